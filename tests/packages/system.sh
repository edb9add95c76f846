# SPDX-License-Identifier: BSD-3-Clause
# shellcheck shell=bash
#
# For ./examples/run and ./tests/run: system packages. Sourced.

# missing_packages <program>:<package>...: the distribution's packages of the missing programs.
missing_packages() {
  local pair program
  for pair in "$@"; do
    program=${pair%%:*}
    case $program in
      /*) [ -e "$program" ] || echo "${pair#*:}" ;;
      python3-venv) python3 -c 'import ensurepip, venv' 2>/dev/null || echo "${pair#*:}" ;;
      *) command -v "$program" >/dev/null || echo "${pair#*:}" ;;
    esac
  done | sort -u
}

# install_packages <package>...: by apt-get, as root; else prints the command and fails.
install_packages() {
  [ $# -gt 0 ] || return 0
  if ! command -v apt-get >/dev/null; then
    echo "error: this is no Debian or Ubuntu; install what corresponds to: $*" >&2
    return 1
  fi
  if [ "$(id -u)" != 0 ]; then
    echo "error: missing on this system; as root: apt-get install --no-install-recommends $*" >&2
    return 1
  fi
  local apt=(apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 --yes --quiet=2)
  export DEBIAN_FRONTEND=noninteractive
  if ! timeout --foreground 600 "${apt[@]}" update </dev/null >/dev/null ||
    ! timeout --foreground 1800 "${apt[@]}" install --no-install-recommends "$@" </dev/null >/dev/null; then
    echo "error: apt-get could not install $* (its words are above). Is there a network?" >&2
    return 1
  fi
}

# find_cmake <oldest version> <get> <cache>: prints the path of the system's cmake, or of one from
# the package index.
find_cmake() {
  local version
  version=$(cmake --version 2>/dev/null | awk 'NR == 1 { print $3 }')
  if [ -n "$version" ] && [ "$(printf '%s\n' "$1" "$version" | sort -V | head -n 1)" = "$1" ]; then
    echo cmake
    return
  fi
  "$2" cmake-4.4.4 >&2 || return 1
  echo "$3/packages/cmake-4.4.4/cmake/data/bin/cmake"
}

# drop_foreign_build <folder> <source>: removes a build folder that was configured for another source
# folder or in another place (a moved checkout, two checkouts with one cache): CMake would refuse it.
drop_foreign_build() {
  local file=$1/CMakeCache.txt source place
  [ -e "$file" ] || return 0
  source=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$file")
  place=$(sed -n 's/^CMAKE_CACHEFILE_DIR:INTERNAL=//p' "$file")
  if ! [ "$source" -ef "$2" ] || ! [ "$place" -ef "$1" ]; then
    echo "  $1 was configured for $source, in $place: it is removed and made again"
    rm -rf "$1"
  fi
}
