// A repository and a client of it in a folder of its own, as most claims about the client need.
#pragma once

#include <filesystem>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/trust/client.hpp"
#include "tests/support/must.hpp"
#include "tests/support/repository.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {

/// The item that these repositories publish.
inline std::string const path = "shifan-hrss/fee/parking.json";

class ClientTest : public testing::Test {
protected:
    ClientTest() { must(TufClient::initialise(metadata_folder(), repository_.first_root())); }

    [[nodiscard]] std::filesystem::path metadata_folder() const { return folder_ / "metadata"; }

    /// One run of a client that knows nothing but its metadata folder.
    Result<void> refresh(Instant start = Repository::now) {
        repository_.metadata.requests.clear();
        TufClient client{settings(), repository_.metadata, repository_.target_files};
        return client.refresh(start);
    }

    /// The message of a refresh that must fail.
    std::string refused(Instant start = Repository::now) {
        auto const result = refresh(start);
        EXPECT_FALSE(result);
        return result ? "" : result.error().message;
    }

    [[nodiscard]] TufClientSettings settings() const {
        return {.metadata_folder = metadata_folder()};
    }

    /// What the folder holds of a file; empty where there is none.
    [[nodiscard]] std::string held(std::string const& name) const {
        auto bytes = read_file(metadata_folder() / name, 1U << 20U);
        return bytes ? *std::move(bytes) : std::string{};
    }

    [[nodiscard]] std::set<std::string> held_files() const {
        std::set<std::string> names;
        for (auto const& entry : std::filesystem::directory_iterator{metadata_folder()}) {
            names.insert(entry.path().filename().string());
        }
        return names;
    }

    TemporaryFolder folder_;
    Repository repository_;
};

}  // namespace sunhall
