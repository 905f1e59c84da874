"""Boards: which there are, what they are, the driver, loading a model."""
