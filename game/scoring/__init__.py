"""From decisions to occupations: interest profile, match and reasons. Pure."""
