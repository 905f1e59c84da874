// Pins, clocks and reset of an ULX3S around the design of gen/boards/ulx3s.py.
//
// The memory's clock leaves through a register of its pin, as all of the memory's signals do, so that they take the same
// time; its phase to ours comes from the PLL (gen/boards/ulx3s.py says why).
module top (
    input  logic        clk_25mhz,
    input  logic        ftdi_txd,
    output logic        ftdi_rxd,
    output logic [7:0]  led,
    output logic        wifi_gpio0,
    output logic        sdram_clk,
    (* syn_useioff *) output logic        sdram_cke,
    output logic        sdram_csn,
    (* syn_useioff *) output logic        sdram_rasn,
    (* syn_useioff *) output logic        sdram_casn,
    (* syn_useioff *) output logic        sdram_wen,
    (* syn_useioff *) output logic [1:0]  sdram_ba,
    (* syn_useioff *) output logic [12:0] sdram_a,
    (* syn_useioff *) output logic [1:0]  sdram_dqm,
    inout  wire  [15:0] sdram_d
);
    logic clk, clk_memory, locked;
    pll pll (.clkin(clk_25mhz), .clkout0(clk), .clkout1(clk_memory), .locked(locked));

    // Sixteen cycles of reset once the clock is stable.
    logic [4:0] up = 0;
    logic [1:0] stable = 0;
    logic       rst = 1;
    always_ff @(posedge clk) begin
        stable <= {stable[0], locked};
        up     <= !stable[1] ? 5'd0 : up[4] ? up : up + 5'd1;
        rst    <= !up[4];
    end

    (* syn_useioff *) logic [15:0] written;
    logic [15:0] read;
    logic        driven;
    ulx3s design_i (
        .clk, .rst, .rx(ftdi_txd), .tx(ftdi_rxd), .led,
        .sdram_cke, .sdram_ras_n(sdram_rasn), .sdram_cas_n(sdram_casn), .sdram_we_n(sdram_wen), .sdram_ba, .sdram_a,
        .sdram_dqm, .sdram_dq_o(written), .sdram_dq_oe(driven), .sdram_dq_i(read)
    );

    for (genvar k = 0; k < 16; k++) begin : data
        BB pin (.I(written[k]), .T(!driven), .O(read[k]), .B(sdram_d[k]));
    end
    ODDRX1F clock_pin (.SCLK(clk_memory), .RST(1'b0), .D0(1'b1), .D1(1'b0), .Q(sdram_clk));
    assign sdram_csn  = 1'b0;
    assign wifi_gpio0 = 1'b1;  // low would make the ESP32 load another bitstream
endmodule
