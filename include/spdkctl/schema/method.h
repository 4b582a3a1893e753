#pragma once

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include "spdkctl/base/export.h"
#include "spdkctl/base/release.h"
#include "spdkctl/rpc/v1/options.pb.h"

namespace spdkctl {

namespace index {
struct Method;
}

/// One operation of SPDK through all its releases, as the schema in proto/ has it. Lives for ever.
///
/// What is said of the method itself comes from tables that are made when the library is built. Its messages are built
/// by protobuf only when descriptor() is asked for, one file of the schema at a time: building all takes longer than
/// most calls.
class SPDKCTL_EXPORT Method {
 public:
  Method(const index::Method& entry, ReleaseRange all);
  Method(const Method&) = delete;
  Method& operator=(const Method&) = delete;

  /// The newest name.
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const google::protobuf::MethodDescriptor& descriptor() const;
  [[nodiscard]] const rpc::v1::Method& options() const;
  /// What it does, in words.
  [[nodiscard]] std::string_view comment() const;
  /// The file of the schema that it stands in: "bdev", "nvmf", ...
  [[nodiscard]] const std::string& component() const { return component_; }
  /// The applications that have it; none if all of them do.
  [[nodiscard]] const std::vector<std::string>& apps() const { return apps_; }
  /// Releases that have it under any name.
  [[nodiscard]] const ReleaseRange& range() const { return range_; }

  /// The name that `release` has it under (the main one, not an alias), or nothing.
  [[nodiscard]] std::optional<std::string> NameIn(Release release) const;
  /// Every name that a release accepts, the main one first.
  [[nodiscard]] std::vector<std::string> NamesIn(Release release) const;
  [[nodiscard]] bool AllowedIn(rpc::v1::State state, Release release) const;
  /// What that release must be configured with to have it, as "--with-rbd"; empty if every build has it.
  [[nodiscard]] std::string BuildOptionIn(Release release) const;
  /// Whether unknown parameters are ignored by that release.
  [[nodiscard]] bool RelaxedIn(Release release) const;
  /// Whether an application of that name (nvmf_tgt, vhost, ...) has it.
  [[nodiscard]] bool OfferedBy(std::string_view app) const;
  /// May be sent again after its outcome was lost.
  [[nodiscard]] bool Repeatable() const;

  [[nodiscard]] std::unique_ptr<google::protobuf::Message> NewRequest() const;
  [[nodiscard]] std::unique_ptr<google::protobuf::Message> NewResponse() const;
  /// Owned by the arena, with all that it will hold: for large results.
  [[nodiscard]] google::protobuf::Message* NewResponse(google::protobuf::Arena& arena) const;
  /// The field of the response that is the whole JSON result; null if the response's fields are its members.
  [[nodiscard]] const google::protobuf::FieldDescriptor* result_field() const;

 private:
  const index::Method& entry_;
  std::string name_;
  std::string component_;
  std::vector<std::string> apps_;
  ReleaseRange range_;
  mutable std::once_flag options_read_;
  mutable rpc::v1::Method options_;
};

/// All methods.
class SPDKCTL_EXPORT Schema {
 public:
  static const Schema& Get();

  [[nodiscard]] const std::deque<Method>& methods() const { return methods_; }
  /// By any name of any release; null if there is none.
  [[nodiscard]] const Method* Find(std::string_view any_name) const;
  /// Like Find, but an old name that two operations had counts for the one that `release` has.
  [[nodiscard]] const Method* Find(std::string_view any_name, Release release) const;
  /// All releases, oldest first.
  [[nodiscard]] const std::vector<Release>& releases() const { return releases_; }
  [[nodiscard]] Release oldest() const { return releases_.front(); }
  [[nodiscard]] Release newest() const { return releases_.back(); }
  /// The release itself if the schema has it, else the nearest older one, else the oldest.
  [[nodiscard]] Release Nearest(Release release) const;
  /// How that release behaves on the wire.
  [[nodiscard]] const rpc::v1::Wire& WireOf(Release release) const;
  /// The release whose method list this most likely is (17.10 to 19.01 do not tell their version).
  [[nodiscard]] Release GuessRelease(const std::vector<std::string>& method_names) const;
  /// Every name of every method, for "did you mean".
  [[nodiscard]] std::vector<std::string> AllNames() const;
  /// The kinds of objects that parameters name.
  [[nodiscard]] const std::vector<rpc::v1::Sort>& sorts() const { return sorts_; }
  /// Null if there is no such kind, or no method tells of it.
  [[nodiscard]] const rpc::v1::Sort* FindSort(std::string_view name) const;

  /// Registers the messages of all files with protobuf. Programs of several threads do so before they start them,
  /// since protobuf does not guard it; libspdkctl.so does when it is loaded, and a Client before it starts its thread.
  static void RegisterMessages();

 private:
  Schema();

  std::deque<Method> methods_;
  std::vector<Release> releases_;
  std::vector<rpc::v1::Wire> wires_;
  std::vector<rpc::v1::Sort> sorts_;
};

/// What the schema says of a method ("bdev_get_bdevs"), a message, a field ("BdevGetBdevsRequest.name") or a value of
/// an enum, in words; empty if nothing.
SPDKCTL_EXPORT std::string_view CommentOf(std::string_view name);
SPDKCTL_EXPORT std::string_view CommentOf(const google::protobuf::FieldDescriptor& field);

/// The range of a field within that of what surrounds it.
SPDKCTL_EXPORT ReleaseRange RangeOf(const rpc::v1::Field& options, const ReleaseRange& surrounding);

}  // namespace spdkctl
