"""What a level of the control room looks like."""

from game.gestures.form import Flag, Group, List, Number, Table, Text, Whole, Word
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("stabilite", "Dans la zone"),
    Criterion("douceur", "Main légère"),
    Criterion("alarmes", "Alarmes dans l'ordre", liked=False),
)

KINDS = ("temperature", "level", "pressure")

LOOP = Group(
    "Une mesure et la vanne qui la commande.",
    {
        "name": Text("Son nom.", shown=True),
        "valve": Text("Le nom de la vanne.", shown=True),
        "unit": Text("L'unité, en une ou deux lettres.", shown=True),
        "kind": Word("Ce que c'est : cela choisit son dessin.", KINDS),
        "start": Number("La valeur au début.", 0, 1000),
        "open": Whole("L'ouverture de la vanne au début, de 0 à 100, par 10.", 0, 100),
        "gain": Number("Ce que la vanne ouverte en grand ajoute par minute.", -100, 100),
        "drift": Number("Ce qui s'ajoute ou se perd chaque minute, sans rien faire.", -100, 100),
        "loss": Number("La part de l'écart au repos qui se perd chaque minute.", 0, 1, default=0.0),
        "rest": Number("La valeur où tout revient, vanne fermée.", 0, 1000, default=0.0),
        "within": Number("L'écart permis autour du but.", 0.01, 1000),
        "scale": Group(
            "Les bouts du cadran.",
            {"from": Number("En bas.", 0, 1000), "to": Number("En haut.", 0, 1000)},
        ),
        "aim": List(
            "Le but au fil du temps : une ligne brisée.",
            Group(
                "Un point.",
                {"at": Whole("La minute.", 0, 200), "value": Number("Le but.", 0, 1000)},
            ),
            least=1,
        ),
        "priority": Whole("La priorité de son alarme : 1 passe avant 2.", 1, 3),
        "regulator": Flag("« true » : on peut confier la vanne au régulateur.", default=False),
    },
)

FORM = level_form(
    CRITERIA,
    {
        "plant": Text("L'installation, en quelques mots.", shown=True),
        "minutes": Whole("La durée, en minutes de l'atelier.", 10, 80),
        "flow": Flag("« true » : le temps avance seul dès le début.", default=False),
        "loops": Table("Les mesures, trois au plus.", LOOP),
        "events": List(
            "Ce qui arrive : une perturbation et ses mots.",
            Group(
                "Un événement.",
                {
                    "at": Whole("La minute.", 1, 200),
                    "loop": Text("La mesure touchée."),
                    "change": Number("Ce qu'il ajoute chaque minute, ensuite.", -100, 100),
                    "says": Text("Ce que le chef de quart annonce.", shown=True),
                },
            ),
        ),
    },
)
