// Top of the Nexys Video: the clock's buffer around the block design, which holds all else.
`default_nettype none

module nexys_video (
    input  wire        sysclk,
    input  wire        cpu_resetn,
    input  wire        uart_tx_in,
    output wire        uart_rx_out,
    output wire [14:0] ddr3_addr,
    output wire [2:0]  ddr3_ba,
    output wire        ddr3_ras_n,
    output wire        ddr3_cas_n,
    output wire        ddr3_we_n,
    output wire        ddr3_reset_n,
    output wire [0:0]  ddr3_ck_p,
    output wire [0:0]  ddr3_ck_n,
    output wire [0:0]  ddr3_cke,
    output wire [0:0]  ddr3_odt,
    output wire [1:0]  ddr3_dm,
    inout  wire [15:0] ddr3_dq,
    inout  wire [1:0]  ddr3_dqs_p,
    inout  wire [1:0]  ddr3_dqs_n
);
    wire sysclk_pin, clock;

    IBUF sysclk_buffer (.I(sysclk), .O(sysclk_pin));
    BUFG clock_buffer  (.I(sysclk_pin), .O(clock));

    system system (
        .sysclk(clock),
        .cpu_resetn(cpu_resetn),
        // The pins are named for the adapter's sides.
        .rx(uart_tx_in),
        .tx(uart_rx_out),
        .ddr3_addr(ddr3_addr),
        .ddr3_ba(ddr3_ba),
        .ddr3_ras_n(ddr3_ras_n),
        .ddr3_cas_n(ddr3_cas_n),
        .ddr3_we_n(ddr3_we_n),
        .ddr3_reset_n(ddr3_reset_n),
        .ddr3_ck_p(ddr3_ck_p),
        .ddr3_ck_n(ddr3_ck_n),
        .ddr3_cke(ddr3_cke),
        .ddr3_odt(ddr3_odt),
        .ddr3_dm(ddr3_dm),
        .ddr3_dq(ddr3_dq),
        .ddr3_dqs_p(ddr3_dqs_p),
        .ddr3_dqs_n(ddr3_dqs_n)
    );
endmodule

`default_nettype wire
