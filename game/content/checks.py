"""Advice."""

from collections.abc import Iterator

from game.content.diagnostics import Diagnostic
from game.content.workshop import Workshop


def advice(shop: Workshop) -> Iterator[Diagnostic]:
    return iter(())
