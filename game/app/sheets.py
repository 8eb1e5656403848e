"""Which screen shows what: from where the player is to a sheet."""

from typing import NamedTuple

from game.app.where import Where
from game.canvas.areas import Sheet
from game.passport.view import PassportView
from game.screens import (
    book,
    controls,
    credits,
    dialogue,
    doors,
    ending,
    explore,
    finish,
    keys,
    liking,
    passport,
    path,
    pause,
    questionnaire,
    reading,
    settings,
    sound,
    territory,
    title,
    word_card,
)
from game.screens.book_view import BookView
from game.screens.credits import CreditsView
from game.screens.gestures.registry import GESTURE_SCREENS
from game.screens.keys import KeysView
from game.screens.languages import Languages
from game.screens.map_view import MapView
from game.screens.notice import with_notice
from game.screens.sound import SoundView
from game.screens.title import TitleView
from game.screens.ui import Ui
from game.session.catalogue import Entry
from game.session.view import (
    AnsweredView,
    DialogueView,
    EndView,
    ExploreView,
    GestureView,
    LikingView,
    Picking,
    QuestionView,
    View,
)


class Showing(NamedTuple):
    """All that a sheet may need; what its screen does not show may be left out."""

    where: Where
    title: TitleView = TitleView()
    map: MapView | None = None
    play: View | None = None
    passport: PassportView | None = None
    nickname: str = ""
    full_screen: bool = False
    languages: Languages = Languages()
    notice: str = ""
    sound: SoundView = SoundView()
    word: Entry | None = None
    glossary: tuple[Entry, ...] = ()
    good_news: bool = False
    keys: KeysView = KeysView()
    book: BookView | None = None
    credits: CreditsView = CreditsView()


def sheet_of(showing: Showing, ui: Ui) -> Sheet:
    """The screen, with its topmost panel over it, and a notice over all."""
    panels = showing.where.panels
    if not panels:
        sheet = _screen(showing, ui)
    else:
        under = _screen(showing, ui._replace(focus="", pressed="", scroll=0.0))
        over = _panel(showing, ui)
        commands = (*under.commands, *over.commands)
        sheet = over._replace(commands=commands, layer=len(under.commands))
    return (
        with_notice(sheet, showing.notice, ui, good=showing.good_news) if showing.notice else sheet
    )


def _screen(showing: Showing, ui: Ui) -> Sheet:
    if showing.where.screen == "map" and showing.map is not None:
        return territory.draw(showing.map, ui)
    if showing.where.screen == "passport" and showing.passport is not None:
        return passport.draw(showing.passport, ui)
    if showing.where.screen == "book" and showing.book is not None:
        return book.draw(showing.book, ui)
    if showing.where.screen == "mission" and showing.play is not None:
        return _play(showing.play, ui)
    return title.draw(showing.title, ui)


def _play(view: View, ui: Ui) -> Sheet:
    match view:
        case DialogueView(picking=Picking() as picking):
            return doors.draw(view, picking, ui)
        case DialogueView():
            return dialogue.draw(view, ui)
        case ExploreView():
            return explore.draw(view, ui)
        case GestureView():
            return GESTURE_SCREENS[view.gesture](view, ui)
        case LikingView():
            return liking.draw(view, ui)
        case EndView():
            return ending.draw(view, ui)
        case QuestionView():
            return questionnaire.draw(view, ui)
        case AnsweredView():
            return questionnaire.draw_answered(view, ui)


def _panel(showing: Showing, ui: Ui) -> Sheet:
    match showing.where.panels[-1]:
        case "reading":
            return reading.draw(ui)
        case "controls":
            return controls.draw(ui)
        case "keys":
            return keys.draw(showing.keys, ui)
        case "credits":
            return credits.draw(showing.credits, ui)
        case "path" if showing.map is not None:
            return path.draw(showing.map, ui)
        case _:
            return _first_panel(showing, ui)


def _first_panel(showing: Showing, ui: Ui) -> Sheet:
    if showing.where.panels[-1] == "settings":
        return settings.draw(showing.full_screen, ui, showing.languages)
    if showing.where.panels[-1] == "sound":
        return sound.draw(showing.sound, ui)
    if showing.where.panels[-1] == "word" and showing.word is not None:
        return word_card.draw(showing.word, showing.glossary, ui)
    if showing.where.panels[-1] == "finish":
        return finish.draw(showing.nickname, ui)
    in_mission = showing.where.screen == "mission"
    view = pause.PauseView(showing.nickname, in_mission, showing.where.reason)
    return pause.draw(view, ui)
