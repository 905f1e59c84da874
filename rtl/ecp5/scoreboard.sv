// scoreboard: scoreboard: issues instructions in order to a queue a unit; units finish in any order.
//
// Made from gen/scoreboard.py, class Scoreboard.
//
// Every resource (vector register, activation buffer, scalar register) is held by one instruction at a time, in program
// order. It works like a counter with numbered tickets: an instruction draws a ticket for each of its resources when it
// is issued, waits at the head of its unit's queue until all its numbers are up, and advances the numbers when it is
// done. That covers read-after-write, write-after-read and write-after-write, and cannot deadlock, because tickets are
// drawn in program order.
//
// Units that work on different resources never wait for each other. And units *chain*: an instruction may start while
// another unit still writes (and does not read) what it reads as its SOURCE, a vector register or an activation buffer,
// if nothing but that one is before it. It then reads the rows that are visible so far, and waits for the rest as they
// come. So a row-wise pass, and the first pass of an RMS behind it, run beside the matmul whose results they take and
// end a few cycles after it, and the next matmul begins with the first activations. Two matmuls in a row may share an
// activation buffer, which both only read.
//
// Ports, as the component has them:
//   program : In(stream of FETCHED)
//   command : Out(COMMAND).array(units)
//       To the units, in the order of golden.isa.Unit.
//   done : In(units)
//       The units' done pulses, for the oldest instruction of each.
//   progress : In(row_limit).array(units)
//       Rows that the oldest instruction of each unit has written, visible.
//   limit : Out(row_limit).array(units)
//       Rows of its source that the instruction last started in each unit may read.
//   halt : Out(1)
//       Pulses when HALT is issued.
//   error : Out(8)
//       Why issuing has stopped (golden.isa.Error), or 0.
//   issued : Out(1)
//       An instruction was issued in this cycle.
//   busy : Out(units)
//       Units that execute an instruction.
//   idle : Out(1)
//       No instruction waits or executes.
module scoreboard (
  input  logic         clk,
  input  logic         rst,
  input  logic [256:0] program_payload,
  input  logic         program_valid,
  output logic         program_ready,
  output logic [255:0] command0_payload,
  output logic         command0_valid,
  input  logic         command0_ready,
  output logic [255:0] command1_payload,
  output logic         command1_valid,
  input  logic         command1_ready,
  output logic [255:0] command2_payload,
  output logic         command2_valid,
  input  logic         command2_ready,
  output logic [255:0] command3_payload,
  output logic         command3_valid,
  input  logic         command3_ready,
  input  logic [3:0]   done,
  input  logic [10:0]  progress_0,
  input  logic [10:0]  progress_1,
  input  logic [10:0]  progress_2,
  input  logic [10:0]  progress_3,
  output logic [10:0]  limit_0,
  output logic [10:0]  limit_1,
  output logic [10:0]  limit_2,
  output logic [10:0]  limit_3,
  output logic         halt,
  output logic [7:0]   error,
  output logic         issued,
  output logic [3:0]   busy,
  output logic         idle
);

  logic there_1_1 = 1'd0;
  logic there_2_1 = 1'd0;
  logic there_3_1 = 1'd0;
  logic used_dst = 1'd0;
  logic used_a = 1'd0;
  logic used_b = 1'd0;
  logic used_c = 1'd0;
  logic used_buffer = 1'd0;
  logic used_scalar = 1'd0;
  logic [3:0] unit = 4'd0;
  logic halting = 1'd0;
  logic wrong_length = 1'd0;
  logic [7:0] fault = 8'd0;
  logic [21:0] claims_of_i = 22'd0;
  logic filled_0 = 1'd0;
  logic filled_1 = 1'd0;
  logic writes_0 = 1'd0;
  logic written_0 = 1'd0;
  logic [1:0] writer_0 = 2'd0;
  logic writes_1 = 1'd0;
  logic written_1 = 1'd0;
  logic [1:0] writer_1 = 2'd0;
  logic writes_2 = 1'd0;
  logic written_2 = 1'd0;
  logic [1:0] writer_2 = 2'd0;
  logic writes_3 = 1'd0;
  logic written_3 = 1'd0;
  logic [1:0] writer_3 = 2'd0;
  logic writes_4 = 1'd0;
  logic written_4 = 1'd0;
  logic [1:0] writer_4 = 2'd0;
  logic writes_5 = 1'd0;
  logic written_5 = 1'd0;
  logic [1:0] writer_5 = 2'd0;
  logic writes_6 = 1'd0;
  logic written_6 = 1'd0;
  logic [1:0] writer_6 = 2'd0;
  logic writes_7 = 1'd0;
  logic written_7 = 1'd0;
  logic [1:0] writer_7 = 2'd0;
  logic writes_8 = 1'd0;
  logic written_8 = 1'd0;
  logic [1:0] writer_8 = 2'd0;
  logic writes_9 = 1'd0;
  logic written_9 = 1'd0;
  logic [1:0] writer_9 = 2'd0;
  logic writes_10 = 1'd0;
  logic written_10 = 1'd0;
  logic [1:0] writer_10 = 2'd0;
  logic writes_11 = 1'd0;
  logic written_11 = 1'd0;
  logic [1:0] writer_11 = 2'd0;
  logic writes_12 = 1'd0;
  logic written_12 = 1'd0;
  logic [1:0] writer_12 = 2'd0;
  logic writes_13 = 1'd0;
  logic written_13 = 1'd0;
  logic [1:0] writer_13 = 2'd0;
  logic writes_14 = 1'd0;
  logic written_14 = 1'd0;
  logic [1:0] writer_14 = 2'd0;
  logic writes_15 = 1'd0;
  logic written_15 = 1'd0;
  logic [1:0] writer_15 = 2'd0;
  logic [1:0] writer_of_a = 2'd0;
  logic written_a = 1'd0;
  logic chains = 1'd0;
  logic [1:0] chain_unit = 2'd0;
  logic alias_b = 1'd0;
  logic alias_c = 1'd0;
  logic [5:0] ticket_dst = 6'd0;
  logic [5:0] ticket_a = 6'd0;
  logic [5:0] ticket_b = 6'd0;
  logic [5:0] ticket_c = 6'd0;
  logic [5:0] ticket_buffer = 6'd0;
  logic [5:0] ticket_scalar = 6'd0;
  logic room = 1'd0;
  logic may_issue = 1'd0;
  logic may_halt = 1'd0;
  logic [5:0] drawn_0 = 6'd0;
  logic [131:0] served = 132'd0;
  logic [5:0] drawn_1 = 6'd0;
  logic [5:0] drawn_2 = 6'd0;
  logic [5:0] drawn_3 = 6'd0;
  logic [5:0] drawn_4 = 6'd0;
  logic [5:0] drawn_5 = 6'd0;
  logic [5:0] drawn_6 = 6'd0;
  logic [5:0] drawn_7 = 6'd0;
  logic [5:0] drawn_8 = 6'd0;
  logic [5:0] drawn_9 = 6'd0;
  logic [5:0] drawn_10 = 6'd0;
  logic [5:0] drawn_11 = 6'd0;
  logic [5:0] drawn_12 = 6'd0;
  logic [5:0] drawn_13 = 6'd0;
  logic [5:0] drawn_14 = 6'd0;
  logic [5:0] drawn_15 = 6'd0;
  logic [5:0] drawn_16 = 6'd0;
  logic [5:0] drawn_17 = 6'd0;
  logic [5:0] drawn_18 = 6'd0;
  logic [5:0] drawn_19 = 6'd0;
  logic [5:0] drawn_20 = 6'd0;
  logic [5:0] drawn_21 = 6'd0;
  logic selected;
  logic [1:0] unit_2;
  logic [4:0] chain;
  wire queue_load_store_ready;
  wire [21:0] queue_load_store_holds;
  wire queue_load_store_waiting;
  wire queue_load_store_busy;
  wire queue_rms_ready;
  wire [21:0] queue_rms_holds;
  wire queue_rms_waiting;
  wire queue_rms_busy;
  wire queue_row_wise_ready;
  wire [21:0] queue_row_wise_holds;
  wire queue_row_wise_waiting;
  wire queue_row_wise_busy;
  wire queue_ternary_matmul_ready;
  wire [21:0] queue_ternary_matmul_holds;
  wire queue_ternary_matmul_waiting;
  wire queue_ternary_matmul_busy;

  wire used = program_payload[3:0] == 4'd4;
  wire used_2 = program_payload[3:0] == 4'd3;
  wire operand = (used_dst & (program_payload[13:8] >= 6'd16)) | (used_a & (program_payload[19:14] >= 6'd16)) |
      (used_b & (program_payload[25:20] >= 6'd16)) | (used_c & (program_payload[31:26] >= 6'd16)) |
      (used_scalar & (program_payload[35:32] >= 4'd4));
  assign issued = there_3_1 & may_issue;
  assign halt = there_3_1 & may_halt;
  assign program_ready = issued | halt;
  assign error = there_3_1 ? fault : 8'd0;
  assign idle = !(|{queue_ternary_matmul_waiting, queue_row_wise_waiting, queue_rms_waiting, queue_load_store_waiting})
      & !(|{queue_ternary_matmul_busy, queue_row_wise_busy, queue_rms_busy, queue_load_store_busy});

  assign busy = {queue_ternary_matmul_busy, queue_row_wise_busy, queue_rms_busy, queue_load_store_busy};

  always_comb begin
    selected = 1'd0;
    if (!program_payload[36]) selected = filled_0;
    else selected = filled_1;
  end

  always_comb begin
    unit_2 = 2'd0;
    case (program_payload[3:0])
      4'd1: unit_2 = 2'd0;
      4'd2: unit_2 = 2'd0;
      4'd3: unit_2 = 2'd1;
      4'd4: unit_2 = 2'd2;
      4'd5: unit_2 = 2'd3;
    endcase
  end

  always_comb begin
    chain = 5'd0;
    chain[0] = chains;
    chain[2:1] = chain_unit;
    chain[3] = alias_b;
    chain[4] = alias_c;
    if (unit_2 == 2'd3) begin
      chain[0] = 1'd1;
      chain[2:1] = selected ? 2'sd1 : -2'sd1;
    end
  end

  load_store_queue queue_load_store (.clk(clk), .rst(rst), .push(issued & unit[0]),
      .new_({chain, claims_of_i, ticket_a, ticket_dst, used_a, used_dst, program_payload[255:0]}), .served(served),
      .holders({queue_ternary_matmul_holds, queue_row_wise_holds, queue_rms_holds, queue_load_store_holds}),
      .done(done), .progress_0(progress_0), .progress_1(progress_1), .progress_2(progress_2), .progress_3(progress_3),
      .command_ready(command0_ready), .ready(queue_load_store_ready), .command_payload(command0_payload),
      .command_valid(command0_valid), .limit(limit_0), .holds(queue_load_store_holds),
      .waiting(queue_load_store_waiting), .busy(queue_load_store_busy));
  rms_queue queue_rms (.clk(clk), .rst(rst), .push(issued & unit[1]),
      .new_({chain, claims_of_i, ticket_scalar, ticket_buffer, ticket_c, ticket_b, ticket_a, used_scalar, used_buffer,
      used_c, used_b, used_a, program_payload[255:0]}), .served(served),
      .holders({queue_ternary_matmul_holds, queue_row_wise_holds, queue_rms_holds, queue_load_store_holds}),
      .done(done), .progress_0(progress_0), .progress_1(progress_1), .progress_2(progress_2), .progress_3(progress_3),
      .command_ready(command1_ready), .ready(queue_rms_ready), .command_payload(command1_payload),
      .command_valid(command1_valid), .limit(limit_1), .holds(queue_rms_holds), .waiting(queue_rms_waiting),
      .busy(queue_rms_busy));
  row_wise_queue queue_row_wise (.clk(clk), .rst(rst), .push(issued & unit[2]),
      .new_({chain, claims_of_i, ticket_scalar, ticket_c, ticket_b, ticket_a, ticket_dst, used_scalar, used_c, used_b,
      used_a, used_dst, program_payload[255:0]}), .served(served),
      .holders({queue_ternary_matmul_holds, queue_row_wise_holds, queue_rms_holds, queue_load_store_holds}),
      .done(done), .progress_0(progress_0), .progress_1(progress_1), .progress_2(progress_2), .progress_3(progress_3),
      .command_ready(command2_ready), .ready(queue_row_wise_ready), .command_payload(command2_payload),
      .command_valid(command2_valid), .limit(limit_2), .holds(queue_row_wise_holds), .waiting(queue_row_wise_waiting),
      .busy(queue_row_wise_busy));
  ternary_matmul_queue queue_ternary_matmul (.clk(clk), .rst(rst), .push(issued & unit[3]),
      .new_({chain, claims_of_i, ticket_buffer, ticket_dst, used_buffer, used_dst, program_payload[255:0]}),
      .served(served), .holders({queue_ternary_matmul_holds, queue_row_wise_holds, queue_rms_holds,
      queue_load_store_holds}), .done(done), .progress_0(progress_0), .progress_1(progress_1), .progress_2(progress_2),
      .progress_3(progress_3), .command_ready(command3_ready), .ready(queue_ternary_matmul_ready),
      .command_payload(command3_payload), .command_valid(command3_valid), .limit(limit_3),
      .holds(queue_ternary_matmul_holds), .waiting(queue_ternary_matmul_waiting), .busy(queue_ternary_matmul_busy));

  always_ff @(posedge clk)
    if (rst) begin
      there_1_1 <= 1'd0;
      there_2_1 <= 1'd0;
      there_3_1 <= 1'd0;
      served <= 132'd0;
    end else begin
      there_1_1 <= program_valid & !program_ready;
      there_2_1 <= there_1_1 & !program_ready;
      there_3_1 <= there_2_1 & !program_ready;
      served[5:0] <= served[5:0] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[0]} +
          (done[1] & queue_rms_holds[0])} + (done[2] & queue_row_wise_holds[0])} +
          (done[3] & queue_ternary_matmul_holds[0]));
      served[11:6] <= served[11:6] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[1]} +
          (done[1] & queue_rms_holds[1])} + (done[2] & queue_row_wise_holds[1])} +
          (done[3] & queue_ternary_matmul_holds[1]));
      served[17:12] <= served[17:12] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[2]} +
          (done[1] & queue_rms_holds[2])} + (done[2] & queue_row_wise_holds[2])} +
          (done[3] & queue_ternary_matmul_holds[2]));
      served[23:18] <= served[23:18] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[3]} +
          (done[1] & queue_rms_holds[3])} + (done[2] & queue_row_wise_holds[3])} +
          (done[3] & queue_ternary_matmul_holds[3]));
      served[29:24] <= served[29:24] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[4]} +
          (done[1] & queue_rms_holds[4])} + (done[2] & queue_row_wise_holds[4])} +
          (done[3] & queue_ternary_matmul_holds[4]));
      served[35:30] <= served[35:30] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[5]} +
          (done[1] & queue_rms_holds[5])} + (done[2] & queue_row_wise_holds[5])} +
          (done[3] & queue_ternary_matmul_holds[5]));
      served[41:36] <= served[41:36] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[6]} +
          (done[1] & queue_rms_holds[6])} + (done[2] & queue_row_wise_holds[6])} +
          (done[3] & queue_ternary_matmul_holds[6]));
      served[47:42] <= served[47:42] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[7]} +
          (done[1] & queue_rms_holds[7])} + (done[2] & queue_row_wise_holds[7])} +
          (done[3] & queue_ternary_matmul_holds[7]));
      served[53:48] <= served[53:48] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[8]} +
          (done[1] & queue_rms_holds[8])} + (done[2] & queue_row_wise_holds[8])} +
          (done[3] & queue_ternary_matmul_holds[8]));
      served[59:54] <= served[59:54] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[9]} +
          (done[1] & queue_rms_holds[9])} + (done[2] & queue_row_wise_holds[9])} +
          (done[3] & queue_ternary_matmul_holds[9]));
      served[65:60] <= served[65:60] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[10]} +
          (done[1] & queue_rms_holds[10])} + (done[2] & queue_row_wise_holds[10])} +
          (done[3] & queue_ternary_matmul_holds[10]));
      served[71:66] <= served[71:66] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[11]} +
          (done[1] & queue_rms_holds[11])} + (done[2] & queue_row_wise_holds[11])} +
          (done[3] & queue_ternary_matmul_holds[11]));
      served[77:72] <= served[77:72] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[12]} +
          (done[1] & queue_rms_holds[12])} + (done[2] & queue_row_wise_holds[12])} +
          (done[3] & queue_ternary_matmul_holds[12]));
      served[83:78] <= served[83:78] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[13]} +
          (done[1] & queue_rms_holds[13])} + (done[2] & queue_row_wise_holds[13])} +
          (done[3] & queue_ternary_matmul_holds[13]));
      served[89:84] <= served[89:84] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[14]} +
          (done[1] & queue_rms_holds[14])} + (done[2] & queue_row_wise_holds[14])} +
          (done[3] & queue_ternary_matmul_holds[14]));
      served[95:90] <= served[95:90] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[15]} +
          (done[1] & queue_rms_holds[15])} + (done[2] & queue_row_wise_holds[15])} +
          (done[3] & queue_ternary_matmul_holds[15]));
      served[101:96] <= served[101:96] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[16]} +
          (done[1] & queue_rms_holds[16])} + (done[2] & queue_row_wise_holds[16])} +
          (done[3] & queue_ternary_matmul_holds[16]));
      served[107:102] <= served[107:102] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[17]} +
          (done[1] & queue_rms_holds[17])} + (done[2] & queue_row_wise_holds[17])} +
          (done[3] & queue_ternary_matmul_holds[17]));
      served[113:108] <= served[113:108] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[18]} +
          (done[1] & queue_rms_holds[18])} + (done[2] & queue_row_wise_holds[18])} +
          (done[3] & queue_ternary_matmul_holds[18]));
      served[119:114] <= served[119:114] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[19]} +
          (done[1] & queue_rms_holds[19])} + (done[2] & queue_row_wise_holds[19])} +
          (done[3] & queue_ternary_matmul_holds[19]));
      served[125:120] <= served[125:120] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[20]} +
          (done[1] & queue_rms_holds[20])} + (done[2] & queue_row_wise_holds[20])} +
          (done[3] & queue_ternary_matmul_holds[20]));
      served[131:126] <= served[131:126] + ({1'd0, {1'd0, {1'd0, done[0] & queue_load_store_holds[21]} +
          (done[1] & queue_rms_holds[21])} + (done[2] & queue_row_wise_holds[21])} +
          (done[3] & queue_ternary_matmul_holds[21]));
    end

  always_ff @(posedge clk) begin
    used_dst <= (program_payload[3:0] == 4'd1) | used | (program_payload[3:0] == 4'd5);
    used_a <= (program_payload[3:0] == 4'd2) | used_2 | used;
    used_b <= used_2 | used;
    used_c <= used_2 | used;
    used_buffer <= used_2 | (program_payload[3:0] == 4'd5);
    used_scalar <= used_2 | (used & program_payload[40]);
    unit <= {program_payload[3:0] == 4'd5, used, used_2, (program_payload[3:0] == 4'd1) |
        (program_payload[3:0] == 4'd2)};
    halting <= program_payload[3:0] == 4'd0;
    wrong_length <= ((program_payload[3:0] != 4'd0) & ((program_payload[79:64] == 16'd0) |
        (program_payload[79:64] > 16'h400))) | ((program_payload[3:0] == 4'd5) &
        ((program_payload[95:80] == 16'd0) | (program_payload[95:80] > 16'h400)));
    claims_of_i <= {used_scalar & (program_payload[35:32] == 4'd3), used_scalar & (program_payload[35:32] == 4'd2),
        used_scalar & (program_payload[35:32] == 4'd1), used_scalar & (program_payload[35:32] == 4'd0),
        used_buffer & program_payload[36], used_buffer & !program_payload[36],
        (used_dst & (program_payload[13:8] == 6'd15)) | (used_a & (program_payload[19:14] == 6'd15)) |
        (used_b & (program_payload[25:20] == 6'd15)) | (used_c & (program_payload[31:26] == 6'd15)),
        (used_dst & (program_payload[13:8] == 6'd14)) | (used_a & (program_payload[19:14] == 6'd14)) |
        (used_b & (program_payload[25:20] == 6'd14)) | (used_c & (program_payload[31:26] == 6'd14)),
        (used_dst & (program_payload[13:8] == 6'd13)) | (used_a & (program_payload[19:14] == 6'd13)) |
        (used_b & (program_payload[25:20] == 6'd13)) | (used_c & (program_payload[31:26] == 6'd13)),
        (used_dst & (program_payload[13:8] == 6'd12)) | (used_a & (program_payload[19:14] == 6'd12)) |
        (used_b & (program_payload[25:20] == 6'd12)) | (used_c & (program_payload[31:26] == 6'd12)),
        (used_dst & (program_payload[13:8] == 6'd11)) | (used_a & (program_payload[19:14] == 6'd11)) |
        (used_b & (program_payload[25:20] == 6'd11)) | (used_c & (program_payload[31:26] == 6'd11)),
        (used_dst & (program_payload[13:8] == 6'd10)) | (used_a & (program_payload[19:14] == 6'd10)) |
        (used_b & (program_payload[25:20] == 6'd10)) | (used_c & (program_payload[31:26] == 6'd10)),
        (used_dst & (program_payload[13:8] == 6'd9)) | (used_a & (program_payload[19:14] == 6'd9)) |
        (used_b & (program_payload[25:20] == 6'd9)) | (used_c & (program_payload[31:26] == 6'd9)),
        (used_dst & (program_payload[13:8] == 6'd8)) | (used_a & (program_payload[19:14] == 6'd8)) |
        (used_b & (program_payload[25:20] == 6'd8)) | (used_c & (program_payload[31:26] == 6'd8)),
        (used_dst & (program_payload[13:8] == 6'd7)) | (used_a & (program_payload[19:14] == 6'd7)) |
        (used_b & (program_payload[25:20] == 6'd7)) | (used_c & (program_payload[31:26] == 6'd7)),
        (used_dst & (program_payload[13:8] == 6'd6)) | (used_a & (program_payload[19:14] == 6'd6)) |
        (used_b & (program_payload[25:20] == 6'd6)) | (used_c & (program_payload[31:26] == 6'd6)),
        (used_dst & (program_payload[13:8] == 6'd5)) | (used_a & (program_payload[19:14] == 6'd5)) |
        (used_b & (program_payload[25:20] == 6'd5)) | (used_c & (program_payload[31:26] == 6'd5)),
        (used_dst & (program_payload[13:8] == 6'd4)) | (used_a & (program_payload[19:14] == 6'd4)) |
        (used_b & (program_payload[25:20] == 6'd4)) | (used_c & (program_payload[31:26] == 6'd4)),
        (used_dst & (program_payload[13:8] == 6'd3)) | (used_a & (program_payload[19:14] == 6'd3)) |
        (used_b & (program_payload[25:20] == 6'd3)) | (used_c & (program_payload[31:26] == 6'd3)),
        (used_dst & (program_payload[13:8] == 6'd2)) | (used_a & (program_payload[19:14] == 6'd2)) |
        (used_b & (program_payload[25:20] == 6'd2)) | (used_c & (program_payload[31:26] == 6'd2)),
        (used_dst & (program_payload[13:8] == 6'd1)) | (used_a & (program_payload[19:14] == 6'd1)) |
        (used_b & (program_payload[25:20] == 6'd1)) | (used_c & (program_payload[31:26] == 6'd1)),
        (used_dst & (program_payload[13:8] == 6'd0)) | (used_a & (program_payload[19:14] == 6'd0)) |
        (used_b & (program_payload[25:20] == 6'd0)) | (used_c & (program_payload[31:26] == 6'd0))};
    writes_0 <= used_dst & (program_payload[13:8] == 6'd0) &
        !((used_a & (program_payload[19:14] == 6'd0)) | (used_b & (program_payload[25:20] == 6'd0)) |
        (used_c & (program_payload[31:26] == 6'd0)));
    writes_1 <= used_dst & (program_payload[13:8] == 6'd1) &
        !((used_a & (program_payload[19:14] == 6'd1)) | (used_b & (program_payload[25:20] == 6'd1)) |
        (used_c & (program_payload[31:26] == 6'd1)));
    writes_2 <= used_dst & (program_payload[13:8] == 6'd2) &
        !((used_a & (program_payload[19:14] == 6'd2)) | (used_b & (program_payload[25:20] == 6'd2)) |
        (used_c & (program_payload[31:26] == 6'd2)));
    writes_3 <= used_dst & (program_payload[13:8] == 6'd3) &
        !((used_a & (program_payload[19:14] == 6'd3)) | (used_b & (program_payload[25:20] == 6'd3)) |
        (used_c & (program_payload[31:26] == 6'd3)));
    writes_4 <= used_dst & (program_payload[13:8] == 6'd4) &
        !((used_a & (program_payload[19:14] == 6'd4)) | (used_b & (program_payload[25:20] == 6'd4)) |
        (used_c & (program_payload[31:26] == 6'd4)));
    writes_5 <= used_dst & (program_payload[13:8] == 6'd5) &
        !((used_a & (program_payload[19:14] == 6'd5)) | (used_b & (program_payload[25:20] == 6'd5)) |
        (used_c & (program_payload[31:26] == 6'd5)));
    writes_6 <= used_dst & (program_payload[13:8] == 6'd6) &
        !((used_a & (program_payload[19:14] == 6'd6)) | (used_b & (program_payload[25:20] == 6'd6)) |
        (used_c & (program_payload[31:26] == 6'd6)));
    writes_7 <= used_dst & (program_payload[13:8] == 6'd7) &
        !((used_a & (program_payload[19:14] == 6'd7)) | (used_b & (program_payload[25:20] == 6'd7)) |
        (used_c & (program_payload[31:26] == 6'd7)));
    writes_8 <= used_dst & (program_payload[13:8] == 6'd8) &
        !((used_a & (program_payload[19:14] == 6'd8)) | (used_b & (program_payload[25:20] == 6'd8)) |
        (used_c & (program_payload[31:26] == 6'd8)));
    writes_9 <= used_dst & (program_payload[13:8] == 6'd9) &
        !((used_a & (program_payload[19:14] == 6'd9)) | (used_b & (program_payload[25:20] == 6'd9)) |
        (used_c & (program_payload[31:26] == 6'd9)));
    writes_10 <= used_dst & (program_payload[13:8] == 6'd10) &
        !((used_a & (program_payload[19:14] == 6'd10)) | (used_b & (program_payload[25:20] == 6'd10)) |
        (used_c & (program_payload[31:26] == 6'd10)));
    writes_11 <= used_dst & (program_payload[13:8] == 6'd11) &
        !((used_a & (program_payload[19:14] == 6'd11)) | (used_b & (program_payload[25:20] == 6'd11)) |
        (used_c & (program_payload[31:26] == 6'd11)));
    writes_12 <= used_dst & (program_payload[13:8] == 6'd12) &
        !((used_a & (program_payload[19:14] == 6'd12)) | (used_b & (program_payload[25:20] == 6'd12)) |
        (used_c & (program_payload[31:26] == 6'd12)));
    writes_13 <= used_dst & (program_payload[13:8] == 6'd13) &
        !((used_a & (program_payload[19:14] == 6'd13)) | (used_b & (program_payload[25:20] == 6'd13)) |
        (used_c & (program_payload[31:26] == 6'd13)));
    writes_14 <= used_dst & (program_payload[13:8] == 6'd14) &
        !((used_a & (program_payload[19:14] == 6'd14)) | (used_b & (program_payload[25:20] == 6'd14)) |
        (used_c & (program_payload[31:26] == 6'd14)));
    writes_15 <= used_dst & (program_payload[13:8] == 6'd15) &
        !((used_a & (program_payload[19:14] == 6'd15)) | (used_b & (program_payload[25:20] == 6'd15)) |
        (used_c & (program_payload[31:26] == 6'd15)));
    chains <= used_a & written_a & (writer_of_a != unit_2) &
        !(used_dst & (program_payload[13:8] == program_payload[19:14]));
    chain_unit <= writer_of_a;
    alias_b <= program_payload[25:20] == program_payload[19:14];
    alias_c <= program_payload[31:26] == program_payload[19:14];
    room <= |(unit & {queue_ternary_matmul_ready, queue_row_wise_ready, queue_rms_ready, queue_load_store_ready});
    may_issue <= !halting & (fault == 8'd0) & room;
    may_halt <= halting & (fault == 8'd0);
  end

  always_ff @(posedge clk) begin
    fault <= 8'd0;
    if (program_payload[256]) fault <= 8'd4;
    else if (program_payload[3:0] > 4'd5) fault <= 8'd1;
    else if (operand) fault <= 8'd2;
    else if (wrong_length) fault <= 8'd3;
  end

  always_ff @(posedge clk)
    if (rst) begin
      filled_0 <= 1'd0;
      drawn_16 <= 6'd0;
    end else if (issued & claims_of_i[16]) begin
      filled_0 <= used_2;
      drawn_16 <= drawn_16 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      filled_1 <= 1'd0;
      drawn_17 <= 6'd0;
    end else if (issued & claims_of_i[17]) begin
      filled_1 <= used_2;
      drawn_17 <= drawn_17 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_0 <= 1'd0;
      writer_0 <= 2'd0;
      drawn_0 <= 6'd0;
    end else if (issued & claims_of_i[0]) begin
      written_0 <= writes_0;
      writer_0 <= unit_2;
      drawn_0 <= drawn_0 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_1 <= 1'd0;
      writer_1 <= 2'd0;
      drawn_1 <= 6'd0;
    end else if (issued & claims_of_i[1]) begin
      written_1 <= writes_1;
      writer_1 <= unit_2;
      drawn_1 <= drawn_1 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_2 <= 1'd0;
      writer_2 <= 2'd0;
      drawn_2 <= 6'd0;
    end else if (issued & claims_of_i[2]) begin
      written_2 <= writes_2;
      writer_2 <= unit_2;
      drawn_2 <= drawn_2 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_3 <= 1'd0;
      writer_3 <= 2'd0;
      drawn_3 <= 6'd0;
    end else if (issued & claims_of_i[3]) begin
      written_3 <= writes_3;
      writer_3 <= unit_2;
      drawn_3 <= drawn_3 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_4 <= 1'd0;
      writer_4 <= 2'd0;
      drawn_4 <= 6'd0;
    end else if (issued & claims_of_i[4]) begin
      written_4 <= writes_4;
      writer_4 <= unit_2;
      drawn_4 <= drawn_4 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_5 <= 1'd0;
      writer_5 <= 2'd0;
      drawn_5 <= 6'd0;
    end else if (issued & claims_of_i[5]) begin
      written_5 <= writes_5;
      writer_5 <= unit_2;
      drawn_5 <= drawn_5 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_6 <= 1'd0;
      writer_6 <= 2'd0;
      drawn_6 <= 6'd0;
    end else if (issued & claims_of_i[6]) begin
      written_6 <= writes_6;
      writer_6 <= unit_2;
      drawn_6 <= drawn_6 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_7 <= 1'd0;
      writer_7 <= 2'd0;
      drawn_7 <= 6'd0;
    end else if (issued & claims_of_i[7]) begin
      written_7 <= writes_7;
      writer_7 <= unit_2;
      drawn_7 <= drawn_7 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_8 <= 1'd0;
      writer_8 <= 2'd0;
      drawn_8 <= 6'd0;
    end else if (issued & claims_of_i[8]) begin
      written_8 <= writes_8;
      writer_8 <= unit_2;
      drawn_8 <= drawn_8 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_9 <= 1'd0;
      writer_9 <= 2'd0;
      drawn_9 <= 6'd0;
    end else if (issued & claims_of_i[9]) begin
      written_9 <= writes_9;
      writer_9 <= unit_2;
      drawn_9 <= drawn_9 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_10 <= 1'd0;
      writer_10 <= 2'd0;
      drawn_10 <= 6'd0;
    end else if (issued & claims_of_i[10]) begin
      written_10 <= writes_10;
      writer_10 <= unit_2;
      drawn_10 <= drawn_10 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_11 <= 1'd0;
      writer_11 <= 2'd0;
      drawn_11 <= 6'd0;
    end else if (issued & claims_of_i[11]) begin
      written_11 <= writes_11;
      writer_11 <= unit_2;
      drawn_11 <= drawn_11 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_12 <= 1'd0;
      writer_12 <= 2'd0;
      drawn_12 <= 6'd0;
    end else if (issued & claims_of_i[12]) begin
      written_12 <= writes_12;
      writer_12 <= unit_2;
      drawn_12 <= drawn_12 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_13 <= 1'd0;
      writer_13 <= 2'd0;
      drawn_13 <= 6'd0;
    end else if (issued & claims_of_i[13]) begin
      written_13 <= writes_13;
      writer_13 <= unit_2;
      drawn_13 <= drawn_13 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_14 <= 1'd0;
      writer_14 <= 2'd0;
      drawn_14 <= 6'd0;
    end else if (issued & claims_of_i[14]) begin
      written_14 <= writes_14;
      writer_14 <= unit_2;
      drawn_14 <= drawn_14 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_15 <= 1'd0;
      writer_15 <= 2'd0;
      drawn_15 <= 6'd0;
    end else if (issued & claims_of_i[15]) begin
      written_15 <= writes_15;
      writer_15 <= unit_2;
      drawn_15 <= drawn_15 + 6'd1;
    end

  always_ff @(posedge clk) begin
    writer_of_a <= 2'd0;
    written_a <= 1'd0;
    ticket_a <= 6'd0;
    case (program_payload[17:14])
      4'd0: begin
        writer_of_a <= writer_0;
        written_a <= written_0;
        ticket_a <= drawn_0;
      end
      4'd1: begin
        writer_of_a <= writer_1;
        written_a <= written_1;
        ticket_a <= drawn_1;
      end
      4'd2: begin
        writer_of_a <= writer_2;
        written_a <= written_2;
        ticket_a <= drawn_2;
      end
      4'd3: begin
        writer_of_a <= writer_3;
        written_a <= written_3;
        ticket_a <= drawn_3;
      end
      4'd4: begin
        writer_of_a <= writer_4;
        written_a <= written_4;
        ticket_a <= drawn_4;
      end
      4'd5: begin
        writer_of_a <= writer_5;
        written_a <= written_5;
        ticket_a <= drawn_5;
      end
      4'd6: begin
        writer_of_a <= writer_6;
        written_a <= written_6;
        ticket_a <= drawn_6;
      end
      4'd7: begin
        writer_of_a <= writer_7;
        written_a <= written_7;
        ticket_a <= drawn_7;
      end
      4'd8: begin
        writer_of_a <= writer_8;
        written_a <= written_8;
        ticket_a <= drawn_8;
      end
      4'd9: begin
        writer_of_a <= writer_9;
        written_a <= written_9;
        ticket_a <= drawn_9;
      end
      4'd10: begin
        writer_of_a <= writer_10;
        written_a <= written_10;
        ticket_a <= drawn_10;
      end
      4'd11: begin
        writer_of_a <= writer_11;
        written_a <= written_11;
        ticket_a <= drawn_11;
      end
      4'd12: begin
        writer_of_a <= writer_12;
        written_a <= written_12;
        ticket_a <= drawn_12;
      end
      4'd13: begin
        writer_of_a <= writer_13;
        written_a <= written_13;
        ticket_a <= drawn_13;
      end
      4'd14: begin
        writer_of_a <= writer_14;
        written_a <= written_14;
        ticket_a <= drawn_14;
      end
      4'd15: begin
        writer_of_a <= writer_15;
        written_a <= written_15;
        ticket_a <= drawn_15;
      end
    endcase
  end

  always_ff @(posedge clk) begin
    ticket_dst <= 6'd0;
    case (program_payload[11:8])
      4'd0: ticket_dst <= drawn_0;
      4'd1: ticket_dst <= drawn_1;
      4'd2: ticket_dst <= drawn_2;
      4'd3: ticket_dst <= drawn_3;
      4'd4: ticket_dst <= drawn_4;
      4'd5: ticket_dst <= drawn_5;
      4'd6: ticket_dst <= drawn_6;
      4'd7: ticket_dst <= drawn_7;
      4'd8: ticket_dst <= drawn_8;
      4'd9: ticket_dst <= drawn_9;
      4'd10: ticket_dst <= drawn_10;
      4'd11: ticket_dst <= drawn_11;
      4'd12: ticket_dst <= drawn_12;
      4'd13: ticket_dst <= drawn_13;
      4'd14: ticket_dst <= drawn_14;
      4'd15: ticket_dst <= drawn_15;
    endcase
  end

  always_ff @(posedge clk) begin
    ticket_b <= 6'd0;
    case (program_payload[23:20])
      4'd0: ticket_b <= drawn_0;
      4'd1: ticket_b <= drawn_1;
      4'd2: ticket_b <= drawn_2;
      4'd3: ticket_b <= drawn_3;
      4'd4: ticket_b <= drawn_4;
      4'd5: ticket_b <= drawn_5;
      4'd6: ticket_b <= drawn_6;
      4'd7: ticket_b <= drawn_7;
      4'd8: ticket_b <= drawn_8;
      4'd9: ticket_b <= drawn_9;
      4'd10: ticket_b <= drawn_10;
      4'd11: ticket_b <= drawn_11;
      4'd12: ticket_b <= drawn_12;
      4'd13: ticket_b <= drawn_13;
      4'd14: ticket_b <= drawn_14;
      4'd15: ticket_b <= drawn_15;
    endcase
  end

  always_ff @(posedge clk) begin
    ticket_c <= 6'd0;
    case (program_payload[29:26])
      4'd0: ticket_c <= drawn_0;
      4'd1: ticket_c <= drawn_1;
      4'd2: ticket_c <= drawn_2;
      4'd3: ticket_c <= drawn_3;
      4'd4: ticket_c <= drawn_4;
      4'd5: ticket_c <= drawn_5;
      4'd6: ticket_c <= drawn_6;
      4'd7: ticket_c <= drawn_7;
      4'd8: ticket_c <= drawn_8;
      4'd9: ticket_c <= drawn_9;
      4'd10: ticket_c <= drawn_10;
      4'd11: ticket_c <= drawn_11;
      4'd12: ticket_c <= drawn_12;
      4'd13: ticket_c <= drawn_13;
      4'd14: ticket_c <= drawn_14;
      4'd15: ticket_c <= drawn_15;
    endcase
  end

  always_ff @(posedge clk) begin
    ticket_buffer <= 6'd0;
    if (!program_payload[36]) ticket_buffer <= drawn_16;
    else ticket_buffer <= drawn_17;
  end

  always_ff @(posedge clk) begin
    ticket_scalar <= 6'd0;
    case (program_payload[33:32])
      2'd0: ticket_scalar <= drawn_18;
      2'd1: ticket_scalar <= drawn_19;
      2'd2: ticket_scalar <= drawn_20;
      2'd3: ticket_scalar <= drawn_21;
    endcase
  end

  always_ff @(posedge clk)
    if (rst) drawn_18 <= 6'd0;
    else if (issued & claims_of_i[18]) drawn_18 <= drawn_18 + 6'd1;

  always_ff @(posedge clk)
    if (rst) drawn_19 <= 6'd0;
    else if (issued & claims_of_i[19]) drawn_19 <= drawn_19 + 6'd1;

  always_ff @(posedge clk)
    if (rst) drawn_20 <= 6'd0;
    else if (issued & claims_of_i[20]) drawn_20 <= drawn_20 + 6'd1;

  always_ff @(posedge clk)
    if (rst) drawn_21 <= 6'd0;
    else if (issued & claims_of_i[21]) drawn_21 <= drawn_21 + 6'd1;
endmodule
