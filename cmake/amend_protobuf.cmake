# Amends what protoc 3.21 wrote to STEM.pb.h and STEM.pb.cc, and fails when there is nothing to amend: another version of
# protoc writes other code, and then docs/adr/0003 says what to do.

# replace(FILE BEFORE AFTER): the first occurrence of a regular expression.
function(replace file before after)
  file(READ ${file} text)
  string(REGEX MATCH "${before}" found "${text}")
  if(found STREQUAL "")
    message(FATAL_ERROR "protoc wrote ${file} without '${before}': see docs/adr/0003-the-schema-is-indexed-at-build-time.md")
  endif()
  string(REPLACE "${found}" "${after}" text "${text}")
  file(WRITE ${file} "${text}")
endfunction()

# A file's descriptors are registered when first asked for, not before main.
replace(${STEM}.pb.cc "PROTOBUF_ATTRIBUTE_INIT_PRIORITY[0-9]* static [^\n]* dynamic_init_dummy_[^\n]*\n" "")
# protoc takes the name of an export macro, but not the header that it stands in.
replace(${STEM}.pb.h "#include <limits>\n" "#include \"spdkctl/base/export.h\"\n#include <limits>\n")
