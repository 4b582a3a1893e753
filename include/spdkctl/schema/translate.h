#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "spdkctl/base/error.h"
#include "spdkctl/base/export.h"
#include "spdkctl/base/release.h"

namespace spdkctl {

// A call of one release as that of another: the one place where that is known. What is said about the parameters
// themselves stands in proto/.

/// A call as some release has it: any name that the release accepts, and its parameters as JSON text, or empty for
/// none.
struct Call {
  std::string method;
  std::string params;
};

/// A call that says, in the other release, what one of the calls that were given says, or a part of it.
struct TranslatedCall {
  std::string method;
  std::string params;
  /// Makes something that other calls share and that may be there already, as a transport or a key: to be sent only
  /// if it is not there, or its failure to be taken for success if it is.
  bool unless_there = false;
  std::size_t of = 0;  ///< Which of the calls that were given, from 0.
};

/// What became of the calls.
struct Translation {
  enum class Severity {
    kNote,     ///< It is said in another way there, and means the same.
    kWarning,  ///< It is carried over, and yet the outcome may differ.
    kError,    ///< What it says is in none of the calls.
  };

  struct Finding {
    Severity severity = Severity::kError;
    std::size_t of = 0;  ///< Which of the calls that were given, from 0.
    /// Of the parameter as it was given, "namespace.uuid", or was added; empty: the call as a whole.
    std::string path;
    std::string what;                ///< "'size' is not carried over".
    std::string why;                 ///< "SPDK 24.09 counts in MiB, and 1000000 bytes are no whole number of them".
    std::string right;               ///< What would be right, if that is known: "a multiple of 1048576".
    Code code = Code::kUnsupported;  ///< Of an error: kUnsupported, or kInvalidArgument if the call itself is wrong.

    /// All of it in one line.
    [[nodiscard]] SPDKCTL_EXPORT std::string ToString() const;
  };

  std::vector<TranslatedCall> calls;  ///< In the order in which they are to be sent.
  std::vector<Finding> findings;

  /// The first finding that is an error, as one; nothing if all was carried over.
  [[nodiscard]] SPDKCTL_EXPORT std::optional<Error> error() const;
};

/// What `call`, meant for the release `from`, is for the release `to`: no call, one, or several. What was given and
/// cannot be carried over is an error among the findings, and the calls are without it. A value that is the default is
/// left out where the release does not know the parameter. A method that the schema does not have is left as it is.
SPDKCTL_EXPORT Translation Translate(const Call& call, Release from, Release to);

/// The same of calls that are sent one after the other. What one of them says may go to another, where the other
/// release has it there: options of an NVMe-oF target go to its transports, a policy of paths to the controller.
SPDKCTL_EXPORT Translation Translate(std::span<const Call> calls, Release from, Release to);

}  // namespace spdkctl
