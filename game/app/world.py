"""Everything that the game shows and plays, loaded once: content, drawings, the map."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from game.app.company import company
from game.content.diagnostics import errors, render
from game.content.languages import SOURCE, Languages
from game.content.library import Library
from game.content.loading import load
from game.content.sounds import SoundFacts, read_sounds
from game.drawings.look import look_of
from game.drawings.source import Drawings
from game.engine.trouble import UnusableError
from game.gestures.protocol import Gesture
from game.occupations.store import Store, known
from game.passport.maker import Beside, Maker, Skill
from game.session.catalogue import Catalogue
from game.session.habits import habit
from game.session.sitting import Session
from game.session.survey import SURVEY
from game.session.to_try import to_try

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
CONTENT = ROOT / "content"

#: icon of a shown skill by its alias; a spark otherwise
SKILL_ICONS: Mapping[str, str] = {
    "securiser": "shield",
    "diagnostiquer": "search",
    "reparer": "wrench",
    "mesurer": "multimeter",
}


def gestures() -> Mapping[str, Gesture]:
    """The rules of all gestures, read with the content, beside the title."""
    from game.gestures.registry import GESTURES

    return GESTURES


@dataclass
class World:
    """What was loaded, and the folder it came from.

    `first` is the same in French for a world in another language, which shares what it draws and
    what it knows of occupations.
    """

    library: Library
    content: Path
    first: "World | None" = None
    home: Path | None = None
    _spoken: "dict[str, World]" = field(default_factory=dict)

    def spoken(self, languages: Languages, code: str) -> "World":
        """The world in a language, translated when it is first asked for."""
        if code == SOURCE:
            return self
        if code not in self._spoken:
            library = languages.translated(self.library, code, gestures())
            self._spoken[code] = World(library, self.content, self)
        return self._spoken[code]

    @cached_property
    def catalogue(self) -> Catalogue:
        return self.library.catalogue(gestures())

    @cached_property
    def drawings(self) -> Drawings:
        if self.first is not None:
            return self.first.drawings
        looks = {p.id: look_of(p.look) for p in self.library.people.values()}
        return Drawings(ASSETS, looks)

    @cached_property
    def sounds(self) -> Mapping[str, SoundFacts]:
        if self.first is not None:
            return self.first.sounds
        return read_sounds(ASSETS / "sounds")

    @cached_property
    def maker(self) -> Maker:
        """Made at the first passport; raises DataError when the game's own table is damaged."""
        if self.first is not None:
            return self.first.maker
        store = None if self.home is None else Store(self.home)
        return Maker(known(self.content / "occupations", store))

    def met(self, session: Session) -> frozenset[str]:
        """The ROME codes of the occupations seen from inside in the missions of a sitting."""
        missions = {decision.mission for decision in session.made}
        known = [m for name, m in self.library.missions.items() if name in missions]
        return frozenset(trade for mission in known for trade in mission.trades)

    def beside(self, session: Session) -> Beside:
        """What the passport says beside its leads: see `passport.advice`."""
        town = next((self._town(lesson.key) for lesson in to_try(session)), "")
        begun = any(d.mission == SURVEY for d in session.made)
        towns = {name: self._town(name) for name in self.library.missions}
        programs = {name: mission.program for name, mission in self.library.missions.items()}
        asks = bool(self.library.items) and not begun
        return Beside(habit(session), town, asks, towns, company(programs, session.made))

    def _town(self, mission: str) -> str:
        return self.library.places[self.library.missions[mission].place].town

    @cached_property
    def skills(self) -> dict[str, Skill]:
        """Names of shown skills by ROME code."""
        return {
            skill.code: Skill(skill.label, SKILL_ICONS.get(alias, "spark"), skill.you)
            for alias, skill in self.library.skills.items()
        }


def open_world(
    content: Path = CONTENT, home: Path | None = None, cache: Path | None = None
) -> World:
    """Load the content; raises UnusableError with all its faults when it cannot be played.

    `home` is the player's data folder, where imported facts on occupations are; `cache` a folder
    where the content is kept compiled.
    """
    loaded = load(content, ASSETS, gestures(), cache=cache)
    if loaded.library is None:
        raise UnusableError(render(errors(loaded.diagnostics)))
    world = World(loaded.library, content, home=home)
    assert world.sounds is not None  # read here, beside the game, and not at the first sound
    return world
