"""What the map shows: places with their missions, and what this sitting already visited."""

from collections.abc import Callable, Collection

from game.app.chart import Chart
from game.canvas.language import as_written
from game.content.library import Library, Mission, Place
from game.screens.map_view import MapView, PlaceState, PlaceView

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
    by_place = {mission.place: mission for mission in library.missions.values()}
    places = tuple(
        _place(library, chart, place, by_place.get(place.id), done, tr)
        for place in library.places.values()
        if place.id in chart.towns
    )
    marks = [(name, *chart.towns[town]) for town, name in LANDMARKS.items() if town in chart.towns]
    return MapView(places, selected, chart.aspect, tuple(marks), chart.rivers, has_passport)


def first_place(library: Library, done: Collection[str]) -> str:
    """The place to propose: the first one open and not done, else any open one."""
    missions = list(library.missions.values())
    todo = [m for m in missions if m.id not in done] or missions
    return todo[0].place if todo else next(iter(library.places))


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
        gestures=len(mission.gestures),
        picture=f"places/vignette-{place.id}",
    )


def guides(library: Library, mission: Mission, tr: Callable[[str], str] = as_written) -> str:
    """The first names of the cast: "Nadia, Hugo, Lucie et Yanis"."""
    *names, last = [library.people[person].name.split()[0] for person in mission.cast.values()]
    return tr("{names} et {last}").format(names=", ".join(names), last=last) if names else last
