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
  input  logic [9:0]   limit,
  output logic [9:0]   progress = 10'd0,
  output logic         read0_enable,
  output logic [5:0]   read0_register,
  output logic [8:0]   read0_address = 9'd0,
  input  logic [511:0] read0_data,
  output logic         read1_enable,
  output logic [5:0]   read1_register,
  output logic [8:0]   read1_address,
  input  logic [511:0] read1_data,
  output logic         read2_enable,
  output logic [5:0]   read2_register,
  output logic [8:0]   read2_address,
  input  logic [511:0] read2_data,
  output logic [5:0]   write_register,
  output logic [8:0]   write_address,
  output logic [511:0] write_data,
  output logic [15:0]  write_mask,
  output logic [3:0]   scalar,
  input  logic [29:0]  scale,
  output logic [5:0]   saturations
);

  logic [16:0] rows_left = 17'd0;
  logic busy = 1'd0;
  logic [255:0] i = 256'd0;
  logic [26:0] tag_1 = 27'd0;
  logic [26:0] tag_2 = 27'd0;
  logic [26:0] tag_3 = 27'd0;
  logic [26:0] tag_4 = 27'd0;
  logic [26:0] tag_5 = 27'd0;
  logic [26:0] tag_6 = 27'd0;
  logic [26:0] tag_7 = 27'd0;
  logic [26:0] tag_8 = 27'd0;
  logic [26:0] tag_9 = 27'd0;
  logic [26:0] tag_10 = 27'd0;
  logic [26:0] tag_11 = 27'd0;
  logic [26:0] tag_12 = 27'd0;
  logic [26:0] tag_13 = 27'd0;
  logic [26:0] tag_14 = 27'd0;
  logic [26:0] tag_15 = 27'd0;
  logic [26:0] tag_16 = 27'd0;
  logic [26:0] tag_17 = 27'd0;
  logic [26:0] tag_18 = 27'd0;
  logic [26:0] tag_19 = 27'd0;
  logic [26:0] tag_20 = 27'd0;
  logic [26:0] tag_21 = 27'd0;
  logic [26:0] tag_22 = 27'd0;
  logic [26:0] tag_23 = 27'd0;
  logic [26:0] tag_24 = 27'd0;
  logic [26:0] tag_25 = 27'd0;
  logic [29:0] scale_2 = 30'd0;
  wire signed [31:0] lane_0_result;
  wire [1:0] lane_0_clamped;
  wire signed [31:0] lane_1_result;
  wire [1:0] lane_1_clamped;
  wire signed [31:0] lane_2_result;
  wire [1:0] lane_2_clamped;
  wire signed [31:0] lane_3_result;
  wire [1:0] lane_3_clamped;
  wire signed [31:0] lane_4_result;
  wire [1:0] lane_4_clamped;
  wire signed [31:0] lane_5_result;
  wire [1:0] lane_5_clamped;
  wire signed [31:0] lane_6_result;
  wire [1:0] lane_6_clamped;
  wire signed [31:0] lane_7_result;
  wire [1:0] lane_7_clamped;
  wire signed [31:0] lane_8_result;
  wire [1:0] lane_8_clamped;
  wire signed [31:0] lane_9_result;
  wire [1:0] lane_9_clamped;
  wire signed [31:0] lane_10_result;
  wire [1:0] lane_10_clamped;
  wire signed [31:0] lane_11_result;
  wire [1:0] lane_11_clamped;
  wire signed [31:0] lane_12_result;
  wire [1:0] lane_12_clamped;
  wire signed [31:0] lane_13_result;
  wire [1:0] lane_13_clamped;
  wire signed [31:0] lane_14_result;
  wire [1:0] lane_14_clamped;
  wire signed [31:0] lane_15_result;
  wire [1:0] lane_15_clamped;

  wire rows_last = rows_left <= 17'd16;
  assign read0_enable = (rows_left != 17'd0) & (read0_address < limit);
  assign command_ready = !busy;
  wire view_30 = scale_2[29:24] > 6'd0;
  wire view_31 = scale_2[29:24] > 6'd1;
  wire view_32 = scale_2[29:24] > 6'd2;
  wire view_33 = scale_2[29:24] > 6'd3;
  wire view_34 = scale_2[29:24] > 6'd4;
  wire view_35 = scale_2[29:24] > 6'd5;
  wire view_36 = scale_2[29:24] > 6'd6;
  wire view_37 = scale_2[29:24] > 6'd7;
  wire view_38 = scale_2[29:24] > 6'd8;
  wire view_39 = scale_2[29:24] > 6'd9;
  wire view_40 = scale_2[29:24] > 6'd10;
  wire view_41 = scale_2[29:24] > 6'd11;
  wire view_42 = scale_2[29:24] > 6'd12;
  wire view_43 = scale_2[29:24] > 6'd13;
  wire view_44 = scale_2[29:24] > 6'd14;
  wire view_45 = scale_2[29:24] > 6'd15;
  wire view_46 = scale_2[29:24] > 6'd16;
  wire view_47 = scale_2[29:24] > 6'd17;
  wire view_48 = scale_2[29:24] > 6'd18;
  wire view_49 = scale_2[29:24] > 6'd19;
  wire view_50 = scale_2[29:24] > 6'd20;
  wire view_51 = scale_2[29:24] > 6'd21;
  wire view_52 = scale_2[29:24] > 6'd22;
  wire view_53 = scale_2[29:24] > 6'd23;
  wire view_54 = scale_2[29:24] > 6'd24;
  wire view_55 = scale_2[29:24] > 6'd25;
  wire view_56 = scale_2[29:24] > 6'd26;
  wire view_57 = scale_2[29:24] > 6'd27;
  wire view_58 = scale_2[29:24] > 6'd28;
  wire view_59 = scale_2[29:24] > 6'd29;
  wire view_60 = scale_2[29:24] > 6'd30;
  wire view_61 = scale_2[29:24] > 6'd31;
  wire view_62 = scale_2[29:24] > 6'd32;
  wire view_63 = scale_2[29:24] > 6'd33;
  wire view_64 = scale_2[29:24] > 6'd34;
  wire view_65 = scale_2[29:24] > 6'd35;
  wire view_66 = scale_2[29:24] > 6'd36;
  wire view_67 = scale_2[29:24] > 6'd37;
  wire view_68 = scale_2[29:24] > 6'd38;
  wire view_69 = scale_2[29:24] > 6'd39;
  wire view_70 = scale_2[29:24] > 6'd40;
  wire view_71 = scale_2[29:24] > 6'd41;
  wire view_72 = scale_2[29:24] > 6'd42;
  wire view_73 = scale_2[29:24] > 6'd43;
  wire view_74 = scale_2[29:24] > 6'd44;
  wire view_75 = scale_2[29:24] > 6'd45;
  wire view_76 = scale_2[29:24] > 6'd46;
  wire view_77 = scale_2[29:24] > 6'd47;
  wire view_78 = scale_2[29:24] > 6'd48;
  wire view_79 = scale_2[29:24] > 6'd49;
  wire view_80 = scale_2[29:24] > 6'd50;
  wire view_81 = scale_2[29:24] > 6'd51;
  wire view_82 = scale_2[29:24] > 6'd52;
  wire view_83 = scale_2[29:24] > 6'd53;
  wire view_84 = scale_2[29:24] > 6'd54;
  wire view_85 = scale_2[29:24] > 6'd55;
  wire view_86 = scale_2[29:24] > 6'd56;
  wire view_87 = scale_2[29:24] > 6'd57;
  wire view_88 = scale_2[29:24] > 6'd58;
  wire view_89 = scale_2[29:24] > 6'd59;
  wire view_90 = scale_2[29:24] > 6'd60;
  wire view_91 = scale_2[29:24] > 6'd61;
  wire view_92 = scale_2[29:24] > 6'd62;
  assign write_mask = tag_25[0] ? tag_25[25:10] : 16'd0;
  wire [5:0] saturations_2 = {1'd0, {1'd0, {1'd0, tag_25[10] ? lane_0_clamped : 2'd0} +
      (tag_25[11] ? lane_1_clamped : 2'd0)} + (tag_25[12] ? lane_2_clamped : 2'd0)} +
      (tag_25[13] ? lane_3_clamped : 2'd0) + (tag_25[14] ? lane_4_clamped : 2'd0) + (tag_25[15] ? lane_5_clamped : 2'd0)
      + (tag_25[16] ? lane_6_clamped : 2'd0);
  wire [5:0] saturations_3 = saturations_2 + (tag_25[17] ? lane_7_clamped : 2'd0) + (tag_25[18] ? lane_8_clamped : 2'd0)
      + (tag_25[19] ? lane_9_clamped : 2'd0) + (tag_25[20] ? lane_10_clamped : 2'd0) +
      (tag_25[21] ? lane_11_clamped : 2'd0) + (tag_25[22] ? lane_12_clamped : 2'd0) +
      (tag_25[23] ? lane_13_clamped : 2'd0);
  assign saturations = tag_25[0] ? saturations_3 + (tag_25[24] ? lane_14_clamped : 2'd0) +
      (tag_25[25] ? lane_15_clamped : 2'd0) : 6'd0;
  assign done = tag_25[0] & tag_25[26];
  wire [7:0] read_shift = $signed({1'd0, scale[29:24]}) + $signed(i[61:56]);

  assign read0_register = i[19:14];
  assign read1_enable = read0_enable;
  assign read1_register = i[25:20];
  assign read1_address = read0_address;
  assign read2_enable = read0_enable;
  assign read2_register = i[31:26];
  assign read2_address = read0_address;
  assign write_register = i[13:8];
  assign write_address = tag_25[9:1];
  assign write_data = {lane_15_result, lane_14_result, lane_13_result, lane_12_result, lane_11_result, lane_10_result,
      lane_9_result, lane_8_result, lane_7_result, lane_6_result, lane_5_result, lane_4_result, lane_3_result,
      lane_2_result, lane_1_result, lane_0_result};
  assign scalar = i[35:32];

  row_wise_lane lane_0 (.clk(clk), .rst(rst), .a(read0_data[31:0]), .b(read1_data[31:0]), .c(read2_data[31:0]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_0_result), .clamped(lane_0_clamped));
  row_wise_lane lane_1 (.clk(clk), .rst(rst), .a(read0_data[63:32]), .b(read1_data[63:32]), .c(read2_data[63:32]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_1_result), .clamped(lane_1_clamped));
  row_wise_lane lane_2 (.clk(clk), .rst(rst), .a(read0_data[95:64]), .b(read1_data[95:64]), .c(read2_data[95:64]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_2_result), .clamped(lane_2_clamped));
  row_wise_lane lane_3 (.clk(clk), .rst(rst), .a(read0_data[127:96]), .b(read1_data[127:96]), .c(read2_data[127:96]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_3_result), .clamped(lane_3_clamped));
  row_wise_lane lane_4 (.clk(clk), .rst(rst), .a(read0_data[159:128]), .b(read1_data[159:128]), .c(read2_data[159:128]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_4_result), .clamped(lane_4_clamped));
  row_wise_lane lane_5 (.clk(clk), .rst(rst), .a(read0_data[191:160]), .b(read1_data[191:160]), .c(read2_data[191:160]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_5_result), .clamped(lane_5_clamped));
  row_wise_lane lane_6 (.clk(clk), .rst(rst), .a(read0_data[223:192]), .b(read1_data[223:192]), .c(read2_data[223:192]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_6_result), .clamped(lane_6_clamped));
  row_wise_lane lane_7 (.clk(clk), .rst(rst), .a(read0_data[255:224]), .b(read1_data[255:224]), .c(read2_data[255:224]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_7_result), .clamped(lane_7_clamped));
  row_wise_lane lane_8 (.clk(clk), .rst(rst), .a(read0_data[287:256]), .b(read1_data[287:256]), .c(read2_data[287:256]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_8_result), .clamped(lane_8_clamped));
  row_wise_lane lane_9 (.clk(clk), .rst(rst), .a(read0_data[319:288]), .b(read1_data[319:288]), .c(read2_data[319:288]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]), .left(i[43]),
      .right(i[45:44]), .addend(i[47:46]), .result(lane_9_result), .clamped(lane_9_clamped));
  row_wise_lane lane_10 (.clk(clk), .rst(rst), .a(read0_data[351:320]), .b(read1_data[351:320]),
      .c(read2_data[351:320]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84,
      view_83, view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72,
      view_71, view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60,
      view_59, view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48,
      view_47, view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36,
      view_35, view_34, view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]),
      .left(i[43]), .right(i[45:44]), .addend(i[47:46]), .result(lane_10_result), .clamped(lane_10_clamped));
  row_wise_lane lane_11 (.clk(clk), .rst(rst), .a(read0_data[383:352]), .b(read1_data[383:352]),
      .c(read2_data[383:352]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84,
      view_83, view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72,
      view_71, view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60,
      view_59, view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48,
      view_47, view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36,
      view_35, view_34, view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]),
      .left(i[43]), .right(i[45:44]), .addend(i[47:46]), .result(lane_11_result), .clamped(lane_11_clamped));
  row_wise_lane lane_12 (.clk(clk), .rst(rst), .a(read0_data[415:384]), .b(read1_data[415:384]),
      .c(read2_data[415:384]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84,
      view_83, view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72,
      view_71, view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60,
      view_59, view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48,
      view_47, view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36,
      view_35, view_34, view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]),
      .left(i[43]), .right(i[45:44]), .addend(i[47:46]), .result(lane_12_result), .clamped(lane_12_clamped));
  row_wise_lane lane_13 (.clk(clk), .rst(rst), .a(read0_data[447:416]), .b(read1_data[447:416]),
      .c(read2_data[447:416]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84,
      view_83, view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72,
      view_71, view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60,
      view_59, view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48,
      view_47, view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36,
      view_35, view_34, view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]),
      .left(i[43]), .right(i[45:44]), .addend(i[47:46]), .result(lane_13_result), .clamped(lane_13_clamped));
  row_wise_lane lane_14 (.clk(clk), .rst(rst), .a(read0_data[479:448]), .b(read1_data[479:448]),
      .c(read2_data[479:448]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84,
      view_83, view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72,
      view_71, view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60,
      view_59, view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48,
      view_47, view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36,
      view_35, view_34, view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]),
      .left(i[43]), .right(i[45:44]), .addend(i[47:46]), .result(lane_14_result), .clamped(lane_14_clamped));
  row_wise_lane lane_15 (.clk(clk), .rst(rst), .a(read0_data[511:480]), .b(read1_data[511:480]),
      .c(read2_data[511:480]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84,
      view_83, view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72,
      view_71, view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60,
      view_59, view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48,
      view_47, view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36,
      view_35, view_34, view_33, view_32, view_31, view_30, scale_2}), .scaled(i[40]), .function_(i[42:41]),
      .left(i[43]), .right(i[45:44]), .addend(i[47:46]), .result(lane_15_result), .clamped(lane_15_clamped));

  always_ff @(posedge clk)
    if (rst) begin
      rows_left <= 17'd0;
      read0_address <= 9'd0;
      busy <= 1'd0;
      progress <= 10'd0;
    end else begin
      if (read0_enable) begin
        rows_left <= rows_last ? 17'd0 : rows_left - 17'd16;
        read0_address <= read0_address + 9'd1;
      end
      if (command_valid & command_ready) begin
        rows_left <= command_payload[79:64];
        read0_address <= 9'd0;
        busy <= 1'd1;
        progress <= 10'd0;
      end
      if (done) busy <= 1'd0;
      if (tag_25[0]) progress <= tag_25[9:1] + 9'd1;
    end

  always_ff @(posedge clk) if (command_valid & command_ready) i <= command_payload;

  always_ff @(posedge clk)
    if (rst) begin
      tag_1 <= 27'd0;
      tag_2 <= 27'd0;
      tag_3 <= 27'd0;
      tag_4 <= 27'd0;
      tag_5 <= 27'd0;
      tag_6 <= 27'd0;
      tag_7 <= 27'd0;
      tag_8 <= 27'd0;
      tag_9 <= 27'd0;
      tag_10 <= 27'd0;
      tag_11 <= 27'd0;
      tag_12 <= 27'd0;
      tag_13 <= 27'd0;
      tag_14 <= 27'd0;
      tag_15 <= 27'd0;
      tag_16 <= 27'd0;
      tag_17 <= 27'd0;
      tag_18 <= 27'd0;
      tag_19 <= 27'd0;
      tag_20 <= 27'd0;
      tag_21 <= 27'd0;
      tag_22 <= 27'd0;
      tag_23 <= 27'd0;
      tag_24 <= 27'd0;
      tag_25 <= 27'd0;
      scale_2 <= 30'd0;
    end else begin
      tag_1 <= {rows_last & read0_enable, rows_last ? ~$unsigned(-16'sd1 << rows_left[4:0]) : 16'hffff, read0_address,
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
