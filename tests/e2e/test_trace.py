"""-vv shows what is sent and what is answered, and no secret."""
import re

from conftest import Sim, simulated_only
from test_output import Answering, Refusal


def answering(host, results):
    return Answering(host.folder / "answering.sock", results), ("-s", host.folder / "answering.sock")


def test_calls_and_answers_are_shown_with_their_time(host):
    target, at = answering(host, {"bdev_get_bdevs": '[{"name":"M0"}]'})
    try:
        shown = host(*at, "bdev", "list", "-vv")
        assert "-> bdev_get_bdevs" in shown.err and '"name":"M0"' in shown.err
        assert re.search(r"^<- bdev_get_bdevs \d+\.\dms \[", shown.err, re.M)
        assert "-> spdk_get_version" in shown.err
        for less in ((), ("-v",)):
            assert "bdev_get_bdevs" not in host(*at, "bdev", "list", *less).err
        assert "-> " not in host("-vv", "rpc.py", *at, "bdev_get_bdevs").err
    finally:
        target.listener.close()


@simulated_only
def test_errors_are_shown(host):
    sim = Sim(host.folder)
    try:
        shown = host("-s", sim.path, "rpc", "-vv", "bdev_null_delete", "--name", "absent", code=3)
        assert '-> bdev_null_delete {"name":"absent"}' in shown.err
        assert re.search(r"^<- bdev_null_delete \d+\.\dms error -19: No such device", shown.err, re.M)
    finally:
        sim.process.kill()
        sim.process.wait()
        sim.process.stderr.close()


def test_secrets_are_hidden(host):
    odd = '{"name":"N","vendor_password":"hush","chap_secret":{"deep":"hush"},"PrivateToken":["hush"],"plain":"seen"}'
    target, at = answering(host, {"iscsi_auth_group_add_secret": "true", "iscsi_get_auth_groups": '[{"tag":1,"secrets":[{"user":"u","secret":"hush"}]}]',
                                  "vendor_method": odd, "accel_crypto_keys_get": '[{"name":"k","key":"hush","cipher":"AES_XTS"}]'})
    secret = host.folder / "secret"
    secret.write_text("hush-hush-hush")
    try:
        for words in (("rpc", "iscsi_auth_group_add_secret", "--tag", 1, "--user", "u", "--secret", f"@{secret}"),
                      ("iscsi", "auth-group", "list"), ("key", "crypto", "list")):
            shown = host(*at, "-vv", *words).err
            assert "hush" not in shown and "***" in shown, words
        shown = host(*at, "rpc", "call", "vendor_method", "-vv").err
        assert "hush" not in shown and "seen" in shown
    finally:
        target.listener.close()


REPEATED = "0011223344556677889900112233445566"


def test_a_target_that_repeats_a_secret_is_not_repeated(host):
    """By any door, in a message for people or for programs."""
    params = host.folder / "params.json"
    params.write_text('{"cipher":"AES_XTS","name":"k","key":"%s","key2":"ffee"}' % REPEATED)
    lines = host.folder / "lines"
    lines.write_text('{"method":"accel_crypto_key_create","params":%s}\n' % params.read_text())
    config = host.folder / "config.json"
    config.write_text('{"subsystems":[{"subsystem":"accel","config":[{"method":"accel_crypto_key_create","params":%s}]}]}' % params.read_text())
    target, at = answering(host, {"accel_crypto_key_create": Refusal(-32602, "bad {'key': '%s', 'key2': 'ffee'}" % REPEATED)})
    try:
        for words in (("rpc", "call", "accel_crypto_key_create", f"@{params}"), ("rpc", "accel_crypto_key_create", "--json-file", params),
                      ("-vv", "rpc", "call", "accel_crypto_key_create", f"@{params}"), ("-o", "json", "rpc", "call", "accel_crypto_key_create", f"@{params}"),
                      ("rpc", "batch", lines), ("rpc.py", "accel_crypto_key_create", "-c", "AES_XTS", "-n", "k", "-k", REPEATED, "-e", "ffee"),
                      ("rpc.py", "load_config", "-j", config)):
            shown = host(*at, *words, code=None)
            assert shown.code != 0 and "bad {'key': '***', 'key2': '***'}" in shown.out + shown.err, words
            assert REPEATED not in shown.out + shown.err and "ffee" not in shown.out + shown.err, words
    finally:
        target.listener.close()
