"""Advice: what the content guide asks for, beyond what a play needs."""

from collections.abc import Iterator

from game.content.check_course import course_advice
from game.content.check_measure import measure_advice
from game.content.check_people import cast_advice, catalogue_advice
from game.content.check_types import types_advice
from game.content.check_variables import variable_advice
from game.content.check_words import glyph_advice, word_advice
from game.content.course import Courses
from game.content.diagnostics import Diagnostic, errors
from game.content.linker import Linked
from game.content.workshop import Workshop


def advice(shop: Workshop) -> Iterator[Diagnostic]:
    """Everything to be said of what was read. What an error already spoils is left alone."""
    faulty = {d.file for d in errors(shop.diagnostics)}
    for name, linked in shop.missions.items():
        yield from word_advice(linked)
        if linked.source.shown not in faulty:
            yield from _mission(linked, shop.courses[name], shop)
    if (stock := shop.shelves.known.stock) is not None:
        for source in shop.sources:
            yield from glyph_advice(source, stock.characters)
    yield from catalogue_advice(shop)


def _mission(linked: Linked, courses: Courses, shop: Workshop) -> Iterator[Diagnostic]:
    skills = shop.shelves.skills
    yield from course_advice(linked, courses)
    yield from variable_advice(linked)
    yield from cast_advice(linked)
    if "E119" not in shop.shelves.known.doubtful:
        yield from measure_advice(linked, skills)
        yield from types_advice(linked, courses, skills)
