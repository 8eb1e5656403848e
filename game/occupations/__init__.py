"""Occupation facts with source and year, and their importers."""
