"""The course of a mission: every way that a play can take, and what is wrong with some."""

import pytest

from game.content.course import Course
from game.content.loading import load
from game.content.rings import rings
from game.story.conditions import Route
from game.story.program import Program
from tests.content.conftest import Told
from tests.content.sample import CONTENT, settings
from tests.content.walking import walk

ROUTES: tuple[Route, ...] = ("full", "short")


def sample() -> Program:
    library = load(CONTENT, **settings()).library
    assert library is not None
    return library.missions["relais"].program


def visible(course: Course) -> set[str]:
    return {name for name in course.reached if not course.program.scenes[name].hidden}


def test_a_course_holds_the_scenes_of_its_route() -> None:
    program = sample()
    assert visible(Course(program, "full")) == set(program.scenes) - {
        name for name, scene in program.scenes.items() if scene.hidden
    }
    assert visible(Course(program, "short")) == {"arrivee", "atelier", "briefing", "fin"}


def test_called_scenes_come_back_and_others_do_not() -> None:
    course = Course(sample(), "full")
    assert course.comes_back("briefing")
    assert course.called == {"briefing"}
    assert not course.comes_back("arrivee")


@pytest.mark.parametrize("route", ROUTES)
def test_no_play_leaves_the_course(route: Route) -> None:
    program = sample()
    course = Course(program, route)
    for seed in range(60):
        turns = list(walk(program, route, seed))
        assert set(turns[-1].state.visits) <= course.reached


def scene(name: str, *steps: str, backdrop: str = "atelier-robots") -> str:
    body = "".join(f"    {line}\n" for step in steps for line in step.splitlines())
    return f"{name}:\n  backdrop: {backdrop}\n  steps:\n{body}"


def choice(id: str, *options: str) -> str:
    return f"- choose: {id}\n  ask: Q\n  options:\n" + "".join(
        f"    - {{id: o{n}, text: O, {option}}}\n" for n, option in enumerate(options)
    )


UNLESS = "- go: suite\n  when: {not: {var: ouvert}}"
OFF = "E130 la scène « arrivee » peut s'arrêter ici sans suite"
RETURN = "E129 « return » dans une scène que rien n'a appelée"

FINE = [
    # exhaustive jumps, exhaustive options
    ("- go: suite\n  when: {var: ouvert}", UNLESS),
    (choice("c", "go: suite", "go: suite"),),
    (choice("c", "go: suite, when: {var: ouvert}", "go: suite, when: {var: ouvert, is: false}"),),
    (choice("c", "go: suite", "once: true, go: arrivee"),),
    ("- call: autre", "- go: suite"),
    (choice("c", "then: [{go: suite}]", "then: [{go: suite}]"),),
]
FAULTY = [
    (("- nadia: A",), OFF),
    (("- go: suite\n  when: {var: ouvert}",), OFF),
    (("- go: suite\n  when: {var: ouvert}", "- set: {ouvert: true}", UNLESS), OFF),
    ((choice("c", "go: suite", "once: false"),), OFF),
    ((choice("c", "go: suite, when: {var: ouvert}", "go: suite, when: {var: ouvert}"),), OFF),
    ((choice("c", "once: true, go: suite", "once: true, go: suite"),), OFF),
    ((choice("c", "then: [{nadia: A}]", "go: suite"),), OFF),
    (("- return: true",), RETURN),
    ((choice("c", "then: [{return: true}]", "go: suite"), "- go: suite"), RETURN),
]


@pytest.mark.parametrize("steps", FINE, ids=str)
def test_a_scene_that_always_leads_somewhere_is_fine(told: Told, steps: tuple[str, ...]) -> None:
    other = scene("autre", "- nadia: A") if "call: autre" in steps[0] else ""
    found = told("scenes", scene("arrivee", *steps) + other)
    assert [line for line in found if line.startswith("E")] == []


@pytest.mark.parametrize(("steps", "message"), FAULTY, ids=str)
def test_a_scene_that_can_stop_short_is_told(
    told: Told, steps: tuple[str, ...], message: str
) -> None:
    found = told("scenes", scene("arrivee", *steps))
    assert [line for line in found if line.startswith("E")] == [message]


def errors_of(told: Told, *scenes: str) -> list[str]:
    return [line for line in told("scenes", "".join(scenes)) if line.startswith("E")]


def test_a_return_inside_a_called_scene_is_fine_even_from_a_then_block(told: Told) -> None:
    called = scene("autre", choice("c", "then: [{return: true}]", "once: false"))
    assert errors_of(told, scene("arrivee", "- call: autre", "- go: suite"), called) == []


def test_a_called_scene_that_never_comes_back_cuts_what_follows(told: Told) -> None:
    found = told(
        "scenes", scene("arrivee", "- call: autre", "- nadia: A") + scene("autre", "- go: suite")
    )
    assert found == ["W211 cette étape n'est jamais jouée"]


def test_scenes_that_jump_to_each_other_without_a_wait_never_end(told: Told) -> None:
    found = errors_of(
        told,
        scene("arrivee", "- go: b"),
        scene("b", "- nadia: A", "- go: c"),
        scene("c", "- go: arrivee"),
    )
    assert found == ["E131 boucle sans fin : arrivee, b, c, arrivee"]


def test_a_scene_that_jumps_to_itself_never_ends(told: Told) -> None:
    assert errors_of(told, scene("arrivee", "- set: {pieces: 1}", "- go: arrivee")) == [
        "E131 boucle sans fin : arrivee, arrivee"
    ]


def test_a_ring_with_a_wait_is_fine(told: Told) -> None:
    found = errors_of(
        told,
        scene("arrivee", choice("c", "go: b", "go: suite")),
        scene("b", "- go: arrivee"),
    )
    assert found == []


def test_a_call_in_a_ring_is_told_once(told: Told) -> None:
    found = errors_of(
        told,
        scene("arrivee", "- call: b", "- go: suite"),
        scene("b", choice("c", "then: [{call: d}]", "once: false")),
        scene("d", "- call: b\n  when: {var: ouvert}"),
    )
    assert found == ["E132 la scène « d » s'appelle elle-même, sans fin"]


def test_a_mission_without_a_way_to_an_ending_is_told_at_its_start(told: Told) -> None:
    found = errors_of(told, scene("arrivee", choice("c", "go: arrivee", "go: arrivee")))
    assert found == ["E133 aucune fin ne peut être atteinte"]


def test_only_the_way_into_a_trap_is_told(told: Told) -> None:
    found = errors_of(
        told,
        scene("arrivee", choice("c", "go: b", "go: suite")),
        scene("b", choice("d", "go: e", "go: e")),
        scene("e", choice("f", "go: b", "go: b")),
    )
    assert found == ["E133 depuis « b », aucune fin ne peut plus être atteinte"]


@pytest.mark.parametrize(
    ("short", "steps", "message"),
    [
        ("", "- go: suite", "E134 la route courte passe par « arrivee »"),
        ("short: true", "- go: suite\n  when: {route: full}\n- go: fin", None),
    ],
)
def test_short_scenes_are_those_of_the_short_route(
    told: Told, short: str, steps: str, message: str | None
) -> None:
    text = (
        "minutes: {full: 8, short: 3}\nscenes:\n  arrivee:\n    backdrop: atelier-robots\n"
        f"    {short or 'title: A'}\n    steps:\n"
        + "".join(f"      {line}\n" for line in steps.splitlines())
        + "  fin:\n    short: true\n    steps:\n      - end: vite\n        title: Fin\n"
    )
    found = [line for line in told("entete", text) if line.startswith("E")]
    assert [m for m in found if "par « arrivee »" in m] == ([message] if message else [])


def test_a_short_scene_out_of_the_short_route_is_told(told: Told) -> None:
    text = (
        "minutes: {full: 8, short: 3}\nscenes:\n  arrivee:\n    short: true\n    steps:\n"
        "      - go: loin\n        when: {route: full}\n      - go: fin\n"
        "  loin:\n    short: true\n    steps:\n      - go: suite\n"
        "  fin:\n    short: true\n    steps:\n      - end: vite\n        title: Fin\n"
    )
    found = [line for line in told("entete", text) if line.startswith("E")]
    assert found == ["E134 la route courte ne passe pas par « loin »"]


def test_the_way_onto_the_short_route_is_told(told: Told) -> None:
    text = (
        "minutes: {full: 8, short: 3}\nscenes:\n  arrivee:\n    short: true\n    steps:\n"
        "      - call: loin\n      - go: fin\n  loin:\n    steps:\n      - nadia: A\n"
        "  fin:\n    short: true\n    steps:\n      - end: vite\n        title: Fin\n"
    )
    found = [line for line in told("entete", text, "seul") if line.startswith("E")]
    assert found == ["E134 la route courte passe par « loin », en venant de « arrivee »"]


def test_rings_of_a_graph_are_found_in_the_order_of_the_arrows() -> None:
    graph = {"a": ["b"], "b": ["c"], "c": ["a", "d"], "d": ["d"], "e": ["a"]}
    found = sorted(min(r[i:] + r[:i] for i in range(len(r))) for r in rings(graph))
    assert found == [["a", "b", "c"], ["d"]]
    assert list(rings({"a": ["b"], "b": []})) == []
