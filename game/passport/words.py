"""Facts and reasons in the words of the passport: warm, exact, each figure with its source."""

from collections.abc import Mapping

from game.canvas.language import FRENCH, Language
from game.occupations.facts import Diploma, Insertion, Occupation, Pay, Source
from game.occupations.facts import Recruitment as Projects
from game.passport.view import Figure, Recruitment
from game.scoring.reasons import Reason
from game.session.survey import SURVEY

#: recruitment projects of a job family in the region: from how many on there are 2 and 3 bars
BARS = (100, 300)
WORDS = ("non publié", "un peu", "assez", "beaucoup")

UNTOUCHED = ("", "Emploi Blanc")
"""ROME's tags of occupations that the ecological transition does not touch: not worth a line."""

#: ROME's tags of occupations that change with the ecological transition
TRANSITIONS = (
    "Emploi Blanc",
    "Emploi Brun",
    "Emploi Vert",
    "Emploi stratégique pour la Transition écologique",
)

ROUTES_SHOWN = 3
"""Kinds of diplomas shown in a row."""


def title_of(occupation: Occupation, language: Language = FRENCH) -> tuple[str, str]:
    """What an occupation is called, and ROME's own title where that is another ("" if not)."""
    told = language.tr(occupation.title)
    same = language.code == FRENCH.code or told == occupation.title
    return told, "" if same else occupation.title


def at(town: str, language: Language = FRENCH, who: str = "") -> str:
    """« À Poligny », « Au Creusot, avec Mei »."""
    place = language.tr("À {town}").format(town=town).replace("À Le ", "Au ")
    return language.tr("{place}, avec {who}").format(place=place, who=who) if who else place


def reason_sentence(
    reason: Reason, language: Language = FRENCH, town: str = "", who: str = ""
) -> str:
    """One reason, citing what the player read when deciding, where, and with whom."""
    tr = language.tr
    if town and reason.kind == "preferred":
        one = tr("{place}, tu as préféré : « {about} ».")
        told = tr("{place}, tu as choisi : « {about} ».") if later_pick(reason) else one
        return told.format(place=at(town, language, who), about=reason.about)
    if town and reason.kind == "liked":
        told = tr("{place}, ça t'a plu. {about}")
        return told.format(place=at(town, language, who), about=sentence(reason.about))
    if town:
        return placed(sentence(reason.about), town, language, who)
    if reason.kind == "preferred":
        return tr("Tu as choisi : « {about} ».").format(about=reason.about)
    if answered(reason):
        return tr("D'après tes réponses, tu aimerais : {about}.").format(
            about=lowered(reason.about)
        )
    if reason.kind == "liked":
        return tr("Ça t'a plu. {about}").format(about=sentence(reason.about))
    return sentence(reason.about)


def later_pick(reason: Reason) -> bool:
    """Whether something was picked after others, among what was left (see `Pick.turn`): it was
    chosen, and not always preferred."""
    turn = reason.source.rpartition("-")[2]
    return turn.isdecimal() and int(turn) > 1


def placed(told: str, town: str, language: Language = FRENCH, who: str = "") -> str:
    """What the player did, where, and with whom: « À Dijon, tu as mesuré avant de conclure. »."""
    if not town:
        return told
    return language.tr("{place}, {deed}").format(place=at(town, language, who), deed=lowered(told))


def liking(label: str, language: Language = FRENCH) -> str:
    """A few words about an activity that pleased: liking it is not doing it well."""
    return language.tr("Ça t'a plu\u00a0: {activity}.").format(activity=lowered(label))


def wished(label: str, language: Language = FRENCH) -> str:
    """A few words about an activity of the questionnaire: said, and never done."""
    return language.tr("D'après tes réponses\u00a0: {activity}.").format(activity=lowered(label))


def answered(reason: Reason) -> bool:
    """Whether a reason comes from the questionnaire: the player said so, and showed nothing."""
    return reason.source.startswith(f"{SURVEY}/")


def lowered(words: str) -> str:
    return f"{words[0].lower()}{words[1:]}"


def sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def recruitment(
    occupation: Occupation, sources: Mapping[str, Source], language: Language = FRENCH
) -> Recruitment:
    """How much the job family recruits in the region; a secret cell is unknown, never zero."""
    projects, tr = occupation.recruitment, language.tr
    if projects is None or projects.projects is None:
        return Recruitment(0, tr(WORDS[0]))
    bars = 1 + sum(projects.projects >= least for least in BARS)
    return Recruitment(bars, tr(WORDS[bars]), _projects(projects, sources, language))


def _projects(projects: Projects, sources: Mapping[str, Source], language: Language) -> Figure:
    tr = language.tr
    region = tr("{n} projets de recrutement en Bourgogne-Franche-Comté, famille « {name} »")
    words = region.format(n=language.number(projects.projects or 0), name=projects.name)
    if projects.difficult is not None and projects.representative:
        hard = language.percent(projects.difficult)
        words = tr("{words}, dont {share} jugés difficiles").format(words=words, share=hard)
    if projects.secret_basins:
        left_out = tr("{words} ({n} bassins non publiés, non comptés)")
        words = left_out.format(words=words, n=projects.secret_basins)
    return Figure(f"{words}.", cited(sources, projects.source, projects.year))


def pay(figure: Pay, sources: Mapping[str, Source], language: Language = FRENCH) -> Figure:
    words = language.tr(
        "Salaire médian : {euros} € net par mois, toute la France, famille « {name} »."
    ).format(euros=language.number(figure.euros), name=figure.name)
    return Figure(words, cited(sources, figure.source, figure.years))


def insertion(
    diploma: Diploma, figure: Insertion, sources: Mapping[str, Source], language: Language = FRENCH
) -> Figure:
    tr = language.tr
    if figure.path == "apprentissage":
        words = tr(
            "Après {diploma} en apprentissage : {half} en emploi à 6 mois, {year} à 12 mois, "
            "dans la région."
        )
    else:
        words = tr(
            "Après {diploma} au lycée : {half} en emploi à 6 mois, {year} à 12 mois, "
            "dans la région."
        )
    half, year = language.percent(figure.after_6_months), language.percent(figure.after_12_months)
    words = words.format(diploma=diploma.name, half=half, year=year)
    return Figure(words, cited(sources, figure.source, figure.cohort))


def figures(
    occupation: Occupation, sources: Mapping[str, Source], language: Language = FRENCH
) -> tuple[Figure, ...]:
    """Pay, employment after training (the largest cohort) and the ecological tag."""
    found: list[Figure] = []
    if occupation.pay is not None:
        found.append(pay(occupation.pay, sources, language))
    published = [(i, d) for d in occupation.routes for i in d.insertion]
    if published:
        figure, diploma = max(published, key=lambda pair: pair[0].leavers)
        found.append(insertion(diploma, figure, sources, language))
    if occupation.transition not in UNTOUCHED:
        words = language.tr(occupation.transition)
        found.append(Figure(f"{words}.", cited(sources, occupation.source, "")))
    return tuple(found)


def routes_line(occupation: Occupation, language: Language = FRENCH) -> str:
    """The first kinds of diplomas in one line, from the shortest training up."""
    kinds = dict.fromkeys(language.tr(kind_of(d.name)) for d in occupation.routes)
    return ", ".join(list(kinds)[:ROUTES_SHOWN]) or language.tr("voir une fiche métier")


#: how a diploma's name begins, and the kind to show for it
KINDS = {
    "cap": "CAP",
    "bac pro": "Bac\u00a0pro",
    "bp ": "BP",
    "btsa": "BTSA",
    "bts": "BTS",
    "but ": "BUT",
    "titre pro": "Titre\u00a0pro",
    "licence pro": "Licence\u00a0pro",
    "licence": "Licence",
    "master": "Master",
    "diplôme d'ingénieur": "Ingénieur",
    "ingénieur": "Ingénieur",
    "diplôme": "Diplôme",
    "certificat": "Certificat",
    "bma": "BMA",
    "dn": "DN\u00a0MADE",
}


def kind_of(name: str) -> str:
    """The kind of a diploma without its speciality: "Bac pro", "BTS", "Ingénieur"."""
    lowered = name.lower().replace("’", "'")
    return next((kind for start, kind in KINDS.items() if lowered.startswith(start)), name)


def source_line(source: Source) -> str:
    """The line that a licence asks for, with version, date and licence unless it tells them."""
    told = source.attribution
    day = "/".join(reversed(source.date.split("-")))
    facts = (source.version, source.date if day not in told else "", source.licence)
    untold = [fact for fact in facts if fact not in told]
    return " — ".join((told, *([", ".join(dict.fromkeys(untold))] if untold else [])))


def cited(sources: Mapping[str, Source], key: str, year: str) -> str:
    """Publisher, title and year of a figure; a cohort of two years reads "2022–2023"."""
    source = sources[key]
    date = year.replace("_", "–") or f"v{source.version}, {source.date}"
    return f"{source.publisher}, {source.title}, {date}"
