#include "schema/field_table.h"

#include <memory>
#include <mutex>

namespace spdkctl {
namespace {

namespace pb = google::protobuf;

bool IsRest(const pb::FieldDescriptor& field) {
  return field.name() == "rest" && field.message_type() == rpc::v1::Member::descriptor();
}

FieldPlan MakePlan(const pb::FieldDescriptor& field) {
  const ReleaseRange all{Schema::Get().oldest(), Release(99, 12)};
  FieldPlan plan;
  plan.field = &field;
  plan.options = &field.options().GetExtension(rpc::v1::field);
  plan.name = field.has_json_name() ? field.json_name() : field.name();
  plan.range = RangeOf(*plan.options, all);
  for (const rpc::v1::Form& form : plan.options->in()) {
    const ReleaseRange range{Release::Parse(form.from()).value_or(all.from),
                             Release::Parse(form.to()).value_or(all.to)};
    plan.forms.push_back({range, form.name().empty() ? plan.name : form.name(), form.type(), form.required()});
  }
  return plan;
}

std::unique_ptr<FieldTable> MakeTable(const pb::Descriptor& descriptor) {
  auto table = std::make_unique<FieldTable>();
  table->plans.reserve(static_cast<std::size_t>(descriptor.field_count()));
  for (int i = 0; i < descriptor.field_count(); ++i) {
    const pb::FieldDescriptor& field = *descriptor.field(i);
    if (IsRest(field)) {
      table->rest = &field;
    } else {
      table->plans.push_back(MakePlan(field));
    }
  }
  for (const FieldPlan& plan : table->plans) {
    table->by_name.emplace(plan.name, &plan);
    for (const FieldForm& form : plan.forms) table->by_name.emplace(form.name, &plan);
  }
  return table;
}

}  // namespace

const FieldForm* FieldPlan::FormIn(Release release) const {
  for (const FieldForm& form : forms) {
    if (form.range.Contains(release)) return &form;
  }
  return nullptr;
}

const std::string& FieldPlan::NameIn(Release release) const {
  const FieldForm* const form = FormIn(release);
  return form != nullptr ? form->name : name;
}

bool FieldPlan::RequiredIn(Release release) const {
  if (!range.Contains(release)) return false;
  const FieldForm* const form = FormIn(release);
  return form != nullptr ? form->required : options->required();
}

std::string_view FieldPlan::TypeIn(Release release) const {
  const FieldForm* const form = FormIn(release);
  return form != nullptr ? std::string_view(form->type) : std::string_view();
}

const FieldPlan* FieldTable::Find(std::string_view name) const {
  const auto it = by_name.find(name);
  return it == by_name.end() ? nullptr : it->second;
}

std::vector<std::string> FieldTable::Names() const {
  std::vector<std::string> names;
  for (const FieldPlan& plan : plans) names.push_back(plan.name);
  return names;
}

const FieldPlan& FieldTable::PlanOf(const pb::FieldDescriptor& field) const { return *Find(field.name()); }

const FieldTable& FieldTableOf(const pb::Descriptor& descriptor) {
  static std::mutex mutex;
  static std::unordered_map<const pb::Descriptor*, std::unique_ptr<FieldTable>> tables;
  const std::lock_guard lock(mutex);
  std::unique_ptr<FieldTable>& table = tables[&descriptor];
  if (!table) table = MakeTable(descriptor);
  return *table;
}

const FieldPlan* OnlyRequiredField(const pb::FieldDescriptor& list) {
  if (list.cpp_type() != pb::FieldDescriptor::CPPTYPE_MESSAGE) return nullptr;
  for (const FieldPlan& plan : FieldTableOf(*list.message_type()).plans) {
    if (plan.options->required()) return &plan;
  }
  return nullptr;
}

}  // namespace spdkctl
