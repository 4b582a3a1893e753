#include "storage/kinds/key.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>

#include <fmt/format.h>

#include "base/text.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/storage/v1/keyring.pb.h"
#include "storage/things.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr const char* kOfFiles = "keyring_file";
constexpr std::array<std::string_view, 2> kFormats = {"nvmetlskey-", "dhhc-"};

const v1::Key& As(const Message& wish) { return static_cast<const v1::Key&>(wish); }

/// Whether a text is a key itself, or holds one, in letters of either case.
bool HoldsSecret(const std::string& text) {
  // So keys begin, as NVMe writes them.
  if (text.starts_with("NVMeTLSkey-") || text.starts_with("DHHC-")) return true;
  const std::string lower = ToLower(text);
  return std::any_of(kFormats.begin(), kFormats.end(), [&](std::string_view format) {
    for (std::size_t at = lower.find(format); at != std::string::npos; at = lower.find(format, at + 1)) {
      const std::size_t end = lower.find_first_not_of("0123456789", at + format.size());
      if (end != std::string::npos && end > at + format.size() && lower[end] == ':') return true;
    }
    return false;
  });
}

Error SecretIn(std::string_view field) {
  return MakeError(
      Code::kInvalidArgument,
      fmt::format("{}: that is a key itself; give the name of one, or the absolute path of its file", field));
}

/// What SPDK would say of the file only as "Operation not permitted".
Result<void> CheckFile(const std::string& path) {
  struct stat about = {};
  if (::stat(path.c_str(), &about) != 0)
    return MakeError(Code::kNotFound, fmt::format("path: there is no file {}", path));
  // Its rights are not to be changed for a key, and the target would wait for what a FIFO gives.
  if (!S_ISREG(about.st_mode))
    return MakeError(Code::kInvalidArgument,
                     fmt::format("path: {} is no regular file; write the key into one of its own", path));
  constexpr mode_t kOthers = 077;
  if ((about.st_mode & kOthers) != 0)
    return MakeError(Code::kPermission, fmt::format("path: others may read {}; chmod 600 it", path));
  return {};
}

/// Null if there is none. One that was removed and is still in use has no name any more.
Result<const rpc::v1::KeyringKey*> Find(const View& view, const std::string& name) {
  const auto list = ListOf(view, "key");
  if (!list) return list.error();
  for (const auto& key : static_cast<const rpc::v1::KeyringGetKeysResponse&>(**list).keys()) {
    if (key.name() == name && !key.removed()) return &key;
  }
  return static_cast<const rpc::v1::KeyringKey*>(nullptr);
}

constexpr const char* kAddKey = "keyring_file_add_key";

bool IsPath(const std::string& key) { return key.starts_with('/'); }
std::string NameOfFile(const std::string& path) { return std::filesystem::path(path).filename().string(); }

/// Calls it with every field that names a key, and what it says.
void ForEachKey(const SpecType& type, const Message& spec,
                const std::function<void(const SpecField&, const std::string&)>& visit) {
  for (const SpecField& field : type.fields) {
    if (field.parameter == nullptr || field.parameter->options->names() != "key") continue;
    if (const auto value = ValueOf(spec, *field.field)) visit(field, TextOf(*value));
  }
}

}  // namespace

void NameKeys(const View& view, const SpecType& type, Message& spec) {
  if (!view.Offers(kAddKey)) return;
  ForEachKey(type, spec, [&](const SpecField& field, const std::string& key) {
    if (IsPath(key)) static_cast<void>(SetAt(spec, field.name(), Value(NameOfFile(key))));
  });
}

std::vector<v1::Wish> KeysOfPaths(const View& view, const SpecType& type, const Message& spec) {
  std::vector<v1::Wish> keys;
  if (!view.Offers(kAddKey)) return keys;
  ForEachKey(type, spec, [&](const SpecField&, const std::string& key) {
    if (!IsPath(key)) return;
    v1::Key& wish = *keys.emplace_back().mutable_key();
    wish.set_name(NameOfFile(key));
    wish.set_path(key);
  });
  return keys;
}

std::vector<Thing> WithoutPaths(std::vector<Thing> things) {
  std::erase_if(things, [](const Thing& thing) { return thing.sort == "key" && IsPath(thing.name); });
  return things;
}

Result<void> CheckNoSecret(const SpecType& type, const Message& spec) {
  Result<void> checked;
  ForEachKey(type, spec, [&](const SpecField& field, const std::string& key) {
    if (HoldsSecret(key)) checked = SecretIn(field.name());
  });
  return checked;
}

Result<void> CheckKeyring(const View& view, const SpecType& type, const Message& spec) {
  Result<void> checked;
  if (view.Offers(kAddKey)) return checked;
  ForEachKey(type, spec, [&](const SpecField& field, const std::string& key) {
    if (!key.empty() && !IsPath(key))
      checked = MakeError(Code::kUnsupported,
                          fmt::format("{}: this target has no keyring (SPDK has one since {}); give the absolute path "
                                      "of the key's file",
                                      field.name(), Schema::Get().Find(kAddKey)->range().from.ToString()));
  });
  return checked;
}

Result<void> KeyKind::Check(const Message& wish) const {
  if (HoldsSecret(As(wish).name())) return SecretIn("name");
  if (auto checked = Kind::Check(wish); !checked) return checked;
  const std::string& path = As(wish).path();
  if (HoldsSecret(path)) return SecretIn("path");
  if (As(wish).has_path() && !path.starts_with('/'))
    return MakeError(Code::kInvalidArgument, fmt::format("path: '{}' is not absolute", path));
  return {};
}

Result<std::vector<PlannedCall>> KeyKind::Create(const View& view, const Message& wish) const {
  if (auto checked = CheckFile(As(wish).path()); !checked) return checked.error();
  return Kind::Create(view, wish);
}

std::vector<Thing> KeyKind::Makes(const Message& wish) const { return {{"key", NameOf(wish)}}; }

void KeyKind::Ask(View& view, const Message& wish) const { AskThing(view, {"key", NameOf(wish)}); }

Result<std::optional<Found>> KeyKind::Look(const View& view, const Message& wish) const {
  const auto key = Find(view, NameOf(wish));
  if (!key) return key.error();
  if (*key == nullptr) return std::optional<Found>();
  Found found;
  found.name.set_kind(type().name);
  found.name.set_name(NameOf(wish));
  if ((*key)->has_module() && (*key)->module() != kOfFiles) found.something_else = (*key)->module() + " key";
  auto is = std::make_shared<v1::Key>();
  is->set_name((*key)->name());
  FillFrom(**key, *is);
  found.is = std::move(is);
  return std::optional(std::move(found));
}

Result<std::vector<std::string>> KeyKind::Users(const View& view, const Message& wish, const Found&) const {
  const auto key = Find(view, NameOf(wish));
  if (!key) return key.error();
  // The keyring itself holds one.
  if (*key != nullptr && !(*key)->has_refcnt())
    return MakeError(Code::kProtocol, fmt::format("the target does not tell who uses key {}", NameOf(wish)));
  if (*key == nullptr || (*key)->refcnt() <= 1) return std::vector<std::string>();
  return std::vector<std::string>{fmt::format("{} controllers, hosts or bdevs", (*key)->refcnt() - 1)};
}

}  // namespace spdkctl::storage
