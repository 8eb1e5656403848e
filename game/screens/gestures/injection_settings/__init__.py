"""The screen of the injection settings."""
