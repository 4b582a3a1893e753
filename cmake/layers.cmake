# Half a compiler's time goes into the typed calls and the messages behind them; targets that use them share them
# precompiled. Off where clang-tidy reads the compile commands.
option(SPDKCTL_PCH "Precompile the typed calls" ON)
function(spdkctl_precompile target)
  if(SPDKCTL_PCH)
    target_precompile_headers(${target} PRIVATE <string> <vector> <spdkctl/client/calls.h> <spdkctl/rpc/v1/bdev.pb.h>
      <spdkctl/rpc/v1/nvmf.pb.h>)
  endif()
endfunction()

# spdkctl_layer(NAME LIBRARY...): the static library spdkctl_NAME of src/NAME, linked to what it may use.
function(spdkctl_layer name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cc)
  list(FILTER sources EXCLUDE REGEX "_test\\.cc$|/main/")
  add_library(spdkctl_${name} STATIC ${sources})
  target_include_directories(spdkctl_${name} PUBLIC ${CMAKE_SOURCE_DIR}/include)
  target_link_libraries(spdkctl_${name} PUBLIC ${ARGN} PRIVATE spdkctl_options)
endfunction()
