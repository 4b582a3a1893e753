#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

namespace spdkctl::wire {

// Protobuf's encoding, as much of it as answers are turned into: JSON goes straight into a message's serialized
// form, which protobuf then parses into the message. A member that turns out not to fit is taken back by cutting
// the text to where it began.

enum class Type : std::uint32_t { kVarint = 0, kFixed64 = 1, kLengthDelimited = 2 };

/// Protobuf counts the bytes of a message as an int.
constexpr bool FitsProtobuf(std::size_t bytes) { return bytes <= std::size_t{INT32_MAX}; }

/// Bytes that only grow, or are cut. A std::string would do, at three times the cost: what is appended is mostly two
/// or three bytes.
class Buffer {
 public:
  explicit Buffer(std::size_t capacity) : capacity_(capacity + kRoom), bytes_(new char[capacity_]) {}

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] const char* data() const { return bytes_.get(); }
  void CutTo(std::size_t size) { size_ = size; }

  void Unsigned(int field, std::uint64_t value) {
    char* const start = Room(0);
    Use(PutVarint(PutTag(start, field, Type::kVarint), value));
  }

  void Signed(int field, std::int64_t value) { Unsigned(field, static_cast<std::uint64_t>(value)); }

  void Double(int field, double value) {
    char* at = PutTag(Room(0), field, Type::kFixed64);
    auto bits = std::bit_cast<std::uint64_t>(value);
    for (std::size_t i = 0; i < sizeof(bits); ++i, bits >>= 8) *at++ = static_cast<char>(bits);
    Use(at);
  }

  void Bytes(int field, std::string_view text) {
    char* const at = PutVarint(PutTag(Room(text.size()), field, Type::kLengthDelimited), text.size());
    std::memcpy(at, text.data(), text.size());
    Use(at + text.size());
  }

  /// Begins a nested message, whose length is known only when it has been written: room for the length is left. To be
  /// given to End.
  std::size_t Begin(int field) {
    Use(PutTag(Room(0), field, Type::kLengthDelimited) + kLengthBytes);
    return size_;
  }

  /// The length has more bytes than it needs, which parsers accept.
  void End(std::size_t begin) {
    std::uint64_t length = size_ - begin;
    for (std::size_t i = 0; i < kLengthBytes; ++i, length >>= 7) {
      const bool last = i + 1 == kLengthBytes;
      bytes_[begin - kLengthBytes + i] = static_cast<char>((length & 0x7F) | (last ? 0 : 0x80));
    }
  }

 private:
  static constexpr std::size_t kLengthBytes = 5;  ///< Up to 32 GiB.
  static constexpr std::size_t kRoom = 32;        ///< More than a tag and two numbers take.

  /// Seven bits a byte.
  static char* PutVarint(char* at, std::uint64_t value) {
    while (value >= 0x80) {
      *at++ = static_cast<char>(value | 0x80);
      value >>= 7;
    }
    *at++ = static_cast<char>(value);
    return at;
  }

  static char* PutTag(char* at, int field, Type type) {
    return PutVarint(at, (static_cast<std::uint64_t>(field) << 3) | static_cast<std::uint64_t>(type));
  }

  /// Where to write, with room for that many bytes beside tag and length.
  char* Room(std::size_t bytes) {
    if (capacity_ - size_ < bytes + kRoom) Grow(bytes);
    return bytes_.get() + size_;
  }

  void Use(const char* end) { size_ = static_cast<std::size_t>(end - bytes_.get()); }

  void Grow(std::size_t bytes) {
    const std::size_t capacity = 2 * capacity_ + bytes + kRoom;
    std::unique_ptr<char[]> grown(new char[capacity]);
    std::memcpy(grown.get(), bytes_.get(), size_);
    bytes_ = std::move(grown);
    capacity_ = capacity;
  }

  std::size_t capacity_;
  std::unique_ptr<char[]> bytes_;
  std::size_t size_ = 0;
};

}  // namespace spdkctl::wire
