"""The two forms of a ROME title.

ROME writes the masculine head, a slash, then the feminine form with the part that both share:
« Dessinateur-projeteur / Dessinatrice-projeteuse en mécanique ». Once it abridges the feminine
to its last word: « Instrumentiste Industriel / Industrielle ».
"""

_SLASH = " / "


def forms(title: str) -> tuple[str, str]:
    """Return the feminine and the masculine form; both are the title when it has one form."""
    if _SLASH not in title:
        return title, title
    left, right = title.split(_SLASH, 1)
    head, words = left.split(), right.split()
    if len(words) < len(head):
        return " ".join([*head[: -len(words)], *words]), left
    return right, " ".join([*head, *words[len(head) :]])
