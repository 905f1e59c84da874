// row_wise: row-wise unit: lane arithmetic on vector registers.
//
// Made from gen/row_wise.py, class RowWise.
//
// Computes, for each word (golden.isa.Opcode.ROW_WISE):
//
//     x = function(scale(a))            scale (to units of 2**exponent), sigmoid and silu are optional
//     dst = left * right + addend       rounded once, saturated once
//
//     a -> [* mantissa] -> [shift, saturate] -> [sigmoid] -> [* x] -+-> [left * right] -> [+ addend, saturate] -> dst
//     b, c ---------------------------------------------------------+
//
// Latency: read_latency + lane_latency cycles from an address to its result; throughput: lanes words a cycle.
//
// Ports, as the component has them:
//   command : In(COMMAND)
//       ROW_WISE instructions; one at a time.
//   done : Out(1)
//       Pulses when the last word of dst is visible.
//   limit : In(row_limit)
//       Rows of operand a that are there.
//   progress : Out(row_limit)
//       Rows of dst that are visible.
//   read : Out(vector_read).array(3)
//       Operands a, b and c.
//   write : Out(vector_write)
//   scalar : Out(4), scale : In(SCALE)
//       Scalar register to read, and its value.
//   saturations : Out
//       Values clamped in this cycle.
module row_wise (
  input  logic         clk,
  input  logic         rst,
  input  logic [255:0] command_payload,
  input  logic         command_valid,
  output logic         command_ready,
  output logic         done,
  input  logic [6:0]   limit,
  output logic [6:0]   progress = 7'd0,
  output logic         read0_enable,
  output logic [5:0]   read0_register,
  output logic [5:0]   read0_address = 6'd0,
  input  logic [127:0] read0_data,
  output logic         read1_enable,
  output logic [5:0]   read1_register,
  output logic [5:0]   read1_address,
  input  logic [127:0] read1_data,
  output logic         read2_enable,
  output logic [5:0]   read2_register,
  output logic [5:0]   read2_address,
  input  logic [127:0] read2_data,
  output logic [5:0]   write_register,
  output logic [5:0]   write_address,
  output logic [127:0] write_data,
  output logic [3:0]   write_mask,
  output logic [3:0]   scalar,
  input  logic [29:0]  scale,
  output logic [3:0]   saturations
);

  logic [16:0] rows_left = 17'd0;
  logic busy = 1'd0;
  logic [255:0] i = 256'd0;
  logic [11:0] tag_1 = 12'd0;
  logic [11:0] tag_2 = 12'd0;
  logic [11:0] tag_3 = 12'd0;
  logic [11:0] tag_4 = 12'd0;
  logic [11:0] tag_5 = 12'd0;
  logic [11:0] tag_6 = 12'd0;
  logic [11:0] tag_7 = 12'd0;
  logic [11:0] tag_8 = 12'd0;
  logic [11:0] tag_9 = 12'd0;
  logic [11:0] tag_10 = 12'd0;
  logic [11:0] tag_11 = 12'd0;
  logic [11:0] tag_12 = 12'd0;
  logic [11:0] tag_13 = 12'd0;
  logic [11:0] tag_14 = 12'd0;
  logic [11:0] tag_15 = 12'd0;
  logic [11:0] tag_16 = 12'd0;
  logic [11:0] tag_17 = 12'd0;
  logic [11:0] tag_18 = 12'd0;
  logic [11:0] tag_19 = 12'd0;
  logic [11:0] tag_20 = 12'd0;
  logic [11:0] tag_21 = 12'd0;
  logic [11:0] tag_22 = 12'd0;
  logic [11:0] tag_23 = 12'd0;
  logic [11:0] tag_24 = 12'd0;
  logic [11:0] tag_25 = 12'd0;
  logic [29:0] scale_2 = 30'd0;
  wire signed [31:0] lane_0_result;
  wire [1:0] lane_0_clamped;
  wire signed [31:0] lane_1_result;
  wire [1:0] lane_1_clamped;
  wire signed [31:0] lane_2_result;
  wire [1:0] lane_2_clamped;
  wire signed [31:0] lane_3_result;
  wire [1:0] lane_3_clamped;

  wire rows_last = rows_left <= 17'd4;
  assign read0_enable = (rows_left != 17'd0) & (read0_address < limit);
  assign command_ready = !busy;
  assign write_mask = tag_25[0] ? tag_25[10:7] : 4'd0;
  assign saturations = tag_25[0] ? {1'd0, tag_25[7] ? lane_0_clamped : 2'd0} + (tag_25[8] ? lane_1_clamped : 2'd0) +
      (tag_25[9] ? lane_2_clamped : 2'd0) + (tag_25[10] ? lane_3_clamped : 2'd0) : 4'd0;
  assign done = tag_25[0] & tag_25[11];
  wire [7:0] read_shift = $signed({1'd0, scale[29:24]}) + $signed(i[61:56]);

  assign read0_register = i[19:14];
  assign read1_enable = read0_enable;
  assign read1_register = i[25:20];
  assign read1_address = read0_address;
  assign read2_enable = read0_enable;
  assign read2_register = i[31:26];
  assign read2_address = read0_address;
  assign write_register = i[13:8];
  assign write_address = tag_25[6:1];
  assign write_data = {lane_3_result, lane_2_result, lane_1_result, lane_0_result};
  assign scalar = i[35:32];

  row_wise_lane lane_0 (.clk(clk), .rst(rst), .a(read0_data[31:0]), .b(read1_data[31:0]), .c(read2_data[31:0]),
      .scale({scale_2[29:24] > 6'd62, scale_2[29:24] > 6'd61, scale_2[29:24] > 6'd60, scale_2[29:24] > 6'd59,
      scale_2[29:24] > 6'd58, scale_2[29:24] > 6'd57, scale_2[29:24] > 6'd56, scale_2[29:24] > 6'd55,
      scale_2[29:24] > 6'd54, scale_2[29:24] > 6'd53, scale_2[29:24] > 6'd52, scale_2[29:24] > 6'd51,
      scale_2[29:24] > 6'd50, scale_2[29:24] > 6'd49, scale_2[29:24] > 6'd48, scale_2[29:24] > 6'd47,
      scale_2[29:24] > 6'd46, scale_2[29:24] > 6'd45, scale_2[29:24] > 6'd44, scale_2[29:24] > 6'd43,
      scale_2[29:24] > 6'd42, scale_2[29:24] > 6'd41, scale_2[29:24] > 6'd40, scale_2[29:24] > 6'd39,
      scale_2[29:24] > 6'd38, scale_2[29:24] > 6'd37, scale_2[29:24] > 6'd36, scale_2[29:24] > 6'd35,
      scale_2[29:24] > 6'd34, scale_2[29:24] > 6'd33, scale_2[29:24] > 6'd32, scale_2[29:24] > 6'd31,
      scale_2[29:24] > 6'd30, scale_2[29:24] > 6'd29, scale_2[29:24] > 6'd28, scale_2[29:24] > 6'd27,
      scale_2[29:24] > 6'd26, scale_2[29:24] > 6'd25, scale_2[29:24] > 6'd24, scale_2[29:24] > 6'd23,
      scale_2[29:24] > 6'd22, scale_2[29:24] > 6'd21, scale_2[29:24] > 6'd20, scale_2[29:24] > 6'd19,
      scale_2[29:24] > 6'd18, scale_2[29:24] > 6'd17, scale_2[29:24] > 6'd16, scale_2[29:24] > 6'd15,
      scale_2[29:24] > 6'd14, scale_2[29:24] > 6'd13, scale_2[29:24] > 6'd12, scale_2[29:24] > 6'd11,
      scale_2[29:24] > 6'd10, scale_2[29:24] > 6'd9, scale_2[29:24] > 6'd8, scale_2[29:24] > 6'd7,
      scale_2[29:24] > 6'd6, scale_2[29:24] > 6'd5, scale_2[29:24] > 6'd4, scale_2[29:24] > 6'd3, scale_2[29:24] > 6'd2,
      scale_2[29:24] > 6'd1, scale_2[29:24] > 6'd0, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_0_result), .clamped(lane_0_clamped));
  row_wise_lane lane_1 (.clk(clk), .rst(rst), .a(read0_data[63:32]), .b(read1_data[63:32]), .c(read2_data[63:32]),
      .scale({scale_2[29:24] > 6'd62, scale_2[29:24] > 6'd61, scale_2[29:24] > 6'd60, scale_2[29:24] > 6'd59,
      scale_2[29:24] > 6'd58, scale_2[29:24] > 6'd57, scale_2[29:24] > 6'd56, scale_2[29:24] > 6'd55,
      scale_2[29:24] > 6'd54, scale_2[29:24] > 6'd53, scale_2[29:24] > 6'd52, scale_2[29:24] > 6'd51,
      scale_2[29:24] > 6'd50, scale_2[29:24] > 6'd49, scale_2[29:24] > 6'd48, scale_2[29:24] > 6'd47,
      scale_2[29:24] > 6'd46, scale_2[29:24] > 6'd45, scale_2[29:24] > 6'd44, scale_2[29:24] > 6'd43,
      scale_2[29:24] > 6'd42, scale_2[29:24] > 6'd41, scale_2[29:24] > 6'd40, scale_2[29:24] > 6'd39,
      scale_2[29:24] > 6'd38, scale_2[29:24] > 6'd37, scale_2[29:24] > 6'd36, scale_2[29:24] > 6'd35,
      scale_2[29:24] > 6'd34, scale_2[29:24] > 6'd33, scale_2[29:24] > 6'd32, scale_2[29:24] > 6'd31,
      scale_2[29:24] > 6'd30, scale_2[29:24] > 6'd29, scale_2[29:24] > 6'd28, scale_2[29:24] > 6'd27,
      scale_2[29:24] > 6'd26, scale_2[29:24] > 6'd25, scale_2[29:24] > 6'd24, scale_2[29:24] > 6'd23,
      scale_2[29:24] > 6'd22, scale_2[29:24] > 6'd21, scale_2[29:24] > 6'd20, scale_2[29:24] > 6'd19,
      scale_2[29:24] > 6'd18, scale_2[29:24] > 6'd17, scale_2[29:24] > 6'd16, scale_2[29:24] > 6'd15,
      scale_2[29:24] > 6'd14, scale_2[29:24] > 6'd13, scale_2[29:24] > 6'd12, scale_2[29:24] > 6'd11,
      scale_2[29:24] > 6'd10, scale_2[29:24] > 6'd9, scale_2[29:24] > 6'd8, scale_2[29:24] > 6'd7,
      scale_2[29:24] > 6'd6, scale_2[29:24] > 6'd5, scale_2[29:24] > 6'd4, scale_2[29:24] > 6'd3, scale_2[29:24] > 6'd2,
      scale_2[29:24] > 6'd1, scale_2[29:24] > 6'd0, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_1_result), .clamped(lane_1_clamped));
  row_wise_lane lane_2 (.clk(clk), .rst(rst), .a(read0_data[95:64]), .b(read1_data[95:64]), .c(read2_data[95:64]),
      .scale({scale_2[29:24] > 6'd62, scale_2[29:24] > 6'd61, scale_2[29:24] > 6'd60, scale_2[29:24] > 6'd59,
      scale_2[29:24] > 6'd58, scale_2[29:24] > 6'd57, scale_2[29:24] > 6'd56, scale_2[29:24] > 6'd55,
      scale_2[29:24] > 6'd54, scale_2[29:24] > 6'd53, scale_2[29:24] > 6'd52, scale_2[29:24] > 6'd51,
      scale_2[29:24] > 6'd50, scale_2[29:24] > 6'd49, scale_2[29:24] > 6'd48, scale_2[29:24] > 6'd47,
      scale_2[29:24] > 6'd46, scale_2[29:24] > 6'd45, scale_2[29:24] > 6'd44, scale_2[29:24] > 6'd43,
      scale_2[29:24] > 6'd42, scale_2[29:24] > 6'd41, scale_2[29:24] > 6'd40, scale_2[29:24] > 6'd39,
      scale_2[29:24] > 6'd38, scale_2[29:24] > 6'd37, scale_2[29:24] > 6'd36, scale_2[29:24] > 6'd35,
      scale_2[29:24] > 6'd34, scale_2[29:24] > 6'd33, scale_2[29:24] > 6'd32, scale_2[29:24] > 6'd31,
      scale_2[29:24] > 6'd30, scale_2[29:24] > 6'd29, scale_2[29:24] > 6'd28, scale_2[29:24] > 6'd27,
      scale_2[29:24] > 6'd26, scale_2[29:24] > 6'd25, scale_2[29:24] > 6'd24, scale_2[29:24] > 6'd23,
      scale_2[29:24] > 6'd22, scale_2[29:24] > 6'd21, scale_2[29:24] > 6'd20, scale_2[29:24] > 6'd19,
      scale_2[29:24] > 6'd18, scale_2[29:24] > 6'd17, scale_2[29:24] > 6'd16, scale_2[29:24] > 6'd15,
      scale_2[29:24] > 6'd14, scale_2[29:24] > 6'd13, scale_2[29:24] > 6'd12, scale_2[29:24] > 6'd11,
      scale_2[29:24] > 6'd10, scale_2[29:24] > 6'd9, scale_2[29:24] > 6'd8, scale_2[29:24] > 6'd7,
      scale_2[29:24] > 6'd6, scale_2[29:24] > 6'd5, scale_2[29:24] > 6'd4, scale_2[29:24] > 6'd3, scale_2[29:24] > 6'd2,
      scale_2[29:24] > 6'd1, scale_2[29:24] > 6'd0, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_2_result), .clamped(lane_2_clamped));
  row_wise_lane lane_3 (.clk(clk), .rst(rst), .a(read0_data[127:96]), .b(read1_data[127:96]), .c(read2_data[127:96]),
      .scale({scale_2[29:24] > 6'd62, scale_2[29:24] > 6'd61, scale_2[29:24] > 6'd60, scale_2[29:24] > 6'd59,
      scale_2[29:24] > 6'd58, scale_2[29:24] > 6'd57, scale_2[29:24] > 6'd56, scale_2[29:24] > 6'd55,
      scale_2[29:24] > 6'd54, scale_2[29:24] > 6'd53, scale_2[29:24] > 6'd52, scale_2[29:24] > 6'd51,
      scale_2[29:24] > 6'd50, scale_2[29:24] > 6'd49, scale_2[29:24] > 6'd48, scale_2[29:24] > 6'd47,
      scale_2[29:24] > 6'd46, scale_2[29:24] > 6'd45, scale_2[29:24] > 6'd44, scale_2[29:24] > 6'd43,
      scale_2[29:24] > 6'd42, scale_2[29:24] > 6'd41, scale_2[29:24] > 6'd40, scale_2[29:24] > 6'd39,
      scale_2[29:24] > 6'd38, scale_2[29:24] > 6'd37, scale_2[29:24] > 6'd36, scale_2[29:24] > 6'd35,
      scale_2[29:24] > 6'd34, scale_2[29:24] > 6'd33, scale_2[29:24] > 6'd32, scale_2[29:24] > 6'd31,
      scale_2[29:24] > 6'd30, scale_2[29:24] > 6'd29, scale_2[29:24] > 6'd28, scale_2[29:24] > 6'd27,
      scale_2[29:24] > 6'd26, scale_2[29:24] > 6'd25, scale_2[29:24] > 6'd24, scale_2[29:24] > 6'd23,
      scale_2[29:24] > 6'd22, scale_2[29:24] > 6'd21, scale_2[29:24] > 6'd20, scale_2[29:24] > 6'd19,
      scale_2[29:24] > 6'd18, scale_2[29:24] > 6'd17, scale_2[29:24] > 6'd16, scale_2[29:24] > 6'd15,
      scale_2[29:24] > 6'd14, scale_2[29:24] > 6'd13, scale_2[29:24] > 6'd12, scale_2[29:24] > 6'd11,
      scale_2[29:24] > 6'd10, scale_2[29:24] > 6'd9, scale_2[29:24] > 6'd8, scale_2[29:24] > 6'd7,
      scale_2[29:24] > 6'd6, scale_2[29:24] > 6'd5, scale_2[29:24] > 6'd4, scale_2[29:24] > 6'd3, scale_2[29:24] > 6'd2,
      scale_2[29:24] > 6'd1, scale_2[29:24] > 6'd0, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_3_result), .clamped(lane_3_clamped));

  always_ff @(posedge clk)
    if (rst) begin
      rows_left <= 17'd0;
      read0_address <= 6'd0;
      busy <= 1'd0;
      progress <= 7'd0;
    end else begin
      if (read0_enable) begin
        rows_left <= rows_last ? 17'd0 : rows_left - 17'd4;
        read0_address <= read0_address + 6'd1;
      end
      if (command_valid & command_ready) begin
        rows_left <= command_payload[79:64];
        read0_address <= 6'd0;
        busy <= 1'd1;
        progress <= 7'd0;
      end
      if (done) busy <= 1'd0;
      if (tag_25[0]) progress <= tag_25[6:1] + 6'd1;
    end

  always_ff @(posedge clk) if (command_valid & command_ready) i <= command_payload;

  always_ff @(posedge clk)
    if (rst) begin
      tag_1 <= 12'd0;
      tag_2 <= 12'd0;
      tag_3 <= 12'd0;
      tag_4 <= 12'd0;
      tag_5 <= 12'd0;
      tag_6 <= 12'd0;
      tag_7 <= 12'd0;
      tag_8 <= 12'd0;
      tag_9 <= 12'd0;
      tag_10 <= 12'd0;
      tag_11 <= 12'd0;
      tag_12 <= 12'd0;
      tag_13 <= 12'd0;
      tag_14 <= 12'd0;
      tag_15 <= 12'd0;
      tag_16 <= 12'd0;
      tag_17 <= 12'd0;
      tag_18 <= 12'd0;
      tag_19 <= 12'd0;
      tag_20 <= 12'd0;
      tag_21 <= 12'd0;
      tag_22 <= 12'd0;
      tag_23 <= 12'd0;
      tag_24 <= 12'd0;
      tag_25 <= 12'd0;
      scale_2 <= 30'd0;
    end else begin
      tag_1 <= {rows_last & read0_enable, rows_last ? ~$unsigned(-4'sd1 << rows_left[2:0]) : 4'd15, read0_address,
          read0_enable};
      tag_2 <= tag_1;
      tag_3 <= tag_2;
      tag_4 <= tag_3;
      tag_5 <= tag_4;
      tag_6 <= tag_5;
      tag_7 <= tag_6;
      tag_8 <= tag_7;
      tag_9 <= tag_8;
      tag_10 <= tag_9;
      tag_11 <= tag_10;
      tag_12 <= tag_11;
      tag_13 <= tag_12;
      tag_14 <= tag_13;
      tag_15 <= tag_14;
      tag_16 <= tag_15;
      tag_17 <= tag_16;
      tag_18 <= tag_17;
      tag_19 <= tag_18;
      tag_20 <= tag_19;
      tag_21 <= tag_20;
      tag_22 <= tag_21;
      tag_23 <= tag_22;
      tag_24 <= tag_23;
      tag_25 <= tag_24;
      scale_2[23:0] <= scale[23:0];
      scale_2[29:24] <= $signed(read_shift) < 8'sd0 ? 6'd0 : $signed(read_shift) > 8'sd63 ? 6'd63 : read_shift[5:0];
    end
endmodule
