// accumulator: adds up the totals of a row group's beats.
//
// Made from gen/trit_dot.py, class Accumulator.
//
// Every total brings its offset with it: so the sum is unsigned, and too large by beats << (bits of total - 1), which
// whoever writes the sum takes off, once for all rows. Above the bits of a total it only counts carries.
//
// Ports, as the component has them:
//   total : In(bits), subtract : In(1)
//       From a TritDot.
//   valid : In(1)
//       There is a total.
//   finish : In(1)
//       It is the last one of its group; never without valid.
//   sum : Out(sum_bits)
//       The finished group's, from the next cycle on, until the next one.
module accumulator (
  input  logic        clk,
  input  logic        rst,
  input  logic [13:0] total,
  input  logic        subtract,
  input  logic        valid,
  input  logic        finish,
  output logic [20:0] sum = 21'd0
);

  logic [20:0] running = 21'd0;

  wire [14:0] low = ({1'd0, running[13:0], subtract} + {total[13:1] ^ {13{subtract}}, total[0] ^ subtract, subtract}) >>
      1;
  wire [6:0] added = ({running[20:14], low[14]} + low[14]) >> 1;

  always_ff @(posedge clk)
    if (rst) running <= 21'd0;
    else begin
      if (valid) running <= {added, low[13:0]};
      if (finish) running <= 21'd0;
    end

  always_ff @(posedge clk) if (finish) sum <= {added, low[13:0]};
endmodule
