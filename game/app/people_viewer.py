"""`people`: any combination of the parts of people, on screen or on one sheet."""

from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import NamedTuple

from game.app.hearing import Hearing
from game.app.settings import Settings
from game.canvas.areas import Sheet
from game.canvas.commands import Command, Picture, Shape
from game.canvas.geometry import Box, Frame
from game.canvas.paths import chamfered
from game.canvas.text import Measure
from game.canvas.theme import P200
from game.drawings import look as looks
from game.drawings.look import Look
from game.drawings.source import Drawings
from game.engine.shot import shoot
from game.screens import people
from game.screens.people import PeopleView, Turn
from game.screens.ui import Ui

#: what each field of a look may be, in the order of the rows
CHOICES: dict[str, tuple[object, ...]] = {
    "skin": looks.SKINS,
    "face": looks.FACES,
    "hair": looks.HAIRS,
    "hair_col": looks.HAIR_COLOURS,
    "outfit": looks.OUTFITS,
    "ppe": ((), *((item,) for item in looks.PPE), ("helmet", "goggles", "eardef", "gloves")),
    "pose": looks.POSES,
    "view": ("", *looks.VIEWS),
    "mood": looks.MOODS,
    "age": (1, 2),
    "glasses": ("", *looks.GLASSES),
    "beard": ("", *looks.BEARDS),
    "hearing": (False, True),
    "wheelchair": (False, True),
    "build": (0.86, 1.0, 1.2),
    "height": (0.88, 1.0, 1.05),
    "prop": ("", *looks.PROPS),
    "iris": ("", *looks.IRISES),
    "nose": ("", *looks.NOSES),
    "lashes": (False, True),
}


def turned(one: Look, name: str, by: int) -> Look:
    """The look with the next value of a field, or the one before; the ends meet."""
    values = CHOICES[name]
    now = getattr(one, name)
    at = values.index(now) if now in values else 0
    return replace(one, **{name: values[(at + by) % len(values)]})  # type: ignore[arg-type]


def line_of(one: Look) -> str:
    """The look as one line of YAML; what is plain is left out."""
    plain = Look()
    parts = []
    for of in fields(Look):
        value = getattr(one, of.name)
        if value != getattr(plain, of.name):
            shown = f"[{', '.join(value)}]" if isinstance(value, tuple) else str(value)
            parts.append(f"{of.name}: {shown.lower() if isinstance(value, bool) else shown}")
    return "{" + ", ".join(parts) + "}"


@dataclass
class PeopleViewer:
    """A stage that shows one look; `shelf` is where its drawings are told, name by name."""

    measure: Measure
    shelf: dict[str, Look]
    cast: dict[str, Look]
    settings: Settings = field(default_factory=Settings)
    look: Look = field(default_factory=Look)
    closed: bool = False
    scene: str = "people"
    step: str = "people"
    _at: int = -1

    def __post_init__(self) -> None:
        self._tell()

    def _tell(self) -> None:
        """Pixels are kept by name: every look has a name of its own."""
        self.shelf[self._name] = self.look

    @property
    def _name(self) -> str:
        return f"look-{abs(hash(self.look))}"

    def ui(self, frame: Frame) -> Ui:
        return Ui(frame, self.measure, prefs=self.settings.prefs)

    def sheet(self, ui: Ui) -> Sheet:
        values = tuple((n, _shown(getattr(self.look, n))) for n in CHOICES)
        return people.draw(PeopleView(self._name, values, line_of(self.look)), ui)

    def act(self, action: object, now: float) -> None:  # noqa: ARG002 (the stage's contract)
        match action:
            case Turn("", by):
                self._at = (self._at + by) % len(self.cast)
                self.look = list(self.cast.values())[self._at]
            case Turn(name, by):
                self.look = turned(self.look, name, by)
            case people.CLOSE:
                self.closed = True
        self._tell()

    def hearing(self) -> Hearing:
        return Hearing(self.settings)

    def upcoming(self, ui: Ui) -> tuple[Command, ...]:  # noqa: ARG002 (the stage's contract)
        return ()

    def tick(self, now: float) -> bool:  # noqa: ARG002 (the stage's contract)
        return False

    def next_tick(self, now: float) -> float | None:  # noqa: ARG002 (the stage's contract)
        return None

    def pad_lost(self, now: float) -> None: ...

    def pad_found(self, now: float) -> None: ...

    def full_screen_toggled(self) -> None: ...

    def failed(self, now: float) -> None:  # noqa: ARG002 (the stage's contract)
        self.look = Look()
        self._tell()

    def close(self) -> None:
        self.closed = True


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "-"
    if isinstance(value, bool):
        return "oui" if value else "non"
    return str(value) or "-"


class Grid(NamedTuple):
    """A sheet of people: columns, and the size of a cell in pixels."""

    columns: int = 8
    wide: int = 200
    high: int = 400


GRID = Grid()


def write_sheet(cast: dict[str, Look], assets: Path, path: Path, grid: Grid = GRID) -> None:
    """Everybody of the catalogue, then every pose and view of the first of them, as a PNG."""
    first = next(iter(cast.values()), Look())
    posed = {f"pose-{p}": replace(first, pose=p) for p in looks.POSES}
    viewed = {f"view-{v}": replace(first, view=v, ppe=()) for v in looks.VIEWS}
    mooded = {f"mood-{m}": replace(first, mood=m, ppe=()) for m in looks.MOODS}
    shown = {**cast, **posed, **viewed, **mooded}
    rows = -(-len(shown) // grid.columns)
    size = (grid.columns * grid.wide, rows * grid.high)
    scale = min(size) / 720
    cells = [
        Box(
            (i % grid.columns) * grid.wide / scale,
            (i // grid.columns) * grid.high / scale,
            grid.wide / scale,
            grid.high / scale,
        )
        for i in range(len(shown))
    ]
    pictures = tuple(
        Picture(f"people/{name}", box, (("frame", "full"),))
        for name, box in zip(shown, cells, strict=True)
    )
    shoot((*_paper(size, scale), *pictures), size, Drawings(assets, shown).svg, path)


def _paper(size: tuple[int, int], scale: float) -> tuple[Command, ...]:
    w, h = size[0] / scale, size[1] / scale
    return (Shape(Box(0, 0, w, h), chamfered(w, h, 0), P200),)
