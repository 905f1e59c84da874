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
  input  logic        clk,
  input  logic        rst,
  input  logic        enable,
  input  logic [31:0] beats,
  input  logic [39:0] start_0,
  output logic        bus0_arid,
  output logic [39:0] bus0_araddr,
  output logic [7:0]  bus0_arlen,
  output logic [2:0]  bus0_arsize,
  output logic [1:0]  bus0_arburst,
  output logic [3:0]  bus0_arcache,
  output logic [2:0]  bus0_arprot,
  output logic        bus0_arvalid,
  input  logic        bus0_arready,
  input  logic        bus0_rid,
  input  logic [63:0] bus0_rdata,
  input  logic [1:0]  bus0_rresp,
  input  logic        bus0_rlast,
  input  logic        bus0_rvalid,
  output logic        bus0_rready,
  output logic [63:0] output_payload,
  output logic        output_valid,
  input  logic        output_ready,
  output logic        idle,
  output logic        error
);

  weight_port port_0 (.clk(clk), .rst(rst), .enable(enable), .start(start_0), .beats(beats), .bus_arready(bus0_arready),
      .bus_rid(bus0_rid), .bus_rdata(bus0_rdata), .bus_rresp(bus0_rresp), .bus_rlast(bus0_rlast),
      .bus_rvalid(bus0_rvalid), .output_ready(output_valid & output_ready), .bus_arid(bus0_arid),
      .bus_araddr(bus0_araddr), .bus_arlen(bus0_arlen), .bus_arsize(bus0_arsize), .bus_arburst(bus0_arburst),
      .bus_arcache(bus0_arcache), .bus_arprot(bus0_arprot), .bus_arvalid(bus0_arvalid), .bus_rready(bus0_rready),
      .output_payload(output_payload), .output_valid(output_valid), .idle(idle), .error(error));
endmodule
