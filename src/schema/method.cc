#include "spdkctl/schema/method.h"

#include <algorithm>
#include <set>

#include "spdkctl/rpc/v1/spdk.pb.h"

namespace spdkctl {
namespace {

namespace pb = google::protobuf;

Release ParseOr(const std::string& text, Release fallback) { return Release::Parse(text).value_or(fallback); }

/// spdk.proto and everything that it imports.
std::vector<const pb::FileDescriptor*> SchemaFiles(const pb::FileDescriptor* root) {
  std::vector<const pb::FileDescriptor*> files;
  for (int i = 0; i < root->dependency_count(); ++i) files.push_back(root->dependency(i));
  return files;
}

}  // namespace

ReleaseRange RangeOf(const rpc::v1::Field& options, const ReleaseRange& surrounding) {
  return {ParseOr(options.from(), surrounding.from), ParseOr(options.to(), surrounding.to)};
}

Method::Method(const pb::MethodDescriptor& descriptor, ReleaseRange all)
    : descriptor_(descriptor),
      options_(descriptor.options().GetExtension(rpc::v1::method)),
      range_{ParseOr(options_.from(), all.from), ParseOr(options_.to(), all.to)} {}

std::string Method::component() const {
  const std::string& file = descriptor_.file()->name();
  const std::size_t slash = file.rfind('/') + 1;
  return file.substr(slash, file.rfind('.') - slash);
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
  return !options_.relaxed_from().empty() && release >= ParseOr(options_.relaxed_from(), range_.from);
}

bool Method::OfferedBy(std::string_view app) const {
  const auto& apps = descriptor_.service()->options().GetExtension(rpc::v1::service).apps();
  return apps.empty() || std::find(apps.begin(), apps.end(), app) != apps.end();
}

bool Method::Repeatable() const {
  return options_.effect() == rpc::v1::READS || options_.effect() == rpc::v1::IDEMPOTENT;
}

std::unique_ptr<pb::Message> Method::NewRequest() const {
  return std::unique_ptr<pb::Message>(
      pb::MessageFactory::generated_factory()->GetPrototype(descriptor_.input_type())->New());
}

std::unique_ptr<pb::Message> Method::NewResponse() const {
  return std::unique_ptr<pb::Message>(
      pb::MessageFactory::generated_factory()->GetPrototype(descriptor_.output_type())->New());
}

const pb::FieldDescriptor* Method::result_field() const {
  return options_.result().empty() ? nullptr : descriptor_.output_type()->FindFieldByName(options_.result());
}

const Schema& Schema::Get() {
  static const Schema schema;
  return schema;
}

Schema::Schema() {
  const pb::FileDescriptor* const root = rpc::v1::Root::descriptor()->file();
  const rpc::v1::Schema& about = root->options().GetExtension(rpc::v1::schema);
  for (const std::string& release : about.releases()) releases_.push_back(ParseOr(release, {}));
  wires_.assign(about.wire().begin(), about.wire().end());
  const ReleaseRange all{oldest(), newest()};
  for (const pb::FileDescriptor* file : SchemaFiles(root)) {
    for (int s = 0; s < file->service_count(); ++s) {
      const pb::ServiceDescriptor* const service = file->service(s);
      for (int m = 0; m < service->method_count(); ++m) methods_.emplace_back(*service->method(m), all);
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
