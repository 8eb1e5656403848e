"""Snippets: scenes in a file of their own, linked once and played under the id of each use."""

from collections.abc import Mapping
from typing import NamedTuple

from game.content.course import Course
from game.content.course_faults import course_faults
from game.content.diagnostics import Diagnostic, errors
from game.content.library import Minutes, Mission, Snippet
from game.content.link_chance import chance_faults
from game.content.link_steps import Scenes
from game.content.link_values import variable
from game.content.linker import BORROWED, Linked, consequences, scene_of
from game.content.marks import Path, Tree
from game.content.names import Known, Names, Ready
from game.content.schema_mission import SceneForm, SnippetForm
from game.content.schema_steps import BESIDE, NARRATOR, STEP_KEYS
from game.content.source import Source
from game.content.typography import french
from game.content.validation import validate
from game.sentences import fr
from game.story.program import Call, End, Member, Program, Scene, Step

ALONE = "snippet"
"""The scene of a snippet that has no `scenes`."""
_TRIAL = "<use>"
"""The scene that plays a snippet while its course is judged; no author can name it so."""


class Linkage(NamedTuple):
    """A snippet as read. `ready` is None when a fault keeps missions from using it."""

    ready: Ready | None
    snippet: Snippet | None
    linked: Linked | None
    diagnostics: list[Diagnostic]


def link_snippet(source: Source, file: str, known: Known) -> Linkage:
    """Validate and link one snippet; those that it uses must be among `known` already."""
    roles = source.at(("cast",))
    whole = isinstance(roles, list) or not roles  # else nobody knows who may speak
    context = {"cast": frozenset(map(str, roles or ())) if whole else None}
    read = validate(source, SnippetForm, context)
    form: SnippetForm | None = read.form
    if form is None:
        return Linkage(None, None, None, read.diagnostics)
    names = Names(source, known, read.mended)
    scenes = _scenes(form, names)
    _heading(form, file, names)
    program = Program(
        mission=form.snippet,
        hash=source.digest.hex(),
        start=form.start or next(iter(form.scenes or ()), ALONE),
        scenes=scenes.linked,
        variables={**{n: v for n, v in names.variables.items() if v is not None}, **names.lent},
        cast={role: Member("", role, "") for role in form.cast},
    )
    linked = _linked(source, program, scenes.paths)
    names.settle()
    again = consequences(source, read)
    found = read.diagnostics + [fault for fault in names.faults if fault.code not in again]
    if not errors([*source.diagnostics, *found]):
        found += chance_faults(linked) + _never_back(linked)
    if errors([*source.diagnostics, *found]):
        return Linkage(None, None, linked, found)
    marked = {name: _marked(form.snippet, path) for name, path in scenes.paths.items()}
    ready = Ready(form.snippet, tuple(form.cast), program, marked, names.takeable)
    summary = french(form.summary or "")
    snippet = Snippet(form.snippet, summary, tuple(form.cast), program)
    return Linkage(ready, snippet, linked, found)


def uses_of(source: Source) -> set[str]:
    """The snippets that a file names, whatever is wrong with it."""
    found: set[str] = set()
    todo = [source.tree]
    while todo:
        here = todo.pop()
        if isinstance(here, dict):
            todo += here.values()
            found |= {here["use"]} if isinstance(here.get("use"), str) else set()
        elif isinstance(here, list):
            todo += here
    return found


def use_of(name: str, tree: Tree) -> Path:
    """Where a file first uses that snippet; an empty path when it does not."""
    todo: list[tuple[Path, Tree]] = [((), tree)]
    while todo:
        path, here = todo.pop()
        if isinstance(here, dict):
            if here.get("use") == name:
                return (*path, "use")
            todo += [((*path, key), value) for key, value in reversed(here.items())]
        elif isinstance(here, list):
            todo += [((*path, i), value) for i, value in reversed(list(enumerate(here)))]
    return ()


def _heading(form: SnippetForm, file: str, names: Names) -> None:
    if form.snippet != file:
        message = fr(
            "l'extrait « {id} » est dans le fichier « {file} »", id=form.snippet, file=file
        )
        names.fault(("snippet",), "E128", message, fr("Donne-leur le même nom."))
    for i, role in enumerate(form.cast):
        if role in (*STEP_KEYS, *BESIDE, NARRATOR):
            message = fr("« {alias} » est un mot du format, pas un alias", alias=role)
            names.fault(("cast", i), "E112", message, fr("Choisis un autre alias."))
    if form.start is not None:
        names.scene(form.start, ("start",))


def _scenes(form: SnippetForm, names: Names) -> Scenes:
    """The scenes of a snippet; `steps` alone are its only scene."""
    if (form.scenes is None) == (form.steps is None):
        message = fr("un extrait a « scenes », ou « steps » pour une seule scène")
        names.fault(() if form.steps is None else ("steps",), "E109", message, key=True)
    forms: Mapping[str, SceneForm] = form.scenes or {}
    names.scenes = forms or (ALONE,)
    names.cast = form.cast
    names.variables = {n: variable(v, ("vars", n), names) for n, v in form.vars.items()}
    scenes = Scenes(names, form.snippet)
    if not forms:
        scenes.add(Scene(ALONE, ()), form.steps or [], ("steps",))
    for id, scene in forms.items():
        scenes.add(scene_of(id, scene, names), scene.steps, ("scenes", id, "steps"))
    return scenes


def _linked(source: Source, program: Program, paths: Mapping[str, Path]) -> Linked:
    """The snippet as a mission of its own, which plays it and ends."""
    steps: tuple[Step, ...] = (Call(f"{_TRIAL}/1", program.start), End(f"{_TRIAL}/2", ""))
    trial = Scene(_TRIAL, steps, hidden=True, position={s.id: i for i, s in enumerate(steps)})
    played = Program(
        program.mission,
        "",
        _TRIAL,
        {**program.scenes, _TRIAL: trial},
        program.variables,
        program.cast,
    )
    mission = Mission(program.mission, "", "", Minutes(1, 1), "", (), {}, played)
    return Linked(source, mission, {**paths, _TRIAL: ()}, whole=True)


def _never_back(linked: Linked) -> list[Diagnostic]:
    """A snippet ends nowhere, and can always come back to the mission."""
    ends = [path for path, s in linked.steps() if isinstance(s, End) and len(path) > 1]
    if ends:  # the trial's own end stands nowhere in the file
        message = fr("un extrait ne finit pas la mission")
        hint = fr("Ôte « end: » : l'extrait revient, et la mission finit elle-même.")
        return [linked.fault(ends[0], "E157", message, hint, key=True)]
    program = linked.mission.program
    course = Course(program, "full")
    start = next(s for s in program.scenes[_TRIAL].steps if isinstance(s, Call)).scene
    if not course.comes_back(start):
        message = fr("cet extrait ne revient jamais à la mission")
        hint = fr("Laisse une scène se terminer, ou ajoute « return: true ».")
        return [linked.fault(("snippet",), "E157", message, hint)]
    return course_faults(linked, {"full": course, "short": Course(program, "short")})


def _marked(name: str, path: Path) -> Path:
    """A path that says whose file it is in."""
    borrowed = str(next(iter(path), "")).startswith(BORROWED)
    return path if borrowed else (f"{BORROWED}{name}", *path)
