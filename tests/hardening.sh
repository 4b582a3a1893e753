#!/usr/bin/env bash
# Reads programs, shared libraries and archives as built, and says which of them lacks what cmake/hardening.cmake asks for.
# Archives are ours alone; a program may have the stack protector from a library that is linked into it.
#
# usage: tests/hardening.sh CXX FILE...     CXX: the compiler, of which only what it can do is wanted
set -euo pipefail
cxx=$1
shift
failed=0
lacks() { echo "tests/hardening.sh: $file lacks $*" >&2; failed=1; }
knows() { "$cxx" -Werror "$1" -x c++ -fsyntax-only /dev/null 2> /dev/null; }

check_code() {
  local symbols=$1 count
  grep -q '__stack_chk_fail' <<< "$symbols" || lacks "the stack protector"
  grep -Eq '__(mem|str|read|f?printf|v?snprintf|poll|recv|fdelt|readlink|realpath)[a-z]*_chk' <<< "$symbols" ||
    lacks "_FORTIFY_SOURCE"
  knows -fcf-protection=full || return 0
  count=$( (objdump -d --no-show-raw-insn "$file" || true) 2> /dev/null | grep -c -m 101 endbr64 || true)
  [ "$count" -gt 100 ] || lacks "control-flow protection: it has $count places to go to"
}

check_file() {
  local headers
  headers=$(readelf -hlWd "$file")
  grep -q 'GNU_RELRO' <<< "$headers" || lacks "RELRO"
  grep -Eq 'BIND_NOW|Flags:.* NOW' <<< "$headers" || lacks "full RELRO: its tables stay writable (-z now)"
  grep -Eq 'GNU_STACK +([^ ]+ +){5}RW +' <<< "$headers" || lacks "a stack that is not executable"
  grep -q 'Type: *DYN' <<< "$headers" || lacks "independence of its position"
  if grep -q 'INTERP' <<< "$headers" && ! grep -q 'Flags:.* PIE' <<< "$headers"; then
    lacks "independence of its position (PIE)"
  fi
  if grep -q 'TEXTREL' <<< "$headers"; then lacks "code that is not written to"; fi
}

for file in "$@"; do
  if [ ! -f "$file" ]; then
    lacks "itself"
  elif [[ "$file" == *.a ]]; then
    check_code "$(nm -u "$file" 2> /dev/null)"
  else
    check_file
    check_code "$(readelf -W --dyn-syms "$file")"
  fi
done
[ "$failed" -eq 0 ] && echo "hardening ok: $*"
