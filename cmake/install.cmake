include(CMakePackageConfigHelpers)

install(TARGETS spdkctl EXPORT spdkctlTargets LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS spdkctl_program spdksim RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
target_include_directories(spdkctl PUBLIC
  $<BUILD_INTERFACE:${CMAKE_SOURCE_DIR}/include> $<BUILD_INTERFACE:${CMAKE_BINARY_DIR}/gen>
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
target_compile_features(spdkctl PUBLIC cxx_std_20)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/include/spdkctl DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY ${CMAKE_BINARY_DIR}/gen/spdkctl DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.h")
install(DIRECTORY ${CMAKE_SOURCE_DIR}/proto/spdkctl DESTINATION ${CMAKE_INSTALL_DATADIR}/spdkctl/proto)
install(EXPORT spdkctlTargets NAMESPACE spdkctl:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/spdkctl)
configure_package_config_file(${CMAKE_SOURCE_DIR}/cmake/spdkctlConfig.cmake.in ${CMAKE_BINARY_DIR}/spdkctlConfig.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/spdkctl)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/spdkctlConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/spdkctlConfig.cmake ${CMAKE_BINARY_DIR}/spdkctlConfigVersion.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/spdkctl)
configure_file(${CMAKE_SOURCE_DIR}/cmake/spdkctl.pc.in ${CMAKE_BINARY_DIR}/spdkctl.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/spdkctl.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
