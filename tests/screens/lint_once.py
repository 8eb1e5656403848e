"""The lint of one screen in many settings: what looks the same is looked at once."""

from collections.abc import Callable, Hashable, Iterator
from typing import Any

from game.app.sheets import Showing
from game.app.where import Where
from game.canvas.areas import Sheet
from game.canvas.commands import Picture, Shape, Text
from game.canvas.typography import typeset
from game.screens.ui import Ui
from tests.screens import lint_contrast
from tests.screens.cases import Case, Drawn, ui_of, widths
from tests.screens.lint import layout
from tests.screens.placed import placed

Screen = Callable[[Case], Drawn]
"""A screen as it is drawn in a setting."""


def drawn_by(screen: Callable[[Ui], Sheet], case: Case) -> Drawn:
    """A screen that is not one of a sitting, its focus settled."""
    ui = ui_of(Showing(Where("title")), case)
    sheet = screen(ui._replace(focus=case.focus or screen(ui).first))
    return Drawn(sheet._replace(commands=typeset(sheet.commands, case.typography)), 0)


class Once:
    """The faults of a screen; those of a layout in two colours, or on two devices, found once.

    `pictures` counts what was drawn, `looks` the layouts and colours that were really judged.
    """

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._known: dict[Hashable, tuple[str, ...]] = {}
        self.pictures = 0

    @property
    def looks(self) -> int:
        return len(self._known)

    def faults(self, case: Case) -> Iterator[str]:
        """What is wrong at the top of the screen, and at its end when it scrolls."""
        shown = self._screen(case)
        self.pictures += 1
        yield from self._look((case.size, case.scroll, outline(shown)), lambda: layout(shown, case))
        yield from self._look(
            (case.size, shown.under, shown.sheet.commands),
            lambda: lint_contrast.faults(shown, case.size, widths()),
        )
        if shown.sheet.scroll_by and not case.scroll:
            yield from self.faults(case._replace(scroll=shown.sheet.scroll_by))

    def _look(self, at: Hashable, find: Callable[[], Iterator[str]]) -> tuple[str, ...]:
        if at not in self._known:
            self._known[at] = tuple(find())
        return self._known[at]


def outline(shown: Drawn) -> Hashable:
    """All that a layout is judged by: a screen without its colours and what its areas do there."""
    sheet = shown.sheet
    areas = tuple(area._replace(drag=None) for area in sheet.areas)
    things = tuple((_shape(item.leaf), item.clip) for item in placed(shown.own))
    return things, areas, sheet.first, sheet.spoken, _bars(shown)


def _bars(shown: Drawn) -> tuple[Any, ...]:
    """Where plain shapes are: the hint bar is one of them."""
    return tuple(command.box for command in shown.sheet.commands if isinstance(command, Shape))


def _shape(leaf: Shape | Picture | Text) -> Hashable:
    match leaf:
        case Text():
            return leaf._replace(colour="", opacity=1.0)
        case Shape():
            solid = isinstance(leaf.fill, str) and leaf.opacity >= 0.5
            return leaf.box, leaf.path, solid, leaf.fill is None
        case Picture():
            return leaf.name, leaf.box
