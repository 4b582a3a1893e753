#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "jsonrpc/frame.h"

namespace spdkctl::jsonrpc {

/// Cuts a stream of bytes into JSON values. It checks brackets and strings only; a parser judges the rest.
///
/// It also recognises the answers that releases 19.07 to 26.01 begin and never end: one whose members are
/// complete, but which is followed by the next answer where "," or "}" should be.
class Framer {
 public:
  void Append(std::string_view bytes);

  /// The next frame, if it has arrived whole.
  std::optional<Frame> Next();

  /// What has arrived of a frame that is not complete yet.
  [[nodiscard]] std::string_view partial() const;

  void Reset();

 private:
  std::optional<Frame> Cut(std::size_t end, Frame::Kind kind);
  std::optional<Frame> ScanContainer();
  std::optional<Frame> ScanScalar();

  enum class Step : std::uint8_t {
    kWithin,     ///< The frame goes on.
    kEnd,        ///< This byte is its last.
    kNextAnswer  ///< This byte begins another answer; the frame was never ended.
  };
  /// How far an object or list has been looked at.
  struct Progress {
    int depth = 0;
    bool in_string = false;
    bool escaped = false;
    bool value_done = false;  ///< At depth 1 a member's value has just ended.
    bool after_colon = false;

    Step Take(char c, bool in_object);
    void TakeInString(char c);
    void TakeInMember(char c);
  };

  std::string buffer_;
  std::size_t start_ = 0;  ///< Where the current frame begins.
  std::size_t scan_ = 0;   ///< Everything before it has been looked at.
  Progress progress_;
};

}  // namespace spdkctl::jsonrpc
