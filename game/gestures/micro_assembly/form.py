"""What a level of the micro-assembly looks like."""

from game.gestures.form import Flag, Group, List, Number, Table, Text, Whole, Word
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("precision", "Pièces posées juste"),
    Criterion("ordre", "Le bon ordre", liked=False),
    Criterion("soin", "Mains calmes"),
)

SCENES = ("hinge", "watch", "board")

SHAPES = (
    "balance",
    "bar",
    "bridge",
    "capacitor",
    "chip",
    "diode",
    "fork",
    "jewel",
    "knuckle",
    "led",
    "pin",
    "plate",
    "quartz",
    "resistor",
    "ring",
    "screw",
    "slide",
    "socket",
    "spiral",
    "spring",
    "wheel",
)

PART = Group(
    "Une pièce.",
    {
        "name": Text("Son nom : « le ressort ».", shown=True),
        "shape": Word("Son dessin.", SHAPES),
        "x": Number("Où va son milieu, depuis le milieu du montage (mm).", -15, 15),
        "y": Number("Où va son milieu, vers le bas (mm).", -15, 15),
        "w": Number("Sa largeur (mm).", 0.2, 15),
        "h": Number("Sa hauteur (mm).", 0.2, 15),
        "over": List("Les pièces qui doivent être posées avant elle.", Text("Une pièce.")),
        "turns": Whole("Sens possibles : 1 (ronde), 2 (un demi-tour ne change rien), 4.", 1, 4, 1),
        "faces": Flag("« true » : elle a un dessus et un dessous.", default=False),
        "tolerance": Whole("Écart permis, en micromètres.", 20, 200, default=60),
    },
)

FORM = level_form(
    CRITERIA,
    {
        "scene": Word("Le fond : charnière, montre ou circuit.", SCENES),
        "field": Number("Ce que l'on voit au plus petit grossissement (mm).", 4, 30),
        "parts": Table("Les pièces, dans un ordre possible.", PART, least=3),
        "tremor": Whole("Tremblement des mains libres, en micromètres.", 40, 200, default=120),
        "help": Flag("« true » : le premier geste est montré dès le début.", default=False),
    },
)
