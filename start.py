#!/usr/bin/env python3
"""Wan22 Desktop: installs what is missing, then does what you asked.

    python3 start.py                             open the window
    python3 start.py generate "a red circle moving right" -o red.mp4
    python3 start.py VERB ...                    any verb of the app: generate, inspect, recipe …; VERB --help
    python3 start.py setup                       only install
    python3 start.py test [pytest options]       run the tests
    python3 start.py check                       lint, format, types and import contracts
    python3 start.py bench [NAME ...]            measure the app against the usual ways; bench --help
    python3 start.py docs                        write the guides' generated pages, build them into build/site

Options, before the verb:
    --torch-index URL    take torch from this package index; the variable WAN22_TORCH_INDEX does the same
    -h, --help           this text

Everything is installed into the folder .venv beside this file. Delete that folder to begin anew.
"""

# Standard library only, and it must load in Python 3.8, so that an old Python can say that it is too old.

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from functools import lru_cache, partial
from pathlib import Path
from typing import IO, NamedTuple, cast

TORCH = "torch==2.13.0"
OLDEST_PYTHON = (3, 11)
APP_VERBS = (
    "gui", "generate", "plan", "inspect", "recipe", "library", "models", "doctor", "calibrate", "cache", "advise",
    "explain", "config", "profile",
)  # fmt: skip
OWN_VERBS = ("setup", "test", "check", "bench", "docs")
WINDOW_VERBS = ("gui", "test", "bench")
TOOL_VERBS = ("test", "check", "bench", "docs")
"""Only these need the system libraries of Qt."""

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "wan22-setup.json"
PIP_LOG = VENV / "wan22-pip.log"
LOCK = ROOT / ".venv.lock"
LIBRARIES = ROOT / "requirements.lock"
TOOLS = ROOT / "requirements-dev.lock"
TROUBLESHOOTING = "docs/troubleshooting.md"

DISK_NEEDED = 3 * 10**9
DISK_NEEDED_CUDA = 9 * 10**9
"""Bytes, measured after an installation and rounded up; pip unpacks into a temporary folder first."""

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What PySide6 links on Linux and does not bring along, by the Debian package that has it."""


class Stop(Exception):
    """Nothing more can be done here. Says what happened, and what the person can do about it."""

    def __init__(self, what: str, *remedies: str) -> None:
        super().__init__(with_remedies(what, *remedies))


def with_remedies(what: str, *remedies: str) -> str:
    return "\n".join([what, *(f"  -> {remedy}" for remedy in remedies)])


def say(text: str) -> None:
    """Tell the person something. On stderr, because stdout belongs to the app's ``--json``."""
    print(text, file=sys.stderr, flush=True)


# --- What was asked -------------------------------------------------------------------------------------------------


class Wish(NamedTuple):
    verb: str
    arguments: Sequence[str]
    torch_index: str


def read_arguments(arguments: Sequence[str]) -> Wish:
    """Split off this script's own options; everything after the verb belongs to the verb.

    Raises:
        ValueError: an option or verb is unknown or incomplete.
    """
    rest = list(arguments)
    torch_index = os.environ.get("WAN22_TORCH_INDEX", "")
    while rest and rest[0].startswith("-"):
        option, equals, value = rest.pop(0).partition("=")
        if option in ("-h", "--help"):
            return Wish("help", (), torch_index)
        if option != "--torch-index":
            raise ValueError(f"There is no option {option} before the verb.")
        torch_index = value if equals else (rest.pop(0) if rest else "")
        if not torch_index:
            raise ValueError("--torch-index needs the address of a package index.")
    verb = rest.pop(0) if rest else "gui"
    if verb not in APP_VERBS + OWN_VERBS:
        raise ValueError(f"There is no verb {verb!r}. Known: {', '.join(APP_VERBS + OWN_VERBS)}.")
    return Wish(verb, rest, torch_index)


def python_problem(version: Sequence[int], bits: int) -> str:
    """Say why this Python cannot run the app, and which one to use instead; empty if it can."""
    if tuple(version[:2]) >= OLDEST_PYTHON and bits == 64:
        return ""
    oldest = ".".join(map(str, OLDEST_PYTHON))
    found = ".".join(map(str, version[:3]))
    candidates = [name for name in ("python3.11", "python3.12", "python3.13") if shutil.which(name)]
    remedies = [f"A newer one is here already: run  {name} start.py" for name in candidates[:1] if bits == 64]
    remedies.append("Windows: install it from python.org/downloads, then run  py start.py")
    remedies.append(f"Debian, Ubuntu: sudo apt install python{oldest}-venv, then run  python{oldest} start.py")
    what = f"Wan22 Desktop needs Python {oldest} or newer, for 64 bits. This is Python {found} for {bits} bits."
    return with_remedies(what, *remedies)


# --- What is installed ----------------------------------------------------------------------------------------------


class Step(NamedTuple):
    """A part of the installation. It is done when the stamp holds ``value`` under ``key``."""

    key: str
    value: str
    title: str
    run: Callable[[], None]


def read_stamp() -> dict[str, str]:
    """What the last installation finished; empty if there is none or its Python is gone."""
    try:
        stamp: object = json.loads(STAMP.read_text(encoding="utf-8")) if VENV_PYTHON.exists() else {}
    except (OSError, ValueError):
        return {}
    return cast("dict[str, str]", stamp) if isinstance(stamp, dict) else {}


def write_stamp(stamp: dict[str, str]) -> None:
    """Replace the stamp in one move, so that it is never half there."""
    fresh = STAMP.with_suffix(".new")
    fresh.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    fresh.replace(STAMP)


def digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def this_python() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def python_of(executable: Path) -> str:
    """The version of an environment's Python such as ``3.11``; empty if it or its pip does not work."""
    code = "import pip, sys; print(*sys.version_info[:2], sep='.')"
    answer, words = ask([executable, "-I", "-c", code])
    return words.strip() if answer == 0 else ""


def python_to_use(stamp: dict[str, str]) -> str:
    """An environment made with another Python than this one is kept as long as it works."""
    made_with = stamp.get("python", "")
    if made_with and made_with != this_python() and python_of(VENV_PYTHON) == made_with:
        return made_with
    return this_python()


def torch_to_use(torch_index: str, stamp: dict[str, str]) -> str:
    """An index that was given once stays in force until another is given."""
    if torch_index:
        return f"{TORCH} from {digest(torch_index)}"
    kept = stamp.get("torch", "")
    return kept if kept.split(" ")[0] == TORCH else TORCH


def steps_to_do(wish: Wish) -> Sequence[Step]:
    """What is missing for this wish, in the order of installation. Looks at a few small files only."""
    stamp = read_stamp()
    torch = torch_to_use(wish.torch_index, stamp)
    pins, tools = LIBRARIES.read_text(encoding="utf-8"), TOOLS.read_text(encoding="utf-8")
    steps = [Step("python", python_to_use(stamp), "Python environment", make_environment)]
    if wish.verb in WINDOW_VERBS and sys.platform.startswith("linux"):
        steps.append(Step("window", "found", "System libraries of the window", provide_qt_libraries))
    steps.append(Step("torch", torch, TORCH.replace("==", " "), partial(install_torch, wish.torch_index)))
    steps.append(Step("libraries", digest(torch, pins), f"{count(pins)} libraries", install_libraries))
    if wish.verb in TOOL_VERBS:
        steps.append(Step("tools", digest(torch, pins, tools), f"{count(tools)} test tools", install_tools))
    if stamp.get("python") != steps[0].value:
        return steps
    return [step for step in steps if stamp.get(step.key) != step.value]


def count(lock: str) -> int:
    return sum("==" in line for line in lock.splitlines())


def install(steps: Sequence[Step]) -> None:
    """Do the steps one after the other. The stamp takes note of each when it is whole, never before."""
    begun = time.monotonic()
    for number, step in enumerate(steps, 1):
        say(f"[{number}/{len(steps)}] {step.title} ...")
        step_begun = time.monotonic()
        stamp = read_stamp()
        if stamp.pop(step.key, None) is not None:
            write_stamp(stamp)
        step.run()
        write_stamp({**read_stamp(), step.key: step.value})
        say(f"[{number}/{len(steps)}] {step.title}: done in {time.monotonic() - step_begun:.0f} s")
    if steps:
        say(f"Installed in {time.monotonic() - begun:.0f} s.")


def set_up(wish: Wish) -> None:
    """Install what is missing for this wish; returns at once when nothing is."""
    try:
        if steps_to_do(wish):
            with alone(LOCK):
                # Asked again: whoever held the lock before may have done some or all of it.
                install(steps_to_do(wish))
    except OSError as error:
        raise Stop(
            f"The installation into {VENV} stopped: {error}.",
            "This folder must be the whole project, where you may write. Close the app if it is open.",
            "Then run the same command again: it goes on where it stopped.",
        ) from error


@contextmanager
def alone(path: Path) -> Generator[None]:
    """Wait until no other start.py installs here.

    The lock is the system's and ends with its process, however that ends: a file left behind is no lock.
    """
    with path.open("ab") as file:
        if not try_lock(file):
            say("Another start.py is installing in this folder. Waiting for it ...")
            while not try_lock(file):
                time.sleep(0.1)
        yield


def try_lock(file: IO[bytes]) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


# --- The steps ------------------------------------------------------------------------------------------------------


def site_packages() -> Path:
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    return next(VENV.glob("lib/python3*/site-packages"))


def make_environment() -> None:
    """Make ``.venv`` with this Python, or keep what an interrupted installation left if it still works."""
    if python_of(VENV_PYTHON) != this_python():
        make_venv()
    # No path in it, so it needs no encoding and still holds after the folder was moved.
    line = "import os, sys; sys.path.append(os.path.dirname(sys.prefix))\n"
    (site_packages() / "wan22_desktop.pth").write_text(line, encoding="ascii")


def make_venv() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        provide_packages([f"python{this_python()}-venv"], "This Python lacks its module venv.")
    free = shutil.disk_usage(ROOT).free
    needed = DISK_NEEDED_CUDA if nvidia_card() else DISK_NEEDED
    if free < needed:
        raise Stop(
            f"torch and the libraries need about {needed / 1e9:.0f} GB, and {free / 1e9:.1f} GB are left.",
            "Free some space, or move this folder to another disk, then run the same command again.",
        )
    # If this runs inside .venv, its own Python could not replace it: take the one that it was made with.
    python = getattr(sys, "_base_executable", sys.executable)
    code, words = ask([python, "-I", "-m", "venv", "--clear", VENV])
    if code != 0:
        raise Stop(f"The environment {VENV} could not be made:\n{indented(words)}", *remedies_for(words))


def install_torch(torch_index: str) -> None:
    """Install torch alone, so that nothing else decides which build comes, and say whether that fits."""
    if torch_index:
        pip("--force-reinstall", "--index-url", torch_index, TORCH)
    else:
        if sys.platform.startswith("linux") and not nvidia_card():
            say(f"No NVIDIA card found. If gigabytes of CUDA start to download, see {TROUBLESHOOTING}.")
        pip("--constraint", str(LIBRARIES), TORCH)
    version_file = site_packages() / "torch" / "version.py"
    say(torch_verdict(version_file.read_text(encoding="utf-8"), nvidia=nvidia_card()))


def install_libraries() -> None:
    """Install the pinned libraries, whose list is whole: with ``--no-deps`` none can bring another torch."""
    pip("--no-deps", "--requirement", str(LIBRARIES))
    code, words = ask([VENV_PYTHON, "-I", "-m", "pip", "check"])
    if code != 0:
        say(f"WARNING: the libraries do not fit together perfectly:\n{indented(words)}")


def install_tools() -> None:
    pip("--no-deps", "--requirement", str(TOOLS))


@lru_cache
def nvidia_card() -> bool:
    """Tell whether an NVIDIA card with a driver is here."""
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvcuda.dll").exists()
    if Path("/proc/driver/nvidia/version").exists():
        return True
    tool = shutil.which("nvidia-smi")
    return tool is not None and ask([tool, "-L"], timeout=20)[0] == 0


def torch_verdict(version_file: str, *, nvidia: bool) -> str:
    """Say whether the torch that came fits this machine; ``version_file`` is the text of its version.py."""
    found: dict[str, str] = dict(re.findall(r"^(\w+)\b.*= '([^']*)'", version_file, re.MULTILINE))
    torch = f"torch {found.get('__version__', '')}"
    if nvidia and "cuda" not in found:
        return with_remedies(
            f"WARNING: an NVIDIA card is here, but {torch} cannot use it, and videos will take long.",
            "Run  python3 start.py --torch-index URL setup  with PyTorch's address for CUDA.",
            f"{TROUBLESHOOTING} explains it.",
        )
    if "cuda" in found and not nvidia:
        return f"{torch} has CUDA, but no NVIDIA card was found: the processor will be used."
    return f"{torch}: {'the NVIDIA card' if nvidia else 'the processor'} will be used."


# --- System packages ------------------------------------------------------------------------------------------------


def missing_libraries(libraries: Sequence[str]) -> Sequence[str]:
    """The shared libraries that this system's loader does not find."""

    def missing(library: str) -> bool:
        try:
            ctypes.CDLL(library)
        except OSError:
            return True
        return False

    return [library for library in libraries if missing(library)]


def provide_qt_libraries() -> None:
    missing = missing_libraries(list(QT_LIBRARIES))
    if not missing:
        return
    what = f"The window needs system libraries that are not here: {', '.join(missing)}."
    provide_packages([QT_LIBRARIES[library] for library in missing], what)
    still = missing_libraries(missing)
    if still:
        raise Stop(f"Still not found after the installation: {', '.join(still)}.", f"See {TROUBLESHOOTING}.")


def provide_packages(packages: Sequence[str], what: str) -> None:
    """Install Debian packages when running as root, else say how."""
    names, again = " ".join(packages), "Then run the same command again."
    apt_get = shutil.which("apt-get")
    if sys.platform == "win32" or apt_get is None:
        raise Stop(what, f"Install what Debian calls  {names}  with this system's package manager.", again)
    if os.geteuid() != 0:
        raise Stop(what, f"sudo apt install {names}", again)
    say(f"{what} Installing {names} ...")
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        if visibly([apt_get, "-q", *command], DEBIAN_FRONTEND="noninteractive") != 0:
            raise Stop(f"apt-get {command[0]} failed; its reason stands above.", f"apt install {names}", again)


# --- pip, and what its failures mean --------------------------------------------------------------------------------

FAILURES = {
    "No space left on device|not enough space on the disk|Errno 28": (
        "The disk is full. Free some space, also where temporary files go ({temporary})."
    ),
    "CERTIFICATE_VERIFY_FAILED": (
        "The connection is not trusted. In a company network, let PIP_CERT name its certificate file."
    ),
    "NewConnectionError|NameResolutionError|getaddrinfo failed|name resolution|Name or service not known|"
    "Network is unreachable|ProxyError|Connect(ion)?Timeout|ReadTimeout|Connection (refused|reset|aborted)": (
        "The package index does not answer. Check the network; behind a proxy, set HTTPS_PROXY."
    ),
    "Long Path|path too long": ("The path is too long for Windows: move this folder up, for instance to C:\\Wan22."),
    "Permission denied|Access is denied|being used by another process|Read-only file system": (
        "Files in .venv cannot be written: close the app if it is open, and check who owns this folder."
    ),
    "No matching distribution found": (
        "The package index has no build for Python {python} on this kind of computer. Python 3.11 is "
        "the safest choice; a --torch-index must be an address from PyTorch's install page."
    ),
}
"""What to do about what pip or venv printed. The first pattern found counts, as others may follow."""


def remedies_for(output: str) -> Sequence[str]:
    known = [words for pattern, words in FAILURES.items() if re.search(pattern, output, re.IGNORECASE)]
    facts = {"temporary": tempfile.gettempdir(), "python": this_python()}
    return [
        *(words.format(**facts) for words in known[:1]),
        "Then run the same command again: it goes on where it stopped.",
        f"More help: {TROUBLESHOOTING}",
    ]


def indented(output: str, lines: int = 6) -> str:
    return "\n".join(f"    {line}" for line in output.strip().splitlines()[-lines:])


def pip(*arguments: str) -> None:
    """Run ``pip install`` in ``.venv``, its own progress visible; its log tells the reason when it fails."""
    discard_half_installed(site_packages())
    PIP_LOG.unlink(missing_ok=True)
    options = ["--disable-pip-version-check", "--no-input", "--log", str(PIP_LOG)]
    code = visibly([VENV_PYTHON, "-I", "-m", "pip", *options, "install", *arguments], PIP_USER="0")
    if code != 0:
        log = PIP_LOG.read_text(encoding="utf-8", errors="replace") if PIP_LOG.exists() else ""
        words = re.sub(r"^\S+T\S+ ", "", log, flags=re.MULTILINE)
        errors = "\n".join(line for line in words.splitlines() if line.startswith("ERROR"))
        raise Stop(f"pip stopped with code {code}:\n{indented(errors or words)}", *remedies_for(words))


def discard_half_installed(packages: Path) -> None:
    """Remove what a killed pip left: it writes RECORD last, yet trusts any METADATA it finds."""
    for info in packages.glob("*.dist-info"):
        if not (info / "RECORD").exists():
            shutil.rmtree(info)
    for leftover in packages.glob("~*"):
        shutil.rmtree(leftover, ignore_errors=True)


def visibly(command: Sequence[str | Path], **settings: str) -> int:
    """Run a command whose output the person sees, on stderr like all of ours; returns its exit code."""
    environment = {**os.environ, **settings}
    return subprocess.call(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, env=environment)


def ask(command: Sequence[str | Path], timeout: float | None = None) -> tuple[int, str]:
    """Run a command for its answer: exit code and all it printed; code -1 if it cannot run or is too slow."""
    try:
        answer = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=timeout,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return -1, str(error)
    return answer.returncode, answer.stdout.decode(errors="replace")


# --- What runs then -------------------------------------------------------------------------------------------------


def run_app(arguments: Sequence[str]) -> int:
    """Become the app. ``-P`` keeps the current folder, which may hold anything, from being imported from."""
    command = [str(VENV_PYTHON), "-P", "-m", "wan22_desktop", *arguments]
    if os.name == "posix":
        os.execv(command[0], command)
    app = subprocess.Popen(command)
    while True:
        try:
            return app.wait()
        except KeyboardInterrupt:  # The app gets Ctrl-C as well, and ends in its own way.
            continue


def run_tests(arguments: Sequence[str]) -> int:
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([VENV_PYTHON, "-m", "pytest", *arguments], cwd=ROOT, env=settings)


def run_benchmarks(arguments: Sequence[str]) -> int:
    return subprocess.call([VENV_PYTHON, ROOT / "tests" / "benchmarks", *arguments])


def run_docs(arguments: Sequence[str]) -> int:
    settings = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "packaging")])}
    return subprocess.call([VENV_PYTHON, "-m", "guides", *arguments], cwd=ROOT, env=settings)


def run_checks() -> int:
    lint_imports = "from importlinter.cli import lint_imports_command as run; run()"
    checks = {
        "ruff check": ["-m", "ruff", "check", "."],
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "pyright": ["-m", "pyright"],
        "lint-imports": ["-c", lint_imports],
    }
    failed: list[str] = []
    for name, command in checks.items():
        say(f"== {name}")
        if subprocess.call([VENV_PYTHON, *command], cwd=ROOT) != 0:
            failed.append(name)
    say(f"check: {', '.join(failed)} failed" if failed else "check: all passed")
    return 1 if failed else 0


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask.

    Exit codes: 0 done, 1 not set up, 2 not understood, 130 stopped by the person; otherwise the app's own.
    """
    problem = python_problem(tuple(sys.version_info[:3]), bits=64 if sys.maxsize > 2**32 else 32)
    if problem:
        say(problem)
        return 1
    try:
        wish = read_arguments(arguments)
        if wish.verb == "help":
            print(__doc__)
            return 0
        set_up(wish)
    except ValueError as error:
        say(f"{error}\nTry  python3 start.py --help")
        return 2
    except Stop as stop:
        say(f"\n{stop}")
        return 1
    except KeyboardInterrupt:
        say("\nStopped. The same command goes on where it was.")
        return 130
    return carry_out(wish)


def carry_out(wish: Wish) -> int:
    if wish.verb == "setup":
        say("Everything is installed. Open the window with  python3 start.py")
        return 0
    if wish.verb == "test":
        return run_tests(wish.arguments)
    if wish.verb == "check":
        return run_checks()
    if wish.verb == "bench":
        return run_benchmarks(wish.arguments)
    if wish.verb == "docs":
        return run_docs(wish.arguments)
    return run_app([wish.verb, *wish.arguments])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
