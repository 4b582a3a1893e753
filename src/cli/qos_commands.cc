#include <poll.h>

#include <cerrno>
#include <cstring>

#include <fmt/format.h>

#include "base/text.h"
#include "cli/output.h"
#include "cli/size.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/client/build/bdev.h"

namespace spdkctl::cli {
namespace {

/// A limit: what was given for it, and where bdev_get_bdevs shows it.
struct QosArguments {
  std::string bdev;
  std::optional<std::uint64_t> rw_iops;
  std::string rw;
  std::string read;
  std::string write;
  bool check = false;
};

constexpr std::uint64_t kMiB = std::uint64_t{1} << 20;

/// Bytes a second as the MiB that SPDK counts in. Absent: not given. "0": no limit.
Result<std::optional<std::uint64_t>> Rate(const char* option, const std::string& text) {
  if (text.empty()) return std::optional<std::uint64_t>();
  if (text == "0") return std::optional<std::uint64_t>(0);
  const auto bytes = ParseSizeOf(option, text, kMiB);
  if (!bytes) return bytes.error();
  return std::optional(*bytes / kMiB);
}

std::string Show(std::uint64_t mebibytes) { return mebibytes == 0 ? "none" : FormatSize(mebibytes * kMiB) + "/s"; }

Result<void> ShowLimits(Context& context, const QosArguments& arguments) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto bdev = app::BdevTasks(**client).get_bdev(arguments.bdev);
  if (!bdev) return bdev.error();
  const auto& limits = bdev->assigned_rate_limits();
  if (context.format != Format::kTable) {
    PrintMessage(context, limits);
    return {};
  }
  Table table({"LIMIT", "VALUE"});
  table.Add({"I/O a second", limits.rw_ios_per_sec() == 0 ? "none" : std::to_string(limits.rw_ios_per_sec())});
  table.Add({"read and write", Show(limits.rw_mbytes_per_sec())});
  table.Add({"read", Show(limits.r_mbytes_per_sec())});
  table.Add({"write", Show(limits.w_mbytes_per_sec())});
  table.Print();
  return {};
}

/// SPDK refuses a change while it still carries out the one before, which takes some milliseconds.
Result<void> SetWhenReady(TypedCalls& client, const rpc::v1::BdevSetQosLimitRequest& request) {
  constexpr int kTries = 10;
  constexpr int kPauseMs = 50;
  for (int tries = 1;; ++tries) {
    const auto set = client.bdev_set_qos_limit(request);
    if (set) return {};
    const bool again = set.error().rpc_message.find(std::strerror(EAGAIN)) != std::string::npos;
    if (!again) return set.error();
    if (tries == kTries) {
      Error error = set.error();
      error.cause = "the target has not ended the change of this bdev's limits before this one";
      return error;
    }
    ::poll(nullptr, 0, kPauseMs);
  }
}

Result<void> SetLimits(Context& context, const QosArguments& arguments) {
  const auto rw = Rate("--rw", arguments.rw);
  const auto read = Rate("--read", arguments.read);
  const auto write = Rate("--write", arguments.write);
  for (const auto* rate : {&rw, &read, &write}) {
    if (!*rate) return rate->error();
  }
  if (!arguments.rw_iops && !*rw && !*read && !*write)
    return MakeError(Code::kInvalidArgument, "say which limit: --rw-iops, --rw, --read or --write; 0 lifts it");
  const auto client = context.Client();
  if (!client) return client.error();
  const auto bdev = app::BdevTasks(**client).get_bdev(arguments.bdev);
  if (!bdev) return bdev.error();
  const auto& now = bdev->assigned_rate_limits();
  const bool same = arguments.rw_iops.value_or(now.rw_ios_per_sec()) == now.rw_ios_per_sec() &&
                    (*rw).value_or(now.rw_mbytes_per_sec()) == now.rw_mbytes_per_sec() &&
                    (*read).value_or(now.r_mbytes_per_sec()) == now.r_mbytes_per_sec() &&
                    (*write).value_or(now.w_mbytes_per_sec()) == now.w_mbytes_per_sec();
  if (same || arguments.check) {
    PrintChanged(context, false, (same ? "already so: limits of " : "would set limits of ") + arguments.bdev);
    return {};
  }
  build::BdevSetQosLimit request(bdev->name());
  if (arguments.rw_iops) request.rw_ios_per_sec(*arguments.rw_iops);
  if (*rw) request.rw_mbytes_per_sec(**rw);
  if (*read) request.r_mbytes_per_sec(**read);
  if (*write) request.w_mbytes_per_sec(**write);
  if (auto set = SetWhenReady(**client, request); !set) return set;
  PrintChanged(context, true, "set limits of " + arguments.bdev);
  return {};
}

}  // namespace

void AddQosCommands(Command app, Context& context) {
  auto arguments = std::make_shared<QosArguments>();
  Command qos = app.add_subcommand("qos", "Rate limits of bdevs").require_subcommand();
  const auto add = [&](const char* name, const char* about, auto run) {
    Command command = qos.add_subcommand(name, about);
    command.add_option("BDEV", arguments->bdev, "Name or alias of the bdev").required().completes("bdev");
    command.callback([&context, arguments, run] { context.Run([&] { return run(context, *arguments); }); });
    return command;
  };
  add("show", "Show a bdev's limits", ShowLimits);
  Command set = add("set", "Set or lift (0) limits; the others stay", SetLimits);
  set.add_option("--rw-iops", arguments->rw_iops, "I/O a second; SPDK rounds up to thousands");
  set.add_option("--rw", arguments->rw, "Reads and writes together, bytes a second, e.g. 100MiB");
  set.add_option("--read", arguments->read, "Reads, e.g. 100MiB");
  set.add_option("--write", arguments->write, "Writes, e.g. 100MiB");
  set.add_flag("--check", arguments->check, "Say what would be done, do nothing");
}

}  // namespace spdkctl::cli
