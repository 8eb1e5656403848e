"""Areas that follow a pointer, and areas that keep some directions for themselves."""

from game.canvas.areas import Area, next_focus
from game.canvas.geometry import Box

TRACK = Area("track", Box(100, 10, 200, 40), None, drag=lambda x, y: (round(x, 2), round(y, 2)))


def test_a_drag_gives_the_action_of_a_place_and_stays_in_the_box() -> None:
    assert TRACK.dragged_to(200, 30) == (0.5, 0.5)
    assert TRACK.dragged_to(0, 90) == (0.0, 1.0)
    assert Area("button", Box(0, 0, 50, 50), "act").dragged_to(10, 10) is None


def test_a_direction_that_an_area_keeps_does_not_move_the_focus() -> None:
    dial = Area("dial", Box(0, 0, 50, 50), None, steers=(("right", "more"),))
    areas = (dial, Area("beside", Box(100, 0, 50, 50), 1), Area("below", Box(0, 100, 50, 50), 2))
    assert next_focus(areas, "dial", "right") == "dial"
    assert next_focus(areas, "dial", "down") == "below"
