"""What each code means, with an example to avoid and one to follow: one Markdown file a code."""

from pathlib import Path

from game.content.typography import french

FOLDER = Path(__file__).parent / "codes"
TRANSLATION = FOLDER / "translation"
"""Codes of `check --strict` on the files of translators."""


def known_codes(folder: Path = FOLDER) -> list[str]:
    """All codes on content, errors first; or those of another folder."""
    return sorted(path.stem for path in folder.glob("*.md"))


def explain(code: str) -> str | None:
    """The explanation of a code as plain text, in French; None for an unknown code."""
    if code.upper() not in (*known_codes(), *known_codes(TRANSLATION)):
        return None
    lines, prose = [], True
    for line in document(code.upper()).splitlines():
        if line.startswith("```"):
            prose = not prose
        else:
            lines.append(french(line.removeprefix("## ").removeprefix("# ")) if prose else line)
    return "\n".join(lines) + "\n"


def document(code: str) -> str:
    """The Markdown file of a known code."""
    folder = FOLDER if code in known_codes() else TRANSLATION
    return (folder / f"{code}.md").read_text(encoding="utf-8")
