"""From files to linked missions: where everything that was written meets."""

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from game.content.course import Courses
from game.content.course_faults import course_faults, courses_of
from game.content.diagnostics import Diagnostic, errors
from game.content.facts import Facts, read_facts
from game.content.files import File, content_files, handed_over, role_by_keys
from game.content.library import Library
from game.content.linker import Linked, link
from game.content.shelves import Shelves
from game.content.source import Source, read
from game.content.stock import Stock, read_stock
from game.gestures.protocol import Gesture
from game.sentences import fr
from game.story.program import Choice, Explore, GestureStep, Program

HASH_DIGITS = 16


class Workshop:
    """All content of a folder while it is read; `diagnostics` gathers what is wrong.

    `courses` holds those of the missions that could be linked whole.

    `asked_for` holds the files to report on, None for all of them.
    """

    def __init__(
        self,
        content: Path,
        assets: Path | None,
        gestures: Mapping[str, Gesture],
        facts: Facts | None,
    ) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.missions: dict[str, Linked] = {}
        self.courses: dict[str, Courses] = {}
        self.asked_for: frozenset[str] | None = None
        self._content = content
        stock = self._stock(assets) if assets is not None else None
        self.shelves = Shelves(gestures, facts or self._facts(), stock)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Read the folder; and instead of its files those of `paths` that bear the same name."""
        given = list(handed_over(paths))
        if paths:
            folders = (shown(path / inner) for path in paths for inner in (".", "people"))
            self.asked_for = frozenset((*(shown(file.path) for file in given), *folders))
        read_files = [(file, self._read(file)) for file in _merged(self._content, given)]
        files = [(_with_role(file, source), source) for file, source in read_files]
        for file, source in files:
            if file.role not in ("mission", "stray"):
                self.shelves.put(file, source)
        self.diagnostics += self.shelves.diagnostics
        for file, source in files:
            if file.role == "mission":
                self._mission(file, source)
            elif file.role == "stray":
                self.diagnostics.append(_stray(file, source))

    @property
    def sources(self) -> list[Source]:
        """All files as read, missions last."""
        return [*self.shelves.sources.values(), *(m.source for m in self.missions.values())]

    def shown_folder(self, name: str) -> str:
        """A folder of the content as messages give it."""
        return shown(self._content / name)

    def library(self) -> Library:
        """Everything that was read; to be called when there is no error."""
        shelves = self.shelves
        missions = {name: linked.mission for name, linked in self.missions.items()}
        digests = [shelves.sources[name].digest for name in sorted(shelves.sources)]
        return Library(
            missions=missions,
            people={id: person for id, person in shelves.people.items() if person is not None},
            places=shelves.places,
            skills=shelves.skills,
            levels=shelves.levels,
            glossary=shelves.glossary,
            hash=_hash([*digests, *(m.hash.encode() for m in missions.values())]),
        )

    def _mission(self, file: File, source: Source) -> None:
        self.diagnostics += source.diagnostics
        linked, found = link(source, self.shelves.known)
        self.diagnostics += found
        if linked is None:
            return
        if file.path.parent.parent.name == "missions" and linked.mission.id != file.name:
            message = fr(
                "la mission « {id} » est dans le dossier « {name} »",
                id=linked.mission.id,
                name=file.name,
            )
            hint = fr("Donne-leur le même nom.")
            self._add(source.fault(("mission",), "E128", message, hint), unless=source)
        if linked.whole and not errors([*source.diagnostics, *found]):
            self.courses[file.name] = courses_of(linked)
            self.diagnostics += course_faults(linked, self.courses[file.name])
        program = replace(linked.mission.program, hash=self._hash_of(linked))
        mission = replace(linked.mission, program=program)
        self.missions[file.name] = linked._replace(mission=mission)

    def _add(self, diagnostic: Diagnostic, unless: Source) -> None:
        if not unless.is_told(diagnostic.line):
            self.diagnostics.append(diagnostic)

    def _hash_of(self, linked: Linked) -> str:
        """The hash of the mission's file and of what it uses: people, levels, skills."""
        sources, program = self.shelves.sources, linked.mission.program
        used = [f"people/{person}" for person in linked.mission.cast.values()]
        used += [f"gestures/{gesture}/{level}" for gesture, level in _levels(program)]
        skills = (repr((a, self.shelves.skills.get(a))).encode() for a in _skills(program))
        digests = (sources[name].digest for name in sorted(set(used)) if name in sources)
        return _hash([linked.source.digest, *digests, *skills])

    def _read(self, file: File) -> Source:
        typed = file.role == "level"
        try:
            return read(file.path.read_bytes(), shown(file.path), typed=typed)
        except OSError:
            source = read(b"-", shown(file.path))
            message = fr("ce fichier est introuvable ou illisible")
            return replace(source, tree=None, diagnostics=[_absent(file.path, message)])

    def _facts(self) -> Facts | None:
        folder = self._content / "occupations"
        try:
            return read_facts(folder)
        except (OSError, ValueError, LookupError):
            message = fr("le référentiel des métiers est absent ou abîmé")
            self.diagnostics.append(_absent(folder / "occupations.jsonl", message))
            return None

    def _stock(self, assets: Path) -> Stock | None:
        try:
            return read_stock(assets)
        except (OSError, ValueError, LookupError, AttributeError, struct.error):
            message = fr("les dessins ou les polices sont abîmés")
            self.diagnostics.append(_absent(assets, message))
            return None


def shown(path: Path) -> str:
    """A path as messages give it: from the current folder when it is inside."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def _merged(content: Path, given: Iterable[File]) -> list[File]:
    files = {_key(file): file for file in content_files(content)}
    return list({**files, **{_key(file): file for file in given}}.values())


def _key(file: File) -> tuple[str, str]:
    """Files with the same key stand for the same thing."""
    if file.role in (None, "stray"):
        return "", str(file.path.resolve())
    folder = file.path.parent.name if file.role == "level" else ""
    return str(file.role), f"{folder}/{file.name}"


def _with_role(file: File, source: Source) -> File:
    return file if file.role else file._replace(role=role_by_keys(source.tree))


def _stray(file: File, source: Source) -> Diagnostic:
    message = fr("rien ne lit « {name} » à cet endroit", name=file.path.name)
    hint = fr("Les missions sont dans missions/<nom>/mission.yaml, les personnes dans people/.")
    return source.fault_at(1, 1, "W213", message, hint)


def _absent(path: Path, message: str) -> Diagnostic:
    return Diagnostic(shown(path), 1, 1, "E101", message, fr("Réinstalle le jeu si tu l'as perdu."))


def _levels(program: Program) -> Iterator[tuple[str, str]]:
    for scene in program.scenes.values():
        for step in scene.steps:
            if isinstance(step, GestureStep):
                yield step.gesture, step.level


def _skills(program: Program) -> list[str]:
    steps = [step for scene in program.scenes.values() for step in scene.steps]
    shown = [o.shows for step in steps if isinstance(step, Choice) for o in step.options]
    shown += [spot.shows for step in steps if isinstance(step, Explore) for spot in step.spots]
    return sorted({alias for aliases in shown for alias in aliases})


def _hash(parts: Iterable[bytes]) -> str:
    total = sha256()
    for part in parts:
        total.update(sha256(part).digest())
    return total.hexdigest()[:HASH_DIGITS]
