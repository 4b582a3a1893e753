#include "spdkctl/sim/simulated_target.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <future>
#include <thread>

#include <fmt/format.h>

#include "base/os.h"
#include "sim/engine/application.h"
#include "sim/engine/faults.h"
#include "spdkctl/schema/method.h"

namespace spdkctl {

namespace fs = std::filesystem;

class SimulatedTarget::Impl {
 public:
  Impl(sim::Options options, fs::path folder) : folder_(std::move(folder)), application_(std::move(options)) {}
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() {
    application_.Stop();
    if (thread_.joinable()) thread_.join();
    std::error_code ignored;
    if (!folder_.empty()) fs::remove_all(folder_, ignored);
  }

  Result<void> Start() {
    if (auto started = application_.Start(); !started) return started;
    thread_ = std::thread([this] {
      application_.Run();
      running_ = false;
    });
    return {};
  }

  /// Has the serving thread call the function, and returns its result; nothing if the thread has ended.
  template <class Function>
  auto Ask(Function function) {
    using Value = decltype(function(std::declval<sim::Faults&>()));
    const auto task = std::make_shared<std::packaged_task<Value()>>(
        [this, function = std::move(function)] { return function(application_.faults()); });
    std::future<Value> answer = task->get_future();
    application_.Post([task] { (*task)(); });
    constexpr std::chrono::milliseconds kLook{10};
    while (answer.wait_for(kLook) != std::future_status::ready) {
      if (!running_) return std::optional<Value>();
    }
    return std::optional<Value>(answer.get());
  }

  [[nodiscard]] const sim::Application& application() const { return application_; }
  [[nodiscard]] bool running() const { return running_; }

 private:
  fs::path folder_;
  sim::Application application_;
  std::thread thread_;
  std::atomic<bool> running_ = true;
};

namespace {

Result<fs::path> MakeFolder() {
  std::string name = (fs::temp_directory_path() / "spdksim-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) return ErrnoError("cannot make a folder for the simulated target");
  return fs::path(name);
}

Result<sim::Options> OptionsOf(const SimulationOptions& wanted) {
  const auto& apps = sim::kApplications;
  if (std::find(apps.begin(), apps.end(), wanted.app) == apps.end())
    return MakeError(Code::kInvalidArgument, fmt::format("'{}' is no application of SPDK", wanted.app));
  sim::Options options;
  options.app = wanted.app;
  options.release = wanted.release.value_or(Schema::Get().newest());
  options.rpc_address = wanted.rpc_address;
  options.config = wanted.config;
  options.wait_for_rpc = wanted.wait_for_rpc;
  options.load = wanted.load;
  options.poll = wanted.poll;
  options.fault_seed = wanted.fault_seed;
  for (const std::string& text : wanted.faults) {
    auto fault = sim::Fault::Parse(text);
    if (!fault) return fault.error();
    options.faults.push_back(std::move(*fault));
  }
  return options;
}

}  // namespace

SimulatedTarget::SimulatedTarget(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
SimulatedTarget::~SimulatedTarget() = default;

Result<std::unique_ptr<SimulatedTarget>> SimulatedTarget::Start(const SimulationOptions& wanted) {
  auto options = OptionsOf(wanted);
  if (!options) return options.error();
  fs::path folder;
  if (options->rpc_address.empty()) {
    auto made = MakeFolder();
    if (!made) return made.error();
    folder = *made;
    options->rpc_address = folder / "rpc.sock";
    options->vhost_directory = folder;
  }
  auto impl = std::make_unique<Impl>(std::move(*options), folder);
  if (auto started = impl->Start(); !started) return started.error();
  return std::unique_ptr<SimulatedTarget>(new SimulatedTarget(std::move(impl)));
}

const std::string& SimulatedTarget::address() const { return impl_->application().rpc_address(); }
bool SimulatedTarget::running() const { return impl_->running(); }

std::optional<int> SimulatedTarget::crash_status() const {
  // The serving thread writes crash_status before it ends.
  return impl_->running() ? std::nullopt : impl_->application().world().crash_status;
}

Result<void> SimulatedTarget::AddFault(const std::string& text) {
  auto fault = sim::Fault::Parse(text);
  if (!fault) return fault.error();
  impl_->Ask([fault = *fault](sim::Faults& faults) {
    faults.Add(fault);
    return true;
  });
  return {};
}

void SimulatedTarget::ClearFaults() {
  impl_->Ask([](sim::Faults& faults) {
    faults.Clear();
    return true;
  });
}

std::uint64_t SimulatedTarget::CallsOf(const std::string& method) const {
  return impl_->Ask([method](sim::Faults& faults) { return faults.Calls(method); }).value_or(0);
}

}  // namespace spdkctl
