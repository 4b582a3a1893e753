"""The flat name of pyspdk.vhost_client."""
import sys

import pyspdk.vhost_client

sys.modules[__name__] = pyspdk.vhost_client
