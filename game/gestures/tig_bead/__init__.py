"""Weld a TIG bead: torch travel, arc length, filler rhythm."""
