// Top of the U280: buffers of the clocks and the reset around the block design, which holds all else.
`default_nettype none

module u280 (
    input  wire        pcie_refclk_p,
    input  wire        pcie_refclk_n,
    input  wire        pcie_perst_n,
    input  wire [15:0] pcie_rx_p,
    input  wire [15:0] pcie_rx_n,
    output wire [15:0] pcie_tx_p,
    output wire [15:0] pcie_tx_n,
    input  wire        sysclk_p,
    input  wire        sysclk_n,
    output wire        hbm_cattrip
);
    wire pcie_refclk, pcie_refclk_gt, sysclk, hbm_refclk, perst_n;

    // The transceivers take the clock itself, the core's logic the other output.
    IBUFDS_GTE4 #(.REFCLK_HROW_CK_SEL(2'b00)) pcie_refclk_buffer (
        .I(pcie_refclk_p), .IB(pcie_refclk_n), .CEB(1'b0), .O(pcie_refclk_gt), .ODIV2(pcie_refclk)
    );
    IBUF   perst_buffer      (.I(pcie_perst_n), .O(perst_n));
    IBUFDS sysclk_buffer     (.I(sysclk_p), .IB(sysclk_n), .O(sysclk));
    BUFG   hbm_refclk_buffer (.I(sysclk), .O(hbm_refclk));

    system system (
        .pcie_refclk(pcie_refclk),
        .pcie_refclk_gt(pcie_refclk_gt),
        .pcie_perst_n(perst_n),
        .pcie_rxp(pcie_rx_p),
        .pcie_rxn(pcie_rx_n),
        .pcie_txp(pcie_tx_p),
        .pcie_txn(pcie_tx_n),
        .hbm_refclk(hbm_refclk),
        // High turns the card's power off: from an HBM that is too hot, or, if nobody drives it, from a resistor.
        .hbm_cattrip(hbm_cattrip)
    );
endmodule

`default_nettype wire
