"""Nothing that a player sees or hears escapes translation: the whole game in a made-up language."""

from pathlib import Path

from game.app.sheets import Showing
from game.authoring.pseudo import CODE
from game.screens import actions
from game.session.view import EndView, GestureView
from tests.app.made_up import languages, marks, names, official, speaking_pilot, strangers, words_of
from tests.pilot import Pilot
from tests.screens import samples_sound
from tests.screens.cases import DEVICES, SIZES, Case, drawn
from tests.screens.samples import ADVICE, ENCOURAGED, FOUR, KEY_TAKEN, LONG, NOTICE, samples
from tests.screens.samples_doors import SAID
from tests.screens.speaking import speaking


def told(pilot: Pilot) -> set[str]:
    """What is not translated of what is on screen."""
    return strangers(pilot.machine.sheet, names() | marks(pilot.machine.play.view))


def test_the_title_the_panels_and_the_map_are_wholly_translated(tmp_path: Path) -> None:
    pilot = speaking_pilot(tmp_path)
    assert told(pilot) == set()
    pilot.does(actions.OpenPanel("settings"))
    assert told(pilot) == set()
    pilot.escapes().starts()
    for place in pilot.machine.play.world.library.places:
        pilot.does(actions.SelectPlace(place))
        assert told(pilot) == set()
        if pilot.screen == "mission":
            pilot.does(actions.OpenPanel("pause")).does(actions.OpenMap())
    pilot.escapes()
    assert pilot.screen == "map/pause"
    assert told(pilot) == set()


def test_a_whole_mission_is_wholly_translated_on_every_screen(tmp_path: Path) -> None:
    pilot = speaking_pilot(tmp_path).starts().enters()
    while not isinstance(pilot.view, EndView):
        assert told(pilot) == set()
        pilot.plays_one_step()
    assert told(pilot) == set()


def test_refusals_hints_and_the_solution_are_wholly_translated(tmp_path: Path) -> None:
    pilot = speaking_pilot(tmp_path).starts().enters("short").plays_until(GestureView)
    refused = (("mode", "ohm"), ("replace", "F2"), ("lockout", "verify"), ("lockout", "separate"))
    more = (("mode", "ohm"), ("replace", "F2"), ("restore", "close"), ("hint",), ("test",))
    for move in (*refused, *more):
        pilot.moves(*move)
        assert told(pilot) == set()
    pilot.moves("give-up")
    assert told(pilot) == set()


def test_the_passport_is_translated_but_for_official_names(tmp_path: Path) -> None:
    pilot = speaking_pilot(tmp_path).starts().enters("short").plays_to_the_end()
    pilot.does(actions.OpenPassport())
    passport = pilot.machine.play.passport()
    known = names() | official(passport)
    assert strangers(pilot.machine.sheet, known) == set()
    for lead in passport.leads:
        pilot.does(actions.ShowLead(lead.code))
        assert strangers(pilot.machine.sheet, known) == set()
        pilot.escapes()
    pilot.uses("code")
    assert strangers(pilot.machine.sheet, known) == set()


def test_every_sample_of_every_screen_is_translated(tmp_path: Path) -> None:
    written_here = words_of(
        (ADVICE, ENCOURAGED, KEY_TAKEN, LONG, NOTICE, *(o.text for o in FOUR), *SAMPLE_WORDS, *SAID)
    ) | words_of((samples_sound.SAID, samples_sound.ASKED, *samples_sound.EXPLAINED))
    with speaking(languages(tmp_path), CODE):
        for name, showing in samples().items():
            known = names() | written_here | marks(showing.play)
            if showing.passport is not None:
                known |= official(showing.passport)
            known |= published(showing)
            for size in SIZES[:3]:
                for device in DEVICES:
                    sheet = drawn(showing, Case(size, device=device)).sheet
                    assert strangers(sheet, known) == set(), f"{name} {size} {device}"


def published(showing: Showing) -> set[str]:
    """Words of the credits' sources, and of official names in the book of trades."""
    told = [line for section in showing.credits.sections[1:] for line in section.lines]
    if showing.book is not None:
        told += [row.title for row in showing.book.rows]
        card = showing.book.card
        if card is not None:
            facts = [f for f in (card.recruitment.figure, *card.facts) if f is not None]
            told += [
                card.row.title,
                card.official,
                card.source,
                *card.routes,
                *(n.title for n in card.neighbours),
            ]
            told += [part for f in facts for part in (f.words, f.source)]
    return words_of(told)


SAMPLE_WORDS = (
    "Martin-pêcheur",
    "Loutre",
    "Ta page est gardée",
    "Documents/Etincelle",
    "Il faut d'abord une habilitation.",
    "Ouvrir l'armoire électrique",
)
"""Words that are written in the samples themselves."""
