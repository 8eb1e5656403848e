"""The credits on screen."""

from game.screens.actions import ClosePanel
from game.screens.credits import CreditsView, Section, draw
from tests.screens.plain import plain

GAME = Section("Le jeu", ("Un jeu libre.",), "team")
VIEW = CreditsView((GAME, Section("Sons", ("Eux.",), "sound")))


def test_each_section_is_read_in_order_and_the_way_out_is_there() -> None:
    sheet = draw(VIEW, plain())
    assert sheet.spoken[:5] == ("Crédits et sources", "Le jeu", "Un jeu libre.", "Sons", "Eux.")
    assert sheet.first == "block-0"
    assert [a.action for a in sheet.areas if a.id == "close"] == [ClosePanel()]


def test_without_anything_to_tell_the_focus_is_on_the_way_out() -> None:
    assert draw(CreditsView(), plain()).first == "close"
