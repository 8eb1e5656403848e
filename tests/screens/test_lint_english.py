"""English words have room on every screen too."""

from game.app.world import CONTENT
from game.content.languages import Languages
from tests.screens.lint import layout_faults, report
from tests.screens.speaking import speaking


def test_english_words_and_areas_have_room_in_every_setting() -> None:
    with speaking(Languages(CONTENT), "en"):
        assert report(layout_faults()) == ""
