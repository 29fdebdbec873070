#!/bin/sh
# Writes the pinyin table as C++ source: make-pinyin-table.sh OUT.cpp SIMPLIFIED.cpp, the second
# as make-simplified-table.sh wrote it.
# Sources: Debian's rime-data-pinyin-simp, rime-data-terra-pinyin (tones) and unicode-data, and the
# corrections beside this script.
set -eu
here=$(dirname "$0")
rime=/usr/share/rime-data/pinyin_simp.dict.yaml
terra=/usr/share/rime-data/terra_pinyin.dict.yaml
unihan=/usr/share/unicode/Unihan_Readings.txt.bz2
for source in "$rime" "$terra" "$unihan"; do
    if [ ! -r "$source" ]; then
        echo "make-pinyin-table: $source is missing; install rime-data-pinyin-simp," \
            "rime-data-terra-pinyin and unicode-data" >&2
        exit 1
    fi
done

LC_ALL=C
export LC_ALL
{
    echo '// Made by assets/text/make-pinyin-table.sh.'
    echo '#include "sync/text/pinyin_table.hpp"'
    echo 'namespace sunhall {'
    # As sv, which knows its length: without optimisation a plain literal would be measured each time.
    echo 'using namespace std::string_view_literals;'
    printf 'std::string_view pinyin_table() {\n    return R"('
    bzip2 -dc "$unihan" |
        awk -f "$here/pinyin-table.awk" "$here/pinyin-overrides.tsv" "$rime" \
            "$2" "$terra" - | sort
    echo ')"sv;'
    echo '}'
    echo '}  // namespace sunhall'
} > "$1.new"
mv "$1.new" "$1"
