#!/usr/bin/env bash
# Writes NOTICE anew from the built product.   releng/scripts/notice.sh
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
. "$root/releng/scripts/env.sh"
find_java jdk
[ -d "$(product_folder)" ] || fail "There is no built product: run ./vigie or ./test first."
"$JAVA_HOME/bin/java" "$root/releng/scripts/Notice.java" "${1:-$(product_folder)}" "$root/NOTICE"
