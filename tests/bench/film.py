"""A whole mission as it is seen: `python -m tests.bench film FOLDER [WIDTHxHEIGHT]`.

The pilot plays the whole route; pictures are taken after every change of what is on, and laid on
sheets, one row a change. `jumps.txt` lists the pictures that differ most from the one before.
A jump while no transition is due is a pop: they are told, and end the film with 1.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pygame

from game.canvas.theme import INK
from game.engine.fonts import Fonts
from game.engine.pixels import Size
from game.screens import actions
from game.session.view import EndView
from tests.bench.filming import Filmed
from tests.pilot import Pilot

AFTER = (0, 1, 2, 4, 7, 11, 17, 25, 40)
"""Which frames after a change are kept, of 60 a second."""

THUMB: Size = (320, 180)
ROWS = 9
NOTICED = 6.0
"""Mean difference of two pictures in a row, of 255, from which it is told."""


TRANSITION = 0.5
"""Seconds after a change during which a wipe, a fade or a panel may change much at once."""

CUT = 25.0
"""A difference that no wipe or fade makes from one picture to the next."""


class Jump(NamedTuple):
    """`since` is the seconds since what is on changed."""

    difference: float
    name: str
    since: float
    row: int

    @property
    def pops(self) -> bool:
        return self.since > TRANSITION or self.difference > CUT


class Camera:
    """Keeps the pictures that follow each change."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, list[pygame.Surface]]] = []
        self.jumps: list[Jump] = []
        self._count = 0
        self._last: pygame.Surface | None = None
        self._changed_at = 0.0

    def look(self, surface: pygame.Surface, name: str, now: float) -> None:
        small = pygame.transform.smoothscale(surface, THUMB)
        if not self.rows or name != self.rows[-1][0]:
            self.rows.append((name, [] if self._last is None else [self._last]))
            self._count, self._changed_at = 0, now
        if self._count in AFTER:
            self.rows[-1][1].append(small)
        self._count += 1
        self._compare(small, name, now)

    def _compare(self, small: pygame.Surface, name: str, now: float) -> None:
        if self._last is not None:
            apart = small.copy()
            apart.blit(self._last, (0, 0), special_flags=pygame.BLEND_SUB)
            other = self._last.copy()
            other.blit(small, (0, 0), special_flags=pygame.BLEND_SUB)
            apart.blit(other, (0, 0), special_flags=pygame.BLEND_ADD)
            difference = sum(pygame.transform.average_color(apart)[:3]) / 3
            if difference > NOTICED:
                since = now - self._changed_at
                self.jumps.append(Jump(difference, name, since, len(self.rows) - 1))
        self._last = small

    def lay(self, folder: Path) -> None:
        """Write the sheets and the list of jumps."""
        font = Fonts().at("text", 16)
        for first in range(0, len(self.rows), ROWS):
            rows = self.rows[first : first + ROWS]
            w, h = THUMB[0] + 4, THUMB[1] + 24
            sheet = pygame.Surface((w * (len(AFTER) + 1), h * len(rows)))
            sheet.fill(INK)
            for y, (name, pictures) in enumerate(rows):
                sheet.blit(font.render(f"{first + y} {name}", True, "white"), (4, y * h))
                for x, picture in enumerate(pictures):
                    sheet.blit(picture, (x * w, y * h + 22))
            pygame.image.save(sheet, folder / f"sheet-{first // ROWS:02}.png")
        told = [
            f"{j.difference:5.1f}  row {j.row}, after {j.since:.2f} s  {j.name}"
            for j in sorted(self.jumps, key=lambda j: -j.difference)
        ]
        (folder / "jumps.txt").write_text("\n".join(told), encoding="utf-8")


def played(machine: Filmed, home: Path) -> None:
    """A whole mission, with the panels that open on the way, and the passport after it."""
    pilot = Pilot(home, machine=machine)
    pilot.waits().starts().enters("full").reads_on()
    for open_it in ("pause", "settings"):
        pilot.uses(open_it)
    pilot.escapes().escapes()
    pilot.plays_until(EndView).waits(2)
    pilot.does(actions.OpenMap()).does(actions.OpenPassport()).waits(2)


def run(words: Sequence[str]) -> int:
    """Play and write; the folder is made."""
    folder = Path(words[0])
    w, h = map(int, (words[1] if len(words) > 1 else "1280x720").split("x"))
    folder.mkdir(parents=True, exist_ok=True)
    camera = Camera()
    with TemporaryDirectory() as home:
        machine = Filmed(Path(home), (w, h))
        machine.film(camera.look)
        played(machine, Path(home))
        machine.close()
    camera.lay(folder)
    pops = [jump for jump in camera.jumps if jump.pops]
    told = [f"pop: {j.difference:.1f} after {j.since:.2f} s, row {j.row}, {j.name}" for j in pops]
    told.append(f"{len(machine.frames)} frames, {len(camera.rows)} changes, {len(pops)} pops")
    sys.stdout.write("\n".join([*told, str(folder), ""]))
    return 1 if pops else 0
