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
  input  logic        clk,
  input  logic        rst,
  input  logic [7:0]  zero,
  input  logic [7:0]  negative,
  input  logic [63:0] activations,
  output logic [10:0] total = 11'd0,
  output logic        subtract = 1'd0
);

  logic [7:0] signs = 8'd0;
  logic [7:0] lane_0 = 8'd0;
  logic [7:0] lane_1 = 8'd0;
  logic [7:0] lane_2 = 8'd0;
  logic [7:0] lane_3 = 8'd0;
  logic [7:0] lane_4 = 8'd0;
  logic [7:0] lane_5 = 8'd0;
  logic [7:0] lane_6 = 8'd0;
  logic [7:0] lane_7 = 8'd0;
  logic [9:0] sum_1_0_held = 10'd0;
  logic [9:0] sum_1_1_held = 10'd0;
  logic [1:0] signs_2 = 2'd0;

  wire [8:0] sum_0_0 = ({1'd0, lane_0, signs[1]} + {lane_1[7:1] ^ {7{signs[1]}}, lane_1[0] ^ signs[1], signs[1]}) >> 1;
  wire [8:0] sum_0_1 = ({1'd0, lane_2, signs[3]} + {lane_3[7:1] ^ {7{signs[3]}}, lane_3[0] ^ signs[3], signs[3]}) >> 1;
  wire [8:0] sum_0_2 = ({1'd0, lane_4, signs[5]} + {lane_5[7:1] ^ {7{signs[5]}}, lane_5[0] ^ signs[5], signs[5]}) >> 1;
  wire [8:0] sum_0_3 = ({1'd0, lane_6, signs[7]} + {lane_7[7:1] ^ {7{signs[7]}}, lane_7[0] ^ signs[7], signs[7]}) >> 1;
  wire [9:0] sum_1_0 = ({1'd0, sum_0_0, signs[2]} + {sum_0_1[8:1] ^ {8{signs[2]}}, sum_0_1[0] ^ signs[2], signs[2]}) >>
      1;
  wire [9:0] sum_1_1 = ({1'd0, sum_0_2, signs[6]} + {sum_0_3[8:1] ^ {8{signs[6]}}, sum_0_3[0] ^ signs[6], signs[6]}) >>
      1;
  wire [10:0] sum_2_0 = ({1'd0, sum_1_0_held, signs_2[1]} + {sum_1_1_held[9:1] ^ {9{signs_2[1]}},
      sum_1_1_held[0] ^ signs_2[1], signs_2[1]}) >> 1;

  always_ff @(posedge clk)
    if (rst) begin
      signs <= 8'd0;
      signs_2 <= 2'd0;
      subtract <= 1'd0;
    end else begin
      signs <= negative;
      signs_2 <= {signs[4], signs[0]};
      subtract <= signs_2[0];
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

  always_ff @(posedge clk) begin
    sum_1_0_held <= sum_1_0;
    sum_1_1_held <= sum_1_1;
    total <= sum_2_0;
  end
endmodule
