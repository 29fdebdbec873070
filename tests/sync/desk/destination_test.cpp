// Where "--to" leads: to a server or a folder, and never to a folder that was meant as a server.
#include "sync/desk/destination.hpp"

#include <gtest/gtest.h>

#include "sync/desk/restore.hpp"
#include "sync/desk/withdrawal.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

std::string name_at(std::string const& where) { return must(destination_at(where, {}))->name(); }

TEST(Destination, IsAServerHoweverItsSchemeIsSpelt) {
    EXPECT_EQ(name_at("https://zwfw.example/x"), "https://zwfw.example/x/");
    EXPECT_EQ(name_at("HTTPS://zwfw.example/x/"), "https://zwfw.example/x/");
    EXPECT_EQ(name_at("Http://127.0.0.1:1/x"), "http://127.0.0.1:1/x/");
}

TEST(Destination, IsTheFolderOfAFileAddress) {
    EXPECT_EQ(name_at("file:///media/usb%20stick"), "/media/usb stick");
    EXPECT_EQ(name_at("/srv/a:/b"), "/srv/a:/b");
    EXPECT_EQ(name_at("zwfw.example/x"), "zwfw.example/x");
}

TEST(Destination, IsNoFolderNamedAfterAScheme) {
    for (auto const* where : {"ftp://host/x", "https:/zwfw.example/x", "file://usb", "file:/media",
                              "davs://host/x", "host.example:/srv"}) {
        auto const refused = destination_at(where, {});

        ASSERT_FALSE(refused) << where;
        EXPECT_EQ(refused.error().failure, Failure::Rejected) << where;
    }
}

class PublishedOffice : public testing::Test {
protected:
    PublishedOffice() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(PublishedOffice, TellsOfAFolderThatItMadeAnew) {
    auto const folder = office / "zwfw.example/x";
    PublishRequest const request{.to = folder, .by = "chen"};

    EXPECT_EQ(must(publish(office.workspace(), request, noon)).made_folder, folder);
    EXPECT_EQ(must(publish(office.workspace(), request, noon)).made_folder, "");
}

TEST_F(PublishedOffice, RenewsATimestampOnlyWhereItHasPublished) {
    auto const typo = office / "typo";

    auto const refused = refresh_timestamp(office.workspace(), {.to = typo}, noon);

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "没有发布过内容")) << refused.error().message;
    EXPECT_FALSE(std::filesystem::exists(typo));
    EXPECT_EQ(must(read_publication(office.workspace().published())).timestamp.version(), 1);
}

TEST_F(PublishedOffice, WithdrawsOnlyWhereItHasPublished) {
    auto const typo = office / "typo";

    auto const refused = withdraw(office.workspace(),
                                  {.paths = {"transport/fee/parking.json"},
                                   .key_file = office.key("li"),
                                   .why = "金额有误",
                                   .to = typo},
                                  noon);

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "没有发布过内容")) << refused.error().message;
    EXPECT_FALSE(std::filesystem::exists(typo));
}

/// What an interrupted copy or a full disk leaves of a timestamp.
class DamagedServer : public PublishedOffice, public testing::WithParamInterface<std::string> {
protected:
    DamagedServer() { must(write_atomically(office.server() / timestamp_place, GetParam())); }
};

TEST_P(DamagedServer, IsPublishedToAgain) {
    auto const outcome = must(office.publish());

    EXPECT_TRUE(outcome.repaired);
    EXPECT_EQ(parking_amount(office, office.server()), "5");
    EXPECT_FALSE(must(office.publish()).repaired);
}

TEST_P(DamagedServer, IsMendedByTheDailyTimestamp) {
    EXPECT_TRUE(must(office.refresh_timestamp(noon)).repaired);
    EXPECT_EQ(parking_amount(office, office.server()), "5");
}

TEST_P(DamagedServer, DoesNotKeepAWrongItemOnTheScreen) {
    auto const outcome = must(withdraw(office.workspace(),
                                       {.paths = {"transport/fee/parking.json"},
                                        .key_file = office.key("li"),
                                        .why = "金额有误",
                                        .to = office.server()},
                                       noon));

    EXPECT_TRUE(outcome.repaired);
    EXPECT_FALSE(must(TestTerminal{office, office.server()}.contents())
                     .contains("transport/fee/parking.json"));
}

INSTANTIATE_TEST_SUITE_P(Timestamps, DamagedServer,
                         testing::Values("", R"({"signatures": [{"keyid": ")", "<html></html>"));

TEST_F(PublishedOffice, IsRestoredFromAFileAddress) {
    auto const restored =
        must(restore_workspace(office / "again",
                               {.from = "file://" + office.server().string(),
                                .root_file = office.workspace_folder() / "terminal-root.json",
                                .by = "chen"},
                               noon));

    EXPECT_EQ(restored.items, 3U);
}

}  // namespace
}  // namespace sunhall
