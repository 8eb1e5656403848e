"""What a level of setting up a milling machine looks like."""

from game.gestures.form import Flag, Group, List, Number, Table, Text, Whole, Word
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("mise-en-place", "Mise en place"),
    Criterion("coupe", "Coupe bien réglée"),
    Criterion("piece", "Pièce bonne"),
)

METALS = ("alu", "acier", "inox")
CORNERS = ("bas-gauche", "bas-droite", "haut-droite", "haut-gauche")
KINDS = ("fraise", "foret")


def _window(says: str, least: float, most: float) -> Group:
    return Group(
        says, {"low": Number("Au moins.", least, most), "high": Number("Au plus.", least, most)}
    )


_TOOL = Group(
    "Un outil du magasin.",
    {
        "name": Text("Son nom, court : « Fraise Ø 10, 3 dents ».", shown=True),
        "kind": Word("Une fraise coupe de côté ; un foret ne fait que descendre.", KINDS),
        "d": Whole("Son diamètre, en millimètres.", 3, 40),
        "teeth": Whole("Combien de dents.", 1, 8),
        "radius": Number("Le rayon de bec, en millimètres.", 0.1, 5),
        "fz": _window("L'avance par dent conseillée, en millimètres.", 0.01, 0.5),
        "metals": List("Les métaux pour lesquels il est fait.", Word("Un métal.", METALS), 1),
    },
)

_DRAWING = Group(
    "Ce que demande le plan.",
    {
        "height": Number("La cote de hauteur, en millimètres.", 2, 60),
        "tolerance": Number("La tolérance, de part et d'autre, en millimètres.", 0.01, 0.5),
        "radius": Number("Le rayon des angles de la poche, en millimètres.", 2, 30),
        "ra": Number("La rugosité Ra demandée, en micromètres.", 0.2, 12.5),
        "origin": Word("Le coin d'où partent les cotes, sur le plan.", CORNERS),
        "notch": Word("Le coin coupé, qui montre le sens de la pièce.", CORNERS),
    },
)

FORM = level_form(
    CRITERIA,
    {
        "part": Text("Ce qu'on fabrique, en peu de mots.", shown=True),
        "metal": Word("Le métal.", METALS),
        "grade": Text("Sa nuance : « acier C45 ».", shown=True),
        "drawing": _DRAWING,
        "turned": Whole("De combien de quarts de tour la pièce est tournée.", 0, 3, default=0),
        "vc": _window("La vitesse de coupe conseillée, en mètres par minute.", 5, 900),
        "ap": _window("La profondeur de passe conseillée, en millimètres.", 0.2, 6),
        "tools": Table("Les outils, par un nom court.", _TOOL, 2),
        "miss": Whole("L'écart le plus grand après l'usinage, en centièmes.", 4, 20, default=12),
        "help": Flag("« true » : le premier geste est montré dès le début.", default=False),
    },
)
