#include "kiosk/typeset/picture.hpp"

#include <filesystem>

#include <gtest/gtest.h>

#include "kiosk/typeset/png.hpp"
#include "kiosk/typeset/svg.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

std::filesystem::path const pictures{source_folder() / "assets/pictures"};

TEST(Picture, HasASerialOfItsOwn) {
    Picture const one{Picture::Kind::Coverage, 3, 3};
    Picture const other{Picture::Kind::Coverage, 3, 3};

    EXPECT_NE(one.serial, other.serial);
}

TEST(Picture, HasRowsOfWholeWords) {
    EXPECT_EQ((Picture{Picture::Kind::Coverage, 5, 2}.stride), 8);
    EXPECT_EQ((Picture{Picture::Kind::Colour, 5, 2}.stride), 20);
}

class Drawing : public testing::TestWithParam<char const*> {};

TEST_P(Drawing, IsMadeAtTheSizeAskedFor) {
    auto const picture = must(svg_picture(pictures / GetParam(), 208, 104));

    EXPECT_EQ(picture->width, 208);
    EXPECT_EQ(picture->kind, Picture::Kind::Colour);
    EXPECT_EQ(picture->row(60)[104 * 4 + 3], 255) << "the sun is in the middle";
}

INSTANTIATE_TEST_SUITE_P(OfOurs, Drawing, testing::Values("emblem.svg", "sunrise.svg"));

TEST(Svg, SaysWhatIsWrongWithAFile) {
    EXPECT_EQ(svg_picture(pictures / "none.svg", 10, 10).error().failure, Failure::Missing);
    auto const no_drawing = svg_picture(source_folder() / "CMakePresets.json", 10, 10);
    ASSERT_FALSE(no_drawing);
    EXPECT_EQ(no_drawing.error().failure, Failure::Malformed);
    EXPECT_NE(no_drawing.error().message.find("CMakePresets.json"), std::string::npos);
}

TEST(Png, IsAPngFileOfEveryKindOfPicture) {
    for (auto const kind :
         {Picture::Kind::Coverage, Picture::Kind::Colour, Picture::Kind::Opaque}) {
        EXPECT_EQ(must(png(Picture{kind, 7, 5})).substr(1, 3), "PNG");
    }
}

}  // namespace
}  // namespace sunhall
