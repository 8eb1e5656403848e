"""Names, values and the run form."""

import re
from pathlib import Path

import pytest

from game.content.diagnostics import errors
from game.content.library import Mission
from game.content.loading import load
from game.story.conditions import Add, All, Any, Not, OnRoute, Put, Taken, Var, Visited
from game.story.program import (
    Call,
    Change,
    Choice,
    End,
    Explore,
    GestureStep,
    Go,
    Line,
    Member,
    Return,
    Variable,
)
from tests.content.conftest import Told
from tests.content.frames import Framed, write
from tests.content.sample import CONTENT, settings

CASES = (Path(__file__).parent / "linker_cases.txt").read_text(encoding="utf-8").split("\n\n")


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.strip().rsplit("=> ", 1)[-1]))
def test_a_name_or_a_value_that_does_not_suit_is_told_once(told: Told, case: str) -> None:
    parts = re.fullmatch(r"\[(\w+)\]\n(.*)=> (.*?)\n?", case, re.DOTALL)
    assert parts is not None
    kind, fragment, message = parts.groups()
    assert [line for line in told(kind, fragment) if line.startswith("E")] == [message]


def test_a_short_list_of_possible_names_is_given_when_none_is_near(told: Told) -> None:
    assert told("entete", "place: tokyo\n") == ["E127 lieu inconnu de places.yaml « tokyo »"]


def sample() -> Mission:
    loaded = load(CONTENT, **settings())
    assert loaded.library is not None
    assert errors(loaded.diagnostics) == []
    return loaded.library.missions["relais"]


def test_steps_become_those_of_the_run_form() -> None:
    scene = sample().program.scenes["arrivee"]
    told, said, kept, choice, jump, _ = scene.steps
    assert told == Line("arrivee/1", "Un voyant rouge clignote.")
    assert said == Line(
        "arrivee/2",
        "Le moteur ne démarre plus depuis 3\u202f000\u00a0secondes\u202f!",
        "nadia",
        "focus",
    )
    assert kept == Line("fusibles", "On a vérifié les fusibles.", "hugo", when=OnRoute("full"))
    assert isinstance(choice, Choice)
    assert (choice.id, choice.ask, choice.scored) == (
        "premier-pas",
        "Par quoi on commence\u202f?",
        True,
    )
    assert jump == Go("arrivee/5", "panne", All((Var("consigne"), OnRoute("full"))))
    assert scene.position == {step.id: i for i, step in enumerate(scene.steps)}
    assert (scene.title, scene.backdrop, scene.short) == (
        "Devant l'armoire",
        "atelier-robots",
        True,
    )


def test_options_keep_their_effects_and_lead_to_hidden_scenes() -> None:
    program = sample().program
    choice = program.scenes["arrivee"].steps[3]
    assert isinstance(choice, Choice)
    search, warn, count = choice.options
    assert (search.shows, search.icon, search.call) == (
        ("diagnostiquer",),
        "multimeter",
        "premier-pas/chercher",
    )
    assert search.effects == (Put("consigne", True),)
    assert (warn.effects, warn.go, warn.call) == ((Add("pieces", 1),), "atelier", "")
    assert (count.when, count.once) == (Not(Taken("premier-pas/calculer")), True)
    hidden = program.scenes["premier-pas/chercher"]
    assert hidden.hidden
    assert hidden.steps == (Line("premier-pas/chercher/1", "Bonne idée.", "nadia", "smile"),)


def test_explorations_keep_their_spots() -> None:
    program = sample().program
    explore = program.scenes["atelier"].steps[1]
    assert isinstance(explore, Explore)
    cabinet, hugo, way_out = explore.spots
    assert (cabinet.required, cabinet.objective) == (True, "Ouvrir l'armoire")
    assert (hugo.person, hugo.shows, hugo.objective) == ("hugo", ("animer",), "")
    assert hugo.effects == (Put("priorite", "cadence"),)
    assert way_out.when == All((Taken("tour/armoire"), OnRoute("full")))
    assert program.scenes[way_out.call].steps == (Go("tour/sortie/1", "panne"),)
    assert program.scenes["tour/hugo"].steps[1].when == Visited("briefing", 2)


def test_a_line_may_say_how_somebody_holds_themselves(content: Path) -> None:
    steps = "- nadia (smile): Là-bas.\n  pose: point\n- nadia: [Un., Deux.]\n  pose: show\n"
    write(Framed.etapes(steps, ()), content)
    library = load(content, **settings()).library
    assert library is not None
    scenes = library.missions["essai"].program.scenes.values()
    said = [step for scene in scenes for step in scene.steps if isinstance(step, Line)]
    poses = {line.text: line.pose for line in said}
    assert (poses["Là-bas."], poses["Un."], poses["Deux."]) == ("point", "show", "show")


def test_an_exploration_may_say_who_is_at_the_posts_of_its_place(told: Told) -> None:
    text = (
        "- explore: e\n  leave: Partir\n  around: {rack: nadia, passage: nobody}\n"
        "  spots: [{id: a, kind: look, label: A, at: armoire, go: suite}]\n"
    )
    assert [line for line in told("etapes", text) if line.startswith("E")] == []


def test_other_steps_and_conditions_are_linked() -> None:
    scenes = sample().program.scenes
    gesture, change, line, _ = scenes["panne"].steps
    assert gesture == GestureStep(
        "panne",
        "fault-finding",
        "moteur-convoyeur",
        (("reparee", "reparation"), ("pieces", "methode")),
    )
    assert change == Change("panne/2", (Put("consigne", True),))
    assert line.when == Any(
        (Var("reparee"), Var("pieces", at_least=2, at_most=4), Taken("panne/done"))
    )
    assert scenes["atelier"].steps[0] == Call("atelier/1", "briefing")
    assert scenes["briefing"].steps[0].when == Var("priorite", "securite")
    assert scenes["briefing"].steps[1] == Return("briefing/2")
    assert scenes["fin"].steps == (End("redemarrage", "Le moteur tourne"),)


def test_the_mission_has_its_variables_and_its_cast() -> None:
    mission = sample()
    assert mission.program.variables == {
        "consigne": Variable(False),
        "pieces": Variable(0, low=0, high=5),
        "priorite": Variable("securite", ("securite", "cadence")),
        "reparee": Variable(False),
    }
    assert mission.program.cast["nadia"] == Member(
        "nadia-benali", "Nadia Benali", "Technicienne de maintenance"
    )
    assert (mission.minutes, mission.trades) == ((8, 3), ("I1302", "H2503"))
    assert mission.sources == ("Visite d'un atelier", "carnet de notes.")
