"""What the console can offer and how it calls what was counted, in the operator's language."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from game.app import settings as settings_file
from game.app.console_stage import Offer
from game.app.world import ASSETS
from game.canvas.language import Language
from game.content.languages import Languages
from game.content.library import Library
from game.content.loading import load
from game.gestures.registry import GESTURES
from game.kiosk.counters import Names
from game.occupations.faults import DataError
from game.occupations.store import Store, known
from game.passport.words import title_of


def offers(content: Path) -> Callable[[str], Offer]:
    """Gives the offer in a language; of a content that cannot be read, nothing."""
    languages = Languages(content)
    library = load(content, ASSETS, GESTURES, cache=settings_file.cache()).library
    return partial(_offer, content, languages, library)


def _offer(content: Path, languages: Languages, library: Library | None, code: str) -> Offer:
    spoken = {known: languages.name(known) for known in languages.codes}
    language = languages.language(code)
    if library is None:
        return Offer(spoken, {}, Names({}, {}, spoken), language.tr)
    told = languages.translated(library, language.code, GESTURES)
    missions = {m.id: m.title for m in told.missions.values() if m.minutes.short}
    towns = {place.id: place.town for place in told.places.values()}
    trades = {trade for mission in told.missions.values() for trade in mission.trades}
    names = Names(towns, _trades(content, trades, language), spoken)
    return Offer(spoken, missions, names, language.tr)


def _trades(content: Path, codes: set[str], language: Language) -> Mapping[str, str]:
    """Titles of occupations; without its table a console shows codes."""
    with suppress(DataError):
        table = known(content / "occupations", Store(settings_file.home()))
        return {code: title_of(table[code], language)[0] for code in codes if code in table}
    return {}
