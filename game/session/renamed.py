"""Names that a mission's author changed, and declared: journals of before go by them still."""

from game.session.catalogue import Catalogue
from game.session.record import Record


def in_new_words(catalogue: Catalogue, record: Record) -> Record:
    """The record with the names of today (see `Program.renamed`)."""
    program = catalogue.programs.get(record.mission)
    if program is None or not program.renamed:
        return record

    def of_today(part: str) -> str:
        return program.renamed.get(f"{record.at}/{part}", part).rpartition("/")[2]

    return record._replace(
        at=program.renamed.get(record.at, record.at),
        picked=of_today(record.picked) if record.kind != "enter" else record.picked,
        offered=tuple(map(of_today, record.offered)),
    )
