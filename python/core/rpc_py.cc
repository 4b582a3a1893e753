#include "core.h"
#include "rpc_py/print.h"
#include "rpc_py/request.h"

namespace spdkctl::python {
namespace {

/// A command line of rpc.py, parsed.
struct CommandLine {
  const rpc_py::Command* command = nullptr;
  rpc_py::Namespace values;
  std::string params;
};

CommandLine Parse(const std::vector<std::string>& words) {
  const rpc_py::Command* const command =
      words.empty() ? nullptr : rpc_py::FindCommand(words.front(), Schema::Get().newest());
  if (command == nullptr || command->method == nullptr)
    Throw(MakeError(Code::kNotFound, "rpc.py has no command '" + (words.empty() ? "" : words.front()) + "'"));
  const auto parsed = rpc_py::Parse(*command, {words.begin() + 1, words.end()});
  if (!parsed) Throw(MakeError(Code::kInvalidArgument, parsed.error().message));
  if (!parsed->extras.empty())
    Throw(MakeError(Code::kInvalidArgument, "unrecognized arguments: " + parsed->extras.front()));
  const auto params = Unwrap(rpc_py::ToParams(*command, parsed->values));
  return {command, parsed->values, params.empty() ? std::string() : boost::json::serialize(params)};
}

}  // namespace

void BindRpcPy(nb::module_& module) {
  nb::class_<CommandLine>(module, "CommandLine", "A command line of the newest rpc.py.")
      .def(nb::new_([](const std::vector<std::string>& words) { return Parse(words); }), nb::arg("words"))
      .def_prop_ro("method", [](const CommandLine& self) { return self.command->name; })
      .def_ro("params", &CommandLine::params, "JSON text; empty: none.")
      .def(
          "print",
          [](const CommandLine& self, const std::string& result) {
            return rpc_py::Print(*self.command, self.values, boost::json::parse(result));
          },
          nb::arg("result"), "What rpc.py prints of a result (JSON text).");
}

}  // namespace spdkctl::python
