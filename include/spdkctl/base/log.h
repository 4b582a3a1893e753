#pragma once

#include <functional>
#include <string_view>

#include "spdkctl/base/export.h"

namespace spdkctl {

enum class LogLevel { kTrace, kDebug, kInfo, kWarning, kError };

/// Takes every message of the library; called on the thread that has something to say, by several at once. Messages
/// hold no secrets.
using LogSink = std::function<void(LogLevel, std::string_view)>;

/// The library is silent until a sink is set, and again when an empty one is. Any thread may set it at any time; one
/// that was replaced may still be called by a thread that was about to.
SPDKCTL_EXPORT void SetLogSink(LogSink sink);

SPDKCTL_EXPORT void Log(LogLevel level, std::string_view message);

/// Whether anybody would hear it; spares the making of costly messages.
SPDKCTL_EXPORT bool LogEnabled();

}  // namespace spdkctl
