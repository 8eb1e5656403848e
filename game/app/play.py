"""The play: what is on now, and what each action of the player does to it."""

from dataclasses import dataclass, field, replace

from game.app import notices
from game.app import settings as settings_file
from game.app.chart import anchors_of, chart_of
from game.app.hearing import Ear, Hearing, sound_view
from game.app.loading import Loading
from game.app.map_data import first_place, map_view
from game.app.notices import NOTICE, Notice
from game.app.save_problem import SaveProblem
from game.app.seat import Seat, new_seat, taken_up
from game.app.settings import Settings
from game.app.settling import settled
from game.app.sheets import Showing, sheet_of
from game.app.surroundings import Surroundings
from game.app.upcoming import pictures
from game.app.where import Where
from game.app.word import glossary_of, word_of
from game.app.world import ASSETS, CONTENT, World
from game.canvas.areas import Sheet
from game.canvas.commands import Command as Drawing
from game.canvas.geometry import Frame
from game.canvas.language import Language
from game.content.languages import Languages
from game.passport import page
from game.passport.code import with_code
from game.passport.view import PassportView
from game.screens import actions
from game.screens.languages import Languages as Offered
from game.screens.sound import NO_VOICE
from game.screens.title import TitleView
from game.screens.ui import Prefs, Ui
from game.session.commands import Command, Enter, Quit
from game.session.evidence import decisions, evidence
from game.session.nicknames import told
from game.session.showing import view
from game.session.standing import scene_title
from game.session.view import AnsweredView, EndView, View
from game.story.errors import Refused


@dataclass
class Play:
    """Implements `game.app.game.Stage`."""

    loading: Loading[World]
    around: Surroundings
    settings: Settings = field(default_factory=Settings)
    where: Where = field(default_factory=Where)
    seat: Seat | None = None
    closed: bool = False
    languages: Languages = field(default_factory=lambda: Languages(CONTENT))
    notice: Notice = field(default_factory=Notice)
    _now: float = 0.0
    _foreseen: str = ""
    _passport: tuple[int, PassportView] | None = None
    _greeting: TitleView | None = None
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
        shown = self.view if self.where.screen == "mission" else None
        if shown is None:
            return f"{self.where.screen}/{self.where.lead}"
        kind = {"DialogueView": "", "ExploreView": ""}.get(type(shown).__name__, shown.mission)
        return f"mission/{shown.backdrop}/{kind and type(shown).__name__}"

    @property
    def step(self) -> str:
        shown = self.view if self.where.screen == "mission" else None
        names = ("line", "choice", "explore", "can_leave", "step", "ending", "item")
        at = "/".join(str(getattr(shown, name, "")) for name in names)
        return f"{self.scene}/{at}/{'/'.join(self.where.panels)}"

    def ui(self, frame: Frame) -> Ui:
        prefs = Prefs(self.settings.text_scale, self.settings.high_contrast, self.settings.calm)
        shown = self.view if self.where.screen == "mission" else None
        anchors = anchors_of(ASSETS, shown.backdrop, frame) if shown is not None else {}
        return Ui(frame, self.around.measure, prefs=prefs, anchors=anchors, tr=self.language.tr)

    def upcoming(self, ui: Ui) -> tuple[Drawing, ...]:
        """The pictures of the scenes that may follow, told once for each scene."""
        scene = getattr(self.view, "scene", "") if self.where.screen == "mission" else ""
        playing = self.seat.session.play if self.seat is not None else None
        if scene == self._foreseen or playing is None:
            return ()
        self._foreseen = scene
        return pictures(playing.program, scene, ui)

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
        )
        if screen == "map" and self.seat is not None:
            done = {f.mission for f in self.seat.session.finished}
            chart = chart_of(ASSETS)
            made = len(self.seat.session.made) > 0
            library, place, tr = self.world.library, self.where.place, self.language.tr
            shown = map_view(library, chart, place, done, has_passport=made, tr=tr)
            return showing._replace(map=shown._replace(asks=bool(library.items)))
        if screen == "passport":
            return showing._replace(passport=self.passport()._replace(opened=self.where.lead))
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
        if self._greeting is None:
            self._greeting = self._to_go_on_with()
        return self._greeting._replace(
            nickname=self._nickname(self._greeting.nickname), languages=self._offered()
        )

    def _to_go_on_with(self) -> TitleView:
        """The sitting that could not be left because of its disk, else the last one on disk."""
        if self.seat is not None:
            return TitleView(self.seat.file.header.sitting, self.seat.session.nickname)
        last = next(iter(self.around.saves.unfinished()), None)
        return TitleView(last.sitting, last.nickname) if last else TitleView()

    def _nickname(self, nickname: str) -> str:
        return told(nickname, self.language.tr)

    def _offered(self) -> Offered:
        """The languages that can be chosen, each by its own name."""
        known = tuple((code, self.languages.name(code)) for code in self.languages.codes)
        return Offered(known, self.language.code)

    def passport(self) -> PassportView:
        """The passport of the sitting as it stands; made once for each new decision."""
        assert self.seat is not None
        session = self.seat.session
        if self._passport is None or self._passport[0] != len(session.journal):
            world = self.world
            count = sum(d.kind in ("choice", "answer") for d in decisions(session))
            nickname, language = self._nickname(session.nickname), self.language
            told, met = evidence(session), world.met(session)
            made = world.maker.make(
                nickname, told, world.skills, count, language, met, world.beside(session)
            )
            self._passport = (len(session.journal), with_code(made, language))
        return self._passport[1]

    # time and the window ---------------------------------------------------------------------

    def tick(self, now: float) -> bool:
        self._now = now
        just_loaded = self.loading.ready and not self._loaded
        self._loaded = self.loading.ready
        return self.notice.fade(now) or just_loaded

    def next_tick(self, now: float) -> float | None:  # noqa: ARG002 (the stage's contract)
        return self.notice.next

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
        match action:
            case actions.StartSitting():
                self.start()
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
            case actions.ShowLead(code):
                self.where = replace(self.where, lead=code)
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
        if after is not None:
            self._settle(after)
            return
        match action:
            case actions.OpenPanel(panel):
                self.where = self.where.with_panel(panel)
            case actions.ClosePanel():
                self.where = self.where.without_panel()
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
        again = place == self.where.place
        self.where = replace(self.where, place=place)
        missions = self.world.library.missions.values()
        mission = next((m.id for m in missions if m.place == place), "")
        if again and mission:
            self._play(Enter(mission, "full"))

    def _play(self, command: Command) -> None:
        """A command of the sitting. One that is no longer offered is a press too late."""
        assert self.seat is not None
        try:
            self.tell(self.seat.play(command))
        except Refused:
            return
        self.where = self.where.at("mission")

    def start(self) -> None:
        self._stand_up()
        self.seat = new_seat(self.around.saves, self.world.catalogue, self.around.seed())
        self.open_map()
        self._tell_repairs()

    def resume(self, sitting: str) -> None:
        if self.seat is None or self.seat.file.header.sitting != sitting:
            self._stand_up()
            try:
                self.seat, warning = taken_up(self.around.saves, self.world.catalogue, sitting)
            except SaveProblem as trouble:
                self.back_to_title()
                self.tell(trouble.message)
                return
            self.tell(warning, scene=scene_title(self.seat.session))
        self.where = self.where.at("mission")
        if self.view is None:
            self.open_map()

    def back_to_title(self) -> None:
        """Leave the sitting, unless its disk refuses: it is then kept to be gone on with."""
        trouble = self.seat.save() if self.seat is not None else ""
        self.tell(trouble)
        if not trouble:
            self._stand_up()
        self.where, self._greeting = Where(), None

    def end_sitting(self, *, keep: bool) -> None:
        """Close the sitting for good. With a disk that refuses, it stays open."""
        assert self.seat is not None
        if keep and not self.save_passport():
            return
        if trouble := self.seat.finish():
            self.tell(trouble)
            return
        self.seat, self.where, self._greeting = None, Where(), TitleView()
        if not keep:
            self.tell(notices.ENDED, good=True)

    def _stand_up(self) -> None:
        if self.seat is not None:
            self.tell(self.seat.leave())
            self.seat = None

    def _tell_repairs(self) -> None:
        """Say which missions are kept out because their files are faulty."""
        refused = self.world.library.refused
        if refused:
            titles = ", ".join(r.title or name for name, r in refused.items())
            self.tell(notices.IN_REPAIR, missions=titles)

    def open_map(self) -> None:
        """Show the map; a mission under way is left, and may be entered again."""
        assert self.seat is not None
        if self.view is not None:
            self._play(Quit())
        done = {f.mission for f in self.seat.session.finished}
        place = first_place(self.world.library, done)
        self.where = replace(self.where.at("map"), place=place)

    def open_passport(self) -> None:
        if isinstance(self.view, EndView | AnsweredView):
            self._play(Quit())
        self.where = self.where.at("passport")

    def save_passport(self) -> bool:
        """Write the player's page; tells where it is, or that it could not be written."""
        assert self.seat is not None
        folder = self.around.documents
        try:
            sitting = self.seat.file.header.sitting
            path = page.write(self.passport(), folder, self.language, sitting)
        except OSError:
            self.tell(notices.NOT_KEPT, folder=folder)
            return False
        self.tell(notices.KEPT, good=True, path=path)
        return True

    def speak(self, code: str) -> None:
        """Say everything in a language from now on; a mission under way goes on at its place."""
        self._settle(replace(self.settings, language=code))
        self._passport = None
        if self.seat is not None:
            self.seat.retell(self.world.catalogue)

    def _settle(self, settings: Settings) -> None:
        """Change settings and keep them for the next start."""
        self.settings = settings
        if not settings_file.save(self.around.home, settings):
            self.tell(notices.NOT_SETTLED)
