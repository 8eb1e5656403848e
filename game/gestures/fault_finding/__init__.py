"""Find the fault of a motor starter: observe, measure, lock out, replace, test."""
