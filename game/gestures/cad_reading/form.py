"""What a level of the drawing reading looks like."""

from game.gestures.form import Flag, Group, List, Number, Text, Whole, Word
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("lecture", "Vues bien lues"),
    Criterion("ajustement", "Pièces à leur place"),
    Criterion("methode", "Regarder, puis valider", liked=False),
)

ASKS = ("wrong", "face", "dessus", "gauche")

PIECE = Group(
    "Un solide à lire.",
    {
        "layers": List(
            "Ses couches, de bas en haut.",
            List("Les rangées d'une couche, de l'arrière à l'avant.", Text("« x » et « . »."), 1),
            least=1,
        ),
        "ask": Word("« wrong » : trouver la vue fausse ; sinon la vue à retrouver.", ASKS),
    },
)

FRAME = Group(
    "La monture. Le zéro est au centre du verre ; x va vers la branche, y vers le haut (mm).",
    {
        "width": Number("Largeur du verre, de rainure à rainure.", 20, 60),
        "height": Number("Hauteur du verre, de rainure à rainure.", 15, 50),
        "radius": Number("Rayon de ses coins.", 2, 25),
        "rim": Number("Largeur du cercle autour du verre.", 1, 6),
        "from": Number("Où commence le tenon.", 10, 40),
        "to": Number("Où finit le tenon, côté branche.", 12, 50),
        "low": Number("Le bas du tenon.", -20, 25),
        "high": Number("Le haut du tenon.", -15, 30),
    },
)

HINGE = Group(
    "La charnière et ce qu'elle demande (mm).",
    {
        "width": Number("Sa largeur.", 1, 10),
        "height": Number("Sa hauteur.", 1, 10),
        "wall": Number("Matière à garder jusqu'aux bords du tenon, au moins.", 0.1, 3),
        "groove": Number("Distance à la rainure du verre, au moins.", 0.1, 3),
        "reach": Number("Distance au bout du tenon, au plus : la branche doit tourner.", 0.3, 6),
        "axis": Number("La hauteur de son axe.", -20, 25),
        "drift": Number("Écart permis à cette hauteur.", 0.1, 3),
        "x": Number("Où elle est au début.", 0, 50),
        "y": Number("Où elle est au début.", -25, 30),
    },
)

LENS = Group(
    "Le verre rond à centrer devant l'œil (mm) ; sans lui, on ne place que la charnière.",
    {
        "diameter": Whole("Son diamètre.", 30, 80),
        "pupil_x": Number("Le centre de la pupille.", -12, 12),
        "pupil_y": Number("Le centre de la pupille.", -10, 10),
        "across": Number("Écart permis en largeur.", 0.2, 3),
        "updown": Number("Écart permis en hauteur.", 0.2, 3),
        "margin": Number("Ce que le verre doit dépasser de la rainure, au moins.", 0.1, 4),
        "x": Number("Où est son centre au début.", -12, 12),
        "y": Number("Où est son centre au début.", -12, 12),
    },
    needed=False,
)

FORM = level_form(
    CRITERIA,
    {
        "pieces": List("Les solides, l'un après l'autre.", PIECE, least=1),
        "frame": FRAME,
        "hinge": HINGE,
        "lens": LENS,
        "help": Flag("« true » : le premier geste est montré dès le début.", default=False),
    },
)
