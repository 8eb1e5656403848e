"""The mission that an author names on the command line."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from game.content.diagnostics import Diagnostic, errors
from game.content.library import Library
from game.content.loading import load
from game.content.spelling import did_you_mean
from game.gestures.protocol import Gesture


class UnknownMissionError(Exception):
    """Nothing goes by that name; the message, in French, says what does."""


class FaultyError(Exception):
    """The content has errors: nothing can be made of it yet."""

    def __init__(self, faults: Iterable[Diagnostic]) -> None:
        self.faults = errors(faults)
        super().__init__("Corrige d'abord ces erreurs.")


def mission_file(content: Path, name: str) -> Path:
    """The file of a mission, named by its folder or by its path."""
    given = Path(name)
    for path in (content / "missions" / name / "mission.yaml", given, given / "mission.yaml"):
        if path.is_file():
            return path
    known = sorted(path.parent.name for path in content.glob("missions/*/mission.yaml"))
    hint = did_you_mean(name, known) or f"Possible\u00a0: {', '.join(known)}."
    raise UnknownMissionError(f"Mission inconnue «\u00a0{name}\u00a0». {hint}")


def library(
    content: Path,
    assets: Path,
    gestures: Mapping[str, Gesture],
    missions: Collection[str] | None = None,
    cache: Path | None = None,
) -> Library:
    """The whole content; raises FaultyError when it has errors.

    With `missions`, only errors that keep one of them out: those of other files are not asked.
    `cache` is as
    for `load`.
    """
    loaded = load(content, assets, gestures, cache=cache)
    if loaded.library is None or (missions is None and errors(loaded.diagnostics)):
        raise FaultyError(loaded.diagnostics)
    if refused := [
        loaded.library.refused[m] for m in missions or () if m in loaded.library.refused
    ]:
        raise FaultyError(d for mission in refused for d in mission.faults)
    return loaded.library
