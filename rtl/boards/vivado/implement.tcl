# Step: place and route, and report. Whether the reports are good enough is decided by the step after it.

source config.tcl

open_checkpoint work/synthesised.dcp
opt_design
place_design
phys_opt_design
route_design
phys_opt_design
write_checkpoint -force work/routed.dcp

report_timing_summary -max_paths 10 -file reports/timing.rpt
report_utilization -file reports/utilisation.rpt
report_utilization -hierarchical -hierarchical_depth 6 -file reports/utilisation_hierarchical.rpt
report_power -file reports/power.rpt
report_drc -file reports/drc.rpt
report_route_status -file reports/route_status.rpt
close_design
