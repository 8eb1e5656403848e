"""Whether texts fit where screens show them, at 150 % (see `rooms`)."""

from collections.abc import Iterator
from functools import lru_cache

from game.canvas.text import Measure
from game.content.check_words import LONGEST, words
from game.content.diagnostics import Diagnostic
from game.content.library import Person
from game.content.linker import Linked
from game.content.marks import Path
from game.content.rooms import ROOMS, Overflow, overflow, short, surely_fits
from game.content.schema_steps import speaker_key
from game.content.source import Source
from game.sentences import fr
from game.story.program import Choice, End, Explore, Line

REMEMBERED = 4096
"""Texts of a mission kept at hand: many answers come again."""


def room_advice(linked: Linked, measure: Measure) -> Iterator[Diagnostic]:
    """Texts of a mission that have no room; what is over the limit of words is told by E136."""
    fits = lru_cache(REMEMBERED)(lambda kind, text: surely_fits(ROOMS[kind], text, measure))
    for kind, path, text in _texts(linked):
        if not fits(kind, text) and words(text) <= LONGEST:
            yield from _told(linked.source, kind, path, text, measure)


def person_advice(person: Person, source: Source, measure: Measure) -> Iterator[Diagnostic]:
    for kind, text in (("name", person.name), ("role", person.role)):
        if not surely_fits(ROOMS[kind], text, measure):
            yield from _told(source, kind, (kind,), text, measure)


def _told(
    source: Source, kind: str, path: Path, text: str, measure: Measure
) -> Iterator[Diagnostic]:
    if (over := overflow(ROOMS[kind], text, measure)) is None:
        return
    node = source.at(path)
    place = (*path, speaker_key(node)) if isinstance(node, dict) else path
    hint = fr("Raccourcis-le.") if over.most == 1 else fr("Raccourcis-le, ou coupe-le en deux.")
    yield source.fault(place, "W216", _message(over), hint)


def _message(over: Overflow) -> str:
    if over.word:
        return fr(
            "« {word} » est trop long pour une ligne à 150 % ({window})",
            word=over.word,
            window=over.window,
        )
    if over.lines:
        return fr(
            "ce texte prend {lines} lignes à 150 % ({window}) : {most} au plus",
            lines=over.lines,
            window=over.window,
            most=over.most,
        )
    return fr("ce texte dépasse sa place à 150 % ({window})", window=over.window)


_SHORT = {kind: short(room) for kind, room in ROOMS.items()}
_LINE, _TELLING = _SHORT["line"], _SHORT["telling"]
_OPTION, _WHY_NOT = _SHORT["option"], _SHORT["why_not"]


def _texts(linked: Linked) -> Iterator[tuple[str, Path, str]]:
    """Texts that are not short, each with the name of its room and its path (for a line, that of
    its step). Most texts are: nothing is made for them."""
    yield "mission", ("title",), linked.mission.title
    for name, scene in linked.mission.program.scenes.items():
        if len(scene.title) > _SHORT["scene"]:
            yield "scene", ("scenes", name, "title"), scene.title
    yield from _lines(linked)
    for path, step in linked.steps(Choice, Explore, End):
        if isinstance(step, Choice):
            yield from _answers(path, step)
        elif isinstance(step, Explore):
            yield "leave", (*path, "leave"), step.leave
            for i, spot in enumerate(step.spots):
                yield "label", (*path, "spots", i, "label"), spot.label
                yield "objective", (*path, "spots", i, "objective"), spot.objective
        elif isinstance(step, End):
            yield "end", (*path, "title"), step.title


def _lines(linked: Linked) -> Iterator[tuple[str, Path, str]]:
    for scene in linked.own():
        for i, step in enumerate(scene.steps):
            if isinstance(step, Line) and len(step.text) > (_LINE if step.speaker else _TELLING):
                path = *linked.paths[scene.id], i
                yield "line" if step.speaker else "telling", path, step.text


def _answers(path: Path, choice: Choice) -> Iterator[tuple[str, Path, str]]:
    if len(choice.ask) > _SHORT["ask"]:
        yield "ask", (*path, "ask"), choice.ask
    for i, option in enumerate(choice.options):
        if len(option.text) > _OPTION:
            yield "option", (*path, "options", i, "text"), option.text
        if len(option.why_not) > _WHY_NOT:
            yield "why_not", (*path, "options", i, "why_not"), option.why_not
