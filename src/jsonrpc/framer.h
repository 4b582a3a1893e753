#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "jsonrpc/bytes.h"
#include "jsonrpc/frame.h"

namespace spdkctl::jsonrpc {

/// Cuts a stream of bytes into JSON values, lists and objects only. It checks brackets, strings, and what may stand
/// outside of strings; a parser judges the rest. Each byte is looked at once, however the stream arrives.
///
/// It also recognises answers that begin and never end: releases 19.07 to 26.01 send one whose members are complete,
/// but which is followed by the next answer where "," or "}" should be. If the end is missing within a string, the next
/// answer's words stand outside of strings, which is garbage.
class Framer {
 public:
  void Append(std::string_view bytes);

  /// The next frame, if it has arrived whole. Behind garbage there is none until Reset.
  std::optional<Frame> Next();

  /// What has arrived of a frame that is not complete yet.
  [[nodiscard]] std::string_view partial() const;

  void Reset();

 private:
  std::optional<Frame> Cut(std::size_t end, Frame::Kind kind);
  std::optional<Frame> ScanContainer();

  /// How far an object or list has been looked at.
  struct Progress {
    std::size_t depth = 0;
    bool in_string = false;
    bool escaped = false;
    bool value_done = false;  ///< The last that was seen outside of blanks is the end of a name or value.
  };

  Bytes buffer_;
  std::size_t start_ = 0;  ///< Where the current frame begins.
  std::size_t scan_ = 0;   ///< Everything before it has been looked at.
  Progress progress_;
  bool garbage_ = false;  ///< Nothing behind it is looked at.
};

}  // namespace spdkctl::jsonrpc
