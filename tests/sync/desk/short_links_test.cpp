// Long addresses become short ones that lead to the same place, once and for all.
#include "sync/desk/short_links.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "sync/desk/command_line.hpp"
#include "sync/desk/drafts.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

std::string const base = "https://www.example.gov.cn/f/";
std::string const long_url =
    "https://www.example.gov.cn/onlineapply/guide/index.html?areaCode=340000000000&itemCode="
    "11340000MB1234567K4000114001000&channel=kiosk$1";

Item form(std::string const& url) {
    auto made = small_pack()[1];
    made.id = "jiuye";
    made.title = "就业登记";
    Service service;
    service.name = made.title;
    service.links = {{.role = LinkRole::Form, .title = "在线填表", .url = url}};
    made.body = service;
    return made;
}

std::string url_of(Item const& item) { return std::get<Service>(item.body).links.at(0).url; }

LinkOrigins const origins{{Hall{.link_origins = {"https://www.example.gov.cn"}}}};

ShortLinks links() {
    ShortLinks made;
    must(made.set_base(base));
    return made;
}

TEST(ShortLinksTest, KeepACodeWithinVersionFive) {
    auto made = links();
    auto item = form(long_url);

    must(made.shorten(item, origins));

    EXPECT_LE(url_of(item).size(), longest_unshortened);
    EXPECT_EQ(made.target_of(url_of(item)), long_url);
}

TEST(ShortLinksTest, AreTheSameForTheSameAddress) {
    auto first = links();
    auto second = links();
    auto one = form(long_url);
    auto other = form(long_url);

    must(first.shorten(one, origins));
    must(second.shorten(other, origins));

    EXPECT_EQ(one, other);
}

TEST(ShortLinksTest, LeaveShortAddressesAndForeignSitesAlone) {
    auto made = links();
    auto item = form("https://www.example.gov.cn/short");
    auto foreign = form("https://elsewhere.example/" + std::string(100, 'x'));
    auto const before = foreign;

    must(made.shorten(item, origins));
    must(made.shorten(foreign, origins));

    EXPECT_EQ(url_of(item), "https://www.example.gov.cn/short");
    EXPECT_EQ(foreign, before);
    EXPECT_EQ(made.size(), 0U);
}

TEST(ShortLinksTest, AreNotUsedWhereTheHallDoesNotListTheirOwnSite) {
    ShortLinks made;
    must(made.set_base("https://short.example/"));
    auto item = form(long_url);

    must(made.shorten(item, origins));

    EXPECT_EQ(url_of(item), long_url);
}

TEST(ShortLinksTest, GiveNginxNoVariableToFill) {
    auto made = links();
    auto item = form(long_url);
    must(made.shorten(item, origins));

    auto const text = made.nginx();

    EXPECT_NE(text.find("channel=kiosk%241"), std::string::npos) << text;
    EXPECT_NE(text.find("location = /f/"), std::string::npos) << text;
    EXPECT_EQ(text.find('$'), std::string::npos) << text;
}

TEST(ShortLinksTest, HaveABaseThatLeavesRoomForTheCode) {
    ShortLinks made;

    EXPECT_FALSE(made.set_base("https://www.example.gov.cn/f"));
    EXPECT_FALSE(made.set_base("ftp://www.example.gov.cn/"));
    EXPECT_FALSE(made.set_base("https://www.example.gov.cn/" + std::string(40, 'x') + "/"));
}

/// The command, on an office that has imported a long address.
class ShortLinksCommand : public testing::Test {
protected:
    ShortLinksCommand() {
        auto pack = small_pack();
        pack.push_back(form(long_url));
        office.import_items(pack);
    }

    [[nodiscard]] int desk(std::vector<std::string> words) const {
        words.insert(words.begin(), {"--workspace", office.workspace_folder().string()});
        std::ostringstream out;
        SystemClock const clock;
        return run_desk(words, clock, {.out = out, .err = out, .user = "chen"});
    }
    [[nodiscard]] Item draft() const {
        auto const drafts = must(read_drafts(office.workspace(), today));
        return drafts.sections.at("transport").at("transport/service/jiuye.json");
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(ShortLinksCommand, ReplacesWhatWasImportedBeforeAndAfter) {
    ASSERT_EQ(desk({"short-links", "--base", base, "--nginx", (office / "links.conf").string()}),
              exit_done);
    auto const before = draft();

    office.import_items({form(long_url)});

    EXPECT_TRUE(url_of(before).starts_with(base));
    EXPECT_EQ(draft(), before);
    EXPECT_EQ(must(read_file(office / "links.conf", 1U << 16U)),
              must(read_file(office.workspace_folder() / "short-links.conf", 1U << 16U)));
}

TEST_F(ShortLinksCommand, KeepsOldCodesAfterItIsTurnedOff) {
    ASSERT_EQ(desk({"short-links", "--base", base}), exit_done);
    auto const code = url_of(draft());
    ASSERT_EQ(desk({"short-links", "--off"}), exit_done);

    office.import_items({form(long_url)});

    EXPECT_EQ(url_of(draft()), long_url);
    EXPECT_EQ(must(ShortLinks::load(office.workspace())).target_of(code), long_url);
}

TEST_F(ShortLinksCommand, RefusesASiteThatTheHallDoesNotList) {
    EXPECT_EQ(desk({"short-links", "--base", "https://short.example/"}), exit_refused);
    EXPECT_EQ(url_of(draft()), long_url);
}

}  // namespace
}  // namespace sunhall
