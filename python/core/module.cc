#include "core.h"

NB_MODULE(_core, module) {
  using namespace spdkctl::python;
  module.doc() = "The C++ library of spdkctl. Use the package spdkctl, which stands on this.";
  nb::set_leak_warnings(false);
  BindBase(module);
  BindSchema(module);
  BindClient(module);
  BindTasks(module);
  BindStorage(module);
  BindHost(module);
  BindTarget(module);
  BindNode(module);
  BindRpcPy(module);
}
