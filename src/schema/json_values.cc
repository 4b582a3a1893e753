#include "schema/json_values.h"

#include "base/text.h"

namespace spdkctl {

boost::json::value& MemberAt(boost::json::object& object, const std::string& path) {
  boost::json::object* at = &object;
  const auto parts = Split(path, '.');
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    boost::json::value& nested = (*at)[parts[i]];
    if (!nested.is_object()) nested.emplace_object();
    at = &nested.get_object();
  }
  return (*at)[parts.back()];
}

boost::json::array ToJsonArray(const std::vector<std::string>& words) {
  boost::json::array list;
  for (const std::string& word : words) list.emplace_back(word);
  return list;
}

std::string_view KindOfJson(std::string_view json) {
  switch (json.empty() ? '\0' : json.front()) {
    case '{': return "an object";
    case '[': return "a list";
    case '"': return "a text";
    case 't':
    case 'f': return "true or false";
    case 'n': return "null";
    default: return "a number";
  }
}

}  // namespace spdkctl
