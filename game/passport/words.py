"""Facts and reasons in the words of the passport: warm, exact, each figure with its source."""

from collections.abc import Mapping

from game.occupations.facts import Diploma, Insertion, Occupation, Pay, Source
from game.occupations.facts import Recruitment as Projects
from game.passport.view import Figure, Recruitment
from game.scoring.reasons import Reason

#: recruitment projects of a job family in the region: from how many on there are 2 and 3 bars
BARS = (100, 300)
WORDS = ("non publié", "un peu", "assez", "beaucoup")

ROUTES_SHOWN = 3
"""Kinds of diplomas shown in a row."""


def reason_sentence(reason: Reason) -> str:
    """One reason, citing what the player read when deciding."""
    if reason.kind == "preferred":
        return f"Tu as choisi : « {reason.about} »."
    if reason.kind == "liked":
        return f"Ça t'a plu. {sentence(reason.about)}"
    return sentence(reason.about)


def liking(label: str) -> str:
    """A few words about an activity that pleased: liking it is not doing it well."""
    return f"Ça t'a plu\u00a0: {label[0].lower()}{label[1:]}."


def sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…")) else f"{words}."


def recruitment(occupation: Occupation, sources: Mapping[str, Source]) -> Recruitment:
    """How much the job family recruits in the region; a secret cell is unknown, never zero."""
    projects = occupation.recruitment
    if projects is None or projects.projects is None:
        return Recruitment(0, WORDS[0])
    bars = 1 + sum(projects.projects >= least for least in BARS)
    return Recruitment(bars, WORDS[bars], _projects(projects, sources))


def _projects(projects: Projects, sources: Mapping[str, Source]) -> Figure:
    words = (
        f"{number(projects.projects or 0)} projets de recrutement en Bourgogne-Franche-Comté, "
        f"famille « {projects.name} »"
    )
    if projects.difficult is not None and projects.representative:
        words += f", dont {percent(projects.difficult)} jugés difficiles"
    if projects.secret_basins:
        words += f" ({projects.secret_basins} bassins non publiés, non comptés)"
    return Figure(f"{words}.", cited(sources, projects.source, projects.year))


def pay(figure: Pay, sources: Mapping[str, Source]) -> Figure:
    words = (
        f"Salaire médian : {number(figure.euros)} € net par mois, toute la France, "
        f"famille « {figure.name} »."
    )
    return Figure(words, cited(sources, figure.source, figure.years))


def insertion(diploma: Diploma, figure: Insertion, sources: Mapping[str, Source]) -> Figure:
    how = "en apprentissage" if figure.path == "apprentissage" else "au lycée"
    words = (
        f"Après {diploma.name} {how} : {percent(figure.after_6_months)} en emploi à 6 mois, "
        f"{percent(figure.after_12_months)} à 12 mois, dans la région."
    )
    return Figure(words, cited(sources, figure.source, figure.cohort))


def figures(occupation: Occupation, sources: Mapping[str, Source]) -> tuple[Figure, ...]:
    """Pay, employment after training (the largest cohort) and the ecological tag."""
    found: list[Figure] = []
    if occupation.pay is not None:
        found.append(pay(occupation.pay, sources))
    published = [(i, d) for d in occupation.routes for i in d.insertion]
    if published:
        figure, diploma = max(published, key=lambda pair: pair[0].leavers)
        found.append(insertion(diploma, figure, sources))
    if occupation.transition:
        found.append(Figure(f"{occupation.transition}.", cited(sources, occupation.source, "")))
    return tuple(found)


def routes_line(occupation: Occupation) -> str:
    """The first kinds of diplomas in one line, from the shortest training up."""
    kinds = dict.fromkeys(kind_of(d.name) for d in occupation.routes)
    return ", ".join(list(kinds)[:ROUTES_SHOWN]) if kinds else "voir une fiche métier"


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


def cited(sources: Mapping[str, Source], key: str, year: str) -> str:
    """Publisher, title and year of a figure."""
    source = sources[key]
    date = year or source.version
    return f"{source.publisher}, {source.title}, {date}"


def number(value: int) -> str:
    """A whole number with a narrow no-break space between thousands."""
    return f"{value:,}".replace(",", "\u202f")


def percent(share: float) -> str:
    return f"{round(share * 100)}\u00a0%"
