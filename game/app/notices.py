"""What the play tells for a while, over any screen."""

from dataclasses import dataclass

NOTICE = 8.0
"""Seconds that a notice stays."""

PAD_LOST = "La manette ne répond plus\u00a0: rebranche-la, ou prends le clavier."
FAILED = "Une erreur est survenue\u00a0: ta partie est gardée, tu peux la reprendre."
KEPT = "Ta page est gardée\u00a0: {path}"
ENDED = "Ta partie est terminée. À bientôt\u00a0!"
NOT_SETTLED = "Tes réglages valent jusqu'à la fermeture\u00a0: ils n'ont pas pu être gardés."
SETTLED = "Gardé\u00a0: cet ordinateur commencera toujours par ces réglages."
IN_REPAIR = "En réparation pour l'instant\u00a0: {missions}. Tout le reste se joue."
NOT_KEPT = "La page n'a pas pu être écrite dans {folder}."


@dataclass(slots=True)
class Notice:
    """A sentence and when it goes; `good` news bears no warning."""

    words: str = ""
    good: bool = False
    until: float = 0.0

    def fade(self, now: float) -> bool:
        """Let the time pass; True when the sentence has just gone."""
        over = bool(self.words) and now >= self.until
        if over:
            self.words = ""
        return over

    @property
    def next(self) -> float | None:
        """When it goes, or None."""
        return self.until if self.words else None
