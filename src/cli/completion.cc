#include <iostream>

#include <fmt/format.h>

#include "cli/completion_words.h"
#include "cli/context.h"

namespace spdkctl::cli {
namespace {

// What spdkctl proposes may be names that somebody else chose. Nothing of it is expanded: it is read line by line,
// compared, and quoted. Bash takes a word apart at ':' and '=', so that it is put together first, and what stands
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
  mapfile -t found < <(spdkctl __complete "${words[@]}" 2>/dev/null)
  raw=${typed[n]}
  for piece in : =; do
    [[ $COMP_WORDBREAKS == *"$piece"* && $raw == *"$piece"* ]] || continue
    word=${raw%"${raw##*"$piece"}"}
    ((${#word} > ${#cut})) && cut=$word
  done
  _spdkctl_unquote "$cut"
  cut=$REPLY
  for word in "${found[@]}"; do
    if [[ $raw == *[\"\']* ]]; then
      # Within a quote bash puts the word in as it is, so that it must be one whatever the quote.
      [[ $word == *[!a-zA-Z0-9_.:/@,+=\ -]* ]] || COMPREPLY+=("${word#"${raw%%[\"\']*}"}")
    else
      printf -v quoted %q "${word#"$cut"}"
      COMPREPLY+=("$quoted")
    fi
  done
}
complete -o default -F _spdkctl spdkctl
)sh";

constexpr std::string_view kZsh = R"sh(#compdef spdkctl
# zsh completion for spdkctl: source <(spdkctl completion zsh)
_spdkctl() {
  local -a found
  found=("${(@f)$(spdkctl __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
  if [[ -n $found ]]; then compadd -- "${found[@]}"; else _default; fi
}
compdef _spdkctl spdkctl
)sh";

}  // namespace

void AddCompletion(Command app, Context& context) {
  auto shell = std::make_shared<std::string>();
  Command completion = app.add_subcommand("completion", "Print the completion script of a shell");
  completion.add_option("SHELL", *shell, "bash or zsh").required().completes_any_of({"bash", "zsh"});
  completion.callback([shell, &context] {
    context.Run([&]() -> Result<void> {
      if (*shell != "bash" && *shell != "zsh")
        return MakeError(Code::kInvalidArgument, fmt::format("no completion for '{}'; there is bash and zsh", *shell));
      std::cout << (*shell == "bash" ? kBash : kZsh);
      return {};
    });
  });
  app.add_hidden_subcommand("__complete").callback([app, &context] {
    for (const std::string& word : CompleteWords(app.app(), context, context.command)) std::cout << word << '\n';
  });
}

}  // namespace spdkctl::cli
