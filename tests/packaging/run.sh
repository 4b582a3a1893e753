#!/usr/bin/env bash
# What is installed for the system's own services, manual and shells, checked by the programs that will read it: visudo,
# systemd-tmpfiles, logrotate, groff, bash, zsh, fish. A program that is not there is named.
set -euo pipefail
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "tests/packaging: $*" >&2; exit 1; }
has() { PATH=$PATH:/usr/sbin:/sbin command -v "$1" > /dev/null || { echo "not checked: there is no $1"; return 1; }; }
export PATH=$PATH:/usr/sbin:/sbin

# As a package is made: the prefix is not the one that the tree was configured with.
DESTDIR=$work/root cmake --install "$build" --prefix /usr --component runtime > "$work/install.log"
share=$work/root/usr/share/spdkctl

sudoers=$share/sudoers.d/spdkctl-cyborg
[ "$(stat -c %a "$sudoers")" = 440 ] || fail "$sudoers has mode $(stat -c %a "$sudoers")"
grep -q '^Cmnd_Alias SPDKCTL_UP = /usr/bin/spdkctl up -f /etc/spdkctl/node.yaml$' "$sudoers" ||
  fail "the sudoers file names another program: $(grep Cmnd_Alias "$sudoers")"
for word in env_reset '!setenv' '!env_keep' secure_path=; do
  grep -q "^Defaults!SPDKCTL_UP .*$word" "$sudoers" || fail "the sudoers file lacks $word"
done
# visudo wants files of root's.
if has visudo; then
  cp "$sudoers" "$work/sudoers" && chmod 440 "$work/sudoers"
  visudo -cf "$work/sudoers" || fail "visudo refuses the sudoers file"
fi

# What sudo makes of it: a caller's environment does not reach the program. It asks for `env` here, of somebody who exists.
if has sudo && [ "$EUID" -eq 0 ] && unshare --mount true 2> /dev/null; then
  sed 's#^cyborg#nobody#; s#/usr/bin/spdkctl up -f .*#/usr/bin/env#' "$sudoers" > "$work/rule"
  chmod 440 "$work/rule"
  hostile=(SPDK_DIR=/evil SPDKCTL_STATE_DIR=/evil HOME=/evil XDG_STATE_HOME=/evil LANG=/evil PATH=/evil:/usr/bin)
  seen=$(unshare --mount bash -c 'rule=$1; shift
    mount --bind "$rule" /etc/sudoers && mount -t tmpfs none /etc/sudoers.d &&
      exec setpriv --reuid nobody --regid nogroup --clear-groups "$@"' bash "$work/rule" \
    env "${hostile[@]}" "$(command -v sudo)" -n /usr/bin/env) || fail "sudo does not take the rule: $seen"
  grep -q '^SUDO_USER=nobody$' <<< "$seen" || fail "sudo ran nothing: $seen"
  if grep /evil <<< "$seen"; then fail "the caller's environment reaches the program"; fi
fi

tmpfiles=$work/root/usr/lib/tmpfiles.d/spdkctl.conf
[ -f "$tmpfiles" ] || fail "there is no $tmpfiles"
if has systemd-tmpfiles && [ "$EUID" -eq 0 ]; then
  mkdir -p "$work/root/etc"
  cp /etc/passwd /etc/group "$work/root/etc"
  systemd-tmpfiles --root="$work/root" --create spdkctl.conf || fail "systemd-tmpfiles refuses $tmpfiles"
  for wanted in "755 /run/spdkctl" "700 /var/lib/spdkctl" "750 /var/log/spdkctl"; do
    [ "$(stat -c %a "$work/root/${wanted#* }")" = "${wanted% *}" ] || fail "$tmpfiles does not make $wanted"
  done
fi

logrotate=$share/logrotate.d/spdkctl
[ -f "$logrotate" ] || fail "there is no $logrotate"
if has logrotate; then logrotate --debug --state "$work/state" "$logrotate" || fail "logrotate refuses $logrotate"; fi
# The manual and the completion scripts, made of the program's own commands.
man=$work/root/usr/share/man/man1
for page in spdkctl spdkctl-bdev spdkctl-nvmf spdkctl-rpc.py; do
  [ -s "$man/$page.1" ] || fail "there is no manual page $page"
done
if has groff; then
  said=$(groff -man -Tutf8 -ww -z "$man"/*.1 2>&1) && [ -z "$said" ] || fail "groff says of the manual: $said"
fi
completions="bash:bash-completion/completions/spdkctl zsh:zsh/site-functions/_spdkctl fish:fish/vendor_completions.d/spdkctl.fish"
for completion in $completions; do
  shell=${completion%%:*} script=$work/root/usr/share/${completion#*:}
  [ -s "$script" ] || fail "there is no completion for $shell"
  if has "$shell"; then "$shell" -n "$script" || fail "$shell does not take $script"; fi
done
echo "packaging ok"
