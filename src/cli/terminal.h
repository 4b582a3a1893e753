#pragma once

#include <optional>
#include <streambuf>
#include <string>
#include <string_view>

namespace spdkctl::cli {

/// Whether colours are wanted on terminals: not with NO_COLOR, and not where TERM says that there are none.
bool WantsColours();
/// Whether TERM names a terminal that can go back in a line.
bool CanRepaint();
/// Whether stdout is a terminal that shows box characters.
bool DrawsBoxes();
/// How many letters a line of the terminal has that a descriptor is; nothing if it is none.
std::optional<std::size_t> TerminalWidth(int fd);
/// How many letters a line on stdout may have: COLUMNS, else what the terminal has. Nothing: stdout is none, and takes
/// lines of any length.
std::optional<std::size_t> LineWidth();

/// Words behind a label, in lines of that width, the label's own left free below it; in one line where there is no
/// width. Every line ends with a line end.
std::string BesideLabel(std::string_view label, std::string_view text, std::optional<std::size_t> width);

/// What stands between a stream and a terminal: everything that would command the terminal is shown as text instead,
/// whoever wrote it. Streams to files and pipes are left as they are, since what they carry has to stay as it is.
class TerminalGuard : public std::streambuf {
 public:
  /// Guards `stream` if the file descriptor that it writes to is a terminal, until the guard ends.
  TerminalGuard(std::ostream& stream, int fd);
  ~TerminalGuard() override;
  TerminalGuard(const TerminalGuard&) = delete;
  TerminalGuard& operator=(const TerminalGuard&) = delete;

  /// What this program itself has to tell the terminal.
  void Command(std::string_view code);
  /// Whether what is written to the stream may have colours.
  static TerminalGuard* ForColours(const std::ostream& stream);

 protected:
  int_type overflow(int_type letter) override;
  std::streamsize xsputn(const char* text, std::streamsize size) override;
  int sync() override;

 private:
  /// False: the terminal does not take it.
  bool Write(std::string_view text);
  void WritePending();

  std::ostream& stream_;
  std::streambuf* under_ = nullptr;  ///< Null: nothing is guarded.
  std::string pending_;              ///< The beginning of a letter.
};

}  // namespace spdkctl::cli
