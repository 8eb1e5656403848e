"""`schema`: JSON Schema (2020-12) of every kind of file that authors write, for their editor."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from game.authoring.schema_levels import level_schema
from game.authoring.schema_tidy import Suggestions, tidied
from game.content.library import Library
from game.content.schema_catalogue import (
    GlossaryForm,
    PersonForm,
    PlacesForm,
    QuestionnaireForm,
    SkillsForm,
    TradesForm,
)
from game.content.schema_mission import MissionForm, SnippetForm
from game.content.stock import Stock
from game.gestures.protocol import Gesture

DRAFT = "https://json-schema.org/draft/2020-12/schema"

_FORMS: Mapping[str, tuple[str, Any]] = {
    "mission": ("Une mission", MissionForm),
    "snippet": ("Un extrait", SnippetForm),
    "person": ("Une personne", PersonForm),
    "places": ("Les lieux de la carte", PlacesForm),
    "glossary": ("Les mots du métier", GlossaryForm),
    "trades": ("Les fiches du carnet des métiers", TradesForm),
    "questionnaire": ("Les activités du questionnaire rapide", QuestionnaireForm),
    "skills": ("Les compétences que les missions montrent", SkillsForm),
}


def schemas(
    library: Library, stock: Stock, gestures: Mapping[str, Gesture]
) -> Mapping[str, dict[str, Any]]:
    """Schemas by file name. What the content holds now is proposed to authors, not imposed."""
    proposed = _suggestions(library, stock)
    made = {
        f"{name}.json": {"$schema": DRAFT, **_schema(form, proposed), "title": title}
        for name, (title, form) in _FORMS.items()
    }
    for name, gesture in gestures.items():
        level = level_schema(gesture, sorted(library.skills))
        made[f"level-{name}.json"] = {"$schema": DRAFT, **level, "title": f"Un niveau de {name}"}
    return made


def written(schema: Mapping[str, Any]) -> str:
    """The text of a schema's file."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def write(folder: Path, made: Mapping[str, Mapping[str, Any]]) -> None:
    """Write the schemas into a folder. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in made.items():
        (folder / name).write_text(written(schema), encoding="utf-8", newline="\n")


def _schema(form: Any, proposed: Suggestions) -> dict[str, Any]:
    return tidied(TypeAdapter(form).json_schema(), proposed)


def _suggestions(library: Library, stock: Stock) -> Suggestions:
    icons, skills = sorted(stock.icons), sorted(library.skills)
    anchors = sorted(frozenset[str]().union(*stock.anchors.values()))
    return {
        ("MissionForm", "place"): sorted(library.places),
        ("MissionForm", "cast"): sorted(library.people),
        ("SceneForm", "backdrop"): sorted(stock.anchors),
        ("SceneForm", "sound"): sorted(n for n, kind in stock.sounds.items() if kind == "bed"),
        ("SoundForm", "sound"): sorted(n for n, kind in stock.sounds.items() if kind == "effect"),
        ("UseForm", "use"): sorted(library.snippets),
        ("DebriefForm", "vocabulary"): sorted(library.glossary),
        ("OptionForm", "icon"): icons,
        ("OptionForm", "shows"): skills,
        ("SpotForm", "icon"): icons,
        ("SpotForm", "shows"): skills,
        ("SpotForm", "at"): anchors,
        ("GestureForm", "gesture"): sorted({gesture for gesture, _ in library.levels}),
        ("GestureForm", "level"): sorted({level for _, level in library.levels}),
        ("PlaceForm", "icon"): icons,
        ("ItemForm", "icon"): icons,
        ("ItemForm", "shows"): skills,
        ("ItemForm", "person"): sorted(library.people),
        ("TradeForm", "gestures"): sorted({gesture for gesture, _ in library.levels}),
        ("EntryForm", "picture"): sorted(stock.pictures),
    }
