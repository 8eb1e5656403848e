"""Pause, settings and notices: what lies over a screen."""

import pytest

from game.canvas.areas import Sheet
from game.canvas.commands import Picture
from game.canvas.geometry import Frame
from game.screens import finish, pause, settings
from game.screens.actions import (
    BackToTitle,
    ClosePanel,
    EndSitting,
    KeepSettings,
    OpenMap,
    OpenPanel,
    OpenPassport,
    SetTextScale,
    ToggleCalm,
    ToggleContrast,
    ToggleFullScreen,
)
from game.screens.notice import with_notice
from game.screens.ui import Prefs
from tests.screens.plain import TALL, WIDE, plain, texts

FRAMES = pytest.mark.parametrize("frame", [WIDE, TALL])


def actions(sheet: Sheet) -> list[object]:
    return [a.action for a in sheet.areas if a.focusable]


@FRAMES
def test_a_pause_in_a_mission_goes_on_or_leaves_the_workshop(frame: Frame) -> None:
    sheet = pause.draw(pause.PauseView("Loutre 27", True), plain(frame))
    assert actions(sheet) == [ClosePanel(), OpenPanel("settings"), OpenMap(), BackToTitle()]
    assert "Loutre 27, ta partie est gardée." in sheet.spoken


def test_a_pause_on_the_map_offers_the_passport() -> None:
    assert OpenPassport() in actions(pause.draw(pause.PauseView("L", False), plain()))


def test_a_sitting_can_be_ended_from_the_map_alone() -> None:
    end = OpenPanel("finish")
    assert end in actions(pause.draw(pause.PauseView("L", False), plain()))
    assert end not in actions(pause.draw(pause.PauseView("L", True), plain()))


@FRAMES
def test_ending_a_sitting_is_asked_in_plain_words(frame: Frame) -> None:
    sheet = finish.draw("Loutre 27", plain(frame))
    assert actions(sheet) == [EndSitting(keep=True), EndSitting(keep=False), ClosePanel()]
    assert "Loutre 27, ta partie sera fermée : on ne pourra plus la reprendre." in sheet.spoken


def test_a_pause_that_came_by_itself_says_why() -> None:
    sheet = pause.draw(pause.PauseView("L", True, "La manette dort."), plain())
    assert "La manette dort." in texts(sheet.commands)


def test_a_panel_keeps_the_pointer_from_what_lies_under_it() -> None:
    for sheet in (
        pause.draw(pause.PauseView("L", True), plain()),
        settings.draw(full_screen=False, ui=plain()),
    ):
        under = sheet.areas[0]
        assert (under.box, under.action, under.focusable) == (WIDE.box, None, False)


@FRAMES
def test_every_setting_acts_at_once(frame: Frame) -> None:
    sheet = settings.draw(full_screen=False, ui=plain(frame))
    assert actions(sheet) == [
        SetTextScale(1.0),
        SetTextScale(1.25),
        SetTextScale(1.5),
        ToggleContrast(),
        ToggleCalm(),
        ToggleFullScreen(),
        OpenPanel("reading"),
        OpenPanel("controls"),
        OpenPanel("sound"),
        OpenPanel("credits"),
        KeepSettings(),
        ClosePanel(),
    ]


def test_switches_say_whether_they_are_on() -> None:
    off = settings.draw(full_screen=False, ui=plain())
    on = settings.draw(
        full_screen=True, ui=plain()._replace(prefs=Prefs(1.25, high_contrast=True, calm=True))
    )
    assert [s for s in off.spoken if s.endswith("non")] == [
        "Contraste élevé, non",
        "Calme (moins de mouvement), non",
        "Plein écran (F11), non",
    ]
    assert len([s for s in on.spoken if s.endswith("oui")]) == 3


def test_a_notice_is_added_and_takes_nothing_away() -> None:
    under = pause.draw(pause.PauseView("L", True), plain())
    sheet = with_notice(under, "La page est gardée.", plain())
    assert sheet.commands[: len(under.commands)] == under.commands
    assert sheet.areas == under.areas
    assert sheet.spoken[-1] == "La page est gardée."


def test_good_news_bears_a_tick_and_no_warning() -> None:
    for good, icon in ((True, "icons/check"), (False, "icons/warn")):
        drawn = with_notice(Sheet(()), "La page est gardée.", plain(), good=good).commands
        assert [c.name for c in drawn if isinstance(c, Picture)] == [icon]
