#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <gtest/gtest.h>

#include "sim_process.h"
#include "spdkctl/client/async_client.h"
#include "spdkctl/client/client.h"
#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl {
namespace {

TEST(AddressTextTest, AClientTakesAnAddressAsText) {
  const SimProcess sim("spdk_tgt");
  const std::string text = sim.address().ToString();
  EXPECT_TRUE(Client(text).bdev_get_bdevs());
  EXPECT_TRUE(Client(text.c_str()).bdev_get_bdevs());
  EXPECT_TRUE(InlineClient(text).bdev_get_bdevs());
  boost::asio::io_context io;
  AsyncClient client(io.get_executor(), text);
  bool answered = false;
  client.async_bdev_get_bdevs({}, {}, [&](const Result<rpc::v1::BdevGetBdevsResponse>& found) {
    answered = found.has_value();
    client.Close();
  });
  io.run();
  EXPECT_TRUE(answered);
}

TEST(AddressTextTest, ATextThatIsNoAddressIsTheErrorOfEveryCall) {
  for (const char* text : {"", "host:99999", "[::1", "host:"}) {
    Client client(text);
    for (int i = 0; i < 2; ++i) {
      const auto refused = client.bdev_get_bdevs();
      ASSERT_FALSE(refused) << text;
      EXPECT_EQ(refused.error().code, Code::kInvalidArgument);
      EXPECT_EQ(refused.error().delivery, Delivery::kNotSent);
      EXPECT_EQ(refused.error().message, Address::Parse(text).error().message);
    }
    EXPECT_EQ(client.info().error().code, Code::kInvalidArgument);
    EXPECT_EQ(InlineClient(text).call("bdev_get_bdevs").error().code, Code::kInvalidArgument);
  }
}

}  // namespace
}  // namespace spdkctl
