"""The canvas: boxes, areas, words and outlines."""
