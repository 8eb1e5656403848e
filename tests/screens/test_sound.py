"""Settings of sound, the button that reads aloud, captions, words explained, and the mark."""

import pytest

from game.canvas.areas import Area, Sheet
from game.canvas.commands import Clip, Command, Group, Shape, Text
from game.canvas.geometry import Box, Frame
from game.canvas.text import wrap
from game.screens import sound, word_card
from game.screens.actions import (
    ClosePanel,
    Listen,
    OpenWord,
    SetVolume,
    ToggleAutoRead,
    ToggleCaptions,
    ToggleMute,
)
from game.screens.board import Board
from game.screens.kit_bars import HINTS, Hint, hint_bar
from game.screens.kit_sound import listen_beside
from game.screens.kit_words import explained as mark_words
from game.screens.sound import SoundView
from game.screens.spoken import marked
from tests.screens.plain import TALL, WIDE, board, plain, texts
from tests.screens.samples_sound import LOCK, METER, RELAY, SAID, WORDS, explained

FRAMES = pytest.mark.parametrize("frame", [WIDE, TALL])


def named(areas: list[Area] | tuple[Area, ...], name: str) -> Area:
    return next(a for a in areas if a.id == name)


@FRAMES
def test_each_volume_has_a_step_up_and_a_step_down(frame: Frame) -> None:
    sheet = sound.draw(SoundView(voice=0.4, effects=1.0, bed=0.0), plain(frame))
    found = {a.id: a.action for a in sheet.areas}
    assert found["voice-plus"] == SetVolume("voice", 0.6)
    assert found["voice-minus"] == SetVolume("voice", 0.2)
    assert found["effects-plus"] == SetVolume("effects", 1.0)
    assert found["bed-minus"] == SetVolume("bed", 0.0)
    assert {"Voix, 2 sur 5", "Effets, 5 sur 5", "Ambiance, 0 sur 5"} <= set(sheet.spoken)


@FRAMES
def test_silence_captions_and_reading_are_switches(frame: Frame) -> None:
    sheet = sound.draw(SoundView(captions=True), plain(frame))
    kinds = [type(a.action) for a in sheet.areas if a.focusable]
    assert kinds[-4:] == [ToggleMute, ToggleCaptions, ToggleAutoRead, ClosePanel]
    assert {"Silence, non", "Sous-titres des sons, oui"} <= set(sheet.spoken)


@pytest.mark.parametrize("name", ["voice-plus", "voice-minus", "captions"])
def test_what_is_in_focus_is_ringed(name: str) -> None:
    ui = plain()
    assert (
        sound.draw(SoundView(), ui._replace(focus=name)).commands
        != sound.draw(SoundView(), ui).commands
    )


def test_where_no_voice_is_there_one_sentence_says_what_to_do() -> None:
    sheet = sound.draw(SoundView(has_voice=False), plain())
    assert any("espeak-ng" in words for words in sheet.spoken)
    assert not any("espeak-ng" in words for words in sound.draw(SoundView(), plain()).spoken)


def bar(
    caption: str = "", *, reading: bool = False, tall: bool = False, scale: float = 1.0
) -> Board:
    ui = plain(TALL if tall else WIDE, scale)._replace(caption=caption, reading=reading)
    made = Board(ui)
    hint_bar(made, (Hint("choisir", "Entrée"),), WORDS)
    return made


def test_the_bar_reads_aloud_and_explains_words_by_pointer_and_key() -> None:
    areas = bar().areas
    listen, words = named(areas, "listen"), named(areas, "words")
    assert isinstance(listen.action, Listen)
    assert words.action == OpenWord("consignation")
    assert (listen.keys, words.keys) == (("v", "select"), ("g", "r3"))
    assert not any(a.focusable for a in areas)


def test_the_button_stops_a_voice_that_reads() -> None:
    assert "Arrêter" in texts(bar(reading=True).commands)


def test_a_caption_takes_the_place_of_the_hints() -> None:
    assert "choisir" in texts(bar().commands)
    shown = texts(bar("La ligne s'arrête").commands)
    assert "La ligne s'arrête" in shown
    assert "choisir" not in shown


@pytest.mark.parametrize("tall", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_longest_caption_stays_inside_the_bar_beside_the_buttons(
    tall: bool, scale: float
) -> None:
    words = "Un écho revient\u00a0: plus il est aigu, plus le défaut est près"
    made = bar(words, tall=tall, scale=scale)
    frame, left = made.ui.frame, min(a.box.x for a in made.areas)
    lines = [c for c in made.commands if isinstance(c, Text) and c.text in words]
    assert " ".join(line.text for line in lines) == words
    assert all(line.size >= 19 for line in lines)
    for line in lines:
        assert line.x + made.ui.measure.width(line.text, line.face, line.size) <= left
        assert frame.height - HINTS <= line.y <= frame.height - line.size


def test_on_a_totem_a_caption_has_the_words_of_the_buttons_for_its_room() -> None:
    shown = bar("La ligne s'arrête", tall=True)
    assert texts(shown.commands) == ["La ligne s'arrête"]
    assert {a.id for a in shown.areas} == {"listen", "words"}
    hint_bar(other := Board(shown.ui), (), ())
    assert [a.id for a in other.areas] == ["listen"]


def test_beside_a_large_panel_the_button_is_only_its_icon() -> None:
    small, large = board(), board()
    listen_beside(small, Box(300, 100, 300, 300))
    listen_beside(large, small.ui.frame.box)
    assert "Écouter (V)" in texts(small.commands)
    assert not texts(large.commands)
    assert named(large.areas, "listen").label == "Écouter (V)"


@FRAMES
def test_the_card_of_a_word_has_its_drawing_and_its_sentence(frame: Frame) -> None:
    sheet = word_card.draw(LOCK, WORDS, plain(frame))
    assert sheet.spoken[:2] == (LOCK.term, LOCK.text)
    assert sheet.first == "close"
    assert named(sheet.areas, "next-word").action == OpenWord("multimetre")
    assert named(sheet.areas, "close").keys == ("escape",)


def test_the_last_word_leads_to_the_first() -> None:
    sheet = word_card.draw(RELAY, WORDS, plain())
    assert named(sheet.areas, "next-word").action == OpenWord("consignation")


@pytest.mark.parametrize("glossary", [(METER,), (), (LOCK, RELAY)])
def test_a_word_alone_has_no_next_one(glossary: tuple[object, ...]) -> None:
    sheet = word_card.draw(METER, glossary, plain())  # type: ignore[arg-type]
    assert not any(a.id == "next-word" for a in sheet.areas)


def test_words_are_underlined_with_dots_and_can_be_tapped() -> None:
    made = board()
    paragraph = made.paragraph(SAID, made.ui.style("speech", "#000000"), 900)
    terms = (explained(SAID, "consigne", LOCK), explained(SAID, "multimètre", METER))
    mark_words(made, paragraph, SAID, terms, 10, 10, "said")
    dots = [c for c in made.commands if isinstance(c, Shape)]
    assert len(dots) == 2
    assert all(shape.dash for shape in dots)
    assert [a.action for a in made.areas] == [OpenWord("consignation"), OpenWord("multimetre")]
    assert all(a.box.h >= 48 and a.box.w >= 48 for a in made.areas)


def test_a_word_over_two_lines_can_be_tapped_on_both() -> None:
    made = board()
    text = "Le relais thermique protège."
    paragraph = wrap(made.ui.measure, text, made.ui.style("speech", "#000000"), 130)
    mark_words(made, paragraph, text, (explained(text, "relais thermique", RELAY),), 0, 0, "a")
    assert [a.id for a in made.areas] == ["word-a-0", "word-a-0-1"]
    first, second = made.areas
    assert not first.box.meets(second.box)


def line(text: str, y: float, **more: object) -> Text:
    return Text(text, 20, y, "text", 20, "#000000", **more)  # type: ignore[arg-type]


def marks(commands: tuple[Command, ...], text: str, span: tuple[int, int]) -> list[Clip]:
    shown = marked(Sheet(commands), text, span, plain().measure, "#FFB74D")
    assert shown[: len(commands)] == commands
    return [c for c in shown[len(commands) :] if isinstance(c, Clip)]


def test_a_sentence_being_read_is_underlined_where_it_is_written() -> None:
    commands = (line("Avant. On coupe", 100), line("tout. Après.", 130))
    first, second = marks(commands, "Avant. On coupe tout. Après.", (7, 21))
    assert first.box.x > 20
    assert second.box.y - first.box.y == pytest.approx(30)


def test_words_in_groups_and_windows_are_found_where_they_end_up() -> None:
    window = Box(0, 0, 400, 300)
    inner = Group(5, 7, (line("Bonjour.", 100),))
    (mark,) = marks((Clip(window, (inner,)),), "Bonjour.", (0, 8))
    assert mark.box == window
    (bare,) = marks((line("Bonjour.", 100),), "Bonjour.", (0, 8))
    shape = mark.commands[0]
    assert isinstance(shape, Shape)
    assert shape.box.y == pytest.approx(bare.box.y + 7)
    assert shape.box.x == pytest.approx(bare.box.x + 5)


def test_of_the_same_words_twice_the_ones_on_top_are_marked() -> None:
    (mark,) = marks((line("Oui", 100), line("Oui", 400)), "Oui", (0, 3))
    assert mark.box.y > 400


def test_pictures_and_later_sentences_of_a_text_are_left_alone() -> None:
    drawn = Shape(Box(0, 0, 9, 9), "M0 0")
    (mark,) = marks((drawn, line("Un.", 100), line("Deux.", 130)), "Un. Deux.", (0, 3))
    assert mark.box.y < 130


def test_words_that_are_not_painted_are_not_marked() -> None:
    assert marks((line("Oui", 100), line("Non", 130)), "Peut-être", (0, 9)) == []


def test_centred_words_are_marked_under_themselves() -> None:
    (left,) = marks((line("Oui", 100),), "Oui", (0, 3))
    (centred,) = marks((line("Oui", 100, align="centre"),), "Oui", (0, 3))
    assert centred.box.x < left.box.x
