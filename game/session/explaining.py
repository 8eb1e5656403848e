"""The terms of what is on screen: texts lose their marks here, and nowhere else."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from game.session.catalogue import Entry
from game.session.view import Explained
from game.story.state import Offer, OpenSpot
from game.story.terms import terms, unmarked


class Told(NamedTuple):
    """A text as it is read, and its terms in order."""

    text: str
    terms: tuple[Explained, ...] = ()


def told(text: str, glossary: Mapping[str, Entry]) -> Told:
    """A text without marks; a term that the glossary lacks is a word like another."""
    plain, spans = terms(text)
    known = (Explained(s.start, s.end, glossary[s.key]) for s in spans if s.key in glossary)
    return Told(plain, tuple(known))


def entries(texts: Iterable[str], glossary: Mapping[str, Entry]) -> tuple[Entry, ...]:
    """What the marks of some texts explain, each entry once, in order of appearance."""
    found = (glossary[s.key] for text in texts for s in terms(text).spans if s.key in glossary)
    return tuple(dict.fromkeys(found))


def offer_read(offer: Offer) -> Offer:
    if "_" not in offer.text + offer.why_not:
        return offer
    return offer._replace(text=unmarked(offer.text), why_not=unmarked(offer.why_not))


def spot_read(spot: OpenSpot) -> OpenSpot:
    if "_" not in spot.label + spot.objective:
        return spot
    return spot._replace(label=unmarked(spot.label), objective=unmarked(spot.objective))
