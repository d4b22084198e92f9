"""The house keeps its rooms apart: what a person waits for starts without what only the worker needs."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import wan22_desktop

ROOT = Path(wan22_desktop.__file__).resolve().parents[1]
HEAVY = ("torch", "diffusers", "transformers", "accelerate", "safetensors", "tokenizers", "numpy", "PIL", "PySide6")


def loaded_by(code: str) -> set[str]:
    """The heavy libraries in a fresh process after ``code`` ran."""
    ask = f"{code}\nimport json, sys\nprint(json.dumps([name for name in {HEAVY!r} if name in sys.modules]))"
    done = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    "room",
    [
        "cli",
        "system",
        "domain.event",
        "inspection",
        "planning",
        "store.database",
        "store.settings",
        "observability.advice",
        "observability.learning",
        "observability.logs",
        "worker.supervision",
    ],
)
def test_a_room_that_answers_at_once_loads_nothing_heavy(room: str) -> None:
    assert loaded_by(f"import wan22_desktop.{room}") == set()


def test_a_whole_visit_without_a_video_loads_nothing_heavy(tmp_path: Path) -> None:
    assert loaded_by(f"""
from wan22_desktop.system import CompatibilitySystem
with CompatibilitySystem() as system:
    assert not system.inspect({str(tmp_path)!r}).runnable
    assert system.hardware().memory_total > 0
    system.known_models()
""") == set()  # fmt: skip


def test_a_library_that_is_loaded_would_be_noticed() -> None:
    assert loaded_by("import numpy") == {"numpy"}


def test_the_command_line_explains_itself() -> None:
    command = [sys.executable, "-m", "wan22_desktop", "--help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    for verb in ("generate", "inspect", "plan", "models", "doctor"):
        assert verb in done.stdout


def test_a_command_that_does_not_exist_is_refused_in_words() -> None:
    command = [sys.executable, "-m", "wan22_desktop", "fly"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "fly" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_window_never_imports_torch() -> None:
    code = "import sys, wan22_desktop.ui.app; print(sorted({name.partition('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    for package in ("torch", "diffusers", "transformers", "accelerate", "safetensors", "huggingface_hub"):
        assert f"'{package}'" not in done.stdout, package
    assert "'PySide6'" in done.stdout


def test_emitting_a_signal_does_not_wear_out_true() -> None:
    """PySide6 6.12.0 takes a reference to True with every signal: after some thousand the process aborts."""
    code = (
        "import sys\nfrom PySide6.QtCore import QObject, Signal\n"
        "class Sender(QObject):\n    sent = Signal(object)\n"
        "sender = Sender()\nbefore = sys.getrefcount(True)\n"
        "for _ in range(500): sender.sent.emit(1)\n"
        "print(before - sys.getrefcount(True), flush=True)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert int(done.stdout) < 100


def test_the_window_loads_the_printing_library_only_to_print() -> None:
    code = "import sys, wan22_desktop.ui.app; print('PySide6.QtPrintSupport' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "False"
