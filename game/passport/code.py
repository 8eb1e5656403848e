"""The code to scan: the leads as plain text, so that a phone needs no network to keep them."""

from game.canvas.language import FRENCH, Language
from game.canvas.text import in_print
from game.passport.view import PassportView


def text_of(passport: PassportView, language: Language = FRENCH) -> str:
    """What a phone shows: nickname, the leads and their ROME codes."""
    tr = language.tr
    lines = [tr("Étincelle, passeport de {nickname}").format(nickname=passport.nickname)]
    lines += [f"- {lead.title} ({lead.code})" for lead in passport.leads]
    lines.append(tr("Cherche un code sur candidat.francetravail.fr/metierscope"))
    return in_print("\n".join(lines))


def rows_of(text: str) -> tuple[str, ...]:
    """The modules of the code, one string of "0" and "1" a row."""
    import segno  # here, because it takes longer to import than the first picture can wait

    code = segno.make_qr(text, error="l", boost_error=False)
    return tuple("".join("1" if cell else "0" for cell in row) for row in code.matrix)


def with_code(passport: PassportView, language: Language = FRENCH) -> PassportView:
    """The passport with its code."""
    return passport._replace(qr=rows_of(text_of(passport, language)))
