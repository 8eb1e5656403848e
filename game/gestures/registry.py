"""The gestures that a mission may ask for, by name."""

from collections.abc import Mapping

from game.gestures.cad_reading.rules import CAD_READING
from game.gestures.cnc_setup.rules import CNC_SETUP
from game.gestures.fault_finding.rules import FaultFinding
from game.gestures.injection_settings.rules import INJECTION_SETTINGS
from game.gestures.lab_analysis.rules import LAB_ANALYSIS
from game.gestures.line_balancing.rules import LINE_BALANCING
from game.gestures.metrology.rules import METROLOGY
from game.gestures.micro_assembly.rules import MICRO_ASSEMBLY
from game.gestures.process_control.rules import PROCESS_CONTROL
from game.gestures.protocol import Gesture
from game.gestures.robot_programming.rules import ROBOT_PROGRAMMING
from game.gestures.tig_bead.rules import TIG_BEAD
from game.gestures.ultrasonic_scan.rules import ULTRASONIC_SCAN

_ALL: tuple[Gesture, ...] = (
    CAD_READING,
    CNC_SETUP,
    FaultFinding(),
    INJECTION_SETTINGS,
    LAB_ANALYSIS,
    LINE_BALANCING,
    METROLOGY,
    MICRO_ASSEMBLY,
    PROCESS_CONTROL,
    ROBOT_PROGRAMMING,
    TIG_BEAD,
    ULTRASONIC_SCAN,
)
GESTURES: Mapping[str, Gesture] = {gesture.name: gesture for gesture in _ALL}
