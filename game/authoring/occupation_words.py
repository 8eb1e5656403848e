"""What we wrote ourselves on occupations, to be translated with the interface."""

import json
from pathlib import Path

from game.authoring.words import Word
from game.content.typography import plain

CONTENT = Path(__file__).resolve().parents[2] / "content"
PLACE = "content/occupations/descriptions.jsonl"
_NOTE = "Ce qu'on fait dans le métier {code}, en vingt mots au plus, pour des élèves."


def occupation_words(content: Path = CONTENT) -> list[Word]:
    """Every line on an occupation, in the order of codes."""
    lines = (content / "occupations/descriptions.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [Word("", plain(r["words"]), (_NOTE.format(code=r["code"]),), (PLACE,)) for r in rows]
