# Stands in for Vivado: takes its command line, knows the commands, options, IPs and properties that the board scripts
# use, refuses all others, and records every call as a line of JSON in $VIVADO_RECORD.
#
# It keeps what the scripts build, so that a pin, a segment, a port or a file that is not there is an error, as it would
# be in Vivado. Reports are copied from the folder $VIVADO_REPORTS.

if {[lindex $argv 0] eq "-version"} {
    puts "vivado v2024.1 (64-bit)"
    exit 0
}

set record [open $env(VIVADO_RECORD) a]
set cells {}
set properties {}
set bd_ports {}
set bd_interface_ports {}
set connected {}
set clocks {}
set interfaces {}
set packaged ""
set bd_open 0

proc json {text} {
    return "\"[string map {\\ \\\\ \" \\\" \n \\n \t \\t} $text]\""
}

proc json_list {words} {
    set texts {}
    foreach word $words {
        lappend texts [json $word]
    }
    return "\[[join $texts ,]\]"
}

# A command: options that have a value, options that have none, how many words besides, and what it does. The body sees
# `options` (dictionary) and `words`.
proc command {name valued flags least most body} {
    set state "global record cells properties bd_ports bd_interface_ports connected clocks interfaces packaged bd_open env"
    set ::bodies($name) [list {options words} $state\n$body]
    proc $name {args} [format {
        set options {}
        set words {}
        for {set k 0} {$k < [llength $args]} {incr k} {
            set word [lindex $args $k]
            if {[lsearch -exact {%2$s} $word] >= 0} {
                dict set options $word [lindex $args [incr k]]
            } elseif {[lsearch -exact {%3$s} $word] >= 0} {
                dict set options $word {}
            } elseif {[string match -* $word] && ![string is double $word]} {
                error "%1$s has no option $word"
            } else {
                lappend words $word
            }
        }
        if {[llength $words] < %4$d || [llength $words] > %5$d} {
            error "%1$s takes %4$d to %5$d arguments, not [llength $words]: $words"
        }
        puts $::record "\[[json %1$s],[json_list $options],[json_list $words]\]"
        return [apply $::bodies(%1$s) $options $words]
    } $name $valued $flags $least $most]
}

proc exists {file} {
    if {![file exists $file]} {
        error "no such file: $file"
    }
    return $file
}

proc touch {file} {
    close [open $file w]
}

# --- the IPs: what a cell has, given its properties ---------------------------------------------------------------

proc value {cell name default} {
    global properties
    if {[dict exists $properties $cell CONFIG.$name]} {
        return [dict get $properties $cell CONFIG.$name]
    }
    return $default
}

# Interfaces, pins, address spaces, segments and patterns of the properties of a cell; `inputs` are the pins that must be
# connected.
proc has {cell kind} {
    global cells interfaces
    set found [dict create interfaces {} pins {} inputs {} spaces {} segments {} properties {}]
    switch -glob [dict get $cells $cell] {
        tritforge:user:* {
            set ip [lindex [split [dict get $cells $cell] :] 2]
            if {$ip eq "axi_uart_ip"} {
                dict set found pins {rx tx irq}
                dict set found inputs {rx irq}
            }
            foreach {name bus} [dict get $interfaces $ip] {
                switch $bus {
                    interface:aximm {
                        dict lappend found interfaces $name
                        if {[string match s_* $name]} {
                            dict lappend found segments $name/reg0
                        } else {
                            dict lappend found spaces $name
                        }
                    }
                    default {
                        dict lappend found pins $name
                        if {$name ne "irq"} {
                            dict lappend found inputs $name
                        }
                    }
                }
            }
        }
        xilinx.com:ip:smartconnect {
            dict set found properties {NUM_SI NUM_MI}
            dict set found pins {aclk aresetn}
            dict set found inputs {aclk aresetn}
            foreach {letter count} [list S [value $cell NUM_SI 2] M [value $cell NUM_MI 1]] {
                for {set k 0} {$k < $count} {incr k} {
                    dict lappend found interfaces [format %s%02d_AXI $letter $k]
                }
            }
        }
        xilinx.com:ip:proc_sys_reset {
            dict set found pins {slowest_sync_clk ext_reset_in aux_reset_in dcm_locked peripheral_aresetn interconnect_aresetn}
            dict set found inputs {slowest_sync_clk ext_reset_in}
        }
        xilinx.com:ip:zynq_ultra_ps_e {
            dict set found properties {
                PSU__FPGA_PL[0-3]_ENABLE PSU__CRL_APB__PL[0-3]_REF_CTRL__FREQMHZ PSU__USE__M_AXI_GP[0-2]
                PSU__MAXIGP[0-2]__DATA_WIDTH PSU__USE__S_AXI_GP[0-6] PSU__SAXIGP[0-6]__DATA_WIDTH PSU__USE__IRQ[01]
                PSU__TTC0__PERIPHERAL__ENABLE PSU__TTC0__WAVEOUT__ENABLE PSU__TTC0__WAVEOUT__IO
            }
            dict set found pins {pl_clk0 pl_resetn0}
            dict set found spaces Data
            if {[value $cell PSU__USE__IRQ0 0]} {
                dict lappend found pins pl_ps_irq0
            }
            if {[value $cell PSU__TTC0__WAVEOUT__ENABLE 0] && [value $cell PSU__TTC0__WAVEOUT__IO MIO] eq "EMIO"} {
                dict lappend found pins emio_ttc0_wave_o
            }
            for {set k 0} {$k < 2} {incr k} {
                if {[value $cell PSU__USE__M_AXI_GP$k 1]} {
                    dict lappend found interfaces M_AXI_HPM${k}_FPD
                    dict lappend found pins maxihpm${k}_fpd_aclk
                    dict lappend found inputs maxihpm${k}_fpd_aclk
                }
            }
            for {set k 0} {$k < 4} {incr k} {
                set gp [expr {$k + 2}]
                if {[value $cell PSU__USE__S_AXI_GP$gp 0]} {
                    dict lappend found interfaces S_AXI_HP${k}_FPD
                    dict lappend found pins saxihp${k}_fpd_aclk
                    dict lappend found inputs saxihp${k}_fpd_aclk
                    foreach segment {DDR_LOW DDR_HIGH QSPI LPS_OCM} {
                        dict lappend found segments SAXIGP$gp/HP${k}_$segment
                    }
                }
            }
        }
        xilinx.com:ip:xdma {
            dict set found properties {
                functional_mode mode_selection pcie_blk_locn en_gt_selection select_quad pl_link_cap_max_link_width
                pl_link_cap_max_link_speed ref_clk_freq axi_addr_width axi_data_width axisten_freq xdma_axi_intf_mm
                xdma_rnum_chnl xdma_wnum_chnl xdma_num_usr_irq axilite_master_en axilite_master_scale axilite_master_size
                pciebar2axibar_axil_master pf0_msix_cap_table_bir pf0_msix_cap_pba_bir
            }
            dict set found interfaces {pcie_mgt M_AXI}
            dict set found pins {sys_clk sys_clk_gt sys_rst_n axi_aclk axi_aresetn usr_irq_req usr_irq_ack user_lnk_up}
            dict set found inputs {sys_clk sys_clk_gt sys_rst_n usr_irq_req}
            dict set found spaces M_AXI
            if {[value $cell axilite_master_en false]} {
                dict lappend found interfaces M_AXI_LITE
                dict lappend found spaces M_AXI_LITE
            }
        }
        xilinx.com:ip:hbm {
            dict set found properties {
                USER_HBM_DENSITY USER_HBM_STACK USER_APB_EN USER_AXI_CLK_FREQ USER_CLK_SEL_LIST[01] USER_SAXI_[0-3][0-9]
            }
            dict set found pins {HBM_REF_CLK_0 APB_0_PCLK APB_0_PRESET_N apb_complete_0 DRAM_0_STAT_CATTRIP DRAM_0_STAT_TEMP}
            dict set found inputs {HBM_REF_CLK_0 APB_0_PCLK APB_0_PRESET_N}
            set count [expr {[value $cell USER_HBM_STACK 1] * 16}]
            for {set k 0} {$k < $count} {incr k} {
                set port [format %02d $k]
                if {[value $cell USER_SAXI_$port true]} {
                    dict lappend found interfaces SAXI_$port
                    dict lappend found pins AXI_${port}_ACLK AXI_${port}_ARESET_N
                    dict lappend found inputs AXI_${port}_ACLK AXI_${port}_ARESET_N
                    for {set m 0} {$m < $count} {incr m} {
                        dict lappend found segments [format SAXI_%s/HBM_MEM%02d $port $m]
                    }
                }
            }
        }
        xilinx.com:ip:clk_wiz {
            dict set found properties {
                PRIM_SOURCE PRIM_IN_FREQ CLKOUT[1-7]_USED CLKOUT[1-7]_REQUESTED_OUT_FREQ USE_RESET USE_LOCKED
            }
            dict set found pins {clk_in1 clk_out1 locked}
            dict set found inputs clk_in1
            if {[value $cell CLKOUT2_USED false]} {
                dict lappend found pins clk_out2
            }
        }
        xilinx.com:ip:mig_7series {
            dict set found properties {XML_INPUT_FILE RESET_BOARD_INTERFACE MIG_DONT_TOUCH_PARAM BOARD_MIG_PARAM}
            dict set found interfaces {DDR3 S_AXI}
            dict set found pins {
                sys_clk_i clk_ref_i sys_rst aresetn ui_clk ui_clk_sync_rst mmcm_locked init_calib_complete
            }
            dict set found inputs {sys_clk_i clk_ref_i sys_rst aresetn}
            dict set found segments memmap/memaddr
        }
        default { error "no such IP: [dict get $cells $cell]" }
    }
    return [dict get $found $kind]
}

# Names CELL/ITEM, each of which must be there.
proc of_cells {kind names} {
    global cells
    foreach name [join $names] {
        set name [string trimleft $name /]
        set cell [lindex [split $name /] 0]
        set item [string range $name [string length $cell]+1 end]
        if {![dict exists $cells $cell]} {
            error "no cell $cell in the block design"
        }
        if {[lsearch -exact [has $cell $kind] $item] < 0} {
            error "$cell has no $item among its $kind: [has $cell $kind]"
        }
    }
    return [join $names]
}

proc of_dict {kind known names} {
    foreach name [join $names] {
        if {![dict exists $known $name]} {
            error "there is no $kind $name, only [dict keys $known]"
        }
    }
    return [join $names]
}

# --- projects and files -------------------------------------------------------------------------------------------

command create_project {-part} {-in_memory -force} 0 2 {
    if {![dict exists $options -in_memory]} {
        file mkdir [lindex $words 1]
    }
}
command close_project {} {} 0 0 { set bd_open 0 }
command current_project {} {} 0 0 { return project }
command current_fileset {} {} 0 0 { return sources_1 }
command current_design {} {} 0 0 { return design }
command add_files {} {-norecurse} 1 1 {
    foreach file [lindex $words 0] {
        exists $file
    }
}
command read_verilog {} {-sv} 1 1 { exists [lindex $words 0] }
command read_bd {} {} 1 1 { exists [lindex $words 0] }
command update_compile_order {-fileset} {} 0 0 {}
command update_ip_catalog {} {} 0 0 { exists ip/tritforge_ip/component.xml }
command get_files {} {} 1 1 { return [exists bd/system/[lindex $words 0]] }
command generate_target {} {} 2 2 {}
command get_board_parts {} {-quiet} 1 1 {
    return {xilinx.com:kv260_som:part0:1.4 xilinx.com:kv260_som:part0:1.10}
}

# --- packaging ----------------------------------------------------------------------------------------------------

namespace eval ipx {}
command ipx::package_project {-root_dir -vendor -library -taxonomy -set_current} {-import_files -force} 0 0 {
    set packaged [file tail [dict get $options -root_dir]]
    file mkdir [dict get $options -root_dir]
}
command ipx::current_core {} {} 0 0 { return core }
command ipx::get_bus_interfaces {-of_objects} {-quiet} 1 1 {
    set name [lindex $words 0]
    return [expr {[dict exists $interfaces $packaged $name] ? $name : ""}]
}
command ipx::get_memory_maps {-of_objects} {-quiet} 1 1 {}
command ipx::add_memory_map {} {} 2 2 { return [lindex $words 0] }
command ipx::add_address_block {} {} 2 2 { return [lindex $words 0] }
command ipx::get_address_spaces {-of_objects} {-quiet} 1 1 {}
command ipx::add_address_space {} {} 2 2 { return [lindex $words 0] }
command ipx::get_address_blocks {-of_objects} {-quiet} 1 1 { return [lindex $words 0] }
command ipx::create_xgui_files {} {} 1 1 {}
command ipx::update_checksums {} {} 1 1 {}
command ipx::check_integrity {} {} 1 1 {}
command ipx::save_core {} {} 1 1 { touch ip/$packaged/component.xml }

# --- the block design ---------------------------------------------------------------------------------------------

command create_bd_design {-dir} {} 1 1 {
    file mkdir [dict get $options -dir]/[lindex $words 0]
    set bd_open 1
}
command create_bd_cell {-type -vlnv} {} 1 1 {
    set name [lindex $words 0]
    if {[dict exists $cells $name]} {
        error "there is a cell $name already"
    }
    dict set cells $name [dict get $options -vlnv]
    has $name pins
    return /$name
}
command create_bd_port {-dir -type -from -to} {} 1 1 {
    dict set bd_ports [lindex $words 0] $options
    return [lindex $words 0]
}
command create_bd_intf_port {-mode -vlnv} {} 1 1 {
    dict set bd_interface_ports [lindex $words 0] $options
    return [lindex $words 0]
}
command apply_bd_automation {-rule -config} {} 1 1 {}
command get_bd_pins {} {} 1 1 { of_cells pins $words }
command get_bd_intf_pins {} {} 1 1 { of_cells interfaces $words }
command get_bd_addr_spaces {} {} 1 1 { of_cells spaces $words }
command get_bd_addr_segs {} {} 1 1 { of_cells segments $words }
command get_bd_ports {} {} 1 1 { of_dict "port" $bd_ports $words }
command get_bd_intf_ports {} {} 1 1 { of_dict "interface port" $bd_interface_ports $words }
command connect_bd_net {} {} 2 99 {
    # The first drives the others, which nothing else may drive.
    foreach pin [lrange $words 1 end] {
        if {[dict exists $connected $pin]} {
            error "$pin is connected already"
        }
    }
    foreach pin $words {
        dict set connected $pin 1
    }
}
command connect_bd_intf_net {} {} 2 2 {
    foreach pin $words {
        if {[dict exists $connected $pin]} {
            error "$pin is connected already"
        }
        dict set connected $pin 1
    }
}
command assign_bd_address {-offset -range -target_address_space} {} 1 1 {
    if {[dict get $options -offset] % [dict get $options -range]} {
        error "the offset is no multiple of the range: $options"
    }
}
command validate_bd_design {} {} 0 0 {
    foreach cell [dict keys $cells] {
        foreach pin [concat [has $cell interfaces] [has $cell inputs]] {
            if {![dict exists $connected $cell/$pin]} {
                error "$cell/$pin is not connected"
            }
        }
    }
    foreach port [concat [dict keys $bd_ports] [dict keys $bd_interface_ports]] {
        if {![dict exists $connected $port]} {
            error "the port $port is not connected"
        }
    }
}
command save_bd_design {} {} 0 0 {
    if {!$bd_open} {
        error "no block design is open"
    }
    touch bd/system/system.bd
}

# --- properties ---------------------------------------------------------------------------------------------------

set others {
    top name version display_name description slave_memory_map_ref master_address_space_ref range
    board_part ip_repo_paths synth_checkpoint_mode
    CONFIG.FREQ_HZ CONFIG.POLARITY PACKAGE_PIN IOSTANDARD SLEW DRIVE PULLTYPE CONFIG_VOLTAGE CONFIG_MODE PROGRAM.FILE
    BITSTREAM.GENERAL.COMPRESS BITSTREAM.CONFIG.OVERTEMPSHUTDOWN BITSTREAM.CONFIG.CONFIGFALLBACK
    BITSTREAM.CONFIG.CONFIGRATE BITSTREAM.CONFIG.EXTMASTERCCLK_EN BITSTREAM.CONFIG.SPI_32BIT_ADDR
    BITSTREAM.CONFIG.SPI_BUSWIDTH BITSTREAM.CONFIG.SPI_FALL_EDGE CFGBVS
}
command set_property {-dict} {} 1 3 {
    if {[dict exists $options -dict]} {
        set settings [dict get $options -dict]
        set object [lindex $words 0]
    } else {
        if {[llength $words] != 3} {
            error "set_property takes a name, a value and objects, not $words"
        }
        set settings [lrange $words 0 1]
        set object [lindex $words 2]
    }
    if {$object eq ""} {
        error "set_property without an object: $settings"
    }
    set cell [string trimleft $object /]
    foreach {name setting} $settings {
        if {[dict exists $cells $cell]} {
            set known 0
            foreach pattern [has $cell properties] {
                if {[string match CONFIG.$pattern $name]} {
                    set known 1
                }
            }
            if {!$known} {
                error "$cell has no property $name"
            }
            dict set properties $cell $name $setting
        } elseif {[lsearch -exact $::others $name] < 0} {
            error "unknown property $name of $object"
        }
    }
}
command get_ips {} {} 1 1 { return [lindex $words 0] }
command get_property {} {} 2 2 {
    lassign $words name object
    switch -glob "$name $object" {
        "CONFIG.Component_Name /*" { return system_[string trimleft $object /]_0 }
        "IP_DIR system_*" {
            file mkdir bd/system/ip/$object
            return bd/system/ip/$object
        }
        "CONFIG.FREQ_HZ ps/pl_clk0" { return [expr {int([value ps PSU__CRL_APB__PL0_REF_CTRL__FREQMHZ 100] * 999990)}] }
        "CONFIG.FREQ_HZ xdma/axi_aclk" { return [expr {[value xdma axisten_freq 125] * 1000000}] }
        "CONFIG.FREQ_HZ memory/ui_clk" {
            set project [open bd/system/ip/system_memory_0/[value memory XML_INPUT_FILE missing]]
            regexp {<TimePeriod>(\d+)<} [read $project] - period
            close $project
            return [expr {1000000000000 / $period / 4}]
        }
    }
    error "no property $words"
}

# --- constraints: objects are the ports of the top, as its source declares them -------------------------------------

command read_xdc {} {} 1 1 { uplevel #0 [list source [exists [lindex $words 0]]] }
command get_ports {} {} 1 1 {
    set source [open [exists $::top_source]]
    set text [read $source]
    close $source
    set known {}
    foreach {- name} [regexp -all -inline -line {^\s*(?:input|output|inout)\s+wire\s+(?:\[[^\]]+\]\s*)?(\w+)} $text] {
        dict set known $name 1
    }
    of_dict "pin" $known $words
}
command create_clock {-period -name} {} 1 1 { dict set clocks [dict get $options -name] 1 }
command get_clocks {} {-include_generated_clocks} 1 1 { of_dict "clock" $clocks $words }
command set_clock_groups {} {-asynchronous -group} 2 2 {}
command set_false_path {-from -to} {} 0 0 {}

# --- building -----------------------------------------------------------------------------------------------------

command synth_design {-top -part} {} 0 0 {}
command write_checkpoint {} {-force} 1 1 { touch [lindex $words 0] }
command open_checkpoint {} {} 1 1 { exists [lindex $words 0] }
command close_design {} {} 0 0 {}
foreach step {opt_design place_design phys_opt_design route_design} {
    command $step {} {} 0 0 {}
}
set write {
    set file [dict get $options -file]
    set example $env(VIVADO_REPORTS)/[file tail $file]
    if {[file exists $example]} {
        file copy -force $example $file
    } else {
        touch $file
    }
}
command report_timing_summary {-file -max_paths} {} 0 0 $write
command report_utilization {-file -hierarchical_depth} {-hierarchical} 0 0 $write
command report_power {-file} {} 0 0 $write
command report_drc {-file} {} 0 0 $write
command report_route_status {-file} {} 0 0 $write
command write_bitstream {} {-force} 1 1 { touch [lindex $words 0] }

# --- programming --------------------------------------------------------------------------------------------------

foreach step {open_hw_manager connect_hw_server open_hw_target close_hw_manager} {
    command $step {} {} 0 0 {}
}
command get_hw_devices {} {} 1 1 { return [string map {* _0} [lindex $words 0]] }
command program_hw_devices {} {} 1 1 {}

# --- the program --------------------------------------------------------------------------------------------------

foreach file [glob -nocomplain src/*_ip.v] {
    set source [open $file]
    set ip [file rootname [file tail $file]]
    foreach {- bus name} [regexp -all -inline {X_INTERFACE_INFO = "xilinx.com:([a-z:]+):1.0 (\w+) \w+"} [read $source]] {
        dict set interfaces $ip $name $bus
    }
    close $source
}
set script [lindex $argv [expr {[lsearch -exact $argv -source] + 1}]]
puts $record "\[\"script\",\[\],[json_list [list $script]]\]"
if {[catch {source $script} message]} {
    puts "ERROR: $message"
    puts $errorInfo
    exit 1
}
close $record
exit 0
