from collections.abc import Callable

from game.session.commands import Answer, Ask, Choose
from game.session.habits import FACES, ROWS, habit
from game.session.survey import asked
from game.session.view import DialogueView
from game.story.program import End, Option, Program
from tests.session.desk import Player
from tests.session.missions import ASKING
from tests.session.test_survey import ITEMS
from tests.story.building import choice, program, scene

WAYS = (
    Option("un", "Un", shows=("reparer",)),
    Option("deux", "Deux", shows=("analyser",)),
    Option("trois", "Trois", shows=("expliquer",)),
)
LONG = program(scene("a", *(choice(f"c{n}", *WAYS) for n in range(ROWS + 2)), End("fin", "Fin")))


def played(mission: Program, row: Callable[[int], int], seed: int = 5) -> Player:
    player = Player(mission, seed=seed).enter()
    turn = 0
    while isinstance(shown := player.read().view, DialogueView):
        player.do(Choose(shown.offers[row(turn)].option))
        turn += 1
    return player


def test_always_the_first_row_is_a_habit() -> None:
    assert habit(played(LONG, lambda _: 0).session) == "first row"


def test_other_rows_are_none() -> None:
    assert habit(played(LONG, lambda n: n % 3).session) == ""
    assert habit(played(LONG, lambda _: 2).session) == ""


def test_a_few_first_rows_are_luck() -> None:
    short = program(
        scene("a", *(choice(f"c{n}", *WAYS) for n in range(ROWS - 1)), End("fin", "Fin"))
    )
    assert habit(played(short, lambda _: 0).session) == ""


def answered(face: Callable[[int], int], count: int) -> Player:
    player = Player(ASKING, items=ITEMS).do(Ask())
    for n in range(count):
        player.do(Answer(asked(player.session), face(n)))
    return player


def test_one_face_for_all_is_a_habit_and_two_are_none() -> None:
    assert habit(answered(lambda _: 1, FACES).session) == "one face"
    assert habit(answered(lambda _: 1, FACES - 1).session) == ""
    assert habit(answered(lambda n: n % 2, FACES).session) == ""


def test_faces_that_disagree_are_told() -> None:
    assert habit(answered(lambda n: 2 if n % 4 < 2 else -2, 24).session) == "against itself"


def test_a_choice_of_a_mission_that_is_gone_is_no_row() -> None:
    session = played(LONG, lambda _: 0).session
    gone = session.catalogue._replace(programs={})
    object.__setattr__(session, "catalogue", gone)
    assert habit(session) == ""
