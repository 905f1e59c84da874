"""What ``tritforge selftest`` checks: a chain of links from the board's registers to tokens, a module for each sort."""
