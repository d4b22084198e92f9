"""Videos over HTTP for programs on the same computer: `python service.py [PORT]`. `POST /videos` with the JSON object
`{"prompt": "a red circle moving right", "seed": 7}` answers with the video's address when it is made; `GET` of that address
gives the file. It listens on 127.0.0.1 only, makes one video at a time, and takes no path from outside."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import threading
import uuid
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from wan22_desktop import CompatibilitySystem

MAY_ASK = ("prompt", "negative", "seed", "width", "height", "frames", "steps", "guidance")
MOST = 100_000
"""Bytes of a request."""


class Service(ThreadingHTTPServer):
    """Give it a system that is open for as long as it serves."""

    daemon_threads = True

    def __init__(self, system: CompatibilitySystem, folder: Path, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.system, self.folder, self.turn = system, folder, threading.Lock()


class Handler(BaseHTTPRequestHandler):
    server: Service  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_POST(self) -> None:
        size = self.headers.get("Content-Length", "")
        if not self._is_local() or self.headers.get_content_type() != "application/json":
            self._answer(HTTPStatus.FORBIDDEN, {"error": "only local programs, and only JSON"})
        elif self.path != "/videos" or not size.isdecimal() or int(size) > MOST:
            self._answer(HTTPStatus.NOT_FOUND, {"error": "POST /videos, with a small JSON object"})
        else:
            self._answer(*self._make(self.rfile.read(int(size))))

    def _make(self, body: bytes) -> tuple[HTTPStatus, dict[str, Any]]:
        try:
            asked: Any = json.loads(body)
        except ValueError:
            asked = None
        if not isinstance(asked, dict):
            return HTTPStatus.BAD_REQUEST, {"error": "this is no JSON object"}
        wish: dict[str, Any] = {name: asked[name] for name in MAY_ASK if name in asked}
        prompt, identity = str(wish.pop("prompt", "")), uuid.uuid4().hex
        with self.server.turn:
            made = self.server.system.generate_video("", prompt, self.server.folder / f"{identity}.mp4", **wish)
        if made.success:
            return HTTPStatus.CREATED, {"video": f"/videos/{identity}", "seconds": made.timings["total"]}
        told = [{"code": one.code, "what": one.sentence(), "now": one.remedies} for one in made.errors]
        return HTTPStatus.UNPROCESSABLE_ENTITY, {"errors": told}

    def do_GET(self) -> None:
        identity = self.path.removeprefix("/videos/")
        file = self.server.folder / f"{identity}.mp4"
        if not self._is_local() or not identity.isalnum() or not file.is_file():
            self._answer(HTTPStatus.NOT_FOUND, {"error": "there is no such video"})
            return
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "video/mp4")
        self.send_header("Content-Length", str(file.stat().st_size))
        self.end_headers()
        with file.open("rb") as video:
            shutil.copyfileobj(video, self.wfile)

    def _is_local(self) -> bool:
        """A page of a foreign site that points its name at this computer says that name here."""
        return self.headers.get("Host", "").partition(":")[0] in ("127.0.0.1", "localhost")

    def _answer(self, status: HTTPStatus, told: dict[str, Any]) -> None:
        body = json.dumps(told).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing: prompts are nobody's business."""


def main(port: int = 8022) -> None:
    with (
        CompatibilitySystem() as system,
        tempfile.TemporaryDirectory() as folder,
        Service(system, Path(folder), port) as service,
    ):
        print(f"http://127.0.0.1:{service.server_port}/videos", flush=True)
        service.serve_forever()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
