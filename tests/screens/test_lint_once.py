"""The lint over many settings finds all that looking at each of them would."""

from game.canvas.areas import Area, Sheet
from game.canvas.commands import Shape, Text
from game.canvas.geometry import Box
from game.canvas.typography import Typography
from tests.screens.cases import Case, Drawn
from tests.screens.lint_once import Once

NIGHT = Shape(Box(0, 0, 1280, 720), "M0 0H1280V720H0Z", "#0B1628")
OK = Area("ok", Box(100, 100, 200, 60), "ok", "D'accord")
DAY = Case((1280, 720))
HIGH = DAY._replace(high_contrast=True)


def sheet(colour: str, *, scroll_by: float = 0.0, x: float = 120.0) -> Drawn:
    words = Text("D'accord", x, 110, "text", 22, colour)
    return Drawn(Sheet((NIGHT, words), (OK,), "ok", scroll_by, ("D'accord",)), 0)


def test_what_looks_the_same_in_two_settings_is_looked_at_once() -> None:
    once = Once(lambda _: sheet("#FFFCF5"))
    faults = [list(once.faults(c)) for c in (DAY, HIGH, DAY._replace(device="touch"))]
    assert faults == [[], [], []]
    assert (once.pictures, once.looks) == (3, 2)


def test_a_colour_that_only_one_contrast_has_is_found_there() -> None:
    once = Once(lambda case: sheet("#27466F" if case.high_contrast else "#FFFCF5"))
    assert list(once.faults(DAY)) == []
    assert [fault.split(":")[0] for fault in once.faults(HIGH)] == ["« D'accord » is hard to read"]


def test_a_fault_is_told_in_every_setting_that_has_it() -> None:
    once = Once(lambda _: sheet("#FFFCF5", x=1270))
    for case in (DAY, HIGH):
        assert "« D'accord » is cut at the side" in list(once.faults(case))


def test_words_that_leave_the_screen_in_one_setting_are_found_after_the_same_in_another() -> None:
    once = Once(lambda case: sheet("#FFFCF5", x=1270 if case.typography.easy else 120))
    assert list(once.faults(DAY)) == []
    wide = DAY._replace(typography=Typography(easy=True))
    assert "« D'accord » is cut at the side" in list(once.faults(wide))


def test_the_end_of_a_screen_that_scrolls_is_looked_at_too() -> None:
    once = Once(lambda case: sheet("#FFFCF5", scroll_by=40.0, x=1270 if case.scroll else 120))
    assert "« D'accord » is cut at the side" in list(once.faults(DAY))
    assert once.pictures == 2
