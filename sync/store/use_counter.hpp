// The thread that writes the journal of use, so that no frame waits for a disk.
//
// What is counted is lost where the disk refuses it: a count is not worth holding up anybody. The
// file is made with the first count. News come at the start and when they have changed.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/mailbox.hpp"
#include "sync/base/worker.hpp"
#include "sync/store/use_journal.hpp"

namespace sunhall {

/// One thing that a visit did.
struct Use {
    enum class Of {
        Item,   ///< Opened this path.
        Words,  ///< Told that it looked for this in vain.
    };
    Of of = Of::Item;
    std::string what;

    bool operator==(Use const&) const = default;
};

struct UseNews {
    std::vector<std::string> most_opened;  ///< Paths; see UseJournal.
    std::vector<ToldWords> told;           ///< Of each quarter the most often told words.

    bool operator==(UseNews const&) const = default;
};

using UseMailbox = Mailbox<UseNews>;

class UseCounter {
public:
    /// Lists that people look through, no rankings of the hall; the journal has the rest.
    static constexpr std::int64_t most_listed = 20;

    /// Clock and mailbox outlive it.
    UseCounter(std::filesystem::path journal, Clock const& clock, UseMailbox& news);

    void count(Use use) { uses_.post(std::move(use)); }

private:
    void work(Pause& pause);
    Result<void> write(std::vector<Use> const& uses);
    void report();
    UseJournal* journal();

    std::filesystem::path file_;
    Clock const& clock_;
    UseMailbox& mailbox_;
    std::optional<UseJournal> journal_;
    UseNews told_last_;
    Mailbox<Use> uses_;
    Worker worker_;  ///< Last, so that it ends first.
};

}  // namespace sunhall
