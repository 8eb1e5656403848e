from pathlib import Path

import pytest

from game.occupations.build import build
from game.occupations.faults import DataError
from game.occupations.remarks import NO_JOB_FAMILY, NO_PAY, Remark
from game.occupations.table import load
from tests.occupations.archives import write_archive


@pytest.fixture(scope="module")
def built(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("table")
    build(folder, out, choices=folder / "routes.jsonl")
    return out


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_the_table_holds_the_industrial_occupations(built: Path) -> None:
    assert list(load(built)) == ["H1206", "H2913", "H2916", "I1302"]


def test_an_occupation_carries_its_facts(built: Path) -> None:
    welder = load(built)["H2916"]

    assert (welder.feminine, welder.masculine) == ("Soudeuse TIG", "Soudeur TIG")
    assert welder.recruitment is not None
    assert welder.recruitment.projects == 50
    assert [other.family for other in welder.other_recruitment] == ["D6X70"]
    assert welder.pay is not None
    assert welder.pay.euros == 1746
    assert [diploma.name for diploma in welder.routes] == [
        "Titre pro Soudeur",
        "CAP Réalisations industrielles",
    ]


def test_competences_are_counted_most_needed_first(built: Path) -> None:
    skills = load(built)["H2913"].skills

    assert [(s.code, s.competences, s.core) for s in skills] == [
        ("300182", 2, 1),
        ("300490", 1, 0),
    ]


def test_the_same_files_give_the_same_table(folder: Path, built: Path, tmp_path: Path) -> None:
    build(folder, tmp_path, choices=built / "routes.jsonl")

    assert files(tmp_path) == files(built)


def test_the_choice_of_routes_is_that_of_the_table_when_none_is_given(
    folder: Path, built: Path, tmp_path: Path
) -> None:
    (tmp_path / "routes.jsonl").write_bytes((built / "routes.jsonl").read_bytes())

    build(folder, tmp_path)

    assert files(tmp_path) == files(built)


def test_the_report_says_what_did_not_join_and_the_steps(folder: Path, tmp_path: Path) -> None:
    steps: list[int] = []

    report = build(
        folder,
        tmp_path,
        choices=folder / "routes.jsonl",
        progress=lambda done, _, __: steps.append(done),
    )

    assert report.occupations == 4
    assert report.bytes == sum(len(content) for content in files(tmp_path).values())
    assert report.agreement.occupations == 4
    assert report.agreement_everywhere.occupations == 6
    told = [remark.said() for remark in report.remarks]
    assert "sans formation choisie : H1206 Ingénieur / Ingénieure R&D en industrie" in told
    assert "formation fermée ou inconnue : bac-pro-ferme (I1302)" in told
    assert steps == sorted(steps)
    assert len(steps) > 5


def test_figures_without_a_fitting_family_are_absent_and_said(folder: Path, tmp_path: Path) -> None:
    report = build(folder, tmp_path, choices=folder / "routes.jsonl", prefixes=("K11",))

    (carer,) = load(tmp_path).values()
    assert carer.recruitment is None
    assert carer.pay is None
    about = {"about": "K1101 Accompagnant / Accompagnante"}
    assert report.remarks[:2] == (Remark(NO_JOB_FAMILY, about), Remark(NO_PAY, about))


def test_a_failed_build_leaves_the_old_table(built: Path, tmp_path: Path) -> None:
    table, archive = tmp_path / "table", write_archive(tmp_path / "archive")
    table.mkdir()
    for name, content in files(built).items():
        (table / name).write_bytes(content)
    (archive / "Interests.txt").write_bytes(b"O*NET-SOC Code\n")

    with pytest.raises(DataError, match=r"Interests\.txt"):
        build(archive, table)

    assert files(table) == files(built)
