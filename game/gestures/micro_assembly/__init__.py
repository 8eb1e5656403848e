"""Assemble tiny parts under the microscope."""
