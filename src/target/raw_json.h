#pragma once

#include <string>

#include <simdjson.h>

namespace spdkctl::target {

/// The text of a value that has not been read yet, as it stands. Throws simdjson_error if the JSON is broken.
inline std::string RawJson(simdjson::ondemand::value value) {
  using simdjson::ondemand::json_type;
  const json_type type = value.type();
  std::string_view raw;
  if (type == json_type::object) {
    simdjson::ondemand::object object = value.get_object();
    raw = object.raw_json();
  } else if (type == json_type::array) {
    simdjson::ondemand::array array = value.get_array();
    raw = array.raw_json();
  } else {
    raw = value.raw_json_token();
  }
  return std::string(raw.substr(0, raw.find_last_not_of(" \t\r\n") + 1));
}

}  // namespace spdkctl::target
