"""What we wrote ourselves on occupations, to be translated with the interface."""

import json
from pathlib import Path

from game.authoring.words import Word
from game.content.typography import plain

CONTENT = Path(__file__).resolve().parents[2] / "content"
FOLDER = "occupations"
_TITLE = "Le métier {code} du ROME, en quelques mots : un nom d'usage, sans forme féminine à part."
_NOTE = "Ce qu'on fait dans le métier {code}, en vingt mots au plus, pour des élèves."
_HARD = "Ce que demande le contexte de travail {code} du ROME, pour des élèves."


def occupation_words(content: Path = CONTENT) -> list[Word]:
    """Every title, every line on an occupation, in the order of codes, and conditions of work."""
    return [
        *_words(content, "occupations.jsonl", _TITLE, "title"),
        *_words(content, "descriptions.jsonl", _NOTE),
        *_words(content, "conditions.jsonl", _HARD),
    ]


def _words(content: Path, name: str, note: str, key: str = "words") -> list[Word]:
    lines = (content / FOLDER / name).read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    place = f"content/{FOLDER}/{name}"
    return [Word("", plain(r[key]), (note.format(code=r["code"]),), (place,)) for r in rows]
