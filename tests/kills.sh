#!/usr/bin/env bash
# Kills an update 200 times with kill -9 at random moments and reads the whole pack each time: it always opens and
# holds the old figures or the new. CI does the same 20 times. Needs the stand-in server beside the checkout.
#
#   tests/kills.sh [COUNT] [BUILD FOLDER]
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."
LAGESBILD_KILLS=${1:-200} exec "${2:-build/release}/tests/app/update_tests" \
    --gtest_filter=UpdateCommand.AlwaysLeavesAWholePackWhenItIsKilled
