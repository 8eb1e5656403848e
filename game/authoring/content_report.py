"""`check --report content`: what the content guide asks of everybody and everything together.

Two forms: French text for who writes, JSON for a program (keys in English, steady).
"""

import json
from collections.abc import Iterator
from typing import Any

from game.authoring.cast_figures import TRAITS, Share
from game.authoring.coded_words import CODED
from game.authoring.content_figures import ContentFigures, MissionFigures
from game.authoring.content_limits import Outside, all_voices, coded_options
from game.content.typography import french

RANK_WORDS = {
    "operator": "opérateurs et opératrices",
    "technician": "techniciens et techniciennes",
    "engineer": "ingénieurs et ingénieures",
    "manager": "responsables",
}
NO_ORIGIN = (
    "Origine : non comptée. Personne ne la déclare ; un nom ou une couleur de peau ne la dit pas. "
    "On compte à sa place la variété des noms et des traits dessinés."
)
_ORIGIN_REASON = "not declared by authors; neither a name nor a skin tells it"


def as_text(figures: ContentFigures, faults: list[Outside]) -> str:
    """The report in French, ending a line: people, missions, choices, then what is outside."""
    blocks = [list(_people(figures)), list(_missions(figures)), list(_choices(figures))]
    blocks.append(list(_faults(faults)))
    return "\n\n".join("\n".join(map(_printed, block)) for block in blocks) + "\n"


def _printed(line: str) -> str:
    """A line with the spaces of French print; those that set columns stay."""
    return line if "  " in line else french(line)


def _people(figures: ContentFigures) -> Iterator[str]:
    cast = figures.cast
    yield f"Distribution : {cast.all.people} personnes"
    yield f"- Femmes dans les rôles techniques : {_share(cast.technical)} (limite : 45 à 55 %)"
    for rank, share in cast.ranks.items():
        yield f"- Femmes, {RANK_WORDS[rank]} : {_share(share)}"
    yield f"- Mots dits par des femmes : {_rate(all_voices(figures))} (limite : 40 à 60 %)"
    bands = ", ".join(f"{count} de {band} ans" for band, count in cast.ages.items())
    yield f"- Âges, de {cast.youngest} à {cast.oldest} ans : {bands}"
    count = len(cast.disabled)
    yield f"- Handicaps visibles (appareil auditif, fauteuil) : {count} ({_listed(cast.disabled)})"
    yield f"- {NO_ORIGIN}"
    yield f"- Noms portés par plusieurs : {_listed(cast.same_names)}"
    one, other, shared = cast.alike
    yield f"- Les deux plus semblables : {one} et {other}, {shared} traits sur {len(TRAITS)}"
    yield f"- Intitulés sans leurs deux formes : {_listed(cast.unpaired)}"


def _missions(figures: ContentFigures) -> Iterator[str]:
    yield "Lecture : mots par réplique, lisibilité (100 très facile, 60 « 13 à 15 ans »)"
    row = "{:<16} {:<3} {:>9} {:>8} {:>9} {:>5}  {:>10}  {:>6}  {}"
    head = ("mission", "", "répliques", "médiane", "9 sur 10", "> 15", "lisibilité", "femmes")
    yield row.format(*head, "scène la plus difficile").rstrip()
    for mission, languages in figures.missions.items():
        for code, each in languages.items():
            lengths, (scene, score) = each.lengths, each.hardest
            counts = (lengths.lines, lengths.median, lengths.nine_in_ten, len(lengths.long))
            rest = (each.reading.score, _rate(each.voices), f"{scene} ({score})")
            yield row.format(mission, code, *counts, *rest)


def _choices(figures: ContentFigures) -> Iterator[str]:
    yield "Choix mesurés : mots qui colorent une activité (Gaucher, Friesen et Kay, 2011)"
    for code in CODED:
        options, his, hers = coded_options(figures, code)
        yield f"- {code} : {options} options, {his} au vocabulaire masculin, {hers} au féminin"
    for mission, languages in figures.missions.items():
        for code, each in languages.items():
            if each.cues:
                yield f"- {mission} ({code}) : {', '.join(_cue_words(each))}"


def _cue_words(figures: MissionFigures) -> list[str]:
    signs = {"masculine": "m", "feminine": "f", "": "!"}
    return [f"{cue.word} [{signs[cue.side]}] {cue.where}" for cue in figures.cues]


def _faults(faults: list[Outside]) -> Iterator[str]:
    if not faults:
        yield "Tout est dans les limites du guide."
        return
    yield f"Hors des limites : {len(faults)}"
    for fault in faults:
        yield f"- {fault.where or 'ensemble'} : {fault.told}"


def as_json(figures: ContentFigures, faults: list[Outside]) -> str:
    """The report for a program, ending a line."""
    cast = figures.cast
    told: dict[str, Any] = {
        "cast": {
            "people": _count(cast.all),
            "technical": _count(cast.technical),
            "ranks": {rank: _count(share) for rank, share in cast.ranks.items()},
            "words_said": _count(all_voices(figures)),
            "ages": {"youngest": cast.youngest, "oldest": cast.oldest, **cast.ages},
            "visible_disability": list(cast.disabled),
            "origin": {"counted": False, "reason": _ORIGIN_REASON},
            "shared_names": list(cast.same_names),
            "most_alike": {**cast.alike._asdict(), "traits": len(TRAITS)},
            "unpaired_titles": list(cast.unpaired),
        },
        "missions": {
            mission: {code: _mission(each) for code, each in languages.items()}
            for mission, languages in figures.missions.items()
        },
        "coded_options": {
            code: dict(
                zip(("scored", "masculine", "feminine"), coded_options(figures, code), strict=True)
            )
            for code in CODED
        },
        "shared_agreements": [found._asdict() for found in figures.shared],
        "outside": [fault._asdict() for fault in faults],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _mission(figures: MissionFigures) -> dict[str, Any]:
    lengths, hardest = figures.lengths, figures.hardest
    return {
        "lines": {
            "count": lengths.lines,
            "median": lengths.median,
            "nine_in_ten": lengths.nine_in_ten,
            "over_15": dict(lengths.long),
            "over_25": dict(lengths.too_long),
        },
        "readability": figures.reading._asdict(),
        "hardest_scene": {"scene": hardest[0], "score": hardest[1]},
        "words_said": _count(figures.voices),
        "scored_options": figures.options,
        "cues": [cue._asdict() for cue in figures.cues],
        "agreements": [found._asdict() for found in figures.agreements],
        "rarity": list(figures.rarity),
    }


def _count(share: Share) -> dict[str, Any]:
    return {"women": share.women, "all": share.people, "share": round(share.rate, 3)}


def _share(share: Share) -> str:
    return f"{share.women} sur {share.people} ({_rate(share)})"


def _rate(share: Share) -> str:
    return f"{round(100 * share.rate)} %"


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names) or "aucun"
