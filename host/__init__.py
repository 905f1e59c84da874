"""Using an accelerator: compile and pack a model, drive a board, generate text, read watts."""
