"""People, places, skills and words of the trade as authors write them."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from game.content.schema import Flag, Name, Number, Text, Whole, form

Mood: TypeAlias = Literal["calm", "smile", "laugh", "talk", "focus", "surprise"]
Face: TypeAlias = Literal["oval", "round", "square", "long", "heart"]
# fmt: off
Hair: TypeAlias = Literal[
    "short", "buzz", "afro", "curls", "bob", "long", "ponytail", "bun", "braids", "locs",
    "swept", "crown",
]
HairColour: TypeAlias = Literal["black", "brown", "chestnut", "blond", "red", "grey", "white"]
Outfit: TypeAlias = Literal[
    "welder", "maintenance", "forge", "hivis", "lab", "food", "atelier", "polo", "chemise",
    "pull",
]
Protection: TypeAlias = Literal[
    "helmet", "goggles", "eardef", "gloves", "mask_up", "mask_down", "charlotte",
]
Pose: TypeAlias = Literal[
    "rest", "hip", "show", "wave", "tool", "tablet", "crossed", "rims", "point", "torch",
    "walk", "bench", "machine",
]
# fmt: on
Prop: TypeAlias = Literal["multimeter", "wrench", "caliper", "loupe", "radio"]


@form
class LookForm:
    """How somebody looks, in the words of the art direction; what is left out stays plain."""

    skin: Annotated[Whole, Field(ge=1, le=8)] | None = None
    face: Face | None = None
    hair: Hair | None = None
    hair_col: HairColour | None = None
    outfit: Outfit | None = None
    ppe: list[Protection] | None = None
    pose: Pose | None = None
    mood: Mood | None = None
    age: Annotated[Whole, Field(ge=1, le=2)] | None = None
    glasses: Literal["round", "square"] | None = None
    beard: Literal["full", "goatee", "moustache", "stubble"] | None = None
    hearing: Flag | None = None
    wheelchair: Flag | None = None
    build: Annotated[Number, Field(ge=0.86, le=1.2)] | None = None
    height: Annotated[Number, Field(ge=0.88, le=1.05)] | None = None
    prop: Prop | None = None
    iris: Literal["brown", "hazel", "green", "blue", "grey"] | None = None
    nose: Literal["straight", "broad", "slim"] | None = None
    lashes: Flag | None = None
    view: Literal["front", "left", "right", "profile_left", "profile_right"] | None = None


@form
class PersonForm:
    """`people/<id>.yaml`. `role` is the trade in her or his form, `title` in both forms."""

    name: Text
    role: Text
    trade: Text
    gender: Literal["f", "m"]
    age: Annotated[Whole, Field(ge=15, le=75)]
    level: Literal["operator", "technician", "engineer", "manager"]
    look: LookForm
    title: Text | None = None


@form
class PlaceForm:
    """One entry of `places.yaml`; without a mission it is shown as coming."""

    town: Text
    lat: Annotated[Number, Field(ge=-90, le=90)]
    lon: Annotated[Number, Field(ge=-180, le=180)]
    title: Text
    icon: Name
    summary: Text


@form
class SkillForm:
    """One entry of `skills.yaml`. `letters` only where ROME gives none to the code."""

    code: Text
    label: Text
    you: Text
    letters: Text | None = None
    because: Text | None = None


@form
class EntryForm:
    """One entry of `glossary.yaml`; `also` has the forms that texts may mark without a key."""

    term: Text
    text: Text
    also: list[Text] = Field(default_factory=list)
    picture: Name | None = None


@form
class TradeForm:
    """One entry of `trades.yaml`: what we say ourselves of an occupation, by its ROME code."""

    hard: Text
    gestures: list[Name] = Field(default_factory=list)
    ways: list[Text] = Field(default_factory=list)


@form
class ItemForm:
    """One entry of `questionnaire.yaml`: an activity, to be said « j'aimerais » or « bof » of."""

    text: Text
    type: Literal["R", "I", "A", "S", "E", "C"]
    shows: Annotated[list[Name], Field(min_length=1)]
    icon: Name
    person: Name | None = None


QuestionnaireForm: TypeAlias = dict[Name, ItemForm]
TradesForm: TypeAlias = dict[Text, TradeForm]
GlossaryForm: TypeAlias = dict[Name, EntryForm]
PlacesForm: TypeAlias = dict[Name, PlaceForm]
SkillsForm: TypeAlias = dict[Name, SkillForm]
