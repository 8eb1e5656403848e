"""The lesson plan of 55 minutes, in French: 5 to start, 30 to play, 15 to talk, 5 to keep a trace.

Its words are in `templates/lesson.md`; what it says of missions and skills is filled in.
"""

from collections.abc import Iterator
from pathlib import Path
from string import Template

from game.authoring.orientation_skills import SOURCE, exercised
from game.content.library import Library
from game.content.typography import french

TEMPLATE = Path(__file__).parent / "templates" / "lesson.md"


def lesson(library: Library) -> str:
    """The plan in Markdown, with the missions of the map from the shortest."""
    template = Template(TEMPLATE.read_text(encoding="utf-8"))
    filled = template.substitute(
        skills="\n".join(f"- **{s.name}** — {s.how}" for s in exercised(str)),
        missions=f"- **Les missions** — {' ; '.join(_missions(library))}.",
        sources=f"Source des compétences : {SOURCE}.",
    )
    return "\n".join(french(line) for line in filled.splitlines()) + "\n"


def _missions(library: Library) -> Iterator[str]:
    for mission in sorted(library.missions.values(), key=lambda m: (m.minutes, m.id)):
        brief = f", {mission.minutes.short} en bref" if mission.minutes.short else ""
        town = library.places[mission.place].town
        yield f"{mission.title} ({town}, {mission.minutes.full} minutes{brief})"
