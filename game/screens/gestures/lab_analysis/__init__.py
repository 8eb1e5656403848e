"""The screen of the laboratory analysis."""
