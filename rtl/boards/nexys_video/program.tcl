# Load the bitstream over the board's USB cable; it is gone when the power goes.

open_hw_manager
connect_hw_server
open_hw_target
set device [lindex [get_hw_devices xc7a200t*] 0]
set_property PROGRAM.FILE output/tritforge.bit $device
program_hw_devices $device
close_hw_manager
