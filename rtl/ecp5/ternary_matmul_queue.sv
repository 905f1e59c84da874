// ternary_matmul_queue: queue of a unit: its instructions wait in order, the first of them until all that it holds is
// its own.
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
module ternary_matmul_queue (
  input  logic         clk,
  input  logic         rst,
  input  logic         push,
  input  logic [296:0] new_,
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
  logic [5:0] turn_dst = 6'd0;
  logic [5:0] turn_buffer = 6'd0;
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
  logic mine_dst = 1'd0;
  logic mine_buffer = 1'd0;
  logic next_mine_buffer = 1'd0;
  logic there_1_1 = 1'd0;
  logic there_2_1 = 1'd0;
  logic may_start_1_1 = 1'd0;
  logic chained = 1'd0;
  logic [1:0] flying = 2'd0;
  logic [21:0] held_1 = 22'd0;
  logic limited = 1'd0;
  logic [1:0] writer = 2'd0;
  logic selected;
  logic selected_2;
  logic selected_3;
  logic selected_4;
  logic selected_5;
  logic selected_6;
  logic [10:0] limit_2;
  wire [296:0] head;
  wire fifo_r_rdy;
  wire [3:0] fifo_level;

  wire writing_2 = !done[head[294:293]];
  assign command_valid = may_start_1_1 & (flying != 2'd2);
  wire taken = command_valid & command_ready;
  assign waiting = fifo_level != 4'd0;
  assign busy = flying != 2'd0;
  wire [1:0] behind = flying - done[3];

  assign command_payload = head[255:0];

  always_comb begin
    selected = 1'd0;
    selected_2 = 1'd0;
    selected_3 = 1'd0;
    selected_4 = 1'd0;
    if (!head[36]) begin
      selected = holders[16];
      selected_2 = holders[38];
      selected_3 = holders[60];
      selected_4 = holders[82];
    end else begin
      selected = holders[17];
      selected_2 = holders[39];
      selected_3 = holders[61];
      selected_4 = holders[83];
    end
  end

  always_comb begin
    selected_5 = 1'd0;
    selected_6 = 1'd0;
    case (head[294:293])
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

  sync_fifo_buffered_297x8 fifo (.clk(clk), .rst(rst), .w_data(new_), .w_en(push), .r_en(leaves_1), .w_rdy(ready),
      .r_data(head), .r_rdy(fifo_r_rdy), .level(fifo_level));

  always_ff @(posedge clk)
    if (rst) begin
      leaves_1 <= 1'd0;
      there_1_1 <= 1'd0;
      there_2_1 <= 1'd0;
      may_start_1_1 <= 1'd0;
      flying <= 2'd0;
    end else begin
      leaves_1 <= taken;
      there_1_1 <= fifo_r_rdy & !leaves_1 & !taken;
      there_2_1 <= there_1_1 & !taken;
      may_start_1_1 <= there_2_1 & !((head[256] & !mine_dst) |
          (head[257] & !mine_buffer & !(sharing & next_mine_buffer))) & !taken;
      flying <= flying + taken - done[3];
    end

  always_ff @(posedge clk) begin
    turn_dst <= 6'd0;
    case (head[11:8])
      4'd0: turn_dst <= served[5:0];
      4'd1: turn_dst <= served[11:6];
      4'd2: turn_dst <= served[17:12];
      4'd3: turn_dst <= served[23:18];
      4'd4: turn_dst <= served[29:24];
      4'd5: turn_dst <= served[35:30];
      4'd6: turn_dst <= served[41:36];
      4'd7: turn_dst <= served[47:42];
      4'd8: turn_dst <= served[53:48];
      4'd9: turn_dst <= served[59:54];
      4'd10: turn_dst <= served[65:60];
      4'd11: turn_dst <= served[71:66];
      4'd12: turn_dst <= served[77:72];
      4'd13: turn_dst <= served[83:78];
      4'd14: turn_dst <= served[89:84];
      4'd15: turn_dst <= served[95:90];
    endcase
  end

  always_ff @(posedge clk) begin
    turn_buffer <= 6'd0;
    if (!head[36]) turn_buffer <= served[101:96];
    else turn_buffer <= served[107:102];
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
    sharing <= head[292] & selected_5;
    writing <= head[292] & selected_6 & writing_2;
    mine_dst <= (head[263:258] - turn_dst) == 6'd0;
    mine_buffer <= (head[269:264] - turn_buffer) == 6'd0;
    next_mine_buffer <= (head[269:264] - turn_buffer) == 6'd1;
    chained <= sharing & next_mine_buffer & writing & writing_2;
    limit <= taken ? 11'd0 : limited ? limit_2 : 11'h7ff;
  end

  always_ff @(posedge clk)
    if (rst) holds <= 22'd0;
    else if (taken & (behind == 2'd0)) holds <= head[291:270];
    else if (done[3]) holds <= held_1;

  always_ff @(posedge clk)
    if (rst) held_1 <= 22'd0;
    else if (taken & (behind == 2'd1)) held_1 <= head[291:270];
    else if (done[3]) held_1 <= 22'd0;

  always_ff @(posedge clk)
    if (rst) begin
      limited <= 1'd0;
      writer <= 2'd0;
    end else if (taken) begin
      limited <= chained & ((head[294:293] != 2'd3) & writing_2);
      writer <= head[294:293];
    end else if (done[writer]) limited <= 1'd0;
endmodule
