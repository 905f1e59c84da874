# Step: package each core behind its wrapper as the IP tritforge:user:<name>, in the folder ip/<name>.

source config.tcl

dict for {name ip} $ips {
    create_project -force -part $part package work/$name
    add_files -norecurse [dict get $ip sources]
    set_property top $name [current_fileset]
    update_compile_order -fileset sources_1
    ipx::package_project -root_dir ip/$name -vendor tritforge -library user -taxonomy /UserIP -import_files \
        -set_current true -force

    set core [ipx::current_core]
    set_property name $name $core
    set_property version $ip_version $core
    set_property display_name "Tritforge $name, $config" $core
    set_property description "Tritforge $name of configuration $config, build $build_hash" $core

    # The wrapper's attributes make the interfaces; one that Vivado did not see would be left unconnected in silence.
    foreach interface [concat [dict get $ip subordinates] [dict get $ip managers] [dict get $ip signals]] {
        if {[ipx::get_bus_interfaces -quiet $interface -of_objects $core] eq ""} {
            error "the packaged IP has no interface $interface: see the attributes in src/$name.v"
        }
    }

    # What the interfaces address: registers of a fixed size, and whatever the block design maps.
    foreach port [dict get $ip subordinates] {
        set map [ipx::get_memory_maps -quiet $port -of_objects $core]
        if {$map eq ""} {
            set map [ipx::add_memory_map $port $core]
            set_property slave_memory_map_ref $port [ipx::get_bus_interfaces $port -of_objects $core]
            ipx::add_address_block reg0 $map
        }
        set_property range $register_bytes [ipx::get_address_blocks reg0 -of_objects $map]
    }
    foreach port [dict get $ip managers] {
        if {[ipx::get_address_spaces -quiet $port -of_objects $core] eq ""} {
            ipx::add_address_space $port $core
            set_property master_address_space_ref $port [ipx::get_bus_interfaces $port -of_objects $core]
        }
    }

    ipx::create_xgui_files $core
    ipx::update_checksums $core
    ipx::check_integrity $core
    ipx::save_core $core
    close_project
}
