// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/framework.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a RpcGetMethodsRequest.
class RpcGetMethods {
 public:
  RpcGetMethods() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// True lists only methods callable in the present state (before or after init); default false.
  RpcGetMethods& current(bool value) {
    message_.set_current(value);
    return *this;
  }
  /// True also lists deprecated aliases; default false.
  RpcGetMethods& include_aliases(bool value) {
    message_.set_include_aliases(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::RpcGetMethodsRequest&() const { return message_; }

 private:
  rpc::v1::RpcGetMethodsRequest message_;
};

/// Builds a FrameworkGetConfigRequest.
class FrameworkGetConfig {
 public:
  explicit FrameworkGetConfig(std::string name) { message_.set_name(std::move(name)); }
  /// True keeps calls grouped as batch arrays, false (default) lists them one by one.
  FrameworkGetConfig& with_batches(bool value) {
    message_.set_with_batches(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::FrameworkGetConfigRequest&() const { return message_; }

 private:
  rpc::v1::FrameworkGetConfigRequest message_;
};

/// Builds a SpdkKillInstanceRequest.
class SpdkKillInstance {
 public:
  explicit SpdkKillInstance(rpc::v1::SignalName sig_name) { message_.set_sig_name(sig_name); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::SpdkKillInstanceRequest&() const { return message_; }

 private:
  rpc::v1::SpdkKillInstanceRequest message_;
};

/// Builds a FrameworkMonitorContextSwitchRequest.
class FrameworkMonitorContextSwitch {
 public:
  FrameworkMonitorContextSwitch() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// True turns monitoring on, false off; send no parameters at all to only query.
  FrameworkMonitorContextSwitch& enabled(bool value) {
    message_.set_enabled(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::FrameworkMonitorContextSwitchRequest&() const { return message_; }

 private:
  rpc::v1::FrameworkMonitorContextSwitchRequest message_;
};

/// Builds a FrameworkSetSchedulerRequest.
class FrameworkSetScheduler {
 public:
  explicit FrameworkSetScheduler(std::string name) { message_.set_name(std::move(name)); }
  /// Time between scheduler runs in us; when absent or 0 the set one stays, or 1000000.
  FrameworkSetScheduler& period(std::uint64_t value) {
    message_.set_period(value);
    return *this;
  }
  /// Thread load in percent, 0 to 100, from which a thread counts as busy; initially 20. Dynamic scheduler only. Only
  /// for name=dynamic.
  FrameworkSetScheduler& load_limit(std::uint32_t value) {
    message_.set_load_limit(value);
    return *this;
  }
  /// Core load in percent above which a core is full; initially 80. Dynamic scheduler only. Only for name=dynamic.
  FrameworkSetScheduler& core_limit(std::uint32_t value) {
    message_.set_core_limit(value);
    return *this;
  }
  /// Core load in percent at which threads are moved away; initially 95. Dynamic scheduler only. Only for name=dynamic.
  FrameworkSetScheduler& core_busy(std::uint32_t value) {
    message_.set_core_busy(value);
    return *this;
  }
  /// Comma-separated thread:core pairs (thread ID, core number) to place threads by; static scheduler only. Only for
  /// name=static.
  FrameworkSetScheduler& mappings(std::string value) {
    message_.set_mappings(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::FrameworkSetSchedulerRequest&() const { return message_; }

 private:
  rpc::v1::FrameworkSetSchedulerRequest message_;
};

/// Builds a SchedulerSetOptionsRequest.
class SchedulerSetOptions {
 public:
  SchedulerSetOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// CPU mask of cores left out of scheduling; must be cores of the target, without the scheduling core.
  SchedulerSetOptions& isolated_core_mask(std::string value) {
    message_.set_isolated_core_mask(std::move(value));
    return *this;
  }
  /// CPU core to run the scheduler on, where idle threads gather; unchanged when absent.
  SchedulerSetOptions& scheduling_core(std::uint32_t value) {
    message_.set_scheduling_core(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::SchedulerSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::SchedulerSetOptionsRequest message_;
};

}  // namespace spdkctl::build
