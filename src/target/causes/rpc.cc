#include <fmt/format.h>

#include "base/shell.h"
#include "base/text.h"
#include "spdkctl/host/process.h"
#include "target/causes/kind.h"

namespace spdkctl::target::causes {
namespace {

namespace fs = std::filesystem;

LogCause SocketIsInUse(const Match& match) {
  const std::string path(Trim(match.rest.substr(0, match.rest.find(" in use"))));
  if (!path.starts_with('/')) return {};
  const auto holder = host::WhoListens(path);
  return {fmt::format("the RPC socket {} is in use{}", path, holder ? " by " + host::Describe(*holder) : ""),
          "hint: choose another address, or stop that process"};
}

LogCause SocketIsTooLong(const Match& match) {
  const auto path = ValueOf(match.known, {"-r", "--rpc-socket"});
  return {fmt::format("the path of the RPC socket{} is too long",
                      path ? fmt::format(" has {} characters, which", path->size()) : ""),
          "hint: choose a path of at most 107 characters"};
}

LogCause SocketLockIsRefused(const Match& match) {
  const std::size_t colon = match.rest.rfind(": ");
  if (colon == std::string_view::npos) return {};
  const std::string lock(match.rest.substr(0, colon));
  const std::string why(Trim(match.rest.substr(colon + 2)));
  const fs::path folder = fs::path(lock).parent_path();
  if (why == "No such file or directory")
    return {fmt::format("the folder {} of the RPC socket is not there", folder.string()),
            "run: mkdir -p " + ShellQuoted(folder.string()), false, false, Code::kNotFound};
  return {fmt::format("the file {} beside the RPC socket{} cannot be opened: {}", lock, OfWhom(lock), why),
          fmt::format("hint: choose another address, or remove it if no other target uses it")};
}

constexpr auto kKinds = std::to_array<Kind>({
    {"RPC Unix domain socket path ", Code::kBusy, SocketIsInUse},
    {"RPC Listen address Unix socket path too long", Code::kInvalidArgument, SocketIsTooLong},
    {"Cannot open lock file ", Code::kPermission, SocketLockIsRefused},
});

}  // namespace

Kinds OfRpc() { return kKinds; }

}  // namespace spdkctl::target::causes
