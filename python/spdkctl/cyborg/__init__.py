"""OpenStack Cyborg's drivers for SPDK targets: spdk_nvmf_driver, spdk_vhost_driver, spdk_iscsi_driver, spdk_tgt_driver.

Install spdkctl[cyborg] into the agent's environment and name the drivers in [agent]enabled_drivers; the group [spdk] of
cyborg.conf is described in config. For Cyborg's own, older driver see overlay.
"""
