"""What diagnostics say: French sentences that know their template, so that they can be translated.

`fr("scène inconnue « {name} »", name=name)` is the French text, and remembers the template and
what filled it in. Translators find the templates in `content/locale/<language>/check.po` (see
`game.authoring.check_words`); a language fills its own template with the same fields.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

Tr: TypeAlias = Callable[[str], str]
"""Gives the template of another language for a French one."""


class Sentence(str):
    """A French text; `fields` may hold sentences in turn."""

    __slots__ = ("fields", "template")

    template: str
    fields: Mapping[str, object]


def fr(template: str, /, **fields: object) -> str:
    """A sentence from its template; braces that are no fields are doubled."""
    return in_print(template.format(**fields), template, fields)


def joined(*parts: str, by: str = " ") -> str:
    """Sentences one after the other; empty ones are left out."""
    some = {f"part{i}": part for i, part in enumerate(filter(None, parts))}
    return fr(by.join(f"{{{name}}}" for name in some), **some)


def spoken(text: str, tr: Tr) -> str:
    """A text in the language of `tr`; one that is no sentence stays as it is."""
    if not isinstance(text, Sentence):
        return text
    fields = {name: _part(value, tr) for name, value in text.fields.items()}
    return tr(text.template).format(**fields)


def _part(value: object, tr: Tr) -> object:
    return spoken(value, tr) if isinstance(value, Sentence) else value


def in_print(text: str, template: str, fields: Mapping[str, object]) -> Sentence:
    """A sentence whose text is given, as print asks for it."""
    sentence = Sentence(text)
    sentence.template, sentence.fields = template, fields
    return sentence
