"""The decoder of the library's VAE computed in another order: its modules and weights, its numbers to rounding.

Frames are [frames, channels, height, width] and lie channels last. What makes it faster on the processor:

- A causal 3×3×3 convolution is three 3×3 ones, one for each frame that it sees, added up in place: no frames are
  joined, padded or unrolled, and of frames before the first nothing is computed.
- The norm goes through channels that lie side by side; it and the activation write to where the next convolution reads.
  What a block adds to its input is added where the input lies.
- Small videos are decoded many frames at a time.
- Doubling a picture and convolving it with 3×3 is four 2×2 convolutions of the small picture: 4/9 of the work.
"""

from __future__ import annotations

from itertools import product
from typing import Any

import torch
from diffusers import AutoencoderKLWan
from diffusers.models.autoencoders import autoencoder_kl_wan as library
from torch.nn import functional

History = dict[torch.nn.Module, torch.Tensor]
"""For each causal convolution the frames that it saw last: two, or as many as there were."""
AT_ONCE_BYTES = 24 << 20
"""So many latent frames are decoded at a time that their pixels hold no more than this, but one in any case."""
STRIPE = 1 << 18
"""So many numbers are normed at a time: they stay near the core until the activation has had them."""
_BLOCKS = (library.WanMidBlock, library.WanUpBlock, library.WanResidualUpBlock)
"""Their hooks are asked before they run, which is how a decode is cancelled."""
_KINDS = (
    *_BLOCKS, library.WanDecoder3d, library.WanResidualBlock, library.WanAttentionBlock, library.WanResample,
    library.WanUpsample, library.WanCausalConv3d, library.WanRMS_norm, library.DupUp3D, torch.nn.ModuleList,
    torch.nn.Sequential, torch.nn.Conv2d, torch.nn.SiLU, torch.nn.Dropout, torch.nn.Identity,
)  # fmt: skip


def obstacle(vae: Any) -> str:
    """Why the decoder of ``vae`` is left to the library, or nothing."""
    if type(vae) is not AutoencoderKLWan:
        return f"{type(vae).__name__} is computed in another way"
    if not torch.backends.mkldnn.is_available():
        return "torch was built without the kernels that it needs"
    weights = list(vae.decoder.parameters())
    if any(weight.device.type != "cpu" for weight in weights):
        return "it was not measured on a card"
    if any(weight.dtype is not torch.float32 for weight in weights):
        return "sums in parts would be rounded more often than the library's"
    return next(filter(None, map(_obstacle, vae.decoder.modules())), "")


def _obstacle(module: Any) -> str:
    if type(module) not in _KINDS or "forward" in vars(module):
        return f"{type(module).__name__} is computed in another way"
    if module.training and isinstance(module, torch.nn.Dropout):
        return "it is being trained"
    if module._forward_hooks or (module._forward_pre_hooks and type(module) not in _BLOCKS):
        return "something looks at what layers get and give"
    if isinstance(module, library.WanRMS_norm) and isinstance(module.bias, torch.Tensor):
        return "its norms are others"
    if isinstance(module, library.DupUp3D) and module.in_channels % module.out_channels:
        return "its shortcuts are others"
    return ""


def parked(tensor: torch.Tensor) -> torch.Tensor:
    """A copy of ``tensor`` in main memory."""
    return tensor.to("cpu", copy=True)


class _Parked(History):
    """What is put in waits in main memory; :func:`_window` brings it back."""

    def __setitem__(self, convolution: torch.nn.Module, frames: torch.Tensor) -> None:
        super().__setitem__(convolution, parked(frames))


class LeanDecoder:
    """The decoder of ``vae``, which has no :func:`obstacle`, for one decode; ``parked``: its history is elsewhere."""

    def __init__(self, vae: Any, *, parked: bool = False) -> None:
        self._config, self._decoder, self._parked = vae.config, vae.decoder, parked

    def history(self) -> History:
        """Of nothing yet."""
        return _Parked() if self._parked else {}

    def at_once(self, rows: int, columns: int) -> int:
        """How many latent frames of this size are decoded at a time, after the first."""
        # In the last block three copies live: what enters it, what a convolution reads, and what comes out.
        norm = self._decoder.norm_out
        scale = self._config.scale_factor_spatial // (self._config.patch_size or 1)
        numbers = 3 * norm.gamma.numel() * rows * columns * scale**2 * self._config.scale_factor_temporal
        return max(1, AT_ONCE_BYTES // (numbers * norm.gamma.itemsize))

    @torch.no_grad()
    def deep(self, hidden: torch.Tensor, history: History) -> torch.Tensor:
        """[1, z, frames, h, w] through the decoder's middle: [1, channels, frames, h, w]."""
        first, middle = self._decoder.conv_in, self._decoder.mid_block
        frames = _causal(first, _window(first, _frames(hidden), history), hidden.shape[2])
        _ask(middle)
        frames = _residual(middle.resnets[0], frames, history)
        for attention, block in zip(middle.attentions, middle.resnets[1:], strict=True):
            if attention is not None:
                _attend(attention, frames)
            frames = _residual(block, frames, history)
        return _video(frames)

    @torch.no_grad()
    def grown(self, deep: torch.Tensor, history: History, *, first: bool) -> torch.Tensor:
        """The rest of the decoder: [1, 3, frames, H, W]. The ``first`` latent frame comes alone."""
        frames = _frames(deep)
        for block in self._decoder.up_blocks:
            _ask(block)
            frames = _up(block, frames, history, first=first)
        last = self._decoder.conv_out
        window = _window(last, frames, history, self._decoder.norm_out)
        count = len(frames)
        del frames
        video, patch = _video(_causal(last, window, count)), self._config.patch_size
        return video if patch is None else library.unpatchify(video, patch_size=patch)


# --- Blocks ----------------------------------------------------------------------------------------------------------


def _up(block: Any, frames: torch.Tensor, history: History, *, first: bool) -> torch.Tensor:
    # The 2.2 kind has a shortcut and one upsampler or none, the 2.1 kind a list of one or none.
    shortcut: Any = getattr(block, "avg_shortcut", None)
    upsampler: Any = getattr(block, "upsampler", None) or next(iter(getattr(block, "upsamplers", None) or ()), None)
    entered = None if shortcut is None else frames.clone()
    for part in block.resnets:
        frames = _residual(part, frames, history)
    if upsampler is None:
        return frames
    if upsampler.mode == "upsample3d" and not first:
        frames = _between(upsampler.time_conv, frames, history)
    frames = _doubled(upsampler.resample[1], frames)
    if entered is not None:
        _add_shortcut(shortcut, entered, frames, first=first)
    return frames


def _residual(block: Any, frames: torch.Tensor, history: History) -> torch.Tensor:
    """Added to ``frames`` where they lie, unless the number of channels changes."""
    count = len(frames)
    inner = _causal(block.conv1, _window(block.conv1, frames, history, block.norm1), count)
    window = _window(block.conv2, inner, history, block.norm2)
    del inner
    if not isinstance(block.conv_shortcut, torch.nn.Identity):
        frames = _causal(block.conv_shortcut, frames, count)
    return _causal(block.conv2, window, count, frames)


def _between(convolution: Any, frames: torch.Tensor, history: History) -> torch.Tensor:
    """Two frames for each."""
    both = _causal(convolution, _window(convolution, frames, history), len(frames))
    count, channels, height, width = frames.shape
    twice = _empty((2 * count, channels, height, width), frames)
    twice[0::2], twice[1::2] = both[:, :channels], both[:, channels:]
    return twice


# --- Convolutions ----------------------------------------------------------------------------------------------------


def _causal(convolution: Any, window: torch.Tensor, count: int, onto: torch.Tensor | None = None) -> torch.Tensor:
    """``convolution`` for the ``count`` frames that ``window`` ends with, added to ``onto`` where that lies."""
    for late, weight in enumerate(reversed(convolution.weight.unbind(2))):
        lacking = max(0, late - (len(window) - count))  # that many frames have none so long before them
        if lacking >= count:
            break
        read = window[len(window) - count - late + lacking : len(window) - late]
        if onto is None:
            onto = _convolved(read, weight, convolution.bias)
        else:
            _add_convolved(onto[lacking:], read, weight, convolution.bias if late == 0 else None)
    assert onto is not None
    return onto


def _doubled(convolution: Any, frames: torch.Tensor) -> torch.Tensor:
    """Twice as high and wide, then the 3×3 ``convolution``: each new pixel sees 2×2 of the old ones."""
    count, _, height, width = frames.shape
    channels, bias = len(convolution.bias), convolution.bias.repeat(4)
    weight = _on_half_the_size(convolution.weight)
    doubled = _empty((count, channels, 2 * height, 2 * width), frames)
    step = max(1, 4 * STRIPE // doubled[0].numel())
    for begin in range(0, count, step):
        kinds = _convolved(frames[begin : begin + step], weight, bias).split(channels, dim=1)
        for (row, column), kind in zip(product((0, 1), (0, 1)), kinds, strict=True):
            found = kind[..., row : row + height, column : column + width]
            doubled[begin : begin + step, :, row::2, column::2] = found
    return doubled


def _on_half_the_size(weight: torch.Tensor) -> torch.Tensor:
    """[out, in, 3, 3] of a doubled picture as [4 × out, in, 2, 2] of the small one, for each of four new pixels."""

    def pairs(side: torch.Tensor, at: int) -> list[torch.Tensor]:
        before, middle, after = side.unbind(at)
        return [torch.stack((before, middle + after), at), torch.stack((before + middle, after), at)]

    return torch.cat([both for rows in pairs(weight, 2) for both in pairs(rows, 3)])


_ONES = [1, 1]


def _padding(weight: torch.Tensor) -> list[int]:
    return [side // 2 for side in weight.shape[2:]]


def _convolved(frames: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    if frames.device.type != "cpu":
        found = functional.conv2d(frames, weight, bias, padding=_padding(weight))
        return found.contiguous(memory_format=torch.channels_last)
    return torch.ops.mkldnn._convolution_pointwise(
        frames, weight, bias, _padding(weight), _ONES, _ONES, 1, "none", [], ""
    )


def _add_convolved(onto: torch.Tensor, frames: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None) -> None:
    if frames.device.type != "cpu":
        onto += functional.conv2d(frames, weight, bias, padding=_padding(weight))
        return
    torch.ops.mkldnn._convolution_pointwise_.binary(
        onto, frames, weight, bias, _padding(weight), _ONES, _ONES, 1, "add", 1.0, None, [], None
    )


# --- Layers ----------------------------------------------------------------------------------------------------------


def _window(convolution: Any, frames: torch.Tensor, history: History, norm: Any = None) -> torch.Tensor:
    """What a causal convolution reads: its history, and the frames with ``norm`` and the activation if it is given."""
    before = history.get(convolution)
    seen = 0 if before is None else len(before)
    window = _empty((seen + len(frames), *frames.shape[1:]), frames)
    if before is not None:
        window[:seen] = before
    if norm is None:
        window[seen:] = frames
    else:
        _norm_and_activate(norm, frames, window[seen:])
    history[convolution] = window[-2:].clone() if len(window) > 2 else window
    return window


def _norm_and_activate(norm: Any, frames: torch.Tensor, into: torch.Tensor) -> None:
    pixels, written = _pixels(frames), _pixels(into)
    step = max(1, STRIPE // pixels.shape[1])
    for begin in range(0, len(pixels), step):
        part = slice(begin, begin + step)
        functional.silu(_normed(norm, pixels[part], written[part]), inplace=True)


def _normed(norm: Any, pixels: torch.Tensor, into: torch.Tensor) -> torch.Tensor:
    lengths = torch.linalg.vector_norm(pixels, dim=-1, keepdim=True).clamp_(min=1e-12)
    return torch.div(pixels, lengths, out=into).mul_(norm.gamma.flatten() * norm.scale)


def _attend(block: Any, frames: torch.Tensor) -> None:
    """Added to ``frames`` where they lie; each looks at itself alone."""
    count, channels, height, width = frames.shape
    pixels = _pixels(frames)
    inward = functional.linear(
        _normed(block.norm, pixels, torch.empty_like(pixels)), block.to_qkv.weight.flatten(1), block.to_qkv.bias
    )
    query, key, value = inward.view(count, 1, height * width, 3 * channels).chunk(3, dim=-1)
    seen = functional.scaled_dot_product_attention(query, key, value).reshape(-1, channels)
    pixels += functional.linear(seen, block.proj.weight.flatten(1), block.proj.bias)


def _add_shortcut(block: Any, entered: torch.Tensor, onto: torch.Tensor, *, first: bool) -> None:
    """What ``entered`` a block, repeated in time and space, added to what leaves it where that lies."""
    group = block.in_channels // block.out_channels
    times = range(block.factor_t - 1, block.factor_t) if first else range(block.factor_t)
    for (place, time), row, column in product(enumerate(times), (0, 1), (0, 1)):
        channel = ((time * 2 + row) * 2 + column) // block.repeats
        onto[place :: len(times), :, row::2, column::2] += entered[:, channel::group]


def _ask(block: Any) -> None:
    for hook in block._forward_pre_hooks.values():
        hook(block, ())


def _frames(video: torch.Tensor) -> torch.Tensor:
    """[1, channels, frames, h, w] as frames of their own."""
    return video[0].transpose(0, 1).clone(memory_format=torch.channels_last)


def _video(frames: torch.Tensor) -> torch.Tensor:
    return frames.transpose(0, 1)[None]


def _empty(shape: tuple[int, ...], like: torch.Tensor) -> torch.Tensor:
    return torch.empty(shape, dtype=like.dtype, device=like.device, memory_format=torch.channels_last)


def _pixels(frames: torch.Tensor) -> torch.Tensor:
    """The same memory as [pixels, channels]."""
    return frames.permute(0, 2, 3, 1).view(-1, frames.shape[1])
