"""Picking several, one after the other: as many ordinary choices as there are turns.

`choose: demain` with `picks: 3` becomes a hidden scene of three choices, `demain-1` to `demain-3`,
all with the same options; what a turn has taken is closed in those after it (see `story.offers`).
The `then:` of an option is one line, which joins the question of the next turn.
"""

from collections.abc import Iterator

from game.content.link_turns import Blocks
from game.content.marks import Path
from game.content.names import Names
from game.content.schema_steps import ChooseForm, LineForm, OptionForm
from game.content.schema_steps import Step as StepForm
from game.sentences import fr
from game.story.program import Call, Choice, Pick, Scene

MOST = 6
"""Options that the screen has room for: two rows of three."""
_ONCE = ("when", "why_not", "once", "go")
"""Keys of an option that make no sense when others are still to be picked after it."""


def turns(form: ChooseForm, choice: Choice, path: Path, blocks: Blocks) -> Call:
    """The turns behind an ordinary choice, which was linked as if one only were picked."""
    names = blocks.names
    picks = form.picks or 1
    _fits(form, picks, path, names)
    slots = tuple(names.told(slot, (*path, "slots"), i) for i, slot in enumerate(form.slots or ()))
    last = names.told(form.last, path, "last") if form.last is not None else ""
    steps = []
    for number in range(1, picks + 1):
        pick = Pick(choice.id, number, picks, slots, last)
        id = names.new_id(pick.turn(number), (*path, "choose"))
        for i, option in enumerate(form.options):
            names.new_part(option.id, id, (*path, "options", i, "id"))
        steps.append(choice._replace(id=id, pick=pick))
    position = {step.id: i for i, step in enumerate(steps)}
    within, snippet = blocks.within, blocks.snippet
    scene = Scene(
        f"{choice.id}/picks",
        tuple(steps),
        hidden=True,
        position=position,
        within=within,
        snippet=snippet,
    )
    blocks.keep(scene, path)
    return Call(choice.id, scene.id)


def once_only(form: ChooseForm, path: Path, names: Names) -> None:
    """What goes with picking several does not go with a choice that is made once."""
    for key in ("slots", "last"):
        if getattr(form, key) is not None and not names.lost(path, "picks"):
            message = fr(
                "« {key} » va avec « picks » : rien ne se prend plusieurs fois ici", key=key
            )
            names.fault((*path, key), "E108", message, key=True)
    for i, option in enumerate(form.options):
        if option.who is not None and not names.lost(path, "picks"):
            message = fr("« who » ne va qu'avec « picks » : les réponses n'ont pas de visage")
            names.fault((*path, "options", i, "who"), "E108", message, key=True)


def _fits(form: ChooseForm, picks: int, path: Path, names: Names) -> None:
    count = len(form.options)
    if picks >= count:
        message = fr(
            "{picks} choix parmi {count} options : le dernier n'en est pas un",
            picks=picks,
            count=count,
        )
        hint = fr("Ajoute des options : il doit en rester deux au dernier choix.")
        names.fault((*path, "picks"), "E158", message, hint)
    elif count > MOST:
        message = fr("{count} options : l'écran n'a que {most} cartes", count=count, most=MOST)
        names.fault((*path, "options"), "E158", message, fr("Garde les meilleures."), key=True)
    if form.slots is not None and len(form.slots) != picks:
        message = fr(
            "« slots » a {words} mots pour {picks} choix", words=len(form.slots), picks=picks
        )
        names.fault((*path, "slots"), "E158", message, fr("Donne un mot par choix."), key=True)
    for i, option in enumerate(form.options):
        for key in _kept_for_one(option):
            message = fr(
                "« {key} » ne va pas avec « picks » : d'autres choix viennent après", key=key
            )
            hint = fr("Mets la suite après le choix, avec « when: {{taken: choix/option}} ».")
            names.fault((*path, "options", i, key), "E158", message, hint, key=True)
        if option.then is not None and not _one_line(option.then):
            message = fr("cette réaction n'est pas une réplique seule, sans condition")
            hint = fr("Elle se lit à côté du moment suivant : il ne peut pas attendre.")
            names.fault((*path, "options", i, "then"), "E158", message, hint, key=True)


def _one_line(forms: list[StepForm]) -> bool:
    """What was picked is answered beside the next turn, which has room for one line."""
    match forms:
        case [LineForm(text=str(), when=None)]:
            return True
        case _:
            return False


def _kept_for_one(option: OptionForm) -> Iterator[str]:
    return (key for key in _ONCE if getattr(option, key))
