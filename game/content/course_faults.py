"""What is wrong in the course of a mission: ways that lead nowhere, or never stop."""

from collections.abc import Iterator, Mapping

from game.content.course import Course, Courses
from game.content.course_picks import picked_again
from game.content.diagnostics import Diagnostic
from game.content.linker import Linked
from game.content.marks import Path
from game.content.rings import rings
from game.sentences import fr
from game.story.conditions import Route
from game.story.program import Call, Change, Choice, End, Go, Line, Return, Step


def courses_of(linked: Linked) -> Courses:
    """The mission's courses by route; there is no short one when it declares none."""
    has_short = linked.mission.minutes.short is not None
    routes: tuple[Route, ...] = ("full", "short") if has_short else ("full",)
    return {route: Course(linked.mission.program, route) for route in routes}


def course_faults(linked: Linked, courses: Courses) -> list[Diagnostic]:
    """Errors only: a play could come to a standstill, or a route is not what the file says."""
    found: set[Diagnostic] = set()
    for judges in ((_no_way_on, _loops, _recursion), (_no_ending, picked_again)):
        if not found:  # a standstill also cuts what lies behind it: one mistake, told once
            every = (judge(linked, c) for c in courses.values() for judge in judges)
            found.update(fault for faults in every for fault in faults)
    if not found:
        found.update(_short_route(linked, courses))
    return sorted(found)


def step_path(linked: Linked, scene: str, step: Step) -> Path:
    """Where a step stands in the author's file."""
    return (*linked.paths[scene], linked.mission.program.scenes[scene].position[step.id])


def _no_way_on(linked: Linked, course: Course) -> Iterator[Diagnostic]:
    """Scenes that nothing called, and that end or return all the same."""
    for name in course.alone:
        scene = linked.mission.program.scenes[name]
        if course.scans[name].runs_off and not scene.hidden:
            message = fr("la scène « {name} » peut s'arrêter ici sans suite", name=name)
            hint = fr("Termine-la par « go: », par « end: », ou par un choix qui mène ailleurs.")
            path = (*linked.paths[name], len(scene.steps) - 1)
            yield linked.fault(path, "E130", message, hint)
        for step in course.turns(name):
            if isinstance(step, Return):
                message = fr("« return » dans une scène que rien n'a appelée")
                hint = fr("On y vient par « go: » : emploie « call: », ou termine par « go: ».")
                yield linked.fault(step_path(linked, name, step), "E129", message, hint)


def _loops(linked: Linked, course: Course) -> Iterator[Diagnostic]:
    """Scenes that jump to each other for ever, and never ask the player anything."""
    own = filter(linked.is_own, course.reached)
    jumps = ((name, _sure_jump(course, name)) for name in own)
    graph = {name: those for name, those in jumps if those}
    for cycle in rings(graph):
        first = min(cycle, key=lambda name: linked.source.place(linked.paths[name]))
        step = next(s for s in course.turns(first) if isinstance(s, Go))
        message = fr("boucle sans fin : {ring}", ring=_ring(first, cycle))
        hint = fr("Mets un choix, un geste ou une exploration sur le chemin.")
        yield linked.fault((*step_path(linked, first, step), "go"), "E131", message, hint)


def _sure_jump(course: Course, scene: str) -> list[str]:
    """The scene that this one leads to without fail and without a wait."""
    if not any(isinstance(step, Go) for step in course.turns(scene)):
        return []
    for step in course.live(scene):
        if isinstance(step, Go) and course.cases.always(step.when):
            return [step.scene]
        if not isinstance(step, Line | Change):
            return []
    return []


def _recursion(linked: Linked, course: Course) -> Iterator[Diagnostic]:
    """Scenes that call each other in a ring: there would always be more to come back to."""
    if not any(exits.called for exits in course.exits.values()):
        return  # hidden scenes alone make no ring
    graph = {name: exits.inner + exits.called for name, exits in course.exits.items()}
    for cycle in rings(graph):
        calls = [
            (name, step)
            for name in cycle
            for step in course.turns(name)
            if isinstance(step, Call) and step.scene in cycle
        ]
        name, call = min(calls, key=lambda at: linked.source.place(step_path(linked, *at)))
        message = fr("la scène « {scene} » s'appelle elle-même, sans fin", scene=call.scene)
        hint = fr("Emploie « go: » pour y aller sans en revenir.")
        path = (*step_path(linked, name, call), "call")
        yield linked.fault(path, "E132", message, hint)


def _no_ending(linked: Linked, course: Course) -> Iterator[Diagnostic]:
    """Scenes from which no ending can be reached any more."""
    program = linked.mission.program
    ending = _can_end(course)
    if program.start not in ending:
        message = fr("aucune fin ne peut être atteinte")
        hint = fr("Une mission se termine par une étape « end: ».")
        lost = course.reached - ending
        yield linked.fault(_turning(linked, course, lost) or ("start",), "E133", message, hint)
        return
    lost = {n for n in course.alone - ending if not program.scenes[n].hidden}
    entered_from_outside = {
        scene for other in course.reached - lost for scene in course.exits[other].jumps
    }
    for name in lost:
        if name in entered_from_outside:
            message = fr("depuis « {name} », aucune fin ne peut plus être atteinte", name=name)
            hint = fr("Donne-lui un chemin vers une étape « end: ».")
            round_about = _turning(linked, course, course.alone - ending)
            if round_about:
                yield linked.fault(round_about, "E133", message, hint)
            else:
                yield linked.fault(("scenes", name), "E133", message, hint, key=True)


def _turning(linked: Linked, course: Course, lost: set[str]) -> Path | None:
    """The last jump in the file that goes round among scenes without an ending; None without."""
    graph = {name: [s for s in course.exits[name].jumps if s in lost] for name in lost}
    graph = {name: [*graph[name], *_inner_of(course, name, lost)] for name in graph}
    round_about = {name for ring in rings(graph) for name in ring}
    jumps = [(linked.source.place(path), path) for path in _jumps(linked, course, round_about)]
    return max(jumps)[1] if jumps else None


def _inner_of(course: Course, name: str, among: set[str]) -> list[str]:
    return [scene for scene in course.exits[name].inner if scene in among]


def _jumps(linked: Linked, course: Course, ring: set[str]) -> Iterator[Path]:
    """The places of the jumps from scenes of rings to scenes of them."""
    for name in ring:
        for step in course.turns(name):
            path = step_path(linked, name, step) if step.id in _positions(linked, name) else None
            if path is None:
                continue
            if isinstance(step, Go) and step.scene in ring:
                yield (*path, "go")
            elif isinstance(step, Choice):
                for i, option in enumerate(step.options):
                    if option.go in ring:
                        yield (*path, "options", i, "go")


def _positions(linked: Linked, scene: str) -> Mapping[str, int]:
    return linked.mission.program.scenes[scene].position


def _can_end(course: Course) -> set[str]:
    """The scenes from which an ending can be reached."""
    todo = [
        n
        for n in course.reached
        if course.turns(n) and any(isinstance(s, End) for s in course.turns(n))
    ]
    ending: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in ending:
            ending.add(name)
            todo += course.entered_by.get(name, ())
    return ending


def _short_route(linked: Linked, courses: Courses) -> Iterator[Diagnostic]:
    """`short: true` stands on the scenes of the short route, and on no other."""
    short = courses.get("short")
    reached = short.reached if short else set()
    somehow = courses["full"].reached | reached
    for name, scene in linked.mission.program.scenes.items():
        if scene.hidden or scene.within or name not in somehow:
            continue
        if scene.short and short is None:
            message = fr("la mission n'a pas de route courte")
            hint = fr("Ajoute sa durée : « minutes: {{full: 10, short: 3}} ».")
            yield linked.fault(("scenes", name, "short"), "E134", message, hint, key=True)
        elif scene.short and name not in reached:
            message = fr("la route courte ne passe pas par « {name} »", name=name)
            hint = fr("Efface « short: true », ou ouvre-lui un chemin.")
            yield linked.fault(("scenes", name, "short"), "E134", message, hint, key=True)
        elif name in reached and not scene.short:
            message = fr(
                "la route courte passe par « {name} »{coming_from}",
                name=name,
                coming_from=_coming_from(short, name),
            )
            hint = fr("Ajoute « short: true », ou coupe le chemin par « when: {{route: full}} ».")
            yield linked.fault(("scenes", name), "E134", message, hint, key=True)


def _coming_from(course: Course | None, scene: str) -> str:
    """« , en venant de … », the first scene of the file that leads there."""
    for name in course.program.scenes if course else ():
        if course and name in course.reached:
            exits = course.exits[name]
            if scene in exits.jumps or scene in exits.called:
                return fr(", en venant de « {name} »", name=name)
    return ""


def _ring(first: str, ring: list[str]) -> str:
    """« a, b, a »: the ring as somebody walks it."""
    at = ring.index(first)
    return ", ".join([*ring[at:], *ring[:at], first])
