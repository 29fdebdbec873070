// An office with four reviewers in a folder of its own, a server's folder to publish to, and a
// terminal that reads it with the real client.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/files.hpp"
#include "sync/content/item.hpp"
#include "sync/desk/import.hpp"
#include "sync/desk/publish.hpp"
#include "sync/desk/signing.hpp"
#include "sync/desk/workspace.hpp"
#include "sync/trust/client.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {

/// Sunday noon in the hall.
inline Instant const noon = *parse_instant("2026-11-22T12:00:00+08:00");
inline Date const today = date_of(noon);

/// It is noon, whatever happens.
class StoppedClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return noon; }
    [[nodiscard]] Moment moment() const override { return {}; }
};

/// No file of these offices is larger.
inline constexpr std::size_t most_test_bytes = std::size_t{1} << 20U;

inline bool says(std::string_view text, std::string_view words) {
    return text.find(words) != std::string_view::npos;
}

/// zhang and wang give the first, li and zhao the second review, in sections hall and transport.
class TestOffice {
public:
    TestOffice();

    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const {
        return folder_ / name;
    }
    [[nodiscard]] std::filesystem::path workspace_folder() const { return folder_ / "office"; }
    [[nodiscard]] std::filesystem::path server() const { return folder_ / "server"; }
    [[nodiscard]] std::filesystem::path key(std::string_view staff) const;
    [[nodiscard]] Workspace workspace() const { return must(Workspace::open(workspace_folder())); }

    void import_items(std::vector<Item> const& items, GoneItems gone = GoneItems::Keep,
                      std::string const& drafter = "chen") const;
    Result<SignOutcome> sign(std::string_view staff, ReviewGroup group, Instant now = noon) const;
    /// zhang and li sign whatever waits.
    void approve(Instant now = noon) const;
    Result<PublishOutcome> publish(Instant now = noon) const;
    Result<PublishOutcome> refresh_timestamp(Instant now) const;

private:
    TemporaryFolder folder_;
};

/// The hall, its transport department and the fee below.
[[nodiscard]] std::vector<Item> small_pack();
[[nodiscard]] Item parking_fee(std::string const& yuan);

/// Writes each item as a file of its own.
void write_pack(std::filesystem::path const& folder, std::vector<Item> const& items);

class FolderFetcher final : public Fetcher {
public:
    explicit FolderFetcher(std::filesystem::path folder) : folder_{std::move(folder)} {}
    Result<std::string> fetch(std::string const& path, std::size_t most_bytes) override {
        return read_file(folder_ / path, most_bytes);
    }

private:
    std::filesystem::path folder_;
};

/// Starts from the office's terminal-root.json and nothing else.
class TestTerminal {
public:
    TestTerminal(TestOffice const& office, std::filesystem::path const& server);

    /// Refreshes, downloads and verifies every item; their bytes by path.
    Result<std::map<std::string, std::string>> contents(Instant now = noon);

private:
    TemporaryFolder folder_;
    FolderFetcher metadata_, targets_;
};

/// The fixed amount of the parking fee, as a terminal at `server` sees it.
[[nodiscard]] std::string parking_amount(TestOffice const& office,
                                         std::filesystem::path const& server, Instant now = noon);

}  // namespace sunhall
