"""The machine of a stand fails: its screen, panel, clock, sound card and processes."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from pathlib import Path

from game.kiosk.budget import MOST
from tests.bench.real_screen import Screen
from tests.bench.real_stand import RealStand, stands

DAY = 86_400
SIZES = ((1920, 1080), (1280, 720), (1024, 768), (1080, 1920))


def resized(on: Screen, folder: Path) -> str:
    """The screen takes four sizes during a visit: the same game goes on, over all of it."""
    with stands(on, folder, {}) as stand:
        playing = stand.running()
        stand.starts_a_visit()
        for size in SIZES:
            on.sized(size)
            where = f"Geometry: {size[0]}x{size[1]}"
            stand.until(lambda s: where in on.does(FIND) and s.seen.phase == "visit")  # noqa: B023
            stand.wants("Next")
        stand.leaves()
        assert stand.running() == playing
        assert len(stand.visits) == 1
    return f"{len(SIZES)} sizes, one process, the visit goes on and is counted"


FIND = "xdotool search --class spied_stand getwindowgeometry"


def clock_jumps(on: Screen, folder: Path) -> str:
    """The machine's clock goes a day ahead, then three days back, in the middle of visits."""
    folder.mkdir()
    jump, library = folder / "jump", folder / "clock_jump.so"
    jump.write_text("0")
    source = Path(__file__).with_name("clock_jump.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"], check=True)
    jumping = {"LD_PRELOAD": str(library), "CLOCK_JUMP": str(jump)}
    with stands(on, folder / "stand", jumping) as stand:
        playing, late = stand.running(), []
        for days in (1, -2):
            stand.starts_a_visit()
            jump.write_text(f"{days * DAY}")
            stand.wants("Next")
            stand.leaves()
            late.append(stand.seen.late)
        stand.starts_a_visit()
        stand.leaves()
        assert stand.running() == playing
        told = sorted(visit.day for visit in stand.visits)
    today = date.today()
    wanted = sorted((today + timedelta(days=n)).isoformat() for n in (0, 1, -2))
    assert told == wanted, told
    return f"one process, 3 visits on their days, screens given back {max(late):.2f} s late at most"


OF_DAY = ("FUTEX_CLOCK_REALTIME", "CLOCK_REALTIME, TIMER_ABSTIME")
"""Waits that end at a time of day, not after a while."""


def no_wait_on_the_clock(on: Screen, folder: Path) -> str:
    """No process of a stand asks the system to wait for a time of day: strace sees every wait."""
    folder.mkdir()
    with stands(on, folder / "stand") as stand:
        trace = folder / "waits"
        pids = [stand.watching.pid, *stand.running().values()]
        looked = [word for pid in pids for word in ("-p", str(pid))]
        waits = "futex,clock_nanosleep,nanosleep,ppoll,poll,select,pselect6,epoll_wait"
        command = ["strace", "-f", "-qq", "-o", str(trace), "-e", f"trace={waits}", *looked]
        looking = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        time.sleep(2)
        stand.starts_a_visit()
        stand.leaves()
        looking.terminate()
        looking.wait()
        lines = trace.read_text(errors="replace").splitlines()
    assert lines, "strace saw nothing"
    bound = [line for line in lines if "tv_sec" in line and any(w in line for w in OF_DAY)]
    assert not bound, f"{len(bound)} of {len(lines)} waits, first: {bound[0]}"
    return f"{len(lines)} waits seen, none for a time of day"


def panel_gone(on: Screen, folder: Path) -> str:
    """The panel is pulled out under a resting finger, and comes back."""
    with stands(on, folder) as stand:
        playing = stand.running()
        stand.starts_a_visit()
        on.touch().lays(540, 900)
        time.sleep(0.5)
        on.plugged(there=False)
        stand.leaves()
        late = stand.seen.late
        on.plugged(there=True)
        stand.starts_a_visit()
        stand.until(lambda _: len(stand.visits) == 2)
        assert stand.running() == playing
    return f"given back {late:.2f} s late, and the panel works again; one process, 2 visits"


def sound_gone(on: Screen, folder: Path) -> str:
    """The sound server dies during a visit, and another one starts."""
    folder.mkdir()
    heard = {"SDL_AUDIODRIVER": "pulseaudio", "PULSE_SERVER": f"unix:{folder}/pulse.socket"}
    with pulse(folder) as first, stands(on, folder / "stand", heard) as stand:
        playing = stand.running()
        stand.starts_a_visit()
        stand.until(lambda _: "Sink Input" in asked_pulse(folder))
        first.kill()
        first.wait()
        for _ in range(3):
            stand.wants("Next")
            time.sleep(1)
        stand.leaves()
        with pulse(folder):
            stand.starts_a_visit()
            stand.wants("Next")
            time.sleep(3)
            back = "Sink Input" in asked_pulse(folder)
        assert stand.running() == playing
        assert len(stand.visits) == 2
    again = "sounds again with a new server" if back else "stays silent until it is begun again"
    return f"one process, 2 visits; {again}"


@contextmanager
def pulse(folder: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A sound server with one card that nobody hears."""
    modules = ("module-null-sink", f"module-native-protocol-unix socket={folder}/pulse.socket")
    loads = [word for module in modules for word in ("-L", module)]
    alone = ["--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "-n"]
    where = {**os.environ, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}
    quiet = subprocess.DEVNULL
    server = subprocess.Popen(["pulseaudio", *alone, *loads], env=where, stdout=quiet, stderr=quiet)
    try:
        for _ in range(100):
            if "Server Name" in asked_pulse(folder, "info"):
                break
            time.sleep(0.1)
        yield server
    finally:
        server.kill()
        server.wait()
        with suppress(FileNotFoundError):
            (folder / "pulse.socket").unlink()


def asked_pulse(folder: Path, *words: str) -> str:
    asks = ["timeout", "5", "pactl", "-s", f"unix:{folder}/pulse.socket", *(words or ("list",))]
    done = subprocess.run(asks, capture_output=True, text=True, check=False)
    return done.stdout


def killed(on: Screen, folder: Path) -> str:
    """kill -9 in a visit, again and again: back each time, and at the fifth a calm notice."""
    took = []
    with stands(on, folder) as stand:
        for n in range(MOST):
            stand.starts_a_visit()
            struck = stand.signals(signal.SIGKILL)
            if n < MOST - 1:
                took.append(_back(stand, struck))
        stand.until(lambda s: "notice" in s.running())
        time.sleep(3)
        on.photographs(folder.with_name("avis.png"))
        assert len(stand.visits) == MOST
        stand.goes_to_the_console()
        stand.goes_back()
    return f"back after {max(took):.1f} s at most; notice at the fifth; {MOST} visits kept"


def _back(stand: RealStand, struck: int) -> float:
    start = time.monotonic()
    stand.until(lambda s: s.running().get("game", struck) != struck)
    stand.opens()
    return time.monotonic() - start


def frozen(on: Screen, folder: Path) -> str:
    """SIGSTOP of the game in a visit: covered, then begun again."""
    with stands(on, folder) as stand:
        stand.starts_a_visit()
        struck = stand.signals(signal.SIGSTOP)
        start = time.monotonic()
        stand.until(lambda s: "cover" in s.running())
        covered = time.monotonic() - start
        stand.until(lambda s: s.running().get("game", struck) != struck)
        stand.opens()
        back = time.monotonic() - start
        assert back <= 10, f"back after {back:.1f} s"
        assert len(stand.visits) == 1
    return f"covered after {covered:.1f} s, back on the attract screen after {back:.1f} s"


def console_over_a_frozen_game(on: Screen, folder: Path) -> str:
    """The operator's fingers on the cover of a game that hangs: five taps and the code."""
    with stands(on, folder) as stand:
        stand.starts_a_visit()
        stand.signals(signal.SIGSTOP)
        start = time.monotonic()
        stand.until(lambda s: "cover" in s.running())
        time.sleep(0.5)
        stand.goes_to_the_console()
        took = time.monotonic() - start
        stand.until(lambda s: "Console du stand" in s.seen.words)
        stand.goes_back()
        assert "ne répond plus" not in stand.journal
        assert len(stand.visits) == 1
    return f"five taps on the cover, and the code is taken {took:.1f} s after the freeze"


def supervisor_frozen(on: Screen, folder: Path) -> str:
    """SIGSTOP of the supervisor for a while: visitors go on, and it takes up where it was."""
    with stands(on, folder) as stand:
        playing = stand.running()
        stand.watching.send_signal(signal.SIGSTOP)
        stand.starts_a_visit()
        stand.leaves()
        assert not stand.visits
        stand.watching.send_signal(signal.SIGCONT)
        stand.until(lambda _: len(stand.visits) == 1)
        time.sleep(8)
        assert stand.running() == playing
        stand.starts_a_visit()
    return "one process, the visit of that time is counted once it goes on"


def supervisor_killed(on: Screen, folder: Path) -> str:
    """kill -9 of the supervisor in a visit; whoever starts the stand again finds everything."""
    with stands(on, folder) as stand:
        stand.starts_a_visit()
        stand.watching.kill()
        gone = stand.takes(5, lambda s: not s.running())
    with stands(on, folder) as stand:
        stand.starts_a_visit()
        assert len(stand.visits) == 2
    return f"the game ends {gone:.1f} s after it; started again, 2 visits of 2"


MACHINE: dict[str, Callable[[Screen, Path], str]] = {
    "resized": resized,
    "clock": clock_jumps,
    "waits": no_wait_on_the_clock,
    "panel": panel_gone,
    "sound": sound_gone,
    "killed": killed,
    "frozen": frozen,
    "frozen-console": console_over_a_frozen_game,
    "watch-frozen": supervisor_frozen,
    "watch-killed": supervisor_killed,
}
