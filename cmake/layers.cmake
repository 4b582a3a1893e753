# Most of a compiler's time goes into the headers of other people's libraries and into the largest of the messages. All
# that is compiled alike shares them precompiled. Headers written by hand are never among them, so that editing one costs
# no more than its users; the messages change with the schema only, which changes everything.
option(SPDKCTL_PCH "Precompile the headers of other libraries; off where clang-tidy reads the compile commands" ON)
set(spdkctl_precompiled_headers
  <algorithm> <chrono> <filesystem> <functional> <iostream> <map> <memory> <optional> <set> <string> <vector>
  <fmt/format.h> <boost/json.hpp>
  <google/protobuf/map_field_inl.h> <google/protobuf/map.h> <google/protobuf/map_entry.h>
  <google/protobuf/extension_set.h> <google/protobuf/generated_message_reflection.h>
  <google/protobuf/generated_enum_reflection.h> <google/protobuf/message.h> <google/protobuf/unknown_field_set.h>
  <spdkctl/node/v1/node.pb.h> <spdkctl/rpc/v1/bdev.pb.h> <spdkctl/rpc/v1/framework.pb.h> <spdkctl/rpc/v1/iscsi.pb.h>
  <spdkctl/rpc/v1/nvmf.pb.h> <spdkctl/rpc/v1/vhost.pb.h>)

# spdkctl_precompile(TARGET [AS OTHER]): precompiles them for the target, or takes those of a target compiled alike.
function(spdkctl_precompile target)
  cmake_parse_arguments(arg "" "AS" "" ${ARGN})
  if(NOT SPDKCTL_PCH)
    return()
  endif()
  if(arg_AS AND NOT arg_AS STREQUAL target)
    target_precompile_headers(${target} REUSE_FROM ${arg_AS})
  else()
    target_precompile_headers(${target} PRIVATE ${spdkctl_precompiled_headers})
  endif()
endfunction()

# spdkctl_cold(SOURCE...): nothing in them is called so often that the optimizer's last third pays for itself.
function(spdkctl_cold)
  if(ARGN AND CMAKE_BUILD_TYPE STREQUAL "Release")
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -O1)
  endif()
endfunction()

# spdkctl_layer(NAME LIBRARY...): the static library spdkctl_NAME of src/NAME, linked to what it may use. The global
# property spdkctl_layers lists the layers, in the order in which they were named.
function(spdkctl_layer name)
  set(folder ${CMAKE_SOURCE_DIR}/src/${name})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS RELATIVE ${folder} ${folder}/*.cc)
  list(FILTER sources EXCLUDE REGEX "_test\\.cc$|^main/")
  set(cold)
  if(name MATCHES "^(host|target|storage|app|node)$")
    set(cold ${sources})
  elseif(name STREQUAL "sim")
    set(cold ${sources})
    list(FILTER cold INCLUDE REGEX "^spdk/")
  endif()
  list(TRANSFORM cold PREPEND ${folder}/)
  list(TRANSFORM sources PREPEND ${folder}/)
  add_library(spdkctl_${name} STATIC ${sources})
  target_include_directories(spdkctl_${name} PUBLIC ${CMAKE_SOURCE_DIR}/include ${CMAKE_SOURCE_DIR}/gen/include)
  target_link_libraries(spdkctl_${name} PUBLIC ${ARGN} PRIVATE spdkctl_options)
  # base and host are compiled without protobuf and Boost; all others alike.
  if(NOT name MATCHES "^(base|host)$")
    spdkctl_precompile(spdkctl_${name} AS spdkctl_schema)
  endif()
  spdkctl_cold(${cold})
  set_property(GLOBAL APPEND PROPERTY spdkctl_layers ${name})
endfunction()
