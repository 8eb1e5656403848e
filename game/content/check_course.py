"""What the course of a mission never comes to, and where it might go round in circles."""

from collections.abc import Iterator

from game.content.course import Course, Courses
from game.content.course_faults import step_path
from game.content.diagnostics import Diagnostic
from game.content.linker import Linked
from game.content.rings import rings
from game.sentences import fr
from game.story.program import Call, Go


def course_advice(linked: Linked, courses: Courses) -> Iterator[Diagnostic]:
    by_route = list(courses.values())
    yield from _out_of_reach(linked, by_route)
    for course in by_route:
        yield from _perhaps_endless(linked, course)


def _out_of_reach(linked: Linked, by_route: list[Course]) -> Iterator[Diagnostic]:
    reached = set[str]().union(*(course.reached for course in by_route))
    for name, scene in linked.mission.program.scenes.items():
        if not linked.is_own(name):
            continue
        if name not in reached:
            if not scene.hidden:
                message = fr("aucun chemin ne mène à la scène « {name} »", name=name)
                hint = fr("Mènes-y par « go: » ou « call: », ou efface-la.")
                yield linked.fault(("scenes", name), "W211", message, hint, key=True)
            continue
        live = {i for course in by_route if name in course.reached for i in course.scans[name].live}
        dead = [i for i in range(len(scene.steps)) if i not in live]
        if dead and scene.steps[dead[0]].when is None:
            message = fr("cette étape n'est jamais jouée")
            hint = fr("Celle d'avant mène toujours ailleurs.")
            yield linked.fault((*linked.paths[name], dead[0]), "W211", message, hint, key=True)


def _perhaps_endless(linked: Linked, course: Course) -> Iterator[Diagnostic]:
    """Rings of jumps under conditions, with no wait that stops for sure."""
    own = filter(linked.is_own, course.reached)
    jumps = ((name, dict(_jumps_before_a_wait(course, name))) for name in own)
    graph = {name: those for name, those in jumps if those}
    for ring in rings(graph):
        name = min(ring, key=lambda n: linked.source.place(linked.paths[n]))
        step = next(graph[name][target] for target in graph[name] if target in ring)
        message = fr(
            "si les conditions s'y prêtent, « {name} » tourne en rond sans rien demander", name=name
        )
        hint = fr("Mets un choix, un geste ou une exploration sur le chemin.")
        yield linked.fault((*step_path(linked, name, step), "go"), "W214", message, hint)


def _jumps_before_a_wait(course: Course, scene: str) -> Iterator[tuple[str, Go]]:
    for step in course.turns(scene):
        if isinstance(step, Go):
            yield step.scene, step
        if course.surely_waits(step):
            return
        if isinstance(step, Call) and any(map(course.surely_waits, course.turns(step.scene))):
            return
