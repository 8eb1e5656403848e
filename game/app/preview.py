"""`preview`: play a mission while its author writes it. Saving a file shows it within a second.

The sitting is replayed on the new content, so that the author stays at the same place; faults
appear in the window in the words of `check` until the file is right again.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

from game.app.around_play import AroundPlay
from game.app.loading import Loading
from game.app.play import Play
from game.app.seat import Seat
from game.app.world import World
from game.canvas.areas import Area, Sheet
from game.content.diagnostics import Diagnostic, errors, render
from game.content.loading import Loaded
from game.scoring.evidence import TYPES
from game.scoring.profile import estimate
from game.scoring.shape import shape_of
from game.screens import actions, author, faults
from game.screens.notice import with_notice
from game.screens.ui import Ui
from game.session.catalogue import Catalogue
from game.session.commands import Enter
from game.session.evidence import evidence
from game.session.follow import follow
from game.session.record import Record
from game.session.sitting import Play as Playing
from game.session.sitting import Session, sit_down
from game.session.view import View

EVERY = 0.3
"""Seconds between two looks at the files."""

UNKNOWN = "Aucune mission ne s'appelle «\u00a0{mission}\u00a0».\nMissions\u00a0: {known}."
CHANGED = "Ce passage a changé\u00a0: tu reprends juste avant."
VERDICTS = {"flat": ("forme", "pas encore assez d'indices"), "clear": ("forme", "claire")}
COPIED = "Parcours écrit dans {path}\u00a0: «\u00a0walk test\u00a0» le rejoue."
MIDWAY = "Ce parcours part du milieu\u00a0: pour en faire un test, rejoue depuis {scene}."
NOT_COPIED = "Le parcours n'a pas pu être écrit dans {folder}."


@dataclass
class Preview(AroundPlay):
    """A stage around the play. `load` reads the content anew, `stamp` tells when it changed.

    `advice` gives what `check` has to say of a mission; it is asked when the author looks.
    """

    play: Play
    content: Path
    load: Callable[[], Loaded]
    advice: Callable[[str], Sequence[Diagnostic]]
    stamp: Callable[[], object]
    mission: str
    start: str
    open: bool = False
    report: str = ""
    _advice: tuple[str, ...] = ()
    _seen: object = None
    _next_look: float = 0.0
    _reloads: int = field(default=0)

    def begin(self) -> None:
        """Load, then enter the mission at its scene; faults are shown until they are mended."""
        self._seen = self.stamp()
        if self._take(self.load()):
            self._restart()

    # the stage ---------------------------------------------------------------------------------

    @property
    def scene(self) -> str:
        return "faults" if self.report else self.play.scene

    @property
    def step(self) -> str:
        return f"{self.play.step}/{self.open}/{bool(self.report)}/{self._reloads}"

    def sheet(self, ui: Ui) -> Sheet:
        if self.report:
            title = ui.tr("Le contenu a des fautes : corrige, enregistre, l'aperçu revient seul.")
            return faults.draw(faults.FaultsView(title, self.report.split("\n")), ui)
        seat = self.play.seat
        playing = seat.session.play if seat is not None else None
        if seat is None or playing is None:
            return self.play.sheet(ui)
        if not self.open:
            under = self.play.sheet(ui)
            key = Area(
                "author",
                ui.frame.box._replace(w=0, h=0),
                actions.ToggleAuthor(),
                ui.tr("Atelier d'auteur"),
                ("f2",),
                focusable=False,
            )
            return under._replace(areas=(key, *under.areas))
        under = self.play.sheet(ui._replace(focus="", pressed="", scroll=0.0))
        shown = _view(seat.session, playing, self.play.view)._replace(advice=self._advice)
        over = author.draw(shown, ui)
        if self.play.notice.words:
            over = with_notice(over, self.play.notice.words, ui, good=self.play.notice.good)
        return over._replace(commands=(*under.commands, *over.commands))

    def act(self, action: object, now: float) -> None:
        match action:
            case actions.ToggleAuthor():
                self.open = not self.open
                self._ask_advice()
            case actions.CopyWalk():
                self._copy_walk(now)
            case actions.JumpTo(scene):
                self.start, self.open = scene, False
                self._restart()
            case actions.SetLanguage():
                self.play.act(action, now)
                self._stay()
            case actions.BackToTitle():
                self.play.close()
            case _:
                self.play.act(action, now)

    def tick(self, now: float) -> bool:
        changed = self.play.tick(now)
        if now >= self._next_look:
            self._next_look = now + EVERY
            changed = self._look() or changed
        return changed

    def next_tick(self, now: float) -> float | None:
        other = self.play.next_tick(now)
        return self._next_look if other is None else min(other, self._next_look)

    def failed(self, now: float) -> None:
        """A screen that fails is shown again from the start of the scene."""
        self.play.failed(now)
        self._restart()

    # the content -------------------------------------------------------------------------------

    def _look(self) -> bool:
        """Whether the files changed, and the new content is in."""
        stamp = self.stamp()
        if stamp == self._seen:
            return False
        self._seen = stamp
        self._reloads += 1
        self._ask_advice()
        if self._take(self.load()):
            self._stay()
        return True

    def _take(self, loaded: Loaded) -> bool:
        """Use what was loaded, or show its faults; False when there are any."""
        faults = errors(loaded.diagnostics)
        missing = loaded.library is None or self.mission not in loaded.library.missions
        if faults and missing:
            self.report = render(faults)
            return False
        if loaded.library is None or missing:
            known = ", ".join(loaded.library.missions if loaded.library else ())
            self.report = UNKNOWN.format(mission=self.mission, known=known)
            return False
        self.report = ""
        self.play.loading = Loading.of(World(loaded.library, self.content))
        return True

    def _catalogue(self) -> Catalogue:
        """The catalogue, with the mission starting at the chosen scene."""
        catalogue = self.play.world.catalogue
        program = catalogue.programs[self.mission]
        if self.start in program.scenes:
            program = replace(program, start=self.start)
        return catalogue._replace(programs={**catalogue.programs, self.mission: program})

    def _ask_advice(self) -> None:
        """Ask what `check` would advise, when the author looks."""
        if self.open:
            told = sorted(set(self.advice(self.mission)))
            self._advice = tuple(f"{d.line}\u00a0: {d.message} ({d.code})" for d in told)

    def _copy_walk(self, now: float) -> None:
        """Write what was played so far as a test beside the mission."""
        from game.authoring.walk_record import record_journal

        self.play.tick(now)
        seat, world = self.play.seat, self.play.world
        first = world.catalogue.programs[self.mission].start
        if seat is None or self.start not in ("", first):
            self.play.tell(MIDWAY, scene=first)
            return
        walk, _ = record_journal(world.catalogue, seat.session.seed, seat.session.journal)
        folder = self.content / "missions" / self.mission
        path = next(p for n in count(1) if not (p := folder / f"parcours-{n}.walk").exists())
        try:
            path.write_text(walk.text(), encoding="utf-8", newline="\n")
        except OSError:
            self.play.tell(NOT_COPIED, folder=folder)
        else:
            self.play.tell(COPIED, good=True, path=path)

    def _restart(self) -> None:
        session = sit_down(self._catalogue(), seed=1)
        if self.play.seat is not None:
            self.play.seat.leave()
        self.play.seat = Seat(session, self.play.around.saves.begin(1, session.nickname))
        self.play.act(Enter(self.mission), 0.0)

    def _stay(self) -> None:
        """Replay the sitting on the new content, as far as it can be followed."""
        seat = self.play.seat
        if seat is None:
            self._restart()
            return
        records: tuple[Record, ...] = tuple(seat.session.journal)
        fresh = sit_down(self._catalogue(), seat.session.seed, seat.session.nickname)
        seat.session, lost = follow(fresh, records)
        if lost:
            self.play.tell(CHANGED)
        if seat.session.play is None:
            self._restart()


def _view(session: Session, playing: Playing, shown: View | None) -> author.AuthorView:
    """What an author wants to know of a sitting."""
    shape = shape_of(estimate(evidence(session)))
    profile = tuple((t, f"{v:+.2f}") for t, v in zip(TYPES, shape.relative, strict=True))
    scenes = playing.program.scenes.values()
    return author.AuthorView(
        playing.program.mission,
        getattr(shown, "scene", ""),
        tuple(_changed(playing, k, v) for k, v in playing.turn.state.variables.items()),
        (*profile, VERDICTS[shape.verdict]),
        tuple((s.id, s.title) for s in scenes if not s.hidden),
    )


def _changed(playing: Playing, name: str, value: object) -> tuple[str, str]:
    """A variable's name and value, with the first one in brackets once it has changed."""
    first = playing.program.variables[name].start
    return name, _said(value) if value == first else f"{_said(value)} ({_said(first)})"


def _said(value: object) -> str:
    """A variable's value as authors write it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def stamp_of(folder: Path) -> Mapping[Path, int]:
    """When each content file was last written."""
    found: dict[Path, int] = {}
    for path in folder.rglob("*.yaml"):
        try:
            found[path] = path.stat().st_mtime_ns
        except OSError:
            continue
    return found
