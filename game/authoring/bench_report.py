"""What was measured, as a text for a terminal."""

from collections.abc import Iterator, Mapping, Sequence

from game.authoring.bench import BY_LOT, Bench
from game.authoring.figures import WIDE, number, percent, table, wrapped
from game.authoring.information import Lesson
from game.authoring.places import Place
from game.authoring.recovery import FORMS, LEVELS, MINUTES, Point, Recovery
from game.authoring.study import Study
from game.authoring.study_report import study_lines
from game.content.typography import french
from game.scoring.evidence import TYPES

FEW = 0.5
"""Points that fewer than half of the pupils reached are left out: they are the ones who look most
around, not all."""
_ROUTES = {"full": "route complète", "short": "route courte"}
_FORMS = {"mini": "questionnaire de 30 items", "short": "questionnaire de 60 items"}

Places = Mapping[tuple[str, str], Place]


def as_text(benches: Sequence[Bench], places: Places, study: Study | None = None) -> str:
    """The report on some missions: their routes after each other, then what else was measured."""
    lines = [
        ", ".join(benches[0].missions),
        *wrapped(
            "Des élèves simulés choisissent comme le modèle le suppose : ces chiffres disent ce "
            "que la mission peut mesurer au mieux. Ils ne remplacent pas une étude auprès d'élèves."
        ),
        "",
        *_decisions(benches[0], places),
    ]
    for bench in benches:
        lines += ["", *_bench(bench)]
    if study is not None:
        lines += study_lines(benches, study)
    return "\n".join(lines) + "\n"


def _bench(bench: Bench) -> Iterator[str]:
    found = bench.found[bench.beta]
    heading = f"{_ROUTES[bench.route]} : {number(found.pupils)} élèves simulés par β"
    yield french(f"{heading}, graine {bench.seed}").capitalize().replace("Β", "β")
    yield "─" * WIDE
    yield from _curve(bench, found)
    yield from ("", *_betas(bench))
    yield from ("", *_calibration(bench))
    yield from ("", *_cheats(bench))


def _decisions(bench: Bench, places: Places) -> Iterator[str]:
    """Each decision, best first, with what it teaches and where it stands."""
    for mission, told in bench.lessons.items():
        yield french(f"Ce que chaque décision de {mission} peut apprendre, la meilleure d'abord")
        rows = [("", "bits", "typés", *TYPES, "la plus prise", "ligne")]
        rows += [_lesson(bench, mission, lesson, places) for lesson in told]
        yield from table(rows)
        file = next((p.file for (name, _), p in places.items() if name == mission), "")
        yield f"  Lignes de {file}"
    yield from wrapped(
        "bits : information attendue sur la forme, pour un élève sans préférence ; typés : du plus "
        "faible au plus fort de six profils typés. R à C : information de Fisher sur chaque type. "
        f"La plus prise : part des élèves simulés (β = {number(bench.beta, 1)}) qui prennent "
        "l'option la plus prise."
    )


def _lesson(bench: Bench, mission: str, lesson: Lesson, places: Places) -> tuple[str, ...]:
    place = places.get((mission, lesson.id))
    return (
        lesson.id + " (geste)" * lesson.gesture,
        number(lesson.bits, 2),
        f"{number(lesson.least, 2)}–{number(lesson.most, 2)}",
        *(number(value, 2) if value > 0.005 else "·" for value in lesson.by_type),
        _most_taken(bench.found[bench.beta], f"{mission}/{lesson.id}"),
        str(place.line) if place else "",
    )


def _most_taken(found: Recovery, source: str) -> str:
    counts = {option: n for (of, option), n in found.taken.items() if of == source}
    if not counts:
        return ""
    option = max(counts, key=lambda name: (counts[name], name))
    return f"{option} {percent(counts[option], sum(counts.values()))}"


def _curve(bench: Bench, found: Recovery) -> Iterator[str]:
    yield french(f"Forme retrouvée, β = {number(bench.beta, 1)}")
    rows: list[tuple[str, ...]] = [
        ("", "élèves", "r", "±", "la plus forte", "forme claire", "dans la bande")
    ]
    for n, point in sorted(found.after.items()):
        if n and point.pupils >= FEW * found.pupils:
            rows.append(_row(f"{n} décisions", point))
    for minute in MINUTES:
        if minute in found.at and minute < found.longest:
            rows.append(_row(f"après {minute} min", found.at[minute]))
    rows.append(_row(f"fin ({_usual(found)} décisions)", found.end))
    rows += [_row(_FORMS[form], found.forms[form], form=True) for form in FORMS]
    yield from table(rows)
    yield from wrapped(
        "r : corrélation moyenne avec la vraie forme, ± son erreur type. Bande : 80 sur 100 "
        "attendus. Les minutes sont estimées. Les questionnaires (longueurs du Mini-IP et du Short "
        "Form d'O*NET) sont simulés avec le même bruit."
    )


def _row(name: str, point: Point, *, form: bool = False) -> tuple[str, ...]:
    told = (percent(point.clear, point.pupils), percent(point.inside, point.pupils))
    return (
        french(name),
        number(point.pupils),
        number(point.mean, 2),
        number(point.error, 3),
        percent(point.strongest, point.pupils),
        *(("", "") if form else told),
    )


def _usual(found: Recovery) -> str:
    """« 13 », or « 12 à 15 » when pupils differ."""
    least, most = min(found.decisions), max(found.decisions)
    return str(least) if least == most else f"{least} à {most}"


def _betas(bench: Bench) -> Iterator[str]:
    yield french("À la fin, selon que les choix sont plus ou moins décidés (personne ne le sait)")
    rows = [("", "r", "la plus forte", "claire", "plate", "dans la bande", "30 items", "60 items")]
    for beta, found in bench.found.items():
        if beta != BY_LOT:
            end, forms = found.end, found.forms
            rows.append(
                (
                    french(f"β = {number(beta, 1)}"),
                    number(end.mean, 2),
                    percent(end.strongest, end.pupils),
                    percent(end.clear, end.pupils),
                    percent(end.pupils - end.clear, end.pupils),
                    percent(end.inside, end.pupils),
                    number(forms["mini"].mean, 2),
                    number(forms["short"].mean, 2),
                )
            )
    yield from table(rows)


def _calibration(bench: Bench) -> Iterator[str]:
    found = bench.found[bench.beta]
    of = found.pupils * len(TYPES)
    yield french(f"Bandes à la fin, β = {number(bench.beta, 1)} : ce qu'elles promettent, tiennent")
    promised = ("promis", *(f"{round(100 * level)}" for level in LEVELS))
    kept = ("tenu", *(f"{round(100 * found.levels[level] / of)}" for level in LEVELS))
    yield from table((promised, kept))


def _cheats(bench: Bench) -> Iterator[str]:
    """Shapes that must not be told clear."""
    lot = bench.found[BY_LOT].end
    clear, sittings = bench.first_rows
    yield "Ceux qui ne choisissent pas : part jugée « claire » à tort".replace(" :", "\u00a0:")
    rows = [
        ("au hasard", percent(lot.clear, lot.pupils), f"{number(lot.pupils)} parties"),
        (
            "toujours la première ligne à l'écran",
            percent(clear, sittings),
            f"{number(sittings)} parties",
        ),
    ]
    yield from table(rows)
