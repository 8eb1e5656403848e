"""Composing the files of a table from the parts that were read and a table to start from."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from game.occupations import fap, insertion, interests, table
from game.occupations.diplomas import OpenDiploma
from game.occupations.facts import Skill
from game.occupations.kin import kin_of
from game.occupations.parts import Parts
from game.occupations.remarks import NO_JOB_FAMILY, NO_PAY, NO_ROUTE, Remark
from game.occupations.rome import Rome, RomeOccupation
from game.occupations.routes import Choice
from game.scoring.evidence import Loading

Line: TypeAlias = dict[str, Any]
Files: TypeAlias = Mapping[str, list[Line]]
"""Lines by file name."""

NO_FAMILY = "none"


class Composed(NamedTuple):
    """The files of a table, and what did not join: one French sentence each."""

    files: dict[str, list[Line]]
    remarks: tuple[Remark, ...]


def compose(
    parts: Parts,
    base: Files,
    prefixes: tuple[str, ...] = ("",),
    profiles: Mapping[str, Loading] | None = None,
) -> Composed:
    """Compose a table; `base` gives whatever `parts` do not.

    `prefixes` say which occupations of a ROME release are kept; `profiles` are the interest
    profiles of all of them (`interests.profiles`), needed with a release.
    """
    lines = _occupations(parts, base, prefixes, profiles or {})
    projects = _figures(base, table.RECRUITMENT)
    if parts.projects:
        projects = {f: r._asdict() for f, r in parts.projects.by_family.items()}
    pay = _figures(base, table.PAY)
    if parts.pay:
        pay = {family: figure._asdict() for family, figure in parts.pay.items()}
    lines = [_with_figures(line, parts, projects, pay) for line in lines]
    used = {line["family"] for line in lines} | {f for o in lines for f in o["other_families"]}
    paid = {line["pay"] for line in lines}
    codes = {line["code"] for line in lines}
    files = {
        table.SOURCES: _sources(parts, base),
        **_labels(parts.rome, base, lines),
        table.RECRUITMENT: [projects[f] for f in sorted(projects) if f in used],
        table.PAY: [pay[f] for f in sorted(pay) if f in paid],
        table.SCORES: _scores(parts, base),
        table.DIPLOMAS: _diplomas(parts, base),
        table.ROUTES: _routes(base, codes),
        table.OCCUPATIONS: lines,
    }
    return Composed(files, tuple(_remarks(lines, files[table.ROUTES])))


def _occupations(
    parts: Parts, base: Files, prefixes: tuple[str, ...], profiles: Mapping[str, Loading]
) -> list[Line]:
    known = {line["code"]: line for line in base.get(table.OCCUPATIONS, ())}
    if parts.rome is None:
        return [dict(line) for line in known.values()]
    kept = [c for c in sorted(parts.rome.occupations) if c.startswith(prefixes)]
    return [
        _occupation(parts.rome, parts.rome.occupations[c], profiles[c], known.get(c)) for c in kept
    ]


def _occupation(
    rome: Rome, occupation: RomeOccupation, profile: Loading, known: Line | None
) -> Line:
    """Return an occupation's line; the job families are those known before, if any."""
    before = known or {}
    line: Line = {
        "code": occupation.code,
        "title": occupation.title,
        "parent": occupation.parent,
        "domain": occupation.code[:3],
        "letters": occupation.letters,
        "interest": [_short(value) for value in profile],
        "skills": [_trimmed(skill) for skill in skills(occupation)],
        "neighbours": list(occupation.neighbours),
        "transition": occupation.transition,
        "contexts": list(occupation.contexts),
        "family": before.get("family"),
        "other_families": before.get("other_families", []),
        "families_by": before.get("families_by", NO_FAMILY),
        "pay": before.get("pay"),
        "source": rome.source.id,
        "interest_source": interests.SOURCE.id,
    }
    if occupation.manager:
        line["manager"] = True
    return line


def _with_figures(
    line: Line, parts: Parts, projects: Mapping[str, Line], pay: Mapping[str, Line]
) -> Line:
    """Lead an occupation to its job families, and leave out those that have no figure."""
    if parts.families:
        facts = fap.Ranked(line["title"], line["parent"], line.get("manager", False))
        names = parts.families.names_2021
        hiring = fap.families(facts, parts.families.of_2021, names)
        paid = {code: figure["name"] for code, figure in pay.items()}
        line = line | {
            "family": hiring.chosen,
            "other_families": list(hiring.others),
            "families_by": hiring.chosen_by,
            "pay": fap.families(facts, parts.families.of_2009, paid).chosen,
        }
    return line | {
        "family": line["family"] if line["family"] in projects else None,
        "other_families": [family for family in line["other_families"] if family in projects],
        "pay": line["pay"] if line["pay"] in pay else None,
    }


def _figures(base: Files, name: str) -> dict[str, Line]:
    return {line["family"]: line for line in base.get(name, ())}


def _labels(rome: Rome | None, base: Files, lines: Iterable[Line]) -> dict[str, list[Line]]:
    if rome is None:
        names = (table.MACRO_COMPETENCES, table.DOMAINS, table.CONTEXTS)
        return {name: list(base[name]) for name in names}
    kin = kin_of(rome.occupations[code] for code in sorted(rome.occupations))
    macros: list[Line] = []
    for code, macro in sorted(rome.macro_competences.items()):
        line: Line = {"code": code, "label": macro.label, "letters": macro.letters}
        if code in kin:
            line["kin"] = [list(pair) for pair in kin[code]]
        macros.append(line)
    contexts = {code for line in lines for code in line["contexts"]}
    return {
        table.MACRO_COMPETENCES: macros,
        table.DOMAINS: _named(rome.domains, {line["domain"] for line in lines}),
        table.CONTEXTS: _named(rome.contexts, contexts),
    }


def _named(labels: Mapping[str, str], codes: Iterable[str]) -> list[Line]:
    return [{"code": code, "label": labels.get(code, code)} for code in sorted(codes)]


def _scores(parts: Parts, base: Files) -> list[Line]:
    if parts.onet is None:
        return list(base.get(table.SCORES, ()))
    return [
        {"rome3": code, "scores": [_short(round(value, 2)) for value in scores]}
        for code, scores in sorted(parts.onet.items())
    ]


def _diplomas(parts: Parts, base: Files) -> list[Line]:
    """Return the diplomas of the routes, with what became of their leavers."""
    lines = base[table.DIPLOMAS]
    if parts.outcomes is None:
        return list(lines)
    return [_with_outcomes(line, parts.outcomes) for line in lines]


def _with_outcomes(line: Line, outcomes: insertion.Outcomes) -> Line:
    former = frozenset((code, name) for code, name in line.get("former", ()))
    codes = frozenset(line.get("codes", ()))
    diploma = OpenDiploma(line["id"], line["name"], line["level"], codes, former)
    found = insertion.insertion_of(diploma, outcomes)
    kept = {k: v for k, v in line.items() if k not in ("insertion", "insertion_source")}
    if not found:
        return kept
    return kept | {
        "insertion": [[*each[:4], each.diploma] for each in found],
        "insertion_source": [found[0].cohort, found[0].source],
    }


def diploma_line(diploma: OpenDiploma, source: str) -> Line:
    """Return a diploma's line; its codes lead to what becomes of its leavers."""
    line: Line = {
        "id": diploma.id,
        "name": diploma.name,
        "level": diploma.level,
        "source": source,
    }
    if diploma.codes:
        line["codes"] = sorted(diploma.codes)
    former = sorted(pair for pair in diploma.former if pair[0] and pair[0] not in diploma.codes)
    if former:
        line["former"] = [list(pair) for pair in former]
    return line


def choice_line(choice: Choice) -> Line:
    """Return the line of some occupations that share their routes."""
    return {"codes": list(choice.codes), "routes": list(choice.routes)}


def _routes(base: Files, codes: set[str]) -> list[Line]:
    kept = [
        {"codes": [code for code in line["codes"] if code in codes], "routes": line["routes"]}
        for line in base[table.ROUTES]
    ]
    return [line for line in kept if line["codes"]]


def skills(occupation: RomeOccupation) -> list[Skill]:
    """Count the competences of each macro-competence and the core ones, most needed first."""
    counts: dict[str, int] = {}
    core: dict[str, int] = {}
    for held in occupation.competences:
        counts[held.macro] = counts.get(held.macro, 0) + 1
        core[held.macro] = core.get(held.macro, 0) + held.core
    found = [Skill(code, counts[code], core[code]) for code in counts]
    return sorted(found, key=lambda skill: (-skill.competences - 2 * skill.core, skill.code))


def _short(value: float) -> float:
    """Turn 0.0 and 1.0 into 0 and 1, shorter in the file."""
    return int(value) if value == int(value) else value


def _trimmed(skill: Skill) -> list[str | int]:
    return [*skill] if skill.core else [*skill[:2]]


def _sources(parts: Parts, base: Files) -> list[Line]:
    """Return the sources of what is given, then those of the rest that are still in use."""
    ours = [source._asdict() for source in parts.sources]
    if parts.rome:
        ours.append(interests.SOURCE._asdict())
    replaced = {_kind(line) for line in ours}
    others = (line for line in base.get(table.SOURCES, ()) if _kind(line) not in replaced)
    return [*ours, *others]


def _kind(source: Line) -> str:
    """Return a source's id without its year: « bmo-2025 » gives way to « bmo-2026 »."""
    return str(source["id"]).split("-20")[0]


def _remarks(lines: Sequence[Line], routes: Iterable[Line]) -> Iterable[Remark]:
    """Say what did not join and why, one sentence each."""
    routed = {code for line in routes for code in line["codes"]}
    lacking = {
        NO_JOB_FAMILY: [o for o in lines if not o["family"]],
        NO_PAY: [o for o in lines if not o["pay"]],
        NO_ROUTE: [o for o in lines if o["code"] not in routed],
    }
    for words, found in lacking.items():
        for line in found:
            yield Remark(words, {"about": f"{line['code']} {line['title']}"})
