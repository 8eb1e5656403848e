"""The samples of every screen in another language."""

from collections.abc import Iterator
from contextlib import contextmanager

from game.content.languages import Languages
from tests.screens.samples import passport_view, samples
from tests.screens.sittings import LANGUAGE, sitting


@contextmanager
def speaking(languages: Languages, code: str) -> Iterator[None]:
    """Inside, views are made, and drawn, in a language; what is kept is made anew."""
    before = LANGUAGE.set((languages, languages.language(code)))
    _forget()
    try:
        yield
    finally:
        LANGUAGE.reset(before)
        _forget()


def _forget() -> None:
    for kept in (samples, passport_view, sitting):
        kept.cache_clear()
