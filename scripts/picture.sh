#!/usr/bin/env bash
# Makes doc/read.png: the example page as a terminal shows it. Needs aha, ImageMagick's convert and Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
dir=$(mktemp -d)
CLICOLOR_FORCE=1 TERM=xterm-256color go run ./cmd/dateline read examples/grain-deal.html | aha --black --no-header > "$dir/body.html"
{
  printf '<meta charset="utf-8"><style>body{background:#16181d;color:#e6e6e6;margin:18px 22px;font:15px/1.45 "DejaVu Sans Mono",monospace;width:1010px}pre{margin:0;white-space:pre}</style><pre>'
  cat "$dir/body.html"
  printf '</pre>'
} > "$dir/page.html"
mkdir -p doc
chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --user-data-dir="$dir/profile" \
  --hide-scrollbars --window-size=1060,1500 --screenshot="$PWD/doc/read.png" "file://$dir/page.html" 2>/dev/null
rm -rf "$dir"
