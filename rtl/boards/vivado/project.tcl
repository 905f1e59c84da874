# A project in memory that knows the board and the packaged IP: what the block design is made in, and read again.

create_project -in_memory -part $part
if {$board_part ne ""} {
    # Any version of the board's files will do; the newest is the last.
    set found [lsort -dictionary [get_board_parts -quiet $board_part]]
    if {$found eq ""} {
        error "Vivado has no files of the board $board_part: install them with Tools > Vivado Store > Boards"
    }
    set_property board_part [lindex $found end] [current_project]
}
set_property ip_repo_paths ip [current_project]
update_ip_catalog
