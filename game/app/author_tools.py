"""The commands for authors. Each imports its tool only when it is run: `play` must start fast."""

import argparse
import sys
from pathlib import Path
from typing import Any

from game.app.sheet_tool import add_sheet_tool
from game.sentences import fr

WALKS = 1000


def add_author_tools(commands: Any) -> None:
    """Give the command line the tools of `game.authoring`."""
    graph = commands.add_parser("graph", help=fr("dessiner l'histoire d'une mission"))
    graph.add_argument("mission", help=fr("le nom de son dossier"))
    graph.add_argument(
        "--out",
        type=Path,
        metavar=fr("FICHIER"),
        help=fr(".svg ou .mmd (sinon, Mermaid à l'écran)"),
    )
    graph.add_argument("--walks", type=_count, default=WALKS, help=fr("parcours au hasard (1000)"))
    graph.set_defaults(run=_graph)
    add_sheet_tool(commands)
    schema = commands.add_parser("schema", help=fr("refaire les schémas JSON pour les éditeurs"))
    schema.add_argument("--out", type=Path, metavar=fr("DOSSIER"), help=fr("sinon, content/schema"))
    schema.set_defaults(run=_schema)
    ids = commands.add_parser(
        "ids", help=fr("donner des identifiants aux répliques qui n'en ont pas")
    )
    ids.add_argument(
        "mission", nargs="?", default="", help=fr("le nom de son dossier (toutes sinon)")
    )
    ids.add_argument("--write", action="store_true", help=fr("écrire, au lieu de montrer"))
    ids.set_defaults(run=_ids)
    new = commands.add_parser("new", help=fr("commencer une mission, une personne ou un niveau"))
    kinds = new.add_subparsers(title=fr("quoi"), metavar=fr("QUOI"), required=True)
    mission = kinds.add_parser("mission", help=fr("une petite mission complète, à transformer"))
    mission.add_argument("name", metavar=fr("NOM"), help=fr("par exemple ma-mission"))
    mission.set_defaults(run=_new, kind="mission", gesture="")
    person = kinds.add_parser("person", help=fr("une personne au travail"))
    person.add_argument("name", metavar=fr("NOM"), help=fr("par exemple lea-martin"))
    person.set_defaults(run=_new, kind="person", gesture="")
    level = kinds.add_parser(
        "gesture-level", help=fr("un niveau d'un geste, recopié du plus court")
    )
    level.add_argument("gesture", metavar=fr("GESTE"), help=fr("par exemple fault-finding"))
    level.add_argument("name", metavar=fr("NOM"), help=fr("par exemple pompe-bloquee"))
    level.set_defaults(run=_new, kind="gesture-level")
    sounds = commands.add_parser("sounds", help=fr("refaire les sons du jeu et leur table"))
    sounds.add_argument("--out", type=Path, metavar=fr("DOSSIER"), help=fr("sinon, assets/sounds"))
    sounds.set_defaults(run=_sounds)


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 1_000_000:
        raise argparse.ArgumentTypeError(fr("il faut un nombre entier, au moins 1"))
    return int(text)


def _graph(parsed: argparse.Namespace) -> int:
    from game.app.world import ASSETS, CONTENT
    from game.authoring.graph import graph
    from game.authoring.graph_layout import MissingLibraryError
    from game.authoring.missions import FaultyError, UnknownMissionError
    from game.gestures.registry import GESTURES

    out: Path | None = parsed.out
    if out is not None and out.suffix not in (".svg", ".mmd"):
        return _sorry(f"Le nom « {out} » doit finir par .svg ou .mmd.")
    picture = out is not None and out.suffix == ".svg"
    try:
        drawing = graph(
            CONTENT, ASSETS, GESTURES, parsed.mission, picture=picture, walks=parsed.walks
        )
        if out is not None:
            out.write_text(drawing, encoding="utf-8", newline="\n")
    except FaultyError as fault:
        return _faulty(fault)
    except (UnknownMissionError, MissingLibraryError) as fault:
        return _sorry(str(fault))
    except OSError:
        return _sorry(f"Impossible d'écrire {out}.")
    sys.stdout.write(drawing if out is None else f"{out} est écrit.\n")
    return 0


def _schema(parsed: argparse.Namespace) -> int:
    from game.app.world import ASSETS, CONTENT
    from game.authoring.missions import FaultyError, library
    from game.authoring.schema import schemas, write
    from game.content.stock import read_stock
    from game.gestures.registry import GESTURES

    out: Path = parsed.out or CONTENT / "schema"
    try:
        made = schemas(library(CONTENT, ASSETS, GESTURES), read_stock(ASSETS), GESTURES)
        write(out, made)
    except FaultyError as fault:
        return _faulty(fault)
    except OSError:
        return _sorry(f"Impossible d'écrire dans {out}.")
    sys.stdout.write(f"{len(made)} schémas dans {out}.\n")
    return 0


def _new(parsed: argparse.Namespace) -> int:
    from game.app.world import ASSETS, CONTENT
    from game.authoring.missions import FaultyError, library
    from game.authoring.new import NotMadeError, new_level, new_mission, new_person
    from game.gestures.registry import GESTURES

    try:
        shelf = library(CONTENT, ASSETS, GESTURES, ())
        if parsed.kind == "mission":
            made = new_mission(CONTENT, shelf, parsed.name)
        elif parsed.kind == "person":
            made = new_person(CONTENT, shelf, parsed.name)
        else:
            made = new_level(CONTENT, shelf, parsed.gesture, parsed.name)
    except FaultyError as fault:
        return _faulty(fault)
    except NotMadeError as fault:
        return _sorry(str(fault))
    sys.stdout.write(f"{made} est prêt. Ouvre-le dans ton éditeur de texte.\n")
    return 0


def _ids(parsed: argparse.Namespace) -> int:
    from game.app.world import ASSETS, CONTENT
    from game.authoring.ids import IdsError, named, write
    from game.authoring.missions import FaultyError, UnknownMissionError, mission_file
    from game.gestures.registry import GESTURES

    try:
        missions_first = ("missions/*/mission.yaml", "snippets/*.yaml")
        files = [path for files in missions_first for path in sorted(CONTENT.glob(files))]
        if parsed.mission:
            files = [mission_file(CONTENT, parsed.mission)]
        missions = [named(CONTENT, ASSETS, GESTURES, path) for path in files]
        for mission in missions:
            if parsed.write and mission.lacking:
                write(mission)
            elif mission.lacking:
                sys.stdout.write(mission.diff)
    except FaultyError as fault:
        return _faulty(fault)
    except (IdsError, UnknownMissionError) as fault:
        return _sorry(str(fault))
    except OSError as fault:
        return _sorry(f"Impossible de lire ou d'écrire {fault.filename}.")
    sys.stdout.write(f"{_told_ids(sum(m.lacking for m in missions), parsed.write)}\n")
    return 0


def _told_ids(count: int, written: bool) -> str:
    if not count:
        return "Il ne manque aucun identifiant."
    several = "s" if count > 1 else ""
    if written:
        return f"{count} identifiant{several} ajouté{several}."
    return f"{count} identifiant{several} à ajouter\u00a0: « --write » les écrit."


def _faulty(fault: Any) -> int:
    from game.content.diagnostics import render

    sys.stderr.write(f"{render(fault.faults)}\n")
    return _sorry(str(fault))


def _sorry(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1


def _sounds(parsed: argparse.Namespace) -> int:
    from game.app.world import ASSETS

    try:
        from game.synthesis.files import write
    except ImportError:
        return _sorry("Il faut numpy et soundfile : pip install -e .[dev]")
    rows = write(parsed.out or ASSETS / "sounds")
    sys.stdout.write(f"{len(rows)} sons, {sum(row.bytes for row in rows)} octets.\n")
    return 0
