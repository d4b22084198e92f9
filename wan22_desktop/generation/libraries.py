"""diffusers, imported without what a video does not need.

By itself ``import diffusers`` and one class of it bring the compiler (``torch._dynamo``, and with it sympy and
distributed training), all of transformers, and every model that the library knows: two thirds of the time that the
worker needs to start. Here the modules that we use are imported first, and meanwhile

- the packages of its models stand without what is in them, until a name of theirs is asked for;
- transformers is a stand-in whose classes are the real ones as soon as anything is asked of them;
- the compiler is a stand-in that notes what it is told: what it may not look into, what it may take as a whole. When
  the real one is imported, by whomever, it is told that.

Nothing stays but these notes: later imports are the usual ones. Where the libraries look different than they do here
(diffusers 0.42, torch 2.13), they are imported in the usual way.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import importlib.abc
import importlib.util
import logging
import sys
from collections.abc import Callable, Generator, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

log = logging.getLogger(__name__)

_PUT_OFF = ("diffusers.models.autoencoders", "diffusers.models.transformers", "diffusers.models.unets")
_USED = (
    "diffusers.hooks",
    "diffusers.models.autoencoders.autoencoder_kl_wan",
    "diffusers.models.transformers.transformer_wan",
    "diffusers.models.transformers.transformer_wan_animate",
    "diffusers.models.transformers.transformer_wan_vace",
    "diffusers.quantizers.gguf.utils",
    "diffusers.schedulers.scheduling_dpmsolver_multistep",
    "diffusers.schedulers.scheduling_flow_match_euler_discrete",
    "diffusers.schedulers.scheduling_flow_match_lcm",
    "diffusers.schedulers.scheduling_unipc_multistep",
)
_COMPILER, _TRANSFORMERS = "torch._dynamo", "transformers"
_Run = Callable[[ModuleType], None]


def import_frugally() -> None:
    """Import what we use of diffusers, unless somebody imported it already."""
    if "diffusers" in sys.modules:
        return
    importlib.import_module("torch")  # whole, before something of it has a stand-in
    before = set(sys.modules)
    try:
        with _standing_in():
            for name in _USED:
                importlib.import_module(name)
    except Exception:  # the libraries look different: anything may be missing
        log.info("the libraries are imported in the usual way", exc_info=True)
        for name in set(sys.modules) - before:
            if name.partition(".")[0] in ("accelerate", "diffusers"):
                del sys.modules[name]


@contextlib.contextmanager
def _standing_in() -> Generator[None]:
    finder, compiler = _Finder(), _Compiler(_COMPILER)
    finder.ways = dict.fromkeys(_PUT_OFF, _PutOff.instead)
    stand_ins = {_TRANSFORMERS: _Transformers(_TRANSFORMERS), _COMPILER: compiler}
    stand_ins = {name: module for name, module in stand_ins.items() if name not in sys.modules}
    sys.meta_path.insert(0, finder)
    sys.modules.update(stand_ins)
    try:
        yield
    except BaseException:
        sys.meta_path.remove(finder)
        raise
    finally:
        for name in stand_ins:
            del sys.modules[name]
    finder.ways = {_COMPILER: compiler.then_told}


class _Finder(importlib.abc.MetaPathFinder):
    """Finds the modules of ``ways`` where they are, and lets these run them."""

    ways: dict[str, Callable[[_Run, ModuleType], None]]

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if (way := self.ways.get(fullname)) is None:
            return None
        found = (other.find_spec(fullname, path, target) for other in sys.meta_path if other is not self)
        spec = next((spec for spec in found if spec is not None), None)
        if spec is not None and spec.loader is not None:
            loader: Any = spec.loader
            loader.exec_module = functools.partial(way, loader.exec_module)
        return spec


class _PutOff(ModuleType):
    """A package that is run when a name is asked for that none of its modules has put there."""

    _run: _Run

    @classmethod
    def instead(cls, run: _Run, module: ModuleType) -> None:
        module.__class__ = cls
        module._run = run  # pyright: ignore[reportAttributeAccessIssue] -- it is one of ours now

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        self.__class__ = ModuleType  # pyright: ignore[reportAttributeAccessIssue] -- from now on like any other
        self._run(self)
        return getattr(self, name)


class _Compiler(ModuleType):
    """Takes what ``torch._dynamo`` is told by decorators."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._whole: list[type] = []
        self._left_out: list[tuple[Callable[..., Any], dict[str, Any]]] = []

    def allow_in_graph(self, kind: type) -> type:
        self._whole.append(kind)
        return kind

    def disable(self, function: Any = None, recursive: bool = True, **told: Any) -> Any:
        told["recursive"] = recursive
        if function is None:
            return lambda function: self.disable(function, **told)
        self._left_out.append((function, told))
        return function

    def then_told(self, run: _Run, module: ModuleType) -> None:
        """Run the real one, and tell it: what is left out becomes what ``disable`` makes of it, where it is defined."""
        run(module)
        real: Any = module
        for kind in self._whole:
            real.allow_in_graph(kind)
        for function, told in self._left_out:
            path, _, name = function.__qualname__.rpartition(".")
            try:
                owner = functools.reduce(getattr, path.split(".") if path else [], sys.modules[function.__module__])
            except (AttributeError, KeyError):  # it is nowhere by name: the compiler looks into it
                log.info("%s is not left out of what is compiled", function.__qualname__)
            else:
                setattr(owner, name, real.disable(function, **told))
        self._whole, self._left_out = [], []


class _Transformers(ModuleType):
    """Gives stand-ins for classes; none of its modules can be imported meanwhile."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__spec__ = importlib.util.find_spec(name)
        self.__path__ = list[str]()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Kind(name, (), {"__module__": _TRANSFORMERS})


class _Kind(type):
    """The class of transformers with the same name. Nothing is one before transformers is imported."""

    def __instancecheck__(cls, instance: object) -> bool:
        library = sys.modules.get(_TRANSFORMERS)
        return library is not None and isinstance(instance, getattr(library, cls.__name__))

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(getattr(importlib.import_module(_TRANSFORMERS), cls.__name__), name)
