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
  input  logic         clk,
  input  logic         read0_enable,
  input  logic [5:0]   read0_register,
  input  logic [8:0]   read0_address,
  output logic [511:0] read0_data = 512'd0,
  input  logic         read1_enable,
  input  logic [5:0]   read1_register,
  input  logic [8:0]   read1_address,
  output logic [511:0] read1_data = 512'd0,
  input  logic         read2_enable,
  input  logic [5:0]   read2_register,
  input  logic [8:0]   read2_address,
  output logic [511:0] read2_data = 512'd0,
  input  logic         read3_enable,
  input  logic [5:0]   read3_register,
  input  logic [8:0]   read3_address,
  output logic [511:0] read3_data = 512'd0,
  input  logic         read4_enable,
  input  logic [5:0]   read4_register,
  input  logic [8:0]   read4_address,
  output logic [511:0] read4_data = 512'd0,
  input  logic         read5_enable,
  input  logic [5:0]   read5_register,
  input  logic [8:0]   read5_address,
  output logic [511:0] read5_data = 512'd0,
  input  logic         read6_enable,
  input  logic [5:0]   read6_register,
  input  logic [8:0]   read6_address,
  output logic [511:0] read6_data = 512'd0,
  input  logic [5:0]   write0_register,
  input  logic [8:0]   write0_address,
  input  logic [511:0] write0_data,
  input  logic [15:0]  write0_mask,
  input  logic [5:0]   write1_register,
  input  logic [8:0]   write1_address,
  input  logic [511:0] write1_data,
  input  logic [15:0]  write1_mask,
  input  logic [5:0]   write2_register,
  input  logic [8:0]   write2_address,
  input  logic [511:0] write2_data,
  input  logic [15:0]  write2_mask
);

  logic [3:0] chosen_0_1 = 4'd0;
  logic [3:0] chosen_1_1 = 4'd0;
  logic [3:0] chosen_2_1 = 4'd0;
  logic [3:0] chosen_3_1 = 4'd0;
  logic [3:0] chosen_4_1 = 4'd0;
  logic [3:0] chosen_5_1 = 4'd0;
  logic [3:0] chosen_6_1 = 4'd0;
  logic [511:0] register_0_read_data;
  logic [511:0] register_1_read_data;
  logic [511:0] register_2_read_data;
  logic [511:0] register_3_read_data;
  logic [511:0] register_4_read_data;
  logic [511:0] register_5_read_data;
  logic [511:0] register_6_read_data;
  logic [511:0] register_7_read_data;
  logic [511:0] register_8_read_data;
  logic [511:0] register_9_read_data;
  logic [511:0] register_10_read_data;
  logic [511:0] register_11_read_data;
  logic [511:0] register_12_read_data;
  logic [511:0] register_13_read_data;
  logic [511:0] register_14_read_data;
  logic [511:0] register_15_read_data;
  logic [8:0] register_0_write_addr;
  logic [511:0] data;
  logic [15:0] written;
  logic [8:0] register_1_write_addr;
  logic [511:0] data_2;
  logic [15:0] written_2;
  logic [8:0] register_2_write_addr;
  logic [511:0] data_3;
  logic [15:0] written_3;
  logic [8:0] register_3_write_addr;
  logic [511:0] data_4;
  logic [15:0] written_4;
  logic [8:0] register_4_write_addr;
  logic [511:0] data_5;
  logic [15:0] written_5;
  logic [8:0] register_5_write_addr;
  logic [511:0] data_6;
  logic [15:0] written_6;
  logic [8:0] register_6_write_addr;
  logic [511:0] data_7;
  logic [15:0] written_7;
  logic [8:0] register_7_write_addr;
  logic [511:0] data_8;
  logic [15:0] written_8;
  logic [8:0] register_8_write_addr;
  logic [511:0] data_9;
  logic [15:0] written_9;
  logic [8:0] register_9_write_addr;
  logic [511:0] data_10;
  logic [15:0] written_10;
  logic [8:0] register_10_write_addr;
  logic [511:0] data_11;
  logic [15:0] written_11;
  logic [8:0] register_11_write_addr;
  logic [511:0] data_12;
  logic [15:0] written_12;
  logic [8:0] register_12_write_addr;
  logic [511:0] data_13;
  logic [15:0] written_13;
  logic [8:0] register_13_write_addr;
  logic [511:0] data_14;
  logic [15:0] written_14;
  logic [8:0] register_14_write_addr;
  logic [511:0] data_15;
  logic [15:0] written_15;
  logic [8:0] register_15_write_addr;
  logic [511:0] data_16;
  logic [15:0] written_16;
  (* no_rw_check = 1 *)
  logic [511:0] register_0 [0:511];
  (* no_rw_check = 1 *)
  logic [511:0] register_1 [0:511];
  (* no_rw_check = 1 *)
  logic [511:0] register_2 [0:511];
  (* no_rw_check = 1 *)
  logic [511:0] register_3 [0:511];
  (* no_rw_check = 1 *)
  logic [511:0] register_4 [0:511];
  (* no_rw_check = 1 *)
  logic [511:0] register_5 [0:511];
  (* no_rw_check = 1 *)
  logic [511:0] register_6 [0:511];
  (* no_rw_check = 1 *)
  logic [511:0] register_7 [0:511];
  (* no_rw_check = 1 *)
  logic [511:0] register_8 [0:511];
  (* no_rw_check = 1 *)
  (* ram_style = "ultra" *)
  logic [511:0] register_9 [0:511];
  (* no_rw_check = 1 *)
  (* ram_style = "ultra" *)
  logic [511:0] register_10 [0:511];
  (* no_rw_check = 1 *)
  (* ram_style = "ultra" *)
  logic [511:0] register_11 [0:511];
  (* no_rw_check = 1 *)
  (* ram_style = "ultra" *)
  logic [511:0] register_12 [0:511];
  (* no_rw_check = 1 *)
  (* ram_style = "ultra" *)
  logic [511:0] register_13 [0:511];
  (* no_rw_check = 1 *)
  (* ram_style = "ultra" *)
  logic [511:0] register_14 [0:511];
  (* no_rw_check = 1 *)
  (* ram_style = "ultra" *)
  logic [511:0] register_15 [0:511];
  integer row;

  wire read_0 = read0_enable & (read0_register[3:0] == 4'd0);
  wire read_0_2 = read1_enable & (read1_register[3:0] == 4'd0);
  wire read_0_3 = read2_enable & (read2_register[3:0] == 4'd0);
  wire read_0_4 = read3_enable & (read3_register[3:0] == 4'd0);
  wire read_0_5 = read4_enable & (read4_register[3:0] == 4'd0);
  wire read_0_6 = read5_enable & (read5_register[3:0] == 4'd0);
  wire read_0_7 = read6_enable & (read6_register[3:0] == 4'd0);
  wire value = |write0_mask;
  wire value_2 = |write1_mask;
  wire value_3 = |write2_mask;
  wire [8:0] register_0_read_addr = (read_0 ? read0_address : 9'd0) | (read_0_2 ? read1_address : 9'd0) |
      (read_0_3 ? read2_address : 9'd0) | (read_0_4 ? read3_address : 9'd0) | (read_0_5 ? read4_address : 9'd0) |
      (read_0_6 ? read5_address : 9'd0) | (read_0_7 ? read6_address : 9'd0);
  wire read_1 = read0_enable & (read0_register[3:0] == 4'd1);
  wire read_1_2 = read1_enable & (read1_register[3:0] == 4'd1);
  wire read_1_3 = read2_enable & (read2_register[3:0] == 4'd1);
  wire read_1_4 = read3_enable & (read3_register[3:0] == 4'd1);
  wire read_1_5 = read4_enable & (read4_register[3:0] == 4'd1);
  wire read_1_6 = read5_enable & (read5_register[3:0] == 4'd1);
  wire read_1_7 = read6_enable & (read6_register[3:0] == 4'd1);
  wire [8:0] register_1_read_addr = (read_1 ? read0_address : 9'd0) | (read_1_2 ? read1_address : 9'd0) |
      (read_1_3 ? read2_address : 9'd0) | (read_1_4 ? read3_address : 9'd0) | (read_1_5 ? read4_address : 9'd0) |
      (read_1_6 ? read5_address : 9'd0) | (read_1_7 ? read6_address : 9'd0);
  wire read_2 = read0_enable & (read0_register[3:0] == 4'd2);
  wire read_2_2 = read1_enable & (read1_register[3:0] == 4'd2);
  wire read_2_3 = read2_enable & (read2_register[3:0] == 4'd2);
  wire read_2_4 = read3_enable & (read3_register[3:0] == 4'd2);
  wire read_2_5 = read4_enable & (read4_register[3:0] == 4'd2);
  wire read_2_6 = read5_enable & (read5_register[3:0] == 4'd2);
  wire read_2_7 = read6_enable & (read6_register[3:0] == 4'd2);
  wire [8:0] register_2_read_addr = (read_2 ? read0_address : 9'd0) | (read_2_2 ? read1_address : 9'd0) |
      (read_2_3 ? read2_address : 9'd0) | (read_2_4 ? read3_address : 9'd0) | (read_2_5 ? read4_address : 9'd0) |
      (read_2_6 ? read5_address : 9'd0) | (read_2_7 ? read6_address : 9'd0);
  wire read_3 = read0_enable & (read0_register[3:0] == 4'd3);
  wire read_3_2 = read1_enable & (read1_register[3:0] == 4'd3);
  wire read_3_3 = read2_enable & (read2_register[3:0] == 4'd3);
  wire read_3_4 = read3_enable & (read3_register[3:0] == 4'd3);
  wire read_3_5 = read4_enable & (read4_register[3:0] == 4'd3);
  wire read_3_6 = read5_enable & (read5_register[3:0] == 4'd3);
  wire read_3_7 = read6_enable & (read6_register[3:0] == 4'd3);
  wire [8:0] register_3_read_addr = (read_3 ? read0_address : 9'd0) | (read_3_2 ? read1_address : 9'd0) |
      (read_3_3 ? read2_address : 9'd0) | (read_3_4 ? read3_address : 9'd0) | (read_3_5 ? read4_address : 9'd0) |
      (read_3_6 ? read5_address : 9'd0) | (read_3_7 ? read6_address : 9'd0);
  wire read_4 = read0_enable & (read0_register[3:0] == 4'd4);
  wire read_4_2 = read1_enable & (read1_register[3:0] == 4'd4);
  wire read_4_3 = read2_enable & (read2_register[3:0] == 4'd4);
  wire read_4_4 = read3_enable & (read3_register[3:0] == 4'd4);
  wire read_4_5 = read4_enable & (read4_register[3:0] == 4'd4);
  wire read_4_6 = read5_enable & (read5_register[3:0] == 4'd4);
  wire read_4_7 = read6_enable & (read6_register[3:0] == 4'd4);
  wire [8:0] register_4_read_addr = (read_4 ? read0_address : 9'd0) | (read_4_2 ? read1_address : 9'd0) |
      (read_4_3 ? read2_address : 9'd0) | (read_4_4 ? read3_address : 9'd0) | (read_4_5 ? read4_address : 9'd0) |
      (read_4_6 ? read5_address : 9'd0) | (read_4_7 ? read6_address : 9'd0);
  wire read_5 = read0_enable & (read0_register[3:0] == 4'd5);
  wire read_5_2 = read1_enable & (read1_register[3:0] == 4'd5);
  wire read_5_3 = read2_enable & (read2_register[3:0] == 4'd5);
  wire read_5_4 = read3_enable & (read3_register[3:0] == 4'd5);
  wire read_5_5 = read4_enable & (read4_register[3:0] == 4'd5);
  wire read_5_6 = read5_enable & (read5_register[3:0] == 4'd5);
  wire read_5_7 = read6_enable & (read6_register[3:0] == 4'd5);
  wire [8:0] register_5_read_addr = (read_5 ? read0_address : 9'd0) | (read_5_2 ? read1_address : 9'd0) |
      (read_5_3 ? read2_address : 9'd0) | (read_5_4 ? read3_address : 9'd0) | (read_5_5 ? read4_address : 9'd0) |
      (read_5_6 ? read5_address : 9'd0) | (read_5_7 ? read6_address : 9'd0);
  wire read_6 = read0_enable & (read0_register[3:0] == 4'd6);
  wire read_6_2 = read1_enable & (read1_register[3:0] == 4'd6);
  wire read_6_3 = read2_enable & (read2_register[3:0] == 4'd6);
  wire read_6_4 = read3_enable & (read3_register[3:0] == 4'd6);
  wire read_6_5 = read4_enable & (read4_register[3:0] == 4'd6);
  wire read_6_6 = read5_enable & (read5_register[3:0] == 4'd6);
  wire read_6_7 = read6_enable & (read6_register[3:0] == 4'd6);
  wire [8:0] register_6_read_addr = (read_6 ? read0_address : 9'd0) | (read_6_2 ? read1_address : 9'd0) |
      (read_6_3 ? read2_address : 9'd0) | (read_6_4 ? read3_address : 9'd0) | (read_6_5 ? read4_address : 9'd0) |
      (read_6_6 ? read5_address : 9'd0) | (read_6_7 ? read6_address : 9'd0);
  wire read_7 = read0_enable & (read0_register[3:0] == 4'd7);
  wire read_7_2 = read1_enable & (read1_register[3:0] == 4'd7);
  wire read_7_3 = read2_enable & (read2_register[3:0] == 4'd7);
  wire read_7_4 = read3_enable & (read3_register[3:0] == 4'd7);
  wire read_7_5 = read4_enable & (read4_register[3:0] == 4'd7);
  wire read_7_6 = read5_enable & (read5_register[3:0] == 4'd7);
  wire read_7_7 = read6_enable & (read6_register[3:0] == 4'd7);
  wire [8:0] register_7_read_addr = (read_7 ? read0_address : 9'd0) | (read_7_2 ? read1_address : 9'd0) |
      (read_7_3 ? read2_address : 9'd0) | (read_7_4 ? read3_address : 9'd0) | (read_7_5 ? read4_address : 9'd0) |
      (read_7_6 ? read5_address : 9'd0) | (read_7_7 ? read6_address : 9'd0);
  wire read_8 = read0_enable & (read0_register[3:0] == 4'd8);
  wire read_8_2 = read1_enable & (read1_register[3:0] == 4'd8);
  wire read_8_3 = read2_enable & (read2_register[3:0] == 4'd8);
  wire read_8_4 = read3_enable & (read3_register[3:0] == 4'd8);
  wire read_8_5 = read4_enable & (read4_register[3:0] == 4'd8);
  wire read_8_6 = read5_enable & (read5_register[3:0] == 4'd8);
  wire read_8_7 = read6_enable & (read6_register[3:0] == 4'd8);
  wire [8:0] register_8_read_addr = (read_8 ? read0_address : 9'd0) | (read_8_2 ? read1_address : 9'd0) |
      (read_8_3 ? read2_address : 9'd0) | (read_8_4 ? read3_address : 9'd0) | (read_8_5 ? read4_address : 9'd0) |
      (read_8_6 ? read5_address : 9'd0) | (read_8_7 ? read6_address : 9'd0);
  wire read_9 = read0_enable & (read0_register[3:0] == 4'd9);
  wire read_9_2 = read1_enable & (read1_register[3:0] == 4'd9);
  wire read_9_3 = read2_enable & (read2_register[3:0] == 4'd9);
  wire read_9_4 = read3_enable & (read3_register[3:0] == 4'd9);
  wire read_9_5 = read4_enable & (read4_register[3:0] == 4'd9);
  wire read_9_6 = read5_enable & (read5_register[3:0] == 4'd9);
  wire read_9_7 = read6_enable & (read6_register[3:0] == 4'd9);
  wire [8:0] register_9_read_addr = (read_9 ? read0_address : 9'd0) | (read_9_2 ? read1_address : 9'd0) |
      (read_9_3 ? read2_address : 9'd0) | (read_9_4 ? read3_address : 9'd0) | (read_9_5 ? read4_address : 9'd0) |
      (read_9_6 ? read5_address : 9'd0) | (read_9_7 ? read6_address : 9'd0);
  wire read_10 = read0_enable & (read0_register[3:0] == 4'd10);
  wire read_10_2 = read1_enable & (read1_register[3:0] == 4'd10);
  wire read_10_3 = read2_enable & (read2_register[3:0] == 4'd10);
  wire read_10_4 = read3_enable & (read3_register[3:0] == 4'd10);
  wire read_10_5 = read4_enable & (read4_register[3:0] == 4'd10);
  wire read_10_6 = read5_enable & (read5_register[3:0] == 4'd10);
  wire read_10_7 = read6_enable & (read6_register[3:0] == 4'd10);
  wire [8:0] register_10_read_addr = (read_10 ? read0_address : 9'd0) | (read_10_2 ? read1_address : 9'd0) |
      (read_10_3 ? read2_address : 9'd0) | (read_10_4 ? read3_address : 9'd0) | (read_10_5 ? read4_address : 9'd0) |
      (read_10_6 ? read5_address : 9'd0) | (read_10_7 ? read6_address : 9'd0);
  wire read_11 = read0_enable & (read0_register[3:0] == 4'd11);
  wire read_11_2 = read1_enable & (read1_register[3:0] == 4'd11);
  wire read_11_3 = read2_enable & (read2_register[3:0] == 4'd11);
  wire read_11_4 = read3_enable & (read3_register[3:0] == 4'd11);
  wire read_11_5 = read4_enable & (read4_register[3:0] == 4'd11);
  wire read_11_6 = read5_enable & (read5_register[3:0] == 4'd11);
  wire read_11_7 = read6_enable & (read6_register[3:0] == 4'd11);
  wire [8:0] register_11_read_addr = (read_11 ? read0_address : 9'd0) | (read_11_2 ? read1_address : 9'd0) |
      (read_11_3 ? read2_address : 9'd0) | (read_11_4 ? read3_address : 9'd0) | (read_11_5 ? read4_address : 9'd0) |
      (read_11_6 ? read5_address : 9'd0) | (read_11_7 ? read6_address : 9'd0);
  wire read_12 = read0_enable & (read0_register[3:0] == 4'd12);
  wire read_12_2 = read1_enable & (read1_register[3:0] == 4'd12);
  wire read_12_3 = read2_enable & (read2_register[3:0] == 4'd12);
  wire read_12_4 = read3_enable & (read3_register[3:0] == 4'd12);
  wire read_12_5 = read4_enable & (read4_register[3:0] == 4'd12);
  wire read_12_6 = read5_enable & (read5_register[3:0] == 4'd12);
  wire read_12_7 = read6_enable & (read6_register[3:0] == 4'd12);
  wire [8:0] register_12_read_addr = (read_12 ? read0_address : 9'd0) | (read_12_2 ? read1_address : 9'd0) |
      (read_12_3 ? read2_address : 9'd0) | (read_12_4 ? read3_address : 9'd0) | (read_12_5 ? read4_address : 9'd0) |
      (read_12_6 ? read5_address : 9'd0) | (read_12_7 ? read6_address : 9'd0);
  wire read_13 = read0_enable & (read0_register[3:0] == 4'd13);
  wire read_13_2 = read1_enable & (read1_register[3:0] == 4'd13);
  wire read_13_3 = read2_enable & (read2_register[3:0] == 4'd13);
  wire read_13_4 = read3_enable & (read3_register[3:0] == 4'd13);
  wire read_13_5 = read4_enable & (read4_register[3:0] == 4'd13);
  wire read_13_6 = read5_enable & (read5_register[3:0] == 4'd13);
  wire read_13_7 = read6_enable & (read6_register[3:0] == 4'd13);
  wire [8:0] register_13_read_addr = (read_13 ? read0_address : 9'd0) | (read_13_2 ? read1_address : 9'd0) |
      (read_13_3 ? read2_address : 9'd0) | (read_13_4 ? read3_address : 9'd0) | (read_13_5 ? read4_address : 9'd0) |
      (read_13_6 ? read5_address : 9'd0) | (read_13_7 ? read6_address : 9'd0);
  wire read_14 = read0_enable & (read0_register[3:0] == 4'd14);
  wire read_14_2 = read1_enable & (read1_register[3:0] == 4'd14);
  wire read_14_3 = read2_enable & (read2_register[3:0] == 4'd14);
  wire read_14_4 = read3_enable & (read3_register[3:0] == 4'd14);
  wire read_14_5 = read4_enable & (read4_register[3:0] == 4'd14);
  wire read_14_6 = read5_enable & (read5_register[3:0] == 4'd14);
  wire read_14_7 = read6_enable & (read6_register[3:0] == 4'd14);
  wire [8:0] register_14_read_addr = (read_14 ? read0_address : 9'd0) | (read_14_2 ? read1_address : 9'd0) |
      (read_14_3 ? read2_address : 9'd0) | (read_14_4 ? read3_address : 9'd0) | (read_14_5 ? read4_address : 9'd0) |
      (read_14_6 ? read5_address : 9'd0) | (read_14_7 ? read6_address : 9'd0);
  wire read_15 = read0_enable & (read0_register[3:0] == 4'd15);
  wire read_15_2 = read1_enable & (read1_register[3:0] == 4'd15);
  wire read_15_3 = read2_enable & (read2_register[3:0] == 4'd15);
  wire read_15_4 = read3_enable & (read3_register[3:0] == 4'd15);
  wire read_15_5 = read4_enable & (read4_register[3:0] == 4'd15);
  wire read_15_6 = read5_enable & (read5_register[3:0] == 4'd15);
  wire read_15_7 = read6_enable & (read6_register[3:0] == 4'd15);
  wire [8:0] register_15_read_addr = (read_15 ? read0_address : 9'd0) | (read_15_2 ? read1_address : 9'd0) |
      (read_15_3 ? read2_address : 9'd0) | (read_15_4 ? read3_address : 9'd0) | (read_15_5 ? read4_address : 9'd0) |
      (read_15_6 ? read5_address : 9'd0) | (read_15_7 ? read6_address : 9'd0);

  always_comb begin
    register_0_write_addr = 9'd0;
    data = 512'd0;
    written = 16'd0;
    if (value & (write0_register[3:0] == 4'd0)) begin
      register_0_write_addr = write0_address;
      data = write0_data;
      written = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd0)) begin
      register_0_write_addr = write1_address;
      data = write1_data;
      written = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd0)) begin
      register_0_write_addr = write2_address;
      data = write2_data;
      written = write2_mask;
    end
  end

  always_comb begin
    register_1_write_addr = 9'd0;
    data_2 = 512'd0;
    written_2 = 16'd0;
    if (value & (write0_register[3:0] == 4'd1)) begin
      register_1_write_addr = write0_address;
      data_2 = write0_data;
      written_2 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd1)) begin
      register_1_write_addr = write1_address;
      data_2 = write1_data;
      written_2 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd1)) begin
      register_1_write_addr = write2_address;
      data_2 = write2_data;
      written_2 = write2_mask;
    end
  end

  always_comb begin
    register_2_write_addr = 9'd0;
    data_3 = 512'd0;
    written_3 = 16'd0;
    if (value & (write0_register[3:0] == 4'd2)) begin
      register_2_write_addr = write0_address;
      data_3 = write0_data;
      written_3 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd2)) begin
      register_2_write_addr = write1_address;
      data_3 = write1_data;
      written_3 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd2)) begin
      register_2_write_addr = write2_address;
      data_3 = write2_data;
      written_3 = write2_mask;
    end
  end

  always_comb begin
    register_3_write_addr = 9'd0;
    data_4 = 512'd0;
    written_4 = 16'd0;
    if (value & (write0_register[3:0] == 4'd3)) begin
      register_3_write_addr = write0_address;
      data_4 = write0_data;
      written_4 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd3)) begin
      register_3_write_addr = write1_address;
      data_4 = write1_data;
      written_4 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd3)) begin
      register_3_write_addr = write2_address;
      data_4 = write2_data;
      written_4 = write2_mask;
    end
  end

  always_comb begin
    register_4_write_addr = 9'd0;
    data_5 = 512'd0;
    written_5 = 16'd0;
    if (value & (write0_register[3:0] == 4'd4)) begin
      register_4_write_addr = write0_address;
      data_5 = write0_data;
      written_5 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd4)) begin
      register_4_write_addr = write1_address;
      data_5 = write1_data;
      written_5 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd4)) begin
      register_4_write_addr = write2_address;
      data_5 = write2_data;
      written_5 = write2_mask;
    end
  end

  always_comb begin
    register_5_write_addr = 9'd0;
    data_6 = 512'd0;
    written_6 = 16'd0;
    if (value & (write0_register[3:0] == 4'd5)) begin
      register_5_write_addr = write0_address;
      data_6 = write0_data;
      written_6 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd5)) begin
      register_5_write_addr = write1_address;
      data_6 = write1_data;
      written_6 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd5)) begin
      register_5_write_addr = write2_address;
      data_6 = write2_data;
      written_6 = write2_mask;
    end
  end

  always_comb begin
    register_6_write_addr = 9'd0;
    data_7 = 512'd0;
    written_7 = 16'd0;
    if (value & (write0_register[3:0] == 4'd6)) begin
      register_6_write_addr = write0_address;
      data_7 = write0_data;
      written_7 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd6)) begin
      register_6_write_addr = write1_address;
      data_7 = write1_data;
      written_7 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd6)) begin
      register_6_write_addr = write2_address;
      data_7 = write2_data;
      written_7 = write2_mask;
    end
  end

  always_comb begin
    register_7_write_addr = 9'd0;
    data_8 = 512'd0;
    written_8 = 16'd0;
    if (value & (write0_register[3:0] == 4'd7)) begin
      register_7_write_addr = write0_address;
      data_8 = write0_data;
      written_8 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd7)) begin
      register_7_write_addr = write1_address;
      data_8 = write1_data;
      written_8 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd7)) begin
      register_7_write_addr = write2_address;
      data_8 = write2_data;
      written_8 = write2_mask;
    end
  end

  always_comb begin
    register_8_write_addr = 9'd0;
    data_9 = 512'd0;
    written_9 = 16'd0;
    if (value & (write0_register[3:0] == 4'd8)) begin
      register_8_write_addr = write0_address;
      data_9 = write0_data;
      written_9 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd8)) begin
      register_8_write_addr = write1_address;
      data_9 = write1_data;
      written_9 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd8)) begin
      register_8_write_addr = write2_address;
      data_9 = write2_data;
      written_9 = write2_mask;
    end
  end

  always_comb begin
    register_9_write_addr = 9'd0;
    data_10 = 512'd0;
    written_10 = 16'd0;
    if (value & (write0_register[3:0] == 4'd9)) begin
      register_9_write_addr = write0_address;
      data_10 = write0_data;
      written_10 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd9)) begin
      register_9_write_addr = write1_address;
      data_10 = write1_data;
      written_10 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd9)) begin
      register_9_write_addr = write2_address;
      data_10 = write2_data;
      written_10 = write2_mask;
    end
  end

  always_comb begin
    register_10_write_addr = 9'd0;
    data_11 = 512'd0;
    written_11 = 16'd0;
    if (value & (write0_register[3:0] == 4'd10)) begin
      register_10_write_addr = write0_address;
      data_11 = write0_data;
      written_11 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd10)) begin
      register_10_write_addr = write1_address;
      data_11 = write1_data;
      written_11 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd10)) begin
      register_10_write_addr = write2_address;
      data_11 = write2_data;
      written_11 = write2_mask;
    end
  end

  always_comb begin
    register_11_write_addr = 9'd0;
    data_12 = 512'd0;
    written_12 = 16'd0;
    if (value & (write0_register[3:0] == 4'd11)) begin
      register_11_write_addr = write0_address;
      data_12 = write0_data;
      written_12 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd11)) begin
      register_11_write_addr = write1_address;
      data_12 = write1_data;
      written_12 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd11)) begin
      register_11_write_addr = write2_address;
      data_12 = write2_data;
      written_12 = write2_mask;
    end
  end

  always_comb begin
    register_12_write_addr = 9'd0;
    data_13 = 512'd0;
    written_13 = 16'd0;
    if (value & (write0_register[3:0] == 4'd12)) begin
      register_12_write_addr = write0_address;
      data_13 = write0_data;
      written_13 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd12)) begin
      register_12_write_addr = write1_address;
      data_13 = write1_data;
      written_13 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd12)) begin
      register_12_write_addr = write2_address;
      data_13 = write2_data;
      written_13 = write2_mask;
    end
  end

  always_comb begin
    register_13_write_addr = 9'd0;
    data_14 = 512'd0;
    written_14 = 16'd0;
    if (value & (write0_register[3:0] == 4'd13)) begin
      register_13_write_addr = write0_address;
      data_14 = write0_data;
      written_14 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd13)) begin
      register_13_write_addr = write1_address;
      data_14 = write1_data;
      written_14 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd13)) begin
      register_13_write_addr = write2_address;
      data_14 = write2_data;
      written_14 = write2_mask;
    end
  end

  always_comb begin
    register_14_write_addr = 9'd0;
    data_15 = 512'd0;
    written_15 = 16'd0;
    if (value & (write0_register[3:0] == 4'd14)) begin
      register_14_write_addr = write0_address;
      data_15 = write0_data;
      written_15 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd14)) begin
      register_14_write_addr = write1_address;
      data_15 = write1_data;
      written_15 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd14)) begin
      register_14_write_addr = write2_address;
      data_15 = write2_data;
      written_15 = write2_mask;
    end
  end

  always_comb begin
    register_15_write_addr = 9'd0;
    data_16 = 512'd0;
    written_16 = 16'd0;
    if (value & (write0_register[3:0] == 4'd15)) begin
      register_15_write_addr = write0_address;
      data_16 = write0_data;
      written_16 = write0_mask;
    end
    if (value_2 & (write1_register[3:0] == 4'd15)) begin
      register_15_write_addr = write1_address;
      data_16 = write1_data;
      written_16 = write1_mask;
    end
    if (value_3 & (write2_register[3:0] == 4'd15)) begin
      register_15_write_addr = write2_address;
      data_16 = write2_data;
      written_16 = write2_mask;
    end
  end

  initial for (row = 0; row < 512; row = row + 1) register_0[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written[0]) register_0[register_0_write_addr][31:0] <= data[31:0];
    if (written[1]) register_0[register_0_write_addr][63:32] <= data[63:32];
    if (written[2]) register_0[register_0_write_addr][95:64] <= data[95:64];
    if (written[3]) register_0[register_0_write_addr][127:96] <= data[127:96];
    if (written[4]) register_0[register_0_write_addr][159:128] <= data[159:128];
    if (written[5]) register_0[register_0_write_addr][191:160] <= data[191:160];
    if (written[6]) register_0[register_0_write_addr][223:192] <= data[223:192];
    if (written[7]) register_0[register_0_write_addr][255:224] <= data[255:224];
    if (written[8]) register_0[register_0_write_addr][287:256] <= data[287:256];
    if (written[9]) register_0[register_0_write_addr][319:288] <= data[319:288];
    if (written[10]) register_0[register_0_write_addr][351:320] <= data[351:320];
    if (written[11]) register_0[register_0_write_addr][383:352] <= data[383:352];
    if (written[12]) register_0[register_0_write_addr][415:384] <= data[415:384];
    if (written[13]) register_0[register_0_write_addr][447:416] <= data[447:416];
    if (written[14]) register_0[register_0_write_addr][479:448] <= data[479:448];
    if (written[15]) register_0[register_0_write_addr][511:480] <= data[511:480];
  end

  always_ff @(posedge clk) register_0_read_data <= register_0[register_0_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_1[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_2[0]) register_1[register_1_write_addr][31:0] <= data_2[31:0];
    if (written_2[1]) register_1[register_1_write_addr][63:32] <= data_2[63:32];
    if (written_2[2]) register_1[register_1_write_addr][95:64] <= data_2[95:64];
    if (written_2[3]) register_1[register_1_write_addr][127:96] <= data_2[127:96];
    if (written_2[4]) register_1[register_1_write_addr][159:128] <= data_2[159:128];
    if (written_2[5]) register_1[register_1_write_addr][191:160] <= data_2[191:160];
    if (written_2[6]) register_1[register_1_write_addr][223:192] <= data_2[223:192];
    if (written_2[7]) register_1[register_1_write_addr][255:224] <= data_2[255:224];
    if (written_2[8]) register_1[register_1_write_addr][287:256] <= data_2[287:256];
    if (written_2[9]) register_1[register_1_write_addr][319:288] <= data_2[319:288];
    if (written_2[10]) register_1[register_1_write_addr][351:320] <= data_2[351:320];
    if (written_2[11]) register_1[register_1_write_addr][383:352] <= data_2[383:352];
    if (written_2[12]) register_1[register_1_write_addr][415:384] <= data_2[415:384];
    if (written_2[13]) register_1[register_1_write_addr][447:416] <= data_2[447:416];
    if (written_2[14]) register_1[register_1_write_addr][479:448] <= data_2[479:448];
    if (written_2[15]) register_1[register_1_write_addr][511:480] <= data_2[511:480];
  end

  always_ff @(posedge clk) register_1_read_data <= register_1[register_1_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_2[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_3[0]) register_2[register_2_write_addr][31:0] <= data_3[31:0];
    if (written_3[1]) register_2[register_2_write_addr][63:32] <= data_3[63:32];
    if (written_3[2]) register_2[register_2_write_addr][95:64] <= data_3[95:64];
    if (written_3[3]) register_2[register_2_write_addr][127:96] <= data_3[127:96];
    if (written_3[4]) register_2[register_2_write_addr][159:128] <= data_3[159:128];
    if (written_3[5]) register_2[register_2_write_addr][191:160] <= data_3[191:160];
    if (written_3[6]) register_2[register_2_write_addr][223:192] <= data_3[223:192];
    if (written_3[7]) register_2[register_2_write_addr][255:224] <= data_3[255:224];
    if (written_3[8]) register_2[register_2_write_addr][287:256] <= data_3[287:256];
    if (written_3[9]) register_2[register_2_write_addr][319:288] <= data_3[319:288];
    if (written_3[10]) register_2[register_2_write_addr][351:320] <= data_3[351:320];
    if (written_3[11]) register_2[register_2_write_addr][383:352] <= data_3[383:352];
    if (written_3[12]) register_2[register_2_write_addr][415:384] <= data_3[415:384];
    if (written_3[13]) register_2[register_2_write_addr][447:416] <= data_3[447:416];
    if (written_3[14]) register_2[register_2_write_addr][479:448] <= data_3[479:448];
    if (written_3[15]) register_2[register_2_write_addr][511:480] <= data_3[511:480];
  end

  always_ff @(posedge clk) register_2_read_data <= register_2[register_2_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_3[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_4[0]) register_3[register_3_write_addr][31:0] <= data_4[31:0];
    if (written_4[1]) register_3[register_3_write_addr][63:32] <= data_4[63:32];
    if (written_4[2]) register_3[register_3_write_addr][95:64] <= data_4[95:64];
    if (written_4[3]) register_3[register_3_write_addr][127:96] <= data_4[127:96];
    if (written_4[4]) register_3[register_3_write_addr][159:128] <= data_4[159:128];
    if (written_4[5]) register_3[register_3_write_addr][191:160] <= data_4[191:160];
    if (written_4[6]) register_3[register_3_write_addr][223:192] <= data_4[223:192];
    if (written_4[7]) register_3[register_3_write_addr][255:224] <= data_4[255:224];
    if (written_4[8]) register_3[register_3_write_addr][287:256] <= data_4[287:256];
    if (written_4[9]) register_3[register_3_write_addr][319:288] <= data_4[319:288];
    if (written_4[10]) register_3[register_3_write_addr][351:320] <= data_4[351:320];
    if (written_4[11]) register_3[register_3_write_addr][383:352] <= data_4[383:352];
    if (written_4[12]) register_3[register_3_write_addr][415:384] <= data_4[415:384];
    if (written_4[13]) register_3[register_3_write_addr][447:416] <= data_4[447:416];
    if (written_4[14]) register_3[register_3_write_addr][479:448] <= data_4[479:448];
    if (written_4[15]) register_3[register_3_write_addr][511:480] <= data_4[511:480];
  end

  always_ff @(posedge clk) register_3_read_data <= register_3[register_3_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_4[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_5[0]) register_4[register_4_write_addr][31:0] <= data_5[31:0];
    if (written_5[1]) register_4[register_4_write_addr][63:32] <= data_5[63:32];
    if (written_5[2]) register_4[register_4_write_addr][95:64] <= data_5[95:64];
    if (written_5[3]) register_4[register_4_write_addr][127:96] <= data_5[127:96];
    if (written_5[4]) register_4[register_4_write_addr][159:128] <= data_5[159:128];
    if (written_5[5]) register_4[register_4_write_addr][191:160] <= data_5[191:160];
    if (written_5[6]) register_4[register_4_write_addr][223:192] <= data_5[223:192];
    if (written_5[7]) register_4[register_4_write_addr][255:224] <= data_5[255:224];
    if (written_5[8]) register_4[register_4_write_addr][287:256] <= data_5[287:256];
    if (written_5[9]) register_4[register_4_write_addr][319:288] <= data_5[319:288];
    if (written_5[10]) register_4[register_4_write_addr][351:320] <= data_5[351:320];
    if (written_5[11]) register_4[register_4_write_addr][383:352] <= data_5[383:352];
    if (written_5[12]) register_4[register_4_write_addr][415:384] <= data_5[415:384];
    if (written_5[13]) register_4[register_4_write_addr][447:416] <= data_5[447:416];
    if (written_5[14]) register_4[register_4_write_addr][479:448] <= data_5[479:448];
    if (written_5[15]) register_4[register_4_write_addr][511:480] <= data_5[511:480];
  end

  always_ff @(posedge clk) register_4_read_data <= register_4[register_4_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_5[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_6[0]) register_5[register_5_write_addr][31:0] <= data_6[31:0];
    if (written_6[1]) register_5[register_5_write_addr][63:32] <= data_6[63:32];
    if (written_6[2]) register_5[register_5_write_addr][95:64] <= data_6[95:64];
    if (written_6[3]) register_5[register_5_write_addr][127:96] <= data_6[127:96];
    if (written_6[4]) register_5[register_5_write_addr][159:128] <= data_6[159:128];
    if (written_6[5]) register_5[register_5_write_addr][191:160] <= data_6[191:160];
    if (written_6[6]) register_5[register_5_write_addr][223:192] <= data_6[223:192];
    if (written_6[7]) register_5[register_5_write_addr][255:224] <= data_6[255:224];
    if (written_6[8]) register_5[register_5_write_addr][287:256] <= data_6[287:256];
    if (written_6[9]) register_5[register_5_write_addr][319:288] <= data_6[319:288];
    if (written_6[10]) register_5[register_5_write_addr][351:320] <= data_6[351:320];
    if (written_6[11]) register_5[register_5_write_addr][383:352] <= data_6[383:352];
    if (written_6[12]) register_5[register_5_write_addr][415:384] <= data_6[415:384];
    if (written_6[13]) register_5[register_5_write_addr][447:416] <= data_6[447:416];
    if (written_6[14]) register_5[register_5_write_addr][479:448] <= data_6[479:448];
    if (written_6[15]) register_5[register_5_write_addr][511:480] <= data_6[511:480];
  end

  always_ff @(posedge clk) register_5_read_data <= register_5[register_5_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_6[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_7[0]) register_6[register_6_write_addr][31:0] <= data_7[31:0];
    if (written_7[1]) register_6[register_6_write_addr][63:32] <= data_7[63:32];
    if (written_7[2]) register_6[register_6_write_addr][95:64] <= data_7[95:64];
    if (written_7[3]) register_6[register_6_write_addr][127:96] <= data_7[127:96];
    if (written_7[4]) register_6[register_6_write_addr][159:128] <= data_7[159:128];
    if (written_7[5]) register_6[register_6_write_addr][191:160] <= data_7[191:160];
    if (written_7[6]) register_6[register_6_write_addr][223:192] <= data_7[223:192];
    if (written_7[7]) register_6[register_6_write_addr][255:224] <= data_7[255:224];
    if (written_7[8]) register_6[register_6_write_addr][287:256] <= data_7[287:256];
    if (written_7[9]) register_6[register_6_write_addr][319:288] <= data_7[319:288];
    if (written_7[10]) register_6[register_6_write_addr][351:320] <= data_7[351:320];
    if (written_7[11]) register_6[register_6_write_addr][383:352] <= data_7[383:352];
    if (written_7[12]) register_6[register_6_write_addr][415:384] <= data_7[415:384];
    if (written_7[13]) register_6[register_6_write_addr][447:416] <= data_7[447:416];
    if (written_7[14]) register_6[register_6_write_addr][479:448] <= data_7[479:448];
    if (written_7[15]) register_6[register_6_write_addr][511:480] <= data_7[511:480];
  end

  always_ff @(posedge clk) register_6_read_data <= register_6[register_6_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_7[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_8[0]) register_7[register_7_write_addr][31:0] <= data_8[31:0];
    if (written_8[1]) register_7[register_7_write_addr][63:32] <= data_8[63:32];
    if (written_8[2]) register_7[register_7_write_addr][95:64] <= data_8[95:64];
    if (written_8[3]) register_7[register_7_write_addr][127:96] <= data_8[127:96];
    if (written_8[4]) register_7[register_7_write_addr][159:128] <= data_8[159:128];
    if (written_8[5]) register_7[register_7_write_addr][191:160] <= data_8[191:160];
    if (written_8[6]) register_7[register_7_write_addr][223:192] <= data_8[223:192];
    if (written_8[7]) register_7[register_7_write_addr][255:224] <= data_8[255:224];
    if (written_8[8]) register_7[register_7_write_addr][287:256] <= data_8[287:256];
    if (written_8[9]) register_7[register_7_write_addr][319:288] <= data_8[319:288];
    if (written_8[10]) register_7[register_7_write_addr][351:320] <= data_8[351:320];
    if (written_8[11]) register_7[register_7_write_addr][383:352] <= data_8[383:352];
    if (written_8[12]) register_7[register_7_write_addr][415:384] <= data_8[415:384];
    if (written_8[13]) register_7[register_7_write_addr][447:416] <= data_8[447:416];
    if (written_8[14]) register_7[register_7_write_addr][479:448] <= data_8[479:448];
    if (written_8[15]) register_7[register_7_write_addr][511:480] <= data_8[511:480];
  end

  always_ff @(posedge clk) register_7_read_data <= register_7[register_7_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_8[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_9[0]) register_8[register_8_write_addr][31:0] <= data_9[31:0];
    if (written_9[1]) register_8[register_8_write_addr][63:32] <= data_9[63:32];
    if (written_9[2]) register_8[register_8_write_addr][95:64] <= data_9[95:64];
    if (written_9[3]) register_8[register_8_write_addr][127:96] <= data_9[127:96];
    if (written_9[4]) register_8[register_8_write_addr][159:128] <= data_9[159:128];
    if (written_9[5]) register_8[register_8_write_addr][191:160] <= data_9[191:160];
    if (written_9[6]) register_8[register_8_write_addr][223:192] <= data_9[223:192];
    if (written_9[7]) register_8[register_8_write_addr][255:224] <= data_9[255:224];
    if (written_9[8]) register_8[register_8_write_addr][287:256] <= data_9[287:256];
    if (written_9[9]) register_8[register_8_write_addr][319:288] <= data_9[319:288];
    if (written_9[10]) register_8[register_8_write_addr][351:320] <= data_9[351:320];
    if (written_9[11]) register_8[register_8_write_addr][383:352] <= data_9[383:352];
    if (written_9[12]) register_8[register_8_write_addr][415:384] <= data_9[415:384];
    if (written_9[13]) register_8[register_8_write_addr][447:416] <= data_9[447:416];
    if (written_9[14]) register_8[register_8_write_addr][479:448] <= data_9[479:448];
    if (written_9[15]) register_8[register_8_write_addr][511:480] <= data_9[511:480];
  end

  always_ff @(posedge clk) register_8_read_data <= register_8[register_8_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_9[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_10[0]) register_9[register_9_write_addr][31:0] <= data_10[31:0];
    if (written_10[1]) register_9[register_9_write_addr][63:32] <= data_10[63:32];
    if (written_10[2]) register_9[register_9_write_addr][95:64] <= data_10[95:64];
    if (written_10[3]) register_9[register_9_write_addr][127:96] <= data_10[127:96];
    if (written_10[4]) register_9[register_9_write_addr][159:128] <= data_10[159:128];
    if (written_10[5]) register_9[register_9_write_addr][191:160] <= data_10[191:160];
    if (written_10[6]) register_9[register_9_write_addr][223:192] <= data_10[223:192];
    if (written_10[7]) register_9[register_9_write_addr][255:224] <= data_10[255:224];
    if (written_10[8]) register_9[register_9_write_addr][287:256] <= data_10[287:256];
    if (written_10[9]) register_9[register_9_write_addr][319:288] <= data_10[319:288];
    if (written_10[10]) register_9[register_9_write_addr][351:320] <= data_10[351:320];
    if (written_10[11]) register_9[register_9_write_addr][383:352] <= data_10[383:352];
    if (written_10[12]) register_9[register_9_write_addr][415:384] <= data_10[415:384];
    if (written_10[13]) register_9[register_9_write_addr][447:416] <= data_10[447:416];
    if (written_10[14]) register_9[register_9_write_addr][479:448] <= data_10[479:448];
    if (written_10[15]) register_9[register_9_write_addr][511:480] <= data_10[511:480];
  end

  always_ff @(posedge clk) register_9_read_data <= register_9[register_9_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_10[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_11[0]) register_10[register_10_write_addr][31:0] <= data_11[31:0];
    if (written_11[1]) register_10[register_10_write_addr][63:32] <= data_11[63:32];
    if (written_11[2]) register_10[register_10_write_addr][95:64] <= data_11[95:64];
    if (written_11[3]) register_10[register_10_write_addr][127:96] <= data_11[127:96];
    if (written_11[4]) register_10[register_10_write_addr][159:128] <= data_11[159:128];
    if (written_11[5]) register_10[register_10_write_addr][191:160] <= data_11[191:160];
    if (written_11[6]) register_10[register_10_write_addr][223:192] <= data_11[223:192];
    if (written_11[7]) register_10[register_10_write_addr][255:224] <= data_11[255:224];
    if (written_11[8]) register_10[register_10_write_addr][287:256] <= data_11[287:256];
    if (written_11[9]) register_10[register_10_write_addr][319:288] <= data_11[319:288];
    if (written_11[10]) register_10[register_10_write_addr][351:320] <= data_11[351:320];
    if (written_11[11]) register_10[register_10_write_addr][383:352] <= data_11[383:352];
    if (written_11[12]) register_10[register_10_write_addr][415:384] <= data_11[415:384];
    if (written_11[13]) register_10[register_10_write_addr][447:416] <= data_11[447:416];
    if (written_11[14]) register_10[register_10_write_addr][479:448] <= data_11[479:448];
    if (written_11[15]) register_10[register_10_write_addr][511:480] <= data_11[511:480];
  end

  always_ff @(posedge clk) register_10_read_data <= register_10[register_10_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_11[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_12[0]) register_11[register_11_write_addr][31:0] <= data_12[31:0];
    if (written_12[1]) register_11[register_11_write_addr][63:32] <= data_12[63:32];
    if (written_12[2]) register_11[register_11_write_addr][95:64] <= data_12[95:64];
    if (written_12[3]) register_11[register_11_write_addr][127:96] <= data_12[127:96];
    if (written_12[4]) register_11[register_11_write_addr][159:128] <= data_12[159:128];
    if (written_12[5]) register_11[register_11_write_addr][191:160] <= data_12[191:160];
    if (written_12[6]) register_11[register_11_write_addr][223:192] <= data_12[223:192];
    if (written_12[7]) register_11[register_11_write_addr][255:224] <= data_12[255:224];
    if (written_12[8]) register_11[register_11_write_addr][287:256] <= data_12[287:256];
    if (written_12[9]) register_11[register_11_write_addr][319:288] <= data_12[319:288];
    if (written_12[10]) register_11[register_11_write_addr][351:320] <= data_12[351:320];
    if (written_12[11]) register_11[register_11_write_addr][383:352] <= data_12[383:352];
    if (written_12[12]) register_11[register_11_write_addr][415:384] <= data_12[415:384];
    if (written_12[13]) register_11[register_11_write_addr][447:416] <= data_12[447:416];
    if (written_12[14]) register_11[register_11_write_addr][479:448] <= data_12[479:448];
    if (written_12[15]) register_11[register_11_write_addr][511:480] <= data_12[511:480];
  end

  always_ff @(posedge clk) register_11_read_data <= register_11[register_11_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_12[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_13[0]) register_12[register_12_write_addr][31:0] <= data_13[31:0];
    if (written_13[1]) register_12[register_12_write_addr][63:32] <= data_13[63:32];
    if (written_13[2]) register_12[register_12_write_addr][95:64] <= data_13[95:64];
    if (written_13[3]) register_12[register_12_write_addr][127:96] <= data_13[127:96];
    if (written_13[4]) register_12[register_12_write_addr][159:128] <= data_13[159:128];
    if (written_13[5]) register_12[register_12_write_addr][191:160] <= data_13[191:160];
    if (written_13[6]) register_12[register_12_write_addr][223:192] <= data_13[223:192];
    if (written_13[7]) register_12[register_12_write_addr][255:224] <= data_13[255:224];
    if (written_13[8]) register_12[register_12_write_addr][287:256] <= data_13[287:256];
    if (written_13[9]) register_12[register_12_write_addr][319:288] <= data_13[319:288];
    if (written_13[10]) register_12[register_12_write_addr][351:320] <= data_13[351:320];
    if (written_13[11]) register_12[register_12_write_addr][383:352] <= data_13[383:352];
    if (written_13[12]) register_12[register_12_write_addr][415:384] <= data_13[415:384];
    if (written_13[13]) register_12[register_12_write_addr][447:416] <= data_13[447:416];
    if (written_13[14]) register_12[register_12_write_addr][479:448] <= data_13[479:448];
    if (written_13[15]) register_12[register_12_write_addr][511:480] <= data_13[511:480];
  end

  always_ff @(posedge clk) register_12_read_data <= register_12[register_12_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_13[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_14[0]) register_13[register_13_write_addr][31:0] <= data_14[31:0];
    if (written_14[1]) register_13[register_13_write_addr][63:32] <= data_14[63:32];
    if (written_14[2]) register_13[register_13_write_addr][95:64] <= data_14[95:64];
    if (written_14[3]) register_13[register_13_write_addr][127:96] <= data_14[127:96];
    if (written_14[4]) register_13[register_13_write_addr][159:128] <= data_14[159:128];
    if (written_14[5]) register_13[register_13_write_addr][191:160] <= data_14[191:160];
    if (written_14[6]) register_13[register_13_write_addr][223:192] <= data_14[223:192];
    if (written_14[7]) register_13[register_13_write_addr][255:224] <= data_14[255:224];
    if (written_14[8]) register_13[register_13_write_addr][287:256] <= data_14[287:256];
    if (written_14[9]) register_13[register_13_write_addr][319:288] <= data_14[319:288];
    if (written_14[10]) register_13[register_13_write_addr][351:320] <= data_14[351:320];
    if (written_14[11]) register_13[register_13_write_addr][383:352] <= data_14[383:352];
    if (written_14[12]) register_13[register_13_write_addr][415:384] <= data_14[415:384];
    if (written_14[13]) register_13[register_13_write_addr][447:416] <= data_14[447:416];
    if (written_14[14]) register_13[register_13_write_addr][479:448] <= data_14[479:448];
    if (written_14[15]) register_13[register_13_write_addr][511:480] <= data_14[511:480];
  end

  always_ff @(posedge clk) register_13_read_data <= register_13[register_13_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_14[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_15[0]) register_14[register_14_write_addr][31:0] <= data_15[31:0];
    if (written_15[1]) register_14[register_14_write_addr][63:32] <= data_15[63:32];
    if (written_15[2]) register_14[register_14_write_addr][95:64] <= data_15[95:64];
    if (written_15[3]) register_14[register_14_write_addr][127:96] <= data_15[127:96];
    if (written_15[4]) register_14[register_14_write_addr][159:128] <= data_15[159:128];
    if (written_15[5]) register_14[register_14_write_addr][191:160] <= data_15[191:160];
    if (written_15[6]) register_14[register_14_write_addr][223:192] <= data_15[223:192];
    if (written_15[7]) register_14[register_14_write_addr][255:224] <= data_15[255:224];
    if (written_15[8]) register_14[register_14_write_addr][287:256] <= data_15[287:256];
    if (written_15[9]) register_14[register_14_write_addr][319:288] <= data_15[319:288];
    if (written_15[10]) register_14[register_14_write_addr][351:320] <= data_15[351:320];
    if (written_15[11]) register_14[register_14_write_addr][383:352] <= data_15[383:352];
    if (written_15[12]) register_14[register_14_write_addr][415:384] <= data_15[415:384];
    if (written_15[13]) register_14[register_14_write_addr][447:416] <= data_15[447:416];
    if (written_15[14]) register_14[register_14_write_addr][479:448] <= data_15[479:448];
    if (written_15[15]) register_14[register_14_write_addr][511:480] <= data_15[511:480];
  end

  always_ff @(posedge clk) register_14_read_data <= register_14[register_14_read_addr];

  initial for (row = 0; row < 512; row = row + 1) register_15[row] = 512'd0;

  always_ff @(posedge clk) begin
    if (written_16[0]) register_15[register_15_write_addr][31:0] <= data_16[31:0];
    if (written_16[1]) register_15[register_15_write_addr][63:32] <= data_16[63:32];
    if (written_16[2]) register_15[register_15_write_addr][95:64] <= data_16[95:64];
    if (written_16[3]) register_15[register_15_write_addr][127:96] <= data_16[127:96];
    if (written_16[4]) register_15[register_15_write_addr][159:128] <= data_16[159:128];
    if (written_16[5]) register_15[register_15_write_addr][191:160] <= data_16[191:160];
    if (written_16[6]) register_15[register_15_write_addr][223:192] <= data_16[223:192];
    if (written_16[7]) register_15[register_15_write_addr][255:224] <= data_16[255:224];
    if (written_16[8]) register_15[register_15_write_addr][287:256] <= data_16[287:256];
    if (written_16[9]) register_15[register_15_write_addr][319:288] <= data_16[319:288];
    if (written_16[10]) register_15[register_15_write_addr][351:320] <= data_16[351:320];
    if (written_16[11]) register_15[register_15_write_addr][383:352] <= data_16[383:352];
    if (written_16[12]) register_15[register_15_write_addr][415:384] <= data_16[415:384];
    if (written_16[13]) register_15[register_15_write_addr][447:416] <= data_16[447:416];
    if (written_16[14]) register_15[register_15_write_addr][479:448] <= data_16[479:448];
    if (written_16[15]) register_15[register_15_write_addr][511:480] <= data_16[511:480];
  end

  always_ff @(posedge clk) register_15_read_data <= register_15[register_15_read_addr];

  always_ff @(posedge clk) begin
    chosen_0_1 <= read0_register[3:0];
    chosen_1_1 <= read1_register[3:0];
    chosen_2_1 <= read2_register[3:0];
    chosen_3_1 <= read3_register[3:0];
    chosen_4_1 <= read4_register[3:0];
    chosen_5_1 <= read5_register[3:0];
    chosen_6_1 <= read6_register[3:0];
  end

  always_ff @(posedge clk)
    case (chosen_0_1)
      4'd0: read0_data <= register_0_read_data;
      4'd1: read0_data <= register_1_read_data;
      4'd2: read0_data <= register_2_read_data;
      4'd3: read0_data <= register_3_read_data;
      4'd4: read0_data <= register_4_read_data;
      4'd5: read0_data <= register_5_read_data;
      4'd6: read0_data <= register_6_read_data;
      4'd7: read0_data <= register_7_read_data;
      4'd8: read0_data <= register_8_read_data;
      4'd9: read0_data <= register_9_read_data;
      4'd10: read0_data <= register_10_read_data;
      4'd11: read0_data <= register_11_read_data;
      4'd12: read0_data <= register_12_read_data;
      4'd13: read0_data <= register_13_read_data;
      4'd14: read0_data <= register_14_read_data;
      4'd15: read0_data <= register_15_read_data;
    endcase

  always_ff @(posedge clk)
    case (chosen_1_1)
      4'd0: read1_data <= register_0_read_data;
      4'd1: read1_data <= register_1_read_data;
      4'd2: read1_data <= register_2_read_data;
      4'd3: read1_data <= register_3_read_data;
      4'd4: read1_data <= register_4_read_data;
      4'd5: read1_data <= register_5_read_data;
      4'd6: read1_data <= register_6_read_data;
      4'd7: read1_data <= register_7_read_data;
      4'd8: read1_data <= register_8_read_data;
      4'd9: read1_data <= register_9_read_data;
      4'd10: read1_data <= register_10_read_data;
      4'd11: read1_data <= register_11_read_data;
      4'd12: read1_data <= register_12_read_data;
      4'd13: read1_data <= register_13_read_data;
      4'd14: read1_data <= register_14_read_data;
      4'd15: read1_data <= register_15_read_data;
    endcase

  always_ff @(posedge clk)
    case (chosen_2_1)
      4'd0: read2_data <= register_0_read_data;
      4'd1: read2_data <= register_1_read_data;
      4'd2: read2_data <= register_2_read_data;
      4'd3: read2_data <= register_3_read_data;
      4'd4: read2_data <= register_4_read_data;
      4'd5: read2_data <= register_5_read_data;
      4'd6: read2_data <= register_6_read_data;
      4'd7: read2_data <= register_7_read_data;
      4'd8: read2_data <= register_8_read_data;
      4'd9: read2_data <= register_9_read_data;
      4'd10: read2_data <= register_10_read_data;
      4'd11: read2_data <= register_11_read_data;
      4'd12: read2_data <= register_12_read_data;
      4'd13: read2_data <= register_13_read_data;
      4'd14: read2_data <= register_14_read_data;
      4'd15: read2_data <= register_15_read_data;
    endcase

  always_ff @(posedge clk)
    case (chosen_3_1)
      4'd0: read3_data <= register_0_read_data;
      4'd1: read3_data <= register_1_read_data;
      4'd2: read3_data <= register_2_read_data;
      4'd3: read3_data <= register_3_read_data;
      4'd4: read3_data <= register_4_read_data;
      4'd5: read3_data <= register_5_read_data;
      4'd6: read3_data <= register_6_read_data;
      4'd7: read3_data <= register_7_read_data;
      4'd8: read3_data <= register_8_read_data;
      4'd9: read3_data <= register_9_read_data;
      4'd10: read3_data <= register_10_read_data;
      4'd11: read3_data <= register_11_read_data;
      4'd12: read3_data <= register_12_read_data;
      4'd13: read3_data <= register_13_read_data;
      4'd14: read3_data <= register_14_read_data;
      4'd15: read3_data <= register_15_read_data;
    endcase

  always_ff @(posedge clk)
    case (chosen_4_1)
      4'd0: read4_data <= register_0_read_data;
      4'd1: read4_data <= register_1_read_data;
      4'd2: read4_data <= register_2_read_data;
      4'd3: read4_data <= register_3_read_data;
      4'd4: read4_data <= register_4_read_data;
      4'd5: read4_data <= register_5_read_data;
      4'd6: read4_data <= register_6_read_data;
      4'd7: read4_data <= register_7_read_data;
      4'd8: read4_data <= register_8_read_data;
      4'd9: read4_data <= register_9_read_data;
      4'd10: read4_data <= register_10_read_data;
      4'd11: read4_data <= register_11_read_data;
      4'd12: read4_data <= register_12_read_data;
      4'd13: read4_data <= register_13_read_data;
      4'd14: read4_data <= register_14_read_data;
      4'd15: read4_data <= register_15_read_data;
    endcase

  always_ff @(posedge clk)
    case (chosen_5_1)
      4'd0: read5_data <= register_0_read_data;
      4'd1: read5_data <= register_1_read_data;
      4'd2: read5_data <= register_2_read_data;
      4'd3: read5_data <= register_3_read_data;
      4'd4: read5_data <= register_4_read_data;
      4'd5: read5_data <= register_5_read_data;
      4'd6: read5_data <= register_6_read_data;
      4'd7: read5_data <= register_7_read_data;
      4'd8: read5_data <= register_8_read_data;
      4'd9: read5_data <= register_9_read_data;
      4'd10: read5_data <= register_10_read_data;
      4'd11: read5_data <= register_11_read_data;
      4'd12: read5_data <= register_12_read_data;
      4'd13: read5_data <= register_13_read_data;
      4'd14: read5_data <= register_14_read_data;
      4'd15: read5_data <= register_15_read_data;
    endcase

  always_ff @(posedge clk)
    case (chosen_6_1)
      4'd0: read6_data <= register_0_read_data;
      4'd1: read6_data <= register_1_read_data;
      4'd2: read6_data <= register_2_read_data;
      4'd3: read6_data <= register_3_read_data;
      4'd4: read6_data <= register_4_read_data;
      4'd5: read6_data <= register_5_read_data;
      4'd6: read6_data <= register_6_read_data;
      4'd7: read6_data <= register_7_read_data;
      4'd8: read6_data <= register_8_read_data;
      4'd9: read6_data <= register_9_read_data;
      4'd10: read6_data <= register_10_read_data;
      4'd11: read6_data <= register_11_read_data;
      4'd12: read6_data <= register_12_read_data;
      4'd13: read6_data <= register_13_read_data;
      4'd14: read6_data <= register_14_read_data;
      4'd15: read6_data <= register_15_read_data;
    endcase
endmodule
