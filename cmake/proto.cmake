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
      # protoc takes the name of an export macro, but not the header that it stands in.
      COMMAND sed -i "0,/#include <limits>/s//#include \"spdkctl\\/base\\/export.h\"\\n#include <limits>/" ${out}/${stem}.pb.h
      DEPENDS ${deps}
      WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}/proto
      VERBATIM)
    list(APPEND sources ${out}/${stem}.pb.cc)
  endforeach()
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} SYSTEM PUBLIC ${out})
  target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/include)
  target_link_libraries(${name} PUBLIC protobuf::libprotobuf)
  # The bulk of what is compiled, and none of it hot: the codec goes through reflection.
  target_compile_options(${name} PRIVATE -w -O1)
endfunction()
