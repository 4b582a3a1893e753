#include "schema/indent_json.h"

#include <algorithm>
#include <string>

namespace spdkctl {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::size_t kIndent = 2;
// SPDK's answers are a third as deep. What is in deeper brackets stays in one line: blanks would be most of an answer
// that somebody made to fill a memory or a disk with them.
constexpr std::size_t kDeepest = 32;
// Pieces of this size stay in the processor's cache; a whole answer may have tens of megabytes.
constexpr std::size_t kPiece = std::size_t{64} * 1024;

/// Copies the text in runs, as long as nothing between them changes.
class Indenter {
 public:
  Indenter(std::string_view json, const std::function<void(std::string_view)>& write) : json_(json), write_(write) {
    piece_.reserve(2 * kPiece);
  }

  void Run() {
    while (at_ < json_.size() && Next()) ++at_;
    CopyTo(json_.size());
    write_(piece_);
  }

 private:
  /// Looks at the next byte, and further only within texts and empty containers. False: a bracket closes nothing.
  bool Next() {
    switch (json_[at_]) {
      case '"': SkipText(); return true;
      case ',':
        CopyTo(at_ + 1);
        if (InLines()) BreakLine();
        return true;
      case ':':
        CopyTo(at_ + 1);
        piece_ += ' ';
        return true;
      case '{': Open('}'); return true;
      case '[': Open(']'); return true;
      case '}':
      case ']': return Close();
      case ' ':
      case '\t':
      case '\r':
      case '\n':
        CopyTo(at_);
        run_ = at_ + 1;
        return true;
      default: return true;
    }
  }

  /// Stops at the closing quote.
  void SkipText() {
    for (++at_; at_ < json_.size() && json_[at_] != '"'; ++at_) {
      if (json_[at_] == '\\') ++at_;
    }
  }

  void Open(char closing) {
    CopyTo(at_ + 1);
    const std::size_t next = std::min(json_.find_first_not_of(kBlanks, at_ + 1), json_.size());
    if (next < json_.size() && json_[next] == closing) {
      // Nothing is in it: it stays in one line.
      at_ = run_ = next;
      CopyTo(at_ + 1);
      return;
    }
    open_ += closing;
    if (InLines()) BreakLine();
  }

  bool Close() {
    if (open_.empty() || open_.back() != json_[at_]) return false;
    CopyTo(at_);
    const bool in_lines = InLines();
    open_.pop_back();
    if (in_lines) BreakLine();
    return true;
  }

  /// Copies what has been passed over and is not copied yet.
  void CopyTo(std::size_t end) {
    piece_.append(json_.data() + run_, end - run_);
    run_ = end;
    if (piece_.size() < kPiece) return;
    write_(piece_);
    piece_.clear();
  }

  /// Whether what is in the innermost bracket has lines of its own.
  [[nodiscard]] bool InLines() const { return open_.size() <= kDeepest; }

  void BreakLine() {
    static const std::string blanks = "\n" + std::string(kIndent * kDeepest, ' ');
    piece_.append(blanks.data(), 1 + kIndent * open_.size());
  }

  std::string_view json_;
  std::size_t at_ = 0;
  std::size_t run_ = 0;  ///< Where the text begins that is not copied yet.
  std::string open_;     ///< The brackets that are to close what is open, the innermost last.
  std::string piece_;    ///< What is not handed out yet.
  const std::function<void(std::string_view)>& write_;
};

}  // namespace

void IndentJson(std::string_view json, const std::function<void(std::string_view)>& write) {
  Indenter(json, write).Run();
}

}  // namespace spdkctl
