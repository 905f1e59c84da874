"""Where watts come from: sensors of a board, or an estimate. Every figure says which."""
