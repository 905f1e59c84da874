// row_wise_lane: one lane of the row-wise unit; a new word every cycle, lane_latency cycles later its result.
//
// Made from gen/row_wise.py, class RowWiseLane.
//
// The modes are those of the instruction and stay while words are in flight.
//
// Ports, as the component has them:
//   a, b, c : In(WORD)
//   scale : In(LANE_SCALE)
//   scaled, function, left, right, addend : In
//       See golden.isa.
//   result : Out(WORD)
//   clamped : Out(2)
//       How many of the two saturations acted on this result.
module row_wise_lane (
  input  logic               clk,
  input  logic               rst,
  input  logic signed [31:0] a,
  input  logic signed [31:0] b,
  input  logic signed [31:0] c,
  input  logic [92:0]        scale,
  input  logic               scaled,
  input  logic [1:0]         function_,
  input  logic               left,
  input  logic [1:0]         right,
  input  logic [1:0]         addend,
  output logic signed [31:0] result = 32'd0,
  output logic [1:0]         clamped = 2'd0
);

  logic [40:0] partial_1 = 41'd0;
  logic signed [55:0] partial_1_2 = 56'd0;
  logic [62:0] partial_1_3 = 63'd0;
  logic signed [56:0] tree_1_0 = 57'd0;
  logic [62:0] tree_1_1 = 63'd0;
  logic signed [64:0] tree_2_0 = 65'd0;
  logic signed [64:0] scaled_2 = 65'd0;
  logic signed [31:0] a_1 = 32'd0;
  logic signed [31:0] a_2 = 32'd0;
  logic signed [31:0] a_3 = 32'd0;
  logic signed [31:0] a_4 = 32'd0;
  logic signed [31:0] scaled_x = 32'd0;
  logic scale_clamped = 1'd0;
  logic [12:0] sigmoid_index = 13'd0;
  logic [18:0] sigmoid_fraction = 19'd0;
  logic sigmoid_beyond_1 = 1'd0;
  logic sigmoid_beyond_2 = 1'd0;
  logic sigmoid_beyond_3 = 1'd0;
  logic sigmoid_beyond_4 = 1'd0;
  logic sigmoid_beyond_5 = 1'd0;
  logic sigmoid_beyond_6 = 1'd0;
  logic sigmoid_beyond_7 = 1'd0;
  logic sigmoid_beyond_8 = 1'd0;
  logic sigmoid_negative_1 = 1'd0;
  logic sigmoid_negative_2 = 1'd0;
  logic sigmoid_negative_3 = 1'd0;
  logic sigmoid_negative_4 = 1'd0;
  logic sigmoid_negative_5 = 1'd0;
  logic sigmoid_negative_6 = 1'd0;
  logic sigmoid_negative_7 = 1'd0;
  logic sigmoid_negative_8 = 1'd0;
  logic sigmoid_negative_9 = 1'd0;
  logic [24:0] sigmoid_y = 25'd0;
  logic signed [31:0] x_1 = 32'd0;
  logic signed [31:0] x_2 = 32'd0;
  logic signed [31:0] x_3 = 32'd0;
  logic signed [31:0] x_4 = 32'd0;
  logic signed [31:0] x_5 = 32'd0;
  logic signed [31:0] x_6 = 32'd0;
  logic signed [31:0] x_7 = 32'd0;
  logic signed [31:0] x_8 = 32'd0;
  logic signed [31:0] x_9 = 32'd0;
  logic signed [31:0] x_10 = 32'd0;
  logic [41:0] partial_1_4 = 42'd0;
  logic signed [56:0] partial_1_5 = 57'd0;
  logic [23:0] partial_1_6 = 24'd0;
  logic signed [57:0] tree_1_0_2 = 58'd0;
  logic [23:0] tree_1_1_2 = 24'd0;
  logic signed [58:0] tree_2_0_2 = 59'd0;
  logic [24:0] sigmoid_1 = 25'd0;
  logic [24:0] sigmoid_2 = 25'd0;
  logic [24:0] sigmoid_3 = 25'd0;
  logic signed [31:0] identity_1 = 32'd0;
  logic signed [31:0] identity_2 = 32'd0;
  logic signed [31:0] identity_3 = 32'd0;
  logic signed [31:0] b_1 = 32'd0;
  logic signed [31:0] b_2 = 32'd0;
  logic signed [31:0] b_3 = 32'd0;
  logic signed [31:0] b_4 = 32'd0;
  logic signed [31:0] b_5 = 32'd0;
  logic signed [31:0] b_6 = 32'd0;
  logic signed [31:0] b_7 = 32'd0;
  logic signed [31:0] b_8 = 32'd0;
  logic signed [31:0] b_9 = 32'd0;
  logic signed [31:0] b_10 = 32'd0;
  logic signed [31:0] b_11 = 32'd0;
  logic signed [31:0] b_12 = 32'd0;
  logic signed [31:0] b_13 = 32'd0;
  logic signed [31:0] b_14 = 32'd0;
  logic signed [31:0] b_15 = 32'd0;
  logic signed [31:0] b_16 = 32'd0;
  logic signed [31:0] b_17 = 32'd0;
  logic signed [31:0] b_18 = 32'd0;
  logic signed [31:0] left_2 = 32'd0;
  logic signed [31:0] addend_2 = 32'd0;
  logic signed [31:0] b_next = 32'd0;
  logic signed [31:0] c_next = 32'd0;
  logic signed [32:0] one_minus_b = 33'd0;
  logic signed [31:0] right_2 = 32'd0;
  logic signed [31:0] right_1 = 32'd0;
  logic signed [31:0] right_2_2 = 32'd0;
  logic signed [31:0] right_3 = 32'd0;
  logic signed [31:0] right_4 = 32'd0;
  logic signed [31:0] right_5 = 32'd0;
  logic signed [31:0] right_6 = 32'd0;
  logic signed [31:0] right_7 = 32'd0;
  logic signed [31:0] right_8 = 32'd0;
  logic signed [31:0] right_9 = 32'd0;
  logic signed [31:0] right_10 = 32'd0;
  logic signed [31:0] right_11 = 32'd0;
  logic signed [31:0] right_12 = 32'd0;
  logic signed [31:0] right_13 = 32'd0;
  logic signed [31:0] right_14 = 32'd0;
  logic signed [31:0] right_15 = 32'd0;
  logic signed [31:0] right_16 = 32'd0;
  logic signed [31:0] right_17 = 32'd0;
  logic signed [63:0] partial_1_7 = 64'd0;
  logic signed [57:0] partial_1_8 = 58'd0;
  logic signed [48:0] partial_1_9 = 49'd0;
  logic signed [55:0] partial_1_10 = 56'd0;
  logic signed [64:0] tree_1_0_3 = 65'd0;
  logic signed [56:0] tree_1_1_3 = 57'd0;
  logic signed [65:0] tree_2_0_3 = 66'd0;
  logic clamped_1 = 1'd0;
  logic clamped_2 = 1'd0;
  logic clamped_3 = 1'd0;
  logic clamped_4 = 1'd0;
  logic clamped_5 = 1'd0;
  logic clamped_6 = 1'd0;
  logic clamped_7 = 1'd0;
  logic clamped_8 = 1'd0;
  logic clamped_9 = 1'd0;
  logic clamped_10 = 1'd0;
  logic clamped_11 = 1'd0;
  logic clamped_12 = 1'd0;
  logic clamped_13 = 1'd0;
  logic clamped_14 = 1'd0;
  logic clamped_15 = 1'd0;
  logic clamped_16 = 1'd0;
  logic clamped_17 = 1'd0;
  logic signed [31:0] chosen;
  wire [23:0] sigmoid_y_2;

  wire [40:0] partial_products = a[16:0] * scale[23:0];
  wire [38:0] partial_products_2 = $signed(a[31:17]) * $signed({1'd0, scale[23:0]});
  wire half = !a[31];
  wire out_of_word = scaled_2[64] ? !(&scaled_2[64:31] & |scaled_2[30:0]) : |scaled_2[64:31];
  wire [41:0] partial_products_3 = x_10[16:0] * sigmoid_y;
  wire [39:0] partial_products_4 = $signed(x_10[31:17]) * $signed({1'd0, sigmoid_y});
  wire [42:0] partial_products_5 = left_2[25:0] * right_17[16:0];
  wire [20:0] partial_products_6 = $signed(left_2[31:26]) * $signed(right_17[31:17]);
  wire [40:0] partial_products_7 = $signed({1'd0, left_2[25:0]}) * $signed(right_17[31:17]);
  wire [22:0] partial_products_8 = $signed(left_2[31:26]) * $signed({1'd0, right_17[16:0]});
  wire out_of_word_2 = tree_2_0_3[64] ? !(&tree_2_0_3[64:55] & |tree_2_0_3[54:24]) : |tree_2_0_3[64:55];
  wire [31:0] magnitude = scaled_x < 32'sd0 ? -scaled_x : scaled_x;
  wire [24:0] positive = sigmoid_beyond_8 ? 25'h1000000 : sigmoid_y_2;
  wire negative = left_2[31] ^ right_17[31];

  always_comb begin
    chosen = 32'd0;
    case (function_)
      2'd1: chosen = sigmoid_3;
      2'd2: chosen = tree_2_0_2[55:24];
      default: chosen = identity_3;
    endcase
  end

  sigmoid_interpolated_table sigmoid (.clk(clk), .index(sigmoid_index[8:0]), .fraction(sigmoid_fraction),
      .y(sigmoid_y_2));

  always_ff @(posedge clk) begin
    partial_1 <= partial_products;
    partial_1_2 <= {partial_products_2, 17'd0};
    partial_1_3 <= {scale[92] & half, scale[92] ? a[31] : scale[91] & half, scale[91] ? a[31] : scale[90] & half,
        scale[90] ? a[31] : scale[89] & half, scale[89] ? a[31] : scale[88] & half,
        scale[88] ? a[31] : scale[87] & half, scale[87] ? a[31] : scale[86] & half,
        scale[86] ? a[31] : scale[85] & half, scale[85] ? a[31] : scale[84] & half,
        scale[84] ? a[31] : scale[83] & half, scale[83] ? a[31] : scale[82] & half,
        scale[82] ? a[31] : scale[81] & half, scale[81] ? a[31] : scale[80] & half,
        scale[80] ? a[31] : scale[79] & half, scale[79] ? a[31] : scale[78] & half,
        scale[78] ? a[31] : scale[77] & half, scale[77] ? a[31] : scale[76] & half,
        scale[76] ? a[31] : scale[75] & half, scale[75] ? a[31] : scale[74] & half,
        scale[74] ? a[31] : scale[73] & half, scale[73] ? a[31] : scale[72] & half,
        scale[72] ? a[31] : scale[71] & half, scale[71] ? a[31] : scale[70] & half,
        scale[70] ? a[31] : scale[69] & half, scale[69] ? a[31] : scale[68] & half,
        scale[68] ? a[31] : scale[67] & half, scale[67] ? a[31] : scale[66] & half,
        scale[66] ? a[31] : scale[65] & half, scale[65] ? a[31] : scale[64] & half,
        scale[64] ? a[31] : scale[63] & half, scale[63] ? a[31] : scale[62] & half,
        scale[62] ? a[31] : scale[61] & half, scale[61] ? a[31] : scale[60] & half,
        scale[60] ? a[31] : scale[59] & half, scale[59] ? a[31] : scale[58] & half,
        scale[58] ? a[31] : scale[57] & half, scale[57] ? a[31] : scale[56] & half,
        scale[56] ? a[31] : scale[55] & half, scale[55] ? a[31] : scale[54] & half,
        scale[54] ? a[31] : scale[53] & half, scale[53] ? a[31] : scale[52] & half,
        scale[52] ? a[31] : scale[51] & half, scale[51] ? a[31] : scale[50] & half,
        scale[50] ? a[31] : scale[49] & half, scale[49] ? a[31] : scale[48] & half,
        scale[48] ? a[31] : scale[47] & half, scale[47] ? a[31] : scale[46] & half,
        scale[46] ? a[31] : scale[45] & half, scale[45] ? a[31] : scale[44] & half,
        scale[44] ? a[31] : scale[43] & half, scale[43] ? a[31] : scale[42] & half,
        scale[42] ? a[31] : scale[41] & half, scale[41] ? a[31] : scale[40] & half,
        scale[40] ? a[31] : scale[39] & half, scale[39] ? a[31] : scale[38] & half,
        scale[38] ? a[31] : scale[37] & half, scale[37] ? a[31] : scale[36] & half,
        scale[36] ? a[31] : scale[35] & half, scale[35] ? a[31] : scale[34] & half,
        scale[34] ? a[31] : scale[33] & half, scale[33] ? a[31] : scale[32] & half,
        scale[32] ? a[31] : scale[31] & half, scale[31] ? a[31] : scale[30] & half};
    tree_1_0 <= $signed({1'd0, partial_1}) + partial_1_2;
    tree_1_1 <= partial_1_3;
    tree_2_0 <= tree_1_0 + $signed({1'd0, tree_1_1});
    scaled_2 <= tree_2_0 >>> scale[29:24];
    a_1 <= a;
    a_2 <= a_1;
    a_3 <= a_2;
    a_4 <= a_3;
    scaled_x <= scaled ? (out_of_word ? (scaled_2[64] ? 32'h80000001 : 32'h7fffffff) : scaled_2[31:0]) : a_4;
    scale_clamped <= scaled & out_of_word;
    sigmoid_index <= magnitude[31:19];
    sigmoid_fraction <= magnitude[18:0];
    sigmoid_beyond_1 <= sigmoid_index >= 13'd512;
    sigmoid_beyond_2 <= sigmoid_beyond_1;
    sigmoid_beyond_3 <= sigmoid_beyond_2;
    sigmoid_beyond_4 <= sigmoid_beyond_3;
    sigmoid_beyond_5 <= sigmoid_beyond_4;
    sigmoid_beyond_6 <= sigmoid_beyond_5;
    sigmoid_beyond_7 <= sigmoid_beyond_6;
    sigmoid_beyond_8 <= sigmoid_beyond_7;
    sigmoid_negative_1 <= scaled_x < 32'sd0;
    sigmoid_negative_2 <= sigmoid_negative_1;
    sigmoid_negative_3 <= sigmoid_negative_2;
    sigmoid_negative_4 <= sigmoid_negative_3;
    sigmoid_negative_5 <= sigmoid_negative_4;
    sigmoid_negative_6 <= sigmoid_negative_5;
    sigmoid_negative_7 <= sigmoid_negative_6;
    sigmoid_negative_8 <= sigmoid_negative_7;
    sigmoid_negative_9 <= sigmoid_negative_8;
    sigmoid_y <= sigmoid_negative_9 ? 25'h1000000 - positive : positive;
    x_1 <= scaled_x;
    x_2 <= x_1;
    x_3 <= x_2;
    x_4 <= x_3;
    x_5 <= x_4;
    x_6 <= x_5;
    x_7 <= x_6;
    x_8 <= x_7;
    x_9 <= x_8;
    x_10 <= x_9;
    partial_1_4 <= partial_products_3;
    partial_1_5 <= {partial_products_4, 17'd0};
    partial_1_6 <= {!x_10[31], {23{x_10[31]}}};
    tree_1_0_2 <= $signed({1'd0, partial_1_4}) + partial_1_5;
    tree_1_1_2 <= partial_1_6;
    tree_2_0_2 <= tree_1_0_2 + $signed({1'd0, tree_1_1_2});
    sigmoid_1 <= sigmoid_y;
    sigmoid_2 <= sigmoid_1;
    sigmoid_3 <= sigmoid_2;
    identity_1 <= x_10;
    identity_2 <= identity_1;
    identity_3 <= identity_2;
    b_1 <= b;
    b_2 <= b_1;
    b_3 <= b_2;
    b_4 <= b_3;
    b_5 <= b_4;
    b_6 <= b_5;
    b_7 <= b_6;
    b_8 <= b_7;
    b_9 <= b_8;
    b_10 <= b_9;
    b_11 <= b_10;
    b_12 <= b_11;
    b_13 <= b_12;
    b_14 <= b_13;
    b_15 <= b_14;
    b_16 <= b_15;
    b_17 <= b_16;
    b_18 <= b_17;
    left_2 <= left ? b_18 : chosen;
    b_next <= b;
    c_next <= c;
    one_minus_b <= 32'sd16777216 - b;
    right_1 <= right_2;
    right_2_2 <= right_1;
    right_3 <= right_2_2;
    right_4 <= right_3;
    right_5 <= right_4;
    right_6 <= right_5;
    right_7 <= right_6;
    right_8 <= right_7;
    right_9 <= right_8;
    right_10 <= right_9;
    right_11 <= right_10;
    right_12 <= right_11;
    right_13 <= right_12;
    right_14 <= right_13;
    right_15 <= right_14;
    right_16 <= right_15;
    right_17 <= right_16;
    partial_1_7 <= {partial_products_6, partial_products_5};
    partial_1_8 <= {partial_products_7, 17'd0};
    partial_1_9 <= {partial_products_8, 26'd0};
    partial_1_10 <= {addend_2, !negative, {23{negative}}};
    tree_1_0_3 <= partial_1_7 + partial_1_8;
    tree_1_1_3 <= partial_1_9 + partial_1_10;
    tree_2_0_3 <= tree_1_0_3 + tree_1_1_3;
    clamped_1 <= scale_clamped;
    clamped_2 <= clamped_1;
    clamped_3 <= clamped_2;
    clamped_4 <= clamped_3;
    clamped_5 <= clamped_4;
    clamped_6 <= clamped_5;
    clamped_7 <= clamped_6;
    clamped_8 <= clamped_7;
    clamped_9 <= clamped_8;
    clamped_10 <= clamped_9;
    clamped_11 <= clamped_10;
    clamped_12 <= clamped_11;
    clamped_13 <= clamped_12;
    clamped_14 <= clamped_13;
    clamped_15 <= clamped_14;
    clamped_16 <= clamped_15;
    clamped_17 <= clamped_16;
  end

  always_ff @(posedge clk) begin
    addend_2 <= 32'd0;
    case (addend)
      2'd1: addend_2 <= chosen;
      2'd2: addend_2 <= b_18;
    endcase
  end

  always_ff @(posedge clk)
    case (right)
      2'd0: right_2 <= 32'h1000000;
      2'd1: right_2 <= b_next;
      2'd2: right_2 <= (one_minus_b[32] ? !(&one_minus_b[32:31] & |one_minus_b[30:0]) : |one_minus_b[32:31]) ?
          (one_minus_b[32] ? 32'h80000001 : 32'h7fffffff) : one_minus_b[31:0];
      2'd3: right_2 <= c_next;
    endcase

  always_ff @(posedge clk)
    if (rst) begin
      result <= 32'd0;
      clamped <= 2'd0;
    end else begin
      result <= out_of_word_2 ? (tree_2_0_3[64] ? 32'h80000001 : 32'h7fffffff) : tree_2_0_3[55:24];
      clamped <= out_of_word_2 + clamped_17;
    end
endmodule
