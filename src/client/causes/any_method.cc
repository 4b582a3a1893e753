#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <charconv>
#include <map>

#include <fmt/format.h>

#include "base/text.h"
#include "client/bdev_users.h"
#include "client/causes/rule.h"
#include "schema/field_table.h"
#include "spdkctl/rpc/v1/bdev_malloc.pb.h"

namespace spdkctl::client::causes {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

/// The numbers of a field, whatever their type; `at` is for those of a list.
std::optional<std::int64_t> NumberAt(const Message& message, const FieldDescriptor& field, int at) {
  const auto& reflection = *message.GetReflection();
  const bool list = field.is_repeated();
  switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32:
      return list ? reflection.GetRepeatedInt32(message, &field, at) : reflection.GetInt32(message, &field);
    case FieldDescriptor::CPPTYPE_INT64:
      return list ? reflection.GetRepeatedInt64(message, &field, at) : reflection.GetInt64(message, &field);
    case FieldDescriptor::CPPTYPE_UINT32:
      return list ? reflection.GetRepeatedUInt32(message, &field, at) : reflection.GetUInt32(message, &field);
    case FieldDescriptor::CPPTYPE_UINT64: {
      const std::uint64_t value =
          list ? reflection.GetRepeatedUInt64(message, &field, at) : reflection.GetUInt64(message, &field);
      return value <= INT64_MAX ? std::optional(static_cast<std::int64_t>(value)) : std::nullopt;
    }
    default: return std::nullopt;
  }
}

/// What a number has to be: "at least 512 and a multiple of 512".
std::string InWords(const rpc::v1::Bounds& bounds) {
  std::vector<std::string> parts;
  if (bounds.power_of_two()) parts.emplace_back("a power of two");
  if (bounds.multiple() != 0) parts.push_back(fmt::format("a multiple of {}", bounds.multiple()));
  if (bounds.least() != 0) parts.push_back(fmt::format("at least {}", bounds.least()));
  if (bounds.most() != 0) parts.push_back(fmt::format("at most {}", bounds.most()));
  return Join(parts, " and ") + (bounds.or_zero() ? ", or 0" : "");
}

bool IsWithin(std::int64_t value, const rpc::v1::Bounds& bounds) {
  if (value == 0 && bounds.or_zero()) return true;
  if (value < bounds.least()) return false;
  if (value < 0) return true;
  const auto number = static_cast<std::uint64_t>(value);
  if (bounds.most() != 0 && number > bounds.most()) return false;
  if (bounds.multiple() != 0 && number % bounds.multiple() != 0) return false;
  return !bounds.power_of_two() || std::has_single_bit(number);
}

bool HoldsIn(const rpc::v1::Bounds& bounds, Release release) {
  const auto from = Release::Parse(bounds.from());
  const auto to = Release::Parse(bounds.to());
  return (!from || release >= *from) && (!to || release <= *to);
}

std::string NumberTrouble(const Message& message, const FieldPlan& plan, int at, Release release) {
  const auto value = NumberAt(message, *plan.field, at);
  if (!value) return {};
  for (const rpc::v1::Bounds& bounds : plan.options->bounds()) {
    if (HoldsIn(bounds, release) && !IsWithin(*value, bounds))
      return fmt::format("{} is {}; it has to be {}", plan.name, *value, InWords(bounds));
  }
  return {};
}

bool IsPrintable(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= ' ' && c <= '~'; });
}

/// The number behind "ascii:20"; nothing if the format is another.
std::optional<std::size_t> SizeOf(std::string_view format, std::string_view kind) {
  if (!format.starts_with(kind)) return std::nullopt;
  std::size_t size = 0;
  std::from_chars(format.data() + kind.size(), format.data() + format.size(), size);
  return size;
}

std::string NqnTrouble(const std::string& nqn) {
  constexpr std::size_t kLongestNqn = 223;
  if (nqn.size() > kLongestNqn) return fmt::format("has {} bytes, {} fit", nqn.size(), kLongestNqn);
  return nqn.starts_with("nqn.") ? "" : fmt::format("is '{}': no NQN; write it like nqn.2016-06.io.spdk:cnode1", nqn);
}

std::string HexTrouble(const std::string& text, std::optional<std::size_t> bytes) {
  const bool digits = text.find_first_not_of("0123456789abcdefABCDEF-") == std::string::npos;
  if (!digits) return "has characters that are no hexadecimal digits";
  const auto count = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c != '-'; }));
  if (bytes && *bytes != 0 && count != *bytes * 2)
    return fmt::format("has {} hexadecimal digits, {} are meant", count, *bytes * 2);
  return count % 2 == 0 ? "" : "has an odd number of hexadecimal digits";
}

bool IsAddressFamily(const std::string& text) {
  constexpr std::array<std::string_view, 6> kFamilies = {"ipv4", "ipv6", "ib", "fc", "intra_host", "intra-host"};
  return std::find(kFamilies.begin(), kFamilies.end(), ToLower(text)) != kFamilies.end();
}

/// What is wrong with a text, without the text where it may be a secret.
std::string TextTrouble(const Message& message, const FieldPlan& plan, int at) {
  if (plan.field->cpp_type() != FieldDescriptor::CPPTYPE_STRING) return {};
  const auto& reflection = *message.GetReflection();
  const std::string text = plan.field->is_repeated() ? reflection.GetRepeatedString(message, plan.field, at)
                                                     : reflection.GetString(message, plan.field);
  const std::string& format = plan.options->format();
  std::string why;
  if (const auto most = SizeOf(format, "ascii:")) {
    if (text.size() > *most) why = fmt::format("has {} characters, {} fit", text.size(), *most);
    if (!IsPrintable(text)) why = "has characters that are not printable ASCII";
  } else if (const auto longest = SizeOf(format, "longest:")) {
    if (text.size() > *longest) why = fmt::format("has {} bytes, {} fit", text.size(), *longest);
  } else if (format == "nqn") {
    why = NqnTrouble(text);
  } else if (format == "hex" || format.starts_with("hex:")) {
    why = HexTrouble(text, SizeOf(format, "hex:"));
  } else if (plan.name == "adrfam" && !text.empty() && !IsAddressFamily(text)) {
    why = fmt::format("is '{}'; it is IPv4, IPv6, IB, FC or intra-host", Shortened(text));
  } else if (plan.options->type() == "uuid" && !text.empty() && !IsUuid(text)) {
    why = fmt::format("is '{}': no UUID", text);
  }
  return why.empty() ? why : plan.name + " " + why;
}

std::string TroubleIn(const Message& message, Release release) {
  const auto& reflection = *message.GetReflection();
  for (const FieldPlan& plan : FieldTableOf(*message.GetDescriptor()).plans) {
    const FieldDescriptor& field = *plan.field;
    const int count =
        field.is_repeated() ? reflection.FieldSize(message, &field) : reflection.HasField(message, &field);
    for (int i = 0; i < count; ++i) {
      std::string why;
      if (plan.kind == ValueKind::kMessage && !plan.map) {
        why = TroubleIn(field.is_repeated() ? reflection.GetRepeatedMessage(message, &field, i)
                                            : reflection.GetMessage(message, &field),
                        release);
      } else if (!plan.map) {
        why = NumberTrouble(message, plan, i, release);
        if (why.empty()) why = TextTrouble(message, plan, i);
      }
      if (!why.empty()) return why;
    }
    if (plan.options->max_items() != 0 && static_cast<std::uint32_t>(count) > plan.options->max_items())
      return fmt::format("{} has {} elements, {} fit", plan.name, count, plan.options->max_items());
  }
  return {};
}

/// What the call makes is not the reason when the target says that something is missing, and the other way round.
bool SaysMissing(int number) { return number == ENODEV || number == ENOENT || number == ENXIO; }

}  // namespace

}  // namespace spdkctl::client::causes

namespace spdkctl::client {

Result<void> CheckTexts(const google::protobuf::Message& request) {
  for (const FieldPlan& plan : FieldTableOf(*request.GetDescriptor()).plans) {
    const bool set = plan.options->format().starts_with("ascii:") && !plan.field->is_repeated() &&
                     request.GetReflection()->HasField(request, plan.field);
    const std::string why = set ? causes::TextTrouble(request, plan, 0) : std::string();
    if (!why.empty()) return MakeError(Code::kInvalidArgument, why);
  }
  return {};
}

}  // namespace spdkctl::client

namespace spdkctl::client::causes {

Found ValueOutOfBounds(const Refused& c) {
  if (c.number == EEXIST || SaysMissing(c.number) || c.number == EBUSY || c.number == ENOSPC) return {};
  std::string why = TroubleIn(c.request, c.facts.release());
  return why.empty() ? std::nullopt : WrongValue(std::move(why));
}

Found NamedThingAbsent(const Refused& c) {
  if (c.number == EEXIST || c.number == ENOSPC) return {};
  // Whatever is named in another NVMe-oF target is not in the lists of the first.
  const bool other_target = !StringField(c.request, "tgt_name").empty();
  for (const FieldPlan& plan : FieldTableOf(*c.request.GetDescriptor()).plans) {
    const bool text = plan.kind == ValueKind::kText && !plan.list && !plan.map;
    const bool empty = text && c.request.GetReflection()->HasField(c.request, plan.field) &&
                       StringField(c.request, plan.field->name().c_str()).empty();
    if (empty && plan.RequiredIn(c.facts.release()) && !plan.options->names().empty())
      return WrongValue(fmt::format("{} is empty", plan.name));
  }
  for (const Named& thing : NamedIn(c.request)) {
    if (thing.may_come_later || (other_target && thing.sort == "subsystem")) continue;
    if (Found cause = NotThere(c, thing)) return cause;
  }
  return {};
}

Found MadeThingExists(const Refused& c) {
  if (!MayMeanExists(c.number)) return {};
  const bool other_target = !StringField(c.request, "tgt_name").empty();
  for (const Named& thing : MadeBy(c.request)) {
    if (thing.sort == "bdev") {
      if (Found cause = BdevNameTaken(c, thing.name)) return cause;
    } else if (const auto there = IsThere(c.facts, thing); there && *there && !other_target) {
      return Exists(fmt::format("{} is there already", InWords(thing)));
    }
  }
  return {};
}

namespace {

/// Snapshots, clones and sizes of a volume are its store's matter, whoever uses it.
bool IsWorkedOnInUse(const Refused& c, const std::string& name) {
  const rpc::v1::Bdev* const bdev = FindBdev(c, name);
  return c.method.component() == "bdev_lvol" && c.method.name() != "bdev_lvol_create_lvstore" && bdev != nullptr &&
         bdev->driver_specific().has_lvol();
}

}  // namespace

Found NamedBdevClaimed(const Refused& c) {
  const rpc::v1::Effect effect = c.method.options().effect();
  if (c.number == EEXIST || c.number == ENOSPC) return {};
  if (effect != rpc::v1::CREATES && effect != rpc::v1::CHANGES) return {};
  // Another NVMe-oF target may be what is missing.
  if (!StringField(c.request, "tgt_name").empty()) return {};
  for (const Named& thing : NamedIn(c.request)) {
    if (thing.sort != "bdev" || IsWorkedOnInUse(c, thing.name)) continue;
    if (Found cause = BdevClaimed(c, thing.name)) return cause;
  }
  return {};
}

Found DeletionRefused(const Refused& c) {
  if (c.method.options().effect() != rpc::v1::DELETES) return {};
  for (const Named& thing : NamedIn(c.request)) {
    const rpc::v1::Bdev* const bdev = thing.sort == "bdev" ? FindBdev(c, thing.name) : nullptr;
    if (bdev == nullptr) continue;
    const std::string& product = c.method.options().deletes_product();
    if (!product.empty() && bdev->product_name() != product) {
      std::string with;
      for (const Method& other : Schema::Get().methods()) {
        if (other.options().deletes_product() == bdev->product_name() && c.facts.Offers(other.name()))
          with = fmt::format("; {} deletes it", other.name());
      }
      return WrongSort(fmt::format("bdev {} is a {}, no {}{}", thing.name, bdev->product_name(), product, with));
    }
    const std::string users = Join(BdevUsers::In(c.facts).Of(*bdev), ", ");
    if (!users.empty()) return InUse(fmt::format("bdev {} is used by {}", thing.name, users));
    if (Found cause = BdevClaimed(c, thing.name)) return cause;
  }
  return {};
}

namespace {

/// The number of a line such as "HugePages_Free:    32" or "HugetlbPages:  2048 kB".
std::optional<std::uint64_t> NumberBehind(const std::string& text, std::string_view name) {
  for (const std::string& line : Split(text, '\n')) {
    const auto words = SplitWords(line);
    if (words.size() >= 2 && words[0] == std::string(name) + ":") return ParseNumber(words[1]);
  }
  return std::nullopt;
}

/// How much memory a bdev that lies in memory needs; nothing of other calls.
std::optional<std::uint64_t> MemoryWanted(const Refused& c) {
  const auto* const request = c.As<rpc::v1::BdevMallocCreateRequest>();
  if (request == nullptr) return std::nullopt;
  const std::uint64_t block = request->block_size() + request->md_size();
  return block == 0 || request->num_blocks() > UINT64_MAX / block ? UINT64_MAX : request->num_blocks() * block;
}

}  // namespace

Found NoMemory(const Refused& c) {
  if (c.number != ENOMEM || c.host == nullptr) return {};
  constexpr std::size_t kMost = 1 << 14;
  constexpr std::uint64_t kKiB = 1024;
  const auto host = c.host->Read("/proc/meminfo", kMost);
  if (!host) return {};
  const auto pages = NumberBehind(*host, "HugePages_Free");
  const auto size = NumberBehind(*host, "Hugepagesize");
  if (!pages || !size) return {};
  // While there is enough, something else is the matter.
  const std::uint64_t free = *pages * *size * kKiB;
  const auto wanted = MemoryWanted(c);
  if (wanted ? *wanted <= free : free != 0) return {};
  std::string words = wanted ? fmt::format("{} are needed", FormatSize(*wanted)) : "there is no memory for it";
  if (const auto own = c.host->Read("/proc/self/status", kMost)) {
    if (const auto held = NumberBehind(*own, "HugetlbPages"))
      words += fmt::format("; the target holds {} of huge pages", FormatSize(*held * kKiB));
  }
  return OutOfMemory(fmt::format("{}, and its host has {} more free", words, FormatSize(free)));
}

Reads ReadsOfAnyMethod(const Method& method, const Message& request, int number) {
  Reads reads;
  const auto add = [&](const Reads& more) { reads.insert(reads.end(), more.begin(), more.end()); };
  const auto named = NamedIn(request);
  for (const Named& thing : named) add(ListsOf(thing.sort));
  for (const Named& thing : MadeBy(request)) add(ListsOf(thing.sort));
  // Whoever has a bdev is asked for only where that may be what is in the way.
  const bool bdev = std::any_of(named.begin(), named.end(), [](const Named& thing) { return thing.sort == "bdev"; });
  const rpc::v1::Effect effect = method.options().effect();
  const bool takes = effect == rpc::v1::CREATES || effect == rpc::v1::DELETES || effect == rpc::v1::CHANGES;
  if (bdev && takes && number != EEXIST) add(WithUsers());
  return reads;
}

}  // namespace spdkctl::client::causes
