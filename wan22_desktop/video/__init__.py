"""Frames to files: health of the frames, the ffmpeg pipe, formats and the embedded recipe."""
