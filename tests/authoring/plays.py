"""Small missions to walk over and to measure."""

from dataclasses import replace

from game.content.library import Minutes, Mission
from game.session.catalogue import Catalogue, Skill
from game.story.conditions import OnRoute, Put, Var
from game.story.program import (
    End,
    Explore,
    GestureStep,
    Go,
    Line,
    Option,
    Program,
    Spot,
    Variable,
)
from tests.scoring.pupils import pure
from tests.session.desk import COUNTING, LEVELS
from tests.story.building import block, choice, program, scene

SKILLS = {
    letter: Skill(f"30000{k}", letter, f"Tu as {letter}", pure(letter))
    for k, letter in enumerate("RIASEC")
}
"""One alias a type, named by its letter."""

SPOTS = (
    Spot("table", "look", "La table", "a", required=True, call="tour>table"),
    Spot("mur", "look", "Le mur", "b", shows=("A",)),
    Spot("sol", "look", "Le sol", "c"),
)


def catalogue(*programs: Program) -> Catalogue:
    levels = {key: {**level, "shows": {"justesse": "R"}} for key, level in LEVELS.items()}
    return Catalogue(
        programs={p.mission: p for p in programs},
        gestures={COUNTING.name: COUNTING},
        levels=levels,
        skills=SKILLS,
        places={},
    )


def mission(told: Program) -> Mission:
    return Mission("essai", "Un essai", "ici", Minutes(10, 3), "", (), {}, told)


def six_ways() -> Program:
    """Ten scored choices, three types at a time: enough to learn from."""
    trios = ("RIA", "SEC", "RSE", "IAC", "RIE", "ASC", "RAS", "IEC", "RAC", "ISE")
    asked = (
        choice(f"c{n}", *(Option(t, f"Faire {t}", shows=(t,)) for t in trio))
        for n, trio in enumerate(trios)
    )
    return program(scene("a", Line("a/0", "Début."), *asked, End("fini", "Fini")))


def all_kinds() -> Program:
    """Everything that a walk can meet, and a short route."""
    start = scene(
        "debut",
        Line("debut/1", "Trois mots ici.", "nadia"),
        Line("debut/2", "Encore deux.", "nadia"),
        choice(
            "ouvre",
            Option("porte", "La porte", shows=("R",), effects=(Put("vu", True),)),
            Option("livre", "Le livre", shows=("I",), call="ouvre>livre"),
        ),
        Go("debut/4", "fin", OnRoute("short")),
        Explore("tour", SPOTS, "Partir"),
        GestureStep("geste", "compter", "n1", (("vu", "justesse"),)),
        choice("suite", Option("a", "A", shows=("S",)), Option("b", "B", shows=("E",))),
        choice("mot", Option("oui", "Oui"), Option("non", "Non")),
        Go("debut/9", "fin"),
    )
    return program(
        replace(start, short=True),
        block("ouvre>livre", Line("ouvre>livre/0", "Il est lourd.")),
        block("tour>table", Line("tour>table/0", "Une clé.")),
        replace(scene("fin", End("bravo", "Bravo")), short=True),
        variables={"vu": Variable(False)},
    )


def never_and_stuck() -> Program:
    """One way leads to an ending, one to a scene without end; a line and a scene never come."""
    return program(
        scene(
            "a",
            Line("a/0", "Début."),
            choice("x", Option("bon", "Bon", go="fin"), Option("mauvais", "Mauvais", go="trou")),
        ),
        scene("trou", Line("trou/0", "Rien après.")),
        scene("oubliee", Line("oubliee/0", "Jamais vue.")),
        scene("fin", Line("fin/0", "Jamais dit.", when=Var("vu")), End("fini", "Fini")),
        variables={"vu": Variable(False)},
    )


def endless() -> Program:
    """A question that comes back whatever is answered."""
    return program(scene("a", choice("x", Option("encore", "Encore", go="a"))))
