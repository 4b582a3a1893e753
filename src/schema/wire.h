#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace spdkctl::wire {

// Protobuf's encoding, as much of it as answers are turned into: JSON goes straight into a message's serialized
// form, which protobuf then parses into the message. A member that turns out not to fit is taken back by cutting
// the text to where it began.

enum class Type : std::uint32_t { kVarint = 0, kFixed64 = 1, kLengthDelimited = 2 };

inline void AppendVarint(std::string& out, std::uint64_t value) {
  while (value >= 0x80) {
    out.push_back(static_cast<char>(value | 0x80));
    value >>= 7;
  }
  out.push_back(static_cast<char>(value));
}

inline void AppendTag(std::string& out, int field, Type type) {
  AppendVarint(out, (static_cast<std::uint64_t>(field) << 3) | static_cast<std::uint64_t>(type));
}

inline void AppendBytes(std::string& out, int field, std::string_view bytes) {
  AppendTag(out, field, Type::kLengthDelimited);
  AppendVarint(out, bytes.size());
  out.append(bytes);
}

inline void AppendUnsigned(std::string& out, int field, std::uint64_t value) {
  AppendTag(out, field, Type::kVarint);
  AppendVarint(out, value);
}

inline void AppendSigned(std::string& out, int field, std::int64_t value) {
  AppendUnsigned(out, field, static_cast<std::uint64_t>(value));
}

inline void AppendDouble(std::string& out, int field, double value) {
  AppendTag(out, field, Type::kFixed64);
  auto bits = std::bit_cast<std::uint64_t>(value);
  for (int i = 0; i < 8; ++i, bits >>= 8) out.push_back(static_cast<char>(bits));
}

/// A nested message whose length is known only when it is written: room for the length is left, and filled at End.
/// The length has more bytes than it needs, which parsers accept.
class Nested {
 public:
  Nested(std::string& out, int field) : out_(out) {
    AppendTag(out, field, Type::kLengthDelimited);
    start_ = out.size();
    out.append(kLengthBytes, '\0');
  }
  void End() {
    std::uint64_t length = out_.size() - start_ - kLengthBytes;
    for (std::size_t i = 0; i < kLengthBytes; ++i, length >>= 7) {
      const bool last = i + 1 == kLengthBytes;
      out_[start_ + i] = static_cast<char>((length & 0x7F) | (last ? 0 : 0x80));
    }
  }

 private:
  static constexpr std::size_t kLengthBytes = 5;  ///< Up to 32 GiB.
  std::string& out_;
  std::size_t start_ = 0;
};

}  // namespace spdkctl::wire
