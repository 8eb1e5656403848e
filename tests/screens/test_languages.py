"""The languages offered on the title and in the settings."""

import pytest

from game.canvas.geometry import Frame
from game.screens import settings, title
from game.screens.actions import SetLanguage
from game.screens.languages import Languages
from tests.screens.plain import TALL, WIDE, plain, texts

FRENCH_ONLY = Languages()
TWO = Languages((("fr", "Français"), ("en", "English")), "fr")
FRAMES = pytest.mark.parametrize("frame", [WIDE, TALL])


def test_languages_follow_each_other_round_and_round() -> None:
    assert TWO.next == ("en", "English")
    assert TWO._replace(chosen="en").next == ("fr", "Français")
    assert FRENCH_ONLY.next == ("fr", "Français")


@FRAMES
def test_the_title_offers_the_next_language_by_its_own_name(frame: Frame) -> None:
    view = title.TitleView(languages=TWO)
    for focus in ("", "language"):
        sheet = title.draw(view, plain(frame, focus=focus))
        (area,) = [a for a in sheet.areas if a.id == "language"]
        assert (area.action, area.label) == (SetLanguage("en"), "English")
        assert "FR" in texts(sheet.commands)


@FRAMES
def test_the_settings_list_every_language(frame: Frame) -> None:
    sheet = settings.draw(full_screen=False, ui=plain(frame), languages=TWO)
    tiles = {a.label: a.action for a in sheet.areas if a.id.startswith("language-")}
    assert tiles == {"Français": SetLanguage("fr"), "English": SetLanguage("en")}


def test_one_language_is_no_choice() -> None:
    for sheet in (
        title.draw(title.TitleView(), plain()),
        settings.draw(full_screen=False, ui=plain()),
    ):
        assert not [a for a in sheet.areas if a.id.startswith("language")]
