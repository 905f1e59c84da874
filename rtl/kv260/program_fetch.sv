// program_fetch: program fetch.
//
// Made from gen/program.py, class Program.
//
// Fetching goes on behind HALT for at most INSTRUCTIONS_AHEAD instructions; what was read there is dropped.
//
// Ports, as the component has them:
//   start : In(1)
//       Begin at address, a multiple of BURST_BYTES.
//   stop : In(1)
//       HALT was taken: drop the rest.
//   address : In(ADDRESS_BITS)
//   bus : Out(read_signature)
//   output : Out(stream of FETCHED)
//   hold : In(1), idle_bus : Out(1)
//       Offer no further burst; no burst is offered or under way.
//   idle : Out(1)
//       Nothing is left over from the last program.
module program_fetch (
  input  logic         clk,
  input  logic         rst,
  input  logic         start,
  input  logic         stop,
  input  logic [39:0]  address,
  output logic         bus_arid,
  output logic [39:0]  bus_araddr = 40'd0,
  output logic [7:0]   bus_arlen,
  output logic [2:0]   bus_arsize,
  output logic [1:0]   bus_arburst,
  output logic [3:0]   bus_arcache,
  output logic [2:0]   bus_arprot,
  output logic         bus_arvalid = 1'd0,
  input  logic         bus_arready,
  input  logic         bus_rid,
  input  logic [127:0] bus_rdata,
  input  logic [1:0]   bus_rresp,
  input  logic         bus_rlast,
  input  logic         bus_rvalid,
  output logic         bus_rready,
  output logic [256:0] output_payload,
  output logic         output_valid,
  input  logic         output_ready,
  input  logic         hold,
  output logic         idle,
  output logic         idle_bus
);

  logic part = 1'd0;
  logic [255:0] gathered = 256'd0;
  logic failed = 1'd0;
  logic [39:0] next_address = 40'd0;
  logic [4:0] room = 5'd16;
  logic [4:0] under_way = 5'd0;
  logic running = 1'd0;
  wire fifo_r_rdy;
  wire [4:0] fifo_level;

  wire whole = bus_rvalid & part;
  assign output_valid = fifo_r_rdy & running;
  wire offer = running & !hold & (!bus_arvalid | bus_arready) & (room >= 5'd8);
  assign idle_bus = (under_way == 5'd0) & !bus_arvalid;
  assign idle = !running & idle_bus & (fifo_level == 5'd0);
  wire [4:0] asked = offer * 4'd8;

  assign bus_arid = 1'd0;
  assign bus_arlen = 8'd15;
  assign bus_arsize = 3'd4;
  assign bus_arburst = 2'd1;
  assign bus_arcache = 4'd3;
  assign bus_arprot = 3'd0;
  assign bus_rready = 1'd1;

  sync_fifo_buffered_257x16 fifo (.clk(clk), .rst(rst), .w_data({failed | (bus_rresp != 2'd0), bus_rdata,
      gathered[255:128]}), .w_en(whole & running), .r_en(output_ready | !running), .w_rdy(), .r_data(output_payload),
      .r_rdy(fifo_r_rdy), .level(fifo_level));

  always_ff @(posedge clk)
    if (rst) begin
      part <= 1'd0;
      gathered <= 256'd0;
      failed <= 1'd0;
    end else if (bus_rvalid) begin
      part <= whole ? 1'd0 : part + 1'd1;
      gathered <= {bus_rdata, gathered[255:128]};
      failed <= (failed | (bus_rresp != 2'd0)) & !whole;
    end

  always_ff @(posedge clk)
    if (rst) begin
      bus_arvalid <= 1'd0;
      bus_araddr <= 40'd0;
      next_address <= 40'd0;
      running <= 1'd0;
    end else begin
      if (bus_arready) bus_arvalid <= 1'd0;
      if (offer) begin
        bus_arvalid <= 1'd1;
        bus_araddr <= next_address;
        next_address <= next_address + 40'd256;
      end
      if (start) begin
        next_address <= address;
        running <= 1'd1;
      end
      if (stop) running <= 1'd0;
    end

  always_ff @(posedge clk)
    if (rst) begin
      room <= 5'd16;
      under_way <= 5'd0;
    end else begin
      room <= room - asked + ({1'd0, fifo_r_rdy & (output_ready | !running)} + (whole & !running));
      under_way <= under_way + asked - whole;
    end
endmodule
