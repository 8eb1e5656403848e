"""How long lines are, and whether the fonts can write them."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from unicodedata import normalize

from game.content.diagnostics import Diagnostic
from game.content.events import named
from game.content.linker import Linked
from game.content.marks import Path, Tree
from game.content.schema_steps import speaker_key
from game.content.source import Source
from game.sentences import fr, joined
from game.story.program import Choice, Explore, Line
from game.story.terms import unmarked

LONGEST, USUAL = 25, 15
"""Words of a line at most, and at most in nine lines of ten (content guide, « Words »)."""
_SHORT = 2 * USUAL
"""Characters of a text that cannot have more words than usual."""
REMEMBERED = 4096
_BLOCK = 1_000_000
"""Characters of a text that are looked at together."""
_SHARE = 0.1
_FEWEST = 10
_REPLACED = "\ufffd"
"""What stands for a byte that was not UTF-8: told already."""


def words(text: str) -> int:
    """How many words a reader meets; signs alone do not count."""
    return sum(any(c.isalnum() for c in word) for word in unmarked(text).split())


@lru_cache(REMEMBERED)
def _count(text: str) -> int:
    """The number of words, or a few more in a text that is short enough either way."""
    parts = len(text.split())
    return words(text) if parts > USUAL else parts


def word_advice(linked: Linked) -> Iterator[Diagnostic]:
    lines, long = _lines(linked)
    others = ((path, _count(text)) for path, text in _read_out(linked))
    for path, count in chain(long, others):
        if count > LONGEST:
            message = fr("{count} mots : {longest} au plus", count=count, longest=LONGEST)
            yield linked.fault(_said(linked, path), "E136", message, fr("Coupe le texte en deux."))
    if lines >= _FEWEST and len(long) > _SHARE * lines:
        message = fr(
            "{count} répliques sur {lines} dépassent {usual} mots : une sur dix au plus",
            count=len(long),
            lines=lines,
            usual=USUAL,
        )
        hint = fr("Raccourcis-en ; celle-ci est la première.")
        yield linked.fault(_said(linked, long[0][0]), "W201", message, hint)


def glyph_advice(source: Source, characters: frozenset[str]) -> Iterator[Diagnostic]:
    """Texts with a character that the fonts lack."""
    if not characters or _others(source.text, characters) <= {"\n"}:
        return
    for path, text in _texts(source.tree, ()):
        if missing := sorted(set(text) - characters - set("\n\t" + _REPLACED)):
            signs = (fr("« {sign} » ({number})", sign=c, number=named(c)) for c in missing)
            message = fr("les polices du jeu n'ont pas {signs}", signs=joined(*signs, by=", "))
            yield source.fault(path, "W210", message, _other_way(missing, characters))


def _others(text: str, characters: frozenset[str]) -> set[str]:
    """The characters of a text that are not among some; those of ASCII are left out at once."""
    usual = "".join(c for c in characters if c.isascii()).encode()
    found: set[str] = set()
    for at in range(0, len(text), _BLOCK):
        found |= set(text[at : at + _BLOCK].encode().translate(None, usual).decode())
    return found - characters


def _other_way(missing: list[str], characters: frozenset[str]) -> str:
    """What to type instead: the plain form of each sign, when the fonts have it."""
    plain = {c: _DASHES.get(c) or normalize("NFKD", c) for c in missing}
    if all(form != c and set(form) <= characters for c, form in plain.items()):
        forms = (fr("« {form} »", form=form) for form in plain.values())
        return fr("Écris {forms} à la place.", forms=joined(*forms, by=", "))
    return fr("Écris-le autrement.")


_DASHES = {"\u2010": "-", "\u2011": "-", "\u2012": "–", "\u2015": "—", "\u2043": "-"}


def _texts(tree: Tree, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(tree, str):
        yield path, tree
    elif isinstance(tree, dict):
        for key, value in tree.items():
            yield from _texts(value, (*path, key))
    elif isinstance(tree, list):
        for i, value in enumerate(tree):
            yield from _texts(value, (*path, i))


def _lines(linked: Linked) -> tuple[int, list[tuple[Path, int]]]:
    """How many lines there are; and the words of each that has too many for most, with its path."""
    lines, long = 0, []
    for scene in linked.own():
        for i, step in enumerate(scene.steps):
            if isinstance(step, Line):
                lines += 1
                if len(step.text) > _SHORT and (count := _count(step.text)) > USUAL:
                    long.append(((*linked.paths[scene.id], i), count))
    return lines, long


def _said(linked: Linked, path: Path) -> Path:
    """The path of a line's text, from that of its step; other paths stay."""
    step = linked.source.at(path)
    return (*path, speaker_key(step)) if isinstance(step, dict) else path


def _read_out(linked: Linked) -> Iterator[tuple[Path, str]]:
    """Questions, options and labels, each with its path; no short answers."""
    for path, step in linked.steps(Choice, Explore):
        if isinstance(step, Choice):
            yield (*path, "ask"), step.ask
            for i, option in enumerate(step.options):
                if len(option.text) > _SHORT:
                    yield (*path, "options", i, "text"), option.text
                if len(option.why_not) > _SHORT:
                    yield (*path, "options", i, "why_not"), option.why_not
        elif isinstance(step, Explore):
            yield (*path, "leave"), step.leave
            for i, spot in enumerate(step.spots):
                yield (*path, "spots", i, "label"), spot.label
                yield (*path, "spots", i, "objective"), spot.objective
