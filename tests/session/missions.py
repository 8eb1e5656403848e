"""Missions for the tests of the session."""

from game.story.conditions import Var
from game.story.program import (
    Call,
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
from tests.story.building import block, choice, look, program, scene

END = End("fin", "La ligne repart")

#: a line, a question with three ways (one closed), then a jump to an ending
ASKING = program(
    scene(
        "a",
        Line("a/0", "La ligne s'arrête.", "nadia", "focus"),
        Line("a/1", "Par quoi commencer ?", "nadia"),
        choice(
            "pas",
            Option("chercher", "Chercher la cause", shows=("analyser",), call="pas>chercher"),
            Option("equipe", "Prévenir l'équipe", shows=("expliquer", "reparer"), go="b"),
            Option("couper", "Couper", when=Var("consigne"), why_not="Consigne d'abord."),
        ),
        choice("encore", Option("oui", "Oui"), Option("non", "Non", go="a")),
        Go("a/4", "b"),
        backdrop="atelier",
        title="Devant la ligne",
    ),
    block("pas>chercher", Line("pas>chercher/0", "Bonne idée.", "nadia")),
    scene("b", Line("b/0", "Au revoir.", "nadia"), Line("b/1", "Tout repart."), END),
    variables={"consigne": Variable(False)},
)

#: a look around with an objective, a person, and something to open without need
LOOKING = program(
    scene(
        "a",
        Line("a/0", "Regarde.", "nadia"),
        Explore(
            "tour",
            (
                look("armoire", required=True, call="tour>armoire"),
                Spot("nadia", "talk", "Nadia", "debout", person="nadia", shows=("expliquer",)),
                look("fosse"),
            ),
            "Partir",
        ),
        Call("a/2", "s"),
        END,
        backdrop="atelier",
    ),
    block("tour>armoire", Line("tour>armoire/0", "Elle est fermée.")),
    scene("s", choice("sous", Option("x", "X"), Option("y", "Y")), title="Plus loin"),
)

#: a question, then a gesture between two lines
DOING = program(
    scene(
        "a",
        choice("pret", Option("oui", "Oui"), Option("non", "Non")),
        Line("a/1", "À toi.", "nadia"),
        GestureStep("compte", "compter", "n1", (("juste", "justesse"),)),
        Line("a/3", "Bravo.", "nadia", when=Var("juste")),
        Line("a/4", "Dommage.", "nadia", when=Var("juste", equals=False)),
        END,
        backdrop="atelier",
    ),
    variables={"juste": Variable(False)},
)


def other(mission: Program, name: str) -> Program:
    """The same mission under another name and hash."""
    return Program(name, "beef", mission.start, mission.scenes, mission.variables, mission.cast)
