"""Look inside a weld with ultrasound."""
