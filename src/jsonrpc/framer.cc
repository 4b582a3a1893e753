#include "jsonrpc/framer.h"

#include <array>
#include <utility>

namespace spdkctl::jsonrpc {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
// Frames that were taken stay in front of the buffer until moving the rest is worth it. A larger frame takes the buffer
// with it, so that its text is neither copied nor its room kept.
constexpr std::size_t kCompactAt = std::size_t{64} * 1024;

/// What a byte is outside of strings.
enum class Kind : std::uint8_t { kBad, kBlank, kQuote, kBegin, kEnd, kSeparator, kWord };

constexpr std::array<Kind, 256> MakeKinds() {
  std::array<Kind, 256> kinds{};
  const auto set = [&kinds](std::string_view bytes, Kind kind) {
    for (const char c : bytes) kinds[static_cast<unsigned char>(c)] = kind;
  };
  set(kBlanks, Kind::kBlank);
  set("\"", Kind::kQuote);
  set("{[", Kind::kBegin);
  set("}]", Kind::kEnd);
  set(",:", Kind::kSeparator);
  // Numbers, true, false and null; SPDK prints doubles of no value as nan and inf.
  set("0123456789+-.eE", Kind::kWord);
  set("truefalsenullnaninfNI", Kind::kWord);
  return kinds;
}
constexpr std::array<Kind, 256> kKinds = MakeKinds();

Kind KindOf(char c) { return kKinds[static_cast<unsigned char>(c)]; }

/// Behind the string's closing quote, or the end of what has arrived. `escaped` says whether the next byte is, too.
std::size_t SkipString(std::string_view bytes, std::size_t at, bool& in_string, bool& escaped) {
  if (escaped && at < bytes.size()) {
    escaped = false;
    ++at;
  }
  for (; at < bytes.size(); ++at) {
    if (bytes[at] == '"') {
      in_string = false;
      return at + 1;
    }
    if (bytes[at] != '\\') continue;
    if (at + 1 == bytes.size()) escaped = true;
    ++at;
  }
  return bytes.size();
}

}  // namespace

void Framer::Append(std::string_view bytes) {
  if (garbage_) return;
  if (start_ >= kCompactAt || start_ == buffer_.size()) {
    buffer_.EraseFront(start_);
    scan_ -= start_;
    start_ = 0;
  }
  buffer_.Append(bytes);
}

std::optional<Frame> Framer::Next() {
  if (scan_ == start_) {
    const std::string_view bytes = buffer_.view();
    while (start_ < bytes.size() && KindOf(bytes[start_]) == Kind::kBlank) ++start_;
    scan_ = start_;
    if (start_ == bytes.size()) return std::nullopt;
    if (KindOf(bytes[start_]) != Kind::kBegin) return Cut(buffer_.size(), Frame::Kind::kGarbage);
  }
  return ScanContainer();
}

std::optional<Frame> Framer::ScanContainer() {
  const std::string_view bytes = buffer_.view();
  // A copy stays in registers, since no byte of the buffer can be part of it.
  Progress progress = progress_;
  for (std::size_t at = scan_; at < bytes.size();) {
    if (progress.in_string) {
      at = SkipString(bytes, at, progress.in_string, progress.escaped);
      progress.value_done = true;
      continue;
    }
    switch (KindOf(bytes[at])) {
      case Kind::kBlank: break;
      case Kind::kQuote: progress.in_string = true; break;
      case Kind::kBegin:
        // A "{" can only begin a value. Behind a name or value it begins the next answer.
        if (progress.value_done && bytes[at] == '{') return Cut(at, Frame::Kind::kUnterminated);
        ++progress.depth;
        progress.value_done = false;
        break;
      case Kind::kEnd:
        if (--progress.depth == 0) return Cut(at + 1, Frame::Kind::kValue);
        progress.value_done = true;
        break;
      case Kind::kSeparator: progress.value_done = false; break;
      // By the time that a "{" can follow, the number or literal has ended.
      case Kind::kWord: progress.value_done = true; break;
      case Kind::kBad: return Cut(bytes.size(), Frame::Kind::kGarbage);
    }
    ++at;
  }
  progress_ = progress;
  scan_ = bytes.size();
  return std::nullopt;
}

std::optional<Frame> Framer::Cut(std::size_t end, Frame::Kind kind) {
  const std::size_t begin = std::exchange(start_, end);
  scan_ = end;
  progress_ = {};
  garbage_ = kind == Frame::Kind::kGarbage;
  if (end - begin < kCompactAt) return Frame(buffer_.view().substr(begin, end - begin), kind);
  Bytes rest;
  rest.Append(buffer_.view().substr(end));
  buffer_.CutTo(end);
  buffer_.EraseFront(begin);
  Frame frame(std::move(buffer_), kind);
  buffer_ = std::move(rest);
  start_ = scan_ = 0;
  return frame;
}

std::string_view Framer::partial() const { return buffer_.view().substr(start_); }

void Framer::Reset() { *this = Framer(); }

}  // namespace spdkctl::jsonrpc
