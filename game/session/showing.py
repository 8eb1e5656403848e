"""From a sitting to what a screen shows."""

from collections.abc import Iterator, Mapping

from game.session import survey
from game.session.catalogue import Entry
from game.session.explaining import entries, offer_read, spot_read, told
from game.session.habits import lots, lots_of
from game.session.sitting import Hands, Play, Session
from game.session.standing import line_on_screen, scene_shown
from game.session.view import (
    DialogueView,
    EndView,
    ExploreView,
    GestureView,
    LikingView,
    Nudge,
    Picking,
    Speaker,
    View,
)
from game.story.machine import step_at
from game.story.program import Choice, Explore, Line, Scene
from game.story.state import Choosing, Doing, Ended, Exploring, Offer
from game.story.terms import unmarked

NARRATOR = Speaker("", "", "", "calm")


def view(session: Session) -> View | None:
    """What is on screen; None at the map, when no mission is under way."""
    if session.asking:
        return survey.view(session)
    play = session.play
    if play is None:
        return None
    match play.waiting:
        case Exploring() as wait:
            return _explore(session, play, wait)
        case Doing() if play.hands is not None:
            return _gesture(session, play, play.hands)
        case Ended() as wait:
            return _end(session, play, wait)
        case _:
            return _dialogue(session, play)


def _dialogue(session: Session, play: Play) -> DialogueView:
    """A line, with the question it stays beside; a question alone when nothing was said."""
    scene = _scene(play)
    line = _line(play)
    asked = play.waiting if isinstance(play.waiting, Choosing) else Choosing("", "", ())
    known = session.catalogue.glossary
    text, ask = told(line.text, known), told(asked.ask, known)
    answers = (part for offer in asked.offers for part in (offer.text, offer.why_not))
    offers = _ordered(session, play, asked)
    return DialogueView(
        mission=play.program.mission,
        scene=scene.id,
        title=scene.title,
        backdrop=scene.backdrop,
        speaker=_speaker(play, line),
        text=text.text,
        line=line.id,
        choice=asked.choice,
        ask=ask.text,
        offers=tuple(_with_person(play, offer_read(offer)) for offer in offers),
        can_undo=len(play.undoable) > 0,
        terms=text.terms,
        ask_terms=ask.terms,
        offer_terms=tuple(told(offer.text, known).terms for offer in offers),
        nudges=tuple(_nudges(play, asked, known)),
        glossary=entries((line.text, asked.ask, *answers), known),
        picking=_picking(play),
    )


def _with_person(play: Play, offer: Offer) -> Offer:
    if not offer.person:
        return offer
    return offer._replace(person=play.program.cast[offer.person].person)


def _picking(play: Play) -> Picking | None:
    step = step_at(play.program, play.turn.state)
    if play.waiting is None or not isinstance(step, Choice) or step.pick is None:
        return None
    return Picking(step.pick.number, step.pick.most, tuple(map(unmarked, step.pick.slots)))


def _nudges(play: Play, asked: Choosing, known: Mapping[str, Entry]) -> Iterator[Nudge]:
    if asked.patience is not None:
        for i, line in enumerate(asked.patience.lines, 1):
            after = float(i * asked.patience.after)
            yield Nudge(after, _speaker(play, line), *told(line.text, known))


def _ordered(session: Session, play: Play, asked: Choosing) -> tuple[Offer, ...]:
    """The offers of a scored choice in an order drawn by lot, the same for the whole sitting.

    Whoever always takes the first row then decides at random, and shows it. Questions that
    measure nothing keep the author's order. Turns of picking several have one order.
    """
    step = step_at(play.program, play.turn.state)
    if not (isinstance(step, Choice) and step.scored):
        return asked.offers
    of = lots_of(step)
    order = lots(session.seed, play.program.mission, of, len(asked.offers))
    return tuple(offer for _, offer in sorted(zip(order, asked.offers, strict=True)))


def _explore(session: Session, play: Play, wait: Exploring) -> ExploreView:
    scene = _scene(play)
    words = [text for spot in wait.spots for text in (spot.label, spot.objective)]
    aliases = dict.fromkeys(spot.person for spot in wait.spots if spot.person)
    return ExploreView(
        mission=play.program.mission,
        scene=scene.id,
        title=scene.title,
        place=session.catalogue.places.get(play.program.mission, ""),
        backdrop=scene.backdrop,
        explore=wait.explore,
        spots=tuple(map(spot_read, wait.spots)),
        people=tuple((alias, play.program.cast[alias].person) for alias in aliases),
        leave=unmarked(wait.leave),
        can_leave=wait.can_leave,
        can_undo=len(play.undoable) > 0,
        glossary=entries(words, session.catalogue.glossary),
        around=_around(play),
    )


def _around(play: Play) -> tuple[tuple[str, str], ...]:
    """Who is at the posts that the author named."""
    step = step_at(play.program, play.turn.state)
    assert isinstance(step, Explore), "an exploration is under way"
    cast = play.program.cast
    return tuple((post, cast[alias].person if alias else "") for post, alias in step.around)


def _gesture(session: Session, play: Play, hands: Hands) -> GestureView | LikingView:
    gesture = session.catalogue.gestures[hands.doing.gesture]
    if hands.liking:
        values = dict(hands.attempts[-1])
        return LikingView(
            mission=play.program.mission,
            step=hands.doing.step,
            gesture=hands.doing.gesture,
            outcome=tuple((criterion, values[criterion.id]) for criterion in gesture.criteria),
            backdrop=_scene(play).backdrop,
        )
    return GestureView(
        mission=play.program.mission,
        step=hands.doing.step,
        gesture=hands.doing.gesture,
        level=hands.doing.level,
        state=hands.state,
        moves=gesture.moves(hands.state),
        backdrop=_scene(play).backdrop,
        coach=_speaker(play, _line(play)),
    )


def _end(session: Session, play: Play, wait: Ended) -> EndView:
    return EndView(
        mission=play.program.mission,
        ending=wait.ending,
        title=unmarked(wait.title),
        lines=tuple(unmarked(line.text) for line in play.end_lines),
        backdrop=_scene(play).backdrop,
        glossary=entries((line.text for line in play.end_lines), session.catalogue.glossary),
    )


def _line(play: Play) -> Line:
    said = line_on_screen(play)
    return Line("", "") if said is None else said[0]


def _speaker(play: Play, line: Line) -> Speaker:
    if not line.speaker:
        return NARRATOR
    who = play.program.cast[line.speaker]
    return Speaker(who.person, who.name, who.role, line.mood, line.pose)


def _scene(play: Play) -> Scene:
    return play.program.scenes[scene_shown(play)]
