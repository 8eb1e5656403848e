"""What one visit adds to the counters: nothing that was chosen, and nobody."""

from dataclasses import dataclass, field

from game.app.play import Play
from game.kiosk.counters import Visit


@dataclass
class Tally:
    """`token` is of this visit alone, `day` as in 2026-11-24, `woke_at` on the game's clock."""

    token: str
    day: str
    hour: int
    woke_at: float = 0.0
    missions: list[str] = field(default_factory=list)
    leads: int = 0

    def visit(self, play: Play, now: float) -> Visit:
        """The visit as far as it went."""
        known = play.world.library.missions
        entered = [known[name] for name in dict.fromkeys(self.missions)]
        return Visit(
            self.token,
            self.day,
            self.hour,
            max(0, round(now - self.woke_at)),
            tuple(dict.fromkeys(mission.place for mission in entered)),
            tuple(dict.fromkeys(trade for mission in entered for trade in mission.trades)),
            self.leads,
            play.language.code,
        )
