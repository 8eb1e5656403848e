"""People: who is there for nothing, the words for their trades, the balance of the cast."""

from collections.abc import Iterator

from game.content.diagnostics import Diagnostic
from game.content.library import Person
from game.content.linker import Linked
from game.content.source import Source
from game.content.workshop import Workshop
from game.sentences import fr
from game.story.program import Choice, Explore, Line

FEWEST, LOW, HIGH = 8, 0.45, 0.55
"""The share of women among people at work, judged from so many people on (content guide)."""


def cast_advice(linked: Linked) -> Iterator[Diagnostic]:
    """People of the cast whom the mission never shows."""
    seen: set[str] = set()
    for scene in linked.own():
        for step in scene.steps:
            if isinstance(step, Line):
                seen.add(step.speaker)
            elif isinstance(step, Choice):
                seen.update(option.person for option in step.options)
            elif isinstance(step, Explore):
                seen.update(spot.person for spot in step.spots)
                seen.update(who for _, who in step.around)
    for alias in linked.mission.cast:
        if alias not in seen:
            message = fr("« {alias} » ne parle jamais et n'attend nulle part", alias=alias)
            hint = fr("Donne-lui une réplique, ou ôte-la de « cast ».")
            yield linked.fault(("cast", alias), "W207", message, hint, key=True)


def catalogue_advice(shop: Workshop) -> Iterator[Diagnostic]:
    people = [person for person in shop.shelves.people.values() if person is not None]
    for person in people:
        source = shop.shelves.sources[f"people/{person.id}"]
        if person.id not in shop.cast and (shop.missions or shop.refused):
            message = fr("aucune mission n'emploie « {id} »", id=person.id)
            yield source.fault((), "W207", message, fr("Mets-la dans « cast » d'une mission."))
        yield from _words_for_trade(person, source)
    women = sum(person.gender == "f" for person in people)
    if len(people) >= FEWEST and not LOW <= women / len(people) <= HIGH:
        message = fr(
            "{women} femmes sur {people} personnes : entre 45 et 55 % attendu",
            women=women,
            people=len(people),
        )
        hint = fr("Équilibre les rôles, à tous les niveaux.")
        yield Diagnostic(shop.shown_folder("people"), 1, 1, "W208", message, hint)


def _words_for_trade(person: Person, source: Source) -> Iterator[Diagnostic]:
    forms = paired(person.title)
    if forms is None:
        if source.at(("title",)) is not None:
            message = fr("cet intitulé n'est pas dans les deux formes")
            hint = fr("Écris-le comme le ROME : « Soudeur / Soudeuse ».")
            yield source.fault(("title",), "W209", message, hint)
        return
    his, hers = (form.split()[0].lower() for form in forms)
    own, other = (hers, his) if person.gender == "f" else (his, hers)
    first = person.role.split()[0].lower()
    if first == other and own != other:
        message = fr("« {role} » n'est pas la forme de {name}", role=person.role, name=person.name)
        yield source.fault(
            ("role",), "W209", message, fr("Ici : « {form} … ».", form=own.capitalize())
        )


def paired(title: str) -> tuple[str, str] | None:
    """Both forms of « Soudeur / Soudeuse », his and hers; None when it is not written so."""
    his, slash, hers = title.partition(" / ")
    return (his, hers) if slash and his.strip() and hers.strip() else None
