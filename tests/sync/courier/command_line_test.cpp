#include "sync/courier/command_line.hpp"

#include <gtest/gtest.h>

#include "tests/support/manual_page.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

using Task = SyncCommand::Task;

std::string complaint(std::vector<std::string> const& words) {
    auto const command = parse_sync_command(words);
    return command ? "none" : command.error().message;
}

TEST(SyncCommandLine, UnderstandsInit) {
    auto const command = must(parse_sync_command({"--metadata-dir", "m", "init", "root.json"}));

    EXPECT_EQ(command.task, Task::Init);
    EXPECT_EQ(command.option("--metadata-dir"), "m");
    EXPECT_EQ(command.root, "root.json");
}

TEST(SyncCommandLine, UnderstandsDownloadWithItsWordsInAnyOrder) {
    auto const command = must(parse_sync_command(
        {"download", "--target-name", "a/b.json", "--metadata-dir", "m", "--target-base-url", "t",
         "--metadata-url", "u", "--target-dir", "d", "--target-name", "c.json"}));

    EXPECT_EQ(command.task, Task::Download);
    EXPECT_EQ(command.target_names, (std::vector<std::string>{"a/b.json", "c.json"}));
    EXPECT_EQ(command.option("--target-dir"), "d");
}

TEST(SyncCommandLine, HasAManualWithTheOptionsOfItsUsage) {
    EXPECT_EQ(options_in(manual_page("sunhall-sync")), options_in(sync_usage()));
}

TEST(SyncCommandLine, SaysInItsUsageThatEachNameNeedsItsOption) {
    EXPECT_EQ(sync_usage().find("NAME..."), std::string_view::npos);
    EXPECT_NE(sync_usage().find("[--target-name NAME]..."), std::string_view::npos);
}

TEST(SyncCommandLine, UnderstandsTheOtherTasks) {
    EXPECT_EQ(
        must(parse_sync_command({"--metadata-dir", "m", "--metadata-url", "u", "refresh"})).task,
        Task::Refresh);
    EXPECT_EQ(must(parse_sync_command({"--config", "f", "once"})).task, Task::Once);
    EXPECT_EQ(must(parse_sync_command({"--help"})).task, Task::Help);
    EXPECT_EQ(must(parse_sync_command({"--version"})).task, Task::Version);
}

TEST(SyncCommandLine, SaysWhatIsMissing) {
    EXPECT_EQ(complaint({}), "say what to do: init, refresh, download or once");
    EXPECT_EQ(complaint({"refresh", "--metadata-dir", "m"}), "refresh needs --metadata-url");
    EXPECT_EQ(complaint({"--metadata-dir", "m", "init"}), "init takes one file, the root to trust");
    EXPECT_EQ(complaint({"once", "--config"}), "--config needs a value");
    EXPECT_EQ(complaint({"download", "--metadata-dir", "m", "--metadata-url", "u",
                         "--target-base-url", "t", "--target-dir", "d"}),
              "download needs --target-name");
}

TEST(SyncCommandLine, SaysWhatIsTooMuch) {
    EXPECT_EQ(complaint({"fetch"}),
              "unknown word fetch; known are init, refresh, download and once");
    EXPECT_EQ(complaint({"once", "twice", "--config", "f"}), "once takes no further words");
    EXPECT_EQ(complaint({"once", "--config", "f", "--config", "g"}), "--config is given twice");
}

}  // namespace
}  // namespace sunhall
