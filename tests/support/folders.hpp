// Where tests find the project's files and the programs that were built.
#pragma once

#include <filesystem>

namespace sunhall {

/// The top of the source tree.
[[nodiscard]] std::filesystem::path source_folder();

/// The build folder, with the programs in it; tests may leave pictures there to look at.
[[nodiscard]] std::filesystem::path program_folder();

}  // namespace sunhall
