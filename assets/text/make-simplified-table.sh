#!/bin/sh
# Writes the table of traditional characters as C++ source: make-simplified-table.sh OUT.cpp
# Source: Debian's unicode-data. A character with several simplified forms takes the first that
# differs from itself: 著 finds 着 and so itself, since both sides of a comparison are folded. One
# that only means the same as a traditional character (淨 凈, 証 證) goes the same way.
set -eu
unihan=/usr/share/unicode/Unihan_Variants.txt.bz2
if [ ! -r "$unihan" ]; then
    echo "make-simplified-table: $unihan is missing; install unicode-data" >&2
    exit 1
fi

{
    echo '// Made by assets/text/make-simplified-table.sh.'
    echo '#include "sync/text/simplified_table.hpp"'
    echo 'namespace sunhall {'
    echo 'namespace {'
    echo 'constexpr SimplifiedPair pairs[] = {'
    # Code points of four digits only: the rest are rarer than any text of an office.
    bzip2 -dc "$unihan" | awk '
        function other(    at, found) {
            for (at = 3; at <= NF; at++) {
                found = $at
                sub(/<.*/, "", found)
                if (found != $1 && length(found) == 6)
                    return found
            }
            return ""
        }
        length($1) == 6 && $2 == "kSimplifiedVariant" {
            simplified[$1] = other()
            target[other()] = 1
        }
        length($1) == 6 && $2 == "kSemanticVariant" { alike[$1] = other() }
        END {
            for (from in alike)
                if (!(from in simplified) && !(from in target) && simplified[alike[from]] != "")
                    simplified[from] = simplified[alike[from]]
            for (from in simplified)
                if (simplified[from] != "")
                    print "{0x" substr(from, 3) ", 0x" substr(simplified[from], 3) "},"
        }' | LC_ALL=C sort
    echo '};'
    echo '}  // namespace'
    echo 'std::span<SimplifiedPair const> simplified_table() { return pairs; }'
    echo '}  // namespace sunhall'
} > "$1.new"
mv "$1.new" "$1"
