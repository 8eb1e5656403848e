"""What did not join in the published files, said to a person in her own language."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from game.canvas.language import as_written

NO_JOB_FAMILY = "sans famille de recrutement adaptée : {about}"
NO_PAY = "sans salaire adapté ou publié : {about}"
NO_ROUTE = "sans formation choisie : {about}"
NO_COMPETENCE = "sans compétence : {about}"
NO_NEIGHBOUR = "sans métier voisin : {about}"
NO_TITLE = "sans appellation : {about}"
NO_SECTOR = "sans secteur d'activité : {about}"
STRANGER = "métier voisin inconnu : {about}, de {code}"
CLOSED = "formation fermée ou inconnue : {about} ({code})"
TOO_MANY = "trop de formations : {about} pour {code}"


class Remark(NamedTuple):
    """One thing that did not join: a French sentence whose braces take `parts`."""

    template: str
    parts: Mapping[str, str]

    def said(self, tr: Callable[[str], str] = as_written) -> str:
        """Return the sentence in the language that `tr` translates to."""
        return tr(self.template).format(**self.parts)

    def kind(self, tr: Callable[[str], str] = as_written) -> str:
        """Return what it has in common with others of its kind: what stands before the colon."""
        return tr(self.template).partition(":")[0].rstrip()
