"""Opening the game: the window first, the content while the title shows."""

import gc
import os
import secrets
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from game.app import settings as settings_file
from game.app.alone import Alone
from game.app.game import Game
from game.app.loading import Loading
from game.app.own_settings import machine
from game.app.play import Play
from game.app.preview import Preview, stamp_of
from game.app.saves import Saves
from game.app.stage import Stage
from game.app.surroundings import Surroundings
from game.app.world import ASSETS, CONTENT, World, gestures, open_world
from game.canvas.commands import Command, Pairs, Picture
from game.canvas.geometry import Box
from game.content.languages import Languages
from game.content.loading import check, load
from game.content.looks import looks
from game.drawings.look import Look, look_of
from game.drawings.source import Drawings
from game.engine.ahead import Ahead
from game.engine.kiosk import steady_memory
from game.engine.loop import Loop, wake
from game.engine.sounds import Sounds
from game.engine.stock import Stock, stock
from game.engine.system_wishes import wishes
from game.engine.trouble import UnusableError
from game.engine.window import Window, open_window, show_trouble
from game.occupations.faults import DataError
from game.screens.gestures.registry import read_all

TITLE = "Étincelle"
BENCH = "ETINCELLE_BENCH"
"""Set to "first-frame", the game ends at its first picture and prints how long it took."""

ICON = 64
"""Side of the window's icon, in pixels."""

LOG_LIMIT = 200_000
"""Bytes after which the log of errors starts again."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks for. `size` is in pixels, None for what fits the desktop."""

    size: tuple[int, int] | None = None
    content: Path = CONTENT
    home: Path | None = None


def play(options: Options) -> int:
    """Run the game until it is closed; returns the exit code."""
    try:
        return _play(options)
    except UnusableError as trouble:
        return show_trouble(trouble)


def preview(options: Options, mission: str, at: str) -> int:
    """Run one mission from one scene, following its files; returns the exit code."""
    try:
        with TemporaryDirectory(prefix="etincelle-") as home:
            cache = settings_file.cache(options.home)
            return _preview(replace(options, home=Path(home)), mission, at, cache)
    except UnusableError as trouble:
        return show_trouble(trouble)


def alone(options: Options, gesture: str, level: str) -> int:
    """Run one gesture until it is done or left; returns the exit code."""
    try:
        with TemporaryDirectory(prefix="etincelle-") as home:
            cache = settings_file.cache(options.home)
            return _alone(replace(options, home=Path(home)), gesture, level, cache)
    except UnusableError as trouble:
        return show_trouble(trouble)


def _alone(options: Options, gesture: str, level: str, cache: Path) -> int:
    loading = Loading.of(open_world(options.content, cache=cache))
    opened = _open(options, loading)
    stage = Alone(opened.play, gesture, level)
    stage.begin()
    return _run(stage, opened, opened.sounds.start)


def _play(options: Options) -> int:
    home = options.home or settings_file.home()
    cache = settings_file.cache(options.home)
    loading: Loading[World] = Loading(
        lambda: open_world(options.content, home, cache), then=lambda: loaded(loading)
    )
    opened = _open(options, loading)
    return _run(opened.play, opened, partial(_shown, opened))


def loaded(loading: Loading[World]) -> None:
    """The content is there: show it, then read beside the game what comes later.

    It stays until the end: looking through it for garbage took 20 ms, again and again.
    """
    wake()
    read_all()
    with suppress(UnusableError, DataError):  # told by whoever needs it
        assert loading.result().maker is not None
    gc.freeze()


def prepare(ahead: Ahead, window: Window, commands: tuple[Command, ...]) -> None:
    """Have the next screens' pictures drawn beside the game."""
    if commands:
        ahead.prepare(commands, window.surface.get_size())


def _preview(options: Options, mission: str, at: str, cache: Path) -> int:
    content = options.content
    loading: Loading[World] = Loading(lambda: open_world(content, cache=cache))
    opened = _open(options, loading)
    stage = Preview(
        opened.play,
        content,
        load=lambda: load(content, ASSETS, gestures(), cache=cache),
        advice=lambda name: check(
            content, ASSETS, gestures(), [content / "missions" / name / "mission.yaml"]
        ),
        stamp=lambda: stamp_of(content),
        mission=mission,
        start=at,
    )
    stage.begin()
    return _run(stage, opened, opened.sounds.start)


class Opened(NamedTuple):
    """A window and a play that is ready for a loop."""

    window: Window
    shelf: Stock
    play: Play
    report: Callable[[Exception], None]
    sounds: Sounds
    ahead: Ahead


def _open(options: Options, loading: Loading[World]) -> Opened:
    home = options.home or settings_file.home()
    wished = Loading(wishes)
    if not (home / settings_file.FILE).is_file():
        wished.start()  # while the window opens
    sounds = Sounds(ASSETS / "sounds", partial(note, home), wake)
    settings = settings_file.load(home)
    window = open_window(TITLE, options.size, full_screen=settings.full_screen)
    drawings = Drawings(ASSETS, first_looks(options.content))

    def source(name: str, variant: Pairs, recolour: Pairs) -> str:
        ready = stage.loading.ready
        shown = stage.loading.result().drawings if ready else drawings
        return shown.svg(name, variant, recolour)

    shelf = stock(source)
    around = Surroundings(
        saves=Saves(home / "sittings"),
        home=home,
        documents=documents(),
        measure=shelf.measure,
        seed=lambda: secrets.randbits(48),
        toggle_full_screen=window.toggle_full_screen,
        has_voice=lambda: sounds.has_voice,
        wishes=wished.result,
    )
    settings = machine(around)
    stage = Play(loading, around, settings, languages=Languages(options.content))
    ahead = Ahead(shelf, wake)
    return Opened(window, shelf, stage, lambda error: report(home, error), sounds, ahead)


def _run(stage: Stage, opened: Opened, first: Callable[[], None]) -> int:
    """Run a stage until it is closed; `first` is called after the first picture."""
    sounds, ahead = opened.sounds, opened.ahead
    game = Game(stage, opened.report, partial(prepare, ahead, opened.window), sounds)
    machine = (opened.window, opened.shelf, time.monotonic)
    attention = sounds.attention
    loop = Loop(game, *machine, first, card=sounds.card, ahead=ahead, attention=attention)
    try:
        loop.run()
    finally:
        ahead.close()
        opened.sounds.close()
        opened.window.close()
    return 0


BACKDROPS = 2_000_000
"""Bytes from which a picture gets pages of its own: fresh pages for smaller ones take too long."""


def _shown(opened: Opened) -> None:
    """The first picture is there: load the rest, or end a measure."""
    if os.environ.get(BENCH) == "first-frame":
        sys.stdout.write(f"{time.clock_gettime(time.CLOCK_MONOTONIC):.6f}\n")
        opened.play.closed = True
        return
    steady_memory(BACKDROPS)
    opened.play.loading.start()
    opened.sounds.start()
    icon = Picture("brand/spark", Box(0, 0, ICON, ICON))
    side = (ICON, ICON)
    opened.window.set_icon(opened.shelf.pictures.raster(icon, side).whole(side))


def first_looks(content: Path) -> Mapping[str, Look]:
    """The people of the title, before the content is loaded; one that is wrong is left out."""
    found = {}
    for name, fields in looks(content).items():
        try:
            found[name] = look_of(fields)
        except TypeError:
            continue
    return found


def documents() -> Path:
    """Where the player's page is kept."""
    from platformdirs import user_documents_path

    return user_documents_path() / "Etincelle"


def report(home: Path, error: Exception) -> None:
    """Write an error down for whoever mends the game; never where the player sees it."""
    path = home / "erreurs.log"
    try:
        home.mkdir(parents=True, exist_ok=True)
        keep = path.is_file() and path.stat().st_size < LOG_LIMIT
        with path.open("a" if keep else "w", encoding="utf-8") as log:
            traceback.print_exception(error, file=log)
    except OSError:
        return


def note(home: Path, sentence: str) -> None:
    """Write a sentence in the same log."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        with (home / "erreurs.log").open("a", encoding="utf-8") as log:
            log.write(f"{sentence}\n")
    except OSError:
        return
