"""tritforge.golden.kernels.rms_quantize: integers equal those of the definition, gradients those of float64."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from tests.golden.kernels.errors import TOLERANCE, random, relative_error
from tritforge.golden.kernels import rms_quantize
from tritforge.golden.kernels.rms_quantize.naive import quantize_activation, round_half_away

EPS = 1e-6
CASES = [((5,), 48, 1), ((2, 3), 80, 3), ((1, 1), 16, 2)]
TYPES = [torch.float32, torch.bfloat16]


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize(("lead", "width", "count"), CASES)
def test_integers(lead: tuple[int, ...], width: int, count: int, dtype: torch.dtype, device: str) -> None:
    x = 3 * random(*lead, width, seed=1, dtype=dtype, device=device)
    gammas = 1 + 0.3 * random(count, width, seed=2, dtype=dtype, device=device)
    q, s_a, rstd = (tensor.cpu() for tensor in rms_quantize.forward(x, gammas, EPS))
    x, gammas = x.cpu(), gammas.cpu()
    exact = torch.rsqrt(x.double().square().mean(-1, keepdim=True) + EPS)
    torch.testing.assert_close(rstd.double(), exact, rtol=5e-7, atol=0)  # some ulps: the order of a float32 sum
    for p in range(count):
        want_q, want_s = quantize_activation(x.float() * rstd * gammas[p].float())
        assert q.dtype == torch.int8
        assert torch.equal(q[p], want_q)
        assert torch.equal(s_a[p], want_s)


def test_halves_are_rounded_away_from_zero_and_just_below_them_not(device: str) -> None:
    below = float(torch.nextafter(torch.tensor(0.5), torch.tensor(0.0)))
    gamma = torch.tensor([127.0, 0.5, 1.5, 2.5, 126.5, below, 0.25, 0.0], device=device)
    x = torch.tensor([[1.0, 1, 1, 1, 1, 1, 1, 1], [-1.0, -1, -1, -1, -1, -1, -1, -1]], device=device)
    q, s_a, rstd = rms_quantize.forward(x, gamma[None], 0.0)
    assert s_a.flatten().tolist() == rstd.flatten().tolist() == [1.0, 1.0]
    assert q[0].tolist() == [[127, 1, 2, 3, 127, 0, 0, 0], [-127, -1, -2, -3, -127, 0, 0, 0]]


def test_a_vector_of_zeros(device: str) -> None:
    q, s_a, rstd = rms_quantize.forward(torch.zeros(2, 16, device=device), torch.ones(1, 16, device=device), EPS)
    assert not q.any()
    assert s_a.flatten().tolist() == [pytest.approx(127e5)] * 2
    assert rstd.flatten().tolist() == [pytest.approx(1e3)] * 2


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize(("lead", "width", "count"), CASES)
def test_gradients(lead: tuple[int, ...], width: int, count: int, dtype: torch.dtype, device: str) -> None:
    x = 3 * random(*lead, width, seed=1, dtype=dtype, device=device)
    gammas = 1 + 0.3 * random(count, width, seed=2, dtype=dtype, device=device)
    dn, s_w = random(count, *lead, width, seed=3, dtype=dtype, device=device), torch.arange(2.0, 2 + count)
    q, s_a, rstd = rms_quantize.forward(x, gammas, EPS)
    dx, dgammas, n = rms_quantize.backward(dn, s_w.to(device), x, gammas, rstd, s_a)
    assert dx.dtype == dgammas.dtype == n.dtype == dtype
    exact_x, exact_gammas = (v.cpu().double().requires_grad_() for v in (x, gammas))
    unit = exact_x * torch.rsqrt(exact_x.square().mean(-1, keepdim=True) + EPS)
    normed: Tensor = unit * exact_gammas.view(count, *([1] * len(lead)), width)
    scale = s_w.double().view(-1, *([1] * (dn.ndim - 1)))
    want = torch.autograd.grad(normed, (exact_x, exact_gammas), dn.cpu().double() / scale)
    assert relative_error(dx, want[0]) <= TOLERANCE[dtype]
    assert relative_error(dgammas, want[1]) <= TOLERANCE[dtype]
    assert relative_error(n, q.double().cpu() / s_a.double().cpu()) <= TOLERANCE[dtype]
    assert torch.equal(round_half_away(n.float() * s_a), q.float()) or dtype == torch.bfloat16
