"""What stands around the accelerator on boards whose whole logic is ours."""
