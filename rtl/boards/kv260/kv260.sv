// Top of the KV260: the processor, its ports and the accelerator are in the block design; pins there is one.
`default_nettype none

module kv260 (
    output wire fan_en_b
);
    wire [2:0] ttc0_wave;

    system system (.ttc0_wave(ttc0_wave));

    // Linux's pwm-fan is on the third wave of the first timer. Low turns the fan on.
    assign fan_en_b = ttc0_wave[2];
endmodule

`default_nettype wire
