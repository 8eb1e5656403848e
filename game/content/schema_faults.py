"""What pydantic refuses, told in French at the author's line: one fault, one diagnostic."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, get_args

from pydantic_core import ErrorDetails

from game.content import schema_shape
from game.content.diagnostics import Diagnostic
from game.content.marks import Path
from game.content.schema import found
from game.content.schema_conditions import CONDITION_KEYS
from game.content.schema_shape import Shape
from game.content.schema_steps import BESIDE, STEP_KEYS, LineForm, speaker_key
from game.content.source import Source
from game.content.spelling import did_you_mean, meant, nearest, possible, slug
from game.content.typography import printed
from game.sentences import fr, joined

_KEY = "[key]"
"""Ends the location of a refused key of a group whose keys are the author's."""


class _Misfit(NamedTuple):
    path: Path
    code: str
    message: str
    hint: str = ""
    key: bool = False


def told(source: Source, root: Shape, details: list[ErrorDetails]) -> Iterator[Diagnostic]:
    """What does not fit, at its line; what was told while reading is not told again.

    A bad item of a list also makes the list too short, and a misspelt key is also missing: such
    consequences are left out.
    """
    for detail in details:
        if detail["input"] is None or _follows(detail, details):
            continue
        if (m := _misfit(source, root, detail)) is not None:
            diagnostic = _for_sign(source.fault(m.path, m.code, m.message, m.hint, key=m.key))
            if not source.is_told(diagnostic.line):
                yield diagnostic


def _for_sign(told: Diagnostic) -> Diagnostic:
    """A key with nothing after it but « # … »: the author meant a text, YAML read a comment."""
    line = told.excerpt[-1] if told.excerpt else ""
    if told.code != "E111" or not re.search(r":\s+#\S", line):
        return told
    hint = fr('« # » commence un commentaire : mets le texte entre guillemets droits : "…".')
    return told._replace(hint=printed(hint))


def path_of(source: Source, loc: Path) -> Path:
    """The path in the file: without the tags of unions, and a line's text at its speaker's key."""
    path: list[str | int] = []
    for before, part in zip(("", *loc), loc, strict=False):
        if before == "<line>" and part == "text":
            path.append(speaker_key(source.at(tuple(path)) or {}))
        elif part != _KEY and not str(part).startswith("<"):
            path.append(part)
    return tuple(path)


def _follows(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """Whether a refusal only follows from another one, deeper or beside it."""
    loc = detail["loc"]
    if detail["type"] == "too_short":
        return any(d["loc"][: len(loc)] == loc and d["loc"] != loc for d in details)
    if detail["type"] == "missing":
        strangers = [str(d["loc"][-1]) for d in details if _is_stranger(d, loc[:-1])]
        return bool(nearest(str(loc[-1]), strangers))
    return False


def _is_stranger(detail: ErrorDetails, group: Path) -> bool:
    return detail["type"] == "unexpected_keyword_argument" and detail["loc"][:-1] == group


def _misfit(source: Source, root: Shape, detail: ErrorDetails) -> _Misfit | None:
    loc, kind = detail["loc"], detail["type"]
    path = path_of(source, loc)
    if kind == "missing" and source.lost_keys(source.at(path[:-1])):
        return None
    code, message, hint = _told(root, detail)
    if kind == "union_tag_not_found" and detail["input"] == {}:
        return _Misfit(
            path, "E115", fr("cette condition est vide"), _known_conditions({}), key=True
        )
    if kind == "missing":
        return _Misfit(path[:-1], code, message, hint, key=True)
    if kind == "union_tag_not_found" and isinstance(detail["input"], dict):
        return _Misfit((*path, *list(detail["input"])[:1]), code, message, hint, key=True)
    if key := str(detail.get("ctx", {}).get("key", "")):
        return _Misfit((*path, key), code, message, hint, key=True)
    on_key = loc[-1:] == (_KEY,) or kind == "unexpected_keyword_argument" or detail["input"] == ""
    return _Misfit(path, code, message, hint, key=on_key)


def _told(root: Shape, detail: ErrorDetails) -> tuple[str, str, str]:
    """Code, message and hint of one refusal of pydantic."""
    kind, loc, given, ctx = detail["type"], detail["loc"], detail["input"], detail.get("ctx", {})
    if kind.startswith("E1") and given != "":
        return kind, ctx["message"], ctx["hint"]
    if kind == "missing":
        return "E109", fr("il manque la clé « {key} »", key=loc[-1]), ""
    if kind == "unexpected_keyword_argument":
        return "E108", fr("clé inconnue « {key} »", key=loc[-1]), _unknown_key(root, loc)
    if given == "":
        return "E111", fr("il n'y a rien après cette clé"), fr("Remplis-la ou efface la ligne.")
    if kind == "union_tag_not_found":
        message = fr("condition inconnue{shown}", shown=_shown(given))
        return "E115", message, _as_condition(given) or _known_conditions(given)
    if (limit := _limit(kind, given, ctx)) is not None:
        return *limit, ""
    if kind == "string_pattern_mismatch":
        return (
            "E112",
            fr("« {given} » n'est pas un nom", given=given),
            joined(_NAMES, _as_name(given)),
        )
    if kind == "literal_error":
        words = get_args(_shape(root, loc).kind)
        return "E114", fr("« {given} » n'est pas possible ici", given=given), _among(given, words)
    wanted = _WANTED.get(kind, fr("autre chose attendu"))
    message = fr("{wanted} ici{found}", wanted=wanted, found=found(given))
    return "E110", message, _written(kind, given, _shape(root, loc))


def _limit(kind: str, given: Any, ctx: dict[str, Any]) -> tuple[str, str] | None:
    """Code and message of what is too little or too much."""
    match kind:
        case "string_too_short":
            return "E111", fr("ce texte est vide")
        case "too_short":
            return "E111", fr("il en faut au moins {least}", least=ctx["min_length"])
        case "greater_than_equal":
            return "E114", fr(
                "il faut au moins {least} ici, pas {given}", least=ctx["ge"], given=given
            )
        case "less_than_equal":
            return "E114", fr(
                "il faut au plus {most} ici, pas {given}", most=ctx["le"], given=given
            )
    return None


_NAMES = fr(
    "Un nom commence par une lettre ; il n'a que des minuscules sans accent, des chiffres,"
    " « - » et « _ »."
)
_WANTED = {
    "string_type": fr("texte attendu"),
    "list_type": fr("liste attendue"),
    "dict_type": fr("groupe de clés attendu"),
    "dataclass_type": fr("groupe de clés attendu"),
}


def _shape(root: Shape, loc: Path) -> Shape:
    return schema_shape.at(root, loc) or root


def _known_keys(root: Shape, loc: Path) -> str:
    form = _shape(root, loc[:-1]).kind
    known = BESIDE if form is LineForm else list(schema_shape.parts(form))
    return _among(str(loc[-1]), known)


def _known_conditions(given: Any) -> str:
    if not isinstance(given, dict):
        return fr("Une condition s'écrit « {{var: nom}} ».")
    first = str(next(iter(given), ""))
    return meant(_SYNONYMS[first]) if first in _SYNONYMS else _among(first, CONDITION_KEYS)


_SYNONYMS = {"and": "all", "et": "all", "or": "any", "ou": "any", "pas": "not", "variable": "var"}


def _shown(given: Any) -> str:
    return fr(" « {key} »", key=next(iter(given), "")) if isinstance(given, dict) else found(given)


def _among(word: Any, known: Iterable[str]) -> str:
    """The nearest of the known words, or all of them."""
    known = tuple(known)
    return did_you_mean(str(word), known) or possible(known)


def _unknown_key(root: Shape, loc: Path) -> str:
    key, of_step = str(loc[-1]), loc[-2:-1] in _STEP_TAGS
    if key.isdigit():
        return fr("Entre accolades, une virgule sépare deux clés : écris un point, ou rien.")
    of_line = of_step and loc[-2] == "<line>" and not nearest(key, BESIDE)
    if of_line or (of_step and key in STEP_KEYS):
        return fr("Une étape ne fait qu'une chose : commence la suivante par « - ».")
    return _known_keys(root, loc)


_STEP_TAGS = {(f"<{key}>",) for key in (*STEP_KEYS, "line")}
_COMPARED = re.compile(r"([a-z][\w-]*)(?: *(>=|<=|==|=|>|<) *(-?[\w-]+))?")


def _as_condition(given: Any) -> str:
    """A comparison as the format writes it, when the author wrote « pieces >= 1 »."""
    found = _COMPARED.fullmatch(given) if isinstance(given, str) else None
    if found is None:
        return ""
    name, sign, value = found.groups()
    key = {None: "", ">=": "at_least", ">": "at_least", "<=": "at_most", "<": "at_most"}.get(
        sign, "is"
    )
    if sign in (">", "<"):
        if not re.fullmatch(r"-?\d+", value):
            return ""
        value = str(int(value) + (1 if sign == ">" else -1))
    asked = f"{{var: {name}, {key}: {value}}}" if key else f"{{var: {name}}}"
    return fr("Écris {condition}.", condition=asked)


def _as_name(given: Any) -> str:
    if compared := _as_condition(given) if re.search("[<>=]", str(given)) else "":
        return compared
    name = slug(str(given))
    return meant(name) if name[:1].isalpha() else ""


def _written(kind: str, given: Any, wanted: Shape) -> str:
    if kind == "list_type" and isinstance(given, str):
        return fr("Écris [{given}], ou un « - » par ligne.", given=given)
    if kind == "dataclass_type":
        needed = [key for key, part in schema_shape.parts(wanted.kind).items() if part.required]
        keys = ", ".join(f"{key}: …" for key in needed)
        return fr("Écris {{{keys}}}.", keys=keys) if needed else ""
    if kind == "dict_type":
        return fr("Écris {{nom: …, autre: …}}, ou une clé par ligne.")
    return ""
