"""What a level of the laboratory analysis looks like."""

from game.gestures.form import Group, List, Number, Text, Whole
from game.gestures.levels import level_form
from game.gestures.protocol import Criterion

CRITERIA = (
    Criterion("exactitude", "Mesure exacte"),
    Criterion("tracabilite", "Travail qu'on peut refaire"),
    Criterion("decision", "Bonne décision", liked=False),
)

FORM = level_form(
    CRITERIA,
    {
        "sample": Text("Ce qu'on analyse, en deux ou trois mots.", shown=True),
        "quantity": Text("Ce que dit le résultat, avec son unité.", shown=True),
        "unit": Text("L'unité du résultat, en une ou deux lettres.", shown=True),
        "volumes": List(
            "Les volumes d'équivalence possibles, en millilitres : le sort en choisit un.",
            Number("Un volume, sans dilution.", 0.5, 400),
            least=1,
        ),
        "factor": Number("Le résultat pour un millilitre versé, sans dilution.", 0.01, 1000),
        "dilutions": List(
            "Les dilutions proposées, de la plus faible à la plus forte.",
            Whole("Une dilution : 10 pour dix fois.", 1, 1000),
        ),
        "limits": Group(
            "Les limites du résultat.",
            {"low": Number("Au moins.", 0, 100000), "high": Number("Au plus.", 0, 100000)},
        ),
        "history": List(
            "Les résultats d'avant, du plus ancien au plus récent.",
            Number("Un résultat.", 0, 100000),
        ),
        "turned": Text("La couleur du virage.", shown=True),
    },
)
