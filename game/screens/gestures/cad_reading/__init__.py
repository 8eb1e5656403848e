"""The screen of the drawing reading."""
