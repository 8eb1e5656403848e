"""Whatever the gesture: its screen has no fault in any setting, and every move has its place."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from game.app.sheets import Showing, sheet_of
from game.canvas.areas import Direction, next_focus
from game.canvas.geometry import frame_of
from game.canvas.intents import Device
from game.gestures.registry import GESTURES
from game.screens.gestures.registry import GESTURE_SCREENS
from game.session.commands import DoMove, FinishGesture
from game.session.view import GestureView
from tests.screens import lint_areas, lint_contrast, lint_text
from tests.screens.cases import SCALES, Case, Drawn, drawn, ui_of, widths
from tests.screens.gestures.stages import stages
from tests.screens.lint import report

SIZES = ((1280, 720), (1024, 768), (1080, 1920))
"""Each form once: 1920×1080 has the same logical canvas as 1280×720."""
DEVICES: tuple[Device, ...] = ("keyboard", "touch")
WAYS: tuple[Direction, ...] = ("left", "right", "up", "down")

names = pytest.mark.parametrize("name", GESTURES)


def test_every_gesture_has_a_screen() -> None:
    assert set(GESTURE_SCREENS) == set(GESTURES)


@names
def test_words_and_areas_have_room_in_every_setting(name: str) -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for where, showing in stages(name).items():
        for case in cases():
            for fault in set(layout(drawn(showing, case), case)):
                found[f"{where}: {fault}"].append(str(case))
    assert report(found) == ""


def cases() -> Iterator[Case]:
    for size in SIZES:
        for scale in SCALES:
            for device in DEVICES:
                yield Case(size, scale, device=device)
            yield Case(size, scale, left_handed=True)


def layout(shown: Drawn, case: Case) -> Iterator[str]:
    frame, _ = frame_of(*case.size)
    yield from lint_text.faults(shown, frame.box, widths())
    yield from lint_text.broken_words(shown)
    yield from lint_areas.faults(shown.sheet, frame, case.scroll)


@names
def test_every_line_of_text_can_be_read_on_what_lies_under_it(name: str) -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for where, showing in stages(name).items():
        for size in SIZES:
            for scale, high in ((1.0, False), (1.0, True), (1.5, False)):
                case = Case(size, scale, high)
                for fault in lint_contrast.faults(drawn(showing, case), size, widths()):
                    found[f"{where}: {fault}"].append(str(case))
    assert report(found) == ""


@names
def test_the_focus_covers_no_words_wherever_it_is(name: str) -> None:
    found: dict[str, list[str]] = defaultdict(list)
    for where, showing in stages(name).items():
        for area in drawn(showing, Case(SIZES[0])).sheet.areas:
            case = Case(SIZES[0], focus=area.id)
            for fault in layout(drawn(showing, case), case):
                found[f"{where}: {fault}"].append(str(case))
    assert report(found) == ""


@names
@pytest.mark.parametrize("size", SIZES)
def test_every_open_move_has_its_place_and_no_other_has(name: str, size: tuple[int, int]) -> None:
    """A move is a button's, or the beat's; a drag only does what buttons do in more steps."""
    for where, showing in stages(name).items():
        sheet, view = drawn(showing, Case(size)).sheet, view_of(showing)
        placed = [a.action.move for a in sheet.areas if isinstance(a.action, DoMove)]
        turned = [act.move for a in sheet.areas for _, act in a.steers if isinstance(act, DoMove)]
        beaten = [sheet.beat.action] if sheet.beat else []
        moves = {*placed, *turned, *(b.move for b in beaten if isinstance(b, DoMove))}
        assert len(set(placed)) == len(placed), where
        assert moves <= set(view.moves), where
        slid = {move for move in view.moves if move[-1].removeprefix("-").isdecimal()}
        assert set(view.moves) - moves - slid == set(), where
        if not view.moves:
            assert any(a.action == FinishGesture() for a in sheet.areas), where


def view_of(showing: Showing) -> GestureView:
    assert isinstance(showing.play, GestureView)
    return showing.play


@names
@pytest.mark.parametrize("size", SIZES)
def test_the_focus_reaches_every_place(name: str, size: tuple[int, int]) -> None:
    for where, showing in stages(name).items():
        areas = drawn(showing, Case(size)).sheet.areas
        first = drawn(showing, Case(size)).sheet.first
        reached, front = {first}, [first]
        while front:
            here = front.pop()
            for there in {next_focus(areas, here, way) for way in WAYS} - reached:
                reached.add(there)
                front.append(there)
        held = {a.id for a in areas if len(a.steers) == len(WAYS)}
        if first not in held:
            assert reached == {a.id for a in areas if a.focusable}, where


@names
def test_a_shortcut_has_one_meaning(name: str) -> None:
    for where, showing in stages(name).items():
        keys = [key for area in drawn(showing, Case(SIZES[0])).sheet.areas for key in area.keys]
        assert len(keys) == len(set(keys)), where


@names
def test_what_moves_by_itself_is_still_for_calm_players(name: str) -> None:
    for showing in stages(name).values():
        ui = ui_of(showing, Case(SIZES[0]))
        calm = ui._replace(prefs=ui.prefs._replace(calm=True))
        early, late = sheet_of(showing, calm), sheet_of(showing, calm._replace(clock=1.3))
        assert early.frames == 0
        assert early.commands == late.commands
