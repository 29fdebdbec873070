// A folder of generations, filled from a small office the way the courier does it.
#pragma once

#include <filesystem>
#include <memory>

#include "sync/base/files.hpp"
#include "sync/store/generation_builder.hpp"
#include "sync/store/generations.hpp"
#include "sync/trust/client.hpp"
#include "tests/support/must.hpp"
#include "tests/support/small_office.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {

inline constexpr char const* gongjijin = "zhujian/hotline/12329.json";
inline constexpr char const* chengjian = "zhujian/hotline/12319.json";
inline constexpr char const* renshe = "renshe/hotline/12333.json";

class Shelf {
public:
    Shelf() { std::filesystem::create_directory(folder()); }

    [[nodiscard]] std::filesystem::path folder() const { return disk_ / "generations"; }

    /// Writes everything the office has published, and returns the file.
    std::filesystem::path build(SmallOffice& office, std::uint64_t number) {
        auto builder = begin(office, number);
        for (auto const& role : must(client_->roles())) {
            for (auto const& target : must(client_->targets_of(role))) {
                must(builder.add(must(client_->download(target.path))));
            }
        }
        return must(builder.finish());
    }

    GenerationBuilder begin(SmallOffice& office, std::uint64_t number) {
        client_ =
            std::make_unique<TufClient>(TufClientSettings{.metadata_folder = disk_ / "metadata",
                                                          .history_folder = disk_ / "roots",
                                                          .trusted_root = office.root()},
                                        office.repository.metadata, office.repository.target_files);
        must(make_folder(disk_ / "metadata"));
        must(make_folder(disk_ / "roots"));
        must(client_->refresh(Repository::now));
        static_cast<void>(must(client_->roles()));
        return must(GenerationBuilder::begin(folder(), number, client_->proof(), Repository::now));
    }

    [[nodiscard]] TufClient& client() { return *client_; }

private:
    TemporaryFolder disk_;
    std::unique_ptr<TufClient> client_;
};

}  // namespace sunhall
