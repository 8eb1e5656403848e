"""The names of job families (FAP) as publishers write them, mended.

Pupils read our own labels where we have one (`families.jsonl`), else these.
"""

import re

_MISPRINTS = {
    "Ouviers": "Ouvriers",
    "maitrise": "maîtrise",
    "Mainteniciens": "Techniciens de maintenance",
    " -HSE industriel": " (HSE) industriel",
    " -HSE- ": " (HSE) ",
}
_CAPITAL = re.compile(r"\bE(?=(lect|gout|bén|clus|quip|nerg|tud|lev)\w)")


def corrected(name: str) -> str:
    """Mend misprints, apostrophes and capitals without their accent."""
    for wrong, right in _MISPRINTS.items():
        name = name.replace(wrong, right)
    return _CAPITAL.sub("É", " ".join(name.split()).replace("’", "'"))
