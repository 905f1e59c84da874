# Load the bitstream over the card's USB cable; then reboot the host warm, so that it finds the card anew.

open_hw_manager
connect_hw_server
open_hw_target
set device [lindex [get_hw_devices xcu280*] 0]
set_property PROGRAM.FILE output/tritforge.bit $device
program_hw_devices $device
close_hw_manager
