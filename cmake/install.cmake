include(CMakePackageConfigHelpers)

# Three components: runtime (the programs), development (library, headers, schema), and python (what goes into the wheel;
# python/CMakeLists.txt). `make install` installs the first two.
target_include_directories(spdkctl PUBLIC
  $<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/include> $<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/gen/include>
  $<BUILD_INTERFACE:${CMAKE_BINARY_DIR}/gen> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_compile_features(spdkctl PUBLIC cxx_std_20)
# async_client.h refuses to be compiled with another Boost than the library was.
target_compile_definitions(spdkctl INTERFACE SPDKCTL_BOOST_VERSION=${Boost_VERSION_MACRO})

install(TARGETS spdkctl EXPORT spdkctlTargets
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime NAMELINK_COMPONENT development)
install(TARGETS spdkctl_program spdksim RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT runtime)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/include/spdkctl ${CMAKE_SOURCE_DIR}/gen/include/spdkctl
  ${CMAKE_BINARY_DIR}/gen/spdkctl DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT development
  FILES_MATCHING PATTERN "*.h")
install(DIRECTORY ${CMAKE_SOURCE_DIR}/proto/spdkctl DESTINATION ${CMAKE_INSTALL_DATADIR}/spdkctl/proto
  COMPONENT development)

# For find_package(spdkctl). It names the versions of the libraries whose headers ours include.
set(cmake_folder ${CMAKE_INSTALL_LIBDIR}/cmake/spdkctl)
install(EXPORT spdkctlTargets NAMESPACE spdkctl:: DESTINATION ${cmake_folder} COMPONENT development)
configure_package_config_file(${CMAKE_SOURCE_DIR}/cmake/spdkctlConfig.cmake.in ${CMAKE_BINARY_DIR}/spdkctlConfig.cmake
  INSTALL_DESTINATION ${cmake_folder})
write_basic_package_version_file(${CMAKE_BINARY_DIR}/spdkctlConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/spdkctlConfig.cmake ${CMAKE_BINARY_DIR}/spdkctlConfigVersion.cmake
  DESTINATION ${cmake_folder} COMPONENT development)

# For pkg-config. The prefix is told from where the file lies, so that the tree can be moved; folders that were named
# absolutely are outside of it, and stay where they are.
set(pkgconfig_folder ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
set(pc_libdir "\${prefix}/${CMAKE_INSTALL_LIBDIR}")
set(pc_includedir "\${prefix}/${CMAKE_INSTALL_INCLUDEDIR}")
if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  set(pc_libdir "${CMAKE_INSTALL_LIBDIR}")
  file(RELATIVE_PATH prefix_from_pkgconfig ${pkgconfig_folder} "${CMAKE_INSTALL_PREFIX}")
else()
  file(RELATIVE_PATH prefix_from_pkgconfig /prefix/${pkgconfig_folder} /prefix)
endif()
if(IS_ABSOLUTE "${CMAKE_INSTALL_INCLUDEDIR}")
  set(pc_includedir "${CMAKE_INSTALL_INCLUDEDIR}")
endif()
configure_file(${CMAKE_SOURCE_DIR}/cmake/spdkctl.pc.in ${CMAKE_BINARY_DIR}/spdkctl.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/spdkctl.pc DESTINATION ${pkgconfig_folder} COMPONENT development)

# What `spdkctl -o json` prints: a JSON Schema for each document, and index.json with that of each command.
install(DIRECTORY ${CMAKE_SOURCE_DIR}/gen/schemas DESTINATION ${CMAKE_INSTALL_DATADIR}/spdkctl COMPONENT runtime)

# For the system's own services. systemd reads tmpfiles.d in lib of /usr and /usr/local; what sudo and logrotate read is in
# /etc, where an administrator puts it: docs/cyborg.md, docs/cli.md. The sudoers file names the program where it is
# installed, which is known only then.
set(system_folder ${CMAKE_INSTALL_DATADIR}/spdkctl)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/tmpfiles.d/spdkctl.conf DESTINATION lib/tmpfiles.d COMPONENT runtime)
install(FILES ${CMAKE_SOURCE_DIR}/packaging/logrotate.d/spdkctl DESTINATION ${system_folder}/logrotate.d COMPONENT runtime)
install(CODE "
  get_filename_component(bindir \"${CMAKE_INSTALL_BINDIR}\" ABSOLUTE BASE_DIR \"\${CMAKE_INSTALL_PREFIX}\")
  configure_file(\"${CMAKE_SOURCE_DIR}/packaging/sudoers.d/spdkctl-cyborg.in\"
                 \"${CMAKE_BINARY_DIR}/spdkctl-cyborg\" @ONLY)" COMPONENT runtime)
install(FILES ${CMAKE_BINARY_DIR}/spdkctl-cyborg DESTINATION ${system_folder}/sudoers.d COMPONENT runtime
  PERMISSIONS OWNER_READ GROUP_READ)
