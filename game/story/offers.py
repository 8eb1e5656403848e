"""What is offered now, and why the rest is not: an offer is not a definition."""

from game.story.facts import Facts, holds
from game.story.program import Choice, Explore, Option, Pick, Spot
from game.story.state import Choosing, Exploring, Offer, OpenSpot


def key(of: str, name: str) -> str:
    """How the tally of taken things names an option of a choice or a spot of an exploration."""
    return f"{of}/{name}"


def done_key(step: str) -> str:
    """The same for a gesture; no option can have this key, for step ids are unique."""
    return key(step, "done")


def choosing(choice: Choice, facts: Facts) -> Choosing:
    """The choice as it stands, in author's order; hidden options are left out."""
    standing = (_offer(choice, option, facts) for option in choice.options)
    offers = tuple(o for o in standing if o is not None)
    return Choosing(choice.id, _asked(choice), offers, choice.patience)


def _asked(choice: Choice) -> str:
    """The question of a choice, or of the last of several turns."""
    match choice.pick:
        case Pick(number=number, most=most, last=last) if number == most and last:
            return last
        case _:
            return choice.ask


def exploring(explore: Explore, facts: Facts) -> Exploring:
    standing = (_open_spot(explore.id, spot, facts) for spot in explore.spots)
    spots = tuple(s for s in standing if s is not None)
    can_leave = all(s.done for s in spots if s.required)
    return Exploring(explore.id, spots, explore.leave, can_leave)


def _offer(choice: Choice, option: Option, facts: Facts) -> Offer | None:
    if choice.pick is not None:
        picked = _turn_that_took(choice.pick, option.id, facts)
        person = option.person
        return Offer(option.id, option.text, option.icon, not picked, "", picked, person)
    if option.once and facts.taken.count(key(choice.id, option.id)):
        return None
    if holds(option.when, facts):
        return Offer(option.id, option.text, option.icon)
    if option.why_not:
        return Offer(option.id, option.text, option.icon, open=False, why_not=option.why_not)
    return None


def _turn_that_took(pick: Pick, option: str, facts: Facts) -> int:
    """The turn before this one that has taken an option; 0 for none."""
    before = range(1, pick.number)
    return next((n for n in before if facts.taken.count(key(pick.turn(n), option))), 0)


def _open_spot(explore: str, spot: Spot, facts: Facts) -> OpenSpot | None:
    done = facts.taken.count(key(explore, spot.id)) > 0
    if (done and spot.once) or not holds(spot.when, facts):
        return None
    return OpenSpot(
        spot=spot.id,
        kind=spot.kind,
        label=spot.label,
        at=spot.at,
        person=spot.person,
        icon=spot.icon,
        required=spot.required,
        objective=spot.objective,
        done=done,
    )
