"""The blocks of a program: what a robot may be told, and how an author writes it.

They are the instructions that robot languages share (IRL, DIN 66312:1996; IRDATA, DIN 66314):
move, grip, wait for an input, set an output, branch, loop. The program is flat: « répéter » holds
all that is below it, « si » only the next block.
"""

from collections.abc import Iterable
from typing import Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal["go", "take", "put", "weld", "wait", "signal", "if", "repeat"]

#: what an author writes, and whether a name follows
WRITTEN: dict[str, tuple[Kind, bool]] = {
    "aller": ("go", True),
    "prendre": ("take", False),
    "déposer": ("put", False),
    "souder": ("weld", False),
    "attendre": ("wait", True),
    "signaler": ("signal", True),
    "si": ("if", True),
    "répéter": ("repeat", False),
}

ORDER: tuple[Kind, ...] = ("go", "take", "put", "weld", "wait", "signal", "if", "repeat")


class Block(NamedTuple):
    """`of` is the name of a post (go) or of a sensor (wait, signal, if), else empty."""

    kind: Kind
    of: str = ""

    @property
    def id(self) -> str:
        return f"{self.kind}-{self.of}" if self.of else self.kind


#: the program of one robot
Program: TypeAlias = tuple[Block, ...]


def block(text: str) -> Block | None:
    """A block as an author writes it: « aller bac »; None when it is none."""
    word, _, of = text.strip().partition(" ")
    kind, named = WRITTEN.get(word, ("go", not of))
    return Block(kind, of.strip()) if named == bool(of) else None


def program(texts: Iterable[str]) -> Program:
    """The blocks that can be read; `checks` tells the others."""
    return tuple(found for text in texts if (found := block(text)) is not None)
