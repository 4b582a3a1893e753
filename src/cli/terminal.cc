#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <iostream>
#include <ostream>

#include <fmt/format.h>

#include "base/os.h"
#include "base/printable.h"
#include "base/text.h"

namespace spdkctl::cli {

bool WantsColours() {
  // https://no-color.org: whatever it is set to, unless that is nothing.
  if (const auto none = Env("NO_COLOR"); none && !none->empty()) return false;
  return CanRepaint();
}

bool CanRepaint() {
  const auto terminal = Env("TERM");
  return terminal && !terminal->empty() && *terminal != "dumb";
}

bool DrawsBoxes() {
  if (dynamic_cast<TerminalGuard*>(std::cout.rdbuf()) == nullptr) return false;
  // The first of them that is set counts.
  for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
    const auto locale = Env(name);
    if (!locale || locale->empty()) continue;
    const std::string lower = ToLower(*locale);
    return lower.ends_with("utf-8") || lower.ends_with("utf8");
  }
  return false;
}

std::optional<std::size_t> TerminalWidth(int fd) {
  if (::isatty(fd) == 0) return std::nullopt;
  constexpr std::size_t kUsual = 80;
  winsize size = {};
  return ::ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : kUsual;
}

std::optional<std::size_t> LineWidth() {
  if (const auto said = ParseNumber(Env("COLUMNS").value_or("")); said && *said > 0) return *said;
  return TerminalWidth(STDOUT_FILENO);
}

std::string BesideLabel(std::string_view label, std::string_view text, std::optional<std::size_t> width) {
  // Less is no column to read.
  constexpr std::size_t kLeast = 20;
  const std::size_t before = Columns(label);
  if (!width || before + Columns(text) <= *width || *width < before + kLeast) return fmt::format("{}{}\n", label, text);
  return Wrap(text, *width, label, std::string(before, ' '));
}

TerminalGuard::TerminalGuard(std::ostream& stream, int fd) : stream_(stream) {
  if (::isatty(fd) != 0) under_ = stream_.rdbuf(this);
}

TerminalGuard::~TerminalGuard() {
  if (under_ == nullptr) return;
  WritePending();
  under_->pubsync();
  stream_.rdbuf(under_);
}

void TerminalGuard::Command(std::string_view code) {
  WritePending();
  under_->sputn(code.data(), static_cast<std::streamsize>(code.size()));
}

TerminalGuard* TerminalGuard::ForColours(const std::ostream& stream) {
  // Only a terminal is guarded.
  auto* const terminal = dynamic_cast<TerminalGuard*>(stream.rdbuf());
  return terminal != nullptr && WantsColours() ? terminal : nullptr;
}

TerminalGuard::int_type TerminalGuard::overflow(int_type letter) {
  if (traits_type::eq_int_type(letter, traits_type::eof())) return traits_type::not_eof(letter);
  const char one = traits_type::to_char_type(letter);
  return Write({&one, 1}) ? letter : traits_type::eof();
}

std::streamsize TerminalGuard::xsputn(const char* text, std::streamsize size) {
  return Write({text, static_cast<std::size_t>(size)}) ? size : 0;
}

int TerminalGuard::sync() { return under_->pubsync(); }

bool TerminalGuard::Write(std::string_view text) {
  pending_ += text;
  std::size_t taken = 0;
  const std::string shown = PrintableLines(pending_, taken);
  pending_.erase(0, taken);
  const auto length = static_cast<std::streamsize>(shown.size());
  return under_->sputn(shown.data(), length) == length;
}

/// Shows the beginning of a letter that never ended.
void TerminalGuard::WritePending() {
  const std::string shown = Printable(pending_);
  pending_.clear();
  under_->sputn(shown.data(), static_cast<std::streamsize>(shown.size()));
}

}  // namespace spdkctl::cli
