"""Everything that a stand will need in a day, read before its first visitor.

Whoever touches the screen must not wait for it, and what is read once and for all does not make
the memory grow from hour to hour.
"""

from contextlib import suppress

from game.app.world import World
from game.content.languages import Languages
from game.occupations.faults import DataError
from game.passport.code import rows_of
from game.screens.gestures.registry import read_all

SIGNS = "é’"
"""Both alphabets that a code is tried in, for what passports say."""


def readied(world: World, languages: Languages) -> World:
    """The same world, with its languages, occupations and the screens of all gestures, and what
    makes codes: it comes with a whole library of the network, which nobody here uses."""
    read_all()
    rows_of(SIGNS)
    with suppress(DataError):  # told by whoever needs it, at the passport
        assert world.maker is not None
    for code in languages.codes:
        assert world.spoken(languages, code).catalogue
    return world
