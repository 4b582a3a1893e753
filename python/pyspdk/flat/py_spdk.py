"""The flat name of pyspdk.py_spdk."""
import sys

import pyspdk.py_spdk

sys.modules[__name__] = pyspdk.py_spdk
