#include <map>

#include "sim/spdk/components.h"
#include "sim/spdk/facts.h"
#include "sim/spdk/units.h"
#include "spdkctl/rpc/v1/sock.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

/// Implementations of sockets with their options.
struct Sockets {
  explicit Sockets(World& world) {
    const auto add = [this](const char* name, std::uint32_t buffer, bool zero_copy) {
      SockImplSetOptionsRequest made;
      made.set_impl_name(name);
      made.set_recv_buf_size(buffer);
      made.set_send_buf_size(buffer);
      made.set_enable_recv_pipe(true);
      made.set_enable_quickack(false);
      made.set_enable_placement_id(0);
      made.set_enable_zerocopy_send_server(zero_copy);
      made.set_enable_zerocopy_send_client(false);
      made.set_zerocopy_threshold(0);
      made.set_tls_version(0);
      made.set_enable_ktls(false);
      implementations.push_back(std::move(made));
    };
    constexpr auto kBufferSize = static_cast<std::uint32_t>(2 * kMiB);
    constexpr std::uint32_t kPage = 4096;
    // The order in which a saved configuration lists them.
    const bool ssl_first = world.Since(25, 9);
    if (world.Since(22, 9) && IsBuiltWith(world, "--with-uring")) add("uring", kBufferSize, false);
    if (ssl_first) add("ssl", kPage, true);
    add("posix", kBufferSize, true);
    if (!ssl_first && world.Since(22, 9)) add("ssl", kPage, true);
  }

  SockImplSetOptionsRequest* Find(const std::string& name) {
    for (SockImplSetOptionsRequest& one : implementations) {
      if (one.impl_name() == name) return &one;
    }
    return nullptr;
  }

  std::vector<SockImplSetOptionsRequest> implementations;
  std::string preferred = "posix";
  bool chosen = false;  ///< Whether the preferred one was asked for.
};

Failure GetDefault(const Call<SockGetDefaultImplRequest, SockGetDefaultImplResponse>& call) {
  call.response.set_impl_name(call.world.Of<Sockets>().preferred);
  return {};
}

Failure SetDefault(const Call<SockSetDefaultImplRequest>& call) {
  Sockets& sockets = call.world.Of<Sockets>();
  if (sockets.Find(call.request.impl_name()) == nullptr) return InvalidParams();
  sockets.preferred = call.request.impl_name();
  sockets.chosen = true;
  return {};
}

Failure GetOptions(const Call<SockImplGetOptionsRequest, SockImplGetOptionsResponse>& call) {
  const SockImplSetOptionsRequest* const options = call.world.Of<Sockets>().Find(call.request.impl_name());
  if (options == nullptr) return InvalidParams();
  CopyFields(*options, call.response);
  return {};
}

Failure SetOptions(const Call<SockImplSetOptionsRequest>& call) {
  SockImplSetOptionsRequest* const options = call.world.Of<Sockets>().Find(call.request.impl_name());
  if (options == nullptr) return InvalidParams();
  options->MergeFrom(call.request);
  return {};
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  const Sockets& sockets = world.Of<Sockets>();
  if (sockets.chosen || world.Since(24, 1)) {
    SockSetDefaultImplRequest call;
    call.set_impl_name(sockets.preferred);
    AddConfigCall(world, "sock_set_default_impl", call, response);
  }
  for (const SockImplSetOptionsRequest& call : sockets.implementations)
    AddConfigCall(world, "sock_impl_set_options", call, response);
}

}  // namespace

void AddSockHandlers(Handlers& handlers) {
  handlers.On("sock_get_default_impl", GetDefault);
  handlers.On("sock_set_default_impl", SetDefault);
  handlers.On("sock_impl_get_options", GetOptions);
  handlers.On("sock_impl_set_options", SetOptions);
  handlers.OnConfig("sock", ShowConfig);
}

}  // namespace spdkctl::sim
