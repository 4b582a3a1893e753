#pragma once

#include <optional>
#include <string>

#include "spdkctl/rpc/v1/nvmf.pb.h"

namespace spdkctl::storage {

class View;

// What no answer about a subsystem says: only the calls that made it do (View::AskConfig("nvmf")).

/// Whether a listener requires TLS. Nothing if the target does not tell.
std::optional<bool> RequiresTls(const View& view, const std::string& nqn, const rpc::v1::NvmfAddress& listener);

/// The name of the TLS key of a host that may connect; empty if it has none. Nothing if the target does not tell.
std::optional<std::string> TlsKeyOf(const View& view, const std::string& nqn, const std::string& host);

}  // namespace spdkctl::storage
