#include "kiosk/app/rehearsal.hpp"

#include <utility>

namespace sunhall {
namespace {

std::optional<std::string> first_guide(Catalogue const& content) {
    std::optional<std::string> path;
    content.read_until(Kind::Service, std::nullopt, [&](ListedItem guide) {
        path = std::move(guide.path);
        return Listing::IsEnough;
    });
    return path;
}

}  // namespace

std::optional<Moment> Rehearsal::due(Session const& session) const {
    return held_ == look_of(session) ? std::nullopt : std::optional{earliest_};
}

void Rehearsal::hold(Stage& stage, Languages const& languages, PagesSettings settings,
                     std::shared_ptr<Catalogue const> content, Session const& session, Now now) {
    held_ = look_of(session);
    auto const guide = first_guide(*content);
    if (guide) {
        with(*guide, stage, languages, std::move(settings), std::move(content), session, now);
    }
}

void Rehearsal::with(std::string const& guide, Stage& stage, Languages const& languages,
                     PagesSettings settings, std::shared_ptr<Catalogue const> content,
                     Session const& session, Now now) {
    Pages understudy{languages, std::move(settings), now};
    understudy.set_content(std::move(content));
    understudy.handle(intent::ChooseLanguage{session.language}, now);
    if (session.large_text) {
        understudy.handle(intent::SwitchLargeText{}, now);
    }
    understudy.handle(intent::Open{page::Guide{guide}}, now);
    stage.rehearse(understudy.view(now), now);
}

}  // namespace sunhall
