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
  input  logic [10:0] total,
  input  logic        subtract,
  input  logic        valid,
  input  logic        finish,
  output logic [15:0] sum = 16'd0
);

  logic [15:0] running = 16'd0;

  wire [11:0] low = ({1'd0, running[10:0], subtract} + {total[10:1] ^ {10{subtract}}, total[0] ^ subtract, subtract}) >>
      1;
  wire [4:0] added = ({running[15:11], low[11]} + low[11]) >> 1;

  always_ff @(posedge clk)
    if (rst) running <= 16'd0;
    else begin
      if (valid) running <= {added, low[10:0]};
      if (finish) running <= 16'd0;
    end

  always_ff @(posedge clk) if (finish) sum <= {added, low[10:0]};
endmodule
