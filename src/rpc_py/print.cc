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

/// Python 2 leaves a blank after the comma at the end of a line.
std::string WithBlanksAfterCommas(const std::string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    out += text[i];
    if (text[i] == ',' && i + 1 < text.size() && text[i + 1] == '\n') out += ' ';
  }
  return out;
}

/// A line for each portal with a mask of cores, which is not sent.
std::string WarningsOfMasks(const Command& command, const Namespace& values) {
  std::string out;
  for (const Argument& argument : command.arguments) {
    const json::value& value = values.at(argument.dest);
    if (!argument.convert.ends_with("drop @suffix") || !value.is_string()) continue;
    for (const std::string& portal : Split(std::string(value.get_string()), ' ')) {
      if (portal.find('@', portal.rfind(':') + 1) != std::string::npos)
        out += "WARNING: Specifying a portal group with a CPU mask is no longer supported. Ignoring it.\n";
    }
  }
  return out;
}

}  // namespace

std::string PrintBefore(const Command& command, const Namespace& values) {
  // Later releases say so behind the call, on stderr.
  constexpr Release kLastToSay(19, 4);
  if (!command.replaced_by.empty() && command.release <= kLastToSay)
    return fmt::format("{} is deprecated - use {} instead\n", command.name, command.replaced_by);
  if (!command.warning || values.at(command.warning->dest).is_null() == command.warning->if_given)
    return WarningsOfMasks(command, values);
  return command.warning->text + "\n";
}

std::string Print(const Command& command, const Namespace& values, const json::value& result) {
  std::string out;
  if (const auto lspci = values.find("format_lspci"); lspci != values.end() && lspci->second.as_bool())
    return ToLspci(result);
  if (command.prints == "text") out += ToPythonText(result) + "\n";
  if (command.prints == "words") out += ToShellWords(result) + "\n";
  if (command.prints != "json" && command.prints != "bare") return out;
  std::string text = ToPythonJson(result, 2);
  if (command.IsPython2()) text = WithBlanksAfterCommas(text);
  if (command.prints == "bare") {
    while (text.starts_with('"')) text.erase(0, 1);
    while (text.ends_with('"')) text.pop_back();
  }
  return out + text + "\n";
}

}  // namespace spdkctl::rpc_py
