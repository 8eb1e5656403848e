"""What the coach says. A refusal always says why; braces are filled by the rules."""

from game.gestures.fault_finding.power import Sound
from game.gestures.fault_finding.state import Lock

USEFUL = "Bien vu ! Il reste {n} suspects."
LAST = "Il ne reste qu'un suspect : {name}. Consigne avant d'y toucher."
USELESS = "Rien de nouveau ici : essaie un autre point."
NOTED = "Mesure notée."
DEAD = "Circuit coupé : il n'y a plus de volts à lire."
DEAD_TRY_OHMS = "Hors tension, passe en ohms pour vérifier un composant."

TO_OHMS = "En ohms : presque zéro, ça passe. OL : c'est coupé."
TO_VOLTS = "En volts, tu compares deux points du circuit alimenté."
TAKE_RED = "Pointe rouge en main. Pose-la où tu veux mesurer."
TAKE_BLACK = "Pointe noire en main. Elle dit par rapport à quoi tu mesures."

#: what each lock-out step has done
LOCKED: dict[Lock, str] = {
    "separate": "{switch} est ouvert : le circuit est séparé du réseau.",
    "padlock": "Cadenas posé, clé en poche : personne ne peut refermer {switch}.",
    "tag": "Étiquette posée : ton nom, la date, le motif. Tous sont prévenus.",
    "verify": "Détecteur essayé avant et après : zéro partout. Tu peux toucher.",
}

#: why another step cannot be done, by the step that is missing
LOCK_FIRST: dict[Lock, str] = {
    "separate": "D'abord, ouvrir {switch} : sous tension, le reste ne protège personne.",
    "padlock": "Quelqu'un peut refermer {switch}. Pose d'abord ton cadenas.",
    "tag": "Il manque l'étiquette : l'équipe doit savoir qui travaille ici.",
    "verify": "Il reste à prouver qu'il n'y a plus de tension.",
}

OHMS_LIVE = "Pas d'ohms sous tension : l'appareil peut griller. Consigne d'abord."
OHMS_UNPROVEN = "{switch} est ouvert, mais rien ne le prouve encore. Finis la consignation."
TOUCH_LIVE = "On ne touche rien sous tension. Consigne le circuit, puis remplace."
TOUCH_UNPROVEN = "Presque ! Finis la consignation, puis tu pourras toucher."

UNLOCKED = "Étiquette et cadenas retirés de ta main : c'est ta clé."
CLOSED = "{switch} est refermé : le circuit est de nouveau sous tension."

RIGHT_PART = "{found} Remets sous tension et essaie."
WRONG_PART = "L'ancien {name} était bon. La panne est ailleurs."

GAVE_UP = "C'était {name}. {found}"
REPAIRED = "Le moteur repart ! Bien joué."

#: what is heard when start is pressed
HEARD: dict[Sound, str] = {
    "silent": "Aucun bruit : le contacteur ne colle pas. La panne est dans la commande.",
    "clicks": "Le contacteur claque, mais le moteur reste muet.",
    "hums": "Le moteur bourdonne sans tourner : il lui manque une phase.",
    "strains": "Le moteur tourne, mais il force : une phase est faible.",
    "drops": "Le moteur part, puis s'arrête dès qu'on lâche Marche.",
    "runs": "Le moteur tourne rond. Fais l'essai final.",
}

RELEASED = "Marche est relâché."

#: the same beside the sign of a motor
MACHINE: dict[Sound, str] = {
    "silent": "Silence",
    "clicks": "Clac, rien de plus",
    "hums": "Bourdonne",
    "strains": "Force",
    "drops": "S'arrête",
    "runs": "Tourne rond",
}
AT_REST = "À l'arrêt"
STOPPED = "Hors tension"

#: the lock-out steps as verbs
STEPS: dict[Lock, str] = {
    "separate": "Séparer",
    "padlock": "Condamner",
    "tag": "Signaler",
    "verify": "Vérifier",
}

NO_READING = "pose la pointe"
