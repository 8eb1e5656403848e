"""Content is loaded once, and nobody waits for what is read after it."""

import gc
from threading import Event

import pytest

from game.app import launch
from game.app.loading import Loading
from game.app.passports import Passports
from tests.machine import shipped
from tests.screens.sittings import LANGUAGE, sitting

PATIENCE = 30


def test_a_result_is_there_while_what_comes_after_it_still_runs() -> None:
    go_on, over = Event(), Event()

    def then() -> None:
        assert go_on.wait(PATIENCE)
        over.set()

    loading = Loading(lambda: 7, then)
    assert (loading.result(), loading.ready, over.is_set()) == (7, True, False)
    go_on.set()
    assert over.wait(PATIENCE)


def test_what_went_wrong_is_told_to_whoever_asks() -> None:
    def broken() -> int:
        raise ValueError("cassé")

    loading = Loading(broken)
    for _ in range(2):
        with pytest.raises(ValueError, match="cassé"):
            loading.result()


def test_what_comes_later_is_read_once_the_content_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(launch, "wake", lambda: told.append("shown"))
    monkeypatch.setattr(launch, "read_all", lambda: told.append("read"))
    monkeypatch.setattr(gc, "freeze", lambda: told.append("kept"))
    launch.loaded(Loading.of(shipped()))
    assert told == ["shown", "read", "kept"]
    assert "maker" in vars(shipped())


def test_a_passport_is_made_once_for_each_state_of_a_sitting() -> None:
    session, language = sitting()[0], LANGUAGE.get()[1]
    passports, world = Passports(), shipped()
    first = passports.of(world, session, language)
    assert passports.of(world, session, language) is first
    assert passports.of(world, sitting("short")[0], language) is not first
    assert first.result().decisions > 0
