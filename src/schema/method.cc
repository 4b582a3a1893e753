#include "spdkctl/schema/method.h"

#include <algorithm>
#include <cassert>

#include <google/protobuf/generated_message_reflection.h>

#include "base/text.h"
#include "schema/index.h"

namespace spdkctl {
namespace {

namespace pb = google::protobuf;

Release ParseOr(const std::string& text, Release fallback) { return Release::Parse(text).value_or(fallback); }

Release ParseOr(std::string_view text, Release fallback) { return ParseOr(std::string(text), fallback); }

}  // namespace

ReleaseRange RangeOf(const rpc::v1::Field& options, const ReleaseRange& surrounding) {
  return {ParseOr(options.from(), surrounding.from), ParseOr(options.to(), surrounding.to)};
}

Method::Method(const index::Method& entry, ReleaseRange all)
    : entry_(entry),
      name_(entry.name),
      component_(index::files[entry.file].component),
      apps_(SplitWords(entry.apps)),
      range_{ParseOr(entry.from, all.from), ParseOr(entry.to, all.to)} {}

const rpc::v1::Method& Method::options() const {
  std::call_once(options_read_, [this] {
    const bool parsed = options_.ParseFromArray(entry_.options.data(), static_cast<int>(entry_.options.size()));
    assert(parsed);
    static_cast<void>(parsed);
  });
  return options_;
}

std::string_view Method::comment() const { return CommentOf(entry_.name); }

const pb::MethodDescriptor& Method::descriptor() const {
  pb::internal::AssignDescriptors(index::files[entry_.file].descriptors);
  // The pool keeps what it has built, and looks a service up faster than one of its methods.
  return *pb::DescriptorPool::generated_pool()->FindServiceByName(std::string(entry_.service))->FindMethodByName(name_);
}

std::string_view CommentOf(std::string_view name) {
  const auto it = std::lower_bound(index::comments.begin(), index::comments.end(), name,
                                   [](const index::Comment& entry, std::string_view of) { return entry.of < of; });
  return it != index::comments.end() && it->of == name ? it->text : std::string_view();
}

std::string_view CommentOf(const pb::FieldDescriptor& field) {
  std::string_view name = field.full_name();
  constexpr std::string_view kOurs = "spdkctl.";
  constexpr std::string_view kCalls = "rpc.v1.";
  if (name.starts_with(kOurs)) name.remove_prefix(kOurs.size());
  if (name.starts_with(kCalls)) name.remove_prefix(kCalls.size());
  return CommentOf(name);
}

std::vector<std::string> Method::NamesIn(Release release) const {
  std::vector<std::string> names;
  if (!range_.Contains(release)) return names;
  bool main_name_was_other = false;
  for (const rpc::v1::Name& other : options().names()) {
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
  for (const rpc::v1::StatesIn& earlier : options().earlier_states()) {
    if (release <= ParseOr(earlier.to(), range_.to)) {
      return std::find(earlier.states().begin(), earlier.states().end(), state) != earlier.states().end();
    }
  }
  return std::find(options().states().begin(), options().states().end(), state) != options().states().end();
}

bool Method::RelaxedIn(Release release) const {
  if (options().relaxed_from().empty() && options().relaxed_to().empty()) return false;
  return ReleaseRange{ParseOr(options().relaxed_from(), range_.from), ParseOr(options().relaxed_to(), range_.to)}
      .Contains(release);
}

std::string Method::BuildOptionIn(Release release) const {
  const rpc::v1::Method& about = options();
  const bool needs = ParseOr(about.build_option_from(), range_.from) <= release &&
                     release <= ParseOr(about.build_option_to(), range_.to);
  return needs ? about.build_option() : std::string();
}

bool Method::OfferedBy(std::string_view app) const {
  return apps_.empty() || std::find(apps_.begin(), apps_.end(), app) != apps_.end();
}

bool Method::Repeatable() const {
  return options().effect() == rpc::v1::READS || options().effect() == rpc::v1::IDEMPOTENT;
}

std::unique_ptr<pb::Message> Method::NewRequest() const {
  return std::unique_ptr<pb::Message>(
      pb::MessageFactory::generated_factory()->GetPrototype(descriptor().input_type())->New());
}

std::unique_ptr<pb::Message> Method::NewResponse() const {
  return std::unique_ptr<pb::Message>(
      pb::MessageFactory::generated_factory()->GetPrototype(descriptor().output_type())->New());
}

pb::Message* Method::NewResponse(pb::Arena& arena) const {
  return pb::MessageFactory::generated_factory()->GetPrototype(descriptor().output_type())->New(&arena);
}

const pb::FieldDescriptor* Method::result_field() const {
  return options().result().empty() ? nullptr : descriptor().output_type()->FindFieldByName(options().result());
}

const Schema& Schema::Get() {
  static const Schema schema;
  return schema;
}

Schema::Schema() {
  rpc::v1::Schema about;
  const bool parsed = about.ParseFromArray(index::schema.data(), static_cast<int>(index::schema.size()));
  assert(parsed);
  static_cast<void>(parsed);
  for (const std::string& release : about.releases()) releases_.push_back(ParseOr(release, {}));
  wires_.assign(about.wire().begin(), about.wire().end());
  sorts_.assign(about.sorts().begin(), about.sorts().end());
  for (const index::Method& entry : index::methods) methods_.emplace_back(entry, ReleaseRange{oldest(), newest()});
}

void Schema::RegisterMessages() {
  static std::once_flag once;
  std::call_once(once, [] {
    for (const index::File& file : index::files) pb::internal::AddDescriptorsRunner{file.descriptors};
  });
}

const Method* Schema::Find(std::string_view any_name) const { return Find(any_name, newest()); }

const Method* Schema::Find(std::string_view any_name, Release release) const {
  const auto by_name = [](const index::Name& entry, std::string_view name) { return entry.name < name; };
  const Method* found = nullptr;
  for (auto it = std::lower_bound(index::names.begin(), index::names.end(), any_name, by_name);
       it != index::names.end() && it->name == any_name; ++it) {
    const Method& method = methods_[it->method];
    if (found == nullptr || method.range().Contains(release)) found = &method;
  }
  return found;
}

const rpc::v1::Sort* Schema::FindSort(std::string_view name) const {
  const auto found = std::find_if(sorts_.begin(), sorts_.end(), [&](const auto& sort) { return sort.name() == name; });
  return found == sorts_.end() ? nullptr : &*found;
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
  for (const index::Name& entry : index::names) {
    if (all.empty() || all.back() != entry.name) all.emplace_back(entry.name);
  }
  return all;
}

}  // namespace spdkctl
