// core: everything that CONTROL.RESET clears: units, scoreboard, vector memory, program fetch and weight stream.
//
// Made from gen/accelerator.py, class Core.
//
// A reset that went to all of this in one cycle would cross the whole device. It goes from part to part, a register
// each; what stays in reset until cleared and begins after clearing sees all parts reset.
//
// Ports, as the component has them:
//   start : In(1), program : In(ADDRESS_BITS), base : In(ADDRESS_BITS), token : In(32)
//       Run the program at an address.
//   stream_start : In(ADDRESS_BITS).array(ports), stream_beats : In(32), stream_enable : In(1)
//       Weight stream.
//   hold : In(1), quiet : Out(1)
//       Begin no burst; no burst is under way.
//   clear : In(1), cleared : Out(1), clearing : Out(1)
//       Reset; all parts are in reset; one of them is.
//   finished : Out(1)
//       Pulses when the program has ended.
//   error : Out(8)
//       golden.isa.Error in this cycle, or 0.
//   count_* : Out
//       Events of this cycle, for the counters.
//   waiting : Out(1)
//       The ternary matmul waits for activations.
//   unit_start, unit_done : Out(units)
//       Units that take an instruction in this cycle, and units that end one.
module core (
  input  logic         clk,
  input  logic         rst,
  input  logic         start,
  input  logic [39:0]  program_,
  input  logic [39:0]  base,
  input  logic [31:0]  token,
  input  logic [39:0]  stream_start_0,
  input  logic [39:0]  stream_start_1,
  input  logic [39:0]  stream_start_2,
  input  logic [39:0]  stream_start_3,
  input  logic [31:0]  stream_beats,
  input  logic         stream_enable,
  input  logic         hold,
  output logic         quiet,
  input  logic         clear,
  output logic         cleared = 1'd0,
  output logic         clearing = 1'd0,
  output logic         finished,
  output logic [7:0]   error,
  output logic         read_bus_arid,
  output logic [39:0]  read_bus_araddr,
  output logic [7:0]   read_bus_arlen,
  output logic [2:0]   read_bus_arsize,
  output logic [1:0]   read_bus_arburst,
  output logic [3:0]   read_bus_arcache,
  output logic [2:0]   read_bus_arprot,
  output logic         read_bus_arvalid,
  input  logic         read_bus_arready,
  input  logic         read_bus_rid,
  input  logic [127:0] read_bus_rdata,
  input  logic [1:0]   read_bus_rresp,
  input  logic         read_bus_rlast,
  input  logic         read_bus_rvalid,
  output logic         read_bus_rready,
  output logic         write_bus_awid,
  output logic [39:0]  write_bus_awaddr,
  output logic [7:0]   write_bus_awlen,
  output logic [2:0]   write_bus_awsize,
  output logic [1:0]   write_bus_awburst,
  output logic [3:0]   write_bus_awcache,
  output logic [2:0]   write_bus_awprot,
  output logic         write_bus_awvalid,
  input  logic         write_bus_awready,
  output logic [127:0] write_bus_wdata,
  output logic [15:0]  write_bus_wstrb,
  output logic         write_bus_wlast,
  output logic         write_bus_wvalid,
  input  logic         write_bus_wready,
  input  logic         write_bus_bid,
  input  logic [1:0]   write_bus_bresp,
  input  logic         write_bus_bvalid,
  output logic         write_bus_bready,
  output logic         weight_bus0_arid,
  output logic [39:0]  weight_bus0_araddr,
  output logic [7:0]   weight_bus0_arlen,
  output logic [2:0]   weight_bus0_arsize,
  output logic [1:0]   weight_bus0_arburst,
  output logic [3:0]   weight_bus0_arcache,
  output logic [2:0]   weight_bus0_arprot,
  output logic         weight_bus0_arvalid,
  input  logic         weight_bus0_arready,
  input  logic         weight_bus0_rid,
  input  logic [127:0] weight_bus0_rdata,
  input  logic [1:0]   weight_bus0_rresp,
  input  logic         weight_bus0_rlast,
  input  logic         weight_bus0_rvalid,
  output logic         weight_bus0_rready,
  output logic         weight_bus1_arid,
  output logic [39:0]  weight_bus1_araddr,
  output logic [7:0]   weight_bus1_arlen,
  output logic [2:0]   weight_bus1_arsize,
  output logic [1:0]   weight_bus1_arburst,
  output logic [3:0]   weight_bus1_arcache,
  output logic [2:0]   weight_bus1_arprot,
  output logic         weight_bus1_arvalid,
  input  logic         weight_bus1_arready,
  input  logic         weight_bus1_rid,
  input  logic [127:0] weight_bus1_rdata,
  input  logic [1:0]   weight_bus1_rresp,
  input  logic         weight_bus1_rlast,
  input  logic         weight_bus1_rvalid,
  output logic         weight_bus1_rready,
  output logic         weight_bus2_arid,
  output logic [39:0]  weight_bus2_araddr,
  output logic [7:0]   weight_bus2_arlen,
  output logic [2:0]   weight_bus2_arsize,
  output logic [1:0]   weight_bus2_arburst,
  output logic [3:0]   weight_bus2_arcache,
  output logic [2:0]   weight_bus2_arprot,
  output logic         weight_bus2_arvalid,
  input  logic         weight_bus2_arready,
  input  logic         weight_bus2_rid,
  input  logic [127:0] weight_bus2_rdata,
  input  logic [1:0]   weight_bus2_rresp,
  input  logic         weight_bus2_rlast,
  input  logic         weight_bus2_rvalid,
  output logic         weight_bus2_rready,
  output logic         weight_bus3_arid,
  output logic [39:0]  weight_bus3_araddr,
  output logic [7:0]   weight_bus3_arlen,
  output logic [2:0]   weight_bus3_arsize,
  output logic [1:0]   weight_bus3_arburst,
  output logic [3:0]   weight_bus3_arcache,
  output logic [2:0]   weight_bus3_arprot,
  output logic         weight_bus3_arvalid,
  input  logic         weight_bus3_arready,
  input  logic         weight_bus3_rid,
  input  logic [127:0] weight_bus3_rdata,
  input  logic [1:0]   weight_bus3_rresp,
  input  logic         weight_bus3_rlast,
  input  logic         weight_bus3_rvalid,
  output logic         weight_bus3_rready,
  output logic         count_beat,
  output logic         count_starved,
  output logic         count_stalled,
  output logic         count_issued,
  output logic [3:0]   count_busy,
  output logic [7:0]   count_saturations,
  output logic         count_vector_beat,
  output logic         waiting,
  output logic [3:0]   unit_start,
  output logic [3:0]   unit_done
);

  logic [8:0] resets = 9'd511;
  logic [29:0] scalar_0 = 30'd0;
  logic [29:0] scalar_1 = 30'd0;
  logic [29:0] scalar_2 = 30'd0;
  logic [29:0] scalar_3 = 30'd0;
  logic chosen_before = 1'd0;
  logic locked = 1'd0;
  logic weight_stream_enable = 1'd0;
  logic halted = 1'd0;
  logic [29:0] row_wise_scale;
  wire program_bus_arid;
  wire [39:0] program_bus_araddr;
  wire [7:0] program_bus_arlen;
  wire [2:0] program_bus_arsize;
  wire [1:0] program_bus_arburst;
  wire [3:0] program_bus_arcache;
  wire [2:0] program_bus_arprot;
  wire program_bus_arvalid;
  wire [256:0] scoreboard_program_payload;
  wire scoreboard_program_valid;
  wire program_idle;
  wire program_idle_bus;
  wire program_output_ready;
  wire [255:0] load_store_command_payload;
  wire load_store_command_valid;
  wire [255:0] rms_command_payload;
  wire rms_command_valid;
  wire [255:0] row_wise_command_payload;
  wire row_wise_command_valid;
  wire [255:0] ternary_matmul_command_payload;
  wire ternary_matmul_command_valid;
  wire [9:0] load_store_limit;
  wire [9:0] rms_limit;
  wire [9:0] row_wise_limit;
  wire [9:0] ternary_matmul_limit;
  wire program_stop;
  wire [7:0] scoreboard_error;
  wire scoreboard_idle;
  wire scoreboard_command0_ready;
  wire load_store_done;
  wire [9:0] scoreboard_progress_0;
  wire vector_memory_read0_enable;
  wire [5:0] vector_memory_read0_register;
  wire [8:0] vector_memory_read0_address;
  wire [5:0] vector_memory_write0_register;
  wire [8:0] vector_memory_write0_address;
  wire [511:0] vector_memory_write0_data;
  wire [15:0] vector_memory_write0_mask;
  wire load_store_read_bus_arid;
  wire [39:0] load_store_read_bus_araddr;
  wire [7:0] load_store_read_bus_arlen;
  wire [2:0] load_store_read_bus_arsize;
  wire [1:0] load_store_read_bus_arburst;
  wire [3:0] load_store_read_bus_arcache;
  wire [2:0] load_store_read_bus_arprot;
  wire load_store_read_bus_arvalid;
  wire load_store_idle;
  wire load_store_read_error;
  wire load_store_write_error;
  wire scoreboard_command1_ready;
  wire rms_done;
  wire [9:0] scoreboard_progress_1;
  wire vector_memory_read1_enable;
  wire [5:0] vector_memory_read1_register;
  wire [8:0] vector_memory_read1_address;
  wire vector_memory_read2_enable;
  wire [5:0] vector_memory_read2_register;
  wire [8:0] vector_memory_read2_address;
  wire vector_memory_read3_enable;
  wire [5:0] vector_memory_read3_register;
  wire [8:0] vector_memory_read3_address;
  wire ternary_matmul_activations_buffer;
  wire [8:0] ternary_matmul_activations_address;
  wire [127:0] ternary_matmul_activations_data;
  wire [15:0] ternary_matmul_activations_mask;
  wire [3:0] rms_scalar;
  wire [29:0] rms_scale;
  wire rms_scale_valid;
  wire [6:0] rms_saturations;
  wire scoreboard_command2_ready;
  wire row_wise_done;
  wire [9:0] scoreboard_progress_2;
  wire vector_memory_read4_enable;
  wire [5:0] vector_memory_read4_register;
  wire [8:0] vector_memory_read4_address;
  wire vector_memory_read5_enable;
  wire [5:0] vector_memory_read5_register;
  wire [8:0] vector_memory_read5_address;
  wire vector_memory_read6_enable;
  wire [5:0] vector_memory_read6_register;
  wire [8:0] vector_memory_read6_address;
  wire [5:0] vector_memory_write1_register;
  wire [8:0] vector_memory_write1_address;
  wire [511:0] vector_memory_write1_data;
  wire [15:0] vector_memory_write1_mask;
  wire [3:0] row_wise_scalar;
  wire [5:0] row_wise_saturations;
  wire scoreboard_command3_ready;
  wire ternary_matmul_done;
  wire [9:0] scoreboard_progress_3;
  wire weight_stream_output_ready;
  wire [5:0] vector_memory_write2_register;
  wire [8:0] vector_memory_write2_address;
  wire [511:0] vector_memory_write2_data;
  wire [15:0] vector_memory_write2_mask;
  wire [511:0] ternary_matmul_weights_payload;
  wire ternary_matmul_weights_valid;
  wire weight_stream_idle;
  wire weight_stream_error;
  wire [511:0] load_store_read_data;
  wire [511:0] rms_read0_data;
  wire [511:0] rms_read1_data;
  wire [511:0] rms_read2_data;
  wire [511:0] row_wise_read0_data;
  wire [511:0] row_wise_read1_data;
  wire [511:0] row_wise_read2_data;

  wire chosen = locked ? chosen_before : !program_bus_arvalid;
  assign read_bus_arid = chosen ? load_store_read_bus_arid : program_bus_arid;
  assign read_bus_araddr = chosen ? load_store_read_bus_araddr : program_bus_araddr;
  assign read_bus_arlen = chosen ? load_store_read_bus_arlen : program_bus_arlen;
  assign read_bus_arsize = chosen ? load_store_read_bus_arsize : program_bus_arsize;
  assign read_bus_arburst = chosen ? load_store_read_bus_arburst : program_bus_arburst;
  assign read_bus_arcache = chosen ? load_store_read_bus_arcache : program_bus_arcache;
  assign read_bus_arprot = chosen ? load_store_read_bus_arprot : program_bus_arprot;
  assign read_bus_arvalid = chosen ? load_store_read_bus_arvalid : program_bus_arvalid;
  assign quiet = program_idle_bus & load_store_idle & weight_stream_idle;
  assign finished = halted & scoreboard_idle & program_idle;
  assign count_saturations = rms_saturations + row_wise_saturations;

  assign read_bus_rready = 1'd1;
  assign unit_start = {ternary_matmul_command_valid & scoreboard_command3_ready,
      row_wise_command_valid & scoreboard_command2_ready, rms_command_valid & scoreboard_command1_ready,
      load_store_command_valid & scoreboard_command0_ready};
  assign unit_done = {ternary_matmul_done, row_wise_done, rms_done, load_store_done};

  always_comb begin
    row_wise_scale = 30'd0;
    case (row_wise_scalar)
      4'd0: row_wise_scale = scalar_0;
      4'd1: row_wise_scale = scalar_1;
      4'd2: row_wise_scale = scalar_2;
      4'd3: row_wise_scale = scalar_3;
    endcase
  end

  always_comb begin
    error = 8'd0;
    if (scoreboard_error != 8'd0) error = scoreboard_error;
    else if (load_store_read_error) error = 8'd4;
    else if (load_store_write_error) error = 8'd5;
    else if (weight_stream_error) error = 8'd6;
  end

  program_fetch program_537 (.clk(clk), .rst(resets[1]), .start(start), .stop(program_stop), .address(program_),
      .bus_arready(read_bus_arready & !chosen), .bus_rid(read_bus_rid), .bus_rdata(read_bus_rdata),
      .bus_rresp(read_bus_rresp), .bus_rlast(read_bus_rlast), .bus_rvalid(read_bus_rvalid & !read_bus_rid),
      .output_ready(program_output_ready), .hold(hold), .bus_arid(program_bus_arid), .bus_araddr(program_bus_araddr),
      .bus_arlen(program_bus_arlen), .bus_arsize(program_bus_arsize), .bus_arburst(program_bus_arburst),
      .bus_arcache(program_bus_arcache), .bus_arprot(program_bus_arprot), .bus_arvalid(program_bus_arvalid),
      .bus_rready(), .output_payload(scoreboard_program_payload), .output_valid(scoreboard_program_valid),
      .idle(program_idle), .idle_bus(program_idle_bus));
  scoreboard scoreboard (.clk(clk), .rst(resets[2]), .program_payload(scoreboard_program_payload),
      .program_valid(scoreboard_program_valid), .command0_ready(scoreboard_command0_ready),
      .command1_ready(scoreboard_command1_ready), .command2_ready(scoreboard_command2_ready),
      .command3_ready(scoreboard_command3_ready), .done({ternary_matmul_done, row_wise_done, rms_done,
      load_store_done}), .progress_0(scoreboard_progress_0), .progress_1(scoreboard_progress_1),
      .progress_2(scoreboard_progress_2), .progress_3(scoreboard_progress_3), .program_ready(program_output_ready),
      .command0_payload(load_store_command_payload), .command0_valid(load_store_command_valid),
      .command1_payload(rms_command_payload), .command1_valid(rms_command_valid),
      .command2_payload(row_wise_command_payload), .command2_valid(row_wise_command_valid),
      .command3_payload(ternary_matmul_command_payload), .command3_valid(ternary_matmul_command_valid),
      .limit_0(load_store_limit), .limit_1(rms_limit), .limit_2(row_wise_limit), .limit_3(ternary_matmul_limit),
      .halt(program_stop), .error(scoreboard_error), .issued(count_issued), .busy(count_busy), .idle(scoreboard_idle));
  load_store load_store (.clk(clk), .rst(resets[3]), .command_payload(load_store_command_payload),
      .command_valid(load_store_command_valid), .limit(load_store_limit), .read_data(load_store_read_data),
      .read_bus_arready(read_bus_arready & chosen), .read_bus_rid(read_bus_rid), .read_bus_rdata(read_bus_rdata),
      .read_bus_rresp(read_bus_rresp), .read_bus_rlast(read_bus_rlast),
      .read_bus_rvalid(read_bus_rvalid & read_bus_rid), .write_bus_awready(write_bus_awready),
      .write_bus_wready(write_bus_wready), .write_bus_bid(write_bus_bid), .write_bus_bresp(write_bus_bresp),
      .write_bus_bvalid(write_bus_bvalid), .base(base), .token(token), .hold(hold),
      .command_ready(scoreboard_command0_ready), .done(load_store_done), .progress(scoreboard_progress_0),
      .read_enable(vector_memory_read0_enable), .read_register(vector_memory_read0_register),
      .read_address(vector_memory_read0_address), .write_register(vector_memory_write0_register),
      .write_address(vector_memory_write0_address), .write_data(vector_memory_write0_data),
      .write_mask(vector_memory_write0_mask), .read_bus_arid(load_store_read_bus_arid),
      .read_bus_araddr(load_store_read_bus_araddr), .read_bus_arlen(load_store_read_bus_arlen),
      .read_bus_arsize(load_store_read_bus_arsize), .read_bus_arburst(load_store_read_bus_arburst),
      .read_bus_arcache(load_store_read_bus_arcache), .read_bus_arprot(load_store_read_bus_arprot),
      .read_bus_arvalid(load_store_read_bus_arvalid), .read_bus_rready(), .write_bus_awid(write_bus_awid),
      .write_bus_awaddr(write_bus_awaddr), .write_bus_awlen(write_bus_awlen), .write_bus_awsize(write_bus_awsize),
      .write_bus_awburst(write_bus_awburst), .write_bus_awcache(write_bus_awcache), .write_bus_awprot(write_bus_awprot),
      .write_bus_awvalid(write_bus_awvalid), .write_bus_wdata(write_bus_wdata), .write_bus_wstrb(write_bus_wstrb),
      .write_bus_wlast(write_bus_wlast), .write_bus_wvalid(write_bus_wvalid), .write_bus_bready(write_bus_bready),
      .idle(load_store_idle), .read_error(load_store_read_error), .write_error(load_store_write_error),
      .beat(count_vector_beat));
  rms rms (.clk(clk), .rst(resets[4]), .command_payload(rms_command_payload), .command_valid(rms_command_valid),
      .limit(rms_limit), .read0_data(rms_read0_data), .read1_data(rms_read1_data), .read2_data(rms_read2_data),
      .command_ready(scoreboard_command1_ready), .done(rms_done), .progress(scoreboard_progress_1),
      .read0_enable(vector_memory_read1_enable), .read0_register(vector_memory_read1_register),
      .read0_address(vector_memory_read1_address), .read1_enable(vector_memory_read2_enable),
      .read1_register(vector_memory_read2_register), .read1_address(vector_memory_read2_address),
      .read2_enable(vector_memory_read3_enable), .read2_register(vector_memory_read3_register),
      .read2_address(vector_memory_read3_address), .activations_buffer(ternary_matmul_activations_buffer),
      .activations_address(ternary_matmul_activations_address), .activations_data(ternary_matmul_activations_data),
      .activations_mask(ternary_matmul_activations_mask), .scalar(rms_scalar), .scale(rms_scale),
      .scale_valid(rms_scale_valid), .saturations(rms_saturations));
  row_wise row_wise (.clk(clk), .rst(resets[5]), .command_payload(row_wise_command_payload),
      .command_valid(row_wise_command_valid), .limit(row_wise_limit), .read0_data(row_wise_read0_data),
      .read1_data(row_wise_read1_data), .read2_data(row_wise_read2_data), .scale(row_wise_scale),
      .command_ready(scoreboard_command2_ready), .done(row_wise_done), .progress(scoreboard_progress_2),
      .read0_enable(vector_memory_read4_enable), .read0_register(vector_memory_read4_register),
      .read0_address(vector_memory_read4_address), .read1_enable(vector_memory_read5_enable),
      .read1_register(vector_memory_read5_register), .read1_address(vector_memory_read5_address),
      .read2_enable(vector_memory_read6_enable), .read2_register(vector_memory_read6_register),
      .read2_address(vector_memory_read6_address), .write_register(vector_memory_write1_register),
      .write_address(vector_memory_write1_address), .write_data(vector_memory_write1_data),
      .write_mask(vector_memory_write1_mask), .scalar(row_wise_scalar), .saturations(row_wise_saturations));
  ternary_matmul ternary_matmul (.clk(clk), .rst(resets[6]), .command_payload(ternary_matmul_command_payload),
      .command_valid(ternary_matmul_command_valid), .limit(ternary_matmul_limit),
      .weights_payload(ternary_matmul_weights_payload), .weights_valid(ternary_matmul_weights_valid),
      .activations_buffer(ternary_matmul_activations_buffer), .activations_address(ternary_matmul_activations_address),
      .activations_data(ternary_matmul_activations_data), .activations_mask(ternary_matmul_activations_mask),
      .command_ready(scoreboard_command3_ready), .done(ternary_matmul_done), .progress(scoreboard_progress_3),
      .weights_ready(weight_stream_output_ready), .write_register(vector_memory_write2_register),
      .write_address(vector_memory_write2_address), .write_data(vector_memory_write2_data),
      .write_mask(vector_memory_write2_mask), .beat(count_beat), .starved(count_starved), .stalled(count_stalled),
      .waiting(waiting));
  weight_stream weight_stream (.clk(clk), .rst(resets[7]), .enable(weight_stream_enable), .beats(stream_beats),
      .start_0(stream_start_0), .start_1(stream_start_1), .start_2(stream_start_2), .start_3(stream_start_3),
      .bus0_arready(weight_bus0_arready), .bus0_rid(weight_bus0_rid), .bus0_rdata(weight_bus0_rdata),
      .bus0_rresp(weight_bus0_rresp), .bus0_rlast(weight_bus0_rlast), .bus0_rvalid(weight_bus0_rvalid),
      .bus1_arready(weight_bus1_arready), .bus1_rid(weight_bus1_rid), .bus1_rdata(weight_bus1_rdata),
      .bus1_rresp(weight_bus1_rresp), .bus1_rlast(weight_bus1_rlast), .bus1_rvalid(weight_bus1_rvalid),
      .bus2_arready(weight_bus2_arready), .bus2_rid(weight_bus2_rid), .bus2_rdata(weight_bus2_rdata),
      .bus2_rresp(weight_bus2_rresp), .bus2_rlast(weight_bus2_rlast), .bus2_rvalid(weight_bus2_rvalid),
      .bus3_arready(weight_bus3_arready), .bus3_rid(weight_bus3_rid), .bus3_rdata(weight_bus3_rdata),
      .bus3_rresp(weight_bus3_rresp), .bus3_rlast(weight_bus3_rlast), .bus3_rvalid(weight_bus3_rvalid),
      .output_ready(weight_stream_output_ready), .bus0_arid(weight_bus0_arid), .bus0_araddr(weight_bus0_araddr),
      .bus0_arlen(weight_bus0_arlen), .bus0_arsize(weight_bus0_arsize), .bus0_arburst(weight_bus0_arburst),
      .bus0_arcache(weight_bus0_arcache), .bus0_arprot(weight_bus0_arprot), .bus0_arvalid(weight_bus0_arvalid),
      .bus0_rready(weight_bus0_rready), .bus1_arid(weight_bus1_arid), .bus1_araddr(weight_bus1_araddr),
      .bus1_arlen(weight_bus1_arlen), .bus1_arsize(weight_bus1_arsize), .bus1_arburst(weight_bus1_arburst),
      .bus1_arcache(weight_bus1_arcache), .bus1_arprot(weight_bus1_arprot), .bus1_arvalid(weight_bus1_arvalid),
      .bus1_rready(weight_bus1_rready), .bus2_arid(weight_bus2_arid), .bus2_araddr(weight_bus2_araddr),
      .bus2_arlen(weight_bus2_arlen), .bus2_arsize(weight_bus2_arsize), .bus2_arburst(weight_bus2_arburst),
      .bus2_arcache(weight_bus2_arcache), .bus2_arprot(weight_bus2_arprot), .bus2_arvalid(weight_bus2_arvalid),
      .bus2_rready(weight_bus2_rready), .bus3_arid(weight_bus3_arid), .bus3_araddr(weight_bus3_araddr),
      .bus3_arlen(weight_bus3_arlen), .bus3_arsize(weight_bus3_arsize), .bus3_arburst(weight_bus3_arburst),
      .bus3_arcache(weight_bus3_arcache), .bus3_arprot(weight_bus3_arprot), .bus3_arvalid(weight_bus3_arvalid),
      .bus3_rready(weight_bus3_rready), .output_payload(ternary_matmul_weights_payload),
      .output_valid(ternary_matmul_weights_valid), .idle(weight_stream_idle), .error(weight_stream_error));
  vector_memory vector_memory (.clk(clk), .read0_enable(vector_memory_read0_enable),
      .read0_register(vector_memory_read0_register), .read0_address(vector_memory_read0_address),
      .read1_enable(vector_memory_read1_enable), .read1_register(vector_memory_read1_register),
      .read1_address(vector_memory_read1_address), .read2_enable(vector_memory_read2_enable),
      .read2_register(vector_memory_read2_register), .read2_address(vector_memory_read2_address),
      .read3_enable(vector_memory_read3_enable), .read3_register(vector_memory_read3_register),
      .read3_address(vector_memory_read3_address), .read4_enable(vector_memory_read4_enable),
      .read4_register(vector_memory_read4_register), .read4_address(vector_memory_read4_address),
      .read5_enable(vector_memory_read5_enable), .read5_register(vector_memory_read5_register),
      .read5_address(vector_memory_read5_address), .read6_enable(vector_memory_read6_enable),
      .read6_register(vector_memory_read6_register), .read6_address(vector_memory_read6_address),
      .write0_register(vector_memory_write0_register), .write0_address(vector_memory_write0_address),
      .write0_data(vector_memory_write0_data), .write0_mask(vector_memory_write0_mask),
      .write1_register(vector_memory_write1_register), .write1_address(vector_memory_write1_address),
      .write1_data(vector_memory_write1_data), .write1_mask(vector_memory_write1_mask),
      .write2_register(vector_memory_write2_register), .write2_address(vector_memory_write2_address),
      .write2_data(vector_memory_write2_data), .write2_mask(vector_memory_write2_mask),
      .read0_data(load_store_read_data), .read1_data(rms_read0_data), .read2_data(rms_read1_data),
      .read3_data(rms_read2_data), .read4_data(row_wise_read0_data), .read5_data(row_wise_read1_data),
      .read6_data(row_wise_read2_data));

  always_ff @(posedge clk) resets <= {resets[7:0], clear | rst};

  always_ff @(posedge clk)
    if (rst) begin
      cleared <= 1'd0;
      clearing <= 1'd0;
    end else begin
      cleared <= &resets;
      clearing <= clear | |resets;
    end

  always_ff @(posedge clk)
    if (resets[0]) begin
      scalar_0 <= 30'd0;
      scalar_1 <= 30'd0;
      scalar_2 <= 30'd0;
      scalar_3 <= 30'd0;
    end else if (rms_scale_valid)
      case (rms_scalar)
        4'd0: scalar_0 <= rms_scale;
        4'd1: scalar_1 <= rms_scale;
        4'd2: scalar_2 <= rms_scale;
        4'd3: scalar_3 <= rms_scale;
      endcase

  always_ff @(posedge clk)
    if (resets[0]) begin
      chosen_before <= 1'd0;
      locked <= 1'd0;
      weight_stream_enable <= 1'd0;
    end else begin
      chosen_before <= chosen;
      locked <= read_bus_arvalid & !read_bus_arready;
      weight_stream_enable <= stream_enable & !hold;
    end

  always_ff @(posedge clk)
    if (resets[0]) halted <= 1'd0;
    else begin
      if (program_stop) halted <= 1'd1;
      if (finished) halted <= 1'd0;
    end
endmodule
