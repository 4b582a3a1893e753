#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "client/causes/rule.h"
#include "client/facts.h"
#include "spdkctl/client/diagnosis.h"

namespace spdkctl::client {

/// How long the reads of one diagnosis may take, whatever time the caller has left.
constexpr std::chrono::seconds kLongestDiagnosis{3};

/// Why a target refused a call: what has to be read, and then what that tells.
class Diagnosis {
 public:
  /// Of a call of the schema.
  Diagnosis(const Method& method, std::shared_ptr<const google::protobuf::Message> request, Error refusal);
  /// Of one that was sent as it stood, by any name; `params` is JSON or empty.
  Diagnosis(std::string_view method, const std::string& params, Release release, Error refusal);

  /// Whether there is anything to look at.
  [[nodiscard]] bool may_tell() const { return may_tell_; }
  /// Each once.
  [[nodiscard]] const Reads& reads() const { return reads_; }
  /// Nothing if what was read tells none. `host` may be null.
  [[nodiscard]] std::optional<Cause> Find(const Facts& facts, const HostView* host) const;

 private:
  void Prepare();

  const Method* method_ = nullptr;  ///< Null: the schema does not know it.
  std::string name_;                ///< As it was sent; empty: under the name that the target takes.
  std::shared_ptr<const google::protobuf::Message> request_;  ///< Null if the parameters are none of the method's.
  std::string unreadable_;                                    ///< Why they are not.
  Error refusal_;
  bool may_tell_ = false;
  Reads reads_;
  std::vector<const causes::Rule*> rules_;
};

/// The host of the target that the facts are of; null if nothing can be told of it.
std::shared_ptr<const HostView> HostOf(const Facts& facts, const HostViewFn& host);

/// Puts what came to the log there, if there is no cause.
void PutLog(const LogSince& since, Error& error);

}  // namespace spdkctl::client
