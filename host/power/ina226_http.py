"""An external power meter, such as an INA226 at a microcontroller, that answers GET with JSON.

It answers ``{"watts": 6.21}``, or ``{"volts": 12.02, "amps": 0.517}``; further keys are left alone.
"""

from __future__ import annotations

import http.client
import json
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from tritforge.power.base import SensorError
from tritforge.power.polled import Polled, Reading, product, total

INTERVAL = 0.2
TIMEOUT = 2.0
REST = 5.0
REMEDY = 'it must answer {"watts": ...} or {"volts": ..., "amps": ...}'


class Ina226Http(Polled):
    """A meter in the network.

    Parameters
    ----------
    url
        Where it answers, beginning with http:// or https://.
    """

    def __init__(self, url: str) -> None:
        if not url.startswith(("http://", "https://")):
            raise SensorError(f"ina226: {url!r} is no address; give it as `--power ina226:http://HOST/PATH`")
        self._url = url
        self._opener = build_opener(ProxyHandler({}))  # a meter stands next to the board, not behind a proxy
        super().__init__(f"meter at {url}", self._read_now, INTERVAL, REST)

    def _read_now(self) -> Reading:
        """Ask; raises SensorError."""
        try:
            with self._opener.open(self._url, timeout=TIMEOUT) as answer:
                values = json.load(answer)
            found = {key: float(values[key]) for key in ("watts", "volts", "amps") if key in values}
        except (URLError, OSError, http.client.HTTPException) as error:
            raise SensorError(f"{self._url}: no answer: {getattr(error, 'reason', error)}; is the meter on?") from None
        except (ValueError, TypeError) as error:
            raise SensorError(f"{self._url}: not a meter's answer ({error}); {REMEDY}") from None
        reading = total({"watts": found.get("watts")}, {"volts x amps": product(found.get("volts"), found.get("amps"))})
        if reading is None:
            raise SensorError(f"{self._url}: the answer has no watts; {REMEDY}")
        return reading
