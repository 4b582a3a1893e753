#include "spdkctl/schema/method.h"

#include <algorithm>
#include <cassert>
#include <set>

#include <fmt/format.h>
#include <google/protobuf/descriptor_database.h>

#include "spdkctl/rpc/v1/spdk.pb.h"

namespace spdkctl {
namespace {

namespace pb = google::protobuf;

/// It imports all others.
constexpr std::string_view kRootFile = "spdkctl/rpc/v1/spdk.proto";

Release ParseOr(const std::string& text, Release fallback) { return Release::Parse(text).value_or(fallback); }

/// A file of the schema as it was compiled in, without building its descriptors.
pb::FileDescriptorProto Encoded(const std::string& file) {
  pb::FileDescriptorProto encoded;
  const bool found = pb::DescriptorPool::internal_generated_database()->FindFileByName(file, &encoded);
  assert(found);
  static_cast<void>(found);
  return encoded;
}

/// "bdev" of "spdkctl/rpc/v1/bdev.proto".
std::string ComponentOf(const std::string& file) {
  const std::size_t start = file.rfind('/') + 1;
  return file.substr(start, file.rfind('.') - start);
}

}  // namespace

ReleaseRange RangeOf(const rpc::v1::Field& options, const ReleaseRange& surrounding) {
  return {ParseOr(options.from(), surrounding.from), ParseOr(options.to(), surrounding.to)};
}

Method::Method(std::string service, std::string component, std::vector<std::string> apps,
               const pb::MethodDescriptorProto& definition, ReleaseRange all)
    : service_(std::move(service)),
      name_(definition.name()),
      component_(std::move(component)),
      apps_(std::move(apps)),
      options_(definition.options().GetExtension(rpc::v1::method)),
      range_{ParseOr(options_.from(), all.from), ParseOr(options_.to(), all.to)} {}

const pb::MethodDescriptor& Method::descriptor() const {
  // The pool keeps what it has built, and looks a service up faster than one of its methods.
  return *pb::DescriptorPool::generated_pool()->FindServiceByName(service_)->FindMethodByName(name_);
}

std::vector<std::string> Method::NamesIn(Release release) const {
  std::vector<std::string> names;
  if (!range_.Contains(release)) return names;
  bool main_name_was_other = false;
  for (const rpc::v1::Name& other : options_.names()) {
    if (!ReleaseRange{ParseOr(other.from(), range_.from), ParseOr(other.to(), range_.to)}.Contains(release)) continue;
    main_name_was_other |= !other.alias();
    names.push_back(other.name());
  }
  if (!main_name_was_other) names.insert(names.begin(), name());
  return names;
}

std::optional<std::string> Method::NameIn(Release release) const {
  std::vector<std::string> names = NamesIn(release);
  if (names.empty()) return std::nullopt;
  return std::move(names.front());
}

bool Method::AllowedIn(rpc::v1::State state, Release release) const {
  for (const rpc::v1::StatesIn& earlier : options_.earlier_states()) {
    if (release <= ParseOr(earlier.to(), range_.to)) {
      return std::find(earlier.states().begin(), earlier.states().end(), state) != earlier.states().end();
    }
  }
  return std::find(options_.states().begin(), options_.states().end(), state) != options_.states().end();
}

bool Method::RelaxedIn(Release release) const {
  if (!options_.relaxed_to().empty() && release <= ParseOr(options_.relaxed_to(), range_.to)) return true;
  return !options_.relaxed_from().empty() && release >= ParseOr(options_.relaxed_from(), range_.from);
}

bool Method::OfferedBy(std::string_view app) const {
  return apps_.empty() || std::find(apps_.begin(), apps_.end(), app) != apps_.end();
}

bool Method::Repeatable() const {
  return options_.effect() == rpc::v1::READS || options_.effect() == rpc::v1::IDEMPOTENT;
}

std::unique_ptr<pb::Message> Method::NewRequest() const {
  return std::unique_ptr<pb::Message>(
      pb::MessageFactory::generated_factory()->GetPrototype(descriptor().input_type())->New());
}

std::unique_ptr<pb::Message> Method::NewResponse() const {
  return std::unique_ptr<pb::Message>(
      pb::MessageFactory::generated_factory()->GetPrototype(descriptor().output_type())->New());
}

const pb::FieldDescriptor* Method::result_field() const {
  return options_.result().empty() ? nullptr : descriptor().output_type()->FindFieldByName(options_.result());
}

const Schema& Schema::Get() {
  static const Schema schema;
  return schema;
}

Schema::Schema() {
  // Naming a message of it makes the linker keep the file, and all that it imports.
  static_cast<void>(rpc::v1::Root());
  const pb::FileDescriptorProto root = Encoded(std::string(kRootFile));
  const rpc::v1::Schema& about = root.options().GetExtension(rpc::v1::schema);
  for (const std::string& release : about.releases()) releases_.push_back(ParseOr(release, {}));
  wires_.assign(about.wire().begin(), about.wire().end());
  const ReleaseRange all{oldest(), newest()};
  for (const std::string& file : root.dependency()) {
    const pb::FileDescriptorProto encoded = Encoded(file);
    for (const pb::ServiceDescriptorProto& service : encoded.service()) {
      const auto& apps = service.options().GetExtension(rpc::v1::service).apps();
      for (const pb::MethodDescriptorProto& definition : service.method()) {
        methods_.emplace_back(fmt::format("{}.{}", encoded.package(), service.name()), ComponentOf(file),
                              std::vector<std::string>(apps.begin(), apps.end()), definition, all);
      }
    }
  }
  std::set<std::pair<std::string, std::size_t>> names;
  for (std::size_t i = 0; i < methods_.size(); ++i) {
    names.emplace(methods_[i].name(), i);
    for (const rpc::v1::Name& old : methods_[i].options().names()) names.emplace(old.name(), i);
  }
  names_.assign(names.begin(), names.end());
}

const Method* Schema::Find(std::string_view any_name) const { return Find(any_name, newest()); }

const Method* Schema::Find(std::string_view any_name, Release release) const {
  const auto by_name = [](const auto& entry, std::string_view name) { return entry.first < name; };
  const Method* found = nullptr;
  for (auto it = std::lower_bound(names_.begin(), names_.end(), any_name, by_name);
       it != names_.end() && it->first == any_name; ++it) {
    const Method& method = methods_[it->second];
    if (found == nullptr || method.range().Contains(release)) found = &method;
  }
  return found;
}

Release Schema::Nearest(Release release) const {
  Release nearest = oldest();
  for (const Release known : releases_) {
    if (known <= release) nearest = known;
  }
  return nearest;
}

const rpc::v1::Wire& Schema::WireOf(Release release) const {
  for (const rpc::v1::Wire& wire : wires_) {
    if (release <= ParseOr(wire.to(), newest())) return wire;
  }
  return wires_.back();
}

Release Schema::GuessRelease(const std::vector<std::string>& method_names) const {
  Release best = oldest();
  std::size_t best_hits = 0;
  for (const Release release : releases_) {
    std::size_t hits = 0;
    for (const std::string& name : method_names) {
      const Method* const method = Find(name, release);
      if (method == nullptr) continue;
      const std::vector<std::string> names = method->NamesIn(release);
      hits += std::find(names.begin(), names.end(), name) != names.end() ? 1 : 0;
    }
    if (hits > best_hits) {
      best = release;
      best_hits = hits;
    }
  }
  return best;
}

std::vector<std::string> Schema::AllNames() const {
  std::vector<std::string> all;
  for (const auto& [name, index] : names_) all.push_back(name);
  return all;
}

}  // namespace spdkctl
