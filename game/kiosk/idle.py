"""Whether somebody still stands there. Times are seconds of one clock that never goes back."""

from typing import Literal, NamedTuple

from game.canvas.intents import Back, Confirm, Drag, Intent, Key, Point, Press, Scroll, Steer

State = Literal["here", "asking", "gone"]

FAR = 24.0
"""Logical units that a pointer must move to tell of somebody: a resting palm trembles."""


class Patience(NamedTuple):
    """Seconds without a sign before asking, and then for an answer."""

    ask_after: float = 30.0
    answer_within: float = 15.0


class Presence(NamedTuple):
    """The last sign of somebody, and where the pointer was then."""

    seen_at: float
    x: float = 0.0
    y: float = 0.0

    def signed(self, intent: Intent, now: float) -> "Presence":
        """After an intent: held keys, tremors and what the window does are no sign."""
        match intent:
            case Press(x, y):
                return Presence(now, x, y)
            case Drag(x, y) | Point(x, y):
                far = max(abs(x - self.x), abs(y - self.y)) >= FAR
                return Presence(now, x, y) if far else self
            case Steer(repeated=True):
                return self
            case Steer() | Confirm() | Back() | Key() | Scroll():
                return self._replace(seen_at=now)
            case _:
                return self

    def state(self, patience: Patience, now: float) -> State:
        alone = now - self.seen_at
        if alone < patience.ask_after:
            return "here"
        return "asking" if alone < sum(patience) else "gone"

    def next_change(self, patience: Patience, now: float) -> float | None:
        """When the state changes next if nobody gives a sign; None once it is "gone"."""
        ends = (self.seen_at + patience.ask_after, self.seen_at + sum(patience))
        return next((end for end in ends if end > now), None)

    def left(self, patience: Patience, now: float) -> int:
        """Whole seconds left to answer, from `answer_within` down to 0."""
        left = self.seen_at + sum(patience) - now
        return max(0, min(-int(-left // 1), int(patience.answer_within)))
