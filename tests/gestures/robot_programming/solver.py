"""The reference player: a robot programmer, who mends the program, tries it and delivers."""

from game.gestures.protocol import Move
from game.gestures.robot_programming.advice import advice
from game.gestures.robot_programming.state import Programming


def next_move(state: Programming) -> Move:
    return advice(state)
