"""What each code means, with an example to avoid and one to follow: one Markdown file a code."""

import re
from difflib import SequenceMatcher
from pathlib import Path

from game.content.spelling import meant
from game.content.typography import french, printed
from game.sentences import fr, joined

FOLDER = Path(__file__).parent / "codes"
TRANSLATION = FOLDER / "translation"
"""Codes of `check --strict` on the files of translators."""
ENGLISH = FOLDER / "en"
"""One file a code: its title and what it means, in English."""
SOURCE = "fr"
_ALIKE = 0.6

_FENCE = re.compile(r"^```.*?^```\n", re.MULTILINE | re.DOTALL)


def known_codes(folder: Path = FOLDER) -> list[str]:
    """All codes on content, errors first; or those of another folder."""
    return sorted(path.stem for path in folder.glob("*.md"))


def explain(code: str, language: str = SOURCE) -> str | None:
    """The explanation of a code as plain text; None for an unknown code."""
    if code.upper() not in _all():
        return None
    document_of = document if language == SOURCE else english
    lines, prose = [], True
    for line in document_of(code.upper()).splitlines():
        if line.startswith("```"):
            prose = not prose
        elif prose:
            bare = line.removeprefix("## ").removeprefix("# ")
            lines.append(french(bare) if language == SOURCE else bare)
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def unknown(code: str) -> str:
    """What to say of a code that does not exist: which one was probably meant."""
    asked = code.upper().replace("O", "0").replace("L", "1")
    alike = {known: SequenceMatcher(None, asked, known).ratio() for known in _all()}
    near = max(alike, key=lambda known: alike[known])
    hint = meant(near) if alike[near] >= _ALIKE else fr("Un code s'écrit comme E107 ou W204.")
    return printed(joined(fr("Le code « {code} » n'existe pas.", code=code), hint))


def document(code: str) -> str:
    """The Markdown file of a known code, in French."""
    folder = FOLDER if code in known_codes() else TRANSLATION
    return (folder / f"{code}.md").read_text(encoding="utf-8")


def english(code: str) -> str:
    """The same in English: its own words (codes/en), and the examples of the French one."""
    words = (ENGLISH / f"{code}.md").read_text(encoding="utf-8")
    bad, good = _FENCE.findall(document(code))[:2] or ("", "")
    return f"{words}\n## To avoid\n\n{bad}\n## To write\n\n{good}" if bad else words


def _all() -> tuple[str, ...]:
    return *known_codes(), *known_codes(TRANSLATION)
