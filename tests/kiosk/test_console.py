"""The operator's console: a code first, then everything there is to settle about a stand."""

import time
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PIL import Image

from game.app.console_offer import offers
from game.app.console_settle import following, turned
from game.app.console_stage import FORGOTTEN, LONGEST_WORK, WORKING, ConsoleStage, Offer
from game.app.console_usb import NO_STICK, REFUSED, export
from game.app.game import Game
from game.app.world import CONTENT
from game.canvas.geometry import frame_of
from game.canvas.intents import Press, Release
from game.content.typography import plain
from game.kiosk import content_versions, pin, settings
from game.kiosk.counters import Names, Visit
from game.kiosk.ledger import Ledger
from game.kiosk.message import Message
from game.kiosk.settled import StandSettings
from game.screens.stand_console import CELLS
from tests.machine import widths

LANGUAGES = {"fr": "Français", "en": "English"}
MISSIONS = {"meule": "La meule", "virole": "La virole"}
SIZES = [(1280, 720), (1080, 1920), (1024, 768)]


NAMES = Names({"dijon": "Dijon"}, {"H2102": "Conduite de ligne"}, LANGUAGES)
REAL = offers(CONTENT)


def offered(code: str) -> Offer:
    """The words of the game's languages, for a content with two missions."""
    return Offer(LANGUAGES, MISSIONS, NAMES, REAL(code).tr)


class Desk:
    """A console without a window, used by touch; the code is 4711."""

    def __init__(self, folder: Path, size: tuple[int, int] = (1280, 720), wait: float = 0) -> None:
        folder.mkdir(exist_ok=True)
        (folder / settings.PIN_FILE).write_text(pin.sealed("4711"))
        self.folder, self.now, self.frame = folder, 50.0, frame_of(*size)[0]
        self.said: list[str] = []
        self.sticks: list[Path] = []
        self.stage = ConsoleStage(
            folder,
            widths(),
            offered,
            self._say,
            wait,
            today=lambda: date(2026, 11, 24),
            find_sticks=lambda: self.sticks,
        )
        self.errors: list[Exception] = []
        self.game = Game(self.stage, self.errors.append)
        self.waits(0.5).waits(0.5)

    def _say(self, message: Message) -> None:
        self.said.append(message.kind)

    def waits(self, seconds: float) -> "Desk":
        self.now += seconds
        self.game.next_wake(self.now)
        self.game.frame(self.now, self.frame)
        return self

    def touches(self, *names: str) -> "Desk":
        for name in names:
            area = next(a for a in self.game.sheet.areas if a.id == name)
            for kind in (Press, Release):
                self.game.handle(kind(*area.box.centre, device="touch"), self.now)
            self.waits(0.3).waits(0.3)
        return self

    def works(self) -> "Desk":
        """Wait for what is done with the stick."""
        while self.stage.working:
            time.sleep(0.01)
            self.waits(0.5)
        return self

    def enters(self, code: str = "4711") -> "Desk":
        return self.touches(*(f"key-{digit}" for digit in code), "key-valider")

    def sees(self, words: str) -> bool:
        return plain(words) in plain("\n".join(self.game.sheet.spoken))


@pytest.mark.parametrize("size", SIZES)
def test_the_code_opens_the_console(size: tuple[int, int], tmp_path: Path) -> None:
    desk = Desk(tmp_path, size).enters()
    assert desk.sees("Console du stand")
    assert desk.said == ["right"]


def test_a_wrong_code_opens_nothing_and_is_told(tmp_path: Path) -> None:
    desk = Desk(tmp_path).touches("key-valider").enters("4712")
    assert desk.sees("Ce n'est pas ce code.")
    assert desk.said == ["wrong"]
    assert desk.touches("key-4", "key-7", "key-effacer").stage.typed == "4"


def test_codes_cannot_be_guessed_by_trying(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    for code in ("1234", "2345", "3456"):
        desk.enters(code)
    assert desk.sees("avant de pouvoir essayer")
    desk.enters()
    assert desk.stage.page == "pin"
    desk.touches(*["key-effacer"] * 4).waits(31).enters()
    assert desk.stage.page == "home"


def test_a_console_opened_again_still_waits(tmp_path: Path) -> None:
    desk = Desk(tmp_path, wait=20).enters()
    assert desk.stage.page == "pin"
    assert desk.waits(20).touches("key-valider").stage.page == "home"


def test_nothing_is_done_without_the_code(tmp_path: Path) -> None:
    desk = Desk(tmp_path).enters()
    desk.stage.page = "pin"
    for area in list(desk.game.sheet.areas):
        if area.action is not None:
            desk.stage.act(area.action, desk.now)
    assert settings.load(tmp_path) == StandSettings()
    assert "close" not in desk.said


def test_leaving_goes_back_to_the_game(tmp_path: Path) -> None:
    assert Desk(tmp_path).touches("leave").said == ["back"]
    assert Desk(tmp_path).enters().touches("close").said == ["right", "back"]


def test_a_forgotten_console_gives_the_screen_back(tmp_path: Path) -> None:
    assert Desk(tmp_path).enters().waits(FORGOTTEN + 1).said == ["right", "back"]


def test_what_is_settled_is_kept(tmp_path: Path) -> None:
    desk = Desk(tmp_path).enters().touches("ask", "answer", "sound", "volume-8", "close")
    desk.touches("name", "key-D", "key-I", "key-J", "erase", "close")
    desk.touches("phone", "key-0", "key-3", "key-espace", "key-8", "key-9", "erase", "close")
    desk.touches("languages", "languages-en", "close")
    desk.touches("missions", "missions-meule", "close")
    kept = settings.load(tmp_path)
    assert (kept.ask_after, kept.answer_within, kept.name) == (45.0, 20.0, "DI")
    assert kept.volumes[0] == (8, 0.0)
    assert kept.phone == "03 8"
    assert (kept.languages, kept.missions) == (("fr",), ("virole",))
    assert desk.errors == []


def test_values_go_round() -> None:
    assert [following((1, 2, 3), value) for value in (1, 2, 3, 2.5)] == [2, 3, 1, 3]


def test_offers_are_turned_on_and_off_and_never_all_off() -> None:
    assert turned((), "a", ("a", "b")) == ("b",)
    assert turned(("b",), "b", ("a", "b")) == ()
    assert turned(("b",), "a", ("a", "b")) == ()


def test_a_disk_that_refuses_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path).enters()
    monkeypatch.setattr(settings, "save", lambda *_: False)
    assert desk.touches("ask").sees("Le disque refuse")


def test_the_touch_test_lights_what_a_finger_reached(tmp_path: Path) -> None:
    desk = Desk(tmp_path).enters().touches("test", "cell-0", "cell-5")
    assert desk.stage.touched == {0, 5}
    assert f"2 cases sur {CELLS[0] * CELLS[1]}" in desk.game.sheet.spoken[-1]


def test_the_figures_go_to_the_stick_with_a_picture(tmp_path: Path) -> None:
    ledger, usb = Ledger(tmp_path / "stand"), tmp_path / "usb"
    usb.mkdir()
    for n in range(7):
        ledger.add(Visit(f"v{n}", "2026-11-24", 10, 60, ("dijon",), ("H2102",), 5))
    desk = Desk(tmp_path / "stand").enters().touches("counters")
    assert desk.sees("Visites, 7")
    assert desk.touches("export").works().sees(NO_STICK)
    desk.sticks = [usb]
    assert desk.touches("export").works().sees("Copié sur la clé")
    table = (usb / "etincelle-stand-2026-11-24.csv").read_text(encoding="utf-8")
    assert "Lieu exploré : Dijon;;;7" in plain(table)
    assert "Métier exploré : Conduite de ligne;;;7" in plain(table)
    assert "Langue : Français;;;7" in plain(table)
    with Image.open(usb / "etincelle-stand-2026-11-24.png") as page:
        assert page.size == (1240, 1754)
        assert len(page.convert("RGB").getcolors(1 << 20) or []) > 10
    desk.sticks = [tmp_path / "gone"]
    assert desk.touches("export").works().sees(REFUSED)


def test_the_console_speaks_english_where_the_stand_does_or_where_it_is_asked_to(
    tmp_path: Path,
) -> None:
    settings.save(tmp_path, StandSettings(languages=("en",)))
    desk = Desk(tmp_path)
    assert desk.sees("Console code")
    assert desk.enters().sees("Stand console")
    desk.touches("speaks")
    assert desk.sees("Console du stand")
    assert settings.load(tmp_path).speaks == "fr"
    assert desk.touches("speaks", "content", "rollback").sees(
        "There is no content before this one."
    )


def test_the_report_in_english_names_places_and_trades(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    for n in range(6):
        ledger.add(Visit(f"v{n}", "2026-11-24", 10, 60, ("dijon",), ("H2102",), 5))
    settings.save(tmp_path, StandSettings(speaks="en"))
    desk = Desk(tmp_path)
    desk.sticks = [tmp_path]
    desk.enters().touches("counters", "export").works()
    table = (tmp_path / "etincelle-stand-2026-11-24.csv").read_text(encoding="utf-8")
    assert "Place explored: Dijon;;;6" in plain(table)


def test_places_and_trades_have_the_names_of_the_content() -> None:
    french, english = REAL("fr"), REAL("en")
    assert french.names.places["montbeliard"] == "Montbéliard"
    assert not set(french.names.trades) & set(french.names.trades.values())
    assert set(french.missions) == set(english.missions)
    assert french.missions != english.missions
    assert french.names.trades != english.names.trades


def test_a_console_opens_on_a_content_that_cannot_be_read(tmp_path: Path) -> None:
    offer = offers(tmp_path)("fr")
    assert (offer.missions, offer.names.places) == ({}, {})


def test_an_update_asks_for_the_code_again(tmp_path: Path) -> None:
    desk = Desk(tmp_path).enters().touches("content", "update")
    assert desk.stage.page == "pin"
    assert desk.enters().works().sees(content_versions.NONE_FOUND)
    assert desk.touches("rollback").sees(content_versions.NOTHING_BEFORE)


def test_a_slow_stick_is_waited_for_and_nothing_else_is_begun(tmp_path: Path) -> None:
    """The console goes on beating: whoever watches must not take it for one that hangs."""
    desk, slow = Desk(tmp_path), Event()

    def found() -> list[Path]:
        slow.wait()
        return []

    desk.stage.find_sticks = found
    try:
        desk.enters().touches("counters", "export")
        assert desk.waits(FORGOTTEN + 1).sees(WORKING)
        assert desk.touches("close", "content", "update", "rollback").sees(WORKING)
        assert "back" not in desk.said
        desk.waits(LONGEST_WORK + 1).waits(FORGOTTEN + 1)
        assert desk.said[-1] == "back"
    finally:
        slow.set()
    assert desk.works().sees(NO_STICK)


def test_whatever_a_stick_does_the_console_goes_on(tmp_path: Path) -> None:
    def broken() -> list[Path]:
        raise RuntimeError("broken")

    desk, reported = Desk(tmp_path).enters(), list[Exception]()
    desk.stage.find_sticks, desk.stage.report = broken, reported.append
    assert desk.touches("counters", "export").works().sees(content_versions.UNREADABLE)
    assert [str(error) for error in reported] == ["broken"]
    assert desk.errors == []


def test_a_full_stick_is_told(tmp_path: Path) -> None:
    assert export([Path("/dev/full/nowhere")], {"a.csv": b"1"}) == REFUSED
    assert export([tmp_path], {"a.csv": b"1"}).endswith("a")
    assert (tmp_path / "a.csv").read_bytes() == b"1"


def test_a_stand_is_closed_on_purpose(tmp_path: Path) -> None:
    desk = Desk(tmp_path).enters().touches("closing")
    assert "close" not in desk.said
    assert desk.touches("now").said[-1] == "close"


def test_something_broken_leads_back_to_the_code(tmp_path: Path) -> None:
    desk = Desk(tmp_path).enters()
    desk.game.failed(RuntimeError("broken"), desk.now)
    desk.stage.pad_lost(desk.now)
    desk.stage.pad_found(desk.now)
    desk.stage.full_screen_toggled()
    desk.stage.close()
    assert (desk.stage.page, desk.stage.closed) == ("pin", False)
