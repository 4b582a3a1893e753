"""The host as a whole, as the node file describes it: up, down, doctor, report."""
from spdkctl._core.node import DownResult, Finding, UpResult, doctor, down, report, up

__all__ = ["DownResult", "Finding", "UpResult", "doctor", "down", "report", "up"]
