"""Effects and outcomes on variables."""

import pytest

from game.story.conditions import Add, Effect, Put, Value
from game.story.effects import changed, measured
from game.story.errors import ProgramFault
from game.story.program import Variable

DECLARED = {
    "consigne": Variable(False),
    "pieces": Variable(2, low=0, high=5),
    "pas": Variable(0),
    "priorite": Variable("securite", one_of=("securite", "cadence")),
}
START: dict[str, Value] = {name: variable.start for name, variable in DECLARED.items()}


@pytest.mark.parametrize(
    ("effect", "name", "value"),
    [
        (Put("consigne", True), "consigne", True),
        (Put("priorite", "cadence"), "priorite", "cadence"),
        (Put("pieces", 4), "pieces", 4),
        (Put("pieces", 9), "pieces", 5),
        (Add("pieces", 2), "pieces", 4),
        (Add("pieces", 40), "pieces", 5),
        (Add("pieces", -40), "pieces", 0),
        (Add("pas", -40), "pas", -40),
    ],
)
def test_an_effect_changes_one_variable_within_its_bounds(
    effect: Effect, name: str, value: Value
) -> None:
    after = changed(START, DECLARED, (effect,))
    assert after == {**START, name: value}


def test_effects_come_in_order_and_leave_the_old_variables_alone() -> None:
    before = dict(START)
    after = changed(before, DECLARED, (Add("pieces", 9), Add("pieces", -1)))
    assert after["pieces"] == 4
    assert before == START


def test_adding_to_a_word_is_a_fault_of_the_program() -> None:
    with pytest.raises(ProgramFault, match="priorite"):
        changed(START, DECLARED, (Add("priorite", 1),))


@pytest.mark.parametrize(
    ("name", "score", "value"),
    [
        ("consigne", 0.5, True),
        ("consigne", 0.49, False),
        ("pas", 0.667, 67),
        ("pas", 1.0, 100),
        ("pieces", 1.0, 5),
    ],
)
def test_a_score_becomes_true_or_false_or_a_hundredth(
    name: str, score: float, value: Value
) -> None:
    assert measured(DECLARED[name], score) == value
    assert type(measured(DECLARED[name], score)) is type(value)
