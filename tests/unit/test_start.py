"""``start.py`` as a newcomer meets it: the real script, real environments, a real pip; only the packages are tiny."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

import start
from wan22_desktop.cli import main

SCRIPT = Path(start.__file__)
CUDA = "__version__ = '2.13.0+cu130'\ncuda: Optional[str] = '13.0'\nhip: Optional[str] = None\n"
CPU = "__version__ = '2.13.0+cpu'\ncuda: Optional[str] = None\nhip: Optional[str] = None\n"
APP = """
import json, os, sys
print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd(), "path": sys.path}))
sys.exit(7 if "seven" in sys.argv else 0)
"""
PYTEST = """
import os, sys
print("arguments:", sys.argv[1:], "platform:", os.environ["QT_QPA_PLATFORM"])
"""


def make_wheel(folder: Path, name: str, version: str, files: dict[str, str]) -> Path:
    info = f"{name}-{version}.dist-info"
    files = files | {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{file},,\n" for file in [*files, f"{info}/RECORD"])
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for file, text in (files | {f"{info}/RECORD": record}).items():
            archive.writestr(file, text)
    return wheel


class House:
    """A copy of ``start.py`` in a folder of its own, with a package shelf for a network."""

    def __init__(self, folder: Path, shelf: Path) -> None:
        self.folder, self.shelf = folder, shelf

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, str(self.folder / "start.py"), *arguments]

    def environment(self, **settings: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "WAN22_"))}
        shelf = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": self.shelf.as_uri(), "PIP_CONFIG_FILE": os.devnull}
        return kept | shelf | settings

    def start(self, *arguments: str, cwd: Path | None = None, **settings: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            capture_output=True,
            encoding="utf-8",
            env=self.environment(**settings),
            stdin=subprocess.DEVNULL,
            cwd=cwd,
            check=False,
        )

    @property
    def stamp(self) -> Path:
        return self.folder / ".venv" / start.STAMP.name

    @property
    def packages(self) -> Path:
        return self.folder / ".venv" / start.site_packages().relative_to(start.VENV)

    def forget(self, *keys: str) -> None:
        left = json.loads(self.stamp.read_text())
        self.stamp.write_text(json.dumps({key: left[key] for key in left if key not in keys}))


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shelf")
    make_wheel(folder, "torch", "2.13.0", {"torch/__init__.py": "", "torch/version.py": CPU})
    make_wheel(folder, "lamp", "1.0", {"lamp.py": "", "lamp_data.txt": "bright"})
    make_wheel(folder, "chair", "2.0", {"chair.py": ""})
    make_wheel(folder, "pytest", "9.2.0", {"pytest/__init__.py": "", "pytest/__main__.py": PYTEST})
    return folder


@pytest.fixture(scope="module")
def twice_started(tmp_path_factory: pytest.TempPathFactory, shelf: Path) -> tuple[House, str]:
    """A house whose first installation was killed and its Python taken away, and what the second one said."""
    house = House(tmp_path_factory.mktemp("house") / "an app ü", shelf)
    (house.folder / "wan22_desktop").mkdir(parents=True)
    (house.folder / "wan22_desktop" / "__init__.py").touch()
    (house.folder / "wan22_desktop" / "__main__.py").write_text(APP)
    (house.folder / "requirements.lock").write_text("# made for tests\nlamp==1.0\n")
    (house.folder / "requirements-dev.lock").write_text("pytest==9.2.0\n")
    shutil.copy(SCRIPT, house.folder)
    first = subprocess.Popen(house.command("setup"), stderr=subprocess.PIPE, encoding="utf-8", env=house.environment())
    assert first.stderr is not None
    assert "[1/3]" in first.stderr.readline()
    first.kill()
    first.communicate()
    shutil.rmtree(house.folder / ".venv" / start.VENV_PYTHON.parent.name, ignore_errors=True)
    second = house.start("setup")
    assert (second.returncode, second.stdout) == (0, ""), second.stderr
    return house, second.stderr


@pytest.fixture
def house(twice_started: tuple[House, str], tmp_path: Path) -> House:
    """An installed house of one's own. It was moved after the installation, which must not matter."""
    installed = twice_started[0]
    shutil.copytree(installed.folder, tmp_path / "moved é", symlinks=True)
    return House(tmp_path / "moved é", installed.shelf)


# --- Python ---------------------------------------------------------------------------------------------------------


def test_the_script_loads_in_python_3_8() -> None:
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8))


def test_an_old_python_gets_plain_words_and_no_traceback() -> None:
    pretend = f"import sys, runpy; sys.version_info = (3, 8, 18); runpy.run_path({str(SCRIPT)!r}, run_name='__main__')"
    run = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert run.stdout == ""
    assert "needs Python 3.11 or newer" in run.stderr
    assert "This is Python 3.8.18" in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize(
    ("version", "bits", "fits"),
    [((3, 11, 0), 64, True), ((3, 14, 1), 64, True), ((3, 10, 13), 64, False), ((3, 11, 0), 32, False)],
)
def test_which_pythons_fit(version: tuple[int, ...], bits: int, fits: bool) -> None:
    assert (start.python_problem(version, bits) == "") is fits


# --- Arguments ------------------------------------------------------------------------------------------------------


def test_without_arguments_the_window_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAN22_TORCH_INDEX", raising=False)
    assert start.read_arguments([]) == start.Wish("gui", [], "")


def test_every_verb_of_the_app_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    listed = re.findall(r"^ {4}([a-z]+)\b", capsys.readouterr().out, re.MULTILINE)
    assert len(listed) > 8
    assert set(listed) == set(start.APP_VERBS)


def test_own_options_stand_before_the_verb_and_all_after_it_is_the_verbs() -> None:
    wish = start.read_arguments(["--torch-index=there", "generate", "a b", "--torch-index", "x", "-h"])
    assert wish == start.Wish("generate", ["a b", "--torch-index", "x", "-h"], "there")


def test_the_torch_index_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAN22_TORCH_INDEX", "from-environment")
    assert start.read_arguments(["setup"]).torch_index == "from-environment"
    assert start.read_arguments(["--torch-index", "given", "setup"]).torch_index == "given"


@pytest.mark.parametrize("arguments", [["tset"], ["--jsno"], ["--torch-index"]])
def test_what_is_not_understood_installs_nothing(arguments: Sequence[str], tmp_path: Path) -> None:
    shutil.copy(SCRIPT, tmp_path)
    run = House(tmp_path, tmp_path).start(*arguments)
    assert run.returncode == 2
    assert "--help" in run.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["start.py"]


def test_help_installs_nothing(tmp_path: Path) -> None:
    shutil.copy(SCRIPT, tmp_path)
    run = House(tmp_path, tmp_path).start("--help")
    assert run.returncode == 0
    assert "python3 start.py test" in run.stdout
    assert [file.name for file in tmp_path.iterdir()] == ["start.py"]


# --- Installation ---------------------------------------------------------------------------------------------------


def test_after_a_killed_installation_the_next_one_repairs_and_says_what_it_does(
    twice_started: tuple[House, str],
) -> None:
    house, said = twice_started
    for line in ("[1/3] Python environment", "[2/3] torch 2.13.0", "[3/3] 1 libraries", "Installed in"):
        assert line in said
    assert (house.packages / "lamp.py").exists()
    assert set(json.loads(house.stamp.read_text())) == {"python", "torch", "libraries"}


def test_the_second_start_is_quick_silent_and_leaves_stdout_to_the_app(house: House, tmp_path: Path) -> None:
    begun = time.monotonic()
    run = house.start("inspect", "a folder", "--json", 'ü "quoted"', cwd=tmp_path)
    assert time.monotonic() - begun < 2
    assert (run.returncode, run.stderr) == (0, "")
    told = json.loads(run.stdout)
    assert told["arguments"] == ["inspect", "a folder", "--json", 'ü "quoted"']
    assert Path(told["folder"]) == tmp_path
    assert str(tmp_path) not in told["path"], "the current folder must not be imported from"


def test_the_exit_code_is_the_apps(house: House) -> None:
    assert house.start("doctor", "seven").returncode == 7


def test_the_tests_get_their_tools_their_arguments_and_no_display(house: House) -> None:
    run = house.start("test", "-k", "some name")
    assert run.returncode == 0, run.stderr
    assert run.stdout == "arguments: ['-k', 'some name'] platform: offscreen\n"
    assert "1 test tools" in run.stderr


def test_the_benchmarks_get_their_tools_and_their_arguments_and_stay_in_the_persons_folder(
    house: House, tmp_path: Path
) -> None:
    place = house.folder / "tests" / "benchmarks"
    place.mkdir(parents=True)
    (place / "__main__.py").write_text("import os, sys; print(sys.argv[1:], os.getcwd()); sys.exit(1)")
    run = house.start("bench", "cold", "--json", "here.json", cwd=tmp_path)
    assert (run.returncode, run.stdout) == (1, f"['cold', '--json', 'here.json'] {tmp_path}\n")
    assert "1 test tools" in run.stderr


def test_a_changed_lock_installs_just_the_libraries_and_mends_a_half_installed_one(house: House) -> None:
    (house.packages / "lamp-1.0.dist-info" / "RECORD").unlink()
    (house.packages / "lamp.py").unlink()
    (house.folder / "requirements.lock").write_text("lamp==1.0\nchair==2.0\n")
    run = house.start("setup")
    assert run.returncode == 0, run.stderr
    assert "[1/1] 2 libraries" in run.stderr
    assert (house.packages / "chair.py").exists()
    assert (house.packages / "lamp.py").exists()


def test_what_a_killed_pip_left_does_not_count_as_installed(tmp_path: Path) -> None:
    for info in ("whole-1.0.dist-info", "half-1.0.dist-info"):
        (tmp_path / info).mkdir()
        (tmp_path / info / "METADATA").touch()
    (tmp_path / "whole-1.0.dist-info" / "RECORD").touch()
    (tmp_path / "~alf").mkdir()
    start.discard_half_installed(tmp_path)
    assert [left.name for left in tmp_path.iterdir()] == ["whole-1.0.dist-info"]


def test_another_torch_index_replaces_torch_and_stays_in_force(house: House, tmp_path: Path) -> None:
    page = tmp_path / "index" / "torch"
    page.mkdir(parents=True)
    wheel = make_wheel(page, "torch", "2.13.0+cu130", {"torch/__init__.py": "", "torch/version.py": CUDA})
    (page / "index.html").write_text(f'<a href="{wheel.as_uri()}">{wheel.name}</a>')
    run = house.start("--torch-index", page.parent.as_uri(), "setup", PIP_NO_INDEX="0")
    assert run.returncode == 0, run.stderr
    assert "torch 2.13.0+cu130" in run.stderr
    assert "cuda" in (house.packages / "torch" / "version.py").read_text()
    assert house.start("doctor").stderr == "", "the index that was given once stays in force"


# --- What goes wrong ------------------------------------------------------------------------------------------------


def failing_start(house: House, **settings: str) -> str:
    (house.folder / "requirements.lock").write_text("lamp==1.0\nwardrobe==3.0\n")
    run = house.start("generate", "a circle", "--json", **settings)
    assert (run.returncode, run.stdout) == (1, "")
    assert "Traceback" not in run.stderr
    assert "run the same command again" in run.stderr
    assert "libraries" not in json.loads(house.stamp.read_text()), "a failed step is not done"
    return run.stderr


def test_without_network_the_network_is_named(house: House) -> None:
    closed = {"PIP_NO_INDEX": "0", "PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_RETRIES": "0", "NO_PROXY": "*"}
    assert "The package index does not answer" in failing_start(house, **closed)


def test_without_a_fitting_build_the_python_version_is_named(house: House) -> None:
    assert f"no build for Python {start.this_python()}" in failing_start(house)


def test_a_folder_that_cannot_be_written_is_named(house: House) -> None:
    house.stamp.unlink()
    (house.folder / ".venv.lock").unlink()
    (house.folder / ".venv.lock").mkdir()  # Rights alone would not stop root.
    run = house.start("setup")
    assert run.returncode == 1
    assert "where you may write" in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("SSLError: CERTIFICATE_VERIFY_FAILED certificate verify failed", "PIP_CERT"),
        ("getaddrinfo failed ... No matching distribution found for torch", "does not answer"),
        ("PermissionError: [WinError 5] Access is denied: 'Qt6Core.dll'", "close the app"),
    ],
)
def test_what_pip_prints_is_put_into_words(output: str, words: str) -> None:
    assert words in start.remedies_for(output)[0]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has Qt's libraries outside the package")
def test_missing_system_libraries_are_found() -> None:
    assert start.missing_libraries(["libc.so.6", "libnowhere.so.9"]) == ["libnowhere.so.9"]


@pytest.mark.skipif(shutil.which("apt-get") is None, reason="no Debian")
def test_without_root_the_exact_apt_command_is_named() -> None:
    code = """
import os, sys, start
if os.geteuid() == 0: os.setuid(65534)
start.provide_packages(["libegl1", "libgl1"], "No libraries.")
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=SCRIPT.parent, check=False)
    assert "No libraries.\n  -> sudo apt install libegl1 libgl1\n" in run.stderr


@pytest.mark.parametrize(
    ("version_file", "nvidia", "words"),
    [
        (CPU, False, "torch 2.13.0+cpu: the processor will be used."),
        (CUDA, True, "torch 2.13.0+cu130: the NVIDIA card will be used."),
        (CUDA, False, "no NVIDIA card was found"),
        (CPU, True, "--torch-index URL"),
    ],
)
def test_torch_is_held_against_the_hardware(version_file: str, nvidia: bool, words: str) -> None:
    assert words in start.torch_verdict(version_file, nvidia=nvidia)


# --- Two at once ----------------------------------------------------------------------------------------------------


def test_a_second_start_waits_for_the_first(house: House) -> None:
    house.forget("libraries")
    with start.alone(house.folder / ".venv.lock"):
        second = subprocess.Popen(
            house.command("setup"), stderr=subprocess.PIPE, encoding="utf-8", env=house.environment()
        )
        assert second.stderr is not None
        assert "Waiting" in second.stderr.readline()
        assert second.poll() is None
    rest = second.communicate()[1]
    assert second.returncode == 0, rest
    assert "Installed in" in rest


def test_the_lock_of_a_killed_start_is_free(tmp_path: Path) -> None:
    lock = tmp_path / "lock"
    holder = f"""
import pathlib, start, time
with start.alone(pathlib.Path({str(lock)!r})):
    print("mine", flush=True)
    time.sleep(60)
"""
    process = subprocess.Popen([sys.executable, "-c", holder], stdout=subprocess.PIPE, text=True, cwd=SCRIPT.parent)
    assert process.stdout is not None
    assert process.stdout.readline() == "mine\n"
    with lock.open("ab") as file:
        assert not start.try_lock(file)
        process.kill()
        process.communicate()
        assert start.try_lock(file)
