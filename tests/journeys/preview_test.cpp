// What the office sees before it signs is what the terminal will draw.
#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/kiosk_client.hpp"
#include "tests/support/must.hpp"
#include "tests/support/office.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall::journey {
namespace {

constexpr std::size_t most = std::size_t{16} << 20U;

class Preview : public testing::Test {
protected:
    [[nodiscard]] Ending desk(std::vector<std::string> words) const {
        words.insert(words.end(), {"--assets", (source_folder() / "assets").string(), "--json"});
        return office.try_desk(words);
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    Office office{folder / "hall"};
    std::string const guide = "renshe/service/shiye-jin.json";
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(Preview, DrawsAPageThatNobodyHasPublished) {
    auto const ending = desk({"preview", guide, folder / "guide.png", "--window", "1080x1920"});

    ASSERT_EQ(ending.code, 0) << ending.errors << ending.output;
    auto const png = must(read_file(folder / "guide.png", most));
    EXPECT_EQ(png.substr(1, 3), "PNG");
    EXPECT_GT(png.size(), 20'000U);
    EXPECT_EQ(text_at(must(parse_json(ending.output)), "item"), guide);
}

TEST_F(Preview, FollowsTheDraft) {
    ASSERT_EQ(desk({"preview", guide, folder / "before.png"}).code, 0);
    office.correct(guide, "title", "失业保险金申领（更正）");
    office.desk({"import", office.content()});

    ASSERT_EQ(desk({"preview", guide, folder / "after.png"}).code, 0);

    EXPECT_NE(must(read_file(folder / "before.png", most)),
              must(read_file(folder / "after.png", most)));
}

TEST_F(Preview, SaysWhatIsNoItem) {
    auto const ending = desk({"preview", "renshe/service/none.json", folder / "none.png"});

    EXPECT_EQ(ending.code, 1);
    EXPECT_FALSE(std::filesystem::exists(folder / "none.png"));
}

TEST_F(Preview, AndTheDoctorFindsCharactersThatNoFontHas) {
    office.correct(guide, "summary", "符号\U0001F9FF终端画不出");
    office.desk({"import", office.content()});

    auto const ending = desk({"doctor"});

    EXPECT_EQ(ending.code, 2) << ending.errors;
    auto const found = ending.output.find("\U0001F9FF");
    EXPECT_NE(found, std::string::npos) << ending.output;
}

}  // namespace
}  // namespace sunhall::journey
