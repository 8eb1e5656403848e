"""The steps of a scene as authors write them; each is recognised by its key."""

import re
from functools import lru_cache
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Discriminator, Field, Tag, ValidationInfo

from game.content.schema import Flag, Name, Scalar, Text, Whole, form, found, refusal
from game.content.schema_catalogue import Pose
from game.content.schema_conditions import When
from game.content.spelling import did_you_mean, nearest
from game.sentences import fr

# fmt: off
STEP_KEYS = (
    "choose", "explore", "gesture", "use", "vary", "cases", "draw", "sound",
    "call", "return", "end", "go", "set", "add",
)
# fmt: on
"""What makes a step other than a line, in the order in which they are looked for."""
_STEP_KEYS = frozenset(STEP_KEYS)
NARRATOR = "recit"
BESIDE = ("id", "when", "order", "voice", "pose")
"""Keys that a line may have beside the one who speaks."""
REMEMBERED = 1024
"""Different keys of lines kept at hand: few people speak, in few moods."""


Order: TypeAlias = Literal["stop", "cycle", "once", "shuffle"]


def _sort(value: Any) -> str:
    """The tag of what is said: one text, or a list of them that take turns."""
    return "<turns>" if isinstance(value, list) else "<text>"


Said: TypeAlias = Annotated[
    Annotated[Text, Tag("<text>")] | Annotated[list[Text], Field(min_length=2), Tag("<turns>")],
    Discriminator(_sort),
]


@form
class LineForm:
    """Something said; `who` is the key as written: `recit`, `nadia` or `nadia (focus)`.

    Several texts take turns, in an `order`.
    """

    who: str
    text: Said
    id: Name | None = None
    when: When | None = None
    order: Order | None = None
    voice: Text | None = None
    pose: Pose | None = None


@form
class OptionForm:
    id: Name
    text: Text
    icon: Name | None = None
    shows: Annotated[list[Name], Field(min_length=1)] | None = None
    when: When | None = None
    why_not: Text | None = None
    once: Flag = False
    set: dict[Name, Scalar] | None = None
    add: dict[Name, Whole] | None = None
    then: "Block | None" = None
    go: Name | None = None
    who: Name | None = None


@form
class PatienceForm:
    """Encouragement, a line of `say` each `after` seconds of thinking."""

    after: Annotated[Whole, Field(ge=10, le=300)]
    say: "Block"


@form
class ChooseForm:
    choose: Name
    ask: Text
    options: Annotated[list[OptionForm], Field(min_length=2)]
    when: When | None = None
    patience: PatienceForm | None = None
    picks: Annotated[Whole, Field(ge=2, le=5)] | None = None
    slots: Annotated[list[Text], Field(min_length=2)] | None = None
    last: Text | None = None


@form
class SpotForm:
    id: Name
    kind: Literal["talk", "look", "gesture", "go"]
    label: Text
    at: Name
    who: Name | None = None
    icon: Name | None = None
    shows: Annotated[list[Name], Field(min_length=1)] | None = None
    when: When | None = None
    once: Flag = False
    required: Flag = False
    objective: Text | None = None
    set: dict[Name, Scalar] | None = None
    add: dict[Name, Whole] | None = None
    then: "Block | None" = None
    go: Name | None = None


@form
class ExploreForm:
    explore: Name
    leave: Text
    spots: Annotated[list[SpotForm], Field(min_length=1)]
    when: When | None = None
    around: dict[Name, Name] | None = None


@form
class GestureForm:
    gesture: Name
    level: Name
    id: Name | None = None
    set: dict[Name, Name] | None = None
    when: When | None = None


@form
class ChangeForm:
    set: dict[Name, Scalar] | None = None
    add: dict[Name, Whole] | None = None
    when: When | None = None


@form
class UseForm:
    """A snippet played here: who plays its roles, what its variables hold, what is kept of them."""

    use: Name
    id: Name | None = None
    cast: dict[Name, Name] = Field(default_factory=dict)
    given: dict[Name, Scalar] = Field(default_factory=dict, alias="with")
    set: dict[Name, Name] | None = None
    when: When | None = None


@form
class VaryForm:
    """Turns of which one is played each time."""

    vary: Name
    turns: "Annotated[list[Turn], Field(min_length=2)]"
    order: Order = "stop"
    when: When | None = None


@form
class CaseForm:
    """One case: `then` when `when` holds, or `else` for all the rest."""

    when: When | None = None
    then: "Block | None" = None
    otherwise: "Block | None" = Field(default=None, alias="else")


@form
class CasesForm:
    """The first case whose condition holds is played."""

    cases: Annotated[list[CaseForm], Field(min_length=1)]
    id: Name | None = None
    when: When | None = None


@form
class DrawForm:
    draw: Name
    id: Name | None = None
    when: When | None = None


@form
class SoundForm:
    sound: Name
    when: When | None = None


@form
class GoForm:
    go: Name
    when: When | None = None


@form
class CallForm:
    call: Name
    when: When | None = None


@form
class ReturnForm:
    returns: Flag = Field(alias="return")
    when: When | None = None


@form
class EndForm:
    end: Name
    title: Text
    when: When | None = None


def _kind(value: Any) -> str:
    """The tag of a step. Tags look like no key, see `schema_faults`."""
    if isinstance(value, dict) and not _STEP_KEYS.isdisjoint(value):
        for key in STEP_KEYS:
            if key in value:
                return "<set>" if key == "add" else f"<{key}>"
    return "<line>"


def speaker_key(step: dict[str, Any]) -> str:
    """The key of a line that says who speaks: the first one that is not another's."""
    for key in step:
        if key not in BESIDE:
            return key
    return ""


@lru_cache(REMEMBERED)
def alias_of(who: str) -> str:
    """The alias in « nadia (focus) »."""
    return who.split("(")[0].strip()


def _line(value: Any, info: ValidationInfo) -> Any:
    """Put a line in one shape: its first key is the alias of who speaks.

    The validation context holds the cast's aliases under "cast", or None when they are unknown.
    """
    if value is None or isinstance(value, LineForm):
        return value
    if not isinstance(value, dict):
        raise refusal(
            "E113",
            fr("une étape s'écrit « clé: valeur »{found}", found=found(value)),
            _as_line(value),
        )
    who = speaker_key(value)
    if not who:
        raise refusal("E113", fr("cette étape ne dit ni quoi faire, ni qui parle"))
    _known_speaker(who, value[who], info.context["cast"] if info.context else None)
    line = {"who": who, "text": value[who]}
    return line if len(value) == 1 else {**{k: v for k, v in value.items() if k != who}, **line}


def _known_speaker(who: str, said: Any, cast: frozenset[str] | None) -> None:
    alias = alias_of(who)
    if cast is None or alias in cast or alias == NARRATOR:
        return
    if isinstance(said, str) and not nearest(alias, STEP_KEYS):
        hint = did_you_mean(alias, [*cast, NARRATOR]) or fr("Ajoute cette personne à « cast ».")
        raise refusal("E116", fr("personne inconnue « {alias} »", alias=alias), hint, key=who)
    hint = did_you_mean(alias, [*STEP_KEYS, NARRATOR, *cast])
    raise refusal("E113", fr("étape inconnue « {who} »", who=who), hint, key=who)


def _as_line(value: Any) -> str:
    text = value if isinstance(value, str) and not re.search(r"[:#]", value) else "…"
    return fr("Pour un récit : « - {key}: {text} ».", key=NARRATOR, text=text[:60])


Step: TypeAlias = Annotated[
    Annotated[LineForm, BeforeValidator(_line), Tag("<line>")]
    | Annotated[ChooseForm, Tag("<choose>")]
    | Annotated[ExploreForm, Tag("<explore>")]
    | Annotated[GestureForm, Tag("<gesture>")]
    | Annotated[UseForm, Tag("<use>")]
    | Annotated[VaryForm, Tag("<vary>")]
    | Annotated[CasesForm, Tag("<cases>")]
    | Annotated[DrawForm, Tag("<draw>")]
    | Annotated[SoundForm, Tag("<sound>")]
    | Annotated[ChangeForm, Tag("<set>")]
    | Annotated[GoForm, Tag("<go>")]
    | Annotated[CallForm, Tag("<call>")]
    | Annotated[ReturnForm, Tag("<return>")]
    | Annotated[EndForm, Tag("<end>")],
    Discriminator(_kind),
]
Block: TypeAlias = Annotated[list[Step], Field(min_length=1)]


def _span(value: Any) -> str:
    """The tag of a turn: one step, or a list of them."""
    return "<block>" if isinstance(value, list) else "<one>"


Turn: TypeAlias = Annotated[
    Annotated[Block, Tag("<block>")] | Annotated[Step, Tag("<one>")], Discriminator(_span)
]
