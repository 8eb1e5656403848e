"""The command `data`: facts on occupations, imported by whoever has newer ones."""

import argparse
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.app.checking_tools import add_language
from game.app.checking_tools import language as language_of_answers
from game.occupations.datasets import DATASETS
from game.sentences import fr, joined

if TYPE_CHECKING:
    from game.canvas.language import Language
    from game.occupations.remarks import Remark
    from game.occupations.store import Kept, Store


def add_data_tools(commands: Any) -> None:
    """Give the command line `data` and its steps."""
    data = commands.add_parser("data", help=fr("les faits sur les métiers"))
    add_language(data)
    steps = data.add_subparsers(title=fr("étapes"), metavar=fr("ÉTAPE"), required=True)
    taken = steps.add_parser(
        "import",
        help=fr("prendre les faits les plus récents, depuis les fichiers publiés"),
        epilog=joined(*(joined(d.name, d.gives, by=" — ") for d in DATASETS.values()), by=" · "),
    )
    taken.add_argument("name", choices=list(DATASETS), help=fr("ce que contiennent les fichiers"))
    taken.add_argument("download", type=Path, metavar=fr("DOSSIER_OU_ARCHIVE"))
    taken.add_argument("--all", action="store_true", help=fr("dire tout ce qui n'a pas été relié"))
    taken.set_defaults(run=_guarded(_import))
    status = steps.add_parser("status", help=fr("dire d'où viennent les faits et leur date"))
    status.set_defaults(run=_guarded(_status))
    removed = steps.add_parser("remove", help=fr("revenir aux faits livrés avec le jeu"))
    removed.add_argument(
        "names", nargs="*", choices=[*DATASETS, []], metavar=fr("NOM"), help=fr("tout sinon")
    )
    removed.set_defaults(run=_guarded(_remove))
    shown = steps.add_parser("show", help=fr("tout ce que le jeu sait d'un métier"))
    shown.add_argument("code", help=fr("par exemple H2916"))
    shown.set_defaults(run=_guarded(_show))
    built = steps.add_parser(
        "build", help=fr("refaire la table livrée depuis les fichiers publics")
    )
    built.add_argument("folder", type=Path, help=fr("dossier des fichiers publics"))
    built.add_argument("--out", type=Path, default=None, help=fr("dossier de la table"))
    built.set_defaults(run=_guarded(_build))


def _guarded(run: "Callable[[argparse.Namespace, Language], int]") -> Callable[..., int]:
    """Tell what stops a step in one sentence, in the language of the answers."""

    def guarded(parsed: argparse.Namespace) -> int:
        from game.occupations.faults import DataError

        language = _language(parsed.language)
        try:
            return run(parsed, language)
        except DataError as fault:
            return _sorry(fault.said(language.tr))
        except OSError as fault:
            words = language.tr("Impossible de lire ou d'écrire {name}.")
            return _sorry(words.format(name=fault.filename or "le disque"))
        except KeyboardInterrupt:
            return _sorry(
                language.tr("Arrêté. La même commande reprendra après le dernier fichier terminé.")
            )

    return guarded


def _language(asked: str | None) -> "Language":
    from game.app.world import CONTENT
    from game.content.languages import Languages

    return Languages(CONTENT).language(language_of_answers(asked))


def _store() -> "Store":
    from game.app import settings
    from game.occupations.store import Store

    return Store(settings.home())


@contextmanager
def _alone(store: "Store") -> Iterator[None]:
    """Hold the store's lock: two imports at once would undo each other."""
    from game.app.disk import InUse, open_file
    from game.occupations.faults import DataError

    store.folder.mkdir(parents=True, exist_ok=True)
    lock = store.folder / "lock"
    lock.touch()
    try:
        held = open_file(lock)
    except InUse:
        raise DataError("Un autre import est en cours : attends qu'il soit fini.") from None
    try:
        yield
    finally:
        os.close(held)


def _import(parsed: argparse.Namespace, language: "Language") -> int:
    from datetime import date

    from game.app.progress_bar import Bar
    from game.app.world import CONTENT
    from game.occupations.importing import import_data

    store, bar, tr = _store(), Bar(sys.stderr), language.tr
    with _alone(store):
        try:
            found = import_data(
                parsed.name,
                parsed.download,
                store,
                CONTENT / "occupations",
                date.today().isoformat(),
                bar,
            )
        finally:
            bar.wipe()
    source = found.source
    _say(f"{source.title} — {source.publisher}, {source.version}, {source.date}, {source.licence}.")
    if found.kept:
        _say(tr("Déjà là, de la fois précédente : {n} fichiers.").format(n=found.kept))
    words = tr("Fichiers lus : {files}. Métiers que le jeu connaît : {n}.")
    _say(words.format(files=found.files, n=language.number(found.occupations)))
    _remarks(found.remarks, language, whole=parsed.all)
    return 0


def _remarks(remarks: "tuple[Remark, ...]", language: "Language", *, whole: bool) -> None:
    """Tell what did not join: how many of each kind, and the first ones."""
    tr = language.tr
    if not remarks:
        _say(tr("Tout a été relié."))
        return
    kinds = Counter(remark.kind(tr) for remark in remarks)
    _say(tr("Ce qui n'a pas été relié :"))
    for kind, count in kinds.items():
        _say(f"  {count} {kind}")
    for remark in remarks if whole else ():
        _say(f"    {remark.said(tr)}")
    if not whole:
        _say(tr("La liste entière : la même commande avec --all."))


def _status(_: argparse.Namespace, language: "Language") -> int:
    from game.app.world import CONTENT
    from game.occupations.faults import DataError
    from game.occupations.store import known
    from game.occupations.table import load

    store, tr = _store(), language.tr
    current = store.current
    for dataset in DATASETS.values():
        kept = current.sources.get(dataset.name)
        words = tr("{name} : {about}")
        _say(words.format(name=dataset.name, about=_kept(kept, language)))
    if store.table is not None:
        try:
            load(store.table)
        except DataError as fault:
            _say(fault.said(tr))
            _say(tr("Le jeu prend donc sa propre table."))
    table = known(CONTENT / "occupations", store)
    _say(tr("Le jeu connaît {n} métiers. Sources :").format(n=language.number(len(table))))
    for source in table.sources.values():
        _say(f"  {source.attribution} ({source.version}, {source.date}, {source.licence})")
    return 0


def _kept(kept: "Kept | None", language: "Language") -> str:
    if kept is None:
        return language.tr("celles du jeu")
    words = language.tr("importé le {day}, version {version}, {date}, {licence}")
    return words.format(
        day=kept.imported, version=kept.version, date=kept.date, licence=kept.licence
    )


def _remove(parsed: argparse.Namespace, language: "Language") -> int:
    from game.app.world import CONTENT
    from game.occupations.importing import remove_data

    store = _store()
    names = tuple(parsed.names) or tuple(DATASETS)
    with _alone(store):
        remove_data(names, store, CONTENT / "occupations")
    _say(language.tr("C'est fait : {names}.").format(names=", ".join(names)))
    return 0


def _show(parsed: argparse.Namespace, language: "Language") -> int:
    from game.app.data_sheet import sheet
    from game.app.world import CONTENT
    from game.occupations.store import known

    store = _store()
    table = known(CONTENT / "occupations", store)
    found = table.get(parsed.code.upper())
    if found is None:
        return _sorry(language.tr("Le jeu ne connaît pas {code}.").format(code=parsed.code))
    for line in sheet(found, table, store.table, language):
        _say(line)
    return 0


def _build(parsed: argparse.Namespace, language: "Language") -> int:
    from game.app.progress_bar import Bar
    from game.app.world import CONTENT
    from game.occupations.build import build

    bar = Bar(sys.stderr)
    try:
        report = build(parsed.folder, parsed.out or CONTENT / "occupations", progress=bar)
    finally:
        bar.wipe()
    made = language.tr("{n} métiers, {bytes} octets.")
    _say(made.format(n=language.number(report.occupations), bytes=language.number(report.bytes)))
    for remark in report.remarks:
        _say(remark.said(language.tr))
    return 0


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")


def _sorry(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1
