"""What the shift leader says."""

STEADY = "Tout est dans la zone. Garde un œil sur la pente des courbes."
LOW = "{name} : trop bas. Ouvre un peu, et attends que ça réponde."
HIGH = "{name} : trop haut. Ferme un peu, et attends que ça réponde."
LOW_INVERSE = "{name} : trop bas. Ferme un peu, et attends que ça réponde."
HIGH_INVERSE = "{name} : trop haut. Ouvre un peu, et attends que ça réponde."
TURNED = "{valve} : {opening} %. La réponse se verra à la minute suivante."
SEEN = "Alarme notée. Maintenant, on s'en occupe."
NOT_FIRST = "Notée. Mais une autre était plus urgente : les priorités d'abord."
TO_AUTO = "Le régulateur tient la vanne. Surveille-le quand même."
TO_HAND = "Tu reprends la vanne en main."
TUNED_SOFT = "Réglage doux : il corrige lentement, sans secousse."
TUNED_FIRM = "Réglage ferme : il corrige vite, et s'arrête à temps."
TUNED_SHARP = "Réglage vif : attention, il peut dépasser et balancer."
TO_FLOW = "Le temps avance tout seul. Tu peux l'arrêter quand tu veux."
TO_STEPS = "Minute par minute : le temps t'attend."
DONE = "Fin de quart ! Regarde les courbes : elles racontent ta main."
GAVE_UP = "On passe la main. Regarde les courbes : tout est dans la pente."

#: why the next move, by its first word
ADVICE = {
    "see": "Une alarme attend : la plus urgente d'abord.",
    "open": "Ouvre : la mesure est en retard sur le but.",
    "close": "Ferme : la mesure est en avance sur le but.",
    "step": "Rien à corriger : laisse passer une minute.",
    "tick": "Rien à corriger : laisse passer une minute.",
}
