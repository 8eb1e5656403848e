"""Looking around a workshop."""

from game.canvas.commands import Picture, Shape
from game.canvas.geometry import Anchor
from game.screens.explore import draw
from game.screens.ui import Ui
from game.session.commands import Leave, Undo, Visit
from game.session.view import ExploreView
from game.story.state import OpenSpot
from tests.screens.plain import WIDE, drawings, plain, texts

TONE = plain(WIDE).tone
TALK = OpenSpot("yanis", "talk", "Yanis", "gauche", "yanis", "", True, "Entendre Yanis", False)
LOOK = OpenSpot("tapis", "look", "Le tapis", "tapis", "", "gear", False, "", False)
VIEW = ExploreView(
    "m",
    "s",
    "L'atelier",
    "Ligne 3",
    "",
    "e",
    (TALK, LOOK),
    (("yanis", "yanis-kone"),),
    "Partir",
    False,
)


def ui() -> Ui:
    anchors = {"gauche": Anchor(400, 650, 280), "tapis": Anchor(800, 500)}
    return plain(WIDE)._replace(anchors=anchors)


def test_every_spot_can_be_visited_and_a_person_stands_there() -> None:
    sheet = draw(VIEW, ui())
    actions = {a.id: a.action for a in sheet.areas}
    assert actions["spot-yanis"] == Visit("yanis")
    assert actions["spot-tapis"] == Visit("tapis")
    assert "people/yanis-kone" in drawings(sheet.commands)


def test_the_focus_starts_on_what_is_to_do_then_on_the_way_out() -> None:
    done = (TALK._replace(done=True), LOOK)
    assert draw(VIEW, ui()).first == "spot-yanis"
    assert draw(VIEW._replace(spots=done, can_leave=True), ui()).first == "leave"
    assert draw(VIEW._replace(spots=done), ui()).first == ""


def test_the_way_out_and_the_way_back_are_there_when_they_are_open() -> None:
    closed = {a.id for a in draw(VIEW, ui()).areas}
    opened = {
        a.id: a.action for a in draw(VIEW._replace(can_leave=True, can_undo=True), ui()).areas
    }
    assert not closed & {"leave", "undo"}
    assert (opened["leave"], opened["undo"]) == (Leave(), Undo())


def test_objectives_are_listed_only_when_something_must_be_done() -> None:
    assert "À faire ici" in texts(draw(VIEW, ui()).commands)
    free = draw(VIEW._replace(spots=(LOOK,)), ui())
    assert "À faire ici" not in texts(free.commands)


def test_a_spot_that_the_backdrop_does_not_know_stands_in_the_middle() -> None:
    (spot,) = [a for a in draw(VIEW._replace(spots=(LOOK,)), plain()).areas if a.id == "spot-tapis"]
    assert spot.box.holds(640, 360)


def test_too_many_spots_for_the_room_are_all_shown_with_small_names() -> None:
    crowd = tuple(
        LOOK._replace(spot=f"s{i}", label=f"Une chose parmi tant d'autres {i}") for i in range(60)
    )
    sheet = draw(VIEW._replace(spots=crowd), ui())
    assert sum(a.id.startswith("spot-") for a in sheet.areas) == 60


def test_a_spot_already_seen_is_ticked() -> None:
    seen = VIEW._replace(spots=(TALK, LOOK._replace(done=True)))
    ticks = [n for n in drawings(draw(seen, ui()).commands) if n == "icons/check"]
    assert len(ticks) == 1
    assert "icons/check" not in drawings(draw(VIEW, ui()).commands)


def views(focus: str, x: float = 400) -> list[str]:
    """Where each standing person looks: "" to the player."""
    at = ui()._replace(focus=focus, anchors={"gauche": Anchor(x, 650, 280)})
    commands = draw(VIEW, at).commands
    people = [c for c in commands if isinstance(c, Picture) and c.name.startswith("people/")]
    return [dict(c.variant).get("view", "") for c in people]


def test_people_look_at_the_work_until_they_are_spoken_to() -> None:
    assert views("spot-tapis") == ["right"]
    assert views("spot-tapis", x=900) == ["left"]
    assert views("spot-yanis") == [""]


def test_the_objective_in_focus_is_marked_in_the_list() -> None:
    marks = [
        sum(isinstance(c, Shape) and c.fill == TONE.focus_row for c in draw(VIEW, at).commands)
        for at in (ui(), ui()._replace(focus="spot-yanis"))
    ]
    assert marks[1] == marks[0] + 2
