#include "schema/words.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"

namespace spdkctl {
namespace {

constexpr std::size_t kDocstringColumns = 100;

}  // namespace

std::string RangeInWords(const ReleaseRange& range) {
  return fmt::format("{} to {}", range.from.ToString(), range.to.ToString());
}

std::string ReleasesInWords(const Method& method) {
  const rpc::v1::Method& options = method.options();
  return options.to().empty() ? fmt::format("SPDK {} and later", options.from())
                              : fmt::format("SPDK {} to {}", options.from(), options.to());
}

std::string CameWith(Release since, Release is) {
  return fmt::format("came with SPDK {}, this is {}", since.ToString(), is.ToString());
}

std::string WhyNotIn(const FieldPlan& plan, Release is) {
  ReleaseRange range = plan.range;
  // A parameter lived no longer than its method.
  for (const Method& method : Schema::Get().methods()) {
    if (method.descriptor().input_type() != plan.field->containing_type()) continue;
    range = {std::max(range.from, method.range().from), std::min(range.to, method.range().to)};
  }
  if (range.to >= Schema::Get().newest()) return CameWith(range.from, is);
  return fmt::format("exists in SPDK {} to {}, this is {}", range.from.ToString(), range.to.ToString(), is.ToString());
}

std::string OtherNamesInWords(const Method& method, std::string_view quote) {
  std::vector<std::string> others;
  for (const rpc::v1::Name& other : method.options().names()) {
    others.push_back(fmt::format("{0}{1}{0} ({2} to {3}{4})", quote, other.name(), other.from(), other.to(),
                                 other.alias() ? ", alias" : ""));
  }
  return Join(others, ", ");
}

std::vector<std::string> WhenInWords(const Method& method, Release release) {
  std::vector<std::string> when;
  if (method.AllowedIn(rpc::v1::STARTUP, release)) when.emplace_back("before");
  if (method.AllowedIn(rpc::v1::RUNTIME, release)) when.emplace_back("after");
  return when;
}

std::string EffectInWords(const Method& method) { return ToLower(rpc::v1::Effect_Name(method.options().effect())); }

std::string ComponentOf(const google::protobuf::FileDescriptor& file) {
  const std::string& name = file.name();
  const std::size_t start = name.rfind('/') + 1;
  return name.substr(start, name.rfind('.') - start);
}

bool IsRequired(const google::protobuf::FieldDescriptor& field) {
  return field.options().GetExtension(rpc::v1::field).required();
}

std::vector<const google::protobuf::FieldDescriptor*> ParametersOf(const google::protobuf::Descriptor& request) {
  std::vector<const google::protobuf::FieldDescriptor*> parameters;
  for (int i = 0; i < request.field_count(); ++i) {
    if (request.field(i)->name() != "rest") parameters.push_back(request.field(i));
  }
  std::stable_partition(parameters.begin(), parameters.end(), [](const auto* field) { return IsRequired(*field); });
  return parameters;
}

std::string DocstringOf(const Method& method) {
  std::string out = Wrap(method.comment(), kDocstringColumns, "", "");
  out += fmt::format("\n{}.\n\n", ReleasesInWords(method));
  for (const auto* const field : ParametersOf(*method.descriptor().input_type())) {
    out += Wrap(fmt::format("{}: {}{}", field->name(), CommentOf(*field), IsRequired(*field) ? " Required." : ""),
                kDocstringColumns, "", "    ");
  }
  if (!out.ends_with("\n\n")) out += "\n";
  return out + fmt::format("Returns messages.{}.", method.descriptor().output_type()->name());
}

}  // namespace spdkctl
