// Writes include/spdkctl/client/calls.h, one typed function for each method of the schema, to stdout.
// Run by `make generate`; CI compares what it writes with what is committed.

#include <cstdio>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "spdkctl/schema/method.h"

namespace {

std::string CppName(const google::protobuf::Descriptor& type) { return "rpc::v1::" + type.name(); }

/// The comment that stands above the method in the schema is its documentation here too, where the descriptor
/// carries it; generated code drops comments, so the schema's file is named instead.
std::string Function(const spdkctl::Method& method) {
  const std::string request = CppName(*method.descriptor().input_type());
  const std::string response = CppName(*method.descriptor().output_type());
  const std::string releases = method.options().to().empty()
                                   ? fmt::format("since SPDK {}", method.options().from())
                                   : fmt::format("SPDK {} to {}", method.options().from(), method.options().to());
  const std::string default_request = method.descriptor().input_type()->field_count() == 0 ? " = {}" : "";
  return fmt::format(
      "  /// {}; see {}.\n"
      "  Result<{}> {}(const {}& request{}, const CallOptions& options = {{}}) {{\n"
      "    return Typed<{}>(\"{}\", request, options);\n"
      "  }}\n\n",
      releases, method.descriptor().file()->name(), response, method.name(), request, default_request, response,
      method.name());
}

}  // namespace

int main() {
  std::set<std::string> includes;
  std::string functions;
  for (const spdkctl::Method& method : spdkctl::Schema::Get().methods()) {
    std::string header = method.descriptor().file()->name();
    header.replace(header.rfind(".proto"), 6, ".pb.h");
    includes.insert(header);
    functions += Function(method);
  }
  std::string out =
      "// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.\n"
      "#pragma once\n\n"
      "#include \"spdkctl/client/caller.h\"\n";
  for (const std::string& header : includes) out += fmt::format("#include \"{}\"\n", header);
  out +=
      "\nnamespace spdkctl {\n\n"
      "/// One function for each JSON-RPC of SPDK, under SPDK's own name. Each takes the request in the newest form,\n"
      "/// sends what the target's release knows, and returns the response message.\n"
      "class SPDKCTL_EXPORT TypedCalls : public Caller {\n"
      " public:\n" +
      functions +
      " private:\n"
      "  template <class Response, class Request>\n"
      "  Result<Response> Typed(const char* name, const Request& request, const CallOptions& options) {\n"
      "    Response response;\n"
      "    const Result<void> called = call_message(*Schema::Get().Find(name), request, response, options);\n"
      "    if (!called) return called.error();\n"
      "    return response;\n"
      "  }\n"
      "};\n\n"
      "}  // namespace spdkctl\n";
  std::fputs(out.c_str(), stdout);
  return 0;
}
