"""The screen of the ultrasonic scan."""
