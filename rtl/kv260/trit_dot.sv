// trit_dot: dot product of one row and beat; a new one every cycle, dot_latency cycles later its total.
//
// Made from gen/trit_dot.py, class TritDot.
//
// Ports, as the component has them:
//   zero, negative : In(columns)
//       Of each lane.
//   activations : In(ArrayLayout(8, columns))
//       Offset binary.
//   total : Out(8 + log2(columns))
//       Offset binary, exact up to its sign.
//   subtract : Out(1)
//       The total is to be subtracted.
module trit_dot (
  input  logic         clk,
  input  logic         rst,
  input  logic [63:0]  zero,
  input  logic [63:0]  negative,
  input  logic [511:0] activations,
  output logic [13:0]  total = 14'd0,
  output logic         subtract = 1'd0
);

  logic [63:0] signs = 64'd0;
  logic [7:0] lane_0 = 8'd0;
  logic [7:0] lane_1 = 8'd0;
  logic [7:0] lane_2 = 8'd0;
  logic [7:0] lane_3 = 8'd0;
  logic [7:0] lane_4 = 8'd0;
  logic [7:0] lane_5 = 8'd0;
  logic [7:0] lane_6 = 8'd0;
  logic [7:0] lane_7 = 8'd0;
  logic [7:0] lane_8 = 8'd0;
  logic [7:0] lane_9 = 8'd0;
  logic [7:0] lane_10 = 8'd0;
  logic [7:0] lane_11 = 8'd0;
  logic [7:0] lane_12 = 8'd0;
  logic [7:0] lane_13 = 8'd0;
  logic [7:0] lane_14 = 8'd0;
  logic [7:0] lane_15 = 8'd0;
  logic [7:0] lane_16 = 8'd0;
  logic [7:0] lane_17 = 8'd0;
  logic [7:0] lane_18 = 8'd0;
  logic [7:0] lane_19 = 8'd0;
  logic [7:0] lane_20 = 8'd0;
  logic [7:0] lane_21 = 8'd0;
  logic [7:0] lane_22 = 8'd0;
  logic [7:0] lane_23 = 8'd0;
  logic [7:0] lane_24 = 8'd0;
  logic [7:0] lane_25 = 8'd0;
  logic [7:0] lane_26 = 8'd0;
  logic [7:0] lane_27 = 8'd0;
  logic [7:0] lane_28 = 8'd0;
  logic [7:0] lane_29 = 8'd0;
  logic [7:0] lane_30 = 8'd0;
  logic [7:0] lane_31 = 8'd0;
  logic [7:0] lane_32 = 8'd0;
  logic [7:0] lane_33 = 8'd0;
  logic [7:0] lane_34 = 8'd0;
  logic [7:0] lane_35 = 8'd0;
  logic [7:0] lane_36 = 8'd0;
  logic [7:0] lane_37 = 8'd0;
  logic [7:0] lane_38 = 8'd0;
  logic [7:0] lane_39 = 8'd0;
  logic [7:0] lane_40 = 8'd0;
  logic [7:0] lane_41 = 8'd0;
  logic [7:0] lane_42 = 8'd0;
  logic [7:0] lane_43 = 8'd0;
  logic [7:0] lane_44 = 8'd0;
  logic [7:0] lane_45 = 8'd0;
  logic [7:0] lane_46 = 8'd0;
  logic [7:0] lane_47 = 8'd0;
  logic [7:0] lane_48 = 8'd0;
  logic [7:0] lane_49 = 8'd0;
  logic [7:0] lane_50 = 8'd0;
  logic [7:0] lane_51 = 8'd0;
  logic [7:0] lane_52 = 8'd0;
  logic [7:0] lane_53 = 8'd0;
  logic [7:0] lane_54 = 8'd0;
  logic [7:0] lane_55 = 8'd0;
  logic [7:0] lane_56 = 8'd0;
  logic [7:0] lane_57 = 8'd0;
  logic [7:0] lane_58 = 8'd0;
  logic [7:0] lane_59 = 8'd0;
  logic [7:0] lane_60 = 8'd0;
  logic [7:0] lane_61 = 8'd0;
  logic [7:0] lane_62 = 8'd0;
  logic [7:0] lane_63 = 8'd0;
  logic [9:0] sum_1_0_held = 10'd0;
  logic [9:0] sum_1_1_held = 10'd0;
  logic [9:0] sum_1_2_held = 10'd0;
  logic [9:0] sum_1_3_held = 10'd0;
  logic [9:0] sum_1_4_held = 10'd0;
  logic [9:0] sum_1_5_held = 10'd0;
  logic [9:0] sum_1_6_held = 10'd0;
  logic [9:0] sum_1_7_held = 10'd0;
  logic [9:0] sum_1_8_held = 10'd0;
  logic [9:0] sum_1_9_held = 10'd0;
  logic [9:0] sum_1_10_held = 10'd0;
  logic [9:0] sum_1_11_held = 10'd0;
  logic [9:0] sum_1_12_held = 10'd0;
  logic [9:0] sum_1_13_held = 10'd0;
  logic [9:0] sum_1_14_held = 10'd0;
  logic [9:0] sum_1_15_held = 10'd0;
  logic [15:0] signs_2 = 16'd0;
  logic [11:0] sum_3_0_held = 12'd0;
  logic [11:0] sum_3_1_held = 12'd0;
  logic [11:0] sum_3_2_held = 12'd0;
  logic [11:0] sum_3_3_held = 12'd0;
  logic [3:0] signs_4 = 4'd0;

  wire [8:0] sum_0_0 = ({1'd0, lane_0, signs[1]} + {lane_1[7:1] ^ {7{signs[1]}}, lane_1[0] ^ signs[1], signs[1]}) >> 1;
  wire [8:0] sum_0_1 = ({1'd0, lane_2, signs[3]} + {lane_3[7:1] ^ {7{signs[3]}}, lane_3[0] ^ signs[3], signs[3]}) >> 1;
  wire [8:0] sum_0_2 = ({1'd0, lane_4, signs[5]} + {lane_5[7:1] ^ {7{signs[5]}}, lane_5[0] ^ signs[5], signs[5]}) >> 1;
  wire [8:0] sum_0_3 = ({1'd0, lane_6, signs[7]} + {lane_7[7:1] ^ {7{signs[7]}}, lane_7[0] ^ signs[7], signs[7]}) >> 1;
  wire [8:0] sum_0_4 = ({1'd0, lane_8, signs[9]} + {lane_9[7:1] ^ {7{signs[9]}}, lane_9[0] ^ signs[9], signs[9]}) >> 1;
  wire [8:0] sum_0_5 = ({1'd0, lane_10, signs[11]} + {lane_11[7:1] ^ {7{signs[11]}}, lane_11[0] ^ signs[11], signs[11]})
      >> 1;
  wire [8:0] sum_0_6 = ({1'd0, lane_12, signs[13]} + {lane_13[7:1] ^ {7{signs[13]}}, lane_13[0] ^ signs[13], signs[13]})
      >> 1;
  wire [8:0] sum_0_7 = ({1'd0, lane_14, signs[15]} + {lane_15[7:1] ^ {7{signs[15]}}, lane_15[0] ^ signs[15], signs[15]})
      >> 1;
  wire [8:0] sum_0_8 = ({1'd0, lane_16, signs[17]} + {lane_17[7:1] ^ {7{signs[17]}}, lane_17[0] ^ signs[17], signs[17]})
      >> 1;
  wire [8:0] sum_0_9 = ({1'd0, lane_18, signs[19]} + {lane_19[7:1] ^ {7{signs[19]}}, lane_19[0] ^ signs[19], signs[19]})
      >> 1;
  wire [8:0] sum_0_10 = ({1'd0, lane_20, signs[21]} + {lane_21[7:1] ^ {7{signs[21]}}, lane_21[0] ^ signs[21],
      signs[21]}) >> 1;
  wire [8:0] sum_0_11 = ({1'd0, lane_22, signs[23]} + {lane_23[7:1] ^ {7{signs[23]}}, lane_23[0] ^ signs[23],
      signs[23]}) >> 1;
  wire [8:0] sum_0_12 = ({1'd0, lane_24, signs[25]} + {lane_25[7:1] ^ {7{signs[25]}}, lane_25[0] ^ signs[25],
      signs[25]}) >> 1;
  wire [8:0] sum_0_13 = ({1'd0, lane_26, signs[27]} + {lane_27[7:1] ^ {7{signs[27]}}, lane_27[0] ^ signs[27],
      signs[27]}) >> 1;
  wire [8:0] sum_0_14 = ({1'd0, lane_28, signs[29]} + {lane_29[7:1] ^ {7{signs[29]}}, lane_29[0] ^ signs[29],
      signs[29]}) >> 1;
  wire [8:0] sum_0_15 = ({1'd0, lane_30, signs[31]} + {lane_31[7:1] ^ {7{signs[31]}}, lane_31[0] ^ signs[31],
      signs[31]}) >> 1;
  wire [8:0] sum_0_16 = ({1'd0, lane_32, signs[33]} + {lane_33[7:1] ^ {7{signs[33]}}, lane_33[0] ^ signs[33],
      signs[33]}) >> 1;
  wire [8:0] sum_0_17 = ({1'd0, lane_34, signs[35]} + {lane_35[7:1] ^ {7{signs[35]}}, lane_35[0] ^ signs[35],
      signs[35]}) >> 1;
  wire [8:0] sum_0_18 = ({1'd0, lane_36, signs[37]} + {lane_37[7:1] ^ {7{signs[37]}}, lane_37[0] ^ signs[37],
      signs[37]}) >> 1;
  wire [8:0] sum_0_19 = ({1'd0, lane_38, signs[39]} + {lane_39[7:1] ^ {7{signs[39]}}, lane_39[0] ^ signs[39],
      signs[39]}) >> 1;
  wire [8:0] sum_0_20 = ({1'd0, lane_40, signs[41]} + {lane_41[7:1] ^ {7{signs[41]}}, lane_41[0] ^ signs[41],
      signs[41]}) >> 1;
  wire [8:0] sum_0_21 = ({1'd0, lane_42, signs[43]} + {lane_43[7:1] ^ {7{signs[43]}}, lane_43[0] ^ signs[43],
      signs[43]}) >> 1;
  wire [8:0] sum_0_22 = ({1'd0, lane_44, signs[45]} + {lane_45[7:1] ^ {7{signs[45]}}, lane_45[0] ^ signs[45],
      signs[45]}) >> 1;
  wire [8:0] sum_0_23 = ({1'd0, lane_46, signs[47]} + {lane_47[7:1] ^ {7{signs[47]}}, lane_47[0] ^ signs[47],
      signs[47]}) >> 1;
  wire [8:0] sum_0_24 = ({1'd0, lane_48, signs[49]} + {lane_49[7:1] ^ {7{signs[49]}}, lane_49[0] ^ signs[49],
      signs[49]}) >> 1;
  wire [8:0] sum_0_25 = ({1'd0, lane_50, signs[51]} + {lane_51[7:1] ^ {7{signs[51]}}, lane_51[0] ^ signs[51],
      signs[51]}) >> 1;
  wire [8:0] sum_0_26 = ({1'd0, lane_52, signs[53]} + {lane_53[7:1] ^ {7{signs[53]}}, lane_53[0] ^ signs[53],
      signs[53]}) >> 1;
  wire [8:0] sum_0_27 = ({1'd0, lane_54, signs[55]} + {lane_55[7:1] ^ {7{signs[55]}}, lane_55[0] ^ signs[55],
      signs[55]}) >> 1;
  wire [8:0] sum_0_28 = ({1'd0, lane_56, signs[57]} + {lane_57[7:1] ^ {7{signs[57]}}, lane_57[0] ^ signs[57],
      signs[57]}) >> 1;
  wire [8:0] sum_0_29 = ({1'd0, lane_58, signs[59]} + {lane_59[7:1] ^ {7{signs[59]}}, lane_59[0] ^ signs[59],
      signs[59]}) >> 1;
  wire [8:0] sum_0_30 = ({1'd0, lane_60, signs[61]} + {lane_61[7:1] ^ {7{signs[61]}}, lane_61[0] ^ signs[61],
      signs[61]}) >> 1;
  wire [8:0] sum_0_31 = ({1'd0, lane_62, signs[63]} + {lane_63[7:1] ^ {7{signs[63]}}, lane_63[0] ^ signs[63],
      signs[63]}) >> 1;
  wire [9:0] sum_1_0 = ({1'd0, sum_0_0, signs[2]} + {sum_0_1[8:1] ^ {8{signs[2]}}, sum_0_1[0] ^ signs[2], signs[2]}) >>
      1;
  wire [9:0] sum_1_1 = ({1'd0, sum_0_2, signs[6]} + {sum_0_3[8:1] ^ {8{signs[6]}}, sum_0_3[0] ^ signs[6], signs[6]}) >>
      1;
  wire [9:0] sum_1_2 = ({1'd0, sum_0_4, signs[10]} + {sum_0_5[8:1] ^ {8{signs[10]}}, sum_0_5[0] ^ signs[10], signs[10]})
      >> 1;
  wire [9:0] sum_1_3 = ({1'd0, sum_0_6, signs[14]} + {sum_0_7[8:1] ^ {8{signs[14]}}, sum_0_7[0] ^ signs[14], signs[14]})
      >> 1;
  wire [9:0] sum_1_4 = ({1'd0, sum_0_8, signs[18]} + {sum_0_9[8:1] ^ {8{signs[18]}}, sum_0_9[0] ^ signs[18], signs[18]})
      >> 1;
  wire [9:0] sum_1_5 = ({1'd0, sum_0_10, signs[22]} + {sum_0_11[8:1] ^ {8{signs[22]}}, sum_0_11[0] ^ signs[22],
      signs[22]}) >> 1;
  wire [9:0] sum_1_6 = ({1'd0, sum_0_12, signs[26]} + {sum_0_13[8:1] ^ {8{signs[26]}}, sum_0_13[0] ^ signs[26],
      signs[26]}) >> 1;
  wire [9:0] sum_1_7 = ({1'd0, sum_0_14, signs[30]} + {sum_0_15[8:1] ^ {8{signs[30]}}, sum_0_15[0] ^ signs[30],
      signs[30]}) >> 1;
  wire [9:0] sum_1_8 = ({1'd0, sum_0_16, signs[34]} + {sum_0_17[8:1] ^ {8{signs[34]}}, sum_0_17[0] ^ signs[34],
      signs[34]}) >> 1;
  wire [9:0] sum_1_9 = ({1'd0, sum_0_18, signs[38]} + {sum_0_19[8:1] ^ {8{signs[38]}}, sum_0_19[0] ^ signs[38],
      signs[38]}) >> 1;
  wire [9:0] sum_1_10 = ({1'd0, sum_0_20, signs[42]} + {sum_0_21[8:1] ^ {8{signs[42]}}, sum_0_21[0] ^ signs[42],
      signs[42]}) >> 1;
  wire [9:0] sum_1_11 = ({1'd0, sum_0_22, signs[46]} + {sum_0_23[8:1] ^ {8{signs[46]}}, sum_0_23[0] ^ signs[46],
      signs[46]}) >> 1;
  wire [9:0] sum_1_12 = ({1'd0, sum_0_24, signs[50]} + {sum_0_25[8:1] ^ {8{signs[50]}}, sum_0_25[0] ^ signs[50],
      signs[50]}) >> 1;
  wire [9:0] sum_1_13 = ({1'd0, sum_0_26, signs[54]} + {sum_0_27[8:1] ^ {8{signs[54]}}, sum_0_27[0] ^ signs[54],
      signs[54]}) >> 1;
  wire [9:0] sum_1_14 = ({1'd0, sum_0_28, signs[58]} + {sum_0_29[8:1] ^ {8{signs[58]}}, sum_0_29[0] ^ signs[58],
      signs[58]}) >> 1;
  wire [9:0] sum_1_15 = ({1'd0, sum_0_30, signs[62]} + {sum_0_31[8:1] ^ {8{signs[62]}}, sum_0_31[0] ^ signs[62],
      signs[62]}) >> 1;
  wire [10:0] sum_2_0 = ({1'd0, sum_1_0_held, signs_2[1]} + {sum_1_1_held[9:1] ^ {9{signs_2[1]}},
      sum_1_1_held[0] ^ signs_2[1], signs_2[1]}) >> 1;
  wire [10:0] sum_2_1 = ({1'd0, sum_1_2_held, signs_2[3]} + {sum_1_3_held[9:1] ^ {9{signs_2[3]}},
      sum_1_3_held[0] ^ signs_2[3], signs_2[3]}) >> 1;
  wire [10:0] sum_2_2 = ({1'd0, sum_1_4_held, signs_2[5]} + {sum_1_5_held[9:1] ^ {9{signs_2[5]}},
      sum_1_5_held[0] ^ signs_2[5], signs_2[5]}) >> 1;
  wire [10:0] sum_2_3 = ({1'd0, sum_1_6_held, signs_2[7]} + {sum_1_7_held[9:1] ^ {9{signs_2[7]}},
      sum_1_7_held[0] ^ signs_2[7], signs_2[7]}) >> 1;
  wire [10:0] sum_2_4 = ({1'd0, sum_1_8_held, signs_2[9]} + {sum_1_9_held[9:1] ^ {9{signs_2[9]}},
      sum_1_9_held[0] ^ signs_2[9], signs_2[9]}) >> 1;
  wire [10:0] sum_2_5 = ({1'd0, sum_1_10_held, signs_2[11]} +
      {sum_1_11_held[9:1] ^ {9{signs_2[11]}}, sum_1_11_held[0] ^ signs_2[11], signs_2[11]}) >> 1;
  wire [10:0] sum_2_6 = ({1'd0, sum_1_12_held, signs_2[13]} +
      {sum_1_13_held[9:1] ^ {9{signs_2[13]}}, sum_1_13_held[0] ^ signs_2[13], signs_2[13]}) >> 1;
  wire [10:0] sum_2_7 = ({1'd0, sum_1_14_held, signs_2[15]} +
      {sum_1_15_held[9:1] ^ {9{signs_2[15]}}, sum_1_15_held[0] ^ signs_2[15], signs_2[15]}) >> 1;
  wire [11:0] sum_3_0 = ({1'd0, sum_2_0, signs_2[2]} + {sum_2_1[10:1] ^ {10{signs_2[2]}}, sum_2_1[0] ^ signs_2[2],
      signs_2[2]}) >> 1;
  wire [11:0] sum_3_1 = ({1'd0, sum_2_2, signs_2[6]} + {sum_2_3[10:1] ^ {10{signs_2[6]}}, sum_2_3[0] ^ signs_2[6],
      signs_2[6]}) >> 1;
  wire [11:0] sum_3_2 = ({1'd0, sum_2_4, signs_2[10]} + {sum_2_5[10:1] ^ {10{signs_2[10]}}, sum_2_5[0] ^ signs_2[10],
      signs_2[10]}) >> 1;
  wire [11:0] sum_3_3 = ({1'd0, sum_2_6, signs_2[14]} + {sum_2_7[10:1] ^ {10{signs_2[14]}}, sum_2_7[0] ^ signs_2[14],
      signs_2[14]}) >> 1;
  wire [12:0] sum_4_0 = ({1'd0, sum_3_0_held, signs_4[1]} + {sum_3_1_held[11:1] ^ {11{signs_4[1]}},
      sum_3_1_held[0] ^ signs_4[1], signs_4[1]}) >> 1;
  wire [12:0] sum_4_1 = ({1'd0, sum_3_2_held, signs_4[3]} + {sum_3_3_held[11:1] ^ {11{signs_4[3]}},
      sum_3_3_held[0] ^ signs_4[3], signs_4[3]}) >> 1;
  wire [13:0] sum_5_0 = ({1'd0, sum_4_0, signs_4[2]} + {sum_4_1[12:1] ^ {12{signs_4[2]}}, sum_4_1[0] ^ signs_4[2],
      signs_4[2]}) >> 1;

  always_ff @(posedge clk)
    if (rst) begin
      signs <= 64'd0;
      signs_2 <= 16'd0;
      signs_4 <= 4'd0;
      subtract <= 1'd0;
    end else begin
      signs <= negative;
      signs_2 <= {signs[60], signs[56], signs[52], signs[48], signs[44], signs[40], signs[36], signs[32], signs[28],
          signs[24], signs[20], signs[16], signs[12], signs[8], signs[4], signs[0]};
      signs_4 <= {signs_2[12], signs_2[8], signs_2[4], signs_2[0]};
      subtract <= signs_4[0];
    end

  always_ff @(posedge clk)
    if (zero[0]) lane_0 <= 8'd128;
    else lane_0 <= activations[7:0];

  always_ff @(posedge clk)
    if (zero[1]) lane_1 <= 8'd128;
    else lane_1 <= activations[15:8];

  always_ff @(posedge clk)
    if (zero[2]) lane_2 <= 8'd128;
    else lane_2 <= activations[23:16];

  always_ff @(posedge clk)
    if (zero[3]) lane_3 <= 8'd128;
    else lane_3 <= activations[31:24];

  always_ff @(posedge clk)
    if (zero[4]) lane_4 <= 8'd128;
    else lane_4 <= activations[39:32];

  always_ff @(posedge clk)
    if (zero[5]) lane_5 <= 8'd128;
    else lane_5 <= activations[47:40];

  always_ff @(posedge clk)
    if (zero[6]) lane_6 <= 8'd128;
    else lane_6 <= activations[55:48];

  always_ff @(posedge clk)
    if (zero[7]) lane_7 <= 8'd128;
    else lane_7 <= activations[63:56];

  always_ff @(posedge clk)
    if (zero[8]) lane_8 <= 8'd128;
    else lane_8 <= activations[71:64];

  always_ff @(posedge clk)
    if (zero[9]) lane_9 <= 8'd128;
    else lane_9 <= activations[79:72];

  always_ff @(posedge clk)
    if (zero[10]) lane_10 <= 8'd128;
    else lane_10 <= activations[87:80];

  always_ff @(posedge clk)
    if (zero[11]) lane_11 <= 8'd128;
    else lane_11 <= activations[95:88];

  always_ff @(posedge clk)
    if (zero[12]) lane_12 <= 8'd128;
    else lane_12 <= activations[103:96];

  always_ff @(posedge clk)
    if (zero[13]) lane_13 <= 8'd128;
    else lane_13 <= activations[111:104];

  always_ff @(posedge clk)
    if (zero[14]) lane_14 <= 8'd128;
    else lane_14 <= activations[119:112];

  always_ff @(posedge clk)
    if (zero[15]) lane_15 <= 8'd128;
    else lane_15 <= activations[127:120];

  always_ff @(posedge clk)
    if (zero[16]) lane_16 <= 8'd128;
    else lane_16 <= activations[135:128];

  always_ff @(posedge clk)
    if (zero[17]) lane_17 <= 8'd128;
    else lane_17 <= activations[143:136];

  always_ff @(posedge clk)
    if (zero[18]) lane_18 <= 8'd128;
    else lane_18 <= activations[151:144];

  always_ff @(posedge clk)
    if (zero[19]) lane_19 <= 8'd128;
    else lane_19 <= activations[159:152];

  always_ff @(posedge clk)
    if (zero[20]) lane_20 <= 8'd128;
    else lane_20 <= activations[167:160];

  always_ff @(posedge clk)
    if (zero[21]) lane_21 <= 8'd128;
    else lane_21 <= activations[175:168];

  always_ff @(posedge clk)
    if (zero[22]) lane_22 <= 8'd128;
    else lane_22 <= activations[183:176];

  always_ff @(posedge clk)
    if (zero[23]) lane_23 <= 8'd128;
    else lane_23 <= activations[191:184];

  always_ff @(posedge clk)
    if (zero[24]) lane_24 <= 8'd128;
    else lane_24 <= activations[199:192];

  always_ff @(posedge clk)
    if (zero[25]) lane_25 <= 8'd128;
    else lane_25 <= activations[207:200];

  always_ff @(posedge clk)
    if (zero[26]) lane_26 <= 8'd128;
    else lane_26 <= activations[215:208];

  always_ff @(posedge clk)
    if (zero[27]) lane_27 <= 8'd128;
    else lane_27 <= activations[223:216];

  always_ff @(posedge clk)
    if (zero[28]) lane_28 <= 8'd128;
    else lane_28 <= activations[231:224];

  always_ff @(posedge clk)
    if (zero[29]) lane_29 <= 8'd128;
    else lane_29 <= activations[239:232];

  always_ff @(posedge clk)
    if (zero[30]) lane_30 <= 8'd128;
    else lane_30 <= activations[247:240];

  always_ff @(posedge clk)
    if (zero[31]) lane_31 <= 8'd128;
    else lane_31 <= activations[255:248];

  always_ff @(posedge clk)
    if (zero[32]) lane_32 <= 8'd128;
    else lane_32 <= activations[263:256];

  always_ff @(posedge clk)
    if (zero[33]) lane_33 <= 8'd128;
    else lane_33 <= activations[271:264];

  always_ff @(posedge clk)
    if (zero[34]) lane_34 <= 8'd128;
    else lane_34 <= activations[279:272];

  always_ff @(posedge clk)
    if (zero[35]) lane_35 <= 8'd128;
    else lane_35 <= activations[287:280];

  always_ff @(posedge clk)
    if (zero[36]) lane_36 <= 8'd128;
    else lane_36 <= activations[295:288];

  always_ff @(posedge clk)
    if (zero[37]) lane_37 <= 8'd128;
    else lane_37 <= activations[303:296];

  always_ff @(posedge clk)
    if (zero[38]) lane_38 <= 8'd128;
    else lane_38 <= activations[311:304];

  always_ff @(posedge clk)
    if (zero[39]) lane_39 <= 8'd128;
    else lane_39 <= activations[319:312];

  always_ff @(posedge clk)
    if (zero[40]) lane_40 <= 8'd128;
    else lane_40 <= activations[327:320];

  always_ff @(posedge clk)
    if (zero[41]) lane_41 <= 8'd128;
    else lane_41 <= activations[335:328];

  always_ff @(posedge clk)
    if (zero[42]) lane_42 <= 8'd128;
    else lane_42 <= activations[343:336];

  always_ff @(posedge clk)
    if (zero[43]) lane_43 <= 8'd128;
    else lane_43 <= activations[351:344];

  always_ff @(posedge clk)
    if (zero[44]) lane_44 <= 8'd128;
    else lane_44 <= activations[359:352];

  always_ff @(posedge clk)
    if (zero[45]) lane_45 <= 8'd128;
    else lane_45 <= activations[367:360];

  always_ff @(posedge clk)
    if (zero[46]) lane_46 <= 8'd128;
    else lane_46 <= activations[375:368];

  always_ff @(posedge clk)
    if (zero[47]) lane_47 <= 8'd128;
    else lane_47 <= activations[383:376];

  always_ff @(posedge clk)
    if (zero[48]) lane_48 <= 8'd128;
    else lane_48 <= activations[391:384];

  always_ff @(posedge clk)
    if (zero[49]) lane_49 <= 8'd128;
    else lane_49 <= activations[399:392];

  always_ff @(posedge clk)
    if (zero[50]) lane_50 <= 8'd128;
    else lane_50 <= activations[407:400];

  always_ff @(posedge clk)
    if (zero[51]) lane_51 <= 8'd128;
    else lane_51 <= activations[415:408];

  always_ff @(posedge clk)
    if (zero[52]) lane_52 <= 8'd128;
    else lane_52 <= activations[423:416];

  always_ff @(posedge clk)
    if (zero[53]) lane_53 <= 8'd128;
    else lane_53 <= activations[431:424];

  always_ff @(posedge clk)
    if (zero[54]) lane_54 <= 8'd128;
    else lane_54 <= activations[439:432];

  always_ff @(posedge clk)
    if (zero[55]) lane_55 <= 8'd128;
    else lane_55 <= activations[447:440];

  always_ff @(posedge clk)
    if (zero[56]) lane_56 <= 8'd128;
    else lane_56 <= activations[455:448];

  always_ff @(posedge clk)
    if (zero[57]) lane_57 <= 8'd128;
    else lane_57 <= activations[463:456];

  always_ff @(posedge clk)
    if (zero[58]) lane_58 <= 8'd128;
    else lane_58 <= activations[471:464];

  always_ff @(posedge clk)
    if (zero[59]) lane_59 <= 8'd128;
    else lane_59 <= activations[479:472];

  always_ff @(posedge clk)
    if (zero[60]) lane_60 <= 8'd128;
    else lane_60 <= activations[487:480];

  always_ff @(posedge clk)
    if (zero[61]) lane_61 <= 8'd128;
    else lane_61 <= activations[495:488];

  always_ff @(posedge clk)
    if (zero[62]) lane_62 <= 8'd128;
    else lane_62 <= activations[503:496];

  always_ff @(posedge clk)
    if (zero[63]) lane_63 <= 8'd128;
    else lane_63 <= activations[511:504];

  always_ff @(posedge clk) begin
    sum_1_0_held <= sum_1_0;
    sum_1_1_held <= sum_1_1;
    sum_1_2_held <= sum_1_2;
    sum_1_3_held <= sum_1_3;
    sum_1_4_held <= sum_1_4;
    sum_1_5_held <= sum_1_5;
    sum_1_6_held <= sum_1_6;
    sum_1_7_held <= sum_1_7;
    sum_1_8_held <= sum_1_8;
    sum_1_9_held <= sum_1_9;
    sum_1_10_held <= sum_1_10;
    sum_1_11_held <= sum_1_11;
    sum_1_12_held <= sum_1_12;
    sum_1_13_held <= sum_1_13;
    sum_1_14_held <= sum_1_14;
    sum_1_15_held <= sum_1_15;
    sum_3_0_held <= sum_3_0;
    sum_3_1_held <= sum_3_1;
    sum_3_2_held <= sum_3_2;
    sum_3_3_held <= sum_3_3;
    total <= sum_5_0;
  end
endmodule
