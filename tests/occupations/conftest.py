from pathlib import Path

import pytest

from game.occupations.archive import Archive
from tests.occupations.archives import write_archive


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up archive; a test that spoils files makes its own copy."""
    return write_archive(tmp_path_factory.mktemp("archive"))


@pytest.fixture(scope="session")
def archive(folder: Path) -> Archive:
    return Archive(folder)
