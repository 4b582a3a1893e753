find_package(GTest REQUIRED)
include(GoogleTest)

# Tests run in a world of their own, where no other target of this machine is to be seen.
set(SPDKCTL_WORLD ${CMAKE_SOURCE_DIR}/tests/world.sh)
# The property of a program's launcher for tests has had its own name since CMake 3.29.
set(launcher CROSSCOMPILING_EMULATOR)
if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.29)
  set(launcher TEST_LAUNCHER)
endif()

# One program of unit tests for each layer: every *_test.cc under src/LAYER. Who only builds does not build them: the
# target `unit_tests` does, and `tests` all that tests need.
add_custom_target(unit_tests)
get_property(layers GLOBAL PROPERTY spdkctl_layers)
foreach(layer ${layers})
  file(GLOB_RECURSE tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${layer}/*_test.cc)
  if(NOT tests)
    continue()
  endif()
  add_executable(${layer}_test EXCLUDE_FROM_ALL ${tests})
  target_link_libraries(${layer}_test PRIVATE spdkctl_${layer} spdkctl_options GTest::gtest_main GTest::gmock)
  target_compile_definitions(${layer}_test PRIVATE SPDKCTL_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  target_include_directories(${layer}_test PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  # Tests of layers that talk to a target do so to the simulated one, in a process of its own.
  if(layer MATCHES "client|storage|app|target|node")
    target_link_libraries(${layer}_test PRIVATE spdkctl_host)
    add_dependencies(${layer}_test spdksim)
    target_compile_definitions(${layer}_test PRIVATE SPDKSIM_PROGRAM="$<TARGET_FILE:spdksim>")
  endif()
  if(NOT layer MATCHES "^(base|host)$")
    spdkctl_precompile(${layer}_test AS spdkctl_schema)
  endif()
  set_target_properties(${layer}_test PROPERTIES ${launcher} ${SPDKCTL_WORLD})
  gtest_discover_tests(${layer}_test DISCOVERY_TIMEOUT 60)
  add_dependencies(unit_tests ${layer}_test)
endforeach()

# Clients against peers that do what no target does. By hand it may run for longer.
add_executable(hostile_run EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/tests/hostile_run.cc)
target_link_libraries(hostile_run PRIVATE spdkctl_client spdkctl_options)
target_include_directories(hostile_run PRIVATE ${CMAKE_SOURCE_DIR}/tests)
spdkctl_precompile(hostile_run AS spdkctl_schema)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_test(NAME hostile COMMAND ${SPDKCTL_WORLD} $<TARGET_FILE:hostile_run> 2)
  set_tests_properties(hostile PROPERTIES TIMEOUT 120)
endif()

spdkctl_golden_generators()
add_custom_target(tests)
add_dependencies(tests unit_tests hostile_run golden_generators examples)

# What a user would type, against the programs as built.
find_program(SPDKCTL_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)
if(NOT SPDKCTL_SANITIZE MATCHES thread)
  add_test(NAME e2e COMMAND ${SPDKCTL_WORLD} ${SPDKCTL_PYTHON} -m pytest -q -p no:cacheprovider
                            ${CMAKE_SOURCE_DIR}/tests/e2e)
  set_tests_properties(e2e PROPERTIES
    ENVIRONMENT "SPDKCTL_BIN=${CMAKE_BINARY_DIR}/bin" TIMEOUT 900)
endif()
# The Python package, as tools/python_env.sh (make python) installs it.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_test(NAME python COMMAND ${SPDKCTL_WORLD} ${CMAKE_BINARY_DIR}/../python/venv/bin/python -m pytest -q
                               -p no:cacheprovider ${CMAKE_SOURCE_DIR}/tests/python)
  set_tests_properties(python PROPERTIES TIMEOUT 900)
endif()
# The same with an extension that was built with sanitizers.
if(SPDKCTL_BUILD_PYTHON AND SPDKCTL_SANITIZE MATCHES address)
  add_test(NAME python_asan COMMAND ${SPDKCTL_WORLD} ${CMAKE_SOURCE_DIR}/tests/python/asan.sh ${CMAKE_BINARY_DIR})
  set_tests_properties(python_asan PROPERTIES TIMEOUT 1200)
endif()
# The installed tree, as another project sees it.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_test(NAME consumer COMMAND ${SPDKCTL_WORLD} ${CMAKE_SOURCE_DIR}/tests/install/run.sh ${CMAKE_BINARY_DIR})
  set_tests_properties(consumer PROPERTIES TIMEOUT 900)
endif()
# What attackers shall find: programs, library, an archive of what they are made of, and the Python extension where it
# is built.
if(SPDKCTL_HARDENING AND CMAKE_BUILD_TYPE STREQUAL "Release")
  set(hardened $<TARGET_FILE:spdkctl_program> $<TARGET_FILE:spdksim> $<TARGET_FILE:spdkctl>
      $<TARGET_FILE:spdkctl_base>)
  if(TARGET _core)
    list(APPEND hardened $<TARGET_FILE:_core>)
  endif()
  add_test(NAME hardening COMMAND ${CMAKE_SOURCE_DIR}/tests/hardening.sh ${CMAKE_CXX_COMPILER} ${hardened})
endif()
# What is installed for other services.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_test(NAME packaging COMMAND ${SPDKCTL_WORLD} ${CMAKE_SOURCE_DIR}/tests/packaging/run.sh ${CMAKE_BINARY_DIR})
endif()
# What the lint of the tree refuses.
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_test(NAME lint COMMAND ${SPDKCTL_WORLD} ${SPDKCTL_PYTHON} -m pytest -q -p no:cacheprovider
                             ${CMAKE_SOURCE_DIR}/tests/lint)
endif()
