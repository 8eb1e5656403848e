import json
from pathlib import Path

import pytest

from game.occupations.build import build
from game.occupations.faults import DataError
from game.occupations.table import GENERATED, MANIFEST, SCORES, load, read_lines

READ = sorted({*GENERATED} - {SCORES})
"""The files that the game reads; the scores are read by an import."""


@pytest.fixture
def table(folder: Path, tmp_path: Path) -> Path:
    build(folder, tmp_path, choices=folder / "routes.jsonl")
    return tmp_path


def sentence(table: Path) -> str:
    with pytest.raises(DataError) as caught:
        load(table)
    assert "\n" not in caught.value.message
    return caught.value.message


def test_occupations_are_a_mapping_with_their_sources(table: Path) -> None:
    occupations = load(table)

    assert len(occupations) == 4
    assert "H2913" in occupations
    assert "Z9999" not in occupations
    assert occupations.sources["bmo-2025"].publisher == "France Travail, avec le Crédoc"
    assert occupations.macro_competences["300185"].letters == "IR"
    assert occupations.contexts == {"700": "Travail posté (2x8, 3x8)"}


def test_outcomes_of_a_diploma_come_with_cohort_and_source(table: Path) -> None:
    (bac,) = load(table)["I1302"].routes

    assert bac.insertion[0].cohort == "2022_2023"
    assert bac.insertion[0].source == "inserjeunes"
    assert bac.insertion[0].diploma == "Bac pro maintenance des équipements"


def test_every_missing_file_is_named(table: Path) -> None:
    for path in (table / name for name in (*READ, MANIFEST)):
        content = path.read_bytes()
        path.unlink()

        assert f"{path.name} » manque ou ne s'ouvre pas" in sentence(table)
        path.write_bytes(content)


def test_every_truncated_file_is_refused(table: Path) -> None:
    for path in (table / name for name in READ):
        content = path.read_bytes()
        path.write_bytes(
            content[: content.rindex(b"\n", 0, -1) + 1] if b"\n" in content[:-1] else b""
        )

        assert f"{path.name} » n'est pas complet" in sentence(table)
        path.write_bytes(content)


def test_every_damaged_line_is_named(table: Path) -> None:
    for path in (table / name for name in READ):
        content = path.read_bytes()
        path.write_bytes(b"{" + content[1:].replace(b'"', b"'", 1))

        assert f"{path.name} » est abîmé à la ligne 1" in sentence(table)
        path.write_bytes(content)


@pytest.mark.parametrize("name", ["occupations.jsonl", "routes.jsonl", "diplomas.jsonl"])
def test_a_line_without_its_keys_is_damaged(table: Path, name: str) -> None:
    path = table / name
    _, rest = path.read_bytes().split(b"\n", 1)
    path.write_bytes(b"{}\n" + rest)

    assert f"{name} » est abîmé à la ligne 1" in sentence(table)


def test_a_reference_to_nothing_is_damage(table: Path) -> None:
    path = table / "occupations.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"domain":"H29"', b'"domain":"H99"'))

    assert "occupations.jsonl » est abîmé à la ligne 2" in sentence(table)


def test_a_wrong_encoding_is_damage(table: Path) -> None:
    (table / "pay.jsonl").write_bytes("é".encode("latin-1"))

    assert "pay.jsonl » est abîmé :" in sentence(table)


@pytest.mark.parametrize("manifest", ["[]", '{"format": 0, "rows": {}}'])
def test_another_format_is_refused(table: Path, manifest: str) -> None:
    (table / MANIFEST).write_text(manifest, encoding="utf-8")

    assert "d'un autre format" in sentence(table)


def test_a_manifest_that_is_no_json_is_damage(table: Path) -> None:
    (table / MANIFEST).write_text("{", encoding="utf-8")

    assert f"{MANIFEST} » est abîmé" in sentence(table)


def test_lines_have_sorted_keys_to_be_read_in_a_review(table: Path) -> None:
    for path in table.glob("*.jsonl"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert list(json.loads(line)) == sorted(json.loads(line))


def test_our_labels_stand_in_place_of_the_names_of_families(table: Path, tmp_path: Path) -> None:
    ours = tmp_path / "ours"
    ours.mkdir()
    (ours / "families.jsonl").write_text(
        '{"codes":["D1X33","D2Z42"],"label":"Soudage"}\n', encoding="utf-8"
    )

    welder = load(table, ours)["H2913"]

    assert welder.recruitment is not None
    assert welder.recruitment.name == "Soudage"
    assert welder.pay is not None
    assert welder.pay.name == "Soudage"
    assert load(table)["H2913"].recruitment == welder.recruitment._replace(name="Soudeurs")


def test_damaged_labels_leave_the_published_names(table: Path) -> None:
    (table / "families.jsonl").write_text("[]\n", encoding="utf-8")

    assert load(table)["H2913"].pay is not None


def test_all_lines_can_be_read_as_they_are(table: Path) -> None:
    lines = read_lines(table)

    assert lines[SCORES][0] == {"rome3": "H1206", "scores": [4, 7, 2, 1, 3, 3]}
    assert len(lines["occupations.jsonl"]) == 4

    (table / SCORES).unlink()
    with pytest.raises(DataError, match="manque ou ne s'ouvre pas"):
        read_lines(table)
