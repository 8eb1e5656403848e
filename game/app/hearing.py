"""What there is to hear of a sitting: beds, effects, recorded voices, and what a player wants."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from game.app.settings import Settings
from game.content.sounds import SoundFacts, bed_of
from game.screens.sound import SoundView
from game.session.hearing import heard
from game.session.sitting import Session
from game.session.view import EndView, LikingView, View

VOICES = "voices"

SUCCESSES: Mapping[type, str] = {LikingView: "reussite", EndView: "grande-reussite"}
"""What is heard when something is done: a gesture, a mission."""


class Hearing(NamedTuple):
    """What is heard at this moment. `effects` begin now; `recordings` are files by their words."""

    settings: Settings = Settings()
    facts: Mapping[str, SoundFacts] = {}
    bed: str = ""
    effects: tuple[str, ...] = ()
    recordings: Mapping[str, str] = {}


def sound_view(settings: Settings, *, has_voice: bool) -> SoundView:
    """The settings of sound as their panel shows them."""
    return SoundView(
        settings.voice,
        settings.effects,
        settings.bed,
        settings.muted,
        settings.captions,
        settings.auto_read,
        has_voice,
    )


@dataclass
class Ear:
    """Follows a sitting from one moment to the next.

    The bed is the one that the scene names, else that of its place, else the one before.
    """

    content: Path
    _session: Session | None = None
    _kind: type | None = None
    _named: str = ""
    _bed: str = ""
    _recordings: Mapping[str, str] = field(default_factory=dict)

    def hear(
        self,
        session: Session | None,
        view: View | None,
        settings: Settings,
        facts: Mapping[str, SoundFacts],
    ) -> Hearing:
        """What is heard now, and what began since the last time this was asked."""
        if session is None or view is None:
            self._session, self._kind, self._recordings = None, None, {}
            self._named = self._bed = ""
            return Hearing(settings, facts)
        effects: tuple[str, ...] = ()
        if session is not self._session:
            effects = self._follow(session, view)
        if type(view) is not self._kind:
            success = SUCCESSES.get(type(view), "")
            effects = (*effects, success) if success else effects
            self._kind = type(view)
        self._bed = self._named or bed_of(getattr(view, "backdrop", ""), facts) or self._bed
        return Hearing(settings, facts, self._bed, effects, self._recordings)

    def _follow(self, session: Session, view: View) -> tuple[str, ...]:
        """Take what begins with this session: its effects."""
        audible = heard(self._session, session)
        self._session = session
        self._named = audible.bed
        if audible.voice:
            path = self.content / "missions" / audible.mission / VOICES / audible.voice
            self._recordings = {getattr(view, "text", ""): str(path)}
        return audible.effects
