"""What every program needs that runs Cyborg's agent and conductor in one process, as text: each is a process of its own."""

PREAMBLE = '''
import keystonemiddleware.auth_token
import unittest
from unittest import mock
import cyborg.tests  # chooses the backend of oslo.service, before anything else does
from cyborg.agent.resource_tracker import ResourceTracker
from cyborg.conductor.manager import ConductorManager
from cyborg.conf import CONF
from cyborg import objects
from cyborg.tests.unit.db.base import DbTestCase


class Placement:
    """Keeps what the conductor reports."""
    def __init__(self):
        self.providers, self.deleted = {}, []
    def ensure_resource_provider(self, context, uuid, name=None, parent_provider_uuid=None):
        self.providers[uuid] = name
        return uuid
    def delete_provider(self, uuid):
        self.deleted.append(uuid)
    def get_providers_in_tree(self, context, uuid):
        return [{"uuid": uuid, "parent_provider_uuid": None}]
    def __getattr__(self, name):
        return lambda *args, **kwargs: None


class Conductor:
    def __init__(self, manager):
        self.manager = manager
    def report_data(self, context, host, devices):
        self.manager.report_data(context, host, devices)
'''
