"""Amaranth generators of the accelerator; `python -m gen.emit` writes them into rtl/ as SystemVerilog."""
