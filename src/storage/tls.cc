#include "storage/tls.h"

#include <memory>
#include <vector>

#include "storage/nvmf.h"
#include "storage/view.h"

namespace spdkctl::storage {
namespace {

template <class Request>
std::vector<std::shared_ptr<const Request>> Made(const View& view, const char* method) {
  std::vector<std::shared_ptr<const Request>> requests;
  for (const auto& made : view.MadeBy("nvmf", *Schema::Get().Find(method)))
    requests.push_back(std::static_pointer_cast<const Request>(made));
  return requests;
}

}  // namespace

std::optional<bool> RequiresTls(const View& view, const std::string& nqn, const rpc::v1::NvmfAddress& listener) {
  for (const auto& made : Made<rpc::v1::NvmfSubsystemAddListenerRequest>(view, "nvmf_subsystem_add_listener")) {
    const auto& address = made->listen_address();
    if (made->nqn() == nqn && SameAddress(address.trtype(), address.traddr(), address.trsvcid(), listener.trtype(),
                                          listener.traddr(), listener.trsvcid()))
      return made->secure_channel();
  }
  return std::nullopt;
}

std::optional<std::string> TlsKeyOf(const View& view, const std::string& nqn, const std::string& host) {
  for (const auto& made : Made<rpc::v1::NvmfSubsystemAddHostRequest>(view, "nvmf_subsystem_add_host")) {
    if (made->nqn() == nqn && made->host() == host) return made->psk();
  }
  return std::nullopt;
}

}  // namespace spdkctl::storage
