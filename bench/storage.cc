// What storage costs, as ratios within one run:
//   seconds            a plan of that many objects that are all there
//   ratio_to_list      the same against one typed call that lists them
//   plan_to_floor      planning so many new objects against the calls that make them, sent pipelined and nothing else
//   apply_to_floor     carrying that plan out against the same

#include <chrono>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "sim_process.h"
#include "spdkctl/client/client.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/schema/method.h"
#include "spdkctl/storage/storage.h"

namespace spdkctl {
namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* kNqn = "nqn.2016-06.io.spdk:c1";
constexpr int kCreates = 1000;

double Seconds(Clock::time_point since) { return std::chrono::duration<double>(Clock::now() - since).count(); }

storage::v1::Wish NullWish(const std::string& name) {
  storage::v1::Wish wish;
  wish.mutable_null()->set_name(name);
  wish.mutable_null()->set_size(1 << 20);
  return wish;
}

storage::v1::Wish NamespaceWish(const std::string& nqn, const std::string& bdev) {
  storage::v1::Wish wish;
  wish.mutable_nvmf_namespace()->set_nqn(nqn);
  wish.mutable_nvmf_namespace()->set_bdev(bdev);
  return wish;
}

storage::v1::Wish SubsystemWish(const std::string& nqn) {
  storage::v1::Wish wish;
  wish.mutable_nvmf_subsystem()->set_nqn(nqn);
  wish.mutable_nvmf_subsystem()->set_allow_any_host(true);
  wish.mutable_nvmf_subsystem()->set_max_namespaces(kCreates);
  return wish;
}

std::vector<storage::v1::Wish> NullWishes(const std::string& prefix, int count) {
  std::vector<storage::v1::Wish> wishes;
  for (int i = 0; i < count; ++i) wishes.push_back(NullWish(fmt::format("{}{}", prefix, i)));
  return wishes;
}

struct Times {
  double plan = 0;
  double apply = 0;
  double floor = 0;
};

/// Adds what planning and carrying out take.
void Ensure(Client& client, const std::vector<storage::v1::Wish>& wishes, Times* times = nullptr) {
  auto start = Clock::now();
  const auto plan = storage::MakePlan(client, wishes);
  if (!plan) throw std::runtime_error(plan.error().ToString());
  if (times != nullptr) times->plan += Seconds(start);
  start = Clock::now();
  const storage::Outcome outcome = storage::Apply(client, *plan);
  if (!outcome.ended) throw std::runtime_error(outcome.ended.error().ToString());
  if (times != nullptr) times->apply += Seconds(start);
}

void Tell(benchmark::State& state, const Times& times) {
  state.counters["plan_to_floor"] = times.plan / times.floor;
  state.counters["apply_to_floor"] = times.apply / times.floor;
}

/// Seconds for calls that are sent together.
double Floor(Client& client, const char* method,
             const std::vector<std::unique_ptr<google::protobuf::Message>>& requests) {
  const Method& called = *Schema::Get().Find(method);
  std::vector<std::unique_ptr<google::protobuf::Message>> answers;
  std::vector<MessageCall> calls;
  const auto start = Clock::now();
  for (const auto& request : requests) {
    answers.push_back(called.NewResponse());
    calls.push_back({&called, request.get(), answers.back().get()});
  }
  benchmark::DoNotOptimize(client.call_messages(calls, {}));
  return Seconds(start);
}

/// A plan of objects that are all there.
void BM_PlanOfAll(benchmark::State& state) {
  const SimProcess sim("spdk_tgt");
  Client client(sim.address());
  const auto wishes = NullWishes("N", static_cast<int>(state.range(0)));
  Ensure(client, wishes);
  double planned = 0;
  double listed = 0;
  for (auto _ : state) {
    auto start = Clock::now();
    benchmark::DoNotOptimize(storage::MakePlan(client, wishes));
    planned += Seconds(start);
    start = Clock::now();
    benchmark::DoNotOptimize(client.bdev_get_bdevs());
    listed += Seconds(start);
  }
  state.counters["seconds"] = planned / static_cast<double>(state.iterations());
  state.counters["ratio_to_list"] = planned / listed;
}
BENCHMARK(BM_PlanOfAll)->Arg(10000)->Iterations(3)->Unit(benchmark::kMillisecond);

void BM_Creates(benchmark::State& state) {
  Times times;
  for (auto _ : state) {
    const SimProcess sim("spdk_tgt");
    Client client(sim.address());
    static_cast<void>(client.info());
    std::vector<std::unique_ptr<google::protobuf::Message>> requests;
    for (int i = 0; i < kCreates; ++i) {
      auto request = std::make_unique<rpc::v1::BdevNullCreateRequest>();
      request->set_name(fmt::format("F{}", i));
      request->set_num_blocks(2048);
      request->set_block_size(512);
      requests.push_back(std::move(request));
    }
    times.floor += Floor(client, "bdev_null_create", requests);
    Ensure(client, NullWishes("N", kCreates), &times);
  }
  Tell(state, times);
}
BENCHMARK(BM_Creates)->Iterations(3)->Unit(benchmark::kMillisecond);

void BM_AddNamespaces(benchmark::State& state) {
  Times times;
  for (auto _ : state) {
    const SimProcess sim("nvmf_tgt");
    Client client(sim.address());
    const std::string other = "nqn.2016-06.io.spdk:c2";
    Ensure(client, NullWishes("N", 2 * kCreates));
    Ensure(client, {SubsystemWish(kNqn), SubsystemWish(other)});
    std::vector<std::unique_ptr<google::protobuf::Message>> requests;
    std::vector<storage::v1::Wish> wishes;
    for (int i = 0; i < kCreates; ++i) {
      auto request = std::make_unique<rpc::v1::NvmfSubsystemAddNsRequest>();
      request->set_nqn(other);
      request->mutable_namespace_()->set_bdev_name(fmt::format("N{}", i));
      requests.push_back(std::move(request));
      wishes.push_back(NamespaceWish(kNqn, fmt::format("N{}", kCreates + i)));
    }
    times.floor += Floor(client, "nvmf_subsystem_add_ns", requests);
    Ensure(client, wishes, &times);
  }
  Tell(state, times);
}
BENCHMARK(BM_AddNamespaces)->Iterations(3)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace spdkctl
