// What the courier must be told, and how it stands in the configuration file.
//
// [sync] and [paths] are read here for the terminal and for sunhall-sync alike, so that one file
// serves both. Relative paths are relative to the configuration file.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/formats/toml.hpp"
#include "sync/http/http_client.hpp"

namespace sunhall {

struct CourierSettings {
    std::string metadata_url;  ///< [sync] metadata_url
    std::string targets_url;   ///< [sync] targets_url
    /// [paths] trusted_root: the root.json this terminal was installed with.
    std::filesystem::path trusted_root;
    /// [sync] interval_s; five minutes is "within minutes" for an urgent notice.
    std::chrono::seconds interval{300};
    std::string hall;                      ///< [sync] hall: an id, or empty for the only one.
    HttpSettings http;                     ///< [sync] allow_http, proxy
    std::filesystem::path data_folder;     ///< [paths] data
    std::filesystem::path runtime_folder;  ///< [paths] runtime; the courier does not use it.
    /// Only spreads terminals over the interval; the program fills it in.
    std::string terminal_id;
    /// No moment is earlier: when the program was built, which it fills in.
    Instant built;
};

/// Reads [sync] and [paths]; what is wrong is told by the document's done().
[[nodiscard]] CourierSettings read_courier_settings(TomlTable& root,
                                                    std::filesystem::path const& config_folder);

/// Where things lie under the data folder.
struct CourierFolders {
    explicit CourierFolders(std::filesystem::path const& data_folder);

    std::filesystem::path data;
    std::filesystem::path metadata;      ///< Trusted metadata as received.
    std::filesystem::path roots;         ///< Every root accepted, for the proof.
    std::filesystem::path generations;   ///< content-<n>.db
    std::filesystem::path downloads;     ///< Of an unfinished round, see spool.hpp.
    std::filesystem::path confirmation;  ///< A file, see confirmation.hpp.
};

/// The bytes of the trusted root; the error says what to do about it.
Result<std::string> read_trusted_root(std::filesystem::path const& file);

}  // namespace sunhall
