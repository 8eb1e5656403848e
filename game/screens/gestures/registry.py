"""The screen of each gesture, by the name of its rules: one line a gesture."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from game.canvas.areas import Sheet
from game.screens.gestures.cad_reading import screen as cad_reading
from game.screens.gestures.cnc_setup import screen as cnc_setup
from game.screens.gestures.fault_finding import screen as fault_finding
from game.screens.gestures.injection_settings import screen as injection_settings
from game.screens.gestures.lab_analysis import screen as lab_analysis
from game.screens.gestures.line_balancing import screen as line_balancing
from game.screens.gestures.metrology import screen as metrology
from game.screens.gestures.micro_assembly import screen as micro_assembly
from game.screens.gestures.process_control import screen as process_control
from game.screens.gestures.robot_programming import screen as robot_programming
from game.screens.gestures.tig_bead import screen as tig_bead
from game.screens.gestures.ultrasonic_scan import screen as ultrasonic_scan
from game.screens.ui import Ui
from game.session.view import GestureView

Screen: TypeAlias = Callable[[GestureView, Ui], Sheet]

GESTURE_SCREENS: Mapping[str, Screen] = {
    "cad-reading": cad_reading.draw,
    "cnc-setup": cnc_setup.draw,
    "fault-finding": fault_finding.draw,
    "injection-settings": injection_settings.draw,
    "lab-analysis": lab_analysis.draw,
    "line-balancing": line_balancing.draw,
    "metrology": metrology.draw,
    "micro-assembly": micro_assembly.draw,
    "process-control": process_control.draw,
    "robot-programming": robot_programming.draw,
    "tig-bead": tig_bead.draw,
    "ultrasonic-scan": ultrasonic_scan.draw,
}
