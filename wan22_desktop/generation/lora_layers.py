"""LoRAs put onto a loaded model, and taken off again without a trace: no file of the model is ever written.

Linear layers, quantised ones too, keep their weights and get the LoRA's part added to what they give. Those that are
streamed from main memory are changed there, once and in the background, and read anew from their files afterwards: what
comes to the card costs nothing more then. Everything else that a LoRA changes is small (norms, tables, the patch
embedding): a changed copy stands before the weight, which waits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from wan22_desktop.domain.generation import LoraUse
from wan22_desktop.domain.language import tr
from wan22_desktop.domain.model import Noise
from wan22_desktop.domain.plan import Offload
from wan22_desktop.domain.problem import ProblemRaised
from wan22_desktop.generation import failures
from wan22_desktop.generation.loading import LoadedModel
from wan22_desktop.generation.lora import Addition, Delta, Dense, lengths, read_deltas
from wan22_desktop.generation.streaming.slabs import computed_in
from wan22_desktop.generation.streaming.stream import Stream
from wan22_desktop.generation.weights.packing import PackedLinear, row_chunks
from wan22_desktop.inspection.lora_changes import read_lora_file
from wan22_desktop.planning.loras import misfit_of


@dataclass(slots=True)
class AttachedLoras:
    """LoRAs on a model; ``uses`` says which, so that an equal set can stay on for the next job."""

    model: LoadedModel
    uses: tuple[LoraUse, ...]
    on_file: Callable[[str], None]
    undo: list[Callable[[], None]] = field(default_factory=list[Callable[[], None]])

    def put_on(self, index: int, transformer: torch.nn.Module) -> None:
        """Those that are for this expert; also for one that was brought in the place of another."""
        if self.model.transformers.alone:
            self.undo.clear()  # the one before has gone, and what was on it
        for undo in _changes(self, index, transformer).made():
            self.undo.append(undo)

    def detach(self) -> None:
        """Give the model back exactly as it was."""
        if self.put_on in self.model.transformers.brought:
            self.model.transformers.brought.remove(self.put_on)
        while self.undo:
            self.undo.pop()()


@torch.no_grad()
def attach(model: LoadedModel, uses: tuple[LoraUse, ...], on_file: Callable[[str], None]) -> AttachedLoras:
    """Put ``uses`` onto ``model``, which has none; ``on_file`` is told before each is read.

    Raises:
        ProblemRaised: LORA_MISFIT, LOAD_FAILED, or what reading a LoRA's header raises; nothing is changed then.
    """
    attached = AttachedLoras(model, uses, on_file)
    try:
        for index, transformer in tuple(model.transformers.loaded.items()):
            attached.put_on(index, transformer)
    except BaseException:
        attached.detach()
        raise
    model.transformers.brought.append(attached.put_on)
    return attached


def _changes(attached: AttachedLoras, index: int, transformer: torch.nn.Module) -> Changes:
    """Of every LoRA that is for this expert."""
    model, plan = attached.model, attached.model.plan
    # With offloading, weights are on the card only while they are used; so are the LoRAs'.
    home = model.device if plan.offload is Offload.NONE else torch.device("cpu")
    changes = Changes(model.device, model.stream)
    for use in attached.uses:
        if index != (1 if use.expert is Noise.LOW else 0):
            continue
        attached.on_file(Path(use.path).name)
        file = read_lora_file(use.path)
        try:
            for target, delta in read_deltas(file, use.expert, home, model.precision):
                changes.add(transformer, target, delta, use.strength)
        except _Misfit as misfit:
            raise ProblemRaised(misfit_of(file, model.report, str(misfit))) from misfit
        except (OSError, ValueError, KeyError, RuntimeError) as error:
            if failures.ran_out_of_memory(error):
                raise
            raise ProblemRaised(failures.explain_loading(error, file.name)) from error
    return changes


class _Misfit(ValueError):
    """A change has another shape than what it changes."""


@dataclass(frozen=True, slots=True, eq=False)
class _Term:
    """What one LoRA adds to what a linear layer gives."""

    strength: float
    addition: Addition | None
    bias: torch.Tensor | None
    gain: torch.Tensor | None = None
    """DoRA: by how much rows [out, 1] or columns [1, in] of the changed weight are stretched."""

    def add_to(self, total: torch.Tensor, module: Any, x: torch.Tensor, given: torch.Tensor) -> None:
        """Add to ``total`` in place; ``given`` is what the module alone gave for ``x``."""
        if self.bias is not None:
            total.add_(self.bias.to(total), alpha=self.strength)
        if self.addition is None:
            return
        if self.gain is None:
            self.addition.add_to(total, x, self.strength)
            return
        gain = self.gain.to(x)
        if gain.shape[1] == 1:
            rows = gain.squeeze(1)
            added = (rows - 1) * _without_bias(module, given) + rows * self.addition.act(x)
        else:
            columns = gain.squeeze(0)
            added = _without_bias(module, module.forward(x * (columns - 1))) + self.addition.act(x * columns)
        total.add_(added.to(total), alpha=self.strength)

    def change_of(self, weight: torch.Tensor) -> torch.Tensor | None:
        """What is added to ``weight`` [out, in], in float32."""
        if self.addition is None:
            return None
        change = self.addition.dense().to(weight.device)
        if self.gain is not None:
            gain = self.gain.to(weight.device)
            change = (gain - 1) * weight + gain * change
        return self.strength * change


def _without_bias(module: Any, given: torch.Tensor) -> torch.Tensor:
    return given if module.bias is None else given - module.bias.to(given)


class Changes:
    """Changes gathered from all LoRAs, made only when every file has been read."""

    def __init__(self, device: torch.device, stream: Stream | None) -> None:
        self._device, self._stream = device, stream
        self._terms: dict[torch.nn.Module, list[_Term]] = {}
        self._sums: dict[tuple[torch.nn.Module, str], torch.Tensor] = {}
        """What is added to a tensor that is no linear layer's weight, in float32."""

    def add(self, transformer: torch.nn.Module, target: str, delta: Delta, strength: float) -> None:
        """Plan ``delta`` · ``strength`` for ``target``; one that the transformer does not have is left out.

        Raises:
            _Misfit: it is there, and has another shape.
        """
        if (found := _find(transformer, target)) is None:
            return
        module, name = found
        if name == "weight" and _is_linear(module):
            self._terms.setdefault(module, []).append(self._term(module, target, delta, strength))
        else:
            self._sum(module, name, target, delta, strength)

    def _term(self, module: Any, target: str, delta: Delta, strength: float) -> _Term:
        addition, bias = delta.weight, delta.bias
        if self._stream is not None and (delta.whole is not None or delta.magnitude is not None):
            self._stream.settle()  # these look at the weight itself
        if delta.whole is not None:
            addition = Dense(delta.whole - _plain_weight(module, target).to(delta.whole))
        if delta.whole_bias is not None:
            bias = delta.whole_bias - (0 if module.bias is None else module.bias.to(delta.whole_bias))
        shape = (module.out_features, module.in_features)
        if addition is not None and addition.shape != shape:
            raise _Misfit(
                tr(
                    "{part} is {shown} there and {wanted} here",
                    part=target,
                    shown=list(addition.shape),
                    wanted=list(shape),
                )
            )
        if bias is not None and bias.shape != shape[:1]:
            raise _Misfit(
                tr(
                    "{part} has {shown} biases there and {wanted} here",
                    part=target,
                    shown=bias.numel(),
                    wanted=shape[0],
                )
            )
        gain = None
        if delta.magnitude is not None and addition is not None:
            weight = _plain_weight(module, target).to(delta.magnitude) + addition.dense().to(delta.magnitude)
            gain = delta.magnitude / lengths(weight, delta.magnitude)
        return _Term(strength, addition, bias, gain)

    def _sum(self, owner: torch.nn.Module, name: str, target: str, delta: Delta, strength: float) -> None:
        for tensor, addition, whole in (
            (name, delta.weight.dense() if delta.weight else None, delta.whole),
            ("bias", delta.bias, delta.whole_bias),
        ):
            base = getattr(owner, tensor, None)
            if not isinstance(base, torch.nn.Parameter) or (addition is None and whole is None):
                continue
            weight = base.detach().to(self._device, torch.float32)
            change = whole if whole is not None else addition
            if change is None or change.shape != weight.shape:
                if target == "patch_embedding":
                    return  # of a relative with other inputs: told when the job was planned
                raise _Misfit(tr("{part} has another shape there than {shape}", part=target, shape=list(weight.shape)))
            change = change.to(weight)
            if whole is not None:
                change = change - weight
            elif delta.magnitude is not None and tensor == name:
                changed, magnitude = weight + change, delta.magnitude.to(weight)
                gain = magnitude / lengths(changed, magnitude)
                gain = gain.view(*gain.shape, *[1] * (weight.dim() - 2))
                change = changed * gain - weight
            key = (owner, tensor)
            self._sums[key] = self._sums.get(key, torch.zeros_like(weight)) + strength * change

    def made(self) -> Iterable[Callable[[], None]]:
        """Make the changes one by one; each comes as what takes it back."""
        for module, terms in self._terms.items():
            biases = [term.strength * term.bias.float() for term in terms if term.bias is not None]
            no_place = bool(biases) and getattr(module, "bias", None) is None
            undo = None if no_place else self._merged(module, terms) or _unpacked_with(module, terms)
            yield undo or module.register_forward_hook(_hook(terms)).remove
            if undo and biases:
                yield self._biased(module, torch.stack(biases).sum(dim=0))
        for (owner, name), change in self._sums.items():
            yield _stand_before(owner, name, change)

    def _merged(self, module: Any, terms: list[_Term]) -> Callable[[], None] | None:
        """Change the weight where it waits or arrives, if it is streamed; None else."""
        holder = getattr(module, "weight", None)
        if self._stream is None or not isinstance(holder, torch.nn.Parameter):
            return None
        return self._stream.change(holder, lambda weight: _merge(weight, terms))

    def _biased(self, module: Any, change: torch.Tensor) -> Callable[[], None]:
        """Change the bias of a layer, of which the weight is changed too."""

        def add(bias: torch.Tensor) -> None:
            bias.copy_(bias.float() + change.to(bias.device))

        undo = self._stream.change(module.bias, add) if self._stream else None
        return undo or _stand_before(module, "bias", change.to(self._device))


def _merge(weight: torch.Tensor, terms: list[_Term]) -> None:
    """Add all that ``terms`` change; each starts from what ``weight`` is, and rounded is only what comes out."""
    if all(term.gain is None for term in terms):
        for rows in row_chunks(weight):
            exact = weight[rows].float()
            for term in terms:
                if term.addition is not None:
                    term.addition.add_to_weight(exact, term.strength, rows)
            weight[rows] = exact
        return
    exact = weight.float()
    changes = [change for term in terms if (change := term.change_of(exact)) is not None]
    weight.copy_(exact + sum(changes))


def _unpacked_with(module: Any, terms: list[_Term]) -> Callable[[], None] | None:
    """Let a packed layer unpack the changed weight; None where it is none.

    Packed again, most of a LoRA would be rounded away. Added to what is unpacked anyway, it costs as many operations
    as its rank has tokens; added to what a layer gives, it would cost a share of every token.
    """
    if not isinstance(module, PackedLinear):
        return None
    unpack = module.unpacked

    def unpacked(dtype: torch.dtype) -> torch.Tensor:
        weight = unpack(dtype)
        _merge(weight, terms)
        return weight

    vars(module)["unpacked"] = unpacked

    def undo() -> None:
        del vars(module)["unpacked"]

    return undo


def _hook(terms: list[_Term]) -> Callable[[Any, tuple[Any, ...], torch.Tensor], torch.Tensor]:
    # DoRA starts from what the layer alone gives. All else adds to it in place: at full size, one such tensor has
    # gigabytes.
    keeps = any(term.gain is not None for term in terms)

    def add(module: Any, arguments: tuple[Any, ...], given: torch.Tensor) -> torch.Tensor:
        total = given.clone() if keeps else given
        for term in terms:
            term.add_to(total, module, arguments[0], given)
        return total

    return add


def _stand_before(owner: torch.nn.Module, name: str, change: torch.Tensor) -> Callable[[], None]:
    """Let the module find ``weight + change`` under the weight's name; returns what takes it away again.

    It is no parameter: what moves parameters between devices does not see it, and it lies where it is used already.
    """
    base: torch.nn.Parameter = getattr(owner, name)
    owner.register_parameter(name, None)
    vars(owner)[name] = (base.detach().to(change) + change).to(computed_in(base))

    def undo() -> None:
        vars(owner).pop(name, None)
        owner.register_parameter(name, base)

    return undo


def _find(transformer: torch.nn.Module, target: str) -> tuple[torch.nn.Module, str] | None:
    """The module that ``target`` means and ``weight``, or for a lone tensor its owner and its name; None without."""
    path, _, name = target.rpartition(".")
    try:
        owner = transformer.get_submodule(path)
    except AttributeError:
        return None
    found = getattr(owner, name, None)
    if isinstance(found, torch.nn.Module):
        return found, "weight"
    return (owner, name) if isinstance(found, torch.nn.Parameter) else None


def _is_linear(module: torch.nn.Module) -> bool:
    """``torch.nn.Linear``, or a quantised layer that does the same with packed weights."""
    return hasattr(module, "in_features") and hasattr(module, "out_features")


def _plain_weight(module: Any, target: str) -> torch.Tensor:
    """The weight itself, which DoRA and whole tensors ask for and packed layers do not show."""
    if isinstance(module, PackedLinear):
        return module.unpacked(torch.float32)
    weight = getattr(module, "weight", None)
    if not isinstance(weight, torch.Tensor) or weight.shape != (module.out_features, module.in_features):
        raise ValueError(tr("{part} is stored packed here, and this kind of LoRA needs its plain weight", part=target))
    return weight.detach()
