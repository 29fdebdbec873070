// Which of the hall's notices hold at a moment, and in which order people read them: urgent ones
// first, then the newest.
//
// The times of all notices are read once a generation, since the frame asks every minute and on
// every page. UI thread only.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/content/item.hpp"

namespace sunhall {

class Shelf;

/// Before it begins a notice is shown to nobody; once over it stands in no list.
enum class NoticePhase { ToCome, Holding, Over };

[[nodiscard]] NoticePhase phase_of(Item const& item, Notice const& notice, Instant now);

class NoticeBoard {
public:
    explicit NoticeBoard(Shelf const& shelf);

    /// Paths of those that hold.
    [[nodiscard]] std::vector<std::string> holding(Instant now) const;
    /// Of those, the urgent ones.
    [[nodiscard]] std::vector<std::string> urgent(Instant now) const;
    [[nodiscard]] bool holds(std::string const& path, Instant now) const;

private:
    struct Posted {
        std::string path;
        bool urgent = false;
        Instant from;
        /// The first moment at which it is over.
        std::optional<Instant> until;

        [[nodiscard]] bool holds(Instant now) const {
            return from <= now && (!until || now < *until);
        }
    };
    std::vector<Posted> posted_;
    std::map<std::string, std::size_t, std::less<>> by_path_;
};

}  // namespace sunhall
