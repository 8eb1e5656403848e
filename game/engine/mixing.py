"""What is heard now: three buses, beds that fade over, and a bed that steps back for a voice.

Nothing here knows a sound card: a deck plays (see deck). Times are seconds of one clock.
"""

from typing import NamedTuple, Protocol

from game.canvas.sounds import Levels, Tone

#: seconds in which one bed goes over to the next, and a tone to another
CROSSING, TURNING = 1.6, 0.12

#: what is left of the bed under a voice, and how fast it goes there and comes back
DUCKED, DUCKING, RETURNING = 0.3, 0.25, 0.9

#: channels of the deck by use
BEDS, VOICE, TONES, EFFECTS = (0, 1), 2, (3, 4, 5, 6), (7, 8, 9, 10, 11, 12, 13, 14)
CHANNELS = 15


class Deck(Protocol):
    """Channels that play sounds by name. A name that cannot be played is passed over."""

    def play(self, channel: int, name: str, gain: float, *, looped: bool) -> None: ...

    def volume(self, channel: int, gain: float) -> None: ...

    def stop(self, channel: int) -> None: ...

    def pause(self) -> None:
        """Leave all channels where they are."""
        ...

    def resume(self) -> None:
        """Let them go on from there."""
        ...


class Ramp(NamedTuple):
    """A value on its way from `first` to `last`."""

    first: float
    last: float
    start: float
    seconds: float

    def at(self, now: float) -> float:
        done = min(1.0, max(0.0, (now - self.start) / self.seconds))
        return self.first + (self.last - self.first) * done

    def over(self, now: float) -> bool:
        return now >= self.start + self.seconds

    def towards(self, last: float, now: float, seconds: float) -> "Ramp":
        """Turn from wherever it is."""
        return Ramp(self.at(now), last, now, seconds)


QUIET = Ramp(0.0, 0.0, 0.0, 0.001)


class Held(NamedTuple):
    """What a channel plays without end, and how loud."""

    name: str
    gain: Ramp


class Mixing:
    """Turns wishes into what the deck does."""

    def __init__(self, deck: Deck) -> None:
        self.deck = deck
        self.wanted = Levels()
        self._duck = self._heard = Ramp(1.0, 1.0, 0.0, 0.001)
        self._paused = False
        self._beds = {channel: Held("", QUIET) for channel in BEDS}
        self._tones = {channel: Held("", QUIET) for channel in TONES}
        self._next_effect = 0
        self._sent: dict[int, float] = {}

    def strike(self, name: str, gain: float) -> None:
        """On the effect channels in turn: the oldest gives way."""
        loud = gain * self.wanted.of("effects")
        if loud:
            channel = EFFECTS[self._next_effect % len(EFFECTS)]
            self._next_effect += 1
            self.deck.play(channel, name, loud, looped=False)

    def levels(self, levels: Levels, now: float) -> None:
        self.wanted = levels
        self._send(now)

    def bed(self, name: str, now: float) -> None:
        """The bed of that name comes in, any other goes out; asking again changes nothing."""
        self._beds = self._crossed(self._beds, {name: 1.0} if name else {}, now, CROSSING)
        self._send(now)

    def hold(self, tones: tuple[Tone, ...], now: float) -> None:
        asked = {tone.name: tone.gain for tone in tones[: len(TONES)]}
        self._tones = self._crossed(self._tones, asked, now, TURNING)
        self._send(now)

    def duck(self, now: float, *, under: bool) -> None:
        last = DUCKED if under else 1.0
        if self._duck.last != last:
            self._duck = self._duck.towards(last, now, DUCKING if under else RETURNING)

    def attend(self, now: float, *, present: bool) -> None:
        """Fade out and stand still while nobody is there; go on from there when somebody is."""
        self._heard = self._heard.towards(float(present), now, RETURNING if present else DUCKING)
        if present and self._paused:
            self._paused = False
            self.deck.resume()
        self._send(now)

    @property
    def paused(self) -> bool:
        """Whether nothing is heard because nobody is there."""
        return self._paused

    def tick(self, now: float) -> bool:
        """Move what moves; True while something does."""
        self._send(now)
        if not self._paused and not self._heard.last and self._heard.over(now):
            self._paused = True
            self.deck.pause()
        if self._paused:
            return False
        held = (*self._beds.values(), *self._tones.values())
        still = self._duck.over(now) and self._heard.over(now)
        return not (still and all(h.gain.over(now) for h in held))

    def again(self, deck: Deck, now: float) -> None:
        """On another deck, as after a lost card: what lasts starts again there."""
        self.deck, self._sent, self._paused = deck, {}, False
        for channel, held in (*self._beds.items(), *self._tones.items()):
            if held.name and held.gain.last:
                self.deck.play(channel, held.name, 0.0, looped=True)
        self._send(now)

    def _crossed(
        self, channels: dict[int, Held], asked: dict[str, float], now: float, seconds: float
    ) -> dict[int, Held]:
        """Channels on their way to what is asked; what is new takes the quietest channel."""
        playing = {held.name for held in channels.values()}
        after = {
            c: self._turned(h, asked.get(h.name, 0.0), now, seconds) for c, h in channels.items()
        }
        for name in (n for n in asked if n not in playing):
            free = [c for c, held in after.items() if held.name not in asked]
            if free:
                channel = min(free, key=lambda c: after[c].gain.at(now))
                self._sent.pop(channel, None)
                self.deck.play(channel, name, 0.0, looped=True)
                after[channel] = Held(name, Ramp(0.0, asked[name], now, seconds))
        return after

    @staticmethod
    def _turned(held: Held, gain: float, now: float, seconds: float) -> Held:
        if held.gain.last == gain:
            return held
        return held._replace(gain=held.gain.towards(gain, now, seconds))

    def _send(self, now: float) -> None:
        """Give the deck the gains that changed; what has faded out is stopped."""
        heard = self._heard.at(now)
        duck, bed = self._duck.at(now) * heard, self.wanted.of("bed")
        effects = self.wanted.of("effects") * heard
        for channel, held in self._beds.items():
            self._gain(channel, held.gain.at(now) * duck * bed)
        for channel, held in self._tones.items():
            self._gain(channel, held.gain.at(now) * effects)
        self._gain(VOICE, self.wanted.of("voice") * heard)
        self._beds = {c: self._ended(c, h, now) for c, h in self._beds.items()}
        self._tones = {c: self._ended(c, h, now) for c, h in self._tones.items()}

    def _gain(self, channel: int, gain: float) -> None:
        if self._sent.get(channel) != gain:
            self._sent[channel] = gain
            self.deck.volume(channel, gain)

    def _ended(self, channel: int, held: Held, now: float) -> Held:
        if held.name and not held.gain.last and held.gain.over(now):
            self.deck.stop(channel)
            return Held("", QUIET)
        return held
