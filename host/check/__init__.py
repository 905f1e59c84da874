"""Comparing a board with the models, instruction by instruction."""
