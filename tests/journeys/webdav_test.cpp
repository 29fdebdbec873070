// A change by two people's keys goes over WebDAV into every hall, and one key less ends its say.
#include <fstream>

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "tests/journeys/forger.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/support/terminal.hpp"
#include "tests/support/visitor.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

/// An office that publishes to a web server of its own by WebDAV, a terminal that reads from there,
/// and a visitor who reads a fee.
class WebDav : public testing::Test {
protected:
    void SetUp() override {
        std::ofstream{folder / "hall/dav.htpasswd"} << "desk:{PLAIN}open sesame\n";
        std::ofstream{folder / "password"} << "open sesame\n";
        sign("first", "zhang");
        sign("second", "li");
        publish();
        terminal.start(screen);
        ASSERT_TRUE(terminal.shows_content()) << terminal.process().errors();
        visitor.touch("收费标准");
        fee = visitor.touch_first("/fee/");
        standard = text_at(office.item(fee), "body.standard");
        visitor.read(standard);
    }

    void sign(std::string const& as, std::string const& who) const {
        office.desk({"sign", "--as", as, "--key", office.key(who)});
    }
    [[nodiscard]] Ending try_publish() const {
        return office.try_desk({"publish", "--to", server.url(""), "--user", "desk",
                                "--password-file", folder / "password"});
    }
    void publish() const {
        auto const ending = try_publish();
        ASSERT_EQ(ending.code, 0) << ending.errors;
    }
    /// A drafter, who is neither reviewer, changes the fee.
    void draft(std::string const& text) const {
        office.correct(fee, "body.standard", text);
        office.desk({"import", office.content(), "--by", "chen"});
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    Office office{folder / "hall"};
    Nginx server{folder / "hall", "sunhall-dav.conf"};
    Xvfb screen;
    Terminal terminal{folder / "terminal", office.terminal_root(), server};
    Visitor visitor{screen, terminal.client()};
    std::string fee, standard;
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(WebDav, BringsAChangeOnceItWasSentBackCorrectedAndApprovedByTwo) {
    draft("每小时 60 元");
    sign("first", "zhang");
    office.desk({"send-back", "--key", office.key("li"), "--section", section_of(fee), "--reason",
                 "少写了小数点"});

    auto const refused = try_publish();
    EXPECT_EQ(refused.code, 1);
    EXPECT_NE(refused.errors.find("少写了小数点"), std::string::npos) << refused.errors;
    EXPECT_TRUE(visitor.sees(standard));

    draft("每小时 6.0 元");
    sign("first", "zhang");
    sign("second", "li");
    publish();

    EXPECT_NO_THROW(visitor.read("每小时 6.0 元"));
    EXPECT_FALSE(visitor.sees("每小时 60 元"));
    auto const log = server.access_log();
    EXPECT_NE(log.find("PUT /metadata/timestamp.json"), std::string::npos);
    EXPECT_NE(log.find("PUT /targets/bundles/" + section_of(fee) + ".1.bundle"), std::string::npos);
}

TEST_F(WebDav, TakesNothingFromSomebodyWithoutThePassword) {
    std::ofstream{folder / "password"} << "guess\n";
    draft("每小时 6 元");
    sign("first", "zhang");
    sign("second", "li");

    EXPECT_EQ(try_publish().code, 1);
    EXPECT_TRUE(visitor.sees(standard));
}

TEST_F(WebDav, HidesAnItemByOnePersonsCommand) {
    office.desk({"withdraw", "--item", fee, "--key", office.key("li"), "--reason", "金额有误",
                 "--to", server.url(""), "--user", "desk", "--password-file", folder / "password"});

    EXPECT_TRUE(eventually(10s, [&] { return !visitor.sees(standard); }));
}

TEST_F(WebDav, CountsTheSignatureOfARevokedReviewerNoMore) {
    office.desk({"key", "new", "--staff", "wang", "--name", "王强", "--role", "first", "--section",
                 sections_in(folder / "hall/office/drafts"), "--no-passphrase"});
    office.desk({"key", "revoke", "--staff", "zhang", "--reason", "U 盘遗失"});
    auto const unsigned_yet = try_publish();
    EXPECT_EQ(unsigned_yet.code, 1);
    EXPECT_NE(unsigned_yet.errors.find("王强"), std::string::npos) << unsigned_yet.errors;
    sign("first", "wang");
    sign("second", "li");
    publish();
    server.stop();

    Forger forger{office};
    auto const zhang = forger.key("zhang");
    auto const li = forger.key("li");
    forger.publish_item(fee, standard, "伪造的标准", {{&zhang}, {&li}});
    server.start();

    EXPECT_TRUE(terminal.status_when(
        [](Json const& status) {
            return text_at(status, "sync.last_error").starts_with("untrusted");
        },
        30s));
    EXPECT_TRUE(visitor.sees(standard));
    EXPECT_FALSE(visitor.sees("伪造的标准"));
}

TEST(ShortLinks, LeadToTheFormTheyStandFor) {
    TemporaryFolder const folder;
    Office const office{folder / "hall"};
    std::string const short_form = "https://zwfw.shifan.example/wsbs/form/download.html?formId=";
    auto const long_form = short_form + std::string(100, '7') + "&sum=";
    auto const file = office.content() / "renshe/service/shiye-jin.json";
    auto text = must(read_file(file, 1U << 20U));
    text.replace(text.find(short_form), short_form.size(), long_form);
    std::ofstream{file} << text;
    must(make_folder(folder / "links"));

    office.desk({"import", office.content()});
    office.desk({"short-links", "--base", "https://zwfw.shifan.example/f/", "--nginx",
                 folder / "links/short-links.conf"});
    Nginx const server{folder / "links", "sunhall-links.conf"};

    auto const table = must(read_file(folder / "links/short-links.conf", 1U << 20U));
    auto const code = table.substr(table.find("/f/") + 1, std::string{"f/0123456789"}.size());
    auto const target = succeed(
        {{"curl", "-s", "-o", "/dev/null", "-w", "%{redirect_url}", server.url(code)}, {}, {}});
    EXPECT_TRUE(target.starts_with("https://zwfw.shifan.example/")) << target;
    EXPECT_GT(target.size(), 84U);
}

}  // namespace
}  // namespace sunhall::journey
