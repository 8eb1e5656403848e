"""The table that ships with the game, as it is on disk."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from game.occupations.build import INDUSTRY, SHIPPED
from game.occupations.facts import Diploma, Occupation
from game.occupations.profiled import all_profiled
from game.occupations.table import Occupations, load
from game.scoring.evidence import TYPES

FOLDER = Path(__file__).parents[2] / "content/occupations"
LARGEST = 750_000  # bytes, all files of the table


@pytest.fixture(scope="module")
def occupations() -> Occupations:
    return load(FOLDER)


@pytest.fixture(scope="module")
def diplomas(occupations: Occupations) -> set[Diploma]:
    return {diploma for occupation in occupations.values() for diploma in occupation.routes}


def test_it_holds_industry_and_what_supports_it(occupations: Occupations) -> None:
    industry = [code for code in occupations if code.startswith(INDUSTRY)]

    assert len(industry) == 256
    assert len(occupations) == 431
    assert all(code.startswith(SHIPPED) for code in occupations)
    assert list(occupations) == sorted(occupations)
    assert len(occupations.macro_competences) == 507


def test_it_is_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.glob("*.json*")) < LARGEST


def test_titles_are_paired_or_have_one_form(occupations: Occupations) -> None:
    for occupation in occupations.values():
        paired = " / " in occupation.title
        assert paired == (occupation.feminine != occupation.masculine)
        assert " / " not in occupation.feminine + occupation.masculine
        assert occupation.feminine
        assert occupation.masculine


def test_letters_are_one_or_two_types(occupations: Occupations) -> None:
    for occupation in occupations.values():
        assert 1 <= len(occupation.letters) <= 2
        assert set(occupation.letters) <= set(TYPES)


def test_every_profile_is_distinct_and_between_zero_and_one(occupations: Occupations) -> None:
    profiles = [occupation.interest for occupation in occupations.values()]

    assert len(set(profiles)) == len(profiles)
    assert all(0.0 <= value <= 1.0 for profile in profiles for value in profile)


def test_the_official_major_letter_is_nearly_always_the_strongest_type(
    occupations: Occupations,
) -> None:
    """All but a few whose content speaks clearly for their minor letter."""
    strongest = {o.code: TYPES[o.interest.index(max(o.interest))] for o in occupations.values()}
    others = [o for o in occupations.values() if strongest[o.code] != o.letters[0]]

    assert len(others) <= 10
    assert all(strongest[o.code] in o.letters for o in others)


def test_neighbours_are_other_occupations(occupations: Occupations) -> None:
    for code, occupation in occupations.items():
        assert len(occupation.neighbours) >= 6
        assert len(set(occupation.neighbours)) == len(occupation.neighbours)
        assert code not in occupation.neighbours
        assert all(re.fullmatch(r"[A-N]\d{4}", neighbour) for neighbour in occupation.neighbours)


def test_skills_are_macro_competences(occupations: Occupations) -> None:
    for occupation in occupations.values():
        assert occupation.skills
        for skill in occupation.skills:
            assert skill.code in occupations.macro_competences
            assert 0 <= skill.core <= skill.competences > 0


def test_contexts_have_a_label(occupations: Occupations) -> None:
    held = {context for occupation in occupations.values() for context in occupation.contexts}

    assert held == set(occupations.contexts)


def every_source(occupation: Occupation) -> list[str]:
    figures = [occupation.recruitment, *occupation.other_recruitment, occupation.pay]
    outcomes = [each.source for diploma in occupation.routes for each in diploma.insertion]
    return [
        occupation.source,
        occupation.interest_source,
        *(figure.source for figure in figures if figure),
        *(diploma.source for diploma in occupation.routes),
        *outcomes,
    ]


def test_every_figure_names_a_source_that_is_there(occupations: Occupations) -> None:
    named = Counter(s for o in occupations.values() for s in every_source(o))

    assert set(named) <= set(occupations.sources)
    assert {
        "rome",
        "interest-profile",
        "bmo-2025",
        "dares-pay",
        "certif-info",
        "inserjeunes",
    } <= set(named)


def test_every_source_says_who_when_and_under_what_licence(occupations: Occupations) -> None:
    for source in occupations.sources.values():
        assert all(source), source


def test_recruitment_never_turns_a_secret_into_a_zero(occupations: Occupations) -> None:
    for occupation in occupations.values():
        for figure in (occupation.recruitment, *occupation.other_recruitment):
            if figure is None:
                continue
            assert figure.projects != 0 or not figure.secret_basins
            assert (figure.difficult is None) == (figure.difficult_base == 0)
            assert figure.difficult_base <= (figure.projects or 0)
            assert figure.year == "2025"


def test_figures_stand_beside_the_occupations_of_their_rank(occupations: Occupations) -> None:
    """Engineers' figures never stand beside a technician."""
    for occupation in occupations.values():
        if occupation.masculine.startswith("Technicien"):
            for figure in (occupation.recruitment, occupation.pay):
                assert figure is None or not figure.name.startswith(("Ingénierie", "Direction"))


def test_nearly_all_have_recruitment_and_pay(occupations: Occupations) -> None:
    recruiting = sum(o.recruitment is not None for o in occupations.values())
    paid = sum(o.pay is not None for o in occupations.values())

    assert recruiting >= 250
    assert paid >= 235
    assert all(1_000 < o.pay.euros < 6_000 for o in occupations.values() if o.pay)


def test_every_occupation_has_one_to_six_routes_from_the_lowest_level_up(
    occupations: Occupations,
) -> None:
    for occupation in occupations.values():
        levels = [diploma.level for diploma in occupation.routes]
        assert 1 <= len(levels) <= 6
        assert levels == sorted(levels)


def test_diploma_names_are_short_and_readable(diplomas: set[Diploma]) -> None:
    for diploma in diplomas:
        assert len(diploma.name) <= 110, diploma.name
        assert not diploma.name.isupper()
        assert "(ne)" not in diploma.name
        assert 3 <= diploma.level <= 7


def test_rates_of_employment_are_shares_of_twenty_leavers_at_least(
    diplomas: set[Diploma],
) -> None:
    outcomes = [outcome for diploma in diplomas for outcome in diploma.insertion]

    assert len(outcomes) > 50
    for outcome in outcomes:
        assert outcome.path in {"scolaire", "apprentissage"}
        assert outcome.leavers >= 20
        assert 0.0 < outcome.after_6_months <= 1.0
        assert 0.0 < outcome.after_12_months <= 1.0


@pytest.mark.parametrize(
    ("code", "route"),
    [
        ("I1302", "Bac pro Maintenance des systèmes de production connectés"),
        ("H1208", "BTS Conception et réalisation de systèmes automatiques"),
        ("H2916", "Certificat de spécialisation Technicien en soudage"),
        ("H2902", "Bac pro Technicien en chaudronnerie industrielle"),
        ("H2104", "Certificat de spécialisation Technicien spécialisé en transformation laitière"),
        ("H1206", "Diplôme d'ingénieur UTBM (Belfort), mécanique"),
    ],
)
def test_routes_are_those_that_an_adviser_would_name(
    occupations: Occupations, code: str, route: str
) -> None:
    assert route in {diploma.name for diploma in occupations[code].routes}


def test_the_ranking_takes_them_all(occupations: Occupations) -> None:
    ready = all_profiled(occupations)

    assert len({each.family for each in ready}) == 137
    assert all(max((each.held or {}).values()) == 1.0 for each in ready)
    assert all(0.0 < need <= 1.0 for each in ready for need in each.skills.values())


def test_the_trades_met_most_often_are_told_in_a_line_of_ours(occupations: Occupations) -> None:
    told = [o for o in occupations.values() if o.about]

    assert len(told) >= 100
    for occupation in told:
        assert len(occupation.about.replace(" : ", " ").split()) <= 20, occupation.about
        assert occupation.about.endswith(".")
        assert occupation.about[0].isupper()


def test_lines_on_occupations_are_about_those_of_the_table(occupations: Occupations) -> None:
    path = FOLDER / "descriptions.jsonl"
    codes = [json.loads(line)["code"] for line in path.read_text(encoding="utf-8").splitlines()]

    assert codes == sorted(set(codes))
    assert set(codes) <= set(occupations)


def test_conditions_of_work_are_those_of_the_table_in_plain_words(occupations: Occupations) -> None:
    assert set(occupations.conditions) <= set(occupations.contexts)
    assert all(len(words.split()) <= 15 for words in occupations.conditions.values())
    told = [any(c in occupations.conditions for c in o.contexts) for o in occupations.values()]
    assert sum(told) / len(told) > 0.95


def test_families_have_plain_names_that_are_nobody_in_particular(occupations: Occupations) -> None:
    """« Soudage », not « Soudeurs »; a new family of another year keeps its published name."""
    figures = [f for o in occupations.values() for f in (o.recruitment, o.pay) if f]

    assert len(figures) > 700
    for figure in figures:
        assert len(figure.name) <= 65
        assert not re.match(r"Ouvriers|Techniciens|Agents|Ingénieurs|Cadres", figure.name)


def test_every_trade_seen_in_a_mission_is_told(occupations: Occupations) -> None:
    missions = (FOLDER.parent / "missions").glob("*/mission.yaml")
    trades = {code for path in missions for code in yaml.safe_load(path.read_bytes())["trades"]}

    assert trades
    assert [code for code in sorted(trades) if not occupations[code].about] == []
