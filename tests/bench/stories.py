"""Generated libraries of any size: the shipped people, places and skills, and long missions."""

import shutil
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

SHARED = (
    *("skills.yaml", "places.yaml", "people/nadia-benali.yaml", "people/hugo-perrin.yaml"),
    *("occupations/occupations.jsonl", "occupations/macro_competences.jsonl"),
)
"""What the missions use of the shipped content."""

HEAD = """\
mission: {name}
title: Une longue histoire
place: montbeliard
minutes: {{full: 10}}
summary: Elle sert à mesurer.
trades: [I1302]
cast: {{nadia: nadia-benali, hugo: hugo-perrin}}
vars:
  pieces: 0
start: s0
scenes:
"""
SCENE = """\
  s{n}:
    title: Scène {n}
    backdrop: atelier-robots
    steps:
      - nadia: La ligne {n} vient de s'arrêter. Plus rien ne bouge.
      - hugo (focus): On regarde ensemble ? Le camion part à 16 heures.
      - recit: Un voyant rouge clignote au loin.
      - choose: c{n}
        ask: Par quoi on commence ?
        options:
          - id: chercher
            text: Chercher la cause au multimètre
            shows: [diagnostiquer]
            add: {{pieces: 1}}
            go: s{a}
          - id: prevenir
            text: Prévenir l'équipe et répartir les tâches
            shows: [animer]
            when: {{var: pieces, at_least: 1}}
            why_not: Il faut d'abord chercher.
            go: s{b}
          - id: noter
            text: Noter l'heure dans le cahier
            shows: [planifier]
            then:
              - nadia: Bien vu.
            go: s{c}
"""
END = "  s{n}:\n    steps:\n      - end: fin\n        title: C'est fini\n"

INK_HEAD = "VAR pieces = 0\n-> s0\n"
INK_SCENE = """\
=== s{n}
# nadia
La ligne {n} vient de s'arrêter. Plus rien ne bouge.
# hugo focus
On regarde ensemble ? Le camion part à 16 heures.
Un voyant rouge clignote au loin.
Par quoi on commence ?
+ [Chercher la cause au multimètre] # diagnostiquer
  ~ pieces = pieces + 1
  -> s{a}
+ {{pieces >= 1}} [Prévenir l'équipe et répartir les tâches] # animer
  -> s{b}
+ [Noter l'heure dans le cahier] # planifier
  Bien vu.
  -> s{c}
"""
INK_END = "=== s{n}\nC'est fini\n-> END\n"


def story(scenes: int, name: str = "longue") -> str:
    """A mission whose scenes lead on to near and far ones, the last of them to the end."""
    return "".join((HEAD.format(name=name), *_scenes(SCENE, scenes), END.format(n=scenes)))


def ink(scenes: int) -> str:
    """The same story for ink."""
    return "".join((INK_HEAD, *_scenes(INK_SCENE, scenes), INK_END.format(n=scenes)))


def _scenes(form: str, scenes: int) -> Iterator[str]:
    for n in range(scenes):
        yield form.format(n=n, a=n + 1, b=min(n + 7, scenes), c=min(2 * n + 1, scenes))


def library(folder: Path, scenes: int, files: int = 1) -> Path:
    """A content folder with so many scenes, shared out among missions of one file each."""
    for name in SHARED:
        copy = folder / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "content" / name, copy)
    for i in range(files):
        name = f"longue-{i}"
        mission = folder / "missions" / name / "mission.yaml"
        mission.parent.mkdir(parents=True)
        mission.write_text(story(scenes // files, name), encoding="utf-8")
    return folder
