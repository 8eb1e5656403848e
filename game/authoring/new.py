"""`new`: a mission, a person or a gesture's level to start from, that pass `check` as they are."""

import re
from collections.abc import Mapping
from pathlib import Path
from string import Template

from game.content.library import Library, Person
from game.content.schema import NAME_PATTERN
from game.content.schema_steps import BESIDE, NARRATOR, STEP_KEYS
from game.content.spelling import did_you_mean, slug

_TEMPLATES = Path(__file__).parent / "templates"
_ROLES = {"f": "Technicienne de maintenance", "m": "Technicien de maintenance"}
_COPIED = (
    "# Un niveau recopié de « {model} », à transformer.\n"
    "# Vérifier : python main.py check content/gestures/{gesture}\n"
)


class NotMadeError(Exception):
    """Nothing was written; the message, in French, says why."""


def new_mission(content: Path, library: Library, name: str) -> Path:
    """Write `missions/<name>/mission.yaml`."""
    _named(name)
    one, two = _two_people(library)
    used = {mission.place for mission in library.missions.values()}
    places = sorted(library.places, key=lambda place: (place in used, place))
    if not places:
        raise NotMadeError("Il faut d'abord un lieu dans content/places.yaml.")
    aliases = _alias(one), _alias(two)
    if aliases[0] == aliases[1]:
        aliases = aliases[0], "collegue"
    words = {
        "slug": name,
        "title": _titled(name),
        "place": places[0],
        "trades": ", ".join(dict.fromkeys((one.trade, two.trade))),
        "one": aliases[0],
        "two": aliases[1],
        "one_id": one.id,
        "two_id": two.id,
        "two_name": two.name.split()[0],
    }
    return _written(content / "missions" / name / "mission.yaml", _filled("mission.yaml", words))


def new_person(content: Path, library: Library, name: str) -> Path:
    """Write `people/<name>.yaml`: a woman or a man, so that the cast stays balanced."""
    _named(name)
    women = sum(person.gender == "f" for person in library.people.values())
    gender = "f" if 2 * women <= len(library.people) else "m"
    full = " ".join(part.capitalize() for part in re.split("[-_]", name))
    words = {"name": full, "role": _ROLES[gender], "gender": gender}
    return _written(content / "people" / f"{name}.yaml", _filled("person.yaml", words))


def new_level(content: Path, library: Library, gesture: str, name: str) -> Path:
    """Write `gestures/<gesture>/<name>.yaml`, a copy of the gesture's shortest level."""
    _named(name)
    names = [level for of, level in library.levels if of == gesture]
    levels = {level: content / "gestures" / gesture / f"{level}.yaml" for level in names}
    if not levels:
        known = sorted({of for of, _ in library.levels})
        hint = did_you_mean(gesture, known) or f"Possible\u00a0: {', '.join(known)}."
        raise NotMadeError(f"Geste inconnu «\u00a0{gesture}\u00a0». {hint}")
    texts = {level: path.read_text(encoding="utf-8") for level, path in levels.items()}
    model = min(texts, key=lambda level: (len(texts[level]), level))
    head = _COPIED.format(model=model, gesture=gesture)
    return _written(content / "gestures" / gesture / f"{name}.yaml", head + texts[model])


def _named(name: str) -> None:
    if re.fullmatch(NAME_PATTERN, name):
        return
    better = slug(name).replace("_", "-")
    hint = f" Essaie «\u00a0{better}\u00a0»." if re.fullmatch(NAME_PATTERN, better) else ""
    raise NotMadeError(
        "Un nom n'a que des minuscules sans accent, des chiffres et des tirets"
        f"\u00a0: «\u00a0{name}\u00a0» ne convient pas.{hint}"
    )


def _two_people(library: Library) -> tuple[Person, Person]:
    """A woman and a man, or the first two."""
    people = sorted(library.people.values(), key=lambda person: person.id)
    if len(people) < 2:
        raise NotMadeError("Il faut d'abord deux personnes dans content/people/.")
    women = [person for person in people if person.gender == "f"]
    men = [person for person in people if person.gender == "m"]
    return (women[0], men[0]) if women and men else (people[0], people[1])


def _alias(person: Person) -> str:
    first = re.split("[-_]", person.id)[0]
    return person.id if first in (*STEP_KEYS, *BESIDE, NARRATOR) else first


def _titled(name: str) -> str:
    return name.replace("-", " ").replace("_", " ").capitalize()


def _filled(template: str, words: Mapping[str, str]) -> str:
    return Template((_TEMPLATES / template).read_text(encoding="utf-8")).substitute(words)


def _written(path: Path, text: str) -> Path:
    """Write a new file, never over another one."""
    if path.exists():
        raise NotMadeError(f"{path} existe déjà\u00a0: rien n'a été écrit.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError:
        raise NotMadeError(f"Impossible d'écrire {path}.") from None
    return path
