"""The sounds of the assets, as their list tells them: what each is for, and its caption."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

LIST = "sounds.yaml"


class SoundFacts(NamedTuple):
    """`caption` is what it tells, "" when the picture says the same; `steps` counts its files.

    `places` are backdrops that a bed belongs to, besides the one of its own name.
    """

    kind: str
    caption: str = ""
    loops: bool = False
    steps: int = 0
    places: tuple[str, ...] = ()


def read_sounds(folder: Path) -> Mapping[str, SoundFacts]:
    """Every sound by name; none where the list is missing."""
    path = folder / LIST
    if not path.is_file():
        return {}
    import yaml  # only once the game shows its first picture

    listed: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {
        name: SoundFacts(**{**facts, "places": tuple(facts.get("places", ()))})
        for name, facts in listed.items()
    }


def bed_of(backdrop: str, sounds: Mapping[str, SoundFacts]) -> str:
    """The bed of a place, "" when it has none."""
    beds = {name: facts for name, facts in sounds.items() if facts.kind == "bed"}
    if backdrop in beds:
        return backdrop
    return next((name for name, facts in beds.items() if backdrop in facts.places), "")
