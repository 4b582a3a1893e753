// Speed, as ratios within one run. Each counter names the floor that it is measured against:
//   ratio_to_dom       our codec against simdjson making a document of the same text with a fresh parser
//   ratio_to_walk      the same against simdjson on-demand visiting every value
//   json_loads_to_dom  Python's json.loads against that document
//   memory_to_text     the messages' memory against the text
//   ratio_to_serial    pipelined calls against the same calls one after the other
//   overshoot_ms       how much later than its deadline a call ended, at the worst
//   cpu_ms             processor time of one whole command
//   ratio_to_least     a simulated target's answer with content against its shortest one, both pipelined

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <thread>

#include <boost/asio/io_context.hpp>

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <simdjson.h>

#include "jsonrpc/framer.h"
#include "sim/engine/sockets.h"
#include "sim_process.h"
#include "spdkctl/client/async_client.h"
#include "spdkctl/client/client.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/schema/codec.h"
#include "spdkctl/sim/simulated_target.h"

namespace spdkctl {
namespace {

using Clock = std::chrono::steady_clock;

double Seconds(Clock::time_point since) { return std::chrono::duration<double>(Clock::now() - since).count(); }

std::string ManyBdevs(int count) {
  std::string json = "[";
  for (int i = 0; i < count; ++i) {
    json += fmt::format(
        R"({}{{"name":"Null{}","aliases":["{:08}-2222-4333-8444-555555555555"],"product_name":"Null disk","block_size":512,"num_blocks":2048,"uuid":"{:08}-2222-4333-8444-555555555555","assigned_rate_limits":{{"rw_ios_per_sec":0,"rw_mbytes_per_sec":0,"r_mbytes_per_sec":0,"w_mbytes_per_sec":0}},"claimed":false,"zoned":false,"supported_io_types":{{"read":true,"write":true,"unmap":false,"flush":false,"reset":true,"nvme_admin":false,"nvme_io":false,"nvme_io_md":false,"write_zeroes":true,"zcopy":false,"get_zone_info":false,"zone_management":false,"zone_append":false,"compare":false,"compare_and_write":false,"abort":true,"seek_hole":false,"seek_data":false,"copy":false,"nvme_iov_md":false}},"driver_specific":{{}}}})",
        i == 0 ? "" : ",", i, i, i);
  }
  return json + "]";
}

/// The floor of any codec: simdjson visiting every value.
std::size_t Walk(simdjson::ondemand::value value) {
  std::size_t count = 1;
  switch (value.type()) {
    case simdjson::ondemand::json_type::object:
      for (auto field : value.get_object()) count += Walk(field.value());
      break;
    case simdjson::ondemand::json_type::array:
      for (auto element : value.get_array()) count += Walk(element.value());
      break;
    default: count += value.raw_json_token().size();
  }
  return count;
}

/// Python's own parser on the same text, in seconds a pass; 0 without Python.
double JsonLoads(const std::string& json) {
  const std::string path = fmt::format("/tmp/spdkctl-bench-{}.json", ::getpid());
  std::ofstream(path) << json;
  const std::string command = fmt::format(
      "python3 -c 'import json,time\ntext=open(\"{0}\").read()\nstart=time.perf_counter()\njson.loads(text)\n"
      "print(time.perf_counter()-start)' 2>/dev/null; rm -f {0}",
      path);
  double seconds = 0;
  if (std::FILE* const pipe = ::popen(command.c_str(), "r")) {
    if (std::fscanf(pipe, "%lf", &seconds) != 1) seconds = 0;
    ::pclose(pipe);
  }
  return seconds;
}

void BM_DecodeBdevs(benchmark::State& state) {
  const std::string json = ManyBdevs(static_cast<int>(state.range(0)));
  const Method& method = *Schema::Get().Find("bdev_get_bdevs");
  double ours = 0;
  double heap = 0;
  double dom = 0;
  double walk = 0;
  std::size_t bytes = 0;
  for (auto _ : state) {
    auto start = Clock::now();
    {
      google::protobuf::Arena arena;
      auto* const response = method.NewResponse(arena);
      benchmark::DoNotOptimize(ParseResult(method, json, Release(26, 5), *response));
      bytes = arena.SpaceAllocated();
    }
    ours += Seconds(start);
    start = Clock::now();
    {
      const auto response = method.NewResponse();
      benchmark::DoNotOptimize(ParseResult(method, json, Release(26, 5), *response));
      bytes = std::max(bytes, response->SpaceUsedLong());
    }
    heap += Seconds(start);
    start = Clock::now();
    {
      simdjson::dom::parser parser;
      benchmark::DoNotOptimize(parser.parse(json).error());
    }
    dom += Seconds(start);
    start = Clock::now();
    {
      const simdjson::padded_string padded(json);
      simdjson::ondemand::parser parser;
      auto document = parser.iterate(padded);
      for (auto element : document.get_array()) benchmark::DoNotOptimize(Walk(element.value()));
    }
    walk += Seconds(start);
  }
  const auto runs = static_cast<double>(state.iterations());
  state.counters["ratio_to_dom"] = ours / dom;
  state.counters["ratio_to_dom_heap"] = heap / dom;
  state.counters["ratio_to_walk"] = ours / walk;
  state.counters["json_loads_to_dom"] = JsonLoads(json) / (dom / runs);
  state.counters["memory_to_text"] = static_cast<double>(bytes) / static_cast<double>(json.size());
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * json.size()));
}
BENCHMARK(BM_DecodeBdevs)->Arg(1000)->Arg(8000)->Unit(benchmark::kMillisecond);

void BM_EncodeBdevs(benchmark::State& state) {
  const std::string json = ManyBdevs(static_cast<int>(state.range(0)));
  const Method& method = *Schema::Get().Find("bdev_get_bdevs");
  google::protobuf::Arena arena;
  auto* const response = method.NewResponse(arena);
  static_cast<void>(ParseResult(method, json, Release(26, 5), *response));
  double ours = 0;
  double dom = 0;
  for (auto _ : state) {
    auto start = Clock::now();
    benchmark::DoNotOptimize(FormatResult(method, *response, Release(26, 5)));
    ours += Seconds(start);
    start = Clock::now();
    simdjson::dom::parser parser;
    benchmark::DoNotOptimize(parser.parse(json).error());
    dom += Seconds(start);
  }
  state.counters["ratio_to_dom"] = ours / dom;
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * json.size()));
}
BENCHMARK(BM_EncodeBdevs)->Arg(8000)->Unit(benchmark::kMillisecond);

void BM_Framer(benchmark::State& state) {
  const std::string json = "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":" + ManyBdevs(8000) + "}";
  for (auto _ : state) {
    jsonrpc::Framer framer;
    for (std::size_t at = 0; at < json.size(); at += 65536) framer.Append(std::string_view(json).substr(at, 65536));
    benchmark::DoNotOptimize(framer.Next());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * json.size()));
}
BENCHMARK(BM_Framer)->Unit(benchmark::kMillisecond);

rpc::v1::BdevNullCreateRequest NullBdev(const std::string& name) {
  rpc::v1::BdevNullCreateRequest request;
  request.set_name(name);
  request.set_num_blocks(2048);
  request.set_block_size(512);
  return request;
}

void BM_PipelinedCreates(benchmark::State& state) {
  constexpr int kCalls = 1000;
  constexpr int kSerial = 50;
  double ratio = 0;
  for (auto _ : state) {
    const SimProcess sim("nvmf_tgt");
    boost::asio::io_context context;
    AsyncClient client(context.get_executor(), sim.address());
    bool ready = false;
    client.async_info([&](const auto&) { ready = true; });
    while (!ready) context.run_one();
    int done = 0;
    auto start = Clock::now();
    for (int i = 0; i < kCalls; ++i)
      client.async_call_message(*Schema::Get().Find("bdev_null_create"), NullBdev(fmt::format("N{}", i)), CallOptions{},
                                [&](const auto&) { ++done; });
    while (done < kCalls) context.run_one();
    const double pipelined = Seconds(start) / kCalls;
    state.SetIterationTime(pipelined * kCalls);
    InlineClient serial(sim.address());
    static_cast<void>(serial.info());
    start = Clock::now();
    for (int i = 0; i < kSerial; ++i) static_cast<void>(serial.bdev_null_create(NullBdev(fmt::format("S{}", i))));
    ratio = pipelined / (Seconds(start) / kSerial);
  }
  state.counters["ratio_to_serial"] = ratio;
}
BENCHMARK(BM_PipelinedCreates)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);

/// Seconds for so many requests to a simulated target, sent without waiting and counted by their ends.
double Flood(const Address& address, const std::string& method, const std::string& params, int calls) {
  const auto socket = sim::ConnectTo(address);
  const std::string one = fmt::format(R"({{"jsonrpc":"2.0","id":1,"method":"{}"{}}})", method, params);
  constexpr int kTogether = 100;
  std::string chunk;
  for (int i = 0; i < kTogether; ++i) chunk += one;
  const auto start = Clock::now();
  std::thread sender([&] {
    for (int sent = 0; sent < calls; sent += kTogether) {
      for (std::string_view rest = chunk; !rest.empty();) {
        const ssize_t gone = ::send(socket->get(), rest.data(), rest.size(), MSG_NOSIGNAL);
        if (gone <= 0) return;
        rest.remove_prefix(static_cast<std::size_t>(gone));
      }
    }
  });
  std::vector<char> buffer(1 << 20);
  for (int answered = 0; answered < calls;) {
    const ssize_t got = ::recv(socket->get(), buffer.data(), buffer.size(), 0);
    if (got <= 0) break;
    answered += static_cast<int>(std::count(buffer.begin(), buffer.begin() + got, '\n'));
  }
  sender.join();
  return Seconds(start);
}

void BM_SimulatedAnswers(benchmark::State& state) {
  constexpr int kCalls = 100000;
  for (auto _ : state) {
    auto target = SimulatedTarget::Start();
    const Address address = *Address::Parse((*target)->address());
    static_cast<void>(InlineClient(address).bdev_null_create(NullBdev("N")));
    const double whole = Flood(address, "bdev_get_bdevs", R"(,"params":{"name":"N"})", kCalls);
    state.SetIterationTime(whole);
    state.counters["per_second"] = kCalls / whole;
    state.counters["ratio_to_least"] = whole / Flood(address, "log_get_level", "", kCalls);
  }
}
BENCHMARK(BM_SimulatedAnswers)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);

/// Calls to a target that hangs, is suspended, or is killed: how late they end.
void BM_DeadlineOvershoot(benchmark::State& state) {
  double worst = 0;
  constexpr std::chrono::milliseconds kDeadline{100};
  for (auto _ : state) {
    SimProcess sim("nvmf_tgt", "26.05", {"hang:log_get_level", "delay:log_get_print_level:400"});
    Client client(sim.address());
    static_cast<void>(client.info());
    if (state.range(0) == 1) sim.Kill(SIGSTOP);
    for (int i = 0; i < 20; ++i) {
      const auto start = Clock::now();
      if (i % 2 == 0) {
        static_cast<void>(client.log_get_level({}, CallOptions{kDeadline}));
      } else {
        static_cast<void>(client.log_get_print_level({}, CallOptions{kDeadline}));
      }
      worst = std::max(worst, Seconds(start) * 1000 - static_cast<double>(kDeadline.count()));
    }
  }
  state.counters["overshoot_ms"] = worst;
}
BENCHMARK(BM_DeadlineOvershoot)->Arg(0)->Arg(1)->Iterations(1)->Unit(benchmark::kMillisecond);

/// `spdkctl rpc spdk_get_version`, as a process.
void BM_OneCommand(benchmark::State& state) {
  const SimProcess sim("nvmf_tgt");
  const std::string command =
      fmt::format("{} -s {} rpc spdk_get_version > /dev/null", SPDKCTL_PROGRAM, sim.address().ToString());
  rusage before = {};
  ::getrusage(RUSAGE_CHILDREN, &before);
  for (auto _ : state) benchmark::DoNotOptimize(std::system(command.c_str()));
  rusage after = {};
  ::getrusage(RUSAGE_CHILDREN, &after);
  const auto spent = [](const rusage& usage) {
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
           static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
  };
  state.counters["cpu_ms"] = (spent(after) - spent(before)) / static_cast<double>(state.iterations());
}
BENCHMARK(BM_OneCommand)->Iterations(50)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace spdkctl

BENCHMARK_MAIN();
