#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <sys/syscall.h>

#include "base/interrupt.h"
#include "core.h"
#include "spdkctl/base/log.h"
#include "spdkctl/client/newer.h"
#include "spdkctl/node/node.h"

namespace spdkctl::python {
namespace {

// Functions of Python, set once at import and never freed: exceptions may be made while the interpreter ends.
nb::handle make_error;
nb::handle make_message;
nb::handle log_message;
nb::handle warn_of_newer;
nb::handle raise_owed;
std::atomic<bool> is_warning_owed = false;

/// Something that the library said, until a thread of Python's comes by.
struct Saying {
  std::optional<LogLevel> level;  ///< None: a target is newer than the library.
  std::string words;
};

/// Never destroyed: the library's threads may have something to say while the process ends.
class Sayings {
 public:
  void Add(Saying saying) {
    // Nobody listens to a process that makes no calls and only loses connections.
    constexpr std::size_t kMost = 1000;
    const std::lock_guard lock(mutex_);
    if (all_.size() < kMost) all_.push_back(std::move(saying));
    any_ = true;
  }
  std::vector<Saying> Take() {
    if (!any_) return {};
    const std::lock_guard lock(mutex_);
    any_ = false;
    return std::exchange(all_, {});
  }

 private:
  std::mutex mutex_;
  std::vector<Saying> all_;
  std::atomic<bool> any_ = false;
};

Sayings& AllSayings() {
  static auto* const sayings = new Sayings;
  return *sayings;
}

/// The library's threads never wait for Python's lock: what they say waits for a thread that has it.
void Listen() {
  SetLogSink([](LogLevel level, std::string_view message) { AllSayings().Add({level, std::string(message)}); });
  SetNewerHandler([](const std::string& words) {
    if (node::IsTimeToTellOfNewer()) AllSayings().Add({std::nullopt, words});
  });
}

/// Of Python's logging.
int NumberOf(LogLevel level) {
  constexpr int kStep = 10;  // DEBUG is 10, INFO 20, ...
  return kStep * std::max(1, static_cast<int>(level));
}

/// On Python's main thread: runs the handlers of the signals that came. True if one raised an exception.
bool RunSignalHandlers() {
  if (::syscall(SYS_gettid) != ::getpid()) return false;
  const nb::gil_scoped_acquire gil;
  return PyErr_Occurred() != nullptr || PyErr_CheckSignals() != 0;
}

void Translate(const std::exception_ptr& raised, void* /*payload*/) {
  try {
    std::rethrow_exception(raised);
  } catch (const Exception& exception) {
    const nb::object made = make_error(exception.error());
    PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(made.ptr())), made.ptr());
  }
}

}  // namespace

void SayAll() {
  // An exception that is under way must not be lost for a warning.
  if (PyErr_Occurred() != nullptr) return;
  for (const Saying& saying : AllSayings().Take()) {
    if (saying.level) {
      log_message(NumberOf(*saying.level), saying.words);
    } else {
      is_warning_owed = nb::cast<bool>(warn_of_newer(saying.words));
    }
  }
}

void ThrowOwedWarning() {
  if (is_warning_owed.exchange(false)) raise_owed();
}

nb::object ToPython(const google::protobuf::Message& message) {
  const std::string bytes = message.SerializeAsString();
  return make_message(message.GetDescriptor()->full_name(), nb::bytes(bytes.data(), bytes.size()));
}

void Throw(const Error& error) {
  if (PyErr_Occurred() != nullptr) throw nb::python_error();
  throw Exception(error);
}

std::optional<std::chrono::milliseconds> ToMilliseconds(std::optional<double> seconds) {
  if (!seconds) return std::nullopt;
  // A year stands for "for ever"; the arithmetic of deadlines holds it.
  constexpr double kLongest = 365.0 * 24 * 3600;
  if (std::isnan(*seconds) || *seconds < 0)
    Throw(MakeError(Code::kInvalidArgument, "a timeout is a number of seconds, not less than 0"));
  return std::chrono::milliseconds(static_cast<std::int64_t>(std::ceil(std::min(*seconds, kLongest) * 1000)));
}

void BindBase(nb::module_& module) {
  nb::class_<Error>(module, "Failure", "An error of the library, of which spdkctl.errors.make makes an exception.")
      .def_prop_ro("code", [](const Error& error) { return std::string(CodeName(error.code)); })
      .def_ro("message", &Error::message)
      .def_prop_ro("delivery", [](const Error& error) { return std::string(DeliveryName(error.delivery)); })
      .def_ro("method", &Error::method)
      .def_ro("rpc_code", &Error::rpc_code)
      .def_ro("rpc_message", &Error::rpc_message)
      .def_ro("cause", &Error::cause)
      .def_ro("os_error", &Error::os_error);
  nb::register_exception_translator(Translate);
  module.def(
      "set_makers",
      [](nb::object error, nb::object message, nb::object log, nb::object newer, nb::object owed) {
        make_error = error.release();
        make_message = message.release();
        log_message = log.release();
        warn_of_newer = newer.release();
        raise_owed = owed.release();
        SetInterruptCheck(RunSignalHandlers);
        Listen();
      },
      nb::arg("error"), nb::arg("message"), nb::arg("log"), nb::arg("newer"), nb::arg("owed"),
      "Takes the functions that make an exception and a message, log a message, warn of a newer target, and raise such "
      "a warning later.");
}

}  // namespace spdkctl::python
