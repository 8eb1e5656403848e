"""What the trials brought, as tables for a terminal."""

from collections.abc import Iterator, Mapping, Sequence

from game.authoring.bench import BETAS, BY_LOT, Bench
from game.authoring.figures import number, percent, table, wrapped
from game.authoring.recovery import Point
from game.authoring.study import LED, SLIPS, TASTES, TRADED, WRONG, Study
from game.authoring.targets import targets
from game.authoring.trials import NEAREST, Tally
from game.content.typography import french

WAYS = {
    "missions": "missions",
    "questionnaire": "questionnaire",
    "both": "missions et questionnaire",
    "30": "30 choix variés",
    "60": "60 choix variés",
    "120": "120 choix variés",
}
LEVELS = {"strong": "Piste forte", "lead": "Piste", "explore": "À explorer"}


def study_lines(benches: Sequence[Bench], study: Study) -> Iterator[str]:
    """All tables of the study, the targets last."""
    yield from ("", *_asked(benches[0], study))
    yield from ("", *_sensitivity(study))
    if any(key[0] == "led" for key in study.tallies):
        yield from ("", *_leads(study))
        yield from ("", *_trades(study))
    yield from ("", *_targets(benches, study))


def _asked(bench: Bench, study: Study) -> Iterator[str]:
    """The questionnaire beside the published lengths."""
    yield french("Le questionnaire du jeu, à côté des questionnaires de 30 et 60 items simulés")
    rows: list[tuple[str, ...]] = [
        ("", "questions", "r", "±", "la plus forte", "claire", "bande", "30 items", "60 items")
    ]
    for beta in (BY_LOT, *BETAS):
        tally = study.tallies.get(("asked", f"{beta}"))
        if tally is not None:
            forms = bench.found[beta].forms
            told = [number(forms[form].mean, 2) if forms else "" for form in ("mini", "short")]
            name = french(f"β = {number(beta, 1)}") if beta else "au hasard"
            rows.append((name, _counts(tally), *_point(tally.point), *told))
    yield from table(rows)


def _counts(tally: Tally) -> str:
    least, most = min(tally.answers), max(tally.answers)
    return f"{least} à {most}" if least != most else f"{least}"


def _point(point: Point) -> tuple[str, ...]:
    return (
        number(point.mean, 2),
        number(point.error, 3),
        percent(point.strongest, point.pupils),
        percent(point.clear, point.pupils),
        percent(point.inside, point.pupils),
    )


def _sensitivity(study: Study) -> Iterator[str]:
    yield french("Ce qui abîme la mesure, β = 1,2")
    names: dict[tuple[str, ...], str] = {("found", "missions"): "tout va bien"}
    names |= {("wrong", f"{share}"): _share(share, "d'étiquettes fausses") for share in WRONG}
    names[("slips", f"{SLIPS}")] = _share(SLIPS, "de clics à côté")
    names |= {k: f"une seule mission : {k[1]}" for k in study.tallies if k[0] == "only"}
    names |= {k: f"route courte seule : {k[1]}" for k in study.tallies if k[0] == "short"}
    names[("found", "both")] = "avec le questionnaire en plus"
    rows: list[tuple[str, ...]] = [("", "réponses", "r", "±", "la plus forte", "claire", "bande")]
    for key, name in names.items():
        tally = study.tallies.get(key)
        if tally is not None:
            rows.append((french(name), _counts(tally), *_point(tally.point)))
    yield from table(rows)


def _share(share: float, name: str) -> str:
    return f"{round(100 * share)} % {name}"


def _leads(study: Study) -> Iterator[str]:
    yield french("Les mots des pistes : ce qu'ils promettent (80 %), ce qu'ils tiennent, β = 1,2")
    nearest = tuple(f"les {round(100 * share)} %" for share in NEAREST)
    rows = [("", "élèves", "pistes", "tenues", *map(french, nearest), "3 domaines")]
    for way in LED:
        tally = study.tallies.get(("led", way))
        if tally is None:
            continue
        counts = tally.leads
        several = percent(counts["three domains"], counts["pupils"])
        rows.append((WAYS[way], number(counts["pupils"]), *[""] * (2 + len(NEAREST)), several))
        rows += [_level(counts, level, name) for level, name in LEVELS.items()]
    yield from table(rows)
    yield from wrapped(
        "Tenue : corrélation vraie d'au moins 0,7 (piste forte) ou 0,2 (piste). « 5 % » : la piste "
        "est parmi les 5 % de métiers vraiment les plus proches de l'élève."
    )


def _level(counts: Mapping[str, int], level: str, name: str) -> tuple[str, ...]:
    of = counts[level]
    held = percent(counts[f"{level} held"], of) if level != "explore" else ""
    near = (percent(counts[f"{level} {share:.2f}"], of) for share in NEAREST)
    return (f"  {name}", "", number(of), held, *near, "")


def _trades(study: Study) -> Iterator[str]:
    yield french("Des élèves faits pour un métier : le retrouvent-ils ? β = 1,2")
    rows: list[tuple[str, ...]] = [
        ("", "goût", "parmi les dix premiers", "son domaine parmi les pistes")
    ]
    for way in TRADED:
        for taste in TASTES:
            tally = study.tallies.get(("traded", way, f"{taste}"))
            if tally is not None:
                of = tally.leads["pupils"]
                ten, domain = (percent(tally.leads[name], of) for name in ("ten", "domain"))
                rows.append((WAYS[way], number(taste, 1), ten, domain))
    for way in ("missions", "30", "120"):
        counts = study.tallies["ceiling", way].leads
        share = percent(counts["ten"], counts["pupils"])
        rows.append((f"plafond, {WAYS[way]}", number(TASTES[-1], 1), share, ""))
    luck = percent(10, study.industrial)
    yield from table(rows)
    yield french(
        f"  {study.industrial} métiers industriels, un élève par métier ; au hasard : {luck}."
    )
    yield from wrapped(
        "Plafond : ce que trouverait qui sait exactement comment ces élèves sont faits, et range "
        "les métiers par vraisemblance. Aucun calcul ne fait mieux avec les mêmes réponses."
    )


def _targets(benches: Sequence[Bench], study: Study) -> Iterator[str]:
    yield french("Les cibles")
    found = targets(benches, study)
    rows = [("", "voulu", "trouvé", "tenue")]
    rows += [(french(t.name), french(t.wanted), french(t.found), t.held) for t in found]
    yield from table(rows)
    for target in found:
        if target.held != "oui" and target.why:
            yield from wrapped(f"{target.name} : {target.why}")
