"""What random walks found, as a text for a terminal and as data."""

from collections.abc import Iterator, Sequence
from typing import Any

from game.authoring.figures import EMPTY, Spread, bar, number, percent, spread, table
from game.authoring.reach import Kind, Thing, all_things, within_reach
from game.authoring.reading import WORDS_A_MINUTE
from game.authoring.walk_search import (
    faults,
    faults_told,
    rare,
    rare_told,
    shortened,
    sure,
    sureness,
)
from game.authoring.walks import Found, Length
from game.content.check_types import ENOUGH
from game.content.library import Mission
from game.content.typography import french
from game.scoring.evidence import TYPES
from game.story.offers import key
from game.story.program import Choice, Explore, Program

WIDE = 96
"""Columns of a terminal that the text fills at most."""
_ROUTES = {"full": "route complète", "short": "route courte"}
_NEVER: tuple[tuple[Kind, str], ...] = (
    ("scene", "scènes"),
    ("option", "options"),
    ("spot", "points à explorer"),
    ("gesture", "gestes"),
    ("line", "répliques"),
    ("ending", "fins"),
)


def never_met(program: Program, walked: Sequence[Found]) -> tuple[Thing, ...]:
    """What no walk met, nor the search when there was one, in the order of the file.

    When one route alone was walked, what only the other can reach is left out.
    """
    met = {thing for found in walked for thing in found.met} | rare(walked).keys()
    missing = [thing for thing in all_things(program) if thing not in met]
    routes = {found.route for found in walked}
    if len(routes) == 1:
        here = within_reach(program, *routes)
        there = within_reach(program, "full" if routes == {"short"} else "short")
        missing = [thing for thing in missing if thing in here or thing not in there]
    return tuple(missing)


def too_few(found: Found) -> tuple[str, ...]:
    """The types that some walk touched too seldom."""
    columns = zip(*found.touched, strict=True)
    wanted = ENOUGH[found.route]
    return tuple(t for t, counts in zip(TYPES, columns, strict=False) if min(counts) < wanted)


def as_text(mission: Mission, walked: Sequence[Found]) -> str:
    """The report on one mission, all its routes after each other."""
    lines = [french(f"{mission.title} ({mission.id})")]
    for found in walked:
        lines += ["", *_route(mission, found)]
    lines += ["", *_options(mission.program, walked), "", *rare_told(walked)]
    lines += _missing(mission.program, walked)
    return "\n".join(lines) + "\n"


def as_data(mission: Mission, walked: Sequence[Found]) -> dict[str, Any]:
    """The same as plain dicts and lists."""
    program = mission.program
    met = [thing for thing in all_things(program) if thing.kind in ("option", "spot")]
    return {
        "mission": mission.id,
        "hash": mission.hash,
        "routes": [_route_data(found) for found in walked],
        "met": [
            {
                "kind": thing.kind,
                "id": thing.id,
                **{found.route: found.met[thing] for found in walked},
            }
            for thing in met
        ],
        "rare": [
            {**thing._asdict(), "route": route, "path": list(path)}
            for thing, (route, path) in rare(walked).items()
        ],
        "never_is_sure": sure(walked),
        "never": [thing._asdict() for thing in never_met(program, walked)],
    }


def _route(mission: Mission, found: Found) -> Iterator[str]:
    heading = f"{_ROUTES[found.route]} : {number(found.walks)} parcours au hasard"
    yield french(f"{heading}, graine {found.seed}").capitalize()
    yield "─" * WIDE
    yield from _dead_ends(found)
    yield from faults_told(found)
    if not found.lengths:
        return
    yield "Fins"
    rows = [
        (f"{name}", number(n), percent(n, found.walks), bar(n / found.walks, 30))
        for name, n in found.endings.most_common()
    ]
    yield from table(rows)
    yield from ("", *_lengths(mission, found))
    yield from ("", *_types(found))


def _lengths(mission: Mission, found: Found) -> Iterator[str]:
    names = ("répliques", "décisions", "mots lus", "minutes (estimées)")
    columns = zip(*found.lengths, strict=True)
    rows: list[tuple[str, ...]] = [("Longueur", "min", "médiane", "9 sur 10", "max")]
    for name, column in zip(names, columns, strict=True):
        decimals = 1 if name.startswith("minutes") else 0
        rows.append((name, *(number(value, decimals) for value in spread(column))))
    yield from table(rows, indent="")
    yield french(
        f"Estimation : {WORDS_A_MINUTE} mots par minute, plus le temps de décider et les gestes."
    )
    said = mission.minutes.full if found.route == "full" else mission.minutes.short
    if said:
        yield french(f"La mission annonce {said} minutes.")


def _types(found: Found) -> Iterator[str]:
    wanted, weak = ENOUGH[found.route], too_few(found)
    yield french(f"Décisions mesurées qui touchent chaque type (il en faut {wanted} au moins)")
    rows = [("", "min", "médiane", "max", "")]
    for letter, counts in zip(TYPES, zip(*found.touched, strict=True), strict=True):
        s = spread(counts)
        told = "◄ trop peu" if letter in weak else ""
        rows.append((letter, number(s.least), number(s.median), number(s.most), told))
    yield from table(rows)


def _dead_ends(found: Found) -> Iterator[str]:
    if not found.stuck:
        return
    share = percent(found.stuck, found.walks)
    yield french(f"BLOQUÉS : {number(found.stuck)} parcours ({share}) ne mènent à aucune fin")
    for dead_end in found.dead_ends:
        yield f"  {french(dead_end.what)}"
        yield from (f"    {step}" for step in shortened(dead_end.path))
    yield ""


def _options(program: Program, walked: Sequence[Found]) -> Iterator[str]:
    """How many walks took each option and opened each spot, route by route."""
    heading = french("Options et points : combien de parcours")
    rows = [(heading, *(_ROUTES[found.route] for found in walked))]
    for scene in program.scenes.values():
        for step in scene.steps:
            if isinstance(step, Choice | Explore):
                kind: Kind = "option" if isinstance(step, Choice) else "spot"
                ids = step.options if isinstance(step, Choice) else step.spots
                rows.append((f"  {step.id}", *[""] * len(walked)))
                things = [Thing(kind, key(step.id, way.id)) for way in ids]
                rows += [_taken(thing, walked) for thing in things]
    yield from table(rows, indent="")


def _taken(thing: Thing, walked: Sequence[Found]) -> tuple[str, ...]:
    counts = [(found.met[thing], found.walks) for found in walked]
    told = [f"{number(n)} {percent(n, walks):>5}" if n else EMPTY for n, walks in counts]
    return f"    {thing.id.partition('/')[2]}", *told


def _missing(program: Program, walked: Sequence[Found]) -> Iterator[str]:
    missing = never_met(program, walked)
    if not missing:
        yield french("Tout ce qui est écrit a été vu au moins une fois.")
        return
    yield f"Jamais vu{french(sureness(walked))}"
    for kind, name in _NEVER:
        ids = [thing.id for thing in missing if thing.kind == kind]
        if ids:
            yield f"  {french(f'{name} ({len(ids)}) :')}"
            yield from (f"    {id}" for id in ids)


def _route_data(found: Found) -> dict[str, Any]:
    columns = zip(*found.lengths, strict=True)
    touched = zip(*found.touched, strict=True)
    return {
        "route": found.route,
        "seed": found.seed,
        "walks": found.walks,
        "endings": dict(found.endings.most_common()),
        "stuck": found.stuck,
        "dead_ends": [{"what": d.what, "path": list(d.path)} for d in found.dead_ends],
        "length": {
            name: _rounded(spread(column))
            for name, column in zip(Length._fields, columns, strict=False)
        },
        "blocked": [{"what": w, "path": list(p)} for w, p in faults(found)],
        "touched": {
            letter: _rounded(spread(counts)) for letter, counts in zip(TYPES, touched, strict=False)
        },
        "too_few": list(too_few(found)),
    }


def _rounded(of: Spread) -> dict[str, float]:
    return {name: round(value, 2) for name, value in of._asdict().items()}
