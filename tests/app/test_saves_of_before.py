"""Sittings that earlier releases wrote go on after any edit of their mission.

What they were played on, and how a release adds its own, is told in tests/saves/README.md.
"""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from game.app.saves import Saves
from game.app.seat import CHANGED, Seat, taken_up
from game.app.world import CONTENT, open_world
from game.scoring.evidence import Performance
from game.session.catalogue import Catalogue
from game.session.evidence import decisions, evidence
from game.session.legal import legal
from game.session.showing import view
from game.session.standing import scene_title
from game.session.view import EndView
from tests.machine import shipped
from tests.saves.recording import HERE, MISSION, SITUATIONS

RELEASES = sorted(path.name for path in HERE.iterdir() if (path / "mission.yaml").is_file())
EACH = pytest.mark.parametrize("release", RELEASES)
SITUATION = pytest.mark.parametrize("situation", SITUATIONS)


class TakenUp(NamedTuple):
    """A sitting on other content, and what its player is told."""

    seat: Seat
    told: str

    @property
    def kept(self) -> list[tuple[str, str]]:
        made = decisions(self.seat.session)
        return [(d.source, d.way.key) for d in made if d.kind == "choice"]


@pytest.fixture
def take_up(tmp_path: Path) -> Callable[[str, str, Catalogue], TakenUp]:
    """Take up a copy of a save: following an edit writes its file anew."""

    def of(release: str, situation: str, catalogue: Catalogue) -> TakenUp:
        folder = tmp_path / "sittings"
        folder.mkdir(exist_ok=True)
        shutil.copy(HERE / release / f"{situation}.jsonl", folder)
        seat, told = taken_up(Saves(folder), catalogue, situation)
        seat.leave()
        return TakenUp(seat, told.format(scene=scene_title(seat.session)))

    return of


TakeUp = Callable[[str, str, Catalogue], TakenUp]
Edit = tuple[str, str]


def edition(folder: Path, release: str, *edits: Edit) -> Catalogue:
    """Today's content, with the mission of a release, edited by (pattern, words) pairs."""
    content = Path(shutil.copytree(CONTENT, folder / "content"))
    text = (HERE / release / "mission.yaml").read_text(encoding="utf-8")
    for pattern, words in edits:
        text, count = re.subn(pattern, words, text, flags=re.S | re.M)
        assert count, pattern
    (content / "missions" / MISSION / "mission.yaml").write_text(text, encoding="utf-8")
    return open_world(content).catalogue


def goes_on(seat: Seat) -> bool:
    """Whether the sitting can go on: something is offered, or the end is on screen."""
    return bool(legal(seat.session)) or isinstance(view(seat.session), EndView)


@EACH
@SITUATION
def test_a_save_is_taken_up_exactly_where_it_was_on_its_own_mission(
    release: str, situation: str, take_up: TakeUp, tmp_path: Path
) -> None:
    taken = take_up(release, situation, edition(tmp_path, release))
    shown = view(taken.seat.session)
    assert shown is not None
    assert SITUATIONS[situation](shown)
    assert taken.told == ""


@EACH
@SITUATION
def test_a_save_of_before_goes_on_in_the_game_of_today(
    release: str, situation: str, take_up: TakeUp
) -> None:
    taken = take_up(release, situation, shipped().catalogue)
    assert goes_on(taken.seat)
    assert taken.kept
    assert evidence(taken.seat.session)
    again = take_up(release, situation, shipped().catalogue)
    assert again.kept == taken.kept


#: edits after which every sitting goes on as if nothing had happened
HARMLESS: dict[str, tuple[Edit, ...]] = {
    "a text changed": ((r"Un voyant passe au rouge\.", "Un voyant devient rouge."),),
    "an option added": (
        (
            r"^          - id: compter\n",
            "          - id: attendre\n            text: Attendre la suite\n"
            "            shows: [ecouter]\n          - id: compter\n",
        ),
    ),
    "a variable renamed": (
        (r"^  occupe: ", "  occupation: "),
        (r"(\{|\bvar: )occupe\b", r"\1occupation"),
    ),
    "a step inserted before": (
        (r"^      - recit: Un voyant", "      - hugo: Écoute.\n      - recit: Un voyant"),
        (r"^      - hugo \(focus\): Une équipe", "      - hugo: Bon.\n      - hugo (focus): Une"),
    ),
    "an answer renamed, and declared": (
        (r"- id: ranger", "- id: dessiner"),
        (r"\Z", "\nrenamed: {occuper-equipe/ranger: occuper-equipe/dessiner}\n"),
    ),
    "a question renamed, and declared": (
        (r"choose: occuper-equipe", "choose: attente"),
        (r"\Z", "\nrenamed: {occuper-equipe: attente}\n"),
    ),
}


@EACH
@SITUATION
@pytest.mark.parametrize("edit", HARMLESS)
def test_a_sitting_goes_on_where_it_was_after_a_harmless_edit(
    edit: str, release: str, situation: str, take_up: TakeUp, tmp_path: Path
) -> None:
    before = take_up(release, situation, edition(tmp_path / "before", release))
    after = take_up(release, situation, edition(tmp_path / "after", release, *HARMLESS[edit]))
    assert after.told == ""
    assert scene_title(after.seat.session) == scene_title(before.seat.session)
    assert len(after.kept) == len(before.kept)


#: edits after which something decided is not asked any more, and the choice that it was
LOST: dict[str, tuple[str, tuple[Edit, ...]]] = {
    "an answer gone": (
        "occuper-equipe",
        ((r"          - id: ranger\n.*?(?=      - go: armoire)", ""),),
    ),
    "an answer renamed, and not declared": (
        "occuper-equipe",
        ((r"- id: ranger", "- id: dessiner"),),
    ),
    "a scene gone": (
        "apres-panne",
        ((r"^  coupable:\n.*?(?=^  reprise:)", ""), (r"go: coupable", "go: reprise")),
    ),
}


@EACH
@SITUATION
@pytest.mark.parametrize("edit", LOST)
def test_a_sitting_restarts_at_a_named_scene_when_what_it_decided_is_gone(
    edit: str, release: str, situation: str, take_up: TakeUp, tmp_path: Path
) -> None:
    choice, edits = LOST[edit]
    before = take_up(release, situation, edition(tmp_path / "before", release))
    after = take_up(release, situation, edition(tmp_path / "after", release, *edits))
    had = choice in dict(before.kept)
    title = scene_title(after.seat.session)
    assert after.told == (CHANGED.format(scene=title) if had else "")
    assert title
    assert after.kept == [made for made in before.kept if made[0] != choice]
    assert goes_on(after.seat)


@EACH
def test_a_mission_finished_before_an_edit_stays_on_the_passport(
    release: str, take_up: TakeUp, tmp_path: Path
) -> None:
    _, edits = LOST["an answer gone"]
    before = take_up(release, "end", edition(tmp_path / "before", release))
    after = take_up(release, "end", edition(tmp_path / "after", release, *edits))
    told = [e.source for e in evidence(before.seat.session) if not isinstance(e, Performance)]
    kept = [e.source for e in evidence(after.seat.session)]
    assert sorted([*kept, f"{MISSION}/occuper-equipe"]) == sorted(told)
