# The project file of MIG for the DDR3 of a Nexys Video: one MT41K256M16, 512 MiB, 16 bits at 800 MT/s.

# Pins of a bus, from bit 0 on. Banks 35; internal reference voltage.
set memory_pins {
    ddr3_addr  SSTL15      {M2 M5 M3 M1 L6 P1 N3 N2 M6 R1 L5 N5 N4 P2 P6}
    ddr3_ba    SSTL15      {L3 K6 L4}
    ddr3_ck_p  DIFF_SSTL15 {P5}
    ddr3_ck_n  DIFF_SSTL15 {P4}
    ddr3_cke   SSTL15      {J6}
    ddr3_odt   SSTL15      {K4}
    ddr3_dm    SSTL15      {G3 F1}
    ddr3_dq    SSTL15      {G2 H4 H5 J1 K1 H3 H2 J5 E3 B2 F3 D2 C2 A1 E2 B1}
    ddr3_dqs_p DIFF_SSTL15 {K2 E1}
    ddr3_dqs_n DIFF_SSTL15 {J2 D1}
}
set memory_controls {
    ddr3_ras_n SSTL15 J4 ddr3_cas_n SSTL15 K3 ddr3_we_n SSTL15 L1 ddr3_reset_n LVCMOS15 G1
}

proc elements {indent pairs} {
    set text ""
    foreach {name value} $pairs {
        append text "$indent<$name>$value</$name>\n"
    }
    return $text
}

# Text of the project file: memory clock in ps, of which four make the clock that the accelerator runs at.
proc memory_project {part clock_hz data_bits bytes} {
    global memory_pins memory_controls
    set pins ""
    set pin {      <Pin IN_TERM="" IOSTANDARD="%s" PADName="%s" SLEW="" VCCAUX_IO="" name="%s"/>}
    foreach {name standard pads} $memory_pins {
        set bit -1
        foreach pad $pads {
            append pins [format $pin $standard $pad ${name}\[[incr bit]\]] \n
        }
    }
    foreach {name standard pad} $memory_controls {
        append pins [format $pin $standard $pad $name] \n
    }
    set period [expr {1000000000000 / $clock_hz / 4}]
    set text "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n<Project NoOfControllers=\"1\">\n"
    append text [elements "  " [list \
        ModuleName memory dci_inouts_inputs 1 dci_inputs 1 Debug_En OFF DataDepth_En 1024 LowPower_En ON \
        XADC_En Enabled TargetFPGA [regsub {^(xc\w+t)(\w+)(-\d)$} $part {\1-\2/\3}] Version 4.2 SystemClock "No Buffer" \
        ReferenceClock "No Buffer" SysResetPolarity "ACTIVE LOW" BankSelectionFlag FALSE InternalVref 1 \
        dci_hr_inouts_inputs "50 Ohms" dci_cascade 0]]
    append text "  <Controller number=\"0\">\n"
    append text [elements "    " [list \
        MemoryDevice DDR3_SDRAM/Components/MT41K256M16XX-125 TimePeriod $period VccAuxIO 1.8V PHYRatio 4:1 \
        InputClkFreq 100 UIExtraClocks 0 MMCM_VCO 800 MMCMClkOut0 4.000 MMCMClkOut1 1 MMCMClkOut2 1 MMCMClkOut3 1 \
        MMCMClkOut4 1 DataWidth 16 DeepMemory 1 DataMask 1 ECC Disabled Ordering Normal BankMachineCnt 4 \
        CustomPart FALSE NewPartName "" RowAddress 15 ColAddress 10 BankAddress 3 MemoryVoltage 1.5V \
        C0_MEM_SIZE [expr {$bytes}] UserMemoryAddressMap BANK_ROW_COLUMN]]
    append text "    <PinSelection>\n$pins    </PinSelection>\n"
    foreach {group names} {System_Clock sys_clk_i System_Control {sys_rst init_calib_complete tg_compare_error}} {
        append text "    <$group>\n"
        foreach name $names {
            append text "      <Pin Bank=\"Select Bank\" PADName=\"No connect\" name=\"$name\"/>\n"
        }
        append text "    </$group>\n"
    }
    append text {    <TimingParameters>
      <Parameters tcke="5" tfaw="40" tras="35" trcd="13.75" trefi="7.8" trfc="260" trp="13.75" trrd="7.5" trtp="7.5" twtr="7.5"/>
    </TimingParameters>
}
    foreach {name title value} {
        mrBurstLength "Burst Length" "8 - Fixed"
        mrBurstType "Read Burst Type and Length" Sequential
        mrCasLatency "CAS Latency" 6
        mrMode Mode Normal
        mrDllReset "DLL Reset" No
        mrPdMode "DLL control for precharge PD" "Slow Exit"
        emrDllEnable "DLL Enable" Enable
        emrOutputDriveStrength "Output Driver Impedance Control" RZQ/6
        emrMirrorSelection "Address Mirroring" Disable
        emrCSSelection "Controller Chip Select Pin" Disable
        emrRTT "RTT (nominal) - On Die Termination (ODT)" RZQ/6
        emrPosted "Additive Latency (AL)" 0
        emrOCD "Write Leveling Enable" Disabled
        emrDQS "TDQS enable" Enabled
        emrRDQS Qoff "Output Buffer Enabled"
        mr2PartialArraySelfRefresh "Partial-Array Self Refresh" "Full Array"
        mr2CasWriteLatency "CAS write latency" 5
        mr2AutoSelfRefresh "Auto Self Refresh" Enabled
        mr2SelfRefreshTempRange "High Temparature Self Refresh Rate" Normal
        mr2RTTWR "RTT_WR - Dynamic On Die Termination (ODT)" "Dynamic ODT off"
    } {
        append text "    <$name name=\"$title\">$value</$name>\n"
    }
    append text "    <PortInterface>AXI</PortInterface>\n    <AXIParameters>\n"
    append text [elements "      " [list \
        C0_C_RD_WR_ARB_ALGORITHM ROUND_ROBIN C0_S_AXI_ADDR_WIDTH 29 C0_S_AXI_DATA_WIDTH $data_bits \
        C0_S_AXI_ID_WIDTH 4 C0_S_AXI_SUPPORTS_NARROW_BURST 0]]
    append text "    </AXIParameters>\n  </Controller>\n</Project>\n"
    return $text
}
