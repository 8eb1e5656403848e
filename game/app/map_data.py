"""What the map shows: places with their missions, and what this sitting already visited."""

from collections.abc import Callable, Collection

from game.app import suggestions
from game.app.chart import Chart, chart_of
from game.app.world import ASSETS
from game.canvas.language import as_written
from game.content.library import Library, Mission, Place
from game.screens.map_view import MapView, PlaceState, PlaceView
from game.session.sitting import Session

#: towns of the map picture shown for orientation, with their names
LANDMARKS = {"auxerre": "Auxerre", "macon": "Mâcon", "lons-le-saunier": "Lons-le-Saunier"}


def map_view(
    library: Library,
    chart: Chart,
    selected: str,
    done: Collection[str],
    *,
    has_passport: bool,
    tr: Callable[[str], str] = as_written,
) -> MapView:
    """`done` holds the ids of finished missions; `tr` tells who guides in the player's language."""
    places = tuple(
        _place(
            library,
            chart,
            place,
            library.missions.get(mission_at(library, place.id, done)),
            done,
            tr,
        )
        for place in library.places.values()
        if place.id in chart.towns
    )
    marks = [(name, *chart.towns[town]) for town, name in LANDMARKS.items() if town in chart.towns]
    return MapView(places, selected, chart.aspect, tuple(marks), chart.rivers, has_passport)


def map_of(library: Library, session: Session, place: str, tr: Callable[[str], str]) -> MapView:
    """The map as a sitting sees it, with a place chosen."""
    done = {f.mission for f in session.finished}
    made, chart = len(session.made) > 0, chart_of(ASSETS)
    shown = map_view(library, chart, place, done, has_passport=made, tr=tr)
    order = suggestions.in_order(library, session)
    reasons = suggestions.suggested(library, session, order)
    ends = {f.mission: f.ending for f in session.finished}
    places = tuple(
        p._replace(
            reason=reasons.get(p.mission, ""),
            ending=suggestions.ending_of(library.missions[p.mission], ends[p.mission])
            if p.mission in ends
            else "",
        )
        for p in shown.places
    )
    return shown._replace(
        places=places,
        asks=bool(library.items),
        path=suggestions.path(library, order),
        brief=suggestions.brief(library, order),
    )


class Maps:
    """The map of a sitting, made anew only when something it tells of changed.

    To say what would teach most takes more time than to draw a screen.
    """

    def __init__(self) -> None:
        self._made: tuple[Library, Session, object, MapView] | None = None

    def of(
        self, library: Library, session: Session, place: str, tr: Callable[[str], str]
    ) -> MapView:
        """As `map_of`. Libraries and sittings are compared as things: they never change."""
        made = self._made
        if (
            made is None
            or made[0] is not library
            or made[1] is not session
            or made[2] != (place, tr)
        ):
            made = (library, session, (place, tr), map_of(library, session, place, tr))
            self._made = made
        return made[3]


def mission_at(library: Library, place: str, done: Collection[str]) -> str:
    """The id of the mission that a place offers; "" where there is none yet.

    Of several, the first that is not finished; the first of all once they all are.
    """
    here = [mission.id for mission in library.missions.values() if mission.place == place]
    return next((id for id in here if id not in done), here[0] if here else "")


def offered(session: Session, library: Library, place: str) -> str:
    """The mission that a place offers in a sitting: the one of its card."""
    return mission_at(library, place, {finished.mission for finished in session.finished})


def first_place(library: Library, session: Session) -> str:
    """The place to propose: at first the shortest mission, then what would teach most."""
    missions = sorted(library.missions.values(), key=lambda m: m.minutes.full)
    left = suggestions.in_order(library, session) if len(session.made) else ()
    proposed = [*left, *missions]
    return proposed[0].place if proposed else next(iter(library.places))


def _place(
    library: Library,
    chart: Chart,
    place: Place,
    mission: Mission | None,
    done: Collection[str],
    tr: Callable[[str], str],
) -> PlaceView:
    x, y = chart.towns[place.id]
    view = PlaceView(place.id, place.town, place.title, place.summary, place.icon, x, y, "coming")
    view = view._replace(picture=f"places/vignette-{place.id}")
    if mission is None:
        refused = [r for r in library.refused.values() if r.place == place.id]
        return view._replace(
            in_repair=bool(refused),
            mission_title=refused[0].title if refused else "",
        )
    state: PlaceState = "done" if mission.id in done else "open"
    return view._replace(
        state=state,
        mission=mission.id,
        mission_title=mission.title,
        summary=mission.summary,
        minutes=mission.minutes.full,
        minutes_short=mission.minutes.short or 0,
        guides=guides(library, mission, tr),
        guide=next(iter(mission.cast.values()), ""),
        gestures=len(mission.gestures),
    )


def guides(library: Library, mission: Mission, tr: Callable[[str], str] = as_written) -> str:
    """Who guides, by first name: "Nadia, Hugo et Yanis te guident"; "" where nobody does."""
    names = [library.people[person].name.split()[0] for person in mission.cast.values()]
    if len(names) < 2:
        return tr("{name} te guide").format(name=names[0]) if names else ""
    together = tr("{names} et {last}").format(names=", ".join(names[:-1]), last=names[-1])
    return tr("{names} te guident").format(names=together)
