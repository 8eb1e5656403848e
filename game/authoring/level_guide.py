"""The authors' pages on gestures: what each is, its criteria, every key of its levels, an example.

They are made from the forms of the gestures and the shortest level of each; a test says when they
are out of date.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from game.gestures.form import (
    Either,
    Flag,
    Form,
    Group,
    List,
    Number,
    Table,
    Text,
    Whole,
    Word,
    needed,
)
from game.gestures.protocol import Gesture


def write_guide(folder: Path, content: Path, gestures: Mapping[str, Gesture]) -> tuple[Path, ...]:
    """Write one page a gesture; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, gesture in gestures.items():
        path = folder / f"{name}.md"
        path.write_text(page(gesture, content), encoding="utf-8")
        written.append(path)
    return tuple(written)


def page(gesture: Gesture, content: Path) -> str:
    """The page of a gesture, in Markdown."""
    levels = sorted((content / "gestures" / gesture.name).glob("*.yaml"))
    texts = {path.stem: path.read_text(encoding="utf-8") for path in levels}
    model = min(texts, key=lambda name: (len(texts[name]), name))
    criteria = "\n".join(f"| `{c.id}` | {c.label} |" for c in gesture.criteria)
    keys = "\n".join(f"| `{path}` | {kind} | {says} |" for path, kind, says in rows(gesture.form))
    return f"""# {gesture.title} (`{gesture.name}`)

![{gesture.title}]({gesture.name}.png)

Cette page est faite par `python main.py gesture --guide`.

```
python main.py gesture {gesture.name} {model}
python main.py new gesture-level {gesture.name} mon-niveau
```

| critère | ce qu'il montre |
| --- | --- |
{criteria}

## Les clés d'un niveau

Une clé entre parenthèses peut manquer. `*` est un nom que tu donnes, `[]` un élément d'une liste.

| clé | sorte | ce qu'elle dit |
| --- | --- | --- |
{keys}

## Un exemple : `{model}`

Niveaux livrés : {", ".join(f"`{name}`" for name in texts)}.

```yaml
{texts[model].strip()}
```
"""


def rows(form: Group) -> list[tuple[str, str, str]]:
    """(key with what holds it, kind, meaning) of every field, in the order of the form."""
    return list(_rows(form, ""))


def _rows(form: Group, above: str) -> Iterator[tuple[str, str, str]]:
    for key, field in form.fields.items():
        path = f"{above}{key}"
        yield (path if needed(field) else f"({path})"), _kind(field), field.says
        yield from _inside(field, path)


def _inside(form: Form, path: str) -> Iterator[tuple[str, str, str]]:
    match form:
        case Group():
            yield from _rows(form, f"{path}.")
        case List(of=Group() as of):
            yield from _rows(of, f"{path}[].")
        case Table(of=Group() as of):
            yield from _rows(of, f"{path}.*.")
        case _:
            return


def _kind(form: Form) -> str:
    match form:
        case Text():
            return "texte"
        case Whole(least=least, most=most):
            return f"entier de {least} à {most}"
        case Number(least=least, most=most):
            return f"nombre de {_told(least)} à {_told(most)}"
        case Flag():
            return "`true` ou `false`"
        case Word(known=known):
            return ", ".join(f"`{word}`" for word in known)
        case List(of=of):
            return "liste" if isinstance(of, Group) else f"liste ({_kind(of)})"
        case Table(of=of):
            return "noms" if isinstance(of, Group) else f"noms ({_kind(of)})"
        case Either(of=forms):
            return " ou ".join(_kind(of) for of in forms)
        case Group():
            return "groupe"


def _told(number: float) -> str:
    return f"{number:g}".replace(".", ",")
