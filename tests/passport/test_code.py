"""The code to scan: plain text, no address to call."""

from game.passport.code import rows_of, text_of, with_code
from tests.passport.test_page import LEAD, VIEW


def test_the_text_names_the_player_and_each_lead_with_its_code() -> None:
    lines = text_of(VIEW).split("\n")
    assert lines[0] == "Étincelle, passeport de Loutre 27"
    assert lines[1] == "- Soudeur / Soudeuse (H2913)"
    assert len(lines) == 2 + len(VIEW.leads)


def test_the_code_is_square_with_three_finder_patterns() -> None:
    rows = with_code(VIEW).qr
    size = len(rows)
    assert all(len(row) == size and set(row) <= {"0", "1"} for row in rows)
    for x, y in ((0, 0), (size - 7, 0), (0, size - 7)):
        assert rows[y][x : x + 7] == rows[y + 6][x : x + 7] == "1111111"
        assert rows[y + 3][x : x + 7] == "1011101"


def test_other_leads_make_another_code() -> None:
    other = VIEW._replace(leads=(LEAD,))
    assert rows_of(text_of(other)) != rows_of(text_of(VIEW))


def test_five_leads_with_long_names_still_make_a_code() -> None:
    long = LEAD._replace(title="Technicien / Technicienne de maintenance industrielle " * 2)
    assert with_code(VIEW._replace(leads=(long,) * 5)).qr
