# What writes the files under gen/, made from the schema and committed: tools/generate.sh.
set(generators gen_calls gen_reference gen_stubs)
foreach(generator ${generators})
  add_library(${generator}_main OBJECT EXCLUDE_FROM_ALL tools/${generator}.cc)
  target_link_libraries(${generator}_main PRIVATE spdkctl_schema spdkctl_options)
  add_executable(${generator} EXCLUDE_FROM_ALL $<TARGET_OBJECTS:${generator}_main>)
  target_link_libraries(${generator} PRIVATE spdkctl_schema)
endforeach()

# spdkctl_golden_generators(): the same programs with a small schema in place of SPDK's, for tests/generators. Its tables
# are objects of the program, so that the linker has no use for those of the library.
function(spdkctl_golden_generators)
  set(root ${CMAKE_SOURCE_DIR}/tests/generators/proto)
  set(protos spdkctl/rpc/v1/widget.proto)
  spdkctl_protoc(messages ROOT ${root} PROTOS ${protos})
  spdkctl_schema_tables(tables golden_index ROOT ${root} PROTOS ${protos})
  spdkctl_messages(golden_messages OBJECT ${messages} ${tables})
  foreach(generator ${generators})
    add_executable(golden_${generator} $<TARGET_OBJECTS:${generator}_main> $<TARGET_OBJECTS:golden_messages>)
    target_link_libraries(golden_${generator} PRIVATE spdkctl_schema)
    list(APPEND programs $<TARGET_FILE:golden_${generator}>)
  endforeach()
  add_test(NAME generators COMMAND ${CMAKE_SOURCE_DIR}/tests/generators/run.sh ${programs})
endfunction()
