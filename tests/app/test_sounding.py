"""What a sitting sounds like, and how it is read aloud: by events alone, nothing is played."""

from pathlib import Path

import pygame
import pytest

from game.app.hearing import Hearing
from game.app.scanning import Stop, told
from game.app.settings import Settings, save
from game.app.sounding import CAPTION, Sounding
from game.canvas.areas import Area, Sheet, Sound
from game.canvas.commands import Command, Shape
from game.canvas.geometry import Box
from game.canvas.sounds import Spoken, Tone
from game.content.sounds import SoundFacts
from game.screens import actions
from game.session.view import DialogueView, EndView, ExploreView, LikingView
from tests.ears import Ears
from tests.hands import Keyboard
from tests.pilot import Pilot

FACTS = {
    "arc": SoundFacts("gesture", "L'arc siffle", loops=True, steps=7),
    "tapis": SoundFacts("gesture", "Le tapis avance"),
    "forge": SoundFacts("bed", "Une forge"),
    "press": SoundFacts("interface"),
}
CAPTIONED = Settings(captions=True)


def pilot(home: Path) -> tuple[Pilot, Keyboard, Ears]:
    played = Pilot(home, "keyboard")
    assert isinstance(played.hands, Keyboard)
    return played, played.hands, played.machine.ears


# the interface -----------------------------------------------------------------------------------


def test_moving_pressing_opening_and_going_back_are_heard(tmp_path: Path) -> None:
    played, hands, ears = pilot(tmp_path)
    hands.strike(pygame.K_DOWN)
    played.starts().enters()
    ears.struck.clear()
    played.escapes()
    played.escapes()
    assert ears.struck == ["page", "back"]
    played.reads()
    ears.struck.clear()
    hands.strike(pygame.K_DOWN)
    assert ears.struck == ["focus"]


def test_a_change_of_scene_is_heard_as_the_wipe_that_is_seen(tmp_path: Path) -> None:
    played, _, ears = pilot(tmp_path)
    assert "wipe" not in ears.struck
    played.starts()
    assert ears.struck[-2:] == ["press", "wipe"]


def test_a_place_has_its_bed_and_the_map_has_none(tmp_path: Path) -> None:
    played, _, ears = pilot(tmp_path)
    played.starts().enters()
    assert ears.beds == ["atelier-robots"]
    played.plays_until(ExploreView)
    assert len(ears.beds) == 1
    played.does(actions.OpenPanel("pause")).does(actions.OpenMap())
    assert ears.beds[-1] == ""


def test_a_gesture_and_a_mission_that_are_done_are_heard(tmp_path: Path) -> None:
    played, _, ears = pilot(tmp_path)
    played.starts().enters("short").plays_until(LikingView)
    assert "reussite" in ears.struck
    played.plays_until(EndView)
    assert "grande-reussite" in ears.struck


# settings ----------------------------------------------------------------------------------------


def test_volumes_and_silence_act_at_once_and_are_kept(tmp_path: Path) -> None:
    played, _, ears = pilot(tmp_path)
    played.uses("sound").uses("voice-minus").uses("mute").uses("captions").uses("auto-read")
    assert ears.wanted.voice == pytest.approx(0.8)
    assert ears.wanted.muted
    assert played.sees("Silence, oui")
    played.uses("bed-minus")
    assert ears.wanted.muted
    played.uses("effects-plus")
    assert not ears.wanted.muted
    played.escapes().uses("settings").uses("keep")
    again, _, other = pilot(tmp_path)
    assert other.wanted == ears.wanted
    assert again.machine.play.settings.captions
    assert again.machine.play.settings.auto_read


# what sheets sound like --------------------------------------------------------------------------


def heard(*sounds: Sound, spoken: tuple[str, ...] = ()) -> Sheet:
    return Sheet((), sounds=sounds, spoken=spoken)


class Listener:
    """A sounding that is given sheets one after the other."""

    def __init__(self, settings: Settings = CAPTIONED) -> None:
        self.ears = Ears()
        self.sounding = Sounding(self.ears)
        self.settings = settings

    def shown(self, sheet: Sheet, now: float = 0.0, *, step: bool = False, bed: str = "") -> None:
        hearing = Hearing(self.settings, FACTS, bed)
        self.sounding.drawn(sheet, hearing, now, scene=False, step=step, focus="a")


def test_a_sound_that_loops_lasts_as_long_as_sheets_hold_it() -> None:
    listener = Listener()
    listener.shown(heard(Sound("arc", 3)))
    assert listener.ears.tones == (Tone("arc-3"),)
    listener.shown(heard(Sound("arc", 99)))
    assert listener.ears.tones == (Tone("arc-7"),)
    listener.shown(heard())
    assert not listener.ears.tones


def test_a_short_sound_is_played_each_time_that_it_has_happened_again() -> None:
    listener = Listener()
    for times in (0, 1, 1, 3):
        listener.shown(heard(Sound("tapis", times=times)))
    assert listener.ears.struck == ["tapis", "tapis"]
    listener.shown(heard(Sound("tapis", times=1)), step=True)
    assert listener.ears.struck == ["tapis"] * 3


def test_a_caption_says_what_is_heard_and_goes_away() -> None:
    listener = Listener()
    listener.shown(heard(Sound("tapis", times=1)), 10.0)
    assert listener.sounding.caption == "Le tapis avance"
    assert listener.sounding.next_at == 10.0 + CAPTION
    assert not listener.sounding.changed(11.0)
    assert listener.sounding.changed(10.0 + CAPTION)
    listener.shown(heard(Sound("tapis", times=1)), 10.0 + CAPTION)
    assert listener.sounding.caption == ""
    assert listener.sounding.next_at is None


def test_the_caption_of_what_lasts_stays_as_long() -> None:
    listener = Listener()
    listener.shown(heard(Sound("arc", 2)), 10.0)
    listener.shown(heard(Sound("arc", 3)), 100.0)
    assert listener.sounding.caption == "L'arc siffle"
    assert listener.sounding.next_at is None
    listener.shown(heard(), 200.0)
    assert listener.sounding.caption == ""


def test_a_bed_is_told_once_and_an_interface_sound_never() -> None:
    listener = Listener()
    listener.shown(heard(Sound("press", times=1)), bed="forge")
    assert listener.sounding.caption == "Une forge"
    assert listener.ears.beds == ["forge"]


def test_without_captions_nothing_is_told() -> None:
    listener = Listener(Settings())
    listener.shown(heard(Sound("tapis", times=1)))
    assert listener.sounding.caption == ""


# reading aloud -----------------------------------------------------------------------------------


def test_v_reads_the_screen_and_v_again_stops(tmp_path: Path) -> None:
    played, hands, ears = pilot(tmp_path)
    played.starts().enters().reads()
    hands.strike(ord("v"))
    view = played.view
    assert isinstance(view, DialogueView)
    (words,) = ears.read
    assert {view.text, view.ask, *(o.text for o in view.offers)} <= set(words)
    assert ears.language == "fr"
    hands.strike(ord("v"))
    assert (ears.hushed, ears.spoken) == (1, None)


def standing(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """A picture without the machines, which move by themselves."""
    return tuple(c for c in commands if "moving/" not in str(c))


def test_what_is_said_is_marked_and_the_mark_goes_on(tmp_path: Path) -> None:
    played, hands, ears = pilot(tmp_path)
    played.starts().enters().reads()
    bare = len(standing(played.machine.game.sheet.commands))
    hands.strike(ord("v"))
    frames = []
    while ears.spoken is not None:
        played.waits()
        frame = played.machine.game.frame(played.machine.now, played.machine.game._frame)
        frames.append(standing(frame))
        ears.goes_on()
    assert all(len(frame) > bare for frame in frames)
    assert len(set(map(hash, map(str, frames)))) == len(frames)


def test_the_focus_is_read_while_somebody_listens(tmp_path: Path) -> None:
    played, hands, ears = pilot(tmp_path)
    played.starts().enters().reads()
    hands.strike(pygame.K_DOWN)
    assert ears.read == []
    hands.strike(ord("v"))
    hands.strike(pygame.K_DOWN)
    view = played.view
    assert isinstance(view, DialogueView)
    assert ears.read[-1][0] in {o.text for o in view.offers}


def test_going_on_stops_the_voice(tmp_path: Path) -> None:
    played, hands, ears = pilot(tmp_path)
    played.starts().enters()
    hands.strike(ord("v"))
    played.reads_on()
    assert ears.spoken is None


def test_a_whole_mission_is_read_by_itself_at_the_keyboard(tmp_path: Path) -> None:
    played, _, ears = pilot(tmp_path)
    played.uses("sound").uses("auto-read").escapes()
    played.starts().enters("short")
    unread = []
    while not isinstance(played.view, EndView):
        said = {words for read in ears.read for words in read}
        view = played.view
        if isinstance(view, DialogueView):
            unread += [t for t in (view.text, view.ask) if t and t not in said]
        played.plays_one_step()
    assert unread == []
    assert set(played.view.lines) <= {words for read in ears.read for words in read}


def test_a_full_mission_in_large_words_and_high_contrast_is_read_at_the_keyboard(
    tmp_path: Path,
) -> None:
    save(tmp_path, Settings(text_scale=1.5, high_contrast=True, auto_read=True))
    played, _, ears = pilot(tmp_path)
    prefs = played.machine.play.settings.prefs
    assert (prefs.text_scale, prefs.high_contrast) == (1.5, True)
    played.starts().enters("full")
    silent = []
    while not isinstance(played.view, EndView):
        count = len(ears.read)
        before = (played.machine.play.step, played.words)
        played.plays_one_step()
        if (played.machine.play.step, played.words) != before and len(ears.read) == count:
            silent.append(before[0])
    assert silent == []
    assert set(played.view.lines) <= {words for read in ears.read for words in read}


def test_where_no_voice_is_there_a_sentence_explains(tmp_path: Path) -> None:
    played, hands, ears = pilot(tmp_path)
    ears.has_voice = False
    hands.strike(ord("v"))
    assert ears.read == []
    assert played.sees("Aucune voix sur cet ordinateur")


def test_what_is_new_on_a_screen_is_read_alone() -> None:
    listener = Listener(Settings(auto_read=True))
    area = Area("a", Box(0, 0, 9, 9), None, "Choix")
    first = Sheet((), (area,), spoken=("Titre", "Choix, non"))
    listener.shown(first, step=True)
    listener.shown(first)
    listener.shown(first._replace(spoken=("Titre", "Choix, oui")))
    listener.shown(first._replace(spoken=("Titre",)))
    assert listener.ears.read == [("Titre", "Choix, non", "Choix, non"), ("Choix, oui",)]


def test_a_place_and_what_is_then_shown_of_it_are_said_in_one_breath() -> None:
    listener = Listener(Settings(auto_read=True))
    area = Area("a", Box(0, 0, 9, 9), None, "Dijon")
    first = Sheet((), (area,), spoken=("Carte",))
    listener.shown(first, step=True)
    listener.sounding.focus_moved()
    listener.shown(first._replace(spoken=("Carte", "Le lot 418", "Entrer")))
    listener.sounding.focus_moved()
    listener.shown(first._replace(spoken=("Carte", "Dijon · Fabrication", "Entrer")))
    assert listener.ears.read[1:] == [
        ("Dijon", "Le lot 418", "Entrer"),
        ("Dijon · Fabrication",),
    ]


def test_one_switch_tells_the_ways_to_turn_and_reading_on() -> None:
    dial = Area("dial", Box(0, 0, 9, 9), "press", "Gaz")._replace(steers=(("left", "less"),))
    pause = Area("pause", Box(0, 0, 9, 9), "pause", "Pause", focusable=False)
    sheet = Sheet((), (dial, pause), "dial", 30.0)
    stands = (Stop("dial"), Stop("dial", "left"), Stop("pause"), Stop(""))
    assert [told(sheet, stop, str) for stop in stands] == [
        "",
        "Gaz, vers la gauche",
        "Pause",
        "Lire la suite",
    ]
    assert told(Sheet(()), Stop(""), str) == ""
    listener = Listener(Settings(auto_read=True))
    listener.shown(sheet, step=True)
    listener.sounding.stands_at("Pause")
    listener.shown(sheet)
    assert listener.ears.read[-1] == ("Pause",)


def test_a_whole_map_is_gone_through_by_tab_each_place_said_once(tmp_path: Path) -> None:
    save(tmp_path, Settings(auto_read=True))
    played, hands, ears = pilot(tmp_path)
    played.starts()
    came: list[str] = []
    while played.focus not in came[:-1]:
        count = len(ears.read)
        hands.strike(pygame.K_TAB)
        came.append(played.focus)
        assert len(ears.read) == count + 1, came[-1]
        assert len(came) < 99
    assert sum(name.startswith("enter") for name in came) > 6


def test_a_recorded_line_is_played_even_without_a_voice() -> None:
    ears = Ears(has_voice=False)
    sounding = Sounding(ears)
    sheet = heard(spoken=("Bonjour.", "Suite."))
    hearing = Hearing(Settings(), FACTS, recordings={"Bonjour.": "nadia.ogg"})
    sounding.drawn(sheet, hearing, 0.0, scene=False, step=True, focus="")
    assert sounding.listen(sheet)
    assert [p.recording for p in ears.passages] == ["nadia.ogg", ""]
    assert not Sounding(Ears(has_voice=False)).listen(sheet)


def test_what_was_said_before_this_reading_is_not_marked() -> None:
    listener = Listener()
    listener.ears.spoken = Spoken(4, 0, 3)
    assert listener.sounding.spoken() is None


# words of the trade ------------------------------------------------------------------------------


def test_marks_are_shapes_over_the_same_screen(tmp_path: Path) -> None:
    played, hands, _ = pilot(tmp_path)
    played.starts().enters()
    before = played.machine.game._shown
    hands.strike(ord("v"))
    added = [c for c in played.machine.game._shown if c not in before]
    assert added
    assert all(isinstance(shape, Shape) for clip in added[-1:] for shape in clip.commands)  # type: ignore[union-attr]
