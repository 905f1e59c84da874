// stream_buffer: the buffer; a word a cycle passes, a cycle later, and waits if nobody takes it.
//
// Made from gen/stream_buffer.py, class StreamBuffer.
//
// Ports, as the component has them:
//   input : In(stream), output : Out(stream)
//       input.ready, output.valid and output.payload come from registers.
module stream_buffer (
  input  logic         clk,
  input  logic         rst,
  input  logic [127:0] input_payload,
  input  logic         input_valid,
  output logic         input_ready,
  output logic [127:0] output_payload = 128'd0,
  output logic         output_valid = 1'd0,
  input  logic         output_ready
);

  logic waiting = 1'd0;
  logic [127:0] second = 128'd0;

  assign input_ready = !waiting;
  wire free = output_ready | !output_valid;

  always_ff @(posedge clk) if (free) output_payload <= waiting ? second : input_payload;

  always_ff @(posedge clk)
    if (rst) begin
      output_valid <= 1'd0;
      waiting <= 1'd0;
    end else if (free) begin
      output_valid <= waiting | input_valid;
      waiting <= 1'd0;
    end else if (input_ready) waiting <= input_valid;

  always_ff @(posedge clk) if (input_ready) second <= input_payload;
endmodule
