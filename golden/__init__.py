"""What the numbers are: the float model, the integer model and the formats they share."""
