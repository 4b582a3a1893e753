"""The flat name of pyspdk.iscsi_client."""
import sys

import pyspdk.iscsi_client

sys.modules[__name__] = pyspdk.iscsi_client
