// tritforge: Accelerator, MatMul-free LM accelerator
// Emitted by `make rtl` from gen/ for the configuration tiny_b2 (53aa3ca87b746a5d). Do not edit: change gen/ and emit again.

module tritforge(s_axi_awvalid, s_axi_wdata, s_axi_wstrb, s_axi_wvalid, s_axi_bready, s_axi_araddr, s_axi_arvalid, s_axi_rready, m_axi_v_arready, m_axi_v_rid, m_axi_v_rdata, m_axi_v_rresp, m_axi_v_rlast, m_axi_v_rvalid, m_axi_v_awready, m_axi_v_wready, m_axi_v_bid, m_axi_v_bresp, m_axi_v_bvalid, m_axi_w0_arready, m_axi_w0_rid
, m_axi_w0_rdata, m_axi_w0_rresp, m_axi_w0_rlast, m_axi_w0_rvalid, clk, rst, s_axi_awready, s_axi_wready, s_axi_bresp, s_axi_bvalid, s_axi_arready, s_axi_rdata, s_axi_rresp, s_axi_rvalid, m_axi_v_arid, m_axi_v_araddr, m_axi_v_arlen, m_axi_v_arsize, m_axi_v_arburst, m_axi_v_arcache, m_axi_v_arprot
, m_axi_v_arvalid, m_axi_v_rready, m_axi_v_awid, m_axi_v_awaddr, m_axi_v_awlen, m_axi_v_awsize, m_axi_v_awburst, m_axi_v_awcache, m_axi_v_awprot, m_axi_v_awvalid, m_axi_v_wdata, m_axi_v_wstrb, m_axi_v_wlast, m_axi_v_wvalid, m_axi_v_bready, m_axi_w0_arid, m_axi_w0_araddr, m_axi_w0_arlen, m_axi_w0_arsize, m_axi_w0_arburst, m_axi_w0_arcache
, m_axi_w0_arprot, m_axi_w0_arvalid, m_axi_w0_rready, irq, s_axi_awaddr);
  reg \$auto$verilog_backend.cc:2355:dump_module$1  = 0;
  wire [40:0] \$1 ;
  wire [2:0] \$10 ;
  wire [2:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire [2:0] \$14 ;
  wire [2:0] \$15 ;
  wire \$16 ;
  wire [3:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  reg \$22 ;
  reg \$23 ;
  reg \$24 ;
  reg [7:0] \$25 ;
  reg \$26 ;
  wire [5:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [40:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [39:0] base;
  wire [11:0] bus__araddr;
  wire bus__arready;
  wire bus__arvalid;
  wire [11:0] bus__awaddr;
  wire bus__awready;
  wire bus__awvalid;
  wire bus__bready;
  wire [1:0] bus__bresp;
  wire bus__bvalid;
  wire [31:0] bus__rdata;
  wire bus__rready;
  wire [1:0] bus__rresp;
  wire bus__rvalid;
  wire [31:0] bus__wdata;
  wire bus__wready;
  wire [3:0] bus__wstrb;
  wire bus__wvalid;
  reg busy = 1'h0;
  wire clear;
  wire \clear$219 ;
  input clk;
  wire clk;
  wire count_beat;
  wire count_beats;
  wire [3:0] count_busy;
  wire count_busy_load_store;
  wire count_busy_rms;
  wire count_busy_row_wise;
  wire count_busy_ternary_matmul;
  (* init = 1'h0 *)
  wire count_cycles;
  wire count_instructions;
  wire count_issued;
  wire [7:0] count_saturations;
  wire [7:0] \count_saturations$233 ;
  wire count_stalled;
  wire \count_stalled$229 ;
  wire count_starved;
  wire \count_starved$227 ;
  wire count_vector_beat;
  wire [7:0] count_vector_bytes;
  reg done = 1'h0;
  reg [7:0] error = 8'h00;
  (* init = 8'h00 *)
  wire [7:0] \error$222 ;
  wire [7:0] \error$242 ;
  wire finished;
  wire hold;
  output irq;
  wire irq;
  output [39:0] m_axi_v_araddr;
  wire [39:0] m_axi_v_araddr;
  output [1:0] m_axi_v_arburst;
  wire [1:0] m_axi_v_arburst;
  output [3:0] m_axi_v_arcache;
  wire [3:0] m_axi_v_arcache;
  output m_axi_v_arid;
  wire m_axi_v_arid;
  output [7:0] m_axi_v_arlen;
  wire [7:0] m_axi_v_arlen;
  output [2:0] m_axi_v_arprot;
  wire [2:0] m_axi_v_arprot;
  input m_axi_v_arready;
  wire m_axi_v_arready;
  output [2:0] m_axi_v_arsize;
  wire [2:0] m_axi_v_arsize;
  output m_axi_v_arvalid;
  wire m_axi_v_arvalid;
  output [39:0] m_axi_v_awaddr;
  wire [39:0] m_axi_v_awaddr;
  output [1:0] m_axi_v_awburst;
  wire [1:0] m_axi_v_awburst;
  output [3:0] m_axi_v_awcache;
  wire [3:0] m_axi_v_awcache;
  output m_axi_v_awid;
  wire m_axi_v_awid;
  output [7:0] m_axi_v_awlen;
  wire [7:0] m_axi_v_awlen;
  output [2:0] m_axi_v_awprot;
  wire [2:0] m_axi_v_awprot;
  input m_axi_v_awready;
  wire m_axi_v_awready;
  output [2:0] m_axi_v_awsize;
  wire [2:0] m_axi_v_awsize;
  output m_axi_v_awvalid;
  wire m_axi_v_awvalid;
  input m_axi_v_bid;
  wire m_axi_v_bid;
  output m_axi_v_bready;
  wire m_axi_v_bready;
  input [1:0] m_axi_v_bresp;
  wire [1:0] m_axi_v_bresp;
  input m_axi_v_bvalid;
  wire m_axi_v_bvalid;
  input [63:0] m_axi_v_rdata;
  wire [63:0] m_axi_v_rdata;
  wire [39:0] m_axi_v_read__araddr;
  wire [1:0] m_axi_v_read__arburst;
  wire [3:0] m_axi_v_read__arcache;
  wire m_axi_v_read__arid;
  wire [7:0] m_axi_v_read__arlen;
  wire [2:0] m_axi_v_read__arprot;
  wire m_axi_v_read__arready;
  wire [2:0] m_axi_v_read__arsize;
  wire m_axi_v_read__arvalid;
  wire [63:0] m_axi_v_read__rdata;
  wire m_axi_v_read__rid;
  wire m_axi_v_read__rlast;
  wire m_axi_v_read__rready;
  wire [1:0] m_axi_v_read__rresp;
  wire m_axi_v_read__rvalid;
  input m_axi_v_rid;
  wire m_axi_v_rid;
  input m_axi_v_rlast;
  wire m_axi_v_rlast;
  output m_axi_v_rready;
  wire m_axi_v_rready;
  input [1:0] m_axi_v_rresp;
  wire [1:0] m_axi_v_rresp;
  input m_axi_v_rvalid;
  wire m_axi_v_rvalid;
  output [63:0] m_axi_v_wdata;
  wire [63:0] m_axi_v_wdata;
  output m_axi_v_wlast;
  wire m_axi_v_wlast;
  input m_axi_v_wready;
  wire m_axi_v_wready;
  wire [39:0] m_axi_v_write__awaddr;
  wire [1:0] m_axi_v_write__awburst;
  wire [3:0] m_axi_v_write__awcache;
  wire m_axi_v_write__awid;
  wire [7:0] m_axi_v_write__awlen;
  wire [2:0] m_axi_v_write__awprot;
  wire m_axi_v_write__awready;
  wire [2:0] m_axi_v_write__awsize;
  wire m_axi_v_write__awvalid;
  wire m_axi_v_write__bid;
  wire m_axi_v_write__bready;
  wire [1:0] m_axi_v_write__bresp;
  wire m_axi_v_write__bvalid;
  wire [63:0] m_axi_v_write__wdata;
  wire m_axi_v_write__wlast;
  wire m_axi_v_write__wready;
  wire [7:0] m_axi_v_write__wstrb;
  wire m_axi_v_write__wvalid;
  output [7:0] m_axi_v_wstrb;
  wire [7:0] m_axi_v_wstrb;
  output m_axi_v_wvalid;
  wire m_axi_v_wvalid;
  output [39:0] m_axi_w0_araddr;
  wire [39:0] m_axi_w0_araddr;
  output [1:0] m_axi_w0_arburst;
  wire [1:0] m_axi_w0_arburst;
  output [3:0] m_axi_w0_arcache;
  wire [3:0] m_axi_w0_arcache;
  output m_axi_w0_arid;
  wire m_axi_w0_arid;
  output [7:0] m_axi_w0_arlen;
  wire [7:0] m_axi_w0_arlen;
  output [2:0] m_axi_w0_arprot;
  wire [2:0] m_axi_w0_arprot;
  input m_axi_w0_arready;
  wire m_axi_w0_arready;
  output [2:0] m_axi_w0_arsize;
  wire [2:0] m_axi_w0_arsize;
  output m_axi_w0_arvalid;
  wire m_axi_w0_arvalid;
  input [63:0] m_axi_w0_rdata;
  wire [63:0] m_axi_w0_rdata;
  input m_axi_w0_rid;
  wire m_axi_w0_rid;
  input m_axi_w0_rlast;
  wire m_axi_w0_rlast;
  output m_axi_w0_rready;
  wire m_axi_w0_rready;
  input [1:0] m_axi_w0_rresp;
  wire [1:0] m_axi_w0_rresp;
  input m_axi_w0_rvalid;
  wire m_axi_w0_rvalid;
  wire [39:0] m_axi_w__0__araddr;
  wire [1:0] m_axi_w__0__arburst;
  wire [3:0] m_axi_w__0__arcache;
  wire m_axi_w__0__arid;
  wire [7:0] m_axi_w__0__arlen;
  wire [2:0] m_axi_w__0__arprot;
  wire m_axi_w__0__arready;
  wire [2:0] m_axi_w__0__arsize;
  wire m_axi_w__0__arvalid;
  wire [63:0] m_axi_w__0__rdata;
  wire m_axi_w__0__rid;
  wire m_axi_w__0__rlast;
  wire m_axi_w__0__rready;
  wire [1:0] m_axi_w__0__rresp;
  wire m_axi_w__0__rvalid;
  wire [39:0] memory_base;
  wire [39:0] \program ;
  wire [31:0] \program$209 ;
  wire quiet;
  wire [39:0] read_bus__araddr;
  wire [1:0] read_bus__arburst;
  wire [3:0] read_bus__arcache;
  wire read_bus__arid;
  wire [7:0] read_bus__arlen;
  wire [2:0] read_bus__arprot;
  wire read_bus__arready;
  wire [2:0] read_bus__arsize;
  wire read_bus__arvalid;
  wire [63:0] read_bus__rdata;
  wire read_bus__rid;
  wire read_bus__rlast;
  wire read_bus__rready;
  wire [1:0] read_bus__rresp;
  wire read_bus__rvalid;
  wire reset;
  reg resetting = 1'h0;
  input rst;
  wire rst;
  wire [11:0] s_axi__araddr;
  wire s_axi__arready;
  wire s_axi__arvalid;
  wire [11:0] s_axi__awaddr;
  wire s_axi__awready;
  wire s_axi__awvalid;
  wire s_axi__bready;
  wire [1:0] s_axi__bresp;
  wire s_axi__bvalid;
  wire [31:0] s_axi__rdata;
  wire s_axi__rready;
  wire [1:0] s_axi__rresp;
  wire s_axi__rvalid;
  wire [31:0] s_axi__wdata;
  wire s_axi__wready;
  wire [3:0] s_axi__wstrb;
  wire s_axi__wvalid;
  input [11:0] s_axi_araddr;
  wire [11:0] s_axi_araddr;
  output s_axi_arready;
  wire s_axi_arready;
  input s_axi_arvalid;
  wire s_axi_arvalid;
  input [11:0] s_axi_awaddr;
  wire [11:0] s_axi_awaddr;
  output s_axi_awready;
  wire s_axi_awready;
  input s_axi_awvalid;
  wire s_axi_awvalid;
  input s_axi_bready;
  wire s_axi_bready;
  output [1:0] s_axi_bresp;
  wire [1:0] s_axi_bresp;
  output s_axi_bvalid;
  wire s_axi_bvalid;
  output [31:0] s_axi_rdata;
  wire [31:0] s_axi_rdata;
  input s_axi_rready;
  wire s_axi_rready;
  output [1:0] s_axi_rresp;
  wire [1:0] s_axi_rresp;
  output s_axi_rvalid;
  wire s_axi_rvalid;
  input [31:0] s_axi_wdata;
  wire [31:0] s_axi_wdata;
  output s_axi_wready;
  wire s_axi_wready;
  input [3:0] s_axi_wstrb;
  wire [3:0] s_axi_wstrb;
  input s_axi_wvalid;
  wire s_axi_wvalid;
  wire start;
  wire \start$202 ;
  wire \start$206 ;
  wire [7:0] status;
  wire [31:0] stream__0;
  wire [31:0] stream_beats;
  wire [31:0] \stream_beats$213 ;
  reg stream_enable = 1'h0;
  wire [39:0] stream_start__0;
  (* init = 1'h0 *)
  wire streaming;
  wire [31:0] token;
  wire [31:0] \token$211 ;
  wire [39:0] weight_bus__0__araddr;
  wire [1:0] weight_bus__0__arburst;
  wire [3:0] weight_bus__0__arcache;
  wire weight_bus__0__arid;
  wire [7:0] weight_bus__0__arlen;
  wire [2:0] weight_bus__0__arprot;
  wire weight_bus__0__arready;
  wire [2:0] weight_bus__0__arsize;
  wire weight_bus__0__arvalid;
  wire [63:0] weight_bus__0__rdata;
  wire weight_bus__0__rid;
  wire weight_bus__0__rlast;
  wire weight_bus__0__rready;
  wire [1:0] weight_bus__0__rresp;
  wire weight_bus__0__rvalid;
  wire [39:0] write_bus__awaddr;
  wire [1:0] write_bus__awburst;
  wire [3:0] write_bus__awcache;
  wire write_bus__awid;
  wire [7:0] write_bus__awlen;
  wire [2:0] write_bus__awprot;
  wire write_bus__awready;
  wire [2:0] write_bus__awsize;
  wire write_bus__awvalid;
  wire write_bus__bid;
  wire write_bus__bready;
  wire [1:0] write_bus__bresp;
  wire write_bus__bvalid;
  wire [63:0] write_bus__wdata;
  wire write_bus__wlast;
  wire write_bus__wready;
  wire [7:0] write_bus__wstrb;
  wire write_bus__wvalid;
  assign \$1  = memory_base + stream__0;
  assign \$2  = ~ busy;
  assign \$3  = \start$202  & \$2 ;
  assign \$4  = ~ resetting;
  assign \$5  = \$3  & \$4 ;
  assign \$6  = ! error;
  assign start = \$5  & \$6 ;
  assign \$7  = memory_base + \program$209 ;
  assign \$8  = | error;
  assign hold = resetting | \$8 ;
  assign clear = resetting & quiet;
  assign \clear$219  = start | clear;
  assign \$9  = busy | resetting;
  assign \$10  = \$9  ? 3'h1 : 3'h0;
  assign \$11  = done ? 3'h2 : 3'h0;
  assign \$12  = \$10  | \$11 ;
  assign \$13  = | error;
  assign \$14  = \$13  ? 3'h4 : 3'h0;
  assign \$15  = \$12  | \$14 ;
  assign \$16  = | error;
  assign irq = done | \$16 ;
  assign \$17  = count_vector_beat ? 4'h8 : 4'h0;
  assign \$18  = ! error;
  assign \$19  = | \error$242 ;
  assign \$20  = ! error;
  assign \$21  = \$19  & \$20 ;
  always @(posedge clk)
    busy <= \$22 ;
  always @(posedge clk)
    done <= \$23 ;
  always @(posedge clk)
    stream_enable <= \$24 ;
  always @(posedge clk)
    error <= \$25 ;
  always @(posedge clk)
    resetting <= \$26 ;
  \tritforge.core  core (
    .address(\$7 [39:0]),
    .base(memory_base),
    .beats(stream_beats),
    .bus__0__arready(m_axi_w0_arready),
    .bus__0__rdata(m_axi_w0_rdata),
    .bus__0__rid(m_axi_w0_rid),
    .bus__0__rlast(m_axi_w0_rlast),
    .bus__0__rresp(m_axi_w0_rresp),
    .bus__0__rvalid(m_axi_w0_rvalid),
    .bus__rdata(m_axi_v_rdata),
    .bus__rlast(m_axi_v_rlast),
    .bus__rresp(m_axi_v_rresp),
    .clear(clear),
    .clk(clk),
    .count_beat(count_beats),
    .count_busy(count_busy),
    .count_issued(count_instructions),
    .count_stalled(count_stalled),
    .count_starved(count_starved),
    .count_vector_beat(count_vector_beat),
    .\error$295 (\error$242 ),
    .finished(finished),
    .hold(hold),
    .\port$162$0 (\$27 ),
    .\port$1680$0 (\$28 ),
    .\port$1684$0 (\$29 ),
    .\port$1688$0 (\$30 ),
    .\port$1692$0 (\$31 ),
    .\port$1698$0 (\$32 ),
    .\port$1702$0 (\$33 ),
    .\port$1706$0 (\$34 ),
    .\port$1710$0 (\$35 ),
    .quiet(quiet),
    .read_bus__araddr(m_axi_v_read__araddr),
    .read_bus__arburst(m_axi_v_read__arburst),
    .read_bus__arcache(m_axi_v_read__arcache),
    .read_bus__arid(m_axi_v_read__arid),
    .read_bus__arlen(m_axi_v_read__arlen),
    .read_bus__arprot(m_axi_v_read__arprot),
    .read_bus__arready(m_axi_v_arready),
    .read_bus__arsize(m_axi_v_read__arsize),
    .read_bus__arvalid(m_axi_v_read__arvalid),
    .read_bus__rid(m_axi_v_rid),
    .read_bus__rready(m_axi_v_read__rready),
    .read_bus__rvalid(m_axi_v_rvalid),
    .rst(rst),
    .start(start),
    .start__0(\$1 [39:0]),
    .stream_enable(stream_enable),
    .token(token),
    .weight_bus__0__araddr(m_axi_w__0__araddr),
    .weight_bus__0__arlen(m_axi_w__0__arlen),
    .weight_bus__0__arvalid(m_axi_w__0__arvalid),
    .write_bus__awaddr(m_axi_v_write__awaddr),
    .write_bus__awlen(m_axi_v_write__awlen),
    .write_bus__awready(m_axi_v_awready),
    .write_bus__awvalid(m_axi_v_write__awvalid),
    .write_bus__bid(m_axi_v_bid),
    .write_bus__bresp(m_axi_v_bresp),
    .write_bus__bvalid(m_axi_v_bvalid),
    .write_bus__wdata(m_axi_v_write__wdata),
    .write_bus__wlast(m_axi_v_write__wlast),
    .write_bus__wready(m_axi_v_wready),
    .write_bus__wvalid(m_axi_v_write__wvalid)
  );
  \tritforge.registers  registers (
    .both(s_axi__awready),
    .bus__araddr(s_axi_araddr),
    .bus__arready(s_axi__arready),
    .bus__arvalid(s_axi_arvalid),
    .bus__awaddr(s_axi_awaddr),
    .bus__awvalid(s_axi_awvalid),
    .bus__bready(s_axi_bready),
    .bus__bvalid(s_axi__bvalid),
    .bus__rdata(s_axi__rdata),
    .bus__rready(s_axi_rready),
    .bus__rvalid(s_axi__rvalid),
    .bus__wdata(s_axi_wdata),
    .bus__wvalid(s_axi_wvalid),
    .clear(\clear$219 ),
    .clk(clk),
    .count_beats(count_beats),
    .count_cycles(busy),
    .count_instructions(count_instructions),
    .count_stalled(count_stalled),
    .count_starved(count_starved),
    .error(error),
    .memory_base(memory_base),
    .\port$162$0 (\$27 ),
    .\port$19$0 (\$15 ),
    .\port$22$0 (\$17 ),
    .\port$4430$0 (count_busy),
    .\program (\program$209 ),
    .reset(reset),
    .rst(rst),
    .start(\start$202 ),
    .stream__0(stream__0),
    .stream_beats(stream_beats),
    .token(token)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$22  = busy;
    if (start) begin
      \$22  = 1'h1;
    end else if (finished) begin
      \$22  = 1'h0;
    end
    if (\$21 ) begin
      \$22  = 1'h0;
    end
    if (clear) begin
      \$22  = 1'h0;
    end
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$23  = done;
    if (start) begin
      \$23  = 1'h0;
    end else if (finished) begin
      \$23  = \$18 ;
    end
    if (clear) begin
      \$23  = 1'h0;
    end
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$24  = stream_enable;
    if (start) begin
      \$24  = 1'h1;
    end
    if (clear) begin
      \$24  = 1'h0;
    end
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$25  = error;
    if (\$21 ) begin
      \$25  = \error$242 ;
    end
    if (clear) begin
      \$25  = 8'h00;
    end
    if (rst) begin
      \$25  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$1 ) begin end
    \$26  = resetting;
    if (reset) begin
      \$26  = 1'h1;
    end
    if (clear) begin
      \$26  = 1'h0;
    end
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  assign bus__araddr = s_axi_araddr;
  assign s_axi__araddr = s_axi_araddr;
  assign bus__arready = s_axi__arready;
  assign bus__arvalid = s_axi_arvalid;
  assign s_axi__arvalid = s_axi_arvalid;
  assign bus__awaddr = s_axi_awaddr;
  assign s_axi__awaddr = s_axi_awaddr;
  assign bus__awready = s_axi__awready;
  assign bus__awvalid = s_axi_awvalid;
  assign s_axi__awvalid = s_axi_awvalid;
  assign bus__bready = s_axi_bready;
  assign s_axi__bready = s_axi_bready;
  assign s_axi__bresp = 2'h0;
  assign bus__bresp = 2'h0;
  assign bus__bvalid = s_axi__bvalid;
  assign bus__rdata = s_axi__rdata;
  assign bus__rready = s_axi_rready;
  assign s_axi__rready = s_axi_rready;
  assign s_axi__rresp = 2'h0;
  assign bus__rresp = 2'h0;
  assign bus__rvalid = s_axi__rvalid;
  assign bus__wdata = s_axi_wdata;
  assign s_axi__wdata = s_axi_wdata;
  assign s_axi__wready = s_axi__awready;
  assign bus__wready = s_axi__awready;
  assign bus__wstrb = s_axi_wstrb;
  assign s_axi__wstrb = s_axi_wstrb;
  assign bus__wvalid = s_axi_wvalid;
  assign s_axi__wvalid = s_axi_wvalid;
  assign read_bus__araddr = m_axi_v_read__araddr;
  assign read_bus__arburst = m_axi_v_read__arburst;
  assign read_bus__arcache = m_axi_v_read__arcache;
  assign read_bus__arid = m_axi_v_read__arid;
  assign read_bus__arlen = m_axi_v_read__arlen;
  assign read_bus__arprot = m_axi_v_read__arprot;
  assign read_bus__arready = m_axi_v_arready;
  assign m_axi_v_read__arready = m_axi_v_arready;
  assign read_bus__arsize = m_axi_v_read__arsize;
  assign read_bus__arvalid = m_axi_v_read__arvalid;
  assign read_bus__rdata = m_axi_v_rdata;
  assign m_axi_v_read__rdata = m_axi_v_rdata;
  assign read_bus__rid = m_axi_v_rid;
  assign m_axi_v_read__rid = m_axi_v_rid;
  assign read_bus__rlast = m_axi_v_rlast;
  assign m_axi_v_read__rlast = m_axi_v_rlast;
  assign read_bus__rready = m_axi_v_read__rready;
  assign read_bus__rresp = m_axi_v_rresp;
  assign m_axi_v_read__rresp = m_axi_v_rresp;
  assign read_bus__rvalid = m_axi_v_rvalid;
  assign m_axi_v_read__rvalid = m_axi_v_rvalid;
  assign write_bus__awaddr = m_axi_v_write__awaddr;
  assign m_axi_v_write__awburst = 2'h1;
  assign write_bus__awburst = 2'h1;
  assign m_axi_v_write__awcache = 4'h3;
  assign write_bus__awcache = 4'h3;
  assign m_axi_v_write__awid = 1'h1;
  assign write_bus__awid = 1'h1;
  assign write_bus__awlen = m_axi_v_write__awlen;
  assign m_axi_v_write__awprot = 3'h0;
  assign write_bus__awprot = 3'h0;
  assign write_bus__awready = m_axi_v_awready;
  assign m_axi_v_write__awready = m_axi_v_awready;
  assign m_axi_v_write__awsize = 3'h3;
  assign write_bus__awsize = 3'h3;
  assign write_bus__awvalid = m_axi_v_write__awvalid;
  assign write_bus__bid = m_axi_v_bid;
  assign m_axi_v_write__bid = m_axi_v_bid;
  assign m_axi_v_write__bready = 1'h1;
  assign write_bus__bready = 1'h1;
  assign write_bus__bresp = m_axi_v_bresp;
  assign m_axi_v_write__bresp = m_axi_v_bresp;
  assign write_bus__bvalid = m_axi_v_bvalid;
  assign m_axi_v_write__bvalid = m_axi_v_bvalid;
  assign write_bus__wdata = m_axi_v_write__wdata;
  assign write_bus__wlast = m_axi_v_write__wlast;
  assign write_bus__wready = m_axi_v_wready;
  assign m_axi_v_write__wready = m_axi_v_wready;
  assign m_axi_v_write__wstrb = { \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28  };
  assign write_bus__wstrb = { \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28  };
  assign write_bus__wvalid = m_axi_v_write__wvalid;
  assign weight_bus__0__araddr = m_axi_w__0__araddr;
  assign m_axi_w__0__arburst = 2'h1;
  assign weight_bus__0__arburst = 2'h1;
  assign m_axi_w__0__arcache = 4'h3;
  assign weight_bus__0__arcache = 4'h3;
  assign m_axi_w__0__arid = 1'h0;
  assign weight_bus__0__arid = 1'h0;
  assign weight_bus__0__arlen = m_axi_w__0__arlen;
  assign m_axi_w__0__arprot = 3'h0;
  assign weight_bus__0__arprot = 3'h0;
  assign weight_bus__0__arready = m_axi_w0_arready;
  assign m_axi_w__0__arready = m_axi_w0_arready;
  assign m_axi_w__0__arsize = 3'h3;
  assign weight_bus__0__arsize = 3'h3;
  assign weight_bus__0__arvalid = m_axi_w__0__arvalid;
  assign weight_bus__0__rdata = m_axi_w0_rdata;
  assign m_axi_w__0__rdata = m_axi_w0_rdata;
  assign weight_bus__0__rid = m_axi_w0_rid;
  assign m_axi_w__0__rid = m_axi_w0_rid;
  assign weight_bus__0__rlast = m_axi_w0_rlast;
  assign m_axi_w__0__rlast = m_axi_w0_rlast;
  assign m_axi_w__0__rready = 1'h1;
  assign weight_bus__0__rready = 1'h1;
  assign weight_bus__0__rresp = m_axi_w0_rresp;
  assign m_axi_w__0__rresp = m_axi_w0_rresp;
  assign weight_bus__0__rvalid = m_axi_w0_rvalid;
  assign m_axi_w__0__rvalid = m_axi_w0_rvalid;
  assign stream_start__0 = \$1 [39:0];
  assign \start$206  = start;
  assign base = memory_base;
  assign \program  = \$7 [39:0];
  assign \token$211  = token;
  assign \stream_beats$213  = stream_beats;
  assign streaming = stream_enable;
  assign status = { 5'h00, \$15  };
  assign \error$222  = error;
  assign count_cycles = busy;
  assign count_beat = count_beats;
  assign \count_starved$227  = count_starved;
  assign \count_stalled$229  = count_stalled;
  assign count_issued = count_instructions;
  assign count_saturations = { 2'h0, \$27  };
  assign \count_saturations$233  = { 2'h0, \$27  };
  assign count_busy_load_store = count_busy[0];
  assign count_busy_rms = count_busy[1];
  assign count_busy_row_wise = count_busy[2];
  assign count_busy_ternary_matmul = count_busy[3];
  assign count_vector_bytes = { 4'h0, \$17  };
  assign s_axi_awready = s_axi__awready;
  assign s_axi_wready = s_axi__awready;
  assign s_axi_bresp = 2'h0;
  assign s_axi_bvalid = s_axi__bvalid;
  assign s_axi_arready = s_axi__arready;
  assign s_axi_rdata = s_axi__rdata;
  assign s_axi_rresp = 2'h0;
  assign s_axi_rvalid = s_axi__rvalid;
  assign m_axi_v_arid = m_axi_v_read__arid;
  assign m_axi_v_araddr = m_axi_v_read__araddr;
  assign m_axi_v_arlen = m_axi_v_read__arlen;
  assign m_axi_v_arsize = m_axi_v_read__arsize;
  assign m_axi_v_arburst = m_axi_v_read__arburst;
  assign m_axi_v_arcache = m_axi_v_read__arcache;
  assign m_axi_v_arprot = m_axi_v_read__arprot;
  assign m_axi_v_arvalid = m_axi_v_read__arvalid;
  assign m_axi_v_rready = m_axi_v_read__rready;
  assign m_axi_v_awid = 1'h1;
  assign m_axi_v_awaddr = m_axi_v_write__awaddr;
  assign m_axi_v_awlen = m_axi_v_write__awlen;
  assign m_axi_v_awsize = 3'h3;
  assign m_axi_v_awburst = 2'h1;
  assign m_axi_v_awcache = 4'h3;
  assign m_axi_v_awprot = 3'h0;
  assign m_axi_v_awvalid = m_axi_v_write__awvalid;
  assign m_axi_v_wdata = m_axi_v_write__wdata;
  assign m_axi_v_wstrb = { \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28  };
  assign m_axi_v_wlast = m_axi_v_write__wlast;
  assign m_axi_v_wvalid = m_axi_v_write__wvalid;
  assign m_axi_v_bready = 1'h1;
  assign m_axi_w0_arid = 1'h0;
  assign m_axi_w0_araddr = m_axi_w__0__araddr;
  assign m_axi_w0_arlen = m_axi_w__0__arlen;
  assign m_axi_w0_arsize = 3'h3;
  assign m_axi_w0_arburst = 2'h1;
  assign m_axi_w0_arcache = 4'h3;
  assign m_axi_w0_arprot = 3'h0;
  assign m_axi_w0_arvalid = m_axi_w__0__arvalid;
  assign m_axi_w0_rready = 1'h1;
endmodule

module \tritforge.core (read_bus__rid, bus__rdata, bus__rresp, bus__rlast, read_bus__rvalid, write_bus__awready, write_bus__wready, write_bus__bid, write_bus__bresp, write_bus__bvalid, bus__0__arready, bus__0__rid, bus__0__rdata, bus__0__rresp, bus__0__rlast, bus__0__rvalid, clk, rst, start__0, start, address
, hold, clear, read_bus__arid, read_bus__araddr, read_bus__arlen, read_bus__arsize, read_bus__arburst, read_bus__arcache, read_bus__arprot, read_bus__arvalid, read_bus__rready, quiet, finished, \port$162$0 , count_issued, write_bus__wvalid, write_bus__wdata, \port$1680$0 , \port$1684$0 , \port$1688$0 , \port$1692$0
, \port$1698$0 , \port$1702$0 , \port$1706$0 , \port$1710$0 , write_bus__wlast, count_vector_beat, count_beat, count_starved, count_stalled, stream_enable, token, base, beats, \error$295 , count_busy, write_bus__awvalid, write_bus__awaddr, write_bus__awlen, weight_bus__0__arvalid, weight_bus__0__araddr, weight_bus__0__arlen
, read_bus__arready);
  reg \$auto$verilog_backend.cc:2355:dump_module$2  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  reg [29:0] \$13 ;
  reg [29:0] \$14 ;
  reg [29:0] \$15 ;
  reg [29:0] \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [11:0] \$29 ;
  wire \$3 ;
  wire [6:0] \$30 ;
  wire [22:0] \$31 ;
  wire [6:0] \$32 ;
  wire [27:0] \$33 ;
  wire [23:0] \$34 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire [5:0] activations__address;
  wire [5:0] \activations__address$81 ;
  wire activations__buffer;
  wire \activations__buffer$83 ;
  wire [31:0] activations__data;
  wire [31:0] \activations__data$85 ;
  wire [3:0] activations__mask;
  wire [3:0] \activations__mask$87 ;
  input [39:0] address;
  wire [39:0] address;
  input [39:0] base;
  wire [39:0] base;
  wire [39:0] \base$260 ;
  wire beat;
  wire \beat$290 ;
  input [31:0] beats;
  wire [31:0] beats;
  wire [39:0] bus__0__araddr;
  wire [1:0] bus__0__arburst;
  wire [3:0] bus__0__arcache;
  wire bus__0__arid;
  wire [7:0] bus__0__arlen;
  wire [2:0] bus__0__arprot;
  input bus__0__arready;
  wire bus__0__arready;
  wire [2:0] bus__0__arsize;
  wire bus__0__arvalid;
  input [63:0] bus__0__rdata;
  wire [63:0] bus__0__rdata;
  input bus__0__rid;
  wire bus__0__rid;
  input bus__0__rlast;
  wire bus__0__rlast;
  wire bus__0__rready;
  input [1:0] bus__0__rresp;
  wire [1:0] bus__0__rresp;
  input bus__0__rvalid;
  wire bus__0__rvalid;
  wire [39:0] bus__araddr;
  wire [1:0] bus__arburst;
  wire [3:0] bus__arcache;
  wire bus__arid;
  wire [7:0] bus__arlen;
  wire [2:0] bus__arprot;
  wire bus__arready;
  wire [2:0] bus__arsize;
  wire bus__arvalid;
  input [63:0] bus__rdata;
  wire [63:0] bus__rdata;
  wire bus__rid;
  input bus__rlast;
  wire bus__rlast;
  wire bus__rready;
  input [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  wire bus__rvalid;
  wire [3:0] busy;
  wire chosen;
  reg chosen_before = 1'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  wire [255:0] command__0__payload;
  wire [5:0] \command__0__payload.a ;
  wire [1:0] \command__0__payload.addend ;
  wire [31:0] \command__0__payload.address ;
  wire [5:0] \command__0__payload.b ;
  wire \command__0__payload.buffer ;
  wire [5:0] \command__0__payload.c ;
  wire [15:0] \command__0__payload.columns ;
  wire [5:0] \command__0__payload.dst ;
  wire [31:0] \command__0__payload.epsilon ;
  wire [7:0] \command__0__payload.epsilon.exponent ;
  wire [23:0] \command__0__payload.epsilon.mantissa ;
  wire [5:0] \command__0__payload.exponent ;
  wire [31:0] \command__0__payload.floor ;
  wire [7:0] \command__0__payload.floor.exponent ;
  wire [23:0] \command__0__payload.floor.mantissa ;
  wire [1:0] \command__0__payload.function ;
  wire [31:0] \command__0__payload.gain ;
  wire [7:0] \command__0__payload.gain.exponent ;
  wire [23:0] \command__0__payload.gain.mantissa ;
  wire \command__0__payload.indexed ;
  wire \command__0__payload.left ;
  wire [15:0] \command__0__payload.length ;
  wire [3:0] \command__0__payload.opcode ;
  wire [1:0] \command__0__payload.right ;
  wire [3:0] \command__0__payload.scalar ;
  wire \command__0__payload.scaled ;
  wire [31:0] \command__0__payload.stride ;
  wire \command__0__payload.sums ;
  wire \command__0__payload.with_b ;
  wire command__0__ready;
  wire command__0__valid;
  wire [255:0] command__1__payload;
  wire [5:0] \command__1__payload.a ;
  wire [1:0] \command__1__payload.addend ;
  wire [31:0] \command__1__payload.address ;
  wire [5:0] \command__1__payload.b ;
  wire \command__1__payload.buffer ;
  wire [5:0] \command__1__payload.c ;
  wire [15:0] \command__1__payload.columns ;
  wire [5:0] \command__1__payload.dst ;
  wire [31:0] \command__1__payload.epsilon ;
  wire [7:0] \command__1__payload.epsilon.exponent ;
  wire [23:0] \command__1__payload.epsilon.mantissa ;
  wire [5:0] \command__1__payload.exponent ;
  wire [31:0] \command__1__payload.floor ;
  wire [7:0] \command__1__payload.floor.exponent ;
  wire [23:0] \command__1__payload.floor.mantissa ;
  wire [1:0] \command__1__payload.function ;
  wire [31:0] \command__1__payload.gain ;
  wire [7:0] \command__1__payload.gain.exponent ;
  wire [23:0] \command__1__payload.gain.mantissa ;
  wire \command__1__payload.indexed ;
  wire \command__1__payload.left ;
  wire [15:0] \command__1__payload.length ;
  wire [3:0] \command__1__payload.opcode ;
  wire [1:0] \command__1__payload.right ;
  wire [3:0] \command__1__payload.scalar ;
  wire \command__1__payload.scaled ;
  wire [31:0] \command__1__payload.stride ;
  wire \command__1__payload.sums ;
  wire \command__1__payload.with_b ;
  wire command__1__ready;
  wire command__1__valid;
  wire [255:0] command__2__payload;
  wire [5:0] \command__2__payload.a ;
  wire [1:0] \command__2__payload.addend ;
  wire [31:0] \command__2__payload.address ;
  wire [5:0] \command__2__payload.b ;
  wire \command__2__payload.buffer ;
  wire [5:0] \command__2__payload.c ;
  wire [15:0] \command__2__payload.columns ;
  wire [5:0] \command__2__payload.dst ;
  wire [31:0] \command__2__payload.epsilon ;
  wire [7:0] \command__2__payload.epsilon.exponent ;
  wire [23:0] \command__2__payload.epsilon.mantissa ;
  wire [5:0] \command__2__payload.exponent ;
  wire [31:0] \command__2__payload.floor ;
  wire [7:0] \command__2__payload.floor.exponent ;
  wire [23:0] \command__2__payload.floor.mantissa ;
  wire [1:0] \command__2__payload.function ;
  wire [31:0] \command__2__payload.gain ;
  wire [7:0] \command__2__payload.gain.exponent ;
  wire [23:0] \command__2__payload.gain.mantissa ;
  wire \command__2__payload.indexed ;
  wire \command__2__payload.left ;
  wire [15:0] \command__2__payload.length ;
  wire [3:0] \command__2__payload.opcode ;
  wire [1:0] \command__2__payload.right ;
  wire [3:0] \command__2__payload.scalar ;
  wire \command__2__payload.scaled ;
  wire [31:0] \command__2__payload.stride ;
  wire \command__2__payload.sums ;
  wire \command__2__payload.with_b ;
  wire command__2__ready;
  wire command__2__valid;
  wire [255:0] command__3__payload;
  wire [5:0] \command__3__payload.a ;
  wire [1:0] \command__3__payload.addend ;
  wire [31:0] \command__3__payload.address ;
  wire [5:0] \command__3__payload.b ;
  wire \command__3__payload.buffer ;
  wire [5:0] \command__3__payload.c ;
  wire [15:0] \command__3__payload.columns ;
  wire [5:0] \command__3__payload.dst ;
  wire [31:0] \command__3__payload.epsilon ;
  wire [7:0] \command__3__payload.epsilon.exponent ;
  wire [23:0] \command__3__payload.epsilon.mantissa ;
  wire [5:0] \command__3__payload.exponent ;
  wire [31:0] \command__3__payload.floor ;
  wire [7:0] \command__3__payload.floor.exponent ;
  wire [23:0] \command__3__payload.floor.mantissa ;
  wire [1:0] \command__3__payload.function ;
  wire [31:0] \command__3__payload.gain ;
  wire [7:0] \command__3__payload.gain.exponent ;
  wire [23:0] \command__3__payload.gain.mantissa ;
  wire \command__3__payload.indexed ;
  wire \command__3__payload.left ;
  wire [15:0] \command__3__payload.length ;
  wire [3:0] \command__3__payload.opcode ;
  wire [1:0] \command__3__payload.right ;
  wire [3:0] \command__3__payload.scalar ;
  wire \command__3__payload.scaled ;
  wire [31:0] \command__3__payload.stride ;
  wire \command__3__payload.sums ;
  wire \command__3__payload.with_b ;
  wire command__3__ready;
  wire command__3__valid;
  wire [255:0] command__payload;
  wire [255:0] \command__payload$108 ;
  wire [5:0] \command__payload$108.a ;
  wire [1:0] \command__payload$108.addend ;
  wire [31:0] \command__payload$108.address ;
  wire [5:0] \command__payload$108.b ;
  wire \command__payload$108.buffer ;
  wire [5:0] \command__payload$108.c ;
  wire [15:0] \command__payload$108.columns ;
  wire [5:0] \command__payload$108.dst ;
  wire [31:0] \command__payload$108.epsilon ;
  wire [7:0] \command__payload$108.epsilon.exponent ;
  wire [23:0] \command__payload$108.epsilon.mantissa ;
  wire [5:0] \command__payload$108.exponent ;
  wire [31:0] \command__payload$108.floor ;
  wire [7:0] \command__payload$108.floor.exponent ;
  wire [23:0] \command__payload$108.floor.mantissa ;
  wire [1:0] \command__payload$108.function ;
  wire [31:0] \command__payload$108.gain ;
  wire [7:0] \command__payload$108.gain.exponent ;
  wire [23:0] \command__payload$108.gain.mantissa ;
  wire \command__payload$108.indexed ;
  wire \command__payload$108.left ;
  wire [15:0] \command__payload$108.length ;
  wire [3:0] \command__payload$108.opcode ;
  wire [1:0] \command__payload$108.right ;
  wire [3:0] \command__payload$108.scalar ;
  wire \command__payload$108.scaled ;
  wire [31:0] \command__payload$108.stride ;
  wire \command__payload$108.sums ;
  wire \command__payload$108.with_b ;
  wire [255:0] \command__payload$115 ;
  wire [5:0] \command__payload$115.a ;
  wire [1:0] \command__payload$115.addend ;
  wire [31:0] \command__payload$115.address ;
  wire [5:0] \command__payload$115.b ;
  wire \command__payload$115.buffer ;
  wire [5:0] \command__payload$115.c ;
  wire [15:0] \command__payload$115.columns ;
  wire [5:0] \command__payload$115.dst ;
  wire [31:0] \command__payload$115.epsilon ;
  wire [7:0] \command__payload$115.epsilon.exponent ;
  wire [23:0] \command__payload$115.epsilon.mantissa ;
  wire [5:0] \command__payload$115.exponent ;
  wire [31:0] \command__payload$115.floor ;
  wire [7:0] \command__payload$115.floor.exponent ;
  wire [23:0] \command__payload$115.floor.mantissa ;
  wire [1:0] \command__payload$115.function ;
  wire [31:0] \command__payload$115.gain ;
  wire [7:0] \command__payload$115.gain.exponent ;
  wire [23:0] \command__payload$115.gain.mantissa ;
  wire \command__payload$115.indexed ;
  wire \command__payload$115.left ;
  wire [15:0] \command__payload$115.length ;
  wire [3:0] \command__payload$115.opcode ;
  wire [1:0] \command__payload$115.right ;
  wire [3:0] \command__payload$115.scalar ;
  wire \command__payload$115.scaled ;
  wire [31:0] \command__payload$115.stride ;
  wire \command__payload$115.sums ;
  wire \command__payload$115.with_b ;
  wire [255:0] \command__payload$122 ;
  wire [5:0] \command__payload$122.a ;
  wire [1:0] \command__payload$122.addend ;
  wire [31:0] \command__payload$122.address ;
  wire [5:0] \command__payload$122.b ;
  wire \command__payload$122.buffer ;
  wire [5:0] \command__payload$122.c ;
  wire [15:0] \command__payload$122.columns ;
  wire [5:0] \command__payload$122.dst ;
  wire [31:0] \command__payload$122.epsilon ;
  wire [7:0] \command__payload$122.epsilon.exponent ;
  wire [23:0] \command__payload$122.epsilon.mantissa ;
  wire [5:0] \command__payload$122.exponent ;
  wire [31:0] \command__payload$122.floor ;
  wire [7:0] \command__payload$122.floor.exponent ;
  wire [23:0] \command__payload$122.floor.mantissa ;
  wire [1:0] \command__payload$122.function ;
  wire [31:0] \command__payload$122.gain ;
  wire [7:0] \command__payload$122.gain.exponent ;
  wire [23:0] \command__payload$122.gain.mantissa ;
  wire \command__payload$122.indexed ;
  wire \command__payload$122.left ;
  wire [15:0] \command__payload$122.length ;
  wire [3:0] \command__payload$122.opcode ;
  wire [1:0] \command__payload$122.right ;
  wire [3:0] \command__payload$122.scalar ;
  wire \command__payload$122.scaled ;
  wire [31:0] \command__payload$122.stride ;
  wire \command__payload$122.sums ;
  wire \command__payload$122.with_b ;
  wire [5:0] \command__payload.a ;
  wire [1:0] \command__payload.addend ;
  wire [31:0] \command__payload.address ;
  wire [5:0] \command__payload.b ;
  wire \command__payload.buffer ;
  wire [5:0] \command__payload.c ;
  wire [15:0] \command__payload.columns ;
  wire [5:0] \command__payload.dst ;
  wire [31:0] \command__payload.epsilon ;
  wire [7:0] \command__payload.epsilon.exponent ;
  wire [23:0] \command__payload.epsilon.mantissa ;
  wire [5:0] \command__payload.exponent ;
  wire [31:0] \command__payload.floor ;
  wire [7:0] \command__payload.floor.exponent ;
  wire [23:0] \command__payload.floor.mantissa ;
  wire [1:0] \command__payload.function ;
  wire [31:0] \command__payload.gain ;
  wire [7:0] \command__payload.gain.exponent ;
  wire [23:0] \command__payload.gain.mantissa ;
  wire \command__payload.indexed ;
  wire \command__payload.left ;
  wire [15:0] \command__payload.length ;
  wire [3:0] \command__payload.opcode ;
  wire [1:0] \command__payload.right ;
  wire [3:0] \command__payload.scalar ;
  wire \command__payload.scaled ;
  wire [31:0] \command__payload.stride ;
  wire \command__payload.sums ;
  wire \command__payload.with_b ;
  wire command__ready;
  wire \command__ready$111 ;
  wire \command__ready$118 ;
  wire \command__ready$125 ;
  wire command__valid;
  wire \command__valid$112 ;
  wire \command__valid$119 ;
  wire \command__valid$126 ;
  output count_beat;
  wire count_beat;
  output [3:0] count_busy;
  wire [3:0] count_busy;
  output count_issued;
  wire count_issued;
  wire [7:0] count_saturations;
  output count_stalled;
  wire count_stalled;
  output count_starved;
  wire count_starved;
  output count_vector_beat;
  wire count_vector_beat;
  wire [3:0] done;
  wire \done$107 ;
  wire \done$114 ;
  wire \done$121 ;
  wire \done$128 ;
  wire enable;
  wire [7:0] error;
  wire \error$294 ;
  output [7:0] \error$295 ;
  reg [7:0] \error$295 ;
  output finished;
  wire finished;
  wire halt;
  reg halted = 1'h0;
  input hold;
  wire hold;
  wire \hold$258 ;
  wire \hold$263 ;
  wire idle;
  wire \idle$271 ;
  wire \idle$274 ;
  wire \idle$275 ;
  wire idle_bus;
  wire issued;
  reg locked = 1'h0;
  wire [63:0] output__payload;
  wire [256:0] \output__payload$95 ;
  wire \output__payload$95.error ;
  wire [255:0] \output__payload$95.instruction ;
  wire [5:0] \output__payload$95.instruction.a ;
  wire [1:0] \output__payload$95.instruction.addend ;
  wire [31:0] \output__payload$95.instruction.address ;
  wire [5:0] \output__payload$95.instruction.b ;
  wire \output__payload$95.instruction.buffer ;
  wire [5:0] \output__payload$95.instruction.c ;
  wire [15:0] \output__payload$95.instruction.columns ;
  wire [5:0] \output__payload$95.instruction.dst ;
  wire [31:0] \output__payload$95.instruction.epsilon ;
  wire [7:0] \output__payload$95.instruction.epsilon.exponent ;
  wire [23:0] \output__payload$95.instruction.epsilon.mantissa ;
  wire [5:0] \output__payload$95.instruction.exponent ;
  wire [31:0] \output__payload$95.instruction.floor ;
  wire [7:0] \output__payload$95.instruction.floor.exponent ;
  wire [23:0] \output__payload$95.instruction.floor.mantissa ;
  wire [1:0] \output__payload$95.instruction.function ;
  wire [31:0] \output__payload$95.instruction.gain ;
  wire [7:0] \output__payload$95.instruction.gain.exponent ;
  wire [23:0] \output__payload$95.instruction.gain.mantissa ;
  wire \output__payload$95.instruction.indexed ;
  wire \output__payload$95.instruction.left ;
  wire [15:0] \output__payload$95.instruction.length ;
  wire [3:0] \output__payload$95.instruction.opcode ;
  wire [1:0] \output__payload$95.instruction.right ;
  wire [3:0] \output__payload$95.instruction.scalar ;
  wire \output__payload$95.instruction.scaled ;
  wire [31:0] \output__payload$95.instruction.stride ;
  wire \output__payload$95.instruction.sums ;
  wire \output__payload$95.instruction.with_b ;
  wire output__ready;
  wire \output__ready$96 ;
  wire output__valid;
  wire \output__valid$99 ;
  output [5:0] \port$162$0 ;
  wire [5:0] \port$162$0 ;
  output \port$1680$0 ;
  wire \port$1680$0 ;
  output \port$1684$0 ;
  wire \port$1684$0 ;
  output \port$1688$0 ;
  wire \port$1688$0 ;
  output \port$1692$0 ;
  wire \port$1692$0 ;
  output \port$1698$0 ;
  wire \port$1698$0 ;
  output \port$1702$0 ;
  wire \port$1702$0 ;
  output \port$1706$0 ;
  wire \port$1706$0 ;
  output \port$1710$0 ;
  wire \port$1710$0 ;
  wire [39:0] \program ;
  wire [256:0] program__payload;
  wire \program__payload.error ;
  wire [255:0] \program__payload.instruction ;
  wire [5:0] \program__payload.instruction.a ;
  wire [1:0] \program__payload.instruction.addend ;
  wire [31:0] \program__payload.instruction.address ;
  wire [5:0] \program__payload.instruction.b ;
  wire \program__payload.instruction.buffer ;
  wire [5:0] \program__payload.instruction.c ;
  wire [15:0] \program__payload.instruction.columns ;
  wire [5:0] \program__payload.instruction.dst ;
  wire [31:0] \program__payload.instruction.epsilon ;
  wire [7:0] \program__payload.instruction.epsilon.exponent ;
  wire [23:0] \program__payload.instruction.epsilon.mantissa ;
  wire [5:0] \program__payload.instruction.exponent ;
  wire [31:0] \program__payload.instruction.floor ;
  wire [7:0] \program__payload.instruction.floor.exponent ;
  wire [23:0] \program__payload.instruction.floor.mantissa ;
  wire [1:0] \program__payload.instruction.function ;
  wire [31:0] \program__payload.instruction.gain ;
  wire [7:0] \program__payload.instruction.gain.exponent ;
  wire [23:0] \program__payload.instruction.gain.mantissa ;
  wire \program__payload.instruction.indexed ;
  wire \program__payload.instruction.left ;
  wire [15:0] \program__payload.instruction.length ;
  wire [3:0] \program__payload.instruction.opcode ;
  wire [1:0] \program__payload.instruction.right ;
  wire [3:0] \program__payload.instruction.scalar ;
  wire \program__payload.instruction.scaled ;
  wire [31:0] \program__payload.instruction.stride ;
  wire \program__payload.instruction.sums ;
  wire \program__payload.instruction.with_b ;
  wire program__ready;
  wire program__valid;
  output quiet;
  wire quiet;
  wire [5:0] read__0__address;
  wire [5:0] \read__0__address$33 ;
  wire [5:0] \read__0__address$9 ;
  wire [127:0] read__0__data;
  wire [127:0] \read__0__data$10 ;
  wire [127:0] \read__0__data$34 ;
  wire read__0__enable;
  wire \read__0__enable$13 ;
  wire \read__0__enable$37 ;
  wire [5:0] read__0__register;
  wire [5:0] \read__0__register$15 ;
  wire [5:0] \read__0__register$39 ;
  wire [5:0] read__1__address;
  wire [5:0] \read__1__address$17 ;
  wire [5:0] \read__1__address$41 ;
  wire [127:0] read__1__data;
  wire [127:0] \read__1__data$18 ;
  wire [127:0] \read__1__data$42 ;
  wire read__1__enable;
  wire \read__1__enable$21 ;
  wire \read__1__enable$45 ;
  wire [5:0] read__1__register;
  wire [5:0] \read__1__register$23 ;
  wire [5:0] \read__1__register$47 ;
  wire [5:0] read__2__address;
  wire [5:0] \read__2__address$25 ;
  wire [5:0] \read__2__address$49 ;
  wire [127:0] read__2__data;
  wire [127:0] \read__2__data$26 ;
  wire [127:0] \read__2__data$50 ;
  wire read__2__enable;
  wire \read__2__enable$29 ;
  wire \read__2__enable$53 ;
  wire [5:0] read__2__register;
  wire [5:0] \read__2__register$31 ;
  wire [5:0] \read__2__register$55 ;
  wire [5:0] read__3__address;
  wire [127:0] read__3__data;
  wire read__3__enable;
  wire [5:0] read__3__register;
  wire [5:0] read__4__address;
  wire [127:0] read__4__data;
  wire read__4__enable;
  wire [5:0] read__4__register;
  wire [5:0] read__5__address;
  wire [127:0] read__5__data;
  wire read__5__enable;
  wire [5:0] read__5__register;
  wire [5:0] read__6__address;
  wire [127:0] read__6__data;
  wire read__6__enable;
  wire [5:0] read__6__register;
  wire [5:0] read__address;
  wire [127:0] read__data;
  wire read__enable;
  wire [5:0] read__register;
  output [39:0] read_bus__araddr;
  wire [39:0] read_bus__araddr;
  wire [39:0] \read_bus__araddr$212 ;
  output [1:0] read_bus__arburst;
  wire [1:0] read_bus__arburst;
  wire [1:0] \read_bus__arburst$221 ;
  output [3:0] read_bus__arcache;
  wire [3:0] read_bus__arcache;
  wire [3:0] \read_bus__arcache$224 ;
  output read_bus__arid;
  wire read_bus__arid;
  wire \read_bus__arid$209 ;
  output [7:0] read_bus__arlen;
  wire [7:0] read_bus__arlen;
  wire [7:0] \read_bus__arlen$215 ;
  output [2:0] read_bus__arprot;
  wire [2:0] read_bus__arprot;
  wire [2:0] \read_bus__arprot$227 ;
  input read_bus__arready;
  wire read_bus__arready;
  wire \read_bus__arready$232 ;
  output [2:0] read_bus__arsize;
  wire [2:0] read_bus__arsize;
  wire [2:0] \read_bus__arsize$218 ;
  output read_bus__arvalid;
  wire read_bus__arvalid;
  wire \read_bus__arvalid$229 ;
  wire [63:0] read_bus__rdata;
  wire [63:0] \read_bus__rdata$245 ;
  input read_bus__rid;
  wire read_bus__rid;
  wire \read_bus__rid$244 ;
  wire read_bus__rlast;
  wire \read_bus__rlast$247 ;
  output read_bus__rready;
  wire read_bus__rready;
  wire \read_bus__rready$250 ;
  wire [1:0] read_bus__rresp;
  wire [1:0] \read_bus__rresp$246 ;
  input read_bus__rvalid;
  wire read_bus__rvalid;
  wire \read_bus__rvalid$243 ;
  wire read_error;
  input rst;
  wire rst;
  reg running = 1'h0;
  wire [4:0] saturations;
  wire [3:0] \saturations$288 ;
  wire [3:0] scalar;
  wire [3:0] \scalar$299 ;
  reg [29:0] scalar_0 = 30'h00000000;
  wire [23:0] \scalar_0.mantissa ;
  wire [5:0] \scalar_0.shift ;
  reg [29:0] scalar_1 = 30'h00000000;
  wire [23:0] \scalar_1.mantissa ;
  wire [5:0] \scalar_1.shift ;
  reg [29:0] scalar_2 = 30'h00000000;
  wire [23:0] \scalar_2.mantissa ;
  wire [5:0] \scalar_2.shift ;
  reg [29:0] scalar_3 = 30'h00000000;
  wire [23:0] \scalar_3.mantissa ;
  wire [5:0] \scalar_3.shift ;
  reg [29:0] scale;
  wire [29:0] \scale$300 ;
  wire [23:0] \scale$300.mantissa ;
  wire [5:0] \scale$300.shift ;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  wire scale_valid;
  wire stalled;
  input start;
  wire start;
  wire \start$252 ;
  input [39:0] start__0;
  wire [39:0] start__0;
  wire starved;
  wire stop;
  wire [31:0] stream_beats;
  input stream_enable;
  wire stream_enable;
  wire [39:0] stream_start__0;
  input [31:0] token;
  wire [31:0] token;
  wire [31:0] \token$262 ;
  output [39:0] weight_bus__0__araddr;
  wire [39:0] weight_bus__0__araddr;
  wire [1:0] weight_bus__0__arburst;
  wire [3:0] weight_bus__0__arcache;
  wire weight_bus__0__arid;
  output [7:0] weight_bus__0__arlen;
  wire [7:0] weight_bus__0__arlen;
  wire [2:0] weight_bus__0__arprot;
  wire weight_bus__0__arready;
  wire [2:0] weight_bus__0__arsize;
  output weight_bus__0__arvalid;
  wire weight_bus__0__arvalid;
  wire [63:0] weight_bus__0__rdata;
  wire weight_bus__0__rid;
  wire weight_bus__0__rlast;
  wire weight_bus__0__rready;
  wire [1:0] weight_bus__0__rresp;
  wire weight_bus__0__rvalid;
  wire [63:0] weights__payload;
  wire weights__ready;
  wire weights__valid;
  wire [5:0] write__0__address;
  wire [127:0] write__0__data;
  wire [3:0] write__0__mask;
  wire [5:0] write__0__register;
  wire [5:0] write__1__address;
  wire [127:0] write__1__data;
  wire [3:0] write__1__mask;
  wire [5:0] write__1__register;
  wire [5:0] write__2__address;
  wire [127:0] write__2__data;
  wire [3:0] write__2__mask;
  wire [5:0] write__2__register;
  wire [5:0] write__address;
  wire [5:0] \write__address$65 ;
  wire [5:0] \write__address$73 ;
  wire [127:0] write__data;
  wire [127:0] \write__data$67 ;
  wire [127:0] \write__data$75 ;
  wire [3:0] write__mask;
  wire [3:0] \write__mask$69 ;
  wire [3:0] \write__mask$77 ;
  wire [5:0] write__register;
  wire [5:0] \write__register$71 ;
  wire [5:0] \write__register$79 ;
  output [39:0] write_bus__awaddr;
  wire [39:0] write_bus__awaddr;
  wire [39:0] \write_bus__awaddr$168 ;
  wire [1:0] write_bus__awburst;
  wire [1:0] \write_bus__awburst$170 ;
  wire [3:0] write_bus__awcache;
  wire [3:0] \write_bus__awcache$172 ;
  wire write_bus__awid;
  wire \write_bus__awid$174 ;
  output [7:0] write_bus__awlen;
  wire [7:0] write_bus__awlen;
  wire [7:0] \write_bus__awlen$176 ;
  wire [2:0] write_bus__awprot;
  wire [2:0] \write_bus__awprot$178 ;
  input write_bus__awready;
  wire write_bus__awready;
  wire \write_bus__awready$180 ;
  wire [2:0] write_bus__awsize;
  wire [2:0] \write_bus__awsize$182 ;
  output write_bus__awvalid;
  wire write_bus__awvalid;
  wire \write_bus__awvalid$184 ;
  input write_bus__bid;
  wire write_bus__bid;
  wire \write_bus__bid$186 ;
  wire write_bus__bready;
  wire \write_bus__bready$188 ;
  input [1:0] write_bus__bresp;
  wire [1:0] write_bus__bresp;
  wire [1:0] \write_bus__bresp$190 ;
  input write_bus__bvalid;
  wire write_bus__bvalid;
  wire \write_bus__bvalid$192 ;
  output [63:0] write_bus__wdata;
  wire [63:0] write_bus__wdata;
  wire [63:0] \write_bus__wdata$194 ;
  output write_bus__wlast;
  wire write_bus__wlast;
  wire \write_bus__wlast$196 ;
  input write_bus__wready;
  wire write_bus__wready;
  wire \write_bus__wready$198 ;
  wire [7:0] write_bus__wstrb;
  wire [7:0] \write_bus__wstrb$200 ;
  output write_bus__wvalid;
  wire write_bus__wvalid;
  wire \write_bus__wvalid$202 ;
  wire write_error;
  assign \$1  = ~ bus__arvalid;
  assign chosen = locked ? chosen_before : \$1 ;
  assign read_bus__arid = chosen ? 1'h1 : 1'h0;
  assign read_bus__araddr = chosen ? \read_bus__araddr$212  : bus__araddr;
  assign read_bus__arlen = chosen ? \read_bus__arlen$215  : 8'h1f;
  assign read_bus__arvalid = chosen ? \read_bus__arvalid$229  : bus__arvalid;
  assign \$2  = ~ chosen;
  assign bus__arready = read_bus__arready & \$2 ;
  assign \read_bus__arready$232  = read_bus__arready & chosen;
  assign \$3  = ! read_bus__rid;
  assign bus__rvalid = read_bus__rvalid & \$3 ;
  assign \read_bus__rvalid$243  = read_bus__rvalid & \$4 ;
  assign \$6  = ~ hold;
  assign enable = stream_enable & \$6 ;
  assign \$7  = idle_bus & idle;
  assign quiet = \$7  & \idle$271 ;
  assign \$8  = halted & \idle$274 ;
  assign finished = \$8  & \idle$275 ;
  assign \$9  = saturations + \saturations$288 ;
  assign \$10  = | error;
  assign \$11  = ~ read_bus__arready;
  assign \$12  = read_bus__arvalid & \$11 ;
  always @(posedge clk)
    scalar_0 <= \$13 ;
  always @(posedge clk)
    scalar_1 <= \$14 ;
  always @(posedge clk)
    scalar_2 <= \$15 ;
  always @(posedge clk)
    scalar_3 <= \$16 ;
  always @(posedge clk)
    chosen_before <= \$17 ;
  always @(posedge clk)
    locked <= \$18 ;
  always @(posedge clk)
    running <= \$19 ;
  always @(posedge clk)
    halted <= \$20 ;
  \tritforge.core.load_store  load_store (
    .ask(read__0__enable),
    .base(base),
    .beat(count_vector_beat),
    .clear(clear),
    .clk(clk),
    .command__payload(command__payload),
    .command__ready(command__0__ready),
    .command__valid(command__valid),
    .done(\done$107 ),
    .hold(hold),
    .idle(idle),
    .\port$1680$0 (\$21 ),
    .\port$1684$0 (\$22 ),
    .\port$1688$0 (\$23 ),
    .\port$1692$0 (\$24 ),
    .\port$1698$0 (\$25 ),
    .\port$1702$0 (\$26 ),
    .\port$1706$0 (\$27 ),
    .\port$1710$0 (\$28 ),
    .\port$4627$8 (\$29 ),
    .read__address(read__0__address),
    .read_bus__araddr(\read_bus__araddr$212 ),
    .read_bus__arlen(\read_bus__arlen$215 ),
    .read_bus__arready(\read_bus__arready$232 ),
    .read_bus__arvalid(\read_bus__arvalid$229 ),
    .read_bus__rdata(bus__rdata),
    .read_bus__rresp(bus__rresp),
    .read_bus__rvalid(\read_bus__rvalid$243 ),
    .read_error(read_error),
    .rst(rst),
    .token(token),
    .w_data(read__data),
    .write__address(write__0__address),
    .write__data(write__0__data),
    .write__mask(write__0__mask),
    .write_bus__awaddr(write_bus__awaddr),
    .write_bus__awlen(write_bus__awlen),
    .write_bus__awready(write_bus__awready),
    .write_bus__awvalid(write_bus__awvalid),
    .write_bus__bresp(write_bus__bresp),
    .write_bus__bvalid(write_bus__bvalid),
    .write_bus__wdata(write_bus__wdata),
    .write_bus__wlast(write_bus__wlast),
    .write_bus__wready(write_bus__wready),
    .write_bus__wvalid(write_bus__wvalid),
    .write_error(write_error)
  );
  \tritforge.core.program$303  \program$303  (
    .address(address),
    .bus__araddr(bus__araddr),
    .bus__arready(bus__arready),
    .bus__arvalid(bus__arvalid),
    .bus__rdata(bus__rdata),
    .bus__rresp(bus__rresp),
    .bus__rvalid(bus__rvalid),
    .clear(clear),
    .clk(clk),
    .hold(hold),
    .idle(\idle$275 ),
    .idle_bus(idle_bus),
    .output__payload(program__payload),
    .output__ready(\output__ready$96 ),
    .output__valid(program__valid),
    .rst(rst),
    .start(start),
    .stop(stop)
  );
  \tritforge.core.rms  rms (
    .activations(activations__data),
    .activations__address(activations__address),
    .activations__mask(activations__mask),
    .clear(clear),
    .clk(clk),
    .command__payload(\command__payload$108 ),
    .command__ready(command__1__ready),
    .command__valid(\command__valid$112 ),
    .\done$79 (\done$114 ),
    .\port$4646$0 (\$30 ),
    .\port$4681$14 (\$31 ),
    .read__0__data(\read__0__data$10 ),
    .read__1__data(\read__1__data$18 ),
    .read__2__data(\read__2__data$26 ),
    .rst(rst),
    .saturations(saturations),
    .\scale$59 (\scale$300 ),
    .scale_valid(scale_valid)
  );
  \tritforge.core.row_wise  row_wise (
    .clear(clear),
    .clk(clk),
    .command__payload(\command__payload$115 ),
    .command__ready(command__2__ready),
    .command__valid(\command__valid$119 ),
    .done(\done$121 ),
    .\port$4889$0 (\$32 ),
    .\port$4900$8 (\$33 ),
    .read__0__data(\read__0__data$34 ),
    .read__1__data(\read__1__data$42 ),
    .read__2__data(\read__2__data$50 ),
    .results(write__1__data),
    .rst(rst),
    .saturations(\saturations$288 ),
    .scale(scale),
    .write__address(write__1__address),
    .write__mask(write__1__mask)
  );
  \tritforge.core.scoreboard  scoreboard (
    .busy(count_busy),
    .clear(clear),
    .clk(clk),
    .command__0__payload(command__payload),
    .command__0__ready(command__0__ready),
    .command__0__valid(command__valid),
    .command__1__payload(\command__payload$108 ),
    .command__1__ready(command__1__ready),
    .command__1__valid(\command__valid$112 ),
    .command__2__payload(\command__payload$115 ),
    .command__2__ready(command__2__ready),
    .command__2__valid(\command__valid$119 ),
    .command__3__payload(\command__payload$122 ),
    .command__3__ready(command__3__ready),
    .command__3__valid(\command__valid$126 ),
    .done(done),
    .error(error),
    .halt(stop),
    .idle(\idle$274 ),
    .issue(count_issued),
    .program__payload(program__payload),
    .program__ready(\output__ready$96 ),
    .program__valid(program__valid),
    .rst(rst)
  );
  \tritforge.core.ternary_matmul  ternary_matmul (
    .activations__address(activations__address),
    .activations__buffer(\$31 [22]),
    .activations__data(activations__data),
    .activations__mask(activations__mask),
    .clear(clear),
    .clk(clk),
    .command__payload(\command__payload$122 ),
    .command__ready(command__3__ready),
    .command__valid(\command__valid$126 ),
    .done(\done$128 ),
    .\port$5580$0 (\$34 ),
    .rst(rst),
    .stalled(count_stalled),
    .starved(count_starved),
    .take(count_beat),
    .weights__payload(weights__payload),
    .weights__ready(output__ready),
    .weights__valid(weights__valid),
    .write__address(write__2__address),
    .write__mask(write__2__mask),
    .write__register(write__2__register)
  );
  \tritforge.core.vector_memory  vector_memory (
    .clear(clear),
    .clk(clk),
    .\port$4627$8 (\$29 ),
    .\port$4646$0 (\$30 ),
    .\port$4681$14 (\$31 [17:0]),
    .\port$4889$0 (\$32 ),
    .\port$4900$8 (\$33 [23:0]),
    .\port$5580$0 (\$34 ),
    .read__0__address(read__0__address),
    .read__0__data(read__data),
    .read__0__enable(read__0__enable),
    .read__1__data(\read__0__data$10 ),
    .read__2__data(\read__1__data$18 ),
    .read__3__data(\read__2__data$26 ),
    .read__4__data(\read__0__data$34 ),
    .read__5__data(\read__1__data$42 ),
    .read__6__data(\read__2__data$50 ),
    .rst(rst),
    .write__0__address(write__0__address),
    .write__0__data(write__0__data),
    .write__0__mask(write__0__mask),
    .write__1__address(write__1__address),
    .write__1__data(write__1__data),
    .write__1__mask(write__1__mask),
    .write__2__address(write__2__address),
    .write__2__mask(write__2__mask),
    .write__2__register(write__2__register)
  );
  \tritforge.core.weight_stream  weight_stream (
    .beats(beats),
    .bus__0__araddr(weight_bus__0__araddr),
    .bus__0__arlen(weight_bus__0__arlen),
    .bus__0__arvalid(weight_bus__0__arvalid),
    .bus__arready(bus__0__arready),
    .bus__rdata(bus__0__rdata),
    .bus__rid(bus__0__rid),
    .bus__rlast(bus__0__rlast),
    .bus__rresp(bus__0__rresp),
    .bus__rvalid(bus__0__rvalid),
    .clear(clear),
    .clk(clk),
    .enable(enable),
    .error(\error$294 ),
    .idle(\idle$271 ),
    .output__payload(weights__payload),
    .\output__ready$8 (output__ready),
    .output__valid(weights__valid),
    .rst(rst),
    .start(start__0)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    scale = 30'h00000000;
    casez (\$33 [27:24])
      4'h0:
          scale = scalar_0;
      4'h1:
          scale = scalar_1;
      4'h2:
          scale = scalar_2;
      4'h3:
          scale = scalar_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \error$295  = 8'h00;
    if (\$10 ) begin
      \error$295  = error;
    end else if (read_error) begin
      \error$295  = 8'h04;
    end else if (write_error) begin
      \error$295  = 8'h05;
    end else if (\error$294 ) begin
      \error$295  = 8'h06;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$13  = scalar_0;
    if (scale_valid) begin
      casez (\$31 [21:18])
        4'h0:
            \$13  = \scale$300 ;
      endcase
    end
    if (clear) begin
      \$13  = 30'h00000000;
    end
    if (rst) begin
      \$13  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$14  = scalar_1;
    if (scale_valid) begin
      casez (\$31 [21:18])
        4'h0:
            /* empty */;
        4'h1:
            \$14  = \scale$300 ;
      endcase
    end
    if (clear) begin
      \$14  = 30'h00000000;
    end
    if (rst) begin
      \$14  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$15  = scalar_2;
    if (scale_valid) begin
      casez (\$31 [21:18])
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            \$15  = \scale$300 ;
      endcase
    end
    if (clear) begin
      \$15  = 30'h00000000;
    end
    if (rst) begin
      \$15  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$16  = scalar_3;
    if (scale_valid) begin
      casez (\$31 [21:18])
        4'h0:
            /* empty */;
        4'h1:
            /* empty */;
        4'h2:
            /* empty */;
        4'h3:
            \$16  = \scale$300 ;
      endcase
    end
    if (clear) begin
      \$16  = 30'h00000000;
    end
    if (rst) begin
      \$16  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$17  = chosen;
    if (clear) begin
      \$17  = 1'h0;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$18  = \$12 ;
    if (clear) begin
      \$18  = 1'h0;
    end
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$19  = running;
    if (start) begin
      \$19  = 1'h1;
    end
    if (finished) begin
      \$19  = 1'h0;
    end
    if (clear) begin
      \$19  = 1'h0;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$2 ) begin end
    \$20  = halted;
    if (stop) begin
      \$20  = 1'h1;
    end
    if (finished) begin
      \$20  = 1'h0;
    end
    if (clear) begin
      \$20  = 1'h0;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  assign read__address = read__0__address;
  assign read__0__data = read__data;
  assign read__enable = read__0__enable;
  assign read__0__register = \$29 [11:6];
  assign read__register = \$29 [11:6];
  assign read__1__address = \$30 [6:1];
  assign \read__0__address$9  = \$30 [6:1];
  assign read__1__data = \read__0__data$10 ;
  assign read__1__enable = \$30 [0];
  assign \read__0__enable$13  = \$30 [0];
  assign read__1__register = \$31 [5:0];
  assign \read__0__register$15  = \$31 [5:0];
  assign read__2__address = \$30 [6:1];
  assign \read__1__address$17  = \$30 [6:1];
  assign read__2__data = \read__1__data$18 ;
  assign read__2__enable = \$30 [0];
  assign \read__1__enable$21  = \$30 [0];
  assign read__2__register = \$31 [11:6];
  assign \read__1__register$23  = \$31 [11:6];
  assign read__3__address = \$30 [6:1];
  assign \read__2__address$25  = \$30 [6:1];
  assign read__3__data = \read__2__data$26 ;
  assign read__3__enable = \$30 [0];
  assign \read__2__enable$29  = \$30 [0];
  assign read__3__register = \$31 [17:12];
  assign \read__2__register$31  = \$31 [17:12];
  assign read__4__address = \$32 [6:1];
  assign \read__0__address$33  = \$32 [6:1];
  assign read__4__data = \read__0__data$34 ;
  assign read__4__enable = \$32 [0];
  assign \read__0__enable$37  = \$32 [0];
  assign read__4__register = \$33 [11:6];
  assign \read__0__register$39  = \$33 [11:6];
  assign read__5__address = \$32 [6:1];
  assign \read__1__address$41  = \$32 [6:1];
  assign read__5__data = \read__1__data$42 ;
  assign read__5__enable = \$32 [0];
  assign \read__1__enable$45  = \$32 [0];
  assign read__5__register = \$33 [17:12];
  assign \read__1__register$47  = \$33 [17:12];
  assign read__6__address = \$32 [6:1];
  assign \read__2__address$49  = \$32 [6:1];
  assign read__6__data = \read__2__data$50 ;
  assign read__6__enable = \$32 [0];
  assign \read__2__enable$53  = \$32 [0];
  assign read__6__register = \$33 [23:18];
  assign \read__2__register$55  = \$33 [23:18];
  assign write__address = write__0__address;
  assign write__data = write__0__data;
  assign write__mask = write__0__mask;
  assign write__0__register = \$29 [5:0];
  assign write__register = \$29 [5:0];
  assign \write__address$65  = write__1__address;
  assign \write__data$67  = write__1__data;
  assign \write__mask$69  = write__1__mask;
  assign write__1__register = \$33 [5:0];
  assign \write__register$71  = \$33 [5:0];
  assign \write__address$73  = write__2__address;
  assign write__2__data = { \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 , \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 , \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 , \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34  };
  assign \write__data$75  = { \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 , \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 , \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 , \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34 [23], \$34  };
  assign \write__mask$77  = write__2__mask;
  assign \write__register$79  = write__2__register;
  assign \activations__address$81  = activations__address;
  assign activations__buffer = \$31 [22];
  assign \activations__buffer$83  = \$31 [22];
  assign \activations__data$85  = activations__data;
  assign \activations__mask$87  = activations__mask;
  assign output__payload = weights__payload;
  assign weights__ready = output__ready;
  assign output__valid = weights__valid;
  assign \output__payload$95  = program__payload;
  assign program__ready = \output__ready$96 ;
  assign \output__valid$99  = program__valid;
  assign command__0__payload = command__payload;
  assign command__ready = command__0__ready;
  assign command__0__valid = command__valid;
  assign command__1__payload = \command__payload$108 ;
  assign \command__ready$111  = command__1__ready;
  assign command__1__valid = \command__valid$112 ;
  assign command__2__payload = \command__payload$115 ;
  assign \command__ready$118  = command__2__ready;
  assign command__2__valid = \command__valid$119 ;
  assign command__3__payload = \command__payload$122 ;
  assign \command__ready$125  = command__3__ready;
  assign command__3__valid = \command__valid$126 ;
  assign scalar = \$33 [27:24];
  assign bus__0__araddr = weight_bus__0__araddr;
  assign weight_bus__0__arburst = 2'h1;
  assign bus__0__arburst = 2'h1;
  assign weight_bus__0__arcache = 4'h3;
  assign bus__0__arcache = 4'h3;
  assign weight_bus__0__arid = 1'h0;
  assign bus__0__arid = 1'h0;
  assign bus__0__arlen = weight_bus__0__arlen;
  assign weight_bus__0__arprot = 3'h0;
  assign bus__0__arprot = 3'h0;
  assign weight_bus__0__arready = bus__0__arready;
  assign weight_bus__0__arsize = 3'h3;
  assign bus__0__arsize = 3'h3;
  assign bus__0__arvalid = weight_bus__0__arvalid;
  assign weight_bus__0__rdata = bus__0__rdata;
  assign weight_bus__0__rid = bus__0__rid;
  assign weight_bus__0__rlast = bus__0__rlast;
  assign weight_bus__0__rready = 1'h1;
  assign bus__0__rready = 1'h1;
  assign weight_bus__0__rresp = bus__0__rresp;
  assign weight_bus__0__rvalid = bus__0__rvalid;
  assign stream_start__0 = start__0;
  assign \write_bus__awaddr$168  = write_bus__awaddr;
  assign write_bus__awburst = 2'h1;
  assign \write_bus__awburst$170  = 2'h1;
  assign write_bus__awcache = 4'h3;
  assign \write_bus__awcache$172  = 4'h3;
  assign write_bus__awid = 1'h1;
  assign \write_bus__awid$174  = 1'h1;
  assign \write_bus__awlen$176  = write_bus__awlen;
  assign write_bus__awprot = 3'h0;
  assign \write_bus__awprot$178  = 3'h0;
  assign \write_bus__awready$180  = write_bus__awready;
  assign write_bus__awsize = 3'h3;
  assign \write_bus__awsize$182  = 3'h3;
  assign \write_bus__awvalid$184  = write_bus__awvalid;
  assign \write_bus__bid$186  = write_bus__bid;
  assign write_bus__bready = 1'h1;
  assign \write_bus__bready$188  = 1'h1;
  assign \write_bus__bresp$190  = write_bus__bresp;
  assign \write_bus__bvalid$192  = write_bus__bvalid;
  assign \write_bus__wdata$194  = write_bus__wdata;
  assign \write_bus__wlast$196  = write_bus__wlast;
  assign \write_bus__wready$198  = write_bus__wready;
  assign write_bus__wstrb = { \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21  };
  assign \write_bus__wstrb$200  = { \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21  };
  assign \write_bus__wvalid$202  = write_bus__wvalid;
  assign bus__arid = 1'h0;
  assign \read_bus__arid$209  = 1'h1;
  assign bus__arlen = 8'h1f;
  assign bus__arsize = 3'h3;
  assign \read_bus__arsize$218  = 3'h3;
  assign bus__arburst = 2'h1;
  assign \read_bus__arburst$221  = 2'h1;
  assign bus__arcache = 4'h3;
  assign \read_bus__arcache$224  = 4'h3;
  assign bus__arprot = 3'h0;
  assign \read_bus__arprot$227  = 3'h0;
  assign bus__rid = read_bus__rid;
  assign read_bus__rdata = bus__rdata;
  assign read_bus__rresp = bus__rresp;
  assign read_bus__rlast = bus__rlast;
  assign \read_bus__rid$244  = read_bus__rid;
  assign \read_bus__rdata$245  = bus__rdata;
  assign \read_bus__rresp$246  = bus__rresp;
  assign \read_bus__rlast$247  = bus__rlast;
  assign bus__rready = 1'h1;
  assign \read_bus__rready$250  = 1'h1;
  assign \start$252  = start;
  assign halt = stop;
  assign \program  = address;
  assign \hold$258  = hold;
  assign \base$260  = base;
  assign \token$262  = token;
  assign \hold$263  = hold;
  assign stream_beats = beats;
  assign beat = count_beat;
  assign starved = count_starved;
  assign stalled = count_stalled;
  assign issued = count_issued;
  assign busy = count_busy;
  assign count_saturations = { 2'h0, \$9  };
  assign \beat$290  = count_vector_beat;
  assign \scalar$299  = \$31 [21:18];
  assign \port$162$0  = \$9 ;
  assign \port$1680$0  = \$21 ;
  assign \port$1684$0  = \$22 ;
  assign \port$1688$0  = \$23 ;
  assign \port$1692$0  = \$24 ;
  assign \port$1698$0  = \$25 ;
  assign \port$1702$0  = \$26 ;
  assign \port$1706$0  = \$27 ;
  assign \port$1710$0  = \$28 ;
  assign \program__payload.instruction  = program__payload[255:0];
  assign \program__payload.instruction.opcode  = program__payload[3:0];
  assign \program__payload.instruction.dst  = program__payload[13:8];
  assign \program__payload.instruction.a  = program__payload[19:14];
  assign \program__payload.instruction.b  = program__payload[25:20];
  assign \program__payload.instruction.c  = program__payload[31:26];
  assign \program__payload.instruction.scalar  = program__payload[35:32];
  assign \program__payload.instruction.buffer  = program__payload[36];
  assign \program__payload.instruction.scaled  = program__payload[40];
  assign \program__payload.instruction.function  = program__payload[42:41];
  assign \program__payload.instruction.left  = program__payload[43];
  assign \program__payload.instruction.right  = program__payload[45:44];
  assign \program__payload.instruction.addend  = program__payload[47:46];
  assign \program__payload.instruction.sums  = program__payload[48];
  assign \program__payload.instruction.with_b  = program__payload[49];
  assign \program__payload.instruction.indexed  = program__payload[50];
  assign \program__payload.instruction.exponent  = program__payload[61:56];
  assign \program__payload.instruction.length  = program__payload[79:64];
  assign \program__payload.instruction.columns  = program__payload[95:80];
  assign \program__payload.instruction.address  = program__payload[127:96];
  assign \program__payload.instruction.stride  = program__payload[159:128];
  assign \program__payload.instruction.gain  = program__payload[159:128];
  assign \program__payload.instruction.gain.mantissa  = program__payload[151:128];
  assign \program__payload.instruction.gain.exponent  = program__payload[159:152];
  assign \program__payload.instruction.epsilon  = program__payload[191:160];
  assign \program__payload.instruction.epsilon.mantissa  = program__payload[183:160];
  assign \program__payload.instruction.epsilon.exponent  = program__payload[191:184];
  assign \program__payload.instruction.floor  = program__payload[223:192];
  assign \program__payload.instruction.floor.mantissa  = program__payload[215:192];
  assign \program__payload.instruction.floor.exponent  = program__payload[223:216];
  assign \program__payload.error  = program__payload[256];
  assign \output__payload$95.instruction  = program__payload[255:0];
  assign \output__payload$95.instruction.opcode  = program__payload[3:0];
  assign \output__payload$95.instruction.dst  = program__payload[13:8];
  assign \output__payload$95.instruction.a  = program__payload[19:14];
  assign \output__payload$95.instruction.b  = program__payload[25:20];
  assign \output__payload$95.instruction.c  = program__payload[31:26];
  assign \output__payload$95.instruction.scalar  = program__payload[35:32];
  assign \output__payload$95.instruction.buffer  = program__payload[36];
  assign \output__payload$95.instruction.scaled  = program__payload[40];
  assign \output__payload$95.instruction.function  = program__payload[42:41];
  assign \output__payload$95.instruction.left  = program__payload[43];
  assign \output__payload$95.instruction.right  = program__payload[45:44];
  assign \output__payload$95.instruction.addend  = program__payload[47:46];
  assign \output__payload$95.instruction.sums  = program__payload[48];
  assign \output__payload$95.instruction.with_b  = program__payload[49];
  assign \output__payload$95.instruction.indexed  = program__payload[50];
  assign \output__payload$95.instruction.exponent  = program__payload[61:56];
  assign \output__payload$95.instruction.length  = program__payload[79:64];
  assign \output__payload$95.instruction.columns  = program__payload[95:80];
  assign \output__payload$95.instruction.address  = program__payload[127:96];
  assign \output__payload$95.instruction.stride  = program__payload[159:128];
  assign \output__payload$95.instruction.gain  = program__payload[159:128];
  assign \output__payload$95.instruction.gain.mantissa  = program__payload[151:128];
  assign \output__payload$95.instruction.gain.exponent  = program__payload[159:152];
  assign \output__payload$95.instruction.epsilon  = program__payload[191:160];
  assign \output__payload$95.instruction.epsilon.mantissa  = program__payload[183:160];
  assign \output__payload$95.instruction.epsilon.exponent  = program__payload[191:184];
  assign \output__payload$95.instruction.floor  = program__payload[223:192];
  assign \output__payload$95.instruction.floor.mantissa  = program__payload[215:192];
  assign \output__payload$95.instruction.floor.exponent  = program__payload[223:216];
  assign \output__payload$95.error  = program__payload[256];
  assign \command__payload.opcode  = command__payload[3:0];
  assign \command__payload.dst  = command__payload[13:8];
  assign \command__payload.a  = command__payload[19:14];
  assign \command__payload.b  = command__payload[25:20];
  assign \command__payload.c  = command__payload[31:26];
  assign \command__payload.scalar  = command__payload[35:32];
  assign \command__payload.buffer  = command__payload[36];
  assign \command__payload.scaled  = command__payload[40];
  assign \command__payload.function  = command__payload[42:41];
  assign \command__payload.left  = command__payload[43];
  assign \command__payload.right  = command__payload[45:44];
  assign \command__payload.addend  = command__payload[47:46];
  assign \command__payload.sums  = command__payload[48];
  assign \command__payload.with_b  = command__payload[49];
  assign \command__payload.indexed  = command__payload[50];
  assign \command__payload.exponent  = command__payload[61:56];
  assign \command__payload.length  = command__payload[79:64];
  assign \command__payload.columns  = command__payload[95:80];
  assign \command__payload.address  = command__payload[127:96];
  assign \command__payload.stride  = command__payload[159:128];
  assign \command__payload.gain  = command__payload[159:128];
  assign \command__payload.gain.mantissa  = command__payload[151:128];
  assign \command__payload.gain.exponent  = command__payload[159:152];
  assign \command__payload.epsilon  = command__payload[191:160];
  assign \command__payload.epsilon.mantissa  = command__payload[183:160];
  assign \command__payload.epsilon.exponent  = command__payload[191:184];
  assign \command__payload.floor  = command__payload[223:192];
  assign \command__payload.floor.mantissa  = command__payload[215:192];
  assign \command__payload.floor.exponent  = command__payload[223:216];
  assign \command__0__payload.opcode  = command__payload[3:0];
  assign \command__0__payload.dst  = command__payload[13:8];
  assign \command__0__payload.a  = command__payload[19:14];
  assign \command__0__payload.b  = command__payload[25:20];
  assign \command__0__payload.c  = command__payload[31:26];
  assign \command__0__payload.scalar  = command__payload[35:32];
  assign \command__0__payload.buffer  = command__payload[36];
  assign \command__0__payload.scaled  = command__payload[40];
  assign \command__0__payload.function  = command__payload[42:41];
  assign \command__0__payload.left  = command__payload[43];
  assign \command__0__payload.right  = command__payload[45:44];
  assign \command__0__payload.addend  = command__payload[47:46];
  assign \command__0__payload.sums  = command__payload[48];
  assign \command__0__payload.with_b  = command__payload[49];
  assign \command__0__payload.indexed  = command__payload[50];
  assign \command__0__payload.exponent  = command__payload[61:56];
  assign \command__0__payload.length  = command__payload[79:64];
  assign \command__0__payload.columns  = command__payload[95:80];
  assign \command__0__payload.address  = command__payload[127:96];
  assign \command__0__payload.stride  = command__payload[159:128];
  assign \command__0__payload.gain  = command__payload[159:128];
  assign \command__0__payload.gain.mantissa  = command__payload[151:128];
  assign \command__0__payload.gain.exponent  = command__payload[159:152];
  assign \command__0__payload.epsilon  = command__payload[191:160];
  assign \command__0__payload.epsilon.mantissa  = command__payload[183:160];
  assign \command__0__payload.epsilon.exponent  = command__payload[191:184];
  assign \command__0__payload.floor  = command__payload[223:192];
  assign \command__0__payload.floor.mantissa  = command__payload[215:192];
  assign \command__0__payload.floor.exponent  = command__payload[223:216];
  assign \command__payload$108.opcode  = \command__payload$108 [3:0];
  assign \command__payload$108.dst  = \command__payload$108 [13:8];
  assign \command__payload$108.a  = \command__payload$108 [19:14];
  assign \command__payload$108.b  = \command__payload$108 [25:20];
  assign \command__payload$108.c  = \command__payload$108 [31:26];
  assign \command__payload$108.scalar  = \command__payload$108 [35:32];
  assign \command__payload$108.buffer  = \command__payload$108 [36];
  assign \command__payload$108.scaled  = \command__payload$108 [40];
  assign \command__payload$108.function  = \command__payload$108 [42:41];
  assign \command__payload$108.left  = \command__payload$108 [43];
  assign \command__payload$108.right  = \command__payload$108 [45:44];
  assign \command__payload$108.addend  = \command__payload$108 [47:46];
  assign \command__payload$108.sums  = \command__payload$108 [48];
  assign \command__payload$108.with_b  = \command__payload$108 [49];
  assign \command__payload$108.indexed  = \command__payload$108 [50];
  assign \command__payload$108.exponent  = \command__payload$108 [61:56];
  assign \command__payload$108.length  = \command__payload$108 [79:64];
  assign \command__payload$108.columns  = \command__payload$108 [95:80];
  assign \command__payload$108.address  = \command__payload$108 [127:96];
  assign \command__payload$108.stride  = \command__payload$108 [159:128];
  assign \command__payload$108.gain  = \command__payload$108 [159:128];
  assign \command__payload$108.gain.mantissa  = \command__payload$108 [151:128];
  assign \command__payload$108.gain.exponent  = \command__payload$108 [159:152];
  assign \command__payload$108.epsilon  = \command__payload$108 [191:160];
  assign \command__payload$108.epsilon.mantissa  = \command__payload$108 [183:160];
  assign \command__payload$108.epsilon.exponent  = \command__payload$108 [191:184];
  assign \command__payload$108.floor  = \command__payload$108 [223:192];
  assign \command__payload$108.floor.mantissa  = \command__payload$108 [215:192];
  assign \command__payload$108.floor.exponent  = \command__payload$108 [223:216];
  assign \command__1__payload.opcode  = \command__payload$108 [3:0];
  assign \command__1__payload.dst  = \command__payload$108 [13:8];
  assign \command__1__payload.a  = \command__payload$108 [19:14];
  assign \command__1__payload.b  = \command__payload$108 [25:20];
  assign \command__1__payload.c  = \command__payload$108 [31:26];
  assign \command__1__payload.scalar  = \command__payload$108 [35:32];
  assign \command__1__payload.buffer  = \command__payload$108 [36];
  assign \command__1__payload.scaled  = \command__payload$108 [40];
  assign \command__1__payload.function  = \command__payload$108 [42:41];
  assign \command__1__payload.left  = \command__payload$108 [43];
  assign \command__1__payload.right  = \command__payload$108 [45:44];
  assign \command__1__payload.addend  = \command__payload$108 [47:46];
  assign \command__1__payload.sums  = \command__payload$108 [48];
  assign \command__1__payload.with_b  = \command__payload$108 [49];
  assign \command__1__payload.indexed  = \command__payload$108 [50];
  assign \command__1__payload.exponent  = \command__payload$108 [61:56];
  assign \command__1__payload.length  = \command__payload$108 [79:64];
  assign \command__1__payload.columns  = \command__payload$108 [95:80];
  assign \command__1__payload.address  = \command__payload$108 [127:96];
  assign \command__1__payload.stride  = \command__payload$108 [159:128];
  assign \command__1__payload.gain  = \command__payload$108 [159:128];
  assign \command__1__payload.gain.mantissa  = \command__payload$108 [151:128];
  assign \command__1__payload.gain.exponent  = \command__payload$108 [159:152];
  assign \command__1__payload.epsilon  = \command__payload$108 [191:160];
  assign \command__1__payload.epsilon.mantissa  = \command__payload$108 [183:160];
  assign \command__1__payload.epsilon.exponent  = \command__payload$108 [191:184];
  assign \command__1__payload.floor  = \command__payload$108 [223:192];
  assign \command__1__payload.floor.mantissa  = \command__payload$108 [215:192];
  assign \command__1__payload.floor.exponent  = \command__payload$108 [223:216];
  assign \command__payload$115.opcode  = \command__payload$115 [3:0];
  assign \command__payload$115.dst  = \command__payload$115 [13:8];
  assign \command__payload$115.a  = \command__payload$115 [19:14];
  assign \command__payload$115.b  = \command__payload$115 [25:20];
  assign \command__payload$115.c  = \command__payload$115 [31:26];
  assign \command__payload$115.scalar  = \command__payload$115 [35:32];
  assign \command__payload$115.buffer  = \command__payload$115 [36];
  assign \command__payload$115.scaled  = \command__payload$115 [40];
  assign \command__payload$115.function  = \command__payload$115 [42:41];
  assign \command__payload$115.left  = \command__payload$115 [43];
  assign \command__payload$115.right  = \command__payload$115 [45:44];
  assign \command__payload$115.addend  = \command__payload$115 [47:46];
  assign \command__payload$115.sums  = \command__payload$115 [48];
  assign \command__payload$115.with_b  = \command__payload$115 [49];
  assign \command__payload$115.indexed  = \command__payload$115 [50];
  assign \command__payload$115.exponent  = \command__payload$115 [61:56];
  assign \command__payload$115.length  = \command__payload$115 [79:64];
  assign \command__payload$115.columns  = \command__payload$115 [95:80];
  assign \command__payload$115.address  = \command__payload$115 [127:96];
  assign \command__payload$115.stride  = \command__payload$115 [159:128];
  assign \command__payload$115.gain  = \command__payload$115 [159:128];
  assign \command__payload$115.gain.mantissa  = \command__payload$115 [151:128];
  assign \command__payload$115.gain.exponent  = \command__payload$115 [159:152];
  assign \command__payload$115.epsilon  = \command__payload$115 [191:160];
  assign \command__payload$115.epsilon.mantissa  = \command__payload$115 [183:160];
  assign \command__payload$115.epsilon.exponent  = \command__payload$115 [191:184];
  assign \command__payload$115.floor  = \command__payload$115 [223:192];
  assign \command__payload$115.floor.mantissa  = \command__payload$115 [215:192];
  assign \command__payload$115.floor.exponent  = \command__payload$115 [223:216];
  assign \command__2__payload.opcode  = \command__payload$115 [3:0];
  assign \command__2__payload.dst  = \command__payload$115 [13:8];
  assign \command__2__payload.a  = \command__payload$115 [19:14];
  assign \command__2__payload.b  = \command__payload$115 [25:20];
  assign \command__2__payload.c  = \command__payload$115 [31:26];
  assign \command__2__payload.scalar  = \command__payload$115 [35:32];
  assign \command__2__payload.buffer  = \command__payload$115 [36];
  assign \command__2__payload.scaled  = \command__payload$115 [40];
  assign \command__2__payload.function  = \command__payload$115 [42:41];
  assign \command__2__payload.left  = \command__payload$115 [43];
  assign \command__2__payload.right  = \command__payload$115 [45:44];
  assign \command__2__payload.addend  = \command__payload$115 [47:46];
  assign \command__2__payload.sums  = \command__payload$115 [48];
  assign \command__2__payload.with_b  = \command__payload$115 [49];
  assign \command__2__payload.indexed  = \command__payload$115 [50];
  assign \command__2__payload.exponent  = \command__payload$115 [61:56];
  assign \command__2__payload.length  = \command__payload$115 [79:64];
  assign \command__2__payload.columns  = \command__payload$115 [95:80];
  assign \command__2__payload.address  = \command__payload$115 [127:96];
  assign \command__2__payload.stride  = \command__payload$115 [159:128];
  assign \command__2__payload.gain  = \command__payload$115 [159:128];
  assign \command__2__payload.gain.mantissa  = \command__payload$115 [151:128];
  assign \command__2__payload.gain.exponent  = \command__payload$115 [159:152];
  assign \command__2__payload.epsilon  = \command__payload$115 [191:160];
  assign \command__2__payload.epsilon.mantissa  = \command__payload$115 [183:160];
  assign \command__2__payload.epsilon.exponent  = \command__payload$115 [191:184];
  assign \command__2__payload.floor  = \command__payload$115 [223:192];
  assign \command__2__payload.floor.mantissa  = \command__payload$115 [215:192];
  assign \command__2__payload.floor.exponent  = \command__payload$115 [223:216];
  assign \command__payload$122.opcode  = \command__payload$122 [3:0];
  assign \command__payload$122.dst  = \command__payload$122 [13:8];
  assign \command__payload$122.a  = \command__payload$122 [19:14];
  assign \command__payload$122.b  = \command__payload$122 [25:20];
  assign \command__payload$122.c  = \command__payload$122 [31:26];
  assign \command__payload$122.scalar  = \command__payload$122 [35:32];
  assign \command__payload$122.buffer  = \command__payload$122 [36];
  assign \command__payload$122.scaled  = \command__payload$122 [40];
  assign \command__payload$122.function  = \command__payload$122 [42:41];
  assign \command__payload$122.left  = \command__payload$122 [43];
  assign \command__payload$122.right  = \command__payload$122 [45:44];
  assign \command__payload$122.addend  = \command__payload$122 [47:46];
  assign \command__payload$122.sums  = \command__payload$122 [48];
  assign \command__payload$122.with_b  = \command__payload$122 [49];
  assign \command__payload$122.indexed  = \command__payload$122 [50];
  assign \command__payload$122.exponent  = \command__payload$122 [61:56];
  assign \command__payload$122.length  = \command__payload$122 [79:64];
  assign \command__payload$122.columns  = \command__payload$122 [95:80];
  assign \command__payload$122.address  = \command__payload$122 [127:96];
  assign \command__payload$122.stride  = \command__payload$122 [159:128];
  assign \command__payload$122.gain  = \command__payload$122 [159:128];
  assign \command__payload$122.gain.mantissa  = \command__payload$122 [151:128];
  assign \command__payload$122.gain.exponent  = \command__payload$122 [159:152];
  assign \command__payload$122.epsilon  = \command__payload$122 [191:160];
  assign \command__payload$122.epsilon.mantissa  = \command__payload$122 [183:160];
  assign \command__payload$122.epsilon.exponent  = \command__payload$122 [191:184];
  assign \command__payload$122.floor  = \command__payload$122 [223:192];
  assign \command__payload$122.floor.mantissa  = \command__payload$122 [215:192];
  assign \command__payload$122.floor.exponent  = \command__payload$122 [223:216];
  assign \command__3__payload.opcode  = \command__payload$122 [3:0];
  assign \command__3__payload.dst  = \command__payload$122 [13:8];
  assign \command__3__payload.a  = \command__payload$122 [19:14];
  assign \command__3__payload.b  = \command__payload$122 [25:20];
  assign \command__3__payload.c  = \command__payload$122 [31:26];
  assign \command__3__payload.scalar  = \command__payload$122 [35:32];
  assign \command__3__payload.buffer  = \command__payload$122 [36];
  assign \command__3__payload.scaled  = \command__payload$122 [40];
  assign \command__3__payload.function  = \command__payload$122 [42:41];
  assign \command__3__payload.left  = \command__payload$122 [43];
  assign \command__3__payload.right  = \command__payload$122 [45:44];
  assign \command__3__payload.addend  = \command__payload$122 [47:46];
  assign \command__3__payload.sums  = \command__payload$122 [48];
  assign \command__3__payload.with_b  = \command__payload$122 [49];
  assign \command__3__payload.indexed  = \command__payload$122 [50];
  assign \command__3__payload.exponent  = \command__payload$122 [61:56];
  assign \command__3__payload.length  = \command__payload$122 [79:64];
  assign \command__3__payload.columns  = \command__payload$122 [95:80];
  assign \command__3__payload.address  = \command__payload$122 [127:96];
  assign \command__3__payload.stride  = \command__payload$122 [159:128];
  assign \command__3__payload.gain  = \command__payload$122 [159:128];
  assign \command__3__payload.gain.mantissa  = \command__payload$122 [151:128];
  assign \command__3__payload.gain.exponent  = \command__payload$122 [159:152];
  assign \command__3__payload.epsilon  = \command__payload$122 [191:160];
  assign \command__3__payload.epsilon.mantissa  = \command__payload$122 [183:160];
  assign \command__3__payload.epsilon.exponent  = \command__payload$122 [191:184];
  assign \command__3__payload.floor  = \command__payload$122 [223:192];
  assign \command__3__payload.floor.mantissa  = \command__payload$122 [215:192];
  assign \command__3__payload.floor.exponent  = \command__payload$122 [223:216];
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \scalar_0.mantissa  = scalar_0[23:0];
  assign \scalar_0.shift  = scalar_0[29:24];
  assign \scalar_1.mantissa  = scalar_1[23:0];
  assign \scalar_1.shift  = scalar_1[29:24];
  assign \scalar_2.mantissa  = scalar_2[23:0];
  assign \scalar_2.shift  = scalar_2[29:24];
  assign \scalar_3.mantissa  = scalar_3[23:0];
  assign \scalar_3.shift  = scalar_3[29:24];
  assign \scale$300.mantissa  = \scale$300 [23:0];
  assign \scale$300.shift  = \scale$300 [29:24];
  assign done[3] = \done$128 ;
  assign done[2] = \done$121 ;
  assign done[1] = \done$114 ;
  assign done[0] = \done$107 ;
  assign read_bus__arsize = 3'h3;
  assign read_bus__arburst = 2'h1;
  assign read_bus__arcache = 4'h3;
  assign read_bus__arprot = 3'h0;
  assign \$4  = read_bus__rid;
  assign \$5  = read_bus__rid;
  assign read_bus__rready = 1'h1;
endmodule

module \tritforge.core.load_store (read_bus__rresp, write_bus__awready, write_bus__wready, write_bus__bresp, write_bus__bvalid, clk, rst, hold, clear, read_bus__arready, read_bus__rvalid, command__valid, command__payload, read_error, idle, ask, write_bus__wvalid, write_bus__wdata, \port$1680$0 , \port$1684$0 , \port$1688$0
, \port$1692$0 , \port$1698$0 , \port$1702$0 , \port$1706$0 , \port$1710$0 , write_bus__wlast, write_error, done, beat, token, base, command__ready, read_bus__arvalid, read_bus__araddr, read_bus__arlen, write__address, write__data, write__mask, write_bus__awvalid, write_bus__awaddr, write_bus__awlen
, read__address, \port$4627$8 , w_data, read_bus__rdata);
  reg \$auto$verilog_backend.cc:2355:dump_module$3  = 0;
  wire [8:0] \$1 ;
  wire [8:0] \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [8:0] \$109 ;
  wire \$11 ;
  wire [10:0] \$110 ;
  wire [40:0] \$111 ;
  wire [17:0] \$112 ;
  wire [16:0] \$113 ;
  wire [17:0] \$114 ;
  wire [17:0] \$115 ;
  wire [16:0] \$116 ;
  wire [6:0] \$117 ;
  wire [3:0] \$118 ;
  wire \$119 ;
  wire [16:0] \$12 ;
  wire [4:0] \$120 ;
  wire \$121 ;
  wire [16:0] \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire [17:0] \$125 ;
  wire \$126 ;
  wire [16:0] \$127 ;
  wire \$128 ;
  wire [17:0] \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire [17:0] \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire [1:0] \$135 ;
  wire [1:0] \$136 ;
  wire [7:0] \$137 ;
  wire [17:0] \$138 ;
  wire [63:0] \$139 ;
  wire \$14 ;
  wire [63:0] \$140 ;
  wire [16:0] \$141 ;
  wire [17:0] \$142 ;
  wire [17:0] \$143 ;
  wire [40:0] \$144 ;
  wire [41:0] \$145 ;
  reg \$146 ;
  reg [16:0] \$147 ;
  reg [39:0] \$148 ;
  reg [39:0] \$149 ;
  wire \$15 ;
  reg [7:0] \$150 ;
  reg [16:0] \$151 ;
  reg [16:0] \$152 ;
  reg [16:0] \$153 ;
  reg [5:0] \$154 ;
  reg [127:0] \$155 ;
  reg [3:0] \$156 ;
  reg \$157 ;
  reg \$158 ;
  reg [16:0] \$159 ;
  wire [17:0] \$16 ;
  reg [39:0] \$160 ;
  reg [39:0] \$161 ;
  reg [7:0] \$162 ;
  reg \$163 ;
  reg \$164 ;
  reg [15:0] \$165 ;
  reg [5:0] \$166 ;
  reg [2:0] \$167 ;
  reg [15:0] \$168 ;
  reg [15:0] \$169 ;
  wire \$17 ;
  reg [16:0] \$170 ;
  reg \$171 ;
  reg [6:0] \$172 ;
  reg [16:0] \$173 ;
  reg [255:0] \$174 ;
  reg [2:0] \$175 ;
  reg [31:0] \$176 ;
  reg [16:0] \$177 ;
  reg [39:0] \$178 ;
  wire [17:0] \$18 ;
  wire \$19 ;
  wire [7:0] \$198 ;
  wire \$2 ;
  wire [17:0] \$20 ;
  wire \$21 ;
  wire [17:0] \$22 ;
  wire \$23 ;
  wire [17:0] \$24 ;
  wire \$25 ;
  wire [17:0] \$26 ;
  wire \$27 ;
  wire [17:0] \$28 ;
  wire \$29 ;
  wire [16:0] \$3 ;
  wire [17:0] \$30 ;
  wire \$31 ;
  wire [17:0] \$32 ;
  wire \$33 ;
  wire [17:0] \$34 ;
  wire \$35 ;
  wire [17:0] \$36 ;
  wire \$37 ;
  wire [17:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [17:0] \$40 ;
  wire \$41 ;
  wire [17:0] \$42 ;
  wire \$43 ;
  wire [17:0] \$44 ;
  wire \$45 ;
  wire [17:0] \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire [8:0] \$79 ;
  wire \$8 ;
  wire [10:0] \$80 ;
  wire [40:0] \$81 ;
  wire [17:0] \$82 ;
  wire \$83 ;
  wire [8:0] \$84 ;
  wire [8:0] \$85 ;
  wire [17:0] \$86 ;
  wire \$87 ;
  wire [18:0] \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [17:0] \$90 ;
  wire [17:0] \$91 ;
  wire [16:0] \$92 ;
  wire \$93 ;
  wire [17:0] \$94 ;
  wire \$95 ;
  wire [17:0] \$96 ;
  wire \$97 ;
  wire [4:0] \$98 ;
  wire [4:0] \$99 ;
  wire [7:0] ar_burst;
  reg [16:0] ar_left = 17'h00000;
  reg [39:0] ar_next = 40'h0000000000;
  wire [7:0] ar_to_boundary;
  output ask;
  wire ask;
  reg asked_1 = 1'h0;
  (* init = 1'h0 *)
  wire asked_2;
  wire [7:0] aw_burst;
  reg [16:0] aw_left = 17'h00000;
  reg [39:0] aw_next = 40'h0000000000;
  wire [7:0] aw_to_boundary;
  input [39:0] base;
  wire [39:0] base;
  output beat;
  wire beat;
  reg [16:0] beats = 17'h00000;
  reg begin_load;
  reg begin_store;
  reg [15:0] bursts_open = 16'h0000;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input [255:0] command__payload;
  wire [255:0] command__payload;
  wire [5:0] \command__payload.a ;
  wire [1:0] \command__payload.addend ;
  wire [31:0] \command__payload.address ;
  wire [5:0] \command__payload.b ;
  wire \command__payload.buffer ;
  wire [5:0] \command__payload.c ;
  wire [15:0] \command__payload.columns ;
  wire [5:0] \command__payload.dst ;
  wire [31:0] \command__payload.epsilon ;
  wire [7:0] \command__payload.epsilon.exponent ;
  wire [23:0] \command__payload.epsilon.mantissa ;
  wire [5:0] \command__payload.exponent ;
  wire [31:0] \command__payload.floor ;
  wire [7:0] \command__payload.floor.exponent ;
  wire [23:0] \command__payload.floor.mantissa ;
  wire [1:0] \command__payload.function ;
  wire [31:0] \command__payload.gain ;
  wire [7:0] \command__payload.gain.exponent ;
  wire [23:0] \command__payload.gain.mantissa ;
  wire \command__payload.indexed ;
  wire \command__payload.left ;
  wire [15:0] \command__payload.length ;
  wire [3:0] \command__payload.opcode ;
  wire [1:0] \command__payload.right ;
  wire [3:0] \command__payload.scalar ;
  wire \command__payload.scaled ;
  wire [31:0] \command__payload.stride ;
  wire \command__payload.sums ;
  wire \command__payload.with_b ;
  output command__ready;
  reg command__ready;
  input command__valid;
  wire command__valid;
  output done;
  wire done;
  reg [2:0] fsm_state = 3'h0;
  input hold;
  wire hold;
  reg [255:0] i = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [5:0] \i.a ;
  wire [1:0] \i.addend ;
  wire [31:0] \i.address ;
  wire [5:0] \i.b ;
  wire \i.buffer ;
  wire [5:0] \i.c ;
  wire [15:0] \i.columns ;
  wire [5:0] \i.dst ;
  wire [31:0] \i.epsilon ;
  wire [7:0] \i.epsilon.exponent ;
  wire [23:0] \i.epsilon.mantissa ;
  wire [5:0] \i.exponent ;
  wire [31:0] \i.floor ;
  wire [7:0] \i.floor.exponent ;
  wire [23:0] \i.floor.mantissa ;
  wire [1:0] \i.function ;
  wire [31:0] \i.gain ;
  wire [7:0] \i.gain.exponent ;
  wire [23:0] \i.gain.mantissa ;
  wire \i.indexed ;
  wire \i.left ;
  wire [15:0] \i.length ;
  wire [3:0] \i.opcode ;
  wire [1:0] \i.right ;
  wire [3:0] \i.scalar ;
  wire \i.scaled ;
  wire [31:0] \i.stride ;
  wire \i.sums ;
  wire \i.with_b ;
  output idle;
  wire idle;
  reg load_done = 1'h0;
  reg [16:0] missing = 17'h00000;
  reg [31:0] offset = 32'd0;
  reg part = 1'h0;
  output \port$1680$0 ;
  wire \port$1680$0 ;
  output \port$1684$0 ;
  wire \port$1684$0 ;
  output \port$1688$0 ;
  wire \port$1688$0 ;
  output \port$1692$0 ;
  wire \port$1692$0 ;
  output \port$1698$0 ;
  wire \port$1698$0 ;
  output \port$1702$0 ;
  wire \port$1702$0 ;
  output \port$1706$0 ;
  wire \port$1706$0 ;
  output \port$1710$0 ;
  wire \port$1710$0 ;
  output [11:0] \port$4627$8 ;
  wire [11:0] \port$4627$8 ;
  reg [6:0] position = 7'h00;
  wire [127:0] r_data;
  wire r_en;
  wire r_rdy;
  output [5:0] read__address;
  reg [5:0] read__address = 6'h00;
  wire [127:0] read__data;
  wire read__enable;
  wire [5:0] read__register;
  output [39:0] read_bus__araddr;
  reg [39:0] read_bus__araddr = 40'h0000000000;
  wire [1:0] read_bus__arburst;
  wire [3:0] read_bus__arcache;
  wire read_bus__arid;
  output [7:0] read_bus__arlen;
  reg [7:0] read_bus__arlen = 8'h00;
  wire [2:0] read_bus__arprot;
  input read_bus__arready;
  wire read_bus__arready;
  wire [2:0] read_bus__arsize;
  output read_bus__arvalid;
  reg read_bus__arvalid = 1'h0;
  input [63:0] read_bus__rdata;
  wire [63:0] read_bus__rdata;
  wire read_bus__rready;
  input [1:0] read_bus__rresp;
  wire [1:0] read_bus__rresp;
  input read_bus__rvalid;
  wire read_bus__rvalid;
  output read_error;
  wire read_error;
  reg [2:0] room = 3'h4;
  (* init = 6'h00 *)
  wire [5:0] row;
  reg [15:0] rows_left = 16'h0000;
  input rst;
  wire rst;
  reg [39:0] start = 40'h0000000000;
  wire store_busy;
  reg [16:0] to_send = 17'h00000;
  input [31:0] token;
  wire [31:0] token;
  reg [15:0] unanswered = 16'h0000;
  reg [16:0] under_way = 17'h00000;
  input [127:0] w_data;
  wire [127:0] w_data;
  reg w_en = 1'h0;
  reg [16:0] word = 17'h00000;
  reg [16:0] \word$74  = 17'h00000;
  output [5:0] write__address;
  reg [5:0] write__address = 6'h00;
  output [127:0] write__data;
  reg [127:0] write__data = 128'h00000000000000000000000000000000;
  output [3:0] write__mask;
  reg [3:0] write__mask = 4'h0;
  wire [5:0] write__register;
  output [39:0] write_bus__awaddr;
  reg [39:0] write_bus__awaddr = 40'h0000000000;
  wire [1:0] write_bus__awburst;
  wire [3:0] write_bus__awcache;
  wire write_bus__awid;
  output [7:0] write_bus__awlen;
  reg [7:0] write_bus__awlen = 8'h00;
  wire [2:0] write_bus__awprot;
  input write_bus__awready;
  wire write_bus__awready;
  wire [2:0] write_bus__awsize;
  output write_bus__awvalid;
  reg write_bus__awvalid = 1'h0;
  wire write_bus__bready;
  input [1:0] write_bus__bresp;
  wire [1:0] write_bus__bresp;
  input write_bus__bvalid;
  wire write_bus__bvalid;
  output [63:0] write_bus__wdata;
  wire [63:0] write_bus__wdata;
  output write_bus__wlast;
  wire write_bus__wlast;
  input write_bus__wready;
  wire write_bus__wready;
  wire [7:0] write_bus__wstrb;
  output write_bus__wvalid;
  wire write_bus__wvalid;
  output write_error;
  wire write_error;
  assign \$1  = 8'h80 - ar_next[9:3];
  assign \$2  = ar_left < \$1 [7:0];
  assign \$3  = \$2  ? ar_left : { 9'h000, \$1 [7:0] };
  assign \$5  = | read_bus__rresp;
  assign read_error = \$4  & \$5 ;
  assign \$6  = ! under_way;
  assign \$7  = ~ read_bus__arvalid;
  assign \$8  = \$6  & \$7 ;
  assign \$9  = ~ store_busy;
  assign idle = \$8  & \$9 ;
  assign \$10  = 8'h80 - aw_next[9:3];
  assign \$11  = aw_left < \$10 [7:0];
  assign \$12  = \$11  ? aw_left : { 9'h000, \$10 [7:0] };
  assign \$13  = | rows_left;
  assign \$14  = | room;
  assign ask = \$13  & \$14 ;
  assign \$15  = | bursts_open;
  assign write_bus__wvalid = r_rdy & \$15 ;
  assign \$198  = part * 7'h40;
  assign write_bus__wdata = r_data >> \$198 ;
  assign \$16  = word + 1'h0;
  assign \$17  = \$16  < i[79:64];
  assign \$18  = word + 1'h1;
  assign \$19  = \$18  < i[79:64];
  assign \$20  = word + 1'h0;
  assign \$21  = \$20  < i[79:64];
  assign \$22  = word + 1'h1;
  assign \$23  = \$22  < i[79:64];
  assign \$24  = word + 1'h0;
  assign \$25  = \$24  < i[79:64];
  assign \$26  = word + 1'h1;
  assign \$27  = \$26  < i[79:64];
  assign \$28  = word + 1'h0;
  assign \$29  = \$28  < i[79:64];
  assign \$30  = word + 1'h1;
  assign \$31  = \$30  < i[79:64];
  assign \$32  = word + 1'h0;
  assign \$33  = \$32  < i[79:64];
  assign \$34  = word + 1'h1;
  assign \$35  = \$34  < i[79:64];
  assign \$36  = word + 1'h0;
  assign \$37  = \$36  < i[79:64];
  assign \$38  = word + 1'h1;
  assign \$39  = \$38  < i[79:64];
  assign \$40  = word + 1'h0;
  assign \$41  = \$40  < i[79:64];
  assign \$42  = word + 1'h1;
  assign \$43  = \$42  < i[79:64];
  assign \$44  = word + 1'h0;
  assign \$45  = \$44  < i[79:64];
  assign \$46  = word + 1'h1;
  assign \$47  = \$46  < i[79:64];
  assign \$48  = position == 7'h7f;
  assign \$49  = to_send == 1'h1;
  assign write_bus__wlast = \$48  | \$49 ;
  assign \$50  = write_bus__wvalid & write_bus__wready;
  assign \$52  = to_send == 1'h1;
  assign \$53  = \$51  | \$52 ;
  assign r_en = \$50  & \$53 ;
  assign \$55  = | write_bus__bresp;
  assign write_error = \$54  & \$55 ;
  assign \$56  = | unanswered;
  assign store_busy = \$56  | write_bus__awvalid;
  assign \$58  = unanswered == 1'h1;
  assign \$59  = \$57  & \$58 ;
  assign \$60  = ! aw_left;
  assign \$61  = \$59  & \$60 ;
  assign \$62  = ~ write_bus__awvalid;
  assign \$63  = \$61  & \$62 ;
  assign done = load_done | \$63 ;
  assign \$65  = write_bus__wvalid & write_bus__wready;
  assign beat = \$64  | \$65 ;
  assign \$66  = i[3:0] == 1'h1;
  assign \$67  = i[3:0] == 2'h2;
  assign \$68  = ! fsm_state;
  assign \$69  = fsm_state == 1'h1;
  assign \$70  = fsm_state == 2'h2;
  assign \$71  = fsm_state == 2'h3;
  assign \$72  = fsm_state == 3'h4;
  assign \$73  = | ar_left;
  assign \$74  = ~ read_bus__arvalid;
  assign \$75  = \$74  | read_bus__arready;
  assign \$76  = \$73  & \$75 ;
  assign \$77  = ~ hold;
  assign \$78  = \$76  & \$77 ;
  assign \$79  = \$3 [7:0] - 1'h1;
  assign \$81  = ar_next + \$80 ;
  assign \$82  = ar_left - \$3 [7:0];
  assign \$83  = read_bus__arvalid & read_bus__arready;
  assign \$84  = read_bus__arlen + 1'h1;
  assign \$85  = \$83  ? \$84  : 9'h000;
  assign \$86  = under_way + \$85 ;
  assign \$88  = \$86  - \$87 ;
  assign \$90  = missing - 1'h1;
  assign \$91  = \word$74  + 2'h2;
  assign \$94  = \word$74  + 1'h0;
  assign \$95  = \$94  < i[79:64];
  assign \$96  = \word$74  + 1'h1;
  assign \$97  = \$96  < i[79:64];
  assign \$98  = { \$97 , \$95  } << \word$74 [1:0];
  assign \$99  = \$93  ? \$98  : 5'h00;
  assign \$101  = missing == 1'h1;
  assign \$102  = \$100  & \$101 ;
  assign \$103  = | aw_left;
  assign \$104  = ~ write_bus__awvalid;
  assign \$105  = \$104  | write_bus__awready;
  assign \$106  = \$103  & \$105 ;
  assign \$107  = ~ hold;
  assign \$108  = \$106  & \$107 ;
  assign \$109  = \$12 [7:0] - 1'h1;
  assign \$111  = aw_next + \$110 ;
  assign \$112  = aw_left - \$12 [7:0];
  assign \$113  = i[79:64] + 3'h4;
  assign \$114  = \$113  - 1'h1;
  assign \$116  = rows_left - 1'h1;
  assign \$117  = read__address + 1'h1;
  assign \$118  = room - ask;
  assign \$119  = r_en & r_rdy;
  assign \$120  = $signed(\$118 ) + $signed({ 1'h0, \$119  });
  assign \$121  = write_bus__awvalid & write_bus__awready;
  assign \$122  = bursts_open + \$121 ;
  assign \$123  = write_bus__wvalid & write_bus__wready;
  assign \$124  = \$123  & write_bus__wlast;
  assign \$125  = \$122  - \$124 ;
  assign \$126  = write_bus__awvalid & write_bus__awready;
  assign \$127  = unanswered + \$126 ;
  assign \$129  = \$127  - \$128 ;
  assign \$130  = write_bus__wvalid & write_bus__wready;
  assign \$131  = to_send - 1'h1;
  assign \$133  = to_send == 1'h1;
  assign \$134  = \$132  | \$133 ;
  assign \$135  = part + 1'h1;
  assign \$136  = \$134  ? 2'h0 : \$135 ;
  assign \$137  = position + 1'h1;
  assign \$138  = word + 2'h2;
  assign \$139  = token * i[159:128];
  assign \$140  = i[50] ? \$139  : 64'h0000000000000000;
  assign \$141  = i[79:64] + 2'h2;
  assign \$142  = \$141  - 1'h1;
  assign \$144  = base + i[127:96];
  assign \$145  = \$144  + offset;
  always @(posedge clk)
    read_bus__arvalid <= \$146 ;
  always @(posedge clk)
    ar_left <= \$147 ;
  always @(posedge clk)
    ar_next <= \$148 ;
  always @(posedge clk)
    read_bus__araddr <= \$149 ;
  always @(posedge clk)
    read_bus__arlen <= \$150 ;
  always @(posedge clk)
    under_way <= \$151 ;
  always @(posedge clk)
    missing <= \$152 ;
  always @(posedge clk)
    \word$74  <= \$153 ;
  always @(posedge clk)
    write__address <= \$154 ;
  always @(posedge clk)
    write__data <= \$155 ;
  always @(posedge clk)
    write__mask <= \$156 ;
  always @(posedge clk)
    load_done <= \$157 ;
  always @(posedge clk)
    write_bus__awvalid <= \$158 ;
  always @(posedge clk)
    aw_left <= \$159 ;
  always @(posedge clk)
    aw_next <= \$160 ;
  always @(posedge clk)
    write_bus__awaddr <= \$161 ;
  always @(posedge clk)
    write_bus__awlen <= \$162 ;
  always @(posedge clk)
    asked_1 <= \$163 ;
  always @(posedge clk)
    w_en <= \$164 ;
  always @(posedge clk)
    rows_left <= \$165 ;
  always @(posedge clk)
    read__address <= \$166 ;
  always @(posedge clk)
    room <= \$167 ;
  always @(posedge clk)
    bursts_open <= \$168 ;
  always @(posedge clk)
    unanswered <= \$169 ;
  always @(posedge clk)
    to_send <= \$170 ;
  always @(posedge clk)
    part <= \$171 ;
  always @(posedge clk)
    position <= \$172 ;
  always @(posedge clk)
    word <= \$173 ;
  always @(posedge clk)
    i <= \$174 ;
  always @(posedge clk)
    fsm_state <= \$175 ;
  always @(posedge clk)
    offset <= \$176 ;
  always @(posedge clk)
    beats <= \$177 ;
  always @(posedge clk)
    start <= \$178 ;
  \tritforge.core.load_store.rows  rows (
    .clear(clear),
    .clk(clk),
    .r_data(r_data),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(w_en),
    .w_port__data(w_data)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    command__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          command__ready = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    begin_load = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          begin_load = \$66 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    begin_store = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          begin_store = \$67 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$146  = read_bus__arvalid;
    if (read_bus__arready) begin
      \$146  = 1'h0;
    end
    if (begin_load) begin
    end else if (\$78 ) begin
      \$146  = 1'h1;
    end
    if (clear) begin
      \$146  = 1'h0;
    end
    if (rst) begin
      \$146  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$147  = ar_left;
    if (begin_load) begin
      \$147  = beats;
    end else if (\$78 ) begin
      \$147  = \$82 [16:0];
    end
    if (clear) begin
      \$147  = 17'h00000;
    end
    if (rst) begin
      \$147  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$148  = ar_next;
    if (begin_load) begin
      \$148  = start;
    end else if (\$78 ) begin
      \$148  = \$81 [39:0];
    end
    if (clear) begin
      \$148  = 40'h0000000000;
    end
    if (rst) begin
      \$148  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$149  = read_bus__araddr;
    if (begin_load) begin
    end else if (\$78 ) begin
      \$149  = ar_next;
    end
    if (clear) begin
      \$149  = 40'h0000000000;
    end
    if (rst) begin
      \$149  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$150  = read_bus__arlen;
    if (begin_load) begin
    end else if (\$78 ) begin
      \$150  = \$79 [7:0];
    end
    if (clear) begin
      \$150  = 8'h00;
    end
    if (rst) begin
      \$150  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$151  = \$88 [16:0];
    if (clear) begin
      \$151  = 17'h00000;
    end
    if (rst) begin
      \$151  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$152  = missing;
    if (begin_load) begin
      \$152  = beats;
    end
    if (\$89 ) begin
      \$152  = \$90 [16:0];
    end
    if (clear) begin
      \$152  = 17'h00000;
    end
    if (rst) begin
      \$152  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$153  = \word$74 ;
    if (begin_load) begin
      \$153  = 17'h00000;
    end
    if (\$89 ) begin
      \$153  = \$91 [16:0];
    end
    if (clear) begin
      \$153  = 17'h00000;
    end
    if (rst) begin
      \$153  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$154  = \$92 [5:0];
    if (clear) begin
      \$154  = 6'h00;
    end
    if (rst) begin
      \$154  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$155  = { read_bus__rdata, read_bus__rdata };
    if (clear) begin
      \$155  = 128'h00000000000000000000000000000000;
    end
    if (rst) begin
      \$155  = 128'h00000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$156  = \$99 [3:0];
    if (clear) begin
      \$156  = 4'h0;
    end
    if (rst) begin
      \$156  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$157  = \$102 ;
    if (clear) begin
      \$157  = 1'h0;
    end
    if (rst) begin
      \$157  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$158  = write_bus__awvalid;
    if (write_bus__awready) begin
      \$158  = 1'h0;
    end
    if (begin_store) begin
    end else if (\$108 ) begin
      \$158  = 1'h1;
    end
    if (clear) begin
      \$158  = 1'h0;
    end
    if (rst) begin
      \$158  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$159  = aw_left;
    if (begin_store) begin
      \$159  = beats;
    end else if (\$108 ) begin
      \$159  = \$112 [16:0];
    end
    if (clear) begin
      \$159  = 17'h00000;
    end
    if (rst) begin
      \$159  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$160  = aw_next;
    if (begin_store) begin
      \$160  = start;
    end else if (\$108 ) begin
      \$160  = \$111 [39:0];
    end
    if (clear) begin
      \$160  = 40'h0000000000;
    end
    if (rst) begin
      \$160  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$161  = write_bus__awaddr;
    if (begin_store) begin
    end else if (\$108 ) begin
      \$161  = aw_next;
    end
    if (clear) begin
      \$161  = 40'h0000000000;
    end
    if (rst) begin
      \$161  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$162  = write_bus__awlen;
    if (begin_store) begin
    end else if (\$108 ) begin
      \$162  = \$109 [7:0];
    end
    if (clear) begin
      \$162  = 8'h00;
    end
    if (rst) begin
      \$162  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$163  = ask;
    if (clear) begin
      \$163  = 1'h0;
    end
    if (rst) begin
      \$163  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$164  = asked_1;
    if (clear) begin
      \$164  = 1'h0;
    end
    if (rst) begin
      \$164  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$165  = rows_left;
    if (begin_store) begin
      \$165  = \$115 [15:0];
    end
    if (ask) begin
      \$165  = \$116 [15:0];
    end
    if (clear) begin
      \$165  = 16'h0000;
    end
    if (rst) begin
      \$165  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$166  = read__address;
    if (begin_store) begin
      \$166  = 6'h00;
    end
    if (ask) begin
      \$166  = \$117 [5:0];
    end
    if (clear) begin
      \$166  = 6'h00;
    end
    if (rst) begin
      \$166  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$167  = \$120 [2:0];
    if (clear) begin
      \$167  = 3'h4;
    end
    if (rst) begin
      \$167  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$168  = \$125 [15:0];
    if (clear) begin
      \$168  = 16'h0000;
    end
    if (rst) begin
      \$168  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$169  = \$129 [15:0];
    if (clear) begin
      \$169  = 16'h0000;
    end
    if (rst) begin
      \$169  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$170  = to_send;
    if (begin_store) begin
      \$170  = beats;
    end
    if (\$130 ) begin
      \$170  = \$131 [16:0];
    end
    if (clear) begin
      \$170  = 17'h00000;
    end
    if (rst) begin
      \$170  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$171  = part;
    if (begin_store) begin
      \$171  = 1'h0;
    end
    if (\$130 ) begin
      \$171  = \$136 [0];
    end
    if (clear) begin
      \$171  = 1'h0;
    end
    if (rst) begin
      \$171  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$172  = position;
    if (begin_store) begin
      \$172  = start[9:3];
    end
    if (\$130 ) begin
      \$172  = \$137 [6:0];
    end
    if (clear) begin
      \$172  = 7'h00;
    end
    if (rst) begin
      \$172  = 7'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$173  = word;
    if (begin_store) begin
      \$173  = 17'h00000;
    end
    if (\$130 ) begin
      \$173  = \$138 [16:0];
    end
    if (clear) begin
      \$173  = 17'h00000;
    end
    if (rst) begin
      \$173  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$174  = i;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$174  = command__payload;
          end
    endcase
    if (clear) begin
      \$174  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
    end
    if (rst) begin
      \$174  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$175  = fsm_state;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$175  = 3'h1;
          end
      3'h1:
          \$175  = 3'h2;
      3'h2:
          \$175  = 3'h3;
      3'h3:
          \$175  = 3'h4;
      3'h4:
          if (done) begin
            \$175  = 3'h0;
          end
    endcase
    if (clear) begin
      \$175  = 3'h0;
    end
    if (rst) begin
      \$175  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$176  = offset;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \$176  = \$140 [31:0];
    endcase
    if (clear) begin
      \$176  = 32'd0;
    end
    if (rst) begin
      \$176  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$177  = beats;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \$177  = \$143 [16:0];
    endcase
    if (clear) begin
      \$177  = 17'h00000;
    end
    if (rst) begin
      \$177  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$3 ) begin end
    \$178  = start;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          \$178  = \$145 [39:0];
    endcase
    if (clear) begin
      \$178  = 40'h0000000000;
    end
    if (rst) begin
      \$178  = 40'h0000000000;
    end
  end
  assign ar_to_boundary = \$1 [7:0];
  assign ar_burst = \$3 [7:0];
  assign read_bus__arid = 1'h1;
  assign read_bus__arsize = 3'h3;
  assign read_bus__arburst = 2'h1;
  assign read_bus__arcache = 4'h3;
  assign read_bus__arprot = 3'h0;
  assign read_bus__rready = 1'h1;
  assign write__register = i[13:8];
  assign aw_to_boundary = \$10 [7:0];
  assign aw_burst = \$12 [7:0];
  assign write_bus__awid = 1'h1;
  assign write_bus__awsize = 3'h3;
  assign write_bus__awburst = 2'h1;
  assign write_bus__awcache = 4'h3;
  assign write_bus__awprot = 3'h0;
  assign read__enable = ask;
  assign read__register = i[19:14];
  assign row = read__address;
  assign read__data = w_data;
  assign asked_2 = w_en;
  assign write_bus__wstrb = { \$47 , \$43 , \$39 , \$35 , \$29 , \$25 , \$21 , \$17  };
  assign write_bus__bready = 1'h1;
  assign \port$1680$0  = \$17 ;
  assign \port$1684$0  = \$21 ;
  assign \port$1688$0  = \$25 ;
  assign \port$1692$0  = \$29 ;
  assign \port$1698$0  = \$35 ;
  assign \port$1702$0  = \$39 ;
  assign \port$1706$0  = \$43 ;
  assign \port$1710$0  = \$47 ;
  assign \port$4627$8  = i[19:8];
  assign \i.opcode  = i[3:0];
  assign \i.dst  = i[13:8];
  assign \i.a  = i[19:14];
  assign \i.b  = i[25:20];
  assign \i.c  = i[31:26];
  assign \i.scalar  = i[35:32];
  assign \i.buffer  = i[36];
  assign \i.scaled  = i[40];
  assign \i.function  = i[42:41];
  assign \i.left  = i[43];
  assign \i.right  = i[45:44];
  assign \i.addend  = i[47:46];
  assign \i.sums  = i[48];
  assign \i.with_b  = i[49];
  assign \i.indexed  = i[50];
  assign \i.exponent  = i[61:56];
  assign \i.length  = i[79:64];
  assign \i.columns  = i[95:80];
  assign \i.address  = i[127:96];
  assign \i.stride  = i[159:128];
  assign \i.gain  = i[159:128];
  assign \i.gain.mantissa  = i[151:128];
  assign \i.gain.exponent  = i[159:152];
  assign \i.epsilon  = i[191:160];
  assign \i.epsilon.mantissa  = i[183:160];
  assign \i.epsilon.exponent  = i[191:184];
  assign \i.floor  = i[223:192];
  assign \i.floor.mantissa  = i[215:192];
  assign \i.floor.exponent  = i[223:216];
  assign \command__payload.opcode  = command__payload[3:0];
  assign \command__payload.dst  = command__payload[13:8];
  assign \command__payload.a  = command__payload[19:14];
  assign \command__payload.b  = command__payload[25:20];
  assign \command__payload.c  = command__payload[31:26];
  assign \command__payload.scalar  = command__payload[35:32];
  assign \command__payload.buffer  = command__payload[36];
  assign \command__payload.scaled  = command__payload[40];
  assign \command__payload.function  = command__payload[42:41];
  assign \command__payload.left  = command__payload[43];
  assign \command__payload.right  = command__payload[45:44];
  assign \command__payload.addend  = command__payload[47:46];
  assign \command__payload.sums  = command__payload[48];
  assign \command__payload.with_b  = command__payload[49];
  assign \command__payload.indexed  = command__payload[50];
  assign \command__payload.exponent  = command__payload[61:56];
  assign \command__payload.length  = command__payload[79:64];
  assign \command__payload.columns  = command__payload[95:80];
  assign \command__payload.address  = command__payload[127:96];
  assign \command__payload.stride  = command__payload[159:128];
  assign \command__payload.gain  = command__payload[159:128];
  assign \command__payload.gain.mantissa  = command__payload[151:128];
  assign \command__payload.gain.exponent  = command__payload[159:152];
  assign \command__payload.epsilon  = command__payload[191:160];
  assign \command__payload.epsilon.mantissa  = command__payload[183:160];
  assign \command__payload.epsilon.exponent  = command__payload[191:184];
  assign \command__payload.floor  = command__payload[223:192];
  assign \command__payload.floor.mantissa  = command__payload[215:192];
  assign \command__payload.floor.exponent  = command__payload[223:216];
  assign \$4  = read_bus__rvalid;
  assign \$51  = part;
  assign \$54  = write_bus__bvalid;
  assign \$57  = write_bus__bvalid;
  assign \$64  = read_bus__rvalid;
  assign \$80  = { \$3 [7:0], 3'h0 };
  assign \$87  = read_bus__rvalid;
  assign \$89  = read_bus__rvalid;
  assign \$92  = { 2'h0, \word$74 [16:2] };
  assign \$93  = read_bus__rvalid;
  assign \$100  = read_bus__rvalid;
  assign \$110  = { \$12 [7:0], 3'h0 };
  assign \$115  = { \$114 [17], \$114 [17], \$114 [17:2] };
  assign \$128  = write_bus__bvalid;
  assign \$132  = part;
  assign \$143  = { \$142 [17], \$142 [17:1] };
endmodule

module \tritforge.core.load_store.rows (rst, clear, r_en, r_data, w_en, r_rdy, w_port__data, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$4  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [2:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [1:0] \$30 ;
  reg [1:0] \$31 ;
  reg [1:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 2'h0 *)
  wire [1:0] consume;
  reg [1:0] inner_level = 2'h0;
  wire inner_r_rdy;
  wire [2:0] level;
  (* init = 2'h0 *)
  wire [1:0] produce;
  output [127:0] r_data;
  wire [127:0] r_data;
  input r_en;
  wire r_en;
  wire [2:0] r_level;
  reg [1:0] r_port__addr = 2'h0;
  wire [127:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [127:0] w_data;
  input w_en;
  wire w_en;
  wire [2:0] w_level;
  reg [1:0] w_port__addr = 2'h0;
  input [127:0] w_port__data;
  wire [127:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [127:0] storage [2:0];
  initial begin
    storage[0] = 128'h00000000000000000000000000000000;
    storage[1] = 128'h00000000000000000000000000000000;
    storage[2] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [127:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 2'h3;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 2'h2;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 3'h0 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 2'h2;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 3'h0 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [1:0];
    end
    if (clear) begin
      \$30  = 2'h0;
    end
    if (rst) begin
      \$30  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [1:0];
    end
    if (clear) begin
      \$31  = 2'h0;
    end
    if (rst) begin
      \$31  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [1:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [1:0];
    end
    if (clear) begin
      \$32  = 2'h0;
    end
    if (rst) begin
      \$32  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$4 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (clear) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \tritforge.core.program$303 (bus__rresp, clk, rst, start, address, hold, clear, bus__arready, bus__rvalid, output__valid, idle_bus, idle, output__payload, stop, output__ready, bus__arvalid, bus__araddr, bus__rdata);
  reg \$auto$verilog_backend.cc:2355:dump_module$5  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [2:0] \$22 ;
  wire [2:0] \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [40:0] \$31 ;
  wire [4:0] \$32 ;
  wire [5:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [1:0] \$40 ;
  wire [6:0] \$41 ;
  wire [4:0] \$42 ;
  wire [5:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire [6:0] \$47 ;
  reg [1:0] \$48 ;
  reg [255:0] \$49 ;
  wire \$5 ;
  reg \$50 ;
  reg \$51 ;
  reg [39:0] \$52 ;
  reg [39:0] \$53 ;
  reg [4:0] \$54 ;
  reg [4:0] \$55 ;
  reg \$56 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input [39:0] address;
  wire [39:0] address;
  output [39:0] bus__araddr;
  reg [39:0] bus__araddr = 40'h0000000000;
  wire [1:0] bus__arburst;
  wire [3:0] bus__arcache;
  wire bus__arid;
  wire [7:0] bus__arlen;
  wire [2:0] bus__arprot;
  input bus__arready;
  wire bus__arready;
  wire [2:0] bus__arsize;
  output bus__arvalid;
  reg bus__arvalid = 1'h0;
  input [63:0] bus__rdata;
  wire [63:0] bus__rdata;
  wire bus__rready;
  input [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  input bus__rvalid;
  wire bus__rvalid;
  input clear;
  wire clear;
  input clk;
  wire clk;
  reg failed = 1'h0;
  wire [256:0] fetched;
  wire \fetched.error ;
  wire [255:0] \fetched.instruction ;
  wire [5:0] \fetched.instruction.a ;
  wire [1:0] \fetched.instruction.addend ;
  wire [31:0] \fetched.instruction.address ;
  wire [5:0] \fetched.instruction.b ;
  wire \fetched.instruction.buffer ;
  wire [5:0] \fetched.instruction.c ;
  wire [15:0] \fetched.instruction.columns ;
  wire [5:0] \fetched.instruction.dst ;
  wire [31:0] \fetched.instruction.epsilon ;
  wire [7:0] \fetched.instruction.epsilon.exponent ;
  wire [23:0] \fetched.instruction.epsilon.mantissa ;
  wire [5:0] \fetched.instruction.exponent ;
  wire [31:0] \fetched.instruction.floor ;
  wire [7:0] \fetched.instruction.floor.exponent ;
  wire [23:0] \fetched.instruction.floor.mantissa ;
  wire [1:0] \fetched.instruction.function ;
  wire [31:0] \fetched.instruction.gain ;
  wire [7:0] \fetched.instruction.gain.exponent ;
  wire [23:0] \fetched.instruction.gain.mantissa ;
  wire \fetched.instruction.indexed ;
  wire \fetched.instruction.left ;
  wire [15:0] \fetched.instruction.length ;
  wire [3:0] \fetched.instruction.opcode ;
  wire [1:0] \fetched.instruction.right ;
  wire [3:0] \fetched.instruction.scalar ;
  wire \fetched.instruction.scaled ;
  wire [31:0] \fetched.instruction.stride ;
  wire \fetched.instruction.sums ;
  wire \fetched.instruction.with_b ;
  reg [255:0] gathered = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  input hold;
  wire hold;
  output idle;
  wire idle;
  output idle_bus;
  wire idle_bus;
  wire [4:0] level;
  reg [39:0] next_address = 40'h0000000000;
  wire offer;
  output [256:0] output__payload;
  wire [256:0] output__payload;
  wire \output__payload.error ;
  wire [255:0] \output__payload.instruction ;
  wire [5:0] \output__payload.instruction.a ;
  wire [1:0] \output__payload.instruction.addend ;
  wire [31:0] \output__payload.instruction.address ;
  wire [5:0] \output__payload.instruction.b ;
  wire \output__payload.instruction.buffer ;
  wire [5:0] \output__payload.instruction.c ;
  wire [15:0] \output__payload.instruction.columns ;
  wire [5:0] \output__payload.instruction.dst ;
  wire [31:0] \output__payload.instruction.epsilon ;
  wire [7:0] \output__payload.instruction.epsilon.exponent ;
  wire [23:0] \output__payload.instruction.epsilon.mantissa ;
  wire [5:0] \output__payload.instruction.exponent ;
  wire [31:0] \output__payload.instruction.floor ;
  wire [7:0] \output__payload.instruction.floor.exponent ;
  wire [23:0] \output__payload.instruction.floor.mantissa ;
  wire [1:0] \output__payload.instruction.function ;
  wire [31:0] \output__payload.instruction.gain ;
  wire [7:0] \output__payload.instruction.gain.exponent ;
  wire [23:0] \output__payload.instruction.gain.mantissa ;
  wire \output__payload.instruction.indexed ;
  wire \output__payload.instruction.left ;
  wire [15:0] \output__payload.instruction.length ;
  wire [3:0] \output__payload.instruction.opcode ;
  wire [1:0] \output__payload.instruction.right ;
  wire [3:0] \output__payload.instruction.scalar ;
  wire \output__payload.instruction.scaled ;
  wire [31:0] \output__payload.instruction.stride ;
  wire \output__payload.instruction.sums ;
  wire \output__payload.instruction.with_b ;
  input output__ready;
  wire output__ready;
  output output__valid;
  wire output__valid;
  reg [1:0] part = 2'h0;
  wire [256:0] r_data;
  wire r_en;
  wire r_rdy;
  reg [4:0] room = 5'h10;
  input rst;
  wire rst;
  reg running = 1'h0;
  input start;
  wire start;
  input stop;
  wire stop;
  reg [4:0] under_way = 5'h00;
  wire [256:0] w_data;
  wire w_en;
  assign \$38  = ~ running;
  assign \$39  = \$37  & \$38 ;
  assign \$40  = \$34  + \$39 ;
  assign \$41  = $signed(\$33 ) + $signed({ 1'h0, \$40  });
  assign \$42  = offer * 4'h8;
  assign \$43  = under_way + \$42 ;
  assign \$45  = part == 2'h3;
  assign \$46  = \$44  & \$45 ;
  assign \$47  = \$43  - \$46 ;
  always @(posedge clk)
    part <= \$48 ;
  always @(posedge clk)
    gathered <= \$49 ;
  always @(posedge clk)
    failed <= \$50 ;
  always @(posedge clk)
    bus__arvalid <= \$51 ;
  always @(posedge clk)
    bus__araddr <= \$52 ;
  always @(posedge clk)
    next_address <= \$53 ;
  always @(posedge clk)
    room <= \$54 ;
  always @(posedge clk)
    under_way <= \$55 ;
  always @(posedge clk)
    running <= \$56 ;
  assign \$1  = | bus__rresp;
  assign \$2  = failed | \$1 ;
  assign \$4  = part == 2'h3;
  assign \$5  = \$3  & \$4 ;
  assign w_en = \$5  & running;
  assign output__valid = r_rdy & running;
  assign \$6  = ~ running;
  assign r_en = output__ready | \$6 ;
  assign \$7  = ~ hold;
  assign \$8  = running & \$7 ;
  assign \$9  = ~ bus__arvalid;
  assign \$10  = \$9  | bus__arready;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = room >= 4'h8;
  assign offer = \$11  & \$12 ;
  assign \$13  = ! under_way;
  assign \$14  = ~ bus__arvalid;
  assign idle_bus = \$13  & \$14 ;
  assign \$15  = ~ running;
  assign \$16  = \$15  & idle_bus;
  assign \$17  = ! level;
  assign idle = \$16  & \$17 ;
  assign \$20  = part == 2'h3;
  assign \$21  = \$19  & \$20 ;
  assign \$22  = part + 1'h1;
  assign \$23  = \$21  ? 3'h0 : \$22 ;
  assign \$24  = | bus__rresp;
  assign \$25  = failed | \$24 ;
  assign \$27  = part == 2'h3;
  assign \$28  = \$26  & \$27 ;
  assign \$29  = ~ \$28 ;
  assign \$30  = \$25  & \$29 ;
  assign \$31  = next_address + 9'h100;
  assign \$32  = offer * 4'h8;
  assign \$33  = room - \$32 ;
  assign \$34  = r_rdy & r_en;
  assign \$36  = part == 2'h3;
  assign \$37  = \$35  & \$36 ;
  \tritforge.core.program$303.fifo  fifo (
    .clear(clear),
    .clk(clk),
    .r_data(output__payload),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(w_en),
    .w_level(level),
    .w_port__data(fetched)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$48  = part;
    if (\$18 ) begin
      \$48  = \$23 [1:0];
    end
    if (clear) begin
      \$48  = 2'h0;
    end
    if (rst) begin
      \$48  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$49  = gathered;
    if (\$18 ) begin
      \$49  = { bus__rdata, gathered[255:64] };
    end
    if (clear) begin
      \$49  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
    end
    if (rst) begin
      \$49  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$50  = failed;
    if (\$18 ) begin
      \$50  = \$30 ;
    end
    if (clear) begin
      \$50  = 1'h0;
    end
    if (rst) begin
      \$50  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$51  = bus__arvalid;
    if (bus__arready) begin
      \$51  = 1'h0;
    end
    if (offer) begin
      \$51  = 1'h1;
    end
    if (clear) begin
      \$51  = 1'h0;
    end
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$52  = bus__araddr;
    if (offer) begin
      \$52  = next_address;
    end
    if (clear) begin
      \$52  = 40'h0000000000;
    end
    if (rst) begin
      \$52  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$53  = next_address;
    if (offer) begin
      \$53  = \$31 [39:0];
    end
    if (start) begin
      \$53  = address;
    end
    if (clear) begin
      \$53  = 40'h0000000000;
    end
    if (rst) begin
      \$53  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$54  = \$41 [4:0];
    if (clear) begin
      \$54  = 5'h10;
    end
    if (rst) begin
      \$54  = 5'h10;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$55  = \$47 [4:0];
    if (clear) begin
      \$55  = 5'h00;
    end
    if (rst) begin
      \$55  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$5 ) begin end
    \$56  = running;
    if (start) begin
      \$56  = 1'h1;
    end
    if (stop) begin
      \$56  = 1'h0;
    end
    if (clear) begin
      \$56  = 1'h0;
    end
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  assign bus__rready = 1'h1;
  assign w_data = fetched;
  assign r_data = output__payload;
  assign bus__arlen = 8'h1f;
  assign bus__arid = 1'h0;
  assign bus__arsize = 3'h3;
  assign bus__arburst = 2'h1;
  assign bus__arcache = 4'h3;
  assign bus__arprot = 3'h0;
  assign \fetched.instruction  = fetched[255:0];
  assign \fetched.instruction.opcode  = fetched[3:0];
  assign \fetched.instruction.dst  = fetched[13:8];
  assign \fetched.instruction.a  = fetched[19:14];
  assign \fetched.instruction.b  = fetched[25:20];
  assign \fetched.instruction.c  = fetched[31:26];
  assign \fetched.instruction.scalar  = fetched[35:32];
  assign \fetched.instruction.buffer  = fetched[36];
  assign \fetched.instruction.scaled  = fetched[40];
  assign \fetched.instruction.function  = fetched[42:41];
  assign \fetched.instruction.left  = fetched[43];
  assign \fetched.instruction.right  = fetched[45:44];
  assign \fetched.instruction.addend  = fetched[47:46];
  assign \fetched.instruction.sums  = fetched[48];
  assign \fetched.instruction.with_b  = fetched[49];
  assign \fetched.instruction.indexed  = fetched[50];
  assign \fetched.instruction.exponent  = fetched[61:56];
  assign \fetched.instruction.length  = fetched[79:64];
  assign \fetched.instruction.columns  = fetched[95:80];
  assign \fetched.instruction.address  = fetched[127:96];
  assign \fetched.instruction.stride  = fetched[159:128];
  assign \fetched.instruction.gain  = fetched[159:128];
  assign \fetched.instruction.gain.mantissa  = fetched[151:128];
  assign \fetched.instruction.gain.exponent  = fetched[159:152];
  assign \fetched.instruction.epsilon  = fetched[191:160];
  assign \fetched.instruction.epsilon.mantissa  = fetched[183:160];
  assign \fetched.instruction.epsilon.exponent  = fetched[191:184];
  assign \fetched.instruction.floor  = fetched[223:192];
  assign \fetched.instruction.floor.mantissa  = fetched[215:192];
  assign \fetched.instruction.floor.exponent  = fetched[223:216];
  assign \fetched.error  = fetched[256];
  assign \output__payload.instruction  = output__payload[255:0];
  assign \output__payload.instruction.opcode  = output__payload[3:0];
  assign \output__payload.instruction.dst  = output__payload[13:8];
  assign \output__payload.instruction.a  = output__payload[19:14];
  assign \output__payload.instruction.b  = output__payload[25:20];
  assign \output__payload.instruction.c  = output__payload[31:26];
  assign \output__payload.instruction.scalar  = output__payload[35:32];
  assign \output__payload.instruction.buffer  = output__payload[36];
  assign \output__payload.instruction.scaled  = output__payload[40];
  assign \output__payload.instruction.function  = output__payload[42:41];
  assign \output__payload.instruction.left  = output__payload[43];
  assign \output__payload.instruction.right  = output__payload[45:44];
  assign \output__payload.instruction.addend  = output__payload[47:46];
  assign \output__payload.instruction.sums  = output__payload[48];
  assign \output__payload.instruction.with_b  = output__payload[49];
  assign \output__payload.instruction.indexed  = output__payload[50];
  assign \output__payload.instruction.exponent  = output__payload[61:56];
  assign \output__payload.instruction.length  = output__payload[79:64];
  assign \output__payload.instruction.columns  = output__payload[95:80];
  assign \output__payload.instruction.address  = output__payload[127:96];
  assign \output__payload.instruction.stride  = output__payload[159:128];
  assign \output__payload.instruction.gain  = output__payload[159:128];
  assign \output__payload.instruction.gain.mantissa  = output__payload[151:128];
  assign \output__payload.instruction.gain.exponent  = output__payload[159:152];
  assign \output__payload.instruction.epsilon  = output__payload[191:160];
  assign \output__payload.instruction.epsilon.mantissa  = output__payload[183:160];
  assign \output__payload.instruction.epsilon.exponent  = output__payload[191:184];
  assign \output__payload.instruction.floor  = output__payload[223:192];
  assign \output__payload.instruction.floor.mantissa  = output__payload[215:192];
  assign \output__payload.instruction.floor.exponent  = output__payload[223:216];
  assign \output__payload.error  = output__payload[256];
  assign fetched[256] = \$2 ;
  assign fetched[255:0] = { bus__rdata, gathered[255:64] };
  assign \$3  = bus__rvalid;
  assign \$18  = bus__rvalid;
  assign \$19  = bus__rvalid;
  assign \$26  = bus__rvalid;
  assign \$35  = bus__rvalid;
  assign \$44  = bus__rvalid;
endmodule

module \tritforge.core.program$303.fifo (rst, clear, w_en, r_en, w_level, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$6  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [4:0] \$11 ;
  wire [4:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [4:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [4:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [3:0] \$30 ;
  reg [3:0] \$31 ;
  reg [3:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [4:0] \$5 ;
  wire [4:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] consume;
  reg [3:0] inner_level = 4'h0;
  wire inner_r_rdy;
  wire [4:0] level;
  (* init = 4'h0 *)
  wire [3:0] produce;
  output [256:0] r_data;
  wire [256:0] r_data;
  input r_en;
  wire r_en;
  wire [4:0] r_level;
  reg [3:0] r_port__addr = 4'h0;
  wire [256:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [256:0] w_data;
  input w_en;
  wire w_en;
  output [4:0] w_level;
  wire [4:0] w_level;
  reg [3:0] w_port__addr = 4'h0;
  input [256:0] w_port__data;
  wire [256:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [256:0] storage [14:0];
  initial begin
    storage[0] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[1] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[2] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[3] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[4] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[5] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[6] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[7] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[8] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[9] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[10] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[11] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[12] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[13] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
    storage[14] = 257'h00000000000000000000000000000000000000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [256:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 4'hf;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 4'he;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 5'h00 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 4'he;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 5'h00 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [3:0];
    end
    if (clear) begin
      \$30  = 4'h0;
    end
    if (rst) begin
      \$30  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [3:0];
    end
    if (clear) begin
      \$31  = 4'h0;
    end
    if (rst) begin
      \$31  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [3:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [3:0];
    end
    if (clear) begin
      \$32  = 4'h0;
    end
    if (rst) begin
      \$32  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$6 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (clear) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \tritforge.core.rms (rst, clear, command__valid, command__payload, activations__mask, saturations, \port$4646$0 , activations, command__ready, \done$79 , activations__address, \port$4681$14 , \scale$59 , scale_valid, read__0__data, read__1__data, read__2__data, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$7  = 0;
  wire \$1 ;
  wire [1:0] \$10 ;
  reg \$100 ;
  reg \$101 ;
  wire [1:0] \$11 ;
  wire \$12 ;
  wire [1:0] \$13 ;
  wire [1:0] \$14 ;
  wire [2:0] \$15 ;
  wire \$16 ;
  wire [1:0] \$17 ;
  wire [1:0] \$18 ;
  wire [3:0] \$19 ;
  wire [10:0] \$2 ;
  wire \$20 ;
  wire [1:0] \$21 ;
  wire [1:0] \$22 ;
  wire [4:0] \$23 ;
  wire [4:0] \$24 ;
  wire \$25 ;
  wire [5:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [10:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [17:0] \$34 ;
  wire [17:0] \$35 ;
  wire [6:0] \$36 ;
  wire [62:0] \$37 ;
  wire [62:0] \$38 ;
  wire [63:0] \$39 ;
  wire [10:0] \$4 ;
  wire [62:0] \$40 ;
  wire [62:0] \$41 ;
  wire [63:0] \$42 ;
  wire [64:0] \$43 ;
  wire [62:0] \$44 ;
  wire [62:0] \$45 ;
  wire [63:0] \$46 ;
  wire [62:0] \$47 ;
  wire [62:0] \$48 ;
  wire [63:0] \$49 ;
  wire \$5 ;
  wire [64:0] \$50 ;
  wire [30:0] \$51 ;
  wire [30:0] \$52 ;
  wire \$53 ;
  wire [30:0] \$54 ;
  wire [30:0] \$55 ;
  wire [30:0] \$56 ;
  wire [30:0] \$57 ;
  wire [30:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire [30:0] \$60 ;
  wire [30:0] \$61 ;
  wire [30:0] \$62 ;
  wire \$63 ;
  wire [30:0] \$64 ;
  wire [30:0] \$65 ;
  wire \$66 ;
  wire [30:0] \$67 ;
  wire [30:0] \$68 ;
  wire [30:0] \$69 ;
  wire \$7 ;
  wire [30:0] \$70 ;
  wire [30:0] \$71 ;
  wire \$72 ;
  wire [30:0] \$73 ;
  wire [30:0] \$74 ;
  wire [30:0] \$75 ;
  wire [30:0] \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire [80:0] \$79 ;
  wire \$8 ;
  wire [80:0] \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  reg [16:0] \$85 ;
  reg [5:0] \$86 ;
  reg [11:0] \$87 ;
  reg [11:0] \$88 ;
  reg [11:0] \$89 ;
  wire \$9 ;
  reg [11:0] \$90 ;
  reg [11:0] \$91 ;
  reg [11:0] \$92 ;
  reg [11:0] \$93 ;
  reg [79:0] \$94 ;
  reg [79:0] \$95 ;
  reg [30:0] \$96 ;
  reg [255:0] \$97 ;
  reg \$98 ;
  reg [2:0] \$99 ;
  wire [31:0] a;
  wire [31:0] \a$25 ;
  wire [31:0] \a$31 ;
  wire [31:0] \a$37 ;
  wire [7:0] activation;
  wire [7:0] \activation$30 ;
  wire [7:0] \activation$36 ;
  wire [7:0] \activation$42 ;
  wire activation_ready;
  wire [29:0] activation_scale;
  wire [23:0] \activation_scale.mantissa ;
  wire [5:0] \activation_scale.shift ;
  output [31:0] activations;
  wire [31:0] activations;
  wire [7:0] \activations[0] ;
  wire [7:0] \activations[1] ;
  wire [7:0] \activations[2] ;
  wire [7:0] \activations[3] ;
  output [5:0] activations__address;
  wire [5:0] activations__address;
  wire activations__buffer;
  wire [31:0] activations__data;
  output [3:0] activations__mask;
  wire [3:0] activations__mask;
  wire [31:0] b;
  wire [31:0] \b$26 ;
  wire [31:0] \b$32 ;
  wire [31:0] \b$38 ;
  wire [31:0] c;
  wire [31:0] \c$27 ;
  wire [31:0] \c$33 ;
  wire [31:0] \c$39 ;
  wire clamped;
  wire clamped_u;
  wire \clamped_u$68 ;
  wire \clamped_u$70 ;
  wire \clamped_u$72 ;
  wire clamped_v;
  wire \clamped_v$67 ;
  wire \clamped_v$69 ;
  wire \clamped_v$71 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input [255:0] command__payload;
  wire [255:0] command__payload;
  wire [5:0] \command__payload.a ;
  wire [1:0] \command__payload.addend ;
  wire [31:0] \command__payload.address ;
  wire [5:0] \command__payload.b ;
  wire \command__payload.buffer ;
  wire [5:0] \command__payload.c ;
  wire [15:0] \command__payload.columns ;
  wire [5:0] \command__payload.dst ;
  wire [31:0] \command__payload.epsilon ;
  wire [7:0] \command__payload.epsilon.exponent ;
  wire [23:0] \command__payload.epsilon.mantissa ;
  wire [5:0] \command__payload.exponent ;
  wire [31:0] \command__payload.floor ;
  wire [7:0] \command__payload.floor.exponent ;
  wire [23:0] \command__payload.floor.mantissa ;
  wire [1:0] \command__payload.function ;
  wire [31:0] \command__payload.gain ;
  wire [7:0] \command__payload.gain.exponent ;
  wire [23:0] \command__payload.gain.mantissa ;
  wire \command__payload.indexed ;
  wire \command__payload.left ;
  wire [15:0] \command__payload.length ;
  wire [3:0] \command__payload.opcode ;
  wire [1:0] \command__payload.right ;
  wire [3:0] \command__payload.scalar ;
  wire \command__payload.scaled ;
  wire [31:0] \command__payload.stride ;
  wire \command__payload.sums ;
  wire \command__payload.with_b ;
  output command__ready;
  reg command__ready;
  input command__valid;
  wire command__valid;
  wire done;
  output \done$79 ;
  reg \done$79 ;
  wire [31:0] epsilon;
  wire [7:0] \epsilon.exponent ;
  wire [23:0] \epsilon.mantissa ;
  wire [31:0] floor;
  wire [7:0] \floor.exponent ;
  wire [23:0] \floor.mantissa ;
  reg [2:0] fsm_state = 3'h0;
  wire [31:0] gain;
  wire [7:0] \gain.exponent ;
  wire [23:0] \gain.mantissa ;
  reg [255:0] i = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [5:0] \i.a ;
  wire [1:0] \i.addend ;
  wire [31:0] \i.address ;
  wire [5:0] \i.b ;
  wire \i.buffer ;
  wire [5:0] \i.c ;
  wire [15:0] \i.columns ;
  wire [5:0] \i.dst ;
  wire [31:0] \i.epsilon ;
  wire [7:0] \i.epsilon.exponent ;
  wire [23:0] \i.epsilon.mantissa ;
  wire [5:0] \i.exponent ;
  wire [31:0] \i.floor ;
  wire [7:0] \i.floor.exponent ;
  wire [23:0] \i.floor.mantissa ;
  wire [1:0] \i.function ;
  wire [31:0] \i.gain ;
  wire [7:0] \i.gain.exponent ;
  wire [23:0] \i.gain.mantissa ;
  wire \i.indexed ;
  wire \i.left ;
  wire [15:0] \i.length ;
  wire [3:0] \i.opcode ;
  wire [1:0] \i.right ;
  wire [3:0] \i.scalar ;
  wire \i.scaled ;
  wire [31:0] \i.stride ;
  wire \i.sums ;
  wire \i.with_b ;
  wire [30:0] magnitude;
  wire [30:0] \magnitude$100 ;
  wire [30:0] \magnitude$101 ;
  wire [30:0] \magnitude$99 ;
  wire [31:0] maximum;
  reg [30:0] \maximum$44  = 31'h00000000;
  wire [29:0] output_scale;
  wire [23:0] \output_scale.mantissa ;
  wire [5:0] \output_scale.shift ;
  reg pass_done = 1'h0;
  output [6:0] \port$4646$0 ;
  wire [6:0] \port$4646$0 ;
  output [22:0] \port$4681$14 ;
  wire [22:0] \port$4681$14 ;
  wire [5:0] read__0__address;
  input [127:0] read__0__data;
  wire [127:0] read__0__data;
  wire read__0__enable;
  wire [5:0] read__0__register;
  wire [5:0] read__1__address;
  input [127:0] read__1__data;
  wire [127:0] read__1__data;
  wire read__1__enable;
  wire [5:0] read__1__register;
  wire [5:0] read__2__address;
  input [127:0] read__2__data;
  wire [127:0] read__2__data;
  wire read__2__enable;
  wire [5:0] read__2__register;
  reg [5:0] rows_address = 6'h00;
  wire rows_last;
  reg [16:0] rows_left = 17'h00000;
  wire [11:0] rows_tag;
  wire [5:0] \rows_tag.address ;
  wire \rows_tag.last ;
  wire [3:0] \rows_tag.mask ;
  wire \rows_tag.valid ;
  input rst;
  wire rst;
  output [4:0] saturations;
  wire [4:0] saturations;
  wire [3:0] scalar;
  reg scalars_done = 1'h0;
  wire [29:0] scale;
  wire [29:0] \scale$29 ;
  wire [23:0] \scale$29.mantissa ;
  wire [5:0] \scale$29.shift ;
  wire [29:0] \scale$35 ;
  wire [23:0] \scale$35.mantissa ;
  wire [5:0] \scale$35.shift ;
  wire [29:0] \scale$41 ;
  wire [23:0] \scale$41.mantissa ;
  wire [5:0] \scale$41.shift ;
  output [29:0] \scale$59 ;
  wire [29:0] \scale$59 ;
  wire [23:0] \scale$59.mantissa ;
  wire [5:0] \scale$59.shift ;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  output scale_valid;
  wire scale_valid;
  reg second_pass = 1'h0;
  wire [62:0] square_a;
  wire [62:0] \square_a$89 ;
  wire [62:0] \square_a$90 ;
  wire [62:0] \square_a$91 ;
  wire [62:0] square_u;
  wire [62:0] \square_u$94 ;
  wire [62:0] \square_u$95 ;
  wire [62:0] \square_u$96 ;
  reg start;
  reg [79:0] sum_a = 80'h00000000000000000000;
  (* init = 80'h00000000000000000000 *)
  wire [79:0] \sum_a$46 ;
  reg [79:0] sum_u = 80'h00000000000000000000;
  (* init = 80'h00000000000000000000 *)
  wire [79:0] \sum_u$48 ;
  reg [11:0] tag_1 = 12'h000;
  wire [5:0] \tag_1.address ;
  wire \tag_1.last ;
  wire [3:0] \tag_1.mask ;
  wire \tag_1.valid ;
  reg [11:0] tag_2 = 12'h000;
  wire [5:0] \tag_2.address ;
  wire \tag_2.last ;
  wire [3:0] \tag_2.mask ;
  wire \tag_2.valid ;
  reg [11:0] tag_3 = 12'h000;
  wire [5:0] \tag_3.address ;
  wire \tag_3.last ;
  wire [3:0] \tag_3.mask ;
  wire \tag_3.valid ;
  reg [11:0] tag_4 = 12'h000;
  wire [5:0] \tag_4.address ;
  wire \tag_4.last ;
  wire [3:0] \tag_4.mask ;
  wire \tag_4.valid ;
  reg [11:0] tag_5 = 12'h000;
  wire [5:0] \tag_5.address ;
  wire \tag_5.last ;
  wire [3:0] \tag_5.mask ;
  wire \tag_5.valid ;
  reg [11:0] tag_6 = 12'h000;
  wire [5:0] \tag_6.address ;
  wire \tag_6.last ;
  wire [3:0] \tag_6.mask ;
  wire \tag_6.valid ;
  reg [11:0] tag_7 = 12'h000;
  wire [5:0] \tag_7.address ;
  wire \tag_7.last ;
  wire [3:0] \tag_7.mask ;
  wire \tag_7.valid ;
  reg [64:0] tree_2_0 = 65'h00000000000000000;
  reg [64:0] \tree_2_0$92  = 65'h00000000000000000;
  reg [30:0] \tree_2_0$97  = 31'h00000000;
  wire with_b;
  wire \with_b$28 ;
  wire \with_b$34 ;
  wire \with_b$40 ;
  assign rows_last = rows_left <= 3'h4;
  assign \$1  = | rows_left;
  assign \$2  = 4'hf << rows_left[2:0];
  assign \$3  = ~ \$2 ;
  assign \$4  = rows_last ? \$3  : 11'h00f;
  assign \$5  = rows_last & rows_tag[0];
  assign \$6  = tag_7[0] & second_pass;
  assign activations__mask = \$6  ? tag_7[10:7] : 4'h0;
  assign \$7  = ~ second_pass;
  assign \$8  = tag_6[0] & \$7 ;
  assign \$9  = clamped_u & i[48];
  assign \$10  = clamped_v + \$9 ;
  assign \$11  = tag_6[7] ? \$10  : 2'h0;
  assign \$12  = \clamped_u$68  & i[48];
  assign \$13  = \clamped_v$67  + \$12 ;
  assign \$14  = tag_6[8] ? \$13  : 2'h0;
  assign \$15  = \$11  + \$14 ;
  assign \$16  = \clamped_u$70  & i[48];
  assign \$17  = \clamped_v$69  + \$16 ;
  assign \$18  = tag_6[9] ? \$17  : 2'h0;
  assign \$19  = \$15  + \$18 ;
  assign \$20  = \clamped_u$72  & i[48];
  assign \$21  = \clamped_v$71  + \$20 ;
  assign \$22  = tag_6[10] ? \$21  : 2'h0;
  assign \$23  = \$19  + \$22 ;
  assign \$24  = \$8  ? \$23  : 5'h00;
  assign \$25  = scale_valid & clamped;
  assign \$26  = \$24  + \$25 ;
  assign \$27  = scalars_done & pass_done;
  assign \$28  = ! fsm_state;
  assign \$29  = fsm_state == 1'h1;
  assign \$30  = fsm_state == 2'h2;
  assign \$31  = fsm_state == 2'h3;
  assign \$32  = fsm_state == 3'h4;
  assign \$33  = fsm_state == 3'h5;
  assign \$34  = rows_left - 3'h4;
  assign \$35  = rows_last ? 18'h00000 : \$34 ;
  assign \$36  = rows_address + 1'h1;
  assign \$37  = tag_6[7] ? square_a : 63'h0000000000000000;
  assign \$38  = tag_6[8] ? \square_a$89  : 63'h0000000000000000;
  assign \$39  = \$37  + \$38 ;
  assign \$40  = tag_6[9] ? \square_a$90  : 63'h0000000000000000;
  assign \$41  = tag_6[10] ? \square_a$91  : 63'h0000000000000000;
  assign \$42  = \$40  + \$41 ;
  assign \$43  = \$39  + \$42 ;
  assign \$44  = tag_6[7] ? square_u : 63'h0000000000000000;
  assign \$45  = tag_6[8] ? \square_u$94  : 63'h0000000000000000;
  assign \$46  = \$44  + \$45 ;
  assign \$47  = tag_6[9] ? \square_u$95  : 63'h0000000000000000;
  assign \$48  = tag_6[10] ? \square_u$96  : 63'h0000000000000000;
  assign \$49  = \$47  + \$48 ;
  assign \$50  = \$46  + \$49 ;
  assign \$51  = tag_6[7] ? magnitude : 31'h00000000;
  assign \$52  = tag_6[8] ? \magnitude$99  : 31'h00000000;
  assign \$53  = \$51  > \$52 ;
  assign \$54  = tag_6[7] ? magnitude : 31'h00000000;
  assign \$55  = tag_6[8] ? \magnitude$99  : 31'h00000000;
  assign \$56  = \$53  ? \$54  : \$55 ;
  assign \$57  = tag_6[9] ? \magnitude$100  : 31'h00000000;
  assign \$58  = tag_6[10] ? \magnitude$101  : 31'h00000000;
  assign \$59  = \$57  > \$58 ;
  assign \$60  = tag_6[9] ? \magnitude$100  : 31'h00000000;
  assign \$61  = tag_6[10] ? \magnitude$101  : 31'h00000000;
  assign \$62  = \$59  ? \$60  : \$61 ;
  assign \$63  = \$56  > \$62 ;
  assign \$64  = tag_6[7] ? magnitude : 31'h00000000;
  assign \$65  = tag_6[8] ? \magnitude$99  : 31'h00000000;
  assign \$66  = \$64  > \$65 ;
  assign \$67  = tag_6[7] ? magnitude : 31'h00000000;
  assign \$68  = tag_6[8] ? \magnitude$99  : 31'h00000000;
  assign \$69  = \$66  ? \$67  : \$68 ;
  assign \$70  = tag_6[9] ? \magnitude$100  : 31'h00000000;
  assign \$71  = tag_6[10] ? \magnitude$101  : 31'h00000000;
  assign \$72  = \$70  > \$71 ;
  assign \$73  = tag_6[9] ? \magnitude$100  : 31'h00000000;
  assign \$74  = tag_6[10] ? \magnitude$101  : 31'h00000000;
  assign \$75  = \$72  ? \$73  : \$74 ;
  assign \$76  = \$63  ? \$69  : \$75 ;
  assign \$77  = ~ second_pass;
  assign \$78  = tag_7[0] & \$77 ;
  assign \$79  = sum_a + tree_2_0;
  assign \$80  = sum_u + \tree_2_0$92 ;
  assign \$81  = \tree_2_0$97  > \maximum$44 ;
  assign \$82  = tag_7[0] & tag_7[11];
  assign \$83  = tag_7[0] & tag_7[11];
  assign \$84  = scalars_done & pass_done;
  always @(posedge clk)
    rows_left <= \$85 ;
  always @(posedge clk)
    rows_address <= \$86 ;
  always @(posedge clk)
    tag_1 <= \$87 ;
  always @(posedge clk)
    tag_2 <= \$88 ;
  always @(posedge clk)
    tag_3 <= \$89 ;
  always @(posedge clk)
    tag_4 <= \$90 ;
  always @(posedge clk)
    tag_5 <= \$91 ;
  always @(posedge clk)
    tag_6 <= \$92 ;
  always @(posedge clk)
    tag_7 <= \$93 ;
  always @(posedge clk)
    tree_2_0 <= \$43 ;
  always @(posedge clk)
    \tree_2_0$92  <= \$50 ;
  always @(posedge clk)
    \tree_2_0$97  <= \$76 ;
  always @(posedge clk)
    sum_a <= \$94 ;
  always @(posedge clk)
    sum_u <= \$95 ;
  always @(posedge clk)
    \maximum$44  <= \$96 ;
  always @(posedge clk)
    i <= \$97 ;
  always @(posedge clk)
    second_pass <= \$98 ;
  always @(posedge clk)
    fsm_state <= \$99 ;
  always @(posedge clk)
    scalars_done <= \$100 ;
  always @(posedge clk)
    pass_done <= \$101 ;
  \tritforge.core.rms.lane_0  lane_0 (
    .a(read__0__data[31:0]),
    .activation(activation),
    .b(read__1__data[31:0]),
    .c(read__2__data[31:0]),
    .clamped_u(clamped_u),
    .clamped_v(clamped_v),
    .clear(clear),
    .clk(clk),
    .magnitude(magnitude),
    .rst(rst),
    .scale(scale),
    .square_a(square_a),
    .square_u(square_u),
    .with_b(i[49])
  );
  \tritforge.core.rms.lane_1  lane_1 (
    .a(read__0__data[63:32]),
    .activation(\activation$30 ),
    .b(read__1__data[63:32]),
    .c(read__2__data[63:32]),
    .clamped_u(\clamped_u$68 ),
    .clamped_v(\clamped_v$67 ),
    .clear(clear),
    .clk(clk),
    .magnitude(\magnitude$99 ),
    .rst(rst),
    .scale(scale),
    .square_a(\square_a$89 ),
    .square_u(\square_u$94 ),
    .with_b(i[49])
  );
  \tritforge.core.rms.lane_2  lane_2 (
    .a(read__0__data[95:64]),
    .activation(\activation$36 ),
    .b(read__1__data[95:64]),
    .c(read__2__data[95:64]),
    .clamped_u(\clamped_u$70 ),
    .clamped_v(\clamped_v$69 ),
    .clear(clear),
    .clk(clk),
    .magnitude(\magnitude$100 ),
    .rst(rst),
    .scale(scale),
    .square_a(\square_a$90 ),
    .square_u(\square_u$95 ),
    .with_b(i[49])
  );
  \tritforge.core.rms.lane_3  lane_3 (
    .a(read__0__data[127:96]),
    .activation(\activation$42 ),
    .b(read__1__data[127:96]),
    .c(read__2__data[127:96]),
    .clamped_u(\clamped_u$72 ),
    .clamped_v(\clamped_v$71 ),
    .clear(clear),
    .clk(clk),
    .magnitude(\magnitude$101 ),
    .rst(rst),
    .scale(scale),
    .square_a(\square_a$91 ),
    .square_u(\square_u$96 ),
    .with_b(i[49])
  );
  \tritforge.core.rms.scalars  scalars (
    .activation_ready(activation_ready),
    .activation_scale(scale),
    .clamped(clamped),
    .clear(clear),
    .clk(clk),
    .done(scale_valid),
    .output_scale(\scale$59 ),
    .\port$4679$0 (\maximum$44 ),
    .\port$4681$128 (i[223:128]),
    .rst(rst),
    .start(start),
    .sum_a(sum_a),
    .sum_u(sum_u)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    command__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          command__ready = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    start = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          start = 1'h1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \done$79  = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          /* empty */;
      3'h4:
          /* empty */;
      3'h5:
          if (\$27 ) begin
            \done$79  = 1'h1;
          end
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$85  = rows_left;
    if (rows_tag[0]) begin
      \$85  = \$35 [16:0];
    end
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \$85  = { 1'h0, i[79:64] };
      3'h2:
          /* empty */;
      3'h3:
          /* empty */;
      3'h4:
          if (activation_ready) begin
            \$85  = { 1'h0, i[79:64] };
          end
    endcase
    if (clear) begin
      \$85  = 17'h00000;
    end
    if (rst) begin
      \$85  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$86  = rows_address;
    if (rows_tag[0]) begin
      \$86  = \$36 [5:0];
    end
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          \$86  = 6'h00;
      3'h2:
          /* empty */;
      3'h3:
          /* empty */;
      3'h4:
          if (activation_ready) begin
            \$86  = 6'h00;
          end
    endcase
    if (clear) begin
      \$86  = 6'h00;
    end
    if (rst) begin
      \$86  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$87  = rows_tag;
    if (clear) begin
      \$87  = 12'h000;
    end
    if (rst) begin
      \$87  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$88  = tag_1;
    if (clear) begin
      \$88  = 12'h000;
    end
    if (rst) begin
      \$88  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$89  = tag_2;
    if (clear) begin
      \$89  = 12'h000;
    end
    if (rst) begin
      \$89  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$90  = tag_3;
    if (clear) begin
      \$90  = 12'h000;
    end
    if (rst) begin
      \$90  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$91  = tag_4;
    if (clear) begin
      \$91  = 12'h000;
    end
    if (rst) begin
      \$91  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$92  = tag_5;
    if (clear) begin
      \$92  = 12'h000;
    end
    if (rst) begin
      \$92  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$93  = tag_6;
    if (clear) begin
      \$93  = 12'h000;
    end
    if (rst) begin
      \$93  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$94  = sum_a;
    if (\$78 ) begin
      if (i[48]) begin
        \$94  = \$79 [79:0];
      end
    end
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            if (command__payload[48]) begin
              \$94  = 80'h00000000000000000000;
            end
          end
    endcase
    if (clear) begin
      \$94  = 80'h00000000000000000000;
    end
    if (rst) begin
      \$94  = 80'h00000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$95  = sum_u;
    if (\$78 ) begin
      if (i[48]) begin
        \$95  = \$80 [79:0];
      end
    end
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            if (command__payload[48]) begin
              \$95  = 80'h00000000000000000000;
            end
          end
    endcase
    if (clear) begin
      \$95  = 80'h00000000000000000000;
    end
    if (rst) begin
      \$95  = 80'h00000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$96  = \maximum$44 ;
    if (\$78 ) begin
      if (\$81 ) begin
        \$96  = \tree_2_0$97 ;
      end
    end
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$96  = 31'h00000000;
          end
    endcase
    if (clear) begin
      \$96  = 31'h00000000;
    end
    if (rst) begin
      \$96  = 31'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$97  = i;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$97  = command__payload;
          end
    endcase
    if (clear) begin
      \$97  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
    end
    if (rst) begin
      \$97  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$98  = second_pass;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$98  = 1'h0;
          end
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          /* empty */;
      3'h4:
          if (activation_ready) begin
            \$98  = 1'h1;
          end
    endcase
    if (clear) begin
      \$98  = 1'h0;
    end
    if (rst) begin
      \$98  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$99  = fsm_state;
    casez (fsm_state)
      3'h0:
          if (command__valid) begin
            \$99  = 3'h1;
          end
      3'h1:
          \$99  = 3'h2;
      3'h2:
          if (\$82 ) begin
            \$99  = 3'h3;
          end
      3'h3:
          \$99  = 3'h4;
      3'h4:
          if (activation_ready) begin
            \$99  = 3'h5;
          end
      3'h5:
          if (\$84 ) begin
            \$99  = 3'h0;
          end
    endcase
    if (clear) begin
      \$99  = 3'h0;
    end
    if (rst) begin
      \$99  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$100  = scalars_done;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          \$100  = 1'h0;
      3'h4:
          /* empty */;
      3'h5:
          if (scale_valid) begin
            \$100  = 1'h1;
          end
    endcase
    if (clear) begin
      \$100  = 1'h0;
    end
    if (rst) begin
      \$100  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$7 ) begin end
    \$101  = pass_done;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h1:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          \$101  = 1'h0;
      3'h4:
          /* empty */;
      3'h5:
          if (\$83 ) begin
            \$101  = 1'h1;
          end
    endcase
    if (clear) begin
      \$101  = 1'h0;
    end
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  assign read__0__enable = rows_tag[0];
  assign read__0__register = i[19:14];
  assign read__0__address = rows_tag[6:1];
  assign read__1__enable = rows_tag[0];
  assign read__1__register = i[25:20];
  assign read__1__address = rows_tag[6:1];
  assign read__2__enable = rows_tag[0];
  assign read__2__register = i[31:26];
  assign read__2__address = rows_tag[6:1];
  assign a = read__0__data[31:0];
  assign b = read__1__data[31:0];
  assign c = read__2__data[31:0];
  assign with_b = i[49];
  assign activation_scale = scale;
  assign \a$25  = read__0__data[63:32];
  assign \b$26  = read__1__data[63:32];
  assign \c$27  = read__2__data[63:32];
  assign \with_b$28  = i[49];
  assign \scale$29  = scale;
  assign \a$31  = read__0__data[95:64];
  assign \b$32  = read__1__data[95:64];
  assign \c$33  = read__2__data[95:64];
  assign \with_b$34  = i[49];
  assign \scale$35  = scale;
  assign \a$37  = read__0__data[127:96];
  assign \b$38  = read__1__data[127:96];
  assign \c$39  = read__2__data[127:96];
  assign \with_b$40  = i[49];
  assign \scale$41  = scale;
  assign maximum = { 1'h0, \maximum$44  };
  assign \sum_a$46  = sum_a;
  assign \sum_u$48  = sum_u;
  assign gain = i[159:128];
  assign epsilon = i[191:160];
  assign floor = i[223:192];
  assign activations__buffer = i[36];
  assign activations__data = activations;
  assign scalar = i[35:32];
  assign output_scale = \scale$59 ;
  assign done = scale_valid;
  assign saturations = \$26 [4:0];
  assign \port$4646$0  = rows_tag[6:0];
  assign activations__address = tag_7[6:1];
  assign \port$4681$14  = i[36:14];
  assign \rows_tag.valid  = rows_tag[0];
  assign \rows_tag.address  = rows_tag[6:1];
  assign \rows_tag.mask  = rows_tag[10:7];
  assign \rows_tag.last  = rows_tag[11];
  assign \i.opcode  = i[3:0];
  assign \i.dst  = i[13:8];
  assign \i.a  = i[19:14];
  assign \i.b  = i[25:20];
  assign \i.c  = i[31:26];
  assign \i.scalar  = i[35:32];
  assign \i.buffer  = i[36];
  assign \i.scaled  = i[40];
  assign \i.function  = i[42:41];
  assign \i.left  = i[43];
  assign \i.right  = i[45:44];
  assign \i.addend  = i[47:46];
  assign \i.sums  = i[48];
  assign \i.with_b  = i[49];
  assign \i.indexed  = i[50];
  assign \i.exponent  = i[61:56];
  assign \i.length  = i[79:64];
  assign \i.columns  = i[95:80];
  assign \i.address  = i[127:96];
  assign \i.stride  = i[159:128];
  assign \i.gain  = i[159:128];
  assign \i.gain.mantissa  = i[151:128];
  assign \i.gain.exponent  = i[159:152];
  assign \i.epsilon  = i[191:160];
  assign \i.epsilon.mantissa  = i[183:160];
  assign \i.epsilon.exponent  = i[191:184];
  assign \i.floor  = i[223:192];
  assign \i.floor.mantissa  = i[215:192];
  assign \i.floor.exponent  = i[223:216];
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \activation_scale.mantissa  = scale[23:0];
  assign \activation_scale.shift  = scale[29:24];
  assign \activations[0]  = activations[7:0];
  assign \activations[1]  = activations[15:8];
  assign \activations[2]  = activations[23:16];
  assign \activations[3]  = activations[31:24];
  assign \scale$29.mantissa  = scale[23:0];
  assign \scale$29.shift  = scale[29:24];
  assign \scale$35.mantissa  = scale[23:0];
  assign \scale$35.shift  = scale[29:24];
  assign \scale$41.mantissa  = scale[23:0];
  assign \scale$41.shift  = scale[29:24];
  assign \gain.mantissa  = i[151:128];
  assign \gain.exponent  = i[159:152];
  assign \epsilon.mantissa  = i[183:160];
  assign \epsilon.exponent  = i[191:184];
  assign \floor.mantissa  = i[215:192];
  assign \floor.exponent  = i[223:216];
  assign \tag_7.valid  = tag_7[0];
  assign \tag_7.address  = tag_7[6:1];
  assign \tag_7.mask  = tag_7[10:7];
  assign \tag_7.last  = tag_7[11];
  assign \scale$59.mantissa  = \scale$59 [23:0];
  assign \scale$59.shift  = \scale$59 [29:24];
  assign \output_scale.mantissa  = \scale$59 [23:0];
  assign \output_scale.shift  = \scale$59 [29:24];
  assign \tag_6.valid  = tag_6[0];
  assign \tag_6.address  = tag_6[6:1];
  assign \tag_6.mask  = tag_6[10:7];
  assign \tag_6.last  = tag_6[11];
  assign \tag_1.valid  = tag_1[0];
  assign \tag_1.address  = tag_1[6:1];
  assign \tag_1.mask  = tag_1[10:7];
  assign \tag_1.last  = tag_1[11];
  assign \tag_2.valid  = tag_2[0];
  assign \tag_2.address  = tag_2[6:1];
  assign \tag_2.mask  = tag_2[10:7];
  assign \tag_2.last  = tag_2[11];
  assign \tag_3.valid  = tag_3[0];
  assign \tag_3.address  = tag_3[6:1];
  assign \tag_3.mask  = tag_3[10:7];
  assign \tag_3.last  = tag_3[11];
  assign \tag_4.valid  = tag_4[0];
  assign \tag_4.address  = tag_4[6:1];
  assign \tag_4.mask  = tag_4[10:7];
  assign \tag_4.last  = tag_4[11];
  assign \tag_5.valid  = tag_5[0];
  assign \tag_5.address  = tag_5[6:1];
  assign \tag_5.mask  = tag_5[10:7];
  assign \tag_5.last  = tag_5[11];
  assign \command__payload.opcode  = command__payload[3:0];
  assign \command__payload.dst  = command__payload[13:8];
  assign \command__payload.a  = command__payload[19:14];
  assign \command__payload.b  = command__payload[25:20];
  assign \command__payload.c  = command__payload[31:26];
  assign \command__payload.scalar  = command__payload[35:32];
  assign \command__payload.buffer  = command__payload[36];
  assign \command__payload.scaled  = command__payload[40];
  assign \command__payload.function  = command__payload[42:41];
  assign \command__payload.left  = command__payload[43];
  assign \command__payload.right  = command__payload[45:44];
  assign \command__payload.addend  = command__payload[47:46];
  assign \command__payload.sums  = command__payload[48];
  assign \command__payload.with_b  = command__payload[49];
  assign \command__payload.indexed  = command__payload[50];
  assign \command__payload.exponent  = command__payload[61:56];
  assign \command__payload.length  = command__payload[79:64];
  assign \command__payload.columns  = command__payload[95:80];
  assign \command__payload.address  = command__payload[127:96];
  assign \command__payload.stride  = command__payload[159:128];
  assign \command__payload.gain  = command__payload[159:128];
  assign \command__payload.gain.mantissa  = command__payload[151:128];
  assign \command__payload.gain.exponent  = command__payload[159:152];
  assign \command__payload.epsilon  = command__payload[191:160];
  assign \command__payload.epsilon.mantissa  = command__payload[183:160];
  assign \command__payload.epsilon.exponent  = command__payload[191:184];
  assign \command__payload.floor  = command__payload[223:192];
  assign \command__payload.floor.mantissa  = command__payload[215:192];
  assign \command__payload.floor.exponent  = command__payload[223:216];
  assign activations[31:24] = \activation$42 ;
  assign activations[23:16] = \activation$36 ;
  assign activations[15:8] = \activation$30 ;
  assign activations[7:0] = activation;
  assign rows_tag[11] = \$5 ;
  assign rows_tag[10:7] = \$4 [3:0];
  assign rows_tag[6:1] = rows_address;
  assign rows_tag[0] = \$1 ;
endmodule

module \tritforge.core.rms.lane_0 (rst, clear, with_b, scale, square_a, square_u, magnitude, clamped_u, clamped_v, activation, a, b, c, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$8  = 0;
  wire [63:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [31:0] \$12 ;
  wire [31:0] \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire [31:0] \$19 ;
  wire [64:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [63:0] \$27 ;
  wire [63:0] \$28 ;
  wire \$29 ;
  wire [65:0] \$3 ;
  wire [32:0] \$30 ;
  wire [32:0] \$31 ;
  wire [55:0] \$32 ;
  wire [63:0] \$33 ;
  wire [64:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [65:0] \$37 ;
  wire [65:0] \$38 ;
  reg [31:0] \$39 ;
  wire [65:0] \$4 ;
  reg [31:0] \$40 ;
  reg [31:0] \$41 ;
  reg [62:0] \$42 ;
  reg [62:0] \$43 ;
  reg [30:0] \$44 ;
  reg \$45 ;
  reg \$46 ;
  reg [7:0] \$47 ;
  wire [63:0] \$5 ;
  wire [64:0] \$6 ;
  wire [65:0] \$7 ;
  wire [65:0] \$8 ;
  wire \$9 ;
  input [31:0] a;
  wire [31:0] a;
  reg [31:0] a_1 = 32'd0;
  reg [31:0] a_2 = 32'd0;
  reg [31:0] a_3 = 32'd0;
  output [7:0] activation;
  reg [7:0] activation = 8'h00;
  input [31:0] b;
  wire [31:0] b;
  input [31:0] c;
  wire [31:0] c;
  output clamped_u;
  reg clamped_u = 1'h0;
  reg clamped_u_3 = 1'h0;
  output clamped_v;
  reg clamped_v = 1'h0;
  reg clamped_v_3 = 1'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [30:0] magnitude;
  reg [30:0] magnitude = 31'h00000000;
  input rst;
  wire rst;
  input [29:0] scale;
  wire [29:0] scale;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  reg [55:0] scaled = 56'h00000000000000;
  output [62:0] square_a;
  reg [62:0] square_a = 63'h0000000000000000;
  output [62:0] square_u;
  reg [62:0] square_u = 63'h0000000000000000;
  reg [31:0] u = 32'd0;
  reg [63:0] u_product = 64'h0000000000000000;
  reg [65:0] u_total = 66'h00000000000000000;
  reg [31:0] v = 32'd0;
  reg [63:0] v_product = 64'h0000000000000000;
  reg [65:0] v_total = 66'h00000000000000000;
  input with_b;
  wire with_b;
  always @(posedge clk)
    square_a <= \$42 ;
  always @(posedge clk)
    square_u <= \$43 ;
  always @(posedge clk)
    magnitude <= \$44 ;
  always @(posedge clk)
    clamped_u <= \$45 ;
  always @(posedge clk)
    clamped_v <= \$46 ;
  always @(posedge clk)
    scaled <= \$32 ;
  always @(posedge clk)
    activation <= \$47 ;
  assign \$1  = $signed(a) * $signed(b);
  assign \$2  = $signed(u_product) + $signed(25'h0800000);
  assign \$3  = $signed(\$2 ) - $signed({ 1'h0, u_product[63] });
  assign \$5  = $signed(a) * $signed(c);
  assign \$6  = $signed(v_product) + $signed(25'h0800000);
  assign \$7  = $signed(\$6 ) - $signed({ 1'h0, v_product[63] });
  assign \$9  = $signed(u_total) > $signed(32'd2147483647);
  assign \$10  = $signed(u_total) < $signed(32'd2147483649);
  assign \$11  = \$9  | \$10 ;
  assign \$12  = u_total[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$13  = \$11  ? \$12  : u_total[31:0];
  assign \$14  = with_b ? \$13  : a_2;
  assign \$15  = $signed(v_total) > $signed(32'd2147483647);
  assign \$16  = $signed(v_total) < $signed(32'd2147483649);
  assign \$17  = \$15  | \$16 ;
  assign \$18  = v_total[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$19  = \$17  ? \$18  : v_total[31:0];
  assign \$20  = $signed(u_total) > $signed(32'd2147483647);
  assign \$21  = $signed(u_total) < $signed(32'd2147483649);
  assign \$22  = \$20  | \$21 ;
  assign \$23  = with_b & \$22 ;
  assign \$24  = $signed(v_total) > $signed(32'd2147483647);
  assign \$25  = $signed(v_total) < $signed(32'd2147483649);
  assign \$26  = \$24  | \$25 ;
  assign \$27  = $signed(a_3) * $signed(a_3);
  assign \$28  = $signed(u) * $signed(u);
  assign \$29  = $signed(v) < $signed(1'h0);
  assign \$30  = - $signed(v);
  assign \$31  = \$29  ? \$30  : { v[31], v };
  assign \$32  = $signed(v) * $signed({ 1'h0, scale[23:0] });
  assign \$33  = 1'h1 << scale[29:24];
  assign \$34  = $signed(scaled) + $signed({ 1'h0, \$33 [63:1] });
  assign \$35  = | scale[29:24];
  assign \$36  = scaled[55] & \$35 ;
  assign \$37  = $signed(\$34 ) - $signed({ 1'h0, \$36  });
  assign \$38  = $signed(\$37 ) >>> scale[29:24];
  always @(posedge clk)
    u_product <= \$1 ;
  always @(posedge clk)
    u_total <= \$4 ;
  always @(posedge clk)
    v_product <= \$5 ;
  always @(posedge clk)
    v_total <= \$8 ;
  always @(posedge clk)
    a_1 <= \$39 ;
  always @(posedge clk)
    a_2 <= \$40 ;
  always @(posedge clk)
    a_3 <= \$41 ;
  always @(posedge clk)
    u <= \$14 ;
  always @(posedge clk)
    v <= \$19 ;
  always @(posedge clk)
    clamped_u_3 <= \$23 ;
  always @(posedge clk)
    clamped_v_3 <= \$26 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$42  = \$27 [62:0];
    if (clear) begin
      \$42  = 63'h0000000000000000;
    end
    if (rst) begin
      \$42  = 63'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$43  = \$28 [62:0];
    if (clear) begin
      \$43  = 63'h0000000000000000;
    end
    if (rst) begin
      \$43  = 63'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$44  = \$31 [30:0];
    if (clear) begin
      \$44  = 31'h00000000;
    end
    if (rst) begin
      \$44  = 31'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$45  = clamped_u_3;
    if (clear) begin
      \$45  = 1'h0;
    end
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$46  = clamped_v_3;
    if (clear) begin
      \$46  = 1'h0;
    end
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$47  = \$38 [7:0];
    if (clear) begin
      \$47  = 8'h00;
    end
    if (rst) begin
      \$47  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$39  = a;
    if (clear) begin
      \$39  = 32'd0;
    end
    if (rst) begin
      \$39  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$40  = a_1;
    if (clear) begin
      \$40  = 32'd0;
    end
    if (rst) begin
      \$40  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$8 ) begin end
    \$41  = a_2;
    if (clear) begin
      \$41  = 32'd0;
    end
    if (rst) begin
      \$41  = 32'd0;
    end
  end
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \$4  = { \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65:24] };
  assign \$8  = { \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65:24] };
endmodule

module \tritforge.core.rms.lane_1 (rst, clear, with_b, scale, square_a, square_u, magnitude, clamped_u, clamped_v, activation, a, b, c, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$9  = 0;
  wire [63:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [31:0] \$12 ;
  wire [31:0] \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire [31:0] \$19 ;
  wire [64:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [63:0] \$27 ;
  wire [63:0] \$28 ;
  wire \$29 ;
  wire [65:0] \$3 ;
  wire [32:0] \$30 ;
  wire [32:0] \$31 ;
  wire [55:0] \$32 ;
  wire [63:0] \$33 ;
  wire [64:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [65:0] \$37 ;
  wire [65:0] \$38 ;
  reg [31:0] \$39 ;
  wire [65:0] \$4 ;
  reg [31:0] \$40 ;
  reg [31:0] \$41 ;
  reg [62:0] \$42 ;
  reg [62:0] \$43 ;
  reg [30:0] \$44 ;
  reg \$45 ;
  reg \$46 ;
  reg [7:0] \$47 ;
  wire [63:0] \$5 ;
  wire [64:0] \$6 ;
  wire [65:0] \$7 ;
  wire [65:0] \$8 ;
  wire \$9 ;
  input [31:0] a;
  wire [31:0] a;
  reg [31:0] a_1 = 32'd0;
  reg [31:0] a_2 = 32'd0;
  reg [31:0] a_3 = 32'd0;
  output [7:0] activation;
  reg [7:0] activation = 8'h00;
  input [31:0] b;
  wire [31:0] b;
  input [31:0] c;
  wire [31:0] c;
  output clamped_u;
  reg clamped_u = 1'h0;
  reg clamped_u_3 = 1'h0;
  output clamped_v;
  reg clamped_v = 1'h0;
  reg clamped_v_3 = 1'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [30:0] magnitude;
  reg [30:0] magnitude = 31'h00000000;
  input rst;
  wire rst;
  input [29:0] scale;
  wire [29:0] scale;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  reg [55:0] scaled = 56'h00000000000000;
  output [62:0] square_a;
  reg [62:0] square_a = 63'h0000000000000000;
  output [62:0] square_u;
  reg [62:0] square_u = 63'h0000000000000000;
  reg [31:0] u = 32'd0;
  reg [63:0] u_product = 64'h0000000000000000;
  reg [65:0] u_total = 66'h00000000000000000;
  reg [31:0] v = 32'd0;
  reg [63:0] v_product = 64'h0000000000000000;
  reg [65:0] v_total = 66'h00000000000000000;
  input with_b;
  wire with_b;
  always @(posedge clk)
    square_a <= \$42 ;
  always @(posedge clk)
    square_u <= \$43 ;
  always @(posedge clk)
    magnitude <= \$44 ;
  always @(posedge clk)
    clamped_u <= \$45 ;
  always @(posedge clk)
    clamped_v <= \$46 ;
  always @(posedge clk)
    scaled <= \$32 ;
  always @(posedge clk)
    activation <= \$47 ;
  assign \$1  = $signed(a) * $signed(b);
  assign \$2  = $signed(u_product) + $signed(25'h0800000);
  assign \$3  = $signed(\$2 ) - $signed({ 1'h0, u_product[63] });
  assign \$5  = $signed(a) * $signed(c);
  assign \$6  = $signed(v_product) + $signed(25'h0800000);
  assign \$7  = $signed(\$6 ) - $signed({ 1'h0, v_product[63] });
  assign \$9  = $signed(u_total) > $signed(32'd2147483647);
  assign \$10  = $signed(u_total) < $signed(32'd2147483649);
  assign \$11  = \$9  | \$10 ;
  assign \$12  = u_total[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$13  = \$11  ? \$12  : u_total[31:0];
  assign \$14  = with_b ? \$13  : a_2;
  assign \$15  = $signed(v_total) > $signed(32'd2147483647);
  assign \$16  = $signed(v_total) < $signed(32'd2147483649);
  assign \$17  = \$15  | \$16 ;
  assign \$18  = v_total[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$19  = \$17  ? \$18  : v_total[31:0];
  assign \$20  = $signed(u_total) > $signed(32'd2147483647);
  assign \$21  = $signed(u_total) < $signed(32'd2147483649);
  assign \$22  = \$20  | \$21 ;
  assign \$23  = with_b & \$22 ;
  assign \$24  = $signed(v_total) > $signed(32'd2147483647);
  assign \$25  = $signed(v_total) < $signed(32'd2147483649);
  assign \$26  = \$24  | \$25 ;
  assign \$27  = $signed(a_3) * $signed(a_3);
  assign \$28  = $signed(u) * $signed(u);
  assign \$29  = $signed(v) < $signed(1'h0);
  assign \$30  = - $signed(v);
  assign \$31  = \$29  ? \$30  : { v[31], v };
  assign \$32  = $signed(v) * $signed({ 1'h0, scale[23:0] });
  assign \$33  = 1'h1 << scale[29:24];
  assign \$34  = $signed(scaled) + $signed({ 1'h0, \$33 [63:1] });
  assign \$35  = | scale[29:24];
  assign \$36  = scaled[55] & \$35 ;
  assign \$37  = $signed(\$34 ) - $signed({ 1'h0, \$36  });
  assign \$38  = $signed(\$37 ) >>> scale[29:24];
  always @(posedge clk)
    u_product <= \$1 ;
  always @(posedge clk)
    u_total <= \$4 ;
  always @(posedge clk)
    v_product <= \$5 ;
  always @(posedge clk)
    v_total <= \$8 ;
  always @(posedge clk)
    a_1 <= \$39 ;
  always @(posedge clk)
    a_2 <= \$40 ;
  always @(posedge clk)
    a_3 <= \$41 ;
  always @(posedge clk)
    u <= \$14 ;
  always @(posedge clk)
    v <= \$19 ;
  always @(posedge clk)
    clamped_u_3 <= \$23 ;
  always @(posedge clk)
    clamped_v_3 <= \$26 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$42  = \$27 [62:0];
    if (clear) begin
      \$42  = 63'h0000000000000000;
    end
    if (rst) begin
      \$42  = 63'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$43  = \$28 [62:0];
    if (clear) begin
      \$43  = 63'h0000000000000000;
    end
    if (rst) begin
      \$43  = 63'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$44  = \$31 [30:0];
    if (clear) begin
      \$44  = 31'h00000000;
    end
    if (rst) begin
      \$44  = 31'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$45  = clamped_u_3;
    if (clear) begin
      \$45  = 1'h0;
    end
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$46  = clamped_v_3;
    if (clear) begin
      \$46  = 1'h0;
    end
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$47  = \$38 [7:0];
    if (clear) begin
      \$47  = 8'h00;
    end
    if (rst) begin
      \$47  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$39  = a;
    if (clear) begin
      \$39  = 32'd0;
    end
    if (rst) begin
      \$39  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$40  = a_1;
    if (clear) begin
      \$40  = 32'd0;
    end
    if (rst) begin
      \$40  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$9 ) begin end
    \$41  = a_2;
    if (clear) begin
      \$41  = 32'd0;
    end
    if (rst) begin
      \$41  = 32'd0;
    end
  end
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \$4  = { \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65:24] };
  assign \$8  = { \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65:24] };
endmodule

module \tritforge.core.rms.lane_2 (rst, clear, with_b, scale, square_a, square_u, magnitude, clamped_u, clamped_v, activation, a, b, c, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$10  = 0;
  wire [63:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [31:0] \$12 ;
  wire [31:0] \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire [31:0] \$19 ;
  wire [64:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [63:0] \$27 ;
  wire [63:0] \$28 ;
  wire \$29 ;
  wire [65:0] \$3 ;
  wire [32:0] \$30 ;
  wire [32:0] \$31 ;
  wire [55:0] \$32 ;
  wire [63:0] \$33 ;
  wire [64:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [65:0] \$37 ;
  wire [65:0] \$38 ;
  reg [31:0] \$39 ;
  wire [65:0] \$4 ;
  reg [31:0] \$40 ;
  reg [31:0] \$41 ;
  reg [62:0] \$42 ;
  reg [62:0] \$43 ;
  reg [30:0] \$44 ;
  reg \$45 ;
  reg \$46 ;
  reg [7:0] \$47 ;
  wire [63:0] \$5 ;
  wire [64:0] \$6 ;
  wire [65:0] \$7 ;
  wire [65:0] \$8 ;
  wire \$9 ;
  input [31:0] a;
  wire [31:0] a;
  reg [31:0] a_1 = 32'd0;
  reg [31:0] a_2 = 32'd0;
  reg [31:0] a_3 = 32'd0;
  output [7:0] activation;
  reg [7:0] activation = 8'h00;
  input [31:0] b;
  wire [31:0] b;
  input [31:0] c;
  wire [31:0] c;
  output clamped_u;
  reg clamped_u = 1'h0;
  reg clamped_u_3 = 1'h0;
  output clamped_v;
  reg clamped_v = 1'h0;
  reg clamped_v_3 = 1'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [30:0] magnitude;
  reg [30:0] magnitude = 31'h00000000;
  input rst;
  wire rst;
  input [29:0] scale;
  wire [29:0] scale;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  reg [55:0] scaled = 56'h00000000000000;
  output [62:0] square_a;
  reg [62:0] square_a = 63'h0000000000000000;
  output [62:0] square_u;
  reg [62:0] square_u = 63'h0000000000000000;
  reg [31:0] u = 32'd0;
  reg [63:0] u_product = 64'h0000000000000000;
  reg [65:0] u_total = 66'h00000000000000000;
  reg [31:0] v = 32'd0;
  reg [63:0] v_product = 64'h0000000000000000;
  reg [65:0] v_total = 66'h00000000000000000;
  input with_b;
  wire with_b;
  always @(posedge clk)
    square_a <= \$42 ;
  always @(posedge clk)
    square_u <= \$43 ;
  always @(posedge clk)
    magnitude <= \$44 ;
  always @(posedge clk)
    clamped_u <= \$45 ;
  always @(posedge clk)
    clamped_v <= \$46 ;
  always @(posedge clk)
    scaled <= \$32 ;
  always @(posedge clk)
    activation <= \$47 ;
  assign \$1  = $signed(a) * $signed(b);
  assign \$2  = $signed(u_product) + $signed(25'h0800000);
  assign \$3  = $signed(\$2 ) - $signed({ 1'h0, u_product[63] });
  assign \$5  = $signed(a) * $signed(c);
  assign \$6  = $signed(v_product) + $signed(25'h0800000);
  assign \$7  = $signed(\$6 ) - $signed({ 1'h0, v_product[63] });
  assign \$9  = $signed(u_total) > $signed(32'd2147483647);
  assign \$10  = $signed(u_total) < $signed(32'd2147483649);
  assign \$11  = \$9  | \$10 ;
  assign \$12  = u_total[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$13  = \$11  ? \$12  : u_total[31:0];
  assign \$14  = with_b ? \$13  : a_2;
  assign \$15  = $signed(v_total) > $signed(32'd2147483647);
  assign \$16  = $signed(v_total) < $signed(32'd2147483649);
  assign \$17  = \$15  | \$16 ;
  assign \$18  = v_total[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$19  = \$17  ? \$18  : v_total[31:0];
  assign \$20  = $signed(u_total) > $signed(32'd2147483647);
  assign \$21  = $signed(u_total) < $signed(32'd2147483649);
  assign \$22  = \$20  | \$21 ;
  assign \$23  = with_b & \$22 ;
  assign \$24  = $signed(v_total) > $signed(32'd2147483647);
  assign \$25  = $signed(v_total) < $signed(32'd2147483649);
  assign \$26  = \$24  | \$25 ;
  assign \$27  = $signed(a_3) * $signed(a_3);
  assign \$28  = $signed(u) * $signed(u);
  assign \$29  = $signed(v) < $signed(1'h0);
  assign \$30  = - $signed(v);
  assign \$31  = \$29  ? \$30  : { v[31], v };
  assign \$32  = $signed(v) * $signed({ 1'h0, scale[23:0] });
  assign \$33  = 1'h1 << scale[29:24];
  assign \$34  = $signed(scaled) + $signed({ 1'h0, \$33 [63:1] });
  assign \$35  = | scale[29:24];
  assign \$36  = scaled[55] & \$35 ;
  assign \$37  = $signed(\$34 ) - $signed({ 1'h0, \$36  });
  assign \$38  = $signed(\$37 ) >>> scale[29:24];
  always @(posedge clk)
    u_product <= \$1 ;
  always @(posedge clk)
    u_total <= \$4 ;
  always @(posedge clk)
    v_product <= \$5 ;
  always @(posedge clk)
    v_total <= \$8 ;
  always @(posedge clk)
    a_1 <= \$39 ;
  always @(posedge clk)
    a_2 <= \$40 ;
  always @(posedge clk)
    a_3 <= \$41 ;
  always @(posedge clk)
    u <= \$14 ;
  always @(posedge clk)
    v <= \$19 ;
  always @(posedge clk)
    clamped_u_3 <= \$23 ;
  always @(posedge clk)
    clamped_v_3 <= \$26 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$42  = \$27 [62:0];
    if (clear) begin
      \$42  = 63'h0000000000000000;
    end
    if (rst) begin
      \$42  = 63'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$43  = \$28 [62:0];
    if (clear) begin
      \$43  = 63'h0000000000000000;
    end
    if (rst) begin
      \$43  = 63'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$44  = \$31 [30:0];
    if (clear) begin
      \$44  = 31'h00000000;
    end
    if (rst) begin
      \$44  = 31'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$45  = clamped_u_3;
    if (clear) begin
      \$45  = 1'h0;
    end
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$46  = clamped_v_3;
    if (clear) begin
      \$46  = 1'h0;
    end
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$47  = \$38 [7:0];
    if (clear) begin
      \$47  = 8'h00;
    end
    if (rst) begin
      \$47  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$39  = a;
    if (clear) begin
      \$39  = 32'd0;
    end
    if (rst) begin
      \$39  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$40  = a_1;
    if (clear) begin
      \$40  = 32'd0;
    end
    if (rst) begin
      \$40  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$10 ) begin end
    \$41  = a_2;
    if (clear) begin
      \$41  = 32'd0;
    end
    if (rst) begin
      \$41  = 32'd0;
    end
  end
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \$4  = { \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65:24] };
  assign \$8  = { \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65:24] };
endmodule

module \tritforge.core.rms.lane_3 (rst, clear, with_b, scale, square_a, square_u, magnitude, clamped_u, clamped_v, activation, a, b, c, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$11  = 0;
  wire [63:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [31:0] \$12 ;
  wire [31:0] \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [31:0] \$18 ;
  wire [31:0] \$19 ;
  wire [64:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [63:0] \$27 ;
  wire [63:0] \$28 ;
  wire \$29 ;
  wire [65:0] \$3 ;
  wire [32:0] \$30 ;
  wire [32:0] \$31 ;
  wire [55:0] \$32 ;
  wire [63:0] \$33 ;
  wire [64:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [65:0] \$37 ;
  wire [65:0] \$38 ;
  reg [31:0] \$39 ;
  wire [65:0] \$4 ;
  reg [31:0] \$40 ;
  reg [31:0] \$41 ;
  reg [62:0] \$42 ;
  reg [62:0] \$43 ;
  reg [30:0] \$44 ;
  reg \$45 ;
  reg \$46 ;
  reg [7:0] \$47 ;
  wire [63:0] \$5 ;
  wire [64:0] \$6 ;
  wire [65:0] \$7 ;
  wire [65:0] \$8 ;
  wire \$9 ;
  input [31:0] a;
  wire [31:0] a;
  reg [31:0] a_1 = 32'd0;
  reg [31:0] a_2 = 32'd0;
  reg [31:0] a_3 = 32'd0;
  output [7:0] activation;
  reg [7:0] activation = 8'h00;
  input [31:0] b;
  wire [31:0] b;
  input [31:0] c;
  wire [31:0] c;
  output clamped_u;
  reg clamped_u = 1'h0;
  reg clamped_u_3 = 1'h0;
  output clamped_v;
  reg clamped_v = 1'h0;
  reg clamped_v_3 = 1'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [30:0] magnitude;
  reg [30:0] magnitude = 31'h00000000;
  input rst;
  wire rst;
  input [29:0] scale;
  wire [29:0] scale;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  reg [55:0] scaled = 56'h00000000000000;
  output [62:0] square_a;
  reg [62:0] square_a = 63'h0000000000000000;
  output [62:0] square_u;
  reg [62:0] square_u = 63'h0000000000000000;
  reg [31:0] u = 32'd0;
  reg [63:0] u_product = 64'h0000000000000000;
  reg [65:0] u_total = 66'h00000000000000000;
  reg [31:0] v = 32'd0;
  reg [63:0] v_product = 64'h0000000000000000;
  reg [65:0] v_total = 66'h00000000000000000;
  input with_b;
  wire with_b;
  always @(posedge clk)
    square_a <= \$42 ;
  always @(posedge clk)
    square_u <= \$43 ;
  always @(posedge clk)
    magnitude <= \$44 ;
  always @(posedge clk)
    clamped_u <= \$45 ;
  always @(posedge clk)
    clamped_v <= \$46 ;
  always @(posedge clk)
    scaled <= \$32 ;
  always @(posedge clk)
    activation <= \$47 ;
  assign \$1  = $signed(a) * $signed(b);
  assign \$2  = $signed(u_product) + $signed(25'h0800000);
  assign \$3  = $signed(\$2 ) - $signed({ 1'h0, u_product[63] });
  assign \$5  = $signed(a) * $signed(c);
  assign \$6  = $signed(v_product) + $signed(25'h0800000);
  assign \$7  = $signed(\$6 ) - $signed({ 1'h0, v_product[63] });
  assign \$9  = $signed(u_total) > $signed(32'd2147483647);
  assign \$10  = $signed(u_total) < $signed(32'd2147483649);
  assign \$11  = \$9  | \$10 ;
  assign \$12  = u_total[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$13  = \$11  ? \$12  : u_total[31:0];
  assign \$14  = with_b ? \$13  : a_2;
  assign \$15  = $signed(v_total) > $signed(32'd2147483647);
  assign \$16  = $signed(v_total) < $signed(32'd2147483649);
  assign \$17  = \$15  | \$16 ;
  assign \$18  = v_total[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$19  = \$17  ? \$18  : v_total[31:0];
  assign \$20  = $signed(u_total) > $signed(32'd2147483647);
  assign \$21  = $signed(u_total) < $signed(32'd2147483649);
  assign \$22  = \$20  | \$21 ;
  assign \$23  = with_b & \$22 ;
  assign \$24  = $signed(v_total) > $signed(32'd2147483647);
  assign \$25  = $signed(v_total) < $signed(32'd2147483649);
  assign \$26  = \$24  | \$25 ;
  assign \$27  = $signed(a_3) * $signed(a_3);
  assign \$28  = $signed(u) * $signed(u);
  assign \$29  = $signed(v) < $signed(1'h0);
  assign \$30  = - $signed(v);
  assign \$31  = \$29  ? \$30  : { v[31], v };
  assign \$32  = $signed(v) * $signed({ 1'h0, scale[23:0] });
  assign \$33  = 1'h1 << scale[29:24];
  assign \$34  = $signed(scaled) + $signed({ 1'h0, \$33 [63:1] });
  assign \$35  = | scale[29:24];
  assign \$36  = scaled[55] & \$35 ;
  assign \$37  = $signed(\$34 ) - $signed({ 1'h0, \$36  });
  assign \$38  = $signed(\$37 ) >>> scale[29:24];
  always @(posedge clk)
    u_product <= \$1 ;
  always @(posedge clk)
    u_total <= \$4 ;
  always @(posedge clk)
    v_product <= \$5 ;
  always @(posedge clk)
    v_total <= \$8 ;
  always @(posedge clk)
    a_1 <= \$39 ;
  always @(posedge clk)
    a_2 <= \$40 ;
  always @(posedge clk)
    a_3 <= \$41 ;
  always @(posedge clk)
    u <= \$14 ;
  always @(posedge clk)
    v <= \$19 ;
  always @(posedge clk)
    clamped_u_3 <= \$23 ;
  always @(posedge clk)
    clamped_v_3 <= \$26 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$42  = \$27 [62:0];
    if (clear) begin
      \$42  = 63'h0000000000000000;
    end
    if (rst) begin
      \$42  = 63'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$43  = \$28 [62:0];
    if (clear) begin
      \$43  = 63'h0000000000000000;
    end
    if (rst) begin
      \$43  = 63'h0000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$44  = \$31 [30:0];
    if (clear) begin
      \$44  = 31'h00000000;
    end
    if (rst) begin
      \$44  = 31'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$45  = clamped_u_3;
    if (clear) begin
      \$45  = 1'h0;
    end
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$46  = clamped_v_3;
    if (clear) begin
      \$46  = 1'h0;
    end
    if (rst) begin
      \$46  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$47  = \$38 [7:0];
    if (clear) begin
      \$47  = 8'h00;
    end
    if (rst) begin
      \$47  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$39  = a;
    if (clear) begin
      \$39  = 32'd0;
    end
    if (rst) begin
      \$39  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$40  = a_1;
    if (clear) begin
      \$40  = 32'd0;
    end
    if (rst) begin
      \$40  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$11 ) begin end
    \$41  = a_2;
    if (clear) begin
      \$41  = 32'd0;
    end
    if (rst) begin
      \$41  = 32'd0;
    end
  end
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \$4  = { \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65], \$3 [65:24] };
  assign \$8  = { \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65], \$7 [65:24] };
endmodule

module \tritforge.core.rms.scalars (rst, clear, start, sum_a, sum_u, \port$4679$0 , \port$4681$128 , activation_scale, activation_ready, output_scale, clamped, done, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$12  = 0;
  wire [80:0] \$1 ;
  wire [12:0] \$10 ;
  wire [11:0] \$100 ;
  wire \$101 ;
  wire [110:0] \$102 ;
  wire [11:0] \$103 ;
  wire \$104 ;
  wire [94:0] \$105 ;
  wire [11:0] \$106 ;
  wire \$107 ;
  wire [86:0] \$108 ;
  wire [11:0] \$109 ;
  wire [48:0] \$11 ;
  wire \$110 ;
  wire [82:0] \$111 ;
  wire [11:0] \$112 ;
  wire \$113 ;
  wire [80:0] \$114 ;
  wire [11:0] \$115 ;
  wire [3:0] \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire [8:0] \$119 ;
  wire [48:0] \$12 ;
  wire \$120 ;
  wire [8:0] \$121 ;
  wire \$122 ;
  wire [8:0] \$123 ;
  wire [9:0] \$124 ;
  wire \$125 ;
  wire [8:0] \$126 ;
  wire [9:0] \$127 ;
  wire [9:0] \$128 ;
  wire [31:0] \$129 ;
  wire [48:0] \$13 ;
  wire [31:0] \$130 ;
  wire [8:0] \$131 ;
  wire [9:0] \$132 ;
  wire \$133 ;
  wire [8:0] \$134 ;
  wire [9:0] \$135 ;
  wire [9:0] \$136 ;
  wire [31:0] \$137 ;
  wire [8:0] \$138 ;
  wire \$139 ;
  wire [48:0] \$14 ;
  wire [8:0] \$140 ;
  wire [8:0] \$141 ;
  wire [86:0] \$142 ;
  wire [77:0] \$143 ;
  wire [77:0] \$144 ;
  wire [77:0] \$145 ;
  wire [80:0] \$146 ;
  wire \$147 ;
  wire [11:0] \$148 ;
  wire \$149 ;
  wire [24:0] \$15 ;
  wire [11:0] \$150 ;
  wire \$151 ;
  wire [11:0] \$152 ;
  wire [12:0] \$153 ;
  wire \$154 ;
  wire [11:0] \$155 ;
  wire [12:0] \$156 ;
  wire [12:0] \$157 ;
  wire [31:0] \$158 ;
  wire [31:0] \$159 ;
  wire [48:0] \$16 ;
  wire [11:0] \$160 ;
  wire [12:0] \$161 ;
  wire \$162 ;
  wire [11:0] \$163 ;
  wire [12:0] \$164 ;
  wire [12:0] \$165 ;
  wire [31:0] \$166 ;
  wire [11:0] \$167 ;
  wire \$168 ;
  wire [11:0] \$169 ;
  wire [24:0] \$17 ;
  wire [11:0] \$170 ;
  wire [86:0] \$171 ;
  wire [77:0] \$172 ;
  wire [77:0] \$173 ;
  wire [77:0] \$174 ;
  wire [80:0] \$175 ;
  wire \$176 ;
  wire [206:0] \$177 ;
  wire [11:0] \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire [142:0] \$180 ;
  wire [11:0] \$181 ;
  wire \$182 ;
  wire [110:0] \$183 ;
  wire [11:0] \$184 ;
  wire \$185 ;
  wire [94:0] \$186 ;
  wire [11:0] \$187 ;
  wire \$188 ;
  wire [86:0] \$189 ;
  wire \$19 ;
  wire [11:0] \$190 ;
  wire \$191 ;
  wire [82:0] \$192 ;
  wire [11:0] \$193 ;
  wire \$194 ;
  wire [80:0] \$195 ;
  wire [11:0] \$196 ;
  wire [3:0] \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire [80:0] \$2 ;
  wire [11:0] \$20 ;
  wire [11:0] \$200 ;
  wire [11:0] \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire [12:0] \$204 ;
  wire [12:0] \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  reg [47:0] \$209 ;
  wire [12:0] \$21 ;
  reg [10:0] \$210 ;
  reg [79:0] \$211 ;
  reg [10:0] \$212 ;
  reg [4:0] \$213 ;
  reg [2:0] \$214 ;
  reg [34:0] \$215 ;
  reg [34:0] \$216 ;
  reg \$217 ;
  reg [34:0] \$218 ;
  reg [34:0] \$219 ;
  wire [48:0] \$22 ;
  reg [29:0] \$220 ;
  reg \$221 ;
  reg [79:0] \$222 ;
  reg [29:0] \$223 ;
  reg \$224 ;
  reg \$225 ;
  wire [13:0] \$23 ;
  wire [13:0] \$24 ;
  wire [11:0] \$25 ;
  wire [12:0] \$26 ;
  wire \$27 ;
  wire [24:0] \$28 ;
  wire [24:0] \$29 ;
  wire [24:0] \$3 ;
  wire [24:0] \$30 ;
  wire \$31 ;
  wire [10:0] \$32 ;
  wire [11:0] \$33 ;
  wire [11:0] \$34 ;
  wire [11:0] \$35 ;
  wire [12:0] \$36 ;
  wire [13:0] \$37 ;
  wire [13:0] \$38 ;
  wire [11:0] \$39 ;
  wire [80:0] \$4 ;
  wire [11:0] \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire [24:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire [47:0] \$66 ;
  wire [11:0] \$67 ;
  wire \$68 ;
  wire [206:0] \$69 ;
  wire [11:0] \$7 ;
  wire [11:0] \$70 ;
  wire \$71 ;
  wire [142:0] \$72 ;
  wire [11:0] \$73 ;
  wire \$74 ;
  wire [110:0] \$75 ;
  wire [11:0] \$76 ;
  wire \$77 ;
  wire [94:0] \$78 ;
  wire [11:0] \$79 ;
  wire [80:0] \$8 ;
  wire \$80 ;
  wire [86:0] \$81 ;
  wire [11:0] \$82 ;
  wire \$83 ;
  wire [82:0] \$84 ;
  wire [11:0] \$85 ;
  wire \$86 ;
  wire [80:0] \$87 ;
  wire [11:0] \$88 ;
  wire [3:0] \$89 ;
  wire [12:0] \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire [12:0] \$93 ;
  wire [12:0] \$94 ;
  wire \$95 ;
  wire [206:0] \$96 ;
  wire [11:0] \$97 ;
  wire \$98 ;
  wire [142:0] \$99 ;
  output activation_ready;
  reg activation_ready = 1'h0;
  output [29:0] activation_scale;
  reg [29:0] activation_scale = 30'h00000000;
  wire [23:0] \activation_scale.mantissa ;
  wire [5:0] \activation_scale.shift ;
  wire [47:0] aligned;
  reg [34:0] argument = 35'h000000000;
  wire [10:0] \argument.exponent ;
  wire [23:0] \argument.mantissa ;
  output clamped;
  reg clamped = 1'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output done;
  reg done = 1'h0;
  wire [31:0] epsilon;
  wire [7:0] \epsilon.exponent ;
  wire [23:0] \epsilon.mantissa ;
  reg [10:0] exponent = 11'h000;
  wire [31:0] floor;
  wire [7:0] \floor.exponent ;
  wire [23:0] \floor.mantissa ;
  wire [14:0] fraction;
  wire [14:0] \fraction$12 ;
  reg [4:0] fsm_state = 5'h00;
  wire [31:0] gain;
  wire [7:0] \gain.exponent ;
  wire [23:0] \gain.mantissa ;
  wire [7:0] index;
  wire [8:0] \index$11 ;
  wire [34:0] looked_up;
  wire [10:0] \looked_up.exponent ;
  wire [23:0] \looked_up.mantissa ;
  wire [31:0] maximum;
  reg [34:0] \maximum$28  = 35'h000000000;
  wire [10:0] \maximum$28.exponent ;
  wire [23:0] \maximum$28.mantissa ;
  wire [34:0] normal;
  wire [10:0] \normal.exponent ;
  wire [23:0] \normal.mantissa ;
  output [29:0] output_scale;
  reg [29:0] output_scale = 30'h00000000;
  wire [23:0] \output_scale.mantissa ;
  wire [5:0] \output_scale.shift ;
  input [30:0] \port$4679$0 ;
  wire [30:0] \port$4679$0 ;
  input [95:0] \port$4681$128 ;
  wire [95:0] \port$4681$128 ;
  wire [10:0] power;
  reg [47:0] product = 48'h000000000000;
  reg [10:0] product_exponent = 11'h000;
  wire [34:0] result;
  wire [10:0] \result.exponent ;
  wire [23:0] \result.mantissa ;
  input rst;
  wire rst;
  wire [12:0] shift_0;
  wire [12:0] shift_24;
  input start;
  wire start;
  reg [2:0] step = 3'h0;
  input [79:0] sum_a;
  wire [79:0] sum_a;
  input [79:0] sum_u;
  wire [79:0] sum_u;
  reg use_root = 1'h0;
  reg [79:0] weighted = 80'h00000000000000000000;
  reg [79:0] wide = 80'h00000000000000000000;
  reg [34:0] x = 35'h000000000;
  wire [10:0] \x.exponent ;
  wire [23:0] \x.mantissa ;
  wire [24:0] y;
  wire [24:0] \y$16 ;
  reg [34:0] \y$24  = 35'h000000000;
  wire [10:0] \y$24.exponent ;
  wire [23:0] \y$24.mantissa ;
  wire [24:0] y_table;
  assign \$1  = wide + 56'h80000000000000;
  assign \$2  = wide + 56'h80000000000000;
  assign \$4  = wide + 56'h80000000000000;
  assign \$5  = \$1 [80] ? \$3  : \$4 [80:56];
  assign \$6  = ! wide;
  assign \$7  = $signed(exponent) + $signed(7'h38);
  assign \$8  = wide + 56'h80000000000000;
  assign \$9  = $signed(\$7 ) + $signed({ 1'h0, \$8 [80] });
  assign \$10  = \$6  ? 13'h0000 : \$9 ;
  assign \$12  = product[47] ? { 1'h0, product } : \$11 ;
  assign \$13  = \$12 [47:0] + 24'h800000;
  assign \$14  = \$12 [47:0] + 24'h800000;
  assign \$16  = \$12 [47:0] + 24'h800000;
  assign \$17  = \$13 [48] ? \$15  : \$16 [48:24];
  assign \$18  = ! \$12 [47:0];
  assign \$19  = ~ product[47];
  assign \$20  = $signed(product_exponent) - $signed({ 1'h0, \$19  });
  assign \$21  = $signed(\$20 ) + $signed(6'h18);
  assign \$22  = \$12 [47:0] + 24'h800000;
  assign \$23  = $signed(\$21 ) + $signed({ 1'h0, \$22 [48] });
  assign \$24  = \$18  ? 14'h0000 : \$23 ;
  assign \$25  = $signed(argument[34:24]) + $signed(6'h18);
  assign \$26  = $signed(\$25 ) - $signed(2'h1);
  assign y_table = use_root ? \y$16  : y;
  assign \$27  = ! argument[23:0];
  assign \$29  = y_table[24] ? \$28  : y_table;
  assign \$30  = \$27  ? 25'h0000000 : \$29 ;
  assign \$31  = ! argument[23:0];
  assign \$33  = - $signed(\$32 );
  assign \$34  = - $signed(\$26 [10:0]);
  assign \$35  = use_root ? \$33  : \$34 ;
  assign \$36  = $signed(\$35 ) - $signed(6'h18);
  assign \$37  = $signed(\$36 ) + $signed({ 1'h0, y_table[24] });
  assign \$38  = \$31  ? 14'h0000 : \$37 ;
  assign \$39  = $signed(result[34:24]) + $signed(1'h0);
  assign shift_0 = - $signed(\$39 );
  assign \$40  = $signed(result[34:24]) + $signed(6'h18);
  assign shift_24 = - $signed(\$40 );
  assign \$41  = ! fsm_state;
  assign \$42  = fsm_state == 1'h1;
  assign \$43  = fsm_state == 2'h2;
  assign \$44  = fsm_state == 2'h3;
  assign \$45  = fsm_state == 3'h4;
  assign \$46  = fsm_state == 3'h5;
  assign \$47  = fsm_state == 3'h6;
  assign \$48  = fsm_state == 3'h7;
  assign \$49  = fsm_state == 4'h8;
  assign \$50  = fsm_state == 4'h9;
  assign \$51  = fsm_state == 4'ha;
  assign \$52  = fsm_state == 4'hb;
  assign \$53  = fsm_state == 4'hc;
  assign \$54  = fsm_state == 4'hd;
  assign \$55  = fsm_state == 4'he;
  assign \$56  = fsm_state == 4'hf;
  assign \$57  = fsm_state == 5'h10;
  assign \$58  = fsm_state == 5'h11;
  assign \$59  = fsm_state == 5'h12;
  assign \$60  = fsm_state == 5'h13;
  assign \$61  = fsm_state == 5'h14;
  assign \$62  = fsm_state == 5'h15;
  assign \$63  = fsm_state == 5'h16;
  assign \$64  = fsm_state == 5'h17;
  assign \$65  = fsm_state == 5'h18;
  assign \$66  = x[23:0] * \y$24 [23:0];
  assign \$67  = $signed(x[34:24]) + $signed(\y$24 [34:24]);
  assign \$68  = ! wide[79:16];
  assign \$70  = $signed(exponent) - $signed(8'h40);
  assign \$71  = ! wide[79:48];
  assign \$73  = $signed(exponent) - $signed(7'h20);
  assign \$74  = ! wide[79:64];
  assign \$76  = $signed(exponent) - $signed(6'h10);
  assign \$77  = ! wide[79:72];
  assign \$79  = $signed(exponent) - $signed(5'h08);
  assign \$80  = ! wide[79:76];
  assign \$82  = $signed(exponent) - $signed(4'h4);
  assign \$83  = ! wide[79:78];
  assign \$85  = $signed(exponent) - $signed(3'h2);
  assign \$86  = ! wide[79];
  assign \$88  = $signed(exponent) - $signed(2'h1);
  assign \$89  = step + 1'h1;
  assign \$90  = step == 3'h6;
  assign \$91  = $signed(shift_0) < $signed(1'h0);
  assign \$92  = $signed(shift_0) > $signed(7'h3f);
  assign \$93  = \$92  ? 13'h003f : shift_0;
  assign \$94  = \$91  ? 13'h0000 : \$93 ;
  assign \$95  = ! wide[79:16];
  assign \$97  = $signed(exponent) - $signed(8'h40);
  assign \$98  = ! wide[79:48];
  assign \$100  = $signed(exponent) - $signed(7'h20);
  assign \$101  = ! wide[79:64];
  assign \$103  = $signed(exponent) - $signed(6'h10);
  assign \$104  = ! wide[79:72];
  assign \$106  = $signed(exponent) - $signed(5'h08);
  assign \$107  = ! wide[79:76];
  assign \$109  = $signed(exponent) - $signed(4'h4);
  assign \$110  = ! wide[79:78];
  assign \$112  = $signed(exponent) - $signed(3'h2);
  assign \$113  = ! wide[79];
  assign \$115  = $signed(exponent) - $signed(2'h1);
  assign \$116  = step + 1'h1;
  assign \$117  = step == 3'h6;
  assign \$118  = ! \port$4681$128 [87:64];
  assign \$119  = $signed(\port$4681$128 [95:88]) + $signed(7'h30);
  assign \$120  = $signed(\$119 ) > $signed(7'h36);
  assign \$121  = $signed(\port$4681$128 [95:88]) + $signed(7'h30);
  assign \$122  = $signed(\$121 ) < $signed(1'h0);
  assign \$123  = $signed(\port$4681$128 [95:88]) + $signed(7'h30);
  assign \$124  = - $signed(\$123 );
  assign \$125  = $signed(\$124 ) > $signed(6'h19);
  assign \$126  = $signed(\port$4681$128 [95:88]) + $signed(7'h30);
  assign \$127  = - $signed(\$126 );
  assign \$128  = \$125  ? 10'h019 : \$127 ;
  assign \$129  = 1'h1 << \$128 [4:0];
  assign \$130  = \port$4681$128 [87:64] + \$129 [31:1];
  assign \$131  = $signed(\port$4681$128 [95:88]) + $signed(7'h30);
  assign \$132  = - $signed(\$131 );
  assign \$133  = $signed(\$132 ) > $signed(6'h19);
  assign \$134  = $signed(\port$4681$128 [95:88]) + $signed(7'h30);
  assign \$135  = - $signed(\$134 );
  assign \$136  = \$133  ? 10'h019 : \$135 ;
  assign \$137  = \$130  >> \$136 [4:0];
  assign \$138  = $signed(\port$4681$128 [95:88]) + $signed(7'h30);
  assign \$139  = $signed(\$138 ) > $signed(7'h36);
  assign \$140  = $signed(\port$4681$128 [95:88]) + $signed(7'h30);
  assign \$141  = \$139  ? 9'h000 : \$140 ;
  assign \$142  = \port$4681$128 [87:64] << \$141 [5:0];
  assign \$143  = \$122  ? { 46'h000000000000, \$137  } : \$142 [77:0];
  assign \$144  = \$120  ? 78'h3fffffffffffffffffff : \$143 ;
  assign \$145  = \$118  ? 78'h00000000000000000000 : \$144 ;
  assign \$146  = sum_u + \$145 ;
  assign \$147  = ! result[23:0];
  assign \$148  = $signed(result[34:24]) + $signed(7'h30);
  assign \$149  = $signed(\$148 ) > $signed(7'h36);
  assign \$150  = $signed(result[34:24]) + $signed(7'h30);
  assign \$151  = $signed(\$150 ) < $signed(1'h0);
  assign \$152  = $signed(result[34:24]) + $signed(7'h30);
  assign \$153  = - $signed(\$152 );
  assign \$154  = $signed(\$153 ) > $signed(6'h19);
  assign \$155  = $signed(result[34:24]) + $signed(7'h30);
  assign \$156  = - $signed(\$155 );
  assign \$157  = \$154  ? 13'h0019 : \$156 ;
  assign \$158  = 1'h1 << \$157 [4:0];
  assign \$159  = result[23:0] + \$158 [31:1];
  assign \$160  = $signed(result[34:24]) + $signed(7'h30);
  assign \$161  = - $signed(\$160 );
  assign \$162  = $signed(\$161 ) > $signed(6'h19);
  assign \$163  = $signed(result[34:24]) + $signed(7'h30);
  assign \$164  = - $signed(\$163 );
  assign \$165  = \$162  ? 13'h0019 : \$164 ;
  assign \$166  = \$159  >> \$165 [4:0];
  assign \$167  = $signed(result[34:24]) + $signed(7'h30);
  assign \$168  = $signed(\$167 ) > $signed(7'h36);
  assign \$169  = $signed(result[34:24]) + $signed(7'h30);
  assign \$170  = \$168  ? 12'h000 : \$169 ;
  assign \$171  = result[23:0] << \$170 [5:0];
  assign \$172  = \$151  ? { 46'h000000000000, \$166  } : \$171 [77:0];
  assign \$173  = \$149  ? 78'h3fffffffffffffffffff : \$172 ;
  assign \$174  = \$147  ? 78'h00000000000000000000 : \$173 ;
  assign \$175  = wide + weighted;
  assign \$176  = ! wide[79:16];
  assign \$178  = $signed(exponent) - $signed(8'h40);
  assign \$179  = ! wide[79:48];
  assign \$181  = $signed(exponent) - $signed(7'h20);
  assign \$182  = ! wide[79:64];
  assign \$184  = $signed(exponent) - $signed(6'h10);
  assign \$185  = ! wide[79:72];
  assign \$187  = $signed(exponent) - $signed(5'h08);
  assign \$188  = ! wide[79:76];
  assign \$190  = $signed(exponent) - $signed(4'h4);
  assign \$191  = ! wide[79:78];
  assign \$193  = $signed(exponent) - $signed(3'h2);
  assign \$194  = ! wide[79];
  assign \$196  = $signed(exponent) - $signed(2'h1);
  assign \$197  = step + 1'h1;
  assign \$198  = step == 3'h6;
  assign \$199  = ! \maximum$28 [23:0];
  assign \$200  = $signed(\maximum$28 [34:24]) - $signed(6'h18);
  assign \$201  = \$199  ? 12'h000 : \$200 ;
  assign \$202  = $signed(shift_24) < $signed(1'h0);
  assign \$203  = $signed(shift_24) > $signed(7'h3f);
  assign \$204  = \$203  ? 13'h003f : shift_24;
  assign \$205  = \$202  ? 13'h0000 : \$204 ;
  assign \$206  = $signed(shift_24) < $signed(1'h0);
  assign \$207  = | result[23:0];
  assign \$208  = \$206  & \$207 ;
  always @(posedge clk)
    product <= \$209 ;
  always @(posedge clk)
    product_exponent <= \$210 ;
  always @(posedge clk)
    wide <= \$211 ;
  always @(posedge clk)
    exponent <= \$212 ;
  always @(posedge clk)
    fsm_state <= \$213 ;
  always @(posedge clk)
    step <= \$214 ;
  always @(posedge clk)
    \maximum$28  <= \$215 ;
  always @(posedge clk)
    argument <= \$216 ;
  always @(posedge clk)
    use_root <= \$217 ;
  always @(posedge clk)
    x <= \$218 ;
  always @(posedge clk)
    \y$24  <= \$219 ;
  always @(posedge clk)
    activation_scale <= \$220 ;
  always @(posedge clk)
    activation_ready <= \$221 ;
  always @(posedge clk)
    weighted <= \$222 ;
  always @(posedge clk)
    output_scale <= \$223 ;
  always @(posedge clk)
    clamped <= \$224 ;
  always @(posedge clk)
    done <= \$225 ;
  \tritforge.core.rms.scalars.reciprocal  reciprocal (
    .clear(clear),
    .clk(clk),
    .\port$4710$0 (argument[22:0]),
    .rst(rst),
    .y(y)
  );
  \tritforge.core.rms.scalars.reciprocal_root  reciprocal_root (
    .clear(clear),
    .clk(clk),
    .\port$2043$0 (\$26 [0]),
    .\port$4710$0 (argument[22:0]),
    .rst(rst),
    .y(\y$16 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$209  = \$66 ;
    if (clear) begin
      \$209  = 48'h000000000000;
    end
    if (rst) begin
      \$209  = 48'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$210  = \$67 [10:0];
    if (clear) begin
      \$210  = 11'h000;
    end
    if (rst) begin
      \$210  = 11'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$211  = wide;
    casez (fsm_state)
      5'h00:
          if (start) begin
            \$211  = { 49'h0000000000000, \port$4679$0  };
          end
      5'h01:
          casez (step)
            3'h0:
                if (\$68 ) begin
                  \$211  = \$69 [79:0];
                end
            3'h1:
                if (\$71 ) begin
                  \$211  = \$72 [79:0];
                end
            3'h2:
                if (\$74 ) begin
                  \$211  = \$75 [79:0];
                end
            3'h3:
                if (\$77 ) begin
                  \$211  = \$78 [79:0];
                end
            3'h4:
                if (\$80 ) begin
                  \$211  = \$81 [79:0];
                end
            3'h5:
                if (\$83 ) begin
                  \$211  = \$84 [79:0];
                end
            3'h6:
                if (\$86 ) begin
                  \$211  = \$87 [79:0];
                end
          endcase
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
          \$211  = sum_a;
      5'h0a:
          casez (step)
            3'h0:
                if (\$95 ) begin
                  \$211  = \$96 [79:0];
                end
            3'h1:
                if (\$98 ) begin
                  \$211  = \$99 [79:0];
                end
            3'h2:
                if (\$101 ) begin
                  \$211  = \$102 [79:0];
                end
            3'h3:
                if (\$104 ) begin
                  \$211  = \$105 [79:0];
                end
            3'h4:
                if (\$107 ) begin
                  \$211  = \$108 [79:0];
                end
            3'h5:
                if (\$110 ) begin
                  \$211  = \$111 [79:0];
                end
            3'h6:
                if (\$113 ) begin
                  \$211  = \$114 [79:0];
                end
          endcase
      5'h0b:
          /* empty */;
      5'h0c:
          \$211  = \$146 [79:0];
      5'h0d:
          /* empty */;
      5'h0e:
          \$211  = \$175 [79:0];
      5'h0f:
          casez (step)
            3'h0:
                if (\$176 ) begin
                  \$211  = \$177 [79:0];
                end
            3'h1:
                if (\$179 ) begin
                  \$211  = \$180 [79:0];
                end
            3'h2:
                if (\$182 ) begin
                  \$211  = \$183 [79:0];
                end
            3'h3:
                if (\$185 ) begin
                  \$211  = \$186 [79:0];
                end
            3'h4:
                if (\$188 ) begin
                  \$211  = \$189 [79:0];
                end
            3'h5:
                if (\$191 ) begin
                  \$211  = \$192 [79:0];
                end
            3'h6:
                if (\$194 ) begin
                  \$211  = \$195 [79:0];
                end
          endcase
    endcase
    if (clear) begin
      \$211  = 80'h00000000000000000000;
    end
    if (rst) begin
      \$211  = 80'h00000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$212  = exponent;
    casez (fsm_state)
      5'h00:
          if (start) begin
            \$212  = 11'h000;
          end
      5'h01:
          casez (step)
            3'h0:
                if (\$68 ) begin
                  \$212  = \$70 [10:0];
                end
            3'h1:
                if (\$71 ) begin
                  \$212  = \$73 [10:0];
                end
            3'h2:
                if (\$74 ) begin
                  \$212  = \$76 [10:0];
                end
            3'h3:
                if (\$77 ) begin
                  \$212  = \$79 [10:0];
                end
            3'h4:
                if (\$80 ) begin
                  \$212  = \$82 [10:0];
                end
            3'h5:
                if (\$83 ) begin
                  \$212  = \$85 [10:0];
                end
            3'h6:
                if (\$86 ) begin
                  \$212  = \$88 [10:0];
                end
          endcase
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
          \$212  = 11'h7d0;
      5'h0a:
          casez (step)
            3'h0:
                if (\$95 ) begin
                  \$212  = \$97 [10:0];
                end
            3'h1:
                if (\$98 ) begin
                  \$212  = \$100 [10:0];
                end
            3'h2:
                if (\$101 ) begin
                  \$212  = \$103 [10:0];
                end
            3'h3:
                if (\$104 ) begin
                  \$212  = \$106 [10:0];
                end
            3'h4:
                if (\$107 ) begin
                  \$212  = \$109 [10:0];
                end
            3'h5:
                if (\$110 ) begin
                  \$212  = \$112 [10:0];
                end
            3'h6:
                if (\$113 ) begin
                  \$212  = \$115 [10:0];
                end
          endcase
      5'h0b:
          /* empty */;
      5'h0c:
          /* empty */;
      5'h0d:
          /* empty */;
      5'h0e:
          \$212  = 11'h7d0;
      5'h0f:
          casez (step)
            3'h0:
                if (\$176 ) begin
                  \$212  = \$178 [10:0];
                end
            3'h1:
                if (\$179 ) begin
                  \$212  = \$181 [10:0];
                end
            3'h2:
                if (\$182 ) begin
                  \$212  = \$184 [10:0];
                end
            3'h3:
                if (\$185 ) begin
                  \$212  = \$187 [10:0];
                end
            3'h4:
                if (\$188 ) begin
                  \$212  = \$190 [10:0];
                end
            3'h5:
                if (\$191 ) begin
                  \$212  = \$193 [10:0];
                end
            3'h6:
                if (\$194 ) begin
                  \$212  = \$196 [10:0];
                end
          endcase
    endcase
    if (clear) begin
      \$212  = 11'h000;
    end
    if (rst) begin
      \$212  = 11'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$213  = fsm_state;
    casez (fsm_state)
      5'h00:
          if (start) begin
            \$213  = 5'h01;
          end
      5'h01:
          if (\$90 ) begin
            \$213  = 5'h02;
          end
      5'h02:
          \$213  = 5'h03;
      5'h03:
          \$213  = 5'h04;
      5'h04:
          \$213  = 5'h05;
      5'h05:
          \$213  = 5'h06;
      5'h06:
          \$213  = 5'h07;
      5'h07:
          \$213  = 5'h08;
      5'h08:
          \$213  = 5'h09;
      5'h09:
          \$213  = 5'h0a;
      5'h0a:
          if (\$117 ) begin
            \$213  = 5'h0b;
          end
      5'h0b:
          \$213  = 5'h0c;
      5'h0c:
          \$213  = 5'h0d;
      5'h0d:
          \$213  = 5'h0e;
      5'h0e:
          \$213  = 5'h0f;
      5'h0f:
          if (\$198 ) begin
            \$213  = 5'h10;
          end
      5'h10:
          \$213  = 5'h11;
      5'h11:
          \$213  = 5'h12;
      5'h12:
          \$213  = 5'h13;
      5'h13:
          \$213  = 5'h14;
      5'h14:
          \$213  = 5'h15;
      5'h15:
          \$213  = 5'h16;
      5'h16:
          \$213  = 5'h17;
      5'h17:
          \$213  = 5'h18;
      5'h18:
          \$213  = 5'h00;
    endcase
    if (clear) begin
      \$213  = 5'h00;
    end
    if (rst) begin
      \$213  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$214  = step;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
        begin
          \$214  = \$89 [2:0];
          if (\$90 ) begin
            \$214  = 3'h0;
          end
        end
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
          /* empty */;
      5'h0a:
        begin
          \$214  = \$116 [2:0];
          if (\$117 ) begin
            \$214  = 3'h0;
          end
        end
      5'h0b:
          /* empty */;
      5'h0c:
          /* empty */;
      5'h0d:
          /* empty */;
      5'h0e:
          /* empty */;
      5'h0f:
        begin
          \$214  = \$197 [2:0];
          if (\$198 ) begin
            \$214  = 3'h0;
          end
        end
    endcase
    if (clear) begin
      \$214  = 3'h0;
    end
    if (rst) begin
      \$214  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$215  = \maximum$28 ;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          \$215  = normal;
    endcase
    if (clear) begin
      \$215  = 35'h000000000;
    end
    if (rst) begin
      \$215  = 35'h000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$216  = argument;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          \$216  = normal;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
          /* empty */;
      5'h0a:
          /* empty */;
      5'h0b:
          /* empty */;
      5'h0c:
          /* empty */;
      5'h0d:
          /* empty */;
      5'h0e:
          /* empty */;
      5'h0f:
          /* empty */;
      5'h10:
          \$216  = normal;
    endcase
    if (clear) begin
      \$216  = 35'h000000000;
    end
    if (rst) begin
      \$216  = 35'h000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$217  = use_root;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          \$217  = 1'h0;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
          /* empty */;
      5'h0a:
          /* empty */;
      5'h0b:
          /* empty */;
      5'h0c:
          /* empty */;
      5'h0d:
          /* empty */;
      5'h0e:
          /* empty */;
      5'h0f:
          /* empty */;
      5'h10:
          \$217  = 1'h1;
    endcase
    if (clear) begin
      \$217  = 1'h0;
    end
    if (rst) begin
      \$217  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$218  = x;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          \$218  = looked_up;
      5'h08:
          /* empty */;
      5'h09:
          /* empty */;
      5'h0a:
          /* empty */;
      5'h0b:
          \$218  = normal;
      5'h0c:
          /* empty */;
      5'h0d:
          /* empty */;
      5'h0e:
          /* empty */;
      5'h0f:
          /* empty */;
      5'h10:
        begin
          \$218 [23:0] = \maximum$28 [23:0];
          \$218 [34:24] = \$201 [10:0];
        end
      5'h11:
          /* empty */;
      5'h12:
          /* empty */;
      5'h13:
          /* empty */;
      5'h14:
          /* empty */;
      5'h15:
          \$218  = result;
    endcase
    if (clear) begin
      \$218  = 35'h000000000;
    end
    if (rst) begin
      \$218  = 35'h000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$219  = \y$24 ;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
        begin
          \$219 [23:0] = 24'hfe0000;
          \$219 [34:24] = 11'h7ef;
        end
      5'h08:
          /* empty */;
      5'h09:
          /* empty */;
      5'h0a:
          /* empty */;
      5'h0b:
        begin
          \$219 [23:0] = \port$4681$128 [55:32];
          \$219 [34:24] = { \port$4681$128 [63], \port$4681$128 [63], \port$4681$128 [63], \port$4681$128 [63:56] };
        end
      5'h0c:
          /* empty */;
      5'h0d:
          /* empty */;
      5'h0e:
          /* empty */;
      5'h0f:
          /* empty */;
      5'h10:
        begin
          \$219 [23:0] = \port$4681$128 [23:0];
          \$219 [34:24] = { \port$4681$128 [31], \port$4681$128 [31], \port$4681$128 [31], \port$4681$128 [31:24] };
        end
      5'h11:
          /* empty */;
      5'h12:
          /* empty */;
      5'h13:
          /* empty */;
      5'h14:
          /* empty */;
      5'h15:
          \$219  = looked_up;
    endcase
    if (clear) begin
      \$219  = 35'h000000000;
    end
    if (rst) begin
      \$219  = 35'h000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$220  = activation_scale;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
        begin
          \$220 [23:0] = result[23:0];
          \$220 [29:24] = \$94 [5:0];
        end
    endcase
    if (clear) begin
      \$220  = 30'h00000000;
    end
    if (rst) begin
      \$220  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$221  = activation_ready;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
          \$221  = 1'h1;
      5'h0a:
          \$221  = 1'h0;
    endcase
    if (clear) begin
      \$221  = 1'h0;
    end
    if (rst) begin
      \$221  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$222  = weighted;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
          /* empty */;
      5'h0a:
          /* empty */;
      5'h0b:
          /* empty */;
      5'h0c:
          /* empty */;
      5'h0d:
          \$222  = { 2'h0, \$174  };
    endcase
    if (clear) begin
      \$222  = 80'h00000000000000000000;
    end
    if (rst) begin
      \$222  = 80'h00000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$223  = output_scale;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
          /* empty */;
      5'h0a:
          /* empty */;
      5'h0b:
          /* empty */;
      5'h0c:
          /* empty */;
      5'h0d:
          /* empty */;
      5'h0e:
          /* empty */;
      5'h0f:
          /* empty */;
      5'h10:
          /* empty */;
      5'h11:
          /* empty */;
      5'h12:
          /* empty */;
      5'h13:
          /* empty */;
      5'h14:
          /* empty */;
      5'h15:
          /* empty */;
      5'h16:
          /* empty */;
      5'h17:
        begin
          \$223 [23:0] = result[23:0];
          \$223 [29:24] = \$205 [5:0];
        end
    endcase
    if (clear) begin
      \$223  = 30'h00000000;
    end
    if (rst) begin
      \$223  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$224  = clamped;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
          /* empty */;
      5'h0a:
          /* empty */;
      5'h0b:
          /* empty */;
      5'h0c:
          /* empty */;
      5'h0d:
          /* empty */;
      5'h0e:
          /* empty */;
      5'h0f:
          /* empty */;
      5'h10:
          /* empty */;
      5'h11:
          /* empty */;
      5'h12:
          /* empty */;
      5'h13:
          /* empty */;
      5'h14:
          /* empty */;
      5'h15:
          /* empty */;
      5'h16:
          /* empty */;
      5'h17:
          \$224  = \$208 ;
      5'h18:
          \$224  = 1'h0;
    endcase
    if (clear) begin
      \$224  = 1'h0;
    end
    if (rst) begin
      \$224  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$12 ) begin end
    \$225  = done;
    casez (fsm_state)
      5'h00:
          /* empty */;
      5'h01:
          /* empty */;
      5'h02:
          /* empty */;
      5'h03:
          /* empty */;
      5'h04:
          /* empty */;
      5'h05:
          /* empty */;
      5'h06:
          /* empty */;
      5'h07:
          /* empty */;
      5'h08:
          /* empty */;
      5'h09:
          /* empty */;
      5'h0a:
          /* empty */;
      5'h0b:
          /* empty */;
      5'h0c:
          /* empty */;
      5'h0d:
          /* empty */;
      5'h0e:
          /* empty */;
      5'h0f:
          /* empty */;
      5'h10:
          /* empty */;
      5'h11:
          /* empty */;
      5'h12:
          /* empty */;
      5'h13:
          /* empty */;
      5'h14:
          /* empty */;
      5'h15:
          /* empty */;
      5'h16:
          /* empty */;
      5'h17:
          \$225  = 1'h1;
      5'h18:
          \$225  = 1'h0;
    endcase
    if (clear) begin
      \$225  = 1'h0;
    end
    if (rst) begin
      \$225  = 1'h0;
    end
  end
  assign aligned = \$12 [47:0];
  assign power = \$26 [10:0];
  assign index = argument[22:15];
  assign fraction = argument[14:0];
  assign \index$11  = { \$26 [0], argument[22:15] };
  assign \fraction$12  = argument[14:0];
  assign maximum = { 1'h0, \port$4679$0  };
  assign epsilon = \port$4681$128 [63:32];
  assign floor = \port$4681$128 [95:64];
  assign gain = \port$4681$128 [31:0];
  assign \normal.mantissa  = normal[23:0];
  assign \normal.exponent  = normal[34:24];
  assign \result.mantissa  = result[23:0];
  assign \result.exponent  = result[34:24];
  assign \argument.mantissa  = argument[23:0];
  assign \argument.exponent  = argument[34:24];
  assign \looked_up.mantissa  = looked_up[23:0];
  assign \looked_up.exponent  = looked_up[34:24];
  assign \x.mantissa  = x[23:0];
  assign \x.exponent  = x[34:24];
  assign \y$24.mantissa  = \y$24 [23:0];
  assign \y$24.exponent  = \y$24 [34:24];
  assign \maximum$28.mantissa  = \maximum$28 [23:0];
  assign \maximum$28.exponent  = \maximum$28 [34:24];
  assign \activation_scale.mantissa  = activation_scale[23:0];
  assign \activation_scale.shift  = activation_scale[29:24];
  assign \epsilon.mantissa  = \port$4681$128 [55:32];
  assign \epsilon.exponent  = \port$4681$128 [63:56];
  assign \floor.mantissa  = \port$4681$128 [87:64];
  assign \floor.exponent  = \port$4681$128 [95:88];
  assign \gain.mantissa  = \port$4681$128 [23:0];
  assign \gain.exponent  = \port$4681$128 [31:24];
  assign \output_scale.mantissa  = output_scale[23:0];
  assign \output_scale.shift  = output_scale[29:24];
  assign looked_up[34:24] = \$38 [10:0];
  assign looked_up[23:0] = \$30 [23:0];
  assign result[34:24] = \$24 [10:0];
  assign result[23:0] = \$17 [23:0];
  assign normal[34:24] = \$10 [10:0];
  assign normal[23:0] = \$5 [23:0];
  assign \$3  = { 1'h0, \$2 [80:57] };
  assign \$11  = { product, 1'h0 };
  assign \$15  = { 1'h0, \$14 [48:25] };
  assign \$28  = { 1'h0, y_table[24:1] };
  assign \$32  = { \$26 [10], \$26 [10:1] };
  assign \$69  = { 63'h0000000000000000, wide, 64'h0000000000000000 };
  assign \$72  = { 31'h00000000, wide, 32'h00000000 };
  assign \$75  = { 15'h0000, wide, 16'h0000 };
  assign \$78  = { 7'h00, wide, 8'h00 };
  assign \$81  = { 3'h0, wide, 4'h0 };
  assign \$84  = { 1'h0, wide, 2'h0 };
  assign \$87  = { wide, 1'h0 };
  assign \$96  = { 63'h0000000000000000, wide, 64'h0000000000000000 };
  assign \$99  = { 31'h00000000, wide, 32'h00000000 };
  assign \$102  = { 15'h0000, wide, 16'h0000 };
  assign \$105  = { 7'h00, wide, 8'h00 };
  assign \$108  = { 3'h0, wide, 4'h0 };
  assign \$111  = { 1'h0, wide, 2'h0 };
  assign \$114  = { wide, 1'h0 };
  assign \$177  = { 63'h0000000000000000, wide, 64'h0000000000000000 };
  assign \$180  = { 31'h00000000, wide, 32'h00000000 };
  assign \$183  = { 15'h0000, wide, 16'h0000 };
  assign \$186  = { 7'h00, wide, 8'h00 };
  assign \$189  = { 3'h0, wide, 4'h0 };
  assign \$192  = { 1'h0, wide, 2'h0 };
  assign \$195  = { wide, 1'h0 };
endmodule

module \tritforge.core.rms.scalars.reciprocal (rst, clear, y, \port$4710$0 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$13  = 0;
  wire [33:0] \$1 ;
  wire [32:0] \$10 ;
  reg [14:0] \$11 ;
  reg [14:0] \$12 ;
  reg [14:0] \$13 ;
  reg [24:0] \$14 ;
  reg [24:0] \$15 ;
  reg [24:0] \$16 ;
  reg [16:0] \$17 ;
  reg [23:0] \$18 ;
  reg [17:0] \$19 ;
  wire [34:0] \$2 ;
  reg [32:0] \$20 ;
  wire [34:0] \$3 ;
  wire [35:0] \$4 ;
  wire [23:0] \$5 ;
  wire [24:0] \$6 ;
  wire [25:0] \$7 ;
  wire [25:0] \$8 ;
  wire [26:0] \$9 ;
  reg [23:0] bend = 24'h000000;
  input clear;
  wire clear;
  input clk;
  wire clk;
  wire [14:0] fraction;
  reg [14:0] fraction_1 = 15'h0000;
  reg [14:0] fraction_2 = 15'h0000;
  reg [14:0] fraction_3 = 15'h0000;
  wire [7:0] index;
  input [22:0] \port$4710$0 ;
  wire [22:0] \port$4710$0 ;
  wire [7:0] port__addr;
  wire [50:0] port__data;
  reg [32:0] rise = 33'h000000000;
  input rst;
  wire rst;
  reg [16:0] slope_1 = 17'h00000;
  reg [17:0] tilt = 18'h00000;
  reg [24:0] value_1 = 25'h0000000;
  reg [24:0] value_2 = 25'h0000000;
  reg [24:0] value_3 = 25'h0000000;
  output [24:0] y;
  wire [24:0] y;
  reg [50:0] memory [255:0];
  initial begin
    memory[0] = 51'h3fe0001000000;
    memory[1] = 51'h3f203faff00ff;
    memory[2] = 51'h3e607e8fe03f8;
    memory[3] = 51'h3da0bccfd08e5;
    memory[4] = 51'h3ce0fa2fc0fc1;
    memory[5] = 51'h3c21370fb1885;
    memory[6] = 51'h3b61730fa232d;
    memory[7] = 51'h3ae1ae6f92fb2;
    memory[8] = 51'h3a21e90f83e10;
    memory[9] = 51'h3962232f74e40;
    memory[10] = 51'h38e25c6f6603e;
    memory[11] = 51'h3822952f57404;
    memory[12] = 51'h37a2cd4f4898d;
    memory[13] = 51'h36e304cf3a0d5;
    memory[14] = 51'h36633baf2b9d6;
    memory[15] = 51'h35e371cf1d48c;
    memory[16] = 51'h3523a78f0f0f1;
    memory[17] = 51'h34a3dc8f00f01;
    memory[18] = 51'h3424110ef2eb7;
    memory[19] = 51'h3364450ee500f;
    memory[20] = 51'h32e4784ed7304;
    memory[21] = 51'h3264ab2ec9791;
    memory[22] = 51'h31e4dd4ebbdb3;
    memory[23] = 51'h31650f0eae564;
    memory[24] = 51'h30e5402ea0ea1;
    memory[25] = 51'h306570ce93965;
    memory[26] = 51'h2fe5a10e865ac;
    memory[27] = 51'h2f25d0ae79373;
    memory[28] = 51'h2ee5ffce6c2b4;
    memory[29] = 51'h2e662e4e5f36d;
    memory[30] = 51'h2de65c8e52598;
    memory[31] = 51'h2d668a2e45933;
    memory[32] = 51'h2ce6b76e38e39;
    memory[33] = 51'h2c66e40e2c4a7;
    memory[34] = 51'h2be7106e1fc78;
    memory[35] = 51'h2b673c2e135aa;
    memory[36] = 51'h2b27676e07038;
    memory[37] = 51'h2aa7926dfac1f;
    memory[38] = 51'h2a27bcedee95c;
    memory[39] = 51'h29a7e70de27eb;
    memory[40] = 51'h2968106dd67c9;
    memory[41] = 51'h28e839cdca8f1;
    memory[42] = 51'h2868628dbeb62;
    memory[43] = 51'h28288aedb2f17;
    memory[44] = 51'h27a8b2cda740e;
    memory[45] = 51'h2768da6d9ba42;
    memory[46] = 51'h26e901ad901b2;
    memory[47] = 51'h26a9284d84a5a;
    memory[48] = 51'h26294ecd79436;
    memory[49] = 51'h25e974cd6df44;
    memory[50] = 51'h25699a6d62b81;
    memory[51] = 51'h2529bfcd578e9;
    memory[52] = 51'h24a9e4cd4c77b;
    memory[53] = 51'h246a092d41733;
    memory[54] = 51'h23ea2d8d3680d;
    memory[55] = 51'h23aa516d2ba08;
    memory[56] = 51'h236a74cd20d21;
    memory[57] = 51'h22ea982d16154;
    memory[58] = 51'h22aabaed0b6a0;
    memory[59] = 51'h226add6d00d01;
    memory[60] = 51'h21eaffacf6475;
    memory[61] = 51'h21ab216cebcf9;
    memory[62] = 51'h216b430ce168a;
    memory[63] = 51'h212b644cd7127;
    memory[64] = 51'h20ab852cccccd;
    memory[65] = 51'h206ba5ecc2978;
    memory[66] = 51'h202bc60cb8728;
    memory[67] = 51'h1febe62cae5d8;
    memory[68] = 51'h1fac05cca4588;
    memory[69] = 51'h1f6c252c9a634;
    memory[70] = 51'h1eec448c907da;
    memory[71] = 51'h1eac632c86a79;
    memory[72] = 51'h1e6c81ec7ce0c;
    memory[73] = 51'h1e2ca00c73294;
    memory[74] = 51'h1decbe2c6980c;
    memory[75] = 51'h1dacdbcc5fe74;
    memory[76] = 51'h1d6cf96c565c8;
    memory[77] = 51'h1d2d168c4ce08;
    memory[78] = 51'h1ced336c43730;
    memory[79] = 51'h1cad502c3a13e;
    memory[80] = 51'h1c6d6c8c30c31;
    memory[81] = 51'h1c2d88cc27806;
    memory[82] = 51'h1beda4ac1e4bc;
    memory[83] = 51'h1badc06c15250;
    memory[84] = 51'h1b6ddbcc0c0c1;
    memory[85] = 51'h1b2df70c0300c;
    memory[86] = 51'h1aee120bfa030;
    memory[87] = 51'h1aae2cabf112b;
    memory[88] = 51'h1a6e474be82fa;
    memory[89] = 51'h1a2e616bdf59d;
    memory[90] = 51'h19ee7b8bd6910;
    memory[91] = 51'h19ae956bcdd53;
    memory[92] = 51'h196eaf0bc5264;
    memory[93] = 51'h196ec82bbc841;
    memory[94] = 51'h192ee16bb3ee7;
    memory[95] = 51'h18eefa6bab656;
    memory[96] = 51'h18af130ba2e8c;
    memory[97] = 51'h186f2bab9a786;
    memory[98] = 51'h182f43eb92144;
    memory[99] = 51'h182f5c0b89bc3;
    memory[100] = 51'h17ef73eb81703;
    memory[101] = 51'h17af8b8b79301;
    memory[102] = 51'h176fa32b70fbb;
    memory[103] = 51'h172fba8b68d31;
    memory[104] = 51'h172fd16b60b61;
    memory[105] = 51'h16efe88b58a48;
    memory[106] = 51'h16afff2b509e7;
    memory[107] = 51'h167015cb48a3a;
    memory[108] = 51'h16702c0b40b41;
    memory[109] = 51'h1630422b38cfa;
    memory[110] = 51'h15f0584b30f63;
    memory[111] = 51'h15f06e0b2927c;
    memory[112] = 51'h15b083ab21643;
    memory[113] = 51'h1570992b19ab6;
    memory[114] = 51'h1530ae6b11fd4;
    memory[115] = 51'h1530c38b0a59b;
    memory[116] = 51'h14f0d88b02c0b;
    memory[117] = 51'h14b0ed4afb322;
    memory[118] = 51'h14b101caf3ade;
    memory[119] = 51'h1471164aec33e;
    memory[120] = 51'h14312aaae4c41;
    memory[121] = 51'h14313eaadd5e6;
    memory[122] = 51'h13f152cad602b;
    memory[123] = 51'h13f1666aceb10;
    memory[124] = 51'h13b17a0ac7692;
    memory[125] = 51'h13718daac02b0;
    memory[126] = 51'h1371a0eab8f6a;
    memory[127] = 51'h1331b42ab1cbe;
    memory[128] = 51'h1331c70aaaaab;
    memory[129] = 51'h12f1da0aa392f;
    memory[130] = 51'h12b1ecea9c84a;
    memory[131] = 51'h12b1ff4a957fb;
    memory[132] = 51'h127211ea8e83f;
    memory[133] = 51'h1272242a87917;
    memory[134] = 51'h1232364a80a81;
    memory[135] = 51'h1232484a79c7b;
    memory[136] = 51'h11f25a4a72f05;
    memory[137] = 51'h11b26c0a6c21e;
    memory[138] = 51'h11b27daa655c4;
    memory[139] = 51'h11728f2a5e9f7;
    memory[140] = 51'h1172a06a57eb5;
    memory[141] = 51'h1132b1ca513fd;
    memory[142] = 51'h1132c2ca4a9cf;
    memory[143] = 51'h10f2d3ca44029;
    memory[144] = 51'h10f2e4aa3d70a;
    memory[145] = 51'h10b2f54a36e72;
    memory[146] = 51'h10b305ea3065e;
    memory[147] = 51'h1073166a29ecf;
    memory[148] = 51'h107326ca237c3;
    memory[149] = 51'h103336ea1d13a;
    memory[150] = 51'h1033470a16b31;
    memory[151] = 51'h0ff3572a105a9;
    memory[152] = 51'h0ff366ea0a0a1;
    memory[153] = 51'h0ff3768a03c17;
    memory[154] = 51'h0fb38649fd80a;
    memory[155] = 51'h0fb395c9f747a;
    memory[156] = 51'h0f73a549f1166;
    memory[157] = 51'h0f73b469eaecd;
    memory[158] = 51'h0f33c3c9e4cad;
    memory[159] = 51'h0f33d2c9deb07;
    memory[160] = 51'h0ef3e1c9d89d9;
    memory[161] = 51'h0ef3f089d2922;
    memory[162] = 51'h0ef3ff69cc8e1;
    memory[163] = 51'h0eb40e09c6917;
    memory[164] = 51'h0eb41c89c09c1;
    memory[165] = 51'h0e742b09baadf;
    memory[166] = 51'h0e743949b4c70;
    memory[167] = 51'h0e744789aee73;
    memory[168] = 51'h0e3455a9a90e8;
    memory[169] = 51'h0e3463c9a33cd;
    memory[170] = 51'h0df471a99d723;
    memory[171] = 51'h0df47f8997ae7;
    memory[172] = 51'h0df48d4991f1a;
    memory[173] = 51'h0db49ae98c3bb;
    memory[174] = 51'h0db4a869868c8;
    memory[175] = 51'h0d74b60980e41;
    memory[176] = 51'h0d74c3497b426;
    memory[177] = 51'h0d74d08975a75;
    memory[178] = 51'h0d34ddc97012e;
    memory[179] = 51'h0d34eac96a850;
    memory[180] = 51'h0d34f7c964fda;
    memory[181] = 51'h0cf504c95f7cc;
    memory[182] = 51'h0cf511a95a025;
    memory[183] = 51'h0cf51e29548e5;
    memory[184] = 51'h0cb52b094f209;
    memory[185] = 51'h0cb5378949b93;
    memory[186] = 51'h0cb543e944581;
    memory[187] = 51'h0c7550693efd2;
    memory[188] = 51'h0c755ca939a86;
    memory[189] = 51'h0c7568e93459c;
    memory[190] = 51'h0c3575092f114;
    memory[191] = 51'h0c35812929cec;
    memory[192] = 51'h0c358d0924925;
    memory[193] = 51'h0bf599091f5bd;
    memory[194] = 51'h0bf5a4c91a2b4;
    memory[195] = 51'h0bf5b08915009;
    memory[196] = 51'h0bb5bc490fdbc;
    memory[197] = 51'h0bb5c7c90abcc;
    memory[198] = 51'h0bb5d36905a38;
    memory[199] = 51'h0b75dec900901;
    memory[200] = 51'h0b75ea28fb824;
    memory[201] = 51'h0b75f568f67a2;
    memory[202] = 51'h0b760088f177a;
    memory[203] = 51'h0b360bc8ec7ab;
    memory[204] = 51'h0b3616e8e7835;
    memory[205] = 51'h0b3621c8e2918;
    memory[206] = 51'h0af62cc8dda52;
    memory[207] = 51'h0af637a8d8be3;
    memory[208] = 51'h0af64268d3dcb;
    memory[209] = 51'h0af64d08cf009;
    memory[210] = 51'h0ab657c8ca29c;
    memory[211] = 51'h0ab66268c5584;
    memory[212] = 51'h0ab66cc8c08c1;
    memory[213] = 51'h0ab67728bbc51;
    memory[214] = 51'h0a7681c8b7034;
    memory[215] = 51'h0a768be8b246b;
    memory[216] = 51'h0a769628ad8f3;
    memory[217] = 51'h0a36a068a8dcd;
    memory[218] = 51'h0a36aa88a42f8;
    memory[219] = 51'h0a36b4a89f874;
    memory[220] = 51'h0a36be689ae41;
    memory[221] = 51'h09f6c8889645c;
    memory[222] = 51'h09f6d26891ac7;
    memory[223] = 51'h09f6dc288d181;
    memory[224] = 51'h09f6e5c888889;
    memory[225] = 51'h09b6efa883fde;
    memory[226] = 51'h09b6f9287f781;
    memory[227] = 51'h09b702a87af70;
    memory[228] = 51'h09b70c48767ab;
    memory[229] = 51'h09b7158872033;
    memory[230] = 51'h09771f286d905;
    memory[231] = 51'h0977284869223;
    memory[232] = 51'h097731a864b8a;
    memory[233] = 51'h09773ac86053c;
    memory[234] = 51'h093744285bf37;
    memory[235] = 51'h09374d085797c;
    memory[236] = 51'h0937562853408;
    memory[237] = 51'h09375f284eedd;
    memory[238] = 51'h093768084a9fa;
    memory[239] = 51'h08f770e84655e;
    memory[240] = 51'h08f779c842108;
    memory[241] = 51'h08f782883dcf9;
    memory[242] = 51'h08f78b4839930;
    memory[243] = 51'h08b79408355ad;
    memory[244] = 51'h08b79c883126f;
    memory[245] = 51'h08b7a5282cf75;
    memory[246] = 51'h08b7ad8828cc0;
    memory[247] = 51'h08b7b62824a4e;
    memory[248] = 51'h0877be8820821;
    memory[249] = 51'h0877c6e81c636;
    memory[250] = 51'h0877cf281848e;
    memory[251] = 51'h0877d76814328;
    memory[252] = 51'h0877dfa810204;
    memory[253] = 51'h0837e7e80c122;
    memory[254] = 51'h0837efe808081;
    memory[255] = 51'h0837f80804020;
  end
  reg [50:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[\port$4710$0 [22:15]];
  end
  assign port__data = _0_;
  assign \$1  = $signed(rise) + $signed(16'h4000);
  assign \$2  = $signed(\$1 ) - $signed({ 1'h0, rise[32] });
  assign \$4  = $signed({ 1'h0, value_3 }) + $signed(\$3 );
  assign \$5  = $signed(port__data[50:42]) * $signed({ 1'h0, fraction_1 });
  assign \$6  = $signed(bend) + $signed(16'h4000);
  assign \$7  = $signed(\$6 ) - $signed({ 1'h0, bend[23] });
  assign \$9  = $signed(slope_1) + $signed(\$8 );
  assign \$10  = $signed(tilt) * $signed({ 1'h0, fraction_3 });
  always @(posedge clk)
    fraction_1 <= \$11 ;
  always @(posedge clk)
    fraction_2 <= \$12 ;
  always @(posedge clk)
    fraction_3 <= \$13 ;
  always @(posedge clk)
    value_1 <= \$14 ;
  always @(posedge clk)
    value_2 <= \$15 ;
  always @(posedge clk)
    value_3 <= \$16 ;
  always @(posedge clk)
    slope_1 <= \$17 ;
  always @(posedge clk)
    bend <= \$18 ;
  always @(posedge clk)
    tilt <= \$19 ;
  always @(posedge clk)
    rise <= \$20 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$11  = \port$4710$0 [14:0];
    if (clear) begin
      \$11  = 15'h0000;
    end
    if (rst) begin
      \$11  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$12  = fraction_1;
    if (clear) begin
      \$12  = 15'h0000;
    end
    if (rst) begin
      \$12  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$13  = fraction_2;
    if (clear) begin
      \$13  = 15'h0000;
    end
    if (rst) begin
      \$13  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$14  = port__data[24:0];
    if (clear) begin
      \$14  = 25'h0000000;
    end
    if (rst) begin
      \$14  = 25'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$15  = value_1;
    if (clear) begin
      \$15  = 25'h0000000;
    end
    if (rst) begin
      \$15  = 25'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$16  = value_2;
    if (clear) begin
      \$16  = 25'h0000000;
    end
    if (rst) begin
      \$16  = 25'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$17  = port__data[41:25];
    if (clear) begin
      \$17  = 17'h00000;
    end
    if (rst) begin
      \$17  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$18  = \$5 ;
    if (clear) begin
      \$18  = 24'h000000;
    end
    if (rst) begin
      \$18  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$19  = \$9 [17:0];
    if (clear) begin
      \$19  = 18'h00000;
    end
    if (rst) begin
      \$19  = 18'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$13 ) begin end
    \$20  = \$10 ;
    if (clear) begin
      \$20  = 33'h000000000;
    end
    if (rst) begin
      \$20  = 33'h000000000;
    end
  end
  assign port__addr = \port$4710$0 [22:15];
  assign index = \port$4710$0 [22:15];
  assign fraction = \port$4710$0 [14:0];
  assign y = \$4 [24:0];
  assign \$3  = { \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34], \$2 [34:15] };
  assign \$8  = { \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25], \$7 [25:15] };
endmodule

module \tritforge.core.rms.scalars.reciprocal_root (rst, clear, \port$2043$0 , y, \port$4710$0 , clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$14  = 0;
  wire [32:0] \$1 ;
  wire [31:0] \$10 ;
  reg [14:0] \$11 ;
  reg [14:0] \$12 ;
  reg [14:0] \$13 ;
  reg [24:0] \$14 ;
  reg [24:0] \$15 ;
  reg [24:0] \$16 ;
  reg [15:0] \$17 ;
  reg [22:0] \$18 ;
  reg [16:0] \$19 ;
  wire [33:0] \$2 ;
  reg [31:0] \$20 ;
  wire [33:0] \$3 ;
  wire [34:0] \$4 ;
  wire [22:0] \$5 ;
  wire [23:0] \$6 ;
  wire [24:0] \$7 ;
  wire [24:0] \$8 ;
  wire [25:0] \$9 ;
  reg [22:0] bend = 23'h000000;
  input clear;
  wire clear;
  input clk;
  wire clk;
  wire [14:0] fraction;
  reg [14:0] fraction_1 = 15'h0000;
  reg [14:0] fraction_2 = 15'h0000;
  reg [14:0] fraction_3 = 15'h0000;
  wire [8:0] index;
  input \port$2043$0 ;
  wire \port$2043$0 ;
  input [22:0] \port$4710$0 ;
  wire [22:0] \port$4710$0 ;
  wire [8:0] port__addr;
  wire [48:0] port__data;
  reg [31:0] rise = 32'd0;
  input rst;
  wire rst;
  reg [15:0] slope_1 = 16'h0000;
  reg [16:0] tilt = 17'h00000;
  reg [24:0] value_1 = 25'h0000000;
  reg [24:0] value_2 = 25'h0000000;
  reg [24:0] value_3 = 25'h0000000;
  output [24:0] y;
  wire [24:0] y;
  reg [48:0] memory [511:0];
  initial begin
    memory[0] = 49'h0c10001000000;
    memory[1] = 49'h0bf017eff8060;
    memory[2] = 49'h0bd02f8ff017e;
    memory[3] = 49'h0bb046efe8358;
    memory[4] = 49'h0b905e4fe05ec;
    memory[5] = 49'h0b70752fd893a;
    memory[6] = 49'h0b508befd0d3e;
    memory[7] = 49'h0b30a28fc91f7;
    memory[8] = 49'h0b10b8efc1764;
    memory[9] = 49'h0b10ceefb9d83;
    memory[10] = 49'h0af0e4cfb2452;
    memory[11] = 49'h0ad0fa8faabcf;
    memory[12] = 49'h0ab1102fa33f9;
    memory[13] = 49'h0a91256f9bccf;
    memory[14] = 49'h0a913a6f9464e;
    memory[15] = 49'h0a714f4f8d075;
    memory[16] = 49'h0a51642f85b42;
    memory[17] = 49'h0a3178af7e6b5;
    memory[18] = 49'h0a318cef772cb;
    memory[19] = 49'h0a11a12f6ff83;
    memory[20] = 49'h09f1b50f68cdc;
    memory[21] = 49'h09d1c90f61ad3;
    memory[22] = 49'h09d1dc6f5a969;
    memory[23] = 49'h09b1f00f5389a;
    memory[24] = 49'h0992034f4c867;
    memory[25] = 49'h0992164f458cd;
    memory[26] = 49'h0972294f3e9cb;
    memory[27] = 49'h09523c0f37b60;
    memory[28] = 49'h09524e8f30d8a;
    memory[29] = 49'h0932610f2a048;
    memory[30] = 49'h0912736f23399;
    memory[31] = 49'h0912856f1c77c;
    memory[32] = 49'h08f2976f15bef;
    memory[33] = 49'h08f2a92f0f0f1;
    memory[34] = 49'h08d2bacf08681;
    memory[35] = 49'h08b2cc6f01c9d;
    memory[36] = 49'h08b2ddaefb345;
    memory[37] = 49'h0892eeeef4a77;
    memory[38] = 49'h0892ffceee232;
    memory[39] = 49'h087310eee7a74;
    memory[40] = 49'h085321aee133e;
    memory[41] = 49'h0853322edac8d;
    memory[42] = 49'h083342ced4660;
    memory[43] = 49'h0833530ece0b7;
    memory[44] = 49'h0813634ec7b90;
    memory[45] = 49'h0813736ec16ea;
    memory[46] = 49'h07f3834ebb2c5;
    memory[47] = 49'h07f3930eb4f1e;
    memory[48] = 49'h07d3a2ceaebf5;
    memory[49] = 49'h07d3b26ea8949;
    memory[50] = 49'h07b3c1cea271a;
    memory[51] = 49'h07b3d10e9c565;
    memory[52] = 49'h0793e04e9642a;
    memory[53] = 49'h0793ef2e90368;
    memory[54] = 49'h0773fe4e8a31d;
    memory[55] = 49'h07740d0e8434a;
    memory[56] = 49'h07541bce7e3ed;
    memory[57] = 49'h07542a4e78505;
    memory[58] = 49'h073438ee72691;
    memory[59] = 49'h0734470e6c891;
    memory[60] = 49'h0714556e66b02;
    memory[61] = 49'h0714638e60de5;
    memory[62] = 49'h0714716e5b139;
    memory[63] = 49'h06f47f6e554fc;
    memory[64] = 49'h06f48d2e4f92e;
    memory[65] = 49'h06d49aee49dce;
    memory[66] = 49'h06d4a86e442db;
    memory[67] = 49'h06b4b60e3e854;
    memory[68] = 49'h06b4c34e38e39;
    memory[69] = 49'h06b4d08e33488;
    memory[70] = 49'h0694ddce2db41;
    memory[71] = 49'h0694eace28263;
    memory[72] = 49'h0674f7ce229ed;
    memory[73] = 49'h067504ae1d1de;
    memory[74] = 49'h0675114e17a36;
    memory[75] = 49'h06551e2e122f3;
    memory[76] = 49'h06552a8e0cc16;
    memory[77] = 49'h0655372e0759c;
    memory[78] = 49'h0635438e01f87;
    memory[79] = 49'h06354fcdfc9d4;
    memory[80] = 49'h06155c0df7483;
    memory[81] = 49'h0615682df1f93;
    memory[82] = 49'h0615742decb04;
    memory[83] = 49'h05f5802de76d5;
    memory[84] = 49'h05f58bede2305;
    memory[85] = 49'h05f597addcf93;
    memory[86] = 49'h05d5a36dd7c7f;
    memory[87] = 49'h05d5af0dd29c8;
    memory[88] = 49'h05d5ba6dcd76e;
    memory[89] = 49'h05b5c60dc856f;
    memory[90] = 49'h05b5d12dc33cc;
    memory[91] = 49'h05b5dc8dbe282;
    memory[92] = 49'h0595e7cdb9193;
    memory[93] = 49'h0595f2cdb40fd;
    memory[94] = 49'h0595fdcdaf0bf;
    memory[95] = 49'h057608cdaa0d9;
    memory[96] = 49'h057613ada514a;
    memory[97] = 49'h05761e6da0212;
    memory[98] = 49'h0576290d9b330;
    memory[99] = 49'h055633cd964a3;
    memory[100] = 49'h05563e4d9166b;
    memory[101] = 49'h055648cd8c887;
    memory[102] = 49'h0536534d87af7;
    memory[103] = 49'h05365d8d82dba;
    memory[104] = 49'h053667cd7e0cf;
    memory[105] = 49'h053671ed79436;
    memory[106] = 49'h05167c4d747ee;
    memory[107] = 49'h0516862d6fbf8;
    memory[108] = 49'h0516902d6b051;
    memory[109] = 49'h04f69a2d664fa;
    memory[110] = 49'h04f6a40d619f2;
    memory[111] = 49'h04f6adad5cf39;
    memory[112] = 49'h04f6b78d584cd;
    memory[113] = 49'h04d6c12d53ab0;
    memory[114] = 49'h04d6caad4f0df;
    memory[115] = 49'h04d6d44d4a75a;
    memory[116] = 49'h04d6ddad45e22;
    memory[117] = 49'h04b6e72d41535;
    memory[118] = 49'h04b6f06d3cc93;
    memory[119] = 49'h04b6f9cd3843b;
    memory[120] = 49'h04b702cd33c2e;
    memory[121] = 49'h04970c2d2f469;
    memory[122] = 49'h0497152d2acee;
    memory[123] = 49'h04971e2d265bb;
    memory[124] = 49'h0497272d21ed0;
    memory[125] = 49'h0477302d1d82d;
    memory[126] = 49'h047738ed191d1;
    memory[127] = 49'h047741cd14bbb;
    memory[128] = 49'h04774a6d105ec;
    memory[129] = 49'h0457532d0c062;
    memory[130] = 49'h04575bcd07b1d;
    memory[131] = 49'h0457646d0361d;
    memory[132] = 49'h04576cccff162;
    memory[133] = 49'h0457754cfacea;
    memory[134] = 49'h04377dccf68b6;
    memory[135] = 49'h0437860cf24c5;
    memory[136] = 49'h04378e6cee116;
    memory[137] = 49'h0437968ce9daa;
    memory[138] = 49'h04379ecce5a7f;
    memory[139] = 49'h0417a6ece1796;
    memory[140] = 49'h0417af0cdd4ed;
    memory[141] = 49'h0417b72cd9285;
    memory[142] = 49'h0417bf0cd505e;
    memory[143] = 49'h0417c6ecd0e76;
    memory[144] = 49'h03f7ceecccccd;
    memory[145] = 49'h03f7d6ccc8b63;
    memory[146] = 49'h03f7de8cc4a38;
    memory[147] = 49'h03f7e62cc094b;
    memory[148] = 49'h03f7edecbc89b;
    memory[149] = 49'h03d7f5acb8829;
    memory[150] = 49'h03d7fd4cb47f4;
    memory[151] = 49'h03d804acb07fc;
    memory[152] = 49'h03d80c4cac83f;
    memory[153] = 49'h03d813aca88bf;
    memory[154] = 49'h03b81b4ca497a;
    memory[155] = 49'h03b8228ca0a71;
    memory[156] = 49'h03b829cc9cba2;
    memory[157] = 49'h03b8312c98d0d;
    memory[158] = 49'h03b8384c94eb3;
    memory[159] = 49'h03b83f8c91092;
    memory[160] = 49'h039846cc8d2ab;
    memory[161] = 49'h03984dcc894fd;
    memory[162] = 49'h039854ec85787;
    memory[163] = 49'h03985bec81a4a;
    memory[164] = 49'h039862ec7dd45;
    memory[165] = 49'h039869cc7a078;
    memory[166] = 49'h037870cc763e2;
    memory[167] = 49'h0378778c72783;
    memory[168] = 49'h03787e6c6eb5a;
    memory[169] = 49'h0378852c6af68;
    memory[170] = 49'h03788bec673ac;
    memory[171] = 49'h037892ac63826;
    memory[172] = 49'h0358994c5fcd6;
    memory[173] = 49'h03589fec5c1ba;
    memory[174] = 49'h0358a68c586d3;
    memory[175] = 49'h0358ad0c54c21;
    memory[176] = 49'h0358b38c511a3;
    memory[177] = 49'h0358b9ec4d759;
    memory[178] = 49'h0358c06c49d42;
    memory[179] = 49'h0338c6ec4635f;
    memory[180] = 49'h0338cd2c429af;
    memory[181] = 49'h0338d38c3f031;
    memory[182] = 49'h0338d9cc3b6e6;
    memory[183] = 49'h0338e00c37dcd;
    memory[184] = 49'h0338e64c344e6;
    memory[185] = 49'h0338ec6c30c31;
    memory[186] = 49'h0318f28c2d3ad;
    memory[187] = 49'h0318f8cc29b59;
    memory[188] = 49'h0318fecc26337;
    memory[189] = 49'h031904cc22b45;
    memory[190] = 49'h03190acc1f383;
    memory[191] = 49'h031910cc1bbf1;
    memory[192] = 49'h031916ac1848f;
    memory[193] = 49'h02f91ccc14d5c;
    memory[194] = 49'h02f9228c11659;
    memory[195] = 49'h02f9286c0df84;
    memory[196] = 49'h02f92e2c0a8de;
    memory[197] = 49'h02f933ec07266;
    memory[198] = 49'h02f939ac03c1c;
    memory[199] = 49'h02f93f6c00600;
    memory[200] = 49'h02f9450bfd012;
    memory[201] = 49'h02d94acbf9a51;
    memory[202] = 49'h02d9506bf64bd;
    memory[203] = 49'h02d9560bf2f56;
    memory[204] = 49'h02d95b8befa1c;
    memory[205] = 49'h02d9610bec50e;
    memory[206] = 49'h02d9668be902c;
    memory[207] = 49'h02d96bebe5b76;
    memory[208] = 49'h02d9716be26eb;
    memory[209] = 49'h02d976cbdf28c;
    memory[210] = 49'h02b97c4bdbe58;
    memory[211] = 49'h02b981abd8a4f;
    memory[212] = 49'h02b9870bd5671;
    memory[213] = 49'h02b98c2bd22be;
    memory[214] = 49'h02b9918bcef34;
    memory[215] = 49'h02b996abcbbd5;
    memory[216] = 49'h02b99bebc889f;
    memory[217] = 49'h02b9a12bc5593;
    memory[218] = 49'h02b9a62bc22b1;
    memory[219] = 49'h0299ab8bbeff7;
    memory[220] = 49'h0299b08bbbd67;
    memory[221] = 49'h0299b5abb8aff;
    memory[222] = 49'h0299baabb58c0;
    memory[223] = 49'h0299bfabb26a9;
    memory[224] = 49'h0299c4abaf4ba;
    memory[225] = 49'h0299c9abac2f3;
    memory[226] = 49'h0299ce8ba9154;
    memory[227] = 49'h0299d38ba5fdc;
    memory[228] = 49'h0279d86ba2e8c;
    memory[229] = 49'h0279dd6b9fd62;
    memory[230] = 49'h0279e22b9cc60;
    memory[231] = 49'h0279e6eb99b84;
    memory[232] = 49'h0279ebcb96ace;
    memory[233] = 49'h0279f08b93a3f;
    memory[234] = 49'h0279f54b909d6;
    memory[235] = 49'h0279f9eb8d993;
    memory[236] = 49'h0279feab8a975;
    memory[237] = 49'h027a034b8797d;
    memory[238] = 49'h027a080b849aa;
    memory[239] = 49'h025a0cab819fd;
    memory[240] = 49'h025a114b7ea74;
    memory[241] = 49'h025a15cb7bb10;
    memory[242] = 49'h025a1a6b78bd0;
    memory[243] = 49'h025a1f0b75cb5;
    memory[244] = 49'h025a236b72dbf;
    memory[245] = 49'h025a27eb6feec;
    memory[246] = 49'h025a2c4b6d03d;
    memory[247] = 49'h025a30eb6a1b1;
    memory[248] = 49'h025a352b6734a;
    memory[249] = 49'h025a39ab64505;
    memory[250] = 49'h023a3e0b616e4;
    memory[251] = 49'h023a426b5e8e5;
    memory[252] = 49'h023a46cb5bb09;
    memory[253] = 49'h023a4b2b58d50;
    memory[254] = 49'h023a4f4b55fba;
    memory[255] = 49'h023a53ab53245;
    memory[256] = 49'h0894afab504f3;
    memory[257] = 49'h0874c0ab4aab4;
    memory[258] = 49'h0854d16b450fc;
    memory[259] = 49'h0854e1cb3f7c9;
    memory[260] = 49'h0834f26b39f19;
    memory[261] = 49'h0815028b346ed;
    memory[262] = 49'h081512ab2ef41;
    memory[263] = 49'h07f522ab29816;
    memory[264] = 49'h07f5324b2416a;
    memory[265] = 49'h07d5420b1eb3b;
    memory[266] = 49'h07b5518b19589;
    memory[267] = 49'h07b560eb14052;
    memory[268] = 49'h0795700b0eb96;
    memory[269] = 49'h07957f2b09752;
    memory[270] = 49'h07758e0b04387;
    memory[271] = 49'h07759ccaff032;
    memory[272] = 49'h0755ab8af9d53;
    memory[273] = 49'h0755b9eaf4ae9;
    memory[274] = 49'h0735c86aef8f2;
    memory[275] = 49'h0735d6aaea76e;
    memory[276] = 49'h0715e4cae565c;
    memory[277] = 49'h06f5f2cae05ba;
    memory[278] = 49'h06f600aadb587;
    memory[279] = 49'h06f60e4ad65c3;
    memory[280] = 49'h06d61c0ad166c;
    memory[281] = 49'h06d6298acc782;
    memory[282] = 49'h06b636eac7904;
    memory[283] = 49'h06b6442ac2af0;
    memory[284] = 49'h0696514abdd46;
    memory[285] = 49'h06965e4ab9004;
    memory[286] = 49'h06766b4ab432a;
    memory[287] = 49'h0676782aaf6b7;
    memory[288] = 49'h065684caaaaab;
    memory[289] = 49'h0656916aa5f03;
    memory[290] = 49'h06369deaa13c0;
    memory[291] = 49'h0636aa2a9c8e0;
    memory[292] = 49'h0636b66a97e62;
    memory[293] = 49'h0616c2ca93446;
    memory[294] = 49'h0616ceaa8ea8c;
    memory[295] = 49'h05f6daaa8a131;
    memory[296] = 49'h05f6e68a85835;
    memory[297] = 49'h05f6f24a80f98;
    memory[298] = 49'h05d6fdea7c759;
    memory[299] = 49'h05d7098a77f76;
    memory[300] = 49'h05b714ea737f0;
    memory[301] = 49'h05b7206a6f0c4;
    memory[302] = 49'h05b72b8a6a9f4;
    memory[303] = 49'h059736ca6637d;
    memory[304] = 49'h059741ea61d5f;
    memory[305] = 49'h05974cca5d79a;
    memory[306] = 49'h057757ca5922c;
    memory[307] = 49'h057762aa54d15;
    memory[308] = 49'h05776d4a50855;
    memory[309] = 49'h055777ea4c3ea;
    memory[310] = 49'h0557828a47fd3;
    memory[311] = 49'h05578cea43c11;
    memory[312] = 49'h0537978a3f8a2;
    memory[313] = 49'h0537a1aa3b587;
    memory[314] = 49'h0537abea372bd;
    memory[315] = 49'h0517b60a33045;
    memory[316] = 49'h0517c02a2ee1d;
    memory[317] = 49'h0517ca0a2ac46;
    memory[318] = 49'h04f7d40a26abe;
    memory[319] = 49'h04f7ddea22985;
    memory[320] = 49'h04f7e78a1e89b;
    memory[321] = 49'h04d7f16a1a7fe;
    memory[322] = 49'h04d7faea167af;
    memory[323] = 49'h04d8046a127ac;
    memory[324] = 49'h04d80dca0e7f5;
    memory[325] = 49'h04b8174a0a889;
    memory[326] = 49'h04b8208a06968;
    memory[327] = 49'h04b829ca02a91;
    memory[328] = 49'h04983309fec04;
    memory[329] = 49'h04983c09fadc0;
    memory[330] = 49'h04984509f6fc4;
    memory[331] = 49'h04984e09f3210;
    memory[332] = 49'h04785709ef4a4;
    memory[333] = 49'h04785fc9eb77f;
    memory[334] = 49'h04786869e7aa0;
    memory[335] = 49'h04787149e3e06;
    memory[336] = 49'h045879c9e01b3;
    memory[337] = 49'h04588289dc5a3;
    memory[338] = 49'h04588ae9d89d9;
    memory[339] = 49'h04589349d4e52;
    memory[340] = 49'h04389bc9d130e;
    memory[341] = 49'h0438a409cd80d;
    memory[342] = 49'h0438ac49c9d4e;
    memory[343] = 49'h0438b489c62d1;
    memory[344] = 49'h0418bca9c2896;
    memory[345] = 49'h0418c4c9bee9b;
    memory[346] = 49'h0418ccc9bb4e1;
    memory[347] = 49'h0418d4a9b7b67;
    memory[348] = 49'h03f8dca9b422c;
    memory[349] = 49'h03f8e489b0930;
    memory[350] = 49'h03f8ec29ad073;
    memory[351] = 49'h03f8f409a97f3;
    memory[352] = 49'h03f8fba9a5fb2;
    memory[353] = 49'h03d90349a27ae;
    memory[354] = 49'h03d90ae99efe6;
    memory[355] = 49'h03d912699b85b;
    memory[356] = 49'h03d919c99810c;
    memory[357] = 49'h03b92169949f8;
    memory[358] = 49'h03b928a991320;
    memory[359] = 49'h03b930098dc82;
    memory[360] = 49'h03b937298a61f;
    memory[361] = 49'h03b93e6986ff5;
    memory[362] = 49'h039945a983a05;
    memory[363] = 49'h03994cc98044e;
    memory[364] = 49'h039953c97ced0;
    memory[365] = 49'h03995ac97998a;
    memory[366] = 49'h039961a97647c;
    memory[367] = 49'h037968c972fa5;
    memory[368] = 49'h03796fa96fb06;
    memory[369] = 49'h037976696c69e;
    memory[370] = 49'h03797d296926c;
    memory[371] = 49'h037983c965e70;
    memory[372] = 49'h03798a8962aa9;
    memory[373] = 49'h035991495f718;
    memory[374] = 49'h035997e95c3bc;
    memory[375] = 49'h03599e6959095;
    memory[376] = 49'h0359a4e955da2;
    memory[377] = 49'h0359ab4952ae3;
    memory[378] = 49'h0359b1c94f857;
    memory[379] = 49'h0339b8294c5ff;
    memory[380] = 49'h0339bea9493d9;
    memory[381] = 49'h0339c4c9461e7;
    memory[382] = 49'h0339cb0943026;
    memory[383] = 49'h0339d1493fe97;
    memory[384] = 49'h0339d7693cd3a;
    memory[385] = 49'h0319dda939c0e;
    memory[386] = 49'h0319e3c936b13;
    memory[387] = 49'h0319e9c933a49;
    memory[388] = 49'h0319efc9309af;
    memory[389] = 49'h0319f5c92d945;
    memory[390] = 49'h0319fba92a90b;
    memory[391] = 49'h02fa01c927900;
    memory[392] = 49'h02fa078924925;
    memory[393] = 49'h02fa0d4921978;
    memory[394] = 49'h02fa13291e9f9;
    memory[395] = 49'h02fa18e91baa9;
    memory[396] = 49'h02fa1e8918b87;
    memory[397] = 49'h02fa242915c92;
    memory[398] = 49'h02da2a0912dca;
    memory[399] = 49'h02da2fa90ff30;
    memory[400] = 49'h02da35090d0c3;
    memory[401] = 49'h02da3ac90a281;
    memory[402] = 49'h02da40290746d;
    memory[403] = 49'h02da458904684;
    memory[404] = 49'h02da4b29018c6;
    memory[405] = 49'h02ba5088feb35;
    memory[406] = 49'h02ba55e8fbdce;
    memory[407] = 49'h02ba5b48f9092;
    memory[408] = 49'h02ba6088f6381;
    memory[409] = 49'h02ba65c8f369a;
    memory[410] = 49'h02ba6b08f09dd;
    memory[411] = 49'h02ba7028edd4a;
    memory[412] = 49'h02ba7568eb0e0;
    memory[413] = 49'h029a7aa8e84a0;
    memory[414] = 49'h029a7fc8e5889;
    memory[415] = 49'h029a84c8e2c9b;
    memory[416] = 49'h029a89e8e00d5;
    memory[417] = 49'h029a8ec8dd538;
    memory[418] = 49'h029a93e8da9c2;
    memory[419] = 49'h029a98c8d7e75;
    memory[420] = 49'h029a9dc8d534f;
    memory[421] = 49'h029aa288d2851;
    memory[422] = 49'h027aa7a8cfd79;
    memory[423] = 49'h027aac68cd2c9;
    memory[424] = 49'h027ab148ca83f;
    memory[425] = 49'h027ab608c7ddc;
    memory[426] = 49'h027abac8c539f;
    memory[427] = 49'h027abf88c2988;
    memory[428] = 49'h027ac428bff97;
    memory[429] = 49'h027ac8e8bd5cb;
    memory[430] = 49'h027acd88bac25;
    memory[431] = 49'h025ad248b82a4;
    memory[432] = 49'h025ad6c8b5948;
    memory[433] = 49'h025adb68b3010;
    memory[434] = 49'h025adfe8b06fd;
    memory[435] = 49'h025ae488ade0e;
    memory[436] = 49'h025ae8e8ab544;
    memory[437] = 49'h025aed68a8c9d;
    memory[438] = 49'h025af1c8a641a;
    memory[439] = 49'h025af628a3bba;
    memory[440] = 49'h023afac8a137d;
    memory[441] = 49'h023aff089eb64;
    memory[442] = 49'h023b03889c36d;
    memory[443] = 49'h023b07a899b9a;
    memory[444] = 49'h023b0c08973e8;
    memory[445] = 49'h023b104894c59;
    memory[446] = 49'h023b1488924ec;
    memory[447] = 49'h023b18a88fda1;
    memory[448] = 49'h023b1ce88d677;
    memory[449] = 49'h023b21288af6f;
    memory[450] = 49'h023b252888889;
    memory[451] = 49'h021b2968861c3;
    memory[452] = 49'h021b2da883b1e;
    memory[453] = 49'h021b31888149b;
    memory[454] = 49'h021b35c87ee37;
    memory[455] = 49'h021b39a87c7f5;
    memory[456] = 49'h021b3dc87a1d2;
    memory[457] = 49'h021b41a877bd0;
    memory[458] = 49'h021b45a8755ed;
    memory[459] = 49'h021b49a87302a;
    memory[460] = 49'h021b4d8870a87;
    memory[461] = 49'h021b51686e503;
    memory[462] = 49'h01fb55686bf9e;
    memory[463] = 49'h01fb596869a58;
    memory[464] = 49'h01fb5d0867532;
    memory[465] = 49'h01fb610865029;
    memory[466] = 49'h01fb64a862b40;
    memory[467] = 49'h01fb688860674;
    memory[468] = 49'h01fb6c485e1c7;
    memory[469] = 49'h01fb70085bd38;
    memory[470] = 49'h01fb73c8598c7;
    memory[471] = 49'h01fb776857474;
    memory[472] = 49'h01fb7b085503e;
    memory[473] = 49'h01fb7ec852c25;
    memory[474] = 49'h01fb82685082a;
    memory[475] = 49'h01db86284e44c;
    memory[476] = 49'h01db89c84c08b;
    memory[477] = 49'h01db8d4849ce7;
    memory[478] = 49'h01db90e84795f;
    memory[479] = 49'h01db9468455f4;
    memory[480] = 49'h01db97e8432a5;
    memory[481] = 49'h01db9b8840f72;
    memory[482] = 49'h01db9ee83ec5c;
    memory[483] = 49'h01dba2683c961;
    memory[484] = 49'h01dba5e83a682;
    memory[485] = 49'h01dba948383bf;
    memory[486] = 49'h01dbacc836117;
    memory[487] = 49'h01dbb02833e8b;
    memory[488] = 49'h01bbb38831c1a;
    memory[489] = 49'h01bbb7082f9c3;
    memory[490] = 49'h01bbba682d788;
    memory[491] = 49'h01bbbda82b568;
    memory[492] = 49'h01bbc0e829362;
    memory[493] = 49'h01bbc46827176;
    memory[494] = 49'h01bbc78824fa6;
    memory[495] = 49'h01bbcac822def;
    memory[496] = 49'h01bbce2820c52;
    memory[497] = 49'h01bbd1481ead0;
    memory[498] = 49'h01bbd4881c967;
    memory[499] = 49'h01bbd7a81a818;
    memory[500] = 49'h01bbdae8186e2;
    memory[501] = 49'h01bbde28165c6;
    memory[502] = 49'h01bbe128144c4;
    memory[503] = 49'h01bbe468123da;
    memory[504] = 49'h019be7a81030a;
    memory[505] = 49'h019beaa80e253;
    memory[506] = 49'h019bedc80c1b4;
    memory[507] = 49'h019bf0e80a12e;
    memory[508] = 49'h019bf408080c1;
    memory[509] = 49'h019bf6e80606d;
    memory[510] = 49'h019bfa0804030;
    memory[511] = 49'h019bfd080200c;
  end
  reg [48:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[{ \port$2043$0 , \port$4710$0 [22:15] }];
  end
  assign port__data = _0_;
  assign \$1  = $signed(rise) + $signed(16'h4000);
  assign \$2  = $signed(\$1 ) - $signed({ 1'h0, rise[31] });
  assign \$4  = $signed({ 1'h0, value_3 }) + $signed(\$3 );
  assign \$5  = $signed(port__data[48:41]) * $signed({ 1'h0, fraction_1 });
  assign \$6  = $signed(bend) + $signed(16'h4000);
  assign \$7  = $signed(\$6 ) - $signed({ 1'h0, bend[22] });
  assign \$9  = $signed(slope_1) + $signed(\$8 );
  assign \$10  = $signed(tilt) * $signed({ 1'h0, fraction_3 });
  always @(posedge clk)
    fraction_1 <= \$11 ;
  always @(posedge clk)
    fraction_2 <= \$12 ;
  always @(posedge clk)
    fraction_3 <= \$13 ;
  always @(posedge clk)
    value_1 <= \$14 ;
  always @(posedge clk)
    value_2 <= \$15 ;
  always @(posedge clk)
    value_3 <= \$16 ;
  always @(posedge clk)
    slope_1 <= \$17 ;
  always @(posedge clk)
    bend <= \$18 ;
  always @(posedge clk)
    tilt <= \$19 ;
  always @(posedge clk)
    rise <= \$20 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$11  = \port$4710$0 [14:0];
    if (clear) begin
      \$11  = 15'h0000;
    end
    if (rst) begin
      \$11  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$12  = fraction_1;
    if (clear) begin
      \$12  = 15'h0000;
    end
    if (rst) begin
      \$12  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$13  = fraction_2;
    if (clear) begin
      \$13  = 15'h0000;
    end
    if (rst) begin
      \$13  = 15'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$14  = port__data[24:0];
    if (clear) begin
      \$14  = 25'h0000000;
    end
    if (rst) begin
      \$14  = 25'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$15  = value_1;
    if (clear) begin
      \$15  = 25'h0000000;
    end
    if (rst) begin
      \$15  = 25'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$16  = value_2;
    if (clear) begin
      \$16  = 25'h0000000;
    end
    if (rst) begin
      \$16  = 25'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$17  = port__data[40:25];
    if (clear) begin
      \$17  = 16'h0000;
    end
    if (rst) begin
      \$17  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$18  = \$5 ;
    if (clear) begin
      \$18  = 23'h000000;
    end
    if (rst) begin
      \$18  = 23'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$19  = \$9 [16:0];
    if (clear) begin
      \$19  = 17'h00000;
    end
    if (rst) begin
      \$19  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$14 ) begin end
    \$20  = \$10 ;
    if (clear) begin
      \$20  = 32'd0;
    end
    if (rst) begin
      \$20  = 32'd0;
    end
  end
  assign port__addr = { \port$2043$0 , \port$4710$0 [22:15] };
  assign index = { \port$2043$0 , \port$4710$0 [22:15] };
  assign fraction = \port$4710$0 [14:0];
  assign y = \$4 [24:0];
  assign \$3  = { \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33], \$2 [33:15] };
  assign \$8  = { \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24], \$7 [24:15] };
endmodule

module \tritforge.core.row_wise (rst, clear, scale, command__valid, command__payload, command__ready, write__mask, saturations, done, \port$4889$0 , results, \port$4900$8 , write__address, read__0__data, read__1__data, read__2__data, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$15  = 0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire [1:0] \$11 ;
  wire [4:0] \$12 ;
  wire [4:0] \$13 ;
  wire [17:0] \$14 ;
  wire [17:0] \$15 ;
  wire [6:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [10:0] \$2 ;
  wire \$20 ;
  wire [7:0] \$21 ;
  wire [7:0] \$22 ;
  reg [16:0] \$23 ;
  reg [5:0] \$24 ;
  reg \$25 ;
  reg [255:0] \$26 ;
  reg [11:0] \$27 ;
  reg [11:0] \$28 ;
  reg [11:0] \$29 ;
  wire [10:0] \$3 ;
  reg [11:0] \$30 ;
  reg [11:0] \$31 ;
  reg [11:0] \$32 ;
  reg [11:0] \$33 ;
  reg [11:0] \$34 ;
  reg [11:0] \$35 ;
  reg [11:0] \$36 ;
  reg [11:0] \$37 ;
  reg [11:0] \$38 ;
  reg [11:0] \$39 ;
  wire [10:0] \$4 ;
  reg [11:0] \$40 ;
  reg [11:0] \$41 ;
  reg [11:0] \$42 ;
  reg [11:0] \$43 ;
  reg [29:0] \$44 ;
  wire \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [2:0] \$8 ;
  wire [1:0] \$9 ;
  wire [31:0] a;
  wire [31:0] \a$34 ;
  wire [31:0] \a$44 ;
  wire [31:0] \a$54 ;
  wire [1:0] addend;
  wire [1:0] \addend$41 ;
  wire [1:0] \addend$51 ;
  wire [1:0] \addend$61 ;
  wire [31:0] b;
  wire [31:0] \b$35 ;
  wire [31:0] \b$45 ;
  wire [31:0] \b$55 ;
  reg busy = 1'h0;
  wire [31:0] c;
  wire [31:0] \c$36 ;
  wire [31:0] \c$46 ;
  wire [31:0] \c$56 ;
  wire [1:0] clamped;
  wire [1:0] \clamped$71 ;
  wire [1:0] \clamped$72 ;
  wire [1:0] \clamped$73 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input [255:0] command__payload;
  wire [255:0] command__payload;
  wire [5:0] \command__payload.a ;
  wire [1:0] \command__payload.addend ;
  wire [31:0] \command__payload.address ;
  wire [5:0] \command__payload.b ;
  wire \command__payload.buffer ;
  wire [5:0] \command__payload.c ;
  wire [15:0] \command__payload.columns ;
  wire [5:0] \command__payload.dst ;
  wire [31:0] \command__payload.epsilon ;
  wire [7:0] \command__payload.epsilon.exponent ;
  wire [23:0] \command__payload.epsilon.mantissa ;
  wire [5:0] \command__payload.exponent ;
  wire [31:0] \command__payload.floor ;
  wire [7:0] \command__payload.floor.exponent ;
  wire [23:0] \command__payload.floor.mantissa ;
  wire [1:0] \command__payload.function ;
  wire [31:0] \command__payload.gain ;
  wire [7:0] \command__payload.gain.exponent ;
  wire [23:0] \command__payload.gain.mantissa ;
  wire \command__payload.indexed ;
  wire \command__payload.left ;
  wire [15:0] \command__payload.length ;
  wire [3:0] \command__payload.opcode ;
  wire [1:0] \command__payload.right ;
  wire [3:0] \command__payload.scalar ;
  wire \command__payload.scaled ;
  wire [31:0] \command__payload.stride ;
  wire \command__payload.sums ;
  wire \command__payload.with_b ;
  output command__ready;
  wire command__ready;
  input command__valid;
  wire command__valid;
  output done;
  wire done;
  wire [1:0] \function ;
  wire [1:0] \function$38 ;
  wire [1:0] \function$48 ;
  wire [1:0] \function$58 ;
  reg [255:0] i = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [5:0] \i.a ;
  wire [1:0] \i.addend ;
  wire [31:0] \i.address ;
  wire [5:0] \i.b ;
  wire \i.buffer ;
  wire [5:0] \i.c ;
  wire [15:0] \i.columns ;
  wire [5:0] \i.dst ;
  wire [31:0] \i.epsilon ;
  wire [7:0] \i.epsilon.exponent ;
  wire [23:0] \i.epsilon.mantissa ;
  wire [5:0] \i.exponent ;
  wire [31:0] \i.floor ;
  wire [7:0] \i.floor.exponent ;
  wire [23:0] \i.floor.mantissa ;
  wire [1:0] \i.function ;
  wire [31:0] \i.gain ;
  wire [7:0] \i.gain.exponent ;
  wire [23:0] \i.gain.mantissa ;
  wire \i.indexed ;
  wire \i.left ;
  wire [15:0] \i.length ;
  wire [3:0] \i.opcode ;
  wire [1:0] \i.right ;
  wire [3:0] \i.scalar ;
  wire \i.scaled ;
  wire [31:0] \i.stride ;
  wire \i.sums ;
  wire \i.with_b ;
  wire left;
  wire \left$39 ;
  wire \left$49 ;
  wire \left$59 ;
  output [6:0] \port$4889$0 ;
  wire [6:0] \port$4889$0 ;
  output [27:0] \port$4900$8 ;
  wire [27:0] \port$4900$8 ;
  wire [5:0] read__0__address;
  input [127:0] read__0__data;
  wire [127:0] read__0__data;
  wire read__0__enable;
  wire [5:0] read__0__register;
  wire [5:0] read__1__address;
  input [127:0] read__1__data;
  wire [127:0] read__1__data;
  wire read__1__enable;
  wire [5:0] read__1__register;
  wire [5:0] read__2__address;
  input [127:0] read__2__data;
  wire [127:0] read__2__data;
  wire read__2__enable;
  wire [5:0] read__2__register;
  wire [31:0] result;
  wire [31:0] \result$43 ;
  wire [31:0] \result$53 ;
  wire [31:0] \result$63 ;
  output [127:0] results;
  wire [127:0] results;
  wire [31:0] \results[0] ;
  wire [31:0] \results[1] ;
  wire [31:0] \results[2] ;
  wire [31:0] \results[3] ;
  wire [1:0] right;
  wire [1:0] \right$40 ;
  wire [1:0] \right$50 ;
  wire [1:0] \right$60 ;
  reg [5:0] rows_address = 6'h00;
  wire rows_last;
  reg [16:0] rows_left = 17'h00000;
  wire [11:0] rows_tag;
  wire [5:0] \rows_tag.address ;
  wire \rows_tag.last ;
  wire [3:0] \rows_tag.mask ;
  wire \rows_tag.valid ;
  input rst;
  wire rst;
  output [3:0] saturations;
  wire [3:0] saturations;
  wire [3:0] scalar;
  input [29:0] scale;
  wire [29:0] scale;
  reg [29:0] \scale$30  = 30'h00000000;
  wire [23:0] \scale$30.mantissa ;
  wire [5:0] \scale$30.shift ;
  (* init = 30'h00000000 *)
  wire [29:0] \scale$31 ;
  wire [23:0] \scale$31.mantissa ;
  wire [5:0] \scale$31.shift ;
  (* init = 30'h00000000 *)
  wire [29:0] \scale$42 ;
  wire [23:0] \scale$42.mantissa ;
  wire [5:0] \scale$42.shift ;
  (* init = 30'h00000000 *)
  wire [29:0] \scale$52 ;
  wire [23:0] \scale$52.mantissa ;
  wire [5:0] \scale$52.shift ;
  (* init = 30'h00000000 *)
  wire [29:0] \scale$62 ;
  wire [23:0] \scale$62.mantissa ;
  wire [5:0] \scale$62.shift ;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  wire scaled;
  wire \scaled$37 ;
  wire \scaled$47 ;
  wire \scaled$57 ;
  wire [7:0] shift;
  reg [11:0] tag_1 = 12'h000;
  wire [5:0] \tag_1.address ;
  wire \tag_1.last ;
  wire [3:0] \tag_1.mask ;
  wire \tag_1.valid ;
  reg [11:0] tag_10 = 12'h000;
  wire [5:0] \tag_10.address ;
  wire \tag_10.last ;
  wire [3:0] \tag_10.mask ;
  wire \tag_10.valid ;
  reg [11:0] tag_11 = 12'h000;
  wire [5:0] \tag_11.address ;
  wire \tag_11.last ;
  wire [3:0] \tag_11.mask ;
  wire \tag_11.valid ;
  reg [11:0] tag_12 = 12'h000;
  wire [5:0] \tag_12.address ;
  wire \tag_12.last ;
  wire [3:0] \tag_12.mask ;
  wire \tag_12.valid ;
  reg [11:0] tag_13 = 12'h000;
  wire [5:0] \tag_13.address ;
  wire \tag_13.last ;
  wire [3:0] \tag_13.mask ;
  wire \tag_13.valid ;
  reg [11:0] tag_14 = 12'h000;
  wire [5:0] \tag_14.address ;
  wire \tag_14.last ;
  wire [3:0] \tag_14.mask ;
  wire \tag_14.valid ;
  reg [11:0] tag_15 = 12'h000;
  wire [5:0] \tag_15.address ;
  wire \tag_15.last ;
  wire [3:0] \tag_15.mask ;
  wire \tag_15.valid ;
  reg [11:0] tag_16 = 12'h000;
  wire [5:0] \tag_16.address ;
  wire \tag_16.last ;
  wire [3:0] \tag_16.mask ;
  wire \tag_16.valid ;
  reg [11:0] tag_17 = 12'h000;
  wire [5:0] \tag_17.address ;
  wire \tag_17.last ;
  wire [3:0] \tag_17.mask ;
  wire \tag_17.valid ;
  reg [11:0] tag_2 = 12'h000;
  wire [5:0] \tag_2.address ;
  wire \tag_2.last ;
  wire [3:0] \tag_2.mask ;
  wire \tag_2.valid ;
  reg [11:0] tag_3 = 12'h000;
  wire [5:0] \tag_3.address ;
  wire \tag_3.last ;
  wire [3:0] \tag_3.mask ;
  wire \tag_3.valid ;
  reg [11:0] tag_4 = 12'h000;
  wire [5:0] \tag_4.address ;
  wire \tag_4.last ;
  wire [3:0] \tag_4.mask ;
  wire \tag_4.valid ;
  reg [11:0] tag_5 = 12'h000;
  wire [5:0] \tag_5.address ;
  wire \tag_5.last ;
  wire [3:0] \tag_5.mask ;
  wire \tag_5.valid ;
  reg [11:0] tag_6 = 12'h000;
  wire [5:0] \tag_6.address ;
  wire \tag_6.last ;
  wire [3:0] \tag_6.mask ;
  wire \tag_6.valid ;
  reg [11:0] tag_7 = 12'h000;
  wire [5:0] \tag_7.address ;
  wire \tag_7.last ;
  wire [3:0] \tag_7.mask ;
  wire \tag_7.valid ;
  reg [11:0] tag_8 = 12'h000;
  wire [5:0] \tag_8.address ;
  wire \tag_8.last ;
  wire [3:0] \tag_8.mask ;
  wire \tag_8.valid ;
  reg [11:0] tag_9 = 12'h000;
  wire [5:0] \tag_9.address ;
  wire \tag_9.last ;
  wire [3:0] \tag_9.mask ;
  wire \tag_9.valid ;
  output [5:0] write__address;
  wire [5:0] write__address;
  wire [127:0] write__data;
  output [3:0] write__mask;
  wire [3:0] write__mask;
  wire [5:0] write__register;
  always @(posedge clk)
    tag_10 <= \$36 ;
  always @(posedge clk)
    tag_11 <= \$37 ;
  always @(posedge clk)
    tag_12 <= \$38 ;
  always @(posedge clk)
    tag_13 <= \$39 ;
  always @(posedge clk)
    tag_14 <= \$40 ;
  always @(posedge clk)
    tag_15 <= \$41 ;
  always @(posedge clk)
    tag_16 <= \$42 ;
  always @(posedge clk)
    tag_17 <= \$43 ;
  always @(posedge clk)
    \scale$30  <= \$44 ;
  assign rows_last = rows_left <= 3'h4;
  assign \$1  = | rows_left;
  assign \$2  = 4'hf << rows_left[2:0];
  assign \$3  = ~ \$2 ;
  assign \$4  = rows_last ? \$3  : 11'h00f;
  assign \$5  = rows_last & rows_tag[0];
  assign command__ready = ~ busy;
  assign shift = $signed({ 1'h0, scale[29:24] }) + $signed(i[61:56]);
  assign write__mask = tag_17[0] ? tag_17[10:7] : 4'h0;
  assign \$6  = tag_17[7] ? clamped : 2'h0;
  assign \$7  = tag_17[8] ? \clamped$71  : 2'h0;
  assign \$8  = \$6  + \$7 ;
  assign \$9  = tag_17[9] ? \clamped$72  : 2'h0;
  assign \$10  = \$8  + \$9 ;
  assign \$11  = tag_17[10] ? \clamped$73  : 2'h0;
  assign \$12  = \$10  + \$11 ;
  assign \$13  = tag_17[0] ? \$12  : 5'h00;
  assign done = tag_17[0] & tag_17[11];
  assign \$14  = rows_left - 3'h4;
  assign \$15  = rows_last ? 18'h00000 : \$14 ;
  assign \$16  = rows_address + 1'h1;
  assign \$17  = ~ busy;
  assign \$18  = command__valid & \$17 ;
  assign \$19  = $signed(shift) < $signed(1'h0);
  assign \$20  = $signed(shift) > $signed(7'h3f);
  assign \$21  = \$20  ? 8'h3f : shift;
  assign \$22  = \$19  ? 8'h00 : \$21 ;
  always @(posedge clk)
    rows_left <= \$23 ;
  always @(posedge clk)
    rows_address <= \$24 ;
  always @(posedge clk)
    busy <= \$25 ;
  always @(posedge clk)
    i <= \$26 ;
  always @(posedge clk)
    tag_1 <= \$27 ;
  always @(posedge clk)
    tag_2 <= \$28 ;
  always @(posedge clk)
    tag_3 <= \$29 ;
  always @(posedge clk)
    tag_4 <= \$30 ;
  always @(posedge clk)
    tag_5 <= \$31 ;
  always @(posedge clk)
    tag_6 <= \$32 ;
  always @(posedge clk)
    tag_7 <= \$33 ;
  always @(posedge clk)
    tag_8 <= \$34 ;
  always @(posedge clk)
    tag_9 <= \$35 ;
  \tritforge.core.row_wise.lane_0  lane_0 (
    .a(read__0__data[31:0]),
    .b(read__1__data[31:0]),
    .c(read__2__data[31:0]),
    .clamped(clamped),
    .clear(clear),
    .clk(clk),
    .\port$4900$40 (i[47:40]),
    .result(result),
    .rst(rst),
    .scale(\scale$30 )
  );
  \tritforge.core.row_wise.lane_1  lane_1 (
    .a(read__0__data[63:32]),
    .b(read__1__data[63:32]),
    .c(read__2__data[63:32]),
    .clamped(\clamped$71 ),
    .clear(clear),
    .clk(clk),
    .\port$4900$40 (i[47:40]),
    .result(\result$43 ),
    .rst(rst),
    .scale(\scale$30 )
  );
  \tritforge.core.row_wise.lane_2  lane_2 (
    .a(read__0__data[95:64]),
    .b(read__1__data[95:64]),
    .c(read__2__data[95:64]),
    .clamped(\clamped$72 ),
    .clear(clear),
    .clk(clk),
    .\port$4900$40 (i[47:40]),
    .result(\result$53 ),
    .rst(rst),
    .scale(\scale$30 )
  );
  \tritforge.core.row_wise.lane_3  lane_3 (
    .a(read__0__data[127:96]),
    .b(read__1__data[127:96]),
    .c(read__2__data[127:96]),
    .clamped(\clamped$73 ),
    .clear(clear),
    .clk(clk),
    .\port$4900$40 (i[47:40]),
    .result(\result$63 ),
    .rst(rst),
    .scale(\scale$30 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$36  = tag_9;
    if (clear) begin
      \$36  = 12'h000;
    end
    if (rst) begin
      \$36  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$37  = tag_10;
    if (clear) begin
      \$37  = 12'h000;
    end
    if (rst) begin
      \$37  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$38  = tag_11;
    if (clear) begin
      \$38  = 12'h000;
    end
    if (rst) begin
      \$38  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$39  = tag_12;
    if (clear) begin
      \$39  = 12'h000;
    end
    if (rst) begin
      \$39  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$40  = tag_13;
    if (clear) begin
      \$40  = 12'h000;
    end
    if (rst) begin
      \$40  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$41  = tag_14;
    if (clear) begin
      \$41  = 12'h000;
    end
    if (rst) begin
      \$41  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$42  = tag_15;
    if (clear) begin
      \$42  = 12'h000;
    end
    if (rst) begin
      \$42  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$43  = tag_16;
    if (clear) begin
      \$43  = 12'h000;
    end
    if (rst) begin
      \$43  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$44 [23:0] = scale[23:0];
    \$44 [29:24] = \$22 [5:0];
    if (clear) begin
      \$44  = 30'h00000000;
    end
    if (rst) begin
      \$44  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$23  = rows_left;
    if (rows_tag[0]) begin
      \$23  = \$15 [16:0];
    end
    if (\$18 ) begin
      \$23  = { 1'h0, command__payload[79:64] };
    end
    if (clear) begin
      \$23  = 17'h00000;
    end
    if (rst) begin
      \$23  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$24  = rows_address;
    if (rows_tag[0]) begin
      \$24  = \$16 [5:0];
    end
    if (\$18 ) begin
      \$24  = 6'h00;
    end
    if (clear) begin
      \$24  = 6'h00;
    end
    if (rst) begin
      \$24  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$25  = busy;
    if (\$18 ) begin
      \$25  = 1'h1;
    end
    if (done) begin
      \$25  = 1'h0;
    end
    if (clear) begin
      \$25  = 1'h0;
    end
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$26  = i;
    if (\$18 ) begin
      \$26  = command__payload;
    end
    if (clear) begin
      \$26  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
    end
    if (rst) begin
      \$26  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$27  = rows_tag;
    if (clear) begin
      \$27  = 12'h000;
    end
    if (rst) begin
      \$27  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$28  = tag_1;
    if (clear) begin
      \$28  = 12'h000;
    end
    if (rst) begin
      \$28  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$29  = tag_2;
    if (clear) begin
      \$29  = 12'h000;
    end
    if (rst) begin
      \$29  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$30  = tag_3;
    if (clear) begin
      \$30  = 12'h000;
    end
    if (rst) begin
      \$30  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$31  = tag_4;
    if (clear) begin
      \$31  = 12'h000;
    end
    if (rst) begin
      \$31  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$32  = tag_5;
    if (clear) begin
      \$32  = 12'h000;
    end
    if (rst) begin
      \$32  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$33  = tag_6;
    if (clear) begin
      \$33  = 12'h000;
    end
    if (rst) begin
      \$33  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$34  = tag_7;
    if (clear) begin
      \$34  = 12'h000;
    end
    if (rst) begin
      \$34  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$15 ) begin end
    \$35  = tag_8;
    if (clear) begin
      \$35  = 12'h000;
    end
    if (rst) begin
      \$35  = 12'h000;
    end
  end
  assign scalar = i[35:32];
  assign read__0__enable = rows_tag[0];
  assign read__0__register = i[19:14];
  assign read__0__address = rows_tag[6:1];
  assign read__1__enable = rows_tag[0];
  assign read__1__register = i[25:20];
  assign read__1__address = rows_tag[6:1];
  assign read__2__enable = rows_tag[0];
  assign read__2__register = i[31:26];
  assign read__2__address = rows_tag[6:1];
  assign a = read__0__data[31:0];
  assign b = read__1__data[31:0];
  assign c = read__2__data[31:0];
  assign scaled = i[40];
  assign \function  = i[42:41];
  assign left = i[43];
  assign right = i[45:44];
  assign addend = i[47:46];
  assign \scale$31  = \scale$30 ;
  assign \a$34  = read__0__data[63:32];
  assign \b$35  = read__1__data[63:32];
  assign \c$36  = read__2__data[63:32];
  assign \scaled$37  = i[40];
  assign \function$38  = i[42:41];
  assign \left$39  = i[43];
  assign \right$40  = i[45:44];
  assign \addend$41  = i[47:46];
  assign \scale$42  = \scale$30 ;
  assign \a$44  = read__0__data[95:64];
  assign \b$45  = read__1__data[95:64];
  assign \c$46  = read__2__data[95:64];
  assign \scaled$47  = i[40];
  assign \function$48  = i[42:41];
  assign \left$49  = i[43];
  assign \right$50  = i[45:44];
  assign \addend$51  = i[47:46];
  assign \scale$52  = \scale$30 ;
  assign \a$54  = read__0__data[127:96];
  assign \b$55  = read__1__data[127:96];
  assign \c$56  = read__2__data[127:96];
  assign \scaled$57  = i[40];
  assign \function$58  = i[42:41];
  assign \left$59  = i[43];
  assign \right$60  = i[45:44];
  assign \addend$61  = i[47:46];
  assign \scale$62  = \scale$30 ;
  assign write__register = i[13:8];
  assign write__data = results;
  assign saturations = \$13 [3:0];
  assign \port$4889$0  = rows_tag[6:0];
  assign \port$4900$8  = i[35:8];
  assign write__address = tag_17[6:1];
  assign \rows_tag.valid  = rows_tag[0];
  assign \rows_tag.address  = rows_tag[6:1];
  assign \rows_tag.mask  = rows_tag[10:7];
  assign \rows_tag.last  = rows_tag[11];
  assign \i.opcode  = i[3:0];
  assign \i.dst  = i[13:8];
  assign \i.a  = i[19:14];
  assign \i.b  = i[25:20];
  assign \i.c  = i[31:26];
  assign \i.scalar  = i[35:32];
  assign \i.buffer  = i[36];
  assign \i.scaled  = i[40];
  assign \i.function  = i[42:41];
  assign \i.left  = i[43];
  assign \i.right  = i[45:44];
  assign \i.addend  = i[47:46];
  assign \i.sums  = i[48];
  assign \i.with_b  = i[49];
  assign \i.indexed  = i[50];
  assign \i.exponent  = i[61:56];
  assign \i.length  = i[79:64];
  assign \i.columns  = i[95:80];
  assign \i.address  = i[127:96];
  assign \i.stride  = i[159:128];
  assign \i.gain  = i[159:128];
  assign \i.gain.mantissa  = i[151:128];
  assign \i.gain.exponent  = i[159:152];
  assign \i.epsilon  = i[191:160];
  assign \i.epsilon.mantissa  = i[183:160];
  assign \i.epsilon.exponent  = i[191:184];
  assign \i.floor  = i[223:192];
  assign \i.floor.mantissa  = i[215:192];
  assign \i.floor.exponent  = i[223:216];
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \scale$30.mantissa  = \scale$30 [23:0];
  assign \scale$30.shift  = \scale$30 [29:24];
  assign \scale$31.mantissa  = \scale$30 [23:0];
  assign \scale$31.shift  = \scale$30 [29:24];
  assign \results[0]  = results[31:0];
  assign \results[1]  = results[63:32];
  assign \results[2]  = results[95:64];
  assign \results[3]  = results[127:96];
  assign \scale$42.mantissa  = \scale$30 [23:0];
  assign \scale$42.shift  = \scale$30 [29:24];
  assign \scale$52.mantissa  = \scale$30 [23:0];
  assign \scale$52.shift  = \scale$30 [29:24];
  assign \scale$62.mantissa  = \scale$30 [23:0];
  assign \scale$62.shift  = \scale$30 [29:24];
  assign \tag_17.valid  = tag_17[0];
  assign \tag_17.address  = tag_17[6:1];
  assign \tag_17.mask  = tag_17[10:7];
  assign \tag_17.last  = tag_17[11];
  assign \command__payload.opcode  = command__payload[3:0];
  assign \command__payload.dst  = command__payload[13:8];
  assign \command__payload.a  = command__payload[19:14];
  assign \command__payload.b  = command__payload[25:20];
  assign \command__payload.c  = command__payload[31:26];
  assign \command__payload.scalar  = command__payload[35:32];
  assign \command__payload.buffer  = command__payload[36];
  assign \command__payload.scaled  = command__payload[40];
  assign \command__payload.function  = command__payload[42:41];
  assign \command__payload.left  = command__payload[43];
  assign \command__payload.right  = command__payload[45:44];
  assign \command__payload.addend  = command__payload[47:46];
  assign \command__payload.sums  = command__payload[48];
  assign \command__payload.with_b  = command__payload[49];
  assign \command__payload.indexed  = command__payload[50];
  assign \command__payload.exponent  = command__payload[61:56];
  assign \command__payload.length  = command__payload[79:64];
  assign \command__payload.columns  = command__payload[95:80];
  assign \command__payload.address  = command__payload[127:96];
  assign \command__payload.stride  = command__payload[159:128];
  assign \command__payload.gain  = command__payload[159:128];
  assign \command__payload.gain.mantissa  = command__payload[151:128];
  assign \command__payload.gain.exponent  = command__payload[159:152];
  assign \command__payload.epsilon  = command__payload[191:160];
  assign \command__payload.epsilon.mantissa  = command__payload[183:160];
  assign \command__payload.epsilon.exponent  = command__payload[191:184];
  assign \command__payload.floor  = command__payload[223:192];
  assign \command__payload.floor.mantissa  = command__payload[215:192];
  assign \command__payload.floor.exponent  = command__payload[223:216];
  assign \tag_1.valid  = tag_1[0];
  assign \tag_1.address  = tag_1[6:1];
  assign \tag_1.mask  = tag_1[10:7];
  assign \tag_1.last  = tag_1[11];
  assign \tag_2.valid  = tag_2[0];
  assign \tag_2.address  = tag_2[6:1];
  assign \tag_2.mask  = tag_2[10:7];
  assign \tag_2.last  = tag_2[11];
  assign \tag_3.valid  = tag_3[0];
  assign \tag_3.address  = tag_3[6:1];
  assign \tag_3.mask  = tag_3[10:7];
  assign \tag_3.last  = tag_3[11];
  assign \tag_4.valid  = tag_4[0];
  assign \tag_4.address  = tag_4[6:1];
  assign \tag_4.mask  = tag_4[10:7];
  assign \tag_4.last  = tag_4[11];
  assign \tag_5.valid  = tag_5[0];
  assign \tag_5.address  = tag_5[6:1];
  assign \tag_5.mask  = tag_5[10:7];
  assign \tag_5.last  = tag_5[11];
  assign \tag_6.valid  = tag_6[0];
  assign \tag_6.address  = tag_6[6:1];
  assign \tag_6.mask  = tag_6[10:7];
  assign \tag_6.last  = tag_6[11];
  assign \tag_7.valid  = tag_7[0];
  assign \tag_7.address  = tag_7[6:1];
  assign \tag_7.mask  = tag_7[10:7];
  assign \tag_7.last  = tag_7[11];
  assign \tag_8.valid  = tag_8[0];
  assign \tag_8.address  = tag_8[6:1];
  assign \tag_8.mask  = tag_8[10:7];
  assign \tag_8.last  = tag_8[11];
  assign \tag_9.valid  = tag_9[0];
  assign \tag_9.address  = tag_9[6:1];
  assign \tag_9.mask  = tag_9[10:7];
  assign \tag_9.last  = tag_9[11];
  assign \tag_10.valid  = tag_10[0];
  assign \tag_10.address  = tag_10[6:1];
  assign \tag_10.mask  = tag_10[10:7];
  assign \tag_10.last  = tag_10[11];
  assign \tag_11.valid  = tag_11[0];
  assign \tag_11.address  = tag_11[6:1];
  assign \tag_11.mask  = tag_11[10:7];
  assign \tag_11.last  = tag_11[11];
  assign \tag_12.valid  = tag_12[0];
  assign \tag_12.address  = tag_12[6:1];
  assign \tag_12.mask  = tag_12[10:7];
  assign \tag_12.last  = tag_12[11];
  assign \tag_13.valid  = tag_13[0];
  assign \tag_13.address  = tag_13[6:1];
  assign \tag_13.mask  = tag_13[10:7];
  assign \tag_13.last  = tag_13[11];
  assign \tag_14.valid  = tag_14[0];
  assign \tag_14.address  = tag_14[6:1];
  assign \tag_14.mask  = tag_14[10:7];
  assign \tag_14.last  = tag_14[11];
  assign \tag_15.valid  = tag_15[0];
  assign \tag_15.address  = tag_15[6:1];
  assign \tag_15.mask  = tag_15[10:7];
  assign \tag_15.last  = tag_15[11];
  assign \tag_16.valid  = tag_16[0];
  assign \tag_16.address  = tag_16[6:1];
  assign \tag_16.mask  = tag_16[10:7];
  assign \tag_16.last  = tag_16[11];
  assign results[127:96] = \result$63 ;
  assign results[95:64] = \result$53 ;
  assign results[63:32] = \result$43 ;
  assign results[31:0] = result;
  assign rows_tag[11] = \$5 ;
  assign rows_tag[10:7] = \$4 [3:0];
  assign rows_tag[6:1] = rows_address;
  assign rows_tag[0] = \$1 ;
endmodule

module \tritforge.core.row_wise.lane_0 (rst, clear, \port$4900$40 , scale, result, clamped, a, b, c, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$16  = 0;
  wire [55:0] \$1 ;
  wire \$10 ;
  reg \$100 ;
  reg \$101 ;
  reg \$102 ;
  reg \$103 ;
  reg [31:0] \$104 ;
  reg [1:0] \$105 ;
  wire [31:0] \$11 ;
  wire [31:0] \$12 ;
  wire [31:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [63:0] \$2 ;
  wire [25:0] \$20 ;
  wire [25:0] \$21 ;
  wire [56:0] \$22 ;
  wire \$23 ;
  wire [31:0] \$24 ;
  wire [63:0] \$25 ;
  wire [64:0] \$26 ;
  wire [65:0] \$27 ;
  wire [65:0] \$28 ;
  wire [66:0] \$29 ;
  wire [64:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [31:0] \$33 ;
  wire [31:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [1:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [32:0] \$40 ;
  wire [32:0] \$41 ;
  wire [57:0] \$42 ;
  wire [58:0] \$43 ;
  wire [58:0] \$44 ;
  wire [32:0] \$45 ;
  wire \$46 ;
  wire [32:0] \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [32:0] \$50 ;
  wire [31:0] \$51 ;
  wire [32:0] \$52 ;
  wire [31:0] \$53 ;
  reg [31:0] \$54 ;
  reg [31:0] \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg \$58 ;
  reg \$59 ;
  wire [65:0] \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg \$62 ;
  reg \$63 ;
  reg [31:0] \$64 ;
  reg [31:0] \$65 ;
  reg [31:0] \$66 ;
  reg [31:0] \$67 ;
  reg [31:0] \$68 ;
  reg [31:0] \$69 ;
  wire [65:0] \$7 ;
  reg [31:0] \$70 ;
  reg [31:0] \$71 ;
  reg [31:0] \$72 ;
  reg [31:0] \$73 ;
  reg [31:0] \$74 ;
  reg [31:0] \$75 ;
  reg [31:0] \$76 ;
  reg [31:0] \$77 ;
  reg [31:0] \$78 ;
  reg [31:0] \$79 ;
  wire \$8 ;
  reg [31:0] \$80 ;
  reg [31:0] \$81 ;
  reg [31:0] \$82 ;
  reg [31:0] \$83 ;
  reg [31:0] \$84 ;
  reg [31:0] \$85 ;
  reg [31:0] \$86 ;
  reg [31:0] \$87 ;
  reg [31:0] \$88 ;
  reg [31:0] \$89 ;
  wire \$9 ;
  reg [31:0] \$90 ;
  reg [31:0] \$91 ;
  reg [31:0] \$92 ;
  reg \$93 ;
  reg \$94 ;
  reg \$95 ;
  reg \$96 ;
  reg \$97 ;
  reg \$98 ;
  reg \$99 ;
  input [31:0] a;
  wire [31:0] a;
  reg [31:0] a_1 = 32'd0;
  reg [31:0] a_2 = 32'd0;
  reg [31:0] addend = 32'd0;
  wire [1:0] \addend$89 ;
  reg [31:0] addend_1 = 32'd0;
  reg [31:0] addend_choice;
  input [31:0] b;
  wire [31:0] b;
  reg [31:0] b_1 = 32'd0;
  reg [31:0] b_10 = 32'd0;
  reg [31:0] b_11 = 32'd0;
  reg [31:0] b_2 = 32'd0;
  reg [31:0] b_3 = 32'd0;
  reg [31:0] b_4 = 32'd0;
  reg [31:0] b_5 = 32'd0;
  reg [31:0] b_6 = 32'd0;
  reg [31:0] b_7 = 32'd0;
  reg [31:0] b_8 = 32'd0;
  reg [31:0] b_9 = 32'd0;
  input [31:0] c;
  wire [31:0] c;
  reg [31:0] c_1 = 32'd0;
  reg [31:0] c_10 = 32'd0;
  reg [31:0] c_11 = 32'd0;
  reg [31:0] c_2 = 32'd0;
  reg [31:0] c_3 = 32'd0;
  reg [31:0] c_4 = 32'd0;
  reg [31:0] c_5 = 32'd0;
  reg [31:0] c_6 = 32'd0;
  reg [31:0] c_7 = 32'd0;
  reg [31:0] c_8 = 32'd0;
  reg [31:0] c_9 = 32'd0;
  reg [31:0] chosen;
  output [1:0] clamped;
  reg [1:0] clamped = 2'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 19'h00000 *)
  wire [18:0] fraction;
  wire [1:0] \function ;
  reg [31:0] function_x = 32'd0;
  (* init = 9'h000 *)
  wire [8:0] index;
  reg [31:0] left = 32'd0;
  wire \left$62 ;
  wire [31:0] magnitude;
  input [7:0] \port$4900$40 ;
  wire [7:0] \port$4900$40 ;
  wire [24:0] positive;
  reg [63:0] product = 64'h0000000000000000;
  output [31:0] result;
  reg [31:0] result = 32'd0;
  reg [31:0] right = 32'd0;
  wire [1:0] \right$88 ;
  reg [31:0] right_choice;
  input rst;
  wire rst;
  input [29:0] scale;
  wire [29:0] scale;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  reg scale_clamped = 1'h0;
  reg scale_clamped_1 = 1'h0;
  reg scale_clamped_10 = 1'h0;
  reg scale_clamped_11 = 1'h0;
  reg scale_clamped_2 = 1'h0;
  reg scale_clamped_3 = 1'h0;
  reg scale_clamped_4 = 1'h0;
  reg scale_clamped_5 = 1'h0;
  reg scale_clamped_6 = 1'h0;
  reg scale_clamped_7 = 1'h0;
  reg scale_clamped_8 = 1'h0;
  reg scale_clamped_9 = 1'h0;
  reg [55:0] scale_product = 56'h00000000000000;
  reg [65:0] scale_shifted = 66'h00000000000000000;
  wire scaled;
  reg [31:0] scaled_x = 32'd0;
  reg sigmoid_beyond = 1'h0;
  reg sigmoid_beyond_1 = 1'h0;
  reg sigmoid_beyond_2 = 1'h0;
  reg sigmoid_beyond_3 = 1'h0;
  reg sigmoid_beyond_4 = 1'h0;
  reg [18:0] sigmoid_fraction = 19'h00000;
  reg [8:0] sigmoid_index = 9'h000;
  reg sigmoid_negative = 1'h0;
  reg sigmoid_negative_1 = 1'h0;
  reg sigmoid_negative_2 = 1'h0;
  reg sigmoid_negative_3 = 1'h0;
  reg sigmoid_negative_4 = 1'h0;
  reg [24:0] sigmoid_y = 25'h0000000;
  reg [24:0] sigmoid_y_2 = 25'h0000000;
  reg [56:0] silu_product = 57'h000000000000000;
  reg [66:0] total = 67'h00000000000000000;
  reg [31:0] x_1 = 32'd0;
  reg [31:0] x_2 = 32'd0;
  reg [31:0] x_3 = 32'd0;
  reg [31:0] x_4 = 32'd0;
  reg [31:0] x_5 = 32'd0;
  reg [31:0] x_6 = 32'd0;
  reg [31:0] x_7 = 32'd0;
  wire [23:0] y;
  assign \$1  = $signed(a) * $signed({ 1'h0, scale[23:0] });
  assign \$2  = 1'h1 << scale[29:24];
  assign \$3  = $signed(scale_product) + $signed({ 1'h0, \$2 [63:1] });
  assign \$4  = | scale[29:24];
  assign \$5  = scale_product[55] & \$4 ;
  assign \$6  = $signed(\$3 ) - $signed({ 1'h0, \$5  });
  assign \$7  = $signed(\$6 ) >>> scale[29:24];
  assign \$8  = $signed(scale_shifted) > $signed(32'd2147483647);
  assign \$9  = $signed(scale_shifted) < $signed(32'd2147483649);
  assign \$10  = \$8  | \$9 ;
  assign \$11  = scale_shifted[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$12  = \$10  ? \$11  : scale_shifted[31:0];
  assign \$13  = \port$4900$40 [0] ? \$12  : a_2;
  assign \$14  = $signed(scale_shifted) > $signed(32'd2147483647);
  assign \$15  = $signed(scale_shifted) < $signed(32'd2147483649);
  assign \$16  = \$14  | \$15 ;
  assign \$17  = \port$4900$40 [0] & \$16 ;
  assign \$18  = \$41 [31:19] >= 10'h200;
  assign \$19  = $signed(scaled_x) < $signed(1'h0);
  assign \$20  = 25'h1000000 - positive;
  assign \$21  = sigmoid_negative_4 ? \$20  : { 1'h0, positive };
  assign \$22  = $signed(x_6) * $signed({ 1'h0, sigmoid_y });
  assign \$24  = \$23  ? b_11 : function_x;
  assign \$25  = $signed(left) * $signed(right);
  assign \$26  = $signed(product) + $signed(25'h0800000);
  assign \$27  = $signed(\$26 ) - $signed({ 1'h0, product[63] });
  assign \$29  = $signed(\$28 ) + $signed(addend_1);
  assign \$30  = $signed(total) > $signed(32'd2147483647);
  assign \$31  = $signed(total) < $signed(32'd2147483649);
  assign \$32  = \$30  | \$31 ;
  assign \$33  = total[66] ? 32'd2147483649 : 32'd2147483647;
  assign \$34  = \$32  ? \$33  : total[31:0];
  assign \$35  = $signed(total) > $signed(32'd2147483647);
  assign \$36  = $signed(total) < $signed(32'd2147483649);
  assign \$37  = \$35  | \$36 ;
  assign \$38  = \$37  + scale_clamped_11;
  assign \$39  = $signed(scaled_x) < $signed(1'h0);
  assign \$40  = - $signed(scaled_x);
  assign \$41  = \$39  ? \$40  : { scaled_x[31], scaled_x };
  assign positive = sigmoid_beyond_4 ? 25'h1000000 : { 1'h0, y };
  assign \$42  = $signed(silu_product) + $signed(25'h0800000);
  assign \$43  = $signed(\$42 ) - $signed({ 1'h0, silu_product[56] });
  assign \$45  = $signed(26'h1000000) - $signed(b_11);
  assign \$46  = $signed(\$45 ) > $signed(32'd2147483647);
  assign \$47  = $signed(26'h1000000) - $signed(b_11);
  assign \$48  = $signed(\$47 ) < $signed(32'd2147483649);
  assign \$49  = \$46  | \$48 ;
  assign \$50  = $signed(26'h1000000) - $signed(b_11);
  assign \$51  = \$50 [32] ? 32'd2147483649 : 32'd2147483647;
  assign \$52  = $signed(26'h1000000) - $signed(b_11);
  assign \$53  = \$49  ? \$51  : \$52 [31:0];
  always @(posedge clk)
    scale_product <= \$1 ;
  always @(posedge clk)
    scale_shifted <= \$7 ;
  always @(posedge clk)
    a_1 <= \$54 ;
  always @(posedge clk)
    a_2 <= \$55 ;
  always @(posedge clk)
    scaled_x <= \$13 ;
  always @(posedge clk)
    scale_clamped <= \$17 ;
  always @(posedge clk)
    sigmoid_index <= \$41 [27:19];
  always @(posedge clk)
    sigmoid_fraction <= \$41 [18:0];
  always @(posedge clk)
    sigmoid_beyond <= \$18 ;
  always @(posedge clk)
    sigmoid_beyond_1 <= \$56 ;
  always @(posedge clk)
    sigmoid_beyond_2 <= \$57 ;
  always @(posedge clk)
    sigmoid_beyond_3 <= \$58 ;
  always @(posedge clk)
    sigmoid_beyond_4 <= \$59 ;
  always @(posedge clk)
    sigmoid_negative <= \$19 ;
  always @(posedge clk)
    sigmoid_negative_1 <= \$60 ;
  always @(posedge clk)
    sigmoid_negative_2 <= \$61 ;
  always @(posedge clk)
    sigmoid_negative_3 <= \$62 ;
  always @(posedge clk)
    sigmoid_negative_4 <= \$63 ;
  always @(posedge clk)
    sigmoid_y <= \$21 [24:0];
  always @(posedge clk)
    x_1 <= \$64 ;
  always @(posedge clk)
    x_2 <= \$65 ;
  always @(posedge clk)
    x_3 <= \$66 ;
  always @(posedge clk)
    x_4 <= \$67 ;
  always @(posedge clk)
    x_5 <= \$68 ;
  always @(posedge clk)
    x_6 <= \$69 ;
  always @(posedge clk)
    silu_product <= \$22 ;
  always @(posedge clk)
    sigmoid_y_2 <= sigmoid_y;
  always @(posedge clk)
    x_7 <= x_6;
  always @(posedge clk)
    function_x <= chosen;
  always @(posedge clk)
    b_1 <= \$70 ;
  always @(posedge clk)
    b_2 <= \$71 ;
  always @(posedge clk)
    b_3 <= \$72 ;
  always @(posedge clk)
    b_4 <= \$73 ;
  always @(posedge clk)
    b_5 <= \$74 ;
  always @(posedge clk)
    b_6 <= \$75 ;
  always @(posedge clk)
    b_7 <= \$76 ;
  always @(posedge clk)
    b_8 <= \$77 ;
  always @(posedge clk)
    b_9 <= \$78 ;
  always @(posedge clk)
    b_10 <= \$79 ;
  always @(posedge clk)
    b_11 <= \$80 ;
  always @(posedge clk)
    c_1 <= \$81 ;
  always @(posedge clk)
    c_2 <= \$82 ;
  always @(posedge clk)
    c_3 <= \$83 ;
  always @(posedge clk)
    c_4 <= \$84 ;
  always @(posedge clk)
    c_5 <= \$85 ;
  always @(posedge clk)
    c_6 <= \$86 ;
  always @(posedge clk)
    c_7 <= \$87 ;
  always @(posedge clk)
    c_8 <= \$88 ;
  always @(posedge clk)
    c_9 <= \$89 ;
  always @(posedge clk)
    c_10 <= \$90 ;
  always @(posedge clk)
    c_11 <= \$91 ;
  always @(posedge clk)
    left <= \$24 ;
  always @(posedge clk)
    right <= right_choice;
  always @(posedge clk)
    product <= \$25 ;
  always @(posedge clk)
    addend <= addend_choice;
  always @(posedge clk)
    addend_1 <= \$92 ;
  always @(posedge clk)
    total <= \$29 ;
  always @(posedge clk)
    scale_clamped_1 <= \$93 ;
  always @(posedge clk)
    scale_clamped_2 <= \$94 ;
  always @(posedge clk)
    scale_clamped_3 <= \$95 ;
  always @(posedge clk)
    scale_clamped_4 <= \$96 ;
  always @(posedge clk)
    scale_clamped_5 <= \$97 ;
  always @(posedge clk)
    scale_clamped_6 <= \$98 ;
  always @(posedge clk)
    scale_clamped_7 <= \$99 ;
  always @(posedge clk)
    scale_clamped_8 <= \$100 ;
  always @(posedge clk)
    scale_clamped_9 <= \$101 ;
  always @(posedge clk)
    scale_clamped_10 <= \$102 ;
  always @(posedge clk)
    scale_clamped_11 <= \$103 ;
  always @(posedge clk)
    result <= \$104 ;
  always @(posedge clk)
    clamped <= \$105 ;
  \tritforge.core.row_wise.lane_0.sigmoid  sigmoid (
    .clear(clear),
    .clk(clk),
    .fraction(sigmoid_fraction),
    .port__addr(sigmoid_index),
    .rst(rst),
    .y(y)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$54  = a;
    if (clear) begin
      \$54  = 32'd0;
    end
    if (rst) begin
      \$54  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$55  = a_1;
    if (clear) begin
      \$55  = 32'd0;
    end
    if (rst) begin
      \$55  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$56  = sigmoid_beyond;
    if (clear) begin
      \$56  = 1'h0;
    end
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$57  = sigmoid_beyond_1;
    if (clear) begin
      \$57  = 1'h0;
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$58  = sigmoid_beyond_2;
    if (clear) begin
      \$58  = 1'h0;
    end
    if (rst) begin
      \$58  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$59  = sigmoid_beyond_3;
    if (clear) begin
      \$59  = 1'h0;
    end
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$60  = sigmoid_negative;
    if (clear) begin
      \$60  = 1'h0;
    end
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$61  = sigmoid_negative_1;
    if (clear) begin
      \$61  = 1'h0;
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$62  = sigmoid_negative_2;
    if (clear) begin
      \$62  = 1'h0;
    end
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$63  = sigmoid_negative_3;
    if (clear) begin
      \$63  = 1'h0;
    end
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$64  = scaled_x;
    if (clear) begin
      \$64  = 32'd0;
    end
    if (rst) begin
      \$64  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$65  = x_1;
    if (clear) begin
      \$65  = 32'd0;
    end
    if (rst) begin
      \$65  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$66  = x_2;
    if (clear) begin
      \$66  = 32'd0;
    end
    if (rst) begin
      \$66  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$67  = x_3;
    if (clear) begin
      \$67  = 32'd0;
    end
    if (rst) begin
      \$67  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$68  = x_4;
    if (clear) begin
      \$68  = 32'd0;
    end
    if (rst) begin
      \$68  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$69  = x_5;
    if (clear) begin
      \$69  = 32'd0;
    end
    if (rst) begin
      \$69  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$70  = b;
    if (clear) begin
      \$70  = 32'd0;
    end
    if (rst) begin
      \$70  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$71  = b_1;
    if (clear) begin
      \$71  = 32'd0;
    end
    if (rst) begin
      \$71  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$72  = b_2;
    if (clear) begin
      \$72  = 32'd0;
    end
    if (rst) begin
      \$72  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$73  = b_3;
    if (clear) begin
      \$73  = 32'd0;
    end
    if (rst) begin
      \$73  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$74  = b_4;
    if (clear) begin
      \$74  = 32'd0;
    end
    if (rst) begin
      \$74  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$75  = b_5;
    if (clear) begin
      \$75  = 32'd0;
    end
    if (rst) begin
      \$75  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$76  = b_6;
    if (clear) begin
      \$76  = 32'd0;
    end
    if (rst) begin
      \$76  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$77  = b_7;
    if (clear) begin
      \$77  = 32'd0;
    end
    if (rst) begin
      \$77  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$78  = b_8;
    if (clear) begin
      \$78  = 32'd0;
    end
    if (rst) begin
      \$78  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$79  = b_9;
    if (clear) begin
      \$79  = 32'd0;
    end
    if (rst) begin
      \$79  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$80  = b_10;
    if (clear) begin
      \$80  = 32'd0;
    end
    if (rst) begin
      \$80  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$81  = c;
    if (clear) begin
      \$81  = 32'd0;
    end
    if (rst) begin
      \$81  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$82  = c_1;
    if (clear) begin
      \$82  = 32'd0;
    end
    if (rst) begin
      \$82  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$83  = c_2;
    if (clear) begin
      \$83  = 32'd0;
    end
    if (rst) begin
      \$83  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$84  = c_3;
    if (clear) begin
      \$84  = 32'd0;
    end
    if (rst) begin
      \$84  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$85  = c_4;
    if (clear) begin
      \$85  = 32'd0;
    end
    if (rst) begin
      \$85  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$86  = c_5;
    if (clear) begin
      \$86  = 32'd0;
    end
    if (rst) begin
      \$86  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$87  = c_6;
    if (clear) begin
      \$87  = 32'd0;
    end
    if (rst) begin
      \$87  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$88  = c_7;
    if (clear) begin
      \$88  = 32'd0;
    end
    if (rst) begin
      \$88  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$89  = c_8;
    if (clear) begin
      \$89  = 32'd0;
    end
    if (rst) begin
      \$89  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$90  = c_9;
    if (clear) begin
      \$90  = 32'd0;
    end
    if (rst) begin
      \$90  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$91  = c_10;
    if (clear) begin
      \$91  = 32'd0;
    end
    if (rst) begin
      \$91  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$92  = addend;
    if (clear) begin
      \$92  = 32'd0;
    end
    if (rst) begin
      \$92  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$93  = scale_clamped;
    if (clear) begin
      \$93  = 1'h0;
    end
    if (rst) begin
      \$93  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$94  = scale_clamped_1;
    if (clear) begin
      \$94  = 1'h0;
    end
    if (rst) begin
      \$94  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$95  = scale_clamped_2;
    if (clear) begin
      \$95  = 1'h0;
    end
    if (rst) begin
      \$95  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$96  = scale_clamped_3;
    if (clear) begin
      \$96  = 1'h0;
    end
    if (rst) begin
      \$96  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$97  = scale_clamped_4;
    if (clear) begin
      \$97  = 1'h0;
    end
    if (rst) begin
      \$97  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$98  = scale_clamped_5;
    if (clear) begin
      \$98  = 1'h0;
    end
    if (rst) begin
      \$98  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$99  = scale_clamped_6;
    if (clear) begin
      \$99  = 1'h0;
    end
    if (rst) begin
      \$99  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$100  = scale_clamped_7;
    if (clear) begin
      \$100  = 1'h0;
    end
    if (rst) begin
      \$100  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$101  = scale_clamped_8;
    if (clear) begin
      \$101  = 1'h0;
    end
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$102  = scale_clamped_9;
    if (clear) begin
      \$102  = 1'h0;
    end
    if (rst) begin
      \$102  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$103  = scale_clamped_10;
    if (clear) begin
      \$103  = 1'h0;
    end
    if (rst) begin
      \$103  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$104  = \$34 ;
    if (clear) begin
      \$104  = 32'd0;
    end
    if (rst) begin
      \$104  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    \$105  = \$38 ;
    if (clear) begin
      \$105  = 2'h0;
    end
    if (rst) begin
      \$105  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (\port$4900$40 [2:1])
      2'h1:
          chosen = { 7'h00, sigmoid_y_2 };
      2'h2:
          chosen = \$44 [31:0];
      default:
          chosen = x_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    (* full_case = 32'd1 *)
    casez (\port$4900$40 [5:4])
      2'h0:
          right_choice = 32'd16777216;
      2'h1:
          right_choice = b_11;
      2'h2:
          right_choice = \$53 ;
      2'h3:
          right_choice = c_11;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$16 ) begin end
    addend_choice = 32'd0;
    casez (\port$4900$40 [7:6])
      2'h1:
          addend_choice = function_x;
      2'h2:
          addend_choice = b_11;
    endcase
  end
  assign scaled = \port$4900$40 [0];
  assign magnitude = \$41 [31:0];
  assign \left$62  = \port$4900$40 [3];
  assign index = sigmoid_index;
  assign fraction = sigmoid_fraction;
  assign \function  = \port$4900$40 [2:1];
  assign \right$88  = \port$4900$40 [5:4];
  assign \addend$89  = \port$4900$40 [7:6];
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \$23  = \port$4900$40 [3];
  assign \$28  = { \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65:24] };
  assign \$44  = { \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58:24] };
endmodule

module \tritforge.core.row_wise.lane_0.sigmoid (rst, clear, y, port__addr, fraction, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$17  = 0;
  wire [39:0] \$1 ;
  wire [38:0] \$10 ;
  reg [18:0] \$11 ;
  reg [18:0] \$12 ;
  reg [18:0] \$13 ;
  reg [23:0] \$14 ;
  reg [23:0] \$15 ;
  reg [23:0] \$16 ;
  reg [18:0] \$17 ;
  reg [29:0] \$18 ;
  reg [19:0] \$19 ;
  wire [40:0] \$2 ;
  reg [38:0] \$20 ;
  wire [40:0] \$3 ;
  wire [41:0] \$4 ;
  wire [29:0] \$5 ;
  wire [30:0] \$6 ;
  wire [31:0] \$7 ;
  wire [31:0] \$8 ;
  wire [32:0] \$9 ;
  reg [29:0] bend = 30'h00000000;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input [18:0] fraction;
  wire [18:0] fraction;
  reg [18:0] fraction_1 = 19'h00000;
  reg [18:0] fraction_2 = 19'h00000;
  reg [18:0] fraction_3 = 19'h00000;
  wire [8:0] index;
  input [8:0] port__addr;
  wire [8:0] port__addr;
  wire [53:0] port__data;
  reg [38:0] rise = 39'h0000000000;
  input rst;
  wire rst;
  reg [18:0] slope_1 = 19'h00000;
  reg [19:0] tilt = 20'h00000;
  reg [23:0] value_1 = 24'h000000;
  reg [23:0] value_2 = 24'h000000;
  reg [23:0] value_3 = 24'h000000;
  output [23:0] y;
  wire [23:0] y;
  reg [53:0] memory [511:0];
  initial begin
    memory[0] = 54'h3f820005800000;
    memory[1] = 54'h3e81ffe681fff5;
    memory[2] = 54'h3d81ff8583ffab;
    memory[3] = 54'h3c81fee685fee0;
    memory[4] = 54'h3b89fe0787fd56;
    memory[5] = 54'h3a91fce889face;
    memory[6] = 54'h3999fb8c8bf708;
    memory[7] = 54'h38a1f9f28df1c7;
    memory[8] = 54'h37b1f81a8feacd;
    memory[9] = 54'h36c9f60691e1dd;
    memory[10] = 54'h35e1f3b893d6bc;
    memory[11] = 54'h34f9f13195c930;
    memory[12] = 54'h3421ee6e97b900;
    memory[13] = 54'h3349eb7599a5f2;
    memory[14] = 54'h3271e8489b8fd0;
    memory[15] = 54'h31a9e4e49d7666;
    memory[16] = 54'h30e1e14e9f597f;
    memory[17] = 54'h3021dd86a138e9;
    memory[18] = 54'h2f71d98fa31473;
    memory[19] = 54'h2ec1d569a4ebf0;
    memory[20] = 54'h2e11d11aa6bf31;
    memory[21] = 54'h2d71cc9ea88e0d;
    memory[22] = 54'h2cd9c7faaa5859;
    memory[23] = 54'h2c49c331ac1dee;
    memory[24] = 54'h2bc1be42addea8;
    memory[25] = 54'h2b41b932af9a62;
    memory[26] = 54'h2ac9b401b150fc;
    memory[27] = 54'h2a59aeb3b30256;
    memory[28] = 54'h29e9a948b4ae54;
    memory[29] = 54'h2989a3c3b654d9;
    memory[30] = 54'h29319e26b7f5cd;
    memory[31] = 54'h28e19873b99119;
    memory[32] = 54'h289992abbb26a8;
    memory[33] = 54'h28598cd1bcb666;
    memory[34] = 54'h282186e8be4042;
    memory[35] = 54'h27f180f0bfc42e;
    memory[36] = 54'h27c97aebc1421c;
    memory[37] = 54'h27a174dec2ba00;
    memory[38] = 54'h27896ec6c42bd2;
    memory[39] = 54'h277968a8c59789;
    memory[40] = 54'h27696284c6fd20;
    memory[41] = 54'h27615c5fc85c91;
    memory[42] = 54'h27615636c9b5dc;
    memory[43] = 54'h2761500ecb08fe;
    memory[44] = 54'h277149e6cc55f8;
    memory[45] = 54'h278143c2cd9ccc;
    memory[46] = 54'h27993da2cedd7e;
    memory[47] = 54'h27b13787d01813;
    memory[48] = 54'h27d13173d14c90;
    memory[49] = 54'h27f92b66d27afd;
    memory[50] = 54'h28212564d3a362;
    memory[51] = 54'h28491f6dd4c5ca;
    memory[52] = 54'h2881197ed5e240;
    memory[53] = 54'h28b1139ed6f8ce;
    memory[54] = 54'h28e90dcbd80982;
    memory[55] = 54'h29290805d9146a;
    memory[56] = 54'h2969024fda1994;
    memory[57] = 54'h29a8fca7db1910;
    memory[58] = 54'h29e8f713dc12ec;
    memory[59] = 54'h2a30f18cdd073c;
    memory[60] = 54'h2a78ec19ddf60e;
    memory[61] = 54'h2ac8e6b8dedf76;
    memory[62] = 54'h2b10e169dfc387;
    memory[63] = 54'h2b60dc2de0a252;
    memory[64] = 54'h2bb0d705e17beb;
    memory[65] = 54'h2c00d1f1e25066;
    memory[66] = 54'h2c50ccf2e31fd7;
    memory[67] = 54'h2ca8c805e3ea53;
    memory[68] = 54'h2cf8c32fe4afed;
    memory[69] = 54'h2d50be6de570bb;
    memory[70] = 54'h2da0b9c0e62cd2;
    memory[71] = 54'h2df8b528e6e446;
    memory[72] = 54'h2e48b0a7e7972d;
    memory[73] = 54'h2ea0ac39e8459d;
    memory[74] = 54'h2ef8a7e2e8efaa;
    memory[75] = 54'h2f48a39fe9956b;
    memory[76] = 54'h2fa09f72ea36f3;
    memory[77] = 54'h2ff89b59ead459;
    memory[78] = 54'h30489758eb6db1;
    memory[79] = 54'h30a09369ec0312;
    memory[80] = 54'h30f08f91ec948f;
    memory[81] = 54'h31408bcded223e;
    memory[82] = 54'h3198881dedac33;
    memory[83] = 54'h31e88483ee3283;
    memory[84] = 54'h323880fbeeb543;
    memory[85] = 54'h32887d8aef3485;
    memory[86] = 54'h32d07a2befb060;
    memory[87] = 54'h332076e0f028e5;
    memory[88] = 54'h337073a8f09e29;
    memory[89] = 54'h33b87084f1103f;
    memory[90] = 54'h34006d72f17f3a;
    memory[91] = 54'h34506a73f1eb2c;
    memory[92] = 54'h34986785f25429;
    memory[93] = 54'h34d864acf2ba41;
    memory[94] = 54'h352061e2f31d88;
    memory[95] = 54'h35685f2bf37e0e;
    memory[96] = 54'h35a85c84f3dbe6;
    memory[97] = 54'h35e859eff4371f;
    memory[98] = 54'h3630576af48fcb;
    memory[99] = 54'h367054f4f4e5fb;
    memory[100] = 54'h36a85291f539bd;
    memory[101] = 54'h36e8503bf58b23;
    memory[102] = 54'h37284df4f5da3b;
    memory[103] = 54'h37604bbff62714;
    memory[104] = 54'h37984996f671bf;
    memory[105] = 54'h37d0477df6ba48;
    memory[106] = 54'h38084572f700bf;
    memory[107] = 54'h38404373f74532;
    memory[108] = 54'h38784184f787ad;
    memory[109] = 54'h38a83fa0f7c840;
    memory[110] = 54'h38d83dcbf806f5;
    memory[111] = 54'h39103c01f843db;
    memory[112] = 54'h39403a45f87efe;
    memory[113] = 54'h39683894f8b86b;
    memory[114] = 54'h399836eff8f02c;
    memory[115] = 54'h39c83555f9264e;
    memory[116] = 54'h39f033c7f95adc;
    memory[117] = 54'h3a203244f98de1;
    memory[118] = 54'h3a4830cbf9bf69;
    memory[119] = 54'h3a702f5df9ef7d;
    memory[120] = 54'h3a982df9fa1e28;
    memory[121] = 54'h3ac02c9ffa4b74;
    memory[122] = 54'h3ae82b4efa776b;
    memory[123] = 54'h3b082a09faa216;
    memory[124] = 54'h3b3028cafacb80;
    memory[125] = 54'h3b502796faf3b0;
    memory[126] = 54'h3b70266afb1ab0;
    memory[127] = 54'h3b902547fb4088;
    memory[128] = 54'h3bb8242cfb6541;
    memory[129] = 54'h3bd02319fb88e4;
    memory[130] = 54'h3bf0220efbab77;
    memory[131] = 54'h3c10210afbcd03;
    memory[132] = 54'h3c30200efbed8f;
    memory[133] = 54'h3c481f1afc0d23;
    memory[134] = 54'h3c681e2bfc2bc6;
    memory[135] = 54'h3c801d45fc497e;
    memory[136] = 54'h3c981c66fc6653;
    memory[137] = 54'h3cb01b8cfc824c;
    memory[138] = 54'h3cc81ab9fc9d6e;
    memory[139] = 54'h3ce019ecfcb7c0;
    memory[140] = 54'h3cf81924fcd148;
    memory[141] = 54'h3d101863fcea0b;
    memory[142] = 54'h3d2817a8fd0210;
    memory[143] = 54'h3d4016f1fd195d;
    memory[144] = 54'h3d501641fd2ff6;
    memory[145] = 54'h3d681594fd45e1;
    memory[146] = 54'h3d7814effd5b22;
    memory[147] = 54'h3d90144dfd6fc0;
    memory[148] = 54'h3da013b0fd83bf;
    memory[149] = 54'h3db01318fd9723;
    memory[150] = 54'h3dc01285fda9f1;
    memory[151] = 54'h3dd011f6fdbc2e;
    memory[152] = 54'h3de81169fdcdde;
    memory[153] = 54'h3df810e3fddf04;
    memory[154] = 54'h3e081060fdefa6;
    memory[155] = 54'h3e100fe2fdffc7;
    memory[156] = 54'h3e200f66fe0f6b;
    memory[157] = 54'h3e300eeffe1e95;
    memory[158] = 54'h3e400e7bfe2d4a;
    memory[159] = 54'h3e480e0bfe3b8d;
    memory[160] = 54'h3e580d9dfe4961;
    memory[161] = 54'h3e680d33fe56c9;
    memory[162] = 54'h3e700ccdfe63c9;
    memory[163] = 54'h3e800c69fe7064;
    memory[164] = 54'h3e880c08fe7c9d;
    memory[165] = 54'h3e980babfe8876;
    memory[166] = 54'h3ea00b50fe93f4;
    memory[167] = 54'h3ea80af8fe9f18;
    memory[168] = 54'h3eb80aa2fea9e5;
    memory[169] = 54'h3ec00a4ffeb45e;
    memory[170] = 54'h3ec809fffebe85;
    memory[171] = 54'h3ed009b1fec85d;
    memory[172] = 54'h3ed80966fed1e8;
    memory[173] = 54'h3ee0091cfedb29;
    memory[174] = 54'h3ef008d5fee421;
    memory[175] = 54'h3ef8088ffeecd4;
    memory[176] = 54'h3f00084dfef542;
    memory[177] = 54'h3f08080cfefd6f;
    memory[178] = 54'h3f1007cdff055c;
    memory[179] = 54'h3f100790ff0d0b;
    memory[180] = 54'h3f180756ff147d;
    memory[181] = 54'h3f20071cff1bb6;
    memory[182] = 54'h3f2806e4ff22b6;
    memory[183] = 54'h3f3006aeff297f;
    memory[184] = 54'h3f38067aff3013;
    memory[185] = 54'h3f380648ff3674;
    memory[186] = 54'h3f400616ff3ca3;
    memory[187] = 54'h3f4805e6ff42a1;
    memory[188] = 54'h3f5005b8ff4870;
    memory[189] = 54'h3f50058cff4e12;
    memory[190] = 54'h3f580560ff5388;
    memory[191] = 54'h3f600535ff58d3;
    memory[192] = 54'h3f60050eff5df4;
    memory[193] = 54'h3f6804e5ff62ee;
    memory[194] = 54'h3f6804bfff67c0;
    memory[195] = 54'h3f70049aff6c6c;
    memory[196] = 54'h3f780475ff70f4;
    memory[197] = 54'h3f780453ff7558;
    memory[198] = 54'h3f800431ff799a;
    memory[199] = 54'h3f800410ff7dbb;
    memory[200] = 54'h3f8803efff81bb;
    memory[201] = 54'h3f8803d2ff859b;
    memory[202] = 54'h3f8803b3ff895e;
    memory[203] = 54'h3f900397ff8d02;
    memory[204] = 54'h3f90037aff908b;
    memory[205] = 54'h3f98035fff93f7;
    memory[206] = 54'h3f980344ff9749;
    memory[207] = 54'h3fa0032aff9a80;
    memory[208] = 54'h3fa00312ff9d9e;
    memory[209] = 54'h3fa002faffa0a4;
    memory[210] = 54'h3fa802e2ffa392;
    memory[211] = 54'h3fa802ccffa669;
    memory[212] = 54'h3fa802b6ffa92a;
    memory[213] = 54'h3fb002a0ffabd5;
    memory[214] = 54'h3fb0028cffae6b;
    memory[215] = 54'h3fb00278ffb0ed;
    memory[216] = 54'h3fb80264ffb35b;
    memory[217] = 54'h3fb80251ffb5b6;
    memory[218] = 54'h3fb80240ffb7fe;
    memory[219] = 54'h3fb8022effba35;
    memory[220] = 54'h3fc0021cffbc5a;
    memory[221] = 54'h3fc0020cffbe6e;
    memory[222] = 54'h3fc001fcffc072;
    memory[223] = 54'h3fc001edffc266;
    memory[224] = 54'h3fc801ddffc44b;
    memory[225] = 54'h3fc801ceffc621;
    memory[226] = 54'h3fc801c1ffc7e8;
    memory[227] = 54'h3fc801b3ffc9a2;
    memory[228] = 54'h3fd001a4ffcb4e;
    memory[229] = 54'h3fd00198ffccec;
    memory[230] = 54'h3fd0018cffce7e;
    memory[231] = 54'h3fd00180ffd004;
    memory[232] = 54'h3fd00174ffd17e;
    memory[233] = 54'h3fd00169ffd2ec;
    memory[234] = 54'h3fd8015dffd44f;
    memory[235] = 54'h3fd80152ffd5a7;
    memory[236] = 54'h3fd80148ffd6f4;
    memory[237] = 54'h3fd8013effd837;
    memory[238] = 54'h3fd80135ffd970;
    memory[239] = 54'h3fd8012bffdaa0;
    memory[240] = 54'h3fe00121ffdbc6;
    memory[241] = 54'h3fe00119ffdce3;
    memory[242] = 54'h3fe0010fffddf8;
    memory[243] = 54'h3fe00108ffdf03;
    memory[244] = 54'h3fe00100ffe007;
    memory[245] = 54'h3fe000f8ffe103;
    memory[246] = 54'h3fe000f0ffe1f7;
    memory[247] = 54'h3fe000e9ffe2e3;
    memory[248] = 54'h3fe800e2ffe3c8;
    memory[249] = 54'h3fe800daffe4a7;
    memory[250] = 54'h3fe800d4ffe57e;
    memory[251] = 54'h3fe800cdffe64f;
    memory[252] = 54'h3fe800c7ffe719;
    memory[253] = 54'h3fe800c1ffe7dd;
    memory[254] = 54'h3fe800bbffe89b;
    memory[255] = 54'h3fe800b6ffe953;
    memory[256] = 54'h3fe800b0ffea06;
    memory[257] = 54'h3fe800abffeab3;
    memory[258] = 54'h3fe800a5ffeb5b;
    memory[259] = 54'h3ff000a0ffebfd;
    memory[260] = 54'h3ff0009affec9b;
    memory[261] = 54'h3ff00096ffed33;
    memory[262] = 54'h3ff00092ffedc7;
    memory[263] = 54'h3ff0008dffee57;
    memory[264] = 54'h3ff00089ffeee2;
    memory[265] = 54'h3ff00084ffef69;
    memory[266] = 54'h3ff00081ffefeb;
    memory[267] = 54'h3ff0007dfff06a;
    memory[268] = 54'h3ff00079fff0e5;
    memory[269] = 54'h3ff00075fff15c;
    memory[270] = 54'h3ff00072fff1cf;
    memory[271] = 54'h3ff0006efff23f;
    memory[272] = 54'h3ff0006bfff2ab;
    memory[273] = 54'h3ff00068fff314;
    memory[274] = 54'h3ff00064fff37a;
    memory[275] = 54'h3ff80061fff3dc;
    memory[276] = 54'h3ff8005efff43c;
    memory[277] = 54'h3ff8005afff499;
    memory[278] = 54'h3ff80059fff4f2;
    memory[279] = 54'h3ff80055fff54a;
    memory[280] = 54'h3ff80053fff59e;
    memory[281] = 54'h3ff80050fff5f0;
    memory[282] = 54'h3ff8004efff63f;
    memory[283] = 54'h3ff8004bfff68c;
    memory[284] = 54'h3ff80049fff6d6;
    memory[285] = 54'h3ff80047fff71e;
    memory[286] = 54'h3ff80045fff764;
    memory[287] = 54'h3ff80043fff7a8;
    memory[288] = 54'h3ff80040fff7ea;
    memory[289] = 54'h3ff8003ffff829;
    memory[290] = 54'h3ff8003dfff867;
    memory[291] = 54'h3ff8003bfff8a3;
    memory[292] = 54'h3ff80039fff8dd;
    memory[293] = 54'h3ff80038fff915;
    memory[294] = 54'h3ff80035fff94c;
    memory[295] = 54'h3ff80035fff980;
    memory[296] = 54'h3ff80032fff9b4;
    memory[297] = 54'h3ff80031fff9e5;
    memory[298] = 54'h3ff80030fffa15;
    memory[299] = 54'h3ff8002efffa44;
    memory[300] = 54'h3ff8002dfffa71;
    memory[301] = 54'h3ff8002bfffa9d;
    memory[302] = 54'h3ff8002afffac7;
    memory[303] = 54'h3ff80029fffaf0;
    memory[304] = 54'h3ff80028fffb18;
    memory[305] = 54'h3ff80026fffb3f;
    memory[306] = 54'h3ff80026fffb64;
    memory[307] = 54'h3ff80024fffb89;
    memory[308] = 54'h3ff80023fffbac;
    memory[309] = 54'h3ff80022fffbce;
    memory[310] = 54'h3ff80021fffbef;
    memory[311] = 54'h0000001ffffc0f;
    memory[312] = 54'h0000001efffc2e;
    memory[313] = 54'h0000001dfffc4c;
    memory[314] = 54'h0000001dfffc69;
    memory[315] = 54'h0000001bfffc86;
    memory[316] = 54'h0000001afffca1;
    memory[317] = 54'h0000001afffcbb;
    memory[318] = 54'h00000019fffcd5;
    memory[319] = 54'h00000018fffcee;
    memory[320] = 54'h00000018fffd06;
    memory[321] = 54'h00000016fffd1e;
    memory[322] = 54'h00000017fffd34;
    memory[323] = 54'h00000015fffd4b;
    memory[324] = 54'h00000015fffd60;
    memory[325] = 54'h00000014fffd75;
    memory[326] = 54'h00000013fffd89;
    memory[327] = 54'h00000013fffd9c;
    memory[328] = 54'h00000012fffdaf;
    memory[329] = 54'h00000012fffdc1;
    memory[330] = 54'h00000011fffdd3;
    memory[331] = 54'h00000011fffde4;
    memory[332] = 54'h00000010fffdf5;
    memory[333] = 54'h0000000ffffe05;
    memory[334] = 54'h0000000ffffe14;
    memory[335] = 54'h0000000ffffe23;
    memory[336] = 54'h0000000efffe32;
    memory[337] = 54'h0000000efffe40;
    memory[338] = 54'h0000000dfffe4e;
    memory[339] = 54'h0000000dfffe5b;
    memory[340] = 54'h0000000dfffe68;
    memory[341] = 54'h0000000cfffe75;
    memory[342] = 54'h0000000cfffe81;
    memory[343] = 54'h0000000bfffe8d;
    memory[344] = 54'h0000000bfffe98;
    memory[345] = 54'h0000000bfffea3;
    memory[346] = 54'h0000000afffeae;
    memory[347] = 54'h0000000afffeb8;
    memory[348] = 54'h0000000afffec2;
    memory[349] = 54'h0000000afffecc;
    memory[350] = 54'h00000009fffed6;
    memory[351] = 54'h00000009fffedf;
    memory[352] = 54'h00000008fffee8;
    memory[353] = 54'h00000009fffef0;
    memory[354] = 54'h00000008fffef9;
    memory[355] = 54'h00000008ffff01;
    memory[356] = 54'h00000007ffff09;
    memory[357] = 54'h00000008ffff10;
    memory[358] = 54'h00000007ffff18;
    memory[359] = 54'h00000007ffff1f;
    memory[360] = 54'h00000006ffff26;
    memory[361] = 54'h00000007ffff2c;
    memory[362] = 54'h00000006ffff33;
    memory[363] = 54'h00000006ffff39;
    memory[364] = 54'h00000006ffff3f;
    memory[365] = 54'h00000006ffff45;
    memory[366] = 54'h00000006ffff4b;
    memory[367] = 54'h00000005ffff51;
    memory[368] = 54'h00000005ffff56;
    memory[369] = 54'h00000005ffff5b;
    memory[370] = 54'h00000005ffff60;
    memory[371] = 54'h00000005ffff65;
    memory[372] = 54'h00000005ffff6a;
    memory[373] = 54'h00000004ffff6f;
    memory[374] = 54'h00000004ffff73;
    memory[375] = 54'h00000005ffff77;
    memory[376] = 54'h00000004ffff7c;
    memory[377] = 54'h00000004ffff80;
    memory[378] = 54'h00000003ffff84;
    memory[379] = 54'h00000004ffff87;
    memory[380] = 54'h00000004ffff8b;
    memory[381] = 54'h00000003ffff8f;
    memory[382] = 54'h00000004ffff92;
    memory[383] = 54'h00000003ffff96;
    memory[384] = 54'h00000003ffff99;
    memory[385] = 54'h00000003ffff9c;
    memory[386] = 54'h00000003ffff9f;
    memory[387] = 54'h00000003ffffa2;
    memory[388] = 54'h00000003ffffa5;
    memory[389] = 54'h00000003ffffa8;
    memory[390] = 54'h00000002ffffab;
    memory[391] = 54'h00000003ffffad;
    memory[392] = 54'h00000002ffffb0;
    memory[393] = 54'h00000003ffffb2;
    memory[394] = 54'h00000002ffffb5;
    memory[395] = 54'h00000002ffffb7;
    memory[396] = 54'h00000002ffffb9;
    memory[397] = 54'h00000002ffffbb;
    memory[398] = 54'h00000002ffffbd;
    memory[399] = 54'h00000002ffffbf;
    memory[400] = 54'h00000002ffffc1;
    memory[401] = 54'h00000002ffffc3;
    memory[402] = 54'h00000002ffffc5;
    memory[403] = 54'h00000002ffffc7;
    memory[404] = 54'h00000002ffffc9;
    memory[405] = 54'h00000001ffffcb;
    memory[406] = 54'h00000002ffffcc;
    memory[407] = 54'h00000001ffffce;
    memory[408] = 54'h00000002ffffcf;
    memory[409] = 54'h00000001ffffd1;
    memory[410] = 54'h00000002ffffd2;
    memory[411] = 54'h00000001ffffd4;
    memory[412] = 54'h00000001ffffd5;
    memory[413] = 54'h00000002ffffd6;
    memory[414] = 54'h00000001ffffd8;
    memory[415] = 54'h00000001ffffd9;
    memory[416] = 54'h00000001ffffda;
    memory[417] = 54'h00000001ffffdb;
    memory[418] = 54'h00000001ffffdc;
    memory[419] = 54'h00000002ffffdd;
    memory[420] = 54'h00000001ffffdf;
    memory[421] = 54'h00000001ffffe0;
    memory[422] = 54'h00000001ffffe1;
    memory[423] = 54'h00000000ffffe2;
    memory[424] = 54'h00000001ffffe2;
    memory[425] = 54'h00000001ffffe3;
    memory[426] = 54'h00000001ffffe4;
    memory[427] = 54'h00000001ffffe5;
    memory[428] = 54'h00000001ffffe6;
    memory[429] = 54'h00000001ffffe7;
    memory[430] = 54'h00000000ffffe8;
    memory[431] = 54'h00000001ffffe8;
    memory[432] = 54'h00000001ffffe9;
    memory[433] = 54'h00000000ffffea;
    memory[434] = 54'h00000001ffffea;
    memory[435] = 54'h00000001ffffeb;
    memory[436] = 54'h00000000ffffec;
    memory[437] = 54'h00000001ffffec;
    memory[438] = 54'h00000001ffffed;
    memory[439] = 54'h00000000ffffee;
    memory[440] = 54'h00000001ffffee;
    memory[441] = 54'h00000000ffffef;
    memory[442] = 54'h00000001ffffef;
    memory[443] = 54'h00000000fffff0;
    memory[444] = 54'h00000001fffff0;
    memory[445] = 54'h00000000fffff1;
    memory[446] = 54'h00000001fffff1;
    memory[447] = 54'h00000000fffff2;
    memory[448] = 54'h00000000fffff2;
    memory[449] = 54'h00000001fffff2;
    memory[450] = 54'h00000000fffff3;
    memory[451] = 54'h00000001fffff3;
    memory[452] = 54'h00000000fffff4;
    memory[453] = 54'h00000000fffff4;
    memory[454] = 54'h00000001fffff4;
    memory[455] = 54'h00000000fffff5;
    memory[456] = 54'h00000000fffff5;
    memory[457] = 54'h00000001fffff5;
    memory[458] = 54'h00000000fffff6;
    memory[459] = 54'h00000000fffff6;
    memory[460] = 54'h00000001fffff6;
    memory[461] = 54'h00000000fffff7;
    memory[462] = 54'h00000000fffff7;
    memory[463] = 54'h00000001fffff7;
    memory[464] = 54'h00000000fffff8;
    memory[465] = 54'h00000000fffff8;
    memory[466] = 54'h00000000fffff8;
    memory[467] = 54'h00000001fffff8;
    memory[468] = 54'h00000000fffff9;
    memory[469] = 54'h00000000fffff9;
    memory[470] = 54'h00000000fffff9;
    memory[471] = 54'h00000000fffff9;
    memory[472] = 54'h00000001fffff9;
    memory[473] = 54'h00000000fffffa;
    memory[474] = 54'h00000000fffffa;
    memory[475] = 54'h00000000fffffa;
    memory[476] = 54'h00000000fffffa;
    memory[477] = 54'h00000001fffffa;
    memory[478] = 54'h00000000fffffb;
    memory[479] = 54'h00000000fffffb;
    memory[480] = 54'h00000000fffffb;
    memory[481] = 54'h00000000fffffb;
    memory[482] = 54'h00000000fffffb;
    memory[483] = 54'h00000000fffffb;
    memory[484] = 54'h00000001fffffb;
    memory[485] = 54'h00000000fffffc;
    memory[486] = 54'h00000000fffffc;
    memory[487] = 54'h00000000fffffc;
    memory[488] = 54'h00000000fffffc;
    memory[489] = 54'h00000000fffffc;
    memory[490] = 54'h00000000fffffc;
    memory[491] = 54'h00000000fffffc;
    memory[492] = 54'h00000001fffffc;
    memory[493] = 54'h00000000fffffd;
    memory[494] = 54'h00000000fffffd;
    memory[495] = 54'h00000000fffffd;
    memory[496] = 54'h00000000fffffd;
    memory[497] = 54'h00000000fffffd;
    memory[498] = 54'h00000000fffffd;
    memory[499] = 54'h00000000fffffd;
    memory[500] = 54'h00000000fffffd;
    memory[501] = 54'h00000000fffffd;
    memory[502] = 54'h00000000fffffd;
    memory[503] = 54'h00000001fffffd;
    memory[504] = 54'h00000000fffffe;
    memory[505] = 54'h00000000fffffe;
    memory[506] = 54'h00000000fffffe;
    memory[507] = 54'h00000000fffffe;
    memory[508] = 54'h00000000fffffe;
    memory[509] = 54'h00000000fffffe;
    memory[510] = 54'h00000000fffffe;
    memory[511] = 54'h00000000fffffe;
  end
  reg [53:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[port__addr];
  end
  assign port__data = _0_;
  assign \$1  = $signed(rise) + $signed(20'h40000);
  assign \$2  = $signed(\$1 ) - $signed({ 1'h0, rise[38] });
  assign \$4  = $signed({ 1'h0, value_3 }) + $signed(\$3 );
  assign \$5  = $signed(port__data[53:43]) * $signed({ 1'h0, fraction_1 });
  assign \$6  = $signed(bend) + $signed(20'h40000);
  assign \$7  = $signed(\$6 ) - $signed({ 1'h0, bend[29] });
  assign \$9  = $signed(slope_1) + $signed(\$8 );
  assign \$10  = $signed(tilt) * $signed({ 1'h0, fraction_3 });
  always @(posedge clk)
    fraction_1 <= \$11 ;
  always @(posedge clk)
    fraction_2 <= \$12 ;
  always @(posedge clk)
    fraction_3 <= \$13 ;
  always @(posedge clk)
    value_1 <= \$14 ;
  always @(posedge clk)
    value_2 <= \$15 ;
  always @(posedge clk)
    value_3 <= \$16 ;
  always @(posedge clk)
    slope_1 <= \$17 ;
  always @(posedge clk)
    bend <= \$18 ;
  always @(posedge clk)
    tilt <= \$19 ;
  always @(posedge clk)
    rise <= \$20 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$11  = fraction;
    if (clear) begin
      \$11  = 19'h00000;
    end
    if (rst) begin
      \$11  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$12  = fraction_1;
    if (clear) begin
      \$12  = 19'h00000;
    end
    if (rst) begin
      \$12  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$13  = fraction_2;
    if (clear) begin
      \$13  = 19'h00000;
    end
    if (rst) begin
      \$13  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$14  = port__data[23:0];
    if (clear) begin
      \$14  = 24'h000000;
    end
    if (rst) begin
      \$14  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$15  = value_1;
    if (clear) begin
      \$15  = 24'h000000;
    end
    if (rst) begin
      \$15  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$16  = value_2;
    if (clear) begin
      \$16  = 24'h000000;
    end
    if (rst) begin
      \$16  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$17  = port__data[42:24];
    if (clear) begin
      \$17  = 19'h00000;
    end
    if (rst) begin
      \$17  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$18  = \$5 ;
    if (clear) begin
      \$18  = 30'h00000000;
    end
    if (rst) begin
      \$18  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$19  = \$9 [19:0];
    if (clear) begin
      \$19  = 20'h00000;
    end
    if (rst) begin
      \$19  = 20'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$17 ) begin end
    \$20  = \$10 ;
    if (clear) begin
      \$20  = 39'h0000000000;
    end
    if (rst) begin
      \$20  = 39'h0000000000;
    end
  end
  assign index = port__addr;
  assign y = \$4 [23:0];
  assign \$3  = { \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40:19] };
  assign \$8  = { \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31:19] };
endmodule

module \tritforge.core.row_wise.lane_1 (rst, clear, \port$4900$40 , scale, result, clamped, a, b, c, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$18  = 0;
  wire [55:0] \$1 ;
  wire \$10 ;
  reg \$100 ;
  reg \$101 ;
  reg \$102 ;
  reg \$103 ;
  reg [31:0] \$104 ;
  reg [1:0] \$105 ;
  wire [31:0] \$11 ;
  wire [31:0] \$12 ;
  wire [31:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [63:0] \$2 ;
  wire [25:0] \$20 ;
  wire [25:0] \$21 ;
  wire [56:0] \$22 ;
  wire \$23 ;
  wire [31:0] \$24 ;
  wire [63:0] \$25 ;
  wire [64:0] \$26 ;
  wire [65:0] \$27 ;
  wire [65:0] \$28 ;
  wire [66:0] \$29 ;
  wire [64:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [31:0] \$33 ;
  wire [31:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [1:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [32:0] \$40 ;
  wire [32:0] \$41 ;
  wire [57:0] \$42 ;
  wire [58:0] \$43 ;
  wire [58:0] \$44 ;
  wire [32:0] \$45 ;
  wire \$46 ;
  wire [32:0] \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [32:0] \$50 ;
  wire [31:0] \$51 ;
  wire [32:0] \$52 ;
  wire [31:0] \$53 ;
  reg [31:0] \$54 ;
  reg [31:0] \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg \$58 ;
  reg \$59 ;
  wire [65:0] \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg \$62 ;
  reg \$63 ;
  reg [31:0] \$64 ;
  reg [31:0] \$65 ;
  reg [31:0] \$66 ;
  reg [31:0] \$67 ;
  reg [31:0] \$68 ;
  reg [31:0] \$69 ;
  wire [65:0] \$7 ;
  reg [31:0] \$70 ;
  reg [31:0] \$71 ;
  reg [31:0] \$72 ;
  reg [31:0] \$73 ;
  reg [31:0] \$74 ;
  reg [31:0] \$75 ;
  reg [31:0] \$76 ;
  reg [31:0] \$77 ;
  reg [31:0] \$78 ;
  reg [31:0] \$79 ;
  wire \$8 ;
  reg [31:0] \$80 ;
  reg [31:0] \$81 ;
  reg [31:0] \$82 ;
  reg [31:0] \$83 ;
  reg [31:0] \$84 ;
  reg [31:0] \$85 ;
  reg [31:0] \$86 ;
  reg [31:0] \$87 ;
  reg [31:0] \$88 ;
  reg [31:0] \$89 ;
  wire \$9 ;
  reg [31:0] \$90 ;
  reg [31:0] \$91 ;
  reg [31:0] \$92 ;
  reg \$93 ;
  reg \$94 ;
  reg \$95 ;
  reg \$96 ;
  reg \$97 ;
  reg \$98 ;
  reg \$99 ;
  input [31:0] a;
  wire [31:0] a;
  reg [31:0] a_1 = 32'd0;
  reg [31:0] a_2 = 32'd0;
  reg [31:0] addend = 32'd0;
  wire [1:0] \addend$89 ;
  reg [31:0] addend_1 = 32'd0;
  reg [31:0] addend_choice;
  input [31:0] b;
  wire [31:0] b;
  reg [31:0] b_1 = 32'd0;
  reg [31:0] b_10 = 32'd0;
  reg [31:0] b_11 = 32'd0;
  reg [31:0] b_2 = 32'd0;
  reg [31:0] b_3 = 32'd0;
  reg [31:0] b_4 = 32'd0;
  reg [31:0] b_5 = 32'd0;
  reg [31:0] b_6 = 32'd0;
  reg [31:0] b_7 = 32'd0;
  reg [31:0] b_8 = 32'd0;
  reg [31:0] b_9 = 32'd0;
  input [31:0] c;
  wire [31:0] c;
  reg [31:0] c_1 = 32'd0;
  reg [31:0] c_10 = 32'd0;
  reg [31:0] c_11 = 32'd0;
  reg [31:0] c_2 = 32'd0;
  reg [31:0] c_3 = 32'd0;
  reg [31:0] c_4 = 32'd0;
  reg [31:0] c_5 = 32'd0;
  reg [31:0] c_6 = 32'd0;
  reg [31:0] c_7 = 32'd0;
  reg [31:0] c_8 = 32'd0;
  reg [31:0] c_9 = 32'd0;
  reg [31:0] chosen;
  output [1:0] clamped;
  reg [1:0] clamped = 2'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 19'h00000 *)
  wire [18:0] fraction;
  wire [1:0] \function ;
  reg [31:0] function_x = 32'd0;
  (* init = 9'h000 *)
  wire [8:0] index;
  reg [31:0] left = 32'd0;
  wire \left$62 ;
  wire [31:0] magnitude;
  input [7:0] \port$4900$40 ;
  wire [7:0] \port$4900$40 ;
  wire [24:0] positive;
  reg [63:0] product = 64'h0000000000000000;
  output [31:0] result;
  reg [31:0] result = 32'd0;
  reg [31:0] right = 32'd0;
  wire [1:0] \right$88 ;
  reg [31:0] right_choice;
  input rst;
  wire rst;
  input [29:0] scale;
  wire [29:0] scale;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  reg scale_clamped = 1'h0;
  reg scale_clamped_1 = 1'h0;
  reg scale_clamped_10 = 1'h0;
  reg scale_clamped_11 = 1'h0;
  reg scale_clamped_2 = 1'h0;
  reg scale_clamped_3 = 1'h0;
  reg scale_clamped_4 = 1'h0;
  reg scale_clamped_5 = 1'h0;
  reg scale_clamped_6 = 1'h0;
  reg scale_clamped_7 = 1'h0;
  reg scale_clamped_8 = 1'h0;
  reg scale_clamped_9 = 1'h0;
  reg [55:0] scale_product = 56'h00000000000000;
  reg [65:0] scale_shifted = 66'h00000000000000000;
  wire scaled;
  reg [31:0] scaled_x = 32'd0;
  reg sigmoid_beyond = 1'h0;
  reg sigmoid_beyond_1 = 1'h0;
  reg sigmoid_beyond_2 = 1'h0;
  reg sigmoid_beyond_3 = 1'h0;
  reg sigmoid_beyond_4 = 1'h0;
  reg [18:0] sigmoid_fraction = 19'h00000;
  reg [8:0] sigmoid_index = 9'h000;
  reg sigmoid_negative = 1'h0;
  reg sigmoid_negative_1 = 1'h0;
  reg sigmoid_negative_2 = 1'h0;
  reg sigmoid_negative_3 = 1'h0;
  reg sigmoid_negative_4 = 1'h0;
  reg [24:0] sigmoid_y = 25'h0000000;
  reg [24:0] sigmoid_y_2 = 25'h0000000;
  reg [56:0] silu_product = 57'h000000000000000;
  reg [66:0] total = 67'h00000000000000000;
  reg [31:0] x_1 = 32'd0;
  reg [31:0] x_2 = 32'd0;
  reg [31:0] x_3 = 32'd0;
  reg [31:0] x_4 = 32'd0;
  reg [31:0] x_5 = 32'd0;
  reg [31:0] x_6 = 32'd0;
  reg [31:0] x_7 = 32'd0;
  wire [23:0] y;
  assign \$1  = $signed(a) * $signed({ 1'h0, scale[23:0] });
  assign \$2  = 1'h1 << scale[29:24];
  assign \$3  = $signed(scale_product) + $signed({ 1'h0, \$2 [63:1] });
  assign \$4  = | scale[29:24];
  assign \$5  = scale_product[55] & \$4 ;
  assign \$6  = $signed(\$3 ) - $signed({ 1'h0, \$5  });
  assign \$7  = $signed(\$6 ) >>> scale[29:24];
  assign \$8  = $signed(scale_shifted) > $signed(32'd2147483647);
  assign \$9  = $signed(scale_shifted) < $signed(32'd2147483649);
  assign \$10  = \$8  | \$9 ;
  assign \$11  = scale_shifted[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$12  = \$10  ? \$11  : scale_shifted[31:0];
  assign \$13  = \port$4900$40 [0] ? \$12  : a_2;
  assign \$14  = $signed(scale_shifted) > $signed(32'd2147483647);
  assign \$15  = $signed(scale_shifted) < $signed(32'd2147483649);
  assign \$16  = \$14  | \$15 ;
  assign \$17  = \port$4900$40 [0] & \$16 ;
  assign \$18  = \$41 [31:19] >= 10'h200;
  assign \$19  = $signed(scaled_x) < $signed(1'h0);
  assign \$20  = 25'h1000000 - positive;
  assign \$21  = sigmoid_negative_4 ? \$20  : { 1'h0, positive };
  assign \$22  = $signed(x_6) * $signed({ 1'h0, sigmoid_y });
  assign \$24  = \$23  ? b_11 : function_x;
  assign \$25  = $signed(left) * $signed(right);
  assign \$26  = $signed(product) + $signed(25'h0800000);
  assign \$27  = $signed(\$26 ) - $signed({ 1'h0, product[63] });
  assign \$29  = $signed(\$28 ) + $signed(addend_1);
  assign \$30  = $signed(total) > $signed(32'd2147483647);
  assign \$31  = $signed(total) < $signed(32'd2147483649);
  assign \$32  = \$30  | \$31 ;
  assign \$33  = total[66] ? 32'd2147483649 : 32'd2147483647;
  assign \$34  = \$32  ? \$33  : total[31:0];
  assign \$35  = $signed(total) > $signed(32'd2147483647);
  assign \$36  = $signed(total) < $signed(32'd2147483649);
  assign \$37  = \$35  | \$36 ;
  assign \$38  = \$37  + scale_clamped_11;
  assign \$39  = $signed(scaled_x) < $signed(1'h0);
  assign \$40  = - $signed(scaled_x);
  assign \$41  = \$39  ? \$40  : { scaled_x[31], scaled_x };
  assign positive = sigmoid_beyond_4 ? 25'h1000000 : { 1'h0, y };
  assign \$42  = $signed(silu_product) + $signed(25'h0800000);
  assign \$43  = $signed(\$42 ) - $signed({ 1'h0, silu_product[56] });
  assign \$45  = $signed(26'h1000000) - $signed(b_11);
  assign \$46  = $signed(\$45 ) > $signed(32'd2147483647);
  assign \$47  = $signed(26'h1000000) - $signed(b_11);
  assign \$48  = $signed(\$47 ) < $signed(32'd2147483649);
  assign \$49  = \$46  | \$48 ;
  assign \$50  = $signed(26'h1000000) - $signed(b_11);
  assign \$51  = \$50 [32] ? 32'd2147483649 : 32'd2147483647;
  assign \$52  = $signed(26'h1000000) - $signed(b_11);
  assign \$53  = \$49  ? \$51  : \$52 [31:0];
  always @(posedge clk)
    scale_product <= \$1 ;
  always @(posedge clk)
    scale_shifted <= \$7 ;
  always @(posedge clk)
    a_1 <= \$54 ;
  always @(posedge clk)
    a_2 <= \$55 ;
  always @(posedge clk)
    scaled_x <= \$13 ;
  always @(posedge clk)
    scale_clamped <= \$17 ;
  always @(posedge clk)
    sigmoid_index <= \$41 [27:19];
  always @(posedge clk)
    sigmoid_fraction <= \$41 [18:0];
  always @(posedge clk)
    sigmoid_beyond <= \$18 ;
  always @(posedge clk)
    sigmoid_beyond_1 <= \$56 ;
  always @(posedge clk)
    sigmoid_beyond_2 <= \$57 ;
  always @(posedge clk)
    sigmoid_beyond_3 <= \$58 ;
  always @(posedge clk)
    sigmoid_beyond_4 <= \$59 ;
  always @(posedge clk)
    sigmoid_negative <= \$19 ;
  always @(posedge clk)
    sigmoid_negative_1 <= \$60 ;
  always @(posedge clk)
    sigmoid_negative_2 <= \$61 ;
  always @(posedge clk)
    sigmoid_negative_3 <= \$62 ;
  always @(posedge clk)
    sigmoid_negative_4 <= \$63 ;
  always @(posedge clk)
    sigmoid_y <= \$21 [24:0];
  always @(posedge clk)
    x_1 <= \$64 ;
  always @(posedge clk)
    x_2 <= \$65 ;
  always @(posedge clk)
    x_3 <= \$66 ;
  always @(posedge clk)
    x_4 <= \$67 ;
  always @(posedge clk)
    x_5 <= \$68 ;
  always @(posedge clk)
    x_6 <= \$69 ;
  always @(posedge clk)
    silu_product <= \$22 ;
  always @(posedge clk)
    sigmoid_y_2 <= sigmoid_y;
  always @(posedge clk)
    x_7 <= x_6;
  always @(posedge clk)
    function_x <= chosen;
  always @(posedge clk)
    b_1 <= \$70 ;
  always @(posedge clk)
    b_2 <= \$71 ;
  always @(posedge clk)
    b_3 <= \$72 ;
  always @(posedge clk)
    b_4 <= \$73 ;
  always @(posedge clk)
    b_5 <= \$74 ;
  always @(posedge clk)
    b_6 <= \$75 ;
  always @(posedge clk)
    b_7 <= \$76 ;
  always @(posedge clk)
    b_8 <= \$77 ;
  always @(posedge clk)
    b_9 <= \$78 ;
  always @(posedge clk)
    b_10 <= \$79 ;
  always @(posedge clk)
    b_11 <= \$80 ;
  always @(posedge clk)
    c_1 <= \$81 ;
  always @(posedge clk)
    c_2 <= \$82 ;
  always @(posedge clk)
    c_3 <= \$83 ;
  always @(posedge clk)
    c_4 <= \$84 ;
  always @(posedge clk)
    c_5 <= \$85 ;
  always @(posedge clk)
    c_6 <= \$86 ;
  always @(posedge clk)
    c_7 <= \$87 ;
  always @(posedge clk)
    c_8 <= \$88 ;
  always @(posedge clk)
    c_9 <= \$89 ;
  always @(posedge clk)
    c_10 <= \$90 ;
  always @(posedge clk)
    c_11 <= \$91 ;
  always @(posedge clk)
    left <= \$24 ;
  always @(posedge clk)
    right <= right_choice;
  always @(posedge clk)
    product <= \$25 ;
  always @(posedge clk)
    addend <= addend_choice;
  always @(posedge clk)
    addend_1 <= \$92 ;
  always @(posedge clk)
    total <= \$29 ;
  always @(posedge clk)
    scale_clamped_1 <= \$93 ;
  always @(posedge clk)
    scale_clamped_2 <= \$94 ;
  always @(posedge clk)
    scale_clamped_3 <= \$95 ;
  always @(posedge clk)
    scale_clamped_4 <= \$96 ;
  always @(posedge clk)
    scale_clamped_5 <= \$97 ;
  always @(posedge clk)
    scale_clamped_6 <= \$98 ;
  always @(posedge clk)
    scale_clamped_7 <= \$99 ;
  always @(posedge clk)
    scale_clamped_8 <= \$100 ;
  always @(posedge clk)
    scale_clamped_9 <= \$101 ;
  always @(posedge clk)
    scale_clamped_10 <= \$102 ;
  always @(posedge clk)
    scale_clamped_11 <= \$103 ;
  always @(posedge clk)
    result <= \$104 ;
  always @(posedge clk)
    clamped <= \$105 ;
  \tritforge.core.row_wise.lane_1.sigmoid  sigmoid (
    .clear(clear),
    .clk(clk),
    .fraction(sigmoid_fraction),
    .port__addr(sigmoid_index),
    .rst(rst),
    .y(y)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$54  = a;
    if (clear) begin
      \$54  = 32'd0;
    end
    if (rst) begin
      \$54  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$55  = a_1;
    if (clear) begin
      \$55  = 32'd0;
    end
    if (rst) begin
      \$55  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$56  = sigmoid_beyond;
    if (clear) begin
      \$56  = 1'h0;
    end
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$57  = sigmoid_beyond_1;
    if (clear) begin
      \$57  = 1'h0;
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$58  = sigmoid_beyond_2;
    if (clear) begin
      \$58  = 1'h0;
    end
    if (rst) begin
      \$58  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$59  = sigmoid_beyond_3;
    if (clear) begin
      \$59  = 1'h0;
    end
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$60  = sigmoid_negative;
    if (clear) begin
      \$60  = 1'h0;
    end
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$61  = sigmoid_negative_1;
    if (clear) begin
      \$61  = 1'h0;
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$62  = sigmoid_negative_2;
    if (clear) begin
      \$62  = 1'h0;
    end
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$63  = sigmoid_negative_3;
    if (clear) begin
      \$63  = 1'h0;
    end
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$64  = scaled_x;
    if (clear) begin
      \$64  = 32'd0;
    end
    if (rst) begin
      \$64  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$65  = x_1;
    if (clear) begin
      \$65  = 32'd0;
    end
    if (rst) begin
      \$65  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$66  = x_2;
    if (clear) begin
      \$66  = 32'd0;
    end
    if (rst) begin
      \$66  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$67  = x_3;
    if (clear) begin
      \$67  = 32'd0;
    end
    if (rst) begin
      \$67  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$68  = x_4;
    if (clear) begin
      \$68  = 32'd0;
    end
    if (rst) begin
      \$68  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$69  = x_5;
    if (clear) begin
      \$69  = 32'd0;
    end
    if (rst) begin
      \$69  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$70  = b;
    if (clear) begin
      \$70  = 32'd0;
    end
    if (rst) begin
      \$70  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$71  = b_1;
    if (clear) begin
      \$71  = 32'd0;
    end
    if (rst) begin
      \$71  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$72  = b_2;
    if (clear) begin
      \$72  = 32'd0;
    end
    if (rst) begin
      \$72  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$73  = b_3;
    if (clear) begin
      \$73  = 32'd0;
    end
    if (rst) begin
      \$73  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$74  = b_4;
    if (clear) begin
      \$74  = 32'd0;
    end
    if (rst) begin
      \$74  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$75  = b_5;
    if (clear) begin
      \$75  = 32'd0;
    end
    if (rst) begin
      \$75  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$76  = b_6;
    if (clear) begin
      \$76  = 32'd0;
    end
    if (rst) begin
      \$76  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$77  = b_7;
    if (clear) begin
      \$77  = 32'd0;
    end
    if (rst) begin
      \$77  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$78  = b_8;
    if (clear) begin
      \$78  = 32'd0;
    end
    if (rst) begin
      \$78  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$79  = b_9;
    if (clear) begin
      \$79  = 32'd0;
    end
    if (rst) begin
      \$79  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$80  = b_10;
    if (clear) begin
      \$80  = 32'd0;
    end
    if (rst) begin
      \$80  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$81  = c;
    if (clear) begin
      \$81  = 32'd0;
    end
    if (rst) begin
      \$81  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$82  = c_1;
    if (clear) begin
      \$82  = 32'd0;
    end
    if (rst) begin
      \$82  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$83  = c_2;
    if (clear) begin
      \$83  = 32'd0;
    end
    if (rst) begin
      \$83  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$84  = c_3;
    if (clear) begin
      \$84  = 32'd0;
    end
    if (rst) begin
      \$84  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$85  = c_4;
    if (clear) begin
      \$85  = 32'd0;
    end
    if (rst) begin
      \$85  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$86  = c_5;
    if (clear) begin
      \$86  = 32'd0;
    end
    if (rst) begin
      \$86  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$87  = c_6;
    if (clear) begin
      \$87  = 32'd0;
    end
    if (rst) begin
      \$87  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$88  = c_7;
    if (clear) begin
      \$88  = 32'd0;
    end
    if (rst) begin
      \$88  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$89  = c_8;
    if (clear) begin
      \$89  = 32'd0;
    end
    if (rst) begin
      \$89  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$90  = c_9;
    if (clear) begin
      \$90  = 32'd0;
    end
    if (rst) begin
      \$90  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$91  = c_10;
    if (clear) begin
      \$91  = 32'd0;
    end
    if (rst) begin
      \$91  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$92  = addend;
    if (clear) begin
      \$92  = 32'd0;
    end
    if (rst) begin
      \$92  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$93  = scale_clamped;
    if (clear) begin
      \$93  = 1'h0;
    end
    if (rst) begin
      \$93  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$94  = scale_clamped_1;
    if (clear) begin
      \$94  = 1'h0;
    end
    if (rst) begin
      \$94  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$95  = scale_clamped_2;
    if (clear) begin
      \$95  = 1'h0;
    end
    if (rst) begin
      \$95  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$96  = scale_clamped_3;
    if (clear) begin
      \$96  = 1'h0;
    end
    if (rst) begin
      \$96  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$97  = scale_clamped_4;
    if (clear) begin
      \$97  = 1'h0;
    end
    if (rst) begin
      \$97  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$98  = scale_clamped_5;
    if (clear) begin
      \$98  = 1'h0;
    end
    if (rst) begin
      \$98  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$99  = scale_clamped_6;
    if (clear) begin
      \$99  = 1'h0;
    end
    if (rst) begin
      \$99  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$100  = scale_clamped_7;
    if (clear) begin
      \$100  = 1'h0;
    end
    if (rst) begin
      \$100  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$101  = scale_clamped_8;
    if (clear) begin
      \$101  = 1'h0;
    end
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$102  = scale_clamped_9;
    if (clear) begin
      \$102  = 1'h0;
    end
    if (rst) begin
      \$102  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$103  = scale_clamped_10;
    if (clear) begin
      \$103  = 1'h0;
    end
    if (rst) begin
      \$103  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$104  = \$34 ;
    if (clear) begin
      \$104  = 32'd0;
    end
    if (rst) begin
      \$104  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    \$105  = \$38 ;
    if (clear) begin
      \$105  = 2'h0;
    end
    if (rst) begin
      \$105  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    (* full_case = 32'd1 *)
    casez (\port$4900$40 [2:1])
      2'h1:
          chosen = { 7'h00, sigmoid_y_2 };
      2'h2:
          chosen = \$44 [31:0];
      default:
          chosen = x_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    (* full_case = 32'd1 *)
    casez (\port$4900$40 [5:4])
      2'h0:
          right_choice = 32'd16777216;
      2'h1:
          right_choice = b_11;
      2'h2:
          right_choice = \$53 ;
      2'h3:
          right_choice = c_11;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$18 ) begin end
    addend_choice = 32'd0;
    casez (\port$4900$40 [7:6])
      2'h1:
          addend_choice = function_x;
      2'h2:
          addend_choice = b_11;
    endcase
  end
  assign scaled = \port$4900$40 [0];
  assign magnitude = \$41 [31:0];
  assign \left$62  = \port$4900$40 [3];
  assign index = sigmoid_index;
  assign fraction = sigmoid_fraction;
  assign \function  = \port$4900$40 [2:1];
  assign \right$88  = \port$4900$40 [5:4];
  assign \addend$89  = \port$4900$40 [7:6];
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \$23  = \port$4900$40 [3];
  assign \$28  = { \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65:24] };
  assign \$44  = { \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58:24] };
endmodule

module \tritforge.core.row_wise.lane_1.sigmoid (rst, clear, y, port__addr, fraction, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$19  = 0;
  wire [39:0] \$1 ;
  wire [38:0] \$10 ;
  reg [18:0] \$11 ;
  reg [18:0] \$12 ;
  reg [18:0] \$13 ;
  reg [23:0] \$14 ;
  reg [23:0] \$15 ;
  reg [23:0] \$16 ;
  reg [18:0] \$17 ;
  reg [29:0] \$18 ;
  reg [19:0] \$19 ;
  wire [40:0] \$2 ;
  reg [38:0] \$20 ;
  wire [40:0] \$3 ;
  wire [41:0] \$4 ;
  wire [29:0] \$5 ;
  wire [30:0] \$6 ;
  wire [31:0] \$7 ;
  wire [31:0] \$8 ;
  wire [32:0] \$9 ;
  reg [29:0] bend = 30'h00000000;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input [18:0] fraction;
  wire [18:0] fraction;
  reg [18:0] fraction_1 = 19'h00000;
  reg [18:0] fraction_2 = 19'h00000;
  reg [18:0] fraction_3 = 19'h00000;
  wire [8:0] index;
  input [8:0] port__addr;
  wire [8:0] port__addr;
  wire [53:0] port__data;
  reg [38:0] rise = 39'h0000000000;
  input rst;
  wire rst;
  reg [18:0] slope_1 = 19'h00000;
  reg [19:0] tilt = 20'h00000;
  reg [23:0] value_1 = 24'h000000;
  reg [23:0] value_2 = 24'h000000;
  reg [23:0] value_3 = 24'h000000;
  output [23:0] y;
  wire [23:0] y;
  reg [53:0] memory [511:0];
  initial begin
    memory[0] = 54'h3f820005800000;
    memory[1] = 54'h3e81ffe681fff5;
    memory[2] = 54'h3d81ff8583ffab;
    memory[3] = 54'h3c81fee685fee0;
    memory[4] = 54'h3b89fe0787fd56;
    memory[5] = 54'h3a91fce889face;
    memory[6] = 54'h3999fb8c8bf708;
    memory[7] = 54'h38a1f9f28df1c7;
    memory[8] = 54'h37b1f81a8feacd;
    memory[9] = 54'h36c9f60691e1dd;
    memory[10] = 54'h35e1f3b893d6bc;
    memory[11] = 54'h34f9f13195c930;
    memory[12] = 54'h3421ee6e97b900;
    memory[13] = 54'h3349eb7599a5f2;
    memory[14] = 54'h3271e8489b8fd0;
    memory[15] = 54'h31a9e4e49d7666;
    memory[16] = 54'h30e1e14e9f597f;
    memory[17] = 54'h3021dd86a138e9;
    memory[18] = 54'h2f71d98fa31473;
    memory[19] = 54'h2ec1d569a4ebf0;
    memory[20] = 54'h2e11d11aa6bf31;
    memory[21] = 54'h2d71cc9ea88e0d;
    memory[22] = 54'h2cd9c7faaa5859;
    memory[23] = 54'h2c49c331ac1dee;
    memory[24] = 54'h2bc1be42addea8;
    memory[25] = 54'h2b41b932af9a62;
    memory[26] = 54'h2ac9b401b150fc;
    memory[27] = 54'h2a59aeb3b30256;
    memory[28] = 54'h29e9a948b4ae54;
    memory[29] = 54'h2989a3c3b654d9;
    memory[30] = 54'h29319e26b7f5cd;
    memory[31] = 54'h28e19873b99119;
    memory[32] = 54'h289992abbb26a8;
    memory[33] = 54'h28598cd1bcb666;
    memory[34] = 54'h282186e8be4042;
    memory[35] = 54'h27f180f0bfc42e;
    memory[36] = 54'h27c97aebc1421c;
    memory[37] = 54'h27a174dec2ba00;
    memory[38] = 54'h27896ec6c42bd2;
    memory[39] = 54'h277968a8c59789;
    memory[40] = 54'h27696284c6fd20;
    memory[41] = 54'h27615c5fc85c91;
    memory[42] = 54'h27615636c9b5dc;
    memory[43] = 54'h2761500ecb08fe;
    memory[44] = 54'h277149e6cc55f8;
    memory[45] = 54'h278143c2cd9ccc;
    memory[46] = 54'h27993da2cedd7e;
    memory[47] = 54'h27b13787d01813;
    memory[48] = 54'h27d13173d14c90;
    memory[49] = 54'h27f92b66d27afd;
    memory[50] = 54'h28212564d3a362;
    memory[51] = 54'h28491f6dd4c5ca;
    memory[52] = 54'h2881197ed5e240;
    memory[53] = 54'h28b1139ed6f8ce;
    memory[54] = 54'h28e90dcbd80982;
    memory[55] = 54'h29290805d9146a;
    memory[56] = 54'h2969024fda1994;
    memory[57] = 54'h29a8fca7db1910;
    memory[58] = 54'h29e8f713dc12ec;
    memory[59] = 54'h2a30f18cdd073c;
    memory[60] = 54'h2a78ec19ddf60e;
    memory[61] = 54'h2ac8e6b8dedf76;
    memory[62] = 54'h2b10e169dfc387;
    memory[63] = 54'h2b60dc2de0a252;
    memory[64] = 54'h2bb0d705e17beb;
    memory[65] = 54'h2c00d1f1e25066;
    memory[66] = 54'h2c50ccf2e31fd7;
    memory[67] = 54'h2ca8c805e3ea53;
    memory[68] = 54'h2cf8c32fe4afed;
    memory[69] = 54'h2d50be6de570bb;
    memory[70] = 54'h2da0b9c0e62cd2;
    memory[71] = 54'h2df8b528e6e446;
    memory[72] = 54'h2e48b0a7e7972d;
    memory[73] = 54'h2ea0ac39e8459d;
    memory[74] = 54'h2ef8a7e2e8efaa;
    memory[75] = 54'h2f48a39fe9956b;
    memory[76] = 54'h2fa09f72ea36f3;
    memory[77] = 54'h2ff89b59ead459;
    memory[78] = 54'h30489758eb6db1;
    memory[79] = 54'h30a09369ec0312;
    memory[80] = 54'h30f08f91ec948f;
    memory[81] = 54'h31408bcded223e;
    memory[82] = 54'h3198881dedac33;
    memory[83] = 54'h31e88483ee3283;
    memory[84] = 54'h323880fbeeb543;
    memory[85] = 54'h32887d8aef3485;
    memory[86] = 54'h32d07a2befb060;
    memory[87] = 54'h332076e0f028e5;
    memory[88] = 54'h337073a8f09e29;
    memory[89] = 54'h33b87084f1103f;
    memory[90] = 54'h34006d72f17f3a;
    memory[91] = 54'h34506a73f1eb2c;
    memory[92] = 54'h34986785f25429;
    memory[93] = 54'h34d864acf2ba41;
    memory[94] = 54'h352061e2f31d88;
    memory[95] = 54'h35685f2bf37e0e;
    memory[96] = 54'h35a85c84f3dbe6;
    memory[97] = 54'h35e859eff4371f;
    memory[98] = 54'h3630576af48fcb;
    memory[99] = 54'h367054f4f4e5fb;
    memory[100] = 54'h36a85291f539bd;
    memory[101] = 54'h36e8503bf58b23;
    memory[102] = 54'h37284df4f5da3b;
    memory[103] = 54'h37604bbff62714;
    memory[104] = 54'h37984996f671bf;
    memory[105] = 54'h37d0477df6ba48;
    memory[106] = 54'h38084572f700bf;
    memory[107] = 54'h38404373f74532;
    memory[108] = 54'h38784184f787ad;
    memory[109] = 54'h38a83fa0f7c840;
    memory[110] = 54'h38d83dcbf806f5;
    memory[111] = 54'h39103c01f843db;
    memory[112] = 54'h39403a45f87efe;
    memory[113] = 54'h39683894f8b86b;
    memory[114] = 54'h399836eff8f02c;
    memory[115] = 54'h39c83555f9264e;
    memory[116] = 54'h39f033c7f95adc;
    memory[117] = 54'h3a203244f98de1;
    memory[118] = 54'h3a4830cbf9bf69;
    memory[119] = 54'h3a702f5df9ef7d;
    memory[120] = 54'h3a982df9fa1e28;
    memory[121] = 54'h3ac02c9ffa4b74;
    memory[122] = 54'h3ae82b4efa776b;
    memory[123] = 54'h3b082a09faa216;
    memory[124] = 54'h3b3028cafacb80;
    memory[125] = 54'h3b502796faf3b0;
    memory[126] = 54'h3b70266afb1ab0;
    memory[127] = 54'h3b902547fb4088;
    memory[128] = 54'h3bb8242cfb6541;
    memory[129] = 54'h3bd02319fb88e4;
    memory[130] = 54'h3bf0220efbab77;
    memory[131] = 54'h3c10210afbcd03;
    memory[132] = 54'h3c30200efbed8f;
    memory[133] = 54'h3c481f1afc0d23;
    memory[134] = 54'h3c681e2bfc2bc6;
    memory[135] = 54'h3c801d45fc497e;
    memory[136] = 54'h3c981c66fc6653;
    memory[137] = 54'h3cb01b8cfc824c;
    memory[138] = 54'h3cc81ab9fc9d6e;
    memory[139] = 54'h3ce019ecfcb7c0;
    memory[140] = 54'h3cf81924fcd148;
    memory[141] = 54'h3d101863fcea0b;
    memory[142] = 54'h3d2817a8fd0210;
    memory[143] = 54'h3d4016f1fd195d;
    memory[144] = 54'h3d501641fd2ff6;
    memory[145] = 54'h3d681594fd45e1;
    memory[146] = 54'h3d7814effd5b22;
    memory[147] = 54'h3d90144dfd6fc0;
    memory[148] = 54'h3da013b0fd83bf;
    memory[149] = 54'h3db01318fd9723;
    memory[150] = 54'h3dc01285fda9f1;
    memory[151] = 54'h3dd011f6fdbc2e;
    memory[152] = 54'h3de81169fdcdde;
    memory[153] = 54'h3df810e3fddf04;
    memory[154] = 54'h3e081060fdefa6;
    memory[155] = 54'h3e100fe2fdffc7;
    memory[156] = 54'h3e200f66fe0f6b;
    memory[157] = 54'h3e300eeffe1e95;
    memory[158] = 54'h3e400e7bfe2d4a;
    memory[159] = 54'h3e480e0bfe3b8d;
    memory[160] = 54'h3e580d9dfe4961;
    memory[161] = 54'h3e680d33fe56c9;
    memory[162] = 54'h3e700ccdfe63c9;
    memory[163] = 54'h3e800c69fe7064;
    memory[164] = 54'h3e880c08fe7c9d;
    memory[165] = 54'h3e980babfe8876;
    memory[166] = 54'h3ea00b50fe93f4;
    memory[167] = 54'h3ea80af8fe9f18;
    memory[168] = 54'h3eb80aa2fea9e5;
    memory[169] = 54'h3ec00a4ffeb45e;
    memory[170] = 54'h3ec809fffebe85;
    memory[171] = 54'h3ed009b1fec85d;
    memory[172] = 54'h3ed80966fed1e8;
    memory[173] = 54'h3ee0091cfedb29;
    memory[174] = 54'h3ef008d5fee421;
    memory[175] = 54'h3ef8088ffeecd4;
    memory[176] = 54'h3f00084dfef542;
    memory[177] = 54'h3f08080cfefd6f;
    memory[178] = 54'h3f1007cdff055c;
    memory[179] = 54'h3f100790ff0d0b;
    memory[180] = 54'h3f180756ff147d;
    memory[181] = 54'h3f20071cff1bb6;
    memory[182] = 54'h3f2806e4ff22b6;
    memory[183] = 54'h3f3006aeff297f;
    memory[184] = 54'h3f38067aff3013;
    memory[185] = 54'h3f380648ff3674;
    memory[186] = 54'h3f400616ff3ca3;
    memory[187] = 54'h3f4805e6ff42a1;
    memory[188] = 54'h3f5005b8ff4870;
    memory[189] = 54'h3f50058cff4e12;
    memory[190] = 54'h3f580560ff5388;
    memory[191] = 54'h3f600535ff58d3;
    memory[192] = 54'h3f60050eff5df4;
    memory[193] = 54'h3f6804e5ff62ee;
    memory[194] = 54'h3f6804bfff67c0;
    memory[195] = 54'h3f70049aff6c6c;
    memory[196] = 54'h3f780475ff70f4;
    memory[197] = 54'h3f780453ff7558;
    memory[198] = 54'h3f800431ff799a;
    memory[199] = 54'h3f800410ff7dbb;
    memory[200] = 54'h3f8803efff81bb;
    memory[201] = 54'h3f8803d2ff859b;
    memory[202] = 54'h3f8803b3ff895e;
    memory[203] = 54'h3f900397ff8d02;
    memory[204] = 54'h3f90037aff908b;
    memory[205] = 54'h3f98035fff93f7;
    memory[206] = 54'h3f980344ff9749;
    memory[207] = 54'h3fa0032aff9a80;
    memory[208] = 54'h3fa00312ff9d9e;
    memory[209] = 54'h3fa002faffa0a4;
    memory[210] = 54'h3fa802e2ffa392;
    memory[211] = 54'h3fa802ccffa669;
    memory[212] = 54'h3fa802b6ffa92a;
    memory[213] = 54'h3fb002a0ffabd5;
    memory[214] = 54'h3fb0028cffae6b;
    memory[215] = 54'h3fb00278ffb0ed;
    memory[216] = 54'h3fb80264ffb35b;
    memory[217] = 54'h3fb80251ffb5b6;
    memory[218] = 54'h3fb80240ffb7fe;
    memory[219] = 54'h3fb8022effba35;
    memory[220] = 54'h3fc0021cffbc5a;
    memory[221] = 54'h3fc0020cffbe6e;
    memory[222] = 54'h3fc001fcffc072;
    memory[223] = 54'h3fc001edffc266;
    memory[224] = 54'h3fc801ddffc44b;
    memory[225] = 54'h3fc801ceffc621;
    memory[226] = 54'h3fc801c1ffc7e8;
    memory[227] = 54'h3fc801b3ffc9a2;
    memory[228] = 54'h3fd001a4ffcb4e;
    memory[229] = 54'h3fd00198ffccec;
    memory[230] = 54'h3fd0018cffce7e;
    memory[231] = 54'h3fd00180ffd004;
    memory[232] = 54'h3fd00174ffd17e;
    memory[233] = 54'h3fd00169ffd2ec;
    memory[234] = 54'h3fd8015dffd44f;
    memory[235] = 54'h3fd80152ffd5a7;
    memory[236] = 54'h3fd80148ffd6f4;
    memory[237] = 54'h3fd8013effd837;
    memory[238] = 54'h3fd80135ffd970;
    memory[239] = 54'h3fd8012bffdaa0;
    memory[240] = 54'h3fe00121ffdbc6;
    memory[241] = 54'h3fe00119ffdce3;
    memory[242] = 54'h3fe0010fffddf8;
    memory[243] = 54'h3fe00108ffdf03;
    memory[244] = 54'h3fe00100ffe007;
    memory[245] = 54'h3fe000f8ffe103;
    memory[246] = 54'h3fe000f0ffe1f7;
    memory[247] = 54'h3fe000e9ffe2e3;
    memory[248] = 54'h3fe800e2ffe3c8;
    memory[249] = 54'h3fe800daffe4a7;
    memory[250] = 54'h3fe800d4ffe57e;
    memory[251] = 54'h3fe800cdffe64f;
    memory[252] = 54'h3fe800c7ffe719;
    memory[253] = 54'h3fe800c1ffe7dd;
    memory[254] = 54'h3fe800bbffe89b;
    memory[255] = 54'h3fe800b6ffe953;
    memory[256] = 54'h3fe800b0ffea06;
    memory[257] = 54'h3fe800abffeab3;
    memory[258] = 54'h3fe800a5ffeb5b;
    memory[259] = 54'h3ff000a0ffebfd;
    memory[260] = 54'h3ff0009affec9b;
    memory[261] = 54'h3ff00096ffed33;
    memory[262] = 54'h3ff00092ffedc7;
    memory[263] = 54'h3ff0008dffee57;
    memory[264] = 54'h3ff00089ffeee2;
    memory[265] = 54'h3ff00084ffef69;
    memory[266] = 54'h3ff00081ffefeb;
    memory[267] = 54'h3ff0007dfff06a;
    memory[268] = 54'h3ff00079fff0e5;
    memory[269] = 54'h3ff00075fff15c;
    memory[270] = 54'h3ff00072fff1cf;
    memory[271] = 54'h3ff0006efff23f;
    memory[272] = 54'h3ff0006bfff2ab;
    memory[273] = 54'h3ff00068fff314;
    memory[274] = 54'h3ff00064fff37a;
    memory[275] = 54'h3ff80061fff3dc;
    memory[276] = 54'h3ff8005efff43c;
    memory[277] = 54'h3ff8005afff499;
    memory[278] = 54'h3ff80059fff4f2;
    memory[279] = 54'h3ff80055fff54a;
    memory[280] = 54'h3ff80053fff59e;
    memory[281] = 54'h3ff80050fff5f0;
    memory[282] = 54'h3ff8004efff63f;
    memory[283] = 54'h3ff8004bfff68c;
    memory[284] = 54'h3ff80049fff6d6;
    memory[285] = 54'h3ff80047fff71e;
    memory[286] = 54'h3ff80045fff764;
    memory[287] = 54'h3ff80043fff7a8;
    memory[288] = 54'h3ff80040fff7ea;
    memory[289] = 54'h3ff8003ffff829;
    memory[290] = 54'h3ff8003dfff867;
    memory[291] = 54'h3ff8003bfff8a3;
    memory[292] = 54'h3ff80039fff8dd;
    memory[293] = 54'h3ff80038fff915;
    memory[294] = 54'h3ff80035fff94c;
    memory[295] = 54'h3ff80035fff980;
    memory[296] = 54'h3ff80032fff9b4;
    memory[297] = 54'h3ff80031fff9e5;
    memory[298] = 54'h3ff80030fffa15;
    memory[299] = 54'h3ff8002efffa44;
    memory[300] = 54'h3ff8002dfffa71;
    memory[301] = 54'h3ff8002bfffa9d;
    memory[302] = 54'h3ff8002afffac7;
    memory[303] = 54'h3ff80029fffaf0;
    memory[304] = 54'h3ff80028fffb18;
    memory[305] = 54'h3ff80026fffb3f;
    memory[306] = 54'h3ff80026fffb64;
    memory[307] = 54'h3ff80024fffb89;
    memory[308] = 54'h3ff80023fffbac;
    memory[309] = 54'h3ff80022fffbce;
    memory[310] = 54'h3ff80021fffbef;
    memory[311] = 54'h0000001ffffc0f;
    memory[312] = 54'h0000001efffc2e;
    memory[313] = 54'h0000001dfffc4c;
    memory[314] = 54'h0000001dfffc69;
    memory[315] = 54'h0000001bfffc86;
    memory[316] = 54'h0000001afffca1;
    memory[317] = 54'h0000001afffcbb;
    memory[318] = 54'h00000019fffcd5;
    memory[319] = 54'h00000018fffcee;
    memory[320] = 54'h00000018fffd06;
    memory[321] = 54'h00000016fffd1e;
    memory[322] = 54'h00000017fffd34;
    memory[323] = 54'h00000015fffd4b;
    memory[324] = 54'h00000015fffd60;
    memory[325] = 54'h00000014fffd75;
    memory[326] = 54'h00000013fffd89;
    memory[327] = 54'h00000013fffd9c;
    memory[328] = 54'h00000012fffdaf;
    memory[329] = 54'h00000012fffdc1;
    memory[330] = 54'h00000011fffdd3;
    memory[331] = 54'h00000011fffde4;
    memory[332] = 54'h00000010fffdf5;
    memory[333] = 54'h0000000ffffe05;
    memory[334] = 54'h0000000ffffe14;
    memory[335] = 54'h0000000ffffe23;
    memory[336] = 54'h0000000efffe32;
    memory[337] = 54'h0000000efffe40;
    memory[338] = 54'h0000000dfffe4e;
    memory[339] = 54'h0000000dfffe5b;
    memory[340] = 54'h0000000dfffe68;
    memory[341] = 54'h0000000cfffe75;
    memory[342] = 54'h0000000cfffe81;
    memory[343] = 54'h0000000bfffe8d;
    memory[344] = 54'h0000000bfffe98;
    memory[345] = 54'h0000000bfffea3;
    memory[346] = 54'h0000000afffeae;
    memory[347] = 54'h0000000afffeb8;
    memory[348] = 54'h0000000afffec2;
    memory[349] = 54'h0000000afffecc;
    memory[350] = 54'h00000009fffed6;
    memory[351] = 54'h00000009fffedf;
    memory[352] = 54'h00000008fffee8;
    memory[353] = 54'h00000009fffef0;
    memory[354] = 54'h00000008fffef9;
    memory[355] = 54'h00000008ffff01;
    memory[356] = 54'h00000007ffff09;
    memory[357] = 54'h00000008ffff10;
    memory[358] = 54'h00000007ffff18;
    memory[359] = 54'h00000007ffff1f;
    memory[360] = 54'h00000006ffff26;
    memory[361] = 54'h00000007ffff2c;
    memory[362] = 54'h00000006ffff33;
    memory[363] = 54'h00000006ffff39;
    memory[364] = 54'h00000006ffff3f;
    memory[365] = 54'h00000006ffff45;
    memory[366] = 54'h00000006ffff4b;
    memory[367] = 54'h00000005ffff51;
    memory[368] = 54'h00000005ffff56;
    memory[369] = 54'h00000005ffff5b;
    memory[370] = 54'h00000005ffff60;
    memory[371] = 54'h00000005ffff65;
    memory[372] = 54'h00000005ffff6a;
    memory[373] = 54'h00000004ffff6f;
    memory[374] = 54'h00000004ffff73;
    memory[375] = 54'h00000005ffff77;
    memory[376] = 54'h00000004ffff7c;
    memory[377] = 54'h00000004ffff80;
    memory[378] = 54'h00000003ffff84;
    memory[379] = 54'h00000004ffff87;
    memory[380] = 54'h00000004ffff8b;
    memory[381] = 54'h00000003ffff8f;
    memory[382] = 54'h00000004ffff92;
    memory[383] = 54'h00000003ffff96;
    memory[384] = 54'h00000003ffff99;
    memory[385] = 54'h00000003ffff9c;
    memory[386] = 54'h00000003ffff9f;
    memory[387] = 54'h00000003ffffa2;
    memory[388] = 54'h00000003ffffa5;
    memory[389] = 54'h00000003ffffa8;
    memory[390] = 54'h00000002ffffab;
    memory[391] = 54'h00000003ffffad;
    memory[392] = 54'h00000002ffffb0;
    memory[393] = 54'h00000003ffffb2;
    memory[394] = 54'h00000002ffffb5;
    memory[395] = 54'h00000002ffffb7;
    memory[396] = 54'h00000002ffffb9;
    memory[397] = 54'h00000002ffffbb;
    memory[398] = 54'h00000002ffffbd;
    memory[399] = 54'h00000002ffffbf;
    memory[400] = 54'h00000002ffffc1;
    memory[401] = 54'h00000002ffffc3;
    memory[402] = 54'h00000002ffffc5;
    memory[403] = 54'h00000002ffffc7;
    memory[404] = 54'h00000002ffffc9;
    memory[405] = 54'h00000001ffffcb;
    memory[406] = 54'h00000002ffffcc;
    memory[407] = 54'h00000001ffffce;
    memory[408] = 54'h00000002ffffcf;
    memory[409] = 54'h00000001ffffd1;
    memory[410] = 54'h00000002ffffd2;
    memory[411] = 54'h00000001ffffd4;
    memory[412] = 54'h00000001ffffd5;
    memory[413] = 54'h00000002ffffd6;
    memory[414] = 54'h00000001ffffd8;
    memory[415] = 54'h00000001ffffd9;
    memory[416] = 54'h00000001ffffda;
    memory[417] = 54'h00000001ffffdb;
    memory[418] = 54'h00000001ffffdc;
    memory[419] = 54'h00000002ffffdd;
    memory[420] = 54'h00000001ffffdf;
    memory[421] = 54'h00000001ffffe0;
    memory[422] = 54'h00000001ffffe1;
    memory[423] = 54'h00000000ffffe2;
    memory[424] = 54'h00000001ffffe2;
    memory[425] = 54'h00000001ffffe3;
    memory[426] = 54'h00000001ffffe4;
    memory[427] = 54'h00000001ffffe5;
    memory[428] = 54'h00000001ffffe6;
    memory[429] = 54'h00000001ffffe7;
    memory[430] = 54'h00000000ffffe8;
    memory[431] = 54'h00000001ffffe8;
    memory[432] = 54'h00000001ffffe9;
    memory[433] = 54'h00000000ffffea;
    memory[434] = 54'h00000001ffffea;
    memory[435] = 54'h00000001ffffeb;
    memory[436] = 54'h00000000ffffec;
    memory[437] = 54'h00000001ffffec;
    memory[438] = 54'h00000001ffffed;
    memory[439] = 54'h00000000ffffee;
    memory[440] = 54'h00000001ffffee;
    memory[441] = 54'h00000000ffffef;
    memory[442] = 54'h00000001ffffef;
    memory[443] = 54'h00000000fffff0;
    memory[444] = 54'h00000001fffff0;
    memory[445] = 54'h00000000fffff1;
    memory[446] = 54'h00000001fffff1;
    memory[447] = 54'h00000000fffff2;
    memory[448] = 54'h00000000fffff2;
    memory[449] = 54'h00000001fffff2;
    memory[450] = 54'h00000000fffff3;
    memory[451] = 54'h00000001fffff3;
    memory[452] = 54'h00000000fffff4;
    memory[453] = 54'h00000000fffff4;
    memory[454] = 54'h00000001fffff4;
    memory[455] = 54'h00000000fffff5;
    memory[456] = 54'h00000000fffff5;
    memory[457] = 54'h00000001fffff5;
    memory[458] = 54'h00000000fffff6;
    memory[459] = 54'h00000000fffff6;
    memory[460] = 54'h00000001fffff6;
    memory[461] = 54'h00000000fffff7;
    memory[462] = 54'h00000000fffff7;
    memory[463] = 54'h00000001fffff7;
    memory[464] = 54'h00000000fffff8;
    memory[465] = 54'h00000000fffff8;
    memory[466] = 54'h00000000fffff8;
    memory[467] = 54'h00000001fffff8;
    memory[468] = 54'h00000000fffff9;
    memory[469] = 54'h00000000fffff9;
    memory[470] = 54'h00000000fffff9;
    memory[471] = 54'h00000000fffff9;
    memory[472] = 54'h00000001fffff9;
    memory[473] = 54'h00000000fffffa;
    memory[474] = 54'h00000000fffffa;
    memory[475] = 54'h00000000fffffa;
    memory[476] = 54'h00000000fffffa;
    memory[477] = 54'h00000001fffffa;
    memory[478] = 54'h00000000fffffb;
    memory[479] = 54'h00000000fffffb;
    memory[480] = 54'h00000000fffffb;
    memory[481] = 54'h00000000fffffb;
    memory[482] = 54'h00000000fffffb;
    memory[483] = 54'h00000000fffffb;
    memory[484] = 54'h00000001fffffb;
    memory[485] = 54'h00000000fffffc;
    memory[486] = 54'h00000000fffffc;
    memory[487] = 54'h00000000fffffc;
    memory[488] = 54'h00000000fffffc;
    memory[489] = 54'h00000000fffffc;
    memory[490] = 54'h00000000fffffc;
    memory[491] = 54'h00000000fffffc;
    memory[492] = 54'h00000001fffffc;
    memory[493] = 54'h00000000fffffd;
    memory[494] = 54'h00000000fffffd;
    memory[495] = 54'h00000000fffffd;
    memory[496] = 54'h00000000fffffd;
    memory[497] = 54'h00000000fffffd;
    memory[498] = 54'h00000000fffffd;
    memory[499] = 54'h00000000fffffd;
    memory[500] = 54'h00000000fffffd;
    memory[501] = 54'h00000000fffffd;
    memory[502] = 54'h00000000fffffd;
    memory[503] = 54'h00000001fffffd;
    memory[504] = 54'h00000000fffffe;
    memory[505] = 54'h00000000fffffe;
    memory[506] = 54'h00000000fffffe;
    memory[507] = 54'h00000000fffffe;
    memory[508] = 54'h00000000fffffe;
    memory[509] = 54'h00000000fffffe;
    memory[510] = 54'h00000000fffffe;
    memory[511] = 54'h00000000fffffe;
  end
  reg [53:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[port__addr];
  end
  assign port__data = _0_;
  assign \$1  = $signed(rise) + $signed(20'h40000);
  assign \$2  = $signed(\$1 ) - $signed({ 1'h0, rise[38] });
  assign \$4  = $signed({ 1'h0, value_3 }) + $signed(\$3 );
  assign \$5  = $signed(port__data[53:43]) * $signed({ 1'h0, fraction_1 });
  assign \$6  = $signed(bend) + $signed(20'h40000);
  assign \$7  = $signed(\$6 ) - $signed({ 1'h0, bend[29] });
  assign \$9  = $signed(slope_1) + $signed(\$8 );
  assign \$10  = $signed(tilt) * $signed({ 1'h0, fraction_3 });
  always @(posedge clk)
    fraction_1 <= \$11 ;
  always @(posedge clk)
    fraction_2 <= \$12 ;
  always @(posedge clk)
    fraction_3 <= \$13 ;
  always @(posedge clk)
    value_1 <= \$14 ;
  always @(posedge clk)
    value_2 <= \$15 ;
  always @(posedge clk)
    value_3 <= \$16 ;
  always @(posedge clk)
    slope_1 <= \$17 ;
  always @(posedge clk)
    bend <= \$18 ;
  always @(posedge clk)
    tilt <= \$19 ;
  always @(posedge clk)
    rise <= \$20 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$11  = fraction;
    if (clear) begin
      \$11  = 19'h00000;
    end
    if (rst) begin
      \$11  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$12  = fraction_1;
    if (clear) begin
      \$12  = 19'h00000;
    end
    if (rst) begin
      \$12  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$13  = fraction_2;
    if (clear) begin
      \$13  = 19'h00000;
    end
    if (rst) begin
      \$13  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$14  = port__data[23:0];
    if (clear) begin
      \$14  = 24'h000000;
    end
    if (rst) begin
      \$14  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$15  = value_1;
    if (clear) begin
      \$15  = 24'h000000;
    end
    if (rst) begin
      \$15  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$16  = value_2;
    if (clear) begin
      \$16  = 24'h000000;
    end
    if (rst) begin
      \$16  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$17  = port__data[42:24];
    if (clear) begin
      \$17  = 19'h00000;
    end
    if (rst) begin
      \$17  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$18  = \$5 ;
    if (clear) begin
      \$18  = 30'h00000000;
    end
    if (rst) begin
      \$18  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$19  = \$9 [19:0];
    if (clear) begin
      \$19  = 20'h00000;
    end
    if (rst) begin
      \$19  = 20'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$19 ) begin end
    \$20  = \$10 ;
    if (clear) begin
      \$20  = 39'h0000000000;
    end
    if (rst) begin
      \$20  = 39'h0000000000;
    end
  end
  assign index = port__addr;
  assign y = \$4 [23:0];
  assign \$3  = { \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40:19] };
  assign \$8  = { \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31:19] };
endmodule

module \tritforge.core.row_wise.lane_2 (rst, clear, \port$4900$40 , scale, result, clamped, a, b, c, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$20  = 0;
  wire [55:0] \$1 ;
  wire \$10 ;
  reg \$100 ;
  reg \$101 ;
  reg \$102 ;
  reg \$103 ;
  reg [31:0] \$104 ;
  reg [1:0] \$105 ;
  wire [31:0] \$11 ;
  wire [31:0] \$12 ;
  wire [31:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [63:0] \$2 ;
  wire [25:0] \$20 ;
  wire [25:0] \$21 ;
  wire [56:0] \$22 ;
  wire \$23 ;
  wire [31:0] \$24 ;
  wire [63:0] \$25 ;
  wire [64:0] \$26 ;
  wire [65:0] \$27 ;
  wire [65:0] \$28 ;
  wire [66:0] \$29 ;
  wire [64:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [31:0] \$33 ;
  wire [31:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [1:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [32:0] \$40 ;
  wire [32:0] \$41 ;
  wire [57:0] \$42 ;
  wire [58:0] \$43 ;
  wire [58:0] \$44 ;
  wire [32:0] \$45 ;
  wire \$46 ;
  wire [32:0] \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [32:0] \$50 ;
  wire [31:0] \$51 ;
  wire [32:0] \$52 ;
  wire [31:0] \$53 ;
  reg [31:0] \$54 ;
  reg [31:0] \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg \$58 ;
  reg \$59 ;
  wire [65:0] \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg \$62 ;
  reg \$63 ;
  reg [31:0] \$64 ;
  reg [31:0] \$65 ;
  reg [31:0] \$66 ;
  reg [31:0] \$67 ;
  reg [31:0] \$68 ;
  reg [31:0] \$69 ;
  wire [65:0] \$7 ;
  reg [31:0] \$70 ;
  reg [31:0] \$71 ;
  reg [31:0] \$72 ;
  reg [31:0] \$73 ;
  reg [31:0] \$74 ;
  reg [31:0] \$75 ;
  reg [31:0] \$76 ;
  reg [31:0] \$77 ;
  reg [31:0] \$78 ;
  reg [31:0] \$79 ;
  wire \$8 ;
  reg [31:0] \$80 ;
  reg [31:0] \$81 ;
  reg [31:0] \$82 ;
  reg [31:0] \$83 ;
  reg [31:0] \$84 ;
  reg [31:0] \$85 ;
  reg [31:0] \$86 ;
  reg [31:0] \$87 ;
  reg [31:0] \$88 ;
  reg [31:0] \$89 ;
  wire \$9 ;
  reg [31:0] \$90 ;
  reg [31:0] \$91 ;
  reg [31:0] \$92 ;
  reg \$93 ;
  reg \$94 ;
  reg \$95 ;
  reg \$96 ;
  reg \$97 ;
  reg \$98 ;
  reg \$99 ;
  input [31:0] a;
  wire [31:0] a;
  reg [31:0] a_1 = 32'd0;
  reg [31:0] a_2 = 32'd0;
  reg [31:0] addend = 32'd0;
  wire [1:0] \addend$89 ;
  reg [31:0] addend_1 = 32'd0;
  reg [31:0] addend_choice;
  input [31:0] b;
  wire [31:0] b;
  reg [31:0] b_1 = 32'd0;
  reg [31:0] b_10 = 32'd0;
  reg [31:0] b_11 = 32'd0;
  reg [31:0] b_2 = 32'd0;
  reg [31:0] b_3 = 32'd0;
  reg [31:0] b_4 = 32'd0;
  reg [31:0] b_5 = 32'd0;
  reg [31:0] b_6 = 32'd0;
  reg [31:0] b_7 = 32'd0;
  reg [31:0] b_8 = 32'd0;
  reg [31:0] b_9 = 32'd0;
  input [31:0] c;
  wire [31:0] c;
  reg [31:0] c_1 = 32'd0;
  reg [31:0] c_10 = 32'd0;
  reg [31:0] c_11 = 32'd0;
  reg [31:0] c_2 = 32'd0;
  reg [31:0] c_3 = 32'd0;
  reg [31:0] c_4 = 32'd0;
  reg [31:0] c_5 = 32'd0;
  reg [31:0] c_6 = 32'd0;
  reg [31:0] c_7 = 32'd0;
  reg [31:0] c_8 = 32'd0;
  reg [31:0] c_9 = 32'd0;
  reg [31:0] chosen;
  output [1:0] clamped;
  reg [1:0] clamped = 2'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 19'h00000 *)
  wire [18:0] fraction;
  wire [1:0] \function ;
  reg [31:0] function_x = 32'd0;
  (* init = 9'h000 *)
  wire [8:0] index;
  reg [31:0] left = 32'd0;
  wire \left$62 ;
  wire [31:0] magnitude;
  input [7:0] \port$4900$40 ;
  wire [7:0] \port$4900$40 ;
  wire [24:0] positive;
  reg [63:0] product = 64'h0000000000000000;
  output [31:0] result;
  reg [31:0] result = 32'd0;
  reg [31:0] right = 32'd0;
  wire [1:0] \right$88 ;
  reg [31:0] right_choice;
  input rst;
  wire rst;
  input [29:0] scale;
  wire [29:0] scale;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  reg scale_clamped = 1'h0;
  reg scale_clamped_1 = 1'h0;
  reg scale_clamped_10 = 1'h0;
  reg scale_clamped_11 = 1'h0;
  reg scale_clamped_2 = 1'h0;
  reg scale_clamped_3 = 1'h0;
  reg scale_clamped_4 = 1'h0;
  reg scale_clamped_5 = 1'h0;
  reg scale_clamped_6 = 1'h0;
  reg scale_clamped_7 = 1'h0;
  reg scale_clamped_8 = 1'h0;
  reg scale_clamped_9 = 1'h0;
  reg [55:0] scale_product = 56'h00000000000000;
  reg [65:0] scale_shifted = 66'h00000000000000000;
  wire scaled;
  reg [31:0] scaled_x = 32'd0;
  reg sigmoid_beyond = 1'h0;
  reg sigmoid_beyond_1 = 1'h0;
  reg sigmoid_beyond_2 = 1'h0;
  reg sigmoid_beyond_3 = 1'h0;
  reg sigmoid_beyond_4 = 1'h0;
  reg [18:0] sigmoid_fraction = 19'h00000;
  reg [8:0] sigmoid_index = 9'h000;
  reg sigmoid_negative = 1'h0;
  reg sigmoid_negative_1 = 1'h0;
  reg sigmoid_negative_2 = 1'h0;
  reg sigmoid_negative_3 = 1'h0;
  reg sigmoid_negative_4 = 1'h0;
  reg [24:0] sigmoid_y = 25'h0000000;
  reg [24:0] sigmoid_y_2 = 25'h0000000;
  reg [56:0] silu_product = 57'h000000000000000;
  reg [66:0] total = 67'h00000000000000000;
  reg [31:0] x_1 = 32'd0;
  reg [31:0] x_2 = 32'd0;
  reg [31:0] x_3 = 32'd0;
  reg [31:0] x_4 = 32'd0;
  reg [31:0] x_5 = 32'd0;
  reg [31:0] x_6 = 32'd0;
  reg [31:0] x_7 = 32'd0;
  wire [23:0] y;
  assign \$1  = $signed(a) * $signed({ 1'h0, scale[23:0] });
  assign \$2  = 1'h1 << scale[29:24];
  assign \$3  = $signed(scale_product) + $signed({ 1'h0, \$2 [63:1] });
  assign \$4  = | scale[29:24];
  assign \$5  = scale_product[55] & \$4 ;
  assign \$6  = $signed(\$3 ) - $signed({ 1'h0, \$5  });
  assign \$7  = $signed(\$6 ) >>> scale[29:24];
  assign \$8  = $signed(scale_shifted) > $signed(32'd2147483647);
  assign \$9  = $signed(scale_shifted) < $signed(32'd2147483649);
  assign \$10  = \$8  | \$9 ;
  assign \$11  = scale_shifted[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$12  = \$10  ? \$11  : scale_shifted[31:0];
  assign \$13  = \port$4900$40 [0] ? \$12  : a_2;
  assign \$14  = $signed(scale_shifted) > $signed(32'd2147483647);
  assign \$15  = $signed(scale_shifted) < $signed(32'd2147483649);
  assign \$16  = \$14  | \$15 ;
  assign \$17  = \port$4900$40 [0] & \$16 ;
  assign \$18  = \$41 [31:19] >= 10'h200;
  assign \$19  = $signed(scaled_x) < $signed(1'h0);
  assign \$20  = 25'h1000000 - positive;
  assign \$21  = sigmoid_negative_4 ? \$20  : { 1'h0, positive };
  assign \$22  = $signed(x_6) * $signed({ 1'h0, sigmoid_y });
  assign \$24  = \$23  ? b_11 : function_x;
  assign \$25  = $signed(left) * $signed(right);
  assign \$26  = $signed(product) + $signed(25'h0800000);
  assign \$27  = $signed(\$26 ) - $signed({ 1'h0, product[63] });
  assign \$29  = $signed(\$28 ) + $signed(addend_1);
  assign \$30  = $signed(total) > $signed(32'd2147483647);
  assign \$31  = $signed(total) < $signed(32'd2147483649);
  assign \$32  = \$30  | \$31 ;
  assign \$33  = total[66] ? 32'd2147483649 : 32'd2147483647;
  assign \$34  = \$32  ? \$33  : total[31:0];
  assign \$35  = $signed(total) > $signed(32'd2147483647);
  assign \$36  = $signed(total) < $signed(32'd2147483649);
  assign \$37  = \$35  | \$36 ;
  assign \$38  = \$37  + scale_clamped_11;
  assign \$39  = $signed(scaled_x) < $signed(1'h0);
  assign \$40  = - $signed(scaled_x);
  assign \$41  = \$39  ? \$40  : { scaled_x[31], scaled_x };
  assign positive = sigmoid_beyond_4 ? 25'h1000000 : { 1'h0, y };
  assign \$42  = $signed(silu_product) + $signed(25'h0800000);
  assign \$43  = $signed(\$42 ) - $signed({ 1'h0, silu_product[56] });
  assign \$45  = $signed(26'h1000000) - $signed(b_11);
  assign \$46  = $signed(\$45 ) > $signed(32'd2147483647);
  assign \$47  = $signed(26'h1000000) - $signed(b_11);
  assign \$48  = $signed(\$47 ) < $signed(32'd2147483649);
  assign \$49  = \$46  | \$48 ;
  assign \$50  = $signed(26'h1000000) - $signed(b_11);
  assign \$51  = \$50 [32] ? 32'd2147483649 : 32'd2147483647;
  assign \$52  = $signed(26'h1000000) - $signed(b_11);
  assign \$53  = \$49  ? \$51  : \$52 [31:0];
  always @(posedge clk)
    scale_product <= \$1 ;
  always @(posedge clk)
    scale_shifted <= \$7 ;
  always @(posedge clk)
    a_1 <= \$54 ;
  always @(posedge clk)
    a_2 <= \$55 ;
  always @(posedge clk)
    scaled_x <= \$13 ;
  always @(posedge clk)
    scale_clamped <= \$17 ;
  always @(posedge clk)
    sigmoid_index <= \$41 [27:19];
  always @(posedge clk)
    sigmoid_fraction <= \$41 [18:0];
  always @(posedge clk)
    sigmoid_beyond <= \$18 ;
  always @(posedge clk)
    sigmoid_beyond_1 <= \$56 ;
  always @(posedge clk)
    sigmoid_beyond_2 <= \$57 ;
  always @(posedge clk)
    sigmoid_beyond_3 <= \$58 ;
  always @(posedge clk)
    sigmoid_beyond_4 <= \$59 ;
  always @(posedge clk)
    sigmoid_negative <= \$19 ;
  always @(posedge clk)
    sigmoid_negative_1 <= \$60 ;
  always @(posedge clk)
    sigmoid_negative_2 <= \$61 ;
  always @(posedge clk)
    sigmoid_negative_3 <= \$62 ;
  always @(posedge clk)
    sigmoid_negative_4 <= \$63 ;
  always @(posedge clk)
    sigmoid_y <= \$21 [24:0];
  always @(posedge clk)
    x_1 <= \$64 ;
  always @(posedge clk)
    x_2 <= \$65 ;
  always @(posedge clk)
    x_3 <= \$66 ;
  always @(posedge clk)
    x_4 <= \$67 ;
  always @(posedge clk)
    x_5 <= \$68 ;
  always @(posedge clk)
    x_6 <= \$69 ;
  always @(posedge clk)
    silu_product <= \$22 ;
  always @(posedge clk)
    sigmoid_y_2 <= sigmoid_y;
  always @(posedge clk)
    x_7 <= x_6;
  always @(posedge clk)
    function_x <= chosen;
  always @(posedge clk)
    b_1 <= \$70 ;
  always @(posedge clk)
    b_2 <= \$71 ;
  always @(posedge clk)
    b_3 <= \$72 ;
  always @(posedge clk)
    b_4 <= \$73 ;
  always @(posedge clk)
    b_5 <= \$74 ;
  always @(posedge clk)
    b_6 <= \$75 ;
  always @(posedge clk)
    b_7 <= \$76 ;
  always @(posedge clk)
    b_8 <= \$77 ;
  always @(posedge clk)
    b_9 <= \$78 ;
  always @(posedge clk)
    b_10 <= \$79 ;
  always @(posedge clk)
    b_11 <= \$80 ;
  always @(posedge clk)
    c_1 <= \$81 ;
  always @(posedge clk)
    c_2 <= \$82 ;
  always @(posedge clk)
    c_3 <= \$83 ;
  always @(posedge clk)
    c_4 <= \$84 ;
  always @(posedge clk)
    c_5 <= \$85 ;
  always @(posedge clk)
    c_6 <= \$86 ;
  always @(posedge clk)
    c_7 <= \$87 ;
  always @(posedge clk)
    c_8 <= \$88 ;
  always @(posedge clk)
    c_9 <= \$89 ;
  always @(posedge clk)
    c_10 <= \$90 ;
  always @(posedge clk)
    c_11 <= \$91 ;
  always @(posedge clk)
    left <= \$24 ;
  always @(posedge clk)
    right <= right_choice;
  always @(posedge clk)
    product <= \$25 ;
  always @(posedge clk)
    addend <= addend_choice;
  always @(posedge clk)
    addend_1 <= \$92 ;
  always @(posedge clk)
    total <= \$29 ;
  always @(posedge clk)
    scale_clamped_1 <= \$93 ;
  always @(posedge clk)
    scale_clamped_2 <= \$94 ;
  always @(posedge clk)
    scale_clamped_3 <= \$95 ;
  always @(posedge clk)
    scale_clamped_4 <= \$96 ;
  always @(posedge clk)
    scale_clamped_5 <= \$97 ;
  always @(posedge clk)
    scale_clamped_6 <= \$98 ;
  always @(posedge clk)
    scale_clamped_7 <= \$99 ;
  always @(posedge clk)
    scale_clamped_8 <= \$100 ;
  always @(posedge clk)
    scale_clamped_9 <= \$101 ;
  always @(posedge clk)
    scale_clamped_10 <= \$102 ;
  always @(posedge clk)
    scale_clamped_11 <= \$103 ;
  always @(posedge clk)
    result <= \$104 ;
  always @(posedge clk)
    clamped <= \$105 ;
  \tritforge.core.row_wise.lane_2.sigmoid  sigmoid (
    .clear(clear),
    .clk(clk),
    .fraction(sigmoid_fraction),
    .port__addr(sigmoid_index),
    .rst(rst),
    .y(y)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$54  = a;
    if (clear) begin
      \$54  = 32'd0;
    end
    if (rst) begin
      \$54  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$55  = a_1;
    if (clear) begin
      \$55  = 32'd0;
    end
    if (rst) begin
      \$55  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$56  = sigmoid_beyond;
    if (clear) begin
      \$56  = 1'h0;
    end
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$57  = sigmoid_beyond_1;
    if (clear) begin
      \$57  = 1'h0;
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$58  = sigmoid_beyond_2;
    if (clear) begin
      \$58  = 1'h0;
    end
    if (rst) begin
      \$58  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$59  = sigmoid_beyond_3;
    if (clear) begin
      \$59  = 1'h0;
    end
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$60  = sigmoid_negative;
    if (clear) begin
      \$60  = 1'h0;
    end
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$61  = sigmoid_negative_1;
    if (clear) begin
      \$61  = 1'h0;
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$62  = sigmoid_negative_2;
    if (clear) begin
      \$62  = 1'h0;
    end
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$63  = sigmoid_negative_3;
    if (clear) begin
      \$63  = 1'h0;
    end
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$64  = scaled_x;
    if (clear) begin
      \$64  = 32'd0;
    end
    if (rst) begin
      \$64  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$65  = x_1;
    if (clear) begin
      \$65  = 32'd0;
    end
    if (rst) begin
      \$65  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$66  = x_2;
    if (clear) begin
      \$66  = 32'd0;
    end
    if (rst) begin
      \$66  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$67  = x_3;
    if (clear) begin
      \$67  = 32'd0;
    end
    if (rst) begin
      \$67  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$68  = x_4;
    if (clear) begin
      \$68  = 32'd0;
    end
    if (rst) begin
      \$68  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$69  = x_5;
    if (clear) begin
      \$69  = 32'd0;
    end
    if (rst) begin
      \$69  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$70  = b;
    if (clear) begin
      \$70  = 32'd0;
    end
    if (rst) begin
      \$70  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$71  = b_1;
    if (clear) begin
      \$71  = 32'd0;
    end
    if (rst) begin
      \$71  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$72  = b_2;
    if (clear) begin
      \$72  = 32'd0;
    end
    if (rst) begin
      \$72  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$73  = b_3;
    if (clear) begin
      \$73  = 32'd0;
    end
    if (rst) begin
      \$73  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$74  = b_4;
    if (clear) begin
      \$74  = 32'd0;
    end
    if (rst) begin
      \$74  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$75  = b_5;
    if (clear) begin
      \$75  = 32'd0;
    end
    if (rst) begin
      \$75  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$76  = b_6;
    if (clear) begin
      \$76  = 32'd0;
    end
    if (rst) begin
      \$76  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$77  = b_7;
    if (clear) begin
      \$77  = 32'd0;
    end
    if (rst) begin
      \$77  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$78  = b_8;
    if (clear) begin
      \$78  = 32'd0;
    end
    if (rst) begin
      \$78  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$79  = b_9;
    if (clear) begin
      \$79  = 32'd0;
    end
    if (rst) begin
      \$79  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$80  = b_10;
    if (clear) begin
      \$80  = 32'd0;
    end
    if (rst) begin
      \$80  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$81  = c;
    if (clear) begin
      \$81  = 32'd0;
    end
    if (rst) begin
      \$81  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$82  = c_1;
    if (clear) begin
      \$82  = 32'd0;
    end
    if (rst) begin
      \$82  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$83  = c_2;
    if (clear) begin
      \$83  = 32'd0;
    end
    if (rst) begin
      \$83  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$84  = c_3;
    if (clear) begin
      \$84  = 32'd0;
    end
    if (rst) begin
      \$84  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$85  = c_4;
    if (clear) begin
      \$85  = 32'd0;
    end
    if (rst) begin
      \$85  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$86  = c_5;
    if (clear) begin
      \$86  = 32'd0;
    end
    if (rst) begin
      \$86  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$87  = c_6;
    if (clear) begin
      \$87  = 32'd0;
    end
    if (rst) begin
      \$87  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$88  = c_7;
    if (clear) begin
      \$88  = 32'd0;
    end
    if (rst) begin
      \$88  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$89  = c_8;
    if (clear) begin
      \$89  = 32'd0;
    end
    if (rst) begin
      \$89  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$90  = c_9;
    if (clear) begin
      \$90  = 32'd0;
    end
    if (rst) begin
      \$90  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$91  = c_10;
    if (clear) begin
      \$91  = 32'd0;
    end
    if (rst) begin
      \$91  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$92  = addend;
    if (clear) begin
      \$92  = 32'd0;
    end
    if (rst) begin
      \$92  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$93  = scale_clamped;
    if (clear) begin
      \$93  = 1'h0;
    end
    if (rst) begin
      \$93  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$94  = scale_clamped_1;
    if (clear) begin
      \$94  = 1'h0;
    end
    if (rst) begin
      \$94  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$95  = scale_clamped_2;
    if (clear) begin
      \$95  = 1'h0;
    end
    if (rst) begin
      \$95  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$96  = scale_clamped_3;
    if (clear) begin
      \$96  = 1'h0;
    end
    if (rst) begin
      \$96  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$97  = scale_clamped_4;
    if (clear) begin
      \$97  = 1'h0;
    end
    if (rst) begin
      \$97  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$98  = scale_clamped_5;
    if (clear) begin
      \$98  = 1'h0;
    end
    if (rst) begin
      \$98  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$99  = scale_clamped_6;
    if (clear) begin
      \$99  = 1'h0;
    end
    if (rst) begin
      \$99  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$100  = scale_clamped_7;
    if (clear) begin
      \$100  = 1'h0;
    end
    if (rst) begin
      \$100  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$101  = scale_clamped_8;
    if (clear) begin
      \$101  = 1'h0;
    end
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$102  = scale_clamped_9;
    if (clear) begin
      \$102  = 1'h0;
    end
    if (rst) begin
      \$102  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$103  = scale_clamped_10;
    if (clear) begin
      \$103  = 1'h0;
    end
    if (rst) begin
      \$103  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$104  = \$34 ;
    if (clear) begin
      \$104  = 32'd0;
    end
    if (rst) begin
      \$104  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    \$105  = \$38 ;
    if (clear) begin
      \$105  = 2'h0;
    end
    if (rst) begin
      \$105  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    (* full_case = 32'd1 *)
    casez (\port$4900$40 [2:1])
      2'h1:
          chosen = { 7'h00, sigmoid_y_2 };
      2'h2:
          chosen = \$44 [31:0];
      default:
          chosen = x_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    (* full_case = 32'd1 *)
    casez (\port$4900$40 [5:4])
      2'h0:
          right_choice = 32'd16777216;
      2'h1:
          right_choice = b_11;
      2'h2:
          right_choice = \$53 ;
      2'h3:
          right_choice = c_11;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$20 ) begin end
    addend_choice = 32'd0;
    casez (\port$4900$40 [7:6])
      2'h1:
          addend_choice = function_x;
      2'h2:
          addend_choice = b_11;
    endcase
  end
  assign scaled = \port$4900$40 [0];
  assign magnitude = \$41 [31:0];
  assign \left$62  = \port$4900$40 [3];
  assign index = sigmoid_index;
  assign fraction = sigmoid_fraction;
  assign \function  = \port$4900$40 [2:1];
  assign \right$88  = \port$4900$40 [5:4];
  assign \addend$89  = \port$4900$40 [7:6];
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \$23  = \port$4900$40 [3];
  assign \$28  = { \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65:24] };
  assign \$44  = { \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58:24] };
endmodule

module \tritforge.core.row_wise.lane_2.sigmoid (rst, clear, y, port__addr, fraction, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$21  = 0;
  wire [39:0] \$1 ;
  wire [38:0] \$10 ;
  reg [18:0] \$11 ;
  reg [18:0] \$12 ;
  reg [18:0] \$13 ;
  reg [23:0] \$14 ;
  reg [23:0] \$15 ;
  reg [23:0] \$16 ;
  reg [18:0] \$17 ;
  reg [29:0] \$18 ;
  reg [19:0] \$19 ;
  wire [40:0] \$2 ;
  reg [38:0] \$20 ;
  wire [40:0] \$3 ;
  wire [41:0] \$4 ;
  wire [29:0] \$5 ;
  wire [30:0] \$6 ;
  wire [31:0] \$7 ;
  wire [31:0] \$8 ;
  wire [32:0] \$9 ;
  reg [29:0] bend = 30'h00000000;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input [18:0] fraction;
  wire [18:0] fraction;
  reg [18:0] fraction_1 = 19'h00000;
  reg [18:0] fraction_2 = 19'h00000;
  reg [18:0] fraction_3 = 19'h00000;
  wire [8:0] index;
  input [8:0] port__addr;
  wire [8:0] port__addr;
  wire [53:0] port__data;
  reg [38:0] rise = 39'h0000000000;
  input rst;
  wire rst;
  reg [18:0] slope_1 = 19'h00000;
  reg [19:0] tilt = 20'h00000;
  reg [23:0] value_1 = 24'h000000;
  reg [23:0] value_2 = 24'h000000;
  reg [23:0] value_3 = 24'h000000;
  output [23:0] y;
  wire [23:0] y;
  reg [53:0] memory [511:0];
  initial begin
    memory[0] = 54'h3f820005800000;
    memory[1] = 54'h3e81ffe681fff5;
    memory[2] = 54'h3d81ff8583ffab;
    memory[3] = 54'h3c81fee685fee0;
    memory[4] = 54'h3b89fe0787fd56;
    memory[5] = 54'h3a91fce889face;
    memory[6] = 54'h3999fb8c8bf708;
    memory[7] = 54'h38a1f9f28df1c7;
    memory[8] = 54'h37b1f81a8feacd;
    memory[9] = 54'h36c9f60691e1dd;
    memory[10] = 54'h35e1f3b893d6bc;
    memory[11] = 54'h34f9f13195c930;
    memory[12] = 54'h3421ee6e97b900;
    memory[13] = 54'h3349eb7599a5f2;
    memory[14] = 54'h3271e8489b8fd0;
    memory[15] = 54'h31a9e4e49d7666;
    memory[16] = 54'h30e1e14e9f597f;
    memory[17] = 54'h3021dd86a138e9;
    memory[18] = 54'h2f71d98fa31473;
    memory[19] = 54'h2ec1d569a4ebf0;
    memory[20] = 54'h2e11d11aa6bf31;
    memory[21] = 54'h2d71cc9ea88e0d;
    memory[22] = 54'h2cd9c7faaa5859;
    memory[23] = 54'h2c49c331ac1dee;
    memory[24] = 54'h2bc1be42addea8;
    memory[25] = 54'h2b41b932af9a62;
    memory[26] = 54'h2ac9b401b150fc;
    memory[27] = 54'h2a59aeb3b30256;
    memory[28] = 54'h29e9a948b4ae54;
    memory[29] = 54'h2989a3c3b654d9;
    memory[30] = 54'h29319e26b7f5cd;
    memory[31] = 54'h28e19873b99119;
    memory[32] = 54'h289992abbb26a8;
    memory[33] = 54'h28598cd1bcb666;
    memory[34] = 54'h282186e8be4042;
    memory[35] = 54'h27f180f0bfc42e;
    memory[36] = 54'h27c97aebc1421c;
    memory[37] = 54'h27a174dec2ba00;
    memory[38] = 54'h27896ec6c42bd2;
    memory[39] = 54'h277968a8c59789;
    memory[40] = 54'h27696284c6fd20;
    memory[41] = 54'h27615c5fc85c91;
    memory[42] = 54'h27615636c9b5dc;
    memory[43] = 54'h2761500ecb08fe;
    memory[44] = 54'h277149e6cc55f8;
    memory[45] = 54'h278143c2cd9ccc;
    memory[46] = 54'h27993da2cedd7e;
    memory[47] = 54'h27b13787d01813;
    memory[48] = 54'h27d13173d14c90;
    memory[49] = 54'h27f92b66d27afd;
    memory[50] = 54'h28212564d3a362;
    memory[51] = 54'h28491f6dd4c5ca;
    memory[52] = 54'h2881197ed5e240;
    memory[53] = 54'h28b1139ed6f8ce;
    memory[54] = 54'h28e90dcbd80982;
    memory[55] = 54'h29290805d9146a;
    memory[56] = 54'h2969024fda1994;
    memory[57] = 54'h29a8fca7db1910;
    memory[58] = 54'h29e8f713dc12ec;
    memory[59] = 54'h2a30f18cdd073c;
    memory[60] = 54'h2a78ec19ddf60e;
    memory[61] = 54'h2ac8e6b8dedf76;
    memory[62] = 54'h2b10e169dfc387;
    memory[63] = 54'h2b60dc2de0a252;
    memory[64] = 54'h2bb0d705e17beb;
    memory[65] = 54'h2c00d1f1e25066;
    memory[66] = 54'h2c50ccf2e31fd7;
    memory[67] = 54'h2ca8c805e3ea53;
    memory[68] = 54'h2cf8c32fe4afed;
    memory[69] = 54'h2d50be6de570bb;
    memory[70] = 54'h2da0b9c0e62cd2;
    memory[71] = 54'h2df8b528e6e446;
    memory[72] = 54'h2e48b0a7e7972d;
    memory[73] = 54'h2ea0ac39e8459d;
    memory[74] = 54'h2ef8a7e2e8efaa;
    memory[75] = 54'h2f48a39fe9956b;
    memory[76] = 54'h2fa09f72ea36f3;
    memory[77] = 54'h2ff89b59ead459;
    memory[78] = 54'h30489758eb6db1;
    memory[79] = 54'h30a09369ec0312;
    memory[80] = 54'h30f08f91ec948f;
    memory[81] = 54'h31408bcded223e;
    memory[82] = 54'h3198881dedac33;
    memory[83] = 54'h31e88483ee3283;
    memory[84] = 54'h323880fbeeb543;
    memory[85] = 54'h32887d8aef3485;
    memory[86] = 54'h32d07a2befb060;
    memory[87] = 54'h332076e0f028e5;
    memory[88] = 54'h337073a8f09e29;
    memory[89] = 54'h33b87084f1103f;
    memory[90] = 54'h34006d72f17f3a;
    memory[91] = 54'h34506a73f1eb2c;
    memory[92] = 54'h34986785f25429;
    memory[93] = 54'h34d864acf2ba41;
    memory[94] = 54'h352061e2f31d88;
    memory[95] = 54'h35685f2bf37e0e;
    memory[96] = 54'h35a85c84f3dbe6;
    memory[97] = 54'h35e859eff4371f;
    memory[98] = 54'h3630576af48fcb;
    memory[99] = 54'h367054f4f4e5fb;
    memory[100] = 54'h36a85291f539bd;
    memory[101] = 54'h36e8503bf58b23;
    memory[102] = 54'h37284df4f5da3b;
    memory[103] = 54'h37604bbff62714;
    memory[104] = 54'h37984996f671bf;
    memory[105] = 54'h37d0477df6ba48;
    memory[106] = 54'h38084572f700bf;
    memory[107] = 54'h38404373f74532;
    memory[108] = 54'h38784184f787ad;
    memory[109] = 54'h38a83fa0f7c840;
    memory[110] = 54'h38d83dcbf806f5;
    memory[111] = 54'h39103c01f843db;
    memory[112] = 54'h39403a45f87efe;
    memory[113] = 54'h39683894f8b86b;
    memory[114] = 54'h399836eff8f02c;
    memory[115] = 54'h39c83555f9264e;
    memory[116] = 54'h39f033c7f95adc;
    memory[117] = 54'h3a203244f98de1;
    memory[118] = 54'h3a4830cbf9bf69;
    memory[119] = 54'h3a702f5df9ef7d;
    memory[120] = 54'h3a982df9fa1e28;
    memory[121] = 54'h3ac02c9ffa4b74;
    memory[122] = 54'h3ae82b4efa776b;
    memory[123] = 54'h3b082a09faa216;
    memory[124] = 54'h3b3028cafacb80;
    memory[125] = 54'h3b502796faf3b0;
    memory[126] = 54'h3b70266afb1ab0;
    memory[127] = 54'h3b902547fb4088;
    memory[128] = 54'h3bb8242cfb6541;
    memory[129] = 54'h3bd02319fb88e4;
    memory[130] = 54'h3bf0220efbab77;
    memory[131] = 54'h3c10210afbcd03;
    memory[132] = 54'h3c30200efbed8f;
    memory[133] = 54'h3c481f1afc0d23;
    memory[134] = 54'h3c681e2bfc2bc6;
    memory[135] = 54'h3c801d45fc497e;
    memory[136] = 54'h3c981c66fc6653;
    memory[137] = 54'h3cb01b8cfc824c;
    memory[138] = 54'h3cc81ab9fc9d6e;
    memory[139] = 54'h3ce019ecfcb7c0;
    memory[140] = 54'h3cf81924fcd148;
    memory[141] = 54'h3d101863fcea0b;
    memory[142] = 54'h3d2817a8fd0210;
    memory[143] = 54'h3d4016f1fd195d;
    memory[144] = 54'h3d501641fd2ff6;
    memory[145] = 54'h3d681594fd45e1;
    memory[146] = 54'h3d7814effd5b22;
    memory[147] = 54'h3d90144dfd6fc0;
    memory[148] = 54'h3da013b0fd83bf;
    memory[149] = 54'h3db01318fd9723;
    memory[150] = 54'h3dc01285fda9f1;
    memory[151] = 54'h3dd011f6fdbc2e;
    memory[152] = 54'h3de81169fdcdde;
    memory[153] = 54'h3df810e3fddf04;
    memory[154] = 54'h3e081060fdefa6;
    memory[155] = 54'h3e100fe2fdffc7;
    memory[156] = 54'h3e200f66fe0f6b;
    memory[157] = 54'h3e300eeffe1e95;
    memory[158] = 54'h3e400e7bfe2d4a;
    memory[159] = 54'h3e480e0bfe3b8d;
    memory[160] = 54'h3e580d9dfe4961;
    memory[161] = 54'h3e680d33fe56c9;
    memory[162] = 54'h3e700ccdfe63c9;
    memory[163] = 54'h3e800c69fe7064;
    memory[164] = 54'h3e880c08fe7c9d;
    memory[165] = 54'h3e980babfe8876;
    memory[166] = 54'h3ea00b50fe93f4;
    memory[167] = 54'h3ea80af8fe9f18;
    memory[168] = 54'h3eb80aa2fea9e5;
    memory[169] = 54'h3ec00a4ffeb45e;
    memory[170] = 54'h3ec809fffebe85;
    memory[171] = 54'h3ed009b1fec85d;
    memory[172] = 54'h3ed80966fed1e8;
    memory[173] = 54'h3ee0091cfedb29;
    memory[174] = 54'h3ef008d5fee421;
    memory[175] = 54'h3ef8088ffeecd4;
    memory[176] = 54'h3f00084dfef542;
    memory[177] = 54'h3f08080cfefd6f;
    memory[178] = 54'h3f1007cdff055c;
    memory[179] = 54'h3f100790ff0d0b;
    memory[180] = 54'h3f180756ff147d;
    memory[181] = 54'h3f20071cff1bb6;
    memory[182] = 54'h3f2806e4ff22b6;
    memory[183] = 54'h3f3006aeff297f;
    memory[184] = 54'h3f38067aff3013;
    memory[185] = 54'h3f380648ff3674;
    memory[186] = 54'h3f400616ff3ca3;
    memory[187] = 54'h3f4805e6ff42a1;
    memory[188] = 54'h3f5005b8ff4870;
    memory[189] = 54'h3f50058cff4e12;
    memory[190] = 54'h3f580560ff5388;
    memory[191] = 54'h3f600535ff58d3;
    memory[192] = 54'h3f60050eff5df4;
    memory[193] = 54'h3f6804e5ff62ee;
    memory[194] = 54'h3f6804bfff67c0;
    memory[195] = 54'h3f70049aff6c6c;
    memory[196] = 54'h3f780475ff70f4;
    memory[197] = 54'h3f780453ff7558;
    memory[198] = 54'h3f800431ff799a;
    memory[199] = 54'h3f800410ff7dbb;
    memory[200] = 54'h3f8803efff81bb;
    memory[201] = 54'h3f8803d2ff859b;
    memory[202] = 54'h3f8803b3ff895e;
    memory[203] = 54'h3f900397ff8d02;
    memory[204] = 54'h3f90037aff908b;
    memory[205] = 54'h3f98035fff93f7;
    memory[206] = 54'h3f980344ff9749;
    memory[207] = 54'h3fa0032aff9a80;
    memory[208] = 54'h3fa00312ff9d9e;
    memory[209] = 54'h3fa002faffa0a4;
    memory[210] = 54'h3fa802e2ffa392;
    memory[211] = 54'h3fa802ccffa669;
    memory[212] = 54'h3fa802b6ffa92a;
    memory[213] = 54'h3fb002a0ffabd5;
    memory[214] = 54'h3fb0028cffae6b;
    memory[215] = 54'h3fb00278ffb0ed;
    memory[216] = 54'h3fb80264ffb35b;
    memory[217] = 54'h3fb80251ffb5b6;
    memory[218] = 54'h3fb80240ffb7fe;
    memory[219] = 54'h3fb8022effba35;
    memory[220] = 54'h3fc0021cffbc5a;
    memory[221] = 54'h3fc0020cffbe6e;
    memory[222] = 54'h3fc001fcffc072;
    memory[223] = 54'h3fc001edffc266;
    memory[224] = 54'h3fc801ddffc44b;
    memory[225] = 54'h3fc801ceffc621;
    memory[226] = 54'h3fc801c1ffc7e8;
    memory[227] = 54'h3fc801b3ffc9a2;
    memory[228] = 54'h3fd001a4ffcb4e;
    memory[229] = 54'h3fd00198ffccec;
    memory[230] = 54'h3fd0018cffce7e;
    memory[231] = 54'h3fd00180ffd004;
    memory[232] = 54'h3fd00174ffd17e;
    memory[233] = 54'h3fd00169ffd2ec;
    memory[234] = 54'h3fd8015dffd44f;
    memory[235] = 54'h3fd80152ffd5a7;
    memory[236] = 54'h3fd80148ffd6f4;
    memory[237] = 54'h3fd8013effd837;
    memory[238] = 54'h3fd80135ffd970;
    memory[239] = 54'h3fd8012bffdaa0;
    memory[240] = 54'h3fe00121ffdbc6;
    memory[241] = 54'h3fe00119ffdce3;
    memory[242] = 54'h3fe0010fffddf8;
    memory[243] = 54'h3fe00108ffdf03;
    memory[244] = 54'h3fe00100ffe007;
    memory[245] = 54'h3fe000f8ffe103;
    memory[246] = 54'h3fe000f0ffe1f7;
    memory[247] = 54'h3fe000e9ffe2e3;
    memory[248] = 54'h3fe800e2ffe3c8;
    memory[249] = 54'h3fe800daffe4a7;
    memory[250] = 54'h3fe800d4ffe57e;
    memory[251] = 54'h3fe800cdffe64f;
    memory[252] = 54'h3fe800c7ffe719;
    memory[253] = 54'h3fe800c1ffe7dd;
    memory[254] = 54'h3fe800bbffe89b;
    memory[255] = 54'h3fe800b6ffe953;
    memory[256] = 54'h3fe800b0ffea06;
    memory[257] = 54'h3fe800abffeab3;
    memory[258] = 54'h3fe800a5ffeb5b;
    memory[259] = 54'h3ff000a0ffebfd;
    memory[260] = 54'h3ff0009affec9b;
    memory[261] = 54'h3ff00096ffed33;
    memory[262] = 54'h3ff00092ffedc7;
    memory[263] = 54'h3ff0008dffee57;
    memory[264] = 54'h3ff00089ffeee2;
    memory[265] = 54'h3ff00084ffef69;
    memory[266] = 54'h3ff00081ffefeb;
    memory[267] = 54'h3ff0007dfff06a;
    memory[268] = 54'h3ff00079fff0e5;
    memory[269] = 54'h3ff00075fff15c;
    memory[270] = 54'h3ff00072fff1cf;
    memory[271] = 54'h3ff0006efff23f;
    memory[272] = 54'h3ff0006bfff2ab;
    memory[273] = 54'h3ff00068fff314;
    memory[274] = 54'h3ff00064fff37a;
    memory[275] = 54'h3ff80061fff3dc;
    memory[276] = 54'h3ff8005efff43c;
    memory[277] = 54'h3ff8005afff499;
    memory[278] = 54'h3ff80059fff4f2;
    memory[279] = 54'h3ff80055fff54a;
    memory[280] = 54'h3ff80053fff59e;
    memory[281] = 54'h3ff80050fff5f0;
    memory[282] = 54'h3ff8004efff63f;
    memory[283] = 54'h3ff8004bfff68c;
    memory[284] = 54'h3ff80049fff6d6;
    memory[285] = 54'h3ff80047fff71e;
    memory[286] = 54'h3ff80045fff764;
    memory[287] = 54'h3ff80043fff7a8;
    memory[288] = 54'h3ff80040fff7ea;
    memory[289] = 54'h3ff8003ffff829;
    memory[290] = 54'h3ff8003dfff867;
    memory[291] = 54'h3ff8003bfff8a3;
    memory[292] = 54'h3ff80039fff8dd;
    memory[293] = 54'h3ff80038fff915;
    memory[294] = 54'h3ff80035fff94c;
    memory[295] = 54'h3ff80035fff980;
    memory[296] = 54'h3ff80032fff9b4;
    memory[297] = 54'h3ff80031fff9e5;
    memory[298] = 54'h3ff80030fffa15;
    memory[299] = 54'h3ff8002efffa44;
    memory[300] = 54'h3ff8002dfffa71;
    memory[301] = 54'h3ff8002bfffa9d;
    memory[302] = 54'h3ff8002afffac7;
    memory[303] = 54'h3ff80029fffaf0;
    memory[304] = 54'h3ff80028fffb18;
    memory[305] = 54'h3ff80026fffb3f;
    memory[306] = 54'h3ff80026fffb64;
    memory[307] = 54'h3ff80024fffb89;
    memory[308] = 54'h3ff80023fffbac;
    memory[309] = 54'h3ff80022fffbce;
    memory[310] = 54'h3ff80021fffbef;
    memory[311] = 54'h0000001ffffc0f;
    memory[312] = 54'h0000001efffc2e;
    memory[313] = 54'h0000001dfffc4c;
    memory[314] = 54'h0000001dfffc69;
    memory[315] = 54'h0000001bfffc86;
    memory[316] = 54'h0000001afffca1;
    memory[317] = 54'h0000001afffcbb;
    memory[318] = 54'h00000019fffcd5;
    memory[319] = 54'h00000018fffcee;
    memory[320] = 54'h00000018fffd06;
    memory[321] = 54'h00000016fffd1e;
    memory[322] = 54'h00000017fffd34;
    memory[323] = 54'h00000015fffd4b;
    memory[324] = 54'h00000015fffd60;
    memory[325] = 54'h00000014fffd75;
    memory[326] = 54'h00000013fffd89;
    memory[327] = 54'h00000013fffd9c;
    memory[328] = 54'h00000012fffdaf;
    memory[329] = 54'h00000012fffdc1;
    memory[330] = 54'h00000011fffdd3;
    memory[331] = 54'h00000011fffde4;
    memory[332] = 54'h00000010fffdf5;
    memory[333] = 54'h0000000ffffe05;
    memory[334] = 54'h0000000ffffe14;
    memory[335] = 54'h0000000ffffe23;
    memory[336] = 54'h0000000efffe32;
    memory[337] = 54'h0000000efffe40;
    memory[338] = 54'h0000000dfffe4e;
    memory[339] = 54'h0000000dfffe5b;
    memory[340] = 54'h0000000dfffe68;
    memory[341] = 54'h0000000cfffe75;
    memory[342] = 54'h0000000cfffe81;
    memory[343] = 54'h0000000bfffe8d;
    memory[344] = 54'h0000000bfffe98;
    memory[345] = 54'h0000000bfffea3;
    memory[346] = 54'h0000000afffeae;
    memory[347] = 54'h0000000afffeb8;
    memory[348] = 54'h0000000afffec2;
    memory[349] = 54'h0000000afffecc;
    memory[350] = 54'h00000009fffed6;
    memory[351] = 54'h00000009fffedf;
    memory[352] = 54'h00000008fffee8;
    memory[353] = 54'h00000009fffef0;
    memory[354] = 54'h00000008fffef9;
    memory[355] = 54'h00000008ffff01;
    memory[356] = 54'h00000007ffff09;
    memory[357] = 54'h00000008ffff10;
    memory[358] = 54'h00000007ffff18;
    memory[359] = 54'h00000007ffff1f;
    memory[360] = 54'h00000006ffff26;
    memory[361] = 54'h00000007ffff2c;
    memory[362] = 54'h00000006ffff33;
    memory[363] = 54'h00000006ffff39;
    memory[364] = 54'h00000006ffff3f;
    memory[365] = 54'h00000006ffff45;
    memory[366] = 54'h00000006ffff4b;
    memory[367] = 54'h00000005ffff51;
    memory[368] = 54'h00000005ffff56;
    memory[369] = 54'h00000005ffff5b;
    memory[370] = 54'h00000005ffff60;
    memory[371] = 54'h00000005ffff65;
    memory[372] = 54'h00000005ffff6a;
    memory[373] = 54'h00000004ffff6f;
    memory[374] = 54'h00000004ffff73;
    memory[375] = 54'h00000005ffff77;
    memory[376] = 54'h00000004ffff7c;
    memory[377] = 54'h00000004ffff80;
    memory[378] = 54'h00000003ffff84;
    memory[379] = 54'h00000004ffff87;
    memory[380] = 54'h00000004ffff8b;
    memory[381] = 54'h00000003ffff8f;
    memory[382] = 54'h00000004ffff92;
    memory[383] = 54'h00000003ffff96;
    memory[384] = 54'h00000003ffff99;
    memory[385] = 54'h00000003ffff9c;
    memory[386] = 54'h00000003ffff9f;
    memory[387] = 54'h00000003ffffa2;
    memory[388] = 54'h00000003ffffa5;
    memory[389] = 54'h00000003ffffa8;
    memory[390] = 54'h00000002ffffab;
    memory[391] = 54'h00000003ffffad;
    memory[392] = 54'h00000002ffffb0;
    memory[393] = 54'h00000003ffffb2;
    memory[394] = 54'h00000002ffffb5;
    memory[395] = 54'h00000002ffffb7;
    memory[396] = 54'h00000002ffffb9;
    memory[397] = 54'h00000002ffffbb;
    memory[398] = 54'h00000002ffffbd;
    memory[399] = 54'h00000002ffffbf;
    memory[400] = 54'h00000002ffffc1;
    memory[401] = 54'h00000002ffffc3;
    memory[402] = 54'h00000002ffffc5;
    memory[403] = 54'h00000002ffffc7;
    memory[404] = 54'h00000002ffffc9;
    memory[405] = 54'h00000001ffffcb;
    memory[406] = 54'h00000002ffffcc;
    memory[407] = 54'h00000001ffffce;
    memory[408] = 54'h00000002ffffcf;
    memory[409] = 54'h00000001ffffd1;
    memory[410] = 54'h00000002ffffd2;
    memory[411] = 54'h00000001ffffd4;
    memory[412] = 54'h00000001ffffd5;
    memory[413] = 54'h00000002ffffd6;
    memory[414] = 54'h00000001ffffd8;
    memory[415] = 54'h00000001ffffd9;
    memory[416] = 54'h00000001ffffda;
    memory[417] = 54'h00000001ffffdb;
    memory[418] = 54'h00000001ffffdc;
    memory[419] = 54'h00000002ffffdd;
    memory[420] = 54'h00000001ffffdf;
    memory[421] = 54'h00000001ffffe0;
    memory[422] = 54'h00000001ffffe1;
    memory[423] = 54'h00000000ffffe2;
    memory[424] = 54'h00000001ffffe2;
    memory[425] = 54'h00000001ffffe3;
    memory[426] = 54'h00000001ffffe4;
    memory[427] = 54'h00000001ffffe5;
    memory[428] = 54'h00000001ffffe6;
    memory[429] = 54'h00000001ffffe7;
    memory[430] = 54'h00000000ffffe8;
    memory[431] = 54'h00000001ffffe8;
    memory[432] = 54'h00000001ffffe9;
    memory[433] = 54'h00000000ffffea;
    memory[434] = 54'h00000001ffffea;
    memory[435] = 54'h00000001ffffeb;
    memory[436] = 54'h00000000ffffec;
    memory[437] = 54'h00000001ffffec;
    memory[438] = 54'h00000001ffffed;
    memory[439] = 54'h00000000ffffee;
    memory[440] = 54'h00000001ffffee;
    memory[441] = 54'h00000000ffffef;
    memory[442] = 54'h00000001ffffef;
    memory[443] = 54'h00000000fffff0;
    memory[444] = 54'h00000001fffff0;
    memory[445] = 54'h00000000fffff1;
    memory[446] = 54'h00000001fffff1;
    memory[447] = 54'h00000000fffff2;
    memory[448] = 54'h00000000fffff2;
    memory[449] = 54'h00000001fffff2;
    memory[450] = 54'h00000000fffff3;
    memory[451] = 54'h00000001fffff3;
    memory[452] = 54'h00000000fffff4;
    memory[453] = 54'h00000000fffff4;
    memory[454] = 54'h00000001fffff4;
    memory[455] = 54'h00000000fffff5;
    memory[456] = 54'h00000000fffff5;
    memory[457] = 54'h00000001fffff5;
    memory[458] = 54'h00000000fffff6;
    memory[459] = 54'h00000000fffff6;
    memory[460] = 54'h00000001fffff6;
    memory[461] = 54'h00000000fffff7;
    memory[462] = 54'h00000000fffff7;
    memory[463] = 54'h00000001fffff7;
    memory[464] = 54'h00000000fffff8;
    memory[465] = 54'h00000000fffff8;
    memory[466] = 54'h00000000fffff8;
    memory[467] = 54'h00000001fffff8;
    memory[468] = 54'h00000000fffff9;
    memory[469] = 54'h00000000fffff9;
    memory[470] = 54'h00000000fffff9;
    memory[471] = 54'h00000000fffff9;
    memory[472] = 54'h00000001fffff9;
    memory[473] = 54'h00000000fffffa;
    memory[474] = 54'h00000000fffffa;
    memory[475] = 54'h00000000fffffa;
    memory[476] = 54'h00000000fffffa;
    memory[477] = 54'h00000001fffffa;
    memory[478] = 54'h00000000fffffb;
    memory[479] = 54'h00000000fffffb;
    memory[480] = 54'h00000000fffffb;
    memory[481] = 54'h00000000fffffb;
    memory[482] = 54'h00000000fffffb;
    memory[483] = 54'h00000000fffffb;
    memory[484] = 54'h00000001fffffb;
    memory[485] = 54'h00000000fffffc;
    memory[486] = 54'h00000000fffffc;
    memory[487] = 54'h00000000fffffc;
    memory[488] = 54'h00000000fffffc;
    memory[489] = 54'h00000000fffffc;
    memory[490] = 54'h00000000fffffc;
    memory[491] = 54'h00000000fffffc;
    memory[492] = 54'h00000001fffffc;
    memory[493] = 54'h00000000fffffd;
    memory[494] = 54'h00000000fffffd;
    memory[495] = 54'h00000000fffffd;
    memory[496] = 54'h00000000fffffd;
    memory[497] = 54'h00000000fffffd;
    memory[498] = 54'h00000000fffffd;
    memory[499] = 54'h00000000fffffd;
    memory[500] = 54'h00000000fffffd;
    memory[501] = 54'h00000000fffffd;
    memory[502] = 54'h00000000fffffd;
    memory[503] = 54'h00000001fffffd;
    memory[504] = 54'h00000000fffffe;
    memory[505] = 54'h00000000fffffe;
    memory[506] = 54'h00000000fffffe;
    memory[507] = 54'h00000000fffffe;
    memory[508] = 54'h00000000fffffe;
    memory[509] = 54'h00000000fffffe;
    memory[510] = 54'h00000000fffffe;
    memory[511] = 54'h00000000fffffe;
  end
  reg [53:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[port__addr];
  end
  assign port__data = _0_;
  assign \$1  = $signed(rise) + $signed(20'h40000);
  assign \$2  = $signed(\$1 ) - $signed({ 1'h0, rise[38] });
  assign \$4  = $signed({ 1'h0, value_3 }) + $signed(\$3 );
  assign \$5  = $signed(port__data[53:43]) * $signed({ 1'h0, fraction_1 });
  assign \$6  = $signed(bend) + $signed(20'h40000);
  assign \$7  = $signed(\$6 ) - $signed({ 1'h0, bend[29] });
  assign \$9  = $signed(slope_1) + $signed(\$8 );
  assign \$10  = $signed(tilt) * $signed({ 1'h0, fraction_3 });
  always @(posedge clk)
    fraction_1 <= \$11 ;
  always @(posedge clk)
    fraction_2 <= \$12 ;
  always @(posedge clk)
    fraction_3 <= \$13 ;
  always @(posedge clk)
    value_1 <= \$14 ;
  always @(posedge clk)
    value_2 <= \$15 ;
  always @(posedge clk)
    value_3 <= \$16 ;
  always @(posedge clk)
    slope_1 <= \$17 ;
  always @(posedge clk)
    bend <= \$18 ;
  always @(posedge clk)
    tilt <= \$19 ;
  always @(posedge clk)
    rise <= \$20 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$11  = fraction;
    if (clear) begin
      \$11  = 19'h00000;
    end
    if (rst) begin
      \$11  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$12  = fraction_1;
    if (clear) begin
      \$12  = 19'h00000;
    end
    if (rst) begin
      \$12  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$13  = fraction_2;
    if (clear) begin
      \$13  = 19'h00000;
    end
    if (rst) begin
      \$13  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$14  = port__data[23:0];
    if (clear) begin
      \$14  = 24'h000000;
    end
    if (rst) begin
      \$14  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$15  = value_1;
    if (clear) begin
      \$15  = 24'h000000;
    end
    if (rst) begin
      \$15  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$16  = value_2;
    if (clear) begin
      \$16  = 24'h000000;
    end
    if (rst) begin
      \$16  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$17  = port__data[42:24];
    if (clear) begin
      \$17  = 19'h00000;
    end
    if (rst) begin
      \$17  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$18  = \$5 ;
    if (clear) begin
      \$18  = 30'h00000000;
    end
    if (rst) begin
      \$18  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$19  = \$9 [19:0];
    if (clear) begin
      \$19  = 20'h00000;
    end
    if (rst) begin
      \$19  = 20'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$21 ) begin end
    \$20  = \$10 ;
    if (clear) begin
      \$20  = 39'h0000000000;
    end
    if (rst) begin
      \$20  = 39'h0000000000;
    end
  end
  assign index = port__addr;
  assign y = \$4 [23:0];
  assign \$3  = { \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40:19] };
  assign \$8  = { \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31:19] };
endmodule

module \tritforge.core.row_wise.lane_3 (rst, clear, \port$4900$40 , scale, result, clamped, a, b, c, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$22  = 0;
  wire [55:0] \$1 ;
  wire \$10 ;
  reg \$100 ;
  reg \$101 ;
  reg \$102 ;
  reg \$103 ;
  reg [31:0] \$104 ;
  reg [1:0] \$105 ;
  wire [31:0] \$11 ;
  wire [31:0] \$12 ;
  wire [31:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [63:0] \$2 ;
  wire [25:0] \$20 ;
  wire [25:0] \$21 ;
  wire [56:0] \$22 ;
  wire \$23 ;
  wire [31:0] \$24 ;
  wire [63:0] \$25 ;
  wire [64:0] \$26 ;
  wire [65:0] \$27 ;
  wire [65:0] \$28 ;
  wire [66:0] \$29 ;
  wire [64:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [31:0] \$33 ;
  wire [31:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [1:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [32:0] \$40 ;
  wire [32:0] \$41 ;
  wire [57:0] \$42 ;
  wire [58:0] \$43 ;
  wire [58:0] \$44 ;
  wire [32:0] \$45 ;
  wire \$46 ;
  wire [32:0] \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [32:0] \$50 ;
  wire [31:0] \$51 ;
  wire [32:0] \$52 ;
  wire [31:0] \$53 ;
  reg [31:0] \$54 ;
  reg [31:0] \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg \$58 ;
  reg \$59 ;
  wire [65:0] \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg \$62 ;
  reg \$63 ;
  reg [31:0] \$64 ;
  reg [31:0] \$65 ;
  reg [31:0] \$66 ;
  reg [31:0] \$67 ;
  reg [31:0] \$68 ;
  reg [31:0] \$69 ;
  wire [65:0] \$7 ;
  reg [31:0] \$70 ;
  reg [31:0] \$71 ;
  reg [31:0] \$72 ;
  reg [31:0] \$73 ;
  reg [31:0] \$74 ;
  reg [31:0] \$75 ;
  reg [31:0] \$76 ;
  reg [31:0] \$77 ;
  reg [31:0] \$78 ;
  reg [31:0] \$79 ;
  wire \$8 ;
  reg [31:0] \$80 ;
  reg [31:0] \$81 ;
  reg [31:0] \$82 ;
  reg [31:0] \$83 ;
  reg [31:0] \$84 ;
  reg [31:0] \$85 ;
  reg [31:0] \$86 ;
  reg [31:0] \$87 ;
  reg [31:0] \$88 ;
  reg [31:0] \$89 ;
  wire \$9 ;
  reg [31:0] \$90 ;
  reg [31:0] \$91 ;
  reg [31:0] \$92 ;
  reg \$93 ;
  reg \$94 ;
  reg \$95 ;
  reg \$96 ;
  reg \$97 ;
  reg \$98 ;
  reg \$99 ;
  input [31:0] a;
  wire [31:0] a;
  reg [31:0] a_1 = 32'd0;
  reg [31:0] a_2 = 32'd0;
  reg [31:0] addend = 32'd0;
  wire [1:0] \addend$89 ;
  reg [31:0] addend_1 = 32'd0;
  reg [31:0] addend_choice;
  input [31:0] b;
  wire [31:0] b;
  reg [31:0] b_1 = 32'd0;
  reg [31:0] b_10 = 32'd0;
  reg [31:0] b_11 = 32'd0;
  reg [31:0] b_2 = 32'd0;
  reg [31:0] b_3 = 32'd0;
  reg [31:0] b_4 = 32'd0;
  reg [31:0] b_5 = 32'd0;
  reg [31:0] b_6 = 32'd0;
  reg [31:0] b_7 = 32'd0;
  reg [31:0] b_8 = 32'd0;
  reg [31:0] b_9 = 32'd0;
  input [31:0] c;
  wire [31:0] c;
  reg [31:0] c_1 = 32'd0;
  reg [31:0] c_10 = 32'd0;
  reg [31:0] c_11 = 32'd0;
  reg [31:0] c_2 = 32'd0;
  reg [31:0] c_3 = 32'd0;
  reg [31:0] c_4 = 32'd0;
  reg [31:0] c_5 = 32'd0;
  reg [31:0] c_6 = 32'd0;
  reg [31:0] c_7 = 32'd0;
  reg [31:0] c_8 = 32'd0;
  reg [31:0] c_9 = 32'd0;
  reg [31:0] chosen;
  output [1:0] clamped;
  reg [1:0] clamped = 2'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 19'h00000 *)
  wire [18:0] fraction;
  wire [1:0] \function ;
  reg [31:0] function_x = 32'd0;
  (* init = 9'h000 *)
  wire [8:0] index;
  reg [31:0] left = 32'd0;
  wire \left$62 ;
  wire [31:0] magnitude;
  input [7:0] \port$4900$40 ;
  wire [7:0] \port$4900$40 ;
  wire [24:0] positive;
  reg [63:0] product = 64'h0000000000000000;
  output [31:0] result;
  reg [31:0] result = 32'd0;
  reg [31:0] right = 32'd0;
  wire [1:0] \right$88 ;
  reg [31:0] right_choice;
  input rst;
  wire rst;
  input [29:0] scale;
  wire [29:0] scale;
  wire [23:0] \scale.mantissa ;
  wire [5:0] \scale.shift ;
  reg scale_clamped = 1'h0;
  reg scale_clamped_1 = 1'h0;
  reg scale_clamped_10 = 1'h0;
  reg scale_clamped_11 = 1'h0;
  reg scale_clamped_2 = 1'h0;
  reg scale_clamped_3 = 1'h0;
  reg scale_clamped_4 = 1'h0;
  reg scale_clamped_5 = 1'h0;
  reg scale_clamped_6 = 1'h0;
  reg scale_clamped_7 = 1'h0;
  reg scale_clamped_8 = 1'h0;
  reg scale_clamped_9 = 1'h0;
  reg [55:0] scale_product = 56'h00000000000000;
  reg [65:0] scale_shifted = 66'h00000000000000000;
  wire scaled;
  reg [31:0] scaled_x = 32'd0;
  reg sigmoid_beyond = 1'h0;
  reg sigmoid_beyond_1 = 1'h0;
  reg sigmoid_beyond_2 = 1'h0;
  reg sigmoid_beyond_3 = 1'h0;
  reg sigmoid_beyond_4 = 1'h0;
  reg [18:0] sigmoid_fraction = 19'h00000;
  reg [8:0] sigmoid_index = 9'h000;
  reg sigmoid_negative = 1'h0;
  reg sigmoid_negative_1 = 1'h0;
  reg sigmoid_negative_2 = 1'h0;
  reg sigmoid_negative_3 = 1'h0;
  reg sigmoid_negative_4 = 1'h0;
  reg [24:0] sigmoid_y = 25'h0000000;
  reg [24:0] sigmoid_y_2 = 25'h0000000;
  reg [56:0] silu_product = 57'h000000000000000;
  reg [66:0] total = 67'h00000000000000000;
  reg [31:0] x_1 = 32'd0;
  reg [31:0] x_2 = 32'd0;
  reg [31:0] x_3 = 32'd0;
  reg [31:0] x_4 = 32'd0;
  reg [31:0] x_5 = 32'd0;
  reg [31:0] x_6 = 32'd0;
  reg [31:0] x_7 = 32'd0;
  wire [23:0] y;
  assign \$1  = $signed(a) * $signed({ 1'h0, scale[23:0] });
  assign \$2  = 1'h1 << scale[29:24];
  assign \$3  = $signed(scale_product) + $signed({ 1'h0, \$2 [63:1] });
  assign \$4  = | scale[29:24];
  assign \$5  = scale_product[55] & \$4 ;
  assign \$6  = $signed(\$3 ) - $signed({ 1'h0, \$5  });
  assign \$7  = $signed(\$6 ) >>> scale[29:24];
  assign \$8  = $signed(scale_shifted) > $signed(32'd2147483647);
  assign \$9  = $signed(scale_shifted) < $signed(32'd2147483649);
  assign \$10  = \$8  | \$9 ;
  assign \$11  = scale_shifted[65] ? 32'd2147483649 : 32'd2147483647;
  assign \$12  = \$10  ? \$11  : scale_shifted[31:0];
  assign \$13  = \port$4900$40 [0] ? \$12  : a_2;
  assign \$14  = $signed(scale_shifted) > $signed(32'd2147483647);
  assign \$15  = $signed(scale_shifted) < $signed(32'd2147483649);
  assign \$16  = \$14  | \$15 ;
  assign \$17  = \port$4900$40 [0] & \$16 ;
  assign \$18  = \$41 [31:19] >= 10'h200;
  assign \$19  = $signed(scaled_x) < $signed(1'h0);
  assign \$20  = 25'h1000000 - positive;
  assign \$21  = sigmoid_negative_4 ? \$20  : { 1'h0, positive };
  assign \$22  = $signed(x_6) * $signed({ 1'h0, sigmoid_y });
  assign \$24  = \$23  ? b_11 : function_x;
  assign \$25  = $signed(left) * $signed(right);
  assign \$26  = $signed(product) + $signed(25'h0800000);
  assign \$27  = $signed(\$26 ) - $signed({ 1'h0, product[63] });
  assign \$29  = $signed(\$28 ) + $signed(addend_1);
  assign \$30  = $signed(total) > $signed(32'd2147483647);
  assign \$31  = $signed(total) < $signed(32'd2147483649);
  assign \$32  = \$30  | \$31 ;
  assign \$33  = total[66] ? 32'd2147483649 : 32'd2147483647;
  assign \$34  = \$32  ? \$33  : total[31:0];
  assign \$35  = $signed(total) > $signed(32'd2147483647);
  assign \$36  = $signed(total) < $signed(32'd2147483649);
  assign \$37  = \$35  | \$36 ;
  assign \$38  = \$37  + scale_clamped_11;
  assign \$39  = $signed(scaled_x) < $signed(1'h0);
  assign \$40  = - $signed(scaled_x);
  assign \$41  = \$39  ? \$40  : { scaled_x[31], scaled_x };
  assign positive = sigmoid_beyond_4 ? 25'h1000000 : { 1'h0, y };
  assign \$42  = $signed(silu_product) + $signed(25'h0800000);
  assign \$43  = $signed(\$42 ) - $signed({ 1'h0, silu_product[56] });
  assign \$45  = $signed(26'h1000000) - $signed(b_11);
  assign \$46  = $signed(\$45 ) > $signed(32'd2147483647);
  assign \$47  = $signed(26'h1000000) - $signed(b_11);
  assign \$48  = $signed(\$47 ) < $signed(32'd2147483649);
  assign \$49  = \$46  | \$48 ;
  assign \$50  = $signed(26'h1000000) - $signed(b_11);
  assign \$51  = \$50 [32] ? 32'd2147483649 : 32'd2147483647;
  assign \$52  = $signed(26'h1000000) - $signed(b_11);
  assign \$53  = \$49  ? \$51  : \$52 [31:0];
  always @(posedge clk)
    scale_product <= \$1 ;
  always @(posedge clk)
    scale_shifted <= \$7 ;
  always @(posedge clk)
    a_1 <= \$54 ;
  always @(posedge clk)
    a_2 <= \$55 ;
  always @(posedge clk)
    scaled_x <= \$13 ;
  always @(posedge clk)
    scale_clamped <= \$17 ;
  always @(posedge clk)
    sigmoid_index <= \$41 [27:19];
  always @(posedge clk)
    sigmoid_fraction <= \$41 [18:0];
  always @(posedge clk)
    sigmoid_beyond <= \$18 ;
  always @(posedge clk)
    sigmoid_beyond_1 <= \$56 ;
  always @(posedge clk)
    sigmoid_beyond_2 <= \$57 ;
  always @(posedge clk)
    sigmoid_beyond_3 <= \$58 ;
  always @(posedge clk)
    sigmoid_beyond_4 <= \$59 ;
  always @(posedge clk)
    sigmoid_negative <= \$19 ;
  always @(posedge clk)
    sigmoid_negative_1 <= \$60 ;
  always @(posedge clk)
    sigmoid_negative_2 <= \$61 ;
  always @(posedge clk)
    sigmoid_negative_3 <= \$62 ;
  always @(posedge clk)
    sigmoid_negative_4 <= \$63 ;
  always @(posedge clk)
    sigmoid_y <= \$21 [24:0];
  always @(posedge clk)
    x_1 <= \$64 ;
  always @(posedge clk)
    x_2 <= \$65 ;
  always @(posedge clk)
    x_3 <= \$66 ;
  always @(posedge clk)
    x_4 <= \$67 ;
  always @(posedge clk)
    x_5 <= \$68 ;
  always @(posedge clk)
    x_6 <= \$69 ;
  always @(posedge clk)
    silu_product <= \$22 ;
  always @(posedge clk)
    sigmoid_y_2 <= sigmoid_y;
  always @(posedge clk)
    x_7 <= x_6;
  always @(posedge clk)
    function_x <= chosen;
  always @(posedge clk)
    b_1 <= \$70 ;
  always @(posedge clk)
    b_2 <= \$71 ;
  always @(posedge clk)
    b_3 <= \$72 ;
  always @(posedge clk)
    b_4 <= \$73 ;
  always @(posedge clk)
    b_5 <= \$74 ;
  always @(posedge clk)
    b_6 <= \$75 ;
  always @(posedge clk)
    b_7 <= \$76 ;
  always @(posedge clk)
    b_8 <= \$77 ;
  always @(posedge clk)
    b_9 <= \$78 ;
  always @(posedge clk)
    b_10 <= \$79 ;
  always @(posedge clk)
    b_11 <= \$80 ;
  always @(posedge clk)
    c_1 <= \$81 ;
  always @(posedge clk)
    c_2 <= \$82 ;
  always @(posedge clk)
    c_3 <= \$83 ;
  always @(posedge clk)
    c_4 <= \$84 ;
  always @(posedge clk)
    c_5 <= \$85 ;
  always @(posedge clk)
    c_6 <= \$86 ;
  always @(posedge clk)
    c_7 <= \$87 ;
  always @(posedge clk)
    c_8 <= \$88 ;
  always @(posedge clk)
    c_9 <= \$89 ;
  always @(posedge clk)
    c_10 <= \$90 ;
  always @(posedge clk)
    c_11 <= \$91 ;
  always @(posedge clk)
    left <= \$24 ;
  always @(posedge clk)
    right <= right_choice;
  always @(posedge clk)
    product <= \$25 ;
  always @(posedge clk)
    addend <= addend_choice;
  always @(posedge clk)
    addend_1 <= \$92 ;
  always @(posedge clk)
    total <= \$29 ;
  always @(posedge clk)
    scale_clamped_1 <= \$93 ;
  always @(posedge clk)
    scale_clamped_2 <= \$94 ;
  always @(posedge clk)
    scale_clamped_3 <= \$95 ;
  always @(posedge clk)
    scale_clamped_4 <= \$96 ;
  always @(posedge clk)
    scale_clamped_5 <= \$97 ;
  always @(posedge clk)
    scale_clamped_6 <= \$98 ;
  always @(posedge clk)
    scale_clamped_7 <= \$99 ;
  always @(posedge clk)
    scale_clamped_8 <= \$100 ;
  always @(posedge clk)
    scale_clamped_9 <= \$101 ;
  always @(posedge clk)
    scale_clamped_10 <= \$102 ;
  always @(posedge clk)
    scale_clamped_11 <= \$103 ;
  always @(posedge clk)
    result <= \$104 ;
  always @(posedge clk)
    clamped <= \$105 ;
  \tritforge.core.row_wise.lane_3.sigmoid  sigmoid (
    .clear(clear),
    .clk(clk),
    .fraction(sigmoid_fraction),
    .port__addr(sigmoid_index),
    .rst(rst),
    .y(y)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$54  = a;
    if (clear) begin
      \$54  = 32'd0;
    end
    if (rst) begin
      \$54  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$55  = a_1;
    if (clear) begin
      \$55  = 32'd0;
    end
    if (rst) begin
      \$55  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$56  = sigmoid_beyond;
    if (clear) begin
      \$56  = 1'h0;
    end
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$57  = sigmoid_beyond_1;
    if (clear) begin
      \$57  = 1'h0;
    end
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$58  = sigmoid_beyond_2;
    if (clear) begin
      \$58  = 1'h0;
    end
    if (rst) begin
      \$58  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$59  = sigmoid_beyond_3;
    if (clear) begin
      \$59  = 1'h0;
    end
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$60  = sigmoid_negative;
    if (clear) begin
      \$60  = 1'h0;
    end
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$61  = sigmoid_negative_1;
    if (clear) begin
      \$61  = 1'h0;
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$62  = sigmoid_negative_2;
    if (clear) begin
      \$62  = 1'h0;
    end
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$63  = sigmoid_negative_3;
    if (clear) begin
      \$63  = 1'h0;
    end
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$64  = scaled_x;
    if (clear) begin
      \$64  = 32'd0;
    end
    if (rst) begin
      \$64  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$65  = x_1;
    if (clear) begin
      \$65  = 32'd0;
    end
    if (rst) begin
      \$65  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$66  = x_2;
    if (clear) begin
      \$66  = 32'd0;
    end
    if (rst) begin
      \$66  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$67  = x_3;
    if (clear) begin
      \$67  = 32'd0;
    end
    if (rst) begin
      \$67  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$68  = x_4;
    if (clear) begin
      \$68  = 32'd0;
    end
    if (rst) begin
      \$68  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$69  = x_5;
    if (clear) begin
      \$69  = 32'd0;
    end
    if (rst) begin
      \$69  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$70  = b;
    if (clear) begin
      \$70  = 32'd0;
    end
    if (rst) begin
      \$70  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$71  = b_1;
    if (clear) begin
      \$71  = 32'd0;
    end
    if (rst) begin
      \$71  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$72  = b_2;
    if (clear) begin
      \$72  = 32'd0;
    end
    if (rst) begin
      \$72  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$73  = b_3;
    if (clear) begin
      \$73  = 32'd0;
    end
    if (rst) begin
      \$73  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$74  = b_4;
    if (clear) begin
      \$74  = 32'd0;
    end
    if (rst) begin
      \$74  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$75  = b_5;
    if (clear) begin
      \$75  = 32'd0;
    end
    if (rst) begin
      \$75  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$76  = b_6;
    if (clear) begin
      \$76  = 32'd0;
    end
    if (rst) begin
      \$76  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$77  = b_7;
    if (clear) begin
      \$77  = 32'd0;
    end
    if (rst) begin
      \$77  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$78  = b_8;
    if (clear) begin
      \$78  = 32'd0;
    end
    if (rst) begin
      \$78  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$79  = b_9;
    if (clear) begin
      \$79  = 32'd0;
    end
    if (rst) begin
      \$79  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$80  = b_10;
    if (clear) begin
      \$80  = 32'd0;
    end
    if (rst) begin
      \$80  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$81  = c;
    if (clear) begin
      \$81  = 32'd0;
    end
    if (rst) begin
      \$81  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$82  = c_1;
    if (clear) begin
      \$82  = 32'd0;
    end
    if (rst) begin
      \$82  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$83  = c_2;
    if (clear) begin
      \$83  = 32'd0;
    end
    if (rst) begin
      \$83  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$84  = c_3;
    if (clear) begin
      \$84  = 32'd0;
    end
    if (rst) begin
      \$84  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$85  = c_4;
    if (clear) begin
      \$85  = 32'd0;
    end
    if (rst) begin
      \$85  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$86  = c_5;
    if (clear) begin
      \$86  = 32'd0;
    end
    if (rst) begin
      \$86  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$87  = c_6;
    if (clear) begin
      \$87  = 32'd0;
    end
    if (rst) begin
      \$87  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$88  = c_7;
    if (clear) begin
      \$88  = 32'd0;
    end
    if (rst) begin
      \$88  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$89  = c_8;
    if (clear) begin
      \$89  = 32'd0;
    end
    if (rst) begin
      \$89  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$90  = c_9;
    if (clear) begin
      \$90  = 32'd0;
    end
    if (rst) begin
      \$90  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$91  = c_10;
    if (clear) begin
      \$91  = 32'd0;
    end
    if (rst) begin
      \$91  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$92  = addend;
    if (clear) begin
      \$92  = 32'd0;
    end
    if (rst) begin
      \$92  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$93  = scale_clamped;
    if (clear) begin
      \$93  = 1'h0;
    end
    if (rst) begin
      \$93  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$94  = scale_clamped_1;
    if (clear) begin
      \$94  = 1'h0;
    end
    if (rst) begin
      \$94  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$95  = scale_clamped_2;
    if (clear) begin
      \$95  = 1'h0;
    end
    if (rst) begin
      \$95  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$96  = scale_clamped_3;
    if (clear) begin
      \$96  = 1'h0;
    end
    if (rst) begin
      \$96  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$97  = scale_clamped_4;
    if (clear) begin
      \$97  = 1'h0;
    end
    if (rst) begin
      \$97  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$98  = scale_clamped_5;
    if (clear) begin
      \$98  = 1'h0;
    end
    if (rst) begin
      \$98  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$99  = scale_clamped_6;
    if (clear) begin
      \$99  = 1'h0;
    end
    if (rst) begin
      \$99  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$100  = scale_clamped_7;
    if (clear) begin
      \$100  = 1'h0;
    end
    if (rst) begin
      \$100  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$101  = scale_clamped_8;
    if (clear) begin
      \$101  = 1'h0;
    end
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$102  = scale_clamped_9;
    if (clear) begin
      \$102  = 1'h0;
    end
    if (rst) begin
      \$102  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$103  = scale_clamped_10;
    if (clear) begin
      \$103  = 1'h0;
    end
    if (rst) begin
      \$103  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$104  = \$34 ;
    if (clear) begin
      \$104  = 32'd0;
    end
    if (rst) begin
      \$104  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    \$105  = \$38 ;
    if (clear) begin
      \$105  = 2'h0;
    end
    if (rst) begin
      \$105  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    (* full_case = 32'd1 *)
    casez (\port$4900$40 [2:1])
      2'h1:
          chosen = { 7'h00, sigmoid_y_2 };
      2'h2:
          chosen = \$44 [31:0];
      default:
          chosen = x_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    (* full_case = 32'd1 *)
    casez (\port$4900$40 [5:4])
      2'h0:
          right_choice = 32'd16777216;
      2'h1:
          right_choice = b_11;
      2'h2:
          right_choice = \$53 ;
      2'h3:
          right_choice = c_11;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$22 ) begin end
    addend_choice = 32'd0;
    casez (\port$4900$40 [7:6])
      2'h1:
          addend_choice = function_x;
      2'h2:
          addend_choice = b_11;
    endcase
  end
  assign scaled = \port$4900$40 [0];
  assign magnitude = \$41 [31:0];
  assign \left$62  = \port$4900$40 [3];
  assign index = sigmoid_index;
  assign fraction = sigmoid_fraction;
  assign \function  = \port$4900$40 [2:1];
  assign \right$88  = \port$4900$40 [5:4];
  assign \addend$89  = \port$4900$40 [7:6];
  assign \scale.mantissa  = scale[23:0];
  assign \scale.shift  = scale[29:24];
  assign \$23  = \port$4900$40 [3];
  assign \$28  = { \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65], \$27 [65:24] };
  assign \$44  = { \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58], \$43 [58:24] };
endmodule

module \tritforge.core.row_wise.lane_3.sigmoid (rst, clear, y, port__addr, fraction, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$23  = 0;
  wire [39:0] \$1 ;
  wire [38:0] \$10 ;
  reg [18:0] \$11 ;
  reg [18:0] \$12 ;
  reg [18:0] \$13 ;
  reg [23:0] \$14 ;
  reg [23:0] \$15 ;
  reg [23:0] \$16 ;
  reg [18:0] \$17 ;
  reg [29:0] \$18 ;
  reg [19:0] \$19 ;
  wire [40:0] \$2 ;
  reg [38:0] \$20 ;
  wire [40:0] \$3 ;
  wire [41:0] \$4 ;
  wire [29:0] \$5 ;
  wire [30:0] \$6 ;
  wire [31:0] \$7 ;
  wire [31:0] \$8 ;
  wire [32:0] \$9 ;
  reg [29:0] bend = 30'h00000000;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input [18:0] fraction;
  wire [18:0] fraction;
  reg [18:0] fraction_1 = 19'h00000;
  reg [18:0] fraction_2 = 19'h00000;
  reg [18:0] fraction_3 = 19'h00000;
  wire [8:0] index;
  input [8:0] port__addr;
  wire [8:0] port__addr;
  wire [53:0] port__data;
  reg [38:0] rise = 39'h0000000000;
  input rst;
  wire rst;
  reg [18:0] slope_1 = 19'h00000;
  reg [19:0] tilt = 20'h00000;
  reg [23:0] value_1 = 24'h000000;
  reg [23:0] value_2 = 24'h000000;
  reg [23:0] value_3 = 24'h000000;
  output [23:0] y;
  wire [23:0] y;
  reg [53:0] memory [511:0];
  initial begin
    memory[0] = 54'h3f820005800000;
    memory[1] = 54'h3e81ffe681fff5;
    memory[2] = 54'h3d81ff8583ffab;
    memory[3] = 54'h3c81fee685fee0;
    memory[4] = 54'h3b89fe0787fd56;
    memory[5] = 54'h3a91fce889face;
    memory[6] = 54'h3999fb8c8bf708;
    memory[7] = 54'h38a1f9f28df1c7;
    memory[8] = 54'h37b1f81a8feacd;
    memory[9] = 54'h36c9f60691e1dd;
    memory[10] = 54'h35e1f3b893d6bc;
    memory[11] = 54'h34f9f13195c930;
    memory[12] = 54'h3421ee6e97b900;
    memory[13] = 54'h3349eb7599a5f2;
    memory[14] = 54'h3271e8489b8fd0;
    memory[15] = 54'h31a9e4e49d7666;
    memory[16] = 54'h30e1e14e9f597f;
    memory[17] = 54'h3021dd86a138e9;
    memory[18] = 54'h2f71d98fa31473;
    memory[19] = 54'h2ec1d569a4ebf0;
    memory[20] = 54'h2e11d11aa6bf31;
    memory[21] = 54'h2d71cc9ea88e0d;
    memory[22] = 54'h2cd9c7faaa5859;
    memory[23] = 54'h2c49c331ac1dee;
    memory[24] = 54'h2bc1be42addea8;
    memory[25] = 54'h2b41b932af9a62;
    memory[26] = 54'h2ac9b401b150fc;
    memory[27] = 54'h2a59aeb3b30256;
    memory[28] = 54'h29e9a948b4ae54;
    memory[29] = 54'h2989a3c3b654d9;
    memory[30] = 54'h29319e26b7f5cd;
    memory[31] = 54'h28e19873b99119;
    memory[32] = 54'h289992abbb26a8;
    memory[33] = 54'h28598cd1bcb666;
    memory[34] = 54'h282186e8be4042;
    memory[35] = 54'h27f180f0bfc42e;
    memory[36] = 54'h27c97aebc1421c;
    memory[37] = 54'h27a174dec2ba00;
    memory[38] = 54'h27896ec6c42bd2;
    memory[39] = 54'h277968a8c59789;
    memory[40] = 54'h27696284c6fd20;
    memory[41] = 54'h27615c5fc85c91;
    memory[42] = 54'h27615636c9b5dc;
    memory[43] = 54'h2761500ecb08fe;
    memory[44] = 54'h277149e6cc55f8;
    memory[45] = 54'h278143c2cd9ccc;
    memory[46] = 54'h27993da2cedd7e;
    memory[47] = 54'h27b13787d01813;
    memory[48] = 54'h27d13173d14c90;
    memory[49] = 54'h27f92b66d27afd;
    memory[50] = 54'h28212564d3a362;
    memory[51] = 54'h28491f6dd4c5ca;
    memory[52] = 54'h2881197ed5e240;
    memory[53] = 54'h28b1139ed6f8ce;
    memory[54] = 54'h28e90dcbd80982;
    memory[55] = 54'h29290805d9146a;
    memory[56] = 54'h2969024fda1994;
    memory[57] = 54'h29a8fca7db1910;
    memory[58] = 54'h29e8f713dc12ec;
    memory[59] = 54'h2a30f18cdd073c;
    memory[60] = 54'h2a78ec19ddf60e;
    memory[61] = 54'h2ac8e6b8dedf76;
    memory[62] = 54'h2b10e169dfc387;
    memory[63] = 54'h2b60dc2de0a252;
    memory[64] = 54'h2bb0d705e17beb;
    memory[65] = 54'h2c00d1f1e25066;
    memory[66] = 54'h2c50ccf2e31fd7;
    memory[67] = 54'h2ca8c805e3ea53;
    memory[68] = 54'h2cf8c32fe4afed;
    memory[69] = 54'h2d50be6de570bb;
    memory[70] = 54'h2da0b9c0e62cd2;
    memory[71] = 54'h2df8b528e6e446;
    memory[72] = 54'h2e48b0a7e7972d;
    memory[73] = 54'h2ea0ac39e8459d;
    memory[74] = 54'h2ef8a7e2e8efaa;
    memory[75] = 54'h2f48a39fe9956b;
    memory[76] = 54'h2fa09f72ea36f3;
    memory[77] = 54'h2ff89b59ead459;
    memory[78] = 54'h30489758eb6db1;
    memory[79] = 54'h30a09369ec0312;
    memory[80] = 54'h30f08f91ec948f;
    memory[81] = 54'h31408bcded223e;
    memory[82] = 54'h3198881dedac33;
    memory[83] = 54'h31e88483ee3283;
    memory[84] = 54'h323880fbeeb543;
    memory[85] = 54'h32887d8aef3485;
    memory[86] = 54'h32d07a2befb060;
    memory[87] = 54'h332076e0f028e5;
    memory[88] = 54'h337073a8f09e29;
    memory[89] = 54'h33b87084f1103f;
    memory[90] = 54'h34006d72f17f3a;
    memory[91] = 54'h34506a73f1eb2c;
    memory[92] = 54'h34986785f25429;
    memory[93] = 54'h34d864acf2ba41;
    memory[94] = 54'h352061e2f31d88;
    memory[95] = 54'h35685f2bf37e0e;
    memory[96] = 54'h35a85c84f3dbe6;
    memory[97] = 54'h35e859eff4371f;
    memory[98] = 54'h3630576af48fcb;
    memory[99] = 54'h367054f4f4e5fb;
    memory[100] = 54'h36a85291f539bd;
    memory[101] = 54'h36e8503bf58b23;
    memory[102] = 54'h37284df4f5da3b;
    memory[103] = 54'h37604bbff62714;
    memory[104] = 54'h37984996f671bf;
    memory[105] = 54'h37d0477df6ba48;
    memory[106] = 54'h38084572f700bf;
    memory[107] = 54'h38404373f74532;
    memory[108] = 54'h38784184f787ad;
    memory[109] = 54'h38a83fa0f7c840;
    memory[110] = 54'h38d83dcbf806f5;
    memory[111] = 54'h39103c01f843db;
    memory[112] = 54'h39403a45f87efe;
    memory[113] = 54'h39683894f8b86b;
    memory[114] = 54'h399836eff8f02c;
    memory[115] = 54'h39c83555f9264e;
    memory[116] = 54'h39f033c7f95adc;
    memory[117] = 54'h3a203244f98de1;
    memory[118] = 54'h3a4830cbf9bf69;
    memory[119] = 54'h3a702f5df9ef7d;
    memory[120] = 54'h3a982df9fa1e28;
    memory[121] = 54'h3ac02c9ffa4b74;
    memory[122] = 54'h3ae82b4efa776b;
    memory[123] = 54'h3b082a09faa216;
    memory[124] = 54'h3b3028cafacb80;
    memory[125] = 54'h3b502796faf3b0;
    memory[126] = 54'h3b70266afb1ab0;
    memory[127] = 54'h3b902547fb4088;
    memory[128] = 54'h3bb8242cfb6541;
    memory[129] = 54'h3bd02319fb88e4;
    memory[130] = 54'h3bf0220efbab77;
    memory[131] = 54'h3c10210afbcd03;
    memory[132] = 54'h3c30200efbed8f;
    memory[133] = 54'h3c481f1afc0d23;
    memory[134] = 54'h3c681e2bfc2bc6;
    memory[135] = 54'h3c801d45fc497e;
    memory[136] = 54'h3c981c66fc6653;
    memory[137] = 54'h3cb01b8cfc824c;
    memory[138] = 54'h3cc81ab9fc9d6e;
    memory[139] = 54'h3ce019ecfcb7c0;
    memory[140] = 54'h3cf81924fcd148;
    memory[141] = 54'h3d101863fcea0b;
    memory[142] = 54'h3d2817a8fd0210;
    memory[143] = 54'h3d4016f1fd195d;
    memory[144] = 54'h3d501641fd2ff6;
    memory[145] = 54'h3d681594fd45e1;
    memory[146] = 54'h3d7814effd5b22;
    memory[147] = 54'h3d90144dfd6fc0;
    memory[148] = 54'h3da013b0fd83bf;
    memory[149] = 54'h3db01318fd9723;
    memory[150] = 54'h3dc01285fda9f1;
    memory[151] = 54'h3dd011f6fdbc2e;
    memory[152] = 54'h3de81169fdcdde;
    memory[153] = 54'h3df810e3fddf04;
    memory[154] = 54'h3e081060fdefa6;
    memory[155] = 54'h3e100fe2fdffc7;
    memory[156] = 54'h3e200f66fe0f6b;
    memory[157] = 54'h3e300eeffe1e95;
    memory[158] = 54'h3e400e7bfe2d4a;
    memory[159] = 54'h3e480e0bfe3b8d;
    memory[160] = 54'h3e580d9dfe4961;
    memory[161] = 54'h3e680d33fe56c9;
    memory[162] = 54'h3e700ccdfe63c9;
    memory[163] = 54'h3e800c69fe7064;
    memory[164] = 54'h3e880c08fe7c9d;
    memory[165] = 54'h3e980babfe8876;
    memory[166] = 54'h3ea00b50fe93f4;
    memory[167] = 54'h3ea80af8fe9f18;
    memory[168] = 54'h3eb80aa2fea9e5;
    memory[169] = 54'h3ec00a4ffeb45e;
    memory[170] = 54'h3ec809fffebe85;
    memory[171] = 54'h3ed009b1fec85d;
    memory[172] = 54'h3ed80966fed1e8;
    memory[173] = 54'h3ee0091cfedb29;
    memory[174] = 54'h3ef008d5fee421;
    memory[175] = 54'h3ef8088ffeecd4;
    memory[176] = 54'h3f00084dfef542;
    memory[177] = 54'h3f08080cfefd6f;
    memory[178] = 54'h3f1007cdff055c;
    memory[179] = 54'h3f100790ff0d0b;
    memory[180] = 54'h3f180756ff147d;
    memory[181] = 54'h3f20071cff1bb6;
    memory[182] = 54'h3f2806e4ff22b6;
    memory[183] = 54'h3f3006aeff297f;
    memory[184] = 54'h3f38067aff3013;
    memory[185] = 54'h3f380648ff3674;
    memory[186] = 54'h3f400616ff3ca3;
    memory[187] = 54'h3f4805e6ff42a1;
    memory[188] = 54'h3f5005b8ff4870;
    memory[189] = 54'h3f50058cff4e12;
    memory[190] = 54'h3f580560ff5388;
    memory[191] = 54'h3f600535ff58d3;
    memory[192] = 54'h3f60050eff5df4;
    memory[193] = 54'h3f6804e5ff62ee;
    memory[194] = 54'h3f6804bfff67c0;
    memory[195] = 54'h3f70049aff6c6c;
    memory[196] = 54'h3f780475ff70f4;
    memory[197] = 54'h3f780453ff7558;
    memory[198] = 54'h3f800431ff799a;
    memory[199] = 54'h3f800410ff7dbb;
    memory[200] = 54'h3f8803efff81bb;
    memory[201] = 54'h3f8803d2ff859b;
    memory[202] = 54'h3f8803b3ff895e;
    memory[203] = 54'h3f900397ff8d02;
    memory[204] = 54'h3f90037aff908b;
    memory[205] = 54'h3f98035fff93f7;
    memory[206] = 54'h3f980344ff9749;
    memory[207] = 54'h3fa0032aff9a80;
    memory[208] = 54'h3fa00312ff9d9e;
    memory[209] = 54'h3fa002faffa0a4;
    memory[210] = 54'h3fa802e2ffa392;
    memory[211] = 54'h3fa802ccffa669;
    memory[212] = 54'h3fa802b6ffa92a;
    memory[213] = 54'h3fb002a0ffabd5;
    memory[214] = 54'h3fb0028cffae6b;
    memory[215] = 54'h3fb00278ffb0ed;
    memory[216] = 54'h3fb80264ffb35b;
    memory[217] = 54'h3fb80251ffb5b6;
    memory[218] = 54'h3fb80240ffb7fe;
    memory[219] = 54'h3fb8022effba35;
    memory[220] = 54'h3fc0021cffbc5a;
    memory[221] = 54'h3fc0020cffbe6e;
    memory[222] = 54'h3fc001fcffc072;
    memory[223] = 54'h3fc001edffc266;
    memory[224] = 54'h3fc801ddffc44b;
    memory[225] = 54'h3fc801ceffc621;
    memory[226] = 54'h3fc801c1ffc7e8;
    memory[227] = 54'h3fc801b3ffc9a2;
    memory[228] = 54'h3fd001a4ffcb4e;
    memory[229] = 54'h3fd00198ffccec;
    memory[230] = 54'h3fd0018cffce7e;
    memory[231] = 54'h3fd00180ffd004;
    memory[232] = 54'h3fd00174ffd17e;
    memory[233] = 54'h3fd00169ffd2ec;
    memory[234] = 54'h3fd8015dffd44f;
    memory[235] = 54'h3fd80152ffd5a7;
    memory[236] = 54'h3fd80148ffd6f4;
    memory[237] = 54'h3fd8013effd837;
    memory[238] = 54'h3fd80135ffd970;
    memory[239] = 54'h3fd8012bffdaa0;
    memory[240] = 54'h3fe00121ffdbc6;
    memory[241] = 54'h3fe00119ffdce3;
    memory[242] = 54'h3fe0010fffddf8;
    memory[243] = 54'h3fe00108ffdf03;
    memory[244] = 54'h3fe00100ffe007;
    memory[245] = 54'h3fe000f8ffe103;
    memory[246] = 54'h3fe000f0ffe1f7;
    memory[247] = 54'h3fe000e9ffe2e3;
    memory[248] = 54'h3fe800e2ffe3c8;
    memory[249] = 54'h3fe800daffe4a7;
    memory[250] = 54'h3fe800d4ffe57e;
    memory[251] = 54'h3fe800cdffe64f;
    memory[252] = 54'h3fe800c7ffe719;
    memory[253] = 54'h3fe800c1ffe7dd;
    memory[254] = 54'h3fe800bbffe89b;
    memory[255] = 54'h3fe800b6ffe953;
    memory[256] = 54'h3fe800b0ffea06;
    memory[257] = 54'h3fe800abffeab3;
    memory[258] = 54'h3fe800a5ffeb5b;
    memory[259] = 54'h3ff000a0ffebfd;
    memory[260] = 54'h3ff0009affec9b;
    memory[261] = 54'h3ff00096ffed33;
    memory[262] = 54'h3ff00092ffedc7;
    memory[263] = 54'h3ff0008dffee57;
    memory[264] = 54'h3ff00089ffeee2;
    memory[265] = 54'h3ff00084ffef69;
    memory[266] = 54'h3ff00081ffefeb;
    memory[267] = 54'h3ff0007dfff06a;
    memory[268] = 54'h3ff00079fff0e5;
    memory[269] = 54'h3ff00075fff15c;
    memory[270] = 54'h3ff00072fff1cf;
    memory[271] = 54'h3ff0006efff23f;
    memory[272] = 54'h3ff0006bfff2ab;
    memory[273] = 54'h3ff00068fff314;
    memory[274] = 54'h3ff00064fff37a;
    memory[275] = 54'h3ff80061fff3dc;
    memory[276] = 54'h3ff8005efff43c;
    memory[277] = 54'h3ff8005afff499;
    memory[278] = 54'h3ff80059fff4f2;
    memory[279] = 54'h3ff80055fff54a;
    memory[280] = 54'h3ff80053fff59e;
    memory[281] = 54'h3ff80050fff5f0;
    memory[282] = 54'h3ff8004efff63f;
    memory[283] = 54'h3ff8004bfff68c;
    memory[284] = 54'h3ff80049fff6d6;
    memory[285] = 54'h3ff80047fff71e;
    memory[286] = 54'h3ff80045fff764;
    memory[287] = 54'h3ff80043fff7a8;
    memory[288] = 54'h3ff80040fff7ea;
    memory[289] = 54'h3ff8003ffff829;
    memory[290] = 54'h3ff8003dfff867;
    memory[291] = 54'h3ff8003bfff8a3;
    memory[292] = 54'h3ff80039fff8dd;
    memory[293] = 54'h3ff80038fff915;
    memory[294] = 54'h3ff80035fff94c;
    memory[295] = 54'h3ff80035fff980;
    memory[296] = 54'h3ff80032fff9b4;
    memory[297] = 54'h3ff80031fff9e5;
    memory[298] = 54'h3ff80030fffa15;
    memory[299] = 54'h3ff8002efffa44;
    memory[300] = 54'h3ff8002dfffa71;
    memory[301] = 54'h3ff8002bfffa9d;
    memory[302] = 54'h3ff8002afffac7;
    memory[303] = 54'h3ff80029fffaf0;
    memory[304] = 54'h3ff80028fffb18;
    memory[305] = 54'h3ff80026fffb3f;
    memory[306] = 54'h3ff80026fffb64;
    memory[307] = 54'h3ff80024fffb89;
    memory[308] = 54'h3ff80023fffbac;
    memory[309] = 54'h3ff80022fffbce;
    memory[310] = 54'h3ff80021fffbef;
    memory[311] = 54'h0000001ffffc0f;
    memory[312] = 54'h0000001efffc2e;
    memory[313] = 54'h0000001dfffc4c;
    memory[314] = 54'h0000001dfffc69;
    memory[315] = 54'h0000001bfffc86;
    memory[316] = 54'h0000001afffca1;
    memory[317] = 54'h0000001afffcbb;
    memory[318] = 54'h00000019fffcd5;
    memory[319] = 54'h00000018fffcee;
    memory[320] = 54'h00000018fffd06;
    memory[321] = 54'h00000016fffd1e;
    memory[322] = 54'h00000017fffd34;
    memory[323] = 54'h00000015fffd4b;
    memory[324] = 54'h00000015fffd60;
    memory[325] = 54'h00000014fffd75;
    memory[326] = 54'h00000013fffd89;
    memory[327] = 54'h00000013fffd9c;
    memory[328] = 54'h00000012fffdaf;
    memory[329] = 54'h00000012fffdc1;
    memory[330] = 54'h00000011fffdd3;
    memory[331] = 54'h00000011fffde4;
    memory[332] = 54'h00000010fffdf5;
    memory[333] = 54'h0000000ffffe05;
    memory[334] = 54'h0000000ffffe14;
    memory[335] = 54'h0000000ffffe23;
    memory[336] = 54'h0000000efffe32;
    memory[337] = 54'h0000000efffe40;
    memory[338] = 54'h0000000dfffe4e;
    memory[339] = 54'h0000000dfffe5b;
    memory[340] = 54'h0000000dfffe68;
    memory[341] = 54'h0000000cfffe75;
    memory[342] = 54'h0000000cfffe81;
    memory[343] = 54'h0000000bfffe8d;
    memory[344] = 54'h0000000bfffe98;
    memory[345] = 54'h0000000bfffea3;
    memory[346] = 54'h0000000afffeae;
    memory[347] = 54'h0000000afffeb8;
    memory[348] = 54'h0000000afffec2;
    memory[349] = 54'h0000000afffecc;
    memory[350] = 54'h00000009fffed6;
    memory[351] = 54'h00000009fffedf;
    memory[352] = 54'h00000008fffee8;
    memory[353] = 54'h00000009fffef0;
    memory[354] = 54'h00000008fffef9;
    memory[355] = 54'h00000008ffff01;
    memory[356] = 54'h00000007ffff09;
    memory[357] = 54'h00000008ffff10;
    memory[358] = 54'h00000007ffff18;
    memory[359] = 54'h00000007ffff1f;
    memory[360] = 54'h00000006ffff26;
    memory[361] = 54'h00000007ffff2c;
    memory[362] = 54'h00000006ffff33;
    memory[363] = 54'h00000006ffff39;
    memory[364] = 54'h00000006ffff3f;
    memory[365] = 54'h00000006ffff45;
    memory[366] = 54'h00000006ffff4b;
    memory[367] = 54'h00000005ffff51;
    memory[368] = 54'h00000005ffff56;
    memory[369] = 54'h00000005ffff5b;
    memory[370] = 54'h00000005ffff60;
    memory[371] = 54'h00000005ffff65;
    memory[372] = 54'h00000005ffff6a;
    memory[373] = 54'h00000004ffff6f;
    memory[374] = 54'h00000004ffff73;
    memory[375] = 54'h00000005ffff77;
    memory[376] = 54'h00000004ffff7c;
    memory[377] = 54'h00000004ffff80;
    memory[378] = 54'h00000003ffff84;
    memory[379] = 54'h00000004ffff87;
    memory[380] = 54'h00000004ffff8b;
    memory[381] = 54'h00000003ffff8f;
    memory[382] = 54'h00000004ffff92;
    memory[383] = 54'h00000003ffff96;
    memory[384] = 54'h00000003ffff99;
    memory[385] = 54'h00000003ffff9c;
    memory[386] = 54'h00000003ffff9f;
    memory[387] = 54'h00000003ffffa2;
    memory[388] = 54'h00000003ffffa5;
    memory[389] = 54'h00000003ffffa8;
    memory[390] = 54'h00000002ffffab;
    memory[391] = 54'h00000003ffffad;
    memory[392] = 54'h00000002ffffb0;
    memory[393] = 54'h00000003ffffb2;
    memory[394] = 54'h00000002ffffb5;
    memory[395] = 54'h00000002ffffb7;
    memory[396] = 54'h00000002ffffb9;
    memory[397] = 54'h00000002ffffbb;
    memory[398] = 54'h00000002ffffbd;
    memory[399] = 54'h00000002ffffbf;
    memory[400] = 54'h00000002ffffc1;
    memory[401] = 54'h00000002ffffc3;
    memory[402] = 54'h00000002ffffc5;
    memory[403] = 54'h00000002ffffc7;
    memory[404] = 54'h00000002ffffc9;
    memory[405] = 54'h00000001ffffcb;
    memory[406] = 54'h00000002ffffcc;
    memory[407] = 54'h00000001ffffce;
    memory[408] = 54'h00000002ffffcf;
    memory[409] = 54'h00000001ffffd1;
    memory[410] = 54'h00000002ffffd2;
    memory[411] = 54'h00000001ffffd4;
    memory[412] = 54'h00000001ffffd5;
    memory[413] = 54'h00000002ffffd6;
    memory[414] = 54'h00000001ffffd8;
    memory[415] = 54'h00000001ffffd9;
    memory[416] = 54'h00000001ffffda;
    memory[417] = 54'h00000001ffffdb;
    memory[418] = 54'h00000001ffffdc;
    memory[419] = 54'h00000002ffffdd;
    memory[420] = 54'h00000001ffffdf;
    memory[421] = 54'h00000001ffffe0;
    memory[422] = 54'h00000001ffffe1;
    memory[423] = 54'h00000000ffffe2;
    memory[424] = 54'h00000001ffffe2;
    memory[425] = 54'h00000001ffffe3;
    memory[426] = 54'h00000001ffffe4;
    memory[427] = 54'h00000001ffffe5;
    memory[428] = 54'h00000001ffffe6;
    memory[429] = 54'h00000001ffffe7;
    memory[430] = 54'h00000000ffffe8;
    memory[431] = 54'h00000001ffffe8;
    memory[432] = 54'h00000001ffffe9;
    memory[433] = 54'h00000000ffffea;
    memory[434] = 54'h00000001ffffea;
    memory[435] = 54'h00000001ffffeb;
    memory[436] = 54'h00000000ffffec;
    memory[437] = 54'h00000001ffffec;
    memory[438] = 54'h00000001ffffed;
    memory[439] = 54'h00000000ffffee;
    memory[440] = 54'h00000001ffffee;
    memory[441] = 54'h00000000ffffef;
    memory[442] = 54'h00000001ffffef;
    memory[443] = 54'h00000000fffff0;
    memory[444] = 54'h00000001fffff0;
    memory[445] = 54'h00000000fffff1;
    memory[446] = 54'h00000001fffff1;
    memory[447] = 54'h00000000fffff2;
    memory[448] = 54'h00000000fffff2;
    memory[449] = 54'h00000001fffff2;
    memory[450] = 54'h00000000fffff3;
    memory[451] = 54'h00000001fffff3;
    memory[452] = 54'h00000000fffff4;
    memory[453] = 54'h00000000fffff4;
    memory[454] = 54'h00000001fffff4;
    memory[455] = 54'h00000000fffff5;
    memory[456] = 54'h00000000fffff5;
    memory[457] = 54'h00000001fffff5;
    memory[458] = 54'h00000000fffff6;
    memory[459] = 54'h00000000fffff6;
    memory[460] = 54'h00000001fffff6;
    memory[461] = 54'h00000000fffff7;
    memory[462] = 54'h00000000fffff7;
    memory[463] = 54'h00000001fffff7;
    memory[464] = 54'h00000000fffff8;
    memory[465] = 54'h00000000fffff8;
    memory[466] = 54'h00000000fffff8;
    memory[467] = 54'h00000001fffff8;
    memory[468] = 54'h00000000fffff9;
    memory[469] = 54'h00000000fffff9;
    memory[470] = 54'h00000000fffff9;
    memory[471] = 54'h00000000fffff9;
    memory[472] = 54'h00000001fffff9;
    memory[473] = 54'h00000000fffffa;
    memory[474] = 54'h00000000fffffa;
    memory[475] = 54'h00000000fffffa;
    memory[476] = 54'h00000000fffffa;
    memory[477] = 54'h00000001fffffa;
    memory[478] = 54'h00000000fffffb;
    memory[479] = 54'h00000000fffffb;
    memory[480] = 54'h00000000fffffb;
    memory[481] = 54'h00000000fffffb;
    memory[482] = 54'h00000000fffffb;
    memory[483] = 54'h00000000fffffb;
    memory[484] = 54'h00000001fffffb;
    memory[485] = 54'h00000000fffffc;
    memory[486] = 54'h00000000fffffc;
    memory[487] = 54'h00000000fffffc;
    memory[488] = 54'h00000000fffffc;
    memory[489] = 54'h00000000fffffc;
    memory[490] = 54'h00000000fffffc;
    memory[491] = 54'h00000000fffffc;
    memory[492] = 54'h00000001fffffc;
    memory[493] = 54'h00000000fffffd;
    memory[494] = 54'h00000000fffffd;
    memory[495] = 54'h00000000fffffd;
    memory[496] = 54'h00000000fffffd;
    memory[497] = 54'h00000000fffffd;
    memory[498] = 54'h00000000fffffd;
    memory[499] = 54'h00000000fffffd;
    memory[500] = 54'h00000000fffffd;
    memory[501] = 54'h00000000fffffd;
    memory[502] = 54'h00000000fffffd;
    memory[503] = 54'h00000001fffffd;
    memory[504] = 54'h00000000fffffe;
    memory[505] = 54'h00000000fffffe;
    memory[506] = 54'h00000000fffffe;
    memory[507] = 54'h00000000fffffe;
    memory[508] = 54'h00000000fffffe;
    memory[509] = 54'h00000000fffffe;
    memory[510] = 54'h00000000fffffe;
    memory[511] = 54'h00000000fffffe;
  end
  reg [53:0] _0_;
  always @(posedge clk) begin
    _0_ <= memory[port__addr];
  end
  assign port__data = _0_;
  assign \$1  = $signed(rise) + $signed(20'h40000);
  assign \$2  = $signed(\$1 ) - $signed({ 1'h0, rise[38] });
  assign \$4  = $signed({ 1'h0, value_3 }) + $signed(\$3 );
  assign \$5  = $signed(port__data[53:43]) * $signed({ 1'h0, fraction_1 });
  assign \$6  = $signed(bend) + $signed(20'h40000);
  assign \$7  = $signed(\$6 ) - $signed({ 1'h0, bend[29] });
  assign \$9  = $signed(slope_1) + $signed(\$8 );
  assign \$10  = $signed(tilt) * $signed({ 1'h0, fraction_3 });
  always @(posedge clk)
    fraction_1 <= \$11 ;
  always @(posedge clk)
    fraction_2 <= \$12 ;
  always @(posedge clk)
    fraction_3 <= \$13 ;
  always @(posedge clk)
    value_1 <= \$14 ;
  always @(posedge clk)
    value_2 <= \$15 ;
  always @(posedge clk)
    value_3 <= \$16 ;
  always @(posedge clk)
    slope_1 <= \$17 ;
  always @(posedge clk)
    bend <= \$18 ;
  always @(posedge clk)
    tilt <= \$19 ;
  always @(posedge clk)
    rise <= \$20 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$11  = fraction;
    if (clear) begin
      \$11  = 19'h00000;
    end
    if (rst) begin
      \$11  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$12  = fraction_1;
    if (clear) begin
      \$12  = 19'h00000;
    end
    if (rst) begin
      \$12  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$13  = fraction_2;
    if (clear) begin
      \$13  = 19'h00000;
    end
    if (rst) begin
      \$13  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$14  = port__data[23:0];
    if (clear) begin
      \$14  = 24'h000000;
    end
    if (rst) begin
      \$14  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$15  = value_1;
    if (clear) begin
      \$15  = 24'h000000;
    end
    if (rst) begin
      \$15  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$16  = value_2;
    if (clear) begin
      \$16  = 24'h000000;
    end
    if (rst) begin
      \$16  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$17  = port__data[42:24];
    if (clear) begin
      \$17  = 19'h00000;
    end
    if (rst) begin
      \$17  = 19'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$18  = \$5 ;
    if (clear) begin
      \$18  = 30'h00000000;
    end
    if (rst) begin
      \$18  = 30'h00000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$19  = \$9 [19:0];
    if (clear) begin
      \$19  = 20'h00000;
    end
    if (rst) begin
      \$19  = 20'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$23 ) begin end
    \$20  = \$10 ;
    if (clear) begin
      \$20  = 39'h0000000000;
    end
    if (rst) begin
      \$20  = 39'h0000000000;
    end
  end
  assign index = port__addr;
  assign y = \$4 [23:0];
  assign \$3  = { \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40], \$2 [40:19] };
  assign \$8  = { \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31], \$7 [31:19] };
endmodule

module \tritforge.core.scoreboard (rst, clear, program__valid, program__payload, command__0__valid, command__1__valid, command__2__valid, command__3__valid, issue, halt, program__ready, error, idle, command__0__payload, command__1__payload, command__2__payload, command__3__payload, command__2__ready, command__3__ready, done, busy
, command__0__ready, command__1__ready, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$24  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire \$306 ;
  wire \$307 ;
  wire \$308 ;
  wire \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire \$321 ;
  wire \$322 ;
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire \$329 ;
  wire \$33 ;
  wire \$330 ;
  wire \$331 ;
  wire \$332 ;
  wire \$333 ;
  wire \$334 ;
  wire \$335 ;
  wire \$336 ;
  wire \$337 ;
  wire \$338 ;
  wire \$339 ;
  wire \$34 ;
  wire \$340 ;
  wire \$341 ;
  wire \$342 ;
  wire \$343 ;
  wire \$344 ;
  wire \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire \$348 ;
  wire \$349 ;
  wire \$35 ;
  wire \$350 ;
  wire \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$354 ;
  wire \$355 ;
  wire \$356 ;
  wire \$357 ;
  wire \$358 ;
  wire \$359 ;
  wire \$36 ;
  wire \$360 ;
  wire \$361 ;
  wire \$362 ;
  wire \$363 ;
  wire \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire \$367 ;
  wire \$368 ;
  wire \$369 ;
  wire \$37 ;
  wire \$370 ;
  wire \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire \$374 ;
  wire \$375 ;
  wire \$376 ;
  wire \$377 ;
  wire \$378 ;
  wire \$379 ;
  wire \$38 ;
  wire \$380 ;
  wire \$381 ;
  wire \$382 ;
  wire \$383 ;
  wire \$384 ;
  wire \$385 ;
  wire \$386 ;
  wire \$387 ;
  wire \$388 ;
  wire \$389 ;
  wire \$39 ;
  wire \$390 ;
  wire \$391 ;
  wire \$392 ;
  wire \$393 ;
  wire \$394 ;
  wire \$395 ;
  wire \$396 ;
  wire \$397 ;
  wire \$398 ;
  wire \$399 ;
  wire \$4 ;
  wire \$40 ;
  wire \$400 ;
  wire \$401 ;
  wire \$402 ;
  wire \$403 ;
  wire \$404 ;
  wire \$405 ;
  wire \$406 ;
  wire \$407 ;
  wire \$408 ;
  wire \$409 ;
  wire \$41 ;
  wire \$410 ;
  wire \$411 ;
  wire \$412 ;
  wire \$413 ;
  wire \$414 ;
  wire \$415 ;
  wire \$416 ;
  wire \$417 ;
  wire \$418 ;
  wire \$419 ;
  wire \$42 ;
  wire \$420 ;
  wire \$421 ;
  wire \$422 ;
  wire \$423 ;
  wire \$424 ;
  wire \$425 ;
  wire \$426 ;
  wire \$427 ;
  wire \$428 ;
  wire \$429 ;
  wire \$43 ;
  wire \$430 ;
  wire \$431 ;
  wire \$432 ;
  wire \$433 ;
  wire \$434 ;
  wire \$435 ;
  wire \$436 ;
  wire \$437 ;
  wire \$438 ;
  wire \$439 ;
  wire \$44 ;
  wire \$440 ;
  wire \$441 ;
  wire \$442 ;
  wire \$443 ;
  wire \$444 ;
  wire \$445 ;
  wire \$446 ;
  wire \$447 ;
  wire \$448 ;
  wire \$449 ;
  wire \$45 ;
  wire \$450 ;
  wire \$451 ;
  wire \$452 ;
  wire \$453 ;
  wire \$454 ;
  wire \$455 ;
  wire \$456 ;
  wire \$457 ;
  wire \$458 ;
  wire \$459 ;
  wire \$46 ;
  wire \$460 ;
  wire \$461 ;
  wire \$462 ;
  wire \$463 ;
  wire \$464 ;
  wire \$465 ;
  wire \$466 ;
  wire \$467 ;
  wire \$468 ;
  wire \$469 ;
  wire \$47 ;
  wire \$470 ;
  wire \$471 ;
  wire \$472 ;
  wire \$473 ;
  wire \$474 ;
  wire \$475 ;
  wire \$476 ;
  wire \$477 ;
  wire \$478 ;
  wire \$479 ;
  wire \$48 ;
  wire \$480 ;
  wire \$481 ;
  wire \$482 ;
  wire \$483 ;
  wire \$484 ;
  wire \$485 ;
  wire \$486 ;
  wire \$487 ;
  wire \$488 ;
  wire \$489 ;
  wire \$49 ;
  wire \$490 ;
  wire \$491 ;
  wire \$492 ;
  wire \$493 ;
  wire \$494 ;
  wire \$495 ;
  wire \$496 ;
  wire \$497 ;
  wire \$498 ;
  wire \$499 ;
  wire \$5 ;
  wire \$50 ;
  wire \$500 ;
  wire \$501 ;
  wire \$502 ;
  wire \$503 ;
  wire \$504 ;
  wire \$505 ;
  wire \$506 ;
  wire \$507 ;
  wire \$508 ;
  wire \$509 ;
  wire \$51 ;
  wire \$510 ;
  wire \$511 ;
  wire \$512 ;
  wire \$513 ;
  wire \$514 ;
  wire \$515 ;
  wire \$516 ;
  wire \$517 ;
  wire \$518 ;
  wire \$519 ;
  wire \$52 ;
  wire \$520 ;
  wire \$521 ;
  wire \$522 ;
  reg [4:0] \$523 ;
  reg [4:0] \$524 ;
  wire \$525 ;
  wire \$526 ;
  wire \$527 ;
  reg [4:0] \$528 ;
  wire \$529 ;
  wire \$53 ;
  wire \$530 ;
  reg [4:0] \$531 ;
  wire \$532 ;
  wire \$533 ;
  wire \$534 ;
  wire \$535 ;
  wire \$536 ;
  wire \$537 ;
  wire \$538 ;
  wire \$539 ;
  wire \$54 ;
  wire \$540 ;
  wire \$541 ;
  wire \$542 ;
  wire \$543 ;
  wire \$544 ;
  wire \$545 ;
  wire \$546 ;
  wire \$547 ;
  wire \$548 ;
  wire \$549 ;
  wire \$55 ;
  wire \$550 ;
  wire \$551 ;
  wire \$552 ;
  wire \$553 ;
  wire \$554 ;
  wire \$555 ;
  reg [4:0] \$556 ;
  reg [4:0] \$557 ;
  reg [4:0] \$558 ;
  reg [4:0] \$559 ;
  wire \$56 ;
  reg [4:0] \$560 ;
  wire \$561 ;
  reg [4:0] \$562 ;
  wire \$563 ;
  wire \$564 ;
  reg [4:0] \$565 ;
  wire \$566 ;
  wire \$567 ;
  wire \$568 ;
  reg [4:0] \$569 ;
  wire \$57 ;
  wire \$570 ;
  wire \$571 ;
  wire \$572 ;
  reg [4:0] \$573 ;
  wire \$574 ;
  wire \$575 ;
  wire \$576 ;
  reg [4:0] \$577 ;
  wire \$578 ;
  wire \$579 ;
  wire \$58 ;
  wire \$580 ;
  wire \$581 ;
  wire \$582 ;
  wire \$583 ;
  wire \$584 ;
  wire \$585 ;
  wire \$586 ;
  wire \$587 ;
  wire \$588 ;
  wire \$589 ;
  wire \$59 ;
  wire \$590 ;
  wire \$591 ;
  wire \$592 ;
  wire \$593 ;
  wire \$594 ;
  wire \$595 ;
  wire \$596 ;
  wire \$597 ;
  wire \$598 ;
  wire \$599 ;
  wire \$6 ;
  wire \$60 ;
  wire \$600 ;
  wire \$601 ;
  wire \$602 ;
  wire \$603 ;
  reg [4:0] \$604 ;
  reg [4:0] \$605 ;
  reg [4:0] \$606 ;
  reg [4:0] \$607 ;
  reg [4:0] \$608 ;
  wire \$609 ;
  wire \$61 ;
  reg [4:0] \$610 ;
  wire \$611 ;
  wire \$612 ;
  reg [4:0] \$613 ;
  wire \$614 ;
  wire \$615 ;
  wire \$616 ;
  reg [4:0] \$617 ;
  wire \$618 ;
  wire \$619 ;
  wire \$62 ;
  wire \$620 ;
  reg [4:0] \$621 ;
  wire \$622 ;
  wire \$623 ;
  wire \$624 ;
  reg [4:0] \$625 ;
  wire \$626 ;
  wire \$627 ;
  wire \$628 ;
  wire \$629 ;
  wire \$63 ;
  wire \$630 ;
  wire \$631 ;
  wire \$632 ;
  wire \$633 ;
  wire \$634 ;
  wire \$635 ;
  wire \$636 ;
  wire \$637 ;
  wire \$638 ;
  wire \$639 ;
  wire \$64 ;
  reg [4:0] \$640 ;
  reg [4:0] \$641 ;
  wire \$642 ;
  reg [4:0] \$643 ;
  wire \$644 ;
  wire \$645 ;
  reg [4:0] \$646 ;
  wire \$647 ;
  wire \$648 ;
  wire \$649 ;
  wire \$65 ;
  wire \$650 ;
  wire \$651 ;
  wire \$652 ;
  wire \$653 ;
  wire \$654 ;
  wire \$655 ;
  wire \$656 ;
  wire \$657 ;
  wire \$658 ;
  wire \$659 ;
  wire \$66 ;
  wire \$660 ;
  wire \$661 ;
  wire \$662 ;
  wire \$663 ;
  wire \$664 ;
  wire \$665 ;
  wire \$666 ;
  wire \$667 ;
  wire \$668 ;
  wire \$669 ;
  wire \$67 ;
  wire \$670 ;
  wire \$671 ;
  wire \$672 ;
  wire \$673 ;
  wire \$674 ;
  wire \$675 ;
  wire \$676 ;
  wire \$677 ;
  wire \$678 ;
  wire \$679 ;
  wire \$68 ;
  wire \$680 ;
  wire [5:0] \$681 ;
  wire \$682 ;
  wire [5:0] \$683 ;
  wire \$684 ;
  wire [5:0] \$685 ;
  wire \$686 ;
  wire [5:0] \$687 ;
  wire \$688 ;
  wire [5:0] \$689 ;
  wire \$69 ;
  wire \$690 ;
  wire [5:0] \$691 ;
  wire \$692 ;
  wire [5:0] \$693 ;
  wire \$694 ;
  wire [5:0] \$695 ;
  wire \$696 ;
  wire [5:0] \$697 ;
  wire \$698 ;
  wire [5:0] \$699 ;
  wire \$7 ;
  wire \$70 ;
  wire \$700 ;
  wire [5:0] \$701 ;
  wire \$702 ;
  wire [5:0] \$703 ;
  wire \$704 ;
  wire [5:0] \$705 ;
  wire \$706 ;
  wire [5:0] \$707 ;
  wire \$708 ;
  wire [5:0] \$709 ;
  wire \$71 ;
  wire \$710 ;
  wire [5:0] \$711 ;
  wire \$712 ;
  wire [5:0] \$713 ;
  wire \$714 ;
  wire [5:0] \$715 ;
  wire \$716 ;
  wire [5:0] \$717 ;
  wire \$718 ;
  wire [5:0] \$719 ;
  wire \$72 ;
  wire \$720 ;
  wire [5:0] \$721 ;
  wire \$722 ;
  wire [5:0] \$723 ;
  wire \$724 ;
  wire [5:0] \$725 ;
  wire \$726 ;
  wire [5:0] \$727 ;
  wire \$728 ;
  wire [5:0] \$729 ;
  wire \$73 ;
  wire \$730 ;
  wire [5:0] \$731 ;
  wire \$732 ;
  wire [5:0] \$733 ;
  wire \$734 ;
  wire [5:0] \$735 ;
  wire \$736 ;
  wire [5:0] \$737 ;
  wire \$738 ;
  wire [5:0] \$739 ;
  wire \$74 ;
  wire \$740 ;
  wire [5:0] \$741 ;
  wire \$742 ;
  wire [5:0] \$743 ;
  wire \$744 ;
  wire [5:0] \$745 ;
  wire \$746 ;
  wire [5:0] \$747 ;
  wire \$748 ;
  wire [5:0] \$749 ;
  wire \$75 ;
  wire \$750 ;
  wire [5:0] \$751 ;
  wire \$752 ;
  wire [5:0] \$753 ;
  wire \$754 ;
  wire [5:0] \$755 ;
  wire \$756 ;
  wire [5:0] \$757 ;
  wire \$758 ;
  wire [5:0] \$759 ;
  wire \$76 ;
  wire \$760 ;
  wire [5:0] \$761 ;
  wire \$762 ;
  wire [5:0] \$763 ;
  wire \$764 ;
  wire [5:0] \$765 ;
  wire \$766 ;
  wire [5:0] \$767 ;
  reg [21:0] \$768 ;
  reg [3:0] \$769 ;
  wire \$77 ;
  reg [21:0] \$770 ;
  reg [21:0] \$771 ;
  reg [21:0] \$772 ;
  reg [4:0] \$773 ;
  reg [4:0] \$774 ;
  reg [4:0] \$775 ;
  reg [4:0] \$776 ;
  reg [4:0] \$777 ;
  reg [4:0] \$778 ;
  reg [4:0] \$779 ;
  wire \$78 ;
  reg [4:0] \$780 ;
  reg [4:0] \$781 ;
  reg [4:0] \$782 ;
  reg [4:0] \$783 ;
  reg [4:0] \$784 ;
  reg [4:0] \$785 ;
  reg [4:0] \$786 ;
  reg [4:0] \$787 ;
  reg [4:0] \$788 ;
  reg [4:0] \$789 ;
  wire \$79 ;
  reg [4:0] \$790 ;
  reg [4:0] \$791 ;
  reg [4:0] \$792 ;
  reg [4:0] \$793 ;
  reg [4:0] \$794 ;
  reg [4:0] \$795 ;
  reg [4:0] \$796 ;
  reg [4:0] \$797 ;
  reg [4:0] \$798 ;
  reg [4:0] \$799 ;
  wire \$8 ;
  wire \$80 ;
  reg [4:0] \$800 ;
  reg [4:0] \$801 ;
  reg [4:0] \$802 ;
  reg [4:0] \$803 ;
  reg [4:0] \$804 ;
  reg [4:0] \$805 ;
  reg [4:0] \$806 ;
  reg [4:0] \$807 ;
  reg [4:0] \$808 ;
  reg [4:0] \$809 ;
  wire \$81 ;
  reg [4:0] \$810 ;
  reg [4:0] \$811 ;
  reg [4:0] \$812 ;
  reg [4:0] \$813 ;
  reg [4:0] \$814 ;
  reg [4:0] \$815 ;
  reg [4:0] \$816 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  output [3:0] busy;
  reg [3:0] busy = 4'h0;
  wire [21:0] claims;
  input clear;
  wire clear;
  input clk;
  wire clk;
  output [255:0] command__0__payload;
  wire [255:0] command__0__payload;
  wire [5:0] \command__0__payload.a ;
  wire [1:0] \command__0__payload.addend ;
  wire [31:0] \command__0__payload.address ;
  wire [5:0] \command__0__payload.b ;
  wire \command__0__payload.buffer ;
  wire [5:0] \command__0__payload.c ;
  wire [15:0] \command__0__payload.columns ;
  wire [5:0] \command__0__payload.dst ;
  wire [31:0] \command__0__payload.epsilon ;
  wire [7:0] \command__0__payload.epsilon.exponent ;
  wire [23:0] \command__0__payload.epsilon.mantissa ;
  wire [5:0] \command__0__payload.exponent ;
  wire [31:0] \command__0__payload.floor ;
  wire [7:0] \command__0__payload.floor.exponent ;
  wire [23:0] \command__0__payload.floor.mantissa ;
  wire [1:0] \command__0__payload.function ;
  wire [31:0] \command__0__payload.gain ;
  wire [7:0] \command__0__payload.gain.exponent ;
  wire [23:0] \command__0__payload.gain.mantissa ;
  wire \command__0__payload.indexed ;
  wire \command__0__payload.left ;
  wire [15:0] \command__0__payload.length ;
  wire [3:0] \command__0__payload.opcode ;
  wire [1:0] \command__0__payload.right ;
  wire [3:0] \command__0__payload.scalar ;
  wire \command__0__payload.scaled ;
  wire [31:0] \command__0__payload.stride ;
  wire \command__0__payload.sums ;
  wire \command__0__payload.with_b ;
  input command__0__ready;
  wire command__0__ready;
  output command__0__valid;
  wire command__0__valid;
  output [255:0] command__1__payload;
  wire [255:0] command__1__payload;
  wire [5:0] \command__1__payload.a ;
  wire [1:0] \command__1__payload.addend ;
  wire [31:0] \command__1__payload.address ;
  wire [5:0] \command__1__payload.b ;
  wire \command__1__payload.buffer ;
  wire [5:0] \command__1__payload.c ;
  wire [15:0] \command__1__payload.columns ;
  wire [5:0] \command__1__payload.dst ;
  wire [31:0] \command__1__payload.epsilon ;
  wire [7:0] \command__1__payload.epsilon.exponent ;
  wire [23:0] \command__1__payload.epsilon.mantissa ;
  wire [5:0] \command__1__payload.exponent ;
  wire [31:0] \command__1__payload.floor ;
  wire [7:0] \command__1__payload.floor.exponent ;
  wire [23:0] \command__1__payload.floor.mantissa ;
  wire [1:0] \command__1__payload.function ;
  wire [31:0] \command__1__payload.gain ;
  wire [7:0] \command__1__payload.gain.exponent ;
  wire [23:0] \command__1__payload.gain.mantissa ;
  wire \command__1__payload.indexed ;
  wire \command__1__payload.left ;
  wire [15:0] \command__1__payload.length ;
  wire [3:0] \command__1__payload.opcode ;
  wire [1:0] \command__1__payload.right ;
  wire [3:0] \command__1__payload.scalar ;
  wire \command__1__payload.scaled ;
  wire [31:0] \command__1__payload.stride ;
  wire \command__1__payload.sums ;
  wire \command__1__payload.with_b ;
  input command__1__ready;
  wire command__1__ready;
  output command__1__valid;
  wire command__1__valid;
  output [255:0] command__2__payload;
  wire [255:0] command__2__payload;
  wire [5:0] \command__2__payload.a ;
  wire [1:0] \command__2__payload.addend ;
  wire [31:0] \command__2__payload.address ;
  wire [5:0] \command__2__payload.b ;
  wire \command__2__payload.buffer ;
  wire [5:0] \command__2__payload.c ;
  wire [15:0] \command__2__payload.columns ;
  wire [5:0] \command__2__payload.dst ;
  wire [31:0] \command__2__payload.epsilon ;
  wire [7:0] \command__2__payload.epsilon.exponent ;
  wire [23:0] \command__2__payload.epsilon.mantissa ;
  wire [5:0] \command__2__payload.exponent ;
  wire [31:0] \command__2__payload.floor ;
  wire [7:0] \command__2__payload.floor.exponent ;
  wire [23:0] \command__2__payload.floor.mantissa ;
  wire [1:0] \command__2__payload.function ;
  wire [31:0] \command__2__payload.gain ;
  wire [7:0] \command__2__payload.gain.exponent ;
  wire [23:0] \command__2__payload.gain.mantissa ;
  wire \command__2__payload.indexed ;
  wire \command__2__payload.left ;
  wire [15:0] \command__2__payload.length ;
  wire [3:0] \command__2__payload.opcode ;
  wire [1:0] \command__2__payload.right ;
  wire [3:0] \command__2__payload.scalar ;
  wire \command__2__payload.scaled ;
  wire [31:0] \command__2__payload.stride ;
  wire \command__2__payload.sums ;
  wire \command__2__payload.with_b ;
  input command__2__ready;
  wire command__2__ready;
  output command__2__valid;
  wire command__2__valid;
  output [255:0] command__3__payload;
  wire [255:0] command__3__payload;
  wire [5:0] \command__3__payload.a ;
  wire [1:0] \command__3__payload.addend ;
  wire [31:0] \command__3__payload.address ;
  wire [5:0] \command__3__payload.b ;
  wire \command__3__payload.buffer ;
  wire [5:0] \command__3__payload.c ;
  wire [15:0] \command__3__payload.columns ;
  wire [5:0] \command__3__payload.dst ;
  wire [31:0] \command__3__payload.epsilon ;
  wire [7:0] \command__3__payload.epsilon.exponent ;
  wire [23:0] \command__3__payload.epsilon.mantissa ;
  wire [5:0] \command__3__payload.exponent ;
  wire [31:0] \command__3__payload.floor ;
  wire [7:0] \command__3__payload.floor.exponent ;
  wire [23:0] \command__3__payload.floor.mantissa ;
  wire [1:0] \command__3__payload.function ;
  wire [31:0] \command__3__payload.gain ;
  wire [7:0] \command__3__payload.gain.exponent ;
  wire [23:0] \command__3__payload.gain.mantissa ;
  wire \command__3__payload.indexed ;
  wire \command__3__payload.left ;
  wire [15:0] \command__3__payload.length ;
  wire [3:0] \command__3__payload.opcode ;
  wire [1:0] \command__3__payload.right ;
  wire [3:0] \command__3__payload.scalar ;
  wire \command__3__payload.scaled ;
  wire [31:0] \command__3__payload.stride ;
  wire \command__3__payload.sums ;
  wire \command__3__payload.with_b ;
  input command__3__ready;
  wire command__3__ready;
  output command__3__valid;
  wire command__3__valid;
  input [3:0] done;
  wire [3:0] done;
  reg [4:0] drawn_buffer_0 = 5'h00;
  reg [4:0] drawn_buffer_1 = 5'h00;
  reg [4:0] drawn_scalar_0 = 5'h00;
  reg [4:0] drawn_scalar_1 = 5'h00;
  reg [4:0] drawn_scalar_2 = 5'h00;
  reg [4:0] drawn_scalar_3 = 5'h00;
  reg [4:0] drawn_vector_0 = 5'h00;
  reg [4:0] drawn_vector_1 = 5'h00;
  reg [4:0] drawn_vector_10 = 5'h00;
  reg [4:0] drawn_vector_11 = 5'h00;
  reg [4:0] drawn_vector_12 = 5'h00;
  reg [4:0] drawn_vector_13 = 5'h00;
  reg [4:0] drawn_vector_14 = 5'h00;
  reg [4:0] drawn_vector_15 = 5'h00;
  reg [4:0] drawn_vector_2 = 5'h00;
  reg [4:0] drawn_vector_3 = 5'h00;
  reg [4:0] drawn_vector_4 = 5'h00;
  reg [4:0] drawn_vector_5 = 5'h00;
  reg [4:0] drawn_vector_6 = 5'h00;
  reg [4:0] drawn_vector_7 = 5'h00;
  reg [4:0] drawn_vector_8 = 5'h00;
  reg [4:0] drawn_vector_9 = 5'h00;
  output [7:0] error;
  wire [7:0] error;
  reg [7:0] fault;
  output halt;
  wire halt;
  wire halting;
  wire [289:0] head_load_store;
  wire [21:0] \head_load_store.claims ;
  wire [255:0] \head_load_store.instruction ;
  wire [5:0] \head_load_store.instruction.a ;
  wire [1:0] \head_load_store.instruction.addend ;
  wire [31:0] \head_load_store.instruction.address ;
  wire [5:0] \head_load_store.instruction.b ;
  wire \head_load_store.instruction.buffer ;
  wire [5:0] \head_load_store.instruction.c ;
  wire [15:0] \head_load_store.instruction.columns ;
  wire [5:0] \head_load_store.instruction.dst ;
  wire [31:0] \head_load_store.instruction.epsilon ;
  wire [7:0] \head_load_store.instruction.epsilon.exponent ;
  wire [23:0] \head_load_store.instruction.epsilon.mantissa ;
  wire [5:0] \head_load_store.instruction.exponent ;
  wire [31:0] \head_load_store.instruction.floor ;
  wire [7:0] \head_load_store.instruction.floor.exponent ;
  wire [23:0] \head_load_store.instruction.floor.mantissa ;
  wire [1:0] \head_load_store.instruction.function ;
  wire [31:0] \head_load_store.instruction.gain ;
  wire [7:0] \head_load_store.instruction.gain.exponent ;
  wire [23:0] \head_load_store.instruction.gain.mantissa ;
  wire \head_load_store.instruction.indexed ;
  wire \head_load_store.instruction.left ;
  wire [15:0] \head_load_store.instruction.length ;
  wire [3:0] \head_load_store.instruction.opcode ;
  wire [1:0] \head_load_store.instruction.right ;
  wire [3:0] \head_load_store.instruction.scalar ;
  wire \head_load_store.instruction.scaled ;
  wire [31:0] \head_load_store.instruction.stride ;
  wire \head_load_store.instruction.sums ;
  wire \head_load_store.instruction.with_b ;
  wire [9:0] \head_load_store.tickets ;
  wire [4:0] \head_load_store.tickets[0] ;
  wire [4:0] \head_load_store.tickets[1] ;
  wire [1:0] \head_load_store.used ;
  wire [307:0] head_rms;
  wire [21:0] \head_rms.claims ;
  wire [255:0] \head_rms.instruction ;
  wire [5:0] \head_rms.instruction.a ;
  wire [1:0] \head_rms.instruction.addend ;
  wire [31:0] \head_rms.instruction.address ;
  wire [5:0] \head_rms.instruction.b ;
  wire \head_rms.instruction.buffer ;
  wire [5:0] \head_rms.instruction.c ;
  wire [15:0] \head_rms.instruction.columns ;
  wire [5:0] \head_rms.instruction.dst ;
  wire [31:0] \head_rms.instruction.epsilon ;
  wire [7:0] \head_rms.instruction.epsilon.exponent ;
  wire [23:0] \head_rms.instruction.epsilon.mantissa ;
  wire [5:0] \head_rms.instruction.exponent ;
  wire [31:0] \head_rms.instruction.floor ;
  wire [7:0] \head_rms.instruction.floor.exponent ;
  wire [23:0] \head_rms.instruction.floor.mantissa ;
  wire [1:0] \head_rms.instruction.function ;
  wire [31:0] \head_rms.instruction.gain ;
  wire [7:0] \head_rms.instruction.gain.exponent ;
  wire [23:0] \head_rms.instruction.gain.mantissa ;
  wire \head_rms.instruction.indexed ;
  wire \head_rms.instruction.left ;
  wire [15:0] \head_rms.instruction.length ;
  wire [3:0] \head_rms.instruction.opcode ;
  wire [1:0] \head_rms.instruction.right ;
  wire [3:0] \head_rms.instruction.scalar ;
  wire \head_rms.instruction.scaled ;
  wire [31:0] \head_rms.instruction.stride ;
  wire \head_rms.instruction.sums ;
  wire \head_rms.instruction.with_b ;
  wire [24:0] \head_rms.tickets ;
  wire [4:0] \head_rms.tickets[0] ;
  wire [4:0] \head_rms.tickets[1] ;
  wire [4:0] \head_rms.tickets[2] ;
  wire [4:0] \head_rms.tickets[3] ;
  wire [4:0] \head_rms.tickets[4] ;
  wire [4:0] \head_rms.used ;
  wire [307:0] head_row_wise;
  wire [21:0] \head_row_wise.claims ;
  wire [255:0] \head_row_wise.instruction ;
  wire [5:0] \head_row_wise.instruction.a ;
  wire [1:0] \head_row_wise.instruction.addend ;
  wire [31:0] \head_row_wise.instruction.address ;
  wire [5:0] \head_row_wise.instruction.b ;
  wire \head_row_wise.instruction.buffer ;
  wire [5:0] \head_row_wise.instruction.c ;
  wire [15:0] \head_row_wise.instruction.columns ;
  wire [5:0] \head_row_wise.instruction.dst ;
  wire [31:0] \head_row_wise.instruction.epsilon ;
  wire [7:0] \head_row_wise.instruction.epsilon.exponent ;
  wire [23:0] \head_row_wise.instruction.epsilon.mantissa ;
  wire [5:0] \head_row_wise.instruction.exponent ;
  wire [31:0] \head_row_wise.instruction.floor ;
  wire [7:0] \head_row_wise.instruction.floor.exponent ;
  wire [23:0] \head_row_wise.instruction.floor.mantissa ;
  wire [1:0] \head_row_wise.instruction.function ;
  wire [31:0] \head_row_wise.instruction.gain ;
  wire [7:0] \head_row_wise.instruction.gain.exponent ;
  wire [23:0] \head_row_wise.instruction.gain.mantissa ;
  wire \head_row_wise.instruction.indexed ;
  wire \head_row_wise.instruction.left ;
  wire [15:0] \head_row_wise.instruction.length ;
  wire [3:0] \head_row_wise.instruction.opcode ;
  wire [1:0] \head_row_wise.instruction.right ;
  wire [3:0] \head_row_wise.instruction.scalar ;
  wire \head_row_wise.instruction.scaled ;
  wire [31:0] \head_row_wise.instruction.stride ;
  wire \head_row_wise.instruction.sums ;
  wire \head_row_wise.instruction.with_b ;
  wire [24:0] \head_row_wise.tickets ;
  wire [4:0] \head_row_wise.tickets[0] ;
  wire [4:0] \head_row_wise.tickets[1] ;
  wire [4:0] \head_row_wise.tickets[2] ;
  wire [4:0] \head_row_wise.tickets[3] ;
  wire [4:0] \head_row_wise.tickets[4] ;
  wire [4:0] \head_row_wise.used ;
  wire [289:0] head_ternary_matmul;
  wire [21:0] \head_ternary_matmul.claims ;
  wire [255:0] \head_ternary_matmul.instruction ;
  wire [5:0] \head_ternary_matmul.instruction.a ;
  wire [1:0] \head_ternary_matmul.instruction.addend ;
  wire [31:0] \head_ternary_matmul.instruction.address ;
  wire [5:0] \head_ternary_matmul.instruction.b ;
  wire \head_ternary_matmul.instruction.buffer ;
  wire [5:0] \head_ternary_matmul.instruction.c ;
  wire [15:0] \head_ternary_matmul.instruction.columns ;
  wire [5:0] \head_ternary_matmul.instruction.dst ;
  wire [31:0] \head_ternary_matmul.instruction.epsilon ;
  wire [7:0] \head_ternary_matmul.instruction.epsilon.exponent ;
  wire [23:0] \head_ternary_matmul.instruction.epsilon.mantissa ;
  wire [5:0] \head_ternary_matmul.instruction.exponent ;
  wire [31:0] \head_ternary_matmul.instruction.floor ;
  wire [7:0] \head_ternary_matmul.instruction.floor.exponent ;
  wire [23:0] \head_ternary_matmul.instruction.floor.mantissa ;
  wire [1:0] \head_ternary_matmul.instruction.function ;
  wire [31:0] \head_ternary_matmul.instruction.gain ;
  wire [7:0] \head_ternary_matmul.instruction.gain.exponent ;
  wire [23:0] \head_ternary_matmul.instruction.gain.mantissa ;
  wire \head_ternary_matmul.instruction.indexed ;
  wire \head_ternary_matmul.instruction.left ;
  wire [15:0] \head_ternary_matmul.instruction.length ;
  wire [3:0] \head_ternary_matmul.instruction.opcode ;
  wire [1:0] \head_ternary_matmul.instruction.right ;
  wire [3:0] \head_ternary_matmul.instruction.scalar ;
  wire \head_ternary_matmul.instruction.scaled ;
  wire [31:0] \head_ternary_matmul.instruction.stride ;
  wire \head_ternary_matmul.instruction.sums ;
  wire \head_ternary_matmul.instruction.with_b ;
  wire [9:0] \head_ternary_matmul.tickets ;
  wire [4:0] \head_ternary_matmul.tickets[0] ;
  wire [4:0] \head_ternary_matmul.tickets[1] ;
  wire [1:0] \head_ternary_matmul.used ;
  reg [21:0] held_load_store = 22'h000000;
  reg [21:0] held_rms = 22'h000000;
  reg [21:0] held_row_wise = 22'h000000;
  reg [21:0] held_ternary_matmul = 22'h000000;
  output idle;
  wire idle;
  output issue;
  wire issue;
  wire issued;
  wire [2:0] level;
  wire [2:0] \level$110 ;
  wire [2:0] \level$111 ;
  wire [2:0] \level$112 ;
  wire [289:0] new_load_store;
  wire [21:0] \new_load_store.claims ;
  wire [255:0] \new_load_store.instruction ;
  wire [5:0] \new_load_store.instruction.a ;
  wire [1:0] \new_load_store.instruction.addend ;
  wire [31:0] \new_load_store.instruction.address ;
  wire [5:0] \new_load_store.instruction.b ;
  wire \new_load_store.instruction.buffer ;
  wire [5:0] \new_load_store.instruction.c ;
  wire [15:0] \new_load_store.instruction.columns ;
  wire [5:0] \new_load_store.instruction.dst ;
  wire [31:0] \new_load_store.instruction.epsilon ;
  wire [7:0] \new_load_store.instruction.epsilon.exponent ;
  wire [23:0] \new_load_store.instruction.epsilon.mantissa ;
  wire [5:0] \new_load_store.instruction.exponent ;
  wire [31:0] \new_load_store.instruction.floor ;
  wire [7:0] \new_load_store.instruction.floor.exponent ;
  wire [23:0] \new_load_store.instruction.floor.mantissa ;
  wire [1:0] \new_load_store.instruction.function ;
  wire [31:0] \new_load_store.instruction.gain ;
  wire [7:0] \new_load_store.instruction.gain.exponent ;
  wire [23:0] \new_load_store.instruction.gain.mantissa ;
  wire \new_load_store.instruction.indexed ;
  wire \new_load_store.instruction.left ;
  wire [15:0] \new_load_store.instruction.length ;
  wire [3:0] \new_load_store.instruction.opcode ;
  wire [1:0] \new_load_store.instruction.right ;
  wire [3:0] \new_load_store.instruction.scalar ;
  wire \new_load_store.instruction.scaled ;
  wire [31:0] \new_load_store.instruction.stride ;
  wire \new_load_store.instruction.sums ;
  wire \new_load_store.instruction.with_b ;
  wire [9:0] \new_load_store.tickets ;
  wire [4:0] \new_load_store.tickets[0] ;
  wire [4:0] \new_load_store.tickets[1] ;
  wire [1:0] \new_load_store.used ;
  wire [307:0] new_rms;
  wire [21:0] \new_rms.claims ;
  wire [255:0] \new_rms.instruction ;
  wire [5:0] \new_rms.instruction.a ;
  wire [1:0] \new_rms.instruction.addend ;
  wire [31:0] \new_rms.instruction.address ;
  wire [5:0] \new_rms.instruction.b ;
  wire \new_rms.instruction.buffer ;
  wire [5:0] \new_rms.instruction.c ;
  wire [15:0] \new_rms.instruction.columns ;
  wire [5:0] \new_rms.instruction.dst ;
  wire [31:0] \new_rms.instruction.epsilon ;
  wire [7:0] \new_rms.instruction.epsilon.exponent ;
  wire [23:0] \new_rms.instruction.epsilon.mantissa ;
  wire [5:0] \new_rms.instruction.exponent ;
  wire [31:0] \new_rms.instruction.floor ;
  wire [7:0] \new_rms.instruction.floor.exponent ;
  wire [23:0] \new_rms.instruction.floor.mantissa ;
  wire [1:0] \new_rms.instruction.function ;
  wire [31:0] \new_rms.instruction.gain ;
  wire [7:0] \new_rms.instruction.gain.exponent ;
  wire [23:0] \new_rms.instruction.gain.mantissa ;
  wire \new_rms.instruction.indexed ;
  wire \new_rms.instruction.left ;
  wire [15:0] \new_rms.instruction.length ;
  wire [3:0] \new_rms.instruction.opcode ;
  wire [1:0] \new_rms.instruction.right ;
  wire [3:0] \new_rms.instruction.scalar ;
  wire \new_rms.instruction.scaled ;
  wire [31:0] \new_rms.instruction.stride ;
  wire \new_rms.instruction.sums ;
  wire \new_rms.instruction.with_b ;
  wire [24:0] \new_rms.tickets ;
  wire [4:0] \new_rms.tickets[0] ;
  wire [4:0] \new_rms.tickets[1] ;
  wire [4:0] \new_rms.tickets[2] ;
  wire [4:0] \new_rms.tickets[3] ;
  wire [4:0] \new_rms.tickets[4] ;
  wire [4:0] \new_rms.used ;
  wire [307:0] new_row_wise;
  wire [21:0] \new_row_wise.claims ;
  wire [255:0] \new_row_wise.instruction ;
  wire [5:0] \new_row_wise.instruction.a ;
  wire [1:0] \new_row_wise.instruction.addend ;
  wire [31:0] \new_row_wise.instruction.address ;
  wire [5:0] \new_row_wise.instruction.b ;
  wire \new_row_wise.instruction.buffer ;
  wire [5:0] \new_row_wise.instruction.c ;
  wire [15:0] \new_row_wise.instruction.columns ;
  wire [5:0] \new_row_wise.instruction.dst ;
  wire [31:0] \new_row_wise.instruction.epsilon ;
  wire [7:0] \new_row_wise.instruction.epsilon.exponent ;
  wire [23:0] \new_row_wise.instruction.epsilon.mantissa ;
  wire [5:0] \new_row_wise.instruction.exponent ;
  wire [31:0] \new_row_wise.instruction.floor ;
  wire [7:0] \new_row_wise.instruction.floor.exponent ;
  wire [23:0] \new_row_wise.instruction.floor.mantissa ;
  wire [1:0] \new_row_wise.instruction.function ;
  wire [31:0] \new_row_wise.instruction.gain ;
  wire [7:0] \new_row_wise.instruction.gain.exponent ;
  wire [23:0] \new_row_wise.instruction.gain.mantissa ;
  wire \new_row_wise.instruction.indexed ;
  wire \new_row_wise.instruction.left ;
  wire [15:0] \new_row_wise.instruction.length ;
  wire [3:0] \new_row_wise.instruction.opcode ;
  wire [1:0] \new_row_wise.instruction.right ;
  wire [3:0] \new_row_wise.instruction.scalar ;
  wire \new_row_wise.instruction.scaled ;
  wire [31:0] \new_row_wise.instruction.stride ;
  wire \new_row_wise.instruction.sums ;
  wire \new_row_wise.instruction.with_b ;
  wire [24:0] \new_row_wise.tickets ;
  wire [4:0] \new_row_wise.tickets[0] ;
  wire [4:0] \new_row_wise.tickets[1] ;
  wire [4:0] \new_row_wise.tickets[2] ;
  wire [4:0] \new_row_wise.tickets[3] ;
  wire [4:0] \new_row_wise.tickets[4] ;
  wire [4:0] \new_row_wise.used ;
  wire [289:0] new_ternary_matmul;
  wire [21:0] \new_ternary_matmul.claims ;
  wire [255:0] \new_ternary_matmul.instruction ;
  wire [5:0] \new_ternary_matmul.instruction.a ;
  wire [1:0] \new_ternary_matmul.instruction.addend ;
  wire [31:0] \new_ternary_matmul.instruction.address ;
  wire [5:0] \new_ternary_matmul.instruction.b ;
  wire \new_ternary_matmul.instruction.buffer ;
  wire [5:0] \new_ternary_matmul.instruction.c ;
  wire [15:0] \new_ternary_matmul.instruction.columns ;
  wire [5:0] \new_ternary_matmul.instruction.dst ;
  wire [31:0] \new_ternary_matmul.instruction.epsilon ;
  wire [7:0] \new_ternary_matmul.instruction.epsilon.exponent ;
  wire [23:0] \new_ternary_matmul.instruction.epsilon.mantissa ;
  wire [5:0] \new_ternary_matmul.instruction.exponent ;
  wire [31:0] \new_ternary_matmul.instruction.floor ;
  wire [7:0] \new_ternary_matmul.instruction.floor.exponent ;
  wire [23:0] \new_ternary_matmul.instruction.floor.mantissa ;
  wire [1:0] \new_ternary_matmul.instruction.function ;
  wire [31:0] \new_ternary_matmul.instruction.gain ;
  wire [7:0] \new_ternary_matmul.instruction.gain.exponent ;
  wire [23:0] \new_ternary_matmul.instruction.gain.mantissa ;
  wire \new_ternary_matmul.instruction.indexed ;
  wire \new_ternary_matmul.instruction.left ;
  wire [15:0] \new_ternary_matmul.instruction.length ;
  wire [3:0] \new_ternary_matmul.instruction.opcode ;
  wire [1:0] \new_ternary_matmul.instruction.right ;
  wire [3:0] \new_ternary_matmul.instruction.scalar ;
  wire \new_ternary_matmul.instruction.scaled ;
  wire [31:0] \new_ternary_matmul.instruction.stride ;
  wire \new_ternary_matmul.instruction.sums ;
  wire \new_ternary_matmul.instruction.with_b ;
  wire [9:0] \new_ternary_matmul.tickets ;
  wire [4:0] \new_ternary_matmul.tickets[0] ;
  wire [4:0] \new_ternary_matmul.tickets[1] ;
  wire [1:0] \new_ternary_matmul.used ;
  input [256:0] program__payload;
  wire [256:0] program__payload;
  wire \program__payload.error ;
  wire [255:0] \program__payload.instruction ;
  wire [5:0] \program__payload.instruction.a ;
  wire [1:0] \program__payload.instruction.addend ;
  wire [31:0] \program__payload.instruction.address ;
  wire [5:0] \program__payload.instruction.b ;
  wire \program__payload.instruction.buffer ;
  wire [5:0] \program__payload.instruction.c ;
  wire [15:0] \program__payload.instruction.columns ;
  wire [5:0] \program__payload.instruction.dst ;
  wire [31:0] \program__payload.instruction.epsilon ;
  wire [7:0] \program__payload.instruction.epsilon.exponent ;
  wire [23:0] \program__payload.instruction.epsilon.mantissa ;
  wire [5:0] \program__payload.instruction.exponent ;
  wire [31:0] \program__payload.instruction.floor ;
  wire [7:0] \program__payload.instruction.floor.exponent ;
  wire [23:0] \program__payload.instruction.floor.mantissa ;
  wire [1:0] \program__payload.instruction.function ;
  wire [31:0] \program__payload.instruction.gain ;
  wire [7:0] \program__payload.instruction.gain.exponent ;
  wire [23:0] \program__payload.instruction.gain.mantissa ;
  wire \program__payload.instruction.indexed ;
  wire \program__payload.instruction.left ;
  wire [15:0] \program__payload.instruction.length ;
  wire [3:0] \program__payload.instruction.opcode ;
  wire [1:0] \program__payload.instruction.right ;
  wire [3:0] \program__payload.instruction.scalar ;
  wire \program__payload.instruction.scaled ;
  wire [31:0] \program__payload.instruction.stride ;
  wire \program__payload.instruction.sums ;
  wire \program__payload.instruction.with_b ;
  output program__ready;
  wire program__ready;
  input program__valid;
  wire program__valid;
  wire [289:0] r_data;
  wire [307:0] \r_data$61 ;
  wire [307:0] \r_data$79 ;
  wire [289:0] \r_data$91 ;
  wire r_en;
  wire \r_en$71 ;
  wire \r_en$83 ;
  wire \r_en$95 ;
  wire r_rdy;
  wire \r_rdy$64 ;
  wire \r_rdy$82 ;
  wire \r_rdy$94 ;
  wire [21:0] release_load_store;
  wire [21:0] release_rms;
  wire [21:0] release_row_wise;
  wire [21:0] release_ternary_matmul;
  input rst;
  wire rst;
  reg [4:0] served_buffer_0 = 5'h00;
  reg [4:0] served_buffer_1 = 5'h00;
  reg [4:0] served_scalar_0 = 5'h00;
  reg [4:0] served_scalar_1 = 5'h00;
  reg [4:0] served_scalar_2 = 5'h00;
  reg [4:0] served_scalar_3 = 5'h00;
  reg [4:0] served_vector_0 = 5'h00;
  reg [4:0] served_vector_1 = 5'h00;
  reg [4:0] served_vector_10 = 5'h00;
  reg [4:0] served_vector_11 = 5'h00;
  reg [4:0] served_vector_12 = 5'h00;
  reg [4:0] served_vector_13 = 5'h00;
  reg [4:0] served_vector_14 = 5'h00;
  reg [4:0] served_vector_15 = 5'h00;
  reg [4:0] served_vector_2 = 5'h00;
  reg [4:0] served_vector_3 = 5'h00;
  reg [4:0] served_vector_4 = 5'h00;
  reg [4:0] served_vector_5 = 5'h00;
  reg [4:0] served_vector_6 = 5'h00;
  reg [4:0] served_vector_7 = 5'h00;
  reg [4:0] served_vector_8 = 5'h00;
  reg [4:0] served_vector_9 = 5'h00;
  wire [289:0] w_data;
  wire [307:0] \w_data$58 ;
  wire [307:0] \w_data$76 ;
  wire [289:0] \w_data$88 ;
  wire w_en;
  wire \w_en$59 ;
  wire \w_en$77 ;
  wire \w_en$89 ;
  wire w_rdy;
  wire \w_rdy$101 ;
  wire \w_rdy$102 ;
  wire \w_rdy$103 ;
  assign \$184  = program__payload[3:0] == 2'h3;
  assign \$185  = program__payload[3:0] == 3'h4;
  assign \$186  = \$184  | \$185 ;
  assign \$187  = program__payload[31:26] == 3'h6;
  assign \$188  = \$186  & \$187 ;
  assign \$189  = \$183  | \$188 ;
  assign \$190  = program__payload[3:0] == 1'h1;
  assign \$191  = program__payload[3:0] == 3'h4;
  assign \$192  = \$190  | \$191 ;
  assign \$193  = program__payload[3:0] == 3'h5;
  assign \$194  = \$192  | \$193 ;
  assign \$195  = program__payload[13:8] == 3'h7;
  assign \$196  = \$194  & \$195 ;
  assign \$197  = program__payload[3:0] == 2'h2;
  assign \$198  = program__payload[3:0] == 2'h3;
  assign \$199  = \$197  | \$198 ;
  assign \$200  = program__payload[3:0] == 3'h4;
  assign \$201  = \$199  | \$200 ;
  assign \$202  = program__payload[19:14] == 3'h7;
  assign \$203  = \$201  & \$202 ;
  assign \$204  = \$196  | \$203 ;
  assign \$205  = program__payload[3:0] == 2'h3;
  assign \$206  = program__payload[3:0] == 3'h4;
  assign \$207  = \$205  | \$206 ;
  assign \$208  = program__payload[25:20] == 3'h7;
  assign \$209  = \$207  & \$208 ;
  assign \$210  = \$204  | \$209 ;
  assign \$211  = program__payload[3:0] == 2'h3;
  assign \$212  = program__payload[3:0] == 3'h4;
  assign \$213  = \$211  | \$212 ;
  assign \$214  = program__payload[31:26] == 3'h7;
  assign \$215  = \$213  & \$214 ;
  assign \$216  = \$210  | \$215 ;
  assign \$217  = program__payload[3:0] == 1'h1;
  assign \$218  = program__payload[3:0] == 3'h4;
  assign \$219  = \$217  | \$218 ;
  assign \$220  = program__payload[3:0] == 3'h5;
  assign \$221  = \$219  | \$220 ;
  assign \$222  = program__payload[13:8] == 4'h8;
  assign \$223  = \$221  & \$222 ;
  assign \$224  = program__payload[3:0] == 2'h2;
  assign \$225  = program__payload[3:0] == 2'h3;
  assign \$226  = \$224  | \$225 ;
  assign \$227  = program__payload[3:0] == 3'h4;
  assign \$228  = \$226  | \$227 ;
  assign \$229  = program__payload[19:14] == 4'h8;
  assign \$230  = \$228  & \$229 ;
  assign \$231  = \$223  | \$230 ;
  assign \$232  = program__payload[3:0] == 2'h3;
  assign \$233  = program__payload[3:0] == 3'h4;
  assign \$234  = \$232  | \$233 ;
  assign \$235  = program__payload[25:20] == 4'h8;
  assign \$236  = \$234  & \$235 ;
  assign \$237  = \$231  | \$236 ;
  assign \$238  = program__payload[3:0] == 2'h3;
  assign \$239  = program__payload[3:0] == 3'h4;
  assign \$240  = \$238  | \$239 ;
  assign \$241  = program__payload[31:26] == 4'h8;
  assign \$242  = \$240  & \$241 ;
  assign \$243  = \$237  | \$242 ;
  assign \$244  = program__payload[3:0] == 1'h1;
  assign \$245  = program__payload[3:0] == 3'h4;
  assign \$246  = \$244  | \$245 ;
  assign \$247  = program__payload[3:0] == 3'h5;
  assign \$248  = \$246  | \$247 ;
  assign \$249  = program__payload[13:8] == 4'h9;
  assign \$250  = \$248  & \$249 ;
  assign \$251  = program__payload[3:0] == 2'h2;
  assign \$252  = program__payload[3:0] == 2'h3;
  assign \$253  = \$251  | \$252 ;
  assign \$254  = program__payload[3:0] == 3'h4;
  assign \$255  = \$253  | \$254 ;
  assign \$256  = program__payload[19:14] == 4'h9;
  assign \$257  = \$255  & \$256 ;
  assign \$258  = \$250  | \$257 ;
  assign \$259  = program__payload[3:0] == 2'h3;
  assign \$260  = program__payload[3:0] == 3'h4;
  assign \$261  = \$259  | \$260 ;
  assign \$262  = program__payload[25:20] == 4'h9;
  assign \$263  = \$261  & \$262 ;
  assign \$264  = \$258  | \$263 ;
  assign \$265  = program__payload[3:0] == 2'h3;
  assign \$266  = program__payload[3:0] == 3'h4;
  assign \$267  = \$265  | \$266 ;
  assign \$268  = program__payload[31:26] == 4'h9;
  assign \$269  = \$267  & \$268 ;
  assign \$270  = \$264  | \$269 ;
  assign \$271  = program__payload[3:0] == 1'h1;
  assign \$272  = program__payload[3:0] == 3'h4;
  assign \$273  = \$271  | \$272 ;
  assign \$274  = program__payload[3:0] == 3'h5;
  assign \$275  = \$273  | \$274 ;
  assign \$276  = program__payload[13:8] == 4'ha;
  assign \$277  = \$275  & \$276 ;
  assign \$278  = program__payload[3:0] == 2'h2;
  assign \$279  = program__payload[3:0] == 2'h3;
  assign \$280  = \$278  | \$279 ;
  assign \$281  = program__payload[3:0] == 3'h4;
  assign \$282  = \$280  | \$281 ;
  assign \$283  = program__payload[19:14] == 4'ha;
  assign \$284  = \$282  & \$283 ;
  assign \$285  = \$277  | \$284 ;
  assign \$286  = program__payload[3:0] == 2'h3;
  assign \$287  = program__payload[3:0] == 3'h4;
  assign \$288  = \$286  | \$287 ;
  assign \$289  = program__payload[25:20] == 4'ha;
  assign \$290  = \$288  & \$289 ;
  assign \$291  = \$285  | \$290 ;
  assign \$292  = program__payload[3:0] == 2'h3;
  assign \$293  = program__payload[3:0] == 3'h4;
  assign \$294  = \$292  | \$293 ;
  assign \$295  = program__payload[31:26] == 4'ha;
  assign \$296  = \$294  & \$295 ;
  assign \$297  = \$291  | \$296 ;
  assign \$298  = program__payload[3:0] == 1'h1;
  assign \$299  = program__payload[3:0] == 3'h4;
  assign \$300  = \$298  | \$299 ;
  assign \$301  = program__payload[3:0] == 3'h5;
  assign \$302  = \$300  | \$301 ;
  assign \$303  = program__payload[13:8] == 4'hb;
  assign \$304  = \$302  & \$303 ;
  assign \$305  = program__payload[3:0] == 2'h2;
  assign \$306  = program__payload[3:0] == 2'h3;
  assign \$307  = \$305  | \$306 ;
  assign \$308  = program__payload[3:0] == 3'h4;
  assign \$309  = \$307  | \$308 ;
  assign \$310  = program__payload[19:14] == 4'hb;
  assign \$311  = \$309  & \$310 ;
  assign \$312  = \$304  | \$311 ;
  assign \$313  = program__payload[3:0] == 2'h3;
  assign \$314  = program__payload[3:0] == 3'h4;
  assign \$315  = \$313  | \$314 ;
  assign \$316  = program__payload[25:20] == 4'hb;
  assign \$317  = \$315  & \$316 ;
  assign \$318  = \$312  | \$317 ;
  assign \$319  = program__payload[3:0] == 2'h3;
  assign \$320  = program__payload[3:0] == 3'h4;
  assign \$321  = \$319  | \$320 ;
  assign \$322  = program__payload[31:26] == 4'hb;
  assign \$323  = \$321  & \$322 ;
  assign \$324  = \$318  | \$323 ;
  assign \$325  = program__payload[3:0] == 1'h1;
  assign \$326  = program__payload[3:0] == 3'h4;
  assign \$327  = \$325  | \$326 ;
  assign \$328  = program__payload[3:0] == 3'h5;
  assign \$329  = \$327  | \$328 ;
  assign \$330  = program__payload[13:8] == 4'hc;
  assign \$331  = \$329  & \$330 ;
  assign \$332  = program__payload[3:0] == 2'h2;
  assign \$333  = program__payload[3:0] == 2'h3;
  assign \$334  = \$332  | \$333 ;
  assign \$335  = program__payload[3:0] == 3'h4;
  assign \$336  = \$334  | \$335 ;
  assign \$337  = program__payload[19:14] == 4'hc;
  assign \$338  = \$336  & \$337 ;
  assign \$339  = \$331  | \$338 ;
  assign \$340  = program__payload[3:0] == 2'h3;
  assign \$341  = program__payload[3:0] == 3'h4;
  assign \$342  = \$340  | \$341 ;
  assign \$343  = program__payload[25:20] == 4'hc;
  assign \$344  = \$342  & \$343 ;
  assign \$345  = \$339  | \$344 ;
  assign \$346  = program__payload[3:0] == 2'h3;
  assign \$347  = program__payload[3:0] == 3'h4;
  assign \$348  = \$346  | \$347 ;
  assign \$349  = program__payload[31:26] == 4'hc;
  assign \$350  = \$348  & \$349 ;
  assign \$351  = \$345  | \$350 ;
  assign \$352  = program__payload[3:0] == 1'h1;
  assign \$353  = program__payload[3:0] == 3'h4;
  assign \$354  = \$352  | \$353 ;
  assign \$355  = program__payload[3:0] == 3'h5;
  assign \$356  = \$354  | \$355 ;
  assign \$357  = program__payload[13:8] == 4'hd;
  assign \$358  = \$356  & \$357 ;
  assign \$359  = program__payload[3:0] == 2'h2;
  assign \$360  = program__payload[3:0] == 2'h3;
  assign \$361  = \$359  | \$360 ;
  assign \$362  = program__payload[3:0] == 3'h4;
  assign \$363  = \$361  | \$362 ;
  assign \$364  = program__payload[19:14] == 4'hd;
  assign \$365  = \$363  & \$364 ;
  assign \$366  = \$358  | \$365 ;
  assign \$367  = program__payload[3:0] == 2'h3;
  assign \$368  = program__payload[3:0] == 3'h4;
  assign \$369  = \$367  | \$368 ;
  assign \$370  = program__payload[25:20] == 4'hd;
  assign \$371  = \$369  & \$370 ;
  assign \$372  = \$366  | \$371 ;
  assign \$373  = program__payload[3:0] == 2'h3;
  assign \$374  = program__payload[3:0] == 3'h4;
  assign \$375  = \$373  | \$374 ;
  assign \$376  = program__payload[31:26] == 4'hd;
  assign \$377  = \$375  & \$376 ;
  assign \$378  = \$372  | \$377 ;
  assign \$379  = program__payload[3:0] == 1'h1;
  assign \$380  = program__payload[3:0] == 3'h4;
  assign \$381  = \$379  | \$380 ;
  assign \$382  = program__payload[3:0] == 3'h5;
  assign \$383  = \$381  | \$382 ;
  assign \$384  = program__payload[13:8] == 4'he;
  assign \$385  = \$383  & \$384 ;
  assign \$386  = program__payload[3:0] == 2'h2;
  assign \$387  = program__payload[3:0] == 2'h3;
  assign \$388  = \$386  | \$387 ;
  assign \$389  = program__payload[3:0] == 3'h4;
  assign \$390  = \$388  | \$389 ;
  assign \$391  = program__payload[19:14] == 4'he;
  assign \$392  = \$390  & \$391 ;
  assign \$393  = \$385  | \$392 ;
  assign \$394  = program__payload[3:0] == 2'h3;
  assign \$395  = program__payload[3:0] == 3'h4;
  assign \$396  = \$394  | \$395 ;
  assign \$397  = program__payload[25:20] == 4'he;
  assign \$398  = \$396  & \$397 ;
  assign \$399  = \$393  | \$398 ;
  assign \$400  = program__payload[3:0] == 2'h3;
  assign \$401  = program__payload[3:0] == 3'h4;
  assign \$402  = \$400  | \$401 ;
  assign \$403  = program__payload[31:26] == 4'he;
  assign \$404  = \$402  & \$403 ;
  assign \$405  = \$399  | \$404 ;
  assign \$406  = program__payload[3:0] == 1'h1;
  assign \$407  = program__payload[3:0] == 3'h4;
  assign \$408  = \$406  | \$407 ;
  assign \$409  = program__payload[3:0] == 3'h5;
  assign \$410  = \$408  | \$409 ;
  assign \$411  = program__payload[13:8] == 4'hf;
  assign \$412  = \$410  & \$411 ;
  assign \$413  = program__payload[3:0] == 2'h2;
  assign \$414  = program__payload[3:0] == 2'h3;
  assign \$415  = \$413  | \$414 ;
  assign \$416  = program__payload[3:0] == 3'h4;
  assign \$417  = \$415  | \$416 ;
  assign \$418  = program__payload[19:14] == 4'hf;
  assign \$419  = \$417  & \$418 ;
  assign \$420  = \$412  | \$419 ;
  assign \$421  = program__payload[3:0] == 2'h3;
  assign \$422  = program__payload[3:0] == 3'h4;
  assign \$423  = \$421  | \$422 ;
  assign \$424  = program__payload[25:20] == 4'hf;
  assign \$425  = \$423  & \$424 ;
  assign \$426  = \$420  | \$425 ;
  assign \$427  = program__payload[3:0] == 2'h3;
  assign \$428  = program__payload[3:0] == 3'h4;
  assign \$429  = \$427  | \$428 ;
  assign \$430  = program__payload[31:26] == 4'hf;
  assign \$431  = \$429  & \$430 ;
  assign \$432  = \$426  | \$431 ;
  assign \$433  = program__payload[3:0] == 2'h3;
  assign \$434  = program__payload[3:0] == 3'h5;
  assign \$435  = \$433  | \$434 ;
  assign \$436  = ! program__payload[36];
  assign \$437  = \$435  & \$436 ;
  assign \$438  = program__payload[3:0] == 2'h3;
  assign \$439  = program__payload[3:0] == 3'h5;
  assign \$440  = \$438  | \$439 ;
  assign \$442  = \$440  & \$441 ;
  assign \$443  = program__payload[3:0] == 2'h3;
  assign \$444  = program__payload[3:0] == 3'h4;
  assign \$445  = \$444  & program__payload[40];
  assign \$446  = \$443  | \$445 ;
  assign \$447  = ! program__payload[35:32];
  assign \$448  = \$446  & \$447 ;
  assign \$449  = program__payload[3:0] == 2'h3;
  assign \$450  = program__payload[3:0] == 3'h4;
  assign \$451  = \$450  & program__payload[40];
  assign \$452  = \$449  | \$451 ;
  assign \$453  = program__payload[35:32] == 1'h1;
  assign \$454  = \$452  & \$453 ;
  assign \$455  = program__payload[3:0] == 2'h3;
  assign \$456  = program__payload[3:0] == 3'h4;
  assign \$457  = \$456  & program__payload[40];
  assign \$458  = \$455  | \$457 ;
  assign \$459  = program__payload[35:32] == 2'h2;
  assign \$460  = \$458  & \$459 ;
  assign \$461  = program__payload[3:0] == 2'h3;
  assign \$462  = program__payload[3:0] == 3'h4;
  assign \$463  = \$462  & program__payload[40];
  assign \$464  = \$461  | \$463 ;
  assign \$465  = program__payload[35:32] == 2'h3;
  assign \$466  = \$464  & \$465 ;
  assign \$467  = program__payload[3:0] > 3'h5;
  assign \$468  = program__payload[3:0] == 1'h1;
  assign \$469  = program__payload[3:0] == 3'h4;
  assign \$470  = \$468  | \$469 ;
  assign \$471  = program__payload[3:0] == 3'h5;
  assign \$472  = \$470  | \$471 ;
  assign \$473  = program__payload[13:8] >= 5'h10;
  assign \$474  = \$472  & \$473 ;
  assign \$475  = program__payload[3:0] == 2'h2;
  assign \$476  = program__payload[3:0] == 2'h3;
  assign \$477  = \$475  | \$476 ;
  assign \$478  = program__payload[3:0] == 3'h4;
  assign \$479  = \$477  | \$478 ;
  assign \$480  = program__payload[19:14] >= 5'h10;
  assign \$481  = \$479  & \$480 ;
  assign \$482  = \$474  | \$481 ;
  assign \$483  = program__payload[3:0] == 2'h3;
  assign \$484  = program__payload[3:0] == 3'h4;
  assign \$485  = \$483  | \$484 ;
  assign \$486  = program__payload[25:20] >= 5'h10;
  assign \$487  = \$485  & \$486 ;
  assign \$488  = \$482  | \$487 ;
  assign \$489  = program__payload[3:0] == 2'h3;
  assign \$490  = program__payload[3:0] == 3'h4;
  assign \$491  = \$489  | \$490 ;
  assign \$492  = program__payload[31:26] >= 5'h10;
  assign \$493  = \$491  & \$492 ;
  assign \$494  = \$488  | \$493 ;
  assign \$495  = program__payload[3:0] == 2'h3;
  assign \$496  = program__payload[3:0] == 3'h4;
  assign \$497  = \$496  & program__payload[40];
  assign \$498  = \$495  | \$497 ;
  assign \$499  = program__payload[35:32] >= 3'h4;
  assign \$500  = \$498  & \$499 ;
  assign \$501  = \$494  | \$500 ;
  assign \$502  = | program__payload[3:0];
  assign \$503  = ! program__payload[79:64];
  assign \$504  = program__payload[79:64] > 9'h100;
  assign \$505  = \$503  | \$504 ;
  assign \$506  = program__payload[3:0] == 3'h5;
  assign \$507  = ! program__payload[95:80];
  assign \$508  = program__payload[95:80] > 9'h100;
  assign \$509  = \$507  | \$508 ;
  assign \$510  = \$506  & \$509 ;
  assign \$511  = \$505  | \$510 ;
  assign \$512  = \$502  & \$511 ;
  assign halting = ! program__payload[3:0];
  assign \$513  = program__payload[3:0] == 1'h1;
  assign \$514  = program__payload[3:0] == 3'h4;
  assign \$515  = \$513  | \$514 ;
  assign \$516  = program__payload[3:0] == 3'h5;
  assign \$517  = \$515  | \$516 ;
  assign \$518  = program__payload[3:0] == 2'h2;
  assign \$519  = program__payload[3:0] == 2'h3;
  assign \$520  = \$518  | \$519 ;
  assign \$521  = program__payload[3:0] == 3'h4;
  assign \$522  = \$520  | \$521 ;
  assign \$525  = program__payload[3:0] == 1'h1;
  assign \$526  = program__payload[3:0] == 2'h2;
  assign \$527  = \$525  | \$526 ;
  assign w_en = issue & \$527 ;
  assign \$529  = \$528  != head_load_store[262:258];
  assign \$530  = head_load_store[256] & \$529 ;
  assign \$532  = \$531  != head_load_store[267:263];
  assign \$533  = head_load_store[257] & \$532 ;
  assign \$534  = \$530  | \$533 ;
  assign \$535  = ~ \$534 ;
  assign \$536  = r_rdy & \$535 ;
  assign \$537  = ~ busy[0];
  assign command__0__valid = \$536  & \$537 ;
  assign r_en = command__0__valid & command__0__ready;
  assign release_load_store = done[0] ? held_load_store : 22'h000000;
  assign \$538  = program__payload[3:0] == 2'h2;
  assign \$539  = program__payload[3:0] == 2'h3;
  assign \$540  = \$538  | \$539 ;
  assign \$541  = program__payload[3:0] == 3'h4;
  assign \$542  = \$540  | \$541 ;
  assign \$543  = program__payload[3:0] == 2'h3;
  assign \$544  = program__payload[3:0] == 3'h4;
  assign \$545  = \$543  | \$544 ;
  assign \$546  = program__payload[3:0] == 2'h3;
  assign \$547  = program__payload[3:0] == 3'h4;
  assign \$548  = \$546  | \$547 ;
  assign \$549  = program__payload[3:0] == 2'h3;
  assign \$550  = program__payload[3:0] == 3'h5;
  assign \$551  = \$549  | \$550 ;
  assign \$552  = program__payload[3:0] == 2'h3;
  assign \$553  = program__payload[3:0] == 3'h4;
  assign \$554  = \$553  & program__payload[40];
  assign \$555  = \$552  | \$554 ;
  assign \$561  = program__payload[3:0] == 2'h3;
  assign \w_en$59  = issue & \$561 ;
  assign \$563  = \$562  != head_rms[265:261];
  assign \$564  = head_rms[256] & \$563 ;
  assign \$566  = \$565  != head_rms[270:266];
  assign \$567  = head_rms[257] & \$566 ;
  assign \$568  = \$564  | \$567 ;
  assign \$570  = \$569  != head_rms[275:271];
  assign \$571  = head_rms[258] & \$570 ;
  assign \$572  = \$568  | \$571 ;
  assign \$574  = \$573  != head_rms[280:276];
  assign \$575  = head_rms[259] & \$574 ;
  assign \$576  = \$572  | \$575 ;
  assign \$578  = \$577  != head_rms[285:281];
  assign \$579  = head_rms[260] & \$578 ;
  assign \$580  = \$576  | \$579 ;
  assign \$581  = ~ \$580 ;
  assign \$582  = \r_rdy$64  & \$581 ;
  assign \$583  = ~ busy[1];
  assign command__1__valid = \$582  & \$583 ;
  assign \r_en$71  = command__1__valid & command__1__ready;
  assign release_rms = done[1] ? held_rms : 22'h000000;
  assign \$584  = program__payload[3:0] == 1'h1;
  assign \$585  = program__payload[3:0] == 3'h4;
  assign \$586  = \$584  | \$585 ;
  assign \$587  = program__payload[3:0] == 3'h5;
  assign \$588  = \$586  | \$587 ;
  assign \$589  = program__payload[3:0] == 2'h2;
  assign \$590  = program__payload[3:0] == 2'h3;
  assign \$591  = \$589  | \$590 ;
  assign \$592  = program__payload[3:0] == 3'h4;
  assign \$593  = \$591  | \$592 ;
  assign \$594  = program__payload[3:0] == 2'h3;
  assign \$595  = program__payload[3:0] == 3'h4;
  assign \$596  = \$594  | \$595 ;
  assign \$597  = program__payload[3:0] == 2'h3;
  assign \$598  = program__payload[3:0] == 3'h4;
  assign \$599  = \$597  | \$598 ;
  assign \$600  = program__payload[3:0] == 2'h3;
  assign \$601  = program__payload[3:0] == 3'h4;
  assign \$602  = \$601  & program__payload[40];
  assign \$603  = \$600  | \$602 ;
  assign \$609  = program__payload[3:0] == 3'h4;
  assign \w_en$77  = issue & \$609 ;
  assign \$611  = \$610  != head_row_wise[265:261];
  assign \$612  = head_row_wise[256] & \$611 ;
  assign \$614  = \$613  != head_row_wise[270:266];
  assign \$615  = head_row_wise[257] & \$614 ;
  assign \$616  = \$612  | \$615 ;
  assign \$618  = \$617  != head_row_wise[275:271];
  assign \$619  = head_row_wise[258] & \$618 ;
  assign \$620  = \$616  | \$619 ;
  assign \$622  = \$621  != head_row_wise[280:276];
  assign \$623  = head_row_wise[259] & \$622 ;
  assign \$624  = \$620  | \$623 ;
  assign \$626  = \$625  != head_row_wise[285:281];
  assign \$627  = head_row_wise[260] & \$626 ;
  assign \$628  = \$624  | \$627 ;
  assign \$629  = ~ \$628 ;
  assign \$630  = \r_rdy$82  & \$629 ;
  assign \$631  = ~ busy[2];
  assign command__2__valid = \$630  & \$631 ;
  assign \r_en$83  = command__2__valid & command__2__ready;
  assign release_row_wise = done[2] ? held_row_wise : 22'h000000;
  assign \$632  = program__payload[3:0] == 1'h1;
  assign \$633  = program__payload[3:0] == 3'h4;
  assign \$634  = \$632  | \$633 ;
  assign \$635  = program__payload[3:0] == 3'h5;
  assign \$636  = \$634  | \$635 ;
  assign \$637  = program__payload[3:0] == 2'h3;
  assign \$638  = program__payload[3:0] == 3'h5;
  assign \$639  = \$637  | \$638 ;
  assign \$642  = program__payload[3:0] == 3'h5;
  assign \w_en$89  = issue & \$642 ;
  assign \$644  = \$643  != head_ternary_matmul[262:258];
  assign \$645  = head_ternary_matmul[256] & \$644 ;
  assign \$647  = \$646  != head_ternary_matmul[267:263];
  assign \$648  = head_ternary_matmul[257] & \$647 ;
  assign \$649  = \$645  | \$648 ;
  assign \$650  = ~ \$649 ;
  assign \$651  = \r_rdy$94  & \$650 ;
  assign \$652  = ~ busy[3];
  assign command__3__valid = \$651  & \$652 ;
  assign \r_en$95  = command__3__valid & command__3__ready;
  assign release_ternary_matmul = done[3] ? held_ternary_matmul : 22'h000000;
  assign \$653  = ~ halting;
  assign \$654  = program__valid & \$653 ;
  assign \$655  = ! fault;
  assign \$656  = \$654  & \$655 ;
  assign \$657  = program__payload[3:0] == 1'h1;
  assign \$658  = program__payload[3:0] == 2'h2;
  assign \$659  = \$657  | \$658 ;
  assign \$660  = \$659  & w_rdy;
  assign \$661  = program__payload[3:0] == 2'h3;
  assign \$662  = \$661  & \w_rdy$101 ;
  assign \$663  = \$660  | \$662 ;
  assign \$664  = program__payload[3:0] == 3'h4;
  assign \$665  = \$664  & \w_rdy$102 ;
  assign \$666  = \$663  | \$665 ;
  assign \$667  = program__payload[3:0] == 3'h5;
  assign \$668  = \$667  & \w_rdy$103 ;
  assign \$669  = \$666  | \$668 ;
  assign issue = \$656  & \$669 ;
  assign \$670  = program__valid & halting;
  assign \$671  = ! fault;
  assign halt = \$670  & \$671 ;
  assign program__ready = issue | halt;
  assign error = program__valid ? fault : 8'h00;
  assign \$672  = | level;
  assign \$673  = | \level$110 ;
  assign \$674  = | \level$111 ;
  assign \$675  = | \level$112 ;
  assign \$676  = | { \$675 , \$674 , \$673 , \$672  };
  assign \$677  = ~ \$676 ;
  assign \$678  = | busy;
  assign \$679  = ~ \$678 ;
  assign idle = \$677  & \$679 ;
  assign \$680  = issue & \$27 ;
  assign \$681  = drawn_vector_0 + 1'h1;
  assign \$682  = | { release_ternary_matmul[0], release_row_wise[0], release_rms[0], release_load_store[0] };
  assign \$683  = served_vector_0 + 1'h1;
  assign \$684  = issue & \$54 ;
  assign \$685  = drawn_vector_1 + 1'h1;
  assign \$686  = | { release_ternary_matmul[1], release_row_wise[1], release_rms[1], release_load_store[1] };
  assign \$687  = served_vector_1 + 1'h1;
  assign \$688  = issue & \$81 ;
  assign \$689  = drawn_vector_2 + 1'h1;
  assign \$690  = | { release_ternary_matmul[2], release_row_wise[2], release_rms[2], release_load_store[2] };
  assign \$691  = served_vector_2 + 1'h1;
  assign \$692  = issue & \$108 ;
  assign \$693  = drawn_vector_3 + 1'h1;
  assign \$694  = | { release_ternary_matmul[3], release_row_wise[3], release_rms[3], release_load_store[3] };
  assign \$695  = served_vector_3 + 1'h1;
  assign \$696  = issue & \$135 ;
  assign \$697  = drawn_vector_4 + 1'h1;
  assign \$698  = | { release_ternary_matmul[4], release_row_wise[4], release_rms[4], release_load_store[4] };
  assign \$699  = served_vector_4 + 1'h1;
  assign \$700  = issue & \$162 ;
  assign \$701  = drawn_vector_5 + 1'h1;
  assign \$702  = | { release_ternary_matmul[5], release_row_wise[5], release_rms[5], release_load_store[5] };
  assign \$703  = served_vector_5 + 1'h1;
  assign \$704  = issue & \$189 ;
  assign \$705  = drawn_vector_6 + 1'h1;
  assign \$706  = | { release_ternary_matmul[6], release_row_wise[6], release_rms[6], release_load_store[6] };
  assign \$707  = served_vector_6 + 1'h1;
  assign \$708  = issue & \$216 ;
  assign \$709  = drawn_vector_7 + 1'h1;
  assign \$710  = | { release_ternary_matmul[7], release_row_wise[7], release_rms[7], release_load_store[7] };
  assign \$711  = served_vector_7 + 1'h1;
  assign \$712  = issue & \$243 ;
  assign \$713  = drawn_vector_8 + 1'h1;
  assign \$714  = | { release_ternary_matmul[8], release_row_wise[8], release_rms[8], release_load_store[8] };
  assign \$715  = served_vector_8 + 1'h1;
  assign \$716  = issue & \$270 ;
  assign \$717  = drawn_vector_9 + 1'h1;
  assign \$718  = | { release_ternary_matmul[9], release_row_wise[9], release_rms[9], release_load_store[9] };
  assign \$719  = served_vector_9 + 1'h1;
  assign \$720  = issue & \$297 ;
  assign \$721  = drawn_vector_10 + 1'h1;
  assign \$722  = | { release_ternary_matmul[10], release_row_wise[10], release_rms[10], release_load_store[10] };
  assign \$723  = served_vector_10 + 1'h1;
  assign \$724  = issue & \$324 ;
  assign \$725  = drawn_vector_11 + 1'h1;
  assign \$726  = | { release_ternary_matmul[11], release_row_wise[11], release_rms[11], release_load_store[11] };
  assign \$727  = served_vector_11 + 1'h1;
  assign \$728  = issue & \$351 ;
  assign \$729  = drawn_vector_12 + 1'h1;
  assign \$730  = | { release_ternary_matmul[12], release_row_wise[12], release_rms[12], release_load_store[12] };
  assign \$731  = served_vector_12 + 1'h1;
  assign \$732  = issue & \$378 ;
  assign \$733  = drawn_vector_13 + 1'h1;
  assign \$734  = | { release_ternary_matmul[13], release_row_wise[13], release_rms[13], release_load_store[13] };
  assign \$735  = served_vector_13 + 1'h1;
  assign \$736  = issue & \$405 ;
  assign \$737  = drawn_vector_14 + 1'h1;
  assign \$738  = | { release_ternary_matmul[14], release_row_wise[14], release_rms[14], release_load_store[14] };
  assign \$739  = served_vector_14 + 1'h1;
  assign \$740  = issue & \$432 ;
  assign \$741  = drawn_vector_15 + 1'h1;
  assign \$742  = | { release_ternary_matmul[15], release_row_wise[15], release_rms[15], release_load_store[15] };
  assign \$743  = served_vector_15 + 1'h1;
  assign \$744  = issue & \$437 ;
  assign \$745  = drawn_buffer_0 + 1'h1;
  assign \$746  = | { release_ternary_matmul[16], release_row_wise[16], release_rms[16], release_load_store[16] };
  assign \$747  = served_buffer_0 + 1'h1;
  assign \$748  = issue & \$442 ;
  assign \$749  = drawn_buffer_1 + 1'h1;
  assign \$750  = | { release_ternary_matmul[17], release_row_wise[17], release_rms[17], release_load_store[17] };
  assign \$751  = served_buffer_1 + 1'h1;
  assign \$752  = issue & \$448 ;
  assign \$753  = drawn_scalar_0 + 1'h1;
  assign \$754  = | { release_ternary_matmul[18], release_row_wise[18], release_rms[18], release_load_store[18] };
  assign \$755  = served_scalar_0 + 1'h1;
  assign \$756  = issue & \$454 ;
  assign \$757  = drawn_scalar_1 + 1'h1;
  assign \$758  = | { release_ternary_matmul[19], release_row_wise[19], release_rms[19], release_load_store[19] };
  assign \$759  = served_scalar_1 + 1'h1;
  assign \$760  = issue & \$460 ;
  assign \$761  = drawn_scalar_2 + 1'h1;
  assign \$762  = | { release_ternary_matmul[20], release_row_wise[20], release_rms[20], release_load_store[20] };
  assign \$763  = served_scalar_2 + 1'h1;
  assign \$764  = issue & \$466 ;
  assign \$765  = drawn_scalar_3 + 1'h1;
  assign \$766  = | { release_ternary_matmul[21], release_row_wise[21], release_rms[21], release_load_store[21] };
  assign \$767  = served_scalar_3 + 1'h1;
  always @(posedge clk)
    held_load_store <= \$768 ;
  always @(posedge clk)
    busy <= \$769 ;
  always @(posedge clk)
    held_rms <= \$770 ;
  always @(posedge clk)
    held_row_wise <= \$771 ;
  always @(posedge clk)
    held_ternary_matmul <= \$772 ;
  always @(posedge clk)
    drawn_vector_0 <= \$773 ;
  always @(posedge clk)
    served_vector_0 <= \$774 ;
  always @(posedge clk)
    drawn_vector_1 <= \$775 ;
  always @(posedge clk)
    served_vector_1 <= \$776 ;
  always @(posedge clk)
    drawn_vector_2 <= \$777 ;
  always @(posedge clk)
    served_vector_2 <= \$778 ;
  always @(posedge clk)
    drawn_vector_3 <= \$779 ;
  always @(posedge clk)
    served_vector_3 <= \$780 ;
  always @(posedge clk)
    drawn_vector_4 <= \$781 ;
  always @(posedge clk)
    served_vector_4 <= \$782 ;
  always @(posedge clk)
    drawn_vector_5 <= \$783 ;
  always @(posedge clk)
    served_vector_5 <= \$784 ;
  always @(posedge clk)
    drawn_vector_6 <= \$785 ;
  always @(posedge clk)
    served_vector_6 <= \$786 ;
  always @(posedge clk)
    drawn_vector_7 <= \$787 ;
  always @(posedge clk)
    served_vector_7 <= \$788 ;
  always @(posedge clk)
    drawn_vector_8 <= \$789 ;
  always @(posedge clk)
    served_vector_8 <= \$790 ;
  always @(posedge clk)
    drawn_vector_9 <= \$791 ;
  always @(posedge clk)
    served_vector_9 <= \$792 ;
  always @(posedge clk)
    drawn_vector_10 <= \$793 ;
  always @(posedge clk)
    served_vector_10 <= \$794 ;
  always @(posedge clk)
    drawn_vector_11 <= \$795 ;
  always @(posedge clk)
    served_vector_11 <= \$796 ;
  always @(posedge clk)
    drawn_vector_12 <= \$797 ;
  always @(posedge clk)
    served_vector_12 <= \$798 ;
  always @(posedge clk)
    drawn_vector_13 <= \$799 ;
  always @(posedge clk)
    served_vector_13 <= \$800 ;
  always @(posedge clk)
    drawn_vector_14 <= \$801 ;
  always @(posedge clk)
    served_vector_14 <= \$802 ;
  always @(posedge clk)
    drawn_vector_15 <= \$803 ;
  always @(posedge clk)
    served_vector_15 <= \$804 ;
  always @(posedge clk)
    drawn_buffer_0 <= \$805 ;
  always @(posedge clk)
    served_buffer_0 <= \$806 ;
  always @(posedge clk)
    drawn_buffer_1 <= \$807 ;
  always @(posedge clk)
    served_buffer_1 <= \$808 ;
  always @(posedge clk)
    drawn_scalar_0 <= \$809 ;
  always @(posedge clk)
    served_scalar_0 <= \$810 ;
  always @(posedge clk)
    drawn_scalar_1 <= \$811 ;
  always @(posedge clk)
    served_scalar_1 <= \$812 ;
  always @(posedge clk)
    drawn_scalar_2 <= \$813 ;
  always @(posedge clk)
    served_scalar_2 <= \$814 ;
  always @(posedge clk)
    drawn_scalar_3 <= \$815 ;
  always @(posedge clk)
    served_scalar_3 <= \$816 ;
  assign \$1  = program__payload[3:0] == 1'h1;
  assign \$2  = program__payload[3:0] == 3'h4;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = program__payload[3:0] == 3'h5;
  assign \$5  = \$3  | \$4 ;
  assign \$6  = ! program__payload[13:8];
  assign \$7  = \$5  & \$6 ;
  assign \$8  = program__payload[3:0] == 2'h2;
  assign \$9  = program__payload[3:0] == 2'h3;
  assign \$10  = \$8  | \$9 ;
  assign \$11  = program__payload[3:0] == 3'h4;
  assign \$12  = \$10  | \$11 ;
  assign \$13  = ! program__payload[19:14];
  assign \$14  = \$12  & \$13 ;
  assign \$15  = \$7  | \$14 ;
  assign \$16  = program__payload[3:0] == 2'h3;
  assign \$17  = program__payload[3:0] == 3'h4;
  assign \$18  = \$16  | \$17 ;
  assign \$19  = ! program__payload[25:20];
  assign \$20  = \$18  & \$19 ;
  assign \$21  = \$15  | \$20 ;
  assign \$22  = program__payload[3:0] == 2'h3;
  assign \$23  = program__payload[3:0] == 3'h4;
  assign \$24  = \$22  | \$23 ;
  assign \$25  = ! program__payload[31:26];
  assign \$26  = \$24  & \$25 ;
  assign \$27  = \$21  | \$26 ;
  assign \$28  = program__payload[3:0] == 1'h1;
  assign \$29  = program__payload[3:0] == 3'h4;
  assign \$30  = \$28  | \$29 ;
  assign \$31  = program__payload[3:0] == 3'h5;
  assign \$32  = \$30  | \$31 ;
  assign \$33  = program__payload[13:8] == 1'h1;
  assign \$34  = \$32  & \$33 ;
  assign \$35  = program__payload[3:0] == 2'h2;
  assign \$36  = program__payload[3:0] == 2'h3;
  assign \$37  = \$35  | \$36 ;
  assign \$38  = program__payload[3:0] == 3'h4;
  assign \$39  = \$37  | \$38 ;
  assign \$40  = program__payload[19:14] == 1'h1;
  assign \$41  = \$39  & \$40 ;
  assign \$42  = \$34  | \$41 ;
  assign \$43  = program__payload[3:0] == 2'h3;
  assign \$44  = program__payload[3:0] == 3'h4;
  assign \$45  = \$43  | \$44 ;
  assign \$46  = program__payload[25:20] == 1'h1;
  assign \$47  = \$45  & \$46 ;
  assign \$48  = \$42  | \$47 ;
  assign \$49  = program__payload[3:0] == 2'h3;
  assign \$50  = program__payload[3:0] == 3'h4;
  assign \$51  = \$49  | \$50 ;
  assign \$52  = program__payload[31:26] == 1'h1;
  assign \$53  = \$51  & \$52 ;
  assign \$54  = \$48  | \$53 ;
  assign \$55  = program__payload[3:0] == 1'h1;
  assign \$56  = program__payload[3:0] == 3'h4;
  assign \$57  = \$55  | \$56 ;
  assign \$58  = program__payload[3:0] == 3'h5;
  assign \$59  = \$57  | \$58 ;
  assign \$60  = program__payload[13:8] == 2'h2;
  assign \$61  = \$59  & \$60 ;
  assign \$62  = program__payload[3:0] == 2'h2;
  assign \$63  = program__payload[3:0] == 2'h3;
  assign \$64  = \$62  | \$63 ;
  assign \$65  = program__payload[3:0] == 3'h4;
  assign \$66  = \$64  | \$65 ;
  assign \$67  = program__payload[19:14] == 2'h2;
  assign \$68  = \$66  & \$67 ;
  assign \$69  = \$61  | \$68 ;
  assign \$70  = program__payload[3:0] == 2'h3;
  assign \$71  = program__payload[3:0] == 3'h4;
  assign \$72  = \$70  | \$71 ;
  assign \$73  = program__payload[25:20] == 2'h2;
  assign \$74  = \$72  & \$73 ;
  assign \$75  = \$69  | \$74 ;
  assign \$76  = program__payload[3:0] == 2'h3;
  assign \$77  = program__payload[3:0] == 3'h4;
  assign \$78  = \$76  | \$77 ;
  assign \$79  = program__payload[31:26] == 2'h2;
  assign \$80  = \$78  & \$79 ;
  assign \$81  = \$75  | \$80 ;
  assign \$82  = program__payload[3:0] == 1'h1;
  assign \$83  = program__payload[3:0] == 3'h4;
  assign \$84  = \$82  | \$83 ;
  assign \$85  = program__payload[3:0] == 3'h5;
  assign \$86  = \$84  | \$85 ;
  assign \$87  = program__payload[13:8] == 2'h3;
  assign \$88  = \$86  & \$87 ;
  assign \$89  = program__payload[3:0] == 2'h2;
  assign \$90  = program__payload[3:0] == 2'h3;
  assign \$91  = \$89  | \$90 ;
  assign \$92  = program__payload[3:0] == 3'h4;
  assign \$93  = \$91  | \$92 ;
  assign \$94  = program__payload[19:14] == 2'h3;
  assign \$95  = \$93  & \$94 ;
  assign \$96  = \$88  | \$95 ;
  assign \$97  = program__payload[3:0] == 2'h3;
  assign \$98  = program__payload[3:0] == 3'h4;
  assign \$99  = \$97  | \$98 ;
  assign \$100  = program__payload[25:20] == 2'h3;
  assign \$101  = \$99  & \$100 ;
  assign \$102  = \$96  | \$101 ;
  assign \$103  = program__payload[3:0] == 2'h3;
  assign \$104  = program__payload[3:0] == 3'h4;
  assign \$105  = \$103  | \$104 ;
  assign \$106  = program__payload[31:26] == 2'h3;
  assign \$107  = \$105  & \$106 ;
  assign \$108  = \$102  | \$107 ;
  assign \$109  = program__payload[3:0] == 1'h1;
  assign \$110  = program__payload[3:0] == 3'h4;
  assign \$111  = \$109  | \$110 ;
  assign \$112  = program__payload[3:0] == 3'h5;
  assign \$113  = \$111  | \$112 ;
  assign \$114  = program__payload[13:8] == 3'h4;
  assign \$115  = \$113  & \$114 ;
  assign \$116  = program__payload[3:0] == 2'h2;
  assign \$117  = program__payload[3:0] == 2'h3;
  assign \$118  = \$116  | \$117 ;
  assign \$119  = program__payload[3:0] == 3'h4;
  assign \$120  = \$118  | \$119 ;
  assign \$121  = program__payload[19:14] == 3'h4;
  assign \$122  = \$120  & \$121 ;
  assign \$123  = \$115  | \$122 ;
  assign \$124  = program__payload[3:0] == 2'h3;
  assign \$125  = program__payload[3:0] == 3'h4;
  assign \$126  = \$124  | \$125 ;
  assign \$127  = program__payload[25:20] == 3'h4;
  assign \$128  = \$126  & \$127 ;
  assign \$129  = \$123  | \$128 ;
  assign \$130  = program__payload[3:0] == 2'h3;
  assign \$131  = program__payload[3:0] == 3'h4;
  assign \$132  = \$130  | \$131 ;
  assign \$133  = program__payload[31:26] == 3'h4;
  assign \$134  = \$132  & \$133 ;
  assign \$135  = \$129  | \$134 ;
  assign \$136  = program__payload[3:0] == 1'h1;
  assign \$137  = program__payload[3:0] == 3'h4;
  assign \$138  = \$136  | \$137 ;
  assign \$139  = program__payload[3:0] == 3'h5;
  assign \$140  = \$138  | \$139 ;
  assign \$141  = program__payload[13:8] == 3'h5;
  assign \$142  = \$140  & \$141 ;
  assign \$143  = program__payload[3:0] == 2'h2;
  assign \$144  = program__payload[3:0] == 2'h3;
  assign \$145  = \$143  | \$144 ;
  assign \$146  = program__payload[3:0] == 3'h4;
  assign \$147  = \$145  | \$146 ;
  assign \$148  = program__payload[19:14] == 3'h5;
  assign \$149  = \$147  & \$148 ;
  assign \$150  = \$142  | \$149 ;
  assign \$151  = program__payload[3:0] == 2'h3;
  assign \$152  = program__payload[3:0] == 3'h4;
  assign \$153  = \$151  | \$152 ;
  assign \$154  = program__payload[25:20] == 3'h5;
  assign \$155  = \$153  & \$154 ;
  assign \$156  = \$150  | \$155 ;
  assign \$157  = program__payload[3:0] == 2'h3;
  assign \$158  = program__payload[3:0] == 3'h4;
  assign \$159  = \$157  | \$158 ;
  assign \$160  = program__payload[31:26] == 3'h5;
  assign \$161  = \$159  & \$160 ;
  assign \$162  = \$156  | \$161 ;
  assign \$163  = program__payload[3:0] == 1'h1;
  assign \$164  = program__payload[3:0] == 3'h4;
  assign \$165  = \$163  | \$164 ;
  assign \$166  = program__payload[3:0] == 3'h5;
  assign \$167  = \$165  | \$166 ;
  assign \$168  = program__payload[13:8] == 3'h6;
  assign \$169  = \$167  & \$168 ;
  assign \$170  = program__payload[3:0] == 2'h2;
  assign \$171  = program__payload[3:0] == 2'h3;
  assign \$172  = \$170  | \$171 ;
  assign \$173  = program__payload[3:0] == 3'h4;
  assign \$174  = \$172  | \$173 ;
  assign \$175  = program__payload[19:14] == 3'h6;
  assign \$176  = \$174  & \$175 ;
  assign \$177  = \$169  | \$176 ;
  assign \$178  = program__payload[3:0] == 2'h3;
  assign \$179  = program__payload[3:0] == 3'h4;
  assign \$180  = \$178  | \$179 ;
  assign \$181  = program__payload[25:20] == 3'h6;
  assign \$182  = \$180  & \$181 ;
  assign \$183  = \$177  | \$182 ;
  \tritforge.core.scoreboard.queue_load_store  queue_load_store (
    .clear(clear),
    .clk(clk),
    .r_data(head_load_store),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(w_en),
    .w_level(level),
    .w_port__data(new_load_store),
    .w_rdy(w_rdy)
  );
  \tritforge.core.scoreboard.queue_rms  queue_rms (
    .clear(clear),
    .clk(clk),
    .r_data(head_rms),
    .r_en(\r_en$71 ),
    .r_rdy(\r_rdy$64 ),
    .rst(rst),
    .w_en(\w_en$59 ),
    .w_level(\level$110 ),
    .w_port__data(new_rms),
    .w_rdy(\w_rdy$101 )
  );
  \tritforge.core.scoreboard.queue_row_wise  queue_row_wise (
    .clear(clear),
    .clk(clk),
    .r_data(head_row_wise),
    .r_en(\r_en$83 ),
    .r_rdy(\r_rdy$82 ),
    .rst(rst),
    .w_en(\w_en$77 ),
    .w_level(\level$111 ),
    .w_port__data(new_row_wise),
    .w_rdy(\w_rdy$102 )
  );
  \tritforge.core.scoreboard.queue_ternary_matmul  queue_ternary_matmul (
    .clear(clear),
    .clk(clk),
    .r_data(head_ternary_matmul),
    .r_en(\r_en$95 ),
    .r_rdy(\r_rdy$94 ),
    .rst(rst),
    .w_en(\w_en$89 ),
    .w_level(\level$112 ),
    .w_port__data(new_ternary_matmul),
    .w_rdy(\w_rdy$103 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$523  = 5'h00;
    casez (program__payload[13:8])
      6'h00:
          \$523  = drawn_vector_0;
      6'h01:
          \$523  = drawn_vector_1;
      6'h02:
          \$523  = drawn_vector_2;
      6'h03:
          \$523  = drawn_vector_3;
      6'h04:
          \$523  = drawn_vector_4;
      6'h05:
          \$523  = drawn_vector_5;
      6'h06:
          \$523  = drawn_vector_6;
      6'h07:
          \$523  = drawn_vector_7;
      6'h08:
          \$523  = drawn_vector_8;
      6'h09:
          \$523  = drawn_vector_9;
      6'h0a:
          \$523  = drawn_vector_10;
      6'h0b:
          \$523  = drawn_vector_11;
      6'h0c:
          \$523  = drawn_vector_12;
      6'h0d:
          \$523  = drawn_vector_13;
      6'h0e:
          \$523  = drawn_vector_14;
      6'h0f:
          \$523  = drawn_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$524  = 5'h00;
    casez (program__payload[19:14])
      6'h00:
          \$524  = drawn_vector_0;
      6'h01:
          \$524  = drawn_vector_1;
      6'h02:
          \$524  = drawn_vector_2;
      6'h03:
          \$524  = drawn_vector_3;
      6'h04:
          \$524  = drawn_vector_4;
      6'h05:
          \$524  = drawn_vector_5;
      6'h06:
          \$524  = drawn_vector_6;
      6'h07:
          \$524  = drawn_vector_7;
      6'h08:
          \$524  = drawn_vector_8;
      6'h09:
          \$524  = drawn_vector_9;
      6'h0a:
          \$524  = drawn_vector_10;
      6'h0b:
          \$524  = drawn_vector_11;
      6'h0c:
          \$524  = drawn_vector_12;
      6'h0d:
          \$524  = drawn_vector_13;
      6'h0e:
          \$524  = drawn_vector_14;
      6'h0f:
          \$524  = drawn_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$528  = 5'h00;
    casez (head_load_store[13:8])
      6'h00:
          \$528  = served_vector_0;
      6'h01:
          \$528  = served_vector_1;
      6'h02:
          \$528  = served_vector_2;
      6'h03:
          \$528  = served_vector_3;
      6'h04:
          \$528  = served_vector_4;
      6'h05:
          \$528  = served_vector_5;
      6'h06:
          \$528  = served_vector_6;
      6'h07:
          \$528  = served_vector_7;
      6'h08:
          \$528  = served_vector_8;
      6'h09:
          \$528  = served_vector_9;
      6'h0a:
          \$528  = served_vector_10;
      6'h0b:
          \$528  = served_vector_11;
      6'h0c:
          \$528  = served_vector_12;
      6'h0d:
          \$528  = served_vector_13;
      6'h0e:
          \$528  = served_vector_14;
      6'h0f:
          \$528  = served_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$531  = 5'h00;
    casez (head_load_store[19:14])
      6'h00:
          \$531  = served_vector_0;
      6'h01:
          \$531  = served_vector_1;
      6'h02:
          \$531  = served_vector_2;
      6'h03:
          \$531  = served_vector_3;
      6'h04:
          \$531  = served_vector_4;
      6'h05:
          \$531  = served_vector_5;
      6'h06:
          \$531  = served_vector_6;
      6'h07:
          \$531  = served_vector_7;
      6'h08:
          \$531  = served_vector_8;
      6'h09:
          \$531  = served_vector_9;
      6'h0a:
          \$531  = served_vector_10;
      6'h0b:
          \$531  = served_vector_11;
      6'h0c:
          \$531  = served_vector_12;
      6'h0d:
          \$531  = served_vector_13;
      6'h0e:
          \$531  = served_vector_14;
      6'h0f:
          \$531  = served_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$556  = 5'h00;
    casez (program__payload[19:14])
      6'h00:
          \$556  = drawn_vector_0;
      6'h01:
          \$556  = drawn_vector_1;
      6'h02:
          \$556  = drawn_vector_2;
      6'h03:
          \$556  = drawn_vector_3;
      6'h04:
          \$556  = drawn_vector_4;
      6'h05:
          \$556  = drawn_vector_5;
      6'h06:
          \$556  = drawn_vector_6;
      6'h07:
          \$556  = drawn_vector_7;
      6'h08:
          \$556  = drawn_vector_8;
      6'h09:
          \$556  = drawn_vector_9;
      6'h0a:
          \$556  = drawn_vector_10;
      6'h0b:
          \$556  = drawn_vector_11;
      6'h0c:
          \$556  = drawn_vector_12;
      6'h0d:
          \$556  = drawn_vector_13;
      6'h0e:
          \$556  = drawn_vector_14;
      6'h0f:
          \$556  = drawn_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$557  = 5'h00;
    casez (program__payload[25:20])
      6'h00:
          \$557  = drawn_vector_0;
      6'h01:
          \$557  = drawn_vector_1;
      6'h02:
          \$557  = drawn_vector_2;
      6'h03:
          \$557  = drawn_vector_3;
      6'h04:
          \$557  = drawn_vector_4;
      6'h05:
          \$557  = drawn_vector_5;
      6'h06:
          \$557  = drawn_vector_6;
      6'h07:
          \$557  = drawn_vector_7;
      6'h08:
          \$557  = drawn_vector_8;
      6'h09:
          \$557  = drawn_vector_9;
      6'h0a:
          \$557  = drawn_vector_10;
      6'h0b:
          \$557  = drawn_vector_11;
      6'h0c:
          \$557  = drawn_vector_12;
      6'h0d:
          \$557  = drawn_vector_13;
      6'h0e:
          \$557  = drawn_vector_14;
      6'h0f:
          \$557  = drawn_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$558  = 5'h00;
    casez (program__payload[31:26])
      6'h00:
          \$558  = drawn_vector_0;
      6'h01:
          \$558  = drawn_vector_1;
      6'h02:
          \$558  = drawn_vector_2;
      6'h03:
          \$558  = drawn_vector_3;
      6'h04:
          \$558  = drawn_vector_4;
      6'h05:
          \$558  = drawn_vector_5;
      6'h06:
          \$558  = drawn_vector_6;
      6'h07:
          \$558  = drawn_vector_7;
      6'h08:
          \$558  = drawn_vector_8;
      6'h09:
          \$558  = drawn_vector_9;
      6'h0a:
          \$558  = drawn_vector_10;
      6'h0b:
          \$558  = drawn_vector_11;
      6'h0c:
          \$558  = drawn_vector_12;
      6'h0d:
          \$558  = drawn_vector_13;
      6'h0e:
          \$558  = drawn_vector_14;
      6'h0f:
          \$558  = drawn_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    (* full_case = 32'd1 *)
    casez (program__payload[36])
      1'h0:
          \$559  = drawn_buffer_0;
      1'h1:
          \$559  = drawn_buffer_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$560  = 5'h00;
    casez (program__payload[35:32])
      4'h0:
          \$560  = drawn_scalar_0;
      4'h1:
          \$560  = drawn_scalar_1;
      4'h2:
          \$560  = drawn_scalar_2;
      4'h3:
          \$560  = drawn_scalar_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$562  = 5'h00;
    casez (head_rms[19:14])
      6'h00:
          \$562  = served_vector_0;
      6'h01:
          \$562  = served_vector_1;
      6'h02:
          \$562  = served_vector_2;
      6'h03:
          \$562  = served_vector_3;
      6'h04:
          \$562  = served_vector_4;
      6'h05:
          \$562  = served_vector_5;
      6'h06:
          \$562  = served_vector_6;
      6'h07:
          \$562  = served_vector_7;
      6'h08:
          \$562  = served_vector_8;
      6'h09:
          \$562  = served_vector_9;
      6'h0a:
          \$562  = served_vector_10;
      6'h0b:
          \$562  = served_vector_11;
      6'h0c:
          \$562  = served_vector_12;
      6'h0d:
          \$562  = served_vector_13;
      6'h0e:
          \$562  = served_vector_14;
      6'h0f:
          \$562  = served_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$565  = 5'h00;
    casez (head_rms[25:20])
      6'h00:
          \$565  = served_vector_0;
      6'h01:
          \$565  = served_vector_1;
      6'h02:
          \$565  = served_vector_2;
      6'h03:
          \$565  = served_vector_3;
      6'h04:
          \$565  = served_vector_4;
      6'h05:
          \$565  = served_vector_5;
      6'h06:
          \$565  = served_vector_6;
      6'h07:
          \$565  = served_vector_7;
      6'h08:
          \$565  = served_vector_8;
      6'h09:
          \$565  = served_vector_9;
      6'h0a:
          \$565  = served_vector_10;
      6'h0b:
          \$565  = served_vector_11;
      6'h0c:
          \$565  = served_vector_12;
      6'h0d:
          \$565  = served_vector_13;
      6'h0e:
          \$565  = served_vector_14;
      6'h0f:
          \$565  = served_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$569  = 5'h00;
    casez (head_rms[31:26])
      6'h00:
          \$569  = served_vector_0;
      6'h01:
          \$569  = served_vector_1;
      6'h02:
          \$569  = served_vector_2;
      6'h03:
          \$569  = served_vector_3;
      6'h04:
          \$569  = served_vector_4;
      6'h05:
          \$569  = served_vector_5;
      6'h06:
          \$569  = served_vector_6;
      6'h07:
          \$569  = served_vector_7;
      6'h08:
          \$569  = served_vector_8;
      6'h09:
          \$569  = served_vector_9;
      6'h0a:
          \$569  = served_vector_10;
      6'h0b:
          \$569  = served_vector_11;
      6'h0c:
          \$569  = served_vector_12;
      6'h0d:
          \$569  = served_vector_13;
      6'h0e:
          \$569  = served_vector_14;
      6'h0f:
          \$569  = served_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    (* full_case = 32'd1 *)
    casez (head_rms[36])
      1'h0:
          \$573  = served_buffer_0;
      1'h1:
          \$573  = served_buffer_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$577  = 5'h00;
    casez (head_rms[35:32])
      4'h0:
          \$577  = served_scalar_0;
      4'h1:
          \$577  = served_scalar_1;
      4'h2:
          \$577  = served_scalar_2;
      4'h3:
          \$577  = served_scalar_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$604  = 5'h00;
    casez (program__payload[13:8])
      6'h00:
          \$604  = drawn_vector_0;
      6'h01:
          \$604  = drawn_vector_1;
      6'h02:
          \$604  = drawn_vector_2;
      6'h03:
          \$604  = drawn_vector_3;
      6'h04:
          \$604  = drawn_vector_4;
      6'h05:
          \$604  = drawn_vector_5;
      6'h06:
          \$604  = drawn_vector_6;
      6'h07:
          \$604  = drawn_vector_7;
      6'h08:
          \$604  = drawn_vector_8;
      6'h09:
          \$604  = drawn_vector_9;
      6'h0a:
          \$604  = drawn_vector_10;
      6'h0b:
          \$604  = drawn_vector_11;
      6'h0c:
          \$604  = drawn_vector_12;
      6'h0d:
          \$604  = drawn_vector_13;
      6'h0e:
          \$604  = drawn_vector_14;
      6'h0f:
          \$604  = drawn_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$605  = 5'h00;
    casez (program__payload[19:14])
      6'h00:
          \$605  = drawn_vector_0;
      6'h01:
          \$605  = drawn_vector_1;
      6'h02:
          \$605  = drawn_vector_2;
      6'h03:
          \$605  = drawn_vector_3;
      6'h04:
          \$605  = drawn_vector_4;
      6'h05:
          \$605  = drawn_vector_5;
      6'h06:
          \$605  = drawn_vector_6;
      6'h07:
          \$605  = drawn_vector_7;
      6'h08:
          \$605  = drawn_vector_8;
      6'h09:
          \$605  = drawn_vector_9;
      6'h0a:
          \$605  = drawn_vector_10;
      6'h0b:
          \$605  = drawn_vector_11;
      6'h0c:
          \$605  = drawn_vector_12;
      6'h0d:
          \$605  = drawn_vector_13;
      6'h0e:
          \$605  = drawn_vector_14;
      6'h0f:
          \$605  = drawn_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$606  = 5'h00;
    casez (program__payload[25:20])
      6'h00:
          \$606  = drawn_vector_0;
      6'h01:
          \$606  = drawn_vector_1;
      6'h02:
          \$606  = drawn_vector_2;
      6'h03:
          \$606  = drawn_vector_3;
      6'h04:
          \$606  = drawn_vector_4;
      6'h05:
          \$606  = drawn_vector_5;
      6'h06:
          \$606  = drawn_vector_6;
      6'h07:
          \$606  = drawn_vector_7;
      6'h08:
          \$606  = drawn_vector_8;
      6'h09:
          \$606  = drawn_vector_9;
      6'h0a:
          \$606  = drawn_vector_10;
      6'h0b:
          \$606  = drawn_vector_11;
      6'h0c:
          \$606  = drawn_vector_12;
      6'h0d:
          \$606  = drawn_vector_13;
      6'h0e:
          \$606  = drawn_vector_14;
      6'h0f:
          \$606  = drawn_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$607  = 5'h00;
    casez (program__payload[31:26])
      6'h00:
          \$607  = drawn_vector_0;
      6'h01:
          \$607  = drawn_vector_1;
      6'h02:
          \$607  = drawn_vector_2;
      6'h03:
          \$607  = drawn_vector_3;
      6'h04:
          \$607  = drawn_vector_4;
      6'h05:
          \$607  = drawn_vector_5;
      6'h06:
          \$607  = drawn_vector_6;
      6'h07:
          \$607  = drawn_vector_7;
      6'h08:
          \$607  = drawn_vector_8;
      6'h09:
          \$607  = drawn_vector_9;
      6'h0a:
          \$607  = drawn_vector_10;
      6'h0b:
          \$607  = drawn_vector_11;
      6'h0c:
          \$607  = drawn_vector_12;
      6'h0d:
          \$607  = drawn_vector_13;
      6'h0e:
          \$607  = drawn_vector_14;
      6'h0f:
          \$607  = drawn_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$608  = 5'h00;
    casez (program__payload[35:32])
      4'h0:
          \$608  = drawn_scalar_0;
      4'h1:
          \$608  = drawn_scalar_1;
      4'h2:
          \$608  = drawn_scalar_2;
      4'h3:
          \$608  = drawn_scalar_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$610  = 5'h00;
    casez (head_row_wise[13:8])
      6'h00:
          \$610  = served_vector_0;
      6'h01:
          \$610  = served_vector_1;
      6'h02:
          \$610  = served_vector_2;
      6'h03:
          \$610  = served_vector_3;
      6'h04:
          \$610  = served_vector_4;
      6'h05:
          \$610  = served_vector_5;
      6'h06:
          \$610  = served_vector_6;
      6'h07:
          \$610  = served_vector_7;
      6'h08:
          \$610  = served_vector_8;
      6'h09:
          \$610  = served_vector_9;
      6'h0a:
          \$610  = served_vector_10;
      6'h0b:
          \$610  = served_vector_11;
      6'h0c:
          \$610  = served_vector_12;
      6'h0d:
          \$610  = served_vector_13;
      6'h0e:
          \$610  = served_vector_14;
      6'h0f:
          \$610  = served_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$613  = 5'h00;
    casez (head_row_wise[19:14])
      6'h00:
          \$613  = served_vector_0;
      6'h01:
          \$613  = served_vector_1;
      6'h02:
          \$613  = served_vector_2;
      6'h03:
          \$613  = served_vector_3;
      6'h04:
          \$613  = served_vector_4;
      6'h05:
          \$613  = served_vector_5;
      6'h06:
          \$613  = served_vector_6;
      6'h07:
          \$613  = served_vector_7;
      6'h08:
          \$613  = served_vector_8;
      6'h09:
          \$613  = served_vector_9;
      6'h0a:
          \$613  = served_vector_10;
      6'h0b:
          \$613  = served_vector_11;
      6'h0c:
          \$613  = served_vector_12;
      6'h0d:
          \$613  = served_vector_13;
      6'h0e:
          \$613  = served_vector_14;
      6'h0f:
          \$613  = served_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$617  = 5'h00;
    casez (head_row_wise[25:20])
      6'h00:
          \$617  = served_vector_0;
      6'h01:
          \$617  = served_vector_1;
      6'h02:
          \$617  = served_vector_2;
      6'h03:
          \$617  = served_vector_3;
      6'h04:
          \$617  = served_vector_4;
      6'h05:
          \$617  = served_vector_5;
      6'h06:
          \$617  = served_vector_6;
      6'h07:
          \$617  = served_vector_7;
      6'h08:
          \$617  = served_vector_8;
      6'h09:
          \$617  = served_vector_9;
      6'h0a:
          \$617  = served_vector_10;
      6'h0b:
          \$617  = served_vector_11;
      6'h0c:
          \$617  = served_vector_12;
      6'h0d:
          \$617  = served_vector_13;
      6'h0e:
          \$617  = served_vector_14;
      6'h0f:
          \$617  = served_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$621  = 5'h00;
    casez (head_row_wise[31:26])
      6'h00:
          \$621  = served_vector_0;
      6'h01:
          \$621  = served_vector_1;
      6'h02:
          \$621  = served_vector_2;
      6'h03:
          \$621  = served_vector_3;
      6'h04:
          \$621  = served_vector_4;
      6'h05:
          \$621  = served_vector_5;
      6'h06:
          \$621  = served_vector_6;
      6'h07:
          \$621  = served_vector_7;
      6'h08:
          \$621  = served_vector_8;
      6'h09:
          \$621  = served_vector_9;
      6'h0a:
          \$621  = served_vector_10;
      6'h0b:
          \$621  = served_vector_11;
      6'h0c:
          \$621  = served_vector_12;
      6'h0d:
          \$621  = served_vector_13;
      6'h0e:
          \$621  = served_vector_14;
      6'h0f:
          \$621  = served_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$625  = 5'h00;
    casez (head_row_wise[35:32])
      4'h0:
          \$625  = served_scalar_0;
      4'h1:
          \$625  = served_scalar_1;
      4'h2:
          \$625  = served_scalar_2;
      4'h3:
          \$625  = served_scalar_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$640  = 5'h00;
    casez (program__payload[13:8])
      6'h00:
          \$640  = drawn_vector_0;
      6'h01:
          \$640  = drawn_vector_1;
      6'h02:
          \$640  = drawn_vector_2;
      6'h03:
          \$640  = drawn_vector_3;
      6'h04:
          \$640  = drawn_vector_4;
      6'h05:
          \$640  = drawn_vector_5;
      6'h06:
          \$640  = drawn_vector_6;
      6'h07:
          \$640  = drawn_vector_7;
      6'h08:
          \$640  = drawn_vector_8;
      6'h09:
          \$640  = drawn_vector_9;
      6'h0a:
          \$640  = drawn_vector_10;
      6'h0b:
          \$640  = drawn_vector_11;
      6'h0c:
          \$640  = drawn_vector_12;
      6'h0d:
          \$640  = drawn_vector_13;
      6'h0e:
          \$640  = drawn_vector_14;
      6'h0f:
          \$640  = drawn_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    (* full_case = 32'd1 *)
    casez (program__payload[36])
      1'h0:
          \$641  = drawn_buffer_0;
      1'h1:
          \$641  = drawn_buffer_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$643  = 5'h00;
    casez (head_ternary_matmul[13:8])
      6'h00:
          \$643  = served_vector_0;
      6'h01:
          \$643  = served_vector_1;
      6'h02:
          \$643  = served_vector_2;
      6'h03:
          \$643  = served_vector_3;
      6'h04:
          \$643  = served_vector_4;
      6'h05:
          \$643  = served_vector_5;
      6'h06:
          \$643  = served_vector_6;
      6'h07:
          \$643  = served_vector_7;
      6'h08:
          \$643  = served_vector_8;
      6'h09:
          \$643  = served_vector_9;
      6'h0a:
          \$643  = served_vector_10;
      6'h0b:
          \$643  = served_vector_11;
      6'h0c:
          \$643  = served_vector_12;
      6'h0d:
          \$643  = served_vector_13;
      6'h0e:
          \$643  = served_vector_14;
      6'h0f:
          \$643  = served_vector_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    (* full_case = 32'd1 *)
    casez (head_ternary_matmul[36])
      1'h0:
          \$646  = served_buffer_0;
      1'h1:
          \$646  = served_buffer_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    fault = 8'h00;
    if (program__payload[256]) begin
      fault = 8'h04;
    end else if (\$467 ) begin
      fault = 8'h01;
    end else if (\$501 ) begin
      fault = 8'h02;
    end else if (\$512 ) begin
      fault = 8'h03;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$768  = held_load_store;
    if (r_en) begin
      \$768  = head_load_store[289:268];
    end
    if (clear) begin
      \$768  = 22'h000000;
    end
    if (rst) begin
      \$768  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$769  = busy;
    if (r_en) begin
      \$769 [0] = 1'h1;
    end else if (done[0]) begin
      \$769 [0] = 1'h0;
    end
    if (\r_en$71 ) begin
      \$769 [1] = 1'h1;
    end else if (done[1]) begin
      \$769 [1] = 1'h0;
    end
    if (\r_en$83 ) begin
      \$769 [2] = 1'h1;
    end else if (done[2]) begin
      \$769 [2] = 1'h0;
    end
    if (\r_en$95 ) begin
      \$769 [3] = 1'h1;
    end else if (done[3]) begin
      \$769 [3] = 1'h0;
    end
    if (clear) begin
      \$769  = 4'h0;
    end
    if (rst) begin
      \$769  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$770  = held_rms;
    if (\r_en$71 ) begin
      \$770  = head_rms[307:286];
    end
    if (clear) begin
      \$770  = 22'h000000;
    end
    if (rst) begin
      \$770  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$771  = held_row_wise;
    if (\r_en$83 ) begin
      \$771  = head_row_wise[307:286];
    end
    if (clear) begin
      \$771  = 22'h000000;
    end
    if (rst) begin
      \$771  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$772  = held_ternary_matmul;
    if (\r_en$95 ) begin
      \$772  = head_ternary_matmul[289:268];
    end
    if (clear) begin
      \$772  = 22'h000000;
    end
    if (rst) begin
      \$772  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$773  = drawn_vector_0;
    if (\$680 ) begin
      \$773  = \$681 [4:0];
    end
    if (clear) begin
      \$773  = 5'h00;
    end
    if (rst) begin
      \$773  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$774  = served_vector_0;
    if (\$682 ) begin
      \$774  = \$683 [4:0];
    end
    if (clear) begin
      \$774  = 5'h00;
    end
    if (rst) begin
      \$774  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$775  = drawn_vector_1;
    if (\$684 ) begin
      \$775  = \$685 [4:0];
    end
    if (clear) begin
      \$775  = 5'h00;
    end
    if (rst) begin
      \$775  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$776  = served_vector_1;
    if (\$686 ) begin
      \$776  = \$687 [4:0];
    end
    if (clear) begin
      \$776  = 5'h00;
    end
    if (rst) begin
      \$776  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$777  = drawn_vector_2;
    if (\$688 ) begin
      \$777  = \$689 [4:0];
    end
    if (clear) begin
      \$777  = 5'h00;
    end
    if (rst) begin
      \$777  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$778  = served_vector_2;
    if (\$690 ) begin
      \$778  = \$691 [4:0];
    end
    if (clear) begin
      \$778  = 5'h00;
    end
    if (rst) begin
      \$778  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$779  = drawn_vector_3;
    if (\$692 ) begin
      \$779  = \$693 [4:0];
    end
    if (clear) begin
      \$779  = 5'h00;
    end
    if (rst) begin
      \$779  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$780  = served_vector_3;
    if (\$694 ) begin
      \$780  = \$695 [4:0];
    end
    if (clear) begin
      \$780  = 5'h00;
    end
    if (rst) begin
      \$780  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$781  = drawn_vector_4;
    if (\$696 ) begin
      \$781  = \$697 [4:0];
    end
    if (clear) begin
      \$781  = 5'h00;
    end
    if (rst) begin
      \$781  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$782  = served_vector_4;
    if (\$698 ) begin
      \$782  = \$699 [4:0];
    end
    if (clear) begin
      \$782  = 5'h00;
    end
    if (rst) begin
      \$782  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$783  = drawn_vector_5;
    if (\$700 ) begin
      \$783  = \$701 [4:0];
    end
    if (clear) begin
      \$783  = 5'h00;
    end
    if (rst) begin
      \$783  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$784  = served_vector_5;
    if (\$702 ) begin
      \$784  = \$703 [4:0];
    end
    if (clear) begin
      \$784  = 5'h00;
    end
    if (rst) begin
      \$784  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$785  = drawn_vector_6;
    if (\$704 ) begin
      \$785  = \$705 [4:0];
    end
    if (clear) begin
      \$785  = 5'h00;
    end
    if (rst) begin
      \$785  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$786  = served_vector_6;
    if (\$706 ) begin
      \$786  = \$707 [4:0];
    end
    if (clear) begin
      \$786  = 5'h00;
    end
    if (rst) begin
      \$786  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$787  = drawn_vector_7;
    if (\$708 ) begin
      \$787  = \$709 [4:0];
    end
    if (clear) begin
      \$787  = 5'h00;
    end
    if (rst) begin
      \$787  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$788  = served_vector_7;
    if (\$710 ) begin
      \$788  = \$711 [4:0];
    end
    if (clear) begin
      \$788  = 5'h00;
    end
    if (rst) begin
      \$788  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$789  = drawn_vector_8;
    if (\$712 ) begin
      \$789  = \$713 [4:0];
    end
    if (clear) begin
      \$789  = 5'h00;
    end
    if (rst) begin
      \$789  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$790  = served_vector_8;
    if (\$714 ) begin
      \$790  = \$715 [4:0];
    end
    if (clear) begin
      \$790  = 5'h00;
    end
    if (rst) begin
      \$790  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$791  = drawn_vector_9;
    if (\$716 ) begin
      \$791  = \$717 [4:0];
    end
    if (clear) begin
      \$791  = 5'h00;
    end
    if (rst) begin
      \$791  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$792  = served_vector_9;
    if (\$718 ) begin
      \$792  = \$719 [4:0];
    end
    if (clear) begin
      \$792  = 5'h00;
    end
    if (rst) begin
      \$792  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$793  = drawn_vector_10;
    if (\$720 ) begin
      \$793  = \$721 [4:0];
    end
    if (clear) begin
      \$793  = 5'h00;
    end
    if (rst) begin
      \$793  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$794  = served_vector_10;
    if (\$722 ) begin
      \$794  = \$723 [4:0];
    end
    if (clear) begin
      \$794  = 5'h00;
    end
    if (rst) begin
      \$794  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$795  = drawn_vector_11;
    if (\$724 ) begin
      \$795  = \$725 [4:0];
    end
    if (clear) begin
      \$795  = 5'h00;
    end
    if (rst) begin
      \$795  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$796  = served_vector_11;
    if (\$726 ) begin
      \$796  = \$727 [4:0];
    end
    if (clear) begin
      \$796  = 5'h00;
    end
    if (rst) begin
      \$796  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$797  = drawn_vector_12;
    if (\$728 ) begin
      \$797  = \$729 [4:0];
    end
    if (clear) begin
      \$797  = 5'h00;
    end
    if (rst) begin
      \$797  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$798  = served_vector_12;
    if (\$730 ) begin
      \$798  = \$731 [4:0];
    end
    if (clear) begin
      \$798  = 5'h00;
    end
    if (rst) begin
      \$798  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$799  = drawn_vector_13;
    if (\$732 ) begin
      \$799  = \$733 [4:0];
    end
    if (clear) begin
      \$799  = 5'h00;
    end
    if (rst) begin
      \$799  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$800  = served_vector_13;
    if (\$734 ) begin
      \$800  = \$735 [4:0];
    end
    if (clear) begin
      \$800  = 5'h00;
    end
    if (rst) begin
      \$800  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$801  = drawn_vector_14;
    if (\$736 ) begin
      \$801  = \$737 [4:0];
    end
    if (clear) begin
      \$801  = 5'h00;
    end
    if (rst) begin
      \$801  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$802  = served_vector_14;
    if (\$738 ) begin
      \$802  = \$739 [4:0];
    end
    if (clear) begin
      \$802  = 5'h00;
    end
    if (rst) begin
      \$802  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$803  = drawn_vector_15;
    if (\$740 ) begin
      \$803  = \$741 [4:0];
    end
    if (clear) begin
      \$803  = 5'h00;
    end
    if (rst) begin
      \$803  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$804  = served_vector_15;
    if (\$742 ) begin
      \$804  = \$743 [4:0];
    end
    if (clear) begin
      \$804  = 5'h00;
    end
    if (rst) begin
      \$804  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$805  = drawn_buffer_0;
    if (\$744 ) begin
      \$805  = \$745 [4:0];
    end
    if (clear) begin
      \$805  = 5'h00;
    end
    if (rst) begin
      \$805  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$806  = served_buffer_0;
    if (\$746 ) begin
      \$806  = \$747 [4:0];
    end
    if (clear) begin
      \$806  = 5'h00;
    end
    if (rst) begin
      \$806  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$807  = drawn_buffer_1;
    if (\$748 ) begin
      \$807  = \$749 [4:0];
    end
    if (clear) begin
      \$807  = 5'h00;
    end
    if (rst) begin
      \$807  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$808  = served_buffer_1;
    if (\$750 ) begin
      \$808  = \$751 [4:0];
    end
    if (clear) begin
      \$808  = 5'h00;
    end
    if (rst) begin
      \$808  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$809  = drawn_scalar_0;
    if (\$752 ) begin
      \$809  = \$753 [4:0];
    end
    if (clear) begin
      \$809  = 5'h00;
    end
    if (rst) begin
      \$809  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$810  = served_scalar_0;
    if (\$754 ) begin
      \$810  = \$755 [4:0];
    end
    if (clear) begin
      \$810  = 5'h00;
    end
    if (rst) begin
      \$810  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$811  = drawn_scalar_1;
    if (\$756 ) begin
      \$811  = \$757 [4:0];
    end
    if (clear) begin
      \$811  = 5'h00;
    end
    if (rst) begin
      \$811  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$812  = served_scalar_1;
    if (\$758 ) begin
      \$812  = \$759 [4:0];
    end
    if (clear) begin
      \$812  = 5'h00;
    end
    if (rst) begin
      \$812  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$813  = drawn_scalar_2;
    if (\$760 ) begin
      \$813  = \$761 [4:0];
    end
    if (clear) begin
      \$813  = 5'h00;
    end
    if (rst) begin
      \$813  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$814  = served_scalar_2;
    if (\$762 ) begin
      \$814  = \$763 [4:0];
    end
    if (clear) begin
      \$814  = 5'h00;
    end
    if (rst) begin
      \$814  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$815  = drawn_scalar_3;
    if (\$764 ) begin
      \$815  = \$765 [4:0];
    end
    if (clear) begin
      \$815  = 5'h00;
    end
    if (rst) begin
      \$815  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$24 ) begin end
    \$816  = served_scalar_3;
    if (\$766 ) begin
      \$816  = \$767 [4:0];
    end
    if (clear) begin
      \$816  = 5'h00;
    end
    if (rst) begin
      \$816  = 5'h00;
    end
  end
  assign claims = { \$466 , \$460 , \$454 , \$448 , \$442 , \$437 , \$432 , \$405 , \$378 , \$351 , \$324 , \$297 , \$270 , \$243 , \$216 , \$189 , \$162 , \$135 , \$108 , \$81 , \$54 , \$27  };
  assign w_data = new_load_store;
  assign r_data = head_load_store;
  assign \w_data$58  = new_rms;
  assign \r_data$61  = head_rms;
  assign \w_data$76  = new_row_wise;
  assign \r_data$79  = head_row_wise;
  assign \w_data$88  = new_ternary_matmul;
  assign \r_data$91  = head_ternary_matmul;
  assign issued = issue;
  assign command__0__payload = head_load_store[255:0];
  assign command__1__payload = head_rms[255:0];
  assign command__2__payload = head_row_wise[255:0];
  assign command__3__payload = head_ternary_matmul[255:0];
  assign \program__payload.instruction  = program__payload[255:0];
  assign \program__payload.instruction.opcode  = program__payload[3:0];
  assign \program__payload.instruction.dst  = program__payload[13:8];
  assign \program__payload.instruction.a  = program__payload[19:14];
  assign \program__payload.instruction.b  = program__payload[25:20];
  assign \program__payload.instruction.c  = program__payload[31:26];
  assign \program__payload.instruction.scalar  = program__payload[35:32];
  assign \program__payload.instruction.buffer  = program__payload[36];
  assign \program__payload.instruction.scaled  = program__payload[40];
  assign \program__payload.instruction.function  = program__payload[42:41];
  assign \program__payload.instruction.left  = program__payload[43];
  assign \program__payload.instruction.right  = program__payload[45:44];
  assign \program__payload.instruction.addend  = program__payload[47:46];
  assign \program__payload.instruction.sums  = program__payload[48];
  assign \program__payload.instruction.with_b  = program__payload[49];
  assign \program__payload.instruction.indexed  = program__payload[50];
  assign \program__payload.instruction.exponent  = program__payload[61:56];
  assign \program__payload.instruction.length  = program__payload[79:64];
  assign \program__payload.instruction.columns  = program__payload[95:80];
  assign \program__payload.instruction.address  = program__payload[127:96];
  assign \program__payload.instruction.stride  = program__payload[159:128];
  assign \program__payload.instruction.gain  = program__payload[159:128];
  assign \program__payload.instruction.gain.mantissa  = program__payload[151:128];
  assign \program__payload.instruction.gain.exponent  = program__payload[159:152];
  assign \program__payload.instruction.epsilon  = program__payload[191:160];
  assign \program__payload.instruction.epsilon.mantissa  = program__payload[183:160];
  assign \program__payload.instruction.epsilon.exponent  = program__payload[191:184];
  assign \program__payload.instruction.floor  = program__payload[223:192];
  assign \program__payload.instruction.floor.mantissa  = program__payload[215:192];
  assign \program__payload.instruction.floor.exponent  = program__payload[223:216];
  assign \program__payload.error  = program__payload[256];
  assign \new_load_store.instruction  = new_load_store[255:0];
  assign \new_load_store.instruction.opcode  = new_load_store[3:0];
  assign \new_load_store.instruction.dst  = new_load_store[13:8];
  assign \new_load_store.instruction.a  = new_load_store[19:14];
  assign \new_load_store.instruction.b  = new_load_store[25:20];
  assign \new_load_store.instruction.c  = new_load_store[31:26];
  assign \new_load_store.instruction.scalar  = new_load_store[35:32];
  assign \new_load_store.instruction.buffer  = new_load_store[36];
  assign \new_load_store.instruction.scaled  = new_load_store[40];
  assign \new_load_store.instruction.function  = new_load_store[42:41];
  assign \new_load_store.instruction.left  = new_load_store[43];
  assign \new_load_store.instruction.right  = new_load_store[45:44];
  assign \new_load_store.instruction.addend  = new_load_store[47:46];
  assign \new_load_store.instruction.sums  = new_load_store[48];
  assign \new_load_store.instruction.with_b  = new_load_store[49];
  assign \new_load_store.instruction.indexed  = new_load_store[50];
  assign \new_load_store.instruction.exponent  = new_load_store[61:56];
  assign \new_load_store.instruction.length  = new_load_store[79:64];
  assign \new_load_store.instruction.columns  = new_load_store[95:80];
  assign \new_load_store.instruction.address  = new_load_store[127:96];
  assign \new_load_store.instruction.stride  = new_load_store[159:128];
  assign \new_load_store.instruction.gain  = new_load_store[159:128];
  assign \new_load_store.instruction.gain.mantissa  = new_load_store[151:128];
  assign \new_load_store.instruction.gain.exponent  = new_load_store[159:152];
  assign \new_load_store.instruction.epsilon  = new_load_store[191:160];
  assign \new_load_store.instruction.epsilon.mantissa  = new_load_store[183:160];
  assign \new_load_store.instruction.epsilon.exponent  = new_load_store[191:184];
  assign \new_load_store.instruction.floor  = new_load_store[223:192];
  assign \new_load_store.instruction.floor.mantissa  = new_load_store[215:192];
  assign \new_load_store.instruction.floor.exponent  = new_load_store[223:216];
  assign \new_load_store.used  = new_load_store[257:256];
  assign \new_load_store.tickets  = new_load_store[267:258];
  assign \new_load_store.tickets[0]  = new_load_store[262:258];
  assign \new_load_store.tickets[1]  = new_load_store[267:263];
  assign \new_load_store.claims  = new_load_store[289:268];
  assign \head_load_store.instruction  = head_load_store[255:0];
  assign \head_load_store.instruction.opcode  = head_load_store[3:0];
  assign \head_load_store.instruction.dst  = head_load_store[13:8];
  assign \head_load_store.instruction.a  = head_load_store[19:14];
  assign \head_load_store.instruction.b  = head_load_store[25:20];
  assign \head_load_store.instruction.c  = head_load_store[31:26];
  assign \head_load_store.instruction.scalar  = head_load_store[35:32];
  assign \head_load_store.instruction.buffer  = head_load_store[36];
  assign \head_load_store.instruction.scaled  = head_load_store[40];
  assign \head_load_store.instruction.function  = head_load_store[42:41];
  assign \head_load_store.instruction.left  = head_load_store[43];
  assign \head_load_store.instruction.right  = head_load_store[45:44];
  assign \head_load_store.instruction.addend  = head_load_store[47:46];
  assign \head_load_store.instruction.sums  = head_load_store[48];
  assign \head_load_store.instruction.with_b  = head_load_store[49];
  assign \head_load_store.instruction.indexed  = head_load_store[50];
  assign \head_load_store.instruction.exponent  = head_load_store[61:56];
  assign \head_load_store.instruction.length  = head_load_store[79:64];
  assign \head_load_store.instruction.columns  = head_load_store[95:80];
  assign \head_load_store.instruction.address  = head_load_store[127:96];
  assign \head_load_store.instruction.stride  = head_load_store[159:128];
  assign \head_load_store.instruction.gain  = head_load_store[159:128];
  assign \head_load_store.instruction.gain.mantissa  = head_load_store[151:128];
  assign \head_load_store.instruction.gain.exponent  = head_load_store[159:152];
  assign \head_load_store.instruction.epsilon  = head_load_store[191:160];
  assign \head_load_store.instruction.epsilon.mantissa  = head_load_store[183:160];
  assign \head_load_store.instruction.epsilon.exponent  = head_load_store[191:184];
  assign \head_load_store.instruction.floor  = head_load_store[223:192];
  assign \head_load_store.instruction.floor.mantissa  = head_load_store[215:192];
  assign \head_load_store.instruction.floor.exponent  = head_load_store[223:216];
  assign \head_load_store.used  = head_load_store[257:256];
  assign \head_load_store.tickets  = head_load_store[267:258];
  assign \head_load_store.tickets[0]  = head_load_store[262:258];
  assign \head_load_store.tickets[1]  = head_load_store[267:263];
  assign \head_load_store.claims  = head_load_store[289:268];
  assign \command__0__payload.opcode  = head_load_store[3:0];
  assign \command__0__payload.dst  = head_load_store[13:8];
  assign \command__0__payload.a  = head_load_store[19:14];
  assign \command__0__payload.b  = head_load_store[25:20];
  assign \command__0__payload.c  = head_load_store[31:26];
  assign \command__0__payload.scalar  = head_load_store[35:32];
  assign \command__0__payload.buffer  = head_load_store[36];
  assign \command__0__payload.scaled  = head_load_store[40];
  assign \command__0__payload.function  = head_load_store[42:41];
  assign \command__0__payload.left  = head_load_store[43];
  assign \command__0__payload.right  = head_load_store[45:44];
  assign \command__0__payload.addend  = head_load_store[47:46];
  assign \command__0__payload.sums  = head_load_store[48];
  assign \command__0__payload.with_b  = head_load_store[49];
  assign \command__0__payload.indexed  = head_load_store[50];
  assign \command__0__payload.exponent  = head_load_store[61:56];
  assign \command__0__payload.length  = head_load_store[79:64];
  assign \command__0__payload.columns  = head_load_store[95:80];
  assign \command__0__payload.address  = head_load_store[127:96];
  assign \command__0__payload.stride  = head_load_store[159:128];
  assign \command__0__payload.gain  = head_load_store[159:128];
  assign \command__0__payload.gain.mantissa  = head_load_store[151:128];
  assign \command__0__payload.gain.exponent  = head_load_store[159:152];
  assign \command__0__payload.epsilon  = head_load_store[191:160];
  assign \command__0__payload.epsilon.mantissa  = head_load_store[183:160];
  assign \command__0__payload.epsilon.exponent  = head_load_store[191:184];
  assign \command__0__payload.floor  = head_load_store[223:192];
  assign \command__0__payload.floor.mantissa  = head_load_store[215:192];
  assign \command__0__payload.floor.exponent  = head_load_store[223:216];
  assign \new_rms.instruction  = new_rms[255:0];
  assign \new_rms.instruction.opcode  = new_rms[3:0];
  assign \new_rms.instruction.dst  = new_rms[13:8];
  assign \new_rms.instruction.a  = new_rms[19:14];
  assign \new_rms.instruction.b  = new_rms[25:20];
  assign \new_rms.instruction.c  = new_rms[31:26];
  assign \new_rms.instruction.scalar  = new_rms[35:32];
  assign \new_rms.instruction.buffer  = new_rms[36];
  assign \new_rms.instruction.scaled  = new_rms[40];
  assign \new_rms.instruction.function  = new_rms[42:41];
  assign \new_rms.instruction.left  = new_rms[43];
  assign \new_rms.instruction.right  = new_rms[45:44];
  assign \new_rms.instruction.addend  = new_rms[47:46];
  assign \new_rms.instruction.sums  = new_rms[48];
  assign \new_rms.instruction.with_b  = new_rms[49];
  assign \new_rms.instruction.indexed  = new_rms[50];
  assign \new_rms.instruction.exponent  = new_rms[61:56];
  assign \new_rms.instruction.length  = new_rms[79:64];
  assign \new_rms.instruction.columns  = new_rms[95:80];
  assign \new_rms.instruction.address  = new_rms[127:96];
  assign \new_rms.instruction.stride  = new_rms[159:128];
  assign \new_rms.instruction.gain  = new_rms[159:128];
  assign \new_rms.instruction.gain.mantissa  = new_rms[151:128];
  assign \new_rms.instruction.gain.exponent  = new_rms[159:152];
  assign \new_rms.instruction.epsilon  = new_rms[191:160];
  assign \new_rms.instruction.epsilon.mantissa  = new_rms[183:160];
  assign \new_rms.instruction.epsilon.exponent  = new_rms[191:184];
  assign \new_rms.instruction.floor  = new_rms[223:192];
  assign \new_rms.instruction.floor.mantissa  = new_rms[215:192];
  assign \new_rms.instruction.floor.exponent  = new_rms[223:216];
  assign \new_rms.used  = new_rms[260:256];
  assign \new_rms.tickets  = new_rms[285:261];
  assign \new_rms.tickets[0]  = new_rms[265:261];
  assign \new_rms.tickets[1]  = new_rms[270:266];
  assign \new_rms.tickets[2]  = new_rms[275:271];
  assign \new_rms.tickets[3]  = new_rms[280:276];
  assign \new_rms.tickets[4]  = new_rms[285:281];
  assign \new_rms.claims  = new_rms[307:286];
  assign \head_rms.instruction  = head_rms[255:0];
  assign \head_rms.instruction.opcode  = head_rms[3:0];
  assign \head_rms.instruction.dst  = head_rms[13:8];
  assign \head_rms.instruction.a  = head_rms[19:14];
  assign \head_rms.instruction.b  = head_rms[25:20];
  assign \head_rms.instruction.c  = head_rms[31:26];
  assign \head_rms.instruction.scalar  = head_rms[35:32];
  assign \head_rms.instruction.buffer  = head_rms[36];
  assign \head_rms.instruction.scaled  = head_rms[40];
  assign \head_rms.instruction.function  = head_rms[42:41];
  assign \head_rms.instruction.left  = head_rms[43];
  assign \head_rms.instruction.right  = head_rms[45:44];
  assign \head_rms.instruction.addend  = head_rms[47:46];
  assign \head_rms.instruction.sums  = head_rms[48];
  assign \head_rms.instruction.with_b  = head_rms[49];
  assign \head_rms.instruction.indexed  = head_rms[50];
  assign \head_rms.instruction.exponent  = head_rms[61:56];
  assign \head_rms.instruction.length  = head_rms[79:64];
  assign \head_rms.instruction.columns  = head_rms[95:80];
  assign \head_rms.instruction.address  = head_rms[127:96];
  assign \head_rms.instruction.stride  = head_rms[159:128];
  assign \head_rms.instruction.gain  = head_rms[159:128];
  assign \head_rms.instruction.gain.mantissa  = head_rms[151:128];
  assign \head_rms.instruction.gain.exponent  = head_rms[159:152];
  assign \head_rms.instruction.epsilon  = head_rms[191:160];
  assign \head_rms.instruction.epsilon.mantissa  = head_rms[183:160];
  assign \head_rms.instruction.epsilon.exponent  = head_rms[191:184];
  assign \head_rms.instruction.floor  = head_rms[223:192];
  assign \head_rms.instruction.floor.mantissa  = head_rms[215:192];
  assign \head_rms.instruction.floor.exponent  = head_rms[223:216];
  assign \head_rms.used  = head_rms[260:256];
  assign \head_rms.tickets  = head_rms[285:261];
  assign \head_rms.tickets[0]  = head_rms[265:261];
  assign \head_rms.tickets[1]  = head_rms[270:266];
  assign \head_rms.tickets[2]  = head_rms[275:271];
  assign \head_rms.tickets[3]  = head_rms[280:276];
  assign \head_rms.tickets[4]  = head_rms[285:281];
  assign \head_rms.claims  = head_rms[307:286];
  assign \command__1__payload.opcode  = head_rms[3:0];
  assign \command__1__payload.dst  = head_rms[13:8];
  assign \command__1__payload.a  = head_rms[19:14];
  assign \command__1__payload.b  = head_rms[25:20];
  assign \command__1__payload.c  = head_rms[31:26];
  assign \command__1__payload.scalar  = head_rms[35:32];
  assign \command__1__payload.buffer  = head_rms[36];
  assign \command__1__payload.scaled  = head_rms[40];
  assign \command__1__payload.function  = head_rms[42:41];
  assign \command__1__payload.left  = head_rms[43];
  assign \command__1__payload.right  = head_rms[45:44];
  assign \command__1__payload.addend  = head_rms[47:46];
  assign \command__1__payload.sums  = head_rms[48];
  assign \command__1__payload.with_b  = head_rms[49];
  assign \command__1__payload.indexed  = head_rms[50];
  assign \command__1__payload.exponent  = head_rms[61:56];
  assign \command__1__payload.length  = head_rms[79:64];
  assign \command__1__payload.columns  = head_rms[95:80];
  assign \command__1__payload.address  = head_rms[127:96];
  assign \command__1__payload.stride  = head_rms[159:128];
  assign \command__1__payload.gain  = head_rms[159:128];
  assign \command__1__payload.gain.mantissa  = head_rms[151:128];
  assign \command__1__payload.gain.exponent  = head_rms[159:152];
  assign \command__1__payload.epsilon  = head_rms[191:160];
  assign \command__1__payload.epsilon.mantissa  = head_rms[183:160];
  assign \command__1__payload.epsilon.exponent  = head_rms[191:184];
  assign \command__1__payload.floor  = head_rms[223:192];
  assign \command__1__payload.floor.mantissa  = head_rms[215:192];
  assign \command__1__payload.floor.exponent  = head_rms[223:216];
  assign \new_row_wise.instruction  = new_row_wise[255:0];
  assign \new_row_wise.instruction.opcode  = new_row_wise[3:0];
  assign \new_row_wise.instruction.dst  = new_row_wise[13:8];
  assign \new_row_wise.instruction.a  = new_row_wise[19:14];
  assign \new_row_wise.instruction.b  = new_row_wise[25:20];
  assign \new_row_wise.instruction.c  = new_row_wise[31:26];
  assign \new_row_wise.instruction.scalar  = new_row_wise[35:32];
  assign \new_row_wise.instruction.buffer  = new_row_wise[36];
  assign \new_row_wise.instruction.scaled  = new_row_wise[40];
  assign \new_row_wise.instruction.function  = new_row_wise[42:41];
  assign \new_row_wise.instruction.left  = new_row_wise[43];
  assign \new_row_wise.instruction.right  = new_row_wise[45:44];
  assign \new_row_wise.instruction.addend  = new_row_wise[47:46];
  assign \new_row_wise.instruction.sums  = new_row_wise[48];
  assign \new_row_wise.instruction.with_b  = new_row_wise[49];
  assign \new_row_wise.instruction.indexed  = new_row_wise[50];
  assign \new_row_wise.instruction.exponent  = new_row_wise[61:56];
  assign \new_row_wise.instruction.length  = new_row_wise[79:64];
  assign \new_row_wise.instruction.columns  = new_row_wise[95:80];
  assign \new_row_wise.instruction.address  = new_row_wise[127:96];
  assign \new_row_wise.instruction.stride  = new_row_wise[159:128];
  assign \new_row_wise.instruction.gain  = new_row_wise[159:128];
  assign \new_row_wise.instruction.gain.mantissa  = new_row_wise[151:128];
  assign \new_row_wise.instruction.gain.exponent  = new_row_wise[159:152];
  assign \new_row_wise.instruction.epsilon  = new_row_wise[191:160];
  assign \new_row_wise.instruction.epsilon.mantissa  = new_row_wise[183:160];
  assign \new_row_wise.instruction.epsilon.exponent  = new_row_wise[191:184];
  assign \new_row_wise.instruction.floor  = new_row_wise[223:192];
  assign \new_row_wise.instruction.floor.mantissa  = new_row_wise[215:192];
  assign \new_row_wise.instruction.floor.exponent  = new_row_wise[223:216];
  assign \new_row_wise.used  = new_row_wise[260:256];
  assign \new_row_wise.tickets  = new_row_wise[285:261];
  assign \new_row_wise.tickets[0]  = new_row_wise[265:261];
  assign \new_row_wise.tickets[1]  = new_row_wise[270:266];
  assign \new_row_wise.tickets[2]  = new_row_wise[275:271];
  assign \new_row_wise.tickets[3]  = new_row_wise[280:276];
  assign \new_row_wise.tickets[4]  = new_row_wise[285:281];
  assign \new_row_wise.claims  = new_row_wise[307:286];
  assign \head_row_wise.instruction  = head_row_wise[255:0];
  assign \head_row_wise.instruction.opcode  = head_row_wise[3:0];
  assign \head_row_wise.instruction.dst  = head_row_wise[13:8];
  assign \head_row_wise.instruction.a  = head_row_wise[19:14];
  assign \head_row_wise.instruction.b  = head_row_wise[25:20];
  assign \head_row_wise.instruction.c  = head_row_wise[31:26];
  assign \head_row_wise.instruction.scalar  = head_row_wise[35:32];
  assign \head_row_wise.instruction.buffer  = head_row_wise[36];
  assign \head_row_wise.instruction.scaled  = head_row_wise[40];
  assign \head_row_wise.instruction.function  = head_row_wise[42:41];
  assign \head_row_wise.instruction.left  = head_row_wise[43];
  assign \head_row_wise.instruction.right  = head_row_wise[45:44];
  assign \head_row_wise.instruction.addend  = head_row_wise[47:46];
  assign \head_row_wise.instruction.sums  = head_row_wise[48];
  assign \head_row_wise.instruction.with_b  = head_row_wise[49];
  assign \head_row_wise.instruction.indexed  = head_row_wise[50];
  assign \head_row_wise.instruction.exponent  = head_row_wise[61:56];
  assign \head_row_wise.instruction.length  = head_row_wise[79:64];
  assign \head_row_wise.instruction.columns  = head_row_wise[95:80];
  assign \head_row_wise.instruction.address  = head_row_wise[127:96];
  assign \head_row_wise.instruction.stride  = head_row_wise[159:128];
  assign \head_row_wise.instruction.gain  = head_row_wise[159:128];
  assign \head_row_wise.instruction.gain.mantissa  = head_row_wise[151:128];
  assign \head_row_wise.instruction.gain.exponent  = head_row_wise[159:152];
  assign \head_row_wise.instruction.epsilon  = head_row_wise[191:160];
  assign \head_row_wise.instruction.epsilon.mantissa  = head_row_wise[183:160];
  assign \head_row_wise.instruction.epsilon.exponent  = head_row_wise[191:184];
  assign \head_row_wise.instruction.floor  = head_row_wise[223:192];
  assign \head_row_wise.instruction.floor.mantissa  = head_row_wise[215:192];
  assign \head_row_wise.instruction.floor.exponent  = head_row_wise[223:216];
  assign \head_row_wise.used  = head_row_wise[260:256];
  assign \head_row_wise.tickets  = head_row_wise[285:261];
  assign \head_row_wise.tickets[0]  = head_row_wise[265:261];
  assign \head_row_wise.tickets[1]  = head_row_wise[270:266];
  assign \head_row_wise.tickets[2]  = head_row_wise[275:271];
  assign \head_row_wise.tickets[3]  = head_row_wise[280:276];
  assign \head_row_wise.tickets[4]  = head_row_wise[285:281];
  assign \head_row_wise.claims  = head_row_wise[307:286];
  assign \command__2__payload.opcode  = head_row_wise[3:0];
  assign \command__2__payload.dst  = head_row_wise[13:8];
  assign \command__2__payload.a  = head_row_wise[19:14];
  assign \command__2__payload.b  = head_row_wise[25:20];
  assign \command__2__payload.c  = head_row_wise[31:26];
  assign \command__2__payload.scalar  = head_row_wise[35:32];
  assign \command__2__payload.buffer  = head_row_wise[36];
  assign \command__2__payload.scaled  = head_row_wise[40];
  assign \command__2__payload.function  = head_row_wise[42:41];
  assign \command__2__payload.left  = head_row_wise[43];
  assign \command__2__payload.right  = head_row_wise[45:44];
  assign \command__2__payload.addend  = head_row_wise[47:46];
  assign \command__2__payload.sums  = head_row_wise[48];
  assign \command__2__payload.with_b  = head_row_wise[49];
  assign \command__2__payload.indexed  = head_row_wise[50];
  assign \command__2__payload.exponent  = head_row_wise[61:56];
  assign \command__2__payload.length  = head_row_wise[79:64];
  assign \command__2__payload.columns  = head_row_wise[95:80];
  assign \command__2__payload.address  = head_row_wise[127:96];
  assign \command__2__payload.stride  = head_row_wise[159:128];
  assign \command__2__payload.gain  = head_row_wise[159:128];
  assign \command__2__payload.gain.mantissa  = head_row_wise[151:128];
  assign \command__2__payload.gain.exponent  = head_row_wise[159:152];
  assign \command__2__payload.epsilon  = head_row_wise[191:160];
  assign \command__2__payload.epsilon.mantissa  = head_row_wise[183:160];
  assign \command__2__payload.epsilon.exponent  = head_row_wise[191:184];
  assign \command__2__payload.floor  = head_row_wise[223:192];
  assign \command__2__payload.floor.mantissa  = head_row_wise[215:192];
  assign \command__2__payload.floor.exponent  = head_row_wise[223:216];
  assign \new_ternary_matmul.instruction  = new_ternary_matmul[255:0];
  assign \new_ternary_matmul.instruction.opcode  = new_ternary_matmul[3:0];
  assign \new_ternary_matmul.instruction.dst  = new_ternary_matmul[13:8];
  assign \new_ternary_matmul.instruction.a  = new_ternary_matmul[19:14];
  assign \new_ternary_matmul.instruction.b  = new_ternary_matmul[25:20];
  assign \new_ternary_matmul.instruction.c  = new_ternary_matmul[31:26];
  assign \new_ternary_matmul.instruction.scalar  = new_ternary_matmul[35:32];
  assign \new_ternary_matmul.instruction.buffer  = new_ternary_matmul[36];
  assign \new_ternary_matmul.instruction.scaled  = new_ternary_matmul[40];
  assign \new_ternary_matmul.instruction.function  = new_ternary_matmul[42:41];
  assign \new_ternary_matmul.instruction.left  = new_ternary_matmul[43];
  assign \new_ternary_matmul.instruction.right  = new_ternary_matmul[45:44];
  assign \new_ternary_matmul.instruction.addend  = new_ternary_matmul[47:46];
  assign \new_ternary_matmul.instruction.sums  = new_ternary_matmul[48];
  assign \new_ternary_matmul.instruction.with_b  = new_ternary_matmul[49];
  assign \new_ternary_matmul.instruction.indexed  = new_ternary_matmul[50];
  assign \new_ternary_matmul.instruction.exponent  = new_ternary_matmul[61:56];
  assign \new_ternary_matmul.instruction.length  = new_ternary_matmul[79:64];
  assign \new_ternary_matmul.instruction.columns  = new_ternary_matmul[95:80];
  assign \new_ternary_matmul.instruction.address  = new_ternary_matmul[127:96];
  assign \new_ternary_matmul.instruction.stride  = new_ternary_matmul[159:128];
  assign \new_ternary_matmul.instruction.gain  = new_ternary_matmul[159:128];
  assign \new_ternary_matmul.instruction.gain.mantissa  = new_ternary_matmul[151:128];
  assign \new_ternary_matmul.instruction.gain.exponent  = new_ternary_matmul[159:152];
  assign \new_ternary_matmul.instruction.epsilon  = new_ternary_matmul[191:160];
  assign \new_ternary_matmul.instruction.epsilon.mantissa  = new_ternary_matmul[183:160];
  assign \new_ternary_matmul.instruction.epsilon.exponent  = new_ternary_matmul[191:184];
  assign \new_ternary_matmul.instruction.floor  = new_ternary_matmul[223:192];
  assign \new_ternary_matmul.instruction.floor.mantissa  = new_ternary_matmul[215:192];
  assign \new_ternary_matmul.instruction.floor.exponent  = new_ternary_matmul[223:216];
  assign \new_ternary_matmul.used  = new_ternary_matmul[257:256];
  assign \new_ternary_matmul.tickets  = new_ternary_matmul[267:258];
  assign \new_ternary_matmul.tickets[0]  = new_ternary_matmul[262:258];
  assign \new_ternary_matmul.tickets[1]  = new_ternary_matmul[267:263];
  assign \new_ternary_matmul.claims  = new_ternary_matmul[289:268];
  assign \head_ternary_matmul.instruction  = head_ternary_matmul[255:0];
  assign \head_ternary_matmul.instruction.opcode  = head_ternary_matmul[3:0];
  assign \head_ternary_matmul.instruction.dst  = head_ternary_matmul[13:8];
  assign \head_ternary_matmul.instruction.a  = head_ternary_matmul[19:14];
  assign \head_ternary_matmul.instruction.b  = head_ternary_matmul[25:20];
  assign \head_ternary_matmul.instruction.c  = head_ternary_matmul[31:26];
  assign \head_ternary_matmul.instruction.scalar  = head_ternary_matmul[35:32];
  assign \head_ternary_matmul.instruction.buffer  = head_ternary_matmul[36];
  assign \head_ternary_matmul.instruction.scaled  = head_ternary_matmul[40];
  assign \head_ternary_matmul.instruction.function  = head_ternary_matmul[42:41];
  assign \head_ternary_matmul.instruction.left  = head_ternary_matmul[43];
  assign \head_ternary_matmul.instruction.right  = head_ternary_matmul[45:44];
  assign \head_ternary_matmul.instruction.addend  = head_ternary_matmul[47:46];
  assign \head_ternary_matmul.instruction.sums  = head_ternary_matmul[48];
  assign \head_ternary_matmul.instruction.with_b  = head_ternary_matmul[49];
  assign \head_ternary_matmul.instruction.indexed  = head_ternary_matmul[50];
  assign \head_ternary_matmul.instruction.exponent  = head_ternary_matmul[61:56];
  assign \head_ternary_matmul.instruction.length  = head_ternary_matmul[79:64];
  assign \head_ternary_matmul.instruction.columns  = head_ternary_matmul[95:80];
  assign \head_ternary_matmul.instruction.address  = head_ternary_matmul[127:96];
  assign \head_ternary_matmul.instruction.stride  = head_ternary_matmul[159:128];
  assign \head_ternary_matmul.instruction.gain  = head_ternary_matmul[159:128];
  assign \head_ternary_matmul.instruction.gain.mantissa  = head_ternary_matmul[151:128];
  assign \head_ternary_matmul.instruction.gain.exponent  = head_ternary_matmul[159:152];
  assign \head_ternary_matmul.instruction.epsilon  = head_ternary_matmul[191:160];
  assign \head_ternary_matmul.instruction.epsilon.mantissa  = head_ternary_matmul[183:160];
  assign \head_ternary_matmul.instruction.epsilon.exponent  = head_ternary_matmul[191:184];
  assign \head_ternary_matmul.instruction.floor  = head_ternary_matmul[223:192];
  assign \head_ternary_matmul.instruction.floor.mantissa  = head_ternary_matmul[215:192];
  assign \head_ternary_matmul.instruction.floor.exponent  = head_ternary_matmul[223:216];
  assign \head_ternary_matmul.used  = head_ternary_matmul[257:256];
  assign \head_ternary_matmul.tickets  = head_ternary_matmul[267:258];
  assign \head_ternary_matmul.tickets[0]  = head_ternary_matmul[262:258];
  assign \head_ternary_matmul.tickets[1]  = head_ternary_matmul[267:263];
  assign \head_ternary_matmul.claims  = head_ternary_matmul[289:268];
  assign \command__3__payload.opcode  = head_ternary_matmul[3:0];
  assign \command__3__payload.dst  = head_ternary_matmul[13:8];
  assign \command__3__payload.a  = head_ternary_matmul[19:14];
  assign \command__3__payload.b  = head_ternary_matmul[25:20];
  assign \command__3__payload.c  = head_ternary_matmul[31:26];
  assign \command__3__payload.scalar  = head_ternary_matmul[35:32];
  assign \command__3__payload.buffer  = head_ternary_matmul[36];
  assign \command__3__payload.scaled  = head_ternary_matmul[40];
  assign \command__3__payload.function  = head_ternary_matmul[42:41];
  assign \command__3__payload.left  = head_ternary_matmul[43];
  assign \command__3__payload.right  = head_ternary_matmul[45:44];
  assign \command__3__payload.addend  = head_ternary_matmul[47:46];
  assign \command__3__payload.sums  = head_ternary_matmul[48];
  assign \command__3__payload.with_b  = head_ternary_matmul[49];
  assign \command__3__payload.indexed  = head_ternary_matmul[50];
  assign \command__3__payload.exponent  = head_ternary_matmul[61:56];
  assign \command__3__payload.length  = head_ternary_matmul[79:64];
  assign \command__3__payload.columns  = head_ternary_matmul[95:80];
  assign \command__3__payload.address  = head_ternary_matmul[127:96];
  assign \command__3__payload.stride  = head_ternary_matmul[159:128];
  assign \command__3__payload.gain  = head_ternary_matmul[159:128];
  assign \command__3__payload.gain.mantissa  = head_ternary_matmul[151:128];
  assign \command__3__payload.gain.exponent  = head_ternary_matmul[159:152];
  assign \command__3__payload.epsilon  = head_ternary_matmul[191:160];
  assign \command__3__payload.epsilon.mantissa  = head_ternary_matmul[183:160];
  assign \command__3__payload.epsilon.exponent  = head_ternary_matmul[191:184];
  assign \command__3__payload.floor  = head_ternary_matmul[223:192];
  assign \command__3__payload.floor.mantissa  = head_ternary_matmul[215:192];
  assign \command__3__payload.floor.exponent  = head_ternary_matmul[223:216];
  assign new_ternary_matmul[267:263] = \$641 ;
  assign new_ternary_matmul[262:258] = \$640 ;
  assign new_ternary_matmul[289:268] = { \$466 , \$460 , \$454 , \$448 , \$442 , \$437 , \$432 , \$405 , \$378 , \$351 , \$324 , \$297 , \$270 , \$243 , \$216 , \$189 , \$162 , \$135 , \$108 , \$81 , \$54 , \$27  };
  assign new_ternary_matmul[257:256] = { \$639 , \$636  };
  assign new_ternary_matmul[255:0] = program__payload[255:0];
  assign new_row_wise[285:281] = \$608 ;
  assign new_row_wise[280:276] = \$607 ;
  assign new_row_wise[275:271] = \$606 ;
  assign new_row_wise[270:266] = \$605 ;
  assign new_row_wise[265:261] = \$604 ;
  assign new_row_wise[307:286] = { \$466 , \$460 , \$454 , \$448 , \$442 , \$437 , \$432 , \$405 , \$378 , \$351 , \$324 , \$297 , \$270 , \$243 , \$216 , \$189 , \$162 , \$135 , \$108 , \$81 , \$54 , \$27  };
  assign new_row_wise[260:256] = { \$603 , \$599 , \$596 , \$593 , \$588  };
  assign new_row_wise[255:0] = program__payload[255:0];
  assign new_rms[285:281] = \$560 ;
  assign new_rms[280:276] = \$559 ;
  assign new_rms[275:271] = \$558 ;
  assign new_rms[270:266] = \$557 ;
  assign new_rms[265:261] = \$556 ;
  assign new_rms[307:286] = { \$466 , \$460 , \$454 , \$448 , \$442 , \$437 , \$432 , \$405 , \$378 , \$351 , \$324 , \$297 , \$270 , \$243 , \$216 , \$189 , \$162 , \$135 , \$108 , \$81 , \$54 , \$27  };
  assign new_rms[260:256] = { \$555 , \$551 , \$548 , \$545 , \$542  };
  assign new_rms[255:0] = program__payload[255:0];
  assign new_load_store[267:263] = \$524 ;
  assign new_load_store[262:258] = \$523 ;
  assign new_load_store[289:268] = { \$466 , \$460 , \$454 , \$448 , \$442 , \$437 , \$432 , \$405 , \$378 , \$351 , \$324 , \$297 , \$270 , \$243 , \$216 , \$189 , \$162 , \$135 , \$108 , \$81 , \$54 , \$27  };
  assign new_load_store[257:256] = { \$522 , \$517  };
  assign new_load_store[255:0] = program__payload[255:0];
  assign \$441  = program__payload[36];
endmodule

module \tritforge.core.scoreboard.queue_load_store (rst, clear, w_en, r_en, w_rdy, w_level, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$25  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [2:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [1:0] \$30 ;
  reg [1:0] \$31 ;
  reg [1:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 2'h0 *)
  wire [1:0] consume;
  reg [1:0] inner_level = 2'h0;
  wire inner_r_rdy;
  wire [2:0] level;
  (* init = 2'h0 *)
  wire [1:0] produce;
  output [289:0] r_data;
  wire [289:0] r_data;
  input r_en;
  wire r_en;
  wire [2:0] r_level;
  reg [1:0] r_port__addr = 2'h0;
  wire [289:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [289:0] w_data;
  input w_en;
  wire w_en;
  output [2:0] w_level;
  wire [2:0] w_level;
  reg [1:0] w_port__addr = 2'h0;
  input [289:0] w_port__data;
  wire [289:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [289:0] storage [2:0];
  initial begin
    storage[0] = 290'h0000000000000000000000000000000000000000000000000000000000000000000000000;
    storage[1] = 290'h0000000000000000000000000000000000000000000000000000000000000000000000000;
    storage[2] = 290'h0000000000000000000000000000000000000000000000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [289:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 2'h3;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 2'h2;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 3'h0 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 2'h2;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 3'h0 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [1:0];
    end
    if (clear) begin
      \$30  = 2'h0;
    end
    if (rst) begin
      \$30  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [1:0];
    end
    if (clear) begin
      \$31  = 2'h0;
    end
    if (rst) begin
      \$31  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [1:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [1:0];
    end
    if (clear) begin
      \$32  = 2'h0;
    end
    if (rst) begin
      \$32  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$25 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (clear) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \tritforge.core.scoreboard.queue_rms (rst, clear, w_en, r_en, w_rdy, w_level, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$26  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [2:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [1:0] \$30 ;
  reg [1:0] \$31 ;
  reg [1:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 2'h0 *)
  wire [1:0] consume;
  reg [1:0] inner_level = 2'h0;
  wire inner_r_rdy;
  wire [2:0] level;
  (* init = 2'h0 *)
  wire [1:0] produce;
  output [307:0] r_data;
  wire [307:0] r_data;
  input r_en;
  wire r_en;
  wire [2:0] r_level;
  reg [1:0] r_port__addr = 2'h0;
  wire [307:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [307:0] w_data;
  input w_en;
  wire w_en;
  output [2:0] w_level;
  wire [2:0] w_level;
  reg [1:0] w_port__addr = 2'h0;
  input [307:0] w_port__data;
  wire [307:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [307:0] storage [2:0];
  initial begin
    storage[0] = 308'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
    storage[1] = 308'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
    storage[2] = 308'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [307:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 2'h3;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 2'h2;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 3'h0 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 2'h2;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 3'h0 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [1:0];
    end
    if (clear) begin
      \$30  = 2'h0;
    end
    if (rst) begin
      \$30  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [1:0];
    end
    if (clear) begin
      \$31  = 2'h0;
    end
    if (rst) begin
      \$31  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [1:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [1:0];
    end
    if (clear) begin
      \$32  = 2'h0;
    end
    if (rst) begin
      \$32  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$26 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (clear) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \tritforge.core.scoreboard.queue_row_wise (rst, clear, w_en, r_en, w_rdy, w_level, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$27  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [2:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [1:0] \$30 ;
  reg [1:0] \$31 ;
  reg [1:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 2'h0 *)
  wire [1:0] consume;
  reg [1:0] inner_level = 2'h0;
  wire inner_r_rdy;
  wire [2:0] level;
  (* init = 2'h0 *)
  wire [1:0] produce;
  output [307:0] r_data;
  wire [307:0] r_data;
  input r_en;
  wire r_en;
  wire [2:0] r_level;
  reg [1:0] r_port__addr = 2'h0;
  wire [307:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [307:0] w_data;
  input w_en;
  wire w_en;
  output [2:0] w_level;
  wire [2:0] w_level;
  reg [1:0] w_port__addr = 2'h0;
  input [307:0] w_port__data;
  wire [307:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [307:0] storage [2:0];
  initial begin
    storage[0] = 308'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
    storage[1] = 308'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
    storage[2] = 308'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [307:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 2'h3;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 2'h2;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 3'h0 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 2'h2;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 3'h0 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [1:0];
    end
    if (clear) begin
      \$30  = 2'h0;
    end
    if (rst) begin
      \$30  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [1:0];
    end
    if (clear) begin
      \$31  = 2'h0;
    end
    if (rst) begin
      \$31  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [1:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [1:0];
    end
    if (clear) begin
      \$32  = 2'h0;
    end
    if (rst) begin
      \$32  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$27 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (clear) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \tritforge.core.scoreboard.queue_ternary_matmul (rst, clear, w_en, r_en, w_rdy, w_level, r_data, w_port__data, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$28  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [2:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [1:0] \$30 ;
  reg [1:0] \$31 ;
  reg [1:0] \$32 ;
  reg \$33 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 2'h0 *)
  wire [1:0] consume;
  reg [1:0] inner_level = 2'h0;
  wire inner_r_rdy;
  wire [2:0] level;
  (* init = 2'h0 *)
  wire [1:0] produce;
  output [289:0] r_data;
  wire [289:0] r_data;
  input r_en;
  wire r_en;
  wire [2:0] r_level;
  reg [1:0] r_port__addr = 2'h0;
  wire [289:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [289:0] w_data;
  input w_en;
  wire w_en;
  output [2:0] w_level;
  wire [2:0] w_level;
  reg [1:0] w_port__addr = 2'h0;
  input [289:0] w_port__data;
  wire [289:0] w_port__data;
  wire w_port__en;
  output w_rdy;
  wire w_rdy;
  reg [289:0] storage [2:0];
  initial begin
    storage[0] = 290'h0000000000000000000000000000000000000000000000000000000000000000000000000;
    storage[1] = 290'h0000000000000000000000000000000000000000000000000000000000000000000000000;
    storage[2] = 290'h0000000000000000000000000000000000000000000000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [289:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 2'h3;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign w_level = inner_level + r_rdy;
  assign \$3  = w_rdy & w_en;
  assign \$4  = w_port__addr == 2'h2;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = \$4  ? 3'h0 : \$5 ;
  assign \$7  = ~ r_rdy;
  assign \$8  = \$7  | r_en;
  assign \$9  = inner_r_rdy & \$8 ;
  assign \$10  = r_port__addr == 2'h2;
  assign \$11  = r_port__addr + 1'h1;
  assign \$12  = \$10  ? 3'h0 : \$11 ;
  assign \$13  = w_rdy & w_en;
  assign \$14  = ~ r_rdy;
  assign \$15  = \$14  | r_en;
  assign \$16  = inner_r_rdy & \$15 ;
  assign \$17  = ~ \$16 ;
  assign \$18  = \$13  & \$17 ;
  assign \$19  = inner_level + 1'h1;
  assign \$20  = ~ r_rdy;
  assign \$21  = \$20  | r_en;
  assign \$22  = inner_r_rdy & \$21 ;
  assign \$23  = w_rdy & w_en;
  assign \$24  = ~ \$23 ;
  assign \$25  = \$22  & \$24 ;
  assign \$26  = inner_level - 1'h1;
  assign \$27  = ~ r_rdy;
  assign \$28  = \$27  | r_en;
  assign \$29  = inner_r_rdy & \$28 ;
  always @(posedge clk)
    w_port__addr <= \$30 ;
  always @(posedge clk)
    r_port__addr <= \$31 ;
  always @(posedge clk)
    inner_level <= \$32 ;
  always @(posedge clk)
    r_rdy <= \$33 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$30  = w_port__addr;
    if (\$3 ) begin
      \$30  = \$6 [1:0];
    end
    if (clear) begin
      \$30  = 2'h0;
    end
    if (rst) begin
      \$30  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$31  = r_port__addr;
    if (\$9 ) begin
      \$31  = \$12 [1:0];
    end
    if (clear) begin
      \$31  = 2'h0;
    end
    if (rst) begin
      \$31  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$32  = inner_level;
    if (\$18 ) begin
      \$32  = \$19 [1:0];
    end
    if (\$25 ) begin
      \$32  = \$26 [1:0];
    end
    if (clear) begin
      \$32  = 2'h0;
    end
    if (rst) begin
      \$32  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$28 ) begin end
    \$33  = r_rdy;
    if (\$29 ) begin
      \$33  = 1'h1;
    end else if (r_en) begin
      \$33  = 1'h0;
    end
    if (clear) begin
      \$33  = 1'h0;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign level = w_level;
  assign r_level = w_level;
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \tritforge.core.ternary_matmul (rst, clear, command__valid, command__payload, activations__mask, command__ready, take, weights__ready, starved, stalled, write__address, write__mask, done, weights__valid, weights__payload, activations__data, activations__address, activations__buffer, write__register, \port$5580$0 , clk
);
  reg \$auto$verilog_backend.cc:2355:dump_module$29  = 0;
  wire \$1 ;
  wire \$10 ;
  wire [15:0] \$11 ;
  wire [6:0] \$12 ;
  wire [6:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [16:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [16:0] \$20 ;
  wire [16:0] \$21 ;
  wire [5:0] \$22 ;
  wire [5:0] \$23 ;
  wire [17:0] \$24 ;
  wire \$25 ;
  wire [23:0] \$26 ;
  wire [24:0] \$27 ;
  wire [23:0] \$28 ;
  wire [24:0] \$29 ;
  wire \$3 ;
  wire [23:0] \$30 ;
  wire [24:0] \$31 ;
  wire [23:0] \$32 ;
  wire [24:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire [3:0] \$36 ;
  wire [16:0] \$37 ;
  wire [95:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [3:0] \$40 ;
  wire [4:0] \$41 ;
  reg [255:0] \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg [16:0] \$45 ;
  reg [4:0] \$46 ;
  reg [4:0] \$47 ;
  reg [63:0] \$48 ;
  reg [2:0] \$49 ;
  wire \$5 ;
  reg [2:0] \$50 ;
  reg [2:0] \$51 ;
  reg [2:0] \$52 ;
  reg [95:0] \$53 ;
  reg \$54 ;
  reg [2:0] \$55 ;
  reg [15:0] \$56 ;
  reg [95:0] \$57 ;
  reg [2:0] \$58 ;
  wire \$6 ;
  wire \$7 ;
  wire [10:0] \$8 ;
  wire \$9 ;
  wire [5:0] \$signature__addr ;
  wire [63:0] \$signature__data ;
  reg [63:0] activations = 64'h0000000000000000;
  (* init = 64'h0000000000000000 *)
  wire [63:0] \activations$35 ;
  wire [7:0] \activations$35[0] ;
  wire [7:0] \activations$35[1] ;
  wire [7:0] \activations$35[2] ;
  wire [7:0] \activations$35[3] ;
  wire [7:0] \activations$35[4] ;
  wire [7:0] \activations$35[5] ;
  wire [7:0] \activations$35[6] ;
  wire [7:0] \activations$35[7] ;
  (* init = 64'h0000000000000000 *)
  wire [63:0] \activations$45 ;
  wire [7:0] \activations$45[0] ;
  wire [7:0] \activations$45[1] ;
  wire [7:0] \activations$45[2] ;
  wire [7:0] \activations$45[3] ;
  wire [7:0] \activations$45[4] ;
  wire [7:0] \activations$45[5] ;
  wire [7:0] \activations$45[6] ;
  wire [7:0] \activations$45[7] ;
  (* init = 64'h0000000000000000 *)
  wire [63:0] \activations$47 ;
  wire [7:0] \activations$47[0] ;
  wire [7:0] \activations$47[1] ;
  wire [7:0] \activations$47[2] ;
  wire [7:0] \activations$47[3] ;
  wire [7:0] \activations$47[4] ;
  wire [7:0] \activations$47[5] ;
  wire [7:0] \activations$47[6] ;
  wire [7:0] \activations$47[7] ;
  (* init = 64'h0000000000000000 *)
  wire [63:0] \activations$49 ;
  wire [7:0] \activations$49[0] ;
  wire [7:0] \activations$49[1] ;
  wire [7:0] \activations$49[2] ;
  wire [7:0] \activations$49[3] ;
  wire [7:0] \activations$49[4] ;
  wire [7:0] \activations$49[5] ;
  wire [7:0] \activations$49[6] ;
  wire [7:0] \activations$49[7] ;
  wire [7:0] \activations[0] ;
  wire [7:0] \activations[1] ;
  wire [7:0] \activations[2] ;
  wire [7:0] \activations[3] ;
  wire [7:0] \activations[4] ;
  wire [7:0] \activations[5] ;
  wire [7:0] \activations[6] ;
  wire [7:0] \activations[7] ;
  input [5:0] activations__address;
  wire [5:0] activations__address;
  input activations__buffer;
  wire activations__buffer;
  input [31:0] activations__data;
  wire [31:0] activations__data;
  input [3:0] activations__mask;
  wire [3:0] activations__mask;
  wire beat;
  reg busy = 1'h0;
  input clear;
  wire clear;
  input clk;
  wire clk;
  wire [7:0] code;
  wire [7:0] \code$27 ;
  wire [7:0] \code$28 ;
  wire [7:0] \code$29 ;
  wire [7:0] \code$30 ;
  wire [7:0] \code$31 ;
  wire [7:0] \code$32 ;
  wire [7:0] \code$33 ;
  reg [4:0] column = 5'h00;
  input [255:0] command__payload;
  wire [255:0] command__payload;
  wire [5:0] \command__payload.a ;
  wire [1:0] \command__payload.addend ;
  wire [31:0] \command__payload.address ;
  wire [5:0] \command__payload.b ;
  wire \command__payload.buffer ;
  wire [5:0] \command__payload.c ;
  wire [15:0] \command__payload.columns ;
  wire [5:0] \command__payload.dst ;
  wire [31:0] \command__payload.epsilon ;
  wire [7:0] \command__payload.epsilon.exponent ;
  wire [23:0] \command__payload.epsilon.mantissa ;
  wire [5:0] \command__payload.exponent ;
  wire [31:0] \command__payload.floor ;
  wire [7:0] \command__payload.floor.exponent ;
  wire [23:0] \command__payload.floor.mantissa ;
  wire [1:0] \command__payload.function ;
  wire [31:0] \command__payload.gain ;
  wire [7:0] \command__payload.gain.exponent ;
  wire [23:0] \command__payload.gain.mantissa ;
  wire \command__payload.indexed ;
  wire \command__payload.left ;
  wire [15:0] \command__payload.length ;
  wire [3:0] \command__payload.opcode ;
  wire [1:0] \command__payload.right ;
  wire [3:0] \command__payload.scalar ;
  wire \command__payload.scaled ;
  wire [31:0] \command__payload.stride ;
  wire \command__payload.sums ;
  wire \command__payload.with_b ;
  output command__ready;
  wire command__ready;
  input command__valid;
  wire command__valid;
  output done;
  wire done;
  wire empty;
  reg [95:0] finished = 96'h000000000000000000000000;
  wire [23:0] \finished[0] ;
  wire [23:0] \finished[1] ;
  wire [23:0] \finished[2] ;
  wire [23:0] \finished[3] ;
  wire first;
  (* init = 96'h000000000000000000000000 *)
  wire [95:0] group;
  wire [23:0] \group[0] ;
  wire [23:0] \group[1] ;
  wire [23:0] \group[2] ;
  wire [23:0] \group[3] ;
  reg [255:0] i = 256'h0000000000000000000000000000000000000000000000000000000000000000;
  wire [5:0] \i.a ;
  wire [1:0] \i.addend ;
  wire [31:0] \i.address ;
  wire [5:0] \i.b ;
  wire \i.buffer ;
  wire [5:0] \i.c ;
  wire [15:0] \i.columns ;
  wire [5:0] \i.dst ;
  wire [31:0] \i.epsilon ;
  wire [7:0] \i.epsilon.exponent ;
  wire [23:0] \i.epsilon.mantissa ;
  wire [5:0] \i.exponent ;
  wire [31:0] \i.floor ;
  wire [7:0] \i.floor.exponent ;
  wire [23:0] \i.floor.mantissa ;
  wire [1:0] \i.function ;
  wire [31:0] \i.gain ;
  wire [7:0] \i.gain.exponent ;
  wire [23:0] \i.gain.mantissa ;
  wire \i.indexed ;
  wire \i.left ;
  wire [15:0] \i.length ;
  wire [3:0] \i.opcode ;
  wire [1:0] \i.right ;
  wire [3:0] \i.scalar ;
  wire \i.scaled ;
  wire [31:0] \i.stride ;
  wire \i.sums ;
  wire \i.with_b ;
  wire \inside ;
  reg issuing = 1'h0;
  wire last;
  reg [4:0] last_column = 5'h00;
  reg [2:0] left = 3'h0;
  wire may_begin;
  wire popped;
  output [23:0] \port$5580$0 ;
  wire [23:0] \port$5580$0 ;
  wire [95:0] r_data;
  wire r_en;
  wire r_rdy;
  reg [2:0] room = 3'h4;
  reg [15:0] row = 16'h0000;
  reg [16:0] rows_left = 17'h00000;
  input rst;
  wire rst;
  output stalled;
  wire stalled;
  output starved;
  wire starved;
  wire [2:0] tag;
  wire \tag.first ;
  wire \tag.last ;
  wire \tag.valid ;
  reg [2:0] tag_1 = 3'h0;
  wire \tag_1.first ;
  wire \tag_1.last ;
  wire \tag_1.valid ;
  reg [2:0] tag_2 = 3'h0;
  wire \tag_2.first ;
  wire \tag_2.last ;
  wire \tag_2.valid ;
  reg [2:0] tag_3 = 3'h0;
  wire \tag_3.first ;
  wire \tag_3.last ;
  wire \tag_3.valid ;
  reg [2:0] tag_4 = 3'h0;
  wire \tag_4.first ;
  wire \tag_4.last ;
  wire \tag_4.valid ;
  output take;
  wire take;
  wire [11:0] total;
  wire [11:0] \total$89 ;
  wire [11:0] \total$90 ;
  wire [11:0] \total$91 ;
  wire [15:0] trits;
  wire [15:0] \trits$46 ;
  wire [1:0] \trits$46[0] ;
  wire \trits$46[0].negative ;
  wire \trits$46[0].nonzero ;
  wire [1:0] \trits$46[1] ;
  wire \trits$46[1].negative ;
  wire \trits$46[1].nonzero ;
  wire [1:0] \trits$46[2] ;
  wire \trits$46[2].negative ;
  wire \trits$46[2].nonzero ;
  wire [1:0] \trits$46[3] ;
  wire \trits$46[3].negative ;
  wire \trits$46[3].nonzero ;
  wire [1:0] \trits$46[4] ;
  wire \trits$46[4].negative ;
  wire \trits$46[4].nonzero ;
  wire [1:0] \trits$46[5] ;
  wire \trits$46[5].negative ;
  wire \trits$46[5].nonzero ;
  wire [1:0] \trits$46[6] ;
  wire \trits$46[6].negative ;
  wire \trits$46[6].nonzero ;
  wire [1:0] \trits$46[7] ;
  wire \trits$46[7].negative ;
  wire \trits$46[7].nonzero ;
  wire [15:0] \trits$48 ;
  wire [1:0] \trits$48[0] ;
  wire \trits$48[0].negative ;
  wire \trits$48[0].nonzero ;
  wire [1:0] \trits$48[1] ;
  wire \trits$48[1].negative ;
  wire \trits$48[1].nonzero ;
  wire [1:0] \trits$48[2] ;
  wire \trits$48[2].negative ;
  wire \trits$48[2].nonzero ;
  wire [1:0] \trits$48[3] ;
  wire \trits$48[3].negative ;
  wire \trits$48[3].nonzero ;
  wire [1:0] \trits$48[4] ;
  wire \trits$48[4].negative ;
  wire \trits$48[4].nonzero ;
  wire [1:0] \trits$48[5] ;
  wire \trits$48[5].negative ;
  wire \trits$48[5].nonzero ;
  wire [1:0] \trits$48[6] ;
  wire \trits$48[6].negative ;
  wire \trits$48[6].nonzero ;
  wire [1:0] \trits$48[7] ;
  wire \trits$48[7].negative ;
  wire \trits$48[7].nonzero ;
  wire [15:0] \trits$50 ;
  wire [1:0] \trits$50[0] ;
  wire \trits$50[0].negative ;
  wire \trits$50[0].nonzero ;
  wire [1:0] \trits$50[1] ;
  wire \trits$50[1].negative ;
  wire \trits$50[1].nonzero ;
  wire [1:0] \trits$50[2] ;
  wire \trits$50[2].negative ;
  wire \trits$50[2].nonzero ;
  wire [1:0] \trits$50[3] ;
  wire \trits$50[3].negative ;
  wire \trits$50[3].nonzero ;
  wire [1:0] \trits$50[4] ;
  wire \trits$50[4].negative ;
  wire \trits$50[4].nonzero ;
  wire [1:0] \trits$50[5] ;
  wire \trits$50[5].negative ;
  wire \trits$50[5].nonzero ;
  wire [1:0] \trits$50[6] ;
  wire \trits$50[6].negative ;
  wire \trits$50[6].nonzero ;
  wire [1:0] \trits$50[7] ;
  wire \trits$50[7].negative ;
  wire \trits$50[7].nonzero ;
  wire [7:0] \trits$76 ;
  wire [1:0] \trits$76[0] ;
  wire \trits$76[0].negative ;
  wire \trits$76[0].nonzero ;
  wire [1:0] \trits$76[1] ;
  wire \trits$76[1].negative ;
  wire \trits$76[1].nonzero ;
  wire [1:0] \trits$76[2] ;
  wire \trits$76[2].negative ;
  wire \trits$76[2].nonzero ;
  wire [1:0] \trits$76[3] ;
  wire \trits$76[3].negative ;
  wire \trits$76[3].nonzero ;
  wire [7:0] \trits$77 ;
  wire [1:0] \trits$77[0] ;
  wire \trits$77[0].negative ;
  wire \trits$77[0].nonzero ;
  wire [1:0] \trits$77[1] ;
  wire \trits$77[1].negative ;
  wire \trits$77[1].nonzero ;
  wire [1:0] \trits$77[2] ;
  wire \trits$77[2].negative ;
  wire \trits$77[2].nonzero ;
  wire [1:0] \trits$77[3] ;
  wire \trits$77[3].negative ;
  wire \trits$77[3].nonzero ;
  wire [7:0] \trits$78 ;
  wire [1:0] \trits$78[0] ;
  wire \trits$78[0].negative ;
  wire \trits$78[0].nonzero ;
  wire [1:0] \trits$78[1] ;
  wire \trits$78[1].negative ;
  wire \trits$78[1].nonzero ;
  wire [1:0] \trits$78[2] ;
  wire \trits$78[2].negative ;
  wire \trits$78[2].nonzero ;
  wire [1:0] \trits$78[3] ;
  wire \trits$78[3].negative ;
  wire \trits$78[3].nonzero ;
  wire [7:0] \trits$79 ;
  wire [1:0] \trits$79[0] ;
  wire \trits$79[0].negative ;
  wire \trits$79[0].nonzero ;
  wire [1:0] \trits$79[1] ;
  wire \trits$79[1].negative ;
  wire \trits$79[1].nonzero ;
  wire [1:0] \trits$79[2] ;
  wire \trits$79[2].negative ;
  wire \trits$79[2].nonzero ;
  wire [1:0] \trits$79[3] ;
  wire \trits$79[3].negative ;
  wire \trits$79[3].nonzero ;
  wire [7:0] \trits$80 ;
  wire [1:0] \trits$80[0] ;
  wire \trits$80[0].negative ;
  wire \trits$80[0].nonzero ;
  wire [1:0] \trits$80[1] ;
  wire \trits$80[1].negative ;
  wire \trits$80[1].nonzero ;
  wire [1:0] \trits$80[2] ;
  wire \trits$80[2].negative ;
  wire \trits$80[2].nonzero ;
  wire [1:0] \trits$80[3] ;
  wire \trits$80[3].negative ;
  wire \trits$80[3].nonzero ;
  wire [7:0] \trits$81 ;
  wire [1:0] \trits$81[0] ;
  wire \trits$81[0].negative ;
  wire \trits$81[0].nonzero ;
  wire [1:0] \trits$81[1] ;
  wire \trits$81[1].negative ;
  wire \trits$81[1].nonzero ;
  wire [1:0] \trits$81[2] ;
  wire \trits$81[2].negative ;
  wire \trits$81[2].nonzero ;
  wire [1:0] \trits$81[3] ;
  wire \trits$81[3].negative ;
  wire \trits$81[3].nonzero ;
  wire [7:0] \trits$82 ;
  wire [1:0] \trits$82[0] ;
  wire \trits$82[0].negative ;
  wire \trits$82[0].nonzero ;
  wire [1:0] \trits$82[1] ;
  wire \trits$82[1].negative ;
  wire \trits$82[1].nonzero ;
  wire [1:0] \trits$82[2] ;
  wire \trits$82[2].negative ;
  wire \trits$82[2].nonzero ;
  wire [1:0] \trits$82[3] ;
  wire \trits$82[3].negative ;
  wire \trits$82[3].nonzero ;
  wire [7:0] \trits$83 ;
  wire [1:0] \trits$83[0] ;
  wire \trits$83[0].negative ;
  wire \trits$83[0].nonzero ;
  wire [1:0] \trits$83[1] ;
  wire \trits$83[1].negative ;
  wire \trits$83[1].nonzero ;
  wire [1:0] \trits$83[2] ;
  wire \trits$83[2].negative ;
  wire \trits$83[2].nonzero ;
  wire [1:0] \trits$83[3] ;
  wire \trits$83[3].negative ;
  wire \trits$83[3].nonzero ;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  wire [1:0] \trits[4] ;
  wire \trits[4].negative ;
  wire \trits[4].nonzero ;
  wire [1:0] \trits[5] ;
  wire \trits[5].negative ;
  wire \trits[5].nonzero ;
  wire [1:0] \trits[6] ;
  wire \trits[6].negative ;
  wire \trits[6].nonzero ;
  wire [1:0] \trits[7] ;
  wire \trits[7].negative ;
  wire \trits[7].nonzero ;
  reg [7:0] trits_0_0 = 8'h00;
  wire [1:0] \trits_0_0[0] ;
  wire \trits_0_0[0].negative ;
  wire \trits_0_0[0].nonzero ;
  wire [1:0] \trits_0_0[1] ;
  wire \trits_0_0[1].negative ;
  wire \trits_0_0[1].nonzero ;
  wire [1:0] \trits_0_0[2] ;
  wire \trits_0_0[2].negative ;
  wire \trits_0_0[2].nonzero ;
  wire [1:0] \trits_0_0[3] ;
  wire \trits_0_0[3].negative ;
  wire \trits_0_0[3].nonzero ;
  reg [7:0] trits_0_1 = 8'h00;
  wire [1:0] \trits_0_1[0] ;
  wire \trits_0_1[0].negative ;
  wire \trits_0_1[0].nonzero ;
  wire [1:0] \trits_0_1[1] ;
  wire \trits_0_1[1].negative ;
  wire \trits_0_1[1].nonzero ;
  wire [1:0] \trits_0_1[2] ;
  wire \trits_0_1[2].negative ;
  wire \trits_0_1[2].nonzero ;
  wire [1:0] \trits_0_1[3] ;
  wire \trits_0_1[3].negative ;
  wire \trits_0_1[3].nonzero ;
  reg [7:0] trits_0_2 = 8'h00;
  wire [1:0] \trits_0_2[0] ;
  wire \trits_0_2[0].negative ;
  wire \trits_0_2[0].nonzero ;
  wire [1:0] \trits_0_2[1] ;
  wire \trits_0_2[1].negative ;
  wire \trits_0_2[1].nonzero ;
  wire [1:0] \trits_0_2[2] ;
  wire \trits_0_2[2].negative ;
  wire \trits_0_2[2].nonzero ;
  wire [1:0] \trits_0_2[3] ;
  wire \trits_0_2[3].negative ;
  wire \trits_0_2[3].nonzero ;
  reg [7:0] trits_0_3 = 8'h00;
  wire [1:0] \trits_0_3[0] ;
  wire \trits_0_3[0].negative ;
  wire \trits_0_3[0].nonzero ;
  wire [1:0] \trits_0_3[1] ;
  wire \trits_0_3[1].negative ;
  wire \trits_0_3[1].nonzero ;
  wire [1:0] \trits_0_3[2] ;
  wire \trits_0_3[2].negative ;
  wire \trits_0_3[2].nonzero ;
  wire [1:0] \trits_0_3[3] ;
  wire \trits_0_3[3].negative ;
  wire \trits_0_3[3].nonzero ;
  reg [7:0] trits_0_4 = 8'h00;
  wire [1:0] \trits_0_4[0] ;
  wire \trits_0_4[0].negative ;
  wire \trits_0_4[0].nonzero ;
  wire [1:0] \trits_0_4[1] ;
  wire \trits_0_4[1].negative ;
  wire \trits_0_4[1].nonzero ;
  wire [1:0] \trits_0_4[2] ;
  wire \trits_0_4[2].negative ;
  wire \trits_0_4[2].nonzero ;
  wire [1:0] \trits_0_4[3] ;
  wire \trits_0_4[3].negative ;
  wire \trits_0_4[3].nonzero ;
  reg [7:0] trits_0_5 = 8'h00;
  wire [1:0] \trits_0_5[0] ;
  wire \trits_0_5[0].negative ;
  wire \trits_0_5[0].nonzero ;
  wire [1:0] \trits_0_5[1] ;
  wire \trits_0_5[1].negative ;
  wire \trits_0_5[1].nonzero ;
  wire [1:0] \trits_0_5[2] ;
  wire \trits_0_5[2].negative ;
  wire \trits_0_5[2].nonzero ;
  wire [1:0] \trits_0_5[3] ;
  wire \trits_0_5[3].negative ;
  wire \trits_0_5[3].nonzero ;
  reg [7:0] trits_0_6 = 8'h00;
  wire [1:0] \trits_0_6[0] ;
  wire \trits_0_6[0].negative ;
  wire \trits_0_6[0].nonzero ;
  wire [1:0] \trits_0_6[1] ;
  wire \trits_0_6[1].negative ;
  wire \trits_0_6[1].nonzero ;
  wire [1:0] \trits_0_6[2] ;
  wire \trits_0_6[2].negative ;
  wire \trits_0_6[2].nonzero ;
  wire [1:0] \trits_0_6[3] ;
  wire \trits_0_6[3].negative ;
  wire \trits_0_6[3].nonzero ;
  reg [7:0] trits_0_7 = 8'h00;
  wire [1:0] \trits_0_7[0] ;
  wire \trits_0_7[0].negative ;
  wire \trits_0_7[0].nonzero ;
  wire [1:0] \trits_0_7[1] ;
  wire \trits_0_7[1].negative ;
  wire \trits_0_7[1].nonzero ;
  wire [1:0] \trits_0_7[2] ;
  wire \trits_0_7[2].negative ;
  wire \trits_0_7[2].nonzero ;
  wire [1:0] \trits_0_7[3] ;
  wire \trits_0_7[3].negative ;
  wire \trits_0_7[3].nonzero ;
  (* init = 1'h0 *)
  wire valid;
  reg [95:0] w_data = 96'h000000000000000000000000;
  reg w_en = 1'h0;
  reg [63:0] weights = 64'h0000000000000000;
  input [63:0] weights__payload;
  wire [63:0] weights__payload;
  output weights__ready;
  wire weights__ready;
  input weights__valid;
  wire weights__valid;
  wire [31:0] word;
  wire [5:0] write__addr;
  output [5:0] write__address;
  wire [5:0] write__address;
  wire [63:0] write__data;
  wire [127:0] \write__data$64 ;
  wire [7:0] write__en;
  output [3:0] write__mask;
  wire [3:0] write__mask;
  output [5:0] write__register;
  wire [5:0] write__register;
  reg [63:0] activation_buffers [63:0];
  initial begin
    activation_buffers[0] = 64'h0000000000000000;
    activation_buffers[1] = 64'h0000000000000000;
    activation_buffers[2] = 64'h0000000000000000;
    activation_buffers[3] = 64'h0000000000000000;
    activation_buffers[4] = 64'h0000000000000000;
    activation_buffers[5] = 64'h0000000000000000;
    activation_buffers[6] = 64'h0000000000000000;
    activation_buffers[7] = 64'h0000000000000000;
    activation_buffers[8] = 64'h0000000000000000;
    activation_buffers[9] = 64'h0000000000000000;
    activation_buffers[10] = 64'h0000000000000000;
    activation_buffers[11] = 64'h0000000000000000;
    activation_buffers[12] = 64'h0000000000000000;
    activation_buffers[13] = 64'h0000000000000000;
    activation_buffers[14] = 64'h0000000000000000;
    activation_buffers[15] = 64'h0000000000000000;
    activation_buffers[16] = 64'h0000000000000000;
    activation_buffers[17] = 64'h0000000000000000;
    activation_buffers[18] = 64'h0000000000000000;
    activation_buffers[19] = 64'h0000000000000000;
    activation_buffers[20] = 64'h0000000000000000;
    activation_buffers[21] = 64'h0000000000000000;
    activation_buffers[22] = 64'h0000000000000000;
    activation_buffers[23] = 64'h0000000000000000;
    activation_buffers[24] = 64'h0000000000000000;
    activation_buffers[25] = 64'h0000000000000000;
    activation_buffers[26] = 64'h0000000000000000;
    activation_buffers[27] = 64'h0000000000000000;
    activation_buffers[28] = 64'h0000000000000000;
    activation_buffers[29] = 64'h0000000000000000;
    activation_buffers[30] = 64'h0000000000000000;
    activation_buffers[31] = 64'h0000000000000000;
    activation_buffers[32] = 64'h0000000000000000;
    activation_buffers[33] = 64'h0000000000000000;
    activation_buffers[34] = 64'h0000000000000000;
    activation_buffers[35] = 64'h0000000000000000;
    activation_buffers[36] = 64'h0000000000000000;
    activation_buffers[37] = 64'h0000000000000000;
    activation_buffers[38] = 64'h0000000000000000;
    activation_buffers[39] = 64'h0000000000000000;
    activation_buffers[40] = 64'h0000000000000000;
    activation_buffers[41] = 64'h0000000000000000;
    activation_buffers[42] = 64'h0000000000000000;
    activation_buffers[43] = 64'h0000000000000000;
    activation_buffers[44] = 64'h0000000000000000;
    activation_buffers[45] = 64'h0000000000000000;
    activation_buffers[46] = 64'h0000000000000000;
    activation_buffers[47] = 64'h0000000000000000;
    activation_buffers[48] = 64'h0000000000000000;
    activation_buffers[49] = 64'h0000000000000000;
    activation_buffers[50] = 64'h0000000000000000;
    activation_buffers[51] = 64'h0000000000000000;
    activation_buffers[52] = 64'h0000000000000000;
    activation_buffers[53] = 64'h0000000000000000;
    activation_buffers[54] = 64'h0000000000000000;
    activation_buffers[55] = 64'h0000000000000000;
    activation_buffers[56] = 64'h0000000000000000;
    activation_buffers[57] = 64'h0000000000000000;
    activation_buffers[58] = 64'h0000000000000000;
    activation_buffers[59] = 64'h0000000000000000;
    activation_buffers[60] = 64'h0000000000000000;
    activation_buffers[61] = 64'h0000000000000000;
    activation_buffers[62] = 64'h0000000000000000;
    activation_buffers[63] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (\$8 [0])
      activation_buffers[{ activations__buffer, activations__address[5:1] }][7:0] <= activations__data[7:0];
    if (\$8 [1])
      activation_buffers[{ activations__buffer, activations__address[5:1] }][15:8] <= activations__data[15:8];
    if (\$8 [2])
      activation_buffers[{ activations__buffer, activations__address[5:1] }][23:16] <= activations__data[23:16];
    if (\$8 [3])
      activation_buffers[{ activations__buffer, activations__address[5:1] }][31:24] <= activations__data[31:24];
    if (\$8 [4])
      activation_buffers[{ activations__buffer, activations__address[5:1] }][39:32] <= activations__data[7:0];
    if (\$8 [5])
      activation_buffers[{ activations__buffer, activations__address[5:1] }][47:40] <= activations__data[15:8];
    if (\$8 [6])
      activation_buffers[{ activations__buffer, activations__address[5:1] }][55:48] <= activations__data[23:16];
    if (\$8 [7])
      activation_buffers[{ activations__buffer, activations__address[5:1] }][63:56] <= activations__data[31:24];
  end
  reg [63:0] _0_;
  always @(posedge clk) begin
    _0_ <= activation_buffers[{ i[36], column }];
  end
  assign \$signature__data  = _0_;
  assign \$29  = $signed(\$28 ) + $signed(\total$89 );
  assign \$30  = tag_4[1] ? 24'h000000 : w_data[71:48];
  assign \$31  = $signed(\$30 ) + $signed(\total$90 );
  assign \$32  = tag_4[1] ? 24'h000000 : w_data[95:72];
  assign \$33  = $signed(\$32 ) + $signed(\total$91 );
  assign \$34  = tag_4[0] & tag_4[2];
  assign \$35  = | left;
  assign \$36  = left - 1'h1;
  assign \$37  = row + 1'h1;
  assign \$39  = take & first;
  assign \$40  = room - \$39 ;
  assign \$41  = $signed(\$40 ) + $signed({ 1'h0, popped });
  always @(posedge clk)
    i <= \$42 ;
  always @(posedge clk)
    busy <= \$43 ;
  always @(posedge clk)
    issuing <= \$44 ;
  always @(posedge clk)
    rows_left <= \$45 ;
  always @(posedge clk)
    column <= \$46 ;
  always @(posedge clk)
    last_column <= \$47 ;
  always @(posedge clk)
    weights <= \$48 ;
  always @(posedge clk)
    activations <= \$signature__data ;
  always @(posedge clk)
    trits_0_0 <= \trits$76 ;
  always @(posedge clk)
    trits_0_1 <= \trits$77 ;
  always @(posedge clk)
    trits_0_2 <= \trits$78 ;
  always @(posedge clk)
    trits_0_3 <= \trits$79 ;
  always @(posedge clk)
    trits_0_4 <= \trits$80 ;
  always @(posedge clk)
    trits_0_5 <= \trits$81 ;
  always @(posedge clk)
    trits_0_6 <= \trits$82 ;
  always @(posedge clk)
    trits_0_7 <= \trits$83 ;
  always @(posedge clk)
    tag_1 <= \$49 ;
  always @(posedge clk)
    tag_2 <= \$50 ;
  always @(posedge clk)
    tag_3 <= \$51 ;
  always @(posedge clk)
    tag_4 <= \$52 ;
  always @(posedge clk)
    w_data <= \$53 ;
  always @(posedge clk)
    w_en <= \$54 ;
  always @(posedge clk)
    left <= \$55 ;
  always @(posedge clk)
    row <= \$56 ;
  always @(posedge clk)
    finished <= \$57 ;
  always @(posedge clk)
    room <= \$58 ;
  assign command__ready = ~ busy;
  assign first = ! column;
  assign last = column == last_column;
  assign \$1  = ~ first;
  assign \$2  = | room;
  assign may_begin = \$1  | \$2 ;
  assign \$3  = issuing & may_begin;
  assign take = \$3  & weights__valid;
  assign weights__ready = issuing & may_begin;
  assign \$4  = issuing & may_begin;
  assign \$5  = ~ weights__valid;
  assign starved = \$4  & \$5 ;
  assign \$6  = ~ may_begin;
  assign \$7  = issuing & \$6 ;
  assign stalled = \$7  & weights__valid;
  assign \$8  = activations__mask << { activations__address[0], 2'h0 };
  assign empty = left <= 1'h1;
  assign r_en = empty & busy;
  assign \$9  = | left;
  assign \$10  = row < i[79:64];
  assign \inside  = \$9  & \$10 ;
  assign \$12  = 1'h1 << row[1:0];
  assign \$13  = \inside  ? \$12  : 7'h00;
  assign popped = r_en & r_rdy;
  assign \$14  = | left;
  assign \$15  = busy & \$14 ;
  assign \$16  = i[79:64] - 1'h1;
  assign \$17  = row == \$16 ;
  assign done = \$15  & \$17 ;
  assign \$18  = ~ busy;
  assign \$19  = command__valid & \$18 ;
  assign \$20  = command__payload[95:80] - 1'h1;
  assign \$22  = column + 1'h1;
  assign \$23  = last ? 6'h00 : \$22 ;
  assign \$24  = rows_left - 3'h4;
  assign \$25  = rows_left <= 3'h4;
  assign \$26  = tag_4[1] ? 24'h000000 : w_data[23:0];
  assign \$27  = $signed(\$26 ) + $signed(total);
  assign \$28  = tag_4[1] ? 24'h000000 : w_data[47:24];
  \tritforge.core.ternary_matmul.decode_0_0  decode_0_0 (
    .code(weights[7:0]),
    .trits(\trits$76 )
  );
  \tritforge.core.ternary_matmul.decode_0_1  decode_0_1 (
    .code(weights[15:8]),
    .trits(\trits$77 )
  );
  \tritforge.core.ternary_matmul.decode_0_2  decode_0_2 (
    .code(weights[23:16]),
    .trits(\trits$78 )
  );
  \tritforge.core.ternary_matmul.decode_0_3  decode_0_3 (
    .code(weights[31:24]),
    .trits(\trits$79 )
  );
  \tritforge.core.ternary_matmul.decode_0_4  decode_0_4 (
    .code(weights[39:32]),
    .trits(\trits$80 )
  );
  \tritforge.core.ternary_matmul.decode_0_5  decode_0_5 (
    .code(weights[47:40]),
    .trits(\trits$81 )
  );
  \tritforge.core.ternary_matmul.decode_0_6  decode_0_6 (
    .code(weights[55:48]),
    .trits(\trits$82 )
  );
  \tritforge.core.ternary_matmul.decode_0_7  decode_0_7 (
    .code(weights[63:56]),
    .trits(\trits$83 )
  );
  \tritforge.core.ternary_matmul.dot_0_0  dot_0_0 (
    .activations(activations),
    .clear(clear),
    .clk(clk),
    .rst(rst),
    .total(total),
    .trits(trits)
  );
  \tritforge.core.ternary_matmul.dot_0_1  dot_0_1 (
    .activations(activations),
    .clear(clear),
    .clk(clk),
    .rst(rst),
    .total(\total$89 ),
    .trits(\trits$46 )
  );
  \tritforge.core.ternary_matmul.dot_0_2  dot_0_2 (
    .activations(activations),
    .clear(clear),
    .clk(clk),
    .rst(rst),
    .total(\total$90 ),
    .trits(\trits$48 )
  );
  \tritforge.core.ternary_matmul.dot_0_3  dot_0_3 (
    .activations(activations),
    .clear(clear),
    .clk(clk),
    .rst(rst),
    .total(\total$91 ),
    .trits(\trits$50 )
  );
  \tritforge.core.ternary_matmul.groups  groups (
    .clear(clear),
    .clk(clk),
    .r_data(r_data),
    .r_en(r_en),
    .r_rdy(r_rdy),
    .rst(rst),
    .w_en(w_en),
    .w_port__data(w_data)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$42  = i;
    if (\$19 ) begin
      \$42  = command__payload;
    end
    if (clear) begin
      \$42  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
    end
    if (rst) begin
      \$42  = 256'h0000000000000000000000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$43  = busy;
    if (\$19 ) begin
      \$43  = 1'h1;
    end
    if (done) begin
      \$43  = 1'h0;
    end
    if (clear) begin
      \$43  = 1'h0;
    end
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$44  = issuing;
    if (\$19 ) begin
      \$44  = 1'h1;
    end
    if (take) begin
      if (last) begin
        if (\$25 ) begin
          \$44  = 1'h0;
        end
      end
    end
    if (clear) begin
      \$44  = 1'h0;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$45  = rows_left;
    if (\$19 ) begin
      \$45  = { 1'h0, command__payload[79:64] };
    end
    if (take) begin
      if (last) begin
        \$45  = \$24 [16:0];
      end
    end
    if (clear) begin
      \$45  = 17'h00000;
    end
    if (rst) begin
      \$45  = 17'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$46  = column;
    if (\$19 ) begin
      \$46  = 5'h00;
    end
    if (take) begin
      \$46  = \$23 [4:0];
    end
    if (clear) begin
      \$46  = 5'h00;
    end
    if (rst) begin
      \$46  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$47  = last_column;
    if (\$19 ) begin
      \$47  = \$21 [4:0];
    end
    if (clear) begin
      \$47  = 5'h00;
    end
    if (rst) begin
      \$47  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$48  = weights;
    if (take) begin
      \$48  = weights__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$49  = tag;
    if (clear) begin
      \$49  = 3'h0;
    end
    if (rst) begin
      \$49  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$50  = tag_1;
    if (clear) begin
      \$50  = 3'h0;
    end
    if (rst) begin
      \$50  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$51  = tag_2;
    if (clear) begin
      \$51  = 3'h0;
    end
    if (rst) begin
      \$51  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$52  = tag_3;
    if (clear) begin
      \$52  = 3'h0;
    end
    if (rst) begin
      \$52  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$53  = w_data;
    if (tag_4[0]) begin
      \$53 [23:0] = \$27 [23:0];
      \$53 [47:24] = \$29 [23:0];
      \$53 [71:48] = \$31 [23:0];
      \$53 [95:72] = \$33 [23:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$54  = \$34 ;
    if (clear) begin
      \$54  = 1'h0;
    end
    if (rst) begin
      \$54  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$55  = left;
    if (\$35 ) begin
      \$55  = \$36 [2:0];
    end
    if (popped) begin
      \$55  = 3'h4;
    end
    if (done) begin
      \$55  = 3'h0;
    end
    if (clear) begin
      \$55  = 3'h0;
    end
    if (rst) begin
      \$55  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$56  = row;
    if (\$35 ) begin
      \$56  = \$37 [15:0];
    end
    if (done) begin
      \$56  = 16'h0000;
    end
    if (clear) begin
      \$56  = 16'h0000;
    end
    if (rst) begin
      \$56  = 16'h0000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$57  = finished;
    if (\$35 ) begin
      \$57  = \$38 ;
    end
    if (popped) begin
      \$57  = r_data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$29 ) begin end
    \$58  = \$41 [2:0];
    if (clear) begin
      \$58  = 3'h4;
    end
    if (rst) begin
      \$58  = 3'h4;
    end
  end
  assign beat = take;
  assign \$signature__addr  = { i[36], column };
  assign write__addr = { activations__buffer, activations__address[5:1] };
  assign write__data = { activations__data, activations__data };
  assign write__en = \$8 [7:0];
  assign code = weights[7:0];
  assign \code$27  = weights[15:8];
  assign \code$28  = weights[23:16];
  assign \code$29  = weights[31:24];
  assign \code$30  = weights[39:32];
  assign \code$31  = weights[47:40];
  assign \code$32  = weights[55:48];
  assign \code$33  = weights[63:56];
  assign \activations$35  = activations;
  assign \activations$45  = activations;
  assign \activations$47  = activations;
  assign \activations$49  = activations;
  assign group = w_data;
  assign valid = w_en;
  assign word = { finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23:0] };
  assign \write__data$64  = { finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23:0], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23:0], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23:0], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23], finished[23:0] };
  assign write__address = \$11 [5:0];
  assign write__mask = \$13 [3:0];
  assign write__register = i[13:8];
  assign \port$5580$0  = finished[23:0];
  assign \tag.valid  = tag[0];
  assign \tag.first  = tag[1];
  assign \tag.last  = tag[2];
  assign \i.opcode  = i[3:0];
  assign \i.dst  = i[13:8];
  assign \i.a  = i[19:14];
  assign \i.b  = i[25:20];
  assign \i.c  = i[31:26];
  assign \i.scalar  = i[35:32];
  assign \i.buffer  = i[36];
  assign \i.scaled  = i[40];
  assign \i.function  = i[42:41];
  assign \i.left  = i[43];
  assign \i.right  = i[45:44];
  assign \i.addend  = i[47:46];
  assign \i.sums  = i[48];
  assign \i.with_b  = i[49];
  assign \i.indexed  = i[50];
  assign \i.exponent  = i[61:56];
  assign \i.length  = i[79:64];
  assign \i.columns  = i[95:80];
  assign \i.address  = i[127:96];
  assign \i.stride  = i[159:128];
  assign \i.gain  = i[159:128];
  assign \i.gain.mantissa  = i[151:128];
  assign \i.gain.exponent  = i[159:152];
  assign \i.epsilon  = i[191:160];
  assign \i.epsilon.mantissa  = i[183:160];
  assign \i.epsilon.exponent  = i[191:184];
  assign \i.floor  = i[223:192];
  assign \i.floor.mantissa  = i[215:192];
  assign \i.floor.exponent  = i[223:216];
  assign \activations[0]  = activations[7:0];
  assign \activations[1]  = activations[15:8];
  assign \activations[2]  = activations[23:16];
  assign \activations[3]  = activations[31:24];
  assign \activations[4]  = activations[39:32];
  assign \activations[5]  = activations[47:40];
  assign \activations[6]  = activations[55:48];
  assign \activations[7]  = activations[63:56];
  assign \activations$35[0]  = activations[7:0];
  assign \activations$35[1]  = activations[15:8];
  assign \activations$35[2]  = activations[23:16];
  assign \activations$35[3]  = activations[31:24];
  assign \activations$35[4]  = activations[39:32];
  assign \activations$35[5]  = activations[47:40];
  assign \activations$35[6]  = activations[55:48];
  assign \activations$35[7]  = activations[63:56];
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign \trits[4]  = trits[9:8];
  assign \trits[4].nonzero  = trits[8];
  assign \trits[4].negative  = trits[9];
  assign \trits[5]  = trits[11:10];
  assign \trits[5].nonzero  = trits[10];
  assign \trits[5].negative  = trits[11];
  assign \trits[6]  = trits[13:12];
  assign \trits[6].nonzero  = trits[12];
  assign \trits[6].negative  = trits[13];
  assign \trits[7]  = trits[15:14];
  assign \trits[7].nonzero  = trits[14];
  assign \trits[7].negative  = trits[15];
  assign \trits_0_0[0]  = trits_0_0[1:0];
  assign \trits_0_0[0].nonzero  = trits_0_0[0];
  assign \trits_0_0[0].negative  = trits_0_0[1];
  assign \trits_0_0[1]  = trits_0_0[3:2];
  assign \trits_0_0[1].nonzero  = trits_0_0[2];
  assign \trits_0_0[1].negative  = trits_0_0[3];
  assign \trits_0_0[2]  = trits_0_0[5:4];
  assign \trits_0_0[2].nonzero  = trits_0_0[4];
  assign \trits_0_0[2].negative  = trits_0_0[5];
  assign \trits_0_0[3]  = trits_0_0[7:6];
  assign \trits_0_0[3].nonzero  = trits_0_0[6];
  assign \trits_0_0[3].negative  = trits_0_0[7];
  assign \trits_0_1[0]  = trits_0_1[1:0];
  assign \trits_0_1[0].nonzero  = trits_0_1[0];
  assign \trits_0_1[0].negative  = trits_0_1[1];
  assign \trits_0_1[1]  = trits_0_1[3:2];
  assign \trits_0_1[1].nonzero  = trits_0_1[2];
  assign \trits_0_1[1].negative  = trits_0_1[3];
  assign \trits_0_1[2]  = trits_0_1[5:4];
  assign \trits_0_1[2].nonzero  = trits_0_1[4];
  assign \trits_0_1[2].negative  = trits_0_1[5];
  assign \trits_0_1[3]  = trits_0_1[7:6];
  assign \trits_0_1[3].nonzero  = trits_0_1[6];
  assign \trits_0_1[3].negative  = trits_0_1[7];
  assign \trits_0_2[0]  = trits_0_2[1:0];
  assign \trits_0_2[0].nonzero  = trits_0_2[0];
  assign \trits_0_2[0].negative  = trits_0_2[1];
  assign \trits_0_2[1]  = trits_0_2[3:2];
  assign \trits_0_2[1].nonzero  = trits_0_2[2];
  assign \trits_0_2[1].negative  = trits_0_2[3];
  assign \trits_0_2[2]  = trits_0_2[5:4];
  assign \trits_0_2[2].nonzero  = trits_0_2[4];
  assign \trits_0_2[2].negative  = trits_0_2[5];
  assign \trits_0_2[3]  = trits_0_2[7:6];
  assign \trits_0_2[3].nonzero  = trits_0_2[6];
  assign \trits_0_2[3].negative  = trits_0_2[7];
  assign \trits_0_3[0]  = trits_0_3[1:0];
  assign \trits_0_3[0].nonzero  = trits_0_3[0];
  assign \trits_0_3[0].negative  = trits_0_3[1];
  assign \trits_0_3[1]  = trits_0_3[3:2];
  assign \trits_0_3[1].nonzero  = trits_0_3[2];
  assign \trits_0_3[1].negative  = trits_0_3[3];
  assign \trits_0_3[2]  = trits_0_3[5:4];
  assign \trits_0_3[2].nonzero  = trits_0_3[4];
  assign \trits_0_3[2].negative  = trits_0_3[5];
  assign \trits_0_3[3]  = trits_0_3[7:6];
  assign \trits_0_3[3].nonzero  = trits_0_3[6];
  assign \trits_0_3[3].negative  = trits_0_3[7];
  assign \trits_0_4[0]  = trits_0_4[1:0];
  assign \trits_0_4[0].nonzero  = trits_0_4[0];
  assign \trits_0_4[0].negative  = trits_0_4[1];
  assign \trits_0_4[1]  = trits_0_4[3:2];
  assign \trits_0_4[1].nonzero  = trits_0_4[2];
  assign \trits_0_4[1].negative  = trits_0_4[3];
  assign \trits_0_4[2]  = trits_0_4[5:4];
  assign \trits_0_4[2].nonzero  = trits_0_4[4];
  assign \trits_0_4[2].negative  = trits_0_4[5];
  assign \trits_0_4[3]  = trits_0_4[7:6];
  assign \trits_0_4[3].nonzero  = trits_0_4[6];
  assign \trits_0_4[3].negative  = trits_0_4[7];
  assign \trits_0_5[0]  = trits_0_5[1:0];
  assign \trits_0_5[0].nonzero  = trits_0_5[0];
  assign \trits_0_5[0].negative  = trits_0_5[1];
  assign \trits_0_5[1]  = trits_0_5[3:2];
  assign \trits_0_5[1].nonzero  = trits_0_5[2];
  assign \trits_0_5[1].negative  = trits_0_5[3];
  assign \trits_0_5[2]  = trits_0_5[5:4];
  assign \trits_0_5[2].nonzero  = trits_0_5[4];
  assign \trits_0_5[2].negative  = trits_0_5[5];
  assign \trits_0_5[3]  = trits_0_5[7:6];
  assign \trits_0_5[3].nonzero  = trits_0_5[6];
  assign \trits_0_5[3].negative  = trits_0_5[7];
  assign \trits_0_6[0]  = trits_0_6[1:0];
  assign \trits_0_6[0].nonzero  = trits_0_6[0];
  assign \trits_0_6[0].negative  = trits_0_6[1];
  assign \trits_0_6[1]  = trits_0_6[3:2];
  assign \trits_0_6[1].nonzero  = trits_0_6[2];
  assign \trits_0_6[1].negative  = trits_0_6[3];
  assign \trits_0_6[2]  = trits_0_6[5:4];
  assign \trits_0_6[2].nonzero  = trits_0_6[4];
  assign \trits_0_6[2].negative  = trits_0_6[5];
  assign \trits_0_6[3]  = trits_0_6[7:6];
  assign \trits_0_6[3].nonzero  = trits_0_6[6];
  assign \trits_0_6[3].negative  = trits_0_6[7];
  assign \trits_0_7[0]  = trits_0_7[1:0];
  assign \trits_0_7[0].nonzero  = trits_0_7[0];
  assign \trits_0_7[0].negative  = trits_0_7[1];
  assign \trits_0_7[1]  = trits_0_7[3:2];
  assign \trits_0_7[1].nonzero  = trits_0_7[2];
  assign \trits_0_7[1].negative  = trits_0_7[3];
  assign \trits_0_7[2]  = trits_0_7[5:4];
  assign \trits_0_7[2].nonzero  = trits_0_7[4];
  assign \trits_0_7[2].negative  = trits_0_7[5];
  assign \trits_0_7[3]  = trits_0_7[7:6];
  assign \trits_0_7[3].nonzero  = trits_0_7[6];
  assign \trits_0_7[3].negative  = trits_0_7[7];
  assign \activations$45[0]  = activations[7:0];
  assign \activations$45[1]  = activations[15:8];
  assign \activations$45[2]  = activations[23:16];
  assign \activations$45[3]  = activations[31:24];
  assign \activations$45[4]  = activations[39:32];
  assign \activations$45[5]  = activations[47:40];
  assign \activations$45[6]  = activations[55:48];
  assign \activations$45[7]  = activations[63:56];
  assign \trits$46[0]  = \trits$46 [1:0];
  assign \trits$46[0].nonzero  = \trits$46 [0];
  assign \trits$46[0].negative  = \trits$46 [1];
  assign \trits$46[1]  = \trits$46 [3:2];
  assign \trits$46[1].nonzero  = \trits$46 [2];
  assign \trits$46[1].negative  = \trits$46 [3];
  assign \trits$46[2]  = \trits$46 [5:4];
  assign \trits$46[2].nonzero  = \trits$46 [4];
  assign \trits$46[2].negative  = \trits$46 [5];
  assign \trits$46[3]  = \trits$46 [7:6];
  assign \trits$46[3].nonzero  = \trits$46 [6];
  assign \trits$46[3].negative  = \trits$46 [7];
  assign \trits$46[4]  = \trits$46 [9:8];
  assign \trits$46[4].nonzero  = \trits$46 [8];
  assign \trits$46[4].negative  = \trits$46 [9];
  assign \trits$46[5]  = \trits$46 [11:10];
  assign \trits$46[5].nonzero  = \trits$46 [10];
  assign \trits$46[5].negative  = \trits$46 [11];
  assign \trits$46[6]  = \trits$46 [13:12];
  assign \trits$46[6].nonzero  = \trits$46 [12];
  assign \trits$46[6].negative  = \trits$46 [13];
  assign \trits$46[7]  = \trits$46 [15:14];
  assign \trits$46[7].nonzero  = \trits$46 [14];
  assign \trits$46[7].negative  = \trits$46 [15];
  assign \activations$47[0]  = activations[7:0];
  assign \activations$47[1]  = activations[15:8];
  assign \activations$47[2]  = activations[23:16];
  assign \activations$47[3]  = activations[31:24];
  assign \activations$47[4]  = activations[39:32];
  assign \activations$47[5]  = activations[47:40];
  assign \activations$47[6]  = activations[55:48];
  assign \activations$47[7]  = activations[63:56];
  assign \trits$48[0]  = \trits$48 [1:0];
  assign \trits$48[0].nonzero  = \trits$48 [0];
  assign \trits$48[0].negative  = \trits$48 [1];
  assign \trits$48[1]  = \trits$48 [3:2];
  assign \trits$48[1].nonzero  = \trits$48 [2];
  assign \trits$48[1].negative  = \trits$48 [3];
  assign \trits$48[2]  = \trits$48 [5:4];
  assign \trits$48[2].nonzero  = \trits$48 [4];
  assign \trits$48[2].negative  = \trits$48 [5];
  assign \trits$48[3]  = \trits$48 [7:6];
  assign \trits$48[3].nonzero  = \trits$48 [6];
  assign \trits$48[3].negative  = \trits$48 [7];
  assign \trits$48[4]  = \trits$48 [9:8];
  assign \trits$48[4].nonzero  = \trits$48 [8];
  assign \trits$48[4].negative  = \trits$48 [9];
  assign \trits$48[5]  = \trits$48 [11:10];
  assign \trits$48[5].nonzero  = \trits$48 [10];
  assign \trits$48[5].negative  = \trits$48 [11];
  assign \trits$48[6]  = \trits$48 [13:12];
  assign \trits$48[6].nonzero  = \trits$48 [12];
  assign \trits$48[6].negative  = \trits$48 [13];
  assign \trits$48[7]  = \trits$48 [15:14];
  assign \trits$48[7].nonzero  = \trits$48 [14];
  assign \trits$48[7].negative  = \trits$48 [15];
  assign \activations$49[0]  = activations[7:0];
  assign \activations$49[1]  = activations[15:8];
  assign \activations$49[2]  = activations[23:16];
  assign \activations$49[3]  = activations[31:24];
  assign \activations$49[4]  = activations[39:32];
  assign \activations$49[5]  = activations[47:40];
  assign \activations$49[6]  = activations[55:48];
  assign \activations$49[7]  = activations[63:56];
  assign \trits$50[0]  = \trits$50 [1:0];
  assign \trits$50[0].nonzero  = \trits$50 [0];
  assign \trits$50[0].negative  = \trits$50 [1];
  assign \trits$50[1]  = \trits$50 [3:2];
  assign \trits$50[1].nonzero  = \trits$50 [2];
  assign \trits$50[1].negative  = \trits$50 [3];
  assign \trits$50[2]  = \trits$50 [5:4];
  assign \trits$50[2].nonzero  = \trits$50 [4];
  assign \trits$50[2].negative  = \trits$50 [5];
  assign \trits$50[3]  = \trits$50 [7:6];
  assign \trits$50[3].nonzero  = \trits$50 [6];
  assign \trits$50[3].negative  = \trits$50 [7];
  assign \trits$50[4]  = \trits$50 [9:8];
  assign \trits$50[4].nonzero  = \trits$50 [8];
  assign \trits$50[4].negative  = \trits$50 [9];
  assign \trits$50[5]  = \trits$50 [11:10];
  assign \trits$50[5].nonzero  = \trits$50 [10];
  assign \trits$50[5].negative  = \trits$50 [11];
  assign \trits$50[6]  = \trits$50 [13:12];
  assign \trits$50[6].nonzero  = \trits$50 [12];
  assign \trits$50[6].negative  = \trits$50 [13];
  assign \trits$50[7]  = \trits$50 [15:14];
  assign \trits$50[7].nonzero  = \trits$50 [14];
  assign \trits$50[7].negative  = \trits$50 [15];
  assign \group[0]  = w_data[23:0];
  assign \group[1]  = w_data[47:24];
  assign \group[2]  = w_data[71:48];
  assign \group[3]  = w_data[95:72];
  assign \finished[0]  = finished[23:0];
  assign \finished[1]  = finished[47:24];
  assign \finished[2]  = finished[71:48];
  assign \finished[3]  = finished[95:72];
  assign \command__payload.opcode  = command__payload[3:0];
  assign \command__payload.dst  = command__payload[13:8];
  assign \command__payload.a  = command__payload[19:14];
  assign \command__payload.b  = command__payload[25:20];
  assign \command__payload.c  = command__payload[31:26];
  assign \command__payload.scalar  = command__payload[35:32];
  assign \command__payload.buffer  = command__payload[36];
  assign \command__payload.scaled  = command__payload[40];
  assign \command__payload.function  = command__payload[42:41];
  assign \command__payload.left  = command__payload[43];
  assign \command__payload.right  = command__payload[45:44];
  assign \command__payload.addend  = command__payload[47:46];
  assign \command__payload.sums  = command__payload[48];
  assign \command__payload.with_b  = command__payload[49];
  assign \command__payload.indexed  = command__payload[50];
  assign \command__payload.exponent  = command__payload[61:56];
  assign \command__payload.length  = command__payload[79:64];
  assign \command__payload.columns  = command__payload[95:80];
  assign \command__payload.address  = command__payload[127:96];
  assign \command__payload.stride  = command__payload[159:128];
  assign \command__payload.gain  = command__payload[159:128];
  assign \command__payload.gain.mantissa  = command__payload[151:128];
  assign \command__payload.gain.exponent  = command__payload[159:152];
  assign \command__payload.epsilon  = command__payload[191:160];
  assign \command__payload.epsilon.mantissa  = command__payload[183:160];
  assign \command__payload.epsilon.exponent  = command__payload[191:184];
  assign \command__payload.floor  = command__payload[223:192];
  assign \command__payload.floor.mantissa  = command__payload[215:192];
  assign \command__payload.floor.exponent  = command__payload[223:216];
  assign \trits$76[0]  = \trits$76 [1:0];
  assign \trits$76[0].nonzero  = \trits$76 [0];
  assign \trits$76[0].negative  = \trits$76 [1];
  assign \trits$76[1]  = \trits$76 [3:2];
  assign \trits$76[1].nonzero  = \trits$76 [2];
  assign \trits$76[1].negative  = \trits$76 [3];
  assign \trits$76[2]  = \trits$76 [5:4];
  assign \trits$76[2].nonzero  = \trits$76 [4];
  assign \trits$76[2].negative  = \trits$76 [5];
  assign \trits$76[3]  = \trits$76 [7:6];
  assign \trits$76[3].nonzero  = \trits$76 [6];
  assign \trits$76[3].negative  = \trits$76 [7];
  assign \trits$77[0]  = \trits$77 [1:0];
  assign \trits$77[0].nonzero  = \trits$77 [0];
  assign \trits$77[0].negative  = \trits$77 [1];
  assign \trits$77[1]  = \trits$77 [3:2];
  assign \trits$77[1].nonzero  = \trits$77 [2];
  assign \trits$77[1].negative  = \trits$77 [3];
  assign \trits$77[2]  = \trits$77 [5:4];
  assign \trits$77[2].nonzero  = \trits$77 [4];
  assign \trits$77[2].negative  = \trits$77 [5];
  assign \trits$77[3]  = \trits$77 [7:6];
  assign \trits$77[3].nonzero  = \trits$77 [6];
  assign \trits$77[3].negative  = \trits$77 [7];
  assign \trits$78[0]  = \trits$78 [1:0];
  assign \trits$78[0].nonzero  = \trits$78 [0];
  assign \trits$78[0].negative  = \trits$78 [1];
  assign \trits$78[1]  = \trits$78 [3:2];
  assign \trits$78[1].nonzero  = \trits$78 [2];
  assign \trits$78[1].negative  = \trits$78 [3];
  assign \trits$78[2]  = \trits$78 [5:4];
  assign \trits$78[2].nonzero  = \trits$78 [4];
  assign \trits$78[2].negative  = \trits$78 [5];
  assign \trits$78[3]  = \trits$78 [7:6];
  assign \trits$78[3].nonzero  = \trits$78 [6];
  assign \trits$78[3].negative  = \trits$78 [7];
  assign \trits$79[0]  = \trits$79 [1:0];
  assign \trits$79[0].nonzero  = \trits$79 [0];
  assign \trits$79[0].negative  = \trits$79 [1];
  assign \trits$79[1]  = \trits$79 [3:2];
  assign \trits$79[1].nonzero  = \trits$79 [2];
  assign \trits$79[1].negative  = \trits$79 [3];
  assign \trits$79[2]  = \trits$79 [5:4];
  assign \trits$79[2].nonzero  = \trits$79 [4];
  assign \trits$79[2].negative  = \trits$79 [5];
  assign \trits$79[3]  = \trits$79 [7:6];
  assign \trits$79[3].nonzero  = \trits$79 [6];
  assign \trits$79[3].negative  = \trits$79 [7];
  assign \trits$80[0]  = \trits$80 [1:0];
  assign \trits$80[0].nonzero  = \trits$80 [0];
  assign \trits$80[0].negative  = \trits$80 [1];
  assign \trits$80[1]  = \trits$80 [3:2];
  assign \trits$80[1].nonzero  = \trits$80 [2];
  assign \trits$80[1].negative  = \trits$80 [3];
  assign \trits$80[2]  = \trits$80 [5:4];
  assign \trits$80[2].nonzero  = \trits$80 [4];
  assign \trits$80[2].negative  = \trits$80 [5];
  assign \trits$80[3]  = \trits$80 [7:6];
  assign \trits$80[3].nonzero  = \trits$80 [6];
  assign \trits$80[3].negative  = \trits$80 [7];
  assign \trits$81[0]  = \trits$81 [1:0];
  assign \trits$81[0].nonzero  = \trits$81 [0];
  assign \trits$81[0].negative  = \trits$81 [1];
  assign \trits$81[1]  = \trits$81 [3:2];
  assign \trits$81[1].nonzero  = \trits$81 [2];
  assign \trits$81[1].negative  = \trits$81 [3];
  assign \trits$81[2]  = \trits$81 [5:4];
  assign \trits$81[2].nonzero  = \trits$81 [4];
  assign \trits$81[2].negative  = \trits$81 [5];
  assign \trits$81[3]  = \trits$81 [7:6];
  assign \trits$81[3].nonzero  = \trits$81 [6];
  assign \trits$81[3].negative  = \trits$81 [7];
  assign \trits$82[0]  = \trits$82 [1:0];
  assign \trits$82[0].nonzero  = \trits$82 [0];
  assign \trits$82[0].negative  = \trits$82 [1];
  assign \trits$82[1]  = \trits$82 [3:2];
  assign \trits$82[1].nonzero  = \trits$82 [2];
  assign \trits$82[1].negative  = \trits$82 [3];
  assign \trits$82[2]  = \trits$82 [5:4];
  assign \trits$82[2].nonzero  = \trits$82 [4];
  assign \trits$82[2].negative  = \trits$82 [5];
  assign \trits$82[3]  = \trits$82 [7:6];
  assign \trits$82[3].nonzero  = \trits$82 [6];
  assign \trits$82[3].negative  = \trits$82 [7];
  assign \trits$83[0]  = \trits$83 [1:0];
  assign \trits$83[0].nonzero  = \trits$83 [0];
  assign \trits$83[0].negative  = \trits$83 [1];
  assign \trits$83[1]  = \trits$83 [3:2];
  assign \trits$83[1].nonzero  = \trits$83 [2];
  assign \trits$83[1].negative  = \trits$83 [3];
  assign \trits$83[2]  = \trits$83 [5:4];
  assign \trits$83[2].nonzero  = \trits$83 [4];
  assign \trits$83[2].negative  = \trits$83 [5];
  assign \trits$83[3]  = \trits$83 [7:6];
  assign \trits$83[3].nonzero  = \trits$83 [6];
  assign \trits$83[3].negative  = \trits$83 [7];
  assign \tag_1.valid  = tag_1[0];
  assign \tag_1.first  = tag_1[1];
  assign \tag_1.last  = tag_1[2];
  assign \tag_2.valid  = tag_2[0];
  assign \tag_2.first  = tag_2[1];
  assign \tag_2.last  = tag_2[2];
  assign \tag_3.valid  = tag_3[0];
  assign \tag_3.first  = tag_3[1];
  assign \tag_3.last  = tag_3[2];
  assign \tag_4.valid  = tag_4[0];
  assign \tag_4.first  = tag_4[1];
  assign \tag_4.last  = tag_4[2];
  assign \trits$50 [15:14] = trits_0_7[7:6];
  assign \trits$50 [13:12] = trits_0_6[7:6];
  assign \trits$50 [11:10] = trits_0_5[7:6];
  assign \trits$50 [9:8] = trits_0_4[7:6];
  assign \trits$50 [7:6] = trits_0_3[7:6];
  assign \trits$50 [5:4] = trits_0_2[7:6];
  assign \trits$50 [3:2] = trits_0_1[7:6];
  assign \trits$50 [1:0] = trits_0_0[7:6];
  assign \trits$48 [15:14] = trits_0_7[5:4];
  assign \trits$48 [13:12] = trits_0_6[5:4];
  assign \trits$48 [11:10] = trits_0_5[5:4];
  assign \trits$48 [9:8] = trits_0_4[5:4];
  assign \trits$48 [7:6] = trits_0_3[5:4];
  assign \trits$48 [5:4] = trits_0_2[5:4];
  assign \trits$48 [3:2] = trits_0_1[5:4];
  assign \trits$48 [1:0] = trits_0_0[5:4];
  assign \trits$46 [15:14] = trits_0_7[3:2];
  assign \trits$46 [13:12] = trits_0_6[3:2];
  assign \trits$46 [11:10] = trits_0_5[3:2];
  assign \trits$46 [9:8] = trits_0_4[3:2];
  assign \trits$46 [7:6] = trits_0_3[3:2];
  assign \trits$46 [5:4] = trits_0_2[3:2];
  assign \trits$46 [3:2] = trits_0_1[3:2];
  assign \trits$46 [1:0] = trits_0_0[3:2];
  assign trits[15:14] = trits_0_7[1:0];
  assign trits[13:12] = trits_0_6[1:0];
  assign trits[11:10] = trits_0_5[1:0];
  assign trits[9:8] = trits_0_4[1:0];
  assign trits[7:6] = trits_0_3[1:0];
  assign trits[5:4] = trits_0_2[1:0];
  assign trits[3:2] = trits_0_1[1:0];
  assign trits[1:0] = trits_0_0[1:0];
  assign tag[2] = last;
  assign tag[1] = first;
  assign tag[0] = take;
  assign \$11  = { 2'h0, row[15:2] };
  assign \$21  = { \$20 [16], \$20 [16], \$20 [16], \$20 [16:3] };
  assign \$38  = { 24'h000000, finished[95:24] };
endmodule

module \tritforge.core.ternary_matmul.decode_0_0 (trits, code);
  input [7:0] code;
  wire [7:0] code;
  output [7:0] trits;
  wire [7:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign trits[7:6] = code[7:6];
  assign trits[5:4] = code[5:4];
  assign trits[3:2] = code[3:2];
  assign trits[1:0] = code[1:0];
endmodule

module \tritforge.core.ternary_matmul.decode_0_1 (trits, code);
  input [7:0] code;
  wire [7:0] code;
  output [7:0] trits;
  wire [7:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign trits[7:6] = code[7:6];
  assign trits[5:4] = code[5:4];
  assign trits[3:2] = code[3:2];
  assign trits[1:0] = code[1:0];
endmodule

module \tritforge.core.ternary_matmul.decode_0_2 (trits, code);
  input [7:0] code;
  wire [7:0] code;
  output [7:0] trits;
  wire [7:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign trits[7:6] = code[7:6];
  assign trits[5:4] = code[5:4];
  assign trits[3:2] = code[3:2];
  assign trits[1:0] = code[1:0];
endmodule

module \tritforge.core.ternary_matmul.decode_0_3 (trits, code);
  input [7:0] code;
  wire [7:0] code;
  output [7:0] trits;
  wire [7:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign trits[7:6] = code[7:6];
  assign trits[5:4] = code[5:4];
  assign trits[3:2] = code[3:2];
  assign trits[1:0] = code[1:0];
endmodule

module \tritforge.core.ternary_matmul.decode_0_4 (trits, code);
  input [7:0] code;
  wire [7:0] code;
  output [7:0] trits;
  wire [7:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign trits[7:6] = code[7:6];
  assign trits[5:4] = code[5:4];
  assign trits[3:2] = code[3:2];
  assign trits[1:0] = code[1:0];
endmodule

module \tritforge.core.ternary_matmul.decode_0_5 (trits, code);
  input [7:0] code;
  wire [7:0] code;
  output [7:0] trits;
  wire [7:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign trits[7:6] = code[7:6];
  assign trits[5:4] = code[5:4];
  assign trits[3:2] = code[3:2];
  assign trits[1:0] = code[1:0];
endmodule

module \tritforge.core.ternary_matmul.decode_0_6 (trits, code);
  input [7:0] code;
  wire [7:0] code;
  output [7:0] trits;
  wire [7:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign trits[7:6] = code[7:6];
  assign trits[5:4] = code[5:4];
  assign trits[3:2] = code[3:2];
  assign trits[1:0] = code[1:0];
endmodule

module \tritforge.core.ternary_matmul.decode_0_7 (trits, code);
  input [7:0] code;
  wire [7:0] code;
  output [7:0] trits;
  wire [7:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign trits[7:6] = code[7:6];
  assign trits[5:4] = code[5:4];
  assign trits[3:2] = code[3:2];
  assign trits[1:0] = code[1:0];
endmodule

module \tritforge.core.ternary_matmul.dot_0_0 (rst, clear, trits, activations, total, clk);
  wire [7:0] \$1 ;
  wire [7:0] \$10 ;
  wire [7:0] \$11 ;
  wire [8:0] \$12 ;
  wire [7:0] \$13 ;
  wire [7:0] \$14 ;
  wire [8:0] \$15 ;
  wire [7:0] \$16 ;
  wire [7:0] \$17 ;
  wire [8:0] \$18 ;
  wire [7:0] \$19 ;
  wire [7:0] \$2 ;
  wire [7:0] \$20 ;
  wire [8:0] \$21 ;
  wire [7:0] \$22 ;
  wire [7:0] \$23 ;
  wire [8:0] \$24 ;
  wire [9:0] \$25 ;
  wire [9:0] \$26 ;
  wire [10:0] \$27 ;
  wire [9:0] \$28 ;
  wire [9:0] \$29 ;
  wire [8:0] \$3 ;
  wire [10:0] \$30 ;
  wire [11:0] \$31 ;
  wire [7:0] \$4 ;
  wire [7:0] \$5 ;
  wire [8:0] \$6 ;
  wire [7:0] \$7 ;
  wire [7:0] \$8 ;
  wire [8:0] \$9 ;
  input [63:0] activations;
  wire [63:0] activations;
  wire [7:0] \activations[0] ;
  wire [7:0] \activations[1] ;
  wire [7:0] \activations[2] ;
  wire [7:0] \activations[3] ;
  wire [7:0] \activations[4] ;
  wire [7:0] \activations[5] ;
  wire [7:0] \activations[6] ;
  wire [7:0] \activations[7] ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input rst;
  wire rst;
  wire [8:0] term_0;
  wire [8:0] term_1;
  wire [8:0] term_2;
  wire [8:0] term_3;
  wire [8:0] term_4;
  wire [8:0] term_5;
  wire [8:0] term_6;
  wire [8:0] term_7;
  output [11:0] total;
  reg [11:0] total = 12'h000;
  reg [10:0] tree_2_0 = 11'h000;
  reg [10:0] tree_2_1 = 11'h000;
  (* init = 12'h000 *)
  wire [11:0] tree_3_0;
  input [15:0] trits;
  wire [15:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  wire [1:0] \trits[4] ;
  wire \trits[4].negative ;
  wire \trits[4].nonzero ;
  wire [1:0] \trits[5] ;
  wire \trits[5].negative ;
  wire \trits[5].nonzero ;
  wire [1:0] \trits[6] ;
  wire \trits[6].negative ;
  wire \trits[6].nonzero ;
  wire [1:0] \trits[7] ;
  wire \trits[7].negative ;
  wire \trits[7].nonzero ;
  assign \$1  = ~ activations[7:0];
  assign \$2  = trits[1] ? \$1  : activations[7:0];
  assign \$3  = $signed(\$2 ) + $signed({ 1'h0, trits[1] });
  assign term_0 = trits[0] ? \$3  : 9'h000;
  assign \$4  = ~ activations[15:8];
  assign \$5  = trits[3] ? \$4  : activations[15:8];
  assign \$6  = $signed(\$5 ) + $signed({ 1'h0, trits[3] });
  assign term_1 = trits[2] ? \$6  : 9'h000;
  assign \$7  = ~ activations[23:16];
  assign \$8  = trits[5] ? \$7  : activations[23:16];
  assign \$9  = $signed(\$8 ) + $signed({ 1'h0, trits[5] });
  assign term_2 = trits[4] ? \$9  : 9'h000;
  assign \$10  = ~ activations[31:24];
  assign \$11  = trits[7] ? \$10  : activations[31:24];
  assign \$12  = $signed(\$11 ) + $signed({ 1'h0, trits[7] });
  assign term_3 = trits[6] ? \$12  : 9'h000;
  assign \$13  = ~ activations[39:32];
  assign \$14  = trits[9] ? \$13  : activations[39:32];
  assign \$15  = $signed(\$14 ) + $signed({ 1'h0, trits[9] });
  assign term_4 = trits[8] ? \$15  : 9'h000;
  assign \$16  = ~ activations[47:40];
  assign \$17  = trits[11] ? \$16  : activations[47:40];
  assign \$18  = $signed(\$17 ) + $signed({ 1'h0, trits[11] });
  assign term_5 = trits[10] ? \$18  : 9'h000;
  assign \$19  = ~ activations[55:48];
  assign \$20  = trits[13] ? \$19  : activations[55:48];
  assign \$21  = $signed(\$20 ) + $signed({ 1'h0, trits[13] });
  assign term_6 = trits[12] ? \$21  : 9'h000;
  assign \$22  = ~ activations[63:56];
  assign \$23  = trits[15] ? \$22  : activations[63:56];
  assign \$24  = $signed(\$23 ) + $signed({ 1'h0, trits[15] });
  assign term_7 = trits[14] ? \$24  : 9'h000;
  assign \$25  = $signed(term_0) + $signed(term_1);
  assign \$26  = $signed(term_2) + $signed(term_3);
  assign \$27  = $signed(\$25 ) + $signed(\$26 );
  assign \$28  = $signed(term_4) + $signed(term_5);
  assign \$29  = $signed(term_6) + $signed(term_7);
  assign \$30  = $signed(\$28 ) + $signed(\$29 );
  assign \$31  = $signed(tree_2_0) + $signed(tree_2_1);
  always @(posedge clk)
    tree_2_0 <= \$27 ;
  always @(posedge clk)
    tree_2_1 <= \$30 ;
  always @(posedge clk)
    total <= \$31 ;
  assign tree_3_0 = total;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign \trits[4]  = trits[9:8];
  assign \trits[4].nonzero  = trits[8];
  assign \trits[4].negative  = trits[9];
  assign \trits[5]  = trits[11:10];
  assign \trits[5].nonzero  = trits[10];
  assign \trits[5].negative  = trits[11];
  assign \trits[6]  = trits[13:12];
  assign \trits[6].nonzero  = trits[12];
  assign \trits[6].negative  = trits[13];
  assign \trits[7]  = trits[15:14];
  assign \trits[7].nonzero  = trits[14];
  assign \trits[7].negative  = trits[15];
  assign \activations[0]  = activations[7:0];
  assign \activations[1]  = activations[15:8];
  assign \activations[2]  = activations[23:16];
  assign \activations[3]  = activations[31:24];
  assign \activations[4]  = activations[39:32];
  assign \activations[5]  = activations[47:40];
  assign \activations[6]  = activations[55:48];
  assign \activations[7]  = activations[63:56];
endmodule

module \tritforge.core.ternary_matmul.dot_0_1 (rst, clear, trits, activations, total, clk);
  wire [7:0] \$1 ;
  wire [7:0] \$10 ;
  wire [7:0] \$11 ;
  wire [8:0] \$12 ;
  wire [7:0] \$13 ;
  wire [7:0] \$14 ;
  wire [8:0] \$15 ;
  wire [7:0] \$16 ;
  wire [7:0] \$17 ;
  wire [8:0] \$18 ;
  wire [7:0] \$19 ;
  wire [7:0] \$2 ;
  wire [7:0] \$20 ;
  wire [8:0] \$21 ;
  wire [7:0] \$22 ;
  wire [7:0] \$23 ;
  wire [8:0] \$24 ;
  wire [9:0] \$25 ;
  wire [9:0] \$26 ;
  wire [10:0] \$27 ;
  wire [9:0] \$28 ;
  wire [9:0] \$29 ;
  wire [8:0] \$3 ;
  wire [10:0] \$30 ;
  wire [11:0] \$31 ;
  wire [7:0] \$4 ;
  wire [7:0] \$5 ;
  wire [8:0] \$6 ;
  wire [7:0] \$7 ;
  wire [7:0] \$8 ;
  wire [8:0] \$9 ;
  input [63:0] activations;
  wire [63:0] activations;
  wire [7:0] \activations[0] ;
  wire [7:0] \activations[1] ;
  wire [7:0] \activations[2] ;
  wire [7:0] \activations[3] ;
  wire [7:0] \activations[4] ;
  wire [7:0] \activations[5] ;
  wire [7:0] \activations[6] ;
  wire [7:0] \activations[7] ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input rst;
  wire rst;
  wire [8:0] term_0;
  wire [8:0] term_1;
  wire [8:0] term_2;
  wire [8:0] term_3;
  wire [8:0] term_4;
  wire [8:0] term_5;
  wire [8:0] term_6;
  wire [8:0] term_7;
  output [11:0] total;
  reg [11:0] total = 12'h000;
  reg [10:0] tree_2_0 = 11'h000;
  reg [10:0] tree_2_1 = 11'h000;
  (* init = 12'h000 *)
  wire [11:0] tree_3_0;
  input [15:0] trits;
  wire [15:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  wire [1:0] \trits[4] ;
  wire \trits[4].negative ;
  wire \trits[4].nonzero ;
  wire [1:0] \trits[5] ;
  wire \trits[5].negative ;
  wire \trits[5].nonzero ;
  wire [1:0] \trits[6] ;
  wire \trits[6].negative ;
  wire \trits[6].nonzero ;
  wire [1:0] \trits[7] ;
  wire \trits[7].negative ;
  wire \trits[7].nonzero ;
  assign \$1  = ~ activations[7:0];
  assign \$2  = trits[1] ? \$1  : activations[7:0];
  assign \$3  = $signed(\$2 ) + $signed({ 1'h0, trits[1] });
  assign term_0 = trits[0] ? \$3  : 9'h000;
  assign \$4  = ~ activations[15:8];
  assign \$5  = trits[3] ? \$4  : activations[15:8];
  assign \$6  = $signed(\$5 ) + $signed({ 1'h0, trits[3] });
  assign term_1 = trits[2] ? \$6  : 9'h000;
  assign \$7  = ~ activations[23:16];
  assign \$8  = trits[5] ? \$7  : activations[23:16];
  assign \$9  = $signed(\$8 ) + $signed({ 1'h0, trits[5] });
  assign term_2 = trits[4] ? \$9  : 9'h000;
  assign \$10  = ~ activations[31:24];
  assign \$11  = trits[7] ? \$10  : activations[31:24];
  assign \$12  = $signed(\$11 ) + $signed({ 1'h0, trits[7] });
  assign term_3 = trits[6] ? \$12  : 9'h000;
  assign \$13  = ~ activations[39:32];
  assign \$14  = trits[9] ? \$13  : activations[39:32];
  assign \$15  = $signed(\$14 ) + $signed({ 1'h0, trits[9] });
  assign term_4 = trits[8] ? \$15  : 9'h000;
  assign \$16  = ~ activations[47:40];
  assign \$17  = trits[11] ? \$16  : activations[47:40];
  assign \$18  = $signed(\$17 ) + $signed({ 1'h0, trits[11] });
  assign term_5 = trits[10] ? \$18  : 9'h000;
  assign \$19  = ~ activations[55:48];
  assign \$20  = trits[13] ? \$19  : activations[55:48];
  assign \$21  = $signed(\$20 ) + $signed({ 1'h0, trits[13] });
  assign term_6 = trits[12] ? \$21  : 9'h000;
  assign \$22  = ~ activations[63:56];
  assign \$23  = trits[15] ? \$22  : activations[63:56];
  assign \$24  = $signed(\$23 ) + $signed({ 1'h0, trits[15] });
  assign term_7 = trits[14] ? \$24  : 9'h000;
  assign \$25  = $signed(term_0) + $signed(term_1);
  assign \$26  = $signed(term_2) + $signed(term_3);
  assign \$27  = $signed(\$25 ) + $signed(\$26 );
  assign \$28  = $signed(term_4) + $signed(term_5);
  assign \$29  = $signed(term_6) + $signed(term_7);
  assign \$30  = $signed(\$28 ) + $signed(\$29 );
  assign \$31  = $signed(tree_2_0) + $signed(tree_2_1);
  always @(posedge clk)
    tree_2_0 <= \$27 ;
  always @(posedge clk)
    tree_2_1 <= \$30 ;
  always @(posedge clk)
    total <= \$31 ;
  assign tree_3_0 = total;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign \trits[4]  = trits[9:8];
  assign \trits[4].nonzero  = trits[8];
  assign \trits[4].negative  = trits[9];
  assign \trits[5]  = trits[11:10];
  assign \trits[5].nonzero  = trits[10];
  assign \trits[5].negative  = trits[11];
  assign \trits[6]  = trits[13:12];
  assign \trits[6].nonzero  = trits[12];
  assign \trits[6].negative  = trits[13];
  assign \trits[7]  = trits[15:14];
  assign \trits[7].nonzero  = trits[14];
  assign \trits[7].negative  = trits[15];
  assign \activations[0]  = activations[7:0];
  assign \activations[1]  = activations[15:8];
  assign \activations[2]  = activations[23:16];
  assign \activations[3]  = activations[31:24];
  assign \activations[4]  = activations[39:32];
  assign \activations[5]  = activations[47:40];
  assign \activations[6]  = activations[55:48];
  assign \activations[7]  = activations[63:56];
endmodule

module \tritforge.core.ternary_matmul.dot_0_2 (rst, clear, trits, activations, total, clk);
  wire [7:0] \$1 ;
  wire [7:0] \$10 ;
  wire [7:0] \$11 ;
  wire [8:0] \$12 ;
  wire [7:0] \$13 ;
  wire [7:0] \$14 ;
  wire [8:0] \$15 ;
  wire [7:0] \$16 ;
  wire [7:0] \$17 ;
  wire [8:0] \$18 ;
  wire [7:0] \$19 ;
  wire [7:0] \$2 ;
  wire [7:0] \$20 ;
  wire [8:0] \$21 ;
  wire [7:0] \$22 ;
  wire [7:0] \$23 ;
  wire [8:0] \$24 ;
  wire [9:0] \$25 ;
  wire [9:0] \$26 ;
  wire [10:0] \$27 ;
  wire [9:0] \$28 ;
  wire [9:0] \$29 ;
  wire [8:0] \$3 ;
  wire [10:0] \$30 ;
  wire [11:0] \$31 ;
  wire [7:0] \$4 ;
  wire [7:0] \$5 ;
  wire [8:0] \$6 ;
  wire [7:0] \$7 ;
  wire [7:0] \$8 ;
  wire [8:0] \$9 ;
  input [63:0] activations;
  wire [63:0] activations;
  wire [7:0] \activations[0] ;
  wire [7:0] \activations[1] ;
  wire [7:0] \activations[2] ;
  wire [7:0] \activations[3] ;
  wire [7:0] \activations[4] ;
  wire [7:0] \activations[5] ;
  wire [7:0] \activations[6] ;
  wire [7:0] \activations[7] ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input rst;
  wire rst;
  wire [8:0] term_0;
  wire [8:0] term_1;
  wire [8:0] term_2;
  wire [8:0] term_3;
  wire [8:0] term_4;
  wire [8:0] term_5;
  wire [8:0] term_6;
  wire [8:0] term_7;
  output [11:0] total;
  reg [11:0] total = 12'h000;
  reg [10:0] tree_2_0 = 11'h000;
  reg [10:0] tree_2_1 = 11'h000;
  (* init = 12'h000 *)
  wire [11:0] tree_3_0;
  input [15:0] trits;
  wire [15:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  wire [1:0] \trits[4] ;
  wire \trits[4].negative ;
  wire \trits[4].nonzero ;
  wire [1:0] \trits[5] ;
  wire \trits[5].negative ;
  wire \trits[5].nonzero ;
  wire [1:0] \trits[6] ;
  wire \trits[6].negative ;
  wire \trits[6].nonzero ;
  wire [1:0] \trits[7] ;
  wire \trits[7].negative ;
  wire \trits[7].nonzero ;
  assign \$1  = ~ activations[7:0];
  assign \$2  = trits[1] ? \$1  : activations[7:0];
  assign \$3  = $signed(\$2 ) + $signed({ 1'h0, trits[1] });
  assign term_0 = trits[0] ? \$3  : 9'h000;
  assign \$4  = ~ activations[15:8];
  assign \$5  = trits[3] ? \$4  : activations[15:8];
  assign \$6  = $signed(\$5 ) + $signed({ 1'h0, trits[3] });
  assign term_1 = trits[2] ? \$6  : 9'h000;
  assign \$7  = ~ activations[23:16];
  assign \$8  = trits[5] ? \$7  : activations[23:16];
  assign \$9  = $signed(\$8 ) + $signed({ 1'h0, trits[5] });
  assign term_2 = trits[4] ? \$9  : 9'h000;
  assign \$10  = ~ activations[31:24];
  assign \$11  = trits[7] ? \$10  : activations[31:24];
  assign \$12  = $signed(\$11 ) + $signed({ 1'h0, trits[7] });
  assign term_3 = trits[6] ? \$12  : 9'h000;
  assign \$13  = ~ activations[39:32];
  assign \$14  = trits[9] ? \$13  : activations[39:32];
  assign \$15  = $signed(\$14 ) + $signed({ 1'h0, trits[9] });
  assign term_4 = trits[8] ? \$15  : 9'h000;
  assign \$16  = ~ activations[47:40];
  assign \$17  = trits[11] ? \$16  : activations[47:40];
  assign \$18  = $signed(\$17 ) + $signed({ 1'h0, trits[11] });
  assign term_5 = trits[10] ? \$18  : 9'h000;
  assign \$19  = ~ activations[55:48];
  assign \$20  = trits[13] ? \$19  : activations[55:48];
  assign \$21  = $signed(\$20 ) + $signed({ 1'h0, trits[13] });
  assign term_6 = trits[12] ? \$21  : 9'h000;
  assign \$22  = ~ activations[63:56];
  assign \$23  = trits[15] ? \$22  : activations[63:56];
  assign \$24  = $signed(\$23 ) + $signed({ 1'h0, trits[15] });
  assign term_7 = trits[14] ? \$24  : 9'h000;
  assign \$25  = $signed(term_0) + $signed(term_1);
  assign \$26  = $signed(term_2) + $signed(term_3);
  assign \$27  = $signed(\$25 ) + $signed(\$26 );
  assign \$28  = $signed(term_4) + $signed(term_5);
  assign \$29  = $signed(term_6) + $signed(term_7);
  assign \$30  = $signed(\$28 ) + $signed(\$29 );
  assign \$31  = $signed(tree_2_0) + $signed(tree_2_1);
  always @(posedge clk)
    tree_2_0 <= \$27 ;
  always @(posedge clk)
    tree_2_1 <= \$30 ;
  always @(posedge clk)
    total <= \$31 ;
  assign tree_3_0 = total;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign \trits[4]  = trits[9:8];
  assign \trits[4].nonzero  = trits[8];
  assign \trits[4].negative  = trits[9];
  assign \trits[5]  = trits[11:10];
  assign \trits[5].nonzero  = trits[10];
  assign \trits[5].negative  = trits[11];
  assign \trits[6]  = trits[13:12];
  assign \trits[6].nonzero  = trits[12];
  assign \trits[6].negative  = trits[13];
  assign \trits[7]  = trits[15:14];
  assign \trits[7].nonzero  = trits[14];
  assign \trits[7].negative  = trits[15];
  assign \activations[0]  = activations[7:0];
  assign \activations[1]  = activations[15:8];
  assign \activations[2]  = activations[23:16];
  assign \activations[3]  = activations[31:24];
  assign \activations[4]  = activations[39:32];
  assign \activations[5]  = activations[47:40];
  assign \activations[6]  = activations[55:48];
  assign \activations[7]  = activations[63:56];
endmodule

module \tritforge.core.ternary_matmul.dot_0_3 (rst, clear, trits, activations, total, clk);
  wire [7:0] \$1 ;
  wire [7:0] \$10 ;
  wire [7:0] \$11 ;
  wire [8:0] \$12 ;
  wire [7:0] \$13 ;
  wire [7:0] \$14 ;
  wire [8:0] \$15 ;
  wire [7:0] \$16 ;
  wire [7:0] \$17 ;
  wire [8:0] \$18 ;
  wire [7:0] \$19 ;
  wire [7:0] \$2 ;
  wire [7:0] \$20 ;
  wire [8:0] \$21 ;
  wire [7:0] \$22 ;
  wire [7:0] \$23 ;
  wire [8:0] \$24 ;
  wire [9:0] \$25 ;
  wire [9:0] \$26 ;
  wire [10:0] \$27 ;
  wire [9:0] \$28 ;
  wire [9:0] \$29 ;
  wire [8:0] \$3 ;
  wire [10:0] \$30 ;
  wire [11:0] \$31 ;
  wire [7:0] \$4 ;
  wire [7:0] \$5 ;
  wire [8:0] \$6 ;
  wire [7:0] \$7 ;
  wire [7:0] \$8 ;
  wire [8:0] \$9 ;
  input [63:0] activations;
  wire [63:0] activations;
  wire [7:0] \activations[0] ;
  wire [7:0] \activations[1] ;
  wire [7:0] \activations[2] ;
  wire [7:0] \activations[3] ;
  wire [7:0] \activations[4] ;
  wire [7:0] \activations[5] ;
  wire [7:0] \activations[6] ;
  wire [7:0] \activations[7] ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input rst;
  wire rst;
  wire [8:0] term_0;
  wire [8:0] term_1;
  wire [8:0] term_2;
  wire [8:0] term_3;
  wire [8:0] term_4;
  wire [8:0] term_5;
  wire [8:0] term_6;
  wire [8:0] term_7;
  output [11:0] total;
  reg [11:0] total = 12'h000;
  reg [10:0] tree_2_0 = 11'h000;
  reg [10:0] tree_2_1 = 11'h000;
  (* init = 12'h000 *)
  wire [11:0] tree_3_0;
  input [15:0] trits;
  wire [15:0] trits;
  wire [1:0] \trits[0] ;
  wire \trits[0].negative ;
  wire \trits[0].nonzero ;
  wire [1:0] \trits[1] ;
  wire \trits[1].negative ;
  wire \trits[1].nonzero ;
  wire [1:0] \trits[2] ;
  wire \trits[2].negative ;
  wire \trits[2].nonzero ;
  wire [1:0] \trits[3] ;
  wire \trits[3].negative ;
  wire \trits[3].nonzero ;
  wire [1:0] \trits[4] ;
  wire \trits[4].negative ;
  wire \trits[4].nonzero ;
  wire [1:0] \trits[5] ;
  wire \trits[5].negative ;
  wire \trits[5].nonzero ;
  wire [1:0] \trits[6] ;
  wire \trits[6].negative ;
  wire \trits[6].nonzero ;
  wire [1:0] \trits[7] ;
  wire \trits[7].negative ;
  wire \trits[7].nonzero ;
  assign \$1  = ~ activations[7:0];
  assign \$2  = trits[1] ? \$1  : activations[7:0];
  assign \$3  = $signed(\$2 ) + $signed({ 1'h0, trits[1] });
  assign term_0 = trits[0] ? \$3  : 9'h000;
  assign \$4  = ~ activations[15:8];
  assign \$5  = trits[3] ? \$4  : activations[15:8];
  assign \$6  = $signed(\$5 ) + $signed({ 1'h0, trits[3] });
  assign term_1 = trits[2] ? \$6  : 9'h000;
  assign \$7  = ~ activations[23:16];
  assign \$8  = trits[5] ? \$7  : activations[23:16];
  assign \$9  = $signed(\$8 ) + $signed({ 1'h0, trits[5] });
  assign term_2 = trits[4] ? \$9  : 9'h000;
  assign \$10  = ~ activations[31:24];
  assign \$11  = trits[7] ? \$10  : activations[31:24];
  assign \$12  = $signed(\$11 ) + $signed({ 1'h0, trits[7] });
  assign term_3 = trits[6] ? \$12  : 9'h000;
  assign \$13  = ~ activations[39:32];
  assign \$14  = trits[9] ? \$13  : activations[39:32];
  assign \$15  = $signed(\$14 ) + $signed({ 1'h0, trits[9] });
  assign term_4 = trits[8] ? \$15  : 9'h000;
  assign \$16  = ~ activations[47:40];
  assign \$17  = trits[11] ? \$16  : activations[47:40];
  assign \$18  = $signed(\$17 ) + $signed({ 1'h0, trits[11] });
  assign term_5 = trits[10] ? \$18  : 9'h000;
  assign \$19  = ~ activations[55:48];
  assign \$20  = trits[13] ? \$19  : activations[55:48];
  assign \$21  = $signed(\$20 ) + $signed({ 1'h0, trits[13] });
  assign term_6 = trits[12] ? \$21  : 9'h000;
  assign \$22  = ~ activations[63:56];
  assign \$23  = trits[15] ? \$22  : activations[63:56];
  assign \$24  = $signed(\$23 ) + $signed({ 1'h0, trits[15] });
  assign term_7 = trits[14] ? \$24  : 9'h000;
  assign \$25  = $signed(term_0) + $signed(term_1);
  assign \$26  = $signed(term_2) + $signed(term_3);
  assign \$27  = $signed(\$25 ) + $signed(\$26 );
  assign \$28  = $signed(term_4) + $signed(term_5);
  assign \$29  = $signed(term_6) + $signed(term_7);
  assign \$30  = $signed(\$28 ) + $signed(\$29 );
  assign \$31  = $signed(tree_2_0) + $signed(tree_2_1);
  always @(posedge clk)
    tree_2_0 <= \$27 ;
  always @(posedge clk)
    tree_2_1 <= \$30 ;
  always @(posedge clk)
    total <= \$31 ;
  assign tree_3_0 = total;
  assign \trits[0]  = trits[1:0];
  assign \trits[0].nonzero  = trits[0];
  assign \trits[0].negative  = trits[1];
  assign \trits[1]  = trits[3:2];
  assign \trits[1].nonzero  = trits[2];
  assign \trits[1].negative  = trits[3];
  assign \trits[2]  = trits[5:4];
  assign \trits[2].nonzero  = trits[4];
  assign \trits[2].negative  = trits[5];
  assign \trits[3]  = trits[7:6];
  assign \trits[3].nonzero  = trits[6];
  assign \trits[3].negative  = trits[7];
  assign \trits[4]  = trits[9:8];
  assign \trits[4].nonzero  = trits[8];
  assign \trits[4].negative  = trits[9];
  assign \trits[5]  = trits[11:10];
  assign \trits[5].nonzero  = trits[10];
  assign \trits[5].negative  = trits[11];
  assign \trits[6]  = trits[13:12];
  assign \trits[6].nonzero  = trits[12];
  assign \trits[6].negative  = trits[13];
  assign \trits[7]  = trits[15:14];
  assign \trits[7].nonzero  = trits[14];
  assign \trits[7].negative  = trits[15];
  assign \activations[0]  = activations[7:0];
  assign \activations[1]  = activations[15:8];
  assign \activations[2]  = activations[23:16];
  assign \activations[3]  = activations[31:24];
  assign \activations[4]  = activations[39:32];
  assign \activations[5]  = activations[47:40];
  assign \activations[6]  = activations[55:48];
  assign \activations[7]  = activations[63:56];
endmodule

module \tritforge.core.ternary_matmul.groups (rst, clear, r_en, r_data, w_port__data, w_en, r_rdy, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$30  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [3:0] \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  reg [1:0] \$27 ;
  reg [1:0] \$28 ;
  reg [2:0] \$29 ;
  wire [3:0] \$3 ;
  reg \$30 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [2:0] \$9 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 2'h0 *)
  wire [1:0] consume;
  reg [2:0] inner_level = 3'h0;
  wire inner_r_rdy;
  wire [2:0] level;
  (* init = 2'h0 *)
  wire [1:0] produce;
  output [95:0] r_data;
  wire [95:0] r_data;
  input r_en;
  wire r_en;
  wire [2:0] r_level;
  reg [1:0] r_port__addr = 2'h0;
  wire [95:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [95:0] w_data;
  input w_en;
  wire w_en;
  wire [2:0] w_level;
  reg [1:0] w_port__addr = 2'h0;
  input [95:0] w_port__data;
  wire [95:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [95:0] storage [3:0];
  initial begin
    storage[0] = 96'h000000000000000000000000;
    storage[1] = 96'h000000000000000000000000;
    storage[2] = 96'h000000000000000000000000;
    storage[3] = 96'h000000000000000000000000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [95:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 3'h4;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign \$3  = inner_level + r_rdy;
  assign \$4  = w_rdy & w_en;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = ~ r_rdy;
  assign \$7  = \$6  | r_en;
  assign \$8  = inner_r_rdy & \$7 ;
  assign \$9  = r_port__addr + 1'h1;
  assign \$10  = w_rdy & w_en;
  assign \$11  = ~ r_rdy;
  assign \$12  = \$11  | r_en;
  assign \$13  = inner_r_rdy & \$12 ;
  assign \$14  = ~ \$13 ;
  assign \$15  = \$10  & \$14 ;
  assign \$16  = inner_level + 1'h1;
  assign \$17  = ~ r_rdy;
  assign \$18  = \$17  | r_en;
  assign \$19  = inner_r_rdy & \$18 ;
  assign \$20  = w_rdy & w_en;
  assign \$21  = ~ \$20 ;
  assign \$22  = \$19  & \$21 ;
  assign \$23  = inner_level - 1'h1;
  assign \$24  = ~ r_rdy;
  assign \$25  = \$24  | r_en;
  assign \$26  = inner_r_rdy & \$25 ;
  always @(posedge clk)
    w_port__addr <= \$27 ;
  always @(posedge clk)
    r_port__addr <= \$28 ;
  always @(posedge clk)
    inner_level <= \$29 ;
  always @(posedge clk)
    r_rdy <= \$30 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$27  = w_port__addr;
    if (\$4 ) begin
      \$27  = \$5 [1:0];
    end
    if (clear) begin
      \$27  = 2'h0;
    end
    if (rst) begin
      \$27  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$28  = r_port__addr;
    if (\$8 ) begin
      \$28  = \$9 [1:0];
    end
    if (clear) begin
      \$28  = 2'h0;
    end
    if (rst) begin
      \$28  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$29  = inner_level;
    if (\$15 ) begin
      \$29  = \$16 [2:0];
    end
    if (\$22 ) begin
      \$29  = \$23 [2:0];
    end
    if (clear) begin
      \$29  = 3'h0;
    end
    if (rst) begin
      \$29  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$30 ) begin end
    \$30  = r_rdy;
    if (\$26 ) begin
      \$30  = 1'h1;
    end else if (r_en) begin
      \$30  = 1'h0;
    end
    if (clear) begin
      \$30  = 1'h0;
    end
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  assign w_level = \$3 [2:0];
  assign level = \$3 [2:0];
  assign r_level = \$3 [2:0];
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \tritforge.core.vector_memory (rst, clear, read__0__enable, write__1__mask, write__2__address, write__2__mask, write__0__address, write__0__data, write__0__mask, read__0__address, \port$4627$8 , \port$4646$0 , \port$4681$14 , \port$4889$0 , write__1__data, \port$4900$8 , write__1__address, write__2__register, \port$5580$0 , read__0__data, read__1__data
, read__2__data, read__3__data, read__4__data, read__5__data, read__6__data, clk);
  reg \$auto$verilog_backend.cc:2355:dump_module$31  = 0;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [5:0] \$100 ;
  wire [5:0] \$101 ;
  wire [5:0] \$102 ;
  wire [5:0] \$103 ;
  wire [5:0] \$104 ;
  wire [5:0] \$105 ;
  wire [5:0] \$106 ;
  wire [5:0] \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire [5:0] \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire [5:0] \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire [5:0] \$124 ;
  wire [5:0] \$125 ;
  wire [5:0] \$126 ;
  wire [5:0] \$127 ;
  wire [5:0] \$128 ;
  wire [5:0] \$129 ;
  wire [5:0] \$13 ;
  wire [5:0] \$130 ;
  wire [5:0] \$131 ;
  wire [5:0] \$132 ;
  wire [5:0] \$133 ;
  wire [5:0] \$134 ;
  wire [5:0] \$135 ;
  wire [5:0] \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire [5:0] \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire [5:0] \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire [5:0] \$153 ;
  wire [5:0] \$154 ;
  wire [5:0] \$155 ;
  wire [5:0] \$156 ;
  wire [5:0] \$157 ;
  wire [5:0] \$158 ;
  wire [5:0] \$159 ;
  wire [5:0] \$16 ;
  wire [5:0] \$160 ;
  wire [5:0] \$161 ;
  wire [5:0] \$162 ;
  wire [5:0] \$163 ;
  wire [5:0] \$164 ;
  wire [5:0] \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire [5:0] \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire [5:0] \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire [5:0] \$182 ;
  wire [5:0] \$183 ;
  wire [5:0] \$184 ;
  wire [5:0] \$185 ;
  wire [5:0] \$186 ;
  wire [5:0] \$187 ;
  wire [5:0] \$188 ;
  wire [5:0] \$189 ;
  wire [5:0] \$19 ;
  wire [5:0] \$190 ;
  wire [5:0] \$191 ;
  wire [5:0] \$192 ;
  wire [5:0] \$193 ;
  wire [5:0] \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire [5:0] \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire [5:0] \$211 ;
  wire [5:0] \$212 ;
  wire [5:0] \$213 ;
  wire [5:0] \$214 ;
  wire [5:0] \$215 ;
  wire [5:0] \$216 ;
  wire [5:0] \$217 ;
  wire [5:0] \$218 ;
  wire [5:0] \$219 ;
  wire \$22 ;
  wire [5:0] \$220 ;
  wire [5:0] \$221 ;
  wire [5:0] \$222 ;
  wire [5:0] \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire [5:0] \$240 ;
  wire [5:0] \$241 ;
  wire [5:0] \$242 ;
  wire [5:0] \$243 ;
  wire [5:0] \$244 ;
  wire [5:0] \$245 ;
  wire [5:0] \$246 ;
  wire [5:0] \$247 ;
  wire [5:0] \$248 ;
  wire [5:0] \$249 ;
  wire \$25 ;
  wire [5:0] \$250 ;
  wire [5:0] \$251 ;
  wire [5:0] \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire [5:0] \$269 ;
  wire \$27 ;
  wire [5:0] \$270 ;
  wire [5:0] \$271 ;
  wire [5:0] \$272 ;
  wire [5:0] \$273 ;
  wire [5:0] \$274 ;
  wire [5:0] \$275 ;
  wire [5:0] \$276 ;
  wire [5:0] \$277 ;
  wire [5:0] \$278 ;
  wire [5:0] \$279 ;
  wire \$28 ;
  wire [5:0] \$280 ;
  wire [5:0] \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire [5:0] \$298 ;
  wire [5:0] \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire [5:0] \$300 ;
  wire [5:0] \$301 ;
  wire [5:0] \$302 ;
  wire [5:0] \$303 ;
  wire [5:0] \$304 ;
  wire [5:0] \$305 ;
  wire [5:0] \$306 ;
  wire [5:0] \$307 ;
  wire [5:0] \$308 ;
  wire [5:0] \$309 ;
  wire \$31 ;
  wire [5:0] \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire \$321 ;
  wire \$322 ;
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire [5:0] \$327 ;
  wire [5:0] \$328 ;
  wire [5:0] \$329 ;
  wire \$33 ;
  wire [5:0] \$330 ;
  wire [5:0] \$331 ;
  wire [5:0] \$332 ;
  wire [5:0] \$333 ;
  wire [5:0] \$334 ;
  wire [5:0] \$335 ;
  wire [5:0] \$336 ;
  wire [5:0] \$337 ;
  wire [5:0] \$338 ;
  wire [5:0] \$339 ;
  wire \$34 ;
  wire \$340 ;
  wire \$341 ;
  wire \$342 ;
  wire \$343 ;
  wire \$344 ;
  wire \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire \$348 ;
  wire \$349 ;
  wire \$35 ;
  wire \$350 ;
  wire \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$354 ;
  wire \$355 ;
  wire [5:0] \$356 ;
  wire [5:0] \$357 ;
  wire [5:0] \$358 ;
  wire [5:0] \$359 ;
  wire \$36 ;
  wire [5:0] \$360 ;
  wire [5:0] \$361 ;
  wire [5:0] \$362 ;
  wire [5:0] \$363 ;
  wire [5:0] \$364 ;
  wire [5:0] \$365 ;
  wire [5:0] \$366 ;
  wire [5:0] \$367 ;
  wire [5:0] \$368 ;
  wire \$369 ;
  wire [5:0] \$37 ;
  wire \$370 ;
  wire \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire \$374 ;
  wire \$375 ;
  wire \$376 ;
  wire \$377 ;
  wire \$378 ;
  wire \$379 ;
  wire [5:0] \$38 ;
  wire \$380 ;
  wire \$381 ;
  wire \$382 ;
  wire \$383 ;
  wire \$384 ;
  wire [5:0] \$385 ;
  wire [5:0] \$386 ;
  wire [5:0] \$387 ;
  wire [5:0] \$388 ;
  wire [5:0] \$389 ;
  wire [5:0] \$39 ;
  wire [5:0] \$390 ;
  wire [5:0] \$391 ;
  wire [5:0] \$392 ;
  wire [5:0] \$393 ;
  wire [5:0] \$394 ;
  wire [5:0] \$395 ;
  wire [5:0] \$396 ;
  wire [5:0] \$397 ;
  wire \$398 ;
  wire \$399 ;
  wire \$4 ;
  wire [5:0] \$40 ;
  wire \$400 ;
  wire \$401 ;
  wire \$402 ;
  wire \$403 ;
  wire \$404 ;
  wire \$405 ;
  wire \$406 ;
  wire \$407 ;
  wire \$408 ;
  wire \$409 ;
  wire [5:0] \$41 ;
  wire \$410 ;
  wire \$411 ;
  wire \$412 ;
  wire \$413 ;
  wire [5:0] \$414 ;
  wire [5:0] \$415 ;
  wire [5:0] \$416 ;
  wire [5:0] \$417 ;
  wire [5:0] \$418 ;
  wire [5:0] \$419 ;
  wire [5:0] \$42 ;
  wire [5:0] \$420 ;
  wire [5:0] \$421 ;
  wire [5:0] \$422 ;
  wire [5:0] \$423 ;
  wire [5:0] \$424 ;
  wire [5:0] \$425 ;
  wire [5:0] \$426 ;
  wire \$427 ;
  wire \$428 ;
  wire \$429 ;
  wire [5:0] \$43 ;
  wire \$430 ;
  wire \$431 ;
  wire \$432 ;
  wire \$433 ;
  wire \$434 ;
  wire \$435 ;
  wire \$436 ;
  wire \$437 ;
  wire \$438 ;
  wire \$439 ;
  wire [5:0] \$44 ;
  wire \$440 ;
  wire \$441 ;
  wire \$442 ;
  wire [5:0] \$443 ;
  wire [5:0] \$444 ;
  wire [5:0] \$445 ;
  wire [5:0] \$446 ;
  wire [5:0] \$447 ;
  wire [5:0] \$448 ;
  wire [5:0] \$449 ;
  wire [5:0] \$45 ;
  wire [5:0] \$450 ;
  wire [5:0] \$451 ;
  wire [5:0] \$452 ;
  wire [5:0] \$453 ;
  wire [5:0] \$454 ;
  wire [5:0] \$455 ;
  wire \$456 ;
  wire \$457 ;
  wire \$458 ;
  wire \$459 ;
  wire [5:0] \$46 ;
  wire \$460 ;
  wire \$461 ;
  wire \$462 ;
  wire \$463 ;
  wire \$464 ;
  reg [5:0] \$465 ;
  reg [127:0] \$466 ;
  reg [5:0] \$467 ;
  reg [127:0] \$468 ;
  reg [5:0] \$469 ;
  wire [5:0] \$47 ;
  reg [127:0] \$470 ;
  reg [5:0] \$471 ;
  reg [127:0] \$472 ;
  reg [5:0] \$473 ;
  reg [127:0] \$474 ;
  reg [5:0] \$475 ;
  reg [127:0] \$476 ;
  reg [5:0] \$477 ;
  reg [127:0] \$478 ;
  wire [5:0] \$48 ;
  wire [5:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire [5:0] \$66 ;
  wire [5:0] \$67 ;
  wire [5:0] \$68 ;
  wire [5:0] \$69 ;
  wire \$7 ;
  wire [5:0] \$70 ;
  wire [5:0] \$71 ;
  wire [5:0] \$72 ;
  wire [5:0] \$73 ;
  wire [5:0] \$74 ;
  wire [5:0] \$75 ;
  wire [5:0] \$76 ;
  wire [5:0] \$77 ;
  wire [5:0] \$78 ;
  wire \$79 ;
  wire [5:0] \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire [5:0] \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire [5:0] \$95 ;
  wire [5:0] \$96 ;
  wire [5:0] \$97 ;
  wire [5:0] \$98 ;
  wire [5:0] \$99 ;
  wire [5:0] \$signature__addr ;
  wire [5:0] \$signature__addr$101 ;
  wire [5:0] \$signature__addr$113 ;
  wire [5:0] \$signature__addr$125 ;
  wire [5:0] \$signature__addr$137 ;
  wire [5:0] \$signature__addr$149 ;
  wire [5:0] \$signature__addr$161 ;
  wire [5:0] \$signature__addr$173 ;
  wire [5:0] \$signature__addr$185 ;
  wire [5:0] \$signature__addr$197 ;
  wire [5:0] \$signature__addr$209 ;
  wire [5:0] \$signature__addr$221 ;
  wire [5:0] \$signature__addr$53 ;
  wire [5:0] \$signature__addr$65 ;
  wire [5:0] \$signature__addr$77 ;
  wire [5:0] \$signature__addr$89 ;
  wire [127:0] \$signature__data ;
  wire [127:0] \$signature__data$243 ;
  wire [127:0] \$signature__data$244 ;
  wire [127:0] \$signature__data$245 ;
  wire [127:0] \$signature__data$246 ;
  wire [127:0] \$signature__data$247 ;
  wire [127:0] \$signature__data$248 ;
  wire [127:0] \$signature__data$249 ;
  wire [127:0] \$signature__data$250 ;
  wire [127:0] \$signature__data$251 ;
  wire [127:0] \$signature__data$252 ;
  wire [127:0] \$signature__data$253 ;
  wire [127:0] \$signature__data$254 ;
  wire [127:0] \$signature__data$255 ;
  wire [127:0] \$signature__data$256 ;
  wire [127:0] \$signature__data$257 ;
  reg \$signature__en ;
  reg \$signature__en$105 ;
  reg \$signature__en$117 ;
  reg \$signature__en$129 ;
  reg \$signature__en$141 ;
  reg \$signature__en$153 ;
  reg \$signature__en$165 ;
  reg \$signature__en$177 ;
  reg \$signature__en$189 ;
  reg \$signature__en$201 ;
  reg \$signature__en$213 ;
  reg \$signature__en$45 ;
  reg \$signature__en$57 ;
  reg \$signature__en$69 ;
  reg \$signature__en$81 ;
  reg \$signature__en$93 ;
  reg [5:0] chosen_0 = 6'h00;
  reg [5:0] chosen_1 = 6'h00;
  reg [5:0] chosen_2 = 6'h00;
  reg [5:0] chosen_3 = 6'h00;
  reg [5:0] chosen_4 = 6'h00;
  reg [5:0] chosen_5 = 6'h00;
  reg [5:0] chosen_6 = 6'h00;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] data_0;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] data_1;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] data_2;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] data_3;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] data_4;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] data_5;
  (* init = 128'h00000000000000000000000000000000 *)
  wire [127:0] data_6;
  input [11:0] \port$4627$8 ;
  wire [11:0] \port$4627$8 ;
  input [6:0] \port$4646$0 ;
  wire [6:0] \port$4646$0 ;
  input [17:0] \port$4681$14 ;
  wire [17:0] \port$4681$14 ;
  input [6:0] \port$4889$0 ;
  wire [6:0] \port$4889$0 ;
  input [23:0] \port$4900$8 ;
  wire [23:0] \port$4900$8 ;
  input [23:0] \port$5580$0 ;
  wire [23:0] \port$5580$0 ;
  wire read_0;
  wire \read_0$10 ;
  wire \read_0$13 ;
  wire \read_0$16 ;
  wire \read_0$19 ;
  wire \read_0$4 ;
  wire \read_0$7 ;
  wire read_1;
  wire \read_1$47 ;
  wire \read_1$48 ;
  wire \read_1$49 ;
  wire \read_1$50 ;
  wire \read_1$51 ;
  wire \read_1$52 ;
  wire read_10;
  wire \read_10$155 ;
  wire \read_10$156 ;
  wire \read_10$157 ;
  wire \read_10$158 ;
  wire \read_10$159 ;
  wire \read_10$160 ;
  wire read_11;
  wire \read_11$167 ;
  wire \read_11$168 ;
  wire \read_11$169 ;
  wire \read_11$170 ;
  wire \read_11$171 ;
  wire \read_11$172 ;
  wire read_12;
  wire \read_12$179 ;
  wire \read_12$180 ;
  wire \read_12$181 ;
  wire \read_12$182 ;
  wire \read_12$183 ;
  wire \read_12$184 ;
  wire read_13;
  wire \read_13$191 ;
  wire \read_13$192 ;
  wire \read_13$193 ;
  wire \read_13$194 ;
  wire \read_13$195 ;
  wire \read_13$196 ;
  wire read_14;
  wire \read_14$203 ;
  wire \read_14$204 ;
  wire \read_14$205 ;
  wire \read_14$206 ;
  wire \read_14$207 ;
  wire \read_14$208 ;
  wire read_15;
  wire \read_15$215 ;
  wire \read_15$216 ;
  wire \read_15$217 ;
  wire \read_15$218 ;
  wire \read_15$219 ;
  wire \read_15$220 ;
  wire read_2;
  wire \read_2$59 ;
  wire \read_2$60 ;
  wire \read_2$61 ;
  wire \read_2$62 ;
  wire \read_2$63 ;
  wire \read_2$64 ;
  wire read_3;
  wire \read_3$71 ;
  wire \read_3$72 ;
  wire \read_3$73 ;
  wire \read_3$74 ;
  wire \read_3$75 ;
  wire \read_3$76 ;
  wire read_4;
  wire \read_4$83 ;
  wire \read_4$84 ;
  wire \read_4$85 ;
  wire \read_4$86 ;
  wire \read_4$87 ;
  wire \read_4$88 ;
  wire read_5;
  wire \read_5$100 ;
  wire \read_5$95 ;
  wire \read_5$96 ;
  wire \read_5$97 ;
  wire \read_5$98 ;
  wire \read_5$99 ;
  wire read_6;
  wire \read_6$107 ;
  wire \read_6$108 ;
  wire \read_6$109 ;
  wire \read_6$110 ;
  wire \read_6$111 ;
  wire \read_6$112 ;
  wire read_7;
  wire \read_7$119 ;
  wire \read_7$120 ;
  wire \read_7$121 ;
  wire \read_7$122 ;
  wire \read_7$123 ;
  wire \read_7$124 ;
  wire read_8;
  wire \read_8$131 ;
  wire \read_8$132 ;
  wire \read_8$133 ;
  wire \read_8$134 ;
  wire \read_8$135 ;
  wire \read_8$136 ;
  wire read_9;
  wire \read_9$143 ;
  wire \read_9$144 ;
  wire \read_9$145 ;
  wire \read_9$146 ;
  wire \read_9$147 ;
  wire \read_9$148 ;
  input [5:0] read__0__address;
  wire [5:0] read__0__address;
  output [127:0] read__0__data;
  reg [127:0] read__0__data = 128'h00000000000000000000000000000000;
  input read__0__enable;
  wire read__0__enable;
  wire [5:0] read__0__register;
  wire [5:0] read__1__address;
  output [127:0] read__1__data;
  reg [127:0] read__1__data = 128'h00000000000000000000000000000000;
  wire read__1__enable;
  wire [5:0] read__1__register;
  wire [5:0] read__2__address;
  output [127:0] read__2__data;
  reg [127:0] read__2__data = 128'h00000000000000000000000000000000;
  wire read__2__enable;
  wire [5:0] read__2__register;
  wire [5:0] read__3__address;
  output [127:0] read__3__data;
  reg [127:0] read__3__data = 128'h00000000000000000000000000000000;
  wire read__3__enable;
  wire [5:0] read__3__register;
  wire [5:0] read__4__address;
  output [127:0] read__4__data;
  reg [127:0] read__4__data = 128'h00000000000000000000000000000000;
  wire read__4__enable;
  wire [5:0] read__4__register;
  wire [5:0] read__5__address;
  output [127:0] read__5__data;
  reg [127:0] read__5__data = 128'h00000000000000000000000000000000;
  wire read__5__enable;
  wire [5:0] read__5__register;
  wire [5:0] read__6__address;
  output [127:0] read__6__data;
  reg [127:0] read__6__data = 128'h00000000000000000000000000000000;
  wire read__6__enable;
  wire [5:0] read__6__register;
  input rst;
  wire rst;
  input [5:0] write__0__address;
  wire [5:0] write__0__address;
  input [127:0] write__0__data;
  wire [127:0] write__0__data;
  input [3:0] write__0__mask;
  wire [3:0] write__0__mask;
  wire [5:0] write__0__register;
  input [5:0] write__1__address;
  wire [5:0] write__1__address;
  input [127:0] write__1__data;
  wire [127:0] write__1__data;
  input [3:0] write__1__mask;
  wire [3:0] write__1__mask;
  wire [5:0] write__1__register;
  input [5:0] write__2__address;
  wire [5:0] write__2__address;
  wire [127:0] write__2__data;
  input [3:0] write__2__mask;
  wire [3:0] write__2__mask;
  input [5:0] write__2__register;
  wire [5:0] write__2__register;
  reg [5:0] write__addr;
  reg [5:0] \write__addr$102 ;
  reg [5:0] \write__addr$114 ;
  reg [5:0] \write__addr$126 ;
  reg [5:0] \write__addr$138 ;
  reg [5:0] \write__addr$150 ;
  reg [5:0] \write__addr$162 ;
  reg [5:0] \write__addr$174 ;
  reg [5:0] \write__addr$186 ;
  reg [5:0] \write__addr$198 ;
  reg [5:0] \write__addr$210 ;
  reg [5:0] \write__addr$222 ;
  reg [5:0] \write__addr$54 ;
  reg [5:0] \write__addr$66 ;
  reg [5:0] \write__addr$78 ;
  reg [5:0] \write__addr$90 ;
  reg [127:0] write__data;
  reg [127:0] \write__data$103 ;
  reg [127:0] \write__data$115 ;
  reg [127:0] \write__data$127 ;
  reg [127:0] \write__data$139 ;
  reg [127:0] \write__data$151 ;
  reg [127:0] \write__data$163 ;
  reg [127:0] \write__data$175 ;
  reg [127:0] \write__data$187 ;
  reg [127:0] \write__data$199 ;
  reg [127:0] \write__data$211 ;
  reg [127:0] \write__data$223 ;
  reg [127:0] \write__data$55 ;
  reg [127:0] \write__data$67 ;
  reg [127:0] \write__data$79 ;
  reg [127:0] \write__data$91 ;
  reg [3:0] write__en;
  reg [3:0] \write__en$104 ;
  reg [3:0] \write__en$116 ;
  reg [3:0] \write__en$128 ;
  reg [3:0] \write__en$140 ;
  reg [3:0] \write__en$152 ;
  reg [3:0] \write__en$164 ;
  reg [3:0] \write__en$176 ;
  reg [3:0] \write__en$188 ;
  reg [3:0] \write__en$200 ;
  reg [3:0] \write__en$212 ;
  reg [3:0] \write__en$224 ;
  reg [3:0] \write__en$56 ;
  reg [3:0] \write__en$68 ;
  reg [3:0] \write__en$80 ;
  reg [3:0] \write__en$92 ;
  reg [127:0] register_0 [63:0];
  initial begin
    register_0[0] = 128'h00000000000000000000000000000000;
    register_0[1] = 128'h00000000000000000000000000000000;
    register_0[2] = 128'h00000000000000000000000000000000;
    register_0[3] = 128'h00000000000000000000000000000000;
    register_0[4] = 128'h00000000000000000000000000000000;
    register_0[5] = 128'h00000000000000000000000000000000;
    register_0[6] = 128'h00000000000000000000000000000000;
    register_0[7] = 128'h00000000000000000000000000000000;
    register_0[8] = 128'h00000000000000000000000000000000;
    register_0[9] = 128'h00000000000000000000000000000000;
    register_0[10] = 128'h00000000000000000000000000000000;
    register_0[11] = 128'h00000000000000000000000000000000;
    register_0[12] = 128'h00000000000000000000000000000000;
    register_0[13] = 128'h00000000000000000000000000000000;
    register_0[14] = 128'h00000000000000000000000000000000;
    register_0[15] = 128'h00000000000000000000000000000000;
    register_0[16] = 128'h00000000000000000000000000000000;
    register_0[17] = 128'h00000000000000000000000000000000;
    register_0[18] = 128'h00000000000000000000000000000000;
    register_0[19] = 128'h00000000000000000000000000000000;
    register_0[20] = 128'h00000000000000000000000000000000;
    register_0[21] = 128'h00000000000000000000000000000000;
    register_0[22] = 128'h00000000000000000000000000000000;
    register_0[23] = 128'h00000000000000000000000000000000;
    register_0[24] = 128'h00000000000000000000000000000000;
    register_0[25] = 128'h00000000000000000000000000000000;
    register_0[26] = 128'h00000000000000000000000000000000;
    register_0[27] = 128'h00000000000000000000000000000000;
    register_0[28] = 128'h00000000000000000000000000000000;
    register_0[29] = 128'h00000000000000000000000000000000;
    register_0[30] = 128'h00000000000000000000000000000000;
    register_0[31] = 128'h00000000000000000000000000000000;
    register_0[32] = 128'h00000000000000000000000000000000;
    register_0[33] = 128'h00000000000000000000000000000000;
    register_0[34] = 128'h00000000000000000000000000000000;
    register_0[35] = 128'h00000000000000000000000000000000;
    register_0[36] = 128'h00000000000000000000000000000000;
    register_0[37] = 128'h00000000000000000000000000000000;
    register_0[38] = 128'h00000000000000000000000000000000;
    register_0[39] = 128'h00000000000000000000000000000000;
    register_0[40] = 128'h00000000000000000000000000000000;
    register_0[41] = 128'h00000000000000000000000000000000;
    register_0[42] = 128'h00000000000000000000000000000000;
    register_0[43] = 128'h00000000000000000000000000000000;
    register_0[44] = 128'h00000000000000000000000000000000;
    register_0[45] = 128'h00000000000000000000000000000000;
    register_0[46] = 128'h00000000000000000000000000000000;
    register_0[47] = 128'h00000000000000000000000000000000;
    register_0[48] = 128'h00000000000000000000000000000000;
    register_0[49] = 128'h00000000000000000000000000000000;
    register_0[50] = 128'h00000000000000000000000000000000;
    register_0[51] = 128'h00000000000000000000000000000000;
    register_0[52] = 128'h00000000000000000000000000000000;
    register_0[53] = 128'h00000000000000000000000000000000;
    register_0[54] = 128'h00000000000000000000000000000000;
    register_0[55] = 128'h00000000000000000000000000000000;
    register_0[56] = 128'h00000000000000000000000000000000;
    register_0[57] = 128'h00000000000000000000000000000000;
    register_0[58] = 128'h00000000000000000000000000000000;
    register_0[59] = 128'h00000000000000000000000000000000;
    register_0[60] = 128'h00000000000000000000000000000000;
    register_0[61] = 128'h00000000000000000000000000000000;
    register_0[62] = 128'h00000000000000000000000000000000;
    register_0[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (write__en[0])
      register_0[write__addr][31:0] <= write__data[31:0];
    if (write__en[1])
      register_0[write__addr][63:32] <= write__data[63:32];
    if (write__en[2])
      register_0[write__addr][95:64] <= write__data[95:64];
    if (write__en[3])
      register_0[write__addr][127:96] <= write__data[127:96];
  end
  reg [127:0] _0_;
  always @(posedge clk) begin
    if (\$signature__en ) begin
      _0_ <= register_0[\$signature__addr ];
    end
  end
  assign \$signature__data  = _0_;
  reg [127:0] register_1 [63:0];
  initial begin
    register_1[0] = 128'h00000000000000000000000000000000;
    register_1[1] = 128'h00000000000000000000000000000000;
    register_1[2] = 128'h00000000000000000000000000000000;
    register_1[3] = 128'h00000000000000000000000000000000;
    register_1[4] = 128'h00000000000000000000000000000000;
    register_1[5] = 128'h00000000000000000000000000000000;
    register_1[6] = 128'h00000000000000000000000000000000;
    register_1[7] = 128'h00000000000000000000000000000000;
    register_1[8] = 128'h00000000000000000000000000000000;
    register_1[9] = 128'h00000000000000000000000000000000;
    register_1[10] = 128'h00000000000000000000000000000000;
    register_1[11] = 128'h00000000000000000000000000000000;
    register_1[12] = 128'h00000000000000000000000000000000;
    register_1[13] = 128'h00000000000000000000000000000000;
    register_1[14] = 128'h00000000000000000000000000000000;
    register_1[15] = 128'h00000000000000000000000000000000;
    register_1[16] = 128'h00000000000000000000000000000000;
    register_1[17] = 128'h00000000000000000000000000000000;
    register_1[18] = 128'h00000000000000000000000000000000;
    register_1[19] = 128'h00000000000000000000000000000000;
    register_1[20] = 128'h00000000000000000000000000000000;
    register_1[21] = 128'h00000000000000000000000000000000;
    register_1[22] = 128'h00000000000000000000000000000000;
    register_1[23] = 128'h00000000000000000000000000000000;
    register_1[24] = 128'h00000000000000000000000000000000;
    register_1[25] = 128'h00000000000000000000000000000000;
    register_1[26] = 128'h00000000000000000000000000000000;
    register_1[27] = 128'h00000000000000000000000000000000;
    register_1[28] = 128'h00000000000000000000000000000000;
    register_1[29] = 128'h00000000000000000000000000000000;
    register_1[30] = 128'h00000000000000000000000000000000;
    register_1[31] = 128'h00000000000000000000000000000000;
    register_1[32] = 128'h00000000000000000000000000000000;
    register_1[33] = 128'h00000000000000000000000000000000;
    register_1[34] = 128'h00000000000000000000000000000000;
    register_1[35] = 128'h00000000000000000000000000000000;
    register_1[36] = 128'h00000000000000000000000000000000;
    register_1[37] = 128'h00000000000000000000000000000000;
    register_1[38] = 128'h00000000000000000000000000000000;
    register_1[39] = 128'h00000000000000000000000000000000;
    register_1[40] = 128'h00000000000000000000000000000000;
    register_1[41] = 128'h00000000000000000000000000000000;
    register_1[42] = 128'h00000000000000000000000000000000;
    register_1[43] = 128'h00000000000000000000000000000000;
    register_1[44] = 128'h00000000000000000000000000000000;
    register_1[45] = 128'h00000000000000000000000000000000;
    register_1[46] = 128'h00000000000000000000000000000000;
    register_1[47] = 128'h00000000000000000000000000000000;
    register_1[48] = 128'h00000000000000000000000000000000;
    register_1[49] = 128'h00000000000000000000000000000000;
    register_1[50] = 128'h00000000000000000000000000000000;
    register_1[51] = 128'h00000000000000000000000000000000;
    register_1[52] = 128'h00000000000000000000000000000000;
    register_1[53] = 128'h00000000000000000000000000000000;
    register_1[54] = 128'h00000000000000000000000000000000;
    register_1[55] = 128'h00000000000000000000000000000000;
    register_1[56] = 128'h00000000000000000000000000000000;
    register_1[57] = 128'h00000000000000000000000000000000;
    register_1[58] = 128'h00000000000000000000000000000000;
    register_1[59] = 128'h00000000000000000000000000000000;
    register_1[60] = 128'h00000000000000000000000000000000;
    register_1[61] = 128'h00000000000000000000000000000000;
    register_1[62] = 128'h00000000000000000000000000000000;
    register_1[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$56 [0])
      register_1[\write__addr$54 ][31:0] <= \write__data$55 [31:0];
    if (\write__en$56 [1])
      register_1[\write__addr$54 ][63:32] <= \write__data$55 [63:32];
    if (\write__en$56 [2])
      register_1[\write__addr$54 ][95:64] <= \write__data$55 [95:64];
    if (\write__en$56 [3])
      register_1[\write__addr$54 ][127:96] <= \write__data$55 [127:96];
  end
  reg [127:0] _1_;
  always @(posedge clk) begin
    if (\$signature__en$45 ) begin
      _1_ <= register_1[\$signature__addr$53 ];
    end
  end
  assign \$signature__data$243  = _1_;
  reg [127:0] register_10 [63:0];
  initial begin
    register_10[0] = 128'h00000000000000000000000000000000;
    register_10[1] = 128'h00000000000000000000000000000000;
    register_10[2] = 128'h00000000000000000000000000000000;
    register_10[3] = 128'h00000000000000000000000000000000;
    register_10[4] = 128'h00000000000000000000000000000000;
    register_10[5] = 128'h00000000000000000000000000000000;
    register_10[6] = 128'h00000000000000000000000000000000;
    register_10[7] = 128'h00000000000000000000000000000000;
    register_10[8] = 128'h00000000000000000000000000000000;
    register_10[9] = 128'h00000000000000000000000000000000;
    register_10[10] = 128'h00000000000000000000000000000000;
    register_10[11] = 128'h00000000000000000000000000000000;
    register_10[12] = 128'h00000000000000000000000000000000;
    register_10[13] = 128'h00000000000000000000000000000000;
    register_10[14] = 128'h00000000000000000000000000000000;
    register_10[15] = 128'h00000000000000000000000000000000;
    register_10[16] = 128'h00000000000000000000000000000000;
    register_10[17] = 128'h00000000000000000000000000000000;
    register_10[18] = 128'h00000000000000000000000000000000;
    register_10[19] = 128'h00000000000000000000000000000000;
    register_10[20] = 128'h00000000000000000000000000000000;
    register_10[21] = 128'h00000000000000000000000000000000;
    register_10[22] = 128'h00000000000000000000000000000000;
    register_10[23] = 128'h00000000000000000000000000000000;
    register_10[24] = 128'h00000000000000000000000000000000;
    register_10[25] = 128'h00000000000000000000000000000000;
    register_10[26] = 128'h00000000000000000000000000000000;
    register_10[27] = 128'h00000000000000000000000000000000;
    register_10[28] = 128'h00000000000000000000000000000000;
    register_10[29] = 128'h00000000000000000000000000000000;
    register_10[30] = 128'h00000000000000000000000000000000;
    register_10[31] = 128'h00000000000000000000000000000000;
    register_10[32] = 128'h00000000000000000000000000000000;
    register_10[33] = 128'h00000000000000000000000000000000;
    register_10[34] = 128'h00000000000000000000000000000000;
    register_10[35] = 128'h00000000000000000000000000000000;
    register_10[36] = 128'h00000000000000000000000000000000;
    register_10[37] = 128'h00000000000000000000000000000000;
    register_10[38] = 128'h00000000000000000000000000000000;
    register_10[39] = 128'h00000000000000000000000000000000;
    register_10[40] = 128'h00000000000000000000000000000000;
    register_10[41] = 128'h00000000000000000000000000000000;
    register_10[42] = 128'h00000000000000000000000000000000;
    register_10[43] = 128'h00000000000000000000000000000000;
    register_10[44] = 128'h00000000000000000000000000000000;
    register_10[45] = 128'h00000000000000000000000000000000;
    register_10[46] = 128'h00000000000000000000000000000000;
    register_10[47] = 128'h00000000000000000000000000000000;
    register_10[48] = 128'h00000000000000000000000000000000;
    register_10[49] = 128'h00000000000000000000000000000000;
    register_10[50] = 128'h00000000000000000000000000000000;
    register_10[51] = 128'h00000000000000000000000000000000;
    register_10[52] = 128'h00000000000000000000000000000000;
    register_10[53] = 128'h00000000000000000000000000000000;
    register_10[54] = 128'h00000000000000000000000000000000;
    register_10[55] = 128'h00000000000000000000000000000000;
    register_10[56] = 128'h00000000000000000000000000000000;
    register_10[57] = 128'h00000000000000000000000000000000;
    register_10[58] = 128'h00000000000000000000000000000000;
    register_10[59] = 128'h00000000000000000000000000000000;
    register_10[60] = 128'h00000000000000000000000000000000;
    register_10[61] = 128'h00000000000000000000000000000000;
    register_10[62] = 128'h00000000000000000000000000000000;
    register_10[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$164 [0])
      register_10[\write__addr$162 ][31:0] <= \write__data$163 [31:0];
    if (\write__en$164 [1])
      register_10[\write__addr$162 ][63:32] <= \write__data$163 [63:32];
    if (\write__en$164 [2])
      register_10[\write__addr$162 ][95:64] <= \write__data$163 [95:64];
    if (\write__en$164 [3])
      register_10[\write__addr$162 ][127:96] <= \write__data$163 [127:96];
  end
  reg [127:0] _2_;
  always @(posedge clk) begin
    if (\$signature__en$153 ) begin
      _2_ <= register_10[\$signature__addr$161 ];
    end
  end
  assign \$signature__data$252  = _2_;
  reg [127:0] register_11 [63:0];
  initial begin
    register_11[0] = 128'h00000000000000000000000000000000;
    register_11[1] = 128'h00000000000000000000000000000000;
    register_11[2] = 128'h00000000000000000000000000000000;
    register_11[3] = 128'h00000000000000000000000000000000;
    register_11[4] = 128'h00000000000000000000000000000000;
    register_11[5] = 128'h00000000000000000000000000000000;
    register_11[6] = 128'h00000000000000000000000000000000;
    register_11[7] = 128'h00000000000000000000000000000000;
    register_11[8] = 128'h00000000000000000000000000000000;
    register_11[9] = 128'h00000000000000000000000000000000;
    register_11[10] = 128'h00000000000000000000000000000000;
    register_11[11] = 128'h00000000000000000000000000000000;
    register_11[12] = 128'h00000000000000000000000000000000;
    register_11[13] = 128'h00000000000000000000000000000000;
    register_11[14] = 128'h00000000000000000000000000000000;
    register_11[15] = 128'h00000000000000000000000000000000;
    register_11[16] = 128'h00000000000000000000000000000000;
    register_11[17] = 128'h00000000000000000000000000000000;
    register_11[18] = 128'h00000000000000000000000000000000;
    register_11[19] = 128'h00000000000000000000000000000000;
    register_11[20] = 128'h00000000000000000000000000000000;
    register_11[21] = 128'h00000000000000000000000000000000;
    register_11[22] = 128'h00000000000000000000000000000000;
    register_11[23] = 128'h00000000000000000000000000000000;
    register_11[24] = 128'h00000000000000000000000000000000;
    register_11[25] = 128'h00000000000000000000000000000000;
    register_11[26] = 128'h00000000000000000000000000000000;
    register_11[27] = 128'h00000000000000000000000000000000;
    register_11[28] = 128'h00000000000000000000000000000000;
    register_11[29] = 128'h00000000000000000000000000000000;
    register_11[30] = 128'h00000000000000000000000000000000;
    register_11[31] = 128'h00000000000000000000000000000000;
    register_11[32] = 128'h00000000000000000000000000000000;
    register_11[33] = 128'h00000000000000000000000000000000;
    register_11[34] = 128'h00000000000000000000000000000000;
    register_11[35] = 128'h00000000000000000000000000000000;
    register_11[36] = 128'h00000000000000000000000000000000;
    register_11[37] = 128'h00000000000000000000000000000000;
    register_11[38] = 128'h00000000000000000000000000000000;
    register_11[39] = 128'h00000000000000000000000000000000;
    register_11[40] = 128'h00000000000000000000000000000000;
    register_11[41] = 128'h00000000000000000000000000000000;
    register_11[42] = 128'h00000000000000000000000000000000;
    register_11[43] = 128'h00000000000000000000000000000000;
    register_11[44] = 128'h00000000000000000000000000000000;
    register_11[45] = 128'h00000000000000000000000000000000;
    register_11[46] = 128'h00000000000000000000000000000000;
    register_11[47] = 128'h00000000000000000000000000000000;
    register_11[48] = 128'h00000000000000000000000000000000;
    register_11[49] = 128'h00000000000000000000000000000000;
    register_11[50] = 128'h00000000000000000000000000000000;
    register_11[51] = 128'h00000000000000000000000000000000;
    register_11[52] = 128'h00000000000000000000000000000000;
    register_11[53] = 128'h00000000000000000000000000000000;
    register_11[54] = 128'h00000000000000000000000000000000;
    register_11[55] = 128'h00000000000000000000000000000000;
    register_11[56] = 128'h00000000000000000000000000000000;
    register_11[57] = 128'h00000000000000000000000000000000;
    register_11[58] = 128'h00000000000000000000000000000000;
    register_11[59] = 128'h00000000000000000000000000000000;
    register_11[60] = 128'h00000000000000000000000000000000;
    register_11[61] = 128'h00000000000000000000000000000000;
    register_11[62] = 128'h00000000000000000000000000000000;
    register_11[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$176 [0])
      register_11[\write__addr$174 ][31:0] <= \write__data$175 [31:0];
    if (\write__en$176 [1])
      register_11[\write__addr$174 ][63:32] <= \write__data$175 [63:32];
    if (\write__en$176 [2])
      register_11[\write__addr$174 ][95:64] <= \write__data$175 [95:64];
    if (\write__en$176 [3])
      register_11[\write__addr$174 ][127:96] <= \write__data$175 [127:96];
  end
  reg [127:0] _3_;
  always @(posedge clk) begin
    if (\$signature__en$165 ) begin
      _3_ <= register_11[\$signature__addr$173 ];
    end
  end
  assign \$signature__data$253  = _3_;
  reg [127:0] register_12 [63:0];
  initial begin
    register_12[0] = 128'h00000000000000000000000000000000;
    register_12[1] = 128'h00000000000000000000000000000000;
    register_12[2] = 128'h00000000000000000000000000000000;
    register_12[3] = 128'h00000000000000000000000000000000;
    register_12[4] = 128'h00000000000000000000000000000000;
    register_12[5] = 128'h00000000000000000000000000000000;
    register_12[6] = 128'h00000000000000000000000000000000;
    register_12[7] = 128'h00000000000000000000000000000000;
    register_12[8] = 128'h00000000000000000000000000000000;
    register_12[9] = 128'h00000000000000000000000000000000;
    register_12[10] = 128'h00000000000000000000000000000000;
    register_12[11] = 128'h00000000000000000000000000000000;
    register_12[12] = 128'h00000000000000000000000000000000;
    register_12[13] = 128'h00000000000000000000000000000000;
    register_12[14] = 128'h00000000000000000000000000000000;
    register_12[15] = 128'h00000000000000000000000000000000;
    register_12[16] = 128'h00000000000000000000000000000000;
    register_12[17] = 128'h00000000000000000000000000000000;
    register_12[18] = 128'h00000000000000000000000000000000;
    register_12[19] = 128'h00000000000000000000000000000000;
    register_12[20] = 128'h00000000000000000000000000000000;
    register_12[21] = 128'h00000000000000000000000000000000;
    register_12[22] = 128'h00000000000000000000000000000000;
    register_12[23] = 128'h00000000000000000000000000000000;
    register_12[24] = 128'h00000000000000000000000000000000;
    register_12[25] = 128'h00000000000000000000000000000000;
    register_12[26] = 128'h00000000000000000000000000000000;
    register_12[27] = 128'h00000000000000000000000000000000;
    register_12[28] = 128'h00000000000000000000000000000000;
    register_12[29] = 128'h00000000000000000000000000000000;
    register_12[30] = 128'h00000000000000000000000000000000;
    register_12[31] = 128'h00000000000000000000000000000000;
    register_12[32] = 128'h00000000000000000000000000000000;
    register_12[33] = 128'h00000000000000000000000000000000;
    register_12[34] = 128'h00000000000000000000000000000000;
    register_12[35] = 128'h00000000000000000000000000000000;
    register_12[36] = 128'h00000000000000000000000000000000;
    register_12[37] = 128'h00000000000000000000000000000000;
    register_12[38] = 128'h00000000000000000000000000000000;
    register_12[39] = 128'h00000000000000000000000000000000;
    register_12[40] = 128'h00000000000000000000000000000000;
    register_12[41] = 128'h00000000000000000000000000000000;
    register_12[42] = 128'h00000000000000000000000000000000;
    register_12[43] = 128'h00000000000000000000000000000000;
    register_12[44] = 128'h00000000000000000000000000000000;
    register_12[45] = 128'h00000000000000000000000000000000;
    register_12[46] = 128'h00000000000000000000000000000000;
    register_12[47] = 128'h00000000000000000000000000000000;
    register_12[48] = 128'h00000000000000000000000000000000;
    register_12[49] = 128'h00000000000000000000000000000000;
    register_12[50] = 128'h00000000000000000000000000000000;
    register_12[51] = 128'h00000000000000000000000000000000;
    register_12[52] = 128'h00000000000000000000000000000000;
    register_12[53] = 128'h00000000000000000000000000000000;
    register_12[54] = 128'h00000000000000000000000000000000;
    register_12[55] = 128'h00000000000000000000000000000000;
    register_12[56] = 128'h00000000000000000000000000000000;
    register_12[57] = 128'h00000000000000000000000000000000;
    register_12[58] = 128'h00000000000000000000000000000000;
    register_12[59] = 128'h00000000000000000000000000000000;
    register_12[60] = 128'h00000000000000000000000000000000;
    register_12[61] = 128'h00000000000000000000000000000000;
    register_12[62] = 128'h00000000000000000000000000000000;
    register_12[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$188 [0])
      register_12[\write__addr$186 ][31:0] <= \write__data$187 [31:0];
    if (\write__en$188 [1])
      register_12[\write__addr$186 ][63:32] <= \write__data$187 [63:32];
    if (\write__en$188 [2])
      register_12[\write__addr$186 ][95:64] <= \write__data$187 [95:64];
    if (\write__en$188 [3])
      register_12[\write__addr$186 ][127:96] <= \write__data$187 [127:96];
  end
  reg [127:0] _4_;
  always @(posedge clk) begin
    if (\$signature__en$177 ) begin
      _4_ <= register_12[\$signature__addr$185 ];
    end
  end
  assign \$signature__data$254  = _4_;
  reg [127:0] register_13 [63:0];
  initial begin
    register_13[0] = 128'h00000000000000000000000000000000;
    register_13[1] = 128'h00000000000000000000000000000000;
    register_13[2] = 128'h00000000000000000000000000000000;
    register_13[3] = 128'h00000000000000000000000000000000;
    register_13[4] = 128'h00000000000000000000000000000000;
    register_13[5] = 128'h00000000000000000000000000000000;
    register_13[6] = 128'h00000000000000000000000000000000;
    register_13[7] = 128'h00000000000000000000000000000000;
    register_13[8] = 128'h00000000000000000000000000000000;
    register_13[9] = 128'h00000000000000000000000000000000;
    register_13[10] = 128'h00000000000000000000000000000000;
    register_13[11] = 128'h00000000000000000000000000000000;
    register_13[12] = 128'h00000000000000000000000000000000;
    register_13[13] = 128'h00000000000000000000000000000000;
    register_13[14] = 128'h00000000000000000000000000000000;
    register_13[15] = 128'h00000000000000000000000000000000;
    register_13[16] = 128'h00000000000000000000000000000000;
    register_13[17] = 128'h00000000000000000000000000000000;
    register_13[18] = 128'h00000000000000000000000000000000;
    register_13[19] = 128'h00000000000000000000000000000000;
    register_13[20] = 128'h00000000000000000000000000000000;
    register_13[21] = 128'h00000000000000000000000000000000;
    register_13[22] = 128'h00000000000000000000000000000000;
    register_13[23] = 128'h00000000000000000000000000000000;
    register_13[24] = 128'h00000000000000000000000000000000;
    register_13[25] = 128'h00000000000000000000000000000000;
    register_13[26] = 128'h00000000000000000000000000000000;
    register_13[27] = 128'h00000000000000000000000000000000;
    register_13[28] = 128'h00000000000000000000000000000000;
    register_13[29] = 128'h00000000000000000000000000000000;
    register_13[30] = 128'h00000000000000000000000000000000;
    register_13[31] = 128'h00000000000000000000000000000000;
    register_13[32] = 128'h00000000000000000000000000000000;
    register_13[33] = 128'h00000000000000000000000000000000;
    register_13[34] = 128'h00000000000000000000000000000000;
    register_13[35] = 128'h00000000000000000000000000000000;
    register_13[36] = 128'h00000000000000000000000000000000;
    register_13[37] = 128'h00000000000000000000000000000000;
    register_13[38] = 128'h00000000000000000000000000000000;
    register_13[39] = 128'h00000000000000000000000000000000;
    register_13[40] = 128'h00000000000000000000000000000000;
    register_13[41] = 128'h00000000000000000000000000000000;
    register_13[42] = 128'h00000000000000000000000000000000;
    register_13[43] = 128'h00000000000000000000000000000000;
    register_13[44] = 128'h00000000000000000000000000000000;
    register_13[45] = 128'h00000000000000000000000000000000;
    register_13[46] = 128'h00000000000000000000000000000000;
    register_13[47] = 128'h00000000000000000000000000000000;
    register_13[48] = 128'h00000000000000000000000000000000;
    register_13[49] = 128'h00000000000000000000000000000000;
    register_13[50] = 128'h00000000000000000000000000000000;
    register_13[51] = 128'h00000000000000000000000000000000;
    register_13[52] = 128'h00000000000000000000000000000000;
    register_13[53] = 128'h00000000000000000000000000000000;
    register_13[54] = 128'h00000000000000000000000000000000;
    register_13[55] = 128'h00000000000000000000000000000000;
    register_13[56] = 128'h00000000000000000000000000000000;
    register_13[57] = 128'h00000000000000000000000000000000;
    register_13[58] = 128'h00000000000000000000000000000000;
    register_13[59] = 128'h00000000000000000000000000000000;
    register_13[60] = 128'h00000000000000000000000000000000;
    register_13[61] = 128'h00000000000000000000000000000000;
    register_13[62] = 128'h00000000000000000000000000000000;
    register_13[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$200 [0])
      register_13[\write__addr$198 ][31:0] <= \write__data$199 [31:0];
    if (\write__en$200 [1])
      register_13[\write__addr$198 ][63:32] <= \write__data$199 [63:32];
    if (\write__en$200 [2])
      register_13[\write__addr$198 ][95:64] <= \write__data$199 [95:64];
    if (\write__en$200 [3])
      register_13[\write__addr$198 ][127:96] <= \write__data$199 [127:96];
  end
  reg [127:0] _5_;
  always @(posedge clk) begin
    if (\$signature__en$189 ) begin
      _5_ <= register_13[\$signature__addr$197 ];
    end
  end
  assign \$signature__data$255  = _5_;
  reg [127:0] register_14 [63:0];
  initial begin
    register_14[0] = 128'h00000000000000000000000000000000;
    register_14[1] = 128'h00000000000000000000000000000000;
    register_14[2] = 128'h00000000000000000000000000000000;
    register_14[3] = 128'h00000000000000000000000000000000;
    register_14[4] = 128'h00000000000000000000000000000000;
    register_14[5] = 128'h00000000000000000000000000000000;
    register_14[6] = 128'h00000000000000000000000000000000;
    register_14[7] = 128'h00000000000000000000000000000000;
    register_14[8] = 128'h00000000000000000000000000000000;
    register_14[9] = 128'h00000000000000000000000000000000;
    register_14[10] = 128'h00000000000000000000000000000000;
    register_14[11] = 128'h00000000000000000000000000000000;
    register_14[12] = 128'h00000000000000000000000000000000;
    register_14[13] = 128'h00000000000000000000000000000000;
    register_14[14] = 128'h00000000000000000000000000000000;
    register_14[15] = 128'h00000000000000000000000000000000;
    register_14[16] = 128'h00000000000000000000000000000000;
    register_14[17] = 128'h00000000000000000000000000000000;
    register_14[18] = 128'h00000000000000000000000000000000;
    register_14[19] = 128'h00000000000000000000000000000000;
    register_14[20] = 128'h00000000000000000000000000000000;
    register_14[21] = 128'h00000000000000000000000000000000;
    register_14[22] = 128'h00000000000000000000000000000000;
    register_14[23] = 128'h00000000000000000000000000000000;
    register_14[24] = 128'h00000000000000000000000000000000;
    register_14[25] = 128'h00000000000000000000000000000000;
    register_14[26] = 128'h00000000000000000000000000000000;
    register_14[27] = 128'h00000000000000000000000000000000;
    register_14[28] = 128'h00000000000000000000000000000000;
    register_14[29] = 128'h00000000000000000000000000000000;
    register_14[30] = 128'h00000000000000000000000000000000;
    register_14[31] = 128'h00000000000000000000000000000000;
    register_14[32] = 128'h00000000000000000000000000000000;
    register_14[33] = 128'h00000000000000000000000000000000;
    register_14[34] = 128'h00000000000000000000000000000000;
    register_14[35] = 128'h00000000000000000000000000000000;
    register_14[36] = 128'h00000000000000000000000000000000;
    register_14[37] = 128'h00000000000000000000000000000000;
    register_14[38] = 128'h00000000000000000000000000000000;
    register_14[39] = 128'h00000000000000000000000000000000;
    register_14[40] = 128'h00000000000000000000000000000000;
    register_14[41] = 128'h00000000000000000000000000000000;
    register_14[42] = 128'h00000000000000000000000000000000;
    register_14[43] = 128'h00000000000000000000000000000000;
    register_14[44] = 128'h00000000000000000000000000000000;
    register_14[45] = 128'h00000000000000000000000000000000;
    register_14[46] = 128'h00000000000000000000000000000000;
    register_14[47] = 128'h00000000000000000000000000000000;
    register_14[48] = 128'h00000000000000000000000000000000;
    register_14[49] = 128'h00000000000000000000000000000000;
    register_14[50] = 128'h00000000000000000000000000000000;
    register_14[51] = 128'h00000000000000000000000000000000;
    register_14[52] = 128'h00000000000000000000000000000000;
    register_14[53] = 128'h00000000000000000000000000000000;
    register_14[54] = 128'h00000000000000000000000000000000;
    register_14[55] = 128'h00000000000000000000000000000000;
    register_14[56] = 128'h00000000000000000000000000000000;
    register_14[57] = 128'h00000000000000000000000000000000;
    register_14[58] = 128'h00000000000000000000000000000000;
    register_14[59] = 128'h00000000000000000000000000000000;
    register_14[60] = 128'h00000000000000000000000000000000;
    register_14[61] = 128'h00000000000000000000000000000000;
    register_14[62] = 128'h00000000000000000000000000000000;
    register_14[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$212 [0])
      register_14[\write__addr$210 ][31:0] <= \write__data$211 [31:0];
    if (\write__en$212 [1])
      register_14[\write__addr$210 ][63:32] <= \write__data$211 [63:32];
    if (\write__en$212 [2])
      register_14[\write__addr$210 ][95:64] <= \write__data$211 [95:64];
    if (\write__en$212 [3])
      register_14[\write__addr$210 ][127:96] <= \write__data$211 [127:96];
  end
  reg [127:0] _6_;
  always @(posedge clk) begin
    if (\$signature__en$201 ) begin
      _6_ <= register_14[\$signature__addr$209 ];
    end
  end
  assign \$signature__data$256  = _6_;
  reg [127:0] register_15 [63:0];
  initial begin
    register_15[0] = 128'h00000000000000000000000000000000;
    register_15[1] = 128'h00000000000000000000000000000000;
    register_15[2] = 128'h00000000000000000000000000000000;
    register_15[3] = 128'h00000000000000000000000000000000;
    register_15[4] = 128'h00000000000000000000000000000000;
    register_15[5] = 128'h00000000000000000000000000000000;
    register_15[6] = 128'h00000000000000000000000000000000;
    register_15[7] = 128'h00000000000000000000000000000000;
    register_15[8] = 128'h00000000000000000000000000000000;
    register_15[9] = 128'h00000000000000000000000000000000;
    register_15[10] = 128'h00000000000000000000000000000000;
    register_15[11] = 128'h00000000000000000000000000000000;
    register_15[12] = 128'h00000000000000000000000000000000;
    register_15[13] = 128'h00000000000000000000000000000000;
    register_15[14] = 128'h00000000000000000000000000000000;
    register_15[15] = 128'h00000000000000000000000000000000;
    register_15[16] = 128'h00000000000000000000000000000000;
    register_15[17] = 128'h00000000000000000000000000000000;
    register_15[18] = 128'h00000000000000000000000000000000;
    register_15[19] = 128'h00000000000000000000000000000000;
    register_15[20] = 128'h00000000000000000000000000000000;
    register_15[21] = 128'h00000000000000000000000000000000;
    register_15[22] = 128'h00000000000000000000000000000000;
    register_15[23] = 128'h00000000000000000000000000000000;
    register_15[24] = 128'h00000000000000000000000000000000;
    register_15[25] = 128'h00000000000000000000000000000000;
    register_15[26] = 128'h00000000000000000000000000000000;
    register_15[27] = 128'h00000000000000000000000000000000;
    register_15[28] = 128'h00000000000000000000000000000000;
    register_15[29] = 128'h00000000000000000000000000000000;
    register_15[30] = 128'h00000000000000000000000000000000;
    register_15[31] = 128'h00000000000000000000000000000000;
    register_15[32] = 128'h00000000000000000000000000000000;
    register_15[33] = 128'h00000000000000000000000000000000;
    register_15[34] = 128'h00000000000000000000000000000000;
    register_15[35] = 128'h00000000000000000000000000000000;
    register_15[36] = 128'h00000000000000000000000000000000;
    register_15[37] = 128'h00000000000000000000000000000000;
    register_15[38] = 128'h00000000000000000000000000000000;
    register_15[39] = 128'h00000000000000000000000000000000;
    register_15[40] = 128'h00000000000000000000000000000000;
    register_15[41] = 128'h00000000000000000000000000000000;
    register_15[42] = 128'h00000000000000000000000000000000;
    register_15[43] = 128'h00000000000000000000000000000000;
    register_15[44] = 128'h00000000000000000000000000000000;
    register_15[45] = 128'h00000000000000000000000000000000;
    register_15[46] = 128'h00000000000000000000000000000000;
    register_15[47] = 128'h00000000000000000000000000000000;
    register_15[48] = 128'h00000000000000000000000000000000;
    register_15[49] = 128'h00000000000000000000000000000000;
    register_15[50] = 128'h00000000000000000000000000000000;
    register_15[51] = 128'h00000000000000000000000000000000;
    register_15[52] = 128'h00000000000000000000000000000000;
    register_15[53] = 128'h00000000000000000000000000000000;
    register_15[54] = 128'h00000000000000000000000000000000;
    register_15[55] = 128'h00000000000000000000000000000000;
    register_15[56] = 128'h00000000000000000000000000000000;
    register_15[57] = 128'h00000000000000000000000000000000;
    register_15[58] = 128'h00000000000000000000000000000000;
    register_15[59] = 128'h00000000000000000000000000000000;
    register_15[60] = 128'h00000000000000000000000000000000;
    register_15[61] = 128'h00000000000000000000000000000000;
    register_15[62] = 128'h00000000000000000000000000000000;
    register_15[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$224 [0])
      register_15[\write__addr$222 ][31:0] <= \write__data$223 [31:0];
    if (\write__en$224 [1])
      register_15[\write__addr$222 ][63:32] <= \write__data$223 [63:32];
    if (\write__en$224 [2])
      register_15[\write__addr$222 ][95:64] <= \write__data$223 [95:64];
    if (\write__en$224 [3])
      register_15[\write__addr$222 ][127:96] <= \write__data$223 [127:96];
  end
  reg [127:0] _7_;
  always @(posedge clk) begin
    if (\$signature__en$213 ) begin
      _7_ <= register_15[\$signature__addr$221 ];
    end
  end
  assign \$signature__data$257  = _7_;
  reg [127:0] register_2 [63:0];
  initial begin
    register_2[0] = 128'h00000000000000000000000000000000;
    register_2[1] = 128'h00000000000000000000000000000000;
    register_2[2] = 128'h00000000000000000000000000000000;
    register_2[3] = 128'h00000000000000000000000000000000;
    register_2[4] = 128'h00000000000000000000000000000000;
    register_2[5] = 128'h00000000000000000000000000000000;
    register_2[6] = 128'h00000000000000000000000000000000;
    register_2[7] = 128'h00000000000000000000000000000000;
    register_2[8] = 128'h00000000000000000000000000000000;
    register_2[9] = 128'h00000000000000000000000000000000;
    register_2[10] = 128'h00000000000000000000000000000000;
    register_2[11] = 128'h00000000000000000000000000000000;
    register_2[12] = 128'h00000000000000000000000000000000;
    register_2[13] = 128'h00000000000000000000000000000000;
    register_2[14] = 128'h00000000000000000000000000000000;
    register_2[15] = 128'h00000000000000000000000000000000;
    register_2[16] = 128'h00000000000000000000000000000000;
    register_2[17] = 128'h00000000000000000000000000000000;
    register_2[18] = 128'h00000000000000000000000000000000;
    register_2[19] = 128'h00000000000000000000000000000000;
    register_2[20] = 128'h00000000000000000000000000000000;
    register_2[21] = 128'h00000000000000000000000000000000;
    register_2[22] = 128'h00000000000000000000000000000000;
    register_2[23] = 128'h00000000000000000000000000000000;
    register_2[24] = 128'h00000000000000000000000000000000;
    register_2[25] = 128'h00000000000000000000000000000000;
    register_2[26] = 128'h00000000000000000000000000000000;
    register_2[27] = 128'h00000000000000000000000000000000;
    register_2[28] = 128'h00000000000000000000000000000000;
    register_2[29] = 128'h00000000000000000000000000000000;
    register_2[30] = 128'h00000000000000000000000000000000;
    register_2[31] = 128'h00000000000000000000000000000000;
    register_2[32] = 128'h00000000000000000000000000000000;
    register_2[33] = 128'h00000000000000000000000000000000;
    register_2[34] = 128'h00000000000000000000000000000000;
    register_2[35] = 128'h00000000000000000000000000000000;
    register_2[36] = 128'h00000000000000000000000000000000;
    register_2[37] = 128'h00000000000000000000000000000000;
    register_2[38] = 128'h00000000000000000000000000000000;
    register_2[39] = 128'h00000000000000000000000000000000;
    register_2[40] = 128'h00000000000000000000000000000000;
    register_2[41] = 128'h00000000000000000000000000000000;
    register_2[42] = 128'h00000000000000000000000000000000;
    register_2[43] = 128'h00000000000000000000000000000000;
    register_2[44] = 128'h00000000000000000000000000000000;
    register_2[45] = 128'h00000000000000000000000000000000;
    register_2[46] = 128'h00000000000000000000000000000000;
    register_2[47] = 128'h00000000000000000000000000000000;
    register_2[48] = 128'h00000000000000000000000000000000;
    register_2[49] = 128'h00000000000000000000000000000000;
    register_2[50] = 128'h00000000000000000000000000000000;
    register_2[51] = 128'h00000000000000000000000000000000;
    register_2[52] = 128'h00000000000000000000000000000000;
    register_2[53] = 128'h00000000000000000000000000000000;
    register_2[54] = 128'h00000000000000000000000000000000;
    register_2[55] = 128'h00000000000000000000000000000000;
    register_2[56] = 128'h00000000000000000000000000000000;
    register_2[57] = 128'h00000000000000000000000000000000;
    register_2[58] = 128'h00000000000000000000000000000000;
    register_2[59] = 128'h00000000000000000000000000000000;
    register_2[60] = 128'h00000000000000000000000000000000;
    register_2[61] = 128'h00000000000000000000000000000000;
    register_2[62] = 128'h00000000000000000000000000000000;
    register_2[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$68 [0])
      register_2[\write__addr$66 ][31:0] <= \write__data$67 [31:0];
    if (\write__en$68 [1])
      register_2[\write__addr$66 ][63:32] <= \write__data$67 [63:32];
    if (\write__en$68 [2])
      register_2[\write__addr$66 ][95:64] <= \write__data$67 [95:64];
    if (\write__en$68 [3])
      register_2[\write__addr$66 ][127:96] <= \write__data$67 [127:96];
  end
  reg [127:0] _8_;
  always @(posedge clk) begin
    if (\$signature__en$57 ) begin
      _8_ <= register_2[\$signature__addr$65 ];
    end
  end
  assign \$signature__data$244  = _8_;
  reg [127:0] register_3 [63:0];
  initial begin
    register_3[0] = 128'h00000000000000000000000000000000;
    register_3[1] = 128'h00000000000000000000000000000000;
    register_3[2] = 128'h00000000000000000000000000000000;
    register_3[3] = 128'h00000000000000000000000000000000;
    register_3[4] = 128'h00000000000000000000000000000000;
    register_3[5] = 128'h00000000000000000000000000000000;
    register_3[6] = 128'h00000000000000000000000000000000;
    register_3[7] = 128'h00000000000000000000000000000000;
    register_3[8] = 128'h00000000000000000000000000000000;
    register_3[9] = 128'h00000000000000000000000000000000;
    register_3[10] = 128'h00000000000000000000000000000000;
    register_3[11] = 128'h00000000000000000000000000000000;
    register_3[12] = 128'h00000000000000000000000000000000;
    register_3[13] = 128'h00000000000000000000000000000000;
    register_3[14] = 128'h00000000000000000000000000000000;
    register_3[15] = 128'h00000000000000000000000000000000;
    register_3[16] = 128'h00000000000000000000000000000000;
    register_3[17] = 128'h00000000000000000000000000000000;
    register_3[18] = 128'h00000000000000000000000000000000;
    register_3[19] = 128'h00000000000000000000000000000000;
    register_3[20] = 128'h00000000000000000000000000000000;
    register_3[21] = 128'h00000000000000000000000000000000;
    register_3[22] = 128'h00000000000000000000000000000000;
    register_3[23] = 128'h00000000000000000000000000000000;
    register_3[24] = 128'h00000000000000000000000000000000;
    register_3[25] = 128'h00000000000000000000000000000000;
    register_3[26] = 128'h00000000000000000000000000000000;
    register_3[27] = 128'h00000000000000000000000000000000;
    register_3[28] = 128'h00000000000000000000000000000000;
    register_3[29] = 128'h00000000000000000000000000000000;
    register_3[30] = 128'h00000000000000000000000000000000;
    register_3[31] = 128'h00000000000000000000000000000000;
    register_3[32] = 128'h00000000000000000000000000000000;
    register_3[33] = 128'h00000000000000000000000000000000;
    register_3[34] = 128'h00000000000000000000000000000000;
    register_3[35] = 128'h00000000000000000000000000000000;
    register_3[36] = 128'h00000000000000000000000000000000;
    register_3[37] = 128'h00000000000000000000000000000000;
    register_3[38] = 128'h00000000000000000000000000000000;
    register_3[39] = 128'h00000000000000000000000000000000;
    register_3[40] = 128'h00000000000000000000000000000000;
    register_3[41] = 128'h00000000000000000000000000000000;
    register_3[42] = 128'h00000000000000000000000000000000;
    register_3[43] = 128'h00000000000000000000000000000000;
    register_3[44] = 128'h00000000000000000000000000000000;
    register_3[45] = 128'h00000000000000000000000000000000;
    register_3[46] = 128'h00000000000000000000000000000000;
    register_3[47] = 128'h00000000000000000000000000000000;
    register_3[48] = 128'h00000000000000000000000000000000;
    register_3[49] = 128'h00000000000000000000000000000000;
    register_3[50] = 128'h00000000000000000000000000000000;
    register_3[51] = 128'h00000000000000000000000000000000;
    register_3[52] = 128'h00000000000000000000000000000000;
    register_3[53] = 128'h00000000000000000000000000000000;
    register_3[54] = 128'h00000000000000000000000000000000;
    register_3[55] = 128'h00000000000000000000000000000000;
    register_3[56] = 128'h00000000000000000000000000000000;
    register_3[57] = 128'h00000000000000000000000000000000;
    register_3[58] = 128'h00000000000000000000000000000000;
    register_3[59] = 128'h00000000000000000000000000000000;
    register_3[60] = 128'h00000000000000000000000000000000;
    register_3[61] = 128'h00000000000000000000000000000000;
    register_3[62] = 128'h00000000000000000000000000000000;
    register_3[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$80 [0])
      register_3[\write__addr$78 ][31:0] <= \write__data$79 [31:0];
    if (\write__en$80 [1])
      register_3[\write__addr$78 ][63:32] <= \write__data$79 [63:32];
    if (\write__en$80 [2])
      register_3[\write__addr$78 ][95:64] <= \write__data$79 [95:64];
    if (\write__en$80 [3])
      register_3[\write__addr$78 ][127:96] <= \write__data$79 [127:96];
  end
  reg [127:0] _9_;
  always @(posedge clk) begin
    if (\$signature__en$69 ) begin
      _9_ <= register_3[\$signature__addr$77 ];
    end
  end
  assign \$signature__data$245  = _9_;
  reg [127:0] register_4 [63:0];
  initial begin
    register_4[0] = 128'h00000000000000000000000000000000;
    register_4[1] = 128'h00000000000000000000000000000000;
    register_4[2] = 128'h00000000000000000000000000000000;
    register_4[3] = 128'h00000000000000000000000000000000;
    register_4[4] = 128'h00000000000000000000000000000000;
    register_4[5] = 128'h00000000000000000000000000000000;
    register_4[6] = 128'h00000000000000000000000000000000;
    register_4[7] = 128'h00000000000000000000000000000000;
    register_4[8] = 128'h00000000000000000000000000000000;
    register_4[9] = 128'h00000000000000000000000000000000;
    register_4[10] = 128'h00000000000000000000000000000000;
    register_4[11] = 128'h00000000000000000000000000000000;
    register_4[12] = 128'h00000000000000000000000000000000;
    register_4[13] = 128'h00000000000000000000000000000000;
    register_4[14] = 128'h00000000000000000000000000000000;
    register_4[15] = 128'h00000000000000000000000000000000;
    register_4[16] = 128'h00000000000000000000000000000000;
    register_4[17] = 128'h00000000000000000000000000000000;
    register_4[18] = 128'h00000000000000000000000000000000;
    register_4[19] = 128'h00000000000000000000000000000000;
    register_4[20] = 128'h00000000000000000000000000000000;
    register_4[21] = 128'h00000000000000000000000000000000;
    register_4[22] = 128'h00000000000000000000000000000000;
    register_4[23] = 128'h00000000000000000000000000000000;
    register_4[24] = 128'h00000000000000000000000000000000;
    register_4[25] = 128'h00000000000000000000000000000000;
    register_4[26] = 128'h00000000000000000000000000000000;
    register_4[27] = 128'h00000000000000000000000000000000;
    register_4[28] = 128'h00000000000000000000000000000000;
    register_4[29] = 128'h00000000000000000000000000000000;
    register_4[30] = 128'h00000000000000000000000000000000;
    register_4[31] = 128'h00000000000000000000000000000000;
    register_4[32] = 128'h00000000000000000000000000000000;
    register_4[33] = 128'h00000000000000000000000000000000;
    register_4[34] = 128'h00000000000000000000000000000000;
    register_4[35] = 128'h00000000000000000000000000000000;
    register_4[36] = 128'h00000000000000000000000000000000;
    register_4[37] = 128'h00000000000000000000000000000000;
    register_4[38] = 128'h00000000000000000000000000000000;
    register_4[39] = 128'h00000000000000000000000000000000;
    register_4[40] = 128'h00000000000000000000000000000000;
    register_4[41] = 128'h00000000000000000000000000000000;
    register_4[42] = 128'h00000000000000000000000000000000;
    register_4[43] = 128'h00000000000000000000000000000000;
    register_4[44] = 128'h00000000000000000000000000000000;
    register_4[45] = 128'h00000000000000000000000000000000;
    register_4[46] = 128'h00000000000000000000000000000000;
    register_4[47] = 128'h00000000000000000000000000000000;
    register_4[48] = 128'h00000000000000000000000000000000;
    register_4[49] = 128'h00000000000000000000000000000000;
    register_4[50] = 128'h00000000000000000000000000000000;
    register_4[51] = 128'h00000000000000000000000000000000;
    register_4[52] = 128'h00000000000000000000000000000000;
    register_4[53] = 128'h00000000000000000000000000000000;
    register_4[54] = 128'h00000000000000000000000000000000;
    register_4[55] = 128'h00000000000000000000000000000000;
    register_4[56] = 128'h00000000000000000000000000000000;
    register_4[57] = 128'h00000000000000000000000000000000;
    register_4[58] = 128'h00000000000000000000000000000000;
    register_4[59] = 128'h00000000000000000000000000000000;
    register_4[60] = 128'h00000000000000000000000000000000;
    register_4[61] = 128'h00000000000000000000000000000000;
    register_4[62] = 128'h00000000000000000000000000000000;
    register_4[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$92 [0])
      register_4[\write__addr$90 ][31:0] <= \write__data$91 [31:0];
    if (\write__en$92 [1])
      register_4[\write__addr$90 ][63:32] <= \write__data$91 [63:32];
    if (\write__en$92 [2])
      register_4[\write__addr$90 ][95:64] <= \write__data$91 [95:64];
    if (\write__en$92 [3])
      register_4[\write__addr$90 ][127:96] <= \write__data$91 [127:96];
  end
  reg [127:0] _10_;
  always @(posedge clk) begin
    if (\$signature__en$81 ) begin
      _10_ <= register_4[\$signature__addr$89 ];
    end
  end
  assign \$signature__data$246  = _10_;
  reg [127:0] register_5 [63:0];
  initial begin
    register_5[0] = 128'h00000000000000000000000000000000;
    register_5[1] = 128'h00000000000000000000000000000000;
    register_5[2] = 128'h00000000000000000000000000000000;
    register_5[3] = 128'h00000000000000000000000000000000;
    register_5[4] = 128'h00000000000000000000000000000000;
    register_5[5] = 128'h00000000000000000000000000000000;
    register_5[6] = 128'h00000000000000000000000000000000;
    register_5[7] = 128'h00000000000000000000000000000000;
    register_5[8] = 128'h00000000000000000000000000000000;
    register_5[9] = 128'h00000000000000000000000000000000;
    register_5[10] = 128'h00000000000000000000000000000000;
    register_5[11] = 128'h00000000000000000000000000000000;
    register_5[12] = 128'h00000000000000000000000000000000;
    register_5[13] = 128'h00000000000000000000000000000000;
    register_5[14] = 128'h00000000000000000000000000000000;
    register_5[15] = 128'h00000000000000000000000000000000;
    register_5[16] = 128'h00000000000000000000000000000000;
    register_5[17] = 128'h00000000000000000000000000000000;
    register_5[18] = 128'h00000000000000000000000000000000;
    register_5[19] = 128'h00000000000000000000000000000000;
    register_5[20] = 128'h00000000000000000000000000000000;
    register_5[21] = 128'h00000000000000000000000000000000;
    register_5[22] = 128'h00000000000000000000000000000000;
    register_5[23] = 128'h00000000000000000000000000000000;
    register_5[24] = 128'h00000000000000000000000000000000;
    register_5[25] = 128'h00000000000000000000000000000000;
    register_5[26] = 128'h00000000000000000000000000000000;
    register_5[27] = 128'h00000000000000000000000000000000;
    register_5[28] = 128'h00000000000000000000000000000000;
    register_5[29] = 128'h00000000000000000000000000000000;
    register_5[30] = 128'h00000000000000000000000000000000;
    register_5[31] = 128'h00000000000000000000000000000000;
    register_5[32] = 128'h00000000000000000000000000000000;
    register_5[33] = 128'h00000000000000000000000000000000;
    register_5[34] = 128'h00000000000000000000000000000000;
    register_5[35] = 128'h00000000000000000000000000000000;
    register_5[36] = 128'h00000000000000000000000000000000;
    register_5[37] = 128'h00000000000000000000000000000000;
    register_5[38] = 128'h00000000000000000000000000000000;
    register_5[39] = 128'h00000000000000000000000000000000;
    register_5[40] = 128'h00000000000000000000000000000000;
    register_5[41] = 128'h00000000000000000000000000000000;
    register_5[42] = 128'h00000000000000000000000000000000;
    register_5[43] = 128'h00000000000000000000000000000000;
    register_5[44] = 128'h00000000000000000000000000000000;
    register_5[45] = 128'h00000000000000000000000000000000;
    register_5[46] = 128'h00000000000000000000000000000000;
    register_5[47] = 128'h00000000000000000000000000000000;
    register_5[48] = 128'h00000000000000000000000000000000;
    register_5[49] = 128'h00000000000000000000000000000000;
    register_5[50] = 128'h00000000000000000000000000000000;
    register_5[51] = 128'h00000000000000000000000000000000;
    register_5[52] = 128'h00000000000000000000000000000000;
    register_5[53] = 128'h00000000000000000000000000000000;
    register_5[54] = 128'h00000000000000000000000000000000;
    register_5[55] = 128'h00000000000000000000000000000000;
    register_5[56] = 128'h00000000000000000000000000000000;
    register_5[57] = 128'h00000000000000000000000000000000;
    register_5[58] = 128'h00000000000000000000000000000000;
    register_5[59] = 128'h00000000000000000000000000000000;
    register_5[60] = 128'h00000000000000000000000000000000;
    register_5[61] = 128'h00000000000000000000000000000000;
    register_5[62] = 128'h00000000000000000000000000000000;
    register_5[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$104 [0])
      register_5[\write__addr$102 ][31:0] <= \write__data$103 [31:0];
    if (\write__en$104 [1])
      register_5[\write__addr$102 ][63:32] <= \write__data$103 [63:32];
    if (\write__en$104 [2])
      register_5[\write__addr$102 ][95:64] <= \write__data$103 [95:64];
    if (\write__en$104 [3])
      register_5[\write__addr$102 ][127:96] <= \write__data$103 [127:96];
  end
  reg [127:0] _11_;
  always @(posedge clk) begin
    if (\$signature__en$93 ) begin
      _11_ <= register_5[\$signature__addr$101 ];
    end
  end
  assign \$signature__data$247  = _11_;
  reg [127:0] register_6 [63:0];
  initial begin
    register_6[0] = 128'h00000000000000000000000000000000;
    register_6[1] = 128'h00000000000000000000000000000000;
    register_6[2] = 128'h00000000000000000000000000000000;
    register_6[3] = 128'h00000000000000000000000000000000;
    register_6[4] = 128'h00000000000000000000000000000000;
    register_6[5] = 128'h00000000000000000000000000000000;
    register_6[6] = 128'h00000000000000000000000000000000;
    register_6[7] = 128'h00000000000000000000000000000000;
    register_6[8] = 128'h00000000000000000000000000000000;
    register_6[9] = 128'h00000000000000000000000000000000;
    register_6[10] = 128'h00000000000000000000000000000000;
    register_6[11] = 128'h00000000000000000000000000000000;
    register_6[12] = 128'h00000000000000000000000000000000;
    register_6[13] = 128'h00000000000000000000000000000000;
    register_6[14] = 128'h00000000000000000000000000000000;
    register_6[15] = 128'h00000000000000000000000000000000;
    register_6[16] = 128'h00000000000000000000000000000000;
    register_6[17] = 128'h00000000000000000000000000000000;
    register_6[18] = 128'h00000000000000000000000000000000;
    register_6[19] = 128'h00000000000000000000000000000000;
    register_6[20] = 128'h00000000000000000000000000000000;
    register_6[21] = 128'h00000000000000000000000000000000;
    register_6[22] = 128'h00000000000000000000000000000000;
    register_6[23] = 128'h00000000000000000000000000000000;
    register_6[24] = 128'h00000000000000000000000000000000;
    register_6[25] = 128'h00000000000000000000000000000000;
    register_6[26] = 128'h00000000000000000000000000000000;
    register_6[27] = 128'h00000000000000000000000000000000;
    register_6[28] = 128'h00000000000000000000000000000000;
    register_6[29] = 128'h00000000000000000000000000000000;
    register_6[30] = 128'h00000000000000000000000000000000;
    register_6[31] = 128'h00000000000000000000000000000000;
    register_6[32] = 128'h00000000000000000000000000000000;
    register_6[33] = 128'h00000000000000000000000000000000;
    register_6[34] = 128'h00000000000000000000000000000000;
    register_6[35] = 128'h00000000000000000000000000000000;
    register_6[36] = 128'h00000000000000000000000000000000;
    register_6[37] = 128'h00000000000000000000000000000000;
    register_6[38] = 128'h00000000000000000000000000000000;
    register_6[39] = 128'h00000000000000000000000000000000;
    register_6[40] = 128'h00000000000000000000000000000000;
    register_6[41] = 128'h00000000000000000000000000000000;
    register_6[42] = 128'h00000000000000000000000000000000;
    register_6[43] = 128'h00000000000000000000000000000000;
    register_6[44] = 128'h00000000000000000000000000000000;
    register_6[45] = 128'h00000000000000000000000000000000;
    register_6[46] = 128'h00000000000000000000000000000000;
    register_6[47] = 128'h00000000000000000000000000000000;
    register_6[48] = 128'h00000000000000000000000000000000;
    register_6[49] = 128'h00000000000000000000000000000000;
    register_6[50] = 128'h00000000000000000000000000000000;
    register_6[51] = 128'h00000000000000000000000000000000;
    register_6[52] = 128'h00000000000000000000000000000000;
    register_6[53] = 128'h00000000000000000000000000000000;
    register_6[54] = 128'h00000000000000000000000000000000;
    register_6[55] = 128'h00000000000000000000000000000000;
    register_6[56] = 128'h00000000000000000000000000000000;
    register_6[57] = 128'h00000000000000000000000000000000;
    register_6[58] = 128'h00000000000000000000000000000000;
    register_6[59] = 128'h00000000000000000000000000000000;
    register_6[60] = 128'h00000000000000000000000000000000;
    register_6[61] = 128'h00000000000000000000000000000000;
    register_6[62] = 128'h00000000000000000000000000000000;
    register_6[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$116 [0])
      register_6[\write__addr$114 ][31:0] <= \write__data$115 [31:0];
    if (\write__en$116 [1])
      register_6[\write__addr$114 ][63:32] <= \write__data$115 [63:32];
    if (\write__en$116 [2])
      register_6[\write__addr$114 ][95:64] <= \write__data$115 [95:64];
    if (\write__en$116 [3])
      register_6[\write__addr$114 ][127:96] <= \write__data$115 [127:96];
  end
  reg [127:0] _12_;
  always @(posedge clk) begin
    if (\$signature__en$105 ) begin
      _12_ <= register_6[\$signature__addr$113 ];
    end
  end
  assign \$signature__data$248  = _12_;
  reg [127:0] register_7 [63:0];
  initial begin
    register_7[0] = 128'h00000000000000000000000000000000;
    register_7[1] = 128'h00000000000000000000000000000000;
    register_7[2] = 128'h00000000000000000000000000000000;
    register_7[3] = 128'h00000000000000000000000000000000;
    register_7[4] = 128'h00000000000000000000000000000000;
    register_7[5] = 128'h00000000000000000000000000000000;
    register_7[6] = 128'h00000000000000000000000000000000;
    register_7[7] = 128'h00000000000000000000000000000000;
    register_7[8] = 128'h00000000000000000000000000000000;
    register_7[9] = 128'h00000000000000000000000000000000;
    register_7[10] = 128'h00000000000000000000000000000000;
    register_7[11] = 128'h00000000000000000000000000000000;
    register_7[12] = 128'h00000000000000000000000000000000;
    register_7[13] = 128'h00000000000000000000000000000000;
    register_7[14] = 128'h00000000000000000000000000000000;
    register_7[15] = 128'h00000000000000000000000000000000;
    register_7[16] = 128'h00000000000000000000000000000000;
    register_7[17] = 128'h00000000000000000000000000000000;
    register_7[18] = 128'h00000000000000000000000000000000;
    register_7[19] = 128'h00000000000000000000000000000000;
    register_7[20] = 128'h00000000000000000000000000000000;
    register_7[21] = 128'h00000000000000000000000000000000;
    register_7[22] = 128'h00000000000000000000000000000000;
    register_7[23] = 128'h00000000000000000000000000000000;
    register_7[24] = 128'h00000000000000000000000000000000;
    register_7[25] = 128'h00000000000000000000000000000000;
    register_7[26] = 128'h00000000000000000000000000000000;
    register_7[27] = 128'h00000000000000000000000000000000;
    register_7[28] = 128'h00000000000000000000000000000000;
    register_7[29] = 128'h00000000000000000000000000000000;
    register_7[30] = 128'h00000000000000000000000000000000;
    register_7[31] = 128'h00000000000000000000000000000000;
    register_7[32] = 128'h00000000000000000000000000000000;
    register_7[33] = 128'h00000000000000000000000000000000;
    register_7[34] = 128'h00000000000000000000000000000000;
    register_7[35] = 128'h00000000000000000000000000000000;
    register_7[36] = 128'h00000000000000000000000000000000;
    register_7[37] = 128'h00000000000000000000000000000000;
    register_7[38] = 128'h00000000000000000000000000000000;
    register_7[39] = 128'h00000000000000000000000000000000;
    register_7[40] = 128'h00000000000000000000000000000000;
    register_7[41] = 128'h00000000000000000000000000000000;
    register_7[42] = 128'h00000000000000000000000000000000;
    register_7[43] = 128'h00000000000000000000000000000000;
    register_7[44] = 128'h00000000000000000000000000000000;
    register_7[45] = 128'h00000000000000000000000000000000;
    register_7[46] = 128'h00000000000000000000000000000000;
    register_7[47] = 128'h00000000000000000000000000000000;
    register_7[48] = 128'h00000000000000000000000000000000;
    register_7[49] = 128'h00000000000000000000000000000000;
    register_7[50] = 128'h00000000000000000000000000000000;
    register_7[51] = 128'h00000000000000000000000000000000;
    register_7[52] = 128'h00000000000000000000000000000000;
    register_7[53] = 128'h00000000000000000000000000000000;
    register_7[54] = 128'h00000000000000000000000000000000;
    register_7[55] = 128'h00000000000000000000000000000000;
    register_7[56] = 128'h00000000000000000000000000000000;
    register_7[57] = 128'h00000000000000000000000000000000;
    register_7[58] = 128'h00000000000000000000000000000000;
    register_7[59] = 128'h00000000000000000000000000000000;
    register_7[60] = 128'h00000000000000000000000000000000;
    register_7[61] = 128'h00000000000000000000000000000000;
    register_7[62] = 128'h00000000000000000000000000000000;
    register_7[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$128 [0])
      register_7[\write__addr$126 ][31:0] <= \write__data$127 [31:0];
    if (\write__en$128 [1])
      register_7[\write__addr$126 ][63:32] <= \write__data$127 [63:32];
    if (\write__en$128 [2])
      register_7[\write__addr$126 ][95:64] <= \write__data$127 [95:64];
    if (\write__en$128 [3])
      register_7[\write__addr$126 ][127:96] <= \write__data$127 [127:96];
  end
  reg [127:0] _13_;
  always @(posedge clk) begin
    if (\$signature__en$117 ) begin
      _13_ <= register_7[\$signature__addr$125 ];
    end
  end
  assign \$signature__data$249  = _13_;
  reg [127:0] register_8 [63:0];
  initial begin
    register_8[0] = 128'h00000000000000000000000000000000;
    register_8[1] = 128'h00000000000000000000000000000000;
    register_8[2] = 128'h00000000000000000000000000000000;
    register_8[3] = 128'h00000000000000000000000000000000;
    register_8[4] = 128'h00000000000000000000000000000000;
    register_8[5] = 128'h00000000000000000000000000000000;
    register_8[6] = 128'h00000000000000000000000000000000;
    register_8[7] = 128'h00000000000000000000000000000000;
    register_8[8] = 128'h00000000000000000000000000000000;
    register_8[9] = 128'h00000000000000000000000000000000;
    register_8[10] = 128'h00000000000000000000000000000000;
    register_8[11] = 128'h00000000000000000000000000000000;
    register_8[12] = 128'h00000000000000000000000000000000;
    register_8[13] = 128'h00000000000000000000000000000000;
    register_8[14] = 128'h00000000000000000000000000000000;
    register_8[15] = 128'h00000000000000000000000000000000;
    register_8[16] = 128'h00000000000000000000000000000000;
    register_8[17] = 128'h00000000000000000000000000000000;
    register_8[18] = 128'h00000000000000000000000000000000;
    register_8[19] = 128'h00000000000000000000000000000000;
    register_8[20] = 128'h00000000000000000000000000000000;
    register_8[21] = 128'h00000000000000000000000000000000;
    register_8[22] = 128'h00000000000000000000000000000000;
    register_8[23] = 128'h00000000000000000000000000000000;
    register_8[24] = 128'h00000000000000000000000000000000;
    register_8[25] = 128'h00000000000000000000000000000000;
    register_8[26] = 128'h00000000000000000000000000000000;
    register_8[27] = 128'h00000000000000000000000000000000;
    register_8[28] = 128'h00000000000000000000000000000000;
    register_8[29] = 128'h00000000000000000000000000000000;
    register_8[30] = 128'h00000000000000000000000000000000;
    register_8[31] = 128'h00000000000000000000000000000000;
    register_8[32] = 128'h00000000000000000000000000000000;
    register_8[33] = 128'h00000000000000000000000000000000;
    register_8[34] = 128'h00000000000000000000000000000000;
    register_8[35] = 128'h00000000000000000000000000000000;
    register_8[36] = 128'h00000000000000000000000000000000;
    register_8[37] = 128'h00000000000000000000000000000000;
    register_8[38] = 128'h00000000000000000000000000000000;
    register_8[39] = 128'h00000000000000000000000000000000;
    register_8[40] = 128'h00000000000000000000000000000000;
    register_8[41] = 128'h00000000000000000000000000000000;
    register_8[42] = 128'h00000000000000000000000000000000;
    register_8[43] = 128'h00000000000000000000000000000000;
    register_8[44] = 128'h00000000000000000000000000000000;
    register_8[45] = 128'h00000000000000000000000000000000;
    register_8[46] = 128'h00000000000000000000000000000000;
    register_8[47] = 128'h00000000000000000000000000000000;
    register_8[48] = 128'h00000000000000000000000000000000;
    register_8[49] = 128'h00000000000000000000000000000000;
    register_8[50] = 128'h00000000000000000000000000000000;
    register_8[51] = 128'h00000000000000000000000000000000;
    register_8[52] = 128'h00000000000000000000000000000000;
    register_8[53] = 128'h00000000000000000000000000000000;
    register_8[54] = 128'h00000000000000000000000000000000;
    register_8[55] = 128'h00000000000000000000000000000000;
    register_8[56] = 128'h00000000000000000000000000000000;
    register_8[57] = 128'h00000000000000000000000000000000;
    register_8[58] = 128'h00000000000000000000000000000000;
    register_8[59] = 128'h00000000000000000000000000000000;
    register_8[60] = 128'h00000000000000000000000000000000;
    register_8[61] = 128'h00000000000000000000000000000000;
    register_8[62] = 128'h00000000000000000000000000000000;
    register_8[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$140 [0])
      register_8[\write__addr$138 ][31:0] <= \write__data$139 [31:0];
    if (\write__en$140 [1])
      register_8[\write__addr$138 ][63:32] <= \write__data$139 [63:32];
    if (\write__en$140 [2])
      register_8[\write__addr$138 ][95:64] <= \write__data$139 [95:64];
    if (\write__en$140 [3])
      register_8[\write__addr$138 ][127:96] <= \write__data$139 [127:96];
  end
  reg [127:0] _14_;
  always @(posedge clk) begin
    if (\$signature__en$129 ) begin
      _14_ <= register_8[\$signature__addr$137 ];
    end
  end
  assign \$signature__data$250  = _14_;
  reg [127:0] register_9 [63:0];
  initial begin
    register_9[0] = 128'h00000000000000000000000000000000;
    register_9[1] = 128'h00000000000000000000000000000000;
    register_9[2] = 128'h00000000000000000000000000000000;
    register_9[3] = 128'h00000000000000000000000000000000;
    register_9[4] = 128'h00000000000000000000000000000000;
    register_9[5] = 128'h00000000000000000000000000000000;
    register_9[6] = 128'h00000000000000000000000000000000;
    register_9[7] = 128'h00000000000000000000000000000000;
    register_9[8] = 128'h00000000000000000000000000000000;
    register_9[9] = 128'h00000000000000000000000000000000;
    register_9[10] = 128'h00000000000000000000000000000000;
    register_9[11] = 128'h00000000000000000000000000000000;
    register_9[12] = 128'h00000000000000000000000000000000;
    register_9[13] = 128'h00000000000000000000000000000000;
    register_9[14] = 128'h00000000000000000000000000000000;
    register_9[15] = 128'h00000000000000000000000000000000;
    register_9[16] = 128'h00000000000000000000000000000000;
    register_9[17] = 128'h00000000000000000000000000000000;
    register_9[18] = 128'h00000000000000000000000000000000;
    register_9[19] = 128'h00000000000000000000000000000000;
    register_9[20] = 128'h00000000000000000000000000000000;
    register_9[21] = 128'h00000000000000000000000000000000;
    register_9[22] = 128'h00000000000000000000000000000000;
    register_9[23] = 128'h00000000000000000000000000000000;
    register_9[24] = 128'h00000000000000000000000000000000;
    register_9[25] = 128'h00000000000000000000000000000000;
    register_9[26] = 128'h00000000000000000000000000000000;
    register_9[27] = 128'h00000000000000000000000000000000;
    register_9[28] = 128'h00000000000000000000000000000000;
    register_9[29] = 128'h00000000000000000000000000000000;
    register_9[30] = 128'h00000000000000000000000000000000;
    register_9[31] = 128'h00000000000000000000000000000000;
    register_9[32] = 128'h00000000000000000000000000000000;
    register_9[33] = 128'h00000000000000000000000000000000;
    register_9[34] = 128'h00000000000000000000000000000000;
    register_9[35] = 128'h00000000000000000000000000000000;
    register_9[36] = 128'h00000000000000000000000000000000;
    register_9[37] = 128'h00000000000000000000000000000000;
    register_9[38] = 128'h00000000000000000000000000000000;
    register_9[39] = 128'h00000000000000000000000000000000;
    register_9[40] = 128'h00000000000000000000000000000000;
    register_9[41] = 128'h00000000000000000000000000000000;
    register_9[42] = 128'h00000000000000000000000000000000;
    register_9[43] = 128'h00000000000000000000000000000000;
    register_9[44] = 128'h00000000000000000000000000000000;
    register_9[45] = 128'h00000000000000000000000000000000;
    register_9[46] = 128'h00000000000000000000000000000000;
    register_9[47] = 128'h00000000000000000000000000000000;
    register_9[48] = 128'h00000000000000000000000000000000;
    register_9[49] = 128'h00000000000000000000000000000000;
    register_9[50] = 128'h00000000000000000000000000000000;
    register_9[51] = 128'h00000000000000000000000000000000;
    register_9[52] = 128'h00000000000000000000000000000000;
    register_9[53] = 128'h00000000000000000000000000000000;
    register_9[54] = 128'h00000000000000000000000000000000;
    register_9[55] = 128'h00000000000000000000000000000000;
    register_9[56] = 128'h00000000000000000000000000000000;
    register_9[57] = 128'h00000000000000000000000000000000;
    register_9[58] = 128'h00000000000000000000000000000000;
    register_9[59] = 128'h00000000000000000000000000000000;
    register_9[60] = 128'h00000000000000000000000000000000;
    register_9[61] = 128'h00000000000000000000000000000000;
    register_9[62] = 128'h00000000000000000000000000000000;
    register_9[63] = 128'h00000000000000000000000000000000;
  end
  always @(posedge clk) begin
    if (\write__en$152 [0])
      register_9[\write__addr$150 ][31:0] <= \write__data$151 [31:0];
    if (\write__en$152 [1])
      register_9[\write__addr$150 ][63:32] <= \write__data$151 [63:32];
    if (\write__en$152 [2])
      register_9[\write__addr$150 ][95:64] <= \write__data$151 [95:64];
    if (\write__en$152 [3])
      register_9[\write__addr$150 ][127:96] <= \write__data$151 [127:96];
  end
  reg [127:0] _15_;
  always @(posedge clk) begin
    if (\$signature__en$141 ) begin
      _15_ <= register_9[\$signature__addr$149 ];
    end
  end
  assign \$signature__data$251  = _15_;
  assign \read_14$203  = \port$4646$0 [0] & \$408 ;
  assign \$409  = \port$4681$14 [11:6] == 4'he;
  assign \read_14$204  = \port$4646$0 [0] & \$409 ;
  assign \$410  = \port$4681$14 [17:12] == 4'he;
  assign \read_14$205  = \port$4646$0 [0] & \$410 ;
  assign \$411  = \port$4900$8 [11:6] == 4'he;
  assign \read_14$206  = \port$4889$0 [0] & \$411 ;
  assign \$412  = \port$4900$8 [17:12] == 4'he;
  assign \read_14$207  = \port$4889$0 [0] & \$412 ;
  assign \$413  = \port$4900$8 [23:18] == 4'he;
  assign \read_14$208  = \port$4889$0 [0] & \$413 ;
  assign \$414  = read_14 ? read__0__address : 6'h00;
  assign \$416  = \read_14$203  ? \port$4646$0 [6:1] : 6'h00;
  assign \$417  = \$415  | \$416 ;
  assign \$418  = \read_14$204  ? \port$4646$0 [6:1] : 6'h00;
  assign \$419  = \$417  | \$418 ;
  assign \$420  = \read_14$205  ? \port$4646$0 [6:1] : 6'h00;
  assign \$421  = \$419  | \$420 ;
  assign \$422  = \read_14$206  ? \port$4889$0 [6:1] : 6'h00;
  assign \$423  = \$421  | \$422 ;
  assign \$424  = \read_14$207  ? \port$4889$0 [6:1] : 6'h00;
  assign \$425  = \$423  | \$424 ;
  assign \$426  = \read_14$208  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$209  = \$425  | \$426 ;
  assign \$427  = | write__0__mask;
  assign \$428  = \port$4627$8 [5:0] == 4'he;
  assign \$429  = \$427  & \$428 ;
  assign \$430  = | write__1__mask;
  assign \$431  = \port$4900$8 [5:0] == 4'he;
  assign \$432  = \$430  & \$431 ;
  assign \$433  = | write__2__mask;
  assign \$434  = write__2__register == 4'he;
  assign \$435  = \$433  & \$434 ;
  assign \$436  = \port$4627$8 [11:6] == 4'hf;
  assign read_15 = read__0__enable & \$436 ;
  assign \$437  = \port$4681$14 [5:0] == 4'hf;
  assign \read_15$215  = \port$4646$0 [0] & \$437 ;
  assign \$438  = \port$4681$14 [11:6] == 4'hf;
  assign \read_15$216  = \port$4646$0 [0] & \$438 ;
  assign \$439  = \port$4681$14 [17:12] == 4'hf;
  assign \read_15$217  = \port$4646$0 [0] & \$439 ;
  assign \$440  = \port$4900$8 [11:6] == 4'hf;
  assign \read_15$218  = \port$4889$0 [0] & \$440 ;
  assign \$441  = \port$4900$8 [17:12] == 4'hf;
  assign \read_15$219  = \port$4889$0 [0] & \$441 ;
  assign \$442  = \port$4900$8 [23:18] == 4'hf;
  assign \read_15$220  = \port$4889$0 [0] & \$442 ;
  assign \$443  = read_15 ? read__0__address : 6'h00;
  assign \$445  = \read_15$215  ? \port$4646$0 [6:1] : 6'h00;
  assign \$446  = \$444  | \$445 ;
  assign \$447  = \read_15$216  ? \port$4646$0 [6:1] : 6'h00;
  assign \$448  = \$446  | \$447 ;
  assign \$449  = \read_15$217  ? \port$4646$0 [6:1] : 6'h00;
  assign \$450  = \$448  | \$449 ;
  assign \$451  = \read_15$218  ? \port$4889$0 [6:1] : 6'h00;
  assign \$452  = \$450  | \$451 ;
  assign \$453  = \read_15$219  ? \port$4889$0 [6:1] : 6'h00;
  assign \$454  = \$452  | \$453 ;
  assign \$455  = \read_15$220  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$221  = \$454  | \$455 ;
  assign \$456  = | write__0__mask;
  assign \$457  = \port$4627$8 [5:0] == 4'hf;
  assign \$458  = \$456  & \$457 ;
  assign \$459  = | write__1__mask;
  assign \$460  = \port$4900$8 [5:0] == 4'hf;
  assign \$461  = \$459  & \$460 ;
  assign \$462  = | write__2__mask;
  assign \$463  = write__2__register == 4'hf;
  assign \$464  = \$462  & \$463 ;
  always @(posedge clk)
    chosen_0 <= \$465 ;
  always @(posedge clk)
    read__0__data <= \$466 ;
  always @(posedge clk)
    chosen_1 <= \$467 ;
  always @(posedge clk)
    read__1__data <= \$468 ;
  always @(posedge clk)
    chosen_2 <= \$469 ;
  always @(posedge clk)
    read__2__data <= \$470 ;
  always @(posedge clk)
    chosen_3 <= \$471 ;
  always @(posedge clk)
    read__3__data <= \$472 ;
  always @(posedge clk)
    chosen_4 <= \$473 ;
  always @(posedge clk)
    read__4__data <= \$474 ;
  always @(posedge clk)
    chosen_5 <= \$475 ;
  always @(posedge clk)
    read__5__data <= \$476 ;
  always @(posedge clk)
    chosen_6 <= \$477 ;
  always @(posedge clk)
    read__6__data <= \$478 ;
  assign \$1  = ! \port$4627$8 [11:6];
  assign read_0 = read__0__enable & \$1 ;
  assign \$2  = ! \port$4681$14 [5:0];
  assign \read_0$4  = \port$4646$0 [0] & \$2 ;
  assign \$3  = ! \port$4681$14 [11:6];
  assign \read_0$7  = \port$4646$0 [0] & \$3 ;
  assign \$4  = ! \port$4681$14 [17:12];
  assign \read_0$10  = \port$4646$0 [0] & \$4 ;
  assign \$5  = ! \port$4900$8 [11:6];
  assign \read_0$13  = \port$4889$0 [0] & \$5 ;
  assign \$6  = ! \port$4900$8 [17:12];
  assign \read_0$16  = \port$4889$0 [0] & \$6 ;
  assign \$7  = ! \port$4900$8 [23:18];
  assign \read_0$19  = \port$4889$0 [0] & \$7 ;
  assign \$8  = read_0 ? read__0__address : 6'h00;
  assign \$10  = \read_0$4  ? \port$4646$0 [6:1] : 6'h00;
  assign \$11  = \$9  | \$10 ;
  assign \$12  = \read_0$7  ? \port$4646$0 [6:1] : 6'h00;
  assign \$13  = \$11  | \$12 ;
  assign \$14  = \read_0$10  ? \port$4646$0 [6:1] : 6'h00;
  assign \$15  = \$13  | \$14 ;
  assign \$16  = \read_0$13  ? \port$4889$0 [6:1] : 6'h00;
  assign \$17  = \$15  | \$16 ;
  assign \$18  = \read_0$16  ? \port$4889$0 [6:1] : 6'h00;
  assign \$19  = \$17  | \$18 ;
  assign \$20  = \read_0$19  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr  = \$19  | \$20 ;
  assign \$21  = | write__0__mask;
  assign \$22  = ! \port$4627$8 [5:0];
  assign \$23  = \$21  & \$22 ;
  assign \$24  = | write__1__mask;
  assign \$25  = ! \port$4900$8 [5:0];
  assign \$26  = \$24  & \$25 ;
  assign \$27  = | write__2__mask;
  assign \$28  = ! write__2__register;
  assign \$29  = \$27  & \$28 ;
  assign \$30  = \port$4627$8 [11:6] == 1'h1;
  assign read_1 = read__0__enable & \$30 ;
  assign \$31  = \port$4681$14 [5:0] == 1'h1;
  assign \read_1$47  = \port$4646$0 [0] & \$31 ;
  assign \$32  = \port$4681$14 [11:6] == 1'h1;
  assign \read_1$48  = \port$4646$0 [0] & \$32 ;
  assign \$33  = \port$4681$14 [17:12] == 1'h1;
  assign \read_1$49  = \port$4646$0 [0] & \$33 ;
  assign \$34  = \port$4900$8 [11:6] == 1'h1;
  assign \read_1$50  = \port$4889$0 [0] & \$34 ;
  assign \$35  = \port$4900$8 [17:12] == 1'h1;
  assign \read_1$51  = \port$4889$0 [0] & \$35 ;
  assign \$36  = \port$4900$8 [23:18] == 1'h1;
  assign \read_1$52  = \port$4889$0 [0] & \$36 ;
  assign \$37  = read_1 ? read__0__address : 6'h00;
  assign \$39  = \read_1$47  ? \port$4646$0 [6:1] : 6'h00;
  assign \$40  = \$38  | \$39 ;
  assign \$41  = \read_1$48  ? \port$4646$0 [6:1] : 6'h00;
  assign \$42  = \$40  | \$41 ;
  assign \$43  = \read_1$49  ? \port$4646$0 [6:1] : 6'h00;
  assign \$44  = \$42  | \$43 ;
  assign \$45  = \read_1$50  ? \port$4889$0 [6:1] : 6'h00;
  assign \$46  = \$44  | \$45 ;
  assign \$47  = \read_1$51  ? \port$4889$0 [6:1] : 6'h00;
  assign \$48  = \$46  | \$47 ;
  assign \$49  = \read_1$52  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$53  = \$48  | \$49 ;
  assign \$50  = | write__0__mask;
  assign \$51  = \port$4627$8 [5:0] == 1'h1;
  assign \$52  = \$50  & \$51 ;
  assign \$53  = | write__1__mask;
  assign \$54  = \port$4900$8 [5:0] == 1'h1;
  assign \$55  = \$53  & \$54 ;
  assign \$56  = | write__2__mask;
  assign \$57  = write__2__register == 1'h1;
  assign \$58  = \$56  & \$57 ;
  assign \$59  = \port$4627$8 [11:6] == 2'h2;
  assign read_2 = read__0__enable & \$59 ;
  assign \$60  = \port$4681$14 [5:0] == 2'h2;
  assign \read_2$59  = \port$4646$0 [0] & \$60 ;
  assign \$61  = \port$4681$14 [11:6] == 2'h2;
  assign \read_2$60  = \port$4646$0 [0] & \$61 ;
  assign \$62  = \port$4681$14 [17:12] == 2'h2;
  assign \read_2$61  = \port$4646$0 [0] & \$62 ;
  assign \$63  = \port$4900$8 [11:6] == 2'h2;
  assign \read_2$62  = \port$4889$0 [0] & \$63 ;
  assign \$64  = \port$4900$8 [17:12] == 2'h2;
  assign \read_2$63  = \port$4889$0 [0] & \$64 ;
  assign \$65  = \port$4900$8 [23:18] == 2'h2;
  assign \read_2$64  = \port$4889$0 [0] & \$65 ;
  assign \$66  = read_2 ? read__0__address : 6'h00;
  assign \$68  = \read_2$59  ? \port$4646$0 [6:1] : 6'h00;
  assign \$69  = \$67  | \$68 ;
  assign \$70  = \read_2$60  ? \port$4646$0 [6:1] : 6'h00;
  assign \$71  = \$69  | \$70 ;
  assign \$72  = \read_2$61  ? \port$4646$0 [6:1] : 6'h00;
  assign \$73  = \$71  | \$72 ;
  assign \$74  = \read_2$62  ? \port$4889$0 [6:1] : 6'h00;
  assign \$75  = \$73  | \$74 ;
  assign \$76  = \read_2$63  ? \port$4889$0 [6:1] : 6'h00;
  assign \$77  = \$75  | \$76 ;
  assign \$78  = \read_2$64  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$65  = \$77  | \$78 ;
  assign \$79  = | write__0__mask;
  assign \$80  = \port$4627$8 [5:0] == 2'h2;
  assign \$81  = \$79  & \$80 ;
  assign \$82  = | write__1__mask;
  assign \$83  = \port$4900$8 [5:0] == 2'h2;
  assign \$84  = \$82  & \$83 ;
  assign \$85  = | write__2__mask;
  assign \$86  = write__2__register == 2'h2;
  assign \$87  = \$85  & \$86 ;
  assign \$88  = \port$4627$8 [11:6] == 2'h3;
  assign read_3 = read__0__enable & \$88 ;
  assign \$89  = \port$4681$14 [5:0] == 2'h3;
  assign \read_3$71  = \port$4646$0 [0] & \$89 ;
  assign \$90  = \port$4681$14 [11:6] == 2'h3;
  assign \read_3$72  = \port$4646$0 [0] & \$90 ;
  assign \$91  = \port$4681$14 [17:12] == 2'h3;
  assign \read_3$73  = \port$4646$0 [0] & \$91 ;
  assign \$92  = \port$4900$8 [11:6] == 2'h3;
  assign \read_3$74  = \port$4889$0 [0] & \$92 ;
  assign \$93  = \port$4900$8 [17:12] == 2'h3;
  assign \read_3$75  = \port$4889$0 [0] & \$93 ;
  assign \$94  = \port$4900$8 [23:18] == 2'h3;
  assign \read_3$76  = \port$4889$0 [0] & \$94 ;
  assign \$95  = read_3 ? read__0__address : 6'h00;
  assign \$97  = \read_3$71  ? \port$4646$0 [6:1] : 6'h00;
  assign \$98  = \$96  | \$97 ;
  assign \$99  = \read_3$72  ? \port$4646$0 [6:1] : 6'h00;
  assign \$100  = \$98  | \$99 ;
  assign \$101  = \read_3$73  ? \port$4646$0 [6:1] : 6'h00;
  assign \$102  = \$100  | \$101 ;
  assign \$103  = \read_3$74  ? \port$4889$0 [6:1] : 6'h00;
  assign \$104  = \$102  | \$103 ;
  assign \$105  = \read_3$75  ? \port$4889$0 [6:1] : 6'h00;
  assign \$106  = \$104  | \$105 ;
  assign \$107  = \read_3$76  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$77  = \$106  | \$107 ;
  assign \$108  = | write__0__mask;
  assign \$109  = \port$4627$8 [5:0] == 2'h3;
  assign \$110  = \$108  & \$109 ;
  assign \$111  = | write__1__mask;
  assign \$112  = \port$4900$8 [5:0] == 2'h3;
  assign \$113  = \$111  & \$112 ;
  assign \$114  = | write__2__mask;
  assign \$115  = write__2__register == 2'h3;
  assign \$116  = \$114  & \$115 ;
  assign \$117  = \port$4627$8 [11:6] == 3'h4;
  assign read_4 = read__0__enable & \$117 ;
  assign \$118  = \port$4681$14 [5:0] == 3'h4;
  assign \read_4$83  = \port$4646$0 [0] & \$118 ;
  assign \$119  = \port$4681$14 [11:6] == 3'h4;
  assign \read_4$84  = \port$4646$0 [0] & \$119 ;
  assign \$120  = \port$4681$14 [17:12] == 3'h4;
  assign \read_4$85  = \port$4646$0 [0] & \$120 ;
  assign \$121  = \port$4900$8 [11:6] == 3'h4;
  assign \read_4$86  = \port$4889$0 [0] & \$121 ;
  assign \$122  = \port$4900$8 [17:12] == 3'h4;
  assign \read_4$87  = \port$4889$0 [0] & \$122 ;
  assign \$123  = \port$4900$8 [23:18] == 3'h4;
  assign \read_4$88  = \port$4889$0 [0] & \$123 ;
  assign \$124  = read_4 ? read__0__address : 6'h00;
  assign \$126  = \read_4$83  ? \port$4646$0 [6:1] : 6'h00;
  assign \$127  = \$125  | \$126 ;
  assign \$128  = \read_4$84  ? \port$4646$0 [6:1] : 6'h00;
  assign \$129  = \$127  | \$128 ;
  assign \$130  = \read_4$85  ? \port$4646$0 [6:1] : 6'h00;
  assign \$131  = \$129  | \$130 ;
  assign \$132  = \read_4$86  ? \port$4889$0 [6:1] : 6'h00;
  assign \$133  = \$131  | \$132 ;
  assign \$134  = \read_4$87  ? \port$4889$0 [6:1] : 6'h00;
  assign \$135  = \$133  | \$134 ;
  assign \$136  = \read_4$88  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$89  = \$135  | \$136 ;
  assign \$137  = | write__0__mask;
  assign \$138  = \port$4627$8 [5:0] == 3'h4;
  assign \$139  = \$137  & \$138 ;
  assign \$140  = | write__1__mask;
  assign \$141  = \port$4900$8 [5:0] == 3'h4;
  assign \$142  = \$140  & \$141 ;
  assign \$143  = | write__2__mask;
  assign \$144  = write__2__register == 3'h4;
  assign \$145  = \$143  & \$144 ;
  assign \$146  = \port$4627$8 [11:6] == 3'h5;
  assign read_5 = read__0__enable & \$146 ;
  assign \$147  = \port$4681$14 [5:0] == 3'h5;
  assign \read_5$95  = \port$4646$0 [0] & \$147 ;
  assign \$148  = \port$4681$14 [11:6] == 3'h5;
  assign \read_5$96  = \port$4646$0 [0] & \$148 ;
  assign \$149  = \port$4681$14 [17:12] == 3'h5;
  assign \read_5$97  = \port$4646$0 [0] & \$149 ;
  assign \$150  = \port$4900$8 [11:6] == 3'h5;
  assign \read_5$98  = \port$4889$0 [0] & \$150 ;
  assign \$151  = \port$4900$8 [17:12] == 3'h5;
  assign \read_5$99  = \port$4889$0 [0] & \$151 ;
  assign \$152  = \port$4900$8 [23:18] == 3'h5;
  assign \read_5$100  = \port$4889$0 [0] & \$152 ;
  assign \$153  = read_5 ? read__0__address : 6'h00;
  assign \$155  = \read_5$95  ? \port$4646$0 [6:1] : 6'h00;
  assign \$156  = \$154  | \$155 ;
  assign \$157  = \read_5$96  ? \port$4646$0 [6:1] : 6'h00;
  assign \$158  = \$156  | \$157 ;
  assign \$159  = \read_5$97  ? \port$4646$0 [6:1] : 6'h00;
  assign \$160  = \$158  | \$159 ;
  assign \$161  = \read_5$98  ? \port$4889$0 [6:1] : 6'h00;
  assign \$162  = \$160  | \$161 ;
  assign \$163  = \read_5$99  ? \port$4889$0 [6:1] : 6'h00;
  assign \$164  = \$162  | \$163 ;
  assign \$165  = \read_5$100  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$101  = \$164  | \$165 ;
  assign \$166  = | write__0__mask;
  assign \$167  = \port$4627$8 [5:0] == 3'h5;
  assign \$168  = \$166  & \$167 ;
  assign \$169  = | write__1__mask;
  assign \$170  = \port$4900$8 [5:0] == 3'h5;
  assign \$171  = \$169  & \$170 ;
  assign \$172  = | write__2__mask;
  assign \$173  = write__2__register == 3'h5;
  assign \$174  = \$172  & \$173 ;
  assign \$175  = \port$4627$8 [11:6] == 3'h6;
  assign read_6 = read__0__enable & \$175 ;
  assign \$176  = \port$4681$14 [5:0] == 3'h6;
  assign \read_6$107  = \port$4646$0 [0] & \$176 ;
  assign \$177  = \port$4681$14 [11:6] == 3'h6;
  assign \read_6$108  = \port$4646$0 [0] & \$177 ;
  assign \$178  = \port$4681$14 [17:12] == 3'h6;
  assign \read_6$109  = \port$4646$0 [0] & \$178 ;
  assign \$179  = \port$4900$8 [11:6] == 3'h6;
  assign \read_6$110  = \port$4889$0 [0] & \$179 ;
  assign \$180  = \port$4900$8 [17:12] == 3'h6;
  assign \read_6$111  = \port$4889$0 [0] & \$180 ;
  assign \$181  = \port$4900$8 [23:18] == 3'h6;
  assign \read_6$112  = \port$4889$0 [0] & \$181 ;
  assign \$182  = read_6 ? read__0__address : 6'h00;
  assign \$184  = \read_6$107  ? \port$4646$0 [6:1] : 6'h00;
  assign \$185  = \$183  | \$184 ;
  assign \$186  = \read_6$108  ? \port$4646$0 [6:1] : 6'h00;
  assign \$187  = \$185  | \$186 ;
  assign \$188  = \read_6$109  ? \port$4646$0 [6:1] : 6'h00;
  assign \$189  = \$187  | \$188 ;
  assign \$190  = \read_6$110  ? \port$4889$0 [6:1] : 6'h00;
  assign \$191  = \$189  | \$190 ;
  assign \$192  = \read_6$111  ? \port$4889$0 [6:1] : 6'h00;
  assign \$193  = \$191  | \$192 ;
  assign \$194  = \read_6$112  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$113  = \$193  | \$194 ;
  assign \$195  = | write__0__mask;
  assign \$196  = \port$4627$8 [5:0] == 3'h6;
  assign \$197  = \$195  & \$196 ;
  assign \$198  = | write__1__mask;
  assign \$199  = \port$4900$8 [5:0] == 3'h6;
  assign \$200  = \$198  & \$199 ;
  assign \$201  = | write__2__mask;
  assign \$202  = write__2__register == 3'h6;
  assign \$203  = \$201  & \$202 ;
  assign \$204  = \port$4627$8 [11:6] == 3'h7;
  assign read_7 = read__0__enable & \$204 ;
  assign \$205  = \port$4681$14 [5:0] == 3'h7;
  assign \read_7$119  = \port$4646$0 [0] & \$205 ;
  assign \$206  = \port$4681$14 [11:6] == 3'h7;
  assign \read_7$120  = \port$4646$0 [0] & \$206 ;
  assign \$207  = \port$4681$14 [17:12] == 3'h7;
  assign \read_7$121  = \port$4646$0 [0] & \$207 ;
  assign \$208  = \port$4900$8 [11:6] == 3'h7;
  assign \read_7$122  = \port$4889$0 [0] & \$208 ;
  assign \$209  = \port$4900$8 [17:12] == 3'h7;
  assign \read_7$123  = \port$4889$0 [0] & \$209 ;
  assign \$210  = \port$4900$8 [23:18] == 3'h7;
  assign \read_7$124  = \port$4889$0 [0] & \$210 ;
  assign \$211  = read_7 ? read__0__address : 6'h00;
  assign \$213  = \read_7$119  ? \port$4646$0 [6:1] : 6'h00;
  assign \$214  = \$212  | \$213 ;
  assign \$215  = \read_7$120  ? \port$4646$0 [6:1] : 6'h00;
  assign \$216  = \$214  | \$215 ;
  assign \$217  = \read_7$121  ? \port$4646$0 [6:1] : 6'h00;
  assign \$218  = \$216  | \$217 ;
  assign \$219  = \read_7$122  ? \port$4889$0 [6:1] : 6'h00;
  assign \$220  = \$218  | \$219 ;
  assign \$221  = \read_7$123  ? \port$4889$0 [6:1] : 6'h00;
  assign \$222  = \$220  | \$221 ;
  assign \$223  = \read_7$124  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$125  = \$222  | \$223 ;
  assign \$224  = | write__0__mask;
  assign \$225  = \port$4627$8 [5:0] == 3'h7;
  assign \$226  = \$224  & \$225 ;
  assign \$227  = | write__1__mask;
  assign \$228  = \port$4900$8 [5:0] == 3'h7;
  assign \$229  = \$227  & \$228 ;
  assign \$230  = | write__2__mask;
  assign \$231  = write__2__register == 3'h7;
  assign \$232  = \$230  & \$231 ;
  assign \$233  = \port$4627$8 [11:6] == 4'h8;
  assign read_8 = read__0__enable & \$233 ;
  assign \$234  = \port$4681$14 [5:0] == 4'h8;
  assign \read_8$131  = \port$4646$0 [0] & \$234 ;
  assign \$235  = \port$4681$14 [11:6] == 4'h8;
  assign \read_8$132  = \port$4646$0 [0] & \$235 ;
  assign \$236  = \port$4681$14 [17:12] == 4'h8;
  assign \read_8$133  = \port$4646$0 [0] & \$236 ;
  assign \$237  = \port$4900$8 [11:6] == 4'h8;
  assign \read_8$134  = \port$4889$0 [0] & \$237 ;
  assign \$238  = \port$4900$8 [17:12] == 4'h8;
  assign \read_8$135  = \port$4889$0 [0] & \$238 ;
  assign \$239  = \port$4900$8 [23:18] == 4'h8;
  assign \read_8$136  = \port$4889$0 [0] & \$239 ;
  assign \$240  = read_8 ? read__0__address : 6'h00;
  assign \$242  = \read_8$131  ? \port$4646$0 [6:1] : 6'h00;
  assign \$243  = \$241  | \$242 ;
  assign \$244  = \read_8$132  ? \port$4646$0 [6:1] : 6'h00;
  assign \$245  = \$243  | \$244 ;
  assign \$246  = \read_8$133  ? \port$4646$0 [6:1] : 6'h00;
  assign \$247  = \$245  | \$246 ;
  assign \$248  = \read_8$134  ? \port$4889$0 [6:1] : 6'h00;
  assign \$249  = \$247  | \$248 ;
  assign \$250  = \read_8$135  ? \port$4889$0 [6:1] : 6'h00;
  assign \$251  = \$249  | \$250 ;
  assign \$252  = \read_8$136  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$137  = \$251  | \$252 ;
  assign \$253  = | write__0__mask;
  assign \$254  = \port$4627$8 [5:0] == 4'h8;
  assign \$255  = \$253  & \$254 ;
  assign \$256  = | write__1__mask;
  assign \$257  = \port$4900$8 [5:0] == 4'h8;
  assign \$258  = \$256  & \$257 ;
  assign \$259  = | write__2__mask;
  assign \$260  = write__2__register == 4'h8;
  assign \$261  = \$259  & \$260 ;
  assign \$262  = \port$4627$8 [11:6] == 4'h9;
  assign read_9 = read__0__enable & \$262 ;
  assign \$263  = \port$4681$14 [5:0] == 4'h9;
  assign \read_9$143  = \port$4646$0 [0] & \$263 ;
  assign \$264  = \port$4681$14 [11:6] == 4'h9;
  assign \read_9$144  = \port$4646$0 [0] & \$264 ;
  assign \$265  = \port$4681$14 [17:12] == 4'h9;
  assign \read_9$145  = \port$4646$0 [0] & \$265 ;
  assign \$266  = \port$4900$8 [11:6] == 4'h9;
  assign \read_9$146  = \port$4889$0 [0] & \$266 ;
  assign \$267  = \port$4900$8 [17:12] == 4'h9;
  assign \read_9$147  = \port$4889$0 [0] & \$267 ;
  assign \$268  = \port$4900$8 [23:18] == 4'h9;
  assign \read_9$148  = \port$4889$0 [0] & \$268 ;
  assign \$269  = read_9 ? read__0__address : 6'h00;
  assign \$271  = \read_9$143  ? \port$4646$0 [6:1] : 6'h00;
  assign \$272  = \$270  | \$271 ;
  assign \$273  = \read_9$144  ? \port$4646$0 [6:1] : 6'h00;
  assign \$274  = \$272  | \$273 ;
  assign \$275  = \read_9$145  ? \port$4646$0 [6:1] : 6'h00;
  assign \$276  = \$274  | \$275 ;
  assign \$277  = \read_9$146  ? \port$4889$0 [6:1] : 6'h00;
  assign \$278  = \$276  | \$277 ;
  assign \$279  = \read_9$147  ? \port$4889$0 [6:1] : 6'h00;
  assign \$280  = \$278  | \$279 ;
  assign \$281  = \read_9$148  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$149  = \$280  | \$281 ;
  assign \$282  = | write__0__mask;
  assign \$283  = \port$4627$8 [5:0] == 4'h9;
  assign \$284  = \$282  & \$283 ;
  assign \$285  = | write__1__mask;
  assign \$286  = \port$4900$8 [5:0] == 4'h9;
  assign \$287  = \$285  & \$286 ;
  assign \$288  = | write__2__mask;
  assign \$289  = write__2__register == 4'h9;
  assign \$290  = \$288  & \$289 ;
  assign \$291  = \port$4627$8 [11:6] == 4'ha;
  assign read_10 = read__0__enable & \$291 ;
  assign \$292  = \port$4681$14 [5:0] == 4'ha;
  assign \read_10$155  = \port$4646$0 [0] & \$292 ;
  assign \$293  = \port$4681$14 [11:6] == 4'ha;
  assign \read_10$156  = \port$4646$0 [0] & \$293 ;
  assign \$294  = \port$4681$14 [17:12] == 4'ha;
  assign \read_10$157  = \port$4646$0 [0] & \$294 ;
  assign \$295  = \port$4900$8 [11:6] == 4'ha;
  assign \read_10$158  = \port$4889$0 [0] & \$295 ;
  assign \$296  = \port$4900$8 [17:12] == 4'ha;
  assign \read_10$159  = \port$4889$0 [0] & \$296 ;
  assign \$297  = \port$4900$8 [23:18] == 4'ha;
  assign \read_10$160  = \port$4889$0 [0] & \$297 ;
  assign \$298  = read_10 ? read__0__address : 6'h00;
  assign \$300  = \read_10$155  ? \port$4646$0 [6:1] : 6'h00;
  assign \$301  = \$299  | \$300 ;
  assign \$302  = \read_10$156  ? \port$4646$0 [6:1] : 6'h00;
  assign \$303  = \$301  | \$302 ;
  assign \$304  = \read_10$157  ? \port$4646$0 [6:1] : 6'h00;
  assign \$305  = \$303  | \$304 ;
  assign \$306  = \read_10$158  ? \port$4889$0 [6:1] : 6'h00;
  assign \$307  = \$305  | \$306 ;
  assign \$308  = \read_10$159  ? \port$4889$0 [6:1] : 6'h00;
  assign \$309  = \$307  | \$308 ;
  assign \$310  = \read_10$160  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$161  = \$309  | \$310 ;
  assign \$311  = | write__0__mask;
  assign \$312  = \port$4627$8 [5:0] == 4'ha;
  assign \$313  = \$311  & \$312 ;
  assign \$314  = | write__1__mask;
  assign \$315  = \port$4900$8 [5:0] == 4'ha;
  assign \$316  = \$314  & \$315 ;
  assign \$317  = | write__2__mask;
  assign \$318  = write__2__register == 4'ha;
  assign \$319  = \$317  & \$318 ;
  assign \$320  = \port$4627$8 [11:6] == 4'hb;
  assign read_11 = read__0__enable & \$320 ;
  assign \$321  = \port$4681$14 [5:0] == 4'hb;
  assign \read_11$167  = \port$4646$0 [0] & \$321 ;
  assign \$322  = \port$4681$14 [11:6] == 4'hb;
  assign \read_11$168  = \port$4646$0 [0] & \$322 ;
  assign \$323  = \port$4681$14 [17:12] == 4'hb;
  assign \read_11$169  = \port$4646$0 [0] & \$323 ;
  assign \$324  = \port$4900$8 [11:6] == 4'hb;
  assign \read_11$170  = \port$4889$0 [0] & \$324 ;
  assign \$325  = \port$4900$8 [17:12] == 4'hb;
  assign \read_11$171  = \port$4889$0 [0] & \$325 ;
  assign \$326  = \port$4900$8 [23:18] == 4'hb;
  assign \read_11$172  = \port$4889$0 [0] & \$326 ;
  assign \$327  = read_11 ? read__0__address : 6'h00;
  assign \$329  = \read_11$167  ? \port$4646$0 [6:1] : 6'h00;
  assign \$330  = \$328  | \$329 ;
  assign \$331  = \read_11$168  ? \port$4646$0 [6:1] : 6'h00;
  assign \$332  = \$330  | \$331 ;
  assign \$333  = \read_11$169  ? \port$4646$0 [6:1] : 6'h00;
  assign \$334  = \$332  | \$333 ;
  assign \$335  = \read_11$170  ? \port$4889$0 [6:1] : 6'h00;
  assign \$336  = \$334  | \$335 ;
  assign \$337  = \read_11$171  ? \port$4889$0 [6:1] : 6'h00;
  assign \$338  = \$336  | \$337 ;
  assign \$339  = \read_11$172  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$173  = \$338  | \$339 ;
  assign \$340  = | write__0__mask;
  assign \$341  = \port$4627$8 [5:0] == 4'hb;
  assign \$342  = \$340  & \$341 ;
  assign \$343  = | write__1__mask;
  assign \$344  = \port$4900$8 [5:0] == 4'hb;
  assign \$345  = \$343  & \$344 ;
  assign \$346  = | write__2__mask;
  assign \$347  = write__2__register == 4'hb;
  assign \$348  = \$346  & \$347 ;
  assign \$349  = \port$4627$8 [11:6] == 4'hc;
  assign read_12 = read__0__enable & \$349 ;
  assign \$350  = \port$4681$14 [5:0] == 4'hc;
  assign \read_12$179  = \port$4646$0 [0] & \$350 ;
  assign \$351  = \port$4681$14 [11:6] == 4'hc;
  assign \read_12$180  = \port$4646$0 [0] & \$351 ;
  assign \$352  = \port$4681$14 [17:12] == 4'hc;
  assign \read_12$181  = \port$4646$0 [0] & \$352 ;
  assign \$353  = \port$4900$8 [11:6] == 4'hc;
  assign \read_12$182  = \port$4889$0 [0] & \$353 ;
  assign \$354  = \port$4900$8 [17:12] == 4'hc;
  assign \read_12$183  = \port$4889$0 [0] & \$354 ;
  assign \$355  = \port$4900$8 [23:18] == 4'hc;
  assign \read_12$184  = \port$4889$0 [0] & \$355 ;
  assign \$356  = read_12 ? read__0__address : 6'h00;
  assign \$358  = \read_12$179  ? \port$4646$0 [6:1] : 6'h00;
  assign \$359  = \$357  | \$358 ;
  assign \$360  = \read_12$180  ? \port$4646$0 [6:1] : 6'h00;
  assign \$361  = \$359  | \$360 ;
  assign \$362  = \read_12$181  ? \port$4646$0 [6:1] : 6'h00;
  assign \$363  = \$361  | \$362 ;
  assign \$364  = \read_12$182  ? \port$4889$0 [6:1] : 6'h00;
  assign \$365  = \$363  | \$364 ;
  assign \$366  = \read_12$183  ? \port$4889$0 [6:1] : 6'h00;
  assign \$367  = \$365  | \$366 ;
  assign \$368  = \read_12$184  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$185  = \$367  | \$368 ;
  assign \$369  = | write__0__mask;
  assign \$370  = \port$4627$8 [5:0] == 4'hc;
  assign \$371  = \$369  & \$370 ;
  assign \$372  = | write__1__mask;
  assign \$373  = \port$4900$8 [5:0] == 4'hc;
  assign \$374  = \$372  & \$373 ;
  assign \$375  = | write__2__mask;
  assign \$376  = write__2__register == 4'hc;
  assign \$377  = \$375  & \$376 ;
  assign \$378  = \port$4627$8 [11:6] == 4'hd;
  assign read_13 = read__0__enable & \$378 ;
  assign \$379  = \port$4681$14 [5:0] == 4'hd;
  assign \read_13$191  = \port$4646$0 [0] & \$379 ;
  assign \$380  = \port$4681$14 [11:6] == 4'hd;
  assign \read_13$192  = \port$4646$0 [0] & \$380 ;
  assign \$381  = \port$4681$14 [17:12] == 4'hd;
  assign \read_13$193  = \port$4646$0 [0] & \$381 ;
  assign \$382  = \port$4900$8 [11:6] == 4'hd;
  assign \read_13$194  = \port$4889$0 [0] & \$382 ;
  assign \$383  = \port$4900$8 [17:12] == 4'hd;
  assign \read_13$195  = \port$4889$0 [0] & \$383 ;
  assign \$384  = \port$4900$8 [23:18] == 4'hd;
  assign \read_13$196  = \port$4889$0 [0] & \$384 ;
  assign \$385  = read_13 ? read__0__address : 6'h00;
  assign \$387  = \read_13$191  ? \port$4646$0 [6:1] : 6'h00;
  assign \$388  = \$386  | \$387 ;
  assign \$389  = \read_13$192  ? \port$4646$0 [6:1] : 6'h00;
  assign \$390  = \$388  | \$389 ;
  assign \$391  = \read_13$193  ? \port$4646$0 [6:1] : 6'h00;
  assign \$392  = \$390  | \$391 ;
  assign \$393  = \read_13$194  ? \port$4889$0 [6:1] : 6'h00;
  assign \$394  = \$392  | \$393 ;
  assign \$395  = \read_13$195  ? \port$4889$0 [6:1] : 6'h00;
  assign \$396  = \$394  | \$395 ;
  assign \$397  = \read_13$196  ? \port$4889$0 [6:1] : 6'h00;
  assign \$signature__addr$197  = \$396  | \$397 ;
  assign \$398  = | write__0__mask;
  assign \$399  = \port$4627$8 [5:0] == 4'hd;
  assign \$400  = \$398  & \$399 ;
  assign \$401  = | write__1__mask;
  assign \$402  = \port$4900$8 [5:0] == 4'hd;
  assign \$403  = \$401  & \$402 ;
  assign \$404  = | write__2__mask;
  assign \$405  = write__2__register == 4'hd;
  assign \$406  = \$404  & \$405 ;
  assign \$407  = \port$4627$8 [11:6] == 4'he;
  assign read_14 = read__0__enable & \$407 ;
  assign \$408  = \port$4681$14 [5:0] == 4'he;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en  = 1'h0;
    if (read_0) begin
      \$signature__en  = 1'h1;
    end
    if (\read_0$4 ) begin
      \$signature__en  = 1'h1;
    end
    if (\read_0$7 ) begin
      \$signature__en  = 1'h1;
    end
    if (\read_0$10 ) begin
      \$signature__en  = 1'h1;
    end
    if (\read_0$13 ) begin
      \$signature__en  = 1'h1;
    end
    if (\read_0$16 ) begin
      \$signature__en  = 1'h1;
    end
    if (\read_0$19 ) begin
      \$signature__en  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    write__addr = 6'h00;
    if (\$23 ) begin
      write__addr = write__0__address;
    end
    if (\$26 ) begin
      write__addr = write__1__address;
    end
    if (\$29 ) begin
      write__addr = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    write__data = 128'h00000000000000000000000000000000;
    if (\$23 ) begin
      write__data = write__0__data;
    end
    if (\$26 ) begin
      write__data = write__1__data;
    end
    if (\$29 ) begin
      write__data = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    write__en = 4'h0;
    if (\$23 ) begin
      write__en = write__0__mask;
    end
    if (\$26 ) begin
      write__en = write__1__mask;
    end
    if (\$29 ) begin
      write__en = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$45  = 1'h0;
    if (read_1) begin
      \$signature__en$45  = 1'h1;
    end
    if (\read_1$47 ) begin
      \$signature__en$45  = 1'h1;
    end
    if (\read_1$48 ) begin
      \$signature__en$45  = 1'h1;
    end
    if (\read_1$49 ) begin
      \$signature__en$45  = 1'h1;
    end
    if (\read_1$50 ) begin
      \$signature__en$45  = 1'h1;
    end
    if (\read_1$51 ) begin
      \$signature__en$45  = 1'h1;
    end
    if (\read_1$52 ) begin
      \$signature__en$45  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$54  = 6'h00;
    if (\$52 ) begin
      \write__addr$54  = write__0__address;
    end
    if (\$55 ) begin
      \write__addr$54  = write__1__address;
    end
    if (\$58 ) begin
      \write__addr$54  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$55  = 128'h00000000000000000000000000000000;
    if (\$52 ) begin
      \write__data$55  = write__0__data;
    end
    if (\$55 ) begin
      \write__data$55  = write__1__data;
    end
    if (\$58 ) begin
      \write__data$55  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$56  = 4'h0;
    if (\$52 ) begin
      \write__en$56  = write__0__mask;
    end
    if (\$55 ) begin
      \write__en$56  = write__1__mask;
    end
    if (\$58 ) begin
      \write__en$56  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$57  = 1'h0;
    if (read_2) begin
      \$signature__en$57  = 1'h1;
    end
    if (\read_2$59 ) begin
      \$signature__en$57  = 1'h1;
    end
    if (\read_2$60 ) begin
      \$signature__en$57  = 1'h1;
    end
    if (\read_2$61 ) begin
      \$signature__en$57  = 1'h1;
    end
    if (\read_2$62 ) begin
      \$signature__en$57  = 1'h1;
    end
    if (\read_2$63 ) begin
      \$signature__en$57  = 1'h1;
    end
    if (\read_2$64 ) begin
      \$signature__en$57  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$66  = 6'h00;
    if (\$81 ) begin
      \write__addr$66  = write__0__address;
    end
    if (\$84 ) begin
      \write__addr$66  = write__1__address;
    end
    if (\$87 ) begin
      \write__addr$66  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$67  = 128'h00000000000000000000000000000000;
    if (\$81 ) begin
      \write__data$67  = write__0__data;
    end
    if (\$84 ) begin
      \write__data$67  = write__1__data;
    end
    if (\$87 ) begin
      \write__data$67  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$68  = 4'h0;
    if (\$81 ) begin
      \write__en$68  = write__0__mask;
    end
    if (\$84 ) begin
      \write__en$68  = write__1__mask;
    end
    if (\$87 ) begin
      \write__en$68  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$69  = 1'h0;
    if (read_3) begin
      \$signature__en$69  = 1'h1;
    end
    if (\read_3$71 ) begin
      \$signature__en$69  = 1'h1;
    end
    if (\read_3$72 ) begin
      \$signature__en$69  = 1'h1;
    end
    if (\read_3$73 ) begin
      \$signature__en$69  = 1'h1;
    end
    if (\read_3$74 ) begin
      \$signature__en$69  = 1'h1;
    end
    if (\read_3$75 ) begin
      \$signature__en$69  = 1'h1;
    end
    if (\read_3$76 ) begin
      \$signature__en$69  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$78  = 6'h00;
    if (\$110 ) begin
      \write__addr$78  = write__0__address;
    end
    if (\$113 ) begin
      \write__addr$78  = write__1__address;
    end
    if (\$116 ) begin
      \write__addr$78  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$79  = 128'h00000000000000000000000000000000;
    if (\$110 ) begin
      \write__data$79  = write__0__data;
    end
    if (\$113 ) begin
      \write__data$79  = write__1__data;
    end
    if (\$116 ) begin
      \write__data$79  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$80  = 4'h0;
    if (\$110 ) begin
      \write__en$80  = write__0__mask;
    end
    if (\$113 ) begin
      \write__en$80  = write__1__mask;
    end
    if (\$116 ) begin
      \write__en$80  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$81  = 1'h0;
    if (read_4) begin
      \$signature__en$81  = 1'h1;
    end
    if (\read_4$83 ) begin
      \$signature__en$81  = 1'h1;
    end
    if (\read_4$84 ) begin
      \$signature__en$81  = 1'h1;
    end
    if (\read_4$85 ) begin
      \$signature__en$81  = 1'h1;
    end
    if (\read_4$86 ) begin
      \$signature__en$81  = 1'h1;
    end
    if (\read_4$87 ) begin
      \$signature__en$81  = 1'h1;
    end
    if (\read_4$88 ) begin
      \$signature__en$81  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$90  = 6'h00;
    if (\$139 ) begin
      \write__addr$90  = write__0__address;
    end
    if (\$142 ) begin
      \write__addr$90  = write__1__address;
    end
    if (\$145 ) begin
      \write__addr$90  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$91  = 128'h00000000000000000000000000000000;
    if (\$139 ) begin
      \write__data$91  = write__0__data;
    end
    if (\$142 ) begin
      \write__data$91  = write__1__data;
    end
    if (\$145 ) begin
      \write__data$91  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$92  = 4'h0;
    if (\$139 ) begin
      \write__en$92  = write__0__mask;
    end
    if (\$142 ) begin
      \write__en$92  = write__1__mask;
    end
    if (\$145 ) begin
      \write__en$92  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$93  = 1'h0;
    if (read_5) begin
      \$signature__en$93  = 1'h1;
    end
    if (\read_5$95 ) begin
      \$signature__en$93  = 1'h1;
    end
    if (\read_5$96 ) begin
      \$signature__en$93  = 1'h1;
    end
    if (\read_5$97 ) begin
      \$signature__en$93  = 1'h1;
    end
    if (\read_5$98 ) begin
      \$signature__en$93  = 1'h1;
    end
    if (\read_5$99 ) begin
      \$signature__en$93  = 1'h1;
    end
    if (\read_5$100 ) begin
      \$signature__en$93  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$102  = 6'h00;
    if (\$168 ) begin
      \write__addr$102  = write__0__address;
    end
    if (\$171 ) begin
      \write__addr$102  = write__1__address;
    end
    if (\$174 ) begin
      \write__addr$102  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$103  = 128'h00000000000000000000000000000000;
    if (\$168 ) begin
      \write__data$103  = write__0__data;
    end
    if (\$171 ) begin
      \write__data$103  = write__1__data;
    end
    if (\$174 ) begin
      \write__data$103  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$104  = 4'h0;
    if (\$168 ) begin
      \write__en$104  = write__0__mask;
    end
    if (\$171 ) begin
      \write__en$104  = write__1__mask;
    end
    if (\$174 ) begin
      \write__en$104  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$105  = 1'h0;
    if (read_6) begin
      \$signature__en$105  = 1'h1;
    end
    if (\read_6$107 ) begin
      \$signature__en$105  = 1'h1;
    end
    if (\read_6$108 ) begin
      \$signature__en$105  = 1'h1;
    end
    if (\read_6$109 ) begin
      \$signature__en$105  = 1'h1;
    end
    if (\read_6$110 ) begin
      \$signature__en$105  = 1'h1;
    end
    if (\read_6$111 ) begin
      \$signature__en$105  = 1'h1;
    end
    if (\read_6$112 ) begin
      \$signature__en$105  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$114  = 6'h00;
    if (\$197 ) begin
      \write__addr$114  = write__0__address;
    end
    if (\$200 ) begin
      \write__addr$114  = write__1__address;
    end
    if (\$203 ) begin
      \write__addr$114  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$115  = 128'h00000000000000000000000000000000;
    if (\$197 ) begin
      \write__data$115  = write__0__data;
    end
    if (\$200 ) begin
      \write__data$115  = write__1__data;
    end
    if (\$203 ) begin
      \write__data$115  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$116  = 4'h0;
    if (\$197 ) begin
      \write__en$116  = write__0__mask;
    end
    if (\$200 ) begin
      \write__en$116  = write__1__mask;
    end
    if (\$203 ) begin
      \write__en$116  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$117  = 1'h0;
    if (read_7) begin
      \$signature__en$117  = 1'h1;
    end
    if (\read_7$119 ) begin
      \$signature__en$117  = 1'h1;
    end
    if (\read_7$120 ) begin
      \$signature__en$117  = 1'h1;
    end
    if (\read_7$121 ) begin
      \$signature__en$117  = 1'h1;
    end
    if (\read_7$122 ) begin
      \$signature__en$117  = 1'h1;
    end
    if (\read_7$123 ) begin
      \$signature__en$117  = 1'h1;
    end
    if (\read_7$124 ) begin
      \$signature__en$117  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$126  = 6'h00;
    if (\$226 ) begin
      \write__addr$126  = write__0__address;
    end
    if (\$229 ) begin
      \write__addr$126  = write__1__address;
    end
    if (\$232 ) begin
      \write__addr$126  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$127  = 128'h00000000000000000000000000000000;
    if (\$226 ) begin
      \write__data$127  = write__0__data;
    end
    if (\$229 ) begin
      \write__data$127  = write__1__data;
    end
    if (\$232 ) begin
      \write__data$127  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$128  = 4'h0;
    if (\$226 ) begin
      \write__en$128  = write__0__mask;
    end
    if (\$229 ) begin
      \write__en$128  = write__1__mask;
    end
    if (\$232 ) begin
      \write__en$128  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$129  = 1'h0;
    if (read_8) begin
      \$signature__en$129  = 1'h1;
    end
    if (\read_8$131 ) begin
      \$signature__en$129  = 1'h1;
    end
    if (\read_8$132 ) begin
      \$signature__en$129  = 1'h1;
    end
    if (\read_8$133 ) begin
      \$signature__en$129  = 1'h1;
    end
    if (\read_8$134 ) begin
      \$signature__en$129  = 1'h1;
    end
    if (\read_8$135 ) begin
      \$signature__en$129  = 1'h1;
    end
    if (\read_8$136 ) begin
      \$signature__en$129  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$138  = 6'h00;
    if (\$255 ) begin
      \write__addr$138  = write__0__address;
    end
    if (\$258 ) begin
      \write__addr$138  = write__1__address;
    end
    if (\$261 ) begin
      \write__addr$138  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$139  = 128'h00000000000000000000000000000000;
    if (\$255 ) begin
      \write__data$139  = write__0__data;
    end
    if (\$258 ) begin
      \write__data$139  = write__1__data;
    end
    if (\$261 ) begin
      \write__data$139  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$140  = 4'h0;
    if (\$255 ) begin
      \write__en$140  = write__0__mask;
    end
    if (\$258 ) begin
      \write__en$140  = write__1__mask;
    end
    if (\$261 ) begin
      \write__en$140  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$141  = 1'h0;
    if (read_9) begin
      \$signature__en$141  = 1'h1;
    end
    if (\read_9$143 ) begin
      \$signature__en$141  = 1'h1;
    end
    if (\read_9$144 ) begin
      \$signature__en$141  = 1'h1;
    end
    if (\read_9$145 ) begin
      \$signature__en$141  = 1'h1;
    end
    if (\read_9$146 ) begin
      \$signature__en$141  = 1'h1;
    end
    if (\read_9$147 ) begin
      \$signature__en$141  = 1'h1;
    end
    if (\read_9$148 ) begin
      \$signature__en$141  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$150  = 6'h00;
    if (\$284 ) begin
      \write__addr$150  = write__0__address;
    end
    if (\$287 ) begin
      \write__addr$150  = write__1__address;
    end
    if (\$290 ) begin
      \write__addr$150  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$151  = 128'h00000000000000000000000000000000;
    if (\$284 ) begin
      \write__data$151  = write__0__data;
    end
    if (\$287 ) begin
      \write__data$151  = write__1__data;
    end
    if (\$290 ) begin
      \write__data$151  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$152  = 4'h0;
    if (\$284 ) begin
      \write__en$152  = write__0__mask;
    end
    if (\$287 ) begin
      \write__en$152  = write__1__mask;
    end
    if (\$290 ) begin
      \write__en$152  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$153  = 1'h0;
    if (read_10) begin
      \$signature__en$153  = 1'h1;
    end
    if (\read_10$155 ) begin
      \$signature__en$153  = 1'h1;
    end
    if (\read_10$156 ) begin
      \$signature__en$153  = 1'h1;
    end
    if (\read_10$157 ) begin
      \$signature__en$153  = 1'h1;
    end
    if (\read_10$158 ) begin
      \$signature__en$153  = 1'h1;
    end
    if (\read_10$159 ) begin
      \$signature__en$153  = 1'h1;
    end
    if (\read_10$160 ) begin
      \$signature__en$153  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$162  = 6'h00;
    if (\$313 ) begin
      \write__addr$162  = write__0__address;
    end
    if (\$316 ) begin
      \write__addr$162  = write__1__address;
    end
    if (\$319 ) begin
      \write__addr$162  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$163  = 128'h00000000000000000000000000000000;
    if (\$313 ) begin
      \write__data$163  = write__0__data;
    end
    if (\$316 ) begin
      \write__data$163  = write__1__data;
    end
    if (\$319 ) begin
      \write__data$163  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$164  = 4'h0;
    if (\$313 ) begin
      \write__en$164  = write__0__mask;
    end
    if (\$316 ) begin
      \write__en$164  = write__1__mask;
    end
    if (\$319 ) begin
      \write__en$164  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$165  = 1'h0;
    if (read_11) begin
      \$signature__en$165  = 1'h1;
    end
    if (\read_11$167 ) begin
      \$signature__en$165  = 1'h1;
    end
    if (\read_11$168 ) begin
      \$signature__en$165  = 1'h1;
    end
    if (\read_11$169 ) begin
      \$signature__en$165  = 1'h1;
    end
    if (\read_11$170 ) begin
      \$signature__en$165  = 1'h1;
    end
    if (\read_11$171 ) begin
      \$signature__en$165  = 1'h1;
    end
    if (\read_11$172 ) begin
      \$signature__en$165  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$174  = 6'h00;
    if (\$342 ) begin
      \write__addr$174  = write__0__address;
    end
    if (\$345 ) begin
      \write__addr$174  = write__1__address;
    end
    if (\$348 ) begin
      \write__addr$174  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$175  = 128'h00000000000000000000000000000000;
    if (\$342 ) begin
      \write__data$175  = write__0__data;
    end
    if (\$345 ) begin
      \write__data$175  = write__1__data;
    end
    if (\$348 ) begin
      \write__data$175  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$176  = 4'h0;
    if (\$342 ) begin
      \write__en$176  = write__0__mask;
    end
    if (\$345 ) begin
      \write__en$176  = write__1__mask;
    end
    if (\$348 ) begin
      \write__en$176  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$177  = 1'h0;
    if (read_12) begin
      \$signature__en$177  = 1'h1;
    end
    if (\read_12$179 ) begin
      \$signature__en$177  = 1'h1;
    end
    if (\read_12$180 ) begin
      \$signature__en$177  = 1'h1;
    end
    if (\read_12$181 ) begin
      \$signature__en$177  = 1'h1;
    end
    if (\read_12$182 ) begin
      \$signature__en$177  = 1'h1;
    end
    if (\read_12$183 ) begin
      \$signature__en$177  = 1'h1;
    end
    if (\read_12$184 ) begin
      \$signature__en$177  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$186  = 6'h00;
    if (\$371 ) begin
      \write__addr$186  = write__0__address;
    end
    if (\$374 ) begin
      \write__addr$186  = write__1__address;
    end
    if (\$377 ) begin
      \write__addr$186  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$187  = 128'h00000000000000000000000000000000;
    if (\$371 ) begin
      \write__data$187  = write__0__data;
    end
    if (\$374 ) begin
      \write__data$187  = write__1__data;
    end
    if (\$377 ) begin
      \write__data$187  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$188  = 4'h0;
    if (\$371 ) begin
      \write__en$188  = write__0__mask;
    end
    if (\$374 ) begin
      \write__en$188  = write__1__mask;
    end
    if (\$377 ) begin
      \write__en$188  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$189  = 1'h0;
    if (read_13) begin
      \$signature__en$189  = 1'h1;
    end
    if (\read_13$191 ) begin
      \$signature__en$189  = 1'h1;
    end
    if (\read_13$192 ) begin
      \$signature__en$189  = 1'h1;
    end
    if (\read_13$193 ) begin
      \$signature__en$189  = 1'h1;
    end
    if (\read_13$194 ) begin
      \$signature__en$189  = 1'h1;
    end
    if (\read_13$195 ) begin
      \$signature__en$189  = 1'h1;
    end
    if (\read_13$196 ) begin
      \$signature__en$189  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$198  = 6'h00;
    if (\$400 ) begin
      \write__addr$198  = write__0__address;
    end
    if (\$403 ) begin
      \write__addr$198  = write__1__address;
    end
    if (\$406 ) begin
      \write__addr$198  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$199  = 128'h00000000000000000000000000000000;
    if (\$400 ) begin
      \write__data$199  = write__0__data;
    end
    if (\$403 ) begin
      \write__data$199  = write__1__data;
    end
    if (\$406 ) begin
      \write__data$199  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$200  = 4'h0;
    if (\$400 ) begin
      \write__en$200  = write__0__mask;
    end
    if (\$403 ) begin
      \write__en$200  = write__1__mask;
    end
    if (\$406 ) begin
      \write__en$200  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$201  = 1'h0;
    if (read_14) begin
      \$signature__en$201  = 1'h1;
    end
    if (\read_14$203 ) begin
      \$signature__en$201  = 1'h1;
    end
    if (\read_14$204 ) begin
      \$signature__en$201  = 1'h1;
    end
    if (\read_14$205 ) begin
      \$signature__en$201  = 1'h1;
    end
    if (\read_14$206 ) begin
      \$signature__en$201  = 1'h1;
    end
    if (\read_14$207 ) begin
      \$signature__en$201  = 1'h1;
    end
    if (\read_14$208 ) begin
      \$signature__en$201  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$210  = 6'h00;
    if (\$429 ) begin
      \write__addr$210  = write__0__address;
    end
    if (\$432 ) begin
      \write__addr$210  = write__1__address;
    end
    if (\$435 ) begin
      \write__addr$210  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$211  = 128'h00000000000000000000000000000000;
    if (\$429 ) begin
      \write__data$211  = write__0__data;
    end
    if (\$432 ) begin
      \write__data$211  = write__1__data;
    end
    if (\$435 ) begin
      \write__data$211  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$212  = 4'h0;
    if (\$429 ) begin
      \write__en$212  = write__0__mask;
    end
    if (\$432 ) begin
      \write__en$212  = write__1__mask;
    end
    if (\$435 ) begin
      \write__en$212  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$signature__en$213  = 1'h0;
    if (read_15) begin
      \$signature__en$213  = 1'h1;
    end
    if (\read_15$215 ) begin
      \$signature__en$213  = 1'h1;
    end
    if (\read_15$216 ) begin
      \$signature__en$213  = 1'h1;
    end
    if (\read_15$217 ) begin
      \$signature__en$213  = 1'h1;
    end
    if (\read_15$218 ) begin
      \$signature__en$213  = 1'h1;
    end
    if (\read_15$219 ) begin
      \$signature__en$213  = 1'h1;
    end
    if (\read_15$220 ) begin
      \$signature__en$213  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__addr$222  = 6'h00;
    if (\$458 ) begin
      \write__addr$222  = write__0__address;
    end
    if (\$461 ) begin
      \write__addr$222  = write__1__address;
    end
    if (\$464 ) begin
      \write__addr$222  = write__2__address;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__data$223  = 128'h00000000000000000000000000000000;
    if (\$458 ) begin
      \write__data$223  = write__0__data;
    end
    if (\$461 ) begin
      \write__data$223  = write__1__data;
    end
    if (\$464 ) begin
      \write__data$223  = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \write__en$224  = 4'h0;
    if (\$458 ) begin
      \write__en$224  = write__0__mask;
    end
    if (\$461 ) begin
      \write__en$224  = write__1__mask;
    end
    if (\$464 ) begin
      \write__en$224  = write__2__mask;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$465  = \port$4627$8 [11:6];
    if (clear) begin
      \$465  = 6'h00;
    end
    if (rst) begin
      \$465  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$466  = read__0__data;
    casez (chosen_0)
      6'h00:
          \$466  = \$signature__data ;
      6'h01:
          \$466  = \$signature__data$243 ;
      6'h02:
          \$466  = \$signature__data$244 ;
      6'h03:
          \$466  = \$signature__data$245 ;
      6'h04:
          \$466  = \$signature__data$246 ;
      6'h05:
          \$466  = \$signature__data$247 ;
      6'h06:
          \$466  = \$signature__data$248 ;
      6'h07:
          \$466  = \$signature__data$249 ;
      6'h08:
          \$466  = \$signature__data$250 ;
      6'h09:
          \$466  = \$signature__data$251 ;
      6'h0a:
          \$466  = \$signature__data$252 ;
      6'h0b:
          \$466  = \$signature__data$253 ;
      6'h0c:
          \$466  = \$signature__data$254 ;
      6'h0d:
          \$466  = \$signature__data$255 ;
      6'h0e:
          \$466  = \$signature__data$256 ;
      6'h0f:
          \$466  = \$signature__data$257 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$467  = \port$4681$14 [5:0];
    if (clear) begin
      \$467  = 6'h00;
    end
    if (rst) begin
      \$467  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$468  = read__1__data;
    casez (chosen_1)
      6'h00:
          \$468  = \$signature__data ;
      6'h01:
          \$468  = \$signature__data$243 ;
      6'h02:
          \$468  = \$signature__data$244 ;
      6'h03:
          \$468  = \$signature__data$245 ;
      6'h04:
          \$468  = \$signature__data$246 ;
      6'h05:
          \$468  = \$signature__data$247 ;
      6'h06:
          \$468  = \$signature__data$248 ;
      6'h07:
          \$468  = \$signature__data$249 ;
      6'h08:
          \$468  = \$signature__data$250 ;
      6'h09:
          \$468  = \$signature__data$251 ;
      6'h0a:
          \$468  = \$signature__data$252 ;
      6'h0b:
          \$468  = \$signature__data$253 ;
      6'h0c:
          \$468  = \$signature__data$254 ;
      6'h0d:
          \$468  = \$signature__data$255 ;
      6'h0e:
          \$468  = \$signature__data$256 ;
      6'h0f:
          \$468  = \$signature__data$257 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$469  = \port$4681$14 [11:6];
    if (clear) begin
      \$469  = 6'h00;
    end
    if (rst) begin
      \$469  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$470  = read__2__data;
    casez (chosen_2)
      6'h00:
          \$470  = \$signature__data ;
      6'h01:
          \$470  = \$signature__data$243 ;
      6'h02:
          \$470  = \$signature__data$244 ;
      6'h03:
          \$470  = \$signature__data$245 ;
      6'h04:
          \$470  = \$signature__data$246 ;
      6'h05:
          \$470  = \$signature__data$247 ;
      6'h06:
          \$470  = \$signature__data$248 ;
      6'h07:
          \$470  = \$signature__data$249 ;
      6'h08:
          \$470  = \$signature__data$250 ;
      6'h09:
          \$470  = \$signature__data$251 ;
      6'h0a:
          \$470  = \$signature__data$252 ;
      6'h0b:
          \$470  = \$signature__data$253 ;
      6'h0c:
          \$470  = \$signature__data$254 ;
      6'h0d:
          \$470  = \$signature__data$255 ;
      6'h0e:
          \$470  = \$signature__data$256 ;
      6'h0f:
          \$470  = \$signature__data$257 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$471  = \port$4681$14 [17:12];
    if (clear) begin
      \$471  = 6'h00;
    end
    if (rst) begin
      \$471  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$472  = read__3__data;
    casez (chosen_3)
      6'h00:
          \$472  = \$signature__data ;
      6'h01:
          \$472  = \$signature__data$243 ;
      6'h02:
          \$472  = \$signature__data$244 ;
      6'h03:
          \$472  = \$signature__data$245 ;
      6'h04:
          \$472  = \$signature__data$246 ;
      6'h05:
          \$472  = \$signature__data$247 ;
      6'h06:
          \$472  = \$signature__data$248 ;
      6'h07:
          \$472  = \$signature__data$249 ;
      6'h08:
          \$472  = \$signature__data$250 ;
      6'h09:
          \$472  = \$signature__data$251 ;
      6'h0a:
          \$472  = \$signature__data$252 ;
      6'h0b:
          \$472  = \$signature__data$253 ;
      6'h0c:
          \$472  = \$signature__data$254 ;
      6'h0d:
          \$472  = \$signature__data$255 ;
      6'h0e:
          \$472  = \$signature__data$256 ;
      6'h0f:
          \$472  = \$signature__data$257 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$473  = \port$4900$8 [11:6];
    if (clear) begin
      \$473  = 6'h00;
    end
    if (rst) begin
      \$473  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$474  = read__4__data;
    casez (chosen_4)
      6'h00:
          \$474  = \$signature__data ;
      6'h01:
          \$474  = \$signature__data$243 ;
      6'h02:
          \$474  = \$signature__data$244 ;
      6'h03:
          \$474  = \$signature__data$245 ;
      6'h04:
          \$474  = \$signature__data$246 ;
      6'h05:
          \$474  = \$signature__data$247 ;
      6'h06:
          \$474  = \$signature__data$248 ;
      6'h07:
          \$474  = \$signature__data$249 ;
      6'h08:
          \$474  = \$signature__data$250 ;
      6'h09:
          \$474  = \$signature__data$251 ;
      6'h0a:
          \$474  = \$signature__data$252 ;
      6'h0b:
          \$474  = \$signature__data$253 ;
      6'h0c:
          \$474  = \$signature__data$254 ;
      6'h0d:
          \$474  = \$signature__data$255 ;
      6'h0e:
          \$474  = \$signature__data$256 ;
      6'h0f:
          \$474  = \$signature__data$257 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$475  = \port$4900$8 [17:12];
    if (clear) begin
      \$475  = 6'h00;
    end
    if (rst) begin
      \$475  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$476  = read__5__data;
    casez (chosen_5)
      6'h00:
          \$476  = \$signature__data ;
      6'h01:
          \$476  = \$signature__data$243 ;
      6'h02:
          \$476  = \$signature__data$244 ;
      6'h03:
          \$476  = \$signature__data$245 ;
      6'h04:
          \$476  = \$signature__data$246 ;
      6'h05:
          \$476  = \$signature__data$247 ;
      6'h06:
          \$476  = \$signature__data$248 ;
      6'h07:
          \$476  = \$signature__data$249 ;
      6'h08:
          \$476  = \$signature__data$250 ;
      6'h09:
          \$476  = \$signature__data$251 ;
      6'h0a:
          \$476  = \$signature__data$252 ;
      6'h0b:
          \$476  = \$signature__data$253 ;
      6'h0c:
          \$476  = \$signature__data$254 ;
      6'h0d:
          \$476  = \$signature__data$255 ;
      6'h0e:
          \$476  = \$signature__data$256 ;
      6'h0f:
          \$476  = \$signature__data$257 ;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$477  = \port$4900$8 [23:18];
    if (clear) begin
      \$477  = 6'h00;
    end
    if (rst) begin
      \$477  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$31 ) begin end
    \$478  = read__6__data;
    casez (chosen_6)
      6'h00:
          \$478  = \$signature__data ;
      6'h01:
          \$478  = \$signature__data$243 ;
      6'h02:
          \$478  = \$signature__data$244 ;
      6'h03:
          \$478  = \$signature__data$245 ;
      6'h04:
          \$478  = \$signature__data$246 ;
      6'h05:
          \$478  = \$signature__data$247 ;
      6'h06:
          \$478  = \$signature__data$248 ;
      6'h07:
          \$478  = \$signature__data$249 ;
      6'h08:
          \$478  = \$signature__data$250 ;
      6'h09:
          \$478  = \$signature__data$251 ;
      6'h0a:
          \$478  = \$signature__data$252 ;
      6'h0b:
          \$478  = \$signature__data$253 ;
      6'h0c:
          \$478  = \$signature__data$254 ;
      6'h0d:
          \$478  = \$signature__data$255 ;
      6'h0e:
          \$478  = \$signature__data$256 ;
      6'h0f:
          \$478  = \$signature__data$257 ;
    endcase
  end
  assign read__0__register = \port$4627$8 [11:6];
  assign read__1__enable = \port$4646$0 [0];
  assign read__1__register = \port$4681$14 [5:0];
  assign read__2__enable = \port$4646$0 [0];
  assign read__2__register = \port$4681$14 [11:6];
  assign read__3__enable = \port$4646$0 [0];
  assign read__3__register = \port$4681$14 [17:12];
  assign read__4__enable = \port$4889$0 [0];
  assign read__4__register = \port$4900$8 [11:6];
  assign read__5__enable = \port$4889$0 [0];
  assign read__5__register = \port$4900$8 [17:12];
  assign read__6__enable = \port$4889$0 [0];
  assign read__6__register = \port$4900$8 [23:18];
  assign read__1__address = \port$4646$0 [6:1];
  assign read__2__address = \port$4646$0 [6:1];
  assign read__3__address = \port$4646$0 [6:1];
  assign read__4__address = \port$4889$0 [6:1];
  assign read__5__address = \port$4889$0 [6:1];
  assign read__6__address = \port$4889$0 [6:1];
  assign write__0__register = \port$4627$8 [5:0];
  assign write__1__register = \port$4900$8 [5:0];
  assign write__2__data = { \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 , \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0 [23], \port$5580$0  };
  assign data_0 = read__0__data;
  assign data_1 = read__1__data;
  assign data_2 = read__2__data;
  assign data_3 = read__3__data;
  assign data_4 = read__4__data;
  assign data_5 = read__5__data;
  assign data_6 = read__6__data;
  assign \$9  = \$8 ;
  assign \$38  = \$37 ;
  assign \$67  = \$66 ;
  assign \$96  = \$95 ;
  assign \$125  = \$124 ;
  assign \$154  = \$153 ;
  assign \$183  = \$182 ;
  assign \$212  = \$211 ;
  assign \$241  = \$240 ;
  assign \$270  = \$269 ;
  assign \$299  = \$298 ;
  assign \$328  = \$327 ;
  assign \$357  = \$356 ;
  assign \$386  = \$385 ;
  assign \$415  = \$414 ;
  assign \$444  = \$443 ;
endmodule

module \tritforge.core.weight_stream (bus__rid, bus__rdata, bus__rresp, bus__rlast, bus__rvalid, clk, rst, start, clear, enable, \output__ready$8 , output__valid, idle, error, output__payload, beats, bus__0__arvalid, bus__0__araddr, bus__0__arlen, bus__arready);
  input [31:0] beats;
  wire [31:0] beats;
  wire [31:0] \beats$5 ;
  output [39:0] bus__0__araddr;
  wire [39:0] bus__0__araddr;
  wire [1:0] bus__0__arburst;
  wire [3:0] bus__0__arcache;
  wire bus__0__arid;
  output [7:0] bus__0__arlen;
  wire [7:0] bus__0__arlen;
  wire [2:0] bus__0__arprot;
  wire bus__0__arready;
  wire [2:0] bus__0__arsize;
  output bus__0__arvalid;
  wire bus__0__arvalid;
  wire [63:0] bus__0__rdata;
  wire bus__0__rid;
  wire bus__0__rlast;
  wire bus__0__rready;
  wire [1:0] bus__0__rresp;
  wire bus__0__rvalid;
  wire [39:0] bus__araddr;
  wire [1:0] bus__arburst;
  wire [3:0] bus__arcache;
  wire bus__arid;
  wire [7:0] bus__arlen;
  wire [2:0] bus__arprot;
  input bus__arready;
  wire bus__arready;
  wire [2:0] bus__arsize;
  wire bus__arvalid;
  input [63:0] bus__rdata;
  wire [63:0] bus__rdata;
  input bus__rid;
  wire bus__rid;
  input bus__rlast;
  wire bus__rlast;
  wire bus__rready;
  input [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  input bus__rvalid;
  wire bus__rvalid;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input enable;
  wire enable;
  wire \enable$1 ;
  output error;
  wire error;
  wire \error$45 ;
  output idle;
  wire idle;
  wire \idle$43 ;
  output [63:0] output__payload;
  wire [63:0] output__payload;
  wire [63:0] \output__payload$41 ;
  wire output__ready;
  input \output__ready$8 ;
  wire \output__ready$8 ;
  output output__valid;
  wire output__valid;
  wire \output__valid$39 ;
  input rst;
  wire rst;
  input [39:0] start;
  wire [39:0] start;
  wire [39:0] start__0;
  assign output__ready = output__valid & \output__ready$8 ;
  \tritforge.core.weight_stream.port_0  port_0 (
    .beats(beats),
    .bus__araddr(bus__0__araddr),
    .bus__arlen(bus__0__arlen),
    .bus__arready(bus__arready),
    .bus__arvalid(bus__0__arvalid),
    .bus__rresp(bus__rresp),
    .clear(clear),
    .clk(clk),
    .enable(enable),
    .error(\error$45 ),
    .idle(\idle$43 ),
    .output__payload(output__payload),
    .output__valid(\output__valid$39 ),
    .r_en(output__ready),
    .rst(rst),
    .start(start),
    .w_data(bus__rdata),
    .w_en(bus__rvalid)
  );
  assign \enable$1  = enable;
  assign start__0 = start;
  assign \beats$5  = beats;
  assign bus__araddr = bus__0__araddr;
  assign bus__0__arburst = 2'h1;
  assign bus__arburst = 2'h1;
  assign bus__0__arcache = 4'h3;
  assign bus__arcache = 4'h3;
  assign bus__0__arid = 1'h0;
  assign bus__arid = 1'h0;
  assign bus__arlen = bus__0__arlen;
  assign bus__0__arprot = 3'h0;
  assign bus__arprot = 3'h0;
  assign bus__0__arready = bus__arready;
  assign bus__0__arsize = 3'h3;
  assign bus__arsize = 3'h3;
  assign bus__arvalid = bus__0__arvalid;
  assign bus__0__rdata = bus__rdata;
  assign bus__0__rid = bus__rid;
  assign bus__0__rlast = bus__rlast;
  assign bus__0__rready = 1'h1;
  assign bus__rready = 1'h1;
  assign bus__0__rresp = bus__rresp;
  assign bus__0__rvalid = bus__rvalid;
  assign \output__payload$41  = output__payload;
  assign output__valid = \output__valid$39 ;
  assign idle = \idle$43 ;
  assign error = \error$45 ;
endmodule

module \tritforge.core.weight_stream.port_0 (w_data, bus__rresp, w_en, clk, rst, start, clear, enable, r_en, error, idle, output__payload, beats, bus__arvalid, bus__araddr, bus__arlen, output__valid, bus__arready);
  reg \$auto$verilog_backend.cc:2355:dump_module$32  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [40:0] \$14 ;
  wire [3:0] \$15 ;
  wire \$16 ;
  wire [32:0] \$17 ;
  wire [32:0] \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire [6:0] \$22 ;
  wire [2:0] \$23 ;
  wire [5:0] \$24 ;
  wire \$25 ;
  wire [6:0] \$26 ;
  reg \$27 ;
  reg [39:0] \$28 ;
  reg [7:0] \$29 ;
  wire [32:0] \$3 ;
  reg [31:0] \$30 ;
  reg [4:0] \$31 ;
  reg [4:0] \$32 ;
  wire \$4 ;
  wire [31:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input [31:0] beats;
  wire [31:0] beats;
  output [39:0] bus__araddr;
  reg [39:0] bus__araddr = 40'h0000000000;
  wire [1:0] bus__arburst;
  wire [3:0] bus__arcache;
  output [7:0] bus__arlen;
  reg [7:0] bus__arlen = 8'h00;
  wire [2:0] bus__arprot;
  input bus__arready;
  wire bus__arready;
  wire [2:0] bus__arsize;
  output bus__arvalid;
  reg bus__arvalid = 1'h0;
  wire [63:0] bus__rdata;
  wire bus__rready;
  input [1:0] bus__rresp;
  wire [1:0] bus__rresp;
  wire bus__rvalid;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input enable;
  wire enable;
  output error;
  wire error;
  output idle;
  wire idle;
  wire [31:0] left;
  wire [2:0] length;
  wire offer;
  output [63:0] output__payload;
  wire [63:0] output__payload;
  wire output__ready;
  output output__valid;
  wire output__valid;
  reg [31:0] position = 32'd0;
  wire [63:0] r_data;
  input r_en;
  wire r_en;
  wire r_rdy;
  reg [4:0] room = 5'h10;
  input rst;
  wire rst;
  input [39:0] start;
  wire [39:0] start;
  reg [4:0] under_way = 5'h00;
  input [63:0] w_data;
  wire [63:0] w_data;
  input w_en;
  wire w_en;
  assign \$2  = | bus__rresp;
  assign error = \$1  & \$2 ;
  assign \$3  = beats - position;
  assign \$4  = \$3 [31:0] < 3'h4;
  assign \$5  = \$4  ? \$3 [31:0] : 32'd4;
  assign \$6  = ~ bus__arvalid;
  assign \$7  = \$6  | bus__arready;
  assign \$8  = enable & \$7 ;
  assign \$9  = room >= 3'h4;
  assign \$10  = \$8  & \$9 ;
  assign \$11  = | \$3 [31:0];
  assign offer = \$10  & \$11 ;
  assign \$12  = ! under_way;
  assign \$13  = ~ bus__arvalid;
  assign idle = \$12  & \$13 ;
  assign \$14  = start + { position, 3'h0 };
  assign \$15  = \$5 [2:0] - 1'h1;
  assign \$16  = \$3 [31:0] <= 3'h4;
  assign \$17  = position + 3'h4;
  assign \$18  = \$16  ? 33'h000000000 : \$17 ;
  assign \$19  = offer ? \$5 [2:0] : 3'h0;
  assign \$20  = room - \$19 ;
  assign \$21  = output__valid & r_en;
  assign \$22  = $signed(\$20 ) + $signed({ 1'h0, \$21  });
  assign \$23  = offer ? \$5 [2:0] : 3'h0;
  assign \$24  = under_way + \$23 ;
  assign \$26  = \$24  - \$25 ;
  always @(posedge clk)
    bus__arvalid <= \$27 ;
  always @(posedge clk)
    bus__araddr <= \$28 ;
  always @(posedge clk)
    bus__arlen <= \$29 ;
  always @(posedge clk)
    position <= \$30 ;
  always @(posedge clk)
    room <= \$31 ;
  always @(posedge clk)
    under_way <= \$32 ;
  \tritforge.core.weight_stream.port_0.fifo  fifo (
    .clear(clear),
    .clk(clk),
    .r_data(output__payload),
    .r_en(r_en),
    .r_rdy(output__valid),
    .rst(rst),
    .w_en(w_en),
    .w_port__data(w_data)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
    \$27  = bus__arvalid;
    if (bus__arready) begin
      \$27  = 1'h0;
    end
    if (offer) begin
      \$27  = 1'h1;
    end
    if (clear) begin
      \$27  = 1'h0;
    end
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
    \$28  = bus__araddr;
    if (offer) begin
      \$28  = \$14 [39:0];
    end
    if (clear) begin
      \$28  = 40'h0000000000;
    end
    if (rst) begin
      \$28  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
    \$29  = bus__arlen;
    if (offer) begin
      \$29  = { \$15 [3], \$15 [3], \$15 [3], \$15 [3], \$15  };
    end
    if (clear) begin
      \$29  = 8'h00;
    end
    if (rst) begin
      \$29  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
    \$30  = position;
    if (offer) begin
      \$30  = \$18 [31:0];
    end
    if (clear) begin
      \$30  = 32'd0;
    end
    if (rst) begin
      \$30  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
    \$31  = \$22 [4:0];
    if (clear) begin
      \$31  = 5'h10;
    end
    if (rst) begin
      \$31  = 5'h10;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$32 ) begin end
    \$32  = \$26 [4:0];
    if (clear) begin
      \$32  = 5'h00;
    end
    if (rst) begin
      \$32  = 5'h00;
    end
  end
  assign bus__rdata = w_data;
  assign bus__rvalid = w_en;
  assign bus__rready = 1'h1;
  assign r_data = output__payload;
  assign r_rdy = output__valid;
  assign output__ready = r_en;
  assign left = \$3 [31:0];
  assign length = \$5 [2:0];
  assign bus__arsize = 3'h3;
  assign bus__arburst = 2'h1;
  assign bus__arcache = 4'h3;
  assign bus__arprot = 3'h0;
  assign \$1  = w_en;
  assign \$25  = w_en;
endmodule

module \tritforge.core.weight_stream.port_0.fifo (w_en, clk, rst, clear, r_en, r_data, r_rdy, w_port__data);
  reg \$auto$verilog_backend.cc:2355:dump_module$33  = 0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [5:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [5:0] \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  reg [3:0] \$27 ;
  reg [3:0] \$28 ;
  reg [4:0] \$29 ;
  wire [5:0] \$3 ;
  reg \$30 ;
  wire \$4 ;
  wire [4:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  input clear;
  wire clear;
  input clk;
  wire clk;
  (* init = 4'h0 *)
  wire [3:0] consume;
  reg [4:0] inner_level = 5'h00;
  wire inner_r_rdy;
  wire [4:0] level;
  (* init = 4'h0 *)
  wire [3:0] produce;
  output [63:0] r_data;
  wire [63:0] r_data;
  input r_en;
  wire r_en;
  wire [4:0] r_level;
  reg [3:0] r_port__addr = 4'h0;
  wire [63:0] r_port__data;
  wire r_port__en;
  output r_rdy;
  reg r_rdy = 1'h0;
  input rst;
  wire rst;
  wire [63:0] w_data;
  input w_en;
  wire w_en;
  wire [4:0] w_level;
  reg [3:0] w_port__addr = 4'h0;
  input [63:0] w_port__data;
  wire [63:0] w_port__data;
  wire w_port__en;
  wire w_rdy;
  reg [63:0] storage [15:0];
  initial begin
    storage[0] = 64'h0000000000000000;
    storage[1] = 64'h0000000000000000;
    storage[2] = 64'h0000000000000000;
    storage[3] = 64'h0000000000000000;
    storage[4] = 64'h0000000000000000;
    storage[5] = 64'h0000000000000000;
    storage[6] = 64'h0000000000000000;
    storage[7] = 64'h0000000000000000;
    storage[8] = 64'h0000000000000000;
    storage[9] = 64'h0000000000000000;
    storage[10] = 64'h0000000000000000;
    storage[11] = 64'h0000000000000000;
    storage[12] = 64'h0000000000000000;
    storage[13] = 64'h0000000000000000;
    storage[14] = 64'h0000000000000000;
    storage[15] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (w_port__en)
      storage[w_port__addr] <= w_port__data;
  end
  reg [63:0] _0_;
  always @(posedge clk) begin
    if (r_port__en) begin
      _0_ <= storage[r_port__addr];
    end
  end
  assign r_data = _0_;
  assign w_rdy = inner_level != 5'h10;
  assign inner_r_rdy = | inner_level;
  assign w_port__en = w_rdy & w_en;
  assign \$1  = ~ r_rdy;
  assign \$2  = \$1  | r_en;
  assign r_port__en = inner_r_rdy & \$2 ;
  assign \$3  = inner_level + r_rdy;
  assign \$4  = w_rdy & w_en;
  assign \$5  = w_port__addr + 1'h1;
  assign \$6  = ~ r_rdy;
  assign \$7  = \$6  | r_en;
  assign \$8  = inner_r_rdy & \$7 ;
  assign \$9  = r_port__addr + 1'h1;
  assign \$10  = w_rdy & w_en;
  assign \$11  = ~ r_rdy;
  assign \$12  = \$11  | r_en;
  assign \$13  = inner_r_rdy & \$12 ;
  assign \$14  = ~ \$13 ;
  assign \$15  = \$10  & \$14 ;
  assign \$16  = inner_level + 1'h1;
  assign \$17  = ~ r_rdy;
  assign \$18  = \$17  | r_en;
  assign \$19  = inner_r_rdy & \$18 ;
  assign \$20  = w_rdy & w_en;
  assign \$21  = ~ \$20 ;
  assign \$22  = \$19  & \$21 ;
  assign \$23  = inner_level - 1'h1;
  assign \$24  = ~ r_rdy;
  assign \$25  = \$24  | r_en;
  assign \$26  = inner_r_rdy & \$25 ;
  always @(posedge clk)
    w_port__addr <= \$27 ;
  always @(posedge clk)
    r_port__addr <= \$28 ;
  always @(posedge clk)
    inner_level <= \$29 ;
  always @(posedge clk)
    r_rdy <= \$30 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$27  = w_port__addr;
    if (\$4 ) begin
      \$27  = \$5 [3:0];
    end
    if (clear) begin
      \$27  = 4'h0;
    end
    if (rst) begin
      \$27  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$28  = r_port__addr;
    if (\$8 ) begin
      \$28  = \$9 [3:0];
    end
    if (clear) begin
      \$28  = 4'h0;
    end
    if (rst) begin
      \$28  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$29  = inner_level;
    if (\$15 ) begin
      \$29  = \$16 [4:0];
    end
    if (\$22 ) begin
      \$29  = \$23 [4:0];
    end
    if (clear) begin
      \$29  = 5'h00;
    end
    if (rst) begin
      \$29  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$33 ) begin end
    \$30  = r_rdy;
    if (\$26 ) begin
      \$30  = 1'h1;
    end else if (r_en) begin
      \$30  = 1'h0;
    end
    if (clear) begin
      \$30  = 1'h0;
    end
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  assign w_level = \$3 [4:0];
  assign level = \$3 [4:0];
  assign r_level = \$3 [4:0];
  assign produce = w_port__addr;
  assign w_data = w_port__data;
  assign consume = r_port__addr;
  assign r_port__data = r_data;
endmodule

module \tritforge.registers (bus__awvalid, bus__wdata, bus__wvalid, bus__bready, bus__araddr, bus__arvalid, bus__rready, clk, rst, clear, \port$19$0 , \port$22$0 , both, start, reset, bus__arready, \port$162$0 , count_instructions, count_beats, count_starved, count_stalled
, count_cycles, error, bus__bvalid, token, memory_base, \program , stream_beats, stream__0, bus__rvalid, bus__rdata, \port$4430$0 , bus__awaddr);
  reg \$auto$verilog_backend.cc:2355:dump_module$34  = 0;
  wire [40:0] \$1 ;
  wire [40:0] \$10 ;
  wire [40:0] \$11 ;
  wire [40:0] \$12 ;
  wire [40:0] \$13 ;
  wire [40:0] \$14 ;
  wire [40:0] \$15 ;
  wire [40:0] \$16 ;
  wire [40:0] \$17 ;
  wire [40:0] \$18 ;
  wire [40:0] \$19 ;
  wire [40:0] \$2 ;
  wire [40:0] \$20 ;
  wire [40:0] \$21 ;
  wire [40:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [40:0] \$3 ;
  wire [31:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [31:0] \$34 ;
  wire \$35 ;
  reg [39:0] \$36 ;
  reg [39:0] \$37 ;
  reg [39:0] \$38 ;
  reg [39:0] \$39 ;
  wire [40:0] \$4 ;
  reg [39:0] \$40 ;
  reg [39:0] \$41 ;
  reg [39:0] \$42 ;
  reg [39:0] \$43 ;
  reg [39:0] \$44 ;
  reg [39:0] \$45 ;
  reg [39:0] \$46 ;
  reg \$47 ;
  reg [31:0] \$48 ;
  reg [39:0] \$49 ;
  wire [40:0] \$5 ;
  reg [31:0] \$50 ;
  reg [31:0] \$51 ;
  reg [31:0] \$52 ;
  reg \$53 ;
  reg [31:0] \$54 ;
  wire [40:0] \$6 ;
  wire [40:0] \$7 ;
  wire [40:0] \$8 ;
  wire [40:0] \$9 ;
  output both;
  wire both;
  input [11:0] bus__araddr;
  wire [11:0] bus__araddr;
  output bus__arready;
  wire bus__arready;
  input bus__arvalid;
  wire bus__arvalid;
  input [11:0] bus__awaddr;
  wire [11:0] bus__awaddr;
  wire bus__awready;
  input bus__awvalid;
  wire bus__awvalid;
  input bus__bready;
  wire bus__bready;
  wire [1:0] bus__bresp;
  output bus__bvalid;
  reg bus__bvalid = 1'h0;
  output [31:0] bus__rdata;
  reg [31:0] bus__rdata = 32'd0;
  input bus__rready;
  wire bus__rready;
  wire [1:0] bus__rresp;
  output bus__rvalid;
  reg bus__rvalid = 1'h0;
  input [31:0] bus__wdata;
  wire [31:0] bus__wdata;
  wire bus__wready;
  input bus__wvalid;
  wire bus__wvalid;
  input clear;
  wire clear;
  input clk;
  wire clk;
  input count_beats;
  wire count_beats;
  wire count_busy_load_store;
  wire count_busy_rms;
  wire count_busy_row_wise;
  wire count_busy_ternary_matmul;
  input count_cycles;
  wire count_cycles;
  input count_instructions;
  wire count_instructions;
  wire [7:0] count_saturations;
  input count_stalled;
  wire count_stalled;
  input count_starved;
  wire count_starved;
  wire [7:0] count_vector_bytes;
  reg [39:0] counter_beats = 40'h0000000000;
  reg [39:0] counter_busy_load_store = 40'h0000000000;
  reg [39:0] counter_busy_rms = 40'h0000000000;
  reg [39:0] counter_busy_row_wise = 40'h0000000000;
  reg [39:0] counter_busy_ternary_matmul = 40'h0000000000;
  reg [39:0] counter_cycles = 40'h0000000000;
  reg [39:0] counter_instructions = 40'h0000000000;
  reg [39:0] counter_saturations = 40'h0000000000;
  reg [39:0] counter_stalled = 40'h0000000000;
  reg [39:0] counter_starved = 40'h0000000000;
  reg [39:0] counter_vector_bytes = 40'h0000000000;
  input [7:0] error;
  wire [7:0] error;
  output [39:0] memory_base;
  reg [39:0] memory_base = 40'h0000000000;
  input [5:0] \port$162$0 ;
  wire [5:0] \port$162$0 ;
  input [2:0] \port$19$0 ;
  wire [2:0] \port$19$0 ;
  input [3:0] \port$22$0 ;
  wire [3:0] \port$22$0 ;
  input [3:0] \port$4430$0 ;
  wire [3:0] \port$4430$0 ;
  output [31:0] \program ;
  reg [31:0] \program  = 32'd0;
  output reset;
  wire reset;
  input rst;
  wire rst;
  output start;
  wire start;
  wire [7:0] status;
  output [31:0] stream__0;
  reg [31:0] stream__0 = 32'd0;
  output [31:0] stream_beats;
  reg [31:0] stream_beats = 32'd0;
  output [31:0] token;
  reg [31:0] token = 32'd0;
  always @(posedge clk)
    counter_stalled <= \$39 ;
  always @(posedge clk)
    counter_instructions <= \$40 ;
  always @(posedge clk)
    counter_saturations <= \$41 ;
  always @(posedge clk)
    counter_busy_load_store <= \$42 ;
  always @(posedge clk)
    counter_busy_rms <= \$43 ;
  always @(posedge clk)
    counter_busy_row_wise <= \$44 ;
  always @(posedge clk)
    counter_busy_ternary_matmul <= \$45 ;
  always @(posedge clk)
    counter_vector_bytes <= \$46 ;
  always @(posedge clk)
    bus__bvalid <= \$47 ;
  always @(posedge clk)
    token <= \$48 ;
  always @(posedge clk)
    memory_base <= \$49 ;
  always @(posedge clk)
    \program  <= \$50 ;
  always @(posedge clk)
    stream_beats <= \$51 ;
  always @(posedge clk)
    stream__0 <= \$52 ;
  always @(posedge clk)
    bus__rvalid <= \$53 ;
  always @(posedge clk)
    bus__rdata <= \$54 ;
  assign \$1  = counter_cycles + count_cycles;
  assign \$2  = clear ? 41'h00000000000 : \$1 ;
  assign \$3  = counter_beats + count_beats;
  assign \$4  = clear ? 41'h00000000000 : \$3 ;
  assign \$5  = counter_starved + count_starved;
  assign \$6  = clear ? 41'h00000000000 : \$5 ;
  assign \$7  = counter_stalled + count_stalled;
  assign \$8  = clear ? 41'h00000000000 : \$7 ;
  assign \$9  = counter_instructions + count_instructions;
  assign \$10  = clear ? 41'h00000000000 : \$9 ;
  assign \$11  = counter_saturations + \port$162$0 ;
  assign \$12  = clear ? 41'h00000000000 : \$11 ;
  assign \$13  = counter_busy_load_store + \port$4430$0 [0];
  assign \$14  = clear ? 41'h00000000000 : \$13 ;
  assign \$15  = counter_busy_rms + \port$4430$0 [1];
  assign \$16  = clear ? 41'h00000000000 : \$15 ;
  assign \$17  = counter_busy_row_wise + \port$4430$0 [2];
  assign \$18  = clear ? 41'h00000000000 : \$17 ;
  assign \$19  = counter_busy_ternary_matmul + \port$4430$0 [3];
  assign \$20  = clear ? 41'h00000000000 : \$19 ;
  assign \$21  = counter_vector_bytes + \port$22$0 ;
  assign \$22  = clear ? 41'h00000000000 : \$21 ;
  assign \$23  = bus__bvalid & bus__bready;
  assign \$24  = bus__arvalid & bus__arready;
  assign \$25  = bus__rvalid & bus__rready;
  assign \$26  = bus__awvalid & bus__wvalid;
  assign \$27  = ~ bus__bvalid;
  assign both = \$26  & \$27 ;
  assign \$28  = bus__awaddr == 7'h40;
  assign \$29  = both & \$28 ;
  assign start = \$29  & \$31 ;
  assign \$32  = bus__awaddr == 7'h40;
  assign \$33  = both & \$32 ;
  assign reset = \$33  & \$35 ;
  assign bus__arready = ~ bus__rvalid;
  always @(posedge clk)
    counter_cycles <= \$36 ;
  always @(posedge clk)
    counter_beats <= \$37 ;
  always @(posedge clk)
    counter_starved <= \$38 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$39  = \$8 [39:0];
    if (rst) begin
      \$39  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$40  = \$10 [39:0];
    if (rst) begin
      \$40  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$41  = \$12 [39:0];
    if (rst) begin
      \$41  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$42  = \$14 [39:0];
    if (rst) begin
      \$42  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$43  = \$16 [39:0];
    if (rst) begin
      \$43  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$44  = \$18 [39:0];
    if (rst) begin
      \$44  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$45  = \$20 [39:0];
    if (rst) begin
      \$45  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$46  = \$22 [39:0];
    if (rst) begin
      \$46  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$47  = bus__bvalid;
    if (both) begin
      \$47  = 1'h1;
    end else if (\$23 ) begin
      \$47  = 1'h0;
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$48  = token;
    if (both) begin
      casez (bus__awaddr)
        12'h04c:
            \$48  = bus__wdata;
      endcase
    end
    if (rst) begin
      \$48  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$49  = memory_base;
    if (both) begin
      casez (bus__awaddr)
        12'h04c:
            /* empty */;
        12'h050:
            \$49 [31:0] = bus__wdata;
        12'h054:
            \$49 [39:32] = bus__wdata[7:0];
      endcase
    end
    if (rst) begin
      \$49  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$50  = \program ;
    if (both) begin
      casez (bus__awaddr)
        12'h04c:
            /* empty */;
        12'h050:
            /* empty */;
        12'h054:
            /* empty */;
        12'h058:
            \$50  = bus__wdata;
      endcase
    end
    if (rst) begin
      \$50  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$51  = stream_beats;
    if (both) begin
      casez (bus__awaddr)
        12'h04c:
            /* empty */;
        12'h050:
            /* empty */;
        12'h054:
            /* empty */;
        12'h058:
            /* empty */;
        12'h05c:
            \$51  = bus__wdata;
      endcase
    end
    if (rst) begin
      \$51  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$52  = stream__0;
    if (both) begin
      casez (bus__awaddr)
        12'h04c:
            /* empty */;
        12'h050:
            /* empty */;
        12'h054:
            /* empty */;
        12'h058:
            /* empty */;
        12'h05c:
            /* empty */;
        12'h100:
            \$52  = bus__wdata;
      endcase
    end
    if (rst) begin
      \$52  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$53  = bus__rvalid;
    if (\$24 ) begin
      \$53  = 1'h1;
    end else if (\$25 ) begin
      \$53  = 1'h0;
    end
    if (rst) begin
      \$53  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$54  = bus__rdata;
    if (\$24 ) begin
      \$54  = 32'd0;
      casez (bus__araddr)
        12'h000:
            \$54  = 32'd1179931220;
        12'h004:
            \$54  = 32'd1;
        12'h008:
            \$54  = 32'd1533964650;
        12'h00c:
            \$54  = 32'd1347852867;
        12'h014:
            \$54  = 32'd8;
        12'h018:
            \$54  = 32'd1;
        12'h01c:
            \$54  = 32'd8;
        12'h020:
            \$54  = 32'd4;
        12'h024:
            \$54  = 32'd4;
        12'h028:
            \$54  = 32'd16;
        12'h02c:
            \$54  = 32'd256;
        12'h010:
            \$54  = 32'd100000000;
        12'h04c:
            \$54  = token;
        12'h050:
            \$54  = memory_base[31:0];
        12'h054:
            \$54  = { 24'h000000, memory_base[39:32] };
        12'h058:
            \$54  = \program ;
        12'h05c:
            \$54  = stream_beats;
        12'h100:
            \$54  = stream__0;
        12'h044:
            \$54  = { 29'h00000000, \port$19$0  };
        12'h048:
            \$54  = { 24'h000000, error };
        12'h080:
            \$54  = counter_cycles[31:0];
        12'h084:
            \$54  = { 24'h000000, counter_cycles[39:32] };
        12'h088:
            \$54  = counter_beats[31:0];
        12'h08c:
            \$54  = { 24'h000000, counter_beats[39:32] };
        12'h090:
            \$54  = counter_starved[31:0];
        12'h094:
            \$54  = { 24'h000000, counter_starved[39:32] };
        12'h098:
            \$54  = counter_stalled[31:0];
        12'h09c:
            \$54  = { 24'h000000, counter_stalled[39:32] };
        12'h0a0:
            \$54  = counter_instructions[31:0];
        12'h0a4:
            \$54  = { 24'h000000, counter_instructions[39:32] };
        12'h0a8:
            \$54  = counter_saturations[31:0];
        12'h0ac:
            \$54  = { 24'h000000, counter_saturations[39:32] };
        12'h0b0:
            \$54  = counter_busy_load_store[31:0];
        12'h0b4:
            \$54  = { 24'h000000, counter_busy_load_store[39:32] };
        12'h0b8:
            \$54  = counter_busy_rms[31:0];
        12'h0bc:
            \$54  = { 24'h000000, counter_busy_rms[39:32] };
        12'h0c0:
            \$54  = counter_busy_row_wise[31:0];
        12'h0c4:
            \$54  = { 24'h000000, counter_busy_row_wise[39:32] };
        12'h0c8:
            \$54  = counter_busy_ternary_matmul[31:0];
        12'h0cc:
            \$54  = { 24'h000000, counter_busy_ternary_matmul[39:32] };
        12'h0d0:
            \$54  = counter_vector_bytes[31:0];
        12'h0d4:
            \$54  = { 24'h000000, counter_vector_bytes[39:32] };
      endcase
    end
    if (rst) begin
      \$54  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$36  = \$2 [39:0];
    if (rst) begin
      \$36  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$37  = \$4 [39:0];
    if (rst) begin
      \$37  = 40'h0000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2355:dump_module$34 ) begin end
    \$38  = \$6 [39:0];
    if (rst) begin
      \$38  = 40'h0000000000;
    end
  end
  assign count_saturations = { 2'h0, \port$162$0  };
  assign count_busy_load_store = \port$4430$0 [0];
  assign count_busy_rms = \port$4430$0 [1];
  assign count_busy_row_wise = \port$4430$0 [2];
  assign count_busy_ternary_matmul = \port$4430$0 [3];
  assign count_vector_bytes = { 4'h0, \port$22$0  };
  assign status = { 5'h00, \port$19$0  };
  assign bus__awready = both;
  assign bus__wready = both;
  assign bus__bresp = 2'h0;
  assign bus__rresp = 2'h0;
  assign \$30 [31:1] = 31'h00000000;
  assign \$30 [0] = bus__wdata[0];
  assign \$31  = bus__wdata[0];
  assign { \$34 [31:2], \$34 [0] } = 31'h00000000;
  assign \$34 [1] = bus__wdata[1];
  assign \$35  = bus__wdata[1];
endmodule
