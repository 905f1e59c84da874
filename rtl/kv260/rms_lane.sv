// rms_lane: one lane of the rms unit; a new word every cycle.
//
// Made from gen/rms.py, class RmsLane.
//
// Ports, as the component has them:
//   a, b, c : In(WORD)
//   with_b : In(1)
//   scale : In(LANE_SCALE)
//       Activation scale, for pass 2.
//   square_a, square_u : Out(63)
//       a^2 and u^2, squares_latency cycles after the operands.
//   magnitude : Out(31)
//       |v|, with the squares.
//   clamped_u, clamped_v : Out(1)
//       Saturations of u and of v, with the squares; u's counts only in an instruction that takes the sums.
//   activation : Out(8)
//       round(v * scale), activation_latency cycles after the operands.
module rms_lane (
  input  logic               clk,
  input  logic signed [31:0] a,
  input  logic signed [31:0] b,
  input  logic signed [31:0] c,
  input  logic               with_b,
  input  logic [92:0]        scale,
  output logic [62:0]        square_a,
  output logic [62:0]        square_u,
  output logic [30:0]        magnitude = 31'd0,
  output logic               clamped_u = 1'd0,
  output logic               clamped_v = 1'd0,
  output logic [7:0]         activation
);

  logic signed [63:0] partial_1 = 64'd0;
  logic signed [57:0] partial_1_2 = 58'd0;
  logic signed [48:0] partial_1_3 = 49'd0;
  logic [23:0] partial_1_4 = 24'd0;
  logic signed [64:0] tree_1_0 = 65'd0;
  logic signed [49:0] tree_1_1 = 50'd0;
  logic signed [65:0] tree_2_0 = 66'd0;
  logic signed [63:0] partial_1_5 = 64'd0;
  logic signed [57:0] partial_1_6 = 58'd0;
  logic signed [48:0] partial_1_7 = 49'd0;
  logic [23:0] partial_1_8 = 24'd0;
  logic signed [64:0] tree_1_0_2 = 65'd0;
  logic signed [49:0] tree_1_1_2 = 50'd0;
  logic signed [65:0] tree_2_0_2 = 66'd0;
  logic signed [31:0] a_1 = 32'd0;
  logic signed [31:0] a_2 = 32'd0;
  logic signed [31:0] a_3 = 32'd0;
  logic signed [31:0] u = 32'd0;
  logic signed [31:0] v = 32'd0;
  logic signed [31:0] a_last = 32'd0;
  logic signed [32:0] complement = 33'd0;
  logic negative = 1'd0;
  logic signed [63:0] partial_1_9 = 64'd0;
  logic signed [49:0] partial_1_10 = 50'd0;
  logic signed [64:0] tree_1_0_3 = 65'd0;
  logic signed [64:0] sum_1 = 65'd0;
  logic signed [63:0] partial_1_11 = 64'd0;
  logic signed [49:0] partial_1_12 = 50'd0;
  logic signed [64:0] tree_1_0_4 = 65'd0;
  logic signed [64:0] sum_1_2 = 65'd0;
  logic [30:0] magnitude_1 = 31'd0;
  logic clamped_u_1 = 1'd0;
  logic clamped_u_2 = 1'd0;
  logic clamped_u_3 = 1'd0;
  logic clamped_v_1 = 1'd0;
  logic clamped_v_2 = 1'd0;
  logic clamped_v_3 = 1'd0;
  logic [40:0] partial_1_13 = 41'd0;
  logic signed [55:0] partial_1_14 = 56'd0;
  logic [62:0] partial_1_15 = 63'd0;
  logic signed [56:0] tree_1_0_5 = 57'd0;
  logic [62:0] tree_1_1_3 = 63'd0;
  logic signed [64:0] tree_2_0_3 = 65'd0;
  logic signed [64:0] scaled = 65'd0;

  wire negative_2 = a[31] ^ b[31];
  wire negative_3 = a[31] ^ c[31];
  wire [42:0] partial_products = a[25:0] * b[16:0];
  wire [20:0] partial_products_2 = $signed(a[31:26]) * $signed(b[31:17]);
  wire [40:0] partial_products_3 = $signed({1'd0, a[25:0]}) * $signed(b[31:17]);
  wire [22:0] partial_products_4 = $signed(a[31:26]) * $signed({1'd0, b[16:0]});
  wire [42:0] partial_products_5 = a[25:0] * c[16:0];
  wire [20:0] partial_products_6 = $signed(a[31:26]) * $signed(c[31:17]);
  wire [40:0] partial_products_7 = $signed({1'd0, a[25:0]}) * $signed(c[31:17]);
  wire [22:0] partial_products_8 = $signed(a[31:26]) * $signed({1'd0, c[16:0]});
  wire out_of_word = tree_2_0[64] ? !(&tree_2_0[64:55] & |tree_2_0[54:24]) : |tree_2_0[64:55];
  wire out_of_word_2 = tree_2_0_2[64] ? !(&tree_2_0_2[64:55] & |tree_2_0_2[54:24]) : |tree_2_0_2[64:55];
  wire [33:0] partial_products_9 = a_last[16:0] * a_last[16:0];
  wire [29:0] partial_products_10 = $signed(a_last[31:17]) * $signed(a_last[31:17]);
  wire [31:0] partial_products_11 = $signed(a_last[31:17]) * $signed({1'd0, a_last[16:0]});
  wire [33:0] partial_products_12 = u[16:0] * u[16:0];
  wire [29:0] partial_products_13 = $signed(u[31:17]) * $signed(u[31:17]);
  wire [31:0] partial_products_14 = $signed(u[31:17]) * $signed({1'd0, u[16:0]});
  wire [40:0] partial_products_15 = v[16:0] * scale[23:0];
  wire [38:0] partial_products_16 = $signed(v[31:17]) * $signed({1'd0, scale[23:0]});
  wire half = !v[31];

  assign square_a = sum_1[62:0];
  assign square_u = sum_1_2[62:0];
  assign activation = scaled[7:0];

  always_ff @(posedge clk) begin
    partial_1 <= {partial_products_2, partial_products};
    partial_1_2 <= {partial_products_3, 17'd0};
    partial_1_3 <= {partial_products_4, 26'd0};
    partial_1_4 <= {!negative_2, {23{negative_2}}};
    tree_1_0 <= partial_1 + partial_1_2;
    tree_1_1 <= partial_1_3 + $signed({1'd0, partial_1_4});
    tree_2_0 <= tree_1_0 + tree_1_1;
    partial_1_5 <= {partial_products_6, partial_products_5};
    partial_1_6 <= {partial_products_7, 17'd0};
    partial_1_7 <= {partial_products_8, 26'd0};
    partial_1_8 <= {!negative_3, {23{negative_3}}};
    tree_1_0_2 <= partial_1_5 + partial_1_6;
    tree_1_1_2 <= partial_1_7 + $signed({1'd0, partial_1_8});
    tree_2_0_2 <= tree_1_0_2 + tree_1_1_2;
    a_1 <= a;
    a_2 <= a_1;
    a_3 <= a_2;
    u <= with_b ? (out_of_word ? (tree_2_0[64] ? 32'h80000001 : 32'h7fffffff) : tree_2_0[55:24]) : a_3;
    v <= out_of_word_2 ? (tree_2_0_2[64] ? 32'h80000001 : 32'h7fffffff) : tree_2_0_2[55:24];
    a_last <= a_3;
    complement <= v ^ $signed({1'd0, {32{v[31]}}});
    negative <= v[31];
    partial_1_9 <= {partial_products_10, partial_products_9};
    partial_1_10 <= {partial_products_11, 18'd0};
    tree_1_0_3 <= partial_1_9 + partial_1_10;
    sum_1 <= tree_1_0_3;
    partial_1_11 <= {partial_products_13, partial_products_12};
    partial_1_12 <= {partial_products_14, 18'd0};
    tree_1_0_4 <= partial_1_11 + partial_1_12;
    sum_1_2 <= tree_1_0_4;
    magnitude_1 <= complement[30:0] + negative;
    magnitude <= magnitude_1;
    clamped_u_1 <= with_b & out_of_word;
    clamped_u_2 <= clamped_u_1;
    clamped_u_3 <= clamped_u_2;
    clamped_u <= clamped_u_3;
    clamped_v_1 <= out_of_word_2;
    clamped_v_2 <= clamped_v_1;
    clamped_v_3 <= clamped_v_2;
    clamped_v <= clamped_v_3;
    partial_1_13 <= partial_products_15;
    partial_1_14 <= {partial_products_16, 17'd0};
    partial_1_15 <= {scale[92] & half, scale[92] ? v[31] : scale[91] & half, scale[91] ? v[31] : scale[90] & half,
        scale[90] ? v[31] : scale[89] & half, scale[89] ? v[31] : scale[88] & half,
        scale[88] ? v[31] : scale[87] & half, scale[87] ? v[31] : scale[86] & half,
        scale[86] ? v[31] : scale[85] & half, scale[85] ? v[31] : scale[84] & half,
        scale[84] ? v[31] : scale[83] & half, scale[83] ? v[31] : scale[82] & half,
        scale[82] ? v[31] : scale[81] & half, scale[81] ? v[31] : scale[80] & half,
        scale[80] ? v[31] : scale[79] & half, scale[79] ? v[31] : scale[78] & half,
        scale[78] ? v[31] : scale[77] & half, scale[77] ? v[31] : scale[76] & half,
        scale[76] ? v[31] : scale[75] & half, scale[75] ? v[31] : scale[74] & half,
        scale[74] ? v[31] : scale[73] & half, scale[73] ? v[31] : scale[72] & half,
        scale[72] ? v[31] : scale[71] & half, scale[71] ? v[31] : scale[70] & half,
        scale[70] ? v[31] : scale[69] & half, scale[69] ? v[31] : scale[68] & half,
        scale[68] ? v[31] : scale[67] & half, scale[67] ? v[31] : scale[66] & half,
        scale[66] ? v[31] : scale[65] & half, scale[65] ? v[31] : scale[64] & half,
        scale[64] ? v[31] : scale[63] & half, scale[63] ? v[31] : scale[62] & half,
        scale[62] ? v[31] : scale[61] & half, scale[61] ? v[31] : scale[60] & half,
        scale[60] ? v[31] : scale[59] & half, scale[59] ? v[31] : scale[58] & half,
        scale[58] ? v[31] : scale[57] & half, scale[57] ? v[31] : scale[56] & half,
        scale[56] ? v[31] : scale[55] & half, scale[55] ? v[31] : scale[54] & half,
        scale[54] ? v[31] : scale[53] & half, scale[53] ? v[31] : scale[52] & half,
        scale[52] ? v[31] : scale[51] & half, scale[51] ? v[31] : scale[50] & half,
        scale[50] ? v[31] : scale[49] & half, scale[49] ? v[31] : scale[48] & half,
        scale[48] ? v[31] : scale[47] & half, scale[47] ? v[31] : scale[46] & half,
        scale[46] ? v[31] : scale[45] & half, scale[45] ? v[31] : scale[44] & half,
        scale[44] ? v[31] : scale[43] & half, scale[43] ? v[31] : scale[42] & half,
        scale[42] ? v[31] : scale[41] & half, scale[41] ? v[31] : scale[40] & half,
        scale[40] ? v[31] : scale[39] & half, scale[39] ? v[31] : scale[38] & half,
        scale[38] ? v[31] : scale[37] & half, scale[37] ? v[31] : scale[36] & half,
        scale[36] ? v[31] : scale[35] & half, scale[35] ? v[31] : scale[34] & half,
        scale[34] ? v[31] : scale[33] & half, scale[33] ? v[31] : scale[32] & half,
        scale[32] ? v[31] : scale[31] & half, scale[31] ? v[31] : scale[30] & half};
    tree_1_0_5 <= $signed({1'd0, partial_1_13}) + partial_1_14;
    tree_1_1_3 <= partial_1_15;
    tree_2_0_3 <= tree_1_0_5 + $signed({1'd0, tree_1_1_3});
    scaled <= tree_2_0_3 >>> scale[29:24];
  end
endmodule
