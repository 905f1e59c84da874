"""Boards in software: the RTL, the machine, the integers, a serial line."""
