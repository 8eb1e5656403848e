"""Places by path."""

from game.content.events import build
from game.content.marks import Marks

TEXT = """\
a: un
liste:
  - deux
  - {clé: trois, vide: }
  -
    - quatre
dernier: "cinq"
"""


def marks() -> Marks:
    reading = build(TEXT)
    return Marks(reading.tree, reading.places)


def test_values_and_keys_are_found() -> None:
    assert marks().at(("a",)) == (1, 4)
    assert marks().at(("a",), key=True) == (1, 1)
    assert marks().at(("liste", 0)) == (3, 5)
    assert marks().at(("liste", 1, "clé")) == (4, 11)
    assert marks().at(("liste", 1, "vide"), key=True) == (4, 18)
    assert marks().at(("liste", 2, 0)) == (6, 7)
    assert marks().at(("dernier",)) == (7, 10)


def test_what_is_not_there_is_placed_at_what_should_hold_it() -> None:
    assert marks().at(("liste", 1, "manquante")) == (4, 5)
    assert marks().at(("liste", "x", "y")) == (2, 1)
    assert marks().at(("absente",)) == (1, 1)
    assert marks().at(("a", "plus", "loin")) == (1, 1)


def test_the_whole_is_at_its_beginning() -> None:
    assert marks().at(()) == (1, 1)


def test_a_fault_inside_something_empty_is_told_there() -> None:
    reading = build("a: {}\nb: []\n")
    places = Marks(reading.tree, reading.places, reading.ends)
    assert places.at(("a", "x")) == (1, 1)
    assert places.at(("b", 0, "x"), key=True) == (2, 1)


def test_known_ends_change_no_place() -> None:
    reading = build(TEXT)
    quick = Marks(reading.tree, reading.places, reading.ends)
    for path in ((), ("dernier",), ("liste", 2, 0), ("liste", 1, "vide"), ("liste", 1, "x")):
        assert quick.at(path) == marks().at(path)
