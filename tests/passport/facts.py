"""Occupations and sources made up for the tests."""

from game.occupations.facts import Diploma, Insertion, Occupation, Pay, Recruitment, Source

SOURCES = {
    key: Source(key, title, publisher, version, "2025-01-01", "Etalab 2.0", f"© {publisher}")
    for key, title, publisher, version in (
        ("rome", "ROME 4.0", "France Travail", "60"),
        ("bmo", "BMO", "France Travail", "2025"),
        ("pay", "Portraits", "Dares", "2021"),
        ("exits", "InserJeunes", "Depp", "2023"),
    )
}
PROJECTS = Recruitment("T4Z", "Techniciens", 120, 0, 0.67, 100, "2025", "bmo")
LEAVERS = Insertion("scolaire", 40, 0.42, 0.505, "", "2022-2023", "exits")
BAC = Diploma("bac", "Bac pro MSPC", 4, (LEAVERS,), "rome")
BTS = Diploma("bts", "BTS Maintenance", 5, (), "rome")
WELDER = Occupation(
    code="H2913",
    title="Soudeur / Soudeuse",
    feminine="Soudeuse",
    masculine="Soudeur",
    parent="H2913",
    domain="H29",
    domain_name="Travail des métaux",
    letters="R",
    interest=(1.0, 0.2, 0.0, 0.0, 0.0, 0.3),
    skills=(),
    neighbours=(),
    transition="",
    contexts=(),
    families_by="single",
    recruitment=PROJECTS,
    other_recruitment=(),
    pay=Pay("T4Z", "Techniciens", 1900, "2020-2021", "pay"),
    routes=(BAC, BTS),
    source="rome",
    interest_source="rome",
)
