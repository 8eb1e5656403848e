"""What is asked of whoever plays sounds: plain data, and the methods that take it."""

from typing import NamedTuple, Protocol


class Tone(NamedTuple):
    """A sound that lasts until others are asked for, such as an arc or a meter's beep."""

    name: str
    gain: float = 1.0


class Levels(NamedTuple):
    """How loud, 0..1 each; nothing goes over `cap`, which a stand may lower."""

    voice: float = 1.0
    effects: float = 1.0
    bed: float = 1.0
    muted: bool = False
    cap: float = 1.0

    def of(self, bus: str) -> float:
        """The gain of "voice", "effects" or "bed"."""
        wanted = {"voice": self.voice, "effects": self.effects, "bed": self.bed}[bus]
        return 0.0 if self.muted else min(wanted, self.cap)


class Passage(NamedTuple):
    """Words to be read aloud; `recording` is the path of somebody's voice, "" for the system's."""

    text: str
    recording: str = ""


class Spoken(NamedTuple):
    """What is being said: the passage by its number, and characters `start` to `end` of it."""

    passage: int
    start: int
    end: int


class Sounder(Protocol):
    """Plays what it is told, and never makes anyone wait."""

    def strike(self, name: str, gain: float = 1.0) -> None:
        """Play a sound once."""
        ...

    def hold(self, tones: tuple[Tone, ...]) -> None:
        """Play these, and no other, until told otherwise."""
        ...

    def bed(self, name: str) -> None:
        """Go over to the bed of a place; "" for none."""
        ...

    def levels(self, levels: Levels) -> None: ...

    def say(self, passages: tuple[Passage, ...], language: str) -> None:
        """Read aloud from now on, instead of what was being read."""
        ...

    def hush(self) -> None:
        """Stop reading, at once."""
        ...

    @property
    def spoken(self) -> Spoken | None:
        """What is being said at this moment."""
        ...

    @property
    def has_voice(self) -> bool:
        """Whether words without a recording can be read."""
        ...


class Silence:
    """Plays nothing."""

    spoken: Spoken | None = None
    has_voice = False

    def strike(self, name: str, gain: float = 1.0) -> None: ...

    def hold(self, tones: tuple[Tone, ...]) -> None: ...

    def bed(self, name: str) -> None: ...

    def levels(self, levels: Levels) -> None: ...

    def say(self, passages: tuple[Passage, ...], language: str) -> None: ...

    def hush(self) -> None: ...
