#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/context.h"
#include "spdkctl/base/result.h"
#include "spdkctl/storage/v1/wish.pb.h"

namespace spdkctl::cli {

/// The path of a file that was given for an option, from the root on: the target's working folder is another. Where the
/// target is on another host, a relative one means nothing (kInvalidArgument).
Result<std::string> Absolute(const Context& context, const std::string& option, const std::string& file);

/// The fields of a kind's Spec as the words of a command: those that say so stand at positions, the others are flags of
/// their name. What is said of them in help, and of what they take, comes from the Spec.
class SpecWords {
 public:
  /// Adds all fields but those of these names, which the command sets itself.
  SpecWords(Command command, const std::string& kind, const std::vector<std::string>& but = {});

  /// What was said on the command line. Secrets are read from where the words say, and files are made absolute: the
  /// target's working folder is another.
  [[nodiscard]] Result<storage::v1::Wish> Wish(const Context& context) const;

 private:
  struct Word {
    std::string field;
    std::string option;  ///< As it is written: "--block-size".
    const google::protobuf::FieldDescriptor* type = nullptr;
    bool secret = false;
    bool size = false;
    std::uint64_t unit = 1;  ///< A size is a multiple of it.
    std::uint64_t most = 0;
    bool file = false;
    bool list = false;
    bool key = false;  ///< The name of a key, or the path of its file (with a '/').
    std::string value = {};
    std::vector<std::string> values = {};
    bool flag = false;
    bool given = false;
  };
  [[nodiscard]] Result<std::string> TextOf(const Context& context, const Word& word) const;

  std::string kind_;
  std::vector<std::unique_ptr<Word>> words_;  ///< The parser keeps their addresses.
};

}  // namespace spdkctl::cli
