#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fmt/format.h>
#include <boost/archive/iterators/binary_from_base64.hpp>
#include <boost/archive/iterators/transform_width.hpp>
#include <boost/crc.hpp>

#include "base/shell.h"
#include "base/text.h"
#include "client/causes/rule.h"
#include "schema/field_table.h"
#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"

namespace spdkctl::client::causes {
namespace {

constexpr Read kKeys("keyring_get_keys");
constexpr std::uint32_t kRightsOfOthers = 077;

/// Kubernetes puts the files of secrets beside a link "..data".
bool IsInKubernetesVolume(const Refused& c, const std::string& path) {
  const auto link = c.host->ReadLink(path);
  return link && link->starts_with("..data/");
}

/// Why SPDK does not take a file for one of a key: it looks at its path, mode and owner.
Found KeyFileUnfit(const Refused& c, const std::string& path) {
  if (path.empty()) return WrongValue("the path is empty");
  if (!path.starts_with('/'))
    return WrongValue(fmt::format("'{}' is no absolute path, and a key file's has to be", path));
  if (c.host == nullptr) return {};
  if (Found cause = WayForbidden(c, path)) return cause;
  const auto file = c.host->File(path);
  if (!file && file.error().code == Code::kNotFound)
    return Absent(fmt::format("the target's host has no file '{}'", path));
  if (!file && file.error().os_error == ELOOP)
    return WrongSort(fmt::format("'{}' is a symbolic link that leads in a circle", path));
  if (!file) return {};
  if (file->kind == FileFacts::Kind::kFolder) return WrongSort(fmt::format("'{}' is a folder", path));
  if (file->kind != FileFacts::Kind::kFile) return WrongSort(fmt::format("'{}' is no regular file", path));
  if ((file->mode & kRightsOfOthers) != 0) {
    std::string more = fmt::format("chmod {:04o} {}", file->mode & ~kRightsOfOthers, ShellQuoted(path));
    if (IsInKubernetesVolume(c, path))
      more =
          "Kubernetes' fsGroup gives the group rights in this volume: mount it without (defaultMode: 0400), or copy "
          "the key in an init container";
    return Forbidden(
        fmt::format("'{}' has mode {:04o}, and others than its owner may have no rights: {}", path, file->mode, more));
  }
  const auto user = c.host->User();
  if (user && *user != file->owner)
    return Forbidden(fmt::format("'{}' belongs to user {}, and the target runs as user {}: chown {} {}", path,
                                 file->owner, *user, *user, ShellQuoted(path)));
  return {};
}

Found KeyFileRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::KeyringFileAddKeyRequest>();
  if (request == nullptr) return {};
  return KeyFileUnfit(c, request->path());
}

/// The bytes behind base64 text; nothing if it is none.
std::optional<std::string> FromBase64(std::string text) {
  if (text.empty() || text.size() % 4 != 0) return std::nullopt;
  const auto padding = static_cast<std::size_t>(std::count(text.end() - 2, text.end(), '='));
  std::replace(text.end() - 2, text.end(), '=', 'A');
  namespace iterators = boost::archive::iterators;
  using Bytes = iterators::transform_width<iterators::binary_from_base64<std::string::const_iterator>, 8, 6>;
  try {
    std::string bytes(Bytes(text.cbegin()), Bytes(text.cend()));
    bytes.resize(bytes.size() - padding);
    return bytes;
  } catch (const iterators::dataflow_exception&) {
    return std::nullopt;
  }
}

/// The forms of keys: what they begin with, and how many bytes they may hold.
struct KeyForm {
  std::string_view prefix;
  std::size_t most_bytes;
  unsigned most_hash;  ///< Hashes are numbered, from 0 (none).
  bool hash_sizes;     ///< Whether the hash says how long the key is.
};
constexpr KeyForm kTlsPsk{"NVMeTLSkey-1:", 48, 2, true};
constexpr KeyForm kDhChapKey{"DHHC-1:", 64, 3, false};
/// SPDK reads no longer ones.
constexpr std::size_t kLongestKey = 200;

/// Why a key's size is not one that is taken.
std::string SizeTrouble(std::size_t with_crc, std::uint64_t hash, const KeyForm& form) {
  constexpr std::size_t kCrc = 4;
  constexpr std::size_t kSizes[] = {32, 48, 64};
  const std::size_t size = with_crc < kCrc ? 0 : with_crc - kCrc;
  if (form.hash_sizes && hash != 0)
    return size == kSizes[hash - 1] ? "" : fmt::format("holds {} bytes; its hash wants {}", size, kSizes[hash - 1]);
  const bool known =
      size <= form.most_bytes && std::find(std::begin(kSizes), std::end(kSizes), size) != std::end(kSizes);
  return known ? ""
               : fmt::format("holds {} bytes; {} and a CRC are meant", size,
                             form.hash_sizes ? "32 or 48" : "32, 48 or 64");
}

/// What is wrong with a key of the form "PREFIX:HASH:BASE64:", in words that do not show it. Empty: nothing.
std::string FormTrouble(std::string_view text, const KeyForm& form) {
  constexpr std::size_t kHash = 4;  // "01:".
  std::string why;
  const bool newline = text.ends_with('\n');
  while (text.ends_with('\n') || text.ends_with('\r')) text.remove_suffix(1);
  if (text.empty()) return "is empty";
  if (text.size() > kLongestKey) return fmt::format("has more than {} characters", kLongestKey);
  if (!text.starts_with(form.prefix)) return fmt::format("does not begin with '{}'", form.prefix);
  const std::string_view behind = text.substr(form.prefix.size());
  if (behind.size() < kHash || behind[2] != ':') return "has no hash behind its beginning ('01:', or '00:' for none)";
  const auto hash = ParseNumber(behind.substr(0, 2));
  if (!hash || *hash > form.most_hash) return fmt::format("has a hash that is none of 00 to {:02}", form.most_hash);
  std::string_view coded = behind.substr(3);
  if (!coded.ends_with(':')) return "does not end with ':'";
  coded.remove_suffix(1);
  const auto bytes = FromBase64(std::string(coded));
  constexpr std::size_t kCrc = 4;
  if (!bytes) return "is not in base64 behind its hash";
  if (std::string trouble = SizeTrouble(bytes->size(), *hash, form); !trouble.empty()) return trouble;
  boost::crc_32_type crc;
  crc.process_bytes(bytes->data(), bytes->size() - kCrc);
  std::uint32_t told = 0;
  for (std::size_t i = 0; i < kCrc; ++i)
    told |= static_cast<std::uint32_t>(static_cast<unsigned char>((*bytes)[bytes->size() - kCrc + i])) << (8 * i);
  if (crc.checksum() != told) return "has a CRC that is not that of the key: it was changed, or not copied as a whole";
  return newline && form.hash_sizes ? "ends in a newline; write it without (printf, not echo)" : "";
}

/// The file of a key that the keyring has.
std::string PathOf(const Refused& c, const std::string& key) {
  const auto* const all = c.Told<rpc::v1::KeyringGetKeysResponse>(kKeys);
  if (all == nullptr) return {};
  for (const auto& one : all->keys()) {
    if (one.name() == key) return one.path();
  }
  return {};
}

Found CryptoKeyRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::AccelCryptoKeyCreateRequest>();
  if (request == nullptr) return {};
  constexpr std::size_t kShort = 32;  // Hexadecimal digits of 16 bytes.
  constexpr std::size_t kLong = 64;
  const std::size_t first = request->key().size();
  const std::size_t second = request->key2().size();
  if (first != kShort && first != kLong)
    return WrongValue(
        fmt::format("key has {} hexadecimal digits; {} (16 bytes) or {} (32 bytes) are meant", first, kShort, kLong));
  if (request->cipher() == rpc::v1::CRYPTO_CIPHER_AES_XTS) {
    if (second == 0) return WrongValue("AES_XTS needs key2, too");
    if (second != first)
      return WrongValue(
          fmt::format("key has {} hexadecimal digits and key2 {}: those of AES_XTS are of one size", first, second));
    if (ToLower(request->key()) == ToLower(request->key2()))
      return WrongValue("key and key2 are the same; those of AES_XTS differ");
  } else if (request->cipher() == rpc::v1::CRYPTO_CIPHER_AES_CBC && second != 0) {
    return WrongValue("AES_CBC has no key2");
  }
  return {};
}

Found AssignRefused(const Refused& c) {
  const auto* const request = c.As<rpc::v1::AccelAssignOpcRequest>();
  const auto* const modules = c.Told<rpc::v1::AccelGetModuleInfoResponse>("accel_get_module_info");
  if (request == nullptr || modules == nullptr) return {};
  std::vector<std::string> names;
  for (const auto& module : modules->modules()) {
    names.push_back(module.module());
    if (module.module() != request->module()) continue;
    const auto& ops = module.supported_ops();
    if (std::find(ops.begin(), ops.end(), request->opname()) == ops.end())
      return WrongValue(fmt::format("module {} does not do '{}'; it does {}", module.module(), request->opname(),
                                    Join({ops.begin(), ops.end()}, ", ")));
    return {};
  }
  return names.empty()
             ? std::nullopt
             : Absent(fmt::format("there is no accel module '{}'; there are {}", request->module(), Join(names, ", ")));
}

}  // namespace

Found KeyUnfit(const Refused& c) {
  if (!StringField(c.request, "dhchap_ctrlr_key").empty() && StringField(c.request, "dhchap_key").empty())
    return WrongValue("dhchap_ctrlr_key needs dhchap_key, too");
  constexpr std::size_t kMost = 4096;
  for (const FieldPlan& plan : FieldTableOf(*c.request.GetDescriptor()).plans) {
    if (plan.options->names() != "key") continue;
    const std::string key = StringField(c.request, plan.field->name().c_str());
    const bool tls = plan.name == "psk";
    // A subsystem reads the secrets of DH-HMAC-CHAP only when a host connects.
    if (key.empty() || (!tls && c.method.component() == "nvmf")) continue;
    // Releases before the keyring take the path itself.
    const std::string path = key.starts_with('/') ? key : PathOf(c, key);
    if (path.empty()) continue;
    if (Found cause = KeyFileUnfit(c, path)) return cause;
    const auto text =
        c.host == nullptr ? Result<std::string>(MakeError(Code::kUnsupported, {})) : c.host->Read(path, kMost);
    if (!text) continue;
    const std::string why = FormTrouble(*text, tls ? kTlsPsk : kDhChapKey);
    if (!why.empty()) return WrongValue(fmt::format("the key {} ({}) {}", key, path == key ? plan.name : path, why));
  }
  return {};
}

void AddKeyRules(Rules& rules) {
  rules.insert({{"keyring_file_add_key", {{kKeys}, KeyFileRefused}},
                {"accel_crypto_key_create", {{"accel_crypto_keys_get"}, CryptoKeyRefused}},
                {"accel_assign_opc", {{"accel_get_module_info"}, AssignRefused}}});
}

}  // namespace spdkctl::client::causes
