#include "target/start_up.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/interrupt.h"
#include "base/named_file.h"
#include "base/os.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/schema/codec.h"
#include "target/command_line.h"
#include "target/configuration.h"
#include "target/leftovers.h"
#include "target/log.h"

namespace spdkctl::target {
namespace {

// Modes of the RPC socket, unless the specification has one.
constexpr mode_t kForOwner = 0600;
constexpr mode_t kForGroup = 0660;

// How long a target that did not become ready has to end in its own way, and then to be ended.
constexpr std::chrono::seconds kToEnd{10};
constexpr std::chrono::seconds kToBeKilled{5};

Result<void> RunCall(InlineClient& client, const node::v1::Call& call) {
  const Method* const method = Schema::Get().Find(call.method());
  if (method == nullptr) {
    const auto answered = client.call(call.method(), call.params());
    return answered ? Result<void>() : answered.error();
  }
  const auto request = method->NewRequest();
  const auto response = method->NewResponse();
  if (auto parsed = ParseParams(*method, call.params(), *request); !parsed) return parsed;
  return client.call_message(*method, *request, *response);
}

/// The error of a call of the specification with its place there.
Error Placed(std::string_view list, int index, Error error) {
  error.message = fmt::format("{}[{}]: {}", list, index, error.message);
  return error;
}

Result<void> RunBeforeInit(InlineClient& client, const Launch& launch) {
  for (int i = 0; i < launch.spec.before_init_size(); ++i) {
    if (auto done = RunCall(client, launch.spec.before_init(i)); !done)
      return Placed("before_init", i, std::move(done).error());
  }
  return {};
}

/// Whether a call was refused for what became of the target after it was first started: its object was removed, or made
/// by hand. Nothing of that is a reason not to start it again.
bool IsOvertaken(const Error& error, const node::v1::Call& call, const Choice& choice) {
  if (!choice.saved || error.delivery != Delivery::kAnswered) return false;
  if (error.code == Code::kExists) return true;
  return error.code == Code::kNotFound &&
         std::any_of(choice.repeated.begin(), choice.repeated.end(),
                     [&](const node::v1::Call& repeated) { return AreEqual(repeated, call); });
}

Result<void> RunAfterInit(InlineClient& client, const Launch& launch, const Choice& choice,
                          std::vector<std::string>& notes) {
  for (int i = 0; i < launch.spec.after_init_size(); ++i) {
    const node::v1::Call& call = launch.spec.after_init(i);
    const auto done = RunCall(client, call);
    if (done) continue;
    if (!IsOvertaken(done.error(), call, choice)) return Placed("after_init", i, done.error());
    notes.push_back(fmt::format("{}: the call {} of after_init was left aside, for {} was loaded: {}", launch.name,
                                call.method(), choice.words, done.error().message));
  }
  return {};
}

/// Whether the target has said that it will never listen for RPC. Up to 23.09 it goes on without.
bool CannotListen(const Target& target) {
  const std::vector<std::string> lines = LinesOf(target.log);
  return std::any_of(lines.begin(), lines.end(), [](const std::string& line) {
    return line.find("*ERROR*: Unable to start RPC service at ") != std::string::npos;
  });
}

/// Waits until RPC answers at all; a process that has ended ends the wait.
Result<void> WaitForAnswers(const Target& target, std::chrono::steady_clock::time_point deadline) {
  while (true) {
    const Health health = CheckHealth(target, std::chrono::seconds(1));
    if (health >= Health::kAnswers) return {};
    if (health == Health::kGone) return MakeError(Code::kUnavailable, "it ended");
    if (health == Health::kProcess && CannotListen(target))
      return MakeError(Code::kUnavailable, "it runs, and does not take RPC");
    if (std::chrono::steady_clock::now() > deadline)
      return MakeError(Code::kTimeout, fmt::format("it does not answer RPC in time ({})", HealthName(health)));
    if (auto ended = host::WaitForEnd(target.process, std::chrono::milliseconds(20)); !ended) return ended.error();
  }
}

/// Lets others use the RPC socket as the specification says. The target made it for its user alone (umask), so that
/// nobody is let in before. The socket is opened first: its path may lead elsewhere by the next call.
Result<void> SetSocketAccess(const Launch& launch) {
  if (!launch.address.is_unix()) return {};
  const std::string& path = launch.address.path;
  const UniqueFd socket(::open(path.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
  struct stat about = {};
  if (!socket.valid() || ::fstat(socket.get(), &about) != 0) return ErrnoError(fmt::format("cannot open {}", path));
  if (!S_ISSOCK(about.st_mode) || about.st_uid != ::geteuid())
    return MakeError(Code::kPermission, fmt::format("{} is not the target's socket any more", path));
  const uid_t same = static_cast<uid_t>(-1);
  if (launch.group && ::fchownat(socket.get(), "", same, *launch.group, AT_EMPTY_PATH) != 0)
    return ErrnoError(fmt::format("cannot give {} to group {}", path, launch.spec.rpc().group()));
  const mode_t mode = launch.mode.value_or(launch.group ? kForGroup : kForOwner);
  if (::chmod(fmt::format("/proc/self/fd/{}", socket.get()).c_str(), mode) != 0)
    return ErrnoError(fmt::format("cannot set the mode of {}", path));
  return {};
}

/// The loader of what was chosen, without the calls that before_init makes in their stead.
Result<std::optional<Loader>> MakeLoader(InlineClient& client, const Launch& launch, const Choice& choice) {
  if (choice.file.empty() || launch.release < kTakesRpcOption) return std::optional<Loader>();
  const auto text = ReadNamedFile(choice.file, "the configuration");
  if (!text) return text.error();
  auto calls = ParseConfiguration(*text, choice.file);
  if (!calls) return calls.error();
  std::erase_if(*calls, [&](const ConfiguredCall& configured) {
    return std::any_of(choice.superseding.begin(), choice.superseding.end(), [&](const node::v1::Call& call) {
      return Supersedes(call, configured.method, configured.params);
    });
  });
  return std::optional<Loader>(std::in_place, client, choice.file, std::move(*calls));
}

Result<void> FinishInit(InlineClient& client, const Launch& launch, std::optional<Loader>& loader) {
  if (loader) {
    if (auto known = loader->CheckKnown(); !known) return known;
  }
  if (!launch.waits_for_rpc) return {};
  if (auto done = RunBeforeInit(client, launch); !done) return done;
  if (loader) {
    if (auto made = loader->MakeThoseDue(); !made) return made;
  }
  const auto started = client.framework_start_init({});
  return started ? Result<void>() : started.error();
}

}  // namespace

Result<void> FinishStartUp(const Target& target, const Launch& launch, const Choice& choice,
                           std::chrono::milliseconds timeout, std::vector<std::string>& notes) {
  const auto deadline = std::chrono::steady_clock::now() + timeout;
  if (auto answers = WaitForAnswers(target, deadline); !answers) return answers;
  ClientOptions options = ClientOptionsFor(target);
  // Why a call is refused can be asked only while the target runs.
  options.diagnose = true;
  InlineClient client(*target.address, options);
  auto loader = MakeLoader(client, launch, choice);
  if (!loader) return loader.error();
  if (auto done = FinishInit(client, launch, *loader); !done) return done;
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
  if (auto ready = WaitReady(target, std::max(left, std::chrono::milliseconds(0))); !ready) return ready;
  if (*loader) {
    if (auto made = (*loader)->MakeThoseDue(); !made) return made;
    if (auto all = (*loader)->CheckAllMade(); !all) return all;
  }
  if (auto done = RunAfterInit(client, launch, choice, notes); !done) return done;
  return SetSocketAccess(launch);
}

Result<void> TakeBack(const Folders& folders, const Target& target) {
  const Uninterrupted undoing;
  const auto end = [&](int signal, std::chrono::milliseconds wait) -> Result<bool> {
    auto sent = host::Signal(target.process, signal);
    if (!sent && sent.error().code != Code::kNotFound) return sent.error();
    return host::WaitForEnd(target.process, wait);
  };
  Result<bool> ended = end(SIGTERM, kToEnd);
  if (!ended || !*ended) ended = end(SIGKILL, kToBeKilled);
  if (ended && *ended) {
    CleanUp(folders, target);
    return {};
  }
  return MakeError(ended ? Code::kTimeout : ended.error().code,
                   fmt::format("process {} could not be ended ({}) and may still run; its record and files were kept",
                               target.process.pid, ended ? "it outlives SIGKILL" : ended.error().message));
}

}  // namespace spdkctl::target
