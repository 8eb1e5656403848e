"""The octagonal badge of what is won, stamped when it is earned: shown, never counted."""

from math import cos, pi, sin
from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sound
from game.canvas.commands import Group, Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon, spark
from game.screens.alive import stamped
from game.screens.board import Board

STAMP, HIT = 0.6, 0.24
"""Seconds that a stamp takes with its sparks, and when it touches the paper."""

SPARKS = 8


class Stamp(NamedTuple):
    """A badge on its way: its size, how much of it shows, how far its sparks have flown in 0..1."""

    size: float = 1.0
    shows: float = 1.0
    flown: float = 1.0


def stamp(since: float) -> Stamp:
    """The badge so many seconds after its stamp began; steps of a size, to paint few sizes."""
    if since >= STAMP:
        return Stamp()
    size = round(stamped(since, STAMP) * 20) / 20
    flown = max(0.0, since - HIT) / (STAMP - HIT)
    return Stamp(size, max(0.0, min(1.0, since / 0.1)), flown if since >= HIT else 1.0)


def badge(board: Board, centre: tuple[float, float], r: float, icon: str, after: float) -> None:
    """A badge that is stamped `after` so many seconds, with eight sparks and one thud.

    At the first instant and for calm players it is in its place.
    """
    clock = board.ui.clock
    moves = clock > 0 and not board.ui.prefs.calm
    now = stamp(clock - after) if moves else Stamp()
    if moves and clock < after + STAMP:
        board.moves()
    board.sounds.append(Sound("tampon", times=int(clock >= after + HIT)))
    inner = Board(board.ui)
    _octagon(inner, centre, r * now.size, icon)
    _sparks(inner, centre, r, now.flown)
    if now.shows > 0:
        board.add(Group(0, 0, tuple(inner.commands), now.shows))


def _octagon(board: Board, centre: tuple[float, float], r: float, icon: str) -> None:
    cx, cy = centre
    rings = ((1.0, theme.M700), (0.93, theme.M500), (0.74, theme.N800))
    for share, colour in rings:
        side = r * share
        turns = [pi * (2 * i + 1) / 8 for i in range(8)]
        corners = [(side + side * cos(a), side + side * sin(a)) for a in turns]
        box = Box(cx - side, cy - side, 2 * side, 2 * side)
        board.add(Shape(box, polygon(corners), colour))
    board.icon(icon, cx, cy, round(r * 0.86), theme.P50, theme.N800)


def _sparks(board: Board, centre: tuple[float, float], r: float, flown: float) -> None:
    """Eight sparks that fly off the edges and fade."""
    if flown >= 1:
        return
    for i in range(SPARKS):
        far = r * (1.05 + 0.6 * (1 - (1 - flown) ** 2))
        x, y = centre[0] + far * cos(pi * i / 4), centre[1] + far * sin(pi * i / 4)
        fade = round((1 - flown) * 8) / 8
        board.add(Shape(Box(x - 7, y - 7, 14, 14), spark(7), theme.M500, opacity=fade))
