"""Carrying out the commands of the story: enter, read, choose, look around, take back, quit."""

from dataclasses import replace
from typing import TypeAlias

from game import rng
from game.session.commands import Choose, Enter, Undo, Visit
from game.session.record import Record
from game.session.sitting import Play, Session
from game.session.standing import entry, not_now, under_way
from game.session.turns import after_turn, arrived, with_play
from game.story import machine
from game.story.state import Choosing, Exploring

Carried: TypeAlias = tuple[Session, Record]
"""The sitting after a command (its journal not yet), and the record of it."""

ROUTES = ("full", "short")


def enter(session: Session, command: Enter) -> Carried:
    program = session.catalogue.programs.get(command.mission)
    free = session.play is None or session.play.over
    if program is None or command.route not in ROUTES or not free:
        raise not_now()
    seed = rng.bits(session.seed, session.next_n)
    play = Play(program, machine.begin(program, command.route, seed))
    record = Record(session.next_n, "enter", program.mission, program.hash, picked=command.route)
    return arrived(session, play), record


def read_on(session: Session) -> Carried:
    play = under_way(session)
    if play.waiting is not None:
        raise not_now()
    after = with_play(session, replace(play, read=play.read + 1))
    return after, entry(session, play, "next")


def choose(session: Session, command: Choose) -> Carried:
    play = under_way(session)
    if not isinstance(play.waiting, Choosing):
        raise not_now()
    turn = machine.choose(play.program, play.turn.state, command.option)
    offered = tuple(offer.option for offer in play.waiting.offers if offer.open)
    record = entry(session, play, "choose", picked=command.option, offered=offered)
    return after_turn(session, turn, undoable=True), record


def visit(session: Session, command: Visit) -> Carried:
    play = under_way(session)
    if not isinstance(play.waiting, Exploring):
        raise not_now()
    turn = machine.open_spot(play.program, play.turn.state, command.spot)
    offered = tuple(spot.spot for spot in play.waiting.spots)
    record = entry(session, play, "visit", picked=command.spot, offered=offered)
    return after_turn(session, turn, undoable=True), record


def leave(session: Session) -> Carried:
    play = under_way(session)
    if not isinstance(play.waiting, Exploring):
        raise not_now()
    turn = machine.leave(play.program, play.turn.state)
    offered = tuple(spot.spot for spot in play.waiting.spots)
    record = entry(session, play, "leave", offered=offered)
    return after_turn(session, turn, undoable=True), record


def undo(session: Session, command: Undo) -> Carried:
    """Back to where that decision was asked; what it brought no longer counts."""
    play = under_way(session)
    marks = play.undoable.newest_first()
    mark = next((m for m in marks if command.to in (0, m.n)), None)
    if mark is None:
        raise not_now()
    after = replace(session, play=mark.play, made=mark.made)
    return after, entry(session, play, "undo", to=mark.n)


def quit_mission(session: Session) -> Carried:
    if session.play is None:
        raise not_now()
    return replace(session, play=None), entry(session, session.play, "quit")
