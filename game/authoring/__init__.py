"""Tools for the authors of missions; they run without pygame."""
