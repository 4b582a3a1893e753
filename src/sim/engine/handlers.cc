#include "sim/engine/handlers.h"

#include <stdexcept>
#include <utility>

#include "sim/spdk/spdk.h"

namespace spdkctl::sim {

Handlers::Handlers() { AddComponents(*this); }

Handlers& Handlers::All() {
  static Handlers handlers;
  return handlers;
}

void Handlers::Add(const char* method, decltype(Handler::answer) answer) {
  if (!handlers_.emplace(method, Handler{std::move(answer)}).second)
    throw std::logic_error(std::string(method) + " has two handlers");
}

void Handlers::AlwaysFails(const char* method, RpcError (*failure)(const World&)) {
  Add(method, [failure](const World& world, const auto& /*messages*/) -> Reply { return failure(world); });
}

void Handlers::AlwaysDone(const char* method) {
  // The dispatcher answers true where nothing else is said.
  Add(method, [](World& /*world*/, const auto& /*messages*/) { return Reply(); });
}

void Handlers::AlwaysEmpty(const char* method) {
  Add(method, [](World& /*world*/, const auto& /*messages*/) { return Reply(); });
}

void Handlers::OnFirst(const char* method, Failure (*look)(World&)) { handlers_.at(method).look_first = look; }

void Handlers::AddBeforeWords(const char* method, decltype(Handler::before_words) check) {
  handlers_.at(method).before_words = std::move(check);
}

void Handlers::OnConfig(const char* subsystem, ShowConfigCalls calls) { configs_[subsystem] = calls; }

const Handler* Handlers::Find(const std::string& method) const {
  const auto it = handlers_.find(method);
  return it == handlers_.end() ? nullptr : &it->second;
}

ShowConfigCalls Handlers::FindConfig(const std::string& subsystem) const {
  const auto it = configs_.find(subsystem);
  return it == configs_.end() ? nullptr : it->second;
}

}  // namespace spdkctl::sim
