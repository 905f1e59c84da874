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

  logic flying = 1'd0;
  logic limited = 1'd0;
  logic [1:0] writer = 2'd0;
  logic [5:0] selected;
  logic selected_2;
  logic selected_3;
  logic selected_4;
  logic selected_5;
  logic selected_6;
  logic [5:0] selected_7;
  logic [5:0] selected_8;
  logic [5:0] selected_9;
  logic [5:0] selected_10;
  logic [9:0] limit_2;
  logic selected_11;
  wire [317:0] head;
  wire fifo_r_rdy;
  wire [3:0] fifo_level;

  wire next_turn = head[313] & selected_6 & ((head[266:261] - selected) == 6'd1);
  wire may_start = (head[256] & !((head[266:261] - selected) == 6'd0) & !next_turn) |
      (head[257] & !((head[272:267] - selected_7) == 6'd0) &
      !(head[313] & selected_6 & ((head[272:267] - selected_7) == 6'd1) & head[316]));
  wire may_start_2 = may_start | (head[258] & !((head[278:273] - selected_8) == 6'd0) &
      !(head[313] & selected_6 & ((head[278:273] - selected_8) == 6'd1) & head[317])) |
      (head[259] & !((head[284:279] - selected_9) == 6'd0));
  assign command_valid = fifo_r_rdy & !(may_start_2 | (head[260] & !((head[290:285] - selected_10) == 6'd0))) & !flying;
  wire taken = command_valid & command_ready;
  assign waiting = fifo_level != 4'd0;
  assign busy = flying;
  wire behind = flying - done[1];
  assign limit = limited ? limit_2 : 10'd1023;
  wire writing = !done[head[315:314]];

  assign command_payload = head[255:0];

  always_comb begin
    selected = 6'd0;
    selected_2 = 1'd0;
    selected_3 = 1'd0;
    selected_4 = 1'd0;
    selected_5 = 1'd0;
    case (head[17:14])
      4'd0: begin
        selected = served[5:0];
        selected_2 = holders[0];
        selected_3 = holders[22];
        selected_4 = holders[44];
        selected_5 = holders[66];
      end
      4'd1: begin
        selected = served[11:6];
        selected_2 = holders[1];
        selected_3 = holders[23];
        selected_4 = holders[45];
        selected_5 = holders[67];
      end
      4'd2: begin
        selected = served[17:12];
        selected_2 = holders[2];
        selected_3 = holders[24];
        selected_4 = holders[46];
        selected_5 = holders[68];
      end
      4'd3: begin
        selected = served[23:18];
        selected_2 = holders[3];
        selected_3 = holders[25];
        selected_4 = holders[47];
        selected_5 = holders[69];
      end
      4'd4: begin
        selected = served[29:24];
        selected_2 = holders[4];
        selected_3 = holders[26];
        selected_4 = holders[48];
        selected_5 = holders[70];
      end
      4'd5: begin
        selected = served[35:30];
        selected_2 = holders[5];
        selected_3 = holders[27];
        selected_4 = holders[49];
        selected_5 = holders[71];
      end
      4'd6: begin
        selected = served[41:36];
        selected_2 = holders[6];
        selected_3 = holders[28];
        selected_4 = holders[50];
        selected_5 = holders[72];
      end
      4'd7: begin
        selected = served[47:42];
        selected_2 = holders[7];
        selected_3 = holders[29];
        selected_4 = holders[51];
        selected_5 = holders[73];
      end
      4'd8: begin
        selected = served[53:48];
        selected_2 = holders[8];
        selected_3 = holders[30];
        selected_4 = holders[52];
        selected_5 = holders[74];
      end
      4'd9: begin
        selected = served[59:54];
        selected_2 = holders[9];
        selected_3 = holders[31];
        selected_4 = holders[53];
        selected_5 = holders[75];
      end
      4'd10: begin
        selected = served[65:60];
        selected_2 = holders[10];
        selected_3 = holders[32];
        selected_4 = holders[54];
        selected_5 = holders[76];
      end
      4'd11: begin
        selected = served[71:66];
        selected_2 = holders[11];
        selected_3 = holders[33];
        selected_4 = holders[55];
        selected_5 = holders[77];
      end
      4'd12: begin
        selected = served[77:72];
        selected_2 = holders[12];
        selected_3 = holders[34];
        selected_4 = holders[56];
        selected_5 = holders[78];
      end
      4'd13: begin
        selected = served[83:78];
        selected_2 = holders[13];
        selected_3 = holders[35];
        selected_4 = holders[57];
        selected_5 = holders[79];
      end
      4'd14: begin
        selected = served[89:84];
        selected_2 = holders[14];
        selected_3 = holders[36];
        selected_4 = holders[58];
        selected_5 = holders[80];
      end
      4'd15: begin
        selected = served[95:90];
        selected_2 = holders[15];
        selected_3 = holders[37];
        selected_4 = holders[59];
        selected_5 = holders[81];
      end
    endcase
  end

  always_comb begin
    selected_6 = 1'd0;
    selected_11 = 1'd0;
    case (head[315:314])
      2'd0: begin
        selected_6 = selected_2;
        selected_11 = selected_2 & !done[0];
      end
      2'd1: begin
        selected_6 = selected_3;
        selected_11 = selected_3 & !done[1];
      end
      2'd2: begin
        selected_6 = selected_4;
        selected_11 = selected_4 & !done[2];
      end
      2'd3: begin
        selected_6 = selected_5;
        selected_11 = selected_5 & !done[3];
      end
    endcase
  end

  always_comb begin
    selected_7 = 6'd0;
    case (head[23:20])
      4'd0: selected_7 = served[5:0];
      4'd1: selected_7 = served[11:6];
      4'd2: selected_7 = served[17:12];
      4'd3: selected_7 = served[23:18];
      4'd4: selected_7 = served[29:24];
      4'd5: selected_7 = served[35:30];
      4'd6: selected_7 = served[41:36];
      4'd7: selected_7 = served[47:42];
      4'd8: selected_7 = served[53:48];
      4'd9: selected_7 = served[59:54];
      4'd10: selected_7 = served[65:60];
      4'd11: selected_7 = served[71:66];
      4'd12: selected_7 = served[77:72];
      4'd13: selected_7 = served[83:78];
      4'd14: selected_7 = served[89:84];
      4'd15: selected_7 = served[95:90];
    endcase
  end

  always_comb begin
    selected_8 = 6'd0;
    case (head[29:26])
      4'd0: selected_8 = served[5:0];
      4'd1: selected_8 = served[11:6];
      4'd2: selected_8 = served[17:12];
      4'd3: selected_8 = served[23:18];
      4'd4: selected_8 = served[29:24];
      4'd5: selected_8 = served[35:30];
      4'd6: selected_8 = served[41:36];
      4'd7: selected_8 = served[47:42];
      4'd8: selected_8 = served[53:48];
      4'd9: selected_8 = served[59:54];
      4'd10: selected_8 = served[65:60];
      4'd11: selected_8 = served[71:66];
      4'd12: selected_8 = served[77:72];
      4'd13: selected_8 = served[83:78];
      4'd14: selected_8 = served[89:84];
      4'd15: selected_8 = served[95:90];
    endcase
  end

  always_comb begin
    selected_9 = 6'd0;
    if (!head[36]) selected_9 = served[101:96];
    else selected_9 = served[107:102];
  end

  always_comb begin
    selected_10 = 6'd0;
    case (head[33:32])
      2'd0: selected_10 = served[113:108];
      2'd1: selected_10 = served[119:114];
      2'd2: selected_10 = served[125:120];
      2'd3: selected_10 = served[131:126];
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

  sync_fifo_buffered_318x8 fifo (.clk(clk), .rst(rst), .w_data(new_), .w_en(push), .r_en(taken), .w_rdy(ready),
      .r_data(head), .r_rdy(fifo_r_rdy), .level(fifo_level));

  always_ff @(posedge clk)
    if (rst) flying <= 1'd0;
    else flying <= flying + taken - done[1];

  always_ff @(posedge clk)
    if (rst) holds <= 22'd0;
    else if (taken & !behind) holds <= head[312:291];
    else if (done[1]) holds <= 22'd0;

  always_ff @(posedge clk)
    if (rst) begin
      limited <= 1'd0;
      writer <= 2'd0;
    end else if (taken) begin
      limited <= next_turn & (head[313] & selected_11 & writing) & writing & ((head[315:314] != 2'd1) & writing);
      writer <= head[315:314];
    end else if (done[writer]) limited <= 1'd0;
endmodule
