"""The diplomas that are open today, with a short name, from Certif Info and the national bases.

Only the kinds that a pupil can aim at in initial training or apprenticeship are kept, and only
when no last session is announced. Options and course variants of one diploma are one entry.
"""

import re
import unicodedata
from collections.abc import Collection
from typing import NamedTuple

from game.occupations.archive import Archive, Layout, Row
from game.occupations.facts import Source

_CERTIF_INFO = Layout(
    "certif_info.csv",
    (
        "Libelle_Diplome",
        "Libelle_Type_Diplome",
        "Code_Niveau_Europeen",
        "Code_Scolarité",
        "Code_Ancien_Scolarité",
        "Intitulé_Ancien_Diplome",
        "Annee_Derniere_Session",
        "Etat_Libelle",
        "accessibilite_fi",
        "accessibilite_ca",
    ),
    ";",
)
_NATIONAL = Layout("vFormationDiplome_.csv", ("FORMATION_DIPLOME", "DATE_DERNIERE_SESSION"), ";")

_TITLE, _ENGINEER, _STATE = "Titre pro", "Diplôme d'ingénieur", "Diplôme d'État"
_SPECIALISED = "Certificat de spécialisation"
_KINDS = {
    "Certificat d'aptitude professionnelle": "CAP",
    "Certificat d'aptitude professionnelle agricole": "CAP agricole",
    "Baccalauréat professionnel": "Bac pro",
    "Baccalauréat professionnel agricole": "Bac pro",
    "Brevet professionnel (Education nationale)": "BP",
    "Brevet des métiers d'art": "BMA",
    "Certificat de spécialisation (CS de niveau 3 Education Nationale)": _SPECIALISED,
    "Certificat de spécialisation (CS de niveau 4 Education Nationale)": _SPECIALISED,
    "Brevet de technicien supérieur": "BTS",
    "Brevet de technicien supérieur agricole": "BTSA",
    "Bachelor universitaire de technologie": "BUT",
    "Licence professionnelle": "Licence pro",
    "Diplôme national des métiers d'art et du design": "DN MADE",
    "Titre professionnel (TP de niveau 3)": _TITLE,
    "Titre professionnel (TP de niveau 4)": _TITLE,
    "Titre professionnel (TP de niveau 5)": _TITLE,
    "Certificat de spécialisation (CS de niveau 4 Agriculture)": _SPECIALISED,
    "Diplôme d'ingénieur": _ENGINEER,
    "Master": "Master",
    "Diplôme de médecine et de pharmacie": _STATE,
}

_LONG_KIND = re.compile(
    r"^(CAP agricole|CAP|Bac pro|BP|BMA|BTSA|BTS|BUT|Licence pro|DN MADE|Titre professionnel"
    r"|Certificat de spécialisation|Master sciences, technologies, santé|Master"
    r"|Diplôme d'[EÉ]tat de) "
)
_LINK_WORD = re.compile(r"^(spécialité|mention|option) ")
_VARIANT = re.compile(r",? (option|parcours|spécialité) .*$")
_BOTH_FORMS = re.compile(r"\((ne|trice|euse|e)\)")
_FIRST_OPEN_SESSION = 2026
_ELSEWHERE = re.compile(r"CAP développement|\[Nouvelle-Calédonie\]|\[Polynésie")  # overseas only

_SCHOOLS = {  # of Bourgogne-Franche-Comté, and the only one of foundry and forge
    "technologie de Belfort-Montbéliard": "UTBM (Belfort)",
    "nationale supérieure de mécanique et des microtechniques": "SUPMICROTECH (Besançon)",
    "d'ingénieurs de Franche-Comté": "ISIFC (Besançon)",
    "recherche en matériaux de l'université de Dijon": "ESIREM (Dijon)",
    "automobile et des transports de Nevers": "ISAT (Nevers)",
    "Institut Agro Dijon": "Institut Agro (Dijon)",
    "supérieure de fonderie et de forge": "ESFF (Sèvres)",
}
_SPECIALITY = re.compile(
    r"spécialité ([^(,]+?)(?:,? en (?:convention|partenariat)\b.*| \(.*|,.*)?$"
)


class OpenDiploma(NamedTuple):
    """One diploma open today: the codes of its variants put together.

    `codes` are the national diploma codes (CFD) of its variants; `former` the codes and names of
    the diplomas that they replaced, the name empty when it stayed the same.
    """

    id: str
    name: str
    level: int
    codes: frozenset[str]
    former: frozenset[tuple[str, str]]


SOURCE = Source(
    id="certif-info",
    title="Certif Info, répertoire des diplômes et certifications",
    publisher="Réseau des Carif-Oref",
    version="export de juin 2024",
    date="2024-06",
    licence="données ouvertes, licence non précisée à côté du fichier",
    attribution="Réseau des Carif-Oref, Certif Info",
)

NATIONAL = Source(
    id="bcn",
    title="Base centrale des nomenclatures : diplômes et parcours",
    publisher="Ministère de l'Éducation nationale",
    version="extraction de mai 2025",
    date="2025-05",
    licence="données publiques, licence non précisée à côté des fichiers",
    attribution="Ministère de l'Éducation nationale, Base centrale des nomenclatures",
)


def read_diplomas(archive: Archive) -> dict[str, OpenDiploma]:
    """Return the open diplomas by id (see `OpenDiploma`)."""
    closing = _closing_codes(archive)
    diplomas: dict[str, OpenDiploma] = {}
    for row in archive.rows(_CERTIF_INFO):
        if not _is_open(row, closing):
            continue
        diploma = _diploma(row)
        if diploma.name:
            known = diplomas.get(diploma.id)
            diplomas[diploma.id] = _merged(known, diploma) if known else diploma
    return diplomas


def _closing_codes(archive: Archive) -> frozenset[str]:
    return frozenset(
        row["FORMATION_DIPLOME"] for row in archive.rows(_NATIONAL) if row["DATE_DERNIERE_SESSION"]
    )


def _is_open(row: Row, closing: Collection[str]) -> bool:
    kind = _KINDS.get(row["Libelle_Type_Diplome"])
    by_school = row["accessibilite_fi"] == "1" or row["accessibilite_ca"] == "1"
    if kind is None or row["Etat_Libelle"] != "Publié" or not by_school:
        return False
    if not row["Code_Niveau_Europeen"] or _ELSEWHERE.search(row["Libelle_Diplome"]):
        return False
    last = row["Annee_Derniere_Session"]
    if kind == _TITLE:  # renewed every five years under the same name
        return not last or int(last) >= _FIRST_OPEN_SESSION
    return not last and row["Code_Scolarité"] not in closing


def _diploma(row: Row) -> OpenDiploma:
    kind = _KINDS[row["Libelle_Type_Diplome"]]
    name = short_name(kind, row["Libelle_Diplome"])
    former = _trimmed(row["Intitulé_Ancien_Diplome"])
    replaced = (row["Code_Ancien_Scolarité"], "" if slug(former) == slug(name) else former)
    return OpenDiploma(
        id=slug(name),
        name=name,
        level=int(row["Code_Niveau_Europeen"]),
        codes=frozenset({row["Code_Scolarité"]} - {""}),
        former=frozenset({replaced} if replaced[0] else ()),
    )


def _merged(one: OpenDiploma, other: OpenDiploma) -> OpenDiploma:
    return one._replace(codes=one.codes | other.codes, former=one.former | other.former)


def short_name(kind: str, label: str) -> str:
    """Shorten a label: « BTS Maintenance des systèmes », without options or course variants."""
    if kind == _ENGINEER:
        return _engineer_name(label)
    name = _trimmed(_LINK_WORD.sub("", _LONG_KIND.sub("", label)))
    if kind == _STATE:
        return f"{kind} de {name}"
    return f"{kind} {name[0].upper()}{name[1:]}"


def _trimmed(label: str) -> str:
    """Drop the option, the course variant and the second gender form of a label."""
    return _VARIANT.sub("", _BOTH_FORMS.sub("", label)).strip(" :").replace(" & ", " et ")


def _engineer_name(label: str) -> str:
    """Name the school when it is in the region, else only the speciality; empty when neither."""
    found = _SPECIALITY.search(label)
    speciality = found.group(1).strip() if found else ""
    for words, school in _SCHOOLS.items():
        if words in label:
            return f"{_ENGINEER} {school}" + (f", {speciality}" if speciality else "")
    return f"{_ENGINEER}, spécialité {speciality}" if speciality else ""


def slug(name: str) -> str:
    """Turn a name into an id: lower-case letters without accents, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
