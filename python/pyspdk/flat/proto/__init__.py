"""The flat name of pyspdk.proto."""
import sys

import pyspdk.proto

sys.modules[__name__] = pyspdk.proto
