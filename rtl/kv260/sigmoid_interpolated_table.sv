// sigmoid_interpolated_table: golden.formats.interpolate; a new argument every cycle, table_latency cycles later its
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
module sigmoid_interpolated_table (
  input  logic        clk,
  input  logic [8:0]  index,
  input  logic [18:0] fraction,
  output logic [23:0] y
);

  logic [53:0] row = 54'd0;
  logic [18:0] fraction_1 = 19'd0;
  logic [18:0] fraction_2 = 19'd0;
  logic [23:0] value_1 = 24'd0;
  logic [23:0] value_2 = 24'd0;
  logic [23:0] value_3 = 24'd0;
  logic signed [29:0] partial_1 = 30'd0;
  logic signed [37:0] partial_1_2 = 38'd0;
  logic signed [38:0] tree_1_0 = 39'd0;
  logic signed [38:0] sum_1 = 39'd0;
  logic [18:0] fraction_again_1 = 19'd0;
  logic [18:0] fraction_again_2 = 19'd0;
  logic [18:0] fraction_again_3 = 19'd0;
  logic signed [36:0] partial_1_3 = 37'd0;
  logic signed [38:0] partial_1_4 = 39'd0;
  logic [42:0] partial_1_5 = 43'd0;
  logic signed [39:0] tree_1_0_2 = 40'd0;
  logic [42:0] tree_1_1 = 43'd0;
  logic signed [44:0] tree_2_0 = 45'd0;
  logic [53:0] memory_read_data;
  logic [53:0] memory [0:511];

  wire [29:0] partial_products = $signed(row[53:43]) * $signed({1'd0, fraction_2});
  wire [36:0] partial_products_2 = $signed(sum_1[38:19]) * $signed({1'd0, fraction_again_3[16:0]});
  wire [21:0] partial_products_3 = $signed(sum_1[38:19]) * $signed({1'd0, fraction_again_3[18:17]});

  assign y = tree_2_0[42:19];

  initial begin
    memory[0] = 54'h3f820005800000; memory[1] = 54'h3e81ffe681fff5; memory[2] = 54'h3d81ff8583ffab;
    memory[3] = 54'h3c81fee685fee0; memory[4] = 54'h3b89fe0787fd56; memory[5] = 54'h3a91fce889face;
    memory[6] = 54'h3999fb8c8bf708; memory[7] = 54'h38a1f9f28df1c7; memory[8] = 54'h37b1f81a8feacd;
    memory[9] = 54'h36c9f60691e1dd; memory[10] = 54'h35e1f3b893d6bc; memory[11] = 54'h34f9f13195c930;
    memory[12] = 54'h3421ee6e97b900; memory[13] = 54'h3349eb7599a5f2; memory[14] = 54'h3271e8489b8fd0;
    memory[15] = 54'h31a9e4e49d7666; memory[16] = 54'h30e1e14e9f597f; memory[17] = 54'h3021dd86a138e9;
    memory[18] = 54'h2f71d98fa31473; memory[19] = 54'h2ec1d569a4ebf0; memory[20] = 54'h2e11d11aa6bf31;
    memory[21] = 54'h2d71cc9ea88e0d; memory[22] = 54'h2cd9c7faaa5859; memory[23] = 54'h2c49c331ac1dee;
    memory[24] = 54'h2bc1be42addea8; memory[25] = 54'h2b41b932af9a62; memory[26] = 54'h2ac9b401b150fc;
    memory[27] = 54'h2a59aeb3b30256; memory[28] = 54'h29e9a948b4ae54; memory[29] = 54'h2989a3c3b654d9;
    memory[30] = 54'h29319e26b7f5cd; memory[31] = 54'h28e19873b99119; memory[32] = 54'h289992abbb26a8;
    memory[33] = 54'h28598cd1bcb666; memory[34] = 54'h282186e8be4042; memory[35] = 54'h27f180f0bfc42e;
    memory[36] = 54'h27c97aebc1421c; memory[37] = 54'h27a174dec2ba00; memory[38] = 54'h27896ec6c42bd2;
    memory[39] = 54'h277968a8c59789; memory[40] = 54'h27696284c6fd20; memory[41] = 54'h27615c5fc85c91;
    memory[42] = 54'h27615636c9b5dc; memory[43] = 54'h2761500ecb08fe; memory[44] = 54'h277149e6cc55f8;
    memory[45] = 54'h278143c2cd9ccc; memory[46] = 54'h27993da2cedd7e; memory[47] = 54'h27b13787d01813;
    memory[48] = 54'h27d13173d14c90; memory[49] = 54'h27f92b66d27afd; memory[50] = 54'h28212564d3a362;
    memory[51] = 54'h28491f6dd4c5ca; memory[52] = 54'h2881197ed5e240; memory[53] = 54'h28b1139ed6f8ce;
    memory[54] = 54'h28e90dcbd80982; memory[55] = 54'h29290805d9146a; memory[56] = 54'h2969024fda1994;
    memory[57] = 54'h29a8fca7db1910; memory[58] = 54'h29e8f713dc12ec; memory[59] = 54'h2a30f18cdd073c;
    memory[60] = 54'h2a78ec19ddf60e; memory[61] = 54'h2ac8e6b8dedf76; memory[62] = 54'h2b10e169dfc387;
    memory[63] = 54'h2b60dc2de0a252; memory[64] = 54'h2bb0d705e17beb; memory[65] = 54'h2c00d1f1e25066;
    memory[66] = 54'h2c50ccf2e31fd7; memory[67] = 54'h2ca8c805e3ea53; memory[68] = 54'h2cf8c32fe4afed;
    memory[69] = 54'h2d50be6de570bb; memory[70] = 54'h2da0b9c0e62cd2; memory[71] = 54'h2df8b528e6e446;
    memory[72] = 54'h2e48b0a7e7972d; memory[73] = 54'h2ea0ac39e8459d; memory[74] = 54'h2ef8a7e2e8efaa;
    memory[75] = 54'h2f48a39fe9956b; memory[76] = 54'h2fa09f72ea36f3; memory[77] = 54'h2ff89b59ead459;
    memory[78] = 54'h30489758eb6db1; memory[79] = 54'h30a09369ec0312; memory[80] = 54'h30f08f91ec948f;
    memory[81] = 54'h31408bcded223e; memory[82] = 54'h3198881dedac33; memory[83] = 54'h31e88483ee3283;
    memory[84] = 54'h323880fbeeb543; memory[85] = 54'h32887d8aef3485; memory[86] = 54'h32d07a2befb060;
    memory[87] = 54'h332076e0f028e5; memory[88] = 54'h337073a8f09e29; memory[89] = 54'h33b87084f1103f;
    memory[90] = 54'h34006d72f17f3a; memory[91] = 54'h34506a73f1eb2c; memory[92] = 54'h34986785f25429;
    memory[93] = 54'h34d864acf2ba41; memory[94] = 54'h352061e2f31d88; memory[95] = 54'h35685f2bf37e0e;
    memory[96] = 54'h35a85c84f3dbe6; memory[97] = 54'h35e859eff4371f; memory[98] = 54'h3630576af48fcb;
    memory[99] = 54'h367054f4f4e5fb; memory[100] = 54'h36a85291f539bd; memory[101] = 54'h36e8503bf58b23;
    memory[102] = 54'h37284df4f5da3b; memory[103] = 54'h37604bbff62714; memory[104] = 54'h37984996f671bf;
    memory[105] = 54'h37d0477df6ba48; memory[106] = 54'h38084572f700bf; memory[107] = 54'h38404373f74532;
    memory[108] = 54'h38784184f787ad; memory[109] = 54'h38a83fa0f7c840; memory[110] = 54'h38d83dcbf806f5;
    memory[111] = 54'h39103c01f843db; memory[112] = 54'h39403a45f87efe; memory[113] = 54'h39683894f8b86b;
    memory[114] = 54'h399836eff8f02c; memory[115] = 54'h39c83555f9264e; memory[116] = 54'h39f033c7f95adc;
    memory[117] = 54'h3a203244f98de1; memory[118] = 54'h3a4830cbf9bf69; memory[119] = 54'h3a702f5df9ef7d;
    memory[120] = 54'h3a982df9fa1e28; memory[121] = 54'h3ac02c9ffa4b74; memory[122] = 54'h3ae82b4efa776b;
    memory[123] = 54'h3b082a09faa216; memory[124] = 54'h3b3028cafacb80; memory[125] = 54'h3b502796faf3b0;
    memory[126] = 54'h3b70266afb1ab0; memory[127] = 54'h3b902547fb4088; memory[128] = 54'h3bb8242cfb6541;
    memory[129] = 54'h3bd02319fb88e4; memory[130] = 54'h3bf0220efbab77; memory[131] = 54'h3c10210afbcd03;
    memory[132] = 54'h3c30200efbed8f; memory[133] = 54'h3c481f1afc0d23; memory[134] = 54'h3c681e2bfc2bc6;
    memory[135] = 54'h3c801d45fc497e; memory[136] = 54'h3c981c66fc6653; memory[137] = 54'h3cb01b8cfc824c;
    memory[138] = 54'h3cc81ab9fc9d6e; memory[139] = 54'h3ce019ecfcb7c0; memory[140] = 54'h3cf81924fcd148;
    memory[141] = 54'h3d101863fcea0b; memory[142] = 54'h3d2817a8fd0210; memory[143] = 54'h3d4016f1fd195d;
    memory[144] = 54'h3d501641fd2ff6; memory[145] = 54'h3d681594fd45e1; memory[146] = 54'h3d7814effd5b22;
    memory[147] = 54'h3d90144dfd6fc0; memory[148] = 54'h3da013b0fd83bf; memory[149] = 54'h3db01318fd9723;
    memory[150] = 54'h3dc01285fda9f1; memory[151] = 54'h3dd011f6fdbc2e; memory[152] = 54'h3de81169fdcdde;
    memory[153] = 54'h3df810e3fddf04; memory[154] = 54'h3e081060fdefa6; memory[155] = 54'h3e100fe2fdffc7;
    memory[156] = 54'h3e200f66fe0f6b; memory[157] = 54'h3e300eeffe1e95; memory[158] = 54'h3e400e7bfe2d4a;
    memory[159] = 54'h3e480e0bfe3b8d; memory[160] = 54'h3e580d9dfe4961; memory[161] = 54'h3e680d33fe56c9;
    memory[162] = 54'h3e700ccdfe63c9; memory[163] = 54'h3e800c69fe7064; memory[164] = 54'h3e880c08fe7c9d;
    memory[165] = 54'h3e980babfe8876; memory[166] = 54'h3ea00b50fe93f4; memory[167] = 54'h3ea80af8fe9f18;
    memory[168] = 54'h3eb80aa2fea9e5; memory[169] = 54'h3ec00a4ffeb45e; memory[170] = 54'h3ec809fffebe85;
    memory[171] = 54'h3ed009b1fec85d; memory[172] = 54'h3ed80966fed1e8; memory[173] = 54'h3ee0091cfedb29;
    memory[174] = 54'h3ef008d5fee421; memory[175] = 54'h3ef8088ffeecd4; memory[176] = 54'h3f00084dfef542;
    memory[177] = 54'h3f08080cfefd6f; memory[178] = 54'h3f1007cdff055c; memory[179] = 54'h3f100790ff0d0b;
    memory[180] = 54'h3f180756ff147d; memory[181] = 54'h3f20071cff1bb6; memory[182] = 54'h3f2806e4ff22b6;
    memory[183] = 54'h3f3006aeff297f; memory[184] = 54'h3f38067aff3013; memory[185] = 54'h3f380648ff3674;
    memory[186] = 54'h3f400616ff3ca3; memory[187] = 54'h3f4805e6ff42a1; memory[188] = 54'h3f5005b8ff4870;
    memory[189] = 54'h3f50058cff4e12; memory[190] = 54'h3f580560ff5388; memory[191] = 54'h3f600535ff58d3;
    memory[192] = 54'h3f60050eff5df4; memory[193] = 54'h3f6804e5ff62ee; memory[194] = 54'h3f6804bfff67c0;
    memory[195] = 54'h3f70049aff6c6c; memory[196] = 54'h3f780475ff70f4; memory[197] = 54'h3f780453ff7558;
    memory[198] = 54'h3f800431ff799a; memory[199] = 54'h3f800410ff7dbb; memory[200] = 54'h3f8803efff81bb;
    memory[201] = 54'h3f8803d2ff859b; memory[202] = 54'h3f8803b3ff895e; memory[203] = 54'h3f900397ff8d02;
    memory[204] = 54'h3f90037aff908b; memory[205] = 54'h3f98035fff93f7; memory[206] = 54'h3f980344ff9749;
    memory[207] = 54'h3fa0032aff9a80; memory[208] = 54'h3fa00312ff9d9e; memory[209] = 54'h3fa002faffa0a4;
    memory[210] = 54'h3fa802e2ffa392; memory[211] = 54'h3fa802ccffa669; memory[212] = 54'h3fa802b6ffa92a;
    memory[213] = 54'h3fb002a0ffabd5; memory[214] = 54'h3fb0028cffae6b; memory[215] = 54'h3fb00278ffb0ed;
    memory[216] = 54'h3fb80264ffb35b; memory[217] = 54'h3fb80251ffb5b6; memory[218] = 54'h3fb80240ffb7fe;
    memory[219] = 54'h3fb8022effba35; memory[220] = 54'h3fc0021cffbc5a; memory[221] = 54'h3fc0020cffbe6e;
    memory[222] = 54'h3fc001fcffc072; memory[223] = 54'h3fc001edffc266; memory[224] = 54'h3fc801ddffc44b;
    memory[225] = 54'h3fc801ceffc621; memory[226] = 54'h3fc801c1ffc7e8; memory[227] = 54'h3fc801b3ffc9a2;
    memory[228] = 54'h3fd001a4ffcb4e; memory[229] = 54'h3fd00198ffccec; memory[230] = 54'h3fd0018cffce7e;
    memory[231] = 54'h3fd00180ffd004; memory[232] = 54'h3fd00174ffd17e; memory[233] = 54'h3fd00169ffd2ec;
    memory[234] = 54'h3fd8015dffd44f; memory[235] = 54'h3fd80152ffd5a7; memory[236] = 54'h3fd80148ffd6f4;
    memory[237] = 54'h3fd8013effd837; memory[238] = 54'h3fd80135ffd970; memory[239] = 54'h3fd8012bffdaa0;
    memory[240] = 54'h3fe00121ffdbc6; memory[241] = 54'h3fe00119ffdce3; memory[242] = 54'h3fe0010fffddf8;
    memory[243] = 54'h3fe00108ffdf03; memory[244] = 54'h3fe00100ffe007; memory[245] = 54'h3fe000f8ffe103;
    memory[246] = 54'h3fe000f0ffe1f7; memory[247] = 54'h3fe000e9ffe2e3; memory[248] = 54'h3fe800e2ffe3c8;
    memory[249] = 54'h3fe800daffe4a7; memory[250] = 54'h3fe800d4ffe57e; memory[251] = 54'h3fe800cdffe64f;
    memory[252] = 54'h3fe800c7ffe719; memory[253] = 54'h3fe800c1ffe7dd; memory[254] = 54'h3fe800bbffe89b;
    memory[255] = 54'h3fe800b6ffe953; memory[256] = 54'h3fe800b0ffea06; memory[257] = 54'h3fe800abffeab3;
    memory[258] = 54'h3fe800a5ffeb5b; memory[259] = 54'h3ff000a0ffebfd; memory[260] = 54'h3ff0009affec9b;
    memory[261] = 54'h3ff00096ffed33; memory[262] = 54'h3ff00092ffedc7; memory[263] = 54'h3ff0008dffee57;
    memory[264] = 54'h3ff00089ffeee2; memory[265] = 54'h3ff00084ffef69; memory[266] = 54'h3ff00081ffefeb;
    memory[267] = 54'h3ff0007dfff06a; memory[268] = 54'h3ff00079fff0e5; memory[269] = 54'h3ff00075fff15c;
    memory[270] = 54'h3ff00072fff1cf; memory[271] = 54'h3ff0006efff23f; memory[272] = 54'h3ff0006bfff2ab;
    memory[273] = 54'h3ff00068fff314; memory[274] = 54'h3ff00064fff37a; memory[275] = 54'h3ff80061fff3dc;
    memory[276] = 54'h3ff8005efff43c; memory[277] = 54'h3ff8005afff499; memory[278] = 54'h3ff80059fff4f2;
    memory[279] = 54'h3ff80055fff54a; memory[280] = 54'h3ff80053fff59e; memory[281] = 54'h3ff80050fff5f0;
    memory[282] = 54'h3ff8004efff63f; memory[283] = 54'h3ff8004bfff68c; memory[284] = 54'h3ff80049fff6d6;
    memory[285] = 54'h3ff80047fff71e; memory[286] = 54'h3ff80045fff764; memory[287] = 54'h3ff80043fff7a8;
    memory[288] = 54'h3ff80040fff7ea; memory[289] = 54'h3ff8003ffff829; memory[290] = 54'h3ff8003dfff867;
    memory[291] = 54'h3ff8003bfff8a3; memory[292] = 54'h3ff80039fff8dd; memory[293] = 54'h3ff80038fff915;
    memory[294] = 54'h3ff80035fff94c; memory[295] = 54'h3ff80035fff980; memory[296] = 54'h3ff80032fff9b4;
    memory[297] = 54'h3ff80031fff9e5; memory[298] = 54'h3ff80030fffa15; memory[299] = 54'h3ff8002efffa44;
    memory[300] = 54'h3ff8002dfffa71; memory[301] = 54'h3ff8002bfffa9d; memory[302] = 54'h3ff8002afffac7;
    memory[303] = 54'h3ff80029fffaf0; memory[304] = 54'h3ff80028fffb18; memory[305] = 54'h3ff80026fffb3f;
    memory[306] = 54'h3ff80026fffb64; memory[307] = 54'h3ff80024fffb89; memory[308] = 54'h3ff80023fffbac;
    memory[309] = 54'h3ff80022fffbce; memory[310] = 54'h3ff80021fffbef; memory[311] = 54'h1ffffc0f;
    memory[312] = 54'h1efffc2e; memory[313] = 54'h1dfffc4c; memory[314] = 54'h1dfffc69; memory[315] = 54'h1bfffc86;
    memory[316] = 54'h1afffca1; memory[317] = 54'h1afffcbb; memory[318] = 54'h19fffcd5; memory[319] = 54'h18fffcee;
    memory[320] = 54'h18fffd06; memory[321] = 54'h16fffd1e; memory[322] = 54'h17fffd34; memory[323] = 54'h15fffd4b;
    memory[324] = 54'h15fffd60; memory[325] = 54'h14fffd75; memory[326] = 54'h13fffd89; memory[327] = 54'h13fffd9c;
    memory[328] = 54'h12fffdaf; memory[329] = 54'h12fffdc1; memory[330] = 54'h11fffdd3; memory[331] = 54'h11fffde4;
    memory[332] = 54'h10fffdf5; memory[333] = 54'hffffe05; memory[334] = 54'hffffe14; memory[335] = 54'hffffe23;
    memory[336] = 54'hefffe32; memory[337] = 54'hefffe40; memory[338] = 54'hdfffe4e; memory[339] = 54'hdfffe5b;
    memory[340] = 54'hdfffe68; memory[341] = 54'hcfffe75; memory[342] = 54'hcfffe81; memory[343] = 54'hbfffe8d;
    memory[344] = 54'hbfffe98; memory[345] = 54'hbfffea3; memory[346] = 54'hafffeae; memory[347] = 54'hafffeb8;
    memory[348] = 54'hafffec2; memory[349] = 54'hafffecc; memory[350] = 54'h9fffed6; memory[351] = 54'h9fffedf;
    memory[352] = 54'h8fffee8; memory[353] = 54'h9fffef0; memory[354] = 54'h8fffef9; memory[355] = 54'h8ffff01;
    memory[356] = 54'h7ffff09; memory[357] = 54'h8ffff10; memory[358] = 54'h7ffff18; memory[359] = 54'h7ffff1f;
    memory[360] = 54'h6ffff26; memory[361] = 54'h7ffff2c; memory[362] = 54'h6ffff33; memory[363] = 54'h6ffff39;
    memory[364] = 54'h6ffff3f; memory[365] = 54'h6ffff45; memory[366] = 54'h6ffff4b; memory[367] = 54'h5ffff51;
    memory[368] = 54'h5ffff56; memory[369] = 54'h5ffff5b; memory[370] = 54'h5ffff60; memory[371] = 54'h5ffff65;
    memory[372] = 54'h5ffff6a; memory[373] = 54'h4ffff6f; memory[374] = 54'h4ffff73; memory[375] = 54'h5ffff77;
    memory[376] = 54'h4ffff7c; memory[377] = 54'h4ffff80; memory[378] = 54'h3ffff84; memory[379] = 54'h4ffff87;
    memory[380] = 54'h4ffff8b; memory[381] = 54'h3ffff8f; memory[382] = 54'h4ffff92; memory[383] = 54'h3ffff96;
    memory[384] = 54'h3ffff99; memory[385] = 54'h3ffff9c; memory[386] = 54'h3ffff9f; memory[387] = 54'h3ffffa2;
    memory[388] = 54'h3ffffa5; memory[389] = 54'h3ffffa8; memory[390] = 54'h2ffffab; memory[391] = 54'h3ffffad;
    memory[392] = 54'h2ffffb0; memory[393] = 54'h3ffffb2; memory[394] = 54'h2ffffb5; memory[395] = 54'h2ffffb7;
    memory[396] = 54'h2ffffb9; memory[397] = 54'h2ffffbb; memory[398] = 54'h2ffffbd; memory[399] = 54'h2ffffbf;
    memory[400] = 54'h2ffffc1; memory[401] = 54'h2ffffc3; memory[402] = 54'h2ffffc5; memory[403] = 54'h2ffffc7;
    memory[404] = 54'h2ffffc9; memory[405] = 54'h1ffffcb; memory[406] = 54'h2ffffcc; memory[407] = 54'h1ffffce;
    memory[408] = 54'h2ffffcf; memory[409] = 54'h1ffffd1; memory[410] = 54'h2ffffd2; memory[411] = 54'h1ffffd4;
    memory[412] = 54'h1ffffd5; memory[413] = 54'h2ffffd6; memory[414] = 54'h1ffffd8; memory[415] = 54'h1ffffd9;
    memory[416] = 54'h1ffffda; memory[417] = 54'h1ffffdb; memory[418] = 54'h1ffffdc; memory[419] = 54'h2ffffdd;
    memory[420] = 54'h1ffffdf; memory[421] = 54'h1ffffe0; memory[422] = 54'h1ffffe1; memory[423] = 54'hffffe2;
    memory[424] = 54'h1ffffe2; memory[425] = 54'h1ffffe3; memory[426] = 54'h1ffffe4; memory[427] = 54'h1ffffe5;
    memory[428] = 54'h1ffffe6; memory[429] = 54'h1ffffe7; memory[430] = 54'hffffe8; memory[431] = 54'h1ffffe8;
    memory[432] = 54'h1ffffe9; memory[433] = 54'hffffea; memory[434] = 54'h1ffffea; memory[435] = 54'h1ffffeb;
    memory[436] = 54'hffffec; memory[437] = 54'h1ffffec; memory[438] = 54'h1ffffed; memory[439] = 54'hffffee;
    memory[440] = 54'h1ffffee; memory[441] = 54'hffffef; memory[442] = 54'h1ffffef; memory[443] = 54'hfffff0;
    memory[444] = 54'h1fffff0; memory[445] = 54'hfffff1; memory[446] = 54'h1fffff1; memory[447] = 54'hfffff2;
    memory[448] = 54'hfffff2; memory[449] = 54'h1fffff2; memory[450] = 54'hfffff3; memory[451] = 54'h1fffff3;
    memory[452] = 54'hfffff4; memory[453] = 54'hfffff4; memory[454] = 54'h1fffff4; memory[455] = 54'hfffff5;
    memory[456] = 54'hfffff5; memory[457] = 54'h1fffff5; memory[458] = 54'hfffff6; memory[459] = 54'hfffff6;
    memory[460] = 54'h1fffff6; memory[461] = 54'hfffff7; memory[462] = 54'hfffff7; memory[463] = 54'h1fffff7;
    memory[464] = 54'hfffff8; memory[465] = 54'hfffff8; memory[466] = 54'hfffff8; memory[467] = 54'h1fffff8;
    memory[468] = 54'hfffff9; memory[469] = 54'hfffff9; memory[470] = 54'hfffff9; memory[471] = 54'hfffff9;
    memory[472] = 54'h1fffff9; memory[473] = 54'hfffffa; memory[474] = 54'hfffffa; memory[475] = 54'hfffffa;
    memory[476] = 54'hfffffa; memory[477] = 54'h1fffffa; memory[478] = 54'hfffffb; memory[479] = 54'hfffffb;
    memory[480] = 54'hfffffb; memory[481] = 54'hfffffb; memory[482] = 54'hfffffb; memory[483] = 54'hfffffb;
    memory[484] = 54'h1fffffb; memory[485] = 54'hfffffc; memory[486] = 54'hfffffc; memory[487] = 54'hfffffc;
    memory[488] = 54'hfffffc; memory[489] = 54'hfffffc; memory[490] = 54'hfffffc; memory[491] = 54'hfffffc;
    memory[492] = 54'h1fffffc; memory[493] = 54'hfffffd; memory[494] = 54'hfffffd; memory[495] = 54'hfffffd;
    memory[496] = 54'hfffffd; memory[497] = 54'hfffffd; memory[498] = 54'hfffffd; memory[499] = 54'hfffffd;
    memory[500] = 54'hfffffd; memory[501] = 54'hfffffd; memory[502] = 54'hfffffd; memory[503] = 54'h1fffffd;
    memory[504] = 54'hfffffe; memory[505] = 54'hfffffe; memory[506] = 54'hfffffe; memory[507] = 54'hfffffe;
    memory[508] = 54'hfffffe; memory[509] = 54'hfffffe; memory[510] = 54'hfffffe; memory[511] = 54'hfffffe;
  end

  always_ff @(posedge clk) memory_read_data <= memory[index];

  always_ff @(posedge clk) begin
    row <= memory_read_data;
    fraction_1 <= fraction;
    fraction_2 <= fraction_1;
    value_1 <= row[23:0];
    value_2 <= value_1;
    value_3 <= value_2;
    partial_1 <= partial_products;
    partial_1_2 <= {row[42:24], !row[53], {18{row[53]}}};
    tree_1_0 <= partial_1 + partial_1_2;
    sum_1 <= tree_1_0;
    fraction_again_1 <= fraction_2;
    fraction_again_2 <= fraction_again_1;
    fraction_again_3 <= fraction_again_2;
    partial_1_3 <= partial_products_2;
    partial_1_4 <= {partial_products_3, 17'd0};
    partial_1_5 <= {value_3, !sum_1[38], {18{sum_1[38]}}};
    tree_1_0_2 <= partial_1_3 + partial_1_4;
    tree_1_1 <= partial_1_5;
    tree_2_0 <= tree_1_0_2 + $signed({1'd0, tree_1_1});
  end
endmodule
