#include "kiosk/models/generation_catalogue.hpp"

#include <utility>

#include "sync/base/log.hpp"

namespace sunhall {

namespace {

void log_failure(Error const& error) { log(Severity::Error, "listing content: " + error.message); }

/// Nothing where the disk does not answer.
template <typename Value>
Value or_nothing(Result<Value> answer) {
    if (!answer) {
        log_failure(answer.error());
        return {};
    }
    return *std::move(answer);
}

}  // namespace

GenerationCatalogue::GenerationCatalogue(std::shared_ptr<Generation const> generation)
    : generation_{std::move(generation)} {}

std::vector<ListedItem> GenerationCatalogue::list(
    Kind kind, std::optional<std::string> const& department) const {
    return or_nothing(generation_->list({.kind = kind, .department = department}));
}

void GenerationCatalogue::read_until(Kind kind, std::optional<std::string> const& department,
                                     std::function<Listing(ListedItem)> const& take) const {
    if (auto const read = generation_->read_until({.kind = kind, .department = department}, take);
        !read) {
        log_failure(read.error());
    }
}

void GenerationCatalogue::read_confirmed(Kind kind, Days const& days,
                                         std::function<Listing(ListedItem)> const& take) const {
    if (auto const read = generation_->read_confirmed(kind, days, take); !read) {
        log_failure(read.error());
    }
}

KindCount GenerationCatalogue::count(Kind kind) const {
    return or_nothing(generation_->count(kind));
}

DepartmentCounts GenerationCatalogue::counts(Kind kind, std::string const& mark) const {
    return or_nothing(generation_->counts(kind, mark));
}

bool GenerationCatalogue::has(std::string const& path) const {
    return or_nothing(generation_->has(path));
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
