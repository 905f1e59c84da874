"""Tools run over the hardware: synthesis, place and route, bitstreams."""
