"""What a level of the ultrasonic scan looks like."""

from game.gestures.form import Flag, Group, List, Whole
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("localisation", "Défauts trouvés"),
    Criterion("mesure", "Taille et profondeur justes"),
    Criterion("decision", "Bonne décision", liked=False),
)

FLAW = Group(
    "Un défaut caché.",
    {
        "from": Whole("Où il commence, en millimètres, un nombre pair.", 4, 200),
        "to": Whole("Où il finit, en millimètres, un nombre pair.", 4, 200),
        "depth": Whole("À quelle profondeur, en millimètres.", 4, 100),
    },
)

FORM = level_form(
    CRITERIA,
    {
        "length": Whole("La longueur de soudure à contrôler, en millimètres, paire.", 40, 200),
        "thickness": Whole("L'épaisseur de la pièce, en millimètres.", 10, 100),
        "limit": Whole("Au-delà de cette longueur, un défaut se répare (mm).", 4, 100),
        "welds": List(
            "Des soudures possibles : le sort en choisit une.",
            Group("Une soudure.", {"flaws": List("Ses défauts.", FLAW, least=1)}),
            least=1,
        ),
        "calibrate": Flag("« true » : on règle d'abord le gain sur la cale.", default=False),
        "grass": Whole("Le bruit du métal, en pour cent de l'écran.", 0, 30, default=6),
        "help": Flag("« true » : le premier geste est montré dès le début.", default=False),
    },
)
