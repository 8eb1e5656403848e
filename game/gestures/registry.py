"""The gestures that a mission may ask for, by name."""

from collections.abc import Mapping

from game.gestures.fault_finding.rules import FaultFinding
from game.gestures.protocol import Gesture

GESTURES: Mapping[str, Gesture] = {gesture.name: gesture for gesture in (FaultFinding(),)}
