"""What a player is shown, and what is kept from her until she finds it."""

from game.gestures.fault_finding.state import LOCKS
from game.gestures.fault_finding.turn import begin_with, play
from game.gestures.fault_finding.view import Bench, Meter, Point, bench
from game.gestures.protocol import Move
from tests.gestures.fault_finding.levels import HARD, MAIN, breakdown

LOCK_OUT: tuple[Move, ...] = tuple(("lockout", step) for step in LOCKS)


def shown(name: str, cause: int, *moves: Move) -> Bench:
    state = begin_with(breakdown(name), breakdown(name).causes[cause])
    for move in moves:
        state = play(state, move)
    return bench(state)


def standing(view: Bench) -> dict[str, str]:
    return {piece.id: piece.standing for piece in view.pieces}


def test_at_first_all_causes_look_the_same() -> None:
    views = {shown(MAIN, cause) for cause in range(len(breakdown(MAIN).causes))}
    assert len(views) == 1


def test_a_point_shows_its_probes_and_its_last_voltage() -> None:
    view = shown(MAIN, 0, ("probe", "red", "F2.1"))
    points = {point.id: point for point in view.points}
    assert points["F2.1"] == Point("F2.1", "F2:1", "24\u00a0V", True, red=True)
    assert points["KM1.A2"] == Point("KM1.A2", "KM1:A2", black=True)
    assert view.meter == Meter("24,0", "V", "en continu", "volt", "red")


def test_without_both_probes_the_meter_shows_dashes_in_its_unit() -> None:
    assert shown(MAIN, 0).meter.digits == "– – –"
    assert shown(MAIN, 0, *LOCK_OUT, ("mode", "ohm")).meter.unit == "Ω"


def test_pieces_go_from_suspect_to_cleared_to_new() -> None:
    assert standing(shown(MAIN, 0))["M1"] == "cleared"
    measured = shown(MAIN, 0, ("probe", "red", "F1.96"))
    assert (standing(measured)["F2"], standing(measured)["KM1"]) == ("suspect", "cleared")
    changed = shown(MAIN, 0, *LOCK_OUT, ("replace", "F2"))
    assert standing(changed)["F2"] == "new"
    assert set(standing(changed).values()) == {"new", "cleared"}


def test_a_level_that_keeps_its_suspects_says_nothing_of_its_pieces() -> None:
    view = shown(HARD, 0, ("press", "start"), ("probe", "red", "M1.V1"))
    assert set(standing(view).values()) == {"unknown"}


def test_the_machine_is_told_in_words() -> None:
    assert shown(MAIN, 0).machine == "À l'arrêt"
    assert shown(MAIN, 0, ("test",)).machine == "Silence"
    assert shown(HARD, 0, ("press", "start")).machine == "Force"
    assert shown(HARD, 0, ("press", "start")).pulled == {"KM1"}
    assert shown(MAIN, 0, *LOCK_OUT).machine == "Hors tension"


def test_the_steps_of_the_lock_out_are_ticked_one_by_one() -> None:
    view = shown(MAIN, 0, *LOCK_OUT[:2])
    assert [(step.label, step.done) for step in view.steps] == [
        ("Séparer", True),
        ("Condamner", True),
        ("Signaler", False),
        ("Vérifier", False),
    ]


def test_voltages_of_before_the_cut_do_not_look_live_any_more() -> None:
    state = begin_with(breakdown(MAIN), breakdown(MAIN).causes[0])
    for move in (("probe", "red", "F2.1"), ("lockout", "separate")):
        state = play(state, move)
    (noted,) = [point for point in bench(state).points if point.note]
    assert (noted.live, noted.past) == (False, True)
    for move in (("restore", "close"), ("probe", "red", "F2.2"), ("probe", "red", "F2.1")):
        state = play(state, move)
    again = next(point for point in bench(state).points if point.id == "F2.1")
    assert (again.live, again.past) == (True, False)
