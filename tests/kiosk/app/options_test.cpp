#include "kiosk/app/options.hpp"

#include <gtest/gtest.h>

#include "tests/support/manual_page.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

TEST(Options, NeedAConfigToServe) {
    auto const options = parse_options({});

    ASSERT_FALSE(options);
    EXPECT_EQ(options.error().failure, Failure::Rejected);
    EXPECT_NE(options.error().message.find("--config"), std::string::npos);
}

TEST(Options, NeedNoConfigToHelp) {
    EXPECT_EQ(must(parse_options({"--help"})).task, Options::Task::Help);
    EXPECT_EQ(must(parse_options({"--version"})).task, Options::Task::Version);
}

TEST(Options, OverrideTheFoldersOfTheConfig) {
    auto const options =
        must(parse_options({"--config", "c.toml", "--data-dir", "data", "--runtime-dir", "run"}));

    EXPECT_EQ(options.task, Options::Task::Serve);
    EXPECT_EQ(options.config, "c.toml");
    EXPECT_EQ(options.data_folder, "data");
    EXPECT_EQ(options.runtime_folder, "run");
}

TEST(Options, AskForWhatWasLookedForInVain) {
    EXPECT_EQ(must(parse_options({"--config", "c.toml", "--looked-for"})).task,
              Options::Task::LookedFor);
    EXPECT_FALSE(parse_options({"--looked-for"})) << "whose?";
}

TEST(Options, DrawTheQuickTourUnlessEveryLookIsAskedFor) {
    auto const quick = must(parse_options({"--config", "c.toml", "--tour", "t"}));
    auto const every = must(parse_options({"--config", "c.toml", "--tour", "t", "--every-look"}));

    EXPECT_EQ(quick.tour_looks, TourLooks::Usual);
    EXPECT_EQ(every.tour_looks, TourLooks::Every);
}

TEST(Options, PreviewADraftIntoAPicture) {
    auto const options =
        must(parse_options({"--config", "c.toml", "--preview", "fee.json", "fee.png"}));

    EXPECT_EQ(options.task, Options::Task::Preview);
    EXPECT_EQ(options.draft, "fee.json");
    EXPECT_EQ(options.preview_picture, "fee.png");
    EXPECT_FALSE(parse_options({"--config", "c.toml", "--preview", "fee.json"}));
}

TEST(Options, ReadAExtent) {
    auto const options = must(parse_options({"--config", "c.toml", "--window", "1080x1920"}));

    EXPECT_EQ(options.window, (Extent{1080, 1920}));
}

TEST(Options, RefuseImpossibleExtents) {
    for (auto const* size : {"", "1080", "1080x", "x1920", "1080x1920x3", "0x0", "-1080x1920",
                             "99999x1920", "1080 x 1920"}) {
        EXPECT_FALSE(parse_window_size(size)) << size;
    }
}

TEST(Options, NameWhatTheyDoNotKnow) {
    auto const options = parse_options({"--config", "c.toml", "--fullscren"});

    ASSERT_FALSE(options);
    EXPECT_NE(options.error().message.find("--fullscren"), std::string::npos);
}

TEST(Options, NameTheFlagWhoseValueIsMissing) {
    auto const options = parse_options({"--config"});

    ASSERT_FALSE(options);
    EXPECT_NE(options.error().message.find("--config needs a value"), std::string::npos);
}

TEST(Options, AreTheSameInTheManualAndInTheUsage) {
    EXPECT_EQ(options_in(manual_page("sunhall-kiosk")), options_in(usage()));
}

}  // namespace
}  // namespace sunhall
