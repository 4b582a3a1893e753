// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/framework.h"

namespace spdkctl {

/// The functions of FrameworkCalls for completion tokens.
template <class Self>
class AsyncFrameworkCalls {
 public:
  /// Returns the SPDK version of the target.
  /// SPDK 19.04 and later (also get_spdk_version).
  template <class Request = rpc::v1::SpdkGetVersionRequest, class Response = rpc::v1::SpdkVersion,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_spdk_get_version(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "spdk_get_version", request, options, std::forward<Token>(token));
  }

  /// Returns the SPDK version of the target.
  /// SPDK 19.04 and later (also get_spdk_version).
  template <class Request = rpc::v1::SpdkGetVersionRequest, class Response = rpc::v1::SpdkVersion>
  auto async_spdk_get_version() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "spdk_get_version", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Lists the names of the RPC methods the target offers.
  /// SPDK 17.10 and later (also get_rpc_methods).
  template <class Request = rpc::v1::RpcGetMethodsRequest, class Response = rpc::v1::RpcGetMethodsResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_rpc_get_methods(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "rpc_get_methods", request, options, std::forward<Token>(token));
  }

  /// Lists the names of the RPC methods the target offers.
  /// SPDK 17.10 and later (also get_rpc_methods).
  template <class Request = rpc::v1::RpcGetMethodsRequest, class Response = rpc::v1::RpcGetMethodsResponse>
  auto async_rpc_get_methods() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "rpc_get_methods", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Starts initialization of the subsystems of a target launched with --wait-for-rpc and answers when it is done.
  /// Start-up methods are refused afterwards.
  /// SPDK 18.07 and later (also start_subsystem_init).
  template <class Request = rpc::v1::FrameworkStartInitRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_start_init(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_start_init", request, options, std::forward<Token>(token));
  }

  /// Starts initialization of the subsystems of a target launched with --wait-for-rpc and answers when it is done.
  /// Start-up methods are refused afterwards.
  /// SPDK 18.07 and later (also start_subsystem_init).
  template <class Request = rpc::v1::FrameworkStartInitRequest, class Response = rpc::v1::Done>
  auto async_framework_start_init() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_start_init", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Waits until the subsystems are initialized; answers at once when they already are.
  /// SPDK 19.01 and later (also wait_subsystem_init).
  template <class Request = rpc::v1::FrameworkWaitInitRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_wait_init(const std::type_identity_t<Request>& request, CallOptions options = {},
                                 Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_wait_init", request, options, std::forward<Token>(token));
  }

  /// Waits until the subsystems are initialized; answers at once when they already are.
  /// SPDK 19.01 and later (also wait_subsystem_init).
  template <class Request = rpc::v1::FrameworkWaitInitRequest, class Response = rpc::v1::Done>
  auto async_framework_wait_init() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_wait_init", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Lists the subsystems of the target in order of initialization, with their dependencies.
  /// SPDK 18.04 and later (also get_subsystems).
  template <class Request = rpc::v1::FrameworkGetSubsystemsRequest,
            class Response = rpc::v1::FrameworkGetSubsystemsResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_get_subsystems(const std::type_identity_t<Request>& request, CallOptions options = {},
                                      Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_subsystems", request, options, std::forward<Token>(token));
  }

  /// Lists the subsystems of the target in order of initialization, with their dependencies.
  /// SPDK 18.04 and later (also get_subsystems).
  template <class Request = rpc::v1::FrameworkGetSubsystemsRequest,
            class Response = rpc::v1::FrameworkGetSubsystemsResponse>
  auto async_framework_get_subsystems() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_subsystems", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Returns the configuration of one subsystem as the list of RPC calls that would recreate it.
  /// SPDK 18.04 and later (also get_subsystem_config).
  template <class Request = rpc::v1::FrameworkGetConfigRequest, class Response = rpc::v1::FrameworkGetConfigResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_get_config(const std::type_identity_t<Request>& request, CallOptions options = {},
                                  Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_config", request, options, std::forward<Token>(token));
  }

  /// Lists the reactors (one per CPU core) with their load and the SPDK threads running on them.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::FrameworkGetReactorsRequest,
            class Response = rpc::v1::FrameworkGetReactorsResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_get_reactors(const std::type_identity_t<Request>& request, CallOptions options = {},
                                    Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_reactors", request, options, std::forward<Token>(token));
  }

  /// Lists the reactors (one per CPU core) with their load and the SPDK threads running on them.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::FrameworkGetReactorsRequest,
            class Response = rpc::v1::FrameworkGetReactorsResponse>
  auto async_framework_get_reactors() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_reactors", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Sends a signal to the target process itself. SIGINT and SIGTERM shut it down in order; SIGKILL ends it at once, so
  /// no answer may come.
  /// SPDK 17.07 and later (also kill_instance).
  template <class Request = rpc::v1::SpdkKillInstanceRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_spdk_kill_instance(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "spdk_kill_instance", request, options, std::forward<Token>(token));
  }

  /// Turns logging of context switches on the reactors on or off, or reports whether it is on.
  /// SPDK 17.10 and later (also context_switch_monitor).
  template <class Request = rpc::v1::FrameworkMonitorContextSwitchRequest,
            class Response = rpc::v1::FrameworkMonitorContextSwitchResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_monitor_context_switch(const std::type_identity_t<Request>& request, CallOptions options = {},
                                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_monitor_context_switch", request, options, std::forward<Token>(token));
  }

  /// Turns logging of context switches on the reactors on or off, or reports whether it is on.
  /// SPDK 17.10 and later (also context_switch_monitor).
  template <class Request = rpc::v1::FrameworkMonitorContextSwitchRequest,
            class Response = rpc::v1::FrameworkMonitorContextSwitchResponse>
  auto async_framework_monitor_context_switch() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_monitor_context_switch", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Releases the lock files on the CPU cores of the target, so that another SPDK process may use the same cores.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::FrameworkDisableCpumaskLocksRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_disable_cpumask_locks(const std::type_identity_t<Request>& request, CallOptions options = {},
                                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_disable_cpumask_locks", request, options, std::forward<Token>(token));
  }

  /// Releases the lock files on the CPU cores of the target, so that another SPDK process may use the same cores.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::FrameworkDisableCpumaskLocksRequest, class Response = rpc::v1::Done>
  auto async_framework_disable_cpumask_locks() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_disable_cpumask_locks", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Takes the lock files on the CPU cores of the target; fails when another process holds one of them.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::FrameworkEnableCpumaskLocksRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_enable_cpumask_locks(const std::type_identity_t<Request>& request, CallOptions options = {},
                                            Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_enable_cpumask_locks", request, options, std::forward<Token>(token));
  }

  /// Takes the lock files on the CPU cores of the target; fails when another process holds one of them.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::FrameworkEnableCpumaskLocksRequest, class Response = rpc::v1::Done>
  auto async_framework_enable_cpumask_locks() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_enable_cpumask_locks", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Returns the CPU frequency governor in use and the frequencies of each core. Empty when no governor is set.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FrameworkGetGovernorRequest,
            class Response = rpc::v1::FrameworkGetGovernorResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_get_governor(const std::type_identity_t<Request>& request, CallOptions options = {},
                                    Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_governor", request, options, std::forward<Token>(token));
  }

  /// Returns the CPU frequency governor in use and the frequencies of each core. Empty when no governor is set.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FrameworkGetGovernorRequest,
            class Response = rpc::v1::FrameworkGetGovernorResponse>
  auto async_framework_get_governor() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_governor", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Lists the PCI devices attached to the target with a dump of their configuration space.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::FrameworkGetPciDevicesRequest,
            class Response = rpc::v1::FrameworkGetPciDevicesResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_get_pci_devices(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_pci_devices", request, options, std::forward<Token>(token));
  }

  /// Lists the PCI devices attached to the target with a dump of their configuration space.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::FrameworkGetPciDevicesRequest,
            class Response = rpc::v1::FrameworkGetPciDevicesResponse>
  auto async_framework_get_pci_devices() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_pci_devices", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Returns the thread scheduler in use and its settings.
  /// SPDK 21.01 and later.
  template <class Request = rpc::v1::FrameworkGetSchedulerRequest,
            class Response = rpc::v1::FrameworkGetSchedulerResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_get_scheduler(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_scheduler", request, options, std::forward<Token>(token));
  }

  /// Returns the thread scheduler in use and its settings.
  /// SPDK 21.01 and later.
  template <class Request = rpc::v1::FrameworkGetSchedulerRequest,
            class Response = rpc::v1::FrameworkGetSchedulerResponse>
  auto async_framework_get_scheduler() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_get_scheduler", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Selects the scheduler that spreads SPDK threads over the cores. Before framework init only in old releases.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::FrameworkSetSchedulerRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_framework_set_scheduler(const std::type_identity_t<Request>& request, CallOptions options = {},
                                     Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "framework_set_scheduler", request, options, std::forward<Token>(token));
  }

  /// Sets the scheduling core and the cores left out of scheduling. Only before framework init.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::SchedulerSetOptionsRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_scheduler_set_options(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "scheduler_set_options", request, options, std::forward<Token>(token));
  }

  /// Sets the scheduling core and the cores left out of scheduling. Only before framework init.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::SchedulerSetOptionsRequest, class Response = rpc::v1::Done>
  auto async_scheduler_set_options() {
    return static_cast<Self&>(*this).template async_typed<typename client::FrameworkResponse<Request, Response>::Type>(
        "scheduler_set_options", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }
};

}  // namespace spdkctl
