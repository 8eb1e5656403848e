"""From YAML files to a frozen, checked library."""
