#include <iostream>
#include <map>

#include "base/text.h"
#include "cli/completion_words.h"
#include "cli/context.h"
#include "cli/documents.h"

namespace spdkctl::cli {
namespace {

// What spdkctl proposes may be names that somebody else chose. Nothing of it is expanded: it is read line by line,
// compared, and quoted. Bash takes a word apart at ':', '=' and '@', so that it is put together first, and what stands
// before the last of them taken off again.
constexpr std::string_view kBash = R"sh(# bash completion for spdkctl: source <(spdkctl completion bash)
_spdkctl_unquote() {  # Takes quotes off a word, and expands nothing: the result is in REPLY.
  local text=$1 quote= i letter
  REPLY=
  for ((i = 0; i < ${#text}; i++)); do
    letter=${text:i:1}
    if [[ $letter == \\ && $quote != \' ]]; then
      ((++i))
      REPLY+=${text:i:1}
    elif [[ -z $quote && ( $letter == \' || $letter == \" ) ]]; then
      quote=$letter
    elif [[ -n $quote && $letter == "$quote" ]]; then
      quote=
    else
      REPLY+=$letter
    fi
  done
}
_spdkctl() {
  local rest=${COMP_LINE:0:COMP_POINT} before piece i n=-1 raw cut= word quoted
  local -a typed=() words=() found=()
  COMPREPLY=()
  for ((i = 0; i <= COMP_CWORD; i++)); do
    before=$rest
    rest=${rest#"${rest%%[![:space:]]*}"}
    piece=${COMP_WORDS[i]}
    [[ $rest == "$piece"* ]] || piece=$rest
    if ((n < 0)) || [[ $rest != "$before" ]]; then typed[++n]=; fi
    typed[n]+=$piece
    rest=${rest#"$piece"}
  done
  for word in "${typed[@]:1}"; do
    _spdkctl_unquote "$word"
    words+=("$REPLY")
  done
  # What spdkctl knows nothing of is the shell's.
  REPLY=$(spdkctl __complete "${words[@]}" 2>/dev/null) || compopt -o default 2>/dev/null
  [[ -z $REPLY ]] || mapfile -t found <<<"$REPLY"
  raw=${typed[n]}
  for piece in : = @; do
    [[ $COMP_WORDBREAKS == *"$piece"* && $raw == *"$piece"* ]] || continue
    word=${raw%"${raw##*"$piece"}"}
    [[ $piece == @ ]] && word=${word%@}  # Bash leaves it with what follows.
    ((${#word} > ${#cut})) && cut=$word
  done
  _spdkctl_unquote "$cut"
  cut=$REPLY
  # Behind a folder the path goes on.
  if ((${#found[@]} == 1)) && [[ ${found[0]} == */ ]]; then compopt -o nospace 2>/dev/null; fi
  for word in "${found[@]}"; do
    if [[ $raw == *[\"\']* ]]; then
      # Within a quote bash puts the word in as it is, so that it must be one whatever the quote.
      [[ $word == *[!a-zA-Z0-9_.:/@,+=\ -]* ]] || COMPREPLY+=("${word#"${raw%%[\"\']*}"}")
    else
      printf -v quoted %q "${word#"$cut"}"
      COMPREPLY+=("${quoted//\\,/,}")  # Nobody types a comma with a backslash.
    fi
  done
}
complete -F _spdkctl spdkctl
)sh";

constexpr std::string_view kZsh = R"sh(#compdef spdkctl
# zsh completion for spdkctl: source <(spdkctl completion zsh), or this file as _spdkctl in a folder of fpath
_spdkctl() {
  local -a found
  local text
  # What spdkctl knows nothing of is the shell's.
  text=$(spdkctl __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null) || { _default; return }
  [[ -n $text ]] || return 1
  found=("${(@f)text}")
  # Behind a folder the path goes on.
  compadd -S '' -- "${(@M)found:#*/}"
  compadd -- "${(@)found:#*/}"
}
if [[ $funcstack[1] == _spdkctl ]]; then _spdkctl "$@"; else compdef _spdkctl spdkctl; fi
)sh";

constexpr std::string_view kFish = R"sh(# fish completion for spdkctl: spdkctl completion fish | source
function __spdkctl_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    # Quotes that are still open are none of the word's letters.
    set -l plain (string unescape -- $current; or string replace -r '^["\']' '' -- $current)
    set -l found (spdkctl __complete $words[2..-1] "$plain" 2>/dev/null)
    # What spdkctl knows nothing of is the shell's.
    if test $status -ne 0
        __fish_complete_path $current
    else if test (count $found) -gt 0
        printf '%s\n' $found
    end
end
complete -c spdkctl -f -a '(__spdkctl_complete)'
)sh";

/// By the name of the shell.
const std::map<std::string, std::string_view>& Scripts() {
  static const std::map<std::string, std::string_view> scripts = {{"bash", kBash}, {"fish", kFish}, {"zsh", kZsh}};
  return scripts;
}

}  // namespace

void AddCompletion(Command app, Context& context) {
  auto shell = std::make_shared<std::string>();
  std::vector<std::string> shells;
  for (const auto& [name, script] : Scripts()) shells.push_back(name);
  Command completion = app.add_subcommand("completion", "Print the completion script of a shell");
  completion.add_option("SHELL", *shell, Join(shells, ", ")).required().one_of(shells);
  Prints(completion, {});
  completion.callback([shell] { std::cout << Scripts().at(*shell); });
  app.add_hidden_subcommand("__complete").callback([app, &context] {
    const auto words = CompleteWords(app.app(), context, context.command);
    if (!words) context.exit_code = ToInt(ExitCode::kRefused);
    for (const std::string& word : words.value_or(std::vector<std::string>())) std::cout << word << '\n';
  });
}

}  // namespace spdkctl::cli
