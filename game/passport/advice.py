"""What to say where the clues do not carry a ranking: gently, and with what to try next."""

from game.canvas.language import FRENCH, Language
from game.session.habits import Habit

ADVICE = "Pas encore assez d'indices : explore un autre lieu pour préciser."
BEST = "Pas encore assez d'indices. Le lieu qui t'en apprendrait le plus : {town}."
ASK = "Pas encore assez d'indices. Le questionnaire rapide, sur la carte, t'en donnera."

#: what a habit is said as; what to try follows
HABITS: dict[Habit, str] = {
    "first row": "Tu prends souvent la première réponse : essaie de toutes les lire.",
    "one face": "Tu donnes toujours le même visage : qu'est-ce qui te plaît un peu plus ?",
    "against itself": "Tes réponses vont dans plusieurs sens, et c'est permis.",
}


def advice(habit: Habit, town: str, *, asks: bool, language: Language = FRENCH) -> str:
    """The advice: a habit if there is one, and the place (or questionnaire) that teaches most."""
    what = BEST if town else ASK if asks else ADVICE
    what = language.tr(what).format(town=town)
    return f"{language.tr(HABITS[habit])} {what}" if habit else what
