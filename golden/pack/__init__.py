"""A checkpoint becomes integers, and those an image; numpy."""
