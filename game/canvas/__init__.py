"""What a screen may draw and where it may be touched, in logical units, without any library."""
