// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/accel.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a AccelAssignOpcRequest.
class AccelAssignOpc {
 public:
  AccelAssignOpc(std::string opname, std::string module) {
    message_.set_opname(std::move(opname));
    message_.set_module(std::move(module));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::AccelAssignOpcRequest&() const { return message_; }

 private:
  rpc::v1::AccelAssignOpcRequest message_;
};

/// Builds a AccelCryptoKeyCreateRequest.
class AccelCryptoKeyCreate {
 public:
  AccelCryptoKeyCreate(rpc::v1::CryptoCipher cipher, std::string key, std::string name) {
    message_.set_cipher(cipher);
    message_.set_key(std::move(key));
    message_.set_name(std::move(name));
  }
  /// Second key (XTS tweak key) as a hex string, differing from the first; needed with AES_XTS.
  AccelCryptoKeyCreate& key2(std::string value) {
    message_.set_key2(std::move(value));
    return *this;
  }
  /// Tweak mode: SIMPLE_LBA (default), JOIN_NEG_LBA_WITH_LBA, INCR_512_FULL_LBA or INCR_512_UPPER_LBA.
  AccelCryptoKeyCreate& tweak_mode(rpc::v1::CryptoTweakMode value) {
    message_.set_tweak_mode(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::AccelCryptoKeyCreateRequest&() const { return message_; }

 private:
  rpc::v1::AccelCryptoKeyCreateRequest message_;
};

/// Builds a AccelCryptoKeyDestroyRequest.
class AccelCryptoKeyDestroy {
 public:
  explicit AccelCryptoKeyDestroy(std::string key_name) { message_.set_key_name(std::move(key_name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::AccelCryptoKeyDestroyRequest&() const { return message_; }

 private:
  rpc::v1::AccelCryptoKeyDestroyRequest message_;
};

/// Builds a AccelCryptoKeysGetRequest.
class AccelCryptoKeysGet {
 public:
  AccelCryptoKeysGet() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of the only key to show; all keys when absent.
  AccelCryptoKeysGet& key_name(std::string value) {
    message_.set_key_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::AccelCryptoKeysGetRequest&() const { return message_; }

 private:
  rpc::v1::AccelCryptoKeysGetRequest message_;
};

/// Builds a AccelErrorInjectErrorRequest.
class AccelErrorInjectError {
 public:
  AccelErrorInjectError(rpc::v1::AccelOpcode opcode, rpc::v1::AccelErrorType type) {
    message_.set_opcode(opcode);
    message_.set_type(type);
  }
  /// Number of errors per I/O channel; unlimited when absent, 0 turns injection off.
  AccelErrorInjectError& count(std::uint64_t value) {
    message_.set_count(value);
    return *this;
  }
  /// Injects into every n-th operation; 0 (default) and 1 hit each one.
  AccelErrorInjectError& interval(std::uint64_t value) {
    message_.set_interval(value);
    return *this;
  }
  /// Error number (negative errno) that failing operations end with, for type 'failure'; 0 when absent.
  AccelErrorInjectError& errcode(std::int32_t value) {
    message_.set_errcode(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::AccelErrorInjectErrorRequest&() const { return message_; }

 private:
  rpc::v1::AccelErrorInjectErrorRequest message_;
};

/// Builds a AccelMlx5DumpStatsRequest.
class AccelMlx5DumpStats {
 public:
  AccelMlx5DumpStats() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Detail of the answer: 'total', 'channel' (default, one entry per thread too) or 'device' (per device as well).
  AccelMlx5DumpStats& level(rpc::v1::Mlx5StatsLevel value) {
    message_.set_level(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::AccelMlx5DumpStatsRequest&() const { return message_; }

 private:
  rpc::v1::AccelMlx5DumpStatsRequest message_;
};

/// Builds a AccelSetDriverRequest.
class AccelSetDriver {
 public:
  AccelSetDriver() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Name of the platform driver; absent or empty selects none.
  AccelSetDriver& name(std::string value) {
    message_.set_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::AccelSetDriverRequest&() const { return message_; }

 private:
  rpc::v1::AccelSetDriverRequest message_;
};

/// Builds a AccelSetModuleRequest.
class AccelSetModule {
 public:
  explicit AccelSetModule(std::uint32_t module) { message_.set_module(module); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::AccelSetModuleRequest&() const { return message_; }

 private:
  rpc::v1::AccelSetModuleRequest message_;
};

/// Builds a AccelSetOptionsRequest.
class AccelSetOptions {
 public:
  AccelSetOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Small data buffers cached per thread; initially 128.
  AccelSetOptions& small_cache_size(std::uint32_t value) {
    message_.set_small_cache_size(value);
    return *this;
  }
  /// Large data buffers cached per thread; initially 16.
  AccelSetOptions& large_cache_size(std::uint32_t value) {
    message_.set_large_cache_size(value);
    return *this;
  }
  /// Task objects per I/O channel, at least 8; initially 2048.
  AccelSetOptions& task_count(std::uint32_t value) {
    message_.set_task_count(value);
    return *this;
  }
  /// Sequence objects per I/O channel; initially 2048.
  AccelSetOptions& sequence_count(std::uint32_t value) {
    message_.set_sequence_count(value);
    return *this;
  }
  /// Buffer descriptors per I/O channel; initially 2048.
  AccelSetOptions& buf_count(std::uint32_t value) {
    message_.set_buf_count(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::AccelSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::AccelSetOptionsRequest message_;
};

/// Builds a CompressdevScanAccelModuleRequest.
class CompressdevScanAccelModule {
 public:
  explicit CompressdevScanAccelModule(std::uint32_t pmd) { message_.set_pmd(pmd); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::CompressdevScanAccelModuleRequest&() const { return message_; }

 private:
  rpc::v1::CompressdevScanAccelModuleRequest message_;
};

/// Builds a DpdkCryptodevSetDriverRequest.
class DpdkCryptodevSetDriver {
 public:
  explicit DpdkCryptodevSetDriver(rpc::v1::CryptodevDriver driver_name) { message_.set_driver_name(driver_name); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::DpdkCryptodevSetDriverRequest&() const { return message_; }

 private:
  rpc::v1::DpdkCryptodevSetDriverRequest message_;
};

/// Builds a DsaScanAccelModuleRequest.
class DsaScanAccelModule {
 public:
  DsaScanAccelModule() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// True uses the kernel idxd driver, false (default) the user-space one.
  DsaScanAccelModule& config_kernel_mode(bool value) {
    message_.set_config_kernel_mode(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::DsaScanAccelModuleRequest&() const { return message_; }

 private:
  rpc::v1::DsaScanAccelModuleRequest message_;
};

/// Builds a IdxdScanAccelEngineRequest.
class IdxdScanAccelEngine {
 public:
  explicit IdxdScanAccelEngine(std::uint32_t config_number) { message_.set_config_number(config_number); }
  /// True uses the kernel idxd driver, false (default) the user-space one; unknown to early releases.
  IdxdScanAccelEngine& config_kernel_mode(bool value) {
    message_.set_config_kernel_mode(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IdxdScanAccelEngineRequest&() const { return message_; }

 private:
  rpc::v1::IdxdScanAccelEngineRequest message_;
};

/// Builds a IoatScanAccelModuleRequest.
class IoatScanAccelModule {
 public:
  IoatScanAccelModule() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// PCI addresses of the only I/OAT devices to use; all when absent. Old releases only.
  IoatScanAccelModule& add_pci_whitelist(std::string value) {
    message_.add_pci_whitelist(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IoatScanAccelModuleRequest&() const { return message_; }

 private:
  rpc::v1::IoatScanAccelModuleRequest message_;
};

/// Builds a Mlx5ScanAccelModuleRequest.
class Mlx5ScanAccelModule {
 public:
  Mlx5ScanAccelModule() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Queue pair size in work requests, at least 8; default 256.
  Mlx5ScanAccelModule& qp_size(std::uint32_t value) {
    message_.set_qp_size(value);
    return *this;
  }
  /// Size of the request pool shared by all cores, at least 16 per core; default 2047.
  Mlx5ScanAccelModule& num_requests(std::uint32_t value) {
    message_.set_num_requests(value);
    return *this;
  }
  /// Comma-separated names of the only devices to use, e.g. mlx5_0,mlx5_1; all when absent.
  Mlx5ScanAccelModule& allowed_devs(std::string value) {
    message_.set_allowed_devs(std::move(value));
    return *this;
  }
  /// Most data blocks per crypto UMR, 0 to 65535; 0 (default) means no limit.
  Mlx5ScanAccelModule& crypto_split_blocks(std::uint32_t value) {
    message_.set_crypto_split_blocks(value);
    return *this;
  }
  /// True also turns on the mlx5 platform driver, which handles fewer operations; default false.
  Mlx5ScanAccelModule& enable_driver(bool value) {
    message_.set_enable_driver(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::Mlx5ScanAccelModuleRequest&() const { return message_; }

 private:
  rpc::v1::Mlx5ScanAccelModuleRequest message_;
};

}  // namespace spdkctl::build
