# Nexys Video: weights, vectors and the serial bridge share the DDR3 behind MIG, whose clock is everybody's.
#
#   rx, tx -- uart -- m_axi_reg -- s_axi
#               |                  tritforge -- m_axi_v, m_axi_w0 --+
#               +---- m_axi_mem ------------------------------------+-- memory -- ddr3

source tcl/memory.tcl

create_bd_port -dir I -type clk sysclk
create_bd_port -dir I -type rst cpu_resetn
create_bd_port -dir I rx
create_bd_port -dir O tx
create_bd_intf_port -mode Master -vlnv xilinx.com:interface:ddrx_rtl:1.0 ddr3
set_property CONFIG.FREQ_HZ 100000000 [get_bd_ports sysclk]
set_property CONFIG.POLARITY ACTIVE_LOW [get_bd_ports cpu_resetn]

# MIG takes 100 MHz, and 200 MHz for the delays of its pins.
set clocks [create_bd_cell -type ip -vlnv xilinx.com:ip:clk_wiz clocks]
set_property -dict [list \
    CONFIG.PRIM_SOURCE No_buffer \
    CONFIG.PRIM_IN_FREQ 100.000 \
    CONFIG.CLKOUT1_REQUESTED_OUT_FREQ 100.000 \
    CONFIG.CLKOUT2_USED true \
    CONFIG.CLKOUT2_REQUESTED_OUT_FREQ 200.000 \
    CONFIG.USE_RESET false \
] $clocks
connect_bd_net [get_bd_ports sysclk] [get_bd_pins clocks/clk_in1]

lassign $memory_map segment address bytes
set memory [create_bd_cell -type ip -vlnv xilinx.com:ip:mig_7series memory]
set folder [get_property IP_DIR [get_ips [get_property CONFIG.Component_Name $memory]]]
set file [open $folder/mig.prj w]
puts -nonewline $file [memory_project $part $clock_hz $data_bits [expr {$bytes}]]
close $file
set_property -dict [list \
    CONFIG.XML_INPUT_FILE mig.prj \
    CONFIG.RESET_BOARD_INTERFACE Custom \
    CONFIG.MIG_DONT_TOUCH_PARAM Custom \
    CONFIG.BOARD_MIG_PARAM Custom \
] $memory
connect_bd_net [get_bd_pins clocks/clk_out1] [get_bd_pins memory/sys_clk_i]
connect_bd_net [get_bd_pins clocks/clk_out2] [get_bd_pins memory/clk_ref_i]
connect_bd_net [get_bd_ports cpu_resetn] [get_bd_pins memory/sys_rst]
connect_bd_intf_net [get_bd_intf_pins memory/DDR3] [get_bd_intf_ports ddr3]

set clock_pin memory/ui_clk
set clock [get_bd_pins $clock_pin]
set reset [create_bd_cell -type ip -vlnv xilinx.com:ip:proc_sys_reset reset]
connect_bd_net $clock [get_bd_pins reset/slowest_sync_clk]
connect_bd_net [get_bd_pins memory/ui_clk_sync_rst] [get_bd_pins reset/ext_reset_in]
connect_bd_net [get_bd_pins memory/mmcm_locked] [get_bd_pins reset/dcm_locked]
set resetn [get_bd_pins reset/peripheral_aresetn]

set uart [create_bd_cell -type ip -vlnv tritforge:user:axi_uart_ip:$ip_version uart]
connect_bd_net [get_bd_ports rx] [get_bd_pins uart/rx]
connect_bd_net [get_bd_pins uart/tx] [get_bd_ports tx]
connect_bd_net [get_bd_pins tritforge/irq] [get_bd_pins uart/irq]
foreach cell {tritforge uart} {
    connect_bd_net $clock [get_bd_pins $cell/aclk]
    connect_bd_net $resetn [get_bd_pins $cell/aresetn]
}
connect_bd_net $resetn [get_bd_pins memory/aresetn]

interconnect to_registers $clock $resetn uart/m_axi_reg tritforge/$register_port
map_segment uart/m_axi_reg tritforge/$register_port/reg0 $register_address $register_bytes
set managers uart/m_axi_mem
foreach port $memory_ports {
    lappend managers tritforge/$port
}
interconnect to_memory $clock $resetn $managers memory/S_AXI
foreach manager $managers {
    map_segment $manager memory/memmap/$segment $address $bytes
}
