// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/typed_call.h"

namespace spdkctl::rpc::v1 {
class Done;
class FrameworkDisableCpumaskLocksRequest;
class FrameworkEnableCpumaskLocksRequest;
class FrameworkGetConfigRequest;
class FrameworkGetConfigResponse;
class FrameworkGetGovernorRequest;
class FrameworkGetGovernorResponse;
class FrameworkGetPciDevicesRequest;
class FrameworkGetPciDevicesResponse;
class FrameworkGetReactorsRequest;
class FrameworkGetReactorsResponse;
class FrameworkGetSchedulerRequest;
class FrameworkGetSchedulerResponse;
class FrameworkGetSubsystemsRequest;
class FrameworkGetSubsystemsResponse;
class FrameworkMonitorContextSwitchRequest;
class FrameworkMonitorContextSwitchResponse;
class FrameworkSetSchedulerRequest;
class FrameworkStartInitRequest;
class FrameworkWaitInitRequest;
class RpcGetMethodsRequest;
class RpcGetMethodsResponse;
class SchedulerSetOptionsRequest;
class SpdkGetVersionRequest;
class SpdkKillInstanceRequest;
class SpdkVersion;
}  // namespace spdkctl::rpc::v1

namespace spdkctl {

namespace client {

/// The response, if the header of these messages was included.
template <class Request, class Response>
struct FrameworkResponse {
  static_assert(kIsComplete<Request> && kIsComplete<Response>,
                "include <spdkctl/rpc/v1/framework.pb.h> (or <spdkctl/client/build/framework.h>)");
  using Type = MessageOrNothing<Response>;
};

}  // namespace client

/// The JSON-RPCs of framework.proto. Their messages: spdkctl/rpc/v1/framework.pb.h.
class FrameworkCalls : public virtual Caller {
 public:
  /// Returns the SPDK version of the target.
  /// SPDK 19.04 and later (also get_spdk_version).
  template <class Request = rpc::v1::SpdkGetVersionRequest, class Response = rpc::v1::SpdkVersion>
  Result<typename client::FrameworkResponse<Request, Response>::Type> spdk_get_version(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "spdk_get_version", request, options);
  }

  /// Returns the SPDK version of the target.
  /// SPDK 19.04 and later (also get_spdk_version).
  template <class Request = rpc::v1::SpdkGetVersionRequest, class Response = rpc::v1::SpdkVersion>
  Result<typename client::FrameworkResponse<Request, Response>::Type> spdk_get_version() {
    return client::CallTyped<Response>(*this, "spdk_get_version", client::EmptyRequest<Request>(), {});
  }

  /// Lists the names of the RPC methods the target offers.
  /// SPDK 17.10 and later (also get_rpc_methods).
  template <class Request = rpc::v1::RpcGetMethodsRequest, class Response = rpc::v1::RpcGetMethodsResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> rpc_get_methods(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "rpc_get_methods", request, options);
  }

  /// Lists the names of the RPC methods the target offers.
  /// SPDK 17.10 and later (also get_rpc_methods).
  template <class Request = rpc::v1::RpcGetMethodsRequest, class Response = rpc::v1::RpcGetMethodsResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> rpc_get_methods() {
    return client::CallTyped<Response>(*this, "rpc_get_methods", client::EmptyRequest<Request>(), {});
  }

  /// Starts initialization of the subsystems of a target launched with --wait-for-rpc and answers when it is done.
  /// Start-up methods are refused afterwards.
  /// SPDK 18.07 and later (also start_subsystem_init).
  template <class Request = rpc::v1::FrameworkStartInitRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_start_init(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_start_init", request, options);
  }

  /// Starts initialization of the subsystems of a target launched with --wait-for-rpc and answers when it is done.
  /// Start-up methods are refused afterwards.
  /// SPDK 18.07 and later (also start_subsystem_init).
  template <class Request = rpc::v1::FrameworkStartInitRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_start_init() {
    return client::CallTyped<Response>(*this, "framework_start_init", client::EmptyRequest<Request>(), {});
  }

  /// Waits until the subsystems are initialized; answers at once when they already are.
  /// SPDK 19.01 and later (also wait_subsystem_init).
  template <class Request = rpc::v1::FrameworkWaitInitRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_wait_init(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_wait_init", request, options);
  }

  /// Waits until the subsystems are initialized; answers at once when they already are.
  /// SPDK 19.01 and later (also wait_subsystem_init).
  template <class Request = rpc::v1::FrameworkWaitInitRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_wait_init() {
    return client::CallTyped<Response>(*this, "framework_wait_init", client::EmptyRequest<Request>(), {});
  }

  /// Lists the subsystems of the target in order of initialization, with their dependencies.
  /// SPDK 18.04 and later (also get_subsystems).
  template <class Request = rpc::v1::FrameworkGetSubsystemsRequest,
            class Response = rpc::v1::FrameworkGetSubsystemsResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_subsystems(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_get_subsystems", request, options);
  }

  /// Lists the subsystems of the target in order of initialization, with their dependencies.
  /// SPDK 18.04 and later (also get_subsystems).
  template <class Request = rpc::v1::FrameworkGetSubsystemsRequest,
            class Response = rpc::v1::FrameworkGetSubsystemsResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_subsystems() {
    return client::CallTyped<Response>(*this, "framework_get_subsystems", client::EmptyRequest<Request>(), {});
  }

  /// Returns the configuration of one subsystem as the list of RPC calls that would recreate it.
  /// SPDK 18.04 and later (also get_subsystem_config).
  template <class Request = rpc::v1::FrameworkGetConfigRequest, class Response = rpc::v1::FrameworkGetConfigResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_config(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_get_config", request, options);
  }

  /// Lists the reactors (one per CPU core) with their load and the SPDK threads running on them.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::FrameworkGetReactorsRequest,
            class Response = rpc::v1::FrameworkGetReactorsResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_reactors(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_get_reactors", request, options);
  }

  /// Lists the reactors (one per CPU core) with their load and the SPDK threads running on them.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::FrameworkGetReactorsRequest,
            class Response = rpc::v1::FrameworkGetReactorsResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_reactors() {
    return client::CallTyped<Response>(*this, "framework_get_reactors", client::EmptyRequest<Request>(), {});
  }

  /// Sends a signal to the target process itself. SIGINT and SIGTERM shut it down in order; SIGKILL ends it at once, so
  /// no answer may come.
  /// SPDK 17.07 and later (also kill_instance).
  template <class Request = rpc::v1::SpdkKillInstanceRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> spdk_kill_instance(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "spdk_kill_instance", request, options);
  }

  /// Turns logging of context switches on the reactors on or off, or reports whether it is on.
  /// SPDK 17.10 and later (also context_switch_monitor).
  template <class Request = rpc::v1::FrameworkMonitorContextSwitchRequest,
            class Response = rpc::v1::FrameworkMonitorContextSwitchResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_monitor_context_switch(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_monitor_context_switch", request, options);
  }

  /// Turns logging of context switches on the reactors on or off, or reports whether it is on.
  /// SPDK 17.10 and later (also context_switch_monitor).
  template <class Request = rpc::v1::FrameworkMonitorContextSwitchRequest,
            class Response = rpc::v1::FrameworkMonitorContextSwitchResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_monitor_context_switch() {
    return client::CallTyped<Response>(*this, "framework_monitor_context_switch", client::EmptyRequest<Request>(), {});
  }

  /// Releases the lock files on the CPU cores of the target, so that another SPDK process may use the same cores.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::FrameworkDisableCpumaskLocksRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_disable_cpumask_locks(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_disable_cpumask_locks", request, options);
  }

  /// Releases the lock files on the CPU cores of the target, so that another SPDK process may use the same cores.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::FrameworkDisableCpumaskLocksRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_disable_cpumask_locks() {
    return client::CallTyped<Response>(*this, "framework_disable_cpumask_locks", client::EmptyRequest<Request>(), {});
  }

  /// Takes the lock files on the CPU cores of the target; fails when another process holds one of them.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::FrameworkEnableCpumaskLocksRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_enable_cpumask_locks(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_enable_cpumask_locks", request, options);
  }

  /// Takes the lock files on the CPU cores of the target; fails when another process holds one of them.
  /// SPDK 23.01 and later.
  template <class Request = rpc::v1::FrameworkEnableCpumaskLocksRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_enable_cpumask_locks() {
    return client::CallTyped<Response>(*this, "framework_enable_cpumask_locks", client::EmptyRequest<Request>(), {});
  }

  /// Returns the CPU frequency governor in use and the frequencies of each core. Empty when no governor is set.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FrameworkGetGovernorRequest,
            class Response = rpc::v1::FrameworkGetGovernorResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_governor(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_get_governor", request, options);
  }

  /// Returns the CPU frequency governor in use and the frequencies of each core. Empty when no governor is set.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::FrameworkGetGovernorRequest,
            class Response = rpc::v1::FrameworkGetGovernorResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_governor() {
    return client::CallTyped<Response>(*this, "framework_get_governor", client::EmptyRequest<Request>(), {});
  }

  /// Lists the PCI devices attached to the target with a dump of their configuration space.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::FrameworkGetPciDevicesRequest,
            class Response = rpc::v1::FrameworkGetPciDevicesResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_pci_devices(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_get_pci_devices", request, options);
  }

  /// Lists the PCI devices attached to the target with a dump of their configuration space.
  /// SPDK 22.01 and later.
  template <class Request = rpc::v1::FrameworkGetPciDevicesRequest,
            class Response = rpc::v1::FrameworkGetPciDevicesResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_pci_devices() {
    return client::CallTyped<Response>(*this, "framework_get_pci_devices", client::EmptyRequest<Request>(), {});
  }

  /// Returns the thread scheduler in use and its settings.
  /// SPDK 21.01 and later.
  template <class Request = rpc::v1::FrameworkGetSchedulerRequest,
            class Response = rpc::v1::FrameworkGetSchedulerResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_scheduler(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_get_scheduler", request, options);
  }

  /// Returns the thread scheduler in use and its settings.
  /// SPDK 21.01 and later.
  template <class Request = rpc::v1::FrameworkGetSchedulerRequest,
            class Response = rpc::v1::FrameworkGetSchedulerResponse>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_get_scheduler() {
    return client::CallTyped<Response>(*this, "framework_get_scheduler", client::EmptyRequest<Request>(), {});
  }

  /// Selects the scheduler that spreads SPDK threads over the cores. Before framework init only in old releases.
  /// SPDK 20.10 and later.
  template <class Request = rpc::v1::FrameworkSetSchedulerRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> framework_set_scheduler(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "framework_set_scheduler", request, options);
  }

  /// Sets the scheduling core and the cores left out of scheduling. Only before framework init.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::SchedulerSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> scheduler_set_options(
      const std::type_identity_t<Request>& request, const CallOptions& options = {}) {
    return client::CallTyped<Response>(*this, "scheduler_set_options", request, options);
  }

  /// Sets the scheduling core and the cores left out of scheduling. Only before framework init.
  /// SPDK 24.09 and later.
  template <class Request = rpc::v1::SchedulerSetOptionsRequest, class Response = rpc::v1::Done>
  Result<typename client::FrameworkResponse<Request, Response>::Type> scheduler_set_options() {
    return client::CallTyped<Response>(*this, "scheduler_set_options", client::EmptyRequest<Request>(), {});
  }
};

}  // namespace spdkctl
