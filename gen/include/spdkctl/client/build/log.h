// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/log.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a LogSetFlagRequest.
class LogSetFlag {
 public:
  explicit LogSetFlag(std::string flag) { message_.set_flag(std::move(flag)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::LogSetFlagRequest&() const { return message_; }

 private:
  rpc::v1::LogSetFlagRequest message_;
};

/// Builds a LogClearFlagRequest.
class LogClearFlag {
 public:
  explicit LogClearFlag(std::string flag) { message_.set_flag(std::move(flag)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::LogClearFlagRequest&() const { return message_; }

 private:
  rpc::v1::LogClearFlagRequest message_;
};

/// Builds a LogSetLevelRequest.
class LogSetLevel {
 public:
  explicit LogSetLevel(rpc::v1::LogLevel level) { message_.set_level(level); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::LogSetLevelRequest&() const { return message_; }

 private:
  rpc::v1::LogSetLevelRequest message_;
};

/// Builds a LogSetPrintLevelRequest.
class LogSetPrintLevel {
 public:
  explicit LogSetPrintLevel(rpc::v1::LogLevel level) { message_.set_level(level); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::LogSetPrintLevelRequest&() const { return message_; }

 private:
  rpc::v1::LogSetPrintLevelRequest message_;
};

/// Builds a LogEnableTimestampsRequest.
class LogEnableTimestamps {
 public:
  explicit LogEnableTimestamps(bool enabled) { message_.set_enabled(enabled); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::LogEnableTimestampsRequest&() const { return message_; }

 private:
  rpc::v1::LogEnableTimestampsRequest message_;
};

}  // namespace spdkctl::build
