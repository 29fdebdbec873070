#include "kiosk/typeset/qr.hpp"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>

#include <gtest/gtest.h>

#include "kiosk/typeset/png.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

/// A link such as offices publish, of exactly this many bytes.
std::string link_of(std::size_t bytes) {
    std::string link = "https://zwfw.shifan.example/guide?id=";
    link.resize(std::min(bytes, link.size()));
    for (unsigned i = 7; link.size() < bytes; i = i * 31 + 11) {
        link += "abcdefghijkmnpqrstuvwxyz0123456789&=%"[i % 37];
    }
    return link;
}

/// What a real reader makes of the picture.
std::string read_by_zbar(Picture const& picture, std::filesystem::path const& file) {
    std::ofstream{file, std::ios::binary} << must(png(picture));
    auto const command =
        "zbarimg --nodbus --quiet --raw -Sdisable -Sqrcode.enable '" + file.string() + "'";
    std::unique_ptr<FILE, decltype([](FILE* pipe) { pclose(pipe); })> const pipe{
        popen(command.c_str(), "r")};
    std::string read;
    for (int c = 0; (c = std::fgetc(pipe.get())) != EOF;) {
        read.push_back(static_cast<char>(c));
    }
    if (!read.empty() && read.back() == '\n') {
        read.pop_back();
    }
    return read;
}

class QrOfModule : public testing::TestWithParam<int> {
protected:
    TemporaryFolder folder_;
};

TEST_P(QrOfModule, IsReadByAPhonesReader) {
    for (std::size_t const bytes : {20U, 43U, 84U, 120U, 147U, 170U, 192U}) {
        auto const link = link_of(bytes);

        auto const code = must(qr_code(link, GetParam()));

        EXPECT_EQ(read_by_zbar(*code.picture, folder_ / "code.png"), link);
    }
}

INSTANTIATE_TEST_SUITE_P(Pixels, QrOfModule, testing::Values(5, 7));

TEST(QrCode, KeepsOurOwnLinksSmall) {
    EXPECT_LE(must(qr_code(link_of(84), 5)).version, 5);
    EXPECT_LE(must(qr_code(link_of(192), 5)).version, 10);
}

/// The width in pixels of the white field around the modules.
int quiet_field(Picture const& picture) {
    auto const is_white = [&](int x, int y) {
        return picture.row(y)[static_cast<std::ptrdiff_t>(x) * 4] == 255;
    };
    int field = 0;
    for (bool white = true; white; field += white ? 1 : 0) {
        int const opposite = picture.width - 1 - field;
        for (int i = 0; i < picture.width; ++i) {
            white = white && is_white(i, field) && is_white(i, opposite) && is_white(field, i) &&
                    is_white(opposite, i);
        }
    }
    return field;
}

TEST(QrCode, CarriesItsFourQuietModulesInWhite) {
    auto const code = must(qr_code("https://shifan.example/", 6));

    EXPECT_EQ(quiet_field(*code.picture), 4 * 6);
    EXPECT_EQ(code.picture->width, (17 + 4 * code.version + 8) * 6);
    EXPECT_EQ(code.picture->width, must(qr_width("https://shifan.example/", 6)));
}

TEST(QrCode, RefusesWhatAPhoneWouldNotRead) {
    EXPECT_FALSE(qr_code("", 5));
    EXPECT_FALSE(qr_code(link_of(longest_qr_text + 1), 5));
    EXPECT_TRUE(qr_code(link_of(longest_qr_text), 5));
    EXPECT_FALSE(qr_code(std::string_view{"https://a\0b", 11}, 5));
}

}  // namespace
}  // namespace sunhall
