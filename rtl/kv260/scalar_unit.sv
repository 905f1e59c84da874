// scalar_unit: scalar arithmetic of the rms unit: one normaliser, one multiplier, two tables, a fixed sequence.
//
// Made from gen/scalar_unit.py, class ScalarUnit.
//
// Computes golden.formats.activation_scale and golden.formats.output_scale. Each step works on Scalars (24-bit
// mantissa, binary exponent):
//
//     maximum -> normalise -> reciprocal -> * 127 ------------------------> activation_scale
//     sum_a   -> normalise -> * epsilon -> to fixed -+
//     sum_u  ----------------------------------------+-> normalise -> 1/sqrt -+
//     floor  -> to fixed ----------------------------+                        |
//     maximum (normalised) ------ * gain ------------------------------------ * -> output_scale
//
// The first comes activation_cycles cycles after the start, the second output_cycles, for any operands. Nothing waits
// for the output scale but the row-wise unit, so those cycles hide behind the matmul.
//
// Ports, as the component has them:
//   start : In(1)
//       Begin; the inputs must then stay until done.
//   maximum : In(32), sum_a, sum_u : In(SUM_BITS), gain, epsilon, floor : In(SCALAR_FIELD)
//       Operands of golden.formats.output_scale.
//   activation_scale : Out(SCALE), activation_ready : Out(1)
//       Pulses when activation_scale is valid; it stays.
//   output_scale : Out(SCALE), clamped : Out(1), done : Out(1)
//       Pulses when output_scale and clamped are valid.
module scalar_unit (
  input  logic        clk,
  input  logic        rst,
  input  logic        start,
  input  logic [31:0] maximum,
  input  logic [79:0] sum_a,
  input  logic [79:0] sum_u,
  input  logic [31:0] gain,
  input  logic [31:0] epsilon,
  input  logic [31:0] floor,
  output logic [29:0] activation_scale = 30'd0,
  output logic        activation_ready = 1'd0,
  output logic [29:0] output_scale = 30'd0,
  output logic        clamped = 1'd0,
  output logic        done = 1'd0
);

  logic [40:0] partial_1 = 41'd0;
  logic [47:0] partial_1_2 = 48'd0;
  logic [48:0] tree_1_0 = 49'd0;
  logic [48:0] sum_1 = 49'd0;
  logic signed [11:0] product_exponent = 12'd0;
  logic [34:0] result = 35'd0;
  logic [6:0] fixed_amount = 7'd0;
  logic fixed_outside = 1'd0;
  logic fixed_above = 1'd0;
  logic [23:0] fixed_mantissa = 24'd0;
  logic [101:0] shifted = 102'd0;
  logic signed [10:0] late_power = 11'd0;
  logic signed [12:0] negated = 13'd0;
  logic [79:0] wide = 80'd0;
  logic signed [10:0] exponent = 11'd0;
  logic [2:0] step = 3'd0;
  logic normalising = 1'd0;
  logic [3:0] timer = 4'd0;
  logic [3:0] fsm_state = 4'd0;
  logic [34:0] maximum_2 = 35'd0;
  logic [34:0] argument = 35'd0;
  logic use_root = 1'd0;
  logic [34:0] x = 35'd0;
  logic [34:0] y = 35'd0;
  logic [34:0] to_fix = 35'd0;
  logic empty;
  logic [79:0] shifted_2;
  logic signed [10:0] lowered;
  wire [24:0] reciprocal_y;
  wire [24:0] reciprocal_root_y;

  wire [24:0] rounded = wide[79:56] + wide[55];
  wire [10:0] round_mantissa = wide[79] ? (rounded[24] ? exponent + 11'd57 : exponent + 11'd56) : 11'd0;
  wire [24:0] aligned = (sum_1[47] ? sum_1[47:0] : {sum_1[46:0], 1'd0}) >> 23;
  wire signed [10:0] power = argument[34:24] + 11'd24 - 11'd1;
  wire [24:0] y_table = use_root ? reciprocal_root_y : reciprocal_y;
  wire [11:0] shift = ~$unsigned($signed({result[34], result[34:24]}) + -11'sd1);
  wire [11:0] shift_2 = ~$unsigned($signed({result[34], result[34:24]}) + 11'sd23);
  wire [40:0] partial_products = x[23:0] * y[16:0];
  wire [30:0] partial_products_2 = x[23:0] * y[23:17];
  wire [24:0] rounded_2 = aligned[24:1] + aligned[0];
  wire normalise = normalising & (step == 3'd6);
  wire state = timer == 4'd0;

  always_comb begin
    empty = 1'd0;
    shifted_2 = 80'd0;
    lowered = 11'd0;
    case (step)
      3'd0: begin
        empty = wide[79:16] == 64'd0;
        shifted_2 = {wide[15:0], 64'd0};
        lowered = exponent - 11'd64;
      end
      3'd1: begin
        empty = wide[79:48] == 32'd0;
        shifted_2 = {wide[47:0], 32'd0};
        lowered = exponent - 11'd32;
      end
      3'd2: begin
        empty = wide[79:64] == 16'd0;
        shifted_2 = {wide[63:0], 16'd0};
        lowered = exponent - 11'd16;
      end
      3'd3: begin
        empty = wide[79:72] == 8'd0;
        shifted_2 = {wide[71:0], 8'd0};
        lowered = exponent - 11'd8;
      end
      3'd4: begin
        empty = wide[79:76] == 4'd0;
        shifted_2 = {wide[75:0], 4'd0};
        lowered = exponent - 11'd4;
      end
      3'd5: begin
        empty = wide[79:78] == 2'd0;
        shifted_2 = {wide[77:0], 2'd0};
        lowered = exponent - 11'd2;
      end
      3'd6: begin
        empty = !wide[79];
        shifted_2 = {wide[78:0], 1'd0};
        lowered = exponent - 11'd1;
      end
    endcase
  end

  reciprocal_interpolated_table reciprocal (.clk(clk), .index(argument[22:15]), .fraction(argument[14:0]),
      .y(reciprocal_y));
  reciprocal_root_interpolated_table reciprocal_root (.clk(clk), .index({power[0], argument[22:15]}),
      .fraction(argument[14:0]), .y(reciprocal_root_y));

  always_ff @(posedge clk) begin
    partial_1 <= partial_products;
    partial_1_2 <= {partial_products_2, 17'd0};
    tree_1_0 <= partial_1 + partial_1_2;
    sum_1 <= tree_1_0;
    product_exponent <= $signed(x[34:24]) + $signed(y[34:24]);
    fixed_amount <= to_fix[30:24] + 7'd72;
    fixed_outside <= (($signed(to_fix[34:24]) > 11'sd6) & to_fix[23]) |
        (($signed(to_fix[34:24]) < -11'sd72) | !to_fix[23]);
    fixed_above <= ($signed(to_fix[34:24]) > 11'sd6) & to_fix[23];
    fixed_mantissa <= to_fix[23:0];
    shifted <= (fixed_outside ? 102'd0 : fixed_mantissa << fixed_amount) |
        (fixed_above ? 102'h3fffffffffffffffffff000000 : 102'd0);
    late_power <= power;
    negated <= $signed(use_root ? -{{2{late_power[10]}}, late_power[10:1]} : -{late_power[10], late_power}) - 12'sd24;
  end

  always_ff @(posedge clk)
    if (rst) result <= 35'd0;
    else begin
      result[23:0] <= rounded_2[24] ? rounded_2[24:1] : rounded_2[23:0];
      result[34:24] <= aligned[24] ? (rounded_2[24] ? product_exponent[10:0] - !sum_1[47] + 11'd25 :
          product_exponent[10:0] - !sum_1[47] + 11'd24) : 11'd0;
    end

  always_ff @(posedge clk)
    if (rst) begin
      wide <= 80'd0;
      exponent <= 11'd0;
      step <= 3'd0;
      normalising <= 1'd0;
      timer <= 4'd0;
      fsm_state <= 4'd0;
      maximum_2 <= 35'd0;
      argument <= 35'd0;
      use_root <= 1'd0;
      x <= 35'd0;
      y <= 35'd0;
      activation_scale <= 30'd0;
      activation_ready <= 1'd0;
      to_fix <= 35'd0;
      output_scale <= 30'd0;
      clamped <= 1'd0;
      done <= 1'd0;
    end else begin
      if (normalising) begin
        if (empty) begin
          wide <= shifted_2;
          exponent <= lowered;
        end
        step <= step + 3'd1;
        if (step == 3'd6) begin
          step <= 3'd0;
          normalising <= 1'd0;
        end
      end
      if (timer != 4'd0) timer <= timer - 4'd1;
      case (fsm_state)
        4'd0: begin
          if (start) begin
            wide <= {maximum, 48'd0};
            exponent <= 11'h7d0;
            step <= 3'd2;
            normalising <= 1'd1;
            fsm_state <= 4'd1;
          end
        end
        4'd1: if (normalise) fsm_state <= 4'd2;
        4'd2: begin
          if (state) begin
            timer <= 4'd8;
            fsm_state <= 4'd3;
            maximum_2 <= {round_mantissa, rounded[24] ? rounded[24:1] : rounded[23:0]};
            argument <= {round_mantissa, rounded[24] ? rounded[24:1] : rounded[23:0]};
            use_root <= 1'd0;
          end
        end
        4'd3: begin
          if (state) begin
            timer <= 4'd4;
            fsm_state <= 4'd4;
            x <= {!argument[23] ? 11'd0 : negated[10:0] + y_table[24],
                !argument[23] ? 24'd0 : y_table[24] ? y_table[24:1] : y_table[23:0]};
            y[23:0] <= 24'hfe0000;
            y[34:24] <= 11'h7ef;
          end
        end
        4'd4: begin
          if (state) begin
            wide <= sum_a;
            exponent <= 11'h7d0;
            normalising <= 1'd1;
            timer <= 4'd0;
            fsm_state <= 4'd5;
            activation_scale[23:0] <= result[23:0];
            activation_scale[29:24] <= shift[11] ? 6'd0 : shift[5:0] | (|shift[11:6] ? 6'd63 : 6'd0);
            activation_ready <= 1'd1;
          end
        end
        4'd5: begin
          if (normalise) fsm_state <= 4'd6;
          activation_ready <= 1'd0;
        end
        4'd6: begin
          if (state) begin
            wide <= sum_u;
            timer <= 4'd4;
            fsm_state <= 4'd7;
            x <= {round_mantissa, rounded[24] ? rounded[24:1] : rounded[23:0]};
            y[23:0] <= epsilon[23:0];
            y[34:24] <= $signed(epsilon[31:24]);
            to_fix[23:0] <= floor[23:0];
            to_fix[34:24] <= $signed(floor[31:24]);
          end
        end
        4'd7: begin
          if (state) begin
            wide <= wide + shifted[101:24] + shifted[23];
            timer <= 4'd2;
            fsm_state <= 4'd8;
            to_fix <= result;
          end
        end
        4'd8: begin
          if (state) begin
            wide <= wide + shifted[101:24] + shifted[23];
            exponent <= 11'h7d0;
            normalising <= 1'd1;
            timer <= 4'd0;
            fsm_state <= 4'd9;
          end
        end
        4'd9: if (normalise) fsm_state <= 4'd10;
        4'd10: begin
          if (state) begin
            timer <= 4'd8;
            fsm_state <= 4'd11;
            argument <= {round_mantissa, rounded[24] ? rounded[24:1] : rounded[23:0]};
            use_root <= 1'd1;
            x[23:0] <= maximum_2[23:0];
            x[34:24] <= maximum_2[23] ? maximum_2[34:24] - 11'd24 : 11'd0;
            y[23:0] <= gain[23:0];
            y[34:24] <= $signed(gain[31:24]);
          end
        end
        4'd11: begin
          if (state) begin
            timer <= 4'd4;
            fsm_state <= 4'd12;
            x <= result;
            y <= {!argument[23] ? 11'd0 : negated[10:0] + y_table[24],
                !argument[23] ? 24'd0 : y_table[24] ? y_table[24:1] : y_table[23:0]};
          end
        end
        4'd12: begin
          if (state) begin
            timer <= 4'd0;
            fsm_state <= 4'd13;
            output_scale[23:0] <= result[23:0];
            output_scale[29:24] <= shift_2[11] ? 6'd0 : shift_2[5:0] | (|shift_2[11:6] ? 6'd63 : 6'd0);
            clamped <= shift_2[11] & result[23];
            done <= 1'd1;
          end
        end
        4'd13: begin
          fsm_state <= 4'd0;
          clamped <= 1'd0;
          done <= 1'd0;
        end
      endcase
    end
endmodule
