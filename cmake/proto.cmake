# spdkctl_protoc(SOURCES ROOT FOLDER INTO FOLDER PROTOS FILE...): has protoc compile .proto files (relative to ROOT), and
# leaves the .pb.cc files in the variable SOURCES.
function(spdkctl_protoc out_sources)
  cmake_parse_arguments(arg "" "ROOT;INTO" "PROTOS" ${ARGN})
  set(out ${arg_INTO})
  file(MAKE_DIRECTORY ${out})
  list(TRANSFORM arg_PROTOS PREPEND ${arg_ROOT}/ OUTPUT_VARIABLE inputs)
  set(sources)
  foreach(proto ${arg_PROTOS})
    string(REGEX REPLACE "\\.proto$" "" stem ${proto})
    # Those of rpc/ use no others, and only Specs use Specs, and documents documents: they are not made anew when another
    # changes.
    set(used ${inputs})
    if(proto MATCHES "/rpc/")
      list(FILTER used INCLUDE REGEX "/rpc/")
    endif()
    foreach(own /storage/ /cli/)
      if(NOT proto MATCHES ${own})
        list(FILTER used EXCLUDE REGEX ${own})
      endif()
    endforeach()
    add_custom_command(
      OUTPUT ${out}/${stem}.pb.cc ${out}/${stem}.pb.h
      COMMAND protobuf::protoc --cpp_out=dllexport_decl=SPDKCTL_EXPORT:${out} -I${arg_ROOT} -I${CMAKE_SOURCE_DIR}/proto
              ${proto}
      COMMAND ${CMAKE_COMMAND} -DSTEM=${out}/${stem} -P ${CMAKE_SOURCE_DIR}/cmake/amend_protobuf.cmake
      DEPENDS ${used} ${CMAKE_SOURCE_DIR}/cmake/amend_protobuf.cmake
      WORKING_DIRECTORY ${arg_ROOT}
      VERBATIM)
    list(APPEND sources ${out}/${stem}.pb.cc)
  endforeach()
  set(${out_sources} ${sources} PARENT_SCOPE)
endfunction()

# spdkctl_schema_tables(SOURCE ROOT FOLDER INTO FOLDER PROTOS FILE...): the tables of src/schema/index.h, made of .proto
# files by the program schema_index; the variable SOURCE gets the source file.
function(spdkctl_schema_tables out_source)
  cmake_parse_arguments(arg "" "ROOT;INTO" "PROTOS" ${ARGN})
  set(out ${arg_INTO}/schema_index)
  list(TRANSFORM arg_PROTOS PREPEND ${arg_ROOT}/ OUTPUT_VARIABLE inputs)
  add_custom_command(
    OUTPUT ${out}.pb
    COMMAND protobuf::protoc --descriptor_set_out=${out}.pb --include_imports --include_source_info
            -I${arg_ROOT} -I${CMAKE_SOURCE_DIR}/proto ${arg_PROTOS}
    DEPENDS ${inputs}
    VERBATIM)
  add_custom_command(
    OUTPUT ${out}.cc
    COMMAND schema_index ${out}.pb > ${out}.cc
    DEPENDS schema_index ${out}.pb
    VERBATIM)
  set(${out_source} ${out}.cc PARENT_SCOPE)
endfunction()

# spdkctl_messages(NAME STATIC|OBJECT SOURCE...): the library NAME of what protoc wrote.
function(spdkctl_messages name type)
  add_library(${name} ${type} ${ARGN})
  target_include_directories(${name} SYSTEM PUBLIC ${CMAKE_BINARY_DIR}/gen)
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

# spdkctl_protos(NAME): the static library NAME of every file under proto/, and of the schema's tables.
function(spdkctl_protos name)
  set(root ${CMAKE_SOURCE_DIR}/proto)
  file(GLOB_RECURSE protos CONFIGURE_DEPENDS RELATIVE ${root} ${root}/*.proto)
  set(into ${CMAKE_BINARY_DIR}/gen)
  spdkctl_protoc(sources ROOT ${root} INTO ${into} PROTOS ${protos})
  # It is linked to the options alone: the tables are part of the library of all messages.
  add_executable(schema_index ${CMAKE_SOURCE_DIR}/tools/schema_index.cc
                 ${CMAKE_BINARY_DIR}/gen/spdkctl/rpc/v1/options.pb.cc)
  target_include_directories(schema_index SYSTEM PRIVATE ${CMAKE_BINARY_DIR}/gen)
  target_include_directories(schema_index PRIVATE ${CMAKE_SOURCE_DIR}/include)
  target_link_libraries(schema_index PRIVATE protobuf::libprotobuf)
  # All that has to be there before our own sources can be read, by clang-tidy for one.
  add_custom_target(generated DEPENDS ${sources})
  spdkctl_schema_tables(tables ROOT ${root} INTO ${into} PROTOS ${protos})
  spdkctl_messages(${name} STATIC ${sources} ${tables})
  if(SPDKCTL_PCH)
    target_precompile_headers(${name} PRIVATE
      <algorithm> <limits> <string> <google/protobuf/extension_set.h> <google/protobuf/generated_enum_reflection.h>
      <google/protobuf/generated_message_reflection.h> <google/protobuf/map.h> <google/protobuf/map_entry.h>
      <google/protobuf/map_field_inl.h> <google/protobuf/message.h> <google/protobuf/reflection_ops.h>
      <google/protobuf/wire_format.h>)
  endif()
endfunction()
