"""From weight files of any layout to modules of the library's classes, a tensor at a time.

``reading`` names the tensors in the files → ``dialects`` gives them the library's names → ``blueprint`` tells the
class's configuration from their shapes → ``building`` makes the module without weights and puts them in; what is stored
in few bits stays so and is unpacked where it is used (``packing``).
"""
