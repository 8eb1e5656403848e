"""« Compétences à s'orienter »: those that a mission and the talk after it can exercise.

Onisep's « référentiel des compétences à s'orienter au lycée » (V1, June 2022) lists fifteen in
three families. Only names that we could read are given here, word for word: three of the five of
the first family, as reported by ToutEduc (21 June 2022), and the name of that family as reported
by Centre Inffo (22 June 2022). The levels of each are in Onisep's own sheets.
"""

from collections.abc import Callable
from typing import NamedTuple

SOURCE = (
    "Onisep, Référentiel des compétences à s'orienter au lycée (V1, juin 2022) ; noms cités "
    "d'après ToutEduc, 21 juin 2022"
)


class Exercised(NamedTuple):
    """A competence by its official name, its family, and how the sitting exercises it."""

    name: str
    family: str
    how: str


_INFORM = "S'informer et se repérer dans la société de l'information"


def exercised(tr: Callable[[str], str]) -> tuple[Exercised, ...]:
    """What is said of each, in a language; official names stay in French."""
    return (
        Exercised(
            "Explorer et se repérer dans les métiers, les domaines professionnels et le monde du "
            "travail",
            _INFORM,
            tr("La mission se passe dans un atelier, avec des personnes qui disent leur travail."),
        ),
        Exercised(
            "Interroger et déconstruire les représentations",
            _INFORM,
            tr("On compare ce que l'on croyait de l'usine et ce que l'on y a vu."),
        ),
        Exercised(
            "Chercher et traiter l'information",
            _INFORM,
            tr("On vérifie un chiffre du passeport : sa source, son année, ce qu'il ne dit pas."),
        ),
    )
