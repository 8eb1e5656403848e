"""The debrief of a mission as one printed page, for a teacher's hand."""

from bisect import bisect_left
from collections.abc import Callable, Mapping
from pathlib import Path

from game.authoring.orientation_skills import SOURCE, exercised
from game.authoring.paper import HEIGHT, INNER, MARGIN, Paper, TooLongError
from game.authoring.sheet import Tr, duration, scored
from game.canvas.theme import P600, WAYS
from game.content.library import Library, Mission
from game.scoring.evidence import TYPES
from game.story.program import Choice
from game.story.terms import unmarked

_SCALES = (1.08, 1.04, 1.0, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76)
_LEFT, _BETWEEN = 106.0, 7.0
_FOOT = HEIGHT - 9


class _Sheet:
    """What the parts of the page share."""

    def __init__(
        self,
        paper: Paper,
        mission: Mission,
        library: Library,
        titles: Mapping[str, str],
        tr: Tr,
    ) -> None:
        self.paper, self.mission, self.library = paper, mission, library
        self.titles, self.tr = titles, tr


def print_sheet(
    path: Path,
    assets: Path,
    mission: Mission,
    library: Library,
    titles: Mapping[str, str],
    tr: Tr,
    language: str,
) -> None:
    """Write the page of one mission, at the largest size that fits.

    Raises MissingPaperError, TooLongError and OSError.
    """
    fitted(
        path,
        lambda scale: Paper(assets, mission.title, language, scale),
        lambda paper: _page(_Sheet(paper, mission, library, titles, tr)),
    )


def fitted(path: Path, new: Callable[[float], Paper], draw: Callable[[Paper], float]) -> None:
    """Write what `draw` makes on the largest paper where it ends above the foot."""
    fits = bisect_left(_SCALES, True, key=lambda scale: _ends(new(scale), draw) <= _FOOT)
    if fits == len(_SCALES):
        raise TooLongError
    with new(_SCALES[fits]) as paper:
        paper.page()
        draw(paper)
        paper.save(path)


def _ends(paper: Paper, draw: Callable[[Paper], float]) -> float:
    with paper:
        paper.page()
        return draw(paper)


def _page(sheet: _Sheet) -> float:
    top = _heading(sheet)
    right = MARGIN + _LEFT + _BETWEEN
    left = _talk(sheet, top)
    beside = _people(sheet, (right, top), INNER - _LEFT - _BETWEEN)
    low = _decisions(sheet, max(left, beside) + sheet.paper.gap(2))
    return _sources(sheet, low + sheet.paper.gap(1.5))


def _heading(sheet: _Sheet) -> float:
    paper, mission = sheet.paper, sheet.mission
    place = sheet.library.places[mission.place]
    paper.panel(MARGIN, MARGIN - 3, INNER, 26)
    paper.tile(f"icons/{place.icon}.svg", MARGIN + 4, MARGIN + 1, 18)
    paper.picture("brand/logo-paper.svg", MARGIN + INNER - 41, MARGIN - 2, 36)
    x, width = MARGIN + 25, INNER - 68
    y = paper.text((x, MARGIN), width, mission.title, size=18, face="title")
    y = paper.text((x, y), width, mission.summary, size=10)
    where = f"{place.title}, {place.town}. {duration(mission, sheet.tr)}."
    paper.text((x, y), width, where, size=9, face="strong", colour=P600)
    return MARGIN + 27


def _talk(sheet: _Sheet, top: float) -> float:
    paper, tr, debrief = sheet.paper, sheet.tr, sheet.mission.debrief
    y = top
    if debrief is not None:
        y = paper.section((MARGIN, y), _LEFT, tr("Pour la classe"))
        y = paper.text((MARGIN, y), _LEFT, debrief.aim, size=10) + paper.gap(1.5)
        for n, question in enumerate(debrief.questions, 1):
            paper.disc(MARGIN + 2.6, y + 2.2, 2.3, str(n))
            y = paper.text((MARGIN + 7, y), _LEFT - 7, question, size=10) + paper.gap(1.2)
        if debrief.after:
            y = paper.text((MARGIN, y), _LEFT, tr("Ensuite"), size=10, face="strong")
            y = paper.text((MARGIN, y), _LEFT, debrief.after, size=10) + paper.gap(2.5)
    y = paper.section((MARGIN, y), _LEFT, tr("Compétences à s'orienter"))
    for skill in exercised(tr):
        y = paper.text((MARGIN, y), _LEFT, skill.name, size=9, face="strong")
        y = paper.text((MARGIN, y), _LEFT, skill.how, size=9) + paper.gap(0.8)
    return y


def _people(sheet: _Sheet, at: tuple[float, float], width: float) -> float:
    paper, tr, mission = sheet.paper, sheet.tr, sheet.mission
    x, y = at
    y = paper.section((x, y), width, tr("Les métiers vus de l'intérieur"))
    for code in mission.trades:
        title = f"{sheet.titles.get(code, code)} (ROME {code})"
        y = paper.text((x, y), width, title, size=9) + paper.gap(0.6)
    y = paper.section((x, y + paper.gap(1.6)), width, tr("Avec qui"))
    for person in (sheet.library.people[id] for id in mission.cast.values()):
        y = paper.text((x, y), width, f"{person.name}, {person.role}", size=9) + paper.gap(0.4)
    if mission.debrief is None or not mission.debrief.vocabulary:
        return y
    y = paper.section((x, y + paper.gap(1.6)), width, tr("Les mots du métier"))
    for key in mission.debrief.vocabulary:
        entry = sheet.library.glossary[key].entry
        y = paper.text((x, y), width, entry.term, size=8.5, face="strong")
        y = paper.text((x, y), width, entry.text, size=8.5) + paper.gap(0.5)
    return y


def _decisions(sheet: _Sheet, top: float) -> float:
    paper, tr = sheet.paper, sheet.tr
    choices = list(scored(sheet.mission.program))
    if not choices:
        return top
    y = paper.section((MARGIN, top), INNER, tr("Ce que les décisions montrent"))
    note = tr("Aucune réponse n'est meilleure qu'une autre : chacune montre autre chose.")
    y = paper.text((MARGIN, y), INNER, note, size=9) + paper.gap(1)
    paper.legend((MARGIN, y), [tr(WAYS[letter][0]) for letter in WAYS])
    y += paper.gap(5.6)
    width = (INNER - _BETWEEN) / 2
    half = (len(choices) + 1) // 2
    columns = ((MARGIN, choices[:half]), (MARGIN + width + _BETWEEN, choices[half:]))
    return max(_column(sheet, (x, y), width, some) for x, some in columns)


def _column(sheet: _Sheet, at: tuple[float, float], width: float, choices: list[Choice]) -> float:
    paper = sheet.paper
    x, y = at
    for choice in choices:
        y = paper.text((x, y), width, unmarked(choice.ask), size=8.2, face="strong")
        for option in choice.options:
            letters = dict.fromkeys(_strongest(sheet.library, alias) for alias in option.shows)
            for i, letter in enumerate(letters):
                paper.way(letter, x + 1.7 + 3 * i, y + paper.gap(1.8), paper.gap(2.7))
            inset = 4.2 + 3 * (len(letters) - 1)
            y = paper.text((x + inset, y), width - inset, unmarked(option.text), size=8.2)
        y += paper.gap(1.1)
    return y


def _strongest(library: Library, alias: str) -> str:
    """The letter that an option of this skill speaks of most."""
    loading = library.skills[alias].loading
    return TYPES[max(range(len(TYPES)), key=lambda i: loading[i])]


def _sources(sheet: _Sheet, top: float) -> float:
    paper, tr = sheet.paper, sheet.tr
    told = " ; ".join((*sheet.mission.sources, SOURCE))
    sources = f"{tr('Sources')} : {told}."
    return paper.text((MARGIN, top), INNER, sources, size=6.8, colour=P600)
