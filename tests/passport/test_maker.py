"""From decisions to leads: real occupations, real reasons, no mark."""

from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.world import CONTENT
from game.occupations.table import load
from game.passport.maker import Beside, Maker, Skill, share
from game.scoring.evidence import Alternative, Evidence, Performance, Preference, Rating

REPAIR, EXPLAIN = "300185", "300440"
SKILLS = {
    REPAIR: Skill("Réparer une machine", "wrench", "Tu as réparé"),
    EXPLAIN: Skill("Expliquer", "speech", "Tu as expliqué"),
}
HANDS = Alternative("mains", (1.0, 0.2, 0.0, 0.0, 0.0, 0.2), (REPAIR,))
WORDS = Alternative("mots", (0.0, 0.0, 0.0, 1.0, 0.3, 0.0), (EXPLAIN,))


@lru_cache(maxsize=1)
def maker() -> Maker:
    return Maker(load(CONTENT / "occupations"))


def choices(count: int, chosen: int = 0) -> list[Evidence]:
    return [
        Preference(
            f"c{n}", chosen, (HANDS, WORDS), "Démonter le moteur" if not chosen else "Parler"
        )
        for n in range(count)
    ]


def test_without_decisions_there_is_no_lead_and_something_to_try() -> None:
    view = maker().make("Loutre 27", [], SKILLS, 0)
    assert view.leads == ()
    assert not view.clear
    assert view.advice


def test_a_clear_preference_gives_five_leads_in_three_domains_with_reasons() -> None:
    view = maker().make("Loutre 27", choices(20), SKILLS, 20)
    assert view.clear
    assert view.strongest[0] == "R"
    assert len(view.leads) == 5
    assert len({lead.code[:3] for lead in view.leads}) >= 3
    assert all(lead.why and lead.reasons and lead.title.count(" / ") <= 1 for lead in view.leads)


def test_every_figure_has_a_source_and_a_year() -> None:
    view = maker().make("Loutre 27", choices(20), SKILLS, 20)
    figures = [f for lead in view.leads for f in (lead.recruitment.figure, *lead.facts) if f]
    assert figures
    assert all(any(c.isdigit() for c in f.source) and ", " in f.source for f in figures)
    assert view.sources


def test_few_clues_never_give_a_strong_lead() -> None:
    view = maker().make("Loutre 27", choices(1), SKILLS, 1)
    assert not view.clear
    assert {lead.level for lead in view.leads} <= {"explore"}
    assert view.advice


def test_opposite_choices_give_other_leads() -> None:
    hands = maker().make("A", choices(20), SKILLS, 20)
    words = maker().make("B", choices(20, chosen=1), SKILLS, 20)
    assert {x.code for x in hands.leads} != {x.code for x in words.leads}


def test_what_a_gesture_showed_is_its_best_value() -> None:
    shows = [Performance("g1", REPAIR, 0.4), Performance("g2", REPAIR, 0.9)]
    view = maker().make("Loutre 27", [*choices(3), *shows], SKILLS, 3)
    assert [(s.label, s.icon, s.value) for s in view.shown] == [
        ("Réparer une machine", "wrench", 0.9)
    ]


def test_an_activity_that_pleased_may_be_the_reason() -> None:
    liked: list[Evidence] = [
        Rating(f"g{n}", (1.0, 0.0, 0.0, 0.0, 0.0, 0.0), 2, (REPAIR,), "Le geste") for n in range(6)
    ]
    view = maker().make("Loutre 27", liked, SKILLS, 1)
    assert view.leads
    assert all(lead.reasons for lead in view.leads)


@given(st.floats(-5, 5), st.floats(-5, 5))
def test_the_radar_keeps_order_and_never_leaves_its_rings(a: float, b: float) -> None:
    low, high = sorted((a, b))
    assert 0 < share(low) <= share(high) <= 1
    assert share(0.0) == pytest.approx(0.5)


def test_a_reason_without_a_named_skill_is_told_as_the_player_read_it() -> None:
    view = maker().make("Loutre 27", choices(20), {}, 20)
    assert "Démonter le moteur." in {lead.why for lead in view.leads}


def test_reasons_say_in_which_town_it_was_done() -> None:
    made = [
        e._replace(source=f"meule/{e.source}") for e in choices(20) if isinstance(e, Preference)
    ]
    beside = Beside(towns={"meule": "Poligny"})
    view = maker().make("Loutre 27", made, SKILLS, 20, beside=beside)
    told = {lead.why for lead in view.leads} | {r for lead in view.leads for r in lead.reasons}
    assert "À Poligny, tu as réparé." in told
    assert "À Poligny, tu as préféré : « Démonter le moteur »." in told


def test_while_clues_are_few_leads_start_near_what_was_met() -> None:
    far = maker().make("Loutre 27", choices(2), SKILLS, 2)
    met = {"I1302", "H2503"}
    near = maker().make("Loutre 27", choices(2), SKILLS, 2, met=met)
    around = {n for code in met for n in maker().occupations[code].neighbours} | met
    assert not near.clear
    assert {lead.code for lead in near.leads[:3]} <= around
    assert len({lead.code for lead in near.leads} & around) > len(
        {lead.code for lead in far.leads} & around
    )


def test_once_it_is_clear_decisions_alone_say_what_comes_first() -> None:
    alone = maker().make("Loutre 27", choices(20), SKILLS, 20)
    met = maker().make("Loutre 27", choices(20), SKILLS, 20, met={"I1302", "H2503"})
    assert [lead.code for lead in met.leads[:3]] == [lead.code for lead in alone.leads[:3]]


def test_five_leads_start_with_five_lines_when_there_are_five_deeds() -> None:
    codes = (REPAIR, "300180", "300139", "300255", "300153", "300233")
    skills = {code: Skill(f"Faire {code}", "gear", f"Tu as fait {code}") for code in codes}
    made: list[Evidence] = [
        Preference(f"c{n}", 0, (HANDS._replace(skills=(code,)), WORDS), f"Choisir {n}")
        for n, code in enumerate(codes * 3)
    ]
    whys = [lead.why for lead in maker().make("Loutre 27", made, skills, 18).leads]
    assert len(set(whys)) == len(whys) == 5


def test_the_same_deed_on_two_leads_is_told_by_two_decisions() -> None:
    made: list[Evidence] = [
        Preference(f"c{n}", 0, (HANDS, WORDS), f"Réparer {n}") for n in range(12)
    ]
    whys = [lead.why for lead in maker().make("Loutre 27", made, SKILLS, 12).leads]
    assert whys.count("Tu as réparé.") == 1
    assert len(set(whys)) == 5
    assert all(why == "Tu as réparé." or why.startswith("Tu as choisi") for why in whys)
