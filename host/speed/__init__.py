"""How fast it is, should be, and why not faster."""
