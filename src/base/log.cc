#include "spdkctl/base/log.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <utility>

namespace spdkctl {
namespace {

/// Never destroyed: threads may have something to say while the process ends.
struct Port {
  std::mutex mutex;
  std::shared_ptr<const LogSink> sink;  ///< Null: nobody listens.
  std::atomic<bool> enabled = false;    ///< Whether there is one, without the mutex.
};

Port& ThePort() {
  static auto* const port = new Port;
  return *port;
}

}  // namespace

void SetLogSink(LogSink sink) {
  Port& port = ThePort();
  auto made = sink ? std::make_shared<const LogSink>(std::move(sink)) : nullptr;
  // The old sink ends outside the lock: it may log, or set a sink itself.
  const std::lock_guard lock(port.mutex);
  port.sink.swap(made);
  port.enabled = port.sink != nullptr;
}

bool LogEnabled() { return ThePort().enabled; }

void Log(LogLevel level, std::string_view message) {
  Port& port = ThePort();
  if (!port.enabled) return;
  std::shared_ptr<const LogSink> sink;
  {
    const std::lock_guard lock(port.mutex);
    sink = port.sink;
  }
  if (sink) (*sink)(level, message);
}

}  // namespace spdkctl
