#include <unistd.h>

#include <cmath>

#include <sys/syscall.h>

#include "base/interrupt.h"
#include "core.h"
#include "spdkctl/base/log.h"

namespace spdkctl::python {
namespace {

// Functions of Python, set once at import and never freed: exceptions may be made while the interpreter ends.
nb::handle make_error;
nb::handle make_message;

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
      [](nb::object error, nb::object message) {
        make_error = error.release();
        make_message = message.release();
        SetInterruptCheck(RunSignalHandlers);
      },
      nb::arg("error"), nb::arg("message"), "Takes the functions that make an exception and a message.");
}

}  // namespace spdkctl::python
