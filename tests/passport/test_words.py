"""Facts in words: exact, sourced, and silent about what nobody publishes."""

import pytest

from game.canvas.language import Language
from game.passport import words
from game.scoring.reasons import Kind, Reason
from tests.passport.facts import BAC, BTS, LEAVERS, PROJECTS, SOURCES, WELDER


@pytest.mark.parametrize(
    ("projects", "bars", "word"),
    [(0, 1, "un peu"), (99, 1, "un peu"), (100, 2, "assez"), (300, 3, "beaucoup")],
)
def test_projects_become_bars_and_a_word(projects: int, bars: int, word: str) -> None:
    occupation = WELDER._replace(recruitment=PROJECTS._replace(projects=projects))
    told = words.recruitment(occupation, SOURCES)
    assert (told.bars, told.words) == (bars, word)
    assert told.figure is not None
    assert told.figure.source == "France Travail, BMO, 2025"


@pytest.mark.parametrize("recruitment", [None, PROJECTS._replace(projects=None)])
def test_a_secret_number_is_unknown_and_never_zero(recruitment: None) -> None:
    told = words.recruitment(WELDER._replace(recruitment=recruitment), SOURCES)
    assert (told.bars, told.words, told.figure) == (0, "non publié", None)


def test_a_share_of_difficult_projects_is_told_when_it_rests_on_enough() -> None:
    def told(**changes: object) -> str:
        changed = WELDER._replace(recruitment=PROJECTS._replace(**changes))  # type: ignore[arg-type]
        figure = words.recruitment(changed, SOURCES).figure
        assert figure is not None
        return figure.words

    assert "67\u00a0% jugés difficiles" in told()
    assert "difficiles" not in told(difficult_base=10)
    assert "difficiles" not in told(difficult=None)
    assert "(3 bassins non publiés, non comptés)" in told(secret_basins=3)


def test_figures_are_pay_then_employment_then_the_transition() -> None:
    occupation = WELDER._replace(transition="Emploi Vert")
    pay, exits, tag = words.figures(occupation, SOURCES)
    assert "1\u202f900\u00a0€" in pay.words or "1\u202f900 €" in pay.words
    assert pay.source == "Dares, Portraits, 2020-2021"
    assert "Bac pro MSPC au lycée" in exits.words
    assert exits.source == "Depp, InserJeunes, 2022-2023"
    assert (tag.words, tag.source) == ("Emploi Vert.", "France Travail, ROME 4.0, v60, 2025-01-01")


def test_an_occupation_without_published_figures_has_none() -> None:
    bare = WELDER._replace(pay=None, routes=(BTS,))
    assert words.figures(bare, SOURCES) == ()


def test_employment_is_that_of_the_largest_group_of_leavers() -> None:
    larger = LEAVERS._replace(leavers=90, path="apprentissage")
    routes = (BAC, BTS._replace(insertion=(larger,)))
    exits = words.figures(WELDER._replace(routes=routes), SOURCES)[1]
    assert "BTS Maintenance en apprentissage" in exits.words


def test_routes_are_told_by_their_kinds_each_once_and_three_at_most() -> None:
    def line(*names: str) -> str:
        routes = tuple(BTS._replace(id=name, name=name) for name in names)
        return words.routes_line(WELDER._replace(routes=routes))

    assert line("BTS Maintenance", "BTS Électrotechnique") == "BTS"
    assert line("CAP A", "Bac pro B", "BTS C", "Master D") == "CAP, Bac\u00a0pro, BTS"
    assert line() == "voir une fiche métier"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("CAP Réalisations", "CAP"),
        ("BTSA Analyses", "BTSA"),
        ("BTS Analyses", "BTS"),
        ("Licence pro Métiers", "Licence\u00a0pro"),
        ("Licence Physique", "Licence"),
        ("Diplôme d’ingénieur, spécialité X", "Ingénieur"),
        ("Brevet rare", "Brevet rare"),
    ],
)
def test_a_diploma_is_named_by_its_kind(name: str, kind: str) -> None:
    assert words.kind_of(name) == kind


def test_a_sentence_ends_once() -> None:
    assert words.sentence("Tu as mesuré") == "Tu as mesuré."
    assert words.sentence("Tu as mesuré !") == "Tu as mesuré !"


def test_a_source_line_tells_version_date_and_licence_once() -> None:
    source = SOURCES["rome"]
    assert words.source_line(source) == "© France Travail — 60, 2025-01-01, Etalab 2.0"
    known = source._replace(attribution="ROME 60, 2025-01-01, Etalab 2.0")
    assert words.source_line(known) == "ROME 60, 2025-01-01, Etalab 2.0"
    dated = source._replace(attribution="ROME 60 - 01/01/2025")
    assert words.source_line(dated) == "ROME 60 - 01/01/2025 — Etalab 2.0"


def english(text: str) -> str:
    return {
        "Soudeur / Soudeuse": "Welder",
        "À {town}": "In {town}",
        "{place}, {deed}": "{place}, {deed}",
    }.get(text, text)


ENGLISH = Language("en", english)


def test_an_occupation_keeps_the_title_of_rome_beside_that_of_another_language() -> None:
    assert words.title_of(WELDER) == ("Soudeur / Soudeuse", "")
    assert words.title_of(WELDER, ENGLISH) == ("Welder", "Soudeur / Soudeuse")
    assert words.title_of(WELDER._replace(title="Designer"), ENGLISH) == ("Designer", "")


@pytest.mark.parametrize(("town", "told"), [("Poligny", "À Poligny"), ("Le Creusot", "Au Creusot")])
def test_a_town_is_told_as_french_says_it(town: str, told: str) -> None:
    assert words.at(town) == told


def test_what_was_done_is_told_with_its_place_when_that_is_known() -> None:
    assert words.placed("Tu as mesuré.", "Dijon") == "À Dijon, tu as mesuré."
    assert words.placed("You measured.", "Le Creusot", ENGLISH) == "In Le Creusot, you measured."
    assert words.placed("Tu as mesuré.", "") == "Tu as mesuré."


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("preferred", "À Dijon, tu as préféré : « Peser »."),
        ("liked", "À Dijon, ça t'a plu. Peser."),
        ("showed", "À Dijon, peser."),
    ],
)
def test_a_reason_says_where(kind: Kind, told: str) -> None:
    reason = Reason(kind, "lot-418/pesee", "Peser", (), 1.0, "300130", 1.0, fits=True)
    assert words.reason_sentence(reason, town="Dijon") == told


@pytest.mark.parametrize(
    ("source", "verb"),
    [
        ("lot-418/programme-1", "préféré"),
        ("lot-418/programme-4", "choisi"),
        ("lot-418/pesee", "préféré"),
    ],
)
def test_what_was_picked_later_was_chosen_among_what_was_left(source: str, verb: str) -> None:
    reason = Reason("preferred", source, "Peser", (), 1.0, "300130", 1.0, fits=True)
    assert words.reason_sentence(reason, town="Dijon") == f"À Dijon, tu as {verb} : « Peser »."


def test_a_reason_says_with_whom_when_that_is_known() -> None:
    reason = Reason("showed", "meule/geste", "Tu as mesuré", (), 1.0, "300130", 1.0, fits=True)
    told = words.reason_sentence(reason, town="Poligny", who="Inès")
    assert told == "À Poligny, avec Inès, tu as mesuré."
