"""Fragments of YAML put where they belong, so that each example of the documentation can be run.

A fence « ```yaml etapes » holds a fragment of kind `etapes`: the steps of a scene. The kinds are
the methods of `Framed`; a second word, `echappe`, says that backslash escapes are to be read.
"""

import re
from pathlib import Path
from typing import NamedTuple

_FENCE = re.compile(r"^```yaml *(?P<info>[^\n]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)

HEADING = {
    "mission": "mission: essai",
    "title": "title: Une mission d'essai",
    "place": "place: montbeliard",
    "minutes": "minutes: {full: 8}",
    "summary": "summary: Pour essayer.",
    "trades": "trades: [I1302]",
    "cast": "cast: {nadia: nadia-benali, hugo: hugo-perrin}",
    "vars": (
        "vars:\n  ouvert: false\n  pieces: {is: 0, from: 0, to: 5}\n"
        "  outil: {one_of: [pince, cle], is: pince}"
    ),
    "start": "start: arrivee",
}

_DECISION = """\
      - choose: suite-{n}
        ask: Et maintenant ?
        options:
          - {{id: un, text: Le premier, shows: [diagnostiquer, planifier]}}
          - {{id: deux, text: Le second, shows: [inventer, animer, ecouter]}}
"""

REST = """\
  suite:
    title: La suite
    backdrop: atelier-robots
    steps:
      - set: {ouvert: true, outil: cle}
      - add: {pieces: 1}
      - nadia: Très bien.
        when: {var: ouvert}
      - hugo: Deux pièces ou plus.
        when: {all: [{var: pieces, at_least: 2}, {var: outil, is: cle}]}
""" + "".join(_DECISION.format(n=n) for n in range(5))

END = """\
      - end: fini
        title: C'est fini
"""


class Fragment(NamedTuple):
    """A fence of a document: its kind, the words after it, and what it holds."""

    kind: str
    words: tuple[str, ...]
    text: str

    def files(self) -> dict[str, str]:
        """The files of a content folder that it makes, by their path inside."""
        make = getattr(Framed, self.kind)
        text = self.text
        if "echappe" in self.words:
            text = re.sub(
                r"\\(u\w{4}|t)", lambda m: f"{m[0]}".encode().decode("unicode_escape"), text
            )
        made: dict[str, str] = make(text, self.words)
        return made


def fragments(document: str) -> list[Fragment]:
    """The YAML fences of a Markdown document, in order."""
    found = []
    for fence in _FENCE.finditer(document):
        kind, *words = fence["info"].split() or ["libre"]
        found.append(Fragment(kind, tuple(words), fence["body"]))
    return found


def mission(
    scenes: str, heading: dict[str, str] | None = None, rest: str = REST + END
) -> dict[str, str]:
    """The file of the mission `essai` with some scenes before the usual rest."""
    head = "\n".join({**HEADING, **(heading or {})}.values())
    return {"missions/essai/mission.yaml": f"{head}\nscenes:\n{scenes}{rest}"}


def scene(steps: str) -> str:
    head = "  arrivee:\n    title: Ici\n    backdrop: atelier-robots\n    steps:\n"
    return f"{head}{_indented(steps, 6)}      - go: suite\n"


class Framed:
    """The kinds of fragments, by the name that follows « ```yaml »."""

    @staticmethod
    def mission(text: str, words: tuple[str, ...]) -> dict[str, str]:
        """A whole mission; a second word is its folder."""
        folder = next((word for word in words if word != "echappe"), "essai")
        return {f"missions/{folder}/mission.yaml": text}

    @staticmethod
    def entete(text: str, words: tuple[str, ...]) -> dict[str, str]:
        """Some of the first keys of a mission, variables to add, and perhaps `scenes`; with the
        word `seul` they are all the scenes, and all the variables."""
        parts = re.split(r"^(?=\w)", text, flags=re.MULTILINE)
        keys = {part.split(":")[0]: part.rstrip("\n") for part in parts if part.strip()}
        scenes = keys.pop("scenes", "").removeprefix("scenes:\n")
        if "seul" not in words:
            keys["vars"] = HEADING["vars"] + keys.get("vars", "").removeprefix("vars:")
        rest = "" if "seul" in words else REST + END
        return mission(scenes + "\n" if scenes else scene("- recit: Nous y voilà.\n"), keys, rest)

    @staticmethod
    def scenes(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """What stands under `scenes:`; `suite` is there too."""
        return mission(_indented(text, 2))

    @staticmethod
    def etapes(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """Steps of a scene, which then goes to `suite`."""
        return mission(scene(text))

    @staticmethod
    def options(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """Options of a choice named `choix`."""
        head = "- choose: choix\n  ask: Que fais-tu ?\n  options:\n"
        return mission(scene(head + _indented(text, 4)))

    @staticmethod
    def points(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """Spots of an exploration named `tour`."""
        head = "- explore: tour\n  leave: Partir\n  spots:\n"
        return mission(scene(head + _indented(text, 4)))

    @staticmethod
    def personne(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """The file of a person, who then is part of the mission."""
        cast = {"cast": HEADING["cast"].replace("}", ", exemple: exemple}")}
        return {
            **mission(scene("- exemple: Bonjour.\n"), cast),
            "people/exemple.yaml": text,
        }

    @staticmethod
    def lieux(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """Places to add to places.yaml."""
        return {"places.yaml": text}

    @staticmethod
    def competences(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """Skills to add to skills.yaml."""
        return {"skills.yaml": text}

    @staticmethod
    def glossaire(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """Words to add to glossary.yaml."""
        return {"glossary.yaml": text}

    @staticmethod
    def questionnaire(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """A whole questionnaire."""
        return {"questionnaire.yaml": text}

    @staticmethod
    def niveau(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """A level of the gesture fault-finding."""
        return {"gestures/fault-finding/exemple.yaml": text}

    @staticmethod
    def fichier(text: str, words: tuple[str, ...]) -> dict[str, str]:
        """A file whose path follows."""
        return {words[0]: text}

    @staticmethod
    def distribution(text: str, _: tuple[str, ...]) -> dict[str, str]:
        """People by id with their gender: « nom: f ». They all are part of the mission."""
        pairs = dict(line.split(": ") for line in text.splitlines())
        members = "".join(f", {id}: {id}" for id in pairs)
        cast = {"cast": HEADING["cast"].replace("}", members + "}")}
        said = "".join(f"- {id}: Bonjour.\n" for id in pairs)
        people = {f"people/{id}.yaml": _person(id, gender) for id, gender in pairs.items()}
        return {**mission(scene(said), cast), **people}


def write(files: dict[str, str], content: Path) -> list[Path]:
    """Write files below a content folder; what is added to a shared file goes to its end."""
    paths = []
    for name, text in files.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        path.write_text(before + text, encoding="utf-8")
        paths.append(path)
    return paths


def _indented(text: str, by: int) -> str:
    return "".join(" " * by + line if line.strip() else line for line in text.splitlines(True))


def _person(id: str, gender: str) -> str:
    name, role = id.title(), "Technicienne" if gender == "f" else "Technicien"
    head = f"name: {name}\nrole: {role}\ntrade: I1302\ngender: {gender}\n"
    return f"{head}age: 40\nlevel: technician\nlook: {{skin: 3}}\n"
