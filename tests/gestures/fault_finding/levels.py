"""The shipped levels of fault finding, and copies of them with something changed."""

import copy
from pathlib import Path
from typing import Any

from game.gestures.fault_finding.level import Breakdown
from game.gestures.fault_finding.outcome import CRITERIA
from game.gestures.fault_finding.reader import read
from game.gestures.fault_finding.rules import FaultFinding
from tests.gestures.plays import written

FOLDER = Path(__file__).parents[3] / "content" / "gestures" / "fault-finding"
NAMES = tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))

GESTURE = FaultFinding()


def level(name: str) -> dict[str, Any]:
    """A level as the author's file gives it, every scalar as text."""
    return written("fault-finding", name)


def changed(name: str, **fields: Any) -> dict[str, Any]:
    """A level with some of its fields replaced; None takes the field away."""
    data = copy.deepcopy(level(name)) | fields
    return {key: value for key, value in data.items() if value is not None}


def breakdown(name: str) -> Breakdown:
    found, reader = read(level(name), tuple(c.id for c in CRITERIA))
    assert not reader.faults
    return found


MAIN, SHORT, HARD = "moteur-convoyeur", "moteur-convoyeur-court", "contact-use"
