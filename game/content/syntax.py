"""What the YAML parser stumbles on, told in French and at the place of the mistake."""

import re
from typing import NamedTuple

from yaml.error import MarkedYAMLError, YAMLError

from game.sentences import fr

_QUOTES = fr('Mets tout le texte entre guillemets droits : "…".')
_INDENT = fr("Les clés d'un même groupe commencent à la même colonne.")

OPEN_QUOTE = (fr("un guillemet ouvert n'est jamais fermé"), _QUOTES)

NO_COLON = (fr("il manque « : » après la clé"), fr("Écris « clé: valeur »."))
NO_DASH = (
    fr("il manque « - » au début de cette ligne"),
    fr("Chaque élément d'une liste a le sien."),
)
MISALIGNED = (fr("cette ligne est mal alignée"), _INDENT)
NO_SPACE = (fr("il manque une espace après « : »"), fr("Écris « clé: valeur »."))

NO_SPACE_AFTER_DASH = (
    fr("il manque une espace après le tiret"),
    fr("Écris « - clé: valeur »."),
)
OTHER_DASH = (
    fr("ce signe n'est pas le tiret des listes"),
    fr("Commence la ligne par « - », le tiret simple."),
)
CONFLICT = (
    fr("cette ligne est la marque d'un conflit entre deux versions du fichier"),
    fr("Garde une des deux versions, et efface les lignes <<<<<<<, ======= et >>>>>>>."),
)
SLIPS: tuple[tuple[re.Pattern[str], tuple[str, str], str], ...] = (
    (re.compile(r"^( *)-(?=[^\W\d][\w-]*(?: \([^)]*\))? *:(?: |$))"), NO_SPACE_AFTER_DASH, r"\1- "),
    (re.compile(r"^( *)[•·‣▪–—−*] +(?=\S)"), OTHER_DASH, r"\1- "),
    (re.compile(r"^(?:<{7}|={7}|>{7}).*"), CONFLICT, ""),
)
"""Mistakes that a line bears in itself: how it looks, what to say, and what to read instead."""

_AT_ITS_BEGINNING = (
    "could not find expected ':'",
    "found unexpected end of stream",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
)
"""Problems noticed lines after the mistake: the context says where it began."""

_SENTENCES: tuple[tuple[str, str, str], ...] = (
    ("could not find expected ':'", *NO_COLON),
    ("found unexpected end of stream", *OPEN_QUOTE),
    (
        "',' or ']'",
        fr("une liste entre crochets est mal fermée"),
        fr("Elle s'écrit [un, deux]."),
    ),
    (
        "',' or '}'",
        fr("un groupe entre accolades est mal fermé"),
        fr("Il s'écrit {{clé: valeur}}."),
    ),
    (
        "expected '-' indicator",
        fr("il manque un tiret, ou cette ligne est mal alignée"),
        fr("Chaque élément d'une liste commence par « - », à la même colonne."),
    ),
    (
        "block sequence entries are not",
        fr("un tiret n'a pas sa place ici"),
        fr("Va à la ligne avant « - »."),
    ),
    ("mapping keys are not allowed", fr("« ? » ne peut pas commencer un texte"), _QUOTES),
    (
        "tab character",
        fr("une tabulation décale cette ligne"),
        fr("Remplace-la par des espaces."),
    ),
    ("cannot start any token", fr("ce caractère ne peut pas commencer un texte"), _QUOTES),
    ("alphabetic or numeric", fr("« * » et « & » ne peuvent pas commencer un texte"), _QUOTES),
    ("comment or line break", fr("« | » et « > » ne peuvent pas commencer un texte"), _QUOTES),
    (
        "unknown escape",
        fr("« \\ » entre guillemets annonce un caractère spécial"),
        fr("Écris « \\\\ »."),
    ),
    (
        "hexdecimal",
        fr("« \\x » et « \\u » annoncent un numéro de caractère"),
        fr("Écris « \\\\ »."),
    ),
    (
        "character escape code",
        fr("ce numéro ne désigne aucun caractère"),
        fr("Écris le caractère."),
    ),
    ("expected node content", fr("ce signe ne peut pas commencer un texte"), _QUOTES),
    ("directive", fr("« % » en début de ligne est réservé à YAML"), _QUOTES),
    (
        "document start",
        fr("« ... » ou « --- » termine le fichier trop tôt"),
        fr("Efface cette ligne."),
    ),
    ("tag", fr("« ! » ne peut pas commencer un texte"), _QUOTES),
    ("URI", fr("« ! » ne peut pas commencer un texte"), _QUOTES),
)
_CUT_OPEN = (
    fr("« # » commence un commentaire, et ce qui est ouvert avant n'est plus fermé"),
    _QUOTES,
)
_COLON_INSIDE = (fr("le texte contient « : », que YAML prend pour une clé"), _QUOTES)
_REFERENCE = (fr("« * » et « & » ne peuvent pas commencer un texte"), _QUOTES)
_AFTER_END = (fr("le texte continue après sa fin"), _QUOTES)
_OTHERWISE = (
    fr("la structure du fichier n'est pas lisible ici"),
    fr("{indent} {quotes}", indent=_INDENT, quotes=_QUOTES),
)


class Stumble(NamedTuple):
    """Where the parser stopped and why; `line` and `column` count from 0.

    `noticed` is the line where the parser noticed, at or after `line`.
    """

    message: str
    hint: str
    line: int
    column: int
    noticed: int


def stumble(error: YAMLError, text: str) -> Stumble:
    """What a parser's error means for the author of `text`."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Stumble(*_OTHERWISE, 0, 0, 0)
    problem = error.problem or ""
    mark = error.problem_mark
    if (slip := _slip(error, text)) is not None:
        return slip
    if "node content" in problem and (left := _left_open(text, mark.line, mark.column)) is not None:
        return left._replace(noticed=mark.line)
    if "document start" in problem and (first := _indented_start(text)) is not None:
        return Stumble(*MISALIGNED, *first, mark.line)
    if problem in _AT_ITS_BEGINNING and error.context_mark is not None:
        mark = error.context_mark
    lines = text.split("\n")
    if (place := _lost_dash(error, lines)) is not None:
        return Stumble(*NO_DASH, *place, mark.line)
    line = min(mark.line, len(lines) - 1)
    column = mark.column if mark.line == line else len(lines[line])
    told = _on_this_line(problem, lines[line], column) or next(
        ((message, hint) for sign, message, hint in _SENTENCES if sign in problem), _OTHERWISE
    )
    return Stumble(*told, line, column, error.problem_mark.line)


_OPENS = re.compile(r"(?:: +|- +|^|[\[{,] *)([\[{])")
_LIST_OPEN = (fr("une liste entre crochets est mal fermée"), fr("Elle s'écrit [un, deux]."))
_GROUP_OPEN = (fr("un groupe entre accolades est mal fermé"), fr("Il s'écrit {{clé: valeur}}."))


def _left_open(text: str, line: int, column: int) -> Stumble | None:
    """The last bracket that is still open where the file ends; None when it does not end there."""
    lines = text.split("\n")
    after = lines[line:]
    if after and any(x.strip() for x in (after[0][column:], *after[1:])):
        return None
    for i in range(min(line, len(lines) - 1), -1, -1):
        opened = list(_OPENS.finditer(lines[i]))
        if opened and sum(map(lines[i].count, "[{")) > sum(map(lines[i].count, "]}")):
            at = opened[-1].start(1)
            told = _LIST_OPEN if lines[i][at] == "[" else _GROUP_OPEN
            return Stumble(*told, i, at, line)
    return None


def _slip(error: MarkedYAMLError, text: str) -> Stumble | None:
    """The first mistake that a line bears in itself, from where the parser began to where it is."""
    if error.problem_mark is None:
        return None
    last = error.problem_mark.line
    first = error.context_mark.line if error.context_mark is not None else last
    for i, line in enumerate(text.split("\n")[: last + 1]):
        if i >= max(0, first - 1):
            for pattern, told, _ in SLIPS:
                if pattern.match(line):
                    return Stumble(*told, i, len(line) - len(line.lstrip(" ")), last)
    return None


def straightened(line: str) -> str:
    """A line without such a mistake."""
    for pattern, _, instead in SLIPS:
        if pattern.match(line):
            return pattern.sub(instead, line, count=1)
    return line


def _on_this_line(problem: str, line: str, column: int) -> tuple[str, str] | None:
    """A problem that has several causes, told by what stands before it on its line."""
    before = line[:column].strip().lstrip("- ")
    if any(sign in problem for sign in ("',' or ']'", "',' or '}'")) and " #" in line:
        return _CUT_OPEN
    if "could not find expected ':'" in problem and re.match(r"[\w-]+:\S", line[column:]):
        return NO_SPACE
    if "mapping values are not allowed" in problem:
        return _COLON_INSIDE if re.search(r":\s", before) else MISALIGNED
    if "did not find expected key" in problem:
        if re.search(r":\s+[*&]\S", line[:column]):
            return _REFERENCE
        return _AFTER_END if before else MISALIGNED
    return None


def _lost_dash(error: MarkedYAMLError, lines: list[str]) -> tuple[int, int] | None:
    """The place of a missing dash: a group stands where the list that follows it should begin."""
    mark = error.problem_mark
    if mark is None or "did not find expected" not in (error.problem or ""):
        return None
    if mark.line >= len(lines) or not lines[mark.line].startswith(" " * mark.column + "- "):
        return None
    deeper = " " * (mark.column + 2)
    above = range(mark.line - 1, -1, -1)
    first = next((i + 1 for i in above if lines[i] and not lines[i].startswith(deeper)), 0)
    begins = lines[first].startswith(deeper) and lines[first][len(deeper)] not in " -"
    opened = first > 0 and lines[first - 1].rstrip().endswith(":")
    return (first, mark.column) if begins and opened and first < mark.line else None


def _indented_start(text: str) -> tuple[int, int] | None:
    """The place of the first key when it is indented: those that follow seem to come too late."""
    lines = enumerate(text.split("\n"))
    line, first = next(((i, x) for i, x in lines if x.strip() and not x.startswith("#")), (0, ""))
    column = len(first) - len(first.lstrip(" "))
    return (line, column) if column else None
