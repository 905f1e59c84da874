"""Words that Verilog or SystemVerilog keeps for itself."""

from __future__ import annotations

import re

WORDS = frozenset(
    """
    always and assign automatic begin bit buf byte case cell checker class clocking config const context cover
    default design disable do edge else end endmodule event expect final first_match for force function generate
    global if import initial inout input inside instance int integer interface join library local localparam logic
    modport module new not null or output package parameter priority process program property protected pure rand
    real ref reg release repeat return sequence shortint signed small soft solve static string strong struct super
    supply0 supply1 table tagged task this time timeprecision timeunit tri type typedef union unique unsigned use
    uwire var vectored virtual wait wand weak while wire with within wor xnor xor
    """.split()  # noqa: SIM905
)


def word(name: str) -> str:
    """A name that is no word of Verilog."""
    name = re.sub(r"\W", "_", name)
    return f"{name}_" if name in WORDS else name
