"""Random walks: what they meet, what they cannot, and how they are reported."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring import walks
from game.authoring.player import RandomPlayer
from game.authoring.reach import Thing, all_things, has_short_route, within_reach
from game.authoring.walk_report import WIDE, as_data, as_text, never_met, too_few
from game.authoring.walks import Found, walk_many
from game.story import machine
from game.story.conditions import Route
from game.story.errors import ProgramFault
from game.story.offers import key
from game.story.program import Program
from game.story.state import Choosing, Doing, Exploring, Turn
from tests.authoring.plays import (
    all_kinds,
    catalogue,
    endless,
    mission,
    never_and_stuck,
    six_ways,
)
from tests.session import desk
from tests.story.building import program, scene
from tests.story.generated import programs

PATIENCE = 60
"""Decisions after which a walk of these tests is given up."""
PLAIN = str.maketrans("\u00a0\u202f", "  ")


@pytest.fixture(scope="module", autouse=True)
def _patient() -> Iterator[None]:
    """Generated missions may go round and round: a thousand decisions would take long."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(walks, "MOST_DECISIONS", PATIENCE)
        yield


def walked(told: Program, count: int = 200, seed: int = 1, route: Route = "full") -> Found:
    return walk_many(told, catalogue(told), route, count, seed)


def report(told: Program, count: int = 200) -> str:
    routes: tuple[Route, ...] = ("full", "short") if has_short_route(told) else ("full",)
    found = [walked(told, count, route=route) for route in routes]
    return as_text(mission(told), found).translate(PLAIN)


# what is met ----------------------------------------------------------------------------------


def test_the_same_seed_finds_the_same_and_another_seed_something_else() -> None:
    assert walked(all_kinds()) == walked(all_kinds())
    assert walked(all_kinds()) != walked(all_kinds(), seed=2)


def test_a_walk_does_not_hang_on_how_many_there_are() -> None:
    assert walked(all_kinds(), 100).lengths == walked(all_kinds(), 200).lengths[:100]


def test_enough_walks_meet_everything_of_a_sound_mission() -> None:
    found = walked(all_kinds())
    assert never_met(all_kinds(), [found]) == ()
    assert found.met[Thing("spot", "tour/table")] == found.met[Thing("gesture", "geste")] == 200
    assert found.endings == {"bravo": 200}


def test_a_thing_counts_once_a_walk_however_often_it_is_met() -> None:
    found = walked(all_kinds())
    assert max(found.met.values()) == 200


def test_the_short_route_is_shorter_and_meets_what_it_can_reach() -> None:
    full, short = walked(all_kinds()), walked(all_kinds(), route="short")
    assert max(short.lengths).decisions == 1 < min(full.lengths).decisions
    assert set(short.met) == within_reach(all_kinds(), "short")
    assert never_met(all_kinds(), [short]) == ()


def test_a_line_takes_time_and_so_do_questions_and_gestures() -> None:
    (length,) = walked(all_kinds(), 1, route="short").lengths
    assert length.lines in (2, 3)
    assert length.words == 3 + 2 + 2 + 2 + 2 + (3 if length.lines == 3 else 0)
    assert length.minutes == pytest.approx(length.words / 150 + (length.lines + 6) / 60)


def first_two_decisions(told: Program) -> Iterator[Thing]:
    """What can be taken in two decisions; a spot already seen is not opened again."""
    turn = machine.begin(told, "full", 0)
    for thing, after in ways(told, turn):
        yield thing
        yield from (thing for thing, _ in ways(told, after))


def ways(told: Program, turn: Turn) -> Iterator[tuple[Thing, Turn]]:
    state = turn.state
    match turn.waits_for:
        case Choosing(choice=name, offers=offers):
            for offer in (offer for offer in offers if offer.open):
                thing = Thing("option", key(name, offer.option))
                yield thing, machine.choose(told, state, offer.option)
        case Exploring(explore=name, spots=spots):
            for spot in (spot for spot in spots if not spot.done):
                thing = Thing("spot", key(name, spot.spot))
                yield thing, machine.open_spot(told, state, spot.spot)
        case Doing(step=name):
            yield Thing("gesture", name), machine.perform(told, state, {"justesse": 1, "soin": 1})


@settings(max_examples=15)
@given(programs())
def test_whatever_can_be_taken_early_is_taken_by_some_walk(told: Program) -> None:
    try:
        early = set(first_two_decisions(told))
    except ProgramFault:
        return
    found = walk_many(told, desk.catalogue(told), "full", 200, 1)
    assert early <= set(found.met)


@settings(max_examples=15)
@given(programs(), st.sampled_from(("full", "short")))
def test_no_walk_meets_what_the_course_cannot_reach(told: Program, route: Route) -> None:
    found = walk_many(told, desk.catalogue(told), route, 10, 1)
    assert set(found.met) <= within_reach(told, route)
    assert found.walks == 10 == len(found.lengths) + found.stuck


# dead ends ------------------------------------------------------------------------------------


def test_a_dead_end_is_found_with_the_way_that_led_there() -> None:
    found = walked(never_and_stuck())
    assert 60 < found.stuck < 140
    (dead_end,) = found.dead_ends
    assert "'trou'" in dead_end.what
    assert dead_end.path == ("choose x mauvais",)


def test_what_no_walk_meets_is_listed_in_the_order_of_the_file() -> None:
    found = walked(never_and_stuck())
    assert never_met(never_and_stuck(), [found]) == (
        Thing("scene", "trou"),
        Thing("line", "trou/0"),
        Thing("scene", "oubliee"),
        Thing("line", "oubliee/0"),
        Thing("line", "fin/0"),
    )


def test_walks_that_go_round_and_round_are_stopped() -> None:
    found = walked(endless(), 3)
    assert found.stuck == 3
    (dead_end,) = found.dead_ends
    assert dead_end.what == "pas de fin après 60 décisions"
    text = report(endless(), 3)
    assert text.count("choose x encore") == 24
    assert "    …\n" in text


def test_a_mission_that_stops_at_once_is_a_dead_end_without_a_way() -> None:
    found = walked(program(scene("a")), 2)
    assert (found.stuck, found.dead_ends[0].path) == (2, ())


def test_a_player_at_an_ending_stays_there() -> None:
    told = program(scene("a", *all_kinds().scenes["fin"].steps))
    turn = machine.begin(told, "full", 1)
    assert RandomPlayer(told, {}, 1).decide(turn) is turn


# the report -----------------------------------------------------------------------------------


def test_the_report_tells_endings_length_types_and_hits() -> None:
    text = report(all_kinds())
    assert "Un essai (essai)" in text
    assert "Route complète : 200 parcours au hasard, graine 1" in text
    assert "Route courte : 200 parcours au hasard, graine 1" in text
    assert "bravo  200  100 %" in text
    assert "La mission annonce 10 minutes." in text
    assert "Tout ce qui est écrit a été vu au moins une fois." in text
    assert re.search(r"^    table +200 100 % +·$", text, re.MULTILINE)
    assert re.search(r"^    porte +\d+ +\d+ % +\d+ +\d+ %$", text, re.MULTILINE)


def test_the_report_flags_types_that_some_walk_touches_too_seldom() -> None:
    assert too_few(walked(all_kinds())) == tuple("RIASEC")
    assert report(all_kinds()).count("◄ trop peu") == 12
    assert too_few(walked(six_ways())) == ()
    assert "trop peu" not in report(six_ways())
    assert too_few(walked(endless(), 0)) == ()


def test_the_report_tells_dead_ends_and_what_was_never_seen() -> None:
    text = report(never_and_stuck())
    assert "BLOQUÉS : 9" in text or "BLOQUÉS : 1" in text
    assert "ne mènent à aucune fin" in text
    assert "    choose x mauvais\n" in text
    assert "Jamais vu\n  scènes (2) :\n    trou\n    oubliee\n" in text
    assert "  répliques (3) :\n" in text


@pytest.mark.parametrize("told", [all_kinds(), never_and_stuck(), endless()])
def test_the_report_fits_a_terminal(told: Program) -> None:
    assert max(map(len, report(told, 5).splitlines())) <= WIDE


def test_the_report_without_an_announced_length_says_nothing_of_it() -> None:
    told = mission(six_ways())
    silent = replace(told, minutes=told.minutes._replace(full=0))
    assert "annonce" in as_text(told, [walked(six_ways())])
    assert "annonce" not in as_text(silent, [walked(six_ways())])


def test_the_data_holds_the_same_and_can_be_written_as_json() -> None:
    told = all_kinds()
    data = as_data(mission(told), [walked(told), walked(told, route="short")])
    again = json.loads(json.dumps(data))
    full, short = again["routes"]
    assert full["endings"] == {"bravo": 200}
    assert full["touched"]["R"] == {"least": 1, "median": 1, "most_of": 1, "most": 1}
    assert short["length"]["decisions"]["most"] == 1
    assert {"kind": "spot", "id": "tour/table", "full": 200, "short": 0} in again["met"]
    assert again["never"] == []
    stuck = as_data(mission(endless()), [walked(endless(), 1)])
    assert stuck["routes"][0]["length"] == {}


def test_everything_written_has_a_name_of_its_own() -> None:
    things = all_things(all_kinds())
    assert len(set(things)) == len(things) == 17
