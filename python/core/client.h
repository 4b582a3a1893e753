#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include <boost/asio/cancellation_signal.hpp>

#include "base/os.h"
#include "core.h"
#include "spdkctl/client/async_client.h"
#include "spdkctl/client/client.h"
#include "spdkctl/client/diagnosis.h"
#include "spdkctl/target/target.h"

namespace spdkctl::python {

/// A call that is over: the encoded response or the JSON text of the result.
struct Completion {
  std::uint64_t id = 0;
  Result<std::string> payload;
};

/// Hands calls that are over from the I/O thread to a thread of Python's, without Python's lock.
class Completions : public std::enable_shared_from_this<Completions> {
 public:
  Completions();
  void Add(Completion completion);
  std::vector<Completion> Take();
  [[nodiscard]] Result<void> WaitForOne() const;
  /// Readable while there is something to take.
  [[nodiscard]] int fileno() const { return event_.get(); }

 private:
  UniqueFd event_;
  std::mutex mutex_;
  std::vector<Completion> done_;  ///< Guarded by mutex_.
};

/// One target's client. Parameters come as JSON text: the codec checks them, names of any release are taken.
class PyClient {
 public:
  /// Without a timeout, calls have what the schema says of their methods, else 30 s. `expected`, if given, is the
  /// target whose process must serve the address. `remember`: what the target is, and what was set in it, is kept for
  /// other programs of this user.
  PyClient(const std::string& address, std::optional<double> timeout, const std::optional<target::Target>& expected,
           bool remember);
  ~PyClient();
  PyClient(const PyClient&) = delete;
  PyClient& operator=(const PyClient&) = delete;

  /// Ends all calls and the connection with its thread; every later call is kUnavailable.
  void Close();
  /// Throws what every call of a closed client is.
  void CheckOpen() const;

  std::string Call(const std::string& method, const std::string& params, std::optional<double> timeout);
  nb::bytes CallTyped(const std::string& name, const std::string& params, std::optional<double> timeout, bool diagnose);
  /// The name and parameters (JSON text, empty: none) that this target's release takes for a request.
  std::pair<std::string, std::string> Prepare(const std::string& name, const std::string& params);
  /// Starts a call that ends in `completions`; the number tells it there.
  std::uint64_t Start(Completions& completions, const std::string& name, const std::string& params, bool typed,
                      std::optional<double> timeout);
  /// The call ends at once, with an error that says that it may have been carried out.
  void Cancel(std::uint64_t id);
  /// What is over since the last time: (number, payload or None, error or None).
  nb::list Drain(Completions& completions);
  /// Reads why a call was refused, in what is left of its time after `elapsed` seconds: (code, words) or None.
  nb::object Diagnose(const std::string& name, const std::string& params, int rpc_code, const std::string& rpc_message,
                      std::optional<double> timeout, double elapsed);
  nb::dict Info();

  [[nodiscard]] std::string address() const { return address_.ToString(); }
  [[nodiscard]] std::uint64_t generation() const { return client_->generation(); }
  [[nodiscard]] std::uint64_t late_answers() const { return client_->late_answers(); }
  /// For tasks.
  TypedCalls& calls() { return diagnosing_; }
  [[nodiscard]] const ClientOptions& options() const { return options_; }

 private:
  void Forget(std::uint64_t id);

  Address address_;
  ClientOptions options_;
  std::unique_ptr<Client> client_;
  DiagnosingClient diagnosing_;
  std::atomic<bool> closed_ = false;
  std::atomic<std::uint64_t> last_id_ = 0;
  std::mutex mutex_;
  std::map<std::uint64_t, std::shared_ptr<boost::asio::cancellation_signal>> cancels_;  ///< Guarded by mutex_.
};

}  // namespace spdkctl::python
