"""Measure a part: zero the instrument, take the right place, read, repeat, decide with doubt.

Sources: ISO 13385-1:2019 (callipers), ISO 3611:2023 (micrometers), ISO 10360-5:2020 (probing),
ISO 286-2:2010 and ISO 2768-1:1989 (tolerances), ISO 14253-1:2017 (deciding with uncertainty).
"""

from game.gestures.metrology.checks import check
from game.gestures.metrology.form import CRITERIA, FORM
from game.gestures.metrology.outcome import outcome
from game.gestures.metrology.part import read
from game.gestures.metrology.turn import begin, open_moves, play
from game.gestures.ruled import Ruled

METROLOGY = Ruled(
    name="metrology",
    title="Mesurer une pièce",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
