# spdkctl_layer(NAME LIBRARY...): the static library spdkctl_NAME of src/NAME, linked to what it may use.
function(spdkctl_layer name)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cc)
  list(FILTER sources EXCLUDE REGEX "_test\\.cc$")
  add_library(spdkctl_${name} STATIC ${sources})
  target_include_directories(spdkctl_${name} PUBLIC ${CMAKE_SOURCE_DIR}/include)
  target_link_libraries(spdkctl_${name} PUBLIC ${ARGN} PRIVATE spdkctl_options)
endfunction()
