"""What `data import` can read: the publishers' files of each kind, and what they give."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from game.occupations import bmo, fap, insertion, onet, pay, rome
from game.occupations.archive import File
from game.occupations.faults import DataError
from game.occupations.package import Entry
from game.sentences import fr

_ROME_4 = 400
"""File names say "v460" for version 60 of ROME 4.0, "v347" for ROME 3."""


class Dataset(NamedTuple):
    """One publisher's files. `optional` ones may be missing; `gives` is in French (`fr`).

    `release` is the pattern of all files that are published together, read or not: one that is
    cut tells that the download is.
    """

    name: str
    gives: str
    files: tuple[File, ...]
    optional: tuple[File, ...] = ()
    release: str = ""


DATASETS: Mapping[str, Dataset] = {
    dataset.name: dataset
    for dataset in (
        Dataset(
            "rome",
            fr("tous les métiers du ROME 4.0 (France Travail)"),
            tuple(rome.FILE.values()),
            (rome.VERSION,),
            "unix_*_utf8.csv",
        ),
        Dataset("onet", fr("les scores d'intérêts O*NET et les tables qui y mènent"), onet.FILES),
        Dataset("fap", fr("les familles professionnelles (Dares)"), fap.FILES),
        Dataset("bmo", fr("les projets de recrutement (France Travail)"), bmo.FILES),
        Dataset("dares-pay", fr("les salaires médians (Dares)"), pay.FILES),
        Dataset("insertion", fr("l'emploi après la formation (InserJeunes)"), insertion.FILES),
    )
}


def refuse_mixed(entries: Iterable[Entry]) -> None:
    """Raise DataError when files of ROME are of ROME 3, or of several versions."""
    versions = {v for entry in entries if (v := rome.version_of(entry.name)) is not None}
    if len(versions) > 1:
        raise DataError(
            "Les fichiers du ROME sont de plusieurs versions : {versions}. "
            "Donne une seule version, entière.",
            versions=", ".join(f"v{version}" for version in sorted(versions)),
        )
    if versions and min(versions) < _ROME_4:
        raise DataError(
            "Ces fichiers sont ceux du ROME 3 (v{version}) : il faut ceux du ROME 4.0, "
            "dont le nom finit par « _v460_utf8.csv » ou plus.",
            version=min(versions),
        )
