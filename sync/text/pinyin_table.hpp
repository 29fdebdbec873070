// The readings of characters and words, as one sorted text compiled into the program.
//
// Internal to sync/text; assets/text/make-pinyin-table.sh writes its source at build time.
#pragma once

#include <string_view>

namespace sunhall {

/// Lines "行<tab>xing2", "银行<tab>yin2 hang2" or, where each character reads as it does alone,
/// only "行政"; sorted bytewise, each ended by a line feed. Every syllable ends with its tone, 1
/// to 5.
[[nodiscard]] std::string_view pinyin_table();

}  // namespace sunhall
