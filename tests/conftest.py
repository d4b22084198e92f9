"""What every test shares: a home of its own, and models to run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# Before anything of Qt or of the libraries is imported, here and in every child process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["TRANSFORMERS_OFFLINE"] = "1"


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, database and outputs of the test go here, never to the person's own folders."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("WAN22_HOME", str(folder))
    monkeypatch.setenv("WAN22_PROFILE", "none")  # the same settings on whatever machine the tests run
    return folder


@pytest.fixture(scope="session")
def tiny_t2v(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dual-expert text-to-video model with random weights."""
    import tiny_models

    return tiny_models.save("t2v", tmp_path_factory.mktemp("models") / "tiny-t2v")


@pytest.fixture(scope="session")
def tiny_i2v(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dual-expert image-to-video model with random weights."""
    import tiny_models

    return tiny_models.save("i2v", tmp_path_factory.mktemp("models") / "tiny-i2v")
