// Emitted by `make rtl` for the configuration tiny_b2 (eb0638d75dd0f699). Do not edit: change gen/, emit again.
//
// tritforge: the accelerator: four units, their registers, and three kinds of AXI ports.
//
// Made from gen/accelerator.py, class Accelerator.
//
// :
//
//     s_axi     registers             m_axi_v   program and vectors          m_axi_w0.. weights
//
// A token is one START: the program is fetched and issued up to HALT, and when everything has finished STATUS says DONE
// and irq rises. An error stops issuing and says ERROR; then, and whenever the host wants, CONTROL.RESET lets the
// memory ports finish what they have begun and clears everything but the registers that the host wrote.
//
// Ports, as the component has them:
//   s_axi : In(lite_signature)
//   m_axi_v_read : Out(read_signature), m_axi_v_write : Out(write_signature)
//   m_axi_w : Out(read_signature).array(ports)
//   irq : Out(1)
//       STATUS is DONE or ERROR.
//   activity : Out(EVENT_BITS)
//       Bits of golden.isa.Event, of the cycle before: a probe for a logic analyser and for the simulated
//       board's recorder. Copies of existing nets in registers; may be left open.
module tritforge (
  input  logic        clk,
  input  logic        rst,
  input  logic [11:0] s_axi_awaddr,
  input  logic        s_axi_awvalid,
  output logic        s_axi_awready,
  input  logic [31:0] s_axi_wdata,
  input  logic [3:0]  s_axi_wstrb,
  input  logic        s_axi_wvalid,
  output logic        s_axi_wready,
  output logic [1:0]  s_axi_bresp,
  output logic        s_axi_bvalid,
  input  logic        s_axi_bready,
  input  logic [11:0] s_axi_araddr,
  input  logic        s_axi_arvalid,
  output logic        s_axi_arready,
  output logic [31:0] s_axi_rdata,
  output logic [1:0]  s_axi_rresp,
  output logic        s_axi_rvalid,
  input  logic        s_axi_rready,
  output logic        m_axi_v_arid,
  output logic [39:0] m_axi_v_araddr,
  output logic [7:0]  m_axi_v_arlen,
  output logic [2:0]  m_axi_v_arsize,
  output logic [1:0]  m_axi_v_arburst,
  output logic [3:0]  m_axi_v_arcache,
  output logic [2:0]  m_axi_v_arprot,
  output logic        m_axi_v_arvalid,
  input  logic        m_axi_v_arready,
  input  logic        m_axi_v_rid,
  input  logic [63:0] m_axi_v_rdata,
  input  logic [1:0]  m_axi_v_rresp,
  input  logic        m_axi_v_rlast,
  input  logic        m_axi_v_rvalid,
  output logic        m_axi_v_rready,
  output logic        m_axi_v_awid,
  output logic [39:0] m_axi_v_awaddr,
  output logic [7:0]  m_axi_v_awlen,
  output logic [2:0]  m_axi_v_awsize,
  output logic [1:0]  m_axi_v_awburst,
  output logic [3:0]  m_axi_v_awcache,
  output logic [2:0]  m_axi_v_awprot,
  output logic        m_axi_v_awvalid,
  input  logic        m_axi_v_awready,
  output logic [63:0] m_axi_v_wdata,
  output logic [7:0]  m_axi_v_wstrb,
  output logic        m_axi_v_wlast,
  output logic        m_axi_v_wvalid,
  input  logic        m_axi_v_wready,
  input  logic        m_axi_v_bid,
  input  logic [1:0]  m_axi_v_bresp,
  input  logic        m_axi_v_bvalid,
  output logic        m_axi_v_bready,
  output logic        m_axi_w0_arid,
  output logic [39:0] m_axi_w0_araddr,
  output logic [7:0]  m_axi_w0_arlen,
  output logic [2:0]  m_axi_w0_arsize,
  output logic [1:0]  m_axi_w0_arburst,
  output logic [3:0]  m_axi_w0_arcache,
  output logic [2:0]  m_axi_w0_arprot,
  output logic        m_axi_w0_arvalid,
  input  logic        m_axi_w0_arready,
  input  logic        m_axi_w0_rid,
  input  logic [63:0] m_axi_w0_rdata,
  input  logic [1:0]  m_axi_w0_rresp,
  input  logic        m_axi_w0_rlast,
  input  logic        m_axi_w0_rvalid,
  output logic        m_axi_w0_rready,
  output logic        irq,
  output logic [19:0] activity = 20'd0
);

  logic [39:0] core_stream_start_0 = 40'd0;
  logic [39:0] core_program_ = 40'd0;
  logic held = 1'd0;
  logic core_clear = 1'd0;
  logic core_hold = 1'd0;
  logic busy = 1'd0;
  logic done = 1'd0;
  logic streaming = 1'd0;
  logic [7:0] error = 8'd0;
  logic resetting = 1'd0;
  wire [39:0] core_base;
  wire [31:0] registers_program_;
  wire [31:0] core_token;
  wire [31:0] core_stream_beats;
  wire [31:0] registers_stream_0;
  wire registers_start;
  wire registers_reset;
  wire core_quiet;
  wire core_cleared;
  wire core_clearing;
  wire core_finished;
  wire [7:0] core_error;
  wire registers_count_beats;
  wire registers_count_starved;
  wire registers_count_stalled;
  wire registers_count_instructions;
  wire [3:0] core_count_busy;
  wire [7:0] registers_count_saturations;
  wire core_count_vector_beat;
  wire core_waiting;
  wire [3:0] core_unit_start;
  wire [3:0] core_unit_done;

  wire start = registers_start & !busy & !resetting & !core_clearing & (error == 8'd0);
  assign irq = done | (error != 8'd0);
  wire cleared = core_clear & core_cleared;

  registers registers (.clk(clk), .rst(rst), .bus_awaddr(s_axi_awaddr), .bus_awvalid(s_axi_awvalid),
      .bus_wdata(s_axi_wdata), .bus_wstrb(s_axi_wstrb), .bus_wvalid(s_axi_wvalid), .bus_bready(s_axi_bready),
      .bus_araddr(s_axi_araddr), .bus_arvalid(s_axi_arvalid), .bus_rready(s_axi_rready),
      .status({5'd0, ((busy | resetting | core_clearing) ? 3'd1 : 3'd0) | (done ? 3'd2 : 3'd0) |
      (error != 8'd0 ? 3'd4 : 3'd0)}), .error(error), .clear(start | cleared), .count_cycles(busy),
      .count_beats(registers_count_beats), .count_starved(registers_count_starved),
      .count_stalled(registers_count_stalled), .count_instructions(registers_count_instructions),
      .count_saturations(registers_count_saturations), .count_busy_load_store(core_count_busy[0]),
      .count_busy_rms(core_count_busy[1]), .count_busy_row_wise(core_count_busy[2]),
      .count_busy_ternary_matmul(core_count_busy[3]), .count_vector_bytes({4'd0, core_count_vector_beat ? 4'd8 : 4'd0}),
      .bus_awready(s_axi_awready), .bus_wready(s_axi_wready), .bus_bresp(s_axi_bresp), .bus_bvalid(s_axi_bvalid),
      .bus_arready(s_axi_arready), .bus_rdata(s_axi_rdata), .bus_rresp(s_axi_rresp), .bus_rvalid(s_axi_rvalid),
      .memory_base(core_base), .program_(registers_program_), .token(core_token), .stream_beats(core_stream_beats),
      .stream_0(registers_stream_0), .start(registers_start), .reset(registers_reset));
  core core (.clk(clk), .rst(rst), .start(start), .program_(core_program_), .base(core_base), .token(core_token),
      .stream_start_0(core_stream_start_0), .stream_beats(core_stream_beats), .stream_enable(streaming),
      .hold(core_hold), .clear(core_clear), .read_bus_arready(m_axi_v_arready), .read_bus_rid(m_axi_v_rid),
      .read_bus_rdata(m_axi_v_rdata), .read_bus_rresp(m_axi_v_rresp), .read_bus_rlast(m_axi_v_rlast),
      .read_bus_rvalid(m_axi_v_rvalid), .write_bus_awready(m_axi_v_awready), .write_bus_wready(m_axi_v_wready),
      .write_bus_bid(m_axi_v_bid), .write_bus_bresp(m_axi_v_bresp), .write_bus_bvalid(m_axi_v_bvalid),
      .weight_bus0_arready(m_axi_w0_arready), .weight_bus0_rid(m_axi_w0_rid), .weight_bus0_rdata(m_axi_w0_rdata),
      .weight_bus0_rresp(m_axi_w0_rresp), .weight_bus0_rlast(m_axi_w0_rlast), .weight_bus0_rvalid(m_axi_w0_rvalid),
      .quiet(core_quiet), .cleared(core_cleared), .clearing(core_clearing), .finished(core_finished),
      .error(core_error), .read_bus_arid(m_axi_v_arid), .read_bus_araddr(m_axi_v_araddr),
      .read_bus_arlen(m_axi_v_arlen), .read_bus_arsize(m_axi_v_arsize), .read_bus_arburst(m_axi_v_arburst),
      .read_bus_arcache(m_axi_v_arcache), .read_bus_arprot(m_axi_v_arprot), .read_bus_arvalid(m_axi_v_arvalid),
      .read_bus_rready(m_axi_v_rready), .write_bus_awid(m_axi_v_awid), .write_bus_awaddr(m_axi_v_awaddr),
      .write_bus_awlen(m_axi_v_awlen), .write_bus_awsize(m_axi_v_awsize), .write_bus_awburst(m_axi_v_awburst),
      .write_bus_awcache(m_axi_v_awcache), .write_bus_awprot(m_axi_v_awprot), .write_bus_awvalid(m_axi_v_awvalid),
      .write_bus_wdata(m_axi_v_wdata), .write_bus_wstrb(m_axi_v_wstrb), .write_bus_wlast(m_axi_v_wlast),
      .write_bus_wvalid(m_axi_v_wvalid), .write_bus_bready(m_axi_v_bready), .weight_bus0_arid(m_axi_w0_arid),
      .weight_bus0_araddr(m_axi_w0_araddr), .weight_bus0_arlen(m_axi_w0_arlen), .weight_bus0_arsize(m_axi_w0_arsize),
      .weight_bus0_arburst(m_axi_w0_arburst), .weight_bus0_arcache(m_axi_w0_arcache),
      .weight_bus0_arprot(m_axi_w0_arprot), .weight_bus0_arvalid(m_axi_w0_arvalid),
      .weight_bus0_rready(m_axi_w0_rready), .count_beat(registers_count_beats), .count_starved(registers_count_starved),
      .count_stalled(registers_count_stalled), .count_issued(registers_count_instructions),
      .count_busy(core_count_busy), .count_saturations(registers_count_saturations),
      .count_vector_beat(core_count_vector_beat), .waiting(core_waiting), .unit_start(core_unit_start),
      .unit_done(core_unit_done));

  always_ff @(posedge clk)
    if (rst) begin
      core_stream_start_0 <= 40'd0;
      core_program_ <= 40'd0;
      held <= 1'd0;
      core_clear <= 1'd0;
      core_hold <= 1'd0;
      activity <= 20'd0;
    end else begin
      core_stream_start_0 <= core_base + registers_stream_0;
      core_program_ <= core_base + registers_program_;
      held <= core_hold;
      core_clear <= (core_clear | (resetting & held & core_quiet)) & !cleared;
      core_hold <= resetting | (error != 8'd0);
      activity[0] <= busy;
      activity[1] <= registers_count_beats;
      activity[2] <= registers_count_starved;
      activity[3] <= registers_count_stalled;
      activity[6] <= core_waiting;
      activity[4] <= m_axi_v_rvalid & m_axi_v_rready;
      activity[5] <= m_axi_v_wvalid & m_axi_v_wready;
      activity[11:8] <= core_count_busy;
      activity[15:12] <= core_unit_start;
      activity[19:16] <= core_unit_done;
    end

  always_ff @(posedge clk)
    if (rst) begin
      busy <= 1'd0;
      done <= 1'd0;
      streaming <= 1'd0;
      error <= 8'd0;
      resetting <= 1'd0;
    end else begin
      if (start) begin
        busy <= 1'd1;
        done <= 1'd0;
        streaming <= 1'd1;
      end else if (core_finished) begin
        busy <= 1'd0;
        done <= error == 8'd0;
      end
      if ((core_error != 8'd0) & (error == 8'd0)) begin
        busy <= 1'd0;
        error <= core_error;
      end
      if (registers_reset) resetting <= 1'd1;
      if (cleared) begin
        busy <= 1'd0;
        done <= 1'd0;
        streaming <= 1'd0;
        error <= 8'd0;
        resetting <= 1'd0;
      end
    end
endmodule
