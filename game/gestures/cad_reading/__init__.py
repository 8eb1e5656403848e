"""Read a drawing, then place a hinge and a lens in a frame."""
