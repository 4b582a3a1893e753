// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/async_calls/accel.h"
#include "spdkctl/client/async_calls/bdev.h"
#include "spdkctl/client/async_calls/bdev_aio.h"
#include "spdkctl/client/async_calls/bdev_compress.h"
#include "spdkctl/client/async_calls/bdev_crypto.h"
#include "spdkctl/client/async_calls/bdev_daos.h"
#include "spdkctl/client/async_calls/bdev_delay.h"
#include "spdkctl/client/async_calls/bdev_error.h"
#include "spdkctl/client/async_calls/bdev_ftl.h"
#include "spdkctl/client/async_calls/bdev_iscsi.h"
#include "spdkctl/client/async_calls/bdev_kvmalloc.h"
#include "spdkctl/client/async_calls/bdev_lvol.h"
#include "spdkctl/client/async_calls/bdev_malloc.h"
#include "spdkctl/client/async_calls/bdev_null.h"
#include "spdkctl/client/async_calls/bdev_nvme.h"
#include "spdkctl/client/async_calls/bdev_ocf.h"
#include "spdkctl/client/async_calls/bdev_ocssd.h"
#include "spdkctl/client/async_calls/bdev_opal.h"
#include "spdkctl/client/async_calls/bdev_passthru.h"
#include "spdkctl/client/async_calls/bdev_pmem.h"
#include "spdkctl/client/async_calls/bdev_raid.h"
#include "spdkctl/client/async_calls/bdev_rbd.h"
#include "spdkctl/client/async_calls/bdev_split.h"
#include "spdkctl/client/async_calls/bdev_uring.h"
#include "spdkctl/client/async_calls/bdev_virtio.h"
#include "spdkctl/client/async_calls/bdev_xnvme.h"
#include "spdkctl/client/async_calls/bdev_zone_block.h"
#include "spdkctl/client/async_calls/blobfs.h"
#include "spdkctl/client/async_calls/env.h"
#include "spdkctl/client/async_calls/framework.h"
#include "spdkctl/client/async_calls/fsdev.h"
#include "spdkctl/client/async_calls/iobuf.h"
#include "spdkctl/client/async_calls/iscsi.h"
#include "spdkctl/client/async_calls/keyring.h"
#include "spdkctl/client/async_calls/log.h"
#include "spdkctl/client/async_calls/nbd.h"
#include "spdkctl/client/async_calls/net.h"
#include "spdkctl/client/async_calls/notify.h"
#include "spdkctl/client/async_calls/nvmf.h"
#include "spdkctl/client/async_calls/scsi.h"
#include "spdkctl/client/async_calls/sock.h"
#include "spdkctl/client/async_calls/thread.h"
#include "spdkctl/client/async_calls/trace.h"
#include "spdkctl/client/async_calls/ublk.h"
#include "spdkctl/client/async_calls/vfu.h"
#include "spdkctl/client/async_calls/vhost.h"
#include "spdkctl/client/async_calls/vmd.h"

namespace spdkctl {

/// The functions of TypedCalls for completion tokens: each completes with a Result of the response.
/// `Self` has async_typed<Response>(name, request, options, token).
template <class Self>
class AsyncCalls : public AsyncAccelCalls<Self>,
                   public AsyncBdevCalls<Self>,
                   public AsyncBdevAioCalls<Self>,
                   public AsyncBdevCompressCalls<Self>,
                   public AsyncBdevCryptoCalls<Self>,
                   public AsyncBdevDaosCalls<Self>,
                   public AsyncBdevDelayCalls<Self>,
                   public AsyncBdevErrorCalls<Self>,
                   public AsyncBdevFtlCalls<Self>,
                   public AsyncBdevIscsiCalls<Self>,
                   public AsyncBdevKvmallocCalls<Self>,
                   public AsyncBdevLvolCalls<Self>,
                   public AsyncBdevMallocCalls<Self>,
                   public AsyncBdevNullCalls<Self>,
                   public AsyncBdevNvmeCalls<Self>,
                   public AsyncBdevOcfCalls<Self>,
                   public AsyncBdevOcssdCalls<Self>,
                   public AsyncBdevOpalCalls<Self>,
                   public AsyncBdevPassthruCalls<Self>,
                   public AsyncBdevPmemCalls<Self>,
                   public AsyncBdevRaidCalls<Self>,
                   public AsyncBdevRbdCalls<Self>,
                   public AsyncBdevSplitCalls<Self>,
                   public AsyncBdevUringCalls<Self>,
                   public AsyncBdevVirtioCalls<Self>,
                   public AsyncBdevXnvmeCalls<Self>,
                   public AsyncBdevZoneBlockCalls<Self>,
                   public AsyncBlobfsCalls<Self>,
                   public AsyncEnvCalls<Self>,
                   public AsyncFrameworkCalls<Self>,
                   public AsyncFsdevCalls<Self>,
                   public AsyncIobufCalls<Self>,
                   public AsyncIscsiCalls<Self>,
                   public AsyncKeyringCalls<Self>,
                   public AsyncLogCalls<Self>,
                   public AsyncNbdCalls<Self>,
                   public AsyncNetCalls<Self>,
                   public AsyncNotifyCalls<Self>,
                   public AsyncNvmfCalls<Self>,
                   public AsyncScsiCalls<Self>,
                   public AsyncSockCalls<Self>,
                   public AsyncThreadCalls<Self>,
                   public AsyncTraceCalls<Self>,
                   public AsyncUblkCalls<Self>,
                   public AsyncVfuCalls<Self>,
                   public AsyncVhostCalls<Self>,
                   public AsyncVmdCalls<Self> {};

}  // namespace spdkctl
