"""Reading, controls and keys: each row acts at once, and goes on to the next value."""

from game.canvas.areas import Sheet
from game.canvas.geometry import Frame
from game.canvas.typography import Typography
from game.screens import controls, dialogue, explore, keys, people, reading
from game.screens.actions import (
    BindKey,
    ListenForKey,
    OpenPanel,
    ResetKeys,
    SetPreference,
)
from game.screens.board import Board
from game.screens.keys import DOES, KeysView
from game.screens.kit_switch import fitted_label
from game.screens.ui import Prefs, Slide
from game.session.view import DialogueView, ExploreView
from tests.screens.plain import plain
from tests.screens.samples import samples


def acts(sheet: Sheet) -> dict[str, object]:
    return {area.id: area.action for area in sheet.areas}


def test_reading_goes_on_to_the_next_value_and_back_to_the_first() -> None:
    ui = plain()
    assert acts(reading.draw(ui))["letters"] == SetPreference("letters", reading.LETTERS[1])
    last = Typography(True, reading.LETTERS[-1], 0.5, 1.0)
    after = acts(reading.draw(ui._replace(prefs=Prefs(typography=last))))
    assert after["letters"] == SetPreference("letters", reading.LETTERS[0])
    assert after["words"] == SetPreference("words", reading.WORDS[1])
    assert after["easy"] == SetPreference("easy", 0.0)


def test_controls_tell_their_seconds() -> None:
    ui = plain()._replace(prefs=Prefs(scan=1.5, hold=0.0, left_handed=True))
    sheet = controls.draw(ui)
    assert "Un seul contacteur, 1,5\u00a0s" in sheet.spoken
    assert "Appui long pour choisir, non" in sheet.spoken
    assert acts(sheet)["left-handed"] == SetPreference("left_handed", 0.0)
    assert acts(sheet)["keys"] == OpenPanel("keys")
    odd = controls.draw(plain()._replace(prefs=Prefs(scan=7.0)))
    assert acts(odd)["scan"] == SetPreference("scan", controls.SCANS[1])


def test_keys_are_chosen_line_by_line() -> None:
    sheet = keys.draw(KeysView((("up", "z"), ("back", "tab"))), plain())
    assert "Aller vers le haut, Z" in sheet.spoken
    assert "Pause, fermer, Tab" in sheet.spoken
    assert sheet.typed is None
    shown = acts(sheet)
    assert shown["reset"] == ResetKeys()
    assert all(shown[f"key-{does}"] == ListenForKey(does) for does in DOES)


def test_while_it_listens_any_key_is_the_one() -> None:
    sheet = keys.draw(KeysView((), "listen"), plain())
    assert sheet.typed is not None
    assert sheet.typed("x") == BindKey("listen", "x")
    assert sheet.typed("") == ListenForKey("")
    assert sheet.first == "key-listen"


def test_a_label_too_high_for_its_row_is_made_smaller() -> None:
    board = Board(plain())
    words = fitted_label(board, "Un libellé bien trop long pour sa ligne", "#000000", 120, 40)
    assert words.height <= 34


def test_people_are_turned_both_ways() -> None:
    view = people.PeopleView("look-1", (("skin", "3"), ("face", "oval")), "{}")
    sheet = people.draw(view, plain())
    skin = next(area for area in sheet.areas if area.id == "part-skin")
    assert skin.action == people.Turn("skin", 1)
    assert dict(skin.steers)["left"] == people.Turn("skin", -1)
    assert acts(sheet)["close"] == people.CLOSE


def test_the_left_hand_finds_the_way_out_and_the_pause_at_the_left() -> None:
    view = samples()["explore-ready"].play
    assert isinstance(view, ExploreView)
    usual, left = (
        {
            a.id: a.box
            for a in explore.draw(view, plain()._replace(prefs=Prefs(left_handed=of))).areas
        }
        for of in (False, True)
    )
    for name in ("leave", "pause"):
        assert left[name].x < 200 < usual[name].x
    assert left["undo"].x > 1000


def test_the_left_hand_finds_the_answers_and_the_way_on_at_the_left() -> None:
    for name, place in (("choice", "choose-"), ("line", "next")):
        view = samples()[name].play
        assert isinstance(view, DialogueView)
        for frame in (Frame(1280, 720), Frame(960, 720)):
            ui = plain(frame)._replace(prefs=Prefs(left_handed=True))
            areas = dialogue.draw(view, ui).areas
            assert all(a.box.x < 100 for a in areas if a.id.startswith(place))


def test_a_slide_moves_where_the_focus_is_drawn() -> None:
    ui = plain(Frame(1280, 720))
    still, moving = (
        reading.draw(ui._replace(focus="easy", slide=of)).commands
        for of in (None, Slide(20, 10, 0, 0).times(0.5))
    )
    assert still != moving
