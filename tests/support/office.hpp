// An office as the journeys meet it: the finished sunhall-desk, driven by its command line.
//
// Three people work there: somebody who edits the content files, zhang who gives the first review
// and li who gives the second. What it publishes lies in `folder`/published.
#pragma once

#include <filesystem>
#include <string>

#include "sync/formats/json.hpp"
#include "tests/support/process.hpp"

namespace sunhall::journey {

/// A program of the build under test: "sunhall-desk".
[[nodiscard]] std::string program(std::string const& name);

/// Every section that has drafts: "gongan,hall,…".
[[nodiscard]] std::string sections_in(std::filesystem::path const& drafts);

class Office {
public:
    /// Makes keys and a draft of the demo content; publishes nothing yet.
    explicit Office(std::filesystem::path folder);

    /// Imports, both reviews, publishes.
    void publish();

    /// The item as its content file has it: "zhujian/fee/parking.json".
    [[nodiscard]] Json item(std::string const& path) const;

    /// Writes a text into one content file: ("body.standard", "每小时 8 元"). Nothing is published.
    void correct(std::string const& path, std::string const& field, std::string const& text) const;

    /// Runs sunhall-desk in this office and expects it to succeed.
    void desk(std::vector<std::string> const& words) const;
    [[nodiscard]] Ending try_desk(std::vector<std::string> const& words) const;

    [[nodiscard]] std::filesystem::path content() const { return folder_ / "content"; }
    [[nodiscard]] std::filesystem::path published() const { return folder_ / "published"; }
    [[nodiscard]] std::filesystem::path terminal_root() const;
    [[nodiscard]] std::filesystem::path key(std::string const& name) const;

private:
    [[nodiscard]] Command command(std::vector<std::string> const& words) const;

    std::filesystem::path folder_;
};

}  // namespace sunhall::journey
