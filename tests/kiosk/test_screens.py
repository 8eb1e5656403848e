"""The screens of a stand in every frame, text size and device: words and areas have room."""

from collections.abc import Iterator
from math import atan, degrees, hypot
from typing import TypeGuard

import pytest

from game.canvas.areas import Sheet
from game.canvas.commands import Command, Text
from game.canvas.geometry import frame_of
from game.engine.fonts import Fonts
from game.engine.text import FontMeasure, Lines
from game.kiosk.counters import Counts, Visit, counted
from game.kiosk.settled import StandSettings
from game.screens import attract, stand_console, stand_pin
from game.screens import stand_report as report
from game.screens.attract import AttractView
from game.screens.languages import Languages
from game.screens.stand_console import ConsoleView
from game.screens.stand_pin import PinView
from game.screens.ui import Prefs, Ui
from tests.kiosk.booth import languages
from tests.kiosk.visitors import VISITORS, Screen
from tests.machine import widths
from tests.screens import lint_areas, lint_contrast, lint_text
from tests.screens.cases import DEVICES, SCALES, Drawn

SIZES = ((1280, 720), (1024, 768), (1080, 1920), (1366, 768))


def cases(scales: tuple[float, ...] = SCALES) -> Iterator[tuple[str, tuple[int, int], Ui]]:
    for size in SIZES:
        for scale in scales:
            for contrast, left in ((False, False), (True, True)):
                prefs = Prefs(scale, contrast, left_handed=left)
                for device in DEVICES:
                    ui = Ui(frame_of(*size)[0], widths(), device=device, prefs=prefs)
                    yield f"{size} {scale} {contrast} {left} {device}", size, ui


def settled(screen: Screen, ui: Ui) -> Sheet:
    return screen(ui._replace(focus=screen(ui).first))


@pytest.mark.parametrize("name", VISITORS)
def test_words_and_areas_have_room_in_every_setting(name: str) -> None:
    found: dict[str, str] = {}
    for case, _, ui in cases():
        drawn = Drawn(settled(VISITORS[name], ui), 0)
        found |= dict.fromkeys(lint_text.faults(drawn, ui.frame.box, widths()), case)
        found |= dict.fromkeys(lint_text.broken_words(drawn), case)
        found |= dict.fromkeys(lint_areas.faults(drawn.sheet, ui.frame, 0.0), case)
    assert not found, "\n".join(f"{fault} [{case}]" for fault, case in found.items())


@pytest.mark.parametrize("name", ["attract", "counts", "places"])
@pytest.mark.parametrize("size", SIZES[:3])
def test_every_line_can_be_read_on_what_lies_under_it(name: str, size: tuple[int, int]) -> None:
    for contrast in (False, True):
        ui = Ui(frame_of(*size)[0], widths(), prefs=Prefs(high_contrast=contrast))
        drawn = Drawn(settled(VISITORS[name], ui), 0)
        faults = set(lint_contrast.faults(drawn, size, widths()))
        assert not faults, "\n".join(faults)


FAR = 5_000.0
"""Millimetres between the attract screen and somebody who walks by."""

PANELS = {(1920, 1080): 24.0, (1080, 1920): 43.0}
"""Diagonals in inches: a desktop screen, a totem."""


@pytest.mark.parametrize("code", ["fr", "en"])
@pytest.mark.parametrize("size", PANELS)
def test_the_call_is_large_enough_for_five_metres(size: tuple[int, int], code: str) -> None:
    """Small letters take 0.3 degree and more, and capitals 22 minutes of arc: what ISO 9241-303
    prefers of a capital (16 are its least)."""
    frame, scale = frame_of(*size)
    tr = languages().language(code).tr
    view = AttractView(Languages((("fr", "Français"), ("en", "English")), code))
    texts = [c for c in attract.draw(view, Ui(frame, widths(), tr=tr)).commands if is_text(c)]
    millimetres = max(text.size for text in texts) * scale * PANELS[size] * 25.4 / hypot(*size)
    assert degrees(atan(millimetres * height_of("x") / FAR)) >= 0.3
    assert degrees(atan(millimetres * height_of("T") / FAR)) * 60 >= 22


def is_text(command: Command) -> TypeGuard[Text]:
    return isinstance(command, Text)


def height_of(letter: str) -> float:
    """Height of a painted letter of the titles, over its size."""
    fonts = Fonts()
    lines = Lines(fonts, FontMeasure(fonts))
    raster = lines.raster(Text(letter, 0, 0, "title", 200.0, "#FFFFFF"), 1.0)
    return raster.surface.get_bounding_rect(128).height / 200.0


def test_the_sparks_rise_unless_somebody_wants_calm() -> None:
    ui = Ui(frame_of(1280, 720)[0], widths())
    draw = VISITORS["attract"]
    assert draw(ui).commands != draw(ui._replace(clock=1.0)).commands
    assert draw(ui).frames > 0
    calm = ui._replace(prefs=Prefs(calm=True))
    assert draw(calm).commands == draw(calm._replace(clock=1.0)).commands
    assert draw(calm).frames == 0


PAGES = (
    "home",
    "languages",
    "missions",
    "sound",
    "name",
    "phone",
    "test",
    "counters",
    "content",
    "close",
)
COUNTS = counted(
    Visit(f"v{n}", "2026-11-24", 9 + n % 4, 60, ("dijon",), ("H2102",), n % 2) for n in range(37)
)


@pytest.mark.parametrize("page", PAGES)
def test_the_console_has_room_at_the_text_size_of_operators(page: str) -> None:
    settings = StandSettings(name="Forum des métiers")
    known = {"fr": "Français", "en": "English"}
    view = ConsoleView(page, settings, known, {"meule": "La meule"}, COUNTS, "Copié sur la clé")
    for case, _, ui in cases((1.0,)):
        sheet = settled(lambda ui: stand_console.draw(view, ui), ui)
        faults = set(lint_areas.faults(sheet, ui.frame, 0.0))
        if page == "test":  # its button lies over cells, in the middle, on purpose
            faults -= {fault for fault in faults if "close" in fault}
        assert not faults, f"{case}: {faults}"


@pytest.mark.parametrize("view", [PinView(), PinView(3), PinView(wait=20), PinView(wrong=True)])
def test_the_keys_of_the_code_have_room(view: PinView) -> None:
    for case, _, ui in cases((1.0,)):
        sheet = settled(lambda ui: stand_pin.draw(view, ui), ui)
        faults = set(lint_areas.faults(sheet, ui.frame, 0.0))
        assert not faults, f"{case}: {faults}"


@pytest.mark.parametrize("counts", [Counts(), COUNTS, counted([Visit("v", "2026-11-24", 9)])])
def test_the_report_tells_no_small_figure(counts: Counts) -> None:
    ui = Ui(frame_of(*report.SIZE)[0], widths())
    sheet = report.draw(counts, "", "24/11/2026", ui)
    told = [word for line in sheet.spoken for word in line.replace(",", " ").split()]
    small = [row for row in counts.rows if row.visits < 5]
    assert told.count("<") >= len(small)
    assert ("37" in told) == (counts is COUNTS)
