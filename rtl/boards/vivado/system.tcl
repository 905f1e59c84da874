# Step: build the board's block design around the IPs, check it, and save it in bd/.

source config.tcl
source tcl/project.tcl

create_bd_design -dir bd system
set core [create_bd_cell -type ip -vlnv tritforge:user:tritforge_ip:$ip_version tritforge]

# A SmartConnect of one clock, from managers to a subordinate: converts widths, IDs, protocol and bursts that differ.
proc interconnect {name clock reset managers subordinate} {
    set cell [create_bd_cell -type ip -vlnv xilinx.com:ip:smartconnect $name]
    set_property -dict [list CONFIG.NUM_SI [llength $managers] CONFIG.NUM_MI 1] $cell
    connect_bd_net $clock [get_bd_pins $name/aclk]
    connect_bd_net $reset [get_bd_pins $name/aresetn]
    set k -1
    foreach manager $managers {
        connect_bd_intf_net [get_bd_intf_pins $manager] [get_bd_intf_pins [format %s/S%02d_AXI $name [incr k]]]
    }
    connect_bd_intf_net [get_bd_intf_pins $name/M00_AXI] [get_bd_intf_pins $subordinate]
}

# Map a segment into an address space, at an address that is the same for every manager.
proc map_segment {space segment address bytes} {
    assign_bd_address -offset [format 0x%X $address] -range [format 0x%X $bytes] \
        -target_address_space [get_bd_addr_spaces $space] [get_bd_addr_segs $segment]
}

# The board's part; it sets `clock_pin`, the pin that clocks the accelerator.
source tcl/block_design.tcl

validate_bd_design
set hz [get_property CONFIG.FREQ_HZ [get_bd_pins $clock_pin]]
if {abs($hz - $clock_hz) > $clock_hz / 1000} {
    error "$clock_pin runs at $hz Hz, and the configuration $config is made for $clock_hz"
}
save_bd_design
close_project
