"""Somebody speaks, and asks."""

from game.canvas.commands import Shape
from game.canvas.geometry import Frame
from game.screens.dialogue import draw
from game.screens.kit_bars import HINTS
from game.screens.ui import Prefs
from game.session.commands import Choose, Next, Undo
from game.session.view import DialogueView, Nudge, Speaker
from game.story.state import Offer
from tests.screens.plain import TALL, WIDE, drawings, plain, texts

NADIA = Speaker("nadia-benali", "Nadia Benali", "Technicienne", "smile")
NOBODY = Speaker("", "", "", "calm")
LINE = DialogueView("m", "s", "Titre", "armoire", NADIA, "Bonjour.", "l1")
OFFERS = (
    Offer("a", "Mesurer"),
    Offer("b", "Ouvrir", open=False, why_not="Pas encore."),
    Offer("c", "Demander"),
)
CHOICE = LINE._replace(choice="c1", ask="Par quoi commencer ?", offers=OFFERS)


def test_a_line_is_read_on_by_its_button_or_anywhere_in_the_scene() -> None:
    for frame in (WIDE, TALL):
        sheet = draw(LINE, plain(frame))
        assert sheet.first == "next"
        assert {a.id for a in sheet.areas if a.action == Next()} == {"next", "anywhere"}
        assert sheet.spoken == ("Nadia Benali", "Technicienne", "Bonjour.", "Continuer")


def test_a_speaker_is_shown_with_name_role_and_mood() -> None:
    sheet = draw(LINE, plain())
    assert "people/nadia-benali" in drawings(sheet.commands)
    assert {"Nadia Benali", "Technicienne"} <= set(texts(sheet.commands))


def test_the_narrator_has_no_face_and_no_name() -> None:
    sheet = draw(LINE._replace(speaker=NOBODY), plain())
    assert not any(name.startswith("people/") for name in drawings(sheet.commands))
    assert sheet.spoken == ("Bonjour.", "Continuer")


def test_open_choices_act_and_the_focus_starts_on_the_first_of_them() -> None:
    sheet = draw(CHOICE._replace(offers=OFFERS[1:]), plain())
    assert sheet.first == "choose-c"
    sheet = draw(CHOICE, plain())
    assert [a.action for a in sheet.areas if a.id.startswith("choose")] == [
        Choose("a"),
        Choose("c"),
    ]
    assert "Pas encore." in sheet.spoken
    assert "Par quoi commencer ?" in sheet.spoken


def test_choices_need_no_question() -> None:
    assert draw(CHOICE._replace(ask=""), plain()).first == "choose-a"


def test_choices_that_find_no_room_are_scrolled_through_a_window() -> None:
    many = tuple(Offer(f"o{i}", "Un choix assez long " * 6) for i in range(6))
    sheet = draw(CHOICE._replace(offers=many), plain())
    assert sheet.scroll_by > 0
    rows = [a for a in sheet.areas if a.id.startswith("choose")]
    assert all(a.window is not None for a in rows)
    assert draw(CHOICE, plain()).scroll_by == 0


def test_a_decision_can_be_taken_back_when_the_story_lets_it() -> None:
    for frame in (WIDE, TALL):
        sheet = draw(LINE._replace(can_undo=True), plain(frame))
        assert [a.label for a in sheet.areas if a.action == Undo()] == ["Revenir au choix"]
        assert not [a for a in draw(LINE, plain(frame)).areas if a.action == Undo()]


def test_on_a_totem_no_answer_is_hidden_as_long_as_the_figure_can_give_room() -> None:
    options = tuple(Offer(name, "Un choix qui prend bien deux lignes " * 2) for name in "abcd")
    asked = LINE._replace(choice="c", ask="Que fais-tu ?", offers=options)
    for height in (900.0, 960.0, 1100.0, 1280.0):
        sheet = draw(asked, plain(Frame(720, height)))
        answers = [a for a in sheet.areas if a.id.startswith("choose-")]
        assert sheet.scroll_by == 0
        assert [a.id for a in answers] == [f"choose-{name}" for name in "abcd"]
        assert all(a.box.bottom <= height - HINTS for a in answers)


def test_a_figure_that_has_given_all_its_room_is_not_drawn() -> None:
    options = tuple(Offer(name, "Un choix qui prend bien deux lignes " * 4) for name in "abcd")
    asked = LINE._replace(choice="c", offers=options)
    sheet = draw(asked, plain(Frame(720, 760)))
    assert "people/nadia-benali" not in drawings(sheet.commands)


def test_encouragement_takes_the_place_of_the_hints_and_moves_nothing() -> None:
    nudges = (Nudge(25.0, NADIA, "Prends ton temps."), Nudge(50.0, NOBODY, "Rien ne presse."))
    asked = CHOICE._replace(nudges=nudges)
    before, first, second = (
        draw(asked, plain()._replace(clock=clock, prefs=Prefs(calm=True)))
        for clock in (1.0, 25.0, 60.0)
    )
    assert not any("temps" in words for words in before.spoken)
    assert first.spoken[-1] == "Nadia Benali : « Prends ton temps. »"
    assert second.spoken[-1] == "Rien ne presse."
    assert [a.box for a in before.areas] == [a.box for a in first.areas]
    assert (before.frames, first.frames, second.frames) == (24.0, 25.0, 0.0)


def test_a_calm_screen_still_encourages() -> None:
    asked = CHOICE._replace(nudges=(Nudge(25.0, NADIA, "Prends ton temps."),))
    ui = plain()
    calm = ui._replace(prefs=ui.prefs._replace(calm=True))
    assert draw(asked, calm).frames == 25.0


def test_what_is_said_fits_its_panel_and_the_way_on_stays_in_place() -> None:
    def heights(text: str) -> tuple[float, float]:
        sheet = draw(LINE._replace(text=text), plain())
        paper = plain().tone.card
        panels = [c.box.h for c in sheet.commands if isinstance(c, Shape) and c.fill == paper]
        return max(panels), next(a.box.y for a in sheet.areas if a.id == "next")

    one, three = heights("Bonjour."), heights("Bonjour à toi qui arrives ici. " * 4)
    assert one[0] < 120
    assert three[0] > one[0] + 50
    assert one[1] == three[1]
