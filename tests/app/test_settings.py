"""Settings act at once, are there at the next start, and never stand in the way."""

import json
from dataclasses import fields, replace
from pathlib import Path

import pytest

from game.app.notices import NOT_SETTLED, SETTLED
from game.app.own_settings import IDLE, machine, of_machine
from game.app.settings import FILE, HOME_VARIABLE, Settings, home, load, save
from game.canvas.commands import Clip, Command, Group, Text
from game.engine.system_wishes import Wishes
from game.screens import actions
from tests.pilot import Pilot

CHANGED = Settings(text_scale=1.25, high_contrast=True, calm=True, full_screen=False)

SPACED = Settings(letters=0.12, easy=True)
HELD = Settings(keys=(("up", "z"),), hold=0.8)


def largest_text(commands: tuple[Command, ...]) -> float:
    sizes = [0.0]
    for command in commands:
        if isinstance(command, Text):
            sizes.append(command.size)
        elif isinstance(command, Clip | Group):
            sizes.append(largest_text(command.commands))
    return max(sizes)


def test_settings_act_at_once_and_are_the_machines_when_they_are_kept(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).does(actions.OpenPanel("settings"))
    before = largest_text(pilot.machine.sheet.commands)
    pilot.does(actions.SetTextScale(1.25))
    assert largest_text(pilot.machine.sheet.commands) > before
    pilot.does(actions.ToggleContrast()).does(actions.ToggleCalm())
    assert pilot.sees("Contraste élevé, oui")
    assert load(tmp_path) == Settings()
    pilot.does(actions.KeepSettings())
    assert pilot.sees(SETTLED)
    assert load(tmp_path) == CHANGED
    pilot.waits(10)
    again = Pilot(tmp_path)
    assert again.machine.play.settings == CHANGED
    assert again.does(actions.OpenPanel("settings")).words == pilot.words


def test_the_titles_own_switches_go_with_whoever_begins(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, "pad").does(actions.ToggleContrast()).does(actions.ToggleCalm())
    assert pilot.starts().machine.play.settings == Settings(high_contrast=True, calm=True)
    assert load(tmp_path) == Settings()


def test_the_next_person_meets_none_of_it(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).does(actions.ToggleContrast()).starts().enters().escapes()
    pilot.does(actions.BackToTitle())
    assert pilot.machine.play.settings == Settings()
    assert pilot.starts().machine.play.settings == Settings()


def test_a_sitting_taken_up_again_has_its_settings_back(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads().escapes().uses("settings")
    pilot.does(actions.SetTextScale(1.25)).closes_window()
    again = Pilot(tmp_path)
    assert again.machine.play.settings == Settings()
    assert again.resumes().machine.play.settings == Settings(text_scale=1.25)


def test_who_takes_a_sitting_up_may_have_chosen_otherwise(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads().escapes().uses("settings")
    pilot.does(actions.SetTextScale(1.25)).closes_window()
    again = Pilot(tmp_path).does(actions.ToggleContrast()).resumes()
    assert again.machine.play.settings == Settings(high_contrast=True)


def test_a_sitting_that_is_ended_leaves_no_settings(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).does(actions.ToggleCalm()).starts().enters().reads()
    assert list((tmp_path / "sittings").glob("*.settings.json"))
    pilot.machine.play.act(actions.EndSitting(keep=False), pilot.machine.now)
    assert not list((tmp_path / "sittings").glob("*.settings.json"))
    assert pilot.machine.play.settings == Settings()


def test_a_title_left_alone_forgets_who_was_there(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).does(actions.ToggleContrast()).does(actions.OpenPanel("settings"))
    pilot.waits(IDLE - 5)
    assert pilot.machine.play.settings.high_contrast
    pilot.waits(10)
    assert pilot.machine.play.settings == Settings()
    assert pilot.machine.play.where.panels == ()


def test_settings_change_in_the_middle_of_a_mission_and_back(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads()
    shown = pilot.view
    pilot.escapes().uses("settings").does(actions.SetTextScale(1.5)).escapes().escapes()
    assert (pilot.screen, pilot.view) == ("mission", shown)


def test_what_the_system_wishes_holds_until_settings_are_kept(tmp_path: Path) -> None:
    known = Pilot(tmp_path).machine.play.around
    large = replace(known, wishes=lambda: Wishes(contrast=True, words=1.4))
    assert machine(large) == Settings(high_contrast=True, text_scale=1.5)
    assert machine(replace(known, wishes=lambda: Wishes(words=1.1))) == Settings()
    around = replace(known, wishes=lambda: Wishes(calm=True))
    assert machine(around) == Settings(calm=True)
    assert of_machine(around, Settings(full_screen=True)) == Settings(calm=True, full_screen=True)
    save(tmp_path, Settings())
    assert machine(around) == Settings()
    never = replace(known, wishes=lambda: pytest.fail("the system is asked"))
    assert machine(never) == Settings()


def test_a_calm_player_gets_a_fade(tmp_path: Path) -> None:
    save(tmp_path, Settings(calm=True))
    pilot = Pilot(tmp_path)
    pilot.hands.use("start")
    pilot.machine.send()
    assert pilot.machine.game.wants_frame(pilot.machine.now)
    assert not pilot.waits(0.2).machine.game.wants_frame(pilot.machine.now)


def test_settings_that_cannot_be_kept_are_told_and_still_act(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path)
    (tmp_path / FILE).mkdir()
    pilot.does(actions.ToggleContrast()).does(actions.OpenPanel("settings"))
    pilot.does(actions.KeepSettings())
    assert pilot.sees(NOT_SETTLED)
    assert pilot.machine.play.settings.high_contrast


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    assert load(tmp_path) == Settings()
    assert save(tmp_path / "new", CHANGED)
    assert load(tmp_path / "new") == CHANGED
    assert [p.name for p in (tmp_path / "new").iterdir()] == [FILE]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", Settings()),
        ("[]", Settings()),
        ("{}", Settings()),
        ('{"text_scale": 7}', Settings()),
        ('{"text_scale": "1.5", "calm": 1}', Settings()),
        ('{"text_scale": 1.5, "calm": true, "unknown": 3}', Settings(text_scale=1.5, calm=True)),
        ('{"high_contrast": null, "full_screen": true}', Settings(full_screen=True)),
        ("\ufeff{", Settings()),
        ('{"letters": 0.12, "lines": 9, "scan": true, "easy": true}', SPACED),
        ('{"keys": [["up", "z"], ["fly", "x"], 3], "hold": 0.8}', HELD),
        ('{"keys": [["up", "z"], ["down", "z"]]}', Settings()),
    ],
)
def test_a_damaged_file_costs_only_what_is_damaged(
    written: str, read: Settings, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_text(written, encoding="utf-8")
    assert load(tmp_path) == read


def test_bytes_that_are_no_text_are_no_settings(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00")
    assert load(tmp_path) == Settings()


def test_the_file_holds_nothing_about_a_person(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().escapes()
    pilot.uses("settings").does(actions.ToggleCalm())
    pilot.does(actions.KeepSettings())
    kept = (tmp_path / FILE).read_text(encoding="utf-8")
    assert set(json.loads(kept)) == {field.name for field in fields(Settings)}
    assert pilot.session.nickname not in kept


def test_the_home_is_where_the_variable_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    assert home() == tmp_path
    monkeypatch.delenv(HOME_VARIABLE)
    assert home().name == "etincelle"


@pytest.mark.parametrize("keeps", [False, True])
def test_a_player_who_reads_for_long_never_loses_the_place(tmp_path: Path, keeps: bool) -> None:
    """Even one who had chosen settings on the title."""
    pilot = Pilot(tmp_path).does(actions.ToggleContrast())
    if keeps:
        pilot.does(actions.OpenPanel("settings")).does(actions.KeepSettings()).escapes()
    pilot.starts().enters().reads()
    sitting, shown = pilot.machine.play.seat, pilot.view
    pilot.waits(IDLE + 10).waits(20 * IDLE)
    assert (pilot.screen, pilot.view) == ("mission", shown)
    assert pilot.machine.play.seat is sitting
    assert pilot.machine.play.settings.high_contrast


def test_whoever_took_a_sitting_up_with_its_settings_stays_in_it(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).does(actions.ToggleContrast()).starts().enters().reads()
    pilot.closes_window()
    again = Pilot(tmp_path).resumes()
    shown = again.view
    again.waits(2 * IDLE)
    assert (again.screen, again.view) == ("mission", shown)
    assert again.machine.play.settings.high_contrast
