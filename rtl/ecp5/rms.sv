// rms: rms unit: the two norms before a projection folded into absmax quantisation.
//
// Made from gen/rms.py, class Rms.
//
// For one vector (golden.isa.Opcode.RMS), in two passes over the operands:
//
//     pass 1   u = a * b,  v = a * c;   sum a^2,  sum u^2,  max|v|
//     scalars  activation scale (then pass 2 starts) and output scale (meanwhile)
//     pass 2   v = a * c;  activation = round(v * scale)  ->  activation buffer of the ternary matmul
//
// The sums stay for later instructions on the same vector. Throughput: lanes words a cycle and pass.
//
// Ports, as the component has them:
//   command : In(COMMAND)
//       RMS instructions; one at a time.
//   done : Out(1)
//       Pulses when the activations and the scalar register are visible.
//   limit : In(row_limit)
//       Rows of operand a that are there; pass 1 waits for them.
//   progress : Out(row_limit)
//       Rows of activations that are visible.
//   read : Out(vector_read).array(3)
//       Operands a, b and c.
//   activations : Out(activation_write)
//   scalar : Out(4), scale : Out(SCALE), scale_valid : Out(1)
//       Write port of the scalar registers.
//   saturations : Out
//       Values clamped in this cycle.
module rms (
  input  logic         clk,
  input  logic         rst,
  input  logic [255:0] command_payload,
  input  logic         command_valid,
  output logic         command_ready,
  output logic         done,
  input  logic [10:0]  limit,
  output logic [10:0]  progress = 11'd0,
  output logic         read0_enable,
  output logic [5:0]   read0_register,
  output logic [9:0]   read0_address = 10'd0,
  input  logic [31:0]  read0_data,
  output logic         read1_enable,
  output logic [5:0]   read1_register,
  output logic [9:0]   read1_address,
  input  logic [31:0]  read1_data,
  output logic         read2_enable,
  output logic [5:0]   read2_register,
  output logic [9:0]   read2_address,
  input  logic [31:0]  read2_data,
  output logic         activations_buffer,
  output logic [9:0]   activations_address,
  output logic [7:0]   activations_data,
  output logic         activations_mask,
  output logic [3:0]   scalar,
  output logic [29:0]  scale,
  output logic         scale_valid,
  output logic [2:0]   saturations
);

  logic [16:0] rows_left = 17'd0;
  logic [12:0] tag_1 = 13'd0;
  logic [12:0] tag_2 = 13'd0;
  logic [12:0] tag_3 = 13'd0;
  logic [12:0] tag_4 = 13'd0;
  logic [12:0] tag_5 = 13'd0;
  logic [12:0] tag_6 = 13'd0;
  logic [12:0] tag_7 = 13'd0;
  logic [12:0] tag_8 = 13'd0;
  logic [12:0] tag_9 = 13'd0;
  logic [12:0] tag_10 = 13'd0;
  logic [12:0] tag_11 = 13'd0;
  logic [12:0] tag_12 = 13'd0;
  logic [12:0] tag_13 = 13'd0;
  logic [12:0] tag_14 = 13'd0;
  logic [12:0] tag_15 = 13'd0;
  logic [12:0] tag_16 = 13'd0;
  logic [12:0] tag_17 = 13'd0;
  logic [12:0] tag_18 = 13'd0;
  logic [62:0] tree = 63'd0;
  logic [62:0] tree_2 = 63'd0;
  logic [30:0] tree_3 = 31'd0;
  logic [79:0] sum_a = 80'd0;
  logic [79:0] sum_u = 80'd0;
  logic [30:0] maximum = 31'd0;
  logic [255:0] i = 256'd0;
  logic second_pass = 1'd0;
  logic [2:0] fsm_state = 3'd0;
  logic scalars_done = 1'd0;
  logic pass_done = 1'd0;
  logic scalars_start;
  wire [29:0] scalars_activation_scale;
  wire scalars_activation_ready;
  wire scalars_clamped;
  wire [62:0] lane_0_square_a;
  wire [62:0] lane_0_square_u;
  wire [30:0] lane_0_magnitude;
  wire lane_0_clamped_u;
  wire lane_0_clamped_v;

  wire rows_last = rows_left <= 17'd1;
  assign read0_enable = (rows_left != 17'd0) & (read0_address < limit);
  assign activations_mask = tag_18[0] & second_pass ? tag_18[11] : 1'd0;
  assign saturations = (tag_16[0] & !second_pass ? (tag_16[11] ? {1'd0, lane_0_clamped_v} + (lane_0_clamped_u & i[48]) :
      2'd0) : 2'd0) + (scale_valid & scalars_clamped);

  assign read0_register = i[19:14];
  assign read1_enable = read0_enable;
  assign read1_register = i[25:20];
  assign read1_address = read0_address;
  assign read2_enable = read0_enable;
  assign read2_register = i[31:26];
  assign read2_address = read0_address;
  assign activations_buffer = i[36];
  assign activations_address = tag_18[10:1];
  assign scalar = i[35:32];

  always_comb begin
    command_ready = 1'd0;
    scalars_start = 1'd0;
    done = 1'd0;
    case (fsm_state)
      3'd0: command_ready = 1'd1;
      3'd1: ;
      3'd2: ;
      3'd3: scalars_start = 1'd1;
      3'd4: ;
      3'd5: if (scalars_done & pass_done) done = 1'd1;
    endcase
  end

  scalar_unit scalars (.clk(clk), .rst(rst), .start(scalars_start), .maximum({1'd0, maximum}), .sum_a(sum_a),
      .sum_u(sum_u), .gain(i[159:128]), .epsilon(i[191:160]), .floor(i[223:192]),
      .activation_scale(scalars_activation_scale), .activation_ready(scalars_activation_ready), .output_scale(scale),
      .clamped(scalars_clamped), .done(scale_valid));
  rms_lane lane_0 (.clk(clk), .a(read0_data), .b(read1_data), .c(read2_data), .with_b(i[49]),
      .scale({scalars_activation_scale[29:24] > 6'd62, scalars_activation_scale[29:24] > 6'd61,
      scalars_activation_scale[29:24] > 6'd60, scalars_activation_scale[29:24] > 6'd59,
      scalars_activation_scale[29:24] > 6'd58, scalars_activation_scale[29:24] > 6'd57,
      scalars_activation_scale[29:24] > 6'd56, scalars_activation_scale[29:24] > 6'd55,
      scalars_activation_scale[29:24] > 6'd54, scalars_activation_scale[29:24] > 6'd53,
      scalars_activation_scale[29:24] > 6'd52, scalars_activation_scale[29:24] > 6'd51,
      scalars_activation_scale[29:24] > 6'd50, scalars_activation_scale[29:24] > 6'd49,
      scalars_activation_scale[29:24] > 6'd48, scalars_activation_scale[29:24] > 6'd47,
      scalars_activation_scale[29:24] > 6'd46, scalars_activation_scale[29:24] > 6'd45,
      scalars_activation_scale[29:24] > 6'd44, scalars_activation_scale[29:24] > 6'd43,
      scalars_activation_scale[29:24] > 6'd42, scalars_activation_scale[29:24] > 6'd41,
      scalars_activation_scale[29:24] > 6'd40, scalars_activation_scale[29:24] > 6'd39,
      scalars_activation_scale[29:24] > 6'd38, scalars_activation_scale[29:24] > 6'd37,
      scalars_activation_scale[29:24] > 6'd36, scalars_activation_scale[29:24] > 6'd35,
      scalars_activation_scale[29:24] > 6'd34, scalars_activation_scale[29:24] > 6'd33,
      scalars_activation_scale[29:24] > 6'd32, scalars_activation_scale[29:24] > 6'd31,
      scalars_activation_scale[29:24] > 6'd30, scalars_activation_scale[29:24] > 6'd29,
      scalars_activation_scale[29:24] > 6'd28, scalars_activation_scale[29:24] > 6'd27,
      scalars_activation_scale[29:24] > 6'd26, scalars_activation_scale[29:24] > 6'd25,
      scalars_activation_scale[29:24] > 6'd24, scalars_activation_scale[29:24] > 6'd23,
      scalars_activation_scale[29:24] > 6'd22, scalars_activation_scale[29:24] > 6'd21,
      scalars_activation_scale[29:24] > 6'd20, scalars_activation_scale[29:24] > 6'd19,
      scalars_activation_scale[29:24] > 6'd18, scalars_activation_scale[29:24] > 6'd17,
      scalars_activation_scale[29:24] > 6'd16, scalars_activation_scale[29:24] > 6'd15,
      scalars_activation_scale[29:24] > 6'd14, scalars_activation_scale[29:24] > 6'd13,
      scalars_activation_scale[29:24] > 6'd12, scalars_activation_scale[29:24] > 6'd11,
      scalars_activation_scale[29:24] > 6'd10, scalars_activation_scale[29:24] > 6'd9,
      scalars_activation_scale[29:24] > 6'd8, scalars_activation_scale[29:24] > 6'd7,
      scalars_activation_scale[29:24] > 6'd6, scalars_activation_scale[29:24] > 6'd5,
      scalars_activation_scale[29:24] > 6'd4, scalars_activation_scale[29:24] > 6'd3,
      scalars_activation_scale[29:24] > 6'd2, scalars_activation_scale[29:24] > 6'd1,
      scalars_activation_scale[29:24] > 6'd0, scalars_activation_scale}), .square_a(lane_0_square_a),
      .square_u(lane_0_square_u), .magnitude(lane_0_magnitude), .clamped_u(lane_0_clamped_u),
      .clamped_v(lane_0_clamped_v), .activation(activations_data));

  always_ff @(posedge clk)
    if (rst) begin
      rows_left <= 17'd0;
      read0_address <= 10'd0;
      sum_a <= 80'd0;
      sum_u <= 80'd0;
      maximum <= 31'd0;
      progress <= 11'd0;
      second_pass <= 1'd0;
      fsm_state <= 3'd0;
      scalars_done <= 1'd0;
      pass_done <= 1'd0;
    end else begin
      if (read0_enable) begin
        rows_left <= rows_last ? 17'd0 : rows_left - 17'd1;
        read0_address <= read0_address + 10'd1;
      end
      if (tag_17[0] & !second_pass) begin
        if (i[48]) begin
          sum_a <= sum_a + tree;
          sum_u <= sum_u + tree_2;
        end
        if (tree_3 > maximum) maximum <= tree_3;
      end
      if (tag_18[0] & second_pass) progress <= tag_18[10:1] + 10'd1;
      case (fsm_state)
        3'd0: begin
          if (command_valid) begin
            progress <= 11'd0;
            second_pass <= 1'd0;
            fsm_state <= 3'd1;
          end
        end
        3'd1: begin
          rows_left <= i[79:64];
          read0_address <= 10'd0;
          if (i[48]) begin
            sum_a <= 80'd0;
            sum_u <= 80'd0;
          end
          maximum <= 31'd0;
          fsm_state <= 3'd2;
        end
        3'd2: if (tag_17[0] & tag_17[12]) fsm_state <= 3'd3;
        3'd3: begin
          fsm_state <= 3'd4;
          scalars_done <= 1'd0;
          pass_done <= 1'd0;
        end
        3'd4: begin
          if (scalars_activation_ready) begin
            rows_left <= i[79:64];
            read0_address <= 10'd0;
            second_pass <= 1'd1;
            fsm_state <= 3'd5;
          end
        end
        3'd5: begin
          if (scalars_done & pass_done) fsm_state <= 3'd0;
          if (scale_valid) scalars_done <= 1'd1;
          if (tag_18[0] & tag_18[12]) pass_done <= 1'd1;
        end
      endcase
    end

  always_ff @(posedge clk)
    if (rst) begin
      tag_1 <= 13'd0;
      tag_2 <= 13'd0;
      tag_3 <= 13'd0;
      tag_4 <= 13'd0;
      tag_5 <= 13'd0;
      tag_6 <= 13'd0;
      tag_7 <= 13'd0;
      tag_8 <= 13'd0;
      tag_9 <= 13'd0;
      tag_10 <= 13'd0;
      tag_11 <= 13'd0;
      tag_12 <= 13'd0;
      tag_13 <= 13'd0;
      tag_14 <= 13'd0;
      tag_15 <= 13'd0;
      tag_16 <= 13'd0;
      tag_17 <= 13'd0;
      tag_18 <= 13'd0;
    end else begin
      tag_1 <= {rows_last & read0_enable, rows_last ? !(1'd1 << rows_left[0]) : 1'd1, read0_address, read0_enable};
      tag_2 <= tag_1;
      tag_3 <= tag_2;
      tag_4 <= tag_3;
      tag_5 <= tag_4;
      tag_6 <= tag_5;
      tag_7 <= tag_6;
      tag_8 <= tag_7;
      tag_9 <= tag_8;
      tag_10 <= tag_9;
      tag_11 <= tag_10;
      tag_12 <= tag_11;
      tag_13 <= tag_12;
      tag_14 <= tag_13;
      tag_15 <= tag_14;
      tag_16 <= tag_15;
      tag_17 <= tag_16;
      tag_18 <= tag_17;
    end

  always_ff @(posedge clk) begin
    tree <= tag_16[11] ? lane_0_square_a : 63'd0;
    tree_2 <= tag_16[11] ? lane_0_square_u : 63'd0;
    tree_3 <= tag_16[11] ? lane_0_magnitude : 31'd0;
  end

  always_ff @(posedge clk)
    case (fsm_state)
      3'd0: if (command_valid) i <= command_payload;
    endcase
endmodule
