"""Tests mirror game/."""
