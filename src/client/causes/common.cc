#include <arpa/inet.h>

#include <algorithm>

#include <fmt/format.h>

#include "base/cpuset.h"
#include "base/text.h"
#include "client/bdev_name.h"
#include "client/bdev_users.h"
#include "client/causes/rule.h"
#include "schema/field_table.h"
#include "spdkctl/rpc/v1/framework.pb.h"

namespace spdkctl::client::causes {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

const rpc::v1::BdevGetBdevsResponse* Bdevs(const Refused& c) {
  return c.Told<rpc::v1::BdevGetBdevsResponse>("bdev_get_bdevs");
}

const rpc::v1::Bdev* FindBdev(const Refused& c, const std::string& name) {
  const auto* const all = Bdevs(c);
  if (all == nullptr || name.empty()) return nullptr;
  for (const rpc::v1::Bdev& bdev : all->bdevs()) {
    const auto is = [&](const std::string& its) { return IsSameName("bdev", its, name); };
    if (is(bdev.name()) || is(bdev.uuid()) || std::any_of(bdev.aliases().begin(), bdev.aliases().end(), is))
      return &bdev;
  }
  return nullptr;
}

std::string NameOfBdev(const Refused& c, const std::string& name) {
  const rpc::v1::Bdev* const bdev = FindBdev(c, name);
  const bool volume = bdev != nullptr && bdev->driver_specific().has_lvol();
  return volume ? GivenName(*bdev) : name;
}

Found BdevClaimed(const Refused& c, const std::string& name) {
  const rpc::v1::Bdev* const bdev = FindBdev(c, name);
  if (bdev == nullptr || !(bdev->claimed() || bdev->bdev_opened_for_write())) return {};
  const std::string users = Join(BdevUsers::In(c.facts).Of(*bdev), ", ");
  if (!users.empty()) return Claimed(fmt::format("bdev {} is claimed by {}", name, users));
  return Claimed(
      fmt::format("bdev {} is claimed{}", name, bdev->claim_type().empty() ? "" : " (" + bdev->claim_type() + ")"));
}

Found BdevNameTaken(const Refused& c, const std::string& name) {
  const rpc::v1::Bdev* const bdev = FindBdev(c, name);
  if (bdev == nullptr) return {};
  const std::string what =
      fmt::format("{} of {}", bdev->product_name(), FormatSize(bdev->num_blocks() * bdev->block_size()));
  if (IsUuid(name) && !IsSameName("bdev", bdev->name(), name))
    return Exists(fmt::format("bdev {} ({}) has the UUID {} already", bdev->name(), what, name));
  return Exists(fmt::format("there is a bdev '{}' already: a {}", name, what));
}

std::string StringField(const Message& request, const char* name) {
  const auto* const field = request.GetDescriptor()->FindFieldByName(name);
  if (field == nullptr || field->is_repeated() || field->cpp_type() != FieldDescriptor::CPPTYPE_STRING) return {};
  return request.GetReflection()->GetString(request, field);
}

Reads WithUsers(Reads reads) {
  for (const Read& read : BdevUsers::Questions(Schema::Get().newest())) reads.push_back(read);
  return reads;
}

namespace {

bool IsNumber(const std::string& name) { return name.find_first_not_of("0123456789") == std::string::npos; }

}  // namespace

std::string Shortened(const std::string& text) {
  // A key in the place of a name is a secret all the same.
  if (LooksLikeKey(text)) return "***";
  constexpr std::size_t kLongest = 96;
  constexpr std::size_t kShown = 40;
  return text.size() <= kLongest ? text : fmt::format("{}... ({} characters)", text.substr(0, kShown), text.size());
}

std::string InWords(const Named& thing) {
  return fmt::format(fmt::runtime(IsNumber(thing.name) ? "{} {}" : "{} '{}'"), InPlainWords(thing.sort),
                     Shortened(thing.name));
}

Found NotThere(const Refused& c, const Named& thing) {
  const auto names = NamesOf(c.facts, thing.sort);
  if (!names) return {};
  const auto is = [&](const std::string& name) { return IsSameName(thing.sort, thing.name, name); };
  if (std::any_of(names->begin(), names->end(), is)) return {};
  // Numbers are not misspelt; there are few of them.
  constexpr std::size_t kFew = 8;
  const bool number = IsNumber(thing.name);
  const std::string what = InWords(thing);
  if (names->empty()) return Absent(fmt::format("there is no {}; there are none", what));
  const std::string hint =
      number && names->size() <= kFew ? "; there are " + Join(*names, ", ") : DidYouMean(thing.name, *names);
  return Absent(fmt::format("there is no {}{}", what, hint));
}

Found CoresOutside(const Refused& c, const std::string& mask) {
  if (mask.empty()) return {};
  const auto wanted = ParseCpuset(mask);
  if (!wanted || wanted->none()) return WrongValue(fmt::format("'{}' is no mask of cores; write 0x3 or [0,1]", mask));
  const auto* const reactors = c.Told<rpc::v1::FrameworkGetReactorsResponse>("framework_get_reactors");
  if (reactors == nullptr || reactors->reactors().empty()) return {};
  Cpuset own;
  for (const auto& reactor : reactors->reactors()) {
    if (reactor.lcore() < own.size()) own.set(reactor.lcore());
  }
  const Cpuset outside = *wanted & ~own;
  if (outside.none()) return {};
  return WrongValue(fmt::format("the cores of '{}' are not all the target's: it runs on {}", mask, "0x" + ToHex(own)));
}

Found FileTrouble(const Refused& c, const std::string& path) {
  if (c.host == nullptr || path.empty()) return {};
  const auto file = c.host->File(path);
  if (!file && file.error().code == Code::kNotFound)
    return Absent(fmt::format("the target's host has no file '{}'", path));
  if (!file) return {};
  if (file->kind == FileFacts::Kind::kFolder) return WrongSort(fmt::format("'{}' is a folder", path));
  if (file->kind == FileFacts::Kind::kSocket) return WrongSort(fmt::format("'{}' is a socket", path));
  const auto user = c.host->User();
  if (!user || *user == 0) return {};
  constexpr std::uint32_t kOwnerReads = 0400;
  constexpr std::uint32_t kOwnerWrites = 0200;
  if (file->owner == *user && (file->mode & (kOwnerReads | kOwnerWrites)) != (kOwnerReads | kOwnerWrites))
    return Forbidden(fmt::format("'{}' has mode {:04o}: user {}, which the target runs as, may not read and write it",
                                 path, file->mode, *user));
  return {};
}

namespace {

std::string NormalIp(const std::string& text) {
  in6_addr bytes = {};
  char written[INET6_ADDRSTRLEN];
  for (const int family : {AF_INET, AF_INET6}) {
    if (::inet_pton(family, text.c_str(), &bytes) == 1) return ::inet_ntop(family, &bytes, written, sizeof(written));
  }
  return {};
}

}  // namespace

Found AddressTrouble(const Refused& c, const std::string& address) {
  if (address.empty()) return {};
  std::string bare = address;
  if (bare.starts_with('[') && bare.ends_with(']')) bare = bare.substr(1, bare.size() - 2);
  const std::string ip = NormalIp(bare);
  if (ip.empty()) return WrongValue(fmt::format("'{}' is no IP address; names of hosts are not looked up", address));
  if (ip == "0.0.0.0" || ip == "::" || c.host == nullptr || ip.starts_with("127.")) return {};
  const auto addresses = c.host->Addresses();
  if (!addresses) return {};
  for (const std::string& own : *addresses) {
    if (NormalIp(own) == ip) return {};
  }
  return Absent(fmt::format("no interface of the target's host has the address {}; they have {}", address,
                            Join(*addresses, ", ")));
}

}  // namespace spdkctl::client::causes
