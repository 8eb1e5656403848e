"""A made-up archive of every publisher's files, with their headers, encodings and oddities.

The figures are invented; only the shapes are those of the real files.
"""

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

Table = Sequence[Sequence[str]]

ROME_FILES: dict[str, Table] = {
    "referentiel_code_rome": (
        ("code_rome", "libelle_rome", "transition_eco", "emploi_cadre", "code_rome_parent"),
        ("A1101", "Conducteur / Conductrice d'engins", "Emploi Blanc", "", "A1101"),
        ("H1206", "Ingénieur / Ingénieure R&D en industrie", "Emploi Vert", "O", "H1206"),
        ("H2913", "Soudeur / Soudeuse", "Emploi Blanc", "N", "H2913"),
        ("H2916", "Soudeur / Soudeuse TIG", "Emploi Vert", "N", "H2913"),
        ("I1302", "Technicien / Technicienne de maintenance", "Emploi Vert", "N", "I1302"),
        ("K1101", "Accompagnant / Accompagnante", "Emploi Blanc", "N", "K1101"),
    ),
    "referentiel_code_rome_riasec": (
        ("code_rome", "riasec_majeur", "riasec_mineur"),
        ("A1101", "R", ""),
        ("H1206", "I", "R"),
        ("H2913", "R", ""),
        ("H2916", "R", "C"),
        ("I1302", "R", "I"),
        ("K1101", "S", ""),
    ),
    "referentiel_competence": (
        ("code_ogr", "nature", "libelle_competence", "definition", "code_ogr_macro_comp",
         "sous_cat_comp"),
        ("300182", "Macro-compétence", "Réparer un équipement ", "", "", "Technique"),
        ("300185", "Macro-compétence", "Réaliser un diagnostic technique", "", "", "Technique"),
        ("300022", "Macro-compétence", "Enseigner", "", "", "Technique expert"),
        ("300490", "Macro-compétence", "Faire preuve de rigueur", "", "", "Transverse"),
        ("300426", "Macro-compétence", "Utiliser les outils numériques", "", "", "Transverse"),
        ("1", "Compétence", "Souder", 'En deux lignes :\n\n"à l\'arc"', "300182", "Technique"),
        ("2", "Compétence", "Braser", "", "300182", "Technique"),
        ("3", "Compétence", "Chercher une panne", "", "300185", "Technique"),
        ("4", "Compétence", "Former un collègue", "", "300022", "Technique expert"),
        ("5", "Compétence", "Utiliser un tableur", "", "300426", "Transverse"),
    ),
    "referentiel_macro_competence_riasec": (
        ("code_ogr", "riasec_majeur", "riasec_mineur"),
        ("300182", "R", ""),
        ("300185", "I", "R"),
        ("300022", "S", ""),
        ("300490", "", ""),
        ("300426", "C", ""),
    ),
    "coherence_item": (
        ("code_rome", "code_ogr", "coeur_metier"),
        ("A1101", "1", ""),
        ("A1101", "700", ""),
        ("H1206", "3", "Principale"),
        ("H1206", "5", ""),
        ("H2913", "1", "Principale"),
        ("H2913", "2", ""),
        ("H2913", "700", ""),
        ("H2913", "300490", ""),
        ("H2913", "900", ""),
        ("H2916", "1", "Émergente"),
        ("H2916", "3", ""),
        ("I1302", "3", "Principale"),
        ("I1302", "2", ""),
        ("K1101", "4", "Principale"),
    ),
    "referentiel_contexte_travail": (
        ("code_ogr", "libelle_cont_travail"),
        ("700", "Travail posté (2x8, 3x8)"),
        ("701", "Travail de nuit"),
    ),
    "domaine_professionnel": (
        ("code_domaine_professionnel", "libelle_domaine_professionnel"),
        ("A11", "Engins agricoles"),
        ("H12", "Conception"),
        ("H29", "Mécanique, travail des métaux"),
        ("I13", "Équipements de production"),
        ("K11", "Accompagnement"),
    ),
    "referentiel_appellation": (
        ("code_ogr", "libelle_appellation_court", "code_rome", "classification"),
        ("10", "Conducteur / Conductrice de tracteur", "A1101", "PRINCIPALE"),
        ("11", "Ingénieur / Ingénieure R&D", "H1206", "PRINCIPALE"),
        ("12", "Soudeur / Soudeuse", "H2913", "PRINCIPALE"),
        ("13", "Braseur / Braseuse", "H2913", "SYNONYME"),
        ("14", "Soudeur / Soudeuse TIG", "H2916", "PRINCIPALE"),
        ("15", "Dépanneur / Dépanneuse", "I1302", "PRINCIPALE"),
        ("16", "Accompagnant / Accompagnante", "K1101", "PRINCIPALE"),
    ),
    "arborescence_secteur_activite": (
        ("code_sect_activite", "libelle_sect_activite", "code_rome", "principal"),
        *((str(n), words, code, "oui") for n, words, code in (
            (1, "Agriculture", "A1101"), (2, "Industrie", "H1206"), (2, "Industrie", "H2913"),
            (3, "Métallurgie", "H2913"), (3, "Métallurgie", "H2916"), (2, "Industrie", "I1302"),
            (4, "Social", "K1101"),
        )),
    ),
    "arborescence_secteur_naf": (
        ("code_secteur_naf", "libelle_secteur_naf", "code_rome"),
        ("25", "Fabrication de produits métalliques", "H2913"),
    ),
    "liens_rome_referentiels": (
        ("code_rome", "code_compo_bloc", "code_rubrique", "code_ogr"),
        *(("H2913", "1", "", str(n)) for n in range(6)),
        *(("H2913", "2", "", str(n)) for n in range(7)),
        *(("H2913", "5", "1", str(n)) for n in range(11)),
        ("H2913", "5", "3", "900"),
        *(("H2913", "6", "", str(n)) for n in range(2)),
    ),
    "rubrique_mobilite": (
        ("code_rome", "code_rome_cible", "numero_ordre"),
        ("H2913", "A1101", "10"),
        ("H2913", "H2916", "2"),
        ("H2913", "I1302", "1"),
        ("I1302", "H2913", "1"),
        ("A1101", "H2913", "1"),
        ("H1206", "I1302", "1"),
        ("H2916", "H2913", "1"),
        ("K1101", "A1101", "1"),
    ),
}  # fmt: skip

VERSION = "Numero de version : 61\n\nDate de publication : 03/12/2025\n"

FAP_2021: Table = (
    ("ROME", "Intitule_ROME", "Qualif", "FAP341", "Intitule_FAP341"),
    *(("H2913", "Soudage", str(q), "D1X33b" if q < 7 else "D6X70", "…") for q in range(10)),
    *(("H1206", "Études", str(q), "N0X70" if q < 9 else "N1X90", "…") for q in range(10)),
    *(("I1302", "Maintenance", str(q), "G0A41" if q < 7 else "G1X77", "…") for q in range(10)),
)
FAP_TREE: Table = (
    ("Code_FAP341", "Intitulé_FAP341", "Code_FAP228", "Intitulé_FAP228"),
    ("D1X33b", "Soudeurs qualifiés", "D1X33", "Soudeurs "),
    ("D6X70", "…", "D6X70", "Techniciens en mécanique"),
    ("N0X70", "…", "N0X70", "Techniciens d'étude"),
    ("N1X90", "…", "N1X90", "Ingénieurs et cadres d'étude"),
    ("G0A41", "…", "G0A41", "Ouviers de la maintenance"),
    ("G1X77", "…", "G1X77", "Agents de maitrise en maintenance"),
)
FAP_2009 = """/* ROME sans qualification */
value  $FAP9RSQ
"I1302","I1303"   = "G1Z70"
"H1206"           =\t"N0Z90"
"H2913"           = "ZZZZZ"
value  $FAP9RAQ
"H29130","H29133","H29134"   = "D2Z42"
"H29131","H29132"            = "D3Z20"
"""
BMO: Table = (
    ("annee", "Code métier BMO", "Nom métier BMO", "REG", "BE25", "met", "xmet", "smet"),
    ("2025", "D1X33", "Soudeurs", "27", "2701", "40", "30", "*"),
    ("2025", "D1X33", "Soudeurs", "27", "2702", "10", "*", "*"),
    ("2025", "D1X33", "Soudeurs", "27", "2703", "*", "*", "*"),
    ("2025", "D1X33", "Soudeurs", "84", "8401", "900", "900", "*"),
    ("2025", "G1X77", "Agents", "27", "2701", "20", "5", "*"),
    ("2025", "N1X90", "Ingénieurs", "27", "2701", "*", "*", "*"),
    ("2025", "D6X70", "Techniciens", "27", "2701", "6", "*", "*"),
    ("2025", "Z9X99", "Sans nom", "27", "2701", "6", "*", "*"),
)
PAY: Table = (
    ("Code Fap", "Libellé de la famille professionnelle", "Année", "Salaire médian (en €)"),
    ("D2Z42", "Soudeurs", "2003-2005", "1400"),
    ("D2Z42", "Soudeurs", "2017-2019", "1746"),
    ("G1Z70", "Techniciens et agents de maîtrise de la maintenance", "2017-2019", "2100"),
    ("N0Z90", "Ingénieurs et cadres d'étude", "2017-2019", "3250"),
    ("D3Z20", "Ouvriers non qualifiés", "2017-2019", "nd"),
    ("D2Z", "Ouvriers de l'industrie", "2017-2019", "1700"),
)
_CERTIF_COLUMNS = (
    "Libelle_Diplome", "Libelle_Type_Diplome", "Code_Niveau_Europeen", "Code_Scolarité",
    "Code_Ancien_Scolarité", "Intitulé_Ancien_Diplome", "Annee_Derniere_Session", "Etat_Libelle",
    "accessibilite_fi", "accessibilite_ca",
)  # fmt: skip
_CAP, _BAC, _BTS = "Certificat d'aptitude professionnelle", "Baccalauréat professionnel", "BTS"
_CAP_NAME = "CAP réalisations industrielles option"
CERTIF_INFO: Table = (
    _CERTIF_COLUMNS,
    (f"{_CAP_NAME} A chaudronnerie", _CAP, "3", "50025437", "", "", "", "Publié", "1", "1"),
    (f"{_CAP_NAME} B soudage", _CAP, "3", "50025438", "", "", "", "Publié", "1", "1"),
    ("Bac pro maintenance connectée", _BAC, "4", "40025012", "40025007",
     "Bac pro maintenance des équipements", "", "Publié", "1", "1"),
    ("CAP développement option pêche", _CAP, "3", "50021002", "", "", "", "Publié", "1", "1"),
    ("Bac pro fermé", _BAC, "4", "40020001", "", "", "2024", "Publié", "1", "1"),
    ("Bac pro finissant", _BAC, "4", "40020002", "", "", "", "Publié", "1", "1"),
    ("Titre professionnel soudeur(euse)", "Titre professionnel (TP de niveau 3)", "3", "56T1", "",
     "", "2025", "Publié", "0", "1"),
    ("Titre professionnel soudeur(euse)", "Titre professionnel (TP de niveau 3)", "3", "", "", "",
     "2030", "Publié", "0", "1"),
    ("Titre professionnel ancien", "Titre professionnel (TP de niveau 3)", "3", "", "", "", "2025",
     "Publié", "0", "1"),
    ("Diplôme pour adultes", _BAC, "4", "", "", "", "", "Publié", "0", "2"),
    ("Habilitation", "Habilitation", "", "", "", "", "", "habilitations", "1", "1"),
    ("Ingénieur diplômé de l'université de technologie de Belfort-Montbéliard spécialité mécanique",
     "Diplôme d'ingénieur", "7", "", "", "", "", "Publié", "1", "1"),
    ("Ingénieur diplômé d'une autre école spécialité chimie en convention avec une troisième",
     "Diplôme d'ingénieur", "7", "", "", "", "", "Publié", "1", "1"),
    ("Ingénieur diplômé d'une école", "Diplôme d'ingénieur", "7", "", "", "", "", "Publié", "1",
     "1"),
    ("Diplôme d'Etat de docteur en pharmacie", "Diplôme de médecine et de pharmacie", "7", "", "",
     "", "", "Publié", "1", "1"),
)  # fmt: skip
BCN: Table = (
    ("FORMATION_DIPLOME", "DATE_DERNIERE_SESSION"),
    ("40020002", "2027"),
    ("40025012", ""),
)
TRACKS: Table = (
    ("MEF", "FORMATION_DIPLOME", "MEF_STAT_11"),
    ("1", "50025437", "22010000001"),
    ("2", "50025438", "22010000002"),
    ("3", "50025438", "22010000003"),
)
INSERTION: Table = (
    ("millesime", "code_region", "voie", "cfd", "mefstat11", "nb_sortant", "taux_emploi_6_mois",
     "taux_emploi_12_mois"),
    ("2022_2023", "27", "scolaire", "", "22010000001", "21", "40", "50"),
    ("2022_2023", "27", "scolaire", "", "22010000002", "30", "35", "45"),
    ("2022_2023", "27", "scolaire", "", "22010000003", "25", "90", "90"),
    ("2022_2023", "27", "apprentissage", "50025438", "", "19", "", ""),
    ("2022_2023", "27", "apprentissage", "40025007", "", "52", "62", "69"),
    ("2021_2022", "27", "apprentissage", "50025438", "", "40", "80", "81"),
    ("2022_2023", "84", "apprentissage", "50025438", "", "40", "80", "81"),
)  # fmt: skip
ONET_HEADER = ("O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value")
_TYPES = ("Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional")
_SCORES = {
    "51-4121.00": (7, 2, 1, 1, 1, 4),
    "17-2199.00": (4, 7, 2, 1, 3, 3),
    "49-2094.00": (6, 4, 1, 1, 1, 4),
    "21-1093.00": (1, 2, 2, 7, 3, 3),
}
INTERESTS: Table = (
    ONET_HEADER,
    *(
        (code, f"1.B.1.{place}", name, "OI", f"{score:.2f}")
        for code, scores in _SCORES.items()
        for place, (name, score) in enumerate(zip(_TYPES, scores, strict=True))
    ),
    ("51-4121.00", "1.B.1.g", "First Interest High-Point", "IH", "1.00"),
)
ESCO: Table = (
    ("id", "esco_occupation", "isco_code", "onet_code"),
    ("1", "welder", "7212", "51-4121.00"),
    ("2", "engineer", "2149", "17-2199.00"),
    ("3", "fitter", "7412", "49-2094.00"),
    ("4", "carer", "532", "21-1093.00"),
    ("5", "unknown", "7212", "99-9999.00"),
)
SOC: Table = (
    ("soc2010_code", "soc2010_title", "soc2019_code"),
    *((code, "…", code) for code in _SCORES),
)
ISCO: Table = (
    ("Code ROME", "Libellé codes ROME", "ISCO08 14SI4", "Code ISCO08"),
    ("H2913", "Soudage", "7212", "7212"),
    ("H1206", "Études", "2149", "2149"),
    ("I1302", "Maintenance", "7412", "7412"),
    ("K1101", "Accompagnement", "532", "532"),
    ("A1101", "Engins", "8341", "8341"),
)
ROUTES = (
    '{"codes":["H2916","H2913"],"routes":["titre-pro-soudeur","cap-realisations-industrielles"]}\n'
    '{"codes":["I1302"],"routes":["bac-pro-maintenance-connectee","bac-pro-ferme"]}\n'
    '{"codes":["Z9999"],"routes":[]}\n'
)


def write_archive(folder: Path) -> Path:
    """Write every publisher's file under a folder, in sub-folders as downloads come."""
    write_rome(folder / "rome")
    _write_csv(
        folder / "fap/Dares_Table_passage_ROME_Qualif_to_FAP2021_x.csv", FAP_2021, ";", "cp1252"
    )
    write_workbook(folder / "fap/Dares_Arborescence_FAP2021.xlsx", {"niveaux_emboités": FAP_TREE})
    (folder / "fap/passage_fap2009_romev3.txt").write_text(FAP_2009, encoding="latin-1")
    write_workbook(
        folder / "bmo/Base_open_data_BMO_2025.xlsx",
        {"Description": (("variable",),), "BMO_2025_open_data": BMO},
    )
    _write_csv(folder / "pay/dares_salaire_median.csv", PAY, ";", "cp1252")
    _write_csv(folder / "certif_info.csv", CERTIF_INFO, ";", "utf-8")
    _write_csv(folder / "vFormationDiplome_.csv", BCN, ";", "utf-8-sig")
    _write_csv(folder / "nMef.csv", TRACKS, ";", "utf-8-sig")
    _write_csv(folder / "ij_region_data_region27.csv", INSERTION, ";", "utf-8")
    _write_csv(folder / "Interests.txt", INTERESTS, "\t", "ascii")
    _write_csv(folder / "esco_onet_crosswalk_Nov2020.csv", ESCO, ",", "utf-8")
    _write_csv(folder / "2010_to_2019_Crosswalk.csv", SOC, ";", "utf-8-sig")
    write_workbook(folder / "Correspondance_ROME_ISCO08.xlsx", {"ROME to ISCO-08": ISCO})
    (folder / "routes.jsonl").write_text(ROUTES, encoding="utf-8")
    return folder


def write_rome(folder: Path) -> Path:
    """Write a ROME release: everything quoted, commas, UTF-8 without mark."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in ROME_FILES.items():
        text = io.StringIO(newline="")
        csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
        path = folder / f"unix_{name}_v461_utf8.csv"
        encoding = "cp1252" if name == "arborescence_secteur_naf" else "utf-8"
        path.write_bytes(text.getvalue().encode(encoding))
    (folder / "version.txt").write_text(VERSION, encoding="utf-8")
    return folder


def _write_csv(path: Path, rows: Table, delimiter: str, encoding: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path.write_bytes(text.getvalue().replace("…", "...").encode(encoding))


def write_workbook(path: Path, sheets: dict[str, Table]) -> Path:
    """Write a workbook: shared texts, numbers in place, no cell where nothing is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shared: list[str] = []
    parts = {name: _sheet(rows, shared) for name, rows in sheets.items()}
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("xl/workbook.xml", _workbook(list(sheets)))
        book.writestr("xl/_rels/workbook.xml.rels", _relations(len(sheets)))
        book.writestr("xl/sharedStrings.xml", _shared(shared))
        for number, part in enumerate(parts.values(), 1):
            book.writestr(f"xl/worksheets/sheet{number}.xml", part)
    return path


_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _sheet(rows: Table, shared: list[str]) -> str:
    lines = "".join(
        f"<row r='{number}'>{_cells(row, number, shared)}</row>"
        for number, row in enumerate(rows, 1)
    )
    return f"<worksheet {_MAIN}><sheetData>{lines}</sheetData></worksheet>"


def _cells(row: Sequence[str], number: int, shared: list[str]) -> str:
    cells = []
    for place, text in enumerate(row):
        name = f"{chr(ord('A') + place)}{number}"
        if text.isdigit():
            cells.append(f"<c r='{name}'><v>{text}</v></c>")
        elif text:
            if text not in shared:
                shared.append(text)
            cells.append(f"<c r='{name}' t='s'><v>{shared.index(text)}</v></c>")
    return "".join(cells)


def _shared(texts: Sequence[str]) -> str:
    return f"<sst {_MAIN}>{''.join(f'<si><t>{escape(text)}</t></si>' for text in texts)}</sst>"


def _workbook(names: Sequence[str]) -> str:
    sheets = "".join(
        f"<sheet name='{name}' sheetId='{n}' r:id='rId{n}'/>" for n, name in enumerate(names, 1)
    )
    return f"<workbook {_MAIN} xmlns:r='{_OFFICE}'><sheets>{sheets}</sheets></workbook>"


def _relations(count: int) -> str:
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    items = "".join(
        f"<Relationship Id='rId{n}' Target='worksheets/sheet{n}.xml'/>" for n in range(1, count + 1)
    )
    return f"<Relationships xmlns='{package}'>{items}</Relationships>"
