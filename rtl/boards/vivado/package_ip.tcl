# Step: package the emitted core behind its wrapper as the IP tritforge:user:tritforge_ip, in the folder ip/.

source config.tcl

create_project -force -part $part package work/package
add_files -norecurse $ip_sources
set_property top tritforge_ip [current_fileset]
update_compile_order -fileset sources_1
ipx::package_project -root_dir ip -vendor tritforge -library user -taxonomy /UserIP -import_files -set_current true -force

set core [ipx::current_core]
set_property name tritforge_ip $core
set_property version $ip_version $core
set_property display_name "Tritforge $config" $core
set_property description "MatMul-free language model accelerator, configuration $config, build $build_hash" $core

# The attributes in the wrapper make the interfaces; one that Vivado did not see would be left unconnected in silence.
foreach interface [concat $register_port $memory_ports aclk aresetn irq] {
    if {[ipx::get_bus_interfaces -quiet $interface -of_objects $core] eq ""} {
        error "the packaged IP has no interface $interface: see the attributes in src/tritforge_ip.v"
    }
}

# What the interfaces address: registers of a fixed size, and whatever the block design maps.
set map [ipx::get_memory_maps -quiet $register_port -of_objects $core]
if {$map eq ""} {
    set map [ipx::add_memory_map $register_port $core]
    set_property slave_memory_map_ref $register_port [ipx::get_bus_interfaces $register_port -of_objects $core]
    ipx::add_address_block reg0 $map
}
set_property range $register_bytes [ipx::get_address_blocks reg0 -of_objects $map]
foreach port $memory_ports {
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
