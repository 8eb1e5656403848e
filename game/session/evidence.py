"""What a sitting tells about interests and skills: a fold over the decisions that still count."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from game.scoring.evidence import (
    TYPES,
    Alternative,
    Evidence,
    Loading,
    Performance,
    Preference,
    Rating,
)
from game.session import survey
from game.session.catalogue import Catalogue
from game.session.sitting import Decision, Session, Way

WEIGHTS = {"choice": 1.0, "replay": 0.5, "spot": 0.3}
"""A gesture done again and a spot opened without need are weak interest against going on."""

ASKED = ("choice", "liking")
"""The kinds that answer a question; the same question may be asked again."""

_Question: TypeAlias = tuple[str, str, frozenset[str]]


def decisions(session: Session) -> tuple[Decision, ...]:
    """Everything decided or done that still counts after undos, in order.

    What was recalled from an older edition of a mission counts until it is decided anew.
    """
    made = tuple(session.made)
    anew = {_asked(decision) for decision in made if not decision.recalled}
    return tuple(d for d in made if not (d.recalled and _asked(d) in anew))


def _asked(decision: Decision) -> tuple[str, ...]:
    """What was decided upon: each spot of an exploration is a thing of its own."""
    spot = decision.way.key if decision.kind == "spot" else ""
    return decision.kind, _source(decision), spot


def evidence(session: Session) -> tuple[Evidence, ...]:
    """The same as the scoring takes it."""
    return evidence_of(session.catalogue, decisions(session))


def evidence_of(catalogue: Catalogue, made: Sequence[Decision]) -> tuple[Evidence, ...]:
    """Decisions as the scoring takes them; what shows nothing is left out.

    Of several attempts at a gesture the best one counts as performance. Several answers to one
    question, in a place seen twice or a mission played again, weigh together as one: who asks
    Yanis five times the same thing has not said it five times more surely.
    """
    best = _best_attempts(made)
    questions = [_question(decision) if decision.kind in ASKED else None for decision in made]
    times = Counter(questions)
    shares = [1.0 if question is None else 1.0 / times[question] for question in questions]
    return tuple(
        e for d, share in zip(made, shares, strict=True) for e in _of(catalogue, d, best, share)
    )


def _question(decision: Decision) -> _Question:
    """What was asked; with fewer ways open, the same choice is another question."""
    return decision.kind, _source(decision), frozenset(way.key for way in decision.ways)


def _of(
    catalogue: Catalogue, decision: Decision, best: set[int], share: float
) -> Iterator[Evidence]:
    if decision.kind == "gesture":
        if decision.n in best:
            yield from _performances(catalogue, decision)
    elif decision.kind == "answer":
        yield survey.rating(catalogue, decision)
    elif decision.kind == "liking":
        if decision.way.skills:
            yield _rating(catalogue, decision, share)
    elif len(decision.ways) > 1 and any(way.skills for way in decision.ways):
        yield _preference(catalogue, decision, share)


def _preference(catalogue: Catalogue, decision: Decision, share: float) -> Preference:
    return Preference(
        source=_source(decision),
        chosen=decision.chosen,
        offered=tuple(_alternative(catalogue, way) for way in decision.ways),
        about=decision.way.text,
        weight=WEIGHTS[decision.kind] * share,
    )


def _alternative(catalogue: Catalogue, way: Way) -> Alternative:
    return Alternative(way.key, _mean(catalogue, way.skills), _codes(catalogue, way.skills))


def _rating(catalogue: Catalogue, decision: Decision, share: float) -> Rating:
    way = decision.way
    return Rating(
        source=_source(decision),
        loading=_mean(catalogue, way.skills),
        face=decision.face,
        skills=_codes(catalogue, way.skills),
        about=way.text,
        weight=share,
    )


def _performances(catalogue: Catalogue, decision: Decision) -> Iterator[Performance]:
    for alias, value in decision.shown:
        skill = catalogue.skills[alias]
        yield Performance(_source(decision), skill.code, value, skill.you)


def _best_attempts(made: Iterable[Decision]) -> set[int]:
    """For each gesture step, the number of its best attempt; of equals, the last one."""
    best: dict[str, Decision] = {}
    for decision in made:
        if decision.kind == "gesture":
            kept = best.setdefault(_source(decision), decision)
            if _worth(decision) >= _worth(kept):
                best[_source(decision)] = decision
    return {decision.n for decision in best.values()}


def _worth(decision: Decision) -> float:
    return sum(value for _, value in decision.shown)


def _source(decision: Decision) -> str:
    return f"{decision.mission}/{decision.source}"


def _codes(catalogue: Catalogue, skills: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(catalogue.skills[alias].code for alias in skills)


def _mean(catalogue: Catalogue, skills: tuple[str, ...]) -> Loading:
    """The mean loading of some skills; zero, the loading of going on, for none."""
    count = max(1, len(skills))
    r, i, a, s, e, c = (
        sum(catalogue.skills[alias].loading[axis] for alias in skills) / count
        for axis in range(len(TYPES))
    )
    return r, i, a, s, e, c
