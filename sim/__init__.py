"""A board without a board: the emitted RTL under Verilator, the instruction-set simulator, and the benches."""
