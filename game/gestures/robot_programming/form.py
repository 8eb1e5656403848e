"""What a level of robot programming looks like."""

from game.gestures.form import Flag, Group, List, Table, Text, Whole, Word
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("tache", "Tâche accomplie"),
    Criterion("securite", "Aucun choc", liked=False),
    Criterion("concision", "Programme court"),
)

LOOKS = ("tapis", "bac", "gabarit", "machine", "point")
PARTS = ("acier", "alu", "porte", "fini")
SEES = ("piece", "vide", "tenue", "ouverte", "signal")
TOOLS = ("pince", "torche")

_BLOCK = Text("Un bloc.")

_WRITTEN = (
    "« aller POSTE », « prendre », « déposer », « souder », « attendre CAPTEUR », "
    "« signaler SIGNAL », « si CAPTEUR » (le bloc d'après seulement), « répéter » (toute la suite)."
)

_POST = Group(
    "Un poste de la cellule.",
    {
        "name": Text("Son nom, très court.", shown=True),
        "looks": Word("Ce qu'il est ; « point » est un point de passage en l'air.", LOOKS),
        "x": Whole("Sa place dans l'image, de 0 (à gauche) à 100.", 0, 100),
        "parts": List("Les pièces qui s'y trouvent ou qui y arrivent.", Word("Une pièce.", PARTS)),
        "mixed": Flag("« true » : elles arrivent dans un ordre tiré au sort.", default=False),
        "every": Whole("Tapis : le temps entre deux pièces, en étapes.", 0, 12, default=0),
        "room": Whole("Combien de pièces y tiennent.", 1, 12, default=6),
        "cycle": Whole("Machine : le temps porte fermée, en étapes.", 0, 12, default=0),
        "zone": Flag("« true » : un seul robot à la fois peut y être.", default=False),
    },
)

_SENSOR = Group(
    "Un capteur ou un signal.",
    {
        "name": Text("Ce qu'il dit, très court.", shown=True),
        "sees": Word(
            "Ce qu'il voit : pièce au poste, poste vide, pièce tenue, porte ouverte, signal donné.",
            SEES,
        ),
        "at": Text("Le poste qu'il regarde.", default=""),
        "part": Word("« tenue » : quelle pièce.", PARTS, default="acier"),
    },
)

_ROBOT = Group(
    "Un robot.",
    {
        "name": Text("Son nom, très court.", shown=True),
        "x": Whole("Sa place dans l'image, de 0 à 100.", 0, 100),
        "tool": Word("Ce qu'il a au poignet.", TOOLS, default="pince"),
        "program": List("Le programme donné au début.", _BLOCK),
        "answer": List(f"Un bon programme, le plus court possible : {_WRITTEN}", _BLOCK, 1),
        "extra": List("Des blocs offerts en plus de ceux-là.", _BLOCK),
    },
)

_GOAL = Group(
    "Ce qu'il faut à la fin.",
    {
        "post": Text("Le poste."),
        "part": Word("La pièce.", PARTS),
        "count": Whole("Combien.", 1, 12),
    },
)

_BETWEEN = Group(
    "Un poteau entre deux postes : le trajet direct le heurte.",
    {"one": Text("Un poste, d'un côté."), "other": Text("Le poste de l'autre côté.")},
)

FORM = level_form(
    CRITERIA,
    {
        "posts": Table("Les postes, par un nom court.", _POST, 2),
        "sensors": Table("Les capteurs et les signaux, par un nom court.", _SENSOR, 0),
        "robots": Table("Un robot, ou deux.", _ROBOT),
        "goal": List("Ce qui doit être où, à la fin.", _GOAL, 1),
        "obstacles": List(
            "Les poteaux : un bras qui va droit d'un poste à l'autre le heurte, "
            "il passe par un « point ».",
            _BETWEEN,
        ),
        "repeat": Whole("Le nombre du bloc « répéter ».", 2, 9, default=2),
        "lines": Whole("Combien de blocs un programme peut avoir.", 4, 14, default=12),
        "help": Flag("« true » : le premier geste est montré dès le début.", default=False),
    },
)
