// reciprocal_root_interpolated_table: golden.formats.interpolate; a new argument every cycle, table_latency cycles
// later its value.
//
// Made from gen/table.py, class InterpolatedTable.
//
// Ports, as the component has them:
//   index : In
//       Segment.
//   fraction : In(fraction_bits)
//   y : Out
//       Value, in the table's units.
module reciprocal_root_interpolated_table (
  input  logic        clk,
  input  logic [8:0]  index,
  input  logic [14:0] fraction,
  output logic [24:0] y
);

  logic [48:0] row = 49'd0;
  logic [14:0] fraction_1 = 15'd0;
  logic [14:0] fraction_2 = 15'd0;
  logic [24:0] value_1 = 25'd0;
  logic [24:0] value_2 = 25'd0;
  logic [24:0] value_3 = 25'd0;
  logic signed [22:0] partial_1 = 23'd0;
  logic signed [30:0] partial_1_2 = 31'd0;
  logic signed [31:0] tree_1_0 = 32'd0;
  logic signed [31:0] sum_1 = 32'd0;
  logic [14:0] fraction_again_1 = 15'd0;
  logic [14:0] fraction_again_2 = 15'd0;
  logic [14:0] fraction_again_3 = 15'd0;
  logic signed [31:0] partial_1_3 = 32'd0;
  logic [39:0] partial_1_4 = 40'd0;
  logic signed [41:0] tree_1_0_2 = 42'd0;
  logic signed [41:0] sum_1_2 = 42'd0;
  logic [48:0] memory_read_data;
  logic [48:0] memory [0:511];

  wire [22:0] partial_products = $signed(row[48:41]) * $signed({1'd0, fraction_2});
  wire [31:0] partial_products_2 = $signed(sum_1[31:15]) * $signed({1'd0, fraction_again_3});

  assign y = sum_1_2[39:15];

  initial begin
    memory[0] = 49'hc10001000000; memory[1] = 49'hbf017eff8060; memory[2] = 49'hbd02f8ff017e;
    memory[3] = 49'hbb046efe8358; memory[4] = 49'hb905e4fe05ec; memory[5] = 49'hb70752fd893a;
    memory[6] = 49'hb508befd0d3e; memory[7] = 49'hb30a28fc91f7; memory[8] = 49'hb10b8efc1764;
    memory[9] = 49'hb10ceefb9d83; memory[10] = 49'haf0e4cfb2452; memory[11] = 49'had0fa8faabcf;
    memory[12] = 49'hab1102fa33f9; memory[13] = 49'ha91256f9bccf; memory[14] = 49'ha913a6f9464e;
    memory[15] = 49'ha714f4f8d075; memory[16] = 49'ha51642f85b42; memory[17] = 49'ha3178af7e6b5;
    memory[18] = 49'ha318cef772cb; memory[19] = 49'ha11a12f6ff83; memory[20] = 49'h9f1b50f68cdc;
    memory[21] = 49'h9d1c90f61ad3; memory[22] = 49'h9d1dc6f5a969; memory[23] = 49'h9b1f00f5389a;
    memory[24] = 49'h992034f4c867; memory[25] = 49'h992164f458cd; memory[26] = 49'h972294f3e9cb;
    memory[27] = 49'h9523c0f37b60; memory[28] = 49'h9524e8f30d8a; memory[29] = 49'h932610f2a048;
    memory[30] = 49'h912736f23399; memory[31] = 49'h912856f1c77c; memory[32] = 49'h8f2976f15bef;
    memory[33] = 49'h8f2a92f0f0f1; memory[34] = 49'h8d2bacf08681; memory[35] = 49'h8b2cc6f01c9d;
    memory[36] = 49'h8b2ddaefb345; memory[37] = 49'h892eeeef4a77; memory[38] = 49'h892ffceee232;
    memory[39] = 49'h87310eee7a74; memory[40] = 49'h85321aee133e; memory[41] = 49'h853322edac8d;
    memory[42] = 49'h83342ced4660; memory[43] = 49'h833530ece0b7; memory[44] = 49'h813634ec7b90;
    memory[45] = 49'h813736ec16ea; memory[46] = 49'h7f3834ebb2c5; memory[47] = 49'h7f3930eb4f1e;
    memory[48] = 49'h7d3a2ceaebf5; memory[49] = 49'h7d3b26ea8949; memory[50] = 49'h7b3c1cea271a;
    memory[51] = 49'h7b3d10e9c565; memory[52] = 49'h793e04e9642a; memory[53] = 49'h793ef2e90368;
    memory[54] = 49'h773fe4e8a31d; memory[55] = 49'h7740d0e8434a; memory[56] = 49'h7541bce7e3ed;
    memory[57] = 49'h7542a4e78505; memory[58] = 49'h73438ee72691; memory[59] = 49'h734470e6c891;
    memory[60] = 49'h714556e66b02; memory[61] = 49'h714638e60de5; memory[62] = 49'h714716e5b139;
    memory[63] = 49'h6f47f6e554fc; memory[64] = 49'h6f48d2e4f92e; memory[65] = 49'h6d49aee49dce;
    memory[66] = 49'h6d4a86e442db; memory[67] = 49'h6b4b60e3e854; memory[68] = 49'h6b4c34e38e39;
    memory[69] = 49'h6b4d08e33488; memory[70] = 49'h694ddce2db41; memory[71] = 49'h694eace28263;
    memory[72] = 49'h674f7ce229ed; memory[73] = 49'h67504ae1d1de; memory[74] = 49'h675114e17a36;
    memory[75] = 49'h6551e2e122f3; memory[76] = 49'h6552a8e0cc16; memory[77] = 49'h655372e0759c;
    memory[78] = 49'h635438e01f87; memory[79] = 49'h6354fcdfc9d4; memory[80] = 49'h6155c0df7483;
    memory[81] = 49'h615682df1f93; memory[82] = 49'h615742decb04; memory[83] = 49'h5f5802de76d5;
    memory[84] = 49'h5f58bede2305; memory[85] = 49'h5f597addcf93; memory[86] = 49'h5d5a36dd7c7f;
    memory[87] = 49'h5d5af0dd29c8; memory[88] = 49'h5d5ba6dcd76e; memory[89] = 49'h5b5c60dc856f;
    memory[90] = 49'h5b5d12dc33cc; memory[91] = 49'h5b5dc8dbe282; memory[92] = 49'h595e7cdb9193;
    memory[93] = 49'h595f2cdb40fd; memory[94] = 49'h595fdcdaf0bf; memory[95] = 49'h57608cdaa0d9;
    memory[96] = 49'h57613ada514a; memory[97] = 49'h5761e6da0212; memory[98] = 49'h576290d9b330;
    memory[99] = 49'h55633cd964a3; memory[100] = 49'h5563e4d9166b; memory[101] = 49'h55648cd8c887;
    memory[102] = 49'h536534d87af7; memory[103] = 49'h5365d8d82dba; memory[104] = 49'h53667cd7e0cf;
    memory[105] = 49'h53671ed79436; memory[106] = 49'h5167c4d747ee; memory[107] = 49'h516862d6fbf8;
    memory[108] = 49'h516902d6b051; memory[109] = 49'h4f69a2d664fa; memory[110] = 49'h4f6a40d619f2;
    memory[111] = 49'h4f6adad5cf39; memory[112] = 49'h4f6b78d584cd; memory[113] = 49'h4d6c12d53ab0;
    memory[114] = 49'h4d6caad4f0df; memory[115] = 49'h4d6d44d4a75a; memory[116] = 49'h4d6ddad45e22;
    memory[117] = 49'h4b6e72d41535; memory[118] = 49'h4b6f06d3cc93; memory[119] = 49'h4b6f9cd3843b;
    memory[120] = 49'h4b702cd33c2e; memory[121] = 49'h4970c2d2f469; memory[122] = 49'h497152d2acee;
    memory[123] = 49'h4971e2d265bb; memory[124] = 49'h497272d21ed0; memory[125] = 49'h477302d1d82d;
    memory[126] = 49'h47738ed191d1; memory[127] = 49'h47741cd14bbb; memory[128] = 49'h4774a6d105ec;
    memory[129] = 49'h457532d0c062; memory[130] = 49'h4575bcd07b1d; memory[131] = 49'h457646d0361d;
    memory[132] = 49'h4576cccff162; memory[133] = 49'h457754cfacea; memory[134] = 49'h4377dccf68b6;
    memory[135] = 49'h437860cf24c5; memory[136] = 49'h4378e6cee116; memory[137] = 49'h437968ce9daa;
    memory[138] = 49'h4379ecce5a7f; memory[139] = 49'h417a6ece1796; memory[140] = 49'h417af0cdd4ed;
    memory[141] = 49'h417b72cd9285; memory[142] = 49'h417bf0cd505e; memory[143] = 49'h417c6ecd0e76;
    memory[144] = 49'h3f7ceecccccd; memory[145] = 49'h3f7d6ccc8b63; memory[146] = 49'h3f7de8cc4a38;
    memory[147] = 49'h3f7e62cc094b; memory[148] = 49'h3f7edecbc89b; memory[149] = 49'h3d7f5acb8829;
    memory[150] = 49'h3d7fd4cb47f4; memory[151] = 49'h3d804acb07fc; memory[152] = 49'h3d80c4cac83f;
    memory[153] = 49'h3d813aca88bf; memory[154] = 49'h3b81b4ca497a; memory[155] = 49'h3b8228ca0a71;
    memory[156] = 49'h3b829cc9cba2; memory[157] = 49'h3b8312c98d0d; memory[158] = 49'h3b8384c94eb3;
    memory[159] = 49'h3b83f8c91092; memory[160] = 49'h39846cc8d2ab; memory[161] = 49'h3984dcc894fd;
    memory[162] = 49'h39854ec85787; memory[163] = 49'h3985bec81a4a; memory[164] = 49'h39862ec7dd45;
    memory[165] = 49'h39869cc7a078; memory[166] = 49'h37870cc763e2; memory[167] = 49'h378778c72783;
    memory[168] = 49'h3787e6c6eb5a; memory[169] = 49'h378852c6af68; memory[170] = 49'h3788bec673ac;
    memory[171] = 49'h37892ac63826; memory[172] = 49'h358994c5fcd6; memory[173] = 49'h3589fec5c1ba;
    memory[174] = 49'h358a68c586d3; memory[175] = 49'h358ad0c54c21; memory[176] = 49'h358b38c511a3;
    memory[177] = 49'h358b9ec4d759; memory[178] = 49'h358c06c49d42; memory[179] = 49'h338c6ec4635f;
    memory[180] = 49'h338cd2c429af; memory[181] = 49'h338d38c3f031; memory[182] = 49'h338d9cc3b6e6;
    memory[183] = 49'h338e00c37dcd; memory[184] = 49'h338e64c344e6; memory[185] = 49'h338ec6c30c31;
    memory[186] = 49'h318f28c2d3ad; memory[187] = 49'h318f8cc29b59; memory[188] = 49'h318fecc26337;
    memory[189] = 49'h31904cc22b45; memory[190] = 49'h3190acc1f383; memory[191] = 49'h31910cc1bbf1;
    memory[192] = 49'h31916ac1848f; memory[193] = 49'h2f91ccc14d5c; memory[194] = 49'h2f9228c11659;
    memory[195] = 49'h2f9286c0df84; memory[196] = 49'h2f92e2c0a8de; memory[197] = 49'h2f933ec07266;
    memory[198] = 49'h2f939ac03c1c; memory[199] = 49'h2f93f6c00600; memory[200] = 49'h2f9450bfd012;
    memory[201] = 49'h2d94acbf9a51; memory[202] = 49'h2d9506bf64bd; memory[203] = 49'h2d9560bf2f56;
    memory[204] = 49'h2d95b8befa1c; memory[205] = 49'h2d9610bec50e; memory[206] = 49'h2d9668be902c;
    memory[207] = 49'h2d96bebe5b76; memory[208] = 49'h2d9716be26eb; memory[209] = 49'h2d976cbdf28c;
    memory[210] = 49'h2b97c4bdbe58; memory[211] = 49'h2b981abd8a4f; memory[212] = 49'h2b9870bd5671;
    memory[213] = 49'h2b98c2bd22be; memory[214] = 49'h2b9918bcef34; memory[215] = 49'h2b996abcbbd5;
    memory[216] = 49'h2b99bebc889f; memory[217] = 49'h2b9a12bc5593; memory[218] = 49'h2b9a62bc22b1;
    memory[219] = 49'h299ab8bbeff7; memory[220] = 49'h299b08bbbd67; memory[221] = 49'h299b5abb8aff;
    memory[222] = 49'h299baabb58c0; memory[223] = 49'h299bfabb26a9; memory[224] = 49'h299c4abaf4ba;
    memory[225] = 49'h299c9abac2f3; memory[226] = 49'h299ce8ba9154; memory[227] = 49'h299d38ba5fdc;
    memory[228] = 49'h279d86ba2e8c; memory[229] = 49'h279dd6b9fd62; memory[230] = 49'h279e22b9cc60;
    memory[231] = 49'h279e6eb99b84; memory[232] = 49'h279ebcb96ace; memory[233] = 49'h279f08b93a3f;
    memory[234] = 49'h279f54b909d6; memory[235] = 49'h279f9eb8d993; memory[236] = 49'h279feab8a975;
    memory[237] = 49'h27a034b8797d; memory[238] = 49'h27a080b849aa; memory[239] = 49'h25a0cab819fd;
    memory[240] = 49'h25a114b7ea74; memory[241] = 49'h25a15cb7bb10; memory[242] = 49'h25a1a6b78bd0;
    memory[243] = 49'h25a1f0b75cb5; memory[244] = 49'h25a236b72dbf; memory[245] = 49'h25a27eb6feec;
    memory[246] = 49'h25a2c4b6d03d; memory[247] = 49'h25a30eb6a1b1; memory[248] = 49'h25a352b6734a;
    memory[249] = 49'h25a39ab64505; memory[250] = 49'h23a3e0b616e4; memory[251] = 49'h23a426b5e8e5;
    memory[252] = 49'h23a46cb5bb09; memory[253] = 49'h23a4b2b58d50; memory[254] = 49'h23a4f4b55fba;
    memory[255] = 49'h23a53ab53245; memory[256] = 49'h894afab504f3; memory[257] = 49'h874c0ab4aab4;
    memory[258] = 49'h854d16b450fc; memory[259] = 49'h854e1cb3f7c9; memory[260] = 49'h834f26b39f19;
    memory[261] = 49'h815028b346ed; memory[262] = 49'h81512ab2ef41; memory[263] = 49'h7f522ab29816;
    memory[264] = 49'h7f5324b2416a; memory[265] = 49'h7d5420b1eb3b; memory[266] = 49'h7b5518b19589;
    memory[267] = 49'h7b560eb14052; memory[268] = 49'h795700b0eb96; memory[269] = 49'h7957f2b09752;
    memory[270] = 49'h7758e0b04387; memory[271] = 49'h7759ccaff032; memory[272] = 49'h755ab8af9d53;
    memory[273] = 49'h755b9eaf4ae9; memory[274] = 49'h735c86aef8f2; memory[275] = 49'h735d6aaea76e;
    memory[276] = 49'h715e4cae565c; memory[277] = 49'h6f5f2cae05ba; memory[278] = 49'h6f600aadb587;
    memory[279] = 49'h6f60e4ad65c3; memory[280] = 49'h6d61c0ad166c; memory[281] = 49'h6d6298acc782;
    memory[282] = 49'h6b636eac7904; memory[283] = 49'h6b6442ac2af0; memory[284] = 49'h696514abdd46;
    memory[285] = 49'h6965e4ab9004; memory[286] = 49'h6766b4ab432a; memory[287] = 49'h676782aaf6b7;
    memory[288] = 49'h65684caaaaab; memory[289] = 49'h656916aa5f03; memory[290] = 49'h6369deaa13c0;
    memory[291] = 49'h636aa2a9c8e0; memory[292] = 49'h636b66a97e62; memory[293] = 49'h616c2ca93446;
    memory[294] = 49'h616ceaa8ea8c; memory[295] = 49'h5f6daaa8a131; memory[296] = 49'h5f6e68a85835;
    memory[297] = 49'h5f6f24a80f98; memory[298] = 49'h5d6fdea7c759; memory[299] = 49'h5d7098a77f76;
    memory[300] = 49'h5b714ea737f0; memory[301] = 49'h5b7206a6f0c4; memory[302] = 49'h5b72b8a6a9f4;
    memory[303] = 49'h59736ca6637d; memory[304] = 49'h59741ea61d5f; memory[305] = 49'h5974cca5d79a;
    memory[306] = 49'h57757ca5922c; memory[307] = 49'h57762aa54d15; memory[308] = 49'h5776d4a50855;
    memory[309] = 49'h55777ea4c3ea; memory[310] = 49'h557828a47fd3; memory[311] = 49'h5578cea43c11;
    memory[312] = 49'h537978a3f8a2; memory[313] = 49'h537a1aa3b587; memory[314] = 49'h537abea372bd;
    memory[315] = 49'h517b60a33045; memory[316] = 49'h517c02a2ee1d; memory[317] = 49'h517ca0a2ac46;
    memory[318] = 49'h4f7d40a26abe; memory[319] = 49'h4f7ddea22985; memory[320] = 49'h4f7e78a1e89b;
    memory[321] = 49'h4d7f16a1a7fe; memory[322] = 49'h4d7faea167af; memory[323] = 49'h4d8046a127ac;
    memory[324] = 49'h4d80dca0e7f5; memory[325] = 49'h4b8174a0a889; memory[326] = 49'h4b8208a06968;
    memory[327] = 49'h4b829ca02a91; memory[328] = 49'h4983309fec04; memory[329] = 49'h4983c09fadc0;
    memory[330] = 49'h4984509f6fc4; memory[331] = 49'h4984e09f3210; memory[332] = 49'h4785709ef4a4;
    memory[333] = 49'h4785fc9eb77f; memory[334] = 49'h4786869e7aa0; memory[335] = 49'h4787149e3e06;
    memory[336] = 49'h45879c9e01b3; memory[337] = 49'h4588289dc5a3; memory[338] = 49'h4588ae9d89d9;
    memory[339] = 49'h4589349d4e52; memory[340] = 49'h4389bc9d130e; memory[341] = 49'h438a409cd80d;
    memory[342] = 49'h438ac49c9d4e; memory[343] = 49'h438b489c62d1; memory[344] = 49'h418bca9c2896;
    memory[345] = 49'h418c4c9bee9b; memory[346] = 49'h418ccc9bb4e1; memory[347] = 49'h418d4a9b7b67;
    memory[348] = 49'h3f8dca9b422c; memory[349] = 49'h3f8e489b0930; memory[350] = 49'h3f8ec29ad073;
    memory[351] = 49'h3f8f409a97f3; memory[352] = 49'h3f8fba9a5fb2; memory[353] = 49'h3d90349a27ae;
    memory[354] = 49'h3d90ae99efe6; memory[355] = 49'h3d912699b85b; memory[356] = 49'h3d919c99810c;
    memory[357] = 49'h3b92169949f8; memory[358] = 49'h3b928a991320; memory[359] = 49'h3b930098dc82;
    memory[360] = 49'h3b937298a61f; memory[361] = 49'h3b93e6986ff5; memory[362] = 49'h39945a983a05;
    memory[363] = 49'h3994cc98044e; memory[364] = 49'h39953c97ced0; memory[365] = 49'h3995ac97998a;
    memory[366] = 49'h39961a97647c; memory[367] = 49'h37968c972fa5; memory[368] = 49'h3796fa96fb06;
    memory[369] = 49'h37976696c69e; memory[370] = 49'h3797d296926c; memory[371] = 49'h37983c965e70;
    memory[372] = 49'h3798a8962aa9; memory[373] = 49'h35991495f718; memory[374] = 49'h35997e95c3bc;
    memory[375] = 49'h3599e6959095; memory[376] = 49'h359a4e955da2; memory[377] = 49'h359ab4952ae3;
    memory[378] = 49'h359b1c94f857; memory[379] = 49'h339b8294c5ff; memory[380] = 49'h339bea9493d9;
    memory[381] = 49'h339c4c9461e7; memory[382] = 49'h339cb0943026; memory[383] = 49'h339d1493fe97;
    memory[384] = 49'h339d7693cd3a; memory[385] = 49'h319dda939c0e; memory[386] = 49'h319e3c936b13;
    memory[387] = 49'h319e9c933a49; memory[388] = 49'h319efc9309af; memory[389] = 49'h319f5c92d945;
    memory[390] = 49'h319fba92a90b; memory[391] = 49'h2fa01c927900; memory[392] = 49'h2fa078924925;
    memory[393] = 49'h2fa0d4921978; memory[394] = 49'h2fa13291e9f9; memory[395] = 49'h2fa18e91baa9;
    memory[396] = 49'h2fa1e8918b87; memory[397] = 49'h2fa242915c92; memory[398] = 49'h2da2a0912dca;
    memory[399] = 49'h2da2fa90ff30; memory[400] = 49'h2da35090d0c3; memory[401] = 49'h2da3ac90a281;
    memory[402] = 49'h2da40290746d; memory[403] = 49'h2da458904684; memory[404] = 49'h2da4b29018c6;
    memory[405] = 49'h2ba5088feb35; memory[406] = 49'h2ba55e8fbdce; memory[407] = 49'h2ba5b48f9092;
    memory[408] = 49'h2ba6088f6381; memory[409] = 49'h2ba65c8f369a; memory[410] = 49'h2ba6b08f09dd;
    memory[411] = 49'h2ba7028edd4a; memory[412] = 49'h2ba7568eb0e0; memory[413] = 49'h29a7aa8e84a0;
    memory[414] = 49'h29a7fc8e5889; memory[415] = 49'h29a84c8e2c9b; memory[416] = 49'h29a89e8e00d5;
    memory[417] = 49'h29a8ec8dd538; memory[418] = 49'h29a93e8da9c2; memory[419] = 49'h29a98c8d7e75;
    memory[420] = 49'h29a9dc8d534f; memory[421] = 49'h29aa288d2851; memory[422] = 49'h27aa7a8cfd79;
    memory[423] = 49'h27aac68cd2c9; memory[424] = 49'h27ab148ca83f; memory[425] = 49'h27ab608c7ddc;
    memory[426] = 49'h27abac8c539f; memory[427] = 49'h27abf88c2988; memory[428] = 49'h27ac428bff97;
    memory[429] = 49'h27ac8e8bd5cb; memory[430] = 49'h27acd88bac25; memory[431] = 49'h25ad248b82a4;
    memory[432] = 49'h25ad6c8b5948; memory[433] = 49'h25adb68b3010; memory[434] = 49'h25adfe8b06fd;
    memory[435] = 49'h25ae488ade0e; memory[436] = 49'h25ae8e8ab544; memory[437] = 49'h25aed68a8c9d;
    memory[438] = 49'h25af1c8a641a; memory[439] = 49'h25af628a3bba; memory[440] = 49'h23afac8a137d;
    memory[441] = 49'h23aff089eb64; memory[442] = 49'h23b03889c36d; memory[443] = 49'h23b07a899b9a;
    memory[444] = 49'h23b0c08973e8; memory[445] = 49'h23b104894c59; memory[446] = 49'h23b1488924ec;
    memory[447] = 49'h23b18a88fda1; memory[448] = 49'h23b1ce88d677; memory[449] = 49'h23b21288af6f;
    memory[450] = 49'h23b252888889; memory[451] = 49'h21b2968861c3; memory[452] = 49'h21b2da883b1e;
    memory[453] = 49'h21b31888149b; memory[454] = 49'h21b35c87ee37; memory[455] = 49'h21b39a87c7f5;
    memory[456] = 49'h21b3dc87a1d2; memory[457] = 49'h21b41a877bd0; memory[458] = 49'h21b45a8755ed;
    memory[459] = 49'h21b49a87302a; memory[460] = 49'h21b4d8870a87; memory[461] = 49'h21b51686e503;
    memory[462] = 49'h1fb55686bf9e; memory[463] = 49'h1fb596869a58; memory[464] = 49'h1fb5d0867532;
    memory[465] = 49'h1fb610865029; memory[466] = 49'h1fb64a862b40; memory[467] = 49'h1fb688860674;
    memory[468] = 49'h1fb6c485e1c7; memory[469] = 49'h1fb70085bd38; memory[470] = 49'h1fb73c8598c7;
    memory[471] = 49'h1fb776857474; memory[472] = 49'h1fb7b085503e; memory[473] = 49'h1fb7ec852c25;
    memory[474] = 49'h1fb82685082a; memory[475] = 49'h1db86284e44c; memory[476] = 49'h1db89c84c08b;
    memory[477] = 49'h1db8d4849ce7; memory[478] = 49'h1db90e84795f; memory[479] = 49'h1db9468455f4;
    memory[480] = 49'h1db97e8432a5; memory[481] = 49'h1db9b8840f72; memory[482] = 49'h1db9ee83ec5c;
    memory[483] = 49'h1dba2683c961; memory[484] = 49'h1dba5e83a682; memory[485] = 49'h1dba948383bf;
    memory[486] = 49'h1dbacc836117; memory[487] = 49'h1dbb02833e8b; memory[488] = 49'h1bbb38831c1a;
    memory[489] = 49'h1bbb7082f9c3; memory[490] = 49'h1bbba682d788; memory[491] = 49'h1bbbda82b568;
    memory[492] = 49'h1bbc0e829362; memory[493] = 49'h1bbc46827176; memory[494] = 49'h1bbc78824fa6;
    memory[495] = 49'h1bbcac822def; memory[496] = 49'h1bbce2820c52; memory[497] = 49'h1bbd1481ead0;
    memory[498] = 49'h1bbd4881c967; memory[499] = 49'h1bbd7a81a818; memory[500] = 49'h1bbdae8186e2;
    memory[501] = 49'h1bbde28165c6; memory[502] = 49'h1bbe128144c4; memory[503] = 49'h1bbe468123da;
    memory[504] = 49'h19be7a81030a; memory[505] = 49'h19beaa80e253; memory[506] = 49'h19bedc80c1b4;
    memory[507] = 49'h19bf0e80a12e; memory[508] = 49'h19bf408080c1; memory[509] = 49'h19bf6e80606d;
    memory[510] = 49'h19bfa0804030; memory[511] = 49'h19bfd080200c;
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
    partial_1_2 <= {row[40:25], !row[48], {14{row[48]}}};
    tree_1_0 <= partial_1 + partial_1_2;
    sum_1 <= tree_1_0;
    fraction_again_1 <= fraction_2;
    fraction_again_2 <= fraction_again_1;
    fraction_again_3 <= fraction_again_2;
    partial_1_3 <= partial_products_2;
    partial_1_4 <= {value_3, !sum_1[31], {14{sum_1[31]}}};
    tree_1_0_2 <= partial_1_3 + $signed({1'd0, partial_1_4});
    sum_1_2 <= tree_1_0_2;
  end
endmodule
