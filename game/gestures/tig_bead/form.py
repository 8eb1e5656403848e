"""What a level of the TIG bead looks like."""

from typing import Literal

from game.gestures.form import Flag, Group, Number, Text, Whole, Word
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

MODES: tuple[Literal["steps", "flow"], ...] = ("steps", "flow")

CRITERIA = (
    Criterion("chaleur", "Chaleur juste"),
    Criterion("arc", "Arc court et stable"),
    Criterion("apport", "Apport régulier"),
)

FORM = level_form(
    CRITERIA,
    {
        "metal": Word("Le métal : il change la couleur de la tôle.", ("acier", "inox")),
        "plate": Text("La tôle en quelques mots : métal et épaisseur.", shown=True),
        "amps": Whole("Le courant, en ampères (30 à 40 par millimètre d'épaisseur).", 10, 200),
        "length": Whole("La longueur du joint, en millimètres, un multiple de 4.", 12, 120),
        "heat": Group(
            "L'énergie qu'il faut par millimètre de cordon, en joules.",
            {
                "low": Whole("Au moins : en dessous, le métal ne fond pas assez.", 40, 2000),
                "high": Whole("Au plus : au-dessus, la tôle surchauffe.", 40, 2000),
            },
        ),
        "arc": Group(
            "La longueur d'arc juste, en millimètres.",
            {
                "low": Number("Au moins.", 1, 6),
                "high": Number("Au plus.", 1, 6),
            },
        ),
        "warming": Number(
            "Ce que la tôle, chaude, ajoute à la fin : 0,2 pour 20 %.", 0, 1, default=0.0
        ),
        "tremor": Number("Combien la main bouge, de 0 à 1.", 0, 1, default=0.5),
        "rhythm": Flag("« false » : rien ne dit quand poser une goutte.", default=True),
        "mode": Word("Comment la torche avance d'abord : pas à pas, ou seule.", MODES, "steps"),
        "help": Flag("« true » : le premier geste est montré dès le début.", default=False),
    },
)
