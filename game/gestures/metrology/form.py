"""What a level of metrology looks like."""

from game.gestures.form import Flag, Group, List, Number, Text, Whole, Word
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("lecture", "Lecture juste"),
    Criterion("methode", "Méthode de mesure"),
    Criterion("decision", "Bonne décision", liked=False),
)

STEP = Group(
    "Un étage de la pièce, de gauche à droite.",
    {
        "diameter": Number("Son diamètre, en millimètres.", 1, 90),
        "length": Number("Sa longueur, en millimètres.", 1, 90),
    },
)

CHECK = Group(
    "Une cote à contrôler.",
    {
        "place": Text("Où : « step-1 » pour le premier étage, « bore » ou « length »."),
        "tolerance": Text("La tolérance comme sur le plan : h9, JS13, ±0,2.", shown=True),
        "low": Whole("Le plus petit écart permis, en micromètres.", -1000, 1000),
        "high": Whole("Le plus grand écart permis, en micromètres.", -1000, 1000),
        "errors": List(
            "Les écarts vrais possibles, en micromètres : le sort en choisit un.",
            Whole("Un écart : un nombre entier de graduations de l'instrument.", -2000, 2000),
            least=1,
        ),
    },
)

FORM = level_form(
    CRITERIA,
    {
        "instrument": Word(
            "« caliper » (au 1/50), « micrometer » (au 1/100) ou « cmm » (un alésage palpé).",
            ("caliper", "micrometer", "cmm"),
        ),
        "part": Text("Le nom de la pièce.", shown=True),
        "steps": List("Les étages de la pièce tournée.", STEP, least=1),
        "bore": Number("Le diamètre du trou qui la traverse ; 0 : aucun.", 0, 80, default=0),
        "checks": List("Les cotes à contrôler, dans l'ordre.", CHECK, least=1),
        "uncertainty": Whole("L'incertitude de mesure U, en micromètres.", 1, 200),
        "zeros": List(
            "Les défauts de zéro possibles, en graduations (« cmm » : en micromètres).",
            Whole("Un défaut de zéro.", -20, 20),
            least=1,
        ),
        "lobes": Whole("« cmm » : la hauteur des trois lobes du trou (µm).", 0, 20, default=0),
        "help": Flag("« true » : le premier geste est montré dès le début.", default=False),
    },
)
