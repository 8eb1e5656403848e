"""inkjs beside us, where Node is: it loads the same story, compiled before, up to the first line.

The package comes from npm into a temporary folder; without Node, or without npm, nothing is
measured.
"""

import json
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.stories import ink

PACKAGE = "inkjs@2"
_COMPILE = """
const {Compiler} = require("inkjs/full"), fs = require("fs");
const story = new Compiler(fs.readFileSync(process.argv[1], "utf8")).Compile();
fs.writeFileSync(process.argv[2], story.ToJson());
"""
_LOAD = """
const {Story} = require("inkjs"), fs = require("fs");
const begun = performance.now();
new Story(fs.readFileSync(process.argv[1], "utf8").replace(/^\\uFEFF/, "")).Continue();
console.log(JSON.stringify((performance.now() - begun) / 1000));
"""


class Ink:
    """The package, in a folder that goes with this object; stories are compiled once each."""

    def __init__(self, node: str, folder: "TemporaryDirectory[str]") -> None:
        self._node = node
        self._folder = folder

    def load(self, scenes: int) -> float:
        """Seconds to read a compiled story and say its first line; Node's own start left out."""
        compiled = Path(self._folder.name, f"{scenes}.json")
        if not compiled.exists():
            source = compiled.with_suffix(".ink")
            source.write_text(ink(scenes), encoding="utf-8")
            self._run(_COMPILE, source, compiled)
        return float(json.loads(self._run(_LOAD, compiled)))

    def _run(self, code: str, *paths: Path) -> str:
        command = [self._node, "--stack-size=50000", "-e", code, *map(str, paths)]
        done = subprocess.run(
            command, cwd=self._folder.name, capture_output=True, check=True, text=True
        )
        return done.stdout


def found() -> Ink | None:
    """The package, fetched by npm; None where there is no Node or no npm."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    folder = TemporaryDirectory()
    command = [npm, "install", "--no-save", "--silent", "--prefix", folder.name, PACKAGE]
    if subprocess.run(command, capture_output=True, check=False, timeout=120).returncode:
        return None
    return Ink(node, folder)
