// ternary_matmul: ternary matmul: a beat of weights a cycle, and nothing multiplied.
//
// Made from gen/ternary_matmul.py, class TernaryMatmul.
//
// A beat is channels * columns bytes, each the trits of one column for consecutive rows. All rows see the same columns
// activations, one adder tree a row:
//
//     weights -> decode -+
//                        +-> lanes -> adder tree -> accumulator -> finished rows -> vector register
//     activation buffer -+            (a row)       (a row)        (FIFO)        (a word a channel and cycle)
//
// A row group takes ceil(columns of the matrix / columns) beats. Finished groups wait in a FIFO; a group is only begun
// when there is room for its result, so the pipeline itself never stops. The beats of the next instruction follow
// without a pause, while the results of up to MATMULS_IN_FLIGHT instructions are on their way to their registers.
//
// Ports, as the component has them:
//   command : In(COMMAND)
//       MATMUL instructions.
//   done : Out(1)
//       Pulses when the last row of the oldest instruction is visible in its vector register.
//   limit : In(row_limit)
//       Rows (of lanes) of the activation buffer that are there, for the instruction that is taken last.
//   progress : Out(row_limit)
//       Whole rows of the vector register that are visible, of the oldest instruction.
//   weights : In(stream)
//       Beats of channels * columns bytes, byte channel * columns + column.
//   activations : In(activation_write)
//       Write port of the activation buffers.
//   write : Out(vector_write)
//       A word a channel and cycle.
//   beat, starved, stalled, waiting : Out(1)
//       In this cycle: a beat was taken; one was wanted but there was none; there was one but no room for results; the
//       activations are not there yet.
module ternary_matmul (
  input  logic         clk,
  input  logic         rst,
  input  logic [255:0] command_payload,
  input  logic         command_valid,
  output logic         command_ready,
  output logic         done,
  input  logic [10:0]  limit,
  output logic [10:0]  progress,
  input  logic [127:0] weights_payload,
  input  logic         weights_valid,
  output logic         weights_ready,
  input  logic         activations_buffer,
  input  logic [9:0]   activations_address,
  input  logic [7:0]   activations_data,
  input  logic         activations_mask,
  output logic [5:0]   write_register,
  output logic [9:0]   write_address,
  output logic [31:0]  write_data,
  output logic         write_mask,
  output logic         beat,
  output logic         starved,
  output logic         stalled,
  output logic         waiting
);

  logic fed = 1'd0;
  logic [5:0] column = 6'd0;
  logic first = 1'd0;
  logic last = 1'd0;
  logic [16:0] rows_left = 17'd0;
  logic issuing = 1'd0;
  logic buffer = 1'd0;
  logic [5:0] last_column = 6'd0;
  logic [2:0] left = 3'd0;
  logic [15:0] row = 16'd0;
  logic [15:0] rest = 16'd0;
  logic ends = 1'd0;
  logic [89:0] finished = 90'd0;
  logic known = 1'd0;
  logic [27:0] target = 28'd0;
  logic [2:0] room = 3'd4;
  logic has_room = 1'd1;
  logic [127:0] datapath_activations;
  logic [127:0] activation_buffers [0:127];
  integer row_2;
  wire targets_w_rdy;
  wire [27:0] targets_r_data;
  wire targets_r_rdy;
  wire groups_w_en;
  wire [89:0] groups_w_data;
  wire [89:0] groups_r_data;
  wire groups_r_rdy;

  wire may_begin = !first | has_room;
  assign weights_ready = issuing & fed & may_begin;
  assign beat = weights_ready & weights_valid;
  wire ending = beat & last & (rows_left <= 17'd5);
  assign command_ready = !issuing & targets_w_rdy;
  wire accept = command_valid & command_ready;
  wire [5:0] last_beat = (command_payload[89:80] - 10'd1) >> 4;
  assign starved = weights_ready & !weights_valid;
  assign stalled = issuing & fed & !may_begin & weights_valid;
  assign waiting = issuing & !fed;
  wire [7:0] data = activations_data ^ 8'd128;
  wire [15:0] activation_buffers_write_en = activations_mask << activations_address[3:0];
  wire writing = (left != 3'd0) & known;
  wire groups_r_en = (left == 3'd0) | ((left == 3'd1) & writing);
  wire popped = groups_r_en & groups_r_rdy;
  assign write_mask = writing ? rest > 16'd0 : 1'd0;
  wire [6:0] high = finished[17:11] + {1'd1, ~target[27:22]};
  assign done = writing & ends;
  wire [6:0] fed_2 = column + 6'd1;

  assign progress = row[10:0];
  assign write_register = target[5:0];
  assign write_address = row[9:0];
  assign write_data = $signed({high, finished[10:0]});

  sync_fifo_buffered_28x2 targets (.clk(clk), .rst(rst), .w_data({last_beat, command_payload[79:64],
      command_payload[13:8]}), .w_en(accept), .r_en(done | !known), .w_rdy(targets_w_rdy), .r_data(targets_r_data),
      .r_rdy(targets_r_rdy), .level());
  ternary_datapath datapath (.clk(clk), .rst(rst), .take(beat), .last(last), .weights(weights_payload),
      .activations(datapath_activations), .valid(groups_w_en), .sums(groups_w_data));
  sync_fifo_buffered_90x5 groups (.clk(clk), .rst(rst), .w_data(groups_w_data), .w_en(groups_w_en), .r_en(groups_r_en),
      .w_rdy(), .r_data(groups_r_data), .r_rdy(groups_r_rdy), .level());

  initial for (row_2 = 0; row_2 < 128; row_2 = row_2 + 1) activation_buffers[row_2] = 128'd0;

  always_ff @(posedge clk) begin
    if (activation_buffers_write_en[0]) activation_buffers[{activations_buffer, activations_address[9:4]}][7:0] <= data;
    if (activation_buffers_write_en[1]) activation_buffers[{activations_buffer, activations_address[9:4]}][15:8] <=
        data;
    if (activation_buffers_write_en[2]) activation_buffers[{activations_buffer, activations_address[9:4]}][23:16] <=
        data;
    if (activation_buffers_write_en[3]) activation_buffers[{activations_buffer, activations_address[9:4]}][31:24] <=
        data;
    if (activation_buffers_write_en[4]) activation_buffers[{activations_buffer, activations_address[9:4]}][39:32] <=
        data;
    if (activation_buffers_write_en[5]) activation_buffers[{activations_buffer, activations_address[9:4]}][47:40] <=
        data;
    if (activation_buffers_write_en[6]) activation_buffers[{activations_buffer, activations_address[9:4]}][55:48] <=
        data;
    if (activation_buffers_write_en[7]) activation_buffers[{activations_buffer, activations_address[9:4]}][63:56] <=
        data;
    if (activation_buffers_write_en[8]) activation_buffers[{activations_buffer, activations_address[9:4]}][71:64] <=
        data;
    if (activation_buffers_write_en[9]) activation_buffers[{activations_buffer, activations_address[9:4]}][79:72] <=
        data;
    if (activation_buffers_write_en[10]) activation_buffers[{activations_buffer, activations_address[9:4]}][87:80] <=
        data;
    if (activation_buffers_write_en[11]) activation_buffers[{activations_buffer, activations_address[9:4]}][95:88] <=
        data;
    if (activation_buffers_write_en[12]) activation_buffers[{activations_buffer, activations_address[9:4]}][103:96] <=
        data;
    if (activation_buffers_write_en[13]) activation_buffers[{activations_buffer, activations_address[9:4]}][111:104] <=
        data;
    if (activation_buffers_write_en[14]) activation_buffers[{activations_buffer, activations_address[9:4]}][119:112] <=
        data;
    if (activation_buffers_write_en[15]) activation_buffers[{activations_buffer, activations_address[9:4]}][127:120] <=
        data;
  end

  always_ff @(posedge clk) datapath_activations <= activation_buffers[{buffer, column}];

  always_ff @(posedge clk)
    if (rst) begin
      fed <= 1'd0;
      room <= 3'd4;
      has_room <= 1'd1;
    end else begin
      fed <= (beat ? last | (limit[10:4] > fed_2) : limit[10:4] > column) & !accept;
      room <= room - (beat & first) + popped;
      has_room <= popped | (beat & first ? room > 3'd1 : room != 3'd0);
    end

  always_ff @(posedge clk)
    if (rst) begin
      column <= 6'd0;
      first <= 1'd0;
      last <= 1'd0;
      rows_left <= 17'd0;
      issuing <= 1'd0;
      buffer <= 1'd0;
      last_column <= 6'd0;
    end else begin
      if (beat) begin
        column <= last ? 6'd0 : fed_2[5:0];
        first <= last;
        last <= last ? last_column == 6'd0 : fed_2 == last_column;
        if (last) rows_left <= rows_left - 17'd5;
      end
      if (ending) issuing <= 1'd0;
      if (accept) begin
        column <= 6'd0;
        first <= 1'd1;
        last <= last_beat == 6'd0;
        rows_left <= command_payload[79:64];
        issuing <= 1'd1;
        buffer <= command_payload[36];
        last_column <= last_beat;
      end
    end

  always_ff @(posedge clk)
    if (rst) begin
      left <= 3'd0;
      row <= 16'd0;
      rest <= 16'd0;
      ends <= 1'd0;
      known <= 1'd0;
      target <= 28'd0;
    end else begin
      if (writing) begin
        left <= left - 3'd1;
        row <= row + 16'd1;
        rest <= rest - 16'd1;
        ends <= rest <= 16'd2;
      end
      if (done & !popped) left <= 3'd0;
      if (popped) left <= 3'd5;
      if (done | !known) begin
        row <= 16'd0;
        rest <= targets_r_data[21:6];
        ends <= targets_r_data[21:6] <= 16'd1;
        known <= targets_r_rdy;
        target <= targets_r_data;
      end
    end

  always_ff @(posedge clk) begin
    if (writing) finished <= finished[89:18];
    if (popped) finished <= groups_r_data;
  end
endmodule
