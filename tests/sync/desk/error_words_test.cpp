// Whatever goes wrong, a clerk reads what to do about it in Chinese.
#include "sync/desk/error_words.hpp"

#include <algorithm>
#include <sstream>

#include <gtest/gtest.h>

#include "sync/desk/command_line.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

TEST(ErrorWords, LeaveWhatIsChineseAsItIs) {
    EXPECT_EQ(in_words({Failure::Rejected, "热线.xlsx: 第 3 行之后的行号不对"}),
              "热线.xlsx: 第 3 行之后的行号不对");
}

TEST(ErrorWords, SayWhereAndWhatAndKeepTheTechnicalWordsInBrackets) {
    EXPECT_EQ(in_words({Failure::Malformed, "口令文件: line 3, column 14: duplicate key \"id\""}),
              "口令文件：第 3 行，同一个名称写了两次，请删去一个（line 3, column 14: duplicate key "
              "\"id\"）");
    EXPECT_EQ(
        in_words({Failure::Refused, "https://a.example/x: answered 401 (user name or password)"}),
        "用户名或密码不对，请核对 --user 和 --password-file（https://a.example/x: answered "
        "401 (user name or password)）");
}

TEST(ErrorWords, TranslateEachLineOfSeveral) {
    EXPECT_EQ(
        in_words({Failure::Malformed,
                  "a.toml line 2: unknown key \"x\"; known here: y\n"
                  "a.toml line 5: key \"y\" is missing"}),
        "第 2 行，有不认识的名称，请对照说明改正或删去（a.toml line 2: unknown key \"x\"; known "
        "here: y）\n第 5 行，缺少必须写的一项（a.toml line 5: key \"y\" is missing）");
}

TEST(ErrorWords, FallBackOnTheKindOfFailure) {
    for (auto const failure :
         {Failure::Offline, Failure::Refused, Failure::Missing, Failure::Untrusted,
          Failure::Malformed, Failure::Rejected, Failure::Storage, Failure::Cancelled}) {
        auto const words = in_words({failure, "something odd"});

        EXPECT_TRUE(words.ends_with("（something odd）")) << words;
        EXPECT_GT(words.size(), std::string_view{"（something odd）"}.size());
    }
}

/// The first of three bytes of U+4000 to U+9FFF.
bool begins_a_han_character(char byte) {
    return static_cast<unsigned char>(byte) >= 0xE4 && static_cast<unsigned char>(byte) <= 0xE9;
}

/// An office in which all sorts of things are broken, one after the other.
class BrokenOffice : public testing::Test {
protected:
    BrokenOffice() {
        office.import_items(small_pack());
        must(make_folder(office / "pack"));
    }

    [[nodiscard]] std::string at(std::string_view name) const { return (office / name).string(); }

    void write(std::string_view name, std::string_view text) const {
        must(write_atomically(office / name, text));
    }

    std::string complaint(std::vector<std::string> words) const {
        words.insert(words.begin(), {"--workspace", office.workspace_folder().string()});
        StoppedClock const clock;
        std::ostringstream out;
        std::ostringstream err;
        auto const code = run_desk(words, clock, {.out = out, .err = err, .user = "chen"});
        EXPECT_NE(code, exit_done) << words[2];
        return err.str();
    }

    /// Each line must say something in Chinese behind "未完成：".
    void expect_chinese(std::vector<std::string> const& words) const {
        constexpr std::string_view colon = "：";
        auto const told = complaint(words);
        EXPECT_FALSE(told.empty()) << words.front();
        std::istringstream lines{told};
        for (std::string line; std::getline(lines, line);) {
            auto const prefix = line.find(colon);
            auto const said =
                prefix == std::string::npos ? line : line.substr(prefix + colon.size());
            EXPECT_TRUE(std::ranges::any_of(said, begins_a_han_character)) << line;
        }
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(BrokenOffice, IsToldInChineseOfEveryFile) {
    write("empty.csv", "");
    write("map.toml", "kind = \"service\"\ncolour = 1\n");
    write("twice.toml", "kind = \"service\"\nkind = \"fee\"\n");
    write("noise", "noise");

    expect_chinese({"import", at("nowhere")});
    expect_chinese({"import", "fees", at("nowhere.csv")});
    expect_chinese({"import", "fees", at("noise")});
    expect_chinese({"import", "fees", at("empty.csv"), "--map", at("nowhere.toml")});
    expect_chinese({"import", "services", at("empty.csv"), "--map", at("map.toml")});
    expect_chinese({"import", "services", at("empty.csv"), "--map", at("twice.toml")});
    expect_chinese({"sign", "--as", "first", "--key", at("nowhere")});
    expect_chinese({"sign", "--as", "first", "--key", at("noise")});
    expect_chinese({"template", "fee", at("nowhere/a.xlsx")});
    expect_chinese({"register", "export", at("nowhere/a.csv")});
    expect_chinese({"publish", "--to", at("noise")});
    expect_chinese({"publish", "--to", at("server"), "--user", "u", "--password-file", at("none")});
    expect_chinese({"key", "renew", "--passphrase-file", at("none")});
    expect_chinese({"init", "--hall", "另一个大厅"});
}

TEST_F(BrokenOffice, IsToldInChineseOfEveryServer) {
    expect_chinese({"publish", "--to", "http://zwfw.example/"});
    expect_chinese({"publish", "--to", "https://a b/"});
    expect_chinese({"publish", "--to", "http://127.0.0.1:1/"});
    EXPECT_TRUE(says(complaint({"publish", "--to", "http://zwfw.example/"}), "--plain-http"));
}

TEST_F(BrokenOffice, IsToldInChineseOfItsOwnFiles) {
    for (auto const* text : {"{\"hall\": 1,\n \"hall\": 2}", "[", "{}"}) {
        write("office/short-links.json", text);
        expect_chinese({"short-links"});
        write("office/staff.json", text);
        expect_chinese({"check"});
        write("office/office.json", text);
        expect_chinese({"check"});
        write("office/office.json", "{\"hall\": \"示范市政务服务大厅\"}");
    }
}

TEST_F(BrokenOffice, SaysOfADraftInWhichLineItIsWrong) {
    for (auto const* text : {"{\"id\": 1,\n\"id\": 2}", "{\n\"id\": }", "{\n\"id\": 5.5}",
                             "{\n\"id\": 99999999999999999999}"}) {
        write("pack/a.json", text);

        auto const told = complaint({"import", at("pack")});

        EXPECT_TRUE(says(told, "，第 2 行，")) << told;
        expect_chinese({"import", at("pack")});
    }
    write("pack/a.json", std::string(100, '[') + std::string(100, ']'));
    EXPECT_TRUE(says(complaint({"import", at("pack")}), "括号套得太深"));
}

TEST_F(BrokenOffice, ReadsADraftBehindAByteOrderMark) {
    write_pack(office / "pack", {parking_fee("7")});
    auto const file = office / "pack/fee-parking.json";
    auto const text = must(read_file(file, most_test_bytes));
    must(write_atomically(file, "\xEF\xBB\xBF" + text));
    auto const draft = office.workspace_folder() / "drafts/transport/fee/parking.json";

    auto const plan =
        must(plan_import(office.workspace(), office / "pack", today, GoneItems::Keep));
    must(write_import(office.workspace(), plan, {.by = "chen", .at = noon}));

    EXPECT_FALSE(must(read_file(draft, most_test_bytes)).starts_with("\xEF\xBB\xBF"));
}

}  // namespace
}  // namespace sunhall
