#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "client/told.h"
#include "spdkctl/base/host_view.h"
#include "spdkctl/client/calls.h"

namespace spdkctl::client {

/// What a target told when it was asked: the answers of methods that read, and which of them could not be had. What is
/// not known is never taken for "there is none".
class Facts : public Told {
 public:
  /// Of a target that is not known (null): all that was not asked for is unknown.
  explicit Facts(std::shared_ptr<const TargetInfo> info = {}) : info_(std::move(info)) {}

  void Add(const Read& read, Result<std::shared_ptr<const google::protobuf::Message>> answer);
  /// The target does not have the method, so that it has nothing that the method would list.
  void AddLacking(const Read& read);
  /// The method was asked in vain, or must not be.
  void AddUnknown(const Read& read, Error why);

  /// The answer; null if the target lacks the method, or did not tell.
  template <class Response>
  [[nodiscard]] const Response* Get(const Read& read) const {
    const Fact* const fact = Find(read);
    return fact == nullptr ? nullptr : google::protobuf::DynamicCastToGenerated<Response>(fact->answer.get());
  }
  [[nodiscard]] bool IsAnswered(const Read& read) const;
  /// Why the first thing that is not known is not; null if all is known.
  [[nodiscard]] const Error* unknown() const;

  [[nodiscard]] Result<const google::protobuf::Message*> AnswerTo(const Read& read) const override;
  [[nodiscard]] bool Offers(std::string_view method) const override;
  [[nodiscard]] Release release() const override;
  [[nodiscard]] const TargetInfo* info() const { return info_.get(); }

  /// The process that listens on the target's address, where the kernel tells (Peer::pid); 0: it is not known.
  void set_listener(std::int32_t pid) { listener_ = pid; }
  [[nodiscard]] std::int32_t listener() const { return listener_; }
  /// The target's host; null if nothing can be told of it.
  void set_host(std::shared_ptr<const HostView> host) { host_ = std::move(host); }
  [[nodiscard]] const HostView* host() const { return host_.get(); }

 private:
  struct Fact {
    Read read;
    std::shared_ptr<const google::protobuf::Message> answer;
    std::optional<Error> why;  ///< Why there is no answer; nothing if the target lacks the method.
  };
  [[nodiscard]] const Fact* Find(const Read& read) const;

  std::shared_ptr<const TargetInfo> info_;
  std::vector<Fact> facts_;
  std::int32_t listener_ = 0;
  std::shared_ptr<const HostView> host_;
};

/// Asks a target through a client that waits, one read after the other. What is not told by the deadline is not known.
Facts Gather(Caller& caller, const Reads& reads, std::chrono::steady_clock::time_point deadline);

}  // namespace spdkctl::client
