"""The inclusion and reading report: what it counts, and what it refuses."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from game.app.cli import main
from game.authoring.agreement import Agreement
from game.authoring.cast_figures import Alike, Share, cast_figures
from game.authoring.coded_words import Cue
from game.authoring.content_figures import ContentFigures, content_figures, mission_figures
from game.authoring.content_limits import outside
from game.authoring.content_report import as_json, as_text
from game.authoring.texts_read import texts_read
from game.content.languages import Languages
from game.content.library import Library, Mission
from game.content.loading import load
from game.gestures.registry import GESTURES
from game.story.program import Choice, Line, Option, Scene

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def library() -> Library:
    found = load(ROOT / "content", ROOT / "assets", GESTURES).library
    assert found is not None
    return found


@pytest.fixture(scope="module")
def figures(library: Library) -> ContentFigures:
    languages = Languages(ROOT / "content")
    told = {code: languages.translated(library, code, GESTURES) for code in ("fr", "en")}
    return content_figures(library, told, GESTURES)


def _mission_saying(library: Library, *lines: str, options: tuple[str, ...] = ()) -> Library:
    """The library, its first mission saying only these lines (by Nadia) and offering options."""
    steps: tuple[Any, ...] = tuple(Line(f"s/{n}", text, "nadia") for n, text in enumerate(lines, 1))
    if options:
        offered = tuple(Option(f"o{n}", text, shows=("reparer",)) for n, text in enumerate(options))
        steps += (Choice("c", "Alors ?", offered),)
    mission = library.missions["ligne-arretee"]
    scene = Scene("s", steps, title="Là")
    program = replace(mission.program, scenes={"s": scene}, start="s")
    return replace(library, missions={"ligne-arretee": replace(mission, program=program)})


def _told(library: Library, *lines: str, options: tuple[str, ...] = ()) -> ContentFigures:
    made = _mission_saying(library, *lines, options=options)
    return content_figures(made, {"fr": made}, GESTURES)


def _limits(figures: ContentFigures) -> list[str]:
    return [fault.limit for fault in outside(figures)]


def test_the_shipped_content_is_within_the_guide(figures: ContentFigures) -> None:
    assert outside(figures) == []


def test_every_mission_is_measured_in_both_languages(
    figures: ContentFigures, library: Library
) -> None:
    assert set(figures.missions) == set(library.missions)
    for languages in figures.missions.values():
        assert set(languages) == {"fr", "en"}
        assert languages["fr"].lengths.lines == languages["en"].lengths.lines


def test_only_people_of_a_cast_count(library: Library) -> None:
    alone = replace(library, missions={"ligne-arretee": library.missions["ligne-arretee"]})
    assert content_figures(alone, {"fr": alone}, GESTURES).cast.all == Share(2, 4)


def test_nobody_and_nothing_is_no_fault(library: Library) -> None:
    empty = replace(library, missions={})
    found = content_figures(empty, {"fr": empty}, GESTURES)
    assert outside(found) == []
    assert found.cast.all.rate == 0
    assert cast_figures([]).alike == Alike("", "", 0)


def test_a_text_is_read_once_with_who_says_it(library: Library) -> None:
    mission: Mission = library.missions["ligne-arretee"]
    texts = list(texts_read(mission, library))
    assert len(texts) > 150
    by_id = {text.id: text for text in texts}
    assert by_id["equipe-1"].speaker == "hugo-perrin"
    assert by_id["arrivee-1"].speaker == ""
    assert by_id["premier-reflexe/demander"].scored
    assert not by_id["questions/paie"].scored


@pytest.mark.parametrize(
    ("line", "limit"),
    [
        ("Alors, tu es prêt ?", "agreement"),
        ("Une femme à la forge, c'est rare.", "rarity"),
        ("mot " * 26, "lengths"),
        ("Incompréhensibilité anticonstitutionnellement institutionnalisée.", "reading"),
    ],
)
def test_a_line_outside_the_guide_is_told(library: Library, line: str, limit: str) -> None:
    assert limit in _limits(_told(library, line))


def test_more_than_one_long_line_in_ten_is_told(library: Library) -> None:
    long = "Le moteur part, puis il ne part plus, et on ne sait pas encore pourquoi ce matin."
    told = [f for f in outside(_told(library, long, *["Oui."] * 8)) if f.limit == "lengths"]
    assert [f.told for f in told] == ["1 répliques sur 9 de plus de 15 mots (fr)"]
    assert "lengths" not in _limits(_told(library, long, *["Oui."] * 9))


def test_an_option_that_names_a_gender_is_told(library: Library) -> None:
    assert "naming" in _limits(_told(library, options=("Un travail d'homme", "Dessiner")))


def test_coded_words_must_not_weigh_more_on_one_side(library: Library) -> None:
    assert "coded" in _limits(_told(library, options=("Décider seul", "Dessiner")))
    assert "coded" not in _limits(_told(library, options=("Décider", "Soutenir l'équipe")))


def test_one_voice_must_not_fill_the_missions(library: Library) -> None:
    assert "voices" in _limits(_told(library, "Je parle toute seule."))


def test_a_language_without_lists_is_only_read(library: Library) -> None:
    found = mission_figures(library.missions["meule"], library, "fr")
    assert found.cues
    with pytest.raises(KeyError):
        mission_figures(library.missions["meule"], library, "de")


def test_a_cast_outside_the_guide_is_told(figures: ContentFigures) -> None:
    cast = figures.cast._replace(
        technical=Share(5, 20),
        ranks={"operator": Share(0, 6), "manager": Share(0, 3)},
        ages={"15-29": 1, "30-49": 19, "50-75": 0},
        disabled=(),
        same_names=("Hugo",),
        alike=Alike("Ali", "Hugo", 9),
        unpaired=("Tom",),
    )
    limits = _limits(figures._replace(cast=cast))
    expected = ["technical", "ranks", "ages", "ages", "disability", "variety", "names", "titles"]
    assert limits == expected


def test_what_missions_share_must_not_give_a_gender_either(figures: ContentFigures) -> None:
    shared = (Agreement("skills/reparer:you", "tu es prêt"),)
    assert _limits(figures._replace(shared=shared)) == ["agreement"]


def test_the_command_answers_in_text_and_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--report", "content"]) == 0
    text = capsys.readouterr().out
    assert "Origine\u00a0: non comptée" in text
    assert "Tout est dans les limites du guide." in text
    assert main(["check", "--report", "content", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["outside"] == []
    assert told["cast"]["origin"]["counted"] is False
    assert told["missions"]["meule"]["fr"]["readability"]["score"] > 60


def test_faults_and_cues_are_in_both_forms(library: Library) -> None:
    found = _told(library, "Tu es prêt ?", options=("Un travail d'homme", "Décider"))
    faults = outside(found)
    text = as_text(found, faults)
    assert "Hors des limites\u00a0: " in text
    assert "homme [!] c/o0" in text
    told = json.loads(as_json(found, faults))
    assert told["missions"]["ligne-arretee"]["fr"]["cues"][0] == Cue("c/o0", "homme", "")._asdict()
    assert "agreement" in [fault["limit"] for fault in told["outside"]]


def test_faulty_content_is_told_instead(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "missions" / "vide"
    folder.mkdir(parents=True)
    (folder / "mission.yaml").write_text("mission: vide\n", encoding="utf-8")
    monkeypatch.setattr("game.app.world.CONTENT", tmp_path)
    assert main(["check", "--report", "content"]) == 1
    assert "mission.yaml" in capsys.readouterr().err
