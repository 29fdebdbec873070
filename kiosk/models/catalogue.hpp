// What pages are made from, seen from the pages' side: lists in the office's order, and items that
// have passed their check.
//
// The store's generation is one (generation_catalogue.hpp); tests put another in its place. UI
// thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/store/generation.hpp"

namespace sunhall {

class Catalogue {
public:
    Catalogue() = default;
    virtual ~Catalogue() = default;
    Catalogue(Catalogue const&) = delete;
    Catalogue& operator=(Catalogue const&) = delete;

    /// In the order the office wants them read. With a department, its items only: a hall of
    /// 100,000 guides is never listed whole to show one department.
    [[nodiscard]] virtual std::vector<ListedItem> list(
        Kind kind, std::optional<std::string> const& department) const = 0;

    /// Missing where there is no such item, Untrusted where its bytes are not what was signed.
    /// Asking for an item again is cheap.
    [[nodiscard]] virtual Result<std::shared_ptr<HeldItem const>> item(
        std::string const& path) const = 0;

    /// The PNG bytes of a picture of the department's items; errors as for an item.
    [[nodiscard]] virtual Result<std::string> picture(std::string const& department,
                                                      std::string const& sha256) const = 0;

    /// When the office last confirmed that all this is what it publishes.
    [[nodiscard]] virtual Instant confirmed() const = 0;
};

}  // namespace sunhall
