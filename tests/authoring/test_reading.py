"""Words, minutes and figures."""

from typing import NamedTuple, cast

import pytest

from game.authoring.figures import bar, number, percent, spread, table
from game.authoring.reading import gesture_seconds, question_words, reading_seconds, words_in
from game.authoring.timetable import Timetable, decided_at
from game.gestures.protocol import Gesture, Level, Move
from game.story.program import Call, End, Line, Option
from game.story.state import Choosing, Doing, Ended, Exploring
from tests.authoring.plays import SPOTS, all_kinds, catalogue
from tests.session.desk import COUNTING
from tests.story.building import block, picking, program, scene


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("Ça, c'était pas prévu.", 4),
        ("« Aujourd'hui, 12 h ! »", 3),
        ("Peut-être… — ou pas ?", 3),
    ],
)
def test_words_are_counted_without_punctuation(text: str, words: int) -> None:
    assert words_in(text) == words


def test_a_question_is_read_with_its_options_and_a_tour_with_its_places() -> None:
    scene = all_kinds().scenes["debut"]
    assert question_words(scene.steps[2]) == 2 + 2 + 2
    assert question_words(scene.steps[4]) == 1 + sum(words_in(spot.label) for spot in SPOTS)
    assert question_words(Line("a", "Trois mots ici")) == 0


def test_a_gesture_without_advice_takes_longer_the_more_it_offers_to_begin_with() -> None:
    assert gesture_seconds(COUNTING, {"most": 3}) == 30.0 + 2 * 2.6


class _Step(NamedTuple):
    at: int
    tip: Move = ()


class _Advising:
    """Three times the same move, then another one; « endless » never gets there."""

    def start(self, level: Level, seed: int) -> _Step:
        return _Step(-10_000 if level else seed)

    def moves(self, _: _Step) -> tuple[Move, ...]:
        return (("pour",), ("look",), ("hint",))

    def apply(self, state: _Step, move: Move) -> _Step:
        if move == ("hint",):
            return _Step(state.at, ("pour",) if state.at < 3 else ("look",))
        return _Step(state.at + 1)

    def done(self, state: _Step) -> bool:
        return state.at == 4


def test_a_gesture_takes_the_moves_that_its_advice_makes_a_repeated_one_being_quicker() -> None:
    gesture = cast("Gesture", _Advising())
    assert gesture_seconds(gesture, {}) == pytest.approx(30.0 + 2.6 + 2 * 0.8 + 2.6)


def test_a_gesture_whose_advice_leads_nowhere_is_not_followed_for_ever() -> None:
    gesture = cast("Gesture", _Advising())
    assert gesture_seconds(gesture, {"endless": 1}) == pytest.approx(30.0 + 2.6 + 399 * 0.8)


def test_a_question_is_read_once_and_decided_each_time() -> None:
    times = Timetable(all_kinds(), catalogue())
    once, twice = times.minutes([], ["mot"]), times.minutes([], ["mot", "mot"])
    assert twice - once == pytest.approx(6 / 60)


def test_a_card_picked_again_takes_three_seconds_with_what_is_said_to_it() -> None:
    silent = (Option("a", "Un"), Option("b", "Deux"), Option("c", "Trois"))
    told = tuple(option._replace(call="a/then") for option in silent)
    said = block("a/then", Line("a-1", "Bien vu.", "nadia"))
    for options, lines in ((silent, []), (told, ["a-1"])):
        played = program(
            scene("a", Call("jour", "jour/picks"), End("fin", "Fin")),
            picking("jour", 2, *options, last="Et s'il reste du temps ?"),
            said,
        )
        times = Timetable(played, catalogue())
        first = times.minutes([], ["jour-1"])
        words = 5 + 2 * len(lines)
        assert times.minutes(lines, ["jour-1", "jour-2"]) - first == pytest.approx(
            (3 + reading_seconds(words)) / 60
        )


def test_a_wait_is_named_by_its_step() -> None:
    waits = (Choosing("c", "?", ()), Exploring("e", (), "", True), Doing("d", "", "", 0))
    assert [decided_at(wait) for wait in (*waits, Ended("f", ""))] == ["c", "e", "d", "f"]


def test_figures_are_told_in_french() -> None:
    assert number(12345.678, 1) == "12\u202f345,7"
    assert [percent(n, 1000) for n in (0, 1, 500)] == ["0\u202f%", "<\u202f1\u202f%", "50\u202f%"]
    assert percent(0, 0) == "–"
    assert bar(0.5, 4) == "██··"


def test_a_spread_has_four_values() -> None:
    assert spread([3, 1, 2, 5, 4, 6, 7, 8, 9, 10, 11]) == (1, 6, 10, 11)


def test_a_table_keeps_columns_apart() -> None:
    assert table([("a", "1"), ("bb", "22")]) == ["  a    1", "  bb  22"]
