"""The sounds of the assets, as their list tells them: what each is for, and its caption."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

LIST = "sounds.yaml"


class SoundFacts(NamedTuple):
    """`caption` is what it tells, "" when the picture says the same; `steps` counts its files."""

    kind: str
    caption: str = ""
    loops: bool = False
    steps: int = 0


def read_sounds(folder: Path) -> Mapping[str, SoundFacts]:
    """Every sound by name; none where the list is missing."""
    path = folder / LIST
    if not path.is_file():
        return {}
    import yaml  # only once the game shows its first picture

    listed: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {name: SoundFacts(**facts) for name, facts in listed.items()}
