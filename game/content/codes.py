"""What each code means, with an example to avoid and one to follow: one Markdown file a code."""

from pathlib import Path

from game.content.typography import french

FOLDER = Path(__file__).parent / "codes"


def known_codes() -> list[str]:
    """All codes, errors first."""
    return sorted(path.stem for path in FOLDER.glob("*.md"))


def explain(code: str) -> str | None:
    """The explanation of a code as plain text, in French; None for an unknown code."""
    if code.upper() not in known_codes():
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
    return (FOLDER / f"{code}.md").read_text(encoding="utf-8")
