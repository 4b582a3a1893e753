"""The flat name of pyspdk.nvmf_client."""
import sys

import pyspdk.nvmf_client

sys.modules[__name__] = pyspdk.nvmf_client
