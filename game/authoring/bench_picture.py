"""What was measured, as a picture: how fast the shape is found, and whether bands are true."""

from collections.abc import Iterator, Mapping, Sequence

from game.authoring.bench import BY_LOT, Bench
from game.authoring.bench_report import FEW
from game.authoring.chart import Chart, line, picture, words
from game.authoring.figures import number
from game.authoring.recovery import LEVELS, Recovery
from game.authoring.study import LED, Study
from game.authoring.study_report import LEVELS as WORDS
from game.canvas import theme
from game.content.typography import french
from game.scoring.evidence import TYPES

WIDTH, ROW, TOP = 1240.0, 500.0, 96.0
_ROUTES = {"full": "Route complète", "short": "Route courte"}
_FORMS = {"mini": "questionnaire de 30 items", "short": "questionnaire de 60 items"}
_SHORTLY = {
    "missions": "mission",
    "questionnaire": "questions",
    "both": "les deux",
    "30": "30 choix",
    "60": "60 choix",
}
_COLOURS = (theme.D600, theme.M700, theme.V600, theme.S700)


def as_picture(benches: Sequence[Bench], study: Study | None = None) -> str:
    """An SVG, one row a route: learning curves on the left, calibration on the right."""
    first = benches[0]
    found = first.found[first.beta]
    title = french("Ce que mesure : ") + ", ".join(first.missions)
    told = f"{number(found.pupils)} élèves simulés par β, graine {first.seed}. "
    told += "Ils choisissent comme le modèle le suppose : au mieux, donc, et sans élève réel."
    parts = [words(40, 48, title, 26, theme.INK, bold=True), words(40, 76, french(told), 15)]
    for row, bench in enumerate(benches):
        parts += _learning(bench, TOP + row * ROW, study)
        parts += _calibration(bench, TOP + row * ROW)
    rows = len(benches)
    if study is not None and any(key[0] == "led" for key in study.tallies):
        parts += _levels(study, TOP + rows * ROW)
        rows += 1
    return picture(WIDTH, TOP + ROW * rows, title, parts)


def _levels(study: Study, top: float) -> Iterator[str]:
    """How often each word of a lead is held, and how near the lead truly is."""
    left = 80.0
    for level, name in WORDS.items():
        chart = Chart(left, top + 64, 300, 340, float(len(LED)))
        yield from chart.frame(french(f"« {name} »"), "", [], 1.0)
        for place, way in enumerate(LED):
            tally = study.tallies.get(("led", way))
            if tally is not None:
                yield from _bar(chart, place, _SHORTLY[way], tally.leads, level)
        left += 400.0
    told = "Barres : pistes parmi les 10 % de métiers vraiment les plus proches. Traits : tenues."
    yield words(80, top + 64 + 340 + 60, french(told), 15)


def _bar(
    chart: Chart, place: int, name: str, leads: Mapping[str, int], level: str
) -> Iterator[str]:
    """A bar for the leads that are near, a tick for the promise that is held."""
    of = leads[level] or 1
    x, top = chart.at(place + 0.2, leads[f"{level} 0.10"] / of)
    width = 0.6 * chart.width / chart.right
    bottom = chart.y + chart.height
    yield line([(x + width / 2, bottom), (x + width / 2, top)], theme.D600, width)
    if level != "explore":
        at = chart.at(place, leads[f"{level} held"] / of)[1]
        yield line([(x - 4, at), (x + width + 4, at)], theme.M700, 4)
    yield words(x + width / 2, bottom + 22, name, 13, anchor="middle")


def _learning(bench: Bench, top: float, study: Study | None) -> Iterator[str]:
    curves = {beta: _points(found) for beta, found in bench.found.items() if found.after}
    last = max(2.0, *(x for points in curves.values() for x, _ in points))
    chart = Chart(80, top + 64, 640, 340, last)
    title = french(f"{_ROUTES[bench.route]} : r avec la vraie forme")
    ticks = [float(n) for n in range(0, int(last) + 1, 2)]
    yield from chart.frame(title, "décisions", ticks, 1.0)
    forms = bench.found[bench.beta].forms
    for form, name in _FORMS.items():
        yield from chart.level(
            forms[form].mean, french(f"{name}, β = {_beta(bench.beta)}"), theme.N600
        )
    asked = study.tallies.get(("asked", f"{bench.beta}")) if study is not None else None
    if asked is not None:
        level = [chart.at(0.0, asked.point.mean), chart.at(last, asked.point.mean)]
        yield line(level, theme.M700, 2, dashed=True)
        x, y = level[1]
        yield words(x - 8, y + 18, "questionnaire du jeu", 14, theme.M700, anchor="end")
    for colour, (beta, points) in zip(_COLOURS, curves.items(), strict=False):
        yield from chart.curve(points, colour)
        x, y = chart.at(*points[-1])
        bold = beta == bench.beta
        yield words(x + 12, y + 5, f"β = {_beta(beta)}", 15, colour, bold=bold)


def _calibration(bench: Bench, top: float) -> Iterator[str]:
    chart = Chart(900, top + 64, 300, 340, 1.0)
    yield from chart.frame(
        french("Bandes : part tenue"), "promis (sur 100)", [0.2, 0.5, 0.8, 0.95], 100.0
    )
    yield line([chart.at(0.0, 0.0), chart.at(1.0, 1.0)], theme.P400, 2, dashed=True)
    betas = [beta for beta in bench.found if beta != BY_LOT]
    for colour, beta in zip(_COLOURS, betas, strict=False):
        found = bench.found[beta]
        of = found.pupils * len(TYPES)
        yield from chart.curve([(level, found.levels[level] / of) for level in LEVELS], colour)


def _points(found: Recovery) -> list[tuple[float, float]]:
    """Likeness by decisions, as long as half of the pupils came so far."""
    return [
        (float(n), max(0.0, point.mean))
        for n, point in sorted(found.after.items())
        if point.pupils >= FEW * found.pupils
    ]


def _beta(beta: float) -> str:
    return number(beta, 1)
