"""The activities of the questionnaire, from what authors wrote."""

from collections import Counter
from collections.abc import Mapping

from game.content.names import Names
from game.content.schema_catalogue import ItemForm
from game.content.typography import french
from game.scoring.evidence import TYPES
from game.sentences import fr
from game.session.catalogue import Item

WORDS = 12
"""Words of an activity at most: it is read in a second or two."""

EACH_AT_LEAST = 2
"""Activities of each type: as many as must be asked."""


def items_of(form: Mapping[str, ItemForm], names: Names, *, whole: bool = True) -> tuple[Item, ...]:
    """Return the activities in the author's order; what is wrong goes to `names`.

    `whole` is false when some were left out, so that they are not counted.
    """
    for key, entry in form.items():
        _check(key, entry, names)
    if whole and form and not names.faults:
        _check_balance(form, names)
    return tuple(
        Item(
            key,
            french(entry.text),
            entry.type,
            tuple(entry.shows),
            entry.icon,
            entry.person or "",
        )
        for key, entry in form.items()
    )


def _check(key: str, entry: ItemForm, names: Names) -> None:
    names.skills(entry.shows, (key,))
    names.icon(entry.icon, (key, "icon"))
    if entry.person is not None:
        told = ("E116", fr("personne inconnue"))
        names.among(entry.person, names.known.people, (key, "person"), told)
    if (count := len(entry.text.split())) > WORDS:
        message = fr("{count} mots pour une activité, {most} au plus", count=count, most=WORDS)
        hint = fr("Garde un verbe et ce sur quoi on agit.")
        names.fault((key, "text"), "E136", message, hint)
    for i, alias in enumerate(entry.shows):
        skill = names.known.skills.get(alias)
        if skill is not None and not skill.loading[TYPES.index(entry.type)]:
            message = fr("« {alias} » ne touche pas le type {type}", alias=alias, type=entry.type)
            names.fault((key, "shows", i), "E138", message)


def _check_balance(form: Mapping[str, ItemForm], names: Names) -> None:
    """Each type as often as the others, else a pupil who likes everything gets a shape."""
    counts: Counter[str] = Counter(entry.type for entry in form.values())
    least, most = min(counts[t] for t in TYPES), max(counts.values())
    if least < EACH_AT_LEAST or least != most:
        told = ", ".join(f"{t} {counts[t]}" for t in TYPES)
        message = fr("autant d'activités de chaque type attendues, ici {told}", told=told)
        names.fault((), "E161", message, fr("Écris-en {n} ou plus de chacun.", n=EACH_AT_LEAST))
