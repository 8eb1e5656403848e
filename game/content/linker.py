"""From one mission's author form to its program: every name found, nothing left to fail in play."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from sys import intern
from typing import Any, NamedTuple

from game.content.chapters import Chapters, Odd
from game.content.diagnostics import Diagnostic
from game.content.languages import CHECK, INTERFACE, SHARED
from game.content.library import Debrief, Minutes, Mission
from game.content.link_steps import Scenes
from game.content.link_values import variable
from game.content.marks import Path
from game.content.names import Known, Names
from game.content.schema_mission import DebriefForm, MissionForm, SceneForm, ScenesForm
from game.content.schema_steps import BESIDE, NARRATOR, STEP_KEYS
from game.content.source import Source
from game.content.spelling import nearest
from game.content.typography import french
from game.content.validation import Validated, sound, validate
from game.sentences import fr
from game.story.program import Choice, Member, Program, Scene, Step

_CONSEQUENCES = {"scenes": "E107", "cast": "E116", "vars": "E123"}
"""What else would be told because a group lost an entry that did not fit."""


BORROWED = "snippet:"
"""Begins the path of what stands in the file of a snippet."""


class Linked(NamedTuple):
    """A linked mission. `paths` gives the path of each scene's steps in its file.

    Its program can be played when nothing was told. `whole` says whether everything fitted the
    form: if not, its course is not worth judging.
    """

    source: Source
    mission: Mission
    paths: Mapping[str, Path]
    whole: bool

    def fault(
        self, path: Path, code: str, message: str, hint: str = "", *, key: bool = False
    ) -> Diagnostic:
        return self.source.fault(path, code, message, hint, key=key)

    def is_own(self, scene: str) -> bool:
        """Whether a scene is in this file; those of snippets are judged in theirs."""
        path = self.paths[scene]
        return not path or not str(path[0]).startswith(BORROWED)

    def own(self) -> Iterator[Scene]:
        """The author's scenes, hidden ones too; not those of snippets."""
        for name, scene in self.mission.program.scenes.items():
            if self.is_own(name):
                yield scene

    def steps(self, *kinds: type[Step]) -> Iterator[tuple[Path, Step]]:
        """Every step of the author's with its path, scene by scene; only those of some kinds.

        Where several are picked one after the other, the first turn stands for all.
        """
        wanted = kinds or (object,)
        for scene in self.own():
            for i, step in enumerate(scene.steps):
                pick = step.pick if isinstance(step, Choice) else None
                if isinstance(step, wanted) and (pick is None or pick.number == 1):
                    yield self.paths[scene.id] + ((i,) if pick is None else ()), step


class Result(NamedTuple):
    """`linked` is None when there was nothing to link."""

    linked: Linked | None
    diagnostics: list[Diagnostic]


def link(source: Source, known: Known, voices: Collection[str] = ()) -> Result:
    """Validate a mission's file and link what fits the form. The program has no hash yet.

    `voices` are the recordings beside the file.
    """
    context = {"cast": _aliases(source)}
    if source.chapters is not None:
        try:
            return _link(source, _by_chapters(source.chapters, context), known, voices)
        except Odd:
            pass  # the whole file is read below, and what is wrong is told
    read = validate(source, MissionForm, context)
    form: MissionForm | None = read.form
    if form is None:
        return Result(None, read.diagnostics)
    return _link(source, _Read(form, form.scenes, iter([form.scenes]), read), known, voices)


class _Read(NamedTuple):
    """A mission's form, the ids of all its scenes, and these as they are read, some at a time."""

    form: MissionForm
    ids: Collection[str]
    scenes: Iterator[Mapping[str, SceneForm]]
    validated: Validated[MissionForm]


def _by_chapters(chapters: Chapters, context: dict[str, Any]) -> _Read:
    """The form holds the scenes of the first chapter. Odd is raised here or by the scenes."""
    trees = chapters.read()
    first = {**chapters.head, "scenes": next(trees)}
    form: MissionForm = sound(first, MissionForm, context)
    later = (sound(tree, ScenesForm, context) for tree in trees)
    return _Read(form, chapters.scenes, chain([form.scenes], later), Validated(form, []))


def _link(source: Source, read: _Read, known: Known, voices: Collection[str]) -> Result:
    form, validated = read.form, read.validated
    names = Names(source, known, validated.mended)
    names.scenes, names.cast, names.voices = read.ids, form.cast, voices
    names.variables = {n: variable(v, ("vars", n), names) for n, v in form.vars.items()}
    cast = _cast(form, names)
    _heading(form, names)
    scenes = _scenes(read.scenes, names)
    for old, new in form.renamed.items():
        names.renamed(new, ("renamed", old))
    names.settle()
    program = Program(
        mission=form.mission,
        hash="",
        start=form.start,
        scenes=scenes.linked,
        variables={**{n: v for n, v in names.variables.items() if v is not None}, **names.lent},
        cast=cast,
        renamed=dict(form.renamed),
    )
    debrief = _debrief(form.debrief, names)
    again = consequences(source, validated)
    faults = [fault for fault in names.faults if fault.code not in again]
    mission = replace(_mission(form, program), debrief=debrief)
    linked = Linked(source, mission, scenes.paths, not validated.diagnostics)
    return Result(linked, validated.diagnostics + faults)


def _aliases(source: Source) -> frozenset[str] | None:
    """Who may speak, before anything is validated; None when the file does not say."""
    cast = source.at(("cast",))
    return frozenset(cast) if isinstance(cast, dict) else None


def _heading(form: MissionForm, names: Names) -> None:
    if form.mission in (INTERFACE, CHECK, SHARED):
        message = fr("« {name} » est un nom réservé aux traductions", name=form.mission)
        names.fault(("mission",), "E112", message, fr("Choisis un autre nom de mission."))
    places = names.known.places
    names.among(form.place, places, ("place",), ("E127", fr("lieu inconnu de places.yaml")))
    for i, code in enumerate(form.trades):
        names.trade(code, ("trades", i))
    names.once_each(form.trades, ("trades",))
    if form.minutes.short is not None and form.minutes.short > form.minutes.full:
        message = fr("la route courte dure plus que la complète")
        names.fault(("minutes", "short"), "E134", message, fr("Écris {{full: 10, short: 3}}."))
    names.scene(form.start, ("start",))


def _cast(form: MissionForm, names: Names) -> dict[str, Member]:
    people = names.known.people
    for alias, person in form.cast.items():
        if alias in (*STEP_KEYS, *BESIDE, NARRATOR):
            message = fr("« {alias} » est un mot du format, pas un alias", alias=alias)
            names.fault(("cast", alias), "E112", message, fr("Choisis un autre alias."), key=True)
        told = ("E116", fr("personne inconnue de content/people/"))
        names.among(person, people, ("cast", alias), told)
    found = {alias: people.get(person) for alias, person in form.cast.items()}
    return {
        alias: Member(p.id, p.name, p.role) if p else Member(form.cast[alias], alias, "")
        for alias, p in found.items()
    }


def _scenes(some: Iterable[Mapping[str, SceneForm]], names: Names) -> Scenes:
    scenes = Scenes(names)
    for forms in some:
        for id, scene in forms.items():
            name = intern(id)
            scenes.add(scene_of(name, scene, names), scene.steps, ("scenes", name, "steps"))
    return scenes


def scene_of(id: str, form: SceneForm, names: Names) -> Scene:
    """A scene before its steps."""
    names.backdrop(form.backdrop or "", ("scenes", id, "backdrop"))
    return Scene(
        id,
        (),
        french(form.title) if form.title else "",
        intern(form.backdrop or ""),
        form.short,
        sound=names.sound(form.sound or "", "bed", ("scenes", id, "sound")),
    )


def _debrief(form: DebriefForm | None, names: Names) -> Debrief | None:
    if form is None:
        return None
    where = ("debrief", "vocabulary")
    for i, word in enumerate(form.vocabulary):
        names.among(word, names.known.words, (*where, i), ("E151", fr("mot absent du glossaire")))
    return Debrief(
        french(form.aim),
        tuple(map(french, form.questions)),
        tuple(names.known.words.get(word, word) for word in form.vocabulary),
        french(form.after or ""),
    )


def _mission(form: MissionForm, program: Program) -> Mission:
    return Mission(
        id=form.mission,
        title=french(form.title),
        place=form.place,
        minutes=Minutes(form.minutes.full, form.minutes.short),
        summary=french(form.summary),
        trades=tuple(form.trades),
        cast=dict(form.cast),
        program=program,
        sources=tuple(map(french, form.sources)),
    )


def consequences(source: Source, read: Validated[Any]) -> set[str]:
    """Codes that would only tell again what was wrong elsewhere in the file."""
    if source.chapters is not None:  # nothing was
        return set()
    if source.shaken or source.lost_keys(source.tree):
        return {*_CONSEQUENCES.values(), "E126"}
    groups = {str(path[0]) for path in read.mended if 0 < len(path) <= 2}
    groups |= {group for group in _CONSEQUENCES if source.lost_keys(source.at((group,)))}
    lost = {_CONSEQUENCES[g] for g in map(_meant_group, groups) if g}
    return {*lost, "E126"} if read.mended or lost else set()


def _meant_group(key: str) -> str:
    return key if key in _CONSEQUENCES else nearest(key, _CONSEQUENCES)
