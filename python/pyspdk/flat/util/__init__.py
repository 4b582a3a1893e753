"""The flat name of pyspdk.util."""
import sys

import pyspdk.util

sys.modules[__name__] = pyspdk.util
