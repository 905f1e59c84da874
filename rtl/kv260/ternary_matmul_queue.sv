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
  input  logic [9:0]   progress_0,
  input  logic [9:0]   progress_1,
  input  logic [9:0]   progress_2,
  input  logic [9:0]   progress_3,
  output logic [255:0] command_payload,
  output logic         command_valid,
  input  logic         command_ready,
  output logic [9:0]   limit,
  output logic [21:0]  holds = 22'd0,
  output logic         waiting,
  output logic         busy
);

  logic [1:0] flying = 2'd0;
  logic [21:0] held_1 = 22'd0;
  logic limited = 1'd0;
  logic [1:0] writer = 2'd0;
  logic [5:0] selected;
  logic selected_2;
  logic selected_3;
  logic selected_4;
  logic selected_5;
  logic selected_6;
  logic [5:0] selected_7;
  logic [9:0] limit_2;
  logic selected_8;
  wire [296:0] head;
  wire fifo_r_rdy;
  wire [3:0] fifo_level;

  wire next_turn = head[292] & selected_6 & ((head[269:264] - selected_7) == 6'd1);
  wire may_start = fifo_r_rdy & !((head[256] & !((head[263:258] - selected) == 6'd0)) |
      (head[257] & !((head[269:264] - selected_7) == 6'd0) & !next_turn));
  assign command_valid = may_start & (flying != 2'd2);
  wire taken = command_valid & command_ready;
  assign waiting = fifo_level != 4'd0;
  assign busy = flying != 2'd0;
  wire [1:0] behind = flying - done[3];
  assign limit = limited ? limit_2 : 10'd1023;
  wire writing = !done[head[294:293]];

  assign command_payload = head[255:0];

  always_comb begin
    selected = 6'd0;
    case (head[11:8])
      4'd0: selected = served[5:0];
      4'd1: selected = served[11:6];
      4'd2: selected = served[17:12];
      4'd3: selected = served[23:18];
      4'd4: selected = served[29:24];
      4'd5: selected = served[35:30];
      4'd6: selected = served[41:36];
      4'd7: selected = served[47:42];
      4'd8: selected = served[53:48];
      4'd9: selected = served[59:54];
      4'd10: selected = served[65:60];
      4'd11: selected = served[71:66];
      4'd12: selected = served[77:72];
      4'd13: selected = served[83:78];
      4'd14: selected = served[89:84];
      4'd15: selected = served[95:90];
    endcase
  end

  always_comb begin
    selected_2 = 1'd0;
    selected_3 = 1'd0;
    selected_4 = 1'd0;
    selected_5 = 1'd0;
    selected_7 = 6'd0;
    if (!head[36]) begin
      selected_2 = holders[16];
      selected_3 = holders[38];
      selected_4 = holders[60];
      selected_5 = holders[82];
      selected_7 = served[101:96];
    end else begin
      selected_2 = holders[17];
      selected_3 = holders[39];
      selected_4 = holders[61];
      selected_5 = holders[83];
      selected_7 = served[107:102];
    end
  end

  always_comb begin
    selected_6 = 1'd0;
    selected_8 = 1'd0;
    case (head[294:293])
      2'd0: begin
        selected_6 = selected_2;
        selected_8 = selected_2 & !done[0];
      end
      2'd1: begin
        selected_6 = selected_3;
        selected_8 = selected_3 & !done[1];
      end
      2'd2: begin
        selected_6 = selected_4;
        selected_8 = selected_4 & !done[2];
      end
      2'd3: begin
        selected_6 = selected_5;
        selected_8 = selected_5 & !done[3];
      end
    endcase
  end

  always_comb begin
    limit_2 = 10'd0;
    case (writer)
      2'd0: limit_2 = progress_0;
      2'd1: limit_2 = progress_1;
      2'd2: limit_2 = progress_2;
      2'd3: limit_2 = progress_3;
    endcase
  end

  sync_fifo_buffered_297x8 fifo (.clk(clk), .rst(rst), .w_data(new_), .w_en(push), .r_en(taken), .w_rdy(ready),
      .r_data(head), .r_rdy(fifo_r_rdy), .level(fifo_level));

  always_ff @(posedge clk)
    if (rst) flying <= 2'd0;
    else flying <= flying + taken - done[3];

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
      limited <= next_turn & (head[292] & selected_8 & writing) & writing & ((head[294:293] != 2'd3) & writing);
      writer <= head[294:293];
    end else if (done[writer]) limited <= 1'd0;
endmodule
