"""Benches in cocotb: one a unit and one for the whole accelerator, against :mod:`golden`, with equality exact.

============== =====================================================================================================
build, designs emit a unit and make a simulation of it, once for each text
run            run a bench in that simulation; what the tests in ``tests/`` call
cycles         the clocked frame: ports, agents, random stalls, waiting with a time-out
axi, lite      models of an AXI4 memory and an AXI4-Lite host, checking the protocol
commands       drivers and monitors of what lies between the units: commands, vector ports, streams
programs       random instructions and random programs
*_bench        the benches: stimulus, and a comparison with golden
============== =====================================================================================================
"""
