"""The screen of setting up a milling machine."""
