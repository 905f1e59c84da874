// trit_decode: decode a byte of golden.image's code, any of the 256; once for all its rows.
//
// Made from gen/trit_decode.py, class TritDecode.
//
// Latency DECODE_LATENCY: a register for the byte, together with the helper bit of b5, and one for the decoded bits. So
// every table of b5 is a LUT between registers, six a byte; b2 takes none.
//
// Ports, as the component has them:
//   enable : In(1)
//       Take the byte; without it the last one stays.
//   code : In(8)
//   zero, negative : Out(rows)
//       First row in the low bit.
module trit_decode (
  input  logic       clk,
  input  logic       enable,
  input  logic [7:0] code,
  output logic [3:0] zero,
  output logic [3:0] negative
);

  logic [8:0] byte_ = 9'd0;
  logic [7:0] held = 8'd0;

  assign zero = held[3:0];
  assign negative = held[7:4];

  always_ff @(posedge clk) if (enable) byte_ <= code;

  always_ff @(posedge clk) held <= {byte_[7], byte_[5], byte_[3], byte_[1], byte_[6], byte_[4], byte_[2], byte_[0]};
endmodule
