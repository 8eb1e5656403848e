"""A small solver of resistive circuits: nodal analysis by removing one node after the other.

Removing a node of a resistive network leaves its neighbours joined two by two by the conductance
g1·g2/Σg (star-mesh transform, which is one step of Gauss elimination on the nodal matrix). Every
term is positive, so nothing is lost by rounding even between 0.01 Ω and 1 MΩ. Cost grows with
the number of nodes times the square of their neighbours: a motor starter takes well under 1 ms.

Potentials are complex, in volts: the real number of a direct voltage, or the root-mean-square
phasor of an alternating one. Resistances are in ohms.
"""

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias


class Branch(NamedTuple):
    """A resistance between two nodes; infinite ohms is a cut."""

    a: str
    b: str
    ohms: float


Potentials: TypeAlias = Mapping[str, complex]
_Mesh: TypeAlias = dict[str, dict[str, float]]


def potentials(branches: Iterable[Branch], fixed: Potentials) -> dict[str, complex]:
    """Volts at every node tied to a fixed one, fixed ones included; a floating node is absent.

    Raises ValueError when a branch has no positive resistance.
    """
    mesh = _mesh(branches)
    removed = [
        (node, _remove(mesh, node)) for node in _order(mesh, {n for n in mesh if n not in fixed})
    ]
    found = dict(fixed)
    for node, neighbours in reversed(removed):
        known = {n: g for n, g in neighbours.items() if n in found}
        if known:
            total = sum(known.values())
            found[node] = sum(g * found[n] for n, g in known.items()) / total
    return found


def resistance(branches: Iterable[Branch], a: str, b: str) -> float:
    """Ohms seen between two nodes of a dead circuit; infinite when nothing joins them."""
    if a == b:
        return 0.0
    mesh = _mesh(branches)
    for node in _order(mesh, set(mesh) - {a, b}):
        _remove(mesh, node)
    conductance = mesh.get(a, {}).get(b, 0.0)
    return 1 / conductance if conductance else math.inf


def current(branch: Branch, found: Potentials) -> complex:
    """Amperes from `a` to `b` through a branch of a solved circuit; none through a floating one."""
    if branch.a not in found or branch.b not in found:
        return 0j
    return (found[branch.a] - found[branch.b]) / branch.ohms


def _mesh(branches: Iterable[Branch]) -> _Mesh:
    """Conductance between each pair of neighbours, parallel branches added."""
    mesh: _Mesh = {}
    for a, b, ohms in branches:
        if ohms <= 0:
            raise ValueError(f"a branch needs a positive resistance: {a}, {b}")
        mesh.setdefault(a, {})
        mesh.setdefault(b, {})
        if a != b and math.isfinite(ohms):
            _join(mesh, a, b, 1 / ohms)
    return mesh


def _join(mesh: _Mesh, a: str, b: str, conductance: float) -> None:
    mesh[a][b] = mesh[b][a] = mesh[a].get(b, 0.0) + conductance


def _order(mesh: _Mesh, nodes: set[str]) -> Iterable[str]:
    """The nodes to remove, fewest neighbours first, which keeps the mesh sparse."""
    while nodes:
        node = min(nodes, key=lambda n: (len(mesh[n]), n))
        nodes.remove(node)
        yield node


def _remove(mesh: _Mesh, node: str) -> dict[str, float]:
    """Take a node out of the mesh and return what it was joined to."""
    neighbours = mesh.pop(node)
    total = sum(neighbours.values())
    for n in neighbours:
        del mesh[n][node]
    names = list(neighbours)
    for i, a in enumerate(names):
        for b in names[i + 1 :]:
            _join(mesh, a, b, neighbours[a] * neighbours[b] / total)
    return neighbours
