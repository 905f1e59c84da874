"""How the host reaches a board: the few calls that every board implements."""
