#!/usr/bin/env bash
# The long form of the tests that kill: migrators of every column and template besides the sample, the server at every command instead of every twelfth,
# and fifty rounds of sixteen processes instead of one. Takes more than an hour. Needs the engines (see CONTRIBUTING.md). Usage: tests/figures/kills.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build tests/SchemaGen.RoundTrip.Tests -c Release -v q -nologo
SCHEMAGEN_KILL_EVERYTHING=1 SCHEMAGEN_KILL_EVERY=1 SCHEMAGEN_ROUNDS=50 dotnet test tests/SchemaGen.RoundTrip.Tests/bin/Release/net10.0/SchemaGen.RoundTrip.Tests.dll \
    --filter 'FullyQualifiedName~RoundTrip.Tests.Killed' --logger 'console;verbosity=detailed' | grep -E 'killed|rounds|taken over|Passed|Failed'
