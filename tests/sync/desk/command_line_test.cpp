// The desk as people meet it: words in, Chinese texts and an exit code out.
#include "sync/desk/command_line.hpp"

#include <algorithm>
#include <iterator>
#include <sstream>

#include <gtest/gtest.h>

#include "sync/base/format.hpp"
#include "sync/desk/command.hpp"
#include "sync/desk/help.hpp"
#include "sync/desk/prompt.hpp"
#include "sync/desk/publication.hpp"
#include "sync/formats/json.hpp"
#include "tests/sync/desk/command_office.hpp"

namespace sunhall {
namespace {

std::vector<std::string> words_of(std::string_view name) {
    std::istringstream stream{std::string{name}};
    return {std::istream_iterator<std::string>{stream}, {}};
}

/// A published hall whose timestamp is renewed by cron every day.
class Cron : public CommandLine {
protected:
    Cron() { publish_pack(); }

    [[nodiscard]] std::int64_t timestamp_version() const {
        return must(read_publication(at("server"))).timestamp.version();
    }
    /// Moves the timestamp key out of the workspace, under a passphrase that `words` holds.
    void seal_elsewhere() const {
        auto const file = at("office/keys/timestamp.key");
        must(write_atomically(at("words"), "四月的雨落在旧屋顶\n"));
        auto const key = must(SecretKey::load(file));
        must(keep_key(key, at("safe/timestamp.key"), must(from_file(at("words")))));
        std::filesystem::remove(file);
    }
};

TEST_F(Cron, SaysNothingWhereAllIsWell) {
    auto const answer = desk({"timestamp", "--to", at("server"), "--cron"});

    EXPECT_EQ(answer.code, exit_done);
    EXPECT_EQ(answer.out + answer.err, "");
    EXPECT_EQ(timestamp_version(), 2);
}

TEST_F(Cron, TakesAKeyThatLiesElsewhereUnderAPassphrase) {
    seal_elsewhere();

    auto const answer = desk({"timestamp", "--to", at("server"), "--cron", "--key",
                              at("safe/timestamp.key"), "--passphrase-file", at("words")});

    EXPECT_EQ(answer.code, exit_done);
    EXPECT_EQ(answer.out + answer.err, "");
    EXPECT_EQ(timestamp_version(), 2);
}

TEST_F(Cron, AsksNobodyForThePassphrase) {
    seal_elsewhere();

    auto const answer =
        desk({"timestamp", "--to", at("server"), "--cron", "--key", at("safe/timestamp.key")});

    EXPECT_EQ(answer.code, exit_refused);
    EXPECT_NE(answer.err.find("--passphrase-file"), std::string::npos) << answer.err;
    EXPECT_EQ(timestamp_version(), 1);
}

TEST_F(CommandLine, LeadsFromNothingToAPublication) {
    register_two();
    expect_done({"import", at("pack"), "--as-of", "2026-11-22"});
    expect_done({"check"});
    expect_done({"sign", "--as", "first", "--key", at("office/keys/zhang.key")});
    expect_done({"sign", "--as", "second", "--key", at("office/keys/li.key")});
    expect_done({"publish", "--to", at("server")});
    expect_done({"timestamp", "--to", at("server")});

    EXPECT_TRUE(std::filesystem::exists(at("server/metadata/timestamp.json")));
    EXPECT_TRUE(std::filesystem::exists(at("server/metadata/1.root.json")));
}

TEST_F(CommandLine, MayBeRunTwiceWithoutHarm) {
    auto const li = at("office/keys/li.key");
    std::vector<std::vector<std::string>> const life{
        {"import", at("pack")},
        {"sign", "--as", "first", "--key", at("office/keys/zhang.key")},
        {"sign", "--as", "second", "--key", li},
        {"publish", "--to", at("server")},
        {"withdraw", "--item", "transport/fee/parking.json", "--key", li, "--reason", "金额有误",
         "--to", at("server")},
        {"withdraw", "--lift", "--item", "transport/fee/parking.json", "--key", li, "--reason",
         "已更正", "--to", at("server")},
        {"key", "rotate", "--staff", "zhang", "--reason", "例行更换", "--no-passphrase"},
        {"sign", "--as", "first", "--key", at("office/keys/zhang.key")},
        {"sign", "--as", "second", "--key", li},
        {"key", "rotate", "--role", "timestamp", "--reason", "服务器移交", "--no-passphrase"},
        {"key", "renew"},
        {"publish", "--to", at("server")},
        {"key", "revoke", "--staff", "zhang", "--reason", "调离"},
    };
    for (int time = 0; time < 2; ++time) {
        register_two();
    }
    for (auto const& command : life) {
        expect_done(command);
        auto const known = desk({"register", "verify"}).out;

        expect_done(command);
        EXPECT_EQ(desk({"register", "verify"}).out, known) << command[0] << ' ' << command[1];
    }
}

TEST_F(CommandLine, ListsWhatAnImportChanges) {
    register_two();

    auto const answer = desk({"import", at("pack")});

    EXPECT_NE(answer.out.find("新增 transport/fee/parking.json 停车收费"), std::string::npos)
        << answer.out;
    EXPECT_NE(answer.out.find("新增 3，修改 0"), std::string::npos) << answer.out;
}

TEST_F(CommandLine, WritesNothingInADryRun) {
    register_two();

    auto const answer = desk({"import", at("pack"), "--dry-run"});

    EXPECT_EQ(answer.code, exit_done);
    EXPECT_NE(answer.out.find("新增 3，修改 0"), std::string::npos) << answer.out;
    EXPECT_FALSE(std::filesystem::exists(at("office/drafts")));
}

TEST_F(CommandLine, ImportsTheTemplateThatItWrote) {
    register_two();
    expect_done({"import", at("pack")});
    expect_done({"template", "hotline", at("热线.xlsx")});

    expect_done({"import", "hotlines", at("热线.xlsx"), "--reviewed-by", "张明"});

    EXPECT_TRUE(std::filesystem::exists(at("office/drafts/hall/hotline/12345.json")));
    EXPECT_NE(desk({"import", "hotlines", at("热线.xlsx")}).out.find("未变 1"), std::string::npos);
    EXPECT_EQ(desk({"import", "fees", at("热线.xlsx"), "--map", at("热线.toml")}).code,
              exit_refused);
}

TEST_F(CommandLine, ImportsEverySheetThatItsTemplateTellsOf) {
    register_two();
    auto pack = small_pack();
    auto renshe = pack[1];
    renshe.id = renshe.department = "renshe";  // Of the templates' examples.
    pack.push_back(renshe);
    write_pack(at("with-renshe"), pack);
    expect_done({"import", at("with-renshe")});
    for (std::string const kind :
         {"service", "fee", "hotline", "open_day", "notice", "disclosure", "reply"}) {
        auto const sheet = at(kind + ".xlsx");
        auto const told = desk({"template", kind, sheet}).out;
        auto const begin = told.find("sunhall-desk import ");
        ASSERT_NE(begin, std::string::npos) << told;
        auto words = words_of(told.substr(begin, told.find(" --dry-run") - begin));
        words.erase(words.begin());
        words.emplace_back("--create-departments");

        expect_done(words);
        EXPECT_NE(desk(words).out.find("新增 0，修改 0"), std::string::npos) << kind;
    }
}

TEST_F(CommandLine, WritesNoTemplateOfWhatIsNoList) {
    auto const answer = desk({"template", "hall", at("大厅.xlsx")});

    EXPECT_EQ(answer.code, exit_refused);
    EXPECT_NE(answer.err.find("disclosure、reply"), std::string::npos) << answer.err;
    EXPECT_FALSE(std::filesystem::exists(at("大厅.xlsx")));
}

TEST_F(CommandLine, ListsTheRepliesThatASheetNoLongerHas) {
    register_two();
    expect_done({"import", at("pack")});
    constexpr std::string_view heading =
        "编号,答复部门,标题,种类,来信内容,收到日期,答复期限,答复内容,答复日期,最近核对日期\n说明\n";
    std::string const first = "1,transport,停车,,夜里能停吗？,2026-11-20,,,,\n";
    auto const import = [&](std::string const& rows, std::vector<std::string> const& more = {}) {
        must(write_atomically(at("回音壁.csv"), std::string{heading} + rows));
        std::vector<std::string> words{"import", "replies", at("回音壁.csv"), "--reviewed-by",
                                       "张明"};
        words.insert(words.end(), more.begin(), more.end());
        return desk(words);
    };
    EXPECT_EQ(import(first + "2,transport,公交,,加开班次吗？,2026-11-20,,,,\n").code, exit_done);

    auto const listed = import(first, {"--remove-gone", "--dry-run"});
    auto const counted = import("1,transport,停车,,白天能停吗？,2026-11-20,,,,\n");

    EXPECT_TRUE(says(listed.out, "缺少 transport/reply/hf-2.json 公交"))
        << listed.out << listed.err;
    EXPECT_FALSE(says(counted.out, "hf-2")) << counted.out;
    EXPECT_TRUE(says(counted.out, "新增 0，修改 1，未变 0，缺少 1（保留")) << counted.out;
}

TEST_F(CommandLine, ListsBadRowsAndCountsWhatIsMissing) {
    register_two();
    expect_done({"import", at("pack")});
    must(
        write_atomically(at("热线.csv"),
                         "号码,名称,简称,受理范围,服务时间,受理对大厅的投诉,更新周期,最近核对日期\n"
                         "说明,,,,,,,\n"
                         "12319,城建热线,,,,,,\n"
                         "转接,哪里,,,,,,\n"
                         "12320,,,,,,,\n"));

    auto const refused = desk({"import", "hotlines", at("热线.csv"), "--reviewed-by", "张明"});
    EXPECT_EQ(refused.code, exit_refused);
    EXPECT_NE(refused.err.find("热线.csv 第 4 行"), std::string::npos) << refused.err;
    EXPECT_NE(refused.err.find("热线.csv 第 5 行，字段 名称：没有填写"), std::string::npos)
        << refused.err;
    EXPECT_FALSE(std::filesystem::exists(at("office/drafts/hall/hotline")));

    auto const done =
        desk({"import", "hotlines", at("热线.csv"), "--reviewed-by", "张明", "--skip-bad-rows"});
    EXPECT_EQ(done.code, exit_done) << done.err;
    EXPECT_NE(done.err.find("提醒：1 个事项的字段 body.hours"), std::string::npos) << done.err;
    EXPECT_NE(done.out.find("其中不能用的 2 行"), std::string::npos) << done.out;
    EXPECT_TRUE(std::filesystem::exists(at("office/drafts/hall/hotline/12319.json")));
}

TEST_F(CommandLine, SaysWhyItDidNotPublish) {
    register_two();
    expect_done({"import", at("pack")});
    expect_done({"sign", "--as", "first", "--key", at("office/keys/zhang.key")});

    auto const answer = desk({"publish", "--to", at("server")});

    EXPECT_EQ(answer.code, exit_refused);
    EXPECT_NE(answer.err.find("栏目 transport 缺：复核（李芳（li））"), std::string::npos)
        << answer.err;
}

TEST_F(CommandLine, SaysThatSignaturesFellAway) {
    register_two();
    expect_done({"import", at("pack")});
    expect_done({"sign", "--as", "first", "--key", at("office/keys/zhang.key")});
    write_pack(at("correction"), {parking_fee("6")});
    expect_done({"import", at("correction")});

    auto const answer = desk({"check"});

    EXPECT_NE(answer.out.find("签名已失效，须重签：张明（zhang）"), std::string::npos)
        << answer.out;
}

TEST_F(CommandLine, FailsTheCheckOnAnErrorInADraft) {
    register_two();
    expect_done({"import", at("pack")});
    must(write_atomically(at("office/drafts/transport/fee/parking.json"), "{}"));

    auto const answer = desk({"check"});

    EXPECT_EQ(answer.code, exit_refused);
    EXPECT_NE(answer.err.find("parking.json"), std::string::npos) << answer.err;
}

TEST_F(CommandLine, PointsToInitOutsideAWorkspace) {
    auto const answer = desk({"check"});

    EXPECT_EQ(answer.code, exit_refused);
    EXPECT_NE(answer.err.find("sunhall-desk init"), std::string::npos) << answer.err;
}

TEST_F(CommandLine, TellsMistypedCommandsFromRefusedOnes) {
    EXPECT_EQ(run({"publsh"}).code, exit_usage);
    EXPECT_EQ(desk({"publish"}).code, exit_usage);
    EXPECT_EQ(desk({"publish", "--to", at("server")}).code, exit_refused);
}

TEST_F(CommandLine, RefusesADateThatDoesNotExist) {
    register_two();

    auto const answer = desk({"import", at("pack"), "--as-of", "2026-02-30"});

    EXPECT_EQ(answer.code, exit_refused);
    EXPECT_NE(answer.err.find("2026-02-30"), std::string::npos) << answer.err;
}

std::vector<std::string_view> options_of(CommandShape const& shape) {
    auto all = shape.required;
    all.insert(all.end(), shape.optional.begin(), shape.optional.end());
    all.insert(all.end(), shape.flags.begin(), shape.flags.end());
    return all;
}

TEST_F(CommandLine, AnswersInJsonWhatHappened) {
    register_two();
    expect_done({"import", at("pack")});

    auto const answer = desk({"status", "--json"});

    auto const json = must(parse_json(answer.out));
    EXPECT_EQ(json.find("done")->boolean(), true);
    EXPECT_EQ(*json.find("command")->text(), "status");
    ASSERT_EQ(json.find("sections")->array()->size(), 2U);
    EXPECT_EQ(*json.find("sections")->array()->at(1).find("stage")->text(), "first_review");
    EXPECT_EQ(answer.err, "");
}

TEST_F(CommandLine, AnswersInJsonThatItWasMisspelt) {
    auto const answer = desk({"publsh", "--json"});

    EXPECT_EQ(answer.code, exit_usage);
    EXPECT_EQ(must(parse_json(answer.out)).find("done")->boolean(), false);
    EXPECT_EQ(answer.err, "");
}

TEST_F(CommandLine, GivesTheDoctorACodeOfItsOwnForWhatIsUrgent) {
    register_two();
    auto pack = small_pack();
    pack[2].confirmed_on = days_after(today, -60);
    write_pack(at("overdue"), pack);
    expect_done({"import", at("overdue")});

    auto const answer = desk({"doctor", "--kiosk", at("none"), "--json"});

    auto const json = must(parse_json(answer.out));
    EXPECT_EQ(answer.code, exit_urgent);
    EXPECT_EQ(json.find("done")->boolean(), true);
    EXPECT_EQ(json.find("urgent")->boolean(), true);
    EXPECT_EQ(*json.find("found")->array()->at(0).find("where")->text(),
              "transport/fee/parking.json");
}

TEST_F(CommandLine, AnswersInJsonWhyNothingHappened) {
    auto const answer = desk({"publish", "--to", at("server"), "--json"});

    auto const json = must(parse_json(answer.out));
    EXPECT_EQ(answer.code, exit_refused);
    EXPECT_EQ(json.find("done")->boolean(), false);
    EXPECT_NE(json.find("error")->text()->find("sunhall-desk init"), std::string::npos);
}

TEST_F(CommandLine, SendsAChangeBackAndTellsEverybody) {
    register_two();
    expect_done({"import", at("pack")});
    expect_done({"sign", "--as", "first", "--key", at("office/keys/zhang.key")});
    expect_done({"send-back", "--key", at("office/keys/li.key"), "--section", "transport",
                 "--reason", "金额与文件不符"});

    auto const answer = desk({"status"});

    EXPECT_NE(answer.out.find("已由 李芳（li） 退回：金额与文件不符"), std::string::npos)
        << answer.out;
    EXPECT_NE(answer.out.find("chen：改正后重新导入 transport"), std::string::npos) << answer.out;
}

TEST_F(CommandLine, ShowsAChangeInWordsBeforeItIsSigned) {
    register_two();
    expect_done({"import", at("pack")});
    expect_done({"sign", "--as", "first", "--key", at("office/keys/zhang.key")});
    expect_done({"sign", "--as", "second", "--key", at("office/keys/li.key")});
    expect_done({"publish", "--to", at("server")});
    write_pack(at("correction"), {parking_fee("6")});
    expect_done({"import", at("correction")});

    auto const answer = desk({"diff"});

    EXPECT_NE(answer.out.find("修改 transport/fee/parking.json 停车收费"), std::string::npos);
    EXPECT_NE(answer.out.find("金额 · 固定金额 · 金额：“5”改为“6”"), std::string::npos)
        << answer.out;
}

TEST_F(CommandLine, TakesTheLoginNameForTheDrafterUnlessToldOtherwise) {
    register_two();
    expect_done({"import", at("pack"), "--by", "zhang"});

    auto const refused = desk(
        {"sign", "--as", "first", "--key", at("office/keys/zhang.key"), "--section", "transport"});

    EXPECT_EQ(refused.code, exit_refused);
    EXPECT_NE(refused.err.find("经办人"), std::string::npos) << refused.err;
}

TEST_F(CommandLine, TakesTheOneWhoIsLoggedInForADrafterWhomeverTheyName) {
    register_two();
    expect_done({"key", "new", "--staff", "chen", "--name", "陈静", "--role", "first", "--section",
                 "hall,transport", "--no-passphrase"});
    expect_done({"import", at("pack"), "--by", "somebody"});

    auto const refused = desk(
        {"sign", "--as", "first", "--key", at("office/keys/chen.key"), "--section", "transport"});

    EXPECT_EQ(refused.code, exit_refused);
    EXPECT_TRUE(says(refused.err, "陈静（chen） 是这批改动的经办人")) << refused.err;
    expect_done({"sign", "--as", "first", "--key", at("office/keys/zhang.key")});
}

TEST_F(CommandLine, AsksWhetherTwoOfOneNameAreOnePerson) {
    register_two();
    auto const join = [&](std::string const& staff, std::string const& section) {
        return desk({"key", "new", "--staff", staff, "--name", "张明", "--role", "second",
                     "--section", section, "--no-passphrase"});
    };

    auto const other_section = join("zhang-2", "civil-affairs");
    auto const same_section = join("zhang-3", "transport");

    EXPECT_FALSE(says(other_section.out, "同名")) << other_section.out;
    EXPECT_EQ(same_section.code, exit_done);
    EXPECT_TRUE(says(same_section.out, "张明（zhang-3） 和 张明（zhang） 同名"))
        << same_section.out;
}

TEST_F(CommandLine, SaysInTheRegisterWhoWasLoggedInWhereSomebodyElseIsNamed) {
    register_two();
    expect_done({"import", at("pack"), "--by", "zhang"});

    auto const shown = desk({"register", "--last", "1"});
    auto const facts = desk({"register", "--last", "1", "--json"});

    EXPECT_TRUE(says(shown.out, "张明（zhang）〔登录名 chen〕 起草")) << shown.out;
    EXPECT_TRUE(says(facts.out, R"("login": "chen")")) << facts.out;
}

TEST_F(CommandLine, KeepsExportsAndVerifiesTheRegister) {
    register_two();
    expect_done({"import", at("pack"), "--reason", "首次导入"});

    auto const shown = desk({"register", "--last", "1"});
    auto const verified = desk({"register", "verify"});
    expect_done({"register", "export", at("register.csv")});

    EXPECT_NE(shown.out.find("chen 起草 栏目 transport"), std::string::npos) << shown.out;
    EXPECT_NE(shown.out.find("首次导入"), std::string::npos) << shown.out;
    EXPECT_NE(verified.out.find("共 5 条"), std::string::npos) << verified.out;
    EXPECT_TRUE(std::filesystem::exists(at("register.csv")));
}

TEST(Help, HasAPageWithAnExampleForEveryCommand) {
    for (auto const& command : all_commands()) {
        auto words = words_of(command.shape.name);
        words.emplace_back("--help");
        auto const answer = run(words);

        EXPECT_EQ(answer.code, exit_done);
        EXPECT_EQ(answer.out.find(format("sunhall-desk {} ——", command.shape.name)), 0U)
            << command.shape.name;
        EXPECT_NE(answer.out.find("例子："), std::string::npos) << command.shape.name;
        EXPECT_NE(desk_help().find(command.shape.name), std::string::npos) << command.shape.name;
        for (auto const option : options_of(command.shape)) {
            EXPECT_NE(answer.out.find(format("--{}", option)), std::string::npos)
                << command.shape.name << " --" << option;
        }
    }
    EXPECT_EQ(run({}).out, desk_help());
}

TEST(Version, IsToldWithoutAWorkspace) {
    auto const answer = run({"--version"});

    EXPECT_EQ(answer.code, exit_done);
    EXPECT_EQ(answer.out.rfind("sunhall-desk ", 0), 0U);
}

}  // namespace
}  // namespace sunhall
