"""The tools for authors."""
