"""The quick questionnaire, from the map to the passport, by each device alone."""

from pathlib import Path

import pytest

from game.app.saves import Saves
from game.canvas.intents import Device
from game.screens.actions import OpenMap, OpenPassport
from game.session.commands import Answer, Ask, Pass, Undo
from game.session.view import AnsweredView, QuestionView
from tests.pilot import Pilot, records_of


def likes_only(pilot: Pilot, letter: str) -> Pilot:
    """Every question, up to the end: this type is loved, the others are not."""
    letters = {item.key: item.letter for item in pilot.session.catalogue.items}
    while isinstance(shown := pilot.view, QuestionView):
        pilot.does(Answer(shown.item, 2 if letters[shown.item] == letter else -1))
    return pilot


@pytest.mark.parametrize("device", ["keyboard", "mouse", "touch", "pad"])
def test_it_is_answered_from_the_map_to_the_passport(tmp_path: Path, device: Device) -> None:
    pilot = Pilot(tmp_path, device).starts().does(Ask())
    assert pilot.sees("Est-ce que tu aimerais…")
    likes_only(pilot, "S")
    assert isinstance(pilot.view, AnsweredView)
    pilot.does(OpenPassport())
    assert pilot.screen.startswith("passport")
    passport = pilot.machine.play.passport()
    assert passport.clear
    assert passport.strongest[0] == "S"
    told = " ".join(reason for lead in passport.leads for reason in lead.reasons)
    assert "D'après tes réponses" in told
    assert "Tu as" not in told


def test_a_question_may_be_passed_over_and_an_answer_taken_back(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().does(Ask())
    first = pilot.view
    assert isinstance(first, QuestionView)
    pilot.does(Answer(first.item, 1)).does(Undo())
    assert pilot.view == first
    pilot.does(Pass(first.item))
    assert isinstance(pilot.view, QuestionView)
    assert pilot.view.item != first.item


def test_each_answer_is_on_disk_before_the_next_question(tmp_path: Path) -> None:
    """The game is dropped as a power cut would: another one takes the sitting up."""
    pilot = Pilot(tmp_path).starts().does(Ask())
    for _ in range(4):
        shown = pilot.view
        assert isinstance(shown, QuestionView)
        pilot.does(Answer(shown.item, 1))
    following, sitting = pilot.view, pilot.file.stem
    lines = pilot.file.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if '"answer"' in line] == lines[-4:]
    pilot.closes_window()
    again = Pilot(tmp_path).resumes()
    assert again.view == following
    again.closes_window()
    saves = Saves(again.machine.saves.folder)
    assert [r.kind for r in records_of(saves, sitting)] == ["ask", *["answer"] * 4]


def test_who_leaves_half_way_goes_on_later(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().does(Ask())
    shown = pilot.view
    assert isinstance(shown, QuestionView)
    pilot.does(Answer(shown.item, 1))
    following = pilot.view
    pilot.uses("pause").does(OpenMap()).does(Ask())
    assert pilot.view == following
