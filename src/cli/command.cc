#include "cli/command.h"

#include <cstdint>
#include <optional>

#include <CLI/CLI.hpp>

#include "cli/context.h"

namespace spdkctl::cli {

Option& Option::required() {
  option_->required();
  return *this;
}

Option& Option::expected(int count) {
  option_->expected(count);
  return *this;
}

Option& Option::type_name(const std::string& name) {
  option_->type_name(name);
  return *this;
}

Option& Option::one_of(const std::vector<std::string>& words) {
  option_->check(CLI::IsMember(words).description(""));
  return *this;
}

template <class Enum>
Option& Option::one_of(const std::map<std::string, Enum>& words) {
  option_->transform(CLI::Transformer(words).description(""));
  return *this;
}
template Option& Option::one_of(const std::map<std::string, Format>& words);

Command Command::add_subcommand(const std::string& name, const std::string& about) {
  return Command(*app_->add_subcommand(name, about));
}

Command Command::add_hidden_subcommand(const std::string& name) {
  return Command(*app_->add_subcommand(name, "")->group(""));
}

Command Command::require_subcommand() {
  app_->require_subcommand(1);
  return *this;
}

Command Command::optional_subcommand() {
  app_->require_subcommand(0, 1);
  return *this;
}

Command Command::prefix_command() {
  app_->prefix_command();
  return *this;
}

Command Command::footer(const std::string& text) {
  app_->footer(text);
  return *this;
}

Command Command::callback(std::function<void()> run) {
  app_->callback(std::move(run));
  return *this;
}

std::vector<std::string> Command::remaining() const { return app_->remaining(); }

bool Command::has_parsed_subcommand() const { return !app_->get_subcommands().empty(); }

template <class T>
Option Command::add_option(const std::string& name, T& value, const std::string& about) {
  return Option(*app_->add_option(name, value, about));
}
template Option Command::add_option(const std::string&, std::string&, const std::string&);
template Option Command::add_option(const std::string&, std::vector<std::string>&, const std::string&);
template Option Command::add_option(const std::string&, std::optional<std::string>&, const std::string&);
template Option Command::add_option(const std::string&, std::int32_t&, const std::string&);
template Option Command::add_option(const std::string&, std::uint32_t&, const std::string&);
template Option Command::add_option(const std::string&, std::optional<std::int32_t>&, const std::string&);
template Option Command::add_option(const std::string&, std::optional<std::uint32_t>&, const std::string&);
template Option Command::add_option(const std::string&, std::optional<std::uint64_t>&, const std::string&);
template Option Command::add_option(const std::string&, Format&, const std::string&);

template <class T>
Option Command::add_flag(const std::string& name, T& value, const std::string& about) {
  return Option(*app_->add_flag(name, value, about));
}
template Option Command::add_flag(const std::string&, bool&, const std::string&);
template Option Command::add_flag(const std::string&, int&, const std::string&);

Option Command::on_option(const std::string& name, std::function<void(const std::string&)> take,
                          const std::string& about) {
  return Option(*app_->add_option_function<std::string>(name, take, about));
}

Option Command::on_flag(const std::string& name, std::function<void()> take, const std::string& about) {
  return Option(*app_->add_flag_callback(name, std::move(take), about));
}

}  // namespace spdkctl::cli
