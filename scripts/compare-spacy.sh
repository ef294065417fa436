#!/usr/bin/env bash
# Compares the speed of Dateline's grammar with that of spaCy's small English model: the same text, one core, one
# after the other. Skips, with a reason, where Python or the model is missing. PYTHON names another interpreter.
#
#   scripts/compare-spacy.sh [TEXT]     TEXT: texts parted by two blank lines; without it, some of our own, repeated
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}

command -v "$python" >/dev/null || { echo "skipped: no $python"; exit 0; }
"$python" -c 'import spacy' 2>/dev/null || { echo "skipped: $python has no spacy"; exit 0; }

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
text=${1:-$work/text}
go build -o "$work/grammar-speed" ./scripts/grammarspeed
[ $# -gt 0 ] || "$work/grammar-speed" --print-text >"$text"

export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1 BLIS_NUM_THREADS=1 GOMAXPROCS=1
one_core=()
if command -v taskset >/dev/null; then one_core=(taskset -c 0); fi

status=0
spacy=$("${one_core[@]}" "$python" scripts/compare_spacy.py "$text") || status=$?
[ "$status" -ne 3 ] || { echo "skipped: spaCy's small English model is not installed"; exit 0; }
[ "$status" -eq 0 ] || exit "$status"
ours=$("${one_core[@]}" "$work/grammar-speed" "$text")

read -r scpu swall smem sname <<<"$spacy"
read -r ocpu owall omem oname <<<"$ours"
printf '%-28s %14s %14s %12s\n' "" "tokens/s CPU" "tokens/s wall" "memory MB"
printf '%-28s %14s %14s %12s\n' "spaCy $sname" "$scpu" "$swall" "$smem"
printf '%-28s %14s %14s %12s\n' "Dateline ($oname)" "$ocpu" "$owall" "$omem"
awk -v a="$ocpu" -v b="$scpu" 'BEGIN { printf "Dateline reads %.1f times as many tokens in a second of one core\n", a / b }'
