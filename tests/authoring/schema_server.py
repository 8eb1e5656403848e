"""A client of yaml-language-server, the program behind YAML in VS Code and other editors.

It speaks the Language Server Protocol (JSON-RPC over stdin and stdout).
"""

import json
import shutil
import subprocess
from pathlib import Path
from tempfile import mkdtemp
from types import TracebackType
from typing import Any

VERSION = "2.0.0"
ROOT = Path(__file__).parents[2]
_KEPT = ROOT / "build" / "npm" / f"yaml-language-server-{VERSION}"
"""Where npm installs it, once; build/ is no part of the project."""

Json = dict[str, Any]


def installed() -> Path:
    """The server's program, installed with npm when it is not there. Raises RuntimeError."""
    program = _KEPT / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
    if not program.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise RuntimeError(
                "npm is missing: install Node.js, or set ETINCELLE_NO_NPM=1 to leave editors aside"
            )
        _install(npm)
    return program


def _install(npm: str) -> None:
    """Install beside, then rename: two test workers may do this at the same moment."""
    _KEPT.parent.mkdir(parents=True, exist_ok=True)
    fresh = mkdtemp(dir=_KEPT.parent)
    what = f"yaml-language-server@{VERSION}"
    command = [npm, "install", "--no-audit", "--no-fund", "--prefix", fresh, what]
    subprocess.run(command, check=True, capture_output=True)
    try:
        Path(fresh).rename(_KEPT)
    except OSError:
        shutil.rmtree(fresh)


class Server:
    """A running server that has the project's own VS Code settings."""

    def __init__(self) -> None:
        node = shutil.which("node") or "node"
        command = [node, str(installed()), "--stdio"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._asked = 0
        self._open: dict[str, int] = {}
        folder = {"uri": ROOT.as_uri(), "name": "etincelle"}
        start = {"processId": None, "rootUri": folder["uri"], "workspaceFolders": [folder]}
        self._ask("initialize", {**start, "capabilities": {"workspace": {"configuration": True}}})
        self._send({"method": "initialized", "params": {}})
        self._send({"method": "workspace/didChangeConfiguration", "params": {"settings": _all()}})

    def __enter__(self) -> "Server":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def faults(self, path: str, text: str) -> list[tuple[int, str]]:
        """Lines (from 1) and messages about a text, as if it stood at a path of the project."""
        uri = self._show(path, text)
        while True:
            message = self._read()
            if message.get("method") == "textDocument/publishDiagnostics":
                if message["params"]["uri"] == uri:
                    found = message["params"]["diagnostics"]
                    return [(d["range"]["start"]["line"] + 1, d["message"]) for d in found]
            else:
                self._answer(message)

    def proposals(self, path: str, text: str, line: int, column: int) -> list[str]:
        """What the server proposes to type at a place (both counted from 0)."""
        self.faults(path, text)
        uri = (ROOT / path).as_uri()
        place = {"line": line, "character": column}
        asked = {"textDocument": {"uri": uri}, "position": place}
        found = self._ask("textDocument/completion", asked)
        return [item["label"] for item in found["items"]]

    def _show(self, path: str, text: str) -> str:
        uri = (ROOT / path).as_uri()
        version = self._open[uri] = self._open.get(uri, 0) + 1
        if version == 1:
            shown = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
            self._send({"method": "textDocument/didOpen", "params": {"textDocument": shown}})
        else:
            changed = {"textDocument": {"uri": uri, "version": version}}
            changed["contentChanges"] = [{"text": text}]  # type: ignore[assignment]
            self._send({"method": "textDocument/didChange", "params": changed})
        return uri

    def _ask(self, method: str, params: Json) -> Any:
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == self._asked and "method" not in message:
                return message.get("result")
            self._answer(message)

    def _answer(self, message: Json) -> None:
        """Answer what the server asks: its settings above all."""
        if "id" not in message or "method" not in message:
            return
        result: Any = None
        if message["method"] == "workspace/configuration":
            result = [_section(item.get("section", "")) for item in message["params"]["items"]]
        self._send({"id": message["id"], "result": result})

    def _send(self, message: Json) -> None:
        assert self._process.stdin is not None
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(data), data))
        self._process.stdin.flush()

    def _read(self) -> Json:
        assert self._process.stdout is not None
        length = 0
        while header := self._process.stdout.readline().strip():
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise RuntimeError("yaml-language-server has stopped")
        return dict(json.loads(self._process.stdout.read(length)))


def _all() -> Json:
    """The settings of .vscode/settings.json, nested as the server wants them."""
    flat = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    nested: Json = {}
    for key, value in flat.items():
        *outer, last = key.split(".")
        group = nested
        for name in outer:
            group = group.setdefault(name, {})
        group[last] = value
    schemas = nested["yaml"]["schemas"]
    nested["yaml"]["schemas"] = {(ROOT / k).as_uri(): v for k, v in schemas.items()}
    return {**nested, "yaml": {"validate": True, "completion": True, **nested["yaml"]}}


def _section(name: str) -> Any:
    return _all().get(name, {})
