#include "tests/support/folders.hpp"

namespace sunhall {

std::filesystem::path source_folder() { return SOURCE_FOLDER; }

std::filesystem::path program_folder() { return PROGRAM_FOLDER; }

}  // namespace sunhall
