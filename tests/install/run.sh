#!/usr/bin/env bash
# Installs the build into a folder of its own, builds a consumer against that by CMake and by pkg-config, and runs both.
set -euo pipefail
build=$1
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# As `make install` does; what is installed is moved afterwards, as a package would be.
for component in runtime development; do
  cmake --install "$build" --prefix "$work/first" --component $component >> "$work/install.log"
done
mv "$work/first" "$work/tree"
cmake -G Ninja -S "$here" -B "$work/consumer" -DCMAKE_PREFIX_PATH="$work/tree" > "$work/configure.log"
cmake --build "$work/consumer"
library=$(dirname "$(find "$work/tree" -name 'libspdkctl.so')")
eval "flags=($(PKG_CONFIG_PATH="$library/pkgconfig" pkg-config --cflags --libs spdkctl))"
g++ -std=c++20 "$here/consumer.cc" "${flags[@]}" -o "$work/consumer/by_pkg_config"
# A header that was forgotten is named in one line.
if g++ -std=c++20 -fsyntax-only "$here/no_header.cc" "${flags[@]}" 2> "$work/said"; then
  echo "no_header.cc compiled"; exit 1
fi
[ "$(grep -c 'error: ' "$work/said")" -eq 1 ] && grep -q 'error: .*include <spdkctl/rpc/v1/bdev.pb.h>' "$work/said" ||
  { cat "$work/said"; exit 1; }
# async_client.h hands over objects of Boost's, whose form is its version's: another one is refused when compiling.
eval "cflags=($(PKG_CONFIG_PATH="$library/pkgconfig" pkg-config --cflags spdkctl))"
echo '#include <spdkctl/client/async_client.h>' > "$work/async.cc"
g++ -std=c++20 -fsyntax-only "$work/async.cc" "${cflags[@]}"
if g++ -std=c++20 -fsyntax-only "$work/async.cc" "${cflags[@]}" -USPDKCTL_BOOST_VERSION -DSPDKCTL_BOOST_VERSION=107400 \
  2> "$work/said"; then
  echo "another Boost was accepted"; exit 1
fi
grep -q 'error: .*built with another version of Boost' "$work/said" || { cat "$work/said"; exit 1; }
# Folders that are named absolutely, as distributions do it.
sources=$(cd "$here/../.." && pwd)
cmake -G Ninja -S "$sources" -B "$work/absolute" -DCMAKE_INSTALL_PREFIX="$work/a" -DCMAKE_INSTALL_LIBDIR="$work/a/lib/arch" \
  -DCMAKE_INSTALL_INCLUDEDIR="$work/elsewhere/include" -DCMAKE_BUILD_TYPE=Release -DSPDKCTL_BUILD_TESTS=OFF \
  -DSPDKCTL_BUILD_BENCH=OFF >> "$work/configure.log"
mkdir -p "$work/a/lib/arch/pkgconfig"
cp "$work/absolute/spdkctl.pc" "$work/a/lib/arch/pkgconfig"
folder() { realpath -m "$(PKG_CONFIG_PATH="$work/a/lib/arch/pkgconfig" pkg-config --variable="$1" spdkctl)"; }
for wanted in "prefix $work/a" "libdir $work/a/lib/arch" "includedir $work/elsewhere/include"; do
  [ "$(folder "${wanted%% *}")" = "${wanted#* }" ] || { cat "$work/absolute/spdkctl.pc"; exit 1; }
done
# So is a standard that is too old.
if g++ -std=c++17 -fsyntax-only -fmax-errors=1 "$here/no_header.cc" "${flags[@]}" 2> "$work/said"; then
  echo "C++17 compiled it"; exit 1
fi
grep -q 'error: .*needs C++20: compile with -std=c++20' "$work/said" || { cat "$work/said"; exit 1; }
export LD_LIBRARY_PATH="$library"
for program in consumer by_pkg_config; do
  said=$("$work/tree/bin/spdkctl" sim run nvmf_tgt -- sh -c "$work/consumer/$program \$SPDKCTL_TARGET")
  [ "$said" = "26.09 Malloc0" ] || { echo "$program said: $said"; exit 1; }
  # And with a target inside its own process.
  said=$("$work/consumer/$program")
  [ "$said" = "26.09 Malloc0" ] || { echo "$program said of its own target: $said"; exit 1; }
done
# The documents' schemas are there, each that the index names.
schemas="$work/tree/share/spdkctl/schemas"
for file in error.json $(grep -o '[a-z-]*\.json' "$schemas/index.json"); do
  [ -s "$schemas/$file" ] || { echo "there is no schema $file"; exit 1; }
done
# Nothing but what is marked is exported.
foreign=$(nm -DC --defined-only "$library/libspdkctl.so" | grep -cE ' T (boost|fmt|simdjson|YAML)::' || true)
[ "$foreign" -eq 0 ] || { echo "$foreign foreign symbols are exported"; exit 1; }
echo "consumer ok"
