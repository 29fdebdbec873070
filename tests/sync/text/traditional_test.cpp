#include "sync/text/traditional.hpp"

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

constexpr std::size_t most_names = 1U << 20U;  // bytes; the list has a few thousand

TraditionalNames our_names() {
    auto const file = source_folder() / "assets/text/traditional-names.tsv";
    return must(parse_traditional_names(must(read_file(file, most_names))));
}

class Traditional : public testing::Test {
protected:
    static std::string standard(std::string_view text) {
        static auto const converter =
            must(TraditionalConverter::open(TraditionalForms::Standard, our_names()));
        return converter.convert(text);
    }
    static std::string hong_kong(std::string_view text) {
        static auto const converter =
            must(TraditionalConverter::open(TraditionalForms::HongKong, our_names()));
        return converter.convert(text);
    }
};

TEST_F(Traditional, GoesByPhrasesNotByCharacters) {
    EXPECT_EQ(standard("办理后请到后台核对头发和发票"), "辦理後請到後臺核對頭髮和發票");
    EXPECT_EQ(standard("皇后大道干净，干部里面复杂，回复和复习"),
              "皇后大道乾淨，幹部裏面複雜，回覆和複習");
}

TEST_F(Traditional, HasTheFormsOfHongKongWhereTheyAreAskedFor) {
    EXPECT_EQ(standard("户口 台湾 床位"), "戶口 臺灣 床位");
    EXPECT_EQ(hong_kong("户口 台湾 床位"), "户口 台灣 牀位");
}

TEST_F(Traditional, WritesNamesAsTheyAreWritten) {
    EXPECT_EQ(standard("范县余家头的于先生、余主任和范老师"), "范縣余家頭的于先生、余主任和范老師");
    EXPECT_EQ(standard("同里古镇、里水镇、幸福里"), "同里古鎮、里水鎮、幸福里");
    EXPECT_EQ(hong_kong("范县余家头的于先生、余主任和范老师"),
              "范縣余家頭的于先生、余主任和范老師");
}

TEST_F(Traditional, FindsNoNameWhereAWordOnlyEndsLikeOne) {
    EXPECT_EQ(standard("关于先生的申请，由于主任外出，其余同志留下"),
              "關於先生的申請，由於主任外出，其餘同志留下");
}

TEST_F(Traditional, HasTheFormsThatArePrinted) {
    EXPECT_EQ(standard("为群众审核、复核、复印，回音壁"), "為群眾審核、複核、複印，回音壁");
}

TEST_F(Traditional, LeavesLinksNumbersAndSignsAlone) {
    for (auto const* text : {"https://zwfw.shifan.example/item?code=1199010000010301", "8800-1001",
                             "A-03", "{count}", "如龘𠮷", "12345 — ★", ""}) {
        EXPECT_EQ(standard(text), text);
    }
}

TEST_F(Traditional, AnswersBytesThatAreNoTextAsTheyAre) {
    std::string const broken = "\xE5\xFF后\x80";

    EXPECT_EQ(standard(broken), broken);
}

TEST(TraditionalNames, OfTheHallComeBeforeOurs) {
    auto names = must(parse_traditional_names("word\t后海路\t后海路\n"));
    auto const ours = must(parse_traditional_names("word\t后海路\t後海路\nword\t余家\t余家\n"));
    names.words.insert(names.words.end(), ours.words.begin(), ours.words.end());
    auto const converter = must(TraditionalConverter::open(TraditionalForms::Standard, names));

    EXPECT_EQ(converter.convert("后海路的余家"), "后海路的余家");
}

TEST(TraditionalNames, ComeWithEveryTitleForASurname) {
    auto const names = must(parse_traditional_names(
        "# a comment\n\nsurname\t余\t余\ntitle\t局长\t局長\ntitle\t先生\t先生\n"));

    EXPECT_EQ(names.words, (std::vector<WrittenAs>{{"余局长", "余局長"}, {"余先生", "余先生"}}));
}

TEST(TraditionalNames, NameTheLineThatIsNone) {
    for (auto const* line : {"surname\t余", "place\t余家\t余家", "word\t\t余家", "余家 余家"}) {
        auto const names = parse_traditional_names("# first\n" + std::string{line} + "\n");

        ASSERT_FALSE(names) << line;
        EXPECT_NE(names.error().message.find("line 2"), std::string::npos) << names.error().message;
    }
}

}  // namespace
}  // namespace sunhall
