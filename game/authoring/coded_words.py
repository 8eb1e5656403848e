"""Words that colour an activity as a man's or a woman's, in the choices that are scored.

`CODED` in English is the list of Gaucher, Friesen and Kay, « Evidence that gendered wording in job
advertisements exists and sustains gender inequality », Journal of Personality and Social
Psychology, 101 (1), 2011, appendix A (stems: any ending), with the few words that later open tools
add to it. We know of no such list for French: ours translates theirs. An activity is often on the
list by its own name (to decide, to understand): what counts is that neither side weighs more
(`content_limits`).

`NAMING` names a gender or a body instead of an activity. No scored choice needs such a word.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple, TypeAlias

from game.story.terms import unmarked

Side: TypeAlias = Literal["masculine", "feminine"]

CODED: Mapping[str, Mapping[Side, str]] = {
    "en": {
        "masculine": "active adventur* aggress* ambitio* analy* assert* athlet* autonom* battle* "
        "boast* challeng* champion* compet* confident courag* decid* decision* decisive defend* "
        "determin* domina* driven fearless* fight* force* greedy headstrong hierarch* hostil* "
        "impulsive independen* individual* intellect* lead* logic* objective* opinion* outspoken "
        "persist* principle* reckless* self-confiden* self-relian* self-sufficien* stubborn "
        "superior*",
        "feminine": "affectionate agree* child* cheer* collab* commit* communal compassion* "
        "connect* considerate cooperat* co-operat* depend* emotion* empath* feel* gentle honest* "
        "inter-personal interdependen* interpersonal kind kinship loyal* modest* nag nurtur* "
        "pleasant* polite* quiet* respon* sensitiv* shar* submissive support* sympath* tender* "
        "together* trust* understand* warm* whin* yield*",
    },
    "fr": {
        "masculine": "actif* activ* aventur* agress* ambiti* analys* affirm* athl* autonom* "
        "bataill* vant* défi* champion* compét* confian* courag* décid* décis* défend* "
        "détermin* domin* intrépid* lutt* batt* forc* avid* têtu* hiérarch* hostil* impuls* "
        "indépendan* individu* intellect* mener mène diriger dirige logique* objectif* opinion* "
        "persist* princip* téméraire* obstin* supéri*",
        "feminine": "affect* accord* enfant* joyeu* collabor* engag* ensemble compassion* "
        "connect* prévenan* coopér* dépend* émotion* empath* sentir ressen* doux douce douceur "
        "honnêt* interperson* gentil* loya* modest* grogn* soign* agréab* poli polie "
        "polis polies tranquill* respons* sensib* partag* soumis* souten* soutien* sympath* "
        "tendre* confi* comprendre comprend* chaleur* plaint* céder",
    },
}
NAMING: Mapping[str, str] = {
    "fr": "homme* femme* garçon* fille* mec* gars dame* monsieur madame viril* masculin* "
    "féminin* maman papa costaud* muscl* musclé* mignon* joli* délicat*",
    "en": "man men woman women boy* girl* guy* lad* lady ladies sir madam virile masculin* "
    "feminin* mum dad mom brawny muscular pretty dainty manpower craftsm* foreman",
}


class Cue(NamedTuple):
    """A word found in an option of a scored choice; `side` is "" for one that names a gender."""

    where: str
    word: str
    side: Side | Literal[""]


def cues(options: Iterable[tuple[str, str]], language: str) -> list[Cue]:
    """What (id, text) pairs hold of both lists."""
    lists: list[tuple[Side | Literal[""], re.Pattern[str]]] = [("", _pattern(NAMING[language]))]
    lists += [(side, _pattern(stems)) for side, stems in CODED[language].items()]
    return [
        Cue(where, found[0], side)
        for where, text in options
        for side, pattern in lists
        for found in pattern.finditer(unmarked(text).lower())
    ]


def _pattern(stems: str) -> re.Pattern[str]:
    parts = (re.escape(stem).replace(r"\*", r"\w*") for stem in stems.split())
    return re.compile(rf"(?<![\w-])(?:{'|'.join(parts)})(?![\w-])")
