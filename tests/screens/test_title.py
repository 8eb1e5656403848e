"""The first screen."""

from game.screens.actions import QuitGame, ResumeSitting, StartSitting
from game.screens.title import TitleView, draw
from tests.screens.plain import TALL, WIDE, plain, texts


def test_a_first_player_starts_at_once() -> None:
    sheet = draw(TitleView(), plain(WIDE))
    assert sheet.first == "start"
    assert [a.action for a in sheet.areas if a.id in ("start", "resume")] == [StartSitting()]
    assert "Commencer" in sheet.spoken


def test_a_sitting_cut_short_is_offered_first_by_its_nickname() -> None:
    for frame in (WIDE, TALL):
        sheet = draw(TitleView("s1", "Loutre 27"), plain(frame))
        actions = {a.id: a.action for a in sheet.areas}
        assert sheet.first == "resume"
        assert actions["resume"] == ResumeSitting("s1")
        assert actions["start"] == StartSitting()
        assert "Reprendre (Loutre 27)" in sheet.spoken


def test_what_went_wrong_at_the_start_is_told() -> None:
    for frame in (WIDE, TALL):
        assert "Rien ne va." in texts(draw(TitleView(notice="Rien ne va."), plain(frame)).commands)


def test_escape_leaves_the_game_from_the_title_only_by_its_own_button() -> None:
    sheet = draw(TitleView(), plain())
    (area,) = [a for a in sheet.areas if "escape" in a.keys]
    assert area.action == QuitGame()
    assert area.label == "Quitter le jeu"
