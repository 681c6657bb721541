#!/bin/sh
# Measures whole processes from a fresh install: sh src/perf/whole-process.sh ZIP "SIZES" [ROUNDS]
# Prints one line for each size, as a row of docs/performance.md: medians of the rounds, which take
# turns with java -version, so that whatever else the machine does falls on both.
# GNU time, date and unzip are needed. OPTS, if set, are given to the JVM.
set -eu
zip=$1
sizes=$2
rounds=${3:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
unzip -q "$zip" -d "$work/install"
cinch=$(echo "$work"/install/*/cinch)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
export CINCH_CACHE="$work/cache"

# seconds COMMAND...: how long it takes, in seconds; its peak memory in MB goes to $work/peak
seconds() {
  set +e
  /usr/bin/time -f '%e %M' -o "$work/time" "$@" > "$work/out.txt" 2> "$work/err.txt"
  code=$?
  set -e
  if [ "$code" -gt 1 ]; then
    cat "$work/err.txt" >&2
    echo "$*: ended with $code" >&2
    exit 1
  fi
  tail -n 1 "$work/time" | awk -v peak="$work/peak" '{ printf "%d", $2 / 1024 > peak; print $1 }'
}

median() {
  sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

"$java" -version 2>&1 | head -n 1
echo "| children | MB | first run, s | later runs, s | peak memory, MB | children in a second |"
echo "|---|---|---|---|---|---|"
for size in $sizes; do
  CINCH_JAVA_OPTS="" "$cinch" generate --children="$size" --fault-rate=0.2 --year=2024-25 \
    -o "$work/return.xml"
  rm -rf "$CINCH_CACHE"
  export CINCH_JAVA_OPTS="${OPTS:-}"
  first=$(seconds "$cinch" check --format json,csv --out "$work/reports" "$work/return.xml")
  sleep 5
  : > "$work/runs"
  : > "$work/bare"
  : > "$work/peaks"
  round=0
  while [ "$round" -lt "$rounds" ]; do
    seconds "$java" -version >> "$work/bare"
    seconds "$cinch" check --format json,csv --out "$work/reports" "$work/return.xml" >> "$work/runs"
    cat "$work/peak" >> "$work/peaks"
    echo >> "$work/peaks"
    round=$((round + 1))
  done
  run=$(median < "$work/runs")
  bare=$(median < "$work/bare")
  peak=$(median < "$work/peaks")
  bytes=$(wc -c < "$work/return.xml")
  awk -v n="$size" -v b="$bytes" -v f="$first" -v r="$run" -v j="$bare" -v p="$peak" 'BEGIN {
    printf "| %d | %.1f | %.2f | %.2f (%.1f x java -version) | %d | %d |\n", n, b / 1e6, f, r, r / j, p, n / r }'
done
