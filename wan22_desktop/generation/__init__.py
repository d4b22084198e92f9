"""The only room with torch: load a model, encode a prompt, denoise, preview, decode."""
