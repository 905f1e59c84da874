"""Amaranth generators of the accelerator; `python -m tritforge.gen.emit` writes them into rtl/ as SystemVerilog."""
