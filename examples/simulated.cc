// A test of a driver of one's own against a simulated target in the same process. It needs no SPDK, and no root.
#include <iostream>

#include <spdkctl/client/build/bdev_null.h>
#include <spdkctl/client/client.h>
#include <spdkctl/sim/simulated_target.h>

namespace {

/// What is tested: makes a volume, and tells whether that is sure.
std::string MakeVolume(spdkctl::Client& client, const std::string& name) {
  const auto made = client.bdev_null_create(spdkctl::build::BdevNullCreate(name, 2048, 512));
  if (made) return "made";
  return made.error().delivery == spdkctl::Delivery::kMaybeExecuted ? "unknown" : "not made";
}

bool Check(bool holds, const char* fact) {
  std::cout << (holds ? "ok " : "FAILED ") << fact << '\n';
  return holds;
}

}  // namespace

int main() {
  const auto target = spdkctl::SimulatedTarget::Start({.app = "nvmf_tgt", .release = spdkctl::Release(23, 9)}).value();
  spdkctl::Client client(target->address());
  bool good = Check(MakeVolume(client, "Null0") == "made", "a volume is made");
  // Done, and the connection is lost instead of an answer, with the second call.
  target->AddFault("drop:bdev_null_create@2").value();
  good &= Check(MakeVolume(client, "Null1") == "unknown", "without an answer, nobody knows");
  target->ClearFaults();
  target->AddFault("error:bdev_null_create:-12").value();
  good &= Check(MakeVolume(client, "Null2") == "not made", "a refusal is an answer");
  good &= Check(target->CallsOf("bdev_null_create") == 3, "three calls, and none was sent twice");
  return good ? 0 : 1;
}
