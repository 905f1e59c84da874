// weight_port: one port of the weight stream.
//
// Made from gen/weight_stream.py, class WeightPort.
//
// Ports, as the component has them:
//   enable : In(1)
//       Issue bursts; low stops after the burst that is offered.
//   start : In(ADDRESS_BITS), beats : In(32)
//       First byte, a multiple of 4096, and length of the stretch; from a cycle before the first burst on.
//   bus : Out(read_signature)
//   output : Out(stream)
//       Beats of this port.
//   idle : Out(1)
//       No burst is offered or under way.
//   error : Out(1)
//       A beat came with an error response.
module weight_port (
  input  logic         clk,
  input  logic         rst,
  input  logic         enable,
  input  logic [39:0]  start,
  input  logic [31:0]  beats,
  output logic         bus_arid,
  output logic [39:0]  bus_araddr = 40'd0,
  output logic [7:0]   bus_arlen = 8'd0,
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
  output logic [127:0] output_payload,
  output logic         output_valid,
  input  logic         output_ready,
  output logic         idle,
  output logic         error
);

  logic [31:0] left = 32'd0;
  logic some = 1'd0;
  logic ends = 1'd0;
  logic begun = 1'd0;
  logic [31:0] position = 32'd0;
  logic [9:0] room = 10'd512;
  logic [9:0] under_way = 10'd0;

  assign error = bus_rvalid & (bus_rresp != 2'd0);
  wire [4:0] length = ends ? left[4:0] : 5'd16;
  wire offer = enable & (!bus_arvalid | bus_arready) & (room >= 10'd16) & some;
  assign idle = (under_way == 10'd0) & !bus_arvalid;

  assign bus_arid = 1'd0;
  assign bus_arsize = 3'd4;
  assign bus_arburst = 2'd1;
  assign bus_arcache = 4'd3;
  assign bus_arprot = 3'd0;
  assign bus_rready = 1'd1;

  sync_fifo_buffered_128x513 fifo (.clk(clk), .rst(rst), .w_data(bus_rdata), .w_en(bus_rvalid), .r_en(output_ready),
      .w_rdy(), .r_data(output_payload), .r_rdy(output_valid), .level());

  always_ff @(posedge clk)
    if (rst) begin
      bus_arvalid <= 1'd0;
      left <= 32'd0;
      some <= 1'd0;
      ends <= 1'd0;
      begun <= 1'd0;
      bus_araddr <= 40'd0;
      bus_arlen <= 8'd0;
      position <= 32'd0;
    end else begin
      if (bus_arready) bus_arvalid <= 1'd0;
      if (!begun) begin
        left <= beats;
        some <= beats != 32'd0;
        ends <= beats <= 32'd16;
      end
      if (offer) begin
        bus_arvalid <= 1'd1;
        left <= ends ? beats : left - 32'd16;
        ends <= ends ? beats <= 32'd16 : left <= 32'd32;
        begun <= 1'd1;
        bus_araddr <= start + {position, 4'd0};
        bus_arlen <= $signed({1'd0, length} - 5'd1);
        position <= ends ? 32'd0 : position + 32'd16;
      end
    end

  always_ff @(posedge clk)
    if (rst) begin
      room <= 10'd512;
      under_way <= 10'd0;
    end else begin
      room <= room - (offer ? length : 5'd0) + (output_valid & output_ready);
      under_way <= under_way + (offer ? length : 5'd0) - bus_rvalid;
    end
endmodule
