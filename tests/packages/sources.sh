# SPDX-License-Identifier: BSD-3-Clause
# shellcheck shell=bash
#
# For ./get: where a package's items come from. Sourced; uses its say, fail and variables.
# shellcheck disable=SC2154

# A pip that does not install into the system (PEP 668): an existing one, else our own.
find_pip() {
  if python3 -m pip --version >/dev/null 2>&1; then
    pip=(python3 -m pip)
    return
  fi
  [ -x "$cache/venv/bin/pip" ] || python3 -m venv "$cache/venv" ||
    fail "python3 has neither pip nor venv; on Debian and Ubuntu: apt-get install python3-venv"
  pip=("$cache/venv/bin/python" -m pip)
}

# The wheel file of name==version, if present.
wheel_file() {
  local name=${1%%==*} version=${1##*==}
  name=${name//-/_}
  compgen -G "$cache/wheels/$name-$version-*.whl" | head -n 1
}

# Downloads one wheel. Explicit tags make the files independent of this machine's Python.
download_wheel() {
  local item=$1 tags=() glibc
  for glibc in 2_28 2_27 2_25 2_24 2_18 2_17 2_12 2_5; do
    tags+=(--platform "manylinux_${glibc}_$machine")
  done
  for glibc in 2014 2010 1; do
    tags+=(--platform "manylinux${glibc}_$machine")
  done
  local progress=(--quiet --progress-bar off)
  [ ! -t 1 ] || progress=(--progress-bar on)
  mkdir -p "$cache/wheels"
  timeout --foreground 3000 "${pip[@]}" download "${progress[@]}" --no-deps --only-binary=:all: --retries 5 \
    --timeout 60 --disable-pip-version-check "${tags[@]}" --python-version 311 --implementation cp \
    --abi cp311 --abi abi3 --abi none --dest "$cache/wheels" "$item" </dev/null ||
    fail "$item could not be downloaded (pip's words are above). Is there a network?" \
      "What is complete stays: the same command goes on from here."
}

# Unpacks one item into the folder $2. A wheel that was cut short is downloaded again, once.
add_wheel() {
  local item=$1 folder=$2 file fresh=no start=$SECONDS
  file=$(wheel_file "$item") || true
  if [ -n "$file" ] && ! unzip -qo "$file" -d "$folder"; then
    ! unzip -tq "$file" >/dev/null 2>&1 || fail "$file could not be unpacked to $folder: its disk?"
    say "  $file is not whole: it is downloaded again"
    rm -f "$file"
    file=""
  fi
  if [ -z "$file" ]; then
    fresh=yes
    say "  $item: $(awk -v item="$item" '$2 == item { print $3; exit }' "$manifest") MB ..."
    download_wheel "$item"
    file=$(wheel_file "$item") || fail "$item: pip left no wheel of that name"
    unzip -qo "$file" -d "$folder" || fail "$file could not be unpacked to $folder: its disk?"
  fi
  say "  $item: done after $((SECONDS - start)) s"
  [ "$fresh" = no ] || [ "$keep" = yes ] || rm -f "$file"
}

# The distribution's package and its dependencies that are not installed. `loader/` gathers the
# libraries, so that LD_LIBRARY_PATH needs only that folder.
add_deb() {
  local package=$1 folder=$2 debs=$cache/debs file
  command -v apt-get >/dev/null || fail "$package needs a Debian or Ubuntu machine"
  mkdir -p "$debs/partial" "$folder/loader"
  apt-get install --download-only --yes --quiet=2 --no-install-recommends -o Debug::NoLocking=1 \
    -o Dir::Cache::archives="$debs" "$package" </dev/null >/dev/null ||
    fail "$package could not be downloaded (apt's words are above); is 'apt-get update' due?"
  for file in "$debs"/*.deb; do
    dpkg -x "$file" "$folder"
  done
  find "$folder" -path "$folder/loader" -prune -o -name 'lib*.so*' -print0 |
    xargs -0 -r ln -sfrt "$folder/loader"
  say "  $package: $(du -sm "$debs" | cut -f1) MB in $(find "$debs" -name '*.deb' | wc -l) packages"
  rm -rf "$debs"
}
