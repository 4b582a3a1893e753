#!/bin/sh
# usage: tools/compiler_cache.sh CCACHE COMPILER ARGUMENT...
#
# Runs the compiler by ccache. A header that is precompiled anew is taken away first: ccache's preprocessor would read the
# old one in place of the headers that it is made of, and take what it once made of other headers for the same.
precompiles=
output=
before=
for word; do
  [ "$word" != c++-header ] || precompiles=yes
  [ "$before" != -o ] || output=$word
  before=$word
done
[ -z "$precompiles" ] || rm -f "$output"
exec "$@"
