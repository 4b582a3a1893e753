"""The host: SPDK installations, huge pages, processes."""
from spdkctl._core.host import (Application, HugepageChange, HugepagePool, HugepageState, Installation, Process,
                                find_installations, inspect, is_alive, plan_hugepages, processes, read_process,
                                reserve_hugepages, show_hugepages, who_listens)

__all__ = ["Application", "HugepageChange", "HugepagePool", "HugepageState", "Installation", "Process",
           "find_installations", "inspect", "is_alive", "plan_hugepages", "processes", "read_process",
           "reserve_hugepages", "show_hugepages", "who_listens"]
