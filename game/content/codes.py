"""What each code means, with an example to avoid and one to follow: one Markdown file a code."""

from pathlib import Path

FOLDER = Path(__file__).parent / "codes"


def known_codes() -> list[str]:
    """All codes, errors first."""
    return sorted(path.stem for path in FOLDER.glob("*.md"))


def explain(code: str) -> str | None:
    """The explanation of a code as plain text, in French; None for an unknown code."""
    if code.upper() not in known_codes():
        return None
    text = document(code.upper())
    lines = [line for line in text.splitlines() if not line.startswith("```")]
    return "\n".join(line.removeprefix("## ").removeprefix("# ") for line in lines) + "\n"


def document(code: str) -> str:
    """The Markdown file of a known code."""
    return (FOLDER / f"{code}.md").read_text(encoding="utf-8")
