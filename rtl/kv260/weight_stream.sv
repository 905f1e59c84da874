// weight_stream: weight stream: reads the weights linearly, ahead of the program, through every port at once.
//
// Made from gen/weight_stream.py, class WeightStream.
//
// Each port has its own stretch of memory, beats * port_bytes long, and its own FIFO. It reads on as long as the FIFO
// has room for another burst, whatever the program does; behind the last beat comes the first again, for the next
// token:
//
//     memory port 0 -> FIFO -+
//     memory port 1 -> FIFO -+-> beat of all ports -> ternary matmul
//
// Ports, as the component has them:
//   enable, beats, idle, error
//       As in WeightPort, for all ports.
//   start : In(ADDRESS_BITS).array(ports)
//   bus : Out(read_signature).array(ports)
//   output : Out(stream)
//       Beats of all ports, port 0 in the low bytes.
module weight_stream (
  input  logic         clk,
  input  logic         rst,
  input  logic         enable,
  input  logic [31:0]  beats,
  input  logic [39:0]  start_0,
  input  logic [39:0]  start_1,
  input  logic [39:0]  start_2,
  input  logic [39:0]  start_3,
  output logic         bus0_arid,
  output logic [39:0]  bus0_araddr,
  output logic [7:0]   bus0_arlen,
  output logic [2:0]   bus0_arsize,
  output logic [1:0]   bus0_arburst,
  output logic [3:0]   bus0_arcache,
  output logic [2:0]   bus0_arprot,
  output logic         bus0_arvalid,
  input  logic         bus0_arready,
  input  logic         bus0_rid,
  input  logic [127:0] bus0_rdata,
  input  logic [1:0]   bus0_rresp,
  input  logic         bus0_rlast,
  input  logic         bus0_rvalid,
  output logic         bus0_rready,
  output logic         bus1_arid,
  output logic [39:0]  bus1_araddr,
  output logic [7:0]   bus1_arlen,
  output logic [2:0]   bus1_arsize,
  output logic [1:0]   bus1_arburst,
  output logic [3:0]   bus1_arcache,
  output logic [2:0]   bus1_arprot,
  output logic         bus1_arvalid,
  input  logic         bus1_arready,
  input  logic         bus1_rid,
  input  logic [127:0] bus1_rdata,
  input  logic [1:0]   bus1_rresp,
  input  logic         bus1_rlast,
  input  logic         bus1_rvalid,
  output logic         bus1_rready,
  output logic         bus2_arid,
  output logic [39:0]  bus2_araddr,
  output logic [7:0]   bus2_arlen,
  output logic [2:0]   bus2_arsize,
  output logic [1:0]   bus2_arburst,
  output logic [3:0]   bus2_arcache,
  output logic [2:0]   bus2_arprot,
  output logic         bus2_arvalid,
  input  logic         bus2_arready,
  input  logic         bus2_rid,
  input  logic [127:0] bus2_rdata,
  input  logic [1:0]   bus2_rresp,
  input  logic         bus2_rlast,
  input  logic         bus2_rvalid,
  output logic         bus2_rready,
  output logic         bus3_arid,
  output logic [39:0]  bus3_araddr,
  output logic [7:0]   bus3_arlen,
  output logic [2:0]   bus3_arsize,
  output logic [1:0]   bus3_arburst,
  output logic [3:0]   bus3_arcache,
  output logic [2:0]   bus3_arprot,
  output logic         bus3_arvalid,
  input  logic         bus3_arready,
  input  logic         bus3_rid,
  input  logic [127:0] bus3_rdata,
  input  logic [1:0]   bus3_rresp,
  input  logic         bus3_rlast,
  input  logic         bus3_rvalid,
  output logic         bus3_rready,
  output logic [511:0] output_payload,
  output logic         output_valid,
  input  logic         output_ready,
  output logic         idle,
  output logic         error
);

  wire [127:0] port_0_output_payload;
  wire port_0_output_valid;
  wire port_0_idle;
  wire port_0_error;
  wire [127:0] port_1_output_payload;
  wire port_1_output_valid;
  wire port_1_idle;
  wire port_1_error;
  wire [127:0] port_2_output_payload;
  wire port_2_output_valid;
  wire port_2_idle;
  wire port_2_error;
  wire [127:0] port_3_output_payload;
  wire port_3_output_valid;
  wire port_3_idle;
  wire port_3_error;

  assign output_valid = &{port_3_output_valid, port_2_output_valid, port_1_output_valid, port_0_output_valid};
  assign idle = &{port_3_idle, port_2_idle, port_1_idle, port_0_idle};
  assign error = |{port_3_error, port_2_error, port_1_error, port_0_error};

  assign output_payload = {port_3_output_payload, port_2_output_payload, port_1_output_payload, port_0_output_payload};

  weight_port port_0 (.clk(clk), .rst(rst), .enable(enable), .start(start_0), .beats(beats), .bus_arready(bus0_arready),
      .bus_rid(bus0_rid), .bus_rdata(bus0_rdata), .bus_rresp(bus0_rresp), .bus_rlast(bus0_rlast),
      .bus_rvalid(bus0_rvalid), .output_ready(output_valid & output_ready), .bus_arid(bus0_arid),
      .bus_araddr(bus0_araddr), .bus_arlen(bus0_arlen), .bus_arsize(bus0_arsize), .bus_arburst(bus0_arburst),
      .bus_arcache(bus0_arcache), .bus_arprot(bus0_arprot), .bus_arvalid(bus0_arvalid), .bus_rready(bus0_rready),
      .output_payload(port_0_output_payload), .output_valid(port_0_output_valid), .idle(port_0_idle),
      .error(port_0_error));
  weight_port port_1 (.clk(clk), .rst(rst), .enable(enable), .start(start_1), .beats(beats), .bus_arready(bus1_arready),
      .bus_rid(bus1_rid), .bus_rdata(bus1_rdata), .bus_rresp(bus1_rresp), .bus_rlast(bus1_rlast),
      .bus_rvalid(bus1_rvalid), .output_ready(output_valid & output_ready), .bus_arid(bus1_arid),
      .bus_araddr(bus1_araddr), .bus_arlen(bus1_arlen), .bus_arsize(bus1_arsize), .bus_arburst(bus1_arburst),
      .bus_arcache(bus1_arcache), .bus_arprot(bus1_arprot), .bus_arvalid(bus1_arvalid), .bus_rready(bus1_rready),
      .output_payload(port_1_output_payload), .output_valid(port_1_output_valid), .idle(port_1_idle),
      .error(port_1_error));
  weight_port port_2 (.clk(clk), .rst(rst), .enable(enable), .start(start_2), .beats(beats), .bus_arready(bus2_arready),
      .bus_rid(bus2_rid), .bus_rdata(bus2_rdata), .bus_rresp(bus2_rresp), .bus_rlast(bus2_rlast),
      .bus_rvalid(bus2_rvalid), .output_ready(output_valid & output_ready), .bus_arid(bus2_arid),
      .bus_araddr(bus2_araddr), .bus_arlen(bus2_arlen), .bus_arsize(bus2_arsize), .bus_arburst(bus2_arburst),
      .bus_arcache(bus2_arcache), .bus_arprot(bus2_arprot), .bus_arvalid(bus2_arvalid), .bus_rready(bus2_rready),
      .output_payload(port_2_output_payload), .output_valid(port_2_output_valid), .idle(port_2_idle),
      .error(port_2_error));
  weight_port port_3 (.clk(clk), .rst(rst), .enable(enable), .start(start_3), .beats(beats), .bus_arready(bus3_arready),
      .bus_rid(bus3_rid), .bus_rdata(bus3_rdata), .bus_rresp(bus3_rresp), .bus_rlast(bus3_rlast),
      .bus_rvalid(bus3_rvalid), .output_ready(output_valid & output_ready), .bus_arid(bus3_arid),
      .bus_araddr(bus3_araddr), .bus_arlen(bus3_arlen), .bus_arsize(bus3_arsize), .bus_arburst(bus3_arburst),
      .bus_arcache(bus3_arcache), .bus_arprot(bus3_arprot), .bus_arvalid(bus3_arvalid), .bus_rready(bus3_rready),
      .output_payload(port_3_output_payload), .output_valid(port_3_output_valid), .idle(port_3_idle),
      .error(port_3_error));
endmodule
