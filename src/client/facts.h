#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spdkctl/client/calls.h"

namespace spdkctl::client {

/// The newest names of methods that are asked without parameters.
using Reads = std::vector<std::string_view>;

/// What a target told when it was asked: the answers of methods that read, and which of them could not be had. What is
/// not known is never taken for "there is none".
class Facts {
 public:
  void Add(const Method& method, Result<std::shared_ptr<const google::protobuf::Message>> answer);
  /// The target does not have the method, so that it has nothing that the method would list.
  void AddLacking(const Method& method);
  /// The method was asked in vain, or must not be.
  void AddUnknown(const Method& method, Error why);

  /// The answer; null if the target lacks the method, or did not tell.
  template <class Response>
  [[nodiscard]] const Response* Get(std::string_view method) const {
    const Fact* const fact = Find(method);
    return fact == nullptr ? nullptr : google::protobuf::DynamicCastToGenerated<Response>(fact->answer.get());
  }
  [[nodiscard]] bool IsAnswered(std::string_view method) const;
  /// Why the first thing that is not known is not; null if all is known.
  [[nodiscard]] const Error* unknown() const;

  /// The process that listens on the target's address, where the kernel tells (Peer::pid); 0: it is not known.
  void set_listener(std::int32_t pid) { listener_ = pid; }
  [[nodiscard]] std::int32_t listener() const { return listener_; }

 private:
  struct Fact {
    std::string_view method;
    std::shared_ptr<const google::protobuf::Message> answer;
    std::optional<Error> why;  ///< Why there is no answer; nothing if the target lacks the method.
  };
  [[nodiscard]] const Fact* Find(std::string_view method) const;

  std::vector<Fact> facts_;
  std::int32_t listener_ = 0;
};

/// Asks a target through a client that waits, one read after the other. What is not told by the deadline is not known.
Facts Gather(Caller& caller, const Reads& reads, std::chrono::steady_clock::time_point deadline);

}  // namespace spdkctl::client
