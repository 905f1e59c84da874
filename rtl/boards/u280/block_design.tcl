# U280: one HBM stack behind the weight ports, the vector port and the host, all in the clock of the PCIe core.
#
#   m_axi_v   xdma M_AXI   m_axi_w0 .. m_axi_w7      xdma M_AXI_LITE -> s_axi
#   SAXI_00    SAXI_01      SAXI_08 .. SAXI_15              irq -> usr_irq_req

foreach {name direction kind} {pcie_refclk I clk pcie_refclk_gt I clk pcie_perst_n I rst hbm_refclk I clk} {
    create_bd_port -dir $direction -type $kind $name
}
set_property CONFIG.FREQ_HZ 100000000 [get_bd_ports {pcie_refclk pcie_refclk_gt hbm_refclk}]
set_property CONFIG.POLARITY ACTIVE_LOW [get_bd_ports pcie_perst_n]
create_bd_port -dir O hbm_cattrip
create_bd_intf_port -mode Master -vlnv xilinx.com:interface:pcie_7x_mgt_rtl:1.0 pcie

# The core's clock is the accelerator's, so no path crosses clocks; the core makes 125 or 250 MHz of it.
set xdma [create_bd_cell -type ip -vlnv xilinx.com:ip:xdma xdma]
set_property -dict [list \
    CONFIG.functional_mode DMA \
    CONFIG.mode_selection Advanced \
    CONFIG.pcie_blk_locn PCIE4C_X1Y0 \
    CONFIG.en_gt_selection true \
    CONFIG.select_quad GTY_Quad_227 \
    CONFIG.pl_link_cap_max_link_width X16 \
    CONFIG.pl_link_cap_max_link_speed 8.0_GT/s \
    CONFIG.ref_clk_freq 100_MHz \
    CONFIG.axi_addr_width 64 \
    CONFIG.axi_data_width 512_bit \
    CONFIG.axisten_freq [expr {$clock_hz / 1000000}] \
    CONFIG.xdma_axi_intf_mm AXI_Memory_Mapped \
    CONFIG.xdma_rnum_chnl 1 \
    CONFIG.xdma_wnum_chnl 1 \
    CONFIG.xdma_num_usr_irq 1 \
    CONFIG.axilite_master_en true \
    CONFIG.axilite_master_scale Kilobytes \
    CONFIG.axilite_master_size [expr {$register_bytes / 1024}] \
    CONFIG.pciebar2axibar_axil_master [format 0x%016X $register_address] \
    CONFIG.pf0_msix_cap_table_bir BAR_1 \
    CONFIG.pf0_msix_cap_pba_bir BAR_1 \
] $xdma
connect_bd_intf_net [get_bd_intf_pins xdma/pcie_mgt] [get_bd_intf_ports pcie]
connect_bd_net [get_bd_ports pcie_refclk] [get_bd_pins xdma/sys_clk]
connect_bd_net [get_bd_ports pcie_refclk_gt] [get_bd_pins xdma/sys_clk_gt]
connect_bd_net [get_bd_ports pcie_perst_n] [get_bd_pins xdma/sys_rst_n]

set clock_pin xdma/axi_aclk
set clock [get_bd_pins $clock_pin]
set resetn [get_bd_pins xdma/axi_aresetn]
connect_bd_net $clock [get_bd_pins tritforge/aclk]
connect_bd_net $resetn [get_bd_pins tritforge/aresetn]
connect_bd_net [get_bd_pins tritforge/irq] [get_bd_pins xdma/usr_irq_req]
interconnect to_registers $clock $resetn xdma/M_AXI_LITE tritforge/$register_port
map_segment xdma/M_AXI_LITE tritforge/$register_port/reg0 $register_address $register_bytes

# Who has which port of the HBM. Each is next to a pseudo-channel of 256 MiB, in the order of the addresses. The host loads
# the stream of a weight port into the one next to it, so streams share no channel and cross no switch.
if {[llength $weight_ports] > 8} {
    error "half a stack has 8 ports, and configuration $config has [llength $weight_ports] weight ports"
}
set managers [dict create 0 tritforge/$vector_port 1 xdma/M_AXI]
set number 8
foreach port $weight_ports {
    dict set managers $number tritforge/$port
    incr number
}

set settings [list \
    CONFIG.USER_HBM_DENSITY 4GB \
    CONFIG.USER_HBM_STACK 1 \
    CONFIG.USER_APB_EN false \
    CONFIG.USER_AXI_CLK_FREQ [expr {$clock_hz / 1000000}] \
    CONFIG.USER_CLK_SEL_LIST0 AXI_00_ACLK \
]
for {set number 0} {$number < 16} {incr number} {
    lappend settings CONFIG.USER_SAXI_[format %02d $number] [expr {[dict exists $managers $number] ? "true" : "false"}]
}
set hbm [create_bd_cell -type ip -vlnv xilinx.com:ip:hbm hbm]
set_property -dict $settings $hbm
set memory_reset [create_bd_cell -type ip -vlnv xilinx.com:ip:proc_sys_reset memory_reset]
connect_bd_net [get_bd_ports hbm_refclk] [get_bd_pins hbm/HBM_REF_CLK_0] [get_bd_pins hbm/APB_0_PCLK] \
    [get_bd_pins memory_reset/slowest_sync_clk]
connect_bd_net [get_bd_ports pcie_perst_n] [get_bd_pins memory_reset/ext_reset_in]
connect_bd_net [get_bd_pins memory_reset/peripheral_aresetn] [get_bd_pins hbm/APB_0_PRESET_N]
connect_bd_net [get_bd_pins hbm/DRAM_0_STAT_CATTRIP] [get_bd_ports hbm_cattrip]

dict for {number manager} $managers {
    set port [format %02d $number]
    connect_bd_net $clock [get_bd_pins hbm/AXI_${port}_ACLK]
    connect_bd_net $resetn [get_bd_pins hbm/AXI_${port}_ARESET_N]
    interconnect to_hbm_$port $clock $resetn $manager hbm/SAXI_$port
    foreach {segment address bytes} $memory_map {
        map_segment $manager hbm/SAXI_$port/$segment $address $bytes
    }
}
