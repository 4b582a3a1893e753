#include "spdkctl/base/log.h"

#include <utility>

namespace spdkctl {
namespace {
LogSink& Sink() {
  static LogSink sink;
  return sink;
}
}  // namespace

void SetLogSink(LogSink sink) { Sink() = std::move(sink); }

bool LogEnabled() { return static_cast<bool>(Sink()); }

void Log(LogLevel level, std::string_view message) {
  if (Sink()) Sink()(level, message);
}

}  // namespace spdkctl
