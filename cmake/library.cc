// libspdkctl.so is made of the layers' static libraries. Its users may look messages up by name, from any thread: all
// are registered when it is loaded.

#include "spdkctl/schema/method.h"

namespace {

[[maybe_unused]] const bool registered = [] {
  spdkctl::Schema::RegisterMessages();
  return true;
}();

}  // namespace
