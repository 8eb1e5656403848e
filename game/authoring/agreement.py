"""French words that would give whoever plays a gender: « tu es prêt », « ma grande ».

The player is told « tu », and nobody knows who plays. An adjective or a participle that agrees
with « tu » is found whichever gender it takes; words alike in both (« calme », « des nôtres ») are
not. « Je » is whoever speaks: it is looked at only where that is the player, in an option.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from game.content.typography import plain
from game.story.terms import unmarked

_BEING = (
    r"(?:tu (?:n'|ne )?(?:t'|t’)?(?:es|étais|seras|serais|sembles|parais|deviens|restes|resteras)"
    r"|te (?:voilà|voici|sens|rends|crois)|es-tu|étais-tu|seras-tu|sois|t'es|t’es"
    r"|que tu sois|tu as été|tu avais été|je te (?:sens|trouve|vois|veux))"
)
_BETWEEN = (
    r"(?:(?:un peu|déjà|très|trop|bien|si|aussi|plus|moins|vraiment|toujours|jamais|pas|tout|toute"
    r"|presque|assez|encore|là|maintenant) )*"
)
_VARYING = (
    "prêt|content|seul|sûr|nouveau|nouvel|fort|grand|petit|premier|dernier|patient|adroit"
    "|curieu|attenti(?:f|ve)|créati(?:f|ve)|inventi(?:f|ve)|prudent|précis|franc|doué|bon|net|courageu|sérieu"
    "|discret|complet|fier|vi(?:f|ve)|vivant|exact|intelligent|malin|fou|heureu|chanceu|soigneu"
    "|certain|excellent|parfait|méticuleu|rigoureu|talentueu|audacieu|lent|absent|présent|maligne"
)
_ADJECTIVE = rf"(?:{_VARYING})(?:x|ne|te|le|lle|se|e|he|ère)?|(?:premi|derni)ère|nouvelle|folle"
_PARTICIPLE = (
    r"\w{2,}(?:é|ée)|(?:mis|pris|assis|remis|surpris|inscrit|convaincu|venu|devenu|revenu|parvenu"
    r"|parti|sorti|reparti|choisi|accueilli|réussi|averti|perdu|tenu|reconnu|attendu|entendu)e?"
)
_NOUN = r"(?:un|une|le|la|mon|ma|notre) \w+(?:eur|euse|ier|ière|ien|ienne|teur|trice|é|ée|ant|ante)"
_TO_YOU = (
    r"(?:je|on|il|elle|ils|elles|qui) (?:t'|t’)(?:ai|as|a|avons|ont|avait|avaient) "
    r"(?:bien |mal |tous |vite |déjà )?"
    r"(?:vue?|choisie?|aidée?|attendue?|remerciée?|appelée?|formée?|accueillie?|nommée?|inscrite?"
    r"|trouvée?|embauchée?|écoutée?|observée?|prise?|mise?|reconnue?|entendue?|suivie?)"
)
_NAMES = (
    r"(?:mon|ma) (?:grande?|gars|garçon|fille|petite?|vieux|vieille|chère?|amie?)"
    r"|jeune (?:homme|fille|dame)|bienvenue? (?:mon|ma)|championne?|bienvenu(?= |,|!|$)"
    r"|un vrai pro|une vraie pro|toi-même (?:prête?|seule?)|toi seule?|(?:à )?toi toute? seule?"
)
_FOUND = re.compile(
    rf"(?<!\w)(?:{_BEING} {_BETWEEN}(?:{_ADJECTIVE}|{_PARTICIPLE}|{_NOUN})|{_TO_YOU}|{_NAMES})"
    r"(?![\w’'-])"
)
_PLAYER_SAYS = re.compile(
    r"(?<!\w)(?:je suis|je me sens|je reste|suis-je) "
    rf"{_BETWEEN}(?:{_ADJECTIVE}|{_PARTICIPLE})(?!\w)"
)


class Agreement(NamedTuple):
    where: str
    words: str


def agreements(where: str, text: str, *, by_player: bool) -> Iterator[Agreement]:
    """Words of a text that agree with whoever plays; `by_player` for what an option says."""
    said = plain(unmarked(text)).lower()
    for pattern in (_FOUND, _PLAYER_SAYS) if by_player else (_FOUND,):
        for found in pattern.finditer(said):
            yield Agreement(where, found[0])
