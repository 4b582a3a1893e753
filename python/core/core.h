#pragma once

#include <optional>
#include <string>
#include <utility>

#include <nanobind/nanobind.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/shared_ptr.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include <google/protobuf/message.h>

#include "spdkctl/base/result.h"
#include "spdkctl/target/target.h"

// The extension module spdkctl._core: the library's own functions for Python. Messages cross as bytes and become
// Python's own message classes on the other side; errors become exceptions of spdkctl.errors.
namespace spdkctl::python {

namespace nb = nanobind;

/// Takes the functions of Python that make exceptions and messages.
void BindBase(nb::module_& module);
void BindSchema(nb::module_& module);
void BindClient(nb::module_& module);
void BindTasks(nb::module_& module);
void BindStorage(nb::module_& module);
void BindHost(nb::module_& module);
void BindTarget(nb::module_& module);
void BindNode(nb::module_& module);
void BindRpcPy(nb::module_& module);

/// The message as one of Python's class of the same name.
nb::object ToPython(const google::protobuf::Message& message);

/// Throws an error as Python's exception, or the exception that a signal handler raised while it came about.
[[noreturn]] void Throw(const Error& error);

template <class T>
T Unwrap(Result<T> result) {
  if (!result) Throw(result.error());
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// Hands what the library had to say since to Python's logging and warnings.
void SayAll();
/// Where warnings are errors: throws one that came when an answer would have been lost for it. To be called before
/// something is sent.
void ThrowOwedWarning();

/// Runs what may wait, with other Python threads running meanwhile. What the library says of it is said afterwards.
template <class F>
auto WithoutGil(F function) {
  auto outcome = [&] {
    const nb::gil_scoped_release released;
    return function();
  }();
  SayAll();
  return outcome;
}

/// The same, and the value or an exception of it.
template <class F>
auto Wait(F function) {
  return Unwrap(WithoutGil(std::move(function)));
}

/// The word that Python has for it: 'latest', 'fresh', 'config' or 'saved'.
target::Load ToLoad(const std::string& word);

/// Seconds, as Python has times.
std::optional<std::chrono::milliseconds> ToMilliseconds(std::optional<double> seconds);

}  // namespace spdkctl::python
