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
  input  logic [31:0]  zero,
  input  logic [31:0]  negative,
  input  logic [255:0] activations,
  output logic [12:0]  total = 13'd0,
  output logic         subtract = 1'd0
);

  logic [31:0] signs = 32'd0;
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
  logic [9:0] sum_1_0_held = 10'd0;
  logic [9:0] sum_1_1_held = 10'd0;
  logic [9:0] sum_1_2_held = 10'd0;
  logic [9:0] sum_1_3_held = 10'd0;
  logic [9:0] sum_1_4_held = 10'd0;
  logic [9:0] sum_1_5_held = 10'd0;
  logic [9:0] sum_1_6_held = 10'd0;
  logic [9:0] sum_1_7_held = 10'd0;
  logic [7:0] signs_2 = 8'd0;
  logic [11:0] sum_3_0_held = 12'd0;
  logic [11:0] sum_3_1_held = 12'd0;
  logic [1:0] signs_4 = 2'd0;

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
  wire [10:0] sum_2_0 = ({1'd0, sum_1_0_held, signs_2[1]} + {sum_1_1_held[9:1] ^ {9{signs_2[1]}},
      sum_1_1_held[0] ^ signs_2[1], signs_2[1]}) >> 1;
  wire [10:0] sum_2_1 = ({1'd0, sum_1_2_held, signs_2[3]} + {sum_1_3_held[9:1] ^ {9{signs_2[3]}},
      sum_1_3_held[0] ^ signs_2[3], signs_2[3]}) >> 1;
  wire [10:0] sum_2_2 = ({1'd0, sum_1_4_held, signs_2[5]} + {sum_1_5_held[9:1] ^ {9{signs_2[5]}},
      sum_1_5_held[0] ^ signs_2[5], signs_2[5]}) >> 1;
  wire [10:0] sum_2_3 = ({1'd0, sum_1_6_held, signs_2[7]} + {sum_1_7_held[9:1] ^ {9{signs_2[7]}},
      sum_1_7_held[0] ^ signs_2[7], signs_2[7]}) >> 1;
  wire [11:0] sum_3_0 = ({1'd0, sum_2_0, signs_2[2]} + {sum_2_1[10:1] ^ {10{signs_2[2]}}, sum_2_1[0] ^ signs_2[2],
      signs_2[2]}) >> 1;
  wire [11:0] sum_3_1 = ({1'd0, sum_2_2, signs_2[6]} + {sum_2_3[10:1] ^ {10{signs_2[6]}}, sum_2_3[0] ^ signs_2[6],
      signs_2[6]}) >> 1;
  wire [12:0] sum_4_0 = ({1'd0, sum_3_0_held, signs_4[1]} + {sum_3_1_held[11:1] ^ {11{signs_4[1]}},
      sum_3_1_held[0] ^ signs_4[1], signs_4[1]}) >> 1;

  always_ff @(posedge clk)
    if (rst) begin
      signs <= 32'd0;
      signs_2 <= 8'd0;
      signs_4 <= 2'd0;
      subtract <= 1'd0;
    end else begin
      signs <= negative;
      signs_2 <= {signs[28], signs[24], signs[20], signs[16], signs[12], signs[8], signs[4], signs[0]};
      signs_4 <= {signs_2[4], signs_2[0]};
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

  always_ff @(posedge clk) begin
    sum_1_0_held <= sum_1_0;
    sum_1_1_held <= sum_1_1;
    sum_1_2_held <= sum_1_2;
    sum_1_3_held <= sum_1_3;
    sum_1_4_held <= sum_1_4;
    sum_1_5_held <= sum_1_5;
    sum_1_6_held <= sum_1_6;
    sum_1_7_held <= sum_1_7;
    sum_3_0_held <= sum_3_0;
    sum_3_1_held <= sum_3_1;
    total <= sum_4_0;
  end
endmodule
