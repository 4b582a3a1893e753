#include "sim/engine/json_end.h"

#include <boost/json/basic_parser_impl.hpp>

namespace spdkctl::sim {
namespace {

/// Takes note of nothing but the end.
struct IgnoreAll {
  static constexpr std::size_t max_object_size = std::size_t(-1);
  static constexpr std::size_t max_array_size = std::size_t(-1);
  static constexpr std::size_t max_key_size = std::size_t(-1);
  static constexpr std::size_t max_string_size = std::size_t(-1);
  using Code = boost::system::error_code;
  using Text = boost::json::string_view;
  static bool on_document_begin(Code& /*error*/) { return true; }
  static bool on_document_end(Code& /*error*/) { return true; }
  static bool on_object_begin(Code& /*error*/) { return true; }
  static bool on_object_end(std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_array_begin(Code& /*error*/) { return true; }
  static bool on_array_end(std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_key_part(Text /*text*/, std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_key(Text /*text*/, std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_string_part(Text /*text*/, std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_string(Text /*text*/, std::size_t /*size*/, Code& /*error*/) { return true; }
  static bool on_number_part(Text /*text*/, Code& /*error*/) { return true; }
  static bool on_int64(std::int64_t /*value*/, Text /*text*/, Code& /*error*/) { return true; }
  static bool on_uint64(std::uint64_t /*value*/, Text /*text*/, Code& /*error*/) { return true; }
  static bool on_double(double /*value*/, Text /*text*/, Code& /*error*/) { return true; }
  static bool on_bool(bool /*value*/, Code& /*error*/) { return true; }
  static bool on_null(Code& /*error*/) { return true; }
  static bool on_comment_part(Text /*text*/, Code& /*error*/) { return true; }
  static bool on_comment(Text /*text*/, Code& /*error*/) { return true; }
};

}  // namespace

JsonEnd FindJsonEnd(std::string_view text) {
  boost::json::basic_parser<IgnoreAll> parser{boost::json::parse_options()};
  boost::system::error_code error;
  const std::size_t used = parser.write_some(true, text.data(), text.size(), error);
  if (error) return {{}, true};
  if (!parser.done()) return {};
  return {used};
}

}  // namespace spdkctl::sim
