"""What a level of fault finding looks like. Its reader goes further: names must fit together."""

from game.gestures.fault_finding.circuit import DefectKind
from game.gestures.fault_finding.level import PHASES
from game.gestures.fault_finding.outcome import CRITERIA
from game.gestures.fault_finding.parts import KINDS
from game.gestures.form import Either, Flag, Form, Group, List, Table, Text, Word, shown
from game.gestures.levels import level_form

DEFECTS: tuple[DefectKind, ...] = ("open", "short", "worn")

_NAME = Text("Un nom, comme KM1 ou KM1.A1-A2.")
_ROW: Form = Either("Une partie, ou plusieurs.", (_NAME, List("Plusieurs parties.", _NAME)))
_COMPONENT = Group(
    "Un composant.",
    {
        "kind": Word("La sorte de composant.", tuple(KINDS)),
        "name": Text("Ce que l'on lit sur l'étiquette.", shown=True),
    },
)
_CIRCUIT = Group(
    "Le circuit.",
    {
        "components": Table("Les composants, par leur repère : KM1, F2…", _COMPONENT),
        "nets": List(
            "Les fils : chaque liste réunit des bornes, comme [Q1.2, KM1.1].",
            List("Un fil.", _NAME),
            least=1,
        ),
    },
)
_DRAWING = Group(
    "Le schéma.",
    {
        "power": List("Les rangs du schéma de puissance, de haut en bas.", _ROW),
        "control": List("Les rangs de la commande, de haut en bas.", _ROW, least=1),
    },
)
_CAUSE = Group(
    "Une panne possible.",
    {
        "component": Text("Le composant en panne."),
        "part": Text("Sa partie, comme 95-96, s'il en a plusieurs.", default=""),
        "kind": Word("Coupé, en court-circuit ou usé.", DEFECTS),
        "found": Text("Ce que l'on voit une fois la pièce démontée.", shown=True),
    },
)
_HINTS = List("Des aides, de la plus légère.", Text("Une aide.", shown=True), least=1)

FORM = level_form(
    CRITERIA,
    {
        "heard": Text("Ce que l'on entend.", shown=True),
        "seen": Text("Ce que l'on voit.", shown=True),
        "circuit": _CIRCUIT,
        "drawing": _DRAWING,
        "faults": List("Les pannes possibles ; une est tirée au sort.", _CAUSE, least=1),
        "points": List("Les bornes où poser la pointe rouge.", _NAME, least=1),
        "black": Text("La borne où est la pointe noire."),
        "replace": List("Les composants que l'on peut changer.", _NAME, least=1),
        "hold": Flag("« false » : le bouton « garder Marche » n'est pas là.", default=True),
        "show_suspects": Flag("« false » : les suspects ne sont pas montrés.", default=True),
        "hints": Group("Les aides, par étape du geste.", dict.fromkeys(PHASES, _HINTS)),
    },
)

WORDS = shown(FORM)
