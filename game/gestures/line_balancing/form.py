"""What a level of line balancing looks like."""

from game.gestures.form import Flag, Group, List, Number, Table, Text, Whole
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("cadence", "Cadence tenue"),
    Criterion("equilibre", "Charge équilibrée"),
    Criterion("flux", "Peu de pièces en attente"),
)

_TASK = Group(
    "Une tâche.",
    {
        "name": Text("Ce qu'il faut faire, en peu de mots.", shown=True),
        "seconds": Whole("Sa durée, en secondes.", 1, 600),
        "after": List("Les tâches qui doivent être finies avant.", Text("Le nom d'une tâche.")),
        "at": Whole("Le poste où sa machine est fixée ; 0 si elle peut bouger.", 0, 6, default=0),
    },
)

FORM = level_form(
    CRITERIA,
    {
        "product": Text("Ce que la ligne assemble.", shown=True),
        "takt": Whole("Le rythme du client : une pièce toutes les tant de secondes.", 10, 600),
        "stations": Whole("Le nombre de postes.", 2, 6),
        "tasks": Table("Les tâches, par un nom court ; une lettre leur est donnée.", _TASK, 3),
        "buffer": Whole("Combien de pièces tiennent entre deux postes.", 1, 6, default=4),
        "variation": Number(
            "De combien une durée varie d'une pièce à l'autre : 0,1 pour 10 %.", 0, 0.3, default=0
        ),
        "help": Flag("« true » : le premier geste est montré dès le début.", default=False),
    },
)
