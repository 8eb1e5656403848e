"""The cards of the « Carnet des métiers »: what we say ourselves of an occupation."""

from game.content.library import Trade
from game.content.loading import load
from game.gestures.registry import GESTURES
from tests.content.conftest import Check
from tests.content.test_glossary import ROOT

CARD = "I1302:\n  hard: Il faut chercher !\n  gestures: [fault-finding]\n  ways: [Un module.]\n"


def test_a_card_is_kept_by_its_code_as_french_print_asks(check_files: Check) -> None:
    assert check_files({"trades.yaml": CARD}) == []


def test_an_unknown_occupation_and_an_unknown_gesture_are_told_at_their_place(
    check_files: Check,
) -> None:
    card = "H9999:\n  hard: Dur.\n  gestures: [danse]\n"
    found = check_files({"trades.yaml": card})
    assert [(d.code, d.line) for d in found] == [("E118", 1), ("E122", 3)]


def test_a_card_must_tell_what_is_hard(check_files: Check) -> None:
    assert [d.code for d in check_files({"trades.yaml": "I1302: {ways: [Un module.]}\n"})] == [
        "E109"
    ]


def test_every_trade_of_a_shipped_mission_has_its_card() -> None:
    library = load(ROOT / "content", ROOT / "assets", GESTURES).library
    assert library is not None
    met = {code for mission in library.missions.values() for code in mission.trades}
    met |= {person.trade for person in library.people.values()}
    assert met <= set(library.trades)
    assert all(
        isinstance(trade, Trade) and trade.hard.endswith(".") for trade in library.trades.values()
    )
