# Step: write the bitstream of the routed design.

source config.tcl

open_checkpoint work/routed.dcp
write_bitstream -force output/tritforge.bit
close_design
