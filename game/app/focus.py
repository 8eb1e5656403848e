"""Focus, pointer and scroll of the sheet on screen: which area is meant by an intent."""

from dataclasses import dataclass

from game.canvas.areas import (
    Area,
    Direction,
    Sheet,
    area_at,
    area_for_key,
    area_named,
    next_focus,
)

DRAG_TO_SCROLL = 14.0
"""A pointer that moves further than this while down scrolls, and does not press."""

READ_ON = 120.0
"""How far an arrow scrolls a text that has nothing more to focus that way."""


@dataclass(slots=True)
class Focus:
    """What the player points at. `scroll` is in logical units from the top of the content."""

    name: str = ""
    pressed: str = ""
    scroll: float = 0.0
    pressed_at: tuple[float, float] | None = None
    dragged_from: float | None = None
    drag_action: object = None
    revealed: bool = False
    """Whether the focus has just been moved into sight: the next sheet may lie otherwise."""

    def settle(self, sheet: Sheet) -> None:
        """Keep the focus on an area that is there, and the scroll within its bounds.

        Where an area went away, what comes next is brought into sight.
        """
        area = area_named(sheet.areas, self.name)
        if area is None or not area.focusable:
            self.revealed = self.revealed or bool(self.name)
            self.name = sheet.first
        if self.revealed:
            self.reveal(sheet)
            self.revealed = False
        if self.pressed and area_named(sheet.areas, self.pressed) is None:
            self.pressed = ""
        self.scroll = max(0.0, min(self.scroll, sheet.scroll_by))

    def steer(self, sheet: Sheet, direction: Direction) -> None:
        """Move to the next area that way; where there is none, read on by scrolling."""
        before, self.name = self.name, next_focus(sheet.areas, self.name, direction)
        if self.name != before:
            self.reveal(sheet)
        elif direction in ("up", "down"):
            self.scroll_by(sheet, READ_ON if direction == "down" else -READ_ON)

    def steered(self, sheet: Sheet, direction: Direction) -> object:
        """The action of a direction that the area in focus keeps for itself, or None."""
        area = area_named(sheet.areas, self.name)
        ways = area.steers if area is not None and area.focusable else ()
        return next((action for way, action in ways if way == direction), None)

    def step(self, sheet: Sheet, by: int) -> None:
        """The next or the previous area in drawing order, as Tab does."""
        names = [a.id for a in sheet.areas if a.focusable]
        if names:
            here = names.index(self.name) if self.name in names else -by
            self.name = names[(here + by) % len(names)]
            self.reveal(sheet)

    def reveal(self, sheet: Sheet) -> None:
        """Scroll until the whole area in focus is seen."""
        area = area_named(sheet.areas, self.name)
        if area is not None:
            self.scroll_by(sheet, area.hidden_by)
            self.revealed = True

    def look_at(self, sheet: Sheet, name: str) -> None:
        """Bring an area into focus, if it can be, and into sight in any case."""
        area = area_named(sheet.areas, name)
        if area is not None:
            self.name = area.id if area.focusable else self.name
            self.scroll_by(sheet, area.hidden_by)
            self.revealed = area.focusable

    def read_on(self, sheet: Sheet, by: float) -> None:
        """Scroll on; from the end, back to the start."""
        end = self.scroll >= sheet.scroll_by - 1
        self.scroll_by(sheet, -self.scroll if end else by)

    def scroll_by(self, sheet: Sheet, dy: float) -> None:
        self.scroll = max(0.0, min(self.scroll + dy, sheet.scroll_by))

    def point(self, sheet: Sheet, x: float, y: float) -> None:
        """The mouse hovers: the focus follows it."""
        area = area_at(sheet.areas, x, y)
        if area is not None and area.focusable:
            self.name = area.id

    def press(self, sheet: Sheet, x: float, y: float) -> None:
        self.pressed_at = (x, y)
        self.dragged_from, self.drag_action = None, None
        area = area_at(sheet.areas, x, y)
        self.pressed = area.id if area is not None else ""
        if area is not None and area.focusable:
            self.name = area.id

    def dragged(self, sheet: Sheet, x: float, y: float) -> object:
        """The action of the place where the pointer is down, if it is a new one."""
        area = area_named(sheet.areas, self.pressed)
        action = area.dragged_to(x, y) if area is not None else None
        if action is None or action == self.drag_action:
            return None
        self.drag_action = action
        return action

    def drag(self, sheet: Sheet, y: float) -> None:
        """Move with the pointer down: scroll when there is something to scroll."""
        if self.pressed_at is None or self.drag_action is not None:
            return
        if self.dragged_from is None:
            if abs(y - self.pressed_at[1]) < DRAG_TO_SCROLL or not sheet.scroll_by:
                return
            self.pressed = ""
            self.dragged_from = self.pressed_at[1]
        self.scroll_by(sheet, self.dragged_from - y)
        self.dragged_from = y

    def release(self, sheet: Sheet, x: float, y: float) -> Area | None:
        """The area that acts: the one pressed, if the pointer is still on it."""
        pressed, self.pressed, self.pressed_at = self.pressed, "", None
        dragged, self.drag_action = self.drag_action is not None, None
        area = area_at(sheet.areas, x, y)
        return area if area is not None and area.id == pressed and not dragged else None

    def cancel(self) -> None:
        self.pressed, self.pressed_at, self.dragged_from = "", None, None
        self.drag_action = None

    def confirmed(self, sheet: Sheet) -> Area | None:
        return area_named(sheet.areas, self.name)

    @staticmethod
    def keyed(sheet: Sheet, key: str) -> Area | None:
        return area_for_key(sheet.areas, key)
