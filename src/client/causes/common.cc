#include <algorithm>
#include <cerrno>

#include <fmt/format.h>
#include <boost/asio/ip/address.hpp>

#include "base/cpuset.h"
#include "base/ip.h"
#include "base/text.h"
#include "client/bdev_name.h"
#include "client/bdev_users.h"
#include "client/causes/rule.h"
#include "schema/field_table.h"
#include "spdkctl/rpc/v1/framework.pb.h"
#include "spdkctl/rpc/v1/iscsi.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"

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
  const std::string hint = !number                 ? DidYouMean(thing.name, *names)
                           : names->size() <= kFew ? "; there are " + Join(*names, ", ")
                                                   : "";
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

bool MayMeanExists(int number) {
  return number == 0 || number == EEXIST || number == EBUSY || number == EALREADY || number == EPERM;
}

namespace {

/// Whether a user may do with a file what the bits (of 07) say, as far as its mode tells; nothing where that is up to a
/// group, of whose members nobody tells.
std::optional<bool> May(std::uint32_t user, const FileFacts& file, std::uint32_t bits) {
  constexpr unsigned kGroup = 3;
  constexpr unsigned kOwner = 6;
  const auto has = [&](unsigned shift) { return ((file.mode >> shift) & bits) == bits; };
  if (user == 0) return true;
  if (file.owner == user) return has(kOwner);
  return has(0) == has(kGroup) ? std::optional(has(0)) : std::nullopt;
}

bool SaysForbidden(int number) { return number == 0 || number == EACCES || number == EPERM; }

/// Whether the target's user may not pass through a folder on the way to a file.
Found FolderForbids(const Refused& c, const std::string& path, std::uint32_t user) {
  constexpr std::uint32_t kSearch = 01;
  for (auto slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1)) {
    const std::string folder = path.substr(0, slash);
    const auto facts = c.host->File(folder);
    if (facts && facts->kind == FileFacts::Kind::kFolder && May(user, *facts, kSearch) == false)
      return Forbidden(
          fmt::format("folder '{}' has mode {:04o} and is of user {}: user {}, which the target runs as, may "
                      "not pass through it",
                      folder, facts->mode, facts->owner, user));
  }
  return {};
}

}  // namespace

Found WayForbidden(const Refused& c, const std::string& path) {
  if (c.host == nullptr || !SaysForbidden(c.number)) return {};
  const auto user = c.host->User();
  if (!user || *user == 0) return {};
  constexpr int kMostLinks = 40;
  std::string at = path;
  for (int links = 0; links < kMostLinks; ++links) {
    if (Found cause = FolderForbids(c, at, *user)) return cause;
    const auto leads_to = c.host->ReadLink(at);
    if (!leads_to || leads_to->empty()) break;
    at = leads_to->starts_with('/') ? *leads_to : at.substr(0, at.rfind('/') + 1) + *leads_to;
  }
  return {};
}

Found FileTrouble(const Refused& c, const std::string& path) {
  if (c.host == nullptr || path.empty()) return {};
  if (Found cause = WayForbidden(c, path)) return cause;
  const auto file = c.host->File(path);
  if (!file && file.error().code == Code::kNotFound)
    return Absent(fmt::format("the target's host has no file '{}'", path));
  if (!file && file.error().os_error == ELOOP)
    return WrongSort(fmt::format("'{}' is a symbolic link that leads in a circle", path));
  if (!file) return {};
  if (file->kind == FileFacts::Kind::kFolder) return WrongSort(fmt::format("'{}' is a folder", path));
  if (file->kind == FileFacts::Kind::kSocket) return WrongSort(fmt::format("'{}' is a socket", path));
  const auto user = c.host->User();
  if (!user || !SaysForbidden(c.number)) return {};
  constexpr std::uint32_t kReadAndWrite = 06;
  if (May(*user, *file, kReadAndWrite) == false)
    return Forbidden(fmt::format("'{}' has mode {:04o}{}: user {}, which the target runs as, may not read and write it",
                                 path, file->mode,
                                 file->owner == *user ? "" : fmt::format(" and is of user {}", file->owner), *user));
  return {};
}

namespace {

namespace ip = boost::asio::ip;

/// An address; nothing if the text is none. The interface that a link-local one is of is left out.
std::optional<ip::address> ParseIp(std::string text) {
  if (text.starts_with('[') && text.ends_with(']')) text = text.substr(1, text.size() - 2);
  boost::system::error_code failed;
  ip::address address = ip::make_address(text.substr(0, text.find('%')), failed);
  return failed ? std::nullopt : std::optional(address);
}

/// What every host has without being told.
bool IsEveryHosts(const ip::address& address) {
  return address.is_unspecified() || (address.is_v4() && address.is_loopback());
}

}  // namespace

Found NoAddress(const std::string& text) {
  if (text.empty() || ParseIp(text)) return {};
  return WrongValue(fmt::format("'{}' is no IP address; names of hosts are not looked up", Shortened(text)));
}

Found FamilyDiffers(const std::string& address, const std::string& family) {
  const std::string lower = ToLower(family);
  if ((lower != "ipv4" && lower != "ipv6") || (lower == "ipv6") == IsIpv6(address)) return {};
  return WrongValue(fmt::format("{} is no {} address; adrfam says so", address, family));
}

Found AddressTrouble(const Refused& c, const std::string& address) {
  if (Found cause = NoAddress(address)) return cause;
  const auto wanted = ParseIp(address);
  if (!wanted || IsEveryHosts(*wanted)) return {};
  if (wanted->is_v6() && wanted->to_v6().is_v4_mapped())
    return WrongValue(
        fmt::format("{} is an IPv4 address written as one of IPv6, which SPDK's sockets do not take; write "
                    "{}",
                    address, ip::make_address_v4(ip::v4_mapped, wanted->to_v6()).to_string()));
  const auto addresses =
      c.host == nullptr ? Result<std::vector<std::string>>(MakeError(Code::kUnsupported, {})) : c.host->Addresses();
  if (!addresses) return {};
  const bool there =
      std::any_of(addresses->begin(), addresses->end(), [&](const std::string& own) { return ParseIp(own) == wanted; });
  if (there && wanted->is_v6() && wanted->to_v6().is_link_local())
    return WrongValue(fmt::format("{} is a link-local address, on which SPDK cannot listen", address));
  return there ? std::nullopt
               : Absent(fmt::format("no interface of the target's host has the address {}; they have {}", address,
                                    Join(*addresses, ", ")));
}

std::vector<std::string> OwnSubsystemsOn(const Refused& c, const std::string& where) {
  std::vector<std::string> names;
  if (const auto* const all = c.Told<rpc::v1::NvmfGetSubsystemsResponse>("nvmf_get_subsystems")) {
    for (const auto& subsystem : all->subsystems()) {
      for (const auto& listener : subsystem.listen_addresses()) {
        if (WithPort(listener.traddr(), listener.trsvcid()) == where) names.push_back(subsystem.nqn());
      }
    }
  }
  return names;
}

std::vector<std::string> OwnPortalGroupsOn(const Refused& c, const std::string& where) {
  std::vector<std::string> names;
  if (const auto* const all = c.Told<rpc::v1::IscsiGetPortalGroupsResponse>("iscsi_get_portal_groups")) {
    for (const auto& group : all->portal_groups()) {
      for (const auto& portal : group.portals()) {
        if (WithPort(portal.host(), portal.port()) == where)
          names.push_back(fmt::format("portal group {}", group.tag()));
      }
    }
  }
  return names;
}

Found AddressTaken(const Refused& c, const std::string& where, const std::vector<std::string>& own) {
  if (!own.empty()) return Taken(fmt::format("address {} is that of {} of this very target", where, Join(own, ", ")));
  const auto holder = c.host != nullptr ? c.host->WhoListens(where) : std::nullopt;
  return holder ? Taken(fmt::format("address {} is in use by {}", where, *holder)) : std::nullopt;
}

}  // namespace spdkctl::client::causes
