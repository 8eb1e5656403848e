"""Variables, their values, conditions and effects: from text to the types of the run form."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from game.content.marks import Path
from game.content.names import Names
from game.content.schema import yes_or_no
from game.content.schema_conditions import (
    When,
    WhenAll,
    WhenAny,
    WhenNot,
    WhenRoute,
    WhenTaken,
    WhenVar,
    WhenVisited,
)
from game.content.schema_mission import VariableForm, WholeVariable, WordVariable
from game.sentences import fr
from game.story.conditions import (
    Add,
    All,
    Any,
    Compared,
    Condition,
    Effect,
    Not,
    OnRoute,
    Put,
    Taken,
    Value,
    Var,
    Visited,
)
from game.story.program import Variable

REMEMBERED = 4096
"""Conditions and effects kept at hand: what comes again is held once."""
_WHOLE = re.compile(r"-?\d{1,9}")
_add = lru_cache(REMEMBERED)(Add)
_var = lru_cache(REMEMBERED, typed=True)(Var)  # 1 and True are two values


def variable(form: VariableForm, path: Path, names: Names) -> Variable | None:
    """A variable from its declaration; None when the declaration is faulty."""
    if isinstance(form, WordVariable):
        if names.lost((*path, "one_of"), *range(len(form.one_of))):
            return None
        if names.among(
            form.start, form.one_of, (*path, "is"), ("E124", fr("mot absent de la liste"))
        ):
            return Variable(form.start, one_of=tuple(form.one_of))
        return None
    if isinstance(form, WholeVariable):
        if form.low is not None and form.high is not None and form.low > form.high:
            message = fr("« from » est plus grand que « to »")
            names.fault((*path, "from"), "E124", message, fr("Écris {{is: 0, from: 0, to: 5}}."))
        elif not _between(form.low, form.start, form.high):
            message = fr("{start} sort des bornes de la variable", start=form.start)
            names.fault((*path, "is"), "E124", message, _bounds(form.low, form.high))
        return Variable(form.start, low=form.low, high=form.high)
    if form in ("true", "false"):
        return Variable(form == "true")
    if _WHOLE.fullmatch(form):
        return Variable(int(form))
    if not form:
        empty = fr("il n'y a rien après cette clé")
        names.fault(path, "E111", empty, fr("Remplis-la ou efface la ligne."), key=True)
        return None
    hint = fr("Écris true, false, un nombre entier, ou {{one_of: [mot, mot], is: mot}}.")
    names.fault(path, "E124", fr("« {form} » ne donne pas de type à la variable", form=form), hint)
    return None


def value(text: str, of: Variable, path: Path, names: Names) -> Value | None:
    """A text as a value of a variable; None, and a fault, when it cannot be one."""
    if of.one_of:
        fits = names.among(text, of.one_of, path, ("E124", fr("valeur impossible")))
        return text if fits else None
    if isinstance(of.start, bool):
        if text in ("true", "false"):
            return text == "true"
        message = fr("« true » ou « false » attendu, pas « {text} »", text=text)
        names.fault(path, "E124", message, yes_or_no(text))
        return None
    if not _WHOLE.fullmatch(text):
        names.fault(path, "E124", fr("nombre entier attendu, pas « {text} »", text=text))
        return None
    if not _between(of.low, int(text), of.high):
        message = fr("{text} sort des bornes de la variable", text=text)
        names.fault(path, "E124", message, _bounds(of.low, of.high))
    return int(text)


def effects(
    put: Mapping[str, str] | None, add: Mapping[str, int] | None, path: Path, names: Names
) -> tuple[Effect, ...]:
    """The effects of `set:` and `add:` found at a path, in that order."""
    return (
        *_puts(put or {}, (*path, "set"), names),
        *_adds(add or {}, (*path, "add"), names),
    )


def _puts(put: Mapping[str, str], path: Path, names: Names) -> Iterator[Effect]:
    for name, text in put.items():
        of = names.variable(name, (*path, name), key=True)
        given = value(text, of, (*path, name), names) if of else None
        if given is not None:
            yield Put(name, given)


def _adds(add: Mapping[str, int], path: Path, names: Names) -> Iterator[Effect]:
    for name, amount in add.items():
        of = names.variable(name, (*path, name), key=True)
        if of is None:
            continue
        if is_whole(of):
            yield _add(name, amount)
        else:
            message = fr("« {name} » n'est pas un nombre : rien ne s'y ajoute", name=name)
            names.fault((*path, name), "E124", message, fr("Emploie « set »."), key=True)


def condition(form: When | None, path: Path, names: Names) -> Condition | None:
    """A condition, or None without one. A faulty part is left out, and told."""
    match form:
        case WhenVar():
            return _on_variable(form, path, names)
        case WhenVisited(visited=scene, times=times):
            names.scene(scene, (*path, "visited"))
            return Visited(scene, times)
        case WhenTaken(taken=full):
            names.ask_taken(full, (*path, "taken"))
            return Taken(full)
        case WhenRoute(route=route):
            return OnRoute(route)
        case WhenAll(parts=parts):
            return All(_parts(parts, (*path, "all"), names))
        case WhenAny(parts=parts):
            return Any(_parts(parts, (*path, "any"), names))
        case WhenNot(part=part):
            inner = condition(part, (*path, "not"), names)
            return Not(inner) if inner is not None else None
    return None


def _parts(parts: list[When], path: Path, names: Names) -> tuple[Condition, ...]:
    linked = (condition(part, (*path, i), names) for i, part in enumerate(parts))
    return tuple(part for part in linked if part is not None)


def _on_variable(form: WhenVar, path: Path, names: Names) -> Condition | None:
    of = names.variable(form.var, (*path, "var"))
    if of is None:
        return None
    if form.same_as is not None or form.more_than is not None:
        return _compared(form, of, path, names)
    bounded = form.at_least is not None or form.at_most is not None
    if problem := _mismatch(form, of, bounded):
        names.fault(path, "E124", problem, _how_to_ask(form.var, of), key=True)
        return None
    if form.equals is None:
        return _var(form.var, None, form.at_least, form.at_most)
    given = value(form.equals, of, (*path, "is"), names)
    return _var(form.var, given) if given is not None else None


def _compared(form: WhenVar, of: Variable, path: Path, names: Names) -> Condition | None:
    key, more = ("more_than", True) if form.more_than is not None else ("same_as", False)
    name = form.more_than or form.same_as or ""
    other = names.variable(name, (*path, key))
    if other is None:
        return None
    alone = all(x is None for x in (form.equals, form.at_least, form.at_most))
    if not alone or (form.same_as is not None and more):
        message = fr("« {key} » ne va pas avec une autre comparaison", key=key)
        names.fault((*path, key), "E124", message, key=True)
    elif _kind(of) != _kind(other) or (more and not is_whole(of)):
        message = fr(
            "« {name} » et « {other} » ne se comparent pas",
            name=form.var,
            other=form.more_than or form.same_as,
        )
        hint = fr("« same_as » veut deux variables de même sorte, « more_than » deux nombres.")
        names.fault((*path, key), "E124", message, hint)
    return Compared(form.var, name, more)


def _kind(of: Variable) -> str:
    return "word" if of.one_of else type(of.start).__name__


def _mismatch(form: WhenVar, of: Variable, bounded: bool) -> str:
    """Why a condition does not suit the type of its variable, or ""."""
    if bounded and not is_whole(of):
        return fr("« {var} » n'est pas un nombre : elle n'a pas de bornes", var=form.var)
    if bounded and form.equals is not None:
        return fr("« is » ne va pas avec « at_least » ou « at_most »")
    if bounded and not _between(form.at_least, form.at_least or 0, form.at_most):
        return fr("aucun nombre n'est entre ces deux bornes")
    if not bounded and form.equals is None and not isinstance(of.start, bool):
        return fr("« {var} » n'est ni vraie ni fausse : dis quelle valeur il faut", var=form.var)
    return ""


def _how_to_ask(name: str, of: Variable) -> str:
    if of.one_of:
        return fr("Écris {{var: {name}, is: {value}}}.", name=name, value=of.one_of[0])
    if isinstance(of.start, bool):
        return fr("Écris {{var: {name}}} ou {{var: {name}, is: false}}.", name=name)
    return fr("Écris {{var: {name}, at_least: 1}} ou {{var: {name}, is: 0}}.", name=name)


def _bounds(low: int | None, high: int | None) -> str:
    """What a number may be, as its declaration says."""
    if low is None:
        return fr("Elle va jusqu'à {high}.", high=high)
    if high is None:
        return fr("Elle commence à {low}.", low=low)
    return fr("Elle va de {low} à {high}.", low=low, high=high)


def is_whole(of: Variable) -> bool:
    return isinstance(of.start, int) and not isinstance(of.start, bool)


def _between(low: int | None, number: int, high: int | None) -> bool:
    return (low is None or number >= low) and (high is None or number <= high)
