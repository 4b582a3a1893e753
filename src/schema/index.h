#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace google::protobuf::internal {
struct DescriptorTable;
}

// What programs need of the schema before their first call, as tables that cost nothing to load. tools/schema_index.cc
// makes them from proto/ when the library is built.
namespace spdkctl::index {

struct File {
  std::string_view component;  ///< "bdev" of bdev.proto.
  const google::protobuf::internal::DescriptorTable* descriptors;
};

struct Method {
  std::string_view name;
  std::string_view service;  ///< Its full name.
  std::uint16_t file;        ///< Index into files.
  std::string_view apps;     ///< Separated by blanks.
  std::string_view from;     ///< First release, "17.07".
  std::string_view to;       ///< Last release; empty: the newest.
  std::string_view options;  ///< An encoded rpc.v1.Method.
};

struct Name {
  std::string_view name;
  std::uint16_t method;  ///< Index into methods.
};

struct Comment {
  std::string_view of;  ///< "bdev_get_bdevs", "BdevGetBdevsRequest", "BdevGetBdevsRequest.name".
  std::string_view text;
};

extern const std::span<const File> files;
extern const std::span<const Method> methods;
extern const std::span<const Name> names;        ///< Sorted by name.
extern const std::span<const Comment> comments;  ///< Sorted by `of`.
extern const std::string_view schema;            ///< An encoded rpc.v1.Schema.

}  // namespace spdkctl::index
