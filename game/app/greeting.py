"""What the title has to go on with."""

from game.app.saves import Saves
from game.app.seat import Seat
from game.screens.title import TitleView


def to_go_on_with(seat: Seat | None, saves: Saves) -> TitleView:
    """The sitting that could not be left because of its disk, else the last one on disk."""
    if seat is not None:
        return TitleView(seat.file.header.sitting, seat.session.nickname)
    last = next(iter(saves.unfinished()), None)
    return TitleView(last.sitting, last.nickname) if last else TitleView()
