"""The measure of a mission: information, simulated pupils, cheats, and how it is told."""

import math
import xml.etree.ElementTree as ET
from collections.abc import Sequence

import pytest

from game import rng
from game.authoring import bench
from game.authoring.bench import BETAS, BY_LOT, FEWER, Bench, Task, measure
from game.authoring.bench_picture import as_picture
from game.authoring.bench_report import as_text
from game.authoring.clock import Clock
from game.authoring.crew import Crew, Setting, Worker
from game.authoring.figures import WIDE
from game.authoring.first_row import always_first
from game.authoring.information import NEUTRAL, TYPICAL, about_types, lessons
from game.authoring.missions import FaultyError
from game.authoring.places import Place, library_with_places
from game.authoring.pupil_play import Pupil, play
from game.authoring.pupils import face, likeness, pick, pupil
from game.authoring.recovery import LEVELS, Point, Recovery, looked_at, recover, scored
from game.authoring.stage import Stage
from game.scoring.evidence import TYPES, Evidence, Preference, Rating
from game.scoring.hexagon import six
from game.scoring.likelihood import BETA
from game.scoring.next_best import Candidate
from game.session.catalogue import Catalogue
from game.session.to_try import mean_loading
from game.story.conditions import Taken
from game.story.program import End, GestureStep, Line, Option
from tests.authoring.plays import all_kinds, catalogue, endless, six_ways
from tests.content import sample
from tests.scoring.pupils import pure
from tests.session.missions import other
from tests.story.building import choice, program, scene

TEN = catalogue(six_ways())
KINDS = catalogue(all_kinds())
NOBODY = six([0.0] * 6)
PLAIN = str.maketrans("\u00a0\u202f", "  ")


def evidence(of: Catalogue, one: Pupil, route: str = "full") -> list[Evidence]:
    return [answer.evidence for answer in play(Stage(of, ["essai"]), route, one)]


def strong(letter: str, beta: float = 9.0, seed: int = 1) -> Pupil:
    """Somebody who wants one thing and knows it."""
    return Pupil(six([3.0 * value for value in pure(letter)]), beta, seed)


# pupils play ------------------------------------------------------------------------------------


def test_a_pupil_takes_what_she_likes() -> None:
    for letter in TYPES:
        told = evidence(TEN, strong(letter))
        assert len(told) == 10
        offered = [e for e in told if isinstance(e, Preference)]
        with_it = [e for e in offered if letter in {o.key for o in e.offered}]
        assert with_it
        assert all(e.offered[e.chosen].key == letter for e in with_it)


def test_the_same_pupil_answers_the_same_and_another_seed_otherwise() -> None:
    undecided = Pupil(NOBODY, BETA, 1)
    assert evidence(TEN, undecided) == evidence(TEN, undecided)
    assert evidence(TEN, undecided) != evidence(TEN, undecided._replace(seed=2))


def test_what_is_open_alone_is_weighed() -> None:
    shut = Option("R", "R", shows=("R",), when=Taken("jamais/rien"), why_not="Pas encore.")
    asked = choice("c", shut, Option("I", "I", shows=("I",)), Option("A", "A", shows=("A",)))
    (told,) = evidence(catalogue(program(scene("a", asked, End("e", "E")))), strong("R"))
    assert isinstance(told, Preference)
    assert [option.key for option in told.offered] == ["I", "A"]


def test_spots_draw_those_who_like_them_and_gestures_leave_a_face() -> None:
    keen = [evidence(KINDS, strong("A", seed=n)) for n in range(40)]
    cold = [evidence(KINDS, Pupil(six([0, 0, -3, 0, 0, 0]), 9.0, n)) for n in range(40)]
    opened = [sum(_is_spot(e) for told in group for e in told) for group in (keen, cold)]
    assert opened[0] > 35
    assert opened[1] < 5
    fond = [e for e in evidence(KINDS, strong("R")) if isinstance(e, Rating)]
    assert [rating.face for rating in fond] == [2]


def _is_spot(e: Evidence) -> bool:
    return isinstance(e, Preference) and e.weight < 1.0


def test_a_tour_that_cannot_be_left_yet_is_looked_at_further() -> None:
    """Spots that must be seen come first, whatever the pupil likes."""
    for seed in range(10):
        told = evidence(KINDS, Pupil(NOBODY, BETA, seed))
        assert [e.source for e in told if not _is_spot(e)] == [
            "essai/ouvre",
            "essai/geste",
            "essai/suite",
        ]


def test_answers_come_later_and_later_mission_after_mission() -> None:
    two = catalogue(six_ways(), other(six_ways(), "autre"))
    stage = Stage(two, ["essai", "autre"])
    minutes = [answer.minutes for answer in play(stage, "full", Pupil(NOBODY, BETA, 1))]
    assert len(minutes) == 20
    assert minutes == sorted(minutes)
    assert minutes[10] > minutes[9] > 1.0


def test_a_pupil_in_an_endless_mission_stops() -> None:
    assert evidence(catalogue(endless()), Pupil(NOBODY, BETA, 1)) == []


def test_what_shows_nothing_weighs_nothing() -> None:
    assert mean_loading(TEN, ()) == NOBODY
    assert mean_loading(TEN, ("R", "I")) == (0.5, 0.5, 0.0, 0.0, 0.0, 0.0)


def test_draws_and_faces_follow_their_chances() -> None:
    taken = [pick(rng.draw(1, n), [math.log(3.0), 0.0]) for n in range(4000)]
    assert taken.count(0) == pytest.approx(3000, abs=100)
    assert [face(liking, 0.5) for liking in (-9.0, 0.0, BETA, 9.0)] == [-2, 0, 1, 2]
    assert likeness(NOBODY, pupil(1)) == 0.0
    assert likeness(pupil(1), pupil(1)) == pytest.approx(1.0)


# information ------------------------------------------------------------------------------------


def test_a_choice_between_three_pure_activities_tells_as_much_as_calculated() -> None:
    """β² times the variance of each type beside the mean, all options equally likely."""
    told = about_types(NEUTRAL, Candidate("c", choices=((pure("R"), pure("A"), pure("E")),)))
    assert told == pytest.approx([0.32, 0.0, 0.32, 0.0, 0.32, 0.0])


def test_decisions_come_best_first_with_gestures_last() -> None:
    narrow = choice(
        "narrow",
        Option("r", "R", shows=("R", "I")),
        Option("i", "I", shows=("I", "R")),
        Option("a", "A", shows=("R",)),
    )
    wide = choice("wide", *(Option(t, t, shows=(t,)) for t in "RAE"))
    mute = GestureStep("mute", "compter", "muet")
    told = program(
        scene("a", narrow, wide, GestureStep("g", "compter", "n1"), mute, End("e", "E")),
        scene("b", choice("rien", Option("x", "X"), Option("y", "Y"))._replace(scored=False)),
    )
    of = catalogue(told)
    levels = {**of.levels, ("compter", "muet"): {"most": 1}}
    found = lessons(told, of._replace(levels=levels))
    assert [lesson.id for lesson in found] == ["wide", "g", "narrow"]
    assert [lesson.gesture for lesson in found] == [False, True, False]
    assert found[0].least <= found[0].most < 1.0
    assert found[0].scene == "a"


def test_typical_pupils_have_their_type_above_all() -> None:
    for k, letter in enumerate(TYPES):
        mean = TYPICAL[letter].mean
        assert max(range(6), key=mean.__getitem__) == k


# recovery ---------------------------------------------------------------------------------------


def found(beta: float, pupils: int = 60, of: Catalogue = TEN) -> Recovery:
    return recover(Stage(of, ["essai"]), "full", beta, range(pupils))


def test_decided_pupils_are_found_better_and_those_by_lot_not_at_all() -> None:
    lot, weak, sure = found(BY_LOT), found(0.8), found(4.0)
    assert lot.end.mean < 0.25 < weak.end.mean < sure.end.mean
    assert sure.end.clear > lot.end.clear
    assert lot.after == {} == lot.at
    assert sure.forms["short"].mean > sure.forms["mini"].mean


def test_more_decisions_find_more_and_time_goes_with_them() -> None:
    told = found(2.0)
    assert list(told.after) == [0, 2, 4, 6, 8, 10]
    assert told.after[0].mean == 0.0
    assert told.after[0].strongest == 0
    assert told.after[10].mean > told.after[2].mean > 0.0
    assert told.after[10] == told.end == told.at[60]
    assert told.decisions == {10: 60}
    assert 1.0 < told.longest == pytest.approx(told.minutes / 60)


def test_wider_bands_hold_more_truths() -> None:
    told = found(BETA)
    held = [told.levels[level] for level in LEVELS]
    assert held == sorted(held)
    assert 0.6 * 360 < told.levels[0.8] < 0.95 * 360
    assert told.end.inside * 6 == pytest.approx(told.levels[0.8])


def test_batches_add_up_to_the_whole() -> None:
    stage = Stage(TEN, ["essai"])
    parts = Recovery()
    for seeds in (range(20), range(20, 40)):
        parts.add(recover(stage, "full", BETA, seeds))
    whole = recover(stage, "full", BETA, range(40))
    assert parts.taken == whole.taken
    assert parts.decisions == whole.decisions
    assert parts.end.mean == pytest.approx(whole.end.mean)
    assert parts.end.error == pytest.approx(whole.end.error)
    assert {n: p.pupils for n, p in parts.at.items()} == dict.fromkeys(parts.at, 40)


def test_nothing_is_told_by_minutes_without_a_clock() -> None:
    told = recover(Stage(TEN, ["essai"]), "full", BETA, range(3), clock=False)
    assert told.at == {}
    assert told.after


def test_one_looks_closely_at_first() -> None:
    assert looked_at(11) == [0, 2, 4, 6, 8, 10]
    assert looked_at(42) == [0, 2, 4, 6, 8, 10, 12, 15, 20, 25, 30, 40]


def test_what_is_known_half_way_is_what_the_first_answers_say() -> None:
    """A profile that is looked for near another one is the same profile."""
    stage, seeds = Stage(TEN, ["essai"]), range(5)
    told = recover(stage, "full", BETA, seeds)
    for n in (2, 6, 10):
        points = Point()
        for seed in seeds:
            one = Pupil(pupil(seed), BETA, rng.bits(seed, 1_000_000))
            first = [answer.evidence for answer in play(stage, "full", one)][:n]
            points.add(scored(one.theta, first)[0])
        assert told.after[n].mean == pytest.approx(points.mean, abs=1e-9)
        assert told.after[n].inside == points.inside


def test_the_clock_says_what_the_timetable_says() -> None:
    (times,) = Stage(KINDS, ["essai"]).times
    clock, steps = Clock(times, 1.0), [*times.seconds, *times.asked]
    clock.read(times.words)
    for step in steps:
        clock.decide(step)
    assert clock.minutes == pytest.approx(1.0 + times.minutes(list(times.words), steps))


def test_the_error_of_a_mean_is_its_deviation_over_the_root_of_the_number() -> None:
    point = Point(pupils=4, likeness=2.0, squares=2.0)
    assert (point.mean, point.error) == (0.5, 0.25)


def test_a_mission_that_measures_nothing_finds_nobody() -> None:
    mute = program(scene("a", Line("a/0", "Rien."), End("e", "E")))
    told = found(BETA, 5, catalogue(mute))
    assert (told.end.mean, told.end.clear, told.longest) == (0.0, 0, 0.0)


# cheats -----------------------------------------------------------------------------------------


def test_always_the_first_row_depends_on_the_order_drawn_for_the_sitting() -> None:
    rows = [always_first(TEN, ["essai"], "full", seed) for seed in range(6)]
    picked = {
        tuple(e.offered[e.chosen].key for e in row if isinstance(e, Preference)) for row in rows
    }
    assert len(picked) == 6


def test_always_the_first_row_goes_through_tours_and_gestures() -> None:
    told = always_first(KINDS, ["essai"], "full", 1)
    assert {e.source for e in told} == {"essai/ouvre", "essai/suite", "essai/geste"}
    assert not any(isinstance(e, Rating) for e in told)


def test_a_sitting_that_goes_round_and_round_is_left() -> None:
    assert always_first(catalogue(endless()), ["essai"], "full", 1) == ()


# the whole --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def benches() -> tuple[Bench, ...]:
    crew = Crew(Setting(KINDS, ("essai",)), 1)
    return measure(crew, pupils=130, beta=1.5, seed=1, curves=True, first_rows=20)


def test_each_route_and_each_beta_is_measured(benches: Sequence[Bench]) -> None:
    assert [one.route for one in benches] == ["full", "short"]
    for one in benches:
        assert list(one.found) == [BY_LOT, *sorted({*BETAS, 1.5})]
        assert {beta: found.pupils for beta, found in one.found.items()} == {
            b: 130 if b == 1.5 else 130 // FEWER for b in one.found
        }
        assert [beta for beta, found in one.found.items() if found.at] == [1.5]


def test_without_a_picture_the_way_is_told_for_one_beta(benches: Sequence[Bench]) -> None:
    """The end is the same: only the curves of the others are left out."""
    crew = Crew(Setting(KINDS, ("essai",)), 1)
    plain = measure(crew, pupils=130, beta=1.5, seed=1, first_rows=20)
    for one, whole in zip(plain, benches, strict=True):
        assert [beta for beta, found in one.found.items() if found.after] == [1.5]
        for beta, found in one.found.items():
            assert found.forms == whole.found[beta].forms
            assert found.levels == whole.found[beta].levels
            assert found.end.mean == pytest.approx(whole.found[beta].end.mean, abs=1e-9)
    assert as_text(plain, {}) == as_text(benches, {})
    assert len(as_picture(plain)) < len(as_picture(benches))


def test_processes_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "BATCH", 4)

    def measured(seed: int, jobs: int) -> tuple[Bench, ...]:
        with Crew(Setting(TEN, ("essai",)), jobs) as crew:
            return measure(crew, pupils=10, beta=1.2, seed=seed, first_rows=4)

    alone = measured(3, 1)
    assert measured(3, 2) == alone
    assert measured(4, 1) != alone


def test_a_worker_carries_out_a_batch_as_this_process_does() -> None:
    Worker.begin(Setting(TEN, ("essai",)))
    task = Task("full", BETA, range(3), way=True, clock=True)
    assert Worker.carry_out(task) == recover(Stage(TEN, ["essai"]), "full", BETA, range(3))


def told(benches: Sequence[Bench]) -> str:
    places = {("essai", "ouvre"): Place("essai.yaml", 12)}
    return as_text(benches, places).translate(PLAIN)


def test_the_report_tells_decisions_curves_bands_and_cheats(benches: Sequence[Bench]) -> None:
    text = told(benches)
    assert "ne remplacent pas une étude" in text
    assert "Route complète : 130 élèves simulés par β, graine 1" in text
    assert "Lignes de essai.yaml" in text
    ouvre = next(line for line in text.splitlines() if line.startswith("  ouvre"))
    assert ouvre.endswith("  12")
    assert "geste (geste)" in text
    assert "questionnaire de 60 items" in text
    for beta in ("0,8", "1,2", "1,5", "2,0"):
        assert f"  β = {beta}  " in text
    assert "  promis  10  20  30  40  50  60  70  80  90  95\n  tenu " in text
    assert "toujours la première ligne à l'écran" in text
    assert max(map(len, text.splitlines())) <= WIDE


def test_the_report_leaves_out_what_few_pupils_reached(benches: Sequence[Bench]) -> None:
    after = benches[0].found[1.5].after
    assert min(point.pupils for point in after.values()) < 65
    assert f"  {max(after)} décisions" not in told(benches[:1])
    assert "fin (3 à 4 décisions)" in told(benches[:1])
    assert "fin (1 décisions)" in told(benches[1:])


def test_the_picture_is_svg_with_a_row_a_route(benches: Sequence[Bench]) -> None:
    root = ET.fromstring(as_picture(benches))
    texts = [
        (node.text or "").translate(PLAIN) for node in root.iter() if node.tag.endswith("text")
    ]
    assert "Route complète : r avec la vraie forme" in texts
    assert "Route courte : r avec la vraie forme" in texts
    assert texts.count("β = 1,5") == 2
    assert texts.count("Bandes : part tenue") == 2
    ends = [float(n.get("cy", "nan")) for n in root.iter() if n.tag.endswith("circle")]
    assert all(0 < y < float(root.get("height", "0")) for y in ends)


# places -----------------------------------------------------------------------------------------


def test_each_step_has_its_line() -> None:
    library, places = library_with_places(
        sample.CONTENT, sample.ASSETS, sample.GESTURES, sample.FACTS
    )
    place = places["relais", "premier-pas"]
    lines = sample.MISSION.read_text(encoding="utf-8").splitlines()
    assert "choose: premier-pas" in lines[place.line - 1]
    assert str(place) == f"{place.file}:{place.line}"
    assert place.file.endswith("relais/mission.yaml")
    assert set(library.missions) == {"relais"}


def test_faulty_content_is_told() -> None:
    with pytest.raises(FaultyError):
        library_with_places(sample.CONTENT, sample.ASSETS, {}, sample.FACTS)
