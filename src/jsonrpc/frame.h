#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "jsonrpc/bytes.h"

namespace spdkctl::jsonrpc {

/// One JSON value as it was cut from the stream. A frame owns the room behind its text that simdjson reads, so that
/// its text is parsed where it stands.
class Frame {
 public:
  enum class Kind : std::uint8_t {
    kValue,         ///< A complete value.
    kUnterminated,  ///< A value that another answer followed before it was closed.
    kGarbage        ///< What stands in no JSON. The stream cannot be trusted any more.
  };
  /// How many bytes behind the text may be read.
  static constexpr std::size_t kPadding = 64;

  Frame() = default;
  explicit Frame(std::string_view text, Kind kind = Kind::kValue) : kind_(kind), size_(text.size()) {
    bytes_.Reserve(text.size() + kPadding);
    bytes_.Append(text);
    bytes_.AppendZeros(kPadding);
  }
  /// Takes the text over, for the large ones.
  Frame(Bytes text, Kind kind) : kind_(kind), bytes_(std::move(text)), size_(bytes_.size()) {
    bytes_.AppendZeros(kPadding);
  }

  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] std::string_view text() const { return bytes_.view().substr(0, size_); }

 private:
  Kind kind_ = Kind::kValue;
  Bytes bytes_;  ///< The text, and the padding behind it.
  std::size_t size_ = 0;
};

}  // namespace spdkctl::jsonrpc
