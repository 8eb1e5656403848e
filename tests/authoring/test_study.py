"""What is measured besides the curves: trials, targets, and how they are told."""

import xml.etree.ElementTree as ET

import pytest

from game.authoring.answering import PURE, activities, answered, choices
from game.authoring.bench import BY_LOT, Bench, measure
from game.authoring.bench_picture import as_picture
from game.authoring.bench_report import as_text
from game.authoring.ceiling import Ceiling
from game.authoring.crew import Crew, Setting
from game.authoring.figures import WIDE
from game.authoring.mistags import mistagged
from game.authoring.pupil_play import Pupil, play
from game.authoring.pupils import as_large_as_usual, face, likeness
from game.authoring.stage import Reading, Stage
from game.authoring.study import Study, ranking_time, study, usual
from game.authoring.targets import targets
from game.authoring.trials import Found, Led, Tally, Together, Traded, native
from game.scoring.evidence import TYPES, Preference, Rating
from game.scoring.hexagon import six
from game.scoring.likelihood import BETA
from game.scoring.matching import Profiled
from game.session.sitting import Decision, Way
from tests.authoring.plays import all_kinds, catalogue, six_ways
from tests.scoring.pupils import pure
from tests.session.missions import other
from tests.session.test_survey import ITEMS

TRADES = tuple(
    Profiled(f"H{n}{k}00", f"H{n}{k}", pure(letter), {f"30{k}": 1.0}, f"F{n}{k}")
    for k, letter in enumerate(TYPES)
    for n in (1, 2, 3)
)
KINDS = catalogue(all_kinds())
ASKING = KINDS._replace(
    items=tuple(item._replace(skills=(item.letter,)) for item in ITEMS), items_hash="h"
)
PLAIN = str.maketrans("\u00a0\u202f", "  ")
FOND = Pupil(six([3.0 * x for x in pure("A")]), 9.0, 1)
STAGE = Stage(ASKING, ["essai"], TRADES)
ESSAI = Setting(ASKING, ("essai",), TRADES)


def test_a_pupil_answers_what_she_likes() -> None:
    told = [e for e in answered(ASKING, FOND) if isinstance(e, Rating)]
    assert {e.face for e in told if e.loading == pure("A")} == {2}
    assert {e.face for e in told if e.loading == pure("R")} == {0}


def test_faces_by_lot_are_all_as_likely() -> None:
    faces = [face(9.0, (n + 0.5) / 10, BY_LOT) for n in range(10)]
    assert faces == [-2, -2, -1, -1, 0, 0, 1, 1, 2, 2]


def test_choices_by_lot_oppose_three_activities_and_follow_the_pupil() -> None:
    told = choices(PURE, FOND, 40)
    with_it = [
        e for e in told if isinstance(e, Preference) and pure("A") in [o.loading for o in e.offered]
    ]
    assert all(len(e.offered) == 3 for e in told if isinstance(e, Preference))
    assert with_it
    assert all(e.offered[e.chosen].loading == pure("A") for e in with_it)
    assert len(activities(ASKING)) == len(ASKING.skills)


def test_wrong_tags_are_as_many_as_said_and_always_the_same_ones() -> None:
    ways = tuple(Way(f"w{n}", "", ("R", "I")) for n in range(200))
    decision = Decision(1, "choice", "essai", "", "choix", ways)
    read = mistagged(0.3, 7, "RIASEC")(decision)
    wrong = sum(
        a != b
        for x, y in zip(ways, read.ways, strict=True)
        for a, b in zip(x[2], y[2], strict=True)
    )
    assert 80 < wrong < 160
    assert mistagged(0.3, 7, "RIASEC")(decision) == read
    assert mistagged(0.0, 7, "RIASEC")(decision) == decision


def test_slips_take_other_options_at_times() -> None:
    stage = Stage(catalogue(six_ways()), ["essai"])
    steady, slipping = (play(stage, "full", FOND._replace(slips=share)) for share in (0.0, 1.0))
    assert steady != slipping


def test_tastes_draw_beyond_the_interests() -> None:
    stage = Stage(catalogue(six_ways()), ["essai"])
    keen = Pupil(six([0.0] * 6), 9.0, 1, {"S": 3.0})
    told = [a.evidence for a in play(stage, "full", keen)]
    offered = [e for e in told if isinstance(e, Preference) and "S" in {o.key for o in e.offered}]
    assert offered
    assert all(e.offered[e.chosen].key == "S" for e in offered)


def test_a_native_has_the_profile_of_her_trade() -> None:
    one = native(STAGE, TRADES[0], BETA, 1.0, 3)
    assert likeness(one.theta, TRADES[0].interest) == pytest.approx(1.0)
    assert as_large_as_usual(pure("R")) == one.theta


@pytest.mark.parametrize("way", ["missions", "short", "questionnaire", "both", "30", "ideal"])
def test_each_way_of_telling_finds_something(way: str) -> None:
    tally = Found(way, 2.0, range(12), ideal=9).carry_out(STAGE)  # type: ignore[arg-type]
    assert tally.point.pupils == 12
    assert tally.point.mean > 0.0
    assert tally.usual > 0


def test_spoilt_tags_find_less() -> None:
    clean, spoilt = (
        Found("missions", 9.0, range(40), wrong=share).carry_out(STAGE) for share in (0.0, 0.9)
    )
    assert spoilt.point.mean < clean.point.mean


def test_leads_are_counted_by_their_word() -> None:
    leads = Led("60", 2.0, range(20)).carry_out(Stage(ASKING, ["essai"], TRADES)).leads
    assert leads["pupils"] == 20
    assert leads["strong"] + leads["lead"] + leads["explore"] == 100
    assert leads["strong held"] <= leads["strong"]
    assert leads["three domains"] == 20


def test_trades_are_looked_for_one_after_the_other() -> None:
    leads = Traded("60", 2.0, 1.0, range(18)).carry_out(STAGE).leads
    assert leads["pupils"] == 18
    assert leads["ten"] > 9


def test_no_scoring_finds_more_than_the_ceiling() -> None:
    many = tuple(
        trade._replace(code=f"H{n:02}{k}") for n in range(4) for k, trade in enumerate(TRADES)
    )
    stage = Stage(ASKING, ["essai"], many)
    seeds = range(len(many))
    found = Traded("30", BETA, 1.0, seeds).carry_out(stage).leads
    most = Ceiling("30", BETA, 1.0, seeds).carry_out(stage).leads
    assert most["pupils"] == found["pupils"]
    assert most["ten"] >= found["ten"] - 3


def test_tallies_add_up() -> None:
    whole, parts = Found("30", BETA, range(6)).carry_out(STAGE), Tally()
    for seeds in (range(3), range(3, 6)):
        parts.add(Found("30", BETA, seeds).carry_out(STAGE))
    assert parts.answers == whole.answers
    assert parts.touched == whole.touched
    assert parts.point.mean == pytest.approx(whole.point.mean)


@pytest.fixture(scope="module")
def benches() -> tuple[Bench, ...]:
    return measure(Crew(ESSAI, 1), pupils=40, beta=1.2, seed=1, curves=True, first_rows=10)


@pytest.fixture(scope="module")
def found(benches: tuple[Bench, ...]) -> Study:
    return study(Crew(ESSAI, 1), benches, pupils=40)


def test_the_study_names_all_that_was_tried(found: Study) -> None:
    kinds = {key[0] for key in found.tallies}
    assert kinds == {
        *("asked", "found", "wrong", "slips", "only", "short", "ideal", "led", "traded", "ceiling"),
    }
    assert found.moved == 0
    assert found.industrial == len(TRADES)
    assert found.ranking > 0.0


def test_a_catalogue_without_questionnaire_or_trades_has_fewer_trials(
    benches: tuple[Bench, ...],
) -> None:
    bare = study(Crew(Setting(KINDS, ("essai",)), 1), benches, pupils=10)
    assert {key[0] for key in bare.tallies} == {"found", "wrong", "slips", "only", "short", "ideal"}
    assert ("found", "both") not in bare.tallies
    assert ranking_time(()) == 0.0
    text = as_text(benches, {}, bare)
    assert "Piste forte" not in text
    assert "questionnaire du jeu" not in as_picture(benches, bare)


def test_every_target_is_told_with_its_verdict(benches: tuple[Bench, ...], found: Study) -> None:
    told = targets(benches, found)
    assert {t.held for t in told} <= {"oui", "non", "pas encore"}
    names = " ".join(t.name for t in told)
    for words in ("30 décisions", "route courte", "80 %", "au hasard", "dix premiers", "1 584"):
        assert words in names
    assert told[0].held == "pas encore"
    assert str(usual(benches[0])) in told[0].why


def test_a_long_catalogue_is_judged_after_thirty_decisions(
    benches: tuple[Bench, ...], found: Study
) -> None:
    measured = benches[0].found[1.2]
    long = {30: measured.end}
    bench = benches[0]._replace(found={**benches[0].found, 1.2: measured})
    kept, measured.after = measured.after, long
    (first, *_) = targets([bench], found)
    measured.after = kept
    assert first.held in ("oui", "non")


def test_the_report_fits_a_terminal_and_tells_the_targets(
    benches: tuple[Bench, ...], found: Study
) -> None:
    text = as_text(benches, {}, found).translate(PLAIN)
    for words in ("Les cibles", "Piste forte", "30 % d'étiquettes fausses", "Le questionnaire du"):
        assert words in text
    lines = [line for line in text.splitlines() if "essai" not in line]
    assert max(map(len, lines)) <= WIDE


def test_the_picture_shows_the_questionnaire_and_the_words_of_leads(
    benches: tuple[Bench, ...], found: Study
) -> None:
    root = ET.fromstring(as_picture(benches, found))
    texts = [(n.text or "").translate(PLAIN) for n in root.iter() if n.tag.endswith("text")]
    assert "questionnaire du jeu" in texts
    assert "« Piste forte »" in texts


def test_chores_are_carried_out_in_their_order() -> None:
    chores = [Found("30", BETA, range(n, n + 2)) for n in (0, 5)]
    with Crew(ESSAI, 1) as crew:
        told = list(crew.carried_out(chores))
    assert [t.point.pupils for t in told] == [2, 2]


def test_trials_of_the_same_pupils_find_together_what_they_find_alone() -> None:
    seeds = range(4)
    trials = (
        Found("both", BETA, seeds),
        Found("missions", BETA, seeds, only="essai"),
        Found("missions", BETA, seeds, wrong=0.5),
        Found("missions", BETA, seeds, slips=0.5),
        Led("questionnaire", BETA, seeds),
        Led("30", BETA, seeds),
    )
    alone = tuple(trial.carry_out(Stage(ASKING, ["essai"], TRADES)) for trial in trials)
    assert Together(trials).carry_out(Stage(ASKING, ["essai"], TRADES)) == alone
    assert alone[1] != alone[2] != alone[3]


def test_what_a_pupil_does_is_done_once_until_it_is_forgotten() -> None:
    stage, done = Stage(ASKING, ["essai"]), iter(range(9))
    assert [stage.once(("x",), lambda: next(done)) for _ in range(3)] == [0, 0, 0]
    stage.forget()
    assert stage.once(("x",), lambda: next(done)) == 1


def test_a_mission_played_among_others_is_played_as_it_is_alone() -> None:
    two = catalogue(six_ways(), other(all_kinds(), "autre"))
    seeds = range(5)
    alone = Found("missions", BETA, seeds).carry_out(Stage(two, ["autre"]))
    among = Found("missions", BETA, seeds, only="autre").carry_out(Stage(two, ["essai", "autre"]))
    assert among == alone


def test_a_reading_reads_the_same_decision_once() -> None:
    seen: list[Decision] = []
    ways = (Way("a", "", ("R",)), Way("b", "", ("I",)))
    decision = Decision(0, "choice", "essai", "", "choix", ways)

    def read(met: Decision) -> Decision:
        seen.append(met)
        return met

    reading = Reading(ASKING, read)
    assert reading(decision) == reading(decision)
    assert len(seen) == 1


def test_the_ceiling_of_missions_counts_choices_and_faces() -> None:
    """Pupils who know very well what they want are found by whoever knows them, among few."""
    stage = Stage(ASKING, ["essai"], TRADES)
    sure = Ceiling("missions", 9.0, 3.0, range(18)).carry_out(stage).leads
    lot = Ceiling("missions", 1e-9, 0.0, range(18)).carry_out(stage).leads
    assert sure["pupils"] == lot["pupils"] == 18
    assert sure["ten"] > 9
