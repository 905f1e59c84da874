# Step: synthesise the board's top with the block design in it.

source config.tcl
source tcl/project.tcl

read_bd bd/system/system.bd
# Synthesised as one with the rest.
set_property synth_checkpoint_mode None [get_files system.bd]
generate_target all [get_files system.bd]
read_verilog -sv $top_source
read_xdc $constraints
synth_design -top $board -part $part
write_checkpoint -force work/synthesised.dcp
report_utilization -file reports/utilisation_synthesised.rpt
close_project
