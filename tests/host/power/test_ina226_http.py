"""tritforge.power.ina226_http: an external meter."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tritforge.power.base import SensorError
from tritforge.power.ina226_http import Ina226Http


@pytest.fixture
def meter() -> Iterator[HTTPServer]:
    """A meter in the network; what it answers is its attribute ``answer``, bytes and a status."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body, status = self.server.answer  # type: ignore[attr-defined]
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    server.answer = (b'{"watts": 6.25}', 200)  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def url(server: HTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_port}/power"


@pytest.mark.parametrize(
    ("answer", "watts", "kind"),
    [
        (b'{"watts": 6.25, "id": "bench 3"}', 6.25, "measured"),
        (b'{"watts": "6.25"}', 6.25, "measured"),
        (b'{"volts": 12.5, "amps": 0.5}', 6.25, "derived"),
    ],
)
def test_a_meter_answers_in_json(meter: HTTPServer, answer: bytes, watts: float, kind: str) -> None:
    meter.answer = (answer, 200)  # type: ignore[attr-defined]
    sensor = Ina226Http(url(meter))
    assert sensor.read() == watts
    assert sensor.source.kind == kind


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ((b"", 503), "no answer: .*Service Unavailable"),
        ((b"hello", 200), "not a meter's answer"),
        ((b'{"watts": "N/A"}', 200), "not a meter's answer"),
        ((b"[6.25]", 200), "the answer has no watts|not a meter's answer"),
        ((b'{"volts": 12.5}', 200), "the answer has no watts"),
    ],
)
def test_an_answer_that_is_none_leaves_a_failure_and_the_next_may_be_one(
    meter: HTTPServer, answer: tuple[bytes, int], why: str
) -> None:
    sensor = Ina226Http(url(meter))
    meter.answer = answer  # type: ignore[attr-defined]
    with pytest.raises(SensorError, match=why):
        sensor.read()
    meter.answer = (b'{"watts": 7}', 200)  # type: ignore[attr-defined]
    assert sensor.read() == 7


def test_a_meter_that_is_off_is_one_line(meter: HTTPServer) -> None:
    sensor = Ina226Http(url(meter))
    meter.shutdown()
    meter.server_close()
    with pytest.raises(SensorError, match=r"no answer: .*Connection refused; is the meter on\?"):
        sensor.read()
    with pytest.raises(SensorError, match="'bench' is no address"):
        Ina226Http("bench")
