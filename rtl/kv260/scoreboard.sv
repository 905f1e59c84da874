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
  input  logic [9:0]   progress_0,
  input  logic [9:0]   progress_1,
  input  logic [9:0]   progress_2,
  input  logic [9:0]   progress_3,
  output logic [9:0]   limit_0,
  output logic [9:0]   limit_1,
  output logic [9:0]   limit_2,
  output logic [9:0]   limit_3,
  output logic         halt,
  output logic [7:0]   error,
  output logic         issued,
  output logic [3:0]   busy,
  output logic         idle
);

  logic filled_0 = 1'd0;
  logic filled_1 = 1'd0;
  logic written_0 = 1'd0;
  logic [1:0] writer_0 = 2'd0;
  logic written_1 = 1'd0;
  logic [1:0] writer_1 = 2'd0;
  logic written_2 = 1'd0;
  logic [1:0] writer_2 = 2'd0;
  logic written_3 = 1'd0;
  logic [1:0] writer_3 = 2'd0;
  logic written_4 = 1'd0;
  logic [1:0] writer_4 = 2'd0;
  logic written_5 = 1'd0;
  logic [1:0] writer_5 = 2'd0;
  logic written_6 = 1'd0;
  logic [1:0] writer_6 = 2'd0;
  logic written_7 = 1'd0;
  logic [1:0] writer_7 = 2'd0;
  logic written_8 = 1'd0;
  logic [1:0] writer_8 = 2'd0;
  logic written_9 = 1'd0;
  logic [1:0] writer_9 = 2'd0;
  logic written_10 = 1'd0;
  logic [1:0] writer_10 = 2'd0;
  logic written_11 = 1'd0;
  logic [1:0] writer_11 = 2'd0;
  logic written_12 = 1'd0;
  logic [1:0] writer_12 = 2'd0;
  logic written_13 = 1'd0;
  logic [1:0] writer_13 = 2'd0;
  logic written_14 = 1'd0;
  logic [1:0] writer_14 = 2'd0;
  logic written_15 = 1'd0;
  logic [1:0] writer_15 = 2'd0;
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
  logic [1:0] selected_2;
  logic selected_3;
  logic [5:0] selected_4;
  logic [5:0] selected_5;
  logic [5:0] selected_6;
  logic [5:0] selected_7;
  logic [5:0] selected_8;
  logic [5:0] selected_9;
  logic [7:0] fault;
  logic [1:0] unit;
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
  wire used_2 = program_payload[3:0] == 4'd5;
  wire queue_load_store_new__256 = (program_payload[3:0] == 4'd1) | used | used_2;
  wire used_3 = program_payload[3:0] == 4'd3;
  wire queue_load_store_new__257 = (program_payload[3:0] == 4'd2) | used_3 | used;
  wire queue_rms_new__257 = used_3 | used;
  wire queue_rms_new__260 = used_3 | (used & program_payload[40]);
  wire operand = (queue_load_store_new__256 & (program_payload[13:8] >= 6'd16)) |
      (queue_load_store_new__257 & (program_payload[19:14] >= 6'd16)) |
      (queue_rms_new__257 & (program_payload[25:20] >= 6'd16)) |
      (queue_rms_new__257 & (program_payload[31:26] >= 6'd16)) |
      (queue_rms_new__260 & (program_payload[35:32] >= 4'd4));
  wire claims_0 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd0)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd0)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd0)) | (queue_rms_new__257 & (program_payload[31:26] == 6'd0));
  wire claims_1 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd1)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd1)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd1)) | (queue_rms_new__257 & (program_payload[31:26] == 6'd1));
  wire claims_2 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd2)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd2)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd2)) | (queue_rms_new__257 & (program_payload[31:26] == 6'd2));
  wire claims_3 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd3)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd3)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd3)) | (queue_rms_new__257 & (program_payload[31:26] == 6'd3));
  wire claims_4 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd4)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd4)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd4)) | (queue_rms_new__257 & (program_payload[31:26] == 6'd4));
  wire claims_5 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd5)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd5)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd5)) | (queue_rms_new__257 & (program_payload[31:26] == 6'd5));
  wire claims_6 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd6)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd6)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd6)) | (queue_rms_new__257 & (program_payload[31:26] == 6'd6));
  wire claims_7 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd7)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd7)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd7)) | (queue_rms_new__257 & (program_payload[31:26] == 6'd7));
  wire claims_8 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd8)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd8)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd8)) | (queue_rms_new__257 & (program_payload[31:26] == 6'd8));
  wire claims_9 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd9)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd9)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd9)) | (queue_rms_new__257 & (program_payload[31:26] == 6'd9));
  wire claims_10 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd10)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd10)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd10)) |
      (queue_rms_new__257 & (program_payload[31:26] == 6'd10));
  wire claims_11 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd11)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd11)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd11)) |
      (queue_rms_new__257 & (program_payload[31:26] == 6'd11));
  wire claims_12 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd12)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd12)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd12)) |
      (queue_rms_new__257 & (program_payload[31:26] == 6'd12));
  wire claims_13 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd13)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd13)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd13)) |
      (queue_rms_new__257 & (program_payload[31:26] == 6'd13));
  wire claims_14 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd14)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd14)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd14)) |
      (queue_rms_new__257 & (program_payload[31:26] == 6'd14));
  wire claims_15 = (queue_load_store_new__256 & (program_payload[13:8] == 6'd15)) |
      (queue_load_store_new__257 & (program_payload[19:14] == 6'd15)) |
      (queue_rms_new__257 & (program_payload[25:20] == 6'd15)) |
      (queue_rms_new__257 & (program_payload[31:26] == 6'd15));
  wire claims_16 = (used_3 | used_2) & !program_payload[36];
  wire claims_17 = (used_3 | used_2) & program_payload[36];
  wire claims_18 = queue_rms_new__260 & (program_payload[35:32] == 4'd0);
  wire claims_19 = queue_rms_new__260 & (program_payload[35:32] == 4'd1);
  wire claims_20 = queue_rms_new__260 & (program_payload[35:32] == 4'd2);
  wire claims_21 = queue_rms_new__260 & (program_payload[35:32] == 4'd3);
  assign issued = program_valid & (!(program_payload[3:0] == 4'd0) & (fault == 8'd0) &
      |({used_2, used, used_3, (program_payload[3:0] == 4'd1) | (program_payload[3:0] == 4'd2)} &
      {queue_ternary_matmul_ready, queue_row_wise_ready, queue_rms_ready, queue_load_store_ready}));
  assign halt = program_valid & ((program_payload[3:0] == 4'd0) & (fault == 8'd0));
  assign program_ready = issued | halt;
  assign error = program_valid ? fault : 8'd0;
  assign idle = !(|{queue_ternary_matmul_waiting, queue_row_wise_waiting, queue_rms_waiting, queue_load_store_waiting})
      & !(|{queue_ternary_matmul_busy, queue_row_wise_busy, queue_rms_busy, queue_load_store_busy});

  assign busy = {queue_ternary_matmul_busy, queue_row_wise_busy, queue_rms_busy, queue_load_store_busy};

  always_comb begin
    selected = 1'd0;
    selected_2 = 2'd0;
    selected_5 = 6'd0;
    case (program_payload[17:14])
      4'd0: begin
        selected = written_0;
        selected_2 = writer_0;
        selected_5 = drawn_0;
      end
      4'd1: begin
        selected = written_1;
        selected_2 = writer_1;
        selected_5 = drawn_1;
      end
      4'd2: begin
        selected = written_2;
        selected_2 = writer_2;
        selected_5 = drawn_2;
      end
      4'd3: begin
        selected = written_3;
        selected_2 = writer_3;
        selected_5 = drawn_3;
      end
      4'd4: begin
        selected = written_4;
        selected_2 = writer_4;
        selected_5 = drawn_4;
      end
      4'd5: begin
        selected = written_5;
        selected_2 = writer_5;
        selected_5 = drawn_5;
      end
      4'd6: begin
        selected = written_6;
        selected_2 = writer_6;
        selected_5 = drawn_6;
      end
      4'd7: begin
        selected = written_7;
        selected_2 = writer_7;
        selected_5 = drawn_7;
      end
      4'd8: begin
        selected = written_8;
        selected_2 = writer_8;
        selected_5 = drawn_8;
      end
      4'd9: begin
        selected = written_9;
        selected_2 = writer_9;
        selected_5 = drawn_9;
      end
      4'd10: begin
        selected = written_10;
        selected_2 = writer_10;
        selected_5 = drawn_10;
      end
      4'd11: begin
        selected = written_11;
        selected_2 = writer_11;
        selected_5 = drawn_11;
      end
      4'd12: begin
        selected = written_12;
        selected_2 = writer_12;
        selected_5 = drawn_12;
      end
      4'd13: begin
        selected = written_13;
        selected_2 = writer_13;
        selected_5 = drawn_13;
      end
      4'd14: begin
        selected = written_14;
        selected_2 = writer_14;
        selected_5 = drawn_14;
      end
      4'd15: begin
        selected = written_15;
        selected_2 = writer_15;
        selected_5 = drawn_15;
      end
    endcase
  end

  always_comb begin
    selected_3 = 1'd0;
    selected_8 = 6'd0;
    if (!program_payload[36]) begin
      selected_3 = filled_0;
      selected_8 = drawn_16;
    end else begin
      selected_3 = filled_1;
      selected_8 = drawn_17;
    end
  end

  always_comb begin
    selected_4 = 6'd0;
    case (program_payload[11:8])
      4'd0: selected_4 = drawn_0;
      4'd1: selected_4 = drawn_1;
      4'd2: selected_4 = drawn_2;
      4'd3: selected_4 = drawn_3;
      4'd4: selected_4 = drawn_4;
      4'd5: selected_4 = drawn_5;
      4'd6: selected_4 = drawn_6;
      4'd7: selected_4 = drawn_7;
      4'd8: selected_4 = drawn_8;
      4'd9: selected_4 = drawn_9;
      4'd10: selected_4 = drawn_10;
      4'd11: selected_4 = drawn_11;
      4'd12: selected_4 = drawn_12;
      4'd13: selected_4 = drawn_13;
      4'd14: selected_4 = drawn_14;
      4'd15: selected_4 = drawn_15;
    endcase
  end

  always_comb begin
    selected_6 = 6'd0;
    case (program_payload[23:20])
      4'd0: selected_6 = drawn_0;
      4'd1: selected_6 = drawn_1;
      4'd2: selected_6 = drawn_2;
      4'd3: selected_6 = drawn_3;
      4'd4: selected_6 = drawn_4;
      4'd5: selected_6 = drawn_5;
      4'd6: selected_6 = drawn_6;
      4'd7: selected_6 = drawn_7;
      4'd8: selected_6 = drawn_8;
      4'd9: selected_6 = drawn_9;
      4'd10: selected_6 = drawn_10;
      4'd11: selected_6 = drawn_11;
      4'd12: selected_6 = drawn_12;
      4'd13: selected_6 = drawn_13;
      4'd14: selected_6 = drawn_14;
      4'd15: selected_6 = drawn_15;
    endcase
  end

  always_comb begin
    selected_7 = 6'd0;
    case (program_payload[29:26])
      4'd0: selected_7 = drawn_0;
      4'd1: selected_7 = drawn_1;
      4'd2: selected_7 = drawn_2;
      4'd3: selected_7 = drawn_3;
      4'd4: selected_7 = drawn_4;
      4'd5: selected_7 = drawn_5;
      4'd6: selected_7 = drawn_6;
      4'd7: selected_7 = drawn_7;
      4'd8: selected_7 = drawn_8;
      4'd9: selected_7 = drawn_9;
      4'd10: selected_7 = drawn_10;
      4'd11: selected_7 = drawn_11;
      4'd12: selected_7 = drawn_12;
      4'd13: selected_7 = drawn_13;
      4'd14: selected_7 = drawn_14;
      4'd15: selected_7 = drawn_15;
    endcase
  end

  always_comb begin
    selected_9 = 6'd0;
    case (program_payload[33:32])
      2'd0: selected_9 = drawn_18;
      2'd1: selected_9 = drawn_19;
      2'd2: selected_9 = drawn_20;
      2'd3: selected_9 = drawn_21;
    endcase
  end

  always_comb begin
    fault = 8'd0;
    if (program_payload[256]) fault = 8'd4;
    else if (program_payload[3:0] > 4'd5) fault = 8'd1;
    else if (operand) fault = 8'd2;
    else if (((program_payload[3:0] != 4'd0) & ((program_payload[79:64] == 16'd0) |
        (program_payload[79:64] > 16'h2000))) | (used_2 & ((program_payload[95:80] == 16'd0) |
        (program_payload[95:80] > 16'h2000))))
      fault = 8'd3;
  end

  always_comb begin
    unit = 2'd0;
    case (program_payload[3:0])
      4'd1: unit = 2'd0;
      4'd2: unit = 2'd0;
      4'd3: unit = 2'd1;
      4'd4: unit = 2'd2;
      4'd5: unit = 2'd3;
    endcase
  end

  always_comb begin
    chain = 5'd0;
    chain[0] = queue_load_store_new__257 & selected & (selected_2 != unit) &
        !(queue_load_store_new__256 & (program_payload[13:8] == program_payload[19:14]));
    chain[2:1] = selected_2;
    chain[3] = program_payload[25:20] == program_payload[19:14];
    chain[4] = program_payload[31:26] == program_payload[19:14];
    if (unit == 2'd3) begin
      chain[0] = 1'd1;
      chain[2:1] = selected_3 ? 2'sd1 : -2'sd1;
    end
  end

  load_store_queue queue_load_store (.clk(clk), .rst(rst), .push(issued &
      ((program_payload[3:0] == 4'd1) | (program_payload[3:0] == 4'd2))),
      .new_({chain, claims_21, claims_20, claims_19, claims_18, claims_17, claims_16, claims_15, claims_14, claims_13,
      claims_12, claims_11, claims_10, claims_9, claims_8, claims_7, claims_6, claims_5, claims_4, claims_3, claims_2,
      claims_1, claims_0, selected_5, selected_4, queue_load_store_new__257, queue_load_store_new__256,
      program_payload[255:0]}), .served(served), .holders({queue_ternary_matmul_holds, queue_row_wise_holds,
      queue_rms_holds, queue_load_store_holds}), .done(done), .progress_0(progress_0), .progress_1(progress_1),
      .progress_2(progress_2), .progress_3(progress_3), .command_ready(command0_ready), .ready(queue_load_store_ready),
      .command_payload(command0_payload), .command_valid(command0_valid), .limit(limit_0),
      .holds(queue_load_store_holds), .waiting(queue_load_store_waiting), .busy(queue_load_store_busy));
  rms_queue queue_rms (.clk(clk), .rst(rst), .push(issued & used_3),
      .new_({chain, claims_21, claims_20, claims_19, claims_18, claims_17, claims_16, claims_15, claims_14, claims_13,
      claims_12, claims_11, claims_10, claims_9, claims_8, claims_7, claims_6, claims_5, claims_4, claims_3, claims_2,
      claims_1, claims_0, selected_9, selected_8, selected_7, selected_6, selected_5, queue_rms_new__260,
      used_3 | used_2, {2{queue_rms_new__257}}, queue_load_store_new__257, program_payload[255:0]}), .served(served),
      .holders({queue_ternary_matmul_holds, queue_row_wise_holds, queue_rms_holds, queue_load_store_holds}),
      .done(done), .progress_0(progress_0), .progress_1(progress_1), .progress_2(progress_2), .progress_3(progress_3),
      .command_ready(command1_ready), .ready(queue_rms_ready), .command_payload(command1_payload),
      .command_valid(command1_valid), .limit(limit_1), .holds(queue_rms_holds), .waiting(queue_rms_waiting),
      .busy(queue_rms_busy));
  row_wise_queue queue_row_wise (.clk(clk), .rst(rst), .push(issued & used),
      .new_({chain, claims_21, claims_20, claims_19, claims_18, claims_17, claims_16, claims_15, claims_14, claims_13,
      claims_12, claims_11, claims_10, claims_9, claims_8, claims_7, claims_6, claims_5, claims_4, claims_3, claims_2,
      claims_1, claims_0, selected_9, selected_7, selected_6, selected_5, selected_4, queue_rms_new__260,
      {2{queue_rms_new__257}}, queue_load_store_new__257, queue_load_store_new__256, program_payload[255:0]}),
      .served(served), .holders({queue_ternary_matmul_holds, queue_row_wise_holds, queue_rms_holds,
      queue_load_store_holds}), .done(done), .progress_0(progress_0), .progress_1(progress_1), .progress_2(progress_2),
      .progress_3(progress_3), .command_ready(command2_ready), .ready(queue_row_wise_ready),
      .command_payload(command2_payload), .command_valid(command2_valid), .limit(limit_2), .holds(queue_row_wise_holds),
      .waiting(queue_row_wise_waiting), .busy(queue_row_wise_busy));
  ternary_matmul_queue queue_ternary_matmul (.clk(clk), .rst(rst), .push(issued & used_2),
      .new_({chain, claims_21, claims_20, claims_19, claims_18, claims_17, claims_16, claims_15, claims_14, claims_13,
      claims_12, claims_11, claims_10, claims_9, claims_8, claims_7, claims_6, claims_5, claims_4, claims_3, claims_2,
      claims_1, claims_0, selected_8, selected_4, used_3 | used_2, queue_load_store_new__256, program_payload[255:0]}),
      .served(served), .holders({queue_ternary_matmul_holds, queue_row_wise_holds, queue_rms_holds,
      queue_load_store_holds}), .done(done), .progress_0(progress_0), .progress_1(progress_1), .progress_2(progress_2),
      .progress_3(progress_3), .command_ready(command3_ready), .ready(queue_ternary_matmul_ready),
      .command_payload(command3_payload), .command_valid(command3_valid), .limit(limit_3),
      .holds(queue_ternary_matmul_holds), .waiting(queue_ternary_matmul_waiting), .busy(queue_ternary_matmul_busy));

  always_ff @(posedge clk)
    if (rst) begin
      filled_0 <= 1'd0;
      drawn_16 <= 6'd0;
    end else if (issued & claims_16) begin
      filled_0 <= used_3;
      drawn_16 <= drawn_16 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      filled_1 <= 1'd0;
      drawn_17 <= 6'd0;
    end else if (issued & claims_17) begin
      filled_1 <= used_3;
      drawn_17 <= drawn_17 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_0 <= 1'd0;
      writer_0 <= 2'd0;
      drawn_0 <= 6'd0;
    end else if (issued & claims_0) begin
      written_0 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd0) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd0)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd0)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd0)));
      writer_0 <= unit;
      drawn_0 <= drawn_0 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_1 <= 1'd0;
      writer_1 <= 2'd0;
      drawn_1 <= 6'd0;
    end else if (issued & claims_1) begin
      written_1 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd1) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd1)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd1)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd1)));
      writer_1 <= unit;
      drawn_1 <= drawn_1 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_2 <= 1'd0;
      writer_2 <= 2'd0;
      drawn_2 <= 6'd0;
    end else if (issued & claims_2) begin
      written_2 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd2) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd2)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd2)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd2)));
      writer_2 <= unit;
      drawn_2 <= drawn_2 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_3 <= 1'd0;
      writer_3 <= 2'd0;
      drawn_3 <= 6'd0;
    end else if (issued & claims_3) begin
      written_3 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd3) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd3)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd3)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd3)));
      writer_3 <= unit;
      drawn_3 <= drawn_3 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_4 <= 1'd0;
      writer_4 <= 2'd0;
      drawn_4 <= 6'd0;
    end else if (issued & claims_4) begin
      written_4 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd4) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd4)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd4)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd4)));
      writer_4 <= unit;
      drawn_4 <= drawn_4 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_5 <= 1'd0;
      writer_5 <= 2'd0;
      drawn_5 <= 6'd0;
    end else if (issued & claims_5) begin
      written_5 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd5) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd5)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd5)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd5)));
      writer_5 <= unit;
      drawn_5 <= drawn_5 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_6 <= 1'd0;
      writer_6 <= 2'd0;
      drawn_6 <= 6'd0;
    end else if (issued & claims_6) begin
      written_6 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd6) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd6)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd6)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd6)));
      writer_6 <= unit;
      drawn_6 <= drawn_6 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_7 <= 1'd0;
      writer_7 <= 2'd0;
      drawn_7 <= 6'd0;
    end else if (issued & claims_7) begin
      written_7 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd7) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd7)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd7)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd7)));
      writer_7 <= unit;
      drawn_7 <= drawn_7 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_8 <= 1'd0;
      writer_8 <= 2'd0;
      drawn_8 <= 6'd0;
    end else if (issued & claims_8) begin
      written_8 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd8) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd8)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd8)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd8)));
      writer_8 <= unit;
      drawn_8 <= drawn_8 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_9 <= 1'd0;
      writer_9 <= 2'd0;
      drawn_9 <= 6'd0;
    end else if (issued & claims_9) begin
      written_9 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd9) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd9)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd9)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd9)));
      writer_9 <= unit;
      drawn_9 <= drawn_9 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_10 <= 1'd0;
      writer_10 <= 2'd0;
      drawn_10 <= 6'd0;
    end else if (issued & claims_10) begin
      written_10 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd10) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd10)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd10)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd10)));
      writer_10 <= unit;
      drawn_10 <= drawn_10 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_11 <= 1'd0;
      writer_11 <= 2'd0;
      drawn_11 <= 6'd0;
    end else if (issued & claims_11) begin
      written_11 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd11) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd11)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd11)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd11)));
      writer_11 <= unit;
      drawn_11 <= drawn_11 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_12 <= 1'd0;
      writer_12 <= 2'd0;
      drawn_12 <= 6'd0;
    end else if (issued & claims_12) begin
      written_12 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd12) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd12)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd12)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd12)));
      writer_12 <= unit;
      drawn_12 <= drawn_12 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_13 <= 1'd0;
      writer_13 <= 2'd0;
      drawn_13 <= 6'd0;
    end else if (issued & claims_13) begin
      written_13 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd13) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd13)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd13)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd13)));
      writer_13 <= unit;
      drawn_13 <= drawn_13 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_14 <= 1'd0;
      writer_14 <= 2'd0;
      drawn_14 <= 6'd0;
    end else if (issued & claims_14) begin
      written_14 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd14) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd14)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd14)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd14)));
      writer_14 <= unit;
      drawn_14 <= drawn_14 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) begin
      written_15 <= 1'd0;
      writer_15 <= 2'd0;
      drawn_15 <= 6'd0;
    end else if (issued & claims_15) begin
      written_15 <= queue_load_store_new__256 & (program_payload[13:8] == 6'd15) &
          !((queue_load_store_new__257 & (program_payload[19:14] == 6'd15)) |
          (queue_rms_new__257 & (program_payload[25:20] == 6'd15)) |
          (queue_rms_new__257 & (program_payload[31:26] == 6'd15)));
      writer_15 <= unit;
      drawn_15 <= drawn_15 + 6'd1;
    end

  always_ff @(posedge clk)
    if (rst) served <= 132'd0;
    else begin
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

  always_ff @(posedge clk)
    if (rst) drawn_18 <= 6'd0;
    else if (issued & claims_18) drawn_18 <= drawn_18 + 6'd1;

  always_ff @(posedge clk)
    if (rst) drawn_19 <= 6'd0;
    else if (issued & claims_19) drawn_19 <= drawn_19 + 6'd1;

  always_ff @(posedge clk)
    if (rst) drawn_20 <= 6'd0;
    else if (issued & claims_20) drawn_20 <= drawn_20 + 6'd1;

  always_ff @(posedge clk)
    if (rst) drawn_21 <= 6'd0;
    else if (issued & claims_21) drawn_21 <= drawn_21 + 6'd1;
endmodule
