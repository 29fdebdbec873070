// An office, a terminal's disk, and rounds of a courier that remembers nothing between them.
#pragma once

#include <optional>
#include <string>

#include <gtest/gtest.h>

#include "sync/content/item_json.hpp"
#include "sync/courier/pull.hpp"
#include "tests/support/must.hpp"
#include "tests/support/small_office.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {

inline constexpr char const* chengjian = "zhujian/hotline/12319.json";
inline constexpr char const* gongjijin = "zhujian/hotline/12329.json";

class PullTest : public testing::Test {
protected:
    /// As after a restart of the program: nothing is remembered but what lies on the disk.
    Result<std::optional<GenerationSwitched>> pull() {
        Pull fresh{{folders_, office_.root(), hall_},
                   office_.repository.metadata,
                   office_.repository.target_files,
                   {.enters = {}, .hidden = [this](auto const& hidden) { hidden_ = hidden; }}};
        return fresh.run(Repository::now);
    }

    [[nodiscard]] NewestGeneration newest() const {
        return newest_generation(folders_.generations, office_.root());
    }

    [[nodiscard]] std::string shown(std::string const& path) const {
        auto const found = newest();
        auto const held = found.generation ? found.generation->item(path)
                                           : Result<std::shared_ptr<HeldItem const>>{};
        return found.generation && held ? (*held)->item.title : "nothing";
    }

    [[nodiscard]] std::size_t downloads() const {
        return office_.repository.target_files.requests.size();
    }

    void change_title(std::string const& title) {
        office_.draft(hotline("zhujian", "12329", title));
        office_.publish();
    }

    TemporaryFolder disk_;
    CourierFolders folders_{disk_ / "data"};
    SmallOffice office_;
    std::string hall_;
    std::optional<GenerationSwitched> hidden_;
};

}  // namespace sunhall
