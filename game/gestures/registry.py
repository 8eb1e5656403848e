"""The gestures that a mission may ask for, by name."""

from collections.abc import Mapping

from game.gestures.cad_reading.rules import CadReading
from game.gestures.cnc_setup.rules import CncSetup
from game.gestures.fault_finding.rules import FaultFinding
from game.gestures.injection_settings.rules import InjectionSettings
from game.gestures.lab_analysis.rules import LabAnalysis
from game.gestures.line_balancing.rules import LineBalancing
from game.gestures.metrology.rules import Metrology
from game.gestures.micro_assembly.rules import MicroAssembly
from game.gestures.process_control.rules import ProcessControl
from game.gestures.protocol import Gesture
from game.gestures.robot_programming.rules import RobotProgramming
from game.gestures.tig_bead.rules import TigBead
from game.gestures.ultrasonic_scan.rules import UltrasonicScan

_ALL: tuple[Gesture, ...] = (
    CadReading(),
    CncSetup(),
    FaultFinding(),
    InjectionSettings(),
    LabAnalysis(),
    LineBalancing(),
    Metrology(),
    MicroAssembly(),
    ProcessControl(),
    RobotProgramming(),
    TigBead(),
    UltrasonicScan(),
)
GESTURES: Mapping[str, Gesture] = {gesture.name: gesture for gesture in _ALL}
