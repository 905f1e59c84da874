// A 16-bit SDR SDRAM of 32 MiB (4 banks, 8192 rows, 512 columns) as its data sheet describes it, for simulation:
// it keeps what is written, answers CAS cycles after a read, and says what a controller does against the rules.
//
// The clock is the controller's; commands are taken at its rising edge. Times are those of the AS4C32M16SB-7.
module sdram #(
    parameter int CLOCK_PS = 10_000
) (
    input  logic        clk,
    input  logic        cke,
    input  logic        ras_n,
    input  logic        cas_n,
    input  logic        we_n,
    input  logic [1:0]  ba,
    input  logic [12:0] a,
    input  logic [1:0]  dqm,
    input  logic [15:0] dq_i,
    input  logic        dq_driven,  // by the controller
    output logic [15:0] dq_o,
    output logic [31:0] violations
);
    localparam int T_RCD = 21_000, T_RP = 21_000, T_RC = 63_000, T_RAS = 42_000, T_WR = 14_000, T_RAS_MAX = 100_000_000;
    localparam longint POWER_UP = 200_000_000, REFRESH_ALL = 64'd64_000_000_000;
    localparam int ROWS = 8192, MODE_CYCLES = 2, FIRST_REFRESHES = 8;
    localparam logic [2:0] NOP = 3'b111, ACTIVATE = 3'b011, READ = 3'b101, WRITE = 3'b100,
                           PRECHARGE = 3'b010, REFRESH = 3'b001, MODE = 3'b000;

    logic [15:0] words [1 << 24];
    logic [3:0]  open = 0;
    logic [12:0] row [4];
    // Times in picoseconds since power-up; a long time ago at first.
    longint now = 0, activated [4], precharged [4], written [4], refreshed = -1_000_000, mode_set = -1_000_000;
    longint oldest_refresh [ROWS];  // of the last ROWS refreshes, as a ring
    int     refreshes = 0, ready = 0;
    logic [2:0]  cas = 0;
    logic [15:0] pipe [4];
    logic [3:0]  answer = 0;
    logic [1:0]  mask [3];

    initial for (int bank = 0; bank < 4; bank++) begin
        activated[bank] = -1_000_000; precharged[bank] = -1_000_000; written[bank] = -1_000_000;
    end
    initial violations = 0;

    task automatic wrong(input string what);
        violations <= violations + 1;
        if (violations < 10) $display("sdram: %s at %0d ns", what, now / 1000);
    endtask

    wire [2:0]  command = {ras_n, cas_n, we_n};
    wire [23:0] place   = {row[ba], ba, a[8:0]};

    always_ff @(posedge clk) begin
        now <= now + CLOCK_PS;
        mask[0] <= dqm;
        mask[1] <= mask[0];
        for (int k = 0; k < 3; k++) pipe[k] <= pipe[k + 1];
        answer <= answer >> 1;
        if (!cke || command == NOP) begin end
        else begin
            if (now - refreshed < T_RC) wrong("a command during a refresh");
            if (now - mode_set < MODE_CYCLES * CLOCK_PS) wrong("a command while the mode is set");
            if (now < POWER_UP) wrong("a command before power is stable");
            if (ready < FIRST_REFRESHES + 1 && (command == READ || command == WRITE || command == ACTIVATE))
                wrong("a command before it is initialised");
            case (command)
            ACTIVATE: begin
                if (open[ba]) wrong("a row is opened in a bank that has one open");
                if (now - precharged[ba] < T_RP) wrong("a row is opened too soon after a precharge");
                if (now - activated[ba] < T_RC) wrong("a row is opened too soon after the one before");
                open[ba] <= 1; row[ba] <= a; activated[ba] <= now;
            end
            READ, WRITE: begin
                if (!open[ba]) wrong("a column without an open row");
                if (now - activated[ba] < T_RCD) wrong("a column too soon after its row");
                if (a[10]) wrong("an automatic precharge, which is not modelled");
                if (command == WRITE) begin
                    if (!dq_driven) wrong("a write without data");
                    if (!dqm[0]) words[place][7:0]  <= dq_i[7:0];
                    if (!dqm[1]) words[place][15:8] <= dq_i[15:8];
                    written[ba] <= now;
                end else begin
                    // At the next edges the word comes closer; it is on the pins from CAS - 1 edges after this one on.
                    pipe[cas - 1] <= words[place];
                    answer[cas - 1] <= 1;
                end
            end
            PRECHARGE: begin
                for (int bank = 0; bank < 4; bank++) if (a[10] || ba == bank[1:0]) begin
                    if (open[bank] && now - activated[bank] < T_RAS) wrong("a row is closed too soon");
                    if (open[bank] && now - activated[bank] > T_RAS_MAX) wrong("a row was open too long");
                    if (now - written[bank] < T_WR) wrong("a row is closed too soon after a write");
                    open[bank] <= 0; precharged[bank] <= now;
                end
                if (ready == 0 && a[10]) ready <= 1;
            end
            REFRESH: begin
                if (open != 0) wrong("a refresh while a row is open");
                for (int bank = 0; bank < 4; bank++)
                    if (now - precharged[bank] < T_RP) wrong("a refresh too soon after a precharge");
                if (ready > 0 && ready < FIRST_REFRESHES) ready <= ready + 1;
                if (refreshes >= ROWS && now - oldest_refresh[refreshes % ROWS] > REFRESH_ALL)
                    wrong("rows were not refreshed in time");
                oldest_refresh[refreshes % ROWS] <= now;
                refreshes <= refreshes + 1;
                refreshed <= now;
            end
            MODE: begin
                if (open != 0) wrong("the mode is set while a row is open");
                if (ready < FIRST_REFRESHES) wrong("the mode is set before the first refreshes");
                if (a[2:0] != 0) wrong("a burst length other than one, which is not modelled");
                if (a[6:4] != 2 && a[6:4] != 3) wrong("a CAS latency that there is not");
                cas <= a[6:4]; mode_set <= now; ready <= FIRST_REFRESHES + 1;
            end
            default: wrong("an unknown command");
            endcase
        end
        if (answer[0] && dq_driven) wrong("both sides drive the data pins");
        if (answer[0] && mask[1] != 0) wrong("a read is masked, which is not modelled");
    end

    assign dq_o = answer[0] ? pipe[0] : 16'hDEAD;
endmodule
