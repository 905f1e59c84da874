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
  output logic [4:0] zero,
  output logic [4:0] negative
);

  logic [8:0] byte_ = 9'd0;
  logic [9:0] held = 10'd0;

  wire lut = 64'h883f443c803f4f03 >> {code[4], code[1], code[5], code[0], code[6], code[2]};
  wire lut_2 = 64'h181c232138bce323 >> {byte_[3], byte_[8:5], byte_[0]};
  wire lut_3 = 64'h88c81692e63e01c3 >> {byte_[4], byte_[8:5], byte_[1]};
  wire lut_4 = 64'h2705280076069c6 >> {byte_[3], byte_[8:5], byte_[2]};
  wire lut_5 = 64'h854664481e604398 >> {byte_[2], byte_[8:5], byte_[3]};
  wire lut_6 = 64'h3bf340003b3b0001 >> {byte_[2], byte_[8:4]};

  assign zero = held[4:0];
  assign negative = held[9:5];

  always_ff @(posedge clk) if (enable) byte_ <= {lut, code};

  always_ff @(posedge clk) held <= {byte_[4:0], lut_6, lut_5, lut_4, lut_3, lut_2};
endmodule
