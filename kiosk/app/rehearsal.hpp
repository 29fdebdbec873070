// Draws a guide's page for nobody, while nobody touches the terminal, so that the first visitor who
// opens one does not wait for what all guides have in common.
//
// The first guide of a program's life takes 22 ms of the processor to set, one that comes after
// another guide 8 (tests/bench/first_guide.cpp): fonts are opened at its sizes, and the outlines of
// some four hundred characters drawn. In large text, and in another language, that is so once more.
// The rehearsal takes as long as that first guide, in the UI thread, once for each way to read;
// therefore it waits until nobody has touched anything for a while.
//
// UI thread.
#pragma once

#include <memory>
#include <optional>

#include "kiosk/app/stage.hpp"
#include "kiosk/models/languages.hpp"
#include "kiosk/models/pages.hpp"

namespace sunhall {

class Rehearsal {
public:
    /// Whoever has touched the terminal may touch it again within so long.
    static constexpr std::chrono::seconds calm{1};

    /// Somebody has touched the terminal.
    void put_off(Moment now) { earliest_ = now + calm; }
    /// When it is to be held for whoever reads like this; none: it was.
    [[nodiscard]] std::optional<Moment> due(Session const& session) const;
    /// With the first guide of the content; without one, it counts as held. The stage shows a page
    /// of whoever reads like this.
    void hold(Stage& stage, Languages const& languages, PagesSettings settings,
              std::shared_ptr<Catalogue const> content, Session const& session, Now now);
    /// The same with the guide of this path.
    static void with(std::string const& guide, Stage& stage, Languages const& languages,
                     PagesSettings settings, std::shared_ptr<Catalogue const> content,
                     Session const& session, Now now);

private:
    /// What texts are set by.
    struct Look {
        Language language;
        bool large_text;
        bool operator==(Look const&) const = default;
    };
    [[nodiscard]] static Look look_of(Session const& session) {
        return {session.language, session.large_text};
    }

    Moment earliest_{};
    std::optional<Look> held_;
};

}  // namespace sunhall
