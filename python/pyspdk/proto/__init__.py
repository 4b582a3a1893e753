"""py-spdk's protobuf messages: see spdk_pb2."""
