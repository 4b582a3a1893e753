#include "jsonrpc/framer.h"

#include <utility>

namespace spdkctl::jsonrpc {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
// Frames that were taken stay in front of the buffer until moving the rest is worth it.
constexpr std::size_t kCompactAt = std::size_t{64} * 1024;

bool IsBlank(char c) { return kBlanks.find(c) != std::string_view::npos; }

}  // namespace

void Framer::Append(std::string_view bytes) {
  if (start_ >= kCompactAt || start_ == buffer_.size()) {
    buffer_.erase(0, start_);
    scan_ -= start_;
    start_ = 0;
  }
  buffer_.append(bytes);
}

std::optional<Frame> Framer::Next() {
  if (scan_ == start_) {
    while (start_ < buffer_.size() && IsBlank(buffer_[start_])) ++start_;
    scan_ = start_;
    if (start_ == buffer_.size()) return std::nullopt;
  }
  const char first = buffer_[start_];
  if (first == '{' || first == '[') return ScanContainer();
  return ScanScalar();
}

/// The next byte within a string.
void Framer::ScanString(char c) {
  if (escaped_) {
    escaped_ = false;
  } else if (c == '\\') {
    escaped_ = true;
  } else if (c == '"') {
    in_string_ = false;
    if (depth_ == 1 && after_colon_) value_done_ = true;
  }
}

std::optional<Frame> Framer::ScanContainer() {
  for (; scan_ < buffer_.size(); ++scan_) {
    const char c = buffer_[scan_];
    if (in_string_) {
      ScanString(c);
      continue;
    }
    switch (c) {
      case '"': in_string_ = true; break;
      case '{':
      case '[':
        // Within an object a value can only follow a colon: this is the next answer.
        if (depth_ == 1 && value_done_ && c == '{' && buffer_[start_] == '{')
          return Cut(scan_, Frame::Kind::kUnterminated);
        ++depth_;
        break;
      case '}':
      case ']':
        if (--depth_ == 0) return Cut(scan_ + 1, Frame::Kind::kValue);
        if (depth_ == 1) value_done_ = true;
        break;
      case ':':
        if (depth_ == 1) after_colon_ = true;
        break;
      case ',':
        if (depth_ == 1) after_colon_ = value_done_ = false;
        break;
      default:
        // A number or literal is under way; it has ended by the time a "{" can follow it.
        if (depth_ == 1 && after_colon_ && !IsBlank(c)) value_done_ = true;
    }
  }
  return std::nullopt;
}

std::optional<Frame> Framer::ScanScalar() {
  const std::size_t end = buffer_.find_first_of(" \t\r\n{[", start_ + 1);
  if (end == std::string::npos) return std::nullopt;
  return Cut(end, Frame::Kind::kGarbage);
}

std::optional<Frame> Framer::Cut(std::size_t end, Frame::Kind kind) {
  Frame frame(std::string_view(buffer_).substr(start_, end - start_), kind);
  start_ = scan_ = end;
  depth_ = 0;
  in_string_ = escaped_ = value_done_ = after_colon_ = false;
  return frame;
}

std::string_view Framer::partial() const { return std::string_view(buffer_).substr(start_); }

void Framer::Reset() { *this = Framer(); }

}  // namespace spdkctl::jsonrpc
