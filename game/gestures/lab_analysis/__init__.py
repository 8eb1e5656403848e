"""Titrate a sample, place it on the control chart, decide."""
