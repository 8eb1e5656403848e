"""The code to scan: the leads as plain text, so that a phone needs no network to keep them."""

from game.passport.view import PassportView


def text_of(passport: PassportView) -> str:
    """What a phone shows: nickname, the leads and their ROME codes."""
    lines = [f"Étincelle, passeport de {passport.nickname}"]
    lines += [f"- {lead.title} ({lead.code})" for lead in passport.leads]
    lines.append("Cherche un code sur candidat.francetravail.fr/metierscope")
    return "\n".join(lines)


def rows_of(text: str) -> tuple[str, ...]:
    """The modules of the code, one string of "0" and "1" a row."""
    import segno  # here, because it takes longer to import than the first picture can wait

    code = segno.make_qr(text, error="l", boost_error=False)
    return tuple("".join("1" if cell else "0" for cell in row) for row in code.matrix)


def with_code(passport: PassportView) -> PassportView:
    """The passport with its code."""
    return passport._replace(qr=rows_of(text_of(passport)))
