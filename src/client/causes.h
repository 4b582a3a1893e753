#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "client/facts.h"
#include "spdkctl/client/diagnosis.h"

namespace spdkctl::client {

/// How long the reads of one diagnosis may take, whatever time the caller has left.
constexpr std::chrono::seconds kLongestDiagnosis{10};

/// A call that was refused.
struct Refused {
  const google::protobuf::Message& request;
  const Facts& facts;
  const WhoListensFn& who_listens;
};

/// How to find out why a call was refused.
struct Check {
  Reads reads;
  /// Nothing if what was read tells none.
  std::optional<Cause> (*cause)(const Refused& refused);
};

/// Null if nobody knows what to look at, or if the error is no refusal of the target that its state explains.
const Check* CheckFor(const Method& method, const Error& error);

/// Puts a cause into the error of the call: it decides the code, whatever number the target chose.
void PutCause(std::optional<Cause> cause, Error& error);

/// What has to be read to tell who uses a bdev.
const Reads& UsersOfBdev();
/// The users that the facts tell, in words.
std::string UsersOfBdev(const Facts& facts, const std::string& bdev_name);

}  // namespace spdkctl::client
