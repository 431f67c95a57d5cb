#!/usr/bin/env bash
# Stops the engines of a folder and deletes it: stop.sh FOLDER
set -euo pipefail

folder=$1
[[ -d $folder ]] || exit 0

alive() {
    kill -0 "$1" 2> /dev/null
}

# What is only starting cannot be stopped yet.
while [[ -e $folder/starting ]] && alive "$(< "$folder/starting")"; do sleep 0.05; done

processes=()
for file in "$folder"/*/pid; do
    [[ -s $file ]] || continue
    process=$(< "$file")
    # To every kind of server this means "stop at once".
    if kill -QUIT "$process" 2> /dev/null; then processes+=("$process"); fi
done
for process in "${processes[@]}"; do
    for _ in {1..400}; do
        alive "$process" || continue 2
        sleep 0.05
    done
    kill -KILL "$process"
done
rm -rf "$folder"
