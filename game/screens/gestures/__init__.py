"""The screens of the gestures, one package each, and the parts that they share (`kit_*`)."""
