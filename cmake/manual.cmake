# The manual and the completion scripts: the program makes them of its own commands, each time that it is linked. Where it
# cannot be run there are none.
set(SPDKCTL_MANUAL ${CMAKE_BINARY_DIR}/manual)
if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
  return()
endif()
add_custom_command(TARGET spdkctl_program POST_BUILD
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${SPDKCTL_MANUAL}
  COMMAND spdkctl_program __man ${SPDKCTL_MANUAL}/man1
  COMMAND ${CMAKE_COMMAND} -E make_directory ${SPDKCTL_MANUAL}/bash ${SPDKCTL_MANUAL}/zsh ${SPDKCTL_MANUAL}/fish
  COMMAND spdkctl_program completion bash > ${SPDKCTL_MANUAL}/bash/spdkctl
  COMMAND spdkctl_program completion zsh > ${SPDKCTL_MANUAL}/zsh/_spdkctl
  COMMAND spdkctl_program completion fish > ${SPDKCTL_MANUAL}/fish/spdkctl.fish
  VERBATIM)
install(DIRECTORY ${SPDKCTL_MANUAL}/man1 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT runtime)
install(FILES ${SPDKCTL_MANUAL}/bash/spdkctl DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
  COMPONENT runtime)
install(FILES ${SPDKCTL_MANUAL}/zsh/_spdkctl DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions COMPONENT runtime)
install(FILES ${SPDKCTL_MANUAL}/fish/spdkctl.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
  COMPONENT runtime)
