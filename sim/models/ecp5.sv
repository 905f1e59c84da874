// The parts of an ECP5 that rtl/boards/ulx3s/top.sv names, for simulation without delays. The PLL's input is taken for
// its output, so whoever simulates gives the design's clock there; both outputs have the same phase.
module pll (input logic clkin, output logic clkout0, output logic clkout1, output logic locked);
    assign {clkout0, clkout1, locked} = {clkin, clkin, 1'b1};
endmodule

module BB (input logic I, input logic T, output logic O, inout wire B);
    assign B = T ? 1'bz : I;
    assign O = B;
endmodule

module ODDRX1F (input logic SCLK, input logic RST, input logic D0, input logic D1, output logic Q);
    assign Q = RST ? 1'b0 : SCLK ? D0 : D1;
endmodule
