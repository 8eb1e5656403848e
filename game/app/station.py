"""One screen of a stand: the process that visitors play in, watched over by another one."""

import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from game.app import launch
from game.app import settings as settings_file
from game.app.loading import Loading
from game.app.play import Play
from game.app.stand import Stand
from game.app.stand_ready import readied
from game.app.stand_saves import NoSaves
from game.app.stand_stage import StandStage
from game.app.surroundings import Surroundings
from game.app.watched import leave_with_parent, report, say
from game.app.world import ASSETS, CONTENT, World, open_world
from game.content.languages import Languages
from game.drawings.source import Drawings
from game.engine.ahead import Ahead
from game.engine.kiosk import (
    forget_words,
    keep_awake,
    one_heap,
    open_covering,
    steady_memory,
    thumbnail,
)
from game.engine.loop import Loop, wake
from game.engine.sounds import Sounds
from game.engine.stock import Stock, stock
from game.engine.trouble import UnusableError
from game.engine.window import Window
from game.kiosk import settings as stand_settings
from game.kiosk.content_versions import content_of, distrust
from game.kiosk.hours import cap_at
from game.kiosk.message import Message
from game.kiosk.snapshot import Snapshot, fitted


def run(folder: Path, snapshot: Path | None, size: tuple[int, int] | None = None) -> int:
    """Play until ended from outside. Raises UnusableError when there is no screen or content."""
    one_heap()
    leave_with_parent()
    steady_memory()
    content = content_of(folder, CONTENT)
    settings = stand_settings.load(folder)
    languages = Languages(content)
    loading: Loading[World] = Loading(
        partial(_world, folder, content, languages), then=lambda: launch.loaded(loading)
    )
    sounds = Sounds(ASSETS / "sounds", lambda words: print(words, flush=True), wake)  # noqa: T201
    window = open_covering(launch.TITLE, size)
    keep_awake()
    shelf = _shelf(loading, content)
    ahead = Ahead(shelf, wake)
    around = _around(folder, shelf, sounds)
    stage = StandStage(
        partial(_play, loading, around, languages),
        settings,
        tell=lambda visit: say(Message("count", visit._asdict())),
        begin=_begin,
        cap=lambda: cap_at(settings.volumes, datetime.now().hour),
    )
    stand = Stand(
        stage,
        report,
        sounds,
        beat=_beat(window, snapshot),
        operator=lambda: say(Message("operator")),
        wiped=partial(forget_words, shelf),
        prepare=partial(launch.prepare, ahead, window),
    )

    def first() -> None:
        loading.start()
        sounds.start()

    Loop(stand, window, shelf, time.monotonic, first, card=sounds.card, ahead=ahead).run()
    return 0


def _world(folder: Path, content: Path, languages: Languages) -> World:
    try:
        world = open_world(content, settings_file.home(), settings_file.cache())
    except UnusableError:
        if content != CONTENT:
            distrust(folder)  # whoever watches begins again, with what came with the game
        raise
    return readied(world, languages)


def _shelf(loading: Loading[World], content: Path) -> Stock:
    drawings = Drawings(ASSETS, launch.first_looks(content))

    def source(name: str, variant: object, recolour: object) -> str:
        shown = loading.result().drawings if loading.ready else drawings
        return shown.svg(name, variant, recolour)  # type: ignore[arg-type]  # handed on as they are

    return stock(source)


def _around(folder: Path, shelf: Stock, sounds: Sounds) -> Surroundings:
    return Surroundings(
        saves=NoSaves(folder / "rien"),
        home=folder,
        documents=folder,
        measure=shelf.measure,
        seed=lambda: secrets.randbits(48),
        has_voice=lambda: sounds.has_voice,
        keeps=False,
    )


def _play(loading: Loading[World], around: Surroundings, languages: Languages) -> Play:
    """A play that knows nobody, with the settings of the machine."""
    settings = replace(settings_file.load(around.home), full_screen=True)
    return Play(loading, around, settings, languages=languages)


def _begin() -> tuple[str, str, int]:
    now = datetime.now()
    return secrets.token_hex(6), now.date().isoformat(), now.hour


def _beat(window: Window, snapshot: Path | None) -> Callable[[], None]:
    """Say that the game lives, and lay down what is on its screen, where that can be."""
    shown = None
    if snapshot is not None:
        with suppress(OSError):
            shown = Snapshot(snapshot)

    def beat() -> None:
        if shown is not None:
            size = fitted(window.surface.get_size())
            shown.lay(size, thumbnail(window.surface, size))
        say(Message("beat"))

    return beat
