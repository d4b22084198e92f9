"""The typed, immutable values that flow through the house, and the catalogue of problems.

Every value is a frozen ``msgspec.Struct``: it crosses a thread, a process, the log, the database and the command line
as the same thing. :mod:`wan22_desktop.domain.wire` turns any of them into JSON or MessagePack and back.
"""
