from hypothesis import given
from hypothesis import strategies as st

from game.scoring.matching import Level, Match
from game.scoring.selection import leads, longer, with_met


def match(code: str, score: float, family: str = "", level: Level = "lead") -> Match:
    return Match(code, score, score, 0.0, 0.0, level, code[:3], family)


def ranked(*codes: str, level: Level = "lead") -> list[Match]:
    return [match(code, 1.0 - k / 100, level=level) for k, code in enumerate(codes)]


def codes(matches: tuple[Match, ...]) -> list[str]:
    return [m.code for m in matches]


ladders = st.lists(
    st.tuples(st.integers(10, 16), st.integers(0, 9), st.integers(0, 6)),
    max_size=40,
    unique_by=lambda row: row[:2],
).map(
    lambda rows: [
        match(f"H{domain}{n:02d}", 1.0 - k / 100, f"F{family}")
        for k, (domain, n, family) in enumerate(rows)
    ]
)


def test_the_best_five_stand_as_they_are_when_they_are_varied_enough() -> None:
    table = ranked("H1101", "H1201", "H1301", "H1102", "H1103", "H1401")
    assert codes(leads(table)) == ["H1101", "H1201", "H1301", "H1102", "H1103"]


def test_a_third_domain_takes_the_last_place_if_it_must() -> None:
    table = ranked("H1101", "H1102", "H1103", "H1104", "H1105", "H1201", "H1301")
    assert codes(leads(table)) == ["H1101", "H1102", "H1103", "H1201", "H1301"]


HOME_IN_TEN = ("H1101", "H1201", "H1301", "H1401", "H1501", "H1601", "H1302", "H1303")


def test_two_leads_stay_in_the_domain_that_holds_most_of_the_first_ten() -> None:
    assert codes(leads(ranked(*HOME_IN_TEN))) == ["H1101", "H1201", "H1301", "H1401", "H1302"]


def test_nothing_is_kept_for_a_domain_while_all_is_to_explore() -> None:
    table = ranked(*HOME_IN_TEN, level="explore")
    assert codes(leads(table)) == ["H1101", "H1201", "H1301", "H1401", "H1501"]


def test_three_domains_come_before_a_second_lead_of_the_strongest() -> None:
    table = ranked("H1101", "H1102", "H1103", "H1201", "H1301")
    assert codes(leads(table, count=3)) == ["H1101", "H1201", "H1301"]


def test_a_place_kept_in_vain_goes_to_the_next_new_family() -> None:
    table = [
        match("H1001", 0.9, "F1"),
        match("H1201", 0.8, "F2"),
        match("H1301", 0.7, "F3"),
        match("H1002", 0.6, "F2"),
        match("H1401", 0.5, "F4"),
        match("H1501", 0.4, "F5"),
    ]
    assert codes(leads(table)) == ["H1001", "H1201", "H1301", "H1401", "H1501"]


def test_near_duplicates_leave_their_place_to_the_next() -> None:
    table = [
        match("H1101", 0.9, "F1"),
        match("H1102", 0.8, "F1"),
        match("H1201", 0.7, "F2"),
        match("H1301", 0.6, "F3"),
    ]
    assert codes(leads(table, count=3)) == ["H1101", "H1201", "H1301"]


def test_near_duplicates_come_back_when_nothing_else_is_left() -> None:
    table = [match("H1101", 0.9, "F1"), match("H1102", 0.8, "F1"), match("H1201", 0.7, "F1")]
    assert codes(leads(table)) == ["H1101", "H1102", "H1201"]


def test_one_domain_is_enough_when_there_is_only_one() -> None:
    table = ranked("H1101", "H1102", "H1103", "H1104", "H1105", "H1106")
    assert codes(leads(table)) == ["H1101", "H1102", "H1103", "H1104", "H1105"]


@given(ladders)
def test_leads_are_five_of_the_ranking_in_its_order(table: list[Match]) -> None:
    found = leads(table)
    assert len(found) == min(5, len(table))
    assert list(found) == [m for m in table if m in found]


@given(ladders)
def test_leads_come_from_three_domains_where_families_allow(table: list[Match]) -> None:
    alone = [m._replace(family="") for m in table]
    assert len({m.domain for m in leads(alone)}) >= min(3, len({m.domain for m in table}))


@given(ladders)
def test_no_two_leads_are_of_one_family_when_five_families_exist(table: list[Match]) -> None:
    found = leads(table, domains=1)
    if len({m.family for m in table}) >= 5:
        assert len({m.family for m in found}) == len(found)


@given(ladders, st.integers(0, 20))
def test_the_longer_list_starts_with_the_leads(table: list[Match], count: int) -> None:
    found = longer(table, count)
    first = leads(table, min(5, count))
    assert found[: len(first)] == first
    assert len(found) == len(set(found)) == min(count, len(table))


@given(ladders)
def test_the_first_ten_hold_three_domains(table: list[Match]) -> None:
    alone = [m._replace(family="") for m in table]
    ten = {m.domain for m in longer(alone, 10)}
    assert len(ten) >= min(3, len({m.domain for m in table}))


def a_table(place: int) -> list[Match]:
    """Forty occupations of which the one at `place` was met."""
    names = [f"H{11 + k % 8}{k:02d}" for k in range(40)]
    names[place] = "I1302"
    return ranked(*names)


def test_an_occupation_met_that_the_decisions_point_to_gets_the_last_lead() -> None:
    table = a_table(9)
    chosen = leads(table)
    assert codes(with_met(chosen, table, {"I1302"})) == [*codes(chosen)[:4], "I1302"]


def test_one_that_they_do_not_point_to_stays_out() -> None:
    table = a_table(10)
    assert with_met(leads(table), table, {"I1302"}) == leads(table)


def test_nothing_changes_when_a_lead_was_met_or_nothing_was() -> None:
    table = a_table(2)
    for met in ({"I1302"}, set[str]()):
        assert with_met(leads(table), table, met) == leads(table)
    assert with_met((), (), {"I1302"}) == ()


def test_the_guest_takes_no_variety_away() -> None:
    table = ranked(
        "H1101", "H1102", "H1103", "H1201", "I1301", "I1302", *[f"H11{n}" for n in range(20, 40)]
    )
    chosen = (table[0], table[1], table[2], table[3], table[4])
    after = with_met(chosen, table, {"I1302"})
    assert codes(after) == ["H1101", "H1102", "H1103", "H1201", "I1302"]
    alone = (table[0], table[3], table[4])
    kept = with_met(alone, [*alone, match("H1104", 0.5), *table], {"H1104"})
    assert codes(kept) == ["H1201", "I1301", "H1104"]


@given(ladders, st.integers(0, 39))
def test_whoever_was_met_the_leads_stay_as_many_and_as_varied(
    table: list[Match], place: int
) -> None:
    chosen = leads(table)
    met = {table[place % len(table)].code} if table else set()
    after = with_met(chosen, table, met)
    assert len(after) == len(chosen)
    assert len({m.code for m in after}) == len(after)
    assert len({m.domain for m in after}) >= min(3, len({m.domain for m in chosen}))


def test_several_guests_come_in_and_none_of_them_leaves_for_another() -> None:
    table = a_table(8)
    met = {"I1302", table[7].code, table[9].code}
    after = codes(with_met(leads(table), table, met, 3))
    assert set(after[-3:]) == met
    assert after[:2] == codes(leads(table))[:2]


def test_guests_stay_out_where_they_would_take_a_domain_away() -> None:
    table = ranked("H1101", "H1201", "I1301", *[f"H11{n}" for n in range(20, 60)])
    chosen = tuple(table[:3])
    assert with_met(chosen, table, {"H1120"}) == (table[1], table[2], table[3])
    assert with_met(chosen, table, {"H1120", "H1201", "I1301"}, 3) == (
        table[1],
        table[2],
        table[3],
    )
    assert with_met(chosen, table, {"H1101", "H1120"}, 2) == chosen
