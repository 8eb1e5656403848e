"""Tests of the drawings: what is composed, what pygame draws of it, what the files hold."""
