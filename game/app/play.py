"""The play: what is on now, and what each action of the player does to it."""

from contextlib import suppress
from dataclasses import dataclass, field, replace

from game.app import notices, own_settings, passports
from game.app import settings as settings_file
from game.app.book import book_view
from game.app.credits import credits_of
from game.app.greeting import to_go_on_with
from game.app.hearing import Ear, Hearing, sound_view
from game.app.loading import Loading
from game.app.machines import set_in
from game.app.map_data import Maps, first_place, offered
from game.app.notices import NOTICE, Notice
from game.app.own_keys import OwnKeys
from game.app.save_problem import SaveProblem
from game.app.seat import Seat, new_seat, taken_up
from game.app.settings import Settings
from game.app.settling import settled
from game.app.sheets import Showing, sheet_of
from game.app.surroundings import Surroundings
from game.app.upcoming import Upcoming
from game.app.where import Where, moved, scene_name, step_name
from game.app.word import glossary_of, word_of
from game.app.world import ASSETS, CONTENT, World
from game.canvas.areas import Sheet
from game.canvas.commands import Command as Drawing
from game.canvas.geometry import Frame
from game.canvas.language import Language
from game.canvas.typography import measured
from game.content.languages import Languages
from game.passport.view import PassportView
from game.screens import actions
from game.screens.languages import Languages as Offered
from game.screens.sound import NO_VOICE
from game.screens.title import TitleView
from game.screens.ui import Ui
from game.session.commands import Command, Enter, Quit
from game.session.nicknames import told
from game.session.showing import view
from game.session.standing import scene_title
from game.session.view import AnsweredView, EndView, View
from game.story.errors import Refused


@dataclass
class Play:
    """Implements `game.app.stage.Stage`."""

    loading: Loading[World]
    around: Surroundings
    settings: Settings = field(default_factory=Settings)
    where: Where = field(default_factory=Where)
    seat: Seat | None = None
    closed: bool = False
    languages: Languages = field(default_factory=lambda: Languages(CONTENT))
    notice: Notice = field(default_factory=Notice)
    own_keys: OwnKeys = field(default_factory=OwnKeys)
    _now: float = 0.0
    _left_alone_at: float | None = None
    _upcoming: Upcoming = field(default_factory=Upcoming)
    _passports: passports.Passports = field(default_factory=passports.Passports)
    _greeting: TitleView | None = None
    _maps: Maps = field(default_factory=Maps)
    _loaded: bool = False
    _ear: Ear | None = None

    # what is on ------------------------------------------------------------------------------

    @property
    def world(self) -> World:
        """The loaded content in the player's language; waits for it if need be."""
        return self.loading.result().spoken(self.languages, self.language.code)

    @property
    def language(self) -> Language:
        return self.languages.language(self.settings.language)

    @property
    def view(self) -> View | None:
        """What the sitting shows, when a mission is under way."""
        return view(self.seat.session) if self.seat is not None else None

    @property
    def scene(self) -> str:
        return scene_name(self.where, self.view if self.where.screen == "mission" else None)

    @property
    def step(self) -> str:
        name = step_name(self.where, self.view if self.where.screen == "mission" else None)
        return f"{name}/{self._title().resume}" if self.where.screen == "title" else name

    def ui(self, frame: Frame) -> Ui:
        measure = measured(self.around.measure, self.settings.typography)
        shown = self.view if self.where.screen == "mission" else None
        ui = Ui(frame, measure, prefs=self.settings.prefs, tr=self.language.tr)
        return set_in(ui, ASSETS, shown.backdrop) if shown is not None else ui

    def upcoming(self, ui: Ui) -> tuple[Drawing, ...]:
        """What the screens that may follow show; nothing before the content is there."""
        if not self.loading.ready:
            return ()
        if isinstance(self.view, EndView | AnsweredView):
            self._begun_passport().start()
        scene = getattr(self.view, "scene", "") if self.where.screen == "mission" else ""
        session = self.seat.session if self.seat is not None else None
        return self._upcoming.commands(self.world, session, self.where, scene, ui)

    def sheet(self, ui: Ui) -> Sheet:
        if self.loading.ready:
            self.loading.result()  # content that cannot be played ends the game now, not later
        return sheet_of(self._showing(), ui)

    def _showing(self) -> Showing:
        screen = self.where.screen
        showing = Showing(
            self.where,
            nickname=self._nickname(self.seat.session.nickname) if self.seat else "",
            full_screen=self.settings.full_screen,
            languages=self._offered(),
            notice=self.notice.words,
            good_news=self.notice.good,
            sound=sound_view(self.settings, has_voice=self.around.has_voice()),
            keys=self.own_keys.view(self.settings),
        )
        if self.where.panels[-1:] == ("credits",):
            showing = showing._replace(credits=credits_of(self.world, self.language))
        if screen == "map" and self.seat is not None:
            seen = (self.world.library, self.seat.session, self.where.place, self.language.tr)
            return showing._replace(map=self._maps.of(*seen))
        if screen == "passport":
            return showing._replace(passport=self.passport()._replace(opened=self.where.lead))
        if screen == "book" and self.seat is not None:
            at, session = self.where.book, self.seat.session
            book = book_view(self.world, session, at, self.language, self.passport())
            return showing._replace(book=book)
        if screen == "mission":
            on = self.view
            word, words = word_of(on, self.where.word, ASSETS), glossary_of(on)
            return showing._replace(play=on, word=word, glossary=words)
        return showing._replace(title=self._title())

    def hearing(self) -> Hearing:
        """What is heard now, and what began since this was last asked."""
        if not self.loading.ready:
            return Hearing(self.settings)
        world = self.world
        self._ear = self._ear or Ear(world.content)
        shown = self.view if self.where.screen == "mission" else None
        session = self.seat.session if self.seat is not None else None
        return self._ear.hear(session, shown, self.settings, world.sounds)

    def _title(self) -> TitleView:
        """What the title offers; the folder is read once each time the title comes."""
        greeting = self._greeting or to_go_on_with(self.seat, self.around.saves)
        self._greeting = greeting
        name = self._nickname(greeting.nickname)
        return greeting._replace(nickname=name, languages=self._offered())

    def _nickname(self, nickname: str) -> str:
        return told(nickname, self.language.tr)

    def _offered(self) -> Offered:
        """The languages that can be chosen, each by its own name."""
        known = tuple((code, self.languages.name(code)) for code in self.languages.codes)
        return Offered(known, self.language.code)

    def passport(self) -> PassportView:
        """The passport of the sitting as it stands."""
        return self._begun_passport().result()

    def _begun_passport(self) -> Loading[PassportView]:
        assert self.seat is not None
        return self._passports.of(self.world, self.seat.session, self.language)

    # time and the window ---------------------------------------------------------------------

    def tick(self, now: float) -> bool:
        self._now = now
        just_loaded = self.loading.ready and not self._loaded
        self._loaded = self.loading.ready
        return self._somebody_new(now) or self.notice.fade(now) or just_loaded

    def next_tick(self, now: float) -> float | None:  # noqa: ARG002 (the stage's contract)
        due = (self.notice.next, self._left_alone_at)
        return min((at for at in due if at is not None), default=None)

    def _somebody_new(self, now: float) -> bool:
        """On a title left alone for long, the settings of whoever was there go."""
        if self._left_alone_at is None or now < self._left_alone_at:
            return False
        self.settings, self._left_alone_at, self.where = self._of_machine(), None, Where()
        return True

    def _of_machine(self) -> Settings:
        return own_settings.of_machine(self.around, self.settings)

    def pad_lost(self, now: float) -> None:
        self._now = now
        if self.where.screen != "title" and "pause" not in self.where.panels:
            self.where = self.where.with_panel("pause", notices.PAD_LOST)
        else:
            self.tell(notices.PAD_LOST)

    def pad_found(self, now: float) -> None:
        """Go on where a lost pad had paused."""
        self._now = now
        if self.where.panels[-1:] == ("pause",) and self.where.reason == notices.PAD_LOST:
            self.where = self.where.without_panel()

    def full_screen_toggled(self) -> None:
        self._settle(replace(self.settings, full_screen=not self.settings.full_screen))

    def close(self) -> None:
        """Leave the game: the sitting stays on disk."""
        if self.seat is not None:
            self.seat.leave()
        self.closed = True

    def tell(self, sentence: str, *, good: bool = False, **holes: object) -> None:
        """Show a sentence for a while, in the player's language, with what fills its holes."""
        if sentence:
            words = self.language.tr(sentence)
            told = words.format(**holes) if holes else words
            self.notice = Notice(told, good, self._now + NOTICE)

    def failed(self, now: float) -> None:
        """Something broke: back to the title, where the sitting can be taken up again."""
        self._now = now
        self.back_to_title()
        self.tell(notices.FAILED)

    # what actions do -------------------------------------------------------------------------

    def act(self, action: object, now: float) -> None:
        """Carry out the action of an area."""
        self._now = now
        if self._left_alone_at is not None:
            self._left_alone_at = now + own_settings.IDLE
        match action:
            case actions.StartSitting():
                self.start()
            case actions.StartInBrief():
                self.start()
                self.where = self.where.with_panel("path")
            case actions.ResumeSitting(sitting):
                self.resume(sitting)
            case actions.OpenMap():
                self.open_map()
            case actions.SelectPlace(place):
                self._select(place)
            case actions.EnterMission(mission, route):
                self._play(Enter(mission, route))
            case actions.OpenPassport():
                self.open_passport()
            case actions.SavePassport():
                self.save_passport()
            case actions.EndSitting(keep):
                self.end_sitting(keep=keep)
            case actions.BackToTitle():
                self.back_to_title()
            case actions.QuitGame():
                self.close()
            case _:
                self._settle_or_play(action)

    def _settle_or_play(self, action: object) -> None:
        """Panels and settings; anything else is a command of the sitting."""
        after = settled(self.settings, action)
        after = after or self.own_keys.settled(self.settings, action, self.language)
        if after is not None:
            self._settle(after)
            return
        if (there := moved(self.where, action)) is not None:
            self.where = there
            return
        match action:
            case actions.KeepSettings():
                kept = settings_file.save(self.around.home, self.settings)
                self.tell(notices.SETTLED if kept else notices.NOT_SETTLED, good=kept)
            case actions.OpenWord(key):
                if word_of(self.view, key, ASSETS) is not None:
                    self.where = self.where.with_word(key)
            case actions.Listen():
                self.tell(NO_VOICE)
            case actions.SetLanguage(code):
                self.speak(code)
            case actions.ToggleFullScreen():
                self.around.toggle_full_screen()
                self.full_screen_toggled()
            case _:
                self._play(action)  # type: ignore[arg-type]  # areas hold actions and commands

    def _select(self, place: str) -> None:
        """Choose a place on the map; choosing it again goes in."""
        again, seat = place == self.where.place, self.seat
        self.where = replace(self.where, place=place)
        if again and seat and (mission := offered(seat.session, self.world.library, place)):
            self._play(Enter(mission, "full"))

    def _play(self, command: Command) -> None:
        """A command of the sitting. One that is no longer offered is a press too late."""
        assert self.seat is not None
        with suppress(Refused):
            self.tell(self.seat.play(command))
            self.where = self.where.at("mission")

    def start(self) -> None:
        self._stand_up()
        self.seat = new_seat(self.around.saves, self.world.catalogue, self.around.seed())
        if self.settings != self._of_machine():
            self._settle(self.settings)
        self.open_map()
        if refused := self.world.library.refused:  # faulty missions are kept out
            titles = ", ".join(r.title or name for name, r in refused.items())
            self.tell(notices.IN_REPAIR, missions=titles)

    def resume(self, sitting: str) -> None:
        if self.seat is None or self.seat.file.header.sitting != sitting:
            self._stand_up()
            self.settings = own_settings.of_sitting(self.around, sitting, self.settings)
            try:
                self.seat, warning = taken_up(self.around.saves, self.world.catalogue, sitting)
            except SaveProblem as trouble:
                self.back_to_title()
                self.tell(trouble.message)
                return
            self.tell(warning, scene=scene_title(self.seat.session))
            self._settle(self.settings)
        self.where = self.where.at("mission")
        if self.view is None:
            self.open_map()

    def back_to_title(self) -> None:
        """Leave the sitting, unless its disk refuses: it is then kept to be gone on with."""
        trouble = self.seat.save() if self.seat is not None else ""
        self.tell(trouble)
        if not trouble:
            self._stand_up()
            self.settings = self._of_machine()
        self.where, self._greeting = Where(), None

    def end_sitting(self, *, keep: bool) -> None:
        """Close the sitting for good. With a disk that refuses, it stays open."""
        assert self.seat is not None
        if keep and not self.save_passport():
            return
        if trouble := self.seat.finish():
            self.tell(trouble)
            return
        own_settings.forget(self.around.saves.folder, self.seat.file.header.sitting)
        self.seat, self.where, self._greeting = None, Where(), TitleView()
        self.settings = self._of_machine()
        if not keep:
            self.tell(notices.ENDED, good=True)

    def _stand_up(self) -> None:
        if self.seat is not None:
            self.tell(self.seat.leave())
        self.seat, self._left_alone_at = None, None

    def open_map(self) -> None:
        """Show the map; a mission under way is left, and may be entered again."""
        assert self.seat is not None
        if self.view is not None:
            self._play(Quit())
        place = first_place(self.world.library, self.seat.session)
        self.where = replace(self.where.at("map"), place=place)

    def open_passport(self) -> None:
        if isinstance(self.view, EndView | AnsweredView):
            self._play(Quit())
        self.where = self.where.at("passport")

    def save_passport(self) -> bool:
        """Write the player's page; tells where it is, or that it could not be written."""
        assert self.seat is not None
        folder, sitting = self.around.documents, self.seat.file.header.sitting
        path = passports.written(self.passport(), folder, self.language, sitting)
        if path is None:
            self.tell(notices.NOT_KEPT, folder=folder)
        else:
            self.tell(notices.KEPT, good=True, path=path)
        return path is not None

    def speak(self, code: str) -> None:
        """Say everything in a language from now on; a mission under way goes on at its place."""
        self._settle(replace(self.settings, language=code))
        if self.seat is not None:
            self.seat.retell(self.world.catalogue)

    def _settle(self, settings: Settings) -> None:
        """Change settings and keep them with the sitting; on the title, until somebody new."""
        self.settings = settings
        sitting = self.seat.file.header.sitting if self.seat is not None else ""
        alone = self.seat is None and settings != self._of_machine()
        self._left_alone_at = self._now + own_settings.IDLE if alone else None
        if not own_settings.keep(self.around, sitting, settings):
            self.tell(notices.NOT_SETTLED)
