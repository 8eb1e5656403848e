"""Every setting that a screen may be shown in."""

from functools import lru_cache
from typing import NamedTuple

from game.app.machines import set_in
from game.app.sheets import Showing, sheet_of
from game.app.world import ASSETS
from game.canvas.areas import Sheet
from game.canvas.commands import Command
from game.canvas.geometry import frame_of
from game.canvas.intents import Device
from game.canvas.typography import PLAIN, Typography, measured, typeset
from game.engine.shot import measure
from game.engine.text import FontMeasure
from game.screens.ui import Prefs, Ui
from tests.screens.sittings import LANGUAGE

#: window sizes in pixels; 1920x1080 has the same logical frame as 1280x720
SIZES = ((1280, 720), (1024, 768), (1080, 1920), (1280, 800), (1366, 768))
SCALES = (1.0, 1.25, 1.5)
DEVICES: tuple[Device, ...] = ("keyboard", "mouse", "touch", "pad")


class Case(NamedTuple):
    """One setting; `focus` "" means where the screen itself starts."""

    size: tuple[int, int]
    text_scale: float = 1.0
    high_contrast: bool = False
    device: Device = "keyboard"
    focus: str = ""
    scroll: float = 0.0
    typography: Typography = PLAIN
    left_handed: bool = False

    def __str__(self) -> str:
        w, h = self.size
        contrast = " contrast" if self.high_contrast else ""
        focus = f" on {self.focus}" if self.focus else ""
        scroll = f" scrolled {self.scroll:.0f}" if self.scroll else ""
        set_so = "" if self.typography == PLAIN else f" {self.typography}"
        left = " left-handed" if self.left_handed else ""
        how = f"{self.text_scale:.0%}{contrast} {self.device}"
        return f"{w}x{h} {how}{focus}{scroll}{set_so}{left}"


class Drawn(NamedTuple):
    """A sheet; `under` is what waits beneath its panel or notice, already in its commands."""

    sheet: Sheet
    under: int

    @property
    def own(self) -> tuple[Command, ...]:
        """The commands of the screen itself."""
        return self.sheet.commands[self.under :]


@lru_cache(maxsize=1)
def widths() -> FontMeasure:
    return measure()


def ui_of(showing: Showing, case: Case) -> Ui:
    """The context that the app would give, without a focus."""
    frame, _ = frame_of(*case.size)
    prefs = Prefs(
        case.text_scale,
        case.high_contrast,
        typography=case.typography,
        left_handed=case.left_handed,
    )
    backdrop = getattr(showing.play, "backdrop", "")
    ui = Ui(
        frame,
        measured(widths(), case.typography),
        device=case.device,
        prefs=prefs,
        scroll=case.scroll,
        tr=LANGUAGE.get()[1].tr,
    )
    return set_in(ui, ASSETS, backdrop) if backdrop else ui


def drawn(showing: Showing, case: Case) -> Drawn:
    """The screen as the app draws it: its focus settled."""
    ui = ui_of(showing, case)
    focus = case.focus or sheet_of(showing, ui).first
    sheet = sheet_of(showing, ui._replace(focus=focus))
    under = _under(showing, ui, focus)
    return Drawn(sheet._replace(commands=typeset(sheet.commands, case.typography)), under)


def _under(showing: Showing, ui: Ui, focus: str) -> int:
    """How many commands lie under a panel or a notice."""
    if showing.notice:
        return len(sheet_of(showing._replace(notice=""), ui._replace(focus=focus)).commands)
    if showing.where.panels:
        bare = showing._replace(where=showing.where.at(showing.where.screen))
        return len(sheet_of(bare, ui._replace(focus="", scroll=0.0)).commands)
    return 0
