// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#include "client/calls/typed.h"
#include "spdkctl/client/calls.h"
#include "spdkctl/rpc/v1/common.pb.h"
#include "spdkctl/rpc/v1/framework.pb.h"

namespace spdkctl {

Result<rpc::v1::SpdkVersion> TypedCalls::spdk_get_version(const rpc::v1::SpdkGetVersionRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::SpdkVersion>(*this, "spdk_get_version", request, options);
}

Result<rpc::v1::SpdkVersion> TypedCalls::spdk_get_version() {
  return spdk_get_version(rpc::v1::SpdkGetVersionRequest());
}

Result<rpc::v1::RpcGetMethodsResponse> TypedCalls::rpc_get_methods(const rpc::v1::RpcGetMethodsRequest& request,
                                                                   const CallOptions& options) {
  return Typed<rpc::v1::RpcGetMethodsResponse>(*this, "rpc_get_methods", request, options);
}

Result<rpc::v1::RpcGetMethodsResponse> TypedCalls::rpc_get_methods() {
  return rpc_get_methods(rpc::v1::RpcGetMethodsRequest());
}

Result<rpc::v1::Done> TypedCalls::framework_start_init(const rpc::v1::FrameworkStartInitRequest& request,
                                                       const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "framework_start_init", request, options);
}

Result<rpc::v1::Done> TypedCalls::framework_start_init() {
  return framework_start_init(rpc::v1::FrameworkStartInitRequest());
}

Result<rpc::v1::Done> TypedCalls::framework_wait_init(const rpc::v1::FrameworkWaitInitRequest& request,
                                                      const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "framework_wait_init", request, options);
}

Result<rpc::v1::Done> TypedCalls::framework_wait_init() {
  return framework_wait_init(rpc::v1::FrameworkWaitInitRequest());
}

Result<rpc::v1::FrameworkGetSubsystemsResponse> TypedCalls::framework_get_subsystems(
    const rpc::v1::FrameworkGetSubsystemsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::FrameworkGetSubsystemsResponse>(*this, "framework_get_subsystems", request, options);
}

Result<rpc::v1::FrameworkGetSubsystemsResponse> TypedCalls::framework_get_subsystems() {
  return framework_get_subsystems(rpc::v1::FrameworkGetSubsystemsRequest());
}

Result<rpc::v1::FrameworkGetConfigResponse> TypedCalls::framework_get_config(
    const rpc::v1::FrameworkGetConfigRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::FrameworkGetConfigResponse>(*this, "framework_get_config", request, options);
}

Result<rpc::v1::FrameworkGetReactorsResponse> TypedCalls::framework_get_reactors(
    const rpc::v1::FrameworkGetReactorsRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::FrameworkGetReactorsResponse>(*this, "framework_get_reactors", request, options);
}

Result<rpc::v1::FrameworkGetReactorsResponse> TypedCalls::framework_get_reactors() {
  return framework_get_reactors(rpc::v1::FrameworkGetReactorsRequest());
}

Result<rpc::v1::Done> TypedCalls::spdk_kill_instance(const rpc::v1::SpdkKillInstanceRequest& request,
                                                     const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "spdk_kill_instance", request, options);
}

Result<rpc::v1::FrameworkMonitorContextSwitchResponse> TypedCalls::framework_monitor_context_switch(
    const rpc::v1::FrameworkMonitorContextSwitchRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::FrameworkMonitorContextSwitchResponse>(*this, "framework_monitor_context_switch", request,
                                                               options);
}

Result<rpc::v1::FrameworkMonitorContextSwitchResponse> TypedCalls::framework_monitor_context_switch() {
  return framework_monitor_context_switch(rpc::v1::FrameworkMonitorContextSwitchRequest());
}

Result<rpc::v1::Done> TypedCalls::framework_disable_cpumask_locks(
    const rpc::v1::FrameworkDisableCpumaskLocksRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "framework_disable_cpumask_locks", request, options);
}

Result<rpc::v1::Done> TypedCalls::framework_disable_cpumask_locks() {
  return framework_disable_cpumask_locks(rpc::v1::FrameworkDisableCpumaskLocksRequest());
}

Result<rpc::v1::Done> TypedCalls::framework_enable_cpumask_locks(
    const rpc::v1::FrameworkEnableCpumaskLocksRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "framework_enable_cpumask_locks", request, options);
}

Result<rpc::v1::Done> TypedCalls::framework_enable_cpumask_locks() {
  return framework_enable_cpumask_locks(rpc::v1::FrameworkEnableCpumaskLocksRequest());
}

Result<rpc::v1::FrameworkGetGovernorResponse> TypedCalls::framework_get_governor(
    const rpc::v1::FrameworkGetGovernorRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::FrameworkGetGovernorResponse>(*this, "framework_get_governor", request, options);
}

Result<rpc::v1::FrameworkGetGovernorResponse> TypedCalls::framework_get_governor() {
  return framework_get_governor(rpc::v1::FrameworkGetGovernorRequest());
}

Result<rpc::v1::FrameworkGetPciDevicesResponse> TypedCalls::framework_get_pci_devices(
    const rpc::v1::FrameworkGetPciDevicesRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::FrameworkGetPciDevicesResponse>(*this, "framework_get_pci_devices", request, options);
}

Result<rpc::v1::FrameworkGetPciDevicesResponse> TypedCalls::framework_get_pci_devices() {
  return framework_get_pci_devices(rpc::v1::FrameworkGetPciDevicesRequest());
}

Result<rpc::v1::FrameworkGetSchedulerResponse> TypedCalls::framework_get_scheduler(
    const rpc::v1::FrameworkGetSchedulerRequest& request, const CallOptions& options) {
  return Typed<rpc::v1::FrameworkGetSchedulerResponse>(*this, "framework_get_scheduler", request, options);
}

Result<rpc::v1::FrameworkGetSchedulerResponse> TypedCalls::framework_get_scheduler() {
  return framework_get_scheduler(rpc::v1::FrameworkGetSchedulerRequest());
}

Result<rpc::v1::Done> TypedCalls::framework_set_scheduler(const rpc::v1::FrameworkSetSchedulerRequest& request,
                                                          const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "framework_set_scheduler", request, options);
}

Result<rpc::v1::Done> TypedCalls::scheduler_set_options(const rpc::v1::SchedulerSetOptionsRequest& request,
                                                        const CallOptions& options) {
  return Typed<rpc::v1::Done>(*this, "scheduler_set_options", request, options);
}

Result<rpc::v1::Done> TypedCalls::scheduler_set_options() {
  return scheduler_set_options(rpc::v1::SchedulerSetOptionsRequest());
}

}  // namespace spdkctl
