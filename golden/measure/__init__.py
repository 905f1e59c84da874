"""Commands that measure: speed, memory, perplexity, tasks."""
