"""An author plays a mission while writing it: what is saved is shown, at the same place."""

import os
import shutil
from pathlib import Path

import pygame
import pytest

from game.app.loading import Loading
from game.app.play import Play
from game.app.preview import EVERY, Preview, stamp_of
from game.app.world import ASSETS, CONTENT, World, open_world
from game.authoring.walk_file import read_walk
from game.authoring.walk_replay import first_difference
from game.content.loading import check, load
from game.gestures.registry import GESTURES
from game.screens import actions
from game.session.view import DialogueView
from tests.hands import Keyboard
from tests.machine import Machine
from tests.pilot import MISSION, Pilot

F2 = pygame.K_F2


class Desk:
    """An author's content folder, and the preview of it."""

    def __init__(self, folder: Path, mission: str = MISSION, scene: str = "") -> None:
        self.content = Path(shutil.copytree(CONTENT, folder / "content"))
        self.file = self.content / "missions" / MISSION / "mission.yaml"
        self.preview: Preview
        self.saved = 0
        self.mission, self.scene = mission, scene
        machine = Machine(folder / "home", staged=self._staged)
        self.pilot = Pilot(folder / "home", machine=machine)
        assert isinstance(self.pilot.hands, Keyboard)
        self.keys = self.pilot.hands

    def _staged(self, play: Play) -> Preview:
        self.preview = Preview(
            play,
            self.content,
            load=lambda: load(self.content, ASSETS, GESTURES),
            advice=lambda _: check(self.content, ASSETS, GESTURES, [self.file]),
            stamp=lambda: stamp_of(self.content),
            mission=self.mission,
            start=self.scene,
        )
        self.preview.begin()
        return self.preview

    def rewrites(self, old: str, new: str) -> "Desk":
        """Change the mission's file, and look up from the text editor."""
        text = self.file.read_text(encoding="utf-8")
        assert old in text
        self.file.write_text(text.replace(old, new, 1), encoding="utf-8")
        self.saved += 1
        os.utime(self.file, (self.saved, self.saved))
        self.pilot.waits(2 * EVERY).waits()
        return self


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_the_mission_is_on_at_once(desk: Desk) -> None:
    assert desk.pilot.screen == "mission"
    assert desk.pilot.sees("Près de Montbéliard")


def test_a_scene_can_be_asked_for(tmp_path: Path) -> None:
    desk = Desk(tmp_path, scene="progres")
    assert desk.pilot.sees("On a une semaine et mille euros")


def test_what_is_saved_is_shown_at_the_same_place(desk: Desk) -> None:
    desk.pilot.reads().chooses("regarder")
    journal = [r.picked for r in desk.pilot.session.journal]
    desk.rewrites("Tu restes derrière la barrière", "Toujours derrière la barrière")
    assert desk.pilot.sees("Toujours derrière la barrière")
    assert [r.picked for r in desk.pilot.session.journal] == journal


def test_faults_are_shown_in_the_words_of_check_until_they_are_mended(desk: Desk) -> None:
    desk.pilot.reads().chooses("regarder")
    shown = desk.pilot.view
    desk.rewrites("go: equipe", "go: equpe")
    assert desk.pilot.sees("E107")
    assert desk.pilot.sees("equpe")
    desk.rewrites("go: equpe", "go: equipe")
    assert not desk.pilot.sees("E107")
    assert desk.pilot.view == shown


def test_an_answer_that_is_gone_goes_back_to_its_question(desk: Desk) -> None:
    desk.pilot.reads().chooses("regarder").reads_on()
    desk.rewrites("- id: regarder", "- id: examiner")
    assert isinstance(desk.pilot.view, DialogueView)
    assert "examiner" in [o.option for o in desk.pilot.view.offers]
    assert desk.pilot.sees("Ce passage a changé")


def test_f2_shows_where_the_play_stands_and_gives_it_back(desk: Desk) -> None:
    desk.pilot.reads().chooses("demander")
    shown = desk.pilot.words
    desk.keys.strike(F2)
    assert desk.pilot.waits().sees("yanis_ecoute")
    assert desk.pilot.sees("true")
    desk.keys.strike(F2)
    assert desk.pilot.waits().words == shown


def test_f2_tells_what_has_changed_and_what_check_advises(desk: Desk) -> None:
    desk.pilot.reads().chooses("demander")
    desk.rewrites("  prudence: 0", "  prudence: 0\n  jamais: 0")
    desk.keys.strike(F2)
    assert desk.pilot.waits().sees("true (false)")
    assert desk.pilot.sees("Avertissements de « check » : 1")
    assert desk.pilot.sees("W205")
    desk.rewrites("\n  jamais: 0", "")
    assert desk.pilot.sees("Avertissements de « check » : 0")


def test_an_author_copies_the_walk_so_far_as_a_test(desk: Desk) -> None:
    desk.pilot.reads().chooses("demander")
    for n in (1, 2):
        desk.keys.strike(F2)
        desk.pilot.waits().does(actions.CopyWalk())
        path = desk.file.with_name(f"parcours-{n}.walk")
        assert desk.pilot.sees(f"Parcours écrit dans {path}")
        desk.keys.strike(F2)
        desk.pilot.waits()
        walk = read_walk(path.read_text(encoding="utf-8"))
        assert "choose premier-reflexe demander of regarder|comprendre|demander" in walk.steps
        assert first_difference(open_world(desk.content).catalogue, walk) is None
    assert not check(desk.content, ASSETS, GESTURES, [desk.file.parent])


def test_a_walk_from_midway_or_on_a_full_disk_is_not_copied(desk: Desk) -> None:
    desk.file.parent.chmod(0o500)
    desk.keys.strike(F2)
    desk.pilot.waits().does(actions.CopyWalk())
    told = desk.pilot.sees("n'a pas pu être écrit")
    desk.file.parent.chmod(0o700)
    assert told or desk.file.with_name("parcours-1.walk").exists()  # root may write anywhere
    desk.pilot.does(actions.JumpTo("camion"))
    desk.keys.strike(F2)
    desk.pilot.waits().does(actions.CopyWalk())
    assert desk.pilot.sees(
        "Ce parcours part du milieu : pour en faire un test, rejoue depuis arrivee."
    )


def test_an_author_jumps_to_any_scene(desk: Desk) -> None:
    desk.keys.strike(F2)
    desk.pilot.waits().does(actions.JumpTo("camion"))
    assert desk.pilot.sees("15 h 30".replace(" ", "\u00a0"))
    desk.pilot.plays_to_the_end()


def test_f2_on_the_map_shows_nothing_and_breaks_nothing(desk: Desk) -> None:
    desk.pilot.escapes().uses("map")
    desk.keys.strike(F2)
    assert desk.pilot.waits().screen == "map"
    assert desk.pilot.enters("short").screen == "mission"


def test_a_mission_that_does_not_exist_is_told(tmp_path: Path) -> None:
    desk = Desk(tmp_path, mission="jamais")
    assert desk.pilot.sees("Aucune mission ne s'appelle « jamais »")
    assert desk.pilot.sees(MISSION)
    assert desk.pilot.uses("quit").closed


def test_the_content_may_be_wrong_from_the_start(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.rewrites("go: equipe", "go: equpe")
    assert desk.pilot.uses("quit").closed


def test_the_home_button_closes_the_preview(desk: Desk) -> None:
    assert desk.pilot.escapes().uses("title").closed


def test_leaving_a_lost_pad_and_full_screen_go_through(desk: Desk) -> None:
    desk.keys.strike(pygame.K_F11)
    assert desk.pilot.machine.full_screen
    assert desk.pilot.closes_window().closed


def test_a_world_is_loaded_once_and_told_when_it_is(tmp_path: Path) -> None:
    told: list[str] = []
    loading: Loading[World] = Loading(lambda: open_world(CONTENT), then=lambda: told.append("ok"))
    assert not loading.ready
    assert loading.result() is loading.result()
    assert loading.ready
    assert told == ["ok"]
    assert tmp_path.is_dir()
