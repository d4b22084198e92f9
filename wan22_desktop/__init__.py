"""Wan22 Desktop: drop a Wan model folder on a window, write a prompt, get a video. Offline, on your own hardware."""

__version__ = "0.1.0"
