#include "client.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <google/protobuf/arena.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/post.hpp>

#include "base/interrupt.h"
#include "base/text.h"
#include "spdkctl/host/view.h"
#include "spdkctl/schema/codec.h"
#include "target/known.h"

namespace spdkctl::python {
namespace {

namespace asio = boost::asio;
using google::protobuf::Message;

Address ParseAddress(const std::string& text) { return Unwrap(Address::Parse(text)); }

/// The method, or an exception with the nearest name.
const Method& Find(const std::string& name) {
  const Method* const method = Schema::Get().Find(name);
  if (method == nullptr)
    Throw(MakeError(Code::kInvalidArgument,
                    "no release of SPDK has a method '" + name + "'" + DidYouMean(name, Schema::Get().AllNames())));
  return *method;
}

std::unique_ptr<Message> ToRequest(const Method& method, const std::string& params) {
  std::unique_ptr<Message> request = method.NewRequest();
  if (Result<void> parsed = ParseParams(method, params.empty() ? "{}" : params, *request); !parsed) {
    Error error = parsed.error();
    error.method = method.name();
    Throw(error);
  }
  return request;
}

nb::bytes ToBytes(const std::string& text) { return nb::bytes(text.data(), text.size()); }

ClientOptions ToClientOptions(std::optional<double> timeout, const std::optional<target::Target>& expected,
                              bool remember) {
  ClientOptions options{ToMilliseconds(timeout)};
  if (const auto folders = target::Folders::ForUser(); remember && folders)
    options.info_store = target::KnownTargets(*folders);
  options.host = host::ViewOf;
  return expected ? target::ClientOptionsFor(*expected, options) : options;
}

CallOptions ToOptions(std::optional<double> timeout) { return CallOptions{ToMilliseconds(timeout)}; }

}  // namespace

Completions::Completions() : event_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

void Completions::Add(Completion completion) {
  const std::lock_guard lock(mutex_);
  done_.push_back(std::move(completion));
  const std::uint64_t one = 1;
  static_cast<void>(!::write(event_.get(), &one, sizeof(one)));
}

std::vector<Completion> Completions::Take() {
  const std::lock_guard lock(mutex_);
  std::uint64_t count = 0;
  static_cast<void>(!::read(event_.get(), &count, sizeof(count)));
  return std::exchange(done_, {});
}

Result<void> Completions::WaitForOne() const {
  pollfd event{event_.get(), POLLIN, 0};
  while (::poll(&event, 1, static_cast<int>(kInterruptPoll.count())) <= 0) {
    if (Interrupted()) return InterruptedError();
  }
  return {};
}

PyClient::PyClient(const std::string& address, std::optional<double> timeout,
                   const std::optional<target::Target>& expected, bool remember)
    : address_(ParseAddress(address)),
      options_(ToClientOptions(timeout, expected, remember)),
      client_(std::make_unique<Client>(address_, options_)),
      diagnosing_(*client_, options_.host, options_.mark_log) {}

PyClient::~PyClient() {
  // The I/O thread may be about to end calls; nothing here needs Python. The signals go first: they hold on to what the
  // client's thread serves.
  const nb::gil_scoped_release released;
  cancels_.clear();
  client_.reset();
}

void PyClient::Close() {
  closed_ = true;
  // The I/O thread, which may be waited for, needs nothing of Python.
  const nb::gil_scoped_release released;
  client_->Close();
}

void PyClient::CheckOpen() const {
  if (closed_) Throw(MakeError(Code::kUnavailable, "the client was closed"));
}

std::string PyClient::Call(const std::string& method, const std::string& params, std::optional<double> timeout) {
  const CallOptions options = ToOptions(timeout);
  ThrowOwedWarning();
  return Wait([&] { return client_->call(method, params, options); });
}

nb::bytes PyClient::CallTyped(const std::string& name, const std::string& params, std::optional<double> timeout,
                              bool diagnose) {
  const Method& method = Find(name);
  const auto request = ToRequest(method, params);
  const CallOptions options = ToOptions(timeout);
  ThrowOwedWarning();
  TypedCalls& calls = diagnose ? static_cast<TypedCalls&>(diagnosing_) : *client_;
  return ToBytes(Wait([&]() -> Result<std::string> {
    google::protobuf::Arena arena;
    Message* const response = method.NewResponse(arena);
    if (Result<void> called = calls.call_message(method, *request, *response, options); !called) return called.error();
    return response->SerializeAsString();
  }));
}

std::pair<std::string, std::string> PyClient::Prepare(const std::string& name, const std::string& params) {
  const Method& method = Find(name);
  const auto request = ToRequest(method, params);
  return Wait([&]() -> Result<std::pair<std::string, std::string>> {
    const auto info = client_->info();
    if (!info) return info.error();
    Result<std::string> native = NameFor(method, **info);
    if (!native) return native.error();
    Result<std::string> formed = FormatParams(method, *request, (*info)->schema_release);
    if (!formed) return formed.error();
    return std::pair(std::move(*native), std::move(*formed));
  });
}

std::uint64_t PyClient::Start(Completions& completions, const std::string& name, const std::string& params, bool typed,
                              std::optional<double> timeout) {
  const CallOptions options = ToOptions(timeout);
  const Method* const method = typed ? &Find(name) : nullptr;
  std::shared_ptr<Message> request = typed ? ToRequest(*method, params) : nullptr;
  ThrowOwedWarning();
  const std::uint64_t id = ++last_id_;
  auto cancel = std::make_shared<asio::cancellation_signal>();
  {
    const std::lock_guard lock(mutex_);
    cancels_[id] = cancel;
  }
  const auto finish = [id, shared = completions.shared_from_this(), cancel](Result<std::string> payload) {
    shared->Add({id, std::move(payload)});
  };
  const nb::gil_scoped_release released;
  const auto async = client_->async();
  if (!async) {
    finish(MakeError(Code::kUnavailable, "the client was closed"));
    return id;
  }
  if (method == nullptr) {
    async->async_call(name, params, options, asio::bind_cancellation_slot(cancel->slot(), finish));
    return id;
  }
  auto encode = [finish](const Result<std::shared_ptr<Message>>& response) {
    finish(response ? Result<std::string>((*response)->SerializeAsString()) : Result<std::string>(response.error()));
  };
  async->async_call_message(*method, *request, options, asio::bind_cancellation_slot(cancel->slot(), encode));
  return id;
}

void PyClient::Cancel(std::uint64_t id) {
  std::shared_ptr<asio::cancellation_signal> cancel;
  {
    const std::lock_guard lock(mutex_);
    const auto found = cancels_.find(id);
    if (found == cancels_.end()) return;
    cancel = std::move(found->second);
    // Nobody may come for what is left of the call; the signal lives until the call has ended.
    cancels_.erase(found);
  }
  // A signal belongs to the thread that its handler runs on.
  const nb::gil_scoped_release released;
  if (const auto async = client_->async())
    asio::post(async->get_executor(), [cancel] { cancel->emit(asio::cancellation_type::terminal); });
}

void PyClient::Forget(std::uint64_t id) {
  const std::lock_guard lock(mutex_);
  cancels_.erase(id);
}

nb::list PyClient::Drain(Completions& completions) {
  nb::list out;
  SayAll();
  for (const Completion& completion : completions.Take()) {
    Forget(completion.id);
    if (completion.payload) {
      out.append(nb::make_tuple(completion.id, ToBytes(*completion.payload), nb::none()));
    } else {
      out.append(nb::make_tuple(completion.id, nb::none(), completion.payload.error()));
    }
  }
  return out;
}

nb::object PyClient::Diagnose(const std::string& name, const std::string& params, int rpc_code,
                              const std::string& rpc_message, std::optional<double> timeout, double elapsed) {
  const Method& method = Find(name);
  const auto request = ToRequest(method, params);
  Error error;
  error.delivery = Delivery::kAnswered;
  error.rpc_code = rpc_code;
  error.rpc_message = rpc_message;
  const auto cause = WithoutGil([&] {
    const auto left = client_->TimeoutOf(&method, ToOptions(timeout)) - *ToMilliseconds(elapsed);
    return spdkctl::Diagnose(*client_, method, *request, error, options_.host, left);
  });
  return cause ? nb::make_tuple(nb::cast(std::string(CodeName(cause->code))), cause->words) : nb::object(nb::none());
}

nb::dict PyClient::Info() {
  const auto info = Wait([&] { return client_->info(); });
  nb::dict out;
  out["release"] = info->release.ToString();
  out["version"] = info->version;
  out["simulated"] = info->simulated;
  out["methods_derived"] = info->derived;
  out["methods"] = nb::cast(std::vector<std::string>(info->methods.begin(), info->methods.end()));
  out["generation"] = info->generation;
  return out;
}

void BindClient(nb::module_& module) {
  nb::class_<Completions>(module, "Completions", "Calls that are over, and a file descriptor that tells of them.")
      .def(nb::new_([] { return std::make_shared<Completions>(); }))
      .def("fileno", &Completions::fileno)
      .def(
          "wait", [](const Completions& self) { Wait([&] { return self.WaitForOne(); }); },
          "Waits until a call is over.");
  nb::class_<PyClient>(module, "Client", nb::dynamic_attr())
      .def(nb::init<const std::string&, std::optional<double>, const std::optional<target::Target>&, bool>(),
           nb::arg("address"), nb::arg("timeout").none(), nb::arg("expected") = nb::none(), nb::arg("remember") = false,
           nb::sig("def __init__(self, address: str, timeout: float | None, expected: "
                   "spdkctl._core.target.Target | None = None, remember: bool = False) -> None"))
      .def_prop_ro("address", &PyClient::address)
      .def("_close", &PyClient::Close)
      .def("_check_open", &PyClient::CheckOpen)
      .def("_call", &PyClient::Call, nb::arg("method"), nb::arg("params"), nb::arg("timeout").none())
      .def("_call_typed", &PyClient::CallTyped, nb::arg("method"), nb::arg("params"), nb::arg("timeout").none(),
           nb::arg("diagnose"))
      .def("_prepare", &PyClient::Prepare, nb::arg("method"), nb::arg("params"))
      .def("_start", &PyClient::Start, nb::arg("completions"), nb::arg("method"), nb::arg("params"), nb::arg("typed"),
           nb::arg("timeout").none())
      .def("_cancel", &PyClient::Cancel, nb::arg("id"))
      .def("_drain", &PyClient::Drain, nb::arg("completions"),
           nb::sig("def _drain(self, completions: Completions) -> list[tuple[int, bytes | None, Failure | None]]"))
      .def("_diagnose", &PyClient::Diagnose, nb::arg("method"), nb::arg("params"), nb::arg("rpc_code"),
           nb::arg("rpc_message"), nb::arg("timeout").none(), nb::arg("elapsed"),
           nb::sig(
               "def _diagnose(self, method: str, params: str, rpc_code: int, rpc_message: str, timeout: float | None, "
               "elapsed: float) -> tuple[str, str] | None"))
      .def("_info", &PyClient::Info, nb::sig("def _info(self) -> dict[str, typing.Any]"))
      .def_prop_ro("generation", &PyClient::generation)
      .def_prop_ro("late_answers", &PyClient::late_answers);
}

}  // namespace spdkctl::python
