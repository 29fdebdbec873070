// Our fonts for a test program, prepared once; the cache is kept between runs, as on a terminal.
#pragma once

#include <filesystem>

#include "kiosk/typeset/fonts.hpp"
#include "kiosk/typeset/typesetter.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {

inline Typesetter prepared_typesetter(std::size_t cache_bytes = Typesetter::usual_cache_bytes) {
    static bool const prepared = [] {
        must(prepare_fonts(source_folder() / "assets/fonts/fonts.conf",
                           std::filesystem::temp_directory_path() / "sunhall-test-fonts"));
        return true;
    }();
    (void)prepared;
    return must(Typesetter::open(cache_bytes));
}

}  // namespace sunhall
