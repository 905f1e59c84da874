"""The float model with kernels against the reference implementation's own numbers, gradients included."""

from tests.golden.lm.test_oracle import (  # noqa: F401
    model,
    oracle,
    test_left_padding,
    test_loss_and_every_gradient,
)
