#include <fmt/format.h>

#include "base/saturating.h"
#include "base/text.h"
#include "cli/changes.h"
#include "cli/listing.h"
#include "cli/size.h"
#include "client/bdev_name.h"
#include "spdkctl/app/tasks.h"
#include "spdkctl/schema/codec.h"

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

/// Bytes a second, whole MiB. Absent: not given. "0": no limit.
Result<std::optional<std::uint64_t>> Rate(const char* option, const std::string& text) {
  if (text.empty()) return std::optional<std::uint64_t>();
  if (text == "0") return std::optional<std::uint64_t>(0);
  const auto bytes = ParseSizeOf(option, text, kMiB);
  if (!bytes) return bytes.error();
  return std::optional(*bytes);
}

std::string Show(std::uint64_t mebibytes) {
  return mebibytes == 0 ? "none" : FormatSize(SaturatingProduct(mebibytes, kMiB)) + "/s";
}

Listing Limits() {
  Listing limits = {"limits",
                    "bdev",
                    &rpc::v1::BdevRateLimits::descriptor,
                    {"BDEV", "I/O", "READ+WRITE", "READ", "WRITE"},
                    {"BDEV", "bdev", "Name, alias or UUID of the bdev"}};
  limits.of_member = "bdev";
  return limits;
}

Entry ToEntry(const rpc::v1::Bdev& bdev) {
  const auto& limits = bdev.assigned_rate_limits();
  std::vector<std::string> names = {client::GivenName(bdev), bdev.name(), bdev.uuid()};
  names.insert(names.end(), bdev.aliases().begin(), bdev.aliases().end());
  return {std::move(names), ToJson(limits),
          Row({client::GivenName(bdev),
               limits.rw_ios_per_sec() == 0 ? "none" : fmt::format("{}/s", limits.rw_ios_per_sec()),
               Show(limits.rw_mbytes_per_sec()), Show(limits.r_mbytes_per_sec()), Show(limits.w_mbytes_per_sec())}),
          client::GivenName(bdev)};
}

bool IsLimited(const rpc::v1::BdevRateLimits& limits) {
  return limits.rw_ios_per_sec() + limits.rw_mbytes_per_sec() + limits.r_mbytes_per_sec() + limits.w_mbytes_per_sec() >
         0;
}

/// A list has those that are limited.
Result<std::vector<Entry>> ReadLimits(Context& context, const Asked& asked) {
  const auto client = context.Client();
  if (!client) return client.error();
  const auto bdevs = app::BdevTasks(**client).get_bdevs();
  if (!bdevs) return bdevs.error();
  std::vector<Entry> entries;
  for (const auto& bdev : bdevs->bdevs()) {
    if (!asked.name.empty() || IsLimited(bdev.assigned_rate_limits())) entries.push_back(ToEntry(bdev));
  }
  return entries;
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
  storage::v1::Wish wish;
  storage::v1::Qos& limits = *wish.mutable_qos();
  limits.set_bdev(arguments.bdev);
  if (arguments.rw_iops) limits.set_rw_ios_per_sec(*arguments.rw_iops);
  if (*rw) limits.set_rw_bytes_per_sec(**rw);
  if (*read) limits.set_r_bytes_per_sec(**read);
  if (*write) limits.set_w_bytes_per_sec(**write);
  return Make(context, {.ensure = true, .check = arguments.check}, {wish}, {.change = true});
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
  AddList(qos, context, "list", "List the bdevs that are limited", Limits(), ReadLimits);
  AddShow(qos, context, "Show a bdev's limits", Limits(), ReadLimits);
  Command set = add("set", "Set or lift (0) limits; the others stay", SetLimits);
  set.add_option("--rw-iops", arguments->rw_iops, "I/O a second; SPDK rounds up to thousands");
  set.add_option("--rw", arguments->rw, "Reads and writes together, bytes a second, e.g. 100MiB");
  set.add_option("--read", arguments->read, "Reads, e.g. 100MiB");
  set.add_option("--write", arguments->write, "Writes, e.g. 100MiB");
  set.add_flag("--check", arguments->check, "Say what would be done, do nothing");
}

}  // namespace spdkctl::cli
