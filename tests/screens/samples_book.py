"""Samples of the « Carnet des métiers »: the list, a filter, cards."""

from game.app.book import Book, Marked
from game.app.book_at import BookAt
from game.app.sheets import Showing
from game.app.where import Where
from tests.screens.sittings import LANGUAGE, world

MET = ("I1302", "H1208", "H2503", "H2916", "H1522", "H2904", "H2902")
MARKED = Marked(MET, ("I1302", "I1309", "H2916"), ("I1302", "H1522", "H1404"))
UNTOLD = "H2903"
"""An occupation that nobody of the missions does."""

STATES = {
    "book": BookAt(),
    "book-page": BookAt(page=3),
    "book-kept": BookAt((("place", "Le Creusot"), ("way", "R")), back="passport"),
    "book-nothing": BookAt((("mark", "tried"), ("level", "7"))),
    "book-place": BookAt((("place", "Le Creusot"),), choosing="place"),
    "book-way": BookAt(choosing="way"),
    "trade": BookAt(trail=("I1302",)),
    "trade-plain": BookAt(trail=(UNTOLD,)),
}


def books() -> dict[str, Showing]:
    book = Book(world().library, world().maker.occupations, LANGUAGE.get()[1])
    return {
        name: Showing(Where("book", book=at), book=book.view(at, MARKED))
        for name, at in STATES.items()
    }
