"""Taking an answer back from the dialogue and from the workshop, by each device."""

from pathlib import Path

import pytest

from game.canvas.intents import Device
from game.session.view import DialogueView, ExploreView, GestureView
from tests.pilot import Pilot

DEVICES: tuple[Device, ...] = ("keyboard", "mouse", "touch", "pad")


def answers(pilot: Pilot) -> list[str]:
    """What was decided and still counts."""
    return [decision.way.key for decision in pilot.session.made]


@pytest.mark.parametrize("device", DEVICES)
def test_an_answer_is_taken_back_and_another_one_given(device: Device, tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, device).starts().enters().reads()
    question = pilot.view
    pilot.chooses("regarder")
    assert pilot.sees("Revenir au choix") or "undo" in pilot.areas
    assert pilot.takes_back().view == question
    assert answers(pilot) == []
    assert answers(pilot.chooses("demander")) == ["demander"]


@pytest.mark.parametrize("device", DEVICES)
def test_what_was_opened_in_the_workshop_is_taken_back(device: Device, tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, device).starts().enters().plays_until(ExploreView)
    workshop, decided = pilot.view, answers(pilot)
    pilot.opens("convoyeur").reads()
    assert answers(pilot) == [*decided, "convoyeur"]
    assert pilot.takes_back().view == workshop
    assert answers(pilot) == decided


def test_several_answers_of_a_scene_are_taken_back_one_by_one(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().plays_until(ExploreView)
    workshop, decided = pilot.view, answers(pilot)
    for spot in ("convoyeur", "voyant", "tableau"):
        pilot.opens(spot).reads()
    for _ in range(3):
        pilot.takes_back()
    assert pilot.view == workshop
    assert answers(pilot) == decided
    assert "undo" not in pilot.areas


def test_a_gesture_that_is_over_goes_with_the_answer_before_it(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().plays_until(GestureView)
    pilot.repairs().likes(2)
    assert isinstance(pilot.view, DialogueView)
    assert pilot.takes_back().sees("Comment on travaille à deux")
    assert "panne" not in answers(pilot)


def test_the_next_scene_leaves_nothing_to_take_back(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads().chooses("regarder")
    while "undo" in pilot.areas:
        pilot.reads_on()
    assert isinstance(pilot.view, DialogueView)
    assert pilot.view.scene == "equipe"


def test_what_was_taken_back_stays_taken_back_after_a_new_start(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads().chooses("regarder").takes_back()
    pilot.closes_window()
    again = Pilot(tmp_path).resumes()
    assert again.view == pilot.view
    assert answers(again) == []
