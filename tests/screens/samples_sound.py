"""Samples of what is heard and explained: the settings of sound, words of the trade, their card."""

from game.app.sheets import Showing
from game.app.where import Where
from game.screens.sound import SoundView
from game.session.catalogue import Entry
from game.session.view import DialogueView, Explained

LOCK = Entry(
    "consignation",
    "Consignation",
    "Couper toutes les énergies d'une machine, les cadenasser et vérifier, avant d'y toucher.",
    "machines/padlock",
)
METER = Entry(
    "multimetre",
    "Multimètre",
    "L'appareil qui mesure une tension, une intensité ou une résistance dans un circuit.",
    "multimeter",
)
RELAY = Entry("relais", "Relais thermique", "Il coupe le moteur quand celui-ci force trop.")
WORDS = (LOCK, METER, RELAY)

EXPLAINED = tuple(part for entry in WORDS for part in (entry.term, entry.text))
"""What the cards say, as one would write it in a glossary."""

SAID = "Avant d'ouvrir l'armoire, on consigne tout. Ensuite seulement, tu prends le multimètre."
ASKED = "Le relais thermique a coupé\u00a0: que fais-tu\u00a0?"


def explained(text: str, words: str, entry: Entry) -> Explained:
    start = text.index(words)
    return Explained(start, start + len(words), entry)


def with_words(asked: DialogueView, line: DialogueView) -> dict[str, Showing]:
    """A line and a question whose words are explained, and the cards of the words."""
    said = (explained(SAID, "consigne", LOCK), explained(SAID, "multimètre", METER))
    offers = asked.offers
    first = offers[0].text.split(" ")[-1]
    terms = (explained(offers[0].text, first, METER),)
    question = asked._replace(
        text=SAID,
        terms=said,
        ask=ASKED,
        ask_terms=(explained(ASKED, "relais thermique", RELAY),),
        offer_terms=(terms, *((),) * (len(offers) - 1)),
        glossary=WORDS,
    )
    mission = Showing(Where("mission"), play=question, glossary=WORDS)
    card = Where("mission", panels=("word",))
    return {
        "line-words": mission._replace(
            play=line._replace(text=SAID, terms=said, glossary=WORDS[:2])
        ),
        "choice-words": mission,
        "word": mission._replace(where=card, word=LOCK),
        "word-icon": mission._replace(where=card, word=METER, glossary=(METER,)),
        "word-bare": mission._replace(where=card, word=RELAY),
    }


def settings() -> dict[str, Showing]:
    title = Showing(Where("title", panels=("sound",)))
    silent = SoundView(0.0, 0.4, 1.0, muted=True, captions=True, auto_read=True, has_voice=False)
    return {"sound": title, "sound-no-voice": title._replace(sound=silent)}
