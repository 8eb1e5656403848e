"""No screen is drawn with a fault, whatever the window, the text size, the contrast, the device."""

from tests.screens.lint import (
    contrast_faults,
    focus_faults,
    layout_faults,
    report,
    setting_faults,
)


def test_words_and_areas_have_room_in_every_setting() -> None:
    assert report(layout_faults()) == ""


def test_words_and_areas_have_room_however_words_are_set_and_in_either_hand() -> None:
    assert report(setting_faults()) == ""


def test_the_focus_covers_no_words_wherever_it_is() -> None:
    assert report(focus_faults()) == ""


def test_every_line_of_text_can_be_read_on_what_lies_under_it() -> None:
    assert report(contrast_faults()) == ""
