"""The commands of ``tritforge``, a module each."""
