"""A sitting for tests: what is playable, and a player whose journal is replayed at each step."""

import json
from collections.abc import Sequence

from game.gestures.protocol import Gesture, Level
from game.session.apply import apply
from game.session.catalogue import Catalogue, Item, Skill
from game.session.commands import Command, Enter, Next
from game.session.evidence import decisions, evidence
from game.session.legal import legal, undoable
from game.session.record import Record, record_from_json, record_to_json
from game.session.replay import replay
from game.session.showing import view
from game.session.sitting import sit_down
from game.session.view import View
from game.story.program import Program
from tests.session.counting import Counting

COUNTING: Gesture = Counting()
SKILLS = {
    "reparer": Skill("300185", "Réparer", "Tu as réparé", (1.0, 0.0, 0.0, 0.0, 0.0, 0.0)),
    "analyser": Skill("300111", "Analyser", "Tu as analysé", (0.5, 0.5, 0.0, 0.0, 0.0, 0.0)),
    "expliquer": Skill("300440", "Expliquer", "Tu as expliqué", (0.0, 0.0, 0.0, 1.0, 0.0, 0.0)),
}
LEVELS: dict[tuple[str, str], Level] = {
    ("compter", "n1"): {"most": 3, "shows": {"justesse": "reparer", "soin": "analyser"}},
    ("compter", "muet"): {"most": 1},
}


def catalogue(*programs: Program) -> Catalogue:
    return Catalogue(
        programs={p.mission: p for p in programs},
        gestures={COUNTING.name: COUNTING},
        levels=LEVELS,
        skills=SKILLS,
        places={"essai": "Atelier d'essai"},
    )


def written_and_read(records: Sequence[Record]) -> list[Record]:
    lines = [json.dumps(record_to_json(record)) for record in records]
    return [record_from_json(json.loads(line)) for line in lines]


class Player:
    """Plays by commands; after each one the journal, written and read, must give the same."""

    def __init__(self, *programs: Program, seed: int = 5, items: tuple[Item, ...] = ()) -> None:
        self.catalogue = catalogue(*programs)._replace(items=items, items_hash="h" if items else "")
        self.seed = seed
        self.session = sit_down(self.catalogue, seed)

    def do(self, *commands: Command) -> "Player":
        for command in commands:
            self.session, (record,) = apply(self.session, command)
            assert record == next(self.session.journal.newest_first())
            self._replays_the_same()
        return self

    def enter(self, mission: str = "essai") -> "Player":
        return self.do(Enter(mission))

    def read(self) -> "Player":
        """Read on up to the next wait."""
        while Next() in legal(self.session):
            self.do(Next())
        return self

    @property
    def view(self) -> View | None:
        return view(self.session)

    def _replays_the_same(self) -> None:
        records = written_and_read(list(self.session.journal))
        again = replay(sit_down(self.catalogue, self.seed), records)
        assert again == self.session
        assert view(again) == view(self.session)
        assert undoable(again) == undoable(self.session)
        assert decisions(again) == decisions(self.session)
        assert evidence(again) == evidence(self.session)
