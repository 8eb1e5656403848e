"""What moves by itself is a function of time, still at first and for calm players."""

from game.canvas.geometry import Frame
from game.screens.alive import STILL, halo, life, popped, sparks, stamped, sway
from game.screens.questionnaire import draw as ask
from game.screens.title import TitleView
from game.screens.title import draw as title
from game.screens.ui import Prefs
from game.session.view import QuestionView
from tests.screens.plain import plain
from tests.screens.samples import samples

TIMES = [i / 20 for i in range(1, 400)]


def test_nothing_moves_at_first() -> None:
    assert life(0.0, "nadia", "Bonjour") == STILL
    assert sway(0.0, "nadia") == 0
    assert sparks(0.0) == ()
    assert halo(0.0) == 0.75


def test_eyes_blink_now_and_then_and_chests_go_down_and_up() -> None:
    lives = [life(t, "nadia") for t in TIMES]
    assert 0 < sum(one.blink for one in lives) < len(lives) / 8
    assert {one.sunk for one in lives} == {0.0, 0.5, 1.0, 1.5}


def test_a_mouth_moves_while_its_line_is_new_and_no_longer() -> None:
    text = "Bonjour, on coupe le courant avant d'ouvrir l'armoire."
    spoken = [t for t in TIMES if life(t, "nadia", text).speaks]
    assert spoken
    assert max(spoken) < len(text) * 0.045
    assert not any(life(t, "nadia").speaks for t in TIMES)


def test_people_do_not_blink_together() -> None:
    first, second = ([life(t, who).blink for t in TIMES] for who in ("nadia", "hugo"))
    assert first != second


def test_who_waits_shifts_their_weight_a_little() -> None:
    moved = [sway(t, "nadia") for t in TIMES]
    assert max(moved) > 0 > min(moved)
    assert max(map(abs, moved)) <= 2


def test_sparks_are_few_rise_and_come_round() -> None:
    assert all(0 < len(sparks(t)) <= 60 for t in TIMES)
    ups = [[round(spark.up, 6) for spark in sparks(t)] for t in (1.0, 13.0)]
    assert ups[0] == ups[1]
    assert all(0 <= spark.up <= 1 for t in TIMES for spark in sparks(t))


def test_the_halo_stays_between_its_two_lights() -> None:
    seen = {halo(t) for t in TIMES}
    assert min(seen) == 0.55
    assert max(seen) == 0.75


def test_what_pops_and_what_is_stamped_come_to_rest() -> None:
    assert (popped(0), popped(0.12), popped(5)) == (0.8, 1.0, 1.0)
    assert (stamped(0), stamped(0.6), stamped(9)) == (1.25, 1.0, 1.0)


def test_the_title_lives_and_is_still_for_calm_players() -> None:
    frame = Frame(1280, 720)
    lively, later = (title(TitleView(), plain(frame)._replace(clock=t)) for t in (2.0, 5.0))
    assert lively.commands != later.commands
    assert lively.frames > 0
    calm = plain(frame)._replace(prefs=Prefs(calm=True))
    first, second = (title(TitleView(), calm._replace(clock=t)) for t in (0.0, 5.0))
    assert (first.commands, first.frames) == (second.commands, 0.0)


def test_the_last_disc_of_the_bead_cools() -> None:
    view = samples()["question"].play
    assert isinstance(view, QuestionView)
    fresh, cold = (ask(view, plain()._replace(clock=t)) for t in (0.05, 3.0))
    assert fresh.commands != cold.commands
    assert 0 < fresh.frames <= 1 / 10
