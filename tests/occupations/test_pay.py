from game.occupations.archive import Archive
from game.occupations.facts import Pay
from game.occupations.pay import read_pay


def test_pay_is_that_of_the_last_years_at_the_finest_level(archive: Archive) -> None:
    found = read_pay(archive)

    assert found["D2Z42"] == Pay("D2Z42", "Soudeurs", 1746, "2017-2019", "dares-pay")
    assert sorted(found) == ["D2Z42", "G1Z70", "N0Z90"]


def test_an_unpublished_pay_is_absent(archive: Archive) -> None:
    assert "D3Z20" not in read_pay(archive)
