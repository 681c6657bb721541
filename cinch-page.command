#!/bin/sh
# Opens cinch's page in the browser, for a double click. It ends when its window is closed.
exec sh "$(dirname "$0")/cinch" serve "$@"
