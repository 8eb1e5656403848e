"""What visitors of a stand see, and what the one who keeps it counts with."""

from collections.abc import Callable

from game.canvas.areas import Sheet
from game.screens import attract, stand_counts, stand_places, still_there
from game.screens.attract import AttractView
from game.screens.languages import Languages
from game.screens.stand_places import PlacesView, Workshop
from game.screens.ui import Ui

TWO = Languages((("fr", "Français"), ("en", "English")), "fr")
PLACES = PlacesView(
    (
        Workshop("meule", "Poligny", "La meule qui sonne creux", "places/vignette-poligny", 4),
        Workshop(
            "virole", "Le Creusot", "La virole de quarante tonnes", "places/vignette-dijon", 3
        ),
    ),
    has_passport=True,
)

Screen = Callable[[Ui], Sheet]

VISITORS: dict[str, Screen] = {
    "attract": lambda ui: attract.draw(AttractView(TWO, "Forum des métiers de Dijon"), ui),
    "attract-early": lambda ui: attract.draw(AttractView(TWO, ready=False), ui),
    "attract-french": lambda ui: attract.draw(AttractView(), ui),
    "counts": stand_counts.draw,
    "places": lambda ui: stand_places.draw(PLACES, ui),
    "place": lambda ui: stand_places.draw(PlacesView(PLACES.workshops[:1]), ui),
    "still-there": lambda ui: still_there.draw(15, ui),
}
