"""Building the occupation table from the publishers' own files.

    report = build(Path("downloads"), Path("content/occupations"))

The folder holds the files as published, in any sub-folder. The same files give the same table,
byte for byte.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from game.occupations import bmo, diplomas, fap, insertion, interests, onet, pay, table
from game.occupations.archive import Archive
from game.occupations.facts import Pay, Recruitment, Skill, Source
from game.occupations.interests import Agreement
from game.occupations.rome import Rome, RomeOccupation, read_rome
from game.occupations.routes import Choice, Routes, checked_routes, read_choices
from game.occupations.writing import write_table
from game.scoring.evidence import Loading

INDUSTRY = ("H", "I13")
REGION = "27"  # Bourgogne-Franche-Comté, Insee code

Line: TypeAlias = dict[str, Any]
Progress: TypeAlias = Callable[[str], None]


class Report(NamedTuple):
    """What was built, how well profiles agree with official letters, and what did not join."""

    occupations: int
    bytes: int
    agreement: Agreement
    agreement_everywhere: Agreement
    remarks: tuple[str, ...]


class _Labour(NamedTuple):
    """Job families: the tables that lead to them and the figures that they carry."""

    families_2021: fap.Qualified
    names_2021: Mapping[str, str]
    recruitment: Mapping[str, Recruitment]
    recruitment_source: Source
    families_2009: fap.Qualified
    pay: Mapping[str, Pay]


class _Table(NamedTuple):
    """Everything that goes into the files of the table."""

    rome: Rome
    selected: tuple[RomeOccupation, ...]
    profiles: Mapping[str, Loading]
    labour: _Labour
    routes: Routes
    diplomas: tuple[Line, ...]


def build(
    folder: Path,
    out: Path,
    *,
    choices: Path | None = None,
    prefixes: tuple[str, ...] = INDUSTRY,
    region: str = REGION,
    progress: Progress = lambda _: None,
) -> Report:
    """Build the table of the occupations whose code starts with a prefix; write it in `out`.

    `choices` is the hand-made file of routes, `out`/routes.jsonl when not given. Raises DataError
    before anything is written when a file is missing, truncated or wrong. `progress` is told each
    step in French.
    """
    archive = Archive(folder)
    progress("Lecture du ROME")
    rome = read_rome(archive)
    selected = tuple(
        rome.occupations[c] for c in sorted(rome.occupations) if c.startswith(prefixes)
    )
    progress("Lecture des familles professionnelles, des recrutements et des salaires")
    labour = _labour(archive, region)
    progress("Lecture des diplômes et de l'insertion")
    routes, rows = _diplomas(archive, region, choices or out / table.ROUTES, selected)
    progress("Calcul des profils d'intérêts")
    predicted = interests.predicted_letters(rome, onet.read_onet(archive))
    profiles = {o.code: interests.profile(o.letters, predicted[o.code]) for o in selected}
    progress("Écriture de la table")
    built = _Table(rome, selected, profiles, labour, routes, rows)
    size = write_table(out, _files(built))
    return Report(
        occupations=len(selected),
        bytes=size,
        agreement=interests.agreement(rome, predicted, [o.code for o in selected]),
        agreement_everywhere=interests.agreement(rome, predicted, list(rome.occupations)),
        remarks=_remarks(built),
    )


def _labour(archive: Archive, region: str) -> _Labour:
    families_2021, names = fap.read_fap2021(archive)
    recruitment, source = bmo.read_bmo(archive, region, names)
    return _Labour(
        families_2021, names, recruitment, source, fap.read_fap2009(archive), pay.read_pay(archive)
    )


def _diplomas(
    archive: Archive, region: str, choices: Path, selected: Iterable[RomeOccupation]
) -> tuple[Routes, tuple[Line, ...]]:
    known = diplomas.read_diplomas(archive)
    outcomes = insertion.read_insertion(archive, region)
    routes = checked_routes(read_choices(choices), {o.code for o in selected}, known)
    used = sorted({route for choice in routes.choices for route in choice.routes})
    return routes, tuple(_diploma_line(known[key], outcomes) for key in used)


def _diploma_line(diploma: diplomas.OpenDiploma, outcomes: insertion.Outcomes) -> Line:
    line: Line = {
        "id": diploma.id,
        "name": diploma.name,
        "level": diploma.level,
        "source": diplomas.SOURCE.id,
    }
    found = insertion.insertion_of(diploma, outcomes)
    if found:
        line["insertion"] = [[*each[:4], each.diploma] for each in found]
        line["insertion_source"] = [found[0].cohort, found[0].source]
    return line


def _files(built: _Table) -> dict[str, list[Line]]:
    lines = [_occupation_line(occupation, built) for occupation in built.selected]
    families = _used(lines, "family") | {f for line in lines for f in line["other_families"]}
    contexts = {code for occupation in built.selected for code in occupation.contexts}
    domains = {occupation.code[:3] for occupation in built.selected}
    labour = built.labour
    return {
        table.SOURCES: [source._asdict() for source in _sources(built)],
        table.MACRO_COMPETENCES: [
            {"code": code, "label": macro.label, "letters": macro.letters}
            for code, macro in sorted(built.rome.macro_competences.items())
        ],
        table.DOMAINS: _labels(built.rome.domains, domains),
        table.CONTEXTS: _labels(built.rome.contexts, contexts),
        table.RECRUITMENT: [labour.recruitment[f]._asdict() for f in sorted(families)],
        table.PAY: [labour.pay[family]._asdict() for family in sorted(_used(lines, "pay"))],
        table.DIPLOMAS: list(built.diplomas),
        table.ROUTES: [_choice_line(choice) for choice in built.routes.choices],
        table.OCCUPATIONS: lines,
    }


def _used(lines: Iterable[Line], key: str) -> set[str]:
    return {line[key] for line in lines if line[key]}


def _labels(labels: Mapping[str, str], codes: Iterable[str]) -> list[Line]:
    return [{"code": code, "label": labels[code]} for code in sorted(codes)]


def _choice_line(choice: Choice) -> Line:
    return {"codes": list(choice.codes), "routes": list(choice.routes)}


def _occupation_line(occupation: RomeOccupation, built: _Table) -> Line:
    labour = built.labour
    hiring = fap.families(occupation, labour.families_2021, labour.names_2021)
    paid = fap.families(
        occupation, labour.families_2009, {code: each.name for code, each in labour.pay.items()}
    )
    return {
        "code": occupation.code,
        "title": occupation.title,
        "parent": occupation.parent,
        "domain": occupation.code[:3],
        "letters": occupation.letters,
        "interest": [_short(value) for value in built.profiles[occupation.code]],
        "skills": [_trimmed(skill) for skill in _skills(occupation)],
        "neighbours": list(occupation.neighbours),
        "transition": occupation.transition,
        "contexts": list(occupation.contexts),
        "family": hiring.chosen if hiring.chosen in labour.recruitment else None,
        "other_families": [code for code in hiring.others if code in labour.recruitment],
        "families_by": hiring.chosen_by,
        "pay": paid.chosen if paid.chosen in labour.pay else None,
        "source": built.rome.source.id,
        "interest_source": interests.SOURCE.id,
    }


def _skills(occupation: RomeOccupation) -> list[Skill]:
    """Count the competences of each macro-competence and the core ones, most needed first."""
    counts: dict[str, int] = {}
    core: dict[str, int] = {}
    for held in occupation.competences:
        counts[held.macro] = counts.get(held.macro, 0) + 1
        core[held.macro] = core.get(held.macro, 0) + held.core
    skills = [Skill(code, counts[code], core[code]) for code in counts]
    return sorted(skills, key=lambda skill: (-skill.competences - 2 * skill.core, skill.code))


def _short(value: float) -> float:
    """Turn 0.0 and 1.0 into 0 and 1, shorter in the file."""
    return int(value) if value == int(value) else value


def _trimmed(skill: Skill) -> list[str | int]:
    return [*skill] if skill.core else [*skill[:2]]


def _sources(built: _Table) -> list[Source]:
    return [
        built.rome.source,
        interests.SOURCE,
        onet.SOURCE,
        *onet.CROSSWALKS,
        fap.SOURCE,
        built.labour.recruitment_source,
        pay.SOURCE,
        diplomas.SOURCE,
        diplomas.NATIONAL,
        insertion.SOURCE,
    ]


def _remarks(built: _Table) -> tuple[str, ...]:
    """Say what did not join and why, one sentence each."""
    lines = [_occupation_line(occupation, built) for occupation in built.selected]
    routed = {code for choice in built.routes.choices for code in choice.codes}
    return (
        *(
            f"sans famille de recrutement adaptée : {_named(line)}"
            for line in lines
            if not line["family"]
        ),
        *(f"sans salaire adapté ou publié : {_named(line)}" for line in lines if not line["pay"]),
        *(
            f"sans formation choisie : {_named(line)}"
            for line in lines
            if line["code"] not in routed
        ),
        *built.routes.dropped,
    )


def _named(line: Line) -> str:
    return f"{line['code']} {line['title']}"
