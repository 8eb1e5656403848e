"""From files to linked missions: where everything that was written meets."""

import struct
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, TypeVar

from game.content.course import Courses
from game.content.course_faults import course_faults, courses_of
from game.content.diagnostics import Diagnostic, errors
from game.content.facts import Facts, read_facts
from game.content.files import File, content_files, handed_over, resolved, role_by_keys
from game.content.library import Library, Mission, Refused
from game.content.link_chance import chance_faults
from game.content.linker import Linked, link
from game.content.shelves import Shelves
from game.content.source import LARGEST, Source, read
from game.content.stock import Stock, read_stock
from game.content.uses import levels_of, people_of, skills_of, snippets_of, used_by
from game.gestures.protocol import Gesture
from game.sentences import fr
from game.story.program import Program

T = TypeVar("T")

HASH_DIGITS = 16
_NONE = Program("", "", "", {}, {}, {})


class Made(NamedTuple):
    """A linked mission; `courses` is None when its course is not worth judging further."""

    linked: Linked
    courses: "Courses | None"


class Workshop:
    """All content of a folder while it is read; `diagnostics` gathers what is wrong.

    `missions` holds those that can be played, `refused` the others, by the names of their folders.

    `asked_for` holds the files to report on, None for all of them.
    """

    def __init__(
        self,
        content: Path,
        assets: Path | None,
        gestures: Mapping[str, Gesture],
        facts: Facts | None,
        *,
        keeps: bool = True,
    ) -> None:
        """Without `keeps`, the programs of missions are forgotten: there is no library then."""
        self.diagnostics: list[Diagnostic] = []
        self.missions: dict[str, Mission] = {}
        self.refused: dict[str, Refused] = {}
        self._keeps = keeps
        self.cast: set[str] = set()
        """The people that missions employ."""
        self._sound: frozenset[str] = frozenset()
        self.asked_for: frozenset[str] | None = None
        self._content = content
        self.assets = assets
        stock = self._stock(assets) if assets is not None else None
        self.shelves = Shelves(gestures, facts or self._facts(), stock)

    def take_in(
        self, paths: Sequence[Path] = (), only: Container[str] | None = None
    ) -> Iterator[Made]:
        """Read the folder; and instead of its files those of `paths` that bear the same name.

        With `only`, of all missions those of these names.

        Each mission comes out as soon as it is linked, with its file and its courses; nothing
        but the mission itself is kept of it here.
        """
        given = list(handed_over(paths))
        if paths:
            folders = (shown(path / inner) for path in paths for inner in (".", "people"))
            self.asked_for = frozenset((*(shown(file.path) for file in given), *folders))
        missions: list[tuple[File, Source | None]] = []
        for found in _merged(self._content, given):
            source = self._read(found) if found.role != "mission" else None
            file = _with_role(found, source) if source is not None else found
            if file.role == "mission":
                if only is None or file.name in only:
                    missions.append((file, source))
            elif file.role == "stray" and source is not None:
                self.diagnostics.append(_stray(file, source))
            elif source is not None:
                self.shelves.put(file, source)
        self.shelves.link_snippets()
        self.diagnostics += self.shelves.diagnostics
        self._sound = self.shelves.sound()
        while missions:  # one at a time, and each forgotten before the next is read
            file, source = missions.pop(0)
            made = self._mission(file, source or self._read(file))
            source = None
            if made is not None:
                yield made
            made = None

    def shown_folder(self, name: str) -> str:
        """A folder of the content as messages give it."""
        return shown(self._content / name)

    def playable(self) -> bool:
        """Whether something can be played, or is only missing: no error spoils everything."""
        bad = errors(self.diagnostics)
        shared = {source.shown for source in self.shelves.sources.values()}
        told = {d for refused in self.refused.values() for d in refused.faults}
        whole = all(d in told or d.file in shared for d in bad)
        return whole and (bool(self.missions) or not bad)

    def library(self) -> Library:
        """Everything that can be played; to be called when all was taken in."""
        shelves, sound = self.shelves, self._sound
        digests = [shelves.sources[name].digest for name in sorted(shelves.sources)]
        return Library(
            missions=self.missions,
            people=self._sound_ones("people", shelves.people),
            places=self._sound_ones("places", shelves.places),
            skills=self._sound_ones("skills", shelves.skills),
            levels={k: v for k, v in shelves.levels.items() if "/".join(("gestures", *k)) in sound},
            glossary=shelves.glossary,
            trades=shelves.trades,
            snippets=shelves.snippets.whole,
            items=shelves.items,
            items_hash=self._items_hash(),
            hash=_hash([*digests, *(m.hash.encode() for m in self.missions.values())]),
            refused=self.refused,
        )

    def _sound_ones(self, group: str, shelf: Mapping[str, T | None]) -> dict[str, T]:
        """What no fault touches."""
        return {
            id: held
            for id, held in shelf.items()
            if held is not None and f"{group}/{id}" in self._sound
        }

    def _items_hash(self) -> str:
        source = self.shelves.sources.get("questionnaire")
        return _hash([source.digest]) if source is not None else ""

    def _mission(self, file: File, source: Source) -> Made | None:
        linked, found = link(source, self.shelves.known, self._voices(file))
        told = [*source.diagnostics, *found]
        courses: Courses | None = None
        if linked is not None:
            told += _misplaced(file, linked)
            if linked.whole and not errors(told):
                courses = courses_of(linked)
                told += course_faults(linked, courses) + chance_faults(linked)
        self.diagnostics += told
        if linked is None:
            title, place = (str(source.at((key,)) or "") for key in ("title", "place"))
            self._refuse(file.name, title, place, errors(told))
            return None
        program = replace(linked.mission.program, hash=self._hash_of(linked))
        gestures = sorted({gesture for gesture, _ in levels_of(program)})
        mission = replace(linked.mission, program=program, gestures=tuple(gestures))
        used = frozenset(used_by(mission, self.shelves.levels))
        if bad := errors(told) or self._faults_of(used - self._sound):
            self._refuse(file.name, mission.title, mission.place, bad)
        else:
            self.missions[file.name] = mission if self._keeps else replace(mission, program=_NONE)
        self.cast.update(mission.cast.values())
        return Made(linked._replace(mission=mission), None if errors(told) else courses)

    def _voices(self, file: File) -> frozenset[str]:
        """The recordings of a mission, beside its file or where it belongs."""
        folders = (file.path.parent, self._content / "missions" / file.name)
        return frozenset(p.name for f in folders for p in (f / "voices").glob("*.ogg"))

    def _refuse(self, name: str, title: str, place: str, faults: list[Diagnostic]) -> None:
        self.refused[name] = Refused(title, place, tuple(sorted(set(faults))))

    def _faults_of(self, unsound: Collection[str]) -> list[Diagnostic]:
        """The errors of the shared files that hold these names."""
        holders = {
            name if "/" in name and name in self.shelves.sources else name.split("/")[0]
            for name in unsound
        }
        files = {s.shown for n, s in self.shelves.sources.items() if n in holders}
        return [d for d in errors(self.shelves.diagnostics) if d.file in files]

    def _hash_of(self, linked: Linked) -> str:
        """The hash of the mission's file and of what it uses: people, levels, snippets, skills."""
        sources, program = self.shelves.sources, linked.mission.program
        used = people_of(linked.mission) + snippets_of(program)
        used += [f"gestures/{gesture}/{level}" for gesture, level in levels_of(program)]
        aliases = skills_of(program)
        skills = (repr((alias, self.shelves.skills.get(alias))).encode() for alias in aliases)
        digests = (sources[name].digest for name in sorted(set(used)) if name in sources)
        return _hash([linked.source.digest, *digests, *skills])

    def _read(self, file: File) -> Source:
        kinds = {"typed": file.role == "level", "long": file.role == "mission"}
        try:
            return read(_bytes(file.path), shown(file.path), **kinds)
        except OSError:
            return Source(shown(file.path), "", b"", [_unreadable(file.path)])

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


def _bytes(path: Path) -> bytes:
    """What a file holds, up to what is too large to be read; OSError for what is no file."""
    if not path.is_file():
        raise OSError(path)
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def _unreadable(path: Path) -> Diagnostic:
    if path.is_dir():
        message = fr("c'est un dossier, et il faut un fichier de ce nom")
        hint = fr("Donne un autre nom au dossier.")
    elif not path.exists():
        message, hint = fr("ce fichier est introuvable"), fr("Vérifie son nom, et le dossier.")
    else:
        message, hint = fr("ce fichier ne peut pas être lu"), fr("Vérifie tes droits sur lui.")
    return Diagnostic(shown(path), 1, 1, "E101", message, hint)


def shown(path: Path) -> str:
    """A path as messages give it: from the current folder when it is inside."""
    try:
        return resolved(path).relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_posix()


def _merged(content: Path, given: Iterable[File]) -> list[File]:
    files = {_key(file): file for file in content_files(content)}
    return list({**files, **{_key(file): file for file in given}}.values())


def _key(file: File) -> tuple[str, str]:
    """Files with the same key stand for the same thing."""
    if file.role in (None, "stray"):
        return "", str(resolved(file.path))
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


def _misplaced(file: File, linked: Linked) -> list[Diagnostic]:
    """A mission that is called otherwise than its folder."""
    named = linked.mission.id
    if file.path.parent.parent.name != "missions" or named == file.name:
        return []
    if linked.source.at(("mission",)) != named:  # it stands for one that could not be read
        return []
    message = fr("la mission « {id} » est dans le dossier « {name} »", id=named, name=file.name)
    hint = fr("Donne-leur le même nom.")
    fault = linked.source.fault(("mission",), "E128", message, hint)
    return [] if linked.source.is_told(fault.line) else [fault]


def _hash(parts: Iterable[bytes]) -> str:
    total = sha256()
    for part in parts:
        total.update(sha256(part).digest())
    return total.hexdigest()[:HASH_DIGITS]
