"""The credits: everybody is named, every source has its date or its version."""

from game.app.credits import FOLDERS, credits_of
from game.app.world import ASSETS
from game.canvas.language import FRENCH
from tests.screens.sittings import world


def test_every_folder_of_the_assets_is_credited_with_its_licence() -> None:
    _, drawn, *_ = credits_of(world(), FRENCH).sections
    told = "\n".join(drawn.lines)
    assert all(name in told for name in FOLDERS.values())
    folders = {path.name + "/" for path in ASSETS.iterdir() if path.is_dir()}
    assert folders - {"fonts/"} == {*FOLDERS}
    assert all("CC BY" in line or "OFL" in line for line in drawn.lines)


def test_every_source_of_data_is_named_as_its_licence_asks() -> None:
    sources = world().maker.occupations.sources.values()
    _, _, data, *_ = credits_of(world(), FRENCH).sections
    assert len(data.lines) == len(sources)
    for source in sources:
        assert any(source.attribution in line and source.licence in line for line in data.lines)


def test_each_mission_tells_its_sources() -> None:
    _, _, _, *missions = credits_of(world(), FRENCH).sections
    library = world().library
    assert {s.title: s.lines for s in missions} == {
        m.title: m.sources for m in library.missions.values() if m.sources
    }
    assert len(missions) >= 4
