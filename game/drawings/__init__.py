"""The pictures of `assets/`: people from parts, places, machines, icons, as SVG text."""
