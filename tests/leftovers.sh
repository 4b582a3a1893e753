#!/usr/bin/env bash
# Runs a command and says what it left behind on the machine: processes, and files, folders and shared memory of spdkctl
# and SPDK. Fails if there is anything, else as the command does.
#
# usage: tests/leftovers.sh COMMAND [ARGUMENT...]
set -uo pipefail
shopt -s nullglob

list_files() {
  printf '%s\n' /{tmp,var/tmp,dev/shm}/*spdk* /dev/shm/*_tgt* /dev/shm/vhost* /{run,var/lib}/spdkctl/* | sort
}

# Processes in whose environment or command line a text is. A pattern that does not find itself: [x]yz.
processes_with() {
  grep -la -- "[${1:0:1}]${1:1}" /proc/[0-9]*/environ /proc/[0-9]*/cmdline 2> /dev/null | cut -d/ -f3 | sort -u
}

files=$(list_files)
mark=SPDKCTL_LEFTOVERS_OF=$$.$RANDOM$RANDOM
env "$mark" "$@"
status=$?

left=
for process in $(processes_with "$mark"); do
  left+="process $process: $(tr '\0' ' ' < "/proc/$process/cmdline")"$'\n'
done
while read -r file; do
  # What a living process names belongs to others, who are not done.
  [ -z "$file" ] || [ -n "$(processes_with "$file")" ] || left+=$file$'\n'
done < <(comm -13 <(echo "$files") <(list_files))
[ -z "$left" ] && exit "$status"
printf 'tests/leftovers.sh: left behind:\n%s' "$left" >&2
exit 1
