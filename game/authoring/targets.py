"""What the score must reach, whether it does, and why not where it cannot yet."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from game.authoring.bench import BY_LOT, Bench
from game.authoring.figures import number, percent
from game.authoring.study import LONG, TASTES, Study, usual
from game.scoring.evidence import TYPES

Verdict: TypeAlias = Literal["oui", "non", "pas encore"]

FEW = 0.5
"""A figure after so many decisions counts when this share of the pupils came so far."""


class Target(NamedTuple):
    """One target: what is wanted, what was found, whether it is held; `why` when it is not."""

    name: str
    wanted: str
    found: str
    held: Verdict
    why: str = ""


def targets(benches: Sequence[Bench], study: Study) -> list[Target]:
    """Every target that can be looked at, in the order of the specification."""
    return [
        *_shapes(benches, study),
        *_touched(study),
        *(_bands(bench) for bench in benches[:1]),
        *_cheats(benches, study),
        *_trades(study),
        Target(
            "l'ordre des options à l'écran ne change rien",
            "0",
            f"{study.moved} sur {study.sittings}",
            _held(not study.moved),
        ),
        Target(
            "classer 1 584 métiers (médiane)",
            "< 5 ms",
            f"{number(1000 * study.ranking, 1)} ms",
            _held(study.ranking < 0.005),
        ),
    ]


def _shapes(benches: Sequence[Bench], study: Study) -> Iterator[Target]:
    full = benches[0]
    found = full.found[full.beta]
    point = found.after.get(LONG)
    ideal = study.tallies["ideal", f"{LONG}"].point.mean
    if point is None or point.pupils < FEW * found.pupils:
        why = (
            f"Ces missions ne posent que {usual(full)} décisions ; {LONG} choix entre activités "
            f"d'une seule famille donneraient {number(ideal, 2)}."
        )
        yield Target(f"r après {LONG} décisions", "≥ 0,85", "–", "pas encore", why)
    else:
        why = (
            f"{LONG} choix entre activités d'une seule famille donneraient {number(ideal, 2)} ; "
            "des options à deux familles renseignent moins."
        )
        yield _at_least(f"r après {LONG} décisions", 0.85, point.mean, why)
    for name, tally in study.tallies.items():
        if name[0] == "short":
            count = tally.usual
            why = (
                f"La route courte pose {count} décisions. Il en faut une douzaine, même entre "
                "activités d'une seule famille, pour 0,75 : elle dure trois minutes."
            )
            yield _at_least(f"r, route courte de {name[1]}", 0.75, tally.point.mean, why)


def _touched(study: Study) -> Iterator[Target]:
    for kind, least, told in (("only", 5, "route complète"), ("short", 2, "route courte")):
        for name, tally in study.tallies.items():
            if name[0] == kind:
                fewest = min(tally.touched)
                rare = [t for t, n in zip(TYPES, tally.touched, strict=True) if n < least]
                yield Target(
                    f"chaque type proposé, {told} de {name[1]}",
                    f"≥ {least} fois",
                    f"{fewest} fois",
                    _held(fewest >= least),
                    f"Trop rares : {', '.join(rare)}." if rare else "",
                )


def _bands(bench: Bench) -> Target:
    found = bench.found[bench.beta]
    share = found.levels[0.8] / (found.pupils * len(TYPES))
    return Target(
        "la bande de 80 % contient la vérité",
        "75 à 85 %",
        f"{number(100 * share)} %",
        _held(0.75 <= share <= 0.85),
        f"β = {number(bench.beta, 1)} : la bande suppose 1,2." if bench.beta != 1.2 else "",
    )


def _cheats(benches: Sequence[Bench], study: Study) -> Iterator[Target]:
    for bench in benches:
        route = {"full": "route complète", "short": "route courte"}[bench.route]
        lot = bench.found[BY_LOT].end
        yield _rarely(f"au hasard, {route}", lot.clear, lot.pupils)
        yield _rarely(f"toujours la première ligne, {route}", *bench.first_rows)
    asked = study.tallies.get(("asked", f"{BY_LOT}"))
    if asked is not None:
        yield _rarely("au hasard, questionnaire", asked.point.clear, asked.point.pupils)


def _rarely(name: str, clear: int, sittings: int) -> Target:
    quiet = sittings - clear
    return Target(
        f"« pas assez » : {name}",
        "≥ 95 %",
        percent(quiet, sittings),
        _held(quiet >= 0.95 * sittings),
    )


def _trades(study: Study) -> Iterator[Target]:
    tally = study.tallies.get(("traded", "missions", f"{TASTES[-1]}"))
    if tally is None:
        return
    many = study.tallies["traded", "120", f"{TASTES[-1]}"].leads
    here, short, long = (
        percent(counts["ten"], counts["pupils"])
        for counts in (study.tallies["ceiling", way].leads for way in ("missions", "30", "120"))
    )
    why = (
        f"Aucun calcul ne trouverait plus de {here} avec ces décisions-là, plus de {short} après "
        f"30 choix variés, plus de {long} après 120 : des {study.industrial} métiers, plus de la "
        "moitié sont « R » ou « RC ». Ce calcul, après 120 choix : "
        f"{percent(many['ten'], many['pupils'])}."
    )
    ten = tally.leads["ten"]
    yield Target(
        "son métier parmi les dix premiers",
        "≥ 80 %",
        percent(ten, tally.leads["pupils"]),
        _held(ten >= 0.8 * tally.leads["pupils"]),
        why,
    )


def _at_least(name: str, wanted: float, found: float, why: str) -> Target:
    held = _held(found >= wanted)
    return Target(name, f"≥ {number(wanted, 2)}", number(found, 2), held, why)


def _held(held: bool) -> Verdict:
    return "oui" if held else "non"
