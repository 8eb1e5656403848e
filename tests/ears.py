"""A listener at the game's side: writes down what it is asked to play, and says what it is told."""

from game.canvas.sounds import Levels, Passage, Spoken, Tone


class Ears:
    """A sounder that plays nothing. A passage is being said until the test lets it go on."""

    def __init__(self, *, has_voice: bool = True) -> None:
        self.struck: list[str] = []
        self.beds: list[str] = []
        self.tones: tuple[Tone, ...] = ()
        self.wanted = Levels()
        self.read: list[tuple[str, ...]] = []
        self.passages: tuple[Passage, ...] = ()
        self.language = ""
        self.hushed = 0
        self.spoken: Spoken | None = None
        self.has_voice = has_voice

    def strike(self, name: str, gain: float = 1.0) -> None:  # noqa: ARG002 (the sounder's contract)
        self.struck.append(name)

    def hold(self, tones: tuple[Tone, ...]) -> None:
        self.tones = tones

    def bed(self, name: str) -> None:
        self.beds.append(name)

    def levels(self, levels: Levels) -> None:
        self.wanted = levels

    def say(self, passages: tuple[Passage, ...], language: str) -> None:
        self.passages, self.language = passages, language
        self.read.append(tuple(p.text for p in passages))
        self.spoken = Spoken(0, 0, len(passages[0].text)) if passages else None

    def hush(self) -> None:
        self.hushed += 1
        self.spoken = None

    def goes_on(self) -> None:
        """The next passage, or silence after the last one."""
        if self.spoken is not None:
            at = self.spoken.passage + 1
            more = at < len(self.passages)
            self.spoken = Spoken(at, 0, len(self.passages[at].text)) if more else None
