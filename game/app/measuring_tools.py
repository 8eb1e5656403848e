"""`walk` and `measure`: what random players and simulated pupils find in missions."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.sentences import fr

if TYPE_CHECKING:
    from game.authoring.walk_file import Walk
    from game.content.library import Library
    from game.session.catalogue import Catalogue
    from game.story.conditions import Route

OCCUPATIONS = "occupations"
"""What to measure instead of missions."""
COUNT, PUPILS, BETA = 10_000, 2_000, 1.2
_USAGE = fr("""%(prog)s [MISSION…] [--count N] [--route full|short|both] [--format json]
       %(prog)s record MISSION FICHIER [--seed N] [--from JOURNAL]
       %(prog)s test [FICHIER…]""")
_ABOUT = fr("Sans mission nommée : toutes. « record » écrit un parcours, « test » en rejoue.")


def add_measuring_tools(commands: Any) -> None:
    """Give the command line `walk` and `measure`."""
    walk = commands.add_parser(
        "walk",
        help=fr("faire jouer des milliers de joueurs au hasard"),
        usage=_USAGE,
        description=_ABOUT,
    )
    walk.add_argument("words", nargs="*", metavar="MISSION", help=fr("le nom de son dossier"))
    walk.add_argument("--count", type=_some, default=COUNT, help=fr("combien de parcours (10000)"))
    walk.add_argument("--seed", type=_whole, default=1, help=fr("la graine du hasard (1)"))
    walk.add_argument("--route", choices=("full", "short", "both"), help=fr("les deux sinon"))
    walk.add_argument("--format", choices=("text", "json"), default="text")
    walk.add_argument(
        "--from",
        dest="journal",
        type=Path,
        metavar=fr("JOURNAL"),
        help=fr("d'une partie (.jsonl) ou d'un parcours (.walk) à refaire"),
    )
    walk.set_defaults(run=_walk)
    measure = commands.add_parser(
        "measure", help=fr("ce que les missions mesurent, avec des élèves simulés")
    )
    measure.add_argument(
        "missions",
        nargs="*",
        metavar="MISSION",
        help=fr("toutes sinon ; « occupations » : la justesse des profils de métiers"),
    )
    measure.add_argument("--pupils", type=_some, default=PUPILS, help=fr("élèves simulés (2000)"))
    measure.add_argument("--beta", type=_beta, default=BETA, help=fr("netteté des choix (1.2)"))
    measure.add_argument("--seed", type=_whole, default=1, help=fr("la graine du hasard (1)"))
    measure.add_argument(
        "--jobs", type=_whole, default=0, help=fr("processus (autant que possible)")
    )
    measure.add_argument(
        "--picture", type=Path, metavar=fr("FICHIER.svg"), help=fr("dessiner les courbes")
    )
    measure.set_defaults(run=_measure)


def _whole(text: str) -> int:
    if not text.isdecimal() or int(text) > 10_000_000:
        raise argparse.ArgumentTypeError(fr("il faut un nombre entier"))
    return int(text)


def _some(text: str) -> int:
    count = _whole(text)
    if not count:
        raise argparse.ArgumentTypeError(fr("il en faut au moins 1"))
    return count


def _beta(text: str) -> float:
    try:
        beta = float(text.replace(",", "."))
    except ValueError:
        beta = 0.0
    if not 0.05 <= beta <= 20.0:
        raise argparse.ArgumentTypeError(fr("il faut un nombre entre 0,05 et 20, comme 1.2"))
    return beta


def _walk(parsed: argparse.Namespace) -> int:
    first, *words = parsed.words or [""]
    if first == "test":
        return _told(_test, words)
    if first == "record":
        return _told(_record, parsed, words)
    return _told(_report, parsed)


def _told(run: Callable[..., int], *arguments: object) -> int:
    """Run a tool; what stops it is told in French, without a traceback."""
    from game.authoring.missions import FaultyError, UnknownMissionError
    from game.content.diagnostics import render

    try:
        return run(*arguments)
    except FaultyError as fault:
        sys.stderr.write(render(fault.faults))
        return _sorry(str(fault))
    except UnknownMissionError as fault:
        return _sorry(str(fault))
    except UnicodeDecodeError:
        return _sorry("Ce fichier n'est pas un texte en UTF-8.")
    except OSError as fault:
        return _sorry(f"Impossible d'ouvrir {fault.filename}.")


def _report(parsed: argparse.Namespace) -> int:
    import json

    from game.authoring.walk_report import as_data, as_text
    from game.authoring.walks import search, walk_many

    named = _named(parsed.words)
    library, catalogue = _content(named)
    reports, stuck = [], False
    for name in named or library.missions:
        mission = library.missions[name]
        walked = [
            walk_many(mission.program, catalogue, route, parsed.count, parsed.seed)
            for route in _routes(library, name, parsed.route or "both")
        ]
        for found in walked:
            search(mission.program, catalogue, found)
            stuck = stuck or bool(found.stuck or (found.searched and found.searched.faults))
        if parsed.format == "text":
            sys.stdout.write(as_text(mission, walked) + "\n")
        reports.append(as_data(mission, walked))
    if parsed.format == "json":
        sys.stdout.write(json.dumps(reports, ensure_ascii=False, indent=1) + "\n")
    return 1 if stuck else 0


def _record(parsed: argparse.Namespace, words: Sequence[str]) -> int:
    if len(words) != 2:
        return _sorry("Il faut une mission et un fichier : walk record MISSION FICHIER")
    from game.app.world import CONTENT
    from game.authoring.missions import mission_file

    name = mission_file(CONTENT, words[0]).parent.name
    _, catalogue = _content([name])
    out = Path(words[1])
    if parsed.journal is not None and parsed.journal.suffix == ".walk":
        walk = _again(catalogue, parsed.journal)
    elif parsed.journal is not None:
        walk = _from_journal(catalogue, parsed.journal)
    else:
        walk = _at_random(catalogue, name, parsed.route or "full", parsed.seed)
    if walk is None:
        return 1
    if name not in dict(walk.missions):
        return _sorry(f"Ce journal n'entre pas dans la mission {name}.")
    out.write_text(walk.text(), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{out} : {len(walk.steps)} lignes.\n")
    return 0


def _at_random(catalogue: "Catalogue", name: str, route: "Route", seed: int) -> "Walk | None":
    from game.authoring.walk_record import NoEndError, record_at_random

    if route == "both":
        route = "full"
    try:
        return record_at_random(catalogue, name, route, seed)
    except NoEndError:
        _sorry("Ce joueur au hasard n'arrive à aucune fin : essaie une autre graine.")
        return None


def _again(catalogue: "Catalogue", path: Path) -> "Walk | None":
    """The decisions of an older walk, with what is read now on the way."""
    from game.authoring.walk_file import Unreadable, read_walk
    from game.authoring.walk_record import record_again
    from game.story.errors import Refused

    try:
        return record_again(catalogue, read_walk(path.read_text(encoding="utf-8")))
    except (Unreadable, Refused, ValueError):
        _sorry(f"Les décisions de {path} ne sont plus offertes : « walk test » dit où.")
        return None


def _from_journal(catalogue: "Catalogue", path: Path) -> "Walk | None":
    from game.app.save_lines import read_contents
    from game.authoring.walk_record import record_journal

    try:
        contents = read_contents(path.read_bytes())
    except ValueError:
        _sorry(f"{path} n'est pas le journal d'une partie.")
        return None
    walk, lost = record_journal(catalogue, contents.header.seed, contents.records)
    if lost:
        _sorry("Les missions ont changé : une partie du journal n'a pas pu être suivie.")
    return walk


def _measure(parsed: argparse.Namespace) -> int:
    if parsed.missions[:1] == [OCCUPATIONS]:
        from game.app.accuracy_tool import measure_occupations

        return measure_occupations(parsed.missions[1:])
    return _told(_measured, parsed)


def _measured(parsed: argparse.Namespace) -> int:
    from game.app.world import ASSETS, CONTENT
    from game.authoring.bench import measure
    from game.authoring.bench_picture import as_picture
    from game.authoring.bench_report import as_text
    from game.authoring.crew import Crew, Setting
    from game.authoring.places import library_with_places
    from game.authoring.study import study
    from game.gestures.registry import GESTURES
    from game.occupations.profiled import all_profiled
    from game.occupations.table import load

    library, places = library_with_places(CONTENT, ASSETS, GESTURES)
    occupations = all_profiled(load(CONTENT / "occupations"))
    catalogue = library.catalogue(GESTURES)
    names = _named(parsed.missions) or list(library.missions)
    with Crew(Setting(catalogue, tuple(names), occupations), parsed.jobs) as crew:
        benches = measure(
            crew,
            pupils=parsed.pupils,
            beta=parsed.beta,
            seed=parsed.seed,
            curves=parsed.picture is not None,
        )
        rest = study(crew, benches, pupils=parsed.pupils)
    sys.stdout.write(as_text(benches, places, rest) + "\n")
    if parsed.picture is not None:
        picture = as_picture(benches, rest)
        parsed.picture.write_text(picture, encoding="utf-8", newline="\n")
        sys.stdout.write(f"{parsed.picture} est dessiné.\n")
    return 0


def _test(words: Sequence[str]) -> int:
    from game.authoring.walk_file import Unreadable, read_walk
    from game.authoring.walk_replay import Difference, first_difference
    from game.content.workshop import shown

    paths = [path for word in words or _shipped_walks() for path in _walk_files(Path(word))]
    texts = {path: path.read_text(encoding="utf-8") for path in paths}
    _, catalogue = _content(_entered(texts.values()))
    failed = 0
    for path, text in texts.items():
        aged = ""
        try:
            walk = read_walk(text)
            found = first_difference(catalogue, walk)
            aged = _aged(catalogue, walk, path, holds=found is None)
        except Unreadable as fault:
            found = Difference(fault.line, fault.message, fault.hint)
        if found is not None:
            failed += 1
            sys.stdout.write(found.rendered(shown(path), text) + "\n")
        sys.stdout.write(aged)
    good = len(paths) - failed
    sys.stdout.write(f"{good} sur {len(paths)} parcours mènent où c'est écrit.\n")
    return 1 if failed else 0


def _entered(texts: Iterable[str]) -> list[str]:
    """The missions that walks enter, as far as they can be read."""
    steps = (line.split() for text in texts for line in text.splitlines())
    return sorted({words[1] for words in steps if words[:1] == ["enter"] and len(words) == 3})


def _aged(catalogue: "Catalogue", walk: "Walk", path: Path, *, holds: bool) -> str:
    """What to know of a walk that was recorded on other content; "" for one of today's."""
    from game.content.workshop import shown

    names = [name for name, _ in walk.missions if name in catalogue.programs]
    today = "+".join(dict.fromkeys(catalogue.programs[name].hash for name in names))
    if not names or walk.hash in ("", today):
        return ""
    file = shown(path)
    still = "il mène toujours où c'est écrit" if holds else "il n'y mène plus"
    return (
        f"{file} : la mission a changé depuis l'enregistrement, {still}.\n"
        "  Pour l'enregistrer de nouveau : python main.py walk record"
        f" {names[0]} {file} --from {file}\n"
    )


def _shipped_walks() -> list[str]:
    from game.app.world import CONTENT, ROOT

    return [str(folder) for folder in (CONTENT, ROOT / "tests" / "walks") if folder.is_dir()]


def _walk_files(path: Path) -> Iterator[Path]:
    """A file, or all walks below a folder."""
    if path.is_dir():
        yield from sorted(path.rglob("*.walk"))
    else:
        yield path


def _content(missions: Sequence[str] | None) -> "tuple[Library, Catalogue]":
    """The content; with `missions`, faults of the others do not matter."""
    from game.app.settings import cache
    from game.app.world import ASSETS, CONTENT
    from game.authoring.missions import library
    from game.gestures.registry import GESTURES

    shelf = library(CONTENT, ASSETS, GESTURES, missions, cache())
    return shelf, shelf.catalogue(GESTURES)


def _named(words: Sequence[str]) -> list[str] | None:
    """The missions that are named, None for none."""
    from game.app.world import CONTENT
    from game.authoring.missions import mission_file

    names = [mission_file(CONTENT, word).parent.name for word in words]
    return list(dict.fromkeys(names)) or None


def _routes(library: "Library", name: str, wanted: str) -> "list[Route]":
    from game.authoring.reach import has_short_route

    short = has_short_route(library.missions[name].program)
    routes: list[Route] = ["full", "short"] if short else ["full"]
    return [route for route in routes if wanted in ("both", route)]


def _sorry(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1
