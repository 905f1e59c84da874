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
  input  logic [15:0]  zero,
  input  logic [15:0]  negative,
  input  logic [127:0] activations,
  output logic [11:0]  total = 12'd0,
  output logic         subtract = 1'd0
);

  logic [15:0] signs = 16'd0;
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
  logic [8:0] sum_0_0_held = 9'd0;
  logic [8:0] sum_0_1_held = 9'd0;
  logic [8:0] sum_0_2_held = 9'd0;
  logic [8:0] sum_0_3_held = 9'd0;
  logic [8:0] sum_0_4_held = 9'd0;
  logic [8:0] sum_0_5_held = 9'd0;
  logic [8:0] sum_0_6_held = 9'd0;
  logic [8:0] sum_0_7_held = 9'd0;
  logic [7:0] signs_1 = 8'd0;
  logic [9:0] sum_1_0_held = 10'd0;
  logic [9:0] sum_1_1_held = 10'd0;
  logic [9:0] sum_1_2_held = 10'd0;
  logic [9:0] sum_1_3_held = 10'd0;
  logic [3:0] signs_2 = 4'd0;
  logic [10:0] sum_2_0_held = 11'd0;
  logic [10:0] sum_2_1_held = 11'd0;
  logic [1:0] signs_3 = 2'd0;

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
  wire [9:0] sum_1_0 = ({1'd0, sum_0_0_held, signs_1[1]} + {sum_0_1_held[8:1] ^ {8{signs_1[1]}},
      sum_0_1_held[0] ^ signs_1[1], signs_1[1]}) >> 1;
  wire [9:0] sum_1_1 = ({1'd0, sum_0_2_held, signs_1[3]} + {sum_0_3_held[8:1] ^ {8{signs_1[3]}},
      sum_0_3_held[0] ^ signs_1[3], signs_1[3]}) >> 1;
  wire [9:0] sum_1_2 = ({1'd0, sum_0_4_held, signs_1[5]} + {sum_0_5_held[8:1] ^ {8{signs_1[5]}},
      sum_0_5_held[0] ^ signs_1[5], signs_1[5]}) >> 1;
  wire [9:0] sum_1_3 = ({1'd0, sum_0_6_held, signs_1[7]} + {sum_0_7_held[8:1] ^ {8{signs_1[7]}},
      sum_0_7_held[0] ^ signs_1[7], signs_1[7]}) >> 1;
  wire [10:0] sum_2_0 = ({1'd0, sum_1_0_held, signs_2[1]} + {sum_1_1_held[9:1] ^ {9{signs_2[1]}},
      sum_1_1_held[0] ^ signs_2[1], signs_2[1]}) >> 1;
  wire [10:0] sum_2_1 = ({1'd0, sum_1_2_held, signs_2[3]} + {sum_1_3_held[9:1] ^ {9{signs_2[3]}},
      sum_1_3_held[0] ^ signs_2[3], signs_2[3]}) >> 1;
  wire [11:0] sum_3_0 = ({1'd0, sum_2_0_held, signs_3[1]} + {sum_2_1_held[10:1] ^ {10{signs_3[1]}},
      sum_2_1_held[0] ^ signs_3[1], signs_3[1]}) >> 1;

  always_ff @(posedge clk)
    if (rst) begin
      signs <= 16'd0;
      signs_1 <= 8'd0;
      signs_2 <= 4'd0;
      signs_3 <= 2'd0;
      subtract <= 1'd0;
    end else begin
      signs <= negative;
      signs_1 <= {signs[14], signs[12], signs[10], signs[8], signs[6], signs[4], signs[2], signs[0]};
      signs_2 <= {signs_1[6], signs_1[4], signs_1[2], signs_1[0]};
      signs_3 <= {signs_2[2], signs_2[0]};
      subtract <= signs_3[0];
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

  always_ff @(posedge clk) begin
    sum_0_0_held <= sum_0_0;
    sum_0_1_held <= sum_0_1;
    sum_0_2_held <= sum_0_2;
    sum_0_3_held <= sum_0_3;
    sum_0_4_held <= sum_0_4;
    sum_0_5_held <= sum_0_5;
    sum_0_6_held <= sum_0_6;
    sum_0_7_held <= sum_0_7;
    sum_1_0_held <= sum_1_0;
    sum_1_1_held <= sum_1_1;
    sum_1_2_held <= sum_1_2;
    sum_1_3_held <= sum_1_3;
    sum_2_0_held <= sum_2_0;
    sum_2_1_held <= sum_2_1;
    total <= sum_3_0;
  end
endmodule
