#pragma once

#include <string_view>
#include <vector>

#include <google/protobuf/message.h>

#include "spdkctl/base/result.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::client {

/// One question to a target: a method that only reads, by its newest name, and its parameters as JSON (empty: none).
struct Read {
  std::string_view method;
  std::string_view params;

  // NOLINTNEXTLINE(google-explicit-constructor): most are a name and no more.
  constexpr Read(const char* name, std::string_view with = {}) : method(name), params(with) {}
  constexpr Read(std::string_view name, std::string_view with = {}) : method(name), params(with) {}  // NOLINT
  friend bool operator==(const Read&, const Read&) = default;

  /// The request; the parameters are ours, so that they can be read.
  [[nodiscard]] std::unique_ptr<google::protobuf::Message> NewRequest() const;
};

using Reads = std::vector<Read>;

/// What a target told at one moment.
class Told {
 public:
  virtual ~Told() = default;
  /// The answer. kUnsupported: the target does not have the method, so that it has nothing that the method would list.
  /// Any other error: it is not known.
  [[nodiscard]] virtual Result<const google::protobuf::Message*> AnswerTo(const Read& read) const = 0;
  [[nodiscard]] virtual bool Offers(std::string_view method) const = 0;
  /// The release whose schema is spoken.
  [[nodiscard]] virtual Release release() const = 0;
};

}  // namespace spdkctl::client
