"""The sounds of `assets/sounds`, made from nothing but numbers; only authors and builds run it."""
