"""The network in integers, the instruction set's machine, and random programs for both."""
