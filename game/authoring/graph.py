"""`graph`: the story of a mission as a picture (SVG) or as Mermaid text."""

from collections.abc import Mapping
from pathlib import Path

from game.authoring.graph_counts import count
from game.authoring.graph_mermaid import mermaid_of
from game.authoring.graph_story import story_of
from game.authoring.graph_svg import svg_of
from game.authoring.missions import library, mission_file
from game.gestures.protocol import Gesture


def graph(
    content: Path,
    assets: Path,
    gestures: Mapping[str, Gesture],
    mission: str,
    *,
    picture: bool,
    walks: int,
) -> str:
    """The text of the SVG picture, or of the Mermaid chart.

    Raises UnknownMissionError, FaultyError, and for the picture MissingLibraryError.
    """
    name = mission_file(content, mission).parent.name
    shelf = library(content, assets, gestures, [name])
    told = shelf.missions[name]
    story = story_of(told, shelf.skills)
    counts = count(told.program, gestures, walks)
    return svg_of(story, counts, assets) if picture else mermaid_of(story, counts)
