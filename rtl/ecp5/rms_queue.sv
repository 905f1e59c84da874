// rms_queue: queue of a unit: its instructions wait in order, the first of them until all that it holds is its own.
//
// Made from gen/unit_queue.py, class UnitQueue.
//
// What the first one waits for is worked out in steps, a register behind each if config.pipelined; what holds in one
// step still holds in the next, but for an instruction that has been taken and for a writer that ends.
//
// Ports, as the component has them:
//   push : In(1), new : In(entry), ready : Out(1)
//       Takes an instruction, if it is ready.
//   served : In(ArrayLayout(ticket, resources))
//       Whose turn it is.
//   holders : In(ArrayLayout(claims, units))
//       What the oldest instruction of each unit holds; zero if it executes none.
//   done : In(units), progress : In(row_limit).array(units)
//       As in the scoreboard.
//   command : Out(COMMAND), limit : Out(row_limit)
//       To the unit.
//   holds : Out(claims)
//       What the unit's oldest instruction holds.
//   waiting, busy : Out(1)
//       An instruction waits; one executes.
module rms_queue (
  input  logic         clk,
  input  logic         rst,
  input  logic         push,
  input  logic [317:0] new_,
  output logic         ready,
  input  logic [131:0] served,
  input  logic [87:0]  holders,
  input  logic [3:0]   done,
  input  logic [10:0]  progress_0,
  input  logic [10:0]  progress_1,
  input  logic [10:0]  progress_2,
  input  logic [10:0]  progress_3,
  output logic [255:0] command_payload,
  output logic         command_valid,
  input  logic         command_ready,
  output logic [10:0]  limit = 11'd0,
  output logic [21:0]  holds = 22'd0,
  output logic         waiting,
  output logic         busy
);

  logic leaves_1 = 1'd0;
  logic [5:0] turn_a = 6'd0;
  logic [5:0] turn_b = 6'd0;
  logic [5:0] turn_c = 6'd0;
  logic [5:0] turn_buffer = 6'd0;
  logic [5:0] turn_scalar = 6'd0;
  logic holds_load_store = 1'd0;
  logic keeps_load_store = 1'd0;
  logic holds_rms = 1'd0;
  logic keeps_rms = 1'd0;
  logic holds_row_wise = 1'd0;
  logic keeps_row_wise = 1'd0;
  logic holds_ternary_matmul = 1'd0;
  logic keeps_ternary_matmul = 1'd0;
  logic sharing = 1'd0;
  logic writing = 1'd0;
  logic mine_a = 1'd0;
  logic next_mine_a = 1'd0;
  logic mine_b = 1'd0;
  logic next_mine_b = 1'd0;
  logic mine_c = 1'd0;
  logic next_mine_c = 1'd0;
  logic mine_buffer = 1'd0;
  logic mine_scalar = 1'd0;
  logic there_1_1 = 1'd0;
  logic there_2_1 = 1'd0;
  logic may_start_1_1 = 1'd0;
  logic chained = 1'd0;
  logic flying = 1'd0;
  logic limited = 1'd0;
  logic [1:0] writer = 2'd0;
  logic selected;
  logic selected_2;
  logic selected_3;
  logic selected_4;
  logic selected_5;
  logic selected_6;
  logic [10:0] limit_2;
  wire [317:0] head;
  wire fifo_r_rdy;
  wire [3:0] fifo_level;

  wire writing_2 = !done[head[315:314]];
  wire may_start = (head[256] & !mine_a & !(sharing & next_mine_a)) |
      (head[257] & !mine_b & !(sharing & next_mine_b & head[316])) |
      (head[258] & !mine_c & !(sharing & next_mine_c & head[317]));
  assign command_valid = may_start_1_1 & !flying;
  wire taken = command_valid & command_ready;
  assign waiting = fifo_level != 4'd0;
  assign busy = flying;
  wire behind = flying - done[1];

  assign command_payload = head[255:0];

  always_comb begin
    selected = 1'd0;
    selected_2 = 1'd0;
    selected_3 = 1'd0;
    selected_4 = 1'd0;
    case (head[17:14])
      4'd0: begin
        selected = holders[0];
        selected_2 = holders[22];
        selected_3 = holders[44];
        selected_4 = holders[66];
      end
      4'd1: begin
        selected = holders[1];
        selected_2 = holders[23];
        selected_3 = holders[45];
        selected_4 = holders[67];
      end
      4'd2: begin
        selected = holders[2];
        selected_2 = holders[24];
        selected_3 = holders[46];
        selected_4 = holders[68];
      end
      4'd3: begin
        selected = holders[3];
        selected_2 = holders[25];
        selected_3 = holders[47];
        selected_4 = holders[69];
      end
      4'd4: begin
        selected = holders[4];
        selected_2 = holders[26];
        selected_3 = holders[48];
        selected_4 = holders[70];
      end
      4'd5: begin
        selected = holders[5];
        selected_2 = holders[27];
        selected_3 = holders[49];
        selected_4 = holders[71];
      end
      4'd6: begin
        selected = holders[6];
        selected_2 = holders[28];
        selected_3 = holders[50];
        selected_4 = holders[72];
      end
      4'd7: begin
        selected = holders[7];
        selected_2 = holders[29];
        selected_3 = holders[51];
        selected_4 = holders[73];
      end
      4'd8: begin
        selected = holders[8];
        selected_2 = holders[30];
        selected_3 = holders[52];
        selected_4 = holders[74];
      end
      4'd9: begin
        selected = holders[9];
        selected_2 = holders[31];
        selected_3 = holders[53];
        selected_4 = holders[75];
      end
      4'd10: begin
        selected = holders[10];
        selected_2 = holders[32];
        selected_3 = holders[54];
        selected_4 = holders[76];
      end
      4'd11: begin
        selected = holders[11];
        selected_2 = holders[33];
        selected_3 = holders[55];
        selected_4 = holders[77];
      end
      4'd12: begin
        selected = holders[12];
        selected_2 = holders[34];
        selected_3 = holders[56];
        selected_4 = holders[78];
      end
      4'd13: begin
        selected = holders[13];
        selected_2 = holders[35];
        selected_3 = holders[57];
        selected_4 = holders[79];
      end
      4'd14: begin
        selected = holders[14];
        selected_2 = holders[36];
        selected_3 = holders[58];
        selected_4 = holders[80];
      end
      4'd15: begin
        selected = holders[15];
        selected_2 = holders[37];
        selected_3 = holders[59];
        selected_4 = holders[81];
      end
    endcase
  end

  always_comb begin
    selected_5 = 1'd0;
    selected_6 = 1'd0;
    case (head[315:314])
      2'd0: begin
        selected_5 = holds_load_store;
        selected_6 = keeps_load_store;
      end
      2'd1: begin
        selected_5 = holds_rms;
        selected_6 = keeps_rms;
      end
      2'd2: begin
        selected_5 = holds_row_wise;
        selected_6 = keeps_row_wise;
      end
      2'd3: begin
        selected_5 = holds_ternary_matmul;
        selected_6 = keeps_ternary_matmul;
      end
    endcase
  end

  always_comb begin
    limit_2 = 11'd0;
    case (writer)
      2'd0: limit_2 = progress_0;
      2'd1: limit_2 = progress_1;
      2'd2: limit_2 = progress_2;
      2'd3: limit_2 = progress_3;
    endcase
  end

  sync_fifo_buffered_318x8 fifo (.clk(clk), .rst(rst), .w_data(new_), .w_en(push), .r_en(leaves_1), .w_rdy(ready),
      .r_data(head), .r_rdy(fifo_r_rdy), .level(fifo_level));

  always_ff @(posedge clk)
    if (rst) begin
      leaves_1 <= 1'd0;
      there_1_1 <= 1'd0;
      there_2_1 <= 1'd0;
      may_start_1_1 <= 1'd0;
      flying <= 1'd0;
    end else begin
      leaves_1 <= taken;
      there_1_1 <= fifo_r_rdy & !leaves_1 & !taken;
      there_2_1 <= there_1_1 & !taken;
      may_start_1_1 <= there_2_1 & !(may_start | (head[259] & !mine_buffer) | (head[260] & !mine_scalar)) & !taken;
      flying <= flying + taken - done[1];
    end

  always_ff @(posedge clk) begin
    turn_a <= 6'd0;
    case (head[17:14])
      4'd0: turn_a <= served[5:0];
      4'd1: turn_a <= served[11:6];
      4'd2: turn_a <= served[17:12];
      4'd3: turn_a <= served[23:18];
      4'd4: turn_a <= served[29:24];
      4'd5: turn_a <= served[35:30];
      4'd6: turn_a <= served[41:36];
      4'd7: turn_a <= served[47:42];
      4'd8: turn_a <= served[53:48];
      4'd9: turn_a <= served[59:54];
      4'd10: turn_a <= served[65:60];
      4'd11: turn_a <= served[71:66];
      4'd12: turn_a <= served[77:72];
      4'd13: turn_a <= served[83:78];
      4'd14: turn_a <= served[89:84];
      4'd15: turn_a <= served[95:90];
    endcase
  end

  always_ff @(posedge clk) begin
    turn_b <= 6'd0;
    case (head[23:20])
      4'd0: turn_b <= served[5:0];
      4'd1: turn_b <= served[11:6];
      4'd2: turn_b <= served[17:12];
      4'd3: turn_b <= served[23:18];
      4'd4: turn_b <= served[29:24];
      4'd5: turn_b <= served[35:30];
      4'd6: turn_b <= served[41:36];
      4'd7: turn_b <= served[47:42];
      4'd8: turn_b <= served[53:48];
      4'd9: turn_b <= served[59:54];
      4'd10: turn_b <= served[65:60];
      4'd11: turn_b <= served[71:66];
      4'd12: turn_b <= served[77:72];
      4'd13: turn_b <= served[83:78];
      4'd14: turn_b <= served[89:84];
      4'd15: turn_b <= served[95:90];
    endcase
  end

  always_ff @(posedge clk) begin
    turn_c <= 6'd0;
    case (head[29:26])
      4'd0: turn_c <= served[5:0];
      4'd1: turn_c <= served[11:6];
      4'd2: turn_c <= served[17:12];
      4'd3: turn_c <= served[23:18];
      4'd4: turn_c <= served[29:24];
      4'd5: turn_c <= served[35:30];
      4'd6: turn_c <= served[41:36];
      4'd7: turn_c <= served[47:42];
      4'd8: turn_c <= served[53:48];
      4'd9: turn_c <= served[59:54];
      4'd10: turn_c <= served[65:60];
      4'd11: turn_c <= served[71:66];
      4'd12: turn_c <= served[77:72];
      4'd13: turn_c <= served[83:78];
      4'd14: turn_c <= served[89:84];
      4'd15: turn_c <= served[95:90];
    endcase
  end

  always_ff @(posedge clk) begin
    turn_buffer <= 6'd0;
    if (!head[36]) turn_buffer <= served[101:96];
    else turn_buffer <= served[107:102];
  end

  always_ff @(posedge clk) begin
    turn_scalar <= 6'd0;
    case (head[33:32])
      2'd0: turn_scalar <= served[113:108];
      2'd1: turn_scalar <= served[119:114];
      2'd2: turn_scalar <= served[125:120];
      2'd3: turn_scalar <= served[131:126];
    endcase
  end

  always_ff @(posedge clk) begin
    holds_load_store <= selected;
    keeps_load_store <= selected & !done[0];
    holds_rms <= selected_2;
    keeps_rms <= selected_2 & !done[1];
    holds_row_wise <= selected_3;
    keeps_row_wise <= selected_3 & !done[2];
    holds_ternary_matmul <= selected_4;
    keeps_ternary_matmul <= selected_4 & !done[3];
    sharing <= head[313] & selected_5;
    writing <= head[313] & selected_6 & writing_2;
    mine_a <= (head[266:261] - turn_a) == 6'd0;
    next_mine_a <= (head[266:261] - turn_a) == 6'd1;
    mine_b <= (head[272:267] - turn_b) == 6'd0;
    next_mine_b <= (head[272:267] - turn_b) == 6'd1;
    mine_c <= (head[278:273] - turn_c) == 6'd0;
    next_mine_c <= (head[278:273] - turn_c) == 6'd1;
    mine_buffer <= (head[284:279] - turn_buffer) == 6'd0;
    mine_scalar <= (head[290:285] - turn_scalar) == 6'd0;
    chained <= sharing & next_mine_a & writing & writing_2;
    limit <= taken ? 11'd0 : limited ? limit_2 : 11'h7ff;
  end

  always_ff @(posedge clk)
    if (rst) holds <= 22'd0;
    else if (taken & !behind) holds <= head[312:291];
    else if (done[1]) holds <= 22'd0;

  always_ff @(posedge clk)
    if (rst) begin
      limited <= 1'd0;
      writer <= 2'd0;
    end else if (taken) begin
      limited <= chained & ((head[315:314] != 2'd1) & writing_2);
      writer <= head[315:314];
    end else if (done[writer]) limited <= 1'd0;
endmodule
