#include "cli/secret.h"

#include <iostream>

#include <fmt/format.h>

#include "base/named_file.h"
#include "base/os.h"
#include "base/text.h"

namespace spdkctl::cli {

Result<std::string> ReadSecret(const std::string& option, const std::string& given) {
  if (given.starts_with("@")) {
    const auto text = ReadNamedFile(given.substr(1), fmt::format("the file of {}", option));
    if (!text) return text.error();
    return std::string(Trim(*text));
  }
  if (given == "-") {
    std::string line;
    std::getline(std::cin, line);
    return line;
  }
  if (given.starts_with("env:")) {
    const auto value = Env(given.substr(4).c_str());
    if (!value) return MakeError(Code::kNotFound, fmt::format("the environment variable of {} is not set", option));
    return *value;
  }
  return MakeError(Code::kInvalidArgument,
                   fmt::format("{} is a secret; give it as @FILE, - (stdin) or env:NAME, never as a word", option));
}

}  // namespace spdkctl::cli
