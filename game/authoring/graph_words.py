"""The words of the graph: conditions told in French, and texts cut where a box ends."""

from game.story.conditions import All, Any, Compared, Condition, Not, OnRoute, Taken, Var, Visited

NO_BREAK = "\u00a0"
_NARROW = frozenset("fijlrtI.,:;!'’|()[]/- \u00a0\u202f")
_WIDE = frozenset("mwMWOQGœ—…%@&")


def told(condition: Condition | None) -> str:
    """A condition in a few words, "" without one."""
    match condition:
        case None:
            return ""
        case Var():
            return _variable(condition)
        case Compared(name, other, more):
            return f"{name} {'>' if more else '='} {other}"
        case Visited(scene, times):
            return f"{scene} vu" if times == 1 else f"{scene} vu {times} fois"
        case Taken(key):
            return f"{key} fait"
        case OnRoute(route):
            return "route courte" if route == "short" else "route complète"
        case Not(part):
            return f"sauf {told(part)}"
        case All(parts):
            return " et ".join(map(told, parts))
        case Any(parts):
            return " ou ".join(map(told, parts))


def _variable(asked: Var) -> str:
    if asked.equals is not None:
        value = {True: "oui", False: "non"}.get(asked.equals, asked.equals)  # type: ignore[call-overload]
        return f"{asked.name} = {value}"
    if asked.at_least is None and asked.at_most is None:
        return asked.name
    low = f"{asked.at_least} ≤ " if asked.at_least is not None else ""
    high = f" ≤ {asked.at_most}" if asked.at_most is not None else ""
    return f"{low}{asked.name}{high}"


def width(text: str, size: float) -> float:
    """About how wide a text is, in pixels, a little on the safe side."""
    return size * sum(map(_advance, text))


def cut(text: str, room: float, size: float) -> str:
    """The beginning of a text that fits, cut after a word where it can be."""
    if width(text, size) <= room:
        return text
    kept = text
    while kept and width(kept + "…", size) > room:
        shorter = kept.rpartition(" ")[0]
        kept = shorter if len(shorter) > len(text) // 4 else kept[:-1]
    return kept.rstrip(" ,;:'’" + NO_BREAK) + "…"


def _advance(letter: str) -> float:
    if letter in _NARROW:
        return 0.3
    if letter in _WIDE:
        return 0.84
    return 0.65 if letter.isupper() else 0.53
