import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.gestures.fault_finding.nodal import Branch, current, potentials, resistance

NODES = "abcdef"

ohms = st.floats(0.001, 1e6)
nodes = st.sampled_from(NODES)
networks = st.lists(st.builds(Branch, nodes, nodes, ohms), max_size=14)
volts = st.complex_numbers(max_magnitude=400, allow_nan=False, allow_infinity=False)
fixtures = st.dictionaries(nodes, volts, min_size=1, max_size=3)


def test_a_divider_halves_the_voltage() -> None:
    found = potentials([Branch("top", "mid", 10), Branch("mid", "0", 10)], {"top": 24, "0": 0})
    assert found["mid"] == pytest.approx(12)


def test_resistances_in_series_add_and_in_parallel_share() -> None:
    ring = [Branch("a", "b", 10), Branch("b", "c", 20), Branch("a", "c", 30)]
    assert resistance(ring, "a", "c") == pytest.approx(15)


def test_a_balanced_bridge_has_no_voltage_across_it() -> None:
    bridge = [
        Branch("+", "a", 10),
        Branch("a", "0", 20),
        Branch("+", "b", 100),
        Branch("b", "0", 200),
        Branch("a", "b", 5),
    ]
    found = potentials(bridge, {"+": 12, "0": 0})
    assert found["a"] == pytest.approx(found["b"])


def test_a_node_that_no_source_reaches_floats() -> None:
    found = potentials([Branch("a", "b", 1), Branch("+", "c", 1)], {"+": 24})
    assert set(found) == {"+", "c"}


def test_an_infinite_resistance_is_a_cut() -> None:
    cut = [Branch("a", "b", math.inf)]
    assert resistance(cut, "a", "b") == math.inf
    assert "b" not in potentials(cut, {"a": 24})
    assert current(cut[0], {"a": 24}) == 0


def test_nothing_joins_nodes_that_no_branch_names() -> None:
    assert resistance([], "a", "b") == math.inf


def test_a_point_has_no_resistance_to_itself() -> None:
    assert resistance([Branch("a", "b", 3)], "a", "a") == 0


def test_a_branch_without_resistance_is_refused() -> None:
    with pytest.raises(ValueError, match="positive"):
        potentials([Branch("a", "b", 0)], {"a": 1})


@settings(deadline=None)
@given(networks, fixtures)
def test_currents_cancel_at_every_free_node(
    network: list[Branch], fixed: dict[str, complex]
) -> None:
    found = potentials(network, fixed)
    for node in found.keys() - fixed.keys():
        flows = [current(b, found) for b in network if b.a != b.b and b.a == node]
        flows += [-current(b, found) for b in network if b.a != b.b and b.b == node]
        assert abs(sum(flows)) <= 1e-6 * max(1.0, *(abs(flow) for flow in flows))


@settings(deadline=None)
@given(networks, fixtures)
def test_the_sources_give_the_power_that_the_branches_burn(
    network: list[Branch], fixed: dict[str, complex]
) -> None:
    found = potentials(network, fixed)
    wires = [b for b in network if b.a != b.b]
    burnt = sum(abs(current(b, found)) ** 2 * b.ohms for b in wires)
    given_out = 0j
    for b in wires:
        flow = current(b, found)
        if b.a in fixed:
            given_out += fixed[b.a] * flow.conjugate()
        if b.b in fixed:
            given_out -= fixed[b.b] * flow.conjugate()
    assert abs(given_out - burnt) <= 1e-6 * max(1.0, burnt)


@settings(deadline=None)
@given(networks, nodes, nodes)
def test_resistance_is_what_a_volt_over_its_current_says(
    network: list[Branch], a: str, b: str
) -> None:
    ohms_seen = resistance(network, a, b)
    assert ohms_seen == pytest.approx(resistance(network, b, a))
    if a == b or math.isinf(ohms_seen):
        return
    found = potentials(network, {a: 1, b: 0})
    leaving = sum(
        current(x, found) * (1 if x.a == a else -1)
        for x in network
        if x.a != x.b and a in (x.a, x.b)
    )
    assert ohms_seen * leaving == pytest.approx(1, rel=1e-6)
