// The desk as people meet it: words in, Chinese texts and an exit code out.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "sync/desk/command_line.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {

struct Answer {
    int code = 0;
    std::string out, err;
};

inline Answer run(std::vector<std::string> const& words) {
    StoppedClock const clock;
    std::ostringstream out;
    std::ostringstream err;
    auto const code = run_desk(words, clock, {.out = out, .err = err, .user = "chen"});
    return {.code = code, .out = out.str(), .err = err.str()};
}

/// An empty folder in which commands run, and a pack to import.
class CommandLine : public testing::Test {
protected:
    CommandLine() { write_pack(folder_ / "pack", small_pack()); }

    [[nodiscard]] std::string at(std::string_view name) const { return (folder_ / name).string(); }
    [[nodiscard]] Answer desk(std::vector<std::string> words) const {
        words.insert(words.begin(), {"--workspace", at("office")});
        return run(words);
    }
    void expect_done(std::vector<std::string> const& words) const {
        auto const answer = desk(words);
        EXPECT_EQ(answer.code, exit_done) << words.front() << ": " << answer.err;
    }
    void register_two() const {
        expect_done({"init", "--hall", "示范市政务服务大厅", "--no-passphrase"});
        expect_done({"key", "new", "--staff", "zhang", "--name", "张明", "--role", "first",
                     "--section", "hall,transport", "--no-passphrase"});
        expect_done({"key", "new", "--staff", "li", "--name", "李芳", "--role", "second",
                     "--section", "hall,transport", "--no-passphrase"});
    }

    /// One section of three items, reviewed and published to the folder "server".
    void publish_pack() const {
        register_two();
        expect_done({"import", at("pack")});
        expect_done({"sign", "--as", "first", "--key", at("office/keys/zhang.key")});
        expect_done({"sign", "--as", "second", "--key", at("office/keys/li.key")});
        expect_done({"publish", "--to", at("server")});
    }

private:
    TemporaryFolder folder_;
};

}  // namespace sunhall
