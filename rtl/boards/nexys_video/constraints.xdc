# Nexys Video: clock, reset button and serial line. The memory's pins come with MIG.
set_property PACKAGE_PIN R4 [get_ports sysclk]
set_property IOSTANDARD LVCMOS33 [get_ports sysclk]
create_clock -period 10.000 -name sysclk [get_ports sysclk]

set_property PACKAGE_PIN G4 [get_ports cpu_resetn]
set_property IOSTANDARD LVCMOS15 [get_ports cpu_resetn]
set_false_path -from [get_ports cpu_resetn]

set_property PACKAGE_PIN V18 [get_ports uart_tx_in]
set_property PACKAGE_PIN AA19 [get_ports uart_rx_out]
set_property IOSTANDARD LVCMOS33 [get_ports {uart_tx_in uart_rx_out}]
set_false_path -from [get_ports uart_tx_in]
set_false_path -to [get_ports uart_rx_out]

set_property CFGBVS VCCO [current_design]
set_property CONFIG_VOLTAGE 3.3 [current_design]
set_property BITSTREAM.GENERAL.COMPRESS TRUE [current_design]
