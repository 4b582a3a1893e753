"""py-spdk's helpers: see pbjson."""
