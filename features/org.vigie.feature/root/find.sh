# Finds what Vigie needs of the machine: a Java, GTK, a UTF-8 locale. Sourced by vigie in the product and by the build's scripts.
# What is missing is said in one sentence, with exit status 69.

VIGIE_JAVA=21

fail() {
  echo "$*" >&2
  exit 69
}

# the major version of the Java in folder $1, empty where there is none; the folder's release file saves a start of that Java
java_major() {
  [ -x "$1/bin/java" ] || return 0
  local line version=
  if [ -r "$1/release" ]; then
    while IFS= read -r line; do
      case $line in JAVA_VERSION=*) version=${line#*\"} ;; esac
    done < "$1/release"
    version=${version%%[!0-9]*}
  fi
  [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\)[^"]*".*/\1/p' | head -n 1)
  echo "$version"
}

# sets and exports JAVA_HOME to the first Java that is new enough; with the argument "jdk", to the first that can compile
find_java() {
  local kind=${1:-jre} candidate major on_path named="a Java runtime"
  [ "$kind" = jre ] || named="a JDK"
  on_path=$(command -v java || true)
  [ -z "$on_path" ] || on_path=$(readlink -f "$on_path" 2> /dev/null || echo "$on_path")
  for candidate in "${JAVA_HOME:-}" "${on_path%/bin/java}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
      "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] && [ -x "$candidate/bin/java" ] || continue
    [ "$kind" = jre ] || [ -x "$candidate/bin/javac" ] || continue
    major=$(java_major "$candidate")
    if [ "${major:-0}" -ge "$VIGIE_JAVA" ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  fail "Vigie needs $named of version $VIGIE_JAVA or newer and found none: install one (for example Eclipse Temurin), or set JAVA_HOME to it."
}

# names and output in UTF-8 also where the shell says nothing about its language
use_utf8() {
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" in
    C | POSIX)
      if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi
      ;;
  esac
}

# GTK 3 for the workbench; on Debian as root what is missing is installed
find_gtk() {
  [ "$(uname -s)" = Linux ] || return 0
  case "$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2> /dev/null)" in *libgtk-3.so.0*) return 0 ;; esac
  bring "GTK 3, which the workbench is drawn with," libgtk-3-0t64 libgtk-3-0
}

may_install() {
  command -v apt-get > /dev/null && [ "$(id -u)" = 0 ]
}

# bring WHAT PACKAGE...: the first Debian package of these that there is, where this may be done
bring() {
  local what=$1 package
  shift
  if may_install; then
    [ -n "${VIGIE_APT_READ:-}" ] || { apt-get update > /dev/null 2>&1 || true; VIGIE_APT_READ=yes; }
    for package in "$@"; do
      echo "Installing $package." >&2
      ! DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package" > /dev/null 2>&1 < /dev/null || return 0
    done
  fi
  fail "Vigie needs $what and did not find it: install it (Debian and Ubuntu name it ${*: -1})."
}
