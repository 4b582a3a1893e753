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

Framer::Step Framer::Progress::Take(char c, bool in_object) {
  if (in_string) {
    TakeInString(c);
  } else if (c == '"') {
    in_string = true;
  } else if (c == '{' || c == '[') {
    // Within an object a "{" can only begin a value, behind a colon. Behind a value it begins the next answer.
    if (c == '{' && in_object && depth == 1 && value_done) return Step::kNextAnswer;
    ++depth;
  } else if (c == '}' || c == ']') {
    if (--depth == 0) return Step::kEnd;
    if (depth == 1) value_done = true;
  } else if (depth == 1) {
    TakeInMember(c);
  }
  return Step::kWithin;
}

void Framer::Progress::TakeInString(char c) {
  if (escaped) {
    escaped = false;
  } else if (c == '\\') {
    escaped = true;
  } else if (c == '"') {
    in_string = false;
    if (depth == 1 && after_colon) value_done = true;
  }
}

void Framer::Progress::TakeInMember(char c) {
  if (c == ':') {
    after_colon = true;
  } else if (c == ',') {
    after_colon = value_done = false;
  } else if (after_colon && !IsBlank(c)) {
    // A number or literal has begun. By the time that a "{" can follow, it has ended.
    value_done = true;
  }
}

std::optional<Frame> Framer::ScanContainer() {
  const std::string_view bytes = buffer_;
  const bool in_object = bytes[start_] == '{';
  // A copy stays in registers, since no byte of the buffer can be part of it.
  Progress progress = progress_;
  for (std::size_t at = scan_; at < bytes.size(); ++at) {
    const Step step = progress.Take(bytes[at], in_object);
    if (step == Step::kEnd) return Cut(at + 1, Frame::Kind::kValue);
    if (step == Step::kNextAnswer) return Cut(at, Frame::Kind::kUnterminated);
  }
  progress_ = progress;
  scan_ = bytes.size();
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
  progress_ = {};
  return frame;
}

std::string_view Framer::partial() const { return std::string_view(buffer_).substr(start_); }

void Framer::Reset() { *this = Framer(); }

}  // namespace spdkctl::jsonrpc
