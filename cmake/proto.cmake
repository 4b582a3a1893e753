# spdkctl_protos(NAME): the static library NAME of what protoc makes of every file under proto/.
function(spdkctl_protos name)
  set(out ${CMAKE_BINARY_DIR}/gen)
  file(MAKE_DIRECTORY ${out})
  file(GLOB_RECURSE protos CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/proto ${CMAKE_SOURCE_DIR}/proto/*.proto)
  set(sources)
  foreach(proto ${protos})
    string(REGEX REPLACE "\\.proto$" "" stem ${proto})
    set(deps)
    foreach(other ${protos})
      list(APPEND deps ${CMAKE_SOURCE_DIR}/proto/${other})
    endforeach()
    add_custom_command(
      OUTPUT ${out}/${stem}.pb.cc ${out}/${stem}.pb.h
      COMMAND protobuf::protoc --cpp_out=dllexport_decl=SPDKCTL_EXPORT:${out} -I${CMAKE_SOURCE_DIR}/proto ${proto}
      # A file's descriptors are registered when first asked for, not before main: docs/adr/0003.
      COMMAND sed -i "/dynamic_init_dummy/d" ${out}/${stem}.pb.cc
      # protoc takes the name of an export macro, but not the header that it stands in.
      COMMAND sed -i "0,/#include <limits>/s//#include \"spdkctl\\/base\\/export.h\"\\n#include <limits>/" ${out}/${stem}.pb.h
      DEPENDS ${deps}
      WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}/proto
      VERBATIM)
    list(APPEND sources ${out}/${stem}.pb.cc)
  endforeach()
  # The tables of src/schema/index.h, made by a program that is linked to the options alone.
  set(absolute)
  foreach(proto ${protos})
    list(APPEND absolute ${CMAKE_SOURCE_DIR}/proto/${proto})
  endforeach()
  add_custom_command(
    OUTPUT ${out}/schema.pb
    COMMAND protobuf::protoc --descriptor_set_out=${out}/schema.pb --include_imports --include_source_info
            -I${CMAKE_SOURCE_DIR}/proto ${protos}
    DEPENDS ${absolute}
    VERBATIM)
  add_executable(schema_index ${CMAKE_SOURCE_DIR}/tools/schema_index.cc ${out}/spdkctl/rpc/v1/options.pb.cc)
  target_include_directories(schema_index SYSTEM PRIVATE ${out})
  target_include_directories(schema_index PRIVATE ${CMAKE_SOURCE_DIR}/include)
  target_link_libraries(schema_index PRIVATE protobuf::libprotobuf)
  add_custom_command(
    OUTPUT ${out}/schema_index.cc
    COMMAND schema_index ${out}/schema.pb > ${out}/schema_index.cc
    DEPENDS schema_index ${out}/schema.pb
    VERBATIM)
  list(APPEND sources ${out}/schema_index.cc)

  add_library(${name} STATIC ${sources})
  target_include_directories(${name} SYSTEM PUBLIC ${out})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/include PRIVATE ${CMAKE_SOURCE_DIR}/src)
  # A program with the property SPDKCTL_STATIC_PROTOBUF gets protobuf's archive: to look up thousands of its symbols takes
  # a quarter of the time of a short command. One object of a process may hold protobuf, so that libraries must not.
  find_library(SPDKCTL_PROTOBUF_ARCHIVE libprotobuf.a)
  mark_as_advanced(SPDKCTL_PROTOBUF_ARCHIVE)
  find_package(ZLIB)
  if(SPDKCTL_PROTOBUF_ARCHIVE AND ZLIB_FOUND)
    set(archive "$<BOOL:$<TARGET_PROPERTY:SPDKCTL_STATIC_PROTOBUF>>")
    target_link_libraries(${name} PUBLIC
      "$<IF:${archive},${SPDKCTL_PROTOBUF_ARCHIVE};ZLIB::ZLIB,protobuf::libprotobuf>")
  else()
    target_link_libraries(${name} PUBLIC protobuf::libprotobuf)
  endif()
  # The bulk of what is compiled, and none of it hot: the codec goes through reflection.
  target_compile_options(${name} PRIVATE -w -O1)
  # protobuf itself is not built with sanitizers either.
  if(SPDKCTL_SANITIZE)
    target_compile_options(${name} PRIVATE -fno-sanitize=all)
  endif()
endfunction()
