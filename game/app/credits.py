"""What the credits say: authors, licences of the assets, data with their dates, missions."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from game.app.world import ASSETS, World
from game.canvas.language import Language
from game.passport.words import source_line
from game.screens.credits import CreditsView, Section

_CELL = re.compile(r"^\| `(?P<what>[^|]*)` \| (?P<who>[^|]*) \| (?P<licence>[^|]*) \|$")

OURS = (
    "Étincelle, un jeu libre fait par les auteurs d'Étincelle.",
    "Programme et textes\u00a0: licence MIT. Dessins et sons\u00a0: CC BY 4.0.",
    "Les personnes, les entreprises et les ateliers sont inventés. Les villes, les gestes, "
    "les métiers et les diplômes sont vrais.",
)

#: folders of the assets, in words
FOLDERS = {
    "people/": "Personnages",
    "icons/": "Icônes",
    "riasec/": "Formes des façons d'agir",
    "brand/": "Logo",
    "machines/": "Machines",
    "places/": "Lieux",
    "moving/": "Pièces en mouvement",
    "sounds/": "Sons",
    "map/": "Carte",
}


def credits_of(world: World, language: Language, assets: Path = ASSETS) -> CreditsView:
    """Everything in one language; titles of sources stay as they are published."""
    tr = language.tr
    sources = world.maker.occupations.sources.values()
    missions = [m for m in world.library.missions.values() if m.sources]
    return CreditsView(
        (
            Section(tr("Le jeu"), tuple(map(tr, OURS)), "team"),
            Section(tr("Dessins, sons et polices"), tuple(_assets(assets, tr)), "pencil"),
            Section(tr("Données sur les métiers"), tuple(map(source_line, sources)), "chart"),
            *(Section(m.title, m.sources, "search") for m in missions),
        )
    )


def _assets(assets: Path, tr: Callable[[str], str]) -> Iterator[str]:
    """The rows of the table of attributions: what, by whom, under which licence."""
    text = (assets / "ATTRIBUTIONS.md").read_text(encoding="utf-8")
    for line in text.splitlines():
        if (row := _CELL.match(line)) is not None:
            what, who, licence = (_plain(row[part]) for part in ("what", "who", "licence"))
            font = what.removeprefix("fonts/").split("-")[0]
            named = tr(FOLDERS[what]) if what in FOLDERS else font
            yield f"{named}\u00a0: {who.removesuffix('.')}. {licence.split(' (')[0]}."


def _plain(cell: str) -> str:
    """A cell of the table without its marks."""
    return cell.replace("`", "").replace(", voir plus bas", "").strip()
