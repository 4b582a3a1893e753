#include <iostream>

#include <fmt/format.h>

#include "cli/completion_words.h"
#include "cli/context.h"

namespace spdkctl::cli {
namespace {

constexpr std::string_view kBash = R"sh(# bash completion for spdkctl: source <(spdkctl completion bash)
_spdkctl() {
  local IFS=$'\n'
  COMPREPLY=($(compgen -W "$(spdkctl __complete "${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _spdkctl spdkctl
)sh";

constexpr std::string_view kZsh = R"sh(#compdef spdkctl
# zsh completion for spdkctl: source <(spdkctl completion zsh)
_spdkctl() { compadd -- ${(f)"$(spdkctl __complete ${words[2,CURRENT-1]} 2>/dev/null)"} }
compdef _spdkctl spdkctl
)sh";

}  // namespace

void AddCompletion(Command app, Context& context) {
  auto shell = std::make_shared<std::string>();
  Command completion = app.add_subcommand("completion", "Print the completion script of a shell");
  completion.add_option("SHELL", *shell, "bash or zsh").required();
  completion.callback([shell, &context] {
    context.Run([&]() -> Result<void> {
      if (*shell != "bash" && *shell != "zsh")
        return MakeError(Code::kInvalidArgument, fmt::format("no completion for '{}'; there is bash and zsh", *shell));
      std::cout << (*shell == "bash" ? kBash : kZsh);
      return {};
    });
  });
  Command complete = app.add_hidden_subcommand("__complete").prefix_command();
  complete.callback([app, &context, complete] {
    for (const std::string& word : CompleteWords(app.app(), context, complete.remaining())) std::cout << word << '\n';
  });
}

}  // namespace spdkctl::cli
