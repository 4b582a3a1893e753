# Made from proto/ by tools/gen_stubs.cc. Do not edit: change the schema, run `make generate`.

from typing import Any, Literal, Mapping, Sequence

from spdkctl import messages
from spdkctl.client import Call

class TypedCalls:
    """Calls that wait for their answer."""

    def bdev_get_bdevs(
        self,
        *,
        name: str | None = None,
        timeout: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevGetBdevsResponse:
        """Lists all bdevs, or one by name, with size, features, claims and module details; can wait for a
        named bdev to appear.

        SPDK 17.07 and later.

        name: Name or alias of one bdev to show; all bdevs when absent.
        timeout: Time to wait for the named bdev to appear, in ms; 0 (no waiting) when absent.

        Returns messages.BdevGetBdevsResponse.
        """

    def delete_bdev(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a bdev of any kind (early releases); the answer is false if it could not be removed.

        SPDK 17.07 to 19.01.

        name: Name of the bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_examine(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Asks bdev modules to examine a bdev for metadata of theirs; allowed only with automatic examine off,
        once per name.

        SPDK 20.10 and later.

        name: Name or alias of the bdev to examine; it may appear later. Required.

        Returns messages.Done.
        """

    def bdev_wait_for_examine(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Answers once modules have finished examining all bdevs known so far, so that bdevs found by metadata
        exist.

        SPDK 21.01 and later.

        Returns messages.Done.
        """

    def bdev_enable_histogram(
        self,
        *,
        name: str,
        enable: bool,
        opc: str | None = None,
        granularity: int | None = None,
        min_nsec: int | None = None,
        max_nsec: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Starts or stops collecting an I/O latency histogram on a bdev; stopping discards the collected
        counts.

        SPDK 19.01 and later.

        name: Name of the bdev. Required.
        enable: True starts collecting, false stops it. Required.
        opc: I/O type to record, for example read, write, unmap, flush, write_zeroes, copy; all types when
            absent.
        granularity: Bucket resolution: each power-of-2 range has 2^granularity buckets; 7 when absent.
        min_nsec: Lowest latency tracked, in ns; shorter ones count in the first bucket. 1000 when absent.
        max_nsec: Highest latency tracked, in ns; longer ones count in the last bucket. 120000000000 when
            absent.

        Returns messages.Done.
        """

    def bdev_get_histogram(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevGetHistogramResponse:
        """Fetches the latency histogram of a bdev, summed over its channels; collection must have been enabled
        before.

        SPDK 19.01 and later.

        name: Name of the bdev. Required.

        Returns messages.BdevGetHistogramResponse.
        """

    def bdev_get_histogram_borders(
        self,
        *,
        name: str,
        borders: Sequence[int],
        _timeout: float | None = None,
    ) -> messages.BdevGetHistogramBordersResponse:
        """Counts the I/Os of a bdev at or below each given latency; histogram collection must have been
        enabled before.

        SPDK 26.05 and later.

        name: Name of the bdev. Required.
        borders: Upper latency limits in us, in ascending order; at least one. Required.

        Returns messages.BdevGetHistogramBordersResponse.
        """

    def bdev_get_iostat(
        self,
        *,
        per_channel: bool | None = None,
        reset_mode: Literal["all", "maxmin", "error", "none"] | None = None,
        names: Sequence[str] | None = None,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevGetIostatResponse:
        """Fetches I/O counters and latencies of bdevs, in total or per channel; can also reset them in the
        same step.

        SPDK 18.07 and later.

        per_channel: True gives one set of counters per I/O channel, for exactly one bdev; false when
            absent.
        reset_mode: Counters to reset after reading: all, maxmin, error or none; none when absent.
        names: Names of the bdevs to show, at most 1024; all bdevs when absent.
        name: Name of one bdev to show, in releases before names; all bdevs when absent.

        Returns messages.BdevGetIostatResponse.
        """

    def bdev_reset_iostat(
        self,
        *,
        name: str | None = None,
        mode: Literal["all", "maxmin", "error", "none"] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Resets I/O statistics of one bdev or all bdevs, including module counters.

        SPDK 23.01 and later.

        name: Name of the bdev to reset; all bdevs when absent.
        mode: Counters to reset: all, maxmin (latency extremes), error or none; all when absent.

        Returns messages.Done.
        """

    def bdev_set_options(
        self,
        *,
        bdev_io_pool_size: int | None = None,
        bdev_io_cache_size: int | None = None,
        bdev_auto_examine: bool | None = None,
        iobuf_small_cache_size: int | None = None,
        iobuf_large_cache_size: int | None = None,
        small_buf_pool_size: int | None = None,
        large_buf_pool_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets options of the bdev layer; allowed only before the target framework is initialized. Options
        left out keep their values.

        SPDK 18.07 and later.

        bdev_io_pool_size: Number of I/O structures shared by all threads; built-in 65535. At least cache
            size times (threads + 1).
        bdev_io_cache_size: Number of I/O structures cached per thread; built-in 256.
        bdev_auto_examine: True (built-in) lets modules examine every new bdev; with false only bdev_examine
            does it.
        iobuf_small_cache_size: Number of small data buffers cached per thread; built-in 128.
        iobuf_large_cache_size: Number of large data buffers cached per thread; built-in 16.
        small_buf_pool_size: Number of small data buffers in the pool, at least 8191 (built-in); moved to
            iobuf options later.
        large_buf_pool_size: Number of large data buffers in the pool, at least 1023 (built-in); moved to
            iobuf options later.

        Returns messages.Done.
        """

    def bdev_set_qd_sampling_period(
        self,
        *,
        name: str,
        period: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets how often the queue depth of a bdev is sampled for its I/O statistics, or turns sampling off.

        SPDK 18.07 and later.

        name: Name of the bdev. Required.
        period: Sampling period in us; 0 turns sampling off. Required.

        Returns messages.Done.
        """

    def bdev_set_qos_limit(
        self,
        *,
        name: str,
        rw_ios_per_sec: int | None = None,
        rw_mbytes_per_sec: int | None = None,
        r_mbytes_per_sec: int | None = None,
        w_mbytes_per_sec: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets or lifts rate limits on a bdev; at least one limit must be given, and values are rounded up to
        what the target can enforce.

        SPDK 18.10 and later.

        name: Name of the bdev. Required.
        rw_ios_per_sec: Reads and writes per second, rounded up to a multiple of 1000. 0 lifts the limit,
            unchanged when absent.
        rw_mbytes_per_sec: Data read and written in MiB per second. 0 lifts the limit, unchanged when
            absent.
        r_mbytes_per_sec: Data read in MiB per second. 0 lifts the limit, unchanged when absent.
        w_mbytes_per_sec: Data written in MiB per second. 0 lifts the limit, unchanged when absent.

        Returns messages.Done.
        """

    def get_bdevs_config(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.GetBdevsConfigResponse:
        """Lists, for one bdev or all, the RPC call with parameters that would create it again (18.04 to
        18.07).

        SPDK 18.04 to 18.07.

        name: Name of one bdev; all bdevs when absent.

        Returns messages.GetBdevsConfigResponse.
        """

    def set_bdev_qos_limit_iops(
        self,
        *,
        name: str,
        ios_per_sec: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets or lifts the I/O per second limit of a bdev (18.04 to 18.07).

        SPDK 18.04 to 18.07.

        name: Name of the bdev. Required.
        ios_per_sec: Limit in I/Os per second, a multiple of 1000; 0 lifts an existing limit. Required.

        Returns messages.Done.
        """

    def iscsi_create_portal_group(
        self,
        *,
        tag: int,
        portals: Sequence[messages.IscsiPortal | messages.IscsiPortalDict],
        private: bool | None = None,
        wait: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a group of listening addresses and starts listening on them, unless wait is set.

        SPDK 17.07 and later.

        tag: Tag of the new portal group, not yet in use. Required.
        portals: Addresses to listen on. Required.
        private: Leave the portals out of discovery answers, as a destination of login redirection only.
            Default: false.
        wait: Do not accept connections until iscsi_start_portal_group is called. Default: false.

        Returns messages.Done.
        """

    def iscsi_delete_portal_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a portal group, closes its listening sockets and takes its mappings out of every target
        node.

        SPDK 17.07 and later.

        tag: Tag of an existing portal group. Required.

        Returns messages.Done.
        """

    def iscsi_get_portal_groups(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetPortalGroupsResponse:
        """Lists the portal groups with their listening addresses.

        SPDK 17.07 and later.

        Returns messages.IscsiGetPortalGroupsResponse.
        """

    def iscsi_start_portal_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Lets a portal group that was created with wait accept connections.

        SPDK 21.01 and later.

        tag: Tag of an existing portal group. Required.

        Returns messages.Done.
        """

    def iscsi_portal_group_set_auth(
        self,
        *,
        tag: int,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the CHAP policy of discovery sessions that come in through one portal group.

        SPDK 19.10 and later.

        tag: Tag of an existing portal group. Required.
        disable_chap: Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP in discovery sessions. Default: false.
        mutual_chap: Demand that the target also authenticates itself in discovery; needs require_chap.
            Default: false.
        chap_group: Tag of the authentication group used for discovery; 0 is none, negative is refused.
            Default: 0.

        Returns messages.Done.
        """

    def iscsi_create_initiator_group(
        self,
        *,
        tag: int,
        initiators: Sequence[str],
        netmasks: Sequence[str],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a group of initiator names and networks that target nodes can be opened to.

        SPDK 17.07 and later.

        tag: Tag of the new group, a positive number not yet in use. Required.
        initiators: 1 to 256 initiator names; 'ANY' admits all, a leading '!' denies the name that follows.
            Required.
        netmasks: 1 to 256 client networks, address with prefix length, IPv6 in brackets; 'ANY' admits all.
            Required.

        Returns messages.Done.
        """

    def iscsi_delete_initiator_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes an initiator group and takes its mappings out of every target node.

        SPDK 17.07 and later.

        tag: Tag of an existing initiator group. Required.

        Returns messages.Done.
        """

    def iscsi_get_initiator_groups(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetInitiatorGroupsResponse:
        """Lists the initiator groups.

        SPDK 17.07 and later.

        Returns messages.IscsiGetInitiatorGroupsResponse.
        """

    def iscsi_initiator_group_add_initiators(
        self,
        *,
        tag: int,
        initiators: Sequence[str] | None = None,
        netmasks: Sequence[str] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds initiator names and client networks to an initiator group. Fails when one is already there.

        SPDK 18.04 and later.

        tag: Tag of an existing initiator group. Required.
        initiators: Initiator names to add, at most 256; 'ANY' admits all. Default: none.
        netmasks: Client networks to add, at most 256; 'ANY' admits all. Default: none.

        Returns messages.Done.
        """

    def iscsi_initiator_group_remove_initiators(
        self,
        *,
        tag: int,
        initiators: Sequence[str] | None = None,
        netmasks: Sequence[str] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes initiator names and client networks from an initiator group. Fails when one is not there.

        SPDK 18.04 and later.

        tag: Tag of an existing initiator group. Required.
        initiators: Initiator names to remove, as they were added. Default: none.
        netmasks: Client networks to remove, as they were added. Default: none.

        Returns messages.Done.
        """

    def iscsi_create_auth_group(
        self,
        *,
        tag: int,
        secrets: Sequence[messages.IscsiSecret | messages.IscsiSecretDict] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a CHAP authentication group, empty or with secrets. It is kept in memory only.

        SPDK 18.10 and later.

        tag: Tag of the new group, a positive number not yet in use. Required.
        secrets: Secrets put into the group at once. Default: none.

        Returns messages.Done.
        """

    def iscsi_delete_auth_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes an authentication group with all its secrets. Nodes that name it can no longer check CHAP.

        SPDK 18.10 and later.

        tag: Tag of an existing authentication group. Required.

        Returns messages.Done.
        """

    def iscsi_get_auth_groups(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetAuthGroupsResponse:
        """Lists the CHAP authentication groups, including the secrets in clear text.

        SPDK 18.10 and later.

        Returns messages.IscsiGetAuthGroupsResponse.
        """

    def iscsi_auth_group_add_secret(
        self,
        *,
        tag: int,
        user: str,
        secret: str,
        muser: str | None = None,
        msecret: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds a CHAP user and secret to an authentication group. Fails when the group already has the user.

        SPDK 18.10 and later.

        tag: Tag of an existing authentication group. Required.
        user: CHAP name the initiator presents, at most 255 characters, unique in the group. Required.
        secret: CHAP secret of the initiator, at most 255 characters. Required.
        muser: CHAP name the target presents in mutual CHAP; needs msecret. Default: none.
        msecret: CHAP secret of the target for mutual CHAP, at most 255 characters; required with muser.

        Returns messages.Done.
        """

    def iscsi_auth_group_remove_secret(
        self,
        *,
        tag: int,
        user: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes the CHAP secret of one user from an authentication group.

        SPDK 18.10 and later.

        tag: Tag of an existing authentication group. Required.
        user: CHAP name whose secret is removed. Required.

        Returns messages.Done.
        """

    def iscsi_create_target_node(
        self,
        *,
        name: str,
        alias_name: str,
        pg_ig_maps: Sequence[messages.IscsiPgIgMap | messages.IscsiPgIgMapDict],
        luns: Sequence[messages.IscsiLunParams | messages.IscsiLunParamsDict],
        queue_depth: int,
        pg_tags: Sequence[int],
        ig_tags: Sequence[int],
        bdev_names: Sequence[str],
        lun_ids: Sequence[int],
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        header_digest: bool | None = None,
        data_digest: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates an iSCSI target node that exports bdevs as LUNs to the mapped portal and initiator groups.

        SPDK 17.07 and later.

        name: Name of the node; without iqn., eui. or naa. in front, node_base and a colon are put before
            it. Required.
        alias_name: Free text name of the node, at most 223 characters. Required.
        pg_ig_maps: Pairs of portal group and initiator group that may reach the node; at least one.
            Required.
        luns: Bdevs to export, at most 64; LUN 0 must be among them. Required.
        queue_depth: Commands outstanding per session; 0 or above max_queue_depth means max_queue_depth.
            Required.
        pg_tags: Old form of pg_ig_maps: portal group tags, paired with ig_tags by position. Required.
        ig_tags: Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position. Required.
        bdev_names: Old form of luns: bdev names, paired with lun_ids by position. Required.
        lun_ids: Old form of luns: LUN numbers, paired with bdev_names or lun_names by position. Required.
        disable_chap: Turn CHAP off for the target node; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP at login to the target node. Default: false.
        mutual_chap: Demand that the target also authenticates itself; needs require_chap. Default: false.
        chap_group: Tag of the authentication group with the secrets; 0 is none, negative is refused.
            Default: 0.
        header_digest: Require CRC32C digests of PDU headers. Default: false.
        data_digest: Require CRC32C digests of PDU data. Default: false.

        Returns messages.Done.
        """

    def iscsi_delete_target_node(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a target node. Asks its initiators to log out and answers after their connections are gone;
        the bdevs stay.

        SPDK 17.07 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.

        Returns messages.Done.
        """

    def iscsi_get_target_nodes(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetTargetNodesResponse:
        """Lists the iSCSI target nodes with their mappings, LUNs and authentication settings.

        SPDK 17.07 and later.

        Returns messages.IscsiGetTargetNodesResponse.
        """

    def iscsi_target_node_add_lun(
        self,
        *,
        name: str,
        bdev_name: str,
        lun_id: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Exports one more bdev as a LUN of a target node.

        SPDK 18.01 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        bdev_name: Name of the bdev to export. Required.
        lun_id: LUN number, 0 to 255 (63 in old releases). Default: the lowest free one.

        Returns messages.Done.
        """

    def iscsi_target_node_add_pg_ig_maps(
        self,
        *,
        name: str,
        pg_ig_maps: Sequence[messages.IscsiPgIgMap | messages.IscsiPgIgMapDict],
        pg_tags: Sequence[int],
        ig_tags: Sequence[int],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Opens a target node to further pairs of portal group and initiator group.

        SPDK 18.01 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_ig_maps: Pairs of portal group and initiator group to add, at most 256. Required.
        pg_tags: Old form of pg_ig_maps: portal group tags, paired with ig_tags by position. Required.
        ig_tags: Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position. Required.

        Returns messages.Done.
        """

    def iscsi_target_node_remove_pg_ig_maps(
        self,
        *,
        name: str,
        pg_ig_maps: Sequence[messages.IscsiPgIgMap | messages.IscsiPgIgMapDict],
        pg_tags: Sequence[int],
        ig_tags: Sequence[int],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Closes a target node to some pairs of portal group and initiator group.

        SPDK 18.01 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_ig_maps: Pairs of portal group and initiator group to remove, at most 256. Required.
        pg_tags: Old form of pg_ig_maps: portal group tags, paired with ig_tags by position. Required.
        ig_tags: Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position. Required.

        Returns messages.Done.
        """

    def iscsi_target_node_set_auth(
        self,
        *,
        name: str,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the CHAP policy of a target node for later logins. Absent settings fall back to their defaults.

        SPDK 18.10 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        disable_chap: Turn CHAP off for the target node; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP at login to the target node. Default: false.
        mutual_chap: Demand that the target also authenticates itself; needs require_chap. Default: false.
        chap_group: Tag of the authentication group with the secrets; 0 is none, negative is refused.
            Default: 0.

        Returns messages.Done.
        """

    def iscsi_get_connections(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetConnectionsResponse:
        """Lists the connections of initiators.

        SPDK 17.07 and later.

        Returns messages.IscsiGetConnectionsResponse.
        """

    def iscsi_get_options(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiOptions:
        """Returns the global options of the iSCSI target.

        SPDK 18.01 and later.

        Returns messages.IscsiOptions.
        """

    def iscsi_set_discovery_auth(
        self,
        *,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the CHAP policy of discovery sessions for the whole target. Absent settings fall back to their
        defaults.

        SPDK 18.10 and later.

        disable_chap: Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP in discovery sessions. Default: false.
        mutual_chap: Demand that the target also authenticates itself in discovery; needs require_chap.
            Default: false.
        chap_group: Tag of the authentication group used for discovery; 0 is none, negative is refused.
            Default: 0.

        Returns messages.Done.
        """

    def iscsi_enable_histogram(
        self,
        *,
        name: str,
        enable: bool,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Switches latency recording of a target node on or off. Switching off discards what was recorded.

        SPDK 24.05 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        enable: True to start recording, false to stop and free the histogram. Required.

        Returns messages.Done.
        """

    def iscsi_get_histogram(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.IscsiGetHistogramResponse:
        """Returns the command latency histogram of a target node. Recording must have been enabled.

        SPDK 24.05 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.

        Returns messages.IscsiGetHistogramResponse.
        """

    def iscsi_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetStatsResponse:
        """Counts the iSCSI connections by state.

        SPDK 24.05 and later.

        Returns messages.IscsiGetStatsResponse.
        """

    def iscsi_set_options(
        self,
        *,
        auth_file: str | None = None,
        node_base: str | None = None,
        nop_timeout: int | None = None,
        nop_in_interval: int | None = None,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        max_sessions: int | None = None,
        max_queue_depth: int | None = None,
        max_connections_per_session: int | None = None,
        default_time2wait: int | None = None,
        default_time2retain: int | None = None,
        first_burst_length: int | None = None,
        immediate_data: bool | None = None,
        error_recovery_level: int | None = None,
        allow_duplicated_isid: bool | None = None,
        max_large_datain_per_connection: int | None = None,
        max_r2t_per_connection: int | None = None,
        pdu_pool_size: int | None = None,
        immediate_data_pool_size: int | None = None,
        data_out_pool_size: int | None = None,
        no_discovery_auth: bool | None = None,
        req_discovery_auth: bool | None = None,
        req_discovery_auth_mutual: bool | None = None,
        discovery_auth_group: int | None = None,
        min_connections_per_core: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets global options of the iSCSI target. Works only once and before the framework is initialized.

        SPDK 18.07 and later.

        auth_file: Path of a file with CHAP secrets, read at start. Default: none.
        node_base: Prefix for node names given without one. Default: iqn.2016-06.io.spdk.
        nop_timeout: Time without a NOP answer before a connection is dropped, in s, 0 or more. Default: 60.
        nop_in_interval: Time between NOP-In PDUs from the target, in s, 0 to 60. Default: 30.
        disable_chap: Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP in discovery sessions. Default: false.
        mutual_chap: Demand that the target also authenticates itself in discovery; needs require_chap.
            Default: false.
        chap_group: Tag of the authentication group used for discovery; 0 is none, negative is refused.
            Default: 0.
        max_sessions: Greatest number of sessions, 1 to 65535. Default: 128.
        max_queue_depth: Greatest number of outstanding commands per queue, 1 to 256. Default: 64.
        max_connections_per_session: Greatest number of connections in a session, 1 to 65535. Default: 2.
        default_time2wait: Wait before reconnecting after a failure, in s, 0 to 3600. Default: 2.
        default_time2retain: Time a session is kept for reassignment after a failure, in s, 0 to 3600.
            Default: 20.
        first_burst_length: Greatest amount of unsolicited data per command, in bytes, 512 to 1048576.
            Default: 8192.
        immediate_data: Allow data in the command PDU. Default: true.
        error_recovery_level: Error recovery level, 0 to 2. Default: 0.
        allow_duplicated_isid: Allow an initiator session ID to be used more than once. Default: false.
        max_large_datain_per_connection: Greatest number of outstanding split reads per connection, above 0.
            Default: 64.
        max_r2t_per_connection: Greatest number of outstanding R2T PDUs per connection, above 0. Default: 4.
        pdu_pool_size: Number of PDUs in the pool, above 0. Default: 36864.
        immediate_data_pool_size: Number of immediate data buffers in the pool, above 0. Default: 16384.
        data_out_pool_size: Number of data-out buffers in the pool, above 0. Default: 2048.
        no_discovery_auth: Older name of disable_chap. Default: false.
        req_discovery_auth: Older name of require_chap. Default: false.
        req_discovery_auth_mutual: Older name of mutual_chap. Default: false.
        discovery_auth_group: Older name of chap_group. Default: 0.
        min_connections_per_core: Connections a core takes before the next core is used. Default: 4. Old
            releases only.

        Returns messages.Done.
        """

    def iscsi_target_node_request_logout(
        self,
        *,
        name: str,
        pg_tag: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Asks the initiators connected to a target node to log out. Answers without waiting for them.

        SPDK 20.10 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_tag: Only connections through the portal group with this tag. Default: all connections of the
            node.

        Returns messages.Done.
        """

    def iscsi_target_node_set_redirect(
        self,
        *,
        name: str,
        pg_tag: int,
        redirect_host: str | None = None,
        redirect_port: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sends logins that reach a target node through a portal group to another address, or ends that when
        no address is given.

        SPDK 20.10 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_tag: Tag of a public portal group mapped to the node. Required.
        redirect_host: Numeric IP address to send logins to, outside this portal group. Default: the
            redirection is cleared.
        redirect_port: Numeric TCP port to send logins to, as a string; goes with redirect_host.

        Returns messages.Done.
        """

    def bdev_nvme_attach_controller(
        self,
        *,
        name: str,
        trtype: str,
        traddr: str,
        adrfam: str | None = None,
        trsvcid: str | None = None,
        priority: str | None = None,
        subnqn: str | None = None,
        hostnqn: str | None = None,
        hostaddr: str | None = None,
        hostsvcid: str | None = None,
        prchk_reftag: bool | None = None,
        prchk_guard: bool | None = None,
        hdgst: bool | None = None,
        ddgst: bool | None = None,
        fabrics_connect_timeout_us: int | None = None,
        multipath: Literal["failover", "multipath", "disable"] | None = None,
        num_io_queues: int | None = None,
        ctrlr_loss_timeout_sec: int | None = None,
        reconnect_delay_sec: int | None = None,
        fast_io_fail_timeout_sec: int | None = None,
        psk: str | None = None,
        max_bdevs: int | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        allow_unrecognized_csi: bool | None = None,
        multipath_opts: messages.BdevNvmeMultipathOptions | messages.BdevNvmeMultipathOptionsDict | None = None,
        disable_sq_flow_control: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeAttachControllerResponse:
        """Connects to an NVMe controller, makes a bdev for each namespace and answers with the bdev names. A
        name in use adds a path unless multipath is "disable".

        SPDK 17.07 and later.

        name: Name for the controller and prefix of its bdevs, as in Nvme0n1; an existing name adds a path.
            Required.
        trtype: Transport type: "PCIe", "RDMA", "FC", "TCP", "VFIOUSER" or a custom transport name.
            Required.
        traddr: Address of the controller: IP address, PCI BDF, or socket directory for VFIOUSER. Required.
        adrfam: Address family: "IPv4", "IPv6", "IB" or "FC" (any case). Unset when absent.
        trsvcid: Service ID, i.e. the port as a string, for IP transports; empty when absent.
        priority: Socket priority as a decimal string, TCP with the POSIX sock module only; 0 when absent.
        subnqn: NQN of the subsystem to connect to; needed for fabrics, not for PCIe.
        hostnqn: NQN to present as host; the driver default is used when absent.
        hostaddr: Local IP address to connect from; chosen by the system when absent.
        hostsvcid: Local port to connect from, as a string; chosen by the system when absent.
        prchk_reftag: True checks the protection information reference tag on I/O; default false. Not when
            adding a path.
        prchk_guard: True checks the protection information guard on I/O; default false. Not when adding a
            path.
        hdgst: True asks for TCP header digests; default false.
        ddgst: True asks for TCP data digests; default false.
        fabrics_connect_timeout_us: Microseconds to wait for a fabrics CONNECT; default 500000 (0, no limit,
            in debug builds).
        multipath: What to do with paths: "disable", "failover" or "multipath"; default "multipath" since
            25.05, "failover" before.
        num_io_queues: I/O queues to ask for, 1 to 65536; default 1024.
        ctrlr_loss_timeout_sec: Seconds to keep reconnecting before the controller is deleted; -1 is
            forever, 0 never reconnects. Default from set_options.
        reconnect_delay_sec: Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec
            is nonzero, 0 otherwise. Default from set_options.
        fast_io_fail_timeout_sec: Seconds of lost connection after which I/O fails; 0 is no such limit.
            Default from bdev_nvme_set_options.
        psk: Keyring name of the pre-shared key for TLS over TCP; no TLS when absent.
        max_bdevs: Size of the array for bdev names in the answer, not a limit on bdevs; default 128, not 0.
        dhchap_key: Keyring name of the DH-HMAC-CHAP host key; required if dhchap_ctrlr_key is given.
        dhchap_ctrlr_key: Keyring name of the DH-HMAC-CHAP controller key, for two-way authentication.
        allow_unrecognized_csi: True also takes namespaces of unknown command sets, for passthrough only;
            default false.
        multipath_opts: How I/O is spread over the paths; missing fields come from bdev_nvme_set_options.
        disable_sq_flow_control: True asks the controller not to control the flow of submission queues,
            fabrics only; default false.

        Returns messages.BdevNvmeAttachControllerResponse.
        """

    def bdev_nvme_detach_controller(
        self,
        *,
        name: str,
        trtype: str | None = None,
        traddr: str | None = None,
        adrfam: str | None = None,
        trsvcid: str | None = None,
        subnqn: str | None = None,
        hostaddr: str | None = None,
        hostsvcid: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Detaches a controller and removes its bdevs, or removes only the paths that match the given fields.
        The last path takes the controller with it.

        SPDK 18.07 and later.

        name: Name of the controller to detach. Required.
        trtype: Transport type that a path must match, e.g. "PCIe", "TCP" or "RDMA"; any when absent.
        traddr: Address that a path must match: IP address or PCI BDF; any when absent.
        adrfam: Address family that a path must match: "IPv4", "IPv6", "IB" or "FC"; any when absent.
        trsvcid: Service ID (port) that a path must match; any when absent.
        subnqn: Subsystem NQN that a path must match; any when absent.
        hostaddr: Local address that a path must match; any when absent.
        hostsvcid: Local port that a path must match; any when absent.

        Returns messages.Done.
        """

    def bdev_nvme_get_controllers(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetControllersResponse:
        """Lists attached NVMe controllers with their paths, state and host identity.

        SPDK 18.10 and later.

        name: Name of one controller; all are listed when absent.

        Returns messages.BdevNvmeGetControllersResponse.
        """

    def bdev_nvme_add_error_injection(
        self,
        *,
        name: str,
        cmd_type: Literal["admin", "io"],
        opc: int,
        do_not_submit: bool | None = None,
        timeout_in_us: int | None = None,
        err_count: int | None = None,
        sct: int | None = None,
        sc: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes commands with one opcode fail on the queues of a controller; a second call for the same opcode
        replaces the first. Meant for testing.

        SPDK 22.05 and later.

        name: Name of the attached NVMe controller. Required.
        cmd_type: Queues to act on: "admin" or "io" (I/O queues open now). Required.
        opc: NVMe opcode of the commands to fail, 0 to 255. Required.
        do_not_submit: True holds the command back from the device; false sends it and alters the
            completion. Default false.
        timeout_in_us: Microseconds to hold a command before failing it, used with do_not_submit; default 0.
        err_count: How many matching commands to fail, counted per queue; default 1.
        sct: NVMe status code type to put in the completion; default 0.
        sc: NVMe status code to put in the completion; default 0.

        Returns messages.Done.
        """

    def bdev_nvme_apply_firmware(
        self,
        *,
        filename: str,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeApplyFirmwareResponse:
        """Downloads a firmware image to the controller behind a bdev, commits it to slot 0 and resets the
        controller. Needs the bdev to be free for writing.

        SPDK 17.10 and later.

        filename: Path of the firmware image on the target host; its size must be a multiple of 4 bytes.
            Required.
        bdev_name: Name of an NVMe bdev on the controller to update. Required.

        Returns messages.BdevNvmeApplyFirmwareResponse.
        """

    def bdev_nvme_cuse_register(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes character devices for a controller and its namespaces in /dev through CUSE. Needs a build with
        CUSE support.

        SPDK 19.10 and later.

        name: Name of the attached NVMe controller. Required.

        Returns messages.Done.
        """

    def bdev_nvme_cuse_unregister(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes the CUSE character devices of a controller and its namespaces.

        SPDK 19.10 and later.

        name: Name of the attached NVMe controller. Required.

        Returns messages.Done.
        """

    def bdev_nvme_disable_controller(
        self,
        *,
        name: str,
        cntlid: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Disconnects a controller and keeps it disabled until it is enabled again; its bdevs stay. Does
        nothing if already disabled, fails during a reset.

        SPDK 23.09 and later.

        name: Name of the controller as given when it was attached. Required.
        cntlid: Controller ID of the one path to act on; 0 or absent means all controllers of that name.

        Returns messages.Done.
        """

    def bdev_nvme_enable_controller(
        self,
        *,
        name: str,
        cntlid: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Reconnects a disabled controller so that it takes I/O again. Does nothing if it is not disabled,
        fails during a reset.

        SPDK 23.09 and later.

        name: Name of the controller as given when it was attached. Required.
        cntlid: Controller ID of the one path to act on; 0 or absent means all controllers of that name.

        Returns messages.Done.
        """

    def bdev_nvme_get_controller_health_info(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetControllerHealthInfoResponse:
        """Reads the SMART / health information log page of a controller from the device.

        SPDK 21.07 and later.

        name: Name of the NVMe controller. Required.

        Returns messages.BdevNvmeGetControllerHealthInfoResponse.
        """

    def bdev_nvme_get_discovery_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetDiscoveryInfoResponse:
        """Lists the running discovery services with their addresses and referrals.

        SPDK 22.05 and later.

        Returns messages.BdevNvmeGetDiscoveryInfoResponse.
        """

    def bdev_nvme_get_io_paths(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetIoPathsResponse:
        """Lists the I/O paths of NVMe bdevs for each poll group, with their connection and access state.

        SPDK 22.05 and later.

        name: Name of one NVMe bdev; paths of all are listed when absent.

        Returns messages.BdevNvmeGetIoPathsResponse.
        """

    def bdev_nvme_get_mdns_discovery_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetMdnsDiscoveryInfoResponse:
        """Lists the running mDNS discoveries and the services they found. Needs a build with Avahi.

        SPDK 23.01 and later.

        Returns messages.BdevNvmeGetMdnsDiscoveryInfoResponse.
        """

    def bdev_nvme_get_path_iostat(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetPathIostatResponse:
        """Reports I/O counters for each path of an NVMe bdev. Fails unless io_path_stat was set with
        bdev_nvme_set_options.

        SPDK 23.01 and later.

        name: Name of the NVMe bdev. Required.

        Returns messages.BdevNvmeGetPathIostatResponse.
        """

    def bdev_nvme_get_transport_statistics(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetTransportStatisticsResponse:
        """Reports NVMe transport counters for each poll group; the fields depend on the transport. Takes no
        parameters.

        SPDK 21.04 and later.

        Returns messages.BdevNvmeGetTransportStatisticsResponse.
        """

    def bdev_nvme_remove_error_injection(
        self,
        *,
        name: str,
        cmd_type: Literal["admin", "io"],
        opc: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops the failing of one opcode set up by bdev_nvme_add_error_injection; does nothing if there is
        none.

        SPDK 22.05 and later.

        name: Name of the attached NVMe controller. Required.
        cmd_type: Queue type of the command: "admin" or "io". Required.
        opc: NVMe opcode to stop failing, 0 to 255. Required.

        Returns messages.Done.
        """

    def bdev_nvme_reset_controller(
        self,
        *,
        name: str,
        cntlid: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Resets a controller, or one after the other all controllers of that name, and answers when they are
        back. I/O waits meanwhile.

        SPDK 21.07 and later.

        name: Name of the controller as given when it was attached. Required.
        cntlid: Controller ID of the one path to act on; 0 or absent means all controllers of that name.

        Returns messages.Done.
        """

    def bdev_nvme_send_cmd(
        self,
        *,
        name: str,
        cmd_type: Literal["admin", "io"],
        data_direction: Literal["h2c", "c2h"],
        cmdbuf: str,
        timeout_ms: int | None = None,
        data_len: int | None = None,
        metadata_len: int | None = None,
        data: str | None = None,
        metadata: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeSendCmdResponse:
        """Sends a raw NVMe command to a controller and returns the completion; an NVMe error status is still a
        successful answer. Can destroy data.

        SPDK 18.10 and later.

        name: Name of the attached NVMe controller. Required.
        cmd_type: Queue type of the command: "admin" or "io". Required.
        data_direction: Direction of the transfer: "h2c" (to the controller) or "c2h" (from the controller).
            Required.
        cmdbuf: The 64-byte NVMe command in URL-safe base64. Required.
        timeout_ms: Timeout in ms; accepted but not acted on by the target.
        data_len: Length of the data in bytes; needed to read data with c2h.
        metadata_len: Length of the metadata in bytes; needed to read metadata with c2h.
        data: Data for the controller in URL-safe base64; length must agree with data_len if both are given.
        metadata: Metadata for the controller in URL-safe base64; length must agree with metadata_len if
            both are given.

        Returns messages.BdevNvmeSendCmdResponse.
        """

    def bdev_nvme_set_hotplug(
        self,
        *,
        enable: bool,
        period_us: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns the watch for added and removed PCIe NVMe devices on or off and sets its period. Turning it on
        needs the primary process.

        SPDK 18.07 and later.

        enable: True turns the hotplug watch on, false turns it off. Required.
        period_us: Microseconds between checks, at most 10000000; 0 or absent means 100000.

        Returns messages.Done.
        """

    def bdev_nvme_set_keys(
        self,
        *,
        name: str,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Changes the DH-HMAC-CHAP keys of a controller and authenticates all its connections again with them.

        SPDK 24.09 and later.

        name: Name of the NVMe controller. Required.
        dhchap_key: Keyring name of the host key; required if dhchap_ctrlr_key is given.
        dhchap_ctrlr_key: Keyring name of the controller key, for two-way authentication; not used when
            absent.

        Returns messages.Done.
        """

    def bdev_nvme_set_multipath_policy(
        self,
        *,
        name: str,
        policy: Literal["active_passive", "active_active"],
        selector: Literal["round_robin", "queue_depth"] | None = None,
        rr_min_io: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets how an NVMe bdev spreads I/O over its paths. Gone after 26.05: use multipath_opts of
        bdev_nvme_attach_controller instead.

        SPDK 22.05 to 26.05.

        name: Name of the NVMe bdev. Required.
        policy: Multipath policy: "active_passive" or "active_active". Required.
        selector: Path selector, active_active only: "round_robin" (default) or "queue_depth".
        rr_min_io: I/Os sent to one path before the next, round_robin only; at least 1, default 1.

        Returns messages.Done.
        """

    def bdev_nvme_set_options(
        self,
        *,
        action_on_timeout: Literal["none", "reset", "abort"] | None = None,
        keep_alive_timeout_ms: int | None = None,
        timeout_us: int | None = None,
        timeout_admin_us: int | None = None,
        arbitration_burst: int | None = None,
        low_priority_weight: int | None = None,
        medium_priority_weight: int | None = None,
        high_priority_weight: int | None = None,
        io_queue_requests: int | None = None,
        nvme_adminq_poll_period_us: int | None = None,
        nvme_ioq_poll_period_us: int | None = None,
        delay_cmd_submit: bool | None = None,
        transport_retry_count: int | None = None,
        bdev_retry_count: int | None = None,
        ctrlr_loss_timeout_sec: int | None = None,
        reconnect_delay_sec: int | None = None,
        fast_io_fail_timeout_sec: int | None = None,
        transport_ack_timeout: int | None = None,
        disable_auto_failback: bool | None = None,
        generate_uuids: bool | None = None,
        transport_tos: int | None = None,
        nvme_error_stat: bool | None = None,
        io_path_stat: bool | None = None,
        allow_accel_sequence: bool | None = None,
        rdma_srq_size: int | None = None,
        rdma_max_cq_size: int | None = None,
        rdma_cm_event_timeout_ms: int | None = None,
        dhchap_digests: Sequence[Literal["sha256", "sha384", "sha512"]] | None = None,
        dhchap_dhgroups: Sequence[Literal["null", "ffdhe2048", "ffdhe3072", "ffdhe4096", "ffdhe6144", "ffdhe8192"]] | None = None,
        rdma_umr_per_io: bool | None = None,
        tcp_connect_timeout_ms: int | None = None,
        enable_flush: bool | None = None,
        multipath_opts: messages.BdevNvmeMultipathOptions | messages.BdevNvmeMultipathOptionsDict | None = None,
        retry_count: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets options of the NVMe bdev module. Refused while any NVMe controller is attached; absent options
        keep their value.

        SPDK 18.07 and later.

        action_on_timeout: What to do when a command times out: "none" (initial), "reset" or "abort".
        keep_alive_timeout_ms: Keep-alive timeout in ms; initially 10000.
        timeout_us: Timeout of I/O commands in microseconds; 0 (initial) does not track timeouts.
        timeout_admin_us: Timeout of admin commands in microseconds; 0 (initial) means as timeout_us, which
            must be set too.
        arbitration_burst: Arbitration burst as a power of two, 0 to 7, where 7 is no limit; initially 0.
        low_priority_weight: Commands the controller may start at once from a low priority queue; initially
            0.
        medium_priority_weight: Commands the controller may start at once from a medium priority queue;
            initially 0.
        high_priority_weight: Commands the controller may start at once from a high priority queue;
            initially 0.
        io_queue_requests: Requests allocated for each I/O queue; values below the driver default of 512 are
            raised to it.
        nvme_adminq_poll_period_us: Microseconds between polls of the admin queue; initially 10000 (1000000
            in old versions).
        nvme_ioq_poll_period_us: Microseconds between polls of the I/O queues; 0 (initial) polls without
            pause.
        delay_cmd_submit: True delays submission so that commands go out in batches; initially true.
        transport_retry_count: Retries of an I/O in the transport layer before it fails; initially 4.
        bdev_retry_count: Retries of an I/O in the bdev layer before it fails; -1 is no limit, initially 3.
        ctrlr_loss_timeout_sec: Seconds to keep reconnecting before the controller is deleted; -1 is
            forever, 0 never reconnects. Initially 0.
        reconnect_delay_sec: Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec
            is nonzero, 0 otherwise. Initially 0.
        fast_io_fail_timeout_sec: Seconds of lost connection after which I/O fails; 0 is no such limit.
            Initially 0; between the delay and the loss timeout.
        transport_ack_timeout: ACK timeout exponent n, 0 to 31: 4.096 x 2^n us for RDMA, 2^n ms for TCP; 0
            (initial) is the default.
        disable_auto_failback: True stays on the current path when the preferred one comes back; initially
            false.
        generate_uuids: True derives a UUID from serial number and NSID for namespaces without one;
            initially false.
        transport_tos: IPv4 type of service for RDMA; 0 (initial) sets none.
        nvme_error_stat: True counts NVMe errors by status; initially false.
        io_path_stat: True counts I/O for each path, needed by bdev_nvme_get_path_iostat; initially false.
        allow_accel_sequence: True lets bdevs take accel sequences if the controller can; initially false.
        rdma_srq_size: Entries of the shared RDMA receive queue; 0 (initial) uses none.
        rdma_max_cq_size: Largest RDMA completion queue in entries; 0 (initial) is no limit.
        rdma_cm_event_timeout_ms: Milliseconds to wait for RDMA connection events; 0 (initial) keeps the
            driver default of 1000.
        dhchap_digests: Allowed DH-HMAC-CHAP digests, list of "sha256", "sha384", "sha512"; initially all.
        dhchap_dhgroups: Allowed DH groups, list of "null", "ffdhe2048", "ffdhe3072", "ffdhe4096",
            "ffdhe6144", "ffdhe8192"; initially all.
        rdma_umr_per_io: True uses one scatter-gather UMR for each I/O on RDMA where supported; initially
            false.
        tcp_connect_timeout_ms: Milliseconds to wait for a TCP connection; 0 (initial) is no limit.
        enable_flush: True passes flush to devices with a volatile write cache; initially false.
        multipath_opts: Default way to spread I/O over paths for controllers attached later.
        retry_count: Old name of transport_retry_count: retries of an I/O before it fails; initially 4.

        Returns messages.Done.
        """

    def bdev_nvme_set_preferred_path(
        self,
        *,
        name: str,
        cntlid: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes the path through one controller the preferred one of an NVMe bdev; used by the active_passive
        policy.

        SPDK 22.05 and later.

        name: Name of the NVMe bdev. Required.
        cntlid: NVMe controller ID of the path to prefer. Required.

        Returns messages.Done.
        """

    def bdev_nvme_start_discovery(
        self,
        *,
        name: str,
        trtype: str,
        traddr: str,
        adrfam: str | None = None,
        trsvcid: str | None = None,
        hostnqn: str | None = None,
        wait_for_attach: bool | None = None,
        attach_timeout_ms: int | None = None,
        ctrlr_loss_timeout_sec: int | None = None,
        reconnect_delay_sec: int | None = None,
        fast_io_fail_timeout_sec: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Starts a discovery service that attaches the NVM subsystems it reports and follows later changes.
        Answers at once unless told to wait.

        SPDK 22.01 and later.

        name: Name of the service and prefix of the controllers it attaches. Required.
        trtype: Transport type of the discovery service: "TCP", "RDMA", "FC" or a custom name. Required.
        traddr: Address of the discovery service, e.g. an IP address. Required.
        adrfam: Address family: "IPv4", "IPv6", "IB" or "FC" (any case). Unset when absent.
        trsvcid: Service ID (port) of the discovery service as a string; empty when absent.
        hostnqn: NQN to present as host; the driver default is used when absent.
        wait_for_attach: True answers only when all subsystems found are attached; default false.
        attach_timeout_ms: Milliseconds allowed for discovery and attach; 0 or absent is no limit, else it
            implies wait_for_attach.
        ctrlr_loss_timeout_sec: Seconds to keep reconnecting before the controller is deleted; -1 is
            forever, 0 never reconnects. Default 0.
        reconnect_delay_sec: Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec
            is nonzero, 0 otherwise. Default 0.
        fast_io_fail_timeout_sec: Seconds of lost connection after which I/O fails; 0 is no such limit.
            Default 0.

        Returns messages.Done.
        """

    def bdev_nvme_start_mdns_discovery(
        self,
        *,
        name: str,
        svcname: str,
        hostnqn: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Starts a search by mDNS for discovery services and starts a discovery for each one found. Needs a
        build with Avahi.

        SPDK 23.01 and later.

        name: Name of the search and prefix of the discovery services it starts. Required.
        svcname: mDNS service to look for, e.g. _nvme-disc._tcp. Required.
        hostnqn: NQN to present as host; the driver default is used when absent.

        Returns messages.Done.
        """

    def bdev_nvme_stop_discovery(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops a discovery service and detaches the controllers that it attached.

        SPDK 22.01 and later.

        name: Name of the discovery service to stop. Required.

        Returns messages.Done.
        """

    def bdev_nvme_stop_mdns_discovery(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops an mDNS search and the discovery services that it started. Needs a build with Avahi.

        SPDK 23.01 and later.

        name: Name of the mDNS search to stop. Required.

        Returns messages.Done.
        """

    def construct_nvmf_subsystem(
        self,
        *,
        nqn: str,
        core: int | None = None,
        mode: str | None = None,
        listen_addresses: Sequence[messages.NvmfAddress | messages.NvmfAddressDict] | None = None,
        hosts: Sequence[str] | None = None,
        allow_any_host: bool | None = None,
        serial_number: str | None = None,
        namespaces: Sequence[messages.NvmfNamespaceParams | messages.NvmfNamespaceParamsDict] | None = None,
        max_namespaces: int | None = None,
        pci_address: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates and starts an NVMe-oF subsystem with its listeners, hosts and namespaces in one call.
        Deprecated, gone after 18.10; use nvmf_create_subsystem.

        SPDK 17.07 to 18.10.

        nqn: NVMe Qualified Name of the subsystem. Required.
        core: CPU core to run the subsystem on; ignored with a notice once cores were no longer selectable.
        mode: 'Virtual' or 'Direct' (case-insensitive, 17.07 only); later optional and only 'Virtual'
            passes.
        listen_addresses: List of addresses to listen on, at most 255; none when absent.
        hosts: List of host NQNs allowed to connect, at most 255; none when absent.
        allow_any_host: True lets every host connect, false enforces the host list. Default false.
        serial_number: Serial number of the virtual controller, at most 20 ASCII characters.
        namespaces: List of namespaces to add, at most 255; plain bdev name strings are also accepted.
        max_namespaces: Largest number of namespaces; 0 or absent means no fixed limit.
        pci_address: PCI address (domain:bus:dev.func) of the NVMe device for mode 'Direct'; 17.07 only.

        Returns messages.Done.
        """

    def nvmf_create_target(
        self,
        *,
        name: str,
        max_subsystems: int | None = None,
        discovery_filter: Sequence[Literal["transport", "address", "svcid", "match_any"]] | None = None,
        dup_host_policy: Literal["allow", "restrict_per_listener"] | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfCreateTargetResponse:
        """Creates an additional NVMe-oF target in the application and returns its name. Private method; fails
        if the name exists.

        SPDK 19.10 and later.

        name: Name of the new target, unique in the application. Required.
        max_subsystems: Largest number of subsystems of the target. 0 or absent means 1024.
        discovery_filter: What of a host's address a listener must have in common with the one it asks, to
            be reported to it: any of 'transport', 'address' and 'svcid'. None: every listener is reported.
        dup_host_policy: Same host ID in several controllers: 'allow' (default) or 'restrict_per_listener'.

        Returns messages.NvmfCreateTargetResponse.
        """

    def nvmf_delete_target(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Destroys an NVMe-oF target with its subsystems and transports. Private method.

        SPDK 19.10 and later.

        name: Name of the target to delete. Required.

        Returns messages.Done.
        """

    def nvmf_get_targets(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.NvmfGetTargetsResponse:
        """Lists the names of the NVMe-oF targets of the application. Private method.

        SPDK 19.10 and later.

        Returns messages.NvmfGetTargetsResponse.
        """

    def nvmf_create_transport(
        self,
        *,
        trtype: str,
        max_queue_depth: int | None = None,
        max_io_qpairs_per_ctrlr: int | None = None,
        in_capsule_data_size: int | None = None,
        max_io_size: int | None = None,
        io_unit_size: int | None = None,
        max_aq_depth: int | None = None,
        num_shared_buffers: int | None = None,
        buf_cache_size: int | None = None,
        iobuf_small_cache_size: int | None = None,
        iobuf_large_cache_size: int | None = None,
        dif_insert_or_strip: bool | None = None,
        abort_timeout_sec: int | None = None,
        zcopy: bool | None = None,
        tgt_name: str | None = None,
        acceptor_poll_rate: int | None = None,
        ack_timeout: int | None = None,
        data_wr_pool_size: int | None = None,
        disable_command_passthru: bool | None = None,
        kas: int | None = None,
        min_kato: int | None = None,
        masked_oncs: Sequence[Literal["nvmcmps", "nvmdsmsv", "nvmwzsv", "reservs", "nvmcpys"]] | None = None,
        masked_fuses: Sequence[Literal["fcws"]] | None = None,
        c2h_success: bool | None = None,
        control_msg_num: int | None = None,
        sock_priority: int | None = None,
        num_cqe: int | None = None,
        max_srq_depth: int | None = None,
        no_srq: bool | None = None,
        no_wr_batching: bool | None = None,
        acceptor_backlog: int | None = None,
        disable_mappable_bar0: bool | None = None,
        disable_adaptive_irq: bool | None = None,
        disable_shadow_doorbells: bool | None = None,
        enable_intr_mode_sq_spreading: bool | None = None,
        disable_compare: bool | None = None,
        max_qpairs_per_ctrlr: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Initializes a transport in the target with the given options. Must precede listeners of that type;
        each type can be created once per target.

        SPDK 18.10 and later.

        trtype: Transport type: 'RDMA', 'TCP', 'FC', 'VFIOUSER' or a custom transport name. Required.
        max_queue_depth: Largest number of outstanding I/O per queue. Default 128 for TCP and RDMA, 256 for
            VFIOUSER.
        max_io_qpairs_per_ctrlr: Largest number of I/O queue pairs per controller. Default 127.
        in_capsule_data_size: Largest in-capsule data in bytes. Default 4096 for TCP and RDMA, 0 for
            VFIOUSER.
        max_io_size: Largest I/O in bytes, a power of two of at least 8192. Default 131072.
        io_unit_size: Old option, ignored by 26.05. Size of an I/O unit in bytes, formerly 131072 for TCP.
        max_aq_depth: Largest number of outstanding admin commands. Default 128 for TCP and RDMA, 32 for
            VFIOUSER; at least 32.
        num_shared_buffers: Old option, ignored by 26.05. Number of pooled data buffers, formerly 511 (TCP)
            or 4095 (RDMA).
        buf_cache_size: Old option. Data buffers reserved per poll group; in 26.05 an alias of
            iobuf_small_cache_size.
        iobuf_small_cache_size: Small iobuf buffers cached per poll group. Default 4294967295 for TCP and
            RDMA: computed automatically.
        iobuf_large_cache_size: Large iobuf buffers cached per poll group. Default 4294967295 for TCP and
            RDMA: computed automatically.
        dif_insert_or_strip: Insert DIF on writes and strip it on reads. Default false.
        abort_timeout_sec: Time limit in s for executing an abort. Default 1 for TCP and RDMA.
        zcopy: Use zero-copy I/O where the bdev supports it. Default false.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        acceptor_poll_rate: Interval in us between polls for new connections. Default 10000.
        ack_timeout: ACK timeout in ms of the transport sockets. Default 0, the socket default.
        data_wr_pool_size: Number of entries in the RDMA data work request pool (RDMA only). Default 4095.
        disable_command_passthru: Do not forward unknown I/O opcodes and Identify Namespace to the bdev.
            Default false.
        kas: Granularity of the keep alive timeout in units of 100 ms, not 0. Default 100 (10 s).
        min_kato: Smallest keep alive timeout in ms, rounded up to the granularity, not 0. Default 10000.
        masked_oncs: List of ONCS features to hide: 'nvmcmps', 'nvmdsmsv', 'nvmwzsv', 'reservs', 'nvmcpys'.
            Default none.
        masked_fuses: List of fused operations to hide: 'fcws' (compare and write). Default none.
        c2h_success: Use the C2H success flag instead of a separate response (TCP only). Default true. Only
            for trtype=TCP.
        control_msg_num: Number of control messages per poll group (TCP only). Default 32. Only for
            trtype=TCP.
        sock_priority: Socket priority of connections, 0..16 (TCP only). Default 0. Only for trtype=TCP.
        num_cqe: Number of completion queue entries, used only with no_srq (RDMA only). Default 4096. Only
            for trtype=RDMA.
        max_srq_depth: Number of elements in the shared receive queue of a thread (RDMA only). Default 4096.
            Only for trtype=RDMA.
        no_srq: Do not use a shared receive queue even if supported (RDMA only). Default false. Only for
            trtype=RDMA.
        no_wr_batching: Do not batch work requests (RDMA only). Default false. Only for trtype=RDMA.
        acceptor_backlog: Pending connections allowed before new ones fail (RDMA only). Default 100. Only
            for trtype=RDMA.
        disable_mappable_bar0: Do not let the client mmap BAR0 (VFIOUSER only). Default false. Only for
            trtype=VFIOUSER.
        disable_adaptive_irq: Turn off adaptive interrupts (VFIOUSER only). Default false. Only for
            trtype=VFIOUSER.
        disable_shadow_doorbells: Turn off shadow doorbells (VFIOUSER only); forced on unless
            disable_mappable_bar0. Default false. Only for trtype=VFIOUSER.
        enable_intr_mode_sq_spreading: Spread queues over poll groups in interrupt mode (VFIOUSER only).
            Default false. Only for trtype=VFIOUSER.
        disable_compare: Do not offer Compare and fused compare-and-write (VFIOUSER only, removed later).
            Default false. Only for trtype=VFIOUSER.
        max_qpairs_per_ctrlr: Old option: largest number of queue pairs per controller including the admin
            one. Default 128.

        Returns messages.Done.
        """

    def nvmf_get_transports(
        self,
        *,
        trtype: str | None = None,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfGetTransportsResponse:
        """Lists one or all transports of the target with their options.

        SPDK 19.01 and later.

        trtype: Type of the one transport to return; all are returned when absent.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfGetTransportsResponse.
        """

    def nvmf_create_subsystem(
        self,
        *,
        nqn: str,
        serial_number: str | None = None,
        model_number: str | None = None,
        tgt_name: str | None = None,
        max_namespaces: int | None = None,
        allow_any_host: bool | None = None,
        ana_reporting: bool | None = None,
        min_cntlid: int | None = None,
        max_cntlid: int | None = None,
        max_discard_size_kib: int | None = None,
        max_write_zeroes_size_kib: int | None = None,
        dmrsl: int | None = None,
        wzsl: int | None = None,
        passthrough: bool | None = None,
        enable_nssr: bool | None = None,
        admin_label: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates an NVMe-oF subsystem without namespaces or listeners and starts it. Fails if the NQN is
        already in use in the target.

        SPDK 18.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        serial_number: Serial number, at most 20 ASCII characters. Default is twenty '0' characters.
        model_number: Model number, at most 40 ASCII characters. Default SPDK bdev Controller.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        max_namespaces: Largest number of namespaces and highest namespace ID. 0 or absent means 32.
        allow_any_host: True lets every host connect, false enforces the host list. Default false.
        ana_reporting: Report Asymmetric Namespace Access states to hosts. Default false.
        min_cntlid: Lowest controller ID to assign, 1..65519, at most max_cntlid. Default 1.
        max_cntlid: Highest controller ID to assign, 1..65519. Default 65519.
        max_discard_size_kib: Deprecated, use dmrsl. Discard size limit in KiB, converted to 512-byte
            blocks; 0 means no limit.
        max_write_zeroes_size_kib: Deprecated, use wzsl. Write zeroes limit in KiB: 0 (no limit) or a power
            of two from 8.
        dmrsl: Limit of one dataset management range in logical blocks; 0 means no limit. Default 2097152.
        wzsl: Write zeroes limit as an exponent n: 2^n pages of 4 KiB; 0 means no limit. Default 12 (16
            MiB).
        passthrough: Send I/O and namespace admin commands straight to the NVMe bdev. Default false.
        enable_nssr: Advertise and accept NVM subsystem reset. Default false.
        admin_label: A name for people, 4 to 256 printable ASCII characters; none when absent or empty.

        Returns messages.Done.
        """

    def nvmf_delete_subsystem(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops and removes a subsystem with its listeners and namespaces. Connected hosts are disconnected;
        the bdevs stay.

        SPDK 17.07 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_get_subsystems(
        self,
        *,
        nqn: str | None = None,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfGetSubsystemsResponse:
        """Lists one or all subsystems of the target with listeners, hosts and namespaces.

        SPDK 17.07 and later.

        nqn: NQN of the one subsystem to return; all are returned when absent.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfGetSubsystemsResponse.
        """

    def nvmf_subsystem_add_listener(
        self,
        *,
        nqn: str,
        listen_address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        secure_channel: bool | None = None,
        ana_state: Literal["optimized", "non_optimized", "inaccessible"] | None = None,
        sock_impl: str | None = None,
        numa_id: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a subsystem listen on an address. The transport must exist; fails if the listener is already
        there.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        listen_address: Address to listen on. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        secure_channel: Require TLS on all connections; not possible with allow_any_host. Default false.
        ana_state: Initial ANA state: 'optimized', 'non_optimized' or 'inaccessible'. Default 'optimized'.
        sock_impl: Socket implementation of the listener, e.g. 'posix', 'uring' or 'ssl' (TCP only).
        numa_id: NUMA node all namespaces must be on, -1 for any (VFIOUSER only). Default -1. Only for
            listen_address.trtype=VFIOUSER.

        Returns messages.Done.
        """

    def nvmf_subsystem_remove_listener(
        self,
        *,
        nqn: str,
        listen_address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        secure_channel: bool | None = None,
        ana_state: str | None = None,
        sock_impl: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops a subsystem from listening on an address and disconnects the hosts connected through it.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        listen_address: Address of the listener to remove. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        secure_channel: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_listener.
        ana_state: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_listener.
        sock_impl: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_listener.

        Returns messages.Done.
        """

    def nvmf_subsystem_get_listeners(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfSubsystemGetListenersResponse:
        """Lists the listeners of a subsystem with their ANA states. The subsystem is paused for a moment.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemGetListenersResponse.
        """

    def nvmf_subsystem_listener_set_ana_state(
        self,
        *,
        nqn: str,
        listen_address: messages.NvmfAddress | messages.NvmfAddressDict,
        ana_state: Literal["optimized", "non_optimized", "inaccessible"],
        tgt_name: str | None = None,
        anagrpid: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the ANA state of a listener for one or all ANA groups. The subsystem must have ANA reporting
        enabled.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        listen_address: Address of the listener. Required.
        ana_state: New ANA state: 'optimized', 'non_optimized' or 'inaccessible'. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        anagrpid: ANA group ID to change; 0 or absent means all groups.

        Returns messages.Done.
        """

    def nvmf_subsystem_add_ns(
        self,
        *,
        nqn: str,
        namespace: messages.NvmfNamespaceParams | messages.NvmfNamespaceParamsDict,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfSubsystemAddNsResponse:
        """Exposes a bdev as a namespace of a subsystem and returns the namespace ID. The bdev is claimed.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        namespace: Object describing the namespace. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemAddNsResponse.
        """

    def nvmf_subsystem_remove_ns(
        self,
        *,
        nqn: str,
        nsid: int,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a namespace from a subsystem once its outstanding I/O is done. The bdev and its data stay.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        nsid: Namespace ID from 1; 0 or absent lets the target choose. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_subsystem_add_host(
        self,
        *,
        nqn: str,
        host: str,
        tgt_name: str | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        psk: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds a host to the allowed hosts of a subsystem. Recent releases fail if the host is already in the
        list.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        host: NQN of the host, or an IP address of the portal. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        dhchap_key: Keyring name of the DH-HMAC-CHAP key of the host; required if dhchap_ctrlr_key is given.
        dhchap_ctrlr_key: Keyring name of the DH-HMAC-CHAP key of the controller; none when absent.
        psk: Keyring name of the TLS pre-shared key (TCP only); a file path in older releases. Only for
            transport=TCP.

        Returns messages.Done.
        """

    def nvmf_subsystem_remove_host(
        self,
        *,
        nqn: str,
        host: str,
        tgt_name: str | None = None,
        timeout_ms: int | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a host from the allowed hosts of a subsystem and disconnects it. Recent releases wait until
        its queue pairs are gone.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        host: NQN of the host, or an IP address of the portal. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        timeout_ms: Time limit in ms for the queue pairs of the host to go. 0 or absent means 15000.
        dhchap_key: Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_host.
        dhchap_ctrlr_key: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_host.

        Returns messages.Done.
        """

    def nvmf_subsystem_allow_any_host(
        self,
        *,
        nqn: str,
        allow_any_host: bool,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Lets every host connect to a subsystem or enforces its host list again.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        allow_any_host: True lets every host connect, false enforces the host list. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_ns_add_host(
        self,
        *,
        nqn: str,
        nsid: int,
        host: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a namespace visible to present and future controllers of a host. The namespace must have been
        added with no_auto_visible.

        SPDK 24.05 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        nsid: Namespace ID from 1; 0 or absent lets the target choose. Required.
        host: NQN of the host, or an IP address of the portal. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_ns_remove_host(
        self,
        *,
        nqn: str,
        nsid: int,
        host: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Hides a namespace from present and future controllers of a host. The namespace must have been added
        with no_auto_visible.

        SPDK 24.05 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        nsid: Namespace ID from 1; 0 or absent lets the target choose. Required.
        host: NQN of the host that shall no longer see the namespace. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_subsystem_get_controllers(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfSubsystemGetControllersResponse:
        """Lists the controllers of a subsystem, i.e. the connected hosts. The subsystem is paused for a
        moment.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemGetControllersResponse.
        """

    def nvmf_subsystem_get_qpairs(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfSubsystemGetQpairsResponse:
        """Lists the queue pairs of all controllers of a subsystem. The subsystem is paused for a moment.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemGetQpairsResponse.
        """

    def nvmf_discovery_add_referral(
        self,
        *,
        address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        secure_channel: bool | None = None,
        subnqn: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds a referral to the discovery service of the target. An entry that already exists is ignored.

        SPDK 24.01 and later.

        address: Address of the discovery service or subsystem referred to. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        secure_channel: The referred service requires a secure channel. Default false.
        subnqn: NQN of the referred subsystem. Default is the well-known discovery NQN.

        Returns messages.Done.
        """

    def nvmf_discovery_get_referrals(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfDiscoveryGetReferralsResponse:
        """Lists the referrals of the discovery service of the target.

        SPDK 24.01 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfDiscoveryGetReferralsResponse.
        """

    def nvmf_discovery_remove_referral(
        self,
        *,
        address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        subnqn: str | None = None,
        secure_channel: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a referral from the discovery service of the target. Fails if there is no such entry.

        SPDK 24.01 and later.

        address: Address of the referral to remove. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        subnqn: NQN of the referred subsystem. Default is the well-known discovery NQN.
        secure_channel: Accepted by older releases (24.01 on) but without effect on the removal.

        Returns messages.Done.
        """

    def nvmf_get_stats(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfGetStatsResponse:
        """Returns the statistics of the target for each poll group and transport.

        SPDK 19.07 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfGetStatsResponse.
        """

    def nvmf_set_max_subsystems(
        self,
        *,
        max_subsystems: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the largest number of subsystems of the default target. Only before the subsystems are
        initialized; fails if already set.

        SPDK 19.01 and later.

        max_subsystems: Largest number of subsystems; 0 means the default of 1024. Required.

        Returns messages.Done.
        """

    def nvmf_publish_mdns_prr(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Publishes the discovery subsystem by mDNS (Avahi). Needs a TCP listener on it; fails if already
        publishing. One target at a time.

        SPDK 24.05 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_set_config(
        self,
        *,
        admin_cmd_passthru: messages.NvmfAdminCmdPassthru | messages.NvmfAdminCmdPassthruDict | None = None,
        poll_groups_mask: str | None = None,
        discovery_filter: str | None = None,
        dhchap_digests: Sequence[Literal["sha256", "sha384", "sha512"]] | None = None,
        dhchap_dhgroups: Sequence[Literal["null", "ffdhe2048", "ffdhe3072", "ffdhe4096", "ffdhe6144", "ffdhe8192"]] | None = None,
        dup_host_policy: Literal["allow", "restrict_per_listener"] | None = None,
        conn_sched: Any | None = None,
        acceptor_poll_rate: int | None = None,
        discovery_filters: Sequence[Literal["transport", "address", "svcid", "match_any"]] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets options of the default target. Only before the subsystems are initialized; options not given
        keep their value.

        SPDK 18.07 and later.

        admin_cmd_passthru: Object choosing the admin commands passed on to the NVMe drive; none by default.
        poll_groups_mask: CPU mask of the poll groups, within the cores of the application. Default all
            cores.
        discovery_filter: 'match_any' (default) or a comma list of 'transport', 'address' and 'svcid'.
            Deprecated: use discovery_filters.
        dhchap_digests: List of allowed digests: 'sha256', 'sha384', 'sha512'. Default all.
        dhchap_dhgroups: List of allowed DH groups: 'null', 'ffdhe2048', 'ffdhe3072', 'ffdhe4096',
            'ffdhe6144', 'ffdhe8192'. Default all.
        dup_host_policy: Same host ID in several controllers: 'allow' (default) or 'restrict_per_listener'.
        conn_sched: Old option: 'roundrobin' (default), 'hostip' or 'transport'; ignored with a notice by
            20.10.
        acceptor_poll_rate: Old option: interval in us between polls for new connections. Default 10000.
        discovery_filters: What of a host's address a listener must have in common with the one it asks, to
            be reported to it: any of 'transport', 'address' and 'svcid'. None (default): every listener is
            reported.

        Returns messages.Done.
        """

    def nvmf_set_crdt(
        self,
        *,
        crdt1: int | None = None,
        crdt2: int | None = None,
        crdt3: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the three command retry delay times that controllers report. Only before the subsystems are
        initialized; times not given become 0.

        SPDK 21.07 and later.

        crdt1: Command retry delay time 1 in units of 100 ms. Default 0.
        crdt2: Command retry delay time 2 in units of 100 ms. Default 0.
        crdt3: Command retry delay time 3 in units of 100 ms. Default 0.

        Returns messages.Done.
        """

    def nvmf_stop_mdns_prr(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops publishing the discovery subsystem by mDNS. Succeeds also if nothing was published.

        SPDK 24.05 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_subsystem_set_keys(
        self,
        *,
        nqn: str,
        host: str,
        tgt_name: str | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Replaces the DH-HMAC-CHAP keys of an allowed host. A key not given is removed; the host must already
        be in the list.

        SPDK 24.09 and later.

        nqn: NQN of the subsystem to act on. Required.
        host: NQN of the host whose keys are set. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        dhchap_key: Keyring name of the key of the host; required if dhchap_ctrlr_key is given, none when
            absent.
        dhchap_ctrlr_key: Keyring name of the key of the controller; none when absent.

        Returns messages.Done.
        """

    def nvmf_subsystem_set_ns_ana_group(
        self,
        *,
        nqn: str,
        nsid: int,
        anagrpid: int,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Moves a namespace to another ANA group once its outstanding I/O is done.

        SPDK 24.09 and later.

        nqn: NQN of the subsystem to act on. Required.
        nsid: ID of the namespace. Required.
        anagrpid: New ANA group ID, from 1 to the largest namespace ID. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_subsystem_set_options(
        self,
        *,
        nqn: str,
        trtype: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Passes transport specific options to a subsystem. Only in 20.10, and only for transports that parse
        such options.

        SPDK 20.10 to 20.10.

        nqn: NQN of the subsystem to act on. Required.
        trtype: Type of the transport that parses the further parameters; it must exist. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def set_nvmf_target_options(
        self,
        *,
        max_queue_depth: int | None = None,
        max_qpairs_per_ctrlr: int | None = None,
        in_capsule_data_size: int | None = None,
        max_io_size: int | None = None,
        max_subsystems: int | None = None,
        io_unit_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets global options of the NVMe-oF target. Only before the subsystems are initialized and only once.

        SPDK 18.07 to 18.10.

        max_queue_depth: Largest number of outstanding I/O per queue. Default 128.
        max_qpairs_per_ctrlr: Largest number of queue pairs per controller including the admin one. Default
            64.
        in_capsule_data_size: Largest in-capsule data in bytes. Default 4096.
        max_io_size: Largest I/O in bytes. Default 131072.
        max_subsystems: Largest number of subsystems. Default 1024.
        io_unit_size: Size of an I/O unit in bytes. Default 131072.

        Returns messages.Done.
        """

    def vhost_create_blk_controller(
        self,
        *,
        ctrlr: str,
        dev_name: str,
        cpumask: str | None = None,
        transport: str | None = None,
        readonly: bool | None = None,
        packed_ring: bool | None = None,
        packed_ring_recovery: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a vhost block controller that exports a bdev to a guest, by default over a UNIX socket.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        dev_name: Name of the bdev to export. Required.
        cpumask: Mask of the CPU cores for the controller, within the cores of the target. Default: all of
            them.
        transport: Name of the virtio-blk transport. Default: vhost_user_blk.
        readonly: Show a read-only disk to the guest. Default: false. Only for transport=vhost_user_blk.
        packed_ring: Offer packed virtqueues. Default: false. Only for transport=vhost_user_blk.
        packed_ring_recovery: Restore packed virtqueues after a reconnect. Default: false. Old releases
            only. Only for transport=vhost_user_blk.

        Returns messages.Done.
        """

    def vhost_create_scsi_controller(
        self,
        *,
        ctrlr: str,
        cpumask: str | None = None,
        delay: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a vhost SCSI controller without targets and opens its UNIX socket, unless delay is set.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        cpumask: Mask of the CPU cores for the controller, within the cores of the target. Default: all of
            them.
        delay: Do not open the socket until vhost_start_scsi_controller is called. Default: false.

        Returns messages.Done.
        """

    def vhost_scsi_controller_add_target(
        self,
        *,
        ctrlr: str,
        scsi_target_num: int,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.VhostScsiControllerAddTargetResponse:
        """Adds a SCSI target with a bdev as LUN 0 to a vhost SCSI controller and returns its slot; older
        releases return true.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        scsi_target_num: Slot for the target, 0 to 7; a negative number takes the first free one. Required.
        bdev_name: Name of the bdev to export. Required.

        Returns messages.VhostScsiControllerAddTargetResponse.
        """

    def vhost_scsi_controller_remove_target(
        self,
        *,
        ctrlr: str,
        scsi_target_num: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a SCSI target from a vhost SCSI controller. Answers when its pending I/O has ended; the bdev
        stays.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        scsi_target_num: Slot of the target, 0 to 7. Required.

        Returns messages.Done.
        """

    def vhost_start_scsi_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Opens the socket of a vhost SCSI controller that was created with delay. Does nothing when it is
        open.

        SPDK 24.01 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    def vhost_get_controllers(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.VhostGetControllersResponse:
        """Lists the vhost controllers with their guests and what they export.

        SPDK 17.10 and later.

        name: Name of the only controller to list. Default: all.

        Returns messages.VhostGetControllersResponse.
        """

    def vhost_delete_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a vhost controller of any kind; the bdevs stay. Newer releases wait until no guest is
        connected, older ones fail then.

        SPDK 17.10 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    def vhost_controller_set_coalescing(
        self,
        *,
        ctrlr: str,
        delay_base_us: int,
        iops_threshold: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets how interrupts to the guest are held back under load on a vhost controller.

        SPDK 17.10 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        delay_base_us: Base delay of interrupts, in us; 0 turns coalescing off. Required.
        iops_threshold: I/Os per second above which interrupts are delayed, at least 100. Required.

        Returns messages.Done.
        """

    def get_vhost_blk_controllers(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.GetVhostBlkControllersResponse:
        """Lists the vhost-blk controllers of 17.07.

        SPDK 17.07 to 17.07.

        Returns messages.GetVhostBlkControllersResponse.
        """

    def get_vhost_scsi_controllers(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.GetVhostScsiControllersResponse:
        """Lists the vhost SCSI controllers with their SCSI devices and LUNs.

        SPDK 17.07 to 17.07.

        Returns messages.GetVhostScsiControllersResponse.
        """

    def remove_vhost_blk_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a vhost block controller; no guest may be connected. The bdev stays.

        SPDK 17.07 to 17.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    def remove_vhost_scsi_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a vhost SCSI controller; no guest may be connected. The bdevs stay.

        SPDK 17.07 to 17.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    def vhost_create_nvme_controller(
        self,
        *,
        ctrlr: str,
        io_queues: int,
        cpumask: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a vhost NVMe controller without namespaces.

        SPDK 18.04 to 20.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        io_queues: Number of I/O queues, 1 to 31. Required.
        cpumask: Mask of the CPU cores for the controller, within the cores of the target. Default: all of
            them.

        Returns messages.Done.
        """

    def vhost_nvme_controller_add_ns(
        self,
        *,
        ctrlr: str,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds a bdev as the next namespace of a vhost NVMe controller, at most 8 in all.

        SPDK 18.04 to 20.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        bdev_name: Name of the bdev to export. Required.

        Returns messages.Done.
        """

    def virtio_blk_create_transport(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a virtio-blk transport that block controllers can use. The transport vhost_user_blk exists
        from the start.

        SPDK 22.05 and later.

        name: Name of a transport type known to the target, such as vhost_user_blk. Required.

        Returns messages.Done.
        """

    def virtio_blk_get_transports(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.VirtioBlkGetTransportsResponse:
        """Lists the virtio-blk transports.

        SPDK 23.01 and later.

        name: Name of the only transport to list. Default: all.

        Returns messages.VirtioBlkGetTransportsResponse.
        """

    def accel_assign_opc(
        self,
        *,
        opname: str,
        module: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Pins an acceleration operation to one module instead of the automatic choice. Only before framework
        init; the module name is checked during init.

        SPDK 22.09 and later.

        opname: Operation to assign, e.g. copy, fill, crc32c, compress, encrypt or xor. Required.
        module: Name of the acceleration module to run it, e.g. software, ioat, dsa, iaa, mlx5 or
            dpdk_cryptodev. Required.

        Returns messages.Done.
        """

    def accel_crypto_key_create(
        self,
        *,
        cipher: Literal["AES_CBC", "AES_XTS"],
        key: str,
        name: str,
        key2: str | None = None,
        tweak_mode: Literal["SIMPLE_LBA", "JOIN_NEG_LBA_WITH_LBA", "INCR_512_FULL_LBA", "INCR_512_UPPER_LBA"] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a named encryption key for use by crypto bdevs and acceleration operations. The target keeps
        it in memory only.

        SPDK 23.01 and later.

        cipher: Cipher of the key: AES_CBC or AES_XTS. Required.
        key: Key material as a hex string. Required.
        name: Name of the new key; must not be in use. Required.
        key2: Second key (XTS tweak key) as a hex string, differing from the first; needed with AES_XTS.
        tweak_mode: Tweak mode: SIMPLE_LBA (default), JOIN_NEG_LBA_WITH_LBA, INCR_512_FULL_LBA or
            INCR_512_UPPER_LBA.

        Returns messages.Done.
        """

    def accel_crypto_key_destroy(
        self,
        *,
        key_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a named encryption key from the target. Do not delete a key that a bdev still uses.

        SPDK 23.01 and later.

        key_name: Name of the key to delete. Required.

        Returns messages.Done.
        """

    def accel_crypto_keys_get(
        self,
        *,
        key_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.AccelCryptoKeysGetResponse:
        """Lists encryption keys together with their secret key material.

        SPDK 23.01 and later.

        key_name: Name of the only key to show; all keys when absent.

        Returns messages.AccelCryptoKeysGetResponse.
        """

    def accel_error_inject_error(
        self,
        *,
        opcode: Literal["copy", "fill", "dualcast", "compare", "crc32c", "copy_crc32c", "compress", "decompress", "encrypt", "decrypt", "xor", "dif_verify", "dif_verify_copy", "dif_generate", "dif_generate_copy", "dix_generate", "dix_verify"],
        type: Literal["disable", "corrupt", "failure"],
        count: int | None = None,
        interval: int | None = None,
        errcode: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets up deliberate errors in one acceleration operation, for tests. Works only on operations handled
        by the error module.

        SPDK 24.01 and later.

        opcode: Operation to disturb; the error module supports only crc32c (as of 26.05) and rejects
            others. Required.
        type: Kind of error: 'corrupt' (wrong result), 'failure' (operation fails) or 'disable' (stop
            injecting). Required.
        count: Number of errors per I/O channel; unlimited when absent, 0 turns injection off.
        interval: Injects into every n-th operation; 0 (default) and 1 hit each one.
        errcode: Error number (negative errno) that failing operations end with, for type 'failure'; 0 when
            absent.

        Returns messages.Done.
        """

    def accel_get_module_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.AccelGetModuleInfoResponse:
        """Lists the acceleration modules in use and the operations each of them supports.

        SPDK 22.09 and later.

        Returns messages.AccelGetModuleInfoResponse.
        """

    def accel_get_opc_assignments(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.AccelGetOpcAssignmentsResponse:
        """Tells which acceleration module runs each operation, as an object mapping operation names to module
        names.

        SPDK 22.09 and later.

        Returns messages.AccelGetOpcAssignmentsResponse.
        """

    def accel_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.AccelGetStatsResponse:
        """Returns acceleration framework counters since start, summed over all threads.

        SPDK 23.05 and later.

        Returns messages.AccelGetStatsResponse.
        """

    def accel_mlx5_dump_stats(
        self,
        *,
        level: Literal["total", "channel", "device"] | None = None,
        _timeout: float | None = None,
    ) -> messages.AccelMlx5DumpStatsResponse:
        """Returns counters of the mlx5 acceleration module. Answers null when the module is not in use.

        SPDK 24.09 and later.

        level: Detail of the answer: 'total', 'channel' (default, one entry per thread too) or 'device' (per
            device as well).

        Returns messages.AccelMlx5DumpStatsResponse.
        """

    def accel_set_driver(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Chooses the platform driver that executes whole sequences of acceleration operations. Only before
        framework init.

        SPDK 23.05 and later.

        name: Name of the platform driver; absent or empty selects none.

        Returns messages.Done.
        """

    def accel_set_module(
        self,
        *,
        module: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Selects the acceleration module for all operations (release 20.04 only). Only before framework init.

        SPDK 20.04 to 20.04.

        module: Module number: 0 software, 1 automatic (initial), 2 CBDMA (ioat), 3 IDXD (DSA). Required.

        Returns messages.Done.
        """

    def accel_set_options(
        self,
        *,
        small_cache_size: int | None = None,
        large_cache_size: int | None = None,
        task_count: int | None = None,
        sequence_count: int | None = None,
        buf_count: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets pool and cache sizes of the acceleration framework. Only before framework init; absent values
        stay as they are.

        SPDK 23.05 and later.

        small_cache_size: Small data buffers cached per thread; initially 128.
        large_cache_size: Large data buffers cached per thread; initially 16.
        task_count: Task objects per I/O channel, at least 8; initially 2048.
        sequence_count: Sequence objects per I/O channel; initially 2048.
        buf_count: Buffer descriptors per I/O channel; initially 2048.

        Returns messages.Done.
        """

    def ae4dma_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the AMD AE4DMA acceleration module. Only before framework init, which then does the scan.

        SPDK 26.01 and later.

        Returns messages.Done.
        """

    def compressdev_scan_accel_module(
        self,
        *,
        pmd: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the DPDK compressdev acceleration module for compress and decompress. Only before framework
        init, which then does the scan.

        SPDK 23.01 and later.

        pmd: Poll mode driver: 0 first available, 1 QAT only, 2 mlx5_pci only, 3 uadk only (newer releases).
            Required.

        Returns messages.Done.
        """

    def cuda_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the CUDA (NVIDIA GPU) acceleration module. Only before framework init, which then does the
        scan.

        SPDK 26.01 and later.

        Returns messages.Done.
        """

    def dpdk_cryptodev_get_driver(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.DpdkCryptodevGetDriverResponse:
        """Returns the name of the DPDK crypto driver chosen for the cryptodev acceleration module, initially
        crypto_aesni_mb.

        SPDK 23.01 and later.

        Returns messages.DpdkCryptodevGetDriverResponse.
        """

    def dpdk_cryptodev_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the DPDK cryptodev acceleration module for encrypt and decrypt. Only before framework init,
        which then does the scan.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    def dpdk_cryptodev_set_driver(
        self,
        *,
        driver_name: Literal["crypto_aesni_mb", "crypto_qat", "mlx5_pci", "crypto_uadk"],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Chooses the DPDK crypto driver of the cryptodev acceleration module. Only before framework init.

        SPDK 23.01 and later.

        driver_name: DPDK driver name: crypto_aesni_mb, crypto_qat, mlx5_pci or crypto_uadk (newer
            releases). Required.

        Returns messages.Done.
        """

    def dsa_scan_accel_module(
        self,
        *,
        config_kernel_mode: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the Intel DSA acceleration module; a second call is rejected. Only before framework init,
        which then does the scan.

        SPDK 22.05 and later.

        config_kernel_mode: True uses the kernel idxd driver, false (default) the user-space one.

        Returns messages.Done.
        """

    def iaa_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the Intel IAA acceleration module (compress and decompress) in user-space mode; a second
        call is rejected. Only before framework init, which then does the scan.

        SPDK 22.05 and later.

        Returns messages.Done.
        """

    def idxd_scan_accel_engine(
        self,
        *,
        config_number: int,
        config_kernel_mode: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the Intel DSA (IDXD) acceleration engine, releases 20.04 to 22.01. Only before framework
        init, which then does the scan.

        SPDK 20.04 to 22.01.

        config_number: Preset work queue layout: 0 (4 groups, 1 queue and 1 engine each) or 1 (2 groups, 2
            queues and 2 engines each). Required.
        config_kernel_mode: True uses the kernel idxd driver, false (default) the user-space one; unknown to
            early releases.

        Returns messages.Done.
        """

    def ioat_scan_accel_module(
        self,
        *,
        pci_whitelist: Sequence[str],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the Intel I/OAT (CBDMA) acceleration module for copy and fill. Only before framework init,
        which then does the scan.

        SPDK 18.07 and later.

        pci_whitelist: PCI addresses of the only I/OAT devices to use; all when absent. Old releases only.
            Required.

        Returns messages.Done.
        """

    def mlx5_scan_accel_module(
        self,
        *,
        qp_size: int | None = None,
        num_requests: int | None = None,
        allowed_devs: str | None = None,
        crypto_split_blocks: int | None = None,
        enable_driver: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the mlx5 (NVIDIA NIC) acceleration module; a second call is rejected. Only before framework
        init, which then does the scan.

        SPDK 23.01 and later.

        qp_size: Queue pair size in work requests, at least 8; default 256.
        num_requests: Size of the request pool shared by all cores, at least 16 per core; default 2047.
        allowed_devs: Comma-separated names of the only devices to use, e.g. mlx5_0,mlx5_1; all when absent.
        crypto_split_blocks: Most data blocks per crypto UMR, 0 to 65535; 0 (default) means no limit.
        enable_driver: True also turns on the mlx5 platform driver, which handles fewer operations; default
            false.

        Returns messages.Done.
        """

    def bdev_aio_create(
        self,
        *,
        name: str,
        filename: str,
        block_size: int | None = None,
        readonly: bool | None = None,
        fallocate: bool | None = None,
        uuid: str | None = None,
        nowait: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Opens a host file or block device through Linux AIO, offers it as a bdev, and answers with its name
        once all bdevs have been examined.

        SPDK 17.07 and later.

        name: Name for the new bdev. Required.
        filename: Path on the target host of the file or block device to open. Required.
        block_size: Logical block size in bytes, a power of 2 of at least 512; detected from the device when
            absent or 0.
        readonly: Opens the file for reading only when true; false when absent.
        fallocate: Serves unmap and write-zeroes with blocking fallocate() calls (Linux only, meant for
            tests); false when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        nowait: Submits I/O with RWF_NOWAIT; creation fails if the path is not a block device. False when
            absent.

        Returns messages.BdevName.
        """

    def bdev_aio_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an AIO bdev and closes its backing file; the data in the file stays.

        SPDK 18.07 and later.

        name: Name of the AIO bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_aio_rescan(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Re-reads the size of the backing file of an AIO bdev and adjusts its block count; recent releases
        hot-remove the bdev if the size is 0.

        SPDK 22.01 and later.

        name: Name of the AIO bdev to rescan. Required.

        Returns messages.Done.
        """

    def bdev_compress_create(
        self,
        *,
        base_bdev_name: str,
        pm_path: str,
        comp_pmd: str,
        lb_size: int | None = None,
        comp_algo: Literal["deflate", "lz4"] | None = None,
        comp_level: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a compress bdev named COMP_ plus the base name on top of a base bdev, keeping its metadata in
        a persistent memory file. Data on the base bdev is lost.

        SPDK 19.04 to 25.05.

        base_bdev_name: Name of the bdev that stores the compressed data; its content is overwritten.
            Required.
        pm_path: Directory on the target where the persistent memory metadata file of the volume is kept.
            Required.
        comp_pmd: Name of the DPDK compression driver to use; 19.04 only. Required.
        lb_size: Logical block size of the compress bdev in bytes: 512 or 4096; by default the block size of
            the base bdev.
        comp_algo: Compression algorithm: "deflate" (default) or "lz4".
        comp_level: Compression level; must be in the range of the accel module in use; default 1, ignored
            where the level is fixed.

        Returns messages.BdevName.
        """

    def bdev_compress_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a compress bdev and wipes its volume metadata from the base bdev and persistent memory. The
        compressed data is lost.

        SPDK 19.04 to 25.05.

        name: Name of the compress bdev, such as COMP_Nvme0n1; an orphaned one may be named too. Required.

        Returns messages.Done.
        """

    def bdev_compress_get_orphans(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevCompressGetOrphansResponse:
        """Lists compress volumes found on a base bdev whose persistent memory metadata file is missing.

        SPDK 19.10 to 25.05.

        name: Name of the one compress bdev to test, an error when it is no orphan; all orphans when absent.

        Returns messages.BdevCompressGetOrphansResponse.
        """

    def bdev_compress_set_pmd(
        self,
        *,
        pmd: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Selects which DPDK compression driver compress bdevs use. Allowed before and after framework start.

        SPDK 19.07 to 22.09.

        pmd: Driver number: 0 automatic, 1 QAT only, 2 ISA-L only, 3 mlx5_pci only. Required.

        Returns messages.Done.
        """

    def bdev_crypto_create(
        self,
        *,
        base_bdev_name: str,
        name: str,
        crypto_pmd: str | None = None,
        key: str | None = None,
        cipher: str | None = None,
        key2: str | None = None,
        key_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev that encrypts on write and decrypts on read, stacked on a base bdev, and answers with
        its name.

        SPDK 18.10 and later.

        base_bdev_name: Name of the bdev that holds the encrypted data; it may be given before that bdev
            appears. Required.
        name: Name of the crypto bdev to make. Required.
        crypto_pmd: Name of the DPDK crypto driver; obsolete and ignored in newer releases.
        key: Encryption key as hex digits; obsolete, prefer key_name.
        cipher: Cipher: AES_CBC (default) or AES_XTS; obsolete, prefer key_name.
        key2: Second key as hex digits, needed only for AES_XTS and as long as key; obsolete, prefer
            key_name.
        key_name: Name of a key made with accel_crypto_key_create; when given, the key and cipher fields are
            ignored.

        Returns messages.BdevName.
        """

    def bdev_crypto_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a crypto bdev. The encrypted data stays on the base bdev.

        SPDK 18.10 and later.

        name: Name of the crypto bdev. Required.

        Returns messages.Done.
        """

    def bdev_daos_create(
        self,
        *,
        name: str,
        pool: str,
        cont: str,
        num_blocks: int,
        block_size: int,
        uuid: str | None = None,
        oclass: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev backed by a file in a DAOS container (DFS). Connects to pool and container first, so it
        fails when DAOS is unreachable.

        SPDK 22.09 and later.

        name: Name of the new bdev. Required.
        pool: Label or UUID of the DAOS pool. Required.
        cont: Label or UUID of the DAOS container. Required.
        num_blocks: Size of the bdev in blocks; must be greater than 0. Required.
        block_size: Block size in bytes; must be a multiple of 512. Required.
        uuid: UUID of the new bdev; generated when absent.
        oclass: DAOS object class for the data; default "SX" (striped over all targets). Not in 22.09.

        Returns messages.BdevName.
        """

    def bdev_daos_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a DAOS bdev from the target.

        SPDK 22.09 and later.

        name: Name of the DAOS bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_daos_resize(
        self,
        *,
        name: str,
        new_size: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Grows a DAOS bdev to a new capacity and tells its users; shrinking is rejected.

        SPDK 23.01 and later.

        name: Name of the DAOS bdev. Required.
        new_size: New capacity in MiB; must not be below the current one. Required.

        Returns messages.Done.
        """

    def bdev_delay_create(
        self,
        *,
        base_bdev_name: str,
        name: str,
        avg_read_latency: int,
        p99_read_latency: int,
        avg_write_latency: int,
        p99_write_latency: int,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Layers a bdev that adds artificial latency over another bdev. Waits for the base bdev to appear if
        it does not exist yet.

        SPDK 19.07 and later.

        base_bdev_name: Name of the bdev to slow down; it may appear later. Required.
        name: Name for the new delay bdev. Required.
        avg_read_latency: Latency added to about 99 percent of reads, in us. Required.
        p99_read_latency: Latency added to about 1 percent of reads, in us; not below avg_read_latency.
            Required.
        avg_write_latency: Latency added to about 99 percent of writes, in us. Required.
        p99_write_latency: Latency added to about 1 percent of writes, in us; not below avg_write_latency.
            Required.
        uuid: UUID for the new bdev; derived from the UUID of the base bdev when absent.

        Returns messages.BdevName.
        """

    def bdev_delay_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a delay bdev; the base bdev and its data stay.

        SPDK 19.07 and later.

        name: Name of the delay bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_delay_update_latency(
        self,
        *,
        delay_bdev_name: str,
        latency_type: Literal["avg_read", "p99_read", "avg_write", "p99_write"],
        latency_us: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Changes one of the four latencies of an existing delay bdev, effective for I/O submitted afterwards.

        SPDK 19.10 and later.

        delay_bdev_name: Name of the delay bdev to change. Required.
        latency_type: Latency to change: avg_read, p99_read, avg_write or p99_write. Required.
        latency_us: New latency in us. Required.

        Returns messages.Done.
        """

    def bdev_error_create(
        self,
        *,
        base_name: str,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Layers an error injection bdev named EE_ plus the base name over another bdev; no errors occur until
        some are injected.

        SPDK 17.07 and later.

        base_name: Name of the bdev to wrap; it may appear later. Required.
        uuid: UUID for the new bdev; derived from the UUID of the base bdev when absent.

        Returns messages.Done.
        """

    def bdev_error_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an error injection bdev; the base bdev and its data stay.

        SPDK 18.07 and later.

        name: Name of the error injection bdev, EE_ plus the base bdev name. Required.

        Returns messages.Done.
        """

    def bdev_error_inject_error(
        self,
        *,
        name: str,
        io_type: Literal["clear", "read", "write", "unmap", "flush", "all"],
        error_type: Literal["failure", "pending", "corrupt_data", "nomem", "nvme_failure"],
        nvme_sct: int | None = None,
        nvme_sc: int | None = None,
        num: int | None = None,
        queue_depth: int | None = None,
        corrupt_offset: int | None = None,
        corrupt_value: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Arms an error injection bdev to fail, hold or corrupt the next I/Os of a type, or clears what is
        armed. Corrupted writes reach the base bdev.

        SPDK 17.07 and later.

        name: Name of the error injection bdev, EE_ plus the base bdev name. Required.
        io_type: I/O to affect: read, write, unmap, flush or all; clear disarms every type. Required.
        error_type: What happens: failure, pending (held), corrupt_data, nomem or nvme_failure; must be
            given with clear too. Required.
        nvme_sct: NVMe status code type for nvme_failure only; 0 when absent.
        nvme_sc: NVMe status code for nvme_failure only; 0 when absent, but sct and sc cannot both be 0.
        num: Number of I/Os to affect; 1 when absent.
        queue_depth: Affects I/O only while at least this many I/Os are in flight on the channel; 0 (always)
            when absent.
        corrupt_offset: Offset of the byte to corrupt in the I/O buffer, in bytes, for corrupt_data; 0 when
            absent.
        corrupt_value: Value XORed into that byte, 1 to 255; required for corrupt_data.

        Returns messages.Done.
        """

    def bdev_error_resume_pending(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Disarms pending errors on an error injection bdev and lets the I/Os it held continue.

        SPDK 26.05 and later.

        name: Name of the error injection bdev, EE_ plus the base bdev name. Required.

        Returns messages.Done.
        """

    def bdev_ftl_create(
        self,
        *,
        name: str,
        base_bdev: str,
        cache: str,
        trtype: str,
        traddr: str,
        punits: str,
        uuid: str | None = None,
        overprovisioning: int | None = None,
        l2p_dram_limit: int | None = None,
        core_mask: str | None = None,
        fast_shutdown: bool | None = None,
        allow_open_bands: bool | None = None,
        use_append: bool | None = None,
        l2p_path: str | None = None,
        limit_crit: int | None = None,
        limit_crit_threshold: int | None = None,
        limit_high: int | None = None,
        limit_high_threshold: int | None = None,
        limit_low: int | None = None,
        limit_low_threshold: int | None = None,
        limit_start: int | None = None,
        limit_start_threshold: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevFtlCreateResponse:
        """Makes an FTL bdev from a base bdev and a cache bdev, or restores one when a UUID is given. Without a
        UUID, data on both is lost.

        SPDK 19.01 and later.

        name: Name of the FTL bdev. Required.
        base_bdev: Name of the bdev that stores the bulk of the data. Required.
        cache: Name of the bdev used as non-volatile write cache; optional before 22.09. Required.
        trtype: Transport type of the Open-Channel NVMe device, such as pcie; up to 19.10. Required.
        traddr: Address of the Open-Channel NVMe device, such as a PCI address; up to 19.10. Required.
        punits: Range of parallel units of the device as start-end, such as 0-3; up to 19.10. Required.
        uuid: UUID of an existing FTL instance to restore; absent or all zero makes a fresh instance.
        overprovisioning: Share of the base bdev kept back for relocation in percent, 1 to 99; default 20.
        l2p_dram_limit: Most DRAM for the cache of the logical to physical map in MiB; default 2048.
        core_mask: CPU cores on which the FTL core thread may run, as mask or list; default the main
            application thread.
        fast_shutdown: Whether shutdown of the target leaves metadata in shared memory rather than on disk;
            default true.
        allow_open_bands: Whether a restore after a dirty shutdown without cache may go on though recent
            data is lost; default false; up to 22.05.
        use_append: Whether zone append is used instead of write; default false; up to 22.05.
        l2p_path: Persistent memory file or device that holds the logical to physical map; default DRAM; up
            to 22.05.
        limit_crit: Share of user writes let through at the critical level in percent; default 0; up to
            22.05.
        limit_crit_threshold: Number of free bands at or below which the critical level applies; default 5;
            up to 22.05.
        limit_high: Share of user writes let through at the high level in percent; default 5; up to 22.05.
        limit_high_threshold: Number of free bands at or below which the high level applies; default 10; up
            to 22.05.
        limit_low: Share of user writes let through at the low level in percent; default 40; up to 22.05.
        limit_low_threshold: Number of free bands at or below which the low level applies; default 20; up to
            22.05.
        limit_start: Share of user writes let through at the start level in percent; default 100; up to
            22.05.
        limit_start_threshold: Number of free bands at or below which the start level applies and
            defragmentation runs; default 40; up to 22.05.

        Returns messages.BdevFtlCreateResponse.
        """

    def bdev_ftl_delete(
        self,
        *,
        name: str,
        fast_shutdown: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an FTL bdev from the target after flushing its state. The data stays on base and cache and
        can be restored by UUID.

        SPDK 19.01 and later.

        name: Name of the FTL bdev. Required.
        fast_shutdown: Whether metadata is left in shared memory rather than written out before the removal;
            default false.

        Returns messages.Done.
        """

    def bdev_ftl_get_properties(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevFtlGetPropertiesResponse:
        """Reads the properties of an FTL bdev; more of them show once its verbose_mode property is true.

        SPDK 24.01 and later.

        name: Name of the FTL bdev. Required.

        Returns messages.BdevFtlGetPropertiesResponse.
        """

    def bdev_ftl_get_stats(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevFtlGetStatsResponse:
        """Reads I/O and error counters of an FTL bdev, split by the source of the I/O.

        SPDK 22.09 and later.

        name: Name of the FTL bdev. Required.

        Returns messages.BdevFtlGetStatsResponse.
        """

    def bdev_ftl_load(
        self,
        *,
        name: str,
        base_bdev: str,
        cache: str,
        uuid: str | None = None,
        overprovisioning: int | None = None,
        l2p_dram_limit: int | None = None,
        core_mask: str | None = None,
        fast_shutdown: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevFtlLoadResponse:
        """Restores an existing FTL bdev from its base and cache bdevs; the same code as bdev_ftl_create, so a
        UUID should be given to keep the data.

        SPDK 22.09 to 25.09.

        name: Name of the FTL bdev. Required.
        base_bdev: Name of the bdev that stores the bulk of the data. Required.
        cache: Name of the bdev that serves as non-volatile write cache. Required.
        uuid: UUID of the instance to restore; leaving it out starts a fresh instance and loses the data.
        overprovisioning: Share of the base bdev kept back for relocation in percent, 1 to 99; default 20.
        l2p_dram_limit: Most DRAM for the cache of the logical to physical map in MiB; default 2048.
        core_mask: CPU cores on which the FTL core thread may run, as mask or list; default the main
            application thread.
        fast_shutdown: Whether shutdown of the target leaves metadata in shared memory rather than on disk;
            default true.

        Returns messages.BdevFtlLoadResponse.
        """

    def bdev_ftl_set_property(
        self,
        *,
        name: str,
        ftl_property: str,
        value: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets one writable property of an FTL bdev, for instance verbose_mode or prep_upgrade_on_shutdown.

        SPDK 24.01 and later.

        name: Name of the FTL bdev. Required.
        ftl_property: Name of the property, as listed by bdev_ftl_get_properties. Required.
        value: New value as a string; "true" or "false" for a boolean property. Required.

        Returns messages.Done.
        """

    def bdev_ftl_unload(
        self,
        *,
        name: str,
        fast_shutdown: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an FTL bdev from the target so that it can be loaded again; the same code as
        bdev_ftl_delete. The data is kept.

        SPDK 22.09 to 25.09.

        name: Name of the FTL bdev. Required.
        fast_shutdown: Whether metadata is left in shared memory rather than written out before the removal;
            default false.

        Returns messages.Done.
        """

    def bdev_ftl_unmap(
        self,
        *,
        name: str,
        lba: int,
        num_blocks: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Unmaps a range of an FTL bdev. The data in the range is lost.

        SPDK 22.09 and later.

        name: Name of the FTL bdev. Required.
        lba: First block of the range; a multiple of 1024 blocks. Required.
        num_blocks: Length of the range in blocks; a multiple of 1024 blocks, not 0. Required.

        Returns messages.Done.
        """

    def bdev_iscsi_create(
        self,
        *,
        name: str,
        initiator_iqn: str,
        url: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Logs in to an iSCSI target as initiator and exposes one of its LUNs as a bdev. The answer waits for
        the connection.

        SPDK 18.07 and later.

        name: Name of the new bdev. Required.
        initiator_iqn: IQN this initiator presents to the target; must not be empty. Required.
        url: iSCSI URL of the LUN: iscsi://[user[%password]@]host[:port]/target-iqn/lun. Required.

        Returns messages.BdevName.
        """

    def bdev_iscsi_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an iSCSI initiator bdev and ends its connection; the data on the remote LUN is kept.

        SPDK 18.07 and later.

        name: Name of the iSCSI bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_iscsi_set_options(
        self,
        *,
        timeout_sec: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets options of the iSCSI initiator bdev module; they apply to connections made afterwards, so call
        it before bdev_iscsi_create.

        SPDK 22.09 and later.

        timeout_sec: Command timeout in s; 0 turns timeout tracking off. Initially 30; unchanged when
            absent.

        Returns messages.Done.
        """

    def bdev_kvmalloc_create(
        self,
        *,
        name: str | None = None,
        uuid: str | None = None,
        max_key_size: int | None = None,
        max_value_size: int | None = None,
        optimal_value_granularity: int | None = None,
        numa_id: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev of the key-value command set in the memory of the target and answers with its name; the
        data is lost when it is deleted or the target ends.

        SPDK 26.09 and later.

        name: Name for the new bdev; KVMalloc plus a number when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        max_key_size: Longest key in bytes, at most 16; 16 when absent or 0.
        max_value_size: Largest value in bytes; 131072 (128 KiB) when absent or 0.
        optimal_value_granularity: Bytes that sizes of values are best a multiple of, at most
            max_value_size; 4096 when absent or 0.
        numa_id: NUMA node to take the memory from; -1 (any) when absent.

        Returns messages.BdevName.
        """

    def bdev_kvmalloc_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a key-value bdev and frees its memory; its data is lost.

        SPDK 26.09 and later.

        name: Name of the key-value bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_lvol_check_shallow_copy(
        self,
        *,
        operation_id: int,
        _timeout: float | None = None,
    ) -> messages.BdevLvolCheckShallowCopyResponse:
        """Reports the progress of a shallow copy. Once it reports completion or an error, the operation is
        forgotten and its id is no longer valid.

        SPDK 24.05 and later.

        operation_id: Id from bdev_lvol_start_shallow_copy. Required.

        Returns messages.BdevLvolCheckShallowCopyResponse.
        """

    def bdev_lvol_clone(
        self,
        *,
        snapshot_name: str,
        clone_name: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a writable thin clone of a snapshot in the same logical volume store and answers with its
        UUID.

        SPDK 18.04 and later.

        snapshot_name: Name (lvstore/lvol alias) or UUID of the snapshot to clone. Required.
        clone_name: Name of the clone to make, without the store name; at most 63 characters. Required.

        Returns messages.BdevName.
        """

    def bdev_lvol_clone_bdev(
        self,
        *,
        bdev: str,
        lvs_name: str,
        clone_name: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a logical volume that is a thin clone of any bdev used as external snapshot; that bdev must
        not be written afterwards.

        SPDK 23.05 and later.

        bdev: Name or UUID of the bdev that acts as the external snapshot; not a logical volume of the same
            store. Required.
        lvs_name: Name of the logical volume store for the clone. Required.
        clone_name: Name of the clone to make, without the store name; at most 63 characters. Required.

        Returns messages.BdevName.
        """

    def bdev_lvol_create(
        self,
        *,
        lvol_name: str,
        size_in_mib: int,
        uuid: str | None = None,
        lvs_name: str | None = None,
        thin_provision: bool | None = None,
        clear_method: Literal["none", "unmap", "write_zeroes", "default"] | None = None,
        size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a logical volume in a logical volume store and answers with its UUID.

        SPDK 17.10 and later.

        lvol_name: Name of the logical volume; unique in the store, at most 63 characters. Required.
        size_in_mib: Size in MiB, rounded up to whole clusters; accepted from 23.05 on in place of size.
            Required.
        uuid: UUID of the logical volume store; give exactly one of uuid and lvs_name.
        lvs_name: Name of the logical volume store; give exactly one of uuid and lvs_name.
        thin_provision: Whether clusters are allocated only when first written; default false.
        clear_method: How clusters are cleared when freed: none, unmap, write_zeroes or default, which is
            unmap; default when absent.
        size: Size in bytes, rounded up to whole clusters; up to 24.01 only, see size_in_mib.

        Returns messages.BdevName.
        """

    def bdev_lvol_create_lvstore(
        self,
        *,
        bdev_name: str,
        lvs_name: str,
        cluster_sz: int | None = None,
        clear_method: Literal["none", "unmap", "write_zeroes"] | None = None,
        num_md_pages_per_cluster_ratio: int | None = None,
        md_page_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevLvolCreateLvstoreResponse:
        """Makes a logical volume store on a bdev and answers with its UUID. Data on the bdev is lost; the
        answer waits for clearing.

        SPDK 17.10 and later.

        bdev_name: Name of the bdev to put the logical volume store on; the store claims it. Required.
        lvs_name: Name of the logical volume store; unique, at most 63 characters. Required.
        cluster_sz: Cluster size in bytes, a multiple of the metadata page size; default 4194304 (4 MiB).
        clear_method: How the data area is cleared at creation: none, unmap (default) or write_zeroes.
        num_md_pages_per_cluster_ratio: Metadata pages reserved per cluster in percent, 100 is one page
            each; default 100; more lets the store grow more.
        md_page_size: Metadata page size in bytes; default the larger of 4096 and the physical block size of
            the bdev.

        Returns messages.BdevLvolCreateLvstoreResponse.
        """

    def bdev_lvol_decouple_parent(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Copies the clusters that a volume shares with its direct parent snapshot and drops that parent.
        Unallocated clusters stay thin.

        SPDK 18.07 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume to detach from its parent. Required.

        Returns messages.Done.
        """

    def bdev_lvol_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a logical volume. Its data is lost; a snapshot with more than one clone is refused.

        SPDK 18.04 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume. Required.

        Returns messages.Done.
        """

    def bdev_lvol_delete_lvstore(
        self,
        *,
        uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a logical volume store with all its logical volumes. All data in it is lost.

        SPDK 17.10 and later.

        uuid: UUID of the logical volume store to delete; give exactly one of uuid and lvs_name.
        lvs_name: Name of the logical volume store to delete; give exactly one of uuid and lvs_name.

        Returns messages.Done.
        """

    def bdev_lvol_get_lvols(
        self,
        *,
        lvs_uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevLvolGetLvolsResponse:
        """Lists logical volumes, also degraded ones that have no bdev.

        SPDK 23.05 and later.

        lvs_uuid: UUID of the store whose volumes to list; not together with lvs_name; default all stores.
        lvs_name: Name of the store whose volumes to list; not together with lvs_uuid; default all stores.

        Returns messages.BdevLvolGetLvolsResponse.
        """

    def bdev_lvol_get_lvstores(
        self,
        *,
        uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevLvolGetLvstoresResponse:
        """Lists logical volume stores with their capacity.

        SPDK 17.10 and later.

        uuid: UUID of the one store to list; not together with lvs_name; default all stores.
        lvs_name: Name of the one store to list; not together with uuid; default all stores.

        Returns messages.BdevLvolGetLvstoresResponse.
        """

    def bdev_lvol_grow_lvstore(
        self,
        *,
        uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Grows a logical volume store to the present size of its bdev. Data is kept.

        SPDK 22.09 and later.

        uuid: UUID of the logical volume store to grow; give exactly one of uuid and lvs_name.
        lvs_name: Name of the logical volume store to grow; give exactly one of uuid and lvs_name.

        Returns messages.Done.
        """

    def bdev_lvol_inflate(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Allocates every cluster of a volume, copying from its parents, and drops all dependency on them. The
        volume becomes thick.

        SPDK 18.07 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume to inflate. Required.

        Returns messages.Done.
        """

    def bdev_lvol_rename(
        self,
        *,
        old_name: str,
        new_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Renames a logical volume; its UUID stays the same and its alias follows.

        SPDK 18.04 and later.

        old_name: Name (lvstore/lvol alias) or UUID of the logical volume to rename. Required.
        new_name: New name of the volume, without the store name; at most 63 characters. Required.

        Returns messages.Done.
        """

    def bdev_lvol_rename_lvstore(
        self,
        *,
        old_name: str,
        new_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Renames a logical volume store; the aliases of its volumes follow.

        SPDK 18.04 and later.

        old_name: Present name of the logical volume store. Required.
        new_name: New name of the logical volume store; at most 63 characters. Required.

        Returns messages.Done.
        """

    def bdev_lvol_resize(
        self,
        *,
        name: str,
        size_in_mib: int,
        size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Changes the size of a logical volume. Data beyond the new end is lost when it shrinks.

        SPDK 18.04 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume to resize. Required.
        size_in_mib: New size in MiB, rounded up to whole clusters; accepted from 23.05 on in place of size.
            Required.
        size: New size in bytes, rounded up to whole clusters; up to 24.01 only, see size_in_mib.

        Returns messages.Done.
        """

    def bdev_lvol_set_parent(
        self,
        *,
        lvol_name: str,
        parent_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a logical volume a clone of the given snapshot. Unallocated clusters then read from it; an
        error when it is already the parent.

        SPDK 24.05 and later.

        lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume; thin provisioned or already a
            clone, and as large as the parent. Required.
        parent_name: Name (lvstore/lvol alias) or UUID of the snapshot in the same store that becomes the
            parent. Required.

        Returns messages.Done.
        """

    def bdev_lvol_set_parent_bdev(
        self,
        *,
        lvol_name: str,
        parent_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a logical volume a clone of a bdev used as external snapshot. Unallocated clusters then read
        from it; an error when already so.

        SPDK 24.05 and later.

        lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume; thin provisioned or already a
            clone. Required.
        parent_name: Name or UUID of the bdev that becomes the external snapshot. Required.

        Returns messages.Done.
        """

    def bdev_lvol_set_read_only(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Marks a logical volume as read only, also on disk. No method marks it writable again.

        SPDK 19.01 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume. Required.

        Returns messages.Done.
        """

    def bdev_lvol_snapshot(
        self,
        *,
        lvol_name: str,
        snapshot_name: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a read only snapshot of a logical volume and answers with its UUID. The volume becomes a thin
        clone of the snapshot.

        SPDK 18.04 and later.

        lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume to take the snapshot of.
            Required.
        snapshot_name: Name of the snapshot to make, without the store name; at most 63 characters.
            Required.

        Returns messages.BdevName.
        """

    def bdev_lvol_start_shallow_copy(
        self,
        *,
        src_lvol_name: str,
        dst_bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.BdevLvolStartShallowCopyResponse:
        """Starts to copy the clusters allocated to a read only volume onto a bdev and answers at once. Data on
        the destination is overwritten.

        SPDK 24.05 and later.

        src_lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume to copy; it must be read
            only. Required.
        dst_bdev_name: Name of the bdev to copy to; at least as large as the volume. Required.

        Returns messages.BdevLvolStartShallowCopyResponse.
        """

    def bdev_malloc_create(
        self,
        *,
        num_blocks: int,
        block_size: int,
        name: str | None = None,
        uuid: str | None = None,
        physical_block_size: int | None = None,
        optimal_io_boundary: int | None = None,
        md_size: int | None = None,
        md_interleave: bool | None = None,
        dif_type: int | None = None,
        dif_is_head_of_md: bool | None = None,
        dif_pi_format: int | None = None,
        numa_id: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev in zeroed memory of the target and answers with its name; the data is lost when it is
        deleted or the target ends.

        SPDK 17.07 and later.

        num_blocks: Capacity in blocks, above 0. Required.
        block_size: Data block size in bytes, a multiple of 512. Required.
        name: Name for the new bdev; Malloc plus a number when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        physical_block_size: Physical block size to report, in bytes, a multiple of 512; 0 (not reported)
            when absent.
        optimal_io_boundary: Splits I/O at multiples of this many blocks; 0 (no splitting) when absent.
        md_size: Metadata bytes per block: 0, 8, 16, 32, 64 or 128; 0 (none) when absent.
        md_interleave: True keeps metadata within each block, false (default) in a separate buffer.
        dif_type: T10 protection information type: 0 (off), 1, 2 or 3; 0 when absent. Needs metadata.
        dif_is_head_of_md: True puts protection information at the start of the metadata, false (default) at
            its end.
        dif_pi_format: Protection information format: 0 (16-bit guard, default), 1 (32-bit guard) or 2
            (64-bit guard).
        numa_id: NUMA node to take the memory from; -1 (any) when absent.

        Returns messages.BdevName.
        """

    def bdev_malloc_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a malloc bdev and frees its memory; its data is lost.

        SPDK 18.07 and later.

        name: Name of the malloc bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_null_create(
        self,
        *,
        name: str,
        num_blocks: int,
        block_size: int,
        uuid: str | None = None,
        physical_block_size: int | None = None,
        md_size: int | None = None,
        dif_type: int | None = None,
        dif_is_head_of_md: bool | None = None,
        dif_pi_format: int | None = None,
        preferred_write_alignment: int | None = None,
        preferred_write_granularity: int | None = None,
        optimal_write_size: int | None = None,
        preferred_unmap_alignment: int | None = None,
        preferred_unmap_granularity: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev that drops writes and answers reads without storing data, and answers with its name;
        useful for benchmarks.

        SPDK 17.07 and later.

        name: Name for the new bdev. Required.
        num_blocks: Capacity in blocks, above 0. Required.
        block_size: Data block size in bytes without metadata, a multiple of 512. Required.
        uuid: UUID for the new bdev; generated by the target when absent.
        physical_block_size: Physical block size to report, in bytes, a multiple of 512; 0 (not reported)
            when absent.
        md_size: Interleaved metadata bytes per block: 0, 8, 16, 32, 64 or 128; 0 (none) when absent.
        dif_type: T10 protection information type: 0 (off), 1, 2 or 3; 0 when absent. Needs metadata.
        dif_is_head_of_md: True puts protection information at the start of the metadata, false (default) at
            its end.
        dif_pi_format: Protection information format: 0 (16-bit guard, default), 1 (32-bit guard) or 2
            (64-bit guard).
        preferred_write_alignment: Write alignment to report, in blocks; 0 (none) when absent.
        preferred_write_granularity: Write size multiple to report, in blocks; 0 (none) when absent.
        optimal_write_size: Best write size to report, in blocks; 0 (none) when absent.
        preferred_unmap_alignment: Unmap alignment to report, in blocks; 0 (none) when absent.
        preferred_unmap_granularity: Unmap size multiple to report, in blocks; 0 (none) when absent.

        Returns messages.BdevName.
        """

    def bdev_null_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a null bdev.

        SPDK 18.07 and later.

        name: Name of the null bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_null_resize(
        self,
        *,
        name: str,
        new_size: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Grows a null bdev to a new capacity; shrinking is refused.

        SPDK 21.01 and later.

        name: Name of the null bdev. Required.
        new_size: New capacity in MiB, not below the current one. Required.

        Returns messages.Done.
        """

    def bdev_ocf_create(
        self,
        *,
        name: str,
        mode: str,
        cache_bdev_name: str,
        core_bdev_name: str,
        cache_line_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes an OCF bdev that caches a core bdev on a cache bdev. Cache contents are overwritten; a missing
        base bdev is waited for after the answer.

        SPDK 19.01 and later.

        name: Name of the new OCF bdev; must not be in use. Required.
        mode: Cache mode: 'wb' write-back, 'wt' write-through, 'pt' pass-through, 'wa' write-around, 'wi'
            write-invalidate, 'wo' write-only. Required.
        cache_bdev_name: Name of the fast bdev used as cache; it may serve several OCF bdevs and may appear
            later. Required.
        core_bdev_name: Name of the slow bdev to be cached; may appear later. Required.
        cache_line_size: Cache line size in KiB: 4, 8, 16, 32 or 64; default 4.

        Returns messages.BdevName.
        """

    def bdev_ocf_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an OCF bdev permanently after flushing its dirty data to the core bdev. The base bdevs stay.

        SPDK 19.01 and later.

        name: Name of the OCF bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_ocf_flush_start(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Starts writing dirty cache data back to the core bdev and answers at once; follow it with
        bdev_ocf_flush_status.

        SPDK 23.01 and later.

        name: Name of the OCF bdev whose cache is flushed; its cache must be attached. Required.

        Returns messages.Done.
        """

    def bdev_ocf_flush_status(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevOcfFlushStatusResponse:
        """Tells whether a flush of an OCF bdev is running and how the last one ended.

        SPDK 23.01 and later.

        name: Name of the OCF bdev. Required.

        Returns messages.BdevOcfFlushStatusResponse.
        """

    def bdev_ocf_get_bdevs(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevOcfGetBdevsResponse:
        """Lists OCF bdevs with their cache and core bdevs, including those not started yet.

        SPDK 19.01 and later.

        name: Name of an OCF, cache or core bdev to filter by; all are listed when absent.

        Returns messages.BdevOcfGetBdevsResponse.
        """

    def bdev_ocf_get_stats(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevOcfGetStatsResponse:
        """Returns cache usage, request, traffic and error counters of one OCF bdev since its start or the last
        reset.

        SPDK 19.01 and later.

        name: Name of the OCF bdev. Required.

        Returns messages.BdevOcfGetStatsResponse.
        """

    def bdev_ocf_reset_stats(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the statistics counters of an OCF bdev back to zero.

        SPDK 23.05 and later.

        name: Name of the OCF bdev. Required.

        Returns messages.Done.
        """

    def bdev_ocf_set_cache_mode(
        self,
        *,
        name: str,
        mode: str,
        _timeout: float | None = None,
    ) -> messages.BdevOcfSetCacheModeResponse:
        """Switches the cache mode of a running OCF bdev and returns the mode in effect. It affects every OCF
        bdev on the same cache.

        SPDK 21.04 and later.

        name: Name of the OCF bdev. Required.
        mode: New cache mode: 'wb' write-back, 'wt' write-through, 'pt' pass-through, 'wa' write-around,
            'wi' write- invalidate, 'wo' write-only. Required.

        Returns messages.BdevOcfSetCacheModeResponse.
        """

    def bdev_ocf_set_seqcutoff(
        self,
        *,
        name: str,
        policy: str,
        threshold: int | None = None,
        promotion_count: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets when sequential streams bypass the cache, for all cores of the cache behind an OCF bdev.

        SPDK 22.05 and later.

        name: Name of the OCF bdev. Required.
        policy: 'always' cuts off at any time, 'full' only once the cache is full, 'never' turns it off.
            Required.
        threshold: Length of a sequential stream in KiB at which it bypasses the cache; unchanged when 0 or
            absent.
        promotion_count: Requests a stream needs before it is tracked globally; unchanged when 0 or absent.

        Returns messages.Done.
        """

    def bdev_ocssd_create(
        self,
        *,
        ctrlr_name: str,
        bdev_name: str,
        nsid: int | None = None,
        range: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a zoned bdev on a namespace of an Open-Channel SSD and answers with its name. Gone after
        21.07.

        SPDK 20.01 to 21.07.

        ctrlr_name: Name of the attached Open-Channel NVMe controller. Required.
        bdev_name: Name for the new bdev. Required.
        nsid: Namespace ID; default 1.
        range: Parallel units to use as begin-end, both included, e.g. 0-3; all when absent. Early versions
            only.

        Returns messages.BdevName.
        """

    def bdev_ocssd_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes an Open-Channel SSD bdev; the data on the device stays. Gone after 21.07.

        SPDK 20.01 to 21.07.

        name: Name of the Open-Channel bdev to delete. Required.

        Returns messages.Done.
        """

    def bdev_nvme_opal_init(
        self,
        *,
        nvme_ctrlr_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Takes ownership of an Opal drive with a new admin password and activates its locking. Fails if the
        drive is owned already.

        SPDK 19.10 and later.

        nvme_ctrlr_name: Name of the attached NVMe controller; it must support Opal. Required.
        password: Admin password to set on the drive. Required.

        Returns messages.Done.
        """

    def bdev_nvme_opal_revert(
        self,
        *,
        nvme_ctrlr_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Reverts an Opal drive to factory state; all data on it is lost. Delete its Opal bdevs first.

        SPDK 19.10 and later.

        nvme_ctrlr_name: Name of the attached NVMe controller; it must support Opal. Required.
        password: Admin password of the drive. Required.

        Returns messages.Done.
        """

    def bdev_opal_create(
        self,
        *,
        nvme_ctrlr_name: str,
        nsid: int,
        locking_range_id: int,
        range_start: int,
        range_length: int,
        password: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Sets up an Opal locking range on an NVMe namespace and makes a bdev over it, locked at first.
        Answers with its name.

        SPDK 19.10 and later.

        nvme_ctrlr_name: Name of the attached NVMe controller; it must support Opal. Required.
        nsid: Namespace ID; only 1 is supported. Required.
        locking_range_id: Opal locking range ID; 0 is the global range. Required.
        range_start: First block of the range. Required.
        range_length: Length of the range in blocks. Required.
        password: Opal admin password. Required.

        Returns messages.BdevName.
        """

    def bdev_opal_delete(
        self,
        *,
        bdev_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Securely erases an Opal locking range, resets it and deletes its bdev; the data is lost.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        password: Opal admin password. Required.

        Returns messages.Done.
        """

    def bdev_opal_get_info(
        self,
        *,
        bdev_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> messages.BdevOpalGetInfoResponse:
        """Reads the locking range and lock state of an Opal bdev from the drive.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        password: Opal admin password. Required.

        Returns messages.BdevOpalGetInfoResponse.
        """

    def bdev_opal_new_user(
        self,
        *,
        bdev_name: str,
        admin_password: str,
        user_id: int,
        user_password: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables an Opal user, sets its password and lets it lock and unlock the range of an Opal bdev.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        admin_password: Opal admin password. Required.
        user_id: Opal user to enable, 1 to 9. Required.
        user_password: Password to set for the user. Required.

        Returns messages.Done.
        """

    def bdev_opal_set_lock_state(
        self,
        *,
        bdev_name: str,
        user_id: int,
        password: str,
        lock_state: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Locks or unlocks the range of an Opal bdev on behalf of a user.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        user_id: Opal user: 0 is the admin, 1 to 9 are users. Required.
        password: Password of that user. Required.
        lock_state: New state (any case): "READWRITE" (unlocked), "READONLY" (writes locked) or "RWLOCK"
            (locked). Required.

        Returns messages.Done.
        """

    def bdev_passthru_create(
        self,
        *,
        base_bdev_name: str,
        name: str,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Layers a bdev that forwards all I/O unchanged over another bdev and claims it. Waits for the base
        bdev if it does not exist yet.

        SPDK 18.04 and later.

        base_bdev_name: Name of the bdev to forward to; it may appear later. Required.
        name: Name for the new passthru bdev. Required.
        uuid: UUID for the new bdev; derived from the UUID of the base bdev when absent.

        Returns messages.BdevName.
        """

    def bdev_passthru_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a passthru bdev; the base bdev and its data stay.

        SPDK 18.07 and later.

        name: Name of the passthru bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_pmem_create(
        self,
        *,
        pmem_file: str,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev from an existing libpmemblk pool file after checking its consistency. Gone after 23.01.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file, see bdev_pmem_create_pool. Required.
        name: Name of the new bdev. Required.

        Returns messages.BdevName.
        """

    def bdev_pmem_create_pool(
        self,
        *,
        pmem_file: str,
        num_blocks: int,
        block_size: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a libpmemblk pool file on the host. Gone after 23.01.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file to make; must not exist as a pool yet. Required.
        num_blocks: Number of blocks, at least 256; times block_size it must reach the libpmemblk minimum
            pool size. Required.
        block_size: Block size in bytes. Required.

        Returns messages.Done.
        """

    def bdev_pmem_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a pmem bdev from the target; the pool file and its data stay.

        SPDK 18.07 to 23.01.

        name: Name of the pmem bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_pmem_delete_pool(
        self,
        *,
        pmem_file: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a pmem pool file from the host after checking that it is one; its data is lost.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file to delete. Required.

        Returns messages.Done.
        """

    def bdev_pmem_get_pool_info(
        self,
        *,
        pmem_file: str,
        _timeout: float | None = None,
    ) -> messages.BdevPmemGetPoolInfoResponse:
        """Checks a pmem pool file for consistency and returns its geometry.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file. Required.

        Returns messages.BdevPmemGetPoolInfoResponse.
        """

    def bdev_raid_add_base_bdev(
        self,
        *,
        base_bdev: str,
        raid_bdev: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Puts a bdev into a free slot of a RAID bdev and, if that is online, starts a rebuild onto it. Data
        on the added bdev is lost.

        SPDK 24.01 and later.

        base_bdev: Name of the bdev to add. Required.
        raid_bdev: Name of the RAID bdev; it must have a free slot and no rebuild under way. Required.

        Returns messages.Done.
        """

    def bdev_raid_create(
        self,
        *,
        name: str,
        raid_level: Literal["raid0", "0", "raid1", "1", "raid5f", "5f", "concat", "raid5", "5"],
        base_bdevs: Sequence[str],
        strip_size_kb: int | None = None,
        uuid: str | None = None,
        superblock: bool | None = None,
        strip_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a RAID bdev from base bdevs; it stays in state configuring until all of them are found. Data
        on the base bdevs may be overwritten.

        SPDK 18.07 and later.

        name: Name of the RAID bdev. Required.
        raid_level: RAID level: raid0 or 0, raid1 or 1, raid5f or 5f, concat; raid5f only if compiled in.
            Required.
        base_bdevs: Names of the base bdevs in slot order, at most 255; a missing one may appear later.
            Required.
        strip_size_kb: Strip size in KiB, a power of two; required except for raid1, where it must be absent
            or 0.
        uuid: UUID of the RAID bdev; generated when absent.
        superblock: Whether the RAID layout is stored in a superblock on each base bdev so that it is found
            again; default false.
        strip_size: Strip size in KiB; old name of strip_size_kb, gone since 21.04.

        Returns messages.Done.
        """

    def bdev_raid_delete(
        self,
        *,
        name: str,
        clear_sb: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a RAID bdev and releases its base bdevs. With a superblock it is found again later unless
        clear_sb is true.

        SPDK 18.07 and later.

        name: Name of the RAID bdev. Required.
        clear_sb: Whether the superblock is wiped from all base bdevs; default false.

        Returns messages.Done.
        """

    def bdev_raid_get_bdevs(
        self,
        *,
        category: Literal["online", "configuring", "offline", "all"],
        _timeout: float | None = None,
    ) -> messages.BdevRaidGetBdevsResponse:
        """Lists RAID bdevs in a given state, with their base bdevs and the progress of a rebuild. Older
        releases answer with names only.

        SPDK 18.07 and later.

        category: State of the RAID bdevs to list: all, online, configuring or offline. Required.

        Returns messages.BdevRaidGetBdevsResponse.
        """

    def bdev_raid_remove_base_bdev(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Takes a base bdev out of its RAID bdev. A level without redundancy goes offline, the others run
        degraded.

        SPDK 23.09 and later.

        name: Name of the base bdev to take out. Required.

        Returns messages.Done.
        """

    def bdev_raid_set_options(
        self,
        *,
        process_window_size_kb: int | None = None,
        process_max_bandwidth_mb_sec: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets options of RAID background processes such as a rebuild; they apply to processes started later.

        SPDK 24.01 and later.

        process_window_size_kb: Size of the window a background process handles at a time in KiB; not 0;
            initially 1024, unchanged when absent.
        process_max_bandwidth_mb_sec: Bandwidth limit of a background process in MiB per second; 0 (initial)
            is no limit, unchanged when absent.

        Returns messages.Done.
        """

    def bdev_rbd_create(
        self,
        *,
        pool_name: str,
        rbd_name: str,
        block_size: int,
        name: str | None = None,
        user_id: str | None = None,
        config: Mapping[str, str] | None = None,
        cluster_name: str | None = None,
        uuid: str | None = None,
        read_only: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Opens an existing Ceph RBD image, offers it as a bdev and answers with its name.

        SPDK 17.07 and later.

        pool_name: Name of the Ceph pool that holds the image. Required.
        rbd_name: Name of the RBD image, which must exist. Required.
        block_size: Logical block size of the bdev in bytes, above 0. Required.
        name: Name for the new bdev; Ceph plus a number when absent.
        user_id: Ceph user without the client. prefix, such as admin; librados default when absent. Unused
            with cluster_name.
        config: Map of librados option names to values; the default Ceph configuration file is read when
            absent.
        cluster_name: Name of a registered cluster connection to share; the bdev makes its own when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        read_only: Opens the image for reading only when true; false when absent.

        Returns messages.BdevName.
        """

    def bdev_rbd_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an RBD bdev and closes the image; the image and its data stay in Ceph.

        SPDK 18.07 and later.

        name: Name of the RBD bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_rbd_get_clusters_info(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevRbdGetClustersInfoResponse:
        """Shows one registered Ceph cluster connection as an object, or all of them as an array; fails if
        there are none.

        SPDK 21.07 and later.

        name: Name of the registered cluster to show; all of them when absent.

        Returns messages.BdevRbdGetClustersInfoResponse.
        """

    def bdev_rbd_register_cluster(
        self,
        *,
        name: str,
        user_id: str | None = None,
        config_param: Mapping[str, str] | None = None,
        config_file: str | None = None,
        key_file: str | None = None,
        core_mask: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevRbdRegisterClusterResponse:
        """Connects to a Ceph cluster under a name, so that several RBD bdevs can share the connection, and
        answers with the name.

        SPDK 21.07 and later.

        name: Name to register the cluster connection under; must be new. Required.
        user_id: Ceph user without the client. prefix, such as admin; librados default when absent.
        config_param: Map of librados option names to values, applied after the configuration file; none
            when absent.
        config_file: Path of the Ceph configuration file; the default places are tried when absent.
        key_file: Path of the keyring file; taken from the configuration when absent.
        core_mask: CPU mask for the librados threads, such as 0x3 or a list in brackets; not pinned when
            absent.

        Returns messages.BdevRbdRegisterClusterResponse.
        """

    def bdev_rbd_resize(
        self,
        *,
        name: str,
        new_size: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Grows an RBD bdev together with its image in Ceph; shrinking is refused.

        SPDK 20.01 and later.

        name: Name of the RBD bdev. Required.
        new_size: New capacity in MiB, not below the current one. Required.

        Returns messages.Done.
        """

    def bdev_rbd_unregister_cluster(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Closes a registered Ceph cluster connection; fails while an RBD bdev still uses it.

        SPDK 21.07 and later.

        name: Name the cluster was registered under. Required.

        Returns messages.Done.
        """

    def bdev_split_create(
        self,
        *,
        base_bdev: str,
        split_count: int,
        split_size_mb: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevSplitCreateResponse:
        """Splits a bdev into equal bdevs named base name plus p and a number, and answers with their names;
        waits if the base bdev is missing.

        SPDK 18.04 and later.

        base_bdev: Name of the bdev to split; it may appear later. Required.
        split_count: Number of parts, above 0; fewer are made if they do not fit. Required.
        split_size_mb: Size of each part in MiB; equal shares of the base bdev when absent or 0.

        Returns messages.BdevSplitCreateResponse.
        """

    def bdev_split_delete(
        self,
        *,
        base_bdev: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes all split bdevs made from a base bdev; the base bdev and its data stay.

        SPDK 18.04 and later.

        base_bdev: Name of the bdev that was split. Required.

        Returns messages.Done.
        """

    def bdev_uring_create(
        self,
        *,
        name: str,
        filename: str,
        block_size: int | None = None,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev from a file or block device of the host, accessed through io_uring.

        SPDK 19.10 and later.

        name: Name of the new bdev. Required.
        filename: Path of the file or block device, e.g. /dev/nvme0n1. Required.
        block_size: Block size in bytes, a power of 2 and at least 512; detected from the device when 0 or
            absent.
        uuid: UUID of the new bdev; generated when absent. From 24.05.

        Returns messages.BdevName.
        """

    def bdev_uring_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an io_uring bdev; the file or device and its data stay.

        SPDK 19.10 and later.

        name: Name of the uring bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_uring_rescan(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Reads the size of the file or device again and adapts the bdev to it; at size 0 it is hot-removed
        (from 26.01).

        SPDK 24.05 and later.

        name: Name of the uring bdev. Required.

        Returns messages.Done.
        """

    def bdev_virtio_attach_controller(
        self,
        *,
        name: str,
        trtype: Literal["pci", "user", "vfio-user"],
        traddr: str,
        dev_type: Literal["blk", "scsi"],
        vq_count: int | None = None,
        vq_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevVirtioAttachControllerResponse:
        """Attaches a virtio block or SCSI device and returns the names of the bdevs found; SCSI targets are
        scanned before the answer.

        SPDK 18.04 and later.

        name: Name of the bdev for blk; prefix of the bdev names for scsi. Required.
        trtype: Transport: 'pci', 'user' (vhost-user) or 'vfio-user' (from 22.09). Required.
        traddr: PCI address (domain:bus:dev.func) for pci, Unix socket path for user and vfio-user.
            Required.
        dev_type: Device type: 'blk' or 'scsi'. Required.
        vq_count: Number of request queues, only for trtype user; default 1.
        vq_size: Entries per queue, a power of 2, only for trtype user; default 512.

        Returns messages.BdevVirtioAttachControllerResponse.
        """

    def bdev_virtio_blk_set_hotplug(
        self,
        *,
        enable: bool,
        period_us: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns the monitor that attaches and detaches PCI virtio-blk devices by itself on or off. Only the
        primary process may enable it.

        SPDK 21.04 and later.

        enable: True starts the monitor, false stops it. Required.
        period_us: Polling period in us; default 100000, at most 10000000. Ignored when disabling.

        Returns messages.Done.
        """

    def bdev_virtio_detach_controller(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Detaches a virtio device and removes all its bdevs; the data on the device stays.

        SPDK 18.07 and later.

        name: Name of the virtio device as given when it was attached. Required.

        Returns messages.Done.
        """

    def bdev_virtio_scsi_get_devices(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.BdevVirtioScsiGetDevicesResponse:
        """Lists the attached virtio-SCSI devices with queues and transport.

        SPDK 18.04 and later.

        Returns messages.BdevVirtioScsiGetDevicesResponse.
        """

    def construct_virtio_pci_blk_bdev(
        self,
        *,
        pci_address: str,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Attaches a virtio-blk PCI device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.

        SPDK 18.04 to 18.10.

        pci_address: PCI address of the virtio device (domain:bus:dev.func). Required.
        name: Name of the new bdev. Required.

        Returns messages.BdevName.
        """

    def construct_virtio_pci_scsi_bdev(
        self,
        *,
        pci_address: str,
        name: str,
        _timeout: float | None = None,
    ) -> messages.ConstructVirtioPciScsiBdevResponse:
        """Attaches a virtio-SCSI PCI device and makes bdevs for the targets found. Legacy, gone after 18.10;
        use construct_virtio_dev.

        SPDK 18.01 to 18.10.

        pci_address: PCI address of the virtio device (domain:bus:dev.func). Required.
        name: Prefix of the bdev names; also the name of the device. Required.

        Returns messages.ConstructVirtioPciScsiBdevResponse.
        """

    def construct_virtio_user_blk_bdev(
        self,
        *,
        path: str,
        name: str,
        vq_count: int | None = None,
        vq_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Attaches a vhost-user block device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.

        SPDK 18.04 to 18.10.

        path: Path of the vhost-user Unix socket. Required.
        name: Name of the new bdev. Required.
        vq_count: Number of request queues; default 1.
        vq_size: Entries per queue, a power of 2; default 512.

        Returns messages.BdevName.
        """

    def construct_virtio_user_scsi_bdev(
        self,
        *,
        path: str,
        name: str,
        vq_count: int | None = None,
        vq_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.ConstructVirtioUserScsiBdevResponse:
        """Attaches a vhost-user SCSI device and makes bdevs for the targets found. Legacy, gone after 18.10;
        use construct_virtio_dev.

        SPDK 17.10 to 18.10.

        path: Path of the vhost-user Unix socket. Required.
        name: Prefix of the bdev names; also the name of the device. Required.
        vq_count: Meant as the number of request queues (default 1), but these releases store it as vq_size;
            leave it out.
        vq_size: Entries per queue, a power of 2; default 512.

        Returns messages.ConstructVirtioUserScsiBdevResponse.
        """

    def remove_virtio_scsi_bdev(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Detaches a virtio-SCSI device and removes all its bdevs. Legacy, gone after 18.10.

        SPDK 18.01 to 18.10.

        name: Name of the virtio-SCSI device. Required.

        Returns messages.Done.
        """

    def bdev_xnvme_create(
        self,
        *,
        name: str,
        filename: str,
        io_mechanism: str,
        conserve_cpu: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev from an NVMe device or file through the xNVMe library with a chosen I/O mechanism.

        SPDK 22.09 and later.

        name: Name of the new bdev. Required.
        filename: Path of the device or file, e.g. /dev/nvme0n1 or /dev/ng0n1. Required.
        io_mechanism: xNVMe async backend, mainly 'libaio', 'io_uring' or 'io_uring_cmd' (NVMe character
            devices, Linux 5.19 or newer). Required.
        conserve_cpu: True keeps the backend from busy-polling completions; default false. From 23.01.

        Returns messages.BdevName.
        """

    def bdev_xnvme_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an xNVMe bdev; the data on the device stays.

        SPDK 22.09 and later.

        name: Name of the xNVMe bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_zone_block_create(
        self,
        *,
        name: str,
        base_bdev: str,
        zone_capacity: int,
        optimal_open_zones: int,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Layers an emulated zoned bdev over an ordinary one and answers with its name. Waits for the base
        bdev if it does not exist yet.

        SPDK 20.01 and later.

        name: Name for the new zoned bdev. Required.
        base_bdev: Name of the bdev below, not zoned itself; it may appear later. Required.
        zone_capacity: Usable blocks per zone; the zone size is this rounded up to a power of 2. Required.
        optimal_open_zones: Number of zones to keep open for the best write speed, as reported to users.
            Required.

        Returns messages.BdevName.
        """

    def bdev_zone_block_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an emulated zoned bdev; the base bdev and its data stay.

        SPDK 20.01 and later.

        name: Name of the zoned bdev to remove. Required.

        Returns messages.Done.
        """

    def blobfs_create(
        self,
        *,
        bdev_name: str,
        cluster_sz: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Formats a bdev with an empty BlobFS; all data on it is lost. Deprecated, gone after 25.05.

        SPDK 19.10 to 25.05.

        bdev_name: Name of the bdev to format; must not be claimed. Required.
        cluster_sz: Cluster size in bytes as a string, with K, M or G suffix allowed; multiple of 4 KiB, at
            least 1 MiB, default 1 MiB.

        Returns messages.Done.
        """

    def blobfs_detect(
        self,
        *,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Tells whether a bdev holds a BlobFS by loading and unloading it. Deprecated, gone after 25.05.

        SPDK 19.10 to 25.05.

        bdev_name: Name of the bdev to examine. Required.

        Returns messages.Done.
        """

    def blobfs_mount(
        self,
        *,
        bdev_name: str,
        mountpoint: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Mounts the BlobFS of a bdev on a host directory through FUSE; needs a build with FUSE. Deprecated,
        gone after 25.05.

        SPDK 19.10 to 25.05.

        bdev_name: Name of the bdev that holds the BlobFS. Required.
        mountpoint: Path of an existing host directory to mount on. Required.

        Returns messages.Done.
        """

    def blobfs_set_cache_size(
        self,
        *,
        size_in_mb: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the size of the BlobFS cache pool; refused once the pool exists. Deprecated, gone after 25.05.

        SPDK 20.01 to 25.05.

        size_in_mb: Cache size in MiB, greater than 0; initially 4096. Required.

        Returns messages.Done.
        """

    def env_dpdk_get_mem_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.EnvDpdkGetMemStatsResponse:
        """Dumps DPDK memory statistics into a text file on the target host, overwriting an older dump, and
        returns its path.

        SPDK 20.01 and later.

        Returns messages.EnvDpdkGetMemStatsResponse.
        """

    def spdk_get_version(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.SpdkVersion:
        """Returns the SPDK version of the target.

        SPDK 19.04 and later.

        Returns messages.SpdkVersion.
        """

    def rpc_get_methods(
        self,
        *,
        current: bool | None = None,
        include_aliases: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.RpcGetMethodsResponse:
        """Lists the names of the RPC methods the target offers.

        SPDK 17.10 and later.

        current: True lists only methods callable in the present state (before or after init); default
            false.
        include_aliases: True also lists deprecated aliases; default false.

        Returns messages.RpcGetMethodsResponse.
        """

    def framework_start_init(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Starts initialization of the subsystems of a target launched with --wait-for-rpc and answers when it
        is done. Start-up methods are refused afterwards.

        SPDK 18.07 and later.

        Returns messages.Done.
        """

    def framework_wait_init(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Waits until the subsystems are initialized; answers at once when they already are.

        SPDK 19.01 and later.

        Returns messages.Done.
        """

    def framework_get_subsystems(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetSubsystemsResponse:
        """Lists the subsystems of the target in order of initialization, with their dependencies.

        SPDK 18.04 and later.

        Returns messages.FrameworkGetSubsystemsResponse.
        """

    def framework_get_config(
        self,
        *,
        name: str,
        with_batches: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetConfigResponse:
        """Returns the configuration of one subsystem as the list of RPC calls that would recreate it.

        SPDK 18.04 and later.

        name: Name of the subsystem, e.g. bdev or nvmf; see framework_get_subsystems. Required.
        with_batches: True keeps calls grouped as batch arrays, false (default) lists them one by one.

        Returns messages.FrameworkGetConfigResponse.
        """

    def framework_get_reactors(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetReactorsResponse:
        """Lists the reactors (one per CPU core) with their load and the SPDK threads running on them.

        SPDK 20.01 and later.

        Returns messages.FrameworkGetReactorsResponse.
        """

    def spdk_kill_instance(
        self,
        *,
        sig_name: Literal["SIGINT", "SIGTERM", "SIGQUIT", "SIGHUP", "SIGKILL", "SIGUSR1"],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sends a signal to the target process itself. SIGINT and SIGTERM shut it down in order; SIGKILL ends
        it at once, so no answer may come.

        SPDK 17.07 and later.

        sig_name: Signal: SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGKILL or SIGUSR1. Required.

        Returns messages.Done.
        """

    def framework_monitor_context_switch(
        self,
        *,
        enabled: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.FrameworkMonitorContextSwitchResponse:
        """Turns logging of context switches on the reactors on or off, or reports whether it is on.

        SPDK 17.10 and later.

        enabled: True turns monitoring on, false off; send no parameters at all to only query.

        Returns messages.FrameworkMonitorContextSwitchResponse.
        """

    def framework_disable_cpumask_locks(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Releases the lock files on the CPU cores of the target, so that another SPDK process may use the
        same cores.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    def framework_enable_cpumask_locks(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Takes the lock files on the CPU cores of the target; fails when another process holds one of them.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    def framework_get_governor(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetGovernorResponse:
        """Returns the CPU frequency governor in use and the frequencies of each core. Empty when no governor
        is set.

        SPDK 24.09 and later.

        Returns messages.FrameworkGetGovernorResponse.
        """

    def framework_get_pci_devices(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetPciDevicesResponse:
        """Lists the PCI devices attached to the target with a dump of their configuration space.

        SPDK 22.01 and later.

        Returns messages.FrameworkGetPciDevicesResponse.
        """

    def framework_get_scheduler(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetSchedulerResponse:
        """Returns the thread scheduler in use and its settings.

        SPDK 21.01 and later.

        Returns messages.FrameworkGetSchedulerResponse.
        """

    def framework_set_scheduler(
        self,
        *,
        name: str,
        period: int | None = None,
        load_limit: int | None = None,
        core_limit: int | None = None,
        core_busy: int | None = None,
        mappings: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Selects the scheduler that spreads SPDK threads over the cores. Before framework init only in old
        releases.

        SPDK 20.10 and later.

        name: Scheduler: 'static' (threads stay put), 'dynamic' (moved by load) or 'gscheduler' (sets core
            frequency). Required.
        period: Time between scheduler runs in us; when absent or 0 the set one stays, or 1000000.
        load_limit: Thread load in percent, 0 to 100, from which a thread counts as busy; initially 20.
            Dynamic scheduler only. Only for name=dynamic.
        core_limit: Core load in percent above which a core is full; initially 80. Dynamic scheduler only.
            Only for name=dynamic.
        core_busy: Core load in percent at which threads are moved away; initially 95. Dynamic scheduler
            only. Only for name=dynamic.
        mappings: Comma-separated thread:core pairs (thread ID, core number) to place threads by; static
            scheduler only. Only for name=static.

        Returns messages.Done.
        """

    def scheduler_set_options(
        self,
        *,
        isolated_core_mask: str | None = None,
        scheduling_core: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the scheduling core and the cores left out of scheduling. Only before framework init.

        SPDK 24.09 and later.

        isolated_core_mask: CPU mask of cores left out of scheduling; must be cores of the target, without
            the scheduling core.
        scheduling_core: CPU core to run the scheduler on, where idle threads gather; unchanged when absent.

        Returns messages.Done.
        """

    def fsdev_aio_create(
        self,
        *,
        name: str,
        root_path: str,
        enable_xattr: bool | None = None,
        enable_writeback_cache: bool | None = None,
        max_write: int | None = None,
        skip_rw: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.FsdevAioCreateResponse:
        """Makes a file system device (fsdev) that exposes a directory of the target host, and returns its
        name.

        SPDK 24.09 and later.

        name: Name of the new fsdev. Required.
        root_path: Host directory to expose as the root of the file system. Required.
        enable_xattr: True allows extended attributes; default false.
        enable_writeback_cache: True allows the client to cache writes; default true.
        max_write: Largest write in bytes; default 131072.
        skip_rw: True completes reads and writes without doing them (benchmarks only, data is lost); default
            false.

        Returns messages.FsdevAioCreateResponse.
        """

    def fsdev_aio_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an AIO fsdev from the target; the files in its directory stay.

        SPDK 24.09 and later.

        name: Name of the AIO fsdev to remove. Required.

        Returns messages.Done.
        """

    def fsdev_get_opts(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FsdevGetOptsResponse:
        """Returns the pool sizes of the fsdev library.

        SPDK 24.09 and later.

        Returns messages.FsdevGetOptsResponse.
        """

    def fsdev_set_opts(
        self,
        *,
        fsdev_io_pool_size: int,
        fsdev_io_cache_size: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the pool sizes of the fsdev library. The pool must cover the caches of all threads.

        SPDK 24.09 and later.

        fsdev_io_pool_size: Number of fsdev I/O objects in the shared pool, at least cache size times
            (threads + 1); initially 65535. Required.
        fsdev_io_cache_size: Number of fsdev I/O objects cached per thread; initially 256. Required.

        Returns messages.Done.
        """

    def iobuf_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IobufGetStatsResponse:
        """Returns how often each module got data buffers from caches, from the shared pool, or had to wait.

        SPDK 24.01 and later.

        Returns messages.IobufGetStatsResponse.
        """

    def iobuf_set_options(
        self,
        *,
        small_pool_count: int | None = None,
        large_pool_count: int | None = None,
        small_bufsize: int | None = None,
        large_bufsize: int | None = None,
        enable_numa: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets number and size of the shared data buffers. Only before framework init; absent values stay as
        they are.

        SPDK 23.01 and later.

        small_pool_count: Number of small buffers, at least 64; initially 8192.
        large_pool_count: Number of large buffers, at least 8; initially 1024.
        small_bufsize: Size of a small buffer in bytes, at least 4096; initially 8192.
        large_bufsize: Size of a large buffer in bytes, at least 8192; initially 135168.
        enable_numa: True makes separate pools on each NUMA node, each of the given counts; initially false.

        Returns messages.Done.
        """

    def keyring_file_add_key(
        self,
        *,
        name: str,
        path: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Registers a key kept in a file on the target host under a name. The file is read when the key is
        used.

        SPDK 24.05 and later.

        name: Name of the new key; must not be in use. Required.
        path: Absolute path of the key file, owned by the user of the target and closed to group and others
            (0600). Required.

        Returns messages.Done.
        """

    def keyring_file_remove_key(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Unregisters a file-based key; the file stays. Users that hold the key can no longer read it.

        SPDK 24.05 and later.

        name: Name of the file-based key. Required.

        Returns messages.Done.
        """

    def keyring_get_keys(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.KeyringGetKeysResponse:
        """Lists the keys known to the keyring, without their contents.

        SPDK 24.05 and later.

        Returns messages.KeyringGetKeysResponse.
        """

    def keyring_linux_set_options(
        self,
        *,
        enable: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns lookup of keys in the Linux kernel keyring on or off. Only before framework init.

        SPDK 24.05 and later.

        enable: True enables the Linux keyring module; initially false, unchanged when absent.

        Returns messages.Done.
        """

    def log_get_flags(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.LogGetFlagsResponse:
        """Returns all log flags as an object mapping flag names to true (on) or false (off).

        SPDK 17.07 and later.

        Returns messages.LogGetFlagsResponse.
        """

    def log_set_flag(
        self,
        *,
        flag: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns on the info and debug messages of one log flag, or of all. Debug messages exist in debug
        builds only; the log level must admit them.

        SPDK 17.07 and later.

        flag: Name of the flag, e.g. nvme, or 'all'; newer releases accept wildcard patterns. Required.

        Returns messages.Done.
        """

    def log_clear_flag(
        self,
        *,
        flag: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns off the info and debug messages of one log flag, or of all.

        SPDK 17.07 and later.

        flag: Name of the flag, e.g. nvme, or 'all'; newer releases accept wildcard patterns. Required.

        Returns messages.Done.
        """

    def log_get_level(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.LogLevelName:
        """Returns the least severe level sent to the system log: ERROR, WARNING, NOTICE, INFO or DEBUG.

        SPDK 18.01 and later.

        Returns messages.LogLevelName.
        """

    def log_set_level(
        self,
        *,
        level: Literal["ERROR", "WARNING", "NOTICE", "INFO", "DEBUG"],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the least severe level of messages that go to the system log; initially NOTICE.

        SPDK 18.01 and later.

        level: Level: ERROR, WARNING, NOTICE, INFO or DEBUG. Required.

        Returns messages.Done.
        """

    def log_get_print_level(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.LogLevelName:
        """Returns the least severe level printed to stderr: ERROR, WARNING, NOTICE, INFO or DEBUG.

        SPDK 18.01 and later.

        Returns messages.LogLevelName.
        """

    def log_set_print_level(
        self,
        *,
        level: Literal["ERROR", "WARNING", "NOTICE", "INFO", "DEBUG"],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the least severe level of messages printed to stderr; initially INFO unless the application
        says otherwise.

        SPDK 18.01 and later.

        level: Level: ERROR, WARNING, NOTICE, INFO or DEBUG. Required.

        Returns messages.Done.
        """

    def log_enable_timestamps(
        self,
        *,
        enabled: bool,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns timestamps in log messages on or off; initially on.

        SPDK 20.10 and later.

        enabled: True prints timestamps, false leaves them out. Required.

        Returns messages.Done.
        """

    def nbd_get_disks(
        self,
        *,
        nbd_device: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NbdGetDisksResponse:
        """Lists the bdevs exported as kernel NBD devices.

        SPDK 18.01 and later.

        nbd_device: Path of the only NBD device to list, such as /dev/nbd0. Default: all.

        Returns messages.NbdGetDisksResponse.
        """

    def nbd_start_disk(
        self,
        *,
        bdev_name: str,
        nbd_device: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NbdStartDiskResponse:
        """Exports a bdev as a kernel NBD device and returns the path of the device. Needs the nbd kernel
        module.

        SPDK 18.01 and later.

        bdev_name: Name of the bdev to export. Required.
        nbd_device: Path of an unused NBD device, such as /dev/nbd0. Default: the first free one.

        Returns messages.NbdStartDiskResponse.
        """

    def nbd_stop_disk(
        self,
        *,
        nbd_device: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Disconnects an NBD device from its bdev, after the kernel has flushed its data.

        SPDK 18.01 and later.

        nbd_device: Path of the NBD device, such as /dev/nbd0. Required.

        Returns messages.Done.
        """

    def net_get_interfaces(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.NetGetInterfacesResponse:
        """Lists the network interfaces of the host with their IPv4 addresses.

        SPDK 17.07 to 21.04.

        Returns messages.NetGetInterfacesResponse.
        """

    def net_interface_add_ip_address(
        self,
        *,
        ifc_index: int,
        ip_address: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds an IPv4 address to a network interface of the host. Fails when the interface already has it.

        SPDK 17.07 to 21.04.

        ifc_index: Index of the interface in the kernel. Required.
        ip_address: IPv4 address to add, dotted decimal. Required.

        Returns messages.Done.
        """

    def net_interface_delete_ip_address(
        self,
        *,
        ifc_index: int,
        ip_address: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an IPv4 address from a network interface of the host. Connections that use it break.

        SPDK 17.07 to 21.04.

        ifc_index: Index of the interface in the kernel. Required.
        ip_address: IPv4 address to remove, dotted decimal. Required.

        Returns messages.Done.
        """

    def notify_get_notifications(
        self,
        *,
        id: int | None = None,
        max: int | None = None,
        _timeout: float | None = None,
    ) -> messages.NotifyGetNotificationsResponse:
        """Lists recorded notifications such as bdev_register. Answers at once; the target keeps the last 1024.

        SPDK 19.04 and later.

        id: Number of the first notification to return; default 0, the oldest kept.
        max: Most notifications to return; no limit when absent.

        Returns messages.NotifyGetNotificationsResponse.
        """

    def notify_get_types(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.NotifyGetTypesResponse:
        """Lists the names of the notification types the target may record.

        SPDK 19.04 and later.

        Returns messages.NotifyGetTypesResponse.
        """

    def scsi_get_devices(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.ScsiGetDevicesResponse:
        """Lists the SCSI devices of the target, of iSCSI and vhost alike.

        SPDK 17.07 and later.

        Returns messages.ScsiGetDevicesResponse.
        """

    def get_luns(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.GetLunsResponse:
        """Lists the SCSI LUNs that the target knows and whether each is in use.

        SPDK 17.07 to 17.10.

        Returns messages.GetLunsResponse.
        """

    def sock_get_default_impl(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.SockGetDefaultImplResponse:
        """Returns the socket implementation used when none is named.

        SPDK 24.05 and later.

        Returns messages.SockGetDefaultImplResponse.
        """

    def sock_impl_get_options(
        self,
        *,
        impl_name: str,
        _timeout: float | None = None,
    ) -> messages.SockImplGetOptionsResponse:
        """Returns the default options of a socket implementation.

        SPDK 20.07 and later.

        impl_name: Name of the implementation: posix, ssl or uring. Required.

        Returns messages.SockImplGetOptionsResponse.
        """

    def sock_impl_set_options(
        self,
        *,
        impl_name: str,
        recv_buf_size: int | None = None,
        send_buf_size: int | None = None,
        enable_recv_pipe: bool | None = None,
        enable_quickack: bool | None = None,
        enable_placement_id: int | None = None,
        enable_zerocopy_send_server: bool | None = None,
        enable_zerocopy_send_client: bool | None = None,
        zerocopy_threshold: int | None = None,
        tls_version: int | None = None,
        enable_ktls: bool | None = None,
        psk_key: str | None = None,
        psk_identity: str | None = None,
        enable_zerocopy_send: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the default options of a socket implementation. Only before framework init; absent values stay
        as they are.

        SPDK 20.07 and later.

        impl_name: Name of the implementation: posix, ssl or uring. Required.
        recv_buf_size: Receive buffer size in bytes, at least 4096; initially 2097152 (4096 for ssl).
        send_buf_size: Send buffer size in bytes, at least 4096; initially 2097152 (4096 for ssl).
        enable_recv_pipe: True buffers received data in a pipe; initially true.
        enable_quickack: True sends TCP acknowledgements without delay; initially false.
        enable_placement_id: Grouping of sockets: 0 none (initial), 1 by NAPI ID, 2 by CPU, 3 by mark;
            boolean before 21.04.
        enable_zerocopy_send_server: True sends without copying on accepted connections; initially true for
            posix and ssl, false for uring.
        enable_zerocopy_send_client: True sends without copying on outgoing connections; initially false.
        zerocopy_threshold: Sends smaller than this may be copied, in bytes; initially 0.
        tls_version: TLS version, 13 for TLS 1.3, 0 for negotiated; initially 0. For ssl only.
        enable_ktls: True lets the kernel do TLS; initially false. For ssl only.
        psk_key: Default TLS pre-shared key in hex, for ssl (releases 22.09 and 23.01).
        psk_identity: Default TLS pre-shared key identity, for ssl (releases 22.09 and 23.01).
        enable_zerocopy_send: True sends without copying; split into server and client settings in newer
            releases.

        Returns messages.Done.
        """

    def sock_set_default_impl(
        self,
        *,
        impl_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Chooses the socket implementation used when none is named. Only before framework init.

        SPDK 20.10 and later.

        impl_name: Name of the implementation: posix, ssl or uring. Required.

        Returns messages.Done.
        """

    def thread_get_io_channels(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.ThreadGetIoChannelsResponse:
        """Lists the I/O channels held by each SPDK thread.

        SPDK 20.04 and later.

        Returns messages.ThreadGetIoChannelsResponse.
        """

    def thread_get_pollers(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.ThreadGetPollersResponse:
        """Lists the pollers of each SPDK thread with their run counts.

        SPDK 20.04 and later.

        Returns messages.ThreadGetPollersResponse.
        """

    def thread_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.ThreadGetStatsResponse:
        """Returns load and poller counts of each SPDK thread.

        SPDK 19.07 and later.

        Returns messages.ThreadGetStatsResponse.
        """

    def thread_set_cpumask(
        self,
        *,
        id: int,
        cpumask: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Restricts an SPDK thread to a set of cores; it moves if its present core is not among them.

        SPDK 20.04 and later.

        id: ID of the SPDK thread; see thread_get_stats. Required.
        cpumask: Cores allowed, as a hex mask or list such as [0,2]; must include a core of the target.
            Required.

        Returns messages.Done.
        """

    def trace_clear(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Discards the trace entries recorded so far: readers skip everything older than this call.

        SPDK 26.05 and later.

        Returns messages.Done.
        """

    def trace_clear_tpoint_mask(
        self,
        *,
        name: str,
        tpoint_mask: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns off single tracepoints of a trace group.

        SPDK 22.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp. Required.
        tpoint_mask: Bit mask of the tracepoints in the group to turn off; others stay as they are.
            Required.

        Returns messages.Done.
        """

    def trace_disable_tpoint_group(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns off all tracepoints of a trace group.

        SPDK 19.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp, or 'all'. Required.

        Returns messages.Done.
        """

    def trace_enable_tpoint_group(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns on all tracepoints of a trace group; recording costs some speed.

        SPDK 19.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp, or 'all'. Required.

        Returns messages.Done.
        """

    def trace_get_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.TraceGetInfoResponse:
        """Returns the path of the shared-memory trace file and the masks of each trace group, keyed by group
        name.

        SPDK 23.01 and later.

        Returns messages.TraceGetInfoResponse.
        """

    def trace_get_tpoint_group_mask(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.TraceGetTpointGroupMaskResponse:
        """Returns which trace groups and tracepoints are turned on, keyed by group name.

        SPDK 19.01 and later.

        Returns messages.TraceGetTpointGroupMaskResponse.
        """

    def trace_set_tpoint_mask(
        self,
        *,
        name: str,
        tpoint_mask: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns on single tracepoints of a trace group; others stay as they are.

        SPDK 22.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp. Required.
        tpoint_mask: Bit mask of the tracepoints in the group to turn on; others stay as they are. Required.

        Returns messages.Done.
        """

    def ublk_create_target(
        self,
        *,
        cpumask: str | None = None,
        disable_user_copy: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates the ublk target with its threads. Must come before any ublk disk and needs the ublk_drv
        kernel module.

        SPDK 23.01 and later.

        cpumask: Mask of the CPU cores for ublk threads, within the cores of the target. Default: all of
            them.
        disable_user_copy: Do without the user copy feature of the kernel even where it exists. Default:
            false.

        Returns messages.Done.
        """

    def ublk_destroy_target(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops all ublk disks and then removes the ublk target. Answers when that is done; the bdevs stay.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    def ublk_get_disks(
        self,
        *,
        ublk_id: int | None = None,
        _timeout: float | None = None,
    ) -> messages.UblkGetDisksResponse:
        """Lists the bdevs exported as ublk devices.

        SPDK 23.01 and later.

        ublk_id: Number of the only device to list; 0 works as absent. Default: all.

        Returns messages.UblkGetDisksResponse.
        """

    def ublk_recover_disk(
        self,
        *,
        bdev_name: str,
        ublk_id: int,
        _timeout: float | None = None,
    ) -> messages.UblkRecoverDiskResponse:
        """Takes over a ublk device that the kernel kept after its former process ended, and returns its
        number. Needs Linux 6.4.

        SPDK 24.01 and later.

        bdev_name: Name of the bdev that was behind the device. Required.
        ublk_id: Number of the ublk device to take over, not in use by this target. Required.

        Returns messages.UblkRecoverDiskResponse.
        """

    def ublk_start_disk(
        self,
        *,
        bdev_name: str,
        ublk_id: int,
        num_queues: int | None = None,
        queue_depth: int | None = None,
        _timeout: float | None = None,
    ) -> messages.UblkStartDiskResponse:
        """Exports a bdev as a ublk block device and returns its number. The ublk target must exist.

        SPDK 23.01 and later.

        bdev_name: Name of the bdev to export. Required.
        ublk_id: Number for the new device, which becomes /dev/ublkb with this number. Required.
        num_queues: Number of queues, lowered to 32 when larger. Default: 1.
        queue_depth: Requests per queue, lowered to 1024 when larger. Default: 128.

        Returns messages.UblkStartDiskResponse.
        """

    def ublk_stop_disk(
        self,
        *,
        ublk_id: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops a ublk device and removes it from the kernel. Answers when its I/O has ended; the bdev stays.

        SPDK 23.01 and later.

        ublk_id: Number of the ublk device, as in /dev/ublkb0. Required.

        Returns messages.Done.
        """

    def vfu_tgt_set_base_path(
        self,
        *,
        path: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the directory for the sockets of vfio-user endpoints that are created later.

        SPDK 22.09 and later.

        path: Directory for the UNIX sockets; an empty string changes nothing. Required.

        Returns messages.Done.
        """

    def vfu_virtio_create_blk_endpoint(
        self,
        *,
        name: str,
        bdev_name: str,
        cpumask: str | None = None,
        num_queues: int | None = None,
        qsize: int | None = None,
        packed_ring: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a virtio-blk device on a vfio-user socket, backed by a bdev.

        SPDK 22.09 and later.

        name: Name of the new endpoint; its socket gets this name in the base path. Required.
        bdev_name: Name of the bdev to export. Required.
        cpumask: Mask of the CPU cores for the endpoint. Default: the cores of the target.
        num_queues: Number of virtqueues, at most 64; 0 or more than that gives the default. Default: 64.
        qsize: Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
        packed_ring: Offer packed virtqueues. Default: false.

        Returns messages.Done.
        """

    def vfu_virtio_create_fs_endpoint(
        self,
        *,
        name: str,
        fsdev_name: str,
        tag: str,
        cpumask: str | None = None,
        num_queues: int | None = None,
        qsize: int | None = None,
        packed_ring: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a virtio-fs device on a vfio-user socket, backed by an fsdev. Announced to be removed in
        26.09.

        SPDK 24.09 and later.

        name: Name of the new endpoint; its socket gets this name in the base path. Required.
        fsdev_name: Name of the fsdev to export. Required.
        tag: Tag the guest mounts the file system by, at most 36 bytes. Required.
        cpumask: Mask of the CPU cores for the endpoint. Default: the cores of the target.
        num_queues: Number of virtqueues, at most 64; 0 or more than that gives the default. Default: 64.
        qsize: Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
        packed_ring: Offer packed virtqueues. Default: false.

        Returns messages.Done.
        """

    def vfu_virtio_create_scsi_endpoint(
        self,
        *,
        name: str,
        cpumask: str | None = None,
        num_io_queues: int | None = None,
        qsize: int | None = None,
        packed_ring: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a virtio-scsi device without targets on a vfio-user socket.

        SPDK 22.09 and later.

        name: Name of the new endpoint; its socket gets this name in the base path. Required.
        cpumask: Mask of the CPU cores for the endpoint. Default: the cores of the target.
        num_io_queues: Number of I/O queues, at most 62, besides control and event queue; 0 gives the
            default. Default: 62.
        qsize: Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
        packed_ring: Offer packed virtqueues. Default: false.

        Returns messages.Done.
        """

    def vfu_virtio_delete_endpoint(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a vfio-user virtio endpoint of any kind with its socket. The guest loses the device; the
        bdevs stay.

        SPDK 22.09 and later.

        name: Name of an existing vfio-user endpoint. Required.

        Returns messages.Done.
        """

    def vfu_virtio_scsi_add_target(
        self,
        *,
        name: str,
        scsi_target_num: int,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds a SCSI target with a bdev as LUN 0 to a virtio-scsi endpoint; a connected guest is told.

        SPDK 22.09 and later.

        name: Name of an existing vfio-user endpoint. Required.
        scsi_target_num: Number of a free target slot, 0 to 7. Required.
        bdev_name: Name of the bdev to export. Required.

        Returns messages.Done.
        """

    def vfu_virtio_scsi_remove_target(
        self,
        *,
        name: str,
        scsi_target_num: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a SCSI target from a virtio-scsi endpoint; a connected guest is told. The bdev stays.

        SPDK 22.09 and later.

        name: Name of an existing vfio-user endpoint. Required.
        scsi_target_num: Number of the occupied target slot, 0 to 7. Required.

        Returns messages.Done.
        """

    def vmd_enable(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the VMD (Intel Volume Management Device) subsystem, so that NVMe SSDs behind it are found.
        Only before framework init.

        SPDK 19.07 and later.

        Returns messages.Done.
        """

    def vmd_remove_device(
        self,
        *,
        addr: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Detaches a PCI device behind VMD from the target, as a hot removal. Needs the VMD subsystem enabled.

        SPDK 22.09 and later.

        addr: PCI address of the device behind VMD. Required.

        Returns messages.Done.
        """

    def vmd_rescan(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.VmdRescanResponse:
        """Searches the buses behind VMD for devices that were added, and attaches them. Needs the VMD
        subsystem enabled.

        SPDK 22.09 and later.

        Returns messages.VmdRescanResponse.
        """

class AsyncTypedCalls:
    """Calls to await."""

    async def bdev_get_bdevs(
        self,
        *,
        name: str | None = None,
        timeout: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevGetBdevsResponse:
        """Lists all bdevs, or one by name, with size, features, claims and module details; can wait for a
        named bdev to appear.

        SPDK 17.07 and later.

        name: Name or alias of one bdev to show; all bdevs when absent.
        timeout: Time to wait for the named bdev to appear, in ms; 0 (no waiting) when absent.

        Returns messages.BdevGetBdevsResponse.
        """

    async def delete_bdev(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a bdev of any kind (early releases); the answer is false if it could not be removed.

        SPDK 17.07 to 19.01.

        name: Name of the bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_examine(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Asks bdev modules to examine a bdev for metadata of theirs; allowed only with automatic examine off,
        once per name.

        SPDK 20.10 and later.

        name: Name or alias of the bdev to examine; it may appear later. Required.

        Returns messages.Done.
        """

    async def bdev_wait_for_examine(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Answers once modules have finished examining all bdevs known so far, so that bdevs found by metadata
        exist.

        SPDK 21.01 and later.

        Returns messages.Done.
        """

    async def bdev_enable_histogram(
        self,
        *,
        name: str,
        enable: bool,
        opc: str | None = None,
        granularity: int | None = None,
        min_nsec: int | None = None,
        max_nsec: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Starts or stops collecting an I/O latency histogram on a bdev; stopping discards the collected
        counts.

        SPDK 19.01 and later.

        name: Name of the bdev. Required.
        enable: True starts collecting, false stops it. Required.
        opc: I/O type to record, for example read, write, unmap, flush, write_zeroes, copy; all types when
            absent.
        granularity: Bucket resolution: each power-of-2 range has 2^granularity buckets; 7 when absent.
        min_nsec: Lowest latency tracked, in ns; shorter ones count in the first bucket. 1000 when absent.
        max_nsec: Highest latency tracked, in ns; longer ones count in the last bucket. 120000000000 when
            absent.

        Returns messages.Done.
        """

    async def bdev_get_histogram(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevGetHistogramResponse:
        """Fetches the latency histogram of a bdev, summed over its channels; collection must have been enabled
        before.

        SPDK 19.01 and later.

        name: Name of the bdev. Required.

        Returns messages.BdevGetHistogramResponse.
        """

    async def bdev_get_histogram_borders(
        self,
        *,
        name: str,
        borders: Sequence[int],
        _timeout: float | None = None,
    ) -> messages.BdevGetHistogramBordersResponse:
        """Counts the I/Os of a bdev at or below each given latency; histogram collection must have been
        enabled before.

        SPDK 26.05 and later.

        name: Name of the bdev. Required.
        borders: Upper latency limits in us, in ascending order; at least one. Required.

        Returns messages.BdevGetHistogramBordersResponse.
        """

    async def bdev_get_iostat(
        self,
        *,
        per_channel: bool | None = None,
        reset_mode: Literal["all", "maxmin", "error", "none"] | None = None,
        names: Sequence[str] | None = None,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevGetIostatResponse:
        """Fetches I/O counters and latencies of bdevs, in total or per channel; can also reset them in the
        same step.

        SPDK 18.07 and later.

        per_channel: True gives one set of counters per I/O channel, for exactly one bdev; false when
            absent.
        reset_mode: Counters to reset after reading: all, maxmin, error or none; none when absent.
        names: Names of the bdevs to show, at most 1024; all bdevs when absent.
        name: Name of one bdev to show, in releases before names; all bdevs when absent.

        Returns messages.BdevGetIostatResponse.
        """

    async def bdev_reset_iostat(
        self,
        *,
        name: str | None = None,
        mode: Literal["all", "maxmin", "error", "none"] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Resets I/O statistics of one bdev or all bdevs, including module counters.

        SPDK 23.01 and later.

        name: Name of the bdev to reset; all bdevs when absent.
        mode: Counters to reset: all, maxmin (latency extremes), error or none; all when absent.

        Returns messages.Done.
        """

    async def bdev_set_options(
        self,
        *,
        bdev_io_pool_size: int | None = None,
        bdev_io_cache_size: int | None = None,
        bdev_auto_examine: bool | None = None,
        iobuf_small_cache_size: int | None = None,
        iobuf_large_cache_size: int | None = None,
        small_buf_pool_size: int | None = None,
        large_buf_pool_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets options of the bdev layer; allowed only before the target framework is initialized. Options
        left out keep their values.

        SPDK 18.07 and later.

        bdev_io_pool_size: Number of I/O structures shared by all threads; built-in 65535. At least cache
            size times (threads + 1).
        bdev_io_cache_size: Number of I/O structures cached per thread; built-in 256.
        bdev_auto_examine: True (built-in) lets modules examine every new bdev; with false only bdev_examine
            does it.
        iobuf_small_cache_size: Number of small data buffers cached per thread; built-in 128.
        iobuf_large_cache_size: Number of large data buffers cached per thread; built-in 16.
        small_buf_pool_size: Number of small data buffers in the pool, at least 8191 (built-in); moved to
            iobuf options later.
        large_buf_pool_size: Number of large data buffers in the pool, at least 1023 (built-in); moved to
            iobuf options later.

        Returns messages.Done.
        """

    async def bdev_set_qd_sampling_period(
        self,
        *,
        name: str,
        period: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets how often the queue depth of a bdev is sampled for its I/O statistics, or turns sampling off.

        SPDK 18.07 and later.

        name: Name of the bdev. Required.
        period: Sampling period in us; 0 turns sampling off. Required.

        Returns messages.Done.
        """

    async def bdev_set_qos_limit(
        self,
        *,
        name: str,
        rw_ios_per_sec: int | None = None,
        rw_mbytes_per_sec: int | None = None,
        r_mbytes_per_sec: int | None = None,
        w_mbytes_per_sec: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets or lifts rate limits on a bdev; at least one limit must be given, and values are rounded up to
        what the target can enforce.

        SPDK 18.10 and later.

        name: Name of the bdev. Required.
        rw_ios_per_sec: Reads and writes per second, rounded up to a multiple of 1000. 0 lifts the limit,
            unchanged when absent.
        rw_mbytes_per_sec: Data read and written in MiB per second. 0 lifts the limit, unchanged when
            absent.
        r_mbytes_per_sec: Data read in MiB per second. 0 lifts the limit, unchanged when absent.
        w_mbytes_per_sec: Data written in MiB per second. 0 lifts the limit, unchanged when absent.

        Returns messages.Done.
        """

    async def get_bdevs_config(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.GetBdevsConfigResponse:
        """Lists, for one bdev or all, the RPC call with parameters that would create it again (18.04 to
        18.07).

        SPDK 18.04 to 18.07.

        name: Name of one bdev; all bdevs when absent.

        Returns messages.GetBdevsConfigResponse.
        """

    async def set_bdev_qos_limit_iops(
        self,
        *,
        name: str,
        ios_per_sec: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets or lifts the I/O per second limit of a bdev (18.04 to 18.07).

        SPDK 18.04 to 18.07.

        name: Name of the bdev. Required.
        ios_per_sec: Limit in I/Os per second, a multiple of 1000; 0 lifts an existing limit. Required.

        Returns messages.Done.
        """

    async def iscsi_create_portal_group(
        self,
        *,
        tag: int,
        portals: Sequence[messages.IscsiPortal | messages.IscsiPortalDict],
        private: bool | None = None,
        wait: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a group of listening addresses and starts listening on them, unless wait is set.

        SPDK 17.07 and later.

        tag: Tag of the new portal group, not yet in use. Required.
        portals: Addresses to listen on. Required.
        private: Leave the portals out of discovery answers, as a destination of login redirection only.
            Default: false.
        wait: Do not accept connections until iscsi_start_portal_group is called. Default: false.

        Returns messages.Done.
        """

    async def iscsi_delete_portal_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a portal group, closes its listening sockets and takes its mappings out of every target
        node.

        SPDK 17.07 and later.

        tag: Tag of an existing portal group. Required.

        Returns messages.Done.
        """

    async def iscsi_get_portal_groups(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetPortalGroupsResponse:
        """Lists the portal groups with their listening addresses.

        SPDK 17.07 and later.

        Returns messages.IscsiGetPortalGroupsResponse.
        """

    async def iscsi_start_portal_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Lets a portal group that was created with wait accept connections.

        SPDK 21.01 and later.

        tag: Tag of an existing portal group. Required.

        Returns messages.Done.
        """

    async def iscsi_portal_group_set_auth(
        self,
        *,
        tag: int,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the CHAP policy of discovery sessions that come in through one portal group.

        SPDK 19.10 and later.

        tag: Tag of an existing portal group. Required.
        disable_chap: Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP in discovery sessions. Default: false.
        mutual_chap: Demand that the target also authenticates itself in discovery; needs require_chap.
            Default: false.
        chap_group: Tag of the authentication group used for discovery; 0 is none, negative is refused.
            Default: 0.

        Returns messages.Done.
        """

    async def iscsi_create_initiator_group(
        self,
        *,
        tag: int,
        initiators: Sequence[str],
        netmasks: Sequence[str],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a group of initiator names and networks that target nodes can be opened to.

        SPDK 17.07 and later.

        tag: Tag of the new group, a positive number not yet in use. Required.
        initiators: 1 to 256 initiator names; 'ANY' admits all, a leading '!' denies the name that follows.
            Required.
        netmasks: 1 to 256 client networks, address with prefix length, IPv6 in brackets; 'ANY' admits all.
            Required.

        Returns messages.Done.
        """

    async def iscsi_delete_initiator_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes an initiator group and takes its mappings out of every target node.

        SPDK 17.07 and later.

        tag: Tag of an existing initiator group. Required.

        Returns messages.Done.
        """

    async def iscsi_get_initiator_groups(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetInitiatorGroupsResponse:
        """Lists the initiator groups.

        SPDK 17.07 and later.

        Returns messages.IscsiGetInitiatorGroupsResponse.
        """

    async def iscsi_initiator_group_add_initiators(
        self,
        *,
        tag: int,
        initiators: Sequence[str] | None = None,
        netmasks: Sequence[str] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds initiator names and client networks to an initiator group. Fails when one is already there.

        SPDK 18.04 and later.

        tag: Tag of an existing initiator group. Required.
        initiators: Initiator names to add, at most 256; 'ANY' admits all. Default: none.
        netmasks: Client networks to add, at most 256; 'ANY' admits all. Default: none.

        Returns messages.Done.
        """

    async def iscsi_initiator_group_remove_initiators(
        self,
        *,
        tag: int,
        initiators: Sequence[str] | None = None,
        netmasks: Sequence[str] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes initiator names and client networks from an initiator group. Fails when one is not there.

        SPDK 18.04 and later.

        tag: Tag of an existing initiator group. Required.
        initiators: Initiator names to remove, as they were added. Default: none.
        netmasks: Client networks to remove, as they were added. Default: none.

        Returns messages.Done.
        """

    async def iscsi_create_auth_group(
        self,
        *,
        tag: int,
        secrets: Sequence[messages.IscsiSecret | messages.IscsiSecretDict] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a CHAP authentication group, empty or with secrets. It is kept in memory only.

        SPDK 18.10 and later.

        tag: Tag of the new group, a positive number not yet in use. Required.
        secrets: Secrets put into the group at once. Default: none.

        Returns messages.Done.
        """

    async def iscsi_delete_auth_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes an authentication group with all its secrets. Nodes that name it can no longer check CHAP.

        SPDK 18.10 and later.

        tag: Tag of an existing authentication group. Required.

        Returns messages.Done.
        """

    async def iscsi_get_auth_groups(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetAuthGroupsResponse:
        """Lists the CHAP authentication groups, including the secrets in clear text.

        SPDK 18.10 and later.

        Returns messages.IscsiGetAuthGroupsResponse.
        """

    async def iscsi_auth_group_add_secret(
        self,
        *,
        tag: int,
        user: str,
        secret: str,
        muser: str | None = None,
        msecret: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds a CHAP user and secret to an authentication group. Fails when the group already has the user.

        SPDK 18.10 and later.

        tag: Tag of an existing authentication group. Required.
        user: CHAP name the initiator presents, at most 255 characters, unique in the group. Required.
        secret: CHAP secret of the initiator, at most 255 characters. Required.
        muser: CHAP name the target presents in mutual CHAP; needs msecret. Default: none.
        msecret: CHAP secret of the target for mutual CHAP, at most 255 characters; required with muser.

        Returns messages.Done.
        """

    async def iscsi_auth_group_remove_secret(
        self,
        *,
        tag: int,
        user: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes the CHAP secret of one user from an authentication group.

        SPDK 18.10 and later.

        tag: Tag of an existing authentication group. Required.
        user: CHAP name whose secret is removed. Required.

        Returns messages.Done.
        """

    async def iscsi_create_target_node(
        self,
        *,
        name: str,
        alias_name: str,
        pg_ig_maps: Sequence[messages.IscsiPgIgMap | messages.IscsiPgIgMapDict],
        luns: Sequence[messages.IscsiLunParams | messages.IscsiLunParamsDict],
        queue_depth: int,
        pg_tags: Sequence[int],
        ig_tags: Sequence[int],
        bdev_names: Sequence[str],
        lun_ids: Sequence[int],
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        header_digest: bool | None = None,
        data_digest: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates an iSCSI target node that exports bdevs as LUNs to the mapped portal and initiator groups.

        SPDK 17.07 and later.

        name: Name of the node; without iqn., eui. or naa. in front, node_base and a colon are put before
            it. Required.
        alias_name: Free text name of the node, at most 223 characters. Required.
        pg_ig_maps: Pairs of portal group and initiator group that may reach the node; at least one.
            Required.
        luns: Bdevs to export, at most 64; LUN 0 must be among them. Required.
        queue_depth: Commands outstanding per session; 0 or above max_queue_depth means max_queue_depth.
            Required.
        pg_tags: Old form of pg_ig_maps: portal group tags, paired with ig_tags by position. Required.
        ig_tags: Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position. Required.
        bdev_names: Old form of luns: bdev names, paired with lun_ids by position. Required.
        lun_ids: Old form of luns: LUN numbers, paired with bdev_names or lun_names by position. Required.
        disable_chap: Turn CHAP off for the target node; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP at login to the target node. Default: false.
        mutual_chap: Demand that the target also authenticates itself; needs require_chap. Default: false.
        chap_group: Tag of the authentication group with the secrets; 0 is none, negative is refused.
            Default: 0.
        header_digest: Require CRC32C digests of PDU headers. Default: false.
        data_digest: Require CRC32C digests of PDU data. Default: false.

        Returns messages.Done.
        """

    async def iscsi_delete_target_node(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a target node. Asks its initiators to log out and answers after their connections are gone;
        the bdevs stay.

        SPDK 17.07 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.

        Returns messages.Done.
        """

    async def iscsi_get_target_nodes(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetTargetNodesResponse:
        """Lists the iSCSI target nodes with their mappings, LUNs and authentication settings.

        SPDK 17.07 and later.

        Returns messages.IscsiGetTargetNodesResponse.
        """

    async def iscsi_target_node_add_lun(
        self,
        *,
        name: str,
        bdev_name: str,
        lun_id: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Exports one more bdev as a LUN of a target node.

        SPDK 18.01 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        bdev_name: Name of the bdev to export. Required.
        lun_id: LUN number, 0 to 255 (63 in old releases). Default: the lowest free one.

        Returns messages.Done.
        """

    async def iscsi_target_node_add_pg_ig_maps(
        self,
        *,
        name: str,
        pg_ig_maps: Sequence[messages.IscsiPgIgMap | messages.IscsiPgIgMapDict],
        pg_tags: Sequence[int],
        ig_tags: Sequence[int],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Opens a target node to further pairs of portal group and initiator group.

        SPDK 18.01 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_ig_maps: Pairs of portal group and initiator group to add, at most 256. Required.
        pg_tags: Old form of pg_ig_maps: portal group tags, paired with ig_tags by position. Required.
        ig_tags: Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position. Required.

        Returns messages.Done.
        """

    async def iscsi_target_node_remove_pg_ig_maps(
        self,
        *,
        name: str,
        pg_ig_maps: Sequence[messages.IscsiPgIgMap | messages.IscsiPgIgMapDict],
        pg_tags: Sequence[int],
        ig_tags: Sequence[int],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Closes a target node to some pairs of portal group and initiator group.

        SPDK 18.01 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_ig_maps: Pairs of portal group and initiator group to remove, at most 256. Required.
        pg_tags: Old form of pg_ig_maps: portal group tags, paired with ig_tags by position. Required.
        ig_tags: Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position. Required.

        Returns messages.Done.
        """

    async def iscsi_target_node_set_auth(
        self,
        *,
        name: str,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the CHAP policy of a target node for later logins. Absent settings fall back to their defaults.

        SPDK 18.10 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        disable_chap: Turn CHAP off for the target node; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP at login to the target node. Default: false.
        mutual_chap: Demand that the target also authenticates itself; needs require_chap. Default: false.
        chap_group: Tag of the authentication group with the secrets; 0 is none, negative is refused.
            Default: 0.

        Returns messages.Done.
        """

    async def iscsi_get_connections(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetConnectionsResponse:
        """Lists the connections of initiators.

        SPDK 17.07 and later.

        Returns messages.IscsiGetConnectionsResponse.
        """

    async def iscsi_get_options(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiOptions:
        """Returns the global options of the iSCSI target.

        SPDK 18.01 and later.

        Returns messages.IscsiOptions.
        """

    async def iscsi_set_discovery_auth(
        self,
        *,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the CHAP policy of discovery sessions for the whole target. Absent settings fall back to their
        defaults.

        SPDK 18.10 and later.

        disable_chap: Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP in discovery sessions. Default: false.
        mutual_chap: Demand that the target also authenticates itself in discovery; needs require_chap.
            Default: false.
        chap_group: Tag of the authentication group used for discovery; 0 is none, negative is refused.
            Default: 0.

        Returns messages.Done.
        """

    async def iscsi_enable_histogram(
        self,
        *,
        name: str,
        enable: bool,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Switches latency recording of a target node on or off. Switching off discards what was recorded.

        SPDK 24.05 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        enable: True to start recording, false to stop and free the histogram. Required.

        Returns messages.Done.
        """

    async def iscsi_get_histogram(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.IscsiGetHistogramResponse:
        """Returns the command latency histogram of a target node. Recording must have been enabled.

        SPDK 24.05 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.

        Returns messages.IscsiGetHistogramResponse.
        """

    async def iscsi_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IscsiGetStatsResponse:
        """Counts the iSCSI connections by state.

        SPDK 24.05 and later.

        Returns messages.IscsiGetStatsResponse.
        """

    async def iscsi_set_options(
        self,
        *,
        auth_file: str | None = None,
        node_base: str | None = None,
        nop_timeout: int | None = None,
        nop_in_interval: int | None = None,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        max_sessions: int | None = None,
        max_queue_depth: int | None = None,
        max_connections_per_session: int | None = None,
        default_time2wait: int | None = None,
        default_time2retain: int | None = None,
        first_burst_length: int | None = None,
        immediate_data: bool | None = None,
        error_recovery_level: int | None = None,
        allow_duplicated_isid: bool | None = None,
        max_large_datain_per_connection: int | None = None,
        max_r2t_per_connection: int | None = None,
        pdu_pool_size: int | None = None,
        immediate_data_pool_size: int | None = None,
        data_out_pool_size: int | None = None,
        no_discovery_auth: bool | None = None,
        req_discovery_auth: bool | None = None,
        req_discovery_auth_mutual: bool | None = None,
        discovery_auth_group: int | None = None,
        min_connections_per_core: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets global options of the iSCSI target. Works only once and before the framework is initialized.

        SPDK 18.07 and later.

        auth_file: Path of a file with CHAP secrets, read at start. Default: none.
        node_base: Prefix for node names given without one. Default: iqn.2016-06.io.spdk.
        nop_timeout: Time without a NOP answer before a connection is dropped, in s, 0 or more. Default: 60.
        nop_in_interval: Time between NOP-In PDUs from the target, in s, 0 to 60. Default: 30.
        disable_chap: Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP in discovery sessions. Default: false.
        mutual_chap: Demand that the target also authenticates itself in discovery; needs require_chap.
            Default: false.
        chap_group: Tag of the authentication group used for discovery; 0 is none, negative is refused.
            Default: 0.
        max_sessions: Greatest number of sessions, 1 to 65535. Default: 128.
        max_queue_depth: Greatest number of outstanding commands per queue, 1 to 256. Default: 64.
        max_connections_per_session: Greatest number of connections in a session, 1 to 65535. Default: 2.
        default_time2wait: Wait before reconnecting after a failure, in s, 0 to 3600. Default: 2.
        default_time2retain: Time a session is kept for reassignment after a failure, in s, 0 to 3600.
            Default: 20.
        first_burst_length: Greatest amount of unsolicited data per command, in bytes, 512 to 1048576.
            Default: 8192.
        immediate_data: Allow data in the command PDU. Default: true.
        error_recovery_level: Error recovery level, 0 to 2. Default: 0.
        allow_duplicated_isid: Allow an initiator session ID to be used more than once. Default: false.
        max_large_datain_per_connection: Greatest number of outstanding split reads per connection, above 0.
            Default: 64.
        max_r2t_per_connection: Greatest number of outstanding R2T PDUs per connection, above 0. Default: 4.
        pdu_pool_size: Number of PDUs in the pool, above 0. Default: 36864.
        immediate_data_pool_size: Number of immediate data buffers in the pool, above 0. Default: 16384.
        data_out_pool_size: Number of data-out buffers in the pool, above 0. Default: 2048.
        no_discovery_auth: Older name of disable_chap. Default: false.
        req_discovery_auth: Older name of require_chap. Default: false.
        req_discovery_auth_mutual: Older name of mutual_chap. Default: false.
        discovery_auth_group: Older name of chap_group. Default: 0.
        min_connections_per_core: Connections a core takes before the next core is used. Default: 4. Old
            releases only.

        Returns messages.Done.
        """

    async def iscsi_target_node_request_logout(
        self,
        *,
        name: str,
        pg_tag: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Asks the initiators connected to a target node to log out. Answers without waiting for them.

        SPDK 20.10 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_tag: Only connections through the portal group with this tag. Default: all connections of the
            node.

        Returns messages.Done.
        """

    async def iscsi_target_node_set_redirect(
        self,
        *,
        name: str,
        pg_tag: int,
        redirect_host: str | None = None,
        redirect_port: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sends logins that reach a target node through a portal group to another address, or ends that when
        no address is given.

        SPDK 20.10 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_tag: Tag of a public portal group mapped to the node. Required.
        redirect_host: Numeric IP address to send logins to, outside this portal group. Default: the
            redirection is cleared.
        redirect_port: Numeric TCP port to send logins to, as a string; goes with redirect_host.

        Returns messages.Done.
        """

    async def bdev_nvme_attach_controller(
        self,
        *,
        name: str,
        trtype: str,
        traddr: str,
        adrfam: str | None = None,
        trsvcid: str | None = None,
        priority: str | None = None,
        subnqn: str | None = None,
        hostnqn: str | None = None,
        hostaddr: str | None = None,
        hostsvcid: str | None = None,
        prchk_reftag: bool | None = None,
        prchk_guard: bool | None = None,
        hdgst: bool | None = None,
        ddgst: bool | None = None,
        fabrics_connect_timeout_us: int | None = None,
        multipath: Literal["failover", "multipath", "disable"] | None = None,
        num_io_queues: int | None = None,
        ctrlr_loss_timeout_sec: int | None = None,
        reconnect_delay_sec: int | None = None,
        fast_io_fail_timeout_sec: int | None = None,
        psk: str | None = None,
        max_bdevs: int | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        allow_unrecognized_csi: bool | None = None,
        multipath_opts: messages.BdevNvmeMultipathOptions | messages.BdevNvmeMultipathOptionsDict | None = None,
        disable_sq_flow_control: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeAttachControllerResponse:
        """Connects to an NVMe controller, makes a bdev for each namespace and answers with the bdev names. A
        name in use adds a path unless multipath is "disable".

        SPDK 17.07 and later.

        name: Name for the controller and prefix of its bdevs, as in Nvme0n1; an existing name adds a path.
            Required.
        trtype: Transport type: "PCIe", "RDMA", "FC", "TCP", "VFIOUSER" or a custom transport name.
            Required.
        traddr: Address of the controller: IP address, PCI BDF, or socket directory for VFIOUSER. Required.
        adrfam: Address family: "IPv4", "IPv6", "IB" or "FC" (any case). Unset when absent.
        trsvcid: Service ID, i.e. the port as a string, for IP transports; empty when absent.
        priority: Socket priority as a decimal string, TCP with the POSIX sock module only; 0 when absent.
        subnqn: NQN of the subsystem to connect to; needed for fabrics, not for PCIe.
        hostnqn: NQN to present as host; the driver default is used when absent.
        hostaddr: Local IP address to connect from; chosen by the system when absent.
        hostsvcid: Local port to connect from, as a string; chosen by the system when absent.
        prchk_reftag: True checks the protection information reference tag on I/O; default false. Not when
            adding a path.
        prchk_guard: True checks the protection information guard on I/O; default false. Not when adding a
            path.
        hdgst: True asks for TCP header digests; default false.
        ddgst: True asks for TCP data digests; default false.
        fabrics_connect_timeout_us: Microseconds to wait for a fabrics CONNECT; default 500000 (0, no limit,
            in debug builds).
        multipath: What to do with paths: "disable", "failover" or "multipath"; default "multipath" since
            25.05, "failover" before.
        num_io_queues: I/O queues to ask for, 1 to 65536; default 1024.
        ctrlr_loss_timeout_sec: Seconds to keep reconnecting before the controller is deleted; -1 is
            forever, 0 never reconnects. Default from set_options.
        reconnect_delay_sec: Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec
            is nonzero, 0 otherwise. Default from set_options.
        fast_io_fail_timeout_sec: Seconds of lost connection after which I/O fails; 0 is no such limit.
            Default from bdev_nvme_set_options.
        psk: Keyring name of the pre-shared key for TLS over TCP; no TLS when absent.
        max_bdevs: Size of the array for bdev names in the answer, not a limit on bdevs; default 128, not 0.
        dhchap_key: Keyring name of the DH-HMAC-CHAP host key; required if dhchap_ctrlr_key is given.
        dhchap_ctrlr_key: Keyring name of the DH-HMAC-CHAP controller key, for two-way authentication.
        allow_unrecognized_csi: True also takes namespaces of unknown command sets, for passthrough only;
            default false.
        multipath_opts: How I/O is spread over the paths; missing fields come from bdev_nvme_set_options.
        disable_sq_flow_control: True asks the controller not to control the flow of submission queues,
            fabrics only; default false.

        Returns messages.BdevNvmeAttachControllerResponse.
        """

    async def bdev_nvme_detach_controller(
        self,
        *,
        name: str,
        trtype: str | None = None,
        traddr: str | None = None,
        adrfam: str | None = None,
        trsvcid: str | None = None,
        subnqn: str | None = None,
        hostaddr: str | None = None,
        hostsvcid: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Detaches a controller and removes its bdevs, or removes only the paths that match the given fields.
        The last path takes the controller with it.

        SPDK 18.07 and later.

        name: Name of the controller to detach. Required.
        trtype: Transport type that a path must match, e.g. "PCIe", "TCP" or "RDMA"; any when absent.
        traddr: Address that a path must match: IP address or PCI BDF; any when absent.
        adrfam: Address family that a path must match: "IPv4", "IPv6", "IB" or "FC"; any when absent.
        trsvcid: Service ID (port) that a path must match; any when absent.
        subnqn: Subsystem NQN that a path must match; any when absent.
        hostaddr: Local address that a path must match; any when absent.
        hostsvcid: Local port that a path must match; any when absent.

        Returns messages.Done.
        """

    async def bdev_nvme_get_controllers(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetControllersResponse:
        """Lists attached NVMe controllers with their paths, state and host identity.

        SPDK 18.10 and later.

        name: Name of one controller; all are listed when absent.

        Returns messages.BdevNvmeGetControllersResponse.
        """

    async def bdev_nvme_add_error_injection(
        self,
        *,
        name: str,
        cmd_type: Literal["admin", "io"],
        opc: int,
        do_not_submit: bool | None = None,
        timeout_in_us: int | None = None,
        err_count: int | None = None,
        sct: int | None = None,
        sc: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes commands with one opcode fail on the queues of a controller; a second call for the same opcode
        replaces the first. Meant for testing.

        SPDK 22.05 and later.

        name: Name of the attached NVMe controller. Required.
        cmd_type: Queues to act on: "admin" or "io" (I/O queues open now). Required.
        opc: NVMe opcode of the commands to fail, 0 to 255. Required.
        do_not_submit: True holds the command back from the device; false sends it and alters the
            completion. Default false.
        timeout_in_us: Microseconds to hold a command before failing it, used with do_not_submit; default 0.
        err_count: How many matching commands to fail, counted per queue; default 1.
        sct: NVMe status code type to put in the completion; default 0.
        sc: NVMe status code to put in the completion; default 0.

        Returns messages.Done.
        """

    async def bdev_nvme_apply_firmware(
        self,
        *,
        filename: str,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeApplyFirmwareResponse:
        """Downloads a firmware image to the controller behind a bdev, commits it to slot 0 and resets the
        controller. Needs the bdev to be free for writing.

        SPDK 17.10 and later.

        filename: Path of the firmware image on the target host; its size must be a multiple of 4 bytes.
            Required.
        bdev_name: Name of an NVMe bdev on the controller to update. Required.

        Returns messages.BdevNvmeApplyFirmwareResponse.
        """

    async def bdev_nvme_cuse_register(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes character devices for a controller and its namespaces in /dev through CUSE. Needs a build with
        CUSE support.

        SPDK 19.10 and later.

        name: Name of the attached NVMe controller. Required.

        Returns messages.Done.
        """

    async def bdev_nvme_cuse_unregister(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes the CUSE character devices of a controller and its namespaces.

        SPDK 19.10 and later.

        name: Name of the attached NVMe controller. Required.

        Returns messages.Done.
        """

    async def bdev_nvme_disable_controller(
        self,
        *,
        name: str,
        cntlid: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Disconnects a controller and keeps it disabled until it is enabled again; its bdevs stay. Does
        nothing if already disabled, fails during a reset.

        SPDK 23.09 and later.

        name: Name of the controller as given when it was attached. Required.
        cntlid: Controller ID of the one path to act on; 0 or absent means all controllers of that name.

        Returns messages.Done.
        """

    async def bdev_nvme_enable_controller(
        self,
        *,
        name: str,
        cntlid: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Reconnects a disabled controller so that it takes I/O again. Does nothing if it is not disabled,
        fails during a reset.

        SPDK 23.09 and later.

        name: Name of the controller as given when it was attached. Required.
        cntlid: Controller ID of the one path to act on; 0 or absent means all controllers of that name.

        Returns messages.Done.
        """

    async def bdev_nvme_get_controller_health_info(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetControllerHealthInfoResponse:
        """Reads the SMART / health information log page of a controller from the device.

        SPDK 21.07 and later.

        name: Name of the NVMe controller. Required.

        Returns messages.BdevNvmeGetControllerHealthInfoResponse.
        """

    async def bdev_nvme_get_discovery_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetDiscoveryInfoResponse:
        """Lists the running discovery services with their addresses and referrals.

        SPDK 22.05 and later.

        Returns messages.BdevNvmeGetDiscoveryInfoResponse.
        """

    async def bdev_nvme_get_io_paths(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetIoPathsResponse:
        """Lists the I/O paths of NVMe bdevs for each poll group, with their connection and access state.

        SPDK 22.05 and later.

        name: Name of one NVMe bdev; paths of all are listed when absent.

        Returns messages.BdevNvmeGetIoPathsResponse.
        """

    async def bdev_nvme_get_mdns_discovery_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetMdnsDiscoveryInfoResponse:
        """Lists the running mDNS discoveries and the services they found. Needs a build with Avahi.

        SPDK 23.01 and later.

        Returns messages.BdevNvmeGetMdnsDiscoveryInfoResponse.
        """

    async def bdev_nvme_get_path_iostat(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetPathIostatResponse:
        """Reports I/O counters for each path of an NVMe bdev. Fails unless io_path_stat was set with
        bdev_nvme_set_options.

        SPDK 23.01 and later.

        name: Name of the NVMe bdev. Required.

        Returns messages.BdevNvmeGetPathIostatResponse.
        """

    async def bdev_nvme_get_transport_statistics(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeGetTransportStatisticsResponse:
        """Reports NVMe transport counters for each poll group; the fields depend on the transport. Takes no
        parameters.

        SPDK 21.04 and later.

        Returns messages.BdevNvmeGetTransportStatisticsResponse.
        """

    async def bdev_nvme_remove_error_injection(
        self,
        *,
        name: str,
        cmd_type: Literal["admin", "io"],
        opc: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops the failing of one opcode set up by bdev_nvme_add_error_injection; does nothing if there is
        none.

        SPDK 22.05 and later.

        name: Name of the attached NVMe controller. Required.
        cmd_type: Queue type of the command: "admin" or "io". Required.
        opc: NVMe opcode to stop failing, 0 to 255. Required.

        Returns messages.Done.
        """

    async def bdev_nvme_reset_controller(
        self,
        *,
        name: str,
        cntlid: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Resets a controller, or one after the other all controllers of that name, and answers when they are
        back. I/O waits meanwhile.

        SPDK 21.07 and later.

        name: Name of the controller as given when it was attached. Required.
        cntlid: Controller ID of the one path to act on; 0 or absent means all controllers of that name.

        Returns messages.Done.
        """

    async def bdev_nvme_send_cmd(
        self,
        *,
        name: str,
        cmd_type: Literal["admin", "io"],
        data_direction: Literal["h2c", "c2h"],
        cmdbuf: str,
        timeout_ms: int | None = None,
        data_len: int | None = None,
        metadata_len: int | None = None,
        data: str | None = None,
        metadata: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevNvmeSendCmdResponse:
        """Sends a raw NVMe command to a controller and returns the completion; an NVMe error status is still a
        successful answer. Can destroy data.

        SPDK 18.10 and later.

        name: Name of the attached NVMe controller. Required.
        cmd_type: Queue type of the command: "admin" or "io". Required.
        data_direction: Direction of the transfer: "h2c" (to the controller) or "c2h" (from the controller).
            Required.
        cmdbuf: The 64-byte NVMe command in URL-safe base64. Required.
        timeout_ms: Timeout in ms; accepted but not acted on by the target.
        data_len: Length of the data in bytes; needed to read data with c2h.
        metadata_len: Length of the metadata in bytes; needed to read metadata with c2h.
        data: Data for the controller in URL-safe base64; length must agree with data_len if both are given.
        metadata: Metadata for the controller in URL-safe base64; length must agree with metadata_len if
            both are given.

        Returns messages.BdevNvmeSendCmdResponse.
        """

    async def bdev_nvme_set_hotplug(
        self,
        *,
        enable: bool,
        period_us: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns the watch for added and removed PCIe NVMe devices on or off and sets its period. Turning it on
        needs the primary process.

        SPDK 18.07 and later.

        enable: True turns the hotplug watch on, false turns it off. Required.
        period_us: Microseconds between checks, at most 10000000; 0 or absent means 100000.

        Returns messages.Done.
        """

    async def bdev_nvme_set_keys(
        self,
        *,
        name: str,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Changes the DH-HMAC-CHAP keys of a controller and authenticates all its connections again with them.

        SPDK 24.09 and later.

        name: Name of the NVMe controller. Required.
        dhchap_key: Keyring name of the host key; required if dhchap_ctrlr_key is given.
        dhchap_ctrlr_key: Keyring name of the controller key, for two-way authentication; not used when
            absent.

        Returns messages.Done.
        """

    async def bdev_nvme_set_multipath_policy(
        self,
        *,
        name: str,
        policy: Literal["active_passive", "active_active"],
        selector: Literal["round_robin", "queue_depth"] | None = None,
        rr_min_io: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets how an NVMe bdev spreads I/O over its paths. Gone after 26.05: use multipath_opts of
        bdev_nvme_attach_controller instead.

        SPDK 22.05 to 26.05.

        name: Name of the NVMe bdev. Required.
        policy: Multipath policy: "active_passive" or "active_active". Required.
        selector: Path selector, active_active only: "round_robin" (default) or "queue_depth".
        rr_min_io: I/Os sent to one path before the next, round_robin only; at least 1, default 1.

        Returns messages.Done.
        """

    async def bdev_nvme_set_options(
        self,
        *,
        action_on_timeout: Literal["none", "reset", "abort"] | None = None,
        keep_alive_timeout_ms: int | None = None,
        timeout_us: int | None = None,
        timeout_admin_us: int | None = None,
        arbitration_burst: int | None = None,
        low_priority_weight: int | None = None,
        medium_priority_weight: int | None = None,
        high_priority_weight: int | None = None,
        io_queue_requests: int | None = None,
        nvme_adminq_poll_period_us: int | None = None,
        nvme_ioq_poll_period_us: int | None = None,
        delay_cmd_submit: bool | None = None,
        transport_retry_count: int | None = None,
        bdev_retry_count: int | None = None,
        ctrlr_loss_timeout_sec: int | None = None,
        reconnect_delay_sec: int | None = None,
        fast_io_fail_timeout_sec: int | None = None,
        transport_ack_timeout: int | None = None,
        disable_auto_failback: bool | None = None,
        generate_uuids: bool | None = None,
        transport_tos: int | None = None,
        nvme_error_stat: bool | None = None,
        io_path_stat: bool | None = None,
        allow_accel_sequence: bool | None = None,
        rdma_srq_size: int | None = None,
        rdma_max_cq_size: int | None = None,
        rdma_cm_event_timeout_ms: int | None = None,
        dhchap_digests: Sequence[Literal["sha256", "sha384", "sha512"]] | None = None,
        dhchap_dhgroups: Sequence[Literal["null", "ffdhe2048", "ffdhe3072", "ffdhe4096", "ffdhe6144", "ffdhe8192"]] | None = None,
        rdma_umr_per_io: bool | None = None,
        tcp_connect_timeout_ms: int | None = None,
        enable_flush: bool | None = None,
        multipath_opts: messages.BdevNvmeMultipathOptions | messages.BdevNvmeMultipathOptionsDict | None = None,
        retry_count: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets options of the NVMe bdev module. Refused while any NVMe controller is attached; absent options
        keep their value.

        SPDK 18.07 and later.

        action_on_timeout: What to do when a command times out: "none" (initial), "reset" or "abort".
        keep_alive_timeout_ms: Keep-alive timeout in ms; initially 10000.
        timeout_us: Timeout of I/O commands in microseconds; 0 (initial) does not track timeouts.
        timeout_admin_us: Timeout of admin commands in microseconds; 0 (initial) means as timeout_us, which
            must be set too.
        arbitration_burst: Arbitration burst as a power of two, 0 to 7, where 7 is no limit; initially 0.
        low_priority_weight: Commands the controller may start at once from a low priority queue; initially
            0.
        medium_priority_weight: Commands the controller may start at once from a medium priority queue;
            initially 0.
        high_priority_weight: Commands the controller may start at once from a high priority queue;
            initially 0.
        io_queue_requests: Requests allocated for each I/O queue; values below the driver default of 512 are
            raised to it.
        nvme_adminq_poll_period_us: Microseconds between polls of the admin queue; initially 10000 (1000000
            in old versions).
        nvme_ioq_poll_period_us: Microseconds between polls of the I/O queues; 0 (initial) polls without
            pause.
        delay_cmd_submit: True delays submission so that commands go out in batches; initially true.
        transport_retry_count: Retries of an I/O in the transport layer before it fails; initially 4.
        bdev_retry_count: Retries of an I/O in the bdev layer before it fails; -1 is no limit, initially 3.
        ctrlr_loss_timeout_sec: Seconds to keep reconnecting before the controller is deleted; -1 is
            forever, 0 never reconnects. Initially 0.
        reconnect_delay_sec: Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec
            is nonzero, 0 otherwise. Initially 0.
        fast_io_fail_timeout_sec: Seconds of lost connection after which I/O fails; 0 is no such limit.
            Initially 0; between the delay and the loss timeout.
        transport_ack_timeout: ACK timeout exponent n, 0 to 31: 4.096 x 2^n us for RDMA, 2^n ms for TCP; 0
            (initial) is the default.
        disable_auto_failback: True stays on the current path when the preferred one comes back; initially
            false.
        generate_uuids: True derives a UUID from serial number and NSID for namespaces without one;
            initially false.
        transport_tos: IPv4 type of service for RDMA; 0 (initial) sets none.
        nvme_error_stat: True counts NVMe errors by status; initially false.
        io_path_stat: True counts I/O for each path, needed by bdev_nvme_get_path_iostat; initially false.
        allow_accel_sequence: True lets bdevs take accel sequences if the controller can; initially false.
        rdma_srq_size: Entries of the shared RDMA receive queue; 0 (initial) uses none.
        rdma_max_cq_size: Largest RDMA completion queue in entries; 0 (initial) is no limit.
        rdma_cm_event_timeout_ms: Milliseconds to wait for RDMA connection events; 0 (initial) keeps the
            driver default of 1000.
        dhchap_digests: Allowed DH-HMAC-CHAP digests, list of "sha256", "sha384", "sha512"; initially all.
        dhchap_dhgroups: Allowed DH groups, list of "null", "ffdhe2048", "ffdhe3072", "ffdhe4096",
            "ffdhe6144", "ffdhe8192"; initially all.
        rdma_umr_per_io: True uses one scatter-gather UMR for each I/O on RDMA where supported; initially
            false.
        tcp_connect_timeout_ms: Milliseconds to wait for a TCP connection; 0 (initial) is no limit.
        enable_flush: True passes flush to devices with a volatile write cache; initially false.
        multipath_opts: Default way to spread I/O over paths for controllers attached later.
        retry_count: Old name of transport_retry_count: retries of an I/O before it fails; initially 4.

        Returns messages.Done.
        """

    async def bdev_nvme_set_preferred_path(
        self,
        *,
        name: str,
        cntlid: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes the path through one controller the preferred one of an NVMe bdev; used by the active_passive
        policy.

        SPDK 22.05 and later.

        name: Name of the NVMe bdev. Required.
        cntlid: NVMe controller ID of the path to prefer. Required.

        Returns messages.Done.
        """

    async def bdev_nvme_start_discovery(
        self,
        *,
        name: str,
        trtype: str,
        traddr: str,
        adrfam: str | None = None,
        trsvcid: str | None = None,
        hostnqn: str | None = None,
        wait_for_attach: bool | None = None,
        attach_timeout_ms: int | None = None,
        ctrlr_loss_timeout_sec: int | None = None,
        reconnect_delay_sec: int | None = None,
        fast_io_fail_timeout_sec: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Starts a discovery service that attaches the NVM subsystems it reports and follows later changes.
        Answers at once unless told to wait.

        SPDK 22.01 and later.

        name: Name of the service and prefix of the controllers it attaches. Required.
        trtype: Transport type of the discovery service: "TCP", "RDMA", "FC" or a custom name. Required.
        traddr: Address of the discovery service, e.g. an IP address. Required.
        adrfam: Address family: "IPv4", "IPv6", "IB" or "FC" (any case). Unset when absent.
        trsvcid: Service ID (port) of the discovery service as a string; empty when absent.
        hostnqn: NQN to present as host; the driver default is used when absent.
        wait_for_attach: True answers only when all subsystems found are attached; default false.
        attach_timeout_ms: Milliseconds allowed for discovery and attach; 0 or absent is no limit, else it
            implies wait_for_attach.
        ctrlr_loss_timeout_sec: Seconds to keep reconnecting before the controller is deleted; -1 is
            forever, 0 never reconnects. Default 0.
        reconnect_delay_sec: Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec
            is nonzero, 0 otherwise. Default 0.
        fast_io_fail_timeout_sec: Seconds of lost connection after which I/O fails; 0 is no such limit.
            Default 0.

        Returns messages.Done.
        """

    async def bdev_nvme_start_mdns_discovery(
        self,
        *,
        name: str,
        svcname: str,
        hostnqn: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Starts a search by mDNS for discovery services and starts a discovery for each one found. Needs a
        build with Avahi.

        SPDK 23.01 and later.

        name: Name of the search and prefix of the discovery services it starts. Required.
        svcname: mDNS service to look for, e.g. _nvme-disc._tcp. Required.
        hostnqn: NQN to present as host; the driver default is used when absent.

        Returns messages.Done.
        """

    async def bdev_nvme_stop_discovery(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops a discovery service and detaches the controllers that it attached.

        SPDK 22.01 and later.

        name: Name of the discovery service to stop. Required.

        Returns messages.Done.
        """

    async def bdev_nvme_stop_mdns_discovery(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops an mDNS search and the discovery services that it started. Needs a build with Avahi.

        SPDK 23.01 and later.

        name: Name of the mDNS search to stop. Required.

        Returns messages.Done.
        """

    async def construct_nvmf_subsystem(
        self,
        *,
        nqn: str,
        core: int | None = None,
        mode: str | None = None,
        listen_addresses: Sequence[messages.NvmfAddress | messages.NvmfAddressDict] | None = None,
        hosts: Sequence[str] | None = None,
        allow_any_host: bool | None = None,
        serial_number: str | None = None,
        namespaces: Sequence[messages.NvmfNamespaceParams | messages.NvmfNamespaceParamsDict] | None = None,
        max_namespaces: int | None = None,
        pci_address: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates and starts an NVMe-oF subsystem with its listeners, hosts and namespaces in one call.
        Deprecated, gone after 18.10; use nvmf_create_subsystem.

        SPDK 17.07 to 18.10.

        nqn: NVMe Qualified Name of the subsystem. Required.
        core: CPU core to run the subsystem on; ignored with a notice once cores were no longer selectable.
        mode: 'Virtual' or 'Direct' (case-insensitive, 17.07 only); later optional and only 'Virtual'
            passes.
        listen_addresses: List of addresses to listen on, at most 255; none when absent.
        hosts: List of host NQNs allowed to connect, at most 255; none when absent.
        allow_any_host: True lets every host connect, false enforces the host list. Default false.
        serial_number: Serial number of the virtual controller, at most 20 ASCII characters.
        namespaces: List of namespaces to add, at most 255; plain bdev name strings are also accepted.
        max_namespaces: Largest number of namespaces; 0 or absent means no fixed limit.
        pci_address: PCI address (domain:bus:dev.func) of the NVMe device for mode 'Direct'; 17.07 only.

        Returns messages.Done.
        """

    async def nvmf_create_target(
        self,
        *,
        name: str,
        max_subsystems: int | None = None,
        discovery_filter: Sequence[Literal["transport", "address", "svcid", "match_any"]] | None = None,
        dup_host_policy: Literal["allow", "restrict_per_listener"] | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfCreateTargetResponse:
        """Creates an additional NVMe-oF target in the application and returns its name. Private method; fails
        if the name exists.

        SPDK 19.10 and later.

        name: Name of the new target, unique in the application. Required.
        max_subsystems: Largest number of subsystems of the target. 0 or absent means 1024.
        discovery_filter: What of a host's address a listener must have in common with the one it asks, to
            be reported to it: any of 'transport', 'address' and 'svcid'. None: every listener is reported.
        dup_host_policy: Same host ID in several controllers: 'allow' (default) or 'restrict_per_listener'.

        Returns messages.NvmfCreateTargetResponse.
        """

    async def nvmf_delete_target(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Destroys an NVMe-oF target with its subsystems and transports. Private method.

        SPDK 19.10 and later.

        name: Name of the target to delete. Required.

        Returns messages.Done.
        """

    async def nvmf_get_targets(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.NvmfGetTargetsResponse:
        """Lists the names of the NVMe-oF targets of the application. Private method.

        SPDK 19.10 and later.

        Returns messages.NvmfGetTargetsResponse.
        """

    async def nvmf_create_transport(
        self,
        *,
        trtype: str,
        max_queue_depth: int | None = None,
        max_io_qpairs_per_ctrlr: int | None = None,
        in_capsule_data_size: int | None = None,
        max_io_size: int | None = None,
        io_unit_size: int | None = None,
        max_aq_depth: int | None = None,
        num_shared_buffers: int | None = None,
        buf_cache_size: int | None = None,
        iobuf_small_cache_size: int | None = None,
        iobuf_large_cache_size: int | None = None,
        dif_insert_or_strip: bool | None = None,
        abort_timeout_sec: int | None = None,
        zcopy: bool | None = None,
        tgt_name: str | None = None,
        acceptor_poll_rate: int | None = None,
        ack_timeout: int | None = None,
        data_wr_pool_size: int | None = None,
        disable_command_passthru: bool | None = None,
        kas: int | None = None,
        min_kato: int | None = None,
        masked_oncs: Sequence[Literal["nvmcmps", "nvmdsmsv", "nvmwzsv", "reservs", "nvmcpys"]] | None = None,
        masked_fuses: Sequence[Literal["fcws"]] | None = None,
        c2h_success: bool | None = None,
        control_msg_num: int | None = None,
        sock_priority: int | None = None,
        num_cqe: int | None = None,
        max_srq_depth: int | None = None,
        no_srq: bool | None = None,
        no_wr_batching: bool | None = None,
        acceptor_backlog: int | None = None,
        disable_mappable_bar0: bool | None = None,
        disable_adaptive_irq: bool | None = None,
        disable_shadow_doorbells: bool | None = None,
        enable_intr_mode_sq_spreading: bool | None = None,
        disable_compare: bool | None = None,
        max_qpairs_per_ctrlr: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Initializes a transport in the target with the given options. Must precede listeners of that type;
        each type can be created once per target.

        SPDK 18.10 and later.

        trtype: Transport type: 'RDMA', 'TCP', 'FC', 'VFIOUSER' or a custom transport name. Required.
        max_queue_depth: Largest number of outstanding I/O per queue. Default 128 for TCP and RDMA, 256 for
            VFIOUSER.
        max_io_qpairs_per_ctrlr: Largest number of I/O queue pairs per controller. Default 127.
        in_capsule_data_size: Largest in-capsule data in bytes. Default 4096 for TCP and RDMA, 0 for
            VFIOUSER.
        max_io_size: Largest I/O in bytes, a power of two of at least 8192. Default 131072.
        io_unit_size: Old option, ignored by 26.05. Size of an I/O unit in bytes, formerly 131072 for TCP.
        max_aq_depth: Largest number of outstanding admin commands. Default 128 for TCP and RDMA, 32 for
            VFIOUSER; at least 32.
        num_shared_buffers: Old option, ignored by 26.05. Number of pooled data buffers, formerly 511 (TCP)
            or 4095 (RDMA).
        buf_cache_size: Old option. Data buffers reserved per poll group; in 26.05 an alias of
            iobuf_small_cache_size.
        iobuf_small_cache_size: Small iobuf buffers cached per poll group. Default 4294967295 for TCP and
            RDMA: computed automatically.
        iobuf_large_cache_size: Large iobuf buffers cached per poll group. Default 4294967295 for TCP and
            RDMA: computed automatically.
        dif_insert_or_strip: Insert DIF on writes and strip it on reads. Default false.
        abort_timeout_sec: Time limit in s for executing an abort. Default 1 for TCP and RDMA.
        zcopy: Use zero-copy I/O where the bdev supports it. Default false.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        acceptor_poll_rate: Interval in us between polls for new connections. Default 10000.
        ack_timeout: ACK timeout in ms of the transport sockets. Default 0, the socket default.
        data_wr_pool_size: Number of entries in the RDMA data work request pool (RDMA only). Default 4095.
        disable_command_passthru: Do not forward unknown I/O opcodes and Identify Namespace to the bdev.
            Default false.
        kas: Granularity of the keep alive timeout in units of 100 ms, not 0. Default 100 (10 s).
        min_kato: Smallest keep alive timeout in ms, rounded up to the granularity, not 0. Default 10000.
        masked_oncs: List of ONCS features to hide: 'nvmcmps', 'nvmdsmsv', 'nvmwzsv', 'reservs', 'nvmcpys'.
            Default none.
        masked_fuses: List of fused operations to hide: 'fcws' (compare and write). Default none.
        c2h_success: Use the C2H success flag instead of a separate response (TCP only). Default true. Only
            for trtype=TCP.
        control_msg_num: Number of control messages per poll group (TCP only). Default 32. Only for
            trtype=TCP.
        sock_priority: Socket priority of connections, 0..16 (TCP only). Default 0. Only for trtype=TCP.
        num_cqe: Number of completion queue entries, used only with no_srq (RDMA only). Default 4096. Only
            for trtype=RDMA.
        max_srq_depth: Number of elements in the shared receive queue of a thread (RDMA only). Default 4096.
            Only for trtype=RDMA.
        no_srq: Do not use a shared receive queue even if supported (RDMA only). Default false. Only for
            trtype=RDMA.
        no_wr_batching: Do not batch work requests (RDMA only). Default false. Only for trtype=RDMA.
        acceptor_backlog: Pending connections allowed before new ones fail (RDMA only). Default 100. Only
            for trtype=RDMA.
        disable_mappable_bar0: Do not let the client mmap BAR0 (VFIOUSER only). Default false. Only for
            trtype=VFIOUSER.
        disable_adaptive_irq: Turn off adaptive interrupts (VFIOUSER only). Default false. Only for
            trtype=VFIOUSER.
        disable_shadow_doorbells: Turn off shadow doorbells (VFIOUSER only); forced on unless
            disable_mappable_bar0. Default false. Only for trtype=VFIOUSER.
        enable_intr_mode_sq_spreading: Spread queues over poll groups in interrupt mode (VFIOUSER only).
            Default false. Only for trtype=VFIOUSER.
        disable_compare: Do not offer Compare and fused compare-and-write (VFIOUSER only, removed later).
            Default false. Only for trtype=VFIOUSER.
        max_qpairs_per_ctrlr: Old option: largest number of queue pairs per controller including the admin
            one. Default 128.

        Returns messages.Done.
        """

    async def nvmf_get_transports(
        self,
        *,
        trtype: str | None = None,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfGetTransportsResponse:
        """Lists one or all transports of the target with their options.

        SPDK 19.01 and later.

        trtype: Type of the one transport to return; all are returned when absent.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfGetTransportsResponse.
        """

    async def nvmf_create_subsystem(
        self,
        *,
        nqn: str,
        serial_number: str | None = None,
        model_number: str | None = None,
        tgt_name: str | None = None,
        max_namespaces: int | None = None,
        allow_any_host: bool | None = None,
        ana_reporting: bool | None = None,
        min_cntlid: int | None = None,
        max_cntlid: int | None = None,
        max_discard_size_kib: int | None = None,
        max_write_zeroes_size_kib: int | None = None,
        dmrsl: int | None = None,
        wzsl: int | None = None,
        passthrough: bool | None = None,
        enable_nssr: bool | None = None,
        admin_label: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates an NVMe-oF subsystem without namespaces or listeners and starts it. Fails if the NQN is
        already in use in the target.

        SPDK 18.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        serial_number: Serial number, at most 20 ASCII characters. Default is twenty '0' characters.
        model_number: Model number, at most 40 ASCII characters. Default SPDK bdev Controller.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        max_namespaces: Largest number of namespaces and highest namespace ID. 0 or absent means 32.
        allow_any_host: True lets every host connect, false enforces the host list. Default false.
        ana_reporting: Report Asymmetric Namespace Access states to hosts. Default false.
        min_cntlid: Lowest controller ID to assign, 1..65519, at most max_cntlid. Default 1.
        max_cntlid: Highest controller ID to assign, 1..65519. Default 65519.
        max_discard_size_kib: Deprecated, use dmrsl. Discard size limit in KiB, converted to 512-byte
            blocks; 0 means no limit.
        max_write_zeroes_size_kib: Deprecated, use wzsl. Write zeroes limit in KiB: 0 (no limit) or a power
            of two from 8.
        dmrsl: Limit of one dataset management range in logical blocks; 0 means no limit. Default 2097152.
        wzsl: Write zeroes limit as an exponent n: 2^n pages of 4 KiB; 0 means no limit. Default 12 (16
            MiB).
        passthrough: Send I/O and namespace admin commands straight to the NVMe bdev. Default false.
        enable_nssr: Advertise and accept NVM subsystem reset. Default false.
        admin_label: A name for people, 4 to 256 printable ASCII characters; none when absent or empty.

        Returns messages.Done.
        """

    async def nvmf_delete_subsystem(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops and removes a subsystem with its listeners and namespaces. Connected hosts are disconnected;
        the bdevs stay.

        SPDK 17.07 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    async def nvmf_get_subsystems(
        self,
        *,
        nqn: str | None = None,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfGetSubsystemsResponse:
        """Lists one or all subsystems of the target with listeners, hosts and namespaces.

        SPDK 17.07 and later.

        nqn: NQN of the one subsystem to return; all are returned when absent.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfGetSubsystemsResponse.
        """

    async def nvmf_subsystem_add_listener(
        self,
        *,
        nqn: str,
        listen_address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        secure_channel: bool | None = None,
        ana_state: Literal["optimized", "non_optimized", "inaccessible"] | None = None,
        sock_impl: str | None = None,
        numa_id: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a subsystem listen on an address. The transport must exist; fails if the listener is already
        there.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        listen_address: Address to listen on. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        secure_channel: Require TLS on all connections; not possible with allow_any_host. Default false.
        ana_state: Initial ANA state: 'optimized', 'non_optimized' or 'inaccessible'. Default 'optimized'.
        sock_impl: Socket implementation of the listener, e.g. 'posix', 'uring' or 'ssl' (TCP only).
        numa_id: NUMA node all namespaces must be on, -1 for any (VFIOUSER only). Default -1. Only for
            listen_address.trtype=VFIOUSER.

        Returns messages.Done.
        """

    async def nvmf_subsystem_remove_listener(
        self,
        *,
        nqn: str,
        listen_address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        secure_channel: bool | None = None,
        ana_state: str | None = None,
        sock_impl: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops a subsystem from listening on an address and disconnects the hosts connected through it.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        listen_address: Address of the listener to remove. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        secure_channel: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_listener.
        ana_state: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_listener.
        sock_impl: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_listener.

        Returns messages.Done.
        """

    async def nvmf_subsystem_get_listeners(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfSubsystemGetListenersResponse:
        """Lists the listeners of a subsystem with their ANA states. The subsystem is paused for a moment.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemGetListenersResponse.
        """

    async def nvmf_subsystem_listener_set_ana_state(
        self,
        *,
        nqn: str,
        listen_address: messages.NvmfAddress | messages.NvmfAddressDict,
        ana_state: Literal["optimized", "non_optimized", "inaccessible"],
        tgt_name: str | None = None,
        anagrpid: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the ANA state of a listener for one or all ANA groups. The subsystem must have ANA reporting
        enabled.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        listen_address: Address of the listener. Required.
        ana_state: New ANA state: 'optimized', 'non_optimized' or 'inaccessible'. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        anagrpid: ANA group ID to change; 0 or absent means all groups.

        Returns messages.Done.
        """

    async def nvmf_subsystem_add_ns(
        self,
        *,
        nqn: str,
        namespace: messages.NvmfNamespaceParams | messages.NvmfNamespaceParamsDict,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfSubsystemAddNsResponse:
        """Exposes a bdev as a namespace of a subsystem and returns the namespace ID. The bdev is claimed.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        namespace: Object describing the namespace. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemAddNsResponse.
        """

    async def nvmf_subsystem_remove_ns(
        self,
        *,
        nqn: str,
        nsid: int,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a namespace from a subsystem once its outstanding I/O is done. The bdev and its data stay.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        nsid: Namespace ID from 1; 0 or absent lets the target choose. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    async def nvmf_subsystem_add_host(
        self,
        *,
        nqn: str,
        host: str,
        tgt_name: str | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        psk: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds a host to the allowed hosts of a subsystem. Recent releases fail if the host is already in the
        list.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        host: NQN of the host, or an IP address of the portal. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        dhchap_key: Keyring name of the DH-HMAC-CHAP key of the host; required if dhchap_ctrlr_key is given.
        dhchap_ctrlr_key: Keyring name of the DH-HMAC-CHAP key of the controller; none when absent.
        psk: Keyring name of the TLS pre-shared key (TCP only); a file path in older releases. Only for
            transport=TCP.

        Returns messages.Done.
        """

    async def nvmf_subsystem_remove_host(
        self,
        *,
        nqn: str,
        host: str,
        tgt_name: str | None = None,
        timeout_ms: int | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a host from the allowed hosts of a subsystem and disconnects it. Recent releases wait until
        its queue pairs are gone.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        host: NQN of the host, or an IP address of the portal. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        timeout_ms: Time limit in ms for the queue pairs of the host to go. 0 or absent means 15000.
        dhchap_key: Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_host.
        dhchap_ctrlr_key: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_host.

        Returns messages.Done.
        """

    async def nvmf_subsystem_allow_any_host(
        self,
        *,
        nqn: str,
        allow_any_host: bool,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Lets every host connect to a subsystem or enforces its host list again.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        allow_any_host: True lets every host connect, false enforces the host list. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    async def nvmf_ns_add_host(
        self,
        *,
        nqn: str,
        nsid: int,
        host: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a namespace visible to present and future controllers of a host. The namespace must have been
        added with no_auto_visible.

        SPDK 24.05 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        nsid: Namespace ID from 1; 0 or absent lets the target choose. Required.
        host: NQN of the host, or an IP address of the portal. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    async def nvmf_ns_remove_host(
        self,
        *,
        nqn: str,
        nsid: int,
        host: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Hides a namespace from present and future controllers of a host. The namespace must have been added
        with no_auto_visible.

        SPDK 24.05 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        nsid: Namespace ID from 1; 0 or absent lets the target choose. Required.
        host: NQN of the host that shall no longer see the namespace. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    async def nvmf_subsystem_get_controllers(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfSubsystemGetControllersResponse:
        """Lists the controllers of a subsystem, i.e. the connected hosts. The subsystem is paused for a
        moment.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemGetControllersResponse.
        """

    async def nvmf_subsystem_get_qpairs(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfSubsystemGetQpairsResponse:
        """Lists the queue pairs of all controllers of a subsystem. The subsystem is paused for a moment.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemGetQpairsResponse.
        """

    async def nvmf_discovery_add_referral(
        self,
        *,
        address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        secure_channel: bool | None = None,
        subnqn: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds a referral to the discovery service of the target. An entry that already exists is ignored.

        SPDK 24.01 and later.

        address: Address of the discovery service or subsystem referred to. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        secure_channel: The referred service requires a secure channel. Default false.
        subnqn: NQN of the referred subsystem. Default is the well-known discovery NQN.

        Returns messages.Done.
        """

    async def nvmf_discovery_get_referrals(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfDiscoveryGetReferralsResponse:
        """Lists the referrals of the discovery service of the target.

        SPDK 24.01 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfDiscoveryGetReferralsResponse.
        """

    async def nvmf_discovery_remove_referral(
        self,
        *,
        address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        subnqn: str | None = None,
        secure_channel: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a referral from the discovery service of the target. Fails if there is no such entry.

        SPDK 24.01 and later.

        address: Address of the referral to remove. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        subnqn: NQN of the referred subsystem. Default is the well-known discovery NQN.
        secure_channel: Accepted by older releases (24.01 on) but without effect on the removal.

        Returns messages.Done.
        """

    async def nvmf_get_stats(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NvmfGetStatsResponse:
        """Returns the statistics of the target for each poll group and transport.

        SPDK 19.07 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfGetStatsResponse.
        """

    async def nvmf_set_max_subsystems(
        self,
        *,
        max_subsystems: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the largest number of subsystems of the default target. Only before the subsystems are
        initialized; fails if already set.

        SPDK 19.01 and later.

        max_subsystems: Largest number of subsystems; 0 means the default of 1024. Required.

        Returns messages.Done.
        """

    async def nvmf_publish_mdns_prr(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Publishes the discovery subsystem by mDNS (Avahi). Needs a TCP listener on it; fails if already
        publishing. One target at a time.

        SPDK 24.05 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    async def nvmf_set_config(
        self,
        *,
        admin_cmd_passthru: messages.NvmfAdminCmdPassthru | messages.NvmfAdminCmdPassthruDict | None = None,
        poll_groups_mask: str | None = None,
        discovery_filter: str | None = None,
        dhchap_digests: Sequence[Literal["sha256", "sha384", "sha512"]] | None = None,
        dhchap_dhgroups: Sequence[Literal["null", "ffdhe2048", "ffdhe3072", "ffdhe4096", "ffdhe6144", "ffdhe8192"]] | None = None,
        dup_host_policy: Literal["allow", "restrict_per_listener"] | None = None,
        conn_sched: Any | None = None,
        acceptor_poll_rate: int | None = None,
        discovery_filters: Sequence[Literal["transport", "address", "svcid", "match_any"]] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets options of the default target. Only before the subsystems are initialized; options not given
        keep their value.

        SPDK 18.07 and later.

        admin_cmd_passthru: Object choosing the admin commands passed on to the NVMe drive; none by default.
        poll_groups_mask: CPU mask of the poll groups, within the cores of the application. Default all
            cores.
        discovery_filter: 'match_any' (default) or a comma list of 'transport', 'address' and 'svcid'.
            Deprecated: use discovery_filters.
        dhchap_digests: List of allowed digests: 'sha256', 'sha384', 'sha512'. Default all.
        dhchap_dhgroups: List of allowed DH groups: 'null', 'ffdhe2048', 'ffdhe3072', 'ffdhe4096',
            'ffdhe6144', 'ffdhe8192'. Default all.
        dup_host_policy: Same host ID in several controllers: 'allow' (default) or 'restrict_per_listener'.
        conn_sched: Old option: 'roundrobin' (default), 'hostip' or 'transport'; ignored with a notice by
            20.10.
        acceptor_poll_rate: Old option: interval in us between polls for new connections. Default 10000.
        discovery_filters: What of a host's address a listener must have in common with the one it asks, to
            be reported to it: any of 'transport', 'address' and 'svcid'. None (default): every listener is
            reported.

        Returns messages.Done.
        """

    async def nvmf_set_crdt(
        self,
        *,
        crdt1: int | None = None,
        crdt2: int | None = None,
        crdt3: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the three command retry delay times that controllers report. Only before the subsystems are
        initialized; times not given become 0.

        SPDK 21.07 and later.

        crdt1: Command retry delay time 1 in units of 100 ms. Default 0.
        crdt2: Command retry delay time 2 in units of 100 ms. Default 0.
        crdt3: Command retry delay time 3 in units of 100 ms. Default 0.

        Returns messages.Done.
        """

    async def nvmf_stop_mdns_prr(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops publishing the discovery subsystem by mDNS. Succeeds also if nothing was published.

        SPDK 24.05 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    async def nvmf_subsystem_set_keys(
        self,
        *,
        nqn: str,
        host: str,
        tgt_name: str | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Replaces the DH-HMAC-CHAP keys of an allowed host. A key not given is removed; the host must already
        be in the list.

        SPDK 24.09 and later.

        nqn: NQN of the subsystem to act on. Required.
        host: NQN of the host whose keys are set. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        dhchap_key: Keyring name of the key of the host; required if dhchap_ctrlr_key is given, none when
            absent.
        dhchap_ctrlr_key: Keyring name of the key of the controller; none when absent.

        Returns messages.Done.
        """

    async def nvmf_subsystem_set_ns_ana_group(
        self,
        *,
        nqn: str,
        nsid: int,
        anagrpid: int,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Moves a namespace to another ANA group once its outstanding I/O is done.

        SPDK 24.09 and later.

        nqn: NQN of the subsystem to act on. Required.
        nsid: ID of the namespace. Required.
        anagrpid: New ANA group ID, from 1 to the largest namespace ID. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    async def nvmf_subsystem_set_options(
        self,
        *,
        nqn: str,
        trtype: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Passes transport specific options to a subsystem. Only in 20.10, and only for transports that parse
        such options.

        SPDK 20.10 to 20.10.

        nqn: NQN of the subsystem to act on. Required.
        trtype: Type of the transport that parses the further parameters; it must exist. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    async def set_nvmf_target_options(
        self,
        *,
        max_queue_depth: int | None = None,
        max_qpairs_per_ctrlr: int | None = None,
        in_capsule_data_size: int | None = None,
        max_io_size: int | None = None,
        max_subsystems: int | None = None,
        io_unit_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets global options of the NVMe-oF target. Only before the subsystems are initialized and only once.

        SPDK 18.07 to 18.10.

        max_queue_depth: Largest number of outstanding I/O per queue. Default 128.
        max_qpairs_per_ctrlr: Largest number of queue pairs per controller including the admin one. Default
            64.
        in_capsule_data_size: Largest in-capsule data in bytes. Default 4096.
        max_io_size: Largest I/O in bytes. Default 131072.
        max_subsystems: Largest number of subsystems. Default 1024.
        io_unit_size: Size of an I/O unit in bytes. Default 131072.

        Returns messages.Done.
        """

    async def vhost_create_blk_controller(
        self,
        *,
        ctrlr: str,
        dev_name: str,
        cpumask: str | None = None,
        transport: str | None = None,
        readonly: bool | None = None,
        packed_ring: bool | None = None,
        packed_ring_recovery: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a vhost block controller that exports a bdev to a guest, by default over a UNIX socket.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        dev_name: Name of the bdev to export. Required.
        cpumask: Mask of the CPU cores for the controller, within the cores of the target. Default: all of
            them.
        transport: Name of the virtio-blk transport. Default: vhost_user_blk.
        readonly: Show a read-only disk to the guest. Default: false. Only for transport=vhost_user_blk.
        packed_ring: Offer packed virtqueues. Default: false. Only for transport=vhost_user_blk.
        packed_ring_recovery: Restore packed virtqueues after a reconnect. Default: false. Old releases
            only. Only for transport=vhost_user_blk.

        Returns messages.Done.
        """

    async def vhost_create_scsi_controller(
        self,
        *,
        ctrlr: str,
        cpumask: str | None = None,
        delay: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a vhost SCSI controller without targets and opens its UNIX socket, unless delay is set.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        cpumask: Mask of the CPU cores for the controller, within the cores of the target. Default: all of
            them.
        delay: Do not open the socket until vhost_start_scsi_controller is called. Default: false.

        Returns messages.Done.
        """

    async def vhost_scsi_controller_add_target(
        self,
        *,
        ctrlr: str,
        scsi_target_num: int,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.VhostScsiControllerAddTargetResponse:
        """Adds a SCSI target with a bdev as LUN 0 to a vhost SCSI controller and returns its slot; older
        releases return true.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        scsi_target_num: Slot for the target, 0 to 7; a negative number takes the first free one. Required.
        bdev_name: Name of the bdev to export. Required.

        Returns messages.VhostScsiControllerAddTargetResponse.
        """

    async def vhost_scsi_controller_remove_target(
        self,
        *,
        ctrlr: str,
        scsi_target_num: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a SCSI target from a vhost SCSI controller. Answers when its pending I/O has ended; the bdev
        stays.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        scsi_target_num: Slot of the target, 0 to 7. Required.

        Returns messages.Done.
        """

    async def vhost_start_scsi_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Opens the socket of a vhost SCSI controller that was created with delay. Does nothing when it is
        open.

        SPDK 24.01 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    async def vhost_get_controllers(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.VhostGetControllersResponse:
        """Lists the vhost controllers with their guests and what they export.

        SPDK 17.10 and later.

        name: Name of the only controller to list. Default: all.

        Returns messages.VhostGetControllersResponse.
        """

    async def vhost_delete_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a vhost controller of any kind; the bdevs stay. Newer releases wait until no guest is
        connected, older ones fail then.

        SPDK 17.10 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    async def vhost_controller_set_coalescing(
        self,
        *,
        ctrlr: str,
        delay_base_us: int,
        iops_threshold: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets how interrupts to the guest are held back under load on a vhost controller.

        SPDK 17.10 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        delay_base_us: Base delay of interrupts, in us; 0 turns coalescing off. Required.
        iops_threshold: I/Os per second above which interrupts are delayed, at least 100. Required.

        Returns messages.Done.
        """

    async def get_vhost_blk_controllers(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.GetVhostBlkControllersResponse:
        """Lists the vhost-blk controllers of 17.07.

        SPDK 17.07 to 17.07.

        Returns messages.GetVhostBlkControllersResponse.
        """

    async def get_vhost_scsi_controllers(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.GetVhostScsiControllersResponse:
        """Lists the vhost SCSI controllers with their SCSI devices and LUNs.

        SPDK 17.07 to 17.07.

        Returns messages.GetVhostScsiControllersResponse.
        """

    async def remove_vhost_blk_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a vhost block controller; no guest may be connected. The bdev stays.

        SPDK 17.07 to 17.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    async def remove_vhost_scsi_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a vhost SCSI controller; no guest may be connected. The bdevs stay.

        SPDK 17.07 to 17.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    async def vhost_create_nvme_controller(
        self,
        *,
        ctrlr: str,
        io_queues: int,
        cpumask: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a vhost NVMe controller without namespaces.

        SPDK 18.04 to 20.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        io_queues: Number of I/O queues, 1 to 31. Required.
        cpumask: Mask of the CPU cores for the controller, within the cores of the target. Default: all of
            them.

        Returns messages.Done.
        """

    async def vhost_nvme_controller_add_ns(
        self,
        *,
        ctrlr: str,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds a bdev as the next namespace of a vhost NVMe controller, at most 8 in all.

        SPDK 18.04 to 20.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        bdev_name: Name of the bdev to export. Required.

        Returns messages.Done.
        """

    async def virtio_blk_create_transport(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a virtio-blk transport that block controllers can use. The transport vhost_user_blk exists
        from the start.

        SPDK 22.05 and later.

        name: Name of a transport type known to the target, such as vhost_user_blk. Required.

        Returns messages.Done.
        """

    async def virtio_blk_get_transports(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.VirtioBlkGetTransportsResponse:
        """Lists the virtio-blk transports.

        SPDK 23.01 and later.

        name: Name of the only transport to list. Default: all.

        Returns messages.VirtioBlkGetTransportsResponse.
        """

    async def accel_assign_opc(
        self,
        *,
        opname: str,
        module: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Pins an acceleration operation to one module instead of the automatic choice. Only before framework
        init; the module name is checked during init.

        SPDK 22.09 and later.

        opname: Operation to assign, e.g. copy, fill, crc32c, compress, encrypt or xor. Required.
        module: Name of the acceleration module to run it, e.g. software, ioat, dsa, iaa, mlx5 or
            dpdk_cryptodev. Required.

        Returns messages.Done.
        """

    async def accel_crypto_key_create(
        self,
        *,
        cipher: Literal["AES_CBC", "AES_XTS"],
        key: str,
        name: str,
        key2: str | None = None,
        tweak_mode: Literal["SIMPLE_LBA", "JOIN_NEG_LBA_WITH_LBA", "INCR_512_FULL_LBA", "INCR_512_UPPER_LBA"] | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a named encryption key for use by crypto bdevs and acceleration operations. The target keeps
        it in memory only.

        SPDK 23.01 and later.

        cipher: Cipher of the key: AES_CBC or AES_XTS. Required.
        key: Key material as a hex string. Required.
        name: Name of the new key; must not be in use. Required.
        key2: Second key (XTS tweak key) as a hex string, differing from the first; needed with AES_XTS.
        tweak_mode: Tweak mode: SIMPLE_LBA (default), JOIN_NEG_LBA_WITH_LBA, INCR_512_FULL_LBA or
            INCR_512_UPPER_LBA.

        Returns messages.Done.
        """

    async def accel_crypto_key_destroy(
        self,
        *,
        key_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a named encryption key from the target. Do not delete a key that a bdev still uses.

        SPDK 23.01 and later.

        key_name: Name of the key to delete. Required.

        Returns messages.Done.
        """

    async def accel_crypto_keys_get(
        self,
        *,
        key_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.AccelCryptoKeysGetResponse:
        """Lists encryption keys together with their secret key material.

        SPDK 23.01 and later.

        key_name: Name of the only key to show; all keys when absent.

        Returns messages.AccelCryptoKeysGetResponse.
        """

    async def accel_error_inject_error(
        self,
        *,
        opcode: Literal["copy", "fill", "dualcast", "compare", "crc32c", "copy_crc32c", "compress", "decompress", "encrypt", "decrypt", "xor", "dif_verify", "dif_verify_copy", "dif_generate", "dif_generate_copy", "dix_generate", "dix_verify"],
        type: Literal["disable", "corrupt", "failure"],
        count: int | None = None,
        interval: int | None = None,
        errcode: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets up deliberate errors in one acceleration operation, for tests. Works only on operations handled
        by the error module.

        SPDK 24.01 and later.

        opcode: Operation to disturb; the error module supports only crc32c (as of 26.05) and rejects
            others. Required.
        type: Kind of error: 'corrupt' (wrong result), 'failure' (operation fails) or 'disable' (stop
            injecting). Required.
        count: Number of errors per I/O channel; unlimited when absent, 0 turns injection off.
        interval: Injects into every n-th operation; 0 (default) and 1 hit each one.
        errcode: Error number (negative errno) that failing operations end with, for type 'failure'; 0 when
            absent.

        Returns messages.Done.
        """

    async def accel_get_module_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.AccelGetModuleInfoResponse:
        """Lists the acceleration modules in use and the operations each of them supports.

        SPDK 22.09 and later.

        Returns messages.AccelGetModuleInfoResponse.
        """

    async def accel_get_opc_assignments(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.AccelGetOpcAssignmentsResponse:
        """Tells which acceleration module runs each operation, as an object mapping operation names to module
        names.

        SPDK 22.09 and later.

        Returns messages.AccelGetOpcAssignmentsResponse.
        """

    async def accel_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.AccelGetStatsResponse:
        """Returns acceleration framework counters since start, summed over all threads.

        SPDK 23.05 and later.

        Returns messages.AccelGetStatsResponse.
        """

    async def accel_mlx5_dump_stats(
        self,
        *,
        level: Literal["total", "channel", "device"] | None = None,
        _timeout: float | None = None,
    ) -> messages.AccelMlx5DumpStatsResponse:
        """Returns counters of the mlx5 acceleration module. Answers null when the module is not in use.

        SPDK 24.09 and later.

        level: Detail of the answer: 'total', 'channel' (default, one entry per thread too) or 'device' (per
            device as well).

        Returns messages.AccelMlx5DumpStatsResponse.
        """

    async def accel_set_driver(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Chooses the platform driver that executes whole sequences of acceleration operations. Only before
        framework init.

        SPDK 23.05 and later.

        name: Name of the platform driver; absent or empty selects none.

        Returns messages.Done.
        """

    async def accel_set_module(
        self,
        *,
        module: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Selects the acceleration module for all operations (release 20.04 only). Only before framework init.

        SPDK 20.04 to 20.04.

        module: Module number: 0 software, 1 automatic (initial), 2 CBDMA (ioat), 3 IDXD (DSA). Required.

        Returns messages.Done.
        """

    async def accel_set_options(
        self,
        *,
        small_cache_size: int | None = None,
        large_cache_size: int | None = None,
        task_count: int | None = None,
        sequence_count: int | None = None,
        buf_count: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets pool and cache sizes of the acceleration framework. Only before framework init; absent values
        stay as they are.

        SPDK 23.05 and later.

        small_cache_size: Small data buffers cached per thread; initially 128.
        large_cache_size: Large data buffers cached per thread; initially 16.
        task_count: Task objects per I/O channel, at least 8; initially 2048.
        sequence_count: Sequence objects per I/O channel; initially 2048.
        buf_count: Buffer descriptors per I/O channel; initially 2048.

        Returns messages.Done.
        """

    async def ae4dma_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the AMD AE4DMA acceleration module. Only before framework init, which then does the scan.

        SPDK 26.01 and later.

        Returns messages.Done.
        """

    async def compressdev_scan_accel_module(
        self,
        *,
        pmd: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the DPDK compressdev acceleration module for compress and decompress. Only before framework
        init, which then does the scan.

        SPDK 23.01 and later.

        pmd: Poll mode driver: 0 first available, 1 QAT only, 2 mlx5_pci only, 3 uadk only (newer releases).
            Required.

        Returns messages.Done.
        """

    async def cuda_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the CUDA (NVIDIA GPU) acceleration module. Only before framework init, which then does the
        scan.

        SPDK 26.01 and later.

        Returns messages.Done.
        """

    async def dpdk_cryptodev_get_driver(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.DpdkCryptodevGetDriverResponse:
        """Returns the name of the DPDK crypto driver chosen for the cryptodev acceleration module, initially
        crypto_aesni_mb.

        SPDK 23.01 and later.

        Returns messages.DpdkCryptodevGetDriverResponse.
        """

    async def dpdk_cryptodev_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the DPDK cryptodev acceleration module for encrypt and decrypt. Only before framework init,
        which then does the scan.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    async def dpdk_cryptodev_set_driver(
        self,
        *,
        driver_name: Literal["crypto_aesni_mb", "crypto_qat", "mlx5_pci", "crypto_uadk"],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Chooses the DPDK crypto driver of the cryptodev acceleration module. Only before framework init.

        SPDK 23.01 and later.

        driver_name: DPDK driver name: crypto_aesni_mb, crypto_qat, mlx5_pci or crypto_uadk (newer
            releases). Required.

        Returns messages.Done.
        """

    async def dsa_scan_accel_module(
        self,
        *,
        config_kernel_mode: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the Intel DSA acceleration module; a second call is rejected. Only before framework init,
        which then does the scan.

        SPDK 22.05 and later.

        config_kernel_mode: True uses the kernel idxd driver, false (default) the user-space one.

        Returns messages.Done.
        """

    async def iaa_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the Intel IAA acceleration module (compress and decompress) in user-space mode; a second
        call is rejected. Only before framework init, which then does the scan.

        SPDK 22.05 and later.

        Returns messages.Done.
        """

    async def idxd_scan_accel_engine(
        self,
        *,
        config_number: int,
        config_kernel_mode: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the Intel DSA (IDXD) acceleration engine, releases 20.04 to 22.01. Only before framework
        init, which then does the scan.

        SPDK 20.04 to 22.01.

        config_number: Preset work queue layout: 0 (4 groups, 1 queue and 1 engine each) or 1 (2 groups, 2
            queues and 2 engines each). Required.
        config_kernel_mode: True uses the kernel idxd driver, false (default) the user-space one; unknown to
            early releases.

        Returns messages.Done.
        """

    async def ioat_scan_accel_module(
        self,
        *,
        pci_whitelist: Sequence[str],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the Intel I/OAT (CBDMA) acceleration module for copy and fill. Only before framework init,
        which then does the scan.

        SPDK 18.07 and later.

        pci_whitelist: PCI addresses of the only I/OAT devices to use; all when absent. Old releases only.
            Required.

        Returns messages.Done.
        """

    async def mlx5_scan_accel_module(
        self,
        *,
        qp_size: int | None = None,
        num_requests: int | None = None,
        allowed_devs: str | None = None,
        crypto_split_blocks: int | None = None,
        enable_driver: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the mlx5 (NVIDIA NIC) acceleration module; a second call is rejected. Only before framework
        init, which then does the scan.

        SPDK 23.01 and later.

        qp_size: Queue pair size in work requests, at least 8; default 256.
        num_requests: Size of the request pool shared by all cores, at least 16 per core; default 2047.
        allowed_devs: Comma-separated names of the only devices to use, e.g. mlx5_0,mlx5_1; all when absent.
        crypto_split_blocks: Most data blocks per crypto UMR, 0 to 65535; 0 (default) means no limit.
        enable_driver: True also turns on the mlx5 platform driver, which handles fewer operations; default
            false.

        Returns messages.Done.
        """

    async def bdev_aio_create(
        self,
        *,
        name: str,
        filename: str,
        block_size: int | None = None,
        readonly: bool | None = None,
        fallocate: bool | None = None,
        uuid: str | None = None,
        nowait: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Opens a host file or block device through Linux AIO, offers it as a bdev, and answers with its name
        once all bdevs have been examined.

        SPDK 17.07 and later.

        name: Name for the new bdev. Required.
        filename: Path on the target host of the file or block device to open. Required.
        block_size: Logical block size in bytes, a power of 2 of at least 512; detected from the device when
            absent or 0.
        readonly: Opens the file for reading only when true; false when absent.
        fallocate: Serves unmap and write-zeroes with blocking fallocate() calls (Linux only, meant for
            tests); false when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        nowait: Submits I/O with RWF_NOWAIT; creation fails if the path is not a block device. False when
            absent.

        Returns messages.BdevName.
        """

    async def bdev_aio_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an AIO bdev and closes its backing file; the data in the file stays.

        SPDK 18.07 and later.

        name: Name of the AIO bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_aio_rescan(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Re-reads the size of the backing file of an AIO bdev and adjusts its block count; recent releases
        hot-remove the bdev if the size is 0.

        SPDK 22.01 and later.

        name: Name of the AIO bdev to rescan. Required.

        Returns messages.Done.
        """

    async def bdev_compress_create(
        self,
        *,
        base_bdev_name: str,
        pm_path: str,
        comp_pmd: str,
        lb_size: int | None = None,
        comp_algo: Literal["deflate", "lz4"] | None = None,
        comp_level: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a compress bdev named COMP_ plus the base name on top of a base bdev, keeping its metadata in
        a persistent memory file. Data on the base bdev is lost.

        SPDK 19.04 to 25.05.

        base_bdev_name: Name of the bdev that stores the compressed data; its content is overwritten.
            Required.
        pm_path: Directory on the target where the persistent memory metadata file of the volume is kept.
            Required.
        comp_pmd: Name of the DPDK compression driver to use; 19.04 only. Required.
        lb_size: Logical block size of the compress bdev in bytes: 512 or 4096; by default the block size of
            the base bdev.
        comp_algo: Compression algorithm: "deflate" (default) or "lz4".
        comp_level: Compression level; must be in the range of the accel module in use; default 1, ignored
            where the level is fixed.

        Returns messages.BdevName.
        """

    async def bdev_compress_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a compress bdev and wipes its volume metadata from the base bdev and persistent memory. The
        compressed data is lost.

        SPDK 19.04 to 25.05.

        name: Name of the compress bdev, such as COMP_Nvme0n1; an orphaned one may be named too. Required.

        Returns messages.Done.
        """

    async def bdev_compress_get_orphans(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevCompressGetOrphansResponse:
        """Lists compress volumes found on a base bdev whose persistent memory metadata file is missing.

        SPDK 19.10 to 25.05.

        name: Name of the one compress bdev to test, an error when it is no orphan; all orphans when absent.

        Returns messages.BdevCompressGetOrphansResponse.
        """

    async def bdev_compress_set_pmd(
        self,
        *,
        pmd: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Selects which DPDK compression driver compress bdevs use. Allowed before and after framework start.

        SPDK 19.07 to 22.09.

        pmd: Driver number: 0 automatic, 1 QAT only, 2 ISA-L only, 3 mlx5_pci only. Required.

        Returns messages.Done.
        """

    async def bdev_crypto_create(
        self,
        *,
        base_bdev_name: str,
        name: str,
        crypto_pmd: str | None = None,
        key: str | None = None,
        cipher: str | None = None,
        key2: str | None = None,
        key_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev that encrypts on write and decrypts on read, stacked on a base bdev, and answers with
        its name.

        SPDK 18.10 and later.

        base_bdev_name: Name of the bdev that holds the encrypted data; it may be given before that bdev
            appears. Required.
        name: Name of the crypto bdev to make. Required.
        crypto_pmd: Name of the DPDK crypto driver; obsolete and ignored in newer releases.
        key: Encryption key as hex digits; obsolete, prefer key_name.
        cipher: Cipher: AES_CBC (default) or AES_XTS; obsolete, prefer key_name.
        key2: Second key as hex digits, needed only for AES_XTS and as long as key; obsolete, prefer
            key_name.
        key_name: Name of a key made with accel_crypto_key_create; when given, the key and cipher fields are
            ignored.

        Returns messages.BdevName.
        """

    async def bdev_crypto_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a crypto bdev. The encrypted data stays on the base bdev.

        SPDK 18.10 and later.

        name: Name of the crypto bdev. Required.

        Returns messages.Done.
        """

    async def bdev_daos_create(
        self,
        *,
        name: str,
        pool: str,
        cont: str,
        num_blocks: int,
        block_size: int,
        uuid: str | None = None,
        oclass: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev backed by a file in a DAOS container (DFS). Connects to pool and container first, so it
        fails when DAOS is unreachable.

        SPDK 22.09 and later.

        name: Name of the new bdev. Required.
        pool: Label or UUID of the DAOS pool. Required.
        cont: Label or UUID of the DAOS container. Required.
        num_blocks: Size of the bdev in blocks; must be greater than 0. Required.
        block_size: Block size in bytes; must be a multiple of 512. Required.
        uuid: UUID of the new bdev; generated when absent.
        oclass: DAOS object class for the data; default "SX" (striped over all targets). Not in 22.09.

        Returns messages.BdevName.
        """

    async def bdev_daos_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a DAOS bdev from the target.

        SPDK 22.09 and later.

        name: Name of the DAOS bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_daos_resize(
        self,
        *,
        name: str,
        new_size: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Grows a DAOS bdev to a new capacity and tells its users; shrinking is rejected.

        SPDK 23.01 and later.

        name: Name of the DAOS bdev. Required.
        new_size: New capacity in MiB; must not be below the current one. Required.

        Returns messages.Done.
        """

    async def bdev_delay_create(
        self,
        *,
        base_bdev_name: str,
        name: str,
        avg_read_latency: int,
        p99_read_latency: int,
        avg_write_latency: int,
        p99_write_latency: int,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Layers a bdev that adds artificial latency over another bdev. Waits for the base bdev to appear if
        it does not exist yet.

        SPDK 19.07 and later.

        base_bdev_name: Name of the bdev to slow down; it may appear later. Required.
        name: Name for the new delay bdev. Required.
        avg_read_latency: Latency added to about 99 percent of reads, in us. Required.
        p99_read_latency: Latency added to about 1 percent of reads, in us; not below avg_read_latency.
            Required.
        avg_write_latency: Latency added to about 99 percent of writes, in us. Required.
        p99_write_latency: Latency added to about 1 percent of writes, in us; not below avg_write_latency.
            Required.
        uuid: UUID for the new bdev; derived from the UUID of the base bdev when absent.

        Returns messages.BdevName.
        """

    async def bdev_delay_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a delay bdev; the base bdev and its data stay.

        SPDK 19.07 and later.

        name: Name of the delay bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_delay_update_latency(
        self,
        *,
        delay_bdev_name: str,
        latency_type: Literal["avg_read", "p99_read", "avg_write", "p99_write"],
        latency_us: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Changes one of the four latencies of an existing delay bdev, effective for I/O submitted afterwards.

        SPDK 19.10 and later.

        delay_bdev_name: Name of the delay bdev to change. Required.
        latency_type: Latency to change: avg_read, p99_read, avg_write or p99_write. Required.
        latency_us: New latency in us. Required.

        Returns messages.Done.
        """

    async def bdev_error_create(
        self,
        *,
        base_name: str,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Layers an error injection bdev named EE_ plus the base name over another bdev; no errors occur until
        some are injected.

        SPDK 17.07 and later.

        base_name: Name of the bdev to wrap; it may appear later. Required.
        uuid: UUID for the new bdev; derived from the UUID of the base bdev when absent.

        Returns messages.Done.
        """

    async def bdev_error_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an error injection bdev; the base bdev and its data stay.

        SPDK 18.07 and later.

        name: Name of the error injection bdev, EE_ plus the base bdev name. Required.

        Returns messages.Done.
        """

    async def bdev_error_inject_error(
        self,
        *,
        name: str,
        io_type: Literal["clear", "read", "write", "unmap", "flush", "all"],
        error_type: Literal["failure", "pending", "corrupt_data", "nomem", "nvme_failure"],
        nvme_sct: int | None = None,
        nvme_sc: int | None = None,
        num: int | None = None,
        queue_depth: int | None = None,
        corrupt_offset: int | None = None,
        corrupt_value: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Arms an error injection bdev to fail, hold or corrupt the next I/Os of a type, or clears what is
        armed. Corrupted writes reach the base bdev.

        SPDK 17.07 and later.

        name: Name of the error injection bdev, EE_ plus the base bdev name. Required.
        io_type: I/O to affect: read, write, unmap, flush or all; clear disarms every type. Required.
        error_type: What happens: failure, pending (held), corrupt_data, nomem or nvme_failure; must be
            given with clear too. Required.
        nvme_sct: NVMe status code type for nvme_failure only; 0 when absent.
        nvme_sc: NVMe status code for nvme_failure only; 0 when absent, but sct and sc cannot both be 0.
        num: Number of I/Os to affect; 1 when absent.
        queue_depth: Affects I/O only while at least this many I/Os are in flight on the channel; 0 (always)
            when absent.
        corrupt_offset: Offset of the byte to corrupt in the I/O buffer, in bytes, for corrupt_data; 0 when
            absent.
        corrupt_value: Value XORed into that byte, 1 to 255; required for corrupt_data.

        Returns messages.Done.
        """

    async def bdev_error_resume_pending(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Disarms pending errors on an error injection bdev and lets the I/Os it held continue.

        SPDK 26.05 and later.

        name: Name of the error injection bdev, EE_ plus the base bdev name. Required.

        Returns messages.Done.
        """

    async def bdev_ftl_create(
        self,
        *,
        name: str,
        base_bdev: str,
        cache: str,
        trtype: str,
        traddr: str,
        punits: str,
        uuid: str | None = None,
        overprovisioning: int | None = None,
        l2p_dram_limit: int | None = None,
        core_mask: str | None = None,
        fast_shutdown: bool | None = None,
        allow_open_bands: bool | None = None,
        use_append: bool | None = None,
        l2p_path: str | None = None,
        limit_crit: int | None = None,
        limit_crit_threshold: int | None = None,
        limit_high: int | None = None,
        limit_high_threshold: int | None = None,
        limit_low: int | None = None,
        limit_low_threshold: int | None = None,
        limit_start: int | None = None,
        limit_start_threshold: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevFtlCreateResponse:
        """Makes an FTL bdev from a base bdev and a cache bdev, or restores one when a UUID is given. Without a
        UUID, data on both is lost.

        SPDK 19.01 and later.

        name: Name of the FTL bdev. Required.
        base_bdev: Name of the bdev that stores the bulk of the data. Required.
        cache: Name of the bdev used as non-volatile write cache; optional before 22.09. Required.
        trtype: Transport type of the Open-Channel NVMe device, such as pcie; up to 19.10. Required.
        traddr: Address of the Open-Channel NVMe device, such as a PCI address; up to 19.10. Required.
        punits: Range of parallel units of the device as start-end, such as 0-3; up to 19.10. Required.
        uuid: UUID of an existing FTL instance to restore; absent or all zero makes a fresh instance.
        overprovisioning: Share of the base bdev kept back for relocation in percent, 1 to 99; default 20.
        l2p_dram_limit: Most DRAM for the cache of the logical to physical map in MiB; default 2048.
        core_mask: CPU cores on which the FTL core thread may run, as mask or list; default the main
            application thread.
        fast_shutdown: Whether shutdown of the target leaves metadata in shared memory rather than on disk;
            default true.
        allow_open_bands: Whether a restore after a dirty shutdown without cache may go on though recent
            data is lost; default false; up to 22.05.
        use_append: Whether zone append is used instead of write; default false; up to 22.05.
        l2p_path: Persistent memory file or device that holds the logical to physical map; default DRAM; up
            to 22.05.
        limit_crit: Share of user writes let through at the critical level in percent; default 0; up to
            22.05.
        limit_crit_threshold: Number of free bands at or below which the critical level applies; default 5;
            up to 22.05.
        limit_high: Share of user writes let through at the high level in percent; default 5; up to 22.05.
        limit_high_threshold: Number of free bands at or below which the high level applies; default 10; up
            to 22.05.
        limit_low: Share of user writes let through at the low level in percent; default 40; up to 22.05.
        limit_low_threshold: Number of free bands at or below which the low level applies; default 20; up to
            22.05.
        limit_start: Share of user writes let through at the start level in percent; default 100; up to
            22.05.
        limit_start_threshold: Number of free bands at or below which the start level applies and
            defragmentation runs; default 40; up to 22.05.

        Returns messages.BdevFtlCreateResponse.
        """

    async def bdev_ftl_delete(
        self,
        *,
        name: str,
        fast_shutdown: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an FTL bdev from the target after flushing its state. The data stays on base and cache and
        can be restored by UUID.

        SPDK 19.01 and later.

        name: Name of the FTL bdev. Required.
        fast_shutdown: Whether metadata is left in shared memory rather than written out before the removal;
            default false.

        Returns messages.Done.
        """

    async def bdev_ftl_get_properties(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevFtlGetPropertiesResponse:
        """Reads the properties of an FTL bdev; more of them show once its verbose_mode property is true.

        SPDK 24.01 and later.

        name: Name of the FTL bdev. Required.

        Returns messages.BdevFtlGetPropertiesResponse.
        """

    async def bdev_ftl_get_stats(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevFtlGetStatsResponse:
        """Reads I/O and error counters of an FTL bdev, split by the source of the I/O.

        SPDK 22.09 and later.

        name: Name of the FTL bdev. Required.

        Returns messages.BdevFtlGetStatsResponse.
        """

    async def bdev_ftl_load(
        self,
        *,
        name: str,
        base_bdev: str,
        cache: str,
        uuid: str | None = None,
        overprovisioning: int | None = None,
        l2p_dram_limit: int | None = None,
        core_mask: str | None = None,
        fast_shutdown: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevFtlLoadResponse:
        """Restores an existing FTL bdev from its base and cache bdevs; the same code as bdev_ftl_create, so a
        UUID should be given to keep the data.

        SPDK 22.09 to 25.09.

        name: Name of the FTL bdev. Required.
        base_bdev: Name of the bdev that stores the bulk of the data. Required.
        cache: Name of the bdev that serves as non-volatile write cache. Required.
        uuid: UUID of the instance to restore; leaving it out starts a fresh instance and loses the data.
        overprovisioning: Share of the base bdev kept back for relocation in percent, 1 to 99; default 20.
        l2p_dram_limit: Most DRAM for the cache of the logical to physical map in MiB; default 2048.
        core_mask: CPU cores on which the FTL core thread may run, as mask or list; default the main
            application thread.
        fast_shutdown: Whether shutdown of the target leaves metadata in shared memory rather than on disk;
            default true.

        Returns messages.BdevFtlLoadResponse.
        """

    async def bdev_ftl_set_property(
        self,
        *,
        name: str,
        ftl_property: str,
        value: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets one writable property of an FTL bdev, for instance verbose_mode or prep_upgrade_on_shutdown.

        SPDK 24.01 and later.

        name: Name of the FTL bdev. Required.
        ftl_property: Name of the property, as listed by bdev_ftl_get_properties. Required.
        value: New value as a string; "true" or "false" for a boolean property. Required.

        Returns messages.Done.
        """

    async def bdev_ftl_unload(
        self,
        *,
        name: str,
        fast_shutdown: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an FTL bdev from the target so that it can be loaded again; the same code as
        bdev_ftl_delete. The data is kept.

        SPDK 22.09 to 25.09.

        name: Name of the FTL bdev. Required.
        fast_shutdown: Whether metadata is left in shared memory rather than written out before the removal;
            default false.

        Returns messages.Done.
        """

    async def bdev_ftl_unmap(
        self,
        *,
        name: str,
        lba: int,
        num_blocks: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Unmaps a range of an FTL bdev. The data in the range is lost.

        SPDK 22.09 and later.

        name: Name of the FTL bdev. Required.
        lba: First block of the range; a multiple of 1024 blocks. Required.
        num_blocks: Length of the range in blocks; a multiple of 1024 blocks, not 0. Required.

        Returns messages.Done.
        """

    async def bdev_iscsi_create(
        self,
        *,
        name: str,
        initiator_iqn: str,
        url: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Logs in to an iSCSI target as initiator and exposes one of its LUNs as a bdev. The answer waits for
        the connection.

        SPDK 18.07 and later.

        name: Name of the new bdev. Required.
        initiator_iqn: IQN this initiator presents to the target; must not be empty. Required.
        url: iSCSI URL of the LUN: iscsi://[user[%password]@]host[:port]/target-iqn/lun. Required.

        Returns messages.BdevName.
        """

    async def bdev_iscsi_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an iSCSI initiator bdev and ends its connection; the data on the remote LUN is kept.

        SPDK 18.07 and later.

        name: Name of the iSCSI bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_iscsi_set_options(
        self,
        *,
        timeout_sec: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets options of the iSCSI initiator bdev module; they apply to connections made afterwards, so call
        it before bdev_iscsi_create.

        SPDK 22.09 and later.

        timeout_sec: Command timeout in s; 0 turns timeout tracking off. Initially 30; unchanged when
            absent.

        Returns messages.Done.
        """

    async def bdev_kvmalloc_create(
        self,
        *,
        name: str | None = None,
        uuid: str | None = None,
        max_key_size: int | None = None,
        max_value_size: int | None = None,
        optimal_value_granularity: int | None = None,
        numa_id: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev of the key-value command set in the memory of the target and answers with its name; the
        data is lost when it is deleted or the target ends.

        SPDK 26.09 and later.

        name: Name for the new bdev; KVMalloc plus a number when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        max_key_size: Longest key in bytes, at most 16; 16 when absent or 0.
        max_value_size: Largest value in bytes; 131072 (128 KiB) when absent or 0.
        optimal_value_granularity: Bytes that sizes of values are best a multiple of, at most
            max_value_size; 4096 when absent or 0.
        numa_id: NUMA node to take the memory from; -1 (any) when absent.

        Returns messages.BdevName.
        """

    async def bdev_kvmalloc_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a key-value bdev and frees its memory; its data is lost.

        SPDK 26.09 and later.

        name: Name of the key-value bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_lvol_check_shallow_copy(
        self,
        *,
        operation_id: int,
        _timeout: float | None = None,
    ) -> messages.BdevLvolCheckShallowCopyResponse:
        """Reports the progress of a shallow copy. Once it reports completion or an error, the operation is
        forgotten and its id is no longer valid.

        SPDK 24.05 and later.

        operation_id: Id from bdev_lvol_start_shallow_copy. Required.

        Returns messages.BdevLvolCheckShallowCopyResponse.
        """

    async def bdev_lvol_clone(
        self,
        *,
        snapshot_name: str,
        clone_name: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a writable thin clone of a snapshot in the same logical volume store and answers with its
        UUID.

        SPDK 18.04 and later.

        snapshot_name: Name (lvstore/lvol alias) or UUID of the snapshot to clone. Required.
        clone_name: Name of the clone to make, without the store name; at most 63 characters. Required.

        Returns messages.BdevName.
        """

    async def bdev_lvol_clone_bdev(
        self,
        *,
        bdev: str,
        lvs_name: str,
        clone_name: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a logical volume that is a thin clone of any bdev used as external snapshot; that bdev must
        not be written afterwards.

        SPDK 23.05 and later.

        bdev: Name or UUID of the bdev that acts as the external snapshot; not a logical volume of the same
            store. Required.
        lvs_name: Name of the logical volume store for the clone. Required.
        clone_name: Name of the clone to make, without the store name; at most 63 characters. Required.

        Returns messages.BdevName.
        """

    async def bdev_lvol_create(
        self,
        *,
        lvol_name: str,
        size_in_mib: int,
        uuid: str | None = None,
        lvs_name: str | None = None,
        thin_provision: bool | None = None,
        clear_method: Literal["none", "unmap", "write_zeroes", "default"] | None = None,
        size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a logical volume in a logical volume store and answers with its UUID.

        SPDK 17.10 and later.

        lvol_name: Name of the logical volume; unique in the store, at most 63 characters. Required.
        size_in_mib: Size in MiB, rounded up to whole clusters; accepted from 23.05 on in place of size.
            Required.
        uuid: UUID of the logical volume store; give exactly one of uuid and lvs_name.
        lvs_name: Name of the logical volume store; give exactly one of uuid and lvs_name.
        thin_provision: Whether clusters are allocated only when first written; default false.
        clear_method: How clusters are cleared when freed: none, unmap, write_zeroes or default, which is
            unmap; default when absent.
        size: Size in bytes, rounded up to whole clusters; up to 24.01 only, see size_in_mib.

        Returns messages.BdevName.
        """

    async def bdev_lvol_create_lvstore(
        self,
        *,
        bdev_name: str,
        lvs_name: str,
        cluster_sz: int | None = None,
        clear_method: Literal["none", "unmap", "write_zeroes"] | None = None,
        num_md_pages_per_cluster_ratio: int | None = None,
        md_page_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevLvolCreateLvstoreResponse:
        """Makes a logical volume store on a bdev and answers with its UUID. Data on the bdev is lost; the
        answer waits for clearing.

        SPDK 17.10 and later.

        bdev_name: Name of the bdev to put the logical volume store on; the store claims it. Required.
        lvs_name: Name of the logical volume store; unique, at most 63 characters. Required.
        cluster_sz: Cluster size in bytes, a multiple of the metadata page size; default 4194304 (4 MiB).
        clear_method: How the data area is cleared at creation: none, unmap (default) or write_zeroes.
        num_md_pages_per_cluster_ratio: Metadata pages reserved per cluster in percent, 100 is one page
            each; default 100; more lets the store grow more.
        md_page_size: Metadata page size in bytes; default the larger of 4096 and the physical block size of
            the bdev.

        Returns messages.BdevLvolCreateLvstoreResponse.
        """

    async def bdev_lvol_decouple_parent(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Copies the clusters that a volume shares with its direct parent snapshot and drops that parent.
        Unallocated clusters stay thin.

        SPDK 18.07 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume to detach from its parent. Required.

        Returns messages.Done.
        """

    async def bdev_lvol_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a logical volume. Its data is lost; a snapshot with more than one clone is refused.

        SPDK 18.04 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume. Required.

        Returns messages.Done.
        """

    async def bdev_lvol_delete_lvstore(
        self,
        *,
        uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a logical volume store with all its logical volumes. All data in it is lost.

        SPDK 17.10 and later.

        uuid: UUID of the logical volume store to delete; give exactly one of uuid and lvs_name.
        lvs_name: Name of the logical volume store to delete; give exactly one of uuid and lvs_name.

        Returns messages.Done.
        """

    async def bdev_lvol_get_lvols(
        self,
        *,
        lvs_uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevLvolGetLvolsResponse:
        """Lists logical volumes, also degraded ones that have no bdev.

        SPDK 23.05 and later.

        lvs_uuid: UUID of the store whose volumes to list; not together with lvs_name; default all stores.
        lvs_name: Name of the store whose volumes to list; not together with lvs_uuid; default all stores.

        Returns messages.BdevLvolGetLvolsResponse.
        """

    async def bdev_lvol_get_lvstores(
        self,
        *,
        uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevLvolGetLvstoresResponse:
        """Lists logical volume stores with their capacity.

        SPDK 17.10 and later.

        uuid: UUID of the one store to list; not together with lvs_name; default all stores.
        lvs_name: Name of the one store to list; not together with uuid; default all stores.

        Returns messages.BdevLvolGetLvstoresResponse.
        """

    async def bdev_lvol_grow_lvstore(
        self,
        *,
        uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Grows a logical volume store to the present size of its bdev. Data is kept.

        SPDK 22.09 and later.

        uuid: UUID of the logical volume store to grow; give exactly one of uuid and lvs_name.
        lvs_name: Name of the logical volume store to grow; give exactly one of uuid and lvs_name.

        Returns messages.Done.
        """

    async def bdev_lvol_inflate(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Allocates every cluster of a volume, copying from its parents, and drops all dependency on them. The
        volume becomes thick.

        SPDK 18.07 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume to inflate. Required.

        Returns messages.Done.
        """

    async def bdev_lvol_rename(
        self,
        *,
        old_name: str,
        new_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Renames a logical volume; its UUID stays the same and its alias follows.

        SPDK 18.04 and later.

        old_name: Name (lvstore/lvol alias) or UUID of the logical volume to rename. Required.
        new_name: New name of the volume, without the store name; at most 63 characters. Required.

        Returns messages.Done.
        """

    async def bdev_lvol_rename_lvstore(
        self,
        *,
        old_name: str,
        new_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Renames a logical volume store; the aliases of its volumes follow.

        SPDK 18.04 and later.

        old_name: Present name of the logical volume store. Required.
        new_name: New name of the logical volume store; at most 63 characters. Required.

        Returns messages.Done.
        """

    async def bdev_lvol_resize(
        self,
        *,
        name: str,
        size_in_mib: int,
        size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Changes the size of a logical volume. Data beyond the new end is lost when it shrinks.

        SPDK 18.04 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume to resize. Required.
        size_in_mib: New size in MiB, rounded up to whole clusters; accepted from 23.05 on in place of size.
            Required.
        size: New size in bytes, rounded up to whole clusters; up to 24.01 only, see size_in_mib.

        Returns messages.Done.
        """

    async def bdev_lvol_set_parent(
        self,
        *,
        lvol_name: str,
        parent_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a logical volume a clone of the given snapshot. Unallocated clusters then read from it; an
        error when it is already the parent.

        SPDK 24.05 and later.

        lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume; thin provisioned or already a
            clone, and as large as the parent. Required.
        parent_name: Name (lvstore/lvol alias) or UUID of the snapshot in the same store that becomes the
            parent. Required.

        Returns messages.Done.
        """

    async def bdev_lvol_set_parent_bdev(
        self,
        *,
        lvol_name: str,
        parent_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a logical volume a clone of a bdev used as external snapshot. Unallocated clusters then read
        from it; an error when already so.

        SPDK 24.05 and later.

        lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume; thin provisioned or already a
            clone. Required.
        parent_name: Name or UUID of the bdev that becomes the external snapshot. Required.

        Returns messages.Done.
        """

    async def bdev_lvol_set_read_only(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Marks a logical volume as read only, also on disk. No method marks it writable again.

        SPDK 19.01 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume. Required.

        Returns messages.Done.
        """

    async def bdev_lvol_snapshot(
        self,
        *,
        lvol_name: str,
        snapshot_name: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a read only snapshot of a logical volume and answers with its UUID. The volume becomes a thin
        clone of the snapshot.

        SPDK 18.04 and later.

        lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume to take the snapshot of.
            Required.
        snapshot_name: Name of the snapshot to make, without the store name; at most 63 characters.
            Required.

        Returns messages.BdevName.
        """

    async def bdev_lvol_start_shallow_copy(
        self,
        *,
        src_lvol_name: str,
        dst_bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.BdevLvolStartShallowCopyResponse:
        """Starts to copy the clusters allocated to a read only volume onto a bdev and answers at once. Data on
        the destination is overwritten.

        SPDK 24.05 and later.

        src_lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume to copy; it must be read
            only. Required.
        dst_bdev_name: Name of the bdev to copy to; at least as large as the volume. Required.

        Returns messages.BdevLvolStartShallowCopyResponse.
        """

    async def bdev_malloc_create(
        self,
        *,
        num_blocks: int,
        block_size: int,
        name: str | None = None,
        uuid: str | None = None,
        physical_block_size: int | None = None,
        optimal_io_boundary: int | None = None,
        md_size: int | None = None,
        md_interleave: bool | None = None,
        dif_type: int | None = None,
        dif_is_head_of_md: bool | None = None,
        dif_pi_format: int | None = None,
        numa_id: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev in zeroed memory of the target and answers with its name; the data is lost when it is
        deleted or the target ends.

        SPDK 17.07 and later.

        num_blocks: Capacity in blocks, above 0. Required.
        block_size: Data block size in bytes, a multiple of 512. Required.
        name: Name for the new bdev; Malloc plus a number when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        physical_block_size: Physical block size to report, in bytes, a multiple of 512; 0 (not reported)
            when absent.
        optimal_io_boundary: Splits I/O at multiples of this many blocks; 0 (no splitting) when absent.
        md_size: Metadata bytes per block: 0, 8, 16, 32, 64 or 128; 0 (none) when absent.
        md_interleave: True keeps metadata within each block, false (default) in a separate buffer.
        dif_type: T10 protection information type: 0 (off), 1, 2 or 3; 0 when absent. Needs metadata.
        dif_is_head_of_md: True puts protection information at the start of the metadata, false (default) at
            its end.
        dif_pi_format: Protection information format: 0 (16-bit guard, default), 1 (32-bit guard) or 2
            (64-bit guard).
        numa_id: NUMA node to take the memory from; -1 (any) when absent.

        Returns messages.BdevName.
        """

    async def bdev_malloc_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a malloc bdev and frees its memory; its data is lost.

        SPDK 18.07 and later.

        name: Name of the malloc bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_null_create(
        self,
        *,
        name: str,
        num_blocks: int,
        block_size: int,
        uuid: str | None = None,
        physical_block_size: int | None = None,
        md_size: int | None = None,
        dif_type: int | None = None,
        dif_is_head_of_md: bool | None = None,
        dif_pi_format: int | None = None,
        preferred_write_alignment: int | None = None,
        preferred_write_granularity: int | None = None,
        optimal_write_size: int | None = None,
        preferred_unmap_alignment: int | None = None,
        preferred_unmap_granularity: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev that drops writes and answers reads without storing data, and answers with its name;
        useful for benchmarks.

        SPDK 17.07 and later.

        name: Name for the new bdev. Required.
        num_blocks: Capacity in blocks, above 0. Required.
        block_size: Data block size in bytes without metadata, a multiple of 512. Required.
        uuid: UUID for the new bdev; generated by the target when absent.
        physical_block_size: Physical block size to report, in bytes, a multiple of 512; 0 (not reported)
            when absent.
        md_size: Interleaved metadata bytes per block: 0, 8, 16, 32, 64 or 128; 0 (none) when absent.
        dif_type: T10 protection information type: 0 (off), 1, 2 or 3; 0 when absent. Needs metadata.
        dif_is_head_of_md: True puts protection information at the start of the metadata, false (default) at
            its end.
        dif_pi_format: Protection information format: 0 (16-bit guard, default), 1 (32-bit guard) or 2
            (64-bit guard).
        preferred_write_alignment: Write alignment to report, in blocks; 0 (none) when absent.
        preferred_write_granularity: Write size multiple to report, in blocks; 0 (none) when absent.
        optimal_write_size: Best write size to report, in blocks; 0 (none) when absent.
        preferred_unmap_alignment: Unmap alignment to report, in blocks; 0 (none) when absent.
        preferred_unmap_granularity: Unmap size multiple to report, in blocks; 0 (none) when absent.

        Returns messages.BdevName.
        """

    async def bdev_null_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a null bdev.

        SPDK 18.07 and later.

        name: Name of the null bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_null_resize(
        self,
        *,
        name: str,
        new_size: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Grows a null bdev to a new capacity; shrinking is refused.

        SPDK 21.01 and later.

        name: Name of the null bdev. Required.
        new_size: New capacity in MiB, not below the current one. Required.

        Returns messages.Done.
        """

    async def bdev_ocf_create(
        self,
        *,
        name: str,
        mode: str,
        cache_bdev_name: str,
        core_bdev_name: str,
        cache_line_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes an OCF bdev that caches a core bdev on a cache bdev. Cache contents are overwritten; a missing
        base bdev is waited for after the answer.

        SPDK 19.01 and later.

        name: Name of the new OCF bdev; must not be in use. Required.
        mode: Cache mode: 'wb' write-back, 'wt' write-through, 'pt' pass-through, 'wa' write-around, 'wi'
            write-invalidate, 'wo' write-only. Required.
        cache_bdev_name: Name of the fast bdev used as cache; it may serve several OCF bdevs and may appear
            later. Required.
        core_bdev_name: Name of the slow bdev to be cached; may appear later. Required.
        cache_line_size: Cache line size in KiB: 4, 8, 16, 32 or 64; default 4.

        Returns messages.BdevName.
        """

    async def bdev_ocf_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an OCF bdev permanently after flushing its dirty data to the core bdev. The base bdevs stay.

        SPDK 19.01 and later.

        name: Name of the OCF bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_ocf_flush_start(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Starts writing dirty cache data back to the core bdev and answers at once; follow it with
        bdev_ocf_flush_status.

        SPDK 23.01 and later.

        name: Name of the OCF bdev whose cache is flushed; its cache must be attached. Required.

        Returns messages.Done.
        """

    async def bdev_ocf_flush_status(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevOcfFlushStatusResponse:
        """Tells whether a flush of an OCF bdev is running and how the last one ended.

        SPDK 23.01 and later.

        name: Name of the OCF bdev. Required.

        Returns messages.BdevOcfFlushStatusResponse.
        """

    async def bdev_ocf_get_bdevs(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevOcfGetBdevsResponse:
        """Lists OCF bdevs with their cache and core bdevs, including those not started yet.

        SPDK 19.01 and later.

        name: Name of an OCF, cache or core bdev to filter by; all are listed when absent.

        Returns messages.BdevOcfGetBdevsResponse.
        """

    async def bdev_ocf_get_stats(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevOcfGetStatsResponse:
        """Returns cache usage, request, traffic and error counters of one OCF bdev since its start or the last
        reset.

        SPDK 19.01 and later.

        name: Name of the OCF bdev. Required.

        Returns messages.BdevOcfGetStatsResponse.
        """

    async def bdev_ocf_reset_stats(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the statistics counters of an OCF bdev back to zero.

        SPDK 23.05 and later.

        name: Name of the OCF bdev. Required.

        Returns messages.Done.
        """

    async def bdev_ocf_set_cache_mode(
        self,
        *,
        name: str,
        mode: str,
        _timeout: float | None = None,
    ) -> messages.BdevOcfSetCacheModeResponse:
        """Switches the cache mode of a running OCF bdev and returns the mode in effect. It affects every OCF
        bdev on the same cache.

        SPDK 21.04 and later.

        name: Name of the OCF bdev. Required.
        mode: New cache mode: 'wb' write-back, 'wt' write-through, 'pt' pass-through, 'wa' write-around,
            'wi' write- invalidate, 'wo' write-only. Required.

        Returns messages.BdevOcfSetCacheModeResponse.
        """

    async def bdev_ocf_set_seqcutoff(
        self,
        *,
        name: str,
        policy: str,
        threshold: int | None = None,
        promotion_count: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets when sequential streams bypass the cache, for all cores of the cache behind an OCF bdev.

        SPDK 22.05 and later.

        name: Name of the OCF bdev. Required.
        policy: 'always' cuts off at any time, 'full' only once the cache is full, 'never' turns it off.
            Required.
        threshold: Length of a sequential stream in KiB at which it bypasses the cache; unchanged when 0 or
            absent.
        promotion_count: Requests a stream needs before it is tracked globally; unchanged when 0 or absent.

        Returns messages.Done.
        """

    async def bdev_ocssd_create(
        self,
        *,
        ctrlr_name: str,
        bdev_name: str,
        nsid: int | None = None,
        range: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a zoned bdev on a namespace of an Open-Channel SSD and answers with its name. Gone after
        21.07.

        SPDK 20.01 to 21.07.

        ctrlr_name: Name of the attached Open-Channel NVMe controller. Required.
        bdev_name: Name for the new bdev. Required.
        nsid: Namespace ID; default 1.
        range: Parallel units to use as begin-end, both included, e.g. 0-3; all when absent. Early versions
            only.

        Returns messages.BdevName.
        """

    async def bdev_ocssd_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes an Open-Channel SSD bdev; the data on the device stays. Gone after 21.07.

        SPDK 20.01 to 21.07.

        name: Name of the Open-Channel bdev to delete. Required.

        Returns messages.Done.
        """

    async def bdev_nvme_opal_init(
        self,
        *,
        nvme_ctrlr_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Takes ownership of an Opal drive with a new admin password and activates its locking. Fails if the
        drive is owned already.

        SPDK 19.10 and later.

        nvme_ctrlr_name: Name of the attached NVMe controller; it must support Opal. Required.
        password: Admin password to set on the drive. Required.

        Returns messages.Done.
        """

    async def bdev_nvme_opal_revert(
        self,
        *,
        nvme_ctrlr_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Reverts an Opal drive to factory state; all data on it is lost. Delete its Opal bdevs first.

        SPDK 19.10 and later.

        nvme_ctrlr_name: Name of the attached NVMe controller; it must support Opal. Required.
        password: Admin password of the drive. Required.

        Returns messages.Done.
        """

    async def bdev_opal_create(
        self,
        *,
        nvme_ctrlr_name: str,
        nsid: int,
        locking_range_id: int,
        range_start: int,
        range_length: int,
        password: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Sets up an Opal locking range on an NVMe namespace and makes a bdev over it, locked at first.
        Answers with its name.

        SPDK 19.10 and later.

        nvme_ctrlr_name: Name of the attached NVMe controller; it must support Opal. Required.
        nsid: Namespace ID; only 1 is supported. Required.
        locking_range_id: Opal locking range ID; 0 is the global range. Required.
        range_start: First block of the range. Required.
        range_length: Length of the range in blocks. Required.
        password: Opal admin password. Required.

        Returns messages.BdevName.
        """

    async def bdev_opal_delete(
        self,
        *,
        bdev_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Securely erases an Opal locking range, resets it and deletes its bdev; the data is lost.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        password: Opal admin password. Required.

        Returns messages.Done.
        """

    async def bdev_opal_get_info(
        self,
        *,
        bdev_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> messages.BdevOpalGetInfoResponse:
        """Reads the locking range and lock state of an Opal bdev from the drive.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        password: Opal admin password. Required.

        Returns messages.BdevOpalGetInfoResponse.
        """

    async def bdev_opal_new_user(
        self,
        *,
        bdev_name: str,
        admin_password: str,
        user_id: int,
        user_password: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables an Opal user, sets its password and lets it lock and unlock the range of an Opal bdev.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        admin_password: Opal admin password. Required.
        user_id: Opal user to enable, 1 to 9. Required.
        user_password: Password to set for the user. Required.

        Returns messages.Done.
        """

    async def bdev_opal_set_lock_state(
        self,
        *,
        bdev_name: str,
        user_id: int,
        password: str,
        lock_state: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Locks or unlocks the range of an Opal bdev on behalf of a user.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        user_id: Opal user: 0 is the admin, 1 to 9 are users. Required.
        password: Password of that user. Required.
        lock_state: New state (any case): "READWRITE" (unlocked), "READONLY" (writes locked) or "RWLOCK"
            (locked). Required.

        Returns messages.Done.
        """

    async def bdev_passthru_create(
        self,
        *,
        base_bdev_name: str,
        name: str,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Layers a bdev that forwards all I/O unchanged over another bdev and claims it. Waits for the base
        bdev if it does not exist yet.

        SPDK 18.04 and later.

        base_bdev_name: Name of the bdev to forward to; it may appear later. Required.
        name: Name for the new passthru bdev. Required.
        uuid: UUID for the new bdev; derived from the UUID of the base bdev when absent.

        Returns messages.BdevName.
        """

    async def bdev_passthru_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a passthru bdev; the base bdev and its data stay.

        SPDK 18.07 and later.

        name: Name of the passthru bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_pmem_create(
        self,
        *,
        pmem_file: str,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev from an existing libpmemblk pool file after checking its consistency. Gone after 23.01.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file, see bdev_pmem_create_pool. Required.
        name: Name of the new bdev. Required.

        Returns messages.BdevName.
        """

    async def bdev_pmem_create_pool(
        self,
        *,
        pmem_file: str,
        num_blocks: int,
        block_size: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a libpmemblk pool file on the host. Gone after 23.01.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file to make; must not exist as a pool yet. Required.
        num_blocks: Number of blocks, at least 256; times block_size it must reach the libpmemblk minimum
            pool size. Required.
        block_size: Block size in bytes. Required.

        Returns messages.Done.
        """

    async def bdev_pmem_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a pmem bdev from the target; the pool file and its data stay.

        SPDK 18.07 to 23.01.

        name: Name of the pmem bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_pmem_delete_pool(
        self,
        *,
        pmem_file: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a pmem pool file from the host after checking that it is one; its data is lost.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file to delete. Required.

        Returns messages.Done.
        """

    async def bdev_pmem_get_pool_info(
        self,
        *,
        pmem_file: str,
        _timeout: float | None = None,
    ) -> messages.BdevPmemGetPoolInfoResponse:
        """Checks a pmem pool file for consistency and returns its geometry.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file. Required.

        Returns messages.BdevPmemGetPoolInfoResponse.
        """

    async def bdev_raid_add_base_bdev(
        self,
        *,
        base_bdev: str,
        raid_bdev: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Puts a bdev into a free slot of a RAID bdev and, if that is online, starts a rebuild onto it. Data
        on the added bdev is lost.

        SPDK 24.01 and later.

        base_bdev: Name of the bdev to add. Required.
        raid_bdev: Name of the RAID bdev; it must have a free slot and no rebuild under way. Required.

        Returns messages.Done.
        """

    async def bdev_raid_create(
        self,
        *,
        name: str,
        raid_level: Literal["raid0", "0", "raid1", "1", "raid5f", "5f", "concat", "raid5", "5"],
        base_bdevs: Sequence[str],
        strip_size_kb: int | None = None,
        uuid: str | None = None,
        superblock: bool | None = None,
        strip_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Makes a RAID bdev from base bdevs; it stays in state configuring until all of them are found. Data
        on the base bdevs may be overwritten.

        SPDK 18.07 and later.

        name: Name of the RAID bdev. Required.
        raid_level: RAID level: raid0 or 0, raid1 or 1, raid5f or 5f, concat; raid5f only if compiled in.
            Required.
        base_bdevs: Names of the base bdevs in slot order, at most 255; a missing one may appear later.
            Required.
        strip_size_kb: Strip size in KiB, a power of two; required except for raid1, where it must be absent
            or 0.
        uuid: UUID of the RAID bdev; generated when absent.
        superblock: Whether the RAID layout is stored in a superblock on each base bdev so that it is found
            again; default false.
        strip_size: Strip size in KiB; old name of strip_size_kb, gone since 21.04.

        Returns messages.Done.
        """

    async def bdev_raid_delete(
        self,
        *,
        name: str,
        clear_sb: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a RAID bdev and releases its base bdevs. With a superblock it is found again later unless
        clear_sb is true.

        SPDK 18.07 and later.

        name: Name of the RAID bdev. Required.
        clear_sb: Whether the superblock is wiped from all base bdevs; default false.

        Returns messages.Done.
        """

    async def bdev_raid_get_bdevs(
        self,
        *,
        category: Literal["online", "configuring", "offline", "all"],
        _timeout: float | None = None,
    ) -> messages.BdevRaidGetBdevsResponse:
        """Lists RAID bdevs in a given state, with their base bdevs and the progress of a rebuild. Older
        releases answer with names only.

        SPDK 18.07 and later.

        category: State of the RAID bdevs to list: all, online, configuring or offline. Required.

        Returns messages.BdevRaidGetBdevsResponse.
        """

    async def bdev_raid_remove_base_bdev(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Takes a base bdev out of its RAID bdev. A level without redundancy goes offline, the others run
        degraded.

        SPDK 23.09 and later.

        name: Name of the base bdev to take out. Required.

        Returns messages.Done.
        """

    async def bdev_raid_set_options(
        self,
        *,
        process_window_size_kb: int | None = None,
        process_max_bandwidth_mb_sec: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets options of RAID background processes such as a rebuild; they apply to processes started later.

        SPDK 24.01 and later.

        process_window_size_kb: Size of the window a background process handles at a time in KiB; not 0;
            initially 1024, unchanged when absent.
        process_max_bandwidth_mb_sec: Bandwidth limit of a background process in MiB per second; 0 (initial)
            is no limit, unchanged when absent.

        Returns messages.Done.
        """

    async def bdev_rbd_create(
        self,
        *,
        pool_name: str,
        rbd_name: str,
        block_size: int,
        name: str | None = None,
        user_id: str | None = None,
        config: Mapping[str, str] | None = None,
        cluster_name: str | None = None,
        uuid: str | None = None,
        read_only: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Opens an existing Ceph RBD image, offers it as a bdev and answers with its name.

        SPDK 17.07 and later.

        pool_name: Name of the Ceph pool that holds the image. Required.
        rbd_name: Name of the RBD image, which must exist. Required.
        block_size: Logical block size of the bdev in bytes, above 0. Required.
        name: Name for the new bdev; Ceph plus a number when absent.
        user_id: Ceph user without the client. prefix, such as admin; librados default when absent. Unused
            with cluster_name.
        config: Map of librados option names to values; the default Ceph configuration file is read when
            absent.
        cluster_name: Name of a registered cluster connection to share; the bdev makes its own when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        read_only: Opens the image for reading only when true; false when absent.

        Returns messages.BdevName.
        """

    async def bdev_rbd_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an RBD bdev and closes the image; the image and its data stay in Ceph.

        SPDK 18.07 and later.

        name: Name of the RBD bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_rbd_get_clusters_info(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevRbdGetClustersInfoResponse:
        """Shows one registered Ceph cluster connection as an object, or all of them as an array; fails if
        there are none.

        SPDK 21.07 and later.

        name: Name of the registered cluster to show; all of them when absent.

        Returns messages.BdevRbdGetClustersInfoResponse.
        """

    async def bdev_rbd_register_cluster(
        self,
        *,
        name: str,
        user_id: str | None = None,
        config_param: Mapping[str, str] | None = None,
        config_file: str | None = None,
        key_file: str | None = None,
        core_mask: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevRbdRegisterClusterResponse:
        """Connects to a Ceph cluster under a name, so that several RBD bdevs can share the connection, and
        answers with the name.

        SPDK 21.07 and later.

        name: Name to register the cluster connection under; must be new. Required.
        user_id: Ceph user without the client. prefix, such as admin; librados default when absent.
        config_param: Map of librados option names to values, applied after the configuration file; none
            when absent.
        config_file: Path of the Ceph configuration file; the default places are tried when absent.
        key_file: Path of the keyring file; taken from the configuration when absent.
        core_mask: CPU mask for the librados threads, such as 0x3 or a list in brackets; not pinned when
            absent.

        Returns messages.BdevRbdRegisterClusterResponse.
        """

    async def bdev_rbd_resize(
        self,
        *,
        name: str,
        new_size: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Grows an RBD bdev together with its image in Ceph; shrinking is refused.

        SPDK 20.01 and later.

        name: Name of the RBD bdev. Required.
        new_size: New capacity in MiB, not below the current one. Required.

        Returns messages.Done.
        """

    async def bdev_rbd_unregister_cluster(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Closes a registered Ceph cluster connection; fails while an RBD bdev still uses it.

        SPDK 21.07 and later.

        name: Name the cluster was registered under. Required.

        Returns messages.Done.
        """

    async def bdev_split_create(
        self,
        *,
        base_bdev: str,
        split_count: int,
        split_size_mb: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevSplitCreateResponse:
        """Splits a bdev into equal bdevs named base name plus p and a number, and answers with their names;
        waits if the base bdev is missing.

        SPDK 18.04 and later.

        base_bdev: Name of the bdev to split; it may appear later. Required.
        split_count: Number of parts, above 0; fewer are made if they do not fit. Required.
        split_size_mb: Size of each part in MiB; equal shares of the base bdev when absent or 0.

        Returns messages.BdevSplitCreateResponse.
        """

    async def bdev_split_delete(
        self,
        *,
        base_bdev: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes all split bdevs made from a base bdev; the base bdev and its data stay.

        SPDK 18.04 and later.

        base_bdev: Name of the bdev that was split. Required.

        Returns messages.Done.
        """

    async def bdev_uring_create(
        self,
        *,
        name: str,
        filename: str,
        block_size: int | None = None,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev from a file or block device of the host, accessed through io_uring.

        SPDK 19.10 and later.

        name: Name of the new bdev. Required.
        filename: Path of the file or block device, e.g. /dev/nvme0n1. Required.
        block_size: Block size in bytes, a power of 2 and at least 512; detected from the device when 0 or
            absent.
        uuid: UUID of the new bdev; generated when absent. From 24.05.

        Returns messages.BdevName.
        """

    async def bdev_uring_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an io_uring bdev; the file or device and its data stay.

        SPDK 19.10 and later.

        name: Name of the uring bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_uring_rescan(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Reads the size of the file or device again and adapts the bdev to it; at size 0 it is hot-removed
        (from 26.01).

        SPDK 24.05 and later.

        name: Name of the uring bdev. Required.

        Returns messages.Done.
        """

    async def bdev_virtio_attach_controller(
        self,
        *,
        name: str,
        trtype: Literal["pci", "user", "vfio-user"],
        traddr: str,
        dev_type: Literal["blk", "scsi"],
        vq_count: int | None = None,
        vq_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevVirtioAttachControllerResponse:
        """Attaches a virtio block or SCSI device and returns the names of the bdevs found; SCSI targets are
        scanned before the answer.

        SPDK 18.04 and later.

        name: Name of the bdev for blk; prefix of the bdev names for scsi. Required.
        trtype: Transport: 'pci', 'user' (vhost-user) or 'vfio-user' (from 22.09). Required.
        traddr: PCI address (domain:bus:dev.func) for pci, Unix socket path for user and vfio-user.
            Required.
        dev_type: Device type: 'blk' or 'scsi'. Required.
        vq_count: Number of request queues, only for trtype user; default 1.
        vq_size: Entries per queue, a power of 2, only for trtype user; default 512.

        Returns messages.BdevVirtioAttachControllerResponse.
        """

    async def bdev_virtio_blk_set_hotplug(
        self,
        *,
        enable: bool,
        period_us: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns the monitor that attaches and detaches PCI virtio-blk devices by itself on or off. Only the
        primary process may enable it.

        SPDK 21.04 and later.

        enable: True starts the monitor, false stops it. Required.
        period_us: Polling period in us; default 100000, at most 10000000. Ignored when disabling.

        Returns messages.Done.
        """

    async def bdev_virtio_detach_controller(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Detaches a virtio device and removes all its bdevs; the data on the device stays.

        SPDK 18.07 and later.

        name: Name of the virtio device as given when it was attached. Required.

        Returns messages.Done.
        """

    async def bdev_virtio_scsi_get_devices(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.BdevVirtioScsiGetDevicesResponse:
        """Lists the attached virtio-SCSI devices with queues and transport.

        SPDK 18.04 and later.

        Returns messages.BdevVirtioScsiGetDevicesResponse.
        """

    async def construct_virtio_pci_blk_bdev(
        self,
        *,
        pci_address: str,
        name: str,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Attaches a virtio-blk PCI device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.

        SPDK 18.04 to 18.10.

        pci_address: PCI address of the virtio device (domain:bus:dev.func). Required.
        name: Name of the new bdev. Required.

        Returns messages.BdevName.
        """

    async def construct_virtio_pci_scsi_bdev(
        self,
        *,
        pci_address: str,
        name: str,
        _timeout: float | None = None,
    ) -> messages.ConstructVirtioPciScsiBdevResponse:
        """Attaches a virtio-SCSI PCI device and makes bdevs for the targets found. Legacy, gone after 18.10;
        use construct_virtio_dev.

        SPDK 18.01 to 18.10.

        pci_address: PCI address of the virtio device (domain:bus:dev.func). Required.
        name: Prefix of the bdev names; also the name of the device. Required.

        Returns messages.ConstructVirtioPciScsiBdevResponse.
        """

    async def construct_virtio_user_blk_bdev(
        self,
        *,
        path: str,
        name: str,
        vq_count: int | None = None,
        vq_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Attaches a vhost-user block device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.

        SPDK 18.04 to 18.10.

        path: Path of the vhost-user Unix socket. Required.
        name: Name of the new bdev. Required.
        vq_count: Number of request queues; default 1.
        vq_size: Entries per queue, a power of 2; default 512.

        Returns messages.BdevName.
        """

    async def construct_virtio_user_scsi_bdev(
        self,
        *,
        path: str,
        name: str,
        vq_count: int | None = None,
        vq_size: int | None = None,
        _timeout: float | None = None,
    ) -> messages.ConstructVirtioUserScsiBdevResponse:
        """Attaches a vhost-user SCSI device and makes bdevs for the targets found. Legacy, gone after 18.10;
        use construct_virtio_dev.

        SPDK 17.10 to 18.10.

        path: Path of the vhost-user Unix socket. Required.
        name: Prefix of the bdev names; also the name of the device. Required.
        vq_count: Meant as the number of request queues (default 1), but these releases store it as vq_size;
            leave it out.
        vq_size: Entries per queue, a power of 2; default 512.

        Returns messages.ConstructVirtioUserScsiBdevResponse.
        """

    async def remove_virtio_scsi_bdev(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Detaches a virtio-SCSI device and removes all its bdevs. Legacy, gone after 18.10.

        SPDK 18.01 to 18.10.

        name: Name of the virtio-SCSI device. Required.

        Returns messages.Done.
        """

    async def bdev_xnvme_create(
        self,
        *,
        name: str,
        filename: str,
        io_mechanism: str,
        conserve_cpu: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Makes a bdev from an NVMe device or file through the xNVMe library with a chosen I/O mechanism.

        SPDK 22.09 and later.

        name: Name of the new bdev. Required.
        filename: Path of the device or file, e.g. /dev/nvme0n1 or /dev/ng0n1. Required.
        io_mechanism: xNVMe async backend, mainly 'libaio', 'io_uring' or 'io_uring_cmd' (NVMe character
            devices, Linux 5.19 or newer). Required.
        conserve_cpu: True keeps the backend from busy-polling completions; default false. From 23.01.

        Returns messages.BdevName.
        """

    async def bdev_xnvme_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an xNVMe bdev; the data on the device stays.

        SPDK 22.09 and later.

        name: Name of the xNVMe bdev to remove. Required.

        Returns messages.Done.
        """

    async def bdev_zone_block_create(
        self,
        *,
        name: str,
        base_bdev: str,
        zone_capacity: int,
        optimal_open_zones: int,
        _timeout: float | None = None,
    ) -> messages.BdevName:
        """Layers an emulated zoned bdev over an ordinary one and answers with its name. Waits for the base
        bdev if it does not exist yet.

        SPDK 20.01 and later.

        name: Name for the new zoned bdev. Required.
        base_bdev: Name of the bdev below, not zoned itself; it may appear later. Required.
        zone_capacity: Usable blocks per zone; the zone size is this rounded up to a power of 2. Required.
        optimal_open_zones: Number of zones to keep open for the best write speed, as reported to users.
            Required.

        Returns messages.BdevName.
        """

    async def bdev_zone_block_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an emulated zoned bdev; the base bdev and its data stay.

        SPDK 20.01 and later.

        name: Name of the zoned bdev to remove. Required.

        Returns messages.Done.
        """

    async def blobfs_create(
        self,
        *,
        bdev_name: str,
        cluster_sz: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Formats a bdev with an empty BlobFS; all data on it is lost. Deprecated, gone after 25.05.

        SPDK 19.10 to 25.05.

        bdev_name: Name of the bdev to format; must not be claimed. Required.
        cluster_sz: Cluster size in bytes as a string, with K, M or G suffix allowed; multiple of 4 KiB, at
            least 1 MiB, default 1 MiB.

        Returns messages.Done.
        """

    async def blobfs_detect(
        self,
        *,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Tells whether a bdev holds a BlobFS by loading and unloading it. Deprecated, gone after 25.05.

        SPDK 19.10 to 25.05.

        bdev_name: Name of the bdev to examine. Required.

        Returns messages.Done.
        """

    async def blobfs_mount(
        self,
        *,
        bdev_name: str,
        mountpoint: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Mounts the BlobFS of a bdev on a host directory through FUSE; needs a build with FUSE. Deprecated,
        gone after 25.05.

        SPDK 19.10 to 25.05.

        bdev_name: Name of the bdev that holds the BlobFS. Required.
        mountpoint: Path of an existing host directory to mount on. Required.

        Returns messages.Done.
        """

    async def blobfs_set_cache_size(
        self,
        *,
        size_in_mb: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the size of the BlobFS cache pool; refused once the pool exists. Deprecated, gone after 25.05.

        SPDK 20.01 to 25.05.

        size_in_mb: Cache size in MiB, greater than 0; initially 4096. Required.

        Returns messages.Done.
        """

    async def env_dpdk_get_mem_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.EnvDpdkGetMemStatsResponse:
        """Dumps DPDK memory statistics into a text file on the target host, overwriting an older dump, and
        returns its path.

        SPDK 20.01 and later.

        Returns messages.EnvDpdkGetMemStatsResponse.
        """

    async def spdk_get_version(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.SpdkVersion:
        """Returns the SPDK version of the target.

        SPDK 19.04 and later.

        Returns messages.SpdkVersion.
        """

    async def rpc_get_methods(
        self,
        *,
        current: bool | None = None,
        include_aliases: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.RpcGetMethodsResponse:
        """Lists the names of the RPC methods the target offers.

        SPDK 17.10 and later.

        current: True lists only methods callable in the present state (before or after init); default
            false.
        include_aliases: True also lists deprecated aliases; default false.

        Returns messages.RpcGetMethodsResponse.
        """

    async def framework_start_init(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Starts initialization of the subsystems of a target launched with --wait-for-rpc and answers when it
        is done. Start-up methods are refused afterwards.

        SPDK 18.07 and later.

        Returns messages.Done.
        """

    async def framework_wait_init(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Waits until the subsystems are initialized; answers at once when they already are.

        SPDK 19.01 and later.

        Returns messages.Done.
        """

    async def framework_get_subsystems(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetSubsystemsResponse:
        """Lists the subsystems of the target in order of initialization, with their dependencies.

        SPDK 18.04 and later.

        Returns messages.FrameworkGetSubsystemsResponse.
        """

    async def framework_get_config(
        self,
        *,
        name: str,
        with_batches: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetConfigResponse:
        """Returns the configuration of one subsystem as the list of RPC calls that would recreate it.

        SPDK 18.04 and later.

        name: Name of the subsystem, e.g. bdev or nvmf; see framework_get_subsystems. Required.
        with_batches: True keeps calls grouped as batch arrays, false (default) lists them one by one.

        Returns messages.FrameworkGetConfigResponse.
        """

    async def framework_get_reactors(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetReactorsResponse:
        """Lists the reactors (one per CPU core) with their load and the SPDK threads running on them.

        SPDK 20.01 and later.

        Returns messages.FrameworkGetReactorsResponse.
        """

    async def spdk_kill_instance(
        self,
        *,
        sig_name: Literal["SIGINT", "SIGTERM", "SIGQUIT", "SIGHUP", "SIGKILL", "SIGUSR1"],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sends a signal to the target process itself. SIGINT and SIGTERM shut it down in order; SIGKILL ends
        it at once, so no answer may come.

        SPDK 17.07 and later.

        sig_name: Signal: SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGKILL or SIGUSR1. Required.

        Returns messages.Done.
        """

    async def framework_monitor_context_switch(
        self,
        *,
        enabled: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.FrameworkMonitorContextSwitchResponse:
        """Turns logging of context switches on the reactors on or off, or reports whether it is on.

        SPDK 17.10 and later.

        enabled: True turns monitoring on, false off; send no parameters at all to only query.

        Returns messages.FrameworkMonitorContextSwitchResponse.
        """

    async def framework_disable_cpumask_locks(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Releases the lock files on the CPU cores of the target, so that another SPDK process may use the
        same cores.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    async def framework_enable_cpumask_locks(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Takes the lock files on the CPU cores of the target; fails when another process holds one of them.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    async def framework_get_governor(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetGovernorResponse:
        """Returns the CPU frequency governor in use and the frequencies of each core. Empty when no governor
        is set.

        SPDK 24.09 and later.

        Returns messages.FrameworkGetGovernorResponse.
        """

    async def framework_get_pci_devices(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetPciDevicesResponse:
        """Lists the PCI devices attached to the target with a dump of their configuration space.

        SPDK 22.01 and later.

        Returns messages.FrameworkGetPciDevicesResponse.
        """

    async def framework_get_scheduler(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FrameworkGetSchedulerResponse:
        """Returns the thread scheduler in use and its settings.

        SPDK 21.01 and later.

        Returns messages.FrameworkGetSchedulerResponse.
        """

    async def framework_set_scheduler(
        self,
        *,
        name: str,
        period: int | None = None,
        load_limit: int | None = None,
        core_limit: int | None = None,
        core_busy: int | None = None,
        mappings: str | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Selects the scheduler that spreads SPDK threads over the cores. Before framework init only in old
        releases.

        SPDK 20.10 and later.

        name: Scheduler: 'static' (threads stay put), 'dynamic' (moved by load) or 'gscheduler' (sets core
            frequency). Required.
        period: Time between scheduler runs in us; when absent or 0 the set one stays, or 1000000.
        load_limit: Thread load in percent, 0 to 100, from which a thread counts as busy; initially 20.
            Dynamic scheduler only. Only for name=dynamic.
        core_limit: Core load in percent above which a core is full; initially 80. Dynamic scheduler only.
            Only for name=dynamic.
        core_busy: Core load in percent at which threads are moved away; initially 95. Dynamic scheduler
            only. Only for name=dynamic.
        mappings: Comma-separated thread:core pairs (thread ID, core number) to place threads by; static
            scheduler only. Only for name=static.

        Returns messages.Done.
        """

    async def scheduler_set_options(
        self,
        *,
        isolated_core_mask: str | None = None,
        scheduling_core: int | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the scheduling core and the cores left out of scheduling. Only before framework init.

        SPDK 24.09 and later.

        isolated_core_mask: CPU mask of cores left out of scheduling; must be cores of the target, without
            the scheduling core.
        scheduling_core: CPU core to run the scheduler on, where idle threads gather; unchanged when absent.

        Returns messages.Done.
        """

    async def fsdev_aio_create(
        self,
        *,
        name: str,
        root_path: str,
        enable_xattr: bool | None = None,
        enable_writeback_cache: bool | None = None,
        max_write: int | None = None,
        skip_rw: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.FsdevAioCreateResponse:
        """Makes a file system device (fsdev) that exposes a directory of the target host, and returns its
        name.

        SPDK 24.09 and later.

        name: Name of the new fsdev. Required.
        root_path: Host directory to expose as the root of the file system. Required.
        enable_xattr: True allows extended attributes; default false.
        enable_writeback_cache: True allows the client to cache writes; default true.
        max_write: Largest write in bytes; default 131072.
        skip_rw: True completes reads and writes without doing them (benchmarks only, data is lost); default
            false.

        Returns messages.FsdevAioCreateResponse.
        """

    async def fsdev_aio_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an AIO fsdev from the target; the files in its directory stay.

        SPDK 24.09 and later.

        name: Name of the AIO fsdev to remove. Required.

        Returns messages.Done.
        """

    async def fsdev_get_opts(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.FsdevGetOptsResponse:
        """Returns the pool sizes of the fsdev library.

        SPDK 24.09 and later.

        Returns messages.FsdevGetOptsResponse.
        """

    async def fsdev_set_opts(
        self,
        *,
        fsdev_io_pool_size: int,
        fsdev_io_cache_size: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the pool sizes of the fsdev library. The pool must cover the caches of all threads.

        SPDK 24.09 and later.

        fsdev_io_pool_size: Number of fsdev I/O objects in the shared pool, at least cache size times
            (threads + 1); initially 65535. Required.
        fsdev_io_cache_size: Number of fsdev I/O objects cached per thread; initially 256. Required.

        Returns messages.Done.
        """

    async def iobuf_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.IobufGetStatsResponse:
        """Returns how often each module got data buffers from caches, from the shared pool, or had to wait.

        SPDK 24.01 and later.

        Returns messages.IobufGetStatsResponse.
        """

    async def iobuf_set_options(
        self,
        *,
        small_pool_count: int | None = None,
        large_pool_count: int | None = None,
        small_bufsize: int | None = None,
        large_bufsize: int | None = None,
        enable_numa: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets number and size of the shared data buffers. Only before framework init; absent values stay as
        they are.

        SPDK 23.01 and later.

        small_pool_count: Number of small buffers, at least 64; initially 8192.
        large_pool_count: Number of large buffers, at least 8; initially 1024.
        small_bufsize: Size of a small buffer in bytes, at least 4096; initially 8192.
        large_bufsize: Size of a large buffer in bytes, at least 8192; initially 135168.
        enable_numa: True makes separate pools on each NUMA node, each of the given counts; initially false.

        Returns messages.Done.
        """

    async def keyring_file_add_key(
        self,
        *,
        name: str,
        path: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Registers a key kept in a file on the target host under a name. The file is read when the key is
        used.

        SPDK 24.05 and later.

        name: Name of the new key; must not be in use. Required.
        path: Absolute path of the key file, owned by the user of the target and closed to group and others
            (0600). Required.

        Returns messages.Done.
        """

    async def keyring_file_remove_key(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Unregisters a file-based key; the file stays. Users that hold the key can no longer read it.

        SPDK 24.05 and later.

        name: Name of the file-based key. Required.

        Returns messages.Done.
        """

    async def keyring_get_keys(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.KeyringGetKeysResponse:
        """Lists the keys known to the keyring, without their contents.

        SPDK 24.05 and later.

        Returns messages.KeyringGetKeysResponse.
        """

    async def keyring_linux_set_options(
        self,
        *,
        enable: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns lookup of keys in the Linux kernel keyring on or off. Only before framework init.

        SPDK 24.05 and later.

        enable: True enables the Linux keyring module; initially false, unchanged when absent.

        Returns messages.Done.
        """

    async def log_get_flags(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.LogGetFlagsResponse:
        """Returns all log flags as an object mapping flag names to true (on) or false (off).

        SPDK 17.07 and later.

        Returns messages.LogGetFlagsResponse.
        """

    async def log_set_flag(
        self,
        *,
        flag: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns on the info and debug messages of one log flag, or of all. Debug messages exist in debug
        builds only; the log level must admit them.

        SPDK 17.07 and later.

        flag: Name of the flag, e.g. nvme, or 'all'; newer releases accept wildcard patterns. Required.

        Returns messages.Done.
        """

    async def log_clear_flag(
        self,
        *,
        flag: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns off the info and debug messages of one log flag, or of all.

        SPDK 17.07 and later.

        flag: Name of the flag, e.g. nvme, or 'all'; newer releases accept wildcard patterns. Required.

        Returns messages.Done.
        """

    async def log_get_level(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.LogLevelName:
        """Returns the least severe level sent to the system log: ERROR, WARNING, NOTICE, INFO or DEBUG.

        SPDK 18.01 and later.

        Returns messages.LogLevelName.
        """

    async def log_set_level(
        self,
        *,
        level: Literal["ERROR", "WARNING", "NOTICE", "INFO", "DEBUG"],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the least severe level of messages that go to the system log; initially NOTICE.

        SPDK 18.01 and later.

        level: Level: ERROR, WARNING, NOTICE, INFO or DEBUG. Required.

        Returns messages.Done.
        """

    async def log_get_print_level(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.LogLevelName:
        """Returns the least severe level printed to stderr: ERROR, WARNING, NOTICE, INFO or DEBUG.

        SPDK 18.01 and later.

        Returns messages.LogLevelName.
        """

    async def log_set_print_level(
        self,
        *,
        level: Literal["ERROR", "WARNING", "NOTICE", "INFO", "DEBUG"],
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the least severe level of messages printed to stderr; initially INFO unless the application
        says otherwise.

        SPDK 18.01 and later.

        level: Level: ERROR, WARNING, NOTICE, INFO or DEBUG. Required.

        Returns messages.Done.
        """

    async def log_enable_timestamps(
        self,
        *,
        enabled: bool,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns timestamps in log messages on or off; initially on.

        SPDK 20.10 and later.

        enabled: True prints timestamps, false leaves them out. Required.

        Returns messages.Done.
        """

    async def nbd_get_disks(
        self,
        *,
        nbd_device: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NbdGetDisksResponse:
        """Lists the bdevs exported as kernel NBD devices.

        SPDK 18.01 and later.

        nbd_device: Path of the only NBD device to list, such as /dev/nbd0. Default: all.

        Returns messages.NbdGetDisksResponse.
        """

    async def nbd_start_disk(
        self,
        *,
        bdev_name: str,
        nbd_device: str | None = None,
        _timeout: float | None = None,
    ) -> messages.NbdStartDiskResponse:
        """Exports a bdev as a kernel NBD device and returns the path of the device. Needs the nbd kernel
        module.

        SPDK 18.01 and later.

        bdev_name: Name of the bdev to export. Required.
        nbd_device: Path of an unused NBD device, such as /dev/nbd0. Default: the first free one.

        Returns messages.NbdStartDiskResponse.
        """

    async def nbd_stop_disk(
        self,
        *,
        nbd_device: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Disconnects an NBD device from its bdev, after the kernel has flushed its data.

        SPDK 18.01 and later.

        nbd_device: Path of the NBD device, such as /dev/nbd0. Required.

        Returns messages.Done.
        """

    async def net_get_interfaces(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.NetGetInterfacesResponse:
        """Lists the network interfaces of the host with their IPv4 addresses.

        SPDK 17.07 to 21.04.

        Returns messages.NetGetInterfacesResponse.
        """

    async def net_interface_add_ip_address(
        self,
        *,
        ifc_index: int,
        ip_address: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds an IPv4 address to a network interface of the host. Fails when the interface already has it.

        SPDK 17.07 to 21.04.

        ifc_index: Index of the interface in the kernel. Required.
        ip_address: IPv4 address to add, dotted decimal. Required.

        Returns messages.Done.
        """

    async def net_interface_delete_ip_address(
        self,
        *,
        ifc_index: int,
        ip_address: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes an IPv4 address from a network interface of the host. Connections that use it break.

        SPDK 17.07 to 21.04.

        ifc_index: Index of the interface in the kernel. Required.
        ip_address: IPv4 address to remove, dotted decimal. Required.

        Returns messages.Done.
        """

    async def notify_get_notifications(
        self,
        *,
        id: int | None = None,
        max: int | None = None,
        _timeout: float | None = None,
    ) -> messages.NotifyGetNotificationsResponse:
        """Lists recorded notifications such as bdev_register. Answers at once; the target keeps the last 1024.

        SPDK 19.04 and later.

        id: Number of the first notification to return; default 0, the oldest kept.
        max: Most notifications to return; no limit when absent.

        Returns messages.NotifyGetNotificationsResponse.
        """

    async def notify_get_types(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.NotifyGetTypesResponse:
        """Lists the names of the notification types the target may record.

        SPDK 19.04 and later.

        Returns messages.NotifyGetTypesResponse.
        """

    async def scsi_get_devices(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.ScsiGetDevicesResponse:
        """Lists the SCSI devices of the target, of iSCSI and vhost alike.

        SPDK 17.07 and later.

        Returns messages.ScsiGetDevicesResponse.
        """

    async def get_luns(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.GetLunsResponse:
        """Lists the SCSI LUNs that the target knows and whether each is in use.

        SPDK 17.07 to 17.10.

        Returns messages.GetLunsResponse.
        """

    async def sock_get_default_impl(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.SockGetDefaultImplResponse:
        """Returns the socket implementation used when none is named.

        SPDK 24.05 and later.

        Returns messages.SockGetDefaultImplResponse.
        """

    async def sock_impl_get_options(
        self,
        *,
        impl_name: str,
        _timeout: float | None = None,
    ) -> messages.SockImplGetOptionsResponse:
        """Returns the default options of a socket implementation.

        SPDK 20.07 and later.

        impl_name: Name of the implementation: posix, ssl or uring. Required.

        Returns messages.SockImplGetOptionsResponse.
        """

    async def sock_impl_set_options(
        self,
        *,
        impl_name: str,
        recv_buf_size: int | None = None,
        send_buf_size: int | None = None,
        enable_recv_pipe: bool | None = None,
        enable_quickack: bool | None = None,
        enable_placement_id: int | None = None,
        enable_zerocopy_send_server: bool | None = None,
        enable_zerocopy_send_client: bool | None = None,
        zerocopy_threshold: int | None = None,
        tls_version: int | None = None,
        enable_ktls: bool | None = None,
        psk_key: str | None = None,
        psk_identity: str | None = None,
        enable_zerocopy_send: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the default options of a socket implementation. Only before framework init; absent values stay
        as they are.

        SPDK 20.07 and later.

        impl_name: Name of the implementation: posix, ssl or uring. Required.
        recv_buf_size: Receive buffer size in bytes, at least 4096; initially 2097152 (4096 for ssl).
        send_buf_size: Send buffer size in bytes, at least 4096; initially 2097152 (4096 for ssl).
        enable_recv_pipe: True buffers received data in a pipe; initially true.
        enable_quickack: True sends TCP acknowledgements without delay; initially false.
        enable_placement_id: Grouping of sockets: 0 none (initial), 1 by NAPI ID, 2 by CPU, 3 by mark;
            boolean before 21.04.
        enable_zerocopy_send_server: True sends without copying on accepted connections; initially true for
            posix and ssl, false for uring.
        enable_zerocopy_send_client: True sends without copying on outgoing connections; initially false.
        zerocopy_threshold: Sends smaller than this may be copied, in bytes; initially 0.
        tls_version: TLS version, 13 for TLS 1.3, 0 for negotiated; initially 0. For ssl only.
        enable_ktls: True lets the kernel do TLS; initially false. For ssl only.
        psk_key: Default TLS pre-shared key in hex, for ssl (releases 22.09 and 23.01).
        psk_identity: Default TLS pre-shared key identity, for ssl (releases 22.09 and 23.01).
        enable_zerocopy_send: True sends without copying; split into server and client settings in newer
            releases.

        Returns messages.Done.
        """

    async def sock_set_default_impl(
        self,
        *,
        impl_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Chooses the socket implementation used when none is named. Only before framework init.

        SPDK 20.10 and later.

        impl_name: Name of the implementation: posix, ssl or uring. Required.

        Returns messages.Done.
        """

    async def thread_get_io_channels(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.ThreadGetIoChannelsResponse:
        """Lists the I/O channels held by each SPDK thread.

        SPDK 20.04 and later.

        Returns messages.ThreadGetIoChannelsResponse.
        """

    async def thread_get_pollers(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.ThreadGetPollersResponse:
        """Lists the pollers of each SPDK thread with their run counts.

        SPDK 20.04 and later.

        Returns messages.ThreadGetPollersResponse.
        """

    async def thread_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.ThreadGetStatsResponse:
        """Returns load and poller counts of each SPDK thread.

        SPDK 19.07 and later.

        Returns messages.ThreadGetStatsResponse.
        """

    async def thread_set_cpumask(
        self,
        *,
        id: int,
        cpumask: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Restricts an SPDK thread to a set of cores; it moves if its present core is not among them.

        SPDK 20.04 and later.

        id: ID of the SPDK thread; see thread_get_stats. Required.
        cpumask: Cores allowed, as a hex mask or list such as [0,2]; must include a core of the target.
            Required.

        Returns messages.Done.
        """

    async def trace_clear(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Discards the trace entries recorded so far: readers skip everything older than this call.

        SPDK 26.05 and later.

        Returns messages.Done.
        """

    async def trace_clear_tpoint_mask(
        self,
        *,
        name: str,
        tpoint_mask: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns off single tracepoints of a trace group.

        SPDK 22.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp. Required.
        tpoint_mask: Bit mask of the tracepoints in the group to turn off; others stay as they are.
            Required.

        Returns messages.Done.
        """

    async def trace_disable_tpoint_group(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns off all tracepoints of a trace group.

        SPDK 19.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp, or 'all'. Required.

        Returns messages.Done.
        """

    async def trace_enable_tpoint_group(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns on all tracepoints of a trace group; recording costs some speed.

        SPDK 19.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp, or 'all'. Required.

        Returns messages.Done.
        """

    async def trace_get_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.TraceGetInfoResponse:
        """Returns the path of the shared-memory trace file and the masks of each trace group, keyed by group
        name.

        SPDK 23.01 and later.

        Returns messages.TraceGetInfoResponse.
        """

    async def trace_get_tpoint_group_mask(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.TraceGetTpointGroupMaskResponse:
        """Returns which trace groups and tracepoints are turned on, keyed by group name.

        SPDK 19.01 and later.

        Returns messages.TraceGetTpointGroupMaskResponse.
        """

    async def trace_set_tpoint_mask(
        self,
        *,
        name: str,
        tpoint_mask: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Turns on single tracepoints of a trace group; others stay as they are.

        SPDK 22.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp. Required.
        tpoint_mask: Bit mask of the tracepoints in the group to turn on; others stay as they are. Required.

        Returns messages.Done.
        """

    async def ublk_create_target(
        self,
        *,
        cpumask: str | None = None,
        disable_user_copy: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates the ublk target with its threads. Must come before any ublk disk and needs the ublk_drv
        kernel module.

        SPDK 23.01 and later.

        cpumask: Mask of the CPU cores for ublk threads, within the cores of the target. Default: all of
            them.
        disable_user_copy: Do without the user copy feature of the kernel even where it exists. Default:
            false.

        Returns messages.Done.
        """

    async def ublk_destroy_target(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops all ublk disks and then removes the ublk target. Answers when that is done; the bdevs stay.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    async def ublk_get_disks(
        self,
        *,
        ublk_id: int | None = None,
        _timeout: float | None = None,
    ) -> messages.UblkGetDisksResponse:
        """Lists the bdevs exported as ublk devices.

        SPDK 23.01 and later.

        ublk_id: Number of the only device to list; 0 works as absent. Default: all.

        Returns messages.UblkGetDisksResponse.
        """

    async def ublk_recover_disk(
        self,
        *,
        bdev_name: str,
        ublk_id: int,
        _timeout: float | None = None,
    ) -> messages.UblkRecoverDiskResponse:
        """Takes over a ublk device that the kernel kept after its former process ended, and returns its
        number. Needs Linux 6.4.

        SPDK 24.01 and later.

        bdev_name: Name of the bdev that was behind the device. Required.
        ublk_id: Number of the ublk device to take over, not in use by this target. Required.

        Returns messages.UblkRecoverDiskResponse.
        """

    async def ublk_start_disk(
        self,
        *,
        bdev_name: str,
        ublk_id: int,
        num_queues: int | None = None,
        queue_depth: int | None = None,
        _timeout: float | None = None,
    ) -> messages.UblkStartDiskResponse:
        """Exports a bdev as a ublk block device and returns its number. The ublk target must exist.

        SPDK 23.01 and later.

        bdev_name: Name of the bdev to export. Required.
        ublk_id: Number for the new device, which becomes /dev/ublkb with this number. Required.
        num_queues: Number of queues, lowered to 32 when larger. Default: 1.
        queue_depth: Requests per queue, lowered to 1024 when larger. Default: 128.

        Returns messages.UblkStartDiskResponse.
        """

    async def ublk_stop_disk(
        self,
        *,
        ublk_id: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Stops a ublk device and removes it from the kernel. Answers when its I/O has ended; the bdev stays.

        SPDK 23.01 and later.

        ublk_id: Number of the ublk device, as in /dev/ublkb0. Required.

        Returns messages.Done.
        """

    async def vfu_tgt_set_base_path(
        self,
        *,
        path: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Sets the directory for the sockets of vfio-user endpoints that are created later.

        SPDK 22.09 and later.

        path: Directory for the UNIX sockets; an empty string changes nothing. Required.

        Returns messages.Done.
        """

    async def vfu_virtio_create_blk_endpoint(
        self,
        *,
        name: str,
        bdev_name: str,
        cpumask: str | None = None,
        num_queues: int | None = None,
        qsize: int | None = None,
        packed_ring: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a virtio-blk device on a vfio-user socket, backed by a bdev.

        SPDK 22.09 and later.

        name: Name of the new endpoint; its socket gets this name in the base path. Required.
        bdev_name: Name of the bdev to export. Required.
        cpumask: Mask of the CPU cores for the endpoint. Default: the cores of the target.
        num_queues: Number of virtqueues, at most 64; 0 or more than that gives the default. Default: 64.
        qsize: Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
        packed_ring: Offer packed virtqueues. Default: false.

        Returns messages.Done.
        """

    async def vfu_virtio_create_fs_endpoint(
        self,
        *,
        name: str,
        fsdev_name: str,
        tag: str,
        cpumask: str | None = None,
        num_queues: int | None = None,
        qsize: int | None = None,
        packed_ring: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a virtio-fs device on a vfio-user socket, backed by an fsdev. Announced to be removed in
        26.09.

        SPDK 24.09 and later.

        name: Name of the new endpoint; its socket gets this name in the base path. Required.
        fsdev_name: Name of the fsdev to export. Required.
        tag: Tag the guest mounts the file system by, at most 36 bytes. Required.
        cpumask: Mask of the CPU cores for the endpoint. Default: the cores of the target.
        num_queues: Number of virtqueues, at most 64; 0 or more than that gives the default. Default: 64.
        qsize: Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
        packed_ring: Offer packed virtqueues. Default: false.

        Returns messages.Done.
        """

    async def vfu_virtio_create_scsi_endpoint(
        self,
        *,
        name: str,
        cpumask: str | None = None,
        num_io_queues: int | None = None,
        qsize: int | None = None,
        packed_ring: bool | None = None,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Creates a virtio-scsi device without targets on a vfio-user socket.

        SPDK 22.09 and later.

        name: Name of the new endpoint; its socket gets this name in the base path. Required.
        cpumask: Mask of the CPU cores for the endpoint. Default: the cores of the target.
        num_io_queues: Number of I/O queues, at most 62, besides control and event queue; 0 gives the
            default. Default: 62.
        qsize: Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
        packed_ring: Offer packed virtqueues. Default: false.

        Returns messages.Done.
        """

    async def vfu_virtio_delete_endpoint(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Deletes a vfio-user virtio endpoint of any kind with its socket. The guest loses the device; the
        bdevs stay.

        SPDK 22.09 and later.

        name: Name of an existing vfio-user endpoint. Required.

        Returns messages.Done.
        """

    async def vfu_virtio_scsi_add_target(
        self,
        *,
        name: str,
        scsi_target_num: int,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Adds a SCSI target with a bdev as LUN 0 to a virtio-scsi endpoint; a connected guest is told.

        SPDK 22.09 and later.

        name: Name of an existing vfio-user endpoint. Required.
        scsi_target_num: Number of a free target slot, 0 to 7. Required.
        bdev_name: Name of the bdev to export. Required.

        Returns messages.Done.
        """

    async def vfu_virtio_scsi_remove_target(
        self,
        *,
        name: str,
        scsi_target_num: int,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Removes a SCSI target from a virtio-scsi endpoint; a connected guest is told. The bdev stays.

        SPDK 22.09 and later.

        name: Name of an existing vfio-user endpoint. Required.
        scsi_target_num: Number of the occupied target slot, 0 to 7. Required.

        Returns messages.Done.
        """

    async def vmd_enable(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Enables the VMD (Intel Volume Management Device) subsystem, so that NVMe SSDs behind it are found.
        Only before framework init.

        SPDK 19.07 and later.

        Returns messages.Done.
        """

    async def vmd_remove_device(
        self,
        *,
        addr: str,
        _timeout: float | None = None,
    ) -> messages.Done:
        """Detaches a PCI device behind VMD from the target, as a hot removal. Needs the VMD subsystem enabled.

        SPDK 22.09 and later.

        addr: PCI address of the device behind VMD. Required.

        Returns messages.Done.
        """

    async def vmd_rescan(
        self,
        *,
        _timeout: float | None = None,
    ) -> messages.VmdRescanResponse:
        """Searches the buses behind VMD for devices that were added, and attaches them. Needs the VMD
        subsystem enabled.

        SPDK 22.09 and later.

        Returns messages.VmdRescanResponse.
        """

class PipelineCalls:
    """Calls that are sent together with others."""

    def bdev_get_bdevs(
        self,
        *,
        name: str | None = None,
        timeout: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevGetBdevsResponse]:
        """Lists all bdevs, or one by name, with size, features, claims and module details; can wait for a
        named bdev to appear.

        SPDK 17.07 and later.

        name: Name or alias of one bdev to show; all bdevs when absent.
        timeout: Time to wait for the named bdev to appear, in ms; 0 (no waiting) when absent.

        Returns messages.BdevGetBdevsResponse.
        """

    def delete_bdev(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a bdev of any kind (early releases); the answer is false if it could not be removed.

        SPDK 17.07 to 19.01.

        name: Name of the bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_examine(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Asks bdev modules to examine a bdev for metadata of theirs; allowed only with automatic examine off,
        once per name.

        SPDK 20.10 and later.

        name: Name or alias of the bdev to examine; it may appear later. Required.

        Returns messages.Done.
        """

    def bdev_wait_for_examine(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Answers once modules have finished examining all bdevs known so far, so that bdevs found by metadata
        exist.

        SPDK 21.01 and later.

        Returns messages.Done.
        """

    def bdev_enable_histogram(
        self,
        *,
        name: str,
        enable: bool,
        opc: str | None = None,
        granularity: int | None = None,
        min_nsec: int | None = None,
        max_nsec: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Starts or stops collecting an I/O latency histogram on a bdev; stopping discards the collected
        counts.

        SPDK 19.01 and later.

        name: Name of the bdev. Required.
        enable: True starts collecting, false stops it. Required.
        opc: I/O type to record, for example read, write, unmap, flush, write_zeroes, copy; all types when
            absent.
        granularity: Bucket resolution: each power-of-2 range has 2^granularity buckets; 7 when absent.
        min_nsec: Lowest latency tracked, in ns; shorter ones count in the first bucket. 1000 when absent.
        max_nsec: Highest latency tracked, in ns; longer ones count in the last bucket. 120000000000 when
            absent.

        Returns messages.Done.
        """

    def bdev_get_histogram(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevGetHistogramResponse]:
        """Fetches the latency histogram of a bdev, summed over its channels; collection must have been enabled
        before.

        SPDK 19.01 and later.

        name: Name of the bdev. Required.

        Returns messages.BdevGetHistogramResponse.
        """

    def bdev_get_histogram_borders(
        self,
        *,
        name: str,
        borders: Sequence[int],
        _timeout: float | None = None,
    ) -> Call[messages.BdevGetHistogramBordersResponse]:
        """Counts the I/Os of a bdev at or below each given latency; histogram collection must have been
        enabled before.

        SPDK 26.05 and later.

        name: Name of the bdev. Required.
        borders: Upper latency limits in us, in ascending order; at least one. Required.

        Returns messages.BdevGetHistogramBordersResponse.
        """

    def bdev_get_iostat(
        self,
        *,
        per_channel: bool | None = None,
        reset_mode: Literal["all", "maxmin", "error", "none"] | None = None,
        names: Sequence[str] | None = None,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevGetIostatResponse]:
        """Fetches I/O counters and latencies of bdevs, in total or per channel; can also reset them in the
        same step.

        SPDK 18.07 and later.

        per_channel: True gives one set of counters per I/O channel, for exactly one bdev; false when
            absent.
        reset_mode: Counters to reset after reading: all, maxmin, error or none; none when absent.
        names: Names of the bdevs to show, at most 1024; all bdevs when absent.
        name: Name of one bdev to show, in releases before names; all bdevs when absent.

        Returns messages.BdevGetIostatResponse.
        """

    def bdev_reset_iostat(
        self,
        *,
        name: str | None = None,
        mode: Literal["all", "maxmin", "error", "none"] | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Resets I/O statistics of one bdev or all bdevs, including module counters.

        SPDK 23.01 and later.

        name: Name of the bdev to reset; all bdevs when absent.
        mode: Counters to reset: all, maxmin (latency extremes), error or none; all when absent.

        Returns messages.Done.
        """

    def bdev_set_options(
        self,
        *,
        bdev_io_pool_size: int | None = None,
        bdev_io_cache_size: int | None = None,
        bdev_auto_examine: bool | None = None,
        iobuf_small_cache_size: int | None = None,
        iobuf_large_cache_size: int | None = None,
        small_buf_pool_size: int | None = None,
        large_buf_pool_size: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets options of the bdev layer; allowed only before the target framework is initialized. Options
        left out keep their values.

        SPDK 18.07 and later.

        bdev_io_pool_size: Number of I/O structures shared by all threads; built-in 65535. At least cache
            size times (threads + 1).
        bdev_io_cache_size: Number of I/O structures cached per thread; built-in 256.
        bdev_auto_examine: True (built-in) lets modules examine every new bdev; with false only bdev_examine
            does it.
        iobuf_small_cache_size: Number of small data buffers cached per thread; built-in 128.
        iobuf_large_cache_size: Number of large data buffers cached per thread; built-in 16.
        small_buf_pool_size: Number of small data buffers in the pool, at least 8191 (built-in); moved to
            iobuf options later.
        large_buf_pool_size: Number of large data buffers in the pool, at least 1023 (built-in); moved to
            iobuf options later.

        Returns messages.Done.
        """

    def bdev_set_qd_sampling_period(
        self,
        *,
        name: str,
        period: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets how often the queue depth of a bdev is sampled for its I/O statistics, or turns sampling off.

        SPDK 18.07 and later.

        name: Name of the bdev. Required.
        period: Sampling period in us; 0 turns sampling off. Required.

        Returns messages.Done.
        """

    def bdev_set_qos_limit(
        self,
        *,
        name: str,
        rw_ios_per_sec: int | None = None,
        rw_mbytes_per_sec: int | None = None,
        r_mbytes_per_sec: int | None = None,
        w_mbytes_per_sec: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets or lifts rate limits on a bdev; at least one limit must be given, and values are rounded up to
        what the target can enforce.

        SPDK 18.10 and later.

        name: Name of the bdev. Required.
        rw_ios_per_sec: Reads and writes per second, rounded up to a multiple of 1000. 0 lifts the limit,
            unchanged when absent.
        rw_mbytes_per_sec: Data read and written in MiB per second. 0 lifts the limit, unchanged when
            absent.
        r_mbytes_per_sec: Data read in MiB per second. 0 lifts the limit, unchanged when absent.
        w_mbytes_per_sec: Data written in MiB per second. 0 lifts the limit, unchanged when absent.

        Returns messages.Done.
        """

    def get_bdevs_config(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.GetBdevsConfigResponse]:
        """Lists, for one bdev or all, the RPC call with parameters that would create it again (18.04 to
        18.07).

        SPDK 18.04 to 18.07.

        name: Name of one bdev; all bdevs when absent.

        Returns messages.GetBdevsConfigResponse.
        """

    def set_bdev_qos_limit_iops(
        self,
        *,
        name: str,
        ios_per_sec: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets or lifts the I/O per second limit of a bdev (18.04 to 18.07).

        SPDK 18.04 to 18.07.

        name: Name of the bdev. Required.
        ios_per_sec: Limit in I/Os per second, a multiple of 1000; 0 lifts an existing limit. Required.

        Returns messages.Done.
        """

    def iscsi_create_portal_group(
        self,
        *,
        tag: int,
        portals: Sequence[messages.IscsiPortal | messages.IscsiPortalDict],
        private: bool | None = None,
        wait: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates a group of listening addresses and starts listening on them, unless wait is set.

        SPDK 17.07 and later.

        tag: Tag of the new portal group, not yet in use. Required.
        portals: Addresses to listen on. Required.
        private: Leave the portals out of discovery answers, as a destination of login redirection only.
            Default: false.
        wait: Do not accept connections until iscsi_start_portal_group is called. Default: false.

        Returns messages.Done.
        """

    def iscsi_delete_portal_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a portal group, closes its listening sockets and takes its mappings out of every target
        node.

        SPDK 17.07 and later.

        tag: Tag of an existing portal group. Required.

        Returns messages.Done.
        """

    def iscsi_get_portal_groups(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.IscsiGetPortalGroupsResponse]:
        """Lists the portal groups with their listening addresses.

        SPDK 17.07 and later.

        Returns messages.IscsiGetPortalGroupsResponse.
        """

    def iscsi_start_portal_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Lets a portal group that was created with wait accept connections.

        SPDK 21.01 and later.

        tag: Tag of an existing portal group. Required.

        Returns messages.Done.
        """

    def iscsi_portal_group_set_auth(
        self,
        *,
        tag: int,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the CHAP policy of discovery sessions that come in through one portal group.

        SPDK 19.10 and later.

        tag: Tag of an existing portal group. Required.
        disable_chap: Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP in discovery sessions. Default: false.
        mutual_chap: Demand that the target also authenticates itself in discovery; needs require_chap.
            Default: false.
        chap_group: Tag of the authentication group used for discovery; 0 is none, negative is refused.
            Default: 0.

        Returns messages.Done.
        """

    def iscsi_create_initiator_group(
        self,
        *,
        tag: int,
        initiators: Sequence[str],
        netmasks: Sequence[str],
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates a group of initiator names and networks that target nodes can be opened to.

        SPDK 17.07 and later.

        tag: Tag of the new group, a positive number not yet in use. Required.
        initiators: 1 to 256 initiator names; 'ANY' admits all, a leading '!' denies the name that follows.
            Required.
        netmasks: 1 to 256 client networks, address with prefix length, IPv6 in brackets; 'ANY' admits all.
            Required.

        Returns messages.Done.
        """

    def iscsi_delete_initiator_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes an initiator group and takes its mappings out of every target node.

        SPDK 17.07 and later.

        tag: Tag of an existing initiator group. Required.

        Returns messages.Done.
        """

    def iscsi_get_initiator_groups(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.IscsiGetInitiatorGroupsResponse]:
        """Lists the initiator groups.

        SPDK 17.07 and later.

        Returns messages.IscsiGetInitiatorGroupsResponse.
        """

    def iscsi_initiator_group_add_initiators(
        self,
        *,
        tag: int,
        initiators: Sequence[str] | None = None,
        netmasks: Sequence[str] | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Adds initiator names and client networks to an initiator group. Fails when one is already there.

        SPDK 18.04 and later.

        tag: Tag of an existing initiator group. Required.
        initiators: Initiator names to add, at most 256; 'ANY' admits all. Default: none.
        netmasks: Client networks to add, at most 256; 'ANY' admits all. Default: none.

        Returns messages.Done.
        """

    def iscsi_initiator_group_remove_initiators(
        self,
        *,
        tag: int,
        initiators: Sequence[str] | None = None,
        netmasks: Sequence[str] | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes initiator names and client networks from an initiator group. Fails when one is not there.

        SPDK 18.04 and later.

        tag: Tag of an existing initiator group. Required.
        initiators: Initiator names to remove, as they were added. Default: none.
        netmasks: Client networks to remove, as they were added. Default: none.

        Returns messages.Done.
        """

    def iscsi_create_auth_group(
        self,
        *,
        tag: int,
        secrets: Sequence[messages.IscsiSecret | messages.IscsiSecretDict] | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates a CHAP authentication group, empty or with secrets. It is kept in memory only.

        SPDK 18.10 and later.

        tag: Tag of the new group, a positive number not yet in use. Required.
        secrets: Secrets put into the group at once. Default: none.

        Returns messages.Done.
        """

    def iscsi_delete_auth_group(
        self,
        *,
        tag: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes an authentication group with all its secrets. Nodes that name it can no longer check CHAP.

        SPDK 18.10 and later.

        tag: Tag of an existing authentication group. Required.

        Returns messages.Done.
        """

    def iscsi_get_auth_groups(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.IscsiGetAuthGroupsResponse]:
        """Lists the CHAP authentication groups, including the secrets in clear text.

        SPDK 18.10 and later.

        Returns messages.IscsiGetAuthGroupsResponse.
        """

    def iscsi_auth_group_add_secret(
        self,
        *,
        tag: int,
        user: str,
        secret: str,
        muser: str | None = None,
        msecret: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Adds a CHAP user and secret to an authentication group. Fails when the group already has the user.

        SPDK 18.10 and later.

        tag: Tag of an existing authentication group. Required.
        user: CHAP name the initiator presents, at most 255 characters, unique in the group. Required.
        secret: CHAP secret of the initiator, at most 255 characters. Required.
        muser: CHAP name the target presents in mutual CHAP; needs msecret. Default: none.
        msecret: CHAP secret of the target for mutual CHAP, at most 255 characters; required with muser.

        Returns messages.Done.
        """

    def iscsi_auth_group_remove_secret(
        self,
        *,
        tag: int,
        user: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes the CHAP secret of one user from an authentication group.

        SPDK 18.10 and later.

        tag: Tag of an existing authentication group. Required.
        user: CHAP name whose secret is removed. Required.

        Returns messages.Done.
        """

    def iscsi_create_target_node(
        self,
        *,
        name: str,
        alias_name: str,
        pg_ig_maps: Sequence[messages.IscsiPgIgMap | messages.IscsiPgIgMapDict],
        luns: Sequence[messages.IscsiLunParams | messages.IscsiLunParamsDict],
        queue_depth: int,
        pg_tags: Sequence[int],
        ig_tags: Sequence[int],
        bdev_names: Sequence[str],
        lun_ids: Sequence[int],
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        header_digest: bool | None = None,
        data_digest: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates an iSCSI target node that exports bdevs as LUNs to the mapped portal and initiator groups.

        SPDK 17.07 and later.

        name: Name of the node; without iqn., eui. or naa. in front, node_base and a colon are put before
            it. Required.
        alias_name: Free text name of the node, at most 223 characters. Required.
        pg_ig_maps: Pairs of portal group and initiator group that may reach the node; at least one.
            Required.
        luns: Bdevs to export, at most 64; LUN 0 must be among them. Required.
        queue_depth: Commands outstanding per session; 0 or above max_queue_depth means max_queue_depth.
            Required.
        pg_tags: Old form of pg_ig_maps: portal group tags, paired with ig_tags by position. Required.
        ig_tags: Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position. Required.
        bdev_names: Old form of luns: bdev names, paired with lun_ids by position. Required.
        lun_ids: Old form of luns: LUN numbers, paired with bdev_names or lun_names by position. Required.
        disable_chap: Turn CHAP off for the target node; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP at login to the target node. Default: false.
        mutual_chap: Demand that the target also authenticates itself; needs require_chap. Default: false.
        chap_group: Tag of the authentication group with the secrets; 0 is none, negative is refused.
            Default: 0.
        header_digest: Require CRC32C digests of PDU headers. Default: false.
        data_digest: Require CRC32C digests of PDU data. Default: false.

        Returns messages.Done.
        """

    def iscsi_delete_target_node(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a target node. Asks its initiators to log out and answers after their connections are gone;
        the bdevs stay.

        SPDK 17.07 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.

        Returns messages.Done.
        """

    def iscsi_get_target_nodes(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.IscsiGetTargetNodesResponse]:
        """Lists the iSCSI target nodes with their mappings, LUNs and authentication settings.

        SPDK 17.07 and later.

        Returns messages.IscsiGetTargetNodesResponse.
        """

    def iscsi_target_node_add_lun(
        self,
        *,
        name: str,
        bdev_name: str,
        lun_id: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Exports one more bdev as a LUN of a target node.

        SPDK 18.01 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        bdev_name: Name of the bdev to export. Required.
        lun_id: LUN number, 0 to 255 (63 in old releases). Default: the lowest free one.

        Returns messages.Done.
        """

    def iscsi_target_node_add_pg_ig_maps(
        self,
        *,
        name: str,
        pg_ig_maps: Sequence[messages.IscsiPgIgMap | messages.IscsiPgIgMapDict],
        pg_tags: Sequence[int],
        ig_tags: Sequence[int],
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Opens a target node to further pairs of portal group and initiator group.

        SPDK 18.01 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_ig_maps: Pairs of portal group and initiator group to add, at most 256. Required.
        pg_tags: Old form of pg_ig_maps: portal group tags, paired with ig_tags by position. Required.
        ig_tags: Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position. Required.

        Returns messages.Done.
        """

    def iscsi_target_node_remove_pg_ig_maps(
        self,
        *,
        name: str,
        pg_ig_maps: Sequence[messages.IscsiPgIgMap | messages.IscsiPgIgMapDict],
        pg_tags: Sequence[int],
        ig_tags: Sequence[int],
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Closes a target node to some pairs of portal group and initiator group.

        SPDK 18.01 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_ig_maps: Pairs of portal group and initiator group to remove, at most 256. Required.
        pg_tags: Old form of pg_ig_maps: portal group tags, paired with ig_tags by position. Required.
        ig_tags: Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position. Required.

        Returns messages.Done.
        """

    def iscsi_target_node_set_auth(
        self,
        *,
        name: str,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the CHAP policy of a target node for later logins. Absent settings fall back to their defaults.

        SPDK 18.10 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        disable_chap: Turn CHAP off for the target node; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP at login to the target node. Default: false.
        mutual_chap: Demand that the target also authenticates itself; needs require_chap. Default: false.
        chap_group: Tag of the authentication group with the secrets; 0 is none, negative is refused.
            Default: 0.

        Returns messages.Done.
        """

    def iscsi_get_connections(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.IscsiGetConnectionsResponse]:
        """Lists the connections of initiators.

        SPDK 17.07 and later.

        Returns messages.IscsiGetConnectionsResponse.
        """

    def iscsi_get_options(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.IscsiOptions]:
        """Returns the global options of the iSCSI target.

        SPDK 18.01 and later.

        Returns messages.IscsiOptions.
        """

    def iscsi_set_discovery_auth(
        self,
        *,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the CHAP policy of discovery sessions for the whole target. Absent settings fall back to their
        defaults.

        SPDK 18.10 and later.

        disable_chap: Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP in discovery sessions. Default: false.
        mutual_chap: Demand that the target also authenticates itself in discovery; needs require_chap.
            Default: false.
        chap_group: Tag of the authentication group used for discovery; 0 is none, negative is refused.
            Default: 0.

        Returns messages.Done.
        """

    def iscsi_enable_histogram(
        self,
        *,
        name: str,
        enable: bool,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Switches latency recording of a target node on or off. Switching off discards what was recorded.

        SPDK 24.05 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        enable: True to start recording, false to stop and free the histogram. Required.

        Returns messages.Done.
        """

    def iscsi_get_histogram(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.IscsiGetHistogramResponse]:
        """Returns the command latency histogram of a target node. Recording must have been enabled.

        SPDK 24.05 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.

        Returns messages.IscsiGetHistogramResponse.
        """

    def iscsi_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.IscsiGetStatsResponse]:
        """Counts the iSCSI connections by state.

        SPDK 24.05 and later.

        Returns messages.IscsiGetStatsResponse.
        """

    def iscsi_set_options(
        self,
        *,
        auth_file: str | None = None,
        node_base: str | None = None,
        nop_timeout: int | None = None,
        nop_in_interval: int | None = None,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        max_sessions: int | None = None,
        max_queue_depth: int | None = None,
        max_connections_per_session: int | None = None,
        default_time2wait: int | None = None,
        default_time2retain: int | None = None,
        first_burst_length: int | None = None,
        immediate_data: bool | None = None,
        error_recovery_level: int | None = None,
        allow_duplicated_isid: bool | None = None,
        max_large_datain_per_connection: int | None = None,
        max_r2t_per_connection: int | None = None,
        pdu_pool_size: int | None = None,
        immediate_data_pool_size: int | None = None,
        data_out_pool_size: int | None = None,
        no_discovery_auth: bool | None = None,
        req_discovery_auth: bool | None = None,
        req_discovery_auth_mutual: bool | None = None,
        discovery_auth_group: int | None = None,
        min_connections_per_core: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets global options of the iSCSI target. Works only once and before the framework is initialized.

        SPDK 18.07 and later.

        auth_file: Path of a file with CHAP secrets, read at start. Default: none.
        node_base: Prefix for node names given without one. Default: iqn.2016-06.io.spdk.
        nop_timeout: Time without a NOP answer before a connection is dropped, in s, 0 or more. Default: 60.
        nop_in_interval: Time between NOP-In PDUs from the target, in s, 0 to 60. Default: 30.
        disable_chap: Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap.
            Default: false.
        require_chap: Demand CHAP in discovery sessions. Default: false.
        mutual_chap: Demand that the target also authenticates itself in discovery; needs require_chap.
            Default: false.
        chap_group: Tag of the authentication group used for discovery; 0 is none, negative is refused.
            Default: 0.
        max_sessions: Greatest number of sessions, 1 to 65535. Default: 128.
        max_queue_depth: Greatest number of outstanding commands per queue, 1 to 256. Default: 64.
        max_connections_per_session: Greatest number of connections in a session, 1 to 65535. Default: 2.
        default_time2wait: Wait before reconnecting after a failure, in s, 0 to 3600. Default: 2.
        default_time2retain: Time a session is kept for reassignment after a failure, in s, 0 to 3600.
            Default: 20.
        first_burst_length: Greatest amount of unsolicited data per command, in bytes, 512 to 1048576.
            Default: 8192.
        immediate_data: Allow data in the command PDU. Default: true.
        error_recovery_level: Error recovery level, 0 to 2. Default: 0.
        allow_duplicated_isid: Allow an initiator session ID to be used more than once. Default: false.
        max_large_datain_per_connection: Greatest number of outstanding split reads per connection, above 0.
            Default: 64.
        max_r2t_per_connection: Greatest number of outstanding R2T PDUs per connection, above 0. Default: 4.
        pdu_pool_size: Number of PDUs in the pool, above 0. Default: 36864.
        immediate_data_pool_size: Number of immediate data buffers in the pool, above 0. Default: 16384.
        data_out_pool_size: Number of data-out buffers in the pool, above 0. Default: 2048.
        no_discovery_auth: Older name of disable_chap. Default: false.
        req_discovery_auth: Older name of require_chap. Default: false.
        req_discovery_auth_mutual: Older name of mutual_chap. Default: false.
        discovery_auth_group: Older name of chap_group. Default: 0.
        min_connections_per_core: Connections a core takes before the next core is used. Default: 4. Old
            releases only.

        Returns messages.Done.
        """

    def iscsi_target_node_request_logout(
        self,
        *,
        name: str,
        pg_tag: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Asks the initiators connected to a target node to log out. Answers without waiting for them.

        SPDK 20.10 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_tag: Only connections through the portal group with this tag. Default: all connections of the
            node.

        Returns messages.Done.
        """

    def iscsi_target_node_set_redirect(
        self,
        *,
        name: str,
        pg_tag: int,
        redirect_host: str | None = None,
        redirect_port: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sends logins that reach a target node through a portal group to another address, or ends that when
        no address is given.

        SPDK 20.10 and later.

        name: Name of an existing iSCSI target node, in full (IQN, EUI or NAA). Required.
        pg_tag: Tag of a public portal group mapped to the node. Required.
        redirect_host: Numeric IP address to send logins to, outside this portal group. Default: the
            redirection is cleared.
        redirect_port: Numeric TCP port to send logins to, as a string; goes with redirect_host.

        Returns messages.Done.
        """

    def bdev_nvme_attach_controller(
        self,
        *,
        name: str,
        trtype: str,
        traddr: str,
        adrfam: str | None = None,
        trsvcid: str | None = None,
        priority: str | None = None,
        subnqn: str | None = None,
        hostnqn: str | None = None,
        hostaddr: str | None = None,
        hostsvcid: str | None = None,
        prchk_reftag: bool | None = None,
        prchk_guard: bool | None = None,
        hdgst: bool | None = None,
        ddgst: bool | None = None,
        fabrics_connect_timeout_us: int | None = None,
        multipath: Literal["failover", "multipath", "disable"] | None = None,
        num_io_queues: int | None = None,
        ctrlr_loss_timeout_sec: int | None = None,
        reconnect_delay_sec: int | None = None,
        fast_io_fail_timeout_sec: int | None = None,
        psk: str | None = None,
        max_bdevs: int | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        allow_unrecognized_csi: bool | None = None,
        multipath_opts: messages.BdevNvmeMultipathOptions | messages.BdevNvmeMultipathOptionsDict | None = None,
        disable_sq_flow_control: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevNvmeAttachControllerResponse]:
        """Connects to an NVMe controller, makes a bdev for each namespace and answers with the bdev names. A
        name in use adds a path unless multipath is "disable".

        SPDK 17.07 and later.

        name: Name for the controller and prefix of its bdevs, as in Nvme0n1; an existing name adds a path.
            Required.
        trtype: Transport type: "PCIe", "RDMA", "FC", "TCP", "VFIOUSER" or a custom transport name.
            Required.
        traddr: Address of the controller: IP address, PCI BDF, or socket directory for VFIOUSER. Required.
        adrfam: Address family: "IPv4", "IPv6", "IB" or "FC" (any case). Unset when absent.
        trsvcid: Service ID, i.e. the port as a string, for IP transports; empty when absent.
        priority: Socket priority as a decimal string, TCP with the POSIX sock module only; 0 when absent.
        subnqn: NQN of the subsystem to connect to; needed for fabrics, not for PCIe.
        hostnqn: NQN to present as host; the driver default is used when absent.
        hostaddr: Local IP address to connect from; chosen by the system when absent.
        hostsvcid: Local port to connect from, as a string; chosen by the system when absent.
        prchk_reftag: True checks the protection information reference tag on I/O; default false. Not when
            adding a path.
        prchk_guard: True checks the protection information guard on I/O; default false. Not when adding a
            path.
        hdgst: True asks for TCP header digests; default false.
        ddgst: True asks for TCP data digests; default false.
        fabrics_connect_timeout_us: Microseconds to wait for a fabrics CONNECT; default 500000 (0, no limit,
            in debug builds).
        multipath: What to do with paths: "disable", "failover" or "multipath"; default "multipath" since
            25.05, "failover" before.
        num_io_queues: I/O queues to ask for, 1 to 65536; default 1024.
        ctrlr_loss_timeout_sec: Seconds to keep reconnecting before the controller is deleted; -1 is
            forever, 0 never reconnects. Default from set_options.
        reconnect_delay_sec: Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec
            is nonzero, 0 otherwise. Default from set_options.
        fast_io_fail_timeout_sec: Seconds of lost connection after which I/O fails; 0 is no such limit.
            Default from bdev_nvme_set_options.
        psk: Keyring name of the pre-shared key for TLS over TCP; no TLS when absent.
        max_bdevs: Size of the array for bdev names in the answer, not a limit on bdevs; default 128, not 0.
        dhchap_key: Keyring name of the DH-HMAC-CHAP host key; required if dhchap_ctrlr_key is given.
        dhchap_ctrlr_key: Keyring name of the DH-HMAC-CHAP controller key, for two-way authentication.
        allow_unrecognized_csi: True also takes namespaces of unknown command sets, for passthrough only;
            default false.
        multipath_opts: How I/O is spread over the paths; missing fields come from bdev_nvme_set_options.
        disable_sq_flow_control: True asks the controller not to control the flow of submission queues,
            fabrics only; default false.

        Returns messages.BdevNvmeAttachControllerResponse.
        """

    def bdev_nvme_detach_controller(
        self,
        *,
        name: str,
        trtype: str | None = None,
        traddr: str | None = None,
        adrfam: str | None = None,
        trsvcid: str | None = None,
        subnqn: str | None = None,
        hostaddr: str | None = None,
        hostsvcid: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Detaches a controller and removes its bdevs, or removes only the paths that match the given fields.
        The last path takes the controller with it.

        SPDK 18.07 and later.

        name: Name of the controller to detach. Required.
        trtype: Transport type that a path must match, e.g. "PCIe", "TCP" or "RDMA"; any when absent.
        traddr: Address that a path must match: IP address or PCI BDF; any when absent.
        adrfam: Address family that a path must match: "IPv4", "IPv6", "IB" or "FC"; any when absent.
        trsvcid: Service ID (port) that a path must match; any when absent.
        subnqn: Subsystem NQN that a path must match; any when absent.
        hostaddr: Local address that a path must match; any when absent.
        hostsvcid: Local port that a path must match; any when absent.

        Returns messages.Done.
        """

    def bdev_nvme_get_controllers(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevNvmeGetControllersResponse]:
        """Lists attached NVMe controllers with their paths, state and host identity.

        SPDK 18.10 and later.

        name: Name of one controller; all are listed when absent.

        Returns messages.BdevNvmeGetControllersResponse.
        """

    def bdev_nvme_add_error_injection(
        self,
        *,
        name: str,
        cmd_type: Literal["admin", "io"],
        opc: int,
        do_not_submit: bool | None = None,
        timeout_in_us: int | None = None,
        err_count: int | None = None,
        sct: int | None = None,
        sc: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Makes commands with one opcode fail on the queues of a controller; a second call for the same opcode
        replaces the first. Meant for testing.

        SPDK 22.05 and later.

        name: Name of the attached NVMe controller. Required.
        cmd_type: Queues to act on: "admin" or "io" (I/O queues open now). Required.
        opc: NVMe opcode of the commands to fail, 0 to 255. Required.
        do_not_submit: True holds the command back from the device; false sends it and alters the
            completion. Default false.
        timeout_in_us: Microseconds to hold a command before failing it, used with do_not_submit; default 0.
        err_count: How many matching commands to fail, counted per queue; default 1.
        sct: NVMe status code type to put in the completion; default 0.
        sc: NVMe status code to put in the completion; default 0.

        Returns messages.Done.
        """

    def bdev_nvme_apply_firmware(
        self,
        *,
        filename: str,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevNvmeApplyFirmwareResponse]:
        """Downloads a firmware image to the controller behind a bdev, commits it to slot 0 and resets the
        controller. Needs the bdev to be free for writing.

        SPDK 17.10 and later.

        filename: Path of the firmware image on the target host; its size must be a multiple of 4 bytes.
            Required.
        bdev_name: Name of an NVMe bdev on the controller to update. Required.

        Returns messages.BdevNvmeApplyFirmwareResponse.
        """

    def bdev_nvme_cuse_register(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Makes character devices for a controller and its namespaces in /dev through CUSE. Needs a build with
        CUSE support.

        SPDK 19.10 and later.

        name: Name of the attached NVMe controller. Required.

        Returns messages.Done.
        """

    def bdev_nvme_cuse_unregister(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes the CUSE character devices of a controller and its namespaces.

        SPDK 19.10 and later.

        name: Name of the attached NVMe controller. Required.

        Returns messages.Done.
        """

    def bdev_nvme_disable_controller(
        self,
        *,
        name: str,
        cntlid: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Disconnects a controller and keeps it disabled until it is enabled again; its bdevs stay. Does
        nothing if already disabled, fails during a reset.

        SPDK 23.09 and later.

        name: Name of the controller as given when it was attached. Required.
        cntlid: Controller ID of the one path to act on; 0 or absent means all controllers of that name.

        Returns messages.Done.
        """

    def bdev_nvme_enable_controller(
        self,
        *,
        name: str,
        cntlid: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Reconnects a disabled controller so that it takes I/O again. Does nothing if it is not disabled,
        fails during a reset.

        SPDK 23.09 and later.

        name: Name of the controller as given when it was attached. Required.
        cntlid: Controller ID of the one path to act on; 0 or absent means all controllers of that name.

        Returns messages.Done.
        """

    def bdev_nvme_get_controller_health_info(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevNvmeGetControllerHealthInfoResponse]:
        """Reads the SMART / health information log page of a controller from the device.

        SPDK 21.07 and later.

        name: Name of the NVMe controller. Required.

        Returns messages.BdevNvmeGetControllerHealthInfoResponse.
        """

    def bdev_nvme_get_discovery_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.BdevNvmeGetDiscoveryInfoResponse]:
        """Lists the running discovery services with their addresses and referrals.

        SPDK 22.05 and later.

        Returns messages.BdevNvmeGetDiscoveryInfoResponse.
        """

    def bdev_nvme_get_io_paths(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevNvmeGetIoPathsResponse]:
        """Lists the I/O paths of NVMe bdevs for each poll group, with their connection and access state.

        SPDK 22.05 and later.

        name: Name of one NVMe bdev; paths of all are listed when absent.

        Returns messages.BdevNvmeGetIoPathsResponse.
        """

    def bdev_nvme_get_mdns_discovery_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.BdevNvmeGetMdnsDiscoveryInfoResponse]:
        """Lists the running mDNS discoveries and the services they found. Needs a build with Avahi.

        SPDK 23.01 and later.

        Returns messages.BdevNvmeGetMdnsDiscoveryInfoResponse.
        """

    def bdev_nvme_get_path_iostat(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevNvmeGetPathIostatResponse]:
        """Reports I/O counters for each path of an NVMe bdev. Fails unless io_path_stat was set with
        bdev_nvme_set_options.

        SPDK 23.01 and later.

        name: Name of the NVMe bdev. Required.

        Returns messages.BdevNvmeGetPathIostatResponse.
        """

    def bdev_nvme_get_transport_statistics(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.BdevNvmeGetTransportStatisticsResponse]:
        """Reports NVMe transport counters for each poll group; the fields depend on the transport. Takes no
        parameters.

        SPDK 21.04 and later.

        Returns messages.BdevNvmeGetTransportStatisticsResponse.
        """

    def bdev_nvme_remove_error_injection(
        self,
        *,
        name: str,
        cmd_type: Literal["admin", "io"],
        opc: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Stops the failing of one opcode set up by bdev_nvme_add_error_injection; does nothing if there is
        none.

        SPDK 22.05 and later.

        name: Name of the attached NVMe controller. Required.
        cmd_type: Queue type of the command: "admin" or "io". Required.
        opc: NVMe opcode to stop failing, 0 to 255. Required.

        Returns messages.Done.
        """

    def bdev_nvme_reset_controller(
        self,
        *,
        name: str,
        cntlid: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Resets a controller, or one after the other all controllers of that name, and answers when they are
        back. I/O waits meanwhile.

        SPDK 21.07 and later.

        name: Name of the controller as given when it was attached. Required.
        cntlid: Controller ID of the one path to act on; 0 or absent means all controllers of that name.

        Returns messages.Done.
        """

    def bdev_nvme_send_cmd(
        self,
        *,
        name: str,
        cmd_type: Literal["admin", "io"],
        data_direction: Literal["h2c", "c2h"],
        cmdbuf: str,
        timeout_ms: int | None = None,
        data_len: int | None = None,
        metadata_len: int | None = None,
        data: str | None = None,
        metadata: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevNvmeSendCmdResponse]:
        """Sends a raw NVMe command to a controller and returns the completion; an NVMe error status is still a
        successful answer. Can destroy data.

        SPDK 18.10 and later.

        name: Name of the attached NVMe controller. Required.
        cmd_type: Queue type of the command: "admin" or "io". Required.
        data_direction: Direction of the transfer: "h2c" (to the controller) or "c2h" (from the controller).
            Required.
        cmdbuf: The 64-byte NVMe command in URL-safe base64. Required.
        timeout_ms: Timeout in ms; accepted but not acted on by the target.
        data_len: Length of the data in bytes; needed to read data with c2h.
        metadata_len: Length of the metadata in bytes; needed to read metadata with c2h.
        data: Data for the controller in URL-safe base64; length must agree with data_len if both are given.
        metadata: Metadata for the controller in URL-safe base64; length must agree with metadata_len if
            both are given.

        Returns messages.BdevNvmeSendCmdResponse.
        """

    def bdev_nvme_set_hotplug(
        self,
        *,
        enable: bool,
        period_us: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Turns the watch for added and removed PCIe NVMe devices on or off and sets its period. Turning it on
        needs the primary process.

        SPDK 18.07 and later.

        enable: True turns the hotplug watch on, false turns it off. Required.
        period_us: Microseconds between checks, at most 10000000; 0 or absent means 100000.

        Returns messages.Done.
        """

    def bdev_nvme_set_keys(
        self,
        *,
        name: str,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Changes the DH-HMAC-CHAP keys of a controller and authenticates all its connections again with them.

        SPDK 24.09 and later.

        name: Name of the NVMe controller. Required.
        dhchap_key: Keyring name of the host key; required if dhchap_ctrlr_key is given.
        dhchap_ctrlr_key: Keyring name of the controller key, for two-way authentication; not used when
            absent.

        Returns messages.Done.
        """

    def bdev_nvme_set_multipath_policy(
        self,
        *,
        name: str,
        policy: Literal["active_passive", "active_active"],
        selector: Literal["round_robin", "queue_depth"] | None = None,
        rr_min_io: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets how an NVMe bdev spreads I/O over its paths. Gone after 26.05: use multipath_opts of
        bdev_nvme_attach_controller instead.

        SPDK 22.05 to 26.05.

        name: Name of the NVMe bdev. Required.
        policy: Multipath policy: "active_passive" or "active_active". Required.
        selector: Path selector, active_active only: "round_robin" (default) or "queue_depth".
        rr_min_io: I/Os sent to one path before the next, round_robin only; at least 1, default 1.

        Returns messages.Done.
        """

    def bdev_nvme_set_options(
        self,
        *,
        action_on_timeout: Literal["none", "reset", "abort"] | None = None,
        keep_alive_timeout_ms: int | None = None,
        timeout_us: int | None = None,
        timeout_admin_us: int | None = None,
        arbitration_burst: int | None = None,
        low_priority_weight: int | None = None,
        medium_priority_weight: int | None = None,
        high_priority_weight: int | None = None,
        io_queue_requests: int | None = None,
        nvme_adminq_poll_period_us: int | None = None,
        nvme_ioq_poll_period_us: int | None = None,
        delay_cmd_submit: bool | None = None,
        transport_retry_count: int | None = None,
        bdev_retry_count: int | None = None,
        ctrlr_loss_timeout_sec: int | None = None,
        reconnect_delay_sec: int | None = None,
        fast_io_fail_timeout_sec: int | None = None,
        transport_ack_timeout: int | None = None,
        disable_auto_failback: bool | None = None,
        generate_uuids: bool | None = None,
        transport_tos: int | None = None,
        nvme_error_stat: bool | None = None,
        io_path_stat: bool | None = None,
        allow_accel_sequence: bool | None = None,
        rdma_srq_size: int | None = None,
        rdma_max_cq_size: int | None = None,
        rdma_cm_event_timeout_ms: int | None = None,
        dhchap_digests: Sequence[Literal["sha256", "sha384", "sha512"]] | None = None,
        dhchap_dhgroups: Sequence[Literal["null", "ffdhe2048", "ffdhe3072", "ffdhe4096", "ffdhe6144", "ffdhe8192"]] | None = None,
        rdma_umr_per_io: bool | None = None,
        tcp_connect_timeout_ms: int | None = None,
        enable_flush: bool | None = None,
        multipath_opts: messages.BdevNvmeMultipathOptions | messages.BdevNvmeMultipathOptionsDict | None = None,
        retry_count: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets options of the NVMe bdev module. Refused while any NVMe controller is attached; absent options
        keep their value.

        SPDK 18.07 and later.

        action_on_timeout: What to do when a command times out: "none" (initial), "reset" or "abort".
        keep_alive_timeout_ms: Keep-alive timeout in ms; initially 10000.
        timeout_us: Timeout of I/O commands in microseconds; 0 (initial) does not track timeouts.
        timeout_admin_us: Timeout of admin commands in microseconds; 0 (initial) means as timeout_us, which
            must be set too.
        arbitration_burst: Arbitration burst as a power of two, 0 to 7, where 7 is no limit; initially 0.
        low_priority_weight: Commands the controller may start at once from a low priority queue; initially
            0.
        medium_priority_weight: Commands the controller may start at once from a medium priority queue;
            initially 0.
        high_priority_weight: Commands the controller may start at once from a high priority queue;
            initially 0.
        io_queue_requests: Requests allocated for each I/O queue; values below the driver default of 512 are
            raised to it.
        nvme_adminq_poll_period_us: Microseconds between polls of the admin queue; initially 10000 (1000000
            in old versions).
        nvme_ioq_poll_period_us: Microseconds between polls of the I/O queues; 0 (initial) polls without
            pause.
        delay_cmd_submit: True delays submission so that commands go out in batches; initially true.
        transport_retry_count: Retries of an I/O in the transport layer before it fails; initially 4.
        bdev_retry_count: Retries of an I/O in the bdev layer before it fails; -1 is no limit, initially 3.
        ctrlr_loss_timeout_sec: Seconds to keep reconnecting before the controller is deleted; -1 is
            forever, 0 never reconnects. Initially 0.
        reconnect_delay_sec: Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec
            is nonzero, 0 otherwise. Initially 0.
        fast_io_fail_timeout_sec: Seconds of lost connection after which I/O fails; 0 is no such limit.
            Initially 0; between the delay and the loss timeout.
        transport_ack_timeout: ACK timeout exponent n, 0 to 31: 4.096 x 2^n us for RDMA, 2^n ms for TCP; 0
            (initial) is the default.
        disable_auto_failback: True stays on the current path when the preferred one comes back; initially
            false.
        generate_uuids: True derives a UUID from serial number and NSID for namespaces without one;
            initially false.
        transport_tos: IPv4 type of service for RDMA; 0 (initial) sets none.
        nvme_error_stat: True counts NVMe errors by status; initially false.
        io_path_stat: True counts I/O for each path, needed by bdev_nvme_get_path_iostat; initially false.
        allow_accel_sequence: True lets bdevs take accel sequences if the controller can; initially false.
        rdma_srq_size: Entries of the shared RDMA receive queue; 0 (initial) uses none.
        rdma_max_cq_size: Largest RDMA completion queue in entries; 0 (initial) is no limit.
        rdma_cm_event_timeout_ms: Milliseconds to wait for RDMA connection events; 0 (initial) keeps the
            driver default of 1000.
        dhchap_digests: Allowed DH-HMAC-CHAP digests, list of "sha256", "sha384", "sha512"; initially all.
        dhchap_dhgroups: Allowed DH groups, list of "null", "ffdhe2048", "ffdhe3072", "ffdhe4096",
            "ffdhe6144", "ffdhe8192"; initially all.
        rdma_umr_per_io: True uses one scatter-gather UMR for each I/O on RDMA where supported; initially
            false.
        tcp_connect_timeout_ms: Milliseconds to wait for a TCP connection; 0 (initial) is no limit.
        enable_flush: True passes flush to devices with a volatile write cache; initially false.
        multipath_opts: Default way to spread I/O over paths for controllers attached later.
        retry_count: Old name of transport_retry_count: retries of an I/O before it fails; initially 4.

        Returns messages.Done.
        """

    def bdev_nvme_set_preferred_path(
        self,
        *,
        name: str,
        cntlid: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Makes the path through one controller the preferred one of an NVMe bdev; used by the active_passive
        policy.

        SPDK 22.05 and later.

        name: Name of the NVMe bdev. Required.
        cntlid: NVMe controller ID of the path to prefer. Required.

        Returns messages.Done.
        """

    def bdev_nvme_start_discovery(
        self,
        *,
        name: str,
        trtype: str,
        traddr: str,
        adrfam: str | None = None,
        trsvcid: str | None = None,
        hostnqn: str | None = None,
        wait_for_attach: bool | None = None,
        attach_timeout_ms: int | None = None,
        ctrlr_loss_timeout_sec: int | None = None,
        reconnect_delay_sec: int | None = None,
        fast_io_fail_timeout_sec: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Starts a discovery service that attaches the NVM subsystems it reports and follows later changes.
        Answers at once unless told to wait.

        SPDK 22.01 and later.

        name: Name of the service and prefix of the controllers it attaches. Required.
        trtype: Transport type of the discovery service: "TCP", "RDMA", "FC" or a custom name. Required.
        traddr: Address of the discovery service, e.g. an IP address. Required.
        adrfam: Address family: "IPv4", "IPv6", "IB" or "FC" (any case). Unset when absent.
        trsvcid: Service ID (port) of the discovery service as a string; empty when absent.
        hostnqn: NQN to present as host; the driver default is used when absent.
        wait_for_attach: True answers only when all subsystems found are attached; default false.
        attach_timeout_ms: Milliseconds allowed for discovery and attach; 0 or absent is no limit, else it
            implies wait_for_attach.
        ctrlr_loss_timeout_sec: Seconds to keep reconnecting before the controller is deleted; -1 is
            forever, 0 never reconnects. Default 0.
        reconnect_delay_sec: Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec
            is nonzero, 0 otherwise. Default 0.
        fast_io_fail_timeout_sec: Seconds of lost connection after which I/O fails; 0 is no such limit.
            Default 0.

        Returns messages.Done.
        """

    def bdev_nvme_start_mdns_discovery(
        self,
        *,
        name: str,
        svcname: str,
        hostnqn: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Starts a search by mDNS for discovery services and starts a discovery for each one found. Needs a
        build with Avahi.

        SPDK 23.01 and later.

        name: Name of the search and prefix of the discovery services it starts. Required.
        svcname: mDNS service to look for, e.g. _nvme-disc._tcp. Required.
        hostnqn: NQN to present as host; the driver default is used when absent.

        Returns messages.Done.
        """

    def bdev_nvme_stop_discovery(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Stops a discovery service and detaches the controllers that it attached.

        SPDK 22.01 and later.

        name: Name of the discovery service to stop. Required.

        Returns messages.Done.
        """

    def bdev_nvme_stop_mdns_discovery(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Stops an mDNS search and the discovery services that it started. Needs a build with Avahi.

        SPDK 23.01 and later.

        name: Name of the mDNS search to stop. Required.

        Returns messages.Done.
        """

    def construct_nvmf_subsystem(
        self,
        *,
        nqn: str,
        core: int | None = None,
        mode: str | None = None,
        listen_addresses: Sequence[messages.NvmfAddress | messages.NvmfAddressDict] | None = None,
        hosts: Sequence[str] | None = None,
        allow_any_host: bool | None = None,
        serial_number: str | None = None,
        namespaces: Sequence[messages.NvmfNamespaceParams | messages.NvmfNamespaceParamsDict] | None = None,
        max_namespaces: int | None = None,
        pci_address: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates and starts an NVMe-oF subsystem with its listeners, hosts and namespaces in one call.
        Deprecated, gone after 18.10; use nvmf_create_subsystem.

        SPDK 17.07 to 18.10.

        nqn: NVMe Qualified Name of the subsystem. Required.
        core: CPU core to run the subsystem on; ignored with a notice once cores were no longer selectable.
        mode: 'Virtual' or 'Direct' (case-insensitive, 17.07 only); later optional and only 'Virtual'
            passes.
        listen_addresses: List of addresses to listen on, at most 255; none when absent.
        hosts: List of host NQNs allowed to connect, at most 255; none when absent.
        allow_any_host: True lets every host connect, false enforces the host list. Default false.
        serial_number: Serial number of the virtual controller, at most 20 ASCII characters.
        namespaces: List of namespaces to add, at most 255; plain bdev name strings are also accepted.
        max_namespaces: Largest number of namespaces; 0 or absent means no fixed limit.
        pci_address: PCI address (domain:bus:dev.func) of the NVMe device for mode 'Direct'; 17.07 only.

        Returns messages.Done.
        """

    def nvmf_create_target(
        self,
        *,
        name: str,
        max_subsystems: int | None = None,
        discovery_filter: Sequence[Literal["transport", "address", "svcid", "match_any"]] | None = None,
        dup_host_policy: Literal["allow", "restrict_per_listener"] | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NvmfCreateTargetResponse]:
        """Creates an additional NVMe-oF target in the application and returns its name. Private method; fails
        if the name exists.

        SPDK 19.10 and later.

        name: Name of the new target, unique in the application. Required.
        max_subsystems: Largest number of subsystems of the target. 0 or absent means 1024.
        discovery_filter: What of a host's address a listener must have in common with the one it asks, to
            be reported to it: any of 'transport', 'address' and 'svcid'. None: every listener is reported.
        dup_host_policy: Same host ID in several controllers: 'allow' (default) or 'restrict_per_listener'.

        Returns messages.NvmfCreateTargetResponse.
        """

    def nvmf_delete_target(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Destroys an NVMe-oF target with its subsystems and transports. Private method.

        SPDK 19.10 and later.

        name: Name of the target to delete. Required.

        Returns messages.Done.
        """

    def nvmf_get_targets(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.NvmfGetTargetsResponse]:
        """Lists the names of the NVMe-oF targets of the application. Private method.

        SPDK 19.10 and later.

        Returns messages.NvmfGetTargetsResponse.
        """

    def nvmf_create_transport(
        self,
        *,
        trtype: str,
        max_queue_depth: int | None = None,
        max_io_qpairs_per_ctrlr: int | None = None,
        in_capsule_data_size: int | None = None,
        max_io_size: int | None = None,
        io_unit_size: int | None = None,
        max_aq_depth: int | None = None,
        num_shared_buffers: int | None = None,
        buf_cache_size: int | None = None,
        iobuf_small_cache_size: int | None = None,
        iobuf_large_cache_size: int | None = None,
        dif_insert_or_strip: bool | None = None,
        abort_timeout_sec: int | None = None,
        zcopy: bool | None = None,
        tgt_name: str | None = None,
        acceptor_poll_rate: int | None = None,
        ack_timeout: int | None = None,
        data_wr_pool_size: int | None = None,
        disable_command_passthru: bool | None = None,
        kas: int | None = None,
        min_kato: int | None = None,
        masked_oncs: Sequence[Literal["nvmcmps", "nvmdsmsv", "nvmwzsv", "reservs", "nvmcpys"]] | None = None,
        masked_fuses: Sequence[Literal["fcws"]] | None = None,
        c2h_success: bool | None = None,
        control_msg_num: int | None = None,
        sock_priority: int | None = None,
        num_cqe: int | None = None,
        max_srq_depth: int | None = None,
        no_srq: bool | None = None,
        no_wr_batching: bool | None = None,
        acceptor_backlog: int | None = None,
        disable_mappable_bar0: bool | None = None,
        disable_adaptive_irq: bool | None = None,
        disable_shadow_doorbells: bool | None = None,
        enable_intr_mode_sq_spreading: bool | None = None,
        disable_compare: bool | None = None,
        max_qpairs_per_ctrlr: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Initializes a transport in the target with the given options. Must precede listeners of that type;
        each type can be created once per target.

        SPDK 18.10 and later.

        trtype: Transport type: 'RDMA', 'TCP', 'FC', 'VFIOUSER' or a custom transport name. Required.
        max_queue_depth: Largest number of outstanding I/O per queue. Default 128 for TCP and RDMA, 256 for
            VFIOUSER.
        max_io_qpairs_per_ctrlr: Largest number of I/O queue pairs per controller. Default 127.
        in_capsule_data_size: Largest in-capsule data in bytes. Default 4096 for TCP and RDMA, 0 for
            VFIOUSER.
        max_io_size: Largest I/O in bytes, a power of two of at least 8192. Default 131072.
        io_unit_size: Old option, ignored by 26.05. Size of an I/O unit in bytes, formerly 131072 for TCP.
        max_aq_depth: Largest number of outstanding admin commands. Default 128 for TCP and RDMA, 32 for
            VFIOUSER; at least 32.
        num_shared_buffers: Old option, ignored by 26.05. Number of pooled data buffers, formerly 511 (TCP)
            or 4095 (RDMA).
        buf_cache_size: Old option. Data buffers reserved per poll group; in 26.05 an alias of
            iobuf_small_cache_size.
        iobuf_small_cache_size: Small iobuf buffers cached per poll group. Default 4294967295 for TCP and
            RDMA: computed automatically.
        iobuf_large_cache_size: Large iobuf buffers cached per poll group. Default 4294967295 for TCP and
            RDMA: computed automatically.
        dif_insert_or_strip: Insert DIF on writes and strip it on reads. Default false.
        abort_timeout_sec: Time limit in s for executing an abort. Default 1 for TCP and RDMA.
        zcopy: Use zero-copy I/O where the bdev supports it. Default false.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        acceptor_poll_rate: Interval in us between polls for new connections. Default 10000.
        ack_timeout: ACK timeout in ms of the transport sockets. Default 0, the socket default.
        data_wr_pool_size: Number of entries in the RDMA data work request pool (RDMA only). Default 4095.
        disable_command_passthru: Do not forward unknown I/O opcodes and Identify Namespace to the bdev.
            Default false.
        kas: Granularity of the keep alive timeout in units of 100 ms, not 0. Default 100 (10 s).
        min_kato: Smallest keep alive timeout in ms, rounded up to the granularity, not 0. Default 10000.
        masked_oncs: List of ONCS features to hide: 'nvmcmps', 'nvmdsmsv', 'nvmwzsv', 'reservs', 'nvmcpys'.
            Default none.
        masked_fuses: List of fused operations to hide: 'fcws' (compare and write). Default none.
        c2h_success: Use the C2H success flag instead of a separate response (TCP only). Default true. Only
            for trtype=TCP.
        control_msg_num: Number of control messages per poll group (TCP only). Default 32. Only for
            trtype=TCP.
        sock_priority: Socket priority of connections, 0..16 (TCP only). Default 0. Only for trtype=TCP.
        num_cqe: Number of completion queue entries, used only with no_srq (RDMA only). Default 4096. Only
            for trtype=RDMA.
        max_srq_depth: Number of elements in the shared receive queue of a thread (RDMA only). Default 4096.
            Only for trtype=RDMA.
        no_srq: Do not use a shared receive queue even if supported (RDMA only). Default false. Only for
            trtype=RDMA.
        no_wr_batching: Do not batch work requests (RDMA only). Default false. Only for trtype=RDMA.
        acceptor_backlog: Pending connections allowed before new ones fail (RDMA only). Default 100. Only
            for trtype=RDMA.
        disable_mappable_bar0: Do not let the client mmap BAR0 (VFIOUSER only). Default false. Only for
            trtype=VFIOUSER.
        disable_adaptive_irq: Turn off adaptive interrupts (VFIOUSER only). Default false. Only for
            trtype=VFIOUSER.
        disable_shadow_doorbells: Turn off shadow doorbells (VFIOUSER only); forced on unless
            disable_mappable_bar0. Default false. Only for trtype=VFIOUSER.
        enable_intr_mode_sq_spreading: Spread queues over poll groups in interrupt mode (VFIOUSER only).
            Default false. Only for trtype=VFIOUSER.
        disable_compare: Do not offer Compare and fused compare-and-write (VFIOUSER only, removed later).
            Default false. Only for trtype=VFIOUSER.
        max_qpairs_per_ctrlr: Old option: largest number of queue pairs per controller including the admin
            one. Default 128.

        Returns messages.Done.
        """

    def nvmf_get_transports(
        self,
        *,
        trtype: str | None = None,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NvmfGetTransportsResponse]:
        """Lists one or all transports of the target with their options.

        SPDK 19.01 and later.

        trtype: Type of the one transport to return; all are returned when absent.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfGetTransportsResponse.
        """

    def nvmf_create_subsystem(
        self,
        *,
        nqn: str,
        serial_number: str | None = None,
        model_number: str | None = None,
        tgt_name: str | None = None,
        max_namespaces: int | None = None,
        allow_any_host: bool | None = None,
        ana_reporting: bool | None = None,
        min_cntlid: int | None = None,
        max_cntlid: int | None = None,
        max_discard_size_kib: int | None = None,
        max_write_zeroes_size_kib: int | None = None,
        dmrsl: int | None = None,
        wzsl: int | None = None,
        passthrough: bool | None = None,
        enable_nssr: bool | None = None,
        admin_label: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates an NVMe-oF subsystem without namespaces or listeners and starts it. Fails if the NQN is
        already in use in the target.

        SPDK 18.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        serial_number: Serial number, at most 20 ASCII characters. Default is twenty '0' characters.
        model_number: Model number, at most 40 ASCII characters. Default SPDK bdev Controller.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        max_namespaces: Largest number of namespaces and highest namespace ID. 0 or absent means 32.
        allow_any_host: True lets every host connect, false enforces the host list. Default false.
        ana_reporting: Report Asymmetric Namespace Access states to hosts. Default false.
        min_cntlid: Lowest controller ID to assign, 1..65519, at most max_cntlid. Default 1.
        max_cntlid: Highest controller ID to assign, 1..65519. Default 65519.
        max_discard_size_kib: Deprecated, use dmrsl. Discard size limit in KiB, converted to 512-byte
            blocks; 0 means no limit.
        max_write_zeroes_size_kib: Deprecated, use wzsl. Write zeroes limit in KiB: 0 (no limit) or a power
            of two from 8.
        dmrsl: Limit of one dataset management range in logical blocks; 0 means no limit. Default 2097152.
        wzsl: Write zeroes limit as an exponent n: 2^n pages of 4 KiB; 0 means no limit. Default 12 (16
            MiB).
        passthrough: Send I/O and namespace admin commands straight to the NVMe bdev. Default false.
        enable_nssr: Advertise and accept NVM subsystem reset. Default false.
        admin_label: A name for people, 4 to 256 printable ASCII characters; none when absent or empty.

        Returns messages.Done.
        """

    def nvmf_delete_subsystem(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Stops and removes a subsystem with its listeners and namespaces. Connected hosts are disconnected;
        the bdevs stay.

        SPDK 17.07 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_get_subsystems(
        self,
        *,
        nqn: str | None = None,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NvmfGetSubsystemsResponse]:
        """Lists one or all subsystems of the target with listeners, hosts and namespaces.

        SPDK 17.07 and later.

        nqn: NQN of the one subsystem to return; all are returned when absent.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfGetSubsystemsResponse.
        """

    def nvmf_subsystem_add_listener(
        self,
        *,
        nqn: str,
        listen_address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        secure_channel: bool | None = None,
        ana_state: Literal["optimized", "non_optimized", "inaccessible"] | None = None,
        sock_impl: str | None = None,
        numa_id: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Makes a subsystem listen on an address. The transport must exist; fails if the listener is already
        there.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        listen_address: Address to listen on. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        secure_channel: Require TLS on all connections; not possible with allow_any_host. Default false.
        ana_state: Initial ANA state: 'optimized', 'non_optimized' or 'inaccessible'. Default 'optimized'.
        sock_impl: Socket implementation of the listener, e.g. 'posix', 'uring' or 'ssl' (TCP only).
        numa_id: NUMA node all namespaces must be on, -1 for any (VFIOUSER only). Default -1. Only for
            listen_address.trtype=VFIOUSER.

        Returns messages.Done.
        """

    def nvmf_subsystem_remove_listener(
        self,
        *,
        nqn: str,
        listen_address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        secure_channel: bool | None = None,
        ana_state: str | None = None,
        sock_impl: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Stops a subsystem from listening on an address and disconnects the hosts connected through it.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        listen_address: Address of the listener to remove. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        secure_channel: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_listener.
        ana_state: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_listener.
        sock_impl: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_listener.

        Returns messages.Done.
        """

    def nvmf_subsystem_get_listeners(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NvmfSubsystemGetListenersResponse]:
        """Lists the listeners of a subsystem with their ANA states. The subsystem is paused for a moment.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemGetListenersResponse.
        """

    def nvmf_subsystem_listener_set_ana_state(
        self,
        *,
        nqn: str,
        listen_address: messages.NvmfAddress | messages.NvmfAddressDict,
        ana_state: Literal["optimized", "non_optimized", "inaccessible"],
        tgt_name: str | None = None,
        anagrpid: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the ANA state of a listener for one or all ANA groups. The subsystem must have ANA reporting
        enabled.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        listen_address: Address of the listener. Required.
        ana_state: New ANA state: 'optimized', 'non_optimized' or 'inaccessible'. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        anagrpid: ANA group ID to change; 0 or absent means all groups.

        Returns messages.Done.
        """

    def nvmf_subsystem_add_ns(
        self,
        *,
        nqn: str,
        namespace: messages.NvmfNamespaceParams | messages.NvmfNamespaceParamsDict,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NvmfSubsystemAddNsResponse]:
        """Exposes a bdev as a namespace of a subsystem and returns the namespace ID. The bdev is claimed.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        namespace: Object describing the namespace. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemAddNsResponse.
        """

    def nvmf_subsystem_remove_ns(
        self,
        *,
        nqn: str,
        nsid: int,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a namespace from a subsystem once its outstanding I/O is done. The bdev and its data stay.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        nsid: Namespace ID from 1; 0 or absent lets the target choose. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_subsystem_add_host(
        self,
        *,
        nqn: str,
        host: str,
        tgt_name: str | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        psk: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Adds a host to the allowed hosts of a subsystem. Recent releases fail if the host is already in the
        list.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        host: NQN of the host, or an IP address of the portal. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        dhchap_key: Keyring name of the DH-HMAC-CHAP key of the host; required if dhchap_ctrlr_key is given.
        dhchap_ctrlr_key: Keyring name of the DH-HMAC-CHAP key of the controller; none when absent.
        psk: Keyring name of the TLS pre-shared key (TCP only); a file path in older releases. Only for
            transport=TCP.

        Returns messages.Done.
        """

    def nvmf_subsystem_remove_host(
        self,
        *,
        nqn: str,
        host: str,
        tgt_name: str | None = None,
        timeout_ms: int | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a host from the allowed hosts of a subsystem and disconnects it. Recent releases wait until
        its queue pairs are gone.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        host: NQN of the host, or an IP address of the portal. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        timeout_ms: Time limit in ms for the queue pairs of the host to go. 0 or absent means 15000.
        dhchap_key: Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_host.
        dhchap_ctrlr_key: Accepted but not used; older releases shared the parameters of
            nvmf_subsystem_add_host.

        Returns messages.Done.
        """

    def nvmf_subsystem_allow_any_host(
        self,
        *,
        nqn: str,
        allow_any_host: bool,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Lets every host connect to a subsystem or enforces its host list again.

        SPDK 18.04 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        allow_any_host: True lets every host connect, false enforces the host list. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_ns_add_host(
        self,
        *,
        nqn: str,
        nsid: int,
        host: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Makes a namespace visible to present and future controllers of a host. The namespace must have been
        added with no_auto_visible.

        SPDK 24.05 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        nsid: Namespace ID from 1; 0 or absent lets the target choose. Required.
        host: NQN of the host, or an IP address of the portal. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_ns_remove_host(
        self,
        *,
        nqn: str,
        nsid: int,
        host: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Hides a namespace from present and future controllers of a host. The namespace must have been added
        with no_auto_visible.

        SPDK 24.05 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        nsid: Namespace ID from 1; 0 or absent lets the target choose. Required.
        host: NQN of the host that shall no longer see the namespace. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_subsystem_get_controllers(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NvmfSubsystemGetControllersResponse]:
        """Lists the controllers of a subsystem, i.e. the connected hosts. The subsystem is paused for a
        moment.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemGetControllersResponse.
        """

    def nvmf_subsystem_get_qpairs(
        self,
        *,
        nqn: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NvmfSubsystemGetQpairsResponse]:
        """Lists the queue pairs of all controllers of a subsystem. The subsystem is paused for a moment.

        SPDK 20.10 and later.

        nqn: NVMe Qualified Name of the subsystem. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfSubsystemGetQpairsResponse.
        """

    def nvmf_discovery_add_referral(
        self,
        *,
        address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        secure_channel: bool | None = None,
        subnqn: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Adds a referral to the discovery service of the target. An entry that already exists is ignored.

        SPDK 24.01 and later.

        address: Address of the discovery service or subsystem referred to. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        secure_channel: The referred service requires a secure channel. Default false.
        subnqn: NQN of the referred subsystem. Default is the well-known discovery NQN.

        Returns messages.Done.
        """

    def nvmf_discovery_get_referrals(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NvmfDiscoveryGetReferralsResponse]:
        """Lists the referrals of the discovery service of the target.

        SPDK 24.01 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfDiscoveryGetReferralsResponse.
        """

    def nvmf_discovery_remove_referral(
        self,
        *,
        address: messages.NvmfAddress | messages.NvmfAddressDict,
        tgt_name: str | None = None,
        subnqn: str | None = None,
        secure_channel: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a referral from the discovery service of the target. Fails if there is no such entry.

        SPDK 24.01 and later.

        address: Address of the referral to remove. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        subnqn: NQN of the referred subsystem. Default is the well-known discovery NQN.
        secure_channel: Accepted by older releases (24.01 on) but without effect on the removal.

        Returns messages.Done.
        """

    def nvmf_get_stats(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NvmfGetStatsResponse]:
        """Returns the statistics of the target for each poll group and transport.

        SPDK 19.07 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.NvmfGetStatsResponse.
        """

    def nvmf_set_max_subsystems(
        self,
        *,
        max_subsystems: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the largest number of subsystems of the default target. Only before the subsystems are
        initialized; fails if already set.

        SPDK 19.01 and later.

        max_subsystems: Largest number of subsystems; 0 means the default of 1024. Required.

        Returns messages.Done.
        """

    def nvmf_publish_mdns_prr(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Publishes the discovery subsystem by mDNS (Avahi). Needs a TCP listener on it; fails if already
        publishing. One target at a time.

        SPDK 24.05 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_set_config(
        self,
        *,
        admin_cmd_passthru: messages.NvmfAdminCmdPassthru | messages.NvmfAdminCmdPassthruDict | None = None,
        poll_groups_mask: str | None = None,
        discovery_filter: str | None = None,
        dhchap_digests: Sequence[Literal["sha256", "sha384", "sha512"]] | None = None,
        dhchap_dhgroups: Sequence[Literal["null", "ffdhe2048", "ffdhe3072", "ffdhe4096", "ffdhe6144", "ffdhe8192"]] | None = None,
        dup_host_policy: Literal["allow", "restrict_per_listener"] | None = None,
        conn_sched: Any | None = None,
        acceptor_poll_rate: int | None = None,
        discovery_filters: Sequence[Literal["transport", "address", "svcid", "match_any"]] | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets options of the default target. Only before the subsystems are initialized; options not given
        keep their value.

        SPDK 18.07 and later.

        admin_cmd_passthru: Object choosing the admin commands passed on to the NVMe drive; none by default.
        poll_groups_mask: CPU mask of the poll groups, within the cores of the application. Default all
            cores.
        discovery_filter: 'match_any' (default) or a comma list of 'transport', 'address' and 'svcid'.
            Deprecated: use discovery_filters.
        dhchap_digests: List of allowed digests: 'sha256', 'sha384', 'sha512'. Default all.
        dhchap_dhgroups: List of allowed DH groups: 'null', 'ffdhe2048', 'ffdhe3072', 'ffdhe4096',
            'ffdhe6144', 'ffdhe8192'. Default all.
        dup_host_policy: Same host ID in several controllers: 'allow' (default) or 'restrict_per_listener'.
        conn_sched: Old option: 'roundrobin' (default), 'hostip' or 'transport'; ignored with a notice by
            20.10.
        acceptor_poll_rate: Old option: interval in us between polls for new connections. Default 10000.
        discovery_filters: What of a host's address a listener must have in common with the one it asks, to
            be reported to it: any of 'transport', 'address' and 'svcid'. None (default): every listener is
            reported.

        Returns messages.Done.
        """

    def nvmf_set_crdt(
        self,
        *,
        crdt1: int | None = None,
        crdt2: int | None = None,
        crdt3: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the three command retry delay times that controllers report. Only before the subsystems are
        initialized; times not given become 0.

        SPDK 21.07 and later.

        crdt1: Command retry delay time 1 in units of 100 ms. Default 0.
        crdt2: Command retry delay time 2 in units of 100 ms. Default 0.
        crdt3: Command retry delay time 3 in units of 100 ms. Default 0.

        Returns messages.Done.
        """

    def nvmf_stop_mdns_prr(
        self,
        *,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Stops publishing the discovery subsystem by mDNS. Succeeds also if nothing was published.

        SPDK 24.05 and later.

        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_subsystem_set_keys(
        self,
        *,
        nqn: str,
        host: str,
        tgt_name: str | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Replaces the DH-HMAC-CHAP keys of an allowed host. A key not given is removed; the host must already
        be in the list.

        SPDK 24.09 and later.

        nqn: NQN of the subsystem to act on. Required.
        host: NQN of the host whose keys are set. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.
        dhchap_key: Keyring name of the key of the host; required if dhchap_ctrlr_key is given, none when
            absent.
        dhchap_ctrlr_key: Keyring name of the key of the controller; none when absent.

        Returns messages.Done.
        """

    def nvmf_subsystem_set_ns_ana_group(
        self,
        *,
        nqn: str,
        nsid: int,
        anagrpid: int,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Moves a namespace to another ANA group once its outstanding I/O is done.

        SPDK 24.09 and later.

        nqn: NQN of the subsystem to act on. Required.
        nsid: ID of the namespace. Required.
        anagrpid: New ANA group ID, from 1 to the largest namespace ID. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def nvmf_subsystem_set_options(
        self,
        *,
        nqn: str,
        trtype: str,
        tgt_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Passes transport specific options to a subsystem. Only in 20.10, and only for transports that parse
        such options.

        SPDK 20.10 to 20.10.

        nqn: NQN of the subsystem to act on. Required.
        trtype: Type of the transport that parses the further parameters; it must exist. Required.
        tgt_name: Name of the NVMe-oF target to act on; may be omitted when exactly one target exists.

        Returns messages.Done.
        """

    def set_nvmf_target_options(
        self,
        *,
        max_queue_depth: int | None = None,
        max_qpairs_per_ctrlr: int | None = None,
        in_capsule_data_size: int | None = None,
        max_io_size: int | None = None,
        max_subsystems: int | None = None,
        io_unit_size: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets global options of the NVMe-oF target. Only before the subsystems are initialized and only once.

        SPDK 18.07 to 18.10.

        max_queue_depth: Largest number of outstanding I/O per queue. Default 128.
        max_qpairs_per_ctrlr: Largest number of queue pairs per controller including the admin one. Default
            64.
        in_capsule_data_size: Largest in-capsule data in bytes. Default 4096.
        max_io_size: Largest I/O in bytes. Default 131072.
        max_subsystems: Largest number of subsystems. Default 1024.
        io_unit_size: Size of an I/O unit in bytes. Default 131072.

        Returns messages.Done.
        """

    def vhost_create_blk_controller(
        self,
        *,
        ctrlr: str,
        dev_name: str,
        cpumask: str | None = None,
        transport: str | None = None,
        readonly: bool | None = None,
        packed_ring: bool | None = None,
        packed_ring_recovery: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates a vhost block controller that exports a bdev to a guest, by default over a UNIX socket.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        dev_name: Name of the bdev to export. Required.
        cpumask: Mask of the CPU cores for the controller, within the cores of the target. Default: all of
            them.
        transport: Name of the virtio-blk transport. Default: vhost_user_blk.
        readonly: Show a read-only disk to the guest. Default: false. Only for transport=vhost_user_blk.
        packed_ring: Offer packed virtqueues. Default: false. Only for transport=vhost_user_blk.
        packed_ring_recovery: Restore packed virtqueues after a reconnect. Default: false. Old releases
            only. Only for transport=vhost_user_blk.

        Returns messages.Done.
        """

    def vhost_create_scsi_controller(
        self,
        *,
        ctrlr: str,
        cpumask: str | None = None,
        delay: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates a vhost SCSI controller without targets and opens its UNIX socket, unless delay is set.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        cpumask: Mask of the CPU cores for the controller, within the cores of the target. Default: all of
            them.
        delay: Do not open the socket until vhost_start_scsi_controller is called. Default: false.

        Returns messages.Done.
        """

    def vhost_scsi_controller_add_target(
        self,
        *,
        ctrlr: str,
        scsi_target_num: int,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.VhostScsiControllerAddTargetResponse]:
        """Adds a SCSI target with a bdev as LUN 0 to a vhost SCSI controller and returns its slot; older
        releases return true.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        scsi_target_num: Slot for the target, 0 to 7; a negative number takes the first free one. Required.
        bdev_name: Name of the bdev to export. Required.

        Returns messages.VhostScsiControllerAddTargetResponse.
        """

    def vhost_scsi_controller_remove_target(
        self,
        *,
        ctrlr: str,
        scsi_target_num: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a SCSI target from a vhost SCSI controller. Answers when its pending I/O has ended; the bdev
        stays.

        SPDK 17.07 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        scsi_target_num: Slot of the target, 0 to 7. Required.

        Returns messages.Done.
        """

    def vhost_start_scsi_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Opens the socket of a vhost SCSI controller that was created with delay. Does nothing when it is
        open.

        SPDK 24.01 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    def vhost_get_controllers(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.VhostGetControllersResponse]:
        """Lists the vhost controllers with their guests and what they export.

        SPDK 17.10 and later.

        name: Name of the only controller to list. Default: all.

        Returns messages.VhostGetControllersResponse.
        """

    def vhost_delete_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a vhost controller of any kind; the bdevs stay. Newer releases wait until no guest is
        connected, older ones fail then.

        SPDK 17.10 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    def vhost_controller_set_coalescing(
        self,
        *,
        ctrlr: str,
        delay_base_us: int,
        iops_threshold: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets how interrupts to the guest are held back under load on a vhost controller.

        SPDK 17.10 and later.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        delay_base_us: Base delay of interrupts, in us; 0 turns coalescing off. Required.
        iops_threshold: I/Os per second above which interrupts are delayed, at least 100. Required.

        Returns messages.Done.
        """

    def get_vhost_blk_controllers(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.GetVhostBlkControllersResponse]:
        """Lists the vhost-blk controllers of 17.07.

        SPDK 17.07 to 17.07.

        Returns messages.GetVhostBlkControllersResponse.
        """

    def get_vhost_scsi_controllers(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.GetVhostScsiControllersResponse]:
        """Lists the vhost SCSI controllers with their SCSI devices and LUNs.

        SPDK 17.07 to 17.07.

        Returns messages.GetVhostScsiControllersResponse.
        """

    def remove_vhost_blk_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a vhost block controller; no guest may be connected. The bdev stays.

        SPDK 17.07 to 17.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    def remove_vhost_scsi_controller(
        self,
        *,
        ctrlr: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a vhost SCSI controller; no guest may be connected. The bdevs stay.

        SPDK 17.07 to 17.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.

        Returns messages.Done.
        """

    def vhost_create_nvme_controller(
        self,
        *,
        ctrlr: str,
        io_queues: int,
        cpumask: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates a vhost NVMe controller without namespaces.

        SPDK 18.04 to 20.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        io_queues: Number of I/O queues, 1 to 31. Required.
        cpumask: Mask of the CPU cores for the controller, within the cores of the target. Default: all of
            them.

        Returns messages.Done.
        """

    def vhost_nvme_controller_add_ns(
        self,
        *,
        ctrlr: str,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Adds a bdev as the next namespace of a vhost NVMe controller, at most 8 in all.

        SPDK 18.04 to 20.07.

        ctrlr: Name of the vhost controller, which is also that of its socket. Required.
        bdev_name: Name of the bdev to export. Required.

        Returns messages.Done.
        """

    def virtio_blk_create_transport(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates a virtio-blk transport that block controllers can use. The transport vhost_user_blk exists
        from the start.

        SPDK 22.05 and later.

        name: Name of a transport type known to the target, such as vhost_user_blk. Required.

        Returns messages.Done.
        """

    def virtio_blk_get_transports(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.VirtioBlkGetTransportsResponse]:
        """Lists the virtio-blk transports.

        SPDK 23.01 and later.

        name: Name of the only transport to list. Default: all.

        Returns messages.VirtioBlkGetTransportsResponse.
        """

    def accel_assign_opc(
        self,
        *,
        opname: str,
        module: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Pins an acceleration operation to one module instead of the automatic choice. Only before framework
        init; the module name is checked during init.

        SPDK 22.09 and later.

        opname: Operation to assign, e.g. copy, fill, crc32c, compress, encrypt or xor. Required.
        module: Name of the acceleration module to run it, e.g. software, ioat, dsa, iaa, mlx5 or
            dpdk_cryptodev. Required.

        Returns messages.Done.
        """

    def accel_crypto_key_create(
        self,
        *,
        cipher: Literal["AES_CBC", "AES_XTS"],
        key: str,
        name: str,
        key2: str | None = None,
        tweak_mode: Literal["SIMPLE_LBA", "JOIN_NEG_LBA_WITH_LBA", "INCR_512_FULL_LBA", "INCR_512_UPPER_LBA"] | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Makes a named encryption key for use by crypto bdevs and acceleration operations. The target keeps
        it in memory only.

        SPDK 23.01 and later.

        cipher: Cipher of the key: AES_CBC or AES_XTS. Required.
        key: Key material as a hex string. Required.
        name: Name of the new key; must not be in use. Required.
        key2: Second key (XTS tweak key) as a hex string, differing from the first; needed with AES_XTS.
        tweak_mode: Tweak mode: SIMPLE_LBA (default), JOIN_NEG_LBA_WITH_LBA, INCR_512_FULL_LBA or
            INCR_512_UPPER_LBA.

        Returns messages.Done.
        """

    def accel_crypto_key_destroy(
        self,
        *,
        key_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a named encryption key from the target. Do not delete a key that a bdev still uses.

        SPDK 23.01 and later.

        key_name: Name of the key to delete. Required.

        Returns messages.Done.
        """

    def accel_crypto_keys_get(
        self,
        *,
        key_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.AccelCryptoKeysGetResponse]:
        """Lists encryption keys together with their secret key material.

        SPDK 23.01 and later.

        key_name: Name of the only key to show; all keys when absent.

        Returns messages.AccelCryptoKeysGetResponse.
        """

    def accel_error_inject_error(
        self,
        *,
        opcode: Literal["copy", "fill", "dualcast", "compare", "crc32c", "copy_crc32c", "compress", "decompress", "encrypt", "decrypt", "xor", "dif_verify", "dif_verify_copy", "dif_generate", "dif_generate_copy", "dix_generate", "dix_verify"],
        type: Literal["disable", "corrupt", "failure"],
        count: int | None = None,
        interval: int | None = None,
        errcode: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets up deliberate errors in one acceleration operation, for tests. Works only on operations handled
        by the error module.

        SPDK 24.01 and later.

        opcode: Operation to disturb; the error module supports only crc32c (as of 26.05) and rejects
            others. Required.
        type: Kind of error: 'corrupt' (wrong result), 'failure' (operation fails) or 'disable' (stop
            injecting). Required.
        count: Number of errors per I/O channel; unlimited when absent, 0 turns injection off.
        interval: Injects into every n-th operation; 0 (default) and 1 hit each one.
        errcode: Error number (negative errno) that failing operations end with, for type 'failure'; 0 when
            absent.

        Returns messages.Done.
        """

    def accel_get_module_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.AccelGetModuleInfoResponse]:
        """Lists the acceleration modules in use and the operations each of them supports.

        SPDK 22.09 and later.

        Returns messages.AccelGetModuleInfoResponse.
        """

    def accel_get_opc_assignments(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.AccelGetOpcAssignmentsResponse]:
        """Tells which acceleration module runs each operation, as an object mapping operation names to module
        names.

        SPDK 22.09 and later.

        Returns messages.AccelGetOpcAssignmentsResponse.
        """

    def accel_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.AccelGetStatsResponse]:
        """Returns acceleration framework counters since start, summed over all threads.

        SPDK 23.05 and later.

        Returns messages.AccelGetStatsResponse.
        """

    def accel_mlx5_dump_stats(
        self,
        *,
        level: Literal["total", "channel", "device"] | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.AccelMlx5DumpStatsResponse]:
        """Returns counters of the mlx5 acceleration module. Answers null when the module is not in use.

        SPDK 24.09 and later.

        level: Detail of the answer: 'total', 'channel' (default, one entry per thread too) or 'device' (per
            device as well).

        Returns messages.AccelMlx5DumpStatsResponse.
        """

    def accel_set_driver(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Chooses the platform driver that executes whole sequences of acceleration operations. Only before
        framework init.

        SPDK 23.05 and later.

        name: Name of the platform driver; absent or empty selects none.

        Returns messages.Done.
        """

    def accel_set_module(
        self,
        *,
        module: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Selects the acceleration module for all operations (release 20.04 only). Only before framework init.

        SPDK 20.04 to 20.04.

        module: Module number: 0 software, 1 automatic (initial), 2 CBDMA (ioat), 3 IDXD (DSA). Required.

        Returns messages.Done.
        """

    def accel_set_options(
        self,
        *,
        small_cache_size: int | None = None,
        large_cache_size: int | None = None,
        task_count: int | None = None,
        sequence_count: int | None = None,
        buf_count: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets pool and cache sizes of the acceleration framework. Only before framework init; absent values
        stay as they are.

        SPDK 23.05 and later.

        small_cache_size: Small data buffers cached per thread; initially 128.
        large_cache_size: Large data buffers cached per thread; initially 16.
        task_count: Task objects per I/O channel, at least 8; initially 2048.
        sequence_count: Sequence objects per I/O channel; initially 2048.
        buf_count: Buffer descriptors per I/O channel; initially 2048.

        Returns messages.Done.
        """

    def ae4dma_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables the AMD AE4DMA acceleration module. Only before framework init, which then does the scan.

        SPDK 26.01 and later.

        Returns messages.Done.
        """

    def compressdev_scan_accel_module(
        self,
        *,
        pmd: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables the DPDK compressdev acceleration module for compress and decompress. Only before framework
        init, which then does the scan.

        SPDK 23.01 and later.

        pmd: Poll mode driver: 0 first available, 1 QAT only, 2 mlx5_pci only, 3 uadk only (newer releases).
            Required.

        Returns messages.Done.
        """

    def cuda_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables the CUDA (NVIDIA GPU) acceleration module. Only before framework init, which then does the
        scan.

        SPDK 26.01 and later.

        Returns messages.Done.
        """

    def dpdk_cryptodev_get_driver(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.DpdkCryptodevGetDriverResponse]:
        """Returns the name of the DPDK crypto driver chosen for the cryptodev acceleration module, initially
        crypto_aesni_mb.

        SPDK 23.01 and later.

        Returns messages.DpdkCryptodevGetDriverResponse.
        """

    def dpdk_cryptodev_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables the DPDK cryptodev acceleration module for encrypt and decrypt. Only before framework init,
        which then does the scan.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    def dpdk_cryptodev_set_driver(
        self,
        *,
        driver_name: Literal["crypto_aesni_mb", "crypto_qat", "mlx5_pci", "crypto_uadk"],
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Chooses the DPDK crypto driver of the cryptodev acceleration module. Only before framework init.

        SPDK 23.01 and later.

        driver_name: DPDK driver name: crypto_aesni_mb, crypto_qat, mlx5_pci or crypto_uadk (newer
            releases). Required.

        Returns messages.Done.
        """

    def dsa_scan_accel_module(
        self,
        *,
        config_kernel_mode: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables the Intel DSA acceleration module; a second call is rejected. Only before framework init,
        which then does the scan.

        SPDK 22.05 and later.

        config_kernel_mode: True uses the kernel idxd driver, false (default) the user-space one.

        Returns messages.Done.
        """

    def iaa_scan_accel_module(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables the Intel IAA acceleration module (compress and decompress) in user-space mode; a second
        call is rejected. Only before framework init, which then does the scan.

        SPDK 22.05 and later.

        Returns messages.Done.
        """

    def idxd_scan_accel_engine(
        self,
        *,
        config_number: int,
        config_kernel_mode: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables the Intel DSA (IDXD) acceleration engine, releases 20.04 to 22.01. Only before framework
        init, which then does the scan.

        SPDK 20.04 to 22.01.

        config_number: Preset work queue layout: 0 (4 groups, 1 queue and 1 engine each) or 1 (2 groups, 2
            queues and 2 engines each). Required.
        config_kernel_mode: True uses the kernel idxd driver, false (default) the user-space one; unknown to
            early releases.

        Returns messages.Done.
        """

    def ioat_scan_accel_module(
        self,
        *,
        pci_whitelist: Sequence[str],
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables the Intel I/OAT (CBDMA) acceleration module for copy and fill. Only before framework init,
        which then does the scan.

        SPDK 18.07 and later.

        pci_whitelist: PCI addresses of the only I/OAT devices to use; all when absent. Old releases only.
            Required.

        Returns messages.Done.
        """

    def mlx5_scan_accel_module(
        self,
        *,
        qp_size: int | None = None,
        num_requests: int | None = None,
        allowed_devs: str | None = None,
        crypto_split_blocks: int | None = None,
        enable_driver: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables the mlx5 (NVIDIA NIC) acceleration module; a second call is rejected. Only before framework
        init, which then does the scan.

        SPDK 23.01 and later.

        qp_size: Queue pair size in work requests, at least 8; default 256.
        num_requests: Size of the request pool shared by all cores, at least 16 per core; default 2047.
        allowed_devs: Comma-separated names of the only devices to use, e.g. mlx5_0,mlx5_1; all when absent.
        crypto_split_blocks: Most data blocks per crypto UMR, 0 to 65535; 0 (default) means no limit.
        enable_driver: True also turns on the mlx5 platform driver, which handles fewer operations; default
            false.

        Returns messages.Done.
        """

    def bdev_aio_create(
        self,
        *,
        name: str,
        filename: str,
        block_size: int | None = None,
        readonly: bool | None = None,
        fallocate: bool | None = None,
        uuid: str | None = None,
        nowait: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Opens a host file or block device through Linux AIO, offers it as a bdev, and answers with its name
        once all bdevs have been examined.

        SPDK 17.07 and later.

        name: Name for the new bdev. Required.
        filename: Path on the target host of the file or block device to open. Required.
        block_size: Logical block size in bytes, a power of 2 of at least 512; detected from the device when
            absent or 0.
        readonly: Opens the file for reading only when true; false when absent.
        fallocate: Serves unmap and write-zeroes with blocking fallocate() calls (Linux only, meant for
            tests); false when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        nowait: Submits I/O with RWF_NOWAIT; creation fails if the path is not a block device. False when
            absent.

        Returns messages.BdevName.
        """

    def bdev_aio_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an AIO bdev and closes its backing file; the data in the file stays.

        SPDK 18.07 and later.

        name: Name of the AIO bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_aio_rescan(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Re-reads the size of the backing file of an AIO bdev and adjusts its block count; recent releases
        hot-remove the bdev if the size is 0.

        SPDK 22.01 and later.

        name: Name of the AIO bdev to rescan. Required.

        Returns messages.Done.
        """

    def bdev_compress_create(
        self,
        *,
        base_bdev_name: str,
        pm_path: str,
        comp_pmd: str,
        lb_size: int | None = None,
        comp_algo: Literal["deflate", "lz4"] | None = None,
        comp_level: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a compress bdev named COMP_ plus the base name on top of a base bdev, keeping its metadata in
        a persistent memory file. Data on the base bdev is lost.

        SPDK 19.04 to 25.05.

        base_bdev_name: Name of the bdev that stores the compressed data; its content is overwritten.
            Required.
        pm_path: Directory on the target where the persistent memory metadata file of the volume is kept.
            Required.
        comp_pmd: Name of the DPDK compression driver to use; 19.04 only. Required.
        lb_size: Logical block size of the compress bdev in bytes: 512 or 4096; by default the block size of
            the base bdev.
        comp_algo: Compression algorithm: "deflate" (default) or "lz4".
        comp_level: Compression level; must be in the range of the accel module in use; default 1, ignored
            where the level is fixed.

        Returns messages.BdevName.
        """

    def bdev_compress_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a compress bdev and wipes its volume metadata from the base bdev and persistent memory. The
        compressed data is lost.

        SPDK 19.04 to 25.05.

        name: Name of the compress bdev, such as COMP_Nvme0n1; an orphaned one may be named too. Required.

        Returns messages.Done.
        """

    def bdev_compress_get_orphans(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevCompressGetOrphansResponse]:
        """Lists compress volumes found on a base bdev whose persistent memory metadata file is missing.

        SPDK 19.10 to 25.05.

        name: Name of the one compress bdev to test, an error when it is no orphan; all orphans when absent.

        Returns messages.BdevCompressGetOrphansResponse.
        """

    def bdev_compress_set_pmd(
        self,
        *,
        pmd: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Selects which DPDK compression driver compress bdevs use. Allowed before and after framework start.

        SPDK 19.07 to 22.09.

        pmd: Driver number: 0 automatic, 1 QAT only, 2 ISA-L only, 3 mlx5_pci only. Required.

        Returns messages.Done.
        """

    def bdev_crypto_create(
        self,
        *,
        base_bdev_name: str,
        name: str,
        crypto_pmd: str | None = None,
        key: str | None = None,
        cipher: str | None = None,
        key2: str | None = None,
        key_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a bdev that encrypts on write and decrypts on read, stacked on a base bdev, and answers with
        its name.

        SPDK 18.10 and later.

        base_bdev_name: Name of the bdev that holds the encrypted data; it may be given before that bdev
            appears. Required.
        name: Name of the crypto bdev to make. Required.
        crypto_pmd: Name of the DPDK crypto driver; obsolete and ignored in newer releases.
        key: Encryption key as hex digits; obsolete, prefer key_name.
        cipher: Cipher: AES_CBC (default) or AES_XTS; obsolete, prefer key_name.
        key2: Second key as hex digits, needed only for AES_XTS and as long as key; obsolete, prefer
            key_name.
        key_name: Name of a key made with accel_crypto_key_create; when given, the key and cipher fields are
            ignored.

        Returns messages.BdevName.
        """

    def bdev_crypto_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a crypto bdev. The encrypted data stays on the base bdev.

        SPDK 18.10 and later.

        name: Name of the crypto bdev. Required.

        Returns messages.Done.
        """

    def bdev_daos_create(
        self,
        *,
        name: str,
        pool: str,
        cont: str,
        num_blocks: int,
        block_size: int,
        uuid: str | None = None,
        oclass: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a bdev backed by a file in a DAOS container (DFS). Connects to pool and container first, so it
        fails when DAOS is unreachable.

        SPDK 22.09 and later.

        name: Name of the new bdev. Required.
        pool: Label or UUID of the DAOS pool. Required.
        cont: Label or UUID of the DAOS container. Required.
        num_blocks: Size of the bdev in blocks; must be greater than 0. Required.
        block_size: Block size in bytes; must be a multiple of 512. Required.
        uuid: UUID of the new bdev; generated when absent.
        oclass: DAOS object class for the data; default "SX" (striped over all targets). Not in 22.09.

        Returns messages.BdevName.
        """

    def bdev_daos_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a DAOS bdev from the target.

        SPDK 22.09 and later.

        name: Name of the DAOS bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_daos_resize(
        self,
        *,
        name: str,
        new_size: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Grows a DAOS bdev to a new capacity and tells its users; shrinking is rejected.

        SPDK 23.01 and later.

        name: Name of the DAOS bdev. Required.
        new_size: New capacity in MiB; must not be below the current one. Required.

        Returns messages.Done.
        """

    def bdev_delay_create(
        self,
        *,
        base_bdev_name: str,
        name: str,
        avg_read_latency: int,
        p99_read_latency: int,
        avg_write_latency: int,
        p99_write_latency: int,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Layers a bdev that adds artificial latency over another bdev. Waits for the base bdev to appear if
        it does not exist yet.

        SPDK 19.07 and later.

        base_bdev_name: Name of the bdev to slow down; it may appear later. Required.
        name: Name for the new delay bdev. Required.
        avg_read_latency: Latency added to about 99 percent of reads, in us. Required.
        p99_read_latency: Latency added to about 1 percent of reads, in us; not below avg_read_latency.
            Required.
        avg_write_latency: Latency added to about 99 percent of writes, in us. Required.
        p99_write_latency: Latency added to about 1 percent of writes, in us; not below avg_write_latency.
            Required.
        uuid: UUID for the new bdev; derived from the UUID of the base bdev when absent.

        Returns messages.BdevName.
        """

    def bdev_delay_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a delay bdev; the base bdev and its data stay.

        SPDK 19.07 and later.

        name: Name of the delay bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_delay_update_latency(
        self,
        *,
        delay_bdev_name: str,
        latency_type: Literal["avg_read", "p99_read", "avg_write", "p99_write"],
        latency_us: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Changes one of the four latencies of an existing delay bdev, effective for I/O submitted afterwards.

        SPDK 19.10 and later.

        delay_bdev_name: Name of the delay bdev to change. Required.
        latency_type: Latency to change: avg_read, p99_read, avg_write or p99_write. Required.
        latency_us: New latency in us. Required.

        Returns messages.Done.
        """

    def bdev_error_create(
        self,
        *,
        base_name: str,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Layers an error injection bdev named EE_ plus the base name over another bdev; no errors occur until
        some are injected.

        SPDK 17.07 and later.

        base_name: Name of the bdev to wrap; it may appear later. Required.
        uuid: UUID for the new bdev; derived from the UUID of the base bdev when absent.

        Returns messages.Done.
        """

    def bdev_error_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an error injection bdev; the base bdev and its data stay.

        SPDK 18.07 and later.

        name: Name of the error injection bdev, EE_ plus the base bdev name. Required.

        Returns messages.Done.
        """

    def bdev_error_inject_error(
        self,
        *,
        name: str,
        io_type: Literal["clear", "read", "write", "unmap", "flush", "all"],
        error_type: Literal["failure", "pending", "corrupt_data", "nomem", "nvme_failure"],
        nvme_sct: int | None = None,
        nvme_sc: int | None = None,
        num: int | None = None,
        queue_depth: int | None = None,
        corrupt_offset: int | None = None,
        corrupt_value: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Arms an error injection bdev to fail, hold or corrupt the next I/Os of a type, or clears what is
        armed. Corrupted writes reach the base bdev.

        SPDK 17.07 and later.

        name: Name of the error injection bdev, EE_ plus the base bdev name. Required.
        io_type: I/O to affect: read, write, unmap, flush or all; clear disarms every type. Required.
        error_type: What happens: failure, pending (held), corrupt_data, nomem or nvme_failure; must be
            given with clear too. Required.
        nvme_sct: NVMe status code type for nvme_failure only; 0 when absent.
        nvme_sc: NVMe status code for nvme_failure only; 0 when absent, but sct and sc cannot both be 0.
        num: Number of I/Os to affect; 1 when absent.
        queue_depth: Affects I/O only while at least this many I/Os are in flight on the channel; 0 (always)
            when absent.
        corrupt_offset: Offset of the byte to corrupt in the I/O buffer, in bytes, for corrupt_data; 0 when
            absent.
        corrupt_value: Value XORed into that byte, 1 to 255; required for corrupt_data.

        Returns messages.Done.
        """

    def bdev_error_resume_pending(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Disarms pending errors on an error injection bdev and lets the I/Os it held continue.

        SPDK 26.05 and later.

        name: Name of the error injection bdev, EE_ plus the base bdev name. Required.

        Returns messages.Done.
        """

    def bdev_ftl_create(
        self,
        *,
        name: str,
        base_bdev: str,
        cache: str,
        trtype: str,
        traddr: str,
        punits: str,
        uuid: str | None = None,
        overprovisioning: int | None = None,
        l2p_dram_limit: int | None = None,
        core_mask: str | None = None,
        fast_shutdown: bool | None = None,
        allow_open_bands: bool | None = None,
        use_append: bool | None = None,
        l2p_path: str | None = None,
        limit_crit: int | None = None,
        limit_crit_threshold: int | None = None,
        limit_high: int | None = None,
        limit_high_threshold: int | None = None,
        limit_low: int | None = None,
        limit_low_threshold: int | None = None,
        limit_start: int | None = None,
        limit_start_threshold: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevFtlCreateResponse]:
        """Makes an FTL bdev from a base bdev and a cache bdev, or restores one when a UUID is given. Without a
        UUID, data on both is lost.

        SPDK 19.01 and later.

        name: Name of the FTL bdev. Required.
        base_bdev: Name of the bdev that stores the bulk of the data. Required.
        cache: Name of the bdev used as non-volatile write cache; optional before 22.09. Required.
        trtype: Transport type of the Open-Channel NVMe device, such as pcie; up to 19.10. Required.
        traddr: Address of the Open-Channel NVMe device, such as a PCI address; up to 19.10. Required.
        punits: Range of parallel units of the device as start-end, such as 0-3; up to 19.10. Required.
        uuid: UUID of an existing FTL instance to restore; absent or all zero makes a fresh instance.
        overprovisioning: Share of the base bdev kept back for relocation in percent, 1 to 99; default 20.
        l2p_dram_limit: Most DRAM for the cache of the logical to physical map in MiB; default 2048.
        core_mask: CPU cores on which the FTL core thread may run, as mask or list; default the main
            application thread.
        fast_shutdown: Whether shutdown of the target leaves metadata in shared memory rather than on disk;
            default true.
        allow_open_bands: Whether a restore after a dirty shutdown without cache may go on though recent
            data is lost; default false; up to 22.05.
        use_append: Whether zone append is used instead of write; default false; up to 22.05.
        l2p_path: Persistent memory file or device that holds the logical to physical map; default DRAM; up
            to 22.05.
        limit_crit: Share of user writes let through at the critical level in percent; default 0; up to
            22.05.
        limit_crit_threshold: Number of free bands at or below which the critical level applies; default 5;
            up to 22.05.
        limit_high: Share of user writes let through at the high level in percent; default 5; up to 22.05.
        limit_high_threshold: Number of free bands at or below which the high level applies; default 10; up
            to 22.05.
        limit_low: Share of user writes let through at the low level in percent; default 40; up to 22.05.
        limit_low_threshold: Number of free bands at or below which the low level applies; default 20; up to
            22.05.
        limit_start: Share of user writes let through at the start level in percent; default 100; up to
            22.05.
        limit_start_threshold: Number of free bands at or below which the start level applies and
            defragmentation runs; default 40; up to 22.05.

        Returns messages.BdevFtlCreateResponse.
        """

    def bdev_ftl_delete(
        self,
        *,
        name: str,
        fast_shutdown: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an FTL bdev from the target after flushing its state. The data stays on base and cache and
        can be restored by UUID.

        SPDK 19.01 and later.

        name: Name of the FTL bdev. Required.
        fast_shutdown: Whether metadata is left in shared memory rather than written out before the removal;
            default false.

        Returns messages.Done.
        """

    def bdev_ftl_get_properties(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevFtlGetPropertiesResponse]:
        """Reads the properties of an FTL bdev; more of them show once its verbose_mode property is true.

        SPDK 24.01 and later.

        name: Name of the FTL bdev. Required.

        Returns messages.BdevFtlGetPropertiesResponse.
        """

    def bdev_ftl_get_stats(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevFtlGetStatsResponse]:
        """Reads I/O and error counters of an FTL bdev, split by the source of the I/O.

        SPDK 22.09 and later.

        name: Name of the FTL bdev. Required.

        Returns messages.BdevFtlGetStatsResponse.
        """

    def bdev_ftl_load(
        self,
        *,
        name: str,
        base_bdev: str,
        cache: str,
        uuid: str | None = None,
        overprovisioning: int | None = None,
        l2p_dram_limit: int | None = None,
        core_mask: str | None = None,
        fast_shutdown: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevFtlLoadResponse]:
        """Restores an existing FTL bdev from its base and cache bdevs; the same code as bdev_ftl_create, so a
        UUID should be given to keep the data.

        SPDK 22.09 to 25.09.

        name: Name of the FTL bdev. Required.
        base_bdev: Name of the bdev that stores the bulk of the data. Required.
        cache: Name of the bdev that serves as non-volatile write cache. Required.
        uuid: UUID of the instance to restore; leaving it out starts a fresh instance and loses the data.
        overprovisioning: Share of the base bdev kept back for relocation in percent, 1 to 99; default 20.
        l2p_dram_limit: Most DRAM for the cache of the logical to physical map in MiB; default 2048.
        core_mask: CPU cores on which the FTL core thread may run, as mask or list; default the main
            application thread.
        fast_shutdown: Whether shutdown of the target leaves metadata in shared memory rather than on disk;
            default true.

        Returns messages.BdevFtlLoadResponse.
        """

    def bdev_ftl_set_property(
        self,
        *,
        name: str,
        ftl_property: str,
        value: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets one writable property of an FTL bdev, for instance verbose_mode or prep_upgrade_on_shutdown.

        SPDK 24.01 and later.

        name: Name of the FTL bdev. Required.
        ftl_property: Name of the property, as listed by bdev_ftl_get_properties. Required.
        value: New value as a string; "true" or "false" for a boolean property. Required.

        Returns messages.Done.
        """

    def bdev_ftl_unload(
        self,
        *,
        name: str,
        fast_shutdown: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an FTL bdev from the target so that it can be loaded again; the same code as
        bdev_ftl_delete. The data is kept.

        SPDK 22.09 to 25.09.

        name: Name of the FTL bdev. Required.
        fast_shutdown: Whether metadata is left in shared memory rather than written out before the removal;
            default false.

        Returns messages.Done.
        """

    def bdev_ftl_unmap(
        self,
        *,
        name: str,
        lba: int,
        num_blocks: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Unmaps a range of an FTL bdev. The data in the range is lost.

        SPDK 22.09 and later.

        name: Name of the FTL bdev. Required.
        lba: First block of the range; a multiple of 1024 blocks. Required.
        num_blocks: Length of the range in blocks; a multiple of 1024 blocks, not 0. Required.

        Returns messages.Done.
        """

    def bdev_iscsi_create(
        self,
        *,
        name: str,
        initiator_iqn: str,
        url: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Logs in to an iSCSI target as initiator and exposes one of its LUNs as a bdev. The answer waits for
        the connection.

        SPDK 18.07 and later.

        name: Name of the new bdev. Required.
        initiator_iqn: IQN this initiator presents to the target; must not be empty. Required.
        url: iSCSI URL of the LUN: iscsi://[user[%password]@]host[:port]/target-iqn/lun. Required.

        Returns messages.BdevName.
        """

    def bdev_iscsi_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an iSCSI initiator bdev and ends its connection; the data on the remote LUN is kept.

        SPDK 18.07 and later.

        name: Name of the iSCSI bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_iscsi_set_options(
        self,
        *,
        timeout_sec: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets options of the iSCSI initiator bdev module; they apply to connections made afterwards, so call
        it before bdev_iscsi_create.

        SPDK 22.09 and later.

        timeout_sec: Command timeout in s; 0 turns timeout tracking off. Initially 30; unchanged when
            absent.

        Returns messages.Done.
        """

    def bdev_kvmalloc_create(
        self,
        *,
        name: str | None = None,
        uuid: str | None = None,
        max_key_size: int | None = None,
        max_value_size: int | None = None,
        optimal_value_granularity: int | None = None,
        numa_id: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a bdev of the key-value command set in the memory of the target and answers with its name; the
        data is lost when it is deleted or the target ends.

        SPDK 26.09 and later.

        name: Name for the new bdev; KVMalloc plus a number when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        max_key_size: Longest key in bytes, at most 16; 16 when absent or 0.
        max_value_size: Largest value in bytes; 131072 (128 KiB) when absent or 0.
        optimal_value_granularity: Bytes that sizes of values are best a multiple of, at most
            max_value_size; 4096 when absent or 0.
        numa_id: NUMA node to take the memory from; -1 (any) when absent.

        Returns messages.BdevName.
        """

    def bdev_kvmalloc_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a key-value bdev and frees its memory; its data is lost.

        SPDK 26.09 and later.

        name: Name of the key-value bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_lvol_check_shallow_copy(
        self,
        *,
        operation_id: int,
        _timeout: float | None = None,
    ) -> Call[messages.BdevLvolCheckShallowCopyResponse]:
        """Reports the progress of a shallow copy. Once it reports completion or an error, the operation is
        forgotten and its id is no longer valid.

        SPDK 24.05 and later.

        operation_id: Id from bdev_lvol_start_shallow_copy. Required.

        Returns messages.BdevLvolCheckShallowCopyResponse.
        """

    def bdev_lvol_clone(
        self,
        *,
        snapshot_name: str,
        clone_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a writable thin clone of a snapshot in the same logical volume store and answers with its
        UUID.

        SPDK 18.04 and later.

        snapshot_name: Name (lvstore/lvol alias) or UUID of the snapshot to clone. Required.
        clone_name: Name of the clone to make, without the store name; at most 63 characters. Required.

        Returns messages.BdevName.
        """

    def bdev_lvol_clone_bdev(
        self,
        *,
        bdev: str,
        lvs_name: str,
        clone_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a logical volume that is a thin clone of any bdev used as external snapshot; that bdev must
        not be written afterwards.

        SPDK 23.05 and later.

        bdev: Name or UUID of the bdev that acts as the external snapshot; not a logical volume of the same
            store. Required.
        lvs_name: Name of the logical volume store for the clone. Required.
        clone_name: Name of the clone to make, without the store name; at most 63 characters. Required.

        Returns messages.BdevName.
        """

    def bdev_lvol_create(
        self,
        *,
        lvol_name: str,
        size_in_mib: int,
        uuid: str | None = None,
        lvs_name: str | None = None,
        thin_provision: bool | None = None,
        clear_method: Literal["none", "unmap", "write_zeroes", "default"] | None = None,
        size: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a logical volume in a logical volume store and answers with its UUID.

        SPDK 17.10 and later.

        lvol_name: Name of the logical volume; unique in the store, at most 63 characters. Required.
        size_in_mib: Size in MiB, rounded up to whole clusters; accepted from 23.05 on in place of size.
            Required.
        uuid: UUID of the logical volume store; give exactly one of uuid and lvs_name.
        lvs_name: Name of the logical volume store; give exactly one of uuid and lvs_name.
        thin_provision: Whether clusters are allocated only when first written; default false.
        clear_method: How clusters are cleared when freed: none, unmap, write_zeroes or default, which is
            unmap; default when absent.
        size: Size in bytes, rounded up to whole clusters; up to 24.01 only, see size_in_mib.

        Returns messages.BdevName.
        """

    def bdev_lvol_create_lvstore(
        self,
        *,
        bdev_name: str,
        lvs_name: str,
        cluster_sz: int | None = None,
        clear_method: Literal["none", "unmap", "write_zeroes"] | None = None,
        num_md_pages_per_cluster_ratio: int | None = None,
        md_page_size: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevLvolCreateLvstoreResponse]:
        """Makes a logical volume store on a bdev and answers with its UUID. Data on the bdev is lost; the
        answer waits for clearing.

        SPDK 17.10 and later.

        bdev_name: Name of the bdev to put the logical volume store on; the store claims it. Required.
        lvs_name: Name of the logical volume store; unique, at most 63 characters. Required.
        cluster_sz: Cluster size in bytes, a multiple of the metadata page size; default 4194304 (4 MiB).
        clear_method: How the data area is cleared at creation: none, unmap (default) or write_zeroes.
        num_md_pages_per_cluster_ratio: Metadata pages reserved per cluster in percent, 100 is one page
            each; default 100; more lets the store grow more.
        md_page_size: Metadata page size in bytes; default the larger of 4096 and the physical block size of
            the bdev.

        Returns messages.BdevLvolCreateLvstoreResponse.
        """

    def bdev_lvol_decouple_parent(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Copies the clusters that a volume shares with its direct parent snapshot and drops that parent.
        Unallocated clusters stay thin.

        SPDK 18.07 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume to detach from its parent. Required.

        Returns messages.Done.
        """

    def bdev_lvol_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a logical volume. Its data is lost; a snapshot with more than one clone is refused.

        SPDK 18.04 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume. Required.

        Returns messages.Done.
        """

    def bdev_lvol_delete_lvstore(
        self,
        *,
        uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a logical volume store with all its logical volumes. All data in it is lost.

        SPDK 17.10 and later.

        uuid: UUID of the logical volume store to delete; give exactly one of uuid and lvs_name.
        lvs_name: Name of the logical volume store to delete; give exactly one of uuid and lvs_name.

        Returns messages.Done.
        """

    def bdev_lvol_get_lvols(
        self,
        *,
        lvs_uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevLvolGetLvolsResponse]:
        """Lists logical volumes, also degraded ones that have no bdev.

        SPDK 23.05 and later.

        lvs_uuid: UUID of the store whose volumes to list; not together with lvs_name; default all stores.
        lvs_name: Name of the store whose volumes to list; not together with lvs_uuid; default all stores.

        Returns messages.BdevLvolGetLvolsResponse.
        """

    def bdev_lvol_get_lvstores(
        self,
        *,
        uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevLvolGetLvstoresResponse]:
        """Lists logical volume stores with their capacity.

        SPDK 17.10 and later.

        uuid: UUID of the one store to list; not together with lvs_name; default all stores.
        lvs_name: Name of the one store to list; not together with uuid; default all stores.

        Returns messages.BdevLvolGetLvstoresResponse.
        """

    def bdev_lvol_grow_lvstore(
        self,
        *,
        uuid: str | None = None,
        lvs_name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Grows a logical volume store to the present size of its bdev. Data is kept.

        SPDK 22.09 and later.

        uuid: UUID of the logical volume store to grow; give exactly one of uuid and lvs_name.
        lvs_name: Name of the logical volume store to grow; give exactly one of uuid and lvs_name.

        Returns messages.Done.
        """

    def bdev_lvol_inflate(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Allocates every cluster of a volume, copying from its parents, and drops all dependency on them. The
        volume becomes thick.

        SPDK 18.07 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume to inflate. Required.

        Returns messages.Done.
        """

    def bdev_lvol_rename(
        self,
        *,
        old_name: str,
        new_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Renames a logical volume; its UUID stays the same and its alias follows.

        SPDK 18.04 and later.

        old_name: Name (lvstore/lvol alias) or UUID of the logical volume to rename. Required.
        new_name: New name of the volume, without the store name; at most 63 characters. Required.

        Returns messages.Done.
        """

    def bdev_lvol_rename_lvstore(
        self,
        *,
        old_name: str,
        new_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Renames a logical volume store; the aliases of its volumes follow.

        SPDK 18.04 and later.

        old_name: Present name of the logical volume store. Required.
        new_name: New name of the logical volume store; at most 63 characters. Required.

        Returns messages.Done.
        """

    def bdev_lvol_resize(
        self,
        *,
        name: str,
        size_in_mib: int,
        size: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Changes the size of a logical volume. Data beyond the new end is lost when it shrinks.

        SPDK 18.04 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume to resize. Required.
        size_in_mib: New size in MiB, rounded up to whole clusters; accepted from 23.05 on in place of size.
            Required.
        size: New size in bytes, rounded up to whole clusters; up to 24.01 only, see size_in_mib.

        Returns messages.Done.
        """

    def bdev_lvol_set_parent(
        self,
        *,
        lvol_name: str,
        parent_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Makes a logical volume a clone of the given snapshot. Unallocated clusters then read from it; an
        error when it is already the parent.

        SPDK 24.05 and later.

        lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume; thin provisioned or already a
            clone, and as large as the parent. Required.
        parent_name: Name (lvstore/lvol alias) or UUID of the snapshot in the same store that becomes the
            parent. Required.

        Returns messages.Done.
        """

    def bdev_lvol_set_parent_bdev(
        self,
        *,
        lvol_name: str,
        parent_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Makes a logical volume a clone of a bdev used as external snapshot. Unallocated clusters then read
        from it; an error when already so.

        SPDK 24.05 and later.

        lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume; thin provisioned or already a
            clone. Required.
        parent_name: Name or UUID of the bdev that becomes the external snapshot. Required.

        Returns messages.Done.
        """

    def bdev_lvol_set_read_only(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Marks a logical volume as read only, also on disk. No method marks it writable again.

        SPDK 19.01 and later.

        name: Name (lvstore/lvol alias) or UUID of the logical volume. Required.

        Returns messages.Done.
        """

    def bdev_lvol_snapshot(
        self,
        *,
        lvol_name: str,
        snapshot_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a read only snapshot of a logical volume and answers with its UUID. The volume becomes a thin
        clone of the snapshot.

        SPDK 18.04 and later.

        lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume to take the snapshot of.
            Required.
        snapshot_name: Name of the snapshot to make, without the store name; at most 63 characters.
            Required.

        Returns messages.BdevName.
        """

    def bdev_lvol_start_shallow_copy(
        self,
        *,
        src_lvol_name: str,
        dst_bdev_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevLvolStartShallowCopyResponse]:
        """Starts to copy the clusters allocated to a read only volume onto a bdev and answers at once. Data on
        the destination is overwritten.

        SPDK 24.05 and later.

        src_lvol_name: Name (lvstore/lvol alias) or UUID of the logical volume to copy; it must be read
            only. Required.
        dst_bdev_name: Name of the bdev to copy to; at least as large as the volume. Required.

        Returns messages.BdevLvolStartShallowCopyResponse.
        """

    def bdev_malloc_create(
        self,
        *,
        num_blocks: int,
        block_size: int,
        name: str | None = None,
        uuid: str | None = None,
        physical_block_size: int | None = None,
        optimal_io_boundary: int | None = None,
        md_size: int | None = None,
        md_interleave: bool | None = None,
        dif_type: int | None = None,
        dif_is_head_of_md: bool | None = None,
        dif_pi_format: int | None = None,
        numa_id: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a bdev in zeroed memory of the target and answers with its name; the data is lost when it is
        deleted or the target ends.

        SPDK 17.07 and later.

        num_blocks: Capacity in blocks, above 0. Required.
        block_size: Data block size in bytes, a multiple of 512. Required.
        name: Name for the new bdev; Malloc plus a number when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        physical_block_size: Physical block size to report, in bytes, a multiple of 512; 0 (not reported)
            when absent.
        optimal_io_boundary: Splits I/O at multiples of this many blocks; 0 (no splitting) when absent.
        md_size: Metadata bytes per block: 0, 8, 16, 32, 64 or 128; 0 (none) when absent.
        md_interleave: True keeps metadata within each block, false (default) in a separate buffer.
        dif_type: T10 protection information type: 0 (off), 1, 2 or 3; 0 when absent. Needs metadata.
        dif_is_head_of_md: True puts protection information at the start of the metadata, false (default) at
            its end.
        dif_pi_format: Protection information format: 0 (16-bit guard, default), 1 (32-bit guard) or 2
            (64-bit guard).
        numa_id: NUMA node to take the memory from; -1 (any) when absent.

        Returns messages.BdevName.
        """

    def bdev_malloc_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a malloc bdev and frees its memory; its data is lost.

        SPDK 18.07 and later.

        name: Name of the malloc bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_null_create(
        self,
        *,
        name: str,
        num_blocks: int,
        block_size: int,
        uuid: str | None = None,
        physical_block_size: int | None = None,
        md_size: int | None = None,
        dif_type: int | None = None,
        dif_is_head_of_md: bool | None = None,
        dif_pi_format: int | None = None,
        preferred_write_alignment: int | None = None,
        preferred_write_granularity: int | None = None,
        optimal_write_size: int | None = None,
        preferred_unmap_alignment: int | None = None,
        preferred_unmap_granularity: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a bdev that drops writes and answers reads without storing data, and answers with its name;
        useful for benchmarks.

        SPDK 17.07 and later.

        name: Name for the new bdev. Required.
        num_blocks: Capacity in blocks, above 0. Required.
        block_size: Data block size in bytes without metadata, a multiple of 512. Required.
        uuid: UUID for the new bdev; generated by the target when absent.
        physical_block_size: Physical block size to report, in bytes, a multiple of 512; 0 (not reported)
            when absent.
        md_size: Interleaved metadata bytes per block: 0, 8, 16, 32, 64 or 128; 0 (none) when absent.
        dif_type: T10 protection information type: 0 (off), 1, 2 or 3; 0 when absent. Needs metadata.
        dif_is_head_of_md: True puts protection information at the start of the metadata, false (default) at
            its end.
        dif_pi_format: Protection information format: 0 (16-bit guard, default), 1 (32-bit guard) or 2
            (64-bit guard).
        preferred_write_alignment: Write alignment to report, in blocks; 0 (none) when absent.
        preferred_write_granularity: Write size multiple to report, in blocks; 0 (none) when absent.
        optimal_write_size: Best write size to report, in blocks; 0 (none) when absent.
        preferred_unmap_alignment: Unmap alignment to report, in blocks; 0 (none) when absent.
        preferred_unmap_granularity: Unmap size multiple to report, in blocks; 0 (none) when absent.

        Returns messages.BdevName.
        """

    def bdev_null_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a null bdev.

        SPDK 18.07 and later.

        name: Name of the null bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_null_resize(
        self,
        *,
        name: str,
        new_size: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Grows a null bdev to a new capacity; shrinking is refused.

        SPDK 21.01 and later.

        name: Name of the null bdev. Required.
        new_size: New capacity in MiB, not below the current one. Required.

        Returns messages.Done.
        """

    def bdev_ocf_create(
        self,
        *,
        name: str,
        mode: str,
        cache_bdev_name: str,
        core_bdev_name: str,
        cache_line_size: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes an OCF bdev that caches a core bdev on a cache bdev. Cache contents are overwritten; a missing
        base bdev is waited for after the answer.

        SPDK 19.01 and later.

        name: Name of the new OCF bdev; must not be in use. Required.
        mode: Cache mode: 'wb' write-back, 'wt' write-through, 'pt' pass-through, 'wa' write-around, 'wi'
            write-invalidate, 'wo' write-only. Required.
        cache_bdev_name: Name of the fast bdev used as cache; it may serve several OCF bdevs and may appear
            later. Required.
        core_bdev_name: Name of the slow bdev to be cached; may appear later. Required.
        cache_line_size: Cache line size in KiB: 4, 8, 16, 32 or 64; default 4.

        Returns messages.BdevName.
        """

    def bdev_ocf_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an OCF bdev permanently after flushing its dirty data to the core bdev. The base bdevs stay.

        SPDK 19.01 and later.

        name: Name of the OCF bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_ocf_flush_start(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Starts writing dirty cache data back to the core bdev and answers at once; follow it with
        bdev_ocf_flush_status.

        SPDK 23.01 and later.

        name: Name of the OCF bdev whose cache is flushed; its cache must be attached. Required.

        Returns messages.Done.
        """

    def bdev_ocf_flush_status(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevOcfFlushStatusResponse]:
        """Tells whether a flush of an OCF bdev is running and how the last one ended.

        SPDK 23.01 and later.

        name: Name of the OCF bdev. Required.

        Returns messages.BdevOcfFlushStatusResponse.
        """

    def bdev_ocf_get_bdevs(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevOcfGetBdevsResponse]:
        """Lists OCF bdevs with their cache and core bdevs, including those not started yet.

        SPDK 19.01 and later.

        name: Name of an OCF, cache or core bdev to filter by; all are listed when absent.

        Returns messages.BdevOcfGetBdevsResponse.
        """

    def bdev_ocf_get_stats(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevOcfGetStatsResponse]:
        """Returns cache usage, request, traffic and error counters of one OCF bdev since its start or the last
        reset.

        SPDK 19.01 and later.

        name: Name of the OCF bdev. Required.

        Returns messages.BdevOcfGetStatsResponse.
        """

    def bdev_ocf_reset_stats(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the statistics counters of an OCF bdev back to zero.

        SPDK 23.05 and later.

        name: Name of the OCF bdev. Required.

        Returns messages.Done.
        """

    def bdev_ocf_set_cache_mode(
        self,
        *,
        name: str,
        mode: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevOcfSetCacheModeResponse]:
        """Switches the cache mode of a running OCF bdev and returns the mode in effect. It affects every OCF
        bdev on the same cache.

        SPDK 21.04 and later.

        name: Name of the OCF bdev. Required.
        mode: New cache mode: 'wb' write-back, 'wt' write-through, 'pt' pass-through, 'wa' write-around,
            'wi' write- invalidate, 'wo' write-only. Required.

        Returns messages.BdevOcfSetCacheModeResponse.
        """

    def bdev_ocf_set_seqcutoff(
        self,
        *,
        name: str,
        policy: str,
        threshold: int | None = None,
        promotion_count: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets when sequential streams bypass the cache, for all cores of the cache behind an OCF bdev.

        SPDK 22.05 and later.

        name: Name of the OCF bdev. Required.
        policy: 'always' cuts off at any time, 'full' only once the cache is full, 'never' turns it off.
            Required.
        threshold: Length of a sequential stream in KiB at which it bypasses the cache; unchanged when 0 or
            absent.
        promotion_count: Requests a stream needs before it is tracked globally; unchanged when 0 or absent.

        Returns messages.Done.
        """

    def bdev_ocssd_create(
        self,
        *,
        ctrlr_name: str,
        bdev_name: str,
        nsid: int | None = None,
        range: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a zoned bdev on a namespace of an Open-Channel SSD and answers with its name. Gone after
        21.07.

        SPDK 20.01 to 21.07.

        ctrlr_name: Name of the attached Open-Channel NVMe controller. Required.
        bdev_name: Name for the new bdev. Required.
        nsid: Namespace ID; default 1.
        range: Parallel units to use as begin-end, both included, e.g. 0-3; all when absent. Early versions
            only.

        Returns messages.BdevName.
        """

    def bdev_ocssd_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes an Open-Channel SSD bdev; the data on the device stays. Gone after 21.07.

        SPDK 20.01 to 21.07.

        name: Name of the Open-Channel bdev to delete. Required.

        Returns messages.Done.
        """

    def bdev_nvme_opal_init(
        self,
        *,
        nvme_ctrlr_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Takes ownership of an Opal drive with a new admin password and activates its locking. Fails if the
        drive is owned already.

        SPDK 19.10 and later.

        nvme_ctrlr_name: Name of the attached NVMe controller; it must support Opal. Required.
        password: Admin password to set on the drive. Required.

        Returns messages.Done.
        """

    def bdev_nvme_opal_revert(
        self,
        *,
        nvme_ctrlr_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Reverts an Opal drive to factory state; all data on it is lost. Delete its Opal bdevs first.

        SPDK 19.10 and later.

        nvme_ctrlr_name: Name of the attached NVMe controller; it must support Opal. Required.
        password: Admin password of the drive. Required.

        Returns messages.Done.
        """

    def bdev_opal_create(
        self,
        *,
        nvme_ctrlr_name: str,
        nsid: int,
        locking_range_id: int,
        range_start: int,
        range_length: int,
        password: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Sets up an Opal locking range on an NVMe namespace and makes a bdev over it, locked at first.
        Answers with its name.

        SPDK 19.10 and later.

        nvme_ctrlr_name: Name of the attached NVMe controller; it must support Opal. Required.
        nsid: Namespace ID; only 1 is supported. Required.
        locking_range_id: Opal locking range ID; 0 is the global range. Required.
        range_start: First block of the range. Required.
        range_length: Length of the range in blocks. Required.
        password: Opal admin password. Required.

        Returns messages.BdevName.
        """

    def bdev_opal_delete(
        self,
        *,
        bdev_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Securely erases an Opal locking range, resets it and deletes its bdev; the data is lost.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        password: Opal admin password. Required.

        Returns messages.Done.
        """

    def bdev_opal_get_info(
        self,
        *,
        bdev_name: str,
        password: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevOpalGetInfoResponse]:
        """Reads the locking range and lock state of an Opal bdev from the drive.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        password: Opal admin password. Required.

        Returns messages.BdevOpalGetInfoResponse.
        """

    def bdev_opal_new_user(
        self,
        *,
        bdev_name: str,
        admin_password: str,
        user_id: int,
        user_password: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables an Opal user, sets its password and lets it lock and unlock the range of an Opal bdev.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        admin_password: Opal admin password. Required.
        user_id: Opal user to enable, 1 to 9. Required.
        user_password: Password to set for the user. Required.

        Returns messages.Done.
        """

    def bdev_opal_set_lock_state(
        self,
        *,
        bdev_name: str,
        user_id: int,
        password: str,
        lock_state: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Locks or unlocks the range of an Opal bdev on behalf of a user.

        SPDK 19.10 and later.

        bdev_name: Name of the Opal bdev. Required.
        user_id: Opal user: 0 is the admin, 1 to 9 are users. Required.
        password: Password of that user. Required.
        lock_state: New state (any case): "READWRITE" (unlocked), "READONLY" (writes locked) or "RWLOCK"
            (locked). Required.

        Returns messages.Done.
        """

    def bdev_passthru_create(
        self,
        *,
        base_bdev_name: str,
        name: str,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Layers a bdev that forwards all I/O unchanged over another bdev and claims it. Waits for the base
        bdev if it does not exist yet.

        SPDK 18.04 and later.

        base_bdev_name: Name of the bdev to forward to; it may appear later. Required.
        name: Name for the new passthru bdev. Required.
        uuid: UUID for the new bdev; derived from the UUID of the base bdev when absent.

        Returns messages.BdevName.
        """

    def bdev_passthru_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a passthru bdev; the base bdev and its data stay.

        SPDK 18.07 and later.

        name: Name of the passthru bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_pmem_create(
        self,
        *,
        pmem_file: str,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a bdev from an existing libpmemblk pool file after checking its consistency. Gone after 23.01.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file, see bdev_pmem_create_pool. Required.
        name: Name of the new bdev. Required.

        Returns messages.BdevName.
        """

    def bdev_pmem_create_pool(
        self,
        *,
        pmem_file: str,
        num_blocks: int,
        block_size: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Makes a libpmemblk pool file on the host. Gone after 23.01.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file to make; must not exist as a pool yet. Required.
        num_blocks: Number of blocks, at least 256; times block_size it must reach the libpmemblk minimum
            pool size. Required.
        block_size: Block size in bytes. Required.

        Returns messages.Done.
        """

    def bdev_pmem_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a pmem bdev from the target; the pool file and its data stay.

        SPDK 18.07 to 23.01.

        name: Name of the pmem bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_pmem_delete_pool(
        self,
        *,
        pmem_file: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a pmem pool file from the host after checking that it is one; its data is lost.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file to delete. Required.

        Returns messages.Done.
        """

    def bdev_pmem_get_pool_info(
        self,
        *,
        pmem_file: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevPmemGetPoolInfoResponse]:
        """Checks a pmem pool file for consistency and returns its geometry.

        SPDK 17.10 to 23.01.

        pmem_file: Path of the pool file. Required.

        Returns messages.BdevPmemGetPoolInfoResponse.
        """

    def bdev_raid_add_base_bdev(
        self,
        *,
        base_bdev: str,
        raid_bdev: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Puts a bdev into a free slot of a RAID bdev and, if that is online, starts a rebuild onto it. Data
        on the added bdev is lost.

        SPDK 24.01 and later.

        base_bdev: Name of the bdev to add. Required.
        raid_bdev: Name of the RAID bdev; it must have a free slot and no rebuild under way. Required.

        Returns messages.Done.
        """

    def bdev_raid_create(
        self,
        *,
        name: str,
        raid_level: Literal["raid0", "0", "raid1", "1", "raid5f", "5f", "concat", "raid5", "5"],
        base_bdevs: Sequence[str],
        strip_size_kb: int | None = None,
        uuid: str | None = None,
        superblock: bool | None = None,
        strip_size: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Makes a RAID bdev from base bdevs; it stays in state configuring until all of them are found. Data
        on the base bdevs may be overwritten.

        SPDK 18.07 and later.

        name: Name of the RAID bdev. Required.
        raid_level: RAID level: raid0 or 0, raid1 or 1, raid5f or 5f, concat; raid5f only if compiled in.
            Required.
        base_bdevs: Names of the base bdevs in slot order, at most 255; a missing one may appear later.
            Required.
        strip_size_kb: Strip size in KiB, a power of two; required except for raid1, where it must be absent
            or 0.
        uuid: UUID of the RAID bdev; generated when absent.
        superblock: Whether the RAID layout is stored in a superblock on each base bdev so that it is found
            again; default false.
        strip_size: Strip size in KiB; old name of strip_size_kb, gone since 21.04.

        Returns messages.Done.
        """

    def bdev_raid_delete(
        self,
        *,
        name: str,
        clear_sb: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a RAID bdev and releases its base bdevs. With a superblock it is found again later unless
        clear_sb is true.

        SPDK 18.07 and later.

        name: Name of the RAID bdev. Required.
        clear_sb: Whether the superblock is wiped from all base bdevs; default false.

        Returns messages.Done.
        """

    def bdev_raid_get_bdevs(
        self,
        *,
        category: Literal["online", "configuring", "offline", "all"],
        _timeout: float | None = None,
    ) -> Call[messages.BdevRaidGetBdevsResponse]:
        """Lists RAID bdevs in a given state, with their base bdevs and the progress of a rebuild. Older
        releases answer with names only.

        SPDK 18.07 and later.

        category: State of the RAID bdevs to list: all, online, configuring or offline. Required.

        Returns messages.BdevRaidGetBdevsResponse.
        """

    def bdev_raid_remove_base_bdev(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Takes a base bdev out of its RAID bdev. A level without redundancy goes offline, the others run
        degraded.

        SPDK 23.09 and later.

        name: Name of the base bdev to take out. Required.

        Returns messages.Done.
        """

    def bdev_raid_set_options(
        self,
        *,
        process_window_size_kb: int | None = None,
        process_max_bandwidth_mb_sec: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets options of RAID background processes such as a rebuild; they apply to processes started later.

        SPDK 24.01 and later.

        process_window_size_kb: Size of the window a background process handles at a time in KiB; not 0;
            initially 1024, unchanged when absent.
        process_max_bandwidth_mb_sec: Bandwidth limit of a background process in MiB per second; 0 (initial)
            is no limit, unchanged when absent.

        Returns messages.Done.
        """

    def bdev_rbd_create(
        self,
        *,
        pool_name: str,
        rbd_name: str,
        block_size: int,
        name: str | None = None,
        user_id: str | None = None,
        config: Mapping[str, str] | None = None,
        cluster_name: str | None = None,
        uuid: str | None = None,
        read_only: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Opens an existing Ceph RBD image, offers it as a bdev and answers with its name.

        SPDK 17.07 and later.

        pool_name: Name of the Ceph pool that holds the image. Required.
        rbd_name: Name of the RBD image, which must exist. Required.
        block_size: Logical block size of the bdev in bytes, above 0. Required.
        name: Name for the new bdev; Ceph plus a number when absent.
        user_id: Ceph user without the client. prefix, such as admin; librados default when absent. Unused
            with cluster_name.
        config: Map of librados option names to values; the default Ceph configuration file is read when
            absent.
        cluster_name: Name of a registered cluster connection to share; the bdev makes its own when absent.
        uuid: UUID for the new bdev; generated by the target when absent.
        read_only: Opens the image for reading only when true; false when absent.

        Returns messages.BdevName.
        """

    def bdev_rbd_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an RBD bdev and closes the image; the image and its data stay in Ceph.

        SPDK 18.07 and later.

        name: Name of the RBD bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_rbd_get_clusters_info(
        self,
        *,
        name: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevRbdGetClustersInfoResponse]:
        """Shows one registered Ceph cluster connection as an object, or all of them as an array; fails if
        there are none.

        SPDK 21.07 and later.

        name: Name of the registered cluster to show; all of them when absent.

        Returns messages.BdevRbdGetClustersInfoResponse.
        """

    def bdev_rbd_register_cluster(
        self,
        *,
        name: str,
        user_id: str | None = None,
        config_param: Mapping[str, str] | None = None,
        config_file: str | None = None,
        key_file: str | None = None,
        core_mask: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevRbdRegisterClusterResponse]:
        """Connects to a Ceph cluster under a name, so that several RBD bdevs can share the connection, and
        answers with the name.

        SPDK 21.07 and later.

        name: Name to register the cluster connection under; must be new. Required.
        user_id: Ceph user without the client. prefix, such as admin; librados default when absent.
        config_param: Map of librados option names to values, applied after the configuration file; none
            when absent.
        config_file: Path of the Ceph configuration file; the default places are tried when absent.
        key_file: Path of the keyring file; taken from the configuration when absent.
        core_mask: CPU mask for the librados threads, such as 0x3 or a list in brackets; not pinned when
            absent.

        Returns messages.BdevRbdRegisterClusterResponse.
        """

    def bdev_rbd_resize(
        self,
        *,
        name: str,
        new_size: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Grows an RBD bdev together with its image in Ceph; shrinking is refused.

        SPDK 20.01 and later.

        name: Name of the RBD bdev. Required.
        new_size: New capacity in MiB, not below the current one. Required.

        Returns messages.Done.
        """

    def bdev_rbd_unregister_cluster(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Closes a registered Ceph cluster connection; fails while an RBD bdev still uses it.

        SPDK 21.07 and later.

        name: Name the cluster was registered under. Required.

        Returns messages.Done.
        """

    def bdev_split_create(
        self,
        *,
        base_bdev: str,
        split_count: int,
        split_size_mb: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevSplitCreateResponse]:
        """Splits a bdev into equal bdevs named base name plus p and a number, and answers with their names;
        waits if the base bdev is missing.

        SPDK 18.04 and later.

        base_bdev: Name of the bdev to split; it may appear later. Required.
        split_count: Number of parts, above 0; fewer are made if they do not fit. Required.
        split_size_mb: Size of each part in MiB; equal shares of the base bdev when absent or 0.

        Returns messages.BdevSplitCreateResponse.
        """

    def bdev_split_delete(
        self,
        *,
        base_bdev: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes all split bdevs made from a base bdev; the base bdev and its data stay.

        SPDK 18.04 and later.

        base_bdev: Name of the bdev that was split. Required.

        Returns messages.Done.
        """

    def bdev_uring_create(
        self,
        *,
        name: str,
        filename: str,
        block_size: int | None = None,
        uuid: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a bdev from a file or block device of the host, accessed through io_uring.

        SPDK 19.10 and later.

        name: Name of the new bdev. Required.
        filename: Path of the file or block device, e.g. /dev/nvme0n1. Required.
        block_size: Block size in bytes, a power of 2 and at least 512; detected from the device when 0 or
            absent.
        uuid: UUID of the new bdev; generated when absent. From 24.05.

        Returns messages.BdevName.
        """

    def bdev_uring_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an io_uring bdev; the file or device and its data stay.

        SPDK 19.10 and later.

        name: Name of the uring bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_uring_rescan(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Reads the size of the file or device again and adapts the bdev to it; at size 0 it is hot-removed
        (from 26.01).

        SPDK 24.05 and later.

        name: Name of the uring bdev. Required.

        Returns messages.Done.
        """

    def bdev_virtio_attach_controller(
        self,
        *,
        name: str,
        trtype: Literal["pci", "user", "vfio-user"],
        traddr: str,
        dev_type: Literal["blk", "scsi"],
        vq_count: int | None = None,
        vq_size: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevVirtioAttachControllerResponse]:
        """Attaches a virtio block or SCSI device and returns the names of the bdevs found; SCSI targets are
        scanned before the answer.

        SPDK 18.04 and later.

        name: Name of the bdev for blk; prefix of the bdev names for scsi. Required.
        trtype: Transport: 'pci', 'user' (vhost-user) or 'vfio-user' (from 22.09). Required.
        traddr: PCI address (domain:bus:dev.func) for pci, Unix socket path for user and vfio-user.
            Required.
        dev_type: Device type: 'blk' or 'scsi'. Required.
        vq_count: Number of request queues, only for trtype user; default 1.
        vq_size: Entries per queue, a power of 2, only for trtype user; default 512.

        Returns messages.BdevVirtioAttachControllerResponse.
        """

    def bdev_virtio_blk_set_hotplug(
        self,
        *,
        enable: bool,
        period_us: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Turns the monitor that attaches and detaches PCI virtio-blk devices by itself on or off. Only the
        primary process may enable it.

        SPDK 21.04 and later.

        enable: True starts the monitor, false stops it. Required.
        period_us: Polling period in us; default 100000, at most 10000000. Ignored when disabling.

        Returns messages.Done.
        """

    def bdev_virtio_detach_controller(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Detaches a virtio device and removes all its bdevs; the data on the device stays.

        SPDK 18.07 and later.

        name: Name of the virtio device as given when it was attached. Required.

        Returns messages.Done.
        """

    def bdev_virtio_scsi_get_devices(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.BdevVirtioScsiGetDevicesResponse]:
        """Lists the attached virtio-SCSI devices with queues and transport.

        SPDK 18.04 and later.

        Returns messages.BdevVirtioScsiGetDevicesResponse.
        """

    def construct_virtio_pci_blk_bdev(
        self,
        *,
        pci_address: str,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Attaches a virtio-blk PCI device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.

        SPDK 18.04 to 18.10.

        pci_address: PCI address of the virtio device (domain:bus:dev.func). Required.
        name: Name of the new bdev. Required.

        Returns messages.BdevName.
        """

    def construct_virtio_pci_scsi_bdev(
        self,
        *,
        pci_address: str,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.ConstructVirtioPciScsiBdevResponse]:
        """Attaches a virtio-SCSI PCI device and makes bdevs for the targets found. Legacy, gone after 18.10;
        use construct_virtio_dev.

        SPDK 18.01 to 18.10.

        pci_address: PCI address of the virtio device (domain:bus:dev.func). Required.
        name: Prefix of the bdev names; also the name of the device. Required.

        Returns messages.ConstructVirtioPciScsiBdevResponse.
        """

    def construct_virtio_user_blk_bdev(
        self,
        *,
        path: str,
        name: str,
        vq_count: int | None = None,
        vq_size: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Attaches a vhost-user block device as a bdev. Legacy, gone after 18.10; use construct_virtio_dev.

        SPDK 18.04 to 18.10.

        path: Path of the vhost-user Unix socket. Required.
        name: Name of the new bdev. Required.
        vq_count: Number of request queues; default 1.
        vq_size: Entries per queue, a power of 2; default 512.

        Returns messages.BdevName.
        """

    def construct_virtio_user_scsi_bdev(
        self,
        *,
        path: str,
        name: str,
        vq_count: int | None = None,
        vq_size: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.ConstructVirtioUserScsiBdevResponse]:
        """Attaches a vhost-user SCSI device and makes bdevs for the targets found. Legacy, gone after 18.10;
        use construct_virtio_dev.

        SPDK 17.10 to 18.10.

        path: Path of the vhost-user Unix socket. Required.
        name: Prefix of the bdev names; also the name of the device. Required.
        vq_count: Meant as the number of request queues (default 1), but these releases store it as vq_size;
            leave it out.
        vq_size: Entries per queue, a power of 2; default 512.

        Returns messages.ConstructVirtioUserScsiBdevResponse.
        """

    def remove_virtio_scsi_bdev(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Detaches a virtio-SCSI device and removes all its bdevs. Legacy, gone after 18.10.

        SPDK 18.01 to 18.10.

        name: Name of the virtio-SCSI device. Required.

        Returns messages.Done.
        """

    def bdev_xnvme_create(
        self,
        *,
        name: str,
        filename: str,
        io_mechanism: str,
        conserve_cpu: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Makes a bdev from an NVMe device or file through the xNVMe library with a chosen I/O mechanism.

        SPDK 22.09 and later.

        name: Name of the new bdev. Required.
        filename: Path of the device or file, e.g. /dev/nvme0n1 or /dev/ng0n1. Required.
        io_mechanism: xNVMe async backend, mainly 'libaio', 'io_uring' or 'io_uring_cmd' (NVMe character
            devices, Linux 5.19 or newer). Required.
        conserve_cpu: True keeps the backend from busy-polling completions; default false. From 23.01.

        Returns messages.BdevName.
        """

    def bdev_xnvme_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an xNVMe bdev; the data on the device stays.

        SPDK 22.09 and later.

        name: Name of the xNVMe bdev to remove. Required.

        Returns messages.Done.
        """

    def bdev_zone_block_create(
        self,
        *,
        name: str,
        base_bdev: str,
        zone_capacity: int,
        optimal_open_zones: int,
        _timeout: float | None = None,
    ) -> Call[messages.BdevName]:
        """Layers an emulated zoned bdev over an ordinary one and answers with its name. Waits for the base
        bdev if it does not exist yet.

        SPDK 20.01 and later.

        name: Name for the new zoned bdev. Required.
        base_bdev: Name of the bdev below, not zoned itself; it may appear later. Required.
        zone_capacity: Usable blocks per zone; the zone size is this rounded up to a power of 2. Required.
        optimal_open_zones: Number of zones to keep open for the best write speed, as reported to users.
            Required.

        Returns messages.BdevName.
        """

    def bdev_zone_block_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an emulated zoned bdev; the base bdev and its data stay.

        SPDK 20.01 and later.

        name: Name of the zoned bdev to remove. Required.

        Returns messages.Done.
        """

    def blobfs_create(
        self,
        *,
        bdev_name: str,
        cluster_sz: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Formats a bdev with an empty BlobFS; all data on it is lost. Deprecated, gone after 25.05.

        SPDK 19.10 to 25.05.

        bdev_name: Name of the bdev to format; must not be claimed. Required.
        cluster_sz: Cluster size in bytes as a string, with K, M or G suffix allowed; multiple of 4 KiB, at
            least 1 MiB, default 1 MiB.

        Returns messages.Done.
        """

    def blobfs_detect(
        self,
        *,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Tells whether a bdev holds a BlobFS by loading and unloading it. Deprecated, gone after 25.05.

        SPDK 19.10 to 25.05.

        bdev_name: Name of the bdev to examine. Required.

        Returns messages.Done.
        """

    def blobfs_mount(
        self,
        *,
        bdev_name: str,
        mountpoint: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Mounts the BlobFS of a bdev on a host directory through FUSE; needs a build with FUSE. Deprecated,
        gone after 25.05.

        SPDK 19.10 to 25.05.

        bdev_name: Name of the bdev that holds the BlobFS. Required.
        mountpoint: Path of an existing host directory to mount on. Required.

        Returns messages.Done.
        """

    def blobfs_set_cache_size(
        self,
        *,
        size_in_mb: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the size of the BlobFS cache pool; refused once the pool exists. Deprecated, gone after 25.05.

        SPDK 20.01 to 25.05.

        size_in_mb: Cache size in MiB, greater than 0; initially 4096. Required.

        Returns messages.Done.
        """

    def env_dpdk_get_mem_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.EnvDpdkGetMemStatsResponse]:
        """Dumps DPDK memory statistics into a text file on the target host, overwriting an older dump, and
        returns its path.

        SPDK 20.01 and later.

        Returns messages.EnvDpdkGetMemStatsResponse.
        """

    def spdk_get_version(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.SpdkVersion]:
        """Returns the SPDK version of the target.

        SPDK 19.04 and later.

        Returns messages.SpdkVersion.
        """

    def rpc_get_methods(
        self,
        *,
        current: bool | None = None,
        include_aliases: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.RpcGetMethodsResponse]:
        """Lists the names of the RPC methods the target offers.

        SPDK 17.10 and later.

        current: True lists only methods callable in the present state (before or after init); default
            false.
        include_aliases: True also lists deprecated aliases; default false.

        Returns messages.RpcGetMethodsResponse.
        """

    def framework_start_init(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Starts initialization of the subsystems of a target launched with --wait-for-rpc and answers when it
        is done. Start-up methods are refused afterwards.

        SPDK 18.07 and later.

        Returns messages.Done.
        """

    def framework_wait_init(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Waits until the subsystems are initialized; answers at once when they already are.

        SPDK 19.01 and later.

        Returns messages.Done.
        """

    def framework_get_subsystems(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.FrameworkGetSubsystemsResponse]:
        """Lists the subsystems of the target in order of initialization, with their dependencies.

        SPDK 18.04 and later.

        Returns messages.FrameworkGetSubsystemsResponse.
        """

    def framework_get_config(
        self,
        *,
        name: str,
        with_batches: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.FrameworkGetConfigResponse]:
        """Returns the configuration of one subsystem as the list of RPC calls that would recreate it.

        SPDK 18.04 and later.

        name: Name of the subsystem, e.g. bdev or nvmf; see framework_get_subsystems. Required.
        with_batches: True keeps calls grouped as batch arrays, false (default) lists them one by one.

        Returns messages.FrameworkGetConfigResponse.
        """

    def framework_get_reactors(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.FrameworkGetReactorsResponse]:
        """Lists the reactors (one per CPU core) with their load and the SPDK threads running on them.

        SPDK 20.01 and later.

        Returns messages.FrameworkGetReactorsResponse.
        """

    def spdk_kill_instance(
        self,
        *,
        sig_name: Literal["SIGINT", "SIGTERM", "SIGQUIT", "SIGHUP", "SIGKILL", "SIGUSR1"],
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sends a signal to the target process itself. SIGINT and SIGTERM shut it down in order; SIGKILL ends
        it at once, so no answer may come.

        SPDK 17.07 and later.

        sig_name: Signal: SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGKILL or SIGUSR1. Required.

        Returns messages.Done.
        """

    def framework_monitor_context_switch(
        self,
        *,
        enabled: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.FrameworkMonitorContextSwitchResponse]:
        """Turns logging of context switches on the reactors on or off, or reports whether it is on.

        SPDK 17.10 and later.

        enabled: True turns monitoring on, false off; send no parameters at all to only query.

        Returns messages.FrameworkMonitorContextSwitchResponse.
        """

    def framework_disable_cpumask_locks(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Releases the lock files on the CPU cores of the target, so that another SPDK process may use the
        same cores.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    def framework_enable_cpumask_locks(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Takes the lock files on the CPU cores of the target; fails when another process holds one of them.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    def framework_get_governor(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.FrameworkGetGovernorResponse]:
        """Returns the CPU frequency governor in use and the frequencies of each core. Empty when no governor
        is set.

        SPDK 24.09 and later.

        Returns messages.FrameworkGetGovernorResponse.
        """

    def framework_get_pci_devices(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.FrameworkGetPciDevicesResponse]:
        """Lists the PCI devices attached to the target with a dump of their configuration space.

        SPDK 22.01 and later.

        Returns messages.FrameworkGetPciDevicesResponse.
        """

    def framework_get_scheduler(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.FrameworkGetSchedulerResponse]:
        """Returns the thread scheduler in use and its settings.

        SPDK 21.01 and later.

        Returns messages.FrameworkGetSchedulerResponse.
        """

    def framework_set_scheduler(
        self,
        *,
        name: str,
        period: int | None = None,
        load_limit: int | None = None,
        core_limit: int | None = None,
        core_busy: int | None = None,
        mappings: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Selects the scheduler that spreads SPDK threads over the cores. Before framework init only in old
        releases.

        SPDK 20.10 and later.

        name: Scheduler: 'static' (threads stay put), 'dynamic' (moved by load) or 'gscheduler' (sets core
            frequency). Required.
        period: Time between scheduler runs in us; when absent or 0 the set one stays, or 1000000.
        load_limit: Thread load in percent, 0 to 100, from which a thread counts as busy; initially 20.
            Dynamic scheduler only. Only for name=dynamic.
        core_limit: Core load in percent above which a core is full; initially 80. Dynamic scheduler only.
            Only for name=dynamic.
        core_busy: Core load in percent at which threads are moved away; initially 95. Dynamic scheduler
            only. Only for name=dynamic.
        mappings: Comma-separated thread:core pairs (thread ID, core number) to place threads by; static
            scheduler only. Only for name=static.

        Returns messages.Done.
        """

    def scheduler_set_options(
        self,
        *,
        isolated_core_mask: str | None = None,
        scheduling_core: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the scheduling core and the cores left out of scheduling. Only before framework init.

        SPDK 24.09 and later.

        isolated_core_mask: CPU mask of cores left out of scheduling; must be cores of the target, without
            the scheduling core.
        scheduling_core: CPU core to run the scheduler on, where idle threads gather; unchanged when absent.

        Returns messages.Done.
        """

    def fsdev_aio_create(
        self,
        *,
        name: str,
        root_path: str,
        enable_xattr: bool | None = None,
        enable_writeback_cache: bool | None = None,
        max_write: int | None = None,
        skip_rw: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.FsdevAioCreateResponse]:
        """Makes a file system device (fsdev) that exposes a directory of the target host, and returns its
        name.

        SPDK 24.09 and later.

        name: Name of the new fsdev. Required.
        root_path: Host directory to expose as the root of the file system. Required.
        enable_xattr: True allows extended attributes; default false.
        enable_writeback_cache: True allows the client to cache writes; default true.
        max_write: Largest write in bytes; default 131072.
        skip_rw: True completes reads and writes without doing them (benchmarks only, data is lost); default
            false.

        Returns messages.FsdevAioCreateResponse.
        """

    def fsdev_aio_delete(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an AIO fsdev from the target; the files in its directory stay.

        SPDK 24.09 and later.

        name: Name of the AIO fsdev to remove. Required.

        Returns messages.Done.
        """

    def fsdev_get_opts(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.FsdevGetOptsResponse]:
        """Returns the pool sizes of the fsdev library.

        SPDK 24.09 and later.

        Returns messages.FsdevGetOptsResponse.
        """

    def fsdev_set_opts(
        self,
        *,
        fsdev_io_pool_size: int,
        fsdev_io_cache_size: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the pool sizes of the fsdev library. The pool must cover the caches of all threads.

        SPDK 24.09 and later.

        fsdev_io_pool_size: Number of fsdev I/O objects in the shared pool, at least cache size times
            (threads + 1); initially 65535. Required.
        fsdev_io_cache_size: Number of fsdev I/O objects cached per thread; initially 256. Required.

        Returns messages.Done.
        """

    def iobuf_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.IobufGetStatsResponse]:
        """Returns how often each module got data buffers from caches, from the shared pool, or had to wait.

        SPDK 24.01 and later.

        Returns messages.IobufGetStatsResponse.
        """

    def iobuf_set_options(
        self,
        *,
        small_pool_count: int | None = None,
        large_pool_count: int | None = None,
        small_bufsize: int | None = None,
        large_bufsize: int | None = None,
        enable_numa: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets number and size of the shared data buffers. Only before framework init; absent values stay as
        they are.

        SPDK 23.01 and later.

        small_pool_count: Number of small buffers, at least 64; initially 8192.
        large_pool_count: Number of large buffers, at least 8; initially 1024.
        small_bufsize: Size of a small buffer in bytes, at least 4096; initially 8192.
        large_bufsize: Size of a large buffer in bytes, at least 8192; initially 135168.
        enable_numa: True makes separate pools on each NUMA node, each of the given counts; initially false.

        Returns messages.Done.
        """

    def keyring_file_add_key(
        self,
        *,
        name: str,
        path: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Registers a key kept in a file on the target host under a name. The file is read when the key is
        used.

        SPDK 24.05 and later.

        name: Name of the new key; must not be in use. Required.
        path: Absolute path of the key file, owned by the user of the target and closed to group and others
            (0600). Required.

        Returns messages.Done.
        """

    def keyring_file_remove_key(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Unregisters a file-based key; the file stays. Users that hold the key can no longer read it.

        SPDK 24.05 and later.

        name: Name of the file-based key. Required.

        Returns messages.Done.
        """

    def keyring_get_keys(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.KeyringGetKeysResponse]:
        """Lists the keys known to the keyring, without their contents.

        SPDK 24.05 and later.

        Returns messages.KeyringGetKeysResponse.
        """

    def keyring_linux_set_options(
        self,
        *,
        enable: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Turns lookup of keys in the Linux kernel keyring on or off. Only before framework init.

        SPDK 24.05 and later.

        enable: True enables the Linux keyring module; initially false, unchanged when absent.

        Returns messages.Done.
        """

    def log_get_flags(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.LogGetFlagsResponse]:
        """Returns all log flags as an object mapping flag names to true (on) or false (off).

        SPDK 17.07 and later.

        Returns messages.LogGetFlagsResponse.
        """

    def log_set_flag(
        self,
        *,
        flag: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Turns on the info and debug messages of one log flag, or of all. Debug messages exist in debug
        builds only; the log level must admit them.

        SPDK 17.07 and later.

        flag: Name of the flag, e.g. nvme, or 'all'; newer releases accept wildcard patterns. Required.

        Returns messages.Done.
        """

    def log_clear_flag(
        self,
        *,
        flag: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Turns off the info and debug messages of one log flag, or of all.

        SPDK 17.07 and later.

        flag: Name of the flag, e.g. nvme, or 'all'; newer releases accept wildcard patterns. Required.

        Returns messages.Done.
        """

    def log_get_level(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.LogLevelName]:
        """Returns the least severe level sent to the system log: ERROR, WARNING, NOTICE, INFO or DEBUG.

        SPDK 18.01 and later.

        Returns messages.LogLevelName.
        """

    def log_set_level(
        self,
        *,
        level: Literal["ERROR", "WARNING", "NOTICE", "INFO", "DEBUG"],
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the least severe level of messages that go to the system log; initially NOTICE.

        SPDK 18.01 and later.

        level: Level: ERROR, WARNING, NOTICE, INFO or DEBUG. Required.

        Returns messages.Done.
        """

    def log_get_print_level(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.LogLevelName]:
        """Returns the least severe level printed to stderr: ERROR, WARNING, NOTICE, INFO or DEBUG.

        SPDK 18.01 and later.

        Returns messages.LogLevelName.
        """

    def log_set_print_level(
        self,
        *,
        level: Literal["ERROR", "WARNING", "NOTICE", "INFO", "DEBUG"],
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the least severe level of messages printed to stderr; initially INFO unless the application
        says otherwise.

        SPDK 18.01 and later.

        level: Level: ERROR, WARNING, NOTICE, INFO or DEBUG. Required.

        Returns messages.Done.
        """

    def log_enable_timestamps(
        self,
        *,
        enabled: bool,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Turns timestamps in log messages on or off; initially on.

        SPDK 20.10 and later.

        enabled: True prints timestamps, false leaves them out. Required.

        Returns messages.Done.
        """

    def nbd_get_disks(
        self,
        *,
        nbd_device: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NbdGetDisksResponse]:
        """Lists the bdevs exported as kernel NBD devices.

        SPDK 18.01 and later.

        nbd_device: Path of the only NBD device to list, such as /dev/nbd0. Default: all.

        Returns messages.NbdGetDisksResponse.
        """

    def nbd_start_disk(
        self,
        *,
        bdev_name: str,
        nbd_device: str | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NbdStartDiskResponse]:
        """Exports a bdev as a kernel NBD device and returns the path of the device. Needs the nbd kernel
        module.

        SPDK 18.01 and later.

        bdev_name: Name of the bdev to export. Required.
        nbd_device: Path of an unused NBD device, such as /dev/nbd0. Default: the first free one.

        Returns messages.NbdStartDiskResponse.
        """

    def nbd_stop_disk(
        self,
        *,
        nbd_device: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Disconnects an NBD device from its bdev, after the kernel has flushed its data.

        SPDK 18.01 and later.

        nbd_device: Path of the NBD device, such as /dev/nbd0. Required.

        Returns messages.Done.
        """

    def net_get_interfaces(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.NetGetInterfacesResponse]:
        """Lists the network interfaces of the host with their IPv4 addresses.

        SPDK 17.07 to 21.04.

        Returns messages.NetGetInterfacesResponse.
        """

    def net_interface_add_ip_address(
        self,
        *,
        ifc_index: int,
        ip_address: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Adds an IPv4 address to a network interface of the host. Fails when the interface already has it.

        SPDK 17.07 to 21.04.

        ifc_index: Index of the interface in the kernel. Required.
        ip_address: IPv4 address to add, dotted decimal. Required.

        Returns messages.Done.
        """

    def net_interface_delete_ip_address(
        self,
        *,
        ifc_index: int,
        ip_address: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes an IPv4 address from a network interface of the host. Connections that use it break.

        SPDK 17.07 to 21.04.

        ifc_index: Index of the interface in the kernel. Required.
        ip_address: IPv4 address to remove, dotted decimal. Required.

        Returns messages.Done.
        """

    def notify_get_notifications(
        self,
        *,
        id: int | None = None,
        max: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.NotifyGetNotificationsResponse]:
        """Lists recorded notifications such as bdev_register. Answers at once; the target keeps the last 1024.

        SPDK 19.04 and later.

        id: Number of the first notification to return; default 0, the oldest kept.
        max: Most notifications to return; no limit when absent.

        Returns messages.NotifyGetNotificationsResponse.
        """

    def notify_get_types(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.NotifyGetTypesResponse]:
        """Lists the names of the notification types the target may record.

        SPDK 19.04 and later.

        Returns messages.NotifyGetTypesResponse.
        """

    def scsi_get_devices(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.ScsiGetDevicesResponse]:
        """Lists the SCSI devices of the target, of iSCSI and vhost alike.

        SPDK 17.07 and later.

        Returns messages.ScsiGetDevicesResponse.
        """

    def get_luns(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.GetLunsResponse]:
        """Lists the SCSI LUNs that the target knows and whether each is in use.

        SPDK 17.07 to 17.10.

        Returns messages.GetLunsResponse.
        """

    def sock_get_default_impl(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.SockGetDefaultImplResponse]:
        """Returns the socket implementation used when none is named.

        SPDK 24.05 and later.

        Returns messages.SockGetDefaultImplResponse.
        """

    def sock_impl_get_options(
        self,
        *,
        impl_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.SockImplGetOptionsResponse]:
        """Returns the default options of a socket implementation.

        SPDK 20.07 and later.

        impl_name: Name of the implementation: posix, ssl or uring. Required.

        Returns messages.SockImplGetOptionsResponse.
        """

    def sock_impl_set_options(
        self,
        *,
        impl_name: str,
        recv_buf_size: int | None = None,
        send_buf_size: int | None = None,
        enable_recv_pipe: bool | None = None,
        enable_quickack: bool | None = None,
        enable_placement_id: int | None = None,
        enable_zerocopy_send_server: bool | None = None,
        enable_zerocopy_send_client: bool | None = None,
        zerocopy_threshold: int | None = None,
        tls_version: int | None = None,
        enable_ktls: bool | None = None,
        psk_key: str | None = None,
        psk_identity: str | None = None,
        enable_zerocopy_send: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the default options of a socket implementation. Only before framework init; absent values stay
        as they are.

        SPDK 20.07 and later.

        impl_name: Name of the implementation: posix, ssl or uring. Required.
        recv_buf_size: Receive buffer size in bytes, at least 4096; initially 2097152 (4096 for ssl).
        send_buf_size: Send buffer size in bytes, at least 4096; initially 2097152 (4096 for ssl).
        enable_recv_pipe: True buffers received data in a pipe; initially true.
        enable_quickack: True sends TCP acknowledgements without delay; initially false.
        enable_placement_id: Grouping of sockets: 0 none (initial), 1 by NAPI ID, 2 by CPU, 3 by mark;
            boolean before 21.04.
        enable_zerocopy_send_server: True sends without copying on accepted connections; initially true for
            posix and ssl, false for uring.
        enable_zerocopy_send_client: True sends without copying on outgoing connections; initially false.
        zerocopy_threshold: Sends smaller than this may be copied, in bytes; initially 0.
        tls_version: TLS version, 13 for TLS 1.3, 0 for negotiated; initially 0. For ssl only.
        enable_ktls: True lets the kernel do TLS; initially false. For ssl only.
        psk_key: Default TLS pre-shared key in hex, for ssl (releases 22.09 and 23.01).
        psk_identity: Default TLS pre-shared key identity, for ssl (releases 22.09 and 23.01).
        enable_zerocopy_send: True sends without copying; split into server and client settings in newer
            releases.

        Returns messages.Done.
        """

    def sock_set_default_impl(
        self,
        *,
        impl_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Chooses the socket implementation used when none is named. Only before framework init.

        SPDK 20.10 and later.

        impl_name: Name of the implementation: posix, ssl or uring. Required.

        Returns messages.Done.
        """

    def thread_get_io_channels(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.ThreadGetIoChannelsResponse]:
        """Lists the I/O channels held by each SPDK thread.

        SPDK 20.04 and later.

        Returns messages.ThreadGetIoChannelsResponse.
        """

    def thread_get_pollers(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.ThreadGetPollersResponse]:
        """Lists the pollers of each SPDK thread with their run counts.

        SPDK 20.04 and later.

        Returns messages.ThreadGetPollersResponse.
        """

    def thread_get_stats(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.ThreadGetStatsResponse]:
        """Returns load and poller counts of each SPDK thread.

        SPDK 19.07 and later.

        Returns messages.ThreadGetStatsResponse.
        """

    def thread_set_cpumask(
        self,
        *,
        id: int,
        cpumask: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Restricts an SPDK thread to a set of cores; it moves if its present core is not among them.

        SPDK 20.04 and later.

        id: ID of the SPDK thread; see thread_get_stats. Required.
        cpumask: Cores allowed, as a hex mask or list such as [0,2]; must include a core of the target.
            Required.

        Returns messages.Done.
        """

    def trace_clear(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Discards the trace entries recorded so far: readers skip everything older than this call.

        SPDK 26.05 and later.

        Returns messages.Done.
        """

    def trace_clear_tpoint_mask(
        self,
        *,
        name: str,
        tpoint_mask: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Turns off single tracepoints of a trace group.

        SPDK 22.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp. Required.
        tpoint_mask: Bit mask of the tracepoints in the group to turn off; others stay as they are.
            Required.

        Returns messages.Done.
        """

    def trace_disable_tpoint_group(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Turns off all tracepoints of a trace group.

        SPDK 19.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp, or 'all'. Required.

        Returns messages.Done.
        """

    def trace_enable_tpoint_group(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Turns on all tracepoints of a trace group; recording costs some speed.

        SPDK 19.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp, or 'all'. Required.

        Returns messages.Done.
        """

    def trace_get_info(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.TraceGetInfoResponse]:
        """Returns the path of the shared-memory trace file and the masks of each trace group, keyed by group
        name.

        SPDK 23.01 and later.

        Returns messages.TraceGetInfoResponse.
        """

    def trace_get_tpoint_group_mask(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.TraceGetTpointGroupMaskResponse]:
        """Returns which trace groups and tracepoints are turned on, keyed by group name.

        SPDK 19.01 and later.

        Returns messages.TraceGetTpointGroupMaskResponse.
        """

    def trace_set_tpoint_mask(
        self,
        *,
        name: str,
        tpoint_mask: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Turns on single tracepoints of a trace group; others stay as they are.

        SPDK 22.01 and later.

        name: Name of the trace group, e.g. bdev or nvmf_tcp. Required.
        tpoint_mask: Bit mask of the tracepoints in the group to turn on; others stay as they are. Required.

        Returns messages.Done.
        """

    def ublk_create_target(
        self,
        *,
        cpumask: str | None = None,
        disable_user_copy: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates the ublk target with its threads. Must come before any ublk disk and needs the ublk_drv
        kernel module.

        SPDK 23.01 and later.

        cpumask: Mask of the CPU cores for ublk threads, within the cores of the target. Default: all of
            them.
        disable_user_copy: Do without the user copy feature of the kernel even where it exists. Default:
            false.

        Returns messages.Done.
        """

    def ublk_destroy_target(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Stops all ublk disks and then removes the ublk target. Answers when that is done; the bdevs stay.

        SPDK 23.01 and later.

        Returns messages.Done.
        """

    def ublk_get_disks(
        self,
        *,
        ublk_id: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.UblkGetDisksResponse]:
        """Lists the bdevs exported as ublk devices.

        SPDK 23.01 and later.

        ublk_id: Number of the only device to list; 0 works as absent. Default: all.

        Returns messages.UblkGetDisksResponse.
        """

    def ublk_recover_disk(
        self,
        *,
        bdev_name: str,
        ublk_id: int,
        _timeout: float | None = None,
    ) -> Call[messages.UblkRecoverDiskResponse]:
        """Takes over a ublk device that the kernel kept after its former process ended, and returns its
        number. Needs Linux 6.4.

        SPDK 24.01 and later.

        bdev_name: Name of the bdev that was behind the device. Required.
        ublk_id: Number of the ublk device to take over, not in use by this target. Required.

        Returns messages.UblkRecoverDiskResponse.
        """

    def ublk_start_disk(
        self,
        *,
        bdev_name: str,
        ublk_id: int,
        num_queues: int | None = None,
        queue_depth: int | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.UblkStartDiskResponse]:
        """Exports a bdev as a ublk block device and returns its number. The ublk target must exist.

        SPDK 23.01 and later.

        bdev_name: Name of the bdev to export. Required.
        ublk_id: Number for the new device, which becomes /dev/ublkb with this number. Required.
        num_queues: Number of queues, lowered to 32 when larger. Default: 1.
        queue_depth: Requests per queue, lowered to 1024 when larger. Default: 128.

        Returns messages.UblkStartDiskResponse.
        """

    def ublk_stop_disk(
        self,
        *,
        ublk_id: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Stops a ublk device and removes it from the kernel. Answers when its I/O has ended; the bdev stays.

        SPDK 23.01 and later.

        ublk_id: Number of the ublk device, as in /dev/ublkb0. Required.

        Returns messages.Done.
        """

    def vfu_tgt_set_base_path(
        self,
        *,
        path: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Sets the directory for the sockets of vfio-user endpoints that are created later.

        SPDK 22.09 and later.

        path: Directory for the UNIX sockets; an empty string changes nothing. Required.

        Returns messages.Done.
        """

    def vfu_virtio_create_blk_endpoint(
        self,
        *,
        name: str,
        bdev_name: str,
        cpumask: str | None = None,
        num_queues: int | None = None,
        qsize: int | None = None,
        packed_ring: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates a virtio-blk device on a vfio-user socket, backed by a bdev.

        SPDK 22.09 and later.

        name: Name of the new endpoint; its socket gets this name in the base path. Required.
        bdev_name: Name of the bdev to export. Required.
        cpumask: Mask of the CPU cores for the endpoint. Default: the cores of the target.
        num_queues: Number of virtqueues, at most 64; 0 or more than that gives the default. Default: 64.
        qsize: Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
        packed_ring: Offer packed virtqueues. Default: false.

        Returns messages.Done.
        """

    def vfu_virtio_create_fs_endpoint(
        self,
        *,
        name: str,
        fsdev_name: str,
        tag: str,
        cpumask: str | None = None,
        num_queues: int | None = None,
        qsize: int | None = None,
        packed_ring: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates a virtio-fs device on a vfio-user socket, backed by an fsdev. Announced to be removed in
        26.09.

        SPDK 24.09 and later.

        name: Name of the new endpoint; its socket gets this name in the base path. Required.
        fsdev_name: Name of the fsdev to export. Required.
        tag: Tag the guest mounts the file system by, at most 36 bytes. Required.
        cpumask: Mask of the CPU cores for the endpoint. Default: the cores of the target.
        num_queues: Number of virtqueues, at most 64; 0 or more than that gives the default. Default: 64.
        qsize: Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
        packed_ring: Offer packed virtqueues. Default: false.

        Returns messages.Done.
        """

    def vfu_virtio_create_scsi_endpoint(
        self,
        *,
        name: str,
        cpumask: str | None = None,
        num_io_queues: int | None = None,
        qsize: int | None = None,
        packed_ring: bool | None = None,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Creates a virtio-scsi device without targets on a vfio-user socket.

        SPDK 22.09 and later.

        name: Name of the new endpoint; its socket gets this name in the base path. Required.
        cpumask: Mask of the CPU cores for the endpoint. Default: the cores of the target.
        num_io_queues: Number of I/O queues, at most 62, besides control and event queue; 0 gives the
            default. Default: 62.
        qsize: Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128.
        packed_ring: Offer packed virtqueues. Default: false.

        Returns messages.Done.
        """

    def vfu_virtio_delete_endpoint(
        self,
        *,
        name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Deletes a vfio-user virtio endpoint of any kind with its socket. The guest loses the device; the
        bdevs stay.

        SPDK 22.09 and later.

        name: Name of an existing vfio-user endpoint. Required.

        Returns messages.Done.
        """

    def vfu_virtio_scsi_add_target(
        self,
        *,
        name: str,
        scsi_target_num: int,
        bdev_name: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Adds a SCSI target with a bdev as LUN 0 to a virtio-scsi endpoint; a connected guest is told.

        SPDK 22.09 and later.

        name: Name of an existing vfio-user endpoint. Required.
        scsi_target_num: Number of a free target slot, 0 to 7. Required.
        bdev_name: Name of the bdev to export. Required.

        Returns messages.Done.
        """

    def vfu_virtio_scsi_remove_target(
        self,
        *,
        name: str,
        scsi_target_num: int,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Removes a SCSI target from a virtio-scsi endpoint; a connected guest is told. The bdev stays.

        SPDK 22.09 and later.

        name: Name of an existing vfio-user endpoint. Required.
        scsi_target_num: Number of the occupied target slot, 0 to 7. Required.

        Returns messages.Done.
        """

    def vmd_enable(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Enables the VMD (Intel Volume Management Device) subsystem, so that NVMe SSDs behind it are found.
        Only before framework init.

        SPDK 19.07 and later.

        Returns messages.Done.
        """

    def vmd_remove_device(
        self,
        *,
        addr: str,
        _timeout: float | None = None,
    ) -> Call[messages.Done]:
        """Detaches a PCI device behind VMD from the target, as a hot removal. Needs the VMD subsystem enabled.

        SPDK 22.09 and later.

        addr: PCI address of the device behind VMD. Required.

        Returns messages.Done.
        """

    def vmd_rescan(
        self,
        *,
        _timeout: float | None = None,
    ) -> Call[messages.VmdRescanResponse]:
        """Searches the buses behind VMD for devices that were added, and attaches them. Needs the VMD
        subsystem enabled.

        SPDK 22.09 and later.

        Returns messages.VmdRescanResponse.
        """
