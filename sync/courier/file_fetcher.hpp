// Lets the TUF client fetch from a folder: a USB stick somebody carried to a village without a
// line, or a share. What lies there is as hostile as what a server sends, and verified the same.
#pragma once

#include <filesystem>
#include <string>

#include "sync/trust/fetcher.hpp"

namespace sunhall {

class FileFetcher final : public Fetcher {
public:
    explicit FileFetcher(std::filesystem::path folder) : folder_{std::move(folder)} {}

    /// Offline where the folder itself is not there, or cannot be read; Refused for what is no
    /// plain file under it.
    Result<std::string> fetch(std::string const& path, std::size_t most_bytes) override;

private:
    std::filesystem::path folder_;
};

}  // namespace sunhall
