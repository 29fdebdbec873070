#include "kiosk/models/generation_catalogue.hpp"

#include <utility>

#include "sync/base/log.hpp"

namespace sunhall {

GenerationCatalogue::GenerationCatalogue(std::shared_ptr<Generation const> generation)
    : generation_{std::move(generation)} {}

std::vector<ListedItem> GenerationCatalogue::list(
    Kind kind, std::optional<std::string> const& department) const {
    auto listed = generation_->list({.kind = kind, .department = department});
    if (!listed) {
        log(Severity::Error, "listing content: " + listed.error().message);
        return {};
    }
    return *std::move(listed);
}

Result<std::shared_ptr<HeldItem const>> GenerationCatalogue::item(std::string const& path) const {
    return generation_->item(path);
}

Result<std::string> GenerationCatalogue::picture(std::string const& department,
                                                 std::string const& sha256) const {
    return generation_->media(media_path(department, sha256));
}

Instant GenerationCatalogue::confirmed() const { return generation_->facts().confirmed; }

}  // namespace sunhall
