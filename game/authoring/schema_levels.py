"""The schema of a gesture's levels. Gestures read their levels themselves (see
`gestures.level_reader`), so their keys are told here again; a test holds the two together."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from game.gestures.fault_finding.level import PHASES
from game.gestures.fault_finding.parts import KINDS
from game.gestures.fault_finding.reader import DEFECTS, OPTIONAL, REQUIRED
from game.gestures.protocol import Gesture

Json = dict[str, Any]

_TEXT: Json = {"type": ["string", "number", "boolean"]}
_TEXTS: Json = {"type": "array", "items": _TEXT}
_PARTS: Json = {"type": "array", "items": {"anyOf": [_TEXT, _TEXTS]}}


def level_schema(gesture: Gesture, skills: Sequence[str]) -> Json:
    """The schema of the levels of a gesture; one that nobody described yet is left free."""
    criteria = {c.id: {**_TEXT, "description": c.label} for c in gesture.criteria}
    shows = {name: {**words, "examples": list(skills)} for name, words in criteria.items()}
    common = {
        "shows": _group("Ce que chaque critère montre : {critère: compétence}.", shows),
        "sources": {**_TEXTS, "description": "D'où viennent les faits."},
    }
    described = _DESCRIBED.get(gesture.name)
    if described is None:
        return {"type": "object", "properties": common, "required": ["shows"]}
    keys, required = described()
    return {
        "type": "object",
        "properties": {**keys, **common},
        "required": list(required),
        "additionalProperties": False,
    }


def _fault_finding() -> tuple[Json, Sequence[str]]:
    known = {**_words(_FAULT_FINDING), **_fault_finding_groups()}
    return {key: known[key] for key in (*REQUIRED, *OPTIONAL) if key in known}, REQUIRED


def _fault_finding_groups() -> Json:
    component = _group(
        "Un composant.",
        {
            "kind": {"enum": list(KINDS), "description": "La sorte de composant."},
            "name": {**_TEXT, "description": "Ce que l'on lit sur l'étiquette."},
        },
        required=("kind", "name"),
    )
    circuit = {
        "components": {
            "type": "object",
            "additionalProperties": component,
            "description": "Les composants, par leur repère : KM1, F2…",
        },
        "nets": {
            "type": "array",
            "items": _TEXTS,
            "description": "Les fils : chaque liste réunit des bornes, comme [Q1.2, KM1.1].",
        },
    }
    cause = {
        "component": {**_TEXT, "description": "Le composant en panne."},
        "part": {**_TEXT, "description": "Sa partie, comme 95-96, s'il en a plusieurs."},
        "kind": {"enum": list(DEFECTS), "description": "Coupé, en court-circuit ou usé."},
        "found": {**_TEXT, "description": "Ce que l'on voit une fois la pièce démontée."},
    }
    required = ("component", "kind", "found")
    hints: Json = {
        phase: {**_TEXTS, "description": "Des aides, de la plus légère."} for phase in PHASES
    }
    drawing = {
        "power": {**_PARTS, "description": "Les rangs du schéma de puissance, de haut en bas."},
        "control": {**_PARTS, "description": "Les rangs de la commande, de haut en bas."},
    }
    causes = {"type": "array", "items": _group("Une panne possible.", cause, required=required)}
    flag = {"type": "boolean"}
    return {
        "circuit": _group("Le circuit.", circuit, required=tuple(circuit)),
        "drawing": _group("Le schéma.", drawing, required=("control",)),
        "faults": {**causes, "description": "Les pannes possibles ; une est tirée au sort."},
        "points": {**_TEXTS, "description": "Les bornes où poser la pointe rouge."},
        "replace": {**_TEXTS, "description": "Les composants que l'on peut changer."},
        "hints": _group("Les aides, par étape du geste.", hints, required=PHASES),
        "hold": {**flag, "description": "« false » : le bouton « garder Marche » n'est pas là."},
        "show_suspects": {**flag, "description": "« false » : les suspects ne sont pas montrés."},
    }


_FAULT_FINDING: Mapping[str, str] = {
    "title": "Le titre du niveau.",
    "intro": "Ce qu'il faut savoir avant de commencer.",
    "heard": "Ce que l'on entend.",
    "seen": "Ce que l'on voit.",
    "black": "La borne où est la pointe noire.",
}
_DESCRIBED: Mapping[str, Callable[[], tuple[Json, Sequence[str]]]] = {
    "fault-finding": _fault_finding
}


def _words(keys: Mapping[str, str]) -> Json:
    return {key: {**_TEXT, "description": words} for key, words in keys.items()}


def _group(words: str, keys: Json, required: Sequence[str] = ()) -> Json:
    return {
        "type": "object",
        "description": words,
        "properties": keys,
        "required": list(required),
        "additionalProperties": False,
    }
