// Ports of the primitives of UltraScale+ that the boards' tops use (Vivado's UG974).
/* verilator lint_off UNUSEDSIGNAL */
/* verilator lint_off UNDRIVEN */
/* verilator lint_off UNUSEDPARAM */
/* verilator lint_off DECLFILENAME */
(* blackbox *)
module IBUFDS_GTE4 #(
    parameter [1:0] REFCLK_HROW_CK_SEL = 2'b00
) (
    input  I,
    input  IB,
    input  CEB,
    output O,
    output ODIV2
);
endmodule

(* blackbox *)
module IBUFDS (
    input  I,
    input  IB,
    output O
);
endmodule

(* blackbox *)
module IBUF (
    input  I,
    output O
);
endmodule

(* blackbox *)
module BUFG (
    input  I,
    output O
);
endmodule
