"""The lint of every screen: each fault once, with the settings it was found in."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from game.canvas.geometry import frame_of
from game.canvas.typography import Typography
from game.screens.reading import LETTERS, LINES, WORDS
from tests.screens import lint_areas, lint_contrast, lint_focus, lint_text
from tests.screens.cases import DEVICES, SCALES, SIZES, Case, Drawn, drawn, widths
from tests.screens.samples import samples

Faults = Mapping[str, list[str]]
"""« screen: what is wrong » and the cases it was found in."""


def layout_faults() -> Faults:
    """Words and areas, in every frame, text size and device, at the top and at the end."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, showing in samples().items():
        for case in _settings():
            shown = drawn(showing, case)
            _note(found, name, case, layout(shown, case))
            if shown.sheet.scroll_by:
                end = case._replace(scroll=shown.sheet.scroll_by)
                _note(found, name, end, layout(drawn(showing, end), end))
    return found


#: how words may be set besides: each choice alone, and together
SET_SO = (
    Typography(easy=True),
    Typography(letters=LETTERS[-1], words=WORDS[-1]),
    Typography(lines=LINES[-1]),
    Typography(True, LETTERS[1], WORDS[-1], LINES[1]),
)


def setting_faults() -> Faults:
    """Words and areas with other typefaces and spacings, and for left-handed players."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, showing in samples().items():
        for size in SIZES[:3]:
            for scale in SCALES:
                set_so = [Case(size, scale, typography=of) for of in SET_SO]
                for case in (*set_so, Case(size, scale, left_handed=True)):
                    shown = drawn(showing, case)
                    _note(found, name, case, layout(shown, case))
    return found


def focus_faults() -> Faults:
    """Words and areas with the focus on each area in turn."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, showing in samples().items():
        for size in SIZES[:3]:
            for area in drawn(showing, Case(size)).sheet.areas:
                case = Case(size, focus=area.id)
                _note(found, name, case, layout(drawn(showing, case), case))
    return found


def contrast_faults() -> Faults:
    """Words against their ground, in every frame, text size and contrast."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, showing in samples().items():
        for size in SIZES[:3]:
            for scale in SCALES:
                for high in (False, True):
                    case = Case(size, scale, high)
                    shown = drawn(showing, case)
                    _note(found, name, case, lint_contrast.faults(shown, size, widths()))
    return found


def report(found: Faults) -> str:
    """One line a fault, those found most often first."""
    lines = sorted(found.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return "\n".join(f"{what} [{len(cases)}: {cases[0]}]" for what, cases in lines)


def _settings() -> Iterator[Case]:
    for size in SIZES:
        for scale in SCALES:
            for device in DEVICES if size in SIZES[:3] else DEVICES[:1]:
                yield Case(size, scale, device=device)


def layout(shown: Drawn, case: Case) -> Iterator[str]:
    """What is wrong with the words and areas of a screen."""
    frame, _ = frame_of(*case.size)
    yield from lint_text.faults(shown, frame.box, widths())
    yield from lint_text.broken_words(shown)
    yield from lint_areas.faults(shown.sheet, frame, case.scroll)
    yield from lint_focus.faults(shown, frame.box)


def _note(found: dict[str, list[str]], name: str, case: Case, faults: Iterator[str]) -> None:
    for fault in set(faults):
        found[f"{name}: {fault}"].append(str(case))
