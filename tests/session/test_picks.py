"""Several are picked, one after the other: what is shown, kept, taken back and told of it."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from game.session.commands import Choose, Undo
from game.session.evidence import decisions, evidence
from game.session.habits import habit
from game.session.legal import legal
from game.session.replay import replay
from game.session.sitting import sit_down
from game.session.view import DialogueView, Picking
from game.story.program import Call, End, Line, Option, Program
from tests.session.desk import Player, written_and_read
from tests.story.building import block, picking, program, scene

WAYS = (
    Option("un", "Un", shows=("reparer",), person="nadia"),
    Option("deux", "Deux", shows=("analyser",)),
    Option("trois", "Trois", shows=("expliquer",)),
    Option("quatre", "Quatre", shows=("reparer",)),
    Option("cinq", "Cinq", shows=("analyser",)),
)
SAID = (Line("a/1", "Te voilà.", "nadia"), Line("a/2", "Choisis.", "nadia"))
SLOTS = ("Matin", "Midi", "Soir")


def days(*names: str) -> Program:
    calls = (Call(name, f"{name}/picks") for name in names)
    blocks = (picking(name, 3, *WAYS, slots=SLOTS) for name in names)
    return program(scene("a", *SAID, *calls, End("fin", "Fin")), *blocks)


def shown(player: Player) -> DialogueView:
    view = player.read().view
    assert isinstance(view, DialogueView)
    return view


def test_a_programme_is_shown_with_its_turn_and_its_people() -> None:
    player = Player(days("jour")).enter()
    first = player.view
    assert isinstance(first, DialogueView)
    assert first.picking is None  # a line is being read
    view = shown(player)
    assert view.picking == Picking(1, 3, SLOTS)
    assert {o.person for o in view.offers} == {"", "nadia-benali"}
    assert view.text == "Choisis."


def test_the_cards_keep_their_place_from_turn_to_turn() -> None:
    orders = set()
    for seed in range(40):
        player = Player(days("jour"), seed=seed).enter()
        order = [offer.option for offer in shown(player).offers]
        orders.add(tuple(order))
        for n in (1, 2, 3):
            view = shown(player)
            assert [offer.option for offer in view.offers] == order
            assert view.picking == Picking(n, 3, SLOTS)
            player.do(Choose(next(o.option for o in view.offers if o.open)))
    assert len(orders) > 20


def test_each_turn_is_evidence_among_what_was_left() -> None:
    player = Player(days("jour")).enter().read()
    player.do(Choose("deux"), Choose("un"), Choose("cinq"))
    found = evidence(player.session)
    assert [e.source for e in found] == ["essai/jour-1", "essai/jour-2", "essai/jour-3"]
    assert [[a.key for a in e.offered] for e in found] == [  # type: ignore[union-attr]
        ["un", "deux", "trois", "quatre", "cinq"],
        ["un", "trois", "quatre", "cinq"],
        ["trois", "quatre", "cinq"],
    ]


def test_the_last_pick_is_taken_back_as_any_choice() -> None:
    player = Player(days("jour")).enter().read().do(Choose("deux"), Choose("un"), Undo())
    view = shown(player)
    assert view.choice == "jour-2"
    assert {o.option: o.picked for o in view.offers if o.picked} == {"deux": 1}
    assert len(decisions(player.session)) == 1


@given(st.data())
def test_a_journal_is_replayed_to_the_same_state(data: st.DataObject) -> None:
    player = Player(days("jour", "soir")).enter()
    for _ in range(data.draw(st.integers(0, 10))):
        player.do(data.draw(st.sampled_from(legal(player.session))))
    records = written_and_read(list(player.session.journal))
    again = replay(sit_down(player.catalogue, player.seed), records)
    assert again.play == player.session.play
    assert decisions(again) == decisions(player.session)


ANSWERED = tuple(
    option._replace(call=f"{option.id}/said") for option in (WAYS[0], WAYS[1], WAYS[2])
)
"""Ways to which somebody says a word."""


def answered() -> Program:
    said = (block(f"{o.id}/said", Line(f"{o.id}-1", f"{o.text} !", "nadia")) for o in ANSWERED)
    here = scene("a", *SAID, Call("jour", "jour/picks"), Line("a/9", "Bien."), End("fin", "Fin"))
    return program(here, picking("jour", 2, *ANSWERED, last="Et le soir ?"), *said)


def test_a_pick_is_answered_beside_the_next_turn_with_nothing_to_press_in_between() -> None:
    player = Player(answered()).enter().read().do(Choose("deux"))
    view = player.view
    assert isinstance(view, DialogueView)
    assert (view.text, view.ask, view.choice) == ("Deux !", "Et le soir ?", "jour-2")
    player.do(Choose("trois"))
    after = player.view
    assert isinstance(after, DialogueView)
    assert (after.text, after.choice) == ("Trois !", "")


def test_an_answered_pick_is_taken_back_with_what_was_said_before_it() -> None:
    view = shown(Player(answered()).enter().read().do(Choose("deux"), Undo()))
    assert (view.text, view.choice) == ("Choisis.", "jour-1")


def played(row: Callable[[int], int]) -> Player:
    player = Player(days("jour", "soir", "nuit")).enter()
    turn = 0
    while isinstance(view := player.read().view, DialogueView):
        left = [offer.option for offer in view.offers if offer.open]
        player.do(Choose(left[row(turn)]))
        turn += 1
    return player


def test_always_the_first_card_that_is_left_is_a_habit() -> None:
    assert habit(played(lambda _: 0).session) == "first row"
    assert habit(played(lambda n: n % 3).session) == ""
