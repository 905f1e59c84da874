// sync_fifo_buffered_105x5: buffered synchronous first in, first out queue.
//
// Made from amaranth.lib.fifo.SyncFIFOBuffered.
//
// This queue's interface is identical to SyncFIFO, but it does not use asynchronous memory reads, which are
// incompatible with FPGA block RAMs.
//
// In exchange, the latency between an entry being written to an empty queue and that entry becoming available on the
// output is increased by one cycle compared to SyncFIFO.
module sync_fifo_buffered_105x5 (
  input  logic         clk,
  input  logic         rst,
  input  logic [104:0] w_data,
  input  logic         w_en,
  output logic         w_rdy,
  output logic [104:0] r_data,
  output logic         r_rdy = 1'd0,
  input  logic         r_en,
  output logic [2:0]   level
);

  logic [1:0] produce = 2'd0;
  logic [1:0] consume = 2'd0;
  logic [2:0] inner_level = 3'd0;
  logic [104:0] storage [0:3];
  integer row;

  assign w_rdy = inner_level != 3'd4;
  wire inner_r_rdy = inner_level != 3'd0;
  wire storage_read_en = inner_r_rdy & (!r_rdy | r_en);
  assign level = inner_level + r_rdy;

  initial for (row = 0; row < 4; row = row + 1) storage[row] = 105'd0;

  always_ff @(posedge clk) if (w_rdy & w_en) storage[produce] <= w_data;

  always_ff @(posedge clk) if (storage_read_en) r_data <= storage[consume];

  always_ff @(posedge clk)
    if (rst) produce <= 2'd0;
    else if (w_rdy & w_en) produce <= produce + 2'd1;

  always_ff @(posedge clk)
    if (rst) consume <= 2'd0;
    else if (storage_read_en) consume <= consume + 2'd1;

  always_ff @(posedge clk)
    if (rst) inner_level <= 3'd0;
    else begin
      if (w_rdy & w_en & !storage_read_en) inner_level <= inner_level + 3'd1;
      if (storage_read_en & !(w_rdy & w_en)) inner_level <= inner_level - 3'd1;
    end

  always_ff @(posedge clk)
    if (rst) r_rdy <= 1'd0;
    else if (storage_read_en) r_rdy <= 1'd1;
    else if (r_en) r_rdy <= 1'd0;
endmodule
