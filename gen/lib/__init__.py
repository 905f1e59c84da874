"""What the units are built of."""
