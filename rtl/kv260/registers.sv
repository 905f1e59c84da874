// registers: the register block. One access at a time; writes to read-only registers are ignored, unknown ones read
// zero.
//
// Made from gen/registers.py, class Registers.
//
// Ports, as the component has them:
//   bus : In(lite_signature)
//   memory_base, program : Out
//       Base of all addresses, and offset of the program.
//   token : Out(32)
//   stream_beats : Out(32), stream : Out(32).array(ports)
//       Length, and offsets of the weight streams.
//   start, reset : Out(1)
//       Pulse in the cycle after the host has written CONTROL.
//   status, error : In(8)
//       What to show.
//   clear : In(1)
//       Zero the counters.
//   count_<name> : In
//       What each counter adds in this cycle.
module registers (
  input  logic        clk,
  input  logic        rst,
  input  logic [11:0] bus_awaddr,
  input  logic        bus_awvalid,
  output logic        bus_awready,
  input  logic [31:0] bus_wdata,
  input  logic [3:0]  bus_wstrb,
  input  logic        bus_wvalid,
  output logic        bus_wready,
  output logic [1:0]  bus_bresp,
  output logic        bus_bvalid = 1'd0,
  input  logic        bus_bready,
  input  logic [11:0] bus_araddr,
  input  logic        bus_arvalid,
  output logic        bus_arready,
  output logic [31:0] bus_rdata = 32'd0,
  output logic [1:0]  bus_rresp,
  output logic        bus_rvalid = 1'd0,
  input  logic        bus_rready,
  output logic [39:0] memory_base = 40'd0,
  output logic [31:0] program_ = 32'd0,
  output logic [31:0] token = 32'd0,
  output logic [31:0] stream_beats = 32'd0,
  output logic [31:0] stream_0 = 32'd0,
  output logic [31:0] stream_1 = 32'd0,
  output logic [31:0] stream_2 = 32'd0,
  output logic [31:0] stream_3 = 32'd0,
  output logic        start = 1'd0,
  output logic        reset = 1'd0,
  input  logic [7:0]  status,
  input  logic [7:0]  error,
  input  logic        clear,
  input  logic        count_cycles,
  input  logic        count_beats,
  input  logic        count_starved,
  input  logic        count_stalled,
  input  logic        count_instructions,
  input  logic [7:0]  count_saturations,
  input  logic        count_busy_load_store,
  input  logic        count_busy_rms,
  input  logic        count_busy_row_wise,
  input  logic        count_busy_ternary_matmul,
  input  logic [7:0]  count_vector_bytes
);

  logic [31:0] ticks = 32'd0;
  logic clear_2 = 1'd0;
  logic event_cycles = 1'd0;
  logic [39:0] counter_cycles = 40'd0;
  logic event_beats = 1'd0;
  logic [39:0] counter_beats = 40'd0;
  logic event_starved = 1'd0;
  logic [39:0] counter_starved = 40'd0;
  logic event_stalled = 1'd0;
  logic [39:0] counter_stalled = 40'd0;
  logic event_instructions = 1'd0;
  logic [39:0] counter_instructions = 40'd0;
  logic [7:0] event_saturations = 8'd0;
  logic [39:0] counter_saturations = 40'd0;
  logic event_busy_load_store = 1'd0;
  logic [39:0] counter_busy_load_store = 40'd0;
  logic event_busy_rms = 1'd0;
  logic [39:0] counter_busy_rms = 40'd0;
  logic event_busy_row_wise = 1'd0;
  logic [39:0] counter_busy_row_wise = 40'd0;
  logic event_busy_ternary_matmul = 1'd0;
  logic [39:0] counter_busy_ternary_matmul = 40'd0;
  logic [7:0] event_vector_bytes = 8'd0;
  logic [39:0] counter_vector_bytes = 40'd0;
  logic taken = 1'd0;

  assign bus_awready = bus_awvalid & bus_wvalid & !bus_bvalid & !taken;
  assign bus_arready = !bus_rvalid;

  assign bus_wready = bus_awready;
  assign bus_bresp = 2'd0;
  assign bus_rresp = 2'd0;

  always_ff @(posedge clk)
    if (rst) begin
      ticks <= 32'd0;
      clear_2 <= 1'd0;
      event_cycles <= 1'd0;
      counter_cycles <= 40'd0;
      event_beats <= 1'd0;
      counter_beats <= 40'd0;
      event_starved <= 1'd0;
      counter_starved <= 40'd0;
      event_stalled <= 1'd0;
      counter_stalled <= 40'd0;
      event_instructions <= 1'd0;
      counter_instructions <= 40'd0;
      event_saturations <= 8'd0;
      counter_saturations <= 40'd0;
      event_busy_load_store <= 1'd0;
      counter_busy_load_store <= 40'd0;
      event_busy_rms <= 1'd0;
      counter_busy_rms <= 40'd0;
      event_busy_row_wise <= 1'd0;
      counter_busy_row_wise <= 40'd0;
      event_busy_ternary_matmul <= 1'd0;
      counter_busy_ternary_matmul <= 40'd0;
      event_vector_bytes <= 8'd0;
      counter_vector_bytes <= 40'd0;
      taken <= 1'd0;
      start <= 1'd0;
      reset <= 1'd0;
    end else begin
      ticks <= ticks + 32'd1;
      clear_2 <= clear;
      event_cycles <= count_cycles;
      counter_cycles <= clear_2 ? 40'd0 : counter_cycles + event_cycles;
      event_beats <= count_beats;
      counter_beats <= clear_2 ? 40'd0 : counter_beats + event_beats;
      event_starved <= count_starved;
      counter_starved <= clear_2 ? 40'd0 : counter_starved + event_starved;
      event_stalled <= count_stalled;
      counter_stalled <= clear_2 ? 40'd0 : counter_stalled + event_stalled;
      event_instructions <= count_instructions;
      counter_instructions <= clear_2 ? 40'd0 : counter_instructions + event_instructions;
      event_saturations <= count_saturations;
      counter_saturations <= clear_2 ? 40'd0 : counter_saturations + event_saturations;
      event_busy_load_store <= count_busy_load_store;
      counter_busy_load_store <= clear_2 ? 40'd0 : counter_busy_load_store + event_busy_load_store;
      event_busy_rms <= count_busy_rms;
      counter_busy_rms <= clear_2 ? 40'd0 : counter_busy_rms + event_busy_rms;
      event_busy_row_wise <= count_busy_row_wise;
      counter_busy_row_wise <= clear_2 ? 40'd0 : counter_busy_row_wise + event_busy_row_wise;
      event_busy_ternary_matmul <= count_busy_ternary_matmul;
      counter_busy_ternary_matmul <= clear_2 ? 40'd0 : counter_busy_ternary_matmul + event_busy_ternary_matmul;
      event_vector_bytes <= count_vector_bytes;
      counter_vector_bytes <= clear_2 ? 40'd0 : counter_vector_bytes + event_vector_bytes;
      taken <= bus_awready;
      start <= bus_awready & (bus_awaddr == 12'd64) & bus_wdata[0];
      reset <= bus_awready & (bus_awaddr == 12'd64) & bus_wdata[1];
    end

  always_ff @(posedge clk)
    if (rst) begin
      token <= 32'd0;
      memory_base <= 40'd0;
      program_ <= 32'd0;
      stream_beats <= 32'd0;
      stream_0 <= 32'd0;
      stream_1 <= 32'd0;
      stream_2 <= 32'd0;
      stream_3 <= 32'd0;
    end else if (bus_awready)
      case (bus_awaddr)
        12'd76: token <= bus_wdata;
        12'd80: memory_base[31:0] <= bus_wdata;
        12'd84: memory_base[39:32] <= bus_wdata[7:0];
        12'd88: program_ <= bus_wdata;
        12'd92: stream_beats <= bus_wdata;
        12'd256: stream_0 <= bus_wdata;
        12'd260: stream_1 <= bus_wdata;
        12'd264: stream_2 <= bus_wdata;
        12'd268: stream_3 <= bus_wdata;
      endcase

  always_ff @(posedge clk)
    if (rst) bus_bvalid <= 1'd0;
    else if (taken) bus_bvalid <= 1'd1;
    else if (bus_bvalid & bus_bready) bus_bvalid <= 1'd0;

  always_ff @(posedge clk)
    if (rst) begin
      bus_rvalid <= 1'd0;
      bus_rdata <= 32'd0;
    end else if (bus_arvalid & bus_arready) begin
      bus_rvalid <= 1'd1;
      bus_rdata <= 32'd0;
      case (bus_araddr)
        12'd0: bus_rdata <= 32'h46545254;
        12'd4: bus_rdata <= 32'd1;
        12'd8: bus_rdata <= 32'he761471e;
        12'd12: bus_rdata <= 32'hcfb0c8c9;
        12'd20: bus_rdata <= 32'd64;
        12'd24: bus_rdata <= 32'd1;
        12'd28: bus_rdata <= 32'd16;
        12'd32: bus_rdata <= 32'd5;
        12'd36: bus_rdata <= 32'd16;
        12'd40: bus_rdata <= 32'd16;
        12'd44: bus_rdata <= 32'h2000;
        12'd16: bus_rdata <= 32'hee6b280;
        12'd76: bus_rdata <= token;
        12'd80: bus_rdata <= memory_base[31:0];
        12'd84: bus_rdata <= memory_base[39:32];
        12'd88: bus_rdata <= program_;
        12'd92: bus_rdata <= stream_beats;
        12'd256: bus_rdata <= stream_0;
        12'd260: bus_rdata <= stream_1;
        12'd264: bus_rdata <= stream_2;
        12'd268: bus_rdata <= stream_3;
        12'd68: bus_rdata <= status;
        12'd72: bus_rdata <= error;
        12'd48: bus_rdata <= ticks;
        12'd128: bus_rdata <= counter_cycles[31:0];
        12'd132: bus_rdata <= counter_cycles[39:32];
        12'd136: bus_rdata <= counter_beats[31:0];
        12'd140: bus_rdata <= counter_beats[39:32];
        12'd144: bus_rdata <= counter_starved[31:0];
        12'd148: bus_rdata <= counter_starved[39:32];
        12'd152: bus_rdata <= counter_stalled[31:0];
        12'd156: bus_rdata <= counter_stalled[39:32];
        12'd160: bus_rdata <= counter_instructions[31:0];
        12'd164: bus_rdata <= counter_instructions[39:32];
        12'd168: bus_rdata <= counter_saturations[31:0];
        12'd172: bus_rdata <= counter_saturations[39:32];
        12'd176: bus_rdata <= counter_busy_load_store[31:0];
        12'd180: bus_rdata <= counter_busy_load_store[39:32];
        12'd184: bus_rdata <= counter_busy_rms[31:0];
        12'd188: bus_rdata <= counter_busy_rms[39:32];
        12'd192: bus_rdata <= counter_busy_row_wise[31:0];
        12'd196: bus_rdata <= counter_busy_row_wise[39:32];
        12'd200: bus_rdata <= counter_busy_ternary_matmul[31:0];
        12'd204: bus_rdata <= counter_busy_ternary_matmul[39:32];
        12'd208: bus_rdata <= counter_vector_bytes[31:0];
        12'd212: bus_rdata <= counter_vector_bytes[39:32];
      endcase
    end else if (bus_rvalid & bus_rready) bus_rvalid <= 1'd0;
endmodule
