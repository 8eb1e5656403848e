"""Tests of game.scoring, and the synthetic pupils that they are played with."""
