"""A programme is composed: six cards, and slots that fill."""

from game.canvas.areas import Sheet
from game.canvas.geometry import Frame
from game.canvas.intents import Device
from game.screens.doors import REACH, draw
from game.screens.kit_bars import HINTS
from game.screens.ui import Prefs, Ui
from game.session.commands import Choose, Undo
from game.session.view import DialogueView
from tests.screens.plain import TALL, WIDE, drawings, plain, texts
from tests.screens.samples_doors import SIX, TOLD, doors

NARROW = Frame(960, 720)


def view_of(name: str) -> DialogueView:
    view = doors()[name]
    assert isinstance(view, DialogueView)
    return view


def drawn(name: str, ui: Ui) -> Sheet:
    view = view_of(name)
    assert view.picking is not None
    return draw(view, view.picking, ui)


def test_each_card_is_picked_by_its_digit_wherever_it_stands() -> None:
    for frame in (WIDE, TALL, NARROW):
        sheet = drawn("doors", plain(frame))
        cards = [a for a in sheet.areas if a.id.startswith("choose-")]
        assert [a.action for a in cards] == [Choose(offer.option) for offer in SIX]
        assert [a.keys for a in cards] == [(f"{n}",) for n in range(1, 7)]
        assert sheet.first == "choose-pince"
        assert sheet.scroll_by == 0
        assert all(a.box.bottom <= frame.height - HINTS for a in cards)


def test_the_cards_stand_in_two_rows_and_in_three_on_a_totem_within_reach() -> None:
    for frame, columns in ((WIDE, 3), (TALL, 2)):
        cards = [a.box for a in drawn("doors", plain(frame)).areas if a.id.startswith("choose-")]
        assert len({box.x for box in cards}) == columns
        assert len({box.y for box in cards}) == 6 // columns
        assert frame is WIDE or min(box.y for box in cards) >= REACH - 0.01
    four = [a.box for a in drawn("doors-two", plain()).areas if a.id.startswith("choose-")]
    assert len({box.x for box in four}) == len({box.y for box in four}) == 2


def test_what_was_picked_keeps_its_place_shows_its_number_and_cannot_be_pressed() -> None:
    first, third = drawn("doors", plain()), drawn("doors-third", plain())
    boxes = {a.id: a.box for a in first.areas}
    left = {a.id: a.box for a in third.areas if a.id.startswith("choose-")}
    assert left == {name: boxes[name] for name in left}
    assert boxes.keys() - left.keys() >= {"choose-visite", "choose-courbes"}
    assert "Mener la visite des familles : choix numéro 1" in third.spoken
    assert third.first == "choose-pince"


def test_slots_have_their_numbers_and_the_usual_words_or_the_author_s() -> None:
    assert {"d'abord", "ensuite", "pour finir"} <= set(texts(drawn("doors", plain()).commands))
    third = drawn("doors-third", plain())
    assert {"Ce matin", "Après la pause", "L'après-midi"} <= set(texts(third.commands))
    assert "L'après-midi" in third.spoken
    assert "Ce matin" not in third.spoken


def test_a_slot_shows_what_fills_it_where_there_is_room() -> None:
    before = drawings(drawn("doors", plain()).commands).count("icons/megaphone")
    after = drawings(drawn("doors-second", plain()).commands).count("icons/chart")
    assert (before, after) == (1, 2)
    totem = drawn("doors-third", plain(TALL))
    assert drawings(totem.commands).count("icons/chart") == 2
    assert "L'après-midi" in texts(totem.commands)
    assert "Après la pause" not in texts(totem.commands)  # no room for the three of them
    long = drawn("doors-third", plain())
    assert drawings(long.commands).count("icons/megaphone") == 2


def test_four_slots_have_a_word_more() -> None:
    assert {"d'abord", "ensuite", "puis", "pour finir"} <= set(
        texts(drawn("doors-four", plain()).commands)
    )


def test_who_asks_is_shown_where_there_is_room() -> None:
    for frame in (WIDE, TALL):
        assert "people/hugo-perrin" in drawings(drawn("doors", plain(frame)).commands)
    for ui in (plain(NARROW), plain(text_scale=1.5)):
        assert "people/hugo-perrin" not in drawings(drawn("doors", ui).commands)
    for frame in (WIDE, TALL):
        sheet = drawn("doors-narrator", plain(frame))
        assert "people/hugo-perrin" not in drawings(sheet.commands)


def test_what_was_said_is_read_on_every_screen_once_and_with_its_name() -> None:
    for ui in (plain(), plain(TALL), plain(NARROW), plain(text_scale=1.5)):
        spoken = drawn("doors", ui).spoken
        assert spoken.count(TOLD) == spoken.count("Hugo Perrin") == 1
        told = drawn("doors-narrator", ui).spoken
        assert told.count(TOLD) == 1
        assert "Hugo Perrin" not in told
    silent = view_of("doors-narrator")._replace(text="")
    assert silent.picking is not None
    assert TOLD not in draw(silent, silent.picking, plain(NARROW)).spoken


def test_a_figure_without_room_is_not_drawn() -> None:
    view = view_of("doors")._replace(text="Compose ta journée. " * 12)
    assert view.picking is not None
    sheet = draw(view, view.picking, plain())
    assert "people/hugo-perrin" not in drawings(sheet.commands)


def test_cards_too_high_for_the_screen_are_scrolled_through_a_window() -> None:
    sheet = drawn("doors-long", plain(text_scale=1.5))
    assert sheet.scroll_by > 0
    assert all(a.window is not None for a in sheet.areas if a.id.startswith("choose-"))


def test_a_long_word_takes_two_columns() -> None:
    offers = (SIX[0]._replace(text="Anticonstitutionnellement vite"), *SIX[1:])
    view = view_of("doors")._replace(offers=offers)
    assert view.picking is not None
    sheet = draw(view, view.picking, plain(Frame(700, 500)))
    assert len({a.box.x for a in sheet.areas if a.id.startswith("choose-")}) == 2


def test_a_question_is_not_needed() -> None:
    view = view_of("doors")._replace(ask="")
    assert view.picking is not None
    assert draw(view, view.picking, plain()).first == "choose-pince"


def test_the_hand_that_presses_has_the_cards_on_its_side() -> None:
    left = plain()._replace(prefs=Prefs(left_handed=True))
    at = {a.id: a.box.x for a in drawn("doors", left).areas}
    assert (
        at["choose-pince"]
        < 100
        < {a.id: a.box.x for a in drawn("doors", plain()).areas}["choose-pince"]
    )


def test_the_last_pick_is_taken_back_by_the_button_of_every_choice() -> None:
    assert not [a for a in drawn("doors", plain()).areas if a.action == Undo()]
    assert [a for a in drawn("doors-second", plain()).areas if a.action == Undo()]


def test_the_newest_pick_pops_up_once_and_not_in_a_calm_screen() -> None:
    ui = plain()._replace(clock=0.05)
    moving = drawn("doors-second", ui)
    calm = drawn("doors-second", ui._replace(prefs=Prefs(calm=True)))
    later = drawn("doors-second", ui._replace(clock=5.0))
    assert 0 < moving.frames <= 1 / 30
    assert calm.frames == 0
    assert later.frames > 1 / 30


def test_how_to_press_is_shown_for_the_device_in_use() -> None:
    by_key = drawn("doors", plain())
    assert {f"{n}" for n in range(1, 7)} <= set(texts(by_key.commands))
    devices: tuple[Device, ...] = ("pad", "touch", "mouse")
    for device in devices:
        ui = plain(focus="choose-labo")._replace(device=device)
        assert "6" not in texts(drawn("doors", ui).commands)
    on_pad = plain(focus="choose-pince")._replace(device="pad")
    assert len(drawn("doors", on_pad).commands) > len(
        drawn("doors", on_pad._replace(device="touch")).commands
    )


def test_a_card_goes_down_when_it_is_pressed() -> None:
    ui = plain()._replace(pressed="choose-pince")
    assert drawn("doors", ui).commands != drawn("doors", plain()).commands
