"""Names and shapes of ``AutoencoderKLWan``'s tensors in the library's dialect, for any widths and number of blocks.

Source: diffusers 0.42.1, ``models/autoencoders/autoencoder_kl_wan.py``, with ``dim_mult`` (1, 2, 4, 4), no attention
between the levels and temporal scaling at the last two of three steps, as both published kinds have them.
"""

from __future__ import annotations

Shapes = dict[str, tuple[int, ...]]

_WIDTHS = (1, 2, 4, 4)


def vae_tensors(*, base: int, decoder_base: int, z: int, blocks: int, pixels: int, nested: bool) -> Shapes:
    """Every tensor. ``blocks`` residual blocks per level; ``nested``: the 2.2 kind, whose levels are modules."""
    wide = _WIDTHS[-1] * decoder_base
    return {
        **_affine("encoder.conv_in", base, pixels, 3, 3, 3),
        **_encoder(base, blocks, nested=nested),
        **_ends("encoder", _WIDTHS[-1] * base, _WIDTHS[-1] * base),
        **_affine("encoder.conv_out", 2 * z, _WIDTHS[-1] * base, 3, 3, 3),
        **_affine("quant_conv", 2 * z, 2 * z, 1, 1, 1),
        **_affine("post_quant_conv", z, z, 1, 1, 1),
        **_affine("decoder.conv_in", wide, z, 3, 3, 3),
        **_ends("decoder", wide, decoder_base),
        **_decoder(decoder_base, blocks + 1, nested=nested),
        **_affine("decoder.conv_out", pixels, decoder_base, 3, 3, 3),
    }


def _encoder(base: int, blocks: int, *, nested: bool) -> Shapes:
    shapes: Shapes = {}
    into, index = base, 0
    for level, factor in enumerate(_WIDTHS):
        for block in range(blocks):
            start = f"encoder.down_blocks.{level}.resnets.{block}" if nested else f"encoder.down_blocks.{index}"
            shapes |= _residual(start, into, base * factor)
            into, index = base * factor, index + 1
        if level < len(_WIDTHS) - 1:
            start = f"encoder.down_blocks.{level}.downsampler" if nested else f"encoder.down_blocks.{index}"
            shapes |= _affine(f"{start}.resample.1", into, into, 3, 3)
            shapes |= _affine(f"{start}.time_conv", into, into, 3, 1, 1) if level > 0 else {}
            index += 1
    return shapes


def _decoder(base: int, blocks: int, *, nested: bool) -> Shapes:
    shapes: Shapes = {}
    into = base * _WIDTHS[-1]
    sampler = "upsampler" if nested else "upsamplers.0"
    for level, factor in enumerate(reversed(_WIDTHS)):
        out = base * factor
        for block in range(blocks):
            shapes |= _residual(f"decoder.up_blocks.{level}.resnets.{block}", into, out)
            into = out
        if level < len(_WIDTHS) - 1:
            start = f"decoder.up_blocks.{level}.{sampler}"
            into = out if nested else out // 2
            shapes |= _affine(f"{start}.resample.1", into, out, 3, 3)
            shapes |= _affine(f"{start}.time_conv", 2 * out, out, 3, 1, 1) if level < 2 else {}
    return shapes


def _ends(half: str, width: int, last: int) -> Shapes:
    """The middle block, and the norm before the last convolution."""
    attention = f"{half}.mid_block.attentions.0"
    return {
        **_residual(f"{half}.mid_block.resnets.0", width, width),
        **_residual(f"{half}.mid_block.resnets.1", width, width),
        f"{attention}.norm.gamma": (width, 1, 1),
        **_affine(f"{attention}.to_qkv", 3 * width, width, 1, 1),
        **_affine(f"{attention}.proj", width, width, 1, 1),
        f"{half}.norm_out.gamma": (last, 1, 1, 1),
    }


def _residual(start: str, into: int, out: int) -> Shapes:
    shapes: Shapes = {
        f"{start}.norm1.gamma": (into, 1, 1, 1),
        **_affine(f"{start}.conv1", out, into, 3, 3, 3),
        f"{start}.norm2.gamma": (out, 1, 1, 1),
        **_affine(f"{start}.conv2", out, out, 3, 3, 3),
    }
    return shapes | (_affine(f"{start}.conv_shortcut", out, into, 1, 1, 1) if into != out else {})


def _affine(name: str, *shape: int) -> Shapes:
    return {f"{name}.weight": shape, f"{name}.bias": shape[:1]}
