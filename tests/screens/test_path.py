"""How much time is there: a short place to choose, or a path through several."""

from game.screens.actions import ClosePanel, EnterMission
from game.screens.map_view import MapView, PathStep
from game.screens.path import draw
from tests.screens.plain import TALL, WIDE, plain

PATH = (
    PathStep("virole", "full", "Le Creusot", "lieu-press", "La virole", 11),
    PathStep("meule", "short", "Poligny", "lieu-cheese", "La meule", 4),
)
BRIEF = (PATH[1], PATH[0]._replace(route="short", minutes=4))
VIEW = MapView((), "", 1.0, path=PATH, brief=BRIEF)


def test_short_places_come_first_then_the_path_with_its_minutes() -> None:
    for frame in (WIDE, TALL):
        sheet = draw(VIEW, plain(frame, focus="step-1"))
        assert sheet.first == "brief-0"
        assert "4 minutes : un lieu au choix" in sheet.spoken
        assert "15 minutes : plusieurs lieux, dans cet ordre ou dans le tien" in sheet.spoken
        entered = [a.action for a in sheet.areas if isinstance(a.action, EnterMission)]
        assert entered == [EnterMission(s.mission, s.route) for s in (*BRIEF, *PATH)]


def test_each_step_says_where_and_how_long() -> None:
    spoken = draw(VIEW, plain()).spoken
    assert {"Le Creusot (11\u00a0min)", "Poligny, en bref (4\u00a0min)"} <= set(spoken)


def test_without_a_short_mission_the_path_is_shown_alone() -> None:
    sheet = draw(VIEW._replace(brief=()), plain())
    assert sheet.first == "close"
    assert not [w for w in sheet.spoken if "au choix" in w]


def test_who_has_seen_everything_is_sent_back_to_the_map() -> None:
    sheet = draw(VIEW._replace(path=(), brief=()), plain())
    assert "Tu as tout visité. Tu peux rejouer un lieu autrement, depuis la carte." in sheet.spoken
    assert [a.action for a in sheet.areas if a.id == "close"] == [ClosePanel()]
