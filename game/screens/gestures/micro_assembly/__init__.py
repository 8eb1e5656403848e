"""The screen of the micro-assembly."""
