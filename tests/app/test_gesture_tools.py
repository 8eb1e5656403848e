"""`gesture`: what it lists, what it says of a name that is wrong."""

from pathlib import Path

import pytest

from game.app.alone import Alone
from game.app.cli import main
from game.app.play import Play
from game.gestures.registry import GESTURES
from game.screens import actions
from game.session.commands import DoMove
from game.session.view import GestureView
from tests.machine import Machine
from tests.pilot import Pilot


def test_the_list_tells_every_gesture_and_its_levels(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gesture", "--list"]) == 0
    listed = capsys.readouterr().out
    assert all(f"{name} — {GESTURES[name].title}" in listed for name in GESTURES)
    assert "moteur-convoyeur-court, moteur-convoyeur" in listed


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["fault-findin"], "Tu voulais dire « fault-finding » ?"),
        (["zzz"], "Possible : cad-reading"),
        (["fault-finding"], "Quel niveau ? Possible : "),
        (["fault-finding", "contact"], "Niveau inconnu « contact »."),
    ],
)
def test_a_wrong_name_is_told_with_what_there_is(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["gesture", *words]) == 1
    assert told in capsys.readouterr().err.replace("\u00a0", " ")


def alone(home: Path) -> Pilot:
    def staged(play: Play) -> Alone:
        stage = Alone(play, "fault-finding", "moteur-convoyeur")
        stage.begin()
        return stage

    return Pilot(home, machine=Machine(home, staged=staged))


def test_leaving_by_the_pause_closes_the_window(tmp_path: Path) -> None:
    pilot = alone(tmp_path).uses("pause").does(actions.BackToTitle())
    assert pilot.closed


def test_another_language_keeps_the_moves(tmp_path: Path) -> None:
    pilot = alone(tmp_path).does(DoMove(("probe", "red", "F2.2")))
    pilot.machine.game._stage.act(actions.SetLanguage("en"), 0.0)
    assert isinstance(pilot.view, GestureView)
    assert pilot.view.state.red == "F2.2"
    assert pilot.view.state.breakdown.title != "Le tapis ne démarre plus"


def test_a_screen_that_fails_starts_the_gesture_again(tmp_path: Path) -> None:
    pilot = alone(tmp_path).does(DoMove(("probe", "red", "F2.2")))
    pilot.machine.game.failed(ZeroDivisionError(), 0.0)
    assert isinstance(pilot.view, GestureView)
    assert pilot.view.state.red == ""
