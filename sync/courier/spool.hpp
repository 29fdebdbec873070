// Items fetched for a generation that is not finished yet.
//
// The first filling of a terminal in a village may take an hour over a line that drops every ten
// minutes: what has come must not be fetched again. Each item that came alone is a file named by
// its SHA-256, each bundle one named by its place; written without waiting for the disk, since all
// of it is verified again when it is used. Empty between updates. Belongs to the sync thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

class Spool {
public:
    explicit Spool(std::filesystem::path folder);

    /// No round was interrupted.
    [[nodiscard]] bool is_empty() const;

    /// Hostile until verified.
    [[nodiscard]] std::optional<std::string> unverified_bytes(TargetInfo const& target) const;

    Result<void> keep(ItemBytes const& item) const;

    /// The same of a bundle, by its place on the server.
    [[nodiscard]] std::optional<std::string> unverified_file(std::string_view place,
                                                             std::size_t most_bytes) const;
    Result<void> keep_file(std::string_view place, std::string_view bytes) const;

    /// The generation is finished.
    void clear() const;

private:
    [[nodiscard]] std::optional<std::filesystem::path> file_of(TargetInfo const& target) const;

    std::filesystem::path folder_;
};

}  // namespace sunhall
