#include "transport/channel.h"

#include <gtest/gtest.h>

#include <boost/asio/io_context.hpp>

namespace spdkctl::transport {
namespace {

using std::chrono::seconds;

TEST(ChannelTest, NothingIsSentAfterClose) {
  asio::io_context context;
  const auto channel = std::make_shared<Channel>(context.get_executor(), *Address::Parse("/nonexistent/spdk.sock"));
  channel->Close("it was closed");
  std::vector<Error> errors;
  channel->Send("a", {}, std::chrono::steady_clock::now() + seconds(9), 0,
                [&](const Result<jsonrpc::Reply>& reply) { errors.push_back(reply.error()); });
  channel->Open([&](const Result<void>& opened) { errors.push_back(opened.error()); });
  EXPECT_TRUE(errors.empty()) << "a handler was called before Send returned";
  context.run_for(seconds(9));
  ASSERT_EQ(errors.size(), 2u);
  for (const Error& error : errors) {
    EXPECT_EQ(error.code, Code::kUnavailable);
    EXPECT_EQ(error.message, "it was closed");
    EXPECT_EQ(error.delivery, Delivery::kNotSent);
  }
}

TEST(ChannelTest, AHandlerThatSendsAnewDoesNotOpenWhatWasClosed) {
  asio::io_context context;
  const auto channel = std::make_shared<Channel>(context.get_executor(), *Address::Parse("/nonexistent/spdk.sock"));
  const auto deadline = std::chrono::steady_clock::now() + seconds(9);
  std::string second;
  channel->Send("a", {}, deadline, 0, [&](const Result<jsonrpc::Reply>&) {
    channel->Send("b", {}, deadline, 0, [&](const Result<jsonrpc::Reply>& reply) { second = reply.error().message; });
  });
  channel->Close("it was closed");
  context.run_for(seconds(9));
  EXPECT_EQ(second, "it was closed");
}

}  // namespace
}  // namespace spdkctl::transport
