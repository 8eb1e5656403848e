"""Who speaks changes mood, or gives way to somebody else: a short blend, not a jump."""

from typing import NamedTuple

from game.canvas.commands import Command, Picture

BLEND = 0.16
"""Seconds; calm players see the new face at once."""

_PASSING = ("blink", "mouth")
_BUST = ("frame", "bust")


class ChangeOfFace(NamedTuple):
    """The bust that was on screen, without a blink, and when another one took its place."""

    before: Picture
    at: float

    def over(self, now: float) -> bool:
        return now - self.at >= BLEND

    def painted(self, shown: tuple[Command, ...], now: float) -> tuple[Command, ...]:
        """The picture with the two faces over each other; the shape of one person stays whole."""
        found = _bust(shown)
        if found is None or self.over(now):
            return shown
        at, after = found
        share = max(0.0, (now - self.at) / BLEND)
        leaving = 1.0 if after.name == self.before.name else 1 - share
        both = (self.before._replace(opacity=leaving), after._replace(opacity=share))
        return (*shown[:at], *both, *shown[at + 1 :])


def change_of_face(
    before: tuple[Command, ...], after: tuple[Command, ...], now: float
) -> ChangeOfFace | None:
    """What to blend when a picture follows another one of the same scene; None for one face."""
    old, new = _bust(before), _bust(after)
    if old is None or new is None or _face(old[1]) == _face(new[1]):
        return None
    return ChangeOfFace(_face(old[1])._replace(box=new[1].box), now)


def _bust(commands: tuple[Command, ...]) -> tuple[int, Picture] | None:
    for i, command in enumerate(commands):
        if isinstance(command, Picture) and _BUST in command.variant:
            return i, command
    return None


def _face(picture: Picture) -> Picture:
    """The same face, eyes open and mouth as its mood has it, wherever a breath has brought it."""
    lasting = tuple(pair for pair in picture.variant if pair[0] not in _PASSING)
    return picture._replace(variant=lasting, box=picture.box._replace(x=0, y=0))
