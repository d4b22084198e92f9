"""The programs and lines of the guides run as they stand, with the bundled model."""

from __future__ import annotations

import contextlib
import doctest
import http.client
import importlib.util
import io
import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any

import pytest
from guides.pages import DOCS, ROOT

from wan22_desktop import CompatibilitySystem, CompatibilitySystemConfig
from wan22_desktop.video.recipe import read_recipe

EXAMPLES = DOCS / "examples"


def test_the_lines_of_the_python_guide_say_what_they_are_said_to(tmp_path: Path) -> None:
    text = (DOCS / "python.md").read_text(encoding="utf-8")
    lines = doctest.DocTestParser().get_doctest(text, {"folder": tmp_path}, "python.md", None, 0)
    told = io.StringIO()
    found = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(lines, out=told.write)
    assert found.failed == 0, told.getvalue()
    assert found.attempted > 20
    assert (tmp_path / "red.mp4").stat().st_size > 1000


def test_the_notebook_runs_cell_by_cell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    notebook: dict[str, Any] = json.loads((EXAMPLES / "walk_through.ipynb").read_text(encoding="utf-8"))
    names: dict[str, Any] = {}
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                assert cell["outputs"] == []
                exec(compile("".join(cell["source"]), cell["id"], "exec"), names)
    assert [Path(video.output).stat().st_size > 1000 for video in names["made"]] == [True, True]
    assert "W2-EMPTY-PROMPT" in said.getvalue()


def test_the_script_makes_a_video(tmp_path: Path) -> None:
    command = [sys.executable, str(EXAMPLES / "make_video.py"), "a red circle moving right", str(tmp_path / "red.mp4")]
    settings = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=settings, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "denoising" in done.stdout
    recipe = read_recipe(tmp_path / "red.mp4")
    assert recipe is not None
    assert recipe.settings.seed == 7


def test_the_service_answers_local_programs_only(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("service", EXAMPLES / "service.py")
    assert spec
    assert spec.loader
    service = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(service)
    small = {"prompt": "a blue square", "seed": 7, "steps": 2}
    with (
        CompatibilitySystem(CompatibilitySystemConfig(log_level="warning")) as system,
        service.Service(system, tmp_path) as server,
    ):
        assert server.server_address[0] == "127.0.0.1"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            status, body = asked(server.server_port, "POST", small)
            told = json.loads(body)
            assert status == 201, told
            status, video = asked(server.server_port, "GET", path=told["video"])
            assert (status, video[4:8]) == (200, b"ftyp")
            status, body = asked(server.server_port, "POST", {"prompt": ""})
            assert (status, json.loads(body)["errors"][0]["code"]) == (422, "W2-EMPTY-PROMPT")
            assert asked(server.server_port, "POST", small, Host="evil.example")[0] == 403
            assert asked(server.server_port, "POST", small, **{"Content-Type": "text/plain"})[0] == 403
            assert asked(server.server_port, "POST", [1])[0] == 400
            assert asked(server.server_port, "GET", path="/videos/../service")[0] == 404
        finally:
            server.shutdown()
            thread.join()
    assert len(list(tmp_path.glob("*.mp4"))) == 1


def asked(port: int, method: str, body: object = None, path: str = "/videos", **headers: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    sent = None if body is None else json.dumps(body)
    connection.request(method, path, sent, {"Content-Type": "application/json", **headers})
    answer = connection.getresponse()
    told = answer.status, answer.read()
    connection.close()
    return told
