#include "cli/progress.h"

#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string_view>
#include <system_error>
#include <thread>

#include <fmt/format.h>

#include "base/printable.h"
#include "cli/terminal.h"

namespace spdkctl::cli {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds kBeforeFirst{1};
constexpr std::chrono::milliseconds kBetween{250};
constexpr std::string_view kErase = "\r\x1b[K";

/// Whoever has it may write to the terminal.
std::mutex& TerminalMutex() {
  static std::mutex mutex;
  return mutex;
}
bool line_is_shown = false;  // Guarded by TerminalMutex.

void Write(std::string_view text) {
  // A line that cannot be shown is of no consequence.
  static_cast<void>(!::write(STDERR_FILENO, text.data(), text.size()));
}

void Erase() {
  if (line_is_shown) Write(kErase);
  line_is_shown = false;
}

/// As much of a line as fits: one that is wrapped could not be erased.
std::string Fitting(std::string line) {
  const std::size_t columns = TerminalWidth(STDERR_FILENO).value_or(1) - 1;
  while (Columns(line) > columns) line.pop_back();
  return line;
}

/// Signals are for the thread that works.
class NoSignals {
 public:
  NoSignals() {
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_BLOCK, &all, &before_);
  }
  ~NoSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  NoSignals(const NoSignals&) = delete;
  NoSignals& operator=(const NoSignals&) = delete;

 private:
  sigset_t before_ = {};
};

}  // namespace

struct Progress::Painter {
  Painter(std::string of, HowFarFn far) : what(std::move(of)), how_far(std::move(far)) {
    const NoSignals none;
    thread = std::thread([this] { Run(); });
  }
  ~Painter() {
    {
      const std::lock_guard lock(mutex);
      done = true;
    }
    wake.notify_all();
    thread.join();
    const std::lock_guard lock(TerminalMutex());
    Erase();
  }

  /// True: it is over.
  bool WaitFor(std::chrono::milliseconds time) {
    std::unique_lock lock(mutex);
    return wake.wait_for(lock, time, [this] { return done; });
  }

  void Run() {
    for (auto wait = std::chrono::milliseconds(kBeforeFirst); !WaitFor(wait); wait = kBetween) {
      const std::string far = how_far ? how_far() : std::string();
      const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - began).count();
      const std::string line = fmt::format("{}{}{} ({} s)", Printable(what), far.empty() ? "" : ": ", far, seconds);
      const std::lock_guard lock(TerminalMutex());
      Write(std::string(kErase) + Fitting(line));
      line_is_shown = true;
    }
  }

  const std::string what;
  const HowFarFn how_far;
  const Clock::time_point began = Clock::now();
  std::mutex mutex;
  std::condition_variable wake;
  bool done = false;  ///< Guarded by `mutex`.
  std::thread thread;
};

bool Progress::IsShown() { return ::isatty(STDERR_FILENO) != 0 && CanRepaint(); }

Progress::Progress(std::string what, HowFarFn how_far) {
  if (!IsShown() || what.empty()) return;
  try {
    painter_ = std::make_unique<Painter>(std::move(what), std::move(how_far));
  } catch (const std::system_error&) {
    // Without another thread there is no such line.
  }
}

Progress::~Progress() = default;

Progress::Hidden::Hidden() {
  TerminalMutex().lock();
  Erase();
}
Progress::Hidden::~Hidden() { TerminalMutex().unlock(); }

}  // namespace spdkctl::cli
