"""Walks as text: written from sittings, read, played again, told where they part."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.authoring import walk_record
from game.authoring.walk_file import (
    Unreadable,
    Walk,
    command_of,
    read_walk,
    step_of,
)
from game.authoring.walk_record import (
    NoEndError,
    record_again,
    record_at_random,
    record_journal,
)
from game.authoring.walk_replay import Difference, first_difference
from game.session.apply import apply
from game.session.catalogue import Catalogue
from game.session.commands import Choose, Enter, Next, Quit, Undo
from game.session.legal import legal
from game.session.replay import command_of as command_of_record
from game.session.sitting import Session, sit_down
from game.story.conditions import Route
from game.story.program import Go, Line, Program
from tests.authoring.plays import all_kinds, catalogue, endless
from tests.session import desk
from tests.session.missions import other
from tests.story.building import program, scene
from tests.story.generated import programs

SOUND = catalogue(all_kinds())


def recorded(seed: int = 3, route: Route = "full") -> Walk:
    return read_walk(record_at_random(SOUND, "essai", route, seed).text())


def changed(old: str, new: str, walk: Walk | None = None) -> Difference:
    """Where the walk parts once its text is changed."""
    text = (walk or recorded()).text()
    assert old in text
    found = first_difference(SOUND, read_walk(text.replace(old, new, 1)))
    assert found is not None
    assert new.strip() in text.replace(old, new, 1).splitlines()[found.line - 1] or not new
    return found


def any_sitting(of: Catalogue, seed: int, data: st.DataObject) -> Session:
    session = sit_down(of, seed)
    for _ in range(data.draw(st.integers(0, 25))):
        session, _ = apply(session, data.draw(st.sampled_from(legal(session))))
    return session


# writing and reading --------------------------------------------------------------------------


@settings(max_examples=40)
@given(programs(), st.data())
def test_any_sitting_is_written_read_and_played_again(told: Program, data: st.DataObject) -> None:
    both = desk.catalogue(told, other(told, "autre"))
    session = any_sitting(both, 7, data)
    for record in session.journal:
        assert command_of(step_of(record)) == command_of_record(record)
    walk, lost = record_journal(both, 7, session.journal)
    assert not lost
    again = read_walk(walk.text())
    assert (again.steps, again.seed, again.hash) == (walk.steps, walk.seed, walk.hash)
    assert first_difference(both, again) is None


def test_a_file_keeps_comments_seed_hash_and_the_line_of_each_step() -> None:
    text = "# Bonjour\n\nseed 4\nhash abc\n# plus loin\nenter essai full\n\nread debut/1\n"
    walk = read_walk(text)
    assert walk.comments == ("# Bonjour", "# plus loin")
    assert (walk.seed, walk.hash) == (4, "abc")
    assert (walk.steps, walk.lines) == (("enter essai full", "read debut/1"), (6, 8))
    assert walk.missions == (("essai", "full"),)
    assert walk._replace(hash="").text(["enter x short"]) == (
        "# Bonjour\n# plus loin\nseed 4\nenter x short\n"
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [("", 1), ("# rien\n", 1), ("\nenter essai full\n", 2), ("seed x\n", 1), ("seed\n", 1)],
)
def test_a_file_without_a_seed_is_told(text: str, line: int) -> None:
    with pytest.raises(Unreadable) as told:
        read_walk(text)
    assert told.value.line == line
    assert "graine" in told.value.message


@pytest.mark.parametrize("step", ["", "choose x", "enter a b", "rate a b", "undo a 3", "dance a"])
def test_a_line_that_is_no_step_is_refused(step: str) -> None:
    with pytest.raises(ValueError, match=r"no.*step|invalid literal"):
        command_of(step)


# recording ------------------------------------------------------------------------------------


def test_a_random_player_comes_to_an_end_and_leads_there_again() -> None:
    for seed in range(20):
        for route in ("full", "short"):
            walk = recorded(seed, route)
            assert "end bravo" in walk.steps
            assert first_difference(SOUND, walk) is None
    assert recorded(3).steps == recorded(3).steps != recorded(4).steps


def test_a_random_player_who_comes_to_no_end_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk_record, "MOST_COMMANDS", 50)
    with pytest.raises(NoEndError):
        record_at_random(catalogue(endless()), "essai", "full", 1)


def test_decisions_alone_are_enough_to_record_anew() -> None:
    walk = recorded()
    decisions = [s for s in walk.steps if s.split(" ")[0] not in ("read", "end", "told", "var")]
    again = record_again(SOUND, walk._replace(steps=tuple(decisions)))
    assert (again.steps, again.comments) == (walk.steps, walk.comments)
    short = read_walk(walk._replace(steps=tuple(decisions)).text())
    assert first_difference(SOUND, short) is None


def test_what_is_taken_back_before_it_is_read_is_recorded_so() -> None:
    session = sit_down(SOUND, 1)
    for command in (Enter("essai"), Next(), Choose("livre"), Undo(), Choose("porte"), Quit()):
        session, _ = apply(session, command)
    walk, _ = record_journal(SOUND, 1, session.journal)
    assert walk.steps[:4] == (
        "enter essai full",
        "read debut/1",
        "choose ouvre livre of porte|livre",
        "undo ouvre>livre/0 to 3",
    )
    assert record_again(SOUND, walk).steps == walk.steps


def test_a_journal_of_other_content_is_followed_as_far_as_it_can_be() -> None:
    session = sit_down(SOUND, 1)
    for command in (Enter("essai"), Next(), Choose("livre")):
        session, _ = apply(session, command)
    gone = catalogue(program(scene("debut", *endless().scenes["a"].steps[:1], Go("g", "debut"))))
    walk, lost = record_journal(gone, 1, session.journal)
    assert lost
    assert walk.steps == ("enter essai full",)


# where a walk parts -----------------------------------------------------------------------------


def test_an_option_that_is_not_offered_is_told_with_the_nearest() -> None:
    found = changed("choose ouvre ", "choose ouvre x")
    assert "n'est pas offert ici" in found.message
    assert "Tu voulais dire « choose ouvre " in found.hint


def test_what_can_be_done_instead_is_told() -> None:
    walk = recorded(3)
    assert (
        "Possible : choose ouvre porte, choose ouvre livre."
        in changed(next(s for s in walk.steps if s.startswith("choose ouvre")), "leave tour").hint
    )
    found = changed("enter essai full", "enter absente full")
    assert "enter essai full, enter essai short" in found.hint or "enter essai" in found.hint


def test_what_can_be_done_in_a_tour_and_a_gesture_is_told() -> None:
    walk = recorded(3)
    visit = next(s for s in walk.steps if s.startswith("visit"))
    assert "visit tour sol" in changed(visit, "rate zzzzzz 2").hint
    gesture = next(s for s in walk.steps if s.startswith(("move", "finish")))
    assert changed(gesture, "quux zzz").message.endswith("n'est pas une étape de parcours")
    assert "move geste …" in changed(gesture, "choose zzzzz zzzzz").hint
    liked = next(s for s in walk.steps if s.startswith(("rate", "skip")))
    assert "skip geste" in changed(liked, "choose zzzzz zzzzz").hint
    assert "read debut/1" in changed("read debut/1", "leave zzzzzzzzzzz").hint


def test_another_line_than_the_one_written_is_told() -> None:
    found = changed("read debut/1", "read debut/9")
    assert found.message == "ici vient « read debut/1 »"
    assert "enregistre" in found.hint


def test_another_list_of_what_was_open_is_told_only_when_it_is_written() -> None:
    assert "ici vient « choose ouvre " in changed("of porte|livre", "of porte").message
    walk = recorded()
    bare = read_walk(walk.text().replace(" of porte|livre", ""))
    assert first_difference(SOUND, bare) is None


def test_another_end_is_told() -> None:
    found = changed("end bravo", "end defaite")
    assert found.message == "« end defaite » n'est pas vrai ; ici vient « end bravo »"
    assert "n'est pas vrai" in changed("var vu ", "var vu in").message


def test_an_end_that_is_not_reached_is_told() -> None:
    walk = recorded()
    first = walk.steps[:3]
    cut = read_walk(walk._replace(steps=(*first, "end bravo")).text())
    found = first_difference(SOUND, cut)
    assert found is not None
    assert found.message == "aucune fin n'est atteinte"


def test_an_end_that_tells_more_than_is_written_is_told() -> None:
    end = all_kinds().scenes["fin"].steps
    one = catalogue(program(scene("a", Line("a/0", "Un."), *end)))
    two = catalogue(program(scene("a", Line("a/0", "Un."), Line("a/1", "Deux."), *end)))
    walk = record_at_random(one, "essai", "full", 1)
    assert walk.steps == ("enter essai full", "end bravo", "told a/0")
    found = first_difference(two, read_walk(walk.text()))
    assert found is not None
    assert found.message == "il manque « told a/1 »"
    silent = read_walk(walk.text(walk.steps[:2]))
    assert first_difference(two, silent) is None


def test_a_story_that_blocks_is_told() -> None:
    walk = read_walk("seed 1\nenter essai full\n")
    found = first_difference(catalogue(program(scene("a"))), walk)
    assert found is not None
    assert found.message.startswith("l'histoire se bloque ici")
    assert found.line == 2


def test_a_walk_of_nothing_but_a_seed_leads_where_it_says() -> None:
    assert first_difference(SOUND, read_walk("seed 1\n")) is None


def test_a_difference_is_told_in_the_words_of_check() -> None:
    text = "seed 1\nenter essai full\nread debut/9\n"
    found = first_difference(SOUND, read_walk(text))
    assert found is not None
    lines = found.rendered("un.walk", text).replace("\u00a0", " ").splitlines()
    assert lines[0] == "un.walk:3:1  ici vient « read debut/1 »"
    assert lines[1] == "    2 | enter essai full"
    assert lines[2] == "    3 | read debut/9"
    assert lines[3].startswith("      | ^ Si le changement est voulu")
