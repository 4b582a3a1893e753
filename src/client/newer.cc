#include "client/newer.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <utility>

#include "base/os.h"
#include "spdkctl/base/log.h"
#include "spdkctl/client/newer.h"

namespace spdkctl {
namespace {

/// Never destroyed: threads may connect while the process ends.
struct Port {
  std::mutex mutex;
  std::shared_ptr<const NewerHandler> handler;  ///< Null: there is none.
};

Port& ThePort() {
  static auto* const port = new Port;
  return *port;
}

void LogOnce(const std::string& words) {
  static std::atomic<bool> told = false;
  if (!client::NewerIsAccepted() && !told.exchange(true)) Log(LogLevel::kWarning, words);
}

}  // namespace

void SetNewerHandler(NewerHandler handler) {
  Port& port = ThePort();
  auto made = handler ? std::make_shared<const NewerHandler>(std::move(handler)) : nullptr;
  const std::lock_guard lock(port.mutex);
  // The old handler ends outside the lock.
  port.handler.swap(made);
}

namespace client {

bool NewerIsAccepted() {
  const auto said = Env("SPDKCTL_ACCEPT_NEWER");
  return said && *said != "0" && *said != "no" && *said != "false" && *said != "off";
}

void TellOfNewer(const std::string& words) {
  Port& port = ThePort();
  std::shared_ptr<const NewerHandler> handler;
  {
    const std::lock_guard lock(port.mutex);
    handler = port.handler;
  }
  handler ? (*handler)(words) : LogOnce(words);
}

}  // namespace client
}  // namespace spdkctl
