"""Rows of choices, and why one is closed."""

from game.canvas.geometry import Box
from game.canvas.intents import Device
from game.screens.board import Board
from game.screens.kit_rows import Row, choice_row, row_height
from tests.screens.plain import board, drawings, plain, texts

BOX = Box(40, 100, 700, 80)
ROW = Row("choose-a", "Appeler Nadia", "action", "phone")
CLOSED = Row("choose-b", "Ouvrir l'armoire", "action", "bolt", "Il te faut une habilitation.")


def drawn(row: Row, device: Device = "keyboard", focus: str = "", pressed: str = "") -> Board:
    b = Board(plain()._replace(device=device, focus=focus, pressed=pressed))
    choice_row(b, BOX, row, 1)
    return b


def test_a_row_acts_by_its_box_and_its_digit() -> None:
    (area,) = drawn(ROW).areas
    assert (area.box, area.action, area.label, area.keys) == (BOX, "action", ROW.words, ("2",))


def test_a_closed_row_says_why_and_does_not_act() -> None:
    b = drawn(CLOSED)
    assert b.areas == []
    assert texts(b.commands) == [CLOSED.words, CLOSED.why_not]
    assert b.spoken == [CLOSED.words, CLOSED.why_not]
    assert drawings(b.commands) == ["icons/lock"]


def test_a_row_shows_how_to_take_it_with_the_device_in_use() -> None:
    assert texts(drawn(ROW, "keyboard").commands) == [ROW.words, "2"]
    assert drawings(drawn(ROW, "touch").commands) == ["icons/phone", "icons/finger"]
    idle, focused = drawn(ROW, "pad"), drawn(ROW, "pad", focus="choose-a")
    assert texts(idle.commands) == texts(focused.commands) == [ROW.words]
    assert len(focused.commands) > len(idle.commands)


def test_a_row_without_an_icon_shows_speech() -> None:
    assert drawings(drawn(ROW._replace(icon="")).commands) == ["icons/speech"]


def test_a_pressed_row_goes_down_on_its_edge() -> None:
    up, down = drawn(ROW), drawn(ROW, pressed="choose-a")
    assert len(down.commands) == len(up.commands) - 1
    assert down.areas == up.areas


def test_a_row_grows_with_its_words() -> None:
    b = board()
    long = ROW._replace(words="mot " * 60)
    assert row_height(b, ROW, 700, 70) == 70
    assert row_height(b, long, 700, 70) > 100
    assert row_height(b, CLOSED._replace(words="mot " * 30), 700, 70) > 100
