"""Training: settings, the loss, the loop, its checkpoints and what it exports, on one process or many."""
