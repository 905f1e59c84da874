// ternary_datapath: dot products of all rows of a beat, accumulated over the beats of a row group.
//
// Made from gen/ternary_datapath.py, class TernaryDatapath.
//
// Ports, as the component has them:
//   take : In(1)
//       There is a beat.
//   last : In(1)
//       It is the last one of its row group.
//   weights : In(8 * beat_bytes)
//       Byte channel * columns + column.
//   activations : In(ArrayLayout(8, columns))
//       In offset binary, one cycle after take.
//   valid : Out(1)
//       A row group is finished.
//   sums : Out(ArrayLayout(sum_bits, rows_per_beat))
//       Its dot products, each too large by beats << offset_bit; row channel * rows_per_byte + position.
module ternary_datapath (
  input  logic         clk,
  input  logic         rst,
  input  logic         take,
  input  logic         last,
  input  logic [511:0] weights,
  input  logic [511:0] activations,
  output logic         valid = 1'd0,
  output logic [104:0] sums
);

  logic [511:0] activations_2 = 512'd0;
  logic valid_1 = 1'd0;
  logic valid_2 = 1'd0;
  logic valid_3 = 1'd0;
  logic valid_4 = 1'd0;
  logic valid_5 = 1'd0;
  logic valid_6 = 1'd0;
  logic finish_1 = 1'd0;
  logic finish_2 = 1'd0;
  logic finish_3 = 1'd0;
  logic finish_4 = 1'd0;
  logic finish_5 = 1'd0;
  logic finish_6 = 1'd0;
  wire [4:0] decode_0_0_zero;
  wire [4:0] decode_0_0_negative;
  wire [4:0] decode_0_1_zero;
  wire [4:0] decode_0_1_negative;
  wire [4:0] decode_0_2_zero;
  wire [4:0] decode_0_2_negative;
  wire [4:0] decode_0_3_zero;
  wire [4:0] decode_0_3_negative;
  wire [4:0] decode_0_4_zero;
  wire [4:0] decode_0_4_negative;
  wire [4:0] decode_0_5_zero;
  wire [4:0] decode_0_5_negative;
  wire [4:0] decode_0_6_zero;
  wire [4:0] decode_0_6_negative;
  wire [4:0] decode_0_7_zero;
  wire [4:0] decode_0_7_negative;
  wire [4:0] decode_0_8_zero;
  wire [4:0] decode_0_8_negative;
  wire [4:0] decode_0_9_zero;
  wire [4:0] decode_0_9_negative;
  wire [4:0] decode_0_10_zero;
  wire [4:0] decode_0_10_negative;
  wire [4:0] decode_0_11_zero;
  wire [4:0] decode_0_11_negative;
  wire [4:0] decode_0_12_zero;
  wire [4:0] decode_0_12_negative;
  wire [4:0] decode_0_13_zero;
  wire [4:0] decode_0_13_negative;
  wire [4:0] decode_0_14_zero;
  wire [4:0] decode_0_14_negative;
  wire [4:0] decode_0_15_zero;
  wire [4:0] decode_0_15_negative;
  wire [4:0] decode_0_16_zero;
  wire [4:0] decode_0_16_negative;
  wire [4:0] decode_0_17_zero;
  wire [4:0] decode_0_17_negative;
  wire [4:0] decode_0_18_zero;
  wire [4:0] decode_0_18_negative;
  wire [4:0] decode_0_19_zero;
  wire [4:0] decode_0_19_negative;
  wire [4:0] decode_0_20_zero;
  wire [4:0] decode_0_20_negative;
  wire [4:0] decode_0_21_zero;
  wire [4:0] decode_0_21_negative;
  wire [4:0] decode_0_22_zero;
  wire [4:0] decode_0_22_negative;
  wire [4:0] decode_0_23_zero;
  wire [4:0] decode_0_23_negative;
  wire [4:0] decode_0_24_zero;
  wire [4:0] decode_0_24_negative;
  wire [4:0] decode_0_25_zero;
  wire [4:0] decode_0_25_negative;
  wire [4:0] decode_0_26_zero;
  wire [4:0] decode_0_26_negative;
  wire [4:0] decode_0_27_zero;
  wire [4:0] decode_0_27_negative;
  wire [4:0] decode_0_28_zero;
  wire [4:0] decode_0_28_negative;
  wire [4:0] decode_0_29_zero;
  wire [4:0] decode_0_29_negative;
  wire [4:0] decode_0_30_zero;
  wire [4:0] decode_0_30_negative;
  wire [4:0] decode_0_31_zero;
  wire [4:0] decode_0_31_negative;
  wire [4:0] decode_0_32_zero;
  wire [4:0] decode_0_32_negative;
  wire [4:0] decode_0_33_zero;
  wire [4:0] decode_0_33_negative;
  wire [4:0] decode_0_34_zero;
  wire [4:0] decode_0_34_negative;
  wire [4:0] decode_0_35_zero;
  wire [4:0] decode_0_35_negative;
  wire [4:0] decode_0_36_zero;
  wire [4:0] decode_0_36_negative;
  wire [4:0] decode_0_37_zero;
  wire [4:0] decode_0_37_negative;
  wire [4:0] decode_0_38_zero;
  wire [4:0] decode_0_38_negative;
  wire [4:0] decode_0_39_zero;
  wire [4:0] decode_0_39_negative;
  wire [4:0] decode_0_40_zero;
  wire [4:0] decode_0_40_negative;
  wire [4:0] decode_0_41_zero;
  wire [4:0] decode_0_41_negative;
  wire [4:0] decode_0_42_zero;
  wire [4:0] decode_0_42_negative;
  wire [4:0] decode_0_43_zero;
  wire [4:0] decode_0_43_negative;
  wire [4:0] decode_0_44_zero;
  wire [4:0] decode_0_44_negative;
  wire [4:0] decode_0_45_zero;
  wire [4:0] decode_0_45_negative;
  wire [4:0] decode_0_46_zero;
  wire [4:0] decode_0_46_negative;
  wire [4:0] decode_0_47_zero;
  wire [4:0] decode_0_47_negative;
  wire [4:0] decode_0_48_zero;
  wire [4:0] decode_0_48_negative;
  wire [4:0] decode_0_49_zero;
  wire [4:0] decode_0_49_negative;
  wire [4:0] decode_0_50_zero;
  wire [4:0] decode_0_50_negative;
  wire [4:0] decode_0_51_zero;
  wire [4:0] decode_0_51_negative;
  wire [4:0] decode_0_52_zero;
  wire [4:0] decode_0_52_negative;
  wire [4:0] decode_0_53_zero;
  wire [4:0] decode_0_53_negative;
  wire [4:0] decode_0_54_zero;
  wire [4:0] decode_0_54_negative;
  wire [4:0] decode_0_55_zero;
  wire [4:0] decode_0_55_negative;
  wire [4:0] decode_0_56_zero;
  wire [4:0] decode_0_56_negative;
  wire [4:0] decode_0_57_zero;
  wire [4:0] decode_0_57_negative;
  wire [4:0] decode_0_58_zero;
  wire [4:0] decode_0_58_negative;
  wire [4:0] decode_0_59_zero;
  wire [4:0] decode_0_59_negative;
  wire [4:0] decode_0_60_zero;
  wire [4:0] decode_0_60_negative;
  wire [4:0] decode_0_61_zero;
  wire [4:0] decode_0_61_negative;
  wire [4:0] decode_0_62_zero;
  wire [4:0] decode_0_62_negative;
  wire [4:0] decode_0_63_zero;
  wire [4:0] decode_0_63_negative;
  wire [13:0] accumulate_0_0_total;
  wire accumulate_0_0_subtract;
  wire [20:0] accumulate_0_0_sum;
  wire [13:0] accumulate_0_1_total;
  wire accumulate_0_1_subtract;
  wire [20:0] accumulate_0_1_sum;
  wire [13:0] accumulate_0_2_total;
  wire accumulate_0_2_subtract;
  wire [20:0] accumulate_0_2_sum;
  wire [13:0] accumulate_0_3_total;
  wire accumulate_0_3_subtract;
  wire [20:0] accumulate_0_3_sum;
  wire [13:0] accumulate_0_4_total;
  wire accumulate_0_4_subtract;
  wire [20:0] accumulate_0_4_sum;

  assign sums = {accumulate_0_4_sum, accumulate_0_3_sum, accumulate_0_2_sum, accumulate_0_1_sum, accumulate_0_0_sum};

  trit_decode decode_0_0 (.clk(clk), .enable(take), .code(weights[7:0]), .zero(decode_0_0_zero),
      .negative(decode_0_0_negative));
  trit_decode decode_0_1 (.clk(clk), .enable(take), .code(weights[15:8]), .zero(decode_0_1_zero),
      .negative(decode_0_1_negative));
  trit_decode decode_0_2 (.clk(clk), .enable(take), .code(weights[23:16]), .zero(decode_0_2_zero),
      .negative(decode_0_2_negative));
  trit_decode decode_0_3 (.clk(clk), .enable(take), .code(weights[31:24]), .zero(decode_0_3_zero),
      .negative(decode_0_3_negative));
  trit_decode decode_0_4 (.clk(clk), .enable(take), .code(weights[39:32]), .zero(decode_0_4_zero),
      .negative(decode_0_4_negative));
  trit_decode decode_0_5 (.clk(clk), .enable(take), .code(weights[47:40]), .zero(decode_0_5_zero),
      .negative(decode_0_5_negative));
  trit_decode decode_0_6 (.clk(clk), .enable(take), .code(weights[55:48]), .zero(decode_0_6_zero),
      .negative(decode_0_6_negative));
  trit_decode decode_0_7 (.clk(clk), .enable(take), .code(weights[63:56]), .zero(decode_0_7_zero),
      .negative(decode_0_7_negative));
  trit_decode decode_0_8 (.clk(clk), .enable(take), .code(weights[71:64]), .zero(decode_0_8_zero),
      .negative(decode_0_8_negative));
  trit_decode decode_0_9 (.clk(clk), .enable(take), .code(weights[79:72]), .zero(decode_0_9_zero),
      .negative(decode_0_9_negative));
  trit_decode decode_0_10 (.clk(clk), .enable(take), .code(weights[87:80]), .zero(decode_0_10_zero),
      .negative(decode_0_10_negative));
  trit_decode decode_0_11 (.clk(clk), .enable(take), .code(weights[95:88]), .zero(decode_0_11_zero),
      .negative(decode_0_11_negative));
  trit_decode decode_0_12 (.clk(clk), .enable(take), .code(weights[103:96]), .zero(decode_0_12_zero),
      .negative(decode_0_12_negative));
  trit_decode decode_0_13 (.clk(clk), .enable(take), .code(weights[111:104]), .zero(decode_0_13_zero),
      .negative(decode_0_13_negative));
  trit_decode decode_0_14 (.clk(clk), .enable(take), .code(weights[119:112]), .zero(decode_0_14_zero),
      .negative(decode_0_14_negative));
  trit_decode decode_0_15 (.clk(clk), .enable(take), .code(weights[127:120]), .zero(decode_0_15_zero),
      .negative(decode_0_15_negative));
  trit_decode decode_0_16 (.clk(clk), .enable(take), .code(weights[135:128]), .zero(decode_0_16_zero),
      .negative(decode_0_16_negative));
  trit_decode decode_0_17 (.clk(clk), .enable(take), .code(weights[143:136]), .zero(decode_0_17_zero),
      .negative(decode_0_17_negative));
  trit_decode decode_0_18 (.clk(clk), .enable(take), .code(weights[151:144]), .zero(decode_0_18_zero),
      .negative(decode_0_18_negative));
  trit_decode decode_0_19 (.clk(clk), .enable(take), .code(weights[159:152]), .zero(decode_0_19_zero),
      .negative(decode_0_19_negative));
  trit_decode decode_0_20 (.clk(clk), .enable(take), .code(weights[167:160]), .zero(decode_0_20_zero),
      .negative(decode_0_20_negative));
  trit_decode decode_0_21 (.clk(clk), .enable(take), .code(weights[175:168]), .zero(decode_0_21_zero),
      .negative(decode_0_21_negative));
  trit_decode decode_0_22 (.clk(clk), .enable(take), .code(weights[183:176]), .zero(decode_0_22_zero),
      .negative(decode_0_22_negative));
  trit_decode decode_0_23 (.clk(clk), .enable(take), .code(weights[191:184]), .zero(decode_0_23_zero),
      .negative(decode_0_23_negative));
  trit_decode decode_0_24 (.clk(clk), .enable(take), .code(weights[199:192]), .zero(decode_0_24_zero),
      .negative(decode_0_24_negative));
  trit_decode decode_0_25 (.clk(clk), .enable(take), .code(weights[207:200]), .zero(decode_0_25_zero),
      .negative(decode_0_25_negative));
  trit_decode decode_0_26 (.clk(clk), .enable(take), .code(weights[215:208]), .zero(decode_0_26_zero),
      .negative(decode_0_26_negative));
  trit_decode decode_0_27 (.clk(clk), .enable(take), .code(weights[223:216]), .zero(decode_0_27_zero),
      .negative(decode_0_27_negative));
  trit_decode decode_0_28 (.clk(clk), .enable(take), .code(weights[231:224]), .zero(decode_0_28_zero),
      .negative(decode_0_28_negative));
  trit_decode decode_0_29 (.clk(clk), .enable(take), .code(weights[239:232]), .zero(decode_0_29_zero),
      .negative(decode_0_29_negative));
  trit_decode decode_0_30 (.clk(clk), .enable(take), .code(weights[247:240]), .zero(decode_0_30_zero),
      .negative(decode_0_30_negative));
  trit_decode decode_0_31 (.clk(clk), .enable(take), .code(weights[255:248]), .zero(decode_0_31_zero),
      .negative(decode_0_31_negative));
  trit_decode decode_0_32 (.clk(clk), .enable(take), .code(weights[263:256]), .zero(decode_0_32_zero),
      .negative(decode_0_32_negative));
  trit_decode decode_0_33 (.clk(clk), .enable(take), .code(weights[271:264]), .zero(decode_0_33_zero),
      .negative(decode_0_33_negative));
  trit_decode decode_0_34 (.clk(clk), .enable(take), .code(weights[279:272]), .zero(decode_0_34_zero),
      .negative(decode_0_34_negative));
  trit_decode decode_0_35 (.clk(clk), .enable(take), .code(weights[287:280]), .zero(decode_0_35_zero),
      .negative(decode_0_35_negative));
  trit_decode decode_0_36 (.clk(clk), .enable(take), .code(weights[295:288]), .zero(decode_0_36_zero),
      .negative(decode_0_36_negative));
  trit_decode decode_0_37 (.clk(clk), .enable(take), .code(weights[303:296]), .zero(decode_0_37_zero),
      .negative(decode_0_37_negative));
  trit_decode decode_0_38 (.clk(clk), .enable(take), .code(weights[311:304]), .zero(decode_0_38_zero),
      .negative(decode_0_38_negative));
  trit_decode decode_0_39 (.clk(clk), .enable(take), .code(weights[319:312]), .zero(decode_0_39_zero),
      .negative(decode_0_39_negative));
  trit_decode decode_0_40 (.clk(clk), .enable(take), .code(weights[327:320]), .zero(decode_0_40_zero),
      .negative(decode_0_40_negative));
  trit_decode decode_0_41 (.clk(clk), .enable(take), .code(weights[335:328]), .zero(decode_0_41_zero),
      .negative(decode_0_41_negative));
  trit_decode decode_0_42 (.clk(clk), .enable(take), .code(weights[343:336]), .zero(decode_0_42_zero),
      .negative(decode_0_42_negative));
  trit_decode decode_0_43 (.clk(clk), .enable(take), .code(weights[351:344]), .zero(decode_0_43_zero),
      .negative(decode_0_43_negative));
  trit_decode decode_0_44 (.clk(clk), .enable(take), .code(weights[359:352]), .zero(decode_0_44_zero),
      .negative(decode_0_44_negative));
  trit_decode decode_0_45 (.clk(clk), .enable(take), .code(weights[367:360]), .zero(decode_0_45_zero),
      .negative(decode_0_45_negative));
  trit_decode decode_0_46 (.clk(clk), .enable(take), .code(weights[375:368]), .zero(decode_0_46_zero),
      .negative(decode_0_46_negative));
  trit_decode decode_0_47 (.clk(clk), .enable(take), .code(weights[383:376]), .zero(decode_0_47_zero),
      .negative(decode_0_47_negative));
  trit_decode decode_0_48 (.clk(clk), .enable(take), .code(weights[391:384]), .zero(decode_0_48_zero),
      .negative(decode_0_48_negative));
  trit_decode decode_0_49 (.clk(clk), .enable(take), .code(weights[399:392]), .zero(decode_0_49_zero),
      .negative(decode_0_49_negative));
  trit_decode decode_0_50 (.clk(clk), .enable(take), .code(weights[407:400]), .zero(decode_0_50_zero),
      .negative(decode_0_50_negative));
  trit_decode decode_0_51 (.clk(clk), .enable(take), .code(weights[415:408]), .zero(decode_0_51_zero),
      .negative(decode_0_51_negative));
  trit_decode decode_0_52 (.clk(clk), .enable(take), .code(weights[423:416]), .zero(decode_0_52_zero),
      .negative(decode_0_52_negative));
  trit_decode decode_0_53 (.clk(clk), .enable(take), .code(weights[431:424]), .zero(decode_0_53_zero),
      .negative(decode_0_53_negative));
  trit_decode decode_0_54 (.clk(clk), .enable(take), .code(weights[439:432]), .zero(decode_0_54_zero),
      .negative(decode_0_54_negative));
  trit_decode decode_0_55 (.clk(clk), .enable(take), .code(weights[447:440]), .zero(decode_0_55_zero),
      .negative(decode_0_55_negative));
  trit_decode decode_0_56 (.clk(clk), .enable(take), .code(weights[455:448]), .zero(decode_0_56_zero),
      .negative(decode_0_56_negative));
  trit_decode decode_0_57 (.clk(clk), .enable(take), .code(weights[463:456]), .zero(decode_0_57_zero),
      .negative(decode_0_57_negative));
  trit_decode decode_0_58 (.clk(clk), .enable(take), .code(weights[471:464]), .zero(decode_0_58_zero),
      .negative(decode_0_58_negative));
  trit_decode decode_0_59 (.clk(clk), .enable(take), .code(weights[479:472]), .zero(decode_0_59_zero),
      .negative(decode_0_59_negative));
  trit_decode decode_0_60 (.clk(clk), .enable(take), .code(weights[487:480]), .zero(decode_0_60_zero),
      .negative(decode_0_60_negative));
  trit_decode decode_0_61 (.clk(clk), .enable(take), .code(weights[495:488]), .zero(decode_0_61_zero),
      .negative(decode_0_61_negative));
  trit_decode decode_0_62 (.clk(clk), .enable(take), .code(weights[503:496]), .zero(decode_0_62_zero),
      .negative(decode_0_62_negative));
  trit_decode decode_0_63 (.clk(clk), .enable(take), .code(weights[511:504]), .zero(decode_0_63_zero),
      .negative(decode_0_63_negative));
  trit_dot dot_0_0 (.clk(clk), .rst(rst), .zero({decode_0_63_zero[0], decode_0_62_zero[0], decode_0_61_zero[0],
      decode_0_60_zero[0], decode_0_59_zero[0], decode_0_58_zero[0], decode_0_57_zero[0], decode_0_56_zero[0],
      decode_0_55_zero[0], decode_0_54_zero[0], decode_0_53_zero[0], decode_0_52_zero[0], decode_0_51_zero[0],
      decode_0_50_zero[0], decode_0_49_zero[0], decode_0_48_zero[0], decode_0_47_zero[0], decode_0_46_zero[0],
      decode_0_45_zero[0], decode_0_44_zero[0], decode_0_43_zero[0], decode_0_42_zero[0], decode_0_41_zero[0],
      decode_0_40_zero[0], decode_0_39_zero[0], decode_0_38_zero[0], decode_0_37_zero[0], decode_0_36_zero[0],
      decode_0_35_zero[0], decode_0_34_zero[0], decode_0_33_zero[0], decode_0_32_zero[0], decode_0_31_zero[0],
      decode_0_30_zero[0], decode_0_29_zero[0], decode_0_28_zero[0], decode_0_27_zero[0], decode_0_26_zero[0],
      decode_0_25_zero[0], decode_0_24_zero[0], decode_0_23_zero[0], decode_0_22_zero[0], decode_0_21_zero[0],
      decode_0_20_zero[0], decode_0_19_zero[0], decode_0_18_zero[0], decode_0_17_zero[0], decode_0_16_zero[0],
      decode_0_15_zero[0], decode_0_14_zero[0], decode_0_13_zero[0], decode_0_12_zero[0], decode_0_11_zero[0],
      decode_0_10_zero[0], decode_0_9_zero[0], decode_0_8_zero[0], decode_0_7_zero[0], decode_0_6_zero[0],
      decode_0_5_zero[0], decode_0_4_zero[0], decode_0_3_zero[0], decode_0_2_zero[0], decode_0_1_zero[0],
      decode_0_0_zero[0]}), .negative({decode_0_63_negative[0], decode_0_62_negative[0], decode_0_61_negative[0],
      decode_0_60_negative[0], decode_0_59_negative[0], decode_0_58_negative[0], decode_0_57_negative[0],
      decode_0_56_negative[0], decode_0_55_negative[0], decode_0_54_negative[0], decode_0_53_negative[0],
      decode_0_52_negative[0], decode_0_51_negative[0], decode_0_50_negative[0], decode_0_49_negative[0],
      decode_0_48_negative[0], decode_0_47_negative[0], decode_0_46_negative[0], decode_0_45_negative[0],
      decode_0_44_negative[0], decode_0_43_negative[0], decode_0_42_negative[0], decode_0_41_negative[0],
      decode_0_40_negative[0], decode_0_39_negative[0], decode_0_38_negative[0], decode_0_37_negative[0],
      decode_0_36_negative[0], decode_0_35_negative[0], decode_0_34_negative[0], decode_0_33_negative[0],
      decode_0_32_negative[0], decode_0_31_negative[0], decode_0_30_negative[0], decode_0_29_negative[0],
      decode_0_28_negative[0], decode_0_27_negative[0], decode_0_26_negative[0], decode_0_25_negative[0],
      decode_0_24_negative[0], decode_0_23_negative[0], decode_0_22_negative[0], decode_0_21_negative[0],
      decode_0_20_negative[0], decode_0_19_negative[0], decode_0_18_negative[0], decode_0_17_negative[0],
      decode_0_16_negative[0], decode_0_15_negative[0], decode_0_14_negative[0], decode_0_13_negative[0],
      decode_0_12_negative[0], decode_0_11_negative[0], decode_0_10_negative[0], decode_0_9_negative[0],
      decode_0_8_negative[0], decode_0_7_negative[0], decode_0_6_negative[0], decode_0_5_negative[0],
      decode_0_4_negative[0], decode_0_3_negative[0], decode_0_2_negative[0], decode_0_1_negative[0],
      decode_0_0_negative[0]}), .activations(activations_2), .total(accumulate_0_0_total),
      .subtract(accumulate_0_0_subtract));
  accumulator accumulate_0_0 (.clk(clk), .rst(rst), .total(accumulate_0_0_total), .subtract(accumulate_0_0_subtract),
      .valid(valid_6), .finish(finish_6), .sum(accumulate_0_0_sum));
  trit_dot dot_0_1 (.clk(clk), .rst(rst), .zero({decode_0_63_zero[1], decode_0_62_zero[1], decode_0_61_zero[1],
      decode_0_60_zero[1], decode_0_59_zero[1], decode_0_58_zero[1], decode_0_57_zero[1], decode_0_56_zero[1],
      decode_0_55_zero[1], decode_0_54_zero[1], decode_0_53_zero[1], decode_0_52_zero[1], decode_0_51_zero[1],
      decode_0_50_zero[1], decode_0_49_zero[1], decode_0_48_zero[1], decode_0_47_zero[1], decode_0_46_zero[1],
      decode_0_45_zero[1], decode_0_44_zero[1], decode_0_43_zero[1], decode_0_42_zero[1], decode_0_41_zero[1],
      decode_0_40_zero[1], decode_0_39_zero[1], decode_0_38_zero[1], decode_0_37_zero[1], decode_0_36_zero[1],
      decode_0_35_zero[1], decode_0_34_zero[1], decode_0_33_zero[1], decode_0_32_zero[1], decode_0_31_zero[1],
      decode_0_30_zero[1], decode_0_29_zero[1], decode_0_28_zero[1], decode_0_27_zero[1], decode_0_26_zero[1],
      decode_0_25_zero[1], decode_0_24_zero[1], decode_0_23_zero[1], decode_0_22_zero[1], decode_0_21_zero[1],
      decode_0_20_zero[1], decode_0_19_zero[1], decode_0_18_zero[1], decode_0_17_zero[1], decode_0_16_zero[1],
      decode_0_15_zero[1], decode_0_14_zero[1], decode_0_13_zero[1], decode_0_12_zero[1], decode_0_11_zero[1],
      decode_0_10_zero[1], decode_0_9_zero[1], decode_0_8_zero[1], decode_0_7_zero[1], decode_0_6_zero[1],
      decode_0_5_zero[1], decode_0_4_zero[1], decode_0_3_zero[1], decode_0_2_zero[1], decode_0_1_zero[1],
      decode_0_0_zero[1]}), .negative({decode_0_63_negative[1], decode_0_62_negative[1], decode_0_61_negative[1],
      decode_0_60_negative[1], decode_0_59_negative[1], decode_0_58_negative[1], decode_0_57_negative[1],
      decode_0_56_negative[1], decode_0_55_negative[1], decode_0_54_negative[1], decode_0_53_negative[1],
      decode_0_52_negative[1], decode_0_51_negative[1], decode_0_50_negative[1], decode_0_49_negative[1],
      decode_0_48_negative[1], decode_0_47_negative[1], decode_0_46_negative[1], decode_0_45_negative[1],
      decode_0_44_negative[1], decode_0_43_negative[1], decode_0_42_negative[1], decode_0_41_negative[1],
      decode_0_40_negative[1], decode_0_39_negative[1], decode_0_38_negative[1], decode_0_37_negative[1],
      decode_0_36_negative[1], decode_0_35_negative[1], decode_0_34_negative[1], decode_0_33_negative[1],
      decode_0_32_negative[1], decode_0_31_negative[1], decode_0_30_negative[1], decode_0_29_negative[1],
      decode_0_28_negative[1], decode_0_27_negative[1], decode_0_26_negative[1], decode_0_25_negative[1],
      decode_0_24_negative[1], decode_0_23_negative[1], decode_0_22_negative[1], decode_0_21_negative[1],
      decode_0_20_negative[1], decode_0_19_negative[1], decode_0_18_negative[1], decode_0_17_negative[1],
      decode_0_16_negative[1], decode_0_15_negative[1], decode_0_14_negative[1], decode_0_13_negative[1],
      decode_0_12_negative[1], decode_0_11_negative[1], decode_0_10_negative[1], decode_0_9_negative[1],
      decode_0_8_negative[1], decode_0_7_negative[1], decode_0_6_negative[1], decode_0_5_negative[1],
      decode_0_4_negative[1], decode_0_3_negative[1], decode_0_2_negative[1], decode_0_1_negative[1],
      decode_0_0_negative[1]}), .activations(activations_2), .total(accumulate_0_1_total),
      .subtract(accumulate_0_1_subtract));
  accumulator accumulate_0_1 (.clk(clk), .rst(rst), .total(accumulate_0_1_total), .subtract(accumulate_0_1_subtract),
      .valid(valid_6), .finish(finish_6), .sum(accumulate_0_1_sum));
  trit_dot dot_0_2 (.clk(clk), .rst(rst), .zero({decode_0_63_zero[2], decode_0_62_zero[2], decode_0_61_zero[2],
      decode_0_60_zero[2], decode_0_59_zero[2], decode_0_58_zero[2], decode_0_57_zero[2], decode_0_56_zero[2],
      decode_0_55_zero[2], decode_0_54_zero[2], decode_0_53_zero[2], decode_0_52_zero[2], decode_0_51_zero[2],
      decode_0_50_zero[2], decode_0_49_zero[2], decode_0_48_zero[2], decode_0_47_zero[2], decode_0_46_zero[2],
      decode_0_45_zero[2], decode_0_44_zero[2], decode_0_43_zero[2], decode_0_42_zero[2], decode_0_41_zero[2],
      decode_0_40_zero[2], decode_0_39_zero[2], decode_0_38_zero[2], decode_0_37_zero[2], decode_0_36_zero[2],
      decode_0_35_zero[2], decode_0_34_zero[2], decode_0_33_zero[2], decode_0_32_zero[2], decode_0_31_zero[2],
      decode_0_30_zero[2], decode_0_29_zero[2], decode_0_28_zero[2], decode_0_27_zero[2], decode_0_26_zero[2],
      decode_0_25_zero[2], decode_0_24_zero[2], decode_0_23_zero[2], decode_0_22_zero[2], decode_0_21_zero[2],
      decode_0_20_zero[2], decode_0_19_zero[2], decode_0_18_zero[2], decode_0_17_zero[2], decode_0_16_zero[2],
      decode_0_15_zero[2], decode_0_14_zero[2], decode_0_13_zero[2], decode_0_12_zero[2], decode_0_11_zero[2],
      decode_0_10_zero[2], decode_0_9_zero[2], decode_0_8_zero[2], decode_0_7_zero[2], decode_0_6_zero[2],
      decode_0_5_zero[2], decode_0_4_zero[2], decode_0_3_zero[2], decode_0_2_zero[2], decode_0_1_zero[2],
      decode_0_0_zero[2]}), .negative({decode_0_63_negative[2], decode_0_62_negative[2], decode_0_61_negative[2],
      decode_0_60_negative[2], decode_0_59_negative[2], decode_0_58_negative[2], decode_0_57_negative[2],
      decode_0_56_negative[2], decode_0_55_negative[2], decode_0_54_negative[2], decode_0_53_negative[2],
      decode_0_52_negative[2], decode_0_51_negative[2], decode_0_50_negative[2], decode_0_49_negative[2],
      decode_0_48_negative[2], decode_0_47_negative[2], decode_0_46_negative[2], decode_0_45_negative[2],
      decode_0_44_negative[2], decode_0_43_negative[2], decode_0_42_negative[2], decode_0_41_negative[2],
      decode_0_40_negative[2], decode_0_39_negative[2], decode_0_38_negative[2], decode_0_37_negative[2],
      decode_0_36_negative[2], decode_0_35_negative[2], decode_0_34_negative[2], decode_0_33_negative[2],
      decode_0_32_negative[2], decode_0_31_negative[2], decode_0_30_negative[2], decode_0_29_negative[2],
      decode_0_28_negative[2], decode_0_27_negative[2], decode_0_26_negative[2], decode_0_25_negative[2],
      decode_0_24_negative[2], decode_0_23_negative[2], decode_0_22_negative[2], decode_0_21_negative[2],
      decode_0_20_negative[2], decode_0_19_negative[2], decode_0_18_negative[2], decode_0_17_negative[2],
      decode_0_16_negative[2], decode_0_15_negative[2], decode_0_14_negative[2], decode_0_13_negative[2],
      decode_0_12_negative[2], decode_0_11_negative[2], decode_0_10_negative[2], decode_0_9_negative[2],
      decode_0_8_negative[2], decode_0_7_negative[2], decode_0_6_negative[2], decode_0_5_negative[2],
      decode_0_4_negative[2], decode_0_3_negative[2], decode_0_2_negative[2], decode_0_1_negative[2],
      decode_0_0_negative[2]}), .activations(activations_2), .total(accumulate_0_2_total),
      .subtract(accumulate_0_2_subtract));
  accumulator accumulate_0_2 (.clk(clk), .rst(rst), .total(accumulate_0_2_total), .subtract(accumulate_0_2_subtract),
      .valid(valid_6), .finish(finish_6), .sum(accumulate_0_2_sum));
  trit_dot dot_0_3 (.clk(clk), .rst(rst), .zero({decode_0_63_zero[3], decode_0_62_zero[3], decode_0_61_zero[3],
      decode_0_60_zero[3], decode_0_59_zero[3], decode_0_58_zero[3], decode_0_57_zero[3], decode_0_56_zero[3],
      decode_0_55_zero[3], decode_0_54_zero[3], decode_0_53_zero[3], decode_0_52_zero[3], decode_0_51_zero[3],
      decode_0_50_zero[3], decode_0_49_zero[3], decode_0_48_zero[3], decode_0_47_zero[3], decode_0_46_zero[3],
      decode_0_45_zero[3], decode_0_44_zero[3], decode_0_43_zero[3], decode_0_42_zero[3], decode_0_41_zero[3],
      decode_0_40_zero[3], decode_0_39_zero[3], decode_0_38_zero[3], decode_0_37_zero[3], decode_0_36_zero[3],
      decode_0_35_zero[3], decode_0_34_zero[3], decode_0_33_zero[3], decode_0_32_zero[3], decode_0_31_zero[3],
      decode_0_30_zero[3], decode_0_29_zero[3], decode_0_28_zero[3], decode_0_27_zero[3], decode_0_26_zero[3],
      decode_0_25_zero[3], decode_0_24_zero[3], decode_0_23_zero[3], decode_0_22_zero[3], decode_0_21_zero[3],
      decode_0_20_zero[3], decode_0_19_zero[3], decode_0_18_zero[3], decode_0_17_zero[3], decode_0_16_zero[3],
      decode_0_15_zero[3], decode_0_14_zero[3], decode_0_13_zero[3], decode_0_12_zero[3], decode_0_11_zero[3],
      decode_0_10_zero[3], decode_0_9_zero[3], decode_0_8_zero[3], decode_0_7_zero[3], decode_0_6_zero[3],
      decode_0_5_zero[3], decode_0_4_zero[3], decode_0_3_zero[3], decode_0_2_zero[3], decode_0_1_zero[3],
      decode_0_0_zero[3]}), .negative({decode_0_63_negative[3], decode_0_62_negative[3], decode_0_61_negative[3],
      decode_0_60_negative[3], decode_0_59_negative[3], decode_0_58_negative[3], decode_0_57_negative[3],
      decode_0_56_negative[3], decode_0_55_negative[3], decode_0_54_negative[3], decode_0_53_negative[3],
      decode_0_52_negative[3], decode_0_51_negative[3], decode_0_50_negative[3], decode_0_49_negative[3],
      decode_0_48_negative[3], decode_0_47_negative[3], decode_0_46_negative[3], decode_0_45_negative[3],
      decode_0_44_negative[3], decode_0_43_negative[3], decode_0_42_negative[3], decode_0_41_negative[3],
      decode_0_40_negative[3], decode_0_39_negative[3], decode_0_38_negative[3], decode_0_37_negative[3],
      decode_0_36_negative[3], decode_0_35_negative[3], decode_0_34_negative[3], decode_0_33_negative[3],
      decode_0_32_negative[3], decode_0_31_negative[3], decode_0_30_negative[3], decode_0_29_negative[3],
      decode_0_28_negative[3], decode_0_27_negative[3], decode_0_26_negative[3], decode_0_25_negative[3],
      decode_0_24_negative[3], decode_0_23_negative[3], decode_0_22_negative[3], decode_0_21_negative[3],
      decode_0_20_negative[3], decode_0_19_negative[3], decode_0_18_negative[3], decode_0_17_negative[3],
      decode_0_16_negative[3], decode_0_15_negative[3], decode_0_14_negative[3], decode_0_13_negative[3],
      decode_0_12_negative[3], decode_0_11_negative[3], decode_0_10_negative[3], decode_0_9_negative[3],
      decode_0_8_negative[3], decode_0_7_negative[3], decode_0_6_negative[3], decode_0_5_negative[3],
      decode_0_4_negative[3], decode_0_3_negative[3], decode_0_2_negative[3], decode_0_1_negative[3],
      decode_0_0_negative[3]}), .activations(activations_2), .total(accumulate_0_3_total),
      .subtract(accumulate_0_3_subtract));
  accumulator accumulate_0_3 (.clk(clk), .rst(rst), .total(accumulate_0_3_total), .subtract(accumulate_0_3_subtract),
      .valid(valid_6), .finish(finish_6), .sum(accumulate_0_3_sum));
  trit_dot dot_0_4 (.clk(clk), .rst(rst), .zero({decode_0_63_zero[4], decode_0_62_zero[4], decode_0_61_zero[4],
      decode_0_60_zero[4], decode_0_59_zero[4], decode_0_58_zero[4], decode_0_57_zero[4], decode_0_56_zero[4],
      decode_0_55_zero[4], decode_0_54_zero[4], decode_0_53_zero[4], decode_0_52_zero[4], decode_0_51_zero[4],
      decode_0_50_zero[4], decode_0_49_zero[4], decode_0_48_zero[4], decode_0_47_zero[4], decode_0_46_zero[4],
      decode_0_45_zero[4], decode_0_44_zero[4], decode_0_43_zero[4], decode_0_42_zero[4], decode_0_41_zero[4],
      decode_0_40_zero[4], decode_0_39_zero[4], decode_0_38_zero[4], decode_0_37_zero[4], decode_0_36_zero[4],
      decode_0_35_zero[4], decode_0_34_zero[4], decode_0_33_zero[4], decode_0_32_zero[4], decode_0_31_zero[4],
      decode_0_30_zero[4], decode_0_29_zero[4], decode_0_28_zero[4], decode_0_27_zero[4], decode_0_26_zero[4],
      decode_0_25_zero[4], decode_0_24_zero[4], decode_0_23_zero[4], decode_0_22_zero[4], decode_0_21_zero[4],
      decode_0_20_zero[4], decode_0_19_zero[4], decode_0_18_zero[4], decode_0_17_zero[4], decode_0_16_zero[4],
      decode_0_15_zero[4], decode_0_14_zero[4], decode_0_13_zero[4], decode_0_12_zero[4], decode_0_11_zero[4],
      decode_0_10_zero[4], decode_0_9_zero[4], decode_0_8_zero[4], decode_0_7_zero[4], decode_0_6_zero[4],
      decode_0_5_zero[4], decode_0_4_zero[4], decode_0_3_zero[4], decode_0_2_zero[4], decode_0_1_zero[4],
      decode_0_0_zero[4]}), .negative({decode_0_63_negative[4], decode_0_62_negative[4], decode_0_61_negative[4],
      decode_0_60_negative[4], decode_0_59_negative[4], decode_0_58_negative[4], decode_0_57_negative[4],
      decode_0_56_negative[4], decode_0_55_negative[4], decode_0_54_negative[4], decode_0_53_negative[4],
      decode_0_52_negative[4], decode_0_51_negative[4], decode_0_50_negative[4], decode_0_49_negative[4],
      decode_0_48_negative[4], decode_0_47_negative[4], decode_0_46_negative[4], decode_0_45_negative[4],
      decode_0_44_negative[4], decode_0_43_negative[4], decode_0_42_negative[4], decode_0_41_negative[4],
      decode_0_40_negative[4], decode_0_39_negative[4], decode_0_38_negative[4], decode_0_37_negative[4],
      decode_0_36_negative[4], decode_0_35_negative[4], decode_0_34_negative[4], decode_0_33_negative[4],
      decode_0_32_negative[4], decode_0_31_negative[4], decode_0_30_negative[4], decode_0_29_negative[4],
      decode_0_28_negative[4], decode_0_27_negative[4], decode_0_26_negative[4], decode_0_25_negative[4],
      decode_0_24_negative[4], decode_0_23_negative[4], decode_0_22_negative[4], decode_0_21_negative[4],
      decode_0_20_negative[4], decode_0_19_negative[4], decode_0_18_negative[4], decode_0_17_negative[4],
      decode_0_16_negative[4], decode_0_15_negative[4], decode_0_14_negative[4], decode_0_13_negative[4],
      decode_0_12_negative[4], decode_0_11_negative[4], decode_0_10_negative[4], decode_0_9_negative[4],
      decode_0_8_negative[4], decode_0_7_negative[4], decode_0_6_negative[4], decode_0_5_negative[4],
      decode_0_4_negative[4], decode_0_3_negative[4], decode_0_2_negative[4], decode_0_1_negative[4],
      decode_0_0_negative[4]}), .activations(activations_2), .total(accumulate_0_4_total),
      .subtract(accumulate_0_4_subtract));
  accumulator accumulate_0_4 (.clk(clk), .rst(rst), .total(accumulate_0_4_total), .subtract(accumulate_0_4_subtract),
      .valid(valid_6), .finish(finish_6), .sum(accumulate_0_4_sum));

  always_ff @(posedge clk) activations_2 <= activations;

  always_ff @(posedge clk)
    if (rst) begin
      valid_1 <= 1'd0;
      valid_2 <= 1'd0;
      valid_3 <= 1'd0;
      valid_4 <= 1'd0;
      valid_5 <= 1'd0;
      valid_6 <= 1'd0;
      finish_1 <= 1'd0;
      finish_2 <= 1'd0;
      finish_3 <= 1'd0;
      finish_4 <= 1'd0;
      finish_5 <= 1'd0;
      finish_6 <= 1'd0;
      valid <= 1'd0;
    end else begin
      valid_1 <= take;
      valid_2 <= valid_1;
      valid_3 <= valid_2;
      valid_4 <= valid_3;
      valid_5 <= valid_4;
      valid_6 <= valid_5;
      finish_1 <= take & last;
      finish_2 <= finish_1;
      finish_3 <= finish_2;
      finish_4 <= finish_3;
      finish_5 <= finish_4;
      finish_6 <= finish_5;
      valid <= finish_6;
    end
endmodule
