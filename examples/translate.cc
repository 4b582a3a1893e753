// A call that was written for one release, sent to a target of another. usage: example_translate ADDRESS PORT
#include <iostream>
#include <string>

#include <spdkctl/client/client.h>
#include <spdkctl/schema/translate.h>
#include <spdkctl/storage/storage.h>

namespace {

/// Sends what a call of SPDK 18.07 is for the target's release.
spdkctl::Result<void> Send(spdkctl::Client& client, const spdkctl::Call& call) {
  const auto info = client.info();
  if (!info) return info.error();
  const auto said = spdkctl::Translate(call, spdkctl::Release(18, 7), (*info)->schema_release);
  if (const auto error = said.error()) return *error;  // something of the call cannot be said there
  for (const auto& finding : said.findings) std::cout << "  " << finding.ToString() << '\n';
  for (const auto& each : said.calls) {  // in this order
    const auto sent = client.call(each.method, each.params);
    if (sent) continue;
    // A transport or a key that others share may be there already. Something else of its name is an error.
    if (!each.unless_there) return sent.error();
    const spdkctl::Call made{each.method, each.params};
    if (auto there = spdkctl::storage::AcceptIfThere(client, made, sent.error()); !there) return there;
  }
  return {};
}

}  // namespace

int main(int argc, char** argv) {
  spdkctl::Client client(argc > 1 ? argv[1] : "/run/spdkctl/nvmf_tgt.sock");
  const std::string port = argc > 2 ? argv[2] : "4420";
  const spdkctl::Call calls[] = {
      {"construct_null_bdev", R"({"name": "Null7", "num_blocks": 2048, "block_size": 512})"},
      {"construct_nvmf_subsystem", R"({"nqn": "nqn.2016-06.io.spdk:cnode7", "allow_any_host": true,
          "listen_addresses": [{"trtype": "TCP", "traddr": "127.0.0.1", "trsvcid": ")" +
                                       port + R"("}],
          "namespaces": [{"bdev_name": "Null7"}]})"}};
  for (const auto& call : calls) {
    std::cout << call.method << '\n';
    if (const auto sent = Send(client, call); !sent) {
      std::cerr << sent.error().ToString() << '\n';
      return 1;
    }
  }
  return 0;
}
