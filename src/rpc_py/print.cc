#include "rpc_py/print.h"

#include <fmt/format.h>

#include "base/text.h"
#include "rpc_py/python_text.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;

/// For `lspci -F`: per device a line with its address, its configuration space as a hex dump, an empty line.
std::string ToLspci(const json::value& devices) {
  std::string out;
  int number = 0;
  for (const json::value& device : devices.as_array()) {
    out += fmt::format("{} device #{}\n", std::string(device.at("address").as_string()), number++);
    const std::string bytes = ToLower(std::string(device.at("config_space").as_string()));
    constexpr std::size_t kDigitsOfALine = 32;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
      if (at % kDigitsOfALine == 0) out += fmt::format("{}{:02x}:", at == 0 ? "" : "\n", at / 2);
      out += fmt::format(" {}", bytes.substr(at, 2));
    }
    out += "\n\n";
  }
  return out;
}

}  // namespace

std::string Print(const Command& command, const Namespace& values, const json::value& result) {
  const rpc::v1::RpcPy& grammar = command.method->options().rpc_py();
  std::string out;
  if (!grammar.prints_before().empty()) out += grammar.prints_before() + "\n";
  if (const auto lspci = values.find("format_lspci"); lspci != values.end() && lspci->second.as_bool())
    return ToLspci(result);
  if (grammar.prints() == "text") out += ToPythonText(result) + "\n";
  if (grammar.prints() == "words") out += ToShellWords(result) + "\n";
  if (grammar.prints() != "json") return out;
  std::string text = ToPythonJson(result, 2);
  if (grammar.strip_quotes()) {
    while (text.starts_with('"')) text.erase(0, 1);
    while (text.ends_with('"')) text.pop_back();
  }
  return out + text + "\n";
}

}  // namespace spdkctl::rpc_py
