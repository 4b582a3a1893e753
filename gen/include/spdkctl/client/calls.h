// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include "spdkctl/client/calls/accel.h"
#include "spdkctl/client/calls/bdev.h"
#include "spdkctl/client/calls/bdev_aio.h"
#include "spdkctl/client/calls/bdev_compress.h"
#include "spdkctl/client/calls/bdev_crypto.h"
#include "spdkctl/client/calls/bdev_daos.h"
#include "spdkctl/client/calls/bdev_delay.h"
#include "spdkctl/client/calls/bdev_error.h"
#include "spdkctl/client/calls/bdev_ftl.h"
#include "spdkctl/client/calls/bdev_iscsi.h"
#include "spdkctl/client/calls/bdev_kvmalloc.h"
#include "spdkctl/client/calls/bdev_lvol.h"
#include "spdkctl/client/calls/bdev_malloc.h"
#include "spdkctl/client/calls/bdev_null.h"
#include "spdkctl/client/calls/bdev_nvme.h"
#include "spdkctl/client/calls/bdev_ocf.h"
#include "spdkctl/client/calls/bdev_ocssd.h"
#include "spdkctl/client/calls/bdev_opal.h"
#include "spdkctl/client/calls/bdev_passthru.h"
#include "spdkctl/client/calls/bdev_pmem.h"
#include "spdkctl/client/calls/bdev_raid.h"
#include "spdkctl/client/calls/bdev_rbd.h"
#include "spdkctl/client/calls/bdev_split.h"
#include "spdkctl/client/calls/bdev_uring.h"
#include "spdkctl/client/calls/bdev_virtio.h"
#include "spdkctl/client/calls/bdev_xnvme.h"
#include "spdkctl/client/calls/bdev_zone_block.h"
#include "spdkctl/client/calls/blobfs.h"
#include "spdkctl/client/calls/env.h"
#include "spdkctl/client/calls/framework.h"
#include "spdkctl/client/calls/fsdev.h"
#include "spdkctl/client/calls/iobuf.h"
#include "spdkctl/client/calls/iscsi.h"
#include "spdkctl/client/calls/keyring.h"
#include "spdkctl/client/calls/log.h"
#include "spdkctl/client/calls/nbd.h"
#include "spdkctl/client/calls/net.h"
#include "spdkctl/client/calls/notify.h"
#include "spdkctl/client/calls/nvmf.h"
#include "spdkctl/client/calls/scsi.h"
#include "spdkctl/client/calls/sock.h"
#include "spdkctl/client/calls/thread.h"
#include "spdkctl/client/calls/trace.h"
#include "spdkctl/client/calls/ublk.h"
#include "spdkctl/client/calls/vfu.h"
#include "spdkctl/client/calls/vhost.h"
#include "spdkctl/client/calls/vmd.h"

namespace spdkctl {

/// One function for each JSON-RPC of SPDK, under SPDK's own name. Each takes the request in the
/// newest form, sends what the target's release knows, waits for the answer and returns it.
///
/// The messages are only declared here: include spdkctl/rpc/v1/COMPONENT.pb.h of those that you
/// use, or spdkctl/client/build/COMPONENT.h, whose builders make requests:
///   client.bdev_malloc_create(build::BdevMallocCreate(131072, 512).name("Malloc0"));
/// A function that needs the calls of one component only takes its class, e.g. BdevCalls&.
class SPDKCTL_EXPORT TypedCalls : public AccelCalls,
                                  public BdevCalls,
                                  public BdevAioCalls,
                                  public BdevCompressCalls,
                                  public BdevCryptoCalls,
                                  public BdevDaosCalls,
                                  public BdevDelayCalls,
                                  public BdevErrorCalls,
                                  public BdevFtlCalls,
                                  public BdevIscsiCalls,
                                  public BdevKvmallocCalls,
                                  public BdevLvolCalls,
                                  public BdevMallocCalls,
                                  public BdevNullCalls,
                                  public BdevNvmeCalls,
                                  public BdevOcfCalls,
                                  public BdevOcssdCalls,
                                  public BdevOpalCalls,
                                  public BdevPassthruCalls,
                                  public BdevPmemCalls,
                                  public BdevRaidCalls,
                                  public BdevRbdCalls,
                                  public BdevSplitCalls,
                                  public BdevUringCalls,
                                  public BdevVirtioCalls,
                                  public BdevXnvmeCalls,
                                  public BdevZoneBlockCalls,
                                  public BlobfsCalls,
                                  public EnvCalls,
                                  public FrameworkCalls,
                                  public FsdevCalls,
                                  public IobufCalls,
                                  public IscsiCalls,
                                  public KeyringCalls,
                                  public LogCalls,
                                  public NbdCalls,
                                  public NetCalls,
                                  public NotifyCalls,
                                  public NvmfCalls,
                                  public ScsiCalls,
                                  public SockCalls,
                                  public ThreadCalls,
                                  public TraceCalls,
                                  public UblkCalls,
                                  public VfuCalls,
                                  public VhostCalls,
                                  public VmdCalls {};

}  // namespace spdkctl
