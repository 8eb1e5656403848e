from game.occupations.kin import kin_of, shares
from game.occupations.rome import HeldCompetence, RomeOccupation


def occupation(code: str, *macros: str, core: str = "") -> RomeOccupation:
    held = tuple(HeldCompetence(m, core=m == core, transverse=False) for m in macros)
    return RomeOccupation(code, code, code, "R", "", False, held, (), ())


def world() -> list[RomeOccupation]:
    """Eight occupations repair and diagnose, eight teach, all write reports."""
    fixers = [occupation(f"H{n}", "repair", "diagnose", "write") for n in range(8)]
    teachers = [occupation(f"K{n}", "teach", "write") for n in range(8)]
    return [*fixers, *teachers]


def test_a_core_competence_counts_as_three() -> None:
    assert shares(occupation("H1", "repair", "write", core="repair")) == {
        "repair": 0.75,
        "write": 0.25,
    }


def test_what_the_same_occupations_need_is_kin_the_closest_first() -> None:
    kin = kin_of(world())

    assert kin["repair"][0] == ("diagnose", 1.0)
    assert "teach" not in dict(kin["repair"])


def test_kinship_goes_both_ways() -> None:
    kin = kin_of(world())

    assert dict(kin["repair"])["diagnose"] == dict(kin["diagnose"])["repair"]


def test_what_few_occupations_hold_is_kin_of_nothing() -> None:
    rare = occupation("A1", "gild", "repair")

    assert "gild" not in kin_of([*world(), rare])


def test_what_all_need_alike_is_kin_of_nothing() -> None:
    alike = [occupation(f"H{n}", "repair", "write") for n in range(9)]

    assert kin_of(alike) == {}
