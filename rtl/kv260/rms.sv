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
  input  logic [9:0]   limit,
  output logic [9:0]   progress = 10'd0,
  output logic         read0_enable,
  output logic [5:0]   read0_register,
  output logic [8:0]   read0_address = 9'd0,
  input  logic [511:0] read0_data,
  output logic         read1_enable,
  output logic [5:0]   read1_register,
  output logic [8:0]   read1_address,
  input  logic [511:0] read1_data,
  output logic         read2_enable,
  output logic [5:0]   read2_register,
  output logic [8:0]   read2_address,
  input  logic [511:0] read2_data,
  output logic         activations_buffer,
  output logic [8:0]   activations_address,
  output logic [127:0] activations_data,
  output logic [15:0]  activations_mask,
  output logic [3:0]   scalar,
  output logic [29:0]  scale,
  output logic         scale_valid,
  output logic [6:0]   saturations
);

  logic [16:0] rows_left = 17'd0;
  logic [26:0] tag_1 = 27'd0;
  logic [26:0] tag_2 = 27'd0;
  logic [26:0] tag_3 = 27'd0;
  logic [26:0] tag_4 = 27'd0;
  logic [26:0] tag_5 = 27'd0;
  logic [26:0] tag_6 = 27'd0;
  logic [26:0] tag_7 = 27'd0;
  logic [26:0] tag_8 = 27'd0;
  logic [26:0] tag_9 = 27'd0;
  logic [26:0] tag_10 = 27'd0;
  logic [26:0] tag_11 = 27'd0;
  logic [64:0] tree_2_0 = 65'd0;
  logic [64:0] tree_2_1 = 65'd0;
  logic [64:0] tree_2_2 = 65'd0;
  logic [64:0] tree_2_3 = 65'd0;
  logic [66:0] tree_4_0 = 67'd0;
  logic [64:0] tree_2_0_2 = 65'd0;
  logic [64:0] tree_2_1_2 = 65'd0;
  logic [64:0] tree_2_2_2 = 65'd0;
  logic [64:0] tree_2_3_2 = 65'd0;
  logic [66:0] tree_4_0_2 = 67'd0;
  logic [30:0] tree_2_0_3 = 31'd0;
  logic [30:0] tree_2_1_3 = 31'd0;
  logic [30:0] tree_2_2_3 = 31'd0;
  logic [30:0] tree_2_3_3 = 31'd0;
  logic [30:0] tree_4_0_3 = 31'd0;
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
  wire [7:0] lane_0_activation;
  wire [62:0] lane_1_square_a;
  wire [62:0] lane_1_square_u;
  wire [30:0] lane_1_magnitude;
  wire lane_1_clamped_u;
  wire lane_1_clamped_v;
  wire [7:0] lane_1_activation;
  wire [62:0] lane_2_square_a;
  wire [62:0] lane_2_square_u;
  wire [30:0] lane_2_magnitude;
  wire lane_2_clamped_u;
  wire lane_2_clamped_v;
  wire [7:0] lane_2_activation;
  wire [62:0] lane_3_square_a;
  wire [62:0] lane_3_square_u;
  wire [30:0] lane_3_magnitude;
  wire lane_3_clamped_u;
  wire lane_3_clamped_v;
  wire [7:0] lane_3_activation;
  wire [62:0] lane_4_square_a;
  wire [62:0] lane_4_square_u;
  wire [30:0] lane_4_magnitude;
  wire lane_4_clamped_u;
  wire lane_4_clamped_v;
  wire [7:0] lane_4_activation;
  wire [62:0] lane_5_square_a;
  wire [62:0] lane_5_square_u;
  wire [30:0] lane_5_magnitude;
  wire lane_5_clamped_u;
  wire lane_5_clamped_v;
  wire [7:0] lane_5_activation;
  wire [62:0] lane_6_square_a;
  wire [62:0] lane_6_square_u;
  wire [30:0] lane_6_magnitude;
  wire lane_6_clamped_u;
  wire lane_6_clamped_v;
  wire [7:0] lane_6_activation;
  wire [62:0] lane_7_square_a;
  wire [62:0] lane_7_square_u;
  wire [30:0] lane_7_magnitude;
  wire lane_7_clamped_u;
  wire lane_7_clamped_v;
  wire [7:0] lane_7_activation;
  wire [62:0] lane_8_square_a;
  wire [62:0] lane_8_square_u;
  wire [30:0] lane_8_magnitude;
  wire lane_8_clamped_u;
  wire lane_8_clamped_v;
  wire [7:0] lane_8_activation;
  wire [62:0] lane_9_square_a;
  wire [62:0] lane_9_square_u;
  wire [30:0] lane_9_magnitude;
  wire lane_9_clamped_u;
  wire lane_9_clamped_v;
  wire [7:0] lane_9_activation;
  wire [62:0] lane_10_square_a;
  wire [62:0] lane_10_square_u;
  wire [30:0] lane_10_magnitude;
  wire lane_10_clamped_u;
  wire lane_10_clamped_v;
  wire [7:0] lane_10_activation;
  wire [62:0] lane_11_square_a;
  wire [62:0] lane_11_square_u;
  wire [30:0] lane_11_magnitude;
  wire lane_11_clamped_u;
  wire lane_11_clamped_v;
  wire [7:0] lane_11_activation;
  wire [62:0] lane_12_square_a;
  wire [62:0] lane_12_square_u;
  wire [30:0] lane_12_magnitude;
  wire lane_12_clamped_u;
  wire lane_12_clamped_v;
  wire [7:0] lane_12_activation;
  wire [62:0] lane_13_square_a;
  wire [62:0] lane_13_square_u;
  wire [30:0] lane_13_magnitude;
  wire lane_13_clamped_u;
  wire lane_13_clamped_v;
  wire [7:0] lane_13_activation;
  wire [62:0] lane_14_square_a;
  wire [62:0] lane_14_square_u;
  wire [30:0] lane_14_magnitude;
  wire lane_14_clamped_u;
  wire lane_14_clamped_v;
  wire [7:0] lane_14_activation;
  wire [62:0] lane_15_square_a;
  wire [62:0] lane_15_square_u;
  wire [30:0] lane_15_magnitude;
  wire lane_15_clamped_u;
  wire lane_15_clamped_v;
  wire [7:0] lane_15_activation;

  wire rows_last = rows_left <= 17'd16;
  assign read0_enable = (rows_left != 17'd0) & (read0_address < limit);
  wire view_30 = scalars_activation_scale[29:24] > 6'd0;
  wire view_31 = scalars_activation_scale[29:24] > 6'd1;
  wire view_32 = scalars_activation_scale[29:24] > 6'd2;
  wire view_33 = scalars_activation_scale[29:24] > 6'd3;
  wire view_34 = scalars_activation_scale[29:24] > 6'd4;
  wire view_35 = scalars_activation_scale[29:24] > 6'd5;
  wire view_36 = scalars_activation_scale[29:24] > 6'd6;
  wire view_37 = scalars_activation_scale[29:24] > 6'd7;
  wire view_38 = scalars_activation_scale[29:24] > 6'd8;
  wire view_39 = scalars_activation_scale[29:24] > 6'd9;
  wire view_40 = scalars_activation_scale[29:24] > 6'd10;
  wire view_41 = scalars_activation_scale[29:24] > 6'd11;
  wire view_42 = scalars_activation_scale[29:24] > 6'd12;
  wire view_43 = scalars_activation_scale[29:24] > 6'd13;
  wire view_44 = scalars_activation_scale[29:24] > 6'd14;
  wire view_45 = scalars_activation_scale[29:24] > 6'd15;
  wire view_46 = scalars_activation_scale[29:24] > 6'd16;
  wire view_47 = scalars_activation_scale[29:24] > 6'd17;
  wire view_48 = scalars_activation_scale[29:24] > 6'd18;
  wire view_49 = scalars_activation_scale[29:24] > 6'd19;
  wire view_50 = scalars_activation_scale[29:24] > 6'd20;
  wire view_51 = scalars_activation_scale[29:24] > 6'd21;
  wire view_52 = scalars_activation_scale[29:24] > 6'd22;
  wire view_53 = scalars_activation_scale[29:24] > 6'd23;
  wire view_54 = scalars_activation_scale[29:24] > 6'd24;
  wire view_55 = scalars_activation_scale[29:24] > 6'd25;
  wire view_56 = scalars_activation_scale[29:24] > 6'd26;
  wire view_57 = scalars_activation_scale[29:24] > 6'd27;
  wire view_58 = scalars_activation_scale[29:24] > 6'd28;
  wire view_59 = scalars_activation_scale[29:24] > 6'd29;
  wire view_60 = scalars_activation_scale[29:24] > 6'd30;
  wire view_61 = scalars_activation_scale[29:24] > 6'd31;
  wire view_62 = scalars_activation_scale[29:24] > 6'd32;
  wire view_63 = scalars_activation_scale[29:24] > 6'd33;
  wire view_64 = scalars_activation_scale[29:24] > 6'd34;
  wire view_65 = scalars_activation_scale[29:24] > 6'd35;
  wire view_66 = scalars_activation_scale[29:24] > 6'd36;
  wire view_67 = scalars_activation_scale[29:24] > 6'd37;
  wire view_68 = scalars_activation_scale[29:24] > 6'd38;
  wire view_69 = scalars_activation_scale[29:24] > 6'd39;
  wire view_70 = scalars_activation_scale[29:24] > 6'd40;
  wire view_71 = scalars_activation_scale[29:24] > 6'd41;
  wire view_72 = scalars_activation_scale[29:24] > 6'd42;
  wire view_73 = scalars_activation_scale[29:24] > 6'd43;
  wire view_74 = scalars_activation_scale[29:24] > 6'd44;
  wire view_75 = scalars_activation_scale[29:24] > 6'd45;
  wire view_76 = scalars_activation_scale[29:24] > 6'd46;
  wire view_77 = scalars_activation_scale[29:24] > 6'd47;
  wire view_78 = scalars_activation_scale[29:24] > 6'd48;
  wire view_79 = scalars_activation_scale[29:24] > 6'd49;
  wire view_80 = scalars_activation_scale[29:24] > 6'd50;
  wire view_81 = scalars_activation_scale[29:24] > 6'd51;
  wire view_82 = scalars_activation_scale[29:24] > 6'd52;
  wire view_83 = scalars_activation_scale[29:24] > 6'd53;
  wire view_84 = scalars_activation_scale[29:24] > 6'd54;
  wire view_85 = scalars_activation_scale[29:24] > 6'd55;
  wire view_86 = scalars_activation_scale[29:24] > 6'd56;
  wire view_87 = scalars_activation_scale[29:24] > 6'd57;
  wire view_88 = scalars_activation_scale[29:24] > 6'd58;
  wire view_89 = scalars_activation_scale[29:24] > 6'd59;
  wire view_90 = scalars_activation_scale[29:24] > 6'd60;
  wire view_91 = scalars_activation_scale[29:24] > 6'd61;
  wire view_92 = scalars_activation_scale[29:24] > 6'd62;
  assign activations_mask = tag_10[0] & second_pass ? tag_10[25:10] : 16'd0;
  wire [4:0] saturations_2 = {1'd0, {1'd0, tag_9[10] ? {1'd0, lane_0_clamped_v} + (lane_0_clamped_u & i[48]) : 2'd0} +
      (tag_9[11] ? {1'd0, lane_1_clamped_v} + (lane_1_clamped_u & i[48]) : 2'd0)} +
      (tag_9[12] ? {1'd0, lane_2_clamped_v} + (lane_2_clamped_u & i[48]) : 2'd0) +
      (tag_9[13] ? {1'd0, lane_3_clamped_v} + (lane_3_clamped_u & i[48]) : 2'd0);
  wire [6:0] saturations_3 = {1'd0, saturations_2} + (tag_9[14] ? {1'd0, lane_4_clamped_v} + (lane_4_clamped_u & i[48])
      : 2'd0) + (tag_9[15] ? {1'd0, lane_5_clamped_v} + (lane_5_clamped_u & i[48]) : 2'd0) +
      (tag_9[16] ? {1'd0, lane_6_clamped_v} + (lane_6_clamped_u & i[48]) : 2'd0) +
      (tag_9[17] ? {1'd0, lane_7_clamped_v} + (lane_7_clamped_u & i[48]) : 2'd0);
  wire [6:0] saturations_4 = saturations_3 + (tag_9[18] ? {1'd0, lane_8_clamped_v} + (lane_8_clamped_u & i[48]) : 2'd0)
      + (tag_9[19] ? {1'd0, lane_9_clamped_v} + (lane_9_clamped_u & i[48]) : 2'd0) +
      (tag_9[20] ? {1'd0, lane_10_clamped_v} + (lane_10_clamped_u & i[48]) : 2'd0) +
      (tag_9[21] ? {1'd0, lane_11_clamped_v} + (lane_11_clamped_u & i[48]) : 2'd0);
  wire [6:0] saturations_5 = saturations_4 + (tag_9[22] ? {1'd0, lane_12_clamped_v} + (lane_12_clamped_u & i[48]) :
      2'd0) + (tag_9[23] ? {1'd0, lane_13_clamped_v} + (lane_13_clamped_u & i[48]) : 2'd0) +
      (tag_9[24] ? {1'd0, lane_14_clamped_v} + (lane_14_clamped_u & i[48]) : 2'd0) +
      (tag_9[25] ? {1'd0, lane_15_clamped_v} + (lane_15_clamped_u & i[48]) : 2'd0);
  assign saturations = (tag_9[0] & !second_pass ? saturations_5 : 7'd0) + (scale_valid & scalars_clamped);
  wire [30:0] row_maximum = (tag_9[10] ? lane_0_magnitude : 31'd0) > (tag_9[11] ? lane_1_magnitude : 31'd0) ?
      (tag_9[10] ? lane_0_magnitude : 31'd0) : tag_9[11] ? lane_1_magnitude : 31'd0;
  wire [30:0] row_maximum_2 = (tag_9[12] ? lane_2_magnitude : 31'd0) > (tag_9[13] ? lane_3_magnitude : 31'd0) ?
      (tag_9[12] ? lane_2_magnitude : 31'd0) : tag_9[13] ? lane_3_magnitude : 31'd0;
  wire [30:0] row_maximum_3 = (tag_9[14] ? lane_4_magnitude : 31'd0) > (tag_9[15] ? lane_5_magnitude : 31'd0) ?
      (tag_9[14] ? lane_4_magnitude : 31'd0) : tag_9[15] ? lane_5_magnitude : 31'd0;
  wire [30:0] row_maximum_4 = (tag_9[16] ? lane_6_magnitude : 31'd0) > (tag_9[17] ? lane_7_magnitude : 31'd0) ?
      (tag_9[16] ? lane_6_magnitude : 31'd0) : tag_9[17] ? lane_7_magnitude : 31'd0;
  wire [30:0] row_maximum_5 = (tag_9[18] ? lane_8_magnitude : 31'd0) > (tag_9[19] ? lane_9_magnitude : 31'd0) ?
      (tag_9[18] ? lane_8_magnitude : 31'd0) : tag_9[19] ? lane_9_magnitude : 31'd0;
  wire [30:0] row_maximum_6 = (tag_9[20] ? lane_10_magnitude : 31'd0) > (tag_9[21] ? lane_11_magnitude : 31'd0) ?
      (tag_9[20] ? lane_10_magnitude : 31'd0) : tag_9[21] ? lane_11_magnitude : 31'd0;
  wire [30:0] row_maximum_7 = (tag_9[22] ? lane_12_magnitude : 31'd0) > (tag_9[23] ? lane_13_magnitude : 31'd0) ?
      (tag_9[22] ? lane_12_magnitude : 31'd0) : tag_9[23] ? lane_13_magnitude : 31'd0;
  wire [30:0] row_maximum_8 = (tag_9[24] ? lane_14_magnitude : 31'd0) > (tag_9[25] ? lane_15_magnitude : 31'd0) ?
      (tag_9[24] ? lane_14_magnitude : 31'd0) : tag_9[25] ? lane_15_magnitude : 31'd0;

  assign read0_register = i[19:14];
  assign read1_enable = read0_enable;
  assign read1_register = i[25:20];
  assign read1_address = read0_address;
  assign read2_enable = read0_enable;
  assign read2_register = i[31:26];
  assign read2_address = read0_address;
  assign activations_buffer = i[36];
  assign activations_address = tag_10[9:1];
  assign activations_data = {lane_15_activation, lane_14_activation, lane_13_activation, lane_12_activation,
      lane_11_activation, lane_10_activation, lane_9_activation, lane_8_activation, lane_7_activation,
      lane_6_activation, lane_5_activation, lane_4_activation, lane_3_activation, lane_2_activation, lane_1_activation,
      lane_0_activation};
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
  rms_lane lane_0 (.clk(clk), .a(read0_data[31:0]), .b(read1_data[31:0]), .c(read2_data[31:0]), .with_b(i[49]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_0_square_a),
      .square_u(lane_0_square_u), .magnitude(lane_0_magnitude), .clamped_u(lane_0_clamped_u),
      .clamped_v(lane_0_clamped_v), .activation(lane_0_activation));
  rms_lane lane_1 (.clk(clk), .a(read0_data[63:32]), .b(read1_data[63:32]), .c(read2_data[63:32]), .with_b(i[49]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_1_square_a),
      .square_u(lane_1_square_u), .magnitude(lane_1_magnitude), .clamped_u(lane_1_clamped_u),
      .clamped_v(lane_1_clamped_v), .activation(lane_1_activation));
  rms_lane lane_2 (.clk(clk), .a(read0_data[95:64]), .b(read1_data[95:64]), .c(read2_data[95:64]), .with_b(i[49]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_2_square_a),
      .square_u(lane_2_square_u), .magnitude(lane_2_magnitude), .clamped_u(lane_2_clamped_u),
      .clamped_v(lane_2_clamped_v), .activation(lane_2_activation));
  rms_lane lane_3 (.clk(clk), .a(read0_data[127:96]), .b(read1_data[127:96]), .c(read2_data[127:96]), .with_b(i[49]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_3_square_a),
      .square_u(lane_3_square_u), .magnitude(lane_3_magnitude), .clamped_u(lane_3_clamped_u),
      .clamped_v(lane_3_clamped_v), .activation(lane_3_activation));
  rms_lane lane_4 (.clk(clk), .a(read0_data[159:128]), .b(read1_data[159:128]), .c(read2_data[159:128]), .with_b(i[49]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_4_square_a),
      .square_u(lane_4_square_u), .magnitude(lane_4_magnitude), .clamped_u(lane_4_clamped_u),
      .clamped_v(lane_4_clamped_v), .activation(lane_4_activation));
  rms_lane lane_5 (.clk(clk), .a(read0_data[191:160]), .b(read1_data[191:160]), .c(read2_data[191:160]), .with_b(i[49]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_5_square_a),
      .square_u(lane_5_square_u), .magnitude(lane_5_magnitude), .clamped_u(lane_5_clamped_u),
      .clamped_v(lane_5_clamped_v), .activation(lane_5_activation));
  rms_lane lane_6 (.clk(clk), .a(read0_data[223:192]), .b(read1_data[223:192]), .c(read2_data[223:192]), .with_b(i[49]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_6_square_a),
      .square_u(lane_6_square_u), .magnitude(lane_6_magnitude), .clamped_u(lane_6_clamped_u),
      .clamped_v(lane_6_clamped_v), .activation(lane_6_activation));
  rms_lane lane_7 (.clk(clk), .a(read0_data[255:224]), .b(read1_data[255:224]), .c(read2_data[255:224]), .with_b(i[49]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_7_square_a),
      .square_u(lane_7_square_u), .magnitude(lane_7_magnitude), .clamped_u(lane_7_clamped_u),
      .clamped_v(lane_7_clamped_v), .activation(lane_7_activation));
  rms_lane lane_8 (.clk(clk), .a(read0_data[287:256]), .b(read1_data[287:256]), .c(read2_data[287:256]), .with_b(i[49]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_8_square_a),
      .square_u(lane_8_square_u), .magnitude(lane_8_magnitude), .clamped_u(lane_8_clamped_u),
      .clamped_v(lane_8_clamped_v), .activation(lane_8_activation));
  rms_lane lane_9 (.clk(clk), .a(read0_data[319:288]), .b(read1_data[319:288]), .c(read2_data[319:288]), .with_b(i[49]),
      .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83, view_82,
      view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71, view_70,
      view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59, view_58,
      view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47, view_46,
      view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35, view_34,
      view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_9_square_a),
      .square_u(lane_9_square_u), .magnitude(lane_9_magnitude), .clamped_u(lane_9_clamped_u),
      .clamped_v(lane_9_clamped_v), .activation(lane_9_activation));
  rms_lane lane_10 (.clk(clk), .a(read0_data[351:320]), .b(read1_data[351:320]), .c(read2_data[351:320]),
      .with_b(i[49]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83,
      view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71,
      view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59,
      view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47,
      view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35,
      view_34, view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_10_square_a),
      .square_u(lane_10_square_u), .magnitude(lane_10_magnitude), .clamped_u(lane_10_clamped_u),
      .clamped_v(lane_10_clamped_v), .activation(lane_10_activation));
  rms_lane lane_11 (.clk(clk), .a(read0_data[383:352]), .b(read1_data[383:352]), .c(read2_data[383:352]),
      .with_b(i[49]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83,
      view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71,
      view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59,
      view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47,
      view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35,
      view_34, view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_11_square_a),
      .square_u(lane_11_square_u), .magnitude(lane_11_magnitude), .clamped_u(lane_11_clamped_u),
      .clamped_v(lane_11_clamped_v), .activation(lane_11_activation));
  rms_lane lane_12 (.clk(clk), .a(read0_data[415:384]), .b(read1_data[415:384]), .c(read2_data[415:384]),
      .with_b(i[49]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83,
      view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71,
      view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59,
      view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47,
      view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35,
      view_34, view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_12_square_a),
      .square_u(lane_12_square_u), .magnitude(lane_12_magnitude), .clamped_u(lane_12_clamped_u),
      .clamped_v(lane_12_clamped_v), .activation(lane_12_activation));
  rms_lane lane_13 (.clk(clk), .a(read0_data[447:416]), .b(read1_data[447:416]), .c(read2_data[447:416]),
      .with_b(i[49]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83,
      view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71,
      view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59,
      view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47,
      view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35,
      view_34, view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_13_square_a),
      .square_u(lane_13_square_u), .magnitude(lane_13_magnitude), .clamped_u(lane_13_clamped_u),
      .clamped_v(lane_13_clamped_v), .activation(lane_13_activation));
  rms_lane lane_14 (.clk(clk), .a(read0_data[479:448]), .b(read1_data[479:448]), .c(read2_data[479:448]),
      .with_b(i[49]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83,
      view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71,
      view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59,
      view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47,
      view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35,
      view_34, view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_14_square_a),
      .square_u(lane_14_square_u), .magnitude(lane_14_magnitude), .clamped_u(lane_14_clamped_u),
      .clamped_v(lane_14_clamped_v), .activation(lane_14_activation));
  rms_lane lane_15 (.clk(clk), .a(read0_data[511:480]), .b(read1_data[511:480]), .c(read2_data[511:480]),
      .with_b(i[49]), .scale({view_92, view_91, view_90, view_89, view_88, view_87, view_86, view_85, view_84, view_83,
      view_82, view_81, view_80, view_79, view_78, view_77, view_76, view_75, view_74, view_73, view_72, view_71,
      view_70, view_69, view_68, view_67, view_66, view_65, view_64, view_63, view_62, view_61, view_60, view_59,
      view_58, view_57, view_56, view_55, view_54, view_53, view_52, view_51, view_50, view_49, view_48, view_47,
      view_46, view_45, view_44, view_43, view_42, view_41, view_40, view_39, view_38, view_37, view_36, view_35,
      view_34, view_33, view_32, view_31, view_30, scalars_activation_scale}), .square_a(lane_15_square_a),
      .square_u(lane_15_square_u), .magnitude(lane_15_magnitude), .clamped_u(lane_15_clamped_u),
      .clamped_v(lane_15_clamped_v), .activation(lane_15_activation));

  always_ff @(posedge clk)
    if (rst) begin
      rows_left <= 17'd0;
      read0_address <= 9'd0;
      sum_a <= 80'd0;
      sum_u <= 80'd0;
      maximum <= 31'd0;
      progress <= 10'd0;
      second_pass <= 1'd0;
      fsm_state <= 3'd0;
      scalars_done <= 1'd0;
      pass_done <= 1'd0;
    end else begin
      if (read0_enable) begin
        rows_left <= rows_last ? 17'd0 : rows_left - 17'd16;
        read0_address <= read0_address + 9'd1;
      end
      if (tag_11[0] & !second_pass) begin
        if (i[48]) begin
          sum_a <= sum_a + tree_4_0;
          sum_u <= sum_u + tree_4_0_2;
        end
        if (tree_4_0_3 > maximum) maximum <= tree_4_0_3;
      end
      if (tag_10[0] & second_pass) progress <= tag_10[9:1] + 9'd1;
      case (fsm_state)
        3'd0: begin
          if (command_valid) begin
            progress <= 10'd0;
            second_pass <= 1'd0;
            fsm_state <= 3'd1;
          end
        end
        3'd1: begin
          rows_left <= i[79:64];
          read0_address <= 9'd0;
          if (i[48]) begin
            sum_a <= 80'd0;
            sum_u <= 80'd0;
          end
          maximum <= 31'd0;
          fsm_state <= 3'd2;
        end
        3'd2: if (tag_11[0] & tag_11[26]) fsm_state <= 3'd3;
        3'd3: begin
          fsm_state <= 3'd4;
          scalars_done <= 1'd0;
          pass_done <= 1'd0;
        end
        3'd4: begin
          if (scalars_activation_ready) begin
            rows_left <= i[79:64];
            read0_address <= 9'd0;
            second_pass <= 1'd1;
            fsm_state <= 3'd5;
          end
        end
        3'd5: begin
          if (scalars_done & pass_done) fsm_state <= 3'd0;
          if (scale_valid) scalars_done <= 1'd1;
          if (tag_10[0] & tag_10[26]) pass_done <= 1'd1;
        end
      endcase
    end

  always_ff @(posedge clk)
    if (rst) begin
      tag_1 <= 27'd0;
      tag_2 <= 27'd0;
      tag_3 <= 27'd0;
      tag_4 <= 27'd0;
      tag_5 <= 27'd0;
      tag_6 <= 27'd0;
      tag_7 <= 27'd0;
      tag_8 <= 27'd0;
      tag_9 <= 27'd0;
      tag_10 <= 27'd0;
      tag_11 <= 27'd0;
    end else begin
      tag_1 <= {rows_last & read0_enable, rows_last ? ~$unsigned(-16'sd1 << rows_left[4:0]) : 16'hffff, read0_address,
          read0_enable};
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
    end

  always_ff @(posedge clk) begin
    tree_2_0 <= {1'd0, tag_9[10] ? lane_0_square_a : 63'd0} + (tag_9[11] ? lane_1_square_a : 63'd0) +
        ({1'd0, tag_9[12] ? lane_2_square_a : 63'd0} + (tag_9[13] ? lane_3_square_a : 63'd0));
    tree_2_1 <= {1'd0, tag_9[14] ? lane_4_square_a : 63'd0} + (tag_9[15] ? lane_5_square_a : 63'd0) +
        ({1'd0, tag_9[16] ? lane_6_square_a : 63'd0} + (tag_9[17] ? lane_7_square_a : 63'd0));
    tree_2_2 <= {1'd0, tag_9[18] ? lane_8_square_a : 63'd0} + (tag_9[19] ? lane_9_square_a : 63'd0) +
        ({1'd0, tag_9[20] ? lane_10_square_a : 63'd0} + (tag_9[21] ? lane_11_square_a : 63'd0));
    tree_2_3 <= {1'd0, tag_9[22] ? lane_12_square_a : 63'd0} + (tag_9[23] ? lane_13_square_a : 63'd0) +
        ({1'd0, tag_9[24] ? lane_14_square_a : 63'd0} + (tag_9[25] ? lane_15_square_a : 63'd0));
    tree_4_0 <= {1'd0, tree_2_0} + tree_2_1 + ({1'd0, tree_2_2} + tree_2_3);
    tree_2_0_2 <= {1'd0, tag_9[10] ? lane_0_square_u : 63'd0} + (tag_9[11] ? lane_1_square_u : 63'd0) +
        ({1'd0, tag_9[12] ? lane_2_square_u : 63'd0} + (tag_9[13] ? lane_3_square_u : 63'd0));
    tree_2_1_2 <= {1'd0, tag_9[14] ? lane_4_square_u : 63'd0} + (tag_9[15] ? lane_5_square_u : 63'd0) +
        ({1'd0, tag_9[16] ? lane_6_square_u : 63'd0} + (tag_9[17] ? lane_7_square_u : 63'd0));
    tree_2_2_2 <= {1'd0, tag_9[18] ? lane_8_square_u : 63'd0} + (tag_9[19] ? lane_9_square_u : 63'd0) +
        ({1'd0, tag_9[20] ? lane_10_square_u : 63'd0} + (tag_9[21] ? lane_11_square_u : 63'd0));
    tree_2_3_2 <= {1'd0, tag_9[22] ? lane_12_square_u : 63'd0} + (tag_9[23] ? lane_13_square_u : 63'd0) +
        ({1'd0, tag_9[24] ? lane_14_square_u : 63'd0} + (tag_9[25] ? lane_15_square_u : 63'd0));
    tree_4_0_2 <= {1'd0, tree_2_0_2} + tree_2_1_2 + ({1'd0, tree_2_2_2} + tree_2_3_2);
    tree_2_0_3 <= row_maximum > row_maximum_2 ? row_maximum : row_maximum_2;
    tree_2_1_3 <= row_maximum_3 > row_maximum_4 ? row_maximum_3 : row_maximum_4;
    tree_2_2_3 <= row_maximum_5 > row_maximum_6 ? row_maximum_5 : row_maximum_6;
    tree_2_3_3 <= row_maximum_7 > row_maximum_8 ? row_maximum_7 : row_maximum_8;
    tree_4_0_3 <= (tree_2_0_3 > tree_2_1_3 ? tree_2_0_3 : tree_2_1_3) >
        (tree_2_2_3 > tree_2_3_3 ? tree_2_2_3 : tree_2_3_3) ? (tree_2_0_3 > tree_2_1_3 ? tree_2_0_3 : tree_2_1_3) :
        tree_2_2_3 > tree_2_3_3 ? tree_2_2_3 : tree_2_3_3;
  end

  always_ff @(posedge clk)
    case (fsm_state)
      3'd0: if (command_valid) i <= command_payload;
    endcase
endmodule
