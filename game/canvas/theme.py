"""The palette of the art direction (section 2) and what each colour is for."""

from functools import lru_cache

INK = "#0B1628"
N800, N700, N600, N500 = "#11213A", "#1A3152", "#27466F", "#3A6291"
A400, A300, A200, A100 = "#6C90B5", "#A3BDD3", "#CBDAE6", "#E6EEF3"
P50, P100, P200, P300, P400, P600 = "#FFFCF5", "#FBF4E6", "#F3E7CF", "#E4D2AF", "#C9B084", "#6B5A3C"
M900, M700, M600, M500 = "#6E1F06", "#A5370A", "#C9490C", "#EE6A1B"
M400, M300, M200, M100 = "#FF8F2E", "#FFB74D", "#FFD98C", "#FFF0CC"
S700, S500, S300, S100 = "#1D5A43", "#2F7D5D", "#8CC3A4", "#DCEFE3"
D700, D600, D400, D200 = "#0E4A50", "#14656B", "#3E9AA0", "#A9D8D8"
V700, V600, V400 = "#6B1A36", "#8A2446", "#B94A6C"
COMTE = "#E8B84A"
STEEL_LIGHT, STEEL, STEEL_DARK = "#C3D1DD", "#8FA6BC", "#5E7893"

#: the six ways of acting: (word, what it means, colour on paper, colour on night)
WAYS: dict[str, tuple[str, str, str, str]] = {
    "R": ("Fabriquer", "construire, réparer, manier des outils", "#B8420B", "#FF9A4D"),
    "I": ("Comprendre", "observer, mesurer, résoudre des énigmes", "#1B5E96", "#7FBDEB"),
    "A": ("Imaginer", "dessiner, inventer, soigner le beau geste", "#85347A", "#E3A0D6"),
    "S": ("Aider", "expliquer, écouter, faire équipe", "#1D6B4B", "#7FD1A8"),
    "E": ("Entraîner", "décider, convaincre, lancer un projet", "#7D5A00", "#F2C94C"),
    "C": ("Organiser", "classer, vérifier, suivre une méthode", "#475569", "#B8C7D9"),
}


@lru_cache(maxsize=1024)
def mix(a: str, b: str, t: float) -> str:
    """The colour at t in 0..1 between two "#RRGGBB" colours."""
    pairs = zip((1, 3, 5), (1, 3, 5), strict=True)
    channels = (
        round(int(a[i : i + 2], 16) * (1 - t) + int(b[j : j + 2], 16) * t) for i, j in pairs
    )
    return "#" + "".join(f"{c:02X}" for c in channels)


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    """WCAG 2 contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)
