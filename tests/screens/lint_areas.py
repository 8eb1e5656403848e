"""Places that act: large enough, apart, inside the frame, named, reached by the arrow keys."""

from collections.abc import Iterator, Sequence

from game.canvas.areas import Area, Direction, Sheet, area_named, next_focus
from game.canvas.commands import Shape
from game.canvas.geometry import Box, Frame
from game.screens.actions import (
    ClosePanel,
    EnterMission,
    OpenMap,
    OpenWord,
    ResumeSitting,
    ShowLead,
    StartSitting,
)
from game.screens.kit_bars import HINTS
from game.session.commands import Choose, FinishGesture, Leave, Next, Rate, SkipRating, Visit
from tests.screens.placed import shared

LEAST = 48.0
IN_A_LINE = 24.0
"""Height of a word in a line, where another word is too near for more (WCAG 2.5.8)."""

REACH = 640.0
"""On a totem, what a seated hand needs lies below this."""

FULL_PAGE = 1280.0 - HINTS - 60
"""Where the last answer ends on a totem when the answers take all the room there is."""

ON_BAR = ("listen", "words")
"""Buttons whose place is the hint bar; a panel over the screen has its own at the same place."""

DIRECTIONS: tuple[Direction, ...] = ("left", "right", "up", "down")

#: what takes the player on
NEEDED = (
    Choose,
    ClosePanel,
    EnterMission,
    FinishGesture,
    Leave,
    Next,
    OpenMap,
    Rate,
    ResumeSitting,
    SkipRating,
    StartSitting,
    Visit,
)


def faults(sheet: Sheet, frame: Frame, scroll: float) -> Iterator[str]:
    areas = sheet.areas
    own = [a for a in areas if not _whole_frame(a, frame)]
    yield from _names(areas)
    if any(isinstance(c, Shape) and c.box == _hint_bar(frame) for c in sheet.commands):
        for area in own:
            if area.id not in ON_BAR and _touchable(area).bottom > frame.height - HINTS + 0.01:
                yield f"{area.id} lies on the hint bar"
    for area in own:
        yield from _size(area, frame)
    yield from _overlaps(own)
    yield from _reached(sheet)
    if frame.form == "tall":
        yield from _out_of_reach(sheet, scroll)


def _hint_bar(frame: Frame) -> Box:
    return Box(0, frame.height - HINTS, frame.width, HINTS)


def _whole_frame(area: Area, frame: Frame) -> bool:
    """An area that is declared to lie under the others: pointer only, as wide as the frame."""
    return not area.focusable and area.box.w == frame.width


def _names(areas: Sequence[Area]) -> Iterator[str]:
    spoken = [a.action for a in areas if a.label]
    for area in areas:
        if not area.label and (area.focusable or area.action not in (None, *spoken)):
            yield f"{area.id} has no label"
    for what, found in (
        ("id", [a.id for a in areas]),
        ("key", [key for a in areas for key in a.keys]),
    ):
        for double in sorted({x for x in found if found.count(x) > 1}):
            yield f"the {what} {double} is there twice"


def _size(area: Area, frame: Frame) -> Iterator[str]:
    box = area.box
    least = IN_A_LINE if isinstance(area.action, OpenWord) else LEAST
    if box.w < least - 0.01 or box.h < least - 0.01:
        yield f"{area.id} is {box.w:.0f} x {box.h:.0f}"
    held = area.window or frame.box
    if box.x < held.x - 0.01 or box.right > held.right + 0.01:
        yield f"{area.id} is cut at the side"
    if area.window is None and (box.y < -0.01 or box.bottom > frame.height + 0.01):
        yield f"{area.id} leaves the frame"
    if area.window is not None and box.h > area.window.h:
        yield f"{area.id} is higher than its window"


def _touchable(area: Area) -> Box:
    return area.box if area.window is None else shared(area.box, area.window)


def _overlaps(areas: Sequence[Area]) -> Iterator[str]:
    for i, a in enumerate(areas):
        for b in areas[i + 1 :]:
            one, two = _touchable(a), _touchable(b)
            seen = min(one.w, one.h, two.w, two.h) > 0 and not _word_over(a, b)
            if seen and one.inset(0.5).meets(two.inset(0.5)):
                yield f"{a.id} overlaps {b.id}"


def _word_over(under: Area, over: Area) -> bool:
    """A word to tap inside what can be pressed elsewhere, which stays larger than the word."""
    if not isinstance(over.action, OpenWord) or isinstance(under.action, OpenWord):
        return False
    return under.box.w * under.box.h > 2 * over.box.w * over.box.h


def _reached(sheet: Sheet) -> Iterator[str]:
    """From the first focus to everything, and back."""
    names = [a.id for a in sheet.areas if a.focusable]
    first = area_named(sheet.areas, sheet.first)
    if first is None or not first.focusable:
        yield f"the first focus « {sheet.first} » is nowhere"
        return
    if len(first.steers) == len(DIRECTIONS):
        return  # it turns with every arrow while something runs; shortcuts and Tab do the rest
    ways = {n: {next_focus(_seen_from(sheet, n), n, d) for d in DIRECTIONS} for n in names}
    back: dict[str, set[str]] = {n: {m for m in names if n in ways[m]} for n in names}
    for graph, what in ((ways, "is not reached"), (back, "leads nowhere")):
        for name in sorted(set(names) - _all_from(graph, sheet.first)):
            yield f"{name} {what} by the arrow keys"


def _seen_from(sheet: Sheet, name: str) -> tuple[Area, ...]:
    """Where areas are once the focus is on one: what was scrolled away has come into its window."""
    focused = area_named(sheet.areas, name)
    shift = focused.hidden_by if focused else 0.0
    if not shift:
        return sheet.areas
    return tuple(a._replace(box=a.box.moved(0, -shift)) if a.window else a for a in sheet.areas)


def _all_from(graph: dict[str, set[str]], start: str) -> set[str]:
    found, todo = {start}, [start]
    while todo:
        for name in graph[todo.pop()] - found:
            found.add(name)
            todo.append(name)
    return found


def _out_of_reach(sheet: Sheet, scroll: float) -> Iterator[str]:
    """What scrolls may be brought lower, as far as where it is before any scrolling.

    Large answers may rise above the reach when they fill the page: one that is hidden would be
    chosen less, which is worse.
    """
    answers = [a for a in sheet.areas if isinstance(a.action, Choose)]
    full = bool(answers) and answers[-1].box.bottom > FULL_PAGE
    for area in sheet.areas:
        if full and area in answers:
            continue
        lowest = area.box.y + (scroll if area.window else 0.0)
        if _needed(area) and lowest < REACH:
            yield f"{area.id} is out of reach"


def _needed(area: Area) -> bool:
    """Whether the player cannot go on without it; a lead's card may be read by scrolling."""
    if isinstance(area.action, ShowLead):
        return not area.action.code
    return area.focusable and isinstance(area.action, NEEDED)
