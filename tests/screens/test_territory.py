"""The map of the region."""

from game.canvas.commands import Picture, Text
from game.screens.actions import BackToTitle, EnterMission, OpenPanel, OpenPassport, SelectPlace
from game.screens.book_actions import OpenBook
from game.screens.map_view import MapView, PlaceView
from game.screens.territory import draw
from tests.screens.placed import placed
from tests.screens.plain import TALL, WIDE, drawings, plain, texts

HERE = PlaceView(
    "a", "Montbéliard", "Ligne", "Un tapis.", "robot", 0.9, 0.3, "open", "m", "M", 10, 3, "Nadia", 1
)
LATER = PlaceView("b", "Nevers", "Trains", "Des trains.", "train", 0.1, 0.6, "coming")
VIEW = MapView((HERE, LATER), "a", 1.2, (("Vesoul", 0.5, 0.3),), (("Doubs", 0.6, 0.5),))


def test_every_place_can_be_chosen_and_the_chosen_one_has_the_focus() -> None:
    sheet = draw(VIEW, plain())
    assert sheet.first == "place-a"
    places = {a.label: a.action for a in sheet.areas if a.id.startswith("place-")}
    assert places == {"Montbéliard": SelectPlace("a"), "Nevers": SelectPlace("b")}


def test_a_place_that_is_open_has_two_ways_in() -> None:
    for frame in (WIDE, TALL):
        ways = {a.label: a.action for a in draw(VIEW, plain(frame)).areas if "enter" in a.id}
        assert ways == {
            "Entrer (10\u00a0min)": EnterMission("m", "full"),
            "En bref (3\u00a0min)": EnterMission("m", "short"),
        }


def test_the_two_ways_in_are_written_in_one_size_on_a_totem() -> None:
    view = VIEW._replace(places=(HERE._replace(minutes=1000), LATER))
    written = [p.leaf for p in placed(draw(view, plain(TALL)).commands)]
    ways = [t for t in written if isinstance(t, Text) and "min)" in t.text]
    assert len(ways) == 2
    assert len({t.size for t in ways}) == 1


def test_a_mission_without_short_route_guide_or_gesture_says_none_of_them() -> None:
    bare = HERE._replace(minutes_short=0, guides="", gestures=0)
    for frame in (WIDE, TALL):
        sheet = draw(VIEW._replace(places=(bare, LATER)), plain(frame))
        ways = {a.label: a.action for a in sheet.areas if "enter" in a.id}
        assert ways == {"Entrer (10\u00a0min)": EnterMission("m", "full")}
        assert not {"Nadia", "1 geste à essayer"} & set(sheet.spoken)
        assert not [said for said in sheet.spoken if "geste" in said or "guide" in said]


def test_who_welcomes_stands_in_the_picture_beside_the_machine() -> None:
    met = HERE._replace(guide="nadia-benali")
    for frame in (WIDE, TALL):
        sheet = draw(VIEW._replace(places=(met, LATER)), plain(frame))
        pictures = {c.name: c.box for c in sheet.commands if isinstance(c, Picture)}
        vignette, guide = pictures["places/vignette"], pictures["people/nadia-benali"]
        assert vignette.x <= guide.x
        assert guide.right <= vignette.right
        assert abs(guide.bottom - vignette.bottom) < 1
        alone = draw(VIEW, plain(frame))
        assert "people/nadia-benali" not in drawings(alone.commands)


def test_the_card_follows_the_focus_and_its_ways_in_stay_with_it() -> None:
    there = LATER._replace(
        state="open", mission="n", mission_title="Le train", minutes=8, minutes_short=2
    )
    view = VIEW._replace(places=(HERE, there))
    for frame in (WIDE, TALL):
        assert {"Montbéliard · Ligne", "M"} <= set(draw(view, plain(frame)).spoken)
        for focus in ("place-b", "enter-b", "enter-short-b"):
            sheet = draw(view, plain(frame, focus=focus))
            assert {"Nevers · Trains", "Le train"} <= set(sheet.spoken)
            ways = {a.id: a.action for a in sheet.areas if a.id.startswith("enter")}
            assert ways["enter-b"] == EnterMission("n", "full")


def test_a_place_to_come_has_no_way_in_and_says_so() -> None:
    for frame in (WIDE, TALL):
        sheet = draw(VIEW._replace(selected="b"), plain(frame))
        assert not [a for a in sheet.areas if "enter" in a.id]
        assert "Ce lieu ouvrira bientôt." in sheet.spoken


def test_visited_places_are_counted() -> None:
    done = VIEW._replace(places=(HERE._replace(state="done", gestures=2), LATER))
    assert "Aucun lieu visité sur 1" in draw(VIEW, plain()).spoken
    assert "1 lieu visité sur 1" in draw(done, plain()).spoken
    both = done._replace(places=(done.places[0], LATER._replace(state="done", mission="n")))
    assert "2 lieux visités sur 2" in draw(both, plain()).spoken


def test_the_passport_is_offered_once_there_is_one_and_home_before() -> None:
    assert [a.id for a in draw(VIEW, plain()).areas if isinstance(a.action, BackToTitle)] == [
        "home"
    ]
    for frame in (WIDE, TALL):
        sheet = draw(VIEW._replace(has_passport=True), plain(frame))
        assert [a.label for a in sheet.areas if isinstance(a.action, OpenPassport)] == ["Passeport"]


def test_names_of_rivers_and_towns_give_way_to_medallions() -> None:
    assert {"Vesoul", "Doubs"} <= set(texts(draw(VIEW, plain()).commands))
    hidden = VIEW._replace(landmarks=(("Vesoul", 0.9, 0.3),), rivers=(("Doubs", 0.9, 0.3),))
    assert not {"Vesoul", "Doubs"} & set(texts(draw(hidden, plain()).commands))


def test_a_medallion_pushed_aside_is_tied_to_its_town() -> None:
    alone = draw(VIEW._replace(places=(HERE,)), plain())
    pair = draw(VIEW._replace(places=(HERE, HERE._replace(id="c"))), plain())
    assert len([a for a in pair.areas if a.id.startswith("place-")]) == 2
    assert len(pair.commands) > len(alone.commands) + 8


def test_a_crowd_of_places_is_shown_with_the_smallest_names() -> None:
    crowd = tuple(HERE._replace(id=f"p{i}", town="Une très longue ville") for i in range(20))
    sheet = draw(VIEW._replace(places=crowd, selected="p0"), plain(text_scale=1.5))
    assert len([a for a in sheet.areas if a.id.startswith("place-")]) == 20


def test_a_suggested_place_says_why_and_bears_a_spark() -> None:
    view = VIEW._replace(places=(HERE._replace(reason="teach"), LATER))
    sheet = draw(view, plain(TALL))
    assert "Ce qui nous apprendrait le plus sur toi" in sheet.spoken
    assert drawings(sheet.commands).count("icons/spark") == 2
    assert "icons/spark" not in drawings(draw(VIEW, plain(TALL)).commands)


def test_a_place_already_visited_tells_the_ending_reached() -> None:
    done = HERE._replace(state="done", ending="La ligne repart", reason="new")
    spoken = draw(VIEW._replace(places=(done, LATER)), plain(TALL)).spoken
    assert "Ta fin : La ligne repart" in spoken
    assert "Un geste que tu n'as pas encore essayé" not in spoken


def test_the_book_and_the_path_are_one_press_away() -> None:
    for frame in (WIDE, TALL):
        asked = {a.action for a in draw(VIEW, plain(frame)).areas if a.id in ("book", "path")}
        assert asked == {OpenBook(), OpenPanel("path")}
