#include "storage/notes.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include "base/secret_hash.h"
#include "spdkctl/client/info_store.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

namespace json = boost::json;
using google::protobuf::Message;

/// What a note is about: kinds have no spaces in their names.
std::string About(const std::string& kind, const std::string& name) { return kind + ' ' + name; }

/// A field's value: ["volume lvs0/v","clear_method","unmap"].
std::string SetLine(const std::string& about, const std::string& field, const std::string& value) {
  return json::serialize(json::array{about, field, value});
}

/// Nothing is known of an object any more: ["volume lvs0/v"].
std::string ForgetLine(const std::string& about) { return json::serialize(json::array{about}); }

/// Nothing is known of any object any more.
constexpr const char* kForgetAll = "[]";

/// Whether an object shows a field by none of the calls that tell what is there.
bool IsSeldomTold(const SpecField& field) {
  return !field.options->key() && field.options->shown().empty() && !field.options->sets().empty();
}

}  // namespace

Notes Notes::Of(const TargetInfo& info) {
  Notes notes;
  if (!info.notes) return notes;
  for (const std::string& line : info.notes->Read()) {
    boost::system::error_code wrong;
    const json::value value = json::parse(line, wrong);
    const json::array* const parts = wrong ? nullptr : value.if_array();
    const bool fits = parts != nullptr && (parts->size() <= 1 || parts->size() == 3) &&
                      std::all_of(parts->begin(), parts->end(), [](const auto& part) { return part.is_string(); });
    // Of what follows a line that nobody understands nothing is known either.
    if (!fits) return {};
    if (parts->empty()) {
      notes.fields_.clear();
      continue;
    }
    const std::string about(parts->front().get_string());
    if (parts->size() == 1) {
      notes.fields_.erase(about);
    } else {
      notes.fields_[about][std::string(parts->at(1).get_string())] = std::string(parts->at(2).get_string());
    }
  }
  return notes;
}

void Notes::Fill(const Kind& kind, const Found& found, const Message& wish) const {
  const auto noted = fields_.find(About(kind.type().name, found.name.name()));
  if (noted == fields_.end()) return;
  for (const SpecField& field : kind.type().fields) {
    const auto wished = ValueOf(wish, *field.field);
    const auto value = noted->second.find(field.name());
    if (!wished || value == noted->second.end() || ValueOf(*found.is, *field.field)) continue;
    if (!field.secret()) {
      static_cast<void>(SetAt(*found.is, field.name(), Value(value->second)));
    } else if (IsHashOf(value->second, TextOf(*wished))) {
      static_cast<void>(SetAt(*found.is, field.name(), *wished));
    }
  }
}

std::vector<std::string> Notes::BeforeStep(const PlannedStep& step, bool by_force) {
  std::vector<std::string> lines;
  if (step.calls.empty() || fields_.empty()) return lines;
  if (by_force && step.step.action() == v1::REMOVE) {
    fields_.clear();
    return {kForgetAll};
  }
  std::erase_if(fields_, [&](const auto& noted) {
    const std::string& about = noted.first;
    // What lies within an object goes with it, and has its name in its own. What other calls touch nobody knows.
    const bool touched = step.kind->type().create == nullptr ||
                         about.find(step.step.object().name()) != std::string::npos ||
                         about.find(step.kind->NameOf(*step.wish)) != std::string::npos ||
                         (!step.name.empty() && about.find(step.name) != std::string::npos);
    if (touched) lines.push_back(ForgetLine(about));
    return touched;
  });
  return lines;
}

void Notes::ForgetAll(const TargetInfo& info) {
  if (info.notes && !info.notes->Read().empty()) info.notes->Add({kForgetAll});
}

std::vector<std::string> Notes::AfterStep(const PlannedStep& step) {
  std::vector<std::string> lines;
  const bool sets = step.step.action() == v1::CREATE || step.step.action() == v1::CHANGE;
  if (!sets || step.verb) return lines;
  const std::string about = About(step.kind->type().name, step.step.object().name());
  for (const SpecField& field : step.kind->type().fields) {
    const auto value = IsSeldomTold(field) ? ValueOf(*step.wish, *field.field) : std::nullopt;
    if (!value || std::holds_alternative<std::vector<std::string>>(*value)) continue;
    const auto kept = field.secret() ? HashSecret(TextOf(*value)) : std::optional(TextOf(*value));
    if (kept) lines.push_back(SetLine(about, field.name(), *kept));
  }
  return lines;
}

}  // namespace spdkctl::storage
