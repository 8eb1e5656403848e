"""Where to go next, with reasons; paths that fit the time there is."""

from dataclasses import replace

import pytest

from game.app.map_data import Maps, first_place, map_of, mission_at, offered
from game.app.suggestions import BETWEEN, CLASS, brief, ending_of, in_order, path, suggested
from game.canvas.language import as_written
from game.content.library import Minutes
from game.session.sitting import Finished, sit_down
from tests.screens.sittings import MISSION, sitting, world

LIBRARY = world().library
FRESH = sit_down(world().catalogue, 1)
PLAYED = sitting()[0]
EVERYTHING = replace(FRESH, finished=tuple(Finished(id, "x") for id in LIBRARY.missions))


def test_a_new_player_starts_with_the_shortest_and_two_suggestions_for_two_reasons() -> None:
    shortest = min(LIBRARY.missions.values(), key=lambda m: m.minutes.full)
    assert first_place(LIBRARY, FRESH) == shortest.place
    assert sorted(suggested(LIBRARY, FRESH, in_order(LIBRARY, FRESH)).values()) == ["new", "teach"]


def test_after_a_mission_what_would_teach_most_is_proposed() -> None:
    best = in_order(LIBRARY, PLAYED)[0]
    assert first_place(LIBRARY, PLAYED) == best.place != LIBRARY.missions[MISSION].place
    assert suggested(LIBRARY, PLAYED, in_order(LIBRARY, PLAYED))[best.id] == "teach"


def test_a_mission_whose_gestures_were_all_tried_is_not_said_to_be_new() -> None:
    new = [
        id
        for id, reason in suggested(LIBRARY, PLAYED, in_order(LIBRARY, PLAYED)).items()
        if reason == "new"
    ]
    assert all({*LIBRARY.missions[id].gestures} - {"fault-finding"} for id in new)


def test_where_everything_is_done_nothing_is_suggested_and_all_stays_open() -> None:
    assert suggested(LIBRARY, EVERYTHING, in_order(LIBRARY, EVERYTHING)) == {}
    assert (
        path(LIBRARY, in_order(LIBRARY, EVERYTHING))
        == brief(LIBRARY, in_order(LIBRARY, EVERYTHING))
        == ()
    )
    assert first_place(LIBRARY, EVERYTHING) in LIBRARY.places
    assert first_place(replace(LIBRARY, missions={}), FRESH) == next(iter(LIBRARY.places))


def test_a_path_fits_a_lesson_and_visits_three_places_at_least() -> None:
    steps = path(LIBRARY, in_order(LIBRARY, FRESH))
    assert sum(step.minutes + BETWEEN for step in steps) <= CLASS
    assert len(steps) >= 3
    assert len({step.mission for step in steps}) == len(steps)
    assert [s.mission for s in steps] == [m.id for m in in_order(LIBRARY, FRESH)][: len(steps)]


def test_a_path_of_a_few_minutes_is_a_short_mission_or_nothing() -> None:
    assert [step.route for step in path(LIBRARY, in_order(LIBRARY, FRESH), 5)] == ["short"]
    assert path(LIBRARY, in_order(LIBRARY, FRESH), 1) == ()


def test_a_mission_without_a_short_route_is_whole_or_left_out() -> None:
    only = {id: replace(m, minutes=Minutes(12)) for id, m in LIBRARY.missions.items()}
    library = replace(LIBRARY, missions=only)
    order = in_order(library, FRESH)
    steps = path(library, order)
    assert [(s.route, s.minutes) for s in steps] == [("full", 12), ("full", 12)]
    assert brief(library, order) == ()


def test_two_short_places_try_different_things() -> None:
    one, other = brief(LIBRARY, in_order(LIBRARY, FRESH))
    assert {one.route, other.route} == {"short"}
    gestures = [{*LIBRARY.missions[s.mission].gestures} for s in (one, other)]
    assert not gestures[0] & gestures[1]


def test_a_place_of_several_missions_offers_what_is_not_finished_and_opens_its_card() -> None:
    twin = replace(LIBRARY.missions[MISSION], id="zz-jumelle", title="Jumelle")
    library = replace(LIBRARY, missions={**LIBRARY.missions, twin.id: twin})
    for session, expected in ((FRESH, MISSION), (PLAYED, twin.id)):
        view = map_of(library, session, twin.place, as_written)
        card = next(p for p in view.places if p.id == twin.place)
        assert card.mission == offered(session, library, twin.place) == expected
    assert mission_at(library, twin.place, library.missions) == MISSION
    assert mission_at(library, "nevers", ()) == ""


@pytest.mark.parametrize(
    ("cast", "told"), [({}, ""), ({"nadia": "nadia-benali"}, "Nadia te guide")]
)
def test_the_map_shows_a_mission_of_one_person_or_of_nobody(
    cast: dict[str, str], told: str
) -> None:
    alone = replace(LIBRARY.missions[MISSION], cast=cast)
    library = replace(LIBRARY, missions={**LIBRARY.missions, MISSION: alone})
    card = next(
        p for p in map_of(library, FRESH, alone.place, as_written).places if p.mission == MISSION
    )
    assert card.guides == told


def test_the_first_of_the_cast_welcomes_at_a_place() -> None:
    view = map_of(LIBRARY, FRESH, "dijon", as_written)
    for place in view.places:
        mission = LIBRARY.missions.get(place.mission)
        assert place.guide == (next(iter(mission.cast.values())) if mission is not None else "")


def test_a_place_visited_tells_the_ending_reached() -> None:
    view = map_of(LIBRARY, PLAYED, "dijon", as_written)
    endings = {p.mission: p.ending for p in view.places if p.ending}
    assert endings == {MISSION: ending_of(LIBRARY.missions[MISSION], PLAYED.finished[0].ending)}
    assert endings[MISSION]
    assert ending_of(LIBRARY.missions[MISSION], "gone") == ""


def test_the_map_is_made_again_only_when_what_it_tells_changed() -> None:
    maps = Maps()
    first = maps.of(LIBRARY, FRESH, "dijon", as_written)
    assert first == map_of(LIBRARY, FRESH, "dijon", as_written)
    assert maps.of(LIBRARY, FRESH, "dijon", as_written) is first
    assert maps.of(LIBRARY, FRESH, "morez", as_written).selected == "morez"
    assert maps.of(LIBRARY, PLAYED, "morez", as_written) != maps.of(
        LIBRARY, FRESH, "morez", as_written
    )
    assert maps.of(LIBRARY, FRESH, "morez", lambda words: f"{words}!") != first
