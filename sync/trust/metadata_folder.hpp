// The files of trusted metadata on disk, raw bytes as received.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "sync/base/result.hpp"

namespace sunhall {

class MetadataFolder {
public:
    explicit MetadataFolder(std::filesystem::path folder) : folder_{std::move(folder)} {}

    Result<std::string> read(std::string_view role, std::size_t most_bytes) const;
    /// Durable when it returns; makes the folder when there is none.
    Result<void> write(std::string_view role, std::string_view bytes) const;
    /// Fine where there is none.
    Result<void> remove(std::string_view role) const;

private:
    [[nodiscard]] std::filesystem::path file(std::string_view role) const;

    std::filesystem::path folder_;
};

}  // namespace sunhall
