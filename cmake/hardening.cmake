# Programs that run as root are hardened: stack protector, checked library calls, control-flow protection, addresses that
# are not known beforehand, tables that are not written to after the start. All that is compiled here is, programs,
# library and Python extension alike; tests/hardening.sh reads the binaries.
include(CheckCXXCompilerFlag)
include(CheckCXXSourceCompiles)
include(CheckPIESupported)

option(SPDKCTL_HARDENING "Compiler's and linker's hardening" ON)
if(NOT SPDKCTL_HARDENING)
  return()
endif()

foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection=full)
  string(MAKE_C_IDENTIFIER "SPDKCTL_HAS${flag}" has)
  check_cxx_compiler_flag(-Werror\ ${flag} ${has})
  if(${has})
    add_compile_options(${flag})
  endif()
endforeach()

# Works in what is optimized only; the sanitizers check more. 3 is for compilers that know sizes at run time.
set(fortify 2)
check_cxx_source_compiles("
  #include <features.h>
  #if !__GLIBC_PREREQ(2, 34)
  #error too old
  #endif
  int main(int argc, char** argv) { return __builtin_dynamic_object_size(argv[argc - 1], 0) == 0; }"
  SPDKCTL_HAS_FORTIFY_3)
if(SPDKCTL_HAS_FORTIFY_3)
  set(fortify 3)
endif()
if(NOT SPDKCTL_SANITIZE)
  add_compile_options("$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=${fortify}>")
endif()

check_pie_supported()
add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
