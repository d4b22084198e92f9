"""The library's transformers computed in a fraction of the memory: their modules, weights and numbers, our order.

``make_lean(transformer)`` switches it on, ``restore`` off, ``lean`` is both around a ``with``; nothing of a model
changes but which function its blocks call. It lies beneath hooks that move weights, calls every linear layer as a
module (LoRAs and packed weights work as they do), and steps aside for what compares a block's input with its output
(caches of steps). Where blocks are fetched ahead in the order of the first pass, VACE must be lean from its first pass
on: its two rows of blocks take turns then.

What lives in a block, in bytes per token and width at two bytes a number (``activations.py`` has the whole sum):

- the library: 22.2, or 64.9 where every token has a timestep (TI2V), of which 60 are copies of the modulation;
- lean: 10 and the rotations: the stream, queries, keys, values and what attention gives, 2 each. Norms, products and
  the feed-forward's inner numbers exist for ``chunk_rows`` tokens at a time, sums are made where the stream lies, and
  a timestep that many tokens share is embedded once. With ``head_groups`` = n parts of attention it is 8 + 2/n.

The numbers are the library's to the bit on the processor, if kernels add up a row of few tokens as they do one of many.
Matrix products do not always: float32 ones of the published widths do from 2048 rows on, which is why no chunk is
smaller than asked for and the rest is shared out. In bfloat16 they do from 512 rows on at the widths of 5B and 14B; at
those of 1.3B, and at others, one number in 10,000 is rounded to its neighbour. Attention does from 768 rows on, at
multiples of 256. On a card, other sizes may be computed by other kernels: there it is the same to rounding.
"""
