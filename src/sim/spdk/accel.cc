#include "sim/spdk/accel.h"

#include <algorithm>
#include <cerrno>

#include <fmt/format.h>

#include "base/text.h"
#include "sim/spdk/components.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

constexpr std::size_t kLongestHexKey = 128;

/// AES_XTS takes two different keys of 128 or 256 bits, AES_CBC one.
bool Fits(const World& world, const AccelCryptoKey& key) {
  const auto fits = [](const std::string& hex) {
    return !hex.empty() && hex.size() % 2 == 0 && IsHex(hex) && hex.size() < kLongestHexKey;
  };
  if (!fits(key.key()) || (key.has_key2() && !fits(key.key2()))) return false;
  const std::size_t bytes = key.key().size() / 2;
  const bool known_size =
      bytes == 16 || bytes == 32 || (world.Since(23, 5) && bytes == 24 && key.cipher() == "AES_CBC");
  if (key.cipher() == "AES_XTS") {
    return known_size && bytes != 24 && key.key2().size() == key.key().size() && key.key() != key.key2();
  }
  return key.cipher() == "AES_CBC" && known_size && !key.has_key2();
}

Failure GetAssignments(const Call<AccelGetOpcAssignmentsRequest, AccelGetOpcAssignmentsResponse>& call) {
  for (const auto& [operation, module] : call.world.Of<Accel>().assignments)
    (*call.response.mutable_assignments())[operation] = module;
  return {};
}

Failure GetModules(const Call<AccelGetModuleInfoRequest, AccelGetModuleInfoResponse>& call) {
  if (call.world.Since(24, 5)) {
    AccelModule& error = *call.response.add_modules();
    error.set_module("error");
    error.add_supported_ops("crc32c");
  }
  AccelModule& software = *call.response.add_modules();
  software.set_module("software");
  for (const std::string& operation : call.world.Of<Accel>().operations) software.add_supported_ops(operation);
  return {};
}

Failure AssignOperation(const Call<AccelAssignOpcRequest>& call) {
  Accel& accel = call.world.Of<Accel>();
  if (!accel.assignments.contains(call.request.opname())) return InvalidParams("spdk_json_decode_object failed");
  accel.assignments[call.request.opname()] = call.request.module();
  accel.assigned.push_back(call.request);
  return {};
}

Failure CreateKey(const Call<AccelCryptoKeyCreateRequest>& call) {
  AccelCryptoKey key;
  key.set_name(call.request.name());
  key.set_cipher(WireNameOf(call.request.cipher()));
  key.set_key(call.request.key());
  if (call.request.has_key2()) key.set_key2(call.request.key2());
  if (call.request.has_tweak_mode()) {
    key.set_tweak_mode(WireNameOf(call.request.tweak_mode()));
  }
  // The software module knows one tweak mode, SIMPLE_LBA.
  int wrong = call.request.has_tweak_mode() && key.tweak_mode() != "SIMPLE_LBA" ? EINVAL : 0;
  if (wrong == 0) wrong = Fits(call.world, key) ? call.world.Of<Accel>().CreateKey(key) : EINVAL;
  if (wrong != 0) return InvalidParams(fmt::format("failed to create DEK, rc {}", -wrong));
  return {};
}

void Show(const World& world, const AccelCryptoKey& key, AccelCryptoKey& shown) {
  shown = key;
  if (world.Since(26, 5) && !shown.has_tweak_mode()) shown.set_tweak_mode("SIMPLE_LBA");
}

Failure GetKeys(const Call<AccelCryptoKeysGetRequest, AccelCryptoKeysGetResponse>& call) {
  Accel& accel = call.world.Of<Accel>();
  if (call.request.has_key_name() && accel.FindKey(call.request.key_name()) == nullptr)
    return InvalidParams(call.world.Since(24, 9) ? "key was not found" : "key was not found\n");
  for (const AccelCryptoKey& key : accel.keys) {
    if (!call.request.has_key_name() || key.name() == call.request.key_name())
      Show(call.world, key, *call.response.add_keys());
  }
  return {};
}

Failure DestroyKey(const Call<AccelCryptoKeyDestroyRequest>& call) {
  Accel& accel = call.world.Of<Accel>();
  if (accel.FindKey(call.request.key_name()) == nullptr) return InvalidParams("No key object found");
  accel.keys.remove_if([&](const AccelCryptoKey& key) { return key.name() == call.request.key_name(); });
  return {};
}

Failure SetDriver(const Call<AccelSetDriverRequest>& call) {
  // No platform driver is built in; the empty name asks for none.
  return FailureOf(call.request.name().empty() ? 0 : ENODEV);
}

Failure SetOptions(const Call<AccelSetOptionsRequest>& call) {
  constexpr std::uint32_t kTasksInSequence = 8;
  AccelSetOptionsRequest options = call.world.Of<Accel>().options;
  options.MergeFrom(call.request);
  if (call.world.Since(24, 9) && options.task_count() < kTasksInSequence) return Errno(EINVAL);
  call.world.Of<Accel>().options = options;
  return {};
}

Failure InjectError(const Call<AccelErrorInjectErrorRequest>& call) {
  if (WireNameOf(call.request.opcode()) != "crc32c") return Errno(EINVAL);
  return {};
}

Failure GetStats(const Call<AccelGetStatsRequest, AccelGetStatsResponse>& call) {
  call.response.set_sequence_executed(0);
  call.response.set_sequence_failed(0);
  call.response.set_sequence_outstanding(0);
  call.response.set_task_outstanding(0);
  if (call.world.options.load) {
    AccelOperationStats& stats = *call.response.add_operations();
    stats.set_opcode("copy");
    stats.set_module_name("software");
    stats.set_executed(World::Ticks() / 1'000'000);
    stats.set_failed(0);
    stats.set_num_bytes(stats.executed() * 4096);
  }
  ShowEmpty(call.response, "operations");
  call.response.set_retry_task(0);
  call.response.set_retry_sequence(0);
  call.response.set_retry_iobuf(0);
  call.response.set_retry_bufdesc(0);
  return {};
}

// The modules below need hardware that is not there.

/// The drivers of DPDK that 0 to 3 stand for; none of them has a device.
Failure ScanCompressdev(const Call<CompressdevScanAccelModuleRequest>& call) {
  constexpr std::uint32_t kDrivers = 4;
  if (call.request.pmd() >= kDrivers)
    return RpcError{-EINVAL, fmt::format("PMD value {} should be less than {}", call.request.pmd(), kDrivers)};
  return {};
}

struct Cryptodev {
  std::string driver = "crypto_aesni_mb";
};

Failure SetCryptodevDriver(const Call<DpdkCryptodevSetDriverRequest>& call) {
  call.world.Of<Cryptodev>().driver = WireNameOf(call.request.driver_name());
  return {};
}
Failure GetCryptodevDriver(const Call<DpdkCryptodevGetDriverRequest, DpdkCryptodevGetDriverResponse>& call) {
  call.response.set_driver(call.world.Of<Cryptodev>().driver);
  return {};
}
Failure ScanDsa(const Call<DsaScanAccelModuleRequest>& call) {
  if (call.request.config_kernel_mode()) return RpcError{-EINVAL, ErrnoText(EINVAL)};
  return {};
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  const Accel& accel = world.Of<Accel>();
  if (world.Since(23, 9)) AddConfigCall(world, "accel_set_options", accel.options, response);
  for (const AccelAssignOpcRequest& call : accel.assigned) AddConfigCall(world, "accel_assign_opc", call, response);
  for (const AccelCryptoKey& key : accel.keys) {
    AccelCryptoKeyCreateRequest call;
    call.set_name(key.name());
    call.set_cipher(key.cipher() == "AES_XTS" ? CRYPTO_CIPHER_AES_XTS : CRYPTO_CIPHER_AES_CBC);
    call.set_key(key.key());
    if (key.has_key2()) call.set_key2(key.key2());
    if (key.has_tweak_mode()) call.set_tweak_mode(CRYPTO_TWEAK_MODE_SIMPLE_LBA);
    AddConfigCall(world, "accel_crypto_key_create", call, response);
  }
}

}  // namespace

Accel::Accel(World& world) {
  operations = {"copy", "fill", "dualcast", "compare", "crc32c", "copy_crc32c", "compress", "decompress"};
  if (world.Since(23, 1)) operations.insert(operations.end(), {"encrypt", "decrypt"});
  if (world.Since(23, 5)) operations.emplace_back("xor");
  if (world.Since(24, 5)) operations.insert(operations.end(), {"dif_verify"});
  if (world.Since(24, 9)) operations.insert(operations.end(), {"dif_verify_copy", "dif_generate", "dif_generate_copy"});
  if (world.Since(25, 1)) operations.insert(operations.end(), {"dix_generate", "dix_verify"});
  for (const std::string& operation : operations) assignments[operation] = "software";
  options.set_small_cache_size(128);
  options.set_large_cache_size(16);
  options.set_task_count(2048);
  options.set_sequence_count(2048);
  options.set_buf_count(2048);
}

AccelCryptoKey* Accel::FindKey(const std::string& name) {
  for (AccelCryptoKey& key : keys) {
    if (key.name() == name) return &key;
  }
  return nullptr;
}

int Accel::CreateKey(const AccelCryptoKey& wanted) {
  if (FindKey(wanted.name()) != nullptr) return EEXIST;
  keys.push_back(wanted);
  return 0;
}

void AddAccelHandlers(Handlers& handlers) {
  handlers.On("accel_get_opc_assignments", GetAssignments);
  handlers.On("accel_get_module_info", GetModules);
  handlers.On("accel_assign_opc", AssignOperation);
  handlers.On("accel_crypto_key_create", CreateKey);
  handlers.On("accel_crypto_keys_get", GetKeys);
  handlers.On("accel_crypto_key_destroy", DestroyKey);
  handlers.On("accel_set_driver", SetDriver);
  handlers.On("accel_set_options", SetOptions);
  handlers.On("accel_error_inject_error", InjectError);
  handlers.On("accel_get_stats", GetStats);
  for (const char* method : {"ioat_scan_accel_module", "ae4dma_scan_accel_module", "iaa_scan_accel_module",
                             "dpdk_cryptodev_scan_accel_module"})
    handlers.AlwaysDone(method);
  handlers.On("dsa_scan_accel_module", ScanDsa);
  handlers.On("compressdev_scan_accel_module", ScanCompressdev);
  handlers.On("dpdk_cryptodev_set_driver", SetCryptodevDriver);
  handlers.On("dpdk_cryptodev_get_driver", GetCryptodevDriver);
  handlers.OnConfig("accel", ShowConfig);
}

}  // namespace spdkctl::sim
