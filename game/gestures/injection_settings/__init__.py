"""Set an injection press."""
