// reciprocal_interpolated_table: golden.formats.interpolate; a new argument every cycle, table_latency cycles later its
// value.
//
// Made from gen/table.py, class InterpolatedTable.
//
// Ports, as the component has them:
//   index : In
//       Segment.
//   fraction : In(fraction_bits)
//   y : Out
//       Value, in the table's units.
module reciprocal_interpolated_table (
  input  logic        clk,
  input  logic [7:0]  index,
  input  logic [14:0] fraction,
  output logic [24:0] y
);

  logic [50:0] row = 51'd0;
  logic [14:0] fraction_1 = 15'd0;
  logic [14:0] fraction_2 = 15'd0;
  logic [24:0] value_1 = 25'd0;
  logic [24:0] value_2 = 25'd0;
  logic [24:0] value_3 = 25'd0;
  logic signed [23:0] partial_1 = 24'd0;
  logic signed [31:0] partial_1_2 = 32'd0;
  logic signed [32:0] tree_1_0 = 33'd0;
  logic signed [32:0] sum_1 = 33'd0;
  logic [14:0] fraction_again_1 = 15'd0;
  logic [14:0] fraction_again_2 = 15'd0;
  logic [14:0] fraction_again_3 = 15'd0;
  logic signed [32:0] partial_1_3 = 33'd0;
  logic [39:0] partial_1_4 = 40'd0;
  logic signed [41:0] tree_1_0_2 = 42'd0;
  logic signed [41:0] sum_1_2 = 42'd0;
  logic [50:0] memory_read_data;
  logic [50:0] memory [0:255];

  wire [23:0] partial_products = $signed(row[50:42]) * $signed({1'd0, fraction_2});
  wire [32:0] partial_products_2 = $signed(sum_1[32:15]) * $signed({1'd0, fraction_again_3});

  assign y = sum_1_2[39:15];

  initial begin
    memory[0] = 51'h3fe0001000000; memory[1] = 51'h3f203faff00ff; memory[2] = 51'h3e607e8fe03f8;
    memory[3] = 51'h3da0bccfd08e5; memory[4] = 51'h3ce0fa2fc0fc1; memory[5] = 51'h3c21370fb1885;
    memory[6] = 51'h3b61730fa232d; memory[7] = 51'h3ae1ae6f92fb2; memory[8] = 51'h3a21e90f83e10;
    memory[9] = 51'h3962232f74e40; memory[10] = 51'h38e25c6f6603e; memory[11] = 51'h3822952f57404;
    memory[12] = 51'h37a2cd4f4898d; memory[13] = 51'h36e304cf3a0d5; memory[14] = 51'h36633baf2b9d6;
    memory[15] = 51'h35e371cf1d48c; memory[16] = 51'h3523a78f0f0f1; memory[17] = 51'h34a3dc8f00f01;
    memory[18] = 51'h3424110ef2eb7; memory[19] = 51'h3364450ee500f; memory[20] = 51'h32e4784ed7304;
    memory[21] = 51'h3264ab2ec9791; memory[22] = 51'h31e4dd4ebbdb3; memory[23] = 51'h31650f0eae564;
    memory[24] = 51'h30e5402ea0ea1; memory[25] = 51'h306570ce93965; memory[26] = 51'h2fe5a10e865ac;
    memory[27] = 51'h2f25d0ae79373; memory[28] = 51'h2ee5ffce6c2b4; memory[29] = 51'h2e662e4e5f36d;
    memory[30] = 51'h2de65c8e52598; memory[31] = 51'h2d668a2e45933; memory[32] = 51'h2ce6b76e38e39;
    memory[33] = 51'h2c66e40e2c4a7; memory[34] = 51'h2be7106e1fc78; memory[35] = 51'h2b673c2e135aa;
    memory[36] = 51'h2b27676e07038; memory[37] = 51'h2aa7926dfac1f; memory[38] = 51'h2a27bcedee95c;
    memory[39] = 51'h29a7e70de27eb; memory[40] = 51'h2968106dd67c9; memory[41] = 51'h28e839cdca8f1;
    memory[42] = 51'h2868628dbeb62; memory[43] = 51'h28288aedb2f17; memory[44] = 51'h27a8b2cda740e;
    memory[45] = 51'h2768da6d9ba42; memory[46] = 51'h26e901ad901b2; memory[47] = 51'h26a9284d84a5a;
    memory[48] = 51'h26294ecd79436; memory[49] = 51'h25e974cd6df44; memory[50] = 51'h25699a6d62b81;
    memory[51] = 51'h2529bfcd578e9; memory[52] = 51'h24a9e4cd4c77b; memory[53] = 51'h246a092d41733;
    memory[54] = 51'h23ea2d8d3680d; memory[55] = 51'h23aa516d2ba08; memory[56] = 51'h236a74cd20d21;
    memory[57] = 51'h22ea982d16154; memory[58] = 51'h22aabaed0b6a0; memory[59] = 51'h226add6d00d01;
    memory[60] = 51'h21eaffacf6475; memory[61] = 51'h21ab216cebcf9; memory[62] = 51'h216b430ce168a;
    memory[63] = 51'h212b644cd7127; memory[64] = 51'h20ab852cccccd; memory[65] = 51'h206ba5ecc2978;
    memory[66] = 51'h202bc60cb8728; memory[67] = 51'h1febe62cae5d8; memory[68] = 51'h1fac05cca4588;
    memory[69] = 51'h1f6c252c9a634; memory[70] = 51'h1eec448c907da; memory[71] = 51'h1eac632c86a79;
    memory[72] = 51'h1e6c81ec7ce0c; memory[73] = 51'h1e2ca00c73294; memory[74] = 51'h1decbe2c6980c;
    memory[75] = 51'h1dacdbcc5fe74; memory[76] = 51'h1d6cf96c565c8; memory[77] = 51'h1d2d168c4ce08;
    memory[78] = 51'h1ced336c43730; memory[79] = 51'h1cad502c3a13e; memory[80] = 51'h1c6d6c8c30c31;
    memory[81] = 51'h1c2d88cc27806; memory[82] = 51'h1beda4ac1e4bc; memory[83] = 51'h1badc06c15250;
    memory[84] = 51'h1b6ddbcc0c0c1; memory[85] = 51'h1b2df70c0300c; memory[86] = 51'h1aee120bfa030;
    memory[87] = 51'h1aae2cabf112b; memory[88] = 51'h1a6e474be82fa; memory[89] = 51'h1a2e616bdf59d;
    memory[90] = 51'h19ee7b8bd6910; memory[91] = 51'h19ae956bcdd53; memory[92] = 51'h196eaf0bc5264;
    memory[93] = 51'h196ec82bbc841; memory[94] = 51'h192ee16bb3ee7; memory[95] = 51'h18eefa6bab656;
    memory[96] = 51'h18af130ba2e8c; memory[97] = 51'h186f2bab9a786; memory[98] = 51'h182f43eb92144;
    memory[99] = 51'h182f5c0b89bc3; memory[100] = 51'h17ef73eb81703; memory[101] = 51'h17af8b8b79301;
    memory[102] = 51'h176fa32b70fbb; memory[103] = 51'h172fba8b68d31; memory[104] = 51'h172fd16b60b61;
    memory[105] = 51'h16efe88b58a48; memory[106] = 51'h16afff2b509e7; memory[107] = 51'h167015cb48a3a;
    memory[108] = 51'h16702c0b40b41; memory[109] = 51'h1630422b38cfa; memory[110] = 51'h15f0584b30f63;
    memory[111] = 51'h15f06e0b2927c; memory[112] = 51'h15b083ab21643; memory[113] = 51'h1570992b19ab6;
    memory[114] = 51'h1530ae6b11fd4; memory[115] = 51'h1530c38b0a59b; memory[116] = 51'h14f0d88b02c0b;
    memory[117] = 51'h14b0ed4afb322; memory[118] = 51'h14b101caf3ade; memory[119] = 51'h1471164aec33e;
    memory[120] = 51'h14312aaae4c41; memory[121] = 51'h14313eaadd5e6; memory[122] = 51'h13f152cad602b;
    memory[123] = 51'h13f1666aceb10; memory[124] = 51'h13b17a0ac7692; memory[125] = 51'h13718daac02b0;
    memory[126] = 51'h1371a0eab8f6a; memory[127] = 51'h1331b42ab1cbe; memory[128] = 51'h1331c70aaaaab;
    memory[129] = 51'h12f1da0aa392f; memory[130] = 51'h12b1ecea9c84a; memory[131] = 51'h12b1ff4a957fb;
    memory[132] = 51'h127211ea8e83f; memory[133] = 51'h1272242a87917; memory[134] = 51'h1232364a80a81;
    memory[135] = 51'h1232484a79c7b; memory[136] = 51'h11f25a4a72f05; memory[137] = 51'h11b26c0a6c21e;
    memory[138] = 51'h11b27daa655c4; memory[139] = 51'h11728f2a5e9f7; memory[140] = 51'h1172a06a57eb5;
    memory[141] = 51'h1132b1ca513fd; memory[142] = 51'h1132c2ca4a9cf; memory[143] = 51'h10f2d3ca44029;
    memory[144] = 51'h10f2e4aa3d70a; memory[145] = 51'h10b2f54a36e72; memory[146] = 51'h10b305ea3065e;
    memory[147] = 51'h1073166a29ecf; memory[148] = 51'h107326ca237c3; memory[149] = 51'h103336ea1d13a;
    memory[150] = 51'h1033470a16b31; memory[151] = 51'hff3572a105a9; memory[152] = 51'hff366ea0a0a1;
    memory[153] = 51'hff3768a03c17; memory[154] = 51'hfb38649fd80a; memory[155] = 51'hfb395c9f747a;
    memory[156] = 51'hf73a549f1166; memory[157] = 51'hf73b469eaecd; memory[158] = 51'hf33c3c9e4cad;
    memory[159] = 51'hf33d2c9deb07; memory[160] = 51'hef3e1c9d89d9; memory[161] = 51'hef3f089d2922;
    memory[162] = 51'hef3ff69cc8e1; memory[163] = 51'heb40e09c6917; memory[164] = 51'heb41c89c09c1;
    memory[165] = 51'he742b09baadf; memory[166] = 51'he743949b4c70; memory[167] = 51'he744789aee73;
    memory[168] = 51'he3455a9a90e8; memory[169] = 51'he3463c9a33cd; memory[170] = 51'hdf471a99d723;
    memory[171] = 51'hdf47f8997ae7; memory[172] = 51'hdf48d4991f1a; memory[173] = 51'hdb49ae98c3bb;
    memory[174] = 51'hdb4a869868c8; memory[175] = 51'hd74b60980e41; memory[176] = 51'hd74c3497b426;
    memory[177] = 51'hd74d08975a75; memory[178] = 51'hd34ddc97012e; memory[179] = 51'hd34eac96a850;
    memory[180] = 51'hd34f7c964fda; memory[181] = 51'hcf504c95f7cc; memory[182] = 51'hcf511a95a025;
    memory[183] = 51'hcf51e29548e5; memory[184] = 51'hcb52b094f209; memory[185] = 51'hcb5378949b93;
    memory[186] = 51'hcb543e944581; memory[187] = 51'hc7550693efd2; memory[188] = 51'hc755ca939a86;
    memory[189] = 51'hc7568e93459c; memory[190] = 51'hc3575092f114; memory[191] = 51'hc35812929cec;
    memory[192] = 51'hc358d0924925; memory[193] = 51'hbf599091f5bd; memory[194] = 51'hbf5a4c91a2b4;
    memory[195] = 51'hbf5b08915009; memory[196] = 51'hbb5bc490fdbc; memory[197] = 51'hbb5c7c90abcc;
    memory[198] = 51'hbb5d36905a38; memory[199] = 51'hb75dec900901; memory[200] = 51'hb75ea28fb824;
    memory[201] = 51'hb75f568f67a2; memory[202] = 51'hb760088f177a; memory[203] = 51'hb360bc8ec7ab;
    memory[204] = 51'hb3616e8e7835; memory[205] = 51'hb3621c8e2918; memory[206] = 51'haf62cc8dda52;
    memory[207] = 51'haf637a8d8be3; memory[208] = 51'haf64268d3dcb; memory[209] = 51'haf64d08cf009;
    memory[210] = 51'hab657c8ca29c; memory[211] = 51'hab66268c5584; memory[212] = 51'hab66cc8c08c1;
    memory[213] = 51'hab67728bbc51; memory[214] = 51'ha7681c8b7034; memory[215] = 51'ha768be8b246b;
    memory[216] = 51'ha769628ad8f3; memory[217] = 51'ha36a068a8dcd; memory[218] = 51'ha36aa88a42f8;
    memory[219] = 51'ha36b4a89f874; memory[220] = 51'ha36be689ae41; memory[221] = 51'h9f6c8889645c;
    memory[222] = 51'h9f6d26891ac7; memory[223] = 51'h9f6dc288d181; memory[224] = 51'h9f6e5c888889;
    memory[225] = 51'h9b6efa883fde; memory[226] = 51'h9b6f9287f781; memory[227] = 51'h9b702a87af70;
    memory[228] = 51'h9b70c48767ab; memory[229] = 51'h9b7158872033; memory[230] = 51'h9771f286d905;
    memory[231] = 51'h977284869223; memory[232] = 51'h97731a864b8a; memory[233] = 51'h9773ac86053c;
    memory[234] = 51'h93744285bf37; memory[235] = 51'h9374d085797c; memory[236] = 51'h937562853408;
    memory[237] = 51'h9375f284eedd; memory[238] = 51'h93768084a9fa; memory[239] = 51'h8f770e84655e;
    memory[240] = 51'h8f779c842108; memory[241] = 51'h8f782883dcf9; memory[242] = 51'h8f78b4839930;
    memory[243] = 51'h8b79408355ad; memory[244] = 51'h8b79c883126f; memory[245] = 51'h8b7a5282cf75;
    memory[246] = 51'h8b7ad8828cc0; memory[247] = 51'h8b7b62824a4e; memory[248] = 51'h877be8820821;
    memory[249] = 51'h877c6e81c636; memory[250] = 51'h877cf281848e; memory[251] = 51'h877d76814328;
    memory[252] = 51'h877dfa810204; memory[253] = 51'h837e7e80c122; memory[254] = 51'h837efe808081;
    memory[255] = 51'h837f80804020;
  end

  always_ff @(posedge clk) memory_read_data <= memory[index];

  always_ff @(posedge clk) begin
    row <= memory_read_data;
    fraction_1 <= fraction;
    fraction_2 <= fraction_1;
    value_1 <= row[24:0];
    value_2 <= value_1;
    value_3 <= value_2;
    partial_1 <= partial_products;
    partial_1_2 <= {row[41:25], !row[50], {14{row[50]}}};
    tree_1_0 <= partial_1 + partial_1_2;
    sum_1 <= tree_1_0;
    fraction_again_1 <= fraction_2;
    fraction_again_2 <= fraction_again_1;
    fraction_again_3 <= fraction_again_2;
    partial_1_3 <= partial_products_2;
    partial_1_4 <= {value_3, !sum_1[32], {14{sum_1[32]}}};
    tree_1_0_2 <= partial_1_3 + $signed({1'd0, partial_1_4});
    sum_1_2 <= tree_1_0_2;
  end
endmodule
