"""The passport as one page to keep or print: self-contained HTML, no script, no address called."""

import html
from pathlib import Path

from game.canvas.language import FRENCH, Language
from game.canvas.text import in_print
from game.passport.view import LEVEL_WORDS, LeadView, PassportView, Shown

STYLE = """
body{font:16px/1.45 Atkinson Hyperlegible,Verdana,sans-serif;color:#0B1628;max-width:46em;
margin:2em auto;padding:0 1em}h1,h2{line-height:1.2}article{border:2px solid #27466F;
border-radius:10px;padding:.8em 1.2em;margin:1em 0;break-inside:avoid}
.level{color:#A5370A;font-weight:700}small,footer{color:#6B5A3C}
"""

NOTE = "Ce n'est pas une note, ni un verdict : ce sont des pistes à explorer."


def escape(text: str) -> str:
    """A text as the page holds it."""
    return html.escape(in_print(text))


def html_of(passport: PassportView, language: Language = FRENCH, sitting: str = "") -> str:
    """The whole page; it names its sitting, so that this one may write it anew."""
    tr = language.tr
    title = escape(tr("Étincelle : passeport de {nickname}").format(nickname=passport.nickname))
    told = tr("{n} décision.") if passport.decisions < 2 else tr("{n} décisions.")
    count = escape(told.format(n=passport.decisions))
    levels = passport.clear  # while the clues are few all leads are « à explorer »: no use in it
    leads = "\n".join(_lead(lead, language, levels=levels) for lead in passport.leads)
    shown = "".join(f"<li>{escape(_shown(s, language))}</li>" for s in passport.shown)
    sources = "".join(f"<li>{escape(s)}</li>" for s in passport.sources)
    return f"""<!doctype html>
<html lang="{language.code}"><head><meta charset="utf-8">{_mark(sitting)}<title>{title}</title>
<style>{STYLE}</style></head><body>
<h1>{title}</h1>
<p>{count} {escape(tr(NOTE))} {escape(passport.advice)}</p>
<h2>{escape(tr("Ce que tu as montré"))}</h2><ul>{shown}</ul>
<h2>{escape(tr("Tes pistes"))}</h2>
{leads}
<footer><h2>{escape(tr("Sources"))}</h2><ul>{sources}</ul></footer>
</body></html>
"""


def _mark(sitting: str) -> str:
    return f'<meta name="etincelle" content="{html.escape(sitting)}">'


def _shown(shown: Shown, language: Language) -> str:
    words = language.tr("{skill} : {n} sur 5")
    return words.format(skill=shown.label, n=round(shown.value * 5))


def _lead(lead: LeadView, language: Language, *, levels: bool) -> str:
    tr = language.tr
    level = f'<p class="level">{escape(tr(LEVEL_WORDS[lead.level]))}</p>\n' if levels else ""
    why = "" if lead.why in lead.reasons else f"<p>{escape(lead.why)}</p>\n"
    reasons = "".join(f"<li>{escape(r)}</li>" for r in lead.reasons)
    routes = "".join(f"<li>{escape(r)}</li>" for r in lead.route_list)
    about = f"<p>{escape(lead.about)}</p>\n" if lead.about else ""
    code = f"{lead.code}, {lead.official}" if lead.official else lead.code
    facts = [f for f in (lead.recruitment.figure, *lead.facts) if f is not None]
    figures = "".join(
        f"<li>{escape(f.words)} <small>({escape(f.source)})</small></li>" for f in facts
    )
    return f"""<article>{level}<h3>{escape(lead.title)} <small>(ROME {escape(code)})</small></h3>
{about}{why}<ul>{reasons}</ul><p>{escape(tr("Pour y aller :"))}</p><ul>{routes}</ul>
<ul>{figures}</ul></article>"""


def write(
    passport: PassportView, folder: Path, language: Language = FRENCH, sitting: str = ""
) -> Path:
    """Write the page, over the one of the same sitting and never over another's.

    Raises OSError when the folder refuses.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stem = language.tr("passeport") + "-" + passport.nickname.lower().replace(" ", "-")
    path = folder / f"{stem}.html"
    count = 1
    while path.exists() and not _is_of(path, sitting):
        count += 1
        path = folder / f"{stem}-{count}.html"
    path.write_text(html_of(passport, language, sitting), encoding="utf-8")
    return path


def _is_of(path: Path, sitting: str) -> bool:
    """Whether a page is the one that a sitting wrote before."""
    mark = _mark(sitting)
    return bool(sitting) and mark in path.read_text(encoding="utf-8", errors="replace")
