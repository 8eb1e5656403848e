"""Titrate a sample twice, place the result on the control chart, release or open a deviation.

Sources: ISO 385:2005 (burettes, a class A of 25 ml reads to 0.05 ml), ISO 7870-2:2013 (control
charts), NF V04-206 (acidity of milk in Dornic degrees: N/9 soda, one degree a tenth of a
millilitre for 10 ml of milk). A burette that is not rinsed keeps water, and reads high.
"""

from game.gestures.lab_analysis.checks import check
from game.gestures.lab_analysis.form import CRITERIA, FORM
from game.gestures.lab_analysis.outcome import outcome
from game.gestures.lab_analysis.sample import read
from game.gestures.lab_analysis.turn import begin, open_moves, play
from game.gestures.ruled import Ruled

LAB_ANALYSIS = Ruled(
    name="lab-analysis",
    title="Analyser un échantillon",
    form=FORM,
    criteria=CRITERIA,
    check=check,
    read=read,
    begin=begin,
    open_moves=open_moves,
    play=play,
    value=outcome,
)
