// The manual page tells of every command and every option that it takes.
#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

/// As roff spells it: "import open\-days".
std::string in_roff(std::string_view text) {
    std::string spelt;
    for (char const character : text) {
        spelt += character == '-' ? "\\-" : std::string{character};
    }
    return spelt;
}

std::string manual() {
    return must(read_file(source_folder() / "config/man/sunhall-desk.1", 1U << 20U));
}

/// What stands between this command's heading and the next one; empty where there is none.
std::string section_of(std::string const& text, std::string_view command) {
    auto const heading = format("\n.SS {}\n", in_roff(command));
    auto const begin = text.find(heading);
    if (begin == std::string::npos) {
        return {};
    }
    auto const end = text.find("\n.S", begin + heading.size());
    return text.substr(begin, end - begin);
}

TEST(Manual, HasASectionForEveryCommandWithAllItsOptionsAndAnExample) {
    auto const text = manual();
    for (auto const& command : all_commands()) {
        auto const section = section_of(text, command.shape.name);

        EXPECT_FALSE(section.empty()) << command.shape.name;
        EXPECT_NE(section.find("例子："), std::string::npos) << command.shape.name;
        auto const& shape = command.shape;
        for (auto const* const names : {&shape.required, &shape.optional, &shape.flags}) {
            for (auto const option : *names) {
                EXPECT_NE(section.find(in_roff(format("--{}", option))), std::string::npos)
                    << command.shape.name << " --" << option;
            }
        }
    }
}

}  // namespace
}  // namespace sunhall
