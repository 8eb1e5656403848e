"""What this process holds of the machine's memory."""

from pathlib import Path


def resident() -> int:
    """Bytes of memory in use, where the system tells; 0 elsewhere."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * 4096 if told.exists() else 0
