"""Sample views of every screen, mostly from the shipped mission: what the lint and pictures show.

A sample is all that the app hands to a screen (`Showing`); the hardest cases have longer words
than the content check lets an author write.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from game.app import map_data
from game.app.credits import credits_of
from game.app.sheets import Showing
from game.app.where import Where
from game.passport.code import with_code
from game.passport.view import CODE, Level, PassportView, Shown
from game.screens.keys import KeysView
from game.screens.languages import Languages
from game.screens.map_view import MapView
from game.screens.title import TitleView
from game.session.evidence import decisions, evidence
from game.session.nicknames import told
from game.session.sitting import sit_down
from game.session.survey import SURVEY
from game.session.view import (
    AnsweredView,
    DialogueView,
    EndView,
    ExploreView,
    GestureView,
    LikingView,
    Nudge,
    QuestionView,
    Speaker,
    View,
)
from game.story.state import Offer
from tests.screens import samples_sound
from tests.screens.samples_book import books
from tests.screens.samples_doors import doors
from tests.screens.sittings import LANGUAGE, MISSION, sitting, world

V = TypeVar("V")

NICKNAME = "Loutre 27"
LANGUAGES = Languages((("fr", "Français"), ("en", "English")), "fr")
NOTICE = (
    "Ta page est gardée\u00a0: /home/atelier/Documents/Passeports/Etincelle/"
    "passeport-martin-pecheur-27-seance-du-mardi-matin.html"
)
KEY_TAKEN = "La touche Z sert déjà\u00a0: Aller vers le haut."
PAD_LOST = "La manette ne répond plus\u00a0: rebranche-la, ou prends le clavier."


@lru_cache(maxsize=1)
def samples() -> dict[str, Showing]:
    """Every sample by name."""
    talk = [v for v in sitting()[1] if isinstance(v, DialogueView)]
    asked = next(v for v in talk if v.offers)
    line = next(v for v in talk if v.speaker.person and not v.offers)
    heard = {**samples_sound.settings(), **samples_sound.with_words(asked, line)}
    return {**_titles(), **_maps(), **_plays(), **_passports(), **_panels(), **heard, **books()}


def shown(kind: type[V], fits: Callable[[V], bool] = lambda _: True, route: str = "full") -> V:
    """The first view of a kind in a sitting of the shipped mission."""
    return next(v for v in sitting(route)[1] if isinstance(v, kind) and fits(v))


def _titles() -> dict[str, Showing]:
    title = Where("title")
    return {
        "title": Showing(title, TitleView(languages=LANGUAGES)),
        "title-resume": Showing(title, TitleView("s1", "Martin-pêcheur 27", "", LANGUAGES)),
    }


def map_of(done: frozenset[str], place: str = "", *, passport: bool) -> MapView:
    """The map of a sitting that has finished some missions."""
    session = sit_down(world().catalogue, 27)
    if done:
        session = replace(sitting()[0], play=None)
    chosen = place or map_data.first_place(world().library, session)
    made = map_data.map_of(world().library, session, chosen, LANGUAGE.get()[1].tr)
    return made._replace(asks=True, has_passport=passport)


def _maps() -> dict[str, Showing]:
    on_map = Where("map")
    open_map = map_of(frozenset(), passport=False)
    coming = next(p.id for p in open_map.places if p.state == "coming")
    done = map_of(frozenset((MISSION,)), passport=True)
    return {
        "map": Showing(on_map, map=open_map),
        "map-done": Showing(on_map, map=done),
        "path": Showing(Where("map", panels=("path",)), map=open_map),
        "path-done": Showing(Where("map", panels=("path",)), map=done._replace(path=(), brief=())),
        "map-coming": Showing(on_map, map=done._replace(selected=coming)),
    }


def _plays() -> dict[str, Showing]:
    views: dict[str, View] = {**_dialogues(), **_explorations(), **_gestures(), **_endings()}
    views |= {**_questions(), **doors()}
    return {name: Showing(Where("mission"), play=v) for name, v in views.items()}


def _dialogues() -> dict[str, View]:
    talk = [v for v in sitting()[1] if isinstance(v, DialogueView)]
    lines = [v for v in talk if not v.offers]
    said = [v for v in lines if v.speaker.person]
    told = [v for v in lines if not v.speaker.person]
    asked = [v for v in talk if v.offers and v.picking is None]
    longest = max(asked, key=lambda v: sum(len(o.text) for o in v.offers))
    return {
        "line": max(said, key=lambda v: len(v.text)),
        "line-short": min(said, key=lambda v: len(v.text)),
        "narrator": max(told, key=lambda v: len(v.text)),
        "choice": longest,
        "choice-two": longest._replace(offers=longest.offers[:2]),
        "choice-four": longest._replace(offers=FOUR, text=LONG, can_undo=True),
        "choice-patience": longest._replace(
            nudges=(Nudge(0.0, Speaker("", "Hugo Perrin", "", "smile"), ENCOURAGED),)
        ),
        "choice-closed": longest._replace(offers=CLOSED, can_undo=True),
        "choice-narrator": longest._replace(
            speaker=Speaker("", "", "", "calm"), offers=(*longest.offers, *FOUR[3:])
        ),
    }


LONG = (
    "La règle est simple, et personne ici n'y échappe\u00a0: on coupe, on cadenasse, "
    "on vérifie, et seulement après on touche. Tu as bien compris\u00a0?"
)
ENCOURAGED = (
    "Prends le temps qu'il te faut, relis ce que Yanis t'a raconté, et choisis ce que toi, tu "
    "ferais vraiment à sa place ce matin."
)
FOUR = (
    Offer("a", "Entraîner tout le monde vers la ligne 2, qui prend du retard", "megaphone"),
    Offer("b", "Compter les portières prêtes et refaire le planning de la journée", "clipboard"),
    Offer("c", "Imaginer avec eux un rangement plus malin pour les pièces", "idea"),
    Offer("d", "Demander à Yanis de nous raconter ce qu'il a vu et entendu", "speech"),
)
CLOSED = (
    *FOUR[:2],
    Offer("e", "Ouvrir l'armoire électrique", "lock", False, "Il faut d'abord une habilitation."),
)


def _questions() -> dict[str, View]:
    items = world().library.items
    longest = max(items, key=lambda item: len(item.text))
    of = (longest.key, longest.text, longest.icon)
    person = next(item.person for item in items if item.person)
    return {
        "question": QuestionView(SURVEY, *of, "", number=12, most=30, can_undo=True),
        "question-first": QuestionView(SURVEY, *of, person, number=1, most=30),
        "answered": AnsweredView(SURVEY, 27, can_undo=True),
        "answered-nothing": AnsweredView(SURVEY, 0),
    }


def _explorations() -> dict[str, View]:
    first = shown(ExploreView)
    ready = shown(ExploreView, lambda v: v.can_leave)
    return {"explore": first, "explore-ready": ready._replace(can_undo=True)}


def _gestures() -> dict[str, View]:
    """The gesture at its start, with marks of measuring on it, and at its end."""
    begun = shown(GestureView)
    return {
        "gesture": begun,
        "gesture-short": shown(GestureView, route="short"),
        "gesture-measured": _measured(begun),
        "gesture-end": shown(GestureView, lambda v: not v.moves),
    }


def _measured(begun: GestureView) -> GestureView:
    """Every point measured once, the circuit cut, a hint asked for."""
    rules = world().catalogue.gestures[begun.gesture]
    state = begun.state
    probes = [m for m in rules.moves(state) if m[:2] == ("probe", "red")]
    for move in (*probes, ("lockout", "separate"), ("lockout", "padlock"), ("hint",)):
        state = rules.apply(state, move)
    return begun._replace(state=state, moves=rules.moves(state))


def _endings() -> dict[str, View]:
    liking = shown(LikingView)
    full, short = shown(EndView), shown(EndView, route="short")
    shades = tuple(
        (c, value) for (c, _), value in zip(liking.outcome, (1.0, 0.6, 0.15), strict=True)
    )
    return {
        "liking": liking._replace(outcome=shades),
        "liking-no-replay": liking._replace(can_replay=False),
        "ending": full,
        "ending-short": short._replace(lines=short.lines[:1]),
    }


@lru_cache(maxsize=1)
def passport_view() -> PassportView:
    """The passport of a whole sitting."""
    session, _ = sitting()
    count = sum(1 for d in decisions(session) if d.kind == "choice")
    language = LANGUAGE.get()[1]
    name = told(NICKNAME, language.tr)
    made = world().maker.make(name, evidence(session), world().skills, count, language)
    return with_code(made, language)


def clear_passport() -> PassportView:
    """The same with a clear shape and leads of every level."""
    view = passport_view()
    levels: tuple[Level, ...] = ("strong", "strong", "lead", "lead", "explore")
    leads = tuple(x._replace(level=y) for x, y in zip(view.leads, levels, strict=False))
    skills = tuple(world().skills.values())[:3]
    shown = tuple(Shown(s.label, s.icon, v) for s, v in zip(skills, (0.9, 0.6, 0.2), strict=True))
    return view._replace(clear=True, advice="", strongest=("R", "I"), leads=leads, shown=shown)


def _passports() -> dict[str, Showing]:
    made, clear = passport_view(), clear_passport()
    none = made._replace(leads=(), shown=(), decisions=0, qr=made.qr, clear=False)
    views = {
        "passport": clear,
        "passport-unclear": made._replace(clear=False, advice=made.advice or ADVICE),
        "passport-empty": none._replace(advice=ADVICE),
        "passport-kept": clear._replace(notice="Ta page est gardée\u00a0: Documents/Etincelle"),
        "lead-card": clear._replace(opened=clear.leads[0].code),
        "code-card": clear._replace(opened=CODE),
    }
    return {name: Showing(Where("passport"), passport=v) for name, v in views.items()}


ADVICE = "Pas encore assez d'indices\u00a0: explore un autre lieu pour préciser."


def _panels() -> dict[str, Showing]:
    play = shown(ExploreView)
    mission = Showing(Where("mission"), play=play, nickname=NICKNAME)
    on_map = Showing(Where("map"), map=map_of(frozenset(), passport=False), nickname=NICKNAME)
    title = Showing(Where("title", panels=("settings",)), TitleView(languages=LANGUAGES))
    title = title._replace(languages=LANGUAGES)
    on_keys = Where("title", panels=("settings", "controls", "keys"))
    return {
        "pause": mission._replace(where=Where("mission", panels=("pause",))),
        "pause-reason": mission._replace(
            where=Where("mission", panels=("pause",), reason=PAD_LOST)
        ),
        "finish": on_map._replace(where=Where("map", panels=("pause", "finish"))),
        "pause-map": on_map._replace(where=Where("map", panels=("pause",))),
        "settings": title,
        "credits": title._replace(
            where=Where("title", panels=("credits",)),
            credits=credits_of(world(), LANGUAGE.get()[1]),
        ),
        "settings-full": title._replace(full_screen=True),
        "reading": title._replace(where=Where("title", panels=("settings", "reading"))),
        "controls": title._replace(where=Where("title", panels=("settings", "controls"))),
        "keys": title._replace(where=on_keys, keys=KeysView((("up", "z"),))),
        "keys-listening": title._replace(where=on_keys, keys=KeysView((), "listen")),
        "keys-told": title._replace(where=on_keys, keys=KeysView((), "", KEY_TAKEN)),
        "notice": on_map._replace(notice=NOTICE),
    }
