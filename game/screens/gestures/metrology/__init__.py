"""The screen of metrology."""
