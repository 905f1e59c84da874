// Stand-in for the accelerator, to test the simulated board: same ports, but it does what its registers say, rules of
// AXI4 broken on demand included.
//
//   0x00 GO        [0] read over m_axi_v, [1] read over m_axi_w0, [2] write over m_axi_v; the next bits break a rule:
//                  [4] ARVALID drops, [5] WLAST a beat early, [6] wrong ARSIZE, [7] ARBURST is FIXED, [8] WVALID drops;
//                  [12] RREADY every other cycle only, [13] strobes for the low half only
//   0x04 ADDRESS   low half        0x08 high half
//   0x0C LENGTH    beats a burst, less one
//   0x10 BURSTS    back to back
//   0x14 IDS       [0] alternate between read ids 0 and 1
//   0x18 SEED      of what is written: beat n is {~(seed + n), seed + n}
//   0x40 DONE      0x44 HASH of id 0    0x48 HASH of id 1    0x4C RESPONSES seen (or-ed)    0x50 CYCLES of the last GO
//   0x1FC is never answered, and anything from 0x200 on is answered with DECERR.
module tritforge (
    input  logic        clk, rst,
    output logic        irq,
    output logic [19:0] activity,
    input  logic [11:0] s_axi_awaddr, input logic s_axi_awvalid, output logic s_axi_awready,
    input  logic [31:0] s_axi_wdata, input logic [3:0] s_axi_wstrb, input logic s_axi_wvalid, output logic s_axi_wready,
    output logic [1:0]  s_axi_bresp, output logic s_axi_bvalid, input logic s_axi_bready,
    input  logic [11:0] s_axi_araddr, input logic s_axi_arvalid, output logic s_axi_arready,
    output logic [31:0] s_axi_rdata, output logic [1:0] s_axi_rresp, output logic s_axi_rvalid, input logic s_axi_rready,

    output logic [0:0]  m_axi_v_arid, output logic [39:0] m_axi_v_araddr, output logic [7:0] m_axi_v_arlen,
    output logic [2:0]  m_axi_v_arsize, output logic [1:0] m_axi_v_arburst, output logic [3:0] m_axi_v_arcache,
    output logic [2:0]  m_axi_v_arprot, output logic m_axi_v_arvalid, input logic m_axi_v_arready,
    input  logic [0:0]  m_axi_v_rid, input logic [63:0] m_axi_v_rdata, input logic [1:0] m_axi_v_rresp,
    input  logic        m_axi_v_rlast, m_axi_v_rvalid, output logic m_axi_v_rready,
    output logic [0:0]  m_axi_v_awid, output logic [39:0] m_axi_v_awaddr, output logic [7:0] m_axi_v_awlen,
    output logic [2:0]  m_axi_v_awsize, output logic [1:0] m_axi_v_awburst, output logic [3:0] m_axi_v_awcache,
    output logic [2:0]  m_axi_v_awprot, output logic m_axi_v_awvalid, input logic m_axi_v_awready,
    output logic [63:0] m_axi_v_wdata, output logic [7:0] m_axi_v_wstrb, output logic m_axi_v_wlast, m_axi_v_wvalid,
    input  logic        m_axi_v_wready,
    input  logic [0:0]  m_axi_v_bid, input logic [1:0] m_axi_v_bresp, input logic m_axi_v_bvalid, output logic m_axi_v_bready,

    output logic [0:0]  m_axi_w0_arid, output logic [39:0] m_axi_w0_araddr, output logic [7:0] m_axi_w0_arlen,
    output logic [2:0]  m_axi_w0_arsize, output logic [1:0] m_axi_w0_arburst, output logic [3:0] m_axi_w0_arcache,
    output logic [2:0]  m_axi_w0_arprot, output logic m_axi_w0_arvalid, input logic m_axi_w0_arready,
    input  logic [0:0]  m_axi_w0_rid, input logic [63:0] m_axi_w0_rdata, input logic [1:0] m_axi_w0_rresp,
    input  logic        m_axi_w0_rlast, m_axi_w0_rvalid, output logic m_axi_w0_rready
);
    logic [31:0] go, length, bursts, ids, seed, cycles, hash[2];
    logic [39:0] address;
    logic [1:0]  responses;
    logic        busy, done;
    assign irq = done;

    // Registers.
    logic start;
    assign s_axi_awready = s_axi_awvalid && s_axi_wvalid && !s_axi_bvalid && s_axi_awaddr != 12'h1FC;
    assign s_axi_wready = s_axi_awready;
    assign s_axi_arready = s_axi_arvalid && !s_axi_rvalid && s_axi_araddr != 12'h1FC;
    assign start = s_axi_awready && s_axi_awaddr == 12'h000;
    always_ff @(posedge clk) begin
        if (s_axi_awready) begin
            s_axi_bvalid <= 1;
            s_axi_bresp <= s_axi_awaddr >= 12'h200 ? 3 : 0;
            case (s_axi_awaddr)
                12'h000: go <= s_axi_wdata;
                12'h004: address[31:0] <= s_axi_wdata;
                12'h008: address[39:32] <= s_axi_wdata[7:0];
                12'h00C: length <= s_axi_wdata;
                12'h010: bursts <= s_axi_wdata;
                12'h014: ids <= s_axi_wdata;
                12'h018: seed <= s_axi_wdata;
                default: ;
            endcase
        end else if (s_axi_bready) s_axi_bvalid <= 0;
        if (s_axi_arready) begin
            s_axi_rvalid <= 1;
            s_axi_rresp <= s_axi_araddr >= 12'h200 ? 3 : 0;
            case (s_axi_araddr)
                12'h004: s_axi_rdata <= address[31:0];
                12'h040: s_axi_rdata <= {31'b0, done};
                12'h044: s_axi_rdata <= hash[0];
                12'h048: s_axi_rdata <= hash[1];
                12'h04C: s_axi_rdata <= {30'b0, responses};
                12'h050: s_axi_rdata <= cycles;
                default: s_axi_rdata <= 0;
            endcase
        end else if (s_axi_rready) s_axi_rvalid <= 0;
        if (rst) begin
            s_axi_bvalid <= 0;
            s_axi_rvalid <= 0;
        end
    end

    // Requests: two readers and a writer, each with its own count of bursts sent and answered.
    logic [31:0] sent_v, sent_w, sent_aw, beats_v, beats_w, beats_out, answered;
    logic        odd;
    wire [31:0] span = (length + 1) << 3;
    wire [31:0] all_beats = bursts * (length + 1);
    assign m_axi_v_araddr = address + 40'(sent_v * span);
    assign m_axi_v_arid = ids[0] & sent_v[0];
    assign m_axi_w0_araddr = address + 40'(sent_w * span);
    assign m_axi_w0_arid = 0;
    assign m_axi_v_awaddr = address + 40'(sent_aw * span);
    assign m_axi_v_awid = 0;
    assign {m_axi_v_arlen, m_axi_w0_arlen, m_axi_v_awlen} = {3{length[7:0]}};
    assign m_axi_v_arsize = go[6] ? 2 : 3;
    assign {m_axi_w0_arsize, m_axi_v_awsize} = {2{3'd3}};
    assign m_axi_v_arburst = go[7] ? 0 : 1;
    assign {m_axi_w0_arburst, m_axi_v_awburst} = {2{2'd1}};
    assign {m_axi_v_arcache, m_axi_w0_arcache, m_axi_v_awcache} = {3{4'd3}};
    assign {m_axi_v_arprot, m_axi_w0_arprot, m_axi_v_awprot} = 0;
    assign m_axi_v_arvalid = busy && go[0] && sent_v != bursts && !(go[4] && odd);
    assign m_axi_w0_arvalid = busy && go[1] && sent_w != bursts;
    assign m_axi_v_awvalid = busy && go[2] && sent_aw != bursts;
    assign m_axi_v_wvalid = busy && go[2] && beats_out != all_beats && !(go[8] && odd);
    assign m_axi_v_wdata = {~(seed + beats_out), seed + beats_out};
    assign m_axi_v_wstrb = go[13] ? 8'h0F : 8'hFF;
    assign m_axi_v_wlast = beats_out % (length + 1) == (go[5] ? length - 1 : length);
    assign m_axi_v_rready = busy && !(go[12] && odd);
    assign m_axi_w0_rready = busy && !(go[12] && odd);
    assign m_axi_v_bready = busy;

    wire take_v = m_axi_v_rvalid && m_axi_v_rready, take_w = m_axi_w0_rvalid && m_axi_w0_rready;

    // As the accelerator tells it: a cycle later, with the bits of tritforge.golden.contract.isa.Event.
    always_ff @(posedge clk)
        activity <= {14'b0, m_axi_v_wvalid && m_axi_v_wready, take_v, 2'b0, take_w, busy};

    function automatic [31:0] mix(input [31:0] h, input [63:0] d);
        mix = {h[30:0], h[31]} ^ d[31:0] ^ {d[47:32], d[63:48]};
    endfunction

    always_ff @(posedge clk) begin
        odd <= ~odd;
        cycles <= cycles + {31'b0, busy};
        if (m_axi_v_arvalid && m_axi_v_arready) sent_v <= sent_v + 1;
        if (m_axi_w0_arvalid && m_axi_w0_arready) sent_w <= sent_w + 1;
        if (m_axi_v_awvalid && m_axi_v_awready) sent_aw <= sent_aw + 1;
        if (m_axi_v_wvalid && m_axi_v_wready) beats_out <= beats_out + 1;
        if (m_axi_v_bvalid && m_axi_v_bready) answered <= answered + 1;
        if (take_v) begin
            beats_v <= beats_v + 1;
            hash[m_axi_v_rid] <= mix(hash[m_axi_v_rid], m_axi_v_rdata);
        end
        if (take_w) begin
            beats_w <= beats_w + 1;
            if (!go[0]) hash[0] <= mix(hash[0], m_axi_w0_rdata);
        end
        responses <= responses | (take_v ? m_axi_v_rresp : 0) | (take_w ? m_axi_w0_rresp : 0)
                     | (m_axi_v_bvalid && m_axi_v_bready ? m_axi_v_bresp : 0);
        if (busy && (!go[0] || beats_v == all_beats) && (!go[1] || beats_w == all_beats) && (!go[2] || answered == bursts)) begin
            busy <= 0;
            done <= 1;
        end
        if (start || rst) begin
            busy <= start && !rst;
            {done, odd, responses} <= 0;
            {sent_v, sent_w, sent_aw, beats_v, beats_w, beats_out, answered, cycles} <= 0;
            hash[0] <= 0;
            hash[1] <= 0;
        end
    end
endmodule
