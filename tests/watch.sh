#!/usr/bin/env bash
# Cleans up after a run of ./test.sh that was killed: watch.sh PROCESS FOLDER
set -euo pipefail

process=$1 folder=$2
while kill -0 "$process" 2> /dev/null; do sleep 0.2; done
if [[ -s $folder/job ]]; then kill -KILL -- "-$(< "$folder/job")" 2> /dev/null || true; fi
"$(dirname "${BASH_SOURCE[0]}")/engines/stop.sh" "$folder/engines"
rm -rf "$folder"
