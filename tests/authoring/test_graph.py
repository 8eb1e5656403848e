import re
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from game.app.cli import main
from game.authoring.graph import graph
from game.authoring.graph_card import card_of
from game.authoring.graph_counts import Counts, count
from game.authoring.graph_labels import Box, settle
from game.authoring.graph_layout import MissingLibraryError, place
from game.authoring.graph_mermaid import mermaid_of
from game.authoring.graph_story import Story, story_of
from game.authoring.graph_svg import svg_of
from game.authoring.graph_wires import wires_of
from game.authoring.graph_words import cut, told, width
from game.authoring.missions import FaultyError, UnknownMissionError
from game.content.library import Mission
from game.gestures.registry import GESTURES
from game.story.conditions import All, Any, Compared, Not, OnRoute, Taken, Var, Visited
from game.story.program import Branch, Call, Case, End, Go, Program, Scene, Variable, Vary
from tests.authoring.graphs import COUNTED, SKILLS, ladder, sample
from tests.machine import shipped

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"
SVG = "{http://www.w3.org/2000/svg}"


def story(of: Mission) -> Story:
    return story_of(of, SKILLS)


def counted(of: Mission, walks: int = 200) -> Counts:
    return count(of.program, COUNTED, walks)


def test_scenes_come_with_what_they_offer_and_endings_apart() -> None:
    nodes = {node.id: node for node in story(sample()).nodes}
    assert list(nodes) == [
        *("debut", "aparte", "atelier", "oubliee", "fin"),
        *("end/jamais", "end/bravo"),
    ]
    assert nodes["debut"].start
    assert nodes["debut"].letters == "RIS"
    assert [part.kind for part in nodes["atelier"].parts] == ["explore", "gesture"]
    assert [nodes["debut"].short, nodes["atelier"].short, nodes["fin"].short] == [True, False, True]
    assert [id for id, node in nodes.items() if node.called] == ["aparte"]
    assert [id for id, node in nodes.items() if node.ending] == ["end/jamais", "end/bravo"]


def test_what_no_path_leads_to_is_known() -> None:
    lost = [node.id for node in story(sample()).nodes if not node.reached]
    assert lost == ["oubliee", "end/jamais"]


def test_ways_say_why_they_are_taken() -> None:
    ways = {(w.source, w.target, w.kind, w.words) for w in story(sample()).ways}
    assert ways == {
        ("debut", "aparte", "call", "Expliquer à l'équipe"),
        ("debut", "atelier", "option", "Expliquer à l'équipe"),
        ("debut", "atelier", "option", "Regarder de près ce qui bloque"),
        ("debut", "fin", "go", "route courte"),
        ("debut", "atelier", "go", ""),
        ("atelier", "fin", "option", "La sortie"),
        ("atelier", "fin", "go", ""),
        ("oubliee", "end/jamais", "go", ""),
        ("fin", "end/bravo", "go", ""),
    }


def test_walks_count_what_they_pass_and_go_on_one_from_the_other() -> None:
    counts = counted(sample())
    taken = counts.taken
    assert counts.unended == 0
    assert counts.scenes["debut"] == counts.scenes["fin"] == 200
    assert taken["c/a"] + taken["c/b"] + taken["c/c"] == 200
    assert taken["c/b"] == taken["c/b/1"] == taken["c/b/2"] == counts.scenes["aparte"]
    assert taken["debut/3"] + taken["debut/4"] == taken["c/c"]
    assert counts.scenes["atelier"] == taken["x/sortie"] == 200 - taken["debut/3"]
    assert taken["bravo"] == 200
    assert "jamais" not in taken
    assert "oubliee" not in counts.scenes


def test_walks_are_the_same_with_the_same_seed_and_differ_with_another() -> None:
    program = sample().program
    assert count(program, COUNTED, 50, seed=4) == count(program, COUNTED, 50, seed=4)
    assert count(program, COUNTED, 50, seed=4) != count(program, COUNTED, 50, seed=5)


def test_conditions_are_told_in_words() -> None:
    asked = All((Var("zele", at_least=2, at_most=4), Not(Var("vu")), Var("ton", "calme")))
    assert told(asked) == "2 ≤ zele ≤ 4 et sauf vu et ton = calme"
    assert told(Any((Taken("a/b"), Visited("hall", 2), Visited("hall")))) == (
        "a/b fait ou hall vu 2 fois ou hall vu"
    )
    assert told(Var("ok", equals=False)) == "ok = non"
    assert told(Any((Compared("a", "b"), Compared("a", "b", more=True)))) == "a = b ou a > b"
    assert told(OnRoute("full")) == "route complète"
    assert told(None) == ""


def test_words_are_cut_to_the_room() -> None:
    long = "Regarder de très près ce qui bloque le tapis roulant"
    short = cut(long, 150, 13)
    assert short.endswith("…")
    assert width(short, 13) <= 150
    assert long.startswith(short.removesuffix("…"))
    assert cut("Court", 150, 13) == "Court"
    assert width(cut("Anticonstitutionnellement", 60, 13), 13) <= 60


def test_the_picture_is_sound_and_tells_all_that_it_should() -> None:
    mission = sample()
    picture = svg_of(story(mission), counted(mission), ASSETS)
    texts = [t.text or "" for t in ET.fromstring(picture).iter(f"{SVG}text")]
    for wanted in ("Scène debut", "Exploration", "Geste", "Tout repart", "route courte", "suite"):
        assert wanted in texts, wanted
    assert any(t.startswith("Attendre <sans") for t in texts)
    assert "Fabriquer" in texts
    assert 'href="#way-R"' in picture
    assert "@font-face" in picture


def test_everything_is_inside_the_picture() -> None:
    told = shipped().library.missions["ligne-arretee"]
    drawn = story_of(told, shipped().library.skills)
    picture = ET.fromstring(svg_of(drawn, count(told.program, GESTURES, 50), ASSETS))
    (group,) = picture.findall(f"{SVG}g")
    moved = float(group.attrib["transform"].removeprefix("translate(").split()[0])
    boxes = [box.attrib for box in group.iter(f"{SVG}rect") if "x" in box.attrib]
    lefts = [moved + float(box["x"]) for box in boxes]
    rights = [at + float(box["width"]) for at, box in zip(lefts, boxes, strict=True)]
    assert min(lefts) >= 0
    assert max(rights) <= float(picture.attrib["width"])


@pytest.mark.parametrize("size", [10, 100])
def test_no_card_covers_another_and_no_label_is_off_its_line(size: int) -> None:
    mission = ladder(size)
    drawn, counts = story(mission), counted(mission, 20)
    cards = {node.id: card_of(node, counts) for node in drawn.nodes}
    wires = wires_of(drawn.ways, counts, cards)
    placed = place({id: (c.width, c.height) for id, c in cards.items()}, [w.link for w in wires])
    boxes = [Box(*placed.centres[id], c.width, c.height) for id, c in cards.items()]
    assert not [1 for i, one in enumerate(boxes) for two in boxes[:i] if one.overlap(two)]
    centres = settle([(r, w.label) for w, r in zip(wires, placed.routes, strict=True)], boxes)
    labels = [Box(x, y, *w.label) for w, (x, y) in zip(wires, centres, strict=True)]
    crowded = [1 for i, one in enumerate(labels) for two in labels[:i] if one.overlap(two)]
    covered = [1 for one in labels for box in boxes if one.overlap(box) > one.width]
    assert len(crowded) + len(covered) <= len(labels) / 20


def test_a_label_keeps_off_a_card_in_the_middle_of_its_line() -> None:
    card = Box(50, 0, 40, 20)
    ((x, y),) = settle([(((0, 0), (200, 0)), (30, 10))], [card])
    assert y == 0
    assert not Box(x, y, 30, 10).overlap(card)
    assert settle([(((5, 5), (5, 5)), (30, 10))], []) == [(5, 5)]


def test_mermaid_needs_no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "graphlay", None)
    mission = sample()
    text = mermaid_of(story(mission), counted(mission))
    assert text.startswith('---\ntitle: "Un essai"\n---\nflowchart TD\n')
    assert re.search(r"n0\[.*Attendre #lt;sans rien faire#gt;", text)
    assert re.search(r"n6\(\[\"⚑ Tout repart · 200\"\]\)", text)
    assert re.search(r"n0 -\.->\|\"Expliquer à l'équipe · \d+\"\| n1", text)
    assert "class n3,n5 lost" in text
    with pytest.raises(MissingLibraryError, match="pip install graphlay"):
        place({"a": (10, 10)}, [])


def test_the_command_writes_a_picture_or_mermaid(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "histoire.svg"
    assert main(["graph", "ligne-arretee", "--out", str(out), "--walks", "20"]) == 0
    ET.parse(out)
    capsys.readouterr()
    assert main(["graph", "ligne-arretee", "--walks", "20"]) == 0
    assert "flowchart TD" in capsys.readouterr().out


def test_the_command_says_what_it_cannot_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments, answer in (
        (["ligne-arrete"], "Tu voulais dire « ligne-arretee » ?"),
        (["ligne-arretee", "--out", "a.png"], ".svg ou .mmd"),
        (["ligne-arretee", "--walks", "2", "--out", str(tmp_path / "x" / "a.mmd")], "Impossible"),
    ):
        assert main(["graph", *arguments]) == 1
        assert answer in capsys.readouterr().err.replace("\u00a0", " ")


def test_faulty_content_is_not_drawn(tmp_path: Path) -> None:
    folder = tmp_path / "missions" / "essai"
    folder.mkdir(parents=True)
    (folder / "mission.yaml").write_text("mission: essai\n", encoding="utf-8")
    with pytest.raises(FaultyError):
        graph(tmp_path, ASSETS, GESTURES, "essai", picture=False, walks=1)
    with pytest.raises(UnknownMissionError):
        graph(tmp_path, ASSETS, GESTURES, "autre", picture=False, walks=1)


def test_cases_turns_and_snippets_are_drawn_where_they_lead() -> None:
    steps = (
        Branch("b", (Case("b/1", Var("vu")), Case("b/2"))),
        Vary("v", ("v/1",)),
        Call("u", "u"),
        End("fin", "Fin"),
    )
    program = Program(
        "essai",
        "",
        "a",
        {
            "a": Scene("a", steps, "A"),
            "b/1": Scene("b/1", (Go("b/1/1", "a"),), hidden=True),
            "b/2": Scene("b/2", (), hidden=True),
            "v/1": Scene("v/1", (Go("v/1/1", "a"),), hidden=True),
            "u": Scene("u", (Call("u/2", "u/s"),), hidden=True, snippet="s"),
            "u/s": Scene("u/s", (), "S", within="u", snippet="s"),
        },
        {"vu": Variable(False)},
        {},
    )
    ways = story(replace(sample(), program=program)).ways
    assert [(way.source, way.target, way.kind, way.words) for way in ways] == [
        ("a", "a", "option", "vu"),
        ("a", "a", "go", ""),
        ("a", "u/s", "call", ""),
        ("a", "end/fin", "go", ""),
    ]
