"""What the game asks of the sounds, as its screens come and go: it decides, the sounder plays."""

from dataclasses import dataclass, field

from game.app.hearing import Hearing
from game.canvas.areas import Area, Sheet, Sound, area_named
from game.canvas.sounds import Levels, Passage, Silence, Sounder, Spoken, Tone
from game.content.sounds import SoundFacts
from game.screens import actions
from game.session.commands import Undo

CAPTION = 5.0
"""Seconds that a caption stays after its sound began."""

BACK = (actions.ClosePanel, actions.BackToTitle, actions.OpenMap, Undo)
PAGE = (actions.OpenPanel, actions.OpenWord, actions.OpenPassport, actions.ShowLead)

UNKNOWN = SoundFacts("")


@dataclass
class Sounding:
    sounder: Sounder = field(default_factory=Silence)
    caption: str = ""
    _caption_until: float = 0.0
    _hearing: Hearing = field(default_factory=Hearing)
    _levels: Levels | None = None
    _bed: str = ""
    _tones: tuple[Tone, ...] = ()
    _times: dict[str, int] = field(default_factory=dict)
    _read: tuple[str, ...] = ()
    _spoken: Spoken | None = None
    _words: tuple[str, ...] = ()
    _aimed: str | None = None
    """What to say of the place just come to, in the next picture: "" for its own words."""

    # the interface ---------------------------------------------------------------------------

    def focus_moved(self) -> None:
        """By keys, pad or one switch: what comes into focus is told to whoever listens, in one
        breath with what the screen then shows of it."""
        self.sounder.strike("focus")
        self._aim("")

    def stands_at(self, words: str) -> None:
        """One switch stands at what only it tells of: a way to turn, a button of a corner."""
        if words:
            self._aim(words)

    def _aim(self, words: str) -> None:
        if self.reading or self._hearing.settings.auto_read:
            self._aimed = words

    def acted(self, action: object) -> None:
        name = (
            "back" if isinstance(action, BACK) else "page" if isinstance(action, PAGE) else "press"
        )
        self.sounder.strike(name)

    # what is on ------------------------------------------------------------------------------

    def drawn(
        self, sheet: Sheet, hearing: Hearing, now: float, *, scene: bool, step: bool, focus: str
    ) -> None:
        """A sheet is about to be shown; `scene` and `step` say what is new in it."""
        self._hearing = hearing
        self._settle(hearing)
        if scene:
            self.sounder.strike("wipe")
        if step:
            self._times = {}
        for name in hearing.effects:
            self._strike(name, now)
        if hearing.bed != self._bed:
            self._bed = hearing.bed
            self.sounder.bed(hearing.bed)
            self._tell(hearing.bed, now)
        self._sheet_sounds(sheet.sounds, now)
        self._read_along(sheet, focus, step=step)
        if self.caption and (now >= self._caption_until and not self._held_caption()):
            self.caption = ""

    def _settle(self, hearing: Hearing) -> None:
        levels = hearing.settings.levels
        if levels != self._levels:
            self._levels = levels
            self.sounder.levels(levels)

    def _strike(self, name: str, now: float, step: int = 0) -> None:
        self.sounder.strike(self._file(name, step))
        self._tell(name, now)

    def _file(self, name: str, step: int) -> str:
        """A sound that has steps is several files: the nearest there is."""
        steps = self._facts(name).steps
        return f"{name}-{max(1, min(steps, step))}" if steps else name

    def _facts(self, name: str) -> SoundFacts:
        return self._hearing.facts.get(name, UNKNOWN)

    def _sheet_sounds(self, sounds: tuple[Sound, ...], now: float) -> None:
        """Hold what loops, and play once what has happened again."""
        tones = []
        for sound in sounds:
            if self._facts(sound.name).loops:
                tones.append(Tone(self._file(sound.name, sound.step)))
                if Tone(self._file(sound.name, sound.step)) not in self._tones:
                    self._tell(sound.name, now)
            elif sound.times > self._times.get(sound.name, 0):
                self._strike(sound.name, now, sound.step)
            self._times[sound.name] = sound.times
        if tuple(tones) != self._tones:
            self._tones = tuple(tones)
            self.sounder.hold(self._tones)

    # captions --------------------------------------------------------------------------------

    def _tell(self, name: str, now: float) -> None:
        """Put into words what a sound tells, where the player wants it."""
        words = self._facts(name).caption
        if words and self._hearing.settings.captions:
            self.caption, self._caption_until = words, now + CAPTION

    def _held_caption(self) -> bool:
        """Whether the caption is that of a sound that goes on."""
        held = {tone.name.rpartition("-")[0] or tone.name for tone in self._tones}
        held |= {tone.name for tone in self._tones}
        return any(self._facts(name).caption == self.caption for name in held)

    @property
    def next_at(self) -> float | None:
        """When the caption goes away."""
        return self._caption_until if self.caption and not self._held_caption() else None

    def changed(self, now: float) -> bool:
        """Whether the picture changes: another sentence is being said, a caption is over."""
        over = self.next_at is not None and now >= self._caption_until
        return over or self.sounder.spoken != self._spoken

    # reading aloud ---------------------------------------------------------------------------

    @property
    def reading(self) -> bool:
        return self.sounder.spoken is not None

    def spoken(self) -> tuple[str, Spoken] | None:
        """The text that is being said and the part of it, for the picture about to be shown."""
        self._spoken = spoken = self.sounder.spoken
        if spoken is None or spoken.passage >= len(self._read):
            return None
        return self._read[spoken.passage], spoken

    def listen(self, sheet: Sheet) -> bool:
        """Read the screen, or stop; False where no voice can."""
        if self.reading:
            self.sounder.hush()
        elif self.sounder.has_voice or self._recorded(sheet):
            self.say(sheet.spoken)
        else:
            return False
        return True

    def say(self, words: tuple[str, ...]) -> None:
        self._read = tuple(text for text in words if text)
        recordings = self._hearing.recordings
        passages = tuple(Passage(text, recordings.get(text, "")) for text in self._read)
        self.sounder.say(passages, self._hearing.settings.language)

    def _recorded(self, sheet: Sheet) -> bool:
        return any(text in self._hearing.recordings for text in sheet.spoken)

    def _read_along(self, sheet: Sheet, focus: str, *, step: bool) -> None:
        """A new screen is read, or else where the focus came to and what is new; what is gone is
        no longer read."""
        before, self._words = self._words, sheet.spoken
        aimed, self._aimed = self._aimed, None
        auto = self._hearing.settings.auto_read
        if step and self.reading and not auto:
            self.sounder.hush()
        if step and auto and sheet.spoken != before:
            self.say((*sheet.spoken, _label(sheet, focus)))
            return
        new = tuple(w for w in sheet.spoken if w not in before) if auto else ()
        if aimed is not None:
            first = aimed or _label(sheet, focus)
            self.say((first, *(w for w in new if w != first)))
        elif new:
            self.say(new)


def _label(sheet: Sheet, focus: str) -> str:
    """What the place in focus says: its words with its state, if the screen tells it."""
    area: Area | None = area_named(sheet.areas, focus)
    label = area.label if area is not None else ""
    return next((words for words in sheet.spoken if label and words.startswith(label)), label)
