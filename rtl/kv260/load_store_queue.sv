// load_store_queue: queue of a unit: its instructions wait in order, the first of them until all that it holds is its
// own.
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
module load_store_queue (
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
  logic [9:0] limit_2;
  logic selected_8;
  wire [296:0] head;
  wire fifo_r_rdy;
  wire [3:0] fifo_level;

  wire next_turn = head[292] & selected_6 & ((head[269:264] - selected_7) == 6'd1);
  wire may_start = fifo_r_rdy & !((head[256] & !((head[263:258] - selected) == 6'd0)) |
      (head[257] & !((head[269:264] - selected_7) == 6'd0) & !next_turn));
  assign command_valid = may_start & !flying;
  wire taken = command_valid & command_ready;
  assign waiting = fifo_level != 4'd0;
  assign busy = flying;
  wire behind = flying - done[0];
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
    case (head[17:14])
      4'd0: begin
        selected_2 = holders[0];
        selected_3 = holders[22];
        selected_4 = holders[44];
        selected_5 = holders[66];
        selected_7 = served[5:0];
      end
      4'd1: begin
        selected_2 = holders[1];
        selected_3 = holders[23];
        selected_4 = holders[45];
        selected_5 = holders[67];
        selected_7 = served[11:6];
      end
      4'd2: begin
        selected_2 = holders[2];
        selected_3 = holders[24];
        selected_4 = holders[46];
        selected_5 = holders[68];
        selected_7 = served[17:12];
      end
      4'd3: begin
        selected_2 = holders[3];
        selected_3 = holders[25];
        selected_4 = holders[47];
        selected_5 = holders[69];
        selected_7 = served[23:18];
      end
      4'd4: begin
        selected_2 = holders[4];
        selected_3 = holders[26];
        selected_4 = holders[48];
        selected_5 = holders[70];
        selected_7 = served[29:24];
      end
      4'd5: begin
        selected_2 = holders[5];
        selected_3 = holders[27];
        selected_4 = holders[49];
        selected_5 = holders[71];
        selected_7 = served[35:30];
      end
      4'd6: begin
        selected_2 = holders[6];
        selected_3 = holders[28];
        selected_4 = holders[50];
        selected_5 = holders[72];
        selected_7 = served[41:36];
      end
      4'd7: begin
        selected_2 = holders[7];
        selected_3 = holders[29];
        selected_4 = holders[51];
        selected_5 = holders[73];
        selected_7 = served[47:42];
      end
      4'd8: begin
        selected_2 = holders[8];
        selected_3 = holders[30];
        selected_4 = holders[52];
        selected_5 = holders[74];
        selected_7 = served[53:48];
      end
      4'd9: begin
        selected_2 = holders[9];
        selected_3 = holders[31];
        selected_4 = holders[53];
        selected_5 = holders[75];
        selected_7 = served[59:54];
      end
      4'd10: begin
        selected_2 = holders[10];
        selected_3 = holders[32];
        selected_4 = holders[54];
        selected_5 = holders[76];
        selected_7 = served[65:60];
      end
      4'd11: begin
        selected_2 = holders[11];
        selected_3 = holders[33];
        selected_4 = holders[55];
        selected_5 = holders[77];
        selected_7 = served[71:66];
      end
      4'd12: begin
        selected_2 = holders[12];
        selected_3 = holders[34];
        selected_4 = holders[56];
        selected_5 = holders[78];
        selected_7 = served[77:72];
      end
      4'd13: begin
        selected_2 = holders[13];
        selected_3 = holders[35];
        selected_4 = holders[57];
        selected_5 = holders[79];
        selected_7 = served[83:78];
      end
      4'd14: begin
        selected_2 = holders[14];
        selected_3 = holders[36];
        selected_4 = holders[58];
        selected_5 = holders[80];
        selected_7 = served[89:84];
      end
      4'd15: begin
        selected_2 = holders[15];
        selected_3 = holders[37];
        selected_4 = holders[59];
        selected_5 = holders[81];
        selected_7 = served[95:90];
      end
    endcase
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
    if (rst) flying <= 1'd0;
    else flying <= flying + taken - done[0];

  always_ff @(posedge clk)
    if (rst) holds <= 22'd0;
    else if (taken & !behind) holds <= head[291:270];
    else if (done[0]) holds <= 22'd0;

  always_ff @(posedge clk)
    if (rst) begin
      limited <= 1'd0;
      writer <= 2'd0;
    end else if (taken) begin
      limited <= next_turn & (head[292] & selected_8 & writing) & writing & ((head[294:293] != 2'd0) & writing);
      writer <= head[294:293];
    end else if (done[writer]) limited <= 1'd0;
endmodule
