"""`missions/<name>/mission.yaml` as authors write it."""

from typing import Annotated, Any, TypeAlias

from pydantic import Discriminator, Field, Tag

from game.content.schema import Flag, Name, Scalar, Text, Whole, form
from game.content.schema_steps import Block

Minutes: TypeAlias = Annotated[Whole, Field(ge=1, le=60)]


@form
class MinutesForm:
    """Without `short` the mission has no short route."""

    full: Minutes
    short: Minutes | None = None


@form
class WholeVariable:
    """A number that stays between two bounds."""

    start: Whole = Field(alias="is")
    low: Whole | None = Field(default=None, alias="from")
    high: Whole | None = Field(default=None, alias="to")


@form
class WordVariable:
    """One word among some."""

    one_of: Annotated[list[Name], Field(min_length=2)]
    start: Name = Field(alias="is")


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "<one_of>" if "one_of" in value else "<number>"
    return "<plain>"


VariableForm: TypeAlias = Annotated[
    Annotated[Scalar, Tag("<plain>")]
    | Annotated[WholeVariable, Tag("<number>")]
    | Annotated[WordVariable, Tag("<one_of>")],
    Discriminator(_kind),
]


@form
class SceneForm:
    steps: Block
    title: Text | None = None
    backdrop: Name | None = None
    sound: Name | None = None
    short: Flag = False


ScenesForm: TypeAlias = Annotated[dict[Name, SceneForm], Field(min_length=1)]


@form
class DebriefForm:
    """What a teacher talks about with the class afterwards."""

    aim: Text
    questions: Annotated[list[Text], Field(min_length=1)]
    vocabulary: list[Name] = Field(default_factory=list)
    after: Text | None = None


@form
class SnippetForm:
    """`snippets/<name>.yaml`: scenes, or steps alone, that missions use."""

    snippet: Name
    summary: Text | None = None
    cast: list[Name] = Field(default_factory=list)
    vars: dict[Name, VariableForm] = Field(default_factory=dict)
    start: Name | None = None
    scenes: dict[Name, SceneForm] | None = None
    steps: Block | None = None


@form
class MissionForm:
    mission: Name
    title: Text
    place: Name
    minutes: MinutesForm
    summary: Text
    trades: Annotated[list[Text], Field(min_length=1)]
    cast: dict[Name, Name]
    start: Name
    scenes: ScenesForm
    vars: dict[Name, VariableForm] = Field(default_factory=dict)
    sources: list[Text] = Field(default_factory=list)
    renamed: dict[Text, Text] = Field(default_factory=dict)
    debrief: DebriefForm | None = None
