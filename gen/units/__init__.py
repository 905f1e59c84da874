"""The accelerator's units, a file each."""
