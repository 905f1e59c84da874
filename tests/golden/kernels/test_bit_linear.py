"""tritforge.golden.kernels.bit_linear: exact products and trits, and straight-through gradients against float64."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from tests.golden.kernels.errors import TOLERANCE, random, relative_error
from tritforge.golden.kernels import bit_linear, rms_quantize
from tritforge.golden.kernels.rms_quantize.naive import round_half_away

EPS = 1e-6
TYPES = [torch.float32, torch.bfloat16]


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("shape", [(3, 16), (70, 144)])
def test_trits(shape: tuple[int, int], dtype: torch.dtype, device: str) -> None:
    weight = 0.02 * random(*shape, seed=1, dtype=dtype, device=device)
    t, s_w = (tensor.cpu() for tensor in bit_linear.ternarize(weight))
    wide = weight.cpu().float()
    assert float(s_w) == pytest.approx(1 / float(wide.double().abs().mean()), rel=3e-7)  # some ulps: order of a sum
    assert t.dtype == torch.int8
    assert torch.equal(t, round_half_away(wide * s_w).clamp(-1, 1).to(torch.int8))
    assert set(t.flatten().tolist()) == {-1, 0, 1}


def test_halves_become_trits_and_what_is_just_below_them_does_not(device: str) -> None:
    below = float(torch.nextafter(torch.tensor(0.5), torch.tensor(0.0)))
    weight = torch.tensor([[0.5, -0.5, below, -below, 2.0, -2.0, 1.25, -1.25]], device=device)
    weight[0, 6] = 8 - weight[0, :6].abs().sum() - 1.25  # so that the mean magnitude is one
    t, s_w = bit_linear.ternarize(weight)
    assert float(s_w) == 1.0
    assert t[0].tolist() == [1, -1, 0, 0, 1, -1, 1, -1]


def test_a_matrix_of_zeros_has_trits_of_zero(device: str) -> None:
    t, s_w = bit_linear.ternarize(torch.zeros(4, 16, device=device))
    assert not t.any()
    assert float(s_w) == pytest.approx(1e5)


@pytest.mark.parametrize(("rows", "outputs", "inputs"), [(1, 5, 16), (130, 300, 144), (37, 256, 128)])
def test_accumulators_are_exact(rows: int, outputs: int, inputs: int, device: str) -> None:
    generator = torch.Generator().manual_seed(rows)
    q = torch.randint(-128, 128, (rows, inputs), generator=generator, dtype=torch.int8)
    t = torch.randint(-1, 2, (outputs, inputs), generator=generator, dtype=torch.int8)
    q[0], t[0] = -128, 1
    one = torch.ones((), device=device)
    got = bit_linear.product(q.to(device), t.to(device), one.expand(rows, 1).contiguous(), one, torch.float32)
    want = q.int() @ t.int().T
    assert torch.equal(got.cpu().int(), want)
    s_a, s_w = 1 + torch.rand(rows, 1, generator=generator), torch.tensor(40.0)
    got = bit_linear.product(q.to(device), t.to(device), s_a.to(device), s_w.to(device), torch.float32)
    assert relative_error(got, want / (s_a.double() * 40)) <= TOLERANCE[torch.float32]


def test_inputs_that_the_kernel_cannot_take(device: str) -> None:
    one = torch.ones(1, 1, device=device)
    q, t = torch.ones(1, 24, dtype=torch.int8, device=device), torch.ones(2, 24, dtype=torch.int8, device=device)
    with pytest.raises(ValueError, match="multiples of 16, not 24"):
        bit_linear.product(q, t, one, one[0, 0], torch.float32)


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize(("lead", "inputs", "outputs"), [((3,), 64, (5,)), ((2, 7), 48, (33, 20, 7))])
def test_forward_and_backward(
    lead: tuple[int, ...], inputs: int, outputs: tuple[int, ...], dtype: torch.dtype, device: str
) -> None:
    x = random(*lead, inputs, seed=1, dtype=dtype, device=device).requires_grad_()
    gammas = (1 + 0.3 * random(len(outputs), inputs, seed=2, dtype=dtype, device=device)).requires_grad_()
    weights = [0.1 * random(n, inputs, seed=n, dtype=dtype, device=device) for n in outputs]
    operands = [x, gammas, *(w.requires_grad_() for w in weights)]
    ys = bit_linear.bit_linears(*operands)
    dys = [random(*lead, n, seed=n + 1, dtype=dtype, device=device) for n in outputs]
    got = torch.autograd.grad(ys, operands, dys)
    # the same function in float64, straight through the roundings; given their integers, it has no others
    q, s_a, _ = (v.detach().cpu().double() for v in rms_quantize.forward(x, gammas, EPS))
    exact = [v.detach().cpu().double().requires_grad_() for v in operands]
    unit = exact[0] * torch.rsqrt(exact[0].square().mean(-1, keepdim=True) + EPS)
    wants: list[Tensor] = []
    for p, weight in enumerate(exact[2:]):
        t, s_w = (v.detach().cpu().double() for v in bit_linear.ternarize(weights[p]))
        n = unit * exact[1][p]
        wants.append((n + (q[p] / s_a[p] - n).detach()) @ (weight + (t / s_w - weight).detach()).T)
    tolerance = 2 * TOLERANCE[dtype]  # results pass a product and a norm, each rounded to the type
    for y, want in zip(ys, wants, strict=True):
        assert y.dtype == dtype
        assert relative_error(y, want) <= tolerance
    for a, b in zip(got, torch.autograd.grad(wants, exact, [d.cpu().double() for d in dys]), strict=True):
        assert a.dtype == dtype
        assert relative_error(a, b) <= tolerance
