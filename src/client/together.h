#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>

#include "spdkctl/client/async_client.h"

namespace spdkctl::client {

using Outcomes = std::vector<Result<void>>;

/// Starts all the calls at once and completes with Result<Outcomes> when each has ended. Cancelling it cancels all that
/// are open. The answers are written into the caller's messages until it completes.
template <class Handler>
void CallTogether(AsyncClient& client, const std::vector<MessageCall>& calls, const CallOptions& options,
                  Handler handler) {
  struct Under {
    explicit Under(Handler given, std::size_t count)
        : handler(std::move(given)), outcomes(count), cancels(count), open(count) {}
    Handler handler;
    Outcomes outcomes;
    std::vector<boost::asio::cancellation_signal> cancels;
    std::size_t open;
  };
  auto under = std::make_shared<Under>(std::move(handler), calls.size());
  if (calls.empty()) {
    std::move(under->handler)(Result<Outcomes>(Outcomes()));
    return;
  }
  if (auto slot = boost::asio::get_associated_cancellation_slot(under->handler); slot.is_connected()) {
    slot.assign([weak = std::weak_ptr(under)](boost::asio::cancellation_type type) {
      const auto ending = weak.lock();
      if (!ending) return;
      for (auto& cancel : ending->cancels) cancel.emit(type);
    });
  }
  for (std::size_t i = 0; i < calls.size(); ++i) {
    const MessageCall& call = calls[i];
    client.async_call_into(
        *call.method, *call.request, *call.response, options,
        boost::asio::bind_cancellation_slot(
            under->cancels[i].slot(), [under, i](const Result<std::shared_ptr<google::protobuf::Message>>& answer) {
              if (!answer) under->outcomes[i] = answer.error();
              if (--under->open > 0) return;
              std::move(under->handler)(Result<Outcomes>(std::move(under->outcomes)));
            }));
  }
}

/// What failed as a whole is the outcome of each.
inline Outcomes OutcomesOf(Result<Outcomes> outcomes, std::size_t calls) {
  if (outcomes) return std::move(*outcomes);
  return Outcomes(calls, Result<void>(outcomes.error()));
}

}  // namespace spdkctl::client
