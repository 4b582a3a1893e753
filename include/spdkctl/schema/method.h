#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/message.h>

#include "spdkctl/base/export.h"
#include "spdkctl/base/release.h"
#include "spdkctl/rpc/v1/options.pb.h"

namespace spdkctl {

/// One operation of SPDK through all its releases, as the schema in proto/ has it. Lives for ever.
///
/// What is said of the method itself is read from the encoded schema. Its messages are built by protobuf only when
/// descriptor() is asked for, one file of the schema at a time: building all takes longer than most calls.
class SPDKCTL_EXPORT Method {
 public:
  Method(std::string service, std::string component, std::vector<std::string> apps,
         const google::protobuf::MethodDescriptorProto& definition, ReleaseRange all);

  /// The newest name.
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const google::protobuf::MethodDescriptor& descriptor() const;
  [[nodiscard]] const rpc::v1::Method& options() const { return options_; }
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
  /// Whether unknown parameters are ignored by that release.
  [[nodiscard]] bool RelaxedIn(Release release) const;
  /// Whether an application of that name (nvmf_tgt, vhost, ...) has it.
  [[nodiscard]] bool OfferedBy(std::string_view app) const;
  /// May be sent again after its outcome was lost.
  [[nodiscard]] bool Repeatable() const;

  [[nodiscard]] std::unique_ptr<google::protobuf::Message> NewRequest() const;
  [[nodiscard]] std::unique_ptr<google::protobuf::Message> NewResponse() const;
  /// The field of the response that is the whole JSON result; null if the response's fields are its members.
  [[nodiscard]] const google::protobuf::FieldDescriptor* result_field() const;

 private:
  std::string service_;  ///< Its full name, "spdkctl.rpc.v1.BdevService".
  std::string name_;
  std::string component_;
  std::vector<std::string> apps_;
  rpc::v1::Method options_;
  ReleaseRange range_;
};

/// All methods.
class SPDKCTL_EXPORT Schema {
 public:
  static const Schema& Get();

  [[nodiscard]] const std::vector<Method>& methods() const { return methods_; }
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

 private:
  Schema();

  std::vector<Method> methods_;
  std::vector<Release> releases_;
  std::vector<rpc::v1::Wire> wires_;
  std::vector<std::pair<std::string, std::size_t>> names_;  // sorted by name; index into methods_
};

/// The range of a field within that of what surrounds it.
SPDKCTL_EXPORT ReleaseRange RangeOf(const rpc::v1::Field& options, const ReleaseRange& surrounding);

}  // namespace spdkctl
