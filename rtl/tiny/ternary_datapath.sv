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
  input  logic [127:0] weights,
  input  logic [63:0]  activations,
  output logic         valid = 1'd0,
  output logic [159:0] sums
);

  logic [63:0] activations_2 = 64'd0;
  logic valid_1 = 1'd0;
  logic valid_2 = 1'd0;
  logic valid_3 = 1'd0;
  logic valid_4 = 1'd0;
  logic valid_5 = 1'd0;
  logic finish_1 = 1'd0;
  logic finish_2 = 1'd0;
  logic finish_3 = 1'd0;
  logic finish_4 = 1'd0;
  logic finish_5 = 1'd0;
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
  wire [10:0] accumulate_0_0_total;
  wire accumulate_0_0_subtract;
  wire [15:0] accumulate_0_0_sum;
  wire [10:0] accumulate_0_1_total;
  wire accumulate_0_1_subtract;
  wire [15:0] accumulate_0_1_sum;
  wire [10:0] accumulate_0_2_total;
  wire accumulate_0_2_subtract;
  wire [15:0] accumulate_0_2_sum;
  wire [10:0] accumulate_0_3_total;
  wire accumulate_0_3_subtract;
  wire [15:0] accumulate_0_3_sum;
  wire [10:0] accumulate_0_4_total;
  wire accumulate_0_4_subtract;
  wire [15:0] accumulate_0_4_sum;
  wire [4:0] decode_1_0_zero;
  wire [4:0] decode_1_0_negative;
  wire [4:0] decode_1_1_zero;
  wire [4:0] decode_1_1_negative;
  wire [4:0] decode_1_2_zero;
  wire [4:0] decode_1_2_negative;
  wire [4:0] decode_1_3_zero;
  wire [4:0] decode_1_3_negative;
  wire [4:0] decode_1_4_zero;
  wire [4:0] decode_1_4_negative;
  wire [4:0] decode_1_5_zero;
  wire [4:0] decode_1_5_negative;
  wire [4:0] decode_1_6_zero;
  wire [4:0] decode_1_6_negative;
  wire [4:0] decode_1_7_zero;
  wire [4:0] decode_1_7_negative;
  wire [10:0] accumulate_1_0_total;
  wire accumulate_1_0_subtract;
  wire [15:0] accumulate_1_0_sum;
  wire [10:0] accumulate_1_1_total;
  wire accumulate_1_1_subtract;
  wire [15:0] accumulate_1_1_sum;
  wire [10:0] accumulate_1_2_total;
  wire accumulate_1_2_subtract;
  wire [15:0] accumulate_1_2_sum;
  wire [10:0] accumulate_1_3_total;
  wire accumulate_1_3_subtract;
  wire [15:0] accumulate_1_3_sum;
  wire [10:0] accumulate_1_4_total;
  wire accumulate_1_4_subtract;
  wire [15:0] accumulate_1_4_sum;

  assign sums = {accumulate_1_4_sum, accumulate_1_3_sum, accumulate_1_2_sum, accumulate_1_1_sum, accumulate_1_0_sum,
      accumulate_0_4_sum, accumulate_0_3_sum, accumulate_0_2_sum, accumulate_0_1_sum, accumulate_0_0_sum};

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
  trit_dot dot_0_0 (.clk(clk), .rst(rst), .zero({decode_0_7_zero[0], decode_0_6_zero[0], decode_0_5_zero[0],
      decode_0_4_zero[0], decode_0_3_zero[0], decode_0_2_zero[0], decode_0_1_zero[0], decode_0_0_zero[0]}),
      .negative({decode_0_7_negative[0], decode_0_6_negative[0], decode_0_5_negative[0], decode_0_4_negative[0],
      decode_0_3_negative[0], decode_0_2_negative[0], decode_0_1_negative[0], decode_0_0_negative[0]}),
      .activations(activations_2), .total(accumulate_0_0_total), .subtract(accumulate_0_0_subtract));
  accumulator accumulate_0_0 (.clk(clk), .rst(rst), .total(accumulate_0_0_total), .subtract(accumulate_0_0_subtract),
      .valid(valid_5), .finish(finish_5), .sum(accumulate_0_0_sum));
  trit_dot dot_0_1 (.clk(clk), .rst(rst), .zero({decode_0_7_zero[1], decode_0_6_zero[1], decode_0_5_zero[1],
      decode_0_4_zero[1], decode_0_3_zero[1], decode_0_2_zero[1], decode_0_1_zero[1], decode_0_0_zero[1]}),
      .negative({decode_0_7_negative[1], decode_0_6_negative[1], decode_0_5_negative[1], decode_0_4_negative[1],
      decode_0_3_negative[1], decode_0_2_negative[1], decode_0_1_negative[1], decode_0_0_negative[1]}),
      .activations(activations_2), .total(accumulate_0_1_total), .subtract(accumulate_0_1_subtract));
  accumulator accumulate_0_1 (.clk(clk), .rst(rst), .total(accumulate_0_1_total), .subtract(accumulate_0_1_subtract),
      .valid(valid_5), .finish(finish_5), .sum(accumulate_0_1_sum));
  trit_dot dot_0_2 (.clk(clk), .rst(rst), .zero({decode_0_7_zero[2], decode_0_6_zero[2], decode_0_5_zero[2],
      decode_0_4_zero[2], decode_0_3_zero[2], decode_0_2_zero[2], decode_0_1_zero[2], decode_0_0_zero[2]}),
      .negative({decode_0_7_negative[2], decode_0_6_negative[2], decode_0_5_negative[2], decode_0_4_negative[2],
      decode_0_3_negative[2], decode_0_2_negative[2], decode_0_1_negative[2], decode_0_0_negative[2]}),
      .activations(activations_2), .total(accumulate_0_2_total), .subtract(accumulate_0_2_subtract));
  accumulator accumulate_0_2 (.clk(clk), .rst(rst), .total(accumulate_0_2_total), .subtract(accumulate_0_2_subtract),
      .valid(valid_5), .finish(finish_5), .sum(accumulate_0_2_sum));
  trit_dot dot_0_3 (.clk(clk), .rst(rst), .zero({decode_0_7_zero[3], decode_0_6_zero[3], decode_0_5_zero[3],
      decode_0_4_zero[3], decode_0_3_zero[3], decode_0_2_zero[3], decode_0_1_zero[3], decode_0_0_zero[3]}),
      .negative({decode_0_7_negative[3], decode_0_6_negative[3], decode_0_5_negative[3], decode_0_4_negative[3],
      decode_0_3_negative[3], decode_0_2_negative[3], decode_0_1_negative[3], decode_0_0_negative[3]}),
      .activations(activations_2), .total(accumulate_0_3_total), .subtract(accumulate_0_3_subtract));
  accumulator accumulate_0_3 (.clk(clk), .rst(rst), .total(accumulate_0_3_total), .subtract(accumulate_0_3_subtract),
      .valid(valid_5), .finish(finish_5), .sum(accumulate_0_3_sum));
  trit_dot dot_0_4 (.clk(clk), .rst(rst), .zero({decode_0_7_zero[4], decode_0_6_zero[4], decode_0_5_zero[4],
      decode_0_4_zero[4], decode_0_3_zero[4], decode_0_2_zero[4], decode_0_1_zero[4], decode_0_0_zero[4]}),
      .negative({decode_0_7_negative[4], decode_0_6_negative[4], decode_0_5_negative[4], decode_0_4_negative[4],
      decode_0_3_negative[4], decode_0_2_negative[4], decode_0_1_negative[4], decode_0_0_negative[4]}),
      .activations(activations_2), .total(accumulate_0_4_total), .subtract(accumulate_0_4_subtract));
  accumulator accumulate_0_4 (.clk(clk), .rst(rst), .total(accumulate_0_4_total), .subtract(accumulate_0_4_subtract),
      .valid(valid_5), .finish(finish_5), .sum(accumulate_0_4_sum));
  trit_decode decode_1_0 (.clk(clk), .enable(take), .code(weights[71:64]), .zero(decode_1_0_zero),
      .negative(decode_1_0_negative));
  trit_decode decode_1_1 (.clk(clk), .enable(take), .code(weights[79:72]), .zero(decode_1_1_zero),
      .negative(decode_1_1_negative));
  trit_decode decode_1_2 (.clk(clk), .enable(take), .code(weights[87:80]), .zero(decode_1_2_zero),
      .negative(decode_1_2_negative));
  trit_decode decode_1_3 (.clk(clk), .enable(take), .code(weights[95:88]), .zero(decode_1_3_zero),
      .negative(decode_1_3_negative));
  trit_decode decode_1_4 (.clk(clk), .enable(take), .code(weights[103:96]), .zero(decode_1_4_zero),
      .negative(decode_1_4_negative));
  trit_decode decode_1_5 (.clk(clk), .enable(take), .code(weights[111:104]), .zero(decode_1_5_zero),
      .negative(decode_1_5_negative));
  trit_decode decode_1_6 (.clk(clk), .enable(take), .code(weights[119:112]), .zero(decode_1_6_zero),
      .negative(decode_1_6_negative));
  trit_decode decode_1_7 (.clk(clk), .enable(take), .code(weights[127:120]), .zero(decode_1_7_zero),
      .negative(decode_1_7_negative));
  trit_dot dot_1_0 (.clk(clk), .rst(rst), .zero({decode_1_7_zero[0], decode_1_6_zero[0], decode_1_5_zero[0],
      decode_1_4_zero[0], decode_1_3_zero[0], decode_1_2_zero[0], decode_1_1_zero[0], decode_1_0_zero[0]}),
      .negative({decode_1_7_negative[0], decode_1_6_negative[0], decode_1_5_negative[0], decode_1_4_negative[0],
      decode_1_3_negative[0], decode_1_2_negative[0], decode_1_1_negative[0], decode_1_0_negative[0]}),
      .activations(activations_2), .total(accumulate_1_0_total), .subtract(accumulate_1_0_subtract));
  accumulator accumulate_1_0 (.clk(clk), .rst(rst), .total(accumulate_1_0_total), .subtract(accumulate_1_0_subtract),
      .valid(valid_5), .finish(finish_5), .sum(accumulate_1_0_sum));
  trit_dot dot_1_1 (.clk(clk), .rst(rst), .zero({decode_1_7_zero[1], decode_1_6_zero[1], decode_1_5_zero[1],
      decode_1_4_zero[1], decode_1_3_zero[1], decode_1_2_zero[1], decode_1_1_zero[1], decode_1_0_zero[1]}),
      .negative({decode_1_7_negative[1], decode_1_6_negative[1], decode_1_5_negative[1], decode_1_4_negative[1],
      decode_1_3_negative[1], decode_1_2_negative[1], decode_1_1_negative[1], decode_1_0_negative[1]}),
      .activations(activations_2), .total(accumulate_1_1_total), .subtract(accumulate_1_1_subtract));
  accumulator accumulate_1_1 (.clk(clk), .rst(rst), .total(accumulate_1_1_total), .subtract(accumulate_1_1_subtract),
      .valid(valid_5), .finish(finish_5), .sum(accumulate_1_1_sum));
  trit_dot dot_1_2 (.clk(clk), .rst(rst), .zero({decode_1_7_zero[2], decode_1_6_zero[2], decode_1_5_zero[2],
      decode_1_4_zero[2], decode_1_3_zero[2], decode_1_2_zero[2], decode_1_1_zero[2], decode_1_0_zero[2]}),
      .negative({decode_1_7_negative[2], decode_1_6_negative[2], decode_1_5_negative[2], decode_1_4_negative[2],
      decode_1_3_negative[2], decode_1_2_negative[2], decode_1_1_negative[2], decode_1_0_negative[2]}),
      .activations(activations_2), .total(accumulate_1_2_total), .subtract(accumulate_1_2_subtract));
  accumulator accumulate_1_2 (.clk(clk), .rst(rst), .total(accumulate_1_2_total), .subtract(accumulate_1_2_subtract),
      .valid(valid_5), .finish(finish_5), .sum(accumulate_1_2_sum));
  trit_dot dot_1_3 (.clk(clk), .rst(rst), .zero({decode_1_7_zero[3], decode_1_6_zero[3], decode_1_5_zero[3],
      decode_1_4_zero[3], decode_1_3_zero[3], decode_1_2_zero[3], decode_1_1_zero[3], decode_1_0_zero[3]}),
      .negative({decode_1_7_negative[3], decode_1_6_negative[3], decode_1_5_negative[3], decode_1_4_negative[3],
      decode_1_3_negative[3], decode_1_2_negative[3], decode_1_1_negative[3], decode_1_0_negative[3]}),
      .activations(activations_2), .total(accumulate_1_3_total), .subtract(accumulate_1_3_subtract));
  accumulator accumulate_1_3 (.clk(clk), .rst(rst), .total(accumulate_1_3_total), .subtract(accumulate_1_3_subtract),
      .valid(valid_5), .finish(finish_5), .sum(accumulate_1_3_sum));
  trit_dot dot_1_4 (.clk(clk), .rst(rst), .zero({decode_1_7_zero[4], decode_1_6_zero[4], decode_1_5_zero[4],
      decode_1_4_zero[4], decode_1_3_zero[4], decode_1_2_zero[4], decode_1_1_zero[4], decode_1_0_zero[4]}),
      .negative({decode_1_7_negative[4], decode_1_6_negative[4], decode_1_5_negative[4], decode_1_4_negative[4],
      decode_1_3_negative[4], decode_1_2_negative[4], decode_1_1_negative[4], decode_1_0_negative[4]}),
      .activations(activations_2), .total(accumulate_1_4_total), .subtract(accumulate_1_4_subtract));
  accumulator accumulate_1_4 (.clk(clk), .rst(rst), .total(accumulate_1_4_total), .subtract(accumulate_1_4_subtract),
      .valid(valid_5), .finish(finish_5), .sum(accumulate_1_4_sum));

  always_ff @(posedge clk) activations_2 <= activations;

  always_ff @(posedge clk)
    if (rst) begin
      valid_1 <= 1'd0;
      valid_2 <= 1'd0;
      valid_3 <= 1'd0;
      valid_4 <= 1'd0;
      valid_5 <= 1'd0;
      finish_1 <= 1'd0;
      finish_2 <= 1'd0;
      finish_3 <= 1'd0;
      finish_4 <= 1'd0;
      finish_5 <= 1'd0;
      valid <= 1'd0;
    end else begin
      valid_1 <= take;
      valid_2 <= valid_1;
      valid_3 <= valid_2;
      valid_4 <= valid_3;
      valid_5 <= valid_4;
      finish_1 <= take & last;
      finish_2 <= finish_1;
      finish_3 <= finish_2;
      finish_4 <= finish_3;
      finish_5 <= finish_4;
      valid <= finish_5;
    end
endmodule
