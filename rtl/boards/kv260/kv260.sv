// Top of the KV260: the processor, its ports and the accelerator are in the block design; the fan has the one pin.
`default_nettype none

module kv260 (
    output wire fan_en_b
);
    // Linux drives the fan by the third wave of the processor's first timer. Low turns it on.
    wire [1:0] unused_wave;

    system system (.ttc0_wave({fan_en_b, unused_wave}));
endmodule

`default_nettype wire
