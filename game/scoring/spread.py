"""Handing out reasons so that neighbours do not say the same: the strongest pairs first."""

from collections.abc import Mapping, Sequence


def spread(wants: Sequence[Mapping[str, float]]) -> list[str | None]:
    """Give each row a key of its own, none twice; None where none is left.

    Each row maps the keys that it could take to their worth. The strongest pairs are made first;
    then whoever got nothing is served all the same if others can do with another of their keys,
    so that no other way of handing out serves more rows.
    """
    pairs = sorted(
        ((-worth, row, key) for row, want in enumerate(wants) for key, worth in want.items())
    )
    owners: dict[str, int] = {}
    for _, row, key in pairs:
        if key not in owners and row not in owners.values():
            owners[key] = row
    for row in range(len(wants)):
        if row not in owners.values():
            _make_room(wants, row, owners, set())
    given = {row: key for key, row in owners.items()}
    return [given.get(row) for row in range(len(wants))]


def _make_room(
    wants: Sequence[Mapping[str, float]], row: int, owners: dict[str, int], asked: set[str]
) -> bool:
    """Serve a row, moving others on to another of their keys; says whether that was possible.

    No key is asked for twice, so this ends; whoever had a key still has one.
    """
    for key in sorted(wants[row], key=lambda key: (-wants[row][key], key)):
        if key in asked:
            continue
        asked.add(key)
        if key not in owners or _make_room(wants, owners[key], owners, asked):
            owners[key] = row
            return True
    return False
