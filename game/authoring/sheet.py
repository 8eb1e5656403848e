"""`sheet`: the page that a teacher holds while the class talks about a mission, in Markdown."""

from collections.abc import Callable, Iterator, Mapping

from game.authoring.orientation_skills import SOURCE, exercised
from game.content.library import Debrief, Library, Mission
from game.content.telling import reading_order
from game.story.program import Choice, Program
from game.story.terms import unmarked

Tr = Callable[[str], str]

TRADE_PAGE = "https://candidat.francetravail.fr/metierscope/fiche-metier/{code}"
"""Where France Travail describes an occupation, by its ROME code."""


def sheet(mission: Mission, library: Library, titles: Mapping[str, str], tr: Tr) -> str:
    """The page of one mission; `titles` names occupations by ROME code."""
    parts = [
        _heading(mission, library, tr),
        _debrief(mission.debrief, tr) if mission.debrief else [],
        _trades(mission, titles, tr),
        _scenes(mission, library, tr),
        _decisions(mission.program, library, tr),
        _words(mission.debrief, library, tr) if mission.debrief else [],
        _orientation(tr),
        _listed(tr("Sources"), (*mission.sources, SOURCE)),
    ]
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def _heading(mission: Mission, library: Library, tr: Tr) -> list[str]:
    place = library.places[mission.place]
    where = f"{place.title}, {place.town}. {duration(mission, tr)}."
    return [f"# {mission.title}", "", mission.summary, "", where]


def duration(mission: Mission, tr: Tr) -> str:
    """« 11 minutes, ou 4 par la route courte »."""
    minutes = tr("{n} minutes").format(n=mission.minutes.full)
    if mission.minutes.short is None:
        return minutes
    return minutes + tr(", ou {n} par la route courte").format(n=mission.minutes.short)


def _debrief(debrief: Debrief, tr: Tr) -> list[str]:
    lines = [f"## {tr('Pour la classe')}", "", debrief.aim, ""]
    lines += [f"{n}. {question}" for n, question in enumerate(debrief.questions, 1)]
    return [*lines, "", f"**{tr('Ensuite')}** — {debrief.after}"] if debrief.after else lines


def _trades(mission: Mission, titles: Mapping[str, str], tr: Tr) -> list[str]:
    rows = (
        f"- [{titles.get(code, code)}]({TRADE_PAGE.format(code=code)}) (ROME {code})"
        for code in mission.trades
    )
    title = tr("Les métiers vus de l'intérieur")
    return [f"## {title}", "", *rows]


def _scenes(mission: Mission, library: Library, tr: Tr) -> list[str]:
    program = mission.program
    titles = dict.fromkeys(scene.title for scene in program.scenes.values() if scene.title)
    people = (library.people[person] for person in mission.cast.values())
    who = [f"- {person.name}, {person.role}" for person in people]
    return [f"## {tr('Ce que la mission traverse')}", "", *(f"- {t}" for t in titles), "", *who]


def _decisions(program: Program, library: Library, tr: Tr) -> list[str]:
    found: list[str] = []
    for choice in scored(program):
        found += ["", f"**{unmarked(choice.ask)}**", ""]
        for option in choice.options:
            labels = ", ".join(library.skills[alias].label for alias in option.shows)
            found.append(f"- {unmarked(option.text)} → {labels}")
    if not found:
        return []
    note = tr("Aucune réponse n'est meilleure qu'une autre : chacune montre autre chose.")
    return [f"## {tr('Ce que les décisions montrent')}", "", note, *found]


def scored(program: Program) -> Iterator[Choice]:
    """The choices that are measured, in reading order."""
    for name in reading_order(program):
        for step in program.scenes[name].steps:
            if isinstance(step, Choice) and step.scored and not _again(step):
                yield step


def _again(choice: Choice) -> bool:
    """A later turn of picking several: it has been told."""
    return choice.pick is not None and choice.pick.number > 1


def _words(debrief: Debrief, library: Library, tr: Tr) -> list[str]:
    entries = (library.glossary[key].entry for key in debrief.vocabulary)
    return _listed(tr("Les mots du métier"), [f"**{e.term}** — {e.text}" for e in entries])


def _orientation(tr: Tr) -> list[str]:
    rows = [f"**{skill.name}** — {skill.how}" for skill in exercised(tr)]
    return _listed(tr("Compétences à s'orienter"), rows)


def _listed(title: str, lines: "list[str] | tuple[str, ...]") -> list[str]:
    return [f"## {title}", "", *(f"- {line}" for line in lines)] if lines else []
