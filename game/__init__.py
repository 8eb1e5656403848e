"""Étincelle, a discovery game for industry careers."""
