"""The only room with torch: load a model, encode a prompt, denoise, preview, decode."""

from wan22_desktop.generation.libraries import import_frugally

import_frugally()  # before any module of this room imports diffusers
