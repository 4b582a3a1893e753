#pragma once

#include <cstddef>
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
  void ScanString(char c);
  std::optional<Frame> ScanScalar();

  std::string buffer_;
  std::size_t start_ = 0;  ///< Where the current frame begins.
  std::size_t scan_ = 0;   ///< Everything before it has been looked at.
  int depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
  bool value_done_ = false;  ///< At depth 1 a member's value has just ended.
  bool after_colon_ = false;
};

}  // namespace spdkctl::jsonrpc
