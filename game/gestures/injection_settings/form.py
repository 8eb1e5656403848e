"""What a level of the injection settings looks like."""

from game.gestures.form import Flag, Group, List, Number, Text, Whole, Word
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("qualite", "Pièces bonnes", liked=False),
    Criterion("methode", "Un réglage à la fois"),
    Criterion("cadence", "Cycle court, peu de rebuts"),
)

START = Group(
    "Des réglages trouvés sur la presse.",
    {
        "melt": Whole("Température de la matière, en °C, un multiple de 5.", 150, 350),
        "inject": Whole("Pression d'injection, en bars, un multiple de 50.", 300, 1800),
        "hold": Whole("Pression de maintien, en bars, un multiple de 50.", 0, 1500),
        "hold_time": Whole("Temps de maintien, en secondes.", 0, 20),
        "cooling": Whole("Temps de refroidissement, en secondes.", 1, 60),
    },
)

FORM = level_form(
    CRITERIA,
    {
        "part": Text("La pièce moulée, en deux ou trois mots.", shown=True),
        "material": Word("La matière : « pp », « pa12 » ou « abs-pc ».", ("pp", "pa12", "abs-pc")),
        "thickness": Number("L'épaisseur de la pièce, en millimètres.", 1, 5),
        "pressure": Whole(
            "La pression qu'il faut pour remplir le moule au milieu de la plage, en bars.",
            700,
            1200,
        ),
        "starts": List("Des départs possibles : le sort en choisit un.", START, least=1),
        "help": Flag("« true » : le premier geste est montré dès le début.", default=False),
    },
)
