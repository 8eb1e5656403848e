"""What can go wrong with a save, in one sentence for the player."""

import errno

_GOES_ON = "\u00a0: ta partie continue, mais la suite n'est pas encore enregistrée."
FULL = "Le disque est plein" + _GOES_ON
READ_ONLY = "Le dossier des sauvegardes refuse l'écriture" + _GOES_ON
GONE = "Le dossier des sauvegardes est introuvable" + _GOES_ON
FAILED = "L'enregistrement n'a pas marché" + _GOES_ON
BUSY = "Cette partie est déjà ouverte dans une autre fenêtre du jeu."
MISSING = "Cette partie n'est plus dans le dossier des sauvegardes."
UNREADABLE = "Cette partie ne peut pas être relue\u00a0: son fichier est gardé tel quel."
OTHER_VERSION = (
    "Cette partie vient d'une autre version du jeu\u00a0: son fichier est gardé tel quel."
)

DAMAGED_END = "La dernière action était illisible\u00a0: tu reprends juste avant."
DAMAGED_MIDDLE = (
    "Une partie du fichier était abîmée\u00a0: tu reprends avant cet endroit,"
    " et l'original est gardé à côté."
)

_SENTENCES = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.ENOENT: GONE,
    errno.ENOTDIR: GONE,
    errno.EEXIST: GONE,
}


class SaveProblem(Exception):  # noqa: N818 (told to the player, who plays on)
    """`message` is one sentence in French; nothing in memory was lost."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)


def problem(error: OSError) -> SaveProblem:
    """The sentence for what the system answered."""
    return SaveProblem(_SENTENCES.get(error.errno or 0, FAILED))
