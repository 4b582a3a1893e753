#pragma once

#include <string_view>

#include <simdjson.h>

namespace spdkctl::jsonrpc {

/// The text of a value that has not been read yet; empty if the JSON is broken.
inline std::string_view RawJson(simdjson::ondemand::value& value) {
  namespace od = simdjson::ondemand;
  od::json_type type{};
  if (value.type().get(type) != simdjson::SUCCESS) return {};
  std::string_view raw;
  if (type == od::json_type::object) {
    od::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS || object.raw_json().get(raw) != simdjson::SUCCESS)
      return {};
  } else if (type == od::json_type::array) {
    od::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS || array.raw_json().get(raw) != simdjson::SUCCESS) return {};
  } else {
    raw = value.raw_json_token();
  }
  return raw.substr(0, raw.find_last_not_of(" \t\r\n") + 1);
}

}  // namespace spdkctl::jsonrpc
