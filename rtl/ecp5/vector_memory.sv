// vector_memory: all vector registers, [vector_registers][vector_length / lanes][lanes] words.
//
// Made from gen/vector_memory.py, class VectorMemory.
//
// The scoreboard gives a register to one unit at a time. So at most one unit addresses a register, and the address of a
// register is the OR over the read ports that select it; ports of one unit that read the same register in the same
// cycle give the same address.
//
// Ports, as the component has them:
//   read : In(vector_read).array(readers)
//       Latency read_latency.
//   write : In(vector_write).array(writers)
//       A write is visible to reads of the next cycle. What is read of the row in the same cycle is not defined; nobody
//       does, since progress and done of a unit come after its write.
module vector_memory (
  input  logic        clk,
  input  logic        read0_enable,
  input  logic [5:0]  read0_register,
  input  logic [9:0]  read0_address,
  output logic [31:0] read0_data = 32'd0,
  input  logic        read1_enable,
  input  logic [5:0]  read1_register,
  input  logic [9:0]  read1_address,
  output logic [31:0] read1_data = 32'd0,
  input  logic        read2_enable,
  input  logic [5:0]  read2_register,
  input  logic [9:0]  read2_address,
  output logic [31:0] read2_data = 32'd0,
  input  logic        read3_enable,
  input  logic [5:0]  read3_register,
  input  logic [9:0]  read3_address,
  output logic [31:0] read3_data = 32'd0,
  input  logic        read4_enable,
  input  logic [5:0]  read4_register,
  input  logic [9:0]  read4_address,
  output logic [31:0] read4_data = 32'd0,
  input  logic        read5_enable,
  input  logic [5:0]  read5_register,
  input  logic [9:0]  read5_address,
  output logic [31:0] read5_data = 32'd0,
  input  logic        read6_enable,
  input  logic [5:0]  read6_register,
  input  logic [9:0]  read6_address,
  output logic [31:0] read6_data = 32'd0,
  input  logic [5:0]  write0_register,
  input  logic [9:0]  write0_address,
  input  logic [31:0] write0_data,
  input  logic        write0_mask,
  input  logic [5:0]  write1_register,
  input  logic [9:0]  write1_address,
  input  logic [31:0] write1_data,
  input  logic        write1_mask,
  input  logic [5:0]  write2_register,
  input  logic [9:0]  write2_address,
  input  logic [31:0] write2_data,
  input  logic        write2_mask
);

  logic enable_late = 1'd0;
  logic [5:0] register_late = 6'd0;
  logic [9:0] address_late = 10'd0;
  logic enable_late_2 = 1'd0;
  logic [5:0] register_late_2 = 6'd0;
  logic [9:0] address_late_2 = 10'd0;
  logic enable_late_3 = 1'd0;
  logic [5:0] register_late_3 = 6'd0;
  logic [9:0] address_late_3 = 10'd0;
  logic enable_late_4 = 1'd0;
  logic [5:0] register_late_4 = 6'd0;
  logic [9:0] address_late_4 = 10'd0;
  logic enable_late_5 = 1'd0;
  logic [5:0] register_late_5 = 6'd0;
  logic [9:0] address_late_5 = 10'd0;
  logic enable_late_6 = 1'd0;
  logic [5:0] register_late_6 = 6'd0;
  logic [9:0] address_late_6 = 10'd0;
  logic enable_late_7 = 1'd0;
  logic [5:0] register_late_7 = 6'd0;
  logic [9:0] address_late_7 = 10'd0;
  logic [5:0] register_late_8 = 6'd0;
  logic [9:0] address_late_8 = 10'd0;
  logic [31:0] data_late = 32'd0;
  logic mask_late = 1'd0;
  logic [5:0] register_late_9 = 6'd0;
  logic [9:0] address_late_9 = 10'd0;
  logic [31:0] data_late_2 = 32'd0;
  logic mask_late_2 = 1'd0;
  logic [5:0] register_late_10 = 6'd0;
  logic [9:0] address_late_10 = 10'd0;
  logic [31:0] data_late_3 = 32'd0;
  logic mask_late_3 = 1'd0;
  logic at_memory = 1'd0;
  logic [9:0] at_memory_2 = 10'd0;
  logic at_memory_3 = 1'd0;
  logic [9:0] at_memory_4 = 10'd0;
  logic [31:0] at_memory_5 = 32'd0;
  logic [31:0] out_0 = 32'd0;
  logic at_memory_6 = 1'd0;
  logic [9:0] at_memory_7 = 10'd0;
  logic at_memory_8 = 1'd0;
  logic [9:0] at_memory_9 = 10'd0;
  logic [31:0] at_memory_10 = 32'd0;
  logic [31:0] out_1 = 32'd0;
  logic at_memory_11 = 1'd0;
  logic [9:0] at_memory_12 = 10'd0;
  logic at_memory_13 = 1'd0;
  logic [9:0] at_memory_14 = 10'd0;
  logic [31:0] at_memory_15 = 32'd0;
  logic [31:0] out_2 = 32'd0;
  logic at_memory_16 = 1'd0;
  logic [9:0] at_memory_17 = 10'd0;
  logic at_memory_18 = 1'd0;
  logic [9:0] at_memory_19 = 10'd0;
  logic [31:0] at_memory_20 = 32'd0;
  logic [31:0] out_3 = 32'd0;
  logic at_memory_21 = 1'd0;
  logic [9:0] at_memory_22 = 10'd0;
  logic at_memory_23 = 1'd0;
  logic [9:0] at_memory_24 = 10'd0;
  logic [31:0] at_memory_25 = 32'd0;
  logic [31:0] out_4 = 32'd0;
  logic at_memory_26 = 1'd0;
  logic [9:0] at_memory_27 = 10'd0;
  logic at_memory_28 = 1'd0;
  logic [9:0] at_memory_29 = 10'd0;
  logic [31:0] at_memory_30 = 32'd0;
  logic [31:0] out_5 = 32'd0;
  logic at_memory_31 = 1'd0;
  logic [9:0] at_memory_32 = 10'd0;
  logic at_memory_33 = 1'd0;
  logic [9:0] at_memory_34 = 10'd0;
  logic [31:0] at_memory_35 = 32'd0;
  logic [31:0] out_6 = 32'd0;
  logic at_memory_36 = 1'd0;
  logic [9:0] at_memory_37 = 10'd0;
  logic at_memory_38 = 1'd0;
  logic [9:0] at_memory_39 = 10'd0;
  logic [31:0] at_memory_40 = 32'd0;
  logic [31:0] out_7 = 32'd0;
  logic at_memory_41 = 1'd0;
  logic [9:0] at_memory_42 = 10'd0;
  logic at_memory_43 = 1'd0;
  logic [9:0] at_memory_44 = 10'd0;
  logic [31:0] at_memory_45 = 32'd0;
  logic [31:0] out_8 = 32'd0;
  logic at_memory_46 = 1'd0;
  logic [9:0] at_memory_47 = 10'd0;
  logic at_memory_48 = 1'd0;
  logic [9:0] at_memory_49 = 10'd0;
  logic [31:0] at_memory_50 = 32'd0;
  logic [31:0] out_9 = 32'd0;
  logic at_memory_51 = 1'd0;
  logic [9:0] at_memory_52 = 10'd0;
  logic at_memory_53 = 1'd0;
  logic [9:0] at_memory_54 = 10'd0;
  logic [31:0] at_memory_55 = 32'd0;
  logic [31:0] out_10 = 32'd0;
  logic at_memory_56 = 1'd0;
  logic [9:0] at_memory_57 = 10'd0;
  logic at_memory_58 = 1'd0;
  logic [9:0] at_memory_59 = 10'd0;
  logic [31:0] at_memory_60 = 32'd0;
  logic [31:0] out_11 = 32'd0;
  logic at_memory_61 = 1'd0;
  logic [9:0] at_memory_62 = 10'd0;
  logic at_memory_63 = 1'd0;
  logic [9:0] at_memory_64 = 10'd0;
  logic [31:0] at_memory_65 = 32'd0;
  logic [31:0] out_12 = 32'd0;
  logic at_memory_66 = 1'd0;
  logic [9:0] at_memory_67 = 10'd0;
  logic at_memory_68 = 1'd0;
  logic [9:0] at_memory_69 = 10'd0;
  logic [31:0] at_memory_70 = 32'd0;
  logic [31:0] out_13 = 32'd0;
  logic at_memory_71 = 1'd0;
  logic [9:0] at_memory_72 = 10'd0;
  logic at_memory_73 = 1'd0;
  logic [9:0] at_memory_74 = 10'd0;
  logic [31:0] at_memory_75 = 32'd0;
  logic [31:0] out_14 = 32'd0;
  logic at_memory_76 = 1'd0;
  logic [9:0] at_memory_77 = 10'd0;
  logic at_memory_78 = 1'd0;
  logic [9:0] at_memory_79 = 10'd0;
  logic [31:0] at_memory_80 = 32'd0;
  logic [31:0] out_15 = 32'd0;
  logic [3:0] chosen_0_1 = 4'd0;
  logic [3:0] chosen_0_2 = 4'd0;
  logic [3:0] chosen_0_3 = 4'd0;
  logic [3:0] chosen_1_1 = 4'd0;
  logic [3:0] chosen_1_2 = 4'd0;
  logic [3:0] chosen_1_3 = 4'd0;
  logic [3:0] chosen_2_1 = 4'd0;
  logic [3:0] chosen_2_2 = 4'd0;
  logic [3:0] chosen_2_3 = 4'd0;
  logic [3:0] chosen_3_1 = 4'd0;
  logic [3:0] chosen_3_2 = 4'd0;
  logic [3:0] chosen_3_3 = 4'd0;
  logic [3:0] chosen_4_1 = 4'd0;
  logic [3:0] chosen_4_2 = 4'd0;
  logic [3:0] chosen_4_3 = 4'd0;
  logic [3:0] chosen_5_1 = 4'd0;
  logic [3:0] chosen_5_2 = 4'd0;
  logic [3:0] chosen_5_3 = 4'd0;
  logic [3:0] chosen_6_1 = 4'd0;
  logic [3:0] chosen_6_2 = 4'd0;
  logic [3:0] chosen_6_3 = 4'd0;
  logic [31:0] register_0_read_data;
  logic [31:0] register_1_read_data;
  logic [31:0] register_2_read_data;
  logic [31:0] register_3_read_data;
  logic [31:0] register_4_read_data;
  logic [31:0] register_5_read_data;
  logic [31:0] register_6_read_data;
  logic [31:0] register_7_read_data;
  logic [31:0] register_8_read_data;
  logic [31:0] register_9_read_data;
  logic [31:0] register_10_read_data;
  logic [31:0] register_11_read_data;
  logic [31:0] register_12_read_data;
  logic [31:0] register_13_read_data;
  logic [31:0] register_14_read_data;
  logic [31:0] register_15_read_data;
  (* no_rw_check = 1 *)
  logic [31:0] register_0 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_1 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_2 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_3 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_4 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_5 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_6 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_7 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_8 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_9 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_10 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_11 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_12 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_13 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_14 [0:1023];
  (* no_rw_check = 1 *)
  logic [31:0] register_15 [0:1023];
  integer row;

  wire read_0_7 = enable_late_7 & (register_late_7[3:0] == 4'd0);
  wire read_0_6 = enable_late_6 & (register_late_6[3:0] == 4'd0);
  wire read_0_5 = enable_late_5 & (register_late_5[3:0] == 4'd0);
  wire read_0_4 = enable_late_4 & (register_late_4[3:0] == 4'd0);
  wire read_0_3 = enable_late_3 & (register_late_3[3:0] == 4'd0);
  wire read_0_2 = enable_late_2 & (register_late_2[3:0] == 4'd0);
  wire read_0 = enable_late & (register_late[3:0] == 4'd0);
  wire [9:0] address = (read_0 ? address_late : 10'd0) | (read_0_2 ? address_late_2 : 10'd0) |
      (read_0_3 ? address_late_3 : 10'd0) | (read_0_4 ? address_late_4 : 10'd0) | (read_0_5 ? address_late_5 : 10'd0) |
      (read_0_6 ? address_late_6 : 10'd0) | (read_0_7 ? address_late_7 : 10'd0);
  wire read_1_7 = enable_late_7 & (register_late_7[3:0] == 4'd1);
  wire read_1_6 = enable_late_6 & (register_late_6[3:0] == 4'd1);
  wire read_1_5 = enable_late_5 & (register_late_5[3:0] == 4'd1);
  wire read_1_4 = enable_late_4 & (register_late_4[3:0] == 4'd1);
  wire read_1_3 = enable_late_3 & (register_late_3[3:0] == 4'd1);
  wire read_1_2 = enable_late_2 & (register_late_2[3:0] == 4'd1);
  wire read_1 = enable_late & (register_late[3:0] == 4'd1);
  wire [9:0] address_2 = (read_1 ? address_late : 10'd0) | (read_1_2 ? address_late_2 : 10'd0) |
      (read_1_3 ? address_late_3 : 10'd0) | (read_1_4 ? address_late_4 : 10'd0) | (read_1_5 ? address_late_5 : 10'd0) |
      (read_1_6 ? address_late_6 : 10'd0) | (read_1_7 ? address_late_7 : 10'd0);
  wire read_2_7 = enable_late_7 & (register_late_7[3:0] == 4'd2);
  wire read_2_6 = enable_late_6 & (register_late_6[3:0] == 4'd2);
  wire read_2_5 = enable_late_5 & (register_late_5[3:0] == 4'd2);
  wire read_2_4 = enable_late_4 & (register_late_4[3:0] == 4'd2);
  wire read_2_3 = enable_late_3 & (register_late_3[3:0] == 4'd2);
  wire read_2_2 = enable_late_2 & (register_late_2[3:0] == 4'd2);
  wire read_2 = enable_late & (register_late[3:0] == 4'd2);
  wire [9:0] address_3 = (read_2 ? address_late : 10'd0) | (read_2_2 ? address_late_2 : 10'd0) |
      (read_2_3 ? address_late_3 : 10'd0) | (read_2_4 ? address_late_4 : 10'd0) | (read_2_5 ? address_late_5 : 10'd0) |
      (read_2_6 ? address_late_6 : 10'd0) | (read_2_7 ? address_late_7 : 10'd0);
  wire read_3_7 = enable_late_7 & (register_late_7[3:0] == 4'd3);
  wire read_3_6 = enable_late_6 & (register_late_6[3:0] == 4'd3);
  wire read_3_5 = enable_late_5 & (register_late_5[3:0] == 4'd3);
  wire read_3_4 = enable_late_4 & (register_late_4[3:0] == 4'd3);
  wire read_3_3 = enable_late_3 & (register_late_3[3:0] == 4'd3);
  wire read_3_2 = enable_late_2 & (register_late_2[3:0] == 4'd3);
  wire read_3 = enable_late & (register_late[3:0] == 4'd3);
  wire [9:0] address_4 = (read_3 ? address_late : 10'd0) | (read_3_2 ? address_late_2 : 10'd0) |
      (read_3_3 ? address_late_3 : 10'd0) | (read_3_4 ? address_late_4 : 10'd0) | (read_3_5 ? address_late_5 : 10'd0) |
      (read_3_6 ? address_late_6 : 10'd0) | (read_3_7 ? address_late_7 : 10'd0);
  wire read_4_7 = enable_late_7 & (register_late_7[3:0] == 4'd4);
  wire read_4_6 = enable_late_6 & (register_late_6[3:0] == 4'd4);
  wire read_4_5 = enable_late_5 & (register_late_5[3:0] == 4'd4);
  wire read_4_4 = enable_late_4 & (register_late_4[3:0] == 4'd4);
  wire read_4_3 = enable_late_3 & (register_late_3[3:0] == 4'd4);
  wire read_4_2 = enable_late_2 & (register_late_2[3:0] == 4'd4);
  wire read_4 = enable_late & (register_late[3:0] == 4'd4);
  wire [9:0] address_5 = (read_4 ? address_late : 10'd0) | (read_4_2 ? address_late_2 : 10'd0) |
      (read_4_3 ? address_late_3 : 10'd0) | (read_4_4 ? address_late_4 : 10'd0) | (read_4_5 ? address_late_5 : 10'd0) |
      (read_4_6 ? address_late_6 : 10'd0) | (read_4_7 ? address_late_7 : 10'd0);
  wire read_5_7 = enable_late_7 & (register_late_7[3:0] == 4'd5);
  wire read_5_6 = enable_late_6 & (register_late_6[3:0] == 4'd5);
  wire read_5_5 = enable_late_5 & (register_late_5[3:0] == 4'd5);
  wire read_5_4 = enable_late_4 & (register_late_4[3:0] == 4'd5);
  wire read_5_3 = enable_late_3 & (register_late_3[3:0] == 4'd5);
  wire read_5_2 = enable_late_2 & (register_late_2[3:0] == 4'd5);
  wire read_5 = enable_late & (register_late[3:0] == 4'd5);
  wire [9:0] address_6 = (read_5 ? address_late : 10'd0) | (read_5_2 ? address_late_2 : 10'd0) |
      (read_5_3 ? address_late_3 : 10'd0) | (read_5_4 ? address_late_4 : 10'd0) | (read_5_5 ? address_late_5 : 10'd0) |
      (read_5_6 ? address_late_6 : 10'd0) | (read_5_7 ? address_late_7 : 10'd0);
  wire read_6_7 = enable_late_7 & (register_late_7[3:0] == 4'd6);
  wire read_6_6 = enable_late_6 & (register_late_6[3:0] == 4'd6);
  wire read_6_5 = enable_late_5 & (register_late_5[3:0] == 4'd6);
  wire read_6_4 = enable_late_4 & (register_late_4[3:0] == 4'd6);
  wire read_6_3 = enable_late_3 & (register_late_3[3:0] == 4'd6);
  wire read_6_2 = enable_late_2 & (register_late_2[3:0] == 4'd6);
  wire read_6 = enable_late & (register_late[3:0] == 4'd6);
  wire [9:0] address_7 = (read_6 ? address_late : 10'd0) | (read_6_2 ? address_late_2 : 10'd0) |
      (read_6_3 ? address_late_3 : 10'd0) | (read_6_4 ? address_late_4 : 10'd0) | (read_6_5 ? address_late_5 : 10'd0) |
      (read_6_6 ? address_late_6 : 10'd0) | (read_6_7 ? address_late_7 : 10'd0);
  wire read_7_7 = enable_late_7 & (register_late_7[3:0] == 4'd7);
  wire read_7_6 = enable_late_6 & (register_late_6[3:0] == 4'd7);
  wire read_7_5 = enable_late_5 & (register_late_5[3:0] == 4'd7);
  wire read_7_4 = enable_late_4 & (register_late_4[3:0] == 4'd7);
  wire read_7_3 = enable_late_3 & (register_late_3[3:0] == 4'd7);
  wire read_7_2 = enable_late_2 & (register_late_2[3:0] == 4'd7);
  wire read_7 = enable_late & (register_late[3:0] == 4'd7);
  wire [9:0] address_8 = (read_7 ? address_late : 10'd0) | (read_7_2 ? address_late_2 : 10'd0) |
      (read_7_3 ? address_late_3 : 10'd0) | (read_7_4 ? address_late_4 : 10'd0) | (read_7_5 ? address_late_5 : 10'd0) |
      (read_7_6 ? address_late_6 : 10'd0) | (read_7_7 ? address_late_7 : 10'd0);
  wire read_8_7 = enable_late_7 & (register_late_7[3:0] == 4'd8);
  wire read_8_6 = enable_late_6 & (register_late_6[3:0] == 4'd8);
  wire read_8_5 = enable_late_5 & (register_late_5[3:0] == 4'd8);
  wire read_8_4 = enable_late_4 & (register_late_4[3:0] == 4'd8);
  wire read_8_3 = enable_late_3 & (register_late_3[3:0] == 4'd8);
  wire read_8_2 = enable_late_2 & (register_late_2[3:0] == 4'd8);
  wire read_8 = enable_late & (register_late[3:0] == 4'd8);
  wire [9:0] address_9 = (read_8 ? address_late : 10'd0) | (read_8_2 ? address_late_2 : 10'd0) |
      (read_8_3 ? address_late_3 : 10'd0) | (read_8_4 ? address_late_4 : 10'd0) | (read_8_5 ? address_late_5 : 10'd0) |
      (read_8_6 ? address_late_6 : 10'd0) | (read_8_7 ? address_late_7 : 10'd0);
  wire read_9_7 = enable_late_7 & (register_late_7[3:0] == 4'd9);
  wire read_9_6 = enable_late_6 & (register_late_6[3:0] == 4'd9);
  wire read_9_5 = enable_late_5 & (register_late_5[3:0] == 4'd9);
  wire read_9_4 = enable_late_4 & (register_late_4[3:0] == 4'd9);
  wire read_9_3 = enable_late_3 & (register_late_3[3:0] == 4'd9);
  wire read_9_2 = enable_late_2 & (register_late_2[3:0] == 4'd9);
  wire read_9 = enable_late & (register_late[3:0] == 4'd9);
  wire [9:0] address_10 = (read_9 ? address_late : 10'd0) | (read_9_2 ? address_late_2 : 10'd0) |
      (read_9_3 ? address_late_3 : 10'd0) | (read_9_4 ? address_late_4 : 10'd0) | (read_9_5 ? address_late_5 : 10'd0) |
      (read_9_6 ? address_late_6 : 10'd0) | (read_9_7 ? address_late_7 : 10'd0);
  wire read_10_7 = enable_late_7 & (register_late_7[3:0] == 4'd10);
  wire read_10_6 = enable_late_6 & (register_late_6[3:0] == 4'd10);
  wire read_10_5 = enable_late_5 & (register_late_5[3:0] == 4'd10);
  wire read_10_4 = enable_late_4 & (register_late_4[3:0] == 4'd10);
  wire read_10_3 = enable_late_3 & (register_late_3[3:0] == 4'd10);
  wire read_10_2 = enable_late_2 & (register_late_2[3:0] == 4'd10);
  wire read_10 = enable_late & (register_late[3:0] == 4'd10);
  wire [9:0] address_11 = (read_10 ? address_late : 10'd0) | (read_10_2 ? address_late_2 : 10'd0) |
      (read_10_3 ? address_late_3 : 10'd0) | (read_10_4 ? address_late_4 : 10'd0) | (read_10_5 ? address_late_5 : 10'd0)
      | (read_10_6 ? address_late_6 : 10'd0) | (read_10_7 ? address_late_7 : 10'd0);
  wire read_11_7 = enable_late_7 & (register_late_7[3:0] == 4'd11);
  wire read_11_6 = enable_late_6 & (register_late_6[3:0] == 4'd11);
  wire read_11_5 = enable_late_5 & (register_late_5[3:0] == 4'd11);
  wire read_11_4 = enable_late_4 & (register_late_4[3:0] == 4'd11);
  wire read_11_3 = enable_late_3 & (register_late_3[3:0] == 4'd11);
  wire read_11_2 = enable_late_2 & (register_late_2[3:0] == 4'd11);
  wire read_11 = enable_late & (register_late[3:0] == 4'd11);
  wire [9:0] address_12 = (read_11 ? address_late : 10'd0) | (read_11_2 ? address_late_2 : 10'd0) |
      (read_11_3 ? address_late_3 : 10'd0) | (read_11_4 ? address_late_4 : 10'd0) | (read_11_5 ? address_late_5 : 10'd0)
      | (read_11_6 ? address_late_6 : 10'd0) | (read_11_7 ? address_late_7 : 10'd0);
  wire read_12_7 = enable_late_7 & (register_late_7[3:0] == 4'd12);
  wire read_12_6 = enable_late_6 & (register_late_6[3:0] == 4'd12);
  wire read_12_5 = enable_late_5 & (register_late_5[3:0] == 4'd12);
  wire read_12_4 = enable_late_4 & (register_late_4[3:0] == 4'd12);
  wire read_12_3 = enable_late_3 & (register_late_3[3:0] == 4'd12);
  wire read_12_2 = enable_late_2 & (register_late_2[3:0] == 4'd12);
  wire read_12 = enable_late & (register_late[3:0] == 4'd12);
  wire [9:0] address_13 = (read_12 ? address_late : 10'd0) | (read_12_2 ? address_late_2 : 10'd0) |
      (read_12_3 ? address_late_3 : 10'd0) | (read_12_4 ? address_late_4 : 10'd0) | (read_12_5 ? address_late_5 : 10'd0)
      | (read_12_6 ? address_late_6 : 10'd0) | (read_12_7 ? address_late_7 : 10'd0);
  wire read_13_7 = enable_late_7 & (register_late_7[3:0] == 4'd13);
  wire read_13_6 = enable_late_6 & (register_late_6[3:0] == 4'd13);
  wire read_13_5 = enable_late_5 & (register_late_5[3:0] == 4'd13);
  wire read_13_4 = enable_late_4 & (register_late_4[3:0] == 4'd13);
  wire read_13_3 = enable_late_3 & (register_late_3[3:0] == 4'd13);
  wire read_13_2 = enable_late_2 & (register_late_2[3:0] == 4'd13);
  wire read_13 = enable_late & (register_late[3:0] == 4'd13);
  wire [9:0] address_14 = (read_13 ? address_late : 10'd0) | (read_13_2 ? address_late_2 : 10'd0) |
      (read_13_3 ? address_late_3 : 10'd0) | (read_13_4 ? address_late_4 : 10'd0) | (read_13_5 ? address_late_5 : 10'd0)
      | (read_13_6 ? address_late_6 : 10'd0) | (read_13_7 ? address_late_7 : 10'd0);
  wire read_14_7 = enable_late_7 & (register_late_7[3:0] == 4'd14);
  wire read_14_6 = enable_late_6 & (register_late_6[3:0] == 4'd14);
  wire read_14_5 = enable_late_5 & (register_late_5[3:0] == 4'd14);
  wire read_14_4 = enable_late_4 & (register_late_4[3:0] == 4'd14);
  wire read_14_3 = enable_late_3 & (register_late_3[3:0] == 4'd14);
  wire read_14_2 = enable_late_2 & (register_late_2[3:0] == 4'd14);
  wire read_14 = enable_late & (register_late[3:0] == 4'd14);
  wire [9:0] address_15 = (read_14 ? address_late : 10'd0) | (read_14_2 ? address_late_2 : 10'd0) |
      (read_14_3 ? address_late_3 : 10'd0) | (read_14_4 ? address_late_4 : 10'd0) | (read_14_5 ? address_late_5 : 10'd0)
      | (read_14_6 ? address_late_6 : 10'd0) | (read_14_7 ? address_late_7 : 10'd0);
  wire read_15_7 = enable_late_7 & (register_late_7[3:0] == 4'd15);
  wire read_15_6 = enable_late_6 & (register_late_6[3:0] == 4'd15);
  wire read_15_5 = enable_late_5 & (register_late_5[3:0] == 4'd15);
  wire read_15_4 = enable_late_4 & (register_late_4[3:0] == 4'd15);
  wire read_15_3 = enable_late_3 & (register_late_3[3:0] == 4'd15);
  wire read_15_2 = enable_late_2 & (register_late_2[3:0] == 4'd15);
  wire read_15 = enable_late & (register_late[3:0] == 4'd15);
  wire [9:0] address_16 = (read_15 ? address_late : 10'd0) | (read_15_2 ? address_late_2 : 10'd0) |
      (read_15_3 ? address_late_3 : 10'd0) | (read_15_4 ? address_late_4 : 10'd0) | (read_15_5 ? address_late_5 : 10'd0)
      | (read_15_6 ? address_late_6 : 10'd0) | (read_15_7 ? address_late_7 : 10'd0);

  initial for (row = 0; row < 1024; row = row + 1) register_0[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_3) register_0[at_memory_4] <= at_memory_5;

  always_ff @(posedge clk) if (at_memory) register_0_read_data <= register_0[at_memory_2];

  initial for (row = 0; row < 1024; row = row + 1) register_1[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_8) register_1[at_memory_9] <= at_memory_10;

  always_ff @(posedge clk) if (at_memory_6) register_1_read_data <= register_1[at_memory_7];

  initial for (row = 0; row < 1024; row = row + 1) register_2[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_13) register_2[at_memory_14] <= at_memory_15;

  always_ff @(posedge clk) if (at_memory_11) register_2_read_data <= register_2[at_memory_12];

  initial for (row = 0; row < 1024; row = row + 1) register_3[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_18) register_3[at_memory_19] <= at_memory_20;

  always_ff @(posedge clk) if (at_memory_16) register_3_read_data <= register_3[at_memory_17];

  initial for (row = 0; row < 1024; row = row + 1) register_4[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_23) register_4[at_memory_24] <= at_memory_25;

  always_ff @(posedge clk) if (at_memory_21) register_4_read_data <= register_4[at_memory_22];

  initial for (row = 0; row < 1024; row = row + 1) register_5[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_28) register_5[at_memory_29] <= at_memory_30;

  always_ff @(posedge clk) if (at_memory_26) register_5_read_data <= register_5[at_memory_27];

  initial for (row = 0; row < 1024; row = row + 1) register_6[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_33) register_6[at_memory_34] <= at_memory_35;

  always_ff @(posedge clk) if (at_memory_31) register_6_read_data <= register_6[at_memory_32];

  initial for (row = 0; row < 1024; row = row + 1) register_7[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_38) register_7[at_memory_39] <= at_memory_40;

  always_ff @(posedge clk) if (at_memory_36) register_7_read_data <= register_7[at_memory_37];

  initial for (row = 0; row < 1024; row = row + 1) register_8[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_43) register_8[at_memory_44] <= at_memory_45;

  always_ff @(posedge clk) if (at_memory_41) register_8_read_data <= register_8[at_memory_42];

  initial for (row = 0; row < 1024; row = row + 1) register_9[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_48) register_9[at_memory_49] <= at_memory_50;

  always_ff @(posedge clk) if (at_memory_46) register_9_read_data <= register_9[at_memory_47];

  initial for (row = 0; row < 1024; row = row + 1) register_10[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_53) register_10[at_memory_54] <= at_memory_55;

  always_ff @(posedge clk) if (at_memory_51) register_10_read_data <= register_10[at_memory_52];

  initial for (row = 0; row < 1024; row = row + 1) register_11[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_58) register_11[at_memory_59] <= at_memory_60;

  always_ff @(posedge clk) if (at_memory_56) register_11_read_data <= register_11[at_memory_57];

  initial for (row = 0; row < 1024; row = row + 1) register_12[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_63) register_12[at_memory_64] <= at_memory_65;

  always_ff @(posedge clk) if (at_memory_61) register_12_read_data <= register_12[at_memory_62];

  initial for (row = 0; row < 1024; row = row + 1) register_13[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_68) register_13[at_memory_69] <= at_memory_70;

  always_ff @(posedge clk) if (at_memory_66) register_13_read_data <= register_13[at_memory_67];

  initial for (row = 0; row < 1024; row = row + 1) register_14[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_73) register_14[at_memory_74] <= at_memory_75;

  always_ff @(posedge clk) if (at_memory_71) register_14_read_data <= register_14[at_memory_72];

  initial for (row = 0; row < 1024; row = row + 1) register_15[row] = 32'd0;

  always_ff @(posedge clk) if (at_memory_78) register_15[at_memory_79] <= at_memory_80;

  always_ff @(posedge clk) if (at_memory_76) register_15_read_data <= register_15[at_memory_77];

  always_ff @(posedge clk) begin
    enable_late <= read0_enable;
    register_late <= read0_register;
    address_late <= read0_address;
    enable_late_2 <= read1_enable;
    register_late_2 <= read1_register;
    address_late_2 <= read1_address;
    enable_late_3 <= read2_enable;
    register_late_3 <= read2_register;
    address_late_3 <= read2_address;
    enable_late_4 <= read3_enable;
    register_late_4 <= read3_register;
    address_late_4 <= read3_address;
    enable_late_5 <= read4_enable;
    register_late_5 <= read4_register;
    address_late_5 <= read4_address;
    enable_late_6 <= read5_enable;
    register_late_6 <= read5_register;
    address_late_6 <= read5_address;
    enable_late_7 <= read6_enable;
    register_late_7 <= read6_register;
    address_late_7 <= read6_address;
    register_late_8 <= write0_register;
    address_late_8 <= write0_address;
    data_late <= write0_data;
    mask_late <= write0_mask;
    register_late_9 <= write1_register;
    address_late_9 <= write1_address;
    data_late_2 <= write1_data;
    mask_late_2 <= write1_mask;
    register_late_10 <= write2_register;
    address_late_10 <= write2_address;
    data_late_3 <= write2_data;
    mask_late_3 <= write2_mask;
    at_memory <= 1'd1;
    at_memory_2 <= address;
    out_0 <= register_0_read_data;
    at_memory_6 <= 1'd1;
    at_memory_7 <= address_2;
    out_1 <= register_1_read_data;
    at_memory_11 <= 1'd1;
    at_memory_12 <= address_3;
    out_2 <= register_2_read_data;
    at_memory_16 <= 1'd1;
    at_memory_17 <= address_4;
    out_3 <= register_3_read_data;
    at_memory_21 <= 1'd1;
    at_memory_22 <= address_5;
    out_4 <= register_4_read_data;
    at_memory_26 <= 1'd1;
    at_memory_27 <= address_6;
    out_5 <= register_5_read_data;
    at_memory_31 <= 1'd1;
    at_memory_32 <= address_7;
    out_6 <= register_6_read_data;
    at_memory_36 <= 1'd1;
    at_memory_37 <= address_8;
    out_7 <= register_7_read_data;
    at_memory_41 <= 1'd1;
    at_memory_42 <= address_9;
    out_8 <= register_8_read_data;
    at_memory_46 <= 1'd1;
    at_memory_47 <= address_10;
    out_9 <= register_9_read_data;
    at_memory_51 <= 1'd1;
    at_memory_52 <= address_11;
    out_10 <= register_10_read_data;
    at_memory_56 <= 1'd1;
    at_memory_57 <= address_12;
    out_11 <= register_11_read_data;
    at_memory_61 <= 1'd1;
    at_memory_62 <= address_13;
    out_12 <= register_12_read_data;
    at_memory_66 <= 1'd1;
    at_memory_67 <= address_14;
    out_13 <= register_13_read_data;
    at_memory_71 <= 1'd1;
    at_memory_72 <= address_15;
    out_14 <= register_14_read_data;
    at_memory_76 <= 1'd1;
    at_memory_77 <= address_16;
    out_15 <= register_15_read_data;
    chosen_0_1 <= register_late[3:0];
    chosen_0_2 <= chosen_0_1;
    chosen_0_3 <= chosen_0_2;
    chosen_1_1 <= register_late_2[3:0];
    chosen_1_2 <= chosen_1_1;
    chosen_1_3 <= chosen_1_2;
    chosen_2_1 <= register_late_3[3:0];
    chosen_2_2 <= chosen_2_1;
    chosen_2_3 <= chosen_2_2;
    chosen_3_1 <= register_late_4[3:0];
    chosen_3_2 <= chosen_3_1;
    chosen_3_3 <= chosen_3_2;
    chosen_4_1 <= register_late_5[3:0];
    chosen_4_2 <= chosen_4_1;
    chosen_4_3 <= chosen_4_2;
    chosen_5_1 <= register_late_6[3:0];
    chosen_5_2 <= chosen_5_1;
    chosen_5_3 <= chosen_5_2;
    chosen_6_1 <= register_late_7[3:0];
    chosen_6_2 <= chosen_6_1;
    chosen_6_3 <= chosen_6_2;
  end

  always_ff @(posedge clk) begin
    at_memory_3 <= 1'd0;
    at_memory_4 <= 10'd0;
    at_memory_5 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd0)) begin
      at_memory_3 <= mask_late;
      at_memory_4 <= address_late_8;
      at_memory_5 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd0)) begin
      at_memory_3 <= mask_late_2;
      at_memory_4 <= address_late_9;
      at_memory_5 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd0)) begin
      at_memory_3 <= mask_late_3;
      at_memory_4 <= address_late_10;
      at_memory_5 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_8 <= 1'd0;
    at_memory_9 <= 10'd0;
    at_memory_10 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd1)) begin
      at_memory_8 <= mask_late;
      at_memory_9 <= address_late_8;
      at_memory_10 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd1)) begin
      at_memory_8 <= mask_late_2;
      at_memory_9 <= address_late_9;
      at_memory_10 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd1)) begin
      at_memory_8 <= mask_late_3;
      at_memory_9 <= address_late_10;
      at_memory_10 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_13 <= 1'd0;
    at_memory_14 <= 10'd0;
    at_memory_15 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd2)) begin
      at_memory_13 <= mask_late;
      at_memory_14 <= address_late_8;
      at_memory_15 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd2)) begin
      at_memory_13 <= mask_late_2;
      at_memory_14 <= address_late_9;
      at_memory_15 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd2)) begin
      at_memory_13 <= mask_late_3;
      at_memory_14 <= address_late_10;
      at_memory_15 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_18 <= 1'd0;
    at_memory_19 <= 10'd0;
    at_memory_20 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd3)) begin
      at_memory_18 <= mask_late;
      at_memory_19 <= address_late_8;
      at_memory_20 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd3)) begin
      at_memory_18 <= mask_late_2;
      at_memory_19 <= address_late_9;
      at_memory_20 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd3)) begin
      at_memory_18 <= mask_late_3;
      at_memory_19 <= address_late_10;
      at_memory_20 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_23 <= 1'd0;
    at_memory_24 <= 10'd0;
    at_memory_25 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd4)) begin
      at_memory_23 <= mask_late;
      at_memory_24 <= address_late_8;
      at_memory_25 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd4)) begin
      at_memory_23 <= mask_late_2;
      at_memory_24 <= address_late_9;
      at_memory_25 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd4)) begin
      at_memory_23 <= mask_late_3;
      at_memory_24 <= address_late_10;
      at_memory_25 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_28 <= 1'd0;
    at_memory_29 <= 10'd0;
    at_memory_30 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd5)) begin
      at_memory_28 <= mask_late;
      at_memory_29 <= address_late_8;
      at_memory_30 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd5)) begin
      at_memory_28 <= mask_late_2;
      at_memory_29 <= address_late_9;
      at_memory_30 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd5)) begin
      at_memory_28 <= mask_late_3;
      at_memory_29 <= address_late_10;
      at_memory_30 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_33 <= 1'd0;
    at_memory_34 <= 10'd0;
    at_memory_35 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd6)) begin
      at_memory_33 <= mask_late;
      at_memory_34 <= address_late_8;
      at_memory_35 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd6)) begin
      at_memory_33 <= mask_late_2;
      at_memory_34 <= address_late_9;
      at_memory_35 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd6)) begin
      at_memory_33 <= mask_late_3;
      at_memory_34 <= address_late_10;
      at_memory_35 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_38 <= 1'd0;
    at_memory_39 <= 10'd0;
    at_memory_40 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd7)) begin
      at_memory_38 <= mask_late;
      at_memory_39 <= address_late_8;
      at_memory_40 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd7)) begin
      at_memory_38 <= mask_late_2;
      at_memory_39 <= address_late_9;
      at_memory_40 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd7)) begin
      at_memory_38 <= mask_late_3;
      at_memory_39 <= address_late_10;
      at_memory_40 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_43 <= 1'd0;
    at_memory_44 <= 10'd0;
    at_memory_45 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd8)) begin
      at_memory_43 <= mask_late;
      at_memory_44 <= address_late_8;
      at_memory_45 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd8)) begin
      at_memory_43 <= mask_late_2;
      at_memory_44 <= address_late_9;
      at_memory_45 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd8)) begin
      at_memory_43 <= mask_late_3;
      at_memory_44 <= address_late_10;
      at_memory_45 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_48 <= 1'd0;
    at_memory_49 <= 10'd0;
    at_memory_50 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd9)) begin
      at_memory_48 <= mask_late;
      at_memory_49 <= address_late_8;
      at_memory_50 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd9)) begin
      at_memory_48 <= mask_late_2;
      at_memory_49 <= address_late_9;
      at_memory_50 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd9)) begin
      at_memory_48 <= mask_late_3;
      at_memory_49 <= address_late_10;
      at_memory_50 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_53 <= 1'd0;
    at_memory_54 <= 10'd0;
    at_memory_55 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd10)) begin
      at_memory_53 <= mask_late;
      at_memory_54 <= address_late_8;
      at_memory_55 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd10)) begin
      at_memory_53 <= mask_late_2;
      at_memory_54 <= address_late_9;
      at_memory_55 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd10)) begin
      at_memory_53 <= mask_late_3;
      at_memory_54 <= address_late_10;
      at_memory_55 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_58 <= 1'd0;
    at_memory_59 <= 10'd0;
    at_memory_60 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd11)) begin
      at_memory_58 <= mask_late;
      at_memory_59 <= address_late_8;
      at_memory_60 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd11)) begin
      at_memory_58 <= mask_late_2;
      at_memory_59 <= address_late_9;
      at_memory_60 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd11)) begin
      at_memory_58 <= mask_late_3;
      at_memory_59 <= address_late_10;
      at_memory_60 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_63 <= 1'd0;
    at_memory_64 <= 10'd0;
    at_memory_65 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd12)) begin
      at_memory_63 <= mask_late;
      at_memory_64 <= address_late_8;
      at_memory_65 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd12)) begin
      at_memory_63 <= mask_late_2;
      at_memory_64 <= address_late_9;
      at_memory_65 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd12)) begin
      at_memory_63 <= mask_late_3;
      at_memory_64 <= address_late_10;
      at_memory_65 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_68 <= 1'd0;
    at_memory_69 <= 10'd0;
    at_memory_70 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd13)) begin
      at_memory_68 <= mask_late;
      at_memory_69 <= address_late_8;
      at_memory_70 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd13)) begin
      at_memory_68 <= mask_late_2;
      at_memory_69 <= address_late_9;
      at_memory_70 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd13)) begin
      at_memory_68 <= mask_late_3;
      at_memory_69 <= address_late_10;
      at_memory_70 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_73 <= 1'd0;
    at_memory_74 <= 10'd0;
    at_memory_75 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd14)) begin
      at_memory_73 <= mask_late;
      at_memory_74 <= address_late_8;
      at_memory_75 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd14)) begin
      at_memory_73 <= mask_late_2;
      at_memory_74 <= address_late_9;
      at_memory_75 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd14)) begin
      at_memory_73 <= mask_late_3;
      at_memory_74 <= address_late_10;
      at_memory_75 <= data_late_3;
    end
  end

  always_ff @(posedge clk) begin
    at_memory_78 <= 1'd0;
    at_memory_79 <= 10'd0;
    at_memory_80 <= 32'd0;
    if (mask_late & (register_late_8[3:0] == 4'd15)) begin
      at_memory_78 <= mask_late;
      at_memory_79 <= address_late_8;
      at_memory_80 <= data_late;
    end
    if (mask_late_2 & (register_late_9[3:0] == 4'd15)) begin
      at_memory_78 <= mask_late_2;
      at_memory_79 <= address_late_9;
      at_memory_80 <= data_late_2;
    end
    if (mask_late_3 & (register_late_10[3:0] == 4'd15)) begin
      at_memory_78 <= mask_late_3;
      at_memory_79 <= address_late_10;
      at_memory_80 <= data_late_3;
    end
  end

  always_ff @(posedge clk)
    case (chosen_0_3)
      4'd0: read0_data <= out_0;
      4'd1: read0_data <= out_1;
      4'd2: read0_data <= out_2;
      4'd3: read0_data <= out_3;
      4'd4: read0_data <= out_4;
      4'd5: read0_data <= out_5;
      4'd6: read0_data <= out_6;
      4'd7: read0_data <= out_7;
      4'd8: read0_data <= out_8;
      4'd9: read0_data <= out_9;
      4'd10: read0_data <= out_10;
      4'd11: read0_data <= out_11;
      4'd12: read0_data <= out_12;
      4'd13: read0_data <= out_13;
      4'd14: read0_data <= out_14;
      4'd15: read0_data <= out_15;
    endcase

  always_ff @(posedge clk)
    case (chosen_1_3)
      4'd0: read1_data <= out_0;
      4'd1: read1_data <= out_1;
      4'd2: read1_data <= out_2;
      4'd3: read1_data <= out_3;
      4'd4: read1_data <= out_4;
      4'd5: read1_data <= out_5;
      4'd6: read1_data <= out_6;
      4'd7: read1_data <= out_7;
      4'd8: read1_data <= out_8;
      4'd9: read1_data <= out_9;
      4'd10: read1_data <= out_10;
      4'd11: read1_data <= out_11;
      4'd12: read1_data <= out_12;
      4'd13: read1_data <= out_13;
      4'd14: read1_data <= out_14;
      4'd15: read1_data <= out_15;
    endcase

  always_ff @(posedge clk)
    case (chosen_2_3)
      4'd0: read2_data <= out_0;
      4'd1: read2_data <= out_1;
      4'd2: read2_data <= out_2;
      4'd3: read2_data <= out_3;
      4'd4: read2_data <= out_4;
      4'd5: read2_data <= out_5;
      4'd6: read2_data <= out_6;
      4'd7: read2_data <= out_7;
      4'd8: read2_data <= out_8;
      4'd9: read2_data <= out_9;
      4'd10: read2_data <= out_10;
      4'd11: read2_data <= out_11;
      4'd12: read2_data <= out_12;
      4'd13: read2_data <= out_13;
      4'd14: read2_data <= out_14;
      4'd15: read2_data <= out_15;
    endcase

  always_ff @(posedge clk)
    case (chosen_3_3)
      4'd0: read3_data <= out_0;
      4'd1: read3_data <= out_1;
      4'd2: read3_data <= out_2;
      4'd3: read3_data <= out_3;
      4'd4: read3_data <= out_4;
      4'd5: read3_data <= out_5;
      4'd6: read3_data <= out_6;
      4'd7: read3_data <= out_7;
      4'd8: read3_data <= out_8;
      4'd9: read3_data <= out_9;
      4'd10: read3_data <= out_10;
      4'd11: read3_data <= out_11;
      4'd12: read3_data <= out_12;
      4'd13: read3_data <= out_13;
      4'd14: read3_data <= out_14;
      4'd15: read3_data <= out_15;
    endcase

  always_ff @(posedge clk)
    case (chosen_4_3)
      4'd0: read4_data <= out_0;
      4'd1: read4_data <= out_1;
      4'd2: read4_data <= out_2;
      4'd3: read4_data <= out_3;
      4'd4: read4_data <= out_4;
      4'd5: read4_data <= out_5;
      4'd6: read4_data <= out_6;
      4'd7: read4_data <= out_7;
      4'd8: read4_data <= out_8;
      4'd9: read4_data <= out_9;
      4'd10: read4_data <= out_10;
      4'd11: read4_data <= out_11;
      4'd12: read4_data <= out_12;
      4'd13: read4_data <= out_13;
      4'd14: read4_data <= out_14;
      4'd15: read4_data <= out_15;
    endcase

  always_ff @(posedge clk)
    case (chosen_5_3)
      4'd0: read5_data <= out_0;
      4'd1: read5_data <= out_1;
      4'd2: read5_data <= out_2;
      4'd3: read5_data <= out_3;
      4'd4: read5_data <= out_4;
      4'd5: read5_data <= out_5;
      4'd6: read5_data <= out_6;
      4'd7: read5_data <= out_7;
      4'd8: read5_data <= out_8;
      4'd9: read5_data <= out_9;
      4'd10: read5_data <= out_10;
      4'd11: read5_data <= out_11;
      4'd12: read5_data <= out_12;
      4'd13: read5_data <= out_13;
      4'd14: read5_data <= out_14;
      4'd15: read5_data <= out_15;
    endcase

  always_ff @(posedge clk)
    case (chosen_6_3)
      4'd0: read6_data <= out_0;
      4'd1: read6_data <= out_1;
      4'd2: read6_data <= out_2;
      4'd3: read6_data <= out_3;
      4'd4: read6_data <= out_4;
      4'd5: read6_data <= out_5;
      4'd6: read6_data <= out_6;
      4'd7: read6_data <= out_7;
      4'd8: read6_data <= out_8;
      4'd9: read6_data <= out_9;
      4'd10: read6_data <= out_10;
      4'd11: read6_data <= out_11;
      4'd12: read6_data <= out_12;
      4'd13: read6_data <= out_13;
      4'd14: read6_data <= out_14;
      4'd15: read6_data <= out_15;
    endcase
endmodule
