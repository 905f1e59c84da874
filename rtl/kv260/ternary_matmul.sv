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
  input  logic [9:0]   limit,
  output logic [9:0]   progress,
  input  logic [511:0] weights_payload,
  input  logic         weights_valid,
  output logic         weights_ready,
  input  logic         activations_buffer,
  input  logic [8:0]   activations_address,
  input  logic [127:0] activations_data,
  input  logic [15:0]  activations_mask,
  output logic [5:0]   write_register,
  output logic [8:0]   write_address,
  output logic [511:0] write_data,
  output logic [15:0]  write_mask,
  output logic         beat,
  output logic         starved,
  output logic         stalled,
  output logic         waiting
);

  logic [6:0] column = 7'd0;
  logic first = 1'd0;
  logic last = 1'd0;
  logic [16:0] rows_left = 17'd0;
  logic issuing = 1'd0;
  logic buffer = 1'd0;
  logic [6:0] last_column = 7'd0;
  logic [2:0] left = 3'd0;
  logic [15:0] row = 16'd0;
  logic [15:0] rest = 16'd0;
  logic ends = 1'd0;
  logic [104:0] finished = 105'd0;
  logic known = 1'd0;
  logic [28:0] target = 29'd0;
  logic [2:0] room = 3'd4;
  logic has_room = 1'd1;
  logic [511:0] datapath_activations;
  logic [511:0] activation_buffers [0:255];
  integer row_2;
  wire targets_w_rdy;
  wire [28:0] targets_r_data;
  wire targets_r_rdy;
  wire groups_w_en;
  wire [104:0] groups_w_data;
  wire [104:0] groups_r_data;
  wire groups_r_rdy;

  wire fed = limit[9:2] > column;
  wire may_begin = !first | has_room;
  assign weights_ready = issuing & fed & may_begin;
  assign beat = weights_ready & weights_valid;
  wire ending = beat & last & (rows_left <= 17'd5);
  assign command_ready = (!issuing | ending) & targets_w_rdy;
  wire accept = command_valid & command_ready;
  wire [6:0] last_beat = (command_payload[92:80] - 13'd1) >> 6;
  assign starved = weights_ready & !weights_valid;
  assign stalled = issuing & fed & !may_begin & weights_valid;
  assign waiting = issuing & !fed;
  wire [127:0] data = activations_data ^ 128'h80808080808080808080808080808080;
  wire [63:0] activation_buffers_write_en = activations_mask << {activations_address[1:0], 4'd0};
  wire writing = (left != 3'd0) & known;
  wire groups_r_en = (left == 3'd0) | ((left == 3'd1) & writing);
  wire popped = groups_r_en & groups_r_rdy;
  wire inside_ = writing ? rest > 16'd0 : 1'd0;
  wire [7:0] high = finished[20:13] + {1'd1, ~target[28:22]};
  assign write_mask = inside_ << row[3:0];
  assign done = writing & ends;
  wire [7:0] column_2 = column + 7'd1;

  assign progress = row[13:4];
  assign write_register = target[5:0];
  assign write_address = row[12:4];
  assign write_data = $signed({high, finished[12:0], {11{high[7]}}, high, finished[12:0], {11{high[7]}}, high,
      finished[12:0], {11{high[7]}}, high, finished[12:0], {11{high[7]}}, high, finished[12:0], {11{high[7]}}, high,
      finished[12:0], {11{high[7]}}, high, finished[12:0], {11{high[7]}}, high, finished[12:0], {11{high[7]}}, high,
      finished[12:0], {11{high[7]}}, high, finished[12:0], {11{high[7]}}, high, finished[12:0], {11{high[7]}}, high,
      finished[12:0], {11{high[7]}}, high, finished[12:0], {11{high[7]}}, high, finished[12:0], {11{high[7]}}, high,
      finished[12:0], {11{high[7]}}, high, finished[12:0]});

  sync_fifo_buffered_29x2 targets (.clk(clk), .rst(rst), .w_data({last_beat, command_payload[79:64],
      command_payload[13:8]}), .w_en(accept), .r_en(done | !known), .w_rdy(targets_w_rdy), .r_data(targets_r_data),
      .r_rdy(targets_r_rdy), .level());
  ternary_datapath datapath (.clk(clk), .rst(rst), .take(beat), .last(last), .weights(weights_payload),
      .activations(datapath_activations), .valid(groups_w_en), .sums(groups_w_data));
  sync_fifo_buffered_105x5 groups (.clk(clk), .rst(rst), .w_data(groups_w_data), .w_en(groups_w_en), .r_en(groups_r_en),
      .w_rdy(), .r_data(groups_r_data), .r_rdy(groups_r_rdy), .level());

  initial for (row_2 = 0; row_2 < 256; row_2 = row_2 + 1) activation_buffers[row_2] = 512'd0;

  always_ff @(posedge clk) begin
    if (activation_buffers_write_en[0]) activation_buffers[{activations_buffer, activations_address[8:2]}][7:0] <=
        data[7:0];
    if (activation_buffers_write_en[1]) activation_buffers[{activations_buffer, activations_address[8:2]}][15:8] <=
        data[15:8];
    if (activation_buffers_write_en[2]) activation_buffers[{activations_buffer, activations_address[8:2]}][23:16] <=
        data[23:16];
    if (activation_buffers_write_en[3]) activation_buffers[{activations_buffer, activations_address[8:2]}][31:24] <=
        data[31:24];
    if (activation_buffers_write_en[4]) activation_buffers[{activations_buffer, activations_address[8:2]}][39:32] <=
        data[39:32];
    if (activation_buffers_write_en[5]) activation_buffers[{activations_buffer, activations_address[8:2]}][47:40] <=
        data[47:40];
    if (activation_buffers_write_en[6]) activation_buffers[{activations_buffer, activations_address[8:2]}][55:48] <=
        data[55:48];
    if (activation_buffers_write_en[7]) activation_buffers[{activations_buffer, activations_address[8:2]}][63:56] <=
        data[63:56];
    if (activation_buffers_write_en[8]) activation_buffers[{activations_buffer, activations_address[8:2]}][71:64] <=
        data[71:64];
    if (activation_buffers_write_en[9]) activation_buffers[{activations_buffer, activations_address[8:2]}][79:72] <=
        data[79:72];
    if (activation_buffers_write_en[10]) activation_buffers[{activations_buffer, activations_address[8:2]}][87:80] <=
        data[87:80];
    if (activation_buffers_write_en[11]) activation_buffers[{activations_buffer, activations_address[8:2]}][95:88] <=
        data[95:88];
    if (activation_buffers_write_en[12]) activation_buffers[{activations_buffer, activations_address[8:2]}][103:96] <=
        data[103:96];
    if (activation_buffers_write_en[13]) activation_buffers[{activations_buffer, activations_address[8:2]}][111:104] <=
        data[111:104];
    if (activation_buffers_write_en[14]) activation_buffers[{activations_buffer, activations_address[8:2]}][119:112] <=
        data[119:112];
    if (activation_buffers_write_en[15]) activation_buffers[{activations_buffer, activations_address[8:2]}][127:120] <=
        data[127:120];
    if (activation_buffers_write_en[16]) activation_buffers[{activations_buffer, activations_address[8:2]}][135:128] <=
        data[7:0];
    if (activation_buffers_write_en[17]) activation_buffers[{activations_buffer, activations_address[8:2]}][143:136] <=
        data[15:8];
    if (activation_buffers_write_en[18]) activation_buffers[{activations_buffer, activations_address[8:2]}][151:144] <=
        data[23:16];
    if (activation_buffers_write_en[19]) activation_buffers[{activations_buffer, activations_address[8:2]}][159:152] <=
        data[31:24];
    if (activation_buffers_write_en[20]) activation_buffers[{activations_buffer, activations_address[8:2]}][167:160] <=
        data[39:32];
    if (activation_buffers_write_en[21]) activation_buffers[{activations_buffer, activations_address[8:2]}][175:168] <=
        data[47:40];
    if (activation_buffers_write_en[22]) activation_buffers[{activations_buffer, activations_address[8:2]}][183:176] <=
        data[55:48];
    if (activation_buffers_write_en[23]) activation_buffers[{activations_buffer, activations_address[8:2]}][191:184] <=
        data[63:56];
    if (activation_buffers_write_en[24]) activation_buffers[{activations_buffer, activations_address[8:2]}][199:192] <=
        data[71:64];
    if (activation_buffers_write_en[25]) activation_buffers[{activations_buffer, activations_address[8:2]}][207:200] <=
        data[79:72];
    if (activation_buffers_write_en[26]) activation_buffers[{activations_buffer, activations_address[8:2]}][215:208] <=
        data[87:80];
    if (activation_buffers_write_en[27]) activation_buffers[{activations_buffer, activations_address[8:2]}][223:216] <=
        data[95:88];
    if (activation_buffers_write_en[28]) activation_buffers[{activations_buffer, activations_address[8:2]}][231:224] <=
        data[103:96];
    if (activation_buffers_write_en[29]) activation_buffers[{activations_buffer, activations_address[8:2]}][239:232] <=
        data[111:104];
    if (activation_buffers_write_en[30]) activation_buffers[{activations_buffer, activations_address[8:2]}][247:240] <=
        data[119:112];
    if (activation_buffers_write_en[31]) activation_buffers[{activations_buffer, activations_address[8:2]}][255:248] <=
        data[127:120];
    if (activation_buffers_write_en[32]) activation_buffers[{activations_buffer, activations_address[8:2]}][263:256] <=
        data[7:0];
    if (activation_buffers_write_en[33]) activation_buffers[{activations_buffer, activations_address[8:2]}][271:264] <=
        data[15:8];
    if (activation_buffers_write_en[34]) activation_buffers[{activations_buffer, activations_address[8:2]}][279:272] <=
        data[23:16];
    if (activation_buffers_write_en[35]) activation_buffers[{activations_buffer, activations_address[8:2]}][287:280] <=
        data[31:24];
    if (activation_buffers_write_en[36]) activation_buffers[{activations_buffer, activations_address[8:2]}][295:288] <=
        data[39:32];
    if (activation_buffers_write_en[37]) activation_buffers[{activations_buffer, activations_address[8:2]}][303:296] <=
        data[47:40];
    if (activation_buffers_write_en[38]) activation_buffers[{activations_buffer, activations_address[8:2]}][311:304] <=
        data[55:48];
    if (activation_buffers_write_en[39]) activation_buffers[{activations_buffer, activations_address[8:2]}][319:312] <=
        data[63:56];
    if (activation_buffers_write_en[40]) activation_buffers[{activations_buffer, activations_address[8:2]}][327:320] <=
        data[71:64];
    if (activation_buffers_write_en[41]) activation_buffers[{activations_buffer, activations_address[8:2]}][335:328] <=
        data[79:72];
    if (activation_buffers_write_en[42]) activation_buffers[{activations_buffer, activations_address[8:2]}][343:336] <=
        data[87:80];
    if (activation_buffers_write_en[43]) activation_buffers[{activations_buffer, activations_address[8:2]}][351:344] <=
        data[95:88];
    if (activation_buffers_write_en[44]) activation_buffers[{activations_buffer, activations_address[8:2]}][359:352] <=
        data[103:96];
    if (activation_buffers_write_en[45]) activation_buffers[{activations_buffer, activations_address[8:2]}][367:360] <=
        data[111:104];
    if (activation_buffers_write_en[46]) activation_buffers[{activations_buffer, activations_address[8:2]}][375:368] <=
        data[119:112];
    if (activation_buffers_write_en[47]) activation_buffers[{activations_buffer, activations_address[8:2]}][383:376] <=
        data[127:120];
    if (activation_buffers_write_en[48]) activation_buffers[{activations_buffer, activations_address[8:2]}][391:384] <=
        data[7:0];
    if (activation_buffers_write_en[49]) activation_buffers[{activations_buffer, activations_address[8:2]}][399:392] <=
        data[15:8];
    if (activation_buffers_write_en[50]) activation_buffers[{activations_buffer, activations_address[8:2]}][407:400] <=
        data[23:16];
    if (activation_buffers_write_en[51]) activation_buffers[{activations_buffer, activations_address[8:2]}][415:408] <=
        data[31:24];
    if (activation_buffers_write_en[52]) activation_buffers[{activations_buffer, activations_address[8:2]}][423:416] <=
        data[39:32];
    if (activation_buffers_write_en[53]) activation_buffers[{activations_buffer, activations_address[8:2]}][431:424] <=
        data[47:40];
    if (activation_buffers_write_en[54]) activation_buffers[{activations_buffer, activations_address[8:2]}][439:432] <=
        data[55:48];
    if (activation_buffers_write_en[55]) activation_buffers[{activations_buffer, activations_address[8:2]}][447:440] <=
        data[63:56];
    if (activation_buffers_write_en[56]) activation_buffers[{activations_buffer, activations_address[8:2]}][455:448] <=
        data[71:64];
    if (activation_buffers_write_en[57]) activation_buffers[{activations_buffer, activations_address[8:2]}][463:456] <=
        data[79:72];
    if (activation_buffers_write_en[58]) activation_buffers[{activations_buffer, activations_address[8:2]}][471:464] <=
        data[87:80];
    if (activation_buffers_write_en[59]) activation_buffers[{activations_buffer, activations_address[8:2]}][479:472] <=
        data[95:88];
    if (activation_buffers_write_en[60]) activation_buffers[{activations_buffer, activations_address[8:2]}][487:480] <=
        data[103:96];
    if (activation_buffers_write_en[61]) activation_buffers[{activations_buffer, activations_address[8:2]}][495:488] <=
        data[111:104];
    if (activation_buffers_write_en[62]) activation_buffers[{activations_buffer, activations_address[8:2]}][503:496] <=
        data[119:112];
    if (activation_buffers_write_en[63]) activation_buffers[{activations_buffer, activations_address[8:2]}][511:504] <=
        data[127:120];
  end

  always_ff @(posedge clk) datapath_activations <= activation_buffers[{buffer, column}];

  always_ff @(posedge clk)
    if (rst) begin
      column <= 7'd0;
      first <= 1'd0;
      last <= 1'd0;
      rows_left <= 17'd0;
      issuing <= 1'd0;
      buffer <= 1'd0;
      last_column <= 7'd0;
    end else begin
      if (beat) begin
        column <= last ? 7'd0 : column_2[6:0];
        first <= last;
        last <= last ? last_column == 7'd0 : column_2 == last_column;
        if (last) rows_left <= rows_left - 17'd5;
      end
      if (ending) issuing <= 1'd0;
      if (accept) begin
        column <= 7'd0;
        first <= 1'd1;
        last <= last_beat == 7'd0;
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
      target <= 29'd0;
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
    if (writing) finished <= finished[104:21];
    if (popped) finished <= groups_r_data;
  end

  always_ff @(posedge clk)
    if (rst) begin
      room <= 3'd4;
      has_room <= 1'd1;
    end else begin
      room <= room - (beat & first) + popped;
      has_room <= popped | (beat & first ? room > 3'd1 : room != 3'd0);
    end
endmodule
