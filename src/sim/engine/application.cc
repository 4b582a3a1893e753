#include "sim/engine/application.h"

#include "sim/spdk/spdk.h"

namespace spdkctl::sim {
namespace {

constexpr const char* kDefaultAddress = "/var/tmp/spdk.sock";

/// Since 18.04 configurations are JSON; before, INI, which also said whether there is RPC at all.
bool ReadsIni(const World& world) { return !world.Since(18, 4); }

Options WithAddress(Options options) {
  if (!options.rpc_address.empty()) return options;
  options.rpc_address = options.release < Release(18, 4) ? RpcAddressOfIni(options.config) : kDefaultAddress;
  return options;
}

}  // namespace

Application::Application(Options options)
    : world_(WithAddress(std::move(options))), server_(world_), control_(world_) {}

Result<void> Application::LoadConfig() {
  const std::string& path = world_.options.config;
  if (path.empty()) return {};
  return ReadsIni(world_) ? LoadIniConfig(dispatcher(), path) : LoadJson();
}

Result<void> Application::LoadJson() {
  auto read = JsonConfig::Read(world_, world_.options.config);
  if (!read) return read.error();
  config_ = std::move(*read);
  world_.started = false;
  if (auto made = server_.Await([this] { return config_.Start(world_, dispatcher()); }); !made) return made;
  if (!world_.options.wait_for_rpc) return {};
  world_.on_started = [this]() -> std::optional<bool> {
    const auto made = config_.Go(world_, dispatcher());
    return made ? std::optional(made->has_value()) : std::nullopt;
  };
  return {};
}

Result<void> Application::Start() {
  Result<Address> address = Address{};
  // Since 20.07 it is the path of a socket whatever it looks like. HOST:PORT is taken all the same: tests need it.
  const bool is_path = world_.Since(20, 7) && rpc_address().find(':') == std::string::npos;
  if (!rpc_address().empty()) address = Address::Parse((is_path ? "unix:" : "") + rpc_address());
  if (!address) return address.error();
  if (auto loaded = LoadConfig(); !loaded) return loaded;
  if (!world_.options.control_address.empty()) {
    if (auto listening = control_.Listen(world_.options.control_address); !listening) return listening;
  }
  return rpc_address().empty() ? Result<void>() : server_.Listen(*address);
}

}  // namespace spdkctl::sim
