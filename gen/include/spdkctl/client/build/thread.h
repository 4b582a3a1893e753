// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/thread.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a ThreadSetCpumaskRequest.
class ThreadSetCpumask {
 public:
  ThreadSetCpumask(std::uint64_t id, std::string cpumask) {
    message_.set_id(id);
    message_.set_cpumask(std::move(cpumask));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::ThreadSetCpumaskRequest&() const { return message_; }

 private:
  rpc::v1::ThreadSetCpumaskRequest message_;
};

}  // namespace spdkctl::build
