// load_store: load-store unit: vectors between memory and the vector registers, over one AXI4 port.
//
// Made from gen/load_store.py, class LoadStore.
//
// One instruction at a time, so a load that follows a store sees what it wrote: a store is done when the memory has
// answered. A load takes the memory's latency and then a beat a cycle; its bursts are asked for back to back. Addresses
// are multiples of port_bytes.
//
// Ports, as the component has them:
//   command : In(COMMAND)
//       LOAD and STORE instructions; one at a time.
//   done : Out(1)
//       Pulses when the vector is visible in its register, or the memory has acknowledged it.
//   limit : In(row_limit)
//       Rows of operand a that are there.
//   progress : Out(row_limit)
//       Whole rows of dst that are visible.
//   read : Out(vector_read), write : Out(vector_write)
//   read_bus : Out(read_signature), write_bus : Out(write_signature)
//   base : In(ADDRESS_BITS)
//       What addresses are offsets from.
//   token : In(32)
//       Index of indexed loads.
//   hold : In(1)
//       Offer no further burst.
//   idle : Out(1)
//       No burst is offered or under way.
//   read_error, write_error : Out(1)
//       The memory answered with an error.
//   beat : Out(1)
//       A beat was moved in this cycle.
module load_store (
  input  logic         clk,
  input  logic         rst,
  input  logic [255:0] command_payload,
  input  logic         command_valid,
  output logic         command_ready,
  output logic         done,
  input  logic [9:0]   limit,
  output logic [9:0]   progress = 10'd0,
  output logic         read_enable,
  output logic [5:0]   read_register,
  output logic [8:0]   read_address = 9'd0,
  input  logic [511:0] read_data,
  output logic [5:0]   write_register,
  output logic [8:0]   write_address = 9'd0,
  output logic [511:0] write_data = 512'd0,
  output logic [15:0]  write_mask = 16'd0,
  output logic         read_bus_arid,
  output logic [39:0]  read_bus_araddr = 40'd0,
  output logic [7:0]   read_bus_arlen = 8'd0,
  output logic [2:0]   read_bus_arsize,
  output logic [1:0]   read_bus_arburst,
  output logic [3:0]   read_bus_arcache,
  output logic [2:0]   read_bus_arprot,
  output logic         read_bus_arvalid = 1'd0,
  input  logic         read_bus_arready,
  input  logic         read_bus_rid,
  input  logic [127:0] read_bus_rdata,
  input  logic [1:0]   read_bus_rresp,
  input  logic         read_bus_rlast,
  input  logic         read_bus_rvalid,
  output logic         read_bus_rready,
  output logic         write_bus_awid,
  output logic [39:0]  write_bus_awaddr = 40'd0,
  output logic [7:0]   write_bus_awlen = 8'd0,
  output logic [2:0]   write_bus_awsize,
  output logic [1:0]   write_bus_awburst,
  output logic [3:0]   write_bus_awcache,
  output logic [2:0]   write_bus_awprot,
  output logic         write_bus_awvalid = 1'd0,
  input  logic         write_bus_awready,
  output logic [127:0] write_bus_wdata,
  output logic [15:0]  write_bus_wstrb,
  output logic         write_bus_wlast,
  output logic         write_bus_wvalid,
  input  logic         write_bus_wready,
  input  logic         write_bus_bid,
  input  logic [1:0]   write_bus_bresp,
  input  logic         write_bus_bvalid,
  output logic         write_bus_bready,
  input  logic [39:0]  base,
  input  logic [31:0]  token,
  input  logic         hold,
  output logic         idle,
  output logic         read_error,
  output logic         write_error,
  output logic         beat
);

  logic [63:0] partial_1 = 64'd0;
  logic [57:0] partial_1_2 = 58'd0;
  logic [48:0] partial_1_3 = 49'd0;
  logic [64:0] tree_1_0 = 65'd0;
  logic [48:0] tree_1_1 = 49'd0;
  logic [65:0] tree_2_0 = 66'd0;
  logic [16:0] ar_left = 17'd0;
  logic [39:0] ar_next = 40'd0;
  logic [6:0] ar_to_boundary = 7'd0;
  logic [16:0] under_way = 17'd0;
  logic [16:0] word = 17'd0;
  logic [16:0] missing = 17'd0;
  logic load_done = 1'd0;
  logic [16:0] aw_left = 17'd0;
  logic [39:0] aw_next = 40'd0;
  logic [6:0] aw_to_boundary = 7'd0;
  logic asked_1 = 1'd0;
  logic asked_2 = 1'd0;
  logic [15:0] rows_left = 16'd0;
  logic [2:0] room = 3'd4;
  logic [15:0] bursts_open = 16'd0;
  logic [15:0] unanswered = 16'd0;
  logic [16:0] to_send = 17'd0;
  logic [1:0] part = 2'd0;
  logic [5:0] position = 6'd0;
  logic [16:0] word_2 = 17'd0;
  logic [255:0] i = 256'd0;
  logic [2:0] fsm_state = 3'd0;
  logic [31:0] offset = 32'd0;
  logic [16:0] beats = 17'd0;
  logic [39:0] start = 40'd0;
  logic accept;
  logic begin_load;
  logic begin_store;
  wire [511:0] rows_r_data;
  wire rows_r_rdy;

  wire [42:0] partial_products = token[25:0] * i[144:128];
  wire [20:0] partial_products_2 = token[31:26] * i[159:145];
  wire [40:0] partial_products_3 = token[25:0] * i[159:145];
  wire [22:0] partial_products_4 = token[31:26] * i[144:128];
  wire [13:0] row = ({1'd0, {1'd0, i[79:64]} + 16'd16} - 17'd1) >> 4;
  wire [15:0] beats_2 = ({1'd0, {1'd0, i[79:64]} + 16'd4} - 17'd1) >> 2;
  wire signed [17:0] ar_beyond = ar_left - ar_to_boundary;
  assign read_error = read_bus_rvalid & (read_bus_rresp != 2'd0);
  wire store_busy = (unanswered != 16'd0) | write_bus_awvalid;
  assign idle = (under_way == 17'd0) & !read_bus_arvalid & !store_busy;
  wire signed [17:0] aw_beyond = aw_left - aw_to_boundary;
  assign read_enable = (rows_left != 16'd0) & (room != 3'd0) & (read_address < limit);
  assign write_bus_wvalid = rows_r_rdy & (bursts_open != 16'd0);
  assign write_bus_wdata = rows_r_data[{part, 7'd0} +: 128];
  assign write_bus_wlast = (position == 6'd63) | (to_send == 17'd1);
  wire rows_r_en = write_bus_wvalid & write_bus_wready & ((part == 2'd3) | (to_send == 17'd1));
  assign write_error = write_bus_bvalid & (write_bus_bresp != 2'd0);
  assign done = load_done | (write_bus_bvalid & (unanswered == 16'd1) & (aw_left == 17'd0) & !write_bus_awvalid);
  assign beat = read_bus_rvalid | (write_bus_wvalid & write_bus_wready);

  assign read_register = i[19:14];
  assign write_register = i[13:8];
  assign read_bus_arid = 1'd1;
  assign read_bus_arsize = 3'd4;
  assign read_bus_arburst = 2'd1;
  assign read_bus_arcache = 4'd3;
  assign read_bus_arprot = 3'd0;
  assign read_bus_rready = 1'd1;
  assign write_bus_awid = 1'd1;
  assign write_bus_awsize = 3'd4;
  assign write_bus_awburst = 2'd1;
  assign write_bus_awcache = 4'd3;
  assign write_bus_awprot = 3'd0;
  assign write_bus_wstrb = $signed({({1'd0, word_2} + 17'd3) < i[79:64], {4{({1'd0, word_2} + 17'd2) < i[79:64]}},
      {4{({1'd0, word_2} + 17'd1) < i[79:64]}}, {4{({1'd0, word_2} + 17'd0) < i[79:64]}}});
  assign write_bus_bready = 1'd1;

  always_comb begin
    command_ready = 1'd0;
    accept = 1'd0;
    begin_load = 1'd0;
    begin_store = 1'd0;
    case (fsm_state)
      3'd0: begin
        command_ready = 1'd1;
        if (command_valid) accept = 1'd1;
      end
      3'd1: ;
      3'd2: ;
      3'd3: ;
      3'd4: ;
      3'd5: ;
      3'd6: begin
        begin_load = i[3:0] == 4'd1;
        begin_store = i[3:0] == 4'd2;
      end
    endcase
  end

  sync_fifo_buffered_512x4 rows (.clk(clk), .rst(rst), .w_data(read_data), .w_en(asked_2), .r_en(rows_r_en), .w_rdy(),
      .r_data(rows_r_data), .r_rdy(rows_r_rdy), .level());

  always_ff @(posedge clk) begin
    partial_1 <= {partial_products_2, partial_products};
    partial_1_2 <= {partial_products_3, 17'd0};
    partial_1_3 <= {partial_products_4, 26'd0};
    tree_1_0 <= partial_1 + partial_1_2;
    tree_1_1 <= partial_1_3;
    tree_2_0 <= tree_1_0 + tree_1_1;
  end

  always_ff @(posedge clk)
    if (rst) begin
      read_bus_arvalid <= 1'd0;
      ar_left <= 17'd0;
      ar_next <= 40'd0;
      read_bus_araddr <= 40'd0;
      read_bus_arlen <= 8'd0;
    end else begin
      if (read_bus_arready) read_bus_arvalid <= 1'd0;
      if (begin_load) begin
        ar_left <= beats;
        ar_next <= start;
      end else if ((ar_left != 17'd0) & (!read_bus_arvalid | read_bus_arready) & !hold) begin
        read_bus_arvalid <= 1'd1;
        ar_left <= ar_beyond[17] ? 17'd0 : ar_beyond[16:0];
        ar_next <= {ar_next[39:10] + 30'd1, 10'd0};
        read_bus_araddr <= ar_next;
        read_bus_arlen <= ar_beyond[17] ? ar_left[7:0] - 8'd1 : ar_to_boundary - 7'd1;
      end
    end

  always_ff @(posedge clk)
    if (begin_load) ar_to_boundary <= 7'd64 - start[9:4];
    else if ((ar_left != 17'd0) & (!read_bus_arvalid | read_bus_arready) & !hold)
      ar_to_boundary <= 7'd64;

  always_ff @(posedge clk)
    if (rst) begin
      under_way <= 17'd0;
      write_address <= 9'd0;
      write_data <= 512'd0;
      write_mask <= 16'd0;
      load_done <= 1'd0;
      progress <= 10'd0;
      asked_1 <= 1'd0;
      asked_2 <= 1'd0;
      room <= 3'd4;
      bursts_open <= 16'd0;
      unanswered <= 16'd0;
    end else begin
      under_way <= under_way + (read_bus_arvalid & read_bus_arready ? {1'd0, read_bus_arlen} + 8'd1 : 9'd0) -
          read_bus_rvalid;
      write_address <= word[12:4];
      write_data <= {4{read_bus_rdata}};
      write_mask <= read_bus_rvalid ? {({1'd0, word} + 17'd3) < i[79:64], ({1'd0, word} + 17'd2) < i[79:64],
          ({1'd0, word} + 17'd1) < i[79:64], ({1'd0, word} + 17'd0) < i[79:64]} << word[3:0] : 16'd0;
      load_done <= read_bus_rvalid & (missing == 17'd1);
      progress <= word[13:4];
      asked_1 <= read_enable;
      asked_2 <= asked_1;
      room <= room - read_enable + (rows_r_en & rows_r_rdy);
      bursts_open <= bursts_open + (write_bus_awvalid & write_bus_awready) -
          (write_bus_wvalid & write_bus_wready & write_bus_wlast);
      unanswered <= unanswered + (write_bus_awvalid & write_bus_awready) - write_bus_bvalid;
    end

  always_ff @(posedge clk)
    if (rst) begin
      word <= 17'd0;
      missing <= 17'd0;
    end else begin
      if (accept) word <= 17'd0;
      if (begin_load) missing <= beats;
      if (read_bus_rvalid) begin
        word <= word + 17'd4;
        missing <= missing - 17'd1;
      end
    end

  always_ff @(posedge clk)
    if (rst) begin
      write_bus_awvalid <= 1'd0;
      aw_left <= 17'd0;
      aw_next <= 40'd0;
      write_bus_awaddr <= 40'd0;
      write_bus_awlen <= 8'd0;
    end else begin
      if (write_bus_awready) write_bus_awvalid <= 1'd0;
      if (begin_store) begin
        aw_left <= beats;
        aw_next <= start;
      end else if ((aw_left != 17'd0) & (!write_bus_awvalid | write_bus_awready) & !hold) begin
        write_bus_awvalid <= 1'd1;
        aw_left <= aw_beyond[17] ? 17'd0 : aw_beyond[16:0];
        aw_next <= {aw_next[39:10] + 30'd1, 10'd0};
        write_bus_awaddr <= aw_next;
        write_bus_awlen <= aw_beyond[17] ? aw_left[7:0] - 8'd1 : aw_to_boundary - 7'd1;
      end
    end

  always_ff @(posedge clk)
    if (begin_store) aw_to_boundary <= 7'd64 - start[9:4];
    else if ((aw_left != 17'd0) & (!write_bus_awvalid | write_bus_awready) & !hold)
      aw_to_boundary <= 7'd64;

  always_ff @(posedge clk)
    if (rst) begin
      rows_left <= 16'd0;
      read_address <= 9'd0;
      to_send <= 17'd0;
      part <= 2'd0;
      position <= 6'd0;
      word_2 <= 17'd0;
    end else begin
      if (begin_store) begin
        rows_left <= $signed(row);
        read_address <= 9'd0;
        to_send <= beats;
        part <= 2'd0;
        position <= start[9:4];
        word_2 <= 17'd0;
      end
      if (read_enable) begin
        rows_left <= rows_left - 16'd1;
        read_address <= read_address + 9'd1;
      end
      if (write_bus_wvalid & write_bus_wready) begin
        to_send <= to_send - 17'd1;
        part <= ((part == 2'd3) | (to_send == 17'd1)) ? 2'd0 : part + 2'd1;
        position <= position + 6'd1;
        word_2 <= word_2 + 17'd4;
      end
    end

  always_ff @(posedge clk)
    case (fsm_state)
      3'd0: if (command_valid) i <= command_payload;
    endcase

  always_ff @(posedge clk)
    if (rst) begin
      fsm_state <= 3'd0;
      offset <= 32'd0;
      beats <= 17'd0;
      start <= 40'd0;
    end else
      case (fsm_state)
        3'd0: if (command_valid) fsm_state <= 3'd1;
        3'd1: fsm_state <= 3'd2;
        3'd2: fsm_state <= 3'd3;
        3'd3: fsm_state <= 3'd4;
        3'd4: begin
          fsm_state <= 3'd5;
          offset <= i[50] ? tree_2_0[31:0] : 32'd0;
          beats <= {beats_2[15], beats_2};
        end
        3'd5: begin
          fsm_state <= 3'd6;
          start <= base + i[127:96] + offset;
        end
        3'd6: fsm_state <= 3'd7;
        3'd7: if (done) fsm_state <= 3'd0;
      endcase
endmodule
