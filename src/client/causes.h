#pragma once

#include <chrono>
#include <string>

#include "client/facts.h"
#include "spdkctl/client/caller.h"

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
  /// The cause, in words; empty if what was read tells none.
  std::string (*cause)(const Refused& refused);
};

/// Null if nobody knows what to look at, or if the error is no refusal of the target that its state explains.
const Check* CheckFor(const Method& method, const Error& error);

/// What has to be read to tell who uses a bdev.
const Reads& UsersOfBdev();
/// The users that the facts tell, in words.
std::string UsersOfBdev(const Facts& facts, const std::string& bdev_name);

}  // namespace spdkctl::client
