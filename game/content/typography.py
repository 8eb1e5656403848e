"""French typography, put right on load: authors type plain spaces, players read fine ones.

Rules of the Imprimerie nationale: a narrow no-break space before ; ! ? and between thousands, a
no-break space before : and inside « », and between a number and its unit. Text is broken into
lines at plain spaces only (`canvas.text.wrap`), so these hold together.
"""

import re
from functools import lru_cache

from game.sentences import Sentence, in_print

NO_BREAK = "\u00a0"
NARROW = "\u202f"

_TOUCHED = re.compile(r"[:;!?»«\d}\n\t]|  ")
_SPACE = "[ \u00a0\u202f]"
_UNITS = (
    *("%", "€", "°C", "°", "V", "kV", "mV", "A", "mA", "W", "kW", "MW", "Hz", "kHz", "Ω", "kΩ"),
    *("mm", "cm", "m", "km", "µm", "g", "kg", "t", "L", "l", "bar", "bars", "Pa", "N", "J"),
    *("s", "ms", "min", "h", "ans", "tr/min", "m²", "m³", "minutes", "secondes", "heures"),
    *("am", "pm"),
)
_BEFORE_UNIT = re.compile(rf"(?<=[\d}}]){_SPACE}(?=(?:{'|'.join(map(re.escape, _UNITS))})(?!\w))")
REMEMBERED = 8192
"""Texts kept at hand: what comes again is put right once, and held once."""
_DIGITS = tuple("0123456789")
_RULES = (
    (("\n", "\t", "  "), re.compile(r"\s*[\n\t]\s*|  +"), " "),
    ((";", "!", "?"), re.compile(rf"(?<=[\w»)\]…\"'’.]){_SPACE}*(?=[;!?])(?!;\w)"), NARROW),
    ((":",), re.compile(rf"(?<=\S){_SPACE}+(?=:(?:\s|»|$))"), NO_BREAK),
    (("«",), re.compile(rf"«{_SPACE}*"), f"«{NO_BREAK}"),
    (("»",), re.compile(rf"{_SPACE}*»"), f"{NO_BREAK}»"),
    (_DIGITS, re.compile(rf"(?<=\d){_SPACE}(?=\d{{3}}(?!\d))"), NARROW),
    ((*_DIGITS, "}"), _BEFORE_UNIT, NO_BREAK),
)
"""Signs without which a rule changes nothing, the rule, what it puts."""


@lru_cache(REMEMBERED)
def french(text: str) -> str:
    """The text with the spaces that French print asks for, on one line. Idempotent."""
    if not _TOUCHED.search(text):
        return text
    for signs, pattern, put in _RULES:
        for sign in signs:
            if sign in text:
                text = pattern.sub(put, text)
                break
    return text


def printed(text: str) -> str:
    """As `french`; a sentence of a diagnostic stays one."""
    if isinstance(text, Sentence):
        return in_print(french(text), text.template, text.fields)
    return french(text)


def foreign(text: str) -> str:
    """A text of another language: only a number and its unit hold together. Idempotent."""
    return _BEFORE_UNIT.sub(NO_BREAK, text)


def plain(text: str) -> str:
    """The text with ordinary spaces, as people type it."""
    return text.translate(_PLAIN)


_PLAIN = {ord(NO_BREAK): " ", ord(NARROW): " "}
