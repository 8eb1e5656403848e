"""Stories of any size to draw, and what the drawing tests look for."""

from game.authoring.graph_story import Skills
from game.content.library import Minutes, Mission
from game.session.catalogue import Skill
from game.story.conditions import OnRoute
from game.story.program import (
    Call,
    Choice,
    End,
    Explore,
    Go,
    Line,
    Option,
    Program,
    Scene,
    Spot,
    Step,
)
from game.story.program import GestureStep as Gesture
from tests.session.desk import COUNTING

COUNTED = {COUNTING.name: COUNTING}
SKILLS: Skills = {
    "reparer": Skill("300182", "Réparer", "Tu as réparé", (1.0, 0.0, 0.0, 0.0, 0.0, 0.0)),
    "expliquer": Skill("300022", "Expliquer", "Tu as expliqué", (0.0, 0.3, 0.0, 0.7, 0.0, 0.0)),
}


def mission(*scenes: Scene, start: str = "") -> Mission:
    program = Program("essai", "0", start or scenes[0].id, {s.id: s for s in scenes}, {}, {})
    return Mission("essai", "Un essai", "ici", Minutes(10, 3), "", (), {}, program)


def scene(id: str, *steps: Step, title: str = "", short: bool = False) -> Scene:
    position = {step.id: i for i, step in enumerate(steps)}
    return Scene(id, steps, title or f"Scène {id}", short=short, position=position)


def hidden(id: str, *steps: Step) -> Scene:
    position = {step.id: i for i, step in enumerate(steps)}
    return Scene(id, steps, hidden=True, position=position)


def sample() -> Mission:
    """One of everything: both routes, a called scene, a gesture, a scene that nothing leads to."""
    options = (
        Option("a", "Regarder de près ce qui bloque", shows=("reparer",), go="atelier"),
        Option("b", "Expliquer à l'équipe", shows=("expliquer",), call="c/b"),
        Option("c", "Attendre <sans rien faire>"),
    )
    spots = (
        Spot("armoire", "look", "L'armoire", "ici", shows=("reparer",), call="x/armoire"),
        Spot("sortie", "go", "La sortie", "là", required=True, call="x/sortie"),
    )
    return mission(
        scene(
            "debut",
            Line("debut/1", "Bonjour"),
            Choice("c", "Que fais-tu ?", options),
            Go("debut/3", "fin", OnRoute("short")),
            Go("debut/4", "atelier"),
            short=True,
        ),
        hidden("c/b", Call("c/b/1", "aparte"), Go("c/b/2", "atelier")),
        scene("aparte", Line("aparte/1", "Entre nous")),
        scene(
            "atelier",
            Explore("x", spots, "Partir"),
            Gesture("g", "compter", "n1"),
            Go("atelier/3", "fin"),
        ),
        hidden("x/armoire", Line("x/armoire/1", "Noir de suie")),
        hidden("x/sortie", Go("x/sortie/1", "fin")),
        scene("oubliee", End("jamais", "Jamais vue")),
        scene("fin", End("bravo", "Tout repart"), short=True),
    )


def ladder(size: int) -> Mission:
    """A long mission: each scene leads a few scenes further, some lead back."""

    def target(i: int, far: int) -> str:
        return f"s{min(size - 1, max(0, i + far))}"

    def one(i: int) -> Scene:
        options = (
            Option("a", "Ouvrir l'armoire électrique", shows=("reparer",), go=target(i, 1 + i % 3)),
            Option("b", "Demander à l'équipe", shows=("expliquer",), go=target(i, 2 + i % 5)),
            Option("c", "Revenir sur ses pas", go=target(i, -2 if i % 7 == 6 else 1)),
        )
        return scene(f"s{i}", Choice(f"c{i}", "Que fais-tu ?", options), title=f"Atelier {i}")

    return mission(*map(one, range(size - 1)), scene(f"s{size - 1}", End("fin", "Tout repart")))
