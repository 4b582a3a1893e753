#include <algorithm>
#include <iostream>

#include <fmt/format.h>

#include "cli/context.h"
#include "spdkctl/schema/method.h"

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

/// The command that the words have come to.
const CLI::App* Follow(const CLI::App& app, const std::vector<std::string>& words) {
  const CLI::App* at = &app;
  for (const std::string& word : words) {
    const auto& below = at->get_subcommands([&](const CLI::App* candidate) { return candidate->get_name() == word; });
    if (!below.empty()) at = below.front();
  }
  return at;
}

void Complete(const CLI::App& app, const std::vector<std::string>& words) {
  const CLI::App* const at = Follow(app, words);
  for (const CLI::App* command : at->get_subcommands([](const CLI::App*) { return true; })) {
    if (!command->get_name().starts_with("__")) std::cout << command->get_name() << '\n';
  }
  if (at->get_name() == "rpc") {
    const bool has_method = !words.empty() && words.back() != "rpc";
    const Method* const method =
        has_method
            ? Schema::Get().Find(
                  words[static_cast<std::size_t>(std::find(words.begin(), words.end(), "rpc") - words.begin()) + 1])
            : nullptr;
    if (method == nullptr) {
      for (const Method& candidate : Schema::Get().methods()) std::cout << candidate.name() << '\n';
      return;
    }
    const auto& type = *method->descriptor().input_type();
    for (int i = 0; i < type.field_count(); ++i) {
      std::string flag = "--" + type.field(i)->name();
      std::replace(flag.begin(), flag.end(), '_', '-');
      std::cout << flag << '\n';
    }
    std::cout << "--json\n--json-file\n--dry-run\n";
    return;
  }
  for (const CLI::Option* option : at->get_options()) {
    for (const std::string& name : option->get_lnames()) std::cout << "--" << name << '\n';
  }
}

}  // namespace

void AddCompletion(CLI::App& app, Context& context) {
  auto shell = std::make_shared<std::string>();
  CLI::App* const completion = app.add_subcommand("completion", "Print the completion script of a shell");
  completion->add_option("SHELL", *shell, "bash or zsh")->required();
  completion->callback([shell, &context] {
    context.Run([&]() -> Result<void> {
      if (*shell != "bash" && *shell != "zsh")
        return MakeError(Code::kInvalidArgument, fmt::format("no completion for '{}'; there is bash and zsh", *shell));
      std::cout << (*shell == "bash" ? kBash : kZsh);
      return {};
    });
  });
  CLI::App* const complete = app.add_subcommand("__complete", "")->group("");
  complete->prefix_command();
  complete->callback([&app, complete] { Complete(app, complete->remaining()); });
}

}  // namespace spdkctl::cli
