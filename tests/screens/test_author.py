"""What an author sees while previewing a mission."""

import pytest

from game.canvas.geometry import Frame
from game.screens import author, faults
from game.screens.actions import CopyWalk, JumpTo, QuitGame, ToggleAuthor
from tests.screens.plain import TALL, WIDE, plain, texts

FRAMES = pytest.mark.parametrize("frame", [WIDE, TALL])
VIEW = author.AuthorView(
    "ligne-arretee",
    "armoire",
    (("reparee", "non"),),
    (("Fabriquer", "0,4"),),
    (("arrivee", "Devant la ligne"), ("armoire", "")),
)


@FRAMES
def test_every_scene_can_be_jumped_to_and_the_overlay_closed(frame: Frame) -> None:
    for focus in ("", "jump-armoire"):
        sheet = author.draw(VIEW, plain(frame, focus=focus))
        actions = [a.action for a in sheet.areas if a.focusable]
        assert actions == [ToggleAuthor(), CopyWalk(), JumpTo("arrivee"), JumpTo("armoire")]


@FRAMES
def test_variables_and_profile_are_listed_by_name(frame: Frame) -> None:
    spoken = author.draw(VIEW, plain(frame)).spoken
    assert {"reparee", "non", "Fabriquer", "0,4", "arrivee · Devant la ligne"} <= set(spoken)


def test_the_focus_starts_on_the_scene_that_is_played() -> None:
    assert author.draw(VIEW, plain()).first == "jump-armoire"
    assert author.draw(VIEW._replace(scene=""), plain()).first == "close"


def test_what_check_advises_is_counted_and_told() -> None:
    spoken = author.draw(VIEW._replace(advice=("14 : jamais lue (W205)",)), plain()).spoken
    assert "Avertissements de « check » : 1" in spoken
    assert "14 : jamais lue (W205)" in spoken


def test_a_long_list_of_scenes_scrolls() -> None:
    many = tuple((f"s{i}", "") for i in range(40))
    assert author.draw(VIEW._replace(scenes=many), plain()).scroll_by > 0


def test_faults_are_shown_in_the_words_of_the_check_and_can_be_closed() -> None:
    lines = ("mission.yaml:4:2  E107  scène inconnue", "  4 | go: reunoin", "")
    sheet = faults.draw(faults.FaultsView("1 erreur", lines), plain())
    assert [a.action for a in sheet.areas] == [QuitGame()]
    assert sheet.spoken[:3] == ("1 erreur", *lines[:2])
    assert "  4 | go: reunoin" in texts(sheet.commands)
