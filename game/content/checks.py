"""Advice: what the content guide asks for, beyond what a play needs."""

import struct
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from game.content.check_assets import asset_advice
from game.content.check_comments import comment_advice
from game.content.check_conditions import condition_advice
from game.content.check_course import course_advice
from game.content.check_measure import is_scored, measure_advice
from game.content.check_people import cast_advice, catalogue_advice
from game.content.check_room import person_advice, room_advice
from game.content.check_types import types_advice
from game.content.check_variables import variable_advice
from game.content.check_words import glyph_advice, word_advice
from game.content.course import Courses
from game.content.course_faults import courses_of
from game.content.diagnostics import Diagnostic
from game.content.linker import Linked
from game.content.source import Source
from game.content.widths import Widths
from game.content.workshop import Made, Workshop, shown


def mission_advice(made: Made, shop: Workshop) -> Iterator[Diagnostic]:
    """Everything to be said of a mission. What an error already spoils is left alone."""
    yield from word_advice(made.linked)
    if made.courses is not None:
        yield from _mission(made.linked, made.courses, shop)
    if (widths := _widths(shop.assets)) is not None:
        yield from room_advice(made.linked, widths)
    yield from _signs(made.linked.source, shop)


def shared_advice(shop: Workshop) -> Iterator[Diagnostic]:
    """Everything to be said of what missions share, once they were all taken in."""
    for source in shop.shelves.sources.values():
        yield from _signs(source, shop)
    if (widths := _widths(shop.assets)) is not None:
        for person in filter(None, shop.shelves.people.values()):
            yield from person_advice(person, shop.shelves.sources[f"people/{person.id}"], widths)
    for linked in shop.shelves.snippets.linked:
        yield from _snippet(linked, shop)
    yield from catalogue_advice(shop)
    if shop.assets is not None and shop.asked_for is None:
        yield from asset_advice(shop.assets, shown(shop.assets))


@lru_cache(maxsize=1)
def _widths(assets: Path | None) -> Widths | None:
    """What texts are measured with; None without fonts, and nothing is said of room then."""
    try:
        return Widths(assets / "fonts") if assets is not None else None
    except (OSError, struct.error, LookupError):
        return None


def _signs(source: Source, shop: Workshop) -> Iterator[Diagnostic]:
    """What the signs of a file do: some cut a text, some no font can draw."""
    yield from comment_advice(source)
    if (stock := shop.shelves.known.stock) is not None:
        yield from glyph_advice(source, stock.characters)


def _snippet(linked: Linked, shop: Workshop) -> Iterator[Diagnostic]:
    """What can be said of a snippet without knowing who uses it, and with what."""
    yield from word_advice(linked)
    yield from course_advice(linked, courses_of(linked))
    if (widths := _widths(shop.assets)) is not None:
        yield from room_advice(linked, widths)
    if "E119" not in shop.shelves.known.doubtful and is_scored(linked):
        yield from measure_advice(linked, shop.shelves.skills)


def _mission(linked: Linked, courses: Courses, shop: Workshop) -> Iterator[Diagnostic]:
    skills = shop.shelves.skills
    yield from course_advice(linked, courses)
    yield from condition_advice(linked, courses)
    yield from variable_advice(linked)
    yield from cast_advice(linked)
    if "E119" not in shop.shelves.known.doubtful:
        yield from measure_advice(linked, skills)
        yield from types_advice(linked, courses, skills)
