"""What was measured, as a picture: how fast the shape is found, and whether bands are true."""

from collections.abc import Iterator, Sequence

from game.authoring.bench import BY_LOT, Bench
from game.authoring.bench_report import FEW
from game.authoring.chart import Chart, line, picture, words
from game.authoring.figures import number
from game.authoring.recovery import LEVELS, Recovery
from game.authoring.study import Study
from game.canvas import theme
from game.content.typography import french
from game.scoring.evidence import TYPES

WIDTH, ROW, TOP = 1240.0, 500.0, 96.0
_ROUTES = {"full": "Route complète", "short": "Route courte"}
_FORMS = {"mini": "questionnaire de 30 items", "short": "questionnaire de 60 items"}
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
        parts += _learning(bench, TOP + row * ROW)
        parts += _calibration(bench, TOP + row * ROW)
    return picture(WIDTH, TOP + ROW * len(benches), title, parts)


def _learning(bench: Bench, top: float) -> Iterator[str]:
    curves = {beta: _points(found) for beta, found in bench.found.items() if beta != BY_LOT}
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
