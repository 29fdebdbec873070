#include "kiosk/typeset/fonts.hpp"

#include <gtest/gtest.h>

#include "tests/kiosk/typeset/fonts_prepared.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

TEST(Fonts, AreAllInstalledWhereTheTestsRun) {
    auto const typesetter = prepared_typesetter();

    EXPECT_TRUE(missing_font_packages().empty());
}

TEST(Fonts, SayWhichConfigurationIsMissing) {
    TemporaryFolder const folder;

    auto const prepared = prepare_fonts(folder / "none.conf", folder / "cache");

    ASSERT_FALSE(prepared);
    EXPECT_EQ(prepared.error().failure, Failure::Missing);
    EXPECT_NE(prepared.error().message.find("none.conf"), std::string::npos);
}

}  // namespace
}  // namespace sunhall
