#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <google/protobuf/descriptor.h>

#include "spdkctl/rpc/v1/options.pb.h"
#include "spdkctl/schema/method.h"

namespace spdkctl {

struct FieldTable;

/// An earlier form of a field, parsed.
struct FieldForm {
  ReleaseRange range;
  std::string name;
  std::string type;  ///< Empty: as now.
  bool required = false;
  std::string also;  ///< A second name; empty: none.
};

/// A value of an enum.
struct Enumerator {
  std::string wire;
  int number = 0;
  ReleaseRange range;
};

/// What a field's values are to the codec.
enum class ValueKind { kText, kEnum, kBool, kInt32, kInt64, kUint32, kUint64, kDouble, kMessage, kJson };

/// Whether a text is a key itself and not the name of one: in the forms of TLS PSKs and DH-HMAC-CHAP secrets, or many
/// hexadecimal digits.
bool LooksLikeKey(std::string_view text);

/// What the codec needs of one field, taken from its options once.
struct FieldPlan {
  const google::protobuf::FieldDescriptor* field = nullptr;
  const rpc::v1::Field* options = nullptr;
  ValueKind kind = ValueKind::kText;  ///< Of one value; of a map's entries kMessage.
  bool map = false;
  bool list = false;   ///< Repeated, and no map.
  bool plain = false;  ///< One scalar that had no earlier form.
  int number = 0;
  std::string name;  ///< On the wire, in the newest release.
  ReleaseRange range;
  std::vector<FieldForm> forms;
  std::optional<Release> any_case_to;  ///< The last release that takes an enum's words in either case.
  const FieldTable* table = nullptr;   ///< Of the field's message type; of a map's entries.
  std::vector<Enumerator> enumerators;

  /// The form that holds in `release`, or null if the field is as it is now.
  [[nodiscard]] const FieldForm* FormIn(Release release) const;
  [[nodiscard]] const std::string& NameIn(Release release) const;
  /// Whether that release spells it so.
  [[nodiscard]] bool NamedIn(Release release, std::string_view spelling) const;
  [[nodiscard]] bool RequiredIn(Release release) const;
  /// The JSON type in that release where it differs from now, else empty.
  [[nodiscard]] std::string_view TypeIn(Release release) const;
  /// The JSON type now, in the catalogue's terms: "string", "uint16", "array", "object", "map", "any", ...
  [[nodiscard]] std::string TypeName() const;
  /// The same of that release.
  [[nodiscard]] std::string TypeNameIn(Release release) const;
  /// Whether that release takes the value of an enum, as the type that it has the field in.
  [[nodiscard]] bool Takes(const Enumerator& value, Release release) const;
  /// Whether every value of it is a secret: the name of a key is none, although some releases take the key itself.
  [[nodiscard]] bool IsSecret() const { return options->secret() && options->names() != "key"; }
  /// Whether that value of it is one.
  [[nodiscard]] bool IsSecretText(std::string_view text) const;
  /// The words of an enum that it takes; not known(): all.
  [[nodiscard]] std::vector<std::string> WordsIn(Release release) const;
  /// Whether that release (not known(): any) reads the word of an enum so.
  [[nodiscard]] bool IsWordOf(const Enumerator& value, std::string_view word, Release release) const;
};

/// The fields of one message by their names on the wire, of all releases.
struct FieldTable {
  static constexpr std::size_t kMostFields = 256;

  std::vector<FieldPlan> plans;  ///< In the order of declaration, `rest` left out.
  std::unordered_map<std::string_view, const FieldPlan*> by_name;
  const google::protobuf::FieldDescriptor* rest = nullptr;  ///< Null for requests.
  const FieldPlan* others = nullptr;  ///< The map that takes the members that no other field holds, if there is one.

  [[nodiscard]] const FieldPlan* Find(std::string_view name) const;
  /// The names that a release has; not known(): all newest ones.
  [[nodiscard]] std::vector<std::string> NamesIn(Release release) const;
  [[nodiscard]] const FieldPlan& PlanOf(const google::protobuf::FieldDescriptor& field) const;
  [[nodiscard]] std::size_t IndexOf(const FieldPlan& plan) const {
    return static_cast<std::size_t>(&plan - plans.data());
  }
};

/// Built on first use with the tables of all messages within, kept for ever. Safe from any thread. Throws
/// std::length_error for a message of more than kMostFields, of which the schema has none.
const FieldTable& FieldTableOf(const google::protobuf::Descriptor& descriptor);

/// The field that stood alone, as a plain string, where the elements of a list are objects now: the required one. Null
/// if the earlier type of the list does not mean that.
const FieldPlan* PlainElement(const FieldPlan& list, std::string_view earlier_type);

/// The strings on the wire that an enum's values have.
std::vector<std::string> WireNames(const google::protobuf::EnumDescriptor& type);
/// The value of that string, or null.
const google::protobuf::EnumValueDescriptor* FindWireName(const google::protobuf::EnumDescriptor& type,
                                                          std::string_view name);

/// Why that release (not known(): the newest) would refuse a number, a text or a list of that many elements in the
/// field: "must be at most 255, not 256". Nothing if it takes it.
std::optional<std::string> WhyUnfit(const FieldPlan& plan, Release release, std::uint64_t number);
std::optional<std::string> WhyUnfit(const FieldPlan& plan, Release release, std::string_view text);
std::optional<std::string> WhyTooMany(const FieldPlan& plan, std::size_t elements);
/// Why a text is not of the form that the field wants. The target would take such a text for something else, or refuse
/// it.
std::optional<std::string> WhyMalformed(const FieldPlan& plan, std::string_view text);

}  // namespace spdkctl
