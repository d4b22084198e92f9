"""Weights that come to the device block by block, while others compute.

A block's tensors lie in one **slab**, each at its place (``slabs``). Slabs wait at **home** (``homes``): in an arena of
main memory that is locked for the card as a whole, or in the model's own files. The **stream** (``stream``) keeps two
or three of them on the device and brings the next while one computes: across blocks, passes, steps and experts.

On the processor the device is plain memory and everything else the same, so that the tests there hold for a card too.
"""
