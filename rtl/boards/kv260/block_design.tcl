# KV260: the processor's four HP ports are the accelerator's memory, its HPM0 port reaches the registers.
#
#   m_axi_w0  m_axi_w1  m_axi_w2  m_axi_w3 + m_axi_v        s_axi        irq
#      HP0       HP1       HP2       HP3                    HPM0     pl_ps_irq0[0]

set ps [create_bd_cell -type ip -vlnv xilinx.com:ip:zynq_ultra_ps_e ps]
apply_bd_automation -rule xilinx.com:bd_rule:zynq_ultra_ps_e -config {apply_board_preset "1"} $ps
set_property -dict [list \
    CONFIG.PSU__FPGA_PL0_ENABLE 1 \
    CONFIG.PSU__CRL_APB__PL0_REF_CTRL__FREQMHZ [expr {$clock_hz / 1000000}] \
    CONFIG.PSU__FPGA_PL1_ENABLE 0 \
    CONFIG.PSU__USE__M_AXI_GP0 1 \
    CONFIG.PSU__MAXIGP0__DATA_WIDTH 128 \
    CONFIG.PSU__USE__M_AXI_GP1 0 \
    CONFIG.PSU__USE__M_AXI_GP2 0 \
    CONFIG.PSU__USE__S_AXI_GP2 1 \
    CONFIG.PSU__USE__S_AXI_GP3 1 \
    CONFIG.PSU__USE__S_AXI_GP4 1 \
    CONFIG.PSU__USE__S_AXI_GP5 1 \
    CONFIG.PSU__SAXIGP2__DATA_WIDTH $data_bits \
    CONFIG.PSU__SAXIGP3__DATA_WIDTH $data_bits \
    CONFIG.PSU__SAXIGP4__DATA_WIDTH $data_bits \
    CONFIG.PSU__SAXIGP5__DATA_WIDTH $data_bits \
    CONFIG.PSU__USE__IRQ0 1 \
    CONFIG.PSU__TTC0__PERIPHERAL__ENABLE 1 \
    CONFIG.PSU__TTC0__WAVEOUT__ENABLE 1 \
    CONFIG.PSU__TTC0__WAVEOUT__IO EMIO \
] $ps

set clock_pin ps/pl_clk0
set clock [get_bd_pins $clock_pin]
set reset [create_bd_cell -type ip -vlnv xilinx.com:ip:proc_sys_reset reset]
connect_bd_net $clock [get_bd_pins reset/slowest_sync_clk]
connect_bd_net [get_bd_pins ps/pl_resetn0] [get_bd_pins reset/ext_reset_in]
set resetn [get_bd_pins reset/peripheral_aresetn]
foreach pin {maxihpm0_fpd_aclk saxihp0_fpd_aclk saxihp1_fpd_aclk saxihp2_fpd_aclk saxihp3_fpd_aclk} {
    connect_bd_net $clock [get_bd_pins ps/$pin]
}
connect_bd_net $clock [get_bd_pins tritforge/aclk]
connect_bd_net $resetn [get_bd_pins tritforge/aresetn]
connect_bd_net [get_bd_pins tritforge/irq] [get_bd_pins ps/pl_ps_irq0]

if {[llength $weight_ports] != 4} {
    error "the KV260 has four HP ports, and configuration $config has [llength $weight_ports] weight ports"
}
interconnect to_registers $clock $resetn ps/M_AXI_HPM0_FPD tritforge/$register_port
map_segment ps/Data tritforge/$register_port/reg0 $register_address $register_bytes

# Of the DDR controller's ports, HP1 and HP2 share one. The vectors, a small part of the traffic, go where there is room.
set hp 0
foreach port $weight_ports {
    set managers tritforge/$port
    if {$hp == 3} {
        lappend managers tritforge/$vector_port
    }
    interconnect to_hp$hp $clock $resetn $managers ps/S_AXI_HP${hp}_FPD
    foreach manager $managers {
        foreach {segment address bytes} $memory_map {
            map_segment $manager ps/SAXIGP[expr {$hp + 2}]/HP${hp}_$segment $address $bytes
        }
    }
    incr hp
}

# The fan hangs on a pin of the programmable logic; Linux drives it by a timer of the processor.
create_bd_port -dir O -from 2 -to 0 ttc0_wave
connect_bd_net [get_bd_pins ps/emio_ttc0_wave_o] [get_bd_ports ttc0_wave]
